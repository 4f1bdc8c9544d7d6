// SPDX-License-Identifier: MIT
#include "app/cli/models_command.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/report/json_values.h"
#include "core/torch_module/model_converter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::modelsCommand)
};

void convert(const CommandLine& line, const QString& script, const QString& out,
             const std::stop_token& stop)
{
    const CommonOptions& common = line.common();
    ConvertedModel model;
    {
        ProgressBar bar(QFileInfo(script).fileName(), common.quiet);
        const auto progress = [&bar](std::int64_t done, std::int64_t total) {
            bar.update(done, total);
        };
        model = loadModelConverter().convertModel(toPath(script), toPath(out), common.threads,
                                                  progress, stop);
    }
    const QString network = QString::fromStdString(model.network);
    if (common.json) {
        printJson({{u"network"_s, network},
                   {u"numbers"_s, static_cast<qint64>(model.numbers)},
                   {u"largest_difference"_s, jsonNumber(model.largestDifference)},
                   {u"file"_s, out}});
        return;
    }
    const QLocale locale;
    //: %1, %4: files; %2: a network's name, "VGG-19"
    printText(Text::tr("%1 is a %2 of %3 numbers, written to %4. The scores of both differ by at "
                       "most %5.")
                  .arg(script, network, locale.toString(static_cast<qlonglong>(model.numbers)), out,
                       locale.toString(model.largestDifference, 'f', 4)));
}

} // namespace

ExitCode runModels(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(
        u"models"_s,
        Text::tr(
            "Converts a model that is a program into plain data:\n"
            "  models convert SCRIPT OUT   writes the weights of a TorchScript file (.pt, with\n"
            "                              the .json that describes it beside it) to OUT, a\n"
            "                              .safetensors file, and its entry into manifest.json\n"
            "                              there. The network must be a VGG, ResNet or ResNeXt\n"
            "                              of any size, named as torchvision names it. The\n"
            "                              script runs in a sandbox: it need not be trusted."),
        u"convert SCRIPT OUT"_s);
    if (!line.parse(arguments))
        return ExitCode::Done;
    const QStringList words = line.operands();
    if (words.size() != 3 || words.first() != u"convert"_s)
        throw UsageError(Message("v2m::modelsCommand", "models needs: convert SCRIPT OUT."));
    convert(line, words[1], words[2], stop);
    return ExitCode::Done;
}

} // namespace v2m
