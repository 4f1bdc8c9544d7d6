// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/worker.h"

#include <QObject>
#include <QString>
#include <QUrl>

namespace v2m {

/// The picture of the track that is on, as a file that a panel can show: the one in the sound
/// file's tags, else the one beside it. Files are read, and the picture is written to the cache, on
/// a thread of its own.
class TrackArt : public QObject {
    Q_OBJECT
public:
    /// Pictures in the cache; when there are more, the oldest go.
    static constexpr qsizetype kMostPictures = 100;

    /// @param folder where the pictures are kept; it is made when there is one to keep.
    explicit TrackArt(QString folder = defaultFolder(), QObject* parent = nullptr);

    /// In the user's cache.
    static QString defaultFolder();

    /// Looks for the picture of another sound file; empty for none. Ends with changed() where there
    /// is one, or where there was one before.
    void lookFor(const QString& soundFile);

    /// Of the file that was looked for last; empty until it is found, and where there is none.
    const QUrl& address() const { return m_address; }

Q_SIGNALS:
    void changed();

private:
    void take(const QString& soundFile, const QUrl& address);

    QString m_folder;
    QString m_soundFile;
    QUrl m_address;
    Worker m_worker; // last, so that it has ended before the rest goes
};

/// Keeps a picture in a folder, under a name that its content gives. Empty where it is neither JPEG
/// nor PNG, or cannot be written.
QString keepPicture(const QByteArray& picture, const QString& folder);

} // namespace v2m
