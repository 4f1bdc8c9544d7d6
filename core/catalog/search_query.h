// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace v2m {

/// Converts user input to a query of SQLite's full-text search for tracks with all of the words,
/// the last one as a prefix: `slow pia` becomes `"slow" "pia"*`.
///
/// Every word is quoted, so that none acts as an operator. Words without a letter or digit are left
/// out; the query is empty if none remains.
QString searchQuery(const QString& text);

/// The query for tracks whose title, caption or tags contain one of the names of each thing, and
/// that have each of some names as in nameQuery() (`all`), or any of all these; quoted likewise.
/// Names of things may be phrases. Empty if there is nothing to look for.
QString subjectsQuery(std::span<const QStringList> things, bool all, const QStringList& names = {});

/// The query for all words of a name in title and artist together, quoted likewise.
QString nameQuery(const QString& name);

/// The query for a word or phrase in tags or caption, quoted likewise; empty without a letter or
/// digit.
QString wordQuery(const QString& word);

} // namespace v2m
