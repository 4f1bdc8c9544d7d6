// SPDX-License-Identifier: MIT
#include "core/media/picture_reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

#include <algorithm>

using namespace v2m;

/// Pictures of faces to learn from; whole ones are tested with the classifier.
class TestPictureReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMiddleSquareOfAPictureIsTaken_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("wide") << 192 << 96;
        QTest::newRow("tall") << 96 << 192;
        QTest::newRow("of the right height") << 80 << 48;
        QTest::newRow("small") << 24 << 40;
    }

    void theMiddleSquareOfAPictureIsTaken()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const int side = std::min(width, height);
        cv::Mat picture(height, width, CV_8UC1, cv::Scalar(0));
        picture(cv::Rect((width - side) / 2, (height - side) / 2, side, side)).setTo(200);
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("face.png")).toStdString();
        QVERIFY(cv::imwrite(file, picture));
        const auto read = readGreyPicture(file);
        QCOMPARE(read.size(), std::size_t{48 * 48});
        QVERIFY(std::all_of(read.begin(), read.end(), [](auto grey) { return grey == 200; }));
    }
};

QTEST_APPLESS_MAIN(TestPictureReader)
#include "test_picture_reader.moc"
