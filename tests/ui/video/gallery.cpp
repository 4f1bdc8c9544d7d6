// SPDX-License-Identifier: MIT
// Writes pictures of the widgets with lifelike contents, in both themes and both directions, for
// people to look at. Built on demand: ninja v2m-ui-gallery.
//   QT_QPA_PLATFORM=offscreen v2m-ui-gallery FOLDER [PICTURE]
// The five faces marked are those of ../shared/data/faces/s5.jpg.
#include "core/affect/clip_summary.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/emotion/emotion_bars.h"
#include "ui/emotion/timeline_view.h"
#include "ui/theme/theme.h"
#include "ui/video/video_view.h"

#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QTest>

#include <array>
#include <cmath>

using namespace v2m;

namespace {

EmotionScores normalized(EmotionScores scores)
{
    float sum = 0.0F;
    for (const float score : scores)
        sum += score;
    for (float& score : scores)
        score /= sum;
    return scores;
}

/// Two people over 42 seconds, with a stretch where nobody is in sight.
EmotionTimeline lifelikeTimeline()
{
    EmotionTimeline timeline;
    for (std::int64_t t = 0; t < 42'000; t += 66) {
        if (t > 17'000 && t < 23'500)
            continue;
        const auto s = static_cast<float>(t) / 1000.0F;
        EmotionScores scores{};
        scores[index(Emotion::Neutral)] = 0.35F + 0.25F * std::sin(0.2F * s);
        scores[index(Emotion::Happy)] = 0.5F + 0.45F * std::sin(0.33F * s - 1.0F);
        scores[index(Emotion::Surprise)] = t > 9'000 && t < 13'000 ? 0.6F : 0.05F;
        scores[index(Emotion::Sad)] = 0.25F + 0.24F * std::cos(0.14F * s + 2.0F);
        scores[index(Emotion::Angry)] = t > 30'000 && t < 35'000 ? 0.5F : 0.03F;
        scores[index(Emotion::Fear)] = 0.04F;
        scores[index(Emotion::Disgust)] = 0.02F;
        timeline.push_back({t, 1, {100, 100, 120, 120}, 0.9F, normalized(scores)});
    }
    return timeline;
}

std::vector<PadTrack> lifelikeTracks()
{
    std::vector<PadTrack> tracks;
    for (int i = 0; i < 14; ++i) {
        const auto n = static_cast<float>(i);
        tracks.push_back({{0.42F + 0.16F * std::sin(2.4F * n), 0.20F + 0.17F * std::cos(1.7F * n)},
                          QStringLiteral("Track %1").arg(i + 1)});
    }
    return tracks;
}

FaceMarks lifelikeMarks(QSize frame)
{
    const std::array<QRectF, 5> boxes = {{{0.405, 0.08, 0.093, 0.16},
                                          {0.578, 0.15, 0.090, 0.17},
                                          {0.322, 0.30, 0.083, 0.19},
                                          {0.733, 0.28, 0.095, 0.20},
                                          {0.202, 0.64, 0.090, 0.20}}};
    const std::array<Emotion, 5> leading = {Emotion::Neutral, Emotion::Happy, Emotion::Surprise,
                                            Emotion::Sad, Emotion::Disgust};
    FaceMarks marks;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        EmotionScores scores = {0.05F, 0.05F, 0.04F, 0.1F, 0.08F, 0.1F, 0.2F};
        scores[index(leading[i])] += 0.7F;
        marks.push_back(
            {static_cast<int>(i) + 1,
             QRectF(boxes[i].x() * frame.width(), boxes[i].y() * frame.height(),
                    boxes[i].width() * frame.width(), boxes[i].height() * frame.height()),
             normalized(scores)});
    }
    marks.back().scores.reset();
    return marks;
}

/// The states of the picture, each in a pane of the size it has in a small window.
void fillPicturePanes(QGridLayout& grid, const QImage& picture)
{
    const auto add = [&grid](int row, int column) {
        auto* view = new VideoView;
        view->setMinimumSize(470, 330);
        grid.addWidget(view, row, column);
        return view;
    };
    add(0, 0);
    add(0, 1)->showError(Message::verbatim("The file /home/ada/Videos/holiday 2024.mp4 holds no "
                                           "video that can be read: it is a text file."),
                         true);
    VideoView* faces = add(1, 0);
    faces->showImage(picture, lifelikeMarks(picture.size()));
    faces->setChosenFace(3);
    VideoView* mirrored = add(1, 1);
    mirrored->showImage(picture, lifelikeMarks(picture.size()));
    mirrored->setMirrored(true);
    mirrored->showBusy(QStringLiteral("Analysing holiday.mp4, about 12 seconds left"), 0.4);
    VideoView* opening = add(0, 2);
    opening->showBusy(QStringLiteral("Opening the camera"), std::nullopt);
    VideoView* dropping = add(1, 2);
    dropping->setDropHighlighted(true);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QImage picture(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    if (picture.isNull()) {
        picture = QImage(1920, 1398, QImage::Format_RGB32);
        picture.fill(Qt::gray);
    }
    const QString scale = QString::number(application.devicePixelRatio());
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            applyTheme(application, choice);
            QApplication::setLayoutDirection(direction);

            QWidget window;
            auto* grid = new QGridLayout(&window);
            auto* bars = new EmotionBars;
            auto* noBars = new EmotionBars;
            auto* timeline = new TimelineView;
            auto* partial = new TimelineView;
            auto* empty = new TimelineView;
            auto* rolling = new TimelineView;
            auto* pad = new CircumplexPad;
            auto* emptyPad = new CircumplexPad;
            grid->addWidget(bars, 0, 0);
            grid->addWidget(noBars, 0, 1);
            grid->addWidget(timeline, 1, 0, 1, 2);
            grid->addWidget(partial, 2, 0, 1, 2);
            grid->addWidget(rolling, 3, 0);
            grid->addWidget(empty, 3, 1);
            grid->addWidget(pad, 0, 2, 2, 1);
            grid->addWidget(emptyPad, 2, 2, 2, 1);

            const EmotionTimeline readings = lifelikeTimeline();
            bars->showScores(summarizeFace(readings, 1).scores, 1);
            noBars->showScores(std::nullopt);
            timeline->showTimeline(readings, 42'000);
            timeline->setPosition(12'400);
            partial->clear(90'000);
            partial->appendSamples(readings);
            partial->setAnalyzedUntil(42'000);
            rolling->setRollingWindow(30'000);
            rolling->appendSamples(readings);
            pad->setPath(affectPath(readings));
            pad->setClipPoint(summarizeClip(readings).point);
            pad->setTracks(lifelikeTracks());
            pad->setTarget({0.45F, 0.25F});
            pad->setArc({{0.0F, 0.1F}, {0.2F, 0.25F}, {0.5F, 0.3F}, {0.7F, 0.45F}});
            window.resize(1000, 700);
            window.show();
            pad->setFocus();
            QTest::qWait(800);
            const auto file = [&](const QString& what) {
                return folder.filePath(
                    QStringLiteral("%1-%2-%3-%4x.png")
                        .arg(what,
                             choice == ThemeChoice::Light ? QStringLiteral("light")
                                                          : QStringLiteral("dark"),
                             direction == Qt::LeftToRight ? QStringLiteral("ltr")
                                                          : QStringLiteral("rtl"),
                             scale));
            };
            window.grab().save(file(QStringLiteral("emotion")));

            QWidget pictures;
            QGridLayout panes(&pictures);
            fillPicturePanes(panes, picture);
            pictures.show();
            QTest::qWait(100);
            pictures.grab().save(file(QStringLiteral("video")));
        }
    }
    return 0;
}
