// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/settings/path_check.h"

#include <QCoreApplication>

class QDir;

namespace v2m {

/// Checks whether a path can be an emotion model (see openEmotionModel). In a folder with a
/// manifest, all weights that it lists must be there and match it; it need not list an emotion
/// network, for which the installed one then serves. The network itself is validated when it is
/// opened.
class ModelCheck {
    Q_DECLARE_TR_FUNCTIONS(v2m::ModelCheck)

public:
    PathVerdict operator()(const QString& path);

private:
    QString folderFault(const QDir& folder);
    const Message& manifestFault(const QDir& folder);

    QString m_files; ///< the folder last checked, with the sizes and dates of its files
    Message m_fault; ///< what was wrong there
};

} // namespace v2m
