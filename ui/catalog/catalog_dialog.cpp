// SPDX-License-Identifier: MIT
#include "ui/catalog/catalog_dialog.h"

#include "ui/catalog/musiccaps_offer.h"
#include "ui/catalog/playlists_page.h"
#include "ui/catalog/search_page.h"
#include "ui/catalog/sources_page.h"
#include "ui/playlist/track_mime_data.h"
#include "ui/session/folder_controller.h"
#include "ui/session/library_controller.h"
#include "ui/theme/fitted_size.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/low_page.h"
#include "ui/theme/metrics.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace v2m {
namespace {

/// The only local file or folder of a drag; empty if there are none or several, or if it is a
/// track, which is for a list.
QString onlyPathOf(const QMimeData& data)
{
    if (TrackMimeData::isFromHere(data))
        return {};
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return QFileInfo(path).isFile() || QFileInfo(path).isDir() ? path : QString();
}

constexpr int kSourcesTab = 0;
constexpr int kLeastLines = 8;  ///< of the sources, on a low screen
constexpr int kResultLines = 3; ///< what is said after an import

} // namespace

CatalogDialog::CatalogDialog(LibraryController& library, QWidget* parent)
    : CatalogDialog(library, musicCapsFile().address, parent)
{
}

CatalogDialog::CatalogDialog(LibraryController& library, const QUrl& musicCapsAddress,
                             QWidget* parent)
    : QDialog(parent), m_library(library), m_tabs(new QTabWidget(this)),
      m_sources(new SourcesPage(library, musicCapsAddress, this)),
      m_search(new SearchPage(library, this)),
      m_playlists(new PlaylistsPage(library.playlists(), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setAcceptDrops(true);
    m_tabs->tabBar()->installEventFilter(this);
    m_tabs->tabBar()->setAcceptDrops(true);
    m_tabs->tabBar()->setChangeCurrentOnDrag(true); // to drop tracks into a playlist
    m_tabs->setDocumentMode(true);                  // no frame within the frame of the window
    m_tabs->addTab(new LowPage(m_sources, kLeastLines, this), {});
    m_tabs->addTab(m_search, {});
    m_tabs->addTab(m_playlists, {});
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kMedium, metrics::kMedium, metrics::kMedium,
                               metrics::kMedium);
    column->setSpacing(metrics::kMedium);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_buttons);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        // Whoever goes through the pages by the arrow keys stays on their tabs.
        if (m_tabs->currentWidget() == m_search && !m_goesByArrows)
            m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sources, &SourcesPage::settingsRequested, this, &CatalogDialog::settingsRequested);
    connect(m_sources, &SourcesPage::tracksRequested, this, [this](const QString& source) {
        m_tabs->setCurrentWidget(m_search);
        m_search->showTracksOf(source);
    });
    connect(m_search, &SearchPage::playRequested, this, &CatalogDialog::playRequested);
    connect(m_search, &SearchPage::addRequested, this, &CatalogDialog::addRequested);
    connect(m_search, &SearchPage::moreLikeRequested, this, &CatalogDialog::moreLikeRequested);
    keepTranslated(this, &CatalogDialog::retranslate);
    // The box sets its own word before its button hears of the language.
    QPushButton* const close = m_buttons->button(QDialogButtonBox::Close);
    keepTranslated(close, this, [close] {
        close->setText(tr("C&lose"));
        close->setAccessibleDescription(tr("Closes the catalog; an import keeps running."));
    });

    resize(fittedSize(*this, firstSize()));
    if (library.overview())
        return;
    connect( // before it is known what there is
        &library, &LibraryController::overviewReady, this,
        [this] { resize(size().expandedTo(fittedSize(*this, firstSize()))); },
        Qt::SingleShotConnection);
}

/// Shows all of the sources, and later what becomes of an import.
QSize CatalogDialog::firstSize() const
{
    const int line = fontMetrics().lineSpacing();
    const QSize best = QSize(130 * fontMetrics().averageCharWidth(), 34 * line)
                           .boundedTo({960, 600})
                           .expandedTo(minimumSizeHint());
    const int sources = m_sources->heightForWidth(best.width() - 2 * metrics::kMedium);
    const int around = m_tabs->tabBar()->sizeHint().height() + m_buttons->sizeHint().height() +
                       3 * metrics::kMedium;
    return best.expandedTo({0, sources + kResultLines * line + around});
}

void CatalogDialog::setNetworkAllowed(bool isAllowed)
{
    m_sources->setNetworkAllowed(isAllowed);
}

void CatalogDialog::importFile(const QString& path)
{
    m_tabs->setCurrentIndex(kSourcesTab);
    m_sources->importFile(path);
}

void CatalogDialog::showPlaylists(const QString& title)
{
    m_tabs->setCurrentWidget(m_playlists);
    m_playlists->choose(title);
}

bool CatalogDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        m_goesByArrows = true;
    else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Shortcut ||
             event->type() == QEvent::KeyRelease)
        m_goesByArrows = false;
    return QDialog::eventFilter(watched, event);
}

void CatalogDialog::showEvent(QShowEvent* event)
{
    m_library.refreshOverview();
    QDialog::showEvent(event);
}

void CatalogDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const QString path = onlyPathOf(*event->mimeData());
    if (!path.isEmpty() && (!m_sources->isBusy() || QFileInfo(path).isDir()))
        event->acceptProposedAction();
}

void CatalogDialog::dropEvent(QDropEvent* event)
{
    const QString path = onlyPathOf(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (QFileInfo(path).isDir()) {
        m_tabs->setCurrentIndex(kSourcesTab);
        m_library.folders().add(path);
        return;
    }
    importFile(path);
}

void CatalogDialog::retranslate()
{
    setWindowTitle(tr("Music catalog"));
    m_tabs->setTabText(0, tr("&Sources"));
    m_tabs->setTabText(1, tr("&Find tracks"));
    m_tabs->setTabText(2, tr("Pla&ylists"));
    // The bar is what has the focus; the pages are what there is around it.
    for (QWidget* part : {static_cast<QWidget*>(m_tabs), static_cast<QWidget*>(m_tabs->tabBar())}) {
        part->setAccessibleName(tr("Pages of the catalog"));
        part->setAccessibleDescription(tr(
            "Its sources, a search for tracks, and the playlists that you saved; the arrow keys go "
            "from one to the other."));
    }
}

} // namespace v2m
