// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/words/mood_lexicon.h"

#include <QString>

#include <cstddef>
#include <string_view>
#include <vector>

class QIODevice;

namespace v2m {

/// One row of a lexicon file.
struct LexiconRow {
    enum class Role {
        Term,
        Modifier,
        StopWord, ///< a function word: no meaning, but evidence for the language
    };

    Role role = Role::Term;
    std::size_t number = 0; ///< in the file; the header is row 1
    MoodTerm term;          ///< of a modifier or a stop word only the text
    Modifier modifier;      ///< `second` is empty
    QString english;        ///< names in captions, separated by ';'; empty if not given
    Cancels cancels = Cancels::Nothing;
};

/// Which vocabulary a file holds.
enum class LexiconFile {
    OfCaptions, ///< words of captions: seven columns, as described at MoodLexicon
    OfRequests, ///< also words of listeners: the kinds "situation", "mishap", "relief", "ending"
                ///< and "stop" (whose numbers are ignored), and an optional eighth column "english"
};

/// Reads the rows of a lexicon in order. @param name identifies the device in errors.
/// @throws FileError naming the row if a row is malformed.
std::vector<LexiconRow> readLexiconRows(QIODevice& device, const QString& name, LexiconFile file);

/// Reads the rows of one language from a file of subjects, with the columns "language", "term" and
/// "english"; they become moods without a mood. Errors as above.
std::vector<LexiconRow> readSubjectRows(QIODevice& device, const QString& name,
                                        std::string_view language);

/// @throws FileError with the cause and the row of the lexicon.
[[noreturn]] void failInLexicon(const QString& name, std::size_t number, const Message& cause);

} // namespace v2m
