// SPDX-License-Identifier: MIT
#include "ui/playlist/duration_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace v2m {
namespace {

struct Duration {
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

struct Parts {
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
};

Parts partsOf(double seconds)
{
    constexpr double kLongest = 1000.0 * 3600.0;
    const int whole =
        std::isfinite(seconds) ? static_cast<int>(std::clamp(seconds, 0.0, kLongest)) : 0;
    return {whole / 3600, whole / 60 % 60, whole % 60};
}

QString twoDigits(int number)
{
    const QLocale locale;
    const QString text = locale.toString(number);
    return number < 10 ? locale.zeroDigit() + text : text;
}

} // namespace

QString durationText(double seconds)
{
    const Parts parts = partsOf(seconds);
    const QLocale locale;
    if (parts.hours > 0) {
        //: A length of time: hours, minutes and seconds
        return Duration::tr("%1:%2:%3")
            .arg(locale.toString(parts.hours), twoDigits(parts.minutes), twoDigits(parts.seconds));
    }
    //: A length of time: minutes and seconds
    return Duration::tr("%1:%2").arg(locale.toString(parts.minutes), twoDigits(parts.seconds));
}

QString spokenDuration(double seconds)
{
    const Parts parts = partsOf(seconds);
    QStringList words;
    if (parts.hours > 0)
        words << Duration::tr("%Ln hour(s)", nullptr, parts.hours);
    if (parts.minutes > 0)
        words << Duration::tr("%Ln minute(s)", nullptr, parts.minutes);
    if (parts.seconds > 0 || words.isEmpty())
        words << Duration::tr("%Ln second(s)", nullptr, parts.seconds);
    //: Joins parts of a length of time: 3 minutes, 7 seconds
    return words.join(Duration::tr(", "));
}

} // namespace v2m
