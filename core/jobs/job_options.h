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
                 Field<std::optional<double>>, Field<std::filesystem::path>,
                 Field<std::vector<std::filesystem::path>>, Field<Precision>, Field<Architecture>,
                 Field<std::optional<Usage>>>
        field;
    bool isRecipe = false; ///< changes the weights, so belongs to the command that reproduces them
};

const std::vector<JobOption<EmotionTrainingOptions>>& emotionTrainingOptions();
const std::vector<JobOption<EmotionEvaluationOptions>>& emotionEvaluationOptions();

/// Sets the field of an option from text; a list gets one more entry.
/// @param text is ignored for a switch.
/// @throws UsageError naming the option if the text is not a valid value. Whether a number makes
/// sense is checked with the whole job.
void setOption(EmotionTrainingOptions& job, const JobOption<EmotionTrainingOptions>& option,
               const std::string& text);
void setOption(EmotionEvaluationOptions& job, const JobOption<EmotionEvaluationOptions>& option,
               const std::string& text);

/// The command that reproduces these weights, with files named without their folders.
std::string commandOf(const EmotionTrainingOptions& job);

} // namespace v2m
