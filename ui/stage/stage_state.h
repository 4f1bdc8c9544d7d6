// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/clip_people.h"
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
#include <vector>

namespace v2m {

enum class StageMode {
    Nothing,   ///< an invitation; after a camera, with its last readings
    Analyzing, ///< a clip is being analysed
    Clip,      ///< an analysed clip, which can be played
    Live,      ///< a camera
    Recording, ///< a camera, with a recording that counts down or runs
    Failed     ///< shows a sentence that says what went wrong
};

/// What the left side of the window shows. A plain value that determines everything visible there,
/// and changes only through nextState().
struct StageState {
    StageMode mode = StageMode::Nothing;

    QString path;       ///< of the clip; empty if none
    int clipNumber = 0; ///< while analysing: its number among the clips opened together
    int clipCount = 0;
    std::shared_ptr<const ClipAnalysis> analysis; ///< of the clip, once complete
    /// While analysing: the clip shown before, which a cancelled analysis restores. After clips
    /// that could not be shown: the same, whose readings stand meanwhile.
    std::shared_ptr<const StageState> before;

    EmotionTimeline readings; ///< of a running analysis, or the last kLiveWindowMs of a camera
    Frame frame;              ///< the picture; empty if none
    FaceMarks faces;          ///< on the picture
    int faceId = kAllFaces;   ///< the selected one
    std::int64_t nowMs = 0;   ///< timestamp of the newest analysed frame
    bool hasReport = false;   ///< the picture is the analysed frame
    std::optional<std::int64_t> positionMs; ///< playback position in the clip

    double fraction = 0.0; ///< of the analysis, in [0, 1]; 0 if unknown
    std::optional<double> secondsLeft;
    double framesPerSecond = 0.0; ///< analysed; 0 while nothing is being analysed
    std::int64_t droppedFrames = 0;
    int secondsToGo = 0; ///< until a recording begins

    Message error;
    bool isRetried = false;       ///< the camera failed, and retrying may help
    bool isCameraMissing = false; ///< no camera is connected; solved when one is

    int subject = 0;         ///< different for each clip and each start of a camera
    QByteArray fingerprint;  ///< of the clip that is being analysed, once it is known
    int moodRevision = 0;    ///< increases when music should be requested again
    int pathRevision = 0;    ///< increases when the path over the plane should be redrawn
    std::int64_t pathMs = 0; ///< time of the last revision due to elapsed time
    LiveMood liveMood;       ///< with a camera: the lasting mood

    bool hasPicture() const { return !frame.image.empty(); }
    bool isCamera() const { return mode == StageMode::Live || mode == StageMode::Recording; }
    /// Whether the readings are those of a camera that was switched off.
    bool isOfCamera() const
    {
        return !isRead() && !analysis && path.isEmpty() && !readings.empty();
    }
    /// Whether frames are being analysed.
    bool isRead() const { return mode == StageMode::Analyzing || isCamera(); }

    /// Whether this is a clip with more than one picture.
    bool canPlay() const { return mode == StageMode::Clip && range().lengthMs() > 0; }

    /// Whether what was analysed, perhaps without success, is a photo, which has no time.
    bool isPicture() const;

    /// All available readings, ordered by time.
    std::span<const EmotionSample> timeline() const;

    /// The time range over which the readings are shown.
    TimeRange range() const;

    /// The scores that music is requested for: of the selected face, or of all; none without a
    /// face. With a camera, the lasting mood.
    std::optional<EmotionScores> scores() const;

    /// The time over which scores() are averaged.
    ReadingSpan span() const;

    /// The moods over time of the selected face, or of all, in a completely analysed clip;
    /// otherwise empty.
    MoodCourse course() const;

    /// Two or more people whom music is for together; none where a face is selected. With a camera
    /// those of the last seconds.
    std::vector<ClipPerson> people() const;

    /// The scores to display: during an analysis or with a camera those of the newest frame, like
    /// the boxes on the picture; after a camera those of its last seconds; otherwise scores().
    std::optional<EmotionScores> scoresNow() const;

    /// The time over which scoresNow() are averaged.
    ReadingSpan spanNow() const;
};

namespace stage {

/// A clip is about to be analysed.
struct AnalysisStarted {
    QString path;
    int number = 1; ///< among the clips opened together
    int count = 1;
};
struct AnalysisProgressed {
    std::shared_ptr<const AnalysisProgress> progress;
};
/// A clip was analysed, and has a face.
struct ClipAnalyzed {
    std::shared_ptr<const ClipAnalysis> analysis;
};
/// The running analysis gives no result: the previous clip is shown again, if any.
struct AnalysisAbandoned {};
/// None of the opened clips can be shown. The readings of the clip before stay, without its
/// picture.
struct ClipsFailed {
    Message reason;
};
/// A frame of the clip, from playback or seeking.
struct ClipFrame {
    Frame frame;
};
struct CameraStarted {};
/// A frame as received from the camera, before its analysis.
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
    bool isMissing = false; ///< no camera is connected
};
/// A camera has become available.
struct CameraFound {};
struct RecordingChanged {
    bool isRecording = false; ///< including the countdown
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

/// The window of a camera's readings.
inline constexpr std::int64_t kLiveWindowMs = 15'000;

/// The state after an event. Late events, such as progress of an analysis that a camera has
/// replaced, change nothing.
StageState nextState(StageState state, const StageEvent& event);

} // namespace v2m
