// SPDX-License-Identifier: MIT
#include "ui/theme/reading_span.h"

#include <QCoreApplication>
#include <QLocale>

namespace v2m {

QString readingSpanText(const ReadingSpan& span)
{
    switch (span.kind) {
    case ReadingSpan::Kind::Now:
        return QCoreApplication::translate("ReadingSpan", "now");
    case ReadingSpan::Kind::LastSeconds:
        //: %1: seconds before a reading
        return QCoreApplication::translate("ReadingSpan", "last %1 s")
            .arg(QLocale().toString((span.lengthMs + 500) / 1000));
    case ReadingSpan::Kind::Seconds:
        //: %1: seconds of a camera's picture, a while ago, that a list is made for
        return QCoreApplication::translate("ReadingSpan", "over %1 s")
            .arg(QLocale().toString((span.lengthMs + 500) / 1000));
    case ReadingSpan::Kind::SoFar:
        return QCoreApplication::translate("ReadingSpan", "so far");
    case ReadingSpan::Kind::WholeClip:
        return QCoreApplication::translate("ReadingSpan", "whole clip");
    case ReadingSpan::Kind::Picture:
        return QCoreApplication::translate("ReadingSpan", "picture");
    }
    return {};
}

} // namespace v2m
