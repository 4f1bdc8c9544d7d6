// SPDX-License-Identifier: MIT
#include "ui/main_window/window_offers.h"

#include "core/base/paths.h"
#include "core/vision/face_model.h"
#include "ui/main_window/offer_chip.h"
#include "ui/playlist/playlist_pane.h"
#include "ui/playlist/playlist_view.h"
#include "ui/session/library_controller.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/tab_order.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QSize>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Smaller catalogs offer little choice.
constexpr std::int64_t kFewTracks = 1000;

/// A narrower window has no offer beside what it says, and a lower one none below its list, or
/// above the player.
constexpr int kFullWidth = 900;
constexpr int kFullHeight = 560;
constexpr int kAskingHeight = 645;

} // namespace

WindowOffers::WindowOffers(PlaylistPane& pane, QStatusBar& bar, QWidget& question, QObject* parent)
    : QObject(parent), m_question(question), m_music(new OfferChip(u"musiccaps"_s, &pane)),
      m_faceModel(new OfferChip(u"face_model"_s))
{
    m_question.installEventFilter(this);
    m_music->installEventFilter(this);
    auto* column = qobject_cast<QBoxLayout*>(pane.layout());
    column->insertWidget(column->count() - 1, m_music); // above the commands of the list
    setTabOrderOf(QList<QWidget*>{&pane.view()} + m_music->controls());
    bar.addPermanentWidget(m_faceModel);
    connect(m_music, &OfferChip::taken, this, &WindowOffers::musicRequested);
    connect(m_faceModel, &OfferChip::taken, this, &WindowOffers::faceModelRequested);
    keepTranslated(&pane, this, [this] { retranslate(); });
    refreshFaceModel();
}

void WindowOffers::setOverview(const CatalogOverview& overview)
{
    m_tracks = overview.tracks;
    const bool hasMusicCaps = std::any_of(
        overview.sources.begin(), overview.sources.end(), [](const CatalogSource& source) {
            return source.name.compare("musiccaps"_L1, Qt::CaseInsensitive) == 0;
        });
    retranslate();
    // An empty catalog has its own offers.
    m_music->setOffered(!hasMusicCaps && m_tracks > 0 && m_tracks < kFewTracks);
}

void WindowOffers::setDetector(DetectorChoice choice)
{
    m_choice = choice;
    refreshFaceModel();
}

void WindowOffers::refreshFaceModel()
{
    m_faceModel->setOffered(m_choice != DetectorChoice::Cascade && faceModelPath().isEmpty());
}

void WindowOffers::fitTo(const QSize& window)
{
    m_barHasRoom = window.width() >= kFullWidth;
    m_paneHasRoom = window.height() >= kFullHeight;
    const bool isAskable = window.height() >= kAskingHeight;
    m_question.setMaximumHeight(isAskable ? QWIDGETSIZE_MAX : 0);
    m_question.setEnabled(isAskable); // for who goes by keys
    refreshRoom();
}

void WindowOffers::refreshRoom()
{
    const bool isAsked = !m_question.isHidden() && m_question.maximumHeight() > 0;
    m_music->setHasRoom(m_paneHasRoom && !isAsked);
    m_faceModel->setHasRoom(m_barHasRoom && !isAsked && m_music->isHidden());
}

bool WindowOffers::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        refreshRoom();
    return QObject::eventFilter(watched, event);
}

void WindowOffers::retranslate()
{
    //: Below the list. MusicCaps is a data set with 5,521 descriptions of music
    m_music->setText(tr("%Ln track(s) only; get MusicCaps (2.9 MB, CC BY-SA 4.0)", nullptr,
                        static_cast<int>(m_tracks)),
                     tr("Opens the music catalog, which offers 5,521 more descriptions of music."));
    //: In the status bar. %1: the size of a download, such as "317 kB"
    m_faceModel->setText(
        tr("Faces are found by the simpler detector; get the better one (%1, "
           "Apache 2.0)")
            .arg(QLocale().formattedDataSize(kFaceModelBytes, 0, QLocale::DataSizeSIFormat)),
        tr("Shows its size, licence and origin first, and then downloads it."));
}

} // namespace v2m
