// SPDX-License-Identifier: MIT
#include "core/training/emotion_checkpoint.h"

#include "core/base/error.h"
#include "core/networks/safetensors.h"

#include <nlohmann/json.hpp>

#include <array>

namespace v2m {
namespace {

constexpr const char* kFormat = "video2music emotion checkpoint 1";

struct Part {
    const char* prefix;
    TensorRefs EmotionCheckpoint::*tensors;
};

constexpr std::array<Part, 4> kParts = {{{"network.", &EmotionCheckpoint::network},
                                         {"average.", &EmotionCheckpoint::average},
                                         {"best.", &EmotionCheckpoint::best},
                                         {"momentum.", &EmotionCheckpoint::momentum}}};

nlohmann::json toJson(const std::vector<EpochRecord>& epochs)
{
    auto json = nlohmann::json::array();
    for (const EpochRecord& record : epochs)
        json.push_back({record.epoch, record.rate, record.trainingLoss, record.trainingAccuracy,
                        record.validationLoss, record.validationAccuracy, record.seconds});
    return json;
}

std::vector<EpochRecord> epochsFrom(const nlohmann::json& json)
{
    std::vector<EpochRecord> epochs;
    for (const auto& item : json)
        epochs.push_back({item.at(0).get<int>(), item.at(1).get<double>(), item.at(2).get<double>(),
                          item.at(3).get<double>(), item.at(4).get<double>(),
                          item.at(5).get<double>(), item.at(6).get<double>()});
    return epochs;
}

} // namespace

void writeCheckpoint(const std::filesystem::path& file, const EmotionCheckpoint& checkpoint)
{
    const nlohmann::json state = {{"epochs", toJson(checkpoint.epochs)},
                                  {"planned_epochs", checkpoint.plannedEpochs},
                                  {"planned_decay", checkpoint.plannedDecay},
                                  {"best_epoch", checkpoint.bestEpoch},
                                  {"best_accuracy", checkpoint.bestAccuracy}};
    TensorFile content;
    content.metadata = {{"format", kFormat},
                        {"settings", checkpoint.settings},
                        {"shape", checkpoint.shape},
                        {"state", state.dump()}};
    for (const Part& part : kParts)
        for (const auto& [name, tensor] : checkpoint.*part.tensors)
            content.tensors.emplace_back(part.prefix + name, tensor);
    writeSafetensors(file, content);
}

EmotionCheckpoint readCheckpoint(const std::filesystem::path& file)
{
    const TensorFile content = readSafetensors(file);
    EmotionCheckpoint checkpoint;
    try {
        if (content.metadata.at("format") != kFormat)
            throw std::out_of_range("format");
        checkpoint.settings = content.metadata.at("settings");
        checkpoint.shape = content.metadata.at("shape");
        const auto state = nlohmann::json::parse(content.metadata.at("state"));
        checkpoint.plannedEpochs = state.at("planned_epochs").get<int>();
        checkpoint.plannedDecay = state.at("planned_decay").get<int>();
        checkpoint.epochs = epochsFrom(state.at("epochs"));
        checkpoint.bestEpoch = state.at("best_epoch").get<int>();
        checkpoint.bestAccuracy = state.at("best_accuracy").get<double>();
    } catch (const std::out_of_range&) {
        throw ModelError(
            Message("v2m::training", "“%1” is not a checkpoint of an emotion training.").arg(file));
    } catch (const nlohmann::json::exception&) {
        throw ModelError(Message("v2m::training", "The checkpoint “%1” is damaged.").arg(file));
    }
    for (const auto& [name, tensor] : content.tensors)
        for (const Part& part : kParts)
            if (name.starts_with(part.prefix))
                (checkpoint.*part.tensors)
                    .emplace_back(name.substr(std::string_view(part.prefix).size()), tensor);
    return checkpoint;
}

} // namespace v2m
