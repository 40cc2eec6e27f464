#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a lifelike support mailbox as a Maildir: make_mailbox.py [--seed N] COUNT FOLDER

Threads of Norwegian, Danish, Swedish and English customers with a help desk: replies quote what they answer, one mail
in two has an HTML part, one in eight an attachment of 10 to 200 KB, so that 50,000 mails come to about 900 MB of which
150 MB are text. The same count and seed give the same mailbox. Prints one line of JSON."""
import argparse
import base64
import email.header
import email.utils
import json
import os
import random
import sys

WORDS = {
    "nb": """og i det på som er til en av for at med de ikke har den jeg vi om men så fra kan var skal takk hei hilsen
        ordre faktura pakke levering retur betaling konto passord bestilling størrelse kvittering beløp frist feil
        vedlegg adresse telefon forsinket mottatt sende endre hjelp spørsmål ønsker gjerne fortsatt dessverre Århus
        søke kjøp bytte vare nettbutikk garanti reklamasjon skade purring oppgave måned uke dag""",
    "da": """og i at det er en til på de med den af som for jeg ikke vi har men så fra kan var skal tak hej hilsen ordre
        faktura pakke levering retur betaling konto adgangskode bestilling størrelse kvittering beløb frist fejl
        vedhæftning adresse telefon forsinket modtaget sende ændre hjælp spørgsmål ønsker gerne stadig desværre Aarhus
        søge køb bytte vare webbutik garanti reklamation skade rykker opgave måned uge dag""",
    "sv": """och i att det är en till på de med som den av för jag inte vi har men så från kan var ska tack hej hälsningar
        order faktura paket leverans retur betalning konto lösenord beställning storlek kvitto belopp frist fel bilaga
        adress telefon försenad mottagit skicka ändra hjälp fråga önskar gärna fortfarande tyvärr Malmö söka köp byta
        vara webbutik garanti reklamation skada påminnelse uppgift månad vecka dag""",
    "en": """the to of and a in is that it for you on was with as have are this not we but at they from my can thanks
        hello regards order invoice parcel delivery return payment account password purchase size receipt amount
        deadline error attachment address phone delayed received send change help question wish please still
        unfortunately search exchange item shop warranty claim damage reminder task month week day""",
}
ENDINGS = {"nb": ["", "en", "et", "er", "ene", "s"], "da": ["", "en", "et", "er", "erne", "s"],
           "sv": ["", "en", "et", "ar", "erna", "s"], "en": ["", "s", "ing", "ed", "er", "less"]}
RE = {"nb": "SV: ", "da": "Sv: ", "sv": "SV: ", "en": "Re: "}
WROTE = {"nb": "%s skrev:", "da": "%s skrev:", "sv": "%s skrev:", "en": "%s wrote:"}
GIVEN = "Kåre Bjørg Åse Øystein Ingrid Søren Mette Jørgen Lærke Göran Märta Björn Ulla Emma John Sarah Fatima".split()
FAMILY = "Hansen Bråten Sæther Ødegård Sørensen Møller Nørgaard Sjöberg Lindström Öberg Smith Walker Nguyen".split()
DESK = ("Svarbord Support", "support@desk.example")
BEGAN = 1700000000
SPAN = 730 * 86400


def vocabulary(rnd, language):
    """A few thousand words: the given stems, joined and bent, most frequent first."""
    stems = WORDS[language].split()
    joined = [a.lower() + b.lower() + rnd.choice(ENDINGS[language]) for a in stems[40:] for b in stems[40:]]
    rnd.shuffle(joined)
    return stems + joined[:4000]


class Maker:
    def __init__(self, seed, folder):
        self.rnd = random.Random(seed)
        self.folder = folder
        self.words = {language: vocabulary(self.rnd, language) for language in WORDS}
        self.weights = {language: [1 / (i + 2) for i in range(len(words))] for language, words in self.words.items()}
        self.noise = self.rnd.randbytes(1 << 20)
        self.made = 0
        self.bytes = 0

    def text(self, language, facts):
        rnd = self.rnd
        paragraphs = []
        for _ in range(rnd.randint(1, 5)):
            words = rnd.choices(self.words[language], self.weights[language], k=rnd.randint(15, 90))
            for fact in facts:
                words[rnd.randrange(len(words))] = fact
            lines, line = [], ""
            for word in words:
                if len(line) + len(word) > 74:
                    lines.append(line.rstrip())
                    line = ""
                line += word + " "
            paragraphs.append("\n".join(lines + [line.rstrip() + "."]))
        return "\n\n".join(paragraphs)

    def thread(self, most):
        rnd = self.rnd
        language = rnd.choices(["nb", "da", "sv", "en"], [45, 18, 18, 19])[0]
        name = "%s %s" % (rnd.choice(GIVEN), rnd.choice(FAMILY))
        customer = (name, "kunde%d@epost%d.example" % (rnd.randrange(20000), rnd.randrange(9)))
        facts = ["ORD%05d" % rnd.randrange(10**5), "SAK-%06d-%02d" % (rnd.randrange(10**6), rnd.randrange(100))]
        subject = " ".join(rnd.choices(self.words[language][30:], k=rnd.randint(2, 6))) + " " + rnd.choice(facts)
        date = BEGAN + rnd.randrange(SPAN)
        references, quoted = [], ""
        for i in range(min(most, rnd.choices([1, 2, 3, 4, 6, 9], [30, 25, 20, 12, 9, 4])[0])):
            sender, recipient = (customer, DESK) if i % 2 == 0 else (DESK, customer)
            body = self.text(language, facts[: rnd.randint(0, 2)]) + "\n\n" + sender[0] + "\n"
            if quoted:
                quote = "\n".join(("> " + line)[:900] for line in quoted.split("\n")[:120])
                body += "\n" + WROTE[language] % recipient[0] + "\n" + quote + "\n"
            quoted = body
            self.write(sender, recipient, (RE[language] if i else "") + subject, date, references, body)
            date += rnd.randint(600, 3 * 86400)

    def write(self, sender, recipient, subject, date, references, body):
        rnd = self.rnd
        identifier = "<%d.%x@bench.example>" % (self.made, rnd.getrandbits(48))
        head = ["From: " + email.utils.formataddr(sender, "utf-8"), "To: " + email.utils.formataddr(recipient, "utf-8"),
                "Subject: " + email.header.Header(subject, "utf-8").encode(),
                "Date: " + email.utils.formatdate(date), "Message-ID: " + identifier]
        if references:
            head += ["In-Reply-To: " + references[-1], "References: " + "\n ".join(references)]
        references.append(identifier)
        head.append("MIME-Version: 1.0")
        parts = [("text/plain; charset=utf-8", "8bit", "", body)]
        if rnd.random() < 0.5:
            html = "<html><body style=\"font-family:Arial\"><table><tr><td>%s</td></tr></table></body></html>" % (
                body.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>\n"))
            parts.append(("text/html; charset=utf-8", "8bit", "", html))
        top = self.multipart("alternative", parts) if len(parts) > 1 else parts[0]
        if rnd.random() < 0.13:
            size = int(10 * 1024 * 20 ** rnd.random())
            start = rnd.randrange(len(self.noise) - size)
            file = ("application/pdf; name=vedlegg-%d.pdf" % self.made, "base64",
                    "attachment; filename=vedlegg-%d.pdf" % self.made,
                    base64.encodebytes(self.noise[start:start + size]).decode())
            top = self.multipart("mixed", [top, file])
        self.save(date, "\n".join(head) + "\n" + self.entity(top))

    def multipart(self, subtype, parts):
        boundary = "b%x" % self.rnd.getrandbits(80)
        inner = "".join("--%s\n%s\n" % (boundary, self.entity(part)) for part in parts) + "--%s--\n" % boundary
        return ("multipart/%s; boundary=%s" % (subtype, boundary), "8bit", "", inner)

    @staticmethod
    def entity(part):
        kind, encoding, disposition, content = part
        return "Content-Type: %s\nContent-Transfer-Encoding: %s\n%s\n%s" % (
            kind, encoding, "Content-Disposition: %s\n" % disposition if disposition else "", content)

    def save(self, date, text):
        raw = text.encode()
        path = os.path.join(self.folder, "cur", "%d.M%d.bench:2,%s" % (date, self.made, "S" if self.rnd.random() < .95 else ""))
        with open(path, "wb") as out:
            out.write(raw)
        os.utime(path, (date, date))
        self.made += 1
        self.bytes += len(raw)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("count", type=int)
    parser.add_argument("folder")
    options = parser.parse_args()
    for part in ("cur", "new", "tmp"):
        os.makedirs(os.path.join(options.folder, part), exist_ok=True)
    maker = Maker(options.seed, options.folder)
    while maker.made < options.count:
        maker.thread(options.count - maker.made)
    print(json.dumps({"messages": maker.made, "bytes": maker.bytes}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
