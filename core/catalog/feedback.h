// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace v2m {

/// The kinds of feedback. The first two are opinions, of which a track
/// has one at most; the others happen any number of times.
enum class FeedbackKind {
    Like,
    Dislike,
    Skip,     ///< went on to the next track soon after this one began
    Finished, ///< heard it to its end
};

/// As they stand in the catalog, in JSON and on the command line.
inline constexpr std::array<std::pair<FeedbackKind, std::string_view>, 4> kFeedbackNames = {
    {{FeedbackKind::Like, "like"},
     {FeedbackKind::Dislike, "dislike"},
     {FeedbackKind::Skip, "skip"},
     {FeedbackKind::Finished, "finished"}}};

constexpr std::string_view feedbackName(FeedbackKind kind)
{
    for (const auto& [known, name] : kFeedbackNames) {
        if (known == kind)
            return name;
    }
    return {};
}

constexpr std::optional<FeedbackKind> feedbackKindFromName(std::string_view name)
{
    for (const auto& [kind, known] : kFeedbackNames) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

constexpr bool isOpinion(FeedbackKind kind)
{
    return kind == FeedbackKind::Like || kind == FeedbackKind::Dislike;
}

/// One piece of feedback, explicit or implicit.
struct Feedback {
    QString source; ///< Track::source
    QString id;     ///< Track::id; the catalog need not hold the track any more
    FeedbackKind kind = FeedbackKind::Like;
    QDateTime at;
};

/// With what the catalog has of the track.
struct NamedFeedback {
    Feedback feedback;
    std::optional<std::int64_t> rowId; ///< none: the catalog holds it no more
    QString title;
    QString artist;
};

} // namespace v2m
