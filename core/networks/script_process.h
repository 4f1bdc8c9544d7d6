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

/// The process in which a TorchScript runs and can do nothing but compute; see script_worker.h.
///
/// Whatever the script does ends in an answer or in an error: a process that does not answer in
/// time is killed, one that dies is told of.
class ScriptProcess {
public:
    /// Begins the process and waits until it has tried the model out.
    /// @param description checked JSON; see script_emotion_model.h.
    /// @throws ModelError with the reason.
    ScriptProcess(const std::filesystem::path& script, const std::string& description, int threads);
    ~ScriptProcess();

    ScriptProcess(const ScriptProcess&) = delete;
    ScriptProcess& operator=(const ScriptProcess&) = delete;

    /// @param faces of 48 x 48 numbers each. @returns kEmotionCount scores for each of them.
    /// @throws ModelError with the reason; the process is of no use afterwards, unless
    /// isAlive().
    std::vector<float> scoresOf(std::span<const float> faces);

    /// The sides of the model's tensors by their names, as the process tells them: at most 10,000,
    /// of up to eight sides, which may be any numbers. @throws ModelError as scoresOf().
    std::map<std::string, std::vector<std::int64_t>> shapes();

    /// Fills in the numbers of a tensor, of which there must be as many; what they are is anything.
    /// @throws ModelError as scoresOf().
    void readNumbers(const std::string& tensor, std::span<float> numbers);

    bool isAlive() const { return m_process > 0; }

private:
    void spawn(int socket, int script, int threads);
    WirePacket ask(WireKind kind, std::string_view bytes, std::chrono::seconds patience);
    [[noreturn]] void endForNonsense();
    int end();

    std::filesystem::path m_script;
    int m_socket = -1;
    pid_t m_process = -1;
};

} // namespace v2m
