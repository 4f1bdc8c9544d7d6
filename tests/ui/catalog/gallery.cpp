// SPDX-License-Identifier: MIT
// Writes pictures of the settings and the catalog, in both themes and both directions, for people
// to look at. Built on demand: ninja v2m-dialogs-gallery.
//   QT_QPA_PLATFORM=offscreen v2m-dialogs-gallery FOLDER [MUSICCAPS_CSV]
#include "ui/catalog/catalog_dialog.h"
#include "ui/session/library_controller.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

class Gallery {
public:
    Gallery(const QDir& folder, const QString& suffix) : m_folder(folder), m_suffix(suffix) {}

    void take(QWidget& widget, const QString& what) const
    {
        QTest::qWait(150);
        widget.grab().save(m_folder.filePath(what + u'-' + m_suffix + ".png"_L1));
    }

private:
    QDir m_folder;
    QString m_suffix;
};

void takeSettings(const Gallery& gallery)
{
    Settings settings;
    settings.audioFolder = u"/media/ada/Music/previews"_s;
    settings.networkAllowed = true;
    SettingsDialog dialog(settings);
    dialog.show();
    dialog.resize(dialog.sizeHint()); // the screen of the platform offscreen is small
    gallery.take(dialog, u"settings"_s);
    dialog.resize(dialog.minimumSizeHint().width(), 560);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&dialog, Qt::Key_Tab);
    gallery.take(dialog, u"settings-small"_s);
}

void takeCatalog(const Gallery& gallery, const QString& table)
{
    const QTemporaryDir folder;
    LibraryController library(folder.filePath(u"catalog.db"_s));
    CatalogDialog dialog(library);
    dialog.show();
    QTest::qWait(1500);
    gallery.take(dialog, u"catalog"_s);
    dialog.setNetworkAllowed(true);

    QFile file(folder.filePath(u"my songs.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary file");
    file.write("id,caption,title\n1,A slow piano,Rain\n2,A fast fiddle,Reel\n2,Again,Reel\nx\n");
    for (int i = 100; i < 120; ++i)
        file.write(QByteArray::number(i) + ",too,many,fields\n");
    file.close();
    dialog.importFile(file.fileName());
    QTest::qWait(1500);
    for (QToolButton* button : dialog.findChildren<QToolButton*>()) {
        if (button->isVisible() && button->isCheckable())
            button->click();
    }
    gallery.take(dialog, u"catalog-report"_s);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().contains(u"Remove"_s))
            button->click();
    }
    if (auto* question = dialog.findChild<QMessageBox*>()) {
        gallery.take(*question, u"catalog-remove"_s);
        question->close();
    }
    dialog.importFile(folder.filePath(u"missing.csv"_s));
    QTest::qWait(300);
    gallery.take(dialog, u"catalog-problem"_s);
    if (!table.isEmpty()) {
        dialog.importFile(table);
        QTest::qWait(700);
        gallery.take(dialog, u"catalog-import"_s);
        QTest::qWait(20000);
    }
    dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    dialog.findChild<QLineEdit*>()->setText(u"slow piano"_s);
    QTest::qWait(1500);
    gallery.take(dialog, u"catalog-search"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    if (argc < 2) {
        qWarning("usage: v2m-dialogs-gallery FOLDER [MUSICCAPS_CSV]");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString table = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            applyTheme(application, choice);
            QApplication::setLayoutDirection(direction);
            const Gallery gallery(folder,
                                  (choice == ThemeChoice::Light ? u"light"_s : u"dark"_s) +
                                      (direction == Qt::LeftToRight ? u"-ltr"_s : u"-rtl"_s));
            takeSettings(gallery);
            takeCatalog(gallery, choice == ThemeChoice::Light && direction == Qt::LeftToRight
                                     ? table
                                     : QString());
        }
    }
    return 0;
}
