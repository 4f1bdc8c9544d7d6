// SPDX-License-Identifier: MIT
#pragma once

#include "core/words/request_lexicon.h"

#include <QBuffer>

namespace v2m::test {

/// The lexicon of some rows, without their header.
inline RequestLexicon lexiconOf(Language language, const QByteArray& rows)
{
    QBuffer buffer;
    buffer.setData("term,kind,valence,arousal,weight,quality,emotions,english\n" + rows);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("the buffer does not open");
    return RequestLexicon::read(language, buffer, QStringLiteral("test.csv"));
}

} // namespace v2m::test
