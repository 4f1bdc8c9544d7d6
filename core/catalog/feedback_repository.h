// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/database.h"
#include "core/catalog/feedback.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace v2m {

/// Keeps the listener's feedback on tracks. Every function throws CatalogError when the catalog
/// cannot be read or written.
class FeedbackRepository {
public:
    /// Of the skips and finished plays of one track, the newest that are kept.
    static constexpr int kMaxPlaysOfATrack = 10;

    /// The database outlives the repository, and both stay in one thread.
    explicit FeedbackRepository(Database& database) : m_database(database) {}

    /// A like takes the place of a dislike of the same track, and the reverse; the time is the new
    /// one's. A skip or a finished play comes to those there are.
    void add(const Feedback& feedback);

    /// Takes back a like or dislike. @returns whether there was one.
    bool removeOpinion(const QString& source, const QString& id);

    /// Newest first.
    std::vector<Feedback> all() const;

    /// The same with the tracks' names, one after the other until visit returns false: there may be
    /// very many.
    void forEachNamed(const std::function<bool(const NamedFeedback&)>& visit) const;

    /// Forgets the feedback on one track, or on all. @returns how many entries that were.
    std::int64_t clear(const QString& source, const QString& id);
    std::int64_t clear();

private:
    Database& m_database;
};

} // namespace v2m
