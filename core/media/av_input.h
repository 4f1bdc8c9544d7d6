// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/libav.h"
#include "core/media/local_file.h"

#include <cstdint>
#include <functional>
#include <utility>

namespace v2m {

/// A file of this machine as FFmpeg reads it: what kind it is, is decided by its content among the
/// containers that are named, and nothing else is ever opened, whatever the file asks for.
class AvInput {
public:
    /// @throws FileError where the file cannot be read; see LocalFile.
    explicit AvInput(const QString& path);

    AvInput(const AvInput&) = delete;
    AvInput& operator=(const AvInput&) = delete;

    /// Asked before each read; once it says yes, the file reads as if the disk had failed.
    void setStop(std::function<bool()> stop) { m_stop = std::move(stop); }

    /// The container, if it is one of those named (FFmpeg's short names between commas).
    const AVInputFormat* recognise(const char* containers);

    /// Opens the container; null where that fails.
    /// @param jumpAhead false: it is read from front to back.
    libav::Owner<AVFormatContext> open(const AVInputFormat& format, bool jumpAhead);

    /// Finds out about the streams, for which FFmpeg decodes a little of some of them. Only what is
    /// wanted is decoded: the sound, or the moving picture that is declared to be the largest, and
    /// no picture of more than libav::kMaxExaminedPixels. Covers and further pictures are left
    /// alone.
    static void examine(AVFormatContext& container, AVMediaType wanted);

    const LocalFile& file() const { return m_file; }
    bool canJump() const { return m_io->seekable != 0; }

private:
    static int readBytes(void* self, std::uint8_t* buffer, int size);
    static std::int64_t seekTo(void* self, std::int64_t offset, int whence);

    LocalFile m_file;
    std::int64_t m_offset = 0;
    std::function<bool()> m_stop;
    libav::Owner<AVIOContext> m_io;
};

} // namespace v2m
