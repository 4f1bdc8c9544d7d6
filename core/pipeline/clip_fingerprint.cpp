// SPDX-License-Identifier: MIT
#include "core/pipeline/clip_fingerprint.h"

#include "core/base/error.h"
#include "core/base/file_name.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <system_error>

namespace v2m {
namespace {

[[noreturn]] void throwUnreadable(const QString& path, const QString& cause)
{
    throw FileError(Message("v2m::clipFingerprint", "%1 cannot be read: %2.").arg(path, cause));
}

} // namespace

QByteArray clipFingerprint(const QString& path)
{
    QFile file;
    if (!openForReading(file, path))
        throwUnreadable(path, QString::fromStdString(std::generic_category().message(errno)));
    const qint64 size = file.size();
    std::array<char, sizeof(qint64)> sizeBytes{};
    qToLittleEndian(size, sizeBytes.data());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData({sizeBytes.data(), static_cast<qsizetype>(sizeBytes.size())});
    if (size <= kFingerprintWholeBytes) {
        // read() rather than addData(device): a pipe or a growing file would never end.
        const QByteArray bytes = file.read(kFingerprintWholeBytes);
        if (file.error() != QFileDevice::NoError)
            throwUnreadable(path, file.errorString());
        hash.addData(bytes);
        return hash.result();
    }
    for (qint64 piece = 0; piece < kFingerprintPieces; ++piece) {
        if (!file.seek((size - kFingerprintPieceBytes) * piece / (kFingerprintPieces - 1)))
            throwUnreadable(path, file.errorString());
        const QByteArray bytes = file.read(kFingerprintPieceBytes);
        if (file.error() != QFileDevice::NoError)
            throwUnreadable(path, file.errorString());
        hash.addData(bytes);
    }
    return hash.result();
}

} // namespace v2m
