// SPDX-License-Identifier: MIT
#pragma once

#include "core/emotion/emotion.h"
#include "ui/playlist/elided_label.h"
#include "ui/theme/reading_span.h"

#include <cstdint>
#include <variant>

namespace v2m {

/// Shows above the list what it answers: "Answers Happy 58%, Neutral 38% (whole clip)". Empty, with
/// zero height, if there is no list. Words of the listener's are wrapped, so that a long request
/// can be read.
class AnsweredLine : public ElidedLabel {
    Q_OBJECT

public:
    /// The emotions of faces, and the time they cover.
    struct Mood {
        EmotionScores scores{};
        ReadingSpan span;
        QString words = {}; ///< of a search combined with them; may be empty
    };
    /// The target that the listener has put on the pad.
    struct Target {
        QString words = {}; ///< of a search combined with it; may be empty
    };
    /// A search on its own.
    struct Words {
        QString text;
        bool isAlone = false; ///< without the mood that they say
    };

    /// No request: a saved list.
    struct Opened {
        QString title;
    };

    /// Tracks similar to one with this title.
    struct Alike {
        QString title;
    };

    using Question = std::variant<std::monostate, Mood, Target, Words, Opened, Alike>;

    explicit AnsweredLine(QWidget* parent = nullptr);

    /// @param selection number of the selection, from 1; 0 for the default one, which is not
    /// displayed.
    void setQuestion(const Question& question, std::uint32_t selection = 0);

private:
    void retranslate();

    QString questionText() const;
    bool hasWords() const;

    Question m_question;
    std::uint32_t m_selection = 0;
};

} // namespace v2m
