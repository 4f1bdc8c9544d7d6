// SPDX-License-Identifier: MIT
#include "ui/catalog/source_table_model.h"

#include "core/base/message_text.h"
#include "core/catalog/starter_catalog.h"
#include "ui/catalog/import_report_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace v2m {

SourceTableModel::SourceTableModel(QObject* parent)
    : CatalogTableModel({{QT_TRANSLATE_NOOP("v2m::SourceTableModel", "Source")},
                         {QT_TRANSLATE_NOOP("v2m::SourceTableModel", "Licence")},
                         {QT_TRANSLATE_NOOP("v2m::SourceTableModel", "Imported")},
                         {QT_TRANSLATE_NOOP("v2m::SourceTableModel", "Tracks")},
                         QT_TRANSLATE_NOOP3("v2m::SourceTableModel", "Watch",
                                            "whether a folder is watched for changes")},
                        Tracks, parent)
{
}

void SourceTableModel::setSources(std::vector<CatalogSource> sources)
{
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
}

void SourceTableModel::setWatchedFolders(const QStringList& folders)
{
    m_watched = folders;
    columnChanged(Watched);
}

int SourceTableModel::rowOf(const QString& name) const
{
    const auto found = std::ranges::find(m_sources, name, &CatalogSource::name);
    return found == m_sources.end() ? -1 : static_cast<int>(found - m_sources.begin());
}

QVariant SourceTableModel::data(const QModelIndex& index, int role) const
{
    if (!isCell(index))
        return {};
    const CatalogSource& shown = source(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(shown, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Watched || !isFolderOfMusic(shown))
            return {};
        return m_watched.contains(shown.fileName) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        if (index.column() != Watched || !isFolderOfMusic(shown))
            return {};
        return m_watched.contains(shown.fileName) ? tr("Watched for changes")
                                                  : tr("Not watched for changes");
    case Qt::ToolTipRole:
        if (isFolderOfMusic(shown)) {
            return index.column() == Watched
                       ? tr("When ticked, the folder is read again whenever it changes")
                       : shown.fileName;
        }
        if (index.column() == Imported && !shown.fileName.isEmpty())
            return tr("From the file “%1”").arg(shown.fileName);
        return index.column() == Title && !shown.homepage.isEmpty() ? shown.homepage : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(alignmentOf(index.column()));
    default:
        return {};
    }
}

Qt::ItemFlags SourceTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = CatalogTableModel::flags(index);
    const bool canBeTicked =
        index.isValid() && index.column() == Watched && isFolderOfMusic(source(index.row()));
    return canBeTicked ? flags | Qt::ItemIsUserCheckable : flags;
}

bool SourceTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT watchRequested(source(index.row()).fileName, value.toInt() == Qt::Checked);
    return true;
}

QString SourceTableModel::cellText(const CatalogSource& source, int column)
{
    const QLocale locale;
    switch (column) {
    case Title:
        return displayTitle(source);
    case Tracks: {
        const QString tracks = locale.toString(static_cast<qlonglong>(source.tracks - source.lost));
        return source.lost == 0
                   ? tracks
                   //: of a folder. %1: number of tracks; %Ln: of other ones
                   : tr("%1, %Ln no longer there", nullptr, static_cast<int>(source.lost))
                         .arg(tracks);
    }
    case Licence:
        if (isFolderOfMusic(source))
            return tr("Your own files");
        if (source.name == kStarterSource)
            return tr("Works in the public domain");
        return source.licence.isEmpty() ? tr("Not known") : source.licence;
    case Imported:
        return locale.toString(source.importedAt.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QString displayTitle(const CatalogSource& source)
{
    if (source.name == kStarterSource)
        return translated(importedName({}));
    return source.title.isEmpty() ? source.name : source.title;
}

} // namespace v2m
