// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/path_check.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace v2m {

class FieldNote;

/// A line to type a path into, with buttons that choose one, and a note below of what the path is
/// for or of what is wrong with it.
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
    /// What is said of a path that is not empty.
    void setCheck(std::function<PathVerdict(const QString& path)> judge);
    /// What is said of the path now.
    PathVerdict verdict() const;
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
    FieldNote* m_note;
    std::function<PathVerdict(const QString&)> m_check;
    QString m_subject;
    QString m_description;
};

} // namespace v2m
