// SPDX-License-Identifier: MIT
#include "tests/app/cli_process.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m::test;

/// What the shipped network says of real faces, through the whole chain.
class TestCliFaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString detector = sharedFile(u"models/yunet_n_320_320.onnx"_s);
        if (detector.isEmpty())
            QSKIP("../shared/data/models/yunet_n_320_320.onnx is absent");
        qputenv("VIDEO2MUSIC_FACE_MODEL", QFile::encodeName(detector));
    }

    void posedFacesAreReadAsTheyWereMeant_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("emotion");
        QTest::newRow("surprise") << u"0-f1-su-ph.jpg"_s << u"surprise"_s;
        QTest::newRow("anger") << u"15-f13-anc-ph.jpg"_s << u"angry"_s;
    }

    void posedFacesAreReadAsTheyWereMeant()
    {
        QFETCH(QString, picture);
        QFETCH(QString, emotion);
        const QJsonObject document = analysisOf(sharedFile(u"faces/"_s + picture));
        QCOMPARE(document[u"top"_s].toArray().first().toString(), emotion);
    }

    void theSmileLeadsTheSecondHalfOfTheClip()
    {
        const QJsonObject document = analysisOf(sharedFile(u"clips/single_face.mp4"_s));
        const double middleS = document[u"clip"_s].toObject()[u"duration_s"_s].toDouble() / 2.0;
        QMap<QString, double> sums;
        for (const QJsonValue& value : document[u"timeline"_s].toArray()) {
            const QJsonObject sample = value.toObject();
            if (sample[u"t"_s].toDouble() < middleS)
                continue;
            const QJsonObject scores = sample[u"scores"_s].toObject();
            for (auto score = scores.begin(); score != scores.end(); ++score)
                sums[score.key()] += score->toDouble();
        }
        QCOMPARE(sums.size(), 7);
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
            QVERIFY2(sum.value() <= sums[u"happy"_s], qPrintable(sum.key()));
    }

private:
    QJsonObject analysisOf(const QString& clip) const
    {
        return m_cli
            .run({u"analyze"_s, clip, u"--json"_s, u"--timeline"_s, u"--no-tracks"_s, u"--quiet"_s})
            .json();
    }

    Cli m_cli;
};

QTEST_GUILESS_MAIN(TestCliFaces)
#include "test_cli_faces.moc"
