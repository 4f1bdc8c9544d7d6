// SPDX-License-Identifier: MIT
#include "ui/capture/camera_picker.h"

#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/screen_reader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace v2m {
namespace {

/// Elides a name that is too long; QComboBox would cut through the letters.
class NameBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        if (currentIndex() < 0) {
            option.currentText = placeholderText();
            option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
        }
        const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, this);
        constexpr int kEdge = 2; // margin that styles leave around the text
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight,
                                                           field.width() - 2 * kEdge);
        QStylePainter painter(this);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace

CameraPicker::CameraPicker(QWidget* parent)
    : QWidget(parent), m_cameraBox(new NameBox(this)), m_sizeBox(new QComboBox(this))
{
    m_cameraBox->setObjectName(QStringLiteral("cameraBox"));
    m_sizeBox->setObjectName(QStringLiteral("cameraSizeBox"));
    m_cameraBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cameraBox->setMinimumContentsLength(12);
    m_cameraBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_sizeBox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_sizeBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSmall);
    row->addWidget(m_cameraBox, 1);
    row->addWidget(m_sizeBox);
    setFocusProxy(m_cameraBox);
    connect(m_cameraBox, &QComboBox::activated, this, &CameraPicker::takeCamera);
    connect(m_sizeBox, &QComboBox::activated, this, &CameraPicker::takeSize);
    keepTranslated(this, &CameraPicker::retranslate);
}

void CameraPicker::setCameras(const std::vector<CameraDevice>& cameras)
{
    m_cameras = cameras;
    fill();
}

void CameraPicker::setChoice(const CameraChoice& choice)
{
    m_choice = choice;
    fill();
}

std::optional<CameraRequest> CameraPicker::request() const
{
    const auto index = chosenCamera(m_cameras, m_choice);
    if (!index)
        return std::nullopt;
    const CameraDevice& camera = m_cameras[*index];
    return CameraRequest{camera.path, camera.name, chosenSize(camera, m_choice.size), 30.0};
}

void CameraPicker::retranslate()
{
    setSpokenName(m_cameraBox, tr("Camera"));
    m_cameraBox->setPlaceholderText(tr("No camera"));
    setSpokenName(m_sizeBox, tr("Resolution"));
    m_sizeBox->setAccessibleDescription(tr("The size of the camera's picture in pixels."));
    m_sizeBox->setToolTip(tr("Resolution"));
    fill();
}

/// Offers the whole name as tooltip and to screen readers, in case it is elided.
void CameraPicker::announceName()
{
    const QString name = m_cameraBox->currentText();
    m_cameraBox->setToolTip(name.isEmpty() ? tr("Camera") : name);
    m_cameraBox->setAccessibleDescription(
        name.isEmpty() ? tr("The camera that is shown and recorded.")
                       : tr("%1, the camera that is shown and recorded.").arg(name));
}

QList<QWidget*> CameraPicker::controls() const
{
    return {m_cameraBox, m_sizeBox};
}

void CameraPicker::fill()
{
    m_cameraBox->clear();
    for (const QString& label : cameraLabels(m_cameras)) {
        m_cameraBox->addItem(label);
        m_cameraBox->setItemData(m_cameraBox->count() - 1, label, Qt::ToolTipRole);
    }
    const auto index = chosenCamera(m_cameras, m_choice);
    m_cameraBox->setCurrentIndex(index ? static_cast<int>(*index) : -1);
    m_cameraBox->setEnabled(index.has_value());
    announceName();
    fillSizes();
}

void CameraPicker::fillSizes()
{
    m_sizeBox->clear();
    const auto wanted = request();
    if (wanted) {
        const CameraDevice& camera = m_cameras[*chosenCamera(m_cameras, m_choice)];
        for (const CameraResolution& resolution : camera.resolutions) {
            const QSize size = resolution.size;
            m_sizeBox->addItem(
                tr("%1 × %2").arg(
                    locale().toString(size.width()).remove(locale().groupSeparator()),
                    locale().toString(size.height()).remove(locale().groupSeparator())),
                size);
        }
        m_sizeBox->setCurrentIndex(m_sizeBox->findData(wanted->size));
    }
    m_sizeBox->setEnabled(m_sizeBox->count() > 1);
    m_sizeBox->setVisible(m_sizeBox->count() > 0);
}

void CameraPicker::takeCamera(int row)
{
    const CameraDevice& camera = m_cameras[static_cast<std::size_t>(row)];
    m_choice.name = camera.name;
    m_choice.bus = camera.bus;
    announceName();
    fillSizes();
    Q_EMIT chosen(m_choice);
}

void CameraPicker::takeSize(int row)
{
    m_choice.size = m_sizeBox->itemData(row).toSize();
    Q_EMIT chosen(m_choice);
}

} // namespace v2m
