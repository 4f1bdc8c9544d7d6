// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "core/catalog/starter_catalog.h"
#include "core/preview/local_sound.h"
#include "core/preview/preview_message.h"
#include "core/preview/preview_source.h"
#include "tests/support/file_content.h"
#include "tests/support/tracks.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

using namespace v2m;

namespace {

Track video()
{
    Track track =
        test::makeTrack(u"-0Gj8-vB1q4"_s, {}, u"https://www.youtube.com/watch?v=-0Gj8-vB1q4"_s);
    track.source = u"musiccaps"_s;
    track.startS = 30.0;
    track.endS = 40.0;
    return track;
}

PreviewContext everythingThere()
{
    PreviewContext context;
    context.local.origin = LocalSound::Origin::Track;
    context.local.path = u"/music/song.ogg"_s;
    context.networkAllowed = true;
    context.ytDlpProgram = u"/usr/bin/yt-dlp"_s;
    return context;
}

bool met(const PreviewPlan& plan, PreviewObstacle obstacle)
{
    return std::find(plan.obstacles.begin(), plan.obstacles.end(), obstacle) !=
           plan.obstacles.end();
}

QString messageOf(const Track& track, const PreviewContext& context)
{
    return translated(previewMessage(planPreview(track, context)));
}

QString makeFile(const QString& path)
{
    return test::writeFile(path, "sound");
}

} // namespace

class TestPreviewSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void localFileComesBeforeStreamAndPage()
    {
        const PreviewPlan plan = planPreview(video(), everythingThere());
        QCOMPARE(plan.kind, PreviewKind::LocalFile);
        QCOMPARE(plan.origin, LocalSound::Origin::Track);
        QCOMPARE(plan.localFile, u"/music/song.ogg"_s);
        QCOMPARE(plan.startS.value_or(-1), 30.0);
        QCOMPARE(plan.endS.value_or(-1), 40.0);
        QVERIFY(plan.program.isEmpty());
        QVERIFY(plan.obstacles.empty());
    }

    void streamComesBeforePage()
    {
        PreviewContext context = everythingThere();
        context.local = {};
        const PreviewPlan plan = planPreview(video(), context);
        QCOMPARE(plan.kind, PreviewKind::Stream);
        QCOMPARE(plan.program, u"/usr/bin/yt-dlp"_s);
        QCOMPARE(plan.page, QUrl(u"https://www.youtube.com/watch?v=-0Gj8-vB1q4&t=30"_s));
        QVERIFY(plan.obstacles.empty());
    }

    void streamNeedsThePermissionOfTheUser()
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

    void streamNeedsYtDlp()
    {
        PreviewContext context = everythingThere();
        context.local = {};
        context.ytDlpProgram.clear();
        const PreviewPlan plan = planPreview(video(), context);
        QCOMPARE(plan.kind, PreviewKind::WebPage);
        QVERIFY(met(plan, PreviewObstacle::YtDlpMissing));
    }

    void streamArgumentsCannotBecomeOptions()
    {
        PreviewContext context = everythingThere();
        context.local = {};
        const QStringList arguments = planPreview(video(), context).arguments;
        QCOMPARE(arguments.indexOf(u"--"_s), arguments.size() - 2);
        QCOMPARE(arguments.last(), u"https://www.youtube.com/watch?v=-0Gj8-vB1q4"_s);

        Track hostile = video();
        hostile.url.clear();
        hostile.id = u"--exec=halt"_s; // eleven characters, one of them not allowed
        QCOMPARE(hostile.id.size(), 11);
        const PreviewPlan plan = planPreview(hostile, context);
        QVERIFY(plan.arguments.isEmpty());
        QCOMPARE(plan.kind, PreviewKind::Unavailable);
    }

    void searchPageOpensInTheBrowser()
    {
        PreviewContext context = everythingThere();
        context.local = {};
        const Track track = // with an id as long as a video's, which it is not
            test::makeTrack(u"satie-gymno"_s, {},
                            u"https://www.youtube.com/results?search_query=satie"_s);
        const PreviewPlan plan = planPreview(track, context);
        QCOMPARE(plan.kind, PreviewKind::WebPage);
        QCOMPARE(plan.page, QUrl(track.url));
        QVERIFY(met(plan, PreviewObstacle::NoVideo));
    }

    void trackWithoutAnySourceSaysSo()
    {
        const PreviewPlan plan =
            planPreview(test::makeTrack(u"1"_s, {}, u"javascript:alert(1)"_s), {});
        QCOMPARE(plan.kind, PreviewKind::Unavailable);
        QVERIFY(plan.page.isEmpty());
        QVERIFY(met(plan, PreviewObstacle::NoPage));
        QVERIFY(translated(previewMessage(plan)).contains(u"cannot be played"_s));
    }

    void trackWhoseOnlyFileIsLostSaysSo()
    {
        PreviewContext context;
        context.local.isCatalogFileLost = true;
        const PreviewPlan plan =
            planPreview(test::makeTrack(u"1"_s, u"/music/gone.mp3"_s), context);
        QCOMPARE(plan.kind, PreviewKind::FileLost);
        const QString message = translated(previewMessage(plan));
        QVERIFY2(message.contains(u"cannot be played"_s) && message.contains(u"cannot be read"_s),
                 qPrintable(message));
        QVERIFY(!message.contains(u"knows no file"_s));
    }

    void builtInWorkIsNotCalledAFileOfTheListener()
    {
        Track track = video();
        track.source = kStarterSource;
        PreviewContext context = everythingThere();
        QCOMPARE(messageOf(track, context),
                 u"Playing the passage of this work that comes with the program."_s);
        context.local.origin = LocalSound::Origin::AudioFolder; // the listener's
        QVERIFY(messageOf(track, context).contains(context.local.path));
    }

    void everyPlanHasItsOwnMessage()
    {
        PreviewContext context = everythingThere();
        QSet<QString> messages{messageOf(video(), context)};
        context.local = {};
        messages.insert(messageOf(video(), context));
        context.ytDlpProgram.clear();
        messages.insert(messageOf(video(), context));
        context.networkAllowed = false;
        messages.insert(messageOf(video(), context));
        messages.insert(messageOf(Track(), context));
        context.local.isCatalogFileLost = true;
        messages.insert(messageOf(video(), context));
        QCOMPARE(messages.size(), 6);
        for (const QString& message : std::as_const(messages))
            QVERIFY2(message.endsWith(u'.') && !message.contains(u'%'), qPrintable(message));
    }

    void messageNamesTheFileEvenWithPercentSigns()
    {
        PreviewContext context = everythingThere();
        context.local.path = u"/music/100%1 %2.ogg"_s;
        context.local.isCatalogFileLost = true;
        const QString message = messageOf(video(), context);
        QVERIFY2(message.contains(u"/music/100%1 %2.ogg"_s), qPrintable(message));
    }

    void fileNamedByTheCatalogComesFirst()
    {
        const QTemporaryDir folder;
        Track track = video();
        track.path = makeFile(folder.filePath(u"own.mp3"_s));
        QVERIFY(!makeFile(folder.filePath(track.id + u".ogg"_s)).isEmpty());
        const LocalSound sound = findLocalSound(track, folder.path());
        QCOMPARE(sound.origin, LocalSound::Origin::Track);
        QCOMPARE(sound.path, track.path);
        QVERIFY(!sound.isCatalogFileLost);
    }

    void missingCatalogFileIsReportedAndFolderSearched()
    {
        const QTemporaryDir folder;
        Track track = video();
        track.path = folder.filePath(u"gone.mp3"_s);
        QVERIFY(findLocalSound(track, folder.path()).isCatalogFileLost);
        QCOMPARE(findLocalSound(track, folder.path()).origin, LocalSound::Origin::None);

        const QString inFolder = makeFile(folder.filePath(track.id + u".ogg"_s));
        const LocalSound sound = findLocalSound(track, folder.path());
        QCOMPARE(sound.origin, LocalSound::Origin::AudioFolder);
        QCOMPARE(sound.path, inFolder);
        QVERIFY(sound.isCatalogFileLost);
    }

    void folderIsSearchedForTheId_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("fileName");
        for (const QString& ending : soundFileEndings())
            QTest::newRow(qPrintable(ending)) << u"-0Gj8-vB1q4"_s << u"-0Gj8-vB1q4."_s + ending;
        QTest::newRow("upper case") << u"-0Gj8-vB1q4"_s << u"-0Gj8-vB1q4.MP3"_s;
        QTest::newRow("letters of the world") << u"夜曲 2"_s << u"夜曲 2.ogg"_s;
        QTest::newRow("wildcards are letters") << u"what*?[a]"_s << u"what*?[a].ogg"_s;
        QTest::newRow("dots inside") << u"a..b"_s << u"a..b.ogg"_s;
    }

    void folderIsSearchedForTheId()
    {
        QFETCH(QString, id);
        QFETCH(QString, fileName);
        const QTemporaryDir folder;
        const Track track = test::makeTrack(id);
        const QString path = makeFile(folder.filePath(fileName));
        QCOMPARE(findLocalSound(track, folder.path()).path, path);
        QCOMPARE(findLocalSound(track, QString()).origin, LocalSound::Origin::None);
    }

    void idCannotLeadOutOfTheFolder_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("parent") << u"../secret"_s;
        QTest::newRow("detour") << u"sub/../../secret"_s;
        QTest::newRow("subfolder") << u"sub/inner"_s;
        QTest::newRow("absolute") << u"ABSOLUTE"_s; // replaced by the real path below
        QTest::newRow("hidden") << u".hidden"_s;
        QTest::newRow("empty") << QString();
    }

    void idCannotLeadOutOfTheFolder()
    {
        QFETCH(QString, id);
        const QTemporaryDir outside;
        const QString folder = outside.filePath(u"audio"_s);
        QVERIFY(QDir().mkpath(folder + u"/sub"_s));
        // Everything that a careless join would reach is there.
        for (const QString& bait : {outside.filePath(u"secret.ogg"_s), folder + u"/sub/inner.ogg"_s,
                                    folder + u"/.hidden.ogg"_s, folder + u"/.ogg"_s})
            QVERIFY(!makeFile(bait).isEmpty());
        Track track;
        track.id = id == u"ABSOLUTE"_s ? outside.filePath(u"secret"_s) : id;
        QCOMPARE(findLocalSound(track, folder).path, QString());
    }

    void foldersAndPipesAreNotSounds()
    {
        const QTemporaryDir folder;
        const Track track = test::makeTrack(u"a"_s, folder.path());
        QVERIFY(QDir(folder.path()).mkdir(u"a.ogg"_s));
        QCOMPARE(::mkfifo(folder.filePath(u"a.mp3"_s).toLocal8Bit().constData(), 0600), 0);
        const LocalSound sound = findLocalSound(track, folder.path());
        QCOMPARE(sound.origin, LocalSound::Origin::None);
        QVERIFY(sound.isCatalogFileLost);
    }

    void clipPlaysWithinTheRecording()
    {
        const PreviewPlan plan = planPreview(video(), everythingThere());
        QCOMPARE(playRange(plan, 240.0), (PlayRange{30.0, 40.0}));
        QCOMPARE(playRange(plan, 0.0), (PlayRange{30.0, 40.0})); // length not known
        Track track = video();
        track.startS.reset();
        track.endS.reset();
        QCOMPARE(playRange(planPreview(track, everythingThere()), 240.0), PlayRange{});
    }

    void fileCutToTheClipPlaysWhole()
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
};

QTEST_GUILESS_MAIN(TestPreviewSource)
#include "test_preview_source.moc"
