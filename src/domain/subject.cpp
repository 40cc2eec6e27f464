// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subject.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace svarbord::domain {

namespace {

constexpr std::array<QStringView, 20> answerPrefixes{{
    u"re", u"sv", u"vs", u"aw", u"antw",        u"antwort",         u"svar",      u"svar på", u"fwd", u"fw", u"vb",
    u"wg", u"vl", u"tr", u"rv", u"videresendt", u"vidarebefordrat", u"forwarded", u"rif",     u"odp",
}};

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// "re[2]", "re(3)" and "re^2" are "re" counted by the client.
QStringView withoutCount(QStringView prefix)
{
    const qsizetype open = std::max({prefix.indexOf(u'['), prefix.indexOf(u'('), prefix.indexOf(u'^')});
    if (open <= 0)
        return prefix;
    QStringView count = prefix.mid(open + 1);
    if (count.endsWith(u']') || count.endsWith(u')'))
        count.chop(1);
    return isDigits(count) ? prefix.left(open).trimmed() : prefix;
}

bool takeAnswerPrefix(QStringView& rest)
{
    qsizetype colon = rest.indexOf(u':');
    // Some Asian and older clients write the full-width colon.
    const qsizetype wide = rest.indexOf(QChar(0xFF1A));
    if (colon < 0 || (wide >= 0 && wide < colon))
        colon = wide;
    if (colon <= 0 || colon > 20)
        return false;
    const QStringView prefix = withoutCount(rest.left(colon).trimmed());
    const bool known = std::any_of(answerPrefixes.begin(), answerPrefixes.end(), [prefix](QStringView candidate) {
        return prefix.compare(candidate, Qt::CaseInsensitive) == 0;
    });
    if (known)
        rest = rest.mid(colon + 1).trimmed();
    return known;
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// "[list name]" says nothing; "[SAK-123]" is a case number.
bool takeTag(QStringView& rest, QStringList& numbers)
{
    if (!rest.startsWith(u'['))
        return false;
    const qsizetype close = rest.indexOf(u']');
    if (close < 0 || close > 60)
        return false;
    const QStringView inner = rest.mid(1, close - 1).trimmed();
    if (hasDigit(inner))
        numbers.append(inner.toString().toCaseFolded());
    rest = rest.mid(close + 1).trimmed();
    return true;
}

/// Tags at the end and in the middle, and "#1234" words.
QString takeNumbers(QStringView text, QStringList& numbers)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        QStringView rest = text.mid(at);
        if (rest.startsWith(u'[') && takeTag(rest, numbers)) {
            at = text.size() - rest.size();
            kept.append(u' ');
            continue;
        }
        if (rest.startsWith(u'#') && rest.size() > 1 && rest.at(1).isDigit()) {
            qsizetype end = 1;
            while (end < rest.size() && (rest.at(end).isLetterOrNumber() || rest.at(end) == u'-'))
                ++end;
            numbers.append(rest.mid(1, end - 1).toString().toCaseFolded());
            at += end;
            continue;
        }
        kept.append(text.at(at++));
    }
    return kept;
}

const QSet<QString>& genericSubjects()
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "faktura|fakturaen|fakturaer|invoice|rechnung|kvittering|kvitto|receipt|hei|hej|hi|hello|hallo|heisann|god "
            "dag|"
            "goddag|spørsmål|spørgsmål|fråga|frågor|fråga till er|et spørsmål|question|a "
            "question|questions|frage|kysymys|"
            "henvendelse|forespørsel|forespørgsel|förfrågan|enquiry|inquiry|request|anfrage|kontakt|kontakt "
            "oss|kontaktskjema|"
            "kontaktformular|kontaktformulär|kontakta oss|contact|contact form|contact us|new message|ny melding|ny "
            "besked|"
            "nytt meddelande|melding|besked|meddelande|message|hjelp|hjælp|hjälp|help|support|kundeservice|kundtjänst|"
            "bestilling|beställning|ordre|order|your order|din ordre|din bestilling|din beställning|ordrebekreftelse|"
            "ordrebekræftelse|orderbekräftelse|order confirmation|retur|return|reklamasjon|reklamation|klage|klagomål|"
            "complaint|tilbud|offert|offer|angebot|info|informasjon|information|test|status|oppdatering|update|viktig|"
            "important|haster|urgent|purring|påminnelse|rykker|reminder|påminnelse om betaling|takk|tak|tack|thanks|"
            "thank you|dokument|dokumenter|document|documents|vedlegg|attachment|bilde|bilder|møte|möte|meeting|avtale|"
            "aftale|avtal|ingen emne|uten emne|intet emne|inget ämne|no subject|(no subject)|(ingen emne)|(uten emne)|"
            "(intet emne)|(inget ämne)|kein betreff|(kein betreff)|ei aihetta");
        const QStringList entries = list.split(u'|');
        return QSet<QString>(entries.begin(), entries.end());
    }();
    return words;
}

} // namespace

NormalSubject normalSubject(QStringView subject)
{
    NormalSubject result;
    QStringView rest = subject.trimmed();
    // Tags and prefixes come in any order: "SV: [EKSTERN] Re: …".
    for (bool found = true; found;) {
        const bool prefix = takeAnswerPrefix(rest);
        const bool tag = !prefix && takeTag(rest, result.caseNumbers);
        result.answers = result.answers || prefix;
        found = prefix || tag;
    }
    result.key = takeNumbers(rest, result.caseNumbers).toCaseFolded().simplified();
    while (result.key.endsWith(u'!') || result.key.endsWith(u'?') || result.key.endsWith(u'.'))
        result.key.chop(1);
    result.key = result.key.trimmed();
    result.caseNumbers.sort();
    result.caseNumbers.removeDuplicates();
    return result;
}

QString displaySubject(QStringView subject)
{
    QStringView rest = subject.trimmed();
    while (takeAnswerPrefix(rest)) {
    }
    return rest.toString();
}

bool isGenericSubject(const NormalSubject& subject)
{
    constexpr qsizetype tellingLength = 12;
    if (subject.key.isEmpty() || genericSubjects().contains(subject.key))
        return true;
    const bool oneWord = !subject.key.contains(u' ');
    const auto digits = std::count_if(subject.key.begin(), subject.key.end(), [](QChar c) { return c.isDigit(); });
    return oneWord && subject.key.size() < tellingLength && digits < 4;
}

} // namespace svarbord::domain
