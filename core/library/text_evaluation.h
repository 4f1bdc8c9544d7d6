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

/// A sentence, and on which sides of the plane music for it lies.
struct AskedSentence {
    QString language; ///< as the data names it: "en", "de", ...
    QString text;
    AffectPoint side; ///< of each number the sign counts; 0: either side will do
};

/// What became of one.
struct AnsweredSentence {
    AskedSentence asked;
    std::size_t tracks = 0; ///< how many the list has, at most ten
    AffectPoint mean;       ///< of them
    bool isRight = false;
};

struct TextEvaluation {
    struct Share {
        int right = 0;
        int all = 0;
    };
    std::map<QString, Share> languages;
    std::vector<AnsweredSentence> answers; ///< in the order of the data
    double meanS = 0.0; ///< what a list took; the first one apart, which reads the lexica
    double longestS = 0.0;

    Share total() const;
};

/// The sentences of a CSV file with the columns lang, text, valence and arousal, the last two
/// numbers from -1 to 1, signs, or empty for either side. @param name of the file, for errors.
/// @throws FileError if a column is missing or a row cannot be read; it names the line.
std::vector<AskedSentence> readSentences(QIODevice& device, const QString& name);

/// How many of the sentences get a list on the side that they ask for: of at least five tracks,
/// whose mean is beyond 0.05 on that side, in valence and in arousal. What the listener told of
/// tracks plays no part. @throws Cancelled, CatalogError.
TextEvaluation evaluateText(MusicLibrary& library, const std::vector<AskedSentence>& sentences,
                            const std::stop_token& stop);

} // namespace v2m
