// SPDX-License-Identifier: MIT
#include "app/cli/listing_text.h"

#include "app/cli/console.h"
#include "core/base/text.h"
#include "core/library/genre_list.h"
#include "core/recommend/filter_condition.h"
#include "core/words/edit_distance.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace v2m {

QString trackName(const Track& track)
{
    const QString title = onOneLine(track.title);
    const QString artist = onOneLine(track.artist);
    return artist.isEmpty() ? title : title + u" ("_s + artist + u')';
}

QString listingToText(const Listing& listing)
{
    QStringList lines;
    for (std::size_t i = 0; i < listing.tracks.size(); ++i) {
        const Track& track = listing.tracks[i].track;
        lines.append(u"%1. %2"_s.arg(i + 1, 2).arg(trackName(track)));
        lines.append(u"    "_s + onOneLine(listing.reason(i)));
        if (!track.url.isEmpty())
            lines.append(u"    "_s + onOneLine(track.url));
    }
    return lines.join(u'\n');
}

void warnIfShort(const Listing& listing, double askedS, const CommonOptions& common)
{
    constexpr double kMuchShorter = 0.9; // less may be due to the length of a track
    if (common.quiet)
        return;
    if (listing.tracks.empty()) {
        printMessage(QCoreApplication::translate(
            "v2m::listingText", "No track in the catalog matches --where or --text."));
    } else if (listing.isUsedUp && listing.lengthS < kMuchShorter * askedS) {
        const auto clock = [](double seconds) {
            const auto whole = static_cast<qint64>(std::llround(seconds));
            return u"%1:%2:%3"_s.arg(whole / 3600)
                .arg(whole / 60 % 60, 2, 10, QChar(u'0'))
                .arg(whole % 60, 2, 10, QChar(u'0'));
        };
        printMessage(
            QCoreApplication::translate(
                "v2m::listingText",
                "The list lasts %1 rather than %2: no other track fits into the time that is left.")
                .arg(clock(listing.lengthS), clock(askedS)));
    }
}

namespace {

/// The name that is spelled most like another; empty if none is.
QString nearestOf(const QString& said, const QStringList& names)
{
    constexpr int kMaxEdits = 2;
    QString nearest;
    int fewest = kMaxEdits + 1;
    for (const QString& name : names) {
        const int edits =
            editsBetween(said.toLower().toStdU16String(), name.toLower().toStdU16String());
        if (edits < fewest && edits < said.size()) {
            fewest = edits;
            nearest = name;
        }
    }
    return nearest;
}

QString missingSource(const QString& said, const QStringList& names)
{
    if (names.contains(said, Qt::CaseInsensitive))
        return {};
    //: %2: names of sources of tracks, as a list
    return QCoreApplication::translate("v2m::listingText",
                                       "There is no source “%1”; the catalog has %2.")
        .arg(said, QLocale().createSeparatedList(names));
}

QString missingGenre(const FilterCondition& genre, const MusicLibrary& library)
{
    std::vector<QStringList> names = {QStringList{genre.value}};
    if (const RequestTerm* term = library.requests().find(genre.value))
        names.front() += term->english;
    if (!library.repository().searchSubjects(names, false, 1).empty())
        return {};
    const QString nearest = nearestOf(genre.value, genreList(library));
    if (nearest.isEmpty())
        return QCoreApplication::translate("v2m::listingText", "No track is of the genre “%1”.")
            .arg(genre.value);
    return QCoreApplication::translate("v2m::listingText",
                                       "No track is of the genre “%1”; did you mean %2?")
        .arg(genre.value, nearest);
}

} // namespace

void reportUnknownNames(MusicLibrary& library, const Listing& listing, const QString& where,
                        const CommonOptions& common)
{
    if (!listing.tracks.empty() || where.trimmed().isEmpty() || common.quiet)
        return;
    QStringList sources;
    for (const CatalogSource& source : library.repository().sources())
        sources.append(source.name);
    for (const FilterCondition& condition : parseFilter(where, library.requests())) {
        const QString missing =
            condition.field == FilterField::Source  ? missingSource(condition.value, sources)
            : condition.field == FilterField::Genre ? missingGenre(condition, library)
                                                    : QString();
        if (!missing.isEmpty())
            printMessage(missing);
    }
}

} // namespace v2m
