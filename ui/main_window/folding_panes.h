// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QWidget>

class QSplitter;
class QTabBar;

namespace v2m {

class Stage;

/// Minimum sizes of the window's parts, in pixels.
struct PartSizes {
    QSize picture;
    QSize charts;
    QSize music;
    int handle = 0;    ///< of the splitter
    int tabHeight = 0; ///< of the tab bar, if shown
};

/// Which parts share tabs.
enum class Folding {
    None,          ///< no tabs: picture above charts, music beside them
    PictureCharts, ///< picture and charts in tabs; music beside them
    MoodMusic,     ///< picture above charts in one tab, music in the other
    All,           ///< one tab each
};

/// The least folding that fits.
Folding foldingFor(QSize room, const PartSizes& sizes);

/// Mood and music side by side, or in tabs if the window is too small. Parts hidden by the listener
/// take no space.
class FoldingPanes : public QWidget {
    Q_OBJECT
public:
    enum class Part { Picture, Charts, Music };

    /// Takes ownership of both.
    FoldingPanes(Stage* stage, QWidget* music, QWidget* parent = nullptr);

    QSplitter& splitter() { return *m_splitter; }
    Folding folding() const { return m_folding; }

    /// Switches to a part if it is in another tab, showing hidden music again.
    void reveal(Part part);

    /// Whether the listener wants to see the music.
    void setMusicShown(bool shown);

    /// Call when the stage shows other charts, or none.
    void refreshCharts();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void musicShownChanged(bool shown);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    PartSizes partSizes() const;
    QList<QList<Part>> tabs() const;
    void refold();
    void makeTabs();
    void showParts();
    void fitTabs();

    Stage* m_stage;
    QWidget* m_music;
    QTabBar* m_tabs;
    QSplitter* m_splitter;
    Folding m_folding = Folding::None;
    bool m_showsMusic = true;
};

} // namespace v2m
