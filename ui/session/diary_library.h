// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/catalog/diary_repository.h"
#include "ui/session/catalog_thread.h"

#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace v2m {

/// The listener's diary in the catalog, on a thread of its own with a connection of its own. What
/// is given is carried out in the order in which it is given.
class DiaryLibrary : public QObject {
    Q_OBJECT
public:
    explicit DiaryLibrary(const QString& catalogPath, QObject* parent = nullptr);
    /// Asks for the listener's answer: consentKnown().
    void askForConsent();
    void setConsent(DiaryConsent consent);

    /// Asks for all readings: loaded(). Also after each change that the listener makes, by itself.
    void load();

    /// Keeps a reading, if the listener has said so. kept() follows where it was.
    void keep(const DiaryEntry& entry);

    /// Adds what happened to a track, now, to the last reading; see DiaryRepository::attach().
    void attach(const DiaryMusic& music);
    void removeOpinion(const QString& source, const QString& id);

    /// Deletes days for good; removed() tells what was in them, for restore(). Where it takes long,
    /// removalProgressed() comes on the way.
    void remove(const DiarySpan& span);

    /// Has the running remove() leave out what remains of it: removed() follows at once, or
    /// removalCancelled() where nothing was deleted yet.
    void cancelRemoval();

    void restore(const std::vector<DiaryEntry>& entries);

    /// Writes all readings to a file as a table; exported() follows.
    void exportTo(const QString& path);

Q_SIGNALS:
    void consentKnown(v2m::DiaryConsent consent);
    void loaded(const std::vector<v2m::DiaryEntry>& entries);
    void kept();
    /// @param share of the work, in [0, 1]
    void removalProgressed(double share);
    /// @param isFileWrittenAnew else bytes of them may be left in the catalog's file, until the
    /// next
    ///        remove() comes to its end.
    void removed(const std::vector<v2m::DiaryEntry>& entries, bool isFileWrittenAnew);
    void removalCancelled();
    void exported(const QString& path);
    void failed(const v2m::Message& reason);

private:
    void post(std::function<void(Database&)> work);
    void notifyAll(Database& database);
    RewriteProgress throttledProgress();

    std::stop_source m_removalStop;
    CatalogThread m_thread;
};

} // namespace v2m
