// SPDX-License-Identifier: MIT
#include "ui/theme/keep_translated.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace v2m {
namespace {

class Retranslator : public QObject {
public:
    Retranslator(QObject* parent, std::function<void()> retranslate)
        : QObject(parent), m_retranslate(std::move(retranslate))
    {
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
            m_retranslate();
        return false;
    }

private:
    std::function<void()> m_retranslate;
};

} // namespace

void keepTranslated(QWidget* widget, QObject* context, std::function<void()> retranslate)
{
    retranslate();
    widget->installEventFilter(new Retranslator(context, std::move(retranslate)));
}

} // namespace v2m
