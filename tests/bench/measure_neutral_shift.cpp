// SPDX-License-Identifier: MIT
// What learning a person's neutral face gains, for models/MODEL_CARD.md.
//
//   measure_neutral_shift MODELS FER2013.csv FACE_FEATURES.safetensors [CACHE [PAIRS]]
//
// CACHE is a file that keeps the networks' output, which takes some minutes to compute. PAIRS is an
// output file with a line "likeness sameness row row" per pair, for inspection.
//
// Each held-out face that has a neutral face of the same person from another photograph (see
// HeldOutFaces) is classified with what is learned from that neutral face, the most similar one if
// there are several. The control learns from a neutral face drawn at random instead.
#include "tests/bench/held_out_faces.h"
#include "tests/bench/run_measurement.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>
#include <random>

using namespace v2m;

namespace {

/// A face to classify and the neutral face to learn from, as indices into HeldOutFaces.
struct Pair {
    std::size_t read;
    std::size_t learned;
};

std::vector<std::size_t> neutralOf(const HeldOutFaces& held)
{
    std::vector<std::size_t> neutral;
    for (std::size_t face = 0; face < held.size(); ++face)
        if (held.labels[face] == Emotion::Neutral)
            neutral.push_back(face);
    return neutral;
}

std::vector<Pair> pairsOf(const HeldOutFaces& held, float fewestAlike)
{
    const auto likeness = held.likeness.accessor<float, 2>();
    const std::vector<std::size_t> neutral = neutralOf(held);
    std::vector<Pair> pairs;
    for (std::size_t read = 0; read < held.size(); ++read) {
        float best = fewestAlike;
        std::optional<std::size_t> teacher;
        for (const std::size_t other : neutral) {
            const float alike =
                likeness[static_cast<std::int64_t>(read)][static_cast<std::int64_t>(other)];
            if (alike < best || !held.areOnePerson(read, other, fewestAlike))
                continue;
            best = alike;
            teacher = other;
        }
        if (teacher)
            pairs.push_back({read, *teacher});
    }
    return pairs;
}

/// The largest shift of an emotion, in nats: its odds against Neutral change at most by a factor of
/// e^1.5 = 4.5, so a face that is 90 % happy and 10 % neutral stays happy (67 %) whatever was
/// learned.
constexpr double kLargestShift = 1.5;

/// Scores below this are raised to it when learning: the logarithm of a tiny score is large but
/// meaningless.
constexpr float kSmallestScore = 0.005F;

/// The mean log-odds of each emotion against Neutral over the scores, in nats.
EmotionValues meanLogOdds(std::span<const EmotionScores> scores)
{
    EmotionValues mean{};
    for (const EmotionScores& one : scores) {
        const double rest = std::log(std::max(kSmallestScore, one[index(Emotion::Neutral)]));
        for (std::size_t i = 0; i < kEmotionCount; ++i)
            mean[i] += std::log(std::max(kSmallestScore, one[i])) - rest;
    }
    for (double& value : mean)
        value /= static_cast<double>(scores.size());
    return mean;
}

/// What corrects for a person whose neutral face is classified differently from other people's: the
/// usual log-odds of neutral faces minus those seen, times the trust. A single face reflects the
/// person only in part; the rest is light, pose and the moment.
/// @param trust in [0, 1].
EmotionValues shiftFrom(const EmotionScores& seen, const EmotionValues& usual, double trust)
{
    EmotionValues shift = meanLogOdds({&seen, 1});
    for (std::size_t i = 0; i < kEmotionCount; ++i)
        shift[i] = std::clamp(trust * (usual[i] - shift[i]), -kLargestShift, kLargestShift);
    return shift;
}

Outcome outcomeOf(const HeldOutFaces& held, const std::vector<Pair>& pairs,
                  const EmotionValues& usual, double trust)
{
    std::vector<std::size_t> faces;
    std::vector<EmotionScores> scores;
    for (const Pair& pair : pairs) {
        faces.push_back(pair.read);
        scores.push_back(
            raised(held.scores[pair.read], shiftFrom(held.scores[pair.learned], usual, trust)));
    }
    return outcomeOf(held, faces, scores);
}

void print(const char* name, double trust, const Outcome& outcome)
{
    const EmotionEvaluation& figures = outcome.figures;
    std::printf("| %-15s | %4.2f | %5.2f %% | %5.2f %% | %5.3f | %5.3f | %3zu / %-3zu |\n", name,
                trust, 100.0 * figures.accuracy, 100.0 * figures.balancedAccuracy, figures.logLoss,
                figures.calibrationError, outcome.putRight, outcome.putWrong);
}

/// The mean log-odds of many people's neutral faces.
EmotionValues usualOf(const HeldOutFaces& held)
{
    std::vector<EmotionScores> neutral;
    for (const std::size_t at : neutralOf(held))
        neutral.push_back(held.scores[at]);
    const auto usual = meanLogOdds(neutral);
    std::printf("%zu faces, %zu of them neutral, whose log-odds are on average", held.size(),
                neutral.size());
    for (const double value : usual)
        std::printf(" %.2f", value);
    std::printf("\n");
    return usual;
}

void compare(const HeldOutFaces& held, const EmotionValues& usual, float fewestAlike)
{
    const std::vector<Pair> pairs = pairsOf(held, fewestAlike);
    std::printf("\nlikeness at least %.2f: %zu faces\n", static_cast<double>(fewestAlike),
                pairs.size());
    if (pairs.empty())
        return;
    std::vector<Pair> strangers = pairs;
    const std::vector<std::size_t> neutral = neutralOf(held);
    std::mt19937 random(7);
    for (Pair& pair : strangers)
        pair.learned = neutral[random() % neutral.size()];
    std::printf("| learned from | trust | accuracy | balanced | log loss | ECE | right / wrong |\n"
                "| --- | --- | --- | --- | --- | --- | --- |\n");
    print("nothing", 0.0, outcomeOf(held, pairs, usual, 0.0));
    for (const double trust : {0.125, 0.25, 0.5, 0.75, 1.0}) {
        print("same person", trust, outcomeOf(held, pairs, usual, trust));
        print("somebody else", trust, outcomeOf(held, strangers, usual, trust));
    }
    std::fflush(stdout);
}

void writePairs(const HeldOutFaces& held, const char* file)
{
    std::FILE* out = std::fopen(file, "w");
    if (out == nullptr)
        throw FileError(Message::verbatim("The pairs cannot be written."));
    const auto likeness = held.likeness.accessor<float, 2>();
    const auto sameness = held.sameness.accessor<float, 2>();
    for (const Pair& pair : pairsOf(held, 0.0F)) {
        const auto read = static_cast<std::int64_t>(pair.read);
        const auto learned = static_cast<std::int64_t>(pair.learned);
        std::fprintf(out, "%.3f %.3f %lld %lld\n", static_cast<double>(likeness[read][learned]),
                     static_cast<double>(sameness[read][learned]),
                     static_cast<long long>(held.rows[pair.read]),
                     static_cast<long long>(held.rows[pair.learned]));
    }
    std::fclose(out);
}

int run(int count, char** arguments)
{
    const c10::InferenceMode inference;
    const HeldOutFaces held =
        readHeldOutFaces(arguments[1], arguments[2], arguments[3], count > 4 ? arguments[4] : "");
    std::size_t right = 0;
    for (std::size_t face = 0; face < held.size(); ++face)
        right += held.isRight(face) ? 1 : 0;
    std::printf("%.2f %% of all are read rightly\n",
                100.0 * static_cast<double>(right) / static_cast<double>(held.size()));
    const auto usual = usualOf(held);
    if (count > 5)
        writePairs(held, arguments[5]);
    for (const float fewestAlike : {0.5F, 0.6F, 0.7F, 0.8F})
        compare(held, usual, fewestAlike);
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 4 || count > 6)
        return tellUsage("measure_neutral_shift MODELS FER2013.csv FACE_FEATURES [CACHE [PAIRS]]");
    return runMeasurement([&] { return run(count, arguments); });
}
