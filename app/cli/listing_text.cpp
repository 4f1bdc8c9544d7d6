// SPDX-License-Identifier: MIT
#include "app/cli/listing_text.h"

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

} // namespace v2m
