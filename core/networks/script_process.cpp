// SPDX-License-Identifier: MIT
#include "core/networks/script_process.h"

#include "core/base/error.h"
#include "core/datasets/emotion_dataset.h"
#include "core/networks/script_refusal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace v2m {
namespace {

constexpr const char* kProgram = "video2music-sandbox";

/// Opening takes about a second, and what a cold disk needs for the file.
constexpr std::chrono::seconds kOpeningPatience{10};
constexpr std::uintmax_t kBytesPerSecond = 20'000'000;

std::chrono::seconds openingPatience(const std::filesystem::path& script)
{
    std::error_code unknown;
    const std::uintmax_t bytes = std::filesystem::file_size(script, unknown);
    const std::uintmax_t reading = unknown ? 0 : bytes / kBytesPerSecond;
    return kOpeningPatience + std::chrono::seconds(std::min<std::uintmax_t>(reading, 50));
}

/// The slowest of the usual networks takes a tenth of it on a slow machine.
constexpr std::chrono::seconds kFacePatience{10};

/// The largest of the usual networks has less than a hundredth of this.
constexpr std::size_t kMaxTensors = 10'000;
constexpr std::size_t kMaxSides = 8;

/// 16 MB.
constexpr std::uint64_t kNumbersAtOnce = std::uint64_t{4} << 20U;

/// Beside the program, in a build tree, or in the installation.
std::filesystem::path programPath()
{
    std::error_code unknown;
    const auto beside = std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path();
    for (const std::filesystem::path& folder :
         {beside / "../lib", beside / "../" V2M_LIBRARY_DIR "/video2music", beside,
          std::filesystem::path(V2M_BUILD_LIBRARY_DIR)})
        if (::access((folder / kProgram).c_str(), X_OK) == 0)
            return folder / kProgram;
    return {};
}

class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return m_number; }

private:
    int m_number;
};

ModelError noSandbox(const std::filesystem::path& script)
{
    return ModelError(Message("v2m::networks",
                              "“%1” is a TorchScript file, which is a program, and there is no "
                              "sandbox here to run it "
                              "in. If you trust whoever made it, --trust-model runs it without.")
                          .arg(script));
}

/// The process's environment: nothing from the user's but the library path.
std::vector<std::string> environmentFor(int threads)
{
    std::vector<std::string> variables = {"LC_ALL=C.UTF-8", "OPENBLAS_NUM_THREADS=1",
                                          "MKL_NUM_THREADS=1", "OMP_WAIT_POLICY=passive",
                                          "OMP_NUM_THREADS=" + std::to_string(threads)};
    for (const char* name : {"LD_LIBRARY_PATH", "ASAN_OPTIONS"})
        if (const char* value = std::getenv(name))
            variables.push_back(std::string(name) + '=' + value);
    return variables;
}

} // namespace

ScriptProcess::ScriptProcess(const std::filesystem::path& script, const std::string& description,
                             int threads)
    : m_script(script)
{
    const Descriptor file(::open(script.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    std::array<int, 2> sockets = {-1, -1};
    if (file.get() < 0 || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        throw ModelError(Message("v2m::networks", "The model “%1” cannot be opened: %2.")
                             .arg(script, std::generic_category().message(errno)));
    const Descriptor theirs(sockets[1]);
    m_socket = sockets[0];
    // Sends time out if the process does not even read.
    const timeval patience = {kFacePatience.count(), 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    try {
        spawn(theirs.get(), file.get(), threads);
        const WireBegin begin = {static_cast<std::uint32_t>(threads),
                                 static_cast<std::uint32_t>(description.size())};
        std::string bytes(reinterpret_cast<const char*>(&begin), sizeof begin);
        bytes += description + script.string();
        const WirePacket answer = ask(WireKind::Begin, bytes, openingPatience(script));
        if (answer.kind == WireKind::NoSandbox)
            throw noSandbox(script);
    } catch (...) {
        end();
        throw;
    }
}

ScriptProcess::~ScriptProcess()
{
    end();
}

void ScriptProcess::spawn(int socket, int script, int threads)
{
    const std::filesystem::path program = programPath();
    if (program.empty())
        throw noSandbox(m_script);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    // Above all target numbers, so that neither overwrites the other.
    const Descriptor itsSocket(::fcntl(socket, F_DUPFD_CLOEXEC, kWireScript + 1));
    const Descriptor itsScript(::fcntl(script, F_DUPFD_CLOEXEC, kWireScript + 1));
    ::posix_spawn_file_actions_adddup2(&actions, itsSocket.get(), kWireSocket);
    ::posix_spawn_file_actions_adddup2(&actions, itsScript.get(), kWireScript);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0);
    ::posix_spawn_file_actions_addclosefrom_np(&actions, kWireScript + 1);

    std::string name = kProgram;
    std::array<char*, 2> arguments = {name.data(), nullptr};
    std::vector<std::string> variables = environmentFor(threads);
    std::vector<char*> environment;
    for (std::string& variable : variables)
        environment.push_back(variable.data());
    environment.push_back(nullptr);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP); // Ctrl+C is not for it
    const int error = ::posix_spawn(&m_process, program.c_str(), &actions, &attributes,
                                    arguments.data(), environment.data());
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        m_process = -1;
        throw ModelError(Message("v2m::networks", "The model “%1” cannot be opened: %2.")
                             .arg(m_script, std::generic_category().message(error)));
    }
}

WirePacket ScriptProcess::ask(WireKind kind, std::string_view bytes, std::chrono::seconds patience)
{
    const WireDeadline deadline = std::chrono::steady_clock::now() + patience;
    try {
        sendPacket(m_socket, kind, bytes);
        WirePacket answer = receivePacket(m_socket, &deadline);
        if (answer.kind == WireKind::Refusal)
            throw ModelError(unpackedRefusal(answer.bytes));
        return answer;
    } catch (const WireTimeout&) {
        end();
        throw ModelError(
            Message("v2m::networks",
                    "The model “%1” had not answered after %2 seconds, so it was stopped.")
                .arg(m_script, patience.count()));
    } catch (const WireClosed&) {
        const int signal = end();
        throw ModelError(
            Message("v2m::networks",
                    "The process of the model “%1” has died (signal %2): it asked for too much "
                    "memory, or did what a model may not do.")
                .arg(m_script, signal));
    }
}

std::vector<float> ScriptProcess::scoresOf(std::span<const float> faces)
{
    const std::size_t count = faces.size() / EmotionDataset::kPixels;
    const WirePacket answer =
        ask(WireKind::Faces, {reinterpret_cast<const char*>(faces.data()), faces.size_bytes()},
            kFacePatience * static_cast<int>(count));
    std::vector<float> scores(count * kEmotionCount);
    if (answer.kind != WireKind::Scores || answer.bytes.size() != scores.size() * sizeof(float))
        failOnInvalidReply();
    std::memcpy(scores.data(), answer.bytes.data(), answer.bytes.size());
    return scores;
}

std::map<std::string, std::vector<std::int64_t>> ScriptProcess::shapes()
{
    const WirePacket answer = ask(WireKind::Shapes, {}, kFacePatience);
    try {
        const auto json = nlohmann::json::parse(answer.bytes);
        if (answer.kind == WireKind::Shapes && json.is_object() && json.size() <= kMaxTensors) {
            auto shapes = json.get<std::map<std::string, std::vector<std::int64_t>>>();
            if (std::all_of(shapes.begin(), shapes.end(),
                            [](const auto& item) { return item.second.size() <= kMaxSides; }))
                return shapes;
        }
    } catch (const nlohmann::json::exception&) {
    }
    failOnInvalidReply();
}

void ScriptProcess::readNumbers(const std::string& tensor, std::span<float> numbers)
{
    for (std::uint64_t first = 0; first < numbers.size(); first += kNumbersAtOnce) {
        const WireRange range = {first, std::min(kNumbersAtOnce, numbers.size() - first)};
        std::string request(reinterpret_cast<const char*>(&range), sizeof range);
        request += tensor;
        const WirePacket answer = ask(WireKind::Numbers, request, kFacePatience);
        if (answer.kind != WireKind::Numbers || answer.bytes.size() != range.count * sizeof(float))
            failOnInvalidReply();
        std::memcpy(numbers.data() + first, answer.bytes.data(), answer.bytes.size());
    }
}

void ScriptProcess::failOnInvalidReply()
{
    end();
    throw ModelError(
        Message("v2m::networks", "The process of the model “%1” does not answer as it should.")
            .arg(m_script));
}

/// Kills the process if it is alive. @returns the signal that ended it; 0 if it exited by itself.
int ScriptProcess::end()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
    if (m_process <= 0)
        return 0;
    const pid_t process = std::exchange(m_process, -1);
    int status = 0;
    // Let a process that is already dying finish, so that its reason is not overwritten.
    timespec pause = {0, 10'000'000};
    for (int i = 0; i < 20 && ::waitpid(process, &status, WNOHANG) == 0; ++i) {
        ::nanosleep(&pause, nullptr);
        if (i == 19) {
            ::kill(process, SIGKILL);
            while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
            }
        }
    }
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace v2m
