// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"
#include "tests/support/file_content.h"
#include "ui/playlist/sound_support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace v2m;

class TestSoundSupport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("QT_MEDIA_BACKEND", "gstreamer");
        qunsetenv("GST_PLUGIN_PATH");
        qunsetenv("GST_PLUGIN_PATH_1_0");
        qputenv("GST_PLUGIN_SYSTEM_PATH", QFile::encodeName(m_folder.path()));
        qunsetenv("GST_PLUGIN_SYSTEM_PATH_1_0");
    }

    void cleanup()
    {
        QDir folder(m_folder.path());
        for (const QString& file : folder.entryList(QDir::Files))
            folder.remove(file);
    }

    void missingPluginsGiveAMessage()
    {
        QVERIFY(translated(missingSoundSupport()).contains(u"gstreamer1.0-plugins-base"_s));
        touch(u"libgstcoreelements.so"_s);
        QVERIFY(!missingSoundSupport().isEmpty());
        touch(u"libgstplayback.so"_s);
        QVERIFY(missingSoundSupport().isEmpty());
    }

    void otherBackendsNeedNoGStreamer()
    {
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
        QVERIFY(missingSoundSupport().isEmpty());
    }

    void environmentLeadsToThePlugins()
    {
        QCOMPARE(gstreamerPluginFolders(), QStringList{m_folder.path()});
        qputenv("GST_PLUGIN_SYSTEM_PATH_1_0", "/a:/b");
        qputenv("GST_PLUGIN_PATH", "/c");
        QCOMPARE(gstreamerPluginFolders(), QStringList({u"/c"_s, u"/a"_s, u"/b"_s}));
        qputenv("GST_PLUGIN_SYSTEM_PATH_1_0", ""); // the system's are switched off
        QCOMPARE(gstreamerPluginFolders(), QStringList{u"/c"_s});
    }

private:
    void touch(const QString& name) { test::writeFile(m_folder.filePath(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSoundSupport)
#include "test_sound_support.moc"
