// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace v2m {

// The protocol between the program and the process that runs a TorchScript: packets over a socket.
// Both run on the same machine, so numbers are in native format.

/// Packet types.
enum class WireKind : std::uint32_t {
    Begin,     ///< to the process, once: WireBegin, the description, the model's name
    Faces,     ///< to the process: floats, 48 x 48 per face
    Scores,    ///< answer: floats, seven per face; empty for Begin
    Refusal,   ///< answer: the reason for a failure, see script_refusal.h
    NoSandbox, ///< answer: the process cannot be sandboxed
    Shapes,    ///< to the process, empty; answer: JSON, the shape of each tensor by name
    Numbers,   ///< to the process: WireRange, the name; answer: these values of the tensor
};

inline constexpr WireKind kLastWireKind = WireKind::Numbers;

struct WireBegin {
    std::uint32_t threads = 1;
    std::uint32_t descriptionBytes = 0;
};

/// A range of a tensor's values.
struct WireRange {
    std::uint64_t first = 0;
    std::uint64_t count = 0;
};

struct WirePacket {
    WireKind kind = WireKind::Refusal;
    std::string bytes;
};

/// The other side has closed the socket, or sent an invalid packet.
struct WireClosed : std::runtime_error {
    WireClosed() : std::runtime_error("the other process has ended") {}
};

/// The deadline has passed.
struct WireTimeout : std::runtime_error {
    WireTimeout() : std::runtime_error("the other process does not answer") {}
};

/// Larger than any batch of faces; tensors are read in several packets.
inline constexpr std::uint32_t kMaxWireBytes = 64U << 20U;

/// Descriptor numbers in the process, by convention.
inline constexpr int kWireSocket = 3;
inline constexpr int kWireScript = 4;

using WireDeadline = std::chrono::steady_clock::time_point;

/// @throws WireClosed.
void sendPacket(int socket, WireKind kind, std::string_view bytes);

/// @param deadline null to wait indefinitely. @throws WireClosed, WireTimeout.
WirePacket receivePacket(int socket, const WireDeadline* deadline = nullptr);

} // namespace v2m
