// SPDX-License-Identifier: MIT
#include "core/base/file_name.h"
#include "core/base/paths.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace v2m;

/// To the system a file's name is bytes.
class TestFileName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBytesSurvive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray("/a/b c.mp4");
        QTest::newRow("UTF-8") << QByteArray("/caf\xC3\xA9/\xF0\x9F\x8E\xB9.mp4");
        QTest::newRow("Latin-1") << QByteArray("/caf\xE9.mp4");
        QTest::newRow("both") << QByteArray("\xC3\xA9\xE9\xC3\xA9\xF0\x9F\x8E\xB9\xFF");
        QTest::newRow("torn character") << QByteArray("a\xF0\x9F\x8E");
        QTest::newRow("encoded surrogate") << QByteArray("a\xED\xB2\x80z");
        QTest::newRow("overlong") << QByteArray("\xC0\xAF");
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all.append(static_cast<char>(byte));
        QTest::newRow("every byte") << all;
        QTest::newRow("nothing") << QByteArray();
    }

    void theBytesSurvive()
    {
        QFETCH(QByteArray, bytes);
        const QString text = fileNameText(bytes);
        QCOMPARE(fileNameBytes(text), bytes);
        QCOMPARE(QByteArray::fromStdString(toPath(text).native()), bytes);
        if (bytes.isValidUtf8())
            QCOMPARE(text, QString::fromUtf8(bytes));
    }

    /// To a user it must not look like another file's name.
    void invalidBytesAreShownAsSuch()
    {
        QCOMPARE(fileNameText("a\xE9").toUtf8(), QByteArray("a?"));
        QCOMPARE(fileNameBytes(u"\u00e9"_s), QByteArray("\xC3\xA9"));
    }
};

QTEST_APPLESS_MAIN(TestFileName)
#include "test_file_name.moc"
