// SPDX-License-Identifier: MIT
#include "ui/main_window/about_dialog.h"

#include "ui/main_window/about_text.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace v2m {
namespace {

constexpr int kEmblem = 64;
constexpr int kAboutLetters = 84;
constexpr int kAboutLines = 30;
constexpr double kAboutShare = 0.9; ///< maximum, of the screen

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(QCoreApplication::translate("v2m::MainWindow", "About Video2Music"));
    auto* emblem = new QLabel(this);
    emblem->setPixmap(QApplication::windowIcon().pixmap(kEmblem, kEmblem));
    auto* text = new QTextBrowser(this);
    text->setHtml(aboutText());
    text->setOpenLinks(false);
    text->setFrameShape(QFrame::NoFrame);
    text->viewport()->setAutoFillBackground(false); // the ground of the dialog
    text->setTabChangesFocus(true);
    text->setAccessibleName(windowTitle());
    text->setAccessibleDescription(
        QCoreApplication::translate("v2m::MainWindow", "About Video2Music"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* const close = buttons->button(QDialogButtonBox::Close);
    close->setText(QCoreApplication::translate("v2m::CatalogDialog", "C&lose"));
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kMedium);
    row->addWidget(emblem, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kMedium, metrics::kMedium, metrics::kMedium,
                               metrics::kMedium);
    column->setSpacing(metrics::kMedium);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    close->setFocus();
}

QSize AboutDialog::sizeHint() const
{
    return QSize(kAboutLetters * fontMetrics().averageCharWidth(),
                 kAboutLines * fontMetrics().lineSpacing())
        .boundedTo((QSizeF(screen()->availableSize()) * kAboutShare).toSize());
}

} // namespace v2m
