// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/worker.h"

#include <QString>

#include <exception>
#include <functional>
#include <memory>

namespace v2m {

class Database;

/// A thread with a connection to the catalog of its own, opened when it is first needed.
class CatalogThread {
public:
    explicit CatalogThread(QString path);

    /// Waits until all work is done.
    ~CatalogThread();

    /// Runs work there, in the order in which it is given.
    /// @param onError is told on that thread what the work throws.
    void post(std::function<void(Database&)> work,
              std::function<void(const std::exception&)> onError);

private:
    const QString m_path;
    std::unique_ptr<Database> m_database; ///< used and deleted on m_worker
    Worker m_worker;
};

} // namespace v2m
