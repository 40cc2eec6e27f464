// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/html_sanitizer.h"
#include "mime/html_to_text.h"

#include <QTest>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

class HtmlSanitizerTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: SEC-02
    void removesWhatCouldActOrLoad_data();
    void removesWhatCouldActOrLoad();
    void keepsWhatMailIsMadeOf_data();
    void keepsWhatMailIsMadeOf();
    void remoteImagesWaitForARequest();
    void trackingPixelsAreGone_data();
    void trackingPixelsAreGone();
    void stylesStayInTheirBox_data();
    void stylesStayInTheirBox();
    void quotesAreFolded_data();
    void quotesAreFolded();
    void loneQuoteStaysOpen();
    void sanitisingTwiceChangesNothing();
    void plainTextBecomesSafeHtml();
    void textKeepsTheShape_data();
    void textKeepsTheShape();
};

void HtmlSanitizerTest::removesWhatCouldActOrLoad_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char* name, const QString& html, const QString& clean) {
        QTest::newRow(name) << html << clean;
    };
    row("script", u"a<script>alert(1)</script>b"_s, u"ab"_s);
    row("script in svg", u"a<svg><script>alert(1)</script></svg>b"_s, u"ab"_s);
    row("math mutation",
        u"a<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>"_s, u"a"_s);
    row("broken script", u"a<scr<script>ipt>alert(1)</script>"_s, u"aipt&gt;alert(1)"_s);
    row("style block", u"<style>body{background:url(http://x)}</style>a"_s, u"a"_s);
    row("handler", u"<p onclick=\"alert(1)\" ONLOAD=x>a</p>"_s, u"<p>a</p>"_s);
    row("javascript link", u"<a href=\"javascript:alert(1)\">a</a>"_s, u"<a>a</a>"_s);
    row("hidden javascript link", u"<a href=\" java\nscript:alert(1)\">a</a>"_s, u"<a>a</a>"_s);
    row("entity javascript link", u"<a href=\"&#106;avascript:alert(1)\">a</a>"_s, u"<a>a</a>"_s);
    row("data link", u"<a href=\"data:text/html,x\">a</a>"_s, u"<a>a</a>"_s);
    row("file link", u"<a href=\"file:///etc/passwd\">a</a>"_s, u"<a>a</a>"_s);
    row("form", u"<form action=\"http://x\"><input name=a><button>Go</button></form>"_s, u"Go"_s);
    row("iframe", u"a<iframe src=\"http://x\">b</iframe>c"_s, u"ac"_s);
    row("object", u"a<object data=\"x\"><embed src=y></object>b"_s, u"ab"_s);
    row("meta refresh", u"<meta http-equiv=refresh content=\"0;url=http://x\">a"_s, u"a"_s);
    row("link", u"<link rel=stylesheet href=\"http://x\">a"_s, u"a"_s);
    row("base", u"<base href=\"http://x\">a"_s, u"a"_s);
    row("svg image", u"a<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">"_s, u"a<img>"_s);
    row("background attribute", u"<table background=\"http://x\"><tr><td>a</td></tr></table>"_s,
        u"<table><tbody><tr><td>a</td></tr></tbody></table>"_s);
    row("srcset", u"<img alt=\"b\" srcset=\"http://x 2x\">"_s, u"<img alt=\"b\">"_s);
    row("template", u"a<template><img src=x></template>b"_s, u"ab"_s);
    row("noscript", u"a<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"_s, u"a"_s);
    row("comment", u"a<!--[if mso]><p>x</p><![endif]-->b"_s, u"ab"_s);
    row("textarea", u"<textarea><script>alert(1)</script></textarea>a"_s, u"a"_s);
    row("details of a stranger", u"<details open><summary>s</summary>x</details>"_s, u"sx"_s);
    row("attribute breaking out", u"<p title='\"><script>alert(1)</script>'>a</p>"_s,
        u"<p title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">a</p>"_s);
    row("image of a file", u"<img src=\"file:///etc/passwd\" alt=\"a\">"_s, u"<img alt=\"a\">"_s);
    row("unknown element", u"<o:p>a</o:p><blink>b</blink>"_s, u"ab"_s);
    row("id and class", u"<p id=main class=\"sv-quote x\">a</p>"_s, u"<p>a</p>"_s);
}

void HtmlSanitizerTest::removesWhatCouldActOrLoad()
{
    QFETCH(QString, html);
    QFETCH(QString, clean);
    QCOMPARE(mime::sanitizeHtml(html), clean);
}

void HtmlSanitizerTest::keepsWhatMailIsMadeOf_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("paragraphs") << u"<p>Hei <b>du</b> og <i>du</i></p>"_s;
    QTest::newRow("table")
        << u"<table width=\"100%\" border=\"0\"><tbody><tr><td bgcolor=\"#ffffff\" colspan=\"2\">a</td></tr></tbody></table>"_s;
    QTest::newRow("list") << u"<ol start=\"3\"><li>a</li><li>b</li></ol>"_s;
    QTest::newRow("font") << u"<font face=\"Arial, sans-serif\" size=\"+1\" color=\"#333333\">a</font>"_s;
    QTest::newRow("web link") << u"<a href=\"https://x.example/?a=1&amp;b=2\" rel=\"noopener noreferrer\">a</a>"_s;
    QTest::newRow("mail link") << u"<a href=\"mailto:a@x.example\" rel=\"noopener noreferrer\">a</a>"_s;
    QTest::newRow("phone link") << u"<a href=\"tel:+4722000000\" rel=\"noopener noreferrer\">a</a>"_s;
    QTest::newRow("cid image") << u"<img alt=\"a\" width=\"600\" src=\"cid:part1@x\">"_s;
    QTest::newRow("data image") << u"<img src=\"data:image/png;base64,iVBORw0KGgo=\">"_s;
    QTest::newRow("style") << u"<p style=\"margin:0 0 12px 0;color:#0b5cad;font-family:arial, sans-serif\">a</p>"_s;
    QTest::newRow("entities") << u"<p>1 &lt; 2 &amp;&amp; 3 &gt; 2</p>"_s;
    QTest::newRow("emoji") << u"<p>Blåbær 🚲</p>"_s;
}

void HtmlSanitizerTest::keepsWhatMailIsMadeOf()
{
    QFETCH(QString, html);
    QCOMPARE(mime::sanitizeHtml(html), html);
}

void HtmlSanitizerTest::remoteImagesWaitForARequest()
{
    const QString clean = mime::sanitizeHtml(
        u"<p>a<img src=\"https://x.example/a.png?b=1&c=2\" width=\"300\"><img src=\"//y.example/b.gif\"></p>"_s);
    QVERIFY(!clean.contains(u" src="_s));
    QVERIFY(mime::hasRemoteImages(clean));
    const QString loaded = mime::withRemoteImages(clean);
    QVERIFY(loaded.contains(u" src=\"https://x.example/a.png?b=1&amp;c=2\""_s));
    QVERIFY(loaded.contains(u" src=\"https://y.example/b.gif\""_s));
    // Text that looks like the attribute is no image.
    const QString text =
        mime::sanitizeHtml(u"<p title=' data-remote-src=\"http://x\"'> data-remote-src=\"http://x\"</p>"_s);
    QVERIFY(!mime::hasRemoteImages(text));
    QCOMPARE(mime::withRemoteImages(text), text);
}

void HtmlSanitizerTest::trackingPixelsAreGone_data()
{
    QTest::addColumn<QString>("image");
    QTest::newRow("1x1") << u"<img src=\"https://t.example/o.gif\" width=\"1\" height=\"1\">"_s;
    QTest::newRow("0x0") << u"<img src=\"https://t.example/o.gif\" width=0 height=0>"_s;
    QTest::newRow("1px style") << u"<img src=\"https://t.example/o.gif\" style=\"width:1px;height:1px\">"_s;
    QTest::newRow("no width") << u"<img src=\"https://t.example/o.gif\" width=\"0\">"_s;
    QTest::newRow("hidden") << u"<img src=\"https://t.example/o.gif\" style=\"display: none\">"_s;
    QTest::newRow("invisible") << u"<img src=\"https://t.example/o.gif\" style=\"VISIBILITY: HIDDEN\">"_s;
}

void HtmlSanitizerTest::trackingPixelsAreGone()
{
    QFETCH(QString, image);
    QCOMPARE(mime::sanitizeHtml(u"<p>a"_s + image + u"b</p>"_s), u"<p>ab</p>"_s);
}

void HtmlSanitizerTest::stylesStayInTheirBox_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("kept");
    QTest::newRow("position") << u"position:fixed;top:0;left:0;z-index:99;color:red"_s << u"color:red"_s;
    QTest::newRow("negative margin") << u"margin-top:-2000px;padding:1px"_s << u"padding:1px"_s;
    QTest::newRow("negative in shorthand") << u"margin:0 -10px"_s << QString();
    QTest::newRow("url") << u"background:url(https://x.example/a.png)"_s << QString();
    QTest::newRow("escaped url") << u"background:u\\72l(https://x.example/a.png)"_s << QString();
    QTest::newRow("commented url") << u"background:u/**/rl(https://x.example/a.png)"_s << QString();
    QTest::newRow("image-set") << u"background:image-set('a.png' 1x)"_s << QString();
    QTest::newRow("expression") << u"width:expression(alert(1))"_s << QString();
    QTest::newRow("calc") << u"width:calc(100% + 9999px)"_s << QString();
    QTest::newRow("viewport") << u"width:200vw;height:300vh;color:red"_s << u"color:red"_s;
    QTest::newRow("huge") << u"width:99999px"_s << QString();
    QTest::newRow("binding") << u"-moz-binding:url(x);behavior:url(x)"_s << QString();
    QTest::newRow("transform") << u"transform:translate(-100px)"_s << QString();
    QTest::newRow("important") << u"color:red !important"_s << u"color:red"_s;
    QTest::newRow("rgb") << u"COLOR: RGB(1, 2, 3)"_s << u"color:rgb(1, 2, 3)"_s;
    QTest::newRow("semicolon in string") << u"font-family:'a;position:fixed';color:red"_s << u"color:red"_s;
    QTest::newRow("import") << u"@import 'x';color:red"_s << u"color:red"_s;
    QTest::newRow("display flex") << u"display:flex"_s << QString();
}

void HtmlSanitizerTest::stylesStayInTheirBox()
{
    QFETCH(QString, style);
    QFETCH(QString, kept);
    const QString expected = kept.isEmpty() ? u"<p>a</p>"_s : u"<p style=\"%1\">a</p>"_s.arg(kept);
    QCOMPARE(mime::sanitizeHtml(u"<p style=\"%1\">a</p>"_s.arg(style)), expected);
}

void HtmlSanitizerTest::quotesAreFolded_data()
{
    QTest::addColumn<QString>("quote");
    QTest::newRow("blockquote") << u"<blockquote type=\"cite\">QUOTED</blockquote>"_s;
    QTest::newRow("gmail")
        << u"<div class=\"gmail_quote\"><div class=\"gmail_attr\">On … wrote:</div><blockquote class=\"gmail_quote\">QUOTED</blockquote></div>"_s;
    QTest::newRow("outlook web") << u"<hr><div id=\"divRplyFwdMsg\"><b>Fra:</b> Kari</div><div>QUOTED</div>"_s;
    QTest::newRow("outlook web, prefixed id") << u"<div id=\"x_divRplyFwdMsg\">Fra: Kari</div><p>QUOTED</p>"_s;
    QTest::newRow("outlook desktop")
        << u"<div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p><b>Fra:</b> Kari</p></div></div><p>QUOTED</p>"_s;
    QTest::newRow("thunderbird")
        << u"<div class=\"moz-cite-prefix\">Den 17.05 skrev Kari:<br></div><blockquote type=\"cite\">QUOTED</blockquote>"_s;
    QTest::newRow("apple")
        << u"<div><blockquote type=\"cite\"><div>17. mai skrev Kari:</div><br><div>QUOTED</div></blockquote></div>"_s;
    QTest::newRow("who wrote, over two lines")
        << u"<div>Den tir. 3. nov. 2026 kl. 10:00 skrev QUOTED<br>&lt;<a href=\"mailto:kari@x.no\">kari@x.no</a>&gt;:</div><blockquote type=\"cite\">Hei</blockquote>"_s;
    QTest::newRow("yahoo") << u"<div class=\"yahoo_quoted\">QUOTED</div>"_s;
}

void HtmlSanitizerTest::quotesAreFolded()
{
    QFETCH(QString, quote);
    const QString clean = mime::sanitizeHtml(u"<p>Mitt svar</p>"_s + quote);
    const qsizetype fold = clean.indexOf(u"<details class=\"sv-quote\">"_s);
    QVERIFY2(fold > clean.indexOf(u"Mitt svar"_s), qPrintable(clean));
    QVERIFY(clean.indexOf(u"QUOTED"_s) > fold);
    QVERIFY(clean.indexOf(u"QUOTED"_s) < clean.indexOf(u"</details>"_s));
    QCOMPARE(clean.count(u"<details"_s), 1);
}

void HtmlSanitizerTest::loneQuoteStaysOpen()
{
    QVERIFY(!mime::sanitizeHtml(u"<blockquote type=\"cite\">alt</blockquote>"_s).contains(u"<details"_s));
    QVERIFY(
        !mime::sanitizeHtml(u"<p>FYI</p><div class=\"gmail_quote\">---------- Forwarded message ---------<br>x</div>"_s)
             .contains(u"<details"_s));
}

void HtmlSanitizerTest::sanitisingTwiceChangesNothing()
{
    const QString once = mime::sanitizeHtml(
        u"<p style='color:red'>Svar <a href='https://x.example'>x</a><img src='https://x.example/a.png'></p>"
        u"<div class=gmail_quote>a<blockquote type=cite>b</blockquote></div><table><tr><td>x"_s);
    QCOMPARE(mime::sanitizeHtml(once), once);
}

void HtmlSanitizerTest::plainTextBecomesSafeHtml()
{
    const QString html = mime::textToHtml(u"Se <b> https://x.example/a?b=1&c=2.\n> sitat\n<script>"_s);
    QVERIFY(html.contains(u"Se &lt;b&gt; <a href=\"https://x.example/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">"_s));
    QVERIFY(html.contains(u"<details class=\"sv-quote\">"_s));
    QVERIFY(!html.contains(u"<script"_s));
}

void HtmlSanitizerTest::textKeepsTheShape_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << u"<p>a\n b</p><p>c<br>d</p>"_s << u"a b\n\nc\nd"_s;
    QTest::newRow("divs") << u"<div>a</div><div>b</div><div><br></div><div>c</div>"_s << u"a\nb\n\nc"_s;
    QTest::newRow("bullets") << u"<p>x</p><ul><li>a</li><li>b</li></ul>"_s << u"x\n\n- a\n- b"_s;
    QTest::newRow("numbers") << u"<ol><li>a</li><li>b</li></ol>"_s << u"1. a\n2. b"_s;
    QTest::newRow("table")
        << u"<table><tr><th>Vare</th><th>Pris</th></tr><tr><td>Sykkel</td><td>100</td></tr></table>"_s
        << u"Vare | Pris\nSykkel | 100"_s;
    QTest::newRow("link") << u"<a href=\"https://x.example/a\">her</a>"_s << u"her (https://x.example/a)"_s;
    QTest::newRow("link that says it") << u"<a href=\"https://x.example/a\">x.example/a</a>"_s << u"x.example/a"_s;
    QTest::newRow("quote") << u"a<blockquote>b<br>c<blockquote>d</blockquote></blockquote>e"_s
                           << u"a\n\n> b\n> c\n\n> > d\n\ne"_s;
    QTest::newRow("pre") << u"<pre>a\n  b</pre>"_s << u"a\n  b"_s;
    QTest::newRow("hidden") << u"<div style=\"display:none\">skjult</div>synlig"_s << u"synlig"_s;
    QTest::newRow("script and style") << u"<style>p{}</style><script>x</script>a"_s << u"a"_s;
    QTest::newRow("no-break space") << u"a&nbsp;b"_s << u"a b"_s;
    QTest::newRow("image") << u"<img alt=\"Logo\" src=x> a"_s << u"[Logo] a"_s;
}

void HtmlSanitizerTest::textKeepsTheShape()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(mime::htmlToText(html), text);
}

QTEST_GUILESS_MAIN(HtmlSanitizerTest)
#include "html_sanitizer_test.moc"
