// SPDX-License-Identifier: MIT
#include "tests/support/active_window.h"
#include "tests/support/scores.h"
#include "ui/playlist/answered_line.h"
#include "ui/playlist/elided_text.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

/// What the list answers, above it.
class TestAnsweredLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pane.resize(420, 700);
        QVERIFY(test::showExposed(m_pane));
    }

    void aLongRequestIsReadableAboveTheList()
    {
        const QString request = u"music for the last evening of a long summer by the sea, when "
                                u"everybody else has left"_s;
        AnsweredLine& line = m_pane.answered();
        line.setQuestion(AnsweredLine::Words{u"rain"_s});
        QTRY_COMPARE(line.height(), line.fontMetrics().height());
        const int top = m_pane.view().mapTo(&m_pane, QPoint()).y();
        line.setQuestion(AnsweredLine::Words{request, true});
        QTRY_VERIFY(line.height() > line.fontMetrics().height());
        QVERIFY(m_pane.view().mapTo(&m_pane, QPoint()).y() > top);
        const QStringList shown =
            elidedLines(line.text(), line.font(), line.width(), 3, Qt::ElideMiddle);
        QCOMPARE(shown.size() * line.fontMetrics().height(), line.height());
        QCOMPARE(shown.join(u' ').remove(u' '), line.text().remove(u' ')); // all of it
        // A whole story keeps its beginning and its end, and is in the tool tip.
        line.setQuestion(AnsweredLine::Words{QStringList(20, request).join(u' '), true});
        QTRY_COMPARE(line.height(), 3 * line.fontMetrics().height());
        const QString story =
            elidedLines(line.text(), line.font(), line.width(), 3, Qt::ElideMiddle).join(u' ');
        QVERIFY2(story.startsWith(u"Answers the words “music"_s) && story.contains(u'…') &&
                     story.endsWith(u"without their mood"_s),
                 qPrintable(story));
        QVERIFY(line.toolTip().contains(u"everybody else"_s));
    }

    /// What a camera reads changes all the time, and the list does not jump with it.
    void aMoodAloneKeepsOneLine()
    {
        m_pane.resize(300, 700);
        AnsweredLine& line = m_pane.answered();
        const EmotionScores scores =
            test::scoresOf({{Emotion::Surprise, 0.58F}, {Emotion::Neutral, 0.42F}});
        line.setQuestion(AnsweredLine::Mood{scores, {ReadingSpan::Kind::LastSeconds, 12'000}});
        QTRY_COMPARE(line.height(), line.fontMetrics().height());
    }

private:
    PlaylistPane m_pane;
};

QTEST_MAIN(TestAnsweredLine)
#include "test_answered_line.moc"
