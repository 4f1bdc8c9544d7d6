// SPDX-License-Identifier: MIT
#include "ui/playlist/player.h"

#include "core/preview/local_sound.h"
#include "core/preview/preview_message.h"
#include "core/preview/sound_signature.h"
#include "core/preview/track_address.h"
#include "ui/playlist/playback_gain.h"
#include "ui/playlist/playlist_model.h"
#include "ui/playlist/sound_support.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace v2m {
namespace {

constexpr double kPreviousRestartsAfterS = 3.0;

/// After this time, moving on no longer counts as a skip.
constexpr double kEarlyS = 30.0;

QString ytDlpOf(const PlayerSettings& settings)
{
    if (!settings.networkAllowed)
        return {};
    return settings.ytDlpProgram ? *settings.ytDlpProgram : findYtDlp();
}

/// @param cause a phrase.
Message failureMessage(const Track& track, const Message& cause)
{
    //: %1: "Clair de lune by Claude Debussy"; %2: why not
    return Message("v2m::Player", "“%1” cannot be played: %2.").arg(titleAndArtist(track), cause);
}

/// A phrase.
Message whyUnavailable(const Track& track, const PreviewPlan& plan)
{
    if (plan.kind != PreviewKind::FileLost)
        return Message("v2m::Player", "the catalog knows no file and no address");
    const QString path = localPath(track);
    const Message cause = QFileInfo::exists(path)
                              ? Message("v2m::Player", "its file %1 cannot be read")
                              : Message("v2m::Player", "its file is no longer at %1");
    return cause.arg(QDir::toNativeSeparators(path));
}

bool contains(const std::vector<Track>& queue, const Track& track)
{
    return std::ranges::find(queue, TrackKey::of(track), TrackKey::of) != queue.end();
}

/// In the program.
bool isPlayable(PreviewKind kind)
{
    return kind == PreviewKind::LocalFile || kind == PreviewKind::Stream;
}

Message failuresMessage(int count)
{
    return Message("v2m::Player", "%Ln track(s) could not be played.", nullptr, count);
}

} // namespace

Player::Player(PageOpener openPage, QObject* parent)
    : QObject(parent), m_openPage(std::move(openPage))
{
    connect(&m_sound, &Crossfader::started, this, &Player::onStarted);
    connect(&m_sound, &Crossfader::advanced, this, &Player::onAdvanced);
    connect(&m_sound, &Crossfader::ended, this, &Player::onEnded);
    connect(&m_sound, &Crossfader::failed, this, [this](const Message& cause) {
        countFailure(failureMessage(*m_current, cause));
        playNext();
    });
    m_handOver.setSingleShot(true);
    m_handOver.setTimerType(Qt::PreciseTimer);
    connect(&m_handOver, &QTimer::timeout, this, &Player::handOver);
    connect(&m_resolver, &YtDlpResolver::finished, this, &Player::onStream);
    connect(&m_browser, &PageBrowser::failed, this, [this](const QUrl& page) {
        if (page == m_page) // unless another message was shown since
            reportNoBrowser(page);
    });
}

void Player::onEnded()
{
    m_handOver.stop();
    setPosition(m_lengthS);
    Q_EMIT trackFinished(*m_current);
    m_failures = 0;
    m_pagesPassed = 0;
    if (const std::optional<int> row = currentRow(); m_loop == Loop::Track && row)
        step(*row);
    else
        playNext();
}

void Player::setSettings(const PlayerSettings& settings)
{
    m_settings = settings;
    if (!settings.networkAllowed && m_state != State::Idle && m_plan.kind == PreviewKind::Stream) {
        stop();
        say(Message("v2m::Player",
                    "The stream was stopped because the settings no longer allow the network."));
    }
}

void Player::setQueue(std::vector<Track> tracks)
{
    if (const std::optional<int> row = currentRow())
        m_place = *row;
    m_queue = std::move(tracks);
    if (const std::optional<int> row = currentRow())
        m_place = *row;
    else if (m_state == State::Idle && m_current) {
        m_current.reset();
        m_place = 0;
        Q_EMIT currentChanged();
        say({}); // the last message was about that track
    } else if (m_last && !contains(m_queue, *m_last)) {
        say({}); // likewise
    }
    Q_EMIT queueReplaced();
    Q_EMIT queueChanged();
}

std::optional<int> Player::currentRow() const
{
    return order().currentRow();
}

PlayOrder Player::order() const
{
    return {m_queue, m_current ? &*m_current : nullptr, m_place, m_shuffle};
}

std::vector<int> Player::upcomingRows() const
{
    return order().upcoming(m_loop == Loop::List);
}

void Player::setLoop(Loop loop)
{
    if (std::exchange(m_loop, loop) == loop)
        return;
    Q_EMIT orderChanged();
    Q_EMIT queueChanged();
}

void Player::setShuffled(bool shuffled)
{
    if (shuffled == isShuffled())
        return;
    m_shuffle.reset();
    if (shuffled)
        m_shuffle = QRandomGenerator::global()->generate64();
    Q_EMIT orderChanged();
    Q_EMIT queueChanged();
}

bool Player::hasNext() const
{
    return !upcomingRows().empty();
}

bool Player::hasPrevious() const
{
    if (!m_current || m_queue.empty())
        return false;
    return m_state == State::Playing || m_state == State::Paused || order().before();
}

void Player::playRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_queue.size()))
        return;
    leaveCurrent();
    startAt(row, planOf(m_queue[static_cast<std::size_t>(row)]), Cause::User);
}

void Player::toggle()
{
    switch (m_state) {
    case State::Playing:
        m_sound.pause();
        m_handOver.stop();
        setState(State::Paused);
        say(Message("v2m::Player", "Paused."));
        break;
    case State::Paused:
        m_sound.play();
        setState(State::Playing);
        reportPlan();
        break;
    case State::Waiting:
        stop();
        say(Message("v2m::Player", "Stopped."));
        break;
    case State::Idle:
        if (m_queue.empty())
            say(Message("v2m::Player", "There is nothing to play yet."));
        else
            playRow(currentRow().value_or(firstThatSounds()));
        break;
    }
}

/// The row to start with: the first playable in the program, else the first.
int Player::firstThatSounds() const
{
    const auto sounds = [this](const Track& track) { return isPlayable(planOf(track).kind); };
    const auto row = std::find_if(m_queue.begin(), m_queue.end(), sounds);
    return row == m_queue.end() ? 0 : static_cast<int>(row - m_queue.begin());
}

void Player::stop()
{
    m_resolver.cancel();
    m_handOver.stop();
    m_sound.close();
    setPosition(0.0);
    setLength(0.0);
    setState(State::Idle);
}

void Player::leaveCurrent()
{
    m_failures = 0;
    m_pagesPassed = 0;
    stop();
}

bool Player::isEarly() const
{
    const bool isHeard = m_state == State::Playing || m_state == State::Paused;
    const double early = m_lengthS > 0.0 ? std::min(m_lengthS / 2, kEarlyS) : kEarlyS;
    return isHeard && m_positionS < early;
}

void Player::next()
{
    const std::vector<int> rows = upcomingRows();
    if (rows.empty())
        return;
    if (isEarly())
        Q_EMIT trackSkipped(*m_current);
    leaveCurrent();
    step(rows.front());
}

void Player::previous()
{
    if (!hasPrevious())
        return;
    const std::optional<int> row = order().before();
    const bool isHeard = m_state == State::Playing || m_state == State::Paused;
    if (isHeard && (m_positionS > kPreviousRestartsAfterS || !row)) {
        seek(0.0);
        return;
    }
    leaveCurrent();
    step(*row);
}

void Player::step(int row)
{
    startAt(row, planOf(m_queue[static_cast<std::size_t>(row)]), Cause::List);
}

void Player::seek(double positionS)
{
    if (m_state != State::Playing && m_state != State::Paused)
        return;
    m_handOver.stop();
    m_sound.seek(positionS);
    setPosition(positionS);
    Q_EMIT sought(positionS);
}

PreviewPlan Player::planOf(const Track& track) const
{
    PreviewContext context;
    context.local = findLocalSound(track, m_settings.audioFolder);
    context.networkAllowed = m_settings.networkAllowed;
    context.ytDlpProgram = ytDlpOf(m_settings);
    return planPreview(track, context);
}

void Player::startAt(int row, const PreviewPlan& plan, Cause cause)
{
    m_current = m_queue[static_cast<std::size_t>(row)];
    m_place = row;
    m_plan = plan;
    Q_EMIT currentChanged();
    Q_EMIT queueChanged();
    if (plan.kind == PreviewKind::WebPage && cause == Cause::List) {
        // Stepping through a list must not open a browser window each time.
        setState(State::Idle);
        say(Message("v2m::Player",
                    "This track plays only in the browser, at %1. Press play to open it.")
                .arg(plan.page.toString()),
            plan.page);
        return;
    }
    carryOutPlan();
}

void Player::carryOutPlan()
{
    switch (m_plan.kind) {
    case PreviewKind::LocalFile:
    case PreviewKind::Stream: {
        if (m_plan.kind == PreviewKind::LocalFile && !isSoundOrVideo(m_plan.localFile)) {
            countFailure(failureMessage(
                *m_current, Message("v2m::Player", "its file is neither sound nor video")));
            playNext();
            break;
        }
        if (const Message missing = missingSoundSupport(); !missing.isEmpty()) {
            stop(); // no other track would do better
            say(missing);
            return;
        }
        setState(State::Waiting);
        reportPlan();
        if (m_plan.kind == PreviewKind::Stream)
            m_resolver.resolve(m_plan);
        else
            openSound(fileUrl(m_plan.localFile));
        break;
    }
    case PreviewKind::WebPage:
        setState(State::Idle);
        openCurrentPage();
        break;
    case PreviewKind::FileLost:
    case PreviewKind::Unavailable:
        countFailure(failureMessage(*m_current, whyUnavailable(*m_current, m_plan)));
        playNext();
        break;
    }
}

void Player::openCurrentPage()
{
    if (open(m_plan.page))
        reportPlan();
    else
        reportNoBrowser(m_plan.page);
}

void Player::reportNoBrowser(const QUrl& page)
{
    say(Message("v2m::Player", "The browser could not be opened. The page of this track is %1.")
            .arg(page.toString()),
        page);
}

void Player::openPage(const Track& track)
{
    const QUrl page = webAddressAtStart(track);
    if (page.isEmpty())
        say(Message("v2m::Player", "The catalog knows no address for “%1”.")
                .arg(titleAndArtist(track)));
    else if (open(page))
        say(Message("v2m::Player", "“%1” opens in the browser, at %2.")
                .arg(titleAndArtist(track), page.toString()),
            page);
    else
        reportNoBrowser(page);
}

void Player::onStream(const StreamResult& result)
{
    if (!result.error.isEmpty()) {
        countFailure(failureMessage(*m_current, result.error));
        playNext();
        return;
    }
    say(Message("v2m::Player", "Opening the stream of this track at %1.")
            .arg(result.address.host()));
    openSound(result.address);
}

void Player::onStarted(double lengthS)
{
    setLength(lengthS);
    setPosition(0.0);
    setState(State::Playing);
    const Message now = m_plan.kind == PreviewKind::Stream
                            ? Message("v2m::Player", "Playing the stream of this track.")
                            : previewMessage(m_plan);
    if (m_failures == 0 && m_pagesPassed == 0) {
        say(now);
        return;
    }
    // Skipped tracks must remain in the message when the next one plays.
    const Message before =
        m_failures == 0
            ? Message("v2m::Player", "Passed over %Ln track(s) that play only in the browser.",
                      nullptr, m_pagesPassed)
        : m_failures == 1 ? m_lastFailure
                          : failuresMessage(m_failures);
    say(before.then(now));
}

void Player::countFailure(const Message& failure)
{
    ++m_failures;
    m_lastFailure = failure;
    say(failure);
}

/// Advances to the next playable track. Stops if there is none, even when repeating.
void Player::playNext()
{
    m_resolver.cancel();
    const bool haveAllFailed = m_failures >= static_cast<int>(m_queue.size());
    for (const int row : haveAllFailed ? std::vector<int>() : upcomingRows()) {
        const Track& track = m_queue[static_cast<std::size_t>(row)];
        const PreviewPlan plan = planOf(track);
        if (plan.kind == PreviewKind::WebPage)
            ++m_pagesPassed;
        else if (isPlayable(plan.kind))
            return startAt(row, plan, Cause::List);
        else
            countFailure(failureMessage(track, whyUnavailable(track, plan)));
    }
    endList();
}

void Player::endList()
{
    stop();
    const std::optional<Track> last = std::exchange(m_current, {}); // start over
    m_place = 0;
    Q_EMIT currentChanged();
    Q_EMIT queueChanged();
    Message said = m_failures == 0   ? Message("v2m::Player", "The list has ended.")
                   : m_failures == 1 ? m_lastFailure
                                     : failuresMessage(m_failures).then(m_lastFailure);
    if (m_pagesPassed > 0) {
        said =
            said.then(Message("v2m::Player", "%Ln track(s) of the list play only in the browser.",
                              nullptr, m_pagesPassed));
    }
    say(said);
    m_last = last;
}

void Player::setVolume(double linear)
{
    m_volume = std::clamp(linear, 0.0, 1.0);
    m_sound.setVolume(m_volume);
    Q_EMIT volumeChanged();
}

void Player::setMuted(bool muted)
{
    m_muted = muted;
    m_sound.setMuted(muted);
    Q_EMIT volumeChanged();
}

void Player::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Player::setPosition(double positionS)
{
    m_positionS = positionS;
    Q_EMIT positionChanged(positionS);
}

void Player::setLength(double lengthS)
{
    m_lengthS = lengthS;
    Q_EMIT lengthChanged(lengthS);
}

} // namespace v2m
