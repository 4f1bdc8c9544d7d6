// SPDX-License-Identifier: MIT
#include "ui/main_window/about_text.h"

#include <QCoreApplication>

#include <opencv2/core/version.hpp>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::AboutText)
};

} // namespace

QString aboutText()
{
    const QString libraries =
        u"<ul><li>Qt %1 (LGPL-3.0)</li><li>OpenCV %2 (Apache-2.0)</li><li>LibTorch "
        u"(BSD-3-Clause)</li>"
        "<li>FFmpeg (LGPL-2.1+)</li><li>SQLite, SQLiteCpp (public domain, MIT)</li>"
        "<li>libcsv (LGPL-2.1)</li><li>YuNet (MIT)</li></ul>"_s.arg(QString::fromLatin1(qVersion()),
                                                                    QStringLiteral(CV_VERSION));
    return u"<h3>Video2Music %1</h3><p>%2</p><p>%3</p>%4<p>%5</p>"_s.arg(
        QCoreApplication::applicationVersion().toHtmlEscaped(),
        Text::tr("Reads the emotions of the faces in a clip and finds music for them, all on this "
                 "computer.")
            .toHtmlEscaped(),
        Text::tr("Free software under the MIT licence. It runs on:").toHtmlEscaped(), libraries,
        Text::tr("The emotion network was trained on FER2013 by this program itself.")
            .toHtmlEscaped());
}

} // namespace v2m
