// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace v2m {

/// The languages in which requests are understood.
enum class Language { English, German, French, Spanish, Chinese, Arabic };

inline constexpr std::array<Language, 6> kLanguages = {Language::English, Language::German,
                                                       Language::French,  Language::Spanish,
                                                       Language::Chinese, Language::Arabic};

/// ISO 639-1: en de fr es zh ar.
constexpr std::string_view languageCode(Language language)
{
    constexpr std::array<std::string_view, kLanguages.size()> kCodes = {"en", "de", "fr",
                                                                        "es", "zh", "ar"};
    return kCodes[static_cast<std::size_t>(language)];
}

/// Whether the language uses the Latin script, so that letters alone do not identify it.
constexpr bool isLatin(Language language)
{
    return language != Language::Chinese && language != Language::Arabic;
}

} // namespace v2m
