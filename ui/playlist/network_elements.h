// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

namespace v2m {

/// Removes all network access from GStreamer, Qt 6.4's sound backend: elements that read non-file
/// addresses, and those that follow playlists (HLS, DASH, SDP and the like). No file can then cause
/// a connection.
///
/// No effect with other backends.
class NetworkElements {
public:
    /// GStreamer's registry is global to the process, so all players share one instance.
    static std::shared_ptr<NetworkElements> shared();

    NetworkElements() = default;
    /// Restores the elements.
    ~NetworkElements();
    NetworkElements(const NetworkElements&) = delete;
    NetworkElements& operator=(const NetworkElements&) = delete;

    /// For pipelines built from now on. GStreamer is loaded by the first QMediaPlayer.
    void setAllowed(bool allowed);

private:
    std::vector<void*> m_taken; ///< GstPluginFeature references
};

} // namespace v2m
