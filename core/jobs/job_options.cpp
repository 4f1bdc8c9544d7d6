// SPDX-License-Identifier: MIT
#include "core/jobs/job_options.h"

#include "core/base/error.h"
#include "core/base/wording.h"

#include <charconv>
#include <cmath>
#include <span>
#include <string_view>
#include <type_traits>

namespace v2m {
namespace {

namespace fs = std::filesystem;

Message dataHelp()
{
    return Message(
        "v2m::jobOptions",
        "FER2013 as a CSV file, or a folder with one folder of pictures for each emotion, whose "
        "middle squares are taken; may be given several times.");
}

template <typename Number>
std::optional<Number> numberFrom(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

template <typename Value>
void setNumber(Value& field, const char* name, const std::string& text)
{
    using Number = std::conditional_t<std::is_same_v<Value, std::optional<double>>, double, Value>;
    const auto number = numberFrom<Number>(text);
    if (!number)
        throw UsageError(
            (std::is_floating_point_v<Number>
                 ? Message("v2m::jobOptions", "--%1 takes a number, not “%2”.")
             : std::is_unsigned_v<Number>
                 ? Message("v2m::jobOptions", "--%1 takes a whole number of at least 0, not “%2”.")
                 : Message("v2m::jobOptions", "--%1 takes a whole number, not “%2”."))
                .arg(name, text));
    field = *number;
}

template <typename Choice, typename Value>
void setChoice(Value& field, const char* name, const std::string& text,
               std::span<const std::string_view> names)
{
    std::string known;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text == names[i]) {
            field = static_cast<Choice>(i);
            return;
        }
        known.append(known.empty() ? "" : ", ").append(names[i]);
    }
    throw UsageError(
        Message("v2m::jobOptions", "--%1 is one of %2, not “%3”.").arg(name, known, text));
}

const std::string& givenText(const char* name, const std::string& text)
{
    if (text.empty())
        throw UsageError(Message("v2m::jobOptions", "--%1 needs a value.").arg(name));
    return text;
}

template <typename Value>
void set(Value& field, const char* name, const std::string& text)
{
    if constexpr (std::is_same_v<Value, bool>)
        field = true;
    else if constexpr (std::is_same_v<Value, std::string> || std::is_same_v<Value, fs::path>)
        field = givenText(name, text);
    else if constexpr (std::is_same_v<Value, std::vector<fs::path>>)
        field.emplace_back(givenText(name, text));
    else if constexpr (std::is_same_v<Value, Precision>)
        setChoice<Precision>(field, name, text, kPrecisionNames);
    else if constexpr (std::is_same_v<Value, Architecture>)
        setChoice<Architecture>(field, name, text, kArchitectureNames);
    else if constexpr (std::is_same_v<Value, std::optional<Usage>>)
        setChoice<Usage>(field, name, text, kUsageNames);
    else
        setNumber(field, name, text);
}

std::string textOf(const std::string& text)
{
    return text;
}

std::string textOf(const fs::path& file)
{
    return nameInShell(file);
}

std::string textOf(Precision precision)
{
    return std::string(kPrecisionNames[static_cast<std::size_t>(precision)]);
}

std::string textOf(Architecture architecture)
{
    return std::string(kArchitectureNames[static_cast<std::size_t>(architecture)]);
}

std::string textOf(Usage usage)
{
    return std::string(kUsageNames[static_cast<std::size_t>(usage)]);
}

template <typename Number>
std::string textOf(const Number& number)
{
    return Message{"", "%1"}.arg(number).english();
}

std::vector<std::string> texts(bool isSet)
{
    return isSet ? std::vector<std::string>{{}} : std::vector<std::string>{};
}

std::vector<std::string> texts(const std::vector<fs::path>& files)
{
    std::vector<std::string> names;
    for (const fs::path& file : files)
        names.push_back(textOf(file));
    return names;
}

template <typename Value>
std::vector<std::string> texts(const std::optional<Value>& value)
{
    return value ? std::vector{textOf(*value)} : std::vector<std::string>{};
}

template <typename Value>
std::vector<std::string> texts(const Value& value)
{
    if constexpr (std::is_same_v<Value, std::string> || std::is_same_v<Value, fs::path>)
        if (value.empty())
            return {};
    return {textOf(value)};
}

} // namespace

const std::vector<JobOption<EmotionTrainingOptions>>& emotionTrainingOptions()
{
    using Options = EmotionTrainingOptions;
    static const std::vector<JobOption<Options>> options = {
        {"data", "FILE|DIR", dataHelp(), &Options::data, true},
        {"votes", "FILE",
         Message("v2m::jobOptions", "The FER+ votes for the first CSV file, as published or with a "
                                    "column “row”."),
         &Options::votes, true},
        {"out", "FILE", Message("v2m::jobOptions", "The weights to write, ending in .safetensors."),
         &Options::out, true},
        {"checkpoint", "FILE",
         Message("v2m::jobOptions",
                 "The file that records how far the training is (default: beside the weights)."),
         &Options::checkpoint},
        {"log", "FILE",
         Message("v2m::jobOptions",
                 "A CSV of the epochs; the curves are drawn beside it (default: beside the "
                 "weights)."),
         &Options::log},
        {"start", "FILE",
         Message("v2m::jobOptions",
                 "Begin with the weights of a trained network, such as models/emotion.safetensors; "
                 "of several, with their mean."),
         &Options::start, true},
        {"architecture", "residual|mobilenet",
         Message("v2m::jobOptions",
                 "The family of networks: the program's own (residual), or a larger one to learn "
                 "from (mobilenet)."),
         &Options::architecture, true},
        {"features", "FILE",
         Message("v2m::jobOptions",
                 "Begin with the convolutions of a MobileNet that was trained for another task."),
         &Options::features, true},
        {"input-size", "N",
         Message("v2m::jobOptions", "The side in pixels that a MobileNet resamples the faces to."),
         &Options::inputSize, true},
        {"teacher", "FILE",
         Message("v2m::jobOptions",
                 "A trained network, or a TorchScript model, whose opinion is learned beside the "
                 "labels; several are averaged."),
         &Options::teachers, true},
        {"teacher-cache", "FILE",
         Message("v2m::jobOptions",
                 "Keep the teachers' opinions in this file, or read them from it; without "
                 "--teacher, several are averaged."),
         &Options::teacherCache, true},
        {"teacher-share", "S",
         Message("v2m::jobOptions",
                 "How much of the targets is the teachers' opinion, from 0 to 1."),
         &Options::teacherShare, true},
        {"epochs", "N", Message("v2m::jobOptions", "How many times each face is seen."),
         &Options::epochs, true},
        {"decay-epochs", "N",
         Message("v2m::jobOptions",
                 "Over how many epochs at the end the learning rate falls to 0."),
         &Options::decayEpochs, true},
        {"warm-up-epochs", "N",
         Message("v2m::jobOptions", "Over how many epochs at the start the learning rate rises."),
         &Options::warmUpEpochs, true},
        {"coarse-epochs", "N",
         Message("v2m::jobOptions",
                 "For how many epochs at the start the pictures have 32 pixels."),
         &Options::coarseEpochs, true},
        {"rate", "R",
         Message("v2m::jobOptions", "The highest learning rate, for batches of 64 faces."),
         &Options::peakRate, true},
        {"augmentation", "S",
         Message("v2m::jobOptions", "How strongly the faces are augmented, from 0 to 1.5."),
         &Options::augmentation, true},
        {"mix-share", "S",
         Message("v2m::jobOptions",
                 "The share of batches whose faces are mixed in pairs, from 0 to 1."),
         &Options::mixShare, true},
        {"sharpness", "R",
         Message("v2m::jobOptions",
                 "The radius of sharpness-aware minimization, such as 0.1; every epoch then takes "
                 "twice as long (default: none)."),
         &Options::sharpnessRadius, true},
        {"batch", "N", Message("v2m::jobOptions", "How many faces form a batch."), &Options::batch,
         true},
        {"precision", "auto|float32|bfloat16",
         Message("v2m::jobOptions",
                 "The numbers to compute with (default: bfloat16 where the processor is made for "
                 "it)."),
         &Options::precision, true},
        {"patience", "N",
         Message("v2m::jobOptions", "End after N epochs without improvement (default: never)."),
         &Options::patience},
        {"seed", "N", seedHelp(), &Options::seed, true},
        {"class-weights", nullptr, Message("v2m::jobOptions", "Give rare emotions more weight."),
         &Options::classWeights, true},
        {"finish", nullptr,
         Message("v2m::jobOptions",
                 "Train no further: write the best weights of the checkpoint as the model."),
         &Options::finishNow},
        {"dry-run", nullptr,
         Message("v2m::jobOptions", "Check the data and count the faces of each emotion."),
         &Options::dryRun}};
    return options;
}

const std::vector<JobOption<EmotionEvaluationOptions>>& emotionEvaluationOptions()
{
    using Options = EmotionEvaluationOptions;
    static const std::vector<JobOption<Options>> options = {
        {"data", "FILE|DIR", dataHelp(), &Options::data},
        {"usage", "Training|PublicTest|PrivateTest",
         Message("v2m::jobOptions", "Only these rows: Training, PublicTest or PrivateTest."),
         &Options::usage},
        {"votes", "FILE",
         Message("v2m::jobOptions",
                 "The FER+ votes for the first CSV file, as published or with a column “row”: adds "
                 "agreement with them."),
         &Options::votes},
        {"trust-model", nullptr,
         Message("v2m::jobOptions", "Run a model that contains code (TorchScript) without a "
                                    "sandbox; it then has all your permissions."),
         &Options::trustsModel},
        {"tta", nullptr, Message("v2m::jobOptions", "Average each face with its mirror image."),
         &Options::mirrored},
        {"charts", "DIR",
         Message("v2m::jobOptions",
                 "Draw confusion.svg and calibration.svg in this folder: which emotions are "
                 "mistaken for which, and how often each probability proves right."),
         &Options::charts}};
    return options;
}

Message outHelp()
{
    return Message("v2m::jobOptions", "The file of weights to write, ending in .safetensors; its "
                                      "folder can then be given to --models.");
}

Message roundsHelp()
{
    return Message("v2m::jobOptions", "How many training steps to take.");
}

Message seedHelp()
{
    return Message("v2m::jobOptions", "The seed of all random draws.");
}

void requireOut(const fs::path& out)
{
    if (out.empty())
        throw UsageError(Message("v2m::jobOptions", "Name the weights to write with --out."));
}

void setField(const OptionField& field, const char* name, const std::string& text)
{
    std::visit([&](auto* value) { set(*value, name, text); }, field);
}

std::vector<std::string> textsOf(const OptionField& field)
{
    return std::visit([](const auto* value) { return texts(*value); }, field);
}

std::string commandOf(const EmotionTrainingOptions& job)
{
    return commandOf("video2music-cli train emotion", emotionTrainingOptions(), job);
}

} // namespace v2m
