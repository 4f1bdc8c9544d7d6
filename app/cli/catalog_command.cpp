// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/listing_text.h"
#include "app/cli/open_library.h"
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/catalog/musiccaps_check.h"
#include "core/catalog/starter_catalog.h"
#include "core/collection/folder_watch.h"
#include "core/library/file_words.h"
#include "core/library/music_library.h"
#include "core/report/analysis_report.h"
#include "core/report/track_report.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QMimeDatabase>
#include <QTimer>

#include <exception>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kMaxHits = 100;
/// Maximum number of skipped rows listed individually.
constexpr int kListedRejections = 10;

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::catalogCommand)
};

QHash<std::int64_t, FileFacts> factsOf(MusicLibrary& library, const std::vector<Track>& tracks)
{
    std::vector<std::int64_t> rowIds;
    for (const Track& track : tracks)
        rowIds.push_back(track.rowId);
    return library.fileFacts(rowIds);
}

QJsonObject tracksDocument(MusicLibrary& library, const std::vector<Track>& tracks)
{
    const QHash<std::int64_t, FileFacts> facts = factsOf(library, tracks);
    QJsonArray list;
    for (const Track& track : tracks) {
        const auto own = facts.constFind(track.rowId);
        list.append(catalogTrackToJson(track, own == facts.constEnd() ? nullptr : &*own));
    }
    return {{u"tracks"_s, list}};
}

Track knownTrack(const MusicLibrary& library, const QString& source, const QString& id)
{
    std::optional<Track> track = library.repository().track(source, id);
    if (!track) {
        throw UsageError(Message("v2m::catalogCommand",
                                 "The source “%1” has no track “%2”; see video2music-cli "
                                 "catalog search.")
                             .arg(source, id));
    }
    return std::move(*track);
}

/// All data of the catalog on a track.
void showTrack(const CommonOptions& common, const QString& source, const QString& id,
               const std::stop_token& stop)
{
    const std::unique_ptr<MusicLibrary> library = openLibrary(common, stop);
    const Track track = knownTrack(*library, source, id);
    const QHash<std::int64_t, FileFacts> facts = factsOf(*library, {track});
    const auto own = facts.constFind(track.rowId);
    const bool isFile = own != facts.constEnd();
    const QStringList words = ownMoodWords(track, library->affect());
    if (common.json) {
        QJsonObject document = catalogTrackToJson(track, isFile ? &*own : nullptr);
        document.insert(u"words"_s, QJsonArray::fromStringList(words));
        printJson(document);
        return;
    }
    const QLocale locale;
    const auto number = [&locale](float value) { return locale.toString(value, 'f', 2); };
    printText(trackName(track));
    if (!track.path.isEmpty())
        printText(onOneLine(track.path));
    else if (!track.url.isEmpty())
        printText(onOneLine(track.url));
    if (!track.tags.isEmpty())
        printText(onOneLine(track.tags.join(u", "_s)));
    if (isFile) {
        if (const QString credits = creditsText(*own); !credits.isEmpty())
            printText(onOneLine(credits));
        if (const QString both = moodEvidence(*own, words); !both.isEmpty())
            printText(both);
    } else if (!track.caption.isEmpty()) {
        printText(onOneLine(track.caption));
    }
    printText(Text::tr("valence %1, arousal %2")
                  .arg(number(track.affect.point.valence), number(track.affect.point.arousal)));
}

void printTracks(MusicLibrary& library, const std::vector<Track>& tracks)
{
    const QHash<std::int64_t, FileFacts> facts = factsOf(library, tracks);
    for (const Track& track : tracks) {
        const auto own = facts.constFind(track.rowId);
        const QString line =
            u"%1  %2  %3"_s.arg(track.source, onOneLine(track.id), trackName(track));
        printText(own != facts.constEnd() && own->missing
                      ? Text::tr("%1 (its file is missing)", "a track").arg(line)
                      : line);
    }
}

/// Says `otherwise` if there are none.
void showTracks(MusicLibrary& library, const std::vector<Track>& tracks,
                const CommonOptions& common, const QString& otherwise)
{
    if (common.json)
        printJson(tracksDocument(library, tracks));
    else if (!tracks.empty())
        printTracks(library, tracks);
    else if (!common.quiet && !otherwise.isEmpty())
        printMessage(otherwise);
}

void printReport(const ImportReport& report, bool quiet)
{
    if (quiet)
        return;
    printMessage(Text::tr("%1: %2 added, %3 updated, %4 unchanged, %5 skipped.")
                     .arg(report.source, QString::number(report.added),
                          QString::number(report.updated), QString::number(report.unchanged),
                          QString::number(report.rejected)));
    int listed = 0;
    for (const RejectedRow& row : report.rejections) {
        if (++listed > kListedRejections)
            break;
        printMessage(Text::tr("Line %1: %2").arg(row.line).arg(onOneLine(translated(row.reason))));
    }
    if (report.rejected > kListedRejections) {
        printMessage(Text::tr("And %1 more.").arg(report.rejected - kListedRejections));
    }
}

QJsonObject reportToJson(const ImportReport& report)
{
    QJsonArray rejections;
    for (const RejectedRow& row : report.rejections) {
        rejections.append(QJsonObject{{u"line"_s, static_cast<qint64>(row.line)},
                                      {u"reason"_s, translated(row.reason)}});
    }
    return {{u"source"_s, report.source},
            {u"format"_s, report.format},
            {u"rows"_s, static_cast<qint64>(report.rows)},
            {u"added"_s, static_cast<qint64>(report.added)},
            {u"updated"_s, static_cast<qint64>(report.updated)},
            {u"unchanged"_s, static_cast<qint64>(report.unchanged)},
            {u"rejected"_s, static_cast<qint64>(report.rejected)},
            {u"rejections"_s, rejections}};
}

ImportReport importFile(MusicLibrary& library, const QString& file, const CommandLine& line,
                        const std::stop_token& stop)
{
    ProgressBar bar(QFileInfo(file).fileName(), line.common().quiet);
    return library.importFile(
        userPath(file), line.value(u"format"_s),
        [&](const ImportProgress& progress) {
            bar.update(progress.bytesDone, progress.bytesTotal);
        },
        stop);
}

void printReport(const FolderReport& report, bool quiet)
{
    if (quiet)
        return;
    printMessage(Text::tr("%1: %2 added, %3 updated, %4 unchanged, %5 missing, %6 skipped.")
                     .arg(report.source, QString::number(report.added),
                          QString::number(report.updated), QString::number(report.unchanged),
                          QString::number(report.missing), QString::number(report.rejected)));
    for (const RejectedFile& file : report.rejections)
        printMessage(onOneLine(translated(file.reason)));
    const auto listed = static_cast<std::int64_t>(report.rejections.size());
    if (report.rejected > listed)
        printMessage(Text::tr("And %1 more.").arg(report.rejected - listed));
    for (const RejectedFile& file : report.notes)
        printMessage(onOneLine(translated(file.reason)));
}

QJsonObject reportToJson(const FolderReport& report)
{
    QJsonArray notes;
    for (const RejectedFile& file : report.notes)
        notes.append(QJsonObject{{u"path"_s, file.path}, {u"note"_s, translated(file.reason)}});
    QJsonArray rejections;
    for (const RejectedFile& file : report.rejections)
        rejections.append(
            QJsonObject{{u"path"_s, file.path}, {u"reason"_s, translated(file.reason)}});
    return {{u"source"_s, report.source},
            {u"format"_s, u"folder"_s},
            {u"files"_s, static_cast<qint64>(report.files)},
            {u"added"_s, static_cast<qint64>(report.added)},
            {u"updated"_s, static_cast<qint64>(report.updated)},
            {u"unchanged"_s, static_cast<qint64>(report.unchanged)},
            {u"missing"_s, static_cast<qint64>(report.missing)},
            {u"rejected"_s, static_cast<qint64>(report.rejected)},
            {u"rejections"_s, rejections},
            {u"notes"_s, notes}};
}

FolderReport importFolder(MusicLibrary& library, const QString& folder, const CommandLine& line,
                          const std::stop_token& stop)
{
    ProgressBar bar(QFileInfo(folder).fileName(), line.common().quiet);
    FolderImportOptions options;
    options.stop = stop;
    options.progress = [&](const FolderProgress& progress) {
        bar.update(progress.done, progress.total);
    };
    return library.importFolder(userPath(folder), std::move(options));
}

/// Imports a file, a folder or the built-in works; prints the result and returns it as JSON.
QJsonObject importOne(MusicLibrary& library, const QString& path, const CommandLine& line,
                      const std::stop_token& stop)
{
    const auto reported = [&](const auto& report) {
        printReport(report, line.common().quiet);
        return reportToJson(report);
    };
    if (path == kStarterSource && !QFileInfo::exists(userPath(path)))
        return reported(library.addStarterWorks());
    const bool isFolder = QFileInfo(userPath(path)).isDir();
    if (QFileInfo(userPath(path)).isFile() &&
        QMimeDatabase().mimeTypeForFile(userPath(path)).name().startsWith(u"image/"_s))
        throw FileError(Message("v2m::catalogCommand",
                                "“%1” is a picture; import takes tables of tracks and folders of "
                                "music.")
                            .arg(path));
    const QString format = line.value(u"format"_s);
    if (line.isSet(u"published"_s))
        requirePublishedMusicCaps(userPath(path));
    if (isFolder && !format.isEmpty() && format != u"folder"_s) {
        throw UsageError(
            Message("v2m::catalogCommand", "“%1” is a folder of music; the format %2 is for files.")
                .arg(path, format));
    }
    return isFolder ? reported(importFolder(library, path, line, stop))
                    : reported(importFile(library, path, line, stop));
}

/// Of several files, failures are reported in place, and the others continue.
/// @returns the exit code of the first failure.
ExitCode importFiles(const CommandLine& line, const QStringList& files, const std::stop_token& stop)
{
    if (files.isEmpty())
        throw UsageError(Message("v2m::catalogCommand", "Name the file or folder to import."));
    const CommonOptions& common = line.common();
    const std::unique_ptr<MusicLibrary> library =
        openLibrary(common, stop, MusicLibrary::WhenEmpty::KeepEmpty);
    if (!common.quiet && !library->captions().hasNetwork())
        printMessage(library->captions().notice());
    ExitCode worst = ExitCode::Done;
    QJsonArray imports;
    for (const QString& file : files) {
        try {
            imports.append(importOne(*library, file, line, stop));
        } catch (const Cancelled&) {
            throw;
        } catch (const std::exception& error) {
            if (files.size() == 1)
                throw;
            printMessage(messageOf(error));
            imports.append(QJsonObject{{u"file"_s, file}, {u"error"_s, errorToJson(error)}});
            if (worst == ExitCode::Done)
                worst = exitCodeOf(error);
        }
    }
    if (common.json)
        printJson({{u"imports"_s, imports}});
    return worst;
}

void printInfo(const CommonOptions& common, const std::stop_token& stop)
{
    const std::unique_ptr<MusicLibrary> library = openLibrary(common, stop);
    const std::vector<CatalogSource> sources = library->repository().sources();
    if (common.json) {
        QJsonArray list;
        for (const CatalogSource& source : sources) {
            list.append(QJsonObject{{u"name"_s, source.name},
                                    {u"title"_s, source.title},
                                    {u"tracks"_s, static_cast<qint64>(source.tracks)},
                                    {u"licence"_s, source.licence},
                                    {u"homepage"_s, source.homepage},
                                    {u"file"_s, source.fileName},
                                    {u"imported_at"_s, source.importedAt.toString(Qt::ISODate)}});
        }
        printJson({{u"path"_s, common.catalogPath},
                   {u"tracks"_s, static_cast<qint64>(library->repository().trackCount())},
                   {u"sources"_s, list},
                   {u"removed_sources"_s,
                    QJsonArray::fromStringList(library->repository().removedSources())}});
        return;
    }
    const QLocale locale;
    printText(Text::tr("%1, tracks: %2")
                  .arg(common.catalogPath, QString::number(library->repository().trackCount())));
    for (const CatalogSource& source : sources) {
        printText(Text::tr("  %1, tracks: %2, %3, imported %4")
                      .arg(source.name, QString::number(source.tracks),
                           source.licence.isEmpty() ? Text::tr("licence unknown") : source.licence,
                           locale.toString(source.importedAt.toLocalTime(), QLocale::ShortFormat)));
    }
}

void listTracks(const CommonOptions& common, const std::stop_token& stop)
{
    const std::unique_ptr<MusicLibrary> library = openLibrary(common, stop);
    std::vector<Track> tracks;
    library->repository().forEachTrack([&](const Track& track) {
        tracks.push_back(track);
        return true;
    });
    showTracks(*library, tracks, common, {});
}

void searchTracks(const CommonOptions& common, const QString& text, const std::stop_token& stop)
{
    if (text.trimmed().isEmpty())
        throw UsageError(Message("v2m::catalogCommand", "Name the words to search for."));
    const std::unique_ptr<MusicLibrary> library = openLibrary(common, stop);
    std::vector<std::int64_t> rows;
    for (const SearchHit& hit : library->repository().searchWithAlbums(text, kMaxHits + 1))
        rows.push_back(hit.rowId);
    if (rows.size() > static_cast<std::size_t>(kMaxHits)) {
        rows.pop_back();
        if (!common.quiet)
            printMessage(Text::tr("There are more than %1; these fit best.").arg(kMaxHits));
    }
    showTracks(*library, library->repository().tracks(rows), common,
               Text::tr("Nothing in the catalog matches “%1”.").arg(text));
}

/// The files with the most similar sound.
void likeTrack(const CommonOptions& common, const QString& source, const QString& id,
               const std::stop_token& stop)
{
    constexpr int kMaxAlike = 20;
    const std::unique_ptr<MusicLibrary> library = openLibrary(common, stop);
    const Track track = knownTrack(*library, source, id);
    showTracks(*library, library->soundingLike(track, kMaxAlike), common,
               Text::tr("“%1” was not listened to, or is the only file that was.")
                   .arg(onOneLine(track.title)));
}

/// Rescans folders on changes until stopped.
void watchFolders(const CommandLine& line, const QStringList& folders, const std::stop_token& stop)
{
    if (folders.isEmpty())
        throw UsageError(Message("v2m::catalogCommand", "Name the folders to watch."));
    const std::unique_ptr<MusicLibrary> library =
        openLibrary(line.common(), stop, MusicLibrary::WhenEmpty::KeepEmpty);
    const auto scan = [&](const QString& folder) {
        const FolderReport report = importFolder(*library, folder, line, stop);
        if (report.added + report.updated + report.missing + report.rejected > 0)
            printReport(report, line.common().quiet);
    };
    QEventLoop loop;
    std::exception_ptr failure;
    std::vector<std::unique_ptr<FolderWatch>> watches;
    for (const QString& folder : folders) {
        scan(folder);
        watches.push_back(std::make_unique<FolderWatch>(userPath(folder), [&, folder] {
            try {
                scan(folder);
            } catch (const FileError& error) {
                printMessage(messageOf(error)); // a removable disk may come back
            } catch (...) {
                failure = std::current_exception();
                loop.quit();
            }
        }));
    }
    constexpr int kPatienceMs = 200;
    QTimer stopped;
    QObject::connect(&stopped, &QTimer::timeout, &loop, [&] {
        if (stop.stop_requested())
            loop.quit();
    });
    stopped.start(kPatienceMs);
    loop.exec();
    if (failure)
        std::rethrow_exception(failure);
    throw Cancelled();
}

void removeSource(const CommonOptions& common, const QString& name, const std::stop_token& stop)
{
    const std::unique_ptr<MusicLibrary> library = openLibrary(common, stop);
    const auto removed = library->removeSource(name);
    if (!removed) {
        throw UsageError(Message("v2m::catalogCommand",
                                 "The catalog has no source “%1”; see video2music-cli "
                                 "catalog info.")
                             .arg(name));
    }
    if (common.json)
        printJson({{u"removed"_s, static_cast<qint64>(*removed)}, {u"source"_s, name}});
    else if (!common.quiet)
        printMessage(Text::tr("Tracks removed: %1.").arg(*removed));
}

} // namespace

ExitCode runCatalog(const QStringList& arguments, const std::stop_token& stop)
{
    const QStringList formats = importFormats() + QStringList{u"folder"_s};
    CommandLine line(
        u"catalog"_s,
        Text::tr("Fills and shows the catalog:\n"
                 "  catalog import FILE...   a CSV file (MusicCaps or generic), or a folder of\n"
                 "                           music: heard, and kept up to date\n"
                 "  catalog import starter   the built-in works\n"
                 "  catalog info             its sources\n"
                 "  catalog list             its tracks\n"
                 "  catalog search TEXT      tracks with these words\n"
                 "  catalog show SOURCE ID   what is known about one track\n"
                 "  catalog like SOURCE ID   files that sound most like one\n"
                 "  catalog watch DIR...     imports folders again whenever they change\n"
                 "  catalog remove SOURCE    a source with its tracks"),
        u"import|info|list|search|show|like|watch|remove ..."_s);
    line.addValue(u"format"_s, u"NAME"_s,
                  Text::tr("The format of the file to import: %1 (default: as its header tells).")
                      .arg(formats.join(u", "_s)),
                  formats);
    line.addFlag(
        u"published"_s,
        Text::tr("Import only MusicCaps as Google published it, verified by its checksum."));
    if (!line.parse(arguments))
        return ExitCode::Done;
    const QStringList words = line.operands();
    const QString action = words.value(0);
    const QStringList rest = words.mid(1);
    if (action == u"import"_s)
        return importFiles(line, rest, stop);
    if (action == u"info"_s && rest.isEmpty())
        printInfo(line.common(), stop);
    else if (action == u"list"_s && rest.isEmpty())
        listTracks(line.common(), stop);
    else if (action == u"search"_s)
        searchTracks(line.common(), rest.join(u' '), stop);
    else if (action == u"show"_s && rest.size() == 2)
        showTrack(line.common(), rest[0], rest[1], stop);
    else if (action == u"like"_s && rest.size() == 2)
        likeTrack(line.common(), rest[0], rest[1], stop);
    else if (action == u"watch"_s)
        watchFolders(line, rest, stop);
    else if (action == u"remove"_s && rest.size() == 1)
        removeSource(line.common(), rest.first(), stop);
    else
        throw UsageError(
            Message("v2m::catalogCommand",
                    "catalog needs one of: import FILE|DIR..., info, list, search TEXT, "
                    "show SOURCE ID, like SOURCE ID, watch DIR..., remove SOURCE."));
    return ExitCode::Done;
}

} // namespace v2m
