// SPDX-License-Identifier: MIT
#include "ui/main_window/about_text.h"

#include "core/catalog/catalog_libraries.h"
#include "core/media/media_libraries.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::AboutText)
};

/// The alignment of a text; names and numbers in it are still read from left to right.
QString side()
{
    return QGuiApplication::isRightToLeft() ? u"right"_s : u"left"_s;
}

QString paragraph(const QString& text)
{
    const QString direction = QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    return u"<p dir=\"%1\">%2</p>"_s.arg(direction, text.toHtmlEscaped());
}

} // namespace

std::vector<LibraryNotice> librariesInUse()
{
    std::vector<LibraryNotice> libraries{
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s}};
    for (const auto& part : {mediaLibraries(), catalogLibraries()})
        libraries.insert(libraries.end(), part.begin(), part.end());
    libraries.insert(
        libraries.end(),
        {{u"LibTorch"_s, QStringLiteral(V2M_TORCH_VERSION), u"BSD-3-Clause"_s},
         {u"JSON for Modern C++"_s, QStringLiteral(V2M_NLOHMANN_JSON_VERSION), u"MIT"_s},
         {u"OpenSSL"_s, QStringLiteral(V2M_OPENSSL_VERSION), u"Apache-2.0"_s},
         {u"TagLib"_s, QStringLiteral(V2M_TAGLIB_VERSION), u"LGPL-2.1-only OR MPL-1.1"_s},
         {u"ICU"_s, QStringLiteral(V2M_ICU_VERSION), u"Unicode-DFS-2016"_s},
         {u"libebur128"_s, QStringLiteral(V2M_EBUR128_VERSION), u"MIT"_s},
         {u"KISS FFT"_s, QStringLiteral(V2M_KISSFFT_VERSION), u"BSD-3-Clause"_s},
         {u"Snowball (libstemmer)"_s, QStringLiteral(V2M_STEMMER_VERSION), u"BSD-3-Clause"_s}});
    if (const QString seccomp = QStringLiteral(V2M_SECCOMP_VERSION); !seccomp.isEmpty())
        libraries.push_back({u"libseccomp"_s, seccomp, u"LGPL-2.1-only"_s});
    return libraries;
}

QString aboutText()
{
    QString table;
    for (const LibraryNotice& library : librariesInUse()) {
        table += u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(
            library.name.toHtmlEscaped(), library.version.toHtmlEscaped(),
            library.licence.toHtmlEscaped());
    }
    const QString version = QCoreApplication::applicationVersion().toHtmlEscaped();
    return u"<h3 align=\"%1\">Video2Music %2</h3>"_s.arg(side(), version) +
           paragraph(Text::tr("Reads the emotions of the faces in a clip and finds music for them, "
                              "all on this computer.")) +
           paragraph(Text::tr("Free software under the MIT licence. It runs on:")) +
           u"<table align=\"%1\" cellspacing=\"0\" cellpadding=\"3\">%2</table>"_s.arg(side(),
                                                                                       table) +
           paragraph(Text::tr("The emotion network was trained on FER2013 by this program itself, "
                              "the caption network on the captions of MusicCaps (CC BY-SA 4.0). "
                              "Faces are found by YuNet (Apache License 2.0) or by a cascade of "
                              "OpenCV."));
}

} // namespace v2m
