// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "storage/conversation_repository.h"
#include "storage/inbox_repository.h"
#include "storage/member_repository.h"
#include "storage/store.h"
#include "support/big_workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace svarbord;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repeats = 21;
constexpr int actsOfAKind = 60;

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// First and median time of work on the store's reading connection.
template <typename F>
QJsonObject timed(const Store& store, F work)
{
    QList<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto outcome = store.read(work);
        times.append(milliseconds(timer));
        if (!outcome)
            qFatal("%s", qUtf8Printable(outcome.error().detail));
    }
    const double first = times.first();
    std::ranges::sort(times);
    return {{u"first_ms"_s, first}, {u"median_ms"_s, times.at(repeats / 2)}};
}

QJsonObject measureLists(const Store& store)
{
    using domain::View;
    const MemberId kari{u"kari"_s};
    QJsonObject figures;
    const QList<std::pair<QString, domain::ViewQuery>> views{{u"all open"_s, {View::AllOpen, kari, {}}},
                                                             {u"mine"_s, {View::Mine, kari, {}}},
                                                             {u"unassigned"_s, {View::Unassigned, kari, {}}},
                                                             {u"closed"_s, {View::Closed, kari, {}}},
                                                             {u"sent"_s, {View::Sent, kari, {}}},
                                                             {u"all"_s, {View::All, kari, {}}},
                                                             {u"one account"_s, {View::AllOpen, kari, AccountId{1}}}};
    for (const auto& [name, query] : views)
        figures[u"page 100 "_s + name] = timed(store, [&query = query](Database& db) {
            return ConversationRepository(db).page(*InboxRepository(db).narrowed(query, query.member), {}, 0, 100);
        });
    const domain::ViewQuery all{View::All, kari, {}};
    figures[u"shape all"_s] = timed(store, [&](Database& db) { return ConversationRepository(db).shape(all); });
    const ListShape shape = *store.read([&](Database& db) { return ConversationRepository(db).shape(all); });
    figures[u"rows"_s] = shape.total;
    const domain::ListKey middle = shape.anchors.at(shape.anchors.size() / 2);
    figures[u"page 100 all, middle + 900"_s] =
        timed(store, [&](Database& db) { return ConversationRepository(db).page(all, middle, 900, 100); });
    figures[u"counts"_s] = timed(store, [&](Database& db) { return ConversationRepository(db).counts(kari); });
    figures[u"detail"_s] = timed(store, [&](Database& db) { return ConversationRepository(db).detail(middle.id); });
    return figures;
}

/// How long until a decision is durable: the future of an act finishes after its commit.
QJsonObject measureActs(Store& store)
{
    using domain::OperationKind;
    const MemberId kari{u"kari"_s};
    domain::Member member;
    member.id = kari;
    member.name = u"Kari"_s;
    store.write([member](WriteContext& context) { return MemberRepository(context.db).put(member); }).waitForFinished();
    const domain::ViewQuery open{domain::View::AllOpen, kari, {}};
    const auto rows =
        store.read([&](Database& db) { return ConversationRepository(db).page(open, {}, 0, actsOfAKind); }).value();
    journal::Journal journal(store);
    const QList<std::tuple<QString, OperationKind, QJsonObject>> acts{
        {u"act: comment"_s, OperationKind::Comment, {{u"text"_s, u"Ringte kunden, venter på svar."_s}}},
        {u"act: assign"_s, OperationKind::Assign, {{u"member"_s, kari.value}}},
        {u"act: close"_s, OperationKind::SetStatus, {{u"status"_s, u"closed"_s}}}};
    QJsonObject figures;
    for (const auto& [name, kind, payload] : acts) {
        QList<double> times;
        for (const domain::ConversationRow& row : rows) {
            domain::Operation draft;
            draft.member = kari;
            draft.kind = kind;
            draft.target = row.id;
            draft.payload = payload;
            QElapsedTimer timer;
            timer.start();
            const auto decided = journal.perform({draft}).result();
            times.append(milliseconds(timer));
            if (!decided)
                qFatal("%s", qUtf8Printable(decided.error().detail + decided.error().userText));
            QCoreApplication::processEvents();
        }
        std::ranges::sort(times);
        figures[name] =
            QJsonObject{{u"median_ms"_s, times.at(times.size() / 2)}, {u"p95_ms"_s, times.at(times.size() * 95 / 100)}};
    }
    return figures;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: svarbord_lists_bench FOLDER CONVERSATIONS   (makes the workspace where there is none)\n",
                   stderr);
        return 2;
    }
    QJsonObject figures;
    QElapsedTimer timer;
    timer.start();
    if (!QFile::exists(arguments.at(1) + u"/workspace.sqlite"_s)) {
        test::makeBigWorkspace(arguments.at(1), arguments.at(2).toInt());
        figures[u"made_seconds"_s] = milliseconds(timer) / 1000;
    }
    const SystemClock clock;
    timer.restart();
    const auto store = Store::open(arguments.at(1), clock);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().detail));
    figures[u"open_ms"_s] = milliseconds(timer);
    const QJsonObject lists = measureLists(**store);
    for (auto entry = lists.begin(); entry != lists.end(); ++entry)
        figures[entry.key()] = entry.value();
    figures[u"acts"_s] = measureActs(**store);
    QTextStream(stdout) << QJsonDocument(figures).toJson();
    return 0;
}
