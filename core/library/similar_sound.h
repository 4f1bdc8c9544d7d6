// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace v2m {

/// Finds files with similar sound by their descriptors.
///
/// Each descriptor is standardized over the files (clamped to three deviations from the mean);
/// results are ordered by Euclidean distance, then by row.
class SimilarSound {
public:
    /// The supported version of descriptors; see kDescriptorVersion.
    static int version();

    /// Descriptors as in FileFacts; those of another size are ignored.
    void add(std::int64_t rowId, const QByteArray& descriptors);

    /// Rows, nearest first; none if the row was not added.
    std::vector<std::int64_t> nearestTo(std::int64_t rowId, int count) const;

private:
    std::vector<std::int64_t> m_rows;
    std::vector<float> m_values; ///< kDescriptorCount per row
};

} // namespace v2m
