// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/batch.h"
#include "journal/log_folder.h"
#include "journal/shared_log.h"

#include <QRandomGenerator>

namespace svarbord::bench {

/// What a team of ten decided in a year, as it lies in their shared log: always the same for the same numbers, but for
/// keys and signatures.
class LogMaker
{
public:
    /// perBatch: how many operations a batch holds, on average.
    LogMaker(qint64 operations, int perBatch);

    /// The next batch with the time it came to be, or nothing at the end.
    struct Made
    {
        journal::LogAddition addition;
        Timestamp time{};
        qsizetype operations = 0;
    };
    [[nodiscard]] std::optional<Made> next();

    /// Who founded the log.
    [[nodiscard]] journal::LogIdentity founder() const { return m_people.first().identity; }

private:
    struct Person
    {
        journal::LogIdentity identity;
        MemberId member;
        QByteArray head; ///< hash of the former batch
    };

    [[nodiscard]] domain::Operation operation(const Person& author, domain::OperationKind kind,
                                              const QJsonObject& payload);
    [[nodiscard]] QList<domain::Operation> founding(int step);
    [[nodiscard]] domain::Operation decision(const Person& author);
    [[nodiscard]] QJsonObject introduction(const Person& person) const;
    [[nodiscard]] Made sealed(Person& author, const QList<domain::Operation>& operations);
    void signAhead();

    struct Planned
    {
        qsizetype author = 0;
        QList<domain::Operation> operations;
    };

    QList<Person> m_people;
    QList<Planned> m_planned; ///< signed, in order
    qint64 m_left;
    int m_perBatch;
    int m_step = 0;
    qint64 m_number = 0;
    journal::LogPlace m_newest;
    QRandomGenerator m_random{1871};
};

} // namespace svarbord::bench
