// SPDX-License-Identifier: MIT
#include "core/networks/script_emotion_model.h"
#include "core/networks/script_process.h"

#include <algorithm>

namespace v2m {
namespace {

class SandboxedScript : public EmotionModel {
public:
    SandboxedScript(const std::filesystem::path& script, std::string description, int threads)
        : m_script(script), m_description(std::move(description)), m_threads(threads)
    {
        begin();
    }

    EmotionProbabilities predict(const torch::Tensor& faces) override
    {
        if (!m_process->isAlive())
            begin();
        const torch::Tensor plain = faces.to(torch::kFloat).contiguous();
        const std::vector<float> scores =
            m_process->scoresOf({plain.data_ptr<float>(), static_cast<std::size_t>(plain.numel())});
        torch::Tensor result =
            torch::empty({faces.size(0), static_cast<std::int64_t>(kEmotionCount)});
        std::copy(scores.begin(), scores.end(), result.data_ptr<float>());
        return {result, {}};
    }

private:
    void begin()
    {
        m_process = std::make_unique<ScriptProcess>(m_script, m_description, m_threads);
    }

    std::filesystem::path m_script;
    std::string m_description;
    int m_threads;
    std::unique_ptr<ScriptProcess> m_process;
};

} // namespace

std::unique_ptr<EmotionModel> openSandboxedScript(const std::filesystem::path& script,
                                                  const std::string& description, int threads)
{
    return std::make_unique<SandboxedScript>(script, description, threads);
}

} // namespace v2m
