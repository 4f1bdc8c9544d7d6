// SPDX-License-Identifier: MIT
#include "ui/main_window/view_panels.h"

#include "ui/main_window/folding_panes.h"
#include "ui/playlist/player_bar.h"
#include "ui/playlist/playlist_actions.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/stage/stage.h"
#include "ui/theme/keep_translated.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Restores and saves the state of an action.
void keep(QAction& action, QLatin1StringView key, bool usually)
{
    const QString name = u"window/shows_"_s + key;
    QObject::connect(&action, &QAction::toggled, &action,
                     [name](bool shown) { QSettings().setValue(name, shown); });
    action.setChecked(QSettings().value(name, usually).toBool());
}

} // namespace

ViewPanels::ViewPanels(QMenu& menu, FoldingPanes& panes, Stage& stage, PlaylistPane& pane,
                       PlayerBar& playerBar, QObject* parent)
    : QObject(parent), list(make(Icon::List)), emotions(make(Icon::Emotions)),
      timeline(make(Icon::Timeline)), pad(make(Icon::Pad)), clips(make(Icon::Film)),
      player(make(Icon::Play)), details(pane.actions().details()), m_panes(panes), m_stage(stage)
{
    QAction* const first = menu.actions().value(0);
    menu.insertActions(first, {list, details, emotions, timeline, pad, clips, player});
    menu.insertSeparator(first);
    menu.addAction(stage.aloneAction());
    list->setShortcut(Qt::Key_F9);
    connect(list, &QAction::toggled, &m_panes, &FoldingPanes::setMusicShown);
    connect(&m_panes, &FoldingPanes::musicShownChanged, list, &QAction::setChecked);
    connect(clips, &QAction::toggled, &m_stage, &Stage::setClipsWanted);
    connect(player, &QAction::toggled, &playerBar, &QWidget::setVisible);
    for (const auto& [action, chart] :
         {std::pair(emotions, Stage::Chart::Emotions), std::pair(timeline, Stage::Chart::Timeline),
          std::pair(pad, Stage::Chart::Pad)}) {
        connect(action, &QAction::toggled, this, [this, chart = chart](bool shown) {
            m_stage.setChartShown(chart, shown);
            m_panes.refreshCharts();
        });
    }
    for (QAction* action : {list, emotions, timeline, pad, clips, player, details})
        action->setIconVisibleInMenu(false); // a check mark is clearer
    keep(*list, "list"_L1, true);
    keep(*emotions, "emotions"_L1, true);
    keep(*timeline, "timeline"_L1, true);
    keep(*pad, "pad"_L1, true);
    keep(*clips, "clips"_L1, true);
    keep(*player, "player"_L1, true);
    keep(*details, "details"_L1, false);
    keepTranslated(&panes, this, [this] { retranslate(); });
}

QAction* ViewPanels::make(Icon icon)
{
    auto* action = new QAction(themeIcon(icon), {}, this);
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

void ViewPanels::retranslate()
{
    list->setText(tr("Music &List"));
    emotions->setText(tr("&Emotions"));
    timeline->setText(tr("&Timeline"));
    pad->setText(tr("Mood &Pad"));
    clips->setText(tr("&Clips"));
    player->setText(tr("Pla&yer"));
}

} // namespace v2m
