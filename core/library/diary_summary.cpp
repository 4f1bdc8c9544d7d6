// SPDX-License-Identifier: MIT
#include "core/library/diary_summary.h"

#include <QTime>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace v2m {
namespace {

/// Accumulates a mean.
struct PointSum {
    double valence = 0.0;
    double arousal = 0.0;
    int count = 0;

    void add(AffectPoint point)
    {
        valence += static_cast<double>(point.valence);
        arousal += static_cast<double>(point.arousal);
        ++count;
    }

    AffectPoint mean() const
    {
        return {static_cast<float>(valence / count), static_cast<float>(arousal / count)};
    }
};

std::vector<DiaryDay> daysOf(std::span<const DiaryEntry> entries)
{
    struct Sum {
        PointSum point;
        std::array<double, kEmotionCount> scores{};
    };
    std::map<QDate, Sum> sums;
    for (const DiaryEntry& entry : entries) {
        Sum& sum = sums[entry.day()];
        sum.point.add(entry.point);
        for (std::size_t i = 0; i < kEmotionCount; ++i)
            sum.scores[i] += static_cast<double>(entry.scores[i]);
    }
    std::vector<DiaryDay> days;
    for (const auto& [date, sum] : sums) {
        DiaryDay day;
        day.date = date;
        day.readings = sum.point.count;
        day.point = sum.point.mean();
        for (std::size_t i = 0; i < kEmotionCount; ++i)
            day.scores[i] = static_cast<float>(sum.scores[i] / day.readings);
        day.leads = emotionsByScore(day.scores)[0];
        days.push_back(day);
    }
    return days;
}

std::vector<DiaryHour> hoursOf(std::span<const DiaryEntry> entries)
{
    std::map<int, std::map<QDate, PointSum>> sums;
    for (const DiaryEntry& entry : entries)
        sums[entry.at.time().hour()][entry.day()].add(entry.point);
    std::vector<DiaryHour> hours;
    for (const auto& [hour, days] : sums) {
        DiaryHour one;
        one.hour = hour;
        one.days = static_cast<int>(days.size());
        PointSum ofDays;
        for (const auto& [date, sum] : days) {
            one.readings += sum.count;
            ofDays.add(sum.mean());
        }
        one.point = ofDays.mean();
        hours.push_back(one);
    }
    return hours;
}

/// The music heard after a reading, without duplicates.
std::vector<DiaryMusic> heardAfter(const DiaryEntry& entry)
{
    std::vector<DiaryMusic> heard;
    const auto isOf = [](const DiaryMusic& piece) {
        return [&piece](const DiaryMusic& other) {
            return other.source == piece.source && other.id == piece.id;
        };
    };
    for (const DiaryMusic& piece : entry.music) {
        if ((piece.action == DiaryAction::Played || piece.action == DiaryAction::Finished) &&
            std::ranges::none_of(heard, isOf(piece)))
            heard.push_back(piece);
    }
    for (const DiaryMusic& piece : entry.music) {
        if (piece.action == DiaryAction::Skipped)
            std::erase_if(heard, isOf(piece));
    }
    return heard;
}

std::vector<DiaryEffect> betterOf(std::span<const DiaryEntry> entries)
{
    std::map<std::pair<QString, QString>, DiaryEffect> effects;
    for (std::size_t i = 1; i < entries.size(); ++i) {
        const DiaryEntry& before = entries[i - 1];
        const DiaryEntry& after = entries[i];
        const std::int64_t gapMs = before.at.msecsTo(after.at);
        if (gapMs < 0 || gapMs > kSittingGapMs)
            continue;
        const double change =
            static_cast<double>(after.point.valence) - static_cast<double>(before.point.valence);
        for (const DiaryMusic& piece : heardAfter(before)) {
            DiaryEffect& effect = effects[{piece.source, piece.id}];
            effect.music = piece; // the latest names
            effect.music.action = DiaryAction::Played;
            effect.change += change;
            ++effect.times;
        }
    }
    std::vector<DiaryEffect> better;
    for (auto& [track, effect] : effects) {
        effect.weighed = effect.change / (effect.times + kEffectPrior);
        effect.change /= effect.times;
        if (effect.weighed > kLeastEffect)
            better.push_back(std::move(effect));
    }
    std::ranges::stable_sort(better, std::ranges::greater(), &DiaryEffect::weighed);
    return better;
}

} // namespace

DiarySummary summarizeDiary(std::span<const DiaryEntry> entries)
{
    return {daysOf(entries), hoursOf(entries), betterOf(entries)};
}

} // namespace v2m
