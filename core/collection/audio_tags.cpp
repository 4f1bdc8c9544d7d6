// SPDX-License-Identifier: MIT
#include "core/collection/audio_tags.h"

#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/collection/legacy_text.h"
#include "core/collection/tag_file.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>
#include <system_error>
#include <taglib/tpropertymap.h>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr qsizetype kMaxValues = 32;

/// R128 gains are relative to -23 LUFS (RFC 7845: Q7.8), ReplayGain 2.0 to -18.
constexpr double kR128ToReplayGainDb = 5.0;

QString beginningOf(const TagLib::String& text)
{
    constexpr unsigned kEnough = 10 * kLongestTagText; // repairing and joining lines shorten it
    return textOfTag(text.substr(0, kEnough));
}

class Properties {
public:
    explicit Properties(const TagLib::PropertyMap& map) : m_map(map), m_legacy(namesIn(map)) {}

    QStringList texts(const char* name) const
    {
        QStringList found;
        const auto entry = m_map.find(name);
        if (entry == m_map.end())
            return found;
        for (const TagLib::String& value : entry->second) {
            const QString text =
                onOneLine(m_legacy.repaired(beginningOf(value))).left(kLongestTagText).trimmed();
            if (!text.isEmpty() && found.size() < kMaxValues)
                found.append(text);
        }
        return found;
    }

    QString text(const char* name) const { return texts(name).value(0); }

    /// All values.
    QString joined(const char* name) const
    {
        return texts(name).join(u", "_s).left(kLongestTagText);
    }

    /// Of the first of several names for the same field that is there.
    QString firstText(std::initializer_list<const char*> names) const
    {
        for (const char* name : names)
            if (const QString found = text(name); !found.isEmpty())
                return found;
        return {};
    }

    /// Parses the 2004 of "2004-05-01" and "01.05.2004".
    std::optional<int> year(std::initializer_list<const char*> names) const
    {
        static const QRegularExpression digits(
            u"(?<!\\d)([12]\\d{3})(?!\\d)|\\A([12]\\d{3})\\d{4}\\z"_s);
        for (const char* name : names)
            if (const auto match = digits.match(text(name)); match.hasMatch())
                return (match.captured(1) + match.captured(2)).toInt();
        return std::nullopt;
    }

    /// Parses the 3 of "3/12".
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
    /// Texts that name something, which is what a listener's language is in.
    static QStringList namesIn(const TagLib::PropertyMap& map)
    {
        QStringList all;
        for (const char* name :
             {"TITLE", "ARTIST", "ALBUM", "ALBUMARTIST", "COMPOSER", "GENRE", "MOOD"})
            if (const auto entry = map.find(name); entry != map.end())
                for (const TagLib::String& value : entry->second)
                    if (all.size() < kMaxValues)
                        all.append(beginningOf(value));
        return all;
    }

    const TagLib::PropertyMap& m_map;
    LegacyText m_legacy;
};

/// Splits "Rock; Pop", "Rock/Pop" and repeated fields alike. @param from leaves out those before.
QStringList listed(const QStringList& texts, qsizetype from = 0)
{
    static const QRegularExpression separator(u"\\s*[;/|]\\s*"_s);
    QStringList all;
    for (const QString& text : texts)
        all += text.split(separator, Qt::SkipEmptyParts);
    all = all.mid(from, kMaxValues);
    all.removeDuplicates();
    return all;
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
    prefer(tags.artist, properties.joined("ARTIST"));
    prefer(tags.album, properties.text("ALBUM"));
    tags.albumArtist = properties.firstText({"ALBUMARTIST", "ALBUM ARTIST"});
    tags.composer = properties.joined("COMPOSER");
    tags.conductor = properties.joined("CONDUCTOR");
    tags.comment = properties.firstText({"COMMENT", "DESCRIPTION"});
    tags.genres = listed(properties.texts("GENRE"));
    // With these two present, the first mood was written by this program (mood_tags.h) and is not
    // independent evidence.
    const bool isOurs =
        !properties.text("VALENCE").isEmpty() && !properties.text("AROUSAL").isEmpty();
    tags.moods = listed(properties.texts("MOOD"), isOurs ? 1 : 0);
    tags.key = properties.firstText({"INITIALKEY", "KEY"});
    if (const auto track = properties.whole("TRACKNUMBER", 1, 9999))
        tags.track = track;
    if (const auto disc = properties.whole("DISCNUMBER", 1, 999))
        tags.disc = disc;
    if (const auto year = properties.year({"DATE", "YEAR"}))
        tags.year = year;
    tags.bpm = properties.number("BPM", 20.0, 400.0);
    if (!tags.bpm)
        tags.bpm = properties.number("TEMPO", 20.0, 400.0);
    tags.gainDb = gainOf(properties);
}

/// Other files in the folder, if they may tell what a number in the file's name is; not all of a
/// folder of thousands, as each of its files would list it.
QStringList siblingsOf(const QString& path)
{
    constexpr qsizetype kMost = 500;
    static const QRegularExpression unclear(u"\\A[1-9]\\d{0,2}[ _]"_s);
    const QFileInfo info(path);
    if (!unclear.match(info.fileName()).hasMatch())
        return {};
    QStringList names;
    QDirIterator files(info.path(), {u"*."_s + info.suffix()}, QDir::Files);
    while (files.hasNext() && names.size() < kMost) {
        files.next();
        if (files.fileName() != info.fileName())
            names.append(files.fileName());
    }
    return names;
}

} // namespace

AudioTags readAudioTags(const QString& path, const QString& root)
{
    AudioTags tags = tagsFromPath(path, root, siblingsOf(path));
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(toPath(path), unknown))
        return tags; // TagLib would wait for what a pipe has to say
    try {
        const TagFile file(path, /*withSound=*/true);
        tags.unreadable = !file.isOpen();
        if (tags.unreadable)
            return tags;
        const TagLib::PropertyMap map = file.fields();
        take(Properties(map), tags);
        if (file.sound() != nullptr)
            tags.durationS = std::max(0, file.sound()->lengthInMilliseconds()) / 1000.0;
    } catch (const std::bad_alloc&) {
        tags.unreadable = true; // an invalid tag size; the path is still used
    }
    return tags;
}

} // namespace v2m
