// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace v2m {

/// A label without its shortcut's mark: "Open" for "&Open", and for "Open (&O)" as languages write
/// whose script has no such letter.
inline QString withoutMnemonic(QString label)
{
    static const QRegularExpression mark(QStringLiteral("\\s?\\(&.\\)|&"));
    return label.remove(mark);
}

} // namespace v2m
