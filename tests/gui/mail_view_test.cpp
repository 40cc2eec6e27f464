// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-02
#include "support/patience.h"
#include "ui/components/theme.h"
#include "ui/conversation/page_writer.h"
#include "ui/webview/mail_view.h"
#include "ui/webview/web_engine_library.h"

#include <QApplication>
#include <QBuffer>
#include <QEventLoop>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts who knocks, and answers nobody.
class Listener : public QTcpServer
{
public:
    Listener() { listen(QHostAddress::LocalHost); }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    QStringList paths;

protected:
    void incomingConnection(qintptr handle) override
    {
        auto* socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        paths += u"connected"_s;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            paths += QString::fromLatin1(socket->readAll()).section(u' ', 1, 1);
            socket->disconnectFromHost();
        });
        emit newConnection();
    }
};

QByteArray redDot()
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

domain::ConversationDetail conversationOf(const QString& text)
{
    domain::ConversationDetail detail;
    domain::Message message;
    message.id = MessageId{7};
    message.from = {u"Eve"_s, u"eve@example.net"_s};
    message.subject = text;
    message.date = fromMs(1'700'000'000'000);
    detail.messages = {message};
    return detail;
}

/// Of a page of words, which answers at once.
PageFinding place(MailView& view, const QString& words, FindWay way)
{
    const auto place = std::make_shared<PageFinding>();
    view.findText(words, way, [place](const PageFinding& found) { *place = found; });
    return *place;
}

bool showsRed(const QWidget& widget)
{
    const QImage image = const_cast<QWidget&>(widget).grab().toImage();
    for (int y = 0; y < image.height(); y += 4)
        for (int x = 0; x < image.width(); x += 4)
            if (image.pixelColor(x, y) == QColor(255, 0, 0))
                return true;
    return false;
}

} // namespace

class MailViewTest : public QObject
{
    Q_OBJECT

private slots:
    void startsTheEngineWithTheFirstPageOnly();
    void noPageBeginsWithAnotherColour();
    void aPageThatTheEngineDropsIsAskedForAgain();
    void aPageIsToldAsShownOnceItIsShown();
    void aHostileMailLoadsNothingAndRunsNothing();
    void remoteImagesLoadOnlyWhenAsked();
    void inlineImagesComeFromTheMessage();
    void aMailCannotForgeOurActs();
    void withoutTheEngineTheWordsAreShown();
    void libraryOfAnotherVersionIsRefusedAndMailIsStillRead();

private:
    [[nodiscard]] ConversationPage page(const MailView& view, const QString& html, bool images = false);

    Theme m_theme = Theme::make(Look::Light);
};

ConversationPage MailViewTest::page(const MailView& view, const QString& html, bool images)
{
    PageView settings;
    if (images)
        settings.imagesShown.insert(MessageId{7});
    PageWriter writer(m_theme, view.address(), settings,
                      [&](MessageId) { return domain::MessageBody{u"text"_s, html, u"text"_s}; });
    return writer.write(conversationOf(u"x"_s), {});
}

void MailViewTest::startsTheEngineWithTheFirstPageOnly()
{
    MailView view([](MessageId, const QString&) { return QByteArray(); });
    view.show();
    QVERIFY(!view.isStarted());
    QSignalSpy shown(&view, &MailView::pageShown);
    view.showPage("<p>Hello</p>", {}, u"a"_s);
    QVERIFY(view.isStarted());
    QVERIFY(shown.wait(20'000));
}

void MailViewTest::aPageThatTheEngineDropsIsAskedForAgain()
{
    MailView view([](MessageId, const QString&) { return QByteArray(); });
    view.resize(600, 400);
    view.show();
    const auto show = [&](const QString& text) {
        const ConversationPage written = page(view, text);
        view.showPage(written.html, written.images, written.newest);
    };
    const auto shows = [&view](const QString& text) {
        const auto all = std::make_shared<QString>();
        view.plainText([all](const QString& found) { *all = found; });
        return tests::comes([&] { return !all->isEmpty(); }, 2'000) && all->contains(text);
    };
    show(u"<p>Of the first customer</p>"_s);
    QTRY_VERIFY(shows(u"first customer"_s));
    show(u"<p>Of the second customer</p>"_s);
    QVERIFY(QMetaObject::invokeMethod(view.findChild<QWidget*>(u"conversationPage"_s), "stop"));
    QTRY_VERIFY(shows(u"second customer"_s));
}

/// Whoever steps through the list asks for the next page before the former one has been read to its end.
void MailViewTest::aPageIsToldAsShownOnceItIsShown()
{
    MailView view([](MessageId, const QString&) { return QByteArray(); });
    view.resize(600, 400);
    view.show();
    int number = 0;
    const auto showNext = [&] {
        const ConversationPage written = page(view, u"<p>Mail %1 ends.</p>"_s.arg(++number));
        view.showPage(written.html, written.images, written.newest);
    };
    showNext();
    QVERIFY(QSignalSpy(&view, &MailView::pageShown).wait(20'000));
    for (int pause = 0; pause < 40; ++pause) {
        showNext();
        (void)tests::comes([] { return false; }, pause);
        showNext();
        const auto read = std::make_shared<QString>();
        // On a busy machine the page is asked for again, and is told again.
        const auto look = connect(&view, &MailView::pageShown, this,
                                  [&view, read] { view.plainText([read](const QString& text) { *read = text; }); });
        const bool isRead = tests::comes([&] { return !read->isEmpty(); });
        disconnect(look);
        QVERIFY2(isRead && read->contains(u"Mail %1 ends."_s.arg(number)), qPrintable(*read));
    }
}

/// In the dark look a page that is white until it is drawn would dazzle at every step through the list. With pages of
/// one host the engine keeps its process and the former page until the next one is drawn.
void MailViewTest::noPageBeginsWithAnotherColour()
{
    const QColor night(16, 19, 24);
    MailView view(nullptr);
    view.resize(400, 300);
    view.setBackground(night);
    view.show();
    const auto page = [&night](const QByteArray& colour) {
        return "<html><body style=\"background:" + night.name().toLatin1() +
               "\"><div style=\"width:200px;height:200px;"
               "background:" +
               colour + "\"></div></body></html>";
    };
    QSet<QRgb> seen;
    const auto looksLike = [&](const QColor& colour) {
        const QImage image = view.grab().toImage();
        seen.insert(image.pixel(300, 250));
        return image.pixelColor(100, 100) == colour;
    };
    const auto look = [&](const QColor& colour, const QString& anchor) {
        view.showPage(page(colour.name().toLatin1()), {}, anchor);
        // The engine needs many turns of a real event loop; QTest sleeps between its turns.
        QEventLoop loop;
        QTimer looking;
        connect(&looking, &QTimer::timeout, &loop, [&] {
            if (looksLike(colour))
                loop.quit();
        });
        QTimer::singleShot(20'000, &loop, [&loop] { loop.exit(1); });
        looking.start(5);
        return loop.exec() == 0;
    };
    QVERIFY(look(Qt::red, u"a"_s));
    QVERIFY(look(Qt::green, u"b"_s));
    QVERIFY(look(Qt::red, {}));
    QVERIFY(look(Qt::blue, u"c"_s));
    QCOMPARE(seen, QSet<QRgb>{night.rgb()});
}

void MailViewTest::aHostileMailLoadsNothingAndRunsNothing()
{
    Listener server;
    QTemporaryFile secret;
    QVERIFY(secret.open());
    // As if the sanitiser had let everything through: the view must hold by itself.
    const QString hostile = uR"html(
        <script>document.title='ran'; new Image().src='%1/script'; fetch('%1/fetch')</script>
        <img src="%1/img" onerror="document.body.textContent='ran'" srcset="%1/srcset 2x">
        <img src="x:y" onerror="document.body.textContent='ran'">
        <link rel=stylesheet href="%1/css"><link rel=prefetch href="%1/prefetch"><link rel=icon href="%1/icon">
        <link rel=dns-prefetch href="%1"><link rel=preconnect href="%1">
        <style>@import url('%1/import'); body{background:url('%1/background')} @font-face{font-family:x;src:url('%1/font')}
          p{font-family:x; list-style-image:url('%1/list')}</style>
        <p style="background-image:url(%1/inline)">text</p><table background="%1/table"><tr><td>x</table>
        <iframe src="%1/frame"></iframe><iframe srcdoc="<img src='%1/srcdoc'><script>fetch('%1/x')</script>"></iframe>
        <object data="%1/object"></object><embed src="%1/embed"><video src="%1/video" poster="%1/poster" autoplay></video>
        <audio src="%1/audio" autoplay></audio><svg><image href="%1/svg"/><use href="%1/use#a"/></svg>
        <form action="%1/form"><input autofocus onfocus="document.body.textContent='ran'"></form>
        <meta http-equiv=refresh content="0;url=%1/refresh"><base href="%1/"><img src="file://%2">
        <iframe src="file:///etc/passwd"></iframe><p>the end</p>)html"_s.arg(server.url(), secret.fileName());
    MailView view([](MessageId, const QString&) { return QByteArray(); });
    view.resize(600, 400);
    view.show();
    QSignalSpy shown(&view, &MailView::pageShown);
    const ConversationPage written = page(view, hostile);
    view.showPage(written.html, written.images, written.newest);
    QVERIFY(shown.wait(20'000));

    QString text;
    view.plainText([&](const QString& found) { text = found; });
    QTRY_VERIFY(text.contains(u"the end"_s));
    // A second page after it: whatever the first had under way has had its turn by then.
    const ConversationPage second = page(view, u"<p>second</p>"_s);
    view.showPage(second.html, second.images, u"again"_s);
    QVERIFY(shown.wait(20'000));
    QString after;
    view.plainText([&](const QString& found) { after = found; });
    QTRY_VERIFY(after.contains(u"second"_s));
    QCOMPARE(server.paths, QStringList());
    QVERIFY(!text.contains(u"ran\n"_s) && text != u"ran"_s);
    QVERIFY(!text.contains(u"root:"_s));
}

void MailViewTest::remoteImagesLoadOnlyWhenAsked()
{
    Listener server;
    const QString html =
        u"<p>Hi <img data-remote-src=\"%1/a.png?x=1&amp;y=2\"> <img src=\"%1/other.png\"></p>"_s.arg(server.url());
    MailView view([](MessageId, const QString&) { return QByteArray(); });
    view.resize(600, 400);
    view.show();
    QSignalSpy shown(&view, &MailView::pageShown);
    const ConversationPage closed = page(view, html);
    QVERIFY(QString::fromUtf8(closed.html).contains(u"Show images"_s));
    view.showPage(closed.html, closed.images, u"a"_s);
    QVERIFY(shown.wait(20'000));
    QCOMPARE(server.paths, QStringList());

    const ConversationPage open = page(view, html, true);
    QSignalSpy refused(&view, &MailView::requestRefused);
    view.showPage(open.html, open.images, u"b"_s);
    QTRY_VERIFY_WITH_TIMEOUT(server.paths.contains(u"/a.png?x=1&y=2"_s), 20'000);
    QTRY_VERIFY(!refused.isEmpty());
    QVERIFY(!server.paths.contains(u"/other.png"_s));
}

void MailViewTest::inlineImagesComeFromTheMessage()
{
    QList<std::pair<qint64, QString>> asked;
    MailView view([&](MessageId message, const QString& contentId) {
        asked.append({message.value, contentId});
        return contentId == u"dot@x"_s ? redDot() : QByteArray("<svg onload='alert(1)'/>");
    });
    view.resize(600, 400);
    view.show();
    QSignalSpy shown(&view, &MailView::pageShown);
    const ConversationPage written = page(view, u"<p><img src=\"cid:dot%40x\"><img src=\"cid:evil\"></p>"_s);
    view.showPage(written.html, written.images, u"a"_s);
    QVERIFY(shown.wait(20'000));
    QTRY_VERIFY(showsRed(view));
    QVERIFY((asked.contains(std::pair<qint64, QString>{7, u"dot@x"_s})));
}

void MailViewTest::aMailCannotForgeOurActs()
{
    const WebAddress ours;
    const WebAddress theirs;
    QVERIFY(ours.toAct(QUrl(ours.act(u"retry", u"a/b c"_s))).has_value());
    QCOMPARE(ours.toAct(QUrl(ours.act(u"retry", u"a/b c"_s)))->argument, u"a/b c"_s);
    QVERIFY(!ours.toAct(QUrl(theirs.act(u"retry", u"1"_s))).has_value());
    QVERIFY(!ours.toAct(QUrl(u"svarbord://mail/act//retry/1"_s)).has_value());
}

void MailViewTest::withoutTheEngineTheWordsAreShown()
{
    QTemporaryDir damaged;
    QFile broken(damaged.filePath(u"libsvarbord_webview.so"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("not a library") > 0);
    broken.close();
    for (const QString& folder : {u"/nowhere"_s, damaged.path()}) {
        MailView view([](MessageId, const QString&) { return QByteArray(); }, nullptr,
                      [folder] { return loadWebEngine(folder); });
        view.resize(600, 400);
        view.show();
        QSignalSpy shown(&view, &MailView::pageShown);
        const ConversationPage written = page(view, u"<p>The <b>parcel</b> came</p><script>ran</script>"_s);
        view.showPage(written.html, written.images, written.newest);
        QVERIFY(shown.wait(20'000));
        QString text;
        view.plainText([&](const QString& found) { text = found; });
        QVERIFY2(text.contains(u"The parcel came"_s) && !text.contains(u'<'), qPrintable(text));
        QCOMPARE(place(view, u"e"_s, FindWay::Forward).active, 1);
        const int places = place(view, u"e"_s, FindWay::Forward).count;
        QVERIFY(places > 2);
        QCOMPARE(place(view, u"e"_s, FindWay::Forward), (PageFinding{3, places}));
        QCOMPARE(place(view, u"E"_s, FindWay::Back), (PageFinding{2, places}));
        QCOMPARE(place(view, u"e"_s, FindWay::Back), (PageFinding{1, places}));
        QCOMPARE(place(view, u"e"_s, FindWay::Back), (PageFinding{places, places}));
        QCOMPARE(place(view, u"e"_s, FindWay::Forward), (PageFinding{1, places}));
        for (const QString& typed : {u"p"_s, u"pa"_s, u"parcel"_s})
            QCOMPARE(place(view, typed, FindWay::Forward).active, 1);
        QCOMPARE(place(view, u"nowhere"_s, FindWay::Forward), PageFinding{});
        QCOMPARE(place(view, {}, FindWay::Forward), PageFinding{});
        QVERIFY(view.findChild<QLabel*>(u"plainTextReason"_s)->text().contains(u"Install Svarbord again"_s));
        view.clear();
        view.showPage(written.html, written.images, {});
        QVERIFY(shown.wait(20'000));
    }
}

void MailViewTest::libraryOfAnotherVersionIsRefusedAndMailIsStillRead()
{
    QFile ours(ui::libraryFolder() + u"/libsvarbord_webview.so"_s);
    QVERIFY2(ours.open(QIODevice::ReadOnly), qPrintable(ours.fileName()));
    QByteArray content = ours.readAll();
    const QByteArray name("no.svarbord.WebEngine/");
    int named = 0;
    for (qsizetype at = content.indexOf(name); at >= 0; at = content.indexOf(name, at + 1), ++named)
        content[at + name.size()] = '9'; // of the version
    QVERIFY(named > 0);
    const QTemporaryDir folder;
    QFile other(folder.filePath(u"libsvarbord_webview.so"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(content) == content.size());
    other.close();

    MailView view([](MessageId, const QString&) { return QByteArray(); }, nullptr,
                  [&folder] { return loadWebEngine(folder.path()); });
    view.resize(600, 400);
    view.show();
    QSignalSpy shown(&view, &MailView::pageShown);
    const ConversationPage written = page(view, u"<p>The <b>parcel</b> came</p>"_s);
    view.showPage(written.html, written.images, written.newest);
    QVERIFY(shown.wait(20'000));
    QString text;
    view.plainText([&](const QString& found) { text = found; });
    QVERIFY2(text.contains(u"The parcel came"_s), qPrintable(text));
    const QString reason = view.findChild<QLabel*>(u"plainTextReason"_s)->text();
    QVERIFY2(reason.contains(u"of another version"_s) && reason.contains(u"Start Svarbord again"_s),
             qPrintable(reason));
    QVERIFY(loadWebEngine().has_value());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    MailViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "mail_view_test.moc"
