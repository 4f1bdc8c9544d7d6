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

/// The first two kinds are opinions, of which a track has at most one; the others may occur any
/// number of times.
enum class FeedbackKind {
    Like,
    Dislike,
    Skip,     ///< skipped soon after it started
    Finished, ///< played to the end
};

/// Names in the catalog, in JSON and on the command line.
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
    QString id;     ///< Track::id; the track may no longer be in the catalog
    FeedbackKind kind = FeedbackKind::Like;
    QDateTime at;
};

/// Feedback with the catalog's data on the track.
struct NamedFeedback {
    Feedback feedback;
    std::optional<std::int64_t> rowId; ///< nullopt if no longer in the catalog
    QString title;
    QString artist;
};

} // namespace v2m
