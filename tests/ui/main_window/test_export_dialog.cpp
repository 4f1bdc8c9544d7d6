// SPDX-License-Identifier: MIT
#include "ui/main_window/export_dialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

/// In which folder an export begins.
class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"video2music"_s);
        QCoreApplication::setApplicationName(u"test_export_dialog"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_first = exportFolder();
        QVERIFY(QFileInfo(m_first).isDir());
    }

    void theFolderOfAnExportIsOfferedAgain()
    {
        const QTemporaryDir folder;
        rememberExportFolder(folder.filePath(u"list.m3u8"_s));
        QCOMPARE(exportFolder(), folder.path());
    }

    void unwritableFolderIsNotOffered_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("gone") << u"/no such folder/list.m3u8"_s;
        QTest::newRow("the kernel's") << u"/proc/self/list.m3u8"_s;
    }

    void unwritableFolderIsNotOffered()
    {
        QFETCH(QString, file);
        rememberExportFolder(file);
        QCOMPARE(exportFolder(), m_first);
    }

private:
    const QTemporaryDir m_settings;
    QString m_first;
};

QTEST_GUILESS_MAIN(TestExportDialog)
#include "test_export_dialog.moc"
