// SPDX-License-Identifier: MIT
#include "tests/ui/main_window/window_under_test.h"

#include "app/chain.h"
#include "app/window/appearance.h"
#include "core/base/paths.h"
#include "core/catalog/clip_repository.h"
#include "core/media/camera.h"
#include "tests/support/drop.h"
#include "ui/theme/focus_style.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QWindow>

namespace v2m::test {
namespace {

constexpr int kPatienceMs = 90'000; // machines that test are busy

QString spokenName(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr ? button->text().remove(u'&') : QString();
}

} // namespace

EmptyHome::EmptyHome()
{
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(variable, QFile::encodeName(m_folder.path()));
    prepareCameras();
}

WindowUnderTest::WindowUnderTest(QSize size, Clips clips)
{
    if (clips == Clips::Forgotten && QFile::exists(defaultCatalogPath())) {
        Database database(defaultCatalogPath());
        ClipRepository stored(database);
        for (const StoredClip& clip : stored.all())
            stored.remove(clip.path);
    }
    // Lists that are the same in every run, unless a test wants to see others.
    if (QSettings settings; !settings.contains(QStringLiteral("playlist/first_selection")))
        settings.setValue(QStringLiteral("playlist/first_selection"), 0);
    const auto makeChainFor = [](const Settings& settings) {
        return makeChain(defaultModelsFolder(), settings.detector);
    };
    const auto openPage = [this](const QUrl& page) {
        m_openedPages.append(page);
        return true;
    };
    m_window = std::make_unique<MainWindow>(
        WindowServices{makeChainFor, defaultCatalogPath(), openPage, [](const Settings& settings) {
                           applyAppearance(*qApp, settings);
                           // Every state is to be seen at once.
                           qobject_cast<FocusStyle*>(QApplication::style())->setMoving(false);
                       }});
    if (!size.isEmpty())
        m_window->resize(size);
    m_window->show();
    if (!activate())
        qWarning("The window does not get the keyboard.");
}

WindowUnderTest::~WindowUnderTest()
{
    if (m_window)
        m_window->close();
}

bool WindowUnderTest::analyze(const QStringList& paths)
{
    return untilIdle([&] { m_window->openClips(paths); });
}

bool WindowUnderTest::untilIdle(const std::function<void()>& begin)
{
    QSignalSpy idle(m_window.get(), &MainWindow::idle);
    begin();
    return !idle.isEmpty() || idle.wait(kPatienceMs);
}

QString WindowUnderTest::shownSentence()
{
    for (const QLabel* label : video().findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            return label->text();
    }
    return {};
}

QString WindowUnderTest::said() const
{
    return m_window->statusBar()->currentMessage();
}

QWidget* WindowUnderTest::named(const QString& name) const
{
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (widget->isVisible() && spokenName(*widget) == name)
            return widget;
    }
    return nullptr;
}

bool WindowUnderTest::drop(const QMimeData& data, QPoint at)
{
    // To the window of the window system, as from there: it finds the widget that is meant.
    return dropOn(*m_window->windowHandle(), data, at);
}

bool WindowUnderTest::drop(const QStringList& paths, QPoint at)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    return drop(data, at);
}

bool WindowUnderTest::activate()
{
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

bool WindowUnderTest::inDialog(const std::function<void()>& openIt,
                               const std::function<void(QWidget&)>& answer)
{
    bool wasOpen = false;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, &hand, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog == nullptr || !QTest::qWaitForWindowExposed(dialog))
            return;
        hand.stop();
        wasOpen = true;
        answer(*dialog);
        if (dialog->isVisible())
            dialog->close();
    });
    hand.start(20);
    if (activate())
        openIt();
    return wasOpen;
}

void WindowUnderTest::withFileDialog(const std::function<void()>& openIt, const QString& path)
{
    inDialog(openIt, [&](QWidget& dialog) {
        auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        field->selectAll();
        field->insert(path); // typed, the field would complete it
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
    });
}

void WindowUnderTest::picture(QWidget& widget, const QString& name)
{
    const QString folder = QStringLiteral(V2M_BINARY_DIR "/tests/artefacts");
    QVERIFY(QDir().mkpath(folder));
    QTest::qWait(300); // for what is on its way
    const QPixmap grabbed = widget.screen()->grabWindow(widget.winId());
    QVERIFY(grabbed.save(folder + QStringLiteral("/%1.png").arg(name)));
}

void WindowUnderTest::close()
{
    m_window->close();
    m_window.reset();
}

} // namespace v2m::test
