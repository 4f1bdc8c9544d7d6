// SPDX-License-Identifier: MIT
// How well a model reads faces that are not FER2013's, through the whole chain: found by YuNet,
// cropped, classified. For models/MODEL_CARD.md.
//
//   measure_reading [MODELS]
//
// The faces are those of the development data whose expression anybody would name: ten in
// photographs (two of them posed), and the 72 frames of single_face.mp4, neutral, then smiling.
// Each is read as it is and changed as light, cameras and people change it. The second table is
// what a camera shows that moves over the photographs: how often per second and face the leading
// emotion changes, in single readings and smoothed as the program shows them.
#include "core/pipeline/frame_analyzer.h"
#include "core/torch_module/networks.h"
#include "core/vision/face_crop.h"
#include "core/vision/face_search.h"
#include "tests/bench/run_measurement.h"
#include "tests/bench/test_films.h"

#include <QCoreApplication>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <string>

using namespace v2m;

namespace {

/// A face of a photograph whose expression is plain.
struct KnownFace {
    const char* file;
    cv::Point2f centre; ///< as shares of the picture's width and height
    Emotion emotion;
};

const KnownFace kKnownFaces[] = {{"faces/s1.jpg", {0.83F, 0.30F}, Emotion::Happy},
                                 {"faces/s3.jpg", {0.36F, 0.40F}, Emotion::Neutral},
                                 {"faces/s3.jpg", {0.83F, 0.37F}, Emotion::Happy},
                                 {"faces/multi_face.jpg", {0.26F, 0.17F}, Emotion::Happy},
                                 {"faces/multi_face.jpg", {0.37F, 0.47F}, Emotion::Happy},
                                 {"faces/multi_face.jpg", {0.58F, 0.56F}, Emotion::Happy},
                                 {"faces/multi_face.jpg", {0.74F, 0.53F}, Emotion::Happy},
                                 {"faces/single_face.jpg", {0.48F, 0.48F}, Emotion::Happy},
                                 {"faces/0-f1-su-ph.jpg", {0.50F, 0.55F}, Emotion::Surprise},
                                 {"faces/15-f13-anc-ph.jpg", {0.45F, 0.60F}, Emotion::Angry}};

constexpr const char* kClip = "clips/single_face.mp4";
constexpr std::int64_t kSmileMs = 650; ///< its start; the frames around it are left out
constexpr std::int64_t kUnclearMs = 100;

/// Changes a picture. @param faces in it, which some changes depend on.
using Change = std::function<cv::Mat(const cv::Mat&, const std::vector<DetectedFace>& faces)>;

cv::Mat unchanged(const cv::Mat& picture, const std::vector<DetectedFace>& /*faces*/)
{
    return picture;
}

cv::Mat dark(const cv::Mat& picture, const std::vector<DetectedFace>& /*faces*/)
{
    constexpr double kLeft = 0.15; // of the light
    constexpr double kNoise = 4.0; // standard deviation, of 255
    cv::Mat noise(picture.size(), CV_16SC3);
    cv::RNG(1).fill(noise, cv::RNG::NORMAL, 0.0, kNoise);
    cv::Mat sum;
    cv::add(picture * kLeft, noise, sum, cv::noArray(), CV_8UC3);
    return sum;
}

/// Light from the left: each face's right half gets a fifth of it.
cv::Mat sideLit(const cv::Mat& picture, const std::vector<DetectedFace>& faces)
{
    constexpr float kShade = 0.2F;
    cv::Mat light(picture.size(), CV_32F, cv::Scalar(1.0));
    for (const DetectedFace& face : faces) {
        const cv::Rect area = cv::Rect(face.box) & cv::Rect({}, picture.size());
        for (int x = area.x; x < area.br().x; ++x) {
            const float across = static_cast<float>(x - area.x) / static_cast<float>(area.width);
            // From full light to shade within the middle third.
            const float shade =
                std::clamp(1.0F - (1.0F - kShade) * (across * 3.0F - 1.0F), kShade, 1.0F);
            light(cv::Rect(x, area.y, 1, area.height)).setTo(shade);
        }
    }
    cv::Mat channels;
    cv::merge(std::vector<cv::Mat>(3, light), channels);
    cv::Mat lit;
    cv::multiply(picture, channels, lit, 1.0, CV_8UC3);
    return lit;
}

/// Blurred by a movement of an eighth of the largest face.
cv::Mat movedBlur(const cv::Mat& picture, const std::vector<DetectedFace>& faces)
{
    constexpr float kShare = 0.125F;
    const float side = faces.empty() ? 0.0F : faces.front().box.width;
    const int length = std::max(1, cvRound(kShare * side));
    cv::Mat blurred;
    cv::blur(picture, blurred, cv::Size(length, 1), cv::Point(-1, -1), cv::BORDER_REPLICATE);
    return blurred;
}

cv::Mat jpeg20(const cv::Mat& picture, const std::vector<DetectedFace>& /*faces*/)
{
    std::vector<std::uint8_t> bytes;
    cv::imencode(".jpg", picture, bytes, {cv::IMWRITE_JPEG_QUALITY, 20});
    return cv::imdecode(bytes, cv::IMREAD_COLOR);
}

/// Dark frames drawn around the eyes of every face.
cv::Mat withGlasses(const cv::Mat& picture, const std::vector<DetectedFace>& faces)
{
    constexpr double kGlass = 0.42;  // radius, as a share of the distance of the eyes
    constexpr double kStroke = 0.07; // thickness, likewise
    const cv::Scalar black(25, 20, 20);
    cv::Mat drawn = picture.clone();
    for (const DetectedFace& face : faces) {
        if (!face.landmarks)
            continue;
        const cv::Point2f left = face.landmarks->leftEye;
        const cv::Point2f right = face.landmarks->rightEye;
        const double distance = cv::norm(right - left);
        const int stroke = std::max(1, cvRound(kStroke * distance));
        for (const cv::Point2f& eye : {left, right})
            cv::circle(drawn, eye, cvRound(kGlass * distance), black, stroke, cv::LINE_AA);
        const cv::Point2f bridge = (right - left) * (0.5 - kGlass);
        const cv::Point2f middle = (left + right) * 0.5;
        cv::line(drawn, middle - bridge, middle + bridge, black, stroke, cv::LINE_AA);
    }
    return drawn;
}

cv::Matx23d rollOf(const cv::Size& size, double degrees)
{
    const cv::Point2f centre(static_cast<float>(size.width) / 2.0F,
                             static_cast<float>(size.height) / 2.0F);
    return cv::getRotationMatrix2D(centre, degrees, 0.75); // smaller, so that faces stay inside
}

struct Condition {
    const char* name;
    Change change;
    double rollDeg = 0.0; ///< counter-clockwise, of the whole picture
};

const Condition kConditions[] = {{"as they are", unchanged},
                                 {"a seventh of the light, with noise", dark},
                                 {"light from one side", sideLit},
                                 {"blurred by moving", movedBlur},
                                 {"JPEG quality 20", jpeg20},
                                 {"with glasses", withGlasses},
                                 {"head on one side, 30 degrees", unchanged, 30.0},
                                 {"on the other side, 30 degrees", unchanged, -30.0}};

struct Score {
    int faces = 0;
    int found = 0;
    int right = 0;
    double probability = 0.0; ///< of the right emotion, summed over those found
};

class Chain {
public:
    explicit Chain(const std::filesystem::path& models)
        : m_detector(makeFaceDetector(DetectorChoice::YuNet)),
          m_classifier(loadNetworks().openEmotionClassifier(models))
    {
    }

    FaceDetector& detector() { return *m_detector; }
    EmotionClassifier& classifier() { return *m_classifier; }

    cv::Mat changed(const cv::Mat& picture, const Condition& condition)
    {
        const cv::Mat result = condition.change(picture, m_detector->detect(picture));
        if (condition.rollDeg == 0.0)
            return result;
        cv::Mat rolled;
        cv::warpAffine(result, rolled, rollOf(picture.size(), condition.rollDeg), picture.size(),
                       cv::INTER_AREA, cv::BORDER_REPLICATE);
        return rolled;
    }

    /// Reads the face around `centre` (pixels of the unchanged picture), if it is found.
    void read(const cv::Mat& picture, const Condition& condition, cv::Point2f centre,
              Emotion expected, Score& score)
    {
        if (condition.rollDeg != 0.0) {
            const cv::Vec2d moved =
                rollOf(picture.size(), condition.rollDeg) * cv::Vec3d(centre.x, centre.y, 1.0);
            centre = cv::Point2f(static_cast<float>(moved[0]), static_cast<float>(moved[1]));
        }
        ++score.faces;
        const auto faces = m_detector->detect(picture);
        const auto face = std::find_if(faces.begin(), faces.end(), [&](const DetectedFace& one) {
            return one.box.contains(centre) && isClassifiable(one);
        });
        if (face == faces.end())
            return;
        const cv::Mat crop = cropFace(picture, *face);
        const EmotionScores scores = m_classifier->classify(std::span(&crop, 1)).front();
        ++score.found;
        score.right += emotionsByScore(scores).front() == expected ? 1 : 0;
        score.probability += scores[index(expected)];
    }

private:
    std::unique_ptr<FaceDetector> m_detector;
    std::unique_ptr<EmotionClassifier> m_classifier;
};

void print(const char* name, const Score& photographs, const Score& frames)
{
    const auto mean = [](const Score& score) {
        return score.found > 0 ? score.probability / score.found : 0.0;
    };
    std::printf("%-36s %3d of %3d %6d %6.2f    %3d of %3d %6d %6.2f\n", name, photographs.found,
                photographs.faces, photographs.right, mean(photographs), frames.found, frames.faces,
                frames.right, mean(frames));
    std::fflush(stdout);
}

void measureConditions(Chain& chain)
{
    std::map<std::string, cv::Mat> pictures;
    for (const KnownFace& face : kKnownFaces)
        pictures.emplace(face.file, photograph(face.file));
    const std::vector<Frame> frames = framesOfClip(kClip);
    std::printf("%-36s %10s %6s %6s    %10s %6s %6s\n", "", "faces", "right", "prob.", "frames",
                "right", "prob.");
    for (const Condition& condition : kConditions) {
        std::map<std::string, cv::Mat> changed;
        for (const auto& [file, picture] : pictures)
            changed.emplace(file, chain.changed(picture, condition));
        Score photographs;
        for (const KnownFace& face : kKnownFaces) {
            const cv::Mat& picture = changed.at(face.file);
            chain.read(picture, condition,
                       {face.centre.x * static_cast<float>(picture.cols),
                        face.centre.y * static_cast<float>(picture.rows)},
                       face.emotion, photographs);
        }
        Score film;
        for (const Frame& frame : frames) {
            if (std::abs(frame.timestampMs - kSmileMs) < kUnclearMs)
                continue;
            const auto faces = chain.detector().detect(frame.image);
            if (faces.empty())
                continue;
            const cv::Rect2f box = faces.front().box;
            const Emotion expected =
                frame.timestampMs < kSmileMs ? Emotion::Neutral : Emotion::Happy;
            chain.read(chain.changed(frame.image, condition), condition,
                       (box.tl() + box.br()) * 0.5F, expected, film);
        }
        print(condition.name, photographs, film);
    }
}

/// How often the leading emotion of a face changes.
struct Flicker {
    int changes = 0;
    double seconds = 0.0;

    double perSecond() const { return seconds > 0.0 ? changes / seconds : 0.0; }
};

Flicker flickerOf(Chain& chain, const std::vector<Frame>& frames, int smoothingMs)
{
    FaceFollower follower(chain.detector());
    FrameAnalyzer analyzer(chain.classifier(), smoothingMs);
    std::map<int, std::pair<std::int64_t, Emotion>> last; // by face
    Flicker flicker;
    for (const Frame& frame : frames) {
        const auto faces = follower.find(frame.image, frame.timestampMs);
        for (const FaceReading& reading : analyzer.analyze(frame, faces)) {
            if (!reading.scores)
                continue;
            const Emotion leads = emotionsByScore(*reading.scores).front();
            const auto before = last.find(reading.face.id);
            if (before != last.end()) {
                flicker.seconds +=
                    1e-3 * static_cast<double>(frame.timestampMs - before->second.first);
                flicker.changes += leads != before->second.second ? 1 : 0;
            }
            last[reading.face.id] = {frame.timestampMs, leads};
        }
    }
    return flicker;
}

void measureFlicker(Chain& chain)
{
    std::printf("\n%-36s %8s %14s %10s\n", "changes of the leading emotion", "seconds",
                "single reading", "as shown");
    Flicker single;
    Flicker shown;
    const auto measure = [&](const char* name, const std::vector<Frame>& frames) {
        const Flicker raw = flickerOf(chain, frames, 0);
        const Flicker smooth = flickerOf(chain, frames, EmotionSmoother::kDefaultTimeConstantMs);
        std::printf("%-36s %8.1f %12.2f/s %8.2f/s\n", name, raw.seconds, raw.perSecond(),
                    smooth.perSecond());
        std::fflush(stdout);
        single = {single.changes + raw.changes, single.seconds + raw.seconds};
        shown = {shown.changes + smooth.changes, shown.seconds + smooth.seconds};
    };
    for (const char* clip : {"clips/single_face.mp4", "clips/face_noface.mov"})
        measure(clip, framesOfClip(clip));
    for (const char* file :
         {"faces/s1.jpg", "faces/s3.jpg", "faces/s5.jpg", "faces/multi_face.jpg",
          "faces/single_face.jpg", "faces/0-f1-su-ph.jpg", "faces/15-f13-anc-ph.jpg"})
        measure(file, framesOver(photograph(file)));
    std::printf("%-36s %8.1f %12.2f/s %8.2f/s\n", "all", single.seconds, single.perSecond(),
                shown.perSecond());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv); // models are searched for beside the program
    if (argc > 2)
        return tellUsage("measure_reading [MODELS]");
    return runMeasurement([&] {
        Chain chain(argc > 1 ? argv[1] : V2M_SOURCE_DIR "/models");
        measureConditions(chain);
        measureFlicker(chain);
        return 0;
    });
}
