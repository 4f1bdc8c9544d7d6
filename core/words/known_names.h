// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace v2m {

/// A text with names as catalogs have them.
struct NamedText {
    QString text;
    QStringList names; ///< those that were written otherwise
};

/// Writes composers and works as catalogs do, in Latin letters and mostly in English:
/// "Mondscheinsonate" becomes "Moonlight Sonata" (resources/words/names.csv).
/// @param isInCatalog what has tracks in the catalog as written stays; so does what has none either
///     way.
NamedText withCatalogNames(const QString& text,
                           const std::function<bool(const QString&)>& isInCatalog);

/// Names of one word, of those that withCatalogNames() writes.
const QStringList& knownSurnames();

} // namespace v2m
