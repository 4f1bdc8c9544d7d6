// SPDX-License-Identifier: MIT
// What learning from a user's corrections gains, for models/MODEL_CARD.md.
//
//   measure_corrections MODELS FER2013.csv FACE_FEATURES.safetensors [CACHE]
//
// CACHE is a file that keeps the networks' output, which takes some minutes to compute.
//
// Each face of HeldOutFaces for which the network misclassifies other faces of the same person is
// classified with a head that learned from up to eight of these, most similar first, with the
// labels that the person would have given them. Two controls learn from as many faces of other
// people: from misclassified faces drawn at random, and from faces drawn among those with the same
// label and the same error. A gain that the second control shows too is not specific to the person.
#include "tests/bench/correction_head.h"
#include "tests/bench/held_out_faces.h"
#include "tests/bench/run_measurement.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace v2m;
using torch::Tensor;

namespace {

/// A face to classify, and misclassified ones to learn from.
struct Lesson {
    std::size_t read;
    std::vector<std::size_t> learned;
};

float likenessOf(const HeldOutFaces& held, std::size_t one, std::size_t other)
{
    return held.likeness.data_ptr<float>()[one * held.size() + other];
}

std::vector<Lesson> lessonsOf(const HeldOutFaces& held, float fewestAlike, std::size_t most)
{
    std::vector<Lesson> lessons;
    for (std::size_t read = 0; read < held.size(); ++read) {
        std::vector<std::size_t> wrong;
        for (std::size_t other = 0; other < held.size(); ++other)
            if (!held.isRight(other) && held.areOnePerson(read, other, fewestAlike))
                wrong.push_back(other);
        std::ranges::stable_sort(wrong, [&](std::size_t one, std::size_t other) {
            return likenessOf(held, read, one) > likenessOf(held, read, other);
        });
        if (wrong.empty())
            continue;
        wrong.resize(std::min(wrong.size(), most));
        lessons.push_back({read, std::move(wrong)});
    }
    return lessons;
}

Emotion readingOf(const HeldOutFaces& held, std::size_t face)
{
    return emotionsByScore(held.scores[face])[0];
}

/// The same number of misclassified faces of other people; with the same error if requested.
std::vector<Lesson> strangersFor(const HeldOutFaces& held, const std::vector<Lesson>& lessons,
                                 float fewestAlike, bool inTheSameWay)
{
    std::mt19937 random(7);
    std::vector<Lesson> others = lessons;
    for (Lesson& lesson : others) {
        for (std::size_t& learned : lesson.learned) {
            std::vector<std::size_t> candidates;
            for (std::size_t face = 0; face < held.size(); ++face)
                if (face != lesson.read && !held.isRight(face) &&
                    likenessOf(held, lesson.read, face) < fewestAlike &&
                    (!inTheSameWay || (held.labels[face] == held.labels[learned] &&
                                       readingOf(held, face) == readingOf(held, learned))))
                    candidates.push_back(face);
            if (!candidates.empty())
                learned = candidates[random() % candidates.size()];
        }
    }
    return others;
}

Outcome outcomeOf(const HeldOutFaces& held, const std::vector<Lesson>& lessons,
                  const CorrectionKernel& kernel, double prior)
{
    std::vector<std::size_t> faces;
    std::vector<EmotionScores> scores;
    for (const Lesson& lesson : lessons) {
        faces.push_back(lesson.read);
        scores.push_back(held.scores[lesson.read]);
        if (prior <= 0.0)
            continue;
        std::vector<Correction> corrections;
        for (const std::size_t face : lesson.learned)
            corrections.push_back({face, held.labels[face], held.scores[face]});
        const CorrectionHead head(std::move(corrections), kernel, prior);
        scores.back() = head.corrected(lesson.read, scores.back());
    }
    return outcomeOf(held, faces, scores);
}

void print(const char* kernel, double prior, const char* from, const Outcome& outcome)
{
    const EmotionEvaluation& figures = outcome.figures;
    std::printf("| %-8s | %4.1f | %-21s | %5.2f %% | %5.2f %% | %5.3f | %5.3f | %3zu / %-3zu |\n",
                kernel, prior, from, 100.0 * figures.accuracy, 100.0 * figures.balancedAccuracy,
                figures.logLoss, figures.calibrationError, outcome.putRight, outcome.putWrong);
}

/// The cosine of the centred rows, clamped to 0 and above.
CorrectionKernel cosineOf(const Tensor& rows)
{
    const Tensor centred = rows - rows.mean(0, /*keepdim=*/true);
    const Tensor unit = centred / centred.norm(2, 1, /*keepdim=*/true).clamp_min(1e-6);
    const Tensor all = unit.mm(unit.t()).clamp(0, 1).contiguous();
    return [all](std::size_t one, std::size_t other) {
        const auto width = static_cast<std::size_t>(all.size(1));
        return static_cast<double>(all.data_ptr<float>()[one * width + other]);
    };
}

Tensor logScoresOf(const HeldOutFaces& held)
{
    constexpr float kSmallest = 0.005F;
    const auto count = static_cast<std::int64_t>(held.size());
    Tensor rows = torch::zeros({count, static_cast<std::int64_t>(kEmotionCount)});
    float* at = rows.data_ptr<float>();
    for (const EmotionScores& scores : held.scores)
        for (const float score : scores)
            *at++ = std::log(std::max(score, kSmallest));
    return rows;
}

int run(int count, char** arguments)
{
    const c10::InferenceMode inference;
    const HeldOutFaces held =
        readHeldOutFaces(arguments[1], arguments[2], arguments[3], count > 4 ? arguments[4] : "");
    struct Named {
        const char* name;
        CorrectionKernel kernel;
    };
    const std::vector<Named> kernels = {
        {"none", [](std::size_t, std::size_t) { return 1.0; }},
        {"scores", cosineOf(logScoresOf(held))},
        {"features", cosineOf(held.features)},
    };
    for (const float fewestAlike : {0.6F, 0.7F}) {
        for (const std::size_t most : {1, 3, 8}) {
            const std::vector<Lesson> lessons = lessonsOf(held, fewestAlike, most);
            std::size_t learned = 0;
            for (const Lesson& lesson : lessons)
                learned += lesson.learned.size();
            std::printf("\nlikeness at least %.2f, up to %zu corrections: %zu faces, %.1f "
                        "corrections for each\n",
                        static_cast<double>(fewestAlike), most, lessons.size(),
                        static_cast<double>(learned) /
                            static_cast<double>(std::max<std::size_t>(lessons.size(), 1)));
            if (lessons.empty())
                continue;
            const auto others = strangersFor(held, lessons, fewestAlike, false);
            const auto alike = strangersFor(held, lessons, fewestAlike, true);
            std::printf("| head | prior | corrections of | accuracy | balanced | log loss | ECE | "
                        "right / wrong |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
            print("shipped", 0.0, "nobody", outcomeOf(held, lessons, {}, 0.0));
            for (const Named& one : kernels) {
                for (const double prior : {1.0, 2.0, 4.0, 8.0}) {
                    print(one.name, prior, "the same person",
                          outcomeOf(held, lessons, one.kernel, prior));
                    print(one.name, prior, "others, of one kind",
                          outcomeOf(held, alike, one.kernel, prior));
                    print(one.name, prior, "others, at random",
                          outcomeOf(held, others, one.kernel, prior));
                }
            }
            std::fflush(stdout);
        }
    }
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 4 && count != 5)
        return tellUsage("measure_corrections MODELS FER2013.csv FACE_FEATURES [CACHE]");
    return runMeasurement([&] { return run(count, arguments); });
}
