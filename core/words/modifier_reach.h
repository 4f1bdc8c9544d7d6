// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/mood_lexicon.h"

#include <algorithm>

namespace v2m {

/// What negations and words of degree still apply to while a text is read from left to right. A
/// negation reaches the first term of the next four words, a word of degree the next two.
class ModifierReach {
public:
    void take(const Modifier& modifier)
    {
        if (modifier.negates) {
            m_negationLeft = kOfNegation;
            m_denies = modifier.denies;
            m_deniesNext = modifier.denies;
        } else {
            m_degree = modifier.degree;
            m_degreeLeft = kOfDegree;
        }
    }

    /// Nothing reaches past the end of a clause.
    void startClause() { *this = {}; }

    /// Passes a word outside any term.
    void passWord()
    {
        m_negationLeft = std::max(m_negationLeft - 1, 0);
        m_degreeLeft = std::max(m_degreeLeft - 1, 0);
    }

    /// Passes a term.
    /// @param isNegated whether what follows is negated as the term is ("or").
    /// @param isDenied whether it is denied as well.
    void passTerm(bool isNegated, bool isDenied)
    {
        m_degreeLeft = 0;
        m_negationLeft = isNegated ? kOfNegation : 0;
        m_denies = isDenied;
        m_deniesNext = isNegated && isDenied;
    }

    /// Passes a denied word outside any term. @param deniesNext whether the next is denied as well.
    void passDenied(bool deniesNext) { m_deniesNext = deniesNext; }

    bool negates() const { return m_negationLeft > 0; }

    /// Whether what negates is a denial ("without").
    bool denies() const { return negates() && m_denies; }

    /// Whether the next word is denied, whether or not it is a term.
    bool deniesNext() const { return m_deniesNext; }

    bool hasDegree() const { return m_degreeLeft > 0; }

    /// The factor of the word of degree, 1 without one.
    float strength() const { return hasDegree() ? m_degree : 1.0F; }

private:
    static constexpr int kOfNegation = 4;
    static constexpr int kOfDegree = 2;

    int m_negationLeft = 0;
    int m_degreeLeft = 0;
    float m_degree = 1.0F;
    bool m_denies = false;
    bool m_deniesNext = false;
};

} // namespace v2m
