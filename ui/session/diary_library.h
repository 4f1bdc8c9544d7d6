// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "core/base/worker.h"
#include "core/catalog/diary_repository.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace v2m {

/// The listener's diary in the catalog, on a thread of its own with a connection of its own. What
/// is given is carried out in the order in which it is given.
class DiaryLibrary : public QObject {
    Q_OBJECT
public:
    explicit DiaryLibrary(const QString& catalogPath, QObject* parent = nullptr);
    /// Waits until what was given is kept or deleted.
    ~DiaryLibrary() override;

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

    /// Deletes days for good; removed() tells what was in them, for restore().
    void remove(const DiarySpan& span);
    void restore(const std::vector<DiaryEntry>& entries);

    /// Writes all readings to a file as a table; exported() follows.
    void exportTo(const QString& path);

Q_SIGNALS:
    void consentKnown(v2m::DiaryConsent consent);
    void loaded(const std::vector<v2m::DiaryEntry>& entries);
    void kept();
    void removed(const std::vector<v2m::DiaryEntry>& entries);
    void exported(const QString& path);
    void failed(const v2m::Message& reason);

private:
    class Connection;

    void post(std::function<void(Connection&)> work);
    void tell(std::function<void()> news);
    void notifyAll(Connection& connection);

    std::unique_ptr<Connection> m_connection; ///< used and deleted on m_thread
    Worker m_thread;
};

} // namespace v2m
