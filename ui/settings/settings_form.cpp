// SPDX-License-Identifier: MIT
#include "ui/settings/settings_form.h"

#include "ui/settings/field_note.h"
#include "ui/settings/path_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/low_page.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mnemonic.h"
#include "ui/theme/system_tray.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

constexpr int kSmoothingStepMs = 50;
constexpr int kRecordLimitStepS = 5;

/// Wide enough for hints to take two lines at most.
constexpr int kLetters = 76;

constexpr std::array kPageIcons = {Icon::Settings, Icon::Camera, Icon::Music, Icon::Face,
                                   Icon::Lock};

constexpr int kLeastLines = 6; ///< of a page, on a low screen

constexpr int kLabelColumn = 0;
constexpr int kControlColumn = 1;

/// Prevents changes of controls under the pointer while scrolling.
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

/// The underline of a mnemonic splits an Arabic word, which is then wider than the label's size
/// hint.
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
    : QWidget(parent), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this)),
      m_language(new QComboBox(this)), m_theme(new QComboBox(this)),
      m_announcesTracks(new QCheckBox(this)), m_trayIcon(new QCheckBox(this)),
      m_recordingsFolder(new PathField(PathField::Kind::Folder, this)),
      m_recordLimit(new QSpinBox(this)),
      m_audioFolder(new PathField(PathField::Kind::Folder, this)),
      m_levelsTracks(new QCheckBox(this)), m_crossfade(new QSpinBox(this)),
      m_firstSelection(new QSpinBox(this)), m_detector(new QComboBox(this)),
      m_threads(new QSpinBox(this)), m_skipped(new QSpinBox(this)), m_smoothing(new QSpinBox(this)),
      m_model(new PathField(PathField::Kind::FolderOrFile, this)),
      m_networkAllowed(new QCheckBox(this)), m_learn(new QCheckBox(this)),
      m_keepsDiary(new QCheckBox(this))
{
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (std::size_t i = 0; i < kSettingsPages.size(); ++i) {
        m_list->addItem(new QListWidgetItem(themeIcon(kPageIcons[i]), QString()));
        auto* page = new QWidget;
        auto* grid = new QGridLayout(page);
        grid->setHorizontalSpacing(metrics::kLarge);
        grid->setVerticalSpacing(metrics::kTiny);
        grid->setColumnStretch(kControlColumn, 1);
        m_pages->addWidget(new LowPage(page, kLeastLines, this));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSmall);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    fillGeneral();
    fillClips();
    fillMusic();
    fillReading();
    fillPrivacy();
    for (const SettingsPage page : kSettingsPages) {
        auto* grid = qobject_cast<QGridLayout*>(scrollOf(page)->widget()->layout());
        grid->setRowStretch(grid->rowCount(), 1);
    }
    connectControls();
    keepTranslated(this, &SettingsForm::retranslate);
    setSettings({});
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
}

void SettingsForm::connectControls()
{
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto* guard = new WheelGuard(this);
    for (QSpinBox* box : spinBoxes()) {
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
         {m_networkAllowed, m_learn, m_keepsDiary, m_announcesTracks, m_trayIcon, m_levelsTracks})
        connect(box, &QCheckBox::toggled, this, &SettingsForm::edited);
}

QList<QSpinBox*> SettingsForm::spinBoxes() const
{
    return {m_threads, m_skipped, m_smoothing, m_recordLimit, m_crossfade, m_firstSelection};
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
    m_trayIcon->setChecked(settings.trayIcon);
    m_firstSelection->setValue(settings.firstSelection);
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
    settings.trayIcon = m_trayIcon->isChecked();
    settings.firstSelection = m_firstSelection->value();
    settings.levelsTracks = m_levelsTracks->isChecked();
    settings.crossfadeS = m_crossfade->value();
    const QString recordings = m_recordingsFolder->path();
    settings.recordingsFolder = recordings.isEmpty() ? defaultRecordingsFolder() : recordings;
    settings.recordLimitS = m_recordLimit->value();
    settings.language = m_language->currentData().toString();
    settings.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    return settings;
}

void SettingsForm::restoreDefaults()
{
    const Settings base = settings();
    Settings defaults;
    defaults.firstSelection = base.firstSelection; // its default is random per listener
    setSettings(defaults);
    m_base = base;
    Q_EMIT edited();
}

QScrollArea* SettingsForm::scrollOf(SettingsPage page) const
{
    return qobject_cast<QScrollArea*>(m_pages->widget(static_cast<int>(page)));
}

void SettingsForm::showPage(SettingsPage page)
{
    m_list->setCurrentRow(static_cast<int>(page));
}

SettingsPage SettingsForm::page() const
{
    return static_cast<SettingsPage>(m_list->currentRow());
}

void SettingsForm::turnPage(int by)
{
    const int count = m_list->count();
    m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
    if (!m_list->hasFocus()) // the focused control is gone with its page
        m_list->setFocus(Qt::ShortcutFocusReason);
}

bool SettingsForm::goToFault()
{
    const std::array<std::pair<SettingsPage, PathField*>, 3> fields = {{
        {SettingsPage::Clips, m_recordingsFolder},
        {SettingsPage::Music, m_audioFolder},
        {SettingsPage::Reading, m_model},
    }};
    for (const auto& [page, field] : fields) {
        const PathVerdict verdict = field->verdict();
        if (verdict.text.isEmpty() || !verdict.blocks)
            continue;
        showPage(page);
        field->edit()->setFocus(Qt::OtherFocusReason);
        showFocused();
        return true;
    }
    return false;
}

void SettingsForm::showFocused()
{
    QScrollArea* const scroll = scrollOf(page());
    scroll->widget()->layout()->activate();
    QWidget* const focused = focusWidget();
    if (focused != nullptr && scroll->widget()->isAncestorOf(focused))
        scroll->ensureWidgetVisible(focused);
}

QSize SettingsForm::sizeHint() const
{
    const int pageWidth =
        std::max(kLetters * fontMetrics().averageCharWidth(), m_pages->minimumSizeHint().width());
    int height = 0;
    for (const SettingsPage page : kSettingsPages) {
        const QLayout* layout = scrollOf(page)->widget()->layout();
        height = std::max(height, layout->hasHeightForWidth() ? layout->heightForWidth(pageWidth)
                                                              : layout->sizeHint().height());
    }
    return {m_list->width() + metrics::kSmall + pageWidth +
                scrollOf(SettingsPage::General)->verticalScrollBar()->sizeHint().width(),
            height};
}

void SettingsForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        alignLabels();
    QWidget::changeEvent(event);
}

void SettingsForm::addRow(SettingsPage page, QWidget* control)
{
    QWidget* const parent = scrollOf(page)->widget();
    auto* grid = qobject_cast<QGridLayout*>(parent->layout());
    int line = grid->rowCount();
    if (grid->count() > 0)
        grid->setRowMinimumHeight(line++,
                                  metrics::kTiny); // air between one row's note and the next
    Row& row = m_rows[control];
    const bool hasLabel = qobject_cast<QCheckBox*>(control) == nullptr;
    if (hasLabel) {
        row.label = new QLabel(parent);
        row.label->setBuddy(control->focusProxy() ? control->focusProxy() : control);
    }
    // A path field takes the full width, below its label; other controls take what they need,
    // beside it.
    if (qobject_cast<PathField*>(control) != nullptr) {
        grid->addWidget(row.label, line, kLabelColumn, 1, 2);
        grid->addWidget(control, line + 1, kLabelColumn, 1, 2);
        return;
    }
    if (hasLabel) {
        grid->addWidget(row.label, line, kLabelColumn);
        grid->addWidget(control, line, kControlColumn, Qt::AlignLeading);
    } else {
        grid->addWidget(control, line, kLabelColumn, 1, 2, Qt::AlignLeading);
    }
    row.note = new FieldNote(parent);
    grid->addWidget(row.note, line + 1, kLabelColumn, 1, 2);
}

void SettingsForm::describe(QWidget* control, const QString& name, const QString& description)
{
    const Row row = m_rows.value(control);
    if (row.label != nullptr)
        row.label->setText(name);
    if (auto* box = qobject_cast<QCheckBox*>(control))
        box->setText(name);
    const QString plain = withoutMnemonic(name);
    if (auto* field = qobject_cast<PathField*>(control)) {
        field->setSubject(plain, description);
        return;
    }
    row.note->setHint(description);
    control->setAccessibleName(plain);
    control->setAccessibleDescription(description);
}

void SettingsForm::fillGeneral()
{
    m_language->addItem({}, QString());
    for (const WindowLanguage& language : supportedLanguages())
        m_language->addItem(language.ownName, language.code);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                     ThemeChoice::HighContrastLight, ThemeChoice::HighContrastDark})
        m_theme->addItem({}, static_cast<int>(choice));
    addRow(SettingsPage::General, m_language);
    addRow(SettingsPage::General, m_theme);
    addRow(SettingsPage::General, m_announcesTracks);
    addRow(SettingsPage::General, m_trayIcon);
    m_trayIcon->setEnabled(hasSystemTray());
}

void SettingsForm::fillClips()
{
    addRow(SettingsPage::Clips, m_recordingsFolder);
    addRow(SettingsPage::Clips, m_recordLimit);
    m_recordLimit->setRange(Settings::kLeastRecordLimitS, Settings::kMaxRecordLimitS);
    m_recordLimit->setSingleStep(kRecordLimitStepS);
    m_recordingsFolder->setPlaceholder(QDir::toNativeSeparators(defaultRecordingsFolder()));
}

void SettingsForm::fillMusic()
{
    addRow(SettingsPage::Music, m_audioFolder);
    addRow(SettingsPage::Music, m_levelsTracks);
    addRow(SettingsPage::Music, m_crossfade);
    m_crossfade->setRange(0, Settings::kMaxCrossfadeS);
    addRow(SettingsPage::Music, m_firstSelection);
    m_firstSelection->setRange(0, Settings::kMaxSelection);
}

void SettingsForm::fillReading()
{
    for (const DetectorChoice choice :
         {DetectorChoice::Automatic, DetectorChoice::YuNet, DetectorChoice::Cascade})
        m_detector->addItem({}, static_cast<int>(choice));
    m_threads->setRange(0, Settings::kMaxThreads);
    m_skipped->setRange(0, Settings::kMaxEveryNth - 1);
    m_smoothing->setRange(0, Settings::kMaxSmoothingMs);
    m_smoothing->setSingleStep(kSmoothingStepMs);
    addRow(SettingsPage::Reading, m_detector);
    addRow(SettingsPage::Reading, m_threads);
    addRow(SettingsPage::Reading, m_skipped);
    addRow(SettingsPage::Reading, m_smoothing);
    addRow(SettingsPage::Reading, m_model);
}

void SettingsForm::fillPrivacy()
{
    addRow(SettingsPage::Privacy, m_networkAllowed);
    addRow(SettingsPage::Privacy, m_learn);
    addRow(SettingsPage::Privacy, m_keepsDiary);
}

void SettingsForm::alignLabels()
{
    int widest = 0;
    for (const auto& [label, note] : std::as_const(m_rows)) {
        if (label != nullptr && note != nullptr) // beside its control
            widest = std::max({widest, label->sizeHint().width(), paintedWidth(*label)});
    }
    for (const SettingsPage page : kSettingsPages)
        qobject_cast<QGridLayout*>(scrollOf(page)->widget()->layout())
            ->setColumnMinimumWidth(kLabelColumn, widest);
    int pageWidth = 0;
    for (const SettingsPage page : kSettingsPages) {
        QScrollArea* const scroll = scrollOf(page);
        scroll->widget()->layout()->invalidate();
        pageWidth = std::max(pageWidth, scroll->widget()->minimumSizeHint().width() +
                                            scroll->verticalScrollBar()->sizeHint().width());
    }
    m_pages->setMinimumWidth(pageWidth); // nothing scrolls sideways
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() +
                          metrics::kLarge);
}

} // namespace v2m
