// SPDX-License-Identifier: MIT
#include "ui/playlist/list_edits.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

using namespace v2m;

namespace {

/// The places of the old list's elements in the new one.
std::vector<int> placesOf(const QString& old, const QString& news)
{
    std::vector<int> places;
    for (const QChar element : old)
        places.push_back(static_cast<int>(news.indexOf(element)));
    return places;
}

QString applied(QString list, const QString& news, const std::vector<ListEdit>& edits)
{
    for (const ListEdit& edit : edits) {
        switch (edit.kind) {
        case ListEdit::Kind::Remove:
            list.remove(edit.from, 1);
            break;
        case ListEdit::Kind::Move: {
            const QChar element = list[edit.from];
            list.remove(edit.from, 1);
            list.insert(edit.to, element);
            break;
        }
        case ListEdit::Kind::Insert:
            list.insert(edit.to, news[edit.source]);
            break;
        }
    }
    return list;
}

} // namespace

class TestListEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsAreAsFewAsPossible_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("news");
        QTest::addColumn<int>("steps");
        QTest::newRow("same") << u"abcd"_s << u"abcd"_s << 0;
        QTest::newRow("first to last") << u"abcd"_s << u"bcda"_s << 1;
        QTest::newRow("last to first") << u"abcd"_s << u"dabc"_s << 1;
        QTest::newRow("swap") << u"abcd"_s << u"acbd"_s << 1;
        QTest::newRow("reversed") << u"abcd"_s << u"dcba"_s << 3;
        QTest::newRow("replaced") << u"abc"_s << u"xyz"_s << 6;
        QTest::newRow("one new") << u"abc"_s << u"axbc"_s << 1;
        QTest::newRow("one gone") << u"abc"_s << u"ac"_s << 1;
        QTest::newRow("from nothing") << u""_s << u"ab"_s << 2;
        QTest::newRow("to nothing") << u"ab"_s << u""_s << 2;
        QTest::newRow("all kinds") << u"abcde"_s << u"xeab"_s << 4;
    }

    void editsAreAsFewAsPossible()
    {
        QFETCH(QString, old);
        QFETCH(QString, news);
        QFETCH(int, steps);
        const auto edits = listEdits(placesOf(old, news), static_cast<int>(news.size()));
        QCOMPARE(applied(old, news, edits), news);
        QCOMPARE(static_cast<int>(edits.size()), steps);
    }

    void editsLeadToAnyList()
    {
        std::mt19937 random(7);
        const QString letters = u"abcdefghijklmnopqrst"_s;
        const auto anyList = [&] {
            QString list = letters;
            std::shuffle(list.begin(), list.end(), random);
            return list.left(static_cast<int>(random() % 20));
        };
        for (int round = 0; round < 2000; ++round) {
            const QString old = anyList();
            const QString news = anyList();
            const auto edits = listEdits(placesOf(old, news), static_cast<int>(news.size()));
            QCOMPARE(applied(old, news, edits), news);
        }
    }
};

QTEST_GUILESS_MAIN(TestListEdits)
#include "test_list_edits.moc"
