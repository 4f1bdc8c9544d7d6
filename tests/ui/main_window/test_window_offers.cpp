// SPDX-License-Identifier: MIT
#include "core/base/paths.h"
#include "tests/support/find_widget.h"
#include "ui/diary/diary_offer.h"
#include "ui/main_window/offer_chip.h"
#include "ui/main_window/window_offers.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/session/library_controller.h"

#include <QFile>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

/// The parts of a window that the offers are put into.
struct Window : QWidget {
    Window() : pane(new PlaylistPane), bar(new QStatusBar)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(pane);
        column->addWidget(bar);
        question = new DiaryOffer;
        column->addWidget(question);
        offers = new WindowOffers(*pane, *bar, *question, this);
        resize(900, 700);
        show();
    }

    /// The catalog has one source, with so many tracks.
    void setSource(const QString& name, std::int64_t tracks)
    {
        CatalogOverview overview;
        overview.sources.emplace_back().name = name;
        overview.sources.front().tracks = tracks;
        overview.tracks = tracks;
        offers->setOverview(overview);
    }

    OfferChip* chip(const QString& key) { return findChild<OfferChip*>(u"offer_"_s + key); }

    PlaylistPane* pane;
    QStatusBar* bar;
    DiaryOffer* question;
    WindowOffers* offers;
};

QToolButton* dismissal(OfferChip& chip)
{
    return chip.findChild<QToolButton*>();
}

QAbstractButton* link(OfferChip& chip)
{
    for (QAbstractButton* button : chip.findChildren<QAbstractButton*>()) {
        if (button != dismissal(chip))
            return button;
    }
    return nullptr;
}

} // namespace

class TestWindowOffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qunsetenv("VIDEO2MUSIC_FACE_MODEL"); // which names one that is elsewhere
        QCoreApplication::setOrganizationName(u"video2music"_s);
        QCoreApplication::setApplicationName(u"test_window_offers"_s);
    }

    void init() { QSettings().clear(); }

    void musicIsOfferedWhereThereIsLittle()
    {
        Window window;
        OfferChip& chip = *window.chip(u"musiccaps"_s);
        QVERIFY(!chip.isVisible());
        window.setSource(u"starter"_s, 289);
        QVERIFY(chip.isVisible());
        QVERIFY2(link(chip)->text().contains(u"289"_s), qPrintable(link(chip)->text()));
        QVERIFY(link(chip)->text().contains(u"2.9 MB"_s));
        QVERIFY(link(chip)->text().contains(u"CC BY-SA 4.0"_s));
        QCoreApplication::processEvents();
        // All of it is seen where there is room.
        const QFontMetrics metrics = link(chip)->fontMetrics();
        QCOMPARE(metrics.elidedText(link(chip)->text(), Qt::ElideRight, link(chip)->width() - 8),
                 link(chip)->text());
        QSignalSpy requested(window.offers, &WindowOffers::musicRequested);
        QTest::mouseClick(link(chip), Qt::LeftButton);
        link(chip)->setFocus();
        QTest::keyClick(link(chip), Qt::Key_Space);
        QCOMPARE(requested.size(), 2);
        QVERIFY(chip.isVisible()); // until it was had
        window.setSource(u"musiccaps"_s, 289);
        QVERIFY(!chip.isVisible());
        window.setSource(u"mine"_s, 5000);
        QVERIFY(!chip.isVisible());
        window.setSource(u"mine"_s, 0);
        QVERIFY(!chip.isVisible());
    }

    void anOfferThatIsDismissedNeverComesBack()
    {
        {
            Window window;
            window.setSource(u"starter"_s, 289);
            OfferChip& chip = *window.chip(u"musiccaps"_s);
            QVERIFY(!dismissal(chip)->text().isEmpty());
            QTest::mouseClick(dismissal(chip), Qt::LeftButton);
            QVERIFY(!chip.isVisible());
            window.setSource(u"starter"_s, 288);
            QVERIFY(!chip.isVisible());
        }
        Window window;
        window.setSource(u"starter"_s, 289);
        QVERIFY(!window.chip(u"musiccaps"_s)->isVisible());
    }

    void oneThingIsOfferedAtATime()
    {
        if (!faceModelPath().isEmpty())
            QSKIP("the face model is installed here");
        Window window;
        OfferChip& music = *window.chip(u"musiccaps"_s);
        OfferChip& faceModel = *window.chip(u"face_model"_s);
        QVERIFY(faceModel.isVisible());
        window.setSource(u"starter"_s, 289);
        QVERIFY(music.isVisible() && !faceModel.isVisible());
        window.question->offer();
        QVERIFY(window.question->isVisible() && !music.isVisible() && !faceModel.isVisible());
        QTest::mouseClick(test::withText<QPushButton>(*window.question, u"Not Now"_s),
                          Qt::LeftButton);
        QVERIFY(!window.question->isVisible() && music.isVisible() && !faceModel.isVisible());
        QTest::mouseClick(dismissal(music), Qt::LeftButton);
        QVERIFY(!music.isVisible() && faceModel.isVisible());
        window.question->offer();
        QVERIFY(!faceModel.isVisible());
        window.offers->fitTo({1280, 570}); // too low for the question
        QVERIFY(faceModel.isVisible());
    }

    void betterDetectorIsOfferedWhereItIsMissing()
    {
        if (!faceModelPath().isEmpty())
            QSKIP("the face model is installed here");
        Window window;
        OfferChip& chip = *window.chip(u"face_model"_s);
        QVERIFY(chip.isVisible());
        QVERIFY2(link(chip)->text().contains(u"(317 kB, Apache 2.0)"_s),
                 qPrintable(link(chip)->text()));
        QSignalSpy requested(window.offers, &WindowOffers::faceModelRequested);
        QTest::mouseClick(link(chip), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        window.offers->fitTo({800, 700});
        QVERIFY(!chip.isVisible());
        window.offers->fitTo({1280, 800});
        window.offers->setDetector(DetectorChoice::Cascade); // who wants that misses nothing
        QVERIFY(!chip.isVisible());
        window.offers->setDetector(DetectorChoice::Automatic);
        QVERIFY(chip.isVisible());
        const QTemporaryDir folder;
        const QString model = folder.filePath(u"yunet.onnx"_s);
        QVERIFY(QFile(model).open(QIODevice::WriteOnly));
        qputenv("VIDEO2MUSIC_FACE_MODEL", QFile::encodeName(model)); // as if downloaded
        const auto restore = qScopeGuard([] { qunsetenv("VIDEO2MUSIC_FACE_MODEL"); });
        window.offers->refreshFaceModel();
        QVERIFY(!chip.isVisible());
    }
};

QTEST_MAIN(TestWindowOffers)
#include "test_window_offers.moc"
