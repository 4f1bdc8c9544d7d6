// SPDX-License-Identifier: MIT
#include "ui/desktop/mpris_service.h"

#include "core/base/later.h"
#include "mpris_adaptors.h"
#include "ui/playlist/player.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QEvent>
#include <QGuiApplication>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <climits>
#include <cmath>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

const QString kPath = u"/org/mpris/MediaPlayer2"_s;
const QString kName = u"org.mpris.MediaPlayer2.video2music"_s;
constexpr double kMicrosecondsPerSecond = 1'000'000.0;

struct LoopName {
    Player::Loop loop;
    QLatin1StringView name;
};
constexpr std::array kLoopNames = {
    LoopName{Player::Loop::None, QLatin1StringView("None")},
    LoopName{Player::Loop::Track, QLatin1StringView("Track")},
    LoopName{Player::Loop::List, QLatin1StringView("Playlist")},
};

/// The interface that a property belongs to, by the specification.
QString interfaceOf(const QString& property)
{
    if (property == u"Fullscreen")
        return u"org.mpris.MediaPlayer2"_s;
    if (property == u"Tracks")
        return u"org.mpris.MediaPlayer2.TrackList"_s;
    return u"org.mpris.MediaPlayer2.Player"_s;
}

} // namespace

MprisService::MprisService(Player& player, QWidget& window, Requests requests, QDBusConnection bus,
                           QObject* parent)
    : QObject(parent), m_player(player), m_window(window), m_requests(std::move(requests)),
      m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    qDBusRegisterMetaType<MetadataList>();
    new MediaPlayer2Adaptor(this);
    new PlayerAdaptor(this);
    new TrackListAdaptor(this);
    if (!m_bus.registerObject(kPath, this, QDBusConnection::ExportAdaptors))
        return;
    for (const QString& name :
         {kName, kName + u".instance%1"_s.arg(QCoreApplication::applicationPid())}) {
        if (m_bus.registerService(name)) {
            m_serviceName = name;
            break;
        }
    }
    // Changes are collected and signalled together, once the event loop is back.
    m_send.setSingleShot(true);
    m_send.setInterval(0);
    connect(&m_send, &QTimer::timeout, this, &MprisService::sendChanges);
    watchPlayer();
    m_window.installEventFilter(this);
}

MprisService::~MprisService()
{
    if (m_serviceName.isEmpty())
        return;
    m_bus.unregisterService(m_serviceName);
    m_bus.unregisterObject(kPath);
}

void MprisService::watchPlayer()
{
    connect(&m_player, &Player::stateChanged, this, [this] {
        announce({u"PlaybackStatus"_s, u"CanPlay"_s, u"CanPause"_s, u"CanSeek"_s});
    });
    connect(&m_player, &Player::currentChanged, this, [this] {
        const std::optional<Track>& current = m_player.current();
        m_art.lookFor(current ? current->path : QString());
        announce({u"Metadata"_s, u"CanSeek"_s});
    });
    connect(&m_art, &TrackArt::changed, this, [this] { announce({u"Metadata"_s}); });
    connect(&m_player, &Player::lengthChanged, this, [this] {
        announce({u"Metadata"_s, u"CanSeek"_s});
    });
    connect(&m_player, &Player::queueChanged, this, [this] {
        announce({u"CanGoNext"_s, u"CanGoPrevious"_s, u"CanPlay"_s});
    });
    connect(&m_player, &Player::queueReplaced, this, &MprisService::announceList);
    connect(&m_player, &Player::volumeChanged, this, [this] { announce({u"Volume"_s}); });
    connect(&m_player, &Player::orderChanged, this, [this] {
        announce({u"LoopStatus"_s, u"Shuffle"_s, u"CanGoNext"_s});
    });
    connect(&m_player, &Player::sought, this, [this] { Q_EMIT Seeked(positionUs()); });
}

void MprisService::announce(const QStringList& properties)
{
    for (const QString& property : properties)
        m_changed.insert(property);
    m_send.start();
}

void MprisService::announceList()
{
    const std::optional<Track>& current = m_player.current();
    Q_EMIT TrackListReplaced(trackPaths(), current ? trackPath(*current) : noTrackPath());
    announce({u"Tracks"_s});
}

void MprisService::sendChanges()
{
    QMap<QString, QVariantMap> changes;
    for (const QString& name : std::exchange(m_changed, {}))
        changes[interfaceOf(name)][name] = property(name.toLatin1().constData());
    for (const auto& [interface, values] : changes.asKeyValueRange()) {
        QDBusMessage message = QDBusMessage::createSignal(
            kPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        // The track list may be long; the specification wants only its invalidation signalled.
        const bool isList = values.contains(u"Tracks"_s);
        message << interface << (isList ? QVariantMap() : values)
                << (isList ? QStringList(u"Tracks"_s) : QStringList());
        m_bus.send(message);
    }
}

bool MprisService::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange)
        announce({u"Fullscreen"_s});
    return QObject::eventFilter(watched, event);
}

bool MprisService::isFullScreen() const
{
    return m_window.isFullScreen();
}

void MprisService::setFullScreen(bool full)
{
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full));
}

QString MprisService::identity() const
{
    return QGuiApplication::applicationDisplayName();
}

QString MprisService::desktopEntry() const
{
    return QGuiApplication::desktopFileName();
}

/// What OpenUri accepts: clips.
QStringList MprisService::uriSchemes() const
{
    return {u"file"_s};
}

QStringList MprisService::mimeTypes() const
{
    return {u"video/mp4"_s,     u"video/quicktime"_s, u"video/webm"_s,  u"video/x-matroska"_s,
            u"video/vnd.avi"_s, u"video/x-msvideo"_s, u"video/x-m4v"_s, u"image/jpeg"_s,
            u"image/png"_s,     u"image/webp"_s};
}

QString MprisService::playbackStatus() const
{
    switch (m_player.state()) {
    case Player::State::Playing:
    case Player::State::Waiting: // playback has been requested
        return u"Playing"_s;
    case Player::State::Paused:
        return u"Paused"_s;
    case Player::State::Idle:
        break;
    }
    return u"Stopped"_s;
}

QString MprisService::loopStatus() const
{
    const auto* found = std::find_if(kLoopNames.begin(), kLoopNames.end(),
                                     [this](const auto& it) { return it.loop == m_player.loop(); });
    return QString(found->name);
}

void MprisService::setLoopStatus(const QString& status)
{
    for (const auto& [loop, name] : kLoopNames) {
        if (status == name)
            m_player.setLoop(loop);
    }
}

/// Only one rate is allowed; by the specification 0 pauses.
void MprisService::setRate(double rate)
{
    if (rate == 0.0)
        Pause();
}

bool MprisService::isShuffled() const
{
    return m_player.isShuffled();
}

void MprisService::setShuffled(bool shuffled)
{
    m_player.setShuffled(shuffled);
}

QVariantMap MprisService::metadata() const
{
    const std::optional<Track>& current = m_player.current();
    if (!current)
        return {{u"mpris:trackid"_s, QVariant::fromValue(noTrackPath())}};
    return trackMetadata(*current, m_player.lengthS(), m_art.address());
}

double MprisService::volume() const
{
    return m_player.isMuted() ? 0.0 : m_player.volume();
}

void MprisService::setVolume(double linear)
{
    m_player.setMuted(false);
    m_player.setVolume(std::isfinite(linear) ? linear : 0.0);
}

qlonglong MprisService::positionUs() const
{
    return static_cast<qlonglong>(m_player.positionS() * kMicrosecondsPerSecond);
}

bool MprisService::canGoNext() const
{
    return m_player.hasNext();
}

bool MprisService::canGoPrevious() const
{
    return m_player.hasPrevious();
}

bool MprisService::canPlay() const
{
    return m_player.current() || !m_player.queue().empty();
}

bool MprisService::canSeek() const
{
    return m_player.lengthS() > 0.0 && (m_player.state() == Player::State::Playing ||
                                        m_player.state() == Player::State::Paused);
}

QList<QDBusObjectPath> MprisService::trackPaths() const
{
    QList<QDBusObjectPath> paths;
    for (const Track& track : m_player.queue())
        paths.append(trackPath(track));
    return paths;
}

void MprisService::Raise()
{
    m_requests.raise();
}

void MprisService::Quit()
{
    // Queued, so that the caller gets its reply first.
    runLater(this, [this] { m_requests.quit(); });
}

void MprisService::Next()
{
    m_player.next();
}

void MprisService::Previous()
{
    m_player.previous();
}

void MprisService::Pause()
{
    if (m_player.state() == Player::State::Playing || m_player.state() == Player::State::Waiting)
        m_player.toggle();
}

void MprisService::PlayPause()
{
    m_player.toggle();
}

void MprisService::Stop()
{
    m_player.stop();
}

void MprisService::Play()
{
    if (m_player.state() == Player::State::Idle || m_player.state() == Player::State::Paused)
        m_player.toggle();
}

void MprisService::Seek(qlonglong offsetUs)
{
    if (!canSeek())
        return;
    const double to = m_player.positionS() + static_cast<double>(offsetUs) / kMicrosecondsPerSecond;
    if (to >= m_player.lengthS())
        m_player.next();
    else
        m_player.seek(std::max(to, 0.0));
}

void MprisService::SetPosition(const QDBusObjectPath& track, qlonglong positionUs)
{
    // Ignores a request for an earlier track, or beyond the end.
    const double to = static_cast<double>(positionUs) / kMicrosecondsPerSecond;
    if (canSeek() && m_player.current() && trackPath(*m_player.current()) == track && to >= 0.0 &&
        to <= m_player.lengthS())
        m_player.seek(to);
}

void MprisService::OpenUri(const QString& uri)
{
    // The longest path there is, with each byte as %XX; a message would show more.
    constexpr qsizetype kLongestUri = 3 * PATH_MAX + 16;
    if (uri.size() > kLongestUri)
        return;
    const QUrl url(uri);
    if (url.isLocalFile())
        m_requests.openClips({url.toLocalFile()});
}

MetadataList MprisService::GetTracksMetadata(const QList<QDBusObjectPath>& tracks) const
{
    MetadataList list;
    for (const QDBusObjectPath& path : tracks) {
        const auto track =
            std::find_if(m_player.queue().begin(), m_player.queue().end(),
                         [&](const Track& candidate) { return trackPath(candidate) == path; });
        if (track != m_player.queue().end())
            list.append(trackMetadata(*track));
    }
    return list;
}

// The playlist answers a face and is changed in the window, where the reason is visible
// (CanEditTracks is false, so by the specification these do nothing).
void MprisService::AddTrack(const QString&, const QDBusObjectPath&, bool) {}
void MprisService::RemoveTrack(const QDBusObjectPath&) {}

void MprisService::GoTo(const QDBusObjectPath& track)
{
    for (std::size_t row = 0; row < m_player.queue().size(); ++row) {
        if (trackPath(m_player.queue()[row]) == track) {
            m_player.playRow(static_cast<int>(row));
            return;
        }
    }
}

} // namespace v2m
