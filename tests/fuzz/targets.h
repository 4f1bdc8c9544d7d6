// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace v2m::test {

/// What a file of others is handed to.
enum class Door {
    Clip,     ///< opened and read to the end, as a clip, a face to train on, a song, a cover
    Table,    ///< brought into a catalog, and read as labelled faces and as votes
    List,     ///< a playlist
    Weights,  ///< a folder with manifest.json and its weights
    Manifest, ///< the same, of which the list of models is damaged
    Catalog,  ///< a database
};

/// Does with the file whatever the program does with one of its kind. An error of the last thing
/// that was tried passes through; others end the thing alone.
/// @param scratch an empty folder. @returns false where a result is nonsense.
bool handOver(Door door, const std::filesystem::path& file, const std::filesystem::path& scratch);

/// Puts a file where its door wants it, with what belongs beside it: weights come with a manifest
/// that names their checksum, and a manifest with weights.
/// @returns what handOver() takes.
std::filesystem::path place(Door door, const std::string& name, const std::string& bytes,
                            const std::filesystem::path& folder);

/// Writes the list of models for weights, beside them. @returns what it says.
std::string manifestFor(const std::filesystem::path& weights);

/// A file that the program takes, to be damaged.
struct Seed {
    std::string name; ///< with its ending
    Door door = Door::Clip;
    bool isText = false;
    std::string bytes;
};

/// Some of each kind; clips and songs are made by the ffmpeg command.
/// @param scratch a folder for them.
std::vector<Seed> makeSeeds(const std::filesystem::path& scratch);

std::string bytesOfFile(const std::filesystem::path& file);
void writeFile(const std::filesystem::path& file, const std::string& bytes);

/// A small file that asks for much: of every kind that the program takes.
struct Bomb {
    std::string name;
    Door door = Door::Clip;
    std::string bytes;
    bool isAllowed = false; ///< it may be taken; others must be refused
};

std::vector<Bomb> pictureBombs();
std::vector<Bomb> clipBombs();
std::vector<Bomb> textBombs();

} // namespace v2m::test
