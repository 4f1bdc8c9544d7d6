// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"
#include "ui/playlist/elided_label.h"
#include "ui/theme/reading_span.h"

#include <cstdint>
#include <variant>

namespace v2m {

/// A line above the list that says what the list answers: "Answers Happy 58%, Neutral 38% (whole
/// clip)". Empty, and without height, while there is no list.
class AnsweredLine : public ElidedLabel {
    Q_OBJECT

public:
    /// The emotions of faces, and the time that they sum up.
    struct Mood {
        EmotionScores scores{};
        ReadingSpan span;
        QString words = {}; ///< of a search that goes with them; empty for none
    };
    /// The target that the listener has put on the pad.
    struct Target {
        QString words = {}; ///< likewise
    };
    /// The search, where nothing else is asked for.
    struct Words {
        QString text;
        bool isAlone = false; ///< without the mood that they say
    };

    /// None: a list that was saved.
    struct Opened {
        QString title;
    };

    /// Tracks like one of this title.
    struct Alike {
        QString title;
    };

    using Question = std::variant<std::monostate, Mood, Target, Words, Opened, Alike>;

    explicit AnsweredLine(QWidget* parent = nullptr);

    /// @param selection which one, from 1; 0 for the first that anybody gets, which is not told.
    void setQuestion(const Question& question, std::uint32_t selection = 0);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString questionText() const;

    Question m_question;
    std::uint32_t m_selection = 0;
};

} // namespace v2m
