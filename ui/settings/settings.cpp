// SPDX-License-Identifier: MIT
#include "ui/settings/settings.h"

#include "core/base/text.h"

#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr auto kDetector = "analysis/detector"_L1;
constexpr auto kRecordingsFolder = "folders/recordings"_L1;
constexpr auto kLanguage = "appearance/language"_L1;
constexpr auto kTheme = "appearance/theme"_L1;
constexpr auto kVolume = "player/volume"_L1;
constexpr auto kCameraWidth = "camera/width"_L1;
constexpr auto kCameraHeight = "camera/height"_L1;
constexpr auto kMode = "playlist/mode"_L1;
constexpr auto kSteps = "playlist/steps"_L1;
constexpr auto kFirstSelection = "playlist/first_selection"_L1;

struct Number {
    int Settings::*value;
    QLatin1StringView key;
    int least;
    int most;
};

constexpr std::array kNumbers = {
    Number{&Settings::threads, "analysis/threads"_L1, 0, Settings::kMaxThreads},
    Number{&Settings::everyNth, "analysis/every_nth_frame"_L1, 1, Settings::kMaxEveryNth},
    Number{&Settings::smoothingMs, "analysis/smoothing_ms"_L1, 0, Settings::kMaxSmoothingMs},
    Number{&Settings::recordLimitS, "recording/limit_s"_L1, Settings::kLeastRecordLimitS,
           Settings::kMaxRecordLimitS},
    Number{&Settings::trackCount, "playlist/tracks"_L1, 1, PlaylistRequest::kMaxTracks},
    Number{&Settings::firstSelection, kFirstSelection, 0, Settings::kMaxSelection},
    Number{&Settings::crossfadeS, "player/crossfade_s"_L1, 0, Settings::kMaxCrossfadeS},
};
constexpr std::array kSwitches = {
    std::pair(&Settings::networkAllowed, "network/allowed"_L1),
    std::pair(&Settings::trayIcon, "appearance/tray_icon"_L1),
    std::pair(&Settings::learn, "playlist/learn"_L1),
    std::pair(&Settings::announcesTracks, "player/announces_tracks"_L1),
    std::pair(&Settings::levelsTracks, "player/levels_tracks"_L1),
};
constexpr std::array kTexts = {
    std::pair(&Settings::modelPath, "analysis/model_path"_L1),
    std::pair(&Settings::audioFolder, "folders/audio"_L1),
    std::pair(&Settings::cameraId, "camera/id"_L1),
};
constexpr int kMaxCameraSide = 16384;

constexpr std::array kDetectorNames = {
    std::pair(DetectorChoice::Automatic, "automatic"_L1),
    std::pair(DetectorChoice::YuNet, "yunet"_L1),
    std::pair(DetectorChoice::Cascade, "cascade"_L1),
};

constexpr std::array kThemeNames = {
    std::pair(ThemeChoice::System, "system"_L1),
    std::pair(ThemeChoice::Light, "light"_L1),
    std::pair(ThemeChoice::Dark, "dark"_L1),
    std::pair(ThemeChoice::HighContrastLight, "high-contrast-light"_L1),
    std::pair(ThemeChoice::HighContrastDark, "high-contrast-dark"_L1),
};

template <typename Names, typename Value>
QString nameOf(const Names& names, Value value)
{
    const auto found = std::ranges::find(names, value, &Names::value_type::first);
    return found == names.end() ? QString() : QString(found->second);
}

template <typename Names, typename Value>
Value valueNamed(const Names& names, const QString& name, Value fallback)
{
    const auto found = std::ranges::find(names, name, &Names::value_type::second);
    return found == names.end() ? fallback : found->first;
}

int intIn(const QSettings& store, QLatin1StringView key, int least, int most, int fallback)
{
    bool isNumber = false;
    const int number = store.value(key).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : fallback;
}

double shareIn(const QSettings& store, QLatin1StringView key, double fallback)
{
    bool isNumber = false;
    const double number = store.value(key).toDouble(&isNumber);
    return isNumber && number >= 0.0 && number <= 1.0 ? number : fallback; // also turns NaN away
}

QString textIn(const QSettings& store, QLatin1StringView key)
{
    return store.value(key).toString().trimmed();
}

} // namespace

QString defaultRecordingsFolder()
{
    const QString videos = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    return videos + "/Video2Music"_L1;
}

Settings Settings::load(const QSettings& store)
{
    const Settings defaults;
    Settings settings;
    for (const auto& [value, key, least, most] : kNumbers)
        settings.*value = intIn(store, key, least, most, defaults.*value);
    // Not toBool(), which takes any text except "false" and "0" for true.
    for (const auto& [value, key] : kSwitches)
        settings.*value = textIn(store, key) == (defaults.*value ? "false"_L1 : "true"_L1)
                              ? !(defaults.*value)
                              : defaults.*value;
    for (const auto& [value, key] : kTexts)
        settings.*value = textIn(store, key);
    settings.detector = valueNamed(kDetectorNames, textIn(store, kDetector), defaults.detector);
    if (const QString folder = textIn(store, kRecordingsFolder); !folder.isEmpty())
        settings.recordingsFolder = folder;
    for (const WindowLanguage& language : supportedLanguages()) {
        if (language.code == textIn(store, kLanguage))
            settings.language = language.code;
    }
    settings.theme = valueNamed(kThemeNames, textIn(store, kTheme), defaults.theme);
    settings.volume = shareIn(store, kVolume, defaults.volume);
    const QSize size(intIn(store, kCameraWidth, 1, kMaxCameraSide, 0),
                     intIn(store, kCameraHeight, 1, kMaxCameraSide, 0));
    if (!size.isEmpty())
        settings.cameraSize = size;
    settings.mode = rankModeFromName(textIn(store, kMode).toStdString()).value_or(defaults.mode);
    settings.steps = arcStepsFromName(textIn(store, kSteps).toStdString()).value_or(defaults.steps);
    return settings;
}

void Settings::save(QSettings& store) const
{
    for (const auto& number : kNumbers)
        store.setValue(number.key, this->*number.value);
    for (const auto& [value, key] : kSwitches)
        store.setValue(key, this->*value);
    for (const auto& [value, key] : kTexts)
        store.setValue(key, this->*value);
    store.setValue(kDetector, nameOf(kDetectorNames, detector));
    // The default is not stored, so that it follows the videos folder.
    store.setValue(kRecordingsFolder,
                   recordingsFolder == defaultRecordingsFolder() ? QString() : recordingsFolder);
    store.setValue(kLanguage, language);
    store.setValue(kTheme, nameOf(kThemeNames, theme));
    store.setValue(kVolume, volume);
    store.setValue(kCameraWidth, cameraSize.width());
    store.setValue(kCameraHeight, cameraSize.height());
    store.setValue(kMode, textOf(rankModeName(mode)));
    store.setValue(kSteps, textOf(arcStepsName(steps)));
}

int Settings::ownSelection(QSettings& store)
{
    if (!store.contains(kFirstSelection))
        store.setValue(kFirstSelection, QRandomGenerator::global()->bounded(1, kMaxSelection + 1));
    return intIn(store, kFirstSelection, 0, kMaxSelection, 0);
}

int Settings::analysisThreads() const
{
    return threads > 0 ? threads : std::max(1, QThread::idealThreadCount());
}

const QList<WindowLanguage>& supportedLanguages()
{
    static const QList<WindowLanguage> languages = {
        {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s},     {u"fr"_s, u"Français"_s},
        {u"es"_s, u"Español"_s}, {u"zh_CN"_s, u"简体中文"_s}, {u"ar"_s, u"العربية"_s},
    };
    return languages;
}

} // namespace v2m
