<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>Imap</name>
    <message>
        <source>The mail server does not accept this user name and password.</source>
        <translation>E-postserveren godtar ikke brukernavnet og passordet.</translation>
    </message>
    <message>
        <source>This user may not open the mailbox.</source>
        <translation>Denne brukeren har ikke tilgang til postboksen.</translation>
    </message>
    <message>
        <source>The password has expired. Renew it with the mail provider.</source>
        <translation>Passordet har utløpt. Forny det hos e-postleverandøren.</translation>
    </message>
    <message>
        <source>The mail server wants an encrypted connection. Choose one in the account.</source>
        <translation>E-postserveren krever en kryptert tilkobling. Velg det i kontoen.</translation>
    </message>
    <message>
        <source>The mail server is unavailable at the moment.</source>
        <translation>E-postserveren er ikke tilgjengelig akkurat nå.</translation>
    </message>
    <message>
        <source>The mailbox is in use by another program.</source>
        <translation>Postboksen er i bruk av et annet program.</translation>
    </message>
    <message>
        <source>The mail server limits how much may be asked of it; trying again later.</source>
        <translation>E-postserveren begrenser antall forespørsler. Prøver igjen senere.</translation>
    </message>
    <message>
        <source>The mailbox changed meanwhile.</source>
        <translation>Postboksen ble endret i mellomtiden.</translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own.</source>
        <translation>E-postserveren melder om en feil hos seg selv.</translation>
    </message>
    <message>
        <source>The mail server asks you to contact its administrator.</source>
        <translation>E-postserveren ber deg kontakte administratoren.</translation>
    </message>
    <message>
        <source>The mail server does not permit this.</source>
        <translation>E-postserveren tillater ikke dette.</translation>
    </message>
    <message>
        <source>The mailbox is full. Delete mail on the server or ask for more space.</source>
        <translation>Postboksen er full. Slett e-post på serveren eller be om mer plass.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server.</source>
        <translation>Mappen finnes ikke på serveren.</translation>
    </message>
    <message>
        <source>The folder exists already.</source>
        <translation>Mappen finnes allerede.</translation>
    </message>
    <message>
        <source>The mail is too large for the server.</source>
        <translation>E-posten er for stor for serveren.</translation>
    </message>
    <message>
        <source>The mail server cannot do this.</source>
        <translation>E-postserveren støtter ikke dette.</translation>
    </message>
    <message>
        <source>The mailbox is damaged on the server. Tell its administrator.</source>
        <translation>Postboksen er skadet på serveren. Si fra til administratoren.</translation>
    </message>
    <message>
        <source>The mail server did not understand this program.</source>
        <translation>E-postserveren forsto ikke programmet.</translation>
    </message>
    <message>
        <source>The folder is read-only.</source>
        <translation>Mappen er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>The mail server does not hand out this mail properly.</source>
        <translation>E-postserveren leverer ikke denne e-posten riktig.</translation>
    </message>
    <message>
        <source>This mail is larger than can be read safely.</source>
        <translation>Denne e-posten er for stor til å leses trygt.</translation>
    </message>
    <message>
        <source>The mail server sent this mail in a form that cannot be read.</source>
        <translation>E-postserveren sendte denne e-posten i en form som ikke kan leses.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>No password is stored for this account.</source>
        <translation>Det er ikke lagret noe passord for denne kontoen.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier l&amp;enkeadressen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This SQLite library has no full-text search.</source>
        <translation>Dette SQLite-biblioteket mangler fulltekstsøk.</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: short weekday, day, short month</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Om en uke</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Senere i dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>On Monday</source>
        <translation>På mandag</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>New</source>
        <comment>status of a ticket</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a ticket</comment>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <comment>status of a ticket</comment>
        <translation>Venter på kunde</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a ticket</comment>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Høy</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>All open</source>
        <comment>view of the inbox</comment>
        <translation>Alle åpne</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>view of the inbox</comment>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>view of the inbox</comment>
        <translation>Ikke tildelt</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>view of the inbox</comment>
        <translation>Omtaler</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>view of the inbox</comment>
        <translation>Utsatt</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>view of the inbox</comment>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>view of the inbox</comment>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Spam</source>
        <comment>view of the inbox</comment>
        <translation>Søppelpost</translation>
    </message>
    <message>
        <source>All</source>
        <comment>view of the inbox</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>language</comment>
        <translation>Norsk</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <comment>language</comment>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <translation>Svensk</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>Tysk</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <translation>Finsk</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>Fransk</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day and short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: short month and year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>conversation, for screen readers</comment>
        <translation>Ulest</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>uten emne</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioritet %1</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>ikke tildelt noen</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>tildelt %1</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>har vedlegg</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>har en kladd</translation>
    </message>
    <message>
        <source>a reply could not be sent</source>
        <translation>et svar kunne ikke sendes</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>The file is too large to be searched.</source>
        <translation>Filen er for stor til å søkes i.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be searched.</source>
        <translation>Filer av denne typen kan ikke søkes i.</translation>
    </message>
    <message>
        <source>The PDF file cannot be read.</source>
        <translation>PDF-filen kan ikke leses.</translation>
    </message>
    <message>
        <source>Install poppler-utils to search in PDF files.</source>
        <translation>Installer poppler-utils for å søke i PDF-filer.</translation>
    </message>
    <message>
        <source>Reading the PDF file took too long.</source>
        <translation>Det tok for lang tid å lese PDF-filen.</translation>
    </message>
    <message>
        <source>The Word file cannot be read.</source>
        <translation>Word-filen kan ikke leses.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>%1 is not a member of this workspace.</source>
        <translation>%1 er ikke medlem av dette arbeidsområdet.</translation>
    </message>
    <message>
        <source>%1 has no full seat and cannot be assigned.</source>
        <translation>%1 har ikke full plass og kan ikke tildeles saker.</translation>
    </message>
    <message>
        <source>This cannot be done: the value is not allowed.</source>
        <translation>Dette kan ikke gjøres: Verdien er ikke tillatt.</translation>
    </message>
    <message>
        <source>The file holds no table.</source>
        <translation>Det er ingen tabell i filen.</translation>
    </message>
    <message>
        <source>The file holds more rows than can be imported at once.</source>
        <translation>Filen har flere rader enn det som kan importeres på én gang.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«%1» er ingen e-postadresse.</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>«%1» passer ikke i %2.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>This entry of the journal cannot be read.</source>
        <translation>Denne oppføringen i loggen kan ikke leses.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Ingenting er valgt.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <source>This change is not in the history.</source>
        <translation>Denne endringen finnes ikke i historikken.</translation>
    </message>
    <message>
        <source>The decision could not be signed.</source>
        <translation>Beslutningen kunne ikke signeres.</translation>
    </message>
    <message>
        <source>%1 already belongs to %2.</source>
        <translation>%1 tilhører allerede %2.</translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself.</source>
        <translation>En kontakt kan ikke slås sammen med seg selv.</translation>
    </message>
    <message>
        <source>This conversation is not here.</source>
        <translation>Samtalen finnes ikke her.</translation>
    </message>
    <message>
        <source>This entry of the journal is larger than Svarbord ever writes one.</source>
        <translation>Denne oppføringen i loggen er større enn noe Svarbord skriver.</translation>
    </message>
    <message>
        <source>This entry of the journal was written by a newer Svarbord. Update the program to see it.</source>
        <translation>Denne oppføringen i loggen er skrevet av et nyere Svarbord. Oppdater programmet for å se den.</translation>
    </message>
    <message>
        <source>This message belongs to Svarbord, the help desk program. It holds what a member of the team decided, and the others&apos; programs read it. Please do not delete or move it.</source>
        <translation>Denne meldingen hører til Svarbord, programmet for kundeservice. Den inneholder det et medlem av teamet har bestemt, og de andres programmer leser den. Ikke slett eller flytt den.</translation>
    </message>
    <message>
        <source>What is known of the shared journal cannot be read.</source>
        <translation>Det som er kjent av den felles loggen, kan ikke leses.</translation>
    </message>
    <message>
        <source>It cannot be read. Somebody put another message into the folder, or it was cut.</source>
        <translation>Den kan ikke leses. Noen har lagt en annen melding i mappen, eller den er avkortet.</translation>
    </message>
    <message>
        <source>It is larger than Svarbord ever writes an entry.</source>
        <translation>Den er større enn noe Svarbord skriver.</translation>
    </message>
    <message>
        <source>A newer Svarbord wrote it. Update the program to see it.</source>
        <translation>Et nyere Svarbord har skrevet den. Oppdater programmet for å se den.</translation>
    </message>
    <message>
        <source>It lies before the beginning of the journal.</source>
        <translation>Den ligger foran begynnelsen på loggen.</translation>
    </message>
    <message>
        <source>It belongs to another workspace.</source>
        <translation>Den hører til et annet arbeidsområde.</translation>
    </message>
    <message>
        <source>It comes from a computer that was never let in.</source>
        <translation>Den kommer fra en datamaskin som aldri har fått tilgang.</translation>
    </message>
    <message>
        <source>It comes from a computer or a member that does not belong to the team any more.</source>
        <translation>Den kommer fra en datamaskin eller et medlem som ikke lenger hører til teamet.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was forged or changed.</source>
        <translation>Signaturen er feil: Den er forfalsket eller endret.</translation>
    </message>
    <message>
        <source>It claims what another member decided.</source>
        <translation>Den utgir seg for å være noe et annet medlem har bestemt.</translation>
    </message>
    <message>
        <source>Its decisions are not in the order they were made.</source>
        <translation>Det som er bestemt i den, står ikke i den rekkefølgen det ble gjort.</translation>
    </message>
    <message>
        <source>It lies in the journal already.</source>
        <translation>Den ligger allerede i loggen.</translation>
    </message>
    <message>
        <source>An earlier entry of the same computer is missing or was moved.</source>
        <translation>En tidligere oppføring fra samme datamaskin mangler eller er flyttet.</translation>
    </message>
    <message>
        <source>It claims to be older than it can be.</source>
        <translation>Den utgir seg for å være eldre enn den kan være.</translation>
    </message>
    <message>
        <source>It claims a time that has not come yet. Check the clock of that computer.</source>
        <translation>Den oppgir et tidspunkt som ikke har vært ennå. Kontroller klokken på den datamaskinen.</translation>
    </message>
    <message>
        <source>Only members of the team may do this.</source>
        <translation>Bare medlemmer av teamet kan gjøre dette.</translation>
    </message>
    <message>
        <source>This needs a full seat.</source>
        <translation>Dette krever full plass.</translation>
    </message>
    <message>
        <source>Only supervisors or administrators may do this.</source>
        <translation>Bare teamledere eller administratorer kan gjøre dette.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s comment cannot be taken back.</source>
        <translation>Andres kommentarer kan ikke trekkes tilbake.</translation>
    </message>
    <message>
        <source>This workspace, computer or key exists already.</source>
        <translation>Dette arbeidsområdet, denne datamaskinen eller nøkkelen finnes allerede.</translation>
    </message>
    <message>
        <source>At least one administrator with a computer has to remain.</source>
        <translation>Minst én administrator med en datamaskin må være igjen.</translation>
    </message>
    <message>
        <source>This cannot be done: the value is not allowed.</source>
        <translation>Dette kan ikke gjøres: Verdien er ikke tillatt.</translation>
    </message>
    <message>
        <source>A snapshot of the shared journal cannot be used.</source>
        <translation>Et øyeblikksbilde av den felles loggen kan ikke brukes.</translation>
    </message>
    <message>
        <source>This contact was merged already.</source>
        <translation>Denne kontakten er allerede slått sammen.</translation>
    </message>
    <message>
        <source>This message belongs to Svarbord, the help desk program. A computer that joins the team begins with it. Please do not delete or move it.</source>
        <translation>Denne meldingen hører til Svarbord, programmet for kundeservice. En datamaskin som blir med i teamet, begynner med den. Ikke slett eller flytt den.</translation>
    </message>
    <message>
        <source>A note on who is present cannot be read.</source>
        <translation>En melding om hvem som er til stede, kan ikke leses.</translation>
    </message>
    <message>
        <source>You have a read-only seat: answering needs a full one. An administrator can give you one.</source>
        <translation>Du har bare lesetilgang. For å svare trenger du full plass, og den kan en administrator gi deg.</translation>
    </message>
    <message>
        <source>These contacts are not merged.</source>
        <translation>Disse kontaktene er ikke slått sammen.</translation>
    </message>
    <message>
        <source>Another team works in this mailbox now, so nothing from here is put into its journal. Connect your own team&apos;s mailbox again, or join the other team in a new workspace.</source>
        <translation>Et annet team arbeider i denne postboksen nå, så ingenting herfra legges i loggen deres. Koble til postboksen til ditt eget team igjen, eller bli med i det andre teamet i et nytt arbeidsområde.</translation>
    </message>
    <message>
        <source>The mail server lists it and does not hand it over, so what follows on it may be missing here. Svarbord keeps asking for it. If it stays so, ask whoever runs the mail server to repair the folder Svarbord/Journal.</source>
        <translation>E-postserveren fører den opp, men leverer den ikke ut, så det som bygger på den, kan mangle her. Svarbord fortsetter å be om den. Varer det ved, må den som drifter e-postserveren, reparere mappen Svarbord/Journal.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Answers customer mail as a team.</source>
        <translation>Svar på kundehenvendelser som et team.</translation>
    </message>
    <message>
        <source>Folder of the workspace.</source>
        <translation>Mappen til arbeidsområdet.</translation>
    </message>
    <message>
        <source>Language: nb, da, sv or en.</source>
        <translation>Språk: nb, da, sv eller en.</translation>
    </message>
    <message>
        <source>Look: light, dark or contrast.</source>
        <translation>Utseende: light, dark eller contrast.</translation>
    </message>
    <message>
        <source>A mailto: link to write to.</source>
        <translation>En mailto:-lenke å skrive til.</translation>
    </message>
    <message>
        <source>My inbox</source>
        <comment>name of a new workspace</comment>
        <translation>Min innboks</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>This account is not connected.</source>
        <translation>Denne kontoen er ikke tilkoblet.</translation>
    </message>
    <message>
        <source>The address %1 is connected already.</source>
        <translation>Adressen %1 er allerede tilkoblet.</translation>
    </message>
    <message>
        <source>An attachment could not be written to disk.</source>
        <translation>Et vedlegg kunne ikke skrives til disken.</translation>
    </message>
    <message>
        <source>This content is not here.</source>
        <translation>Innholdet finnes ikke her.</translation>
    </message>
    <message>
        <source>A stored attachment is damaged on disk.</source>
        <translation>Et lagret vedlegg er skadet på disken.</translation>
    </message>
    <message>
        <source>Stored content is damaged.</source>
        <translation>Lagret innhold er skadet.</translation>
    </message>
    <message>
        <source>Stored content is too large.</source>
        <translation>Lagret innhold er for stort.</translation>
    </message>
    <message>
        <source>This contact is not known.</source>
        <translation>Denne kontakten er ukjent.</translation>
    </message>
    <message>
        <source>This conversation is not here.</source>
        <translation>Denne samtalen finnes ikke her.</translation>
    </message>
    <message>
        <source>This folder is not known.</source>
        <translation>Denne mappen er ukjent.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing is lost.</source>
        <translation>Disken er full. Frigjør litt plass. Ingenting er gått tapt.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be written. Check its permissions.</source>
        <translation>Kan ikke skrive til arbeidsområdets mappe. Sjekk tillatelsene.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Disken kunne ikke leses eller skrives til.</translation>
    </message>
    <message>
        <source>The workspace database is damaged. Restore it from a backup.</source>
        <translation>Arbeidsområdets database er skadet. Gjenopprett den fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Another program is using the workspace. Try again in a moment.</source>
        <translation>Et annet program bruker arbeidsområdet. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>This is too large to be stored.</source>
        <translation>Dette er for stort til å lagres.</translation>
    </message>
    <message>
        <source>This does not fit what is stored already.</source>
        <translation>Dette passer ikke med det som er lagret fra før.</translation>
    </message>
    <message>
        <source>The workspace database reported an unexpected error.</source>
        <translation>Arbeidsområdets database meldte om en uventet feil.</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>Det oppstod en uventet feil.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>Denne meldingen finnes ikke her.</translation>
    </message>
    <message>
        <source>Too many messages carry the same second.</source>
        <translation>For mange meldinger har samme tidspunkt på sekundet.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>This workspace was last used with a newer Svarbord. Update the program to open it.</source>
        <translation>Dette arbeidsområdet ble sist brukt med en nyere Svarbord. Oppdater programmet for å åpne det.</translation>
    </message>
    <message>
        <source>A stored decision cannot be read.</source>
        <translation>En lagret beslutning kan ikke leses.</translation>
    </message>
    <message>
        <source>The mail has left already, or is no longer in the outbox.</source>
        <translation>E-posten er allerede sendt, eller ligger ikke lenger i utboksen.</translation>
    </message>
    <message>
        <source>This mail is no longer in the outbox.</source>
        <translation>E-posten ligger ikke lenger i utboksen.</translation>
    </message>
    <message>
        <source>The text of this message is damaged in the database.</source>
        <translation>Teksten i denne meldingen er skadet i databasen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan ikke opprettes.</translation>
    </message>
    <message>
        <source>The backup is damaged or no backup of Svarbord.</source>
        <translation>Sikkerhetskopien er skadet eller ikke fra Svarbord.</translation>
    </message>
    <message>
        <source>There is a workspace in this folder already: %1</source>
        <translation>Det er allerede et arbeidsområde i denne mappen: %1</translation>
    </message>
    <message>
        <source>This folder holds no whole export of a workspace.</source>
        <translation>Denne mappen inneholder ingen fullstendig eksport av et arbeidsområde.</translation>
    </message>
    <message>
        <source>A newer Svarbord wrote this export. Update the program to read it.</source>
        <translation>Et nyere Svarbord har skrevet denne eksporten. Oppdater programmet for å lese den.</translation>
    </message>
    <message>
        <source>The folder %1 holds a workspace already.</source>
        <translation>Mappen %1 inneholder allerede et arbeidsområde.</translation>
    </message>
    <message>
        <source>This contact was merged into another one.</source>
        <translation>Denne kontakten er slått sammen med en annen.</translation>
    </message>
    <message>
        <source>%1 already belongs to somebody else.</source>
        <translation>%1 tilhører allerede noen andre.</translation>
    </message>
    <message>
        <source>Another contact was merged into this one meanwhile.</source>
        <translation>En annen kontakt er slått sammen med denne i mellomtiden.</translation>
    </message>
    <message>
        <source>%1 (process %2) works with the workspace in %3. Close it first: what it writes from now on would be lost.</source>
        <translation>%1 (prosess %2) arbeider med arbeidsområdet i %3. Lukk programmet først: Det som skrives fra nå av, ville gått tapt.</translation>
    </message>
    <message>
        <source>Another program works with the workspace in %1. Close it first: what it writes from now on would be lost.</source>
        <translation>Et annet program arbeider med arbeidsområdet i %1. Lukk det først: Det som skrives fra nå av, ville gått tapt.</translation>
    </message>
</context>
<context>
    <name>svarbord::app::WorkspaceRuntime</name>
    <message>
        <source>This folder holds no workspace yet.</source>
        <translation>Denne mappen har ikke noe arbeidsområde ennå.</translation>
    </message>
    <message>
        <source>There is a workspace in this folder already: %1</source>
        <translation>Det finnes allerede et arbeidsområde i denne mappen: %1</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with: svarbordctl workspace init --name NAME</source>
        <translation>Det finnes ikke noe arbeidsområde i %1. Opprett ett med: svarbordctl workspace init --name NAVN</translation>
    </message>
</context>
<context>
    <name>svarbord::connector</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Kan ikke skrive til mappen %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikke leses.</translation>
    </message>
    <message>
        <source>%1 is too large for a mail.</source>
        <translation>%1 er for stor for en e-post.</translation>
    </message>
    <message>
        <source>%1 cannot be moved.</source>
        <translation>%1 kan ikke flyttes.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 finnes ikke.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikke leses.</translation>
    </message>
    <message>
        <source>The import was interrupted.</source>
        <translation>Importen ble avbrutt.</translation>
    </message>
    <message>
        <source>An empty file is no mail.</source>
        <translation>En tom fil er ikke en e-post.</translation>
    </message>
    <message>
        <source>Not accepted for: %1</source>
        <translation>Ikke godtatt for: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the server confirmed.</source>
        <translation>Forbindelsen ble brutt før serveren bekreftet.</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the Sent folder: %1</source>
        <translation>E-posten er sendt, men kopien kunne ikke legges i mappen for sendt e-post: %1</translation>
    </message>
    <message>
        <source>It is not certain whether this mail has left. Ask the recipient, or send it again.</source>
        <translation>Det er usikkert om e-posten ble sendt. Spør mottakeren, eller send den på nytt.</translation>
    </message>
    <message>
        <source>The mail has no recipient.</source>
        <translation>E-posten har ingen mottaker.</translation>
    </message>
    <message>
        <source>No mail account is connected that could send.</source>
        <translation>Ingen tilkoblet konto kan sende e-post.</translation>
    </message>
    <message>
        <source>Something new came in this conversation after the mail was written.</source>
        <translation>Det kom noe nytt i samtalen etter at e-posten ble skrevet.</translation>
    </message>
    <message>
        <source>The folder of the shared journal was made anew on the server.</source>
        <translation>Mappen til den felles loggen er laget på nytt på serveren.</translation>
    </message>
    <message>
        <source>Svarbord journal</source>
        <translation>Svarbord-logg</translation>
    </message>
    <message>
        <source>Another workstation may have sent this mail.</source>
        <translation>Det kan hende at en annen maskin har sendt denne e-posten.</translation>
    </message>
    <message>
        <source>Svarbord notes here who is at work. It clears this up by itself.</source>
        <translation>Her noterer Svarbord hvem som er på jobb. Det ryddes av seg selv.</translation>
    </message>
    <message>
        <source>This mail is not waiting any more.</source>
        <translation>Denne e-posten venter ikke lenger.</translation>
    </message>
    <message>
        <source>The waiting mail “%1” is not the one that was written, and is not sent from here.</source>
        <translation>E-posten «%1» som venter, er ikke den som ble skrevet, og sendes ikke herfra.</translation>
    </message>
    <message>
        <source>Another workstation is sending this mail now, or has sent it.</source>
        <translation>En annen maskin sender denne e-posten nå, eller har sendt den.</translation>
    </message>
    <message>
        <source>Another workstation had sent this mail before it was cancelled.</source>
        <translation>En annen maskin hadde sendt denne e-posten før den ble avbrutt.</translation>
    </message>
    <message>
        <source>This workspace is a copy, and this mail may leave from where it was copied. Send it from here only if it does not.</source>
        <translation>Dette arbeidsområdet er en kopi, og e-posten kan bli sendt fra det opprinnelige. Send den herfra bare hvis den ikke blir sendt derfra.</translation>
    </message>
    <message>
        <source>This workspace was restored, and this mail may have left since it was saved. Send it only if it has not.</source>
        <translation>Dette arbeidsområdet er gjenopprettet, og e-posten kan være sendt etter at kopien ble tatt. Send den bare hvis den ikke er det.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>En kollega</translation>
    </message>
    <message>
        <source>Another workstation may have sent this mail before it was cancelled. As soon as that is known, you read it here.</source>
        <translation>En annen maskin kan ha sendt denne e-posten før den ble avbrutt. Så snart det er klart, ser du det her.</translation>
    </message>
    <message>
        <source>%1 set another time for this mail.</source>
        <translation>%1 har satt et annet tidspunkt for denne e-posten.</translation>
    </message>
    <message>
        <source>%1 cancelled this mail.</source>
        <translation>%1 avbrøt denne e-posten.</translation>
    </message>
    <message>
        <source>This mail is leaving now, or has left.</source>
        <translation>Denne e-posten sendes nå, eller er allerede sendt.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::BrowserSignIn</name>
    <message>
        <source>The addresses for signing in and the client id are missing.</source>
        <translation>Adressene for pålogging og klient-ID-en mangler.</translation>
    </message>
    <message>
        <source>The browser could not answer this program: %1</source>
        <translation>Nettleseren kan ikke svare dette programmet: %1</translation>
    </message>
    <message>
        <source>Nothing to see here</source>
        <translation>Ingenting å se her</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke pålogget</translation>
    </message>
    <message>
        <source>You can close this page and try again in Svarbord.</source>
        <translation>Du kan lukke denne siden og prøve igjen i Svarbord.</translation>
    </message>
    <message>
        <source>The provider did not let Svarbord in. Try again, and allow access to mail.</source>
        <translation>Leverandøren slapp ikke Svarbord inn. Prøv igjen, og gi tilgang til e-post.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Pålogget</translation>
    </message>
    <message>
        <source>You can close this page and go back to Svarbord.</source>
        <translation>Du kan lukke denne siden og gå tilbake til Svarbord.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::MboxWriter</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan ikke skrives.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::NetworkWorker</name>
    <message>
        <source>No server has this mail any more.</source>
        <translation>E-posten finnes ikke lenger på noen server.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Denne kontoen finnes ikke.</translation>
    </message>
    <message>
        <source>Another running Svarbord sends the mail of this workspace.</source>
        <translation>En annen Svarbord som kjører, sender e-posten fra dette arbeidsområdet.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::TeamRights</name>
    <message>
        <source>The mail server could not be told who may write into the team&apos;s folders: %1</source>
        <translation>E-postserveren fikk ikke beskjed om hvem som kan skrive i teamets mapper: %1</translation>
    </message>
    <message>
        <source>Everybody signs in to the mailbox with the same user name, so the mail server cannot keep agents out of what supervisors write there.</source>
        <translation>Alle logger på postboksen med samme brukernavn, så e-postserveren kan ikke holde kundebehandlere unna det teamlederne skriver der.</translation>
    </message>
    <message>
        <source>The mail server lets only supervisors and administrators write the snapshots of the journal.</source>
        <translation>E-postserveren lar bare teamledere og administratorer skrive øyeblikksbildene av loggen.</translation>
    </message>
    <message>
        <source>Who may write into the team&apos;s folders is decided by whoever looks after the mailbox.</source>
        <translation>Hvem som kan skrive i teamets mapper, bestemmer den som har ansvaret for postboksen.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::TeamSync</name>
    <message>
        <source>There is a workspace in this mailbox already: %1. Ask to join it instead.</source>
        <translation>Det er alt et arbeidsområde i denne postboksen: %1. Be heller om å bli med.</translation>
    </message>
    <message>
        <source>Nobody shares a workspace in this mailbox yet.</source>
        <translation>Ingen deler et arbeidsområde i denne postboksen ennå.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 er ikke medlem.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to the workspace in this mailbox, or was withdrawn.</source>
        <translation>Denne gjenopprettingsnøkkelen hører ikke til arbeidsområdet i denne postboksen, eller den er trukket tilbake.</translation>
    </message>
    <message>
        <source>This workspace is shared already. Leave its team first.</source>
        <translation>Dette arbeidsområdet er alt delt. Forlat teamet først.</translation>
    </message>
    <message>
        <source>The mailbox that the team shares is not connected any more. Connect it again.</source>
        <translation>Postboksen som teamet deler, er ikke lenger koblet til. Koble den til igjen.</translation>
    </message>
    <message>
        <source>The team&apos;s mailbox has not answered yet. What was decided is handed over later.</source>
        <translation>Teamets postboks har ikke svart ennå. Det som er bestemt, overleveres senere.</translation>
    </message>
    <message>
        <source>This workspace is not shared.</source>
        <translation>Dette arbeidsområdet er ikke delt.</translation>
    </message>
</context>
<context>
    <name>svarbord::imap</name>
    <message>
        <source>This mail is not on the server any more.</source>
        <translation>E-posten ligger ikke lenger på serveren.</translation>
    </message>
    <message>
        <source>This attachment is too large to be fetched here.</source>
        <translation>Vedlegget er for stort til å hentes her.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server.</source>
        <translation>Mappen finnes ikke på serveren.</translation>
    </message>
</context>
<context>
    <name>svarbord::imap::Connection</name>
    <message>
        <source>%1 does not answer any more.</source>
        <translation>%1 svarer ikke lenger.</translation>
    </message>
    <message>
        <source>Somebody tampers with the connection to %1: unencrypted commands came where encryption was to begin. Do not sign in over this network.</source>
        <translation>Noen tukler med forbindelsen til %1: Det kom ukrypterte kommandoer der krypteringen skulle begynne. Ikke logg på over dette nettverket.</translation>
    </message>
    <message>
        <source>There is no connection to the mail server.</source>
        <translation>Det er ingen forbindelse med e-postserveren.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be read safely.</source>
        <translation>E-postserveren sendte noe som ikke kan leses trygt.</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP. Check the port.</source>
        <translation>%1 snakker ikke IMAP. Sjekk porten.</translation>
    </message>
</context>
<context>
    <name>svarbord::imap::Session</name>
    <message>
        <source>The mail server signs in before encryption begins, which cannot be trusted. Choose TLS from the start in the account.</source>
        <translation>E-postserveren logger på før krypteringen begynner, og det er ikke til å stole på. Velg TLS fra start i kontoen.</translation>
    </message>
    <message>
        <source>The mail server does not offer encryption on this port. Choose TLS from the start in the account.</source>
        <translation>E-postserveren tilbyr ikke kryptering på denne porten. Velg TLS fra start i kontoen.</translation>
    </message>
    <message>
        <source>The connection to the mail server was cut.</source>
        <translation>Forbindelsen til e-postserveren ble brutt.</translation>
    </message>
    <message>
        <source>The mail server wants an encrypted connection. Choose one in the account.</source>
        <translation>E-postserveren krever en kryptert tilkobling. Velg det i kontoen.</translation>
    </message>
</context>
<context>
    <name>svarbord::journal</name>
    <message>
        <source>This is not a recovery key. Compare it with the paper, letter by letter.</source>
        <translation>Dette er ikke en gjenopprettingsnøkkel. Sammenlign den med papiret, bokstav for bokstav.</translation>
    </message>
    <message>
        <source>The recovery key could not be made.</source>
        <translation>Gjenopprettingsnøkkelen kunne ikke lages.</translation>
    </message>
    <message>
        <source>What is in this workspace was decided by another team. Make a new workspace for this one.</source>
        <translation>Det som ligger i dette arbeidsområdet, er bestemt av et annet team. Lag et nytt arbeidsområde til dette.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>The team that this workspace has left may send this mail. Send it from here only if the team does not.</source>
        <translation>Teamet som dette arbeidsområdet har forlatt, kan komme til å sende denne e-posten. Send den herfra bare hvis teamet ikke gjør det.</translation>
    </message>
</context>
<context>
    <name>svarbord::mime</name>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» er ikke en e-postadresse.</translation>
    </message>
</context>
<context>
    <name>svarbord::net</name>
    <message>
        <source>“%1” is not a kind of encryption known here.</source>
        <translation>«%1» er ikke en kjent type kryptering.</translation>
    </message>
    <message>
        <source>A server address begins with %1:// or %2://.</source>
        <translation>En serveradresse begynner med %1:// eller %2://.</translation>
    </message>
    <message>
        <source>“%1” is not a server address.</source>
        <translation>«%1» er ikke en serveradresse.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the server address.</source>
        <translation>Utelat brukernavn og passord fra serveradressen.</translation>
    </message>
    <message>
        <source>A server address ends after the port.</source>
        <translation>En serveradresse slutter etter porten.</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>Port 0 kan ikke brukes.</translation>
    </message>
    <message>
        <source>No password is stored for this account.</source>
        <translation>Det er ikke lagret noe passord for denne kontoen.</translation>
    </message>
    <message>
        <source>The keychain did not hand out the password. Unlock it and try again.</source>
        <translation>Nøkkelringen ga ikke fra seg passordet. Lås den opp og prøv igjen.</translation>
    </message>
    <message>
        <source>This computer has no keychain running, so passwords cannot be stored safely.</source>
        <translation>Det kjører ingen nøkkelring på denne datamaskinen, så passord kan ikke lagres trygt.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Do not use this server until its operator explains why.</source>
        <translation>Sertifikatet til %1 er trukket tilbake. Ikke bruk denne serveren før driftsansvarlig forklarer hvorfor.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. The server’s operator has to renew it; check this computer’s date too.</source>
        <translation>Sertifikatet til %1 utløp %2. Driftsansvarlig for serveren må fornye det. Sjekk også datoen på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Check this computer’s date.</source>
        <translation>Sertifikatet til %1 gjelder først fra %2. Sjekk datoen på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The certificate belongs to %2, not to %1. Check the server name in the account.</source>
        <translation>Sertifikatet tilhører %2, ikke %1. Sjekk servernavnet i kontoen.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself, so nobody vouches for it. If this is your own server, give its certificate file in the account.</source>
        <translation>%1 har laget sertifikatet selv, så ingen går god for det. Er dette din egen server, kan du oppgi sertifikatfilen i kontoen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not know. If this is your own authority, give its certificate file in the account.</source>
        <translation>Sertifikatet til %1 er utstedt av «%2», som denne datamaskinen ikke kjenner. Er det din egen sertifikatutsteder, kan du oppgi sertifikatfilen i kontoen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not acceptable.</source>
        <translation>Sertifikatet til %1 kan ikke godtas.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read: %2</source>
        <translation>Sertifikatfilen %1 kan ikke leses: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate (PEM).</source>
        <translation>Filen %1 inneholder ikke noe sertifikat (PEM).</translation>
    </message>
</context>
<context>
    <name>svarbord::net::KernelKeyStore</name>
    <message>
        <source>The password is not stored. Add the account again.</source>
        <translation>Passordet er ikke lagret. Legg til kontoen på nytt.</translation>
    </message>
    <message>
        <source>The system&apos;s key storage cannot be used.</source>
        <translation>Systemets nøkkellager kan ikke brukes.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Passordet er for langt.</translation>
    </message>
</context>
<context>
    <name>svarbord::net::NetworkSocket</name>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 svarer ikke.</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the name and your network connection.</source>
        <translation>Det finnes ingen server som heter %1. Sjekk navnet og nettforbindelsen.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port.</source>
        <translation>%1 avviser tilkoblingen. Sjekk porten.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check port and kind of encryption.</source>
        <translation>Fikk ikke kryptert forbindelse med %1. Sjekk port og krypteringstype.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Får ikke kontakt med %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Forbindelsen til %1 ble brutt.</translation>
    </message>
</context>
<context>
    <name>svarbord::net::OAuth</name>
    <message>
        <source>The sign-in has run out or was withdrawn. Sign in again in the mailbox settings.</source>
        <translation>Påloggingen er utløpt eller trukket tilbake. Logg på igjen i innstillingene for postboksen.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer to the sign-in cannot be read.</source>
        <translation>Leverandørens svar på påloggingen kan ikke leses.</translation>
    </message>
    <message>
        <source>The address for signing in has to begin with https.</source>
        <translation>Adressen for pålogging må begynne med https.</translation>
    </message>
    <message>
        <source>%1 cannot be reached to sign in. Check the network and try again.</source>
        <translation>%1 kan ikke nås for pålogging. Sjekk nettverket og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::AccountChannels</name>
    <message>
        <source>%1 is the personal address of %2. It cannot be connected a second time, for the team or for somebody else.</source>
        <translation>%1 er den personlige adressen til %2. Den kan ikke kobles til en gang til, verken for teamet eller for noen andre.</translation>
    </message>
    <message>
        <source>%1 is connected as your personal address. The same address cannot be the team’s as well; remove it first.</source>
        <translation>%1 er koblet til som din personlige adresse. Samme adresse kan ikke være teamets også; fjern den først.</translation>
    </message>
    <message>
        <source>%1 is an address of the whole team. The same address cannot be somebody’s personal one as well.</source>
        <translation>%1 er en adresse for hele teamet. Samme adresse kan ikke også være noens personlige.</translation>
    </message>
    <message>
        <source>The team has mail of %1 here from before, so it cannot become somebody’s personal address.</source>
        <translation>Teamet har e-post til %1 her fra før, så den kan ikke bli noens personlige adresse.</translation>
    </message>
    <message>
        <source>%1 is connected already, as your personal address.</source>
        <translation>%1 er allerede koblet til, som din personlige adresse.</translation>
    </message>
    <message>
        <source>%1 is connected already. A mailbox is connected once and serves everybody who works here.</source>
        <translation>%1 er allerede koblet til. En postboks kobles til én gang og gjelder for alle som jobber her.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::AccountProfiles</name>
    <message>
        <source>“%1” is no address for a meeting. It begins with https://.</source>
        <translation>«%1» er ikke adressen til et møte. Den begynner med https://.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Bildet er for stort.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::AccountService</name>
    <message>
        <source>Sign in to receive mail</source>
        <translation>Logg på for å motta e-post</translation>
    </message>
    <message>
        <source>List folders</source>
        <translation>List opp mapper</translation>
    </message>
    <message>
        <source>Encrypt the connection for sending</source>
        <translation>Krypter forbindelsen for sending</translation>
    </message>
    <message>
        <source>Sign in to send mail</source>
        <translation>Logg på for å sende e-post</translation>
    </message>
    <message>
        <source>A member&apos;s short name has lower-case letters, digits, dots and dashes only.</source>
        <translation>Kortnavnet til et medlem kan bare ha små bokstaver, sifre, punktum og bindestrek.</translation>
    </message>
    <message>
        <source>There is a member with this short name already.</source>
        <translation>Det finnes allerede et medlem med dette kortnavnet.</translation>
    </message>
    <message>
        <source>Reach %1 for receiving (IMAP)</source>
        <translation>Nå %1 for mottak (IMAP)</translation>
    </message>
    <message>
        <source>Reach %1 for sending (SMTP)</source>
        <translation>Nå %1 for sending (SMTP)</translation>
    </message>
    <message>
        <source>%1 is not connected any more: edit the mail and send it again.</source>
        <translation>%1 er ikke koblet til lenger: Rediger e-posten og send den på nytt.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::ActText</name>
    <message numerus="yes">
        <source>Closed %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Lukket %n samtale</numerusform>
            <numerusform>Lukket %n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n conversation(s) to waiting</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Satte %n samtale på vent</numerusform>
            <numerusform>Satte %n samtaler på vent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Åpnet %n samtale</numerusform>
            <numerusform>Åpnet %n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Tildelte %n samtale</numerusform>
            <numerusform>Tildelte %n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the priority of %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Endret prioritet på %n samtale</numerusform>
            <numerusform>Endret prioritet på %n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Satte merkelapp på %n samtale</numerusform>
            <numerusform>Satte merkelapp på %n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed a tag from %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Fjernet merkelapp fra %n samtale</numerusform>
            <numerusform>Fjernet merkelapp fra %n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added a comment</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>La til en kommentar</numerusform>
            <numerusform>La til kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back a comment</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Trakk tilbake en kommentar</numerusform>
            <numerusform>Trakk tilbake kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Utsatte %n samtale</numerusform>
            <numerusform>Utsatte %n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as spam</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Merket %n samtale som søppelpost</numerusform>
            <numerusform>Merket %n samtaler som søppelpost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as read or unread</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Merket %n samtale som lest eller ulest</numerusform>
            <numerusform>Merket %n samtaler som lest eller ulest</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the signature</source>
        <comment>what was undone</comment>
        <translation>Endret signaturen</translation>
    </message>
    <message>
        <source>Changed the saved replies</source>
        <comment>what was undone</comment>
        <translation>Endret de lagrede svarene</translation>
    </message>
    <message>
        <source>Changed the macros</source>
        <comment>what was undone</comment>
        <translation>Endret makroene</translation>
    </message>
    <message>
        <source>Changed a setting of the team</source>
        <comment>what was undone</comment>
        <translation>Endret en innstilling for teamet</translation>
    </message>
    <message numerus="yes">
        <source>Added %n contact(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>La til %n kontakt</numerusform>
            <numerusform>La til %n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n contact(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Endret %n kontakt</numerusform>
            <numerusform>Endret %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged two contacts</source>
        <comment>what was undone</comment>
        <translation>Slo sammen to kontakter</translation>
    </message>
    <message numerus="yes">
        <source>Followed %n conversation(s) or stopped following</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Fulgte %n samtale eller sluttet å følge den</numerusform>
            <numerusform>Fulgte %n samtaler eller sluttet å følge dem</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged conversations or took them apart</source>
        <comment>what was undone</comment>
        <translation>Slo sammen samtaler eller skilte dem ad</translation>
    </message>
    <message>
        <source>Moved messages</source>
        <comment>what was undone</comment>
        <translation>Flyttet meldinger</translation>
    </message>
    <message>
        <source>Changed the saved views</source>
        <comment>what was undone</comment>
        <translation>Endret de lagrede visningene</translation>
    </message>
    <message>
        <source>Blocked a sender or let one in again</source>
        <comment>what was undone</comment>
        <translation>Blokkerte en avsender eller slapp en inn igjen</translation>
    </message>
    <message>
        <source>Changed the fields of contacts</source>
        <comment>what was undone</comment>
        <translation>Endret feltene for kontakter</translation>
    </message>
    <message>
        <source>Changed the inboxes</source>
        <comment>what was undone</comment>
        <translation>Endret innboksene</translation>
    </message>
    <message>
        <source>Moved a channel to another inbox</source>
        <comment>what was undone</comment>
        <translation>Flyttet en kanal til en annen innboks</translation>
    </message>
    <message>
        <source>Changed the mail filters</source>
        <comment>what was undone</comment>
        <translation>Endret e-postfiltrene</translation>
    </message>
    <message>
        <source>Changed how new tickets begin</source>
        <comment>what was undone</comment>
        <translation>Endret hvordan nye saker starter</translation>
    </message>
    <message>
        <source>Changed who belongs to the team</source>
        <comment>what was undone</comment>
        <translation>Endret hvem som hører til teamet</translation>
    </message>
    <message>
        <source>Changed the profile</source>
        <comment>what was undone</comment>
        <translation>Endret profilen</translation>
    </message>
    <message>
        <source>Changed the groups</source>
        <comment>what was undone</comment>
        <translation>Endret gruppene</translation>
    </message>
    <message>
        <source>Changed who is available</source>
        <comment>what was undone</comment>
        <translation>Endret hvem som er tilgjengelig</translation>
    </message>
    <message numerus="yes">
        <source>Took %n conversation(s) out of spam</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Hentet %n samtale ut av søppelpost</numerusform>
            <numerusform>Hentet %n samtaler ut av søppelpost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::services::AvailabilityService</name>
    <message>
        <source>That time is over already.</source>
        <translation>Det tidspunktet er allerede passert.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 er ikke medlem.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::ContactService</name>
    <message>
        <source>The file is too large to be imported.</source>
        <translation>Filen er for stor til å importeres.</translation>
    </message>
    <message>
        <source>The file holds no complete card.</source>
        <translation>Det er ingen fullstendige visittkort i filen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>merged another contact into this one</source>
        <translation>slo en annen kontakt sammen med denne</translation>
    </message>
    <message>
        <source>took a merge back</source>
        <translation>angret en sammenslåing</translation>
    </message>
    <message>
        <source>added the contact</source>
        <translation>la til kontakten</translation>
    </message>
    <message>
        <source>removed the contact</source>
        <translation>fjernet kontakten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>company</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eier</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresser</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>egne felt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed, and to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>endret %1</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Et felt må ha et navn.</translation>
    </message>
    <message>
        <source>Say what there is to choose from.</source>
        <translation>Skriv hva det er å velge mellom.</translation>
    </message>
    <message>
        <source>There is a field called %1 already.</source>
        <translation>Det finnes allerede et felt som heter %1.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::FilterService</name>
    <message>
        <source>Say what the filter looks for.</source>
        <translation>Skriv hva filteret skal se etter.</translation>
    </message>
    <message>
        <source>“%1” is no mail address. Choose “domain” for everybody of a company.</source>
        <translation>«%1» er ikke en e-postadresse. Velg domene for alle i en bedrift.</translation>
    </message>
    <message>
        <source>A domain looks like example.com.</source>
        <translation>Et domene ser ut som eksempel.no.</translation>
    </message>
    <message>
        <source>Name the header field, for example List-Id.</source>
        <translation>Skriv navnet på hodefeltet, for eksempel List-Id.</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Et filter må ha et navn.</translation>
    </message>
    <message>
        <source>Header fields of old mail are not kept here, so this filter cannot be tried on it.</source>
        <translation>Hodefeltene i gammel e-post er ikke lagret her, så dette filteret kan ikke prøves på den.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxDesks</name>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <source>An inbox needs a name.</source>
        <translation>En innboks må ha et navn.</translation>
    </message>
    <message>
        <source>There is an inbox called %1 already.</source>
        <translation>Det finnes allerede en innboks som heter %1.</translation>
    </message>
    <message>
        <source>This inbox cannot be removed.</source>
        <translation>Denne innboksen kan ikke fjernes.</translation>
    </message>
    <message>
        <source>This inbox is not here any more.</source>
        <translation>Denne innboksen er ikke her lenger.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxGroups</name>
    <message>
        <source>A group needs a name.</source>
        <translation>En gruppe må ha et navn.</translation>
    </message>
    <message>
        <source>There is a group called %1 already.</source>
        <translation>Det finnes allerede en gruppe som heter %1.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxPlaces</name>
    <message>
        <source>These messages are not in this conversation.</source>
        <translation>Disse meldingene er ikke i denne samtalen.</translation>
    </message>
    <message>
        <source>Choose at least two conversations.</source>
        <translation>Velg minst to samtaler.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxViews</name>
    <message>
        <source>A view needs a name and a search.</source>
        <translation>En visning må ha et navn og et søk.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::MailService</name>
    <message>
        <source>There is no mail in this conversation to answer.</source>
        <translation>Det er ingen e-post å svare på i denne samtalen.</translation>
    </message>
    <message>
        <source>Connect a mail account before writing a new mail.</source>
        <translation>Koble til en e-postkonto før du skriver en ny e-post.</translation>
    </message>
    <message>
        <source>This image has not been fetched yet.</source>
        <translation>Bildet er ikke hentet ennå.</translation>
    </message>
    <message>
        <source>This mail cannot be edited any more.</source>
        <translation>Denne e-posten kan ikke redigeres lenger.</translation>
    </message>
    <message>
        <source>This draft is not in the mailbox any more.</source>
        <translation>Denne kladden ligger ikke lenger i postboksen.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. Attach it again.</source>
        <translation>%1 kan ikke lenger leses. Legg den ved på nytt.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::OutboxLines</name>
    <message>
        <source>a colleague</source>
        <translation>en kollega</translation>
    </message>
    <message>
        <source>Waits: %1 is switched off here. It leaves when you switch the mailbox on in the settings. Edit it to send it from another.</source>
        <translation>Venter: %1 er slått av her. Den sendes når du slår på postboksen i innstillingene. Rediger den for å sende fra en annen.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::OvertakenService</name>
    <message>
        <source>This change is not in the list any more.</source>
        <translation>Denne endringen er ikke i listen lenger.</translation>
    </message>
    <message>
        <source>Doing this again would have no effect.</source>
        <translation>Å gjøre dette på nytt ville ikke hatt noen virkning.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::PersonalExport</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Mappen %1 er ikke tom.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::ReplyTemplate</name>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>Den %1 skrev %2:</translation>
    </message>
    <message>
        <source>---------- Forwarded message ----------
From: %1
Date: %2
Subject: %3
To: %4</source>
        <translation>---------- Videresendt melding ----------
Fra: %1
Dato: %2
Emne: %3
Til: %4</translation>
    </message>
</context>
<context>
    <name>svarbord::services::SafetyService</name>
    <message>
        <source>The stored file %1 is damaged or missing.</source>
        <translation>Den lagrede filen %1 er skadet eller mangler.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::TeamService</name>
    <message>
        <source>Founded the workspace %1</source>
        <translation>Grunnla arbeidsområdet %1</translation>
    </message>
    <message>
        <source>%1 asked to join</source>
        <translation>%1 ba om å bli med</translation>
    </message>
    <message>
        <source>Removed %1 from the team</source>
        <translation>Fjernet %1 fra teamet</translation>
    </message>
    <message>
        <source>Set the role or seat of %1</source>
        <translation>Satte rollen eller plassen til %1</translation>
    </message>
    <message>
        <source>Let in the computer %1</source>
        <translation>Slapp inn datamaskinen %1</translation>
    </message>
    <message>
        <source>Withdrew the computer %1</source>
        <translation>Trakk tilbake datamaskinen %1</translation>
    </message>
    <message>
        <source>An entry that was there is gone: somebody deleted it, or an older mailbox was put back.</source>
        <translation>En oppføring som var der, er borte: Noen har slettet den, eller en eldre postboks er lagt tilbake.</translation>
    </message>
    <message>
        <source>Something else lies where an entry was: the past was changed.</source>
        <translation>Noe annet ligger der en oppføring var: Loggen er endret.</translation>
    </message>
    <message>
        <source>An entry lies in another place than it did.</source>
        <translation>En oppføring ligger et annet sted enn før.</translation>
    </message>
    <message>
        <source>Say in which mailbox the team shares its work.</source>
        <translation>Si i hvilken postboks teamet deler arbeidet.</translation>
    </message>
    <message>
        <source>%1 is not connected here.</source>
        <translation>%1 er ikke koblet til her.</translation>
    </message>
    <message>
        <source>The team and you need a name that the others see.</source>
        <translation>Teamet og du må ha et navn som de andre ser.</translation>
    </message>
    <message>
        <source>Say who you are: an administrator decides by your name.</source>
        <translation>Skriv hvem du er: En administrator avgjør ut fra navnet ditt.</translation>
    </message>
    <message>
        <source>This workspace is not shared.</source>
        <translation>Dette arbeidsområdet er ikke delt.</translation>
    </message>
    <message>
        <source>An administrator has to let you in first.</source>
        <translation>En administrator må slippe deg inn først.</translation>
    </message>
    <message>
        <source>Only administrators decide who belongs.</source>
        <translation>Bare administratorer avgjør hvem som hører til.</translation>
    </message>
    <message>
        <source>Nobody waits with this computer any more.</source>
        <translation>Ingen venter lenger med denne datamaskinen.</translation>
    </message>
    <message>
        <source>Whoever reads the mailbox can ask in the name of %1. Have %1 read out the code of the new computer, and let it in only if that is %2.</source>
        <translation>Den som har tilgang til postboksen, kan be om å bli med i navnet til %1. La %1 lese opp koden for den nye datamaskinen, og slipp den bare inn hvis den er %2.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 er ikke medlem.</translation>
    </message>
    <message>
        <source>This computer does not belong to the team.</source>
        <translation>Denne datamaskinen hører ikke til teamet.</translation>
    </message>
    <message>
        <source>The computer that asks as %1 has another code: %2. Compare it once more before you let it in.</source>
        <translation>Datamaskinen som ber om å bli med som %1, har en annen kode: %2. Sammenlign den en gang til før du slipper den inn.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::WorkspaceExport</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Mappen %1 er ikke tom.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan ikke opprettes.</translation>
    </message>
    <message>
        <source>Everything that a Svarbord workspace held.

mail.mbox      every mail, for any mail program
*.jsonl        one table each, one row a line
blobs          the contents of large attachments
manifest.json  how many rows there are

To make a workspace of it again: %1
Passwords are not in it.
</source>
        <translation>Alt som var i et arbeidsområde i Svarbord.

mail.mbox      all e-post, for et hvilket som helst e-postprogram
*.jsonl        én tabell hver, én rad per linje
blobs          innholdet i store vedlegg
manifest.json  hvor mange rader det er

Slik blir det et arbeidsområde igjen: %1
Passord er ikke med.
</translation>
    </message>
</context>
<context>
    <name>svarbord::services::WritingService</name>
    <message>
        <source>A saved reply needs a name and a text.</source>
        <translation>Et lagret svar må ha et navn og en tekst.</translation>
    </message>
    <message>
        <source>A shortcut has letters, digits, - and _ only.</source>
        <translation>En snarvei har bare bokstaver, tall, - og _.</translation>
    </message>
    <message>
        <source>“%1” has the shortcut /%2 already.</source>
        <translation>«%1» har allerede snarveien /%2.</translation>
    </message>
    <message>
        <source>A macro needs a name and at least one step.</source>
        <translation>En makro må ha et navn og minst ett trinn.</translation>
    </message>
</context>
<context>
    <name>svarbord::smtp</name>
    <message>
        <source>%1 does not offer an encrypted connection. Nothing was sent.</source>
        <translation>%1 tilbyr ikke kryptert forbindelse. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read.</source>
        <translation>Filen med sertifikatutstederen kan ikke leses.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified. Nothing was sent.</source>
        <translation>Identiteten til %1 kunne ikke bekreftes. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>The sending server refused the user name or password. It said: %1</source>
        <translation>Sendeserveren avviste brukernavnet eller passordet. Den svarte: %1</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full. The server said: %1</source>
        <translation>Mottakerens postboks er full. Serveren svarte: %1</translation>
    </message>
    <message>
        <source>The mail is too large for the server. It said: %1</source>
        <translation>E-posten er for stor for serveren. Den svarte: %1</translation>
    </message>
    <message>
        <source>The server asked to try again later: %1</source>
        <translation>Serveren ber oss prøve igjen senere: %1</translation>
    </message>
    <message>
        <source>The server refused the mail: %1</source>
        <translation>Serveren avviste e-posten: %1</translation>
    </message>
    <message>
        <source>%1 was refused as a recipient: %2</source>
        <translation>%1 ble avvist som mottaker: %2</translation>
    </message>
    <message>
        <source>%1 refused the user name or password.</source>
        <translation>%1 avviste brukernavnet eller passordet.</translation>
    </message>
    <message>
        <source>Sending was interrupted.</source>
        <translation>Sendingen ble avbrutt.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the name and your network.</source>
        <translation>Fant ikke %1. Sjekk navnet og nettverket.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2.</source>
        <translation>%1 svarer ikke på port %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 brukte for lang tid på å svare.</translation>
    </message>
    <message>
        <source>%1 does not speak the mail protocol expected.</source>
        <translation>%1 snakker ikke den ventede e-postprotokollen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Mistet forbindelsen til %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. The server’s operator has to renew it; check this computer’s date too. Nothing was sent.</source>
        <translation>Sertifikatet til %1 er utløpt. Driftsansvarlig for serveren må fornye det. Sjekk også datoen på denne datamaskinen. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check this computer’s date. Nothing was sent.</source>
        <translation>Sertifikatet til %1 er ikke gyldig ennå. Sjekk datoen på denne datamaskinen. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another server. Check the server name in the account. Nothing was sent.</source>
        <translation>Sertifikatet til %1 gjelder en annen server. Sjekk servernavnet i kontoen. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know. If this is your own authority, give its certificate file in the account. Nothing was sent.</source>
        <translation>Sertifikatet til %1 kommer fra en utsteder som denne datamaskinen ikke kjenner. Er det din egen sertifikatutsteder, kan du oppgi sertifikatfilen i kontoen. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself, so nobody vouches for it. If this is your own server, give its certificate file in the account. Nothing was sent.</source>
        <translation>%1 har laget sertifikatet selv, så ingen går god for det. Er dette din egen server, kan du oppgi sertifikatfilen i kontoen. Ingenting ble sendt.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AboutPage</name>
    <message>
        <source>About and help</source>
        <translation>Om og hjelp</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Bygd med</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Problemrapport</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Lagre problemrapporten</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>This is the whole report. Addresses are masked, and there are no passwords, names or texts of mail in it. It stays on this computer until you send it to somebody.</source>
        <translation>Dette er hele rapporten. Adresser er maskert, og den har verken passord, navn eller tekst fra e-post. Den blir på denne maskinen til du sender den til noen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lagre som&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>log error help support</source>
        <translation>logg feil hjelp støtte</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AccountDialog</name>
    <message>
        <source>Connect a mailbox</source>
        <translation>Koble til en postboks</translation>
    </message>
    <message>
        <source>The mail stays where it is. Svarbord keeps a copy here, so that everything works offline too.</source>
        <translation>E-posten blir der den er. Svarbord har en kopi her, så alt virker også uten nett.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Shown to customers as the sender</source>
        <translation>Vises til kundene som avsender</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Find out from the address</source>
        <translation>Finn ut fra adressen</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Serverinnstillinger</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Egen sertifikatutsteder</translation>
    </message>
    <message>
        <source>Only for a certificate of your own</source>
        <translation>Bare for servere med eget sertifikat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg&#xa0;…</translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation>Innkommende (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation>Utgående (SMTP)</translation>
    </message>
    <message>
        <source>Trusted CA</source>
        <translation>Klarert CA</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test tilkoblingen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Sertifikatutsteder</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Sertifikater (*.pem *.crt *.cer);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Mailbox settings</source>
        <translation>Innstillinger for postboks</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation>E-postadressen</translation>
    </message>
    <message>
        <source>Which mailbox? Write its e-mail address.</source>
        <translation>Hvilken postboks? Skriv inn e-postadressen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» er ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Passordet mangler.</translation>
    </message>
    <message>
        <source>The name of a server is missing.</source>
        <translation>Navnet på en server mangler.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Sertifikatfilen %1 kan ikke leses.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Tester&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Kobler til&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier mail</source>
        <translation>Tidligere e-post</translation>
    </message>
    <message>
        <source>Stays closed, but can be searched</source>
        <translation>Forblir lukket, men kan søkes i</translation>
    </message>
    <message numerus="yes">
        <source>Open the last %n day(s)</source>
        <comment>of mail that was there before</comment>
        <translation>
            <numerusform>Åpne det siste døgnet</numerusform>
            <numerusform>Åpne de siste %n dagene</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Pålogging</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Med passord</translation>
    </message>
    <message>
        <source>In the browser (OAuth 2)</source>
        <translation>I nettleseren (OAuth 2)</translation>
    </message>
    <message>
        <source>Sign in in the browser first.</source>
        <translation>Logg på i nettleseren først.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Ingen nøkkelring</translation>
    </message>
    <message>
        <source>%1

The password can be kept in memory until the computer restarts; it is then asked for again. It is never written to disk. Better: start a keychain such as GNOME Keyring or KWallet.</source>
        <translation>%1

Passordet kan bli liggende i minnet til maskinen startes på nytt; da spørres det om det igjen. Det skrives aldri til disk. Bedre: Start en nøkkelring som GNOME Keyring eller KWallet.</translation>
    </message>
    <message>
        <source>Keep until restart</source>
        <translation>Behold til omstart</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Hvem som ser den</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Hele teamet</translation>
    </message>
    <message>
        <source>Only me: it is my personal address</source>
        <translation>Bare jeg: Det er min personlige adresse</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>mailbox account password server signature remove</source>
        <translation>postboks konto passord server tjener signatur fjern slett</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>Koble til en postboks&#xa0;…</translation>
    </message>
    <message>
        <source>No mailbox is connected yet.</source>
        <translation>Ingen postboks er koblet til ennå.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Flytt %1 opp</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Flytt %1 ned</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Endre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Fetch and send mail of %1</source>
        <translation>Hent og send e-post for %1</translation>
    </message>
    <message>
        <source>Switched off: what is here stays, nothing new is fetched or sent.</source>
        <translation>Slått av: Det som er her, blir her, men ingenting nytt hentes eller sendes.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Fjerne %1?</translation>
    </message>
    <message>
        <source>Remove %1 from Svarbord? The mail on the server stays as it is, and so do the conversations that are here already. The password is forgotten, and nothing more is fetched or sent.</source>
        <translation>Fjerne %1 fra Svarbord? E-posten på serveren blir som den er, og det gjør samtalene som allerede er her også. Passordet glemmes, og ingenting mer hentes eller sendes.</translation>
    </message>
    <message>
        <source>Remove from Svarbord</source>
        <translation>Fjern fra Svarbord</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Bare du ser den</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AddressRows</name>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopi</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Blindkopi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Recipients the others do not see</source>
        <translation>Mottakere de andre ikke ser</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AssigneeMenu</name>
    <message>
        <source>Me (%1)</source>
        <translation>Meg (%1)</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AttachmentOpener</name>
    <message>
        <source>Fetching %1…</source>
        <translation>Henter %1&#xa0;…</translation>
    </message>
    <message>
        <source>%1 could not be fetched: %2</source>
        <translation>%1 kunne ikke hentes: %2</translation>
    </message>
    <message>
        <source>Open the attachment?</source>
        <translation>Vil du åpne vedlegget?</translation>
    </message>
    <message>
        <source>%1 can run as a program or a page when it is opened. Open it only when you know who sent it and why.</source>
        <translation>%1 kan kjøre som et program eller en nettside når den åpnes. Åpne den bare hvis du vet hvem som sendte den, og hvorfor.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Åpne likevel</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 kunne ikke åpnes: %2</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Lagre vedlegget</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 kunne ikke lagres: %2</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Lagre alle vedlegg i</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AttachmentStrip</name>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1 er en mappe. Pakk den i én fil først.</translation>
    </message>
    <message>
        <source>%1 is too large for mail (%2).</source>
        <translation>%1 er for stor for e-post (%2).</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 kunne ikke leses: %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Vedlegg %1, %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke leses</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>audit log filter member kind time</source>
        <translation>revisjon logg filter medlem type tid</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>Hvem sine beslutninger</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>Hvilke beslutninger</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Siden når</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Fra begynnelsen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>De siste 7 dagene</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>De siste 30 dagene</translation>
    </message>
    <message>
        <source>Audit log, newest first</source>
        <translation>Beslutninger, de nyeste først</translation>
    </message>
    <message>
        <source>decisions who what when</source>
        <translation>beslutninger hvem hva når</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Lagre som %1&#xa0;…</translation>
    </message>
    <message>
        <source>export csv json</source>
        <translation>eksporter csv json</translation>
    </message>
    <message>
        <source>decisions-%1</source>
        <comment>file name, with the date</comment>
        <translation>beslutninger-%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan ikke skrives: %2</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Kontroll av loggen</translation>
    </message>
    <message>
        <source>Reads the whole log in the mailbox once more and compares it with what was read here: whatever was changed, removed or turned around is found.</source>
        <translation>Leser hele loggen i postboksen en gang til og sammenligner den med det som ble lest her: Alt som er endret, fjernet eller byttet om, blir funnet.</translation>
    </message>
    <message>
        <source>check tampering</source>
        <translation>sjekk tukling</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sjekk nå</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leser loggen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n entries read.</source>
        <translation>
            <numerusform>Loggen er urørt: %n oppføring er lest.</numerusform>
            <numerusform>Loggen er urørt: %n oppføringer er lest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not as they were written.</source>
        <translation>
            <numerusform>%n oppføring er ikke som den ble skrevet.</numerusform>
            <numerusform>%n oppføringer er ikke som de ble skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Oppføring %1: %2</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Lagt til side</translation>
    </message>
    <message>
        <source>What lies in the log and counts for nothing: forged, broken, or of somebody who does not belong to the team.</source>
        <translation>Det som ligger i loggen og ikke gjelder: forfalsket, ødelagt eller fra noen som ikke hører til teamet.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Vis&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Ingenting er lagt til side.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AvailabilityActs</name>
    <message>
        <source>You are available again</source>
        <translation>Du er tilgjengelig igjen</translation>
    </message>
    <message>
        <source>%1 is available again</source>
        <translation>%1 er tilgjengelig igjen</translation>
    </message>
    <message>
        <source>You are away</source>
        <translation>Du er borte</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 er borte</translation>
    </message>
    <message>
        <source>You are away until %1</source>
        <translation>Du er borte til %1</translation>
    </message>
    <message>
        <source>%1 is away until %2</source>
        <translation>%1 er borte til %2</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>Jeg er tilgjengelig</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 er tilgjengelig</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Until a day and a time, with a note…</source>
        <translation>Til en dag og et klokkeslett, med merknad&#xa0;…</translation>
    </message>
    <message>
        <source>Note to colleagues, such as “course”</source>
        <translation>Merknad til kolleger, f.eks. «kurs»</translation>
    </message>
    <message>
        <source>Note to colleagues</source>
        <translation>Merknad til kolleger</translation>
    </message>
    <message>
        <source>Away until then</source>
        <translation>Borte til da</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::BlockedSenders</name>
    <message>
        <source>Nobody is blocked. “Spam, and block the sender” in a conversation’s menu does it.</source>
        <translation>Ingen er blokkert. Det gjøres med «Søppelpost, og blokker avsenderen» i menyen til en samtale.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Opphev blokkering</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Opphev blokkeringen av %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ChannelRulesPage</name>
    <message>
        <source>New tickets</source>
        <translation>Nye saker</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postboks</translation>
    </message>
    <message>
        <source>What is chosen here counts for mail that comes from now on, and for the whole team.</source>
        <translation>Det du velger her, gjelder e-post som kommer fra nå av, og for hele teamet.</translation>
    </message>
    <message>
        <source>A new ticket begins with</source>
        <translation>En ny sak starter med</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Merkelapper</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Med komma mellom.</translation>
    </message>
    <message>
        <source>Forwarded mail</source>
        <translation>Videresendt e-post</translation>
    </message>
    <message>
        <source>Belongs to whoever forwarded it</source>
        <translation>Hører til den som videresendte den</translation>
    </message>
    <message>
        <source>Switched off, it belongs to the customer who wrote it first, and answers go there.</source>
        <translation>Når dette er av, hører den til kunden som skrev den først, og svarene går dit.</translation>
    </message>
    <message>
        <source>invoice, urgent</source>
        <translation>faktura, haster</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>No mailbox is connected yet.</source>
        <translation>Ingen postboks er koblet til ennå.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Hva vil du gjøre?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ComposeWindow</name>
    <message>
        <source>New mail</source>
        <translation>Ny e-post</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::Composer</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Show the quoted text that is sent along</source>
        <translation>Vis den siterte teksten som sendes med</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladd</translation>
    </message>
    <message>
        <source>Write a comment that only your colleagues see. @name tells somebody.</source>
        <translation>Skriv en kommentar som bare kollegene dine ser. @navn varsler noen.</translation>
    </message>
    <message>
        <source>Write your message…</source>
        <translation>Skriv meldingen din&#xa0;…</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Kladd lagret</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1</source>
        <translation>Kladden kunne ikke lagres: %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skriv noe først.</translation>
    </message>
    <message>
        <source>No attachment</source>
        <translation>Ingen vedlegg</translation>
    </message>
    <message>
        <source>You write of an attachment, but none is attached. Send anyway?</source>
        <translation>Du nevner et vedlegg, men ingenting er lagt ved. Vil du sende likevel?</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send likevel</translation>
    </message>
    <message>
        <source>Back to the mail</source>
        <translation>Tilbake til e-posten</translation>
    </message>
    <message>
        <source>The mail could not be queued: %1</source>
        <translation>E-posten kunne ikke legges i kø: %1</translation>
    </message>
    <message>
        <source>The files of the forwarded mail are still on their way.</source>
        <translation>Filene i e-posten du videresender, hentes fortsatt.</translation>
    </message>
    <message>
        <source>Something new has come</source>
        <translation>Det har kommet noe nytt</translation>
    </message>
    <message>
        <source>A message came in this conversation after you began to write. Send your answer as it is?</source>
        <translation>Det kom en melding i denne samtalen etter at du begynte å skrive. Vil du sende svaret som det er?</translation>
    </message>
    <message>
        <source>Read it first</source>
        <translation>Les den først</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Velg et tidspunkt&#xa0;…</translation>
    </message>
    <message>
        <source>Fetching the files of the mail…</source>
        <translation>Henter filene i e-posten&#xa0;…</translation>
    </message>
    <message>
        <source>The files of the mail could not be fetched: %1</source>
        <translation>Filene i e-posten kunne ikke hentes: %1</translation>
    </message>
    <message>
        <source>The files were not attached: another mail is open now.</source>
        <translation>Filene ble ikke lagt ved: En annen e-post er åpen nå.</translation>
    </message>
    <message>
        <source>Files are missing</source>
        <translation>Det mangler filer</translation>
    </message>
    <message>
        <source>The files of the forwarded mail could not be fetched. Send it without them?</source>
        <translation>Filene i e-posten som videresendes, kunne ikke hentes. Sende den uten dem?</translation>
    </message>
    <message>
        <source>Send without files</source>
        <translation>Send uten filer</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Hent på nytt</translation>
    </message>
    <message>
        <source>The draft could not be thrown away: %1</source>
        <translation>Kladden kunne ikke forkastes: %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ComposerTabs</name>
    <message>
        <source>New mail</source>
        <translation>Ny e-post</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>Svar alle</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Videresend</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopi</translation>
    </message>
    <message>
        <source>Add recipients of a copy</source>
        <translation>Legg til mottakere av kopi</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first recipient, number of others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Mottakere: %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConnectionReportView</name>
    <message>
        <source>The connection works.</source>
        <translation>Tilkoblingen virker.</translation>
    </message>
    <message>
        <source>Does not work: %1. %2</source>
        <translation>Virker ikke: %1. %2</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ContactCard</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Kunde siden %1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Skriv e-post</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå sammen&#xa0;…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Slett&#xa0;…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>E-postadresser</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>«%1» passer ikke i %2.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen ennå.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(uten emne)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>who, what was done, when</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Export their data…</source>
        <translation>Eksporter data&#xa0;…</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ContactPicker</name>
    <message>
        <source>Name, address or company</source>
        <translation>Navn, adresse eller firma</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ContactsScreen</name>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Mail address or name</source>
        <translation>E-postadresse eller navn</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Kontakten er lagt til</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer kontakter</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.vcf)</source>
        <translation>Kontakter (*.csv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Eksporter kontakter</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>kontakter.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1.</source>
        <translation>
            <numerusform>%n kontakt er skrevet til %1.</numerusform>
            <numerusform>%n kontakter er skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is also %1?</source>
        <translation>Hvem er også %1?</translation>
    </message>
    <message>
        <source>Contacts merged</source>
        <translation>Kontaktene er slått sammen</translation>
    </message>
    <message>
        <source>Data of a contact</source>
        <translation>Data om en kontakt</translation>
    </message>
    <message numerus="yes">
        <source>Everything we have, with %n mail(s), lies in %1.</source>
        <translation>
            <numerusform>Alt vi har, med %n e-post, ligger i %1.</numerusform>
            <numerusform>Alt vi har, med %n e-poster, ligger i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Slette %1?</translation>
    </message>
    <message numerus="yes">
        <source>All %n conversation(s) with this contact are erased for good: mails, files and comments, also from search. This cannot be undone. Mail on the server stays there, but is not fetched again.</source>
        <translation>
            <numerusform>Den ene samtalen med denne kontakten slettes for godt: e-post, filer og kommentarer, også fra søket. Dette kan ikke angres. E-post på serveren blir liggende der, men hentes ikke hit igjen.</numerusform>
            <numerusform>Alle %n samtaler med denne kontakten slettes for godt: e-post, filer og kommentarer, også fra søket. Dette kan ikke angres. E-post på serveren blir liggende der, men hentes ikke hit igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Groups of contacts</source>
        <translation>Grupper av kontakter</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Finn en kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter&#xa0;…</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Ingen kontakt valgt</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Velg en i listen.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Fant ingen</translation>
    </message>
    <message>
        <source>Try part of a name, an address or a company.</source>
        <translation>Prøv en del av et navn, en adresse eller et firma.</translation>
    </message>
    <message>
        <source>Nobody is yours yet</source>
        <translation>Ingen er dine ennå</translation>
    </message>
    <message>
        <source>Make yourself the owner on a contact’s card.</source>
        <translation>Gjør deg selv til eier på kortet til en kontakt.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ingen kontakter ennå</translation>
    </message>
    <message>
        <source>Whoever writes becomes a contact by itself. You can also import a list.</source>
        <translation>Alle som skriver, blir kontakter av seg selv. Du kan også importere en liste.</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>%1 er slettet</translation>
    </message>
    <message>
        <source>This is kept as proof, without the name: in the settings, under Data and backup.</source>
        <translation>Dette er bevart som bevis, uten navnet: i innstillingene, under Data og sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Export this contact’s data to a new folder</source>
        <translation>Eksporter kontaktens data til en ny mappe</translation>
    </message>
    <message>
        <source>This is done on this computer alone. Colleagues’ computers and the team’s journal keep what they hold: have it erased there, too.</source>
        <translation>Dette gjøres bare på denne maskinen. Kollegenes maskiner og teamets logg beholder det de har: Sørg for at det slettes der også.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConversationDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation>(uten emne)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladd</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(uten emne)</translation>
    </message>
    <message>
        <source>End the snooze</source>
        <translation>Avslutt utsettelsen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Merk som ulest</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Ikke søppelpost</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Søppelpost</translation>
    </message>
    <message>
        <source>Show the source of the newest message</source>
        <translation>Vis kilden til den nyeste meldingen</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Slutt å følge</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Følg</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Slå sammen med en annen&#xa0;…</translation>
    </message>
    <message>
        <source>Spam, and block the sender</source>
        <translation>Søppelpost, og blokker avsenderen</translation>
    </message>
    <message>
        <source>Pick a day and a time…</source>
        <translation>Velg dag og klokkeslett&#xa0;…</translation>
    </message>
    <message>
        <source>Find in the conversation…</source>
        <translation>Finn i samtalen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConversationPane</name>
    <message>
        <source>No conversation chosen</source>
        <translation>Ingen samtale valgt</translation>
    </message>
    <message>
        <source>Choose one in the list, or move with J and K.</source>
        <translation>Velg en i listen, eller flytt med J og K.</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>Denne samtalen kan ikke vises</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Videresend</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopier adressen</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Vis kilden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopier lenken</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Merk alt</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Sendes %1</translation>
    </message>
    <message>
        <source>The answer is being written in a window of its own.</source>
        <translation>Svaret skrives i et eget vindu.</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Hvorfor er dette her?</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>Flytt til en annen samtale&#xa0;…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Flytt tilbake</translation>
    </message>
    <message>
        <source>Split off this message</source>
        <translation>Skill ut denne meldingen</translation>
    </message>
    <message>
        <source>Split off from here on</source>
        <translation>Skill ut herfra og utover</translation>
    </message>
    <message>
        <source>“%1” was merged into this conversation.</source>
        <translation>«%1» er slått sammen med denne samtalen.</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Svar alle</translation>
    </message>
    <message>
        <source>There are no files in this conversation.</source>
        <translation>Det er ingen filer i denne samtalen.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopier nummeret</translation>
    </message>
    <message>
        <source>This conversation is not in the list any more. It stays open here until you go on.</source>
        <translation>Denne samtalen er ikke i listen lenger. Den blir stående åpen her til du går videre.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConversationPicker</name>
    <message>
        <source>Name, subject or ticket number</source>
        <translation>Navn, emne eller saksnummer</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>Finn en samtale</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Samtaler som ble funnet</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Tildel meg</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the conversation</comment>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::DropFolderDialog</name>
    <message>
        <source>Drop folder</source>
        <translation>Mottaksmappe</translation>
    </message>
    <message>
        <source>Work without a mail account</source>
        <translation>Arbeid uten e-postkonto</translation>
    </message>
    <message>
        <source>Every .eml file put into this folder becomes a conversation within a second. It then moves to “done”; nothing is ever deleted.</source>
        <translation>Hver .eml-fil som legges i denne mappen, blir til en samtale i løpet av et sekund. Deretter flyttes den til «done». Ingenting slettes noen gang.</translation>
    </message>
    <message>
        <source>Answers are written as .eml files to its folder “out”, for another program to send. A file that cannot be read moves to “failed”.</source>
        <translation>Svar skrives som .eml-filer til undermappen «out», så et annet program kan sende dem. En fil som ikke kan leses, flyttes til «failed».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Kopier banen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::EndpointFields</name>
    <message>
        <source>Incoming server (IMAP)</source>
        <translation>Innkommende server (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Utgående server (SMTP)</translation>
    </message>
    <message>
        <source>Port of the incoming server</source>
        <translation>Port på innkommende server</translation>
    </message>
    <message>
        <source>Port of the outgoing server</source>
        <translation>Port på utgående server</translation>
    </message>
    <message>
        <source>Security of the incoming server</source>
        <translation>Sikkerhet på innkommende server</translation>
    </message>
    <message>
        <source>Security of the outgoing server</source>
        <translation>Sikkerhet på utgående server</translation>
    </message>
    <message>
        <source>None (unsafe)</source>
        <translation>Ingen (utrygt)</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FieldEditor</name>
    <message>
        <source>Contact fields</source>
        <translation>Kontaktfelter</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nytt felt</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Hva det inneholder</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Ett av flere valg</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nei</translation>
    </message>
    <message>
        <source>What there is to choose from, one on each line</source>
        <translation>Hva det er å velge mellom, ett på hver linje</translation>
    </message>
    <message>
        <source>Remove the field?</source>
        <translation>Fjerne feltet?</translation>
    </message>
    <message>
        <source>“%1” is no longer shown with contacts. What stands in it is kept, and undo brings the field back.</source>
        <translation>«%1» vises ikke lenger hos kontaktene. Det som står der, blir tatt vare på, og angre henter feltet tilbake.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FieldsPage</name>
    <message>
        <source>Contact fields</source>
        <translation>Kontaktfelter</translation>
    </message>
    <message>
        <source>contact field customer number date choice yes no</source>
        <translation>kontakt felt kundenummer dato valg ja nei</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FilterEditor</name>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nytt filter</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Hodefelt</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Hva det ser etter</translation>
    </message>
    <message>
        <source>Try on old mail</source>
        <translation>Prøv på gammel e-post</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln mails it would have caught none.</source>
        <translation>
            <numerusform>Av den siste e-posten ville det ikke fanget noen.</numerusform>
            <numerusform>Av de siste %Ln e-postene ville det ikke fanget noen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln mails it would have caught %1:</source>
        <translation>
            <numerusform>Av den siste e-posten ville det fanget %1:</numerusform>
            <numerusform>Av de siste %Ln e-postene ville det fanget %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter?</source>
        <translation>Fjerne filteret?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>Hvilken e-post</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hva skjer med den</translation>
    </message>
    <message>
        <source>Sender is</source>
        <translation>Avsenderen er</translation>
    </message>
    <message>
        <source>Sender’s domain is</source>
        <translation>Avsenderens domene er</translation>
    </message>
    <message>
        <source>Subject contains</source>
        <translation>Emnet inneholder</translation>
    </message>
    <message>
        <source>Header field contains</source>
        <translation>Hodefelt inneholder</translation>
    </message>
    <message>
        <source>File it as spam</source>
        <translation>Legg den i søppelpost</translation>
    </message>
    <message>
        <source>Leave it out; it stays on the server only</source>
        <translation>Utelat den; den blir bare liggende på serveren</translation>
    </message>
    <message>
        <source>Always let it through</source>
        <translation>Slipp den alltid gjennom</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <source>In all inboxes</source>
        <translation>I alle innbokser</translation>
    </message>
    <message>
        <source>Only in the main inbox</source>
        <translation>Bare i hovedinnboksen</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Bare i %1</translation>
    </message>
    <message>
        <source>Only in an inbox that is gone</source>
        <translation>Bare i en innboks som er borte</translation>
    </message>
    <message>
        <source>“%1” no longer acts on new mail, for the whole team, and what it left out comes in. Undo brings the filter back.</source>
        <translation>«%1» virker ikke lenger på ny e-post, for hele teamet, og det som ble utelatt, kommer inn. Angre henter filteret tilbake.</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>subject, sender</comment>
        <translation>«%1» · %2</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FiltersPage</name>
    <message>
        <source>Mail filters</source>
        <translation>E-postfiltre</translation>
    </message>
    <message>
        <source>filter spam block allow ignore sender domain subject header list</source>
        <translation>filter søppelpost blokker tillat ignorer avsender domene emne hodefelt liste</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>Blokkerte avsendere</translation>
    </message>
    <message>
        <source>blocked sender spam unblock</source>
        <translation>blokkert avsender søppelpost opphev blokkering</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FindBar</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Finn i samtalen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Forrige treff</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Neste treff</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Lukk søket</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a text</comment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FootBar</name>
    <message>
        <source>On the server: %1. In conversations: %2. Set aside: %3. Duplicates: %4. Not readable: %5. Waiting: %6.</source>
        <translation>På serveren: %1. I samtaler: %2. Lagt til side: %3. Duplikater: %4. Uleselige: %5. Venter: %6.</translation>
    </message>
    <message>
        <source>No mailbox connected</source>
        <translation>Ingen postboks tilkoblet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Synchronising %1 of %2</source>
        <translation>Synkroniserer %1 av %2</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synkroniserer&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Kobler til&#xa0;…</translation>
    </message>
    <message>
        <source>Offline. What you do is kept and sent later.</source>
        <translation>Uten nett. Det du gjør, tas vare på og sendes senere.</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synkronisert</translation>
    </message>
    <message>
        <source>Synchronised %1</source>
        <translation>Synkronisert kl. %1</translation>
    </message>
    <message>
        <source>Mail without a place: %1</source>
        <translation>Meldinger uten plass: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Ikke sendt: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>Venter på å bli sendt: %1</translation>
    </message>
    <message>
        <source>Decided otherwise: %1</source>
        <comment>decisions of mine that were overtaken</comment>
        <translation>Avgjort annerledes: %1</translation>
    </message>
    <message>
        <source>Not handed over yet: %1</source>
        <comment>decisions</comment>
        <translation>Ikke overlevert ennå: %1</translation>
    </message>
    <message>
        <source>Open the sync journal</source>
        <translation>Åpne synkroniseringsloggen</translation>
    </message>
    <message>
        <source>Decisions of yours that did not last: a colleague decided about the same thing without knowing of yours, and came later. Press to see them in the sync journal.</source>
        <translation>Noe du bestemte, gjelder ikke lenger: En kollega bestemte noe annet om det samme etterpå, uten å vite om det du hadde gjort. Trykk for å se hva det er i synkroniseringsloggen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) switched off. No mail is fetched.</source>
        <translation>
            <numerusform>Postboksen er slått av. Ingen e-post hentes.</numerusform>
            <numerusform>%n postbokser er slått av. Ingen e-post hentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Punktliste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerert liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Send og lukk</translation>
    </message>
    <message>
        <source>Send and close the conversation (%1)</source>
        <translation>Send og lukk samtalen (%1)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Address of the page:</source>
        <translation>Adressen til siden:</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>verb</comment>
        <translation>Kommenter</translation>
    </message>
    <message>
        <source>Saved reply</source>
        <translation>Lagret svar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send senere</translation>
    </message>
    <message>
        <source>Write in a window of its own</source>
        <translation>Skriv i et eget vindu</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Forkast kladden</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FoundDraftsRow</name>
    <message>
        <source>You began another mail, %1.</source>
        <comment>a time</comment>
        <translation>Du begynte på en annen e-post, %1.</translation>
    </message>
    <message>
        <source>There is a draft in the mailbox, from %1.</source>
        <comment>a time</comment>
        <translation>Det ligger en kladd i postboksen, fra %1.</translation>
    </message>
    <message>
        <source>You wrote on another machine, %1.</source>
        <comment>a time</comment>
        <translation>Du skrev på en annen maskin, %1.</translation>
    </message>
    <message>
        <source>%1 has begun to write, %2.</source>
        <comment>a colleague, a time</comment>
        <translation>%1 har begynt å skrive, %2.</translation>
    </message>
    <message>
        <source>Use the text</source>
        <translation>Bruk teksten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>drafts</comment>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>who has begun, and how it begins</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Changes at once. Customers are answered in their own language.</source>
        <translation>Endres med en gang. Kunder får svar på sitt eget språk.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Lyst, mørkt eller høy kontrast.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Kompakt liste</translation>
    </message>
    <message>
        <source>Two lines for each conversation instead of three.</source>
        <translation>To linjer for hver samtale i stedet for tre.</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Angre sending</translation>
    </message>
    <message>
        <source>How long a mail waits after Send, so that you can take it back.</source>
        <translation>Hvor lenge en e-post venter etter Send, så du kan ta den tilbake.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Fortsett når vinduet lukkes</translation>
    </message>
    <message>
        <source>Mail goes on being fetched, and the icon in the tray opens the window again.</source>
        <translation>E-post hentes fortsatt, og ikonet i systemkurven åpner vinduet igjen.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::GroupEditor</name>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Hvem som er med</translation>
    </message>
    <message>
        <source>Remove the group?</source>
        <translation>Fjerne gruppen?</translation>
    </message>
    <message>
        <source>Nothing can be assigned to “%1” any more, and its view goes. What is assigned to it stays open; undo brings the group back.</source>
        <translation>Ingenting kan tildeles «%1» lenger, og visningen forsvinner. Det som er tildelt gruppen, forblir åpent. Angre henter gruppen tilbake.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>A conversation can be assigned to a group until one of its members takes it. The group’s open conversations are a view of their own at the left.</source>
        <translation>En samtale kan tildeles en gruppe til en i gruppen tar den. Gruppens åpne samtaler er en egen visning til venstre.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>group department assign several members</source>
        <translation>gruppe avdeling tildele flere medlemmer</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importer kontakter</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in the file, written in %1.</source>
        <translation>
            <numerusform>%n kontakt i filen, skrevet i %1.</numerusform>
            <numerusform>%n kontakter i filen, skrevet i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Dette kommer inn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>E-postadresser</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Who is known already is not doubled: what was empty is filled in.</source>
        <translation>De som er kjent fra før, blir ikke doble: Det som var tomt, fylles ut.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolonnene i filen</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolonne i filen</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For eksempel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>%1 added, %2 filled in, %3 known already, %4 left out.</source>
        <translation>%1 lagt til, %2 utfylt, %3 kjent fra før, %4 utelatt.</translation>
    </message>
    <message>
        <source>Contacts imported</source>
        <translation>Kontaktene er importert</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::InboxActs</name>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Åpnet igjen</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Ikke tildelt noen</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioritet: %1</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Merkelapp «%1» lagt til</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Merkelapp «%1» fjernet</translation>
    </message>
    <message>
        <source>Awake again</source>
        <translation>Ikke lenger utsatt</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Utsatt til %1</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Merket som søppelpost</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Ikke søppelpost</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Merket som lest</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Merket som ulest</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Ingenting å angre</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Ingenting å gjøre om</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>Avslutt utsettelsen nå</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Merkelapp</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Merkelapp som skal legges til</translation>
    </message>
    <message numerus="yes">
        <source>Working on %n conversations…</source>
        <translation>
            <numerusform>Arbeider med %n samtale&#xa0;…</numerusform>
            <numerusform>Arbeider med %n samtaler&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n conversations</source>
        <comment>what was done, and to how many</comment>
        <translation>
            <numerusform>%1 · %n samtale</numerusform>
            <numerusform>%1 · %n samtaler</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Følges</translation>
    </message>
    <message>
        <source>No longer followed</source>
        <translation>Følges ikke lenger</translation>
    </message>
    <message>
        <source>Spam, and the sender is blocked</source>
        <translation>Søppelpost, og avsenderen er blokkert</translation>
    </message>
    <message>
        <source>Pick a day and a time…</source>
        <translation>Velg dag og klokkeslett&#xa0;…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Senders are blocked in conversations that are marked one by one.</source>
        <translation>Avsendere blokkeres i samtaler som er valgt én og én.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::InboxDialog</name>
    <message>
        <source>Change the inbox</source>
        <translation>Endre innboksen</translation>
    </message>
    <message>
        <source>New inbox</source>
        <translation>Ny innboks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Sales, Support, Accounting…</source>
        <translation>Salg, Support, Regnskap&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Hvem som ser den</translation>
    </message>
    <message>
        <source>Everybody, as long as nobody is chosen.</source>
        <translation>Alle, så lenge ingen er valgt.</translation>
    </message>
    <message>
        <source>Create inbox</source>
        <translation>Opprett innboks</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::InboxItems</name>
    <message>
        <source>Inboxes</source>
        <translation>Innbokser</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a view, an inbox</comment>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::InboxesPage</name>
    <message>
        <source>Inboxes</source>
        <translation>Innbokser</translation>
    </message>
    <message>
        <source>inbox team members who sees name remove</source>
        <translation>innboks team medlemmer hvem ser navn fjern</translation>
    </message>
    <message>
        <source>New inbox…</source>
        <translation>Ny innboks&#xa0;…</translation>
    </message>
    <message>
        <source>What comes in where</source>
        <translation>Hva som kommer inn hvor</translation>
    </message>
    <message>
        <source>channel mailbox account move</source>
        <translation>kanal postboks konto flytt</translation>
    </message>
    <message>
        <source>Earlier conversations go along</source>
        <translation>Tidligere samtaler følger med</translation>
    </message>
    <message>
        <source>When a mailbox is moved. Switched off, only what begins from then on goes to the new inbox.</source>
        <translation>Når en postboks flyttes. Slått av går bare det som begynner fra da av, til den nye innboksen.</translation>
    </message>
    <message>
        <source>The inboxes cannot be read.</source>
        <translation>Innboksene kan ikke leses.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Endre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>no mailbox</source>
        <translation>ingen postboks</translation>
    </message>
    <message>
        <source>No mailbox is connected yet.</source>
        <translation>Ingen postboks er koblet til ennå.</translation>
    </message>
    <message>
        <source>With one inbox, everything comes in there. Make another one to sort mailboxes by.</source>
        <translation>Med én innboks kommer alt inn der. Lag en til for å fordele postboksene.</translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Innboks for %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::KeyboardPage</name>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Hurtigtaster som i</translation>
    </message>
    <message>
        <source>Keys you changed yourself stay as they are.</source>
        <translation>Hurtigtaster du selv har endret, blir som de er.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Snarveier</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Finn en kommando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Kommandoer og hurtigtastene deres</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Trykk den nye tasten</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Bruk den her</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ingen tast</translation>
    </message>
    <message>
        <source>As in the scheme</source>
        <translation>Som i oppsettet</translation>
    </message>
    <message>
        <source>Forget all changes</source>
        <translation>Tilbakestill alle</translation>
    </message>
    <message>
        <source>%1 already does this: %2. Used here, it does that no more.</source>
        <translation>%1 gjør allerede dette: %2. Brukes den her, gjør den ikke det lenger.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ListPane</name>
    <message>
        <source>Conversations</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Søket virket ikke</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Søkeresultater</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>nyeste %1</translation>
    </message>
    <message>
        <source>newest %1 of %2</source>
        <translation>nyeste %1 av %2</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>første %1 av %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 treff</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nyeste først</translation>
    </message>
    <message>
        <source>%1 · newest first</source>
        <translation>%1 · nyeste først</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>Listen kan ikke leses</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>Try fewer words, or operators such as from:kari, is:closed, has:attachment.</source>
        <translation>Prøv færre ord, eller operatorer som fra:kari, er:lukket, har:vedlegg.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alt er gjort</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer here.</source>
        <translation>Ingen venter på svar her.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Ingenting her</translation>
    </message>
    <message>
        <source>Conversations that belong here will appear by themselves.</source>
        <translation>Samtaler som hører hjemme her, dukker opp av seg selv.</translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation>Ingenting her nå</translation>
    </message>
    <message>
        <source>Conversations that fit this view will appear by themselves.</source>
        <translation>Samtaler som passer til denne visningen, dukker opp av seg selv.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer from you.</source>
        <translation>Ingen venter på svar fra deg.</translation>
    </message>
    <message>
        <source>See what nobody has taken</source>
        <translation>Se det ingen har tatt</translation>
    </message>
    <message>
        <source>Everything is taken</source>
        <translation>Alt er tatt</translation>
    </message>
    <message>
        <source>What nobody has taken yet is found here. A gives it to somebody.</source>
        <translation>Det ingen har tatt ennå, ligger her. Med A gir du det til noen.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>Ingen har nevnt deg</translation>
    </message>
    <message>
        <source>When a colleague writes @ and your name in a comment, the conversation is found here.</source>
        <translation>Når en kollega skriver @ og navnet ditt i en kommentar, finner du samtalen her.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Ingenting er utsatt</translation>
    </message>
    <message>
        <source>Press Z on what can wait: it comes back by itself when you say.</source>
        <translation>Trykk Z på det som kan vente: Det kommer tilbake av seg selv når du vil.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Ingenting sendt ennå</translation>
    </message>
    <message>
        <source>Conversations that somebody has answered are found here.</source>
        <translation>Samtaler som noen har svart i, ligger her.</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Ingenting lukket ennå</translation>
    </message>
    <message>
        <source>Press E when a conversation is done. It can still be searched, and opens again when the customer answers.</source>
        <translation>Trykk E når en samtale er ferdig. Den kan fortsatt søkes i, og åpnes igjen når kunden svarer.</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>Ingen søppelpost</translation>
    </message>
    <message>
        <source>Press ! on mail that nobody asked for. The same key takes it back.</source>
        <translation>Trykk ! på e-post ingen har bedt om. Samme tast tar det tilbake.</translation>
    </message>
    <message>
        <source>The list ends before the last one. More words or operators in the search lead to the others.</source>
        <translation>Listen viser ikke alle. Flere ord eller operatorer i søket finner resten.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MacroEditor</name>
    <message>
        <source>Macros</source>
        <translation>Makroer</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Ny makro</translation>
    </message>
    <message>
        <source>Key; may be empty, the palette finds it by name</source>
        <translation>Tast. Kan stå tom, kommandolisten finner den på navn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does, in this order; one undo takes all of it back</source>
        <translation>Hva den gjør, i denne rekkefølgen. Angre tar tilbake alt på én gang</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Legg til et trinn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the macro?</source>
        <translation>Fjerne makroen?</translation>
    </message>
    <message>
        <source>“%1” is removed for the whole team. Undo brings it back.</source>
        <translation>«%1» fjernes for hele teamet. Angre henter det tilbake.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Trykk tastene</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MacroStepRow</name>
    <message>
        <source>What is done</source>
        <translation>Hva som gjøres</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Med hva</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Merkelapp</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Fjern dette trinnet</translation>
    </message>
    <message>
        <source>Assign to</source>
        <comment>macro step</comment>
        <translation>Tildel til</translation>
    </message>
    <message>
        <source>Set status</source>
        <comment>macro step</comment>
        <translation>Sett status</translation>
    </message>
    <message>
        <source>Set priority</source>
        <comment>macro step</comment>
        <translation>Sett prioritet</translation>
    </message>
    <message>
        <source>Add tag</source>
        <comment>macro step</comment>
        <translation>Sett merkelapp</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <comment>macro step</comment>
        <translation>Fjern merkelapp</translation>
    </message>
    <message>
        <source>Write saved reply</source>
        <comment>macro step</comment>
        <translation>Skriv inn lagret svar</translation>
    </message>
    <message>
        <source>Whoever runs it</source>
        <translation>Den som kjører makroen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MacrosPage</name>
    <message>
        <source>Macros</source>
        <translation>Makroer</translation>
    </message>
    <message>
        <source>macro several steps at once key assign close tag</source>
        <translation>makro flere trinn samtidig tast tildel lukk merkelapp</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MailCheck</name>
    <message>
        <source>Who is this for? Add at least one recipient.</source>
        <translation>Hvem er dette til? Legg til minst én mottaker.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» er ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>This mail is %1. Most servers refuse more than %2: remove an attachment or send a link instead.</source>
        <translation>E-posten er på %1. De fleste servere avviser mer enn %2: Fjern et vedlegg eller send en lenke i stedet.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read on this machine any more: %1. Attach them again, or take them out.</source>
        <translation>
            <numerusform>Vedlegget %1 kan ikke lenger leses på denne maskinen. Legg det ved på nytt, eller ta det bort.</numerusform>
            <numerusform>%n vedlegg kan ikke lenger leses på denne maskinen: %1. Legg dem ved på nytt, eller ta dem bort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MailView</name>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MainWindow</name>
    <message>
        <source>No conversation open</source>
        <translation>Ingen samtale åpen</translation>
    </message>
    <message>
        <source>Choose one in the list, or press J.</source>
        <translation>Velg en i listen, eller trykk J.</translation>
    </message>
    <message>
        <source>Connect your mailbox</source>
        <translation>Koble til postboksen din</translation>
    </message>
    <message>
        <source>Customer mail becomes conversations here. Everything stays on this computer and in your own mailbox; old mail is never answered by itself.</source>
        <translation>E-post fra kunder blir til samtaler her. Alt blir på denne datamaskinen og i din egen postboks. Gammel e-post blir aldri besvart av seg selv.</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>Koble til en postboks</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Tildel&#xa0;…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Tildel til meg</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status&#xa0;…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Prioritet&#xa0;…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Merkelapp&#xa0;…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Utsett&#xa0;…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Merk som ulest</translation>
    </message>
    <message>
        <source>Spam or not spam</source>
        <translation>Søppelpost eller ikke</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Svar alle</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Videresend</translation>
    </message>
    <message>
        <source>Internal comment</source>
        <translation>Intern kommentar</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Ny e-post</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Neste samtale</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Forrige samtale</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle kommandoer</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synkroniser nå</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synkroniserer&#xa0;…</translation>
    </message>
    <message>
        <source>Show or hide views</source>
        <translation>Vis eller skjul visninger</translation>
    </message>
    <message>
        <source>Show or hide ticket and contact</source>
        <translation>Vis eller skjul sak og kontakt</translation>
    </message>
    <message>
        <source>Compact or roomy list</source>
        <translation>Tett eller luftig liste</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>Koble til en postboks&#xa0;…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>The mail is on its way.</source>
        <translation>E-posten er på vei.</translation>
    </message>
    <message>
        <source>Use a drop folder</source>
        <translation>Bruk en mottaksmappe</translation>
    </message>
    <message>
        <source>Use a drop folder…</source>
        <translation>Bruk en mottaksmappe&#xa0;…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Merk som lest</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>Velg eller velg bort</translation>
    </message>
    <message>
        <source>Select and go on</source>
        <translation>Velg og gå videre</translation>
    </message>
    <message>
        <source>Select and go back</source>
        <translation>Velg og gå tilbake</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Velg alle</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Velg ingen</translation>
    </message>
    <message>
        <source>Mailboxes: change, reorder, switch off, remove</source>
        <translation>Postbokser: endre, flytte, slå av, fjerne</translation>
    </message>
    <message>
        <source>Notifications and quiet hours</source>
        <translation>Varsler og stille timer</translation>
    </message>
    <message>
        <source>Signature…</source>
        <translation>Signatur&#xa0;…</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>Lagrede svar&#xa0;…</translation>
    </message>
    <message>
        <source>Macros…</source>
        <translation>Makroer&#xa0;…</translation>
    </message>
    <message>
        <source>About Svarbord, problem report</source>
        <translation>Om Svarbord, problemrapport</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå sammen&#xa0;…</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Følg eller slutt å følge</translation>
    </message>
    <message>
        <source>Spam, and block the sender</source>
        <translation>Søppelpost, og blokker avsenderen</translation>
    </message>
    <message>
        <source>Save the search as a view…</source>
        <translation>Lagre søket som visning&#xa0;…</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Vis omvisningen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Customers wait here</source>
        <translation>Her venter kundene</translation>
    </message>
    <message>
        <source>Each mail becomes a conversation that somebody answers. %1 and %2 walk through the list, %3 closes a conversation when it is done.</source>
        <translation>Hver e-post blir en samtale som noen svarer på. %1 og %2 går gjennom listen, %3 lukker en samtale når den er ferdig.</translation>
    </message>
    <message>
        <source>Answer together</source>
        <translation>Svar sammen</translation>
    </message>
    <message>
        <source>%1 answers, %2 writes a comment that only colleagues see, and %3 gives the conversation to one of them.</source>
        <translation>%1 svarer, %2 skriver en kommentar som bare kollegene ser, og %3 gir samtalen til en av dem.</translation>
    </message>
    <message>
        <source>Everything has a key</source>
        <translation>Alt har en tast</translation>
    </message>
    <message>
        <source>%1 finds every command by its name, %2 shows all keys, and %3 takes back what you did last.</source>
        <translation>%1 finner alle kommandoer ved navn, %2 viser alle taster, og %3 tar tilbake det du gjorde sist.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Gi visningen nytt navn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Search for something first; then it can be saved as a view.</source>
        <translation>Søk etter noe først, så kan søket lagres som visning.</translation>
    </message>
    <message>
        <source>Save the search as a view</source>
        <translation>Lagre søket som visning</translation>
    </message>
    <message>
        <source>Saved as the view “%1”. Its menu shares it with the team.</source>
        <translation>Lagret som visningen «%1». Menyen på den deler den med teamet.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Endre hurtigtaster&#xa0;…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(uten emne)</translation>
    </message>
    <message>
        <source>Backup, check, how long mail is kept</source>
        <translation>Sikkerhetskopi, kontroll, hvor lenge e-post beholdes</translation>
    </message>
    <message>
        <source>Inboxes: members, and what comes into each</source>
        <translation>Innbokser: medlemmer, og hva som kommer inn hvor</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Innbokser</translation>
    </message>
    <message>
        <source>Contact fields…</source>
        <translation>Kontaktfelter&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>«%1» passer ikke til %2.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>an empty field</comment>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Mail filters…</source>
        <translation>E-postfiltre&#xa0;…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesing</translation>
    </message>
    <message>
        <source>Look at the files</source>
        <translation>Se på filene</translation>
    </message>
    <message>
        <source>Save all files…</source>
        <translation>Lagre alle filer&#xa0;…</translation>
    </message>
    <message>
        <source>Show the images of senders</source>
        <translation>Vis bilder fra avsendere</translation>
    </message>
    <message>
        <source>Unfold all messages</source>
        <translation>Vis alle meldinger i sin helhet</translation>
    </message>
    <message>
        <source>More about the newest message…</source>
        <translation>Mer om den nyeste meldingen&#xa0;…</translation>
    </message>
    <message>
        <source>New tickets: priority, assignee and tags of each mailbox</source>
        <translation>Nye saker: prioritet, ansvarlig og merkelapper for hver postboks</translation>
    </message>
    <message>
        <source>Your profile: name, picture and meeting link</source>
        <translation>Profilen din: navn, bilde og møtelenke</translation>
    </message>
    <message>
        <source>Sync journal: what waits, what was decided otherwise</source>
        <translation>Synkroniseringslogg: det som venter, og det som ble avgjort annerledes</translation>
    </message>
    <message>
        <source>Sync journal</source>
        <translation>Synkroniseringslogg</translation>
    </message>
    <message>
        <source>You</source>
        <comment>heading over settings of one person</comment>
        <translation>Deg</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>heading over settings</comment>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>heading over settings</comment>
        <translation>Skriving</translation>
    </message>
    <message>
        <source>Team and program</source>
        <comment>heading over settings</comment>
        <translation>Team og program</translation>
    </message>
    <message>
        <source>%1: it does not count. %2</source>
        <translation>%1: Det gjelder ikke. %2</translation>
    </message>
    <message>
        <source>Members and devices</source>
        <translation>Medlemmer og enheter</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Del&#xa0;…</translation>
    </message>
    <message>
        <source>Ask to join…</source>
        <translation>Be om å bli med&#xa0;…</translation>
    </message>
    <message>
        <source>%1 asks to join %2.</source>
        <translation>%1 ber om å bli med i %2.</translation>
    </message>
    <message>
        <source>Let in or turn down…</source>
        <translation>Slipp inn eller avslå&#xa0;…</translation>
    </message>
    <message>
        <source>Do colleagues answer the mail of %1, too? Share this workspace with them.</source>
        <translation>Svarer kolleger også på e-posten til %1? Del dette arbeidsområdet med dem.</translation>
    </message>
    <message>
        <source>%1 works together in %2. Ask to join to see what they decide, and to take part.</source>
        <translation>%1 arbeider sammen i %2. Be om å bli med for å se hva de bestemmer, og for å delta.</translation>
    </message>
    <message>
        <source>Members and devices: share, join, let in</source>
        <translation>Medlemmer og enheter: del, bli med, slipp inn</translation>
    </message>
    <message>
        <source>Audit log: who decided what, when, and on which computer</source>
        <translation>Beslutninger: av hvem, når, på hvilken datamaskin</translation>
    </message>
    <message>
        <source>Groups: whom else conversations are assigned to</source>
        <translation>Grupper: hvem samtaler ellers kan tildeles</translation>
    </message>
    <message>
        <source>Available or away</source>
        <translation>Tilgjengelig eller borte</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Borte til&#xa0;…</translation>
    </message>
    <message>
        <source>%1 · I am back</source>
        <comment>that one is away</comment>
        <translation>%1 · Jeg er tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are assigned to you.</source>
        <translation>
            <numerusform>%n samtale er tildelt deg.</numerusform>
            <numerusform>%n samtaler er tildelt deg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are assigned to this member.</source>
        <translation>
            <numerusform>%n samtale er tildelt dette medlemmet.</numerusform>
            <numerusform>%n samtaler er tildelt dette medlemmet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overlat&#xa0;…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Quit Svarbord?</source>
        <translation>Avslutte Svarbord?</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) have not left yet. If you quit now, they wait here and leave when Svarbord is started the next time.</source>
        <translation>
            <numerusform>%n e-post er ikke sendt ennå. Avslutter du nå, venter den her og sendes neste gang Svarbord startes.</numerusform>
            <numerusform>%n e-poster er ikke sendt ennå. Avslutter du nå, venter de her og sendes neste gang Svarbord startes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bli her</translation>
    </message>
    <message>
        <source>Find in the conversation…</source>
        <translation>Finn i samtalen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MarksBar</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Merkelapp</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Merk som lest</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Søppelpost</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Velg ingen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>number of conversations</comment>
        <translation>%1 valgt</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Velg alle %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::NavItem</name>
    <message>
        <source>%1, conversations: %2</source>
        <translation>%1, samtaler: %2</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::NoticeBar</name>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <translation>
            <numerusform>Sender om %n s</numerusform>
            <numerusform>Sender om %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Skjul</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Si fra når</translation>
    </message>
    <message>
        <source>a customer writes for the first time</source>
        <translation>en kunde skriver for første gang</translation>
    </message>
    <message>
        <source>a customer answers in a conversation of mine</source>
        <translation>en kunde svarer i en av mine samtaler</translation>
    </message>
    <message>
        <source>somebody assigns a conversation to me</source>
        <translation>noen tildeler meg en samtale</translation>
    </message>
    <message>
        <source>somebody mentions me</source>
        <translation>noen nevner meg</translation>
    </message>
    <message>
        <source>a mail could not be sent</source>
        <translation>en e-post ikke kunne sendes</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille timer</translation>
    </message>
    <message>
        <source>Nothing is told between these times. The tray still counts.</source>
        <translation>Ingenting varsles mellom disse tidene. Systemkurven teller fortsatt.</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Fra og til</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stille fra</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Stille til</translation>
    </message>
    <message>
        <source>Summary by mail</source>
        <translation>Sammendrag på e-post</translation>
    </message>
    <message>
        <source>Mail me once a day what waits</source>
        <translation>Send meg det som venter, én gang om dagen</translation>
    </message>
    <message>
        <source>Of what is switched on above. Nothing comes when nothing waits.</source>
        <translation>Av det som er slått på ovenfor. Det kommer ingenting når ingenting venter.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>a snooze of mine ends</source>
        <translation>noe jeg har utsatt, er tilbake</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::OutboxRow</name>
    <message>
        <source>(no subject)</source>
        <translation>(uten emne)</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send likevel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send nå</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>To %1 · written by %2</source>
        <translation>Til %1 · skrevet av %2</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Forstått</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Avbryt sendingen</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <source>Everything has left</source>
        <translation>Alt er sendt</translation>
    </message>
    <message>
        <source>Mail that waits for its time, the network or you is listed here.</source>
        <translation>Her står e-post som venter på tidspunktet sitt, på nettet eller på deg.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::OutcomeMark</name>
    <message>
        <source>works</source>
        <translation>virker</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>virker ikke</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::OutgoingDesk</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Angre sending</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makroer</translation>
    </message>
    <message>
        <source>A macro works on conversations that are marked one by one.</source>
        <translation>En makro virker på samtaler som er valgt én og én.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a macro</comment>
        <translation>Utført: %1</translation>
    </message>
    <message>
        <source>“%1” is held back: something new came in the conversation.</source>
        <translation>«%1» holdes tilbake: Det kom noe nytt i samtalen.</translation>
    </message>
    <message>
        <source>“%1” could not be sent: %2</source>
        <translation>«%1» kunne ikke sendes: %2</translation>
    </message>
    <message>
        <source>Discarded: “%1”</source>
        <translation>Forkastet: «%1»</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Kladden er forkastet.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::OvertakenRow</name>
    <message>
        <source>%1: %2</source>
        <comment>who did what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A setting of the team</source>
        <translation>En innstilling for teamet</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>It has no effect: %1</source>
        <translation>Det har ingen virkning: %1</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gjør det igjen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Forstått</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::PageWriter</name>
    <message numerus="yes">
        <source>Open all %n earlier messages</source>
        <translation>
            <numerusform>Åpne %n tidligere melding</numerusform>
            <numerusform>Åpne alle %n tidligere meldinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>recipients of a message</comment>
        <translation>til %1</translation>
    </message>
    <message>
        <source>reply by e-mail</source>
        <translation>svar på e-post</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>automatisk svar</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>e-postliste</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>kryptert</translation>
    </message>
    <message>
        <source>signed, not checked</source>
        <translation>signert, ikke kontrollert</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Fra: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Til: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Kopi: %1</translation>
    </message>
    <message>
        <source>More about this message from %1</source>
        <translation>Mer om denne meldingen fra %1</translation>
    </message>
    <message>
        <source>The text is being fetched…</source>
        <translation>Henter teksten&#xa0;…</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Sitert tekst</translation>
    </message>
    <message>
        <source>Images from the internet are not shown.</source>
        <translation>Bilder fra internett vises ikke.</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Vis bilder</translation>
    </message>
    <message>
        <source>Always from %1</source>
        <translation>Alltid fra %1</translation>
    </message>
    <message>
        <source>Could not be delivered to %1: %2</source>
        <translation>Kunne ikke leveres til %1: %2</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Hvorfor ligger denne her?</translation>
    </message>
    <message>
        <source>Attachment without a name</source>
        <translation>Vedlegg uten navn</translation>
    </message>
    <message>
        <source>internal comment</source>
        <translation>intern kommentar</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send likevel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Skill ad</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Lagre alle&#xa0;…</translation>
    </message>
    <message>
        <source>%1 merged “%2” into this conversation</source>
        <translation>%1 slo «%2» sammen med denne samtalen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>This message is very long: only its beginning is shown.</source>
        <translation>Denne meldingen er svært lang: Bare begynnelsen vises.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Vis alt</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::PersonButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a person, and whether available</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::PhoneCall</name>
    <message>
        <source>Call %1?</source>
        <translation>Ringe %1?</translation>
    </message>
    <message>
        <source>The number goes to this computer’s program for calls.</source>
        <translation>Nummeret åpnes i programmet for anrop på denne maskinen.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::PlaceActs</name>
    <message>
        <source>Select at most %1 conversations to merge.</source>
        <translation>Velg høyst %1 samtaler som skal slås sammen.</translation>
    </message>
    <message>
        <source>Merge this conversation with</source>
        <translation>Slå denne samtalen sammen med</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n conversations</source>
        <translation>
            <numerusform>Slo sammen %n samtale</numerusform>
            <numerusform>Slo sammen %n samtaler</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Skilt ad igjen</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n messages</source>
        <translation>
            <numerusform>Skilte ut %n melding</numerusform>
            <numerusform>Skilte ut %n meldinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Move this message to</source>
        <translation>Flytt meldingen til</translation>
    </message>
    <message>
        <source>Message moved</source>
        <translation>Meldingen er flyttet</translation>
    </message>
    <message>
        <source>Message moved back</source>
        <translation>Meldingen er flyttet tilbake</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::PreviewDialog</name>
    <message>
        <source>Previous attachment</source>
        <translation>Forrige vedlegg</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>Neste vedlegg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lagre som&#xa0;…</translation>
    </message>
    <message>
        <source>Pages of the attachment</source>
        <translation>Sidene i vedlegget</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Teksten i vedlegget</translation>
    </message>
    <message>
        <source>Attachment without a name</source>
        <translation>Vedlegg uten navn</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>attachment, its number, how many</comment>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Open it with its own program, or save it.</source>
        <translation>Denne filtypen kan ikke vises her. Åpne den med sitt eget program, eller lagre den.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Henter&#xa0;…</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Open it with its own program, or save it.</source>
        <translation>Denne filen kan ikke vises her. Åpne den med sitt eget program, eller lagre den.</translation>
    </message>
    <message>
        <source>Only the first pages are shown here.</source>
        <translation>Her vises bare de første sidene.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ProfilePage</name>
    <message>
        <source>Your profile</source>
        <translation>Profilen din</translation>
    </message>
    <message>
        <source>profile picture name meeting what customers see</source>
        <translation>profil bilde navn møte hva kundene ser</translation>
    </message>
    <message>
        <source>Name for customers</source>
        <translation>Navn for kunder</translation>
    </message>
    <message>
        <source>Shown in chats. Without one, it is your name in the team.</source>
        <translation>Vises i chat. Uten et slikt brukes navnet ditt i teamet.</translation>
    </message>
    <message>
        <source>Where to meet you</source>
        <translation>Hvor man kan møte deg</translation>
    </message>
    <message>
        <source>A page where a time can be booked, or your meeting room. Signatures can name it as {agent.meeting_link}.</source>
        <translation>En side der man kan bestille tid, eller møterommet ditt. I signaturer kan det settes inn som {agent.meeting_link}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>No meeting link</source>
        <translation>Ingen møtelenke</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This file is no picture that can be used.</source>
        <translation>Denne filen er ikke et bilde som kan brukes.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ProviderPreset</name>
    <message>
        <source>This provider wants an app password: make one in the security settings of your account and use it here instead of your own password.</source>
        <translation>Denne leverandøren krever et app-passord: Lag et i sikkerhetsinnstillingene for kontoen din, og bruk det her i stedet for ditt eget passord.</translation>
    </message>
    <message>
        <source>Microsoft lets passwords in only where the administrator has allowed IMAP and SMTP sign-in for this mailbox.</source>
        <translation>Microsoft godtar passord bare når administratoren har tillatt IMAP- og SMTP-pålogging for denne postboksen.</translation>
    </message>
    <message>
        <source>The user name is the name of the mailbox in the control panel, often not the e-mail address.</source>
        <translation>Brukernavnet er navnet på postboksen i kontrollpanelet, ofte ikke e-postadressen.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>Ticket and contact</source>
        <translation>Sak og kontakt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::RecipientField</name>
    <message>
        <source>%1, not an e-mail address</source>
        <translation>%1, ikke en e-postadresse</translation>
    </message>
    <message>
        <source>%1 is one of your own mailboxes</source>
        <translation>%1 er en av deres egne postbokser</translation>
    </message>
    <message>
        <source>%1 has never been written to from here</source>
        <translation>Det er aldri skrevet til %1 herfra</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::RemoveInboxDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>Fjerne %1?</translation>
    </message>
    <message>
        <source>No mail is removed, here or on the server, and undo brings the inbox back as it was.</source>
        <translation>Ingen e-post fjernes, verken her eller på serveren, og angre henter innboksen tilbake som den var.</translation>
    </message>
    <message>
        <source>Its mailboxes and conversations go to</source>
        <translation>Postboksene og samtalene flyttes til</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remove the inbox</source>
        <translation>Fjern innboksen</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SafetyPage</name>
    <message>
        <source>Data and backup</source>
        <translation>Data og sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>The whole workspace in one file, while you go on working. Passwords are not in it. Put it back with: svarbordctl restore FILE</source>
        <translation>Hele arbeidsområdet i én fil, mens du arbeider videre. Passord er ikke med. Legg det tilbake med: svarbordctl restore FIL</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Ta sikkerhetskopi&#xa0;…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Holds the database and every stored file against their check sums.</source>
        <translation>Holder databasen og hver lagrede fil opp mot kontrollsummene.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontroller nå</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for alltid</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dager</translation>
    </message>
    <message>
        <source>Keep closed conversations</source>
        <translation>Behold lukkede samtaler</translation>
    </message>
    <message>
        <source>Counted from the last mail.</source>
        <translation>Regnet fra den siste e-posten.</translation>
    </message>
    <message>
        <source>Keep spam</source>
        <translation>Behold søppelpost</translation>
    </message>
    <message>
        <source>Erase what is older</source>
        <translation>Slett det som er eldre</translation>
    </message>
    <message>
        <source>Says first what would go. Nothing goes by itself.</source>
        <translation>Sier først hva som ville forsvinne. Ingenting forsvinner av seg selv.</translation>
    </message>
    <message>
        <source>Look what would go…</source>
        <translation>Se hva som ville forsvinne&#xa0;…</translation>
    </message>
    <message>
        <source>svarbord-%1.zip</source>
        <comment>file name of a backup, with the date</comment>
        <translation>svarbord-%1.zip</translation>
    </message>
    <message>
        <source>%1 saved in %2.</source>
        <translation>%1 lagret i %2.</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>Alt er i orden.</translation>
    </message>
    <message>
        <source>Nothing is that old.</source>
        <translation>Ingenting er så gammelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) would go for good, with all mails and files in them. This cannot be undone.</source>
        <translation>
            <numerusform>%n samtale ville forsvinne for godt, med all e-post og alle filer i den. Dette kan ikke angres.</numerusform>
            <numerusform>%n samtaler ville forsvinne for godt, med all e-post og alle filer i dem. Dette kan ikke angres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were erased.</source>
        <translation>
            <numerusform>%n samtale ble slettet.</numerusform>
            <numerusform>%n samtaler ble slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof of erasures</source>
        <translation>Bevis for slettinger</translation>
    </message>
    <message>
        <source>When and by whom contacts were erased, and what a search for traces found. Whom, is not written down.</source>
        <translation>Når og av hvem kontakter ble slettet, og hva et søk etter spor fant. Hvem det gjaldt, er ikke skrevet ned.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Vis&#xa0;…</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when and by whom somebody was erased</comment>
        <translation>%1, av %2</translation>
    </message>
    <message>
        <source>Nobody was erased so far.</source>
        <translation>Ingen er slettet så langt.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Lagrede visninger</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Gi nytt navn&#xa0;…</translation>
    </message>
    <message>
        <source>Keep to myself</source>
        <translation>Bare for meg</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Del med teamet</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SearchSuggestionsPopup</name>
    <message>
        <source>Search suggestions</source>
        <translation>Søkeforslag</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SendChoices</name>
    <message>
        <source>Off</source>
        <comment>undo send</comment>
        <translation>Av</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>undo send</comment>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>I formiddag</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>I ettermiddag</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>I kveld</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>I morgen tidlig</translation>
    </message>
    <message>
        <source>Tomorrow afternoon</source>
        <translation>I morgen ettermiddag</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Mandag morgen</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SendLaterDialog</name>
    <message>
        <source>Send later</source>
        <translation>Send senere</translation>
    </message>
    <message>
        <source>When shall the mail leave?</source>
        <translation>Når skal e-posten sendes?</translation>
    </message>
    <message>
        <source>It leaves while Svarbord is running; else as soon as it is started again.</source>
        <translation>Den sendes mens Svarbord kjører, ellers så snart programmet startes igjen.</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag og klokkeslett</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Planlegg sending</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SenderRow</name>
    <message>
        <source>%1 – switched off</source>
        <comment>a mailbox</comment>
        <translation>%1 – slått av</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>The mailbox it leaves from (%1)</source>
        <translation>Postboksen den sendes fra (%1)</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Søk i innstillingene</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ingen innstilling har disse ordene.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SharedListEditor</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Save for the team</source>
        <translation>Lagre for teamet</translation>
    </message>
    <message>
        <source>Saved. The whole team can use it now.</source>
        <translation>Lagret. Nå kan hele teamet bruke det.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Fjernet.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SignInFields</name>
    <message>
        <source>Sign in in the browser…</source>
        <translation>Logg på i nettleseren&#xa0;…</translation>
    </message>
    <message>
        <source>Client id, from your administrator</source>
        <translation>Klient-ID, fra administratoren din</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adressen til påloggingssiden</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adresse for tilgangsnøkler</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Pålogget</translation>
    </message>
    <message>
        <source>The client id is missing. Your administrator gets one from the provider.</source>
        <translation>Klient-ID-en mangler. Administratoren din får en fra leverandøren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Venter på nettleseren&#xa0;…</translation>
    </message>
    <message>
        <source>Scopes, with spaces between</source>
        <translation>Tilganger (scopes), med mellomrom mellom</translation>
    </message>
    <message>
        <source>Client secret, where the provider gave one</source>
        <translation>Klienthemmelighet, hvis leverandøren ga en</translation>
    </message>
    <message>
        <source>The addresses of the provider’s sign-in page and for its tokens are missing. Your administrator knows them.</source>
        <translation>Adressene til leverandørens påloggingsside og til tilgangsnøklene mangler. Administratoren din kjenner dem.</translation>
    </message>
    <message>
        <source>The provider’s addresses have to begin with https://.</source>
        <translation>Leverandørens adresser må begynne med https://.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SignatureEditor</name>
    <message>
        <source>Name the customer sees</source>
        <translation>Navnet kunden ser</translation>
    </message>
    <message>
        <source>Signature of the team</source>
        <translation>Teamets signatur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Insert name…</source>
        <translation>Sett inn navn&#xa0;…</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Edit the HTML itself</source>
        <translation>Rediger selve HTML-koden</translation>
    </message>
    <message>
        <source>Save for the team</source>
        <translation>Lagre for teamet</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Kind regards
{agent.full_name}
{company.name}</source>
        <translation>Vennlig hilsen
{agent.full_name}
{company.name}</translation>
    </message>
    <message>
        <source>HTML of the signature</source>
        <translation>HTML-koden til signaturen</translation>
    </message>
    <message>
        <source>Preview of the signature</source>
        <translation>Forhåndsvisning av signaturen</translation>
    </message>
    <message>
        <source>You and the company: %1</source>
        <translation>Du og firmaet: %1</translation>
    </message>
    <message>
        <source>The company alone: %1</source>
        <translation>Bare firmaet: %1</translation>
    </message>
    <message>
        <source>From: %1 &lt;%2&gt;</source>
        <translation>Fra: %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Saved. The whole team signs like this now.</source>
        <translation>Lagret. Nå signerer hele teamet slik.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SignaturePage</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postboks</translation>
    </message>
    <message>
        <source>Each mailbox has a signature of its own.</source>
        <translation>Hver postboks har sin egen signatur.</translation>
    </message>
    <message>
        <source>signature name from company sender preview</source>
        <translation>signatur navn fra firma avsender forhåndsvisning</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SignatureRow</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Leave the signature out</source>
        <translation>Utelat signaturen</translation>
    </message>
    <message>
        <source>Add signature</source>
        <translation>Legg til signatur</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SnippetEditor</name>
    <message>
        <source>Saved replies</source>
        <translation>Lagrede svar</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>Nytt lagret svar</translation>
    </message>
    <message>
        <source>Shortcut, typed after / in an answer</source>
        <translation>Snarvei, skrives etter / i et svar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Hi {contact.first_name}, …</source>
        <translation>Hei {contact.first_name},&#xa0;…</translation>
    </message>
    <message>
        <source>Insert name…</source>
        <translation>Sett inn navn&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the saved reply?</source>
        <translation>Fjerne det lagrede svaret?</translation>
    </message>
    <message>
        <source>“%1” is removed for the whole team. Undo brings it back.</source>
        <translation>«%1» fjernes for hele teamet. Angre henter det tilbake.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SnippetsPage</name>
    <message>
        <source>Saved replies</source>
        <translation>Lagrede svar</translation>
    </message>
    <message>
        <source>saved reply snippet template text shortcut token</source>
        <translation>lagret svar snutt mal tekst snarvei</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SourceDialog</name>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Kilden til meldingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Legg «%1» til i ordlisten</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::StandingRow</name>
    <message>
        <source>Available…</source>
        <translation>Tilgjengelig&#xa0;…</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Borte&#xa0;…</translation>
    </message>
    <message>
        <source>Say whether %1 is available</source>
        <translation>Si om %1 er tilgjengelig</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SyncJournalView</name>
    <message>
        <source>Sync journal</source>
        <translation>Synkroniseringslogg</translation>
    </message>
    <message>
        <source>Has no effect</source>
        <translation>Har ingen virkning</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Ikke overlevert ennå</translation>
    </message>
    <message>
        <source>Handed over lately</source>
        <translation>Overlevert i det siste</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>La alle stå</translation>
    </message>
    <message>
        <source>Decided otherwise meanwhile</source>
        <translation>Avgjort annerledes i mellomtiden</translation>
    </message>
    <message>
        <source>Somebody decided about the same thing without knowing of your decision, and came later. What stands is the same for everybody.</source>
        <translation>Noen avgjorde det samme uten å vite om det du bestemte, og kom senere. Det som står, er likt for alle.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>… og %Ln til</numerusform>
            <numerusform>… og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided lately</source>
        <translation>Nylig bestemt</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TakenRow</name>
    <message>
        <source>%1 goes on with this draft. To write on here, take it back.</source>
        <translation>%1 skriver videre på denne kladden. Ta den tilbake hvis du vil skrive videre her.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TeamBar</name>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TeamDialog</name>
    <message>
        <source>Work together</source>
        <translation>Arbeid sammen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Din egen adresse</translation>
    </message>
    <message>
        <source>for notifications; may stay empty</source>
        <translation>til varsler; kan stå tom</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne datamaskinen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Share this workspace</source>
        <translation>Del dette arbeidsområdet</translation>
    </message>
    <message>
        <source>Colleagues who connect %1 can ask to join, and you decide whom to let in. Assignments, comments, tags and settings are shared through a folder of that mailbox, signed by each computer. No other server is needed.</source>
        <translation>Kolleger som kobler til %1, kan be om å bli med, og du avgjør hvem du slipper inn. Tildelinger, kommentarer, merkelapper og innstillinger deles gjennom en mappe i den postboksen, signert av hver datamaskin. Ingen annen server trengs.</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Navnet på teamet</translation>
    </message>
    <message>
        <source>Share with colleagues</source>
        <translation>Del med kolleger</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Jeg er</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Be om å bli med</translation>
    </message>
    <message>
        <source>I have the recovery key…</source>
        <translation>Jeg har gjenopprettingsnøkkelen&#xa0;…</translation>
    </message>
    <message>
        <source>Come back with the recovery key</source>
        <translation>Kom tilbake med gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Kom tilbake</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Looking who works together in %1…</source>
        <translation>Ser etter hvem som arbeider sammen i %1&#xa0;…</translation>
    </message>
    <message>
        <source>The mailbox %1 cannot be read now.</source>
        <translation>Postboksen %1 kan ikke leses nå.</translation>
    </message>
    <message>
        <source>%1 works together in this mailbox</source>
        <translation>%1 arbeider sammen i denne postboksen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>En ny person</translation>
    </message>
    <message>
        <source>%1, at another computer</source>
        <translation>%1, ved en annen datamaskin</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Ingen nøkkelring</translation>
    </message>
    <message>
        <source>%1

The key of this computer can be kept in memory until the computer restarts; after that you have to be let in again. It is never written to disk. Better: start a keychain such as GNOME Keyring or KWallet.</source>
        <translation>%1

Nøkkelen til denne datamaskinen kan holdes i minnet til den starter på nytt; etter det må du slippes inn igjen. Den skrives aldri til disk. Bedre: Start en nøkkelring som GNOME Keyring eller KWallet.</translation>
    </message>
    <message>
        <source>Keep until restart</source>
        <translation>Behold til omstart</translation>
    </message>
    <message>
        <source>Your team begins</source>
        <translation>Teamet ditt begynner</translation>
    </message>
    <message>
        <source>Write the recovery key on paper and lock it away. It lets you back in when this computer is lost and no other administrator can help. It is shown only now and kept nowhere. Better still: make a colleague an administrator, too.</source>
        <translation>Skriv gjenopprettingsnøkkelen på papir og lås den inn. Den slipper deg inn igjen når denne datamaskinen er tapt og ingen annen administrator kan hjelpe. Den vises bare nå og lagres ingen steder. Enda bedre: Gjør en kollega til administrator også.</translation>
    </message>
    <message>
        <source>You wait to be let in</source>
        <translation>Du venter på å bli sluppet inn</translation>
    </message>
    <message>
        <source>An administrator sees your request. Tell them this code, so that they know it is you. Until then you see the team&apos;s work, and what you decide is kept for later.</source>
        <translation>En administrator ser forespørselen din. Si vedkommende denne koden, så er det klart at det er deg. Til da ser du teamets arbeid, og det du bestemmer, tas vare på til senere.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Velkommen tilbake</translation>
    </message>
    <message>
        <source>This computer belongs to the team. Withdraw the lost one under Members and devices.</source>
        <translation>Denne datamaskinen hører til teamet. Trekk tilbake den tapte under Medlemmer og enheter.</translation>
    </message>
    <message>
        <source>Making a new recovery key…</source>
        <translation>Lager en ny gjenopprettingsnøkkel&#xa0;…</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Din nye gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Have you written the recovery key down?</source>
        <translation>Har du skrevet ned gjenopprettingsnøkkelen?</translation>
    </message>
    <message>
        <source>It cannot be shown again. Without it, and without another administrator, nobody gets back in once this computer is lost.</source>
        <translation>Den kan ikke vises igjen. Uten den, og uten en annen administrator, kommer ingen inn igjen når denne datamaskinen er tapt.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Jeg har den på papir</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Vis den igjen</translation>
    </message>
    <message>
        <source>It was shown once, when it was made. With it this computer belongs to the member it was given to, at once and without anybody&apos;s approval.</source>
        <translation>Den ble vist én gang, da den ble laget. Med den hører denne datamaskinen til medlemmet som fikk den, med en gang og uten at noen må godkjenne det.</translation>
    </message>
    <message>
        <source>It is good for coming back once this computer has reached the mail server.</source>
        <translation>Du kan komme tilbake med den så snart denne datamaskinen har nådd e‑postserveren.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TeamPage</name>
    <message>
        <source>Members and devices</source>
        <translation>Medlemmer og enheter</translation>
    </message>
    <message>
        <source>team share colleagues join recovery key</source>
        <translation>team del kolleger bli med gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>request join approve let in</source>
        <translation>forespørsel bli med godkjenn slipp inn</translation>
    </message>
    <message>
        <source>member role seat computer device lost remove</source>
        <translation>medlem rolle plass datamaskin enhet tapt fjern</translation>
    </message>
    <message>
        <source>invite leave</source>
        <translation>inviter forlat</translation>
    </message>
    <message>
        <source>You are %1, %2. The team&apos;s work lies in %3.</source>
        <translation>Du er %1, %2. Teamets arbeid ligger i %3.</translation>
    </message>
    <message>
        <source>Only you work in this workspace. Share it with colleagues through a mailbox that all of you can read, or join a team that works in one. No server but the mail server is needed.</source>
        <translation>Bare du arbeider i dette arbeidsområdet. Del det med kolleger gjennom en postboks alle kan lese, eller bli med i et team som arbeider i en. Ingen annen server enn e-postserveren trengs.</translation>
    </message>
    <message>
        <source>Connect a mailbox first.</source>
        <translation>Koble til en postboks først.</translation>
    </message>
    <message>
        <source>Share or join…</source>
        <translation>Del eller bli med&#xa0;…</translation>
    </message>
    <message>
        <source>Share or join a team in %1</source>
        <translation>Del eller bli med i et team i %1</translation>
    </message>
    <message>
        <source>a mailbox that is not connected</source>
        <translation>en postboks som ikke er koblet til</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>Ber om å bli med</translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <comment>a computer and what its owner reads out</comment>
        <translation>%1 · kode %2</translation>
    </message>
    <message>
        <source>Becomes another computer of %1.</source>
        <translation>Blir en datamaskin til for %1.</translation>
    </message>
    <message>
        <source>%1 has read out this code to me</source>
        <translation>%1 har lest opp denne koden for meg</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rollen til %1</translation>
    </message>
    <message>
        <source>Seat of %1</source>
        <translation>Plassen til %1</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Turn down %1</source>
        <translation>Avslå %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Slipp inn</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Slipp inn %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (deg)</translation>
    </message>
    <message>
        <source>Remove %1 from the team</source>
        <translation>Fjern %1 fra teamet</translation>
    </message>
    <message>
        <source>%1 · this computer</source>
        <translation>%1 · denne datamaskinen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Trekk tilbake&#xa0;…</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Trekk tilbake %1</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Kopier invitasjonen</translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation>Forlat teamet&#xa0;…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Fjerne %1?</translation>
    </message>
    <message>
        <source>%1 cannot decide anything here any more, from any computer. What %1 did stays. Change the mailbox&apos;s password, too: whoever knows it can read the mail.</source>
        <translation>%1 kan ikke bestemme noe her lenger, fra noen datamaskin. Det %1 har gjort, blir stående. Bytt passordet til postboksen også: Den som kan det, kan lese e-posten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Trekke tilbake %1?</translation>
    </message>
    <message>
        <source>Nothing that is decided at this computer counts from now on. Use it for a computer that was lost. Change the mailbox&apos;s password, too.</source>
        <translation>Ingenting som bestemmes på denne datamaskinen, gjelder fra nå av. Bruk det for en datamaskin som er tapt. Bytt passordet til postboksen også.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Forlate teamet?</translation>
    </message>
    <message>
        <source>Everything stays on this computer, but nothing is shared any more: what you decide reaches nobody, and what the others decide does not reach you. To come back, an administrator has to let you in.</source>
        <translation>Alt blir på denne datamaskinen, men ingenting deles lenger: Det du bestemmer, når ingen, og det de andre bestemmer, når ikke deg. For å komme tilbake må en administrator slippe deg inn.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlat</translation>
    </message>
    <message>
        <source>You are the only administrator. Make a colleague one, too, or keep the recovery key where you find it.</source>
        <translation>Du er den eneste administratoren. Gjør en kollega til administrator også, eller oppbevar gjenopprettingsnøkkelen der du finner den.</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Ny gjenopprettingsnøkkel&#xa0;…</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Lage en ny gjenopprettingsnøkkel?</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Lag en nøkkel</translation>
    </message>
    <message>
        <source>Whoever holds it and knows the mailbox’s password can come in as you. Keys that were made before go on working: withdraw one that was lost.</source>
        <translation>Den som har den og kjenner passordet til postboksen, kan komme inn som deg. Nøkler som ble laget før, virker fortsatt: Trekk tilbake en som er kommet bort.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TicketPane</name>
    <message>
        <source>Ticket and contact</source>
        <translation>Sak og kontakt</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Løp</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Merkelapper</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioritet: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Tildelt: %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>pipeline</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Tag %1, Delete removes it</source>
        <translation>Merkelapp %1, Delete fjerner den</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Legg til merkelapp</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Skriv til %1</translation>
    </message>
    <message>
        <source>First contact %1</source>
        <translation>Første kontakt %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Earlier (%1)</source>
        <translation>Tidligere (%1)</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Åpne kontakten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Ikke noe telefonnummer</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>borte</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TimePicker</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Klokkeslett</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TimelineText</name>
    <message>
        <source>%1 removed the assignment</source>
        <translation>%1 fjernet tildelingen</translation>
    </message>
    <message>
        <source>%1 took the conversation</source>
        <translation>%1 tok samtalen</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 tildelte samtalen til %2</translation>
    </message>
    <message>
        <source>%1 closed the conversation</source>
        <translation>%1 lukket samtalen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Åpnet igjen</translation>
    </message>
    <message>
        <source>%1 reopened the conversation</source>
        <translation>%1 åpnet samtalen igjen</translation>
    </message>
    <message>
        <source>%1 set the status to %2</source>
        <translation>%1 satte status til %2</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <translation>%1 satte prioritet til %2</translation>
    </message>
    <message>
        <source>%1 added the tag %2</source>
        <translation>%1 la til merkelappen %2</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1 fjernet merkelappen %2</translation>
    </message>
    <message>
        <source>%1 snoozed the conversation</source>
        <translation>%1 utsatte samtalen</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Tilbake etter utsettelse</translation>
    </message>
    <message>
        <source>%1 ended the snooze</source>
        <translation>%1 avsluttet utsettelsen</translation>
    </message>
    <message>
        <source>%1 marked this as spam</source>
        <translation>%1 merket dette som søppelpost</translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation>Sak åpnet</translation>
    </message>
    <message>
        <source>Ticket #%1 opened</source>
        <translation>Sak #%1 åpnet</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time of day</comment>
        <translation>i går %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>This message started the conversation.</source>
        <translation>Denne meldingen startet samtalen.</translation>
    </message>
    <message>
        <source>It answers a message in this conversation (In-Reply-To %1).</source>
        <translation>Den svarer på en melding i denne samtalen (In-Reply-To %1).</translation>
    </message>
    <message>
        <source>It refers to a message in this conversation (References %1).</source>
        <translation>Den viser til en melding i denne samtalen (References %1).</translation>
    </message>
    <message>
        <source>It came to the reply address of this conversation (%1).</source>
        <translation>Den kom til svaradressen for denne samtalen (%1).</translation>
    </message>
    <message>
        <source>Same subject, same people, shortly after: “%1”. It does not name the message it answers.</source>
        <translation>Samme emne, samme personer, kort tid etter: «%1». Den oppgir ikke hvilken melding den svarer på.</translation>
    </message>
    <message>
        <source>It came before the message it answers, which joined them (%1).</source>
        <translation>Den kom før meldingen den svarer på, og den knyttet dem sammen (%1).</translation>
    </message>
    <message>
        <source>Somebody moved it here.</source>
        <translation>Noen flyttet den hit.</translation>
    </message>
    <message>
        <source>%1 moved it here.</source>
        <translation>%1 flyttet den hit.</translation>
    </message>
    <message>
        <source>Will be tried again %1</source>
        <translation>Prøves igjen %1</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Sendes %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Venter på å bli sendt</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender&#xa0;…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>Usikkert om den ble sendt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <translation>%1 slo en annen samtale sammen med denne</translation>
    </message>
    <message>
        <source>%1 took merged conversations apart</source>
        <translation>%1 skilte sammenslåtte samtaler ad igjen</translation>
    </message>
    <message>
        <source>%1 moved messages back</source>
        <translation>%1 flyttet meldinger tilbake</translation>
    </message>
    <message>
        <source>%1 moved messages to another conversation</source>
        <translation>%1 flyttet meldinger til en annen samtale</translation>
    </message>
    <message>
        <source>Also concerns “%1”</source>
        <translation>Gjelder også «%1»</translation>
    </message>
    <message>
        <source>%1 took this out of spam</source>
        <translation>%1 hentet dette ut av søppelposten</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TokenMenu</name>
    <message>
        <source>Your full name</source>
        <translation>Ditt fulle navn</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Fornavnet ditt</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>Etternavnet ditt</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Adressen din</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Firmanavn</translation>
    </message>
    <message>
        <source>Customer&apos;s full name</source>
        <translation>Kundens fulle navn</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Kundens fornavn</translation>
    </message>
    <message>
        <source>Customer&apos;s last name</source>
        <translation>Kundens etternavn</translation>
    </message>
    <message>
        <source>Customer&apos;s address</source>
        <translation>Kundens adresse</translation>
    </message>
    <message>
        <source>Customer&apos;s company</source>
        <translation>Kundens firma</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Your meeting link</source>
        <translation>Møtelenken din</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::Tray</name>
    <message>
        <source>Open Svarbord</source>
        <translation>Åpne Svarbord</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Ny e-post</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Svarbord: nobody is waiting</source>
        <translation>Svarbord: ingen venter</translation>
    </message>
    <message numerus="yes">
        <source>Svarbord: %n conversation(s) waiting</source>
        <translation>
            <numerusform>Svarbord: %n samtale venter</numerusform>
            <numerusform>Svarbord: %n samtaler venter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::UndoSend</name>
    <message numerus="yes">
        <source>Sending in %n s · Undo</source>
        <translation>
            <numerusform>Sendes om %n s · Angre</numerusform>
            <numerusform>Sendes om %n s · Angre</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo sending “%1”</source>
        <translation>Angre sendingen av «%1»</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::UpdateWindow</name>
    <message>
        <source>Svarbord is being updated</source>
        <translation>Svarbord oppdateres</translation>
    </message>
    <message>
        <source>Your workspace is being brought up to date</source>
        <translation>Arbeidsområdet ditt oppdateres</translation>
    </message>
    <message>
        <source>It was last used with an older version. A copy of it is kept, and no mail is lost if this is interrupted. With very much mail it takes a minute or two.</source>
        <translation>Det ble sist brukt med en eldre versjon. En kopi av det beholdes, og ingen e-post går tapt om dette avbrytes. Med svært mye e-post tar det et minutt eller to.</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Et øyeblikk&#xa0;…</translation>
    </message>
    <message>
        <source>Making a copy first…</source>
        <translation>Lager en kopi først&#xa0;…</translation>
    </message>
    <message>
        <source>Step %1 of %2…</source>
        <translation>Trinn %1 av %2&#xa0;…</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postbokser</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::WebEngineLibrary</name>
    <message>
        <source>Mail is shown as plain text: the part of Svarbord that shows it as its sender made it is missing or cannot be used. Install Svarbord again.</source>
        <translation>E-post vises som ren tekst: Den delen av Svarbord som viser den slik avsenderen laget den, mangler eller kan ikke brukes. Installer Svarbord på nytt.</translation>
    </message>
    <message>
        <source>Mail is shown as plain text: the part of Svarbord that shows it as its sender made it is of another version than the program. Start Svarbord again; if this stays, install Svarbord again.</source>
        <translation>E-post vises som ren tekst: Den delen av Svarbord som viser den slik avsenderen laget den, er av en annen versjon enn programmet. Start Svarbord på nytt. Hjelper ikke det, installer Svarbord på nytt.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::DecisionModel</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading over what was decided</comment>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nei: %1</translation>
    </message>
    <message>
        <source>Not shared yet</source>
        <translation>Ikke delt ennå</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Trukket tilbake</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::Digest</name>
    <message>
        <source>(no subject)</source>
        <translation>(uten emne)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>customer, subject, when</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) wait for you</source>
        <comment>name of the workspace</comment>
        <translation>
            <numerusform>%1: %n ting venter på deg</numerusform>
            <numerusform>%1: %n ting venter på deg</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers who wait for your answer</source>
        <translation>Kunder som venter på svar fra deg</translation>
    </message>
    <message>
        <source>You were mentioned</source>
        <translation>Du ble nevnt</translation>
    </message>
    <message>
        <source>Taken by nobody</source>
        <translation>Ikke tatt av noen</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Kunne ikke sendes</translation>
    </message>
    <message>
        <source>Svarbord writes this once a day, when something waits. It is switched off in the settings, under Notifications.</source>
        <translation>Svarbord skriver dette én gang om dagen, når noe venter. Det slås av i innstillingene, under Varsler.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::ErasureText</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n samtale</numerusform>
            <numerusform>%n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n e-post</numerusform>
            <numerusform>%n e-poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslutning</numerusform>
            <numerusform>%n beslutninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out for good: %1.</source>
        <comment>2 conversations, 3 mails, 1 file, 4 decisions</comment>
        <translation>Slettet for godt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) in the outbox</source>
        <translation>
            <numerusform>%n e-post i utboksen</numerusform>
            <numerusform>%n e-poster i utboksen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there: %1. Erase once more.</source>
        <comment>1 contact, 0 conversations, 2 mails, 0 mails in the outbox</comment>
        <translation>Fortsatt her: %1. Slett en gang til.</translation>
    </message>
    <message>
        <source>A search for traces afterwards found none.</source>
        <translation>Et søk etter spor etterpå fant ingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) of other people still name the address.</source>
        <translation>
            <numerusform>%n e-post fra andre nevner fortsatt adressen.</numerusform>
            <numerusform>%n e-poster fra andre nevner fortsatt adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A search for traces on this computer afterwards found none.</source>
        <translation>Et søk etter spor på denne maskinen etterpå fant ingen.</translation>
    </message>
    <message>
        <source>Colleagues’ computers keep what they hold until it is erased there, too.</source>
        <translation>Kollegenes maskiner beholder det de har, til det er slettet der også.</translation>
    </message>
    <message numerus="yes">
        <source>The team’s journal keeps %n of the decisions.</source>
        <translation>
            <numerusform>Teamets logg beholder %n av beslutningene.</numerusform>
            <numerusform>Teamets logg beholder %n av beslutningene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::FieldText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::MemberStanding</name>
    <message>
        <source>nobody available</source>
        <translation>ingen tilgjengelig</translation>
    </message>
    <message>
        <source>nobody available until %1</source>
        <translation>ingen tilgjengelig før %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>borte</translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>borte til %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: short weekday, day, short month</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>a colleague who is not at the desk</comment>
        <translation>ikke pålogget</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tilgjengelig</translation>
    </message>
    <message>
        <source>Assigned to %1, where nobody is available</source>
        <translation>Tildelt %1, der ingen er tilgjengelig</translation>
    </message>
    <message>
        <source>Assigned to %1, where nobody is available until %2</source>
        <translation>Tildelt %1, der ingen er tilgjengelig før %2</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Tildelt %1</translation>
    </message>
    <message>
        <source>Assigned to %1, who is away</source>
        <translation>Tildelt %1, som er borte</translation>
    </message>
    <message>
        <source>Assigned to %1, who is away until %2</source>
        <translation>Tildelt %1, som er borte til %2</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <comment>a member&apos;s or a group&apos;s name</comment>
        <translation>%1 (borte)</translation>
    </message>
    <message>
        <source>For half an hour</source>
        <translation>I en halvtime</translation>
    </message>
    <message>
        <source>For two hours</source>
        <translation>I to timer</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Til i morgen</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>Til mandag</translation>
    </message>
    <message>
        <source>Until I say that I am back</source>
        <translation>Til jeg sier at jeg er tilbake</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::Notice</name>
    <message>
        <source>(no subject)</source>
        <translation>(uten emne)</translation>
    </message>
    <message>
        <source>%1 assigned a conversation to you</source>
        <translation>%1 tildelte deg en samtale</translation>
    </message>
    <message>
        <source>%1 assigned a conversation to %2</source>
        <comment>a group</comment>
        <translation>%1 tildelte %2 en samtale</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 nevnte deg</translation>
    </message>
    <message>
        <source>A mail was not sent</source>
        <translation>En e-post ble ikke sendt</translation>
    </message>
    <message>
        <source>Back from snooze: %1</source>
        <translation>Tilbake etter utsettelse: %1</translation>
    </message>
    <message>
        <source>Goes on with the answer you began.</source>
        <translation>Skriver videre på svaret du begynte på.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::OutboxText</name>
    <message numerus="yes">
        <source>Tried %n time(s), next time %1.</source>
        <translation>
            <numerusform>Prøvd én gang, neste gang %1.</numerusform>
            <numerusform>Prøvd %n ganger, neste gang %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the connection to the mail server.</source>
        <translation>Venter på forbindelse med e-postserveren.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n second(s).</source>
        <translation>
            <numerusform>Sendes om %n sekund.</numerusform>
            <numerusform>Sendes om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>Sendes %1.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>På vei.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Sendt.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Ikke sendt.</translation>
    </message>
    <message>
        <source>It is not certain yet whether it left: the Sent folder will tell.</source>
        <translation>Det er ikke sikkert om den er sendt. Mappen for sendt e-post vil vise det.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Forkastet.</translation>
    </message>
    <message>
        <source>Held back.</source>
        <translation>Holdt tilbake.</translation>
    </message>
    <message>
        <source>It leaves now, from the machine of %1.</source>
        <translation>Den sendes nå, fra maskinen til %1.</translation>
    </message>
    <message>
        <source>Waits for a machine that has %1.</source>
        <translation>Venter på en maskin som har %1.</translation>
    </message>
    <message>
        <source>Leaves %1, from a machine that has %2.</source>
        <translation>Sendes %1, fra en maskin som har %2.</translation>
    </message>
    <message>
        <source>Waits for the first machine of the team that reaches the mail server.</source>
        <translation>Venter på den første av teamets maskiner som når e-postserveren.</translation>
    </message>
    <message>
        <source>Leaves %1, from whichever machine of the team is on then.</source>
        <translation>Sendes %1, fra den av teamets maskiner som er på da.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::PresentMembers</name>
    <message numerus="yes">
        <source>%1 is writing an answer.</source>
        <comment>%n people, whose names are %1</comment>
        <translation>
            <numerusform>%1 skriver et svar.</numerusform>
            <numerusform>%1 skriver et svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is looking at this.</source>
        <comment>%n people, whose names are %1</comment>
        <translation>
            <numerusform>%1 ser på samtalen.</numerusform>
            <numerusform>%1 ser på samtalen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::SearchCompletion</name>
    <message>
        <source>from</source>
        <comment>search operator, one word</comment>
        <translation>fra</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>who wrote it: a name or an address</source>
        <translation>hvem som skrev: et navn eller en adresse</translation>
    </message>
    <message>
        <source>to</source>
        <comment>search operator, one word</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>hvem den gikk til</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>search operator, one word</comment>
        <translation>emne</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>ord i emnet</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search operator, one word</comment>
        <translation>er</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Er</translation>
    </message>
    <message>
        <source>open, closed, unread, snoozed, unassigned, spam</source>
        <translation>åpen, lukket, ulest, utsatt, utildelt, søppelpost</translation>
    </message>
    <message>
        <source>assignee</source>
        <comment>search operator, one word</comment>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>hvem som har den</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>search operator, one word</comment>
        <translation>merkelapp</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Merkelapp</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>med denne merkelappen</translation>
    </message>
    <message>
        <source>status</source>
        <comment>search operator, one word</comment>
        <translation>status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>new, open, waiting, closed</source>
        <translation>ny, åpen, venter, lukket</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search operator, one word</comment>
        <translation>har</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Har</translation>
    </message>
    <message>
        <source>an attachment, a draft or a comment</source>
        <translation>et vedlegg, en kladd eller en kommentar</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search operator, one word</comment>
        <translation>før</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>a date, or 30d for thirty days ago</source>
        <translation>en dato, eller 30d for tretti dager siden</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search operator, one word</comment>
        <translation>etter</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>a date, or 7d for a week ago</source>
        <translation>en dato, eller 7d for en uke siden</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>search operator, one word</comment>
        <translation>kanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>the mailbox it came through</source>
        <translation>postboksen den kom gjennom</translation>
    </message>
    <message>
        <source>open</source>
        <comment>search value</comment>
        <translation>åpen</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>search value</comment>
        <translation>lukket</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search value</comment>
        <translation>ulest</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>search value</comment>
        <translation>utsatt</translation>
    </message>
    <message>
        <source>unassigned</source>
        <comment>search value</comment>
        <translation>utildelt</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>search value</comment>
        <translation>tildelt</translation>
    </message>
    <message>
        <source>spam</source>
        <comment>search value</comment>
        <translation>søppelpost</translation>
    </message>
    <message>
        <source>new</source>
        <comment>search value</comment>
        <translation>ny</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>search value</comment>
        <translation>venter</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>search value</comment>
        <translation>vedlegg</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>search value</comment>
        <translation>kladd</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>search value</comment>
        <translation>kommentar</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search value, one word</comment>
        <translation>idag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search value, one word</comment>
        <translation>igår</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>for en uke siden</translation>
    </message>
    <message>
        <source>thirty days ago</source>
        <translation>for tretti dager siden</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>for et år siden</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search value, one word</comment>
        <translation>meg</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>search operator and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>search operator and value</comment>
        <translation>ikke %1</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::SyncJournal</name>
    <message>
        <source>Another program keeps this workspace in step</source>
        <translation>Et annet program holder dette arbeidsområdet i takt</translation>
    </message>
    <message>
        <source>What you decide here is handed over by it.</source>
        <translation>Det overleverer det du bestemmer her.</translation>
    </message>
    <message>
        <source>No connection to the team</source>
        <translation>Ingen forbindelse med teamet</translation>
    </message>
    <message>
        <source>You can go on working: what you decide is kept, and handed over by itself.</source>
        <translation>Du kan arbeide videre: Det du bestemmer, blir tatt vare på og overlevert av seg selv.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are kept here, and handed over by themselves as soon as the mailbox answers.</source>
        <translation>
            <numerusform>%Ln beslutning er tatt vare på her og blir overlevert av seg selv så snart postboksen svarer.</numerusform>
            <numerusform>%Ln beslutninger er tatt vare på her og blir overlevert av seg selv så snart postboksen svarer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are on their way</source>
        <translation>
            <numerusform>%Ln beslutning er på vei</numerusform>
            <numerusform>%Ln beslutninger er på vei</numerusform>
        </translation>
    </message>
    <message>
        <source>They count here already; colleagues see them in a moment.</source>
        <translation>De gjelder her allerede; kollegene ser dem om et øyeblikk.</translation>
    </message>
    <message>
        <source>Last looked %1.</source>
        <translation>Sist sjekket %1.</translation>
    </message>
    <message>
        <source>In step with the team</source>
        <translation>I takt med teamet</translation>
    </message>
    <message>
        <source>Your colleagues have everything that was decided here.</source>
        <translation>Kollegene dine har alt som er bestemt her.</translation>
    </message>
    <message>
        <source>This workspace is on this machine alone</source>
        <translation>Dette arbeidsområdet finnes bare på denne maskinen</translation>
    </message>
    <message>
        <source>What you decide counts at once. Should a team share the workspace one day, all of it goes along.</source>
        <translation>Det du bestemmer, gjelder med en gang. Skulle et team dele arbeidsområdet en dag, blir alt med.</translation>
    </message>
    <message>
        <source>The key of this machine is missing</source>
        <translation>Nøkkelen til denne maskinen mangler</translation>
    </message>
    <message>
        <source>Without it nothing can be handed over. What you decide is kept here.</source>
        <translation>Uten den kan ingenting overleveres. Det du bestemmer, blir tatt vare på her.</translation>
    </message>
    <message>
        <source>The team’s workspace is being set up</source>
        <translation>Teamets arbeidsområde blir satt opp</translation>
    </message>
    <message>
        <source>You can go on working: everything goes along.</source>
        <translation>Du kan arbeide videre: Alt blir med.</translation>
    </message>
    <message>
        <source>An administrator has to let this machine in</source>
        <translation>En administrator må slippe inn denne maskinen</translation>
    </message>
    <message>
        <source>Until then what you decide is kept here.</source>
        <translation>Inntil da blir det du bestemmer, tatt vare på her.</translation>
    </message>
    <message>
        <source>This machine was not let in</source>
        <translation>Denne maskinen ble ikke sluppet inn</translation>
    </message>
    <message>
        <source>Ask again in the settings, under the team. What you decide is kept here.</source>
        <translation>Spør igjen i innstillingene, under teamet. Det du bestemmer, blir tatt vare på her.</translation>
    </message>
    <message>
        <source>This machine does not belong to the team any more</source>
        <translation>Denne maskinen hører ikke lenger til teamet</translation>
    </message>
    <message>
        <source>What you decide stays here, and nobody else sees it.</source>
        <translation>Det du bestemmer, blir her, og ingen andre ser det.</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Ikke tildelt noen</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Tildelt %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioritet: %1</translation>
    </message>
    <message>
        <source>Tag added: %1</source>
        <translation>Merkelapp lagt til: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Merkelapp fjernet: %1</translation>
    </message>
    <message>
        <source>This workspace was copied, and the one it was copied from may be at work still. Until then what you decide is kept here, and mail that waited is held.</source>
        <translation>Dette arbeidsområdet er kopiert, og det opprinnelige kan fortsatt være i bruk. Inntil da blir det du bestemmer, tatt vare på her, og e-post som ventet, holdes tilbake.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::Team</name>
    <message>
        <source>Agent</source>
        <translation>Kundebehandler</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleder</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Oversetter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Full seat</source>
        <translation>Full plass</translation>
    </message>
    <message>
        <source>The signing key of this computer is missing, so nothing you decide reaches your colleagues. Leave the team on this computer and ask to join again.</source>
        <translation>Signeringsnøkkelen til denne datamaskinen mangler, så ingenting du bestemmer, når kollegene. Forlat teamet på denne datamaskinen og be om å bli med på nytt.</translation>
    </message>
    <message>
        <source>Your workspace is being shared. It takes a moment, or until the mailbox can be reached.</source>
        <translation>Arbeidsområdet ditt blir delt. Det tar et øyeblikk, eller til postboksen kan nås.</translation>
    </message>
    <message>
        <source>Your request to join is on its way to the mailbox.</source>
        <translation>Forespørselen din om å bli med er på vei til postboksen.</translation>
    </message>
    <message>
        <source>You wait for an administrator of %1 to let you in. Your code: %2</source>
        <translation>Du venter på at en administrator i %1 slipper deg inn. Koden din: %2</translation>
    </message>
    <message>
        <source>You were not let in to %1. Ask an administrator, or ask to join again.</source>
        <translation>Du ble ikke sluppet inn i %1. Spør en administrator, eller be om å bli med på nytt.</translation>
    </message>
    <message>
        <source>This computer does not belong to %1 any more. What you decide here reaches nobody.</source>
        <translation>Denne datamaskinen hører ikke lenger til %1. Det du bestemmer her, når ingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s): %1.</source>
        <translation>
            <numerusform>%n medlem: %1.</numerusform>
            <numerusform>%n medlemmer: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators: %1.</source>
        <translation>Administratorer: %1.</translation>
    </message>
    <message>
        <source>Join %1 in Svarbord:
1. Install Svarbord and connect the mailbox %2.
2. Choose &quot;Ask to join&quot; when Svarbord offers it.
3. Tell me the code that it shows. I let you in.</source>
        <translation>Bli med i %1 i Svarbord:
1. Installer Svarbord og koble til postboksen %2.
2. Velg «Be om å bli med» når Svarbord tilbyr det.
3. Les opp koden som vises, for meg. Så slipper jeg deg inn.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Tildelinger</translation>
    </message>
    <message>
        <source>Opened and closed</source>
        <translation>Åpnet og lukket</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Merged conversations</source>
        <translation>Sammenslåtte samtaler</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Settings of the team</source>
        <translation>Teamets innstillinger</translation>
    </message>
    <message>
        <source>Members and roles</source>
        <translation>Medlemmer og roller</translation>
    </message>
    <message>
        <source>Computers let in</source>
        <translation>Datamaskiner sluppet inn</translation>
    </message>
    <message>
        <source>Computers withdrawn</source>
        <translation>Datamaskiner trukket tilbake</translation>
    </message>
    <message>
        <source>Read-only seat</source>
        <translation>Bare lesetilgang</translation>
    </message>
    <message>
        <source>This workspace was copied, so it counts as another computer of yours. An administrator of %1 has to let it in. Your code: %2</source>
        <translation>Dette arbeidsområdet er kopiert og regnes derfor som enda en av datamaskinene dine. En administrator i %1 må slippe den inn. Koden din: %2</translation>
    </message>
</context>
</TS>
