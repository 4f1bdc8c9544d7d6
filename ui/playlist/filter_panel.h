// SPDX-License-Identifier: MIT
#pragma once

#include "ui/playlist/playlist_request.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <utility>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace v2m {

/// The conditions of a filter, except its text.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    explicit FilterPanel(QWidget* parent = nullptr);

    /// Names of sources with their titles; the current choice is kept if it is among them.
    void setSources(const QList<std::pair<QString, QString>>& sources);

    /// Genres to offer; others can be typed.
    void setGenres(const QStringList& genres);

    /// With an empty text.
    PlaylistFilter filter() const;

    /// In the order of Tab: down one column, then the other.
    QList<QWidget*> controls() const;

    /// Without a signal; the filter's text is ignored.
    void setFilter(const PlaylistFilter& filter);

    /// Whether clearing empties the search, too.
    void setHasWords(bool hasWords);

Q_SIGNALS:
    /// The user has changed a condition.
    void filterChanged();

    /// The user resets all filters, including the text.
    void clearRequested();

private:
    void refreshClear();
    void retranslate();

    QCheckBox* m_instrumental;
    QCheckBox* m_quality;
    QComboBox* m_genre;
    QComboBox* m_tempo;
    QComboBox* m_source;
    QPushButton* m_clear;
    bool m_hasWords = false; ///< of a search
};

} // namespace v2m
