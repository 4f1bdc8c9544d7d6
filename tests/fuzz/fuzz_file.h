// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace v2m::test {

/// A folder for this process, for parsers that read files; in memory if the system has /dev/shm.
inline std::filesystem::path fuzzFolder()
{
    static const std::filesystem::path folder = [] {
        const std::filesystem::path memory("/dev/shm");
        const std::filesystem::path base =
            std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path();
        const std::filesystem::path made = base / ("video2music-fuzz-" + std::to_string(getpid()));
        std::filesystem::create_directories(made);
        return made;
    }();
    return folder;
}

inline std::filesystem::path writeFuzzFile(const std::string& name, const std::uint8_t* data,
                                           std::size_t size)
{
    const std::filesystem::path path = fuzzFolder() / name;
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    return path;
}

} // namespace v2m::test
