// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/session/analysis_controller.h"
#include "ui/session/clip_library.h"
#include "ui/session/clip_playback.h"
#include "ui/stage/clip_shelf.h"
#include "ui/stage/left_out_clips.h"

#include <QImage>
#include <QObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace v2m {

class Stage;

/// The clips that the user opens: analyses them one after the other, reports progress to the stage,
/// plays the one shown there, and keeps all of them to be shown again.
///
/// Clips that were analysed before, in this session or an earlier one, are not analysed again and
/// do not wait: if the last of the opened clips is such a one, it is shown at once, and an analysis
/// under way continues in the background, for the strip. Of several clips the last one with a face
/// remains shown; a message names those without anything to show. Starting a camera replaces all of
/// them.
class ClipSession : public QObject {
    Q_OBJECT
public:
    /// @param stage must outlive the session.
    ClipSession(ChainFactories factories, Stage& stage, QObject* parent = nullptr);

    /// Call once: shows the clips of earlier sessions, and stores those of this one. Without a
    /// library they are kept until the program ends.
    /// @param library must outlive the session.
    void setLibrary(ClipLibrary& library);

    /// For subsequent clips.
    void setFactories(ChainFactories factories);
    void setOptions(const AnalysisOptions& options);

    /// Queues these clips for analysis; those analysed before are shown at once.
    /// @param refused opened together with them; named along with those that turn out to be
    /// unusable.
    void open(const QStringList& paths, const QList<LeftOutClip>& refused = {});

    /// Analyses these in the background and adds them to the strip.
    void add(const QStringList& paths);

    /// Stops the running analysis and clears the queue.
    void cancel();

    ClipPlayback& playback() { return m_playback; }

    /// The clips that can be shown again.
    ClipShelf& shelf() { return m_shelf; }

Q_SIGNALS:
    /// The first of the clips that were opened together is about to be analysed.
    void begun();
    /// A clip was analysed, now or earlier, and is shown; it has a face.
    void analyzed(const QString& path);
    /// An analysis has ended that found a face, of a clip in the background, too.
    void clipRead(const std::shared_ptr<const v2m::ClipAnalysis>& analysis);
    /// A sentence for the user, with details if there are any.
    void said(const v2m::Message& message, const v2m::Message& details = {});
    /// No clip is being analysed or waiting.
    void idle();

private:
    struct Job {
        QString path;
        bool isQuiet = false;  ///< runs in the background
        bool isMissed = false; ///< not in the library
        bool isGivenUp = false;
        ClipReading reading = {}; ///< with what it is analysed
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
    void skip(const Message& reason);
    void endQueue();
    void syncPlayback();
    void notePicture(const AnalysisProgress& progress);
    QImage pictureFor(Emotion leading) const;
    bool isShowing() const;
    bool isClipWaiting() const;
    bool keeps() const { return m_library != nullptr && m_reading.chain; }

    Stage& m_stage;
    ClipLibrary* m_library = nullptr;
    AnalysisController m_analysis;
    ClipPlayback m_playback;
    ClipShelf m_shelf;
    ClipReading m_reading;
    AnalysisOptions m_options;
    std::shared_ptr<const ClipAnalysis> m_played; ///< open for playback
    std::optional<Job> m_job;                     ///< being looked up or analysed
    QString m_located;                            ///< found by the listener, to be shown
    /// Of the clip being analysed, where each emotion leads most, and by what share.
    std::array<std::pair<float, QImage>, kEmotionCount> m_pictures;
    QList<Job> m_waiting;         ///< background jobs last
    QList<LeftOutClip> m_leftOut; ///< since idle, as all members below
    qsizetype m_given = 0;        ///< number of files opened, including refused ones
    int m_number = 0;             ///< of the clip whose analysis the stage shows, from 1
    int m_count = 0;              ///< number of clips whose analysis it is to show
    bool m_isAnyGood = false;     ///< one of them has a face
};

} // namespace v2m
