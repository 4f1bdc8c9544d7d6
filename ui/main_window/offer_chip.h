// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QAbstractButton;
class QToolButton;

namespace v2m {

/// A one-line offer: a link, and a button that dismisses it permanently.
class OfferChip : public QFrame {
    Q_OBJECT
public:
    /// @param key settings key for the dismissal.
    explicit OfferChip(const QString& key, QWidget* parent = nullptr);

    void setText(const QString& text, const QString& description);

    /// Whether the offer applies; initially false. It is only visible if there is space for it and
    /// it was not dismissed.
    void setOffered(bool isOffered);
    void setHasRoom(bool hasRoom);

    /// In tab order.
    QList<QWidget*> controls() const;

Q_SIGNALS:
    void taken();

protected:
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
