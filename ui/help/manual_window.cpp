// SPDX-License-Identifier: MIT
#include "ui/help/manual_window.h"

#include "ui/theme/fitted_size.h"
#include "ui/theme/keep_translated.h"
#include "ui/theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Pictures are at most as wide as a page with lines of readable length.
constexpr int kMaxPictureWidth = 640;
constexpr QSize kFirstSize(960, 680);
constexpr int kHeadingsShare = 1;
constexpr int kTextShare = 3;
constexpr int kBlockRole = Qt::UserRole;

/// The pages, with pictures that are never wider than the text.
class ManualText : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl& name) override
    {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return resource;
        // In full colour: scaling an indexed image dithers it.
        const QImage image = QImage::fromData(resource.toByteArray())
                                 .convertToFormat(QImage::Format_ARGB32_Premultiplied);
        m_pictures.insert(name, image);
        return fitted(image);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTextBrowser::resizeEvent(event);
        const int width = pictureWidth();
        if (std::exchange(m_width, width) == width)
            return;
        for (const auto& [name, image] : m_pictures.asKeyValueRange())
            document()->addResource(QTextDocument::ImageResource, name, fitted(image));
        document()->markContentsDirty(0, document()->characterCount());
    }

private:
    int pictureWidth() const
    {
        const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
        return std::clamp(room, 1, kMaxPictureWidth);
    }

    QImage fitted(const QImage& image) const
    {
        const int width = pictureWidth();
        return image.width() <= width ? image
                                      : image.scaledToWidth(width, Qt::SmoothTransformation);
    }

    QHash<QUrl, QImage> m_pictures;
    int m_width = 0; ///< for which the pictures were last scaled
};

QString plainTextOf(const QUrl& page)
{
    QFile file(u':' + page.path());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QUrl manualPage(const QString& localeName)
{
    const QString language = localeName.section(u'_', 0, 0);
    const QString path = u"/manual/%1.html"_s;
    return QUrl(u"qrc:"_s +
                path.arg(QFile::exists(u':' + path.arg(language)) ? language : u"en"_s));
}

ManualWindow::ManualWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_find(new QLineEdit(this)), m_headings(new QListWidget(this)),
      m_text(new ManualText(this))
{
    m_find->setClearButtonEnabled(true);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(metrics::kLarge);
    m_headings->setFrameShape(QFrame::NoFrame);
    m_headings->setWordWrap(true);

    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(metrics::kSmall, metrics::kSmall, 0, metrics::kSmall);
    column->setSpacing(metrics::kSmall);
    column->addWidget(m_find);
    column->addWidget(m_headings, 1);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(side);
    parts->addWidget(m_text);
    parts->setStretchFactor(0, kHeadingsShare);
    parts->setStretchFactor(1, kTextShare);
    parts->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(parts);

    connect(m_headings, &QListWidget::currentRowChanged, this, &ManualWindow::goTo);
    connect(m_find, &QLineEdit::returnPressed, this, &ManualWindow::findNext);
    connect(m_text, &QTextBrowser::anchorClicked, this, [](const QUrl& link) {
        if (link.scheme().startsWith("http"_L1))
            QDesktopServices::openUrl(link);
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find,
            [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    resize(fittedSize(*this, kFirstSize)); // which Qt would cut to two thirds of the screen
    keepTranslated(this, &ManualWindow::retranslate);
    m_text->setFocus();
}

QSize ManualWindow::sizeHint() const
{
    return kFirstSize;
}

void ManualWindow::load()
{
    const QUrl page = manualPage(QLocale().name());
    m_text->document()->setBaseUrl(page);
    // Uses the current palette, so that tables and links are visible in a dark theme too.
    m_text->document()->setDefaultStyleSheet(
        u"table { border-collapse: collapse; } th, td { padding: %1px; border: 1px solid %2; } "
        "a { color: %3; } h2 { margin-top: %4px; }"_s.arg(metrics::kTiny)
            .arg(palette().color(QPalette::Mid).name(), palette().color(QPalette::Link).name())
            .arg(metrics::kHuge));
    m_text->setHtml(plainTextOf(page));
    listHeadings();
}

void ManualWindow::listHeadings()
{
    const QSignalBlocker quiet(m_headings);
    m_headings->clear();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        auto* item = new QListWidgetItem(block.text(), m_headings);
        item->setData(kBlockRole, block.blockNumber());
    }
    m_headings->setCurrentRow(0);
}

void ManualWindow::goTo(int heading)
{
    const QListWidgetItem* item = m_headings->item(heading);
    if (item == nullptr)
        return;
    const QTextBlock block = m_text->document()->findBlockByNumber(item->data(kBlockRole).toInt());
    m_text->setTextCursor(QTextCursor(block)); // where the search starts
    m_text->verticalScrollBar()->setValue(
        static_cast<int>(m_text->document()->documentLayout()->blockBoundingRect(block).top()));
}

/// Searches from the current position, and again from the beginning if there is no further match.
void ManualWindow::findNext()
{
    const QString words = m_find->text();
    if (words.isEmpty() || m_text->find(words))
        return;
    const QTextCursor before = m_text->textCursor();
    m_text->moveCursor(QTextCursor::Start);
    if (m_text->find(words))
        return;
    m_text->setTextCursor(before);
    QApplication::beep();
}

void ManualWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ManualWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        load();
    QWidget::changeEvent(event);
}

void ManualWindow::retranslate()
{
    setWindowTitle(tr("Manual"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the manual"));
    m_find->setToolTip(tr("Words to find; Enter goes to the next match"));
    m_headings->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Manual"));
    load();
}

} // namespace v2m
