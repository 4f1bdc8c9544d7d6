// SPDX-License-Identifier: MIT
#include "core/torch_module/networks.h"

#include "core/base/module_loader.h"
#include "core/base/paths.h"

namespace v2m {

Networks& loadNetworks()
{
    return loadModule<Networks, ModelError>(
        networksModulePath(),
        Message("v2m::Networks", "The module with the networks (video2music-networks.so) is "
                                 "not installed, so no face can be read."));
}

} // namespace v2m
