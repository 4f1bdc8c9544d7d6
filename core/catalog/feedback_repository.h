// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/database.h"
#include "core/catalog/feedback.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace v2m {

/// Stores the listener's feedback on tracks. Every function throws CatalogError when the catalog
/// cannot be read or written.
class FeedbackRepository {
public:
    /// Maximum skips and finished plays kept per track; older ones are dropped.
    static constexpr int kMaxPlaysOfATrack = 10;

    /// The database must outlive the repository and be used from the same thread.
    explicit FeedbackRepository(Database& database) : m_database(database) {}

    /// A like replaces a dislike of the same track and vice versa, with the new time. Skips and
    /// finished plays accumulate.
    void add(const Feedback& feedback);

    /// Removes a like or dislike. @returns whether there was one.
    bool removeOpinion(const QString& source, const QString& id);

    /// Newest first.
    std::vector<Feedback> all() const;

    /// As all(), with track names, streamed until `visit` returns false, as there may be very many.
    void forEachNamed(const std::function<bool(const NamedFeedback&)>& visit) const;

    /// Deletes the feedback on one track, or on all. @returns the number of entries deleted.
    std::int64_t clear(const QString& source, const QString& id);
    std::int64_t clear();

private:
    Database& m_database;
};

} // namespace v2m
