// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_timeline.h"
#include "core/affect/live_mood.h"
#include "core/affect/mood_course.h"
#include "core/base/message.h"
#include "core/pipeline/clip_analysis.h"
#include "core/pipeline/live_analysis.h"
#include "ui/emotion/face_choice.h"
#include "ui/emotion/timeline_bins.h"
#include "ui/session/analysis_controller.h"
#include "ui/theme/reading_span.h"
#include "ui/video/face_mark.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <variant>

namespace v2m {

enum class StageMode {
    Nothing,   ///< an invitation; after a camera, with what was read last
    Analyzing, ///< a clip is being read
    Clip,      ///< an analysed clip, which can be played
    Live,      ///< a camera
    Recording, ///< a camera, with a recording that counts down or runs
    Failed     ///< a sentence that says what went wrong
};

/// What the left side of the window shows. A plain value: everything that is seen there follows
/// from it, and it changes only by nextState().
struct StageState {
    StageMode mode = StageMode::Nothing;

    QString path;       ///< of the clip; empty for none
    int clipNumber = 0; ///< while analysing: of this clip among those that were given together
    int clipCount = 0;
    std::shared_ptr<const ClipAnalysis> analysis; ///< of the clip, once it is complete
    /// While analysing: the clip that was shown before, to which a cancelled analysis goes back.
    std::shared_ptr<const StageState> before;

    EmotionTimeline readings; ///< of an analysis under way, or the last kLiveWindowMs of a camera
    Frame frame;              ///< the picture; empty for none
    FaceMarks faces;          ///< in the picture
    int faceId = kAllFaces;   ///< the one that was chosen
    std::int64_t nowMs = 0;   ///< of the newest frame that was analysed
    bool hasReport = false;   ///< the picture is what was analysed
    std::optional<std::int64_t> positionMs; ///< in the clip

    double fraction = 0.0; ///< of the analysis, in [0, 1]; 0 where it is not known
    std::optional<double> secondsLeft;
    double framesPerSecond = 0.0; ///< analysed; 0 when nothing is being analysed
    std::int64_t droppedFrames = 0;
    int secondsToGo = 0; ///< until a recording begins

    Message error;
    bool isRetried = false;       ///< the camera failed, and it may work if it is tried again
    bool isCameraMissing = false; ///< and then nothing is wrong any more

    int subject = 0;         ///< another number for each clip and each time a camera is started
    int moodRevision = 0;    ///< goes up when music should be asked for anew
    int pathRevision = 0;    ///< goes up when the path over the plane should be drawn anew
    std::int64_t pathMs = 0; ///< of the last revision that time brought
    LiveMood liveMood;       ///< before a camera: what lasts

    bool hasPicture() const { return !frame.image.empty(); }
    bool isCamera() const { return mode == StageMode::Live || mode == StageMode::Recording; }
    /// Whether frames are being analysed.
    bool isRead() const { return mode == StageMode::Analyzing || isCamera(); }

    /// Whether it is a clip with more than one picture.
    bool canPlay() const { return mode == StageMode::Clip && range().lengthMs() > 0; }

    /// All readings there are, by time.
    std::span<const EmotionSample> timeline() const;

    /// The stretch of time that the readings are shown over.
    TimeRange range() const;

    /// The scores that music is asked for: of the chosen face, or of all; none without a face. Of a
    /// camera, the mood that lasts.
    std::optional<EmotionScores> scores() const;

    /// The time that scores() sums up.
    ReadingSpan span() const;

    /// The moods in time of the chosen face, or of all, in a clip that is complete; else empty.
    MoodCourse course() const;

    /// The scores to show: while an analysis or a camera runs of the newest frame, as the boxes in
    /// the picture do, else as scores().
    std::optional<EmotionScores> scoresNow() const;

    /// The time that scoresNow() sums up.
    ReadingSpan spanNow() const;
};

namespace stage {

/// A clip is about to be read.
struct AnalysisStarted {
    QString path;
    int number = 1; ///< among those that were given together
    int count = 1;
};
struct AnalysisProgressed {
    std::shared_ptr<const AnalysisProgress> progress;
};
/// A clip was read, and has a face.
struct ClipAnalyzed {
    std::shared_ptr<const ClipAnalysis> analysis;
};
/// What is being analysed comes to nothing: the clip before is shown again, if there is one.
struct AnalysisAbandoned {};
/// Nothing can be shown of the clips that were given.
struct ClipsFailed {
    Message reason;
};
/// A frame of the clip, played or sought.
struct ClipFrame {
    Frame frame;
};
struct CameraStarted {};
/// A frame as it came from the camera, before its analysis.
struct CameraFrame {
    Frame frame;
};
struct CameraReported {
    LiveReport report;
};
/// The user has switched the camera off.
struct CameraStopped {};
/// The camera is gone, cannot be used, or cannot be recorded.
struct CameraFailed {
    Message reason;
    bool isMissing = false; ///< there is none
};
/// There is a camera now.
struct CameraFound {};
struct RecordingChanged {
    bool isRecording = false; ///< counting down included
    int secondsToGo = 0;
};
struct FaceChosen {
    int faceId = kAllFaces;
};

} // namespace stage

using StageEvent = std::variant<stage::AnalysisStarted, stage::AnalysisProgressed,
                                stage::ClipAnalyzed, stage::AnalysisAbandoned, stage::ClipsFailed,
                                stage::ClipFrame, stage::CameraStarted, stage::CameraFrame,
                                stage::CameraReported, stage::CameraStopped, stage::CameraFailed,
                                stage::CameraFound, stage::RecordingChanged, stage::FaceChosen>;

/// What a camera shows is summed up over this time.
inline constexpr std::int64_t kLiveWindowMs = 15'000;

/// What follows a state upon an event. Events that come too late, such as the progress of an
/// analysis after a camera took its place, change nothing.
StageState nextState(StageState state, const StageEvent& event);

} // namespace v2m
