// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace v2m {

class RecordController;

/// The button of a record controller: starts a recording, cancels the countdown, or stops; displays
/// the countdown and the elapsed time.
class RecordButton : public QPushButton {
    Q_OBJECT
public:
    /// @param controller must outlive this.
    explicit RecordButton(RecordController& controller, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    void refresh();

    RecordController& m_controller;
};

/// Minutes and seconds, such as "0:07", with the language's digits.
QString recordingTime(qint64 ms);

} // namespace v2m
