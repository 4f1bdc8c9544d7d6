// SPDX-License-Identifier: MIT
#include "ui/capture/camera_choice.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace v2m {

std::optional<std::size_t> chosenCamera(const std::vector<CameraDevice>& cameras,
                                        const CameraChoice& choice)
{
    if (cameras.empty())
        return std::nullopt;
    const auto indexWhere = [&](auto matches) {
        const auto found = std::find_if(cameras.begin(), cameras.end(), matches);
        return static_cast<std::size_t>(found - cameras.begin());
    };
    std::size_t index = indexWhere([&](const CameraDevice& camera) {
        return camera.name == choice.name && camera.bus == choice.bus;
    });
    if (index == cameras.size())
        index = indexWhere([&](const CameraDevice& camera) { return camera.name == choice.name; });
    return index < cameras.size() ? index : 0;
}

QSize chosenSize(const CameraDevice& camera, QSize wanted)
{
    const auto distance = [wanted](QSize size) {
        const auto pixels = [](QSize of) { return double(of.width()) * of.height(); };
        return std::abs(std::log(pixels(size) / pixels(wanted)));
    };
    const auto& offered = camera.resolutions;
    const auto exact = std::find_if(offered.begin(), offered.end(),
                                    [&](const auto& each) { return each.size == wanted; });
    if (offered.empty() || exact != offered.end())
        return wanted;
    return std::min_element(offered.begin(), offered.end(),
                            [&](const CameraResolution& a, const CameraResolution& b) {
                                return distance(a.size) < distance(b.size);
                            })
        ->size;
}

QStringList cameraLabels(const std::vector<CameraDevice>& cameras)
{
    QStringList labels;
    for (const CameraDevice& camera : cameras) {
        const auto namesakes =
            std::count_if(cameras.begin(), cameras.end(),
                          [&](const CameraDevice& other) { return other.name == camera.name; });
        labels.append(namesakes < 2 ? camera.name
                                    : QCoreApplication::translate("v2m::CameraPicker", "%1 (%2)")
                                          .arg(camera.name, camera.path));
    }
    return labels;
}

} // namespace v2m
