// SPDX-License-Identifier: MIT
#include "app/cli/sound_data.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/datasets/csv_rows.h"
#include "core/report/json_values.h"
#include "core/sound/sound_file.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::soundCommand)
};

struct RatedFile {
    std::filesystem::path path;
    SoundExample example; ///< without descriptors
};

std::optional<float> ratingIn(const std::string& text)
{
    float value = 0.0F;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    return whole && value >= -1.0F && value <= 1.0F ? std::optional(value) : std::nullopt;
}

class Table {
public:
    Table(std::filesystem::path file, SoundData& data) : m_file(std::move(file)), m_data(data)
    {
        forEachCsvRow(m_file, [this](const std::vector<std::string>& fields, std::size_t number) {
            if (number == 0)
                readHeader(fields);
            else
                readRow(fields, number);
        });
    }

    std::vector<RatedFile> take() { return std::move(m_files); }

private:
    enum Column { Path, Valence, Arousal, Series };
    static constexpr std::array<const char*, 4> kNames = {"path", "valence", "arousal", "series"};

    void readHeader(const std::vector<std::string>& fields)
    {
        for (std::size_t i = 0; i < kNames.size(); ++i) {
            m_places[i] = columnOf(fields, kNames[i]);
            if (!m_places[i] && i != Series)
                throw FileError(Message("v2m::soundCommand", "The table “%1” has no column “%2”; "
                                                             "rated sounds have the columns "
                                                             "path, valence and arousal.")
                                    .arg(m_file, kNames[i]));
        }
    }

    std::string fieldOf(const std::vector<std::string>& fields, Column column) const
    {
        const auto place = m_places[column];
        return place && *place < fields.size() ? fields[*place] : std::string();
    }

    void readRow(const std::vector<std::string>& fields, std::size_t number)
    {
        RatedFile rated;
        const std::string path = fieldOf(fields, Path);
        const auto valence = ratingIn(fieldOf(fields, Valence));
        const auto arousal = ratingIn(fieldOf(fields, Arousal));
        if (path.empty() || !valence || !arousal) {
            m_data.faults.push_back(Message("v2m::soundCommand",
                                            "Row %1 of “%2” names no sound, or its valence or "
                                            "arousal is not a number from -1 to 1.")
                                        .arg(number, m_file));
            return;
        }
        rated.path = m_file.parent_path() / path;
        rated.example.valence = *valence;
        rated.example.arousal = *arousal;
        rated.example.series = fieldOf(fields, Series);
        m_files.push_back(std::move(rated));
    }

    std::filesystem::path m_file;
    SoundData& m_data;
    std::array<std::optional<std::size_t>, 4> m_places;
    std::vector<RatedFile> m_files;
};

/// Analyses the files to fill in descriptors; failures become faults.
void listen(std::vector<RatedFile>& files, int threads, SoundData& data,
            const std::stop_token& stop, const std::function<void(int, int)>& progress)
{
    std::vector<char> heard(files.size(), 0);
    std::mutex mutex;
    std::atomic<std::size_t> next = 0;
    int done = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size() && !stop.stop_requested(); i = next++) {
            std::optional<Message> fault;
            try {
                SoundFile file(QString::fromStdString(files[i].path.string()), stop);
                const SoundReading reading = readSound(file.excerpts(), file.isStereo());
                files[i].example.descriptors = reading.descriptors;
                heard[i] = reading.silent ? 0 : 1;
                if (reading.silent)
                    fault = Message("v2m::soundCommand", "“%1” is silent.").arg(files[i].path);
            } catch (const Cancelled&) {
                return;
            } catch (const std::exception& error) {
                fault = messageOf(error);
            }
            const std::lock_guard lock(mutex);
            if (fault)
                data.faults.push_back(*fault);
            progress(++done, static_cast<int>(files.size()));
        }
    };
    {
        std::vector<std::jthread> pool;
        for (int i = 0; i < std::max(1, threads); ++i)
            pool.emplace_back(work);
    }
    if (stop.stop_requested())
        throw Cancelled();
    for (std::size_t i = 0; i < files.size(); ++i)
        if (heard[i] != 0)
            data.examples.push_back(std::move(files[i].example));
}

QJsonObject axisToJson(const AxisFigures& figures)
{
    return {{u"pearson"_s, jsonNumber(figures.pearson)},
            {u"spearman"_s, jsonNumber(figures.spearman)},
            {u"r2"_s, jsonNumber(figures.r2)},
            {u"auc"_s, jsonNumber(figures.auc)},
            {u"variance_scale"_s, jsonNumber(figures.varianceScale)}};
}

QString axisToText(const QString& name, const AxisFigures& figures)
{
    const auto number = [](std::optional<double> figure) {
        return figure ? QLocale().toString(*figure, 'f', 3) : u"-"_s;
    };
    return Text::tr("%1: Pearson %2, Spearman %3, R2 %4, AUC of the sign %5")
        .arg(name, number(figures.pearson), number(figures.spearman), number(figures.r2),
             number(figures.auc));
}

} // namespace

SoundData readSoundData(const QStringList& tables, int threads, const std::stop_token& stop,
                        const std::function<void(int, int)>& progress)
{
    SoundData data;
    std::vector<RatedFile> files;
    for (const QString& table : tables) {
        std::vector<RatedFile> more = Table(toPath(table), data).take();
        std::move(more.begin(), more.end(), std::back_inserter(files));
    }
    listen(files, threads, data, stop, progress);
    return data;
}

QJsonObject soundEvaluationToJson(const SoundEvaluation& evaluation)
{
    return {{u"sounds"_s, static_cast<qint64>(evaluation.sounds)},
            {u"folds"_s, static_cast<qint64>(evaluation.folds)},
            {u"valence"_s, axisToJson(evaluation.valence)},
            {u"arousal"_s, axisToJson(evaluation.arousal)}};
}

QString soundEvaluationToText(const SoundEvaluation& evaluation)
{
    return QStringList{Text::tr("Sounds: %1").arg(evaluation.sounds),
                       axisToText(Text::tr("Valence"), evaluation.valence),
                       axisToText(Text::tr("Arousal"), evaluation.arousal)}
        .join(u'\n');
}

} // namespace v2m
