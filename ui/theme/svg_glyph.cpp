// SPDX-License-Identifier: MIT
#include "ui/theme/svg_glyph.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Reads the "d" of a path.
class PathReader {
public:
    explicit PathReader(const QString& data) : m_data(data) {}

    std::optional<QPainterPath> read()
    {
        skipBlanks();
        while (m_at < m_data.size()) {
            if (m_data[m_at].isLetter())
                m_command = m_data[m_at++];
            else if (m_command.toLower() == u'm') // more points of a move are lines
                m_command = m_command.isUpper() ? u'L' : u'l';
            if (!readCommand() || m_failed)
                return std::nullopt;
            skipBlanks();
        }
        return m_path;
    }

private:
    bool readCommand()
    {
        const bool isRelative = m_command.isLower();
        const QPointF from = m_path.currentPosition();
        const QPointF origin = isRelative ? from : QPointF();
        switch (m_command.toUpper().unicode()) {
        case u'M':
            m_path.moveTo(origin + point());
            return true;
        case u'L':
            m_path.lineTo(origin + point());
            return true;
        case u'H':
            m_path.lineTo(origin.x() + number(), from.y());
            return true;
        case u'V':
            m_path.lineTo(from.x(), origin.y() + number());
            return true;
        case u'C': {
            const QPointF first = origin + point();
            const QPointF second = origin + point();
            m_path.cubicTo(first, second, origin + point());
            return true;
        }
        case u'A': {
            const double radius = number();
            if (number() != radius)
                return false;
            number(); // the turn of a circle says nothing
            const bool isLarge = flag();
            const bool isClockwise = flag();
            arcTo(from, origin + point(), radius, isLarge, isClockwise);
            return true;
        }
        case u'Z':
            m_path.closeSubpath();
            return true;
        default:
            return false;
        }
    }

    /// SVG 1.1, appendix F.6.5, of a circle.
    void arcTo(QPointF from, QPointF to, double radius, bool isLarge, bool isClockwise)
    {
        const QPointF chord = to - from;
        const double length = std::hypot(chord.x(), chord.y());
        if (length == 0.0)
            return;
        radius = std::max(radius, length / 2.0);
        const double height = std::sqrt(std::max(0.0, radius * radius - length * length / 4.0));
        const QPointF across(-chord.y() / length, chord.x() / length);
        const QPointF centre =
            (from + to) / 2.0 + across * (isLarge == isClockwise ? -height : height);
        const auto angle = [&centre](QPointF at) { // as QPainterPath: counter-clockwise
            return -std::atan2(at.y() - centre.y(), at.x() - centre.x()) * 180.0 / std::numbers::pi;
        };
        double sweep = angle(to) - angle(from);
        if (isClockwise && sweep > 0.0)
            sweep -= 360.0;
        if (!isClockwise && sweep < 0.0)
            sweep += 360.0;
        m_path.arcTo(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                     angle(from), sweep);
    }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    double number()
    {
        static const QRegularExpression pattern(u"[-+]?(?:\\d+\\.?\\d*|\\.\\d+)"_s);
        skipBlanks();
        const auto match = pattern.match(m_data, m_at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        m_failed = m_failed || !match.hasMatch();
        m_at += match.capturedLength();
        return match.captured().toDouble();
    }

    bool flag()
    {
        skipBlanks();
        const bool isOne = m_at < m_data.size() && m_data[m_at] == u'1';
        m_failed = m_failed || !(isOne || (m_at < m_data.size() && m_data[m_at] == u'0'));
        ++m_at;
        return isOne;
    }

    void skipBlanks()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u','))
            ++m_at;
    }

    const QString m_data;
    qsizetype m_at = 0;
    QChar m_command;
    bool m_failed = false;
    QPainterPath m_path;
};

std::optional<QPainterPath> shapeOf(const QXmlStreamReader& xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto value = [&attributes](QLatin1StringView name) {
        return attributes.value(name).toDouble();
    };
    QPainterPath path;
    if (xml.name() == "path"_L1)
        return PathReader(attributes.value("d"_L1).toString()).read();
    if (xml.name() == "circle"_L1)
        path.addEllipse(QPointF(value("cx"_L1), value("cy"_L1)), value("r"_L1), value("r"_L1));
    else if (xml.name() == "rect"_L1)
        path.addRoundedRect(
            QRectF(value("x"_L1), value("y"_L1), value("width"_L1), value("height"_L1)),
            value("rx"_L1), value("rx"_L1));
    else
        return std::nullopt;
    return path;
}

} // namespace

std::optional<Glyph> readGlyph(QIODevice& device)
{
    QXmlStreamReader xml(&device);
    if (!xml.readNextStartElement() || xml.name() != "svg"_L1)
        return std::nullopt;
    Glyph glyph;
    while (xml.readNextStartElement()) {
        const auto shape = shapeOf(xml);
        if (!shape)
            return std::nullopt;
        const bool isFilled = xml.attributes().value("fill"_L1) == "currentColor"_L1;
        (isFilled ? glyph.areas : glyph.lines).addPath(*shape);
        xml.skipCurrentElement();
    }
    if (xml.hasError())
        return std::nullopt;
    return glyph;
}

} // namespace v2m
