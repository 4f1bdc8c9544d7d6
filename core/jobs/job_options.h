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

/// One option of a job: how it is typed, what help says of it, and the field that it sets. Every
/// front end reads its options from these tables.
template <typename Job>
struct JobOption {
    template <typename Value>
    using Field = Value Job::*;

    const char* name;      ///< without the dashes
    const char* valueName; ///< null for a switch
    Message help;
    std::variant<Field<bool>, Field<int>, Field<std::uint64_t>, Field<double>,
                 Field<std::optional<double>>, Field<std::filesystem::path>,
                 Field<std::vector<std::filesystem::path>>, Field<Precision>,
                 Field<std::optional<Usage>>>
        field;
    bool isRecipe = false; ///< changes the weights, so belongs to the command that makes them again
};

const std::vector<JobOption<EmotionTrainingOptions>>& emotionTrainingOptions();
const std::vector<JobOption<EmotionEvaluationOptions>>& emotionEvaluationOptions();

/// Sets what was typed; a list gets one more entry.
/// @param text is ignored for a switch.
/// @throws UsageError naming the option if the text is no such value. Whether a number makes sense
///         is checked with the whole job.
void setOption(EmotionTrainingOptions& job, const JobOption<EmotionTrainingOptions>& option,
               const std::string& text);
void setOption(EmotionEvaluationOptions& job, const JobOption<EmotionEvaluationOptions>& option,
               const std::string& text);

/// The command that makes these weights again, files without their folders.
std::string commandOf(const EmotionTrainingOptions& job);

} // namespace v2m
