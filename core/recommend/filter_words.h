// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/emotion/emotion.h"

#include <QString>

#include <optional>

namespace v2m {

class RequestReader;

/// A mood that a filter names.
struct NamedMood {
    AffectPoint place;
    std::optional<Emotion> emotion; ///< that it is above all, if any
};

/// The tempo that a word of any language names, as "slow", "medium" or "fast"; none for what is no
/// tempo. @param requests whose words are known.
std::optional<QString> tempoNamed(const QString& word, const RequestReader& requests);

/// The mood that a word or phrase of any language names: one of the seven emotions (emotionName), a
/// word for a mood, or what happens in a life. @param requests whose words are known.
std::optional<NamedMood> moodNamed(const QString& words, const RequestReader& requests);

} // namespace v2m
