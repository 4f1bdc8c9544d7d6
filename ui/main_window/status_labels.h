// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"

#include <QLabel>

namespace v2m {

class LibraryController;
class Stage;
class StatusLine;

/// Says among the details how many frames a second are read and, with a camera, how many were
/// dropped.
class RateLabel : public QLabel {
    Q_OBJECT
public:
    /// @param stage must outlive it.
    explicit RateLabel(const Stage& stage);

private:
    void refresh();

    const Stage& m_stage;
};

/// Tells among the details that the caption model is missing; the status line says it when it is
/// noticed.
class CaptionModelLabel : public QLabel {
    Q_OBJECT
public:
    /// Both must outlive it.
    CaptionModelLabel(const LibraryController& library, StatusLine& status);

private:
    void retranslate();

    Message m_notice; ///< of the model; empty if it is fine
};

} // namespace v2m
