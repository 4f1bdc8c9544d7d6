// SPDX-License-Identifier: MIT
#include "ui/main_window/status_labels.h"

#include "core/base/message_text.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/window_text.h"
#include "ui/session/library_controller.h"
#include "ui/stage/stage.h"
#include "ui/theme/keep_translated.h"

#include <QLocale>

#include <utility>

namespace v2m {

RateLabel::RateLabel(const Stage& stage) : m_stage(stage)
{
    connect(&stage, &Stage::rateChanged, this, &RateLabel::refresh);
    keepTranslated(this, &RateLabel::refresh);
}

void RateLabel::refresh()
{
    const StageState& state = m_stage.state();
    const QString rate = QLocale().toString(state.framesPerSecond, 'f', 0);
    if (state.framesPerSecond <= 0.0)
        clear();
    else if (state.isCamera())
        setText(WindowText::tr("%1 frames/s, %n dropped", nullptr,
                               static_cast<int>(state.droppedFrames))
                    .arg(rate));
    else
        setText(WindowText::tr("%1 frames/s").arg(rate));
}

CaptionModelLabel::CaptionModelLabel(const LibraryController& library, StatusLine& status)
{
    setWordWrap(true);
    connect(&library, &LibraryController::modelNoticed, this,
            [this, &status](const Message& notice) {
                if (std::exchange(m_notice, notice) == notice)
                    return;
                retranslate();
                if (notice.isEmpty())
                    status.takeBack(News::Model);
                else
                    status.say(News::Model, notice);
            });
    connect(&library, &LibraryController::moodsEnded, this, [&status](bool allRead) {
        if (!allRead)
            status.say(News::Model,
                       Message("v2m::MainWindow",
                               "The moods of the music stay as they were until the next start."));
    });
    keepTranslated(this, &CaptionModelLabel::retranslate);
}

void CaptionModelLabel::retranslate()
{
    setText(translated(m_notice));
}

} // namespace v2m
