// SPDX-License-Identifier: MIT
#include "core/networks/script_wire.h"

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace v2m {
namespace {

/// Seven faces: copying them is cheaper than another wake-up of the other side.
constexpr std::size_t kCopiedBytes = 64U << 10U;

struct Head {
    std::uint32_t kind = 0;
    std::uint32_t bytes = 0;
};

void sendAll(int socket, const char* data, std::size_t size)
{
    while (size > 0) {
        const auto count = ::send(socket, data, size, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            throw WireClosed();
        data += count;
        size -= static_cast<std::size_t>(count);
    }
}

void waitFor(int socket, const WireDeadline* deadline)
{
    if (deadline == nullptr)
        return;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(
            *deadline - std::chrono::steady_clock::now());
        pollfd waiting = {socket, POLLIN, 0};
        const int ready =
            left.count() <= 0 ? 0 : ::poll(&waiting, 1, static_cast<int>(left.count()));
        if (ready > 0)
            return;
        if (ready == 0)
            throw WireTimeout();
        if (errno != EINTR)
            throw WireClosed();
    }
}

void receiveAll(int socket, char* data, std::size_t size, const WireDeadline* deadline)
{
    while (size > 0) {
        // Try without blocking first; waiting is a separate call.
        const auto count = ::recv(socket, data, size, deadline != nullptr ? MSG_DONTWAIT : 0);
        if (count < 0 && errno == EAGAIN) {
            waitFor(socket, deadline);
            continue;
        }
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            throw WireClosed();
        data += count;
        size -= static_cast<std::size_t>(count);
    }
}

} // namespace

void sendPacket(int socket, WireKind kind, std::string_view bytes)
{
    const Head head = {static_cast<std::uint32_t>(kind), static_cast<std::uint32_t>(bytes.size())};
    std::string packet(reinterpret_cast<const char*>(&head), sizeof head);
    // Two sends would wake the other side twice.
    const bool isWhole = bytes.size() <= kCopiedBytes;
    if (isWhole)
        packet += bytes;
    sendAll(socket, packet.data(), packet.size());
    if (!isWhole)
        sendAll(socket, bytes.data(), bytes.size());
}

WirePacket receivePacket(int socket, const WireDeadline* deadline)
{
    Head head;
    receiveAll(socket, reinterpret_cast<char*>(&head), sizeof head, deadline);
    if (head.bytes > kMaxWireBytes || head.kind > static_cast<std::uint32_t>(kLastWireKind))
        throw WireClosed();
    WirePacket packet = {static_cast<WireKind>(head.kind), std::string(head.bytes, '\0')};
    receiveAll(socket, packet.bytes.data(), packet.bytes.size(), deadline);
    return packet;
}

} // namespace v2m
