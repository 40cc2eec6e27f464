#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the demo's mailbox: a few hundred mails of an outdoor shop's customers, dated back from now.

usage: make_demo_mail.py OUT [--seed N] [--now EPOCH]

OUT becomes a Maildir with .Sent, OUT.recent another one with the mail of the last days; OUT.arriving/ holds the mails (.eml) that come in while the demo runs, in order.
The same seed and time give the same mails, byte for byte.
"""
import argparse
import email.message
import email.policy
import email.utils
import html
import os
import random
import re
import sys
import time
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import bulk  # noqa: E402

DESK = "kundeservice@fjellsport.example"
AGENTS = ["Kari Nordby", "Ola Aas", "Mette Brandt"]
LANGUAGES = {"norsk": "nb", "dansk": "da", "svensk": "sv", "english": "en"}
RECENT = 5 * 86400
UNITS = {"m": 60, "h": 3600, "d": 86400}
MONTHS = {"nb": "jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.".split(),
          "da": "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.".split(),
          "sv": "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.".split(),
          "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()}
DAYS = {"nb": "man. tir. ons. tor. fre. lør. søn.".split(), "da": "man. tirs. ons. tors. fre. lør. søn.".split(),
        "sv": "mån tis ons tors fre lör sön".split(), "en": "Mon Tue Wed Thu Fri Sat Sun".split()}
WROTE = {"nb": "{day} {d}. {month} {y} kl. {time} skrev {who}:", "da": "Den {day} {d}. {month} {y} kl. {time} skrev {who}:",
         "sv": "Den {day} {d} {month} {y} kl {time} skrev {who}:", "en": "On {day}, {d} {month} {y} at {time}, {who} wrote:"}
PHONE = {"nb": "Sendt fra min iPhone", "da": "Sendt fra min iPhone", "sv": "Skickat från min iPhone",
         "en": "Sent from my iPhone"}
OUTLOOK = {"nb": ("Fra", "Sendt", "Til", "Emne"), "da": ("Fra", "Sendt", "Til", "Emne"),
           "sv": ("Från", "Skickat", "Till", "Ämne"), "en": ("From", "Sent", "To", "Subject")}


def seconds(text):
    match = re.fullmatch(r"(\d+)([mhd]?)", text)
    return int(match.group(1)) * UNITS.get(match.group(2), 1)


def read_threads(name, language):
    """[{name, address, subject, age, options, turns: [(agent or None, delay, text)]}]"""
    threads = []
    with open(os.path.join(HERE, "threads", name + ".txt"), encoding="utf-8") as source:
        for line in source.read().split("\n"):
            if line.startswith("#"):
                continue
            if line.startswith("= "):
                who, subject, age, options = [part.strip() for part in line[2:].split("|")]
                person, address = re.fullmatch(r"(.*) <(.*)>", who).groups()
                threads.append({"name": person, "address": address, "subject": subject, "age": seconds(age),
                                "options": dict((o.split("=") + [""])[:2] for o in options.split()),
                                "language": language, "turns": [[None, 0, ""]]})
            elif re.match(r"^> .* \+\w+$", line):
                agent, delay = line[2:].rsplit(" +", 1)
                threads[-1]["turns"].append([agent, seconds(delay), ""])
            elif re.match(r"^< \+\w+$", line):
                threads[-1]["turns"].append([None, seconds(line[3:]), ""])
            elif threads:
                threads[-1]["turns"][-1][2] += line + "\n"
    for thread in threads:
        thread["turns"] = [(agent, delay, text.strip() + "\n") for agent, delay, text in thread["turns"]]
    return threads


class Maker:
    def __init__(self, seed, now):
        self.random = random.Random(seed)
        self.now = now
        self.number = 0
        self.inbox, self.sent = [], []  # (time, flags, bytes)

    # Threads

    def thread(self, thread):
        when, history, language = self.now - thread["age"], [], thread["language"]
        references = ["<%s@%s>" % (self.token(), thread["address"].split("@")[1])] if "references" in thread["options"] else []
        last = len(thread["turns"]) - 1
        for index, (agent, delay, text) in enumerate(thread["turns"]):
            when = min(when + delay, self.now - 60 * (last - index + 1))
            sender = (agent, DESK) if agent else (thread["name"], thread["address"])
            to = (thread["name"], thread["address"]) if agent else ("Fjellsport kundeservice", DESK)
            subject = thread["subject"] if not history else reply_subject(thread["subject"], language, bool(agent))
            message = self.mail(sender, to, subject, when, references)
            options = thread["options"] if not agent else {}
            self.fill(message, self.with_quote(text, history, options, language), options if index == 0 else
                      {k: v for k, v in options.items() if k in ("html", "client")}, thread)
            answered = any(a for a, _, _ in thread["turns"][index + 1:])
            flags = "RS" if answered else "S" if agent or when < self.now - 86400 * 2 else ""
            (self.sent if agent else self.inbox).append((when, flags, message.as_bytes()))
            references = references + [message["Message-ID"]]
            history.append((sender, when, text, message["Subject"]))

    def mail(self, sender, to, subject, when, references=()):
        message = email.message.EmailMessage(policy=email.policy.SMTP)
        message["From"] = email.utils.formataddr(sender, "utf-8") if not sender[0].isascii() else email.utils.formataddr(sender)
        message["To"] = email.utils.formataddr(to)
        message["Subject"] = subject
        message["Date"] = email.utils.format_datetime(local(when))
        message["Message-ID"] = "<%s@%s>" % (self.token(), sender[1].split("@")[1])
        if references:
            message["In-Reply-To"] = references[-1]
            message["References"] = " ".join(references)
        return message

    def token(self):
        self.number += 1
        return "%08x.%d" % (self.random.getrandbits(32), self.number)

    def with_quote(self, text, history, options, language):
        client = options.get("client", "")
        if client == "iphone":
            text += "\n%s\n" % PHONE[language]
        if not history:
            return text
        (name, address), when, quoted, subject = history[-1]
        if client == "outlook":
            labels = OUTLOOK[language]
            return "%s\n________________________________\n%s: %s <%s>\n%s: %s\n%s: %s\n%s: %s\n\n%s" % (
                text, labels[0], name, address, labels[1], stamp(when, language), labels[2], DESK, labels[3], subject,
                quoted)
        lead = WROTE[language].format(who="%s <%s>" % (name, address), **stamp_parts(when, language))
        return "%s\n%s\n\n%s" % (text, lead, "".join("> %s\n" % line if line else ">\n" for line in
                                                      quoted.rstrip("\n").split("\n")))

    def fill(self, message, text, options, thread):
        charset, encoding = self.random.choice(
            [("utf-8", "quoted-printable"), ("utf-8", "8bit"), ("utf-8", "base64"), ("iso-8859-1", "quoted-printable"),
             ("windows-1252", "quoted-printable")])
        try:
            text.encode(charset)
        except UnicodeEncodeError:
            charset = "utf-8"
        message.set_content(text, charset=charset, cte=encoding)
        if "html" in options:
            message.add_alternative(as_html(text), subtype="html", charset="utf-8", cte="quoted-printable")
        if "pdf" in options:
            message.add_attachment(make_pdf(thread), maintype="application", subtype="pdf",
                                   filename=options["pdf"] + ".pdf")
        if "jpg" in options:
            with open(os.path.join(HERE, "pictures", options["jpg"] + ".jpg"), "rb") as picture:
                message.add_attachment(picture.read(), maintype="image", subtype="jpeg", filename=options["jpg"] + ".jpg")

    # The rest of a real inbox

    def older(self, count):
        """Settled questions of the last three months."""
        for index in range(count):
            language = self.random.choices(["nb", "da", "sv", "en"], [6, 2, 2, 1])[0]
            first, last = (self.random.choice(names) for names in bulk.PEOPLE[language])
            slots = {"product": self.random.choice(bulk.PRODUCTS), "size": self.random.choice("XS S M L XL".split()),
                     "order": self.random.randrange(44000, 48000), "week": self.random.randrange(4, 50),
                     "place": self.random.choice(bulk.PLACES), "first": first, "name": first + " " + last}
            subject, question, answer = self.random.choice(bulk.TOPICS[language])
            agent = self.random.choice(AGENTS)
            question += "\n\n" + self.random.choice(bulk.GREETINGS[language])
            turns = [(None, 0, question.format(**slots) + "\n"),
                     (agent, self.random.randrange(1200, 40000), "%s\n\n%s\nFjellsport\n" % (answer.format(**slots), agent))]
            if self.random.random() < 0.4:
                turns.append((None, self.random.randrange(600, 50000), self.random.choice(bulk.THANKS[language]) + "\n\n" +
                              first + "\n"))
            self.thread({"name": first + " " + last, "address": address_of(first, last, bulk.DOMAINS[language]),
                         "subject": subject.format(**slots), "language": language, "turns": turns,
                         "age": 4 * 86400 + int(86 * 86400 * (index / count) ** 1.2) + self.random.randrange(86400),
                         "options": {"client": self.random.choice(["", "iphone", "outlook", "gmail"])}})

    def machines(self):
        """Bounce, out-of-office and newsletters."""
        self.bounce("per.nordgaard@example.no", 6 * 3600)
        self.bounce("lise.holt@example.dk", 5 * 86400)
        for (name, address, subject, text, age) in AUTOMATIC:
            message = self.mail((name, address), ("Fjellsport kundeservice", DESK), subject, self.now - age)
            message["Auto-Submitted"] = "auto-replied"
            message["X-Auto-Response-Suppress"] = "All"
            message.set_content(text)
            self.inbox.append((self.now - age, "", message.as_bytes()))
        for (name, address, subject, lines, age) in NEWSLETTERS:
            message = self.mail((name, address), ("", DESK), subject, self.now - age)
            message["List-Id"] = "<nyhetsbrev.%s>" % address.split("@")[1]
            message["List-Unsubscribe"] = "<mailto:avmelding@%s>" % address.split("@")[1]
            message["Precedence"] = "bulk"
            message.set_content("\n\n".join(lines) + "\n")
            message.add_alternative(newsletter_html(name, subject, lines), subtype="html")
            self.inbox.append((self.now - age, "S" if age > 86400 * 2 else "", message.as_bytes()))

    def bounce(self, recipient, age):
        when = self.now - age
        original = self.mail(("Ola Aas", DESK), ("", recipient), "Re: Spørsmål om bestillingen", when - 30)
        original.set_content("Hei,\n\nbestillingen er sendt i dag.\n\nOla\n")
        message = email.message.EmailMessage(policy=email.policy.SMTP)
        message["From"] = "Mail Delivery System <MAILER-DAEMON@mx.example.net>"
        message["To"] = DESK
        message["Subject"] = "Undelivered Mail Returned to Sender"
        message["Date"] = email.utils.format_datetime(local(when))
        message["Message-ID"] = "<%s@mx.example.net>" % self.token()
        message["Auto-Submitted"] = "auto-replied"
        boundary = "report-" + self.token()
        message["MIME-Version"] = "1.0"
        message["Content-Type"] = 'multipart/report; report-type=delivery-status; boundary="%s"' % boundary
        reason = "550 5.1.1 <%s>: Recipient address rejected: User unknown" % recipient
        parts = [
            "Content-Type: text/plain; charset=us-ascii\r\n\r\nThis is the mail system at host mx.example.net.\r\n\r\n"
            "I'm sorry to have to inform you that your message could not be\r\ndelivered to one or more recipients.\r\n\r\n"
            "<%s>: host mail.%s said: %s\r\n" % (recipient, recipient.split("@")[1], reason),
            "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n"
            "Final-Recipient: rfc822; %s\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; %s\r\n" % (recipient, reason)]
        body = "".join("--%s\r\n%s\r\n" % (boundary, part) for part in parts).encode()
        body += ("--%s\r\nContent-Type: message/rfc822\r\n\r\n" % boundary).encode() + original.as_bytes()
        body += ("\r\n--%s--\r\n" % boundary).encode()
        self.inbox.append((when, "", message.as_bytes().rstrip(b"\r\n") + b"\r\n\r\n" + body))


AUTOMATIC = [
    ("Morten Fjeld", "morten.fjeld@fjellheimskole.example", "Automatisk svar: Tilbud på utstyr til leirskole",
     "Hei,\n\njeg er på studietur til og med fredag og leser ikke e-post. Haster det, ta kontakt med kontoret på "
     "postmottak@fjellheimskole.example.\n\nMorten Fjeld\n", 3 * 86400 + 4000),
    ("Camilla Juhl", "camilla.juhl@example.dk", "Autosvar: Faktura på ordre 48174",
     "Hej\n\nJeg holder fri og er tilbage på mandag.\n\nVh Camilla\n", 4 * 3600 + 900),
]
NEWSLETTERS = [
    ("Ullvarefabrikken Finse", "nyheter@finseull.example", "Vårens nyheter for forhandlere",
     ["Hei, Fjellsport!", "Vårens kolleksjon er klar for forhåndsbestilling: tre nye farger i Finse ull og en lettere "
      "vinterull for barn.", "Bestill før den 30. og få fri frakt på hele ordren."], 20 * 3600),
    ("Nordisk Transport", "info@nordisktransport.example", "Endrede hentetider i julen",
     ["Kjære kunde", "I uke 52 henter vi pakker mandag, tirsdag og fredag før klokken 12. Husk å melde inn ekstra paller "
      "senest dagen før."], 2 * 86400 + 5000),
    ("Friluftsmessen", "utstillere@friluftsmessen.example", "Din stand på Friluftsmessen: siste frist",
     ["Hei", "Fristen for å bestille strøm og møbler til standen går ut på fredag.",
      "Logg inn på utstillersiden for å se hva som gjenstår."], 6 * 86400),
]


def local(when):
    return email.utils.localtime(email.utils.datetime.datetime.fromtimestamp(when))


def stamp_parts(when, language):
    moment = time.localtime(when)
    separator = "." if language == "da" else ":"
    return {"day": DAYS[language][moment.tm_wday], "d": moment.tm_mday, "month": MONTHS[language][moment.tm_mon - 1],
            "y": moment.tm_year, "time": "%02d%s%02d" % (moment.tm_hour, separator, moment.tm_min)}


def stamp(when, language):
    parts = stamp_parts(when, language)
    return "%s %s. %s %s %s" % (parts["day"], parts["d"], parts["month"], parts["y"], parts["time"])


def reply_subject(subject, language, by_agent):
    if subject.startswith(("Re: ", "SV: ", "Sv: ")):
        return subject
    return ("Re: " if by_agent or language == "en" else "SV: " if language == "nb" else "Sv: ") + subject


def address_of(first, last, domain):
    plain = (first + "." + last).lower().translate(str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o",
                                                                 "é": "e"}))
    return "%s@%s" % (plain, domain)


def as_html(text):
    """What a mail program makes of typed text: paragraphs, and the quote in a block of its own."""
    own, quote = [], []
    for line in text.rstrip("\n").split("\n"):
        (quote if line.startswith(">") else own).append(line)
    quoted = ""
    if quote:
        while own and not own[-1]:
            own.pop()
        who = own.pop() if own and own[-1].endswith(":") else ""
        inner = "<br>".join(html.escape(line.lstrip("> ")) for line in quote)
        quoted = '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">%s<br></div><blockquote class="gmail_quote" ' \
                 'style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">%s</blockquote></div>' % (
                     html.escape(who), inner)
    body = "".join("<div>%s</div>" % (html.escape(line) or "<br>") for line in own) + quoted
    return '<html><body><div dir="ltr">%s</div></body></html>' % body


def newsletter_html(name, subject, lines):
    paragraphs = "".join('<p style="font-size:16px;line-height:24px">%s</p>' % html.escape(line) for line in lines)
    return """<html><body style="margin:0;background:#eef1f4"><table width="100%%"><tr><td align="center">
<table width="600" style="background:#fff;font-family:Arial,sans-serif;color:#223"><tr><td style="padding:24px">
<img src="https://cdn.example.net/logo.png" alt="%s" width="180" height="40"><h1 style="font-size:24px">%s</h1>%s
<p><a href="https://www.example.net/" style="background:#1d5b4f;color:#fff;padding:12px 20px;text-decoration:none">Les mer</a></p>
</td></tr></table></td></tr></table></body></html>""" % (html.escape(name), html.escape(subject), paragraphs)


def make_pdf(thread):
    """A one-page document with a few lines, as small as PDF gets."""
    lines = ["Fjellsport AS", thread["subject"], thread["name"], "Takk for handelen!"]
    text = "BT /F1 20 Tf 60 760 Td 26 TL " + " ".join(
        "(%s) Tj T*" % re.sub(r"([()\\])", r"\\\1", line) for line in lines) + " ET"
    stream = zlib.compress(text.encode("cp1252", "replace"))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
               b"/Resources << /Font << /F1 5 0 R >> >> >>",
               b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(stream), stream),
               b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    out, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(out))


def write_maildir(folder, mails, dotted=False):
    for part in ("cur", "new", "tmp"):
        os.makedirs(os.path.join(folder, part), exist_ok=True)
    if dotted:
        open(os.path.join(folder, "maildirfolder"), "w").close()
    for number, (when, flags, content) in enumerate(sorted(mails, key=lambda mail: mail[0])):
        path = os.path.join(folder, "cur", "%d.N%04d.fjellsport:2,%s" % (when, number, flags))
        with open(path, "wb") as out:
            out.write(content)
        os.utime(path, (when, when))


def make(out, seed, now):
    random.seed(seed)  # the email package takes its boundaries from there
    maker = Maker(seed, now)
    for name, language in LANGUAGES.items():
        for thread in read_threads(name, language):
            maker.thread(thread)
    maker.machines()
    maker.older(150)
    for folder, wanted in ((out, lambda when: when < now - RECENT), (out + ".recent", lambda when: when >= now - RECENT)):
        write_maildir(folder, [mail for mail in maker.inbox if wanted(mail[0])])
        write_maildir(os.path.join(folder, ".Sent"), [mail for mail in maker.sent if wanted(mail[0])], dotted=True)
    arriving = Maker(seed + 1, now)
    for thread in read_threads("arriving", "nb"):
        arriving.thread({**thread, "language": {"dk": "da", "se": "sv", "uk": "en"}.get(thread["address"][-2:], "nb")})
    os.makedirs(out + ".arriving", exist_ok=True)
    for number, (_, _, content) in enumerate(arriving.inbox):
        with open(os.path.join(out + ".arriving", "%02d.eml" % number), "wb") as mail:
            mail.write(content)
    return len(maker.inbox), len(maker.sent)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--now", type=int, default=int(time.time()))
    options = parser.parse_args()
    print("%d in the inbox, %d sent" % make(options.out, options.seed, options.now))


if __name__ == "__main__":
    main()
