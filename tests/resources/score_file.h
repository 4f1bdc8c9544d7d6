// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace v2m::test {

/// What a score says at its head, with the tempo in quarters a minute.
struct ScoreHead {
    QString key; ///< as ABC writes it: "Bm", "Eb", "Ddor"
    double tempo = 0.0;
};

inline ScoreHead headOf(const QString& path)
{
    ScoreHead head;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return head;
    while (!file.atEnd() && head.key.isEmpty()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(QLatin1String("K:")))
            head.key = line.mid(2);
        if (line.startsWith(QLatin1String("Q:"))) { // "Q:3/8=42"
            const QStringList sides = line.mid(2).split(u'=');
            const QStringList beat = sides[0].split(u'/');
            head.tempo = sides[1].toDouble() * 4.0 * beat[0].toDouble() / beat[1].toDouble();
        }
    }
    return head;
}

/// The notes of a standard MIDI file, without those of the drums.
struct Midi {
    struct Note {
        double beginS = 0.0;
        double endS = 0.0;
        int pitch = 0;
    };
    std::vector<Note> notes;
    double tempo = 0.0; ///< at the beginning, in quarters a minute
    double lengthS = 0.0;
};

class MidiReader {
public:
    static Midi read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        MidiReader reader(file.readAll());
        return reader.midi();
    }

private:
    struct Event {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        int pitch = 0;
    };

    explicit MidiReader(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        m_division = number(12, 2);
        for (qsizetype place = 14; place + 8 <= m_bytes.size();) {
            const auto end = place + 8 + static_cast<qsizetype>(number(place + 4, 4));
            readTrack(place + 8, std::min(end, m_bytes.size()));
            place = end;
        }
        std::sort(m_tempos.begin(), m_tempos.end());
    }

    std::uint32_t byte(qsizetype place) const
    {
        return place < m_bytes.size() ? static_cast<std::uint8_t>(m_bytes[place]) : 0;
    }

    std::uint32_t number(qsizetype place, int count) const
    {
        std::uint32_t value = 0;
        for (int i = 0; i < count; ++i)
            value = value << 8 | byte(place + i);
        return value;
    }

    std::uint32_t variable(qsizetype& place) const
    {
        std::uint32_t value = 0;
        std::uint32_t next = 0;
        do {
            next = byte(place++);
            value = value << 7 | (next & 127);
        } while (next > 127);
        return value;
    }

    void readTrack(qsizetype place, qsizetype end)
    {
        std::uint32_t tick = 0;
        std::uint32_t status = 0;
        std::map<std::uint32_t, std::vector<std::uint32_t>> sounding; // by channel and pitch
        while (place < end) {
            tick += variable(place);
            if (byte(place) > 127)
                status = byte(place++);
            if (status == 0xFF) {
                const std::uint32_t kind = byte(place++);
                const std::uint32_t length = variable(place);
                if (kind == 0x51)
                    m_tempos.emplace_back(tick, number(place, 3));
                place += length;
                continue;
            }
            if (status >= 0xF0) {
                place += variable(place);
                continue;
            }
            const std::uint32_t kind = status >> 4;
            if (kind == 0xC || kind == 0xD) {
                ++place;
                continue;
            }
            const std::uint32_t pitch = byte(place);
            const std::uint32_t velocity = byte(place + 1);
            place += 2;
            const std::uint32_t channel = status & 15;
            std::vector<std::uint32_t>& begun = sounding[channel << 8 | pitch];
            if (kind == 9 && velocity > 0) {
                begun.push_back(tick);
            } else if ((kind == 8 || kind == 9) && !begun.empty()) {
                if (channel != 9)
                    m_events.push_back({begun.front(), tick, static_cast<int>(pitch)});
                begun.erase(begun.begin());
            }
        }
    }

    double secondsAt(std::uint32_t tick) const
    {
        double seconds = 0.0;
        std::uint32_t last = 0;
        double quarterS = 0.5;
        for (const auto& [from, microseconds] : m_tempos) {
            if (from >= tick)
                break;
            seconds += (from - last) * quarterS / m_division;
            last = from;
            quarterS = microseconds / 1e6;
        }
        return seconds + (tick - last) * quarterS / m_division;
    }

    Midi midi() const
    {
        Midi midi;
        if (!m_tempos.empty())
            midi.tempo = 60e6 / m_tempos.front().second;
        for (const Event& event : m_events) {
            midi.notes.push_back({secondsAt(event.begin), secondsAt(event.end), event.pitch});
            midi.lengthS = std::max(midi.lengthS, midi.notes.back().endS);
        }
        return midi;
    }

    QByteArray m_bytes;
    std::uint32_t m_division = 480;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_tempos;
    std::vector<Event> m_events;
};

/// The 24 keys, those that the notes up to a time fit best first, by the profiles of Krumhansl and
/// Kessler (1982): 0 to 11 major from C upwards, 12 to 23 minor.
inline std::vector<int> likelyKeys(const Midi& midi, double untilS)
{
    constexpr std::array<double, 12> major = {6.35, 2.23, 3.48, 2.33, 4.38, 4.09,
                                              2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
    constexpr std::array<double, 12> minor = {6.33, 2.68, 3.52, 5.38, 2.60, 3.53,
                                              2.54, 4.75, 3.98, 2.69, 3.34, 3.17};
    std::array<double, 12> heard{};
    for (const Midi::Note& note : midi.notes) {
        if (note.beginS < untilS)
            heard[static_cast<std::size_t>(note.pitch % 12)] += note.endS - note.beginS;
    }
    const auto correlation = [&heard](const std::array<double, 12>& profile, int tonic) {
        double meanHeard = 0.0;
        double meanProfile = 0.0;
        for (std::size_t i = 0; i < 12; ++i) {
            meanHeard += heard[i] / 12.0;
            meanProfile += profile[i] / 12.0;
        }
        double product = 0.0;
        double squareHeard = 0.0;
        double squareProfile = 0.0;
        for (std::size_t i = 0; i < 12; ++i) {
            const double a = heard[(i + static_cast<std::size_t>(tonic)) % 12] - meanHeard;
            const double b = profile[i] - meanProfile;
            product += a * b;
            squareHeard += a * a;
            squareProfile += b * b;
        }
        return product / std::sqrt(squareHeard * squareProfile);
    };
    std::vector<std::pair<double, int>> scored;
    for (int key = 0; key < 24; ++key)
        scored.emplace_back(-correlation(key < 12 ? major : minor, key % 12), key);
    std::sort(scored.begin(), scored.end());
    std::vector<int> keys;
    for (const auto& [score, key] : scored)
        keys.push_back(key);
    return keys;
}

/// Whether two keys, as likelyKeys() counts them, differ by at most one sharp or flat, or the
/// second is the first's major dominant: what a passage touches without leaving its key.
inline bool isCloselyRelated(int key, int other)
{
    const auto place = [](int of) { return (of < 12 ? of : of + 3) % 12 * 7 % 12; }; // in fifths
    const int apart = std::abs(place(key) - place(other));
    return apart <= 1 || apart == 11 || other == (key + 7) % 12;
}

/// As likelyKeys() counts; modes by their third: dorian as minor.
inline std::optional<int> keyNamed(const QString& name)
{
    static const QString naturals = QStringLiteral("C D EF G A B");
    const int natural = static_cast<int>(naturals.indexOf(name.at(0)));
    if (natural < 0)
        return std::nullopt;
    const int shift = name.mid(1, 1) == u'#' ? 1 : name.mid(1, 1) == u'b' ? -1 : 0;
    const QString mode = name.mid(shift == 0 ? 1 : 2);
    return (natural + shift + 12) % 12 + (mode == u'm' || mode == QLatin1String("dor") ? 12 : 0);
}

} // namespace v2m::test
