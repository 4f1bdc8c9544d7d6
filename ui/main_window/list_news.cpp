// SPDX-License-Identifier: MIT
#include "ui/main_window/list_news.h"

#include "ui/main_window/playlist_controller.h"
#include "ui/main_window/status_line.h"
#include "ui/stage/clip_shelf.h"
#include "ui/stage/stage.h"

#include <QAction>

#include <algorithm>

namespace v2m {

ListNews::ListNews(PlaylistController& music, const PlaylistModel& model,
                   const LibraryController& library, const Stage& stage, ClipShelf& shelf,
                   StatusLine& status, QObject* parent)
    : QObject(parent)
{
    connect(&music, &PlaylistController::failed, this,
            [&status](const Message& reason) { status.say(News::ListFailure, reason); });
    connect(&library, &LibraryController::listReady, this,
            [&status] { status.takeBack(News::ListFailure); });
    connect(&model, &PlaylistModel::listChanged, this, [&status] { status.takeBack(News::List); });
    ListHistory& history = music.history();
    connect(&stage, &Stage::clipTakenOff, this,
            [&history, &shelf, &status](const QStringList& paths, const QString& name) {
                const bool isOne = paths.size() == 1;
                history.addStep(
                    isOne ? ListEditKind::TakeClip : ListEditKind::TakeAllClips,
                    [&shelf, paths] {
                        for (const QString& path : paths)
                            shelf.putBack(path);
                    },
                    [&shelf, paths] {
                        std::for_each(paths.rbegin(), paths.rend(),
                                      [&shelf](const QString& path) { shelf.take(path); });
                    });
                const QString keys =
                    history.undoAction()->shortcut().toString(QKeySequence::NativeText);
                status.say(News::Step,
                           //: %1: a clip's name; %2: the keys that undo
                           isOne ? Message("v2m::MainWindow", "%1 was removed. %2 brings it back.")
                                       .arg(name, keys)
                                 //: %1: the keys that undo
                                 : Message("v2m::MainWindow",
                                           "All clips were removed. %1 brings them back.")
                                       .arg(keys));
            });
    connect(&history, &ListHistory::recorded, this, [&status] { status.takeBack(News::Step); });
    connect(&history, &ListHistory::undone, this, [&status](const Message& step) {
        //: %1: what was undone, such as "Remove"
        status.say(News::Step, Message("v2m::MainWindow", "Undone: %1").arg(step));
    });
    connect(&history, &ListHistory::redone, this, [&status](const Message& step) {
        //: %1: what was done again, such as "Remove"
        status.say(News::Step, Message("v2m::MainWindow", "Redone: %1").arg(step));
    });
}

} // namespace v2m
