// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <QObject>

#include <cstdint>

class QStatusBar;

namespace v2m {

struct CatalogOverview;
class DetectorLabel;
class OfferChip;
class PlaylistPane;

/// Context-sensitive offers: MusicCaps below a short list, and the face model in place of the name
/// of the simpler detector.
class WindowOffers : public QObject {
    Q_OBJECT
public:
    /// Adds the offers to pane and bar. All must outlive it.
    WindowOffers(PlaylistPane& pane, QStatusBar& bar, DetectorLabel& detector,
                 QObject* parent = nullptr);

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
    void showDetector();

    DetectorLabel& m_detector;
    OfferChip* m_music;
    OfferChip* m_faceModel;
    DetectorChoice m_choice = DetectorChoice::Automatic;
    std::int64_t m_tracks = 0;
    bool m_barHasRoom = true;
};

} // namespace v2m
