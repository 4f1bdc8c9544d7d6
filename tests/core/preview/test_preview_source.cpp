// SPDX-License-Identifier: MIT
#include "core/preview/local_sound.h"
#include "core/preview/preview_message.h"
#include "core/preview/preview_source.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>

using namespace v2m;

namespace {

Track video()
{
    Track track;
    track.id = u"-0Gj8-vB1q4"_qs;
    track.source = u"musiccaps"_qs;
    track.url = u"https://www.youtube.com/watch?v=-0Gj8-vB1q4"_qs;
    track.startS = 30.0;
    track.endS = 40.0;
    return track;
}

PreviewContext everythingThere()
{
    PreviewContext context;
    context.local.origin = LocalSound::Origin::Track;
    context.local.path = u"/music/song.ogg"_qs;
    context.networkAllowed = true;
    context.ytDlpProgram = u"/usr/bin/yt-dlp"_qs;
    return context;
}

bool met(const PreviewPlan& plan, PreviewObstacle obstacle)
{
    return std::find(plan.obstacles.begin(), plan.obstacles.end(), obstacle) !=
           plan.obstacles.end();
}

QString makeFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("sound") == 5 ? path : QString();
}

} // namespace

class TestPreviewSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void localFileComesBeforeStreamAndPage();
    void streamComesBeforePage();
    void streamNeedsThePermissionOfTheUser();
    void streamNeedsYtDlp();
    void streamArgumentsCannotBecomeOptions();
    void searchPageOpensInTheBrowser();
    void trackWithNothingSaysSo();
    void everyPlanHasItsOwnMessage();
    void messageNamesTheFileEvenWithPercentSigns();

    void fileNamedByTheCatalogComesFirst();
    void lostCatalogFileIsToldAndFolderSearched();
    void folderIsSearchedForTheId_data();
    void folderIsSearchedForTheId();
    void idCannotLeadOutOfTheFolder_data();
    void idCannotLeadOutOfTheFolder();
    void foldersAndPipesAreNoSound();

    void clipPlaysWithinTheRecording();
    void fileCutToTheClipPlaysWhole();
};

void TestPreviewSource::localFileComesBeforeStreamAndPage()
{
    const PreviewPlan plan = planPreview(video(), everythingThere());
    QCOMPARE(plan.kind, PreviewKind::LocalFile);
    QCOMPARE(plan.origin, LocalSound::Origin::Track);
    QCOMPARE(plan.localFile, u"/music/song.ogg"_qs);
    QCOMPARE(plan.startS.value_or(-1), 30.0);
    QCOMPARE(plan.endS.value_or(-1), 40.0);
    QVERIFY(plan.program.isEmpty());
    QVERIFY(plan.obstacles.empty());
}

void TestPreviewSource::streamComesBeforePage()
{
    PreviewContext context = everythingThere();
    context.local = {};
    const PreviewPlan plan = planPreview(video(), context);
    QCOMPARE(plan.kind, PreviewKind::Stream);
    QCOMPARE(plan.program, u"/usr/bin/yt-dlp"_qs);
    QCOMPARE(plan.page, QUrl(u"https://www.youtube.com/watch?v=-0Gj8-vB1q4&t=30"_qs));
    QVERIFY(plan.obstacles.empty());
}

void TestPreviewSource::streamNeedsThePermissionOfTheUser()
{
    PreviewContext context = everythingThere();
    context.local = {};
    context.networkAllowed = false;
    const PreviewPlan plan = planPreview(video(), context);
    QCOMPARE(plan.kind, PreviewKind::WebPage);
    QVERIFY(plan.program.isEmpty());
    QVERIFY(plan.arguments.isEmpty());
    QVERIFY(met(plan, PreviewObstacle::NetworkNotAllowed));
}

void TestPreviewSource::streamNeedsYtDlp()
{
    PreviewContext context = everythingThere();
    context.local = {};
    context.ytDlpProgram.clear();
    const PreviewPlan plan = planPreview(video(), context);
    QCOMPARE(plan.kind, PreviewKind::WebPage);
    QVERIFY(met(plan, PreviewObstacle::YtDlpMissing));
}

void TestPreviewSource::streamArgumentsCannotBecomeOptions()
{
    PreviewContext context = everythingThere();
    context.local = {};
    const QStringList arguments = planPreview(video(), context).arguments;
    QCOMPARE(arguments.indexOf(u"--"_qs), arguments.size() - 2);
    QCOMPARE(arguments.last(), u"https://www.youtube.com/watch?v=-0Gj8-vB1q4"_qs);

    Track hostile = video();
    hostile.url.clear();
    hostile.id = u"--exec=halt"_qs; // eleven characters, one of them not allowed
    QCOMPARE(hostile.id.size(), 11);
    const PreviewPlan plan = planPreview(hostile, context);
    QVERIFY(plan.arguments.isEmpty());
    QCOMPARE(plan.kind, PreviewKind::Unavailable);
}

void TestPreviewSource::searchPageOpensInTheBrowser()
{
    PreviewContext context = everythingThere();
    context.local = {};
    Track track;
    track.source = u"starter"_qs;
    track.id = u"satie-gymno"_qs; // as long as a video's id, but none
    track.url = u"https://www.youtube.com/results?search_query=satie"_qs;
    const PreviewPlan plan = planPreview(track, context);
    QCOMPARE(plan.kind, PreviewKind::WebPage);
    QCOMPARE(plan.page, QUrl(track.url));
    QVERIFY(met(plan, PreviewObstacle::NoVideo));
}

void TestPreviewSource::trackWithNothingSaysSo()
{
    Track track;
    track.id = u"1"_qs;
    track.url = u"javascript:alert(1)"_qs;
    const PreviewPlan plan = planPreview(track, {});
    QCOMPARE(plan.kind, PreviewKind::Unavailable);
    QVERIFY(plan.page.isEmpty());
    QVERIFY(met(plan, PreviewObstacle::NoPage));
    QVERIFY(previewMessage(plan).contains(u"cannot be played"_qs));
}

void TestPreviewSource::everyPlanHasItsOwnMessage()
{
    PreviewContext context = everythingThere();
    QSet<QString> messages{previewMessage(planPreview(video(), context))};
    context.local = {};
    messages.insert(previewMessage(planPreview(video(), context)));
    context.ytDlpProgram.clear();
    messages.insert(previewMessage(planPreview(video(), context)));
    context.networkAllowed = false;
    messages.insert(previewMessage(planPreview(video(), context)));
    messages.insert(previewMessage(planPreview(Track(), context)));
    context.local.isCatalogFileLost = true;
    messages.insert(previewMessage(planPreview(video(), context)));
    QCOMPARE(messages.size(), 6);
    for (const QString& message : std::as_const(messages))
        QVERIFY2(message.endsWith(u'.') && !message.contains(u'%'), qPrintable(message));
}

void TestPreviewSource::messageNamesTheFileEvenWithPercentSigns()
{
    PreviewContext context = everythingThere();
    context.local.path = u"/music/100%1 %2.ogg"_qs;
    context.local.isCatalogFileLost = true;
    const QString message = previewMessage(planPreview(video(), context));
    QVERIFY2(message.contains(u"/music/100%1 %2.ogg"_qs), qPrintable(message));
}

void TestPreviewSource::fileNamedByTheCatalogComesFirst()
{
    const QTemporaryDir folder;
    Track track = video();
    track.path = makeFile(folder.filePath(u"own.mp3"_qs));
    QVERIFY(!makeFile(folder.filePath(track.id + u".ogg"_qs)).isEmpty());
    const LocalSound sound = findLocalSound(track, folder.path());
    QCOMPARE(sound.origin, LocalSound::Origin::Track);
    QCOMPARE(sound.path, track.path);
    QVERIFY(!sound.isCatalogFileLost);
}

void TestPreviewSource::lostCatalogFileIsToldAndFolderSearched()
{
    const QTemporaryDir folder;
    Track track = video();
    track.path = folder.filePath(u"gone.mp3"_qs);
    QVERIFY(findLocalSound(track, folder.path()).isCatalogFileLost);
    QCOMPARE(findLocalSound(track, folder.path()).origin, LocalSound::Origin::None);

    const QString inFolder = makeFile(folder.filePath(track.id + u".ogg"_qs));
    const LocalSound sound = findLocalSound(track, folder.path());
    QCOMPARE(sound.origin, LocalSound::Origin::AudioFolder);
    QCOMPARE(sound.path, inFolder);
    QVERIFY(sound.isCatalogFileLost);
}

void TestPreviewSource::folderIsSearchedForTheId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("fileName");
    for (const QString& ending : soundFileEndings())
        QTest::newRow(qPrintable(ending)) << u"-0Gj8-vB1q4"_qs << u"-0Gj8-vB1q4."_qs + ending;
    QTest::newRow("upper case") << u"-0Gj8-vB1q4"_qs << u"-0Gj8-vB1q4.MP3"_qs;
    QTest::newRow("letters of the world") << u"夜曲 2"_qs << u"夜曲 2.ogg"_qs;
    QTest::newRow("wildcards are letters") << u"what*?[a]"_qs << u"what*?[a].ogg"_qs;
    QTest::newRow("dots inside") << u"a..b"_qs << u"a..b.ogg"_qs;
}

void TestPreviewSource::folderIsSearchedForTheId()
{
    QFETCH(QString, id);
    QFETCH(QString, fileName);
    const QTemporaryDir folder;
    Track track;
    track.id = id;
    const QString path = makeFile(folder.filePath(fileName));
    QVERIFY(!path.isEmpty());
    QCOMPARE(findLocalSound(track, folder.path()).path, path);
    QCOMPARE(findLocalSound(track, QString()).origin, LocalSound::Origin::None);
}

void TestPreviewSource::idCannotLeadOutOfTheFolder_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("parent") << u"../secret"_qs;
    QTest::newRow("detour") << u"sub/../../secret"_qs;
    QTest::newRow("subfolder") << u"sub/inner"_qs;
    QTest::newRow("absolute") << u"ABSOLUTE"_qs; // replaced by the real path below
    QTest::newRow("hidden") << u".hidden"_qs;
    QTest::newRow("empty") << QString();
}

void TestPreviewSource::idCannotLeadOutOfTheFolder()
{
    QFETCH(QString, id);
    const QTemporaryDir outside;
    const QString folder = outside.filePath(u"audio"_qs);
    QVERIFY(QDir().mkpath(folder + u"/sub"_qs));
    // Everything that a careless join would reach is there.
    for (const QString& bait : {outside.filePath(u"secret.ogg"_qs), folder + u"/sub/inner.ogg"_qs,
                                folder + u"/.hidden.ogg"_qs, folder + u"/.ogg"_qs})
        QVERIFY(!makeFile(bait).isEmpty());
    Track track;
    track.id = id == u"ABSOLUTE"_qs ? outside.filePath(u"secret"_qs) : id;
    QCOMPARE(findLocalSound(track, folder).path, QString());
}

void TestPreviewSource::foldersAndPipesAreNoSound()
{
    const QTemporaryDir folder;
    Track track;
    track.id = u"a"_qs;
    track.path = folder.path();
    QVERIFY(QDir(folder.path()).mkdir(u"a.ogg"_qs));
    QCOMPARE(::mkfifo(folder.filePath(u"a.mp3"_qs).toLocal8Bit().constData(), 0600), 0);
    const LocalSound sound = findLocalSound(track, folder.path());
    QCOMPARE(sound.origin, LocalSound::Origin::None);
    QVERIFY(sound.isCatalogFileLost);
}

void TestPreviewSource::clipPlaysWithinTheRecording()
{
    const PreviewPlan plan = planPreview(video(), everythingThere());
    QCOMPARE(playRange(plan, 240.0), (PlayRange{30.0, 40.0}));
    QCOMPARE(playRange(plan, 0.0), (PlayRange{30.0, 40.0})); // length not known
    Track track = video();
    track.startS.reset();
    track.endS.reset();
    QCOMPARE(playRange(planPreview(track, everythingThere()), 240.0), PlayRange{});
}

void TestPreviewSource::fileCutToTheClipPlaysWhole()
{
    const PreviewPlan plan = planPreview(video(), everythingThere());
    QCOMPARE(playRange(plan, 10.02), PlayRange{});
    QCOMPARE(playRange(plan, 29.0), PlayRange{});
    Track early = video();
    early.startS = 2.0;
    early.endS = 12.0;
    QCOMPARE(playRange(planPreview(early, everythingThere()), 10.4), PlayRange{});
    QCOMPARE(playRange(planPreview(early, everythingThere()), 60.0), (PlayRange{2.0, 12.0}));
}

QTEST_GUILESS_MAIN(TestPreviewSource)
#include "test_preview_source.moc"
