// SPDX-License-Identifier: MIT
#include "core/library/music_library.h"

#include "core/base/error.h"
#include "core/catalog/affect_update.h"
#include "core/catalog/starter_catalog.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace v2m {
namespace {

/// How many tracks with the words are looked at; the others fit them less.
constexpr int kMostHits = 1000;

/// What fitting the words best adds to a score, of which 1 is about perfect.
constexpr float kRelevanceShare = 0.5F;

} // namespace

MusicLibrary::MusicLibrary(const QString& path, WhenNew whenNew)
    : MusicLibrary(path, whenNew == WhenNew::AddStarterWorks && !QFileInfo::exists(path))
{
}

MusicLibrary::MusicLibrary(const QString& path, bool addStarterWorks)
    : m_database(path), m_repository(m_database)
{
    if (addStarterWorks)
        importStarterCatalog(m_database, affectModel());
    else if (staleAffectCount(m_database, LexiconAffect::kVersion) > 0)
        recomputeAffect(m_database, affectModel());
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

std::vector<RankedTrack> MusicLibrary::recommend(const RankQuery& query, const RankOptions& options)
{
    const auto fetch = [this](std::span<const std::int64_t> rowIds) {
        return m_repository.tracks(rowIds);
    };
    return rankTracks(query, rows(), fetch, options);
}

std::vector<RankedTrack> MusicLibrary::recommendAmong(const QString& text, const RankQuery& query,
                                                      RankOptions options)
{
    const std::vector<SearchHit> hits = m_repository.search(text, kMostHits);
    std::vector<AffectRow> found;
    std::vector<float> relevances;
    for (const SearchHit& hit : hits) {
        const auto row = std::lower_bound(
            rows().begin(), rows().end(), hit.rowId,
            [](const AffectRow& left, std::int64_t rowId) { return left.rowId < rowId; });
        if (row == rows().end() || row->rowId != hit.rowId)
            continue;
        found.push_back(*row);
        relevances.push_back(kRelevanceShare *
                             static_cast<float>(hit.relevance / hits.front().relevance));
    }
    options.adjustments = relevances;
    const auto fetch = [this](std::span<const std::int64_t> rowIds) {
        return m_repository.tracks(rowIds);
    };
    return rankTracks(query, found, fetch, options);
}

const LexiconAffect& MusicLibrary::affect() const
{
    if (!m_affect)
        m_affect = std::make_shared<const LexiconAffect>(MoodLexicon::builtIn());
    return *m_affect;
}

std::shared_ptr<const MoodLexicon> MusicLibrary::lexicon() const
{
    const MoodLexicon& lexicon = affect().lexicon();
    return {m_affect, &lexicon};
}

AffectModel MusicLibrary::affectModel() const
{
    return {[this](const Track& track) { return affect().affectOf(track); },
            LexiconAffect::kVersion};
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

} // namespace v2m
