// SPDX-License-Identifier: MIT
#include "core/networks/script_refusal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <mutex>
#include <set>

namespace v2m {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestText = 600;
constexpr std::size_t kMaxArguments = 9;
constexpr int kDeepest = 4;

/// Far more than the number of messages about models.
constexpr std::size_t kMaxSentences = 200;

std::string oneLine(std::string text)
{
    text.resize(std::min(text.size(), kLongestText));
    for (char& letter : text)
        if (static_cast<unsigned char>(letter) < ' ' || letter == '\x7f')
            letter = ' ';
    return text;
}

Json toJson(const Message& message)
{
    Json arguments = Json::array();
    const auto take = [&](const Message::Argument& argument) {
        if (const auto* inner = std::get_if<Message>(&argument))
            arguments.push_back(toJson(*inner));
        else if (const auto* text = std::get_if<std::string>(&argument))
            arguments.push_back(oneLine(*text));
        else if (const auto* whole = std::get_if<std::int64_t>(&argument))
            arguments.push_back(*whole);
        else
            arguments.push_back(std::get<Message::Decimal>(argument).value);
        return std::string();
    };
    message.filled("%1%2%3%4%5%6%7%8%9", take); // one call per placeholder with a value
    return {{"context", std::string(message.context())},
            {"text", std::string(message.text())},
            {"arguments", std::move(arguments)}};
}

/// A Message points to its texts, so they are interned forever.
const char* kept(const std::string& text)
{
    static std::mutex mutex;
    static std::set<std::string> texts;
    const std::lock_guard lock(mutex);
    if (texts.size() >= kMaxSentences && !texts.contains(text))
        return nullptr;
    return texts.insert(text).first->c_str();
}

Message fromJson(const Json& json, int depth)
{
    const std::string text = oneLine(json.at("text").get<std::string>());
    const char* const context = kept(oneLine(json.at("context").get<std::string>()));
    const char* const sentence = kept(text);
    if (context == nullptr || sentence == nullptr)
        return Message::verbatim(text);
    Message message(context, sentence);
    const Json& arguments = json.at("arguments");
    if (!arguments.is_array() || arguments.size() > kMaxArguments || depth > kDeepest)
        return message;
    for (const Json& argument : arguments) {
        if (argument.is_string())
            message = message.arg(oneLine(argument.get<std::string>()));
        else if (argument.is_number_integer())
            message = message.arg(argument.get<std::int64_t>());
        else if (argument.is_number())
            message = message.arg(argument.get<double>());
        else
            message = message.arg(fromJson(argument, depth + 1));
    }
    return message;
}

} // namespace

std::string packedRefusal(const Message& message)
{
    return toJson(message).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Message unpackedRefusal(const std::string& bytes)
{
    try {
        return fromJson(Json::parse(bytes), 0);
    } catch (const nlohmann::json::exception&) {
        return Message::verbatim(oneLine(bytes));
    }
}

} // namespace v2m
