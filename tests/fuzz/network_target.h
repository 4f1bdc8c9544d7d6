// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace v2m::test {

/// Opens a folder of models, which tries the network out. @returns false where what it says of a
/// face is no probability.
bool openNetwork(const std::filesystem::path& folder);

/// Weights of the smallest network.
const std::string& smallNetwork();

} // namespace v2m::test
