// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/libav.h"
#include "core/media/local_file.h"

#include <cstdint>
#include <functional>
#include <utility>

namespace v2m {

/// A local file opened through FFmpeg: its format is detected from its content among the given
/// containers, and no other file or address is ever opened, whatever the file refers to.
class AvInput {
public:
    /// @throws FileError if the file cannot be read; see LocalFile.
    explicit AvInput(const QString& path);

    AvInput(const AvInput&) = delete;
    AvInput& operator=(const AvInput&) = delete;

    /// Called before each read; once it returns true, reads fail as if the disk had.
    void setStop(std::function<bool()> stop) { m_stop = std::move(stop); }

    /// The detected container, if it is one of those given (FFmpeg's short names, comma-separated).
    const AVInputFormat* recognise(const char* containers);

    /// Opens the container; null on failure.
    /// @param jumpAhead false to read strictly from front to back.
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
