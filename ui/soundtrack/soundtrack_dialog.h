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

/// Offers a clip with the list's music: shows which track sounds when, asks for a file and what is
/// to become of the clip's own sound, and writes it, with progress and a way to cancel. Where no
/// track has a file on this computer it says so and what would help.
class SoundtrackDialog : public QDialog {
    Q_OBJECT
public:
    /// Asks for a file to write; empty for none. @param name offered.
    using Chooser =
        std::function<QString(QWidget* parent, const QString& name, const QStringList& filters)>;

    /// Begins to plan at once.
    /// @param folder that a file is offered in.
    SoundtrackDialog(SoundtrackTask task, const QString& folder, Chooser choose,
                     QWidget* parent = nullptr);

    /// The file that will be written.
    QString target() const;
    void setTarget(const QString& path);

Q_SIGNALS:
    /// The clip with its music is there.
    void written(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
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
    SoundtrackController m_controller; ///< last: its job ends before the widgets do
};

} // namespace v2m
