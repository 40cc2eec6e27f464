// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace SQLite {
class Statement;
}

namespace svarbord::storage {

/// A prepared statement in use: bind, step, read. Resets itself when it goes, so that the cache may lend it again.
/// Throws SQLite's exceptions. Columns and parameters count from 0 and from left to right.
class Query
{
public:
    /// lent is owned by a statement cache and comes with its "taken" mark; the other constructor owns its statement.
    Query(SQLite::Statement& lent, bool& taken);
    explicit Query(std::unique_ptr<SQLite::Statement> own);
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    /// Binds the next parameters in order: query.with(id, text, blob).
    template <typename... Values>
    Query& with(const Values&... values)
    {
        (bind(values), ...);
        return *this;
    }

    Query& bind(qint64 value);
    Query& bind(int value) { return bind(static_cast<qint64>(value)); }
    Query& bind(quint32 value) { return bind(static_cast<qint64>(value)); }
    Query& bind(quint64 value) { return bind(static_cast<qint64>(value)); }
    Query& bind(bool value) { return bind(static_cast<qint64>(value ? 1 : 0)); }
    Query& bind(const QString& value);
    Query& bind(const QByteArray& value);
    Query& bind(Timestamp value) { return bind(static_cast<qint64>(toMs(value))); }
    Query& bind(std::nullptr_t);
    template <typename Tag>
    Query& bind(const Id<Tag>& id)
    {
        return id.isValid() ? bind(id.value) : bind(nullptr);
    }
    template <typename Tag>
    Query& bind(const TextId<Tag>& id)
    {
        return bind(id.value);
    }

    /// Steps to the next row; false when there is none.
    [[nodiscard]] bool next();
    /// Runs a statement that gives no rows.
    void run();
    /// Makes a statement ready to be bound and run once more.
    Query& again();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] Timestamp time(int column) const { return fromMs(integer(column)); }
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        if constexpr (requires { IdType{qint64{}}; })
            return IdType{integer(column)};
        else
            return IdType{text(column)};
    }

private:
    std::unique_ptr<SQLite::Statement> m_own;
    SQLite::Statement* m_statement;
    bool* m_taken = nullptr;
    int m_nextParameter = 1;
};

} // namespace svarbord::storage
