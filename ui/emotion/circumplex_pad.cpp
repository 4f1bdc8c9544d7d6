// SPDX-License-Identifier: MIT
#include "ui/emotion/circumplex_pad.h"

#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/motion.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>

namespace v2m {
namespace {

constexpr float kStep = 0.02F;
constexpr float kLargeStep = 0.10F;
constexpr std::size_t kNamedAtMost = 6; ///< tracks under the mouse

/// A shorter way is no jump: a step of the arrow keys, or from one frame to the next.
constexpr float kJump = 0.05F;

bool isFar(const std::optional<AffectPoint>& from, const std::optional<AffectPoint>& to)
{
    return from && to &&
           std::hypot(to->valence - from->valence, to->arousal - from->arousal) > kJump;
}

/// Appears where it is, if it was not there before.
std::optional<AffectPoint> between(const std::optional<AffectPoint>& from,
                                   const std::optional<AffectPoint>& to, float share)
{
    if (!from || !to)
        return to;
    return AffectPoint{from->valence + share * (to->valence - from->valence),
                       from->arousal + share * (to->arousal - from->arousal)};
}

QString coordinateText(float value)
{
    return QLocale().toString(static_cast<double>(value), 'f', 2);
}

} // namespace

CircumplexPad::CircumplexPad(QWidget* parent)
    : ChartWidget(parent), m_glide(new Motion(*this,
                                              [this](double share) {
                                                  m_share = static_cast<float>(share);
                                                  update();
                                              })),
      m_back(new QToolButton(this))
{
    m_back->setIcon(themeIcon(Icon::Undo));
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setCursor(Qt::ArrowCursor);
    connect(m_back, &QToolButton::clicked, this, &CircumplexPad::goBack);
    qRegisterMetaType<v2m::AffectPoint>();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    refreshTarget(shownMarks());
    keepTranslated(this, &CircumplexPad::retranslate);
}

void CircumplexPad::setPath(AffectPath path)
{
    m_picture.path = std::move(path);
    update();
}

void CircumplexPad::setClipPoint(std::optional<AffectPoint> point)
{
    const Marks before = shownMarks();
    m_picture.clipPoint = point;
    refreshTarget(before);
    announceChange();
}

void CircumplexPad::setWordsPoint(std::optional<AffectPoint> point)
{
    if (m_picture.words == point)
        return;
    m_picture.words = point;
    update();
    announceChange();
}

void CircumplexPad::setTracks(std::vector<PadTrack> tracks)
{
    m_picture.tracks = std::move(tracks);
    m_picture.hovered.reset();
    update();
}

void CircumplexPad::setArc(std::vector<AffectPoint> arc)
{
    m_picture.arc = std::move(arc);
    update();
}

void CircumplexPad::setTarget(AffectPoint target)
{
    m_moved = clamped(target);
    refreshTarget(shownMarks());
}

void CircumplexPad::clearTarget()
{
    m_moved.reset();
    refreshTarget(shownMarks());
}

AffectPoint CircumplexPad::target() const
{
    return m_picture.target.value_or(AffectPoint{});
}

void CircumplexPad::refreshTarget(const Marks& before)
{
    m_picture.target = m_moved ? *m_moved : m_picture.clipPoint.value_or(AffectPoint{});
    placeBackButton();
    if (isFar(before.target, m_picture.target) || isFar(before.clip, m_picture.clipPoint)) {
        m_from = before;
        m_glide->begin();
    } else {
        m_glide->finish();
    }
    update();
}

CircumplexPad::Marks CircumplexPad::shownMarks() const
{
    if (!m_glide->isOnTheWay())
        return {m_picture.target, m_picture.clipPoint};
    return {between(m_from.target, m_picture.target, m_share),
            between(m_from.clip, m_picture.clipPoint, m_share)};
}

void CircumplexPad::moveTarget(AffectPoint target)
{
    const AffectPoint within = clamped(target);
    if (m_moved == within)
        return;
    m_moved = within;
    refreshTarget(shownMarks());
    Q_EMIT targetChanged(within);
    announceMove();
}

void CircumplexPad::resetTarget()
{
    if (!m_moved)
        return;
    clearTarget();
    Q_EMIT targetChanged(target());
    announceMove();
}

void CircumplexPad::goBack()
{
    const std::optional<AffectPoint> before = m_moved;
    resetTarget();
    settle(before);
}

/// At the edge that the target is farther from, in the middle, where no quadrant has its name.
void CircumplexPad::placeBackButton()
{
    const bool isWanted = m_moved && m_picture.clipPoint;
    if (!isWanted) {
        if (window()->focusWidget() == m_back)
            setFocus(Qt::OtherFocusReason);
        m_back->hide();
        return;
    }
    const QRectF plot = placement().plot;
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (m_back->sizeHint().width() > plot.width() / 2.0)
        m_back->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const QSize size = m_back->sizeHint();
    const double top = target().arousal > 0.0F ? plot.bottom() - metrics::kTiny - size.height()
                                               : plot.top() + metrics::kTiny;
    m_back->setGeometry(
        QRect(QPointF(plot.center().x() - size.width() / 2.0, top).toPoint(), size));
    m_back->show();
}

void CircumplexPad::settle(const std::optional<AffectPoint>& before)
{
    if (m_moved != before)
        Q_EMIT targetSettled(before);
}

void CircumplexPad::mousePressEvent(QMouseEvent* event)
{
    m_beforeDrag = m_moved;
    if (event->button() != Qt::LeftButton || !placement().plot.contains(event->position())) {
        ChartWidget::mousePressEvent(event);
        return;
    }
    moveTarget(placement().toPlane(event->position()));
}

void CircumplexPad::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        settle(std::exchange(m_beforeDrag, m_moved));
}

void CircumplexPad::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        moveTarget(placement().toPlane(event->position()));
        m_glide->finish(); // it is under the mouse
        return;
    }
    const std::vector<std::size_t> near = tracksNear(event->position());
    const auto hovered = near.empty() ? std::nullopt : std::optional(near.front());
    if (hovered != m_picture.hovered) {
        m_picture.hovered = hovered;
        update();
    }
}

void CircumplexPad::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_beforeDrag = m_moved; // for targetSettled(), on release
    resetTarget();
}

void CircumplexPad::leaveEvent(QEvent* event)
{
    m_picture.hovered.reset();
    update();
    ChartWidget::leaveEvent(event);
}

void CircumplexPad::keyPressEvent(QKeyEvent* event)
{
    const std::optional<AffectPoint> before = m_moved;
    const float step = event->modifiers().testFlag(Qt::ShiftModifier) ? kLargeStep : kStep;
    AffectPoint to = target();
    switch (event->key()) {
    case Qt::Key_Left:
        to.valence -= step;
        break;
    case Qt::Key_Right:
        to.valence += step;
        break;
    case Qt::Key_Up:
        to.arousal += step;
        break;
    case Qt::Key_Down:
        to.arousal -= step;
        break;
    case Qt::Key_Home:
        goBack();
        return;
    default:
        ChartWidget::keyPressEvent(event);
        return;
    }
    moveTarget(to);
    settle(before);
}

std::vector<std::size_t> CircumplexPad::tracksNear(QPointF position) const
{
    const PlanePlacement plane = placement();
    const auto distanceTo = [position](QPointF at) {
        return std::hypot(at.x() - position.x(), at.y() - position.y());
    };
    std::vector<std::pair<double, std::size_t>> found;
    for (const TrackMark& mark : trackMarks(m_picture, plane, font())) {
        const double away = distanceTo(mark.disc.centre);
        const double reach = std::max(0.7 * fontMetrics().height(), mark.disc.radius);
        for (const std::size_t track : mark.tracks) {
            const QPointF own = plane.toWidget(m_picture.tracks[track].point);
            if (const double nearest = std::min(away, distanceTo(own)); nearest <= reach)
                found.emplace_back(nearest, track);
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<std::size_t> tracks;
    tracks.reserve(found.size());
    for (const auto& [away, track] : found)
        tracks.push_back(track);
    return tracks;
}

QString CircumplexPad::toolTipAt(QPointF position) const
{
    const std::vector<std::size_t> near = tracksNear(position);
    QStringList lines;
    for (const std::size_t track : near) {
        if (static_cast<std::size_t>(lines.size()) == kNamedAtMost) {
            lines << tr("and %Ln more", nullptr, static_cast<int>(near.size() - kNamedAtMost));
            break;
        }
        //: A track's place in the list and its title
        lines << tr("%1. %2").arg(QLocale().toString(static_cast<int>(track) + 1),
                                  m_picture.tracks[track].title);
    }
    return lines.join(QLatin1Char('\n'));
}

void CircumplexPad::addTracksTo(QMenu& menu, QPointF position)
{
    std::vector<std::size_t> near = tracksNear(position);
    near.resize(std::min(near.size(), kNamedAtMost));
    for (const std::size_t track : near) {
        QString title = m_picture.tracks[track].title;
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        //: %1: a track's title
        QAction* show =
            menu.addAction(themeIcon(Icon::List), tr("Show “%1” in the List").arg(title));
        connect(show, &QAction::triggered, this,
                [this, track] { Q_EMIT trackChosen(static_cast<int>(track)); });
    }
    if (!near.empty())
        menu.addSeparator();
}

void CircumplexPad::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPointF at = isByMouse ? QPointF(event->pos()) : placement().toWidget(target());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTracksTo(*menu, at);
    if (isByMouse && placement().plot.contains(at)) {
        const AffectPoint point = placement().toPlane(at);
        connect(menu->addAction(themeIcon(Icon::Pad), tr("Move the &Target Here")),
                &QAction::triggered, this, [this, point] {
                    const std::optional<AffectPoint> before = m_moved;
                    moveTarget(point);
                    settle(before);
                });
    }
    QAction* back = menu->addAction(themeIcon(Icon::Undo), tr("&Back to My Mood"));
    back->setShortcut(Qt::Key_Home); // as a hint: the pad hears the key itself
    back->setEnabled(m_moved.has_value());
    connect(back, &QAction::triggered, this, &CircumplexPad::goBack);
    menu->popup(isByMouse ? event->globalPos() : mapToGlobal(at.toPoint()));
}

QString CircumplexPad::chartText() const
{
    QStringList sentences;
    const auto described = [](const QString& sentence, AffectPoint point) {
        return sentence.arg(moodName(point), coordinateText(point.valence),
                            coordinateText(point.arousal));
    };
    //: %1: a mood such as "Joyful"; %2 and %3: numbers from -1 to 1
    sentences << described(tr("Target: %1, valence %2, arousal %3."), target());
    if (m_picture.clipPoint) {
        //: %1: a mood such as "Joyful"; %2 and %3: numbers from -1 to 1
        sentences << described(tr("Your mood: %1, valence %2, arousal %3."), *m_picture.clipPoint);
    }
    if (m_picture.words) {
        //: What was understood of a search. %1: a mood such as "Gloomy"; %2 and %3: from -1 to 1
        sentences << described(tr("The words: %1, valence %2, arousal %3."), *m_picture.words);
    }
    if (!m_picture.tracks.empty())
        sentences << tr("%Ln track(s) on the plane.", nullptr,
                        static_cast<int>(m_picture.tracks.size()));
    for (const TrackMark& mark : trackMarks(m_picture, placement(), font())) {
        if (mark.tracks.size() > 1)
            sentences << groupSentence(mark.tracks);
    }
    return sentences.join(QLatin1Char(' '));
}

QString CircumplexPad::groupSentence(const std::vector<std::size_t>& tracks) const
{
    QStringList titles;
    for (const std::size_t track : tracks | std::views::take(kNamedAtMost))
        titles << m_picture.tracks[track].title;
    const auto count = static_cast<int>(tracks.size());
    if (tracks.size() > kNamedAtMost)
        //: The end of a list of titles: so many more
        titles << tr("%Ln more", nullptr, count - static_cast<int>(kNamedAtMost));
    //: %1: a list of titles
    return tr("%Ln of them share a dot: %1.", nullptr, count)
        .arg(QLocale().createSeparatedList(titles));
}

void CircumplexPad::retranslate()
{
    m_back->setText(tr("Back to my mood"));
    m_back->setToolTip(tr("Moves the target back to your mood (%1)")
                           .arg(QKeySequence(Qt::Key_Home).toString(QKeySequence::NativeText)));
    m_back->setAccessibleDescription(m_back->toolTip());
    setAccessibleName(tr("Mood"));
    setAccessibleDescription(tr("The arrow keys move the target, with Shift in larger steps; Home "
                                "moves it back to your mood."));
    setWhatsThis(tr(
        "<p>The plane of moods: pleasant is to the right, excited is at the top.</p><p>The line "
        "is the path of your face, the diamond sums it up, and the small dots are the tracks of "
        "the list, the first ten with their numbers; a larger one counts those that lie too close "
        "together. A speech bubble points to the mood that "
        "your words were understood to mean. Drag the target, or move it with the arrow keys, "
        "and the list leads there from where you are.</p>"));
    updateGeometry();
    placeBackButton();
    update();
}

QRectF CircumplexPad::contents() const
{
    return QRectF(contentsRect())
        .adjusted(metrics::kSmall, metrics::kSmall, -metrics::kSmall, -metrics::kSmall);
}

PlanePlacement CircumplexPad::placement() const
{
    return circumplexPlacement(contents(), font());
}

QSize CircumplexPad::minimumSizeHint() const
{
    return circumplexMinimumSize(font()).toSize() + QSize(2 * metrics::kSmall, 2 * metrics::kSmall);
}

QSize CircumplexPad::sizeHint() const
{
    return minimumSizeHint() * 3 / 2;
}

void CircumplexPad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors colors = ThemeColors::of(palette());
    painter.fillRect(rect(), colors.ground);
    if (m_glide->isOnTheWay()) {
        CircumplexPicture shown = m_picture;
        const Marks marks = shownMarks();
        shown.target = marks.target;
        shown.clipPoint = marks.clip;
        paintCircumplex(painter, contents(), shown, colors);
    } else {
        paintCircumplex(painter, contents(), m_picture, colors);
    }
    paintFocus(painter);
}

void CircumplexPad::resizeEvent(QResizeEvent* event)
{
    ChartWidget::resizeEvent(event);
    placeBackButton();
}

} // namespace v2m
