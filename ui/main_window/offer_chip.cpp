// SPDX-License-Identifier: MIT
#include "ui/main_window/offer_chip.h"

#include "ui/theme/focus_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_colors.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QSettings>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kLeastLetters = 12;

/// A text button, elided if necessary.
class LinkButton : public QAbstractButton {
public:
    explicit LinkButton(QWidget* parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        // Rounded up: a fraction of a pixel too little elides letters.
        const double advance = QFontMetricsF(font()).horizontalAdvance(text());
        return {static_cast<int>(std::ceil(advance)) + 1 + 2 * metrics::kTiny,
                fontMetrics().height() + metrics::kTiny};
    }

    QSize minimumSizeHint() const override
    {
        return {kLeastLetters * fontMetrics().averageCharWidth(), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QFont linked = font();
        linked.setUnderline(underMouse() || showsFocusRing(*this));
        painter.setFont(linked);
        painter.setPen(palette().color(QPalette::Link));
        const QRect place = rect().adjusted(metrics::kTiny, 0, -metrics::kTiny, 0);
        painter.drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                         QFontMetrics(linked).elidedText(text(), Qt::ElideRight, place.width()));
        if (showsFocusRing(*this))
            paintFocusRing(painter, QRectF(rect()), ThemeColors::of(palette()));
    }
};

} // namespace

OfferChip::OfferChip(const QString& key, QWidget* parent)
    : QFrame(parent), m_key(u"offers/%1_dismissed"_s.arg(key)),
      m_isDismissed(QSettings().value(m_key).toBool()), m_link(new LinkButton(this)),
      m_dismiss(new QToolButton(this))
{
    setObjectName(u"offer_"_s + key);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    m_dismiss->setIcon(themeIcon(Icon::Close));
    m_dismiss->setIconSize({metrics::kTinyIcon, metrics::kTinyIcon});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kTiny, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(m_link, 1);
    row->addWidget(m_dismiss);
    connect(m_link, &QAbstractButton::clicked, this, &OfferChip::taken);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        m_isDismissed = true;
        QSettings().setValue(m_key, true);
        refresh();
    });
    hide();
    keepTranslated(this, &OfferChip::retranslate);
}

void OfferChip::setText(const QString& text, const QString& description)
{
    m_link->setText(text);
    m_link->setAccessibleName(text);
    m_link->setAccessibleDescription(description);
    m_link->setToolTip(u"<p>%1</p>"_s.arg(description.toHtmlEscaped()));
    layout()->invalidate();
    m_link->updateGeometry();
    updateGeometry();
}

QList<QWidget*> OfferChip::controls() const
{
    return {m_link, m_dismiss};
}

void OfferChip::setOffered(bool isOffered)
{
    m_isOffered = isOffered;
    refresh();
}

void OfferChip::setHasRoom(bool hasRoom)
{
    m_hasRoom = hasRoom;
    refresh();
}

void OfferChip::refresh()
{
    const bool isShown = m_isOffered && m_hasRoom && !m_isDismissed;
    if (isShown == !isHidden())
        return;
    layout()->invalidate(); // its size may have changed while hidden
    setVisible(isShown);
}

void OfferChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors colors = ThemeColors::of(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colors.accent, palette().color(QPalette::Window), 0.12));
    painter.drawRoundedRect(QRectF(rect()), metrics::kCornerRadius, metrics::kCornerRadius);
}

void OfferChip::retranslate()
{
    m_dismiss->setText(tr("Do not offer this again"));
    m_dismiss->setToolTip(m_dismiss->text());
    m_dismiss->setAccessibleDescription(tr("It can still be found in the Help and Music menus."));
}

} // namespace v2m
