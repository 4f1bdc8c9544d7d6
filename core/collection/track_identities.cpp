// SPDX-License-Identifier: MIT
#include "core/collection/track_identities.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr qsizetype kIdDigits = 32; ///< of the audio hash

} // namespace

TrackIdentities::TrackIdentities(std::span<const KnownFile> known, QStringList ids,
                                 std::span<const FoundFile> found, const ScanPlan& plan)
    : m_known(known), m_ids(std::move(ids)), m_states(known.size(), State::Settled)
{
    for (std::size_t i = 0; i < known.size(); ++i) {
        m_taken.insert(m_ids[static_cast<qsizetype>(i)]);
        // A missing file may have left its path to another.
        if (!known[i].missing || !m_places.contains(known[i].path))
            m_places.insert(known[i].path, i);
    }
    const QSet<std::size_t> returned(plan.returned.begin(), plan.returned.end());
    for (std::size_t i = 0; i < known.size(); ++i)
        if (known[i].missing && !returned.contains(i) &&
            (placeOf(known[i].path) != i || !isThere(known[i].path)))
            m_states[i] = State::Vacated;
    for (const std::size_t place : plan.missing)
        m_states[place] = State::Vacated;
    for (const std::size_t file : plan.read)
        if (const std::optional<std::size_t> place = placeOf(found[file].path))
            m_states[*place] = State::Unread;
    for (std::size_t i = 0; i < known.size(); ++i)
        if (m_states[i] != State::Settled && !known[i].audioHash.isEmpty())
            m_byAudio[known[i].audioHash].push_back(i);
}

std::optional<QString> TrackIdentities::idOf(const QString& path, const QByteArray& audioHash)
{
    const std::optional<std::size_t> own = placeOf(path);
    if (own && m_known[*own].audioHash == audioHash && !isClaimed(*own))
        return claim(*own);
    if (own && !isClaimed(*own))
        m_states[*own] = State::Vacated;
    if (const std::optional<std::size_t> from = movedFrom(path, audioHash))
        return takeOver(*from, own);
    // Its track may have moved to a file that is not read yet, or the other way round.
    if (own || mayHaveMoved(audioHash))
        return std::nullopt;
    return newId(audioHash);
}

QString TrackIdentities::finalIdOf(const QString& path, const QByteArray& audioHash)
{
    const std::optional<std::size_t> own = placeOf(path);
    if (const std::optional<std::size_t> from = movedFrom(path, audioHash))
        return takeOver(*from, own);
    return own && !isClaimed(*own) ? claim(*own) : newId(audioHash);
}

std::vector<std::size_t> TrackIdentities::displaced() const
{
    std::vector<std::size_t> places;
    for (const std::size_t place : m_displaced)
        if (!isClaimed(place))
            places.push_back(place);
    return places;
}

std::optional<std::size_t> TrackIdentities::placeOf(const QString& path) const
{
    const auto place = m_places.constFind(path);
    return place == m_places.constEnd() ? std::nullopt : std::optional(*place);
}

/// Among several copies, one that was there at the last scan, then one with the same file name.
std::optional<std::size_t> TrackIdentities::movedFrom(const QString& path,
                                                      const QByteArray& audioHash) const
{
    const auto alike = m_byAudio.constFind(audioHash);
    if (alike == m_byAudio.constEnd())
        return std::nullopt;
    const QString name = path.mid(path.lastIndexOf(u'/'));
    std::optional<std::size_t> best;
    const auto order = [&](std::size_t place) {
        return std::pair(m_known[place].missing, !m_known[place].path.endsWith(name));
    };
    for (const std::size_t place : *alike) {
        if (m_states[place] == State::Vacated && !isClaimed(place) &&
            (!best || order(place) < order(*best)))
            best = place;
    }
    return best;
}

bool TrackIdentities::mayHaveMoved(const QByteArray& audioHash) const
{
    const auto alike = m_byAudio.constFind(audioHash);
    return alike != m_byAudio.constEnd() &&
           std::any_of(alike->begin(), alike->end(), [this](std::size_t place) {
               return m_states[place] == State::Unread && !isClaimed(place);
           });
}

QString TrackIdentities::claim(std::size_t place)
{
    m_claimed.insert(place);
    return m_ids[static_cast<qsizetype>(place)];
}

QString TrackIdentities::takeOver(std::size_t from, std::optional<std::size_t> own)
{
    if (own)
        m_displaced.insert(*own);
    return claim(from);
}

QString TrackIdentities::newId(const QByteArray& audioHash)
{
    const QString base = QString::fromLatin1(audioHash.toHex().left(kIdDigits));
    QString id = base;
    // The same audio again: numbers below this one are known to be taken.
    while (m_taken.contains(id)) {
        int& copy = m_copies[base];
        copy = std::max(copy + 1, 2);
        id = u"%1-%2"_s.arg(base).arg(copy);
    }
    m_taken.insert(id);
    return id;
}

} // namespace v2m
