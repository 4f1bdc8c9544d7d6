// SPDX-License-Identifier: MIT
#pragma once

namespace v2m {

/// The whole of the process that runs a user's TorchScript: takes the script and its description
/// from the descriptors of script_wire.h, gives up all rights (see sandbox.h) before it looks at
/// them, and then answers faces with scores, and tells its
/// weights, until the other side closes the socket.
/// @returns what main() returns.
int runScriptWorker();

} // namespace v2m
