// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <exception>
#include <stdexcept>
#include <string>
#include <utility>

namespace v2m {

/// Exit codes of a process; the numbers are part of the command line's contract.
enum class ExitCode {
    Done = 0,
    Unforeseen = 1,
    Usage = 2,
    UnusableFile = 3,    ///< missing, unreadable, or not what it claims to be
    NoFace = 4,          ///< the clip shows no face
    UnusableCatalog = 5, ///< empty or damaged
    UnusableModel = 6,   ///< missing, or not as its manifest says
    Interrupted = 130,
};

/// Base of all errors in core. messageOf() is the message to translate and show; what() is the same
/// sentence in English (UTF-8), for logs.
///
/// Thrown anywhere in core, caught in two places only: at the end of a worker thread and in main.
class Error : public std::runtime_error {
public:
    Error(ExitCode code, Message message)
        : std::runtime_error(message.english()), m_code(code), m_message(std::move(message))
    {
    }

    ExitCode exitCode() const noexcept { return m_code; }
    const Message& message() const noexcept { return m_message; }

private:
    ExitCode m_code;
    Message m_message;
};

template <ExitCode Code>
class ErrorWith : public Error {
public:
    explicit ErrorWith(Message message) : Error(Code, std::move(message)) {}
};

/// The command line or the value of an option is invalid.
using UsageError = ErrorWith<ExitCode::Usage>;

/// A file is missing, unreadable or not what it claims to be. The message names the file and the
/// cause.
using FileError = ErrorWith<ExitCode::UnusableFile>;

/// The clip shows no face.
using NoFaceError = ErrorWith<ExitCode::NoFace>;

/// The catalog is empty, damaged or from a newer version of the program.
using CatalogError = ErrorWith<ExitCode::UnusableCatalog>;

/// A model file is missing or does not match its manifest.
using ModelError = ErrorWith<ExitCode::UnusableModel>;

/// The user cancelled; no partial results are left behind.
class Cancelled : public Error {
public:
    Cancelled() : Error(ExitCode::Interrupted, Message("v2m::Error", "Interrupted.")) {}
};

/// The message for the user: an Error's own, or a generic one for any other exception.
inline Message messageOf(const std::exception& exception)
{
    if (const auto* error = dynamic_cast<const Error*>(&exception))
        return error->message();
    return Message("v2m::main", "Unexpected error: %1").arg(exception.what());
}

inline ExitCode exitCodeOf(const std::exception& exception)
{
    const auto* error = dynamic_cast<const Error*>(&exception);
    return error != nullptr ? error->exitCode() : ExitCode::Unforeseen;
}

} // namespace v2m
