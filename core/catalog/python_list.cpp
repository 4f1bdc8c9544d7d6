// SPDX-License-Identifier: MIT
#include "core/catalog/python_list.h"

#include <optional>

namespace v2m {
namespace {

class PythonListParser {
public:
    explicit PythonListParser(QStringView text) : m_text(text) {}

    PythonList parse()
    {
        parseList();
        if (!m_list.fault.isEmpty())
            m_list.items.clear();
        return m_list;
    }

private:
    void parseList()
    {
        skipSpace();
        if (!take(u'[')) {
            fail(Message("Catalog", "a list must begin with ["));
            return;
        }
        skipSpace();
        while (!take(u']')) {
            if (!parseItem())
                return;
            skipSpace();
            if (take(u','))
                skipSpace();
            else if (peek() != u']') {
                fail(Message("Catalog", "a comma or ] is missing in a list"));
                return;
            }
        }
        skipSpace();
        if (m_position < m_text.size())
            fail(Message("Catalog", "text follows after the end of a list"));
    }

    bool parseItem()
    {
        QString item;
        do {
            if (!parseLiteral(item))
                return false;
            skipSpace();
        } while (peek() == u'\'' || peek() == u'"');
        m_list.items.append(item);
        return true;
    }

    bool parseLiteral(QString& item)
    {
        const QChar quote = peek();
        if (quote != u'\'' && quote != u'"')
            return fail(Message("Catalog", "a list holds something other than text"));
        const qsizetype begin = m_position++;
        while (m_position < m_text.size()) {
            const QChar c = m_text[m_position++];
            if (c == quote)
                return true;
            if (c == u'\n' || c == u'\r')
                break;
            if (c != u'\\')
                item.append(c);
            else if (!parseEscape(item))
                return false;
        }
        m_position = begin;
        return fail(Message("Catalog", "a text in a list is not closed"));
    }

    bool parseEscape(QString& item)
    {
        const qsizetype begin = m_position - 1;
        if (m_position == m_text.size())
            return fail(Message("Catalog", "a text in a list is not closed"));
        const QChar c = m_text[m_position++];
        if (c == u'\n') // line continuation
            return true;
        constexpr QStringView kEscapes = u"\\'\"abfnrtv";
        constexpr QStringView kMeanings = u"\\'\"\a\b\f\n\r\t\v";
        if (const qsizetype at = kEscapes.indexOf(c); at >= 0) {
            item.append(kMeanings[at]);
            return true;
        }
        if (c == u'x')
            return parseCodePoint(item, begin, 2);
        if (c == u'u')
            return parseCodePoint(item, begin, 4);
        if (c == u'U')
            return parseCodePoint(item, begin, 8);
        if (c >= u'0' && c <= u'7') {
            --m_position;
            appendOctal(item);
        } else if (c == u'N') {
            m_position = begin;
            return fail(Message("Catalog", "an escape sequence in a list is unknown"));
        } else {
            // Python keeps the backslash of an unknown sequence.
            item.append(u'\\');
            item.append(c);
        }
        return true;
    }

    void appendOctal(QString& item)
    {
        char16_t value = 0;
        for (int digits = 0; digits < 3 && peek() >= u'0' && peek() <= u'7'; ++digits)
            value = static_cast<char16_t>(value * 8 + (m_text[m_position++].unicode() - u'0'));
        item.append(QChar(value));
    }

    std::optional<char32_t> hexDigits(int count)
    {
        char32_t value = 0;
        for (int digit = 0; digit < count; ++digit) {
            const char16_t c = peek().unicode();
            const char16_t lower = c | 0x20;
            if (c >= u'0' && c <= u'9')
                value = value * 16 + (c - u'0');
            else if (lower >= u'a' && lower <= u'f')
                value = value * 16 + (lower - u'a') + 10;
            else
                return std::nullopt;
            ++m_position;
        }
        return value;
    }

    bool parseCodePoint(QString& item, qsizetype begin, int digits)
    {
        std::optional<char32_t> value = hexDigits(digits);
        // Two escapes may form a surrogate pair, as in JSON.
        if (value && QChar::isHighSurrogate(*value) && take(u'\\') && take(u'u')) {
            const std::optional<char32_t> low = hexDigits(4);
            if (low && QChar::isLowSurrogate(*low))
                value = QChar::surrogateToUcs4(static_cast<char16_t>(*value),
                                               static_cast<char16_t>(*low));
        }
        if (!value || *value > QChar::LastValidCodePoint || QChar::isSurrogate(*value)) {
            m_position = begin;
            return fail(Message("Catalog", "an escape sequence in a list is wrong"));
        }
        item.append(QChar::fromUcs4(*value));
        return true;
    }

    QChar peek() const { return m_position < m_text.size() ? m_text[m_position] : QChar(); }

    bool take(char16_t c)
    {
        if (peek() != c || m_position >= m_text.size())
            return false;
        ++m_position;
        return true;
    }

    void skipSpace()
    {
        while (m_position < m_text.size() && m_text[m_position].isSpace())
            ++m_position;
    }

    bool fail(const Message& fault)
    {
        m_list.fault = fault;
        m_list.faultAt = m_position;
        return false;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    PythonList m_list;
};

} // namespace

PythonList parsePythonList(QStringView text)
{
    return PythonListParser(text).parse();
}

} // namespace v2m
