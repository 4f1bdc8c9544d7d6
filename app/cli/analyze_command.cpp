// SPDX-License-Identifier: MIT
#include "app/chain.h"
#include "app/cli/clip_queue.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/listing_text.h"
#include "app/cli/open_library.h"
#include "app/cli/query_options.h"
#include "app/cli/soundtrack_option.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/playlist/playlist_export.h"
#include "core/playlist/playlist_format.h"
#include "core/report/analysis_report.h"
#include "core/report/track_report.h"
#include "core/vision/face_detector.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <exception>
#include <optional>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::analyzeCommand)
};

struct AnalyzeOptions {
    RankMode mode = RankMode::Match;
    std::optional<AffectPoint> goal; ///< instead of a mode
    ListingOptions listing;
    bool withTimeline = false;
    bool withTracks = true;
    QString playlistPath;
    SoundtrackOption soundtrack = {};
};

void addOptions(CommandLine& line)
{
    addListOptions(line);
    line.addValue(u"point"_s, u"V,A"_s,
                  Text::tr("Where the list is to lead: valence and arousal, each from -1 to 1."));
    line.addFlag(u"timeline"_s, Text::tr("With --json: every reading of every face."));
    line.addValue(u"every"_s, u"K"_s, Text::tr("Analyse every Kth frame only (default: 1)."));
    line.addValue(u"playlist"_s, u"OUT"_s,
                  Text::tr("Write the list to a file: .m3u8, .xspf, .jspf or .csv."));
    addSoundtrackOption(line);
    line.addFlag(u"trust-model"_s, Text::tr("Run a model that contains code (TorchScript) without "
                                            "a sandbox; it then has all your permissions."));
    line.addFlag(u"no-tracks"_s, Text::tr("Read the emotions only; needs no catalog."));
}

AnalyzeOptions optionsOf(const CommandLine& line)
{
    AnalyzeOptions options = {modeOption(line),
                              goalOption(line),
                              {topOption(line), whereOption(line), {}, tasteOption(line)},
                              line.isSet(u"timeline"_s),
                              !line.isSet(u"no-tracks"_s),
                              userPath(line.value(u"playlist"_s))};
    options.listing.lengthS = lengthOption(line);
    options.listing.seed = seedOption(line);
    if (line.operands().isEmpty())
        throw UsageError(Message("v2m::analyzeCommand", "Name at least one clip."));
    options.soundtrack = soundtrackOption(line);
    if (!options.playlistPath.isEmpty()) {
        playlistFormatOf(options.playlistPath); // throws for an unknown ending, before all else
        if (line.operands().size() > 1)
            throw UsageError(Message("v2m::analyzeCommand", "--playlist goes with a single clip."));
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

/// What one clip comes to: its document, or its text.
class ClipPrinter {
public:
    ClipPrinter(const AnalyzeOptions& options, const CommonOptions& common,
                const std::stop_token& stop)
        : m_options(options), m_common(common), m_stop(stop)
    {
    }

    /// Opened before the clips are read, so that a catalog that cannot be used is told at once.
    void openCatalog()
    {
        if (!m_options.withTracks)
            return;
        m_library = openLibrary(m_common, m_stop);
        if (m_library->repository().trackCount() == 0)
            m_library->recommend({}, {}); // says so
    }

    QJsonObject document(const ClipAnalysis& analysis)
    {
        QJsonObject document = analysisToJson(analysis, m_options.withTimeline);
        const std::optional<Listing> listing = list(analysis);
        if (listing)
            document.insert(u"tracks"_s, listingToJson(*listing));
        if (m_soundtrack)
            document.insert(u"soundtrack"_s, m_soundtrack->document);
        document.insert(u"timing"_s, timingToJson(analysis.timing, listing ? listing->rankS : 0.0));
        return document;
    }

    QString text(const ClipAnalysis& analysis)
    {
        QString text = summaryText(analysis);
        if (const std::optional<Listing> listing = list(analysis))
            text += u"\n\n"_s + listingToText(*listing);
        if (m_soundtrack)
            text += u'\n' + m_soundtrack->text;
        return text;
    }

    /// Once the result is printed: what kept the playlist or the clip from being written.
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
        const MoodCourse course = moodCourse(analysis.timeline);
        RankQuery query =
            m_options.mode == RankMode::Follow && !course.empty()
                ? queryForCourse(course, QueryOrigin::Clip)
                : queryForEmotions(analysis.summary.scores, m_options.mode, QueryOrigin::Clip);
        if (m_options.goal)
            query = leadingTo(query, *m_options.goal);
        Listing listing = makeListing(*m_library, query, m_options.listing);
        if (m_options.playlistPath.isEmpty())
            warnIfEmpty(listing, m_common);
        else
            write(listing, analysis);
        if (!m_options.soundtrack.path.isEmpty())
            writeClip(listing, analysis);
        return listing;
    }

    void write(const Listing& listing, const ClipAnalysis& analysis)
    try {
        if (listing.tracks.empty()) {
            throw UsageError(Message("v2m::analyzeCommand",
                                     "No track of the catalog is what --where asks for, so no "
                                     "playlist was written."));
        }
        exportPlaylist(
            toPlaylist(listing,
                       Text::tr("Music for %1").arg(QFileInfo(analysis.source.name).fileName()),
                       topText(analysis.summary)),
            m_options.playlistPath);
    } catch (const Error&) {
        m_unwritten = std::current_exception(); // the analysis is worth printing all the same
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

/// One clip: its result is the process's result.
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

/// Several clips: what fails is told in its place, and the others go on.
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
            printText(text); // beyond the catch: without standard output no clip can go on
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
        checkPlaylistTarget(options.playlistPath); // before the work
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
