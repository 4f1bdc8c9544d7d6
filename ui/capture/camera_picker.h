// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/camera.h"
#include "ui/capture/camera_choice.h"

#include <QList>
#include <QWidget>

class QComboBox;

namespace v2m {

/// Two lists: the cameras by their names, and the resolutions of the one that is chosen.
///
/// Remembers what the user wants: a camera that is unplugged and comes back is chosen again.
class CameraPicker : public QWidget {
    Q_OBJECT
public:
    explicit CameraPicker(QWidget* parent = nullptr);

    /// The cameras that there are now; for CameraWatcher::changed().
    void setCameras(const std::vector<CameraDevice>& cameras);

    /// What the user wanted the last time the program ran.
    void setChoice(const CameraChoice& choice);

    /// What the user wants, whether it is there or not.
    const CameraChoice& choice() const { return m_choice; }

    /// The camera to open; none while there is no camera.
    std::optional<CameraRequest> request() const;

    /// What the keyboard reaches, in reading order.
    QList<QWidget*> controls() const;

Q_SIGNALS:
    /// The user chose another camera or resolution.
    void chosen(const v2m::CameraChoice& choice);

protected:
    void changeEvent(QEvent* event) override;

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
