// SPDX-License-Identifier: MIT
#include "ui/diary/diary_sentences.h"

#include "ui/theme/emotion_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::diarySentences)
};

} // namespace

QString signedText(double number)
{
    const QLocale locale;
    const QString text = locale.toString(number, 'f', 2);
    return number < 0.0 ? text : locale.positiveSign() + text;
}

QString daySentence(const QDate& date, const DiaryDay* day)
{
    const QString name = QLocale().toString(date, QLocale::LongFormat);
    if (day == nullptr)
        //: %1: a date
        return Text::tr("%1: no reading").arg(name);
    //: %1: a date; %2: an emotion, such as Happy; %3 and %4: numbers from -1 to +1
    return Text::tr("%1: %2 leads; %Ln reading(s), valence %3, arousal %4", nullptr, day->readings)
        .arg(name, emotionDisplayName(day->leads),
             signedText(static_cast<double>(day->point.valence)),
             signedText(static_cast<double>(day->point.arousal)));
}

QString pathSentence(const std::vector<DiaryHour>& hours)
{
    if (hours.empty())
        return Text::tr("No reading yet.");
    QStringList parts;
    for (const DiaryHour& hour : hours) {
        //: %1: a time, such as 9:00; %2 and %3: numbers from -1 to +1
        parts.append(Text::tr("%1: valence %2, arousal %3")
                         .arg(QLocale().toString(QTime(hour.hour, 0), QLocale::ShortFormat),
                              signedText(static_cast<double>(hour.point.valence)),
                              signedText(static_cast<double>(hour.point.arousal))));
    }
    return parts.join(u"; "_s);
}

} // namespace v2m
