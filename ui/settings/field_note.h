// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace v2m {

/// What there is to know about a field and, in its place, what is wrong with it. It is as high as
/// the former needs, so that nothing moves when a fault comes or goes; what has no room of a fault
/// stands in the tool tip.
class FieldNote : public QLabel {
    Q_OBJECT

public:
    explicit FieldNote(QWidget* parent = nullptr);

    void setHint(const QString& hint);

    /// Empty where all is well.
    void setFault(const QString& fault);

    /// Keeps room for a fault, however short the hint is.
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
