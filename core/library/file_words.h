// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/base/message.h"
#include "core/catalog/file_facts.h"
#include "core/recommend/lexicon_affect.h"

#include <QStringList>

#include <vector>

namespace v2m {

/// What a file sounds like, in the order in which one would say it: "calm", "minor", "72 BPM".
/// Empty of silence.
std::vector<Message> soundWords(const FileFacts& facts);

/// What of a file's sound speaks for it near a point of the plane, three things at most: "slow",
/// "soft", "in a minor key".
std::vector<Message> heardFor(const FileFacts& facts, AffectPoint aim);

/// The words of title and tags that the lexicon knows, as they are written, each once.
QStringList ownMoodWords(const Track& track, const LexiconAffect& affect);

/// What both say, in the user's language: "sound: calm, minor, 72 BPM; words: “lullaby”". Empty
/// where neither says anything.
QString moodWitnesses(const FileFacts& facts, const QStringList& ownWords);

} // namespace v2m
