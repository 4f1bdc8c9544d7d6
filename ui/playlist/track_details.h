// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"

#include <QString>
#include <QTextBrowser>

#include <optional>

namespace v2m {

/// All that is known of one track: its whole caption, its tags, its place on the pad in words and
/// drawn, what its
/// words and its sound say of its mood, and where it would sound from.
class TrackDetails : public QTextBrowser {
    Q_OBJECT
public:
    explicit TrackDetails(QWidget* parent = nullptr);

    /// @param reason why it is in the list; may be empty.
    /// @param source where it would sound from, as a sentence; may be empty.
    void showTrack(const Track& track, const QString& reason, const QString& source);
    void showNothing();

    /// Where on the plane the music is asked for; none where there is no such place.
    void setTarget(const std::optional<AffectPoint>& target);

    /// What words and sound say, once that is known. Of another track than the one that is shown it
    /// is passed over.
    void setWitnesses(const Track& track, const QString& witnesses);

    const std::optional<Track>& track() const { return m_track; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    QString placeText() const;
    QString sketchHtml();

    std::optional<Track> m_track;
    QString m_reason;
    QString m_source;
    QString m_witnesses;
    std::optional<AffectPoint> m_target;
};

} // namespace v2m
