// SPDX-License-Identifier: MIT
#include "ui/main_window/diary_keeper.h"

#include "core/affect/reading_weights.h"
#include "core/base/text.h"
#include "ui/diary/diary_offer.h"
#include "ui/playlist/player.h"
#include "ui/playlist/playlist_model.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/session/diary_library.h"
#include "ui/session/live_controller.h"
#include "ui/stage/stage.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

/// While an offer waits, the newest readings.
constexpr std::size_t kMaxPending = 100;

DiaryMusic musicOf(const Track& track, DiaryAction action)
{
    return {track.source, track.id, track.title, track.artist, action};
}

void removeOpinion(std::vector<DiaryMusic>& music, const QString& source, const QString& id)
{
    std::erase_if(music, [&](const DiaryMusic& one) {
        return one.source == source && one.id == id &&
               (one.action == DiaryAction::Liked || one.action == DiaryAction::Disliked);
    });
}

/// As DiaryRepository::attach() does in the catalog.
void addTo(std::vector<DiaryMusic>& music, const DiaryMusic& piece)
{
    if (piece.action == DiaryAction::Liked || piece.action == DiaryAction::Disliked)
        removeOpinion(music, piece.source, piece.id);
    const bool isNoted = std::ranges::any_of(music, [&](const DiaryMusic& one) {
        return one.source == piece.source && one.id == piece.id && one.action == piece.action;
    });
    if (!isNoted)
        music.push_back(piece);
}

} // namespace

DiaryKeeper::DiaryKeeper(DiaryLibrary& diary, DiaryOffer& offer, PlaylistPane& pane, Player& player,
                         LiveController& live, Stage& stage, QObject* parent)
    : QObject(parent), m_diary(diary), m_offer(offer), m_pane(pane), m_player(player),
      m_stage(stage)
{
    connect(&m_diary, &DiaryLibrary::consentKnown, this, &DiaryKeeper::decide);
    connect(&m_diary, &DiaryLibrary::failed, this, &DiaryKeeper::failed);
    connect(&m_offer, &DiaryOffer::answered, this, [this](DiaryConsent consent) {
        if (consent == DiaryConsent::NotAsked) {
            m_isPostponed = true;
            m_pending.clear();
            return;
        }
        m_diary.setConsent(consent);
    });
    connect(&live, &LiveController::reported, this, &DiaryKeeper::watch);
    connect(&m_stage, &Stage::changed, this, &DiaryKeeper::onStageChanged);
    connectMusic();
}

void DiaryKeeper::connectMusic()
{
    connect(&m_player, &Player::stateChanged, this, &DiaryKeeper::notePlaying);
    connect(&m_player, &Player::trackFinished, this,
            [this](const Track& track) { note(track, DiaryAction::Finished); });
    connect(&m_player, &Player::trackSkipped, this,
            [this](const Track& track) { note(track, DiaryAction::Skipped); });
    connect(&m_pane.model(), &PlaylistModel::feedbackGiven, this,
            [this](const QString& source, const QString& id, TrackOpinion opinion) {
                Track track;
                track.source = source;
                track.id = id;
                if (const auto row = m_pane.model().rowOf({source, id}))
                    track = m_pane.model().rows()[static_cast<std::size_t>(*row)].ranked.track;
                if (opinion == TrackOpinion::None)
                    forgetOpinion(track);
                else
                    note(track, opinion == TrackOpinion::Liked ? DiaryAction::Liked
                                                               : DiaryAction::Disliked);
            });
}

DiaryEntry DiaryKeeper::entryOf(DiaryOrigin origin, const EmotionScores& scores) const
{
    DiaryEntry entry;
    entry.at = QDateTime::currentDateTime();
    entry.origin = origin;
    entry.mode = textOf(rankModeName(m_pane.request().mode));
    entry.scores = scores;
    entry.point = affectOf(scores);
    return entry;
}

void DiaryKeeper::keepClip(const std::shared_ptr<const ClipAnalysis>& analysis)
{
    DiaryEntry entry = entryOf(DiaryOrigin::Clip, analysis->summary.scores);
    entry.music = std::exchange(m_ofRecorded, {});
    keep(std::move(entry));
}

/// Each report counts once, with all faces together.
void DiaryKeeper::watch(const LiveReport& report)
{
    if (!m_live)
        return;
    int faces = 0;
    std::array<double, kEmotionCount> sums{};
    for (const FaceReading& reading : report.readings) {
        if (!reading.scores)
            continue;
        ++faces;
        for (std::size_t i = 0; i < kEmotionCount; ++i)
            sums[i] += static_cast<double>((*reading.scores)[i]);
    }
    if (faces == 0)
        return;
    for (std::size_t i = 0; i < kEmotionCount; ++i)
        m_live->sums[i] += sums[i] / faces;
    ++m_live->count;
    // Another camera starts over; pauses without a face are ignored.
    const std::int64_t nowMs = report.frame.timestampMs;
    m_live->seenMs +=
        std::clamp<std::int64_t>(nowMs - m_live->lastMs.value_or(nowMs), 0, kLongestReadingMs);
    m_live->lastMs = nowMs;
}

void DiaryKeeper::onStageChanged()
{
    if (m_stage.state().isCamera()) {
        if (!m_live)
            m_live.emplace();
    } else if (m_live) {
        endLive();
    }
}

void DiaryKeeper::endLive()
{
    const Live live = *std::exchange(m_live, std::nullopt);
    if (live.seenMs < kLeastLiveMs)
        return;
    EmotionScores scores{};
    for (std::size_t i = 0; i < kEmotionCount; ++i)
        scores[i] = static_cast<float>(live.sums[i] / live.count);
    m_ended = entryOf(DiaryOrigin::Live, scores);
    m_ended->music = live.music;
    // Whether it was recorded is reported right after the camera is switched off.
    QMetaObject::invokeMethod(this, &DiaryKeeper::keepEnded, Qt::QueuedConnection);
}

void DiaryKeeper::keepEnded()
{
    if (m_ended)
        keep(*std::exchange(m_ended, std::nullopt));
}

void DiaryKeeper::leaveToClip()
{
    if (m_ended)
        m_ofRecorded = std::exchange(m_ended, std::nullopt)->music;
}

/// Consent may have changed in another program, so it is checked each time.
void DiaryKeeper::keep(DiaryEntry entry)
{
    if (m_player.state() == Player::State::Playing && m_player.current())
        addTo(entry.music, musicOf(*m_player.current(), DiaryAction::Played));
    m_pending.push_back(std::move(entry));
    if (m_pending.size() > kMaxPending)
        m_pending.erase(m_pending.begin());
    m_diary.askForConsent();
}

void DiaryKeeper::decide(DiaryConsent consent)
{
    if (consent == DiaryConsent::NotAsked && !m_isPostponed) {
        if (!m_pending.empty())
            m_offer.offer();
        return;
    }
    m_offer.hide();
    for (const DiaryEntry& entry : std::exchange(m_pending, {})) {
        if (consent == DiaryConsent::On)
            m_diary.keep(entry);
    }
}

void DiaryKeeper::note(const Track& track, DiaryAction action)
{
    const DiaryMusic piece = musicOf(track, action);
    if (m_live)
        addTo(m_live->music, piece);
    else if (!m_pending.empty())
        addTo(m_pending.back().music, piece);
    else
        m_diary.attach(piece);
}

void DiaryKeeper::notePlaying()
{
    if (m_player.state() == Player::State::Playing && m_player.current())
        note(*m_player.current(), DiaryAction::Played);
}

void DiaryKeeper::forgetOpinion(const Track& track)
{
    if (m_live)
        removeOpinion(m_live->music, track.source, track.id);
    else if (!m_pending.empty())
        removeOpinion(m_pending.back().music, track.source, track.id);
    else
        m_diary.removeOpinion(track.source, track.id);
}

/// The catalog only stores it with consent, so there is no need to ask.
void DiaryKeeper::finish()
{
    if (m_live)
        endLive();
    keepEnded();
    for (const DiaryEntry& entry : std::exchange(m_pending, {}))
        m_diary.keep(entry);
}

} // namespace v2m
