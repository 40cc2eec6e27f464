// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-04
#include "imap/wire/mailbox_name.h"
#include "imap/wire/response_framer.h"
#include "imap/wire/response_parser.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::imap;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Response> parseAll(const QByteArray& wire, qsizetype piece, WireLimits limits = {})
{
    std::vector<Response> responses;
    ResponseFramer framer(limits);
    for (qsizetype at = 0; at < wire.size(); at += piece)
        if (!framer.push(QByteArrayView(wire).sliced(at, std::min(piece, wire.size() - at)),
                         [&responses](Frame&& frame) { responses.push_back(parseResponse(frame)); }))
            break;
    return responses;
}

template <typename T>
T only(const QByteArray& line)
{
    const auto responses = parseAll(line + "\r\n", 1);
    return responses.size() == 1 && std::holds_alternative<T>(responses[0]) ? std::get<T>(responses[0]) : T{};
}

/// "type section encoding size" of every part, depth first.
QStringList outline(const mime::Part& part)
{
    QStringList lines{part.contentType + u' ' + part.section};
    for (const mime::Part& child : part.children)
        lines += outline(child);
    return lines;
}

} // namespace

class ResponseParserTest : public QObject
{
    Q_OBJECT

private slots:
    void fetchIsReadWhateverTheChunks()
    {
        const QByteArray wire = "* 12 FETCH (FLAGS (\\Seen $Forwarded) UID 4827313 RFC822.SIZE 44827 INTERNALDATE "
                                "\"17-Jul-1996 02:44:25 -0700\" MODSEQ (12121231777) BODY[HEADER] {15}\r\nSubject: "
                                "\xc3\xb8\r\n\r\n BODY[1.2]<0> \"a \\\"b\\\\\")\r\n* 3 EXISTS\r\n";
        for (const qsizetype piece : {1, 2, 7, 1000}) {
            const auto responses = parseAll(wire, piece);
            QCOMPARE(responses.size(), 2U);
            const auto& fetch = std::get<FetchResponse>(responses[0]);
            QCOMPARE(fetch.problem, QString());
            QCOMPARE(fetch.uid, 4827313U);
            QCOMPARE(*fetch.flags, (QStringList{u"\\Seen"_s, u"$Forwarded"_s}));
            QCOMPARE(*fetch.size, 44827U);
            QCOMPARE(*fetch.internalDate, QDateTime({1996, 7, 17}, {9, 44, 25}, Qt::UTC).toMSecsSinceEpoch());
            QCOMPARE(*fetch.modSeq, 12121231777ULL);
            QCOMPARE(fetch.sections.size(), 2U);
            QCOMPARE(fetch.sections[0].name, "HEADER"_ba);
            QCOMPARE(fetch.sections[0].content, "Subject: \xc3\xb8\r\n\r\n"_ba);
            QCOMPARE(fetch.sections[1].name, "1.2"_ba);
            QCOMPARE(fetch.sections[1].content, "a \"b\\"_ba);
            QCOMPARE(std::get<ExistsResponse>(responses[1]).count, 3U);
        }
    }

    void oddButLegalFetches_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<quint32>("uid");
        QTest::newRow("lower case") << "* 1 fetch (uid 5 flags (\\seen))"_ba << 5U;
        QTest::newRow("literal where a string is usual")
            << "* 1 FETCH (INTERNALDATE {26}\r\n17-Jul-1996 02:44:25 -0700 UID 6)"_ba << 6U;
        QTest::newRow("NIL body") << "* 1 FETCH (BODY[] NIL UID 7)"_ba << 7U;
        QTest::newRow("unknown items") << "* 1 FETCH (X-GM-LABELS (\\Inbox \"a b\" {2}\r\nxy) X-GM-MSGID 12 UID 8)"_ba
                                       << 8U;
        QTest::newRow("doubled and trailing spaces") << "* 1 FETCH ( UID  9  FLAGS ( ) )"_ba << 9U;
        QTest::newRow("header fields section") << "* 1 FETCH (BODY[HEADER.FIELDS (FROM TO)] \"\" UID 10)"_ba << 10U;
        QTest::newRow("envelope with lists in lists")
            << "* 1 FETCH (ENVELOPE (\"d\" \"s\" ((NIL NIL \"a\" \"b\")) NIL NIL NIL NIL NIL NIL \"<x>\") UID 11)"_ba
            << 11U;
        QTest::newRow("binary literal8") << "* 1 FETCH (BINARY[1] ~{3}\r\na\0b UID 12)"_ba << 12U;
        QTest::newRow("old RFC822 names")
            << "* 1 FETCH (RFC822.HEADER {2}\r\n\r\n RFC822.SIZE \"12\" UID 13)"_ba << 13U;
        QTest::newRow("single-digit day") << "* 1 FETCH (INTERNALDATE \" 7-Jul-2026 02:44:25 +0200\" UID 14)"_ba << 14U;
        QTest::newRow("bracket in a flag") << "* 1 FETCH (FLAGS (\\Seen $MDNSent NonJunk [x]) UID 15)"_ba << 15U;
    }
    void oddButLegalFetches()
    {
        QFETCH(QByteArray, line);
        QFETCH(quint32, uid);
        const auto fetch = only<FetchResponse>(line);
        QCOMPARE(fetch.problem, QString());
        QCOMPARE(fetch.uid, uid);
    }

    void structures_data()
    {
        QTest::addColumn<QByteArray>("structure");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("one part") << R"(("TEXT" "PLAIN" ("CHARSET" "utf-8") NIL NIL "7BIT" 12 1))"_ba
                                  << QStringList{u"text/plain 1"_s};
        QTest::newRow("missing spaces, as Exchange sends them")
            << R"x((("TEXT" "PLAIN" ("CHARSET" "utf-8")NIL NIL "7BIT" 12 1)("TEXT" "HTML" NIL NIL NIL "7BIT" 9 1)"ALTERNATIVE"))x"_ba
            << QStringList{u"multipart/alternative "_s, u"text/plain 1"_s, u"text/html 2"_s};
        QTest::newRow("nested multiparts")
            << R"x((((("text" "plain" NIL NIL NIL "7bit" 1 1)("text" "html" NIL NIL NIL "7bit" 1 1) "alternative")("image" "png" NIL "<i@x>" NIL "base64" 100 NIL ("inline" ("filename" "a.png")) NIL) "related")("application" "pdf" ("name" "b.pdf") NIL NIL "base64" 1000) "mixed" ("boundary" "x") NIL NIL))x"_ba
            << QStringList{u"multipart/mixed "_s, u"multipart/related 1"_s, u"multipart/alternative 1.1"_s,
                           u"text/plain 1.1.1"_s, u"text/html 1.1.2"_s,     u"image/png 1.2"_s,
                           u"application/pdf 2"_s};
        QTest::newRow("embedded mail with parts")
            << R"((("text" "plain" NIL NIL NIL "7bit" 1 1)("message" "rfc822" NIL NIL NIL "7bit" 300 ("d" "s" NIL NIL NIL NIL NIL NIL NIL "<x>") (("text" "plain" NIL NIL NIL "7bit" 1 1)("text" "html" NIL NIL NIL "7bit" 1 1) "alternative") 20) "mixed"))"_ba
            << QStringList{u"multipart/mixed "_s,       u"text/plain 1"_s,   u"message/rfc822 2"_s,
                           u"multipart/alternative "_s, u"text/plain 2.1"_s, u"text/html 2.2"_s};
        QTest::newRow("embedded mail of one part")
            << R"(("message" "rfc822" NIL NIL NIL "7bit" 300 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) ("text" "plain" NIL NIL NIL "7bit" 1 1) 20))"_ba
            << QStringList{u"message/rfc822 1"_s, u"text/plain 1.1"_s};
        QTest::newRow("embedded mail told as a leaf")
            << R"((("message" "rfc822" NIL NIL NIL "7bit" 300 NIL ("attachment" NIL) NIL NIL)("text" "plain" NIL NIL NIL "7bit" 1 1) "mixed"))"_ba
            << QStringList{u"multipart/mixed "_s, u"message/rfc822 1"_s, u"text/plain 2"_s};
        QTest::newRow("NIL everywhere") << R"((NIL NIL NIL NIL NIL NIL NIL))"_ba
                                        << QStringList{u"application/octet-stream 1"_s};
    }
    void structures()
    {
        QFETCH(QByteArray, structure);
        QFETCH(QStringList, parts);
        const auto fetch = only<FetchResponse>("* 1 FETCH (UID 3 BODYSTRUCTURE " + structure + ")");
        QCOMPARE(fetch.problem, QString());
        QVERIFY(fetch.structure);
        QCOMPARE(outline(*fetch.structure), parts);
    }

    void partDetailsAreDecoded()
    {
        const auto fetch = only<FetchResponse>(
            R"(* 1 FETCH (BODYSTRUCTURE ("application" "pdf" ("name*0*" "utf-8''%C3%A6" "name*1" "ske.pdf") "<a@b>" NIL "BASE64" 120 NIL ("ATTACHMENT" ("filename" "=?utf-8?q?=C3=B8l?=.pdf"))) UID 2))");
        QVERIFY(fetch.structure);
        QCOMPARE(fetch.structure->fileName, u"øl.pdf"_s);
        QCOMPARE(fetch.structure->parameters.value(u"name"_s), u"æske.pdf"_s);
        QCOMPARE(fetch.structure->contentId, u"a@b"_s);
        QCOMPARE(fetch.structure->disposition, u"attachment"_s);
        QCOMPARE(fetch.structure->transferEncoding, u"base64"_s);
        QCOMPARE(fetch.structure->encodedSize, 120);
    }

    void depthIsBounded()
    {
        const QByteArray deep = QByteArray(200'000, '(');
        const auto fetch = only<FetchResponse>("* 1 FETCH (UID 4 BODYSTRUCTURE " + deep);
        QCOMPARE(fetch.uid, 4U);
        QVERIFY(!fetch.problem.isEmpty());
        const QByteArray closed =
            QByteArray(100'000, '(') + "\"text\" \"plain\" NIL NIL NIL \"7bit\" 1 1" + QByteArray(100'000, ')');
        QCOMPARE(only<FetchResponse>("* 1 FETCH (X-DEEP " + closed + " UID 5)").uid, 5U);
    }

    void oneBadMessageDoesNotSpoilTheNext()
    {
        const auto responses = parseAll("* 1 FETCH (UID 1 BODYSTRUCTURE \"oops\")\r\n* 2 FETCH (UID 2)\r\n", 3);
        QCOMPARE(responses.size(), 2U);
        QCOMPARE(std::get<FetchResponse>(responses[0]).uid, 1U);
        QVERIFY(!std::get<FetchResponse>(responses[0]).problem.isEmpty());
        QCOMPARE(std::get<FetchResponse>(responses[1]).uid, 2U);
    }

    void statusesAndTheirCodes()
    {
        const auto ok = only<StatusResponse>("A7 OK [APPENDUID 38505 3955] APPEND completed");
        QCOMPARE(ok.tag, "A7"_ba);
        QCOMPARE(ok.code, "APPENDUID"_ba);
        QCOMPARE(ok.arguments, "38505 3955"_ba);
        QCOMPARE(only<StatusResponse>("* ok [closed]").code, "CLOSED"_ba);
        QCOMPARE(only<StatusResponse>("* NO no code here {5}").text, "no code here {5}"_ba);
        QCOMPARE(only<StatusResponse>("* OK [X \"a]b\"] t").text, "t"_ba);
        QCOMPARE(only<StatusResponse>("* BYE").condition, Condition::Bye);
    }

    void searchesAndVanished()
    {
        QCOMPARE(only<SearchResponse>("* SEARCH 9 1 2 3 (MODSEQ 917)").found, (UidRanges{{1, 3}, {9, 9}}));
        QCOMPARE(only<SearchResponse>("* SEARCH ").found, UidRanges{});
        const auto extended = only<SearchResponse>("* ESEARCH (TAG \"A2\") UID ALL 10:12,5 COUNT 4");
        QCOMPARE(extended.found, (UidRanges{{5, 5}, {10, 12}}));
        QVERIFY(only<VanishedResponse>("* VANISHED (EARLIER) 300:310,405").earlier);
        QCOMPARE(only<VanishedResponse>("* VANISHED 405").uids, (UidRanges{{405, 405}}));
    }

    void listsAndNames()
    {
        const auto list = only<ListResponse>("* LIST (\\HasNoChildren \\Sent) \"/\" \"S&APg-ppelpost &- mer\"");
        QCOMPARE(list.attributes, (QStringList{u"\\HasNoChildren"_s, u"\\Sent"_s}));
        QCOMPARE(mailboxNameFromWire(list.name), u"Søppelpost & mer"_s);
        QCOMPARE(toModifiedUtf7(u"Søppelpost & mer"_s), "S&APg-ppelpost &- mer"_ba);
        QCOMPARE(mailboxNameFromWire(toModifiedUtf7(u"日本語 🙂/Ä"_s)), u"日本語 🙂/Ä"_s);
        QCOMPARE(mailboxNameFromWire("Entw\xc3\xbcrfe"), u"Entwürfe"_s);
        QCOMPARE(only<ListResponse>("* LIST () NIL {5}\r\nInbox").name, "Inbox"_ba);
        const auto status = only<StatusItems>("* STATUS My Folder (MESSAGES 3 UIDNEXT 9)");
        QCOMPARE(status.mailbox, "My Folder"_ba);
        QCOMPARE(status.items.size(), 2);
    }

    void literalTooLargeIsReadPast()
    {
        WireLimits limits;
        limits.literal = 10;
        limits.skipLiteral = 1000;
        const QByteArray wire =
            "* 1 FETCH (UID 1 BODY[] {500}\r\n" + QByteArray(500, 'x') + ")\r\n* 2 FETCH (UID 2)\r\n";
        const auto responses = parseAll(wire, 64, limits);
        QCOMPARE(responses.size(), 2U);
        const auto& first = std::get<FetchResponse>(responses[0]);
        QVERIFY(first.sections.at(0).cut);
        QCOMPARE(first.sections.at(0).announced, 500);
        QVERIFY(first.sections.at(0).content.isEmpty());
        QCOMPARE(std::get<FetchResponse>(responses[1]).uid, 2U);
    }

    void literalEndingInCarriageReturnBeforeTheLineEnd()
    {
        const auto responses = parseAll("* 1 FETCH (UID 1 BODY[] {2}\r\na\r\n* 2 FETCH (UID 2)\r\n", 100);
        QCOMPARE(responses.size(), 2U);
        QCOMPARE(std::get<FetchResponse>(responses[0]).sections.at(0).content, "a\r"_ba);
    }

    void hugeLiteralNamesItsMessage()
    {
        std::vector<Response> responses;
        ResponseFramer framer;
        QVERIFY(!framer.push("* 1 FETCH (UID 77 BODY[] {1073741824}\r\n",
                             [&](Frame&& frame) { responses.push_back(parseResponse(frame)); }));
        QVERIFY(!framer.problem().isEmpty());
        QCOMPARE(responses.size(), 1U);
        QVERIFY(std::get<FetchResponse>(responses[0]).unfinished);
        QCOMPARE(std::get<FetchResponse>(responses[0]).uid, 77U);
    }

    void memoryIsBounded()
    {
        const WireLimits limits;
        ResponseFramer endless;
        const QByteArray piece(1024 * 1024, 'x');
        qsizetype held = 0;
        int pushed = 0;
        while (endless.push(piece, [](Frame&&) {}) && ++pushed < 200)
            held = std::max(held, endless.heldBytes());
        QVERIFY(pushed < 200);
        QVERIFY(held <= limits.line);

        ResponseFramer many; // a response of ever more literals
        held = 0;
        pushed = 0;
        QVERIFY(many.push("* 1 FETCH (UID 1", [](Frame&&) {}));
        while (many.push(" BODY[1] {1048576}\r\n" + piece, [](Frame&&) {}) && ++pushed < 5000)
            held = std::max(held, many.heldBytes());
        QVERIFY(pushed < 5000);
        QVERIFY(held <= limits.response + limits.line);
    }
};

QTEST_GUILESS_MAIN(ResponseParserTest)
#include "response_parser_test.moc"
