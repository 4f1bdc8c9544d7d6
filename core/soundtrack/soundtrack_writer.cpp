// SPDX-License-Identifier: MIT
#include "core/soundtrack/soundtrack_writer.h"

#include "core/base/module_loader.h"
#include "core/base/paths.h"
#include "core/models/whole_file.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

namespace v2m {
namespace {

constexpr std::array<std::pair<OwnSound, std::string_view>, 3> kOwnSoundNames = {
    {{OwnSound::Duck, "duck"}, {OwnSound::Keep, "keep"}, {OwnSound::Off, "off"}}};

constexpr double kSoundBytesPerS = 24'000.0; // 192 kbit/s
constexpr std::int64_t kSpareBytes = 1 << 20;

SoundtrackModule& soundtrackModule()
{
    return loadModule<SoundtrackModule, FileError>(
        soundtrackModulePath(),
        Message("v2m::soundtrack", "The module for soundtracks (video2music-soundtrack.so) is "
                                   "not installed, so no clip can be given its music."));
}

[[noreturn]] void failToWrite(const QString& target, const Message& reason)
{
    throw FileError(
        Message("v2m::soundtrack", "“%1” could not be written: %2").arg(target, reason));
}

/// Maps known errors to the translated messages of recordings.
Message reasonOf(const std::error_code& code)
{
    if (code == std::errc::no_space_on_device || code.value() == EDQUOT)
        return Message("v2m::media", "The disk is full.");
    if (code == std::errc::file_too_large)
        return Message("v2m::media", "The file cannot grow any larger.");
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted ||
        code == std::errc::read_only_file_system)
        return Message("v2m::media", "Nothing may be written to this folder.");
    return Message("v2m::media", "The file cannot be written: %1.").arg(code.message());
}

void requireSpace(const SoundtrackRequest& request, const QString& target)
{
    const std::int64_t needed =
        QFileInfo(request.clip).size() +
        static_cast<std::int64_t>(request.plan.back().endS() * kSoundBytesPerS) + kSpareBytes;
    const QString folder = QFileInfo(target).absolutePath();
    const QStorageInfo storage(folder);
    const std::int64_t free = storage.isValid() ? storage.bytesAvailable() : -1;
    if (free < 0 || free >= needed)
        return;
    const QLocale locale;
    throw FileError(
        Message("v2m::soundtrack",
                "The clip with its music needs about %1, but “%2” has only %3 free.")
            .arg(locale.formattedDataSize(needed), folder, locale.formattedDataSize(free)));
}

} // namespace

std::string_view ownSoundName(OwnSound choice)
{
    for (const auto& [known, name] : kOwnSoundNames)
        if (known == choice)
            return name;
    return {};
}

std::optional<OwnSound> ownSoundFromName(std::string_view name)
{
    for (const auto& [choice, known] : kOwnSoundNames)
        if (known == name)
            return choice;
    return std::nullopt;
}

SoundtrackContainer soundtrackContainerOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("mp4") || ending == QLatin1String("m4v"))
        return SoundtrackContainer::Mp4;
    if (ending == QLatin1String("webm"))
        return SoundtrackContainer::Webm;
    throw UsageError(
        Message("v2m::soundtrack",
                "A clip with its music is written as .mp4 or .webm, which “%1” does not end with.")
            .arg(path));
}

void checkSoundtrackTarget(const QString& clip, const QString& target)
{
    soundtrackContainerOf(target);
    std::error_code unknown;
    if (std::filesystem::equivalent(toPath(clip), toPath(target), unknown))
        failToWrite(target, Message("v2m::soundtrack", "It is the clip itself."));
    const auto status = std::filesystem::status(toPath(target), unknown);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        failToWrite(target, Message("v2m::soundtrack", "It is not a regular file."));
    try {
        const WholeFile file(toPath(target));
    } catch (const std::system_error& error) {
        failToWrite(target, reasonOf(error.code()));
    }
}

SoundtrackResult writeSoundtrack(const SoundtrackRequest& request, const QString& target,
                                 const SoundtrackProgress& progress, const std::stop_token& stop)
{
    checkSoundtrackTarget(request.clip, target);
    requireSpace(request, target);
    SoundtrackModule& module = soundtrackModule();
    double reported = 0.0;
    const auto tell = [&](double share) {
        if (!progress || share <= reported)
            return;
        reported = share;
        progress(share);
    };
    try {
        WholeFile file(toPath(target));
        const SoundtrackResult result = module.write(
            request, soundtrackContainerOf(target),
            [&file](std::int64_t offset, QByteArrayView bytes) { file.writeAt(offset, bytes); },
            tell, stop);
        if (stop.stop_requested())
            throw Cancelled();
        file.commit();
        return result;
    } catch (const std::system_error& error) {
        failToWrite(target, reasonOf(error.code()));
    }
}

} // namespace v2m
