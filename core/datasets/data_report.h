// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/datasets/emotion_dataset.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace v2m {

/// What a reader found in a data set, for the user to check before hours of training.
struct DataReport {
    /// How many examples of each problem are named; all are counted.
    static constexpr std::size_t kNamedExamples = 10;

    using ClassCounts = std::array<std::size_t, kEmotionCount>;

    std::array<ClassCounts, kUsageCount> counts{}; ///< [Usage][Emotion], usable pictures only
    std::size_t wrongLabels = 0;                   ///< neither number nor name of a class
    std::size_t wrongSizes = 0;                    ///< not 48x48 where that is required
    std::size_t unreadable = 0;                    ///< damaged rows or pictures
    std::size_t loose = 0;                         ///< pictures outside all class folders
    std::size_t withVotes = 0;                     ///< pictures with crowd votes
    std::size_t withoutVotes = 0;                  ///< pictures without, if votes were given
    std::vector<Message> examples;                 ///< sentences naming file and place

    void name(Message sentence)
    {
        if (examples.size() < kNamedExamples)
            examples.push_back(std::move(sentence));
    }

    bool hasFaults() const { return wrongLabels + wrongSizes + unreadable + loose > 0; }

    std::size_t total() const
    {
        std::size_t sum = 0;
        for (const ClassCounts& usage : counts)
            for (const std::size_t count : usage)
                sum += count;
        return sum;
    }

    /// Classes without a Training picture, which a network cannot learn.
    std::vector<Emotion> emptyClasses() const
    {
        std::vector<Emotion> empty;
        for (const Emotion emotion : kEmotions)
            if (counts[static_cast<std::size_t>(Usage::Training)][index(emotion)] == 0)
                empty.push_back(emotion);
        return empty;
    }
};

} // namespace v2m
