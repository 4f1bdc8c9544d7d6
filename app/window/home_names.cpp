// SPDX-License-Identifier: MIT
#include "app/window/home_names.h"

#include <QStringDecoder>

namespace v2m {

QByteArray nonUtf8Folder()
{
    for (const char* variable :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        const QByteArray name = qgetenv(variable);
        // Stateless: a truncated sequence is an error.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(name);
        if (decoder.hasError())
            return name;
    }
    return {};
}

} // namespace v2m
