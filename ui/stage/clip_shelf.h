// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/frame_source.h"
#include "core/pipeline/clip_analysis.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QPixmap>
#include <QString>

#include <memory>
#include <vector>

namespace v2m {

/// The clips that were opened or recorded since the program was started, with what was read from
/// each, in the order in which they came. The oldest go where they are more than kMostClips.
class ClipShelf : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr std::size_t kMostClips = 100;
    static constexpr QSize kPictureSize = {64, 36};

    enum Role { PathRole = Qt::UserRole };

    explicit ClipShelf(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

    /// A clip that was read just now; in the place of what was read from it before.
    void put(const QString& path, std::shared_ptr<const ClipAnalysis> analysis);

    /// A picture of it, unless it has one.
    void setPicture(const QString& path, const Frame& frame);

    /// What was read from a clip; null where that is not known, where the file is another one
    /// since, or where it would be read otherwise today.
    std::shared_ptr<const ClipAnalysis> kept(const QString& path) const;

    /// The place of a clip; -1 where it is not here.
    int rowOf(const QString& path) const;

    /// Clips are read with another network, detector or step from now on. They stay.
    void forgetAnalyses();

    /// After a change of language.
    void retranslate();

private:
    struct Clip {
        QString path;
        qint64 bytes = 0;
        QDateTime modified;
        std::shared_ptr<const ClipAnalysis> analysis;
        bool isUpToDate = true;
        QPixmap picture;
    };

    QString scoreText(const Clip& clip) const;

    std::vector<Clip> m_clips;
};

} // namespace v2m
