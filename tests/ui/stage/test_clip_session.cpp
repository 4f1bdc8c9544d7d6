// SPDX-License-Identifier: MIT
#include "tests/support/fake_chain.h"
#include "ui/emotion/circumplex_pad.h"
#include "ui/session/clip_library.h"
#include "ui/stage/clip_session.h"
#include "ui/stage/clip_shelf.h"
#include "ui/stage/clip_strip.h"
#include "ui/stage/stage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

/// A detector takes this long for a picture whose blue value is even.
constexpr int kSlowMs = 600;
constexpr int kQuickBlue = 101;
constexpr int kSlowBlue = 100;

/// Counts the faces that were classified.
class CountingClassifier : public FakeClassifier {
public:
    explicit CountingClassifier(std::atomic<int>& count)
        : FakeClassifier(Emotion::Happy), m_count(count)
    {
    }

    std::vector<EmotionScores> classify(std::span<const cv::Mat> faces) override
    {
        ++m_count;
        return FakeClassifier::classify(faces);
    }

private:
    std::atomic<int>& m_count;
};

/// What one run of the program has of all this.
struct Program {
    Program(const QString& catalog, std::atomic<int>& readings, const std::string& model = "model")
        : library(catalog),
          session({[] { return std::make_unique<FakeDetector>(100, 255, kSlowMs); },
                   [&readings] { return std::make_unique<CountingClassifier>(readings); },
                   [model] { return model; }},
                  stage)
    {
        session.setLibrary(library);
        stage.resize(900, 700);
        stage.show();
        QObject::connect(&session, &ClipSession::said,
                         [this](const Message& message) { said = message; });
    }

    QAbstractItemModel& shelf() { return *stage.findChild<ClipStrip*>()->model(); }

    QString textOf(int row, int role = Qt::DisplayRole)
    {
        return shelf().index(row, 0).data(role).toString();
    }

    /// Has them read to the end.
    bool open(const QStringList& paths)
    {
        QSignalSpy idle(&session, &ClipSession::idle);
        session.open(paths);
        return !idle.isEmpty() || idle.wait(20'000);
    }

    Stage stage{new CircumplexPad};
    ClipLibrary library;
    ClipSession session;
    Message said;
};

} // namespace

/// The clips that were opened, from session to session. A clip is a picture of one colour.
class TestClipSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_readings = 0;
        const std::pair<QString, int> clips[] = {{u"one.png"_s, kQuickBlue},
                                                 {u"two.png"_s, kQuickBlue + 2},
                                                 {u"slow.png"_s, kSlowBlue},
                                                 {u"slower.png"_s, kSlowBlue + 2},
                                                 {u"faceless.png"_s, 11}};
        for (const auto& [name, blue] : clips)
            QVERIFY(cv::imwrite(file(name).toStdString(),
                                cv::Mat(240, 320, CV_8UC3, cv::Scalar(blue, 128, 128))));
    }

    void clipsOfAnEarlierSessionOpenWithoutBeingRead()
    {
        {
            Program first(catalog(), m_readings);
            QVERIFY(first.open({file(u"one.png"_s), file(u"two.png"_s)}));
            QCOMPARE(first.shelf().rowCount(), 2); // both stay
            QCOMPARE(first.stage.state().path, file(u"two.png"_s));
            QTRY_VERIFY(!first.shelf().index(1, 0).data(Qt::DecorationRole).isNull());
            QCOMPARE(m_readings, 2);
        }
        Program second(catalog(), m_readings);
        QTRY_COMPARE(second.shelf().rowCount(), 2);
        QVERIFY(second.stage.findChild<ClipStrip*>()->isVisible());
        const QString told = second.textOf(0);
        QVERIFY2(told.contains(u"one.png"_s) && told.contains(u"Happy 100%"_s), qPrintable(told));
        QVERIFY(!second.shelf().index(1, 0).data(Qt::DecorationRole).isNull());
        QSignalSpy analyzed(&second.session, &ClipSession::analyzed);
        QObject::connect(&second.stage, &Stage::clipChosen, &second.session,
                         [&](const QString& path) { second.session.open({path}); });
        ClipStrip& strip = *second.stage.findChild<ClipStrip*>();
        QTest::mouseClick(strip.viewport(), Qt::LeftButton, {},
                          strip.visualRect(strip.model()->index(0, 0)).center());
        QVERIFY(analyzed.wait());
        const StageState& state = second.stage.state();
        QCOMPARE(state.mode, StageMode::Clip);
        QCOMPARE(state.path, file(u"one.png"_s));
        QCOMPARE(state.timeline().size(), std::size_t(1));
        QVERIFY((*state.scores())[index(Emotion::Happy)] > 0.99F);
        QTRY_VERIFY(second.stage.state().hasPicture()); // it plays
        QCOMPARE(m_readings, 2);
    }

    void anotherModelReanalysesThem()
    {
        QVERIFY(Program(catalog(), m_readings).open({file(u"one.png"_s)}));
        Program second(catalog(), m_readings, "better model");
        QTRY_COMPARE(second.shelf().rowCount(), 1);
        QVERIFY(second.open({file(u"one.png"_s)}));
        QCOMPARE(m_readings, 2);
        QCOMPARE(second.shelf().rowCount(), 1);
    }

    void otherContentUnderTheSameNameIsReanalysed()
    {
        QVERIFY(Program(catalog(), m_readings).open({file(u"one.png"_s)}));
        QVERIFY(cv::imwrite(file(u"one.png"_s).toStdString(),
                            cv::Mat(200, 300, CV_8UC3, cv::Scalar(kQuickBlue + 4, 0, 0))));
        Program second(catalog(), m_readings);
        QVERIFY(second.open({file(u"one.png"_s)}));
        QCOMPARE(m_readings, 2);
    }

    void aKnownClipDoesNotWaitForOthers()
    {
        QVERIFY(Program(catalog(), m_readings).open({file(u"one.png"_s)}));
        Program second(catalog(), m_readings);
        QTRY_COMPARE(second.shelf().rowCount(), 1);
        QSignalSpy analyzed(&second.session, &ClipSession::analyzed);
        QSignalSpy idle(&second.session, &ClipSession::idle);
        second.session.open({file(u"slow.png"_s), file(u"slower.png"_s), file(u"one.png"_s)});
        QCOMPARE(second.stage.state().mode, StageMode::Analyzing);
        QVERIFY(analyzed.wait());
        QCOMPARE(second.stage.state().path, file(u"one.png"_s));
        QCOMPARE(second.stage.state().mode, StageMode::Clip);
        QVERIFY(idle.isEmpty()); // the others are still being read
        QVERIFY2(second.said.english().starts_with("slow.png is still being read"),
                 second.said.english().c_str());
        QVERIFY(idle.wait(20'000));
        QCOMPARE(second.stage.state().path, file(u"one.png"_s)); // that is being looked at
        QCOMPARE(second.shelf().rowCount(), 3);
        QCOMPARE(m_readings, 3);
        QVERIFY2(second.said.english().starts_with("slower.png has been read"),
                 second.said.english().c_str());
    }

    void backgroundAnalysisCanBeShown()
    {
        Program program(catalog(), m_readings);
        QVERIFY(program.open({file(u"one.png"_s)}));
        QSignalSpy idle(&program.session, &ClipSession::idle);
        program.session.add({file(u"slow.png"_s)});
        QCOMPARE(program.stage.state().mode, StageMode::Clip);
        program.session.open({file(u"slow.png"_s)});
        QCOMPARE(program.stage.state().mode, StageMode::Analyzing);
        QCOMPARE(program.stage.state().path, file(u"slow.png"_s));
        QVERIFY(idle.wait(20'000));
        QCOMPARE(program.stage.state().mode, StageMode::Clip);
        QCOMPARE(program.stage.state().path, file(u"slow.png"_s));
        QCOMPARE(program.shelf().rowCount(), 2);
    }

    void aClipIsOneByWhateverLinkItIsNamed()
    {
        const QString recordings = m_folder->filePath(u"recordings"_s);
        QVERIFY(QFile::link(m_folder->path(), recordings));
        Program program(catalog(), m_readings);
        QSignalSpy idle(&program.session, &ClipSession::idle);
        program.session.add({recordings + u"/one.png"_s}); // as a recording is
        QVERIFY(idle.wait(20'000));
        QVERIFY(program.open({file(u"one.png"_s)}));
        QVERIFY(program.open({recordings + u"/one.png"_s}));
        QCOMPARE(program.shelf().rowCount(), 1);
        QCOMPARE(program.textOf(0, ClipShelf::PathRole), file(u"one.png"_s));
        QCOMPARE(program.stage.state().path, file(u"one.png"_s));
        QCOMPARE(m_readings, 1);
    }

    void openedFilesComeBeforeBackgroundAnalyses()
    {
        Program program(catalog(), m_readings);
        QSignalSpy idle(&program.session, &ClipSession::idle);
        QSignalSpy analyzed(&program.session, &ClipSession::analyzed);
        program.session.add({file(u"slow.png"_s), file(u"slower.png"_s)});
        QTest::qWait(100); // until that is on its way
        int shelved = 0;
        connect(&program.session, &ClipSession::analyzed, this,
                [&] { shelved = program.shelf().rowCount(); });
        program.session.open({file(u"two.png"_s)});
        QVERIFY(analyzed.wait(20'000));
        QCOMPARE(analyzed.front().front().toString(), file(u"two.png"_s));
        QCOMPARE(shelved, 1);
        QVERIFY(idle.isEmpty());
        QVERIFY(idle.wait(20'000));
        QCOMPARE(program.shelf().rowCount(), 3);
        QCOMPARE(program.stage.state().path, file(u"two.png"_s));
    }

    void cancellingClearsTheQueue()
    {
        Program program(catalog(), m_readings);
        QSignalSpy idle(&program.session, &ClipSession::idle);
        program.session.open({file(u"slow.png"_s), file(u"one.png"_s)});
        program.session.cancel();
        QVERIFY(!idle.isEmpty() || idle.wait(20'000));
        QCOMPARE(program.stage.state().mode, StageMode::Nothing);
        QTest::qWait(50); // answers that come late change nothing
        QCOMPARE(program.shelf().rowCount(), 0);
        QVERIFY(program.open({file(u"one.png"_s)}));
        QCOMPARE(program.stage.state().mode, StageMode::Clip);
    }

    void clipsWithoutAFaceAreNotKept()
    {
        Program program(catalog(), m_readings);
        QVERIFY(program.open({file(u"faceless.png"_s)}));
        QCOMPARE(program.shelf().rowCount(), 0);
        QCOMPARE(program.stage.state().mode, StageMode::Failed);
    }

    void namesAndRemovalsPersist()
    {
        {
            Program first(catalog(), m_readings);
            QVERIFY(first.open({file(u"one.png"_s), file(u"two.png"_s)}));
            ClipStrip& strip = *first.stage.findChild<ClipStrip*>();
            strip.setCurrentIndex(strip.model()->index(0, 0));
            strip.setFocus();
            QTest::keyClick(&strip, Qt::Key_F2);
            auto* editor = strip.findChild<QLineEdit*>();
            QVERIFY(editor != nullptr);
            QCOMPARE(editor->text(), u"one.png"_s);
            QTest::keyClicks(editor, u"Anna laughs"_s);
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_VERIFY(first.textOf(0).startsWith(u"Anna laughs"_s));
            strip.setCurrentIndex(strip.model()->index(1, 0));
            QTest::keyClick(&strip, Qt::Key_Delete);
            QCOMPARE(first.shelf().rowCount(), 1);
        }
        Program second(catalog(), m_readings);
        QTRY_COMPARE(second.shelf().rowCount(), 1);
        QVERIFY(second.textOf(0).startsWith(u"Anna laughs"_s));
        QVERIFY(second.open({file(u"two.png"_s)}));
        QCOMPARE(m_readings, 3); // it was forgotten
    }

    void aClipThatWasTakenOffComesBackWithItsAnalysis()
    {
        {
            Program first(catalog(), m_readings);
            QVERIFY(first.open({file(u"one.png"_s), file(u"two.png"_s)}));
            ClipStrip& strip = *first.stage.findChild<ClipStrip*>();
            first.shelf().setData(first.shelf().index(0, 0), u"Anna"_s);
            strip.setCurrentIndex(strip.model()->index(0, 0));
            QSignalSpy takenOff(&strip, &ClipStrip::takenOff);
            QTest::keyClick(&strip, Qt::Key_Delete);
            QCOMPARE(takenOff.front().front().toStringList(), QStringList{file(u"one.png"_s)});
            QCOMPARE(first.shelf().rowCount(), 1);
            first.session.shelf().putBack(file(u"one.png"_s));
            QVERIFY(first.textOf(0).startsWith(u"Anna"_s));
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
            QApplication::sendEvent(&strip, &asked);
            strip.findChild<QMenu*>()->actions().back()->trigger();
            QCOMPARE(first.shelf().rowCount(), 0);
            for (const QString& path : takenOff.back().front().toStringList())
                first.session.shelf().putBack(path);
            QCOMPARE(first.session.shelf().rowOf(file(u"one.png"_s)), 0);
            QCOMPARE(first.session.shelf().rowOf(file(u"two.png"_s)), 1);
        }
        Program second(catalog(), m_readings);
        QTRY_COMPARE(second.shelf().rowCount(), 2);
        QVERIFY(second.open({file(u"one.png"_s)}));
        QVERIFY(second.textOf(0).startsWith(u"Anna"_s) || second.textOf(1).startsWith(u"Anna"_s));
        QCOMPARE(m_readings, 2);
    }

    void aMovedClipIsRecognisedWhenOpened()
    {
        {
            Program first(catalog(), m_readings);
            QVERIFY(first.open({file(u"one.png"_s)}));
            first.shelf().setData(first.shelf().index(0, 0), u"Anna"_s);
        }
        QVERIFY(QFile::rename(file(u"one.png"_s), file(u"moved.png"_s)));
        Program second(catalog(), m_readings);
        QTRY_COMPARE(second.shelf().rowCount(), 1);
        QVERIFY(second.textOf(0).contains(u"File not found"_s));
        QVERIFY(second.open({file(u"moved.png"_s)}));
        QCOMPARE(m_readings, 1);
        QCOMPARE(second.shelf().rowCount(), 1);
        QCOMPARE(second.textOf(0, ClipShelf::PathRole), file(u"moved.png"_s));
        QVERIFY(second.textOf(0).startsWith(u"Anna"_s));
    }

    void theListenerCanLocateAMovedClip()
    {
        QVERIFY(Program(catalog(), m_readings).open({file(u"one.png"_s)}));
        QVERIFY(QFile::rename(file(u"one.png"_s), file(u"moved.png"_s)));
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        Program second(catalog(), m_readings);
        QTRY_COMPARE(second.shelf().rowCount(), 1);
        ClipStrip& strip = *second.stage.findChild<ClipStrip*>();
        QVERIFY(second.open({file(u"two.png"_s)}));
        // Without a window around it.
        connect(&second.stage, &Stage::clipChosen, &second.session,
                [&](const QString& path) { second.session.open({path}); });
        const auto locate = [&strip](const QString& path) {
            QTest::mouseClick(strip.viewport(), Qt::LeftButton, {},
                              strip.visualRect(strip.model()->index(0, 0)).center());
            auto* question = strip.findChild<QMessageBox*>();
            QVERIFY(question != nullptr);
            QVERIFY(question->text().contains(u"one.png"_s));
            QCOMPARE(strip.currentIndex().row(), 1); // the one that is shown
            QTest::mouseClick(question->defaultButton(), Qt::LeftButton);
            auto* dialog = strip.findChild<QFileDialog*>();
            QVERIFY(dialog != nullptr);
            dialog->selectFile(path);
            dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
            QMetaObject::invokeMethod(dialog, "accept");
            QTRY_VERIFY(strip.findChild<QFileDialog*>() == nullptr &&
                        strip.findChild<QMessageBox*>() == nullptr);
        };
        locate(file(u"two.png"_s));
        QTRY_COMPARE(second.said.english(),
                     std::string("two.png is not the same clip as one.png."));
        const QString linked = m_folder->filePath(u"linked"_s);
        QVERIFY(QFile::link(m_folder->path(), linked));
        locate(linked + u"/moved.png"_s);
        QTRY_COMPARE(second.textOf(0, ClipShelf::PathRole), file(u"moved.png"_s));
        QTRY_COMPARE(second.stage.state().path, file(u"moved.png"_s)); // and is shown
        QCOMPARE(m_readings, 2);
    }

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString catalog() const { return file(u"catalog.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic<int> m_readings = 0;
};

QTEST_MAIN(TestClipSession)
#include "test_clip_session.moc"
