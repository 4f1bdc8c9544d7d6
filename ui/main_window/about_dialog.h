// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace v2m {

/// Shows aboutText(), scrolling if necessary.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);

    QSize sizeHint() const override;
};

} // namespace v2m
