// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/main_window/left_out_clips.h"
#include "ui/session/analysis_controller.h"
#include "ui/session/clip_playback.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace v2m {

class MoodView;

/// The clips that the user gives: has them analysed one after the other, shows in the mood view how
/// that goes and what was found, and plays the one that is there.
///
/// The last clip with a face stays: after one that cannot be read, has no face or is cancelled it
/// is shown again, and what went wrong is only said.
class ClipSession : public QObject {
    Q_OBJECT
public:
    /// @param mood outlives the session.
    ClipSession(ChainFactories factories, MoodView& mood, QObject* parent = nullptr);

    /// For the clips to come.
    void setFactories(ChainFactories factories);
    void setOptions(const AnalysisOptions& options) { m_options = options; }

    /// Analyses these after those that still wait; the last good one stays.
    /// @param refused given with them, and told of with those that turn out to be no good.
    void open(const QStringList& paths, const QList<LeftOutClip>& refused = {});

    /// Forgets all clips and leaves the mood view to others. Nothing is shown or said of them any
    /// more.
    void abandon();

    /// The clip that is analysed or shown; empty for none.
    const QString& path() const { return m_path; }

    /// Whether a clip is being analysed for the window.
    bool isRunning() const { return m_analysis.isRunning() && !m_isAbandoned; }

    ClipPlayback& playback() { return m_playback; }

Q_SIGNALS:
    /// The analysis of a clip begins.
    void started(const QString& path);
    void progressed(double framesPerSecond);
    /// A clip was analysed, and has a face; it is shown next.
    void analyzed(const QString& path);
    /// The clip of before is shown again; empty: there was none, and none is shown.
    void restored(const QString& path);
    /// There is no mood any more: none of the clips was any good, nor is there one of before.
    void lost();
    /// A sentence for the user, and more about it where there is more; empty: what was said before
    /// is of the past.
    void said(const v2m::Message& sentence, const v2m::Message& details = {});
    /// What can be done with the clip has changed.
    void changed();
    /// No clip is being analysed and none waits.
    void idle();

private:
    void connectAnalysis();
    void analyzeNext();
    void show(const std::shared_ptr<const ClipAnalysis>& analysis);
    void showGood();
    void showProgress(const AnalysisProgress& progress);
    void leaveOut(const Message& reason);
    void endQueue();
    void goBack();
    void cancel();
    QString place() const;

    MoodView& m_mood;
    AnalysisController m_analysis;
    ClipPlayback m_playback;
    AnalysisOptions m_options;
    QStringList m_waiting;
    QString m_path;
    QString m_goodPath;                         ///< of the last clip with a face
    std::shared_ptr<const ClipAnalysis> m_good; ///< of that one; null for none
    QList<LeftOutClip> m_leftOut;               ///< since idle
    qsizetype m_given = 0;                      ///< files since idle, refused ones too
    int m_position = 0; ///< of the clip that is analysed, from 1, among those given since idle
    int m_count = 0;    ///< of those
    bool m_isAbandoned = false; ///< the clip that is still being analysed
};

} // namespace v2m
