// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gmime_reading.h"
#include "support/places.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A mail that is read differently, and why that is meant.
struct KnownDifference
{
    QString mail;
    QStringList features;
    const char* reason;
};

const QList<KnownDifference>& knownDifferences()
{
    static const QList<KnownDifference> known{
        {u"absurd_year.eml"_s, {u"date"_s}, "a mail of the year 3024 would stay on top for ever: no date"},
        {u"bad_encoded_words.eml"_s, {u"subject"_s}, "GMime loses the end of base64 that came without padding"},
        {u"padded_words"_s, {u"subject"_s}, "GMime joins words before it decodes them, and base64 ends at its padding"},
        {u"split_multibyte_words.eml"_s, {u"subject"_s}, "the same, where it cuts a character"},
        {u"cp1252_in_latin1.eml"_s, {u"texts"_s}, "iso-8859-1 means windows-1252, as in browsers"},
        {u"undeclared_8bit.eml"_s, {u"texts"_s}, "8-bit letters without a label are windows-1252"},
        {u"ascii_with_letters"_s, {u"texts"_s}, "the same, labelled us-ascii"},
        {u"html_meta_charset.eml"_s, {u"texts"_s}, "the same; the label inside of HTML is read later (body_parts)"},
        {u"latin1_labelled_utf8.eml"_s, {u"texts"_s}, "what is no UTF-8 is windows-1252, whatever the label"},
        {u"utf8_labelled_latin1.eml"_s, {u"texts"_s}, "what is valid UTF-8 is UTF-8, whatever the label"},
        {u"nul_bytes.eml"_s, {u"texts"_s}, "GMime's text ends at the first NUL byte"},
        {u"cut_base64.eml"_s, {u"contents"_s, u"texts"_s}, "GMime loses the last letters of base64 that was cut"},
        {u"duplicate_headers.eml"_s, {u"message id"_s, u"subject"_s}, "the first field counts, as in mail programs"},
        {u"no_boundary_found.eml"_s,
         {u"contents"_s, u"structure"_s, u"texts"_s},
         "a multipart without any part has a text all the same"},
        {u"norwegian_month.eml"_s, {u"date"_s}, "“mai” is a month that broken programs write"},
    };
    return known;
}

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// File name below the folder to mail.
QMap<QString, QByteArray> mailsBelow(const QString& folder, const QStringList& patterns = {u"*"_s})
{
    QMap<QString, QByteArray> mails;
    QDirIterator files(folder, patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        if (files.fileName() == "maildirfolder"_L1)
            continue;
        // The line ends of old Macs are turned before anything is read (read_mail.cpp).
        QByteArray mail = contentOf(name);
        mails.insert(QDir(folder).relativeFilePath(name), mail.contains('\n') ? mail : mail.replace('\r', '\n'));
    }
    return mails;
}

/// What mail programs really send and no fixture holds yet.
QMap<QString, QByteArray> oddMails()
{
    const QByteArray head = "From: =?utf-8?Q?=C3=85se_=C3=98deg=C3=A5rd?= <ase@xn--blbr-roah.example>\r\n"
                            "To: \"Desk, the\" <desk@firma.test>, undisclosed-recipients:;\r\n"
                            "Cc: Lager <lager@firma.test>,\r\n kopi@firma.test\r\n"
                            "Date: Fri, 17 May 2024 10:12:00 +0200 (CEST)\r\nMessage-ID: <odd@x.example>\r\n"
                            "References: <a@x> <b@x>\r\n <c@x>\r\nIn-Reply-To: <c@x>\r\nMIME-Version: 1.0\r\n";
    const QByteArray forwarded = "From: Kari <kari@kunde.test>\r\nSubject: Indre\r\n\r\nInnhold\r\n";
    return {
        {u"padded_words"_s, head + "Subject: =?utf-8?B?U1Y6IFRyw6RkZ8OlcmRzc2FtdHlja2UgdGU=?=\r\n"
                                   " =?utf-8?B?Y2tlbnNzdG9ybGVrZXQgZsO2cmV0YWdzZg==?=\r\n\r\nHei\r\n"},
        {u"ascii_with_letters"_s,
         head + "Subject: Hei\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nBl\xe5\r\n"},
        {u"names_in_pieces"_s, head + "Subject: Vedlegg\r\nContent-Type: application/pdf;\r\n"
                                      " name*0*=utf-8''%C3%98deg%C3%A5rds%20;\r\n name*1*=faktura;\r\n name*2=.pdf\r\n"
                                      "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n"},
        {u"forwarded_mail"_s, head +
                                  "Subject: VS: Indre\r\nContent-Type: multipart/mixed; boundary=\"a b\"\r\n\r\n"
                                  "preamble\r\n--a b\r\n\r\nSe under\r\n--a b\r\nContent-Type: message/rfc822\r\n\r\n" +
                                  forwarded + "\r\n--a b--\r\nepilogue\r\n"},
        {u"digest"_s, head + "Subject: Samling\r\nContent-Type: multipart/digest; boundary=d\r\n\r\n--d\r\n\r\n" +
                          forwarded + "\r\n--d\r\n\r\n" + forwarded + "\r\n--d--\r\n"},
        {u"inner_boundary_begins_alike"_s,
         head +
             "Subject: To\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: "
             "multipart/alternative; boundary=b1\r\n\r\n--b1\r\n\r\nen\r\n--b1\r\nContent-Type: text/html\r\n\r\n"
             "<p>en</p>\r\n--b1--\r\n--b\r\nContent-Type: text/x-diff; name=a.diff\r\n\r\n--- a\r\n+++ b\r\n--b--\r\n"},
        {u"uuencoded"_s, head +
                             "Subject: Gammelt\r\nContent-Type: application/octet-stream; name=hei.txt\r\n"
                             "Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 hei.txt\r\n#:&5I\r\n`\r\nend\r\n"},
        {u"soft_breaks"_s, head + "Subject: QP\r\nContent-Type: text/plain; charset=\"utf-8\"\r\n"
                                  "Content-Transfer-Encoding: quoted-printable\r\n\r\nBl=C3=A5b=C3=A6r=\r\nsyltet=\r\n"
                                  "=C3=B8y =20\r\n=3D 100 =\r\n"},
    };
}

/// "mail: feature" of everything that is read differently.
QStringList differences(const QMap<QString, QByteArray>& mails)
{
    QStringList found;
    for (auto mail = mails.begin(); mail != mails.end(); ++mail) {
        const MailFeatures ours = readByUs(mail.value());
        const MailFeatures theirs = readByGMime(mail.value());
        for (auto feature = ours.begin(); feature != ours.end(); ++feature) {
            if (theirs.value(feature.key()) == feature.value())
                continue;
            found += mail.key() + u": "_s + feature.key();
            qInfo("%s\n    here  %s\n    GMime %s", qPrintable(found.last()), qPrintable(feature.value().left(200)),
                  qPrintable(theirs.value(feature.key()).left(200)));
        }
    }
    found.sort();
    return found;
}

} // namespace

/// Mails are taken apart by our own scanner (ARCHITECTURE.md, Decisions). GMime's parser reads the same mails here, and
/// every difference has to be one that is meant.
class GMimeAgreementTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: SEC-04
    void fixturesAndOddMailsAreReadAlike()
    {
        QMap<QString, QByteArray> mails = mailsBelow(QStringLiteral(SVARBORD_FIXTURES "/mail"), {u"*.eml"_s});
        mails.insert(mailsBelow(QStringLiteral(SVARBORD_SOURCE_DIR "/tests/fuzz/corpus/mime"), {u"*.eml"_s}));
        mails.insert(oddMails());
        QVERIFY(mails.size() > 80);
        QStringList meant;
        for (const KnownDifference& known : knownDifferences())
            for (const QString& feature : known.features)
                meant += known.mail + u": "_s + feature;
        meant.sort();
        QCOMPARE(differences(mails), meant);
    }

    void lifelikeMailIsReadAlike_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("the demo's") << QStringList{u"resources/samples/make_demo_mail.py"_s, u"--now"_s,
                                                   u"1790000000"_s};
        QTest::newRow("the benchmark's") << QStringList{u"tests/bench/make_mailbox.py"_s, u"--seed"_s, u"11"_s,
                                                        u"400"_s};
    }
    void lifelikeMailIsReadAlike()
    {
        QFETCH(QStringList, command);
        const QTemporaryDir folder;
        command.append(folder.filePath(u"mail"_s));
        QProcess maker;
        maker.setWorkingDirectory(QStringLiteral(SVARBORD_SOURCE_DIR));
        maker.start(u"python3"_s, command);
        QVERIFY(maker.waitForFinished(120'000));
        QCOMPARE(maker.exitCode(), 0);
        const QMap<QString, QByteArray> mails = mailsBelow(folder.path());
        QVERIFY(mails.size() >= 300);
        QCOMPARE(differences(mails), QStringList());
    }
};

QTEST_GUILESS_MAIN(GMimeAgreementTest)
#include "gmime_agreement_test.moc"
