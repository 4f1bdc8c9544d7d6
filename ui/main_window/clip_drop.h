// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/stage/left_out_clips.h"

#include <QObject>
#include <QString>
#include <QStringList>

class QMimeData;

namespace v2m {

/// The data dragged over the window.
struct DropContents {
    QStringList clips;          ///< local files that may be videos or pictures
    QString playlist;           ///< the first playlist file; may be empty
    QStringList folders;        ///< possible music folders
    QList<LeftOutClip> leftOut; ///< everything else
    Message refusal;            ///< why it cannot be dropped; empty if there are clips or folders

    bool isUseful() const { return !clips.isEmpty() || !folders.isEmpty() || !playlist.isEmpty(); }
};

/// Checks without decoding whether there are local files, and of what kind according to their names
/// and first bytes. An accepted file may still turn out to be damaged.
DropContents readDrop(const QMimeData& data);

/// Accepts clips and folders of music dropped anywhere on a window.
class ClipDrop : public QObject {
    Q_OBJECT
public:
    /// @param window fully constructed; its text fields no longer accept files.
    explicit ClipDrop(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Whether acceptable clips or folders are dragged over the window.
    void hovering(bool hovers);
    /// What is dragged cannot be dropped.
    void refused(const v2m::Message& reason);
    void foldersDropped(const QStringList& folders);
    void playlistDropped(const QString& path);
    void dropped(const QStringList& clips, const QList<v2m::LeftOutClip>& leftOut);
};

} // namespace v2m
