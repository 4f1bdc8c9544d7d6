// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace v2m {

/// The manual's page in a language, as QLocale names it (`de_AT`), or else in English. It is in the
/// program: `qrc:/manual/de.html`.
QUrl manualPage(const QString& localeName);

/// The manual in a window of its own: its headings on one side, which lead to their places, its
/// text with pictures on the other, and a field to find words in it.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    /// @param parent whose window it stays in front of; none: it stands alone.
    explicit ManualWindow(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void load();
    void listHeadings();
    void goTo(int heading);
    void findNext();
    void retranslate();

    QLineEdit* m_find;
    QListWidget* m_headings;
    QTextBrowser* m_text;
};

} // namespace v2m
