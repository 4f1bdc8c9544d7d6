// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"
#include "ui/playlist/elided_label.h"
#include "ui/theme/reading_span.h"

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
    };
    /// The target that the listener has put on the pad.
    struct Target {};
    /// The search, where nothing else is asked for.
    struct Words {
        QString text;
    };

    /// None: a list that was saved.
    struct Opened {
        QString title;
    };

    using Question = std::variant<std::monostate, Mood, Target, Words, Opened>;

    explicit AnsweredLine(QWidget* parent = nullptr);

    void setQuestion(const Question& question);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Question m_question;
};

} // namespace v2m
