// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/mpris_metadata.h"
#include "ui/desktop/track_art.h"

#include <QDBusConnection>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>

class QWidget;

namespace v2m {

class Player;

/// Lets the desktop control the player: media keys, panels, `playerctl`. Implements the Media
/// Player Remote Interfacing Specification, version 2.2, including its track list.
///
/// Does nothing without a session bus. A second window uses a name of its own
/// (`org.mpris.MediaPlayer2.video2music.instance<pid>`), as the specification requires.
///
/// The capitalised properties and slots are those of the specification; they are called by the
/// adaptors that Qt generates from org.mpris.MediaPlayer2.xml.
class MprisService : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool CanQuit READ yes CONSTANT)
    Q_PROPERTY(bool Fullscreen READ isFullScreen WRITE setFullScreen)
    Q_PROPERTY(bool CanSetFullscreen READ yes CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ yes CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ uriSchemes CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ mimeTypes CONSTANT)

    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(QString LoopStatus READ loopStatus WRITE setLoopStatus)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(bool Shuffle READ isShuffled WRITE setShuffled)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ positionUs)
    Q_PROPERTY(double MinimumRate READ rate CONSTANT)
    Q_PROPERTY(double MaximumRate READ rate CONSTANT)
    Q_PROPERTY(bool CanGoNext READ canGoNext)
    Q_PROPERTY(bool CanGoPrevious READ canGoPrevious)
    Q_PROPERTY(bool CanPlay READ canPlay)
    Q_PROPERTY(bool CanPause READ canPlay)
    Q_PROPERTY(bool CanSeek READ canSeek)
    Q_PROPERTY(bool CanControl READ yes CONSTANT)

    Q_PROPERTY(QList<QDBusObjectPath> Tracks READ trackPaths)
    Q_PROPERTY(bool CanEditTracks READ no CONSTANT)

public:
    /// What the desktop may request of the window.
    struct Requests {
        std::function<void()> raise;
        std::function<void()> quit;
        std::function<void(const QStringList& paths)> openClips;
    };

    /// @param player, window must outlive the service.
    MprisService(Player& player, QWidget& window, Requests requests,
                 QDBusConnection bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);
    ~MprisService() override;

    /// The name on the bus; empty if there is none.
    const QString& serviceName() const { return m_serviceName; }

    bool yes() const { return true; }
    bool no() const { return false; }
    bool isFullScreen() const;
    void setFullScreen(bool full);
    QString identity() const;
    QString desktopEntry() const;
    QStringList uriSchemes() const;
    QStringList mimeTypes() const;
    QString playbackStatus() const;
    QString loopStatus() const;
    void setLoopStatus(const QString& status);
    double rate() const { return 1.0; }
    void setRate(double rate);
    bool isShuffled() const;
    void setShuffled(bool shuffled);
    QVariantMap metadata() const;
    double volume() const;
    void setVolume(double linear);
    qlonglong positionUs() const;
    bool canGoNext() const;
    bool canGoPrevious() const;
    bool canPlay() const;
    bool canSeek() const;
    QList<QDBusObjectPath> trackPaths() const;

public Q_SLOTS:
    void Raise();
    void Quit();
    void Next();
    void Previous();
    void Pause();
    void PlayPause();
    void Stop();
    void Play();
    void Seek(qlonglong offsetUs);
    void SetPosition(const QDBusObjectPath& track, qlonglong positionUs);
    void OpenUri(const QString& uri);
    v2m::MetadataList GetTracksMetadata(const QList<QDBusObjectPath>& tracks) const;
    void AddTrack(const QString& uri, const QDBusObjectPath& after, bool setAsCurrent);
    void RemoveTrack(const QDBusObjectPath& track);
    void GoTo(const QDBusObjectPath& track);

Q_SIGNALS:
    void Seeked(qlonglong positionUs);
    void TrackListReplaced(const QList<QDBusObjectPath>& tracks, const QDBusObjectPath& current);
    void TrackAdded(const QVariantMap& metadata, const QDBusObjectPath& after);
    void TrackRemoved(const QDBusObjectPath& track);
    void TrackMetadataChanged(const QDBusObjectPath& track, const QVariantMap& metadata);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchPlayer();
    void announce(const QStringList& properties);
    void announceList();
    void sendChanges();

    Player& m_player;
    QWidget& m_window;
    Requests m_requests;
    QDBusConnection m_bus;
    QString m_serviceName;
    QSet<QString> m_changed; ///< properties whose change has not been signalled yet
    QTimer m_send;
    TrackArt m_art;
};

} // namespace v2m
