// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draft_form.h"
#include "storage/draft_repository.h"
#include "storage/found_draft_repository.h"
#include "storage/settings_repository.h"
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

/// The same member at another machine, with a database of its own and the same mailbox.
class Machine
{
public:
    Machine(DovecotServer& server, const QString& member = u"anna"_s) : m_server(server), m_member(member)
    {
        account = office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), tlsAt(1), server.caFile());
        change([member](storage::WriteContext& context) {
            return storage::SettingsRepository(context.db).set(u"workspace.self"_s, member);
        });
    }

    template <typename F>
    void change(F f)
    {
        auto done = office.store().write(f);
        done.waitForFinished();
        if (!done.result())
            qFatal("%s", qPrintable(done.result().error().detail));
    }
    /// What came is read, what was written goes out, and the ledger sees where that went.
    void look()
    {
        office.sync();
        follow();
        office.sync();
        follow();
    }
    void follow()
    {
        const QFuture<Status> followed = office.engine().copyDrafts();
        const bool finished = QTest::qWaitFor([&followed] { return followed.isFinished(); }, 60'000);
        if (!finished || !followed.result())
            qFatal("%s", finished ? qPrintable(followed.result().error().detail) : "no answer");
    }
    void write(ConversationId conversation, const QString& text)
    {
        domain::OutgoingMail draft;
        draft.account = account.id;
        draft.conversation = conversation;
        draft.purpose = conversation.isValid() ? u"reply-all"_s : u"new"_s;
        draft.to = {{u"Kari"_s, u"kari@kunde.no"_s}};
        draft.bcc = {{u"Leder"_s, u"leder@firma.test"_s}};
        draft.subject = u"Re: Tilbud på ski"_s;
        draft.text = text;
        draft.html = u"<p>%1</p>"_s.arg(text);
        draft.comment = u"bare for oss"_s;
        draft.withoutSignature = true;
        draft.attachments = {{u"pris.txt"_s, u"text/plain"_s, "1200 kr", {}}};
        if (conversation.isValid())
            draft.inReplyTo = u"spm@kunde.no"_s;
        change([conversation, draft](storage::WriteContext& context) {
            return storage::DraftRepository(context.db).save(conversation, draft, context.now);
        });
    }
    QList<domain::FoundDraft> offered(ConversationId conversation = {})
    {
        return office.read(
            [conversation](storage::Database& db) { return storage::FoundDraftRepository(db).offered(conversation); });
    }
    domain::OutgoingMail content(const domain::FoundDraft& found)
    {
        return office.read(
            [&found](storage::Database& db) { return storage::FoundDraftRepository(db).content(found); });
    }
    bool isLeftBehind(ConversationId conversation)
    {
        return office.read([conversation](storage::Database& db) {
            return storage::FoundDraftRepository(db).isLeftBehind(conversation);
        });
    }
    /// As the composer does: first its own draft, then the other is taken.
    void goOnWith(const domain::FoundDraft& found, ConversationId conversation, const QString& added)
    {
        write(conversation, content(found).text + added);
        change([found, conversation, self = MemberId{m_member}](storage::WriteContext& context) {
            return storage::FoundDraftRepository(context.db).take(found, conversation, self);
        });
    }
    ConversationId conversation() { return office.rows().value(0).id; }
    bool showsADraft() { return office.rows().value(0).hasDraft; }

    Office office;
    domain::Account account;

private:
    DovecotServer& m_server;
    QString m_member;
};

/// Two machines that show the same mail of a customer.
class TwoMachines
{
public:
    DovecotServer server;
    std::unique_ptr<Machine> office;
    std::unique_ptr<Machine> home;
    ConversationId conversation;

    bool open(const QString& atHome = u"anna"_s, const DovecotOptions& options = {})
    {
        if (!server.start(options))
            return false;
        server.deliver(u"anna"_s, plainMail("kari@kunde.no", "spm@kunde.no", "Tilbud på ski", "Hva koster de?"));
        office = std::make_unique<Machine>(server);
        home = std::make_unique<Machine>(server, atHome);
        office->look();
        home->look();
        conversation = office->conversation();
        return conversation.isValid() && home->conversation() == conversation;
    }
    /// How often this stands in the Drafts folder.
    int living(const QByteArray& words)
    {
        int number = 0;
        for (const StoredMail& mail : server.fetch(u"anna"_s, u"Drafts"_s))
            number += mail.flags.contains(u"\\Deleted"_s) || !mail.text.contains(words) ? 0 : 1;
        return number;
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

    void whatWasWrittenAtWorkIsContinuedAtHome()
    {
        TwoMachines desk;
        QVERIFY2(desk.open(), qPrintable(desk.server.errorText()));
        desk.office->write(desk.conversation, u"De koster"_s);
        desk.office->look();
        desk.home->look();
        QCOMPARE(desk.home->offered(desk.conversation).size(), 1);
        QVERIFY(desk.home->showsADraft());
        const domain::FoundDraft found = desk.home->offered(desk.conversation).first();
        QCOMPARE(found.writer.value, u"anna"_s);
        QCOMPARE(found.opening, u"De koster"_s);
        const domain::OutgoingMail content = desk.home->content(found);
        QCOMPARE(content.text, u"De koster"_s);
        QCOMPARE(content.to.first().address, u"kari@kunde.no"_s);
        QCOMPARE(content.bcc.first().address, u"leder@firma.test"_s);
        QCOMPARE(content.purpose, u"reply-all"_s);
        QVERIFY(content.withoutSignature && !content.wholeText);
        QCOMPARE(content.attachments.first().content, "1200 kr"_ba);
        QVERIFY(content.comment.isEmpty()); // a comment is for colleagues in the desk, not for the mailbox
        QCOMPARE(desk.living("bare for oss"), 0);

        desk.home->goOnWith(found, desk.conversation, u" tolv"_s);
        desk.home->look();
        QVERIFY(desk.home->offered(desk.conversation).isEmpty());
        QCOMPARE(desk.server.fetch(u"anna"_s, u"Drafts"_s).size(), 1); // one draft, wherever it is written
        QCOMPARE(desk.living("De koster tolv"), 1);

        // And back at work: it is known that the words here are the older ones.
        desk.office->look();
        QVERIFY(desk.office->isLeftBehind(desk.conversation));
        QCOMPARE(desk.office->content(desk.office->offered(desk.conversation).value(0)).text, u"De koster tolv"_s);
        desk.office->goOnWith(desk.office->offered(desk.conversation).first(), desk.conversation, u" hundre"_s);
        desk.office->look();
        QCOMPARE(desk.server.fetch(u"anna"_s, u"Drafts"_s).size(), 1);
        QCOMPARE(desk.living("De koster tolv hundre"), 1);
        QVERIFY(!desk.office->isLeftBehind(desk.conversation));
    }

    void whatWasSentFromHomeIsNoDraftAtWork_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("keepsTheDraft");
        QTest::newRow("its words went along") << QByteArray("Hei! De koster tolv hundre.") << false;
        QTest::newRow("something else was sent") << QByteArray("Hei! Se nettsiden.") << true;
    }
    void whatWasSentFromHomeIsNoDraftAtWork()
    {
        QFETCH(QByteArray, sent);
        TwoMachines desk;
        QVERIFY2(desk.open(), qPrintable(desk.server.errorText()));
        desk.office->write(desk.conversation, u"De koster"_s);
        desk.office->look();
        desk.home->look();
        desk.home->goOnWith(desk.home->offered(desk.conversation).value(0), desk.conversation, u" tolv hundre."_s);
        desk.home->look();
        desk.home->change([id = desk.conversation](storage::WriteContext& context) {
            return storage::DraftRepository(context.db).discard(id);
        });
        desk.server.append(
            u"anna"_s, u"Sent"_s,
            plainMail("anna@firma.test", "svar@firma.test", "Re: Tilbud", sent, "In-Reply-To: <spm@kunde.no>\r\n"));
        desk.home->look();
        desk.office->look();
        QVERIFY(desk.server.fetch(u"anna"_s, u"Drafts"_s).isEmpty());
        const auto kept = desk.office->office.store().read(
            [id = desk.conversation](storage::Database& db) { return storage::DraftRepository(db).find(id); });
        QVERIFY(kept && *kept && (*kept)->comment == u"bare for oss"_s); // was never sent
        QTEST(!(*kept)->text.isEmpty(), "keepsTheDraft");
    }

    void whatIsWrittenAtBothIsLostAtNeither()
    {
        TwoMachines desk;
        QVERIFY2(desk.open(), qPrintable(desk.server.errorText()));
        desk.office->write(desk.conversation, u"fra jobben"_s);
        desk.home->write(desk.conversation, u"fra hytta"_s);
        desk.office->look();
        desk.home->look();
        desk.office->look();
        QCOMPARE(desk.office->offered(desk.conversation).value(0).opening, u"fra hytta"_s);
        QCOMPARE(desk.home->offered(desk.conversation).value(0).opening, u"fra jobben"_s);
        QVERIFY(!desk.office->isLeftBehind(desk.conversation) && !desk.home->isLeftBehind(desk.conversation));
        // Written on after the other had taken it: neither is thrown away.
        desk.home->goOnWith(desk.home->offered(desk.conversation).first(), desk.conversation, u" og hytta"_s);
        desk.office->write(desk.conversation, u"fra jobben igjen"_s);
        desk.home->look();
        desk.office->look();
        desk.home->look();
        QCOMPARE(desk.living("fra jobben og hytta"), 1);
        QCOMPARE(desk.living("fra jobben igjen"), 1);
        QCOMPARE(desk.server.fetch(u"anna"_s, u"Drafts"_s).size(), 2);
        QCOMPARE(desk.home->offered(desk.conversation).value(0).opening, u"fra jobben igjen"_s);
    }

    void aDraftOfWebmailIsOfferedWhereItAnswers()
    {
        TwoMachines desk;
        QVERIFY2(desk.open(), qPrintable(desk.server.errorText()));
        const QByteArray text = "Hei Kari, de koster 900.\r\n\r\nOn Tuesday Kari wrote:\r\n> Hva koster de?\r\n";
        desk.server.append(u"anna"_s, u"Drafts"_s,
                           plainMail("anna@firma.test", "kladd@webmail", "Re: Tilbud", text,
                                     "In-Reply-To: <spm@kunde.no>\r\nReferences: <spm@kunde.no>\r\n"),
                           {u"\\Draft"_s});
        desk.server.append(u"anna"_s, u"Drafts"_s, plainMail("anna@firma.test", "ny@webmail", "Sommerfest", "Kjære"),
                           {u"\\Draft"_s});
        desk.office->look();
        QCOMPARE(desk.office->offered(desk.conversation).size(), 1);
        const domain::FoundDraft found = desk.office->offered(desk.conversation).first();
        QVERIFY(!found.writer.isValid());
        QCOMPARE(found.opening, u"Hei Kari, de koster 900."_s);
        QVERIFY(desk.office->content(found).wholeText); // the quoted mail stands in it already
        QVERIFY(desk.office->content(found).text.contains(u"> Hva koster de?"_s));
        QCOMPARE(desk.office->offered().size(), 1);
        QCOMPARE(desk.office->content(desk.office->offered().first()).purpose, u"new"_s);
        QCOMPARE(desk.office->offered().first().subject, u"Sommerfest"_s);
        // Nothing there is touched before somebody goes on with it; then it goes, once its words are safe.
        QCOMPARE(desk.server.fetch(u"anna"_s, u"Drafts"_s).size(), 2);
        desk.office->goOnWith(found, desk.conversation, u" Hilsen Anna"_s);
        desk.office->look();
        QCOMPARE(desk.living("Message-ID: <kladd@webmail>"), 0);
        QCOMPARE(desk.living("Hilsen Anna"), 1);
        QCOMPARE(desk.living("Sommerfest"), 1);
        // Sent or thrown away in webmail.
        desk.server.doveadm({u"expunge"_s, u"-u"_s, u"anna"_s, u"mailbox"_s, u"Drafts"_s, u"HEADER"_s, u"Message-ID"_s,
                             u"ny@webmail"_s});
        desk.office->look();
        QVERIFY(desk.office->offered().isEmpty());
    }

    void aColleaguesDraftIsHisToKeep()
    {
        TwoMachines desk;
        QVERIFY2(desk.open(u"ola"_s), qPrintable(desk.server.errorText()));
        desk.office->write(desk.conversation, u"Annas ord"_s);
        desk.office->look();
        desk.home->look();
        const domain::FoundDraft found = desk.home->offered(desk.conversation).value(0);
        QCOMPARE(found.writer.value, u"anna"_s);
        desk.home->goOnWith(found, desk.conversation, u", Olas ord"_s);
        desk.home->look();
        QCOMPARE(desk.living("Annas ord"), 2); // hers, and his that began with it
        desk.office->look();
        QVERIFY(!desk.office->isLeftBehind(desk.conversation));
    }

    void withoutUidplusNothingIsOfferedTwice()
    {
        TwoMachines desk;
        DovecotOptions options;
        options.hiddenCapabilities = {u"UIDPLUS"_s};
        QVERIFY2(desk.open(u"anna"_s, options), qPrintable(desk.server.errorText()));
        desk.office->write(desk.conversation, u"eins"_s);
        desk.office->look();
        desk.office->write(desk.conversation, u"zwei"_s);
        desk.office->look();
        QVERIFY(desk.office->offered(desk.conversation).isEmpty()); // its own, whatever is left of them
        desk.home->look();
        QCOMPARE(desk.home->offered(desk.conversation).value(0).opening, u"zwei"_s);
    }

    void anythingInADraftsFolderIsReadWithoutHarm()
    {
        TwoMachines desk;
        QVERIFY2(desk.open(), qPrintable(desk.server.errorText()));
        desk.server.append(u"anna"_s, u"Drafts"_s, "X-Svarbord-Draft: %%%&device=&seen=x&conversation=-1\r\n\r\n", {});
        desk.server.append(u"anna"_s, u"Drafts"_s,
                           plainMail("anna@firma.test", "rart@x", "Rart", "ord",
                                     "X-Svarbord-Draft: device=fremmed&member=eva&conversation=7fffffffffffffff\r\n"
                                     "In-Reply-To: <ukjent@x>\r\n"),
                           {});
        desk.office->look();
        QVERIFY(desk.office->offered(desk.conversation).isEmpty());
        QVERIFY(desk.office->offered().isEmpty()); // it answers a mail that is not here
        QCOMPARE(desk.server.fetch(u"anna"_s, u"Drafts"_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts_test.moc"
