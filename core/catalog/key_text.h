// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

#include <array>
#include <optional>

namespace v2m {

/// Parses a key as players and DJs write it, into that of FileFacts: "Am", "A minor", "F#m",
/// "B♭ major", "Cmaj", "8A" (the wheel of Camelot), "1m" (Open Key). A letter alone is major.
/// nullopt for anything else.
inline std::optional<int> keyIn(const QString& text)
{
    using namespace Qt::StringLiterals;
    constexpr int kPitches = 12;
    constexpr int kFifth = 7;
    const QString words = text.simplified();
    static const QRegularExpression wheel(u"\\A(0?[1-9]|1[0-2]) ?([ABabDMdm])\\z"_s);
    if (const auto match = wheel.match(words); match.hasMatch()) {
        const QChar ring = match.captured(2).at(0).toLower();
        const bool isCamelot = ring == u'a' || ring == u'b';
        const bool minor = ring == u'a' || ring == u'm';
        constexpr int kCamelotC = 8; // 8B is C major, 8A is A minor; Open Key counts from 1
        const int fifths = match.captured(1).toInt() - (isCamelot ? kCamelotC : 1) + kPitches;
        return ((minor ? 9 : 0) + kFifth * fifths) % kPitches + (minor ? kPitches : 0);
    }
    static const QRegularExpression name(u"\\A([A-Ga-g])(#|♯|b|♭|[- ]?sharp|[- ]?flat)?[- ]?"
                                         "(m|M|(?i:min|minor|maj|major|moll|dur))?\\z"_s);
    const auto match = name.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr std::array<int, 7> kNaturals = {9, 11, 0, 2, 4, 5, 7}; // from A on
    const int natural =
        kNaturals[static_cast<std::size_t>(match.captured(1).at(0).toLower().unicode() - u'a')];
    const QString accidental = match.captured(2).trimmed();
    const bool isSharp =
        accidental == u'#' || accidental == u'♯' || accidental.contains(u"sharp"_s);
    const int shift = accidental.isEmpty() ? 0 : isSharp ? 1 : kPitches - 1;
    const QString mode = match.captured(3);
    const bool minor = mode == u'm' || mode.startsWith(u"mi"_s, Qt::CaseInsensitive) ||
                       mode.startsWith(u"mo"_s, Qt::CaseInsensitive);
    return (natural + shift) % kPitches + (minor ? kPitches : 0);
}

} // namespace v2m
