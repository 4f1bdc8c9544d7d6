// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace v2m::test {

/// The part of the program that reads an untrusted file.
enum class Door {
    Clip,     ///< read as a clip, a face to train on, a song and a cover
    Table,    ///< imported into a catalog, and read as labelled faces and as votes
    List,     ///< a playlist
    Weights,  ///< weights, in a folder with a matching manifest.json
    Manifest, ///< manifest.json, in a folder with intact weights
    Catalog,  ///< a database
    Music,    ///< in a folder of music that is imported with moods
};

/// Runs every reader that the program has for this kind of file. Throws the last Error if no reader
/// accepts the file; other exceptions pass through.
/// @param scratch an empty folder. @returns false if a result is invalid.
bool handOver(Door door, const std::filesystem::path& file, const std::filesystem::path& scratch);

/// Writes a file where its door expects it, with the files that belong to it: weights get a
/// manifest with their checksum, and a manifest gets weights.
/// @returns the path for handOver().
std::filesystem::path place(Door door, const std::string& name, const std::string& bytes,
                            const std::filesystem::path& folder);

/// Writes a manifest for the weights into their folder. @returns its text.
std::string manifestFor(const std::filesystem::path& weights);

/// A valid file to mutate.
struct Seed {
    std::string name; ///< with its extension
    Door door = Door::Clip;
    bool isText = false;
    std::string bytes;
};

/// Some files of each kind; clips and songs are made with the ffmpeg command.
/// @param scratch a folder for temporary files.
std::vector<Seed> makeSeeds(const std::filesystem::path& scratch);

std::string bytesOfFile(const std::filesystem::path& file);
void writeFile(const std::filesystem::path& file, const std::string& bytes);

/// A small file that demands excessive memory or time.
struct Bomb {
    std::string name;
    Door door = Door::Clip;
    std::string bytes;
    bool isAllowed = false; ///< it may be accepted; others must be rejected
};

std::vector<Bomb> pictureBombs();
std::vector<Bomb> clipBombs();
std::vector<Bomb> textBombs();

/// Intact sound behind hostile tags.
/// @param seeds of makeSeeds().
std::vector<Bomb> songBombs(const std::vector<Seed>& seeds);

} // namespace v2m::test
