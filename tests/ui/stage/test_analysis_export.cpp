// SPDX-License-Identifier: MIT
#include "core/pipeline/clip_analysis.h"
#include "tests/support/samples.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/emotion/timeline_view.h"
#include "ui/stage/analysis_export.h"
#include "ui/theme/theme_colors.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestAnalysisExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictureHasAMarginAndALegend()
    {
        ClipAnalysis analysis;
        for (int t = 0; t <= 10'000; t += 100)
            analysis.timeline.push_back(test::sampleOf(t, Emotion::Happy));
        TimelineView timeline;
        timeline.show({analysis.timeline, {0, 10'000}});
        const CircumplexPad pad;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"picture.png"_s);
        exportAnalysis(analysis, timeline, pad, path);

        const QImage image(path);
        QVERIFY(image.width() > image.height() && image.height() > 500);
        const ThemeColors colors = ThemeColors::of(timeline.palette());
        constexpr int kMargin = 30;
        QRect painted;
        std::array<int, kEmotionCount> pixels{};
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                if (color != colors.ground)
                    painted |= QRect(x, y, 1, 1);
                for (const Emotion emotion : kEmotions)
                    pixels[index(emotion)] += color == colors.emotion(emotion) ? 1 : 0;
            }
        }
        QVERIFY(image.rect().adjusted(kMargin, kMargin, -kMargin, -kMargin).contains(painted));
        // Only the legend shows what the clip has nothing of.
        QVERIFY(*std::min_element(pixels.begin(), pixels.end()) > 50);
    }
};

QTEST_MAIN(TestAnalysisExport)
#include "test_analysis_export.moc"
