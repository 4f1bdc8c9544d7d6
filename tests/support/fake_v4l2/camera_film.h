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

/// Turns the shared clip of one face, or where it is absent a moving drawing of a face, into a film
/// of `size` at `path`; red in its top left corner, blue in its top right one. The path stays empty
/// when neither can be made.
CameraFilm makeCameraFilm(const QString& path, QSize size);

/// The face of the shared clip as it begins, and then as it smiles, for some pictures each;
/// the camera begins again after that. The path stays empty without the clip, or without ffmpeg.
CameraFilm makeSmilingFilm(const QString& path, QSize size, int neutralPictures,
                           int smilingPictures);

/// Lets the fake camera show `film` from the next time it is opened. Faults of before are undone.
void loadCamera(const CameraFilm& film, int framesPerSecond = 30);

/// Unsets whatever fault, plug or name was set for the fake camera.
void repairCamera();

/// Whether this program runs with the fake camera, as ctest starts it.
bool haveFakeCamera();

} // namespace v2m::test
