// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace v2m {

/// Shows aboutText(); what a small screen has no room for scrolls.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);

    QSize sizeHint() const override;
};

} // namespace v2m
