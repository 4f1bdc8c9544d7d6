// SPDX-License-Identifier: MIT
#include "core/library/genre_list.h"
#include "core/library/music_library.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;

class TestGenreList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void genresComeFromTheTagsByTheirCommonName()
    {
        const QTemporaryDir folder;
        QFile songs(folder.filePath(u"songs.csv"_s));
        QVERIFY(songs.open(QIODevice::WriteOnly));
        songs.write("id,caption,tags\n"
                    "a,A quiet song,smooth jazz;piano\n"
                    "b,A loud song,Reggae;no techno\n"
                    "c,A song that mentions polka,happy\n");
        songs.close();
        MusicLibrary library(folder.filePath(u"catalog.db"_s), MusicLibrary::WhenEmpty::KeepEmpty);
        QCOMPARE(genreList(library), QStringList());
        library.importFile(songs.fileName(), {}, {}, {});
        QCOMPARE(genreList(library), QStringList({u"reggae"_s, u"smooth jazz"_s}));
    }

    void starterCatalogHasSeveralGenres()
    {
        const QTemporaryDir folder;
        const QStringList genres = genreList(MusicLibrary(folder.filePath(u"catalog.db"_s)));
        QVERIFY2(genres.size() >= 5, qPrintable(genres.join(u' ')));
        QVERIFY(std::is_sorted(genres.begin(), genres.end()));
    }
};

QTEST_GUILESS_MAIN(TestGenreList)
#include "test_genre_list.moc"
