// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace svarbord::storage {

Query::Query(SQLite::Statement& lent, bool& taken) : m_statement(&lent), m_taken(&taken)
{
    taken = true;
}

Query::Query(std::unique_ptr<SQLite::Statement> own) : m_own(std::move(own)), m_statement(m_own.get()) {}

Query::Query(Query&& other) noexcept
    : m_own(std::move(other.m_own)),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_taken(std::exchange(other.m_taken, nullptr)),
      m_nextParameter(other.m_nextParameter)
{}

Query::~Query()
{
    if (m_taken == nullptr)
        return;
    // tryReset does not throw: a failed statement says again here what its step has said already.
    static_cast<void>(m_statement->tryReset());
    *m_taken = false;
}

Query& Query::bind(qint64 value)
{
    m_statement->bind(m_nextParameter++, static_cast<int64_t>(value));
    return *this;
}

Query& Query::bind(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    m_statement->bind(m_nextParameter++, std::string(utf8.constData(), static_cast<size_t>(utf8.size())));
    return *this;
}

Query& Query::bind(const QByteArray& value)
{
    // A null pointer would bind NULL, and an empty blob is not that.
    const char* data = value.isEmpty() ? "" : value.constData();
    m_statement->bind(m_nextParameter++, static_cast<const void*>(data), static_cast<int>(value.size()));
    return *this;
}

Query& Query::bind(std::nullptr_t)
{
    m_statement->bind(m_nextParameter++);
    return *this;
}

bool Query::next()
{
    return m_statement->executeStep();
}

void Query::run()
{
    m_statement->exec();
}

Query& Query::again()
{
    m_statement->reset();
    m_nextParameter = 1;
    return *this;
}

qint64 Query::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char* data = value.getText("");
    return QString::fromUtf8(data, value.getBytes());
}

QByteArray Query::blob(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const auto* data = static_cast<const char*>(value.getBlob());
    return QByteArray(data, value.getBytes());
}

bool Query::isNull(int column) const
{
    return m_statement->isColumnNull(column);
}

} // namespace svarbord::storage
