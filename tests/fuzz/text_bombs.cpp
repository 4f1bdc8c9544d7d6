// SPDX-License-Identifier: MIT
#include "tests/fuzz/bomb_bytes.h"
#include "tests/fuzz/bomb_list.h"
#include "tests/fuzz/network_target.h"
#include "tests/fuzz/targets.h"

#include <array>

using namespace std::string_literals;

namespace v2m::test {
namespace {

constexpr std::size_t kMany = 1000000;

std::string songs(const std::string& rows)
{
    return "id,title,artist,tags,caption\n" + rows;
}

std::string musicCaps(const std::string& aspects)
{
    return "ytid,start_s,end_s,audioset_positive_labels,aspect_list,caption,author_id,"
           "is_balanced_subset,is_audioset_eval\nabc,0,10,/m/1,\"" +
           aspects + "\",words,1,False,True\n";
}

std::string weights(const std::string& header, std::uint64_t claimed = 0)
{
    return little(claimed == 0 ? header.size() : claimed, 8) + header;
}

std::string tensor(const std::string& shape, const std::string& offsets)
{
    return weights(R"({"a":{"dtype":"F32","shape":)" + shape + R"(,"data_offsets":)" + offsets +
                   "}}");
}

std::string network(const std::string& shape)
{
    return weights(R"({"__metadata__":{"shape":")" + shape + R"("}})");
}

std::string manifest(const std::string& models)
{
    return R"({"format":1,"models":)" + models + "}";
}

void addTables(BombList& bombs)
{
    const std::string word(100, 'w');
    bombs.add(Door::Table, {}, songs("\"" + std::string(20'000'000, 'x')));
    bombs.add(Door::Table, {}, songs(repeated("\"\"", 5 * kMany)));
    bombs.add(Door::Table, {}, songs(std::string(20 * kMany, ',')));
    bombs.add(Door::Table, {}, std::string(20 * kMany, ','));
    bombs.add(Door::Table, {}, repeated("id,", kMany) + "\n");
    bombs.add(Door::Table, {}, songs(std::string(20 * kMany, '\n')));
    bombs.add(Door::Table, {}, songs("1,t,a,\"" + repeated("tag; ", kMany) + "\",c\n"));
    bombs.add(Door::Table, {}, songs("1,t,a,\"" + repeated(word + ";", 8000) + "\",c\n"), true);
    bombs.add(Door::Table, {}, songs(repeated("1,t,a,x,c\n", kMany / 5)), true);
    bombs.add(Door::Table, {}, songs(repeated("\"\n", kMany)));
    bombs.add(Door::Table, {}, std::string(5 * kMany, '\0'));
    bombs.add(Door::Table, {}, std::string(20 * kMany, 'x'));
    bombs.add(Door::Table, {}, musicCaps(std::string(kMany, '[')));
    bombs.add(Door::Table, {}, musicCaps("[" + repeated("'a', ", kMany / 6) + "]"), true);
    bombs.add(Door::Table, {}, musicCaps("['" + repeated("\\u0041", kMany / 8) + "']"), true);
    bombs.add(Door::Table, {},
              "emotion,pixels,Usage\n0,\"" + repeated("255 ", kMany) + "\",Training\n");
    bombs.add(Door::Table, {},
              "emotion,pixels,Usage\n0,\"" + std::string(kMany, '9') + "\",Training\n");
    bombs.add(Door::Table, {},
              "row,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,"
              "unknown,NF\n9223372036854775807,1,1,1,1,1,1,1,1,1,1\n");
}

void addJson(BombList& bombs)
{
    const std::string deep = std::string(kMany, '[');
    const std::string deepObjects = repeated("{\"a\":", kMany / 2);
    bombs.add(Door::List, ".jspf", deep);
    bombs.add(Door::List, ".jspf", deepObjects);
    bombs.add(Door::List, ".jspf", R"({"playlist":{"track":)" + deep);
    bombs.add(Door::List, ".jspf", R"({"playlist":{"track":[)" + repeated("{},", kMany) + "{}]}}",
              true);
    bombs.add(Door::List, ".jspf",
              R"({"playlist":{"title":")" + std::string(20 * kMany, 't') + "\"}}", true);
    bombs.add(Door::Manifest, {}, deep);
    bombs.add(Door::Manifest, {}, deepObjects);
    bombs.add(Door::Manifest, {}, manifest(deep));
    bombs.add(Door::Manifest, {}, manifest("[" + repeated("{},", kMany) + "{}]"));
    bombs.add(Door::Manifest, {},
              manifest(R"([{"name":"emotion","file":")" + std::string(kMany, 'f') +
                       R"(","sha256":""}])"));
    bombs.add(Door::Manifest, {},
              manifest(R"([{"name":"emotion","file":"../../../etc/passwd",)"
                       R"("sha256":""}])"));
    bombs.add(Door::Manifest, {}, std::string(20 * kMany, ' '));
}

/// Billion laughs: each entity expands to ten of the previous one.
std::string laughs()
{
    std::string text = "<!DOCTYPE playlist [<!ENTITY e0 \"laugh\">";
    for (int i = 1; i < 30; ++i)
        text += "<!ENTITY e" + std::to_string(i) + " \"" +
                repeated("&e" + std::to_string(i - 1) + ";", 10) + "\">";
    return text + "]>";
}

void addLists(BombList& bombs)
{
    const std::string head = "<playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\">";
    const std::string end = "</trackList></playlist>";
    bombs.add(Door::List, ".xspf", repeated("<playlist>", kMany));
    bombs.add(Door::List, ".xspf", head + repeated("<extension>", kMany));
    bombs.add(Door::List, ".xspf", head + "<trackList>" + repeated("<track>", kMany));
    bombs.add(Door::List, ".xspf", head + "<trackList>" + repeated("<track/>", kMany) + end, true);
    bombs.add(Door::List, ".xspf",
              head + "<title>" + std::string(20 * kMany, 't') + "</title><trackList>" + end, true);
    bombs.add(Door::List, ".xspf",
              "<playlist " + repeated("a=\"1\" ", kMany) + "><trackList>" + end);
    bombs.add(Door::List, ".xspf", laughs() + head + "<title>&e29;</title><trackList>" + end);
    bombs.add(Door::List, ".xspf",
              "<!DOCTYPE playlist [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + head +
                  "<title>&f;</title><trackList>" + end,
              true);
    bombs.add(Door::List, ".xspf", std::string(20 * kMany, '<'));
    bombs.add(Door::List, ".m3u8", repeated("#EXTINF:1,A - B\nsong.mp3\n", kMany), true);
    bombs.add(Door::List, ".m3u8", std::string(20 * kMany, 'x'), true);
    bombs.add(Door::List, ".m3u8", "#EXTINF:" + std::string(20 * kMany, '9') + ",x\na\n", true);
    bombs.add(Door::List, ".m3u8", std::string(20 * kMany, '\n'), true);
    bombs.add(Door::List, ".m3u8", repeated("../", 5 * kMany) + "song.mp3\n", true);
    bombs.add(Door::List, ".m3u", repeated("../", 5000) + "song.mp3\n", true);
    bombs.add(Door::List, ".m3u", std::string(40 * kMany, '\xff'));
}

void addWeights(BombList& bombs)
{
    const std::string& good = smallNetwork();
    bombs.add(Door::Weights, {}, weights({}, 0xFFFFFFFFFFFFFFFF));
    bombs.add(Door::Weights, {}, weights("{}", 0x7FFFFFFF));
    bombs.add(Door::Weights, {}, weights(std::string(3 * kMany, '[')));
    bombs.add(Door::Weights, {}, weights(repeated("{\"a\":", kMany / 2)));
    bombs.add(Door::Weights, {}, tensor("[9223372036854775807,9223372036854775807]", "[0,4]"));
    bombs.add(Door::Weights, {}, tensor("[4294967296,4294967296]", "[0,0]"));
    bombs.add(Door::Weights, {}, tensor("[0,9223372036854775807]", "[0,0]"));
    bombs.add(Door::Weights, {}, tensor("[1000000000]", "[0,4000000000]"));
    bombs.add(Door::Weights, {}, tensor("[" + repeated("1,", kMany) + "1]", "[0,4]"));
    bombs.add(Door::Weights, {}, tensor("[-1]", "[0,-4]"));
    bombs.add(Door::Weights, {},
              network(R"({\"widths\":[2048,2048,2048,2048,2048],)"
                      R"(\"blocks\":[32,32,32,32,32]})"));
    bombs.add(Door::Weights, {}, network(R"({\"widths\":[1e300],\"blocks\":[1]})"));
    bombs.add(Door::Weights, {}, network(repeated("[", 100'000)));
    bombs.add(Door::Weights, {}, weights(R"({"__metadata__":{"description":"x"}})"));
    // Infinity, NaN and the largest float, in an otherwise valid file.
    for (const std::uint32_t number : {0x7F800000U, 0x7FC00000U, 0x7F7FFFFFU}) {
        std::string bytes = good;
        for (std::size_t at = bytes.size() - 400; at + 4 <= bytes.size(); at += 4)
            bytes.replace(at, 4, little(number, 4));
        bombs.add(Door::Weights, {}, bytes, number == 0x7F7FFFFFU);
    }
}

} // namespace

std::vector<Bomb> textBombs()
{
    BombList bombs;
    addTables(bombs);
    addJson(bombs);
    addLists(bombs);
    addWeights(bombs);
    bombs.add(Door::Catalog, {}, "SQLite format 3\0"s + std::string(5000, '\xff'));
    bombs.add(Door::Catalog, {},
              "SQLite format 3\0\xff\xff\x01\x01"s + std::string(200'000, '\x01'));
    bombs.add(Door::Catalog, {}, std::string(5 * kMany, '\0'));
    return bombs.take();
}

} // namespace v2m::test
