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
#include "core/playlist/file_copy.h"
#include "core/playlist/playlist_export.h"
#include "core/recommend/playlist_arc.h"
#include "core/report/json_values.h"
#include "core/report/track_report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::recommendCommand)
};

RankQuery queryOf(const CommandLine& line, RankMode mode)
{
    const bool named = line.isSet(u"emotion"_s);
    const bool placed = line.isSet(u"point"_s);
    if (!named && !placed && !line.isSet(u"text"_s)) {
        throw UsageError(Message("v2m::recommendCommand",
                                 "Give --emotion NAME[=WEIGHT],..., --point V,A or --text WORDS."));
    }
    if (mode == RankMode::Follow) {
        throw UsageError(Message("v2m::recommendCommand",
                                 "--mode follow retraces a clip in time, so it goes with analyze; "
                                 "recommend has no clip."));
    }
    if (!named && !placed)
        return queryForPoint({}, mode); // replaced by the text's mood
    if (!named)
        return queryForPoint(parsePoint(line.value(u"point"_s)), mode);
    const RankQuery query =
        queryForEmotions(parseEmotions(line.value(u"emotion"_s)), mode, QueryOrigin::Request);
    const std::optional<AffectPoint> goal = goalOption(line);
    return goal ? leadingTo(query, *goal) : query;
}

QJsonObject queryToJson(const RankQuery& query, const QString& text)
{
    QJsonObject document = withPoint({{u"mode"_s, textOf(rankModeName(query.mode))}}, query.point);
    if (!PlaylistArc(query).isStill())
        document.insert(u"steps"_s, textOf(arcStepsName(query.steps)));
    if (query.goal)
        document.insert(u"goal"_s, withPoint({}, *query.goal));
    if (!text.isEmpty())
        document.insert(u"text"_s, text);
    if (query.hasEmotions())
        document.insert(u"emotions"_s, scoresToJson(query.emotions));
    return document;
}

/// How the request was understood.
QJsonObject understoodToJson(const Understood& understood)
{
    QJsonObject document = {{u"language"_s, textOf(languageCode(understood.language))},
                            {u"mood"_s, understood.mood().join(u", "_s)},
                            {u"words"_s, QJsonArray::fromStringList(understood.words)},
                            {u"denied"_s, QJsonArray::fromStringList(understood.denied)},
                            {u"names"_s, QJsonArray::fromStringList(understood.names)},
                            {u"unknown"_s, QJsonArray::fromStringList(understood.unknown)}};
    if (understood.saysMood)
        document = withPoint(document, understood.affect.point);
    if (understood.isNothing())
        document.insert(u"nearest"_s, QJsonArray::fromStringList(understood.nearest));
    return document;
}

void writePlaylist(const Listing& listing, const CommandLine& line)
{
    if (listing.tracks.empty()) {
        throw UsageError(
            Message("v2m::recommendCommand",
                    "No track in the catalog matches the request, so no playlist was written."));
    }
    QString asked;
    for (const QString& option : {u"text"_s, u"emotion"_s, u"point"_s}) {
        if (asked.isEmpty())
            asked = line.value(option).simplified();
    }
    exportPlaylist(toPlaylist(listing, Text::tr("Music for %1").arg(asked), {}),
                   userPath(line.value(u"playlist"_s)));
}

/// Copies the files of a list, and reports what was copied and what was not.
QJsonObject copyList(const Listing& listing, const QString& folder, const CommonOptions& common,
                     const std::stop_token& stop)
{
    ProgressBar bar(Text::tr("Copying"), common.quiet);
    CopyOptions options;
    options.stop = stop;
    options.progress = [&bar](const CopyProgress& progress) {
        bar.update(progress.bytesDone, progress.bytesTotal);
    };
    const CopyReport report =
        copyPlaylist(toPlaylist(listing, QFileInfo(folder).fileName(), {}), folder, options);
    bar.clear();
    constexpr qsizetype kNamed = 10; // the rest is counted
    QJsonArray missed;
    for (const SkippedTrack& track : report.skipped) {
        missed.append(
            QJsonObject{{u"title"_s, track.name}, {u"reason"_s, translated(track.reason)}});
        if (!common.quiet && missed.size() <= kNamed)
            printMessage(Text::tr("%1: %2", "a track, and why it was not copied")
                             .arg(onOneLine(track.name), translated(track.reason)));
    }
    if (!common.quiet && missed.size() > kNamed)
        printMessage(Text::tr("And %1 more.").arg(missed.size() - kNamed));
    if (!common.quiet)
        printMessage(
            Text::tr("Files copied to %1: %2.").arg(folder, QString::number(report.files.size())));
    return {{u"files"_s, QJsonArray::fromStringList(report.files)},
            {u"playlist"_s, report.playlist},
            {u"bytes"_s, static_cast<qint64>(report.bytes)},
            {u"missed"_s, missed}};
}

} // namespace

ExitCode runRecommend(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(
        u"recommend"_s,
        Text::tr("Lists music for an emotion, a point on the valence-arousal plane, or words."),
        QString());
    line.addValue(u"emotion"_s, u"NAME[=W],..."_s,
                  Text::tr("The emotions to suit, with weights, such as sad=2,fear."),
                  emotionNames());
    line.addValue(
        u"point"_s, u"V,A"_s,
        Text::tr("Valence and arousal, each from -1 to 1: the mood to suit; with --emotion, the "
                 "mood to lead to."));
    line.addValue(u"text"_s, u"WORDS"_s,
                  Text::tr("What to look for, in words, such as “rainy evening with a piano”; with "
                           "--emotion or --point, beside them."));
    line.addValue(u"playlist"_s, u"OUT"_s,
                  Text::tr("Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of "
                           "that name is replaced."));
    line.addValue(u"copy-to"_s, u"DIR"_s,
                  Text::tr("A folder, such as one on a stick, to copy the files of the list into, "
                           "in its order, with a playlist. The list then has only tracks with a "
                           "file on this computer."));
    addListOptions(line);
    if (!line.parse(arguments))
        return ExitCode::Done;
    if (!line.operands().isEmpty()) {
        throw UsageError(Message("v2m::recommendCommand", "recommend takes no “%1”.")
                             .arg(line.operands().first()));
    }
    RankQuery query = queryOf(line, modeOption(line));
    query.steps = stepsOption(line);
    ListingOptions options = {topOption(line), whereOption(line), line.value(u"text"_s),
                              tasteOption(line)};
    options.lengthS = lengthOption(line);
    options.seed = seedOption(line);
    options.onlyHeardHere = line.isSet(u"copy-to"_s);
    options.textIsQuery = !line.isSet(u"emotion"_s) && !line.isSet(u"point"_s);
    if (line.isSet(u"text"_s) && options.text.trimmed().isEmpty())
        throw UsageError(
            Message("v2m::recommendCommand", "Name the words to look for with --text."));
    if (line.isSet(u"playlist"_s))
        checkPlaylistTarget(userPath(line.value(u"playlist"_s))); // fail early
    const std::unique_ptr<MusicLibrary> library = openLibrary(line.common(), stop);
    const Listing listing = makeListing(*library, query, options);
    warnIfShort(listing, options.lengthS, line.common());
    reportUnknownNames(*library, listing, options.where, line.common());
    if (line.isSet(u"playlist"_s))
        writePlaylist(listing, line);
    QJsonObject copied;
    if (line.isSet(u"copy-to"_s))
        copied = copyList(listing, userPath(line.value(u"copy-to"_s)), line.common(), stop);
    if (line.common().json) {
        QJsonObject asked = queryToJson(listing.query, options.text);
        if (listing.understood)
            asked.insert(u"understood"_s, understoodToJson(*listing.understood));
        QJsonObject document{{u"query"_s, asked},
                             {u"length_s"_s, jsonNumber(listing.lengthS)},
                             {u"tracks"_s, listingToJson(listing)}};
        if (!copied.isEmpty())
            document.insert(u"copied"_s, copied);
        printJson(document);
        return ExitCode::Done;
    }
    if (listing.understood)
        //: %1: what was understood of the words, such as “sad, low energy (died)”
        printText(Text::tr("Understood: %1").arg(toSentence(*listing.understood)));
    if (!listing.tracks.empty())
        printText(listingToText(listing));
    return ExitCode::Done;
}

} // namespace v2m
