// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_libraries.h"

#include <QCoreApplication>

#include <SQLiteCpp/SQLiteCpp.h>
#include <csv.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace v2m {

std::vector<LibraryNotice> catalogLibraries()
{
    constexpr int kSqliteCpp = SQLITECPP_VERSION_NUMBER; // 3002001 for 3.2.1
    return {{u"SQLite"_s, QString::fromLatin1(sqlite3_libversion()),
             QCoreApplication::translate("v2m::AboutText", "public domain")},
            {u"SQLiteCpp"_s,
             u"%1.%2.%3"_s.arg(kSqliteCpp / 1'000'000)
                 .arg(kSqliteCpp / 1000 % 1000)
                 .arg(kSqliteCpp % 1000),
             u"MIT"_s},
            {u"libcsv"_s, u"%1.%2.%3"_s.arg(CSV_MAJOR).arg(CSV_MINOR).arg(CSV_RELEASE),
             u"LGPL-2.1-or-later"_s}};
}

} // namespace v2m
