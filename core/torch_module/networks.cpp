// SPDX-License-Identifier: MIT
#include "core/torch_module/networks.h"

#include "core/base/error.h"
#include "core/base/paths.h"

#include <QPluginLoader>

#include <mutex>

namespace v2m {

Networks& loadNetworks()
{
    static std::mutex mutex;
    static Networks* loaded = nullptr;
    const std::lock_guard lock(mutex);
    if (loaded)
        return *loaded;

    const QString path = networksModulePath();
    if (path.isEmpty())
        throw ModelError(Message("v2m::Networks",
                                 "The module with the networks (video2music-networks.so) is not "
                                 "installed, so no face can be read."));
    QPluginLoader loader(path);
    loaded = qobject_cast<Networks*>(loader.instance());
    if (!loaded)
        throw ModelError(Message("v2m::Networks", "The module “%1” cannot be loaded: %2")
                             .arg(path, loader.errorString()));
    return *loaded;
}

} // namespace v2m
