// SPDX-License-Identifier: MIT
#include "ui/session/clip_library.h"

#include "core/base/error.h"
#include "core/base/later.h"
#include "core/base/logging.h"
#include "core/pipeline/analysis_bytes.h"
#include "core/pipeline/clip_fingerprint.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// To be raised when the program analyses the same clip differently with the same models.
constexpr int kReadingVersion = 1;

QString nameOf(const ClipReading& reading)
{
    return u"%1 %2 %3 %4"_s.arg(QString::fromStdString(reading.chain()))
        .arg(reading.everyNth)
        .arg(reading.smoothingMs)
        .arg(kReadingVersion);
}

/// As the catalog stores it.
QDateTime modifiedOf(const QFileInfo& file)
{
    return file.lastModified().toUTC();
}

bool isUnchanged(const StoredClip& clip, const QFileInfo& file)
{
    return clip.bytes == file.size() &&
           clip.modified.toMSecsSinceEpoch() == modifiedOf(file).toMSecsSinceEpoch();
}

StoredClip clipNow(const QString& path, const QByteArray& fingerprint)
{
    const QFileInfo file(path);
    StoredClip clip;
    clip.path = path;
    clip.fingerprint = fingerprint;
    clip.bytes = file.size();
    clip.modified = modifiedOf(file);
    clip.opened = QDateTime::currentDateTimeUtc();
    return clip;
}

} // namespace

ClipLibrary::ClipLibrary(const QString& catalogPath, QObject* parent)
    : QObject(parent), m_writer(catalogPath), m_reader(catalogPath)
{
}

void ClipLibrary::write(std::function<void(ClipRepository&)> work)
{
    m_writer.post(
        [work = std::move(work)](Database& database) {
            ClipRepository clips(database);
            work(clips);
        },
        [](const std::exception& error) {
            qCWarning(logUi, "a clip could not be stored: %s", error.what());
        });
}

void ClipLibrary::load()
{
    m_reader.post(
        [this](Database& database) {
            std::vector<KnownClip> known;
            for (StoredClip& clip : ClipRepository(database).all()) {
                const bool isThere = QFileInfo(clip.path).isFile();
                known.push_back({std::move(clip), isThere});
            }
            runLater(this, [this, known = std::move(known)] { Q_EMIT loaded(known); });
        },
        [](const std::exception& error) {
            qCWarning(logUi, "the stored clips cannot be read: %s", error.what());
        });
}

void ClipLibrary::find(const QString& path, const ClipReading& reading)
{
    m_reader.post([this, path,
                   reading](Database& database) { look(ClipRepository(database), path, reading); },
                  [this, path](const std::exception& error) {
                      qCWarning(logUi, "a stored clip cannot be read: %s", error.what());
                      runLater(this, [this, path] { Q_EMIT missed(path); });
                  });
}

void ClipLibrary::look(const ClipRepository& clips, const QString& path, const ClipReading& reading)
{
    const QFileInfo file(path);
    std::optional<StoredClip> clip = file.isFile() ? clips.clip(path) : std::nullopt;
    if (file.isFile() && !(clip && isUnchanged(*clip, file))) {
        const QByteArray fingerprint = clipFingerprint(path);
        if (!clip || clip->fingerprint != fingerprint)
            clip = clips.clipOf(fingerprint);
    }
    const std::optional<QByteArray> bytes =
        clip ? clips.analysis(clip->fingerprint, nameOf(reading)) : std::nullopt;
    const auto analysis = bytes ? analysisFromBytes(*bytes) : nullptr;
    if (!analysis) {
        runLater(this, [this, path] { Q_EMIT missed(path); });
        return;
    }
    analysis->fingerprint = clip->fingerprint;
    const QString before = clip->path;
    if (before != path) {
        clip->path = path;
        if (!QFileInfo(before).isFile()) {
            write([before, path](ClipRepository& repository) { repository.move(before, path); });
            runLater(this, [this, before, path] { Q_EMIT moved(before, path); });
        } else {
            clip->title.clear(); // the other one's; a copy has its own
        }
    }
    clip->bytes = file.size();
    clip->modified = modifiedOf(file);
    clip->opened = QDateTime::currentDateTimeUtc();
    clip->scores = analysis->summary.scores;
    write([clip = *clip, name = nameOf(reading), bytes = *bytes](ClipRepository& repository) {
        if (repository.clip(clip.path))
            repository.touch(clip.path, clip.modified, clip.opened);
        else
            repository.put(clip, name, bytes);
    });
    runLater(this, [this, path, analysis, clip = *clip] { Q_EMIT found(path, analysis, clip); });
}

void ClipLibrary::keep(const QString& path, const ClipReading& reading,
                       std::shared_ptr<const ClipAnalysis> analysis)
{
    write([path, reading, analysis = std::move(analysis)](ClipRepository& repository) {
        StoredClip clip = clipNow(path, analysis->fingerprint);
        clip.scores = analysis->summary.scores;
        if (!repository.put(clip, nameOf(reading), toBytes(*analysis)))
            qCInfo(logUi, "a clip has too many readings to be stored");
    });
}

void ClipLibrary::setTitle(const QString& path, const QString& title)
{
    write([path, title](ClipRepository& repository) { repository.setTitle(path, title); });
}

void ClipLibrary::setPicture(const QString& path, const QByteArray& picture)
{
    write([path, picture](ClipRepository& repository) { repository.setPicture(path, picture); });
}

void ClipLibrary::remove(const QString& path)
{
    write([path](ClipRepository& repository) { repository.remove(path); });
}

void ClipLibrary::take(const QString& path)
{
    write([this, path](ClipRepository& repository) {
        if (const std::optional<StoredClip> clip = repository.clip(path)) {
            m_taken.push_back({*clip, repository.analyses(clip->fingerprint)});
            if (m_taken.size() > ClipRepository::kMaxClips)
                m_taken.erase(m_taken.begin());
        }
        repository.remove(path);
    });
}

void ClipLibrary::restore(const QString& path)
{
    write([this, path](ClipRepository& repository) {
        const auto found = std::find_if(m_taken.rbegin(), m_taken.rend(), [&](const Taken& taken) {
            return taken.clip.path == path;
        });
        if (found == m_taken.rend())
            return;
        const Taken taken = std::move(*found);
        m_taken.erase(std::next(found).base());
        if (taken.analyses.empty())
            repository.restore(taken.clip, {}, {});
        for (const auto& [reading, analysis] : taken.analyses)
            repository.restore(taken.clip, reading, analysis);
    });
}

void ClipLibrary::move(const QString& from, const QString& to)
{
    m_reader.post(
        [this, from, to](Database& database) {
            const std::optional<StoredClip> clip = ClipRepository(database).clip(from);
            if (!clip || clipFingerprint(to) != clip->fingerprint)
                throw FileError(Message("v2m::ClipLibrary", "%1 is not the same clip as %2.")
                                    .arg(QFileInfo(to).fileName(), QFileInfo(from).fileName()));
            write([from, to](ClipRepository& repository) { repository.move(from, to); });
            runLater(this, [this, from, to] { Q_EMIT moved(from, to); });
        },
        [this](const std::exception& error) {
            runLater(this, [this, reason = messageOf(error)] { Q_EMIT notMoved(reason); });
        });
}

} // namespace v2m
