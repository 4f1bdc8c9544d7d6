// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <taglib/audioproperties.h>
#include <taglib/fileref.h>
#include <taglib/tpropertymap.h>

namespace v2m {

/// The tags of a music file in TagLib, whichever kinds its format has.
class TagFile {
public:
    /// @param path of a regular file. A file whose tags are not bounded (tag_bounds.h) or which
    /// TagLib cannot read is not open.
    explicit TagFile(const QString& path, bool withSound = false);

    bool isOpen() const { return !m_file.isNull() && m_file.file()->isValid(); }
    TagLib::File* file() const { return m_file.file(); }
    const TagLib::AudioProperties* sound() const { return m_file.audioProperties(); }

    /// The fields of all kinds of tags together. Of a field in several of them, the values of the
    /// first count: ID3v2, then APE, then ID3v1; comments before ID3.
    TagLib::PropertyMap fields() const;

    /// Whether there is a tag that can take fields of any name. Tags of ID3v1 alone have no room
    /// for them and get one of ID3v2 beside them, with the same title and so on.
    bool takesFields() const;

    /// The values of a field in the tag that takes fields of any name.
    QStringList values(const char* name) const;

    /// Changes that field and no other; written by save().
    void setValues(const char* name, const QStringList& values);

    /// Keeps the version of ID3v2 in MP3, WAV and AIFF, and adds no tag of another kind.
    /// @returns whether TagLib says that it worked, which it also does on a full disk.
    bool save();

    /// What save() makes of the tags: "ID3v2.2 → ID3v2.3"; empty if their kind stays.
    QString conversion() const;

private:
    TagLib::FileRef m_file;
};

QString textOfTag(const TagLib::String& text);

} // namespace v2m
