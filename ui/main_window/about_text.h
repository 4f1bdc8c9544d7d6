// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace v2m {

/// The program's version and licence, the libraries it runs on with theirs, and where the models
/// come from, as rich text.
QString aboutText();

} // namespace v2m
