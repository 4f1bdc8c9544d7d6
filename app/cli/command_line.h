// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace v2m {

/// Options common to all commands.
struct CommonOptions {
    QString catalogPath;
    QString modelsFolder;     ///< empty if no models are installed
    bool namesModels = false; ///< whether the folder was given with --models
    int threads = 1;          ///< number of cores, or fewer with --threads
    bool quiet = false;
    bool json = false;
};

/// Valid values of an option, for help and shell completion; empty for any.
using Choices = QStringList;

/// The output of --version.
QString versionText();

/// The command line of a command, based on QCommandLineParser: the common options, the command's
/// own, --help and --version. Invalid usage throws UsageError.
class CommandLine {
public:
    /// @param arguments names of the command's arguments in its help, such as "CLIP..."
    CommandLine(const QString& command, const QString& description, const QString& arguments);

    void addFlag(const QString& name, const QString& description);
    void addValue(const QString& name, const QString& valueName, const QString& description,
                  const Choices& choices = {});

    /// @returns false after printing the help or the version. The help is text or, with --json,
    ///     structured data for generating man pages and completions.
    bool parse(const QStringList& arguments);

    const CommonOptions& common() const { return m_common; }
    QStringList operands() const { return m_parser.positionalArguments(); }
    /// Throws for any operand but the name of what the command works on.
    void requireOnly(const QString& name) const;
    bool isSet(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    QStringList values(const QString& name) const { return m_parser.values(name); }

    /// An integer of at least `smallest`; `otherwise` if the option is not given.
    int intValue(const QString& name, int otherwise, int smallest = 0) const;

private:
    QJsonObject helpAsJson() const;

    struct Option {
        QString name;
        QString valueName; ///< empty for a flag
        QString description;
        Choices choices;
    };

    QCommandLineParser m_parser;
    QString m_command;
    QString m_arguments;
    QList<Option> m_options;
    CommonOptions m_common;
};

} // namespace v2m
