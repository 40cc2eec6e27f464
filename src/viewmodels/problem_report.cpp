// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/problem_report.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

namespace svarbord::viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

QString maskedAddresses(const QString& text)
{
    static const QRegularExpression address(u"([\\p{L}0-9._%+'-]+)@([\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+)"_s);
    QString result;
    qsizetype from = 0;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString domain = match.captured(2);
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += match.captured(1).left(1) + u"***@"_s + domain.left(1) + u"***."_s + domain.section(u'.', -1);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace

QString withoutSecrets(QString text)
{
    static const QRegularExpression named(u"(?i)\\b(pass(?:word|wd)?|secret|token|access_token|refresh_token|code_"
                                          u"verifier|authorization|auth|bearer|login|"
                                          "user)\\b(\\s*[=:]\\s*|\\s+\"|\\s+)(?:bearer\\s+)?(\"[^\"]*\"|[^\\s,;&]+)"_s);
    // What is long and mixes letters with digits is a key, a token or an identifier that names somebody.
    static const QRegularExpression random(
        u"(?<![\\w/+-])(?=[\\w/+-]*[0-9])(?=[\\w/+-]*[A-Za-z])[\\w/+-]{20,}={0,2}"_s);
    text = maskedAddresses(text);
    text.replace(QDir::homePath(), u"~"_s);
    text.replace(named, u"\\1\\2***"_s);
    return text.replace(random, u"***"_s);
}

QString problemReport(const ReportFacts& facts)
{
    QStringList lines;
    lines += u"Svarbord %1"_s.arg(facts.version);
    lines += u"Qt %1 on %2, %3"_s.arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                                      QSysInfo::currentCpuArchitecture());
    lines += u"Language %1, look %2"_s.arg(facts.language, facts.look);
    lines += u"Mail accounts: %1"_s.arg(facts.accounts);
    for (const QString& state : facts.accountStates)
        lines += u"  "_s + state;
    lines += u"Waiting to be sent: %1, not sent: %2, mail without a place: %3"_s.arg(facts.waitingToSend)
                 .arg(facts.notSent)
                 .arg(facts.unplacedMail);
    lines += QString();
    lines += facts.log.isEmpty() ? u"Nothing was logged."_s : u"Log:"_s;
    lines += facts.log;
    for (QString& line : lines)
        line = withoutSecrets(line);
    return lines.join(u'\n') + u'\n';
}

} // namespace svarbord::viewmodels
