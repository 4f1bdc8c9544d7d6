// SPDX-License-Identifier: MIT
#include "core/sound/keys.h"

#include "core/sound/statistics.h"

#include <cmath>
#include <numeric>

namespace v2m {

Chroma keyFits(const Chroma& chroma, const Chroma& key)
{
    const float chromaMean = meanOf(chroma);
    const float keyMean = meanOf(key);
    Chroma fits{};
    for (std::size_t tonic = 0; tonic < kPitchClasses; ++tonic) {
        float product = 0.0F;
        float chromaSquares = 1e-9F;
        float keySquares = 1e-9F;
        for (std::size_t i = 0; i < kPitchClasses; ++i) {
            const float c = chroma[(i + tonic) % kPitchClasses] - chromaMean;
            const float k = key[i] - keyMean;
            product += c * k;
            chromaSquares += c * c;
            keySquares += k * k;
        }
        fits[tonic] = product / std::sqrt(chromaSquares * keySquares);
    }
    return fits;
}

KeyFit bestKey(const Chroma& chroma, const Chroma& key)
{
    const Chroma fits = keyFits(chroma, key);
    KeyFit best;
    for (std::size_t tonic = 0; tonic < kPitchClasses; ++tonic)
        if (fits[tonic] > best.fit)
            best = {tonic, fits[tonic]};
    return best;
}

void normalise(Chroma& chroma)
{
    const float sum = std::accumulate(chroma.begin(), chroma.end(), 0.0F);
    if (sum > 0.0F)
        for (float& share : chroma)
            share /= sum;
}

Chroma sumOf(std::span<const Chroma> chromas)
{
    Chroma sum{};
    for (const Chroma& chroma : chromas)
        for (std::size_t k = 0; k < kPitchClasses; ++k)
            sum[k] += chroma[k];
    normalise(sum);
    return sum;
}

} // namespace v2m
