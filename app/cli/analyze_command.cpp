// SPDX-License-Identifier: MIT
#include "app/chain.h"
#include "app/cli/clip_queue.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/diary_log.h"
#include "app/cli/listing_text.h"
#include "app/cli/open_library.h"
#include "app/cli/query_options.h"
#include "app/cli/soundtrack_option.h"
#include "core/affect/clip_people.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/playlist/playlist_export.h"
#include "core/playlist/playlist_format.h"
#include "core/recommend/selection_seed.h"
#include "core/report/analysis_report.h"
#include "core/report/json_values.h"
#include "core/report/track_report.h"
#include "core/vision/face_detector.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <exception>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::analyzeCommand)
};

struct AnalyzeOptions {
    RankMode mode = RankMode::Match;
    ArcSteps steps = ArcSteps::Even;
    std::optional<AffectPoint> goal; ///< instead of a mode
    ListingOptions listing;
    std::optional<int> face;           ///< whose list to make; nullopt for everyone
    std::optional<std::uint32_t> seed; ///< nullopt: one for each clip and face
    bool withTimeline = false;
    bool withTracks = true;
    bool withDiary = true; ///< if the listener has enabled it
    QString playlistPath;
    SoundtrackOption soundtrack = {};
};

void addOptions(CommandLine& line)
{
    addListOptions(line);
    line.addValue(u"point"_s, u"V,A"_s,
                  Text::tr("Where the list is to lead: valence and arousal, each from -1 to 1."));
    line.addValue(u"face"_s, u"N"_s,
                  Text::tr("List music for one of several faces only, by its number (default: one "
                           "list that is fair to all of them)."));
    line.addFlag(u"timeline"_s, Text::tr("With --json: every reading of every face."));
    line.addValue(u"every"_s, u"K"_s, Text::tr("Analyse every Kth frame only (default: 1)."));
    line.addValue(u"playlist"_s, u"OUT"_s,
                  Text::tr("Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of "
                           "that name is replaced."));
    addSoundtrackOption(line);
    line.addFlag(u"trust-model"_s, Text::tr("Run a model that contains code (TorchScript) without "
                                            "a sandbox; it then has all your permissions."));
    line.addFlag(u"no-tracks"_s, Text::tr("Read the emotions only; needs no catalog."));
    line.addFlag(u"no-diary"_s, Text::tr("Keep nothing of this in the diary, which is off until "
                                         "video2music-cli diary on."));
}

std::optional<int> faceOption(const CommandLine& line)
{
    if (!line.isSet(u"face"_s))
        return std::nullopt;
    return line.intValue(u"face"_s, 1, 1);
}

AnalyzeOptions optionsOf(const CommandLine& line)
{
    AnalyzeOptions options = {
        modeOption(line),
        stepsOption(line),
        goalOption(line),
        {topOption(line), whereOption(line), {}, tasteOption(line)},
        faceOption(line),
        line.isSet(u"seed"_s) ? std::optional(seedOption(line)) : std::nullopt,
        line.isSet(u"timeline"_s),
        !line.isSet(u"no-tracks"_s),
        !line.isSet(u"no-diary"_s),
        userPath(line.value(u"playlist"_s))};
    options.listing.lengthS = lengthOption(line);
    if (line.operands().isEmpty())
        throw UsageError(Message("v2m::analyzeCommand", "Name at least one clip."));
    options.soundtrack = soundtrackOption(line);
    if (!options.playlistPath.isEmpty()) {
        playlistFormatOf(options.playlistPath); // throws early for an unknown extension
        if (line.operands().size() > 1)
            throw UsageError(
                Message("v2m::analyzeCommand", "--playlist works only with a single clip."));
        if (!options.withTracks)
            throw UsageError(
                Message("v2m::analyzeCommand", "--playlist and --no-tracks exclude each other."));
    }
    return options;
}

QString nameOf(Emotion emotion)
{
    return textOf(emotionName(emotion));
}

/// "happy 61 %, neutral 30 %, surprise 4 %"
QString topText(const ClipSummary& summary)
{
    QStringList parts;
    for (const Emotion emotion : summary.top) {
        parts.append(
            u"%1 %2 %"_s.arg(nameOf(emotion)).arg(qRound(summary.scores[index(emotion)] * 100.0F)));
    }
    return parts.join(u", "_s);
}

/// "sad 48 % of the time, then happy 52 %"
QString courseText(const MoodCourse& course)
{
    QStringList spans;
    for (const MoodSpan& span : course) {
        spans.append(u"%1 %2 %"_s.arg(nameOf(emotionsByScore(span.scores)[0]))
                         .arg(qRound(span.share * 100.0)));
    }
    return spans.join(Text::tr(", then "));
}

/// "face 2: happy 61 %, neutral 30 %, surprise 4 %"; with how well the list serves them.
QString personText(const ClipPerson& person, std::optional<float> served)
{
    ClipSummary summary;
    const auto order = emotionsByScore(person.scores);
    std::copy_n(order.begin(), summary.top.size(), summary.top.begin());
    summary.scores = person.scores;
    const QString number = QString::number(person.faceId);
    if (!served)
        return Text::tr("face %1: %2").arg(number, topText(summary));
    //: %3: how well the list serves this person, in percent of a list for them alone
    return Text::tr("face %1: %2; the list serves them %3 %")
        .arg(number, topText(summary), QString::number(qRound(*served * 100.0F)));
}

QString summaryText(const ClipAnalysis& analysis)
{
    QString text =
        Text::tr("%1: %2\nvalence %3, arousal %4, faces %5, frames analysed %6 of %7")
            .arg(analysis.source.name, topText(analysis.summary),
                 QString::number(analysis.summary.point.valence, 'f', 2),
                 QString::number(analysis.summary.point.arousal, 'f', 2),
                 QString::number(analysis.summary.faces), QString::number(analysis.framesAnalyzed),
                 QString::number(analysis.frames));
    if (const MoodCourse course = moodCourse(analysis.timeline); hasTurn(course)) {
        text += u'\n' + Text::tr("in time: %1; --mode follow retraces it").arg(courseText(course));
    }
    return text;
}

/// @throws UsageError naming the faces there are.
EmotionTimeline readingsOf(int face, const ClipAnalysis& analysis)
{
    EmotionTimeline readings = samplesOfFace(analysis.timeline, face);
    if (!readings.empty())
        return readings;
    std::set<int> faces;
    for (const EmotionSample& sample : analysis.timeline)
        faces.insert(sample.faceId);
    QStringList numbers;
    for (const int known : faces)
        numbers.append(QString::number(known));
    throw UsageError(Message("v2m::analyzeCommand", "There is no face %1 in %2; the faces are %3.")
                         .arg(face, analysis.source.name, numbers.join(u", "_s)));
}

/// How well a list serves a person; nullopt unless it is made for several.
std::optional<float> servedOf(int face, const std::optional<Listing>& listing)
{
    for (std::size_t i = 0; listing && i < listing->served.size(); ++i) {
        if (listing->people[i].faceId == face)
            return listing->served[i];
    }
    return std::nullopt;
}

/// Adds `served` to the people of a document: how well the list serves each; 1 is as well as a list
/// for them alone.
QJsonArray withServed(const QJsonArray& people, const Listing& listing)
{
    QJsonArray served;
    for (const QJsonValue& person : people) {
        QJsonObject one = person.toObject();
        if (const auto share = servedOf(one[u"face"_s].toInt(), listing))
            one.insert(u"served"_s, jsonNumber(*share));
        served.append(one);
    }
    return served;
}

/// Prints a clip's result as a document or text.
class ClipPrinter {
public:
    ClipPrinter(const AnalyzeOptions& options, const CommonOptions& common,
                const std::stop_token& stop)
        : m_options(options), m_common(common), m_stop(stop)
    {
    }

    /// Opened before reading clips, so that an unusable catalog is reported at once.
    void openCatalog()
    {
        if (!m_options.withTracks)
            return;
        m_library = openLibrary(m_common, m_stop);
        if (m_library->repository().trackCount() == 0)
            m_library->recommend({}, {}); // throws if the catalog is empty
    }

    QJsonObject document(const ClipAnalysis& analysis)
    {
        QJsonObject document = analysisToJson(analysis, m_options.withTimeline);
        const std::optional<Listing> listing = list(analysis);
        if (listing) {
            document.insert(u"tracks"_s, listingToJson(*listing));
            document.insert(u"people"_s, withServed(document[u"people"_s].toArray(), *listing));
        }
        if (m_soundtrack)
            document.insert(u"soundtrack"_s, m_soundtrack->document);
        document.insert(u"timing"_s, timingToJson(analysis.timing, listing ? listing->rankS : 0.0));
        if (keep(analysis))
            document.insert(u"in_diary"_s, true);
        return document;
    }

    QString text(const ClipAnalysis& analysis)
    {
        QString text = summaryText(analysis);
        const std::optional<Listing> listing = list(analysis);
        if (const std::vector<ClipPerson> people = peopleIn(analysis.timeline); people.size() > 1) {
            for (const ClipPerson& person : people)
                text += u'\n' + personText(person, servedOf(person.faceId, listing));
        }
        if (listing)
            text += u"\n\n"_s + listingToText(*listing);
        keep(analysis);
        if (m_soundtrack)
            text += u'\n' + m_soundtrack->text;
        return text;
    }

    /// Reports, after printing the result, why the playlist or the clip was not written.
    void tellUnwritten() const
    {
        if (m_unwritten)
            std::rethrow_exception(m_unwritten);
    }

private:
    std::optional<Listing> list(const ClipAnalysis& analysis)
    {
        if (!m_library)
            return std::nullopt;
        const EmotionTimeline timeline =
            m_options.face ? readingsOf(*m_options.face, analysis) : analysis.timeline;
        const MoodCourse course = moodCourse(timeline);
        const bool follows = m_options.mode == RankMode::Follow && !course.empty();
        const QueryOrigin origin =
            analysis.durationS > 0.0 ? QueryOrigin::Clip : QueryOrigin::Picture;
        if (m_options.mode == RankMode::Follow && origin == QueryOrigin::Picture && !m_common.quiet)
            printMessage(Text::tr("A picture has no course in time to follow, so the list is as "
                                  "with --mode match."));
        const RankQuery query = follows ? queryForCourse(course, origin)
                                        : queryFor(summarizeClip(timeline).scores, origin);
        ListingOptions options = m_options.listing;
        options.seed =
            m_options.seed.value_or(clipSeed(0, analysis.fingerprint, m_options.face.value_or(0)));
        if (!follows && !m_options.face) {
            for (const ClipPerson& person : peopleIn(timeline))
                options.people.push_back({person.faceId, queryFor(person.scores, origin)});
        }
        options.onlyHeardHere = !m_options.soundtrack.path.isEmpty();
        Listing listing = makeListing(*m_library, query, options);
        if (options.onlyHeardHere && listing.tracks.empty()) {
            options.onlyHeardHere = false;
            listing = makeListing(*m_library, query, options);
        }
        warnIfShort(listing, options.lengthS, m_common);
        reportUnknownNames(*m_library, listing, options.where, m_common);
        if (!m_options.playlistPath.isEmpty())
            write(listing, analysis);
        if (!m_options.soundtrack.path.isEmpty())
            writeClip(listing, analysis);
        return listing;
    }

    /// Without a catalog there is no diary either.
    bool keep(const ClipAnalysis& analysis) const
    {
        return m_library && m_options.withDiary &&
               keepInDiary(m_common.catalogPath, analysis, m_options.mode);
    }

    RankQuery queryFor(const EmotionScores& scores, QueryOrigin origin) const
    {
        RankQuery query = queryForEmotions(scores, m_options.mode, origin);
        query.steps = m_options.steps;
        return m_options.goal ? leadingTo(query, *m_options.goal) : query;
    }

    void write(const Listing& listing, const ClipAnalysis& analysis)
    try {
        if (listing.tracks.empty()) {
            throw UsageError(
                Message("v2m::analyzeCommand",
                        "No track in the catalog matches --where, so no playlist was written."));
        }
        exportPlaylist(
            toPlaylist(listing,
                       Text::tr("Music for %1").arg(QFileInfo(analysis.source.name).fileName()),
                       topText(analysis.summary)),
            m_options.playlistPath);
    } catch (const Error&) {
        m_unwritten = std::current_exception(); // the analysis is still worth printing
    }

    void writeClip(const Listing& listing, const ClipAnalysis& analysis)
    try {
        m_soundtrack = writeSoundtrackOf(analysis, listing, m_options.soundtrack, m_common, m_stop);
    } catch (const Cancelled&) {
        throw;
    } catch (const Error&) {
        if (!m_unwritten)
            m_unwritten = std::current_exception();
    }

    const AnalyzeOptions& m_options;
    const CommonOptions& m_common;
    const std::stop_token m_stop;
    std::unique_ptr<MusicLibrary> m_library;
    std::optional<WrittenSoundtrack> m_soundtrack;
    std::exception_ptr m_unwritten;
};

void tellOfFaceModel()
{
    if (faceModelPath().isEmpty()) {
        printMessage(Text::tr("The YuNet face model is not installed, so faces are found by the "
                              "simpler cascade; the window offers it under Help > Face Model."));
        return;
    }
    if (const Message notice = faceModelNotice(); !notice.isEmpty())
        printMessage(notice);
}

void warn(const ClipAnalysis& analysis, const CommonOptions& common)
{
    if (!analysis.warning.isEmpty() && !common.quiet)
        printMessage(analysis.warning);
}

/// For a single clip, its result is that of the process.
void analyzeOne(ClipQueue& queue, ClipPrinter& printer, const CommonOptions& common)
{
    const ClipAnalysis analysis = queue.next();
    warn(analysis, common);
    if (common.json)
        printJson(printer.document(analysis));
    else
        printText(printer.text(analysis));
    printer.tellUnwritten();
}

/// Of several clips, failures are reported in place, and the others continue.
ExitCode analyzeSeveral(ClipQueue& queue, ClipPrinter& printer, const CommonOptions& common,
                        const QStringList& paths)
{
    ExitCode worst = ExitCode::Done;
    QJsonArray documents;
    for (const QString& path : paths) {
        QString text;
        try {
            const ClipAnalysis analysis = queue.next();
            warn(analysis, common);
            if (common.json)
                documents.append(printer.document(analysis));
            else
                text = printer.text(analysis) + u'\n';
        } catch (const Cancelled&) {
            throw;
        } catch (const std::exception& error) {
            printMessage(messageOf(error));
            documents.append(failedClipToJson(path, error));
            if (worst == ExitCode::Done)
                worst = exitCodeOf(error);
        }
        if (!text.isEmpty())
            printText(text); // outside the try block: without standard output no clip can continue
    }
    if (common.json)
        printJson({{u"clips"_s, documents}});
    return worst;
}

} // namespace

ExitCode runAnalyze(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(
        u"analyze"_s,
        Text::tr("Reads the emotions of the faces in a clip and lists music for them."),
        u"CLIP..."_s);
    addOptions(line);
    if (!line.parse(arguments))
        return ExitCode::Done;
    const AnalyzeOptions options = optionsOf(line);
    const CommonOptions& common = line.common();

    AnalysisOptions analysis;
    analysis.everyNth = line.intValue(u"every"_s, 1, 1);
    analysis.threads = common.threads;

    if (!options.playlistPath.isEmpty())
        checkPlaylistTarget(options.playlistPath); // fail early
    if (!options.soundtrack.path.isEmpty())
        checkSoundtrackTarget(line.operands().first(), options.soundtrack.path);
    if (!common.quiet)
        tellOfFaceModel();
    ClipPrinter printer(options, common, stop);
    printer.openCatalog();
    ProgressBar bar(Text::tr("Analysing"), common.quiet);
    ClipQueue queue(
        line.operands(),
        makeChain(common.modelsFolder, DetectorChoice::Automatic, line.isSet(u"trust-model"_s)),
        analysis, bar, stop);
    if (line.operands().size() > 1)
        return analyzeSeveral(queue, printer, common, line.operands());
    analyzeOne(queue, printer, common);
    return ExitCode::Done;
}

} // namespace v2m
