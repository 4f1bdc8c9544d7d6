// SPDX-License-Identifier: MIT
#pragma once

#include "core/preview/preview_source.h"
#include "ui/playlist/network_elements.h"

#include <QAudioOutput>
#include <QMediaPlayer>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QVariantAnimation>

#include <functional>
#include <memory>

namespace v2m {

/// Plays a range of one sound at a time and tells each end of it exactly once, whatever
/// QMediaPlayer makes of it.
///
/// The player behind it is made at the first open(), which may take a second. Signals come from the
/// event loop.
class SoundPlayer : public QObject {
    Q_OBJECT

public:
    static constexpr int kOpenLimitMs = 15'000;

    /// Which part to play of a sound of this length, in seconds; 0 where the length is not known.
    using RangeOf = std::function<PlayRange(double soundLengthS)>;

    explicit SoundPlayer(QObject* parent = nullptr);
    ~SoundPlayer() override;

    /// Opens and plays; a sound that plays is dropped without a signal. What plays a file has no
    /// part that could reach out, whatever the file says.
    void open(const QUrl& sound, RangeOf rangeOf);

    /// Drops the sound without a signal.
    void close();

    void play();
    void pause();

    /// @param positionS from the beginning of the range.
    void seek(double positionS);

    void setVolume(double linear); ///< in [0, 1]
    void setMuted(bool muted);

    /// By how much the sounds to come are made louder or softer than the volume says; a linear
    /// factor. Together they are at most 1.
    void setGain(double linear);

    /// Lets what plays become silent over a time, and drops it then without a signal.
    void fadeOut(double lengthS);

    /// Lets the sound that is opened rise from silence once it plays.
    void fadeIn(double lengthS);

Q_SIGNALS:
    /// It plays. @param lengthS of the range; 0 where it is not known.
    void started(double lengthS);
    void advanced(double positionS);   ///< from the beginning of the range
    void ended();                      ///< the range was played to its end
    void failed(const QString& cause); ///< a phrase for the end of a sentence; nothing else follows

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
    void onLoaded();
    void onSeekable(bool seekable);
    void onPosition(qint64 positionMs);
    void begin();
    void finish(const std::function<void()>& tell);
    void fail(const QString& cause);
    void startFade(double lengthS);
    void endFade();
    void applyVolume();

    std::shared_ptr<NetworkElements> m_network = NetworkElements::shared();
    std::unique_ptr<QAudioOutput> m_output; ///< outlives the player
    std::unique_ptr<QMediaPlayer> m_player;
    QTimer m_openLimit;
    RangeOf m_rangeOf;
    PlayRange m_range;
    Phase m_phase = Phase::Closed;
    quint64 m_sound = 0; ///< counts the sounds that were opened
    quint64 m_source =
        0; ///< which of them the player has: reports about an earlier one are ignored
    QVariantAnimation m_fade; ///< from 0 to 1, over the time of the fade
    bool m_isFadingOut = false;
    double m_fadeInS = 0.0; ///< of the sound that is being opened
    double m_volume = 1.0;
    double m_gain = 1.0;
    bool m_muted = false;
    bool m_wantsToPlay = false;
    bool m_isSpent = false; ///< late errors of a sound that did not open would hit the next one
};

} // namespace v2m
