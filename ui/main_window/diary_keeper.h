// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/diary_entry.h"
#include "core/catalog/track.h"
#include "core/pipeline/clip_analysis.h"
#include "core/pipeline/live_analysis.h"

#include <QObject>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace v2m {

class DiaryLibrary;
class DiaryOffer;
class LiveController;
class Player;
class PlaylistPane;
class Stage;

/// Records the diary, if enabled: a clip's reading when its analysis is complete, a camera's,
/// averaged over its time, when it is switched off, and the music played, liked and skipped after
/// the last reading. A recording gives a single reading, that of its clip.
///
/// Nothing is written without consent. Until the listener has answered, readings since the offer
/// are kept in memory; consent stores them, any other answer discards them.
class DiaryKeeper : public QObject {
    Q_OBJECT
public:
    /// Minimum time with a face for a camera reading.
    static constexpr std::int64_t kLeastLiveMs = 1000;

    /// All must outlive it.
    DiaryKeeper(DiaryLibrary& diary, DiaryOffer& offer, PlaylistPane& pane, Player& player,
                LiveController& live, Stage& stage, QObject* parent = nullptr);

    /// A clip with a face was analysed.
    void keepClip(const std::shared_ptr<const ClipAnalysis>& analysis);

    /// The last camera session was recorded: its clip's reading replaces its own.
    void leaveToClip();

    /// Call when the window closes: stores what is known without asking.
    void finish();

Q_SIGNALS:
    void failed(const v2m::Message& reason);

private:
    /// Accumulates a camera's readings.
    struct Live {
        std::array<double, kEmotionCount> sums{};
        int count = 0;
        std::int64_t seenMs = 0; ///< time with a face
        std::optional<std::int64_t> lastMs;
        std::vector<DiaryMusic> music;
    };

    void connectMusic();
    void watch(const LiveReport& report);
    void onStageChanged();
    void endLive();
    void keepEnded();
    void keep(DiaryEntry entry);
    DiaryEntry entryOf(DiaryOrigin origin, const EmotionScores& scores) const;
    void decide(DiaryConsent consent);
    void note(const Track& track, DiaryAction action);
    void notePlaying();
    void forgetOpinion(const Track& track);

    DiaryLibrary& m_diary;
    DiaryOffer& m_offer;
    PlaylistPane& m_pane;
    Player& m_player;
    Stage& m_stage;
    std::optional<Live> m_live;        ///< while the camera runs
    std::optional<DiaryEntry> m_ended; ///< of a camera, until it is known whether it was recorded
    std::vector<DiaryMusic> m_ofRecorded; ///< for the clip of a recording
    std::vector<DiaryEntry> m_pending;    ///< until the listener has answered
    bool m_isPostponed = false;           ///< do not ask again before the next start
};

} // namespace v2m
