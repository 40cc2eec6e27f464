// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-06 INB-17
#include "ui/composer/document_html.h"
#include "ui/composer/rich_edit.h"
#include "ui/composer/send_choices.h"
#include "ui/composer/spelling.h"

#include <QImage>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUrl>
#include <QtConcurrentRun>

#include <array>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class OpenEdit : public RichEdit
{
public:
    void offer(const QMimeData& content) { insertFromMimeData(&content); }
};

Timestamp local(const QString& iso)
{
    return fromMs(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

/// What the composer is made of that needs no conversation.
class ComposerToolsTest : public QObject
{
    Q_OBJECT

private:
    QThreadPool m_pool;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().remove(u"spelling/words"_s); // what a former run has learned
    }

    void aDroppedPictureStandsInTheText()
    {
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"jakke.png"_s);
        QVERIFY(QImage(40, 30, QImage::Format_RGB32).save(picture));
        QFile note(folder.filePath(u"faktura.pdf"_s));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("%PDF-1.4");
        note.close();
        OpenEdit edit;
        const QSignalSpy offered(&edit, &RichEdit::filesOffered);
        QMimeData drop;
        drop.setUrls({QUrl::fromLocalFile(picture), QUrl::fromLocalFile(note.fileName())});
        edit.offer(drop);
        QCOMPARE(edit.inlineImages().size(), 1);
        QCOMPARE(edit.inlineImages().first().name, u"jakke.png"_s);
        QCOMPARE(edit.inlineImages().first().contentType, u"image/png"_s);
        QVERIFY(documentAsHtml(*edit.document()).contains(u"<img src=\"cid:"_s));
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first().first().toStringList(), QStringList{note.fileName()});
    }

    void aPictureFromABrowserIsAPicture()
    {
        OpenEdit edit;
        QMimeData copied;
        copied.setImageData(QImage(10, 10, QImage::Format_RGB32));
        copied.setHtml(u"<img src=\"https://shop.example/jakke.png\">"_s);
        edit.offer(copied);
        QCOMPARE(edit.inlineImages().size(), 1);
    }

    void proseIsSpelledAndNothingElse_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("words") << u"Hei, Kåre!"_s << QStringList{u"Hei"_s, u"Kåre"_s};
        QTest::newRow("hyphen and apostrophe") << u"e-post isn’t"_s << QStringList{u"e-post"_s, u"isn’t"_s};
        QTest::newRow("address") << u"skriv til kari@kunde.no nå"_s << QStringList{u"skriv"_s, u"til"_s, u"nå"_s};
        QTest::newRow("link") << u"se https://x.no/abc og www.vg.no"_s << QStringList{u"se"_s, u"og"_s};
        QTest::newRow("numbers") << u"SAK-818882-01 den 3. mai B2B"_s << QStringList{u"den"_s, u"mai"_s};
        QTest::newRow("token") << u"Hei {contact.first_name}"_s << QStringList{u"Hei"_s};
        QTest::newRow("capitals") << u"PDF og IKKE"_s << QStringList{u"og"_s};
        QTest::newRow("quoted") << u"> skrevt av andre"_s << QStringList{};
    }
    void proseIsSpelledAndNothingElse()
    {
        QFETCH(QString, line);
        QStringList words;
        for (const SpelledWord& word : spelledWords(line)) {
            QCOMPARE(line.mid(word.start, word.text.size()), word.text);
            words += word.text;
        }
        QTEST(words, "words");
    }

    void fourLanguagesAreSpelled_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("better");
        QTest::newRow("nb") << u"nb"_s << u"vedlegg"_s << u"vedlgeg"_s << u"vedlegg"_s;
        QTest::newRow("da") << u"da"_s << u"vedhæftet"_s << u"vedhæftett"_s << u"vedhæftet"_s;
        QTest::newRow("sv") << u"sv"_s << u"bifogad"_s << u"bifogaad"_s << u"bifogad"_s;
        QTest::newRow("en") << u"en"_s << u"attached"_s << u"attachd"_s << u"attached"_s;
    }
    void fourLanguagesAreSpelled()
    {
        QFETCH(QString, language);
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        QFETCH(QString, better);
        if (!Spelling::languages().contains(language))
            QSKIP("this dictionary is not installed");
        auto loading = Spelling::load(language, m_pool);
        loading.waitForFinished();
        const std::shared_ptr<Spelling> spelling = loading.result();
        QVERIFY(spelling);
        QVERIFY(spelling->isRight(right));
        QVERIFY(!spelling->isRight(wrong));
        QVERIFY2(spelling->suggestions(wrong).contains(better), qPrintable(spelling->suggestions(wrong).join(u' ')));
        spelling->learn(wrong);
        QVERIFY(spelling->isRight(wrong));
        auto again = Spelling::load(language, m_pool);
        again.waitForFinished();
        QVERIFY(again.result()->isRight(wrong));
    }

    void dictionariesAreOpenedAndClosedByManyThreadsAtOnce()
    {
        const QStringList languages = Spelling::languages();
        if (languages.isEmpty())
            QSKIP("no dictionary is installed");
        std::array<QThreadPool, 4> pools;
        QList<QFuture<bool>> desks;
        for (QThreadPool& pool : pools)
            desks += QtConcurrent::run([&pool, &languages] {
                bool allOpened = true;
                for (int round = 0; round < 8; ++round) {
                    auto loading = Spelling::load(languages.at(round % languages.size()), pool);
                    loading.waitForFinished();
                    allOpened = allOpened && loading.takeResult() != nullptr;
                }
                return allOpened;
            });
        for (QFuture<bool>& desk : desks)
            QVERIFY(desk.result());
    }

    void anUnknownLanguageIsNotSpelled()
    {
        auto loading = Spelling::load(u"fi"_s, m_pool);
        loading.waitForFinished();
        QVERIFY(!loading.result());
    }

    void timesToSendAreInTheFutureAndDistinct_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("number");
        QTest::newRow("early on a Tuesday") << u"2026-11-24T06:30:00"_s << u"2026-11-24T08:00:00"_s << 6;
        QTest::newRow("at noon") << u"2026-11-24T12:00:00"_s << u"2026-11-24T13:00:00"_s << 5;
        QTest::newRow("nearly one") << u"2026-11-24T12:50:00"_s << u"2026-11-24T18:00:00"_s << 4;
        QTest::newRow("late") << u"2026-11-24T21:00:00"_s << u"2026-11-25T08:00:00"_s << 3;
        QTest::newRow("Friday evening") << u"2026-11-27T21:00:00"_s << u"2026-11-30T08:00:00"_s << 1;
        QTest::newRow("Sunday evening") << u"2026-11-29T21:00:00"_s << u"2026-11-30T08:00:00"_s << 2;
    }
    void timesToSendAreInTheFutureAndDistinct()
    {
        QFETCH(QString, now);
        QFETCH(QString, first);
        const QList<SendTime> times = sendTimes(local(now));
        QTEST(static_cast<int>(times.size()), "number");
        QCOMPARE(times.first().time, local(first));
        for (qsizetype i = 1; i < times.size(); ++i)
            QVERIFY(times.at(i).time > times.at(i - 1).time);
    }

    void theMomentForUndoIsKept()
    {
        send_delay::setSeconds(30);
        QCOMPARE(send_delay::seconds(), 30);
        send_delay::setSeconds(600);
        QCOMPARE(send_delay::seconds(), send_delay::longest);
        send_delay::setSeconds(0);
        QCOMPARE(send_delay::seconds(), 0);
        send_delay::setSeconds(10);
    }
};

QTEST_MAIN(ComposerToolsTest)
#include "composer_tools_test.moc"
