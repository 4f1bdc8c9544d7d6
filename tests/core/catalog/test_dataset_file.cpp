// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/catalog/dataset_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

/// Tracks read from files without a catalog.
class TestDatasetFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreReadTogether()
    {
        const QString one =
            write(u"one.csv"_s, "id,caption\n1,a piano\n2,a violin\nonly an id\n1,again\n");
        const QString other = write(u"other.csv"_s, "caption;id\na flute;3\nagain;2\n");
        const ReadTracks read = readTracks({one, other}, {});
        QStringList captions;
        for (const Track& track : read.tracks)
            captions.append(track.caption);
        QCOMPARE(captions, QStringList({u"a piano"_s, u"a violin"_s, u"a flute"_s}));
        QCOMPARE(read.rejected, 1);
    }

    void otherFilesAreRefused()
    {
        const QString one = write(u"one.csv"_s, "id,caption\n1,a piano\n");
        QVERIFY_THROWS_EXCEPTION(FileError, readTracks({one, u"/nowhere.csv"_s}, {}));
        QVERIFY_THROWS_EXCEPTION(FileError, readTracks({write(u"two.csv"_s, "name\nx\n")}, {}));
    }

    void readingCanBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const QString one = write(u"one.csv"_s, "id,caption\n1,a piano\n");
        QVERIFY_THROWS_EXCEPTION(Cancelled, readTracks({one}, stop.get_token()));
    }

private:
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

    const QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDatasetFile)
#include "test_dataset_file.moc"
