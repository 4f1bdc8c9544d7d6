// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/frame_source.h"
#include "core/pipeline/clip_analysis.h"
#include "ui/session/clip_library.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QPixmap>
#include <QString>

#include <memory>
#include <vector>

namespace v2m {

/// The clips that were opened or recorded, with what was read from each in this session, in the
/// order in which they came: first those of earlier sessions. The oldest go where they are more
/// than kMostClips. What the listener does to them is told for a ClipLibrary to keep.
class ClipShelf : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr std::size_t kMostClips = ClipRepository::kMostClips;
    static constexpr QSize kPictureSize = {64, 36};

    enum Role {
        PathRole = Qt::UserRole,
        IsThereRole, ///< whether its file is where it was, as far as that is known
    };

    explicit ClipShelf(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// The name that the listener gives a clip; an empty one is the file's again.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

    /// The clips of earlier sessions, before those that are here.
    void fill(const std::vector<KnownClip>& clips);

    /// A clip that was read just now; in the place of what was read from it before.
    void put(const QString& path, std::shared_ptr<const ClipAnalysis> analysis);

    /// One that was read in an earlier session.
    void put(const StoredClip& clip, std::shared_ptr<const ClipAnalysis> analysis);

    /// A picture of it, unless it has one.
    void setPicture(const QString& path, const Frame& frame);

    /// Its file is elsewhere now.
    void move(const QString& from, const QString& to);

    /// Its file is not where it was.
    void setMissing(const QString& path);

    /// What was read from a clip; null where that is not known, where the file is another one
    /// since, or where it would be read otherwise today.
    std::shared_ptr<const ClipAnalysis> kept(const QString& path) const;

    /// The place of a clip; -1 where it is not here.
    int rowOf(const QString& path) const;

    /// Clips are read with another network, detector or step from now on. They stay.
    void forgetAnalyses();

    /// After a change of language.
    void retranslate();

Q_SIGNALS:
    void taken(const QString& path);
    void renamed(const QString& path, const QString& title);
    void pictureTaken(const QString& path, const QByteArray& jpeg);

private:
    struct Clip {
        StoredClip known;
        std::shared_ptr<const ClipAnalysis> analysis; ///< none until it is opened in this session
        bool isUpToDate = true;
        bool isThere = true;
        mutable QPixmap shown; ///< made of the picture when it is first seen
    };

    static QString nameOf(const Clip& clip);
    QString scoreText(const Clip& clip) const;
    static QVariant iconOf(const Clip& clip);
    void put(Clip clip);

    std::vector<Clip> m_clips;
};

} // namespace v2m
