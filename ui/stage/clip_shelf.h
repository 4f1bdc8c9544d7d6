// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/frame_source.h"
#include "core/pipeline/clip_analysis.h"
#include "ui/session/clip_library.h"
#include "ui/theme/metrics.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QImage>
#include <QPixmap>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

class QFontMetrics;

namespace v2m {

/// The clips that were opened or recorded, with their analyses from this session, in chronological
/// order: those of earlier sessions first. Beyond kMaxClips the oldest are removed. Changes made
/// by the listener are signalled, to be stored in a ClipLibrary.
class ClipShelf : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr std::size_t kMaxClips = ClipRepository::kMaxClips;
    static constexpr QSize kPictureSize = metrics::kThumbnail;

    enum Role { PathRole = Qt::UserRole };

    explicit ClipShelf(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Renames a clip; an empty name restores that of the file.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

    /// Inserts the clips of earlier sessions before the present ones.
    void fill(const std::vector<KnownClip>& clips);

    /// A clip that was just analysed; replaces any earlier analysis of it.
    void put(const QString& path, std::shared_ptr<const ClipAnalysis> analysis);

    /// A clip that was analysed in an earlier session.
    void put(const StoredClip& clip, std::shared_ptr<const ClipAnalysis> analysis);

    /// Takes a clip off; putBack() brings it back to its place, beyond kMaxClips until the next
    /// put().
    void take(const QString& path);
    void putBack(const QString& path);

    /// How wide the strongest emotion of any clip is, with its share and a date, in pixels.
    static int widestMood(const QFontMetrics& metrics);

    /// A frame as small as the pictures here; null if there is none.
    static QImage smallPicture(const Frame& frame);

    /// Whether it is here and has no picture yet.
    bool lacksPicture(const QString& path) const;

    /// Sets its picture, unless it has one.
    void setPicture(const QString& path, const QImage& small);

    /// Its file has moved.
    void move(const QString& from, const QString& to);

    /// Its file is missing.
    void setMissing(const QString& path);

    /// The analysis of a clip; null if there is none, if the file has changed since, or if it would
    /// be analysed differently today.
    std::shared_ptr<const ClipAnalysis> kept(const QString& path) const;

    /// What the listener has named a clip; empty if nothing, or if it is not on the shelf.
    QString titleOf(const QString& path) const;

    /// The row of a clip; -1 if it is not on the shelf.
    int rowOf(const QString& path) const;

    /// Clips are analysed with another network, detector or step from now on. The clips remain.
    void forgetAnalyses();

    /// Call after a change of language.
    void retranslate();

Q_SIGNALS:
    void removed(const QString& path);
    void taken(const QString& path);
    void returned(const QString& path);
    void renamed(const QString& path, const QString& title);
    void pictureTaken(const QString& path, const QByteArray& jpeg);

private:
    struct Clip {
        StoredClip known;
        std::shared_ptr<const ClipAnalysis> analysis; ///< null until it is opened in this session
        bool isUpToDate = true;
        bool isThere = true;
        mutable QPixmap shown; ///< made from the picture when first displayed
    };

    static QString nameOf(const Clip& clip);
    static QString moodText(Emotion leading, int percentage, const QString& date);
    static QVariant iconOf(const Clip& clip);
    void put(Clip clip);

    std::vector<Clip> m_clips;
    std::vector<std::pair<int, Clip>>
        m_taken; ///< with their rows, the last one last; at most kMaxClips
};

} // namespace v2m
