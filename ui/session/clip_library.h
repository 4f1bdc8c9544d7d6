// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/base/worker.h"
#include "core/catalog/clip_repository.h"
#include "core/pipeline/clip_analysis.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace v2m {

/// With what, and how, clips are read.
struct ClipReading {
    std::function<std::string()> chain; ///< ChainFactories::name; empty: nothing is kept
    int everyNth = 1;
    int smoothingMs = 0;
};

/// A clip of before, as the window shows it.
struct KnownClip {
    StoredClip clip;
    bool isThere = true; ///< its file is where it was
};

/// The clips of this and earlier sessions, in the catalog: asked for on one thread and written on
/// another, so that a clip opens at once also while an import holds the catalog's place for a
/// writer. What cannot be read or written there is as if it had not been kept.
class ClipLibrary : public QObject {
    Q_OBJECT
public:
    explicit ClipLibrary(const QString& catalogPath, QObject* parent = nullptr);
    /// Waits until what was given is kept.
    ~ClipLibrary() override;

    /// Asks for all: loaded().
    void load();

    /// Asks for what was read from a file: found() or missed() follows, also where the file lay
    /// elsewhere then, which moved() tells before.
    void find(const QString& path, const ClipReading& reading);

    /// Keeps what was read from a file.
    void keep(const QString& path, const ClipReading& reading,
              std::shared_ptr<const ClipAnalysis> analysis);

    void setTitle(const QString& path, const QString& title);

    /// @param picture a small one, as a JPEG.
    void setPicture(const QString& path, const QByteArray& picture);

    /// The listener says where a clip's file is now: moved(), or notMoved() where that is another
    /// file or cannot be read.
    void move(const QString& from, const QString& to);

    void remove(const QString& path);

Q_SIGNALS:
    /// Last opened last.
    void loaded(const std::vector<v2m::KnownClip>& clips);
    void found(const QString& path, std::shared_ptr<const v2m::ClipAnalysis> analysis,
               const v2m::StoredClip& clip);
    void missed(const QString& path);
    void moved(const QString& from, const QString& to);
    void notMoved(const v2m::Message& reason);

private:
    class Connection;

    void look(const QString& path, const ClipReading& reading);
    void write(std::function<void(ClipRepository&)> work);
    void tell(std::function<void()> news);

    std::unique_ptr<Connection> m_reading; ///< used and deleted on m_reader
    std::unique_ptr<Connection> m_writing; ///< likewise on m_writer
    Worker m_writer;
    std::optional<Worker> m_reader{std::in_place}; ///< ends first: it has things written
};

} // namespace v2m
