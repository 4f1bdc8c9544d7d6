// SPDX-License-Identifier: MIT
#include "core/base/text.h"
#include "core/collection/audio_tags.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// With underscores for blanks and long dashes for short ones, as file names have them.
QString plainName(const QString& name)
{
    static const QRegularExpression dashes(u"\\s+[–—-]+\\s+"_s);
    return onOneLine(name).replace(u'_', u' ').replace(dashes, u" - "_s).trimmed();
}

int leadingNumber(const QString& name)
{
    static const QRegularExpression digits(u"\\A\\s*(\\d{1,3})(?!\\d)"_s);
    const auto match = digits.match(name);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

/// Whether another file has the number before or after: then it is that of a track.
bool isInSequence(int number, const QStringList& siblings)
{
    return std::any_of(siblings.begin(), siblings.end(), [number](const QString& name) {
        const int other = leadingNumber(name);
        return other >= 0 && (other == number - 1 || other == number + 1);
    });
}

/// Takes the number of a track from the beginning of a name: "01 So What", "1-03 So What",
/// "[03] So What", "3. So What". "99 Luftballons" begins with one only among its siblings.
void takeNumber(QString& name, AudioTags& tags, const QStringList& siblings)
{
    static const QRegularExpression onDisc(u"\\A(\\d{1,2})-(\\d{2})(?:[.\\s]+-?\\s*|-)(?=\\S)"_s);
    static const QRegularExpression separated(
        u"\\A(?:[\\[(](\\d{1,3})[\\])][\\s.-]*|(\\d{1,3})(?:\\.\\s+|\\.(?=\\D)|\\)\\s*|\\s+-\\s+|-(?=[^\\d\\s])))(?=\\S)"_s);
    static const QRegularExpression blank(u"\\A(\\d{1,3})\\s+(?=\\S)"_s);
    static const QRegularExpression year(u"\\A[\\[(]([12]\\d{3})[\\])]\\s*(?=\\S)"_s);
    if (const auto match = year.match(name); match.hasMatch()) {
        tags.year = match.captured(1).toInt();
        name = name.mid(match.capturedLength());
    }
    int number = 0;
    qsizetype length = 0;
    if (const auto disc = onDisc.match(name); disc.hasMatch() && disc.captured(1).toInt() > 0) {
        tags.disc = disc.captured(1).toInt();
        number = disc.captured(2).toInt();
        length = disc.capturedLength();
    } else if (const auto match = separated.match(name); match.hasMatch()) {
        number = (match.captured(1) + match.captured(2)).toInt();
        length = match.capturedLength();
    } else if (const auto plain = blank.match(name); plain.hasMatch()) {
        number = plain.captured(1).toInt();
        if (name.startsWith(u'0') || isInSequence(number, siblings))
            length = plain.capturedLength();
    }
    if (length == 0)
        return;
    if (number > 0)
        tags.track = number;
    name = name.mid(length);
}

bool isNumber(const QString& text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Takes artist and album from the folders "Artist/Album" or "Artist/Album/CD 2", also below one of
/// a genre where the file has the number of a track.
void takeFolders(const QString& path, const QString& root, AudioTags& tags)
{
    if (root.isEmpty())
        return;
    static const QRegularExpression discFolder(u"\\A(?:cd|disc|disk)\\s*(\\d{1,2})\\z"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dated(
        u"\\A(?:[\\[(](\\d{4})[\\])]\\s*|(\\d{4})\\s+-\\s+)(\\S.*)\\z"_s);
    static const QRegularExpression datedBehind(u"\\A(\\S.*?)\\s*[\\[(]([12]\\d{3})[\\])]\\z"_s);
    QStringList folders =
        QDir(root).relativeFilePath(QFileInfo(path).path()).split(u'/', Qt::SkipEmptyParts);
    const auto disc = discFolder.match(folders.isEmpty() ? QString() : plainName(folders.back()));
    if (folders.size() > 2 && disc.hasMatch()) {
        tags.disc = disc.captured(1).toInt();
        folders.pop_back();
    }
    if (folders.size() == 3 && leadingNumber(QFileInfo(path).fileName()) >= 0)
        folders.pop_front();
    if (folders.size() != 2 || folders.front() == u".."_s)
        return;
    tags.artist = plainName(folders[0]).left(kLongestTagText);
    QString album = plainName(folders[1]);
    if (const auto match = dated.match(album); match.hasMatch()) {
        tags.year = (match.captured(1) + match.captured(2)).toInt();
        album = match.captured(3);
    } else if (const auto behind = datedBehind.match(album); behind.hasMatch()) {
        tags.year = behind.captured(2).toInt();
        album = behind.captured(1);
    }
    tags.album = album.left(kLongestTagText);
}

/// Folders of many artists are called so.
bool isOfMany(const QString& artist)
{
    static const QRegularExpression many(
        u"\\A(?:various( artists)?|va|v\\.a\\.|compilations?|soundtracks?|unknown( artist)?|misc)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return many.match(artist).hasMatch();
}

/// Takes artist, album and number from "Artist - Album - 03 - Title" and leaves the title.
void takeNames(QString& name, AudioTags& tags)
{
    const bool hasFolder = !tags.artist.isEmpty() && !isOfMany(tags.artist);
    QStringList parts = name.split(u" - "_s);
    for (QString& part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    if (parts.size() < 2 || isNumber(parts[0])) // a year, or a title such as “1979 - live”
        return;
    const bool isSame = hasFolder && parts[0].compare(tags.artist, Qt::CaseInsensitive) == 0;
    if (hasFolder && !isSame && tags.track) // a track of an album, with a dash in its title
        return;
    if (hasFolder && !isSame)
        tags.album.clear(); // the folders are not named after artists
    if (!isSame)
        tags.artist = parts[0].left(kLongestTagText);
    parts.pop_front();
    const bool isAlbum = parts.size() > 2 && isNumber(parts[1]) && parts[1].size() <= 3;
    if (isAlbum && tags.album.isEmpty())
        tags.album = parts[0].left(kLongestTagText);
    if (isAlbum)
        parts.pop_front();
    if (parts.size() > 1 && isNumber(parts[0]) && parts[0].size() <= 3 && !tags.track) {
        if (parts[0].toInt() > 0)
            tags.track = parts[0].toInt();
        parts.pop_front();
    }
    name = parts.join(u" - "_s);
}

} // namespace

AudioTags tagsFromPath(const QString& path, const QString& root, const QStringList& siblings)
{
    const QFileInfo info(path);
    AudioTags tags;
    takeFolders(path, root, tags);
    QString name = plainName(info.completeBaseName());
    takeNumber(name, tags, siblings);
    takeNames(name, tags);
    tags.title = name.trimmed().left(kLongestTagText);
    if (tags.title.isEmpty())
        tags.title = onOneLine(info.fileName()).trimmed().left(kLongestTagText);
    return tags;
}

} // namespace v2m
