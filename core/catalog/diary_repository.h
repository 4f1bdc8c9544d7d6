// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_rewrite.h"
#include "core/catalog/database.h"
#include "core/catalog/diary_entry.h"

#include <QDateTime>

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace v2m {

/// What came of removing readings.
struct DiaryRemoval {
    std::int64_t readings = 0;
    bool isFileWrittenAnew = true; ///< else it was stopped, and bytes of them may be left in it
};

/// Keeps the diary, and whether there is to be one: in the catalog, where the window and the
/// command line find the same answer. Every function throws CatalogError when the catalog cannot be
/// read or written.
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

    /// Removes readings with their music so that no byte of them stays in the catalog's file or in
    /// the journals beside it: deleted cells are overwritten (secure_delete), the file is written
    /// anew and its log is emptied, see rewriteCatalog(). What the file system or the disk itself
    /// keeps of earlier bytes is out of reach. Takes as long as writing the whole catalog; it can
    /// be stopped then, and removing anything, or nothing, later makes good what was left out.
    /// @throws Cancelled when stopped before anything was removed.
    /// @throws CatalogError also when another program uses the catalog for so long that its log
    ///         cannot be emptied. The readings are then removed, and bytes of them may be left.
    DiaryRemoval remove(const DiarySpan& span, const RewriteProgress& progress = {},
                        const std::stop_token& stop = {});
    DiaryRemoval clear() { return remove({}); }

private:
    Database& m_database;
};

} // namespace v2m
