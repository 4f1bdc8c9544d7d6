// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace v2m {

/// A sentence for the user, stored untranslated: an English text and the values for its
/// placeholders %1, %2, ... Whoever displays it calls translated().
///
/// lupdate finds the context and the text where Message("context", "text") is written, so both must
/// be literals there; for the same reason values are passed by arg() instead of the constructor.
class Message {
public:
    /// A number with a fixed number of decimals; without one, as many as it has.
    struct Decimal {
        double value = 0.0;
        std::optional<int> digits = {};
        friend bool operator==(const Decimal&, const Decimal&) = default;
    };

    /// Text is UTF-8; numbers are formatted in the user's locale.
    struct Argument;

    Message();
    /// As in QCoreApplication::translate(): the comment tells equal texts apart, and `n` is the
    /// number of things, for %n or %Ln.
    Message(const char* context, const char* text, const char* comment = nullptr, int n = -1);
    Message(const Message& other);
    Message(Message&& other) noexcept;
    Message& operator=(const Message& other);
    Message& operator=(Message&& other) noexcept;
    ~Message();

    /// Text that is not translatable, such as a message from another library.
    template <typename Words>
    static Message verbatim(const Words& words)
    {
        return Message{"", "%1"}.arg(words);
    }

    /// Fills the next placeholders with numbers, text (also QString, paths) or other messages.
    template <typename... Values>
    Message arg(const Values&... values) const;

    /// This message followed by another, as two sentences.
    Message then(const Message& next) const;

    bool isEmpty() const { return m_text.empty(); }

    /// As given to the constructor; null-terminated.
    std::string_view context() const { return m_context; }
    std::string_view text() const { return m_text; }
    std::string_view comment() const { return m_comment; }
    int count() const { return m_count; }

    /// The untranslated sentence, for logs and what().
    std::string english() const;

    /// Formats the text, translated or not, with the values in its placeholders.
    /// @param say converts an Argument to text.
    template <typename Say>
    std::string filled(std::string_view wording, const Say& say) const;

    friend bool operator==(const Message&, const Message&) = default;

private:
    std::string_view m_context = "";
    std::string_view m_text = "";
    std::string_view m_comment = "";
    int m_count = -1;
    std::vector<Argument> m_arguments;
};

struct Message::Argument : std::variant<std::string, std::int64_t, Decimal, Message> {
    using variant::variant;
};

// Out of line because Argument is incomplete above.
inline Message::Message() = default;
inline Message::Message(const char* context, const char* text, const char* comment, int n)
    : m_context(context), m_text(text), m_comment(comment == nullptr ? "" : comment), m_count(n)
{
}
inline Message::Message(const Message& other) = default;
inline Message::Message(Message&& other) noexcept = default;
inline Message& Message::operator=(const Message& other) = default;
inline Message& Message::operator=(Message&& other) noexcept = default;
inline Message::~Message() = default;

template <typename... Values>
Message Message::arg(const Values&... values) const
{
    const auto argument = []<typename Value>(const Value& value) -> Argument {
        if constexpr (std::integral<Value>)
            return static_cast<std::int64_t>(value);
        else if constexpr (std::floating_point<Value>)
            return Decimal{static_cast<double>(value)};
        else if constexpr (std::same_as<Value, Message> || std::same_as<Value, Decimal>)
            return value;
        else if constexpr (requires { value.toStdString(); })
            return value.toStdString();
        else if constexpr (requires { value.string(); })
            return value.string();
        else
            return std::string(value);
    };
    Message message = *this;
    (message.m_arguments.push_back(argument(values)), ...);
    return message;
}

inline Message Message::then(const Message& next) const
{
    return Message("v2m::Message", "%1 %2", "two whole sentences, one after the other")
        .arg(*this, next);
}

template <typename Say>
std::string Message::filled(std::string_view wording, const Say& say) const
{
    std::string sentence;
    for (std::size_t i = 0; i < wording.size(); ++i) {
        if (const std::string_view rest = wording.substr(i);
            m_count >= 0 && (rest.starts_with("%n") || rest.starts_with("%Ln"))) {
            sentence += std::to_string(m_count);
            i += rest[1] == 'n' ? 1 : 2;
            continue;
        }
        const auto place = static_cast<std::size_t>(
            wording[i] == '%' && i + 1 < wording.size() ? wording[i + 1] - '1' : -1);
        if (place < m_arguments.size()) {
            sentence += say(m_arguments[place]);
            ++i;
        } else {
            sentence += wording[i];
        }
    }
    return sentence;
}

inline std::string Message::english() const
{
    return filled(m_text, [](const Argument& argument) {
        if (const auto* message = std::get_if<Message>(&argument))
            return message->english();
        if (const auto* text = std::get_if<std::string>(&argument))
            return *text;
        char digits[400]; // the longest double, written in full
        const auto write = [&](const auto&... number) {
            return std::string(digits,
                               std::to_chars(std::begin(digits), std::end(digits), number...).ptr);
        };
        if (const auto* whole = std::get_if<std::int64_t>(&argument))
            return write(*whole);
        const auto& decimal = std::get<Decimal>(argument);
        return decimal.digits ? write(decimal.value, std::chars_format::fixed, *decimal.digits)
                              : write(decimal.value);
    });
}

} // namespace v2m
