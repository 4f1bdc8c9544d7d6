// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace v2m {

/// How well each row that may be in a list suits each of several people, at each place of the list:
/// 0 for not at all, and never below.
class FitTable {
public:
    /// @param stages 1 where a row suits alike at every place, as in a list that leads nowhere;
    /// else
    ///        one for each place.
    FitTable(std::size_t people, std::size_t stages, std::size_t rows)
        : m_people(people), m_stages(stages), m_rows(rows), m_fits(people * stages * rows, 0.0F)
    {
    }

    std::size_t people() const { return m_people; }
    std::size_t rows() const { return m_rows; }

    float at(std::size_t person, std::size_t place, std::size_t row) const
    {
        return m_fits[cell(person, place, row)];
    }
    /// @param fit less than 0 counts as 0.
    void set(std::size_t person, std::size_t place, std::size_t row, float fit)
    {
        m_fits[cell(person, place, row)] = fit > 0.0F ? fit : 0.0F;
    }

    /// Divides a person's fits by a number above 0.
    void divide(std::size_t person, float by);

private:
    std::size_t cell(std::size_t person, std::size_t place, std::size_t row) const
    {
        const std::size_t stage = place < m_stages ? place : m_stages - 1;
        return (person * m_stages + stage) * m_rows + row;
    }

    std::size_t m_people;
    std::size_t m_stages;
    std::size_t m_rows;
    std::vector<float> m_fits;
};

/// Makes the fits of different people comparable: 1 is, for each of them, the mean fit of the best
/// list of so many places that could be had for them alone. Somebody whose mood little music suits
/// then asks for no more of the list than others do. Whom no row suits, all rows serve alike (1):
/// nothing can be done for them, and they hold nobody back.
/// @param places at most as many as there are rows.
void calibrate(FitTable& fits, std::size_t places);

/// How well a list serves each person: the mean of its rows' fits at their places.
/// @param list the row at each place.
std::vector<float> servedBy(const FitTable& fits, std::span<const std::size_t> list);

/// The list that is fair to the one who is served least: which makes the least of servedBy() large,
/// and of such lists the sum (the maximin of Rawls 1971; for lists of groups "least misery",
/// O'Connor et al. 2001). Two lists are tried: one made greedily, place by place, and the fairest
/// of those that are best for all people together, as they get more weight while they are served
/// less (multiplicative weights, Arora et al. 2012). In both single rows are then exchanged for
/// others as long as that makes them fairer. Not always the fairest there is, but near it: see the
/// test.
///
/// A pure function; of equal rows the one with the smaller index is taken.
/// @param taken rows that are to be in the list in any case, in the first places.
/// @returns the row at each place, no row twice; fewer places where there are fewer rows.
std::vector<std::size_t> fairestRows(const FitTable& fits, std::size_t places,
                                     std::span<const std::size_t> taken = {});

/// The people whom a row answers at a place, ascending: whom it fits best, and all whom it fits as
/// well but for kAsGood. Never empty where there are people.
std::vector<std::size_t> answeredBy(const FitTable& fits, std::size_t place, std::size_t row);

/// A tenth of what the best list of one's own would give: less than between two emotions' music,
/// more than between two tracks that suit one emotion.
inline constexpr float kAsGood = 0.1F;

} // namespace v2m
