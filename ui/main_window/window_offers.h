// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face_detector.h"

#include <QObject>

#include <cstdint>

class QSize;
class QStatusBar;
class QWidget;

namespace v2m {

struct CatalogOverview;
class OfferChip;
class PlaylistPane;

/// Offers what can be had where it is missed: MusicCaps below a list of few tracks, and the face
/// model in the status bar while faces are found by the simpler detector. One thing at a time:
/// first what the window asks, then music, then the face model.
class WindowOffers : public QObject {
    Q_OBJECT
public:
    /// Puts the offers into the pane and the bar. All outlive it.
    /// @param question of the window, whose owner shows and hides it.
    WindowOffers(PlaylistPane& pane, QStatusBar& bar, QWidget& question, QObject* parent = nullptr);

    /// The current content of the catalog.
    void setOverview(const CatalogOverview& overview);

    /// The detector setting, or the presence of its model, has changed.
    void setDetector(DetectorChoice choice);
    void refreshFaceModel();

    /// A small window has no offers beside its message and its list, and asks nothing.
    void fitTo(const QSize& window);

Q_SIGNALS:
    void musicRequested();
    void faceModelRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshRoom();
    void retranslate();

    QWidget& m_question;
    bool m_barHasRoom = true;
    bool m_paneHasRoom = true;
    OfferChip* m_music;
    OfferChip* m_faceModel;
    DetectorChoice m_choice = DetectorChoice::Automatic;
    std::int64_t m_tracks = 0;
};

} // namespace v2m
