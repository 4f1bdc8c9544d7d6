// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/soundtrack_controller.h"

#include <QDialog>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace v2m {

class SoundtrackStrip;
class TimelineView;

/// Exports a clip with the list's music: shows which track plays when, asks for a file and the
/// treatment of the clip's own sound, and writes it, showing progress and allowing cancellation. If
/// no track has a local file, it says so and suggests what to do.
class SoundtrackDialog : public QDialog {
    Q_OBJECT
public:
    /// Asks for an output file; empty if cancelled. @param name suggested.
    using Chooser =
        std::function<QString(QWidget* parent, const QString& name, const QStringList& filters)>;

    /// Starts planning at once.
    /// @param folder suggested for the file.
    SoundtrackDialog(SoundtrackTask task, const QString& folder, Chooser choose,
                     QWidget* parent = nullptr);

    /// The file that will be written.
    QString target() const;
    void setTarget(const QString& path);

Q_SIGNALS:
    /// The file is complete.
    void written(const QString& path);

protected:
    void done(int result) override;

private:
    enum class State { Planning, Ready, Impossible, Writing, Written };

    void arrange();
    void connectAll();
    void enter(State state, const QString& sentence = {});
    void refresh();
    void retranslate();
    void showPlan(std::shared_ptr<const SoundtrackRequest> request);
    void chooseTarget();
    void write();
    void fail(const Message& reason);

    const SoundtrackTask m_task;
    const Chooser m_choose;
    std::shared_ptr<const SoundtrackRequest> m_request;
    State m_state = State::Planning;

    QLabel* m_text;
    TimelineView* m_timeline;
    SoundtrackStrip* m_strip;
    QListWidget* m_segments;
    QLabel* m_fileName;
    QLineEdit* m_file;
    QPushButton* m_chooseButton;
    QLabel* m_ownName;
    QComboBox* m_own;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_write;
    QPushButton* m_close;
    SoundtrackController m_controller; ///< last: its job must end before the widgets are destroyed
};

} // namespace v2m
