// SPDX-License-Identifier: MIT
#include "tests/app/cli_process.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <set>

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

    void posedFacesAreReadAsIntended_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("emotion");
        QTest::newRow("surprise") << u"0-f1-su-ph.jpg"_s << u"surprise"_s;
        QTest::newRow("anger") << u"15-f13-anc-ph.jpg"_s << u"angry"_s;
    }

    void posedFacesAreReadAsIntended()
    {
        QFETCH(QString, picture);
        QFETCH(QString, emotion);
        const QJsonObject document = analysisOf(sharedFile(u"faces/"_s + picture));
        QCOMPARE(document[u"top"_s][0].toString(), emotion);
    }

    void theSmileLeadsTheSecondHalfOfTheClip()
    {
        const QJsonObject document = analysisOf(sharedFile(u"clips/single_face.mp4"_s));
        const double middleS = document[u"clip"_s][u"duration_s"_s].toDouble() / 2.0;
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

    void severalFacesShareAFairList_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::newRow("s1") << u"s1.jpg"_s;
        QTest::newRow("s3") << u"s3.jpg"_s;
        QTest::newRow("s5") << u"s5.jpg"_s;
    }

    void severalFacesShareAFairList()
    {
        QFETCH(QString, picture);
        const QJsonObject document =
            m_cli.run("analyze --json --quiet", {sharedFile(u"faces/"_s + picture)}).json();
        const QJsonArray people = document[u"people"_s].toArray();
        QVERIFY2(people.size() >= 2, qPrintable(QString::number(people.size())));
        std::set<int> faces;
        double least = 1.0;
        for (const QJsonValue& person : people) {
            faces.insert(person[u"face"_s].toInt());
            const double served = person[u"served"_s].toDouble(-1.0);
            QVERIFY(served >= 0.0);
            least = std::min(least, served);
        }
        qInfo("%s: %d people, the one who is served least %.2f", qPrintable(picture),
              int(people.size()), least);
        QVERIFY(least >= 0.5);
        std::set<int> answered;
        const QJsonArray tracks = document[u"tracks"_s].toArray();
        QCOMPARE(tracks.size(), 10);
        for (const QJsonValue& track : tracks) {
            const QJsonArray answers = track[u"answers_faces"_s].toArray();
            QVERIFY(!answers.isEmpty());
            for (const QJsonValue& face : answers)
                answered.insert(face.toInt());
            QVERIFY(track[u"reason"_s].toString().startsWith(u"For "_s));
        }
        QVERIFY(std::includes(faces.begin(), faces.end(), answered.begin(), answered.end()));
    }

    void aChosenFaceHasAListOfItsOwn()
    {
        const QString clip = sharedFile(u"faces/s3.jpg"_s);
        const CliResult result = m_cli.run("analyze --face 2 --json --quiet", {clip});
        QVERIFY2(result.exitCode == 0, result.messages);
        for (const QJsonValue& track : result.json()[u"tracks"_s].toArray())
            QVERIFY(!track.toObject().contains(u"answers_faces"_s));
        const CliResult other = m_cli.run("analyze --face 99 --quiet", {clip});
        QCOMPARE(other.exitCode, 2);
        QVERIFY2(other.messages.contains("99"), other.messages);
    }

    void theTextNamesThePersonEachTrackIsFor()
    {
        const CliResult result = m_cli.run("analyze --quiet", {sharedFile(u"faces/s1.jpg"_s)});
        QVERIFY2(result.exitCode == 0, result.messages);
        QVERIFY2(result.output.contains("the list serves them"), result.output);
        QVERIFY2(result.output.contains("    For "), result.output);
    }

private:
    QJsonObject analysisOf(const QString& clip) const
    {
        return m_cli.run("analyze --json --timeline --no-tracks --quiet", {clip}).json();
    }

    Cli m_cli;
};

QTEST_GUILESS_MAIN(TestCliFaces)
#include "test_cli_faces.moc"
