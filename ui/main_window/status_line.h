// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QString>

class QStatusBar;

namespace v2m {

/// What a sentence in the status bar is about.
enum class News { Clip, Camera, MissingCamera, Catalog, List, Model, File, Reading };

/// The sentence in the status bar. It can be taken back when it is no longer true, unless something
/// else has been said since.
class StatusLine {
public:
    /// @param bar outlives this.
    explicit StatusLine(QStatusBar& bar) : m_bar(bar) {}

    /// @param details for the tool tip; by default the message, where the bar has no room for it.
    void say(News about, const Message& message, const Message& details = {});

    void takeBack(News about);
    void clear() { say(m_about, {}); }

    /// After a change of language.
    void retranslate();

private:
    bool isShown() const;

    QStatusBar& m_bar;
    News m_about = News::Clip;
    Message m_message;
    Message m_details;
    QString m_sentence; ///< as it stands in the bar, unless that has moved on
};

} // namespace v2m
