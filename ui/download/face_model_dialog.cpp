// SPDX-License-Identifier: MIT
#include "ui/download/face_model_dialog.h"

#include "core/base/message_text.h"
#include "core/vision/face_model.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Least width in letters.
constexpr int kLetters = 74;

/// An error page of the server is smaller, another model hardly larger.
constexpr qint64 kMaxBytes = 8LL << 20;

} // namespace

DownloadSource faceModelSource()
{
    return {.address = QUrl(QString::fromLatin1(kFaceModelAddress)),
            .name = u"YuNet"_s,
            .fileName = QString::fromLatin1(kFaceModelName),
            .mostBytes = kMaxBytes,
            .sha256 = kFaceModelSha256};
}

FaceModelDialog::FaceModelDialog(DownloadSource source, QString target, QWidget* parent)
    : QDialog(parent), m_target(target.isEmpty() ? ownFaceModelPath() : std::move(target)),
      m_sha256(source.sha256),
      m_download(new FileDownload(std::move(source), FileDownload::kPatience, this)),
      m_text(new QLabel(this)), m_hint(new QLabel(this)), m_sentence(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_fetch(new QPushButton(this)),
      m_settings(new QPushButton(this)), m_close(new QPushButton(this))
{
    arrange();
    connect(m_fetch, &QPushButton::clicked, this, &FaceModelDialog::fetch);
    connect(m_settings, &QPushButton::clicked, this, &FaceModelDialog::settingsRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_download, &FileDownload::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? static_cast<int>(total) : 0);
        m_progress->setValue(static_cast<int>(done));
    });
    connect(m_download, &FileDownload::finished, this, &FaceModelDialog::install);
    connect(m_download, &FileDownload::failed, this,
            [this](const Message& problem) { enter(State::Failed, problem); });
    keepTranslated(this, &FaceModelDialog::retranslate);
    m_close->setFocus(); // so that pressing Enter or Space without reading downloads nothing
}

void FaceModelDialog::arrange()
{
    m_text->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(metrics::kLarge);
    facts->setVerticalSpacing(metrics::kTiny);
    facts->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < kFacts; ++i) {
        m_names[i] = new QLabel(this);
        m_facts[i] = new QLabel(this);
        // Can be copied and compared; not a link, so that a stray click opens no browser.
        m_facts[i]->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                            Qt::TextSelectableByKeyboard);
        m_facts[i]->setFocusPolicy(Qt::StrongFocus);
        m_facts[i]->setWordWrap(true);
        m_names[i]->setBuddy(m_facts[i]);
        // A word that is as long as the line has it for itself.
        const bool isLong = i == Address || i == Checksum;
        const int line = 2 * static_cast<int>(i);
        facts->addWidget(m_names[i], line, 0, 1, isLong ? 2 : 1, Qt::AlignTop);
        facts->addWidget(m_facts[i], isLong ? line + 1 : line, isLong ? 0 : 1, 1, isLong ? 2 : 1);
    }
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_fetch, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_settings, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kLarge, metrics::kLarge, metrics::kLarge, metrics::kLarge);
    column->setSpacing(metrics::kMedium);
    column->addWidget(m_text);
    column->addLayout(facts);
    column->addWidget(m_hint);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addStretch();
    column->addWidget(buttons);
}

/// So wide that the checksum stands on one line, and as high as the texts then are.
void FaceModelDialog::showEvent(QShowEvent* event)
{
    const QMargins margins = layout()->contentsMargins();
    const int longest = fontMetrics().horizontalAdvance(m_facts[Checksum]->text()) +
                        margins.left() + margins.right() + metrics::kMedium;
    const int width = std::min(std::max(kLetters * fontMetrics().averageCharWidth(), longest),
                               screen()->availableSize().width());
    setMinimumWidth(width);
    resize(width,
           std::min(layout()->totalHeightForWidth(width), screen()->availableSize().height()));
    QDialog::showEvent(event);
}

void FaceModelDialog::setNetworkAllowed(bool isAllowed)
{
    m_isNetworkAllowed = isAllowed;
    if (!isAllowed && m_state == State::Fetching) {
        m_download->cancel();
        enter(State::Offered);
    }
    refresh();
}

void FaceModelDialog::fetch()
{
    if (!m_isNetworkAllowed || m_state == State::Fetching)
        return;
    m_progress->setRange(0, 0);
    enter(State::Fetching,
          Message("v2m::FaceModelDialog", "Downloading from %1…").arg(m_download->host()));
    m_download->start();
}

void FaceModelDialog::install(const QString& path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    m_download->discard();
    const QByteArray hash = faceModelHash(bytes);
    if (hash != m_sha256) {
        enter(State::Failed,
              Message("v2m::FaceModelDialog",
                      "What %1 has sent is not this model: its checksum is %2. It was "
                      "not kept.")
                  .arg(m_download->host(), QString::fromLatin1(hash)));
        return;
    }
    QDir().mkpath(QFileInfo(m_target).path()); // if this fails, open() reports why
    QSaveFile model(m_target);
    if (!model.open(QIODevice::WriteOnly) || model.write(bytes) != bytes.size() ||
        !model.commit()) {
        enter(State::Failed,
              Message("v2m::FaceModelDialog", "The model cannot be stored in %1 (%2).")
                  .arg(QDir::toNativeSeparators(QFileInfo(m_target).path()), model.errorString()));
        return;
    }
    enter(State::Installed,
          Message("v2m::FaceModelDialog", "The model is installed and finds faces from now on."));
    Q_EMIT installed();
}

void FaceModelDialog::enter(State state, const Message& said)
{
    m_state = state;
    m_said = said;
    refresh();
}

void FaceModelDialog::refresh()
{
    const bool isWanted = m_state == State::Offered || m_state == State::Failed;
    m_hint->setVisible(isWanted && !m_isNetworkAllowed);
    m_fetch->setVisible(isWanted && m_isNetworkAllowed);
    m_settings->setVisible(isWanted && !m_isNetworkAllowed);
    m_sentence->setText(translated(m_said));
    m_sentence->setVisible(!m_said.isEmpty());
    m_progress->setVisible(m_state == State::Fetching);
    m_fetch->setDefault(m_fetch->isVisibleTo(this));
    m_close->setText(m_state == State::Fetching    ? tr("&Cancel")
                     : m_state == State::Installed ? tr("&Close")
                                                   : tr("&Not now"));
}

void FaceModelDialog::done(int result)
{
    // Closing the window cancels its download.
    if (m_state == State::Fetching) {
        m_download->cancel();
        enter(State::Offered);
    }
    QDialog::done(result);
}

void FaceModelDialog::retranslate()
{
    setWindowTitle(tr("Face Model"));
    m_text->setText(
        tr("The YuNet model finds faces better, small ones and those turned to the side included. "
           "It cannot be shipped with the program; without it, the simpler cascade is used."));
    m_names[Address]->setText(tr("Address:"));
    m_names[Size]->setText(tr("Size:"));
    m_names[Licence]->setText(tr("Licence:"));
    m_names[Checksum]->setText(tr("Checksum:"));
    m_facts[Address]->setText(QString::fromLatin1(kFaceModelAddress));
    m_facts[Size]->setText(
        locale().formattedDataSize(kFaceModelBytes, 0, QLocale::DataSizeSIFormat));
    m_facts[Licence]->setText(tr("Apache License 2.0, by the authors of libfacedetection.train"));
    //: %1: 64 hexadecimal digits
    m_facts[Checksum]->setText(tr("SHA-256 %1").arg(QString::fromLatin1(kFaceModelSha256)));
    for (std::size_t i = 0; i < kFacts; ++i)
        m_facts[i]->setAccessibleName(m_names[i]->text());
    m_hint->setText(tr("The network is switched off. It can be allowed in the settings, under "
                       "“Privacy”. Or download the file with your browser and put it "
                       "into the folder %1.")
                        .arg(QDir::toNativeSeparators(QFileInfo(m_target).path())));
    m_fetch->setText(tr("&Download"));
    m_fetch->setAccessibleName(tr("Download the face model"));
    m_fetch->setAccessibleDescription(m_text->text());
    m_settings->setText(tr("Open &settings…"));
    m_settings->setAccessibleDescription(m_hint->text());
    refresh();
}

} // namespace v2m
