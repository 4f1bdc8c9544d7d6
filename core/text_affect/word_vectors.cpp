// SPDX-License-Identifier: MIT
#include "core/text_affect/word_vectors.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/models/tensor_file.h"
#include "core/words/caption_features.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// The tensor with this name; one without type and shape if there is none.
StoredTensor tensorNamed(StoredTensors& content, const std::string& name)
{
    for (StoredTensor& tensor : content.tensors)
        if (tensor.name == name)
            return std::move(tensor);
    return {};
}

std::vector<std::uint32_t> wordsOf(const QString& path)
{
    constexpr qint64 kMaxWordBytes = 1000;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Text))
        throw FileError(Message("v2m::WordVectors", "The list of words “%1” cannot be read: %2")
                            .arg(path, file.errorString()));
    std::vector<std::uint32_t> words;
    while (!file.atEnd()) {
        const QString word = QString::fromUtf8(file.readLine(kMaxWordBytes)).trimmed();
        words.push_back(wordFeature(word.toStdU16String()));
    }
    return words;
}

} // namespace

WordVectors readWordVectors(const QString& folder)
{
    const QString file = folder + u"/glove_100d.safetensors"_s;
    WordVectors read;
    read.words = wordsOf(folder + u"/glove_words.txt"_s);
    StoredTensors content = readTensorFile(toPath(file));
    const StoredTensor vectors = tensorNamed(content, "vectors");
    const StoredTensor scales = tensorNamed(content, "scales");
    const auto count = static_cast<std::int64_t>(read.words.size());
    if (vectors.type != "I8" || vectors.shape.size() != 2 || vectors.shape[0] != count ||
        scales.type != "F32" || scales.shape != std::vector<std::int64_t>{count}) {
        throw ModelError(
            Message("v2m::WordVectors", "“%1” does not hold a vector for each word of its list.")
                .arg(file));
    }
    read.width = static_cast<std::size_t>(vectors.shape[1]);
    read.numbers = floatsOf(vectors);
    const std::vector<float> scale = floatsOf(scales);
    for (std::size_t i = 0; i < read.numbers.size(); ++i)
        read.numbers[i] *= scale[i / read.width];
    if (!std::all_of(read.numbers.begin(), read.numbers.end(),
                     [](float number) { return std::isfinite(number); }))
        throw ModelError(
            Message("v2m::WordVectors", "“%1” holds values that are not numbers.").arg(file));
    return read;
}

} // namespace v2m
