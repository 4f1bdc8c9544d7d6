// SPDX-License-Identifier: MIT
#include "ui/video/message_pane.h"

#include "core/base/message_text.h"
#include "ui/theme/emotion_symbol.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"
#include "ui/theme/theme_colors.h"
#include "ui/theme/type_scale.h"
#include "ui/video/long_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace v2m {

/// The seven faces in a row, or a warning sign; decorative, since the text says everything.
class MessagePane::Emblem : public QWidget {
public:
    using QWidget::QWidget;

    void setError(bool isError)
    {
        m_isError = isError;
        update();
    }

    QSize sizeHint() const override
    {
        const int side = 2 * fontMetrics().height();
        return {static_cast<int>(kEmotionCount) * (side + metrics::kTiny), side};
    }
    QSize minimumSizeHint() const override { return {0, 2 * fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_isError)
            paintWarning(painter);
        else
            paintFaces(painter);
    }

private:
    void paintFaces(QPainter& painter) const
    {
        const ThemeColors colors = ThemeColors::of(palette());
        const double step = static_cast<double>(width()) / static_cast<double>(kEmotionCount);
        const double side = std::min<double>(step - metrics::kTiny, height());
        for (const Emotion emotion : kEmotions) {
            const double centre = (static_cast<double>(index(emotion)) + 0.5) * step;
            paintEmotionSymbol(painter, {centre - side / 2.0, (height() - side) / 2.0, side, side},
                               emotion, colors.scheme);
        }
    }

    void paintWarning(QPainter& painter) const
    {
        const double side = height();
        const QRectF disc((width() - side) / 2.0, 0.0, side, side);
        const QColor color = palette().color(QPalette::BrightText);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(disc);
        painter.setBrush(inkOn(color));
        const double stroke = 0.12 * side;
        painter.drawRoundedRect(
            QRectF(disc.center().x() - stroke / 2.0, disc.top() + 0.22 * side, stroke, 0.34 * side),
            stroke / 2.0, stroke / 2.0);
        painter.drawEllipse(QPointF(disc.center().x(), disc.top() + 0.71 * side), 0.6 * stroke,
                            0.6 * stroke);
    }

    bool m_isError = false;
};

MessagePane::MessagePane(QWidget* parent)
    : QWidget(parent), m_emblem(new Emblem(this)), m_text(new QLabel(this)),
      m_retry(new QPushButton(this)), m_open(new QPushButton(this)), m_camera(new QPushButton(this))
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QPushButton* button : {m_retry, m_open, m_camera})
        button->setAutoDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSmall);
    buttons->addStretch();
    for (QPushButton* button : {m_retry, m_open, m_camera})
        buttons->addWidget(button);
    buttons->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kHuge + metrics::kLarge, metrics::kHuge,
                               metrics::kHuge + metrics::kLarge, metrics::kHuge);
    column->setSpacing(metrics::kLarge);
    column->addStretch();
    column->addWidget(m_emblem, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addStretch();

    connect(m_retry, &QPushButton::clicked, this, &MessagePane::retryRequested);
    connect(m_open, &QPushButton::clicked, this, &MessagePane::openRequested);
    connect(m_camera, &QPushButton::clicked, this, &MessagePane::cameraRequested);
    setFocusProxy(m_open);
    refreshFont();
    showInvitation();
    keepTranslated(this, &MessagePane::retranslate);
}

void MessagePane::showInvitation()
{
    m_isError = false;
    m_emblem->setError(false);
    refreshParts();
    retranslate();
}

void MessagePane::showError(const Message& reason, bool canRetry)
{
    m_isError = true;
    m_error = reason;
    m_emblem->setError(true);
    m_canRetry = canRetry;
    refreshParts();
    retranslate();
    readAloud(m_text);
}

void MessagePane::setBusy(bool busy)
{
    m_isBusy = busy;
    refreshParts();
}

void MessagePane::refreshParts()
{
    m_text->setHidden(m_isBusy);
    m_open->setHidden(m_isBusy);
    // Only the camera can be retried.
    const bool isRetried = m_isError && m_canRetry;
    // One button replaces the other and takes over the keyboard focus, which Qt would otherwise
    // pass to the next widget in the window.
    QPushButton* const comes = isRetried ? m_retry : m_camera;
    const QPushButton* const goes = isRetried ? m_camera : m_retry;
    if (!m_isBusy && window()->focusWidget() == goes) {
        comes->show();
        comes->setFocus(Qt::OtherFocusReason);
    }
    m_camera->setHidden(m_isBusy || isRetried);
    m_retry->setHidden(m_isBusy || !isRetried);
}

void MessagePane::setDropHighlighted(bool highlighted)
{
    if (highlighted == m_isHighlighted)
        return;
    m_isHighlighted = highlighted;
    update();
}

void MessagePane::retranslate()
{
    const QString text =
        m_isError ? translated(m_error) : tr("Drop a video here, open one, or use the camera");
    const QString shown = withoutLongWords(text);
    m_text->setText(shown);
    m_text->setAccessibleName(text);
    m_text->setToolTip(shown == text ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped()));
    m_retry->setText(tr("&Try again"));
    m_open->setText(tr("&Open a video…"));
    m_camera->setText(tr("Use the &camera"));
    m_retry->setAccessibleDescription(tr("Tries again what has just failed."));
    m_open->setAccessibleDescription(tr("Chooses a video or picture file to analyse."));
    m_camera->setAccessibleDescription(tr("Shows the camera and reads emotions live."));
}

void MessagePane::refreshFont()
{
    m_text->setFont(sizedFont(font(), TypeSize::Title));
}

QSize MessagePane::minimumSizeHint() const
{
    const int width = layout()->minimumSize().width();
    return {width, layout()->minimumHeightForWidth(width)};
}

void MessagePane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors colors = ThemeColors::of(palette());
    painter.fillRect(rect(),
                     m_isHighlighted ? mixed(colors.accent, colors.ground, 0.12) : colors.ground);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isHighlighted)
        painter.setPen(QPen(colors.accent, 3.0));
    else
        painter.setPen(QPen(mixed(colors.text, colors.ground, 0.30), 1.5, Qt::DashLine));
    const QRectF border = QRectF(rect()).adjusted(metrics::kSmall, metrics::kSmall,
                                                  -metrics::kSmall, -metrics::kSmall);
    painter.drawRoundedRect(border, metrics::kLargeCornerRadius, metrics::kLargeCornerRadius);
}

void MessagePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        refreshFont();
    QWidget::changeEvent(event);
}

} // namespace v2m
