// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

namespace v2m {

/// Takes from GStreamer, with which Qt 6.4 plays sound, whatever reaches out: the elements that
/// read addresses other than those of files, and those that follow lists of addresses (HLS, DASH,
/// SDP and the like). What a file says can lead nowhere then: there is nothing to go there with.
///
/// Does nothing where Qt plays with something else.
class NetworkElements {
public:
    /// GStreamer knows its elements once for the whole process, so all players share these.
    static std::shared_ptr<NetworkElements> shared();

    NetworkElements() = default;
    /// Brings them back.
    ~NetworkElements();
    NetworkElements(const NetworkElements&) = delete;
    NetworkElements& operator=(const NetworkElements&) = delete;

    /// For the pipelines that are built from now on. GStreamer is there once a QMediaPlayer is.
    void setAllowed(bool allowed);

private:
    std::vector<void*> m_taken; ///< GstPluginFeature, each with a reference
};

} // namespace v2m
