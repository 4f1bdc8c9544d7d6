// SPDX-License-Identifier: MIT
#include "core/catalog/file_facts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace v2m {

QString moodSourceName(MoodSource source)
{
    switch (source) {
    case MoodSource::Words:
        return u"words"_s;
    case MoodSource::Sound:
        return u"sound"_s;
    case MoodSource::Both:
        break;
    }
    return u"both"_s;
}

QString keyName(int key)
{
    // The spelling of each key with fewer accidentals in its signature.
    static const std::array<const char16_t*, 24> names = {
        u"C major",  u"D♭ major", u"D major",  u"E♭ major", u"E major",  u"F major",
        u"F♯ major", u"G major",  u"A♭ major", u"A major",  u"B♭ major", u"B major",
        u"C minor",  u"C♯ minor", u"D minor",  u"E♭ minor", u"E minor",  u"F minor",
        u"F♯ minor", u"G minor",  u"G♯ minor", u"A minor",  u"B♭ minor", u"B minor"};
    return key >= 0 && key < static_cast<int>(names.size())
               ? QString::fromUtf16(names[static_cast<std::size_t>(key)])
               : QString();
}

} // namespace v2m
