// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace v2m {

class RecordController;

/// The button of a record controller: records, cancels the countdown, or stops; shows the countdown
/// and the time.
class RecordButton : public QPushButton {
    Q_OBJECT
public:
    /// @param controller outlives this.
    explicit RecordButton(RecordController& controller, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    RecordController& m_controller;
};

/// Minutes and seconds, such as "0:07"; the digits as the language writes them.
QString recordingTime(qint64 ms);

} // namespace v2m
