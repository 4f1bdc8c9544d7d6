// SPDX-License-Identifier: MIT
#include "app/window/appearance.h"

#include "app/translation.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QVariant>
#include <QWidget>

namespace v2m {
namespace {

constexpr char kSpoken[] = "v2mLanguage"; // remembers the current language

void applyLanguage(QApplication& application, const QString& language)
{
    const QVariant spoken = application.property(kSpoken);
    if (spoken.isValid() && spoken.toString() == language)
        return;
    application.setProperty(kSpoken, language);
    // Before the texts, which contain numbers.
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    // Existing widgets keep their locale unless it is set.
    for (QWidget* window : QApplication::topLevelWidgets())
        window->setLocale(locale);
    installTranslation(language);
}

} // namespace

void applyAppearance(QApplication& application, const Settings& settings)
{
    applyTheme(application, settings.theme);
    applyLanguage(application, settings.language);
}

} // namespace v2m
