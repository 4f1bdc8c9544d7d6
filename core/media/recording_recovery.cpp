// SPDX-License-Identifier: MIT
#include "core/media/recording_recovery.h"

#include "core/base/error.h"
#include "core/media/frame_source.h"
#include "core/media/recording_end.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Duration of the last picture of a recovered file, whose rate is unknown.
constexpr std::int64_t kLastFrameMs = 33;

bool isBeingWritten(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return true;
    const bool isFree = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    ::close(descriptor);
    return !isFree;
}

bool hasPicture(const QString& path)
{
    try {
        return openClip(path)->skip();
    } catch (const FileError&) {
        return false;
    }
}

} // namespace

RecordingLock::RecordingLock(const QString& path)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
{
    if (m_descriptor >= 0)
        ::flock(m_descriptor, LOCK_SH | LOCK_NB);
}

RecordingLock::~RecordingLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QStringList recoverRecordings(const QString& folder)
{
    QStringList recovered;
    const QDir dir(folder);
    const QStringList names = {u"Video2Music *.part.mp4"_s, u"Video2Music *.part.webm"_s};
    for (const QString& name : dir.entryList(names, QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        const QString part = dir.filePath(name);
        if (isBeingWritten(part))
            continue;
        // An incomplete copy has its source beside it.
        if (name.endsWith(".whole.part.mp4"_L1) || !hasPicture(part)) {
            QFile::remove(part);
            continue;
        }
        const QString suffix = name.mid(name.lastIndexOf(u'.') + 1);
        const QString stem = part.chopped(".part."_L1.size() + suffix.size());
        const bool isMp4 = suffix == "mp4"_L1;
        recovered.append(finishRecording(part, stem, suffix,
                                         isMp4 ? std::optional(kLastFrameMs) : std::nullopt));
    }
    return recovered;
}

} // namespace v2m
