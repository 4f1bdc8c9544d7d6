// SPDX-License-Identifier: MIT
// What searching around known faces finds and costs, compared with searching every whole frame:
//   measure_face_search [EVERY]
// on the development data: its clips, and a camera that moves over its photographs (1280x720, two
// seconds at 30 frames per second). Both methods are measured as for a recording (DetectionPool,
// every EVERYth frame, one thread) and as for a camera (FaceFollower). The reference is the faces
// found in whole frames:
//   recall    share of them that the search finds, with an overlap of at least a half
//   more      additional faces that the search finds
//   overlap   mean intersection over union of the boxes
//   points    mean distance between the key points, in hundredths of the face's side
//   tremble   mean second difference of the key points over time, in the same unit, of both methods
//   ms        CPU time per frame of both methods, including scaling the picture
#include "core/media/frame_source.h"
#include "core/pipeline/detection_pool.h"
#include "core/vision/face_geometry.h"
#include "tests/bench/run_measurement.h"
#include "tests/bench/test_films.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

using namespace v2m;

namespace {

using Faces = std::vector<std::vector<DetectedFace>>; ///< one entry per frame

/// Frames in memory, so that reading them takes no time.
class Film : public FrameSource {
public:
    explicit Film(std::vector<Frame> frames) : m_frames(std::move(frames))
    {
        m_info.size = m_frames.front().image.size();
    }

    const SourceInfo& info() const override { return m_info; }

    bool read(Frame& frame) override
    {
        if (m_next == m_frames.size())
            return false;
        frame = m_frames[m_next++];
        return true;
    }

    bool skip() override
    {
        if (m_next == m_frames.size())
            return false;
        ++m_next;
        return true;
    }

private:
    SourceInfo m_info;
    std::vector<Frame> m_frames;
    std::size_t m_next = 0;
};

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

std::array<cv::Point2f, 5> pointsOf(const DetectedFace& face)
{
    const FaceLandmarks points = face.landmarks.value_or(FaceLandmarks());
    return {points.leftEye, points.rightEye, points.nose, points.leftMouthCorner,
            points.rightMouthCorner};
}

float sideOf(const DetectedFace& face)
{
    return std::max(face.box.width, face.box.height);
}

const DetectedFace* bestFor(const DetectedFace& face, const std::vector<DetectedFace>& among,
                            float leastOverlap)
{
    const DetectedFace* best = nullptr;
    for (const DetectedFace& other : among) {
        const float overlap = overlapOf(face.box, other.box);
        if (overlap >= leastOverlap) {
            best = &other;
            leastOverlap = overlap;
        }
    }
    return best;
}

double distanceOf(const DetectedFace& left, const DetectedFace& right)
{
    const auto from = pointsOf(left);
    const auto to = pointsOf(right);
    double sum = 0.0;
    for (std::size_t i = 0; i < from.size(); ++i)
        sum += std::hypot(from[i].x - to[i].x, from[i].y - to[i].y);
    return 100.0 * sum / static_cast<double>(from.size()) / sideOf(left);
}

/// Over the faces that can be followed for three frames by their overlap.
double trembleOf(const Faces& faces)
{
    double sum = 0.0;
    int count = 0;
    for (std::size_t i = 2; i < faces.size(); ++i) {
        for (const DetectedFace& face : faces[i]) {
            const DetectedFace* before = bestFor(face, faces[i - 1], 0.3F);
            const DetectedFace* first =
                before != nullptr ? bestFor(*before, faces[i - 2], 0.3F) : nullptr;
            if (first == nullptr)
                continue;
            const auto a = pointsOf(*first);
            const auto b = pointsOf(*before);
            const auto c = pointsOf(face);
            double part = 0.0;
            for (std::size_t k = 0; k < a.size(); ++k)
                part += std::hypot(a[k].x - 2 * b[k].x + c[k].x, a[k].y - 2 * b[k].y + c[k].y);
            sum += 100.0 * part / static_cast<double>(a.size()) / sideOf(face);
            ++count;
        }
    }
    return count > 0 ? sum / count : 0.0;
}

struct Searched {
    Faces faces;
    double msOfFrame = 0.0;
};

template <typename Find>
Searched timed(const std::vector<Frame>& frames, Find find)
{
    Searched result;
    const double begin = processorMs();
    for (const Frame& frame : frames)
        result.faces.push_back(find(frame));
    result.msOfFrame = (processorMs() - begin) / static_cast<double>(frames.size());
    return result;
}

Searched byPool(const std::vector<Frame>& frames)
{
    constexpr std::int64_t kFrameBytes = 80'000'000;
    Searched result;
    const double begin = processorMs();
    {
        Film film(frames);
        DetectionPool pool(
            film, [] { return makeFaceDetector(DetectorChoice::YuNet); }, 1, 1, kFrameBytes);
        while (auto item = pool.next({}))
            result.faces.push_back(std::move(item->faces));
    }
    result.msOfFrame = (processorMs() - begin) / static_cast<double>(frames.size());
    return result;
}

void print(const std::string& name, const Searched& whole, const Searched& search)
{
    int expected = 0;
    int found = 0;
    int all = 0;
    double overlap = 0.0;
    double points = 0.0;
    for (std::size_t i = 0; i < whole.faces.size(); ++i) {
        all += static_cast<int>(search.faces[i].size());
        for (const DetectedFace& face : whole.faces[i]) {
            ++expected;
            const DetectedFace* other = bestFor(face, search.faces[i], 0.5F);
            if (other == nullptr)
                continue;
            ++found;
            overlap += overlapOf(face.box, other->box);
            points += distanceOf(face, *other);
        }
    }
    std::printf("%-34s %5d %7.3f %5d %8.3f %7.2f  %5.2f %5.2f  %6.2f %6.2f\n", name.c_str(),
                expected, expected > 0 ? found / static_cast<double>(expected) : 1.0, all - found,
                found > 0 ? overlap / found : 1.0, found > 0 ? points / found : 0.0,
                trembleOf(whole.faces), trembleOf(search.faces), whole.msOfFrame, search.msOfFrame);
    std::fflush(stdout);
}

void measure(const std::string& name, std::vector<Frame> frames, std::size_t every)
{
    std::vector<Frame> some;
    for (std::size_t i = 0; i < frames.size(); i += every)
        some.push_back(frames[i]);
    const auto detector = makeFaceDetector(DetectorChoice::YuNet);
    detector->detect(some.front().image); // initialises its network
    const auto searchFullFrame = [&](const Frame& frame) { return detector->detect(frame.image); };
    const Searched whole = timed(some, searchFullFrame);
    print(name + ", recording", whole, byPool(some));
    FaceFollower follower(*detector);
    const Searched live = timed(
        frames, [&](const Frame& frame) { return follower.find(frame.image, frame.timestampMs); });
    print(name + ", camera", timed(frames, searchFullFrame), live);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv); // models are searched for beside the program
    const int every = argc > 1 ? std::atoi(argv[1]) : 1;
    if (every < 1)
        return tellUsage("measure_face_search [EVERY]");
    return runMeasurement([&] {
        std::printf("%-34s %5s %7s %5s %8s %7s  %11s  %13s\n", "", "faces", "recall", "more",
                    "overlap", "points", "tremble", "ms");
        for (const char* clip :
             {"clips/single_face.mp4", "clips/face_noface.mov", "clips/no_face.mp4"})
            measure(clip, framesOfClip(clip), static_cast<std::size_t>(every));
        for (const char* file :
             {"faces/s1.jpg", "faces/s3.jpg", "faces/s5.jpg", "faces/multi_face.jpg",
              "faces/single_face.jpg", "faces/0-f1-su-ph.jpg", "faces/15-f13-anc-ph.jpg"})
            measure(file, framesOver(photograph(file)), static_cast<std::size_t>(every));
        return 0;
    });
}
