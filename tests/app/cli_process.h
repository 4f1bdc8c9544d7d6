// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/temporary_folder.h"
#include "tests/support/test_data.h"
#include "tests/support/words.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace v2m::test {

/// What a run of video2music-cli left behind.
struct CliResult {
    int exitCode = -1;
    QByteArray output;
    QByteArray messages;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

/// video2music-cli with a home of its own, so that no test meets the user's catalog.
class Cli {
public:
    QString home(const QString& name = {}) const
    {
        return QString::fromStdString(m_home.path(name.toStdString()).string());
    }

    /// Writes a file in its home. @return the path.
    QString write(const QString& name, const QByteArray& content) const
    {
        return QString::fromStdString(m_home.write(name.toStdString(), content).string());
    }

    QByteArray read(const QString& name) const { return m_home.read(name.toStdString()); }

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home(QStringLiteral("data")));
        return environment;
    }

    /// @param line the first words of the command line, separated by blanks.
    CliResult run(const char* line, const QStringList& more = {}) const
    {
        return run(words(line) + more);
    }

    /// @param outputFile where its standard output goes instead of into the result.
    /// @param folder where it runs; empty: where the test does.
    CliResult run(const QStringList& arguments, const QString& outputFile = {},
                  const QString& folder = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.setProcessEnvironment(environment());
        if (!outputFile.isEmpty())
            process.setStandardOutputFile(outputFile);
        process.start(QStringLiteral(V2M_CLI_FILE), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000))
            process.kill();
        CliResult result;
        result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        result.output = process.readAllStandardOutput();
        result.messages = process.readAllStandardError();
        return result;
    }

private:
    TemporaryFolder m_home;
};

} // namespace v2m::test
