// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draft_repository.h"
#include "support/dovecot_server.h"
#include "support/office.h"

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An account on a real server, and one draft.
class Desk
{
public:
    DovecotServer server;
    std::unique_ptr<Office> office = std::make_unique<Office>();
    domain::Account account;

    bool open(const DovecotOptions& options = {})
    {
        if (!server.start(options))
            return false;
        account = office->addAccount(u"anna"_s, tlsAt(server.imapsPort()), tlsAt(1), server.caFile());
        return true;
    }

    void write(const QString& text, const QString& to = u"kari@kunde.no"_s)
    {
        domain::OutgoingMail draft;
        draft.account = account.id;
        draft.to = {{u"Kari"_s, to}};
        draft.subject = u"Tilbud"_s;
        draft.text = text;
        draft.html = u"<p>%1</p>"_s.arg(text);
        change([draft](storage::WriteContext& context) {
            return storage::DraftRepository(context.db).save({}, draft, context.now);
        });
    }
    void discard()
    {
        change([](storage::WriteContext& context) { return storage::DraftRepository(context.db).discard({}); });
    }
    template <typename F>
    void change(F f)
    {
        auto done = office->store().write(f);
        done.waitForFinished();
        if (!done.result())
            qFatal("%s", qPrintable(done.result().error().detail));
    }
    bool follow()
    {
        const QFuture<Status> followed = office->engine().copyDrafts();
        if (!QTest::qWaitFor([&followed] { return followed.isFinished(); }, 60'000))
            return false;
        if (!followed.result())
            qWarning("%s", qPrintable(followed.result().error().detail));
        return followed.result().has_value();
    }
    QStringList texts()
    {
        QStringList found;
        for (const StoredMail& mail : server.fetch(u"anna"_s, u"Drafts"_s)) {
            const QString raw = QString::fromUtf8(mail.text);
            for (const QString& word : {u"eins"_s, u"zwei"_s, u"drei"_s})
                if (raw.contains(word))
                    found += word;
        }
        return found;
    }
};

} // namespace

// covers: INB-06
class DraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void theServerHasOneCopyOfTheNewestState()
    {
        Desk desk;
        QVERIFY2(desk.open(), qPrintable(desk.server.errorText()));
        desk.write(u"eins"_s);
        QVERIFY(desk.follow());
        QCOMPARE(desk.texts(), QStringList{u"eins"_s});
        QVERIFY(desk.server.fetch(u"anna"_s, u"Drafts"_s).first().flags.contains(u"\\Draft"_s));
        QVERIFY(desk.follow()); // nothing changed
        QCOMPARE(desk.server.fetch(u"anna"_s, u"Drafts"_s).size(), 1);
        desk.write(u"zwei"_s);
        QVERIFY(desk.follow());
        QCOMPARE(desk.texts(), QStringList{u"zwei"_s});
        desk.discard();
        QVERIFY(desk.follow());
        QVERIFY(desk.server.fetch(u"anna"_s, u"Drafts"_s).isEmpty());
    }

    void aHalfWrittenAddressKeepsNothingBack()
    {
        Desk desk;
        QVERIFY2(desk.open(), qPrintable(desk.server.errorText()));
        desk.write(u"eins"_s, u"kari@"_s);
        QVERIFY(desk.follow());
        QCOMPARE(desk.texts(), QStringList{u"eins"_s});
    }

    void aServerThatWasAwayGetsTheNewestStateOnly()
    {
        Desk desk;
        QVERIFY2(desk.open(), qPrintable(desk.server.errorText()));
        desk.write(u"eins"_s);
        QVERIFY(desk.follow());
        desk.server.kill();
        desk.write(u"zwei"_s);
        QVERIFY(!desk.follow());
        desk.write(u"drei"_s);
        QVERIFY(!desk.follow());
        QVERIFY(desk.server.restart());
        QVERIFY(desk.follow());
        QCOMPARE(desk.texts(), QStringList{u"drei"_s});
    }

    void draftsOfOtherProgramsAreLeftAlone()
    {
        Desk desk;
        QVERIFY2(desk.open(), qPrintable(desk.server.errorText()));
        desk.server.append(u"anna"_s, u"Drafts"_s, plainMail("anna@firma.test", "other@mua", "Annet", "fremmed"),
                           {u"\\Draft"_s});
        desk.write(u"eins"_s);
        QVERIFY(desk.follow());
        desk.discard();
        QVERIFY(desk.follow());
        QCOMPARE(desk.server.fetch(u"anna"_s, u"Drafts"_s).size(), 1);
        QCOMPARE(desk.office->sync().conversations, 0); // a draft is no conversation
        QCOMPARE(desk.office->ledger().unaccounted, 0);
    }

    void withoutUidplusTheOldOneIsMarkedDeleted()
    {
        Desk desk;
        DovecotOptions options;
        options.hiddenCapabilities = {u"UIDPLUS"_s};
        QVERIFY2(desk.open(options), qPrintable(desk.server.errorText()));
        desk.write(u"eins"_s);
        QVERIFY(desk.follow());
        desk.write(u"zwei"_s);
        QVERIFY(desk.follow());
        int living = 0;
        for (const StoredMail& mail : desk.server.fetch(u"anna"_s, u"Drafts"_s))
            living += mail.flags.contains(u"\\Deleted"_s) ? 0 : 1;
        QCOMPARE(living, 1);
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts_test.moc"
