// SPDX-License-Identifier: MIT
#include "core/base/logging.h"

namespace v2m {

Q_LOGGING_CATEGORY(logMedia, "v2m.media", QtWarningMsg)
Q_LOGGING_CATEGORY(logVision, "v2m.vision", QtWarningMsg)
Q_LOGGING_CATEGORY(logCatalog, "v2m.catalog", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "v2m.ui", QtWarningMsg)

} // namespace v2m
