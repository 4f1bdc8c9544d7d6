// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace v2m::test {

/// Opens a models folder and runs its network. @returns false if its scores for a face are not
/// probabilities.
bool openNetwork(const std::filesystem::path& folder);

/// The weights file of a minimal network.
const std::string& smallNetwork();

} // namespace v2m::test
