// SPDX-License-Identifier: MIT
// Wraps the calls that access a camera. Calls for the fake camera are handled here; all others are
// passed on to the C library.

#include "tests/support/fake_v4l2/fake_camera.h"

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <map>
#include <memory>
#include <mutex>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/timerfd.h>

namespace fakev4l2 {
namespace {

/// The C library's original function of this name.
template <typename Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

using OpenFunction = int(const char*, int, ...);
using OpenAtFunction = int(int, const char*, int, ...);
using CloseFunction = int(int);
using ControlFunction = int(int, unsigned long, ...);
using MapFunction = void*(void*, std::size_t, int, int, int, off_t);

// Recursive, since creating a camera opens and maps files.
std::recursive_mutex& mutex()
{
    static auto* const instance = new std::recursive_mutex; // outlives every thread
    return *instance;
}

std::map<int, std::unique_ptr<Camera>>& cameras()
{
    static auto* const instance = new std::map<int, std::unique_ptr<Camera>>;
    return *instance;
}

/// Null unless `descriptor` belongs to the fake camera. Call with the mutex held.
Camera* cameraOf(int descriptor)
{
    const auto found = cameras().find(descriptor);
    return found != cameras().end() ? found->second.get() : nullptr;
}

bool isCamera(const char* path)
{
    const char* const device = std::getenv("FAKEV4L2_DEV");
    return path != nullptr && std::strcmp(path, device != nullptr ? device : "/dev/video0") == 0;
}

int openCamera()
{
    const std::scoped_lock lock(mutex());
    errno = Camera::openError();
    if (errno != 0)
        return -1;
    const int clock = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    if (clock >= 0)
        cameras()[clock] = std::make_unique<Camera>(clock, Settings::fromEnvironment());
    return clock;
}

void* mapMemory(void* address, std::size_t length, int protection, int flags, int descriptor,
                off_t offset)
{
    if (descriptor >= 0) {
        const std::scoped_lock lock(mutex());
        if (Camera* const camera = cameraOf(descriptor)) {
            void* const memory = camera->map(static_cast<std::size_t>(offset));
            if (memory == nullptr)
                errno = EINVAL;
            return memory != nullptr ? memory : MAP_FAILED;
        }
    }
    static auto* const original = next<MapFunction>("mmap");
    return original(address, length, protection, flags, descriptor, offset);
}

/// The mode argument of the open functions, which is only present when they create a file.
mode_t modeOf(int flags, va_list arguments)
{
    const bool makesFile = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return makesFile ? va_arg(arguments, mode_t) : 0;
}

} // namespace
} // namespace fakev4l2

using namespace fakev4l2;

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    static auto* const original = next<OpenFunction>("open");
    return isCamera(path) ? openCamera() : original(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    static auto* const original = next<OpenFunction>("open64");
    return isCamera(path) ? openCamera() : original(path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    static auto* const original = next<OpenAtFunction>("openat");
    return isCamera(path) ? openCamera() : original(folder, path, flags, mode);
}

int close(int descriptor)
{
    {
        const std::scoped_lock lock(mutex());
        cameras().erase(descriptor);
    }
    static auto* const original = next<CloseFunction>("close");
    return original(descriptor);
}

int ioctl(int descriptor, unsigned long request, ...) noexcept
{
    va_list arguments;
    va_start(arguments, request);
    void* const argument = va_arg(arguments, void*);
    va_end(arguments);
    {
        const std::scoped_lock lock(mutex());
        if (Camera* const camera = cameraOf(descriptor)) {
            errno = camera->control(request, argument);
            return errno == 0 ? 0 : -1;
        }
    }
    static auto* const original = next<ControlFunction>("ioctl");
    return original(descriptor, request, argument);
}

void* mmap(void* address, std::size_t length, int protection, int flags, int descriptor,
           off_t offset) noexcept
{
    return mapMemory(address, length, protection, flags, descriptor, offset);
}

void* mmap64(void* address, std::size_t length, int protection, int flags, int descriptor,
             off_t offset) noexcept
{
    return mapMemory(address, length, protection, flags, descriptor, offset);
}

} // extern "C"
