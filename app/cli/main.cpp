// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/models_command.h"
#include "app/interrupt/interrupt.h"
#include "app/translation.h"
#include "core/base/error.h"
#include "core/base/file_name.h"
#include "core/words/edit_distance.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <csignal>
#include <exception>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

struct Command {
    QLatin1StringView name;
    const char* summary;
    v2m::ExitCode (*run)(const QStringList&, const std::stop_token&);
};

const std::array kCommands = {
    Command{"analyze"_L1, QT_TRANSLATE_NOOP("v2m::main", "Make a playlist for the faces in a clip"),
            v2m::runAnalyze},
    Command{"recommend"_L1,
            QT_TRANSLATE_NOOP("v2m::main", "Make a playlist for an emotion, without a clip"),
            v2m::runRecommend},
    Command{"catalog"_L1, QT_TRANSLATE_NOOP("v2m::main", "Import, list, search and remove music"),
            v2m::runCatalog},
    Command{"feedback"_L1, QT_TRANSLATE_NOOP("v2m::main", "Record and show what you like"),
            v2m::runFeedback},
    Command{"diary"_L1,
            QT_TRANSLATE_NOOP("v2m::main", "Keep a diary of your readings, if you want one"),
            v2m::runDiary},
    Command{"tags"_L1,
            QT_TRANSLATE_NOOP("v2m::main", "Write moods into the tags of your own music files"),
            v2m::runTags},
    Command{"train"_L1, QT_TRANSLATE_NOOP("v2m::main", "Train a network on your own data"),
            v2m::runTrain},
    Command{"evaluate"_L1, QT_TRANSLATE_NOOP("v2m::main", "Measure a network on labelled data"),
            v2m::runEvaluate},
    Command{"models"_L1,
            QT_TRANSLATE_NOOP("v2m::main", "Convert a network that is a program into plain data"),
            v2m::runModels},
};

QString usage()
{
    QString text =
        QCoreApplication::translate("v2m::main", "Usage: video2music-cli COMMAND [options]") +
        u"\n\n"_s;
    for (const Command& command : kCommands) {
        text += u"  %1 %2\n"_s.arg(command.name, -10)
                    .arg(QCoreApplication::translate("v2m::main", command.summary));
    }
    return text + u'\n' +
           QCoreApplication::translate("v2m::main", "video2music-cli COMMAND --help explains each "
                                                    "command; --version prints the version.");
}

/// Names and descriptions.
QJsonArray commandsAsJson()
{
    QJsonArray commands;
    for (const Command& command : kCommands) {
        commands.append(
            QJsonObject{{u"name"_s, QString(command.name)},
                        {u"summary"_s, QCoreApplication::translate("v2m::main", command.summary)}});
    }
    return commands;
}

/// Options may precede the command.
QStringList commandFirst(QStringList words)
{
    const auto isCommand = [&words](qsizetype i) {
        return std::any_of(kCommands.begin(), kCommands.end(),
                           [&](const Command& command) { return words[i] == command.name; });
    };
    static const QStringList withValue = {u"--db"_s, u"--models"_s, u"--threads"_s};
    qsizetype i = 0;
    while (i < words.size() && words[i].startsWith(u'-'))
        i += withValue.contains(words[i]) ? 2 : 1;
    if (i > 0 && i < words.size() && isCommand(i))
        words.move(i, 0);
    return words;
}

v2m::Message noCommand(const QString& said)
{
    constexpr int kMaxEdits = 2;
    const auto editsTo = [&said](const Command& command) {
        return v2m::editsBetween(said.toLower().toStdU16String(),
                                 QString(command.name).toStdU16String());
    };
    const Command nearest = *std::ranges::min_element(kCommands, {}, editsTo);
    if (editsTo(nearest) > kMaxEdits)
        return v2m::Message("v2m::main", "There is no command “%1”; see video2music-cli --help.")
            .arg(said);
    return v2m::Message("v2m::main",
                        "There is no command “%1”; did you mean %2? See video2music-cli --help.")
        .arg(said, QString(nearest.name));
}

v2m::ExitCode run(const QStringList& given, const std::stop_token& stop)
{
    QStringList words = commandFirst(given);
    if (words.isEmpty())
        throw v2m::UsageError(v2m::Message::verbatim(usage()));
    if (words.first() == u"help"_s)
        words = words.mid(1) + QStringList{u"--help"_s};
    if (words.first() == u"--help"_s || words.first() == u"-h"_s ||
        words.first() == u"--help-all"_s) {
        if (words.contains(u"--json"_s))
            v2m::printJson({{u"commands"_s, commandsAsJson()}});
        else
            v2m::printText(usage());
        return v2m::ExitCode::Done;
    }
    if (words.first() == u"--version"_s || words.first() == u"-v"_s) {
        v2m::printText(v2m::versionText());
        return v2m::ExitCode::Done;
    }
    for (const Command& command : kCommands) {
        if (words.first() == command.name)
            return command.run(words.mid(1), stop);
    }
    throw v2m::UsageError(noCommand(words.first()));
}

/// The raw arguments, as Qt's list loses bytes that are not valid UTF-8.
QStringList wordsOf(int argc, char* argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(v2m::fileNameText(argv[i]));
    return words;
}

} // namespace

int main(int argc, char* argv[])
{
    // For LibTorch's OpenMP, read when it is loaded: idle threads must sleep, not spin.
    qputenv("OMP_WAIT_POLICY", "passive");
    std::signal(SIGXFSZ, SIG_IGN); // exceeding the file size limit is an error like a full disk

    const QStringList words = wordsOf(argc, argv);
    const v2m::Interrupt interrupt;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"video2music"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(V2M_VERSION));
    v2m::installTranslation({});
    try {
        const v2m::ExitCode code = run(words, interrupt.token());
        v2m::closeOutput();
        return static_cast<int>(code);
    } catch (const std::filesystem::filesystem_error& error) {
        // A link that leads to itself, a folder that may not be looked into.
        v2m::printMessage(v2m::Message("v2m::main", "“%1” cannot be read: %2.")
                              .arg(error.path1(), error.code().message()));
        return static_cast<int>(v2m::ExitCode::UnusableFile);
    } catch (const std::exception& error) {
        v2m::printMessage(v2m::messageOf(error));
        return static_cast<int>(v2m::exitCodeOf(error));
    }
}
