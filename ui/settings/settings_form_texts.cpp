// SPDX-License-Identifier: MIT
// SettingsForm: texts in the current language.
#include "ui/settings/field_note.h"
#include "ui/settings/model_check.h"
#include "ui/settings/path_check.h"
#include "ui/settings/path_field.h"
#include "ui/settings/settings_form.h"
#include "ui/theme/mnemonic.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

namespace v2m {

void SettingsForm::retranslate()
{
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setAccessibleDescription(tr("The arrow keys go from one page to the other."));
    const auto setName = [this](SettingsPage page, const QString& name) {
        m_list->item(static_cast<int>(page))->setText(name);
    };
    setName(SettingsPage::General, tr("General"));
    setName(SettingsPage::Clips, tr("Camera and Clips"));
    setName(SettingsPage::Music, tr("Music"));
    setName(SettingsPage::Reading, tr("Reading"));
    setName(SettingsPage::Privacy, tr("Privacy"));
    retranslateGeneral();
    retranslateClips();
    retranslateMusic();
    retranslateReading();
    retranslatePrivacy();
    alignLabels();
    for (QSpinBox* box : spinBoxes())
        box->updateGeometry(); // which a new special text does not ask for
}

void SettingsForm::retranslateGeneral()
{
    describe(m_language, tr("&Language:"), tr("Takes effect at once."));
    m_language->setItemText(0, tr("As the system"));
    describe(m_theme, tr("&Theme:"),
             tr("Light, dark, in high contrast, or whichever the desktop uses."));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_theme->setItemText(3, tr("High contrast, light"));
    m_theme->setItemText(4, tr("High contrast, dark"));
    describe(m_announcesTracks, tr("Announce each ne&w track"),
             tr("Shows a notification of the desktop when a track begins."));
    describe(m_trayIcon, tr("Keep an i&con in the tray"),
             m_trayIcon->isEnabled()
                 ? tr("It hides and shows the window, and plays, pauses and skips. If you close "
                      "the window while music plays, the program stays in the tray and the music "
                      "goes on.")
                 : tr("This desktop has no tray."));
}

void SettingsForm::retranslateClips()
{
    describe(m_recordingsFolder, tr("&Recordings folder:"),
             tr("Where clips that you record with the camera are kept."));
    m_recordingsFolder->setCheck(checkTargetFolder);
    describe(m_recordLimit, tr("Longest r&ecording:"),
             tr("A recording ends by itself after this time."));
    m_recordLimit->setSuffix(tr(" s", "seconds, after a number"));
}

void SettingsForm::retranslateMusic()
{
    describe(m_audioFolder, tr("&Audio folder:"),
             tr("Sound files here that are named after a track's id are played as its preview."));
    m_audioFolder->setPlaceholder(tr("None", "folder"));
    m_audioFolder->setCheck(checkSourceFolder);
    describe(m_levelsTracks, tr("Play all tracks e&qually loud"),
             tr("Files of your own whose loudness is known, by their tags or by listening, play at "
                "-18 LUFS."));
    describe(m_crossfade, tr("Cross&fade:"),
             tr("How long one track fades into the next, where both are files."));
    m_crossfade->setSpecialValueText(tr("Off"));
    describe(m_firstSelection, tr("F&irst selection:"),
             tr("Which of the tracks that suit about equally well come first. The number was drawn "
                "for you and counts together with the clip and the face, so that not everybody "
                "with the same mood begins with the same track."));
    m_firstSelection->setSpecialValueText(tr("By the fit alone"));
    m_crossfade->setSuffix(tr(" s", "seconds, after a number"));
}

void SettingsForm::retranslateReading()
{
    describe(m_detector, tr("Face &detector:"),
             tr("Automatic takes YuNet where its model is installed, otherwise the cascade, which "
                "misses more faces."));
    m_detector->setItemText(0, tr("Automatic"));
    m_detector->setItemText(1, tr("YuNet"));
    m_detector->setItemText(2, tr("Cascade"));
    describe(m_threads, tr("&Processor cores:"), tr("How many cores work on a video at once."));
    m_threads->setSpecialValueText(tr("All"));
    describe(m_skipped, tr("&Skipped frames:"),
             tr("How many frames of a video are skipped after each one that is read: more is "
                "faster and coarser."));
    m_skipped->setSpecialValueText(tr("None", "frames left out"));
    describe(m_smoothing, tr("Sm&oothing:"),
             tr("How long readings are averaged over: more is steadier, less reacts faster."));
    m_smoothing->setSpecialValueText(tr("Off"));
    m_smoothing->setSuffix(tr(" ms", "milliseconds, after a number"));
    describe(m_model, tr("Your own &model:"),
             tr("A models folder with a manifest.json, or a TorchScript file (.pt) with its "
                "description (.json) beside it. Such a file is a program; it runs in a sandbox, "
                "where it can do nothing but compute."));
    m_model->setPlaceholder(tr("The program's own"));
    m_model->setCheck(ModelCheck());
}

void SettingsForm::retranslatePrivacy()
{
    describe(m_networkAllowed, tr("Allow the &network"),
             tr("Lets the program download MusicCaps when you ask for it and stream previews "
                "through your own yt-dlp; your pictures, videos and emotions never leave this "
                "machine."));
    describe(m_learn, tr("Learn from what I li&ke"),
             tr("Ranks music higher or lower that sounds like what you liked, disliked, skipped or "
                "heard to the end; this stays in the catalog on this machine, and the Music menu "
                "forgets it."));
    describe(m_keepsDiary, tr("Keep a diar&y"),
             tr("Keeps the time, the scores and the music of each reading in the catalog on this "
                "machine, without picture and sound; View > Diary shows and deletes them."));
}

} // namespace v2m
