// SPDX-License-Identifier: MIT
#include "core/networks/script_worker.h"

#include "core/base/error.h"
#include "core/datasets/emotion_dataset.h"
#include "core/networks/sandbox.h"
#include "core/networks/script_emotion_model.h"
#include "core/networks/script_refusal.h"
#include "core/networks/script_wire.h"

#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include <cstring>
#include <streambuf>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace v2m {
namespace {

/// Beyond LibTorch's own use: the weights twice, and a batch's intermediate results.
constexpr std::uint64_t kMoreBytes = std::uint64_t{2} << 30U;

/// VGG-19, the largest of the usual networks, has 560 MB.
constexpr std::uint64_t kMaxScriptBytes = 1'000'000'000;

/// Far beyond the parent's timeout, in case the parent is gone: a looping script must not stay.
constexpr unsigned kLongestS = 15 * 60;

/// A memory-mapped file as a stream.
class MappedFile : public std::streambuf {
public:
    explicit MappedFile(int descriptor)
    {
        struct stat status = {};
        if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size <= 0 ||
            static_cast<std::uint64_t>(status.st_size) > kMaxScriptBytes)
            return;
        m_size = static_cast<std::size_t>(status.st_size);
        void* const data = ::mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (data == MAP_FAILED)
            return;
        m_data = static_cast<char*>(data);
        setg(m_data, m_data, m_data + m_size);
    }

    ~MappedFile() override
    {
        if (m_data != nullptr)
            ::munmap(m_data, m_size);
    }

    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

protected:
    pos_type seekoff(off_type offset, std::ios_base::seekdir from,
                     std::ios_base::openmode /*which*/) override
    {
        const off_type base = from == std::ios_base::cur   ? gptr() - eback()
                              : from == std::ios_base::end ? egptr() - eback()
                                                           : 0;
        const off_type at = base + offset;
        if (m_data == nullptr || at < 0 || at > egptr() - eback())
            return pos_type(off_type(-1));
        setg(eback(), eback() + at, egptr());
        return at;
    }

    pos_type seekpos(pos_type position, std::ios_base::openmode which) override
    {
        return seekoff(off_type(position), std::ios_base::beg, which);
    }

private:
    char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Everything that LibTorch and its libraries load or start on first use must happen before files
/// and threads are blocked.
void warmUp()
{
    const c10::InferenceMode inference;
    const torch::Tensor faces = torch::rand({2, 3, 64, 64});
    const torch::Tensor features =
        torch::conv2d(faces, torch::rand({8, 3, 3, 3}), torch::rand({8}), 2, 1);
    torch::softmax(torch::matmul(features.mean({2, 3}), torch::rand({8, 7})), 1);
    torch::upsample_bilinear2d(faces, {96, 96}, false);
}

/// LibTorch's own messages are pages long.
Message reasonOf(const std::exception& error)
{
    if (const auto* ours = dynamic_cast<const Error*>(&error))
        return ours->message();
    const std::string text = error.what();
    return Message::verbatim(text.substr(0, text.find('\n')));
}

void answerFaces(EmotionModel& model, const std::string& bytes)
{
    constexpr std::size_t kFaceBytes = EmotionDataset::kPixels * sizeof(float);
    constexpr std::int64_t kSide = EmotionDataset::kSide;
    const auto count = static_cast<std::int64_t>(bytes.size() / kFaceBytes);
    torch::Tensor faces = torch::empty({count, 1, kSide, kSide});
    std::memcpy(faces.data_ptr<float>(), bytes.data(),
                static_cast<std::size_t>(count) * kFaceBytes);
    const torch::Tensor scores = model.predict(faces).emotions.to(torch::kFloat).contiguous();
    sendPacket(
        kWireSocket, WireKind::Scores,
        {static_cast<const char*>(scores.data_ptr()), static_cast<std::size_t>(scores.nbytes())});
}

void answerShapes(const ScriptEmotionModel& script)
{
    nlohmann::json shapes = nlohmann::json::object();
    for (const auto& [name, tensor] : script.tensors)
        shapes[name] = tensor.sizes().vec();
    sendPacket(kWireSocket, WireKind::Shapes,
               shapes.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void answerNumbers(const ScriptEmotionModel& script, const std::string& bytes)
{
    WireRange range;
    if (bytes.size() < sizeof range)
        throw WireClosed();
    std::memcpy(&range, bytes.data(), sizeof range);
    const std::string name = bytes.substr(sizeof range);
    for (const auto& [known, tensor] : script.tensors) {
        if (known != name)
            continue;
        const torch::Tensor row = tensor.contiguous()
                                      .view({-1})
                                      .narrow(0, static_cast<std::int64_t>(range.first),
                                              static_cast<std::int64_t>(range.count))
                                      .to(torch::kFloat);
        sendPacket(
            kWireSocket, WireKind::Numbers,
            {static_cast<const char*>(row.data_ptr()), static_cast<std::size_t>(row.nbytes())});
        return;
    }
    throw WireClosed();
}

/// Runs `work` and reports failures to the other side.
template <typename Work>
bool tellingFailure(Work&& work)
{
    try {
        ::alarm(kLongestS);
        work();
        ::alarm(0);
        return true;
    } catch (const WireClosed&) {
        throw;
    } catch (const std::exception& error) {
        sendPacket(kWireSocket, WireKind::Refusal, packedRefusal(reasonOf(error)));
        return false;
    }
}

void serve()
{
    const WirePacket first = receivePacket(kWireSocket);
    WireBegin begin;
    if (first.kind != WireKind::Begin || first.bytes.size() < sizeof begin)
        return;
    std::memcpy(&begin, first.bytes.data(), sizeof begin);
    const std::string description = first.bytes.substr(sizeof begin, begin.descriptionBytes);
    const std::string name = first.bytes.substr(sizeof begin + description.size());

    MappedFile file(kWireScript);
    ::close(kWireScript);
    at::set_num_threads(static_cast<int>(begin.threads));
    warmUp();
    if (!enterSandbox(kMoreBytes)) {
        sendPacket(kWireSocket, WireKind::NoSandbox, {});
        return;
    }
    ScriptEmotionModel script;
    const bool isOpen = tellingFailure([&] {
        std::istream stream(&file);
        script = makeScriptEmotionModel(stream, description, name);
    });
    if (!isOpen)
        return;
    sendPacket(kWireSocket, WireKind::Scores, {});
    for (;;) {
        const WirePacket packet = receivePacket(kWireSocket);
        if (packet.kind == WireKind::Faces)
            tellingFailure([&] { answerFaces(*script.model, packet.bytes); });
        else if (packet.kind == WireKind::Shapes)
            tellingFailure([&] { answerShapes(script); });
        else if (packet.kind == WireKind::Numbers)
            tellingFailure([&] { answerNumbers(script, packet.bytes); });
        else
            return;
    }
}

} // namespace

int runScriptWorker()
{
    try {
        serve();
    } catch (const WireClosed&) {
        return 0; // the usual end
    }
    return 0;
}

} // namespace v2m
