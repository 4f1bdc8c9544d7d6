// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings.h"

namespace v2m::test {

/// Settings of which none is the default.
inline Settings unusualSettings()
{
    Settings settings;
    settings.detector = DetectorChoice::Cascade;
    settings.threads = 3;
    settings.everyNth = 4;
    settings.smoothingMs = 750;
    settings.modelPath = QStringLiteral("/data/my model.pt");
    settings.networkAllowed = true;
    settings.audioFolder = QStringLiteral("/data/Müsik; “loud”, 100%");
    settings.recordingsFolder = QStringLiteral("/data/recordings");
    settings.recordLimitS = 90;
    settings.language = QStringLiteral("zh_CN");
    settings.theme = ThemeChoice::Dark;
    settings.volume = 0.35;
    settings.cameraId = QStringLiteral("usb-0000:00:14.0-1");
    settings.mode = RankMode::Energize;
    settings.steps = ArcSteps::Adapt;
    settings.trackCount = 25;
    settings.learn = false;
    settings.announcesTracks = true;
    settings.levelsTracks = false;
    settings.crossfadeS = 7;
    settings.firstSelection = 4711;
    settings.trayIcon = true;
    return settings;
}

} // namespace v2m::test
