// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace v2m {

/// The face model YuNet (Wu, Peng and Yu 2023), which belongs to its authors and is not shipped
/// with the program: where it is published and how to recognise the genuine file.
inline constexpr char kFaceModelName[] = "yunet_n_320_320.onnx";
inline constexpr char kFaceModelAddress[] =
    "https://raw.githubusercontent.com/ShiqiYu/libfacedetection.train/master/onnx/"
    "yunet_n_320_320.onnx";
inline constexpr char kFaceModelSha256[] =
    "81dbde155e982455488235acb8ec2dec5d647edf7cf7080d33e4abb69b93a0d2";
inline constexpr qint64 kFaceModelBytes = 317'434;

/// Where the user's own copy is kept: in `models` beside the catalog; the folders may not exist
/// yet. Once it is there, it is among faceModelPaths().
QString ownFaceModelPath();

/// SHA-256 in hexadecimal, as kFaceModelSha256.
QByteArray faceModelHash(const QByteArray& bytes);

} // namespace v2m
