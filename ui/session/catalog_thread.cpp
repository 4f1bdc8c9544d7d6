// SPDX-License-Identifier: MIT
#include "ui/session/catalog_thread.h"

#include "core/catalog/database.h"

#include <utility>

namespace v2m {

CatalogThread::CatalogThread(QString path) : m_path(std::move(path)) {}

CatalogThread::~CatalogThread()
{
    m_worker.post([this] { m_database.reset(); });
}

void CatalogThread::post(std::function<void(Database&)> work,
                         std::function<void(const std::exception&)> onError)
{
    m_worker.post([this, work = std::move(work), onError = std::move(onError)] {
        try {
            if (!m_database)
                m_database = std::make_unique<Database>(m_path);
            work(*m_database);
        } catch (const std::exception& error) {
            onError(error);
        }
    });
}

} // namespace v2m
