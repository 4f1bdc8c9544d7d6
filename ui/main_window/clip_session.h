// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/analysis_controller.h"
#include "ui/session/clip_playback.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace v2m {

class MoodView;

/// The clips that the user gives: has them analysed one after the other, shows in the mood view how
/// that goes and what was found, and plays the one that is there.
class ClipSession : public QObject {
    Q_OBJECT
public:
    /// @param mood outlives the session.
    ClipSession(ChainFactories factories, MoodView& mood, QObject* parent = nullptr);

    /// For the clips to come.
    void setFactories(ChainFactories factories);
    void setOptions(const AnalysisOptions& options) { m_options = options; }

    /// Analyses these after those that still wait; the last one stays.
    void open(const QStringList& paths);

    /// Forgets all clips and leaves the mood view to others. Nothing is shown or said of them any
    /// more.
    void abandon();

    /// The clip that is analysed or shown; empty for none.
    const QString& path() const { return m_path; }

    ClipPlayback& playback() { return m_playback; }

Q_SIGNALS:
    /// The analysis of a clip begins.
    void started(const QString& path);
    void progressed(double framesPerSecond);
    /// A clip was analysed, and has a face.
    void analyzed(const QString& path);
    /// A sentence for the user.
    void said(const QString& sentence);
    /// What can be done with the clip has changed.
    void changed();
    /// No clip is being analysed and none waits.
    void idle();

private:
    void connectAnalysis();
    void analyzeNext();
    void show(const std::shared_ptr<const ClipAnalysis>& analysis);
    void showProgress(const AnalysisProgress& progress);
    void cancel();
    QString place() const;

    MoodView& m_mood;
    AnalysisController m_analysis;
    ClipPlayback m_playback;
    AnalysisOptions m_options;
    QStringList m_waiting;
    QString m_path;
    int m_position = 0; ///< of the clip that is analysed, from 1, among those given since idle
    int m_count = 0;    ///< of those
    bool m_isAbandoned = false; ///< the clip that is still being analysed
};

} // namespace v2m
