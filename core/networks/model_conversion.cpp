// SPDX-License-Identifier: MIT
#include "core/networks/model_conversion.h"

#include "core/base/error.h"
#include "core/datasets/emotion_dataset.h"
#include "core/models/bounded_file.h"
#include "core/models/model_manifest.h"
#include "core/models/whole_file.h"
#include "core/networks/picture_model.h"
#include "core/networks/safetensors.h"
#include "core/networks/script_emotion_model.h"
#include "core/networks/script_process.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace v2m {
namespace {

/// Only needed for training.
constexpr std::string_view kCounter = "num_batches_tracked";

/// Faces on which both networks are compared.
constexpr std::int64_t kProbes = 6;

/// Half precision shifts logits by about a thousandth of their range.
constexpr double kTolerance = 0.02;

/// Smaller probabilities are meaningless.
constexpr double kSmallest = 1e-6;

/// The common prefix of all names, such as "module." or "net.backbone.".
std::string commonPrefix(const TensorShapes& shapes)
{
    std::string prefix;
    while (!shapes.empty()) {
        const std::string& first = shapes.begin()->first;
        const std::size_t dot = first.find('.', prefix.size());
        if (dot == std::string::npos)
            break;
        const std::string longer = first.substr(0, dot + 1);
        if (!std::all_of(shapes.begin(), shapes.end(),
                         [&](const auto& item) { return item.first.starts_with(longer); }))
            break;
        prefix = longer;
    }
    return prefix;
}

/// Deterministic noise faces, smooth and rough.
torch::Tensor probes()
{
    constexpr std::int64_t kSide = EmotionDataset::kSide;
    const at::Generator generator = at::detail::createCPUGenerator(1);
    std::vector<torch::Tensor> faces;
    for (std::int64_t i = 0; i < kProbes; ++i) {
        const std::int64_t grain = std::int64_t{3} << (i % 5);
        const torch::Tensor noise =
            torch::rand({1, 1, grain, grain}, generator, torch::TensorOptions(torch::kFloat));
        faces.push_back(torch::upsample_bilinear2d(noise, {kSide, kSide}, false));
    }
    return torch::cat(faces).contiguous();
}

torch::Tensor logOf(const torch::Tensor& scores)
{
    return scores.to(torch::kDouble).clamp_min(kSmallest).log();
}

class Conversion {
public:
    Conversion(const std::filesystem::path& script, const std::filesystem::path& out, int threads,
               const ConversionCallback& progress, std::stop_token stop)
        : m_script(script), m_out(out), m_threads(threads), m_progress(progress),
          m_stop(std::move(stop))
    {
    }

    ConvertedModel run()
    {
        if (m_out.extension() != ".safetensors")
            throw UsageError(
                Message("v2m::networks", "The name “%1” does not end in .safetensors.").arg(m_out));
        requireWritable(m_out);
        auto beside = m_script;
        const std::string description =
            readScriptDescription(m_script, beside.replace_extension(".json"));
        m_described = ModelDescription::fromJson(description, m_script);
        TensorFile file = takenFrom(description);
        write(file);
        return m_result;
    }

private:
    /// The content of the file, verified against the script's scores. The process ends with it.
    TensorFile takenFrom(const std::string& description)
    {
        ScriptProcess process(m_script, description, m_threads);
        const TensorShapes theirs = process.shapes();
        const std::string prefix = commonPrefix(theirs);
        TensorShapes shapes;
        for (const auto& [name, sides] : theirs)
            if (!name.ends_with(kCounter))
                shapes.emplace(name.substr(prefix.size()), sides);
        describe(shapes);

        TensorFile file;
        file.metadata = {{"format", "video2music picture network 1"},
                         {std::string(kPictureDescription), description}};
        std::int64_t done = 0;
        for (const auto& [name, sides] : shapes) {
            if (m_stop.stop_requested())
                throw Cancelled();
            torch::Tensor tensor = torch::empty(sides);
            process.readNumbers(prefix + name, {tensor.data_ptr<float>(),
                                                static_cast<std::size_t>(tensor.numel())});
            // Norms and biases keep full precision: they are small, and small variances would
            // suffer.
            file.tensors.emplace_back(name, sides.size() > 1 ? tensor.to(torch::kHalf) : tensor);
            done += tensor.numel();
            if (m_progress)
                m_progress(done, m_result.numbers);
        }
        if (m_stop.stop_requested())
            throw Cancelled();
        compare(process, file);
        return file;
    }

    void describe(const TensorShapes& shapes)
    {
        try {
            const auto network = planPictureNetwork(shapes);
            m_result.network = network->name();
            m_result.numbers = network->countOfNumbers();
        } catch (const ModelError& error) {
            throw cannot(error.message());
        }
        if (static_cast<std::uint64_t>(m_result.numbers) * sizeof(c10::Half) > kMaxModelBytes)
            throw cannot(Message("v2m::networks", "its weights are too large"));
    }

    void compare(ScriptProcess& process, const TensorFile& file)
    {
        const auto model = makePictureModel(file, m_out);
        const torch::Tensor faces = probes();
        const std::vector<float> said =
            process.scoresOf({faces.data_ptr<float>(), static_cast<std::size_t>(faces.numel())});
        const torch::Tensor theirs =
            torch::tensor(said).view({-1, static_cast<std::int64_t>(kEmotionCount)});
        const torch::Tensor ours = model->predict(faces).emotions;
        m_result.largestDifference = (theirs - ours).abs().max().item<double>();
        const torch::Tensor logs = logOf(theirs);
        const double span = (logs.max() - logs.min()).item<double>();
        const double apart = (logs - logOf(ours)).abs().max().item<double>();
        if (!(apart <= kTolerance * span + kSmallest))
            throw cannot(Message("v2m::networks",
                                 "with its weights it computes something other than a %1 does")
                             .arg(m_result.network));
    }

    void write(const TensorFile& file) const
    {
        const auto folder = std::filesystem::absolute(m_out).parent_path();
        ModelManifest manifest = ModelManifest::readOrEmpty(folder);
        writeSafetensors(ModelManifest::waitingFile(m_out), file);
        ModelEntry entry;
        entry.name = "emotion";
        entry.file = m_out.filename().string();
        for (const Emotion emotion : m_described.labels)
            entry.labels.emplace_back(emotionName(emotion));
        entry.inputSize = m_described.side;
        entry.normalisation = "as the description in the file says";
        entry.temperature = m_described.temperature;
        entry.licence = "that of the file it was converted from";
        entry.training = "converted from " + m_script.filename().string();
        manifest.enter(std::move(entry));
    }

    ModelError cannot(const Message& why) const
    {
        return ModelError(
            Message("v2m::networks", "“%1” cannot be converted: %2.").arg(m_script, why));
    }

    std::filesystem::path m_script;
    std::filesystem::path m_out;
    int m_threads;
    const ConversionCallback& m_progress;
    std::stop_token m_stop;
    ModelDescription m_described;
    ConvertedModel m_result;
};

} // namespace

ConvertedModel convertScript(const std::filesystem::path& script, const std::filesystem::path& out,
                             int threads, const ConversionCallback& progress, std::stop_token stop)
{
    return Conversion(script, out, threads, progress, std::move(stop)).run();
}

} // namespace v2m
