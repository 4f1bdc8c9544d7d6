// SPDX-License-Identifier: MIT
#include "ui/main_window/forget_feedback.h"

#include "ui/session/library_controller.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::forgetFeedback)
};

} // namespace

void askToForget(LibraryController& library, QWidget* window)
{
    auto* box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(Text::tr("Forget Likes and Plays"));
    box->setText(Text::tr("Forget everything you have liked, disliked, skipped and heard to the "
                          "end?"));
    box->setInformativeText(
        Text::tr("Playlists will no longer take it into account. This cannot be undone."));
    QPushButton* forget = box->addButton(Text::tr("&Forget"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(Text::tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(forget, &QPushButton::clicked, &library, &LibraryController::forgetFeedback);
    box->open();
}

} // namespace v2m
