// SPDX-License-Identifier: MIT
#include "core/playlist/playlist.h"

namespace v2m {

Playlist Playlist::madeNow(const QString& title, const QString& comment)
{
    return {title, QStringLiteral("Video2Music"), QDateTime::currentDateTime(), comment, {}, {}};
}

void Playlist::append(const Track& track, double score, const QString& reason)
{
    entries.push_back({track, static_cast<int>(entries.size()) + 1, score, reason});
}

} // namespace v2m
