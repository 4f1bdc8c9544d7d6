// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <QObject>

#include <cstdint>

class QStatusBar;

namespace v2m {

struct CatalogOverview;
class OfferChip;
class PlaylistPane;

/// Offers what can be had where it is missed: MusicCaps below a list of few tracks, and the face
/// model in the status bar while faces are found by the simpler detector.
class WindowOffers : public QObject {
    Q_OBJECT
public:
    /// Puts the offers into the pane and the bar. All outlive it.
    WindowOffers(PlaylistPane& pane, QStatusBar& bar, QObject* parent = nullptr);

    /// The current content of the catalog.
    void setOverview(const CatalogOverview& overview);

    /// The detector setting, or the presence of its model, has changed.
    void setDetector(DetectorChoice choice);
    void refreshFaceModel();

    /// Whether there is space in the status bar besides its message, and in the pane besides the
    /// list.
    void setBarHasRoom(bool hasRoom);
    void setPaneHasRoom(bool hasRoom);

    void retranslate();

Q_SIGNALS:
    void musicRequested();
    void faceModelRequested();

private:
    OfferChip* m_music;
    OfferChip* m_faceModel;
    DetectorChoice m_choice = DetectorChoice::Automatic;
    std::int64_t m_tracks = 0;
};

} // namespace v2m
