// SPDX-License-Identifier: MIT
#include "core/words/word_file.h"

#include "core/base/error.h"

// Outside any namespace, as Q_INIT_RESOURCE requires.
static void initialiseResources()
{
    Q_INIT_RESOURCE(words);
}

namespace v2m {

void openWordFile(QFile& file)
{
    initialiseResources();
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(Message("MoodLexicon", "The mood lexicon is missing from the program."));
}

std::vector<QStringList> plainRows(const QString& name)
{
    QFile file(QStringLiteral(":/words/") + name);
    openWordFile(file);
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.push_back(line.split(u','));
    return rows;
}

} // namespace v2m
