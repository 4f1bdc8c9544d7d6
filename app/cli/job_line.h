// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"
#include "core/base/message_text.h"
#include "core/base/paths.h"
#include "core/jobs/job_options.h"

#include <cmath>
#include <optional>
#include <vector>

namespace v2m {

/// Adds the options of a job to a command line.
template <typename Job>
void addOptions(CommandLine& line, const std::vector<JobOption<Job>>& options)
{
    for (const JobOption<Job>& option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (option.valueName == nullptr) {
            line.addFlag(name, translated(option.help));
            continue;
        }
        // “auto|float32” are literal choices; upper case, as in “FILE|DIR”, is a description.
        const QString value = QString::fromLatin1(option.valueName);
        const bool isChoice = value.contains(u'|') && value != value.toUpper();
        line.addValue(name, value, translated(option.help),
                      isChoice ? value.split(u'|') : QStringList());
    }
}

/// The job that a parsed command line asks for. @throws UsageError as setField() does.
template <typename Job>
Job jobOf(const CommandLine& line, const std::vector<JobOption<Job>>& options)
{
    Job job;
    for (const JobOption<Job>& option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (option.valueName == nullptr && line.isSet(name))
            setOption(job, option, {});
        else
            for (const QString& value : line.values(name))
                setOption(job, option, toPath(value).string());
    }
    return job;
}

/// A figure as the manifest has it: to four decimals, 0 if unknown.
inline double manifestFigure(std::optional<double> figure)
{
    constexpr double kSteps = 1e4;
    return std::round(figure.value_or(0.0) * kSteps) / kSteps;
}

} // namespace v2m
