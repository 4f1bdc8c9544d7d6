// SPDX-License-Identifier: MIT
#include "core/library/diary_export.h"

#include "core/base/text.h"
#include "core/models/whole_file.h"
#include "core/playlist/csv_cell.h"

#include <QStringList>

#include <string_view>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

QString musicCell(const DiaryEntry& entry, DiaryAction action)
{
    QStringList names;
    for (const DiaryMusic& music : entry.music) {
        if (music.action == action)
            names.append(onOneLine(diaryMusicName(music)));
    }
    return textCell(names.join(u"; "_s));
}

QString lineOf(const DiaryEntry& entry)
{
    QStringList cells = {entry.at.toString(Qt::ISODate), textOf(diaryOriginName(entry.origin)),
                         textCell(entry.mode)};
    for (const float score : entry.scores)
        cells.append(numberCell(static_cast<double>(score)));
    cells.append(numberCell(static_cast<double>(entry.point.valence)));
    cells.append(numberCell(static_cast<double>(entry.point.arousal)));
    for (const auto& [action, name] : kDiaryActions)
        cells.append(musicCell(entry, action));
    return cells.join(u',') + u"\r\n"_s;
}

QString header()
{
    QStringList names = {u"time"_s, u"origin"_s, u"mode"_s};
    for (const Emotion emotion : kEmotions)
        names.append(textOf(emotionName(emotion)));
    names.append({u"valence"_s, u"arousal"_s});
    for (const auto& [action, name] : kDiaryActions)
        names.append(textOf(name));
    return names.join(u',') + u"\r\n"_s;
}

} // namespace

QString diaryMusicName(const DiaryMusic& music)
{
    const QString title = music.title.isEmpty() ? music.id : music.title;
    return music.artist.isEmpty() ? title : music.artist + u" – "_s + title;
}

QByteArray diaryToCsv(std::span<const DiaryEntry> entries)
{
    QString text = u"\uFEFF"_s + header();
    for (const DiaryEntry& entry : entries)
        text += lineOf(entry);
    return text.toUtf8();
}

void exportDiary(std::span<const DiaryEntry> entries, const std::filesystem::path& file)
{
    const QByteArray table = diaryToCsv(entries);
    writeAtomically(file,
                    std::string_view(table.constData(), static_cast<std::size_t>(table.size())));
}

} // namespace v2m
