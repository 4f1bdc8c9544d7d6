// SPDX-License-Identifier: MIT
#include "core/vision/yunet_detector.h"

#include "core/base/error.h"
#include "core/base/round_up.h"
#include "core/vision/downscale.h"
#include "core/vision/face_geometry.h"
#include "core/vision/face_model.h"
#include "core/vision/yunet_decoder.h"

#include <QDir>
#include <QFile>

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>
#include <utility>

namespace v2m {
namespace {

constexpr std::array<int, 3> kStridesPx = {8, 16, 32};
constexpr int kSideMultiplePx = 32; // the coarsest stride

/// The picture is scaled so that its longer side has this many pixels before the search. Faces
/// below about 10 px in the scaled picture are missed; the time grows with the square. At 320, all
/// 34 faces of 13 photographs were found.
constexpr int kLongerSidePx = 320;

/// At 0.7, an animated title without a face (98 frames) gave no false detection.
constexpr float kMinConfidence = 0.7F;

/// Around a known face the picture is scaled as above, but a face whose longer side would exceed
/// this many pixels is scaled down to at most that. The key points of a face of 110 pixels then
/// jitter by 0.8 % of its side instead of 0.6 % (tests/bench/measure_face_search).
constexpr int kLargestKnownFacePx = 72;

// Around known faces:
constexpr double kRegionSides = 1.7; ///< sides of the region as multiples of the face's
constexpr int kSmallestRegionPx = 64;
constexpr int kRegionGridPx = 8;          // the finest stride
constexpr double kScalesInAnOctave = 4.0; ///< few, so that a region seldom changes its scale
constexpr float kBorderPx = 2.0F;         ///< by which a face may extend beyond its region
constexpr float kLeastOverlap = 0.2F;     ///< of a face and its expected box
constexpr double kMaxOfThePicture = 0.45; ///< regions of more pixels save nothing

QByteArray readPublishedModel(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw ModelError(Message("YunetDetector", "The face model %1 cannot be read: %2.")
                             .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    QByteArray bytes = file.readAll();
    const QByteArray hash = faceModelHash(bytes);
    if (hash != kFaceModelSha256) {
        throw ModelError(Message("YunetDetector",
                                 "The face model %1 is not the published one: its SHA-256 is %2.")
                             .arg(QDir::toNativeSeparators(path), hash));
    }
    return bytes;
}

std::span<const float> valuesOf(const cv::Mat& tensor)
{
    return {tensor.ptr<float>(), tensor.total()};
}

} // namespace

struct YunetDetector::Network {
    cv::dnn::Net net;
    cv::Size input;                       ///< empty: any size
    std::vector<std::string> outputNames; ///< cls, obj, bbox, kps for each stride
    std::vector<cv::Mat> outputs;

    explicit Network(const QByteArray& model, cv::Size inputSize) : input(inputSize)
    {
        net = cv::dnn::readNetFromONNX(model.constData(), static_cast<std::size_t>(model.size()));
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        for (const int stride : kStridesPx) {
            for (const char* kind : {"cls_", "obj_", "bbox_", "kps_"})
                outputNames.push_back(kind + std::to_string(stride));
        }
    }
};

/// A part of the scaled picture, which may extend beyond its edges.
struct YunetDetector::Region {
    cv::Size size;            ///< as the network sees it; empty if there is nothing to search
    cv::Rect source;          ///< its part within the picture, in the picture's pixels
    cv::Rect target;          ///< the same within the region
    cv::Size2f scale;         ///< from the picture to the region
    bool reachesLeft = false; ///< whether the picture continues beyond that edge
    bool reachesTop = false;
    bool reachesRight = false;
    bool reachesBottom = false;

    cv::Point2f origin() const ///< of the region in the picture
    {
        return {static_cast<float>(source.x) - static_cast<float>(target.x) / scale.width,
                static_cast<float>(source.y) - static_cast<float>(target.y) / scale.height};
    }

    /// Whether a box, in pixels of the region, is not cut off by its edges.
    bool holds(const cv::Rect2f& box) const
    {
        return (!reachesLeft || box.x >= -kBorderPx) && (!reachesTop || box.y >= -kBorderPx) &&
               (!reachesRight || box.x + box.width <= static_cast<float>(size.width) + kBorderPx) &&
               (!reachesBottom ||
                box.y + box.height <= static_cast<float>(size.height) + kBorderPx);
    }
};

void YunetDetector::requirePublished(const QString& modelPath)
{
    readPublishedModel(modelPath);
}

YunetDetector::YunetDetector(const QString& modelPath) : m_model(readPublishedModel(modelPath))
{
    try {
        m_networks.push_back(std::make_unique<Network>(m_model, cv::Size()));
    } catch (const cv::Exception& problem) {
        throw ModelError(
            Message("YunetDetector", "The face model %1 cannot be loaded by OpenCV: %2.")
                .arg(QDir::toNativeSeparators(modelPath),
                     QString::fromStdString(problem.err).trimmed()));
    }
}

YunetDetector::~YunetDetector() = default;

QString YunetDetector::name() const
{
    return QStringLiteral("YuNet");
}

YunetDetector::Network& YunetDetector::networkFor(cv::Size input)
{
    for (const auto& network : m_networks)
        if (network->input == input)
            return *network;
    return *m_networks.emplace_back(std::make_unique<Network>(m_model, input));
}

void YunetDetector::fillInput(const cv::Mat& image, const Scaling& scaling)
{
    if (image.size() != m_pictureSize) {
        m_pictureSize = image.size();
        m_canvas = cv::Mat::zeros(roundUp(scaling.scaled.height, kSideMultiplePx),
                                  roundUp(scaling.scaled.width, kSideMultiplePx), CV_8UC3);
    }
    cv::Mat picture = m_canvas(cv::Rect({0, 0}, scaling.scaled));
    downscale(image, picture);
}

std::vector<DetectedFace> YunetDetector::facesOnCanvas(const cv::Mat& canvas, Network& network)
{
    cv::dnn::blobFromImage(canvas, m_input);
    network.net.setInput(m_input);
    network.net.forward(network.outputs, network.outputNames);

    std::vector<DetectedFace> faces;
    for (std::size_t i = 0; i < kStridesPx.size(); ++i) {
        const cv::Mat* level = &network.outputs[4 * i];
        const auto found = decodeYunet({.stridePx = kStridesPx[i],
                                        .classScores = valuesOf(level[0]),
                                        .objectScores = valuesOf(level[1]),
                                        .boxes = valuesOf(level[2]),
                                        .keyPoints = valuesOf(level[3])},
                                       canvas.size(), kMinConfidence);
        faces.insert(faces.end(), found.begin(), found.end());
    }
    return faces;
}

std::vector<DetectedFace> YunetDetector::detect(const cv::Mat& image)
{
    if (image.empty())
        return {};
    CV_Assert(image.type() == CV_8UC3);
    const cv::Size wanted = Scaling(image.size(), kLongerSidePx).scaled;
    const cv::Mat even =
        image(cv::Rect({0, 0}, evenSize(image.size(), halvingsBetween(image.size(), wanted))));
    const Scaling scaling(even.size(), kLongerSidePx);
    fillInput(even, scaling);
    return facesInPicture(facesOnCanvas(m_canvas, networkFor({})), kMaxOverlap, scaling);
}

YunetDetector::Region YunetDetector::regionFor(const cv::Mat& image,
                                               const cv::Rect2f& expected) const
{
    const int longerSide = std::max(image.cols, image.rows);
    if ((expected &
         cv::Rect2f(0, 0, static_cast<float>(image.cols), static_cast<float>(image.rows)))
            .empty() ||
        std::max(expected.width, expected.height) > 2.0F * static_cast<float>(longerSide))
        return {};
    double scale = static_cast<double>(kLongerSidePx) / longerSide;
    const double side = scale * std::max(expected.width, expected.height);
    if (side > kLargestKnownFacePx)
        scale *= std::exp2(-std::ceil(std::log2(side / kLargestKnownFacePx) * kScalesInAnOctave) /
                           kScalesInAnOctave);
    const auto sidePx = [&](float length) {
        const double px = static_cast<double>(length) * scale * kRegionSides;
        return std::max(kSmallestRegionPx,
                        roundUp(static_cast<int>(std::ceil(px)), kSideMultiplePx));
    };
    const auto corner = [&](float begin, float length, int px) {
        const double middle =
            (static_cast<double>(begin) + static_cast<double>(length) / 2.0) * scale;
        return cvRound((middle - px / 2.0) / kRegionGridPx) * kRegionGridPx;
    };
    Region region;
    const cv::Size size(sidePx(expected.width), sidePx(expected.height));
    const cv::Rect place(corner(expected.x, expected.width, size.width),
                         corner(expected.y, expected.height, size.height), size.width, size.height);
    const cv::Rect picture(0, 0, cvRound(image.cols * scale), cvRound(image.rows * scale));
    const cv::Rect inside = place & picture;
    region.target = inside - place.tl();
    const cv::Point first(cvRound(inside.x / scale), cvRound(inside.y / scale));
    const cv::Point last(cvRound(inside.br().x / scale), cvRound(inside.br().y / scale));
    region.source = cv::Rect(first, last) & cv::Rect({0, 0}, image.size());
    if (region.source.empty() || region.target.empty())
        return {};
    const int halvings = halvingsBetween(region.source.size(), region.target.size());
    region.source = cv::Rect(region.source.tl(), evenSize(region.source.size(), halvings));
    region.size = size;
    region.scale = {static_cast<float>(region.target.width) / region.source.width,
                    static_cast<float>(region.target.height) / region.source.height};
    region.reachesLeft = place.x > picture.x;
    region.reachesTop = place.y > picture.y;
    region.reachesRight = place.br().x < picture.br().x;
    region.reachesBottom = place.br().y < picture.br().y;
    return region;
}

std::vector<DetectedFace> YunetDetector::facesInRegion(const cv::Mat& image, const Region& region)
{
    cv::Mat canvas = cv::Mat::zeros(region.size, CV_8UC3);
    cv::Mat target = canvas(region.target);
    downscale(image(region.source), target);
    std::vector<DetectedFace> faces = facesOnCanvas(canvas, networkFor(region.size));
    std::erase_if(faces, [&](const DetectedFace& face) { return !region.holds(face.box); });
    scaleFaces(faces, {1.0F / region.scale.width, 1.0F / region.scale.height});
    moveFaces(faces, region.origin());
    return faces;
}

std::optional<std::vector<DetectedFace>>
YunetDetector::detectNear(const cv::Mat& image, std::span<const cv::Rect2f> expected)
{
    if (image.empty() || expected.empty())
        return std::nullopt;
    CV_Assert(image.type() == CV_8UC3);
    const cv::Size whole = Scaling(image.size(), kLongerSidePx).scaled;
    std::vector<Region> regions;
    double pixels = 0.0;
    for (const cv::Rect2f& box : expected) {
        regions.push_back(regionFor(image, box));
        pixels += regions.back().size.area();
        if (regions.back().size.empty() || pixels > kMaxOfThePicture * whole.area())
            return std::nullopt;
    }
    std::vector<DetectedFace> faces;
    for (const Region& region : regions) {
        const auto found = facesInRegion(image, region);
        faces.insert(faces.end(), found.begin(), found.end());
    }
    faces = suppressOverlaps(std::move(faces), kMaxOverlap);
    // Exactly the expected faces, or the whole picture has to be searched.
    if (faces.size() != expected.size())
        return std::nullopt;
    for (const cv::Rect2f& box : expected) {
        const auto isThere = [&](const DetectedFace& face) {
            return overlapOf(face.box, box) >= kLeastOverlap;
        };
        if (std::none_of(faces.begin(), faces.end(), isThere))
            return std::nullopt;
    }
    sortLargestFirst(faces);
    return faces;
}

} // namespace v2m
