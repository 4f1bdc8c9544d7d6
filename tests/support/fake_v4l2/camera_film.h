// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QString>

namespace v2m::test {

/// Raw pictures for the fake camera.
struct CameraFilm {
    QString path;
    QSize size;
};

/// Converts the shared clip of one face, or an animated drawing of a face if that is missing, to a
/// film of `size` at `path`, with a red top-left and a blue top-right corner. The path stays empty
/// if neither works.
CameraFilm makeCameraFilm(const QString& path, QSize size);

/// The face of the shared clip, first neutral and then smiling, for the given number of pictures
/// each, after which the film loops. The path stays empty without the clip or ffmpeg.
CameraFilm makeSmilingFilm(const QString& path, QSize size, int neutralPictures,
                           int smilingPictures);

/// Makes the fake camera show `film` from the next time it is opened. Clears earlier faults.
void loadCamera(const CameraFilm& film, int framesPerSecond = 30);

/// Clears any fault, plug state or name set for the fake camera.
void repairCamera();

/// Whether this program runs with the fake camera, as when started by ctest.
bool haveFakeCamera();

} // namespace v2m::test
