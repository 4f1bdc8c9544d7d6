// SPDX-License-Identifier: MIT
#include "ui/catalog/musiccaps_offer.h"

#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type_scale.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace v2m {

QUrl musicCapsPage()
{
    return QUrl(u"https://huggingface.co/datasets/google/MusicCaps"_s);
}

DownloadSource musicCapsFile()
{
    return {.address = QUrl(u"https://huggingface.co/datasets/google/MusicCaps/resolve/main/"
                            "musiccaps-public.csv"_s),
            .name = u"MusicCaps"_s,
            .fileName = u"musiccaps-public.csv"_s};
}

MusicCapsOffer::MusicCapsOffer(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_address(new QLabel(this)), m_hint(new QLabel(this)), m_download(new QPushButton(this)),
      m_settings(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(strongFont(m_title->font()));
    m_text->setWordWrap(true);
    m_hint->setWordWrap(true);
    // Selectable text rather than a link: a stray click must not open a browser.
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setFocusPolicy(Qt::StrongFocus); // needed for selection by keyboard
    m_address->setText(musicCapsPage().toString());
    m_address->setWordWrap(true);
    m_address->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (QPushButton* button : {m_download, m_settings})
        button->setAutoDefault(false);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::kMedium, metrics::kMedium, metrics::kMedium,
                             metrics::kMedium);
    grid->setHorizontalSpacing(metrics::kLarge);
    grid->setVerticalSpacing(metrics::kTiny);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_text, 1, 0);
    grid->addWidget(m_address, 2, 0);
    grid->addWidget(m_hint, 3, 0);
    grid->addWidget(m_download, 0, 1, 4, 1, Qt::AlignVCenter);
    grid->addWidget(m_settings, 0, 1, 4, 1, Qt::AlignVCenter);

    connect(m_download, &QPushButton::clicked, this, &MusicCapsOffer::downloadRequested);
    connect(m_settings, &QPushButton::clicked, this, &MusicCapsOffer::settingsRequested);
    keepTranslated(this, &MusicCapsOffer::retranslate);
    setNetworkAllowed(false);
}

void MusicCapsOffer::setNetworkAllowed(bool isAllowed)
{
    m_isNetworkAllowed = isAllowed;
    m_hint->setVisible(!isAllowed);
    m_download->setVisible(isAllowed);
    m_settings->setVisible(!isAllowed);
}

void MusicCapsOffer::retranslate()
{
    m_title->setText(tr("More music: MusicCaps"));
    m_text->setText(tr("5,521 short clips, described by musicians. A download of 2.9 MB from "
                       "Hugging Face, published by Google under the licence CC BY-SA 4.0."));
    m_address->setAccessibleName(tr("Address of MusicCaps"));
    m_address->setAccessibleDescription(tr("The page that MusicCaps is downloaded from."));
    m_hint->setText(tr("The network is switched off. It can be allowed in the settings, under "
                       "“Privacy”. Or download the file musiccaps-public.csv with your "
                       "browser and import it."));
    m_download->setText(tr("&Download"));
    m_download->setAccessibleName(tr("Download MusicCaps"));
    m_download->setAccessibleDescription(m_text->text());
    m_settings->setText(tr("Open &settings…"));
    m_settings->setAccessibleName(tr("Open the settings"));
    m_settings->setAccessibleDescription(m_hint->text());
}

} // namespace v2m
