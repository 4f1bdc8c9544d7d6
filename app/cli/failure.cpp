// SPDX-License-Identifier: MIT
#include "app/cli/failure.h"

#include <QCoreApplication>

namespace v2m {

Failure failureOf(const std::exception& error)
{
    const QString what = QString::fromUtf8(error.what());
    if (const auto* known = dynamic_cast<const Error*>(&error))
        return {known->exitCode(), what};
    return {ExitCode::Unforeseen,
            QCoreApplication::translate("v2m::main", "Something unforeseen: %1").arg(what)};
}

} // namespace v2m
