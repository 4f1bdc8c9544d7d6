// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QMimeData>

#include <vector>

namespace v2m {

/// Tracks that are dragged from one part of the program to another. Other programs get files where
/// there are any, and links.
class TrackMimeData : public QMimeData {
    Q_OBJECT
public:
    explicit TrackMimeData(std::vector<Track> tracks);

    static QString type();

    const std::vector<Track>& tracks() const { return m_tracks; }

private:
    std::vector<Track> m_tracks;
};

} // namespace v2m
