// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/circumplex.h"
#include "core/base/text.h"
#include "core/emotion/emotion.h"

#include <QJsonObject>

#include <cmath>
#include <optional>

namespace v2m {

/// A measured number as written to JSON: rounded to six decimals, so that a float prints as 0.61
/// and not as 0.6100000143051147.
inline double jsonNumber(double value)
{
    constexpr double kSteps = 1e6;
    return std::round(value * kSteps) / kSteps;
}

/// Null if unknown.
inline QJsonValue jsonNumber(std::optional<double> value)
{
    return value ? QJsonValue(jsonNumber(*value)) : QJsonValue();
}

/// A value for each emotion, by its name.
template <typename ValueOf>
QJsonObject byEmotion(ValueOf&& valueOf)
{
    QJsonObject values;
    for (const Emotion emotion : kEmotions)
        values.insert(textOf(emotionName(emotion)), valueOf(emotion));
    return values;
}

inline QJsonObject scoresToJson(const EmotionScores& scores)
{
    return byEmotion([&](Emotion emotion) { return jsonNumber(scores[index(emotion)]); });
}

/// Adds `valence` and `arousal`.
inline QJsonObject withPoint(QJsonObject object, AffectPoint point)
{
    object.insert(QStringLiteral("valence"), jsonNumber(point.valence));
    object.insert(QStringLiteral("arousal"), jsonNumber(point.arousal));
    return object;
}

} // namespace v2m
