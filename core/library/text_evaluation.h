// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/library/music_library.h"

#include <QString>

#include <map>
#include <stop_token>
#include <vector>

class QIODevice;

namespace v2m {

/// A sentence, and the sides of the plane where music for it lies.
struct AskedSentence {
    QString language; ///< as in the data: "en", "de", ...
    QString text;
    AffectPoint side; ///< only the sign of each number counts; 0: either side
};

/// The result for a sentence.
struct AnsweredSentence {
    AskedSentence asked;
    std::size_t tracks = 0; ///< in the list, at most ten
    AffectPoint mean;       ///< of the tracks
    bool isRight = false;
};

struct TextEvaluation {
    struct Share {
        int right = 0;
        int all = 0;
    };
    std::map<QString, Share> languages;
    std::vector<AnsweredSentence> answers; ///< in the order of the data
    double meanS = 0.0; ///< per list; excluding the first, which loads the lexicons
    double longestS = 0.0;

    Share total() const;
};

/// Reads sentences from a CSV file with the columns lang, text, valence and arousal, the last two
/// numbers from -1 to 1, signs, or empty for either side. @param name of the file, for errors.
/// @throws FileError naming the line if a column is missing or a row is invalid.
std::vector<AskedSentence> readSentences(QIODevice& device, const QString& name);

/// Counts the sentences whose list lies on the side they ask for: at least five tracks, whose mean
/// is beyond 0.05 on that side in valence and arousal. Feedback is ignored. @throws Cancelled,
/// CatalogError.
TextEvaluation evaluateText(MusicLibrary& library, const std::vector<AskedSentence>& sentences,
                            const std::stop_token& stop);

} // namespace v2m
