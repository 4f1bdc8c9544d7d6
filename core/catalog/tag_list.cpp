// SPDX-License-Identifier: MIT
#include "core/catalog/tag_list.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/catalog/python_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <optional>

namespace v2m {
namespace {

std::optional<QStringList> parseJsonList(const QString& cell)
{
    const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QStringList items;
    for (const QJsonValue& value : document.array()) {
        if (!value.isString())
            return std::nullopt;
        items.append(value.toString());
    }
    return items;
}

QChar separatorIn(const QString& cell)
{
    for (const QChar separator : {QChar(u';'), QChar(u'|')}) {
        if (cell.contains(separator))
            return separator;
    }
    return u',';
}

} // namespace

QStringList cleanTags(const QStringList& tags, const std::stop_token& stop)
{
    QStringList clean;
    QSet<QString> known;
    for (const QString& tag : tags) {
        if (clean.size() == kMaxTags)
            break;
        if (stop.stop_requested())
            throw Cancelled();
        const QString line = onOneLine(tag);
        if (line.isEmpty())
            continue;
        const qsizetype before = known.size();
        known.insert(line.toCaseFolded());
        if (known.size() > before)
            clean.append(line);
    }
    return clean;
}

TagCell splitTags(const QString& cell, const std::stop_token& stop)
{
    const QString text = cell.trimmed();
    if (!text.startsWith(u'[') || !text.endsWith(u']'))
        return {cleanTags(text.split(separatorIn(text)), stop), {}};
    if (const auto items = parseJsonList(text))
        return {cleanTags(*items, stop), {}};
    const PythonList list = parsePythonList(text);
    return {cleanTags(list.items, stop), list.fault};
}

} // namespace v2m
