// SPDX-License-Identifier: MIT
#include "ui/main_window/folding_panes.h"

#include "ui/stage/stage.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/keyboard_splitter.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace v2m {

Folding foldingFor(QSize room, const PartSizes& sizes)
{
    const int moodWidth = std::max(sizes.picture.width(), sizes.charts.width());
    const int moodHeight = sizes.picture.height() + sizes.handle + sizes.charts.height();
    if (moodWidth + sizes.handle + sizes.music.width() <= room.width())
        return moodHeight <= room.height() ? Folding::None : Folding::PictureCharts;
    return moodHeight + sizes.tabHeight <= room.height() ? Folding::MoodMusic : Folding::All;
}

FoldingPanes::FoldingPanes(Stage* stage, QWidget* music, QWidget* parent)
    : QWidget(parent), m_stage(stage), m_music(music), m_tabs(new QTabBar(this)),
      m_splitter(new KeyboardSplitter(Qt::Horizontal, this))
{
    m_splitter->addWidget(m_stage);
    m_splitter->addWidget(m_music);
    m_splitter->setChildrenCollapsible(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kTiny);
    column->setSizeConstraint(QLayout::SetNoConstraint); // what does not fit is folded
    column->addWidget(m_tabs);
    column->addWidget(m_splitter, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &FoldingPanes::showParts);
    m_stage->installEventFilter(this);
    keepTranslated(this, &FoldingPanes::makeTabs);
}

PartSizes FoldingPanes::partSizes() const
{
    // Without tabs the bar has no height of its own yet.
    const int tabs =
        std::max(m_tabs->sizeHint().height(), fontMetrics().height() + metrics::kLarge);
    return {m_stage->pictureMinimum(), m_stage->chartsMinimum(),
            m_showsMusic ? m_music->minimumSizeHint() : QSize(0, 0), m_splitter->handleWidth(),
            tabs + layout()->spacing()};
}

QSize FoldingPanes::minimumSizeHint() const
{
    const PartSizes sizes = partSizes();
    return sizes.picture.expandedTo(sizes.charts).expandedTo(sizes.music) +
           QSize(0, sizes.tabHeight);
}

/// The parts in each tab; empty if nothing is folded.
QList<QList<FoldingPanes::Part>> FoldingPanes::tabs() const
{
    QList<QList<Part>> all;
    switch (m_folding) {
    case Folding::None:
        break;
    case Folding::PictureCharts:
        all = {{Part::Picture, Part::Music}, {Part::Charts, Part::Music}};
        break;
    case Folding::MoodMusic:
        all = {{Part::Picture, Part::Charts}, {Part::Music}};
        break;
    case Folding::All:
        all = {{Part::Picture}, {Part::Charts}, {Part::Music}};
        break;
    }
    // Hidden parts have no tab.
    if (!m_showsMusic)
        all.removeIf([](const QList<Part>& parts) { return parts == QList<Part>{Part::Music}; });
    if (!m_stage->hasCharts())
        all.removeIf([](const QList<Part>& parts) {
            return parts.contains(Part::Charts) && !parts.contains(Part::Picture);
        });
    return all.size() > 1 ? all : QList<QList<Part>>();
}

void FoldingPanes::refold()
{
    const Folding folding = foldingFor(size(), partSizes());
    if (std::exchange(m_folding, folding) == folding)
        return;
    const bool isTypedIn = m_showsMusic && m_music->isAncestorOf(window()->focusWidget());
    makeTabs();
    if (isTypedIn) // before it is hidden
        reveal(Part::Music);
    showParts();
}

void FoldingPanes::makeTabs()
{
    const QList<QList<Part>> all = tabs();
    const int current = m_tabs->currentIndex();
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > all.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < all.size())
        m_tabs->addTab({});
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QList<Part>& parts = all[i];
        if (parts.contains(Part::Picture))
            m_tabs->setTabText(i, parts.contains(Part::Charts) ? tr("Mood") : tr("Picture"));
        else
            m_tabs->setTabText(i, parts.contains(Part::Charts) ? tr("Emotions") : tr("Music"));
    }
    m_tabs->setCurrentIndex(std::clamp(current, 0, std::max(0, m_tabs->count() - 1)));
    m_tabs->setVisible(!all.isEmpty());
    m_tabs->setAccessibleName(tr("Parts of the window"));
    m_tabs->setAccessibleDescription(
        tr("One part is shown at a time; the arrow keys go from one to the other."));
}

void FoldingPanes::showParts()
{
    const QList<QList<Part>> all = tabs();
    const QList<Part> seen = all.isEmpty() ? QList<Part>{Part::Picture, Part::Charts, Part::Music}
                                           : all[m_tabs->currentIndex()];
    m_stage->setShownParts(seen.contains(Part::Picture), seen.contains(Part::Charts));
    m_stage->setVisible(seen.contains(Part::Picture) || seen.contains(Part::Charts));
    m_music->setVisible(seen.contains(Part::Music) && m_showsMusic);
    fitTabs();
}

/// Tabs are as wide as what they switch.
void FoldingPanes::fitTabs()
{
    const bool isBesideMusic = m_folding == Folding::PictureCharts && m_showsMusic;
    m_tabs->setMaximumWidth(isBesideMusic ? m_stage->width() : QWIDGETSIZE_MAX);
}

bool FoldingPanes::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_stage && event->type() == QEvent::Resize)
        fitTabs();
    return QWidget::eventFilter(watched, event);
}

void FoldingPanes::setMusicShown(bool shown)
{
    if (std::exchange(m_showsMusic, shown) == shown)
        return;
    refreshCharts();
    Q_EMIT musicShownChanged(shown);
}

void FoldingPanes::refreshCharts()
{
    m_folding = foldingFor(size(), partSizes());
    makeTabs();
    showParts();
    updateGeometry();
}

void FoldingPanes::reveal(Part part)
{
    if (part == Part::Music)
        setMusicShown(true);
    const QList<QList<Part>> all = tabs();
    if (all.isEmpty() || all[m_tabs->currentIndex()].contains(part))
        return;
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].contains(part)) {
            m_tabs->setCurrentIndex(i);
            return;
        }
    }
}

bool FoldingPanes::event(QEvent* event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        refold(); // a part needs more room than before, or less
    return isDone;
}

void FoldingPanes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refold();
}

} // namespace v2m
