// SPDX-License-Identifier: MIT
#pragma once

#include "core/datasets/data_report.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace v2m {

/// The number format that the network computes with during training.
enum class Precision {
    Automatic, ///< BFloat16 if the processor multiplies it natively, else Float32
    Float32,
    BFloat16, ///< convolutions in bfloat16, weights and sums in float32
};

/// Their names for --precision, in order.
inline constexpr std::array<std::string_view, 3> kPrecisionNames = {"auto", "float32", "bfloat16"};

/// The families of networks that can be trained.
enum class Architecture {
    Residual,  ///< the network of the program
    MobileNet, ///< a larger one to learn from, whose weights start from those of another task
};

/// Their names for --architecture, in order.
inline constexpr std::array<std::string_view, 2> kArchitectureNames = {"residual", "mobilenet"};

/// Default share of the teachers' opinion in the targets.
inline constexpr double kTeacherShare = 0.5;

/// Options of `train emotion`. The defaults are the recipe of the weights in models/.
struct EmotionTrainingOptions {
    std::vector<std::filesystem::path> data;  ///< FER2013 CSV files or folders of class folders
    std::filesystem::path votes;              ///< FER+ votes for the first CSV; empty: none
    std::filesystem::path out;                ///< safetensors file; its folder gets the manifest
    std::filesystem::path checkpoint;         ///< empty: beside `out`
    std::filesystem::path log;                ///< CSV of the epochs; empty: beside `out`
    std::vector<std::filesystem::path> start; ///< trained networks whose mean is the starting point
    std::vector<std::filesystem::path> teachers; ///< trained networks to distil from
    /// Files that keep the teachers' opinions: one to write or read, or, without teachers, any
    /// number to read and average.
    std::vector<std::filesystem::path> teacherCache;
    Architecture architecture = Architecture::Residual;
    std::filesystem::path features; ///< of a MobileNet: its convolutions' initial weights
    static constexpr int kUsualInputSize = 96;
    int inputSize = kUsualInputSize; ///< of a MobileNet with features: pixels, after resampling
    int epochs = 49;
    int batch = 64;
    int threads = 1;  ///< more pay off only on an idle machine: oneDNN spins at barriers
    int patience = 0; ///< epochs without improvement before stopping; 0: never stop early
    std::uint64_t seed = 1;
    Precision precision = Precision::Automatic;
    bool finishNow = false;    ///< no further training: write the checkpoint's best weights
    bool dryRun = false;       ///< only check options and data; `out` may then be empty
    bool classWeights = false; ///< weight rare classes higher in the loss

    // The shape of a new network: no option of a program sets it, and tests train smaller ones.
    std::vector<std::int64_t> widths = {32, 64, 160, 320}; ///< channels per stage
    std::vector<std::int64_t> blocks = {1, 2, 2, 2};       ///< residual blocks per stage

    double peakRate = 0.06; ///< peak of the schedule, for a batch of 64
    int warmUpEpochs = 2;   ///< with a rising rate
    int decayEpochs = 13;   ///< at the end, with a rate that falls to 0
    int coarseEpochs = 8;   ///< at the start: pictures of 32 pixels, then of 40 until the
                            ///< rate falls
    std::optional<double> teacherShare; ///< of the teachers in both targets; requires teachers
    double mixShare = 0.25;             ///< share of batches in which pictures are mixed in pairs
    double sharpnessRadius = 0.0;       ///< of sharpness-aware minimization; 0: plain descent
    double augmentation = 1.0;          ///< scales the amount and share of every kind; 0: none
};

/// One line of the log.
struct EpochRecord {
    int epoch = 0; ///< from 1
    double rate = 0.0;
    double trainingLoss = 0.0;
    double trainingAccuracy = 0.0; ///< on augmented pictures, so lower than it seems
    double validationLoss = 0.0;
    double validationAccuracy = 0.0; ///< of the averaged weights
    double seconds = 0.0;
};

/// Reported once the data is read, then at most ten times a second, and at the end of each epoch.
struct TrainingProgress {
    int epoch = 0; ///< from 1; 0 while the teachers predict
    int epochs = 0;
    int step = 0; ///< within this epoch
    int steps = 0;
    double loss = 0.0; ///< mean of this epoch so far
    double secondsLeft = 0.0;
    std::optional<EpochRecord> finished; ///< at the end of an epoch
    std::optional<DataReport> data;      ///< first of all: what the training data contains
};

using TrainingCallback = std::function<void(const TrainingProgress&)>;

struct TrainingResult {
    DataReport data;
    std::vector<EpochRecord> epochs;
    int bestEpoch = 0;          ///< 0: no epoch improved on the initial weights
    double bestAccuracy = -1.0; ///< on the validation pictures; -1: not measured yet
    double temperature = 1.0;
    bool stoppedEarly = false;
};

} // namespace v2m
