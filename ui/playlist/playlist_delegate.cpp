// SPDX-License-Identifier: MIT
#include "ui/playlist/playlist_delegate.h"

#include "core/playlist/clean_text.h"
#include "core/preview/track_address.h"
#include "ui/playlist/duration_text.h"
#include "ui/playlist/playlist_model.h"
#include "ui/playlist/sound_source_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>

#include <cmath>

namespace v2m {
namespace {

QStringList cleanTags(const QStringList& tags)
{
    QStringList clean;
    for (const QString& tag : tags)
        clean << onOneLine(tag);
    return clean;
}

/// Whether a track further down for the same place matches better.
bool isAheadOfABetterMatch(const QModelIndex& index)
{
    const auto row = index.data(PlaylistModel::RowRole).value<PlaylistRow>();
    const std::optional<int> match = matchPercent(row);
    if (!match || row.origin != RowOrigin::Chosen)
        return false;
    for (int below = index.row() + 1; below < index.model()->rowCount(); ++below) {
        const auto other =
            index.siblingAtRow(below).data(PlaylistModel::RowRole).value<PlaylistRow>();
        if (other.origin == RowOrigin::Chosen &&
            other.ranked.arcPosition == row.ranked.arcPosition && matchPercent(other) > match)
            return true;
    }
    return false;
}

} // namespace

PlaylistRowPicture pictureOf(const QModelIndex& index)
{
    const auto row = index.data(PlaylistModel::RowRole).value<PlaylistRow>();
    const Track& track = row.ranked.track;
    PlaylistRowPicture picture;
    const QLocale locale;
    picture.rank = locale.toString(index.row() + 1);
    picture.rankDigits =
        static_cast<int>(QString::number(index.model()->rowCount(index.parent())).size());
    picture.title = onOneLine(track.title);
    picture.artist = onOneLine(track.artist);
    picture.reason = onOneLine(row.reason);
    picture.tags = cleanTags(track.tags);
    if (const std::optional<double> length = clipLengthS(track))
        picture.length = durationText(*length);
    picture.match = matchPercent(row);
    picture.pinned = row.pinned;
    if (const QVariant source = index.data(PlaylistModel::SourceRole); source.isValid())
        picture.source = static_cast<PreviewKind>(source.toInt());
    picture.opinion = static_cast<TrackOpinion>(index.data(PlaylistModel::OpinionRole).toInt());
    picture.playing = static_cast<PlayingMark>(index.data(PlaylistModel::PlayingRole).toInt());
    return picture;
}

void PlaylistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    PlaylistRowPicture picture = pictureOf(index);
    picture.selected = option.state.testFlag(QStyle::State_Selected);
    constexpr QStyle::State kByKeyboard =
        QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    picture.focused = (option.state & kByKeyboard) == kByKeyboard;
    picture.hovered = option.state.testFlag(QStyle::State_MouseOver);
    picture.active = option.state.testFlag(QStyle::State_Active);
    picture.direction = option.direction;
    paintPlaylistRow(*painter, QRectF(option.rect), picture, option.font, option.palette);
}

QSize PlaylistDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const double narrowest = playlistRowMinimumWidth(option.font);
    double width = narrowest;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
        width = std::max(width, static_cast<double>(view->viewport()->width()));
    return {static_cast<int>(std::ceil(narrowest)),
            static_cast<int>(playlistRowHeight(pictureOf(index), width, option.font))};
}

bool PlaylistDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const PlaylistRowPicture picture = pictureOf(index);
    QStringList lines{index.data().toString()};
    if (!picture.reason.isEmpty())
        lines << picture.reason;
    if (picture.match)
        lines << matchSentence(index.data(PlaylistModel::RowRole).value<PlaylistRow>());
    if (!picture.tags.isEmpty())
        lines << QLocale().createSeparatedList(picture.tags);
    if (picture.source)
        lines << soundSourceSentence(*picture.source);
    if (isAheadOfABetterMatch(index))
        lines << tr("Its place is due to more than its match: variety, your taste and what can be "
                    "played count, too.");
    // Rich text paragraphs, so that long lines wrap; text from the catalog is escaped.
    QString text;
    for (const QString& line : lines)
        text += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}

} // namespace v2m
