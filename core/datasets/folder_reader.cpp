// SPDX-License-Identifier: MIT
#include "core/datasets/folder_reader.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace v2m {
namespace {

namespace fs = std::filesystem;

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

std::optional<Usage> usageNamed(const std::string& name)
{
    constexpr std::array<std::pair<std::string_view, Usage>, 7> kNames = {
        {{"train", Usage::Training},
         {"training", Usage::Training},
         {"test", Usage::PublicTest},
         {"publictest", Usage::PublicTest},
         {"validation", Usage::PublicTest},
         {"val", Usage::PublicTest},
         {"privatetest", Usage::PrivateTest}}};
    for (const auto& [known, usage] : kNames)
        if (lowered(name) == known)
            return usage;
    return std::nullopt;
}

/// Decided by its ending, so that other files beside the class folders are not reported.
bool looksLikePicture(const fs::path& file)
{
    constexpr std::array<std::string_view, 12> kEndings = {".png", ".jpg",  ".jpeg", ".bmp",
                                                           ".tif", ".tiff", ".webp", ".gif",
                                                           ".pgm", ".ppm",  ".jp2",  ".avif"};
    const std::string ending = lowered(file.extension().string());
    return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

/// Entries sorted by name, so that a seed gives the same training everywhere.
std::vector<fs::path> sortedEntries(const fs::path& folder)
{
    std::vector<fs::path> entries;
    for (const auto& entry : fs::directory_iterator(folder))
        if (!entry.path().filename().native().starts_with('.'))
            entries.push_back(entry.path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

class FolderReader {
public:
    FolderReader(const PictureSource& source, EmotionDataset& dataset, DataReport& report)
        : m_source(source), m_dataset(dataset), m_report(report)
    {
    }

    void readClasses(const fs::path& folder, Usage usage)
    {
        for (const fs::path& entry : sortedEntries(folder)) {
            if (!fs::is_directory(entry)) {
                countLoose(entry);
                continue;
            }
            const std::string name = entry.filename().string();
            if (const auto emotion = emotionFromLabel(name)) {
                readClass(entry, *emotion, usage);
            } else if (const auto other = usageNamed(name)) {
                readClasses(entry, *other);
            } else {
                ++m_report.wrongLabels;
                m_report.name(
                    Message("v2m::datasets", "“%1” is named after none of the seven emotions.")
                        .arg(entry));
            }
        }
    }

private:
    void countLoose(const fs::path& file)
    {
        if (!looksLikePicture(file))
            return;
        ++m_report.loose;
        m_report.name(
            Message("v2m::datasets", "“%1” lies in no folder that is named after an emotion.")
                .arg(file));
    }

    void readClass(const fs::path& folder, Emotion emotion, Usage usage)
    {
        for (const fs::path& entry : sortedEntries(folder)) {
            if (fs::is_regular_file(entry)) {
                readPicture(entry, emotion, usage);
            } else if (fs::is_directory(entry) && fs::is_symlink(entry)) {
                // It may lead to the pictures of other emotions.
                ++m_report.unreadable;
                m_report.name(
                    Message("v2m::datasets", "“%1” is a link to a folder, which is not followed.")
                        .arg(entry));
            } else if (fs::is_directory(entry)) {
                readClass(entry, emotion, usage);
            }
        }
    }

    void readPicture(const fs::path& file, Emotion emotion, Usage usage)
    {
        try {
            const auto picture = m_source(file);
            if (picture.size() != EmotionDataset::kPixels) {
                ++m_report.wrongSizes;
                m_report.name(
                    Message("v2m::datasets", "“%1” does not have 48 × 48 pixels.").arg(file));
                return;
            }
            m_dataset.add(picture, emotion, usage);
            ++m_report.counts[static_cast<std::size_t>(usage)][index(emotion)];
        } catch (const FileError& error) {
            ++m_report.unreadable;
            m_report.name(error.message());
        }
    }

    const PictureSource& m_source;
    EmotionDataset& m_dataset;
    DataReport& m_report;
};

} // namespace

void readPictureFolder(const fs::path& folder, const PictureSource& source, EmotionDataset& dataset,
                       DataReport& report)
{
    if (!fs::is_directory(folder))
        throw FileError(Message("v2m::datasets", "“%1” is not a folder.").arg(folder));
    if (!source)
        throw FileError(Message("v2m::datasets",
                                "“%1” holds pictures, which this trainer cannot decode; give "
                                "it a CSV file in the format of FER2013.")
                            .arg(folder));
    try {
        FolderReader(source, dataset, report).readClasses(folder, Usage::Training);
    } catch (const fs::filesystem_error& error) {
        throw FileError(Message("v2m::datasets", "“%1” cannot be read: %2.")
                            .arg(error.path1(), error.code().message()));
    }
}

} // namespace v2m
