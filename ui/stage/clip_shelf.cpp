// SPDX-License-Identifier: MIT
#include "ui/stage/clip_shelf.h"

#include "ui/theme/emotion_symbol.h"
#include "ui/theme/emotion_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_colors.h"
#include "ui/video/frame_image.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

/// The picture, as large as it fits, on a ground of the right size, with the sign of what the clip
/// shows most.
QPixmap thumbnail(const cv::Mat& bgr, Emotion leading)
{
    constexpr double kRatio = 2.0; // sharp also on dense screens
    const QSize size = ClipShelf::kPictureSize * kRatio;
    const QSize fitted = QSize(bgr.cols, bgr.rows).scaled(size, Qt::KeepAspectRatio);
    QPixmap picture(size);
    picture.fill(Qt::black);
    QPainter painter(&picture);
    if (!fitted.isEmpty()) {
        painter.drawImage((size.width() - fitted.width()) / 2,
                          (size.height() - fitted.height()) / 2, scaledFrame(bgr, fitted, false));
    }
    const double side = metrics::kLarge * kRatio;
    const double edge = metrics::kTiny * kRatio / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    paintEmotionSymbol(painter,
                       {size.width() - side - edge, size.height() - side - edge, side, side},
                       leading, schemeOf(QGuiApplication::palette()));
    painter.end();
    picture.setDevicePixelRatio(kRatio);
    return picture;
}

QVariant iconOf(const QPixmap& picture)
{
    if (picture.isNull())
        return {};
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // else it is tinted
    return icon;
}

} // namespace

int ClipShelf::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clips.size());
}

QString ClipShelf::scoreText(const Clip& clip) const
{
    const ClipSummary& summary = clip.analysis->summary;
    const auto percentages = roundedPercentages(summary.scores);
    //: The strongest emotion of a clip and its share: Happy 61%
    return tr("%1 %2").arg(emotionDisplayName(summary.top[0]),
                           percentageText(percentages[v2m::index(summary.top[0])]));
}

QVariant ClipShelf::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Clip& clip = m_clips[static_cast<std::size_t>(index.row())];
    const QString name = QFileInfo(clip.path).fileName();
    switch (role) {
    case Qt::DisplayRole:
        return QString(name + QChar::LineSeparator + scoreText(clip));
    case Qt::DecorationRole:
        return iconOf(clip.picture);
    case Qt::ToolTipRole:
        return clip.path;
    case Qt::AccessibleTextRole:
        //: %1: a file's name; %2: a list such as "Happy 61 percent, Neutral 20 percent"
        return tr("%1: %2.").arg(name, scoresSentence(clip.analysis->summary.scores));
    case PathRole:
        return clip.path;
    default:
        return {};
    }
}

bool ClipShelf::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_clips.erase(m_clips.begin() + row, m_clips.begin() + row + count);
    endRemoveRows();
    return true;
}

void ClipShelf::put(const QString& path, std::shared_ptr<const ClipAnalysis> analysis)
{
    const QFileInfo file(path);
    Clip clip{path, file.size(), file.lastModified(), std::move(analysis), true, {}};
    if (const int row = rowOf(path); row >= 0) {
        m_clips[static_cast<std::size_t>(row)] = std::move(clip);
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    if (m_clips.size() == kMostClips)
        removeRows(0, 1);
    beginInsertRows({}, rowCount(), rowCount());
    m_clips.push_back(std::move(clip));
    endInsertRows();
}

void ClipShelf::setPicture(const QString& path, const Frame& frame)
{
    const int row = rowOf(path);
    if (row < 0 || frame.image.empty())
        return;
    Clip& clip = m_clips[static_cast<std::size_t>(row)];
    if (!clip.picture.isNull())
        return;
    clip.picture = thumbnail(frame.image, clip.analysis->summary.top[0]);
    Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

std::shared_ptr<const ClipAnalysis> ClipShelf::kept(const QString& path) const
{
    const int row = rowOf(path);
    if (row < 0)
        return nullptr;
    const Clip& clip = m_clips[static_cast<std::size_t>(row)];
    const QFileInfo file(path);
    const bool isSame = file.size() == clip.bytes && file.lastModified() == clip.modified;
    return isSame && clip.isUpToDate ? clip.analysis : nullptr;
}

int ClipShelf::rowOf(const QString& path) const
{
    const auto found = std::find_if(m_clips.begin(), m_clips.end(),
                                    [&path](const Clip& clip) { return clip.path == path; });
    return found == m_clips.end() ? -1 : static_cast<int>(found - m_clips.begin());
}

void ClipShelf::forgetAnalyses()
{
    for (Clip& clip : m_clips)
        clip.isUpToDate = false;
}

void ClipShelf::retranslate()
{
    if (!m_clips.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace v2m
