// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QString>

class QAbstractButton;
class QToolButton;

namespace v2m {

/// Something that can be had, offered in a line where it is missed: a link, and a button that takes
/// the offer away for good.
class OfferChip : public QFrame {
    Q_OBJECT
public:
    /// @param key under which it is remembered that the offer is not wanted.
    explicit OfferChip(const QString& key, QWidget* parent = nullptr);

    void setText(const QString& text, const QString& description);

    /// Whether there is something to offer; at first not. Seen where there is room for it, too, and
    /// it was never dismissed.
    void setOffered(bool isOffered);
    void setHasRoom(bool hasRoom);

Q_SIGNALS:
    void taken();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void retranslate();

    const QString m_key;
    bool m_isOffered = false;
    bool m_hasRoom = true;
    bool m_isDismissed;
    QAbstractButton* m_link;
    QToolButton* m_dismiss;
};

} // namespace v2m
