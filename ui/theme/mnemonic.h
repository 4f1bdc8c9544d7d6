// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace v2m {

/// A label without its mnemonic: "Open" for "&Open", and for "Open (&O)" as used in languages whose
/// script lacks that letter.
inline QString withoutMnemonic(QString label)
{
    static const QRegularExpression mark(QStringLiteral("\\s?\\(&.\\)|&"));
    return label.remove(mark);
}

} // namespace v2m
