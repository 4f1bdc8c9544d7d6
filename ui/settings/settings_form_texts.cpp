// SPDX-License-Identifier: MIT
// SettingsForm: texts in the current language.
#include "ui/settings/field_note.h"
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
    describe(m_languageRow, tr("&Language:"), tr("Takes effect at once."));
    m_language->setItemText(0, tr("As the system"));
    describe(m_themeRow, tr("&Theme:"),
             tr("Light, dark, in high contrast, or whichever the desktop uses."));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_theme->setItemText(3, tr("High contrast, light"));
    m_theme->setItemText(4, tr("High contrast, dark"));
    m_announcesTracks->setText(tr("Announce each ne&w track"));
    describe(m_announceRow, m_announcesTracks->text(),
             tr("Shows a notification of the desktop when a track begins."));
    m_trayIcon->setText(tr("Keep an i&con in the tray"));
    describe(m_trayRow, m_trayIcon->text(),
             m_trayIcon->isEnabled()
                 ? tr("It hides and shows the window, and plays, pauses and skips.")
                 : tr("This desktop has no tray."));
}

void SettingsForm::retranslateClips()
{
    describe(m_recordingsRow, tr("&Recordings folder:"),
             tr("Where clips that you record with the camera are kept."));
    m_recordingsFolder->setCheck(checkTargetFolder);
    describe(m_recordLimitRow, tr("Longest r&ecording:"),
             tr("A recording ends by itself after this time."));
    m_recordLimit->setSuffix(tr(" s", "seconds, after a number"));
}

void SettingsForm::retranslateMusic()
{
    describe(m_audioRow, tr("&Audio folder:"),
             tr("Sound files here that are named after a track's id are played as its preview."));
    m_audioFolder->setPlaceholder(tr("None", "folder"));
    m_audioFolder->setCheck(checkSourceFolder);
    m_levelsTracks->setText(tr("Play all tracks e&qually loud"));
    describe(m_levelRow, m_levelsTracks->text(),
             tr("Files of your own whose loudness is known, by their tags or by listening, play at "
                "-18 LUFS."));
    describe(m_crossfadeRow, tr("Cross&fade:"),
             tr("How long one track fades into the next, where both are files."));
    m_crossfade->setSpecialValueText(tr("Off"));
    describe(m_selectionRow, tr("F&irst selection:"),
             tr("Which of the tracks that suit about equally well come first. The number was drawn "
                "for you, so that not everybody with the same mood begins with the same track."));
    m_firstSelection->setSpecialValueText(tr("By the fit alone"));
    m_crossfade->setSuffix(tr(" s", "seconds, after a number"));
}

void SettingsForm::retranslateReading()
{
    describe(m_detectorRow, tr("Face &detector:"),
             tr("Automatic takes YuNet where its model is installed, otherwise the cascade, which "
                "misses more faces."));
    m_detector->setItemText(0, tr("Automatic"));
    m_detector->setItemText(1, tr("YuNet"));
    m_detector->setItemText(2, tr("Cascade"));
    describe(m_threadsRow, tr("&Processor cores:"), tr("How many cores work on a video at once."));
    m_threads->setSpecialValueText(tr("All"));
    describe(m_skippedRow, tr("&Skipped frames:"),
             tr("How many frames of a video are skipped after each one that is read: more is "
                "faster and coarser."));
    m_skipped->setSpecialValueText(tr("None", "frames left out"));
    describe(m_smoothingRow, tr("Sm&oothing:"),
             tr("How long readings are averaged over: more is steadier, less reacts faster."));
    m_smoothing->setSpecialValueText(tr("Off"));
    m_smoothing->setSuffix(tr(" ms", "milliseconds, after a number"));
    describe(m_modelRow, tr("Your own &model:"),
             tr("A models folder with a manifest.json, or a TorchScript file (.pt) with its "
                "description (.json) beside it. Such a file is a program; it runs in a sandbox, "
                "where it can do nothing but compute."));
    m_model->setPlaceholder(tr("The program's own"));
    m_model->setCheck(checkModel);
}

void SettingsForm::retranslatePrivacy()
{
    m_networkAllowed->setText(tr("Allow the &network"));
    describe(m_networkRow, m_networkAllowed->text(),
             tr("Lets the program download MusicCaps when you ask for it and stream previews "
                "through your own yt-dlp; your pictures, videos and emotions never leave this "
                "machine."));
    m_learn->setText(tr("Learn from what I li&ke"));
    describe(m_learnRow, m_learn->text(),
             tr("Ranks music higher or lower that sounds like what you liked, disliked, skipped or "
                "heard to the end; this stays in the catalog on this machine, and the Music menu "
                "forgets it."));
    m_keepsDiary->setText(tr("Keep a diar&y"));
    describe(m_diaryRow, m_keepsDiary->text(),
             tr("Keeps the time, the scores and the music of each reading in the catalog on this "
                "machine, without picture and sound; View > Diary shows and deletes them."));
}

} // namespace v2m
