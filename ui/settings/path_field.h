// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace v2m {

/// A line to type a path into, with buttons that choose one, and a note below while something is
/// wrong with that path.
class PathField : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Folder, FolderOrFile };

    explicit PathField(Kind kind, QWidget* parent = nullptr);

    /// Absolute, with "/" between folders, or empty. "~/" at its beginning is the home folder.
    QString path() const;
    void setPath(const QString& path);

    /// What an empty path stands for, shown in its place.
    void setPlaceholder(const QString& text);
    /// What is said while nothing is at the path, such as "This folder does not exist."
    void setMissingNote(const QString& note);
    /// What is said of a path that is not empty; nothing where it is right.
    void setJudge(std::function<QString(const QString& path)> judge);
    /// What is wrong with the path now.
    QString fault() const;
    /// What the path is for, for screen readers and the title of the chooser.
    void setSubject(const QString& name, const QString& description);

    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseFolder();
    void chooseFile();
    void take(const QString& chosen);
    void refreshNote();
    void retranslate();

    QLineEdit* m_edit;
    QPushButton* m_folderButton;
    QPushButton* m_fileButton = nullptr;
    QLabel* m_note;
    std::function<QString(const QString&)> m_judge;
    QString m_subject;
    QString m_description;
};

} // namespace v2m
