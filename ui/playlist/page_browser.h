// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>

namespace v2m {

/// Opens pages in the desktop's browser and reports failures.
///
/// QDesktopServices reports success as soon as xdg-open has started; without a browser, that fails
/// a moment later. So xdg-open is run here and awaited asynchronously. Without xdg-open,
/// QDesktopServices is used.
class PageBrowser : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// @returns false if it failed at once; failed() reports later failures.
    bool open(const QUrl& page);

Q_SIGNALS:
    void failed(const QUrl& page);
};

} // namespace v2m
