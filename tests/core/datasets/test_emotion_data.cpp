// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/datasets/emotion_data.h"
#include "core/datasets/ferplus_votes.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_emotions.h"

#include <QTest>

using namespace v2m;

namespace {

constexpr const char* kVotesHeader =
    "row,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF\n";

QByteArray pixels(int count, const char* each = "7")
{
    return QByteArray(each).append(' ').repeated(count).chopped(1);
}

/// Uses a file's first byte as the grey value of its picture; "broken" cannot be read.
std::vector<std::uint8_t> fakePicture(const std::filesystem::path& file)
{
    QFile source(QString::fromStdString(file.string()));
    const QByteArray content = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    if (content == "broken")
        throw FileError(Message::verbatim(file.filename().string() + " is broken."));
    const std::size_t count = content == "small" ? 10 : EmotionDataset::kPixels;
    return std::vector<std::uint8_t>(count, static_cast<std::uint8_t>(content.at(0)));
}

} // namespace

/// Readers of training data: valid pictures are used, faults are counted and named.
class TestEmotionData : public QObject, test::TemporaryFolder {
    Q_OBJECT

private Q_SLOTS:
    void theKaggleFormatIsReadCompletely()
    {
        EmotionDataset original = test::tinyEmotions(2);
        test::append(original, test::tinyEmotions(1, Usage::PrivateTest));
        test::writeAsFer2013(original, path("fer.csv"));
        DataReport report;
        const EmotionDataset read = readEmotionData(sources({"fer.csv"}), {}, {}, report);
        QCOMPARE(read.labels, original.labels);
        QCOMPARE(read.usages, original.usages);
        QVERIFY(read.pixels == original.pixels);
        QCOMPARE(report.total(), std::size_t{21});
        QCOMPARE(report.counts[0][index(Emotion::Fear)], std::size_t{2});
        QCOMPARE(report.counts[2][index(Emotion::Fear)], std::size_t{1});
        QVERIFY(report.emptyClasses().empty());
        QVERIFY(report.examples.empty());
    }

    void columnsAreFoundByNameAndUsageMayBeMissing()
    {
        write("fer.csv", "pixels,id,emotion\n\"" + pixels(2304) + "\",9,3\n");
        DataReport report;
        const EmotionDataset read = readEmotionData(sources({"fer.csv"}), {}, {}, report);
        QCOMPARE(read.size(), std::size_t{1});
        QCOMPARE(read.labels[0], Emotion::Happy);
        QCOMPARE(read.usages[0], Usage::Training);
        QCOMPARE(report.emptyClasses().size(), std::size_t{6});
    }

    void badRowsAreCountedNamedAndLeftOut()
    {
        const QByteArray good = pixels(2304);
        QByteArray rows = "emotion,pixels,Usage\n";
        for (const char* label : {"7", "happy", ""})
            rows += label + (',' + good) + ",Training\n";
        for (const QByteArray& picture : {pixels(2303), pixels(2305), pixels(2304, "256"),
                                          pixels(2304, "-1"), pixels(2304, "7x")})
            rows += "0," + picture + ",Training\n";
        write("fer.csv", rows + "0," + good + ",Testing\n0\n6," + good + ",PublicTest\n");
        DataReport report;
        const EmotionDataset read = readEmotionData(sources({"fer.csv"}), {}, {}, report);
        QCOMPARE(read.size(), std::size_t{1});
        QCOMPARE(report.wrongLabels, std::size_t{3});
        QCOMPARE(report.wrongSizes, std::size_t{2});
        QCOMPARE(report.unreadable, std::size_t{5});
        QCOMPARE(report.examples.size(), DataReport::kNamedExamples);
        QVERIFY(
            QByteArray::fromStdString(report.examples[3].english()).contains("fer.csv”, row 4:"));
    }

    void aFileOfAnotherKindIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("other table") << QByteArray("id,caption\n1,calm\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a header") << QByteArray("emotion,pixels,Usage\n");
        QTest::newRow("noise") << QByteArray("\x00\xff\x12\"\"\"\x89PNG\r\n", 12);
    }

    void aFileOfAnotherKindIsRefused()
    {
        QFETCH(QByteArray, content);
        write("other.csv", content);
        DataReport report;
        QVERIFY_THROWS_EXCEPTION(FileError,
                                 readEmotionData(sources({"other.csv"}), {}, {}, report));
        QVERIFY_THROWS_EXCEPTION(FileError,
                                 readEmotionData(sources({"missing.csv"}), {}, {}, report));
        QVERIFY_THROWS_EXCEPTION(UsageError, readEmotionData({}, {}, {}, report));
    }

    void votesBelongToTheirRowEvenAfterABadOne()
    {
        const QByteArray good = pixels(2304);
        write("fer.csv", "emotion,pixels,Usage\n0," + good + ",Training\n9," + good +
                             ",Training\n1," + good + ",Training\n2," + good + ",Training\n");
        write("votes.csv",
              QByteArray(kVotesHeader) +
                  "0,4,0,0,1,3,2,0,0,0,0\n2,0,0,0,0,0,5,0,5,0,0\n3,0,0,0,0,0,0,0,0,9,1\n");
        DataReport report;
        const EmotionDataset read =
            readEmotionData(sources({"fer.csv"}), path("votes.csv"), {}, report);
        QCOMPARE(report.withVotes, std::size_t{2});
        QCOMPARE(report.withoutVotes, std::size_t{1});
        QCOMPARE(read.crowd[0][static_cast<std::size_t>(CrowdEmotion::Neutral)], 0.4F);
        QCOMPARE(read.crowd[1][static_cast<std::size_t>(CrowdEmotion::Contempt)], 0.5F);
        QCOMPARE(read.crowd[2], CrowdShares{});
        const auto seven = sevenClassShares(read.crowd[1]);
        QVERIFY(seven.has_value());
        QCOMPARE((*seven)[index(Emotion::Disgust)], 1.0F);
        QVERIFY(!sevenClassShares(read.crowd[2]).has_value());
    }

    void damagedVotesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other columns") << QByteArray("row,happiness\n0,1\n");
        QTest::newRow("word") << QByteArray(kVotesHeader) + "0,a,0,0,0,0,0,0,0,0,0\n";
        QTest::newRow("negative") << QByteArray(kVotesHeader) + "0,-1,0,0,0,0,0,0,0,0,0\n";
        QTest::newRow("short row") << QByteArray(kVotesHeader) + "0,1,0\n";
        QTest::newRow("row twice")
            << QByteArray(kVotesHeader) + "0,1,0,0,0,0,0,0,0,0,0\n0,1,0,0,0,0,0,0,0,0,0\n";
        QTest::newRow("huge row number")
            << QByteArray(kVotesHeader) + "99999999999,1,0,0,0,0,0,0,0,0,0\n";
    }

    void damagedVotesAreRefused()
    {
        QFETCH(QByteArray, content);
        write("votes.csv", content);
        QVERIFY_THROWS_EXCEPTION(FileError, readFerPlusVotes(path("votes.csv")));
    }

    void votesAsPublishedAreReadRowByRow()
    {
        const QByteArray good = pixels(2304);
        write("fer.csv",
              "emotion,pixels,Usage\n0," + good + ",Training\n1," + good + ",Training\n");
        const QByteArray header = "Usage,Image name,neutral,happiness,surprise,sadness,anger,"
                                  "disgust,fear,contempt,unknown,NF\n";
        const QByteArray first = "Training,fer0000000.png,4,0,0,1,3,2,0,0,0,0\n";
        const QByteArray second = "Training,,0,0,0,0,0,0,0,0,0,10\n";
        write("votes.csv", header + first + second);
        DataReport report;
        const EmotionDataset read =
            readEmotionData(sources({"fer.csv"}), path("votes.csv"), {}, report);
        QCOMPARE(read.crowd[0][static_cast<std::size_t>(CrowdEmotion::Neutral)], 0.4F);
        QCOMPARE(read.crowd[1], CrowdShares{});
        for (const QByteArray& rows : {first, first + second + second}) {
            write("votes.csv", header + rows);
            QVERIFY_THROWS_EXCEPTION(
                FileError, readEmotionData(sources({"fer.csv"}), path("votes.csv"), {}, report));
        }
    }

    void votesOfOtherDataAreRefused()
    {
        const QByteArray good = pixels(2304);
        write("fer.csv",
              "emotion,pixels,Usage\n0," + good + ",Training\n1," + good + ",Training\n");
        write("votes.csv", QByteArray(kVotesHeader) + "2,1,0,0,0,0,0,0,0,0,0\n");
        DataReport report;
        QVERIFY_THROWS_EXCEPTION(
            FileError, readEmotionData(sources({"fer.csv"}), path("votes.csv"), {}, report));
        write("voted/happy/1.png", "a");
        QVERIFY_THROWS_EXCEPTION(UsageError, readEmotionData(sources({"voted"}), path("votes.csv"),
                                                             fakePicture, report));
    }

    void nestedPicturesAreReadAndLooseOnesAreReported()
    {
        write("deep/happy/person1/x.png", "x");
        write("deep/happy/person1/again/y.png", "y");
        write("deep/loose.png", "l");
        write("deep/README.txt", "r");
        write("deep/train/stray.JPG", "s");
        std::filesystem::create_directory_symlink(path("deep"), path("deep/happy/up"));
        DataReport report;
        const EmotionDataset read = readEmotionData(sources({"deep"}), {}, fakePicture, report);
        QCOMPARE(read.labels, (std::vector<Emotion>{Emotion::Happy, Emotion::Happy}));
        QCOMPARE(report.loose, std::size_t{2});
        QCOMPARE(report.unreadable, std::size_t{1}); // the link back up
        QVERIFY(report.hasFaults());
        const auto named = [&](const char* file) {
            return std::any_of(report.examples.begin(), report.examples.end(),
                               [&](const Message& example) {
                                   return example.english().find(file) != std::string::npos;
                               });
        };
        QVERIFY(named("loose.png") && named("stray.JPG") && named("happy/up"));
    }

    void foldersOfClassesAreReadByNameAndSynonym()
    {
        write("set/anger/b.png", "b");
        write("set/Happiness/a.png", "a");
        write("set/happy/x.png", "x");
        write("set/boredom/x.png", "x");
        write("set/sad/1.png", "broken");
        write("set/sad/2.png", "small");
        write("set/.hidden/1.png", "h");
        DataReport report;
        const EmotionDataset read = readEmotionData(sources({"set"}), {}, fakePicture, report);
        QCOMPARE(read.size(), std::size_t{3});
        QCOMPARE(read.labels[0], Emotion::Happy);
        QCOMPARE(read.labels[1], Emotion::Angry);
        QCOMPARE(read.picture(1)[0], std::uint8_t{'b'});
        QCOMPARE(report.wrongLabels, std::size_t{1});
        QCOMPARE(report.unreadable, std::size_t{1});
        QCOMPARE(report.wrongSizes, std::size_t{1});
        QVERIFY(QByteArray::fromStdString(report.examples[0].english()).contains("boredom"));
    }

    void foldersAboveTheClassesNameTheUsage()
    {
        write("split/train/angry/1.png", "a");
        write("split/test/angry/1.png", "b");
        write("split/PrivateTest/angry/1.png", "c");
        DataReport report;
        readEmotionData(sources({"split"}), {}, fakePicture, report);
        for (std::size_t usage = 0; usage < kUsageCount; ++usage)
            QCOMPARE(report.counts[usage][index(Emotion::Angry)], std::size_t{1});
    }

    void severalSourcesBecomeOneSet()
    {
        write("more/fear/1.png", "f");
        test::writeAsFer2013(test::tinyEmotions(1), path("fer.csv"));
        DataReport report;
        const EmotionDataset read =
            readEmotionData(sources({"fer.csv", "more"}), {}, fakePicture, report);
        QCOMPARE(read.size(), std::size_t{8});
        QCOMPARE(read.labels.back(), Emotion::Fear);
    }

    void aFolderWithoutPicturesOrDecoderIsRefused()
    {
        std::filesystem::create_directories(path("bare/happy"));
        DataReport report;
        const auto said = test::refusalOf<FileError>(
            [&] { readEmotionData(sources({"bare"}), {}, fakePicture, report); });
        QVERIFY2(said.contains("/bare"), said);
        QVERIFY_THROWS_EXCEPTION(FileError, readEmotionData(sources({"bare"}), {}, {}, report));
    }

private:
    std::vector<std::filesystem::path> sources(std::initializer_list<const char*> names) const
    {
        std::vector<std::filesystem::path> paths;
        for (const char* name : names)
            paths.emplace_back(path(name));
        return paths;
    }
};

QTEST_APPLESS_MAIN(TestEmotionData)
#include "test_emotion_data.moc"
