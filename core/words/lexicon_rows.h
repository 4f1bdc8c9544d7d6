// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/words/mood_lexicon.h"

#include <QString>

#include <cstddef>
#include <vector>

class QIODevice;

namespace v2m {

/// One row of a lexicon's file.
struct LexiconRow {
    enum class Role {
        Term,
        Modifier,
        StopWord, ///< a function word: it says nothing, and tells the language
    };

    Role role = Role::Term;
    std::size_t number = 0; ///< in the file; the header is row 1
    MoodTerm term;          ///< of a modifier or a stop word its text alone
    Modifier modifier;      ///< its `second` is empty
    QString english;        ///< what captions call it, several names parted by ';'; empty: not told
    Undoes undoes = Undoes::Nothing;
};

/// Whose words a file holds.
enum class LexiconFile {
    OfCaptions, ///< those of captions: seven columns, as MoodLexicon describes them
    OfRequests, ///< those of listeners, too: the kinds "situation", "mishap", "relief", "ending"
                ///< and "stop", of which the numbers of a stop word are not looked at, and an
                ///< eighth column "english" if there is one
};

/// Reads a lexicon's rows in their order. @param name what to call the device in an error.
/// @throws FileError if a row is not as described; it names the row.
std::vector<LexiconRow> readLexiconRows(QIODevice& device, const QString& name, LexiconFile file);

/// @throws FileError that says what is wrong in which row of a lexicon.
[[noreturn]] void failInLexicon(const QString& name, std::size_t number, const Message& cause);

} // namespace v2m
