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

/// The default folder for recordings: "Video2Music" in the user's videos folder.
QString defaultRecordingsFolder();

/// The user's settings; a plain value.
struct Settings {
    static constexpr int kMaxThreads = 64;
    static constexpr int kMaxEveryNth = 30;
    static constexpr int kMaxSmoothingMs = 5000;
    static constexpr int kLeastRecordLimitS = 5;
    static constexpr int kMaxRecordLimitS = 600;
    static constexpr int kMaxCrossfadeS = 12;
    static constexpr int kMaxSelection = 9999;

    DetectorChoice detector = DetectorChoice::Automatic;
    int threads = 0;  ///< for files; 0 for one per core
    int everyNth = 1; ///< every nth frame of a file is analysed
    int smoothingMs = EmotionSmoother::kDefaultTimeConstantMs; ///< 0: none
    QString modelPath; ///< a models folder or a model file; empty for the built-in model

    bool networkAllowed = false;
    QString audioFolder; ///< with sound files named by track id; empty for none
    QString recordingsFolder = defaultRecordingsFolder(); ///< may not exist yet
    int recordLimitS = 60;

    QString language; ///< one of supportedLanguages(); empty for the system's
    ThemeChoice theme = ThemeChoice::System;

    double volume = 1.0; ///< linear, in [0, 1]
    QString cameraId;    ///< empty for any camera
    QSize cameraSize = {640, 480};
    RankMode mode = RankMode::Match;
    ArcSteps steps = ArcSteps::Even;
    int trackCount = PlaylistRequest().count;
    /// Selection among about equally suitable tracks; 0 uses the score alone. See ownSelection().
    int firstSelection = 0;
    bool learn = true;            ///< from what the listener likes, skips and hears to the end
    bool keepsDiary = false;      ///< stored in the catalog, not with the other settings
    bool announcesTracks = false; ///< by desktop notifications
    bool trayIcon = false;        ///< if the desktop has a tray
    bool levelsTracks = true;     ///< see PlayerSettings::levelled
    int crossfadeS = 0;           ///< at most kMaxCrossfadeS; see PlayerSettings

    /// Missing or invalid values get their defaults; the network is only allowed if explicitly
    /// enabled.
    static Settings load(const QSettings& store);
    void save(QSettings& store) const;

    /// This installation's selection: the stored one or, initially, a random one that is then
    /// stored, so that not everyone starts with the same track. Clips and faces vary it: see
    /// clipSeed().
    static int ownSelection(QSettings& store);

    /// The number of threads for analysing a clip: `threads`, or one per core.
    int analysisThreads() const;

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// A language of the window.
struct WindowLanguage {
    QString code;    ///< a QLocale name, as in translations/video2music_<code>.ts
    QString ownName; ///< "Deutsch"
};

/// In the order in which they are offered.
const QList<WindowLanguage>& supportedLanguages();

} // namespace v2m

Q_DECLARE_METATYPE(v2m::Settings)
