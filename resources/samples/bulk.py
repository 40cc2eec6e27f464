# SPDX-License-Identifier: GPL-3.0-or-later
"""Older, everyday mail: names and short questions with answers, put together by make_demo_mail.py.

Products stand where no language has to bend them."""

PEOPLE = {
    "nb": (["Kristin", "Lars", "Heidi", "Magnus", "Solveig", "Espen", "Ragnhild", "Stian", "Guro", "Vegard", "Bente",
            "Håkon", "Tuva", "Jørgen", "Åse", "Sverre"],
           ["Nilsen", "Haugland", "Brekke", "Myklebust", "Fossum", "Aasen", "Ødegård", "Lien", "Sandvik", "Rustad",
            "Tangen", "Kvamme", "Hovland", "Bjerke"]),
    "da": (["Mette", "Rasmus", "Pernille", "Lasse", "Birgitte", "Jacob", "Signe", "Thomas", "Maja", "Bjarne"],
           ["Jørgensen", "Mortensen", "Krogh", "Bertelsen", "Damgaard", "Skov", "Winther", "Nygaard", "Ravn"]),
    "sv": (["Erik", "Linnéa", "Fredrik", "Åsa", "Viktor", "Malin", "Nils", "Hanna", "Göran", "Ylva"],
           ["Bergström", "Sjöberg", "Forsberg", "Hedlund", "Öberg", "Lundgren", "Norén", "Wallin", "Dahlgren"]),
    "en": (["James", "Olivia", "Thomas", "Grace", "Liam", "Hannah"],
           ["Walker", "Hughes", "Murphy", "Schneider", "Patel", "Bennett"]),
}
DOMAINS = {"nb": "example.no", "da": "example.dk", "sv": "example.se", "en": "example.com"}
PRODUCTS = ["Sunndal skalljakke", "Romsdal GTX", "Vidda 3", "Dovre -12", "Sarek 55", "Tundra 25", "Lykke dress",
            "Grip 2", "Fjellvidde 62", "Storfjord", "Rondane 40", "Trollstigen Pro", "Snøhetta", "Finse ull"]
PLACES = ["Tromsø", "Bergen", "Trondheim", "Oslo", "Lillehammer", "Bodø"]

# (subject, question, answer)
TOPICS = {
    "nb": [
        ("Når kommer {product} på lager?",
         "Hei! {product} i størrelse {size} har vært utsolgt en stund. Vet dere når den kommer inn igjen?",
         "Hei! Vi får inn {product} igjen i uke {week}. Trykk på «gi meg beskjed» på produktsiden, så får du en e-post."),
        ("Sporingsnummer for ordre {order}",
         "Hei, jeg har ikke fått noe sporingsnummer på ordre {order}. Kan dere sende det?",
         "Hei! Pakken ble sendt i går, og nummeret er 3700{order}. Den skal være fremme i løpet av to dager."),
        ("Retur av ordre {order}",
         "Hei. Jeg vil gjerne returnere {product} fordi den var for liten. Hvordan går jeg frem?",
         "Hei! Returlappen ligger vedlagt. Lever pakken på posten, så betaler vi tilbake når den er registrert hos oss."),
        ("Åpningstider i {place}",
         "Hei, holder butikken i {place} åpent på lørdag, og har dere slipeservice den dagen?",
         "Hei! Vi har åpent fra 10 til 16 på lørdag, og verkstedet er betjent hele dagen. Velkommen!"),
        ("Endre ordre {order}",
         "Hei! Kan jeg bytte {product} til størrelse {size} i ordre {order} før den sendes?",
         "Hei! Det er endret, og du får straks en ny ordrebekreftelse."),
        ("Vask av {product}",
         "Hei, hvordan bør {product} vaskes? Merkelappen er slitt bort.",
         "Hei! 30 grader, uten skyllemiddel, og heng den til tørk. Da holder den i mange år."),
    ],
    "da": [
        ("Hvornår kommer {product} på lager?",
         "Hej! {product} i str. {size} har været udsolgt længe. Ved I, hvornår den kommer hjem igen?",
         "Hej! Vi forventer {product} i uge {week}. Tryk på »giv mig besked« på produktsiden, så får du en mail."),
        ("Tracking på ordre {order}",
         "Hej, jeg har ikke modtaget et trackingnummer til ordre {order}. Vil I sende det?",
         "Hej! Pakken blev afsendt i går med nummer 3700{order} og ventes fremme om to-tre dage."),
        ("Returnering af ordre {order}",
         "Hej. Jeg vil gerne returnere {product}, da den ikke passer. Hvad gør jeg?",
         "Hej! Returlabelen er vedhæftet. Aflever pakken i en pakkeshop, så får du pengene retur, når vi har modtaget den."),
    ],
    "sv": [
        ("När kommer {product} i lager?",
         "Hej! {product} i storlek {size} har varit slut länge. Vet ni när den kommer in igen?",
         "Hej! Vi räknar med att få in {product} vecka {week}. Välj »bevaka« på produktsidan så får du ett mejl."),
        ("Spårningsnummer order {order}",
         "Hej, jag har inte fått något spårningsnummer till order {order}. Kan ni skicka det?",
         "Hej! Paketet skickades i går med nummer 3700{order} och bör vara framme inom tre dagar."),
        ("Retur av order {order}",
         "Hej. Jag vill returnera {product} eftersom den var för stor. Hur gör jag?",
         "Hej! Returetiketten är bifogad. Lämna paketet hos ombudet, så återbetalar vi när det har kommit fram."),
    ],
    "en": [
        ("When will {product} be back in stock?",
         "Hi! {product} in size {size} has been sold out for weeks. Do you know when you will get more?",
         "Hi! We expect {product} in week {week}. Press \"notify me\" on the product page and you will get an e-mail."),
        ("Tracking number for order {order}",
         "Hello, I haven't received a tracking number for order {order}. Could you send it?",
         "Hello! Your parcel left yesterday with number 3700{order} and should arrive within five days."),
    ],
}
GREETINGS = {"nb": ["Mvh {first}", "Hilsen {name}", "Vennlig hilsen\n{name}", "{first}"],
             "da": ["Mvh {first}", "Venlig hilsen\n{name}", "De bedste hilsner\n{name}"],
             "sv": ["Mvh {first}", "Hälsningar\n{name}", "Vänliga hälsningar\n{name}"],
             "en": ["Thanks,\n{first}", "Kind regards,\n{name}"]}
THANKS = {"nb": ["Tusen takk!", "Supert, takk for hjelpen.", "Flott, takk skal du ha."],
          "da": ["Mange tak!", "Super, tak for hjælpen.", "Perfekt, tusind tak."],
          "sv": ["Tack så mycket!", "Toppen, tack för hjälpen.", "Perfekt, tack!"],
          "en": ["Thank you!", "Great, thanks for your help."]}
