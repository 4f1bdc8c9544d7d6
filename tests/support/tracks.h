// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QString>

namespace v2m::test {

/// A track of the source "test", with its title as its id.
inline Track makeTrack(const QString& title, const QString& path = {}, const QString& url = {})
{
    Track track;
    track.id = title;
    track.source = QStringLiteral("test");
    track.title = title;
    track.path = path;
    track.url = url;
    return track;
}

} // namespace v2m::test
