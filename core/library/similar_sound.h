// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace v2m {

/// Finds what sounds alike among the descriptors of a listener's files.
///
/// Each descriptor counts by how far it lies apart among the files themselves (deviations from
/// their mean, at most three); the nearest by the Euclidean distance come first, equal ones in the
/// order of their rows.
class SimilarSound {
public:
    /// Of the descriptors that it takes; see kDescriptorVersion.
    static int version();

    /// Descriptors as FileFacts has them; of another size they are passed over.
    void add(std::int64_t rowId, const QByteArray& descriptors);

    /// Rows, nearest first; none where the row is not among those added.
    std::vector<std::int64_t> nearestTo(std::int64_t rowId, int count) const;

private:
    std::vector<std::int64_t> m_rows;
    std::vector<float> m_values; ///< kDescriptorCount for each row
};

} // namespace v2m
