// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/file_content.h"

#include <QTemporaryDir>

namespace v2m::test {

/// While it exists, models are looked for in a folder with none.
class NoModels {
public:
    NoModels()
    {
        writeFile(m_folder.filePath(QStringLiteral("manifest.json")),
                  "{\"format\": 1, \"models\": []}\n");
        qputenv("VIDEO2MUSIC_MODELS", QFile::encodeName(m_folder.path()));
    }
    ~NoModels() { qunsetenv("VIDEO2MUSIC_MODELS"); }
    NoModels(const NoModels&) = delete;
    NoModels& operator=(const NoModels&) = delete;

private:
    QTemporaryDir m_folder;
};

} // namespace v2m::test
