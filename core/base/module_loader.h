// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QPluginLoader>

#include <mutex>

namespace v2m {

/// A module of the program, loaded when it is first needed and kept until the program ends.
/// Thread-safe.
/// @param path of its file; empty if it is not installed. @param missing the reason in that case.
/// @throws Failure if it is not installed or cannot be loaded.
template <typename Module, typename Failure>
Module& loadModule(const QString& path, const Message& missing)
{
    static std::mutex mutex;
    static Module* loaded = nullptr;
    const std::scoped_lock lock(mutex);
    if (loaded != nullptr)
        return *loaded;
    if (path.isEmpty())
        throw Failure(missing);
    QPluginLoader loader(path);
    loaded = qobject_cast<Module*>(loader.instance());
    if (loaded == nullptr)
        throw Failure(Message("v2m::modules", "The module “%1” cannot be loaded: %2")
                          .arg(path, loader.errorString()));
    return *loaded;
}

} // namespace v2m
