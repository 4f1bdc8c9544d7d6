// SPDX-License-Identifier: MIT
#include "tests/support/file_content.h"
#include "tests/ui/settings/unusual_settings.h"
#include "ui/playlist/playlist_request.h"
#include "ui/settings/settings.h"

#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

namespace {

class Store {
public:
    QString path() const { return m_folder.filePath(u"video2music.conf"_s); }

    /// Writes the lines as a user's editor would and reads the settings from them.
    Settings loadFrom(const QByteArray& lines) const
    {
        test::writeFile(path(), lines);
        return Settings::load(QSettings(path(), QSettings::IniFormat));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyStoreGivesTheDefaults()
    {
        const Settings settings = Store().loadFrom({});
        QVERIFY(settings == Settings());
        QVERIFY(!settings.networkAllowed);
        QCOMPARE(settings.recordLimitS, 60);
        QVERIFY(settings.recordingsFolder.endsWith("/Video2Music"_L1));
    }

    void whatIsSavedComesBackFromTheFile()
    {
        const Store store;
        {
            QSettings file(store.path(), QSettings::IniFormat);
            test::unusualSettings().save(file);
        }
        QVERIFY(Settings::load(QSettings(store.path(), QSettings::IniFormat)) ==
                test::unusualSettings());
    }

    void everyDetectorThemeModeAndLanguageComesBack()
    {
        const Store store;
        QSettings file(store.path(), QSettings::IniFormat);
        Settings settings;
        const auto comesBack = [&](auto Settings::*member, const auto& values) {
            for (const auto& value : values) {
                settings.*member = value;
                settings.save(file);
                QCOMPARE(Settings::load(file).*member, value);
            }
        };
        comesBack(&Settings::detector, std::array{DetectorChoice::Automatic, DetectorChoice::YuNet,
                                                  DetectorChoice::Cascade});
        comesBack(&Settings::theme,
                  std::array{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                             ThemeChoice::HighContrastLight, ThemeChoice::HighContrastDark});
        comesBack(&Settings::mode, kRankModes);
        comesBack(&Settings::steps, kArcSteps);
        for (const WindowLanguage& language : supportedLanguages())
            comesBack(&Settings::language, QStringList{language.code});
    }

    void theLongestListOnOfferIsKept()
    {
        const Store store;
        Settings settings;
        settings.trackCount = PlaylistRequest::kMaxTracks;
        {
            QSettings file(store.path(), QSettings::IniFormat);
            settings.save(file);
        }
        QCOMPARE(Settings::load(QSettings(store.path(), QSettings::IniFormat)).trackCount, 200);
    }

    void savingLeavesOtherValuesOfTheFileAlone()
    {
        const Store store;
        QSettings file(store.path(), QSettings::IniFormat);
        file.setValue(u"window/geometry"_s, u"kept"_s);
        test::unusualSettings().save(file);
        QCOMPARE(file.value(u"window/geometry"_s).toString(), u"kept"_s);
    }

    void invalidValuesFallBackToDefaults_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("unknown names") << QByteArray("[analysis]\ndetector=magic\n[appearance]\n"
                                                     "theme=pink\nlanguage=xx\n[playlist]\n"
                                                     "mode=party\nsteps=odd\n");
        QTest::newRow("words for numbers")
            << QByteArray("[analysis]\nthreads=many\nevery_nth_frame=each\nsmoothing_ms=soft\n"
                          "[recording]\nlimit_s=long\n[player]\nvolume=loud\n[playlist]\n"
                          "tracks=some\n");
        QTest::newRow("too small")
            << QByteArray("[analysis]\nthreads=-1\nevery_nth_frame=0\nsmoothing_ms=-5\n"
                          "[recording]\nlimit_s=4\n[player]\nvolume=-0.1\n[playlist]\ntracks=0\n");
        QTest::newRow("too large")
            << QByteArray("[analysis]\nthreads=65\nevery_nth_frame=31\nsmoothing_ms=5001\n"
                          "[recording]\nlimit_s=601\n[player]\nvolume=1.1\n[playlist]\n"
                          "tracks=201\n");
        QTest::newRow("no numbers") << QByteArray("[player]\nvolume=nan\n[analysis]\n"
                                                  "threads=99999999999999999999\n");
        QTest::newRow("blank") << QByteArray("[folders]\nrecordings=\" \"\naudio=\" \"\n");
        QTest::newRow("rubbish") << QByteArray("\x01\x02\xff[[[\n===\n");
    }

    void invalidValuesFallBackToDefaults()
    {
        QFETCH(const QByteArray, lines);
        QVERIFY(Store().loadFrom(lines) == Settings());
    }

    void onlyAPlainTrueAllowsTheNetwork_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("true") << QByteArray("true") << true;
        QTest::newRow("false") << QByteArray("false") << false;
        QTest::newRow("no") << QByteArray("no") << false;
        QTest::newRow("never") << QByteArray("never") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void onlyAPlainTrueAllowsTheNetwork()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const bool, isAllowed);
        const Settings settings = Store().loadFrom("[network]\nallowed=" + value + '\n');
        QCOMPARE(settings.networkAllowed, isAllowed);
    }

    void firstSelectionIsDrawnOnceAndKept()
    {
        QSet<int> drawn;
        for (int i = 0; i < 20; ++i) {
            const Store store;
            QSettings file(store.path(), QSettings::IniFormat);
            const int selection = Settings::ownSelection(file);
            QVERIFY(selection >= 1 && selection <= Settings::kMaxSelection);
            QCOMPARE(Settings::ownSelection(file), selection);
            QCOMPARE(Settings::load(file).firstSelection, selection);
            drawn.insert(selection);
        }
        QVERIFY(drawn.size() > 10);
        const Store store;
        QSettings file(store.path(), QSettings::IniFormat);
        file.setValue(u"playlist/first_selection"_s, 0); // by the fit alone, as somebody wanted
        QCOMPARE(Settings::ownSelection(file), 0);
    }

    void zeroThreadsMeansAllCores()
    {
        Settings settings;
        QVERIFY(settings.analysisThreads() >= 1);
        settings.threads = 7;
        QCOMPARE(settings.analysisThreads(), 7);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
