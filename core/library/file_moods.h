// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_model.h"
#include "core/recommend/caption_affect.h"

#include <QString>

#include <memory>
#include <mutex>

namespace v2m {

class SoundNetwork;

/// The mood of a listener's own files: what their words say and what they sound like, each counting
/// by its certainty (joinedByCertainty).
///
/// How far the sound may be off, its network says. Words are taken for as good as the caption model
/// is at whole captions where they tell as much of a mood as those do, and the variance grows with
/// the inverse of what they tell; words that tell nothing count for nothing. The words are those of
/// title and tags: the caption of a file comes from its sound.
///
/// Where there is no sound model, or nothing sounds, the words speak alone. Safe from any thread.
class FileMoods {
public:
    /// Looks for a model in a folder whose manifest has an entry "sound", and failing that in
    /// defaultModelsFolder(). Nothing but the manifest is read before moodOf() is called.
    /// @param words outlive it.
    FileMoods(const CaptionAffect& words, const QString& modelsFolder);
    ~FileMoods();

    /// @throws ModelError if the model does not match its manifest.
    FileMood moodOf(const Track& track, const FileFacts& facts) const;

    /// Stored with the mood: another for each model of sound and of words.
    int version() const { return m_version; }

    bool hasNetwork() const { return !m_file.isEmpty(); }

private:
    const SoundNetwork& network() const;

    const CaptionAffect& m_words;
    QString m_folder; ///< of the model
    QString m_file;   ///< the model's; empty: there is none
    int m_version = 0;
    mutable std::once_flag m_networkOnce;
    mutable std::unique_ptr<const SoundNetwork> m_network;
};

} // namespace v2m
