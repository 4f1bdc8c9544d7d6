// SPDX-License-Identifier: MIT
#include "core/collection/scan_plan.h"

#include <QHash>

namespace v2m {

ScanPlan planScan(std::span<const FoundFile> found, std::span<const KnownFile> known)
{
    ScanPlan plan;
    QHash<QString, std::size_t> places;
    places.reserve(static_cast<qsizetype>(known.size()));
    for (std::size_t i = 0; i < known.size(); ++i)
        if (!known[i].missing ||
            !places.contains(known[i].path)) // it may have left its path to another
            places.insert(known[i].path, i);
    std::vector<bool> seen(known.size(), false);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto place = places.constFind(found[i].path);
        if (place == places.constEnd()) {
            plan.read.push_back(i);
            continue;
        }
        seen[*place] = true;
        const KnownFile& before = known[*place];
        if (!before.current || before.sizeBytes != found[i].sizeBytes ||
            before.modifiedMs != found[i].modifiedMs)
            plan.read.push_back(i);
        else if (before.missing)
            plan.returned.push_back(*place);
        else
            ++plan.unchanged;
    }
    for (std::size_t i = 0; i < known.size(); ++i)
        if (!seen[i] && !known[i].missing)
            plan.missing.push_back(i);
    return plan;
}

} // namespace v2m
