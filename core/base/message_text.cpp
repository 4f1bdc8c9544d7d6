// SPDX-License-Identifier: MIT
#include "core/base/message_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace v2m {
namespace {

QString shown(const Message::Argument& argument)
{
    if (const auto* message = std::get_if<Message>(&argument))
        return translated(*message);
    if (const auto* text = std::get_if<std::string>(&argument))
        return QString::fromStdString(*text);
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
    const QString wording =
        QCoreApplication::translate(message.context().data(), message.text().data());
    return QString::fromStdString(
        message.filled(wording.toStdString(), [](const Message::Argument& argument) {
            return shown(argument).toStdString();
        }));
}

} // namespace v2m
