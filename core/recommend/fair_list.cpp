// SPDX-License-Identifier: MIT
#include "core/recommend/fair_list.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace v2m {
namespace {

/// Smaller gains are ignored.
constexpr double kFairer = 1e-6;

/// Number of weight updates.
constexpr int kWeighings = 12;

/// Growth of a weight with a person's shortfall from the others' average.
constexpr double kWeighingRate = 2.0;

/// Maximum rounds of exchanges; most of the gain comes in the first few.
constexpr int kMaxRounds = 20;

/// Fairness of sums of fits; compared by the minimum, then by the total.
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

    /// The fairness of the list so far.
    Fairness fairness() const
    {
        return fairnessOf([this](auto person) { return m_sums[person]; });
    }

    /// The best row at the next place for people with these weights; there must be one.
    std::size_t heaviestRow(std::span<const double> weights) const
    {
        std::size_t best = 0;
        double most = -1.0;
        for (std::size_t row = 0; row < m_fits.rows(); ++row) {
            if (m_isIn[row])
                continue;
            double sum = 0.0;
            for (std::size_t person = 0; person < m_sums.size(); ++person)
                sum += weights[person] * m_fits.at(person, m_list.size(), row);
            if (sum > most) {
                best = row;
                most = sum;
            }
        }
        return best;
    }

    /// Increases the weights of those served less than average.
    void weigh(std::vector<double>& weights) const
    {
        const double mean = fairness().sum / static_cast<double>(m_sums.size() * m_places);
        for (std::size_t person = 0; person < weights.size(); ++person) {
            const double served = m_sums[person] / static_cast<double>(m_places);
            weights[person] *= std::exp(kWeighingRate * (mean - served));
        }
    }

    /// The row that makes the list fairest at its next place; there must be one.
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

    /// One round of exchanges from a place on. Returns whether the list became fairer.
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

    void improveAll(std::size_t from)
    {
        for (int round = 0; round < kMaxRounds && improve(from); ++round) {
        }
    }

    std::vector<std::size_t> list() && { return std::move(m_list); }

private:
    template <typename SumOf>
    Fairness fairnessOf(const SumOf& sumOf) const
    {
        Fairness fairness{std::numeric_limits<double>::infinity(), 0.0};
        for (std::size_t person = 0; person < m_sums.size(); ++person) {
            const double sum = sumOf(person);
            fairness.least = std::min(fairness.least, sum);
            fairness.sum += sum;
        }
        return fairness;
    }

    Fairness with(std::size_t row, std::size_t place) const
    {
        return fairnessOf(
            [&](auto person) { return m_sums[person] + m_fits.at(person, place, row); });
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
    std::size_t m_places;
    std::vector<double> m_sums; ///< per person, of fits
    std::vector<bool> m_isIn;
    std::vector<std::size_t> m_list;
};

/// The fits of one person.
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

void FitTable::scaleDown(std::size_t person, float by)
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
        const float best = satisfactionOf(own, fairestRows(own, places)).front();
        if (best > 0.0F) {
            fits.scaleDown(person, best);
            continue;
        }
        for (std::size_t place = 0; place < places; ++place) {
            for (std::size_t row = 0; row < fits.rows(); ++row)
                fits.set(person, place, row, 1.0F);
        }
    }
}

std::vector<float> satisfactionOf(const FitTable& fits, std::span<const std::size_t> list)
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
    if (places == 0 || fits.rows() == 0)
        return {};
    FairChoice begin(fits, places);
    std::size_t fixed = 0;
    for (const std::size_t row : taken) {
        if (begin.isFull() || begin.holds(row))
            continue;
        begin.take(row);
        ++fixed;
    }
    FairChoice best = begin;
    while (!best.isFull())
        best.take(best.nextRow());
    best.improveAll(fixed);
    if (fits.people() < 2)
        return std::move(best).list();
    std::optional<FairChoice> weighed;
    std::vector<double> weights(fits.people(), 1.0);
    for (int i = 0; i < kWeighings; ++i) {
        FairChoice choice = begin;
        while (!choice.isFull())
            choice.take(choice.heaviestRow(weights));
        choice.weigh(weights);
        if (!weighed || choice.fairness().isAbove(weighed->fairness()))
            weighed.emplace(std::move(choice));
    }
    weighed->improveAll(fixed);
    return weighed->fairness().isAbove(best.fairness()) ? std::move(*weighed).list()
                                                        : std::move(best).list();
}

std::vector<std::size_t> bestFits(const FitTable& fits, std::size_t place, std::size_t row)
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
