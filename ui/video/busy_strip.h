// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace v2m {

/// Shows what is being done, its progress, and a button to cancel; lies on the picture's lower
/// edge.
class BusyStrip : public QWidget {
    Q_OBJECT

public:
    explicit BusyStrip(QWidget* parent = nullptr);

    /// @param text such as "Analysing holiday.mp4, about 12 seconds left".
    /// @param fraction done, in [0, 1]; none if unknown.
    /// @param caption a line above, such as "Clip 2 of 3: holiday.mp4"; empty for none. A new one
    /// is announced to screen readers.
    void showProgress(const QString& text, std::optional<double> fraction,
                      const QString& caption = {});

    QString text() const;
    QString caption() const;

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QLabel* m_caption;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace v2m
