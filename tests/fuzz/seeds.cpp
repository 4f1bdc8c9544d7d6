// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_import.h"
#include "core/catalog/database.h"
#include "core/catalog/starter_catalog.h"
#include "tests/fuzz/network_target.h"
#include "tests/fuzz/targets.h"

#include <QProcess>
#include <QStringList>

namespace v2m::test {
namespace {

struct Made {
    const char* name;
    const char* options; ///< for ffmpeg
};

constexpr Made kMade[] = {
    {"clip.mp4", "-f lavfi -i testsrc=s=96x64:d=1:r=10 -f lavfi -i sine=d=1 -c:v libx264"},
    {"fragments.mp4", "-f lavfi -i testsrc=s=96x64:d=1:r=10 -c:v libx264 -movflags frag_keyframe"},
    {"clip.mov", "-f lavfi -i testsrc=s=96x64:d=1:r=10 -c:v mjpeg -vf setsar=2"},
    {"pictures.mov", "-f lavfi -i testsrc=s=96x64:d=1:r=5 -c:v png"},
    {"clip.mkv", "-f lavfi -i testsrc=s=96x64:d=1:r=10 -f lavfi -i sine=d=1 -c:v libx264"},
    {"clip.webm", "-f lavfi -i testsrc=s=96x64:d=1:r=10 -c:v libvpx -deadline realtime"},
    {"clip.avi", "-f lavfi -i testsrc=s=96x64:d=1:r=10 -c:v mpeg4"},
    {"clip.ts", "-f lavfi -i testsrc=s=96x64:d=1:r=10 -c:v libx264"},
    {"clip.mpg", "-f lavfi -i testsrc=s=96x64:d=1:r=25 -c:v mpeg2video"},
    {"clip.flv", "-f lavfi -i testsrc=s=96x64:d=1:r=10 -c:v flv"},
    {"clip.gif", "-f lavfi -i testsrc=s=48x32:d=1:r=5"},
    {"picture.jpg", "-f lavfi -i testsrc=s=96x64 -frames:v 1"},
    {"picture.png", "-f lavfi -i testsrc=s=96x64 -frames:v 1"},
    {"picture.bmp", "-f lavfi -i testsrc=s=48x32 -frames:v 1"},
    {"picture.tiff", "-f lavfi -i testsrc=s=48x32 -frames:v 1"},
    {"picture.webp", "-f lavfi -i testsrc=s=96x64 -frames:v 1"},
    {"picture.ppm", "-f lavfi -i testsrc=s=48x32 -frames:v 1"},
    {"song.wav", "-f lavfi -i sine=d=1 -metadata title=Song"},
    {"song.flac", "-f lavfi -i sine=d=2 -metadata title=Song -metadata artist=Someone"},
    {"song.mp3", "-f lavfi -i sine=d=2 -metadata title=Song -metadata genre=Ambient"},
    {"song.ogg", "-f lavfi -i sine=d=2 -c:a libvorbis -metadata title=Song"},
    {"song.opus", "-f lavfi -i sine=d=2 -c:a libopus -metadata title=Song"},
    {"song.m4a", "-f lavfi -i sine=d=2 -metadata title=Song"},
    {"cover.mp3", "-f lavfi -i sine=d=1 -f lavfi -i testsrc=s=64x64:r=1:d=1 -map 0 -map 1 "
                  "-disposition:v attached_pic -c:v mjpeg"},
};

/// For the folder of music, with about as many tags as sound. Followed by kManyTags.
constexpr Made kSongsMade[] = {
    {"song.mp3", "-f lavfi -i sine=d=2:f=330 -f lavfi -i testsrc=s=64x64:r=1:d=1 -map 0 -map 1 "
                 "-disposition:v attached_pic -c:v mjpeg"},
    {"song.flac", "-f lavfi -i sine=d=1:f=330 -f lavfi -i testsrc=s=64x64:r=1:d=1 -map 0 -map 1 "
                  "-disposition:v attached_pic -c:v mjpeg"},
    {"song.ogg", "-f lavfi -i sine=d=2:f=330 -c:a libvorbis"},
    {"song.opus", "-f lavfi -i sine=d=2:f=330 -c:a libopus"},
    {"song.m4a", "-f lavfi -i sine=d=2:f=330 -f lavfi -i testsrc=s=64x64:r=1:d=1 -map 0 -map 1 "
                 "-disposition:v attached_pic -c:v mjpeg"},
    {"song.wma", "-f lavfi -i sine=d=2:f=330 -c:a wmav2"},
    {"song.wav", "-f lavfi -i sine=d=0.3:f=330"},
    {"song.aiff", "-f lavfi -i sine=d=0.3:f=330 -write_id3v2 1"},
    {"song.wv", "-f lavfi -i sine=d=1:f=330"},
};
constexpr const char* kManyTags =
    " -metadata title=Song -metadata artist=Someone -metadata album=Album -metadata genre=Ambient"
    " -metadata date=1999 -metadata track=3/9 -metadata disc=1 -metadata comment=Slow"
    " -metadata mood=Calm -metadata BPM=72 -metadata REPLAYGAIN_TRACK_GAIN=-3.5";

constexpr const char* kMusicCaps =
    "ytid,start_s,end_s,audioset_positive_labels,aspect_list,caption,author_id,"
    "is_balanced_subset,is_audioset_eval\n"
    "-0Gj8-vB1q4,30,40,\"/m/0140xf,/m/02cjck\",\"['low quality', 'sustained strings', "
    "\"\"80's\"\"]\","
    "\"The low quality recording features a ballad, sad and slow.\",4,False,True\n"
    "-0SdAVK79lg,30,40,/m/0155w,\"['guitar song', 'piano backing']\",\"A calm guitar, "
    "\"\"soft\"\".\","
    "0,False,False\n";

constexpr const char* kSongs = "id,title,artist,tags,caption,start_s,end_s\n"
                               "a1,One,Someone,\"happy; loud\",A happy song,0,30\n"
                               "b2,\"Two, three\",Other,sad,A slow and sad song,10,20\n";

constexpr const char* kVotes =
    "row,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF\n"
    "0,4,0,0,1,3,2,0,0,0,0\n1,6,0,1,1,0,0,0,0,2,0\n";

constexpr const char* kJspf = R"({"playlist": {"title": "List", "creator": "v2m", "track": [
 {"title": "One", "creator": "Someone", "location": ["https://example.org/1"],
  "identifier": ["urn:x:a1"], "duration": 30000, "annotation": "calm",
  "extension": {"urn:x-video2music:entry": [{"source": "songs", "id": "a1", "rank": 1}]}}]}})";

constexpr const char* kXspf = R"(<?xml version="1.0" encoding="UTF-8"?>
<playlist version="1" xmlns="http://xspf.org/ns/0/"><title>List</title><creator>v2m</creator>
<date>2026-03-01T12:00:00Z</date><annotation>calm &amp; slow</annotation><trackList>
<track><location>file:///music/one%20song.mp3</location><title>One</title><creator>Someone</creator>
<duration>30000</duration><meta rel="urn:x">a</meta></track>
<track><location>https://example.org/2</location><info>https://example.org</info></track>
</trackList></playlist>)";

constexpr const char* kM3u8 = "#EXTM3U\n#PLAYLIST:List\n#EXTINF:30,Someone - One\n"
                              "#EXTVLCOPT:start-time=10\n#EXTVLCOPT:stop-time=20.5\none.mp3\n"
                              "#EXTINF:-1,Two\nhttps://example.org/2\nfile:///music/3%20.ogg\n";

std::string facesTable()
{
    std::string table = "emotion,pixels,Usage\n";
    for (int row = 0; row < 3; ++row) {
        table += std::to_string(row) + ",\"";
        for (int i = 0; i < 48 * 48; ++i)
            table += (i > 0 ? " " : "") + std::to_string((i * 7 + row * 31) % 256);
        table += "\",Training\n";
    }
    return table;
}

std::string smallCatalog(const std::filesystem::path& scratch)
{
    const auto file = scratch / "seed.db";
    {
        Database database(QString::fromStdString(file.string()));
        addStarterCatalog(database, {});
    }
    return bytesOfFile(file);
}

std::string madeByFfmpeg(const Made& made, const std::filesystem::path& scratch,
                         const char* tags = "")
{
    const auto file = scratch / made.name;
    QStringList arguments = QString::fromLatin1(made.options).split(u' ') +
                            QString::fromLatin1(tags).split(u' ', Qt::SkipEmptyParts) +
                            QStringList{QStringLiteral("-y")};
    arguments.prepend(QStringLiteral("-nostdin"));
    arguments.append(QString::fromStdString(file.string()));
    QProcess::execute(QStringLiteral("ffmpeg"),
                      QStringList{QStringLiteral("-loglevel"), QStringLiteral("error")} +
                          arguments);
    return bytesOfFile(file);
}

} // namespace

std::vector<Seed> makeSeeds(const std::filesystem::path& scratch)
{
    std::vector<Seed> seeds;
    for (const Made& made : kMade)
        seeds.push_back({made.name, Door::Clip, false, madeByFfmpeg(made, scratch)});
    for (const Made& made : kSongsMade)
        seeds.push_back({made.name, Door::Music, false, madeByFfmpeg(made, scratch, kManyTags)});
    // Formats that this FFmpeg cannot encode are skipped.
    std::erase_if(seeds, [](const Seed& seed) { return seed.bytes.empty(); });
    seeds.push_back({"musiccaps.csv", Door::Table, true, kMusicCaps});
    seeds.push_back({"songs.csv", Door::Table, true, kSongs});
    seeds.push_back({"faces.csv", Door::Table, true, facesTable()});
    seeds.push_back({"votes.csv", Door::Table, true, kVotes});
    seeds.push_back({"list.jspf", Door::List, true, kJspf});
    seeds.push_back({"list.xspf", Door::List, true, kXspf});
    seeds.push_back({"list.m3u8", Door::List, true, kM3u8});
    seeds.push_back({"emotion.safetensors", Door::Weights, false, smallNetwork()});
    const auto weights = scratch / "emotion.safetensors";
    writeFile(weights, smallNetwork());
    seeds.push_back({"manifest.json", Door::Manifest, true, manifestFor(weights)});
    seeds.push_back({"catalog.db", Door::Catalog, false, smallCatalog(scratch)});
    return seeds;
}

} // namespace v2m::test
