// SPDX-License-Identifier: MIT
#include "ui/main_window/details_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"

#include <QEvent>
#include <QFrame>
#include <QHelpEvent>
#include <QLabel>
#include <QScreen>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace v2m {

DetailsButton::DetailsButton(const QList<QLabel*>& lines, QWidget* parent)
    : QToolButton(parent), m_lines(lines), m_sheet(new QFrame(this, Qt::Popup))
{
    setObjectName(QStringLiteral("detailsButton"));
    setIcon(themeIcon(Icon::Details));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    m_sheet->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(metrics::kMedium, metrics::kSmall, metrics::kMedium,
                               metrics::kSmall);
    column->setSpacing(metrics::kTiny);
    for (QLabel* line : m_lines)
        column->addWidget(line);
    connect(this, &QToolButton::clicked, this, &DetailsButton::openSheet);
    keepTranslated(this, &DetailsButton::retranslate);
}

QString DetailsButton::summary() const
{
    QStringList texts;
    for (const QLabel* line : m_lines) {
        if (!line->text().isEmpty())
            texts << line->text();
    }
    return texts.join(QLatin1Char('\n'));
}

void DetailsButton::openSheet()
{
    for (QLabel* line : m_lines)
        line->setHidden(line->text().isEmpty());
    m_sheet->setLayoutDirection(layoutDirection());
    m_sheet->adjustSize();
    const QRect button(mapToGlobal(QPoint(0, 0)), size());
    const QRect screen = this->screen()->availableGeometry();
    const int left = layoutDirection() == Qt::RightToLeft ? button.left()
                                                          : button.right() + 1 - m_sheet->width();
    m_sheet->move(std::clamp(left, screen.left(),
                             std::max(screen.left(), screen.right() + 1 - m_sheet->width())),
                  button.top() - m_sheet->height());
    m_sheet->setAccessibleName(accessibleName());
    m_sheet->setAccessibleDescription(summary());
    m_sheet->show();
    readAloud(m_sheet);
}

bool DetailsButton::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        setAccessibleDescription(summary());
    if (event->type() != QEvent::ToolTip)
        return QToolButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), summary(), this);
    return true;
}

void DetailsButton::retranslate()
{
    setAccessibleName(tr("Details of the reading"));
    setAccessibleDescription(summary());
}

} // namespace v2m
