// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/database.h"
#include "core/catalog/diary_entry.h"

#include <QDateTime>

#include <cstdint>
#include <span>
#include <vector>

namespace v2m {

/// Stores the diary and the consent to it in the catalog, shared by the window and the command
/// line. Every function throws CatalogError when the catalog cannot be read or written.
///
/// Days are in the local time of each reading.
class DiaryRepository {
public:
    /// The database must outlive the repository and be used from the same thread.
    explicit DiaryRepository(Database& database) : m_database(database) {}

    DiaryConsent consent() const;

    /// NotAsked withdraws an answer. Existing entries are kept.
    void setConsent(DiaryConsent consent);

    /// Adds a reading if consent is given at this moment.
    /// @returns whether it was added.
    bool append(const DiaryEntry& entry);

    /// Attaches music to the last reading, at most kSittingGapMs earlier. A like replaces a dislike
    /// of the same track and vice versa; playing or liking a track is recorded once.
    /// @returns false if there is no such reading or no consent.
    bool attach(const DiaryMusic& music, const QDateTime& at);

    /// Removes a like or dislike from the last reading, likewise.
    bool removeOpinion(const QString& source, const QString& id, const QDateTime& at);

    /// Oldest first.
    std::vector<DiaryEntry> entries(const DiarySpan& span = {}) const;

    /// Restores removed entries regardless of consent, at the listener's request.
    void restore(std::span<const DiaryEntry> entries);

    /// Removes readings and their music so that none of their bytes remain in the catalog file or
    /// its journals: deleted cells are overwritten (secure_delete), the file is rewritten (VACUUM),
    /// and its log is truncated. Copies kept by the file system or the disk are out of reach. Takes
    /// as long as writing the whole catalog.
    /// @returns the number of readings removed.
    /// @throws CatalogError also when another program keeps the catalog busy so long that its log
    ///     cannot be truncated. The readings are then removed, but some bytes may remain.
    std::int64_t remove(const DiarySpan& span);
    std::int64_t clear() { return remove({}); }

private:
    Database& m_database;
};

} // namespace v2m
