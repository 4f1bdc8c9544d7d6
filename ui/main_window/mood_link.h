// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace v2m {

class PlaylistController;
class ReadingLoop;
class Stage;

/// Asks for music for the mood that the stage reads, except while the reading loop plans the list
/// from track to track, and knows which clip the list answers.
class MoodLink : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    MoodLink(const Stage& stage, PlaylistController& music, const ReadingLoop& reading,
             QObject* parent = nullptr);

    /// Its path; empty for another mood.
    const QString& clip() const { return m_clip; }

private:
    void update();

    const Stage& m_stage;
    PlaylistController& m_music;
    const ReadingLoop& m_reading;
    QString m_clip;
};

} // namespace v2m
