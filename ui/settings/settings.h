// SPDX-License-Identifier: MIT
#pragma once

#include "core/affect/emotion_smoother.h"
#include "core/vision/face_detector.h"
#include "ui/playlist/playlist_request.h"
#include "ui/theme/theme.h"

#include <QMetaType>
#include <QSize>
#include <QString>
#include <QStringList>

class QSettings;

namespace v2m {

/// Where recordings go unless the user says otherwise: "Video2Music" in their videos folder.
QString defaultRecordingsFolder();

/// What the user has chosen and the program remembers. A value, handed to whoever needs it.
struct Settings {
    static constexpr int kMaxThreads = 64;
    static constexpr int kMaxEveryNth = 30;
    static constexpr int kMaxSmoothingMs = 5000;
    static constexpr int kLeastRecordLimitS = 5;
    static constexpr int kMaxRecordLimitS = 600;
    static constexpr int kMaxCrossfadeS = 12;
    static constexpr int kMaxSelection = 9999;

    DetectorChoice detector = DetectorChoice::Automatic;
    int threads = 0;  ///< for files; 0: as many as the machine has cores
    int everyNth = 1; ///< of a file's frames every nth is analysed
    int smoothingMs = EmotionSmoother::kDefaultTimeConstantMs; ///< 0: none
    QString modelPath; ///< a models folder or a model file of the user's own; empty: built in

    bool networkAllowed = false;
    QString audioFolder; ///< with sound files named after track ids; empty: none
    QString recordingsFolder = defaultRecordingsFolder(); ///< may not exist yet
    int recordLimitS = 60;

    QString language; ///< one of supportedLanguages(); empty: the system's
    ThemeChoice theme = ThemeChoice::System;

    double volume = 1.0; ///< linear, in [0, 1]
    QString cameraId;    ///< empty: whichever there is
    QSize cameraSize = {640, 480};
    RankMode mode = RankMode::Match;
    ArcSteps steps = ArcSteps::Even;
    int trackCount = PlaylistRequest().count;
    /// Which of tracks that suit about equally come first; 0: by the fit alone. See ownSelection().
    int firstSelection = 0;
    bool learn = true;            ///< from what the listener likes, skips and hears to the end
    bool keepsDiary = false;      ///< readings; kept in the catalog, not in the store
    bool announcesTracks = false; ///< by a notification of the desktop
    bool trayIcon = false;        ///< where the desktop has a tray
    bool levelsTracks = true;     ///< see PlayerSettings::levelled
    int crossfadeS = 0;           ///< at most kMaxCrossfadeS; see PlayerSettings

    /// Whatever is missing or makes no sense in the store takes its default; the network is allowed
    /// only where the store says just that.
    static Settings load(const QSettings& store);
    void save(QSettings& store) const;

    /// The selection of this installation: that of the store, or, where it has none yet, one that
    /// is drawn at random and kept there, so that not everybody begins with the same track.
    static int ownSelection(QSettings& store);

    /// How many threads a clip's analysis gets: `threads`, or the machine's cores.
    int analysisThreads() const;

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// The languages that the program speaks, as QLocale names them: en de fr es zh_CN ar.
QStringList supportedLanguages();

} // namespace v2m

Q_DECLARE_METATYPE(v2m::Settings)
