// SPDX-License-Identifier: MIT
// Writes pictures of the list and the player with lifelike contents, in both themes and both
// directions, narrow and wide, for people to look at. Built on demand: ninja v2m-playlist-gallery.
//   QT_QPA_PLATFORM=offscreen [QT_SCALE_FACTOR=2] v2m-playlist-gallery FOLDER
#include "tests/ui/playlist/playlist_rows.h"
#include "ui/playlist/playback.h"
#include "ui/playlist/player_bar.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QVBoxLayout>

using namespace v2m;

namespace {

struct Sample {
    const char* title;
    const char* artist;
    const char* tags;
    const char* reason;
    double lengthS;
    float score;
};

constexpr Sample kSamples[] = {
    {"Gymnopédie No. 1", "Erik Satie", "solo piano,slow tempo,melancholic,calm,minimal",
     "Slow tempo, solo piano, and melancholic: close to the sadness in your clip", 187, 0.94F},
    {"Low quality, sustained strings melody, soft female vocal, mellow piano", "",
     "low quality,sustained strings melody,soft female vocal,mellow piano "
     "melody,sad,soulful,ballad",
     "Sustained strings, soft female vocal, and sad: close to the sadness in your clip", 10, 0.9F},
    {"Clair de lune", "Claude Debussy", "piano,impressionist,tender",
     "Piano and tender: suits a neutral face", 312, 0.871F},
    {"Adagio for Strings", "Samuel Barber", "strings,orchestral,slow,grief",
     "Slow strings: the way begins where you are", 487, 0.83F},
    {"أغنية الغروب", "فرقة النيل", "عود,هادئ", "Calm oud: near the point you chose", 242, 0.74F},
    {"夜の雨", "", "piano,rain,ambient", "Ambient and rain: near the point you chose", 3671, 0.55F},
    {"Nocturne in E-flat major, Op. 9 No. 2", "Frédéric Chopin", "piano", "", 0, 0.31F},
};

std::vector<PlaylistRow> lifelikeRows()
{
    std::vector<PlaylistRow> rows;
    for (const Sample& sample : kSamples) {
        PlaylistRow row = test::makeRow(QString::number(rows.size()), sample.score);
        row.ranked.track.title = QString::fromUtf8(sample.title);
        row.ranked.track.artist = QString::fromUtf8(sample.artist);
        row.ranked.track.tags = QString::fromUtf8(sample.tags).split(u',');
        row.ranked.track.url = QStringLiteral("https://example.org/");
        if (sample.lengthS > 0) {
            row.ranked.track.startS = 0;
            row.ranked.track.endS = sample.lengthS;
        }
        row.reason = QString::fromUtf8(sample.reason);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const int width : {320, 700}) {
                for (const bool isEmpty : {false, true}) {
                    applyTheme(application, choice);
                    QApplication::setLayoutDirection(direction);
                    QWidget window;
                    Player player([](const QUrl&) { return true; });
                    auto* pane = new PlaylistPane;
                    auto* bar = new PlayerBar(player);
                    auto* column = new QVBoxLayout(&window);
                    column->setContentsMargins(0, 0, 0, 0);
                    column->setSpacing(0);
                    column->addWidget(pane, 1);
                    column->addWidget(bar);
                    joinPlayback(*pane, player);
                    window.resize(width, 720);
                    window.show();
                    if (isEmpty) {
                        pane->setEmptyReason(EmptyList::NoMatch);
                        pane->setFiltersShown(true);
                    } else {
                        PlaylistModel& model = pane->model();
                        model.setTracks(lifelikeRows());
                        model.setPinned(1, true);
                        model.giveOpinion(1, TrackOpinion::Liked);
                        model.giveOpinion(3, TrackOpinion::Disliked);
                        player.playRow(2);
                        model.setPlaying(TrackKey::of(model.rows()[2].ranked.track),
                                         PlayingMark::Playing);
                        pane->view().selectRow(1);
                        pane->view().setFocus();
                    }
                    QTest::qWait(100);
                    const QString name =
                        QStringLiteral("playlist-%1-%2-%3-%4-%5x.png")
                            .arg(choice == ThemeChoice::Light ? QStringLiteral("light")
                                                              : QStringLiteral("dark"),
                                 direction == Qt::LeftToRight ? QStringLiteral("ltr")
                                                              : QStringLiteral("rtl"),
                                 QString::number(width),
                                 isEmpty ? QStringLiteral("empty") : QStringLiteral("list"),
                                 QString::number(application.devicePixelRatio()));
                    window.grab().save(folder.filePath(name));
                }
            }
        }
    }
    return 0;
}
