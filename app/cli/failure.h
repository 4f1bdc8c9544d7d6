// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QString>

#include <exception>

namespace v2m {

/// What an exception means to the user of the command line.
struct Failure {
    ExitCode code = ExitCode::Unforeseen;
    QString sentence;
};

/// An Error says it itself; everything else is unforeseen.
Failure failureOf(const std::exception& error);

} // namespace v2m
