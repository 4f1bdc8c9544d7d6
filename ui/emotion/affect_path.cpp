// SPDX-License-Identifier: MIT
#include "ui/emotion/affect_path.h"

#include "ui/emotion/timeline_bins.h"

namespace v2m {

AffectPath affectPath(std::span<const EmotionSample> timeline, int faceId, int steps)
{
    if (timeline.empty())
        return {};
    TimelineBins bins({timeline.front().timestampMs, timeline.back().timestampMs}, steps);
    for (const EmotionSample& sample : timeline) {
        if (faceId == kAllFaces || sample.faceId == faceId)
            bins.add(sample);
    }
    AffectPath path;
    for (const auto& scores : bins.resolved())
        path.push_back(scores ? std::optional(affectOf(*scores)) : std::nullopt);
    return path;
}

} // namespace v2m
