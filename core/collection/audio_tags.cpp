// SPDX-License-Identifier: MIT
#include "core/collection/audio_tags.h"

#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/collection/legacy_text.h"
#include "core/collection/tag_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>
#include <filesystem>
#include <system_error>
#include <taglib/tpropertymap.h>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Longer texts are not names and would only fill the catalog.
constexpr qsizetype kLongestText = 500;
constexpr qsizetype kMaxValues = 32;

/// R128 gains are relative to -23 LUFS (RFC 7845: Q7.8), ReplayGain 2.0 to -18.
constexpr double kR128ToReplayGainDb = 5.0;

QString cleaned(const TagLib::String& text)
{
    constexpr unsigned kEnough = 10 * kLongestText; // repairing and joining lines shorten it
    return onOneLine(repaired(QString::fromStdWString(text.substr(0, kEnough).toWString())))
        .left(kLongestText)
        .trimmed();
}

class Properties {
public:
    explicit Properties(const TagLib::PropertyMap& map) : m_map(map) {}

    QStringList texts(const char* name) const
    {
        QStringList found;
        const auto entry = m_map.find(name);
        if (entry == m_map.end())
            return found;
        for (const TagLib::String& value : entry->second) {
            const QString text = cleaned(value);
            if (!text.isEmpty() && found.size() < kMaxValues)
                found.append(text);
        }
        return found;
    }

    QString text(const char* name) const { return texts(name).value(0); }

    /// Parses the 3 of "3/12" and the 2004 of "2004-05-01".
    std::optional<int> whole(const char* name, int least, int most) const
    {
        static const QRegularExpression digits(u"\\A\\s*(\\d{1,9})"_s);
        const auto match = digits.match(text(name));
        const int value = match.captured(1).toInt();
        return match.hasMatch() && value >= least && value <= most ? std::optional(value)
                                                                   : std::nullopt;
    }

    std::optional<double> number(const char* name, double least, double most) const
    {
        static const QRegularExpression decimal(u"\\A\\s*([-+]?\\d+(?:[.,]\\d+)?)"_s);
        const auto match = decimal.match(text(name));
        const double value = match.captured(1).replace(u',', u'.').toDouble();
        return match.hasMatch() && value >= least && value <= most ? std::optional(value)
                                                                   : std::nullopt;
    }

private:
    const TagLib::PropertyMap& m_map;
};

/// Splits "Rock; Pop", "Rock/Pop" and repeated fields alike.
QStringList listed(const QStringList& texts)
{
    static const QRegularExpression separator(u"\\s*[;/|]\\s*"_s);
    QStringList all;
    for (const QString& text : texts)
        all += text.split(separator, Qt::SkipEmptyParts);
    all.removeDuplicates();
    return all.mid(0, kMaxValues);
}

std::optional<double> gainOf(const Properties& properties)
{
    if (const auto gain = properties.number("REPLAYGAIN_TRACK_GAIN", -60.0, 60.0))
        return gain;
    if (const auto gain = properties.number("R128_TRACK_GAIN", -32768.0, 32767.0))
        return *gain / 256.0 + kR128ToReplayGainDb;
    return std::nullopt;
}

void take(const Properties& properties, AudioTags& tags)
{
    const auto prefer = [](QString& to, const QString& text) {
        if (!text.isEmpty())
            to = text;
    };
    const QString title = properties.text("TITLE");
    tags.tagged = !title.isEmpty();
    prefer(tags.title, title);
    prefer(tags.artist, properties.texts("ARTIST").join(u", "_s).left(kLongestText));
    prefer(tags.album, properties.text("ALBUM"));
    tags.albumArtist = properties.text("ALBUMARTIST");
    tags.genres = listed(properties.texts("GENRE"));
    // With these two present, the mood was written by this program (mood_tags.h) and is not
    // independent evidence.
    if (properties.text("VALENCE").isEmpty() || properties.text("AROUSAL").isEmpty())
        tags.moods = listed(properties.texts("MOOD"));
    tags.comment = properties.text("COMMENT");
    tags.key = properties.text("INITIALKEY");
    if (const auto track = properties.whole("TRACKNUMBER", 1, 9999))
        tags.track = track;
    tags.disc = properties.whole("DISCNUMBER", 1, 999);
    tags.year = properties.whole("DATE", 1000, 2999);
    tags.bpm = properties.number("BPM", 20.0, 400.0);
    tags.gainDb = gainOf(properties);
}

} // namespace

AudioTags tagsFromPath(const QString& path)
{
    static const QRegularExpression numbered(u"\\A\\s*(\\d{1,3})[\\s._-]+(?=\\S)"_s);
    const QFileInfo info(path);
    AudioTags tags;
    QString name = onOneLine(info.completeBaseName()).replace(u'_', u' ').trimmed();
    if (const auto match = numbered.match(name); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        if (number > 0)
            tags.track = number;
        name = name.mid(match.capturedLength());
    }
    if (const qsizetype dash = name.indexOf(u" - "_s); dash > 0) {
        tags.artist = name.left(dash).trimmed();
        name = name.mid(dash + 3);
    }
    tags.title = name.trimmed().left(kLongestText);
    if (tags.title.isEmpty())
        tags.title = onOneLine(info.fileName()).trimmed().left(kLongestText);
    return tags;
}

AudioTags readAudioTags(const QString& path)
{
    AudioTags tags = tagsFromPath(path);
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(toPath(path), unknown))
        return tags; // TagLib would wait for what a pipe has to say
    try {
        const TagFile file(path, /*withSound=*/true);
        if (!file.isOpen())
            return tags;
        const TagLib::PropertyMap map = file.fields();
        take(Properties(map), tags);
        if (file.sound() != nullptr)
            tags.durationS = std::max(0, file.sound()->lengthInMilliseconds()) / 1000.0;
    } catch (const std::bad_alloc&) {
        // An invalid tag size; the path is still used.
    }
    return tags;
}

} // namespace v2m
