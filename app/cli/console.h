// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace v2m {

/// Prints a document, or plain text, to standard output; text from files cannot control the
/// terminal.
/// @throws FileError if it cannot be written.
void printJson(const QJsonObject& document);
void printText(const QString& text);

/// Call after the last result: some file systems only report write errors here.
/// @throws FileError.
void closeOutput();

/// Prints a message for the user to standard error.
void printMessage(const QString& text);
void printMessage(const Message& message);

/// Progress on standard error: a bar with the remaining time on a terminal, else an occasional
/// line; nothing when quiet. Drawn on a terminal when it is created, and updated at most ten times
/// per second.
class ProgressBar {
public:
    ProgressBar(QString label, bool quiet);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// @param total 0 if unknown.
    /// @param secondsLeft if known; otherwise estimated from the time since the bar was created.
    void update(std::int64_t done, std::int64_t total, const QString& note = {},
                std::optional<double> secondsLeft = {});

    /// Erases the bar, so that output begins on a clean line.
    void clear();

private:
    QString m_label;
    bool m_quiet;
    bool m_isTerminal;
    bool m_isDrawn = false;
    QElapsedTimer m_sinceBegin;
    QElapsedTimer m_sinceDrawn;
};

} // namespace v2m
