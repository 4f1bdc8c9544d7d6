// SPDX-License-Identifier: MIT
#include "core/library/music_library.h"

#include "core/base/error.h"
#include "core/catalog/affect_update.h"
#include "core/catalog/starter_catalog.h"
#include "core/recommend/listener_taste.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

/// How many tracks with the words are looked at; the others fit them less.
constexpr int kMostHits = 1000;

/// What fitting the words best adds to a score, of which 1 is about perfect.
constexpr float kRelevanceShare = 0.5F;

} // namespace

MusicLibrary::MusicLibrary(const QString& path, WhenEmpty whenEmpty, const MoodReading& reading)
    : m_database(path), m_repository(m_database), m_feedback(m_database),
      m_captions(reading.modelsFolder)
{
    if (whenEmpty == WhenEmpty::AddStarterWorks && importStarterCatalog(m_database, affectModel()))
        return;
    if (!reading.keepsOld && m_captions.hasNetwork() &&
        staleAffectCount(m_database, m_captions.version()) > 0)
        recomputeAffect(m_database, affectModel(), reading.progress, reading.stop);
}

ImportReport MusicLibrary::importFile(const QString& path, const QString& format,
                                      const std::function<void(const ImportProgress&)>& progress,
                                      const std::stop_token& stop)
{
    ImportOptions options;
    options.format = format;
    options.affect = affectModel();
    options.progress = progress;
    options.stop = stop;
    refresh();
    return v2m::importFile(m_database, path, options);
}

std::vector<RankedTrack> MusicLibrary::recommend(const RankQuery& query, RankOptions options,
                                                 Taste taste)
{
    if (taste == Taste::Counts)
        options.adjustments = this->taste();
    const auto fetch = [this](std::span<const std::int64_t> rowIds) {
        return m_repository.tracks(rowIds);
    };
    return rankTracks(query, rows(), fetch, options);
}

std::vector<RankedTrack> MusicLibrary::recommendAmong(const QString& text, const RankQuery& query,
                                                      RankOptions options, Taste taste)
{
    std::vector<SearchHit> hits = m_repository.search(text, kMostHits);
    if (std::cmp_less(hits.size(), options.top))
        hits = m_repository.searchAny(text, kMostHits);
    if (hits.empty() && m_captions.sayingOf(text) > 0.0F)
        return recommend(query, options, taste);
    std::vector<AffectRow> found;
    std::vector<float> adjustments;
    std::span<const float> biases;
    if (taste == Taste::Counts)
        biases = this->taste();
    for (const SearchHit& hit : hits) {
        const auto row = std::lower_bound(
            rows().begin(), rows().end(), hit.rowId,
            [](const AffectRow& left, std::int64_t rowId) { return left.rowId < rowId; });
        if (row == rows().end() || row->rowId != hit.rowId)
            continue;
        found.push_back(*row);
        const auto at = static_cast<std::size_t>(row - rows().begin());
        adjustments.push_back(kRelevanceShare *
                                  static_cast<float>(hit.relevance / hits.front().relevance) +
                              (at < biases.size() ? biases[at] : 0.0F));
    }
    options.adjustments = adjustments;
    const auto fetch = [this](std::span<const std::int64_t> rowIds) {
        return m_repository.tracks(rowIds);
    };
    return rankTracks(query, found, fetch, options);
}

void MusicLibrary::addFeedback(const QString& source, const QString& id, FeedbackKind kind)
{
    m_feedback.add({source, id, kind, QDateTime::currentDateTimeUtc()});
    m_taste.reset();
}

bool MusicLibrary::removeOpinion(const QString& source, const QString& id)
{
    m_taste.reset();
    return m_feedback.removeOpinion(source, id);
}

std::int64_t MusicLibrary::forgetFeedback(const QString& source, const QString& id)
{
    m_taste.reset();
    return m_feedback.clear(source, id);
}

std::int64_t MusicLibrary::forgetFeedback()
{
    m_taste.reset();
    return m_feedback.clear();
}

std::shared_ptr<const MoodLexicon> MusicLibrary::lexicon() const
{
    return {m_captions.sharedLexicon(), &affect().lexicon()};
}

AffectModel MusicLibrary::affectModel() const
{
    return {[this](const Track& track) { return m_captions.affectOf(track); },
            m_captions.version()};
}

const std::vector<AffectRow>& MusicLibrary::rows()
{
    if (!m_rows)
        m_rows = m_repository.affectRows();
    if (m_rows->empty()) {
        throw CatalogError(QCoreApplication::translate(
                               "v2m::MusicLibrary",
                               "The catalog %1 holds no music; import some, or remove the file to "
                               "begin again with the built-in works.")
                               .arg(m_database.path())
                               .toStdString());
    }
    return *m_rows;
}

const std::vector<float>& MusicLibrary::taste()
{
    if (m_taste)
        return *m_taste;
    std::vector<ToldOfTrack> told;
    for (const Feedback& feedback : m_feedback.all()) {
        if (std::optional<Track> track = m_repository.track(feedback.source, feedback.id))
            told.push_back({*std::move(track), feedback.kind, feedback.at});
    }
    const auto rowsWith = [this](const TasteTerm& term) {
        return term.kind == TasteTerm::Kind::Artist ? m_repository.rowsOfArtist(term.text)
                                                    : m_repository.rowsWithWord(term.text);
    };
    m_taste.emplace();
    if (!told.empty())
        m_taste = tasteAdjustments(told, QDateTime::currentDateTimeUtc(), rows(), rowsWith);
    return *m_taste;
}

} // namespace v2m
