// SPDX-License-Identifier: MIT
// Where faces lie in the 48x48 squares of FER2013, and whether cropFace() frames faces the same
// way:
//   measure_fer_framing FER2013.csv [--every N] [--sheet OUT.png] [PHOTOGRAPH...]
//
// Every Nth row (default 8) of the file in Kaggle's format is enlarged four times, given a margin
// that repeats its border, and searched by YuNet and by the cascade. The medians of the key points
// and boxes, in pixels of the square, are the figures in core/vision/face_crop.cpp.
//
// The faces in the photographs are cropped by cropFace() and then measured in the same way, so that
// the detector's bias cancels out: both sets of medians should agree. The sheet shows the crops
// above faces of FER2013.
#include "core/vision/face_crop.h"
#include "core/vision/face_detector.h"
#include "tests/bench/fer_squares.h"
#include "tests/bench/run_measurement.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

namespace {

constexpr int kSheetColumns = 16;

using v2m::kFaceCropSizePx;

std::vector<cv::Mat> readEveryNth(const std::string& path, int every)
{
    std::vector<cv::Mat> pictures;
    for (const v2m::FerSquare& square : v2m::readFerSquares(path, every))
        pictures.push_back(square.picture);
    return pictures;
}

float median(std::vector<float> values)
{
    if (values.empty())
        return std::nanf("");
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The largest face of each square, in pixels of the square.
std::vector<v2m::DetectedFace> facesIn(const std::vector<cv::Mat>& squares,
                                       v2m::FaceDetector& detector)
{
    std::vector<v2m::DetectedFace> faces;
    const auto toSquare = [](cv::Point2f at) {
        return (at + cv::Point2f(0.5F - v2m::kFerMarginPx, 0.5F - v2m::kFerMarginPx)) /
                   float(v2m::kFerEnlargement) -
               cv::Point2f(0.5F, 0.5F);
    };
    for (const cv::Mat& square : squares) {
        auto found = detector.detect(v2m::photographOf(square));
        if (found.empty())
            continue;
        v2m::DetectedFace& face = found.front();
        const cv::Point2f corner = toSquare(face.box.tl());
        face.box = {corner.x, corner.y, face.box.width / v2m::kFerEnlargement,
                    face.box.height / v2m::kFerEnlargement};
        if (auto& points = face.landmarks) {
            for (cv::Point2f* point : {&points->leftEye, &points->rightEye, &points->nose,
                                       &points->leftMouthCorner, &points->rightMouthCorner}) {
                *point = toSquare(*point);
            }
        }
        faces.push_back(face);
    }
    return faces;
}

void print(const char* name, const std::vector<float>& values)
{
    std::cout << "  " << std::left << std::setw(16) << name << std::right << std::fixed
              << std::setprecision(2) << std::setw(7) << median(values) << '\n';
}

void printKeyPoints(const std::vector<cv::Mat>& squares, const char* title)
{
    const auto detector = v2m::makeFaceDetector(v2m::DetectorChoice::YuNet);
    const auto faces = facesIn(squares, *detector);
    std::vector<float> eyesX, eyesY, mouthX, mouthY, eyeDistance, eyeToMouth;
    for (const v2m::DetectedFace& face : faces) {
        const auto& points = face.landmarks.value();
        const cv::Point2f across = points.rightEye - points.leftEye;
        const cv::Point2f eyes = (points.leftEye + points.rightEye) * 0.5F;
        const cv::Point2f mouth = (points.leftMouthCorner + points.rightMouthCorner) * 0.5F;
        eyesX.push_back(eyes.x);
        eyesY.push_back(eyes.y);
        mouthX.push_back(mouth.x);
        mouthY.push_back(mouth.y);
        eyeDistance.push_back(std::hypot(across.x, across.y));
        eyeToMouth.push_back(std::hypot(mouth.x - eyes.x, mouth.y - eyes.y));
    }
    std::vector<float> largerOfBoth; // relative to the medians; determines the crop scale
    for (std::size_t i = 0; i < faces.size(); ++i) {
        largerOfBoth.push_back(
            std::max(eyeDistance[i] / median(eyeDistance), eyeToMouth[i] / median(eyeToMouth)));
    }
    std::cout << title << ", YuNet: a face in " << faces.size() << " of " << squares.size() << '\n';
    print("eyes x", eyesX);
    print("eyes y", eyesY);
    print("mouth x", mouthX);
    print("mouth y", mouthY);
    print("eye distance", eyeDistance);
    print("eyes to mouth", eyeToMouth);
    print("larger of both", largerOfBoth);
}

void printBoxes(const std::vector<cv::Mat>& squares, const char* title)
{
    const auto detector = v2m::makeFaceDetector(v2m::DetectorChoice::Cascade);
    const auto faces = facesIn(squares, *detector);
    std::vector<float> centreX, centreY, side;
    for (const v2m::DetectedFace& face : faces) {
        centreX.push_back(face.box.x + face.box.width / 2.0F);
        centreY.push_back(face.box.y + face.box.height / 2.0F);
        side.push_back(face.box.width);
    }
    std::cout << title << ", cascade: a face in " << faces.size() << " of " << squares.size()
              << '\n';
    print("box centre x", centreX);
    print("box centre y", centreY);
    print("box side", side);
}

std::vector<cv::Mat> cropsOf(const QStringList& photographs)
{
    const auto detector = v2m::makeFaceDetector(v2m::DetectorChoice::YuNet);
    std::vector<cv::Mat> crops;
    for (const QString& path : photographs) {
        const cv::Mat photograph = cv::imread(path.toStdString());
        if (photograph.empty())
            throw v2m::FileError(
                v2m::Message::verbatim(path.toStdString() + " is not a readable picture."));
        for (const v2m::DetectedFace& face : detector->detect(photograph))
            crops.push_back(v2m::cropFace(photograph, face));
    }
    return crops;
}

void drawSheet(const std::string& path, const std::vector<cv::Mat>& crops,
               const std::vector<cv::Mat>& ferFaces)
{
    const int cropRows = (static_cast<int>(crops.size()) + kSheetColumns - 1) / kSheetColumns;
    const int rows = 2 * std::max(cropRows, 1);
    cv::Mat sheet(rows * kFaceCropSizePx, kSheetColumns * kFaceCropSizePx, CV_8U, cv::Scalar(255));
    const auto place = [&](const std::vector<cv::Mat>& pictures, int firstRow) {
        const int cells = rows / 2 * kSheetColumns;
        for (int i = 0; i < std::min(cells, static_cast<int>(pictures.size())); ++i) {
            pictures[static_cast<std::size_t>(i)].copyTo(
                sheet(cv::Rect(i % kSheetColumns * kFaceCropSizePx,
                               (firstRow + i / kSheetColumns) * kFaceCropSizePx, kFaceCropSizePx,
                               kFaceCropSizePx)));
        }
    };
    place(crops, 0);
    place(ferFaces, rows / 2);
    cv::resize(sheet, sheet, {}, 2, 2, cv::INTER_NEAREST);
    if (!cv::imwrite(path, sheet))
        throw v2m::FileError(v2m::Message::verbatim(path + " cannot be written."));
}

int measure(const QCoreApplication& app)
{
    QCommandLineParser parser;
    const QCommandLineOption every(QStringLiteral("every"), QStringLiteral("Use every Nth row."),
                                   QStringLiteral("N"), QStringLiteral("8"));
    const QCommandLineOption sheet(QStringLiteral("sheet"), QStringLiteral("Draw a sheet."),
                                   QStringLiteral("file"));
    parser.addOptions({every, sheet});
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("csv"), QStringLiteral("FER2013."));
    parser.addPositionalArgument(QStringLiteral("photographs"), QStringLiteral("Faces to crop."));
    parser.process(app);
    QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        parser.showHelp(static_cast<int>(v2m::ExitCode::Usage));

    const auto ferFaces =
        readEveryNth(files.takeFirst().toStdString(), std::max(1, parser.value(every).toInt()));
    printKeyPoints(ferFaces, "FER2013");
    printBoxes(ferFaces, "FER2013");
    const auto crops = cropsOf(files);
    if (!crops.empty()) {
        printKeyPoints(crops, "Photographs");
        printBoxes(crops, "Photographs");
    }
    if (parser.isSet(sheet))
        drawSheet(parser.value(sheet).toStdString(), crops, ferFaces);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return v2m::runMeasurement([&] { return measure(app); });
}
