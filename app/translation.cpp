// SPDX-License-Identifier: MIT
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// Loads one catalog; the application owns it until the next language comes.
void install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(locale, name, u"_"_s, folder))
        return;
    if (QCoreApplication::installTranslator(translator.get()))
        translator.release();
}

} // namespace

void installTranslation(const QString& language)
{
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator*>(
        QString(), Qt::FindDirectChildrenOnly);
    for (QTranslator* translator : installed) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(QLocale::English), u"video2music"_s, u":/i18n"_s);
    if (locale.language() != QLocale::English)
        install(locale, u"video2music"_s, u":/i18n"_s);
}

} // namespace v2m
