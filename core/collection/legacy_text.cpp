// SPDX-License-Identifier: MIT
#include "core/collection/legacy_text.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucsdet.h>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Empty if the bytes are not in that encoding, or it is not supported here.
QString decoded(const QByteArray& encoding, const QByteArray& bytes)
{
    // All there is: a letter that needs more bytes at the end is an error.
    QStringDecoder decoder(encoding.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return {};
    const QString text = decoder.decode(bytes);
    return decoder.hasError() || text.contains(QChar::ReplacementCharacter) ? QString() : text;
}

template <typename Condition>
qsizetype countOf(const QString& text, Condition&& condition)
{
    return std::count_if(text.begin(), text.end(), condition);
}

bool isKana(QChar c)
{
    return c.unicode() >= 0x3041 && c.unicode() <= 0x30fe;
}

bool isHalfWidthKana(QChar c)
{
    return c.unicode() >= 0xff61 && c.unicode() <= 0xff9f;
}

/// Whether a field is of bytes that may be in another encoding.
bool isLatinOnly(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Whether non-ASCII bytes are adjacent, as in other scripts; accented letters of European
/// languages are isolated among ASCII.
bool standTogether(const QByteArray& bytes)
{
    qsizetype high = 0;
    qsizetype inRuns = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto isHigh = [&](qsizetype at) {
            return at >= 0 && at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= 0x80;
        };
        if (!isHigh(i))
            continue;
        ++high;
        inRuns += isHigh(i - 1) || isHigh(i + 1) ? 1 : 0;
    }
    return high >= 2 && inRuns * 10 >= high * 8;
}

bool isLatinLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// A script with one byte per letter.
struct CodePage {
    const char* encoding;
    QStringView common; ///< letters that make up four fifths of any text
    QStringView others;
};

constexpr std::array<CodePage, 3> kCodePages = {{
    {"windows-1251", u"оеаинтсрвлкмдпуяыьзбгі", u"йчхжшюцщэфъёїєґў"},
    {"KOI8-R", u"оеаинтсрвлкмдпуяыьзбгі", u"йчхжшюцщэфъё"},
    {"windows-1253", u"αοιετσνηυρπκμλωςάόίέήύώ", u"γδθχφβξζψϊϋΐΰ"},
}};

/// How much a text looks like words of a script, 0 to 1: the share of common letters, less that of
/// letters in the wrong case or from elsewhere.
double wordLikeness(const QString& text, const CodePage& page)
{
    int letters = 0;
    int common = 0;
    int wrong = 0;
    bool afterSmall = false;
    bool afterFinal = false;
    bool afterLatin = false;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            wrong += isLatinLetter(c) && afterSmall ? 1 : 0;
            afterSmall = afterFinal = false;
            afterLatin = isLatinLetter(c);
            continue;
        }
        const QChar small = c.toLower();
        const bool isCommon = page.common.contains(small);
        const bool isLarge = c != small;
        ++letters;
        common += isCommon ? 1 : 0;
        const bool isOther = !isCommon && !page.others.contains(small);
        wrong += isOther || (isLarge && afterSmall) || afterFinal || afterLatin ? 1 : 0;
        afterLatin = false;
        afterSmall = !isLarge;
        afterFinal = c == u'ς';
    }
    constexpr int kEnough = 4; // “Çà” is also a Russian word
    return letters < kEnough ? 0.0 : static_cast<double>(common - 2 * wrong) / letters;
}

/// The code page of the words; empty if it is not clear that there are any.
QByteArray codePageOf(const QByteArray& bytes)
{
    constexpr double kLeast = 0.6;
    QByteArray best;
    double most = kLeast;
    for (const CodePage& page : kCodePages) {
        const QString text = decoded(page.encoding, bytes);
        const double likeness = text.isEmpty() ? 0.0 : wordLikeness(text, page);
        if (likeness > most) {
            most = likeness;
            best = page.encoding;
        }
    }
    return best;
}

struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

/// The East Asian encoding whose common characters ICU finds; empty if none.
QByteArray eastAsianEncoding(const QByteArray& bytes)
{
    constexpr std::array kNames = {"Shift_JIS", "EUC-JP", "GB18030", "Big5", "EUC-KR"};
    constexpr int kLeastConfidence = 60; // 10 without common characters
    constexpr int kTimes = 24;           // ICU does not judge by a few characters
    const QByteArray text = (bytes + ' ').repeated(kTimes);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&error));
    ucsdet_setText(detector.get(), text.constData(), static_cast<std::int32_t>(text.size()),
                   &error);
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &error);
    if (U_FAILURE(error))
        return {};
    for (std::int32_t i = 0; i < count; ++i) { // the likeliest first
        const char* name = ucsdet_getName(matches[i], &error);
        const bool isEastAsian = std::any_of(kNames.begin(), kNames.end(), [name](const char* one) {
            return qstrcmp(name, one) == 0;
        });
        if (isEastAsian && ucsdet_getConfidence(matches[i], &error) >= kLeastConfidence &&
            !decoded(name, bytes).isEmpty())
            return name;
    }
    return {};
}

/// Characters of two bytes that an encoding uses for its most common ideographs.
struct Ideographs {
    const char* encoding;
    unsigned char firstLead;
    unsigned char lastLead;
    unsigned char firstTrail;
    /// A text is clear if one begins with this or more, or ends with an ASCII character.
    unsigned char clearLead;
};

constexpr std::array<Ideographs, 3> kIdeographs = {{
    {"Shift_JIS", 0x88, 0x9f, 0x40, 0},  // where other encodings have punctuation and boxes
    {"GB18030", 0xb0, 0xd7, 0xa1, 0xc9}, // Korean syllables end before
    {"Big5", 0xa4, 0xc6, 0x40, 0xff},
}};

/// Whether there are at least two of them and no other non-ASCII text, and Latin letters do not
/// touch them: accents and quotation marks are within words.
bool consistsOf(const Ideographs& script, const QByteArray& bytes)
{
    int count = 0;
    bool isClear = false;
    bool afterLatin = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) {
            const bool isLatin = isLatinLetter(QChar::fromLatin1(bytes[i]));
            const bool touches =
                i > 0 && !afterLatin && static_cast<unsigned char>(bytes[i - 1]) != ' ';
            if (isLatin && touches && count > 0)
                return false;
            afterLatin = isLatin;
            continue;
        }
        const bool isPair =
            i + 1 < bytes.size() && static_cast<unsigned char>(bytes[i + 1]) >= script.firstTrail;
        if (lead < script.firstLead || lead > script.lastLead || !isPair || afterLatin)
            return false;
        isClear =
            isClear || lead >= script.clearLead || static_cast<unsigned char>(bytes[i + 1]) < 0x80;
        ++count;
        ++i;
    }
    return count >= 2 && isClear && !decoded(script.encoding, bytes).isEmpty();
}

/// Whether Windows-1252 shows what no language of Western Europe has: figures within a word (ł and
/// ą), a byte without a character (Ť, ť, Ź), or ř, ě, ů, č, ď or ň beside á, ý, š or ž.
bool isCentralEuropean(const QByteArray& bytes)
{
    const QString western = decoded("windows-1252", bytes);
    if (western.isEmpty() || decoded("windows-1250", bytes).isEmpty())
        return false;
    static const QRegularExpression figures(
        u"\\p{L}[³¹]\\p{L}|[\\x{81}\\x{8d}\\x{8f}\\x{90}\\x{9d}]"_s);
    static const QRegularExpression first(u"[øØìÌùÙèÈïÏòÒ]"_s);
    static const QRegularExpression second(u"[áÁýÝšŠžŽ]"_s);
    static const QRegularExpression nordic(u"[ðÐþÞ]"_s); // Faroese has ø and á
    return western.contains(figures) ||
           (western.contains(first) && western.contains(second) && !western.contains(nordic));
}

QByteArray encodingOf(const QByteArray& bytes)
{
    if (!decoded("UTF-8", bytes).isEmpty())
        return "UTF-8";
    const QString japanese = decoded("Shift_JIS", bytes);
    const qsizetype kana = countOf(japanese, isKana);
    if (kana > 0 && kana >= countOf(japanese, isHalfWidthKana))
        return "Shift_JIS";
    if (standTogether(bytes)) {
        if (const QByteArray page = codePageOf(bytes); !page.isEmpty())
            return page;
        if (const QByteArray encoding = eastAsianEncoding(bytes); !encoding.isEmpty())
            return encoding;
    }
    for (const Ideographs& script : kIdeographs)
        if (consistsOf(script, bytes))
            return script.encoding;
    return isCentralEuropean(bytes) ? "windows-1250" : "windows-1252";
}

} // namespace

LegacyText::LegacyText(const QStringList& fieldsOfFile)
{
    QByteArray bytes;
    for (const QString& field : fieldsOfFile)
        if (isLatinOnly(field) && !isAscii(field))
            bytes += field.toLatin1() + ' ';
    if (!bytes.isEmpty())
        m_encoding = encodingOf(bytes);
}

QString LegacyText::repaired(const QString& field) const
{
    if (m_encoding.isEmpty() || !isLatinOnly(field) || isAscii(field))
        return field;
    const QString text = decoded(m_encoding, field.toLatin1());
    return text.isEmpty() ? field : text;
}

} // namespace v2m
