// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/clip_repository.h"
#include "core/pipeline/clip_analysis.h"
#include "ui/session/catalog_thread.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace v2m {

/// The models and options that clips are analysed with.
struct ClipReading {
    std::function<std::string()> chain; ///< ChainFactories::name; empty: results are not stored
    int everyNth = 1;
    int smoothingMs = 0;
};

/// A clip of an earlier session, as the window shows it.
struct KnownClip {
    StoredClip clip;
    bool isThere = true; ///< whether its file still exists
};

/// The clips of this and earlier sessions, stored in the catalog; read on one thread and written on
/// another, so that a clip opens at once even while an import holds the catalog's write lock. What
/// cannot be read or written is treated as not stored.
class ClipLibrary : public QObject {
    Q_OBJECT
public:
    explicit ClipLibrary(const QString& catalogPath, QObject* parent = nullptr);
    /// Requests all clips: loaded().
    void load();

    /// Requests the stored analysis of a file: found() or missed() follows; if the file was stored
    /// under another path, moved() comes first.
    void find(const QString& path, const ClipReading& reading);

    /// Stores the analysis of a file.
    void keep(const QString& path, const ClipReading& reading,
              std::shared_ptr<const ClipAnalysis> analysis);

    void setTitle(const QString& path, const QString& title);

    /// @param picture a small one, as JPEG.
    void setPicture(const QString& path, const QByteArray& picture);

    /// The listener has located a clip's file: moved() follows, or notMoved() if it is a different
    /// file or cannot be read.
    void move(const QString& from, const QString& to);

    void remove(const QString& path);

    /// As remove(), but until the program ends it can be restored with its analyses.
    void take(const QString& path);
    void restore(const QString& path);

Q_SIGNALS:
    /// Most recently opened last.
    void loaded(const std::vector<v2m::KnownClip>& clips);
    void found(const QString& path, std::shared_ptr<const v2m::ClipAnalysis> analysis,
               const v2m::StoredClip& clip);
    void missed(const QString& path);
    void moved(const QString& from, const QString& to);
    void notMoved(const v2m::Message& reason);

private:
    struct Taken {
        StoredClip clip;
        std::vector<std::pair<QString, QByteArray>> analyses;
    };

    void look(const ClipRepository& clips, const QString& path, const ClipReading& reading);
    void write(std::function<void(ClipRepository&)> work);

    std::vector<Taken> m_taken; ///< used on m_writer; the last one last
    CatalogThread m_writer;
    CatalogThread m_reader; ///< last, so that it ends first: it has things written
};

} // namespace v2m
