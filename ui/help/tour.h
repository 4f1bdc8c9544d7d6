// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include <array>

class QFrame;
class QLabel;
class QPushButton;

namespace v2m {

/// Four cards that introduce the window, one after the other, each next to the part that it
/// describes, with the rest of the window dimmed. Can be skipped with Escape or its button. Deletes
/// itself at the end.
class Tour : public QWidget {
    Q_OBJECT

public:
    /// The subjects of the cards, in order.
    enum Card { Picture, Mood, Music, Player };
    static constexpr std::size_t kCards = 4;

    /// The target of each card: the bounding rectangle of these widgets of the window.
    using Parts = std::array<QList<QWidget*>, kCards>;

    /// @param window which the tour covers and follows.
    Tour(Parts parts, QWidget* window);

    std::size_t card() const { return m_card; }

Q_SIGNALS:
    /// It was completed or skipped.
    void ended();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void showCard(std::size_t card);
    void end();
    void place();
    QRect part() const;
    void retranslate();

    const Parts m_parts;
    std::size_t m_card = 0;
    QPointer<QWidget> m_before; ///< had the keyboard focus, and gets it back
    QFrame* m_frame;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace v2m
