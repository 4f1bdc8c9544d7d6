// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/file_facts.h"
#include "core/catalog/track.h"

#include <QString>
#include <QStringList>
#include <QTextBrowser>

#include <optional>

namespace v2m {

/// All details of a track: caption, tags, its position on the plane in words and drawn, the
/// evidence of its words and sound for its mood, and where it would be played from.
class TrackDetails : public QTextBrowser {
    Q_OBJECT
public:
    explicit TrackDetails(QWidget* parent = nullptr);

    /// @param reason why it is in the list; may be empty.
    /// @param source where it would be played from, as a sentence; may be empty.
    /// @param match how well it suits the list, as a sentence; may be empty.
    void showTrack(const Track& track, const QString& reason, const QString& source,
                   const QString& match = {});
    void showNothing();

    /// The target on the plane; nullopt if there is none.
    void setTarget(const std::optional<AffectPoint>& target);

    /// Shows the evidence of words and sound, and what else the tags of its file tell, once
    /// available. Ignored unless the track is displayed.
    /// @param ownWords ownMoodWords() of the track.
    void setEvidence(const Track& track, const FileFacts& facts, const QStringList& ownWords);

    const std::optional<Track>& track() const { return m_track; }

    /// As high as its text, but no higher than this.
    void setMostHeight(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    void clearEvidence();
    QString placeText() const;
    QString sketchHtml();

    std::optional<Track> m_track;
    QString m_reason;
    QString m_source;
    QString m_match;
    FileFacts m_facts;
    QStringList m_ownWords;
    std::optional<AffectPoint> m_target;
    int m_mostHeight = QWIDGETSIZE_MAX;
};

} // namespace v2m
