// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/library_controller.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace v2m {

class FoundTracksModel;

/// Searches the catalog while the user types.
class SearchPage : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMostTracks = 200;

    /// The library outlives the page.
    explicit SearchPage(LibraryController& library, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void search();
    void showFound(const QString& text, const std::vector<Track>& tracks);
    void showOverview(const CatalogOverview& overview);
    void retranslate();
    QString statusText() const;

    enum class Status { Nothing, Searching, Found };

    LibraryController& m_library;
    QTimer m_pause; ///< from the last key to the search
    QString m_asked;
    Status m_status = Status::Nothing;
    QLineEdit* m_text;
    QLabel* m_statusLabel;
    QTableView* m_table;
    FoundTracksModel* m_model;
};

} // namespace v2m
