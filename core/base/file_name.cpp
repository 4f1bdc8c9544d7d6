// SPDX-License-Identifier: MIT
#include "core/base/file_name.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace v2m {
namespace {

constexpr char16_t kEscapeBase = 0xDC00;

bool isEscape(QChar c)
{
    return c.unicode() >= kEscapeBase + 0x80 && c.unicode() <= kEscapeBase + 0xFF;
}

/// The length in bytes of the character starting here; 0 if none does.
qsizetype characterBytes(const QByteArray& bytes, qsizetype at)
{
    constexpr qsizetype kLongest = 4;
    for (qsizetype count = 1; count <= kLongest && at + count <= bytes.size(); ++count)
        if (QByteArrayView(bytes).sliced(at, count).isValidUtf8())
            return count;
    return 0;
}

} // namespace

QString fileNameText(const QByteArray& bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QString text;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype count = characterBytes(bytes, at);
        if (count == 0) {
            text += QString::fromUtf8(bytes.sliced(begin, at - begin));
            text += QChar(static_cast<char16_t>(kEscapeBase + static_cast<uchar>(bytes[at])));
            begin = at + 1;
        }
        at += std::max<qsizetype>(1, count);
    }
    return text + QString::fromUtf8(bytes.sliced(begin));
}

QByteArray fileNameBytes(const QString& text)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    QByteArray bytes;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPaired = i > 0 && text[i - 1].isHighSurrogate();
        if (!isEscape(text[i]) || isPaired)
            continue;
        bytes += QStringView(text).sliced(begin, i - begin).toUtf8();
        bytes += static_cast<char>(text[i].unicode() - kEscapeBase);
        begin = i + 1;
    }
    return bytes + QStringView(text).sliced(begin).toUtf8();
}

bool isReadableFile(const QString& path)
{
    const QByteArray name = fileNameBytes(path);
    struct stat status = {};
    return ::stat(name.constData(), &status) == 0 && S_ISREG(status.st_mode) &&
           ::access(name.constData(), R_OK) == 0;
}

bool openForReading(QFile& file, const QString& path)
{
    // Nothing is waited for when a pipe has taken the file's place.
    const int descriptor =
        ::open(fileNameBytes(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat status = {};
    if (descriptor < 0)
        return false;
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        errno = EINVAL;
        return false;
    }
    return file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
}

} // namespace v2m
