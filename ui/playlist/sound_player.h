// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/preview/preview_source.h"
#include "ui/playlist/network_elements.h"

#include <QAudioOutput>
#include <QFile>
#include <QMediaPlayer>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QVariantAnimation>

#include <functional>
#include <memory>

namespace v2m {

/// Plays a range of one sound at a time and reports its end exactly once, whatever QMediaPlayer
/// emits.
///
/// The QMediaPlayer is created by the first open(), which may take a second. Signals are emitted
/// from the event loop.
class SoundPlayer : public QObject {
    Q_OBJECT

public:
    static constexpr int kOpenLimitMs = 15'000;

    /// The range to play of a sound of this length, in seconds; 0 if the length is unknown.
    using RangeOf = std::function<PlayRange(double soundLengthS)>;

    explicit SoundPlayer(QObject* parent = nullptr);
    ~SoundPlayer() override;

    /// Opens and plays; a current sound is dropped without a signal. For files, the pipeline has no
    /// network access, whatever the file contains.
    void open(const QUrl& sound, RangeOf rangeOf);

    /// The same, but waits for play() at the beginning of the range.
    void prepare(const QUrl& sound, RangeOf rangeOf);

    /// Whether play() has an effect: it is open.
    bool isOpen() const { return m_phase == Phase::Open; }
    double lengthS() const { return m_lengthS; } ///< of the range, once it is open; 0 if unknown

    /// Drops the sound without a signal.
    void close();

    void play();
    void pause();

    /// @param positionS from the beginning of the range.
    void seek(double positionS);

    void setVolume(double linear); ///< in [0, 1]
    void setMuted(bool muted);

    /// Linear gain of the next sounds relative to the volume. Their product is limited to 1.
    void setGain(double linear);

    /// Fades the current sound out and then drops it without a signal.
    void fadeOut(double lengthS);

    /// Fades in the sound being opened once it plays, or the open one now.
    void fadeIn(double lengthS);

Q_SIGNALS:
    /// Playback has started. @param lengthS of the range; 0 if unknown.
    void started(double lengthS);
    void advanced(double positionS);        ///< from the beginning of the range
    void ended();                           ///< the range was played to its end
    void failed(const v2m::Message& cause); ///< the cause as a phrase; no other signal follows

private:
    enum class Phase {
        Closed,
        Opening,  ///< until the length is known
        Locating, ///< until it stands at the beginning of the range
        Open,
    };

    void makePlayer();
    bool hasNews() const { return m_phase != Phase::Closed && m_source == m_sound; }
    void onStatus(QMediaPlayer::MediaStatus status);
    void setSource(const QUrl& sound);
    void onLoaded();
    void onSeekable(bool seekable);
    void onPosition(qint64 positionMs);
    void begin();
    void finish(const std::function<void()>& tell);
    void fail(const Message& cause);
    void startFade(double lengthS);
    void endFade();
    void applyVolume();
    void applyMuted();

    std::shared_ptr<NetworkElements> m_network = NetworkElements::shared();
    std::unique_ptr<QAudioOutput> m_output; ///< outlives the player
    std::unique_ptr<QFile> m_file; ///< that the player reads, if it could not open it by name
    std::unique_ptr<QMediaPlayer> m_player;
    QTimer m_openLimit;
    RangeOf m_rangeOf;
    PlayRange m_range;
    double m_lengthS = 0.0;
    Phase m_phase = Phase::Closed;
    quint64 m_sound = 0; ///< number of sounds opened
    quint64 m_source =
        0; ///< the one currently set in the player: reports about earlier ones are ignored
    QVariantAnimation m_fade; ///< from 0 to 1, over the time of the fade
    bool m_isFadingOut = false;
    double m_fadeInS = 0.0; ///< of the sound that is being opened
    double m_volume = 1.0;
    double m_gain = 1.0;
    bool m_muted = false;
    bool m_wantsToPlay = false;
    bool m_isPrepared = false; ///< waits for play() at the beginning of the range
    bool m_isSpent = false;    ///< avoids late errors of a sound that failed to open
};

} // namespace v2m
