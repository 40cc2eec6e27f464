// SPDX-License-Identifier: GPL-3.0-or-later
// covers: TEAM-05
#include "engine/folder_rights.h"

#include "domain/mailbox_login.h"
#include "net/credential_store.h"
#include "support/scripted_imap_server.h"

#include <QCoroTask>
#include <QTest>

using namespace svarbord;
using namespace svarbord::engine;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using domain::Role;
using imap::MailboxRights;

namespace {

const QList<TeamLogin> team{{u"kari"_s, Role::Administrator, false},
                            {u"siri"_s, Role::Supervisor, false},
                            {u"ola"_s, Role::Agent, false},
                            {u"per"_s, Role::Agent, true}};

QMap<QString, QByteArray> changed(TeamFolder folder, const QList<MailboxRights>& granted,
                                  const QList<TeamLogin>& logins = team)
{
    QMap<QString, QByteArray> changes;
    for (const MailboxRights& change : changedRights(folder, granted, logins, u"kari"_s))
        changes.insert(change.identifier, change.rights);
    return changes;
}

using Changes = QMap<QString, QByteArray>;

const QList<QByteArray> listed{"S: * PREAUTH [CAPABILITY IMAP4rev1 ACL RIGHTS=texk] hi", "C: LIST *",
                               "S: * LIST () \"/\" Svarbord/Journal", "S: * LIST () \"/\" Svarbord/Config", "S: T OK"};

Result<RightsOutcome> keep(ScriptedImapServer& server, const QList<TeamLogin>& logins = team)
{
    net::InMemoryCredentialStore credentials;
    SystemClock clock;
    domain::Account account;
    account.address = u"firma@firma.test"_s;
    account.user = u"firma*kari"_s;
    account.imap = {u"imap.firma.test"_s, 993, domain::TransportSecurity::ImplicitTls};
    QCoro::waitFor(credentials.write(net::credentialKey(account), u"hemmelig"_s));
    imap::SyncSurroundings surroundings;
    surroundings.credentials = &credentials;
    surroundings.clock = &clock;
    surroundings.sockets = server.sockets();
    return QCoro::waitFor(keepFolderRights(account, surroundings, imap::SyncPolicy{}, logins));
}

} // namespace

/// Who may write into the team's folders, where the mail server sees to it.
class FolderRightsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachRoleGetsWhatItNeeds()
    {
        QCOMPARE(changed(TeamFolder::Snapshot, {}), (Changes{{u"ola"_s, "lrs"}, {u"siri"_s, "lrsite"}}));
        QCOMPARE(changed(TeamFolder::Log, {}), (Changes{{u"ola"_s, "lrsi"}, {u"siri"_s, "lrsite"}}));
        // What is granted already, in whatever order, is let be.
        QVERIFY(
            changed(TeamFolder::Snapshot, {{u"ola"_s, "srl"}, {u"siri"_s, "etisrlcd"}, {u"kari"_s, "lr"}}).isEmpty());
        const QList<TeamLogin> promoted{{u"kari"_s, Role::Administrator, false},
                                        {u"ola"_s, Role::Administrator, false}};
        QCOMPARE(changed(TeamFolder::Snapshot, {{u"ola"_s, "lrs"}}, promoted), (Changes{{u"ola"_s, "lrsitea"}}));
    }

    void nobodyElseWritesTheSnapshot()
    {
        const QList<MailboxRights> open{{u"anyone"_s, "lrswipkxtea"},
                                        {u"authenticated"_s, "i"},
                                        {u"$support"_s, "lrswite"},
                                        {u"stranger"_s, "lrsi"},
                                        {u"postmaster"_s, "lrswipkxtea"},
                                        {u"ola"_s, "lrswipkxtea"},
                                        {u"siri"_s, "lrsite"},
                                        {u"per"_s, "lrsite"},
                                        {u"-ola"_s, "w"},
                                        {u"kari"_s, "lrswipkxtea"}};
        QCOMPARE(changed(TeamFolder::Snapshot, open), (Changes{{u"anyone"_s, "lrs"},
                                                               {u"authenticated"_s, ""},
                                                               {u"$support"_s, "lrs"},
                                                               {u"stranger"_s, "lrs"},
                                                               {u"ola"_s, "lrs"},
                                                               {u"per"_s, ""}}));
        // Whoever wants to join can ask still.
        QCOMPARE(changed(TeamFolder::Log, open).value(u"stranger"_s, "untouched"), "untouched"_ba);
        QCOMPARE(changed(TeamFolder::Log, open).value(u"anyone"_s), "lrsip"_ba);
        QCOMPARE(changed(TeamFolder::Log, open).value(u"ola"_s), "lrsi"_ba);
    }

    void ofTwoWithOneLoginTheHigherRoleCounts()
    {
        const QList<TeamLogin> both{{u"kari"_s, Role::Administrator, false},
                                    {u"team"_s, Role::Agent, false},
                                    {u"team"_s, Role::Supervisor, false},
                                    {u"team"_s, Role::Agent, true}};
        QCOMPARE(changed(TeamFolder::Snapshot, {}, both), (Changes{{u"team"_s, "lrsite"}}));
    }

    void namesOfManyAreNobodys()
    {
        using domain::MailboxLogin;
        for (const QString& name : {u"anyone"_s, u"Authenticated"_s, u"-ola"_s, u"$admins"_s, u"#owner"_s, u""_s,
                                    u"group:support"_s, u"user=ola"_s, u"a b"_s, QString(400, u'x')})
            QVERIFY2(MailboxLogin::fromJson({{u"login"_s, name}}).name.isEmpty(), qPrintable(name));
        QCOMPARE(MailboxLogin::of(u"anna*ola"_s).name, u"ola"_s);
        QCOMPARE(MailboxLogin::of(u"ola@firma.test"_s).name, u"ola@firma.test"_s);
        QCOMPARE(MailboxLogin::fromJson(MailboxLogin::of(u"ola"_s).toJson()).name, u"ola"_s);
    }

    void nobodyTellsAnothersLogin()
    {
        domain::Operation telling;
        telling.kind = domain::OperationKind::SetShared;
        telling.payload = {{u"area"_s, domain::MailboxLogin::area.toString()}, {u"key"_s, u"ola"_s}};
        const domain::Member ola{MemberId{u"ola"_s}, u"Ola"_s, {}, Role::Agent, domain::Seat::Full};
        const domain::Member kari{MemberId{u"kari"_s}, u"Kari"_s, {}, Role::Administrator, domain::Seat::Full};
        QVERIFY(domain::mayTellLogin(ola, telling));
        QVERIFY(!domain::mayTellLogin(kari, telling));
    }

    void itIsSaidToTheServer()
    {
        ScriptedImapServer server(
            {listed + QList<QByteArray>{"C: MYRIGHTS *",
                                        "S: * MYRIGHTS Svarbord/Config lrswipkxtea",
                                        "S: T OK",
                                        "C: GETACL *",
                                        "S: * ACL Svarbord/Config kari lrswipkxtea anyone lrswi per lrs",
                                        "S: T OK",
                                        "C: SETACL Svarbord/Config ola lrs",
                                        "S: T OK",
                                        "C: SETACL Svarbord/Config siri lrsite",
                                        "S: T OK",
                                        "C: SETACL Svarbord/Config anyone lrs",
                                        "S: T OK",
                                        "C: DELETEACL Svarbord/Config per",
                                        "S: T OK",
                                        "C: MYRIGHTS *",
                                        "S: * MYRIGHTS \"Svarbord/Journal\" \"lrswipkxtea\"",
                                        "S: T OK",
                                        "C: GETACL *",
                                        "S: * ACL \"Svarbord/Journal\" \"ola\" lrsi \"siri\" lrsite",
                                        "S: T OK",
                                        "C: LOGOUT",
                                        "S: * BYE",
                                        "S: T OK"}});
        const auto outcome = keep(server);
        QCOMPARE(server.problems(), QStringList());
        QVERIFY(outcome);
        QCOMPARE(*outcome, RightsOutcome::Kept);
    }

    void whoMayNotGrantLeavesThemAlone()
    {
        ScriptedImapServer server(
            {listed + QList<QByteArray>{"C: MYRIGHTS *", "S: * MYRIGHTS Svarbord/Config lrsi", "S: T OK",
                                        "C: MYRIGHTS *", "S: * MYRIGHTS Svarbord/Journal lrsi", "S: T OK", "C: LOGOUT",
                                        "S: * BYE", "S: T OK"}});
        QCOMPARE(keep(server).value_or(RightsOutcome::Unknown), RightsOutcome::NotOurs);
        QCOMPARE(server.problems(), QStringList());
    }

    void withOneLoginForAllNothingIsChanged()
    {
        ScriptedImapServer server(
            {{"S: * PREAUTH [CAPABILITY IMAP4rev1 ACL RIGHTS=texk] hi", "C: LOGOUT", "S: * BYE", "S: T OK"}});
        const QList<TeamLogin> one{{u"firma"_s, Role::Administrator, false}, {u"firma"_s, Role::Agent, false}};
        QCOMPARE(keep(server, one).value_or(RightsOutcome::Unknown), RightsOutcome::OneLogin);
        QCOMPARE(server.problems(), QStringList());
    }

    void aServerThatKnowsOlderRightsOrNoneIsLetBe()
    {
        for (const QByteArray& capability : {"IMAP4rev1"_ba, "IMAP4rev1 ACL"_ba}) {
            ScriptedImapServer server(
                {{"S: * PREAUTH [CAPABILITY " + capability + "] hi", "C: LOGOUT", "S: * BYE", "S: T OK"}});
            QCOMPARE(keep(server).value_or(RightsOutcome::Unknown), RightsOutcome::NotOffered);
            QCOMPARE(server.problems(), QStringList());
        }
    }

    void whatIsRefusedIsAnError()
    {
        ScriptedImapServer server(
            {listed + QList<QByteArray>{"C: MYRIGHTS *", "S: * MYRIGHTS Svarbord/Config a", "S: T OK", "C: GETACL *",
                                        "S: * ACL Svarbord/Config", "S: T OK", "C: SETACL *", "S: T NO [NOPERM] no",
                                        "C: LOGOUT", "S: * BYE", "S: T OK"}});
        const auto outcome = keep(server);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Rejected);
    }
};

QTEST_GUILESS_MAIN(FolderRightsTest)
#include "folder_rights_test.moc"
