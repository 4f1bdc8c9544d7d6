// SPDX-License-Identifier: MIT
#include "tests/support/drop.h"
#include "tests/support/tracks.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/playlist/track_mime_data.h"
#include "ui/session/library_controller.h"

#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

/// Tracks that are dragged within the catalog's dialog.
class TestCatalogDrags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    void tracksAreNotTakenForFilesToImport() { QVERIFY(!test::dropOn(m_dialog, m_data, {20, 20})); }

    void aTabTurnsToItsPage()
    {
        m_dialog.show();
        auto* tabs = m_dialog.findChild<QTabBar*>();
        QVERIFY(tabs->acceptDrops()); // without which Qt sends it no drags
        const QPoint at = tabs->tabRect(2).center();
        QDragEnterEvent over(at, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tabs, &over);
        QVERIFY(over.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tabs, &move);
        QTRY_COMPARE(tabs->currentIndex(), 2);
    }

private:
    QTemporaryDir m_folder;
    LibraryController m_library{m_folder.filePath(u"catalog.db"_s)};
    CatalogDialog m_dialog{m_library};
    TrackMimeData m_data{{test::makeTrack(u"Song"_s, u"/music/song.csv"_s)}};
};

QTEST_MAIN(TestCatalogDrags)
#include "test_catalog_drags.moc"
