// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace v2m {

/// One document, or plain text, on standard output; text out of files cannot steer the terminal.
/// @throws FileError if it cannot be written.
void printJson(const QJsonObject& document);
void printText(const QString& text);

/// After the last result: some file systems tell only now that they could not keep it.
/// @throws FileError.
void closeOutput();

/// A sentence for the user on standard error; never part of a result.
void printMessage(const QString& text);
void printMessage(const Message& message);

/// Progress of one piece of work on standard error: a bar with the time left when that is a
/// terminal, else a line now and then; nothing when quiet. Drawn at most ten times a second.
class ProgressBar {
public:
    ProgressBar(QString label, bool quiet);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// @param total 0 where it is not known.
    /// @param secondsLeft where the work knows it; else it is estimated from the time since the bar
    /// was
    ///        made, as if all that is done were done since.
    void update(std::int64_t done, std::int64_t total, const QString& note = {},
                std::optional<double> secondsLeft = {});

    /// Takes the bar away, so that what follows begins on a clean line.
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
