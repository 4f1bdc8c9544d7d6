// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace v2m {
namespace {

/// A file's name may have line breaks, and the rest of it would look like another sentence.
QString withoutBreaks(QString text)
{
    constexpr char16_t kLineSeparator = u'\u2028';
    constexpr char16_t kParagraphSeparator = u'\u2029';
    for (const char16_t separator : {u'\n', u'\r', kLineSeparator, kParagraphSeparator})
        text.replace(QChar(separator), QChar(u' '));
    return text;
}

QString shown(const Message::Argument& argument, bool isVerbatim)
{
    if (const auto* message = std::get_if<Message>(&argument))
        return translated(*message);
    if (const auto* text = std::get_if<std::string>(&argument))
        return isVerbatim ? QString::fromStdString(*text)
                          : withoutBreaks(QString::fromStdString(*text));
    if (const auto* whole = std::get_if<std::int64_t>(&argument))
        return QLocale().toString(static_cast<qlonglong>(*whole));
    const auto& decimal = std::get<Message::Decimal>(argument);
    return decimal.digits ? QLocale().toString(decimal.value, 'f', *decimal.digits)
                          : QLocale().toString(decimal.value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString translated(const Message& message)
{
    if (message.isEmpty())
        return {};
    const bool isVerbatim = message.context().empty() && message.text() == "%1";
    const QString wording = QCoreApplication::translate(
        message.context().data(), message.text().data(), message.comment().data(), message.count());
    return QString::fromStdString(
        message.filled(wording.toStdString(), [isVerbatim](const Message::Argument& argument) {
            return shown(argument, isVerbatim).toStdString();
        }));
}

} // namespace v2m
