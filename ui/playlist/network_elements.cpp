// SPDX-License-Identifier: MIT
#include "ui/playlist/network_elements.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <cstddef>
#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// GLib's GList.
struct List {
    void* data;
    List* next;
    List* previous;
};

/// The subset of GStreamer 1.0 (stable ABI) that is needed, resolved only if Qt has loaded it:
/// linking would load it at startup, even with another backend.
class GStreamer {
public:
    GStreamer() : m_library(::dlopen("libgstreamer-1.0.so.0", RTLD_LAZY | RTLD_NOLOAD))
    {
        if (m_library == nullptr)
            return;
        m_isWhole = true;
        find(registry, "gst_registry_get");
        find(isInitialized, "gst_is_initialized");
        find(elementType, "gst_element_factory_get_type");
        find(featuresOf, "gst_registry_get_feature_list");
        find(freeFeatures, "gst_plugin_feature_list_free");
        find(metadata, "gst_element_factory_get_metadata");
        find(protocols, "gst_element_factory_get_uri_protocols");
        find(take, "gst_registry_remove_feature");
        find(give, "gst_registry_add_feature");
        find(hold, "gst_object_ref");
        find(release, "gst_object_unref");
    }

    ~GStreamer()
    {
        if (m_library != nullptr)
            ::dlclose(m_library);
    }

    GStreamer(const GStreamer&) = delete;
    GStreamer& operator=(const GStreamer&) = delete;

    bool isThere() const { return m_isWhole && isInitialized() != 0; }

    void* (*registry)() = nullptr;
    int (*isInitialized)() = nullptr;
    std::size_t (*elementType)() = nullptr;
    List* (*featuresOf)(void* registry, std::size_t type) = nullptr;
    void (*freeFeatures)(List* features) = nullptr;
    const char* (*metadata)(void* factory, const char* key) = nullptr;
    const char* const* (*protocols)(void* factory) = nullptr;
    void (*take)(void* registry, void* feature) = nullptr;
    int (*give)(void* registry, void* feature) = nullptr;
    void* (*hold)(void* object) = nullptr;
    void (*release)(void* object) = nullptr;

private:
    template <typename Function>
    void find(Function& function, const char* name)
    {
        function = reinterpret_cast<Function>(::dlsym(m_library, name));
        m_isWhole = m_isWhole && function != nullptr;
    }

    void* m_library;
    bool m_isWhole = false;
};

bool reachesOut(const GStreamer& gstreamer, void* factory)
{
    const QLatin1StringView kind(gstreamer.metadata(factory, "klass"));
    if (kind.contains("Network"_L1) || kind.contains("Adaptive"_L1))
        return true;
    constexpr std::array kLocal = {"file"_L1, "pushfile"_L1, "fd"_L1, "appsrc"_L1};
    const char* const* protocol = gstreamer.protocols(factory);
    for (; protocol != nullptr && *protocol != nullptr; ++protocol)
        if (std::find(kLocal.begin(), kLocal.end(), QLatin1StringView(*protocol)) == kLocal.end())
            return true;
    return false;
}

} // namespace

std::shared_ptr<NetworkElements> NetworkElements::shared()
{
    static std::weak_ptr<NetworkElements> known;
    std::shared_ptr<NetworkElements> elements = known.lock();
    if (!elements)
        known = elements = std::make_shared<NetworkElements>();
    return elements;
}

NetworkElements::~NetworkElements()
{
    setAllowed(true);
}

void NetworkElements::setAllowed(bool allowed)
{
    if (allowed && m_taken.empty())
        return;
    const GStreamer gstreamer;
    if (!gstreamer.isThere())
        return;
    void* const registry = gstreamer.registry();
    if (allowed) {
        for (void* feature : m_taken) {
            gstreamer.give(registry, feature);
            gstreamer.release(feature);
        }
        m_taken.clear();
        return;
    }
    // Each time, as plugins loaded since have registered their elements again.
    List* const features = gstreamer.featuresOf(registry, gstreamer.elementType());
    for (const List* item = features; item != nullptr; item = item->next) {
        if (!reachesOut(gstreamer, item->data))
            continue;
        m_taken.push_back(gstreamer.hold(item->data));
        gstreamer.take(registry, item->data);
    }
    gstreamer.freeFeatures(features);
}

} // namespace v2m
