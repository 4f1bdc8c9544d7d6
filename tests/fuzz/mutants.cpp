// SPDX-License-Identifier: MIT
// Mutates files of every kind that the program accepts, reproducibly, and runs the program's
// readers on them; then on bombs, small files that demand excessive memory or time. Each file runs
// in its own process with limited memory; see trial.h. Files that fail are kept, and the exit code
// is then 1.
//
//   mutants [--short] [--kind NAME] [--seed N] [--keep FOLDER]
//
// --short runs a twentieth of the mutants and every fifth bomb.
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/targets.h"
#include "tests/fuzz/trial.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <optional>
#include <utility>

namespace {

using namespace v2m::test;
namespace fs = std::filesystem;

constexpr std::uint64_t kShortPart = 20;
constexpr std::size_t kShortBombs = 5;

struct Options {
    bool isShort = false;
    std::string kind;
    std::uint64_t seed = 17;
    fs::path keep = "mutants-found";
};

struct Kind {
    const char* name;
    std::vector<Door> doors;
    std::uint64_t mutants;
};

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all = {
        {"media", {Door::Clip}, 2000},
        {"music", {Door::Music}, 300},
        {"tables and lists", {Door::Table, Door::List}, 2000},
        {"weights and databases", {Door::Weights, Door::Manifest, Door::Catalog}, 500}};
    return all;
}

class Counts {
public:
    void add(const Trial& trial, const std::string& name)
    {
        ++m_tried;
        m_accepted += trial.ending == Ending::Accepted ? 1 : 0;
        m_refused += trial.ending == Ending::Refused ? 1 : 0;
        m_wrong += trial.isWrong() ? 1 : 0;
        if (trial.peakKiB > m_peakKiB) {
            m_peakKiB = trial.peakKiB;
            m_largest = name;
        }
        if (trial.seconds > m_seconds) {
            m_seconds = trial.seconds;
            m_slowest = name;
        }
    }

    bool print(const char* name) const
    {
        std::printf("%-22s %5d tried, %5d taken, %5d refused, %3d wrong; most memory %ld MB (%s), "
                    "longest %.1f s (%s)\n",
                    name, m_tried, m_accepted, m_refused, m_wrong, m_peakKiB / 1024,
                    m_largest.c_str(), m_seconds, m_slowest.c_str());
        std::fflush(stdout);
        return m_wrong == 0;
    }

private:
    int m_tried = 0;
    int m_accepted = 0;
    int m_refused = 0;
    int m_wrong = 0;
    long m_peakKiB = 0;
    double m_seconds = 0.0;
    std::string m_largest;
    std::string m_slowest;
};

class Run {
public:
    explicit Run(Options options) : m_options(std::move(options)) {}

    bool all()
    {
        // The baseline: the memory of a process before it opens a file.
        const Trial nothing = tryOut([] { return true; });
        m_usualKiB = nothing.peakKiB;
        std::printf("A process without a file: %ld MB, which no file may exceed by %ld MB. Memory "
                    "limit %zu MB, time limit %.0f s.\n",
                    m_usualKiB / 1024, kLargestTrialKiB / 1024, kTrialBytes >> 20U, kLongestTrialS);
        const std::vector<Seed> seeds = makeSeeds(m_scratch.path().toStdString());
        bool isGood = trySeeds(seeds);
        for (const Kind& kind : kinds())
            if (m_options.kind.empty() || m_options.kind == kind.name)
                isGood = tryMutants(kind, seeds) && isGood;
        if (m_options.kind.empty() || m_options.kind == "bombs")
            isGood = tryBombs(seeds) && isGood;
        return isGood;
    }

private:
    Trial tryFile(Door door, const std::string& name, std::string bytes)
    {
        const fs::path folder = fs::path(m_scratch.path().toStdString()) / "trial";
        fs::remove_all(folder);
        const fs::path file = place(door, name, bytes, folder / "file");
        bytes = {}; // or they would count towards the trial
        const fs::path scratch = folder / "scratch";
        fs::create_directories(scratch);
        Trial trial = tryOut([&] { return handOver(door, file, scratch); });
        const long taken = trial.peakKiB - m_usualKiB;
        if (taken > kLargestTrialKiB && !trial.isWrong()) {
            trial.ending = Ending::Nonsense;
            trial.said = "it took " + std::to_string(taken / 1024) + " MB";
        }
        return trial;
    }

    /// Of music, every second has only its tags damaged, which lie at either end of a file.
    static std::string mutantOf(const Seed& seed, const Seed& other, Random& random)
    {
        if (seed.isText)
            return mutatedText(seed.bytes, other.bytes, random);
        return seed.door == Door::Music && below(random, 2) == 0
                   ? mutatedAtEnds(seed.bytes, other.bytes, random)
                   : mutated(seed.bytes, other.bytes, random);
    }

    void tellWrong(const std::string& name, const std::string& what, const std::string& bytes)
    {
        fs::create_directories(m_options.keep);
        writeFile(m_options.keep / name, bytes);
        std::printf("wrong: %s: %s\n", name.c_str(), what.c_str());
    }

    /// Seeds are intact, so none may be rejected.
    bool trySeeds(const std::vector<Seed>& seeds)
    {
        bool isGood = true;
        for (const Seed& seed : seeds) {
            const Trial trial = tryFile(seed.door, seed.name, seed.bytes);
            if (trial.ending == Ending::Accepted)
                continue;
            tellWrong(seed.name, "a whole file was not taken: " + trial.said, seed.bytes);
            isGood = false;
        }
        return isGood;
    }

    bool tryMutants(const Kind& kind, const std::vector<Seed>& all)
    {
        std::vector<Seed> seeds;
        std::copy_if(all.begin(), all.end(), std::back_inserter(seeds), [&](const Seed& seed) {
            return std::count(kind.doors.begin(), kind.doors.end(), seed.door) > 0;
        });
        const std::uint64_t count = kind.mutants / (m_options.isShort ? kShortPart : 1);
        Counts counts;
        for (std::uint64_t i = 0; i < count; ++i) {
            Random random(m_options.seed * 1'000'003 + i);
            const Seed& seed = seeds[i % seeds.size()];
            const Seed& other = seeds[below(random, seeds.size())];
            const std::string bytes = mutantOf(seed, other, random);
            const Trial trial = tryFile(seed.door, seed.name, bytes);
            const std::string name = std::to_string(i) + '-' + seed.name;
            counts.add(trial, name);
            if (trial.isWrong())
                tellWrong(name, trial.said, bytes);
        }
        return counts.print(kind.name);
    }

    bool tryBombs(const std::vector<Seed>& seeds)
    {
        std::vector<Bomb> bombs = pictureBombs();
        const auto append = [&bombs](std::vector<Bomb> more) {
            std::move(more.begin(), more.end(), std::back_inserter(bombs));
        };
        append(clipBombs());
        append(textBombs());
        append(songBombs(seeds));
        // Moved to disk, so that the bombs in memory do not count towards each trial.
        const fs::path store = fs::path(m_scratch.path().toStdString()) / "bombs";
        fs::create_directories(store);
        for (std::size_t i = 0; i < bombs.size(); ++i)
            writeFile(store / std::to_string(i), std::exchange(bombs[i].bytes, {}));
        Counts counts;
        for (std::size_t i = 0; i < bombs.size(); ++i) {
            if (m_options.isShort && i % kShortBombs != 0)
                continue;
            const Bomb& bomb = bombs[i];
            const std::string name = std::to_string(i) + '-' + bomb.name;
            Trial trial = tryFile(bomb.door, bomb.name, bytesOfFile(store / std::to_string(i)));
            if (trial.ending == Ending::Accepted && !bomb.isAllowed) {
                trial.ending = Ending::Nonsense;
                trial.said = "it was taken";
            }
            counts.add(trial, name);
            if (trial.isWrong())
                tellWrong(name, trial.said, bytesOfFile(store / std::to_string(i)));
        }
        return counts.print("bombs");
    }

    Options m_options;
    QTemporaryDir m_scratch;
    long m_usualKiB = 0;
};

std::optional<Options> optionsOf(int count, char** words)
{
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        const char* const value = i + 1 < count ? words[i + 1] : nullptr;
        if (word == "--short") {
            options.isShort = true;
            continue;
        }
        if (value == nullptr)
            return std::nullopt;
        ++i;
        if (word == "--kind")
            options.kind = value;
        else if (word == "--seed")
            options.seed = std::strtoull(value, nullptr, 10);
        else if (word == "--keep")
            options.keep = value;
        else
            return std::nullopt;
    }
    return options;
}

} // namespace

int main(int count, char** words)
{
    // Waiting threads must sleep instead of spinning, and OpenMP must not start threads before the
    // fork.
    ::setenv("OMP_WAIT_POLICY", "passive", 0);
    ::setenv("OMP_NUM_THREADS", "1", 1);
    const std::optional<Options> options = optionsOf(count, words);
    if (!options) {
        std::fprintf(stderr, "Usage: mutants [--short] [--kind NAME] [--seed N] [--keep FOLDER]\n");
        return 2;
    }
    return Run(*options).all() ? 0 : 1;
}
