// SPDX-License-Identifier: MIT
#include "core/words/term_trie.h"

#include <algorithm>

namespace v2m {

int& TermTrie::Draft::termOf(std::span<const int> words)
{
    int node = kRoot;
    for (const int word : words) {
        const auto [next, isNew] =
            m_steps.try_emplace(Step{node, word}.from(), static_cast<int>(m_termAt.size()));
        if (isNew)
            m_termAt.push_back(-1);
        node = next->second;
    }
    return m_termAt[static_cast<std::size_t>(node)];
}

TermTrie::TermTrie(const Draft& draft) : m_termAt(draft.m_termAt.begin(), draft.m_termAt.end())
{
    m_steps.reserve(draft.m_steps.size());
    for (const auto& [from, next] : draft.m_steps)
        m_steps.push_back({static_cast<int>(from >> 32U), static_cast<int>(from), next});
    std::sort(m_steps.begin(), m_steps.end(),
              [](const Step& a, const Step& b) { return a.from() < b.from(); });
}

int TermTrie::step(int node, int word) const
{
    const std::uint64_t from = Step{node, word}.from();
    const auto found =
        std::lower_bound(m_steps.begin(), m_steps.end(), from,
                         [](const Step& step, auto wanted) { return step.from() < wanted; });
    return found != m_steps.end() && found->from() == from ? found->next : -1;
}

} // namespace v2m
