// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>

namespace v2m {

/// What a process reports to its caller; the numbers are part of the command line's contract.
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

/// Base of all errors of the core. what() is one sentence for the user, in UTF-8.
///
/// Thrown anywhere in the core, caught in two places only: where a worker thread ends and in main.
class Error : public std::runtime_error {
public:
    Error(ExitCode code, const std::string& sentence) : std::runtime_error(sentence), m_code(code)
    {
    }

    ExitCode exitCode() const noexcept { return m_code; }

private:
    ExitCode m_code;
};

/// The command line, or an option's value, makes no sense.
class UsageError : public Error {
public:
    explicit UsageError(const std::string& sentence) : Error(ExitCode::Usage, sentence) {}
};

/// A file is missing, unreadable or not what it claims to be. The sentence names it and the cause.
class FileError : public Error {
public:
    explicit FileError(const std::string& sentence) : Error(ExitCode::UnusableFile, sentence) {}
};

/// The clip shows no face.
class NoFaceError : public Error {
public:
    explicit NoFaceError(const std::string& sentence) : Error(ExitCode::NoFace, sentence) {}
};

/// The catalog is empty, damaged or of a newer version than this program.
class CatalogError : public Error {
public:
    explicit CatalogError(const std::string& sentence) : Error(ExitCode::UnusableCatalog, sentence)
    {
    }
};

/// A model file is missing or does not match its manifest.
class ModelError : public Error {
public:
    explicit ModelError(const std::string& sentence) : Error(ExitCode::UnusableModel, sentence) {}
};

/// The user cancelled; nothing half-done is left behind.
class Cancelled : public Error {
public:
    Cancelled() : Error(ExitCode::Interrupted, "Interrupted.") {}
};

} // namespace v2m
