// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team_service.h"

#include <QAbstractTableModel>

namespace svarbord::viewmodels {

/// What the team decided, newest first, a page at a time: when, who in which role, what, at which computer, and what
/// became of it.
class DecisionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Member, What, Machine, Outcome, ColumnCount };

    explicit DecisionModel(const services::TeamService& team, QObject* parent = nullptr);

    void setQuery(const services::DecisionQuery& query);
    void reload();
    /// Of everything that the query finds, not of what is on screen alone.
    [[nodiscard]] Result<QList<services::TeamDecision>> all() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Whether any of what is shown was decided at a computer of a team.
    [[nodiscard]] bool namesMachines() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    [[nodiscard]] QString text(const services::TeamDecision& decision, int column) const;

    const services::TeamService& m_team;
    services::DecisionQuery m_query;
    QList<services::TeamDecision> m_decisions;
    QString m_problem;
    bool m_isWhole = true;
};

/// Pending, taken back, or why it does not count; empty for what stands.
[[nodiscard]] QString outcomeText(const services::TeamDecision& decision);
/// With a heading; safe to open in a spreadsheet: nothing in it is taken for a formula.
[[nodiscard]] QByteArray decisionsAsCsv(const QList<services::TeamDecision>& decisions);
[[nodiscard]] QByteArray decisionsAsJson(const QList<services::TeamDecision>& decisions);

} // namespace svarbord::viewmodels
