// SPDX-License-Identifier: MIT
#include "ui/stage/clip_shelf.h"

#include "ui/theme/emotion_symbol.h"
#include "ui/theme/emotion_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/over_picture.h"
#include "ui/theme/theme_colors.h"
#include "ui/video/frame_image.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QIcon>
#include <QImageReader>
#include <QLocale>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <iterator>
#include <utility>

namespace v2m {
namespace {

constexpr double kRatio = 2.0; // sharp on high-density screens too
constexpr int kJpegQuality = 80;

/// Takes a few kilobytes.
QByteArray jpegOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, "JPEG", kJpegQuality))
        bytes.clear();
    return bytes;
}

/// A picture from a file that somebody else may have changed: none if it is larger than ours.
QImage imageFrom(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "JPEG");
    const QSize most = ClipShelf::kPictureSize * kRatio;
    const QSize size = reader.size();
    return size.width() > most.width() || size.height() > most.height() ? QImage() : reader.read();
}

/// The picture centred on a thumbnail, with the symbol of the clip's strongest emotion.
QPixmap thumbnail(const QImage& image, Emotion leading)
{
    const QSize size = ClipShelf::kPictureSize * kRatio;
    QPixmap picture(size);
    picture.fill(over_picture::kSurround);
    QPainter painter(&picture);
    painter.drawImage((size.width() - image.width()) / 2, (size.height() - image.height()) / 2,
                      image);
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

/// The time if it is today, otherwise the date.
QString dateText(const QDateTime& moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == QDate::currentDate()
               ? QLocale().toString(local.time(), QLocale::ShortFormat)
               : QLocale().toString(local.date(), QLocale::ShortFormat);
}

Emotion leadingOf(const EmotionScores& scores)
{
    return emotionsByScore(scores).front();
}

} // namespace

int ClipShelf::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clips.size());
}

QString ClipShelf::nameOf(const Clip& clip)
{
    return clip.known.title.isEmpty() ? QFileInfo(clip.known.path).fileName() : clip.known.title;
}

QString ClipShelf::moodText(Emotion leading, int percentage, const QString& date)
{
    //: The strongest emotion of a clip and its share: Happy 61%
    const QString score = tr("%1 %2").arg(emotionDisplayName(leading), percentageText(percentage));
    //: A clip's strongest emotion with its share, and when it was opened: Happy 61%, 14:05
    return tr("%1, %2").arg(score, date);
}

int ClipShelf::widestMood(const QFontMetrics& metrics)
{
    const QString date = QLocale().toString(QDate(2028, 12, 28), QLocale::ShortFormat);
    int widest = 0;
    for (const Emotion emotion : kEmotions)
        widest = std::max(widest, metrics.horizontalAdvance(moodText(emotion, 100, date)));
    return widest;
}

QVariant ClipShelf::iconOf(const Clip& clip)
{
    if (clip.shown.isNull() && !clip.known.picture.isEmpty()) {
        const QImage image = imageFrom(clip.known.picture);
        if (!image.isNull())
            clip.shown = thumbnail(image, leadingOf(clip.known.scores));
    }
    if (clip.shown.isNull())
        return {};
    QIcon icon(clip.shown);
    icon.addPixmap(clip.shown, QIcon::Selected); // otherwise it is tinted
    return icon;
}

QVariant ClipShelf::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Clip& clip = m_clips[static_cast<std::size_t>(index.row())];
    const QString date = dateText(clip.known.opened);
    const Emotion leading = leadingOf(clip.known.scores);
    switch (role) {
    case Qt::DisplayRole:
        if (!clip.isThere)
            return QString(nameOf(clip) + QChar::LineSeparator + tr("File not found"));
        return QString(
            nameOf(clip) + QChar::LineSeparator +
            moodText(leading, roundedPercentages(clip.known.scores)[v2m::index(leading)], date));
    case Qt::EditRole:
        return nameOf(clip);
    case Qt::DecorationRole:
        return iconOf(clip);
    case Qt::ForegroundRole:
        if (clip.isThere)
            return {};
        return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    case Qt::ToolTipRole:
        return clip.isThere ? clip.known.path
                            : tr("The file is no longer where it was: %1").arg(clip.known.path);
    case Qt::AccessibleTextRole:
        //: %1: a file's name; %2: a list such as "Happy 61 percent, Neutral 20 percent"; %3: when
        //: it was opened
        return tr("%1: %2. %3.").arg(nameOf(clip), scoresSentence(clip.known.scores), date);
    case PathRole:
        return clip.known.path;
    default:
        return {};
    }
}

bool ClipShelf::setData(const QModelIndex& index, const QVariant& value, int role)
{
    constexpr qsizetype kLongestTitle = 200;
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Clip& clip = m_clips[static_cast<std::size_t>(index.row())];
    QString title = value.toString().simplified().left(kLongestTitle);
    if (title == QFileInfo(clip.known.path).fileName())
        title.clear();
    if (title == clip.known.title)
        return false;
    clip.known.title = title;
    Q_EMIT dataChanged(index, index);
    Q_EMIT renamed(clip.known.path, title);
    return true;
}

Qt::ItemFlags ClipShelf::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) |
           (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool ClipShelf::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    QStringList paths;
    for (int i = row; i < row + count; ++i)
        paths.append(m_clips[static_cast<std::size_t>(i)].known.path);
    beginRemoveRows({}, row, row + count - 1);
    m_clips.erase(m_clips.begin() + row, m_clips.begin() + row + count);
    endRemoveRows();
    for (const QString& path : paths)
        Q_EMIT removed(path);
    return true;
}

void ClipShelf::take(const QString& path)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_taken.emplace_back(row, std::move(m_clips[static_cast<std::size_t>(row)]));
    m_clips.erase(m_clips.begin() + row);
    if (m_taken.size() > kMaxClips)
        m_taken.erase(m_taken.begin());
    endRemoveRows();
    Q_EMIT taken(path);
}

void ClipShelf::putBack(const QString& path)
{
    const auto found = std::find_if(m_taken.rbegin(), m_taken.rend(), [&path](const auto& one) {
        return one.second.known.path == path;
    });
    if (found == m_taken.rend())
        return;
    auto [row, clip] = std::move(*found);
    m_taken.erase(std::next(found).base());
    if (rowOf(path) >= 0)
        return; // opened again
    row = std::min(row, rowCount());
    beginInsertRows({}, row, row);
    m_clips.insert(m_clips.begin() + row, std::move(clip));
    endInsertRows();
    Q_EMIT returned(path);
}

void ClipShelf::fill(const std::vector<KnownClip>& clips)
{
    std::vector<Clip> before;
    const std::size_t room = kMaxClips - std::min(kMaxClips, m_clips.size());
    for (const KnownClip& known : clips) {
        if (rowOf(known.clip.path) < 0)
            before.push_back({known.clip, nullptr, true, known.isThere, {}});
    }
    if (before.size() > room)
        before.erase(before.begin(), before.end() - static_cast<std::ptrdiff_t>(room));
    if (before.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(before.size()) - 1);
    m_clips.insert(m_clips.begin(), std::make_move_iterator(before.begin()),
                   std::make_move_iterator(before.end()));
    endInsertRows();
}

void ClipShelf::put(const QString& path, std::shared_ptr<const ClipAnalysis> analysis)
{
    const QFileInfo file(path);
    StoredClip clip;
    clip.path = path;
    clip.bytes = file.size();
    clip.modified = file.lastModified();
    clip.opened = QDateTime::currentDateTime();
    clip.scores = analysis->summary.scores;
    if (const int row = rowOf(path); row >= 0)
        clip.title = m_clips[static_cast<std::size_t>(row)].known.title;
    put({clip, std::move(analysis), true, true, {}});
}

void ClipShelf::put(const StoredClip& clip, std::shared_ptr<const ClipAnalysis> analysis)
{
    put({clip, std::move(analysis), true, true, {}});
}

void ClipShelf::put(Clip clip)
{
    if (const int row = rowOf(clip.known.path); row >= 0) {
        m_clips[static_cast<std::size_t>(row)] = std::move(clip);
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    if (m_clips.size() >= kMaxClips)
        removeRows(0, static_cast<int>(m_clips.size() - kMaxClips) + 1);
    beginInsertRows({}, rowCount(), rowCount());
    m_clips.push_back(std::move(clip));
    endInsertRows();
}

QImage ClipShelf::smallPicture(const Frame& frame)
{
    if (frame.image.empty())
        return {};
    const QSize fitted = QSize(frame.image.cols, frame.image.rows)
                             .scaled(kPictureSize * kRatio, Qt::KeepAspectRatio);
    return fitted.isEmpty() ? QImage() : scaledFrame(frame.image, fitted, false);
}

bool ClipShelf::lacksPicture(const QString& path) const
{
    const int row = rowOf(path);
    return row >= 0 && m_clips[static_cast<std::size_t>(row)].known.picture.isEmpty();
}

void ClipShelf::setPicture(const QString& path, const QImage& small)
{
    if (small.isNull() || !lacksPicture(path))
        return;
    const int row = rowOf(path);
    Clip& clip = m_clips[static_cast<std::size_t>(row)];
    clip.known.picture = jpegOf(small);
    clip.shown = thumbnail(small, leadingOf(clip.known.scores));
    Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    Q_EMIT pictureTaken(path, clip.known.picture);
}

void ClipShelf::move(const QString& from, const QString& to)
{
    if (from == to)
        return;
    // An entry for the same file is replaced silently.
    if (const int there = rowOf(to); there >= 0) {
        beginRemoveRows({}, there, there);
        m_clips.erase(m_clips.begin() + there);
        endRemoveRows();
    }
    const int row = rowOf(from);
    if (row < 0)
        return;
    Clip& clip = m_clips[static_cast<std::size_t>(row)];
    clip.known.path = to;
    clip.known.modified = QFileInfo(to).lastModified();
    clip.isThere = true;
    Q_EMIT dataChanged(index(row), index(row));
}

void ClipShelf::setMissing(const QString& path)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    m_clips[static_cast<std::size_t>(row)].isThere = false;
    Q_EMIT dataChanged(index(row), index(row));
}

std::shared_ptr<const ClipAnalysis> ClipShelf::kept(const QString& path) const
{
    const int row = rowOf(path);
    if (row < 0)
        return nullptr;
    const Clip& clip = m_clips[static_cast<std::size_t>(row)];
    const QFileInfo file(path);
    const bool isSame =
        file.size() == clip.known.bytes && file.lastModified() == clip.known.modified;
    return isSame && clip.isUpToDate ? clip.analysis : nullptr;
}

QString ClipShelf::titleOf(const QString& path) const
{
    const int row = rowOf(path);
    return row < 0 ? QString() : m_clips[static_cast<std::size_t>(row)].known.title;
}

int ClipShelf::rowOf(const QString& path) const
{
    const auto found = std::find_if(m_clips.begin(), m_clips.end(),
                                    [&path](const Clip& clip) { return clip.known.path == path; });
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
