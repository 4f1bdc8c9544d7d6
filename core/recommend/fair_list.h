// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace v2m {

/// How well each candidate row suits each of several people, at each place of the list; 0 for not
/// at all, never negative.
class FitTable {
public:
    /// @param stages 1 if a row suits equally at every place, as in a list without an arc; else one
    ///     per place.
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
    /// @param fit negative values count as 0.
    void set(std::size_t person, std::size_t place, std::size_t row, float fit)
    {
        m_fits[cell(person, place, row)] = fit > 0.0F ? fit : 0.0F;
    }

    /// Divides a person's fits by a positive number.
    void scaleDown(std::size_t person, float by);

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

/// Makes the fits of different people comparable: for each, 1 becomes the mean fit of the best
/// possible list for them alone. Someone whose mood little music suits then gets no more of the
/// list than others. If no row suits a person, all their fits become 1, so that they do not hold
/// the others back.
/// @param places at most the number of rows.
void calibrate(FitTable& fits, std::size_t places);

/// How well a list serves each person: the mean of its rows' fits at their places.
/// @param list the row at each place.
std::vector<float> satisfactionOf(const FitTable& fits, std::span<const std::size_t> list);

/// The list that is fairest to the person served least: it maximizes the minimum of
/// satisfactionOf(), then the sum (the maximin of Rawls 1971; "least misery" in group
/// recommendation, O'Connor et al. 2001). Two lists are tried: a greedy one, place by place, and
/// the fairest of those that maximize a weighted sum over all people, with the weights of the least
/// served increased repeatedly (multiplicative weights, Arora et al. 2012). Both are then improved
/// by exchanging single rows. Not always optimal, but close: see the test.
///
/// A pure function; among equal rows the smaller index wins.
/// @param taken rows that must be in the list, in the first places.
/// @returns the row at each place, without repeats; fewer places if there are fewer rows.
std::vector<std::size_t> fairestRows(const FitTable& fits, std::size_t places,
                                     std::span<const std::size_t> taken = {});

/// The people a row suits at a place, ascending: the person it fits best, and those it fits less by
/// at most kAsGood. Never empty if there are people.
std::vector<std::size_t> bestFits(const FitTable& fits, std::size_t place, std::size_t row);

/// A tenth of one's own best list: less than the difference between the music of two emotions, more
/// than that between two tracks for one emotion.
inline constexpr float kAsGood = 0.1F;

} // namespace v2m
