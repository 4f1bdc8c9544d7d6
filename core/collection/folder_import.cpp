// SPDX-License-Identifier: MIT
#include "core/collection/folder_import.h"

#include "core/base/error.h"
#include "core/base/parallel_tasks.h"
#include "core/base/paths.h"
#include "core/catalog/file_repository.h"
#include "core/catalog/key_text.h"
#include "core/collection/file_reader.h"
#include "core/collection/folder_lock.h"
#include "core/collection/folder_source.h"
#include "core/collection/track_identities.h"
#include "core/sound/sound_descriptors.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <new>
#include <optional>
#include <span>
#include <stop_token>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Files stored per batch, which is the most that an interrupted scan loses.
constexpr std::size_t kBatch = 64;

/// Maximum results waiting to be stored; beyond that the threads pause.
constexpr std::size_t kMaxWaiting = 32;

/// Maximum changed files that wait until all were read, see TrackIdentities; of more that change at
/// once, some keep the tracks of their paths.
constexpr std::size_t kMaxUndecided = 1000;

/// The result for one file.
struct Reading {
    std::size_t place = 0; ///< index among the files found
    std::optional<MusicFile> read;
    Message reason; ///< if it could not be read
};

/// A file whose sound is in the catalog.
struct HeardFile {
    std::int64_t rowId = 0;
    std::int64_t sizeBytes = 0;
    bool tempoTagged = false; ///< what was heard is not known, only what the tags said
    bool keyTagged = false;
};

/// By the hash of the audio.
using HeardFiles = QHash<QByteArray, HeardFile>;

/// The hash is that of the beginning of the audio: a file whose size has changed by more than tags
/// do may be another one, such as a download that was completed.
constexpr std::int64_t kMostTagBytes = 64 << 10;

/// Reads files on several threads.
ParallelTasks<Reading>::Task readingTask(std::span<const FoundFile> found,
                                         std::span<const std::size_t> places,
                                         const HeardFiles& heard,
                                         const FolderImportOptions& options)
{
    return [=, &heard, &options](std::size_t index, const std::stop_token& stop) {
        if (options.rest)
            options.rest();
        const FoundFile& file = found[places[index]];
        const auto isKnown = [&](const QByteArray& audioHash, const AudioTags& tags) {
            const auto known = heard.constFind(audioHash);
            return known != heard.constEnd() &&
                   std::abs(known->sizeBytes - file.sizeBytes) <= kMostTagBytes &&
                   (!known->tempoTagged || tags.bpm) && (!known->keyTagged || keyIn(tags.key));
        };
        Reading reading;
        reading.place = places[index];
        try {
            reading.read = readMusicFile(file, isKnown, stop);
        } catch (const FileError& error) {
            reading.reason = error.message();
        } catch (const std::bad_alloc&) {
            reading.reason = Message("v2m::collection", "“%1” asks for more memory than there is.")
                                 .arg(file.path);
        }
        return reading;
    };
}

class Scan {
public:
    Scan(Database& database, const QString& folder, const FolderImportOptions& options)
        : m_files(database), m_lock(folderSource(database, folder).folder, options.stop),
          m_folder(folderSource(database, folder)), m_options(options)
    {
        m_source.name = m_folder.name;
        m_source.title = QDir(m_folder.folder).dirName();
    }

    FolderReport run()
    {
        m_report.source = m_source.name;
        if (!m_folder.movedFrom.isEmpty())
            m_files.relocate(m_source, m_folder.movedFrom, m_folder.folder);
        if (!m_folder.widenedFrom.isEmpty())
            m_files.setFolder(m_source, m_folder.folder);
        tellReplaced(m_folder.movedFrom);
        tellReplaced(m_folder.widenedFrom);
        noteWidening();
        QStringList ids;
        for (const StoredFile& file : m_files.filesOf(m_source.name)) {
            if (file.descriptorVersion == kDescriptorVersion && !file.audioHash.isEmpty())
                m_heard.insert(file.audioHash,
                               {file.rowId, file.sizeBytes, file.tempoTagged, file.keyTagged});
            m_known.push_back({file.rowId, file.path, file.sizeBytes, file.modifiedMs,
                               file.audioHash, file.missing, file.reading == kFileReading});
            ids.append(file.id);
        }
        const std::vector<FoundFile> found = walk();
        if (found.empty() && m_known.empty()) {
            throw FileError(Message("v2m::collection", "There is no music in the folder “%1”.")
                                .arg(m_folder.folder));
        }
        if (m_options.newFolder && m_known.empty())
            m_options.newFolder();
        m_report.files = static_cast<std::int64_t>(found.size());
        const ScanPlan plan = planScan(found, m_known);
        m_report.unchanged = plan.unchanged;
        m_identities.emplace(m_known, ids, found, plan);
        restore(plan.returned);
        listen(found, plan.read);
        markMissing(plan.missing);
        return std::move(m_report);
    }

private:
    /// A folder that was read before may be gone, or on a disk that is not mounted.
    std::vector<FoundFile> walk()
    {
        if (!m_known.empty() && !isThere(m_folder.folder))
            return {};
        std::vector<FoundFile> found = walkFolder(
            m_folder.folder, m_options.stop, {},
            [this](const QString& folder, const Message& reason) { reject(folder, reason); });
        dropFilesOfOthers(found);
        return found;
    }

    /// Files of other sources within the folder, except those that this source has as well, from
    /// before nested folders were told apart.
    void dropFilesOfOthers(std::vector<FoundFile>& found)
    {
        if (m_folder.others.isEmpty())
            return;
        QSet<QString> own;
        for (const KnownFile& file : m_known)
            own.insert(file.path);
        for (const QString& other : m_folder.others) {
            const auto count = std::erase_if(found, [&](const FoundFile& file) {
                return file.path.startsWith(other + u'/') && !own.contains(file.path);
            });
            if (count > 0)
                note(other,
                     Message(
                         "v2m::collection",
                         "“%1” is already in the catalog by itself, so it was not imported again.")
                         .arg(other));
        }
    }

    void noteWidening()
    {
        if (!m_folder.widenedFrom.isEmpty())
            note(m_folder.folder,
                 Message("v2m::collection", "“%1” was already in the catalog: its tracks are kept, "
                                            "and its source now covers all of “%2”.")
                     .arg(m_folder.widenedFrom, m_folder.folder));
    }

    void note(const QString& path, const Message& text)
    {
        if (m_report.notes.size() < FolderReport::kMaxRejections)
            m_report.notes.push_back({path, text});
    }

    void reject(const QString& path, const Message& reason)
    {
        ++m_report.rejected;
        if (m_report.rejections.size() < FolderReport::kMaxRejections)
            m_report.rejections.push_back({path, reason});
    }

    void restore(const std::vector<std::size_t>& places)
    {
        std::vector<std::int64_t> rows;
        for (const std::size_t place : places)
            rows.push_back(m_known[place].rowId);
        m_files.setMissing(rows, false);
        m_report.updated += static_cast<std::int64_t>(rows.size());
    }

    void listen(const std::vector<FoundFile>& found, const std::vector<std::size_t>& places)
    {
        const auto total = static_cast<std::int64_t>(places.size());
        tell(0, total);
        if (places.empty())
            return;
        // m_heard and m_options do not change while files are read.
        ParallelTasks<Reading> readings(
            places.size(), m_options.threads, kMaxWaiting,
            [&] { return readingTask(found, places, m_heard, m_options); }, m_options.stop);
        try {
            for (std::int64_t done = 1; done <= total; ++done) {
                take(readings.next(), found);
                if (m_batch.size() >= kBatch)
                    store();
                if (m_undecided.size() >= kMaxUndecided)
                    decide();
                tell(done, total);
            }
        } catch (const Cancelled&) {
            while (std::optional<Reading> reading = readings.takeFinished())
                take(std::move(*reading), found);
            settle(); // the results so far, but for those that depend on the rest
            throw;
        }
        decide();
    }

    void take(Reading reading, const std::vector<FoundFile>& found)
    {
        if (!reading.read) {
            reject(found[reading.place].path, reading.reason);
            return;
        }
        for (const Message& text : reading.read->notes)
            note(found[reading.place].path, text);
        if (!reading.read->sound)
            reading.read->sound = m_files.sound(m_heard.value(reading.read->audioHash).rowId);
        if (!reading.read->sound) // was removed meanwhile
            return;
        FileRecord record = recordOf(found[reading.place], *reading.read);
        if (!identify(record))
            m_undecided.push_back(std::move(record));
        else
            m_batch.push_back(std::move(record));
    }

    bool identify(FileRecord& record)
    {
        const std::optional<QString> id =
            m_identities->idOf(record.track.path, record.facts.audioHash);
        record.track.id = id.value_or(QString());
        return id.has_value();
    }

    /// Stores all results whose tracks are known by now.
    void settle()
    {
        std::vector<FileRecord> undecided;
        for (FileRecord& record : m_undecided)
            (identify(record) ? m_batch : undecided).push_back(std::move(record));
        m_undecided = std::move(undecided);
        store();
    }

    /// Stores all results: first those that have moved, then those that are new or have changed.
    void decide()
    {
        settle();
        for (FileRecord& record : m_undecided) {
            record.track.id = m_identities->finalIdOf(record.track.path, record.facts.audioHash);
            m_batch.push_back(std::move(record));
        }
        m_undecided.clear();
        store();
    }

    void store()
    {
        if (m_batch.empty())
            return;
        const FileOutcome outcome =
            m_files.store(m_source, m_folder.folder, m_options.affect, m_batch, kFileReading);
        m_report.added += outcome.added;
        m_report.updated += outcome.updated;
        m_batch.clear();
    }

    void markMissing(const std::vector<std::size_t>& places)
    {
        std::vector<std::int64_t> rows;
        for (const std::size_t place : places)
            if (!m_identities->isClaimed(place))
                rows.push_back(m_known[place].rowId);
        for (const std::size_t place : m_identities->displaced())
            rows.push_back(m_known[place].rowId);
        m_files.setMissing(rows, true);
        m_report.missing = static_cast<std::int64_t>(rows.size());
    }

    void tellReplaced(const QString& former) const
    {
        if (m_options.replaced && !former.isEmpty())
            m_options.replaced(former);
    }

    void tell(std::int64_t done, std::int64_t total) const
    {
        if (m_options.progress)
            m_options.progress({done, total});
    }

    FileRepository m_files;
    FolderLock m_lock;
    FolderSource m_folder;
    const FolderImportOptions& m_options;
    SourceDescription m_source;
    FolderReport m_report;
    std::vector<KnownFile> m_known;
    HeardFiles m_heard;
    std::optional<TrackIdentities> m_identities;
    std::vector<FileRecord> m_undecided;
    std::vector<FileRecord> m_batch;
};

} // namespace

FolderReport importFolder(Database& database, const QString& folder,
                          const FolderImportOptions& options)
{
    return Scan(database, folder, options).run();
}

} // namespace v2m
