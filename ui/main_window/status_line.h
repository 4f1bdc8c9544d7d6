// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QString>

class QStatusBar;

namespace v2m {

/// The subject of a message in the status bar.
enum class News {
    Clip,
    Camera,
    MissingCamera,
    Catalog,
    CatalogFailure, ///< until something else succeeds there
    List,
    ListFailure,
    Model,
    File,
    SavedList,
    Reading,
    Step, ///< done, undone or redone
};

/// The message in the status bar. It can be withdrawn when it is outdated, unless it has been
/// replaced.
class StatusLine {
public:
    /// @param bar must outlive this.
    explicit StatusLine(QStatusBar& bar) : m_bar(bar) {}

    /// @param details for the tool tip; by default the message, if the bar has no space for it.
    void say(News about, const Message& message, const Message& details = {});

    void takeBack(News about);
    void clear() { say(m_about, {}); }

    /// Call after a change of language.
    void retranslate();

private:
    bool isShown() const;

    QStatusBar& m_bar;
    News m_about = News::Clip;
    Message m_message;
    Message m_details;
    QString m_sentence; ///< as shown in the bar, unless replaced
};

} // namespace v2m
