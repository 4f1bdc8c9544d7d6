// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "ui/stage/left_out_clips.h"

#include <QObject>
#include <QString>
#include <QStringList>

class QMimeData;

namespace v2m {

/// What is dragged over the window.
struct DropContents {
    QStringList clips;          ///< local files that may be videos or pictures
    QString playlist;           ///< the first file that is a list of tracks; empty for none
    QStringList folders;        ///< that may have music in them
    QList<LeftOutClip> leftOut; ///< what else there is
    Message refusal; ///< why nothing can be done with it; empty if there are clips or folders

    bool isUseful() const { return !clips.isEmpty() || !folders.isEmpty() || !playlist.isEmpty(); }
};

/// Goes by what can be known without decoding: whether there are local files, and of what kind
/// their names and first bytes are. A file that passes may still turn out to be damaged.
DropContents readDrop(const QMimeData& data);

/// Lets a window accept clips, and folders of music, that are dropped anywhere on it.
class ClipDrop : public QObject {
    Q_OBJECT
public:
    /// @param window complete; its fields for text accept no files from now on.
    explicit ClipDrop(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Whether clips or folders that can be dropped hover over the window.
    void hovering(bool hovers);
    /// What is dragged cannot be dropped.
    void refused(const v2m::Message& reason);
    void foldersDropped(const QStringList& folders);
    void playlistDropped(const QString& path);
    void dropped(const QStringList& clips, const QList<v2m::LeftOutClip>& leftOut);
};

} // namespace v2m
