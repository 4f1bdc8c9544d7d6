// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/jobs/evaluation.h"
#include "core/jobs/training_options.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace v2m {

/// Where an option of a job is kept.
using OptionField =
    std::variant<bool*, int*, std::uint64_t*, double*, std::optional<double>*, std::string*,
                 std::filesystem::path*, std::vector<std::filesystem::path>*, Precision*,
                 Architecture*, std::optional<Usage>*>;

/// One option of a job: its name, its help text and the field that it sets. All front ends take
/// their options from these tables.
template <typename Job>
struct JobOption {
    template <typename Value>
    using Field = Value Job::*;

    const char* name;      ///< without the dashes
    const char* valueName; ///< null for a switch
    Message help;
    std::variant<Field<bool>, Field<int>, Field<std::uint64_t>, Field<double>,
                 Field<std::optional<double>>, Field<std::string>, Field<std::filesystem::path>,
                 Field<std::vector<std::filesystem::path>>, Field<Precision>, Field<Architecture>,
                 Field<std::optional<Usage>>>
        field;
    bool isRecipe = false; ///< changes the weights, so belongs to the command that reproduces them

    OptionField of(Job& job) const
    {
        return std::visit([&job](auto member) { return OptionField(&(job.*member)); }, field);
    }
};

const std::vector<JobOption<EmotionTrainingOptions>>& emotionTrainingOptions();
const std::vector<JobOption<EmotionEvaluationOptions>>& emotionEvaluationOptions();

// Help texts of more than one training.
Message outHelp(); ///< of weights whose folder --models takes
Message roundsHelp();
Message seedHelp();

/// @throws UsageError if no file was named for the weights.
void requireOut(const std::filesystem::path& out);

/// Sets an option from text; a list gets one more entry, a switch is set whatever the text.
/// @throws UsageError naming the option if the text is not a valid value. Whether a number makes
/// sense is checked with the whole job.
void setField(const OptionField& field, const char* name, const std::string& text);

/// The inverse: one text for each time that the option is given, empty for a switch that is set;
/// files are named without their folders.
std::vector<std::string> textsOf(const OptionField& field);

/// Sets an option of a job; see setField().
template <typename Job>
void setOption(Job& job, const JobOption<Job>& option, const std::string& text)
{
    setField(option.of(job), option.name, text);
}

/// The command that reproduces the weights of a job, with the options that differ from the default.
template <typename Job>
std::string commandOf(std::string command, const std::vector<JobOption<Job>>& options, Job job)
{
    Job usual;
    for (const JobOption<Job>& option : options) {
        const std::vector<std::string> texts = textsOf(option.of(job));
        if (!option.isRecipe || texts == textsOf(option.of(usual)))
            continue;
        for (const std::string& text : texts)
            command.append(" --").append(option.name).append(text.empty() ? "" : " ").append(text);
    }
    return command;
}

/// As above for `train emotion`.
std::string commandOf(const EmotionTrainingOptions& job);

} // namespace v2m
