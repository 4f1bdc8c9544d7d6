// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/library_controller.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QMessageBox;
class QPushButton;
class QTableView;

namespace v2m {

class FileDownload;
class FolderPanel;
class MusicCapsOffer;
class SourceTableModel;
class WorkPanel;

/// Shows the data sets and folders of music of the catalog, imports others, and removes them.
class SourcesPage : public QWidget {
    Q_OBJECT

public:
    /// The library outlives the page.
    SourcesPage(LibraryController& library, const QUrl& musicCapsAddress,
                QWidget* parent = nullptr);
    ~SourcesPage() override;

    /// Taking the permission back ends a download.
    void setNetworkAllowed(bool isAllowed);

    /// Whether something is being downloaded, imported or removed.
    bool isBusy() const { return m_work != Work::None; }

    /// Nothing while busy.
    void importFile(const QString& path);

Q_SIGNALS:
    void settingsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Work { None, Download, MusicCapsImport, FileImport, Removal };

    void connectLibrary();
    void connectDownload();
    void connectFolders();
    void chooseFile();
    void chooseFolder();
    void showMenu(const QPoint& position);
    void startDownload();
    void addStarterWorks();
    void adoptWork();
    void remove(const QString& name, const QString& title);
    void cancel();
    void askToRemove();
    void showOverview(const CatalogOverview& overview);
    void showReport(const ImportReport& report);
    void endWork();
    void refreshButtons();
    void retranslate();
    QString totalText() const;
    /// The chosen source; null for none.
    const CatalogSource* chosen() const;

    LibraryController& m_library;
    FileDownload* m_download;
    bool m_isNetworkAllowed = false;
    Work m_work = Work::None;
    std::int64_t m_trackCount = 0;
    QString m_importing; ///< the name of the file or data set that comes in
    QString m_removing;  ///< the title of a source that is on its way out
    QString m_lastFolder;
    QPointer<QMessageBox> m_question;

    SourceTableModel* m_model;
    QLabel* m_total;
    QTableView* m_table;
    QPushButton* m_addFolder;
    QPushButton* m_import;
    QPushButton* m_remove;
    QPushButton* m_starter;
    QLabel* m_hint;
    WorkPanel* m_panel;
    FolderPanel* m_folderPanel;
    MusicCapsOffer* m_offer;
};

} // namespace v2m
