// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/playlist_row.h"

#include <QLabel>

#include <vector>

namespace v2m {

/// The number of tracks of a list and how long they play: "12 tracks, 41 min"; of several that are
/// selected: "3 of 12 tracks, 9:30". Where the lengths of some are unknown, it says that they play
/// at least so long. Takes the room that is left, and shows less or nothing where there is too
/// little; the whole text is there for screen readers.
class TotalLine : public QLabel {
    Q_OBJECT

public:
    explicit TotalLine(QWidget* parent = nullptr);

    /// @param selected ascending.
    void setRows(const std::vector<PlaylistRow>& rows, const std::vector<int>& selected = {});

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    int m_tracks = 0;
    int m_told = 0;  ///< tracks of which the length is told: the selected ones, or all
    int m_known = 0; ///< of those, tracks whose length is known
    double m_lengthS = 0.0;
    QString m_lengthText; ///< the shorter text
};

} // namespace v2m
