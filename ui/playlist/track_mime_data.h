// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QMimeData>
#include <QUrl>

#include <vector>

namespace v2m {

/// Tracks dragged within the program. Other programs get files if there are any, and links.
class TrackMimeData : public QMimeData {
    Q_OBJECT
public:
    explicit TrackMimeData(std::vector<Track> tracks);

    /// @param urls and text for other programs.
    TrackMimeData(std::vector<Track> tracks, const QList<QUrl>& urls, const QString& text);

    static QString type();

    /// What rows of a list have besides, by which they are moved within it.
    static QString rowsType();

    /// Whether tracks or rows of this program are dragged, which are not meant as files.
    static bool isFromHere(const QMimeData& data);

    const std::vector<Track>& tracks() const { return m_tracks; }

private:
    std::vector<Track> m_tracks;
};

} // namespace v2m
