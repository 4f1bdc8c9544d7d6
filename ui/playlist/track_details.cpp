// SPDX-License-Identifier: MIT
#include "ui/playlist/track_details.h"

#include "core/library/file_words.h"
#include "core/playlist/clean_text.h"
#include "core/text_affect/request_mood.h"
#include "ui/playlist/place_sketch.h"
#include "ui/theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kLeastLines = 4;

QString escaped(const QString& text)
{
    return onOneLine(text).toHtmlEscaped();
}

} // namespace

TrackDetails::TrackDetails(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(u"details"_s);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    document()->setDocumentMargin(metrics::kSmall);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
    render();
}

void TrackDetails::showTrack(const Track& track, const QString& reason, const QString& source,
                             const QString& match)
{
    const bool isSame = m_track && m_track->source == track.source && m_track->id == track.id;
    if (!isSame)
        clearEvidence();
    m_track = track;
    m_reason = reason;
    m_source = source;
    m_match = match;
    render();
}

void TrackDetails::showNothing()
{
    m_track.reset();
    clearEvidence();
    render();
}

void TrackDetails::clearEvidence()
{
    m_facts = {};
    m_ownWords.clear();
}

void TrackDetails::setTarget(const std::optional<AffectPoint>& target)
{
    if (target == m_target)
        return;
    m_target = target;
    render();
}

void TrackDetails::setEvidence(const Track& track, const FileFacts& facts,
                               const QStringList& ownWords)
{
    if (!m_track || m_track->source != track.source || m_track->id != track.id)
        return;
    m_facts = facts;
    m_ownWords = ownWords;
    render();
}

/// The track's position as a picture at the trailing edge, with a legend.
QString TrackDetails::sketchHtml()
{
    const QUrl name(u"place"_s);
    document()->addResource(QTextDocument::ImageResource, name,
                            placeSketch(m_track->affect.point, m_target, metrics::kSketch,
                                        devicePixelRatioF(), palette()));
    return u"<img src=\"%1\" width=\"%2\" height=\"%2\" style=\"float: %3\">"_s.arg(
        name.toString(), QString::number(metrics::kSketch),
        isRightToLeft() ? u"left"_s : u"right"_s);
}

/// "sad, low energy (valence −0.63, arousal −0.27)"
QString TrackDetails::placeText() const
{
    const QLocale locale;
    const AffectPoint point = m_track->affect.point;
    //: %1: a mood in words, such as “sad, low energy”; %2 and %3: numbers from -1 to 1
    return tr("%1 (valence %2, arousal %3)")
        .arg(locale.createSeparatedList(moodInWords(m_track->affect)),
             locale.toString(point.valence, 'f', 2), locale.toString(point.arousal, 'f', 2));
}

void TrackDetails::render()
{
    setAccessibleName(tr("Details of the track"));
    if (!m_track) {
        setHtml(u"<p>%1</p>"_s.arg(
            tr("Choose a track to see what is known about it.").toHtmlEscaped()));
        return;
    }
    QString html = sketchHtml() + u"<p><span style=\"font-weight: 600\">%1</span> %2</p>"_s.arg(
                                      escaped(m_track->title), escaped(m_track->artist));
    const auto add = [&html](const QString& name, const QString& text) {
        if (!text.isEmpty())
            html += u"<p>%1: %2</p>"_s.arg(name.toHtmlEscaped(), escaped(text));
    };
    if (!m_track->caption.isEmpty())
        html += u"<p>%1</p>"_s.arg(escaped(m_track->caption));
    add(tr("Here because"), m_reason);
    if (!m_match.isEmpty())
        html += u"<p>%1</p>"_s.arg(escaped(m_match));
    add(tr("Tags"), QLocale().createSeparatedList(m_track->tags));
    add(tr("In the file"), creditsText(m_facts));
    //: What follows: a mood in words. The signs are those of a small picture of the pad
    add(m_target ? tr("Place on the pad (● this track, ○ asked for)") : tr("Place on the pad"),
        placeText());
    add(tr("Mood"), moodEvidence(m_facts, m_ownWords));
    add(tr("Sound"), m_source);
    setHtml(html);
}

QSize TrackDetails::sizeHint() const
{
    const int whole = static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth();
    const int least = minimumSizeHint().height();
    return {QTextBrowser::sizeHint().width(),
            std::clamp(whole, least, std::max(least, m_mostHeight))};
}

void TrackDetails::setMostHeight(int pixels)
{
    if (std::exchange(m_mostHeight, pixels) != pixels)
        updateGeometry();
}

QSize TrackDetails::minimumSizeHint() const
{
    return {QTextBrowser::minimumSizeHint().width(), kLeastLines * fontMetrics().lineSpacing()};
}

void TrackDetails::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LayoutDirectionChange)
        render();
}

} // namespace v2m
