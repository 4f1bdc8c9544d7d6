// SPDX-License-Identifier: MIT
#pragma once

#include "core/text_affect/text_mood.h"
#include "core/text_affect/understood.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace v2m {

class CrossFade;

/// What was understood of the words in the search, above the list: the mood that they say, as a
/// chip that is changed by a click and clicked away, and beside it the names that they mention and
/// what they do not want; or a sentence that nothing was understood, with the nearest words to take
/// instead. Hidden while there is nothing to tell; of an empty list, the list itself tells that
/// nothing was found.
class UnderstoodLine : public QWidget {
    Q_OBJECT

public:
    explicit UnderstoodLine(QWidget* parent = nullptr);

    /// @param understood none: there are no words, or nothing is to be told of them.
    /// @param mood what becomes of the mood that they say.
    /// @param hasTracks whether the list has any.
    void setUnderstood(const std::optional<Understood>& understood, const TextMood& mood,
                       bool hasTracks);

    /// For the tab order; words that are offered follow them.
    QList<QWidget*> controls() const;

Q_SIGNALS:
    /// By the listener.
    void moodChosen(const v2m::TextMood& mood);
    void wordChosen(const QString& word);

private:
    class Tag;

    bool hasChip() const;
    void refresh();
    void refreshChip();
    void refreshTags();
    void refreshWords();
    void fillMenu();
    void choose(TextMood::Use use, AffectPoint point = {}, const EmotionScores& affinities = {});

    std::optional<Understood> m_understood;
    TextMood m_mood;
    bool m_hasTracks = false;
    QWidget* m_chips;
    CrossFade* m_fade; ///< of the chips
    QWidget* m_chip;
    QToolButton* m_moodButton;
    QToolButton* m_close;
    Tag* m_names;
    Tag* m_denied;
    QMenu* m_menu;
    QLabel* m_sentence;
    QWidget* m_words;
    QHBoxLayout* m_wordRow;
};

} // namespace v2m
