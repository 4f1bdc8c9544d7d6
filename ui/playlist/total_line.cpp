// SPDX-License-Identifier: MIT
#include "ui/playlist/total_line.h"

#include "core/preview/track_address.h"
#include "ui/playlist/duration_text.h"
#include "ui/theme/keep_translated.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace v2m {
namespace {

QString lengthText(double seconds)
{
    const QLocale locale;
    const auto whole = static_cast<qint64>(std::llround(seconds));
    const qint64 minutes = whole / 60;
    if (minutes < 10)
        return durationText(seconds);
    if (minutes < 60)
        //: A length of time: minutes
        return TotalLine::tr("%1 min").arg(locale.toString(minutes));
    //: A length of time: hours and minutes
    return TotalLine::tr("%1 h %2 min")
        .arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

} // namespace

TotalLine::TotalLine(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("total"));
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    keepTranslated(this, &TotalLine::retranslate);
}

void TotalLine::setRows(const std::vector<PlaylistRow>& rows, const std::vector<int>& selected)
{
    m_tracks = static_cast<int>(rows.size());
    m_told = 0;
    m_known = 0;
    m_lengthS = 0.0;
    const auto add = [this](const PlaylistRow& row) {
        ++m_told;
        if (const std::optional<double> length = clipLengthS(row.ranked.track)) {
            ++m_known;
            m_lengthS += *length;
        }
    };
    if (selected.size() > 1) {
        for (const int row : selected) {
            if (row < m_tracks)
                add(rows[static_cast<std::size_t>(row)]);
        }
    } else {
        std::ranges::for_each(rows, add);
    }
    retranslate();
}

void TotalLine::retranslate()
{
    m_lengthText.clear();
    setToolTip({});
    if (m_tracks == 0) {
        clear();
        return;
    }
    const QString tracks =
        m_told == m_tracks
            ? tr("%Ln track(s)", nullptr, m_tracks)
            //: Below the list. %1: how many are selected; %Ln: of how many
            : tr("%1 of %Ln track(s)", nullptr, m_tracks).arg(QLocale().toString(m_told));
    const int unknown = m_told - m_known;
    if (m_known == 0) {
        setText(tracks);
        return;
    }
    m_lengthText = lengthText(m_lengthS);
    if (unknown > 0) {
        //: Below the list, where the lengths of some tracks are unknown. %1: "41 min"
        m_lengthText = tr("at least %1").arg(m_lengthText);
        setToolTip(tr("The length of %Ln track(s) is not known.", nullptr, unknown));
    }
    //: Below the list. %1: "12 tracks"; %2: "41 min" or "at least 41 min"
    setText(tr("%1, %2").arg(tracks, m_lengthText));
}

QSize TotalLine::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void TotalLine::paintEvent(QPaintEvent*)
{
    for (const QString& words : {text(), m_lengthText}) {
        if (words.isEmpty() || fontMetrics().horizontalAdvance(words) > width())
            continue;
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, words);
        return;
    }
}

} // namespace v2m
