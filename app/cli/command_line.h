// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace v2m {

/// What every command understands.
struct CommonOptions {
    QString catalogPath;
    QString modelsFolder;     ///< empty where no models are installed
    bool namesModels = false; ///< whether the folder was given with --models
    int threads = 1;          ///< the cores of the machine, or fewer if --threads says so
    bool quiet = false;
    bool json = false;
};

/// What a value of an option may be, for help and for completion in shells; empty: anything.
using Choices = QStringList;

/// What --version prints.
QString versionText();

/// The command line of one command, on QCommandLineParser: the common options, the command's own,
/// --help and --version. Wrong usage is a UsageError.
class CommandLine {
public:
    /// @param arguments what the command's words and operands are called in its help, such as
    ///        "CLIP..."
    CommandLine(const QString& command, const QString& description, const QString& arguments);

    void addFlag(const QString& name, const QString& description);
    void addValue(const QString& name, const QString& valueName, const QString& description,
                  const Choices& choices = {});

    /// @returns false when the help or the version was asked for and printed. The help is text, or
    ///          with --json the same as data, of which man pages and completions are made.
    bool parse(const QStringList& arguments);

    const CommonOptions& common() const { return m_common; }
    QStringList operands() const { return m_parser.positionalArguments(); }
    bool isSet(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    QStringList values(const QString& name) const { return m_parser.values(name); }

    /// A whole number of at least `smallest`; `otherwise` when the option is not given.
    int intValue(const QString& name, int otherwise, int smallest = 0) const;

    /// A number of at least 0, such as 0.05; `otherwise` when the option is not given.
    double numberValue(const QString& name, double otherwise) const;

private:
    QJsonObject helpAsJson() const;

    struct Option {
        QString name;
        QString valueName; ///< empty: a flag
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
