// SPDX-License-Identifier: MIT
#include "ui/settings/settings_form.h"

#include "ui/settings/model_check.h"
#include "ui/settings/path_field.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mnemonic.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kSmoothingStepMs = 50;
constexpr int kRecordLimitStepS = 5;

/// Languages are listed in their own words, so that everybody finds theirs.
QString ownName(const QString& language)
{
    static const std::array<std::pair<QString, QString>, 6> names = {{
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"fr"_s, u"Français"_s},
        {u"es"_s, u"Español"_s},
        {u"zh_CN"_s, u"简体中文"_s},
        {u"ar"_s, u"العربية"_s},
    }};
    const auto found = std::ranges::find(names, language, &std::pair<QString, QString>::first);
    return found == names.end() ? language : found->second;
}

/// A page scrolled by the wheel changes nothing that lies under the pointer on its way.
class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

void choose(QComboBox* combo, const QVariant& data)
{
    combo->setCurrentIndex(std::max(0, combo->findData(data)));
}

/// The line below a shortcut's letter parts an Arabic word, which then takes more room than a
/// label asks for.
int paintedWidth(const QLabel& label)
{
    QString text = label.text();
    const auto letter = static_cast<int>(text.indexOf(u'&'));
    QTextLayout layout(text.remove(u'&'), label.font());
    QTextLayout::FormatRange underlined;
    underlined.start = letter;
    underlined.length = letter < 0 ? 0 : 1;
    underlined.format.setFontUnderline(true);
    layout.setFormats({underlined});
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return static_cast<int>(std::ceil(line.naturalTextWidth()));
}

} // namespace

SettingsForm::SettingsForm(QWidget* parent)
    : QWidget(parent), m_analysis(new QGroupBox(this)), m_network(new QGroupBox(this)),
      m_folders(new QGroupBox(this)), m_appearance(new QGroupBox(this)),
      m_detector(new QComboBox(this)), m_threads(new QSpinBox(this)), m_skipped(new QSpinBox(this)),
      m_smoothing(new QSpinBox(this)), m_model(new PathField(PathField::Kind::FolderOrFile, this)),
      m_networkAllowed(new QCheckBox(this)),
      m_audioFolder(new PathField(PathField::Kind::Folder, this)), m_learn(new QCheckBox(this)),
      m_keepsDiary(new QCheckBox(this)), m_announcesTracks(new QCheckBox(this)),
      m_levelsTracks(new QCheckBox(this)), m_crossfade(new QSpinBox(this)),
      m_recordingsFolder(new PathField(PathField::Kind::Folder, this)),
      m_recordLimit(new QSpinBox(this)), m_language(new QComboBox(this)),
      m_theme(new QComboBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::kMedium);
    for (QGroupBox* group : {m_analysis, m_network, m_folders, m_appearance}) {
        auto* grid = new QGridLayout(group);
        grid->setHorizontalSpacing(metrics::kLarge);
        grid->setVerticalSpacing(metrics::kTiny);
        grid->setColumnStretch(1, 1);
        column->addWidget(group);
    }
    column->addStretch();
    fillAnalysis();
    fillNetwork();
    fillFolders();
    fillAppearance();

    auto* guard = new WheelGuard(this);
    for (QSpinBox* box : {m_threads, m_skipped, m_smoothing, m_recordLimit, m_crossfade}) {
        connect(box, &QSpinBox::valueChanged, this, &SettingsForm::edited);
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(guard);
    }
    for (QComboBox* combo : {m_detector, m_language, m_theme}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // also in another language
        connect(combo, &QComboBox::currentIndexChanged, this, &SettingsForm::edited);
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->installEventFilter(guard);
    }
    for (PathField* field : {m_model, m_audioFolder, m_recordingsFolder})
        connect(field, &PathField::edited, this, &SettingsForm::edited);
    for (QCheckBox* box :
         {m_networkAllowed, m_learn, m_keepsDiary, m_announcesTracks, m_levelsTracks})
        connect(box, &QCheckBox::toggled, this, &SettingsForm::edited);
    retranslate();
    setSettings({});
}

void SettingsForm::setSettings(const Settings& settings)
{
    const QSignalBlocker blocker(this);
    m_base = settings;
    choose(m_detector, static_cast<int>(settings.detector));
    m_threads->setValue(settings.threads);
    m_skipped->setValue(settings.everyNth - 1);
    m_smoothing->setValue(settings.smoothingMs);
    m_model->setPath(settings.modelPath);
    m_networkAllowed->setChecked(settings.networkAllowed);
    m_audioFolder->setPath(settings.audioFolder);
    m_learn->setChecked(settings.learn);
    m_keepsDiary->setChecked(settings.keepsDiary);
    m_announcesTracks->setChecked(settings.announcesTracks);
    m_levelsTracks->setChecked(settings.levelsTracks);
    m_crossfade->setValue(settings.crossfadeS);
    m_recordingsFolder->setPath(settings.recordingsFolder == defaultRecordingsFolder()
                                    ? QString()
                                    : settings.recordingsFolder);
    m_recordLimit->setValue(settings.recordLimitS);
    choose(m_language, settings.language);
    choose(m_theme, static_cast<int>(settings.theme));
}

Settings SettingsForm::settings() const
{
    Settings settings = m_base;
    settings.detector = static_cast<DetectorChoice>(m_detector->currentData().toInt());
    settings.threads = m_threads->value();
    settings.everyNth = m_skipped->value() + 1;
    settings.smoothingMs = m_smoothing->value();
    settings.modelPath = m_model->path();
    settings.networkAllowed = m_networkAllowed->isChecked();
    settings.audioFolder = m_audioFolder->path();
    settings.learn = m_learn->isChecked();
    settings.keepsDiary = m_keepsDiary->isChecked();
    settings.announcesTracks = m_announcesTracks->isChecked();
    settings.levelsTracks = m_levelsTracks->isChecked();
    settings.crossfadeS = m_crossfade->value();
    const QString recordings = m_recordingsFolder->path();
    settings.recordingsFolder = recordings.isEmpty() ? defaultRecordingsFolder() : recordings;
    settings.recordLimitS = m_recordLimit->value();
    settings.language = m_language->currentData().toString();
    settings.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    return settings;
}

QWidget* SettingsForm::unusableField() const
{
    return m_model->fault().isEmpty() ? nullptr : m_model->edit();
}

void SettingsForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        alignLabels();
    QWidget::changeEvent(event);
}

SettingsForm::Row SettingsForm::addRow(QGroupBox* group, QWidget* control, bool hasLabel)
{
    auto* grid = qobject_cast<QGridLayout*>(group->layout());
    int line = grid->rowCount();
    if (grid->count() > 0)
        grid->setRowMinimumHeight(line++,
                                  metrics::kTiny); // air between one row's hint and the next

    Row row{control, nullptr, new QLabel(group)};
    if (hasLabel) {
        row.label = new QLabel(group);
        row.label->setBuddy(control);
        // Beside the control's first line, whatever else it shows below.
        row.label->setMinimumHeight(control->sizeHint().height());
        grid->addWidget(row.label, line, 0, Qt::AlignTop);
    }
    // A path takes all the width there is; a number or a choice only what it needs.
    const bool isWide = qobject_cast<PathField*>(control) != nullptr;
    grid->addWidget(control, line, 1, isWide ? Qt::Alignment() : Qt::AlignLeading);
    row.hint->setWordWrap(true);
    row.hint->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(row.hint, line + 1, 1);
    return row;
}

void SettingsForm::describe(const Row& row, const QString& name, const QString& description)
{
    if (row.label != nullptr)
        row.label->setText(name);
    row.hint->setText(description);
    const QString plain = withoutMnemonic(name);
    if (auto* field = qobject_cast<PathField*>(row.control)) {
        field->setSubject(plain, description);
        return;
    }
    row.control->setAccessibleName(plain);
    row.control->setAccessibleDescription(description);
}

void SettingsForm::fillAnalysis()
{
    for (const DetectorChoice choice :
         {DetectorChoice::Automatic, DetectorChoice::YuNet, DetectorChoice::Cascade})
        m_detector->addItem({}, static_cast<int>(choice));
    m_threads->setRange(0, Settings::kMostThreads);
    m_skipped->setRange(0, Settings::kMostEveryNth - 1);
    m_smoothing->setRange(0, Settings::kMostSmoothingMs);
    m_smoothing->setSingleStep(kSmoothingStepMs);

    m_detectorRow = addRow(m_analysis, m_detector);
    m_threadsRow = addRow(m_analysis, m_threads);
    m_skippedRow = addRow(m_analysis, m_skipped);
    m_smoothingRow = addRow(m_analysis, m_smoothing);
    m_modelRow = addRow(m_analysis, m_model);
}

void SettingsForm::fillNetwork()
{
    m_networkRow = addRow(m_network, m_networkAllowed, false);
    m_audioRow = addRow(m_network, m_audioFolder);
    m_learnRow = addRow(m_network, m_learn, false);
    m_diaryRow = addRow(m_network, m_keepsDiary, false);
    m_announceRow = addRow(m_network, m_announcesTracks, false);
    m_levelRow = addRow(m_network, m_levelsTracks, false);
    m_crossfadeRow = addRow(m_network, m_crossfade);
    m_crossfade->setRange(0, Settings::kMostCrossfadeS);
}

void SettingsForm::fillFolders()
{
    m_recordingsRow = addRow(m_folders, m_recordingsFolder);
    m_recordLimitRow = addRow(m_folders, m_recordLimit);
    m_recordLimit->setRange(Settings::kLeastRecordLimitS, Settings::kMostRecordLimitS);
    m_recordLimit->setSingleStep(kRecordLimitStepS);
    m_recordingsFolder->setPlaceholder(QDir::toNativeSeparators(defaultRecordingsFolder()));
}

void SettingsForm::fillAppearance()
{
    m_language->addItem({}, QString());
    for (const QString& language : supportedLanguages())
        m_language->addItem(ownName(language), language);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_theme->addItem({}, static_cast<int>(choice));
    m_languageRow = addRow(m_appearance, m_language);
    m_themeRow = addRow(m_appearance, m_theme);
}

void SettingsForm::retranslate()
{
    m_analysis->setTitle(tr("Analysis"));
    m_network->setTitle(tr("Music and network"));
    m_folders->setTitle(tr("Recordings"));
    m_appearance->setTitle(tr("Appearance"));
    retranslateAnalysis();
    m_networkAllowed->setText(tr("Allow the &network"));
    describe(m_networkRow, m_networkAllowed->text(),
             tr("Lets the program download MusicCaps when you ask for it and stream previews "
                "through your own yt-dlp; your pictures, videos and emotions never leave this "
                "machine."));
    m_learn->setText(tr("Learn from what I li&ke"));
    describe(m_learnRow, m_learn->text(),
             tr("Ranks music higher or lower that sounds like what you liked, disliked, skipped or "
                "heard to the end; this stays in the catalog on this machine, and the File menu "
                "forgets it."));
    m_keepsDiary->setText(tr("Keep a d&iary"));
    describe(m_diaryRow, m_keepsDiary->text(),
             tr("Keeps the time, the scores and the music of each reading in the catalog on this "
                "machine, without picture and sound; View > Diary shows and deletes them."));
    m_announcesTracks->setText(tr("Announce each ne&w track"));
    describe(m_announceRow, m_announcesTracks->text(),
             tr("Shows a notification of the desktop when a track begins."));
    m_levelsTracks->setText(tr("Play all tracks e&qually loud"));
    describe(m_levelRow, m_levelsTracks->text(),
             tr("Files of your own whose loudness is known, by their tags or by listening, play at "
                "-18 LUFS."));
    describe(m_crossfadeRow, tr("Cross&fade:"),
             tr("How long one track fades into the next, where both are files."));
    m_crossfade->setSpecialValueText(tr("Off"));
    m_crossfade->setSuffix(tr(" s", "seconds, after a number"));
    retranslateFolders();
    retranslateAppearance();
    alignLabels();
    for (QSpinBox* box : {m_threads, m_skipped, m_smoothing, m_recordLimit, m_crossfade})
        box->updateGeometry(); // which a new special text does not ask for
}

void SettingsForm::retranslateAnalysis()
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
    m_model->setJudge(modelFault);
}

void SettingsForm::retranslateFolders()
{
    describe(m_audioRow, tr("&Audio folder:"),
             tr("Sound files here that are named after a track's id are played as its preview."));
    m_audioFolder->setPlaceholder(tr("None", "folder"));
    m_audioFolder->setMissingNote(tr("This folder does not exist."));
    describe(m_recordingsRow, tr("&Recordings folder:"),
             tr("Where clips that you record with the camera are kept."));
    m_recordingsFolder->setMissingNote(
        tr("This folder does not exist yet; it is made with the first recording."));
    describe(m_recordLimitRow, tr("Longest r&ecording:"),
             tr("A recording ends by itself after this time."));
    m_recordLimit->setSuffix(tr(" s", "seconds, after a number"));
}

void SettingsForm::retranslateAppearance()
{
    describe(m_languageRow, tr("&Language:"), tr("Takes effect at once."));
    m_language->setItemText(0, tr("As the system"));
    describe(m_themeRow, tr("&Theme:"), tr("Light, dark, or whichever the desktop uses."));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
}

void SettingsForm::alignLabels()
{
    const std::array groups = {m_analysis, m_network, m_folders, m_appearance};
    int widest = 0;
    for (const Row* row :
         {&m_detectorRow, &m_threadsRow, &m_skippedRow, &m_smoothingRow, &m_modelRow, &m_audioRow,
          &m_crossfadeRow, &m_recordingsRow, &m_recordLimitRow, &m_languageRow, &m_themeRow})
        widest = std::max({widest, row->label->sizeHint().width(), paintedWidth(*row->label)});
    for (QGroupBox* group : groups)
        qobject_cast<QGridLayout*>(group->layout())->setColumnMinimumWidth(0, widest);
}

} // namespace v2m
