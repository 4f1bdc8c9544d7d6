// SPDX-License-Identifier: MIT
#include "app/cli/console.h"

#include "core/base/duration.h"
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/playlist/clean_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kTerminalIntervalMs = 100;
constexpr int kLogIntervalMs = 5000;
constexpr int kBarWidth = 30;
constexpr auto kEraseLine = "\r\033[K";

bool write(std::FILE* stream, const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

[[noreturn]] void throwUnwritten()
{
    const QString cause = qt_error_string(errno);
    throw FileError(
        Message("v2m::console", "The result cannot be written to standard output: %1.").arg(cause));
}

void writeResult(const QByteArray& bytes)
{
    if (!write(stdout, bytes))
        throwUnwritten();
}

QString bar(double fraction)
{
    const int filled = static_cast<int>(std::lround(fraction * kBarWidth));
    return u"[%1%2]"_s.arg(QString(filled, u'#'), QString(kBarWidth - filled, u'.'));
}

} // namespace

void printJson(const QJsonObject& document)
{
    writeResult(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void printText(const QString& text)
{
    writeResult(multiLine(text).toUtf8() + '\n');
}

void closeOutput()
{
    // EBADF: it was closed before the program started, and nothing was written to it.
    if (std::fclose(stdout) != 0 && errno != EBADF)
        throwUnwritten();
}

void printMessage(const QString& text)
{
    write(stderr, multiLine(text).toUtf8() + '\n');
}

void printMessage(const Message& message)
{
    printMessage(translated(message));
}

ProgressBar::ProgressBar(QString label, bool quiet)
    : m_label(std::move(label)), m_quiet(quiet), m_isTerminal(isatty(STDERR_FILENO) != 0)
{
    m_sinceBegin.start();
    if (m_quiet || !m_isTerminal)
        return;
    // The first step may take long: a large model is opened before the first frame is read.
    write(stderr, kEraseLine + onOneLine(m_label + u"…"_s).toUtf8());
    m_isDrawn = true;
}

ProgressBar::~ProgressBar()
{
    clear();
}

void ProgressBar::update(std::int64_t done, std::int64_t total, const QString& note,
                         std::optional<double> secondsLeft)
{
    const int intervalMs = m_isTerminal ? kTerminalIntervalMs : kLogIntervalMs;
    const QElapsedTimer& last = m_sinceDrawn.isValid() ? m_sinceDrawn : m_sinceBegin;
    if (m_quiet || !last.hasExpired(intervalMs))
        return;
    m_sinceDrawn.start();

    QString line = m_label;
    if (total > 0) {
        const double fraction =
            std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0);
        line += u" %1 %2 %"_s.arg(bar(fraction)).arg(fraction * 100.0, 0, 'f', 0);
        if (!secondsLeft && fraction > 0.0) {
            const double elapsedS = static_cast<double>(m_sinceBegin.elapsed()) / 1000.0;
            secondsLeft = elapsedS * (1.0 - fraction) / fraction;
        }
        if (secondsLeft)
            line += u", "_s + QCoreApplication::translate("v2m::console", "%1 left")
                                  .arg(translated(durationOf(std::max(0.0, *secondsLeft))));
    } else {
        line += u" %1"_s.arg(done);
    }
    if (!note.isEmpty())
        line += u", "_s + note;
    line = onOneLine(line);
    if (m_isTerminal)
        write(stderr, kEraseLine + line.toUtf8());
    else
        printMessage(line);
    m_isDrawn = m_isTerminal;
}

void ProgressBar::clear()
{
    if (m_isDrawn)
        write(stderr, kEraseLine);
    m_isDrawn = false;
}

} // namespace v2m
