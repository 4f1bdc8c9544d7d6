// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/base/message.h"
#include "core/catalog/file_facts.h"
#include "core/text_affect/lexicon_affect.h"

#include <QStringList>

#include <vector>

namespace v2m {

/// A file's sound in words, in the usual order: "calm", "minor", "72 BPM". Empty for silence.
std::vector<Message> soundWords(const FileFacts& facts);

/// What in a file's sound fits a point of the plane, at most three items: "slow", "soft", "in a
/// minor key".
std::vector<Message> fittingSoundWords(const FileFacts& facts, AffectPoint aim);

/// The words of title and tags found in the lexicon, as written, without duplicates.
QStringList ownMoodWords(const Track& track, const LexiconAffect& affect);

/// Evidence for a mood in the user's language: "sound: calm, minor, 72 BPM; words: “lullaby”".
/// Empty if there is none.
QString moodEvidence(const FileFacts& facts, const QStringList& ownWords);

/// What the tags of a file tell beside title and artist: "album: Goldberg; composer: Bach". Empty
/// if that is nothing.
QString creditsText(const FileFacts& facts);

} // namespace v2m
