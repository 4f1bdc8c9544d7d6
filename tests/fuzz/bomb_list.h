// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fuzz/targets.h"

#include <string>
#include <utility>
#include <vector>

namespace v2m::test {

class BombList {
public:
    std::vector<Bomb> take() { return std::move(m_all); }

    /// @param ending file name extension. @param isAllowed see Bomb.
    void add(Door door, const std::string& ending, const std::string& bytes, bool isAllowed = false)
    {
        m_all.push_back({"bomb" + ending, door, bytes, isAllowed});
    }

private:
    std::vector<Bomb> m_all;
};

} // namespace v2m::test
