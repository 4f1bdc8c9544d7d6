// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/affect_model.h"
#include "core/text_affect/caption_affect.h"

#include <QString>

#include <memory>
#include <mutex>
#include <optional>

namespace v2m {

class SoundNetwork;

/// The mood of the listener's own files: words and sound, each weighted by its certainty
/// (joinedByCertainty).
///
/// The sound network estimates its own error; its predictions are brought to the scale of words
/// first (onScaleOfWords). Words are as accurate as the caption model on whole
/// captions if they say as much about mood; the variance is inversely proportional to that amount,
/// and words that say nothing have no weight. Only title and tags count: the caption of a file is
/// derived from its sound.
///
/// Without a sound model, or for silence, only the words are used. Thread-safe.
class FileMoods {
public:
    /// Looks for a model in a folder whose manifest has an entry "sound", then in
    /// defaultModelsFolder(). Only the manifest is read before moodOf() is called.
    /// @param words must outlive this object.
    FileMoods(const CaptionAffect& words, const QString& modelsFolder);
    ~FileMoods();

    /// @throws ModelError if the model does not match its manifest.
    FileMood moodOf(const Track& track, const FileFacts& facts) const;

    /// Stored with the mood; changes with the models of sound and words.
    int version() const { return m_version; }

    bool hasNetwork() const { return m_model.has_value(); }

private:
    const SoundNetwork& network() const;

    const CaptionAffect& m_words;
    std::optional<InstalledModel> m_model;
    int m_version = 0;
    mutable std::once_flag m_networkOnce;
    mutable std::unique_ptr<const SoundNetwork> m_network;
};

} // namespace v2m
