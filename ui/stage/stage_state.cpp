// SPDX-License-Identifier: MIT
#include "ui/stage/stage_state.h"

#include "core/affect/clip_summary.h"
#include "core/affect/reading_weights.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace v2m {
namespace {

constexpr std::int64_t kPathEveryMs = 250;

std::optional<EmotionScores> sumOf(std::span<const EmotionSample> readings, int faceId)
{
    const ClipSummary summary =
        faceId == kAllFaces ? summarizeClip(readings) : summarizeFace(readings, faceId);
    return summary.faces > 0 ? std::optional(summary.scores) : std::nullopt;
}

/// An empty state that keeps only the counters.
StageState emptied(const StageState& state, StageMode mode)
{
    StageState empty;
    empty.mode = mode;
    empty.subject = state.subject + 1;
    empty.moodRevision = state.moodRevision;
    empty.pathRevision = state.pathRevision + 1;
    return empty;
}

/// Removes the picture and everything that belongs to it.
void takePictureAway(StageState& state)
{
    state.frame = {};
    state.faces.clear();
    state.framesPerSecond = 0.0;
    state.secondsToGo = 0;
}

void addReadings(StageState& state, std::span<const EmotionSample> readings, std::int64_t nowMs)
{
    state.readings.insert(state.readings.end(), readings.begin(), readings.end());
    state.nowMs = nowMs;
    if (nowMs - state.pathMs >= kPathEveryMs) {
        state.pathMs = nowMs;
        ++state.pathRevision;
    }
}

/// One overload per event; each updates the state.
struct Transition {
    StageState state;

    void operator()(const stage::AnalysisStarted& event)
    {
        auto before = std::move(state.before);
        if (state.mode == StageMode::Clip) {
            before = std::make_shared<const StageState>(state);
        } else if (state.mode != StageMode::Analyzing && state.mode != StageMode::Failed) {
            before.reset();
        }
        Frame frame = state.frame; // kept until the clip's first frame
        state = emptied(state, StageMode::Analyzing);
        state.before = std::move(before);
        state.frame = std::move(frame);
        state.path = event.path;
        state.clipNumber = event.number;
        state.clipCount = event.count;
    }

    void operator()(const stage::AnalysisProgressed& event)
    {
        if (state.mode != StageMode::Analyzing)
            return;
        const AnalysisProgress& progress = *event.progress;
        state.hasReport = true;
        state.fingerprint = progress.fingerprint;
        state.frame = progress.frame;
        state.faces = faceMarks(progress.readings);
        state.fraction = progress.fraction;
        state.secondsLeft = progress.secondsLeft;
        state.framesPerSecond = progress.framesPerSecond;
        addReadings(state, progress.newSamples, progress.frame.timestampMs);
    }

    void operator()(const stage::ClipAnalyzed& event)
    {
        if (state.mode != StageMode::Analyzing)
            return;
        state.mode = StageMode::Clip;
        state.before.reset();
        state.readings.clear();
        state.framesPerSecond = 0.0;
        state.analysis = event.analysis;
        markStillFaces();
        askAnew();
    }

    void operator()(const stage::AnalysisAbandoned&)
    {
        if (state.mode != StageMode::Analyzing)
            return;
        const int moodRevision = state.moodRevision;
        const int pathRevision = state.pathRevision;
        if (state.before) {
            state = StageState(*state.before);
            state.moodRevision = moodRevision;
            state.pathRevision = pathRevision;
            askAnew();
        } else {
            state = emptied(state, StageMode::Nothing);
        }
    }

    void operator()(const stage::ClipsFailed& event)
    {
        if (state.mode != StageMode::Analyzing)
            return;
        const std::shared_ptr<const StageState> before = std::move(state.before);
        const StageState counters = emptied(state, StageMode::Failed);
        state = before ? StageState(*before) : counters;
        state.before = before;
        state.mode = StageMode::Failed;
        takePictureAway(state);
        state.error = event.reason;
        state.moodRevision = counters.moodRevision;
        state.pathRevision = counters.pathRevision;
        askAnew();
    }

    void operator()(const stage::ClipFrame& event)
    {
        if (state.mode != StageMode::Clip)
            return;
        state.frame = event.frame;
        state.faces = faceMarksAt(state.timeline(), event.frame.timestampMs);
        state.positionMs = event.frame.timestampMs;
        markStillFaces();
    }

    void operator()(const stage::CameraStarted&) { state = emptied(state, StageMode::Live); }

    void operator()(const stage::CameraFrame& event)
    {
        // From the first report on, the picture is the analysed frame.
        if (state.isCamera() && !state.hasReport)
            state.frame = event.frame;
    }

    void operator()(const stage::CameraReported& event)
    {
        if (!state.isCamera())
            return;
        const LiveReport& report = event.report;
        const std::int64_t nowMs = report.frame.timestampMs;
        state.hasReport = true;
        state.frame = report.frame;
        state.faces = faceMarks(report.readings);
        state.framesPerSecond = report.framesPerSecond;
        state.droppedFrames = report.droppedFrames;
        const EmotionTimeline newest = samplesOf(report.frame, report.readings);
        addReadings(state, newest, nowMs);
        std::erase_if(state.readings, [&](const EmotionSample& sample) {
            return sample.timestampMs < nowMs - kLiveWindowMs;
        });
        const std::optional<EmotionScores> now = sumOf(newest, state.faceId);
        if (now && state.liveMood.update(nowMs, *now))
            ++state.moodRevision;
    }

    void operator()(const stage::CameraStopped&)
    {
        if (!state.isCamera())
            return;
        // Keeps the readings, which the playlist is based on.
        state.mode = StageMode::Nothing;
        takePictureAway(state);
        ++state.pathRevision;
    }

    void operator()(const stage::CameraFailed& event)
    {
        if (state.mode == StageMode::Analyzing || state.mode == StageMode::Clip)
            return; // more important than the message
        if (state.isCamera() && event.isMissing)
            return;
        state.mode = StageMode::Failed;
        takePictureAway(state);
        state.error = event.reason;
        state.isRetried = true;
        state.isCameraMissing = event.isMissing;
        ++state.pathRevision;
    }

    void operator()(const stage::CameraFound&)
    {
        if (state.mode != StageMode::Failed || !state.isCameraMissing)
            return;
        state.mode = StageMode::Nothing;
        state.error = {};
        state.isRetried = false;
        state.isCameraMissing = false;
    }

    void operator()(const stage::RecordingChanged& event)
    {
        if (!state.isCamera())
            return;
        state.mode = event.isRecording ? StageMode::Recording : StageMode::Live;
        state.secondsToGo = event.secondsToGo;
    }

    void operator()(const stage::FaceChosen& event)
    {
        state.faceId = event.faceId;
        state.liveMood.reset(); // it belongs to another face
        askAnew();
    }

    void markStillFaces()
    {
        for (FaceMark& face : state.faces)
            face.isStill = state.isPicture();
    }

    void askAnew()
    {
        ++state.moodRevision;
        ++state.pathRevision;
    }
};

} // namespace

std::span<const EmotionSample> StageState::timeline() const
{
    return analysis ? std::span<const EmotionSample>(analysis->timeline)
                    : std::span<const EmotionSample>(readings);
}

TimeRange StageState::range() const
{
    if (isCamera())
        return {nowMs - kLiveWindowMs, nowMs};
    if (analysis) {
        const auto durationMs =
            static_cast<std::int64_t>(std::llround(analysis->durationS * 1000.0));
        const EmotionTimeline& all = analysis->timeline;
        return {0, std::max(durationMs, all.empty() ? 0 : all.back().timestampMs)};
    }
    if (mode != StageMode::Analyzing && nowMs > 0) // kept readings of a camera
        return {std::max<std::int64_t>(0, nowMs - kLiveWindowMs), nowMs};
    return {0, nowMs};
}

bool StageState::isPicture() const
{
    return analysis && !isCamera() && range().lengthMs() == 0;
}

std::optional<EmotionScores> StageState::scores() const
{
    if (isCamera() || liveMood.answered())
        return liveMood.answered();
    return sumOf(timeline(), faceId);
}

ReadingSpan StageState::span() const
{
    if (isCamera() || liveMood.answered())
        return {ReadingSpan::Kind::Seconds, liveMood.answeredSpanMs()};
    if (isPicture())
        return {ReadingSpan::Kind::Picture};
    return {analysis ? ReadingSpan::Kind::WholeClip : ReadingSpan::Kind::SoFar};
}

MoodCourse StageState::course() const
{
    if (!analysis)
        return {};
    return faceId == kAllFaces ? moodCourse(timeline())
                               : moodCourse(samplesOfFace(timeline(), faceId));
}

std::vector<ClipPerson> StageState::people() const
{
    if (faceId != kAllFaces)
        return {};
    std::span<const EmotionSample> seen = timeline();
    if (!analysis) {
        const auto sinceMs = nowMs - std::max(liveMood.answeredSpanMs(), LiveMood::kLastingMs);
        seen = {std::ranges::lower_bound(seen, sinceMs, {}, &EmotionSample::timestampMs),
                seen.end()};
    }
    std::vector<ClipPerson> people = peopleIn(seen);
    if (people.size() < 2)
        people.clear();
    return people;
}

ReadingSpan StageState::spanNow() const
{
    if (isRead())
        return {};
    return isOfCamera() ? ReadingSpan{ReadingSpan::Kind::LastSeconds, LiveMood::kLastingMs}
                        : span();
}

std::optional<EmotionScores> StageState::scoresNow() const
{
    if (readings.empty() || (!isRead() && !isOfCamera()))
        return scores();
    const std::int64_t sinceMs =
        isRead() ? readings.back().timestampMs : nowMs - LiveMood::kLastingMs;
    const auto newest =
        std::ranges::lower_bound(readings, sinceMs, {}, &EmotionSample::timestampMs);
    return sumOf({newest, readings.end()}, faceId);
}

StageState nextState(StageState state, const StageEvent& event)
{
    Transition transition{std::move(state)};
    std::visit(transition, event);
    return std::move(transition.state);
}

} // namespace v2m
