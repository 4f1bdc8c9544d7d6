// SPDX-License-Identifier: MIT
#include "core/words/related_names.h"

#include <algorithm>
#include <array>
#include <vector>

namespace v2m {
namespace {

/// Names of a thing, and the things related to it. Instruments are grouped by family (Hornbostel
/// and Sachs classify by how sound is produced, captions by who plays).
struct NameFamily {
    std::vector<const char*> names;
    std::vector<const char*> others;
};

const std::array<NameFamily, 25> kFamilies = {{
    {{"drum", "drums", "drum kit", "drum set", "percussion", "drumming"},
     {"drum",  "drums",  "drumming", "drummer", "drum kit", "percussion", "percussive", "snare",
      "kick",  "hi hat", "hihat",    "hi hats", "cymbal",   "toms",       "tom tom",    "tabla",
      "bongo", "conga",  "djembe",   "timpani", "drumbeat", "drumbeats"}},
    {{"guitar", "guitars"}, {"guitar", "guitarist", "guitars"}},
    {{"electric guitar"}, {"distorted guitar", "distortion guitar", "e guitar"}},
    {{"piano"}, {"pianist", "grand piano", "e piano"}},
    {{"keyboard", "keys"}, {"keyboard", "keyboards", "synth keys"}},
    {{"synth", "synthesizer"},
     {"synth", "synths", "synthesizer", "synthesiser", "synthesized", "synth pad", "synth lead"}},
    {{"bass"}, {"bass", "bassline", "bass guitar", "double bass", "sub bass"}},
    {{"violin"}, {"violinist", "fiddle"}},
    {{"strings", "string section"},
     {"strings", "string section", "violin", "viola", "cello", "string ensemble",
      "string orchestra", "fiddle"}},
    {{"brass", "brass section"},
     {"brass", "trumpet", "trombone", "tuba", "french horn", "horn section", "horns"}},
    {{"trumpet"}, {"trumpeter"}},
    {{"saxophone", "sax"}, {"saxophone", "sax", "saxophonist"}},
    {{"flute"}, {"flutist", "flautist"}},
    {{"scream", "screaming", "shouting", "shout", "growl", "growling", "screamed", "yelling",
      "guttural", "shriek"},
     {"scream",     "screams",    "screaming",   "screamed",         "screamer",
      "screamo",    "shout",      "shouting",    "shouts",           "yell",
      "yelling",    "growl",      "growling",    "growls",           "growly",
      "grunt",      "grunting",   "shriek",      "shrieks",          "shrieking",
      "screech",    "screeching", "guttural",    "gutturally",       "gutural",
      "gurtural",   "raspy",      "harsh vocal", "harsh voice",      "vocal fry",
      "roar",       "roaring",    "howl",        "aggressive vocal", "aggressive male vocal",
      "death growl"}},
    {{"hoarse voice", "raspy voice"}, {"raspy", "hoarse", "husky", "gravelly", "vocal fry"}},
    {{"rap", "rapping", "rapper"}, {"rap", "rapping", "rapper", "raps", "rapped", "hip hop"}},
    {{"choir", "choral", "chorus"}, {"choir", "choral", "choirs", "chant", "chanting"}},
    {{"whistle", "whistling"}, {"whistle", "whistles", "whistled", "whistling", "whistler"}},
    {{"clapping", "clap", "claps", "hand claps"}, {"clap", "claps", "clapping", "handclap"}},
    {{"distortion", "distorted"}, {"distortion", "distorted", "overdrive", "overdriven", "fuzz"}},
    {{"noise", "noisy"}, {"noise", "noises", "noisy", "static", "hiss", "hissing", "crackle"}},
    {{"organ"}, {"organ", "organist", "hammond", "pipe organ", "church organ"}},
    {{"classical", "classical music"},
     {"classical", "baroque", "romantic era", "classical period", "modernist", "impressionist",
      "renaissance", "opera", "operatic", "symphony", "concerto", "sonata", "chamber music"}},
    {{"jazz", "jazz music"}, {"jazz", "bebop", "dixieland", "big band", "swing music", "ragtime"}},
    {{"electronic", "electronic music", "edm", "techno"},
     {"electronic", "edm", "techno", "house", "dubstep", "trance", "electro"}},
}};

/// For any kind of singer.
const std::array<const char*, 17> kSung = {
    "vocal",      "vocals",  "vocalist", "voice", "voices",  "singer",
    "singers",    "singing", "sings",    "sung",  "sing",    "vocalising",
    "vocalizing", "rapping", "rapper",   "choir", "chanting"};

} // namespace

QStringList relatedNames(const RequestTerm& term, const RequestLexicon& english)
{
    QStringList names = term.english;
    if (names.isEmpty())
        names.append(term.mood.text);
    if (term.mood.kind == TermKind::Mood && names.first().endsWith(QLatin1String(" music")))
        names.append(names.first().chopped(6)); // "happy music"
    const QStringList own = names;
    for (const NameFamily& family : kFamilies) {
        const bool meant =
            std::any_of(family.names.begin(), family.names.end(),
                        [&own](const char* name) { return own.contains(QLatin1String(name)); });
        for (const char* other : family.others) {
            if (meant)
                names.append(QLatin1String(other));
        }
    }
    if (term.mood.vocalRole == VocalRole::Singing) {
        for (const char* name : kSung)
            names.append(QLatin1String(name));
        for (const RequestTerm& sung : english.terms()) {
            if (sung.mood.vocalRole == VocalRole::Singing ||
                sung.mood.vocalRole == VocalRole::Singer)
                names += sung.english;
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace v2m
