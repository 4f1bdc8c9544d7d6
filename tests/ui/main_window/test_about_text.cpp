// SPDX-License-Identifier: MIT
#include "ui/main_window/about_text.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestAboutText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEveryLibraryWithVersionAndLicence_data()
    {
        QTest::addColumn<QString>("licence");
        QTest::newRow("Qt") << u"LGPL"_s;
        QTest::newRow("OpenCV") << u"Apache"_s;
        QTest::newRow("FFmpeg") << u"GPL"_s;
        QTest::newRow("SQLite") << u"public domain"_s;
        QTest::newRow("SQLiteCpp") << u"MIT"_s;
        QTest::newRow("libcsv") << u"LGPL"_s;
        QTest::newRow("LibTorch") << u"BSD"_s;
        QTest::newRow("JSON for Modern C++") << u"MIT"_s;
        QTest::newRow("OpenSSL") << u"Apache"_s;
        QTest::newRow("TagLib") << u"LGPL"_s;
        QTest::newRow("ICU") << u"Unicode"_s;
        QTest::newRow("libebur128") << u"MIT"_s;
        QTest::newRow("KISS FFT") << u"BSD"_s;
        QTest::newRow("Snowball (libstemmer)") << u"BSD"_s;
        QTest::newRow("libseccomp") << u"LGPL"_s;
    }

    void namesEveryLibraryWithVersionAndLicence()
    {
        QFETCH(QString, licence);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const std::vector<LibraryNotice> libraries = librariesInUse();
        const auto found =
            std::find_if(libraries.begin(), libraries.end(),
                         [&](const LibraryNotice& library) { return library.name == name; });
        QVERIFY(found != libraries.end());
        QVERIFY2(found->licence.contains(licence), qPrintable(found->licence));
        static const QRegularExpression number(u"\\d+[a-z]?\\.\\d+"_s);
        QVERIFY2(found->version.contains(number), qPrintable(found->version));
        const QString text = aboutText();
        for (const QString& part : {found->name, found->version, found->licence})
            QVERIFY2(text.contains(part.toHtmlEscaped()), qPrintable(part));
    }

    void doesNotLoadTheNetworksToListThem()
    {
        (void)aboutText();
        QFile maps(u"/proc/self/maps"_s);
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray loaded = maps.readAll();
        QVERIFY(loaded.contains("libQt6Core"));
        QVERIFY(!loaded.contains("libtorch"));
    }
};

QTEST_GUILESS_MAIN(TestAboutText)
#include "test_about_text.moc"
