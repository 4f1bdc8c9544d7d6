// SPDX-License-Identifier: MIT
#include "app/cli/open_library.h"

#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/models/model_manifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Optional, e.g. for a folder with only an emotion network.
std::optional<ModelEntry> captionEntry(const ModelManifest& manifest)
{
    try {
        return manifest.entry("captions");
    } catch (const ModelError&) {
        return std::nullopt;
    }
}

/// Whether it is the user's own emotion network (openEmotionModel), which has no manifest.
bool isScript(const QString& path)
{
    const QDir folder(path);
    return QFileInfo(path).isFile() ||
           (!folder.exists(u"manifest.json"_s) &&
            !folder.entryList({u"*.pt"_s, u"*.pth"_s}, QDir::Files).isEmpty());
}

/// An explicit folder must contain models; otherwise the installed ones would silently be used.
/// @throws ModelError.
void requireModels(const QString& folder)
{
    if (isScript(folder))
        return;
    const ModelManifest manifest = ModelManifest::read(toPath(folder));
    if (const auto entry = captionEntry(manifest))
        manifest.verifiedFile(*entry);
}

} // namespace

std::unique_ptr<MusicLibrary> openLibrary(const CommonOptions& common, const std::stop_token& stop,
                                          MusicLibrary::WhenEmpty whenEmpty)
{
    if (common.namesModels)
        requireModels(common.modelsFolder);
    ProgressBar bar(QCoreApplication::translate("v2m::openLibrary", "Reading moods"), common.quiet);
    const auto progress = [&bar](std::int64_t done, std::int64_t total) {
        bar.update(done, total);
    };
    auto library = std::make_unique<MusicLibrary>(common.catalogPath, whenEmpty,
                                                  MoodReading{common.modelsFolder, progress, stop});
    if (!library->readOnlyReason().isEmpty() && !common.quiet)
        printMessage(library->readOnlyReason());
    return library;
}

} // namespace v2m
