// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace v2m {

/// The manual's page for a language, named as by QLocale (`de_AT`), or the English one. It is a
/// resource of the program: `qrc:/manual/de.html`.
QUrl manualPage(const QString& localeName);

/// The manual in its own window: a list of headings to jump to on one side, the text with pictures
/// on the other, and a search field.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    /// @param parent whose window it stays in front of; none: an independent window.
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
