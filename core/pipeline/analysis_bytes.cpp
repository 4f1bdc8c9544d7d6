// SPDX-License-Identifier: MIT
#include "core/pipeline/analysis_bytes.h"

#include "core/media/video_file_source.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

constexpr quint32 kMagic = 0x56324D41; // "V2MA"
constexpr quint16 kVersion = 2;
constexpr int kCompression = 1; // the fastest: half the size, in a tenth of the time of the best
constexpr int kSampleBytes = 8 + 4 + 4 * (4 + 1 + static_cast<int>(kEmotionCount));
constexpr int kMaxText = 16 << 10; ///< no path is longer (PATH_MAX)

/// The arguments of a warning.
enum ArgumentKind : quint8 { kNoMore, kText, kDecimal };
constexpr int kMaxArguments = 9; // %1 to %9
constexpr int kMaxDigits = 17;   // all that a double has

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

/// As a number from 1, or 0 for none, and arguments, since a Message has literals, and a sentence
/// one language.
void write(QDataStream& out, const Message& warning)
{
    const auto known = VideoFileSource::warnings();
    const auto found = std::ranges::find(known, warning.text(), &Message::text);
    out << static_cast<quint8>(found == known.end() ? 0 : found - known.begin() + 1);
    if (found != known.end()) {
        warning.filled(warning.text(), [&out](const Message::Argument& argument) {
            if (const auto* text = std::get_if<std::string>(&argument))
                out << quint8{kText} << QString::fromStdString(*text).left(kMaxText);
            else if (const auto* number = std::get_if<Message::Decimal>(&argument))
                out << quint8{kDecimal} << number->value << qint32{number->digits.value_or(-1)};
            return std::string();
        });
    }
    out << quint8{kNoMore};
}

/// @returns whether the stream holds a valid argument, which is added to the warning.
bool readArgument(QDataStream& in, ArgumentKind kind, Message& warning)
{
    if (kind == kText) {
        QString text;
        in >> text;
        warning = warning.arg(text);
        return text.size() <= kMaxText;
    }
    Message::Decimal number;
    qint32 digits = 0;
    in >> number.value >> digits;
    if (digits >= 0)
        number.digits = digits;
    warning = warning.arg(number);
    return kind == kDecimal && std::isfinite(number.value) && digits <= kMaxDigits;
}

/// @returns whether the stream holds a valid warning, or an empty one.
bool read(QDataStream& in, Message& warning)
{
    const auto known = VideoFileSource::warnings();
    quint8 number = 0;
    quint8 kind = kNoMore;
    in >> number >> kind;
    if (number > 0 && number <= known.size())
        warning = known[number - 1];
    for (int i = 0; i < kMaxArguments && kind != kNoMore; ++i) {
        if (!readArgument(in, static_cast<ArgumentKind>(kind), warning))
            return false;
        in >> kind;
    }
    return number <= known.size() && kind == kNoMore && in.status() == QDataStream::Ok;
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
    write(out, analysis.warning);
    out << static_cast<quint32>(analysis.timeline.size());
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
    const bool isWarning = read(in, analysis->warning);
    quint32 samples = 0;
    in >> samples;
    const bool areCounts = isCount(width) && isCount(height) && isCount(source.durationS) &&
                           isCount(source.framesPerSecond) && isCount(estimatedFrames) &&
                           isCount(analysis->durationS) && isCount(frames) &&
                           isCount(framesAnalyzed) && isCount(framesWithFace) &&
                           isCount(timing.decodeS) && isCount(timing.detectS) &&
                           isCount(timing.classifyS) && isCount(timing.totalS);
    if (in.status() != QDataStream::Ok || !isWarning || !areCounts || samples == 0 ||
        in.device()->bytesAvailable() != qint64{samples} * kSampleBytes)
        return nullptr;
    source.size = {width, height};
    source.estimatedFrames = estimatedFrames;
    analysis->frames = frames;
    analysis->framesAnalyzed = framesAnalyzed;
    analysis->framesWithFace = framesWithFace;
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
