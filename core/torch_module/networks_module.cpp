// SPDX-License-Identifier: MIT
#include "core/networks/model_conversion.h"
#include "core/networks/torch_errors.h"
#include "core/torch_module/model_converter.h"
#include "core/torch_module/networks.h"
#include "core/torch_module/torch_emotion_classifier.h"
#include "core/training/caption_trainer.h"
#include "core/training/emotion_jobs.h"
#include "core/training/sound_trainer.h"

#include <QObject>

namespace v2m {

/// The root object of the module.
class NetworksModule : public QObject, public Networks, public ModelConverter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "video2music.Networks/6")
    Q_INTERFACES(v2m::Networks)

public:
    std::unique_ptr<EmotionClassifier> openEmotionClassifier(const std::filesystem::path& model,
                                                             int threads, bool trustsModel) override
    {
        return withTorchErrorsInOneSentence(
            [&] { return openTorchEmotionClassifier(model, threads, trustsModel); });
    }

    TrainingResult trainEmotion(const EmotionTrainingOptions& options,
                                const PictureSource& pictures, const TrainingCallback& progress,
                                std::stop_token stop) override
    {
        return withTorchErrorsInOneSentence(
            [&] { return trainEmotionModel(options, pictures, progress, std::move(stop)); });
    }

    EmotionEvaluation evaluateEmotion(const EmotionEvaluationOptions& options,
                                      const PictureSource& pictures, std::stop_token stop) override
    {
        return withTorchErrorsInOneSentence(
            [&] { return evaluateEmotionModel(options, pictures, std::move(stop)); });
    }

    CaptionTrainingResult trainCaptions(std::span<const CaptionExample> examples,
                                        const WordVectors& vectors,
                                        const CaptionTrainingOptions& options,
                                        const CaptionTrainingCallback& progress,
                                        std::stop_token stop) override
    {
        return withTorchErrorsInOneSentence(
            [&] { return trainCaptionModel(examples, vectors, options, progress, stop); });
    }

    StoredTensors trainSound(std::span<const SoundExample> examples,
                             const SoundTrainingOptions& options,
                             const SoundTrainingCallback& progress, std::stop_token stop) override
    {
        return withTorchErrorsInOneSentence(
            [&] { return trainSoundNetwork(examples, options, progress, stop); });
    }

    ConvertedModel convertModel(const std::filesystem::path& script,
                                const std::filesystem::path& out, int threads,
                                const ConversionCallback& progress, std::stop_token stop) override
    {
        return withTorchErrorsInOneSentence(
            [&] { return convertScript(script, out, threads, progress, std::move(stop)); });
    }
};

} // namespace v2m

#include "networks_module.moc"
