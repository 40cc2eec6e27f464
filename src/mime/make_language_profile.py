#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes language_profile.cpp from the message catalogues of the machine (Debian: gettext, dpkg, apt, GTK, ... installed)
and the function words below: make_language_profile.py > language_profile.cpp

Features are whole words and the three-letter runs of words with "_" for their ends. Each has a letter per language, 'a'
for the most likely one and a letter further for each quarter of a natural logarithm less."""
import collections, glob, math, re, subprocess

LANGS = ['nb', 'nn', 'da', 'sv', 'en', 'fi', 'de']
FUNCTION_WORDS = {
    'nb': """og i det på som er en til å av for at med de ikke har den jeg vi et om men så fra kan var seg vil meg dere du han
 hun ble eller hadde nå bare skal etter ut når over også må opp der bli da ved dette mot noe noen inn være alt denne mer hva
 enn før her under hvis ingen mellom siden igjen fordi hvor hvordan hvorfor hvem allerede hos deg oss min mitt mine din vår vårt
 våre deres takk hei hilsen vennligst gjerne kanskje fortsatt dessverre altså både måtte får fikk gjør gjorde sånn kommer veldig
 mye trenger vet ønsker fungerer skulle kunne ville blitt vært se si sa gå igjen tilbake uke måned beskjed mottatt kjøpt sendt
 spørsmål feil riktig bestilte annen andre ikke noen mer første siste neste dager tid""",
    'nn': """og i det på som er ein ei eit til å av for at med dei ikkje har den eg vi me om men så frå kan var seg vil meg de
 dykk dykkar du han ho vart blei eller hadde no berre skal etter ut når over også òg må opp der verte bli då ved dette mot noko
 nokon nokre inn vere alt denne meir kva enn før her under viss om ingen mellom sidan igjen att fordi kvar korleis kvifor kven
 allereie hjå hos deg oss min mitt mine din vår vårt våre takk hei helsing venleg gjerne kanskje framleis dessverre altså både
 måtte får fekk gjer gjorde slik kjem veldig mykje treng veit ønskjer fungerer skulle kunne ville blitt vore sjå seie sa gå
 tilbake veke månad melding motteke kjøpt sendt spørsmål feil rett tinga annan andre same første siste neste dagar tid sjølv
 mogleg høyre løysing nytt gong stad""",
    'da': """og i det på som er en til at af for med de ikke har den jeg vi et om men så fra kan var sig vil mig jer i du han
 hun blev eller havde nu bare kun skal efter ud når over også må op der blive bliver da ved dette mod noget nogen nogle ind være
 alt denne mere hvad end før her under hvis ingen mellem siden igen fordi hvor hvordan hvorfor hvornår hvem allerede hos dig os
 min mit mine din vores jeres deres tak hej hilsen venligst gerne måske stadig desværre altså både måtte får fik gør gjorde
 sådan kommer meget behøver ved ønsker virker skulle kunne ville blevet været se sige sagde gå tilbage uge måned besked modtaget
 købt sendt spørgsmål fejl rigtig bestilte anden andre samme første sidste næste dage tid selvfølgelig hele endnu""",
    'sv': """och i det på som är en till att av för med de inte har den jag vi ett om men så från kan var sig vill mig er ni du
 han hon blev eller hade nu bara ska skall efter ut när över också måste upp där bli blir då vid detta mot något någon några in
 vara allt denna mer vad än före här under om ingen mellan sedan igen eftersom hur varför vem redan hos dig oss min mitt mina
 din vår vårt våra deras tack hej hälsning hälsningar vänligen gärna kanske fortfarande tyvärr alltså både fick får gör gjorde
 sådan kommer mycket behöver vet önskar fungerar skulle kunde ville blivit varit se säga sa gå tillbaka vecka månad besked
 mottagit köpt skickat fråga fel rätt beställde annan andra samma första sista nästa dagar tid självklart hela ännu""",
    'en': """the to of and a in is that it for you on was with as have be are this not we but at they from my your or an our
 which by so will can has all if when there me what been one do does did would no could about who their up were more out them
 please thanks thank hello hi regards into only after also any now then than before still since because how why where already
 again unfortunately maybe should get got need want know say said go back week month received bought sent question wrong right
 ordered other another same first last next days time i am he she him her its us""",
    'fi': """ja on ei että se en hän oli ovat mutta kun jos niin myös vain kuin tai joka jotka mitä missä miksi milloin kuka
 miten minä sinä me te he minun meidän teidän minulle teille meille tämä nämä tuo nyt vielä jo sitten ollut olen olemme olette
 ole voi voisi voisitte voitte haluan haluaisin saan sain saanut pitää täytyy kiitos hei terveisin ystävällisin valitettavasti
 ehkä taas edelleen takaisin viikko viikolla kuukausi päivä päivää tilaus tilasin lasku paketti tuote virhe oikea väärä kysymys
 ensimmäinen viimeinen seuraava toinen sama aika kanssa mukaan ilman ennen jälkeen kautta kaikki paljon hyvin yksi kaksi eikä
 koska vaikka eli kuitenkin olisi onko teillä meillä minulla""",
    'de': """und in die der das den dem ist ein eine einen einem zu von für mit nicht auf ich sie wir es haben hat habe aber so
 aus kann war sich will mich mir ihr ihnen ihre du er wurde oder hatte jetzt nur soll nach wenn über auch muss wird werden da
 bei dies diese dieser gegen etwas jemand sein alles mehr was als vor hier unter kein keine zwischen seit wieder weil wo wie
 warum wann wer schon dich uns mein meine unser unsere danke hallo guten tag grüße bitte gerne vielleicht noch leider also
 beide musste bekomme bekommen macht machen kommt sehr viel brauche weiß möchte möchten funktioniert sollte könnte können würde
 worden gewesen sehen sagen gehen zurück woche monat erhalten gekauft geschickt frage fehler richtig falsch bestellt andere
 gleiche erste letzte nächste tage zeit im am zum zur vom beim dass""",
}
WORD = re.compile(r"[a-zà-öø-ÿ]+")
FUNCTION_WEIGHT = 60


def catalogue_text(lang):
    """Translations of one language; the originals for English."""
    source, key = ('de', 'msgid') if lang == 'en' else (lang, 'msgstr')
    out = []
    for path in sorted(glob.glob('/usr/share/locale/%s/LC_MESSAGES/*.mo' % source)):
        text = subprocess.run(['msgunfmt', '--no-wrap', path], capture_output=True).stdout.decode('utf-8', 'replace')
        out += re.findall(r'^%s(?:\[\d\])? "(.*)"$' % key, text, re.M)
    return '\n'.join(out).replace('\\n', ' ').replace('&', '').replace('_', '').lower()


def features(words):
    count = collections.Counter()
    for word, n in words.items():
        count[word + '_'] += n
        run = '_' + word + '_'
        for i in range(len(run) - 2):
            count[run[i:i + 3] + '~'] += n
    return count


def main():
    counts = {}
    for lang in LANGS:
        words = collections.Counter(WORD.findall(catalogue_text(lang)))
        scale = 20000.0 / sum(words.values())
        words = collections.Counter({w: n * scale for w, n in words.items() if n > 1})
        for rank, word in enumerate(FUNCTION_WORDS[lang].split()):
            words[word] += FUNCTION_WEIGHT
        counts[lang] = features(words)
    table = []
    for key in set().union(*counts.values()):
        is_word = key.endswith('_')
        values = [counts[l][key] for l in LANGS]
        smooth = 0.7 if is_word else 2.0
        logs = [math.log(v + smooth) for v in values]
        spread = max(logs) - sum(logs) / len(logs)
        table.append((max(values) ** 0.5 * spread, key, logs))
    words = sorted((t for t in table if t[1].endswith('_') and len(t[1]) > 2), reverse=True)[:1100]
    runs = sorted((t for t in table if t[1].endswith('~')), reverse=True)[:1500]
    entries = []
    for _, key, logs in sorted(words + runs, key=lambda t: t[1]):
        letters = ''.join(chr(97 + min(25, round((max(logs) - x) * 4))) for x in logs)
        entries.append(key[:-1] + ('=' if key.endswith('_') else '~') + letters)
    lines, line = [], ''
    for entry in entries:
        if len((line + entry).encode()) > 108:
            lines.append(line)
            line = ''
        line += entry + ' '
    lines.append(line)
    print('// SPDX-License-Identifier: GPL-3.0-or-later')
    print('// Made by make_language_profile.py; do not edit.')
    print('#include "mime/language_profile.h"\n\nnamespace svarbord::mime {\n')
    print('const char16_t languageProfile[] =')
    print('\n'.join('    u"%s"' % l for l in lines) + ';')
    print('\n} // namespace svarbord::mime')


main()
