// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace v2m {

/// A field's hint, replaced by an error if there is one. The height is that of the hint, so that
/// nothing moves; the full error is in the tool tip.
class FieldNote : public QLabel {
    Q_OBJECT

public:
    explicit FieldNote(QWidget* parent = nullptr);

    void setHint(const QString& hint);

    /// Empty if there is none.
    void setFault(const QString& fault);

    /// Reserves space for an error even if the hint is short.
    void keepRoomForFault();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    int signSize() const;

    QString m_hint;
    QString m_fault;
    bool m_keepsRoom = false;
};

} // namespace v2m
