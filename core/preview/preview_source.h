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

/// What the decision depends on besides the track.
struct PreviewContext {
    LocalSound local;            ///< as findLocalSound found it
    bool networkAllowed = false; ///< the user's setting; off at first
    QString ytDlpProgram;        ///< the user's own yt-dlp; empty when it is not installed
};

enum class PreviewKind {
    LocalFile,   ///< play `localFile`
    Stream,      ///< run `program` with `arguments`, then play the address it prints
    WebPage,     ///< open `page` in the browser
    Unavailable, ///< there is nothing to play
};

/// Why a better source was passed over.
enum class PreviewObstacle {
    CatalogFileLost,   ///< the catalog names a file that cannot be read
    NetworkNotAllowed, ///< a stream would need the network, which the settings forbid
    YtDlpMissing,      ///< a stream would need yt-dlp, which is not installed
    NoVideo,           ///< the track names no video that could be streamed
    NoPage,            ///< the track names no address that a browser may open
};

/// What playing a track means on this machine, decided but not yet done.
struct PreviewPlan {
    PreviewKind kind = PreviewKind::Unavailable;
    LocalSound::Origin origin = LocalSound::Origin::None; ///< where `localFile` was found
    QString localFile;
    QString program;              ///< for QProcess, never for a shell
    QStringList arguments;        ///< the address comes last, behind `--`
    QUrl page;                    ///< whenever known: where to go on when a file or stream fails
    std::optional<double> startS; ///< the clip within the recording; none: from its beginning
    std::optional<double> endS;   ///< none: to its end
    std::vector<PreviewObstacle> obstacles; ///< in the order in which they were met
};

/// Decides where the sound of a track comes from: a local file, else a stream that the user's own
/// yt-dlp names, else the track's page in the browser at the right second.
PreviewPlan planPreview(const Track& track, const PreviewContext& context);

/// The part of a sound that is to be played, in seconds.
struct PlayRange {
    double startS = 0.0;
    std::optional<double> endS; ///< none: to the end

    friend bool operator==(const PlayRange&, const PlayRange&) = default;
};

/// Where to play once the sound's length is known. A file that was cut to the clip (as downloaders
/// of MusicCaps leave them) is shorter than the place where the clip lies in the recording, or no
/// longer than the clip itself: it is played whole.
/// @param soundLengthS of the opened sound; 0 or less where the player cannot tell.
PlayRange playRange(const PreviewPlan& plan, double soundLengthS);

/// The yt-dlp in the user's PATH; empty when there is none.
QString findYtDlp();

} // namespace v2m
