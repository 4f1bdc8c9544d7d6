// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/scores.h"
#include "ui/main_window/playlist_controller.h"
#include "ui/playlist/segmented_control.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <vector>

namespace v2m::test {

inline constexpr int kPatienceMs = 30'000; // machines that build are slow

/// The list with its library, as one start of the program has them.
struct ListSession {
    explicit ListSession(const QString& catalogPath)
        : library(catalogPath), player([](const QUrl&) { return true; }),
          tester(&pane.model(), QAbstractItemModelTester::FailureReportingMode::QtTest),
          view(library, pane, pad, player)
    {
    }

    PlaylistModel& model() { return pane.model(); }

    QStringList ids()
    {
        QStringList all;
        for (const PlaylistRow& row : model().rows())
            all.append(row.ranked.track.id);
        return all;
    }

    void askForHappyMusic() { askForMusic(Emotion::Happy); }

    void askForMusic(Emotion emotion) { view.setMood(only(emotion)); }

    /// The emotion that the first track of the list answers.
    Emotion firstAnswer() { return model().rows().front().ranked.answers; }

    QAction& undo() { return *view.history().undoAction(); }

    QAction& redo() { return *view.history().redoAction(); }

    QAbstractButton* modeButton(RankMode mode)
    {
        const auto at = std::find(kRankModes.begin(), kRankModes.end(), mode) - kRankModes.begin();
        return pane.findChild<SegmentedControl*>()->findChildren<QAbstractButton*>()[at];
    }

    /// By a click.
    void choose(RankMode mode) { QTest::mouseClick(modeButton(mode), Qt::LeftButton); }

    /// What the catalog has kept, once everything asked for before is done.
    std::vector<Feedback> kept()
    {
        QSignalSpy ready(&library, &LibraryController::feedbackReady);
        library.refreshFeedback();
        if (!ready.wait(kPatienceMs))
            qFatal("the library does not answer");
        return ready.back().front().value<std::vector<Feedback>>();
    }

    LibraryController library;
    PlaylistPane pane;
    CircumplexPad pad;
    Player player;
    QAbstractItemModelTester tester;
    PlaylistController view;
};

} // namespace v2m::test
