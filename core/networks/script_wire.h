// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace v2m {

// How a program talks to the process that runs a TorchScript: one packet at a time, on a socket
// that both have. Both run on one machine, so numbers are as it writes them.

/// What a packet is.
enum class WireKind : std::uint32_t {
    Begin,     ///< to the process, once: WireBegin, the description, the model's name
    Faces,     ///< to the process: floats, 48 x 48 for each face
    Scores,    ///< the answer: floats, seven for each face; for Begin, none
    Refusal,   ///< the answer: why not, see script_refusal.h
    NoSandbox, ///< the answer: the process cannot be kept from doing more than computing
    Shapes,    ///< to the process, empty; the answer: JSON, the sides of each tensor by its name
    Numbers,   ///< to the process: WireRange, the name; the answer: these floats of the tensor
};

inline constexpr WireKind kLastWireKind = WireKind::Numbers;

struct WireBegin {
    std::uint32_t threads = 1;
    std::uint32_t descriptionBytes = 0;
};

/// Of a tensor's numbers.
struct WireRange {
    std::uint64_t first = 0;
    std::uint64_t count = 0;
};

struct WirePacket {
    WireKind kind = WireKind::Refusal;
    std::string bytes;
};

/// The other side has closed the socket, or sends something that is not a packet.
struct WireClosed : std::runtime_error {
    WireClosed() : std::runtime_error("the other process has ended") {}
};

/// The time is over.
struct WireTimeout : std::runtime_error {
    WireTimeout() : std::runtime_error("the other process does not answer") {}
};

/// More than any batch of faces; of numbers, several packets are asked for.
inline constexpr std::uint32_t kMaxWireBytes = 64U << 20U;

/// The descriptors of the process, by convention.
inline constexpr int kWireSocket = 3;
inline constexpr int kWireScript = 4;

using WireDeadline = std::chrono::steady_clock::time_point;

/// @throws WireClosed.
void sendPacket(int socket, WireKind kind, std::string_view bytes);

/// @param deadline none: waits as long as it takes. @throws WireClosed, WireTimeout.
WirePacket receivePacket(int socket, const WireDeadline* deadline = nullptr);

} // namespace v2m
