// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/media/clip_encoder.h"
#include "core/media/clip_recorder.h"
#include "core/media/recording_recovery.h"
#include "tests/core/media/clip_maker.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>

using namespace Qt::StringLiterals;

using namespace v2m;
using namespace v2m::test;

namespace {

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// As a kill leaves it: three seconds, of which the last is still in memory.
void leaveRecording(const QString& path, RecordingFormat format)
{
    ClipEncoder encoder(path, format, {160, 120}, 25.0);
    for (int index = 0; index < 75; ++index)
        encoder.write(cv::Mat(120, 160, CV_8UC3, cv::Scalar::all(index)), index * 40);
}

} // namespace

/// What a killed program left in the folder for recordings.
class TestRecordingRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCanBePlayedIsFinished_data()
    {
        QTest::addColumn<RecordingFormat>("format");
        QTest::newRow("mp4") << RecordingFormat::Mp4H264;
        QTest::newRow("webm") << RecordingFormat::WebmVp8;
    }

    void whatCanBePlayedIsFinished()
    {
        QFETCH(RecordingFormat, format);
        const QTemporaryDir folder;
        const QString stem = folder.filePath(u"Video2Music 2026-01-02 03-04-05"_s);
        const QString suffix = fileSuffix(format);
        try {
            leaveRecording(stem + u".part."_s + suffix, format);
        } catch (const FileError& error) {
            QSKIP(error.what());
        }
        write(stem + u'.' + suffix, "somebody's");

        const QStringList recovered = recoverRecordings(folder.path());
        QCOMPARE(recovered, QStringList{stem + u" (2)."_s + suffix});
        QCOMPARE(filesIn(folder).size(), 2); // and no part is left
        const auto source = openClip(recovered.first());
        QVERIFY(readAll(*source).size() >= 50);
        QVERIFY(source->warning().isEmpty() || format == RecordingFormat::WebmVp8);
        QCOMPARE(recoverRecordings(folder.path()), QStringList());
    }

    void recordingsWithoutAPictureAreRemovedAndTheRestStays()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"Video2Music 2026-01-02 03-04-05.part.mp4"_s), "no video");
        write(folder.filePath(u"Video2Music 2026-01-02 03-04-05.whole.part.mp4"_s), "half");
        write(folder.filePath(u"holiday.part.mp4"_s), "not ours");
        QCOMPARE(recoverRecordings(folder.path()), QStringList());
        QCOMPARE(filesIn(folder), QStringList{u"holiday.part.mp4"_s});
        QCOMPARE(recoverRecordings(folder.filePath(u"none"_s)), QStringList());
    }

    void anOngoingRecordingIsLeftAlone()
    {
        const QTemporaryDir folder;
        ClipRecorder recorder(folder.path());
        Frame frame;
        frame.image = cv::Mat(120, 160, CV_8UC3, cv::Scalar::all(90));
        for (int index = 0; index < 60; ++index) {
            frame.timestampMs = index * 40;
            recorder.add(frame);
        }
        QTRY_VERIFY(!filesIn(folder).isEmpty() &&
                    QFileInfo(folder.filePath(filesIn(folder).first())).size() > 0);
        QCOMPARE(recoverRecordings(folder.path()), QStringList());
        QVERIFY(QFile::exists(recorder.finish().path));
    }
};

QTEST_GUILESS_MAIN(TestRecordingRecovery)
#include "test_recording_recovery.moc"
