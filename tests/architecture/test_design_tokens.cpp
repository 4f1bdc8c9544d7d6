// SPDX-License-Identifier: MIT
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// docs/DESIGN_SYSTEM.md: all values of the look are tokens of ui/theme, and no widget has its own.
class TestDesignTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksAreMadeOfTokens_data()
    {
        QTest::addColumn<QString>("literal"); ///< a regular expression
        QTest::addColumn<QString>("example"); ///< that it finds
        QTest::newRow("colour") << u"\\bQColor\\s*\\w*\\s*[({]\\s*[\"\\d]"_s
                                << u"const QColor kPill(0x10, 0x12, 0x14);"_s;
        QTest::newRow("named colour")
            << u"\\bQt::(white|black|(dark|light)?(red|green|blue|cyan|magenta|yellow|gray))\\b"_s
            << u"painter.setPen(Qt::white);"_s;
        QTest::newRow("size of text")
            << u"\\bset(Point|Pixel)Size"_s << u"font.setPointSizeF(0.85 * font.pointSizeF());"_s;
        QTest::newRow("weight of text") << u"\\bset(Bold|Weight)\\("_s << u"font.setBold(true);"_s;
        QTest::newRow("radius of a corner")
            << u"RoundedRect\\([^;]*,\\s*[\\d.]+\\);|\\bk\\w*CornerRadius\\s*[-+*/]|"
               "[-+*/]\\s*metrics::k\\w*CornerRadius"_s
            << u"painter.drawRoundedRect(label, 6.0,\n                        6.0);"_s;
        QTest::newRow("spacing") << u"\\bset(Horizontal|Vertical)?Spacing\\(\\s*[1-9]"_s
                                 << u"column->setSpacing(2);"_s;
    }

    void looksAreMadeOfTokens()
    {
        QFETCH(QString, literal);
        QFETCH(QString, example);
        const QRegularExpression pattern(literal);
        QVERIFY(pattern.match(example).hasMatch());
        QDirIterator files(QStringLiteral(V2M_SOURCE_DIR "/ui"), {u"*.h"_s, u"*.cpp"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(u"/ui/theme/"_s))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto found = pattern.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!found.hasMatch(),
                     qPrintable(u"%1: %2"_s.arg(file.fileName(), found.captured())));
            ++read;
        }
        QVERIFY(read > 50);
    }
};

QTEST_GUILESS_MAIN(TestDesignTokens)
#include "test_design_tokens.moc"
