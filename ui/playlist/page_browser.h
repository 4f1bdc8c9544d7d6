// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>

namespace v2m {

/// Opens pages in the desktop's browser and tells when that fails.
///
/// QDesktopServices calls it a success once xdg-open has begun; where there is no browser, that
/// ends with an error a moment later. So xdg-open is run here and its end awaited, without holding
/// anything up. Where there is no xdg-open, QDesktopServices is all there is to ask.
class PageBrowser : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// @returns false when it has failed at once; failed() tells of a failure that comes later.
    bool open(const QUrl& page);

Q_SIGNALS:
    void failed(const QUrl& page);
};

} // namespace v2m
