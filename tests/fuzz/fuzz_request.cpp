// SPDX-License-Identifier: MIT
#include "core/words/request_reader.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

/// Every term is a known one with a valid strength, and the reading is only longer than the text by
/// the spelling corrections.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const v2m::RequestReader reader;
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const v2m::RequestReading reading = reader.read(text, [](const QString&) { return false; });
    for (const v2m::SaidTerm& said : reading.terms)
        if (said.term == nullptr || !std::isfinite(said.strength) || said.strength < 0.0F)
            std::abort();
    // A correction adds at most two letters to a word.
    if (reading.text.size() > 3 * text.size() ||
        static_cast<qsizetype>(reading.terms.size() + reading.denied.size() +
                               reading.unknown.size()) > text.size())
        std::abort();
    if (!reading.unknown.isEmpty())
        reader.nearestWords(reading.unknown.first());
    return 0;
}
