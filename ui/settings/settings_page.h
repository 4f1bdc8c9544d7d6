// SPDX-License-Identifier: MIT
#pragma once

#include <array>

namespace v2m {

/// The pages of the settings, in the order of the list.
enum class SettingsPage { General, Clips, Music, Reading, Privacy };

inline constexpr std::array kSettingsPages = {SettingsPage::General, SettingsPage::Clips,
                                              SettingsPage::Music, SettingsPage::Reading,
                                              SettingsPage::Privacy};

} // namespace v2m
