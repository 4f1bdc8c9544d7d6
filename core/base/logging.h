// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace v2m {

// One category per folder; enable or silence one with QT_LOGGING_RULES="v2m.media.debug=true".
Q_DECLARE_LOGGING_CATEGORY(logMedia)
Q_DECLARE_LOGGING_CATEGORY(logVision)
Q_DECLARE_LOGGING_CATEGORY(logCatalog)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace v2m
