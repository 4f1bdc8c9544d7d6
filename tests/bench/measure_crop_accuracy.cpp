// SPDX-License-Identifier: MIT
// What the framing of cropFace() contributes: accuracy of the whole chain by crop scale and offset.
//   measure_crop_accuracy FER2013.csv [--usage PublicTest] [--every N]
//
// Each face is enlarged four times, given a margin that repeats its border, detected by YuNet,
// cropped by cropFace() with a CropAdjustment, and classified by the shipped network. Faces that
// YuNet does not find are left out of every row. Outside FER2013's own square there is only the
// repeated border, so scales above 1 look worse here than on a photograph.
#include "core/torch_module/networks.h"
#include "core/vision/face_crop.h"
#include "tests/bench/fer_squares.h"
#include "tests/bench/run_measurement.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <iomanip>
#include <iostream>

namespace {

struct Found {
    int label = 0;
    cv::Mat square;
    cv::Mat photograph;
    v2m::DetectedFace face;
};

std::vector<Found> findFaces(const std::vector<v2m::FerSquare>& squares)
{
    const auto detector = v2m::makeFaceDetector(v2m::DetectorChoice::YuNet);
    std::vector<Found> found;
    for (const v2m::FerSquare& square : squares) {
        const cv::Mat photograph = v2m::photographOf(square.picture);
        const auto faces = detector->detect(photograph);
        if (!faces.empty())
            found.push_back({square.label, square.picture, photograph, faces.front()});
    }
    return found;
}

double accuracyOf(const std::vector<Found>& found, const std::vector<cv::Mat>& crops,
                  v2m::EmotionClassifier& classifier)
{
    const auto scores = classifier.classify(crops);
    std::size_t hits = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto best = std::max_element(scores[i].begin(), scores[i].end());
        hits += best - scores[i].begin() == found[i].label ? 1 : 0;
    }
    return 100.0 * static_cast<double>(hits) / static_cast<double>(found.size());
}

void print(const std::string& crop, double accuracy)
{
    std::cout << "| " << std::left << std::setw(28) << crop << " | " << std::fixed
              << std::setprecision(2) << accuracy << " % |\n"
              << std::flush;
}

std::string shortNumber(float value)
{
    std::ostringstream text;
    text << value;
    return text.str();
}

int measure(const QCoreApplication& app)
{
    QCommandLineParser parser;
    const QCommandLineOption usage(QStringLiteral("usage"), QStringLiteral("Which rows."),
                                   QStringLiteral("name"), QStringLiteral("PublicTest"));
    const QCommandLineOption every(QStringLiteral("every"), QStringLiteral("Use every Nth row."),
                                   QStringLiteral("N"), QStringLiteral("1"));
    parser.addOptions({usage, every});
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("csv"), QStringLiteral("FER2013."));
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(static_cast<int>(v2m::ExitCode::Usage));

    const auto squares = v2m::readFerSquares(parser.positionalArguments().first().toStdString(),
                                             std::max(1, parser.value(every).toInt()),
                                             parser.value(usage).toStdString());
    const auto found = findFaces(squares);
    if (found.empty())
        throw v2m::FileError(v2m::Message::verbatim("No face was found in any row."));
    std::cout << "YuNet finds a face in " << found.size() << " of " << squares.size()
              << " squares.\n\n| crop | accuracy |\n| --- | --- |\n";
    const auto classifier = v2m::loadNetworks().openEmotionClassifier(V2M_SOURCE_DIR "/models");
    std::vector<cv::Mat> crops;
    for (const Found& one : found)
        crops.push_back(one.square);
    print("FER2013's own square", accuracyOf(found, crops, *classifier));

    const auto printAdjusted = [&](const std::string& name, const v2m::CropAdjustment& adjustment) {
        for (std::size_t i = 0; i < found.size(); ++i)
            crops[i] = v2m::cropFace(found[i].photograph, found[i].face, adjustment);
        print(name, accuracyOf(found, crops, *classifier));
    };
    for (const float scale : {0.7F, 0.8F, 0.9F, 1.0F, 1.1F, 1.2F, 1.3F})
        printAdjusted("scale " + shortNumber(scale), {scale, {}});
    for (const float offset : {-6.0F, -4.0F, -2.0F, 2.0F, 4.0F, 6.0F})
        printAdjusted("moved across by " + shortNumber(offset) + " px", {1.0F, {offset, 0.0F}});
    for (const float offset : {-6.0F, -4.0F, -2.0F, 2.0F, 4.0F, 6.0F})
        printAdjusted("moved down by " + shortNumber(offset) + " px", {1.0F, {0.0F, offset}});
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return v2m::runMeasurement([&] { return measure(app); });
}
