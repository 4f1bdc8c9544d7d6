// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/worker.h"

#include <QObject>
#include <QString>
#include <QUrl>

namespace v2m {

/// The cover picture of the current track as a file that a panel can show: from the sound file's
/// tags, else the one beside it. A separate thread reads the files and writes the picture to the
/// cache.
class TrackArt : public QObject {
    Q_OBJECT
public:
    /// Maximum number of pictures in the cache; beyond it, the oldest are deleted.
    static constexpr qsizetype kMaxPictures = 100;

    /// @param folder of the cache; created when first needed.
    explicit TrackArt(QString folder = defaultFolder(), QObject* parent = nullptr);

    /// In the user's cache folder.
    static QString defaultFolder();

    /// Looks for the picture of another sound file; empty for none. Emits changed() if there is
    /// one, or if there was one before.
    void lookFor(const QString& soundFile);

    /// The picture of the current file; empty until it is found, and if there is none.
    const QUrl& address() const { return m_address; }

Q_SIGNALS:
    void changed();

private:
    void take(const QString& soundFile, const QUrl& address);

    QString m_folder;
    QString m_soundFile;
    QUrl m_address;
    Worker m_worker; // last, so that it ends before the rest is destroyed
};

/// Stores a picture in a folder, named by its content. Empty if it is neither JPEG nor PNG, or
/// cannot be written.
QString keepPicture(const QByteArray& picture, const QString& folder);

} // namespace v2m
