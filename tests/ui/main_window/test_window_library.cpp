// SPDX-License-Identifier: MIT
#include "tests/core/collection/wav_file.h"
#include "tests/ui/main_window/window_under_test.h"
#include "ui/session/folder_controller.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

/// What one does with music of one's own.
class TestWindowLibrary : public QObject {
    Q_OBJECT
public:
    explicit TestWindowLibrary(const EmptyHome& home) : m_home(home) {}

private Q_SLOTS:
    void folderThatIsDroppedOnTheWindowJoinsTheMusic()
    {
        const QString music = m_home.filePath(u"Music"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(writeWav(music + u"/tone %1.wav"_s.arg(i), 200.0 + 20.0 * i));
        WindowUnderTest window;
        QVERIFY(window.named(u"Add a Folder of Music…"_s) != nullptr); // where the list is empty
        QVERIFY(window.drop({music}, QPoint(300, 300)));
        QTRY_VERIFY_WITH_TIMEOUT(says(window, u"“Music” is in the catalog with 3 files"_s), 60'000);
        QTRY_COMPARE(sourcesOf(window).count(u"folder:Music"_s), 1);
        QTest::mouseClick(window.named(u"Close this message"_s), Qt::LeftButton);
        QVERIFY(!says(window, u"is in the catalog"_s));
        QCOMPARE(window.state().mode, StageMode::Nothing); // no clip was begun
    }

private:
    static bool says(WindowUnderTest& window, const QString& words)
    {
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    static QStringList sourcesOf(WindowUnderTest& window)
    {
        QStringList names;
        if (window->library().overview())
            for (const CatalogSource& source : window->library().overview()->sources)
                names.append(source.name);
        return names;
    }

    const EmptyHome& m_home;
};

V2M_WINDOW_TEST_MAIN(TestWindowLibrary)

#include "test_window_library.moc"
