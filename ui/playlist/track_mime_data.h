// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QMimeData>

#include <vector>

namespace v2m {

/// Tracks dragged within the program. Other programs get files if there are any, and links.
class TrackMimeData : public QMimeData {
    Q_OBJECT
public:
    explicit TrackMimeData(std::vector<Track> tracks);

    static QString type();

    /// The type of rows dragged within a list.
    static QString rowsType();

    /// Whether tracks or rows of this program are dragged, which are not meant as files.
    static bool isFromHere(const QMimeData& data);

    const std::vector<Track>& tracks() const { return m_tracks; }

private:
    std::vector<Track> m_tracks;
};

} // namespace v2m
