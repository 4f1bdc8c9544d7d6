// SPDX-License-Identifier: MIT
#pragma once

#include "core/networks/script_wire.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <sys/types.h>
#include <vector>

namespace v2m {

/// The sandboxed process that runs a TorchScript; see script_worker.h.
///
/// Every call ends in an answer or an error: a process that times out is killed, and a crash is
/// reported.
class ScriptProcess {
public:
    /// Starts the process and waits until it has tried the model out.
    /// @param description validated JSON; see script_emotion_model.h.
    /// @throws ModelError with the reason.
    ScriptProcess(const std::filesystem::path& script, const std::string& description, int threads);
    ~ScriptProcess();

    ScriptProcess(const ScriptProcess&) = delete;
    ScriptProcess& operator=(const ScriptProcess&) = delete;

    /// @param faces 48 x 48 numbers each. @returns kEmotionCount scores per face.
    /// @throws ModelError with the reason; the process is then unusable, unless isAlive().
    std::vector<float> scoresOf(std::span<const float> faces);

    /// The shapes of the model's tensors by name, as reported by the process: at most 10,000, with
    /// up to eight dimensions of any size. @throws ModelError as scoresOf().
    std::map<std::string, std::vector<std::int64_t>> shapes();

    /// Reads the values of a tensor, whose size must match; the values are unchecked.
    /// @throws ModelError as scoresOf().
    void readNumbers(const std::string& tensor, std::span<float> numbers);

    bool isAlive() const { return m_process > 0; }

private:
    void spawn(int socket, int script, int threads);
    WirePacket ask(WireKind kind, std::string_view bytes, std::chrono::seconds patience);
    [[noreturn]] void failOnInvalidReply();
    int end();

    std::filesystem::path m_script;
    int m_socket = -1;
    pid_t m_process = -1;
};

} // namespace v2m
