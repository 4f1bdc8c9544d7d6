// SPDX-License-Identifier: MIT
#include "core/pipeline/analysis_bytes.h"

#include "core/base/message_text.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cmath>

namespace v2m {
namespace {

constexpr quint32 kMagic = 0x56324D41; // "V2MA"
constexpr quint16 kVersion = 1;
constexpr int kCompression = 1; // the fastest: half the size, in a tenth of the time of the best
constexpr int kSampleBytes = 8 + 4 + 4 * (4 + 1 + static_cast<int>(kEmotionCount));
/// No path is longer (PATH_MAX), and hardly any sentence.
constexpr int kMaxText = 16 << 10;

template <typename Number>
bool isCount(Number number)
{
    return std::isfinite(static_cast<double>(number)) && number >= 0;
}

bool isShare(float score)
{
    constexpr float kMax = 1.001F; // smoothed shares are rounded
    return std::isfinite(score) && score >= 0.0F && score <= kMax;
}

void write(QDataStream& out, const EmotionSample& sample)
{
    out << qint64{sample.timestampMs} << qint32{sample.faceId} << sample.box.x << sample.box.y
        << sample.box.width << sample.box.height << sample.confidence;
    for (const float score : sample.scores)
        out << score;
}

/// @returns whether the stream holds a valid sample.
bool read(QDataStream& in, EmotionSample& sample, std::int64_t afterMs)
{
    qint64 timestampMs = 0;
    qint32 faceId = 0;
    in >> timestampMs >> faceId >> sample.box.x >> sample.box.y >> sample.box.width >>
        sample.box.height >> sample.confidence;
    sample.timestampMs = timestampMs;
    sample.faceId = faceId;
    bool isGood = timestampMs >= afterMs && faceId >= 1 && isShare(sample.confidence) &&
                  std::isfinite(sample.box.x) && std::isfinite(sample.box.y) &&
                  isCount(sample.box.width) && isCount(sample.box.height);
    for (float& score : sample.scores) {
        in >> score;
        isGood = isGood && isShare(score);
    }
    return isGood && in.status() == QDataStream::Ok;
}

QByteArray unpacked(const QByteArray& bytes)
{
    // The size stated in front is what would be allocated.
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > kMaxAnalysisMemory)
        return {};
    return qUncompress(bytes);
}

} // namespace

QByteArray toBytes(const ClipAnalysis& analysis)
{
    QByteArray bytes;
    bytes.reserve(1024 + static_cast<qsizetype>(analysis.timeline.size()) * kSampleBytes);
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out.setFloatingPointPrecision(QDataStream::DoublePrecision);
    const SourceInfo& source = analysis.source;
    out << kMagic << kVersion << source.name.left(kMaxText) << qint32{source.size.width}
        << qint32{source.size.height} << source.durationS << source.framesPerSecond
        << qint64{source.estimatedFrames};
    out << analysis.durationS << qint64{analysis.frames} << qint64{analysis.framesAnalyzed}
        << qint64{analysis.framesWithFace};
    const AnalysisTiming& timing = analysis.timing;
    out << timing.decodeS << timing.detectS << timing.classifyS << timing.totalS;
    out << translated(analysis.warning).left(kMaxText)
        << static_cast<quint32>(analysis.timeline.size());
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    for (const EmotionSample& sample : analysis.timeline)
        write(out, sample);
    return qCompress(bytes, kCompression);
}

std::shared_ptr<ClipAnalysis> analysisFromBytes(const QByteArray& packed)
{
    const QByteArray bytes = unpacked(packed);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    in.setFloatingPointPrecision(QDataStream::DoublePrecision);
    quint32 magic = 0;
    quint16 version = 0;
    in >> magic >> version;
    if (magic != kMagic || version != kVersion)
        return nullptr;
    auto analysis = std::make_shared<ClipAnalysis>();
    SourceInfo& source = analysis->source;
    qint32 width = 0;
    qint32 height = 0;
    qint64 estimatedFrames = 0;
    in >> source.name >> width >> height >> source.durationS >> source.framesPerSecond >>
        estimatedFrames;
    qint64 frames = 0;
    qint64 framesAnalyzed = 0;
    qint64 framesWithFace = 0;
    in >> analysis->durationS >> frames >> framesAnalyzed >> framesWithFace;
    AnalysisTiming& timing = analysis->timing;
    in >> timing.decodeS >> timing.detectS >> timing.classifyS >> timing.totalS;
    QString warning;
    quint32 samples = 0;
    in >> warning >> samples;
    const bool areCounts = isCount(width) && isCount(height) && isCount(source.durationS) &&
                           isCount(source.framesPerSecond) && isCount(estimatedFrames) &&
                           isCount(analysis->durationS) && isCount(frames) &&
                           isCount(framesAnalyzed) && isCount(framesWithFace) &&
                           isCount(timing.decodeS) && isCount(timing.detectS) &&
                           isCount(timing.classifyS) && isCount(timing.totalS);
    if (in.status() != QDataStream::Ok || !areCounts || samples == 0 ||
        in.device()->bytesAvailable() != qint64{samples} * kSampleBytes)
        return nullptr;
    source.size = {width, height};
    source.estimatedFrames = estimatedFrames;
    analysis->frames = frames;
    analysis->framesAnalyzed = framesAnalyzed;
    analysis->framesWithFace = framesWithFace;
    if (!warning.isEmpty())
        analysis->warning = Message::verbatim(warning);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    analysis->timeline.resize(samples);
    std::int64_t lastMs = 0;
    for (EmotionSample& sample : analysis->timeline) {
        if (!read(in, sample, lastMs))
            return nullptr;
        lastMs = sample.timestampMs;
    }
    analysis->summary = summarizeClip(analysis->timeline);
    return analysis;
}

} // namespace v2m
