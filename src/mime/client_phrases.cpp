// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/client_phrases.h"

#include <algorithm>
#include <array>
#include <span>

namespace svarbord::mime {
namespace {

using Phrases = std::span<const QStringView>;

constexpr std::array<QStringView, 8> fromLabels{u"from", u"fra", u"frå",       u"från",
                                                u"von",  u"de",  u"lähettäjä", u"expéditeur"};
constexpr std::array<QStringView, 14> sentLabels{u"sent",      u"sendt",     u"skickat", u"gesendet", u"envoyé",
                                                 u"lähetetty", u"date",      u"dato",    u"datum",    u"päivämäärä",
                                                 u"päiväys",   u"envoyé le", u"sent on", u"pvm"};
constexpr std::array<QStringView, 8> toLabels{u"to", u"til",           u"till",    u"an",
                                              u"à",  u"vastaanottaja", u"kenelle", u"pour"};
constexpr std::array<QStringView, 8> subjectLabels{u"subject", u"emne", u"ämne",  u"betreff",
                                                   u"objet",   u"aihe", u"sujet", u"rubrik"};

bool isAny(Phrases phrases, QStringView text)
{
    return std::ranges::any_of(phrases, [&](QStringView p) { return text.compare(p, Qt::CaseInsensitive) == 0; });
}

bool containsAny(Phrases phrases, QStringView text)
{
    return std::ranges::any_of(phrases, [&](QStringView p) { return text.contains(p, Qt::CaseInsensitive); });
}

/// Quick to say no, for nearly every line does: the phrases begin with small letters of Latin-1.
bool mayStartWith(QStringView text, QStringView phrase)
{
    if (text.size() < phrase.size())
        return false;
    const char16_t c = text[0].unicode();
    const bool capital = (c >= u'A' && c <= u'Z') || (c >= 0xc0 && c <= 0xde);
    return c > 0xff || phrase[0].unicode() == (capital ? c + 0x20 : c);
}

bool startsWith(QStringView text, QStringView phrase)
{
    return mayStartWith(text, phrase) && text.startsWith(phrase, Qt::CaseInsensitive);
}

bool startsWithAny(Phrases phrases, QStringView text)
{
    return std::ranges::any_of(phrases, [&](QStringView phrase) { return startsWith(text, phrase); });
}

struct LabelledLine
{
    QStringView label;
    QStringView value;
};

/// "Fra: Kari", "*Fra:* Kari", "De : Kari", "**From:** Kari" taken apart; the label is empty for other lines.
LabelledLine labelled(QStringView line)
{
    constexpr qsizetype longestLabel = 20;
    const qsizetype colon = line.first(std::min(line.size(), longestLabel)).indexOf(u':');
    if (colon < 2 && !(colon == 1 && line[0] == u'à'))
        return {};
    const auto bare = [](QStringView text) {
        while (text.startsWith(u'*') || text.startsWith(u'>') || text.startsWith(u' '))
            text = text.sliced(1);
        while (text.endsWith(u'*') || text.endsWith(u' ') || text.endsWith(QChar(0xa0)))
            text.chop(1);
        return text;
    };
    return {bare(line.first(colon)), bare(line.sliced(colon + 1))};
}

bool isDashed(QStringView line)
{
    return line.size() > 8 && line.startsWith(u"----") && line.endsWith(u"---");
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isWroteVerbIn(QStringView text)
{
    static constexpr std::array<QStringView, 6> verbs{u"skrev", u"wrote",     u"schrieb",
                                                      u"écrit", u"kirjoitti", u"skreiv"};
    return containsAny(verbs, text);
}

/// How an introduction begins that may go on in the next line.
bool beginsAttribution(QStringView line)
{
    static constexpr std::array<QStringView, 5> starts{u"on ", u"den ", u"am ", u"le ", u"el "};
    static constexpr std::array<QStringView, 33> weekdays{
        u"man", u"tir",  u"tys", u"ons", u"tor", u"fre", u"lør", u"søn", u"lau", u"sun", u"mån",
        u"tis", u"tors", u"lör", u"sön", u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"ma ",
        u"ti ", u"ke ",  u"to ", u"pe ", u"la ", u"su ", u"mo",  u"di",  u"mi",  u"do",  u"sa"};
    return hasDigit(line) && (startsWithAny(starts, line) || startsWithAny(weekdays, line) || line[0].isDigit());
}

} // namespace

bool isOriginalMarker(QStringView line)
{
    static constexpr std::array<QStringView, 14> words{
        u"original message",    u"opprinnelig melding",     u"opphavleg melding",  u"oprindelig meddelelse",
        u"oprindelig besked",   u"ursprungligt meddelande", u"originalmeddelande", u"ursprüngliche nachricht",
        u"originalnachricht",   u"message d'origine",       u"message d’origine",  u"message original",
        u"alkuperäinen viesti", u"original melding"};
    return isDashed(line) && containsAny(words, line);
}

bool isForwardMarker(QStringView line)
{
    static constexpr std::array<QStringView, 14> dashed{
        u"forwarded message",         u"videresendt melding", u"vidaresend melding",         u"videresendt besked",
        u"videresendt meddelelse",    u"videresendt mail",    u"vidarebefordrat meddelande", u"vidarebefordrat mejl",
        u"weitergeleitete nachricht", u"message transféré",   u"message réexpédié",          u"välitetty viesti",
        u"edelleenlähetetty viesti",  u"forwarded by"};
    static constexpr std::array<QStringView, 12> plain{
        u"begin forwarded message:",      u"videresendt melding:",
        u"start på videresendt melding:", u"start på videresendt besked:",
        u"videresendt besked:",           u"vidarebefordrat brev:",
        u"vidarebefordrat mejl:",         u"anfang der weitergeleiteten nachricht:",
        u"weitergeleitete nachricht:",    u"début du message réexpédié :",
        u"début du message transféré :",  u"välitetty viesti alkaa:"};
    if (line.size() > 100)
        return false;
    return isDashed(line) ? containsAny(dashed, line) : line.endsWith(u':') && isAny(plain, line);
}

std::optional<QuotedHeader> quotedHeaderAt(const Lines& lines, qsizetype at)
{
    const LabelledLine first = labelled(lines[at]);
    if (first.label.isEmpty() || !isAny(fromLabels, first.label))
        return std::nullopt;
    QuotedHeader header{at, at, first.value.toString(), first.label.startsWith(u'l', Qt::CaseInsensitive)};
    int known = 0;
    int unknown = 0;
    constexpr qsizetype longestBlock = 12;
    for (qsizetype i = at + 1; i < std::min(lines.size(), at + longestBlock) && unknown < 3; ++i) {
        if (lines[i].isEmpty())
            continue;
        if (header.from.isEmpty())
            header.from = lines[i].toString(); // the value wrapped to the next line
        const QStringView label = labelled(lines[i]).label;
        if (isAny(sentLabels, label) || isAny(toLabels, label) || isAny(subjectLabels, label)) {
            ++known;
            header.last = i;
        } else {
            ++unknown; // Cc, Reply-To, a folded value
        }
    }
    return known >= 2 ? std::optional(header) : std::nullopt;
}

QStringView fromLineValue(QStringView line)
{
    const LabelledLine parts = labelled(line);
    return !parts.label.isEmpty() && isAny(fromLabels, parts.label) ? parts.value : QStringView();
}

std::optional<qsizetype> attributionStart(const Lines& lines, qsizetype end, Trust trust)
{
    if (!lines[end].endsWith(u':') || lines[end].size() > 300)
        return std::nullopt;
    constexpr qsizetype mostLines = 3;
    QString whole;
    for (qsizetype start = end; start >= 0 && start > end - mostLines; --start) {
        if (lines[start].isEmpty() || lines[start].startsWith(u'>'))
            return std::nullopt;
        whole = whole.isEmpty() ? lines[start].toString() : lines[start].toString() + u' ' + whole;
        if (!isWroteVerbIn(whole))
            continue;
        // "…, Kari <kari@example.com> wrote:" may have begun lines before.
        const bool complete = beginsAttribution(lines[start]);
        const bool more = !complete && start > 0 && start > end - mostLines + 1 && beginsAttribution(lines[start - 1]);
        if (more)
            continue;
        if (complete || (trust == Trust::AnyWriter && start == end) ||
            (start == end && whole.size() < 200 && hasDigit(whole)))
            return start;
    }
    return std::nullopt;
}

bool isMobileSignature(QStringView line)
{
    static constexpr std::array<QStringView, 24> starts{
        u"sent from my ",       u"sent from outlook", u"sent from mail for", u"sent from yahoo",
        u"sent via ",           u"sendt fra min ",    u"sendt fra outlook",  u"sendt fra mail",
        u"sendt fra e-post",    u"send frå min ",     u"skickat från min ",  u"skickat från outlook",
        u"skickat från e-post", u"skickades från",    u"von meinem ",        u"gesendet von ",
        u"gesendet mit ",       u"envoyé de mon ",    u"envoyé depuis ",     u"envoyé à partir de",
        u"lähetetty iphone",    u"lähetetty ipad",    u"lähetetty samsung",  u"lähetetty outlook"};
    static constexpr std::array<QStringView, 9> outlook{
        u"get outlook for ", u"hent outlook ",        u"skaff deg outlook ", u"skaffa outlook ", u"hämta outlook ",
        u"outlook für ",     u"télécharger outlook ", u"obtenir outlook ",   u"hanki outlook "};
    return line.size() < 120 && (startsWithAny(starts, line) || startsWithAny(outlook, line));
}

bool isClosing(QStringView line)
{
    static constexpr std::array<QStringView, 38> closings{u"med vennlig hilsen",
                                                          u"med vennleg helsing",
                                                          u"med venleg helsing",
                                                          u"venleg helsing",
                                                          u"beste helsing",
                                                          u"helsing",
                                                          u"vennlig hilsen",
                                                          u"beste hilsen",
                                                          u"mvh",
                                                          u"hilsen",
                                                          u"med venlig hilsen",
                                                          u"venlig hilsen",
                                                          u"venlige hilsner",
                                                          u"de bedste hilsner",
                                                          u"bedste hilsner",
                                                          u"med vänlig hälsning",
                                                          u"med vänliga hälsningar",
                                                          u"vänliga hälsningar",
                                                          u"vänlig hälsning",
                                                          u"hälsningar",
                                                          u"best regards",
                                                          u"kind regards",
                                                          u"regards",
                                                          u"warm regards",
                                                          u"yours sincerely",
                                                          u"sincerely",
                                                          u"cheers",
                                                          u"best wishes",
                                                          u"mit freundlichen grüßen",
                                                          u"freundliche grüße",
                                                          u"viele grüße",
                                                          u"beste grüße",
                                                          u"mfg",
                                                          u"cordialement",
                                                          u"bien cordialement",
                                                          u"ystävällisin terveisin",
                                                          u"parhain terveisin",
                                                          u"terveisin"};
    constexpr qsizetype longest = 60;
    if (line.isEmpty() || line.size() > longest)
        return false;
    return std::ranges::any_of(closings, [&](QStringView closing) {
        if (!startsWith(line, closing))
            return false;
        const QStringView rest = line.sliced(closing.size());
        if (rest.isEmpty() || rest.trimmed().size() <= 1)
            return true;
        // "Hilsen Kari Nordmann", but not "Hilsen fra butikken var fin."
        const QStringView name = rest.trimmed();
        return (rest[0] == u' ' || rest[0] == u',' || rest[0] == u'/') && name.count(u' ') < 4 &&
               !name.endsWith(u'.') && !name.endsWith(u'?') &&
               (rest[0] != u' ' || name[0].isUpper() || name[0] == u',');
    });
}

SubjectPrefix subjectPrefix(QStringView subject)
{
    static constexpr std::array<QStringView, 10> forwards{u"fwd", u"fw",  u"vb",          u"wg", u"tr",
                                                          u"vl",  u"vid", u"videresendt", u"fs", u"i"};
    static constexpr std::array<QStringView, 6> replies{u"re", u"sv", u"aw", u"antw", u"ang", u"vast"};
    const QStringView text = subject.trimmed();
    const QStringView prefix =
        text.first(std::max<qsizetype>(0, text.first(std::min<qsizetype>(text.size(), 15)).indexOf(u':'))).trimmed();
    if (prefix.isEmpty())
        return SubjectPrefix::None;
    if (prefix.compare(u"vs", Qt::CaseInsensitive) == 0)
        return SubjectPrefix::ForwardOrFinnishReply;
    if (isAny(forwards, prefix))
        return SubjectPrefix::Forward;
    return isAny(replies, prefix) ? SubjectPrefix::Reply : SubjectPrefix::None;
}

} // namespace svarbord::mime
