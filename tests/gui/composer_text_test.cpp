// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-06 CHN-02
#include "ui/components/chip.h"
#include "ui/composer/composer_mode.h"
#include "ui/composer/document_html.h"
#include "ui/composer/mail_check.h"
#include "ui/composer/recipient_field.h"
#include "ui/composer/rich_edit.h"
#include "ui/settings/provider_presets.h"

#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes what Ctrl+V and a drop would bring.
class OpenEdit : public RichEdit
{
public:
    void offer(const QMimeData& content) { insertFromMimeData(&content); }
};

} // namespace

class ComposerTextTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedBecomesSmallHtml();
    void cleanHtmlComesThroughUnchanged_data();
    void cleanHtmlComesThroughUnchanged();
    void emptyLinesStayAsManyAsTheyWere();
    void pastedHtmlLosesItsClothes();
    void plainTextSaysTheSame();
    void aPastedImageBecomesInline();
    void droppedFilesBecomeAttachments();
    void recipientsAreTypedAndMended();
    void addresses_data();
    void addresses();
    void problemsAreSaidInWords();
    void attachmentIsRemembered_data();
    void attachmentIsRemembered();
    void serversAreGuessed();
};

void ComposerTextTest::whatIsTypedBecomesSmallHtml()
{
    RichEdit edit;
    edit.show();
    QTest::keyClicks(&edit, u"Hi <Ola> & "_s);
    edit.toggleBold();
    QTest::keyClicks(&edit, u"soon"_s);
    edit.toggleBold();
    QTest::keyClick(&edit, Qt::Key_Return);
    edit.toggleList(false);
    QTest::keyClicks(&edit, u"one"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, u"two"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, u"Bye"_s);
    QCOMPARE(documentAsHtml(*edit.document()),
             u"<p>Hi &lt;Ola&gt; &amp; <b>soon</b></p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>Bye</p>\n"_s);
}

void ComposerTextTest::cleanHtmlComesThroughUnchanged_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("formats") << u"<p>a <b>b</b> <i>c</i> <u>d</u></p>\n<p><br></p>\n<p>e</p>\n"_s;
    QTest::newRow("link") << u"<p><a href=\"https://x.no/?a=1&amp;b=2\">there</a></p>\n"_s;
    QTest::newRow("lists") << u"<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n<p>x</p>\n<ul>\n<li>y</li>\n</ul>\n"_s;
    QTest::newRow("image") << u"<p>see <img src=\"cid:a@b\" width=\"120\" alt=\"\"></p>\n"_s;
}

void ComposerTextTest::cleanHtmlComesThroughUnchanged()
{
    QFETCH(QString, html);
    QTextDocument document;
    QTextCursor cursor(&document);
    insertCleanHtml(cursor, html);
    QCOMPARE(documentAsHtml(document), html);
}

/// A draft that is taken up again, again and again.
void ComposerTextTest::emptyLinesStayAsManyAsTheyWere()
{
    const QString text = u"Hei!\n\nVi bytter.\n\n\nHilsen"_s;
    QTextDocument written;
    written.setPlainText(text);
    const QString html = documentAsHtml(written);
    QTextDocument document;
    QTextCursor cursor(&document);
    insertCleanHtml(cursor, html);
    QCOMPARE(document.toPlainText(), text);
    QCOMPARE(documentAsText(document), text);
    QCOMPARE(documentAsHtml(document), html);
    // A break that somebody meant is one, the one that a browser leaves at the end of a line is none.
    QTextDocument pasted;
    QTextCursor other(&pasted);
    insertCleanHtml(other, u"<p>one<br>two<br></p><p>three</p>"_s);
    QCOMPARE(documentAsText(pasted), u"one\ntwo\nthree"_s);
}

void ComposerTextTest::pastedHtmlLosesItsClothes()
{
    OpenEdit edit;
    QMimeData pasted;
    pasted.setHtml(u"<style>p{color:red}</style><p style=\"font-family:Comic Sans MS;color:red;font-size:30px\">Big "
                   "<span style=\"font-weight:700\">bold</span> <a href=\"javascript:alert(1)\">x</a>"
                   "<img src=\"file:///etc/passwd\"><img src=\"https://t.example/p.gif\"></p>"_s);
    pasted.setText(u"Big bold x"_s);
    edit.offer(pasted);
    QCOMPARE(documentAsHtml(*edit.document()), u"<p>Big <b>bold</b> x</p>\n"_s);
}

void ComposerTextTest::plainTextSaysTheSame()
{
    QTextDocument document;
    QTextCursor cursor(&document);
    insertCleanHtml(cursor, u"<p>Hi</p><ol><li>a</li><li>b</li></ol><ul><li>c</li></ul>"
                            "<p><a href=\"https://x.no/y\">here</a> and <a href=\"mailto:k@x.no\">k@x.no</a></p>"_s);
    QCOMPARE(documentAsText(document), u"Hi\n1. a\n2. b\n- c\nhere <https://x.no/y> and k@x.no"_s);
}

void ComposerTextTest::aPastedImageBecomesInline()
{
    RichEdit edit;
    QImage image(900, 20, QImage::Format_RGB32);
    image.fill(Qt::green);
    edit.insertInlineImage(image);
    QCOMPARE(edit.inlineImages().size(), 1);
    QCOMPARE(edit.inlineImages().first().contentType, u"image/png"_s);
    QVERIFY(documentAsHtml(*edit.document()).contains(u"cid:"_s + edit.inlineImages().first().contentId));
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Delete);
    QVERIFY(edit.inlineImages().isEmpty());
}

void ComposerTextTest::droppedFilesBecomeAttachments()
{
    OpenEdit edit;
    QSignalSpy offered(&edit, &RichEdit::filesOffered);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(u"/tmp/a.pdf"_s)});
    edit.offer(dropped);
    QCOMPARE(offered.count(), 1);
    QCOMPARE(offered.first().first().toStringList(), QStringList{u"/tmp/a.pdf"_s});
    QVERIFY(edit.toPlainText().isEmpty());
}

void ComposerTextTest::recipientsAreTypedAndMended()
{
    const Theme theme = Theme::make(Look::Light);
    RecipientField field(theme, u"to"_s);
    field.show();
    QLineEdit* edit = field.lineEdit();
    QTest::keyClicks(edit, u"ola@example.no,"_s);
    QTest::keyClicks(edit, u"Kari Nordby <kari@example.no>"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(edit, u"OLA@example.no;"_s);
    QCOMPARE(field.addresses(),
             (domain::AddressList{{QString(), u"ola@example.no"_s}, {u"Kari Nordby"_s, u"kari@example.no"_s}}));
    QTest::keyClick(edit, Qt::Key_Backspace);
    QCOMPARE(edit->text(), u"Kari Nordby <kari@example.no>"_s);
    edit->clear();
    QTest::keyClicks(edit, u"no address,"_s);
    const auto* chip = field.findChild<Chip*>(u"toChip1"_s);
    QVERIFY(chip);
    QVERIFY(chip->accessibleName().contains(u"not an e-mail address"_s));
}

void ComposerTextTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"a@b.no"_s << true;
    QTest::newRow("plus") << u"a+tag@sub.example.co.uk"_s << true;
    QTest::newRow("idn") << u"kari@blåbær.no"_s << true;
    QTest::newRow("no domain") << u"a@b"_s << false;
    QTest::newRow("two at") << u"a@b@c.no"_s << false;
    QTest::newRow("space") << u"a b@c.no"_s << false;
    QTest::newRow("newline") << u"a@c.no\nBcc: x@y.no"_s << false;
    QTest::newRow("dots") << u"a@b..no"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void ComposerTextTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    QCOMPARE(MailCheck::isAddress(address), good);
}

void ComposerTextTest::problemsAreSaidInWords()
{
    domain::OutgoingMail mail;
    QVERIFY(MailCheck::problem(mail).contains(u"recipient"_s));
    mail.to = {{QString(), u"wrong"_s}};
    QVERIFY(MailCheck::problem(mail).contains(u"wrong"_s));
    mail.to = {{QString(), u"ola@example.no"_s}};
    QVERIFY(MailCheck::problem(mail).isEmpty());
    mail.attachments = {{u"big"_s, u"x/y"_s, QByteArray(26'000'000, 'x'), QString()}};
    QVERIFY(!MailCheck::problem(mail).isEmpty());
}

void ComposerTextTest::attachmentIsRemembered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mentions");
    QTest::newRow("nb") << u"Se vedlegget."_s << true;
    QTest::newRow("nb2") << u"Bilag følger"_s << true;
    QTest::newRow("da") << u"Jeg har vedhæftet den"_s << true;
    QTest::newRow("sv") << u"Bifogad fil"_s << true;
    QTest::newRow("en") << u"I attach the invoice"_s << true;
    QTest::newRow("none") << u"Takk for sist!"_s << false;
}

void ComposerTextTest::attachmentIsRemembered()
{
    QFETCH(QString, text);
    QFETCH(bool, mentions);
    domain::OutgoingMail mail;
    QCOMPARE(MailCheck::forgotAttachment(mail, text), mentions);
    mail.attachments = {{u"a"_s, u"x/y"_s, "x", QString()}};
    QVERIFY(!MailCheck::forgotAttachment(mail, text));
}

void ComposerTextTest::serversAreGuessed()
{
    const domain::Endpoint guess = endpointFor(guessedPreset().imap, u"support@Fjellsport.no"_s);
    QCOMPARE(guess.host, u"imap.fjellsport.no"_s);
    QCOMPARE(guess.port, 993);
    const int gmail = presetFor(u"kari@GMAIL.com"_s);
    QVERIFY(gmail >= 0);
    QCOMPARE(providerPresets().at(gmail).smtp.host, u"smtp.gmail.com"_s);
    QCOMPARE(presetFor(u"kari@example.no"_s), -1);
}

QTEST_MAIN(ComposerTextTest)
#include "composer_text_test.moc"
