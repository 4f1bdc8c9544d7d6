// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/listing_text.h"
#include "app/cli/open_library.h"
#include "app/cli/query_options.h"
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/collection/mood_tags.h"
#include "core/library/music_library.h"
#include "core/models/whole_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::tagsCommand)
};

/// Far more than for a library of a million files.
constexpr qint64 kLargestUndoFile = 1LL << 30;

/// Files written, and failures.
struct Outcome {
    std::vector<FileTagChanges> changes;
    QJsonArray failures;

    void fail(const QString& path, const FileError& error)
    {
        printMessage(messageOf(error));
        failures.append(
            QJsonObject{{u"path"_s, path}, {u"reason"_s, translated(messageOf(error))}});
    }
};

/// A path to be pasted into a shell.
QString shellWord(QString path)
{
    return u'\'' + path.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString valuesText(const QStringList& values)
{
    return values.isEmpty() ? Text::tr("none") : onOneLine(values.join(u"; "_s));
}

void printChanges(const std::vector<FileTagChanges>& files)
{
    for (const FileTagChanges& file : files) {
        printText(onOneLine(file.path));
        for (const TagChange& change : file.changes) {
            printText(u"  %1: %2 → %3"_s.arg(change.name, valuesText(change.before),
                                             valuesText(change.after)));
        }
        if (!file.conversion.isEmpty())
            printText(u"  "_s + file.conversion);
    }
}

Outcome plan(const CommandLine& line, const std::stop_token& stop)
{
    const std::unique_ptr<MusicLibrary> library = openLibrary(line.common(), stop);
    const std::vector<Track> tracks = library->files(whereOption(line));
    ProgressBar bar(Text::tr("Reading tags"), line.common().quiet);
    Outcome planned;
    std::int64_t done = 0;
    for (const Track& track : tracks) {
        if (stop.stop_requested())
            throw Cancelled();
        try {
            FileTagChanges changes = planMoodTags(track.path, track.affect);
            changes.source = track.source;
            changes.track = track.id;
            if (!changes.changes.empty())
                planned.changes.push_back(std::move(changes));
        } catch (const FileError& error) {
            planned.fail(track.path, error);
        }
        bar.update(++done, static_cast<std::int64_t>(tracks.size()));
    }
    return planned;
}

/// Writes the files one after another, continuing after failures.
Outcome write(const std::vector<FileTagChanges>& planned, bool quiet, const std::stop_token& stop)
{
    ProgressBar bar(Text::tr("Writing tags"), quiet);
    Outcome written;
    std::int64_t done = 0;
    for (const FileTagChanges& file : planned) {
        if (stop.stop_requested())
            throw Cancelled();
        try {
            writeTags(file);
            written.changes.push_back(file);
        } catch (const FileError& error) {
            written.fail(file.path, error);
        }
        bar.update(++done, static_cast<std::int64_t>(planned.size()));
    }
    return written;
}

ExitCode tell(const CommonOptions& common, const Outcome& outcome, QJsonObject document = {})
{
    if (common.json) {
        const QByteArray changes = tagChangesToJson(outcome.changes);
        document.insert(u"files"_s, QJsonDocument::fromJson(changes).object().value(u"files"_s));
        document.insert(u"failures"_s, outcome.failures);
        printJson(document);
    }
    return outcome.failures.isEmpty() ? ExitCode::Done : ExitCode::UnusableFile;
}

ExitCode preview(const CommandLine& line, const std::stop_token& stop)
{
    const Outcome planned = plan(line, stop);
    if (!line.common().json) {
        printChanges(planned.changes);
        if (!line.common().quiet)
            printMessage(Text::tr("Files that would change: %1. Nothing was written.")
                             .arg(planned.changes.size()));
    }
    return tell(line.common(), planned);
}

QString undoFile(const CommandLine& line)
{
    if (line.isSet(u"undo-file"_s))
        return QFileInfo(userPath(line.value(u"undo-file"_s))).absoluteFilePath();
    const QString moment = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    return QFileInfo(defaultCatalogPath()).dir().filePath(u"tags-before-%1.json"_s.arg(moment));
}

ExitCode writeMoods(const CommandLine& line, const std::stop_token& stop)
{
    const CommonOptions& common = line.common();
    const QString path = undoFile(line);
    if (QFileInfo::exists(path)) {
        throw UsageError(
            Message("v2m::tagsCommand", "“%1” already exists; what it can undo would be lost.")
                .arg(path));
    }
    const Outcome planned = plan(line, stop);
    if (planned.changes.empty()) {
        if (!common.quiet)
            printMessage(Text::tr("No file has to change."));
        return tell(common, planned);
    }
    // Saved before the first file changes, so that an interrupted run can be undone.
    std::vector<FileTagChanges> back;
    for (const FileTagChanges& file : planned.changes)
        back.push_back(undone(file));
    const QByteArray bytes = tagChangesToJson(back);
    QDir().mkpath(QFileInfo(path).path());
    writeAtomically(toPath(path), {bytes.constData(), static_cast<std::size_t>(bytes.size())});

    Outcome written;
    try {
        written = write(planned.changes, common.quiet, stop);
    } catch (const Cancelled&) {
        printMessage(Text::tr("To undo what was written: video2music-cli tags undo %1")
                         .arg(shellWord(path)));
        throw;
    }
    for (const QJsonValue& failure : planned.failures)
        written.failures.append(failure);
    if (written.changes.empty()) {
        QFile::remove(path);
        if (!common.quiet)
            printMessage(Text::tr("No file was changed."));
        return tell(common, written);
    }
    if (!common.quiet) {
        printMessage(Text::tr("Files changed: %1. To undo this: video2music-cli tags undo %2")
                         .arg(QString::number(written.changes.size()), shellWord(path)));
    }
    return tell(common, written, {{u"undo_file"_s, path}});
}

/// Finds files that have moved by their tracks in the catalog, and leaves out those that an
/// interrupted run did not reach.
std::vector<FileTagChanges> toTakeBack(const CommandLine& line, std::vector<FileTagChanges> changes,
                                       const std::stop_token& stop)
{
    std::unique_ptr<MusicLibrary> library;
    std::vector<FileTagChanges> wanted;
    for (FileTagChanges& file : changes) {
        std::error_code unknown;
        if (!file.track.isEmpty() && !std::filesystem::exists(toPath(file.path), unknown)) {
            if (library == nullptr)
                library = openLibrary(line.common(), stop);
            const std::optional<Track> track = library->repository().track(file.source, file.track);
            if (track && !track->path.isEmpty())
                file.path = track->path;
        }
        try {
            if (isWritten(file))
                continue;
        } catch (const FileError&) {
            // Told when it is written.
        }
        wanted.push_back(std::move(file));
    }
    return wanted;
}

ExitCode takeBack(const CommandLine& line, const QString& name, const std::stop_token& stop)
{
    QFile file(userPath(name));
    // A pipe would have to be waited for, and a device has no end.
    if (QFileInfo::exists(file.fileName()) && !QFileInfo(file.fileName()).isFile())
        throw FileError(
            Message("v2m::tagsCommand", "“%1” is a folder or a device, not a file.").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        throw FileError(Message("v2m::tagsCommand", "“%1” cannot be read: %2.")
                            .arg(name, Message::verbatim(file.errorString())));
    }
    std::vector<FileTagChanges> changes =
        tagChangesFromJson(file.read(std::min(file.size(), kLargestUndoFile)), name);
    const Outcome written =
        write(toTakeBack(line, std::move(changes), stop), line.common().quiet, stop);
    if (!line.common().quiet)
        printMessage(Text::tr("Files restored: %1.").arg(written.changes.size()));
    return tell(line.common(), written);
}

} // namespace

ExitCode runTags(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(
        u"tags"_s,
        Text::tr("Writes the moods that were found into the tags of your own music files, for\n"
                 "other players: MOOD, VALENCE and AROUSAL. Each file is replaced at once by a\n"
                 "copy whose sound is the same.\n"
                 "  tags preview     what would change; nothing is written\n"
                 "  tags write       writes it, and a file to undo it\n"
                 "  tags undo FILE   undoes what that file records"),
        u"preview|write|undo ..."_s);
    addWhereOption(line);
    line.addValue(
        u"undo-file"_s, u"FILE"_s,
        Text::tr("Where “write” keeps what the tags were (default: beside the catalog)."));
    if (!line.parse(arguments))
        return ExitCode::Done;
    const QStringList words = line.operands();
    const QString action = words.value(0);
    if (action == u"preview"_s && words.size() == 1)
        return preview(line, stop);
    if (action == u"write"_s && words.size() == 1)
        return writeMoods(line, stop);
    if (action == u"undo"_s && words.size() == 2)
        return takeBack(line, words[1], stop);
    throw UsageError(Message("v2m::tagsCommand", "tags needs one of: preview, write, undo FILE."));
}

} // namespace v2m
