// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subject.h"
#include "domain/threading.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class KnownMail final : public ThreadLookup
{
public:
    QHash<QString, ConversationId> mails;
    QHash<QString, ConversationId> waiting;
    QSet<ConversationId> conversations;
    QHash<QString, QList<SubjectCandidate>> subjects;

    std::optional<ConversationId> holding(const QString& id) const override { return find(mails, id); }
    std::optional<ConversationId> waitingFor(const QString& id) const override { return find(waiting, id); }
    bool exists(ConversationId id) const override { return conversations.contains(id); }
    QList<SubjectCandidate> withSubject(const QString& key) const override { return subjects.value(key); }

private:
    static std::optional<ConversationId> find(const QHash<QString, ConversationId>& where, const QString& id)
    {
        const auto it = where.find(id);
        return it == where.end() ? std::nullopt : std::optional(*it);
    }
};

constexpr ConversationId first{11};
constexpr ConversationId second{22};
const Timestamp now = fromMs(1'700'000'000'000);

ThreadingKeys mail(const QString& id, const QString& subject)
{
    ThreadingKeys keys;
    keys.messageId = id;
    keys.subject = subject;
    keys.correspondents = {u"kari@kunde.no"_s};
    keys.date = now;
    return keys;
}

SubjectCandidate candidate(ConversationId id)
{
    return {id, {}, {u"kari@kunde.no"_s}, now - std::chrono::days{100}, now - std::chrono::days{3}, true};
}

} // namespace

class ThreadingTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-21
    void directParentWinsAndTheOtherIsRemembered()
    {
        KnownMail known;
        known.mails = {{u"a@x"_s, first}, {u"b@x"_s, second}};
        ThreadingKeys keys = mail(u"c@x"_s, u"Re: Levering"_s);
        keys.inReplyTo = u"b@x"_s;
        keys.references = {u"a@x"_s, u"b@x"_s};
        const ThreadDecision decision = decideThread(keys, known);
        QCOMPARE(decision.conversation, second);
        QCOMPARE(decision.placement.reason, PlacementReason::InReplyTo);
        QCOMPARE(decision.placement.evidence, u"b@x"_s);
        QCOMPARE(decision.related, QList<ConversationId>{first});
    }

    void newestKnownReferenceIsTaken()
    {
        KnownMail known;
        known.mails = {{u"a@x"_s, first}, {u"b@x"_s, second}};
        ThreadingKeys keys = mail(u"d@x"_s, u"Re: Levering"_s);
        keys.references = {u"a@x"_s, u"b@x"_s, u"unknown@x"_s};
        const ThreadDecision decision = decideThread(keys, known);
        QCOMPARE(decision.conversation, second);
        QCOMPARE(decision.placement.reason, PlacementReason::References);
    }

    void parentThatArrivesLateJoinsItsAnswers()
    {
        KnownMail known;
        known.waiting = {{u"root@x"_s, first}};
        const ThreadDecision decision = decideThread(mail(u"root@x"_s, u"Levering"_s), known);
        QCOMPARE(decision.conversation, first);
        QCOMPARE(decision.placement.reason, PlacementReason::LateParent);
    }

    void conversationIdDoesNotDependOnTheOrderOfArrival()
    {
        ThreadingKeys answer = mail(u"b@x"_s, u"Re: Levering"_s);
        answer.references = {u"root@x"_s, u"a@x"_s};
        QCOMPARE(conversationIdFor(answer), conversationIdFor(mail(u"root@x"_s, u"Levering"_s)));
    }

    void siblingsOfAMissingParentMeet()
    {
        KnownMail known;
        known.waiting = {{u"gone@x"_s, second}};
        ThreadingKeys keys = mail(u"e@x"_s, u"Re: Levering"_s);
        keys.inReplyTo = u"gone@x"_s;
        QCOMPARE(decideThread(keys, known).conversation, second);
    }

    void ownTokensLeadBack()
    {
        KnownMail known;
        known.conversations = {second};
        ThreadingKeys plus = mail(u"f@x"_s, u"Noe helt annet"_s);
        plus.recipients = {replyTokenAddress(u"support@firma.no"_s, second)};
        QCOMPARE(decideThread(plus, known).conversation, second);
        QCOMPARE(decideThread(plus, known).placement.reason, PlacementReason::ReplyToken);

        ThreadingKeys reply = mail(u"g@x"_s, u"Sv: Levering"_s);
        reply.inReplyTo = ownMessageId(second, u"0190-ab"_s, u"support@firma.no"_s);
        QCOMPARE(decideThread(reply, known).conversation, second);

        plus.recipients = {replyTokenAddress(u"support@firma.no"_s, ConversationId{77})};
        QVERIFY(decideThread(plus, known).opensConversation);
    }

    void subjectRule_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("joins");
        const QString key = u"forsinket levering av sofa"_s;
        QTest::newRow("norwegian reply") << u"SV: Forsinket levering av sofa"_s << key << true;
        QTest::newRow("german reply") << u"AW: Forsinket levering av sofa"_s << key << true;
        QTest::newRow("danish tag") << u"VS: [EKSTERN] Forsinket levering av sofa"_s << key << true;
        QTest::newRow("counted") << u"Re[2]: Forsinket levering av sofa!"_s << key << true;
        QTest::newRow("new enquiry, same subject") << u"Forsinket levering av sofa"_s << key << false;
        QTest::newRow("generic") << u"Re: Faktura"_s << u"faktura"_s << false;
        QTest::newRow("greeting") << u"Re: Hei"_s << u"hei"_s << false;
        QTest::newRow("question") << u"SV: Spørsmål"_s << u"spørsmål"_s << false;
        QTest::newRow("empty") << u"Re:"_s << u""_s << false;
        QTest::newRow("other case number") << u"Re: Forsinket levering av sofa [SAK-2]"_s << key << false;
    }
    void subjectRule()
    {
        QFETCH(QString, subject);
        QFETCH(QString, key);
        QFETCH(bool, joins);
        KnownMail known;
        SubjectCandidate there = candidate(first);
        there.caseNumbers = {u"sak-1"_s};
        known.subjects = {{key, {there}}};
        const ThreadDecision decision = decideThread(mail(u"h@x"_s, subject), known);
        QCOMPARE(decision.conversation == first, joins);
        QCOMPARE(decision.opensConversation, !joins);
        if (joins)
            QCOMPARE(decision.placement.reason, PlacementReason::Subject);
    }

    void subjectNeedsTheSamePeopleAndARecentMail()
    {
        const QString subject = u"Re: Forsinket levering av sofa"_s;
        const QString key = normalSubject(subject).key;
        KnownMail known;
        known.subjects = {{key, {candidate(first)}}};
        ThreadingKeys stranger = mail(u"i@x"_s, subject);
        stranger.correspondents = {u"ola@annen.no"_s};
        QVERIFY(decideThread(stranger, known).opensConversation);

        ThreadingKeys late = mail(u"j@x"_s, subject);
        late.date = now + std::chrono::days{90};
        QVERIFY(decideThread(late, known).opensConversation);

        // Fetched newest first, an answer from the middle of a long conversation comes when its end is known.
        ThreadingKeys amid = mail(u"k@x"_s, subject);
        amid.date = now - std::chrono::days{60};
        QCOMPARE(decideThread(amid, known).conversation, first);
        ThreadingKeys early = mail(u"l@x"_s, subject);
        early.date = now - std::chrono::days{140};
        QVERIFY(decideThread(early, known).opensConversation);
    }

    void unknownReferencesKeepASubjectFromJoiningUnlessWeAnswered()
    {
        const QString subject = u"Re: Forsinket levering av sofa"_s;
        SubjectCandidate unanswered = candidate(first);
        unanswered.answered = false;
        KnownMail known;
        known.subjects = {{normalSubject(subject).key, {unanswered}}};
        ThreadingKeys keys = mail(u"k@x"_s, subject);
        keys.inReplyTo = u"rewritten@relay"_s;
        QVERIFY(decideThread(keys, known).opensConversation);
        known.subjects = {{normalSubject(subject).key, {candidate(first)}}};
        QCOMPARE(decideThread(keys, known).conversation, first);
    }

    void subjectsAreTakenApart_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<bool>("answers");
        QTest::newRow("plain") << u"  Levering  av   sofa "_s << u"levering av sofa"_s << QStringList{} << false;
        QTest::newRow("mixed") << u"SV: Re: Fwd: VS: Levering"_s << u"levering"_s << QStringList{} << true;
        QTest::newRow("list tag") << u"Re: [kundeliste] Levering"_s << u"levering"_s << QStringList{} << true;
        QTest::newRow("case number") << u"SV: [Sak 2024/17] Levering #99"_s << u"levering"_s
                                     << QStringList{u"99"_s, u"sak 2024/17"_s} << true;
        QTest::newRow("swedish forward") << u"VB: Leverans"_s << u"leverans"_s << QStringList{} << true;
        QTest::newRow("finnish") << u"VL: Toimitus"_s << u"toimitus"_s << QStringList{} << true;
        QTest::newRow("word with colon") << u"Ordre: ny sofa"_s << u"ordre: ny sofa"_s << QStringList{} << false;
        QTest::newRow("vedr is no reply") << u"Vedr.: ny sofa"_s << u"vedr.: ny sofa"_s << QStringList{} << false;
    }
    void subjectsAreTakenApart()
    {
        QFETCH(QString, subject);
        const NormalSubject normal = normalSubject(subject);
        QTEST(normal.key, "key");
        QTEST(normal.caseNumbers, "numbers");
        QTEST(normal.answers, "answers");
    }
};

QTEST_GUILESS_MAIN(ThreadingTest)
#include "threading_test.moc"
