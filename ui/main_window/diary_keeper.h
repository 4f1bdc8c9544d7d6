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

/// Writes the diary, where there is to be one: a clip's reading when its analysis has ended, that
/// of a camera, as the mean over its time, when it is switched off, and what was played, liked and
/// skipped with the last of them. A recording is one reading, which its clip gives.
///
/// Nothing is written before the listener has said yes. As long as they have not answered, the
/// readings since the offer wait in memory; yes keeps them, any other answer forgets them.
class DiaryKeeper : public QObject {
    Q_OBJECT
public:
    /// A camera that has seen a face for less has read nothing.
    static constexpr std::int64_t kLeastLiveMs = 1000;

    /// All outlive it.
    DiaryKeeper(DiaryLibrary& diary, DiaryOffer& offer, PlaylistPane& pane, Player& player,
                LiveController& live, Stage& stage, QObject* parent = nullptr);

    /// A clip was analysed, and has a face.
    void keepClip(const std::shared_ptr<const ClipAnalysis>& analysis);

    /// What the camera showed last was recorded: the reading of the clip takes the place of its
    /// own.
    void leaveToClip();

    /// The window closes: what is known is written, without another question.
    void finish();

Q_SIGNALS:
    void failed(const v2m::Message& reason);

private:
    /// A camera's readings on their way to a mean.
    struct Live {
        std::array<double, kEmotionCount> sums{};
        int count = 0;
        std::int64_t seenMs = 0; ///< time with a face
        std::optional<std::int64_t> lastMs;
        std::vector<DiaryMusic> music;
    };

    void connectMusic();
    void watch(const LiveReport& report);
    void followStage();
    void endLive();
    void keepEnded();
    void keep(DiaryEntry entry);
    DiaryEntry entryOf(DiaryOrigin origin, const EmotionScores& scores) const;
    void decide(DiaryConsent consent);
    void note(const Track& track, DiaryDeed deed);
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
    std::vector<DiaryEntry> m_pending;    ///< until the listener's answer is known
    bool m_isPostponed = false;           ///< not to be asked again before the next start
};

} // namespace v2m
