// SPDX-License-Identifier: MIT
#include "ui/main_window/mood_link.h"

#include "ui/main_window/playlist_controller.h"
#include "ui/main_window/reading_loop.h"
#include "ui/stage/stage.h"

using namespace Qt::StringLiterals;

namespace v2m {

MoodLink::MoodLink(const Stage& stage, PlaylistController& music, const ReadingLoop& reading,
                   QObject* parent)
    : QObject(parent), m_stage(stage), m_music(music), m_reading(reading)
{
    connect(&stage, &Stage::moodChanged, this, &MoodLink::update);
    connect(&stage, &Stage::changed, this,
            [this] { m_music.setMoodAwaited(m_stage.state().isRead()); });
}

void MoodLink::update()
{
    const StageState& state = m_stage.state();
    if (state.isCamera() && m_reading.isReading())
        return; // the list is planned from track to track
    if (const auto scores = state.scores()) {
        const QString camera = u"camera %1"_s.arg(state.subject);
        m_music.switchTo({state.path.isEmpty() ? camera : state.path, state.faceId},
                         state.analysis ? state.analysis->fingerprint : state.fingerprint);
        m_clip = state.path;
        m_music.setMood(scores, state.course(), state.span(), state.people());
    } else if (state.mode == StageMode::Failed) {
        m_clip.clear();
        m_music.clear();
    }
}

} // namespace v2m
