// SPDX-License-Identifier: MIT
#pragma once

#include "core/torch_module/networks.h"

#include <QtPlugin>

namespace v2m {

/// Opens the module with the networks at the first call and keeps it until the program ends.
///
/// Can be called from any thread; the first call takes about 0.6 s.
/// @throws ModelError if the module is missing or cannot be loaded; a later call tries again.
Networks& loadNetworks();

} // namespace v2m

Q_DECLARE_INTERFACE(v2m::Networks, "video2music.Networks/3")
