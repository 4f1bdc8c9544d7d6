// SPDX-License-Identifier: MIT
#include "ui/main_window/reading_loop.h"

#include "ui/main_window/capture_bar.h"
#include "ui/main_window/playlist_controller.h"
#include "ui/session/live_controller.h"
#include "ui/stage/stage.h"
#include "ui/theme/emotion_words.h"

#include <QAction>

#include <cmath>

namespace v2m {

ReadingLoop::ReadingLoop(const Parts& parts, QAction& action, QObject* parent)
    : QObject(parent), m_parts(parts), m_action(action)
{
    connect(&m_action, &QAction::toggled, this, [this](bool isWanted) {
        if (isWanted)
            onPlayer();
        else
            end();
    });
    // The player may be idle for a moment between two tracks.
    connect(&m_parts.player, &Player::stateChanged, this, &ReadingLoop::onPlayer,
            Qt::QueuedConnection);
    connect(&m_parts.player, &Player::currentChanged, this, &ReadingLoop::onTrack);
    connect(&m_parts.live, &LiveController::reported, this,
            [this](const LiveReport& report) { onReport(!report.readings.empty()); });
    connect(&m_parts.stage, &Stage::changed, this, [this] {
        if (m_isReading && m_sees && !m_parts.camera.isOn())
            m_action.setChecked(false);
    });
    connect(&m_parts.camera, &CaptureBar::missing, this, [this] {
        if (m_isReading)
            m_action.setChecked(false);
    });
}

void ReadingLoop::onPlayer()
{
    const Player::State state = m_parts.player.state();
    if (state == Player::State::Idle)
        end();
    else if (state == Player::State::Playing && m_action.isChecked() && !m_isReading)
        begin();
}

void ReadingLoop::begin()
{
    m_loop = ListeningLoop(m_parts.music.goal());
    m_track.reset();
    m_sees = false;
    m_switchedOn = !m_parts.camera.isOn();
    m_isReading = true;
    Q_EMIT readingChanged(true);
    if (m_switchedOn)
        m_parts.camera.setOn(true);
    onTrack();
}

void ReadingLoop::end()
{
    if (!m_isReading)
        return;
    m_isReading = false;
    m_loop.endTrack();
    if (m_switchedOn && m_parts.camera.isOn())
        m_parts.camera.setOn(false);
    Q_EMIT readingChanged(false);
    if (const auto summary = m_loop.summary())
        Q_EMIT ended(summaryLine(*summary));
}

void ReadingLoop::onTrack()
{
    const std::optional<Track>& track = m_parts.player.current();
    if (!m_isReading || !track || m_track == TrackKey::of(*track))
        return;
    const bool isFirst = !m_track;
    m_track = TrackKey::of(*track);
    m_loop.beginTrack(track->title.toStdString(), track->affect.point);
    if (isFirst) // the list was made for it
        return;
    if (m_parts.music.goal() && !m_loop.goal())
        m_loop.setGoal(m_parts.music.goal());
    if (const auto now = m_loop.now())
        m_parts.music.planOn(*now, m_loop.goal(), m_loop.pace());
}

void ReadingLoop::onReport(bool hasFace)
{
    if (!m_isReading)
        return;
    m_sees = true;
    if (!hasFace || m_parts.player.state() != Player::State::Playing)
        return;
    if (const auto scores = m_parts.stage.state().scoresNow())
        m_loop.read(m_parts.stage.state().nowMs, *scores);
}

Message summaryLine(const ListeningLoop::Summary& summary)
{
    const QString began = emotionDisplayName(emotionsByScore(summary.began)[0]);
    const QString now = emotionDisplayName(emotionsByScore(summary.now)[0]);
    if (!summary.gone)
        return Message("v2m::ReadingLoop", "Where you began: %1. Where you are: %2.")
            .arg(began, now);
    const QString gone = percentageText(static_cast<int>(std::lround(100.0F * *summary.gone)));
    if (summary.helped.empty())
        return Message("v2m::ReadingLoop",
                       "Where you began: %1. Where you are: %2, %3 of the way. No track seemed to "
                       "help.")
            .arg(began, now, gone);
    return Message("v2m::ReadingLoop",
                   "Where you began: %1. Where you are: %2, %3 of the way. What seemed to help: "
                   "“%4”.")
        .arg(began, now, gone, summary.helped);
}

} // namespace v2m
