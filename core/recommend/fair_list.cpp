// SPDX-License-Identifier: MIT
#include "core/recommend/fair_list.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace v2m {
namespace {

/// Less than this is not fairer.
constexpr double kFairer = 1e-6;

/// Rounds of exchanges over the list; after a few there is hardly anything left to gain.
constexpr int kMostRounds = 20;

/// How fair sums of fits are; compared by the least of them, then by all together.
struct Fairness {
    double least = -std::numeric_limits<double>::infinity();
    double sum = 0.0;

    bool isAbove(const Fairness& other) const
    {
        if (least > other.least + kFairer)
            return true;
        return least > other.least - kFairer && sum > other.sum + kFairer;
    }
};

class FairChoice {
public:
    FairChoice(const FitTable& fits, std::size_t places)
        : m_fits(fits), m_places(std::min(places, fits.rows())), m_sums(fits.people(), 0.0),
          m_isIn(fits.rows(), false)
    {
    }

    void take(std::size_t row)
    {
        for (std::size_t person = 0; person < m_sums.size(); ++person)
            m_sums[person] += m_fits.at(person, m_list.size(), row);
        m_isIn[row] = true;
        m_list.push_back(row);
    }

    bool isFull() const { return m_list.size() >= m_places; }
    bool holds(std::size_t row) const { return m_isIn[row]; }

    /// The row that makes the list fairest at its next place; there is one.
    std::size_t nextRow() const
    {
        std::size_t best = 0;
        Fairness most;
        for (std::size_t row = 0; row < m_fits.rows(); ++row) {
            if (m_isIn[row])
                continue;
            const Fairness fairness = with(row, m_list.size());
            if (fairness.isAbove(most)) {
                best = row;
                most = fairness;
            }
        }
        return best;
    }

    /// One round of exchanges from a place on. Whether the list is fairer now.
    bool improve(std::size_t from)
    {
        bool improved = false;
        for (std::size_t place = from; place < m_list.size(); ++place) {
            const std::size_t before = m_list[place];
            remove(place);
            std::size_t best = before;
            Fairness most = with(before, place);
            for (std::size_t row = 0; row < m_fits.rows(); ++row) {
                if (m_isIn[row])
                    continue;
                if (const Fairness fairness = with(row, place); fairness.isAbove(most)) {
                    best = row;
                    most = fairness;
                }
            }
            put(best, place);
            improved = improved || best != before;
        }
        return improved;
    }

    std::vector<std::size_t> list() && { return std::move(m_list); }

private:
    Fairness with(std::size_t row, std::size_t place) const
    {
        Fairness fairness{std::numeric_limits<double>::infinity(), 0.0};
        for (std::size_t person = 0; person < m_sums.size(); ++person) {
            const double sum = m_sums[person] + m_fits.at(person, place, row);
            fairness.least = std::min(fairness.least, sum);
            fairness.sum += sum;
        }
        return fairness;
    }

    void remove(std::size_t place)
    {
        for (std::size_t person = 0; person < m_sums.size(); ++person)
            m_sums[person] -= m_fits.at(person, place, m_list[place]);
        m_isIn[m_list[place]] = false;
    }

    void put(std::size_t row, std::size_t place)
    {
        for (std::size_t person = 0; person < m_sums.size(); ++person)
            m_sums[person] += m_fits.at(person, place, row);
        m_isIn[row] = true;
        m_list[place] = row;
    }

    const FitTable& m_fits;
    const std::size_t m_places;
    std::vector<double> m_sums; ///< of each person's fits
    std::vector<bool> m_isIn;
    std::vector<std::size_t> m_list;
};

/// The fits of one person alone.
FitTable fitsOf(const FitTable& fits, std::size_t person, std::size_t places)
{
    FitTable own(1, places, fits.rows());
    for (std::size_t place = 0; place < places; ++place) {
        for (std::size_t row = 0; row < fits.rows(); ++row)
            own.set(0, place, row, fits.at(person, place, row));
    }
    return own;
}

} // namespace

void FitTable::divide(std::size_t person, float by)
{
    for (std::size_t i = cell(person, 0, 0); i < (person + 1) * m_stages * m_rows; ++i)
        m_fits[i] /= by;
}

void calibrate(FitTable& fits, std::size_t places)
{
    if (places == 0)
        return;
    for (std::size_t person = 0; person < fits.people(); ++person) {
        const FitTable own = fitsOf(fits, person, places);
        const float best = servedBy(own, fairestRows(own, places)).front();
        if (best > 0.0F) {
            fits.divide(person, best);
            continue;
        }
        for (std::size_t place = 0; place < places; ++place) {
            for (std::size_t row = 0; row < fits.rows(); ++row)
                fits.set(person, place, row, 1.0F);
        }
    }
}

std::vector<float> servedBy(const FitTable& fits, std::span<const std::size_t> list)
{
    std::vector<float> served(fits.people(), 0.0F);
    for (std::size_t person = 0; person < fits.people() && !list.empty(); ++person) {
        double sum = 0.0;
        for (std::size_t place = 0; place < list.size(); ++place)
            sum += fits.at(person, place, list[place]);
        served[person] = static_cast<float>(sum / static_cast<double>(list.size()));
    }
    return served;
}

std::vector<std::size_t> fairestRows(const FitTable& fits, std::size_t places,
                                     std::span<const std::size_t> taken)
{
    FairChoice choice(fits, places);
    std::size_t fixed = 0;
    for (const std::size_t row : taken) {
        if (choice.isFull() || choice.holds(row))
            continue;
        choice.take(row);
        ++fixed;
    }
    while (!choice.isFull())
        choice.take(choice.nextRow());
    for (int round = 0; round < kMostRounds && choice.improve(fixed); ++round) {
    }
    return std::move(choice).list();
}

std::vector<std::size_t> answeredBy(const FitTable& fits, std::size_t place, std::size_t row)
{
    float most = 0.0F;
    for (std::size_t person = 0; person < fits.people(); ++person)
        most = std::max(most, fits.at(person, place, row));
    std::vector<std::size_t> people;
    for (std::size_t person = 0; person < fits.people(); ++person) {
        if (fits.at(person, place, row) >= most - kAsGood)
            people.push_back(person);
    }
    return people;
}

} // namespace v2m
