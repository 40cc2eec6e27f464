// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/decision_model.h"

#include "viewmodels/team_text.h"
#include "viewmodels/text.h"
#include "viewmodels/tool_tip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace svarbord::viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 200;

QString who(const services::TeamDecision& decision)
{
    return decision.role ? decision.memberName + u" · "_s + viewmodels::roleName(*decision.role) : decision.memberName;
}

QByteArray quoted(QString text)
{
    // Spreadsheets run what begins like this.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return '"' + text.toUtf8() + '"';
}

} // namespace

DecisionModel::DecisionModel(const services::TeamService& team, QObject* parent)
    : QAbstractTableModel(parent),
      m_team(team)
{}

void DecisionModel::setQuery(const services::DecisionQuery& query)
{
    m_query = query;
    m_query.limit = pageSize;
    reload();
}

void DecisionModel::reload()
{
    beginResetModel();
    m_query.beforeClock = 0;
    const auto page = m_team.decisions(m_query);
    m_problem = page ? QString() : page.error().userText;
    m_decisions = page.value_or(QList<services::TeamDecision>());
    m_isWhole = m_decisions.size() < pageSize;
    endResetModel();
}

Result<QList<services::TeamDecision>> DecisionModel::all() const
{
    services::DecisionQuery query = m_query;
    query.beforeClock = 0;
    query.limit = std::numeric_limits<int>::max();
    return m_team.decisions(query);
}

bool DecisionModel::namesMachines() const
{
    return std::ranges::any_of(m_decisions, [](const services::TeamDecision& each) { return !each.machine.isEmpty(); });
}

int DecisionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_decisions.size());
}

int DecisionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DecisionModel::text(const services::TeamDecision& decision, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(toDateTime(decision.time).toLocalTime(), QLocale::ShortFormat);
    case Member:
        return who(decision);
    case What:
        return decision.text;
    case Machine:
        return decision.machine;
    case Outcome:
        return outcomeText(decision);
    default:
        return {};
    }
}

QVariant DecisionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const services::TeamDecision& decision = m_decisions.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Time)
        return exactTime(decision.time);
    if (role == Qt::ToolTipRole)
        return plainTip(text(decision, index.column()));
    if (role == Qt::DisplayRole)
        return text(decision, index.column());
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       text(decision, index.column()));
    return {};
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("When");
    case Member:
        return tr("Who");
    case What:
        return tr("What", "heading over what was decided");
    case Machine:
        return tr("Computer");
    case Outcome:
        return tr("Counts");
    default:
        return {};
    }
}

bool DecisionModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isWhole;
}

void DecisionModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    services::DecisionQuery query = m_query;
    query.beforeClock = m_decisions.last().clock;
    const auto page = m_team.decisions(query);
    if (!page || page->isEmpty()) {
        m_isWhole = true;
        return;
    }
    m_isWhole = page->size() < pageSize;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->size()) - 1);
    m_decisions += *page;
    endInsertRows();
}

QString outcomeText(const services::TeamDecision& decision)
{
    if (!decision.refusedBecause.isEmpty())
        return DecisionModel::tr("No: %1").arg(decision.refusedBecause);
    if (decision.isPending)
        return DecisionModel::tr("Not shared yet");
    return decision.isUndone ? DecisionModel::tr("Taken back") : QString();
}

QByteArray decisionsAsCsv(const QList<services::TeamDecision>& decisions)
{
    QByteArray csv = "time,member,name,role,kind,what,target,computer,outcome\r\n";
    for (const services::TeamDecision& decision : decisions) {
        const QStringList fields{toDateTime(decision.time).toString(Qt::ISODateWithMs),
                                 decision.member.value,
                                 decision.memberName,
                                 decision.role ? domain::roleName(*decision.role) : QString(),
                                 domain::operationKindName(decision.kind),
                                 decision.text,
                                 decision.target.isValid() ? decision.target.toText() : QString(),
                                 decision.machine,
                                 outcomeText(decision)};
        QByteArrayList cells;
        for (const QString& field : fields)
            cells.append(quoted(field));
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

QByteArray decisionsAsJson(const QList<services::TeamDecision>& decisions)
{
    QJsonArray list;
    for (const services::TeamDecision& decision : decisions)
        list.append(QJsonObject{{u"id"_s, decision.id.value},
                                {u"time"_s, toDateTime(decision.time).toString(Qt::ISODateWithMs)},
                                {u"member"_s, decision.member.value},
                                {u"name"_s, decision.memberName},
                                {u"role"_s, decision.role ? domain::roleName(*decision.role) : QString()},
                                {u"kind"_s, domain::operationKindName(decision.kind)},
                                {u"what"_s, decision.text},
                                {u"target"_s, decision.target.isValid() ? decision.target.toText() : QString()},
                                {u"computer"_s, decision.machine},
                                {u"pending"_s, decision.isPending},
                                {u"undone"_s, decision.isUndone},
                                {u"refused"_s, decision.refusedBecause}});
    return QJsonDocument(list).toJson();
}

} // namespace svarbord::viewmodels
