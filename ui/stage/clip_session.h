// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/session/analysis_controller.h"
#include "ui/session/clip_library.h"
#include "ui/session/clip_playback.h"
#include "ui/stage/clip_shelf.h"
#include "ui/stage/left_out_clips.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace v2m {

class Stage;

/// The clips that the user gives: has them analysed one after the other, tells the stage how that
/// goes, plays the one that the stage shows, and keeps all of them for the stage to show again.
///
/// What was read before, in this session or an earlier one, is not read again, and does not wait:
/// where the last of the clips that are given is such a one, it is shown at once, and what is being
/// read then goes on out of sight, for the strip. Of several the last one with a face stays; of
/// those that nothing can be shown of, a sentence tells. A camera that is started takes the place
/// of all of them.
class ClipSession : public QObject {
    Q_OBJECT
public:
    /// @param stage outlives the session.
    ClipSession(ChainFactories factories, Stage& stage, QObject* parent = nullptr);

    /// Once: shows the clips of earlier sessions, and keeps those of this one for others. Without a
    /// library they are kept until the program ends.
    /// @param library outlives the session.
    void setLibrary(ClipLibrary& library);

    /// For the clips to come.
    void setFactories(ChainFactories factories);
    void setOptions(const AnalysisOptions& options);

    /// Analyses these after those that still wait; what was analysed before is shown at once.
    /// @param refused given with them, and named with those that turn out to be unusable.
    void open(const QStringList& paths, const QList<LeftOutClip>& refused = {});

    /// Has these analysed out of sight, to stand in the strip.
    void add(const QStringList& paths);

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
    struct Job {
        QString path;
        bool isQuiet = false;  ///< the stage shows something else
        bool isMissed = false; ///< the library does not know it
        bool isGivenUp = false;
        ClipReading reading = {}; ///< as which it is analysed
    };

    void connectAnalysis();
    void enqueue(const QStringList& paths, bool isQuiet);
    void bringForward();
    void begin();
    void analyzeNext();
    void analyze();
    void show(const QString& path, const std::shared_ptr<const ClipAnalysis>& analysis);
    void showInstead(const QString& path, const std::shared_ptr<const ClipAnalysis>& analysis);
    void take(const std::shared_ptr<const ClipAnalysis>& analysis);
    void takeKnown(const QString& path, const std::shared_ptr<const ClipAnalysis>& analysis,
                   const StoredClip& clip);
    void takeMissed(const QString& path);
    void leaveOut(const Message& reason);
    void endQueue();
    void syncPlayback();
    bool isShowing() const;
    bool isSomebodyWaiting() const;
    bool keeps() const { return m_library != nullptr && m_reading.chain; }

    Stage& m_stage;
    ClipLibrary* m_library = nullptr;
    AnalysisController m_analysis;
    ClipPlayback m_playback;
    ClipShelf m_shelf;
    ClipReading m_reading;
    AnalysisOptions m_options;
    std::shared_ptr<const ClipAnalysis> m_played; ///< open for playback
    std::optional<Job> m_job;                     ///< of the clip that is looked up or analysed
    QList<Job> m_waiting;                         ///< quiet ones last
    QList<LeftOutClip> m_leftOut;                 ///< since idle, as all that follow
    qsizetype m_given = 0;                        ///< files, refused ones too
    int m_number = 0;         ///< of the clip that the stage shows the analysis of, from 1
    int m_count = 0;          ///< of those that it is to show it of
    bool m_isAnyGood = false; ///< one of them has a face
};

} // namespace v2m
