// SPDX-License-Identifier: MIT
#include "app/cli/listing_text.h"

#include "app/cli/console.h"
#include "core/base/text.h"

#include <QCoreApplication>

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
    if (listing.isUsedUp && listing.lengthS < kMuchShorter * askedS) {
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
    } else if (listing.tracks.empty()) {
        printMessage(QCoreApplication::translate(
            "v2m::listingText", "No track in the catalog matches --where or --text."));
    }
}

} // namespace v2m
