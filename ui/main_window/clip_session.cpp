// SPDX-License-Identifier: MIT
#include "ui/main_window/clip_session.h"

#include "ui/main_window/mood_view.h"
#include "ui/video/long_words.h"

#include <QFileInfo>
#include <QLocale>

#include <optional>
#include <utility>

namespace v2m {
ClipSession::ClipSession(ChainFactories factories, MoodView& mood, QObject* parent)
    : QObject(parent), m_mood(mood), m_analysis(std::move(factories))
{
    connectAnalysis();
    connect(&m_mood.video(), &VideoView::cancelRequested, this, &ClipSession::cancel);
    connect(&m_playback, &ClipPlayback::frameReady, &m_mood, &MoodView::showClipFrame);
    connect(&m_mood.timeline(), &TimelineView::seekRequested, &m_playback, &ClipPlayback::seek);
}

void ClipSession::setFactories(ChainFactories factories)
{
    m_analysis.setFactories(std::move(factories));
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

void ClipSession::abandon()
{
    cancel();
    m_isAbandoned = true;
    m_mood.video().hideBusy();
    m_playback.close();
    m_path.clear();
    m_goodPath.clear();
    m_good.reset();
}

void ClipSession::cancel()
{
    m_waiting.clear();
    m_leftOut.clear();
    m_given = 0;
    m_count = m_position;
    m_analysis.cancel();
}

void ClipSession::connectAnalysis()
{
    connect(&m_analysis, &AnalysisController::progressed, this,
            [this](const std::shared_ptr<const AnalysisProgress>& progress) {
                if (!m_isAbandoned)
                    showProgress(*progress);
            });
    connect(&m_analysis, &AnalysisController::finished, this,
            [this](const std::shared_ptr<const ClipAnalysis>& analysis) {
                if (!m_isAbandoned)
                    show(analysis);
                analyzeNext();
            });
    connect(&m_analysis, &AnalysisController::failed, this,
            [this](const QString&, const Message& reason) {
                if (!m_isAbandoned)
                    leaveOut(reason);
                analyzeNext();
            });
    connect(&m_analysis, &AnalysisController::cancelled, this, [this] {
        if (!m_isAbandoned) {
            goBack();
            Q_EMIT said(Message("v2m::ClipSession", "Cancelled."));
        }
        analyzeNext();
    });
}

void ClipSession::analyzeNext()
{
    if (m_waiting.isEmpty()) {
        endQueue();
        return;
    }
    ++m_position;
    m_isAbandoned = false;
    m_path = m_waiting.takeFirst();
    m_playback.close();
    m_mood.beginClip(0);
    m_mood.video().showBusy(tr("Opening %1…").arg(shortName(QFileInfo(m_path).fileName())),
                            std::nullopt, place());
    Q_EMIT started(m_path);
    if (m_position == 1)
        Q_EMIT said({});
    Q_EMIT changed();
    m_analysis.start(m_path, m_options);
}

void ClipSession::showProgress(const AnalysisProgress& progress)
{
    m_mood.addProgress(progress);
    const int secondsLeft = qRound(progress.secondsLeft.value_or(0.0));
    const QString left =
        secondsLeft > 0 ? tr("%n second(s) left", nullptr, secondsLeft) : QString();
    m_mood.video().showBusy(
        left.isEmpty() ? tr("Reading faces…") : tr("Reading faces… %1").arg(left),
        progress.fraction > 0.0 ? std::optional(progress.fraction) : std::nullopt, place());
    Q_EMIT progressed(progress.framesPerSecond);
}

void ClipSession::show(const std::shared_ptr<const ClipAnalysis>& analysis)
{
    if (analysis->timeline.empty()) {
        leaveOut(Message("v2m::ClipSession", "No face was found in %1.")
                     .arg(QFileInfo(m_path).fileName()));
        return;
    }
    m_goodPath = m_path;
    m_good = analysis;
    Q_EMIT analyzed(m_path);
    showGood();
    if (!analysis->warning.isEmpty())
        Q_EMIT said(analysis->warning);
    Q_EMIT changed();
}

void ClipSession::showGood()
{
    m_path = m_goodPath;
    m_mood.video().hideBusy();
    m_playback.open(m_path);
    m_mood.showAnalysis(m_good);
    m_playback.seek(0);
}

void ClipSession::leaveOut(const Message& reason)
{
    m_leftOut.append({QFileInfo(m_path).fileName(), reason});
}

void ClipSession::endQueue()
{
    const QList<LeftOutClip> leftOut = std::exchange(m_leftOut, {});
    const qsizetype given = std::exchange(m_given, 0);
    m_position = 0;
    m_count = 0;
    if (!m_isAbandoned && !leftOut.isEmpty()) {
        const Message reasons = leftOutReasons(leftOut);
        const Message sentence = given == 1 ? reasons : leftOutSentence(leftOut, given);
        if (!m_good || m_mood.analysis() != m_good)
            goBack();
        if (!m_good) {
            m_mood.showError(given == 1 ? sentence : Message{"", "%1\n%2"}.arg(sentence, reasons),
                             false);
            Q_EMIT lost();
        }
        Q_EMIT said(sentence, reasons);
    }
    Q_EMIT idle();
}

void ClipSession::goBack()
{
    if (m_good) {
        showGood();
    } else {
        m_path.clear();
        m_mood.video().hideBusy();
        m_mood.clear();
    }
    Q_EMIT restored(m_path);
    Q_EMIT changed();
}

/// Where the queue is; empty for a clip that was given alone.
QString ClipSession::place() const
{
    if (m_count < 2)
        return {};
    //: Several clips are analysed one after the other. %1: number of this one; %2: how many there
    //: are; %3: its file's name
    return tr("Clip %1 of %2: %3")
        .arg(QLocale().toString(m_position), QLocale().toString(m_count),
             shortName(QFileInfo(m_path).fileName()));
}

} // namespace v2m
