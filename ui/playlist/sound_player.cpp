// SPDX-License-Identifier: MIT
#include "ui/playlist/sound_player.h"

#include "core/base/file_name.h"
#include "core/base/later.h"
#include "core/preview/track_address.h"
#include "ui/playlist/sound_support.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace v2m {
namespace {

qint64 milliseconds(double seconds)
{
    return qRound64(1000.0 * seconds);
}

double seconds(qint64 milliseconds)
{
    return static_cast<double>(milliseconds) / 1000.0;
}

/// A cause as a phrase, whereas other software gives sentences.
Message phrase(QString cause)
{
    cause = cause.trimmed();
    while (cause.endsWith(u'.') || cause.endsWith(u'\u3002'))
        cause.chop(1);
    return Message::verbatim(cause);
}

} // namespace

SoundPlayer::SoundPlayer(QObject* parent) : QObject(parent)
{
    m_openLimit.setSingleShot(true);
    m_openLimit.setInterval(kOpenLimitMs);
    connect(&m_openLimit, &QTimer::timeout, this, [this] {
        constexpr int kSeconds = kOpenLimitMs / 1000;
        if (m_phase == Phase::Locating)
            fail(Message("v2m::SoundPlayer", "the clip's place in it cannot be reached"));
        else
            fail(Message("v2m::SoundPlayer", "it did not open within %n second(s)", nullptr,
                         kSeconds));
    });
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, &SoundPlayer::applyVolume);
    connect(&m_fade, &QVariantAnimation::finished, this, [this] {
        if (m_isFadingOut)
            close();
    });
}

SoundPlayer::~SoundPlayer()
{
    if (m_player)
        m_player->disconnect(this);
}

void SoundPlayer::makePlayer()
{
    m_isSpent = false;
    m_player.reset();
    if (!m_output) {
        m_output = std::make_unique<QAudioOutput>();
        applyMuted();
        applyVolume();
    }
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setAudioOutput(m_output.get());
    QMediaPlayer* player = m_player.get();
    connect(player, &QMediaPlayer::mediaStatusChanged, this, &SoundPlayer::onStatus);
    connect(player, &QMediaPlayer::seekableChanged, this, &SoundPlayer::onSeekable);
    connect(player, &QMediaPlayer::positionChanged, this, &SoundPlayer::onPosition);
    connect(player, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString& cause) {
                if (hasNews())
                    fail(phrase(cause));
            });
}

void SoundPlayer::open(const QUrl& sound, RangeOf rangeOf)
{
    m_isSpent = m_isSpent || m_phase == Phase::Opening || m_phase == Phase::Locating;
    m_rangeOf = std::move(rangeOf);
    m_range = {};
    m_phase = Phase::Opening;
    m_wantsToPlay = true;
    m_isPrepared = false;
    m_fadeInS = 0.0;
    endFade();
    const quint64 number = ++m_sound;
    m_openLimit.start();
    // From the event loop: QMediaPlayer does not accept a new source while emitting signals about
    // the old one.
    runLater(this, [this, number, sound] {
        if (number != m_sound)
            return;
        if (!m_player && !missingSoundSupport().isEmpty()) {
            fail(Message("v2m::SoundPlayer", "GStreamer's plugins are missing"));
            return;
        }
        if (m_isSpent || !m_player)
            makePlayer();
        m_player->stop();
        if (m_player->source() == sound)
            m_player->setSource({}); // otherwise the same source would not be reopened
        m_source = number;
        m_network->setAllowed(!sound.isLocalFile());
        setSource(sound);
    });
}

/// QMediaPlayer opens no file by a name that is not UTF-8.
void SoundPlayer::setSource(const QUrl& sound)
{
    const QString path = sound.isLocalFile() ? filePath(sound) : QString();
    auto file = std::make_unique<QFile>();
    if (!path.isValidUtf16() && openForReading(*file, path))
        m_player->setSourceDevice(file.get(), sound);
    else
        m_player->setSource(sound);
    m_file = std::move(file);
}

void SoundPlayer::prepare(const QUrl& sound, RangeOf rangeOf)
{
    open(sound, std::move(rangeOf));
    m_isPrepared = true;
}

void SoundPlayer::close()
{
    if (m_phase == Phase::Closed)
        return;
    finish([] {});
}

void SoundPlayer::finish(const std::function<void()>& tell)
{
    m_isSpent = m_isSpent || m_phase != Phase::Open;
    m_phase = Phase::Closed;
    m_openLimit.stop();
    m_fade.stop();
    const quint64 number = ++m_sound;
    runLater(this, [this, number] {
        if (number != m_sound || !m_player)
            return;
        m_player->stop();
        m_player->setSource({}); // closes the file or connection
    });
    tell();
}

void SoundPlayer::fail(const Message& cause)
{
    if (m_phase == Phase::Closed)
        return; // the same error is emitted several times
    m_isSpent = true;
    finish([this, &cause] { Q_EMIT failed(cause); });
}

void SoundPlayer::onStatus(QMediaPlayer::MediaStatus status)
{
    if (!hasNews())
        return;
    switch (status) {
    case QMediaPlayer::LoadedMedia: // for streams, BufferedMedia comes earlier, when nothing is
                                    // known
        if (m_phase == Phase::Opening)
            onLoaded();
        break;
    case QMediaPlayer::EndOfMedia:
        if (m_phase == Phase::Open || m_phase == Phase::Locating)
            finish([this] { Q_EMIT ended(); });
        break;
    case QMediaPlayer::InvalidMedia:
        fail(phrase(m_player->errorString()));
        break;
    default:
        break;
    }
}

void SoundPlayer::onLoaded()
{
    if (!m_player->hasAudio()) {
        fail(Message("v2m::SoundPlayer", "it holds no sound"));
        return;
    }
    m_range = m_rangeOf(seconds(m_player->duration()));
    m_phase = Phase::Locating;
    if (m_range.startS <= 0.0) {
        begin();
        return;
    }
    // A sound is only seekable once it is paused or playing.
    m_player->pause();
    if (m_player->isSeekable())
        onSeekable(true);
}

void SoundPlayer::onSeekable(bool seekable)
{
    if (!hasNews() || m_phase != Phase::Locating || !seekable)
        return;
    m_player->setPosition(milliseconds(m_range.startS));
    begin();
}

void SoundPlayer::begin()
{
    m_phase = Phase::Open;
    m_openLimit.stop();
    double end = m_range.endS.value_or(seconds(m_player->duration()));
    if (m_player->duration() > 0)
        end = std::min(end, seconds(m_player->duration()));
    m_lengthS = std::max(0.0, end - m_range.startS);
    if (m_fadeInS > 0.0)
        startFade(m_fadeInS);
    applyMuted();
    if (m_wantsToPlay)
        m_player->play();
    Q_EMIT started(m_lengthS);
}

void SoundPlayer::onPosition(qint64 positionMs)
{
    if (!hasNews() || m_phase != Phase::Open)
        return;
    const double position = seconds(positionMs);
    if (m_isPrepared) {
        // Played a moment, unheard: GStreamer delays a sound that was paused before it ever played
        // by the time that it waited.
        if (position > m_range.startS && m_player->playbackState() == QMediaPlayer::PlayingState) {
            m_player->pause();
            m_player->setPosition(milliseconds(m_range.startS));
        }
        return;
    }
    if (m_range.endS && position >= *m_range.endS) {
        finish([this] { Q_EMIT ended(); });
        return;
    }
    Q_EMIT advanced(std::max(0.0, position - m_range.startS));
}

void SoundPlayer::play()
{
    m_wantsToPlay = true;
    m_isPrepared = false;
    if (m_phase != Phase::Open)
        return;
    applyMuted();
    m_player->play();
}

void SoundPlayer::pause()
{
    m_wantsToPlay = false;
    if (m_phase == Phase::Open)
        m_player->pause();
}

void SoundPlayer::seek(double positionS)
{
    if (m_phase == Phase::Open && m_player->isSeekable())
        m_player->setPosition(milliseconds(m_range.startS + std::max(0.0, positionS)));
}

void SoundPlayer::setVolume(double linear)
{
    m_volume = std::clamp(linear, 0.0, 1.0);
    applyVolume();
}

void SoundPlayer::setGain(double linear)
{
    m_gain = std::max(0.0, linear);
    applyVolume();
}

void SoundPlayer::fadeOut(double lengthS)
{
    if (m_phase != Phase::Open) {
        close();
        return;
    }
    m_isFadingOut = true;
    startFade(lengthS);
}

void SoundPlayer::fadeIn(double lengthS)
{
    m_isFadingOut = false;
    if (m_phase == Phase::Open && lengthS > 0.0)
        startFade(lengthS);
    else
        m_fadeInS = lengthS;
}

void SoundPlayer::startFade(double lengthS)
{
    m_fade.stop();
    m_fade.setDuration(static_cast<int>(milliseconds(lengthS)));
    m_fade.start();
}

void SoundPlayer::endFade()
{
    m_fade.stop();
    m_isFadingOut = false;
    m_fade.setCurrentTime(0);
    applyVolume();
}

/// Equal-power crossfade: the total power of both sounds is constant.
void SoundPlayer::applyVolume()
{
    if (!m_output)
        return;
    double fade = 1.0;
    if (m_fade.state() == QAbstractAnimation::Running) {
        const double angle = m_fade.currentValue().toDouble() * std::numbers::pi / 2;
        fade = m_isFadingOut ? std::cos(angle) : std::sin(angle);
    }
    m_output->setVolume(static_cast<float>(std::min(1.0, m_volume * m_gain) * fade));
}

void SoundPlayer::setMuted(bool muted)
{
    m_muted = muted;
    applyMuted();
}

void SoundPlayer::applyMuted()
{
    if (m_output)
        m_output->setMuted(m_muted || m_isPrepared);
}

} // namespace v2m
