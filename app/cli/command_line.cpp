// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"

#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/base/paths.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("v2m::CommandLine", text);
}

} // namespace

QString versionText()
{
    const QString commit = QStringLiteral(V2M_COMMIT);
    const QString version = u"video2music-cli "_s + QCoreApplication::applicationVersion();
    return commit.isEmpty() ? version : u"%1 (%2)"_s.arg(version, commit);
}

CommandLine::CommandLine(const QString& command, const QString& description,
                         const QString& arguments)
    : m_command(command), m_arguments(arguments)
{
    m_parser.setApplicationDescription(description);
    m_parser.addPositionalArgument(command, tr("The command."), command + u' ' + arguments);
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    addFlag(u"json"_s, tr("Print one JSON document on standard output."));
    addFlag(u"quiet"_s, tr("Print neither messages nor progress."));
    addValue(u"db"_s, u"FILE"_s, tr("The catalog (default: %1).").arg(defaultCatalogPath()));
    addValue(u"models"_s, u"DIR"_s,
             tr("The folder of the networks and their manifest, or a TorchScript file (.pt): that "
                "is a program, and runs in a sandbox."));
    addValue(u"threads"_s, u"N"_s, tr("How many cores to use (default: all)."));
}

void CommandLine::addFlag(const QString& name, const QString& description)
{
    addValue(name, QString(), description);
}

void CommandLine::addValue(const QString& name, const QString& valueName,
                           const QString& description, const Choices& choices)
{
    m_parser.addOption({name, description, valueName});
    m_options.append({name, valueName, description, choices});
}

QJsonObject CommandLine::helpAsJson() const
{
    QJsonArray options;
    for (const Option& option : m_options) {
        options.append(QJsonObject{{u"name"_s, option.name},
                                   {u"value"_s, option.valueName},
                                   {u"description"_s, option.description},
                                   {u"choices"_s, QJsonArray::fromStringList(option.choices)}});
    }
    return {{u"command"_s, m_command},
            {u"operands"_s, m_arguments},
            {u"description"_s, m_parser.applicationDescription()},
            {u"options"_s, options}};
}

bool CommandLine::parse(const QStringList& arguments)
{
    if (!m_parser.parse(QStringList{QCoreApplication::applicationFilePath()} + arguments)) {
        throw UsageError(Message("v2m::CommandLine", "%1 See video2music-cli %2 --help.")
                             .arg(m_parser.errorText(), m_command));
    }
    // Qt's own options, which --help-all would add, are for GUI programs.
    if (m_parser.isSet(u"help"_s) || m_parser.isSet(u"help-all"_s)) {
        if (m_parser.isSet(u"json"_s))
            printJson(helpAsJson());
        else
            printText(m_parser.helpText());
        return false;
    }
    if (m_parser.isSet(u"version"_s)) {
        printText(versionText());
        return false;
    }
    m_common.catalogPath = isSet(u"db"_s) ? value(u"db"_s) : defaultCatalogPath();
    m_common.namesModels = isSet(u"models"_s);
    m_common.modelsFolder = isSet(u"models"_s) ? value(u"models"_s) : defaultModelsFolder();
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    m_common.threads = std::min(intValue(u"threads"_s, cores, 1), cores);
    m_common.quiet = isSet(u"quiet"_s);
    m_common.json = isSet(u"json"_s);
    return true;
}

void CommandLine::requireOnly(const QString& name) const
{
    if (operands() != QStringList{name})
        throw UsageError(Message("v2m::CommandLine", "“%1” takes only options, not “%2”.")
                             .arg(name, operands().value(1)));
}

int CommandLine::intValue(const QString& name, int otherwise, int smallest) const
{
    if (!isSet(name))
        return otherwise;
    bool isNumber = false;
    const int number = value(name).toInt(&isNumber);
    if (!isNumber || number < smallest) {
        throw UsageError(
            Message("v2m::CommandLine", "--%1 takes a whole number of at least %2, not “%3”.")
                .arg(name, smallest, value(name)));
    }
    return number;
}

} // namespace v2m
