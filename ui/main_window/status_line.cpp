// SPDX-License-Identifier: MIT
#include "ui/main_window/status_line.h"

#include "core/base/message_text.h"

#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace v2m {

void StatusLine::say(News about, const Message& message, const Message& details)
{
    m_about = about;
    m_message = message;
    m_details = details;
    m_sentence = translated(message);
    m_bar.showMessage(m_sentence);
    const QString whole = details.isEmpty() ? m_sentence : translated(details);
    m_bar.setToolTip(whole.isEmpty()
                         ? whole
                         : u"<p>%1</p>"_s.arg(whole.toHtmlEscaped().replace(u'\n', u"<br>"_s)));
}

void StatusLine::takeBack(News about)
{
    if (m_about == about && isShown())
        clear();
}

void StatusLine::retranslate()
{
    if (isShown())
        say(m_about, Message(m_message), Message(m_details));
}

bool StatusLine::isShown() const
{
    return !m_sentence.isEmpty() && m_bar.currentMessage() == m_sentence;
}

} // namespace v2m
