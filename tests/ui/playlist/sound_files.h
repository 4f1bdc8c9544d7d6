// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/file_content.h"
#include "tests/support/tracks.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace v2m::test {

/// Sounds of the test's own making in a folder that goes with it.
class SoundFiles {
public:
    /// A tone, encoded as the name's ending says; empty where that fails.
    QString tone(const QString& name, double lengthS)
    {
        return made(name, QStringLiteral("sine=440:duration=%1").arg(lengthS));
    }

    /// A second of picture only.
    QString silentVideo(const QString& name)
    {
        return made(name, QStringLiteral("testsrc=size=64x48:rate=10:duration=1"));
    }

    /// A file that is no sound.
    QString junk(const QString& name) { return writeFile(path(name), "this is no sound\n"); }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// A track with one of them.
    Track track(const QString& title, const QString& name) const
    {
        return makeTrack(title, path(name));
    }

private:
    QString made(const QString& name, const QString& source)
    {
        const QString path = m_folder.filePath(name);
        QProcess ffmpeg;
        ffmpeg.start(QStringLiteral("ffmpeg"),
                     {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"),
                      QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), source,
                      path});
        const bool done = ffmpeg.waitForFinished() && ffmpeg.exitCode() == 0;
        return done ? path : QString();
    }

    QTemporaryDir m_folder;
};

} // namespace v2m::test
