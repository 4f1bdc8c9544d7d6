// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QWidget>

class QSplitter;
class QTabBar;

namespace v2m {

class Stage;

/// The least sizes of what the window shows, in pixels.
struct PartSizes {
    QSize picture;
    QSize charts;
    QSize music;
    int handle = 0;    ///< between two of them
    int tabHeight = 0; ///< of the tabs, where there are some
};

/// Which parts share their place, one seen at a time.
enum class Folding {
    None,          ///< all are seen: picture above charts, music beside them
    PictureCharts, ///< picture and charts; music is beside them
    MoodMusic,     ///< picture above charts, and music
    All,           ///< each by itself
};

/// The least folding that a room needs.
Folding foldingFor(QSize room, const PartSizes& sizes);

/// Mood and music side by side; where the window is too small for that, behind tabs. What the
/// listener has hidden takes no room.
class FoldingPanes : public QWidget {
    Q_OBJECT
public:
    enum class Part { Picture, Charts, Music };

    /// Takes both.
    FoldingPanes(Stage* stage, QWidget* music, QWidget* parent = nullptr);

    QSplitter& splitter() { return *m_splitter; }
    Folding folding() const { return m_folding; }

    /// Turns to a part, if it is behind others. Music that is hidden is shown again.
    void reveal(Part part);

    /// Whether the listener wants to see the music at all.
    void setMusicShown(bool shown);
    bool isMusicShown() const { return m_showsMusic; }

    /// The stage shows other charts than before, or none.
    void refreshCharts();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void musicShownChanged(bool shown);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PartSizes partSizes() const;
    QList<QList<Part>> tabs() const;
    void refold();
    void makeTabs();
    void showParts();

    Stage* m_stage;
    QWidget* m_music;
    QTabBar* m_tabs;
    QSplitter* m_splitter;
    Folding m_folding = Folding::None;
    bool m_showsMusic = true;
};

} // namespace v2m
