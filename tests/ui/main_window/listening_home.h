// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/paths.h"
#include "core/catalog/database.h"
#include "core/catalog/track_repository.h"
#include "tests/support/test_data.h"
#include "tests/ui/main_window/window_under_test.h"
#include "tests/ui/playlist/sound_files.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QString>

#include <filesystem>
#include <system_error>
#include <vector>

namespace v2m::test {

/// A home where every track of the catalog has a sound file of its own: a tone.
class ListeningHome {
public:
    /// Fills the catalog, and the listener's folder of music; lists are to lead to calm.
    /// @returns what failed; empty if nothing did.
    QString furnish(const EmptyHome& home, int tracks, double toneS)
    {
        qputenv("VIDEO2MUSIC_SOUNDS", QFile::encodeName(home.filePath(QStringLiteral("nothing"))));
        const QString folder = home.filePath(QStringLiteral("audio"));
        if (!QDir().mkpath(folder))
            return QStringLiteral("the folder was not made");
        QSettings settings;
        settings.setValue(QStringLiteral("folders/audio"), folder);
        settings.setValue(QStringLiteral("playlist/mode"), QStringLiteral("calm"));
        settings.setValue(QStringLiteral("playlist/tracks"), tracks);
        {
            WindowUnderTest window; // fills the catalog
            if (!window.analyze({faceFile(QStringLiteral("clips/single_face.mp4"))}))
                return QStringLiteral("the clip was not analysed");
            if (!QTest::qWaitFor([&] { return window.list().rowCount() == tracks; }, kPatienceMs))
                return QStringLiteral("there is no list");
        }
        const QString tone = m_sounds.tone(QStringLiteral("tone.ogg"), toneS);
        if (tone.isEmpty())
            return QStringLiteral("ffmpeg made no sound");
        Database database(defaultCatalogPath());
        TrackRepository repository(database);
        std::vector<std::int64_t> rowIds;
        for (const AffectRow& row : repository.affectRows())
            rowIds.push_back(row.rowId);
        for (const Track& track : repository.tracks(rowIds)) {
            const QString sound = folder + u'/' + track.id + QStringLiteral(".ogg");
            std::error_code failure; // copies of a long tone would fill the disk
            std::filesystem::create_hard_link(toPath(tone), toPath(sound), failure);
            if (failure)
                return QStringLiteral("the sounds were not laid out");
        }
        return {};
    }

private:
    static constexpr int kPatienceMs = 240'000; // machines that test are busy

    SoundFiles m_sounds;
};

} // namespace v2m::test
