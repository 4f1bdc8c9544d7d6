// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/camera.h"
#include "ui/capture/camera_choice.h"

#include <QList>
#include <QWidget>

class QComboBox;

namespace v2m {

/// Two lists: the cameras by name, and the resolutions of the selected one.
///
/// Remembers the preference: a camera that is unplugged and reconnected is selected again.
class CameraPicker : public QWidget {
    Q_OBJECT
public:
    explicit CameraPicker(QWidget* parent = nullptr);

    /// The cameras currently available; to be connected to CameraWatcher::changed().
    void setCameras(const std::vector<CameraDevice>& cameras);

    /// The user's preference from the last session.
    void setChoice(const CameraChoice& choice);

    /// The user's preference, whether available or not.
    const CameraChoice& choice() const { return m_choice; }

    /// The camera to open; none if there is no camera.
    std::optional<CameraRequest> request() const;

    /// The focusable widgets, in reading order.
    QList<QWidget*> controls() const;

Q_SIGNALS:
    /// The user has selected another camera or resolution.
    void chosen(const v2m::CameraChoice& choice);

private:
    void retranslate();
    void fill();
    void fillSizes();
    void announceName();
    void takeCamera(int row);
    void takeSize(int row);

    QComboBox* m_cameraBox;
    QComboBox* m_sizeBox;
    std::vector<CameraDevice> m_cameras;
    CameraChoice m_choice;
};

} // namespace v2m
