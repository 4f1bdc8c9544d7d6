// SPDX-License-Identifier: MIT
#include "app/cli/listing_text.h"

#include "app/cli/console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace v2m {

QString listingToText(const Listing& listing)
{
    QStringList lines;
    for (std::size_t i = 0; i < listing.tracks.size(); ++i) {
        const Track& track = listing.tracks[i].track;
        QString name = track.title;
        if (!track.artist.isEmpty())
            name += u" ("_s + track.artist + u')';
        lines.append(u"%1. %2"_s.arg(i + 1, 2).arg(name));
        lines.append(u"    "_s + listing.reasons[static_cast<qsizetype>(i)]);
        if (!track.url.isEmpty())
            lines.append(u"    "_s + track.url);
    }
    return lines.join(u'\n');
}

void tellIfEmpty(const Listing& listing, const CommonOptions& common)
{
    if (!listing.tracks.empty() || common.quiet)
        return;
    printMessage(QCoreApplication::translate(
        "v2m::listingText", "No track of the catalog is what --where or --text asks for."));
}

} // namespace v2m
