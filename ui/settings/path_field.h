// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/path_check.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace v2m {

class FieldNote;

/// A line edit for a path, with a browse button and a note below with a hint or an error.
class PathField : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Folder, FolderOrFile };

    explicit PathField(Kind kind, QWidget* parent = nullptr);

    /// Absolute, with "/" as separator, or empty. A leading "~/" is the home folder.
    QString path() const;
    void setPath(const QString& path);

    /// Placeholder that says what an empty path means.
    void setPlaceholder(const QString& text);
    /// The check for a path that is not empty.
    void setCheck(std::function<PathVerdict(const QString& path)> check);
    /// The result of the check for the current path.
    PathVerdict verdict() const;
    /// The purpose of the path, for screen readers and the title of the file dialog.
    void setSubject(const QString& name, const QString& description);

    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void edited();

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
