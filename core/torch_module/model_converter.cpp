// SPDX-License-Identifier: MIT
#include "core/torch_module/model_converter.h"

#include "core/torch_module/networks.h"

namespace v2m {

ModelConverter& loadModelConverter()
{
    // One object is both.
    return dynamic_cast<ModelConverter&>(loadNetworks());
}

} // namespace v2m
