// SPDX-License-Identifier: MIT
#include "core/training/training_curves.h"

#include "core/jobs/plain_stream.h"
#include "core/models/whole_file.h"

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

constexpr double kWidth = 640.0;
constexpr double kHeight = 240.0; ///< of each of the two charts
constexpr double kMargin = 48.0;

struct Curve {
    const char* name;
    const char* colour; ///< distinguishable with any colour vision (Okabe and Ito 2008)
    double EpochRecord::*value;
};

class Chart {
public:
    Chart(const std::vector<EpochRecord>& epochs, std::string title, double top)
        : m_epochs(epochs), m_title(std::move(title)), m_top(top)
    {
    }

    std::string draw(const std::vector<Curve>& curves) const
    {
        double low = 0.0;
        double high = 0.0;
        for (const Curve& curve : curves)
            for (const EpochRecord& record : m_epochs)
                high = std::max(high, record.*curve.value);
        high = high > 1.0 ? std::ceil(high * 2.0) / 2.0 : 1.0;

        auto svg = plainStream(1);
        svg << "<text x='" << kMargin << "' y='" << m_top + kMargin - 16 << "'>" << m_title
            << "</text>\n";
        constexpr int kLines = 5;
        for (int i = 0; i <= kLines; ++i) {
            const double value = low + (high - low) * i / kLines;
            svg << "<line x1='" << kMargin << "' x2='" << kWidth - kMargin << "' y1='"
                << y(value, high) << "' y2='" << y(value, high) << "' stroke='#ddd'/>\n"
                << "<text x='8' y='" << y(value, high) + 4 << "'>" << value << "</text>\n";
        }
        double legend = kMargin + 160;
        for (const Curve& curve : curves) {
            svg << "<polyline fill='none' stroke-width='2' stroke='" << curve.colour
                << "' points='";
            for (const EpochRecord& record : m_epochs)
                svg << x(record.epoch) << ',' << y(record.*curve.value, high) << ' ';
            svg << "'/>\n<text fill='" << curve.colour << "' x='" << legend << "' y='"
                << m_top + kMargin - 16 << "'>" << curve.name << "</text>\n";
            legend += 120;
        }
        return svg.str();
    }

private:
    double x(int epoch) const
    {
        const int last = std::max(2, m_epochs.empty() ? 2 : m_epochs.back().epoch);
        return kMargin + (kWidth - 2 * kMargin) * (epoch - 1) / (last - 1);
    }

    double y(double value, double high) const
    {
        return m_top + kHeight - kMargin / 2 - (kHeight - 1.5 * kMargin) * value / high;
    }

    const std::vector<EpochRecord>& m_epochs;
    std::string m_title;
    double m_top;
};

} // namespace

std::string trainingLogCsv(const std::vector<EpochRecord>& epochs)
{
    auto csv = plainStream(6);
    csv << "epoch,rate,training_loss,training_accuracy,validation_loss,validation_accuracy,"
           "seconds\n";
    for (const EpochRecord& record : epochs)
        csv << record.epoch << ',' << record.rate << ',' << record.trainingLoss << ','
            << record.trainingAccuracy << ',' << record.validationLoss << ','
            << record.validationAccuracy << ',' << record.seconds << '\n';
    return csv.str();
}

std::string trainingCurvesSvg(const std::vector<EpochRecord>& epochs)
{
    const Curve training{"training", "#0072b2", &EpochRecord::trainingAccuracy};
    const Curve validation{"validation", "#d55e00", &EpochRecord::validationAccuracy};
    const Curve trainingLoss{"training", "#0072b2", &EpochRecord::trainingLoss};
    const Curve validationLoss{"validation", "#d55e00", &EpochRecord::validationLoss};
    auto svg = plainStream(1);
    svg << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " << kWidth << ' ' << 2 * kHeight
        << "' font-family='sans-serif' font-size='12'>\n"
        << "<rect width='100%' height='100%' fill='white'/>\n"
        << Chart(epochs, "Accuracy by epoch", 0.0).draw({training, validation})
        << Chart(epochs, "Loss by epoch", kHeight).draw({trainingLoss, validationLoss})
        << "</svg>\n";
    return svg.str();
}

void writeTrainingCurves(const std::filesystem::path& log, const std::vector<EpochRecord>& epochs)
{
    writeAtomically(log, trainingLogCsv(epochs));
    auto picture = log;
    writeAtomically(picture.replace_extension(".svg"), trainingCurvesSvg(epochs));
}

} // namespace v2m
