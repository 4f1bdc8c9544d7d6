// SPDX-License-Identifier: MIT
#include "ui/stage/clip_session.h"

#include "core/base/paths.h"
#include "ui/stage/stage.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

QStringList canonicalPaths(QStringList paths)
{
    std::ranges::transform(paths, paths.begin(), canonicalPath);
    return paths;
}

} // namespace

ClipSession::ClipSession(ChainFactories factories, Stage& stage, QObject* parent)
    : QObject(parent), m_stage(stage), m_analysis(factories)
{
    m_reading.chain = std::move(factories.name);
    connectAnalysis();
    connect(&m_stage, &Stage::cancelRequested, this, &ClipSession::cancel);
    connect(&m_stage, &Stage::changed, this, &ClipSession::syncPlayback);
    connect(&m_stage, &Stage::seekRequested, &m_playback, &ClipPlayback::seek);
    connect(&m_stage, &Stage::playRequested, &m_playback,
            [this] { m_playback.setPlaying(!m_playback.isPlaying()); });
    connect(&m_playback, &ClipPlayback::frameReady, &m_stage, [this](const Frame& frame) {
        m_stage.handle(stage::ClipFrame{frame});
        if (!m_stage.state().faces.empty() && m_shelf.lacksPicture(m_stage.state().path))
            m_shelf.setPicture(m_stage.state().path, ClipShelf::smallPicture(frame));
    });
    connect(&m_stage, &Stage::speedChanged, &m_playback, &ClipPlayback::setSpeed);
    connect(&m_stage, &Stage::volumeChanged, &m_playback, &ClipPlayback::setVolume);
    connect(&m_playback, &ClipPlayback::playingChanged, &m_stage, &Stage::setPlaying);
    connect(&m_playback, &ClipPlayback::soundKnown, &m_stage, &Stage::setHasSound);
    m_stage.setShelf(m_shelf);
}

void ClipSession::connectAnalysis()
{
    connect(&m_analysis, &AnalysisController::progressed, &m_stage,
            [this](const std::shared_ptr<const AnalysisProgress>& progress) {
                notePicture(*progress);
                if (isShowing())
                    m_stage.handle(stage::AnalysisProgressed{progress});
            });
    connect(&m_analysis, &AnalysisController::finished, this, &ClipSession::take);
    connect(&m_analysis, &AnalysisController::failed, this,
            [this](const QString&, const Message& reason) { skip(reason); });
    connect(&m_analysis, &AnalysisController::cancelled, this, [this] {
        if (isShowing()) {
            m_stage.handle(stage::AnalysisAbandoned{});
            Q_EMIT said(Message("v2m::ClipSession", "Cancelled."));
        }
        analyzeNext();
    });
}

void ClipSession::setLibrary(ClipLibrary& library)
{
    m_library = &library;
    connect(m_library, &ClipLibrary::loaded, &m_shelf, &ClipShelf::fill);
    connect(m_library, &ClipLibrary::found, this, &ClipSession::takeKnown);
    connect(m_library, &ClipLibrary::missed, this, &ClipSession::takeMissed);
    connect(m_library, &ClipLibrary::moved, &m_shelf, &ClipShelf::move);
    connect(m_library, &ClipLibrary::notMoved, this, [this](const Message& reason) {
        m_located.clear();
        Q_EMIT said(reason);
    });
    connect(m_library, &ClipLibrary::moved, this, [this](const QString&, const QString& to) {
        if (!to.isEmpty() && m_located == to) {
            m_located.clear();
            Q_EMIT m_stage.clipChosen(to);
        }
    });
    connect(&m_shelf, &ClipShelf::removed, m_library, &ClipLibrary::remove);
    connect(&m_shelf, &ClipShelf::taken, m_library, &ClipLibrary::take);
    connect(&m_shelf, &ClipShelf::returned, m_library, &ClipLibrary::restore);
    connect(&m_shelf, &ClipShelf::renamed, m_library, &ClipLibrary::setTitle);
    connect(&m_shelf, &ClipShelf::pictureTaken, m_library, &ClipLibrary::setPicture);
    connect(&m_stage, &Stage::clipLocated, m_library,
            [this](const QString& path, const QString& now) {
                m_located = canonicalPath(now);
                m_library->move(path, m_located);
            });
    m_library->load();
}

void ClipSession::setFactories(ChainFactories factories)
{
    m_reading.chain = factories.name;
    m_analysis.setFactories(std::move(factories));
    m_shelf.forgetAnalyses();
}

void ClipSession::setOptions(const AnalysisOptions& options)
{
    if (options.everyNth != m_options.everyNth || options.smoothingMs != m_options.smoothingMs)
        m_shelf.forgetAnalyses();
    m_options = options;
    m_reading.everyNth = options.everyNth;
    m_reading.smoothingMs = options.smoothingMs;
}

void ClipSession::open(const QStringList& names, const QList<LeftOutClip>& refused)
{
    const QStringList paths = canonicalPaths(names);
    m_leftOut.append(refused);
    m_given += paths.size() + refused.size();
    const auto last = paths.isEmpty() ? nullptr : m_shelf.kept(paths.last());
    enqueue(last ? paths.mid(0, paths.size() - 1) : paths, false);
    if (last) {
        if (m_number == 0)
            Q_EMIT begun();
        showInstead(paths.last(), last);
    }
    begin();
}

void ClipSession::add(const QStringList& paths)
{
    m_given += paths.size();
    enqueue(canonicalPaths(paths), true);
    begin();
}

void ClipSession::enqueue(const QStringList& paths, bool isQuiet)
{
    for (const QString& path : paths) {
        if (m_job && m_job->path == path && m_job->isQuiet && !m_job->isGivenUp && !isQuiet) {
            bringForward();
            continue;
        }
        m_waiting.removeIf([&path](const Job& job) { return job.path == path && job.isQuiet; });
        const auto firstQuiet = std::ranges::find(m_waiting, true, &Job::isQuiet);
        m_waiting.insert(isQuiet ? m_waiting.end() : firstQuiet, {path, isQuiet, !keeps()});
        m_count += isQuiet ? 0 : 1;
        if (keeps() && !m_shelf.kept(path))
            m_library->find(path, m_reading);
    }
}

/// Moves the background analysis to the stage.
void ClipSession::bringForward()
{
    m_job->isQuiet = false;
    ++m_count;
    ++m_number;
    Q_EMIT begun();
    m_stage.handle(stage::AnalysisStarted{m_job->path, m_number, m_count});
}

void ClipSession::begin()
{
    if (!m_job) {
        analyzeNext();
    } else if (m_job->isQuiet && m_analysis.isRunning() && isClipWaiting()) {
        m_waiting.append({m_job->path, true, true});
        m_job->isGivenUp = true;
        m_analysis.cancel();
    }
}

/// Whether a clip waits that the stage is to show.
bool ClipSession::isClipWaiting() const
{
    return !m_waiting.isEmpty() && !m_waiting.first().isQuiet;
}

void ClipSession::cancel()
{
    m_waiting.clear();
    m_leftOut.clear();
    m_given = 0;
    m_count = m_number;
    if (m_analysis.isRunning()) {
        m_job->isGivenUp = true;
        m_analysis.cancel();
    } else if (m_job) {
        if (isShowing()) {
            m_stage.handle(stage::AnalysisAbandoned{});
            Q_EMIT said(Message("v2m::ClipSession", "Cancelled."));
        }
        analyzeNext();
    }
}

/// Whether the stage shows the analysis of the current job.
bool ClipSession::isShowing() const
{
    return m_job && !m_job->isQuiet && m_stage.state().mode == StageMode::Analyzing;
}

void ClipSession::analyzeNext()
{
    m_job.reset();
    if (m_waiting.isEmpty()) {
        endQueue();
        return;
    }
    m_job = m_waiting.takeFirst();
    if (!m_job->isQuiet) {
        if (++m_number == 1)
            Q_EMIT begun();
        m_stage.handle(stage::AnalysisStarted{m_job->path, m_number, m_count});
    }
    const QString path = m_job->path;
    if (const auto kept = m_shelf.kept(path)) {
        if (!m_job->isQuiet)
            show(path, kept);
        analyzeNext();
    } else if (m_job->isMissed) {
        analyze();
    } // otherwise wait for the library's answer
}

void ClipSession::analyze()
{
    m_job->reading = m_reading;
    m_pictures = {};
    m_analysis.start(m_job->path, m_options);
}

/// A clip may begin with a title, so its picture is one with a face.
void ClipSession::notePicture(const AnalysisProgress& progress)
{
    for (const FaceReading& reading : progress.readings) {
        if (!reading.scores)
            continue;
        const Emotion lead = emotionsByScore(*reading.scores).front();
        auto& [most, picture] = m_pictures[index(lead)];
        const float share = (*reading.scores)[index(lead)];
        if (share <= most)
            continue;
        most = share;
        picture = ClipShelf::smallPicture(progress.frame);
    }
}

/// The moment at which an emotion leads most; if it never does, that of another.
QImage ClipSession::pictureFor(Emotion leading) const
{
    if (!m_pictures[index(leading)].second.isNull())
        return m_pictures[index(leading)].second;
    return std::max_element(m_pictures.begin(), m_pictures.end(),
                            [](const auto& a, const auto& b) { return a.first < b.first; })
        ->second;
}

void ClipSession::take(const std::shared_ptr<const ClipAnalysis>& analysis)
{
    const Job job = *m_job;
    const bool isShown = isShowing();
    if (job.isGivenUp || (!isShown && !job.isQuiet)) { // replaced by a camera
        analyzeNext();
        return;
    }
    if (analysis->timeline.empty()) {
        skip(Message("v2m::ClipSession", "No face was found in %1.")
                 .arg(QFileInfo(job.path).fileName()));
        return;
    }
    m_shelf.put(job.path, analysis);
    Q_EMIT clipRead(analysis);
    if (m_library != nullptr && job.reading.chain)
        m_library->keep(job.path, job.reading, analysis);
    m_shelf.setPicture(job.path, pictureFor(emotionsByScore(analysis->summary.scores).front()));
    if (isShown) {
        show(job.path, analysis);
    } else {
        m_isAnyGood = true;
        Q_EMIT said(Message("v2m::ClipSession", "%1 has been read and is now among the clips.")
                        .arg(QFileInfo(job.path).fileName()));
    }
    analyzeNext();
}

/// The library has an earlier analysis of a queued clip, whether or not it is that clip's turn.
void ClipSession::takeKnown(const QString& path,
                            const std::shared_ptr<const ClipAnalysis>& analysis,
                            const StoredClip& clip)
{
    const auto waiting = std::ranges::find(m_waiting, path, &Job::path);
    const bool isItsTurn = m_job && m_job->path == path && !m_analysis.isRunning();
    if (!isItsTurn && waiting == m_waiting.end())
        return; // cancelled
    m_shelf.put(clip, analysis);
    if (isItsTurn) {
        if (isShowing())
            show(path, analysis);
        m_isAnyGood = true;
        analyzeNext();
        return;
    }
    const bool isLast =
        !waiting->isQuiet && (waiting + 1 == m_waiting.end() || (waiting + 1)->isQuiet);
    m_count -= waiting->isQuiet ? 0 : 1;
    m_waiting.erase(waiting);
    m_isAnyGood = true;
    if (isLast)
        showInstead(path, analysis);
}

void ClipSession::takeMissed(const QString& path)
{
    if (m_job && m_job->path == path && !m_job->isMissed && !m_analysis.isRunning()) {
        m_job->isMissed = true;
        if (m_job->isQuiet && isClipWaiting()) {
            m_waiting.append(*m_job);
            analyzeNext();
        } else {
            analyze();
        }
        return;
    }
    for (Job& job : m_waiting) {
        if (job.path == path)
            job.isMissed = true;
    }
}

/// Shows a finished clip in place of its analysis.
void ClipSession::show(const QString& path, const std::shared_ptr<const ClipAnalysis>& analysis)
{
    m_isAnyGood = true;
    m_stage.handle(stage::ClipAnalyzed{analysis});
    Q_EMIT analyzed(path);
    if (!analysis->warning.isEmpty())
        Q_EMIT said(analysis->warning);
}

/// Any running analysis continues in the background.
void ClipSession::showInstead(const QString& path,
                              const std::shared_ptr<const ClipAnalysis>& analysis)
{
    for (Job& job : m_waiting)
        job.isQuiet = true;
    m_number = 0;
    m_count = 0;
    if (isShowing()) {
        Q_EMIT said(
            Message("v2m::ClipSession", "%1 is still being read and will appear among the clips.")
                .arg(QFileInfo(m_job->path).fileName()));
    }
    if (m_job)
        m_job->isQuiet = true;
    m_stage.handle(stage::AnalysisStarted{path, 1, 1});
    show(path, analysis);
}

void ClipSession::skip(const Message& reason)
{
    if (m_job && !m_job->isGivenUp && (m_job->isQuiet || isShowing()))
        m_leftOut.append({QFileInfo(m_job->path).fileName(), reason});
    analyzeNext();
}

void ClipSession::endQueue()
{
    const QList<LeftOutClip> leftOut = std::exchange(m_leftOut, {});
    const qsizetype given = std::exchange(m_given, 0);
    const bool isAnyGood = std::exchange(m_isAnyGood, false);
    m_number = 0;
    m_count = 0;
    if (!leftOut.isEmpty()) {
        const Message reasons = leftOutReasons(leftOut);
        const Message sentence = given == 1 ? reasons : leftOutSentence(leftOut, given);
        Message whole = given == 1 ? sentence : Message{"", "%1\n%2"}.arg(sentence, reasons);
        if (const auto& before = m_stage.state().before) {
            const QString title = m_shelf.titleOf(before->path);
            whole =
                Message("v2m::ClipSession", "%1\nThe emotions and the music are still those of %2.")
                    .arg(whole, title.isEmpty() ? QFileInfo(before->path).fileName() : title);
        }
        if (isAnyGood)
            m_stage.handle(stage::AnalysisAbandoned{});
        else
            m_stage.handle(stage::ClipsFailed{whole});
        Q_EMIT said(sentence, reasons);
    }
    Q_EMIT idle();
}

/// Opens what the stage shows for playback, at the position shown there.
void ClipSession::syncPlayback()
{
    const StageState& state = m_stage.state();
    const auto shown = state.mode == StageMode::Clip ? state.analysis : nullptr;
    if (std::exchange(m_played, shown) == shown)
        return;
    m_playback.close();
    if (!shown)
        return;
    m_playback.open(state.path);
    m_playback.seek(state.positionMs.value_or(0));
}

} // namespace v2m
