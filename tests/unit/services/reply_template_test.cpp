// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reply_template.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::services;
using namespace Qt::Literals::StringLiterals;

namespace {

ReplySource customerMail()
{
    ReplySource source;
    source.conversation = ConversationId{7};
    source.account.id = AccountId{1};
    source.ownAddresses = {u"support@fjellsport.example"_s};
    source.message.from = {u"Ingrid Solheim"_s, u"ingrid@kunde.example"_s};
    source.message.to = {{u"Support"_s, u"Support@fjellsport.example"_s}, {u""_s, u"post@annen.example"_s}};
    source.message.cc = {{u"Mads"_s, u"mads@kunde.example"_s}};
    source.message.subject = u"Feil størrelse"_s;
    source.message.messageIdHeader = u"b@kunde.example"_s;
    source.message.references = {u"a@kunde.example"_s};
    source.body.text = u"Hei!\n> gammelt\nTakk"_s;
    return source;
}

QStringList addresses(const domain::AddressList& list)
{
    QStringList result;
    for (const domain::Address& address : list)
        result.append(address.address);
    return result;
}

} // namespace

class ReplyTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-06
    void replyGoesToTheSenderAndThreads()
    {
        const auto reply = replyTemplate(customerMail(), ReplyKind::Reply);
        QCOMPARE(addresses(reply.mail.to), QStringList{u"ingrid@kunde.example"_s});
        QVERIFY(reply.mail.cc.isEmpty());
        QCOMPARE(reply.mail.subject, u"Re: Feil størrelse"_s);
        QCOMPARE(reply.mail.inReplyTo, u"b@kunde.example"_s);
        QCOMPARE(reply.mail.references, (QStringList{u"a@kunde.example"_s, u"b@kunde.example"_s}));
        QVERIFY(reply.quotedText.contains(u"> Hei!\n>> gammelt\n> Takk"_s));
    }

    void replyAllKeepsOthersButNeverOurselves()
    {
        const auto reply = replyTemplate(customerMail(), ReplyKind::ReplyAll);
        QCOMPARE(addresses(reply.mail.to), QStringList{u"ingrid@kunde.example"_s});
        QCOMPARE(addresses(reply.mail.cc), (QStringList{u"post@annen.example"_s, u"mads@kunde.example"_s}));
    }

    void replyToFieldWins()
    {
        ReplySource source = customerMail();
        source.message.replyTo = {{u""_s, u"svar@kunde.example"_s}};
        QCOMPARE(addresses(replyTemplate(source, ReplyKind::Reply).mail.to), QStringList{u"svar@kunde.example"_s});
    }

    // covers: CHN-09
    void forwardedMailIsAnsweredToItsOriginalSender()
    {
        ReplySource source = customerMail();
        source.message.originalSender = domain::Address{u"Kunde"_s, u"egentlig@kunde.example"_s};
        QCOMPARE(addresses(replyTemplate(source, ReplyKind::Reply).mail.to), QStringList{u"egentlig@kunde.example"_s});
    }

    void answerToOurOwnMailGoesToItsRecipients()
    {
        ReplySource source = customerMail();
        source.message.direction = domain::Direction::Outbound;
        source.message.from = {u""_s, u"support@fjellsport.example"_s};
        source.message.to = {{u""_s, u"ingrid@kunde.example"_s}};
        QCOMPARE(addresses(replyTemplate(source, ReplyKind::Reply).mail.to), QStringList{u"ingrid@kunde.example"_s});
    }

    void prefixesAreNotDoubled_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("english") << u"Re: Hei"_s;
        QTest::newRow("scandinavian") << u"SV: Hei"_s;
        QTest::newRow("finnish") << u"VS: Hei"_s;
        QTest::newRow("german") << u"AW: Hei"_s;
        QTest::newRow("counted") << u"Re[2]: Hei"_s;
    }
    void prefixesAreNotDoubled()
    {
        QFETCH(const QString, subject);
        QCOMPARE(replySubject(subject), subject);
    }

    void longThreadsKeepRootAndNewest()
    {
        ReplySource source = customerMail();
        source.message.references.clear();
        for (int i = 0; i < 100; ++i)
            source.message.references.append(u"m%1@x.example"_s.arg(i));
        const QStringList references = replyTemplate(source, ReplyKind::Reply).mail.references;
        QCOMPARE(references.size(), 40);
        QCOMPARE(references.first(), u"m0@x.example"_s);
        QCOMPARE(references.last(), u"b@kunde.example"_s);
    }

    void forwardHasNoRecipientsAndNoThread()
    {
        const auto forward = replyTemplate(customerMail(), ReplyKind::Forward);
        QVERIFY(forward.mail.to.isEmpty());
        QVERIFY(forward.mail.inReplyTo.isEmpty());
        QCOMPARE(forward.mail.subject, u"Fwd: Feil størrelse"_s);
        QVERIFY(forward.quotedText.contains(u"ingrid@kunde.example"_s));
    }
};

QTEST_GUILESS_MAIN(ReplyTemplateTest)
#include "reply_template_test.moc"
