// SPDX-License-Identifier: MIT
#include "app/cli/listing_text.h"

#include "app/cli/console.h"
#include "core/base/text.h"

#include <QCoreApplication>

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

void warnIfEmpty(const Listing& listing, const CommonOptions& common)
{
    if (!listing.tracks.empty() || common.quiet)
        return;
    printMessage(QCoreApplication::translate("v2m::listingText",
                                             "No track in the catalog matches --where or --text."));
}

} // namespace v2m
