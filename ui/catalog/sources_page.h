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

/// Shows, imports and removes the data sets and music folders of the catalog.
class SourcesPage : public QWidget {
    Q_OBJECT

public:
    /// The library must outlive the page.
    SourcesPage(LibraryController& library, const QUrl& musicCapsAddress,
                QWidget* parent = nullptr);
    ~SourcesPage() override;

    /// Withdrawing permission cancels a download.
    void setNetworkAllowed(bool isAllowed);

    /// Whether a download, import or removal is in progress.
    bool isBusy() const { return m_work != Work::None; }

    /// Ignored while busy.
    void importFile(const QString& path);

Q_SIGNALS:
    void settingsRequested();
    /// To be shown. @param source its name.
    void tracksRequested(const QString& source);

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
    void showResult(const ImportReport& report);
    void endWork();
    void refreshButtons();
    void retranslate();
    QString totalText() const;
    /// The selected source; may be null.
    const CatalogSource* chosen() const;

    LibraryController& m_library;
    FileDownload* m_download;
    bool m_isNetworkAllowed = false;
    Work m_work = Work::None;
    std::int64_t m_trackCount = 0;
    Message m_importing; ///< name of the file or data set being imported
    QString m_removing;  ///< title of the source being removed
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
    bool m_isMusicCapsWhole = true; ///< until the catalog is known
};

} // namespace v2m
