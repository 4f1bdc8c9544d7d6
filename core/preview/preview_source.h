// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/track.h"
#include "core/preview/local_sound.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace v2m {

/// Inputs of the decision besides the track.
struct PreviewContext {
    LocalSound local;            ///< from findLocalSound
    bool networkAllowed = false; ///< the user's setting; initially off
    QString ytDlpProgram;        ///< the user's own yt-dlp; empty if not installed
};

enum class PreviewKind {
    LocalFile,   ///< play `localFile`
    Stream,      ///< run `program` with `arguments`, then play the address it prints
    WebPage,     ///< open `page` in the browser
    FileLost,    ///< the file named by the catalog cannot be read, and there is nothing else
    Unavailable, ///< nothing can be played
};

/// Why a better source was not used.
enum class PreviewObstacle {
    CatalogFileLost,   ///< the file named by the catalog cannot be read
    NetworkNotAllowed, ///< streaming needs the network, which is disabled in the settings
    YtDlpMissing,      ///< streaming needs yt-dlp, which is not installed
    NoVideo,           ///< the track has no video to stream
    NoPage,            ///< the track has no address for a browser
};

/// How to play a track on this machine.
struct PreviewPlan {
    PreviewKind kind = PreviewKind::Unavailable;
    LocalSound::Origin origin = LocalSound::Origin::None; ///< where `localFile` was found
    QString localFile;
    bool isBuiltIn = false;       ///< `localFile` comes with the program
    QString program;              ///< for QProcess, never for a shell
    QStringList arguments;        ///< the address comes last, after `--`
    QUrl page;                    ///< set whenever known, as a fallback if a file or stream fails
    std::optional<double> startS; ///< start of the clip in the recording; nullopt: its beginning
    std::optional<double> endS;   ///< nullopt: its end
    std::vector<PreviewObstacle> obstacles; ///< in the order encountered
};

/// Decides where the sound of a track comes from: a local file, else a stream resolved by the
/// user's own yt-dlp, else the track's page in the browser at the start of the clip.
PreviewPlan planPreview(const Track& track, const PreviewContext& context);

/// The part of a sound to be played, in seconds.
struct PlayRange {
    double startS = 0.0;
    std::optional<double> endS; ///< nullopt: to the end

    friend bool operator==(const PlayRange&, const PlayRange&) = default;
};

/// The range to play once the sound's length is known. A file that was cut to the clip (as
/// downloaders of MusicCaps do) ends before the clip's start in the recording, or is no longer than
/// the clip itself; it is played as a whole.
/// @param soundLengthS of the opened sound; 0 or less if the player does not know it.
PlayRange playRange(const PreviewPlan& plan, double soundLengthS);

/// The yt-dlp in the user's PATH; empty if there is none.
QString findYtDlp();

} // namespace v2m
