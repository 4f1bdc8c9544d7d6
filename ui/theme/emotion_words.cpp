// SPDX-License-Identifier: MIT
#include "ui/theme/emotion_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace v2m {

QString emotionDisplayName(Emotion emotion)
{
    constexpr std::array<const char*, kEmotionCount> kNames = {
        QT_TRANSLATE_NOOP("Emotion", "Angry"),   QT_TRANSLATE_NOOP("Emotion", "Disgusted"),
        QT_TRANSLATE_NOOP("Emotion", "Fearful"), QT_TRANSLATE_NOOP("Emotion", "Happy"),
        QT_TRANSLATE_NOOP("Emotion", "Sad"),     QT_TRANSLATE_NOOP("Emotion", "Surprised"),
        QT_TRANSLATE_NOOP("Emotion", "Neutral")};
    return QCoreApplication::translate("Emotion", kNames[index(emotion)]);
}

std::array<int, kEmotionCount> roundedPercentages(const EmotionScores& scores)
{
    std::array<int, kEmotionCount> percentages{};
    std::array<double, kEmotionCount> remainders{};
    double sum = 0.0;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
        const double exact = 100.0 * static_cast<double>(scores[i]);
        percentages[i] = static_cast<int>(std::floor(exact));
        remainders[i] = exact - percentages[i];
        sum += exact;
    }
    std::array<std::size_t, kEmotionCount> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&remainders](std::size_t a, std::size_t b) {
        return remainders[a] > remainders[b];
    });
    const int missing = static_cast<int>(std::lround(sum)) -
                        std::accumulate(percentages.begin(), percentages.end(), 0);
    for (int i = 0; i < std::min<int>(missing, kEmotionCount); ++i)
        ++percentages[order[static_cast<std::size_t>(i)]];
    return percentages;
}

QString percentageText(int percent)
{
    //: A percentage: 61%
    return QCoreApplication::translate("Emotion", "%1%").arg(QLocale().toString(percent));
}

QString scoresSentence(const EmotionScores& scores)
{
    const auto percentages = roundedPercentages(scores);
    QStringList parts;
    for (const Emotion emotion : emotionsByScore(scores)) {
        const int percent = percentages[index(emotion)];
        if (percent > 0) {
            //: An emotion and how sure the program is of it, read aloud: Happy 61 percent
            parts << QCoreApplication::translate("Emotion", "%1 %Ln percent", nullptr, percent)
                         .arg(emotionDisplayName(emotion));
        }
    }
    return QLocale().createSeparatedList(parts);
}

QString leadingEmotionsText(const EmotionScores& scores)
{
    constexpr int kMaxEmotions = 3;
    constexpr int kMinPercent = 5;
    const auto percentages = roundedPercentages(scores);
    QStringList parts;
    for (const Emotion emotion : emotionsByScore(scores)) {
        const int percent = percentages[index(emotion)];
        if (parts.size() == kMaxEmotions || (percent < kMinPercent && !parts.isEmpty()))
            break;
        //: An emotion and its share: Happy 61%
        parts << QCoreApplication::translate("Emotion", "%1 %2")
                     .arg(emotionDisplayName(emotion), percentageText(percent));
    }
    return QLocale().createSeparatedList(parts);
}

} // namespace v2m
