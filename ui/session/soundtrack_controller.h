// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/base/worker.h"
#include "core/catalog/track.h"
#include "core/soundtrack/soundtrack_writer.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace v2m {

/// A clip and the list that its music is taken from.
struct SoundtrackTask {
    QString clip;
    QString name; ///< the listener's for the clip, fit for a file; empty: that of its file
    double durationS = 0.0;
    EmotionTimeline timeline; ///< that the music follows
    std::vector<Track> list;
    QString audioFolder;
};

/// Plans a clip's music and writes the clip with it, on a thread of its own. One job at a time.
class SoundtrackController : public QObject {
    Q_OBJECT
public:
    explicit SoundtrackController(QObject* parent = nullptr);
    /// Cancels a running job and waits for it; nothing half-written is left.
    ~SoundtrackController() override;

    bool isRunning() const { return m_isRunning; }

    /// Finds the tracks that have a file here, and which of them sounds when; planned() or failed()
    /// follows.
    void plan(const SoundtrackTask& task);

    /// Writes what was planned; finished(), failed() or cancelled() follows.
    void write(const SoundtrackRequest& request, const QString& target);

    /// Asks the running job to stop; cancelled() follows.
    void cancel();

Q_SIGNALS:
    void planned(std::shared_ptr<const v2m::SoundtrackRequest> request);
    void progressed(double share);
    void finished(const QString& path, const v2m::SoundtrackResult& result);
    void failed(const v2m::Message& reason);
    void cancelled();

private:
    void run(std::function<void(const std::stop_token& stop)> job);
    void end(std::function<void()> news);

    std::stop_source m_stop;
    bool m_isRunning = false;
    Worker m_thread; ///< last, so that it ends first
};

} // namespace v2m
