// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace v2m {

class DiaryDialog;
class DiaryLibrary;

/// The diary's dialog, with its export. It is created on first use.
class WindowDiary : public QObject {
    Q_OBJECT
public:
    /// @param diary must outlive it.
    WindowDiary(DiaryLibrary& diary, const QAction& action, QWidget& window);
    ~WindowDiary() override;

private:
    void show();
    void exportDiary();

    DiaryLibrary& m_diary;
    QWidget& m_window;
    QPointer<DiaryDialog> m_dialog; ///< while it is open
};

} // namespace v2m
