// SPDX-License-Identifier: MIT
#include "app/cli/open_library.h"

#include "app/cli/console.h"

#include <QCoreApplication>

namespace v2m {

std::unique_ptr<MusicLibrary> openLibrary(const CommonOptions& common, const std::stop_token& stop,
                                          MusicLibrary::WhenEmpty whenEmpty)
{
    ProgressBar bar(QCoreApplication::translate("v2m::openLibrary", "Reading moods"), common.quiet);
    const auto progress = [&bar](std::int64_t done, std::int64_t total) {
        bar.update(done, total);
    };
    return std::make_unique<MusicLibrary>(common.catalogPath, whenEmpty,
                                          MoodReading{common.modelsFolder, progress, stop});
}

} // namespace v2m
