// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace v2m {

/// A user's words as a query of SQLite's full-text search that finds tracks with all of them, the
/// last one as the beginning of a word: `slow pia` becomes `"slow" "pia"*`.
///
/// Every word is quoted, so that nothing in it acts as an operator. Words without a letter or digit
/// are left out; the query is empty when none remains.
QString searchQuery(const QString& text);

/// The query for tracks whose title, caption or tags have one of the names of each thing (`all`),
/// or of any of them; quoted likewise. Names may be of several words. Empty where no thing has a
/// name.
QString thingsQuery(std::span<const QStringList> things, bool all);

/// The query for one word in tags or caption, or for several one after the other, quoted likewise;
/// empty if it has no letter or digit.
QString wordQuery(const QString& word);

} // namespace v2m
