// SPDX-License-Identifier: MIT
#include "ui/stage/clip_session.h"

#include "ui/stage/clip_strip.h"
#include "ui/stage/stage.h"

#include <QFileInfo>

#include <utility>

namespace v2m {

ClipSession::ClipSession(ChainFactories factories, Stage& stage, QObject* parent)
    : QObject(parent), m_stage(stage), m_analysis(std::move(factories))
{
    connect(&m_analysis, &AnalysisController::progressed, &m_stage,
            [this](const std::shared_ptr<const AnalysisProgress>& progress) {
                m_stage.handle(stage::AnalysisProgressed{progress});
            });
    connect(&m_analysis, &AnalysisController::finished, this, &ClipSession::take);
    connect(&m_analysis, &AnalysisController::failed, this,
            [this](const QString&, const Message& reason) { leaveOut(reason); });
    connect(&m_analysis, &AnalysisController::cancelled, this, [this] {
        if (isAnalyzing()) {
            m_stage.handle(stage::AnalysisAbandoned{});
            Q_EMIT said(Message("v2m::ClipSession", "Cancelled."));
        }
        analyzeNext();
    });
    connect(&m_stage, &Stage::cancelRequested, this, &ClipSession::cancel);
    connect(&m_stage, &Stage::changed, this, &ClipSession::syncPlayback);
    connect(&m_stage, &Stage::seekRequested, &m_playback, &ClipPlayback::seek);
    connect(&m_stage, &Stage::playRequested, &m_playback,
            [this] { m_playback.setPlaying(!m_playback.isPlaying()); });
    connect(&m_playback, &ClipPlayback::frameReady, &m_stage, [this](const Frame& frame) {
        m_stage.handle(stage::ClipFrame{frame});
        m_shelf.setPicture(m_stage.state().path, frame);
    });
    m_stage.clipStrip().setShelf(&m_shelf);
}

void ClipSession::setFactories(ChainFactories factories)
{
    m_analysis.setFactories(std::move(factories));
    m_shelf.forgetAnalyses();
}

void ClipSession::setOptions(const AnalysisOptions& options)
{
    if (options.everyNth != m_options.everyNth || options.smoothingMs != m_options.smoothingMs)
        m_shelf.forgetAnalyses();
    m_options = options;
}

void ClipSession::open(const QStringList& paths, const QList<LeftOutClip>& refused)
{
    m_waiting.append(paths);
    m_leftOut.append(refused);
    m_given += paths.size() + refused.size();
    m_count += static_cast<int>(paths.size());
    if (!m_analysis.isRunning())
        analyzeNext();
}

void ClipSession::cancel()
{
    m_waiting.clear();
    m_leftOut.clear();
    m_given = 0;
    m_count = m_number;
    m_analysis.cancel();
}

/// Whether what runs is still what the stage shows.
bool ClipSession::isAnalyzing() const
{
    return m_stage.state().mode == StageMode::Analyzing;
}

void ClipSession::analyzeNext()
{
    if (m_waiting.isEmpty()) {
        endQueue();
        return;
    }
    ++m_number;
    if (m_number == 1)
        Q_EMIT begun();
    const QString path = m_waiting.takeFirst();
    m_stage.handle(stage::AnalysisStarted{path, m_number, m_count});
    if (const auto kept = m_shelf.kept(path))
        show(kept);
    else
        m_analysis.start(path, m_options);
}

void ClipSession::take(const std::shared_ptr<const ClipAnalysis>& analysis)
{
    if (!isAnalyzing()) {
        analyzeNext();
        return;
    }
    const QString path = m_stage.state().path;
    if (analysis->timeline.empty()) {
        leaveOut(Message("v2m::ClipSession", "No face was found in %1.")
                     .arg(QFileInfo(path).fileName()));
        return;
    }
    m_shelf.put(path, analysis);
    if (m_stage.state().hasReport) // else the picture may still be that of the clip before
        m_shelf.setPicture(path, m_stage.state().frame);
    show(analysis);
}

void ClipSession::show(const std::shared_ptr<const ClipAnalysis>& analysis)
{
    const QString path = m_stage.state().path;
    m_isAnyGood = true;
    m_stage.handle(stage::ClipAnalyzed{analysis});
    Q_EMIT analyzed(path);
    if (!analysis->warning.isEmpty())
        Q_EMIT said(analysis->warning);
    analyzeNext();
}

void ClipSession::leaveOut(const Message& reason)
{
    if (isAnalyzing())
        m_leftOut.append({QFileInfo(m_stage.state().path).fileName(), reason});
    analyzeNext();
}

void ClipSession::endQueue()
{
    const QList<LeftOutClip> leftOut = std::exchange(m_leftOut, {});
    const qsizetype given = std::exchange(m_given, 0);
    const bool isAnyGood = std::exchange(m_isAnyGood, false);
    m_number = 0;
    m_count = 0;
    if (!leftOut.isEmpty() && (isAnyGood || isAnalyzing())) {
        const Message reasons = leftOutReasons(leftOut);
        const Message sentence = given == 1 ? reasons : leftOutSentence(leftOut, given);
        const Message whole = given == 1 ? sentence : Message{"", "%1\n%2"}.arg(sentence, reasons);
        if (isAnyGood)
            m_stage.handle(stage::AnalysisAbandoned{});
        else
            m_stage.handle(stage::ClipsFailed{whole});
        Q_EMIT said(sentence, reasons);
    }
    Q_EMIT idle();
}

/// What is played is what the stage shows, from where it shows it.
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
