// SPDX-License-Identifier: MIT
// PlaylistPane: its messages, and the actions of an empty list.
#include "core/base/message_text.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/theme/screen_reader.h"

#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace v2m {

void PlaylistPane::setNotice(const Message& sentence)
{
    if (m_noticeSaid == sentence)
        return;
    m_noticeSaid = sentence;
    m_notice->setText(translated(sentence));
    m_notice->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    readAloud(m_notice);
}

void PlaylistPane::setMoodAwaited(bool isAwaited)
{
    const bool isShown = m_emptyReason == EmptyList::NoMood && m_model->rowCount() == 0;
    if (std::exchange(m_isMoodAwaited, isAwaited) != isAwaited && isShown)
        refreshEmpty();
}

void PlaylistPane::refreshEmpty()
{
    const int count = m_model->rowCount();
    const bool hadFocus = m_pages->isAncestorOf(window()->focusWidget());
    const QString shownBefore = m_pages->currentIndex() == 0 ? QString() : m_emptyText->text();
    m_pages->setCurrentIndex(count > 0 ? 0 : 1);
    m_export->setEnabled(count > 0);
    m_another->setEnabled(count > 0);

    m_emptyButton->setVisible(m_emptyReason == EmptyList::Cleared ||
                              m_emptyReason == EmptyList::NoMatch ||
                              m_emptyReason == EmptyList::EmptyCatalog);
    m_starterButton->setVisible(m_emptyReason == EmptyList::EmptyCatalog);
    m_folderButton->setVisible(m_emptyReason == EmptyList::EmptyCatalog ||
                               m_emptyReason == EmptyList::NoneKnown ||
                               (m_emptyReason == EmptyList::NoMood && !m_isMoodAwaited));
    switch (m_emptyReason) {
    case EmptyList::Failed:
        m_emptyText->setText(tr("The music could not be chosen."));
        break;
    case EmptyList::NoMood:
        m_emptyText->setText(
            m_isMoodAwaited
                ? tr("Music appears here as soon as a mood has been read.")
                : tr("Show your face to the camera, open a clip, pick a point on the mood pad or "
                     "type words into the search, and music for it appears here."));
        break;
    case EmptyList::Cleared:
        //: %1: the keys that undo
        m_emptyText->setText(
            tr("You have emptied the list. %1 brings its tracks back.")
                .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
        m_emptyButton->setText(tr("Another Selection"));
        m_emptyButton->setToolTip(tr("Other tracks that suit about as well"));
        break;
    case EmptyList::Searching:
        m_emptyText->setText(tr("Choosing music…"));
        break;
    case EmptyList::NoMatch:
        explainNoMatch();
        break;
    case EmptyList::NoneKnown:
        m_emptyText->setText(translated(m_emptySaid));
        break;
    case EmptyList::EmptyCatalog:
        m_emptyText->setText(tr("The catalog is empty."));
        m_emptyButton->setText(tr("Import Music…"));
        m_emptyButton->setToolTip(tr("Opens the music catalog"));
        m_starterButton->setText(tr("Add the Built-in Works"));
        m_starterButton->setToolTip(tr("Works in the public domain that come with the program; "
                                       "most of them play without a network"));
        break;
    }
    if (hadFocus && isVisible()) {
        // The search field would keep Ctrl+Z for its own words.
        QWidget* const instead =
            m_emptyReason == EmptyList::Cleared ? static_cast<QWidget*>(m_emptyButton) : m_search;
        (count > 0 ? m_view : instead)->setFocus();
    }
    const bool isNews =
        m_emptyReason == EmptyList::NoMatch || m_emptyReason == EmptyList::NoneKnown;
    if (count == 0 && isNews && m_emptyText->text() != shownBefore)
        readAloud(m_emptyText);
}

void PlaylistPane::explainNoMatch()
{
    const PlaylistFilter& filter = m_announced.filter;
    const bool hasConditions = conditionCount(filter) > 0;
    QString text = tr("No track in the catalog passes these filters.");
    if (!filter.text.isEmpty()) {
        text = hasConditions ? tr("No track that passes these filters matches “%1”.")
                             : tr("No track in the catalog matches “%1”.");
        text = text.arg(filter.text);
    }
    m_emptyText->setText(text);
    m_emptyButton->setText(!hasConditions          ? tr("Clear Search")
                           : filter.text.isEmpty() ? tr("Clear Filters")
                                                   : tr("Clear Filters and Search"));
    m_emptyButton->setToolTip(!hasConditions          ? tr("Empties the search")
                              : filter.text.isEmpty() ? tr("Switches every filter off")
                                                      : tr("Switches every filter off and empties "
                                                           "the search"));
}

} // namespace v2m
