// SPDX-License-Identifier: MIT
#pragma once

namespace v2m {

/// Main function of the process that runs a user's TorchScript: receives the script and its
/// description over the descriptors of script_wire.h, enters the sandbox (see sandbox.h) before
/// parsing them, and then answers requests for scores and weights until the other side closes the
/// socket.
/// @returns the exit code for main().
int runScriptWorker();

} // namespace v2m
