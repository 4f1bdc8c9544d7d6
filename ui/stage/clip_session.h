// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/session/analysis_controller.h"
#include "ui/session/clip_playback.h"
#include "ui/stage/clip_shelf.h"
#include "ui/stage/left_out_clips.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace v2m {

class Stage;

/// The clips that the user gives: has them analysed one after the other, tells the stage how that
/// goes, plays the one that the stage shows, and keeps all of them for the stage to show again.
///
/// Of several the last one with a face stays; of those that nothing can be shown of, a sentence
/// tells. A camera that is started takes the place of all of them.
class ClipSession : public QObject {
    Q_OBJECT
public:
    /// @param stage outlives the session.
    ClipSession(ChainFactories factories, Stage& stage, QObject* parent = nullptr);

    /// For the clips to come.
    void setFactories(ChainFactories factories);
    void setOptions(const AnalysisOptions& options);

    /// Analyses these after those that still wait; what was analysed before is shown at once.
    /// @param refused given with them, and named with those that turn out to be unusable.
    void open(const QStringList& paths, const QList<LeftOutClip>& refused = {});

    /// Stops the analysis under way, and forgets the clips that wait.
    void cancel();

    ClipPlayback& playback() { return m_playback; }

Q_SIGNALS:
    /// The first of the clips that were given together is about to be analysed.
    void begun();
    /// A clip was analysed, and has a face.
    void analyzed(const QString& path);
    /// A sentence for the user, and more about it where there is more.
    void said(const v2m::Message& message, const v2m::Message& details = {});
    /// No clip is being analysed and none waits.
    void idle();

private:
    void analyzeNext();
    void show(const std::shared_ptr<const ClipAnalysis>& analysis);
    void take(const std::shared_ptr<const ClipAnalysis>& analysis);
    void leaveOut(const Message& reason);
    void endQueue();
    void syncPlayback();
    bool isAnalyzing() const;

    Stage& m_stage;
    AnalysisController m_analysis;
    ClipPlayback m_playback;
    ClipShelf m_shelf;
    AnalysisOptions m_options;
    std::shared_ptr<const ClipAnalysis> m_played; ///< open for playback
    QStringList m_waiting;
    QList<LeftOutClip> m_leftOut; ///< since idle, as all that follow
    qsizetype m_given = 0;        ///< files, refused ones too
    int m_number = 0;             ///< of the clip that is analysed, from 1
    int m_count = 0;              ///< clips to analyse
    bool m_isAnyGood = false;     ///< one of them has a face
};

} // namespace v2m
