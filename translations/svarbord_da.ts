<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>Imap</name>
    <message>
        <source>The mail server does not accept this user name and password.</source>
        <translation>Mailserveren accepterer ikke brugernavnet og adgangskoden.</translation>
    </message>
    <message>
        <source>This user may not open the mailbox.</source>
        <translation>Denne bruger har ikke adgang til postkassen.</translation>
    </message>
    <message>
        <source>The password has expired. Renew it with the mail provider.</source>
        <translation>Adgangskoden er udløbet. Forny den hos mailudbyderen.</translation>
    </message>
    <message>
        <source>The mail server wants an encrypted connection. Choose one in the account.</source>
        <translation>Mailserveren kræver en krypteret forbindelse. Vælg det i kontoen.</translation>
    </message>
    <message>
        <source>The mail server is unavailable at the moment.</source>
        <translation>Mailserveren er ikke tilgængelig lige nu.</translation>
    </message>
    <message>
        <source>The mailbox is in use by another program.</source>
        <translation>Postkassen bruges af et andet program.</translation>
    </message>
    <message>
        <source>The mail server limits how much may be asked of it; trying again later.</source>
        <translation>Mailserveren begrænser antallet af forespørgsler. Prøver igen senere.</translation>
    </message>
    <message>
        <source>The mailbox changed meanwhile.</source>
        <translation>Postkassen blev ændret i mellemtiden.</translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own.</source>
        <translation>Mailserveren melder om en fejl hos sig selv.</translation>
    </message>
    <message>
        <source>The mail server asks you to contact its administrator.</source>
        <translation>Mailserveren beder dig kontakte administratoren.</translation>
    </message>
    <message>
        <source>The mail server does not permit this.</source>
        <translation>Mailserveren tillader ikke dette.</translation>
    </message>
    <message>
        <source>The mailbox is full. Delete mail on the server or ask for more space.</source>
        <translation>Postkassen er fuld. Slet mails på serveren, eller bed om mere plads.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server.</source>
        <translation>Mappen findes ikke på serveren.</translation>
    </message>
    <message>
        <source>The folder exists already.</source>
        <translation>Mappen findes allerede.</translation>
    </message>
    <message>
        <source>The mail is too large for the server.</source>
        <translation>Mailen er for stor til serveren.</translation>
    </message>
    <message>
        <source>The mail server cannot do this.</source>
        <translation>Mailserveren understøtter ikke dette.</translation>
    </message>
    <message>
        <source>The mailbox is damaged on the server. Tell its administrator.</source>
        <translation>Postkassen er beskadiget på serveren. Sig det til administratoren.</translation>
    </message>
    <message>
        <source>The mail server did not understand this program.</source>
        <translation>Mailserveren forstod ikke programmet.</translation>
    </message>
    <message>
        <source>The folder is read-only.</source>
        <translation>Mappen er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>The mail server does not hand out this mail properly.</source>
        <translation>Mailserveren udleverer ikke denne mail korrekt.</translation>
    </message>
    <message>
        <source>This mail is larger than can be read safely.</source>
        <translation>Denne mail er for stor til at blive læst sikkert.</translation>
    </message>
    <message>
        <source>The mail server sent this mail in a form that cannot be read.</source>
        <translation>Mailserveren sendte denne mail i en form, der ikke kan læses.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>No password is stored for this account.</source>
        <translation>Der er ikke gemt nogen adgangskode til denne konto.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Sæt ind</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markér alt</translation>
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
        <translation>Gem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
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
        <translation>Mellemrum</translation>
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
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiér linkad&amp;ressen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Sæt ind</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markér alt</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This SQLite library has no full-text search.</source>
        <translation>Dette SQLite-bibliotek mangler fuldtekstsøgning.</translation>
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
        <translation>Om en uge</translation>
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
        <translation>Åben</translation>
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
        <translation>Høj</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>All open</source>
        <comment>view of the inbox</comment>
        <translation>Alle åbne</translation>
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
        <translation>Udskudt</translation>
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
        <translation>Spam</translation>
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
        <translation>Ulæst</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>uden emne</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioritet %1</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>ikke tildelt nogen</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>tildelt %1</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>har vedhæftede filer</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>har en kladde</translation>
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
        <translation>Filen er for stor til at søge i.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be searched.</source>
        <translation>Filer af denne type kan ikke søges i.</translation>
    </message>
    <message>
        <source>The PDF file cannot be read.</source>
        <translation>PDF-filen kan ikke læses.</translation>
    </message>
    <message>
        <source>Install poppler-utils to search in PDF files.</source>
        <translation>Installér poppler-utils for at søge i PDF-filer.</translation>
    </message>
    <message>
        <source>Reading the PDF file took too long.</source>
        <translation>Det tog for lang tid at læse PDF-filen.</translation>
    </message>
    <message>
        <source>The Word file cannot be read.</source>
        <translation>Word-filen kan ikke læses.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>%1 is not a member of this workspace.</source>
        <translation>%1 er ikke medlem af dette arbejdsområde.</translation>
    </message>
    <message>
        <source>%1 has no full seat and cannot be assigned.</source>
        <translation>%1 har ikke en fuld plads og kan ikke tildeles sager.</translation>
    </message>
    <message>
        <source>This cannot be done: the value is not allowed.</source>
        <translation>Dette kan ikke gøres: Værdien er ikke tilladt.</translation>
    </message>
    <message>
        <source>The file holds no table.</source>
        <translation>Der er ingen tabel i filen.</translation>
    </message>
    <message>
        <source>The file holds more rows than can be imported at once.</source>
        <translation>Filen har flere rækker, end der kan importeres på én gang.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>»%1« er ikke en mailadresse.</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>»%1« passer ikke til %2.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>This entry of the journal cannot be read.</source>
        <translation>Denne post i loggen kan ikke læses.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Intet er valgt.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Der er intet at fortryde.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Der er intet at gentage.</translation>
    </message>
    <message>
        <source>This change is not in the history.</source>
        <translation>Denne ændring findes ikke i historikken.</translation>
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
        <translation>En kontakt kan ikke flettes med sig selv.</translation>
    </message>
    <message>
        <source>This conversation is not here.</source>
        <translation>Samtalen findes ikke her.</translation>
    </message>
    <message>
        <source>This entry of the journal is larger than Svarbord ever writes one.</source>
        <translation>Denne post i loggen er større end noget, Svarbord skriver.</translation>
    </message>
    <message>
        <source>This entry of the journal was written by a newer Svarbord. Update the program to see it.</source>
        <translation>Denne post i loggen er skrevet af et nyere Svarbord. Opdatér programmet for at se den.</translation>
    </message>
    <message>
        <source>This message belongs to Svarbord, the help desk program. It holds what a member of the team decided, and the others&apos; programs read it. Please do not delete or move it.</source>
        <translation>Denne besked hører til Svarbord, programmet til kundeservice. Den indeholder det, et medlem af teamet har besluttet, og de andres programmer læser den. Slet eller flyt den ikke.</translation>
    </message>
    <message>
        <source>What is known of the shared journal cannot be read.</source>
        <translation>Det, der er kendt af den fælles log, kan ikke læses.</translation>
    </message>
    <message>
        <source>It cannot be read. Somebody put another message into the folder, or it was cut.</source>
        <translation>Den kan ikke læses. Nogen har lagt en anden besked i mappen, eller den er afkortet.</translation>
    </message>
    <message>
        <source>It is larger than Svarbord ever writes an entry.</source>
        <translation>Den er større end noget, Svarbord skriver.</translation>
    </message>
    <message>
        <source>A newer Svarbord wrote it. Update the program to see it.</source>
        <translation>Et nyere Svarbord har skrevet den. Opdatér programmet for at se den.</translation>
    </message>
    <message>
        <source>It lies before the beginning of the journal.</source>
        <translation>Den ligger før loggens begyndelse.</translation>
    </message>
    <message>
        <source>It belongs to another workspace.</source>
        <translation>Den hører til et andet arbejdsområde.</translation>
    </message>
    <message>
        <source>It comes from a computer that was never let in.</source>
        <translation>Den kommer fra en computer, der aldrig har fået adgang.</translation>
    </message>
    <message>
        <source>It comes from a computer or a member that does not belong to the team any more.</source>
        <translation>Den kommer fra en computer eller et medlem, der ikke længere hører til teamet.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was forged or changed.</source>
        <translation>Signaturen er forkert: den er forfalsket eller ændret.</translation>
    </message>
    <message>
        <source>It claims what another member decided.</source>
        <translation>Den udgiver sig for at være noget, et andet medlem har besluttet.</translation>
    </message>
    <message>
        <source>Its decisions are not in the order they were made.</source>
        <translation>Det, der er besluttet i den, står ikke i den rækkefølge, det blev gjort.</translation>
    </message>
    <message>
        <source>It lies in the journal already.</source>
        <translation>Den ligger allerede i loggen.</translation>
    </message>
    <message>
        <source>An earlier entry of the same computer is missing or was moved.</source>
        <translation>En tidligere post fra samme computer mangler eller er flyttet.</translation>
    </message>
    <message>
        <source>It claims to be older than it can be.</source>
        <translation>Den udgiver sig for at være ældre, end den kan være.</translation>
    </message>
    <message>
        <source>It claims a time that has not come yet. Check the clock of that computer.</source>
        <translation>Den angiver et tidspunkt, der ikke er kommet endnu. Kontrollér uret på den computer.</translation>
    </message>
    <message>
        <source>Only members of the team may do this.</source>
        <translation>Kun medlemmer af teamet kan gøre dette.</translation>
    </message>
    <message>
        <source>This needs a full seat.</source>
        <translation>Dette kræver en fuld plads.</translation>
    </message>
    <message>
        <source>Only supervisors or administrators may do this.</source>
        <translation>Kun teamledere eller administratorer kan gøre dette.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s comment cannot be taken back.</source>
        <translation>Andres kommentarer kan ikke trækkes tilbage.</translation>
    </message>
    <message>
        <source>This workspace, computer or key exists already.</source>
        <translation>Dette arbejdsområde, denne computer eller nøgle findes allerede.</translation>
    </message>
    <message>
        <source>At least one administrator with a computer has to remain.</source>
        <translation>Mindst én administrator med en computer skal være tilbage.</translation>
    </message>
    <message>
        <source>This cannot be done: the value is not allowed.</source>
        <translation>Dette kan ikke gøres: værdien er ikke tilladt.</translation>
    </message>
    <message>
        <source>A snapshot of the shared journal cannot be used.</source>
        <translation>Et øjebliksbillede af den fælles log kan ikke bruges.</translation>
    </message>
    <message>
        <source>This contact was merged already.</source>
        <translation>Denne kontakt er allerede slået sammen.</translation>
    </message>
    <message>
        <source>This message belongs to Svarbord, the help desk program. A computer that joins the team begins with it. Please do not delete or move it.</source>
        <translation>Denne besked hører til Svarbord, programmet til kundeservice. En computer, der kommer med i teamet, begynder med den. Slet eller flyt den ikke.</translation>
    </message>
    <message>
        <source>A note on who is present cannot be read.</source>
        <translation>En meddelelse om, hvem der er til stede, kan ikke læses.</translation>
    </message>
    <message>
        <source>You have a read-only seat: answering needs a full one. An administrator can give you one.</source>
        <translation>Du har kun læseadgang. For at svare skal du have en fuld plads, og den kan en administrator give dig.</translation>
    </message>
    <message>
        <source>These contacts are not merged.</source>
        <translation>Disse kontakter er ikke slået sammen.</translation>
    </message>
    <message>
        <source>Another team works in this mailbox now, so nothing from here is put into its journal. Connect your own team&apos;s mailbox again, or join the other team in a new workspace.</source>
        <translation>Et andet team arbejder i denne postkasse nu, så intet herfra lægges i dets log. Tilslut dit eget teams postkasse igen, eller kom med i det andet team i et nyt arbejdsområde.</translation>
    </message>
    <message>
        <source>The mail server lists it and does not hand it over, so what follows on it may be missing here. Svarbord keeps asking for it. If it stays so, ask whoever runs the mail server to repair the folder Svarbord/Journal.</source>
        <translation>Mailserveren viser den på listen, men udleverer den ikke, så det, der bygger på den, kan mangle her. Svarbord bliver ved med at bede om den. Hvis det fortsætter, må den, der driver mailserveren, reparere mappen Svarbord/Journal.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Answers customer mail as a team.</source>
        <translation>Besvar kundehenvendelser som et team.</translation>
    </message>
    <message>
        <source>Folder of the workspace.</source>
        <translation>Arbejdsområdets mappe.</translation>
    </message>
    <message>
        <source>Language: nb, da, sv or en.</source>
        <translation>Sprog: nb, da, sv eller en.</translation>
    </message>
    <message>
        <source>Look: light, dark or contrast.</source>
        <translation>Udseende: light, dark eller contrast.</translation>
    </message>
    <message>
        <source>A mailto: link to write to.</source>
        <translation>Et mailto:-link at skrive til.</translation>
    </message>
    <message>
        <source>My inbox</source>
        <comment>name of a new workspace</comment>
        <translation>Min indbakke</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>This account is not connected.</source>
        <translation>Denne konto er ikke tilsluttet.</translation>
    </message>
    <message>
        <source>The address %1 is connected already.</source>
        <translation>Adressen %1 er allerede tilsluttet.</translation>
    </message>
    <message>
        <source>An attachment could not be written to disk.</source>
        <translation>En vedhæftet fil kunne ikke skrives til disken.</translation>
    </message>
    <message>
        <source>This content is not here.</source>
        <translation>Indholdet findes ikke her.</translation>
    </message>
    <message>
        <source>A stored attachment is damaged on disk.</source>
        <translation>En gemt vedhæftet fil er beskadiget på disken.</translation>
    </message>
    <message>
        <source>Stored content is damaged.</source>
        <translation>Gemt indhold er beskadiget.</translation>
    </message>
    <message>
        <source>Stored content is too large.</source>
        <translation>Gemt indhold er for stort.</translation>
    </message>
    <message>
        <source>This contact is not known.</source>
        <translation>Denne kontakt er ukendt.</translation>
    </message>
    <message>
        <source>This conversation is not here.</source>
        <translation>Denne samtale findes ikke her.</translation>
    </message>
    <message>
        <source>This folder is not known.</source>
        <translation>Denne mappe er ukendt.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing is lost.</source>
        <translation>Disken er fuld. Frigør noget plads. Intet er gået tabt.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be written. Check its permissions.</source>
        <translation>Kan ikke skrive til arbejdsområdets mappe. Tjek rettighederne.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Disken kunne ikke læses eller skrives til.</translation>
    </message>
    <message>
        <source>The workspace database is damaged. Restore it from a backup.</source>
        <translation>Arbejdsområdets database er beskadiget. Gendan den fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Another program is using the workspace. Try again in a moment.</source>
        <translation>Et andet program bruger arbejdsområdet. Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>This is too large to be stored.</source>
        <translation>Dette er for stort til at blive gemt.</translation>
    </message>
    <message>
        <source>This does not fit what is stored already.</source>
        <translation>Dette passer ikke med det, der allerede er gemt.</translation>
    </message>
    <message>
        <source>The workspace database reported an unexpected error.</source>
        <translation>Arbejdsområdets database meldte om en uventet fejl.</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>Der opstod en uventet fejl.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>Denne besked findes ikke her.</translation>
    </message>
    <message>
        <source>Too many messages carry the same second.</source>
        <translation>For mange beskeder har samme tidspunkt på sekundet.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>This workspace was last used with a newer Svarbord. Update the program to open it.</source>
        <translation>Dette arbejdsområde blev sidst brugt med en nyere Svarbord. Opdatér programmet for at åbne det.</translation>
    </message>
    <message>
        <source>A stored decision cannot be read.</source>
        <translation>En gemt beslutning kan ikke læses.</translation>
    </message>
    <message>
        <source>The mail has left already, or is no longer in the outbox.</source>
        <translation>Mailen er allerede sendt eller ligger ikke længere i udbakken.</translation>
    </message>
    <message>
        <source>This mail is no longer in the outbox.</source>
        <translation>Mailen ligger ikke længere i udbakken.</translation>
    </message>
    <message>
        <source>The text of this message is damaged in the database.</source>
        <translation>Teksten i denne besked er beskadiget i databasen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan ikke oprettes.</translation>
    </message>
    <message>
        <source>The backup is damaged or no backup of Svarbord.</source>
        <translation>Sikkerhedskopien er beskadiget eller ikke fra Svarbord.</translation>
    </message>
    <message>
        <source>There is a workspace in this folder already: %1</source>
        <translation>Der er allerede et arbejdsområde i denne mappe: %1</translation>
    </message>
    <message>
        <source>This folder holds no whole export of a workspace.</source>
        <translation>Denne mappe indeholder ingen fuldstændig eksport af et arbejdsområde.</translation>
    </message>
    <message>
        <source>A newer Svarbord wrote this export. Update the program to read it.</source>
        <translation>Et nyere Svarbord har skrevet denne eksport. Opdatér programmet for at læse den.</translation>
    </message>
    <message>
        <source>The folder %1 holds a workspace already.</source>
        <translation>Mappen %1 indeholder allerede et arbejdsområde.</translation>
    </message>
    <message>
        <source>This contact was merged into another one.</source>
        <translation>Denne kontakt er slået sammen med en anden.</translation>
    </message>
    <message>
        <source>%1 already belongs to somebody else.</source>
        <translation>%1 tilhører allerede en anden.</translation>
    </message>
    <message>
        <source>Another contact was merged into this one meanwhile.</source>
        <translation>En anden kontakt er slået sammen med denne i mellemtiden.</translation>
    </message>
    <message>
        <source>%1 (process %2) works with the workspace in %3. Close it first: what it writes from now on would be lost.</source>
        <translation>%1 (proces %2) arbejder med arbejdsområdet i %3. Luk programmet først: Det, der skrives fra nu af, ville gå tabt.</translation>
    </message>
    <message>
        <source>Another program works with the workspace in %1. Close it first: what it writes from now on would be lost.</source>
        <translation>Et andet program arbejder med arbejdsområdet i %1. Luk det først: Det, der skrives fra nu af, ville gå tabt.</translation>
    </message>
</context>
<context>
    <name>svarbord::app::WorkspaceRuntime</name>
    <message>
        <source>This folder holds no workspace yet.</source>
        <translation>Denne mappe indeholder endnu ikke et arbejdsområde.</translation>
    </message>
    <message>
        <source>There is a workspace in this folder already: %1</source>
        <translation>Der er allerede et arbejdsområde i denne mappe: %1</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with: svarbordctl workspace init --name NAME</source>
        <translation>Der er intet arbejdsområde i %1. Opret et med: svarbordctl workspace init --name NAVN</translation>
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
        <translation>%1 kan ikke læses.</translation>
    </message>
    <message>
        <source>%1 is too large for a mail.</source>
        <translation>%1 er for stor til en mail.</translation>
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
        <translation>%1 findes ikke.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikke læses.</translation>
    </message>
    <message>
        <source>The import was interrupted.</source>
        <translation>Importen blev afbrudt.</translation>
    </message>
    <message>
        <source>An empty file is no mail.</source>
        <translation>En tom fil er ikke en mail.</translation>
    </message>
    <message>
        <source>Not accepted for: %1</source>
        <translation>Ikke accepteret for: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the server confirmed.</source>
        <translation>Forbindelsen blev afbrudt, før serveren bekræftede.</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the Sent folder: %1</source>
        <translation>Mailen er sendt, men kopien kunne ikke lægges i mappen med sendte mails: %1</translation>
    </message>
    <message>
        <source>It is not certain whether this mail has left. Ask the recipient, or send it again.</source>
        <translation>Det er usikkert, om mailen blev sendt. Spørg modtageren, eller send den igen.</translation>
    </message>
    <message>
        <source>The mail has no recipient.</source>
        <translation>Mailen har ingen modtager.</translation>
    </message>
    <message>
        <source>No mail account is connected that could send.</source>
        <translation>Ingen tilsluttet konto kan sende mail.</translation>
    </message>
    <message>
        <source>Something new came in this conversation after the mail was written.</source>
        <translation>Der kom noget nyt i samtalen, efter at mailen blev skrevet.</translation>
    </message>
    <message>
        <source>The folder of the shared journal was made anew on the server.</source>
        <translation>Mappen til den fælles log er oprettet på ny på serveren.</translation>
    </message>
    <message>
        <source>Svarbord journal</source>
        <translation>Svarbord-log</translation>
    </message>
    <message>
        <source>Another workstation may have sent this mail.</source>
        <translation>En anden maskine har måske sendt denne mail.</translation>
    </message>
    <message>
        <source>Svarbord notes here who is at work. It clears this up by itself.</source>
        <translation>Her noterer Svarbord, hvem der er på arbejde. Det ryddes op af sig selv.</translation>
    </message>
    <message>
        <source>This mail is not waiting any more.</source>
        <translation>Denne mail venter ikke længere.</translation>
    </message>
    <message>
        <source>The waiting mail “%1” is not the one that was written, and is not sent from here.</source>
        <translation>Mailen »%1«, der venter, er ikke den, der blev skrevet, og sendes ikke herfra.</translation>
    </message>
    <message>
        <source>Another workstation is sending this mail now, or has sent it.</source>
        <translation>En anden maskine er ved at sende denne mail eller har sendt den.</translation>
    </message>
    <message>
        <source>Another workstation had sent this mail before it was cancelled.</source>
        <translation>En anden maskine havde sendt denne mail, før den blev annulleret.</translation>
    </message>
    <message>
        <source>This workspace is a copy, and this mail may leave from where it was copied. Send it from here only if it does not.</source>
        <translation>Dette arbejdsområde er en kopi, og mailen bliver måske sendt fra det oprindelige. Send den kun herfra, hvis den ikke bliver sendt derfra.</translation>
    </message>
    <message>
        <source>This workspace was restored, and this mail may have left since it was saved. Send it only if it has not.</source>
        <translation>Dette arbejdsområde er gendannet, og mailen kan være sendt, efter at kopien blev taget. Send den kun, hvis den ikke er det.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>En kollega</translation>
    </message>
    <message>
        <source>Another workstation may have sent this mail before it was cancelled. As soon as that is known, you read it here.</source>
        <translation>En anden maskine kan have sendt denne mail, før den blev annulleret. Så snart det er afklaret, kan du se det her.</translation>
    </message>
    <message>
        <source>%1 set another time for this mail.</source>
        <translation>%1 har valgt et andet tidspunkt for denne mail.</translation>
    </message>
    <message>
        <source>%1 cancelled this mail.</source>
        <translation>%1 annullerede denne mail.</translation>
    </message>
    <message>
        <source>This mail is leaving now, or has left.</source>
        <translation>Denne mail sendes nu eller er allerede sendt.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::BrowserSignIn</name>
    <message>
        <source>The addresses for signing in and the client id are missing.</source>
        <translation>Adresserne til login og klient-id’et mangler.</translation>
    </message>
    <message>
        <source>The browser could not answer this program: %1</source>
        <translation>Browseren kan ikke svare dette program: %1</translation>
    </message>
    <message>
        <source>Nothing to see here</source>
        <translation>Intet at se her</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ikke logget på</translation>
    </message>
    <message>
        <source>You can close this page and try again in Svarbord.</source>
        <translation>Du kan lukke denne side og prøve igen i Svarbord.</translation>
    </message>
    <message>
        <source>The provider did not let Svarbord in. Try again, and allow access to mail.</source>
        <translation>Udbyderen lukkede ikke Svarbord ind. Prøv igen, og giv adgang til mail.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Logget på</translation>
    </message>
    <message>
        <source>You can close this page and go back to Svarbord.</source>
        <translation>Du kan lukke denne side og gå tilbage til Svarbord.</translation>
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
        <translation>Mailen findes ikke længere på nogen server.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Denne konto findes ikke.</translation>
    </message>
    <message>
        <source>Another running Svarbord sends the mail of this workspace.</source>
        <translation>En anden kørende Svarbord sender mails fra dette arbejdsområde.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::TeamRights</name>
    <message>
        <source>The mail server could not be told who may write into the team&apos;s folders: %1</source>
        <translation>Mailserveren kunne ikke få besked om, hvem der må skrive i teamets mapper: %1</translation>
    </message>
    <message>
        <source>Everybody signs in to the mailbox with the same user name, so the mail server cannot keep agents out of what supervisors write there.</source>
        <translation>Alle logger på postkassen med samme brugernavn, så mailserveren kan ikke holde medarbejdere væk fra det, som teamlederne skriver der.</translation>
    </message>
    <message>
        <source>The mail server lets only supervisors and administrators write the snapshots of the journal.</source>
        <translation>Mailserveren lader kun teamledere og administratorer skrive øjebliksbillederne af loggen.</translation>
    </message>
    <message>
        <source>Who may write into the team&apos;s folders is decided by whoever looks after the mailbox.</source>
        <translation>Hvem der må skrive i teamets mapper, bestemmer den, der har ansvaret for postkassen.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::TeamSync</name>
    <message>
        <source>There is a workspace in this mailbox already: %1. Ask to join it instead.</source>
        <translation>Der er allerede et arbejdsområde i denne postkasse: %1. Bed hellere om at være med.</translation>
    </message>
    <message>
        <source>Nobody shares a workspace in this mailbox yet.</source>
        <translation>Ingen deler et arbejdsområde i denne postkasse endnu.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 er ikke medlem.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to the workspace in this mailbox, or was withdrawn.</source>
        <translation>Denne gendannelsesnøgle hører ikke til arbejdsområdet i denne postkasse, eller den er trukket tilbage.</translation>
    </message>
    <message>
        <source>This workspace is shared already. Leave its team first.</source>
        <translation>Dette arbejdsområde er allerede delt. Forlad teamet først.</translation>
    </message>
    <message>
        <source>The mailbox that the team shares is not connected any more. Connect it again.</source>
        <translation>Den postkasse, som teamet deler, er ikke længere tilsluttet. Tilslut den igen.</translation>
    </message>
    <message>
        <source>The team&apos;s mailbox has not answered yet. What was decided is handed over later.</source>
        <translation>Teamets postkasse har ikke svaret endnu. Det besluttede overleveres senere.</translation>
    </message>
    <message>
        <source>This workspace is not shared.</source>
        <translation>Dette arbejdsområde er ikke delt.</translation>
    </message>
</context>
<context>
    <name>svarbord::imap</name>
    <message>
        <source>This mail is not on the server any more.</source>
        <translation>Mailen ligger ikke længere på serveren.</translation>
    </message>
    <message>
        <source>This attachment is too large to be fetched here.</source>
        <translation>Den vedhæftede fil er for stor til at blive hentet her.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server.</source>
        <translation>Mappen findes ikke på serveren.</translation>
    </message>
</context>
<context>
    <name>svarbord::imap::Connection</name>
    <message>
        <source>%1 does not answer any more.</source>
        <translation>%1 svarer ikke længere.</translation>
    </message>
    <message>
        <source>Somebody tampers with the connection to %1: unencrypted commands came where encryption was to begin. Do not sign in over this network.</source>
        <translation>Nogen piller ved forbindelsen til %1: Der kom ukrypterede kommandoer, hvor krypteringen skulle begynde. Log ikke på over dette netværk.</translation>
    </message>
    <message>
        <source>There is no connection to the mail server.</source>
        <translation>Der er ingen forbindelse til mailserveren.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be read safely.</source>
        <translation>Mailserveren sendte noget, der ikke kan læses sikkert.</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP. Check the port.</source>
        <translation>%1 taler ikke IMAP. Tjek porten.</translation>
    </message>
</context>
<context>
    <name>svarbord::imap::Session</name>
    <message>
        <source>The mail server signs in before encryption begins, which cannot be trusted. Choose TLS from the start in the account.</source>
        <translation>Mailserveren logger på, før krypteringen begynder, og det er ikke til at stole på. Vælg TLS fra start i kontoen.</translation>
    </message>
    <message>
        <source>The mail server does not offer encryption on this port. Choose TLS from the start in the account.</source>
        <translation>Mailserveren tilbyder ikke kryptering på denne port. Vælg TLS fra start i kontoen.</translation>
    </message>
    <message>
        <source>The connection to the mail server was cut.</source>
        <translation>Forbindelsen til mailserveren blev afbrudt.</translation>
    </message>
    <message>
        <source>The mail server wants an encrypted connection. Choose one in the account.</source>
        <translation>Mailserveren kræver en krypteret forbindelse. Vælg det i kontoen.</translation>
    </message>
</context>
<context>
    <name>svarbord::journal</name>
    <message>
        <source>This is not a recovery key. Compare it with the paper, letter by letter.</source>
        <translation>Det er ikke en gendannelsesnøgle. Sammenlign den med papiret, bogstav for bogstav.</translation>
    </message>
    <message>
        <source>The recovery key could not be made.</source>
        <translation>Gendannelsesnøglen kunne ikke laves.</translation>
    </message>
    <message>
        <source>What is in this workspace was decided by another team. Make a new workspace for this one.</source>
        <translation>Det, der ligger i dette arbejdsområde, er besluttet af et andet team. Lav et nyt arbejdsområde til dette.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>The team that this workspace has left may send this mail. Send it from here only if the team does not.</source>
        <translation>Det team, som dette arbejdsområde har forladt, sender måske denne mail. Send den kun herfra, hvis teamet ikke gør det.</translation>
    </message>
</context>
<context>
    <name>svarbord::mime</name>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>»%1« er ikke en mailadresse.</translation>
    </message>
</context>
<context>
    <name>svarbord::net</name>
    <message>
        <source>“%1” is not a kind of encryption known here.</source>
        <translation>»%1« er ikke en kendt type kryptering.</translation>
    </message>
    <message>
        <source>A server address begins with %1:// or %2://.</source>
        <translation>En serveradresse begynder med %1:// eller %2://.</translation>
    </message>
    <message>
        <source>“%1” is not a server address.</source>
        <translation>»%1« er ikke en serveradresse.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the server address.</source>
        <translation>Udelad brugernavn og adgangskode fra serveradressen.</translation>
    </message>
    <message>
        <source>A server address ends after the port.</source>
        <translation>En serveradresse slutter efter porten.</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>Port 0 kan ikke bruges.</translation>
    </message>
    <message>
        <source>No password is stored for this account.</source>
        <translation>Der er ikke gemt nogen adgangskode til denne konto.</translation>
    </message>
    <message>
        <source>The keychain did not hand out the password. Unlock it and try again.</source>
        <translation>Nøgleringen udleverede ikke adgangskoden. Lås den op, og prøv igen.</translation>
    </message>
    <message>
        <source>This computer has no keychain running, so passwords cannot be stored safely.</source>
        <translation>Der kører ingen nøglering på denne computer, så adgangskoder kan ikke gemmes sikkert.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Do not use this server until its operator explains why.</source>
        <translation>Certifikatet for %1 er tilbagekaldt. Brug ikke denne server, før den driftsansvarlige har forklaret hvorfor.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. The server’s operator has to renew it; check this computer’s date too.</source>
        <translation>Certifikatet for %1 udløb %2. Den driftsansvarlige for serveren skal forny det. Tjek også datoen på denne computer.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Check this computer’s date.</source>
        <translation>Certifikatet for %1 gælder først fra %2. Tjek datoen på denne computer.</translation>
    </message>
    <message>
        <source>The certificate belongs to %2, not to %1. Check the server name in the account.</source>
        <translation>Certifikatet tilhører %2, ikke %1. Tjek servernavnet i kontoen.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself, so nobody vouches for it. If this is your own server, give its certificate file in the account.</source>
        <translation>%1 har selv lavet sit certifikat, så ingen står inde for det. Er det din egen server, kan du angive certifikatfilen i kontoen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not know. If this is your own authority, give its certificate file in the account.</source>
        <translation>Certifikatet for %1 er udstedt af »%2«, som denne computer ikke kender. Er det din egen certifikatudsteder, kan du angive certifikatfilen i kontoen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not acceptable.</source>
        <translation>Certifikatet for %1 kan ikke accepteres.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read: %2</source>
        <translation>Certifikatfilen %1 kan ikke læses: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate (PEM).</source>
        <translation>Filen %1 indeholder intet certifikat (PEM).</translation>
    </message>
</context>
<context>
    <name>svarbord::net::KernelKeyStore</name>
    <message>
        <source>The password is not stored. Add the account again.</source>
        <translation>Adgangskoden er ikke gemt. Tilføj kontoen igen.</translation>
    </message>
    <message>
        <source>The system&apos;s key storage cannot be used.</source>
        <translation>Systemets nøglelager kan ikke bruges.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Adgangskoden er for lang.</translation>
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
        <translation>Der findes ingen server ved navn %1. Tjek navnet og netforbindelsen.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port.</source>
        <translation>%1 afviser forbindelsen. Tjek porten.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check port and kind of encryption.</source>
        <translation>Kunne ikke oprette en krypteret forbindelse til %1. Tjek port og krypteringstype.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Kan ikke få kontakt med %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Forbindelsen til %1 blev afbrudt.</translation>
    </message>
</context>
<context>
    <name>svarbord::net::OAuth</name>
    <message>
        <source>The sign-in has run out or was withdrawn. Sign in again in the mailbox settings.</source>
        <translation>Login er udløbet eller trukket tilbage. Log på igen i postkassens indstillinger.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer to the sign-in cannot be read.</source>
        <translation>Udbyderens svar på login kan ikke læses.</translation>
    </message>
    <message>
        <source>The address for signing in has to begin with https.</source>
        <translation>Adressen til login skal begynde med https.</translation>
    </message>
    <message>
        <source>%1 cannot be reached to sign in. Check the network and try again.</source>
        <translation>%1 kan ikke nås til login. Tjek netværket, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::AccountChannels</name>
    <message>
        <source>%1 is the personal address of %2. It cannot be connected a second time, for the team or for somebody else.</source>
        <translation>%1 er den personlige adresse for %2. Den kan ikke tilsluttes én gang til, hverken for teamet eller for andre.</translation>
    </message>
    <message>
        <source>%1 is connected as your personal address. The same address cannot be the team’s as well; remove it first.</source>
        <translation>%1 er tilsluttet som din personlige adresse. Den samme adresse kan ikke også være teamets; fjern den først.</translation>
    </message>
    <message>
        <source>%1 is an address of the whole team. The same address cannot be somebody’s personal one as well.</source>
        <translation>%1 er en adresse for hele teamet. Den samme adresse kan ikke også være nogens personlige.</translation>
    </message>
    <message>
        <source>The team has mail of %1 here from before, so it cannot become somebody’s personal address.</source>
        <translation>Teamet har mail til %1 her fra tidligere, så den kan ikke blive nogens personlige adresse.</translation>
    </message>
    <message>
        <source>%1 is connected already, as your personal address.</source>
        <translation>%1 er allerede tilsluttet, som din personlige adresse.</translation>
    </message>
    <message>
        <source>%1 is connected already. A mailbox is connected once and serves everybody who works here.</source>
        <translation>%1 er allerede tilsluttet. En postkasse tilsluttes én gang og gælder for alle, der arbejder her.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::AccountProfiles</name>
    <message>
        <source>“%1” is no address for a meeting. It begins with https://.</source>
        <translation>»%1« er ikke adressen på et møde. Den begynder med https://.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Billedet er for stort.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::AccountService</name>
    <message>
        <source>Sign in to receive mail</source>
        <translation>Log på for at modtage mail</translation>
    </message>
    <message>
        <source>List folders</source>
        <translation>Vis liste over mapper</translation>
    </message>
    <message>
        <source>Encrypt the connection for sending</source>
        <translation>Krypter forbindelsen til afsendelse</translation>
    </message>
    <message>
        <source>Sign in to send mail</source>
        <translation>Log på for at sende mail</translation>
    </message>
    <message>
        <source>A member&apos;s short name has lower-case letters, digits, dots and dashes only.</source>
        <translation>Et medlems korte navn må kun have små bogstaver, tal, punktummer og bindestreger.</translation>
    </message>
    <message>
        <source>There is a member with this short name already.</source>
        <translation>Der findes allerede et medlem med dette korte navn.</translation>
    </message>
    <message>
        <source>Reach %1 for receiving (IMAP)</source>
        <translation>Nå %1 til modtagelse (IMAP)</translation>
    </message>
    <message>
        <source>Reach %1 for sending (SMTP)</source>
        <translation>Nå %1 til afsendelse (SMTP)</translation>
    </message>
    <message>
        <source>%1 is not connected any more: edit the mail and send it again.</source>
        <translation>%1 er ikke tilsluttet længere: redigér mailen, og send den igen.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::ActText</name>
    <message numerus="yes">
        <source>Closed %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Lukkede %n samtale</numerusform>
            <numerusform>Lukkede %n samtaler</numerusform>
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
            <numerusform>Åbnede %n samtale</numerusform>
            <numerusform>Åbnede %n samtaler</numerusform>
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
            <numerusform>Ændrede prioritet på %n samtale</numerusform>
            <numerusform>Ændrede prioritet på %n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Satte etiket på %n samtale</numerusform>
            <numerusform>Satte etiket på %n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed a tag from %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Fjernede etiket fra %n samtale</numerusform>
            <numerusform>Fjernede etiket fra %n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added a comment</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Tilføjede en kommentar</numerusform>
            <numerusform>Tilføjede kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back a comment</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Trak en kommentar tilbage</numerusform>
            <numerusform>Trak kommentarer tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Udskød %n samtale</numerusform>
            <numerusform>Udskød %n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as spam</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Markerede %n samtale som spam</numerusform>
            <numerusform>Markerede %n samtaler som spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as read or unread</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Markerede %n samtale som læst eller ulæst</numerusform>
            <numerusform>Markerede %n samtaler som læst eller ulæst</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the signature</source>
        <comment>what was undone</comment>
        <translation>Ændrede signaturen</translation>
    </message>
    <message>
        <source>Changed the saved replies</source>
        <comment>what was undone</comment>
        <translation>Ændrede de gemte svar</translation>
    </message>
    <message>
        <source>Changed the macros</source>
        <comment>what was undone</comment>
        <translation>Ændrede makroerne</translation>
    </message>
    <message>
        <source>Changed a setting of the team</source>
        <comment>what was undone</comment>
        <translation>Ændrede en indstilling for teamet</translation>
    </message>
    <message numerus="yes">
        <source>Added %n contact(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Tilføjede %n kontakt</numerusform>
            <numerusform>Tilføjede %n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n contact(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Ændrede %n kontakt</numerusform>
            <numerusform>Ændrede %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged two contacts</source>
        <comment>what was undone</comment>
        <translation>Flettede to kontakter</translation>
    </message>
    <message numerus="yes">
        <source>Followed %n conversation(s) or stopped following</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Fulgte %n samtale eller holdt op med det</numerusform>
            <numerusform>Fulgte %n samtaler eller holdt op med det</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged conversations or took them apart</source>
        <comment>what was undone</comment>
        <translation>Flettede samtaler eller skilte dem ad</translation>
    </message>
    <message>
        <source>Moved messages</source>
        <comment>what was undone</comment>
        <translation>Flyttede beskeder</translation>
    </message>
    <message>
        <source>Changed the saved views</source>
        <comment>what was undone</comment>
        <translation>Ændrede de gemte visninger</translation>
    </message>
    <message>
        <source>Blocked a sender or let one in again</source>
        <comment>what was undone</comment>
        <translation>Blokerede en afsender eller lukkede en ind igen</translation>
    </message>
    <message>
        <source>Changed the fields of contacts</source>
        <comment>what was undone</comment>
        <translation>Ændrede kontakternes felter</translation>
    </message>
    <message>
        <source>Changed the inboxes</source>
        <comment>what was undone</comment>
        <translation>Ændrede indbakkerne</translation>
    </message>
    <message>
        <source>Moved a channel to another inbox</source>
        <comment>what was undone</comment>
        <translation>Flyttede en kanal til en anden indbakke</translation>
    </message>
    <message>
        <source>Changed the mail filters</source>
        <comment>what was undone</comment>
        <translation>Ændrede mailfiltrene</translation>
    </message>
    <message>
        <source>Changed how new tickets begin</source>
        <comment>what was undone</comment>
        <translation>Ændrede, hvordan nye sager begynder</translation>
    </message>
    <message>
        <source>Changed who belongs to the team</source>
        <comment>what was undone</comment>
        <translation>Ændrede, hvem der hører til teamet</translation>
    </message>
    <message>
        <source>Changed the profile</source>
        <comment>what was undone</comment>
        <translation>Ændrede profilen</translation>
    </message>
    <message>
        <source>Changed the groups</source>
        <comment>what was undone</comment>
        <translation>Ændrede grupperne</translation>
    </message>
    <message>
        <source>Changed who is available</source>
        <comment>what was undone</comment>
        <translation>Ændrede, hvem der er ledig</translation>
    </message>
    <message numerus="yes">
        <source>Took %n conversation(s) out of spam</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Tog %n samtale ud af spam</numerusform>
            <numerusform>Tog %n samtaler ud af spam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::services::AvailabilityService</name>
    <message>
        <source>That time is over already.</source>
        <translation>Det tidspunkt er allerede passeret.</translation>
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
        <translation>Filen er for stor til at blive importeret.</translation>
    </message>
    <message>
        <source>The file holds no complete card.</source>
        <translation>Der er ingen komplette visitkort i filen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>merged another contact into this one</source>
        <translation>flettede en anden kontakt sammen med denne</translation>
    </message>
    <message>
        <source>took a merge back</source>
        <translation>fortrød en fletning</translation>
    </message>
    <message>
        <source>added the contact</source>
        <translation>tilføjede kontakten</translation>
    </message>
    <message>
        <source>removed the contact</source>
        <translation>fjernede kontakten</translation>
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
        <translation>sprog</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ejer</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresser</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>egne felter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed, and to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>ændrede %1</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Et felt skal have et navn.</translation>
    </message>
    <message>
        <source>Say what there is to choose from.</source>
        <translation>Skriv, hvad der er at vælge imellem.</translation>
    </message>
    <message>
        <source>There is a field called %1 already.</source>
        <translation>Der findes allerede et felt, der hedder %1.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::FilterService</name>
    <message>
        <source>Say what the filter looks for.</source>
        <translation>Skriv, hvad filteret skal se efter.</translation>
    </message>
    <message>
        <source>“%1” is no mail address. Choose “domain” for everybody of a company.</source>
        <translation>»%1« er ikke en mailadresse. Vælg domæne for alle i en virksomhed.</translation>
    </message>
    <message>
        <source>A domain looks like example.com.</source>
        <translation>Et domæne ser ud som eksempel.dk.</translation>
    </message>
    <message>
        <source>Name the header field, for example List-Id.</source>
        <translation>Skriv navnet på headerfeltet, for eksempel List-Id.</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Et filter skal have et navn.</translation>
    </message>
    <message>
        <source>Header fields of old mail are not kept here, so this filter cannot be tried on it.</source>
        <translation>Headerfelterne i gammel mail er ikke gemt her, så dette filter kan ikke prøves på den.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxDesks</name>
    <message>
        <source>Inbox</source>
        <translation>Indbakke</translation>
    </message>
    <message>
        <source>An inbox needs a name.</source>
        <translation>En indbakke skal have et navn.</translation>
    </message>
    <message>
        <source>There is an inbox called %1 already.</source>
        <translation>Der findes allerede en indbakke, der hedder %1.</translation>
    </message>
    <message>
        <source>This inbox cannot be removed.</source>
        <translation>Denne indbakke kan ikke fjernes.</translation>
    </message>
    <message>
        <source>This inbox is not here any more.</source>
        <translation>Denne indbakke er her ikke længere.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxGroups</name>
    <message>
        <source>A group needs a name.</source>
        <translation>En gruppe skal have et navn.</translation>
    </message>
    <message>
        <source>There is a group called %1 already.</source>
        <translation>Der findes allerede en gruppe, der hedder %1.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxPlaces</name>
    <message>
        <source>These messages are not in this conversation.</source>
        <translation>Disse beskeder er ikke i denne samtale.</translation>
    </message>
    <message>
        <source>Choose at least two conversations.</source>
        <translation>Vælg mindst to samtaler.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxViews</name>
    <message>
        <source>A view needs a name and a search.</source>
        <translation>En visning skal have et navn og en søgning.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::MailService</name>
    <message>
        <source>There is no mail in this conversation to answer.</source>
        <translation>Der er ingen mail at svare på i denne samtale.</translation>
    </message>
    <message>
        <source>Connect a mail account before writing a new mail.</source>
        <translation>Tilslut en mailkonto, før du skriver en ny mail.</translation>
    </message>
    <message>
        <source>This image has not been fetched yet.</source>
        <translation>Billedet er ikke hentet endnu.</translation>
    </message>
    <message>
        <source>This mail cannot be edited any more.</source>
        <translation>Denne mail kan ikke redigeres længere.</translation>
    </message>
    <message>
        <source>This draft is not in the mailbox any more.</source>
        <translation>Denne kladde ligger ikke længere i postkassen.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. Attach it again.</source>
        <translation>%1 kan ikke længere læses. Vedhæft den igen.</translation>
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
        <translation>Venter: %1 er slået fra her. Den sendes, når du slår postkassen til i indstillingerne. Redigér den for at sende fra en anden.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::OvertakenService</name>
    <message>
        <source>This change is not in the list any more.</source>
        <translation>Denne ændring er ikke på listen længere.</translation>
    </message>
    <message>
        <source>Doing this again would have no effect.</source>
        <translation>At gøre det igen ville ikke have nogen virkning.</translation>
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
        <translation>---------- Videresendt besked ----------
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
        <translation>Den gemte fil %1 er beskadiget eller mangler.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::TeamService</name>
    <message>
        <source>Founded the workspace %1</source>
        <translation>Grundlagde arbejdsområdet %1</translation>
    </message>
    <message>
        <source>%1 asked to join</source>
        <translation>%1 bad om at være med</translation>
    </message>
    <message>
        <source>Removed %1 from the team</source>
        <translation>Fjernede %1 fra teamet</translation>
    </message>
    <message>
        <source>Set the role or seat of %1</source>
        <translation>Satte rolle eller plads for %1</translation>
    </message>
    <message>
        <source>Let in the computer %1</source>
        <translation>Lukkede computeren %1 ind</translation>
    </message>
    <message>
        <source>Withdrew the computer %1</source>
        <translation>Trak computeren %1 tilbage</translation>
    </message>
    <message>
        <source>An entry that was there is gone: somebody deleted it, or an older mailbox was put back.</source>
        <translation>En post, som var der, er væk: nogen har slettet den, eller en ældre postkasse er lagt tilbage.</translation>
    </message>
    <message>
        <source>Something else lies where an entry was: the past was changed.</source>
        <translation>Noget andet ligger, hvor en post var: loggen er ændret.</translation>
    </message>
    <message>
        <source>An entry lies in another place than it did.</source>
        <translation>En post ligger et andet sted end før.</translation>
    </message>
    <message>
        <source>Say in which mailbox the team shares its work.</source>
        <translation>Sig, i hvilken postkasse teamet deler arbejdet.</translation>
    </message>
    <message>
        <source>%1 is not connected here.</source>
        <translation>%1 er ikke tilsluttet her.</translation>
    </message>
    <message>
        <source>The team and you need a name that the others see.</source>
        <translation>Teamet og du skal have et navn, som de andre ser.</translation>
    </message>
    <message>
        <source>Say who you are: an administrator decides by your name.</source>
        <translation>Skriv, hvem du er: en administrator afgør det ud fra dit navn.</translation>
    </message>
    <message>
        <source>This workspace is not shared.</source>
        <translation>Dette arbejdsområde er ikke delt.</translation>
    </message>
    <message>
        <source>An administrator has to let you in first.</source>
        <translation>En administrator skal lukke dig ind først.</translation>
    </message>
    <message>
        <source>Only administrators decide who belongs.</source>
        <translation>Kun administratorer afgør, hvem der hører til.</translation>
    </message>
    <message>
        <source>Nobody waits with this computer any more.</source>
        <translation>Ingen venter længere med denne computer.</translation>
    </message>
    <message>
        <source>Whoever reads the mailbox can ask in the name of %1. Have %1 read out the code of the new computer, and let it in only if that is %2.</source>
        <translation>Den, der har adgang til postkassen, kan bede om at komme med i %1s navn. Lad %1 læse koden for den nye computer op, og luk den kun ind, hvis den er %2.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 er ikke medlem.</translation>
    </message>
    <message>
        <source>This computer does not belong to the team.</source>
        <translation>Denne computer hører ikke til teamet.</translation>
    </message>
    <message>
        <source>The computer that asks as %1 has another code: %2. Compare it once more before you let it in.</source>
        <translation>Computeren, der beder om at være med som %1, har en anden kode: %2. Sammenlign den en gang til, før du lukker den ind.</translation>
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
        <translation>Mappen %1 kan ikke oprettes.</translation>
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
        <translation>Alt, hvad der var i et arbejdsområde i Svarbord.

mail.mbox      al mail, til et hvilket som helst mailprogram
*.jsonl        én tabel hver, én række pr. linje
blobs          indholdet af store vedhæftede filer
manifest.json  hvor mange rækker der er

Sådan bliver det et arbejdsområde igen: %1
Adgangskoder er ikke med.
</translation>
    </message>
</context>
<context>
    <name>svarbord::services::WritingService</name>
    <message>
        <source>A saved reply needs a name and a text.</source>
        <translation>Et gemt svar skal have et navn og en tekst.</translation>
    </message>
    <message>
        <source>A shortcut has letters, digits, - and _ only.</source>
        <translation>En genvej har kun bogstaver, tal, - og _.</translation>
    </message>
    <message>
        <source>“%1” has the shortcut /%2 already.</source>
        <translation>»%1« har allerede genvejen /%2.</translation>
    </message>
    <message>
        <source>A macro needs a name and at least one step.</source>
        <translation>En makro skal have et navn og mindst ét trin.</translation>
    </message>
</context>
<context>
    <name>svarbord::smtp</name>
    <message>
        <source>%1 does not offer an encrypted connection. Nothing was sent.</source>
        <translation>%1 tilbyder ikke krypteret forbindelse. Intet blev sendt.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read.</source>
        <translation>Filen med certifikatudstederen kan ikke læses.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified. Nothing was sent.</source>
        <translation>Identiteten af %1 kunne ikke bekræftes. Intet blev sendt.</translation>
    </message>
    <message>
        <source>The sending server refused the user name or password. It said: %1</source>
        <translation>Afsendelsesserveren afviste brugernavnet eller adgangskoden. Den svarede: %1</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full. The server said: %1</source>
        <translation>Modtagerens postkasse er fuld. Serveren svarede: %1</translation>
    </message>
    <message>
        <source>The mail is too large for the server. It said: %1</source>
        <translation>Mailen er for stor til serveren. Den svarede: %1</translation>
    </message>
    <message>
        <source>The server asked to try again later: %1</source>
        <translation>Serveren beder os prøve igen senere: %1</translation>
    </message>
    <message>
        <source>The server refused the mail: %1</source>
        <translation>Serveren afviste mailen: %1</translation>
    </message>
    <message>
        <source>%1 was refused as a recipient: %2</source>
        <translation>%1 blev afvist som modtager: %2</translation>
    </message>
    <message>
        <source>%1 refused the user name or password.</source>
        <translation>%1 afviste brugernavnet eller adgangskoden.</translation>
    </message>
    <message>
        <source>Sending was interrupted.</source>
        <translation>Afsendelsen blev afbrudt.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the name and your network.</source>
        <translation>%1 blev ikke fundet. Tjek navnet og netværket.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2.</source>
        <translation>%1 svarer ikke på port %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 var for længe om at svare.</translation>
    </message>
    <message>
        <source>%1 does not speak the mail protocol expected.</source>
        <translation>%1 taler ikke den forventede mailprotokol.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Forbindelsen til %1 gik tabt.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. The server’s operator has to renew it; check this computer’s date too. Nothing was sent.</source>
        <translation>Certifikatet for %1 er udløbet. Den driftsansvarlige for serveren skal forny det. Tjek også datoen på denne computer. Intet blev sendt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check this computer’s date. Nothing was sent.</source>
        <translation>Certifikatet for %1 er ikke gyldigt endnu. Tjek datoen på denne computer. Intet blev sendt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another server. Check the server name in the account. Nothing was sent.</source>
        <translation>Certifikatet for %1 gælder en anden server. Tjek servernavnet i kontoen. Intet blev sendt.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know. If this is your own authority, give its certificate file in the account. Nothing was sent.</source>
        <translation>Certifikatet for %1 kommer fra en udsteder, som denne computer ikke kender. Er det din egen certifikatudsteder, kan du angive certifikatfilen i kontoen. Intet blev sendt.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself, so nobody vouches for it. If this is your own server, give its certificate file in the account. Nothing was sent.</source>
        <translation>%1 har selv lavet sit certifikat, så ingen står inde for det. Er det din egen server, kan du angive certifikatfilen i kontoen. Intet blev sendt.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AboutPage</name>
    <message>
        <source>About and help</source>
        <translation>Om og hjælp</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Bygget med</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Problemrapport</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Gem problemrapporten</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopieret.</translation>
    </message>
    <message>
        <source>This is the whole report. Addresses are masked, and there are no passwords, names or texts of mail in it. It stays on this computer until you send it to somebody.</source>
        <translation>Dette er hele rapporten. Adresser er maskeret, og den indeholder hverken adgangskoder, navne eller tekst fra mail. Den bliver på denne computer, til du sender den til nogen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Gem som&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>log error help support</source>
        <translation>log fejl hjælp support</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AccountDialog</name>
    <message>
        <source>Connect a mailbox</source>
        <translation>Tilslut en postkasse</translation>
    </message>
    <message>
        <source>The mail stays where it is. Svarbord keeps a copy here, so that everything works offline too.</source>
        <translation>Mailen bliver, hvor den er. Svarbord har en kopi her, så alt også virker offline.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Shown to customers as the sender</source>
        <translation>Vises for kunderne som afsender</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Udbyder</translation>
    </message>
    <message>
        <source>Find out from the address</source>
        <translation>Find ud fra adressen</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Serverindstillinger</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Egen certifikatudsteder</translation>
    </message>
    <message>
        <source>Only for a certificate of your own</source>
        <translation>Kun til servere med eget certifikat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg&#xa0;…</translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation>Indgående (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation>Udgående (SMTP)</translation>
    </message>
    <message>
        <source>Trusted CA</source>
        <translation>Betroet CA</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test forbindelsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Tilslut</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certifikatudsteder</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certifikater (*.pem *.crt *.cer);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Mailbox settings</source>
        <translation>Indstillinger for postkasse</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation>Mailadressen</translation>
    </message>
    <message>
        <source>Which mailbox? Write its e-mail address.</source>
        <translation>Hvilken postkasse? Skriv mailadressen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>»%1« er ikke en mailadresse.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Adgangskoden mangler.</translation>
    </message>
    <message>
        <source>The name of a server is missing.</source>
        <translation>Navnet på en server mangler.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Certifikatfilen %1 kan ikke læses.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Tester&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Tilslutter&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier mail</source>
        <translation>Tidligere mails</translation>
    </message>
    <message>
        <source>Stays closed, but can be searched</source>
        <translation>Forbliver lukkede, men kan søges frem</translation>
    </message>
    <message numerus="yes">
        <source>Open the last %n day(s)</source>
        <comment>of mail that was there before</comment>
        <translation>
            <numerusform>Åbn det seneste døgn</numerusform>
            <numerusform>Åbn de seneste %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Med adgangskode</translation>
    </message>
    <message>
        <source>In the browser (OAuth 2)</source>
        <translation>I browseren (OAuth 2)</translation>
    </message>
    <message>
        <source>Sign in in the browser first.</source>
        <translation>Log på i browseren først.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Ingen nøglering</translation>
    </message>
    <message>
        <source>%1

The password can be kept in memory until the computer restarts; it is then asked for again. It is never written to disk. Better: start a keychain such as GNOME Keyring or KWallet.</source>
        <translation>%1

Adgangskoden kan blive i hukommelsen, til computeren genstartes; så spørges der om den igen. Den skrives aldrig til disken. Bedre: start en nøglering som GNOME-nøglering eller KWallet.</translation>
    </message>
    <message>
        <source>Keep until restart</source>
        <translation>Behold til genstart</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Hvem der ser den</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Hele teamet</translation>
    </message>
    <message>
        <source>Only me: it is my personal address</source>
        <translation>Kun jeg: det er min personlige adresse</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>mailbox account password server signature remove</source>
        <translation>postkasse konto adgangskode server signatur fjern slet</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>Tilslut en postkasse&#xa0;…</translation>
    </message>
    <message>
        <source>No mailbox is connected yet.</source>
        <translation>Der er ikke tilsluttet nogen postkasse endnu.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Flyt %1 op</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Flyt %1 ned</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ændr %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Fetch and send mail of %1</source>
        <translation>Hent og send mail for %1</translation>
    </message>
    <message>
        <source>Switched off: what is here stays, nothing new is fetched or sent.</source>
        <translation>Slået fra: det, der er her, bliver her, men intet nyt hentes eller sendes.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Fjern %1?</translation>
    </message>
    <message>
        <source>Remove %1 from Svarbord? The mail on the server stays as it is, and so do the conversations that are here already. The password is forgotten, and nothing more is fetched or sent.</source>
        <translation>Fjern %1 fra Svarbord? Mailen på serveren bliver, som den er, og det gør de samtaler, der allerede er her, også. Adgangskoden glemmes, og der hentes og sendes ikke mere.</translation>
    </message>
    <message>
        <source>Remove from Svarbord</source>
        <translation>Fjern fra Svarbord</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Kun du ser den</translation>
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
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Recipients the others do not see</source>
        <translation>Modtagere, som de andre ikke ser</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AssigneeMenu</name>
    <message>
        <source>Me (%1)</source>
        <translation>Mig (%1)</translation>
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
        <translation>Vil du åbne den vedhæftede fil?</translation>
    </message>
    <message>
        <source>%1 can run as a program or a page when it is opened. Open it only when you know who sent it and why.</source>
        <translation>%1 kan køre som et program eller en webside, når den åbnes. Åbn den kun, hvis du ved, hvem der sendte den, og hvorfor.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Åbn alligevel</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 kunne ikke åbnes: %2</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Gem den vedhæftede fil</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 kunne ikke gemmes: %2</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Gem alle vedhæftede filer i</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AttachmentStrip</name>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1 er en mappe. Pak den i én fil først.</translation>
    </message>
    <message>
        <source>%1 is too large for mail (%2).</source>
        <translation>%1 er for stor til mail (%2).</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 kunne ikke læses: %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Vedhæftet fil %1, %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke læses</translation>
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
        <translation>revision log filter medlem type tid</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>Hvis beslutninger</translation>
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
        <translation>Siden hvornår</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Fra begyndelsen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>De seneste 7 dage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>De seneste 30 dage</translation>
    </message>
    <message>
        <source>Audit log, newest first</source>
        <translation>Beslutninger, de nyeste først</translation>
    </message>
    <message>
        <source>decisions who what when</source>
        <translation>beslutninger hvem hvad hvornår</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Gem som %1&#xa0;…</translation>
    </message>
    <message>
        <source>export csv json</source>
        <translation>eksportér csv json</translation>
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
        <translation>Kontrol af loggen</translation>
    </message>
    <message>
        <source>Reads the whole log in the mailbox once more and compares it with what was read here: whatever was changed, removed or turned around is found.</source>
        <translation>Læser hele loggen i postkassen en gang til og sammenligner den med det, der blev læst her: alt, der er ændret, fjernet eller byttet om, bliver fundet.</translation>
    </message>
    <message>
        <source>check tampering</source>
        <translation>tjek manipulation</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tjek nu</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Læser loggen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n entries read.</source>
        <translation>
            <numerusform>Loggen er urørt: %n post er læst.</numerusform>
            <numerusform>Loggen er urørt: %n poster er læst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not as they were written.</source>
        <translation>
            <numerusform>%n post er ikke, som den blev skrevet.</numerusform>
            <numerusform>%n poster er ikke, som de blev skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Post %1: %2</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Lagt til side</translation>
    </message>
    <message>
        <source>What lies in the log and counts for nothing: forged, broken, or of somebody who does not belong to the team.</source>
        <translation>Det, der ligger i loggen og ikke gælder: forfalsket, ødelagt eller fra nogen, der ikke hører til teamet.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Vis&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Intet er lagt til side.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AvailabilityActs</name>
    <message>
        <source>You are available again</source>
        <translation>Du er ledig igen</translation>
    </message>
    <message>
        <source>%1 is available again</source>
        <translation>%1 er ledig igen</translation>
    </message>
    <message>
        <source>You are away</source>
        <translation>Du er ikke til stede</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 er ikke til stede</translation>
    </message>
    <message>
        <source>You are away until %1</source>
        <translation>Du er ikke til stede før %1</translation>
    </message>
    <message>
        <source>%1 is away until %2</source>
        <translation>%1 er ikke til stede før %2</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>Jeg er ledig</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 er ledig</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ikke til stede</translation>
    </message>
    <message>
        <source>Until a day and a time, with a note…</source>
        <translation>Til en dag og et klokkeslæt, med en note&#xa0;…</translation>
    </message>
    <message>
        <source>Note to colleagues, such as “course”</source>
        <translation>Note til kolleger, f.eks. »kursus«</translation>
    </message>
    <message>
        <source>Note to colleagues</source>
        <translation>Note til kolleger</translation>
    </message>
    <message>
        <source>Away until then</source>
        <translation>Ikke til stede indtil da</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::BlockedSenders</name>
    <message>
        <source>Nobody is blocked. “Spam, and block the sender” in a conversation’s menu does it.</source>
        <translation>Ingen er blokeret. Det gøres med »Spam, og blokér afsenderen« i en samtales menu.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Ophæv blokering</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Ophæv blokeringen af %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ChannelRulesPage</name>
    <message>
        <source>New tickets</source>
        <translation>Nye sager</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postkasse</translation>
    </message>
    <message>
        <source>What is chosen here counts for mail that comes from now on, and for the whole team.</source>
        <translation>Det, du vælger her, gælder mail, der kommer fra nu af, og for hele teamet.</translation>
    </message>
    <message>
        <source>A new ticket begins with</source>
        <translation>En ny sag begynder med</translation>
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
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Med komma imellem.</translation>
    </message>
    <message>
        <source>Forwarded mail</source>
        <translation>Videresendt mail</translation>
    </message>
    <message>
        <source>Belongs to whoever forwarded it</source>
        <translation>Hører til den, der videresendte den</translation>
    </message>
    <message>
        <source>Switched off, it belongs to the customer who wrote it first, and answers go there.</source>
        <translation>Når det er slået fra, hører den til kunden, der skrev den først, og svarene går dertil.</translation>
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
        <translation>Ingen postkasse er tilsluttet endnu.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Genvejstaster</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Hvad vil du gøre?</translation>
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
        <translation>Ny mail</translation>
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
        <translation>Vis den citerede tekst, der sendes med</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Write a comment that only your colleagues see. @name tells somebody.</source>
        <translation>Skriv en kommentar, som kun dine kolleger ser. @navn giver nogen besked.</translation>
    </message>
    <message>
        <source>Write your message…</source>
        <translation>Skriv din besked&#xa0;…</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Kladde gemt</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1</source>
        <translation>Kladden kunne ikke gemmes: %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Vedhæft filer</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skriv noget først.</translation>
    </message>
    <message>
        <source>No attachment</source>
        <translation>Ingen vedhæftet fil</translation>
    </message>
    <message>
        <source>You write of an attachment, but none is attached. Send anyway?</source>
        <translation>Du nævner en vedhæftet fil, men intet er vedhæftet. Vil du sende alligevel?</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send alligevel</translation>
    </message>
    <message>
        <source>Back to the mail</source>
        <translation>Tilbage til mailen</translation>
    </message>
    <message>
        <source>The mail could not be queued: %1</source>
        <translation>Mailen kunne ikke sættes i kø: %1</translation>
    </message>
    <message>
        <source>The files of the forwarded mail are still on their way.</source>
        <translation>Filerne i den mail, du videresender, er ved at blive hentet.</translation>
    </message>
    <message>
        <source>Something new has come</source>
        <translation>Der er kommet noget nyt</translation>
    </message>
    <message>
        <source>A message came in this conversation after you began to write. Send your answer as it is?</source>
        <translation>Der kom en besked i denne samtale, efter at du begyndte at skrive. Vil du sende svaret, som det er?</translation>
    </message>
    <message>
        <source>Read it first</source>
        <translation>Læs den først</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Vælg et tidspunkt&#xa0;…</translation>
    </message>
    <message>
        <source>Fetching the files of the mail…</source>
        <translation>Henter filerne i mailen&#xa0;…</translation>
    </message>
    <message>
        <source>The files of the mail could not be fetched: %1</source>
        <translation>Filerne i mailen kunne ikke hentes: %1</translation>
    </message>
    <message>
        <source>The files were not attached: another mail is open now.</source>
        <translation>Filerne blev ikke vedhæftet: en anden mail er åben nu.</translation>
    </message>
    <message>
        <source>Files are missing</source>
        <translation>Der mangler filer</translation>
    </message>
    <message>
        <source>The files of the forwarded mail could not be fetched. Send it without them?</source>
        <translation>Filerne i den videresendte mail kunne ikke hentes. Send den uden dem?</translation>
    </message>
    <message>
        <source>Send without files</source>
        <translation>Send uden filer</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Hent igen</translation>
    </message>
    <message>
        <source>The draft could not be thrown away: %1</source>
        <translation>Kladden kunne ikke kasseres: %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ComposerTabs</name>
    <message>
        <source>New mail</source>
        <translation>Ny mail</translation>
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
        <translation>Cc</translation>
    </message>
    <message>
        <source>Add recipients of a copy</source>
        <translation>Tilføj modtagere af kopi</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first recipient, number of others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Modtagere: %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConnectionReportView</name>
    <message>
        <source>The connection works.</source>
        <translation>Forbindelsen virker.</translation>
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
        <translation>Skriv en mail</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Flet&#xa0;…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Slet&#xa0;…</translation>
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
        <translation>Mailadresser</translation>
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
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>»%1« passer ikke til %2.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen endnu.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(uden emne)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
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
        <translation>Eksportér data&#xa0;…</translation>
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
        <translation>Mailadresse eller navn</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Kontakten er tilføjet</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importér kontakter</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.vcf)</source>
        <translation>Kontakter (*.csv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Eksportér kontakter</translation>
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
        <translation>Kontakterne er flettet</translation>
    </message>
    <message>
        <source>Data of a contact</source>
        <translation>Data om en kontakt</translation>
    </message>
    <message numerus="yes">
        <source>Everything we have, with %n mail(s), lies in %1.</source>
        <translation>
            <numerusform>Alt, hvad vi har, med %n mail, ligger i %1.</numerusform>
            <numerusform>Alt, hvad vi har, med %n mails, ligger i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Slet %1?</translation>
    </message>
    <message numerus="yes">
        <source>All %n conversation(s) with this contact are erased for good: mails, files and comments, also from search. This cannot be undone. Mail on the server stays there, but is not fetched again.</source>
        <translation>
            <numerusform>Den ene samtale med denne kontakt slettes for altid: mails, filer og kommentarer, også fra søgningen. Det kan ikke fortrydes. Mails på serveren bliver liggende dér, men hentes ikke hertil igen.</numerusform>
            <numerusform>Alle %n samtaler med denne kontakt slettes for altid: mails, filer og kommentarer, også fra søgningen. Det kan ikke fortrydes. Mails på serveren bliver liggende dér, men hentes ikke hertil igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>Groups of contacts</source>
        <translation>Grupper af kontakter</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Find en kontakt</translation>
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
        <translation>Importér&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér&#xa0;…</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Ingen kontakt valgt</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Vælg en på listen.</translation>
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
        <translation>Fundet</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Fandt ingen</translation>
    </message>
    <message>
        <source>Try part of a name, an address or a company.</source>
        <translation>Prøv en del af et navn, en adresse eller et firma.</translation>
    </message>
    <message>
        <source>Nobody is yours yet</source>
        <translation>Ingen er dine endnu</translation>
    </message>
    <message>
        <source>Make yourself the owner on a contact’s card.</source>
        <translation>Gør dig selv til ejer på en kontakts kort.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ingen kontakter endnu</translation>
    </message>
    <message>
        <source>Whoever writes becomes a contact by itself. You can also import a list.</source>
        <translation>Alle, der skriver, bliver kontakter af sig selv. Du kan også importere en liste.</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>%1 er slettet</translation>
    </message>
    <message>
        <source>This is kept as proof, without the name: in the settings, under Data and backup.</source>
        <translation>Dette er gemt som bevis, uden navnet: i indstillingerne, under Data og sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Export this contact’s data to a new folder</source>
        <translation>Eksportér kontaktens data til en ny mappe</translation>
    </message>
    <message>
        <source>This is done on this computer alone. Colleagues’ computers and the team’s journal keep what they hold: have it erased there, too.</source>
        <translation>Dette gøres kun på denne computer. Kollegernes computere og teamets log beholder det, de har: sørg for, at det også slettes dér.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConversationDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation>(uden emne)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation>Udskyd</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Sag %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(uden emne)</translation>
    </message>
    <message>
        <source>End the snooze</source>
        <translation>Afslut udskydelsen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Markér som ulæst</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Ikke spam</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Show the source of the newest message</source>
        <translation>Vis kilden til den nyeste besked</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Følg ikke længere</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Følg</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Flet med en anden&#xa0;…</translation>
    </message>
    <message>
        <source>Spam, and block the sender</source>
        <translation>Spam, og blokér afsenderen</translation>
    </message>
    <message>
        <source>Pick a day and a time…</source>
        <translation>Vælg dag og klokkeslæt&#xa0;…</translation>
    </message>
    <message>
        <source>Find in the conversation…</source>
        <translation>Find i samtalen&#xa0;…</translation>
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
        <translation>Vælg en på listen, eller flyt med J og K.</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>Denne samtale kan ikke vises</translation>
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
        <translation>Kopiér adressen</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Vis kilden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiér linket</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markér alt</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Sendes %1</translation>
    </message>
    <message>
        <source>The answer is being written in a window of its own.</source>
        <translation>Svaret skrives i et vindue for sig.</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Hvorfor er dette her?</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>Flyt til en anden samtale&#xa0;…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Flyt tilbage</translation>
    </message>
    <message>
        <source>Split off this message</source>
        <translation>Udskil denne besked</translation>
    </message>
    <message>
        <source>Split off from here on</source>
        <translation>Udskil herfra og frem</translation>
    </message>
    <message>
        <source>“%1” was merged into this conversation.</source>
        <translation>»%1« er flettet ind i denne samtale.</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Svar alle</translation>
    </message>
    <message>
        <source>There are no files in this conversation.</source>
        <translation>Der er ingen filer i denne samtale.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopiér nummeret</translation>
    </message>
    <message>
        <source>This conversation is not in the list any more. It stays open here until you go on.</source>
        <translation>Denne samtale er ikke længere på listen. Den bliver stående åben her, indtil du går videre.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConversationPicker</name>
    <message>
        <source>Name, subject or ticket number</source>
        <translation>Navn, emne eller sagsnummer</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>Find en samtale</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Fundne samtaler</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Tildel mig</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the conversation</comment>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::DropFolderDialog</name>
    <message>
        <source>Drop folder</source>
        <translation>Modtagelsesmappe</translation>
    </message>
    <message>
        <source>Work without a mail account</source>
        <translation>Arbejd uden mailkonto</translation>
    </message>
    <message>
        <source>Every .eml file put into this folder becomes a conversation within a second. It then moves to “done”; nothing is ever deleted.</source>
        <translation>Hver .eml-fil, der lægges i denne mappe, bliver til en samtale i løbet af et sekund. Derefter flyttes den til »done«. Intet bliver nogensinde slettet.</translation>
    </message>
    <message>
        <source>Answers are written as .eml files to its folder “out”, for another program to send. A file that cannot be read moves to “failed”.</source>
        <translation>Svar skrives som .eml-filer til undermappen »out«, så et andet program kan sende dem. En fil, der ikke kan læses, flyttes til »failed«.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Kopiér stien</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::EndpointFields</name>
    <message>
        <source>Incoming server (IMAP)</source>
        <translation>Indgående server (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Udgående server (SMTP)</translation>
    </message>
    <message>
        <source>Port of the incoming server</source>
        <translation>Port på indgående server</translation>
    </message>
    <message>
        <source>Port of the outgoing server</source>
        <translation>Port på udgående server</translation>
    </message>
    <message>
        <source>Security of the incoming server</source>
        <translation>Sikkerhed på indgående server</translation>
    </message>
    <message>
        <source>Security of the outgoing server</source>
        <translation>Sikkerhed på udgående server</translation>
    </message>
    <message>
        <source>None (unsafe)</source>
        <translation>Ingen (usikkert)</translation>
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
        <translation>Nyt felt</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Hvad det indeholder</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Ét af flere valg</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>What there is to choose from, one on each line</source>
        <translation>Hvad der er at vælge imellem, ét på hver linje</translation>
    </message>
    <message>
        <source>Remove the field?</source>
        <translation>Fjern feltet?</translation>
    </message>
    <message>
        <source>“%1” is no longer shown with contacts. What stands in it is kept, and undo brings the field back.</source>
        <translation>»%1« vises ikke længere hos kontakterne. Det, der står i det, gemmes, og fortryd henter feltet tilbage.</translation>
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
        <translation>kontakt felt kundenummer dato valg ja nej</translation>
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
        <translation>Nyt filter</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Headerfelt</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Hvad det ser efter</translation>
    </message>
    <message>
        <source>Try on old mail</source>
        <translation>Prøv på gammel mail</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln mails it would have caught none.</source>
        <translation>
            <numerusform>Af den seneste mail ville det ikke have fanget nogen.</numerusform>
            <numerusform>Af de seneste %Ln mails ville det ikke have fanget nogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln mails it would have caught %1:</source>
        <translation>
            <numerusform>Af den seneste mail ville det have fanget %1:</numerusform>
            <numerusform>Af de seneste %Ln mails ville det have fanget %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter?</source>
        <translation>Fjern filteret?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>Hvilken mail</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hvad sker der med den</translation>
    </message>
    <message>
        <source>Sender is</source>
        <translation>Afsenderen er</translation>
    </message>
    <message>
        <source>Sender’s domain is</source>
        <translation>Afsenderens domæne er</translation>
    </message>
    <message>
        <source>Subject contains</source>
        <translation>Emnet indeholder</translation>
    </message>
    <message>
        <source>Header field contains</source>
        <translation>Headerfelt indeholder</translation>
    </message>
    <message>
        <source>File it as spam</source>
        <translation>Læg den i spam</translation>
    </message>
    <message>
        <source>Leave it out; it stays on the server only</source>
        <translation>Udelad den; den bliver kun liggende på serveren</translation>
    </message>
    <message>
        <source>Always let it through</source>
        <translation>Lad den altid komme igennem</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Indbakke</translation>
    </message>
    <message>
        <source>In all inboxes</source>
        <translation>I alle indbakker</translation>
    </message>
    <message>
        <source>Only in the main inbox</source>
        <translation>Kun i hovedindbakken</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Kun i %1</translation>
    </message>
    <message>
        <source>Only in an inbox that is gone</source>
        <translation>Kun i en indbakke, der er væk</translation>
    </message>
    <message>
        <source>“%1” no longer acts on new mail, for the whole team, and what it left out comes in. Undo brings the filter back.</source>
        <translation>»%1« virker ikke længere på ny mail, for hele teamet, og det, der blev udeladt, kommer ind. Fortryd henter filteret tilbage.</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>subject, sender</comment>
        <translation>»%1« · %2</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FiltersPage</name>
    <message>
        <source>Mail filters</source>
        <translation>Mailfiltre</translation>
    </message>
    <message>
        <source>filter spam block allow ignore sender domain subject header list</source>
        <translation>filter spam bloker tillad ignorer afsender domæne emne headerfelt liste</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>Blokerede afsendere</translation>
    </message>
    <message>
        <source>blocked sender spam unblock</source>
        <translation>blokeret afsender spam ophæv blokering</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FindBar</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Find i samtalen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Forrige forekomst</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Næste forekomst</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Luk søgningen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingen forekomster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a text</comment>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FootBar</name>
    <message>
        <source>On the server: %1. In conversations: %2. Set aside: %3. Duplicates: %4. Not readable: %5. Waiting: %6.</source>
        <translation>På serveren: %1. I samtaler: %2. Lagt til side: %3. Dubletter: %4. Ulæselige: %5. Venter: %6.</translation>
    </message>
    <message>
        <source>No mailbox connected</source>
        <translation>Ingen postkasse tilsluttet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Synchronising %1 of %2</source>
        <translation>Synkroniserer %1 af %2</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synkroniserer&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Tilslutter&#xa0;…</translation>
    </message>
    <message>
        <source>Offline. What you do is kept and sent later.</source>
        <translation>Offline. Det, du gør, bliver gemt og sendt senere.</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synkroniseret</translation>
    </message>
    <message>
        <source>Synchronised %1</source>
        <translation>Synkroniseret kl. %1</translation>
    </message>
    <message>
        <source>Mail without a place: %1</source>
        <translation>Mails uden plads: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Ikke sendt: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>Venter på at blive sendt: %1</translation>
    </message>
    <message>
        <source>Decided otherwise: %1</source>
        <comment>decisions of mine that were overtaken</comment>
        <translation>Afgjort anderledes: %1</translation>
    </message>
    <message>
        <source>Not handed over yet: %1</source>
        <comment>decisions</comment>
        <translation>Ikke overdraget endnu: %1</translation>
    </message>
    <message>
        <source>Open the sync journal</source>
        <translation>Åbn synkroniseringsloggen</translation>
    </message>
    <message>
        <source>Decisions of yours that did not last: a colleague decided about the same thing without knowing of yours, and came later. Press to see them in the sync journal.</source>
        <translation>Noget, du besluttede, gælder ikke længere: En kollega besluttede noget andet om det samme bagefter uden at kende din beslutning. Tryk for at se, hvad det er, i synkroniseringsloggen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) switched off. No mail is fetched.</source>
        <translation>
            <numerusform>Postkassen er slået fra. Der hentes ingen mail.</numerusform>
            <numerusform>%n postkasser er slået fra. Der hentes ingen mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Fed</translation>
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
        <translation>Nummereret liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Vedhæft filer</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Send og luk</translation>
    </message>
    <message>
        <source>Send and close the conversation (%1)</source>
        <translation>Send og luk samtalen (%1)</translation>
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
        <translation>Sidens adresse:</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>verb</comment>
        <translation>Kommentér</translation>
    </message>
    <message>
        <source>Saved reply</source>
        <translation>Gemt svar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send senere</translation>
    </message>
    <message>
        <source>Write in a window of its own</source>
        <translation>Skriv i et vindue for sig</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Kassér kladden</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FoundDraftsRow</name>
    <message>
        <source>You began another mail, %1.</source>
        <comment>a time</comment>
        <translation>Du begyndte på en anden mail, %1.</translation>
    </message>
    <message>
        <source>There is a draft in the mailbox, from %1.</source>
        <comment>a time</comment>
        <translation>Der ligger en kladde i postkassen, fra %1.</translation>
    </message>
    <message>
        <source>You wrote on another machine, %1.</source>
        <comment>a time</comment>
        <translation>Du skrev på en anden maskine, %1.</translation>
    </message>
    <message>
        <source>%1 has begun to write, %2.</source>
        <comment>a colleague, a time</comment>
        <translation>%1 er begyndt at skrive, %2.</translation>
    </message>
    <message>
        <source>Use the text</source>
        <translation>Brug teksten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>drafts</comment>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>who has begun, and how it begins</comment>
        <translation>%1 »%2«</translation>
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
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Changes at once. Customers are answered in their own language.</source>
        <translation>Skifter med det samme. Kunder får svar på deres eget sprog.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Lyst, mørkt eller høj kontrast.</translation>
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
        <translation>Høj kontrast</translation>
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
        <translation>Fortryd afsendelse</translation>
    </message>
    <message>
        <source>How long a mail waits after Send, so that you can take it back.</source>
        <translation>Hvor længe en mail venter efter Send, så du kan tage den tilbage.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Fortsæt når vinduet lukkes</translation>
    </message>
    <message>
        <source>Mail goes on being fetched, and the icon in the tray opens the window again.</source>
        <translation>Mail hentes stadig, og ikonet i systembakken åbner vinduet igen.</translation>
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
        <translation>Hvem der er med</translation>
    </message>
    <message>
        <source>Remove the group?</source>
        <translation>Fjern gruppen?</translation>
    </message>
    <message>
        <source>Nothing can be assigned to “%1” any more, and its view goes. What is assigned to it stays open; undo brings the group back.</source>
        <translation>Intet kan længere tildeles »%1«, og visningen forsvinder. Det, der er tildelt gruppen, forbliver åbent. Fortryd henter gruppen tilbage.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>A conversation can be assigned to a group until one of its members takes it. The group’s open conversations are a view of their own at the left.</source>
        <translation>En samtale kan tildeles en gruppe, indtil en i gruppen tager den. Gruppens åbne samtaler er en visning for sig til venstre.</translation>
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
        <translation>gruppe afdeling tildele flere medlemmer</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importér kontakter</translation>
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
        <translation>Dette kommer ind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>Mailadresser</translation>
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
        <translation>Kendte kontakter bliver ikke dobbelte: det, der var tomt, udfyldes.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolonnerne i filen</translation>
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
        <translation>Bliver</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>%1 added, %2 filled in, %3 known already, %4 left out.</source>
        <translation>%1 tilføjet, %2 udfyldt, %3 kendt i forvejen, %4 udeladt.</translation>
    </message>
    <message>
        <source>Contacts imported</source>
        <translation>Kontakterne er importeret</translation>
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
        <translation>Genåbnet</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Ikke tildelt nogen</translation>
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
        <translation>Etiket »%1« tilføjet</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Etiket »%1« fjernet</translation>
    </message>
    <message>
        <source>Awake again</source>
        <translation>Ikke længere udskudt</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Udskudt til %1</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Markeret som spam</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Ikke spam</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Markeret som læst</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Markeret som ulæst</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Intet at fortryde</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gentaget: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Intet at gentage</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>Afslut udskydelsen nu</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Etiket, der skal tilføjes</translation>
    </message>
    <message numerus="yes">
        <source>Working on %n conversations…</source>
        <translation>
            <numerusform>Arbejder med %n samtale&#xa0;…</numerusform>
            <numerusform>Arbejder med %n samtaler&#xa0;…</numerusform>
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
        <translation>Følges ikke længere</translation>
    </message>
    <message>
        <source>Spam, and the sender is blocked</source>
        <translation>Spam, og afsenderen er blokeret</translation>
    </message>
    <message>
        <source>Pick a day and a time…</source>
        <translation>Vælg dag og klokkeslæt&#xa0;…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Udskyd</translation>
    </message>
    <message>
        <source>Senders are blocked in conversations that are marked one by one.</source>
        <translation>Afsendere blokeres i samtaler, der er valgt én for én.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::InboxDialog</name>
    <message>
        <source>Change the inbox</source>
        <translation>Redigér indbakken</translation>
    </message>
    <message>
        <source>New inbox</source>
        <translation>Ny indbakke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Sales, Support, Accounting…</source>
        <translation>Salg, Support, Regnskab&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Hvem der ser den</translation>
    </message>
    <message>
        <source>Everybody, as long as nobody is chosen.</source>
        <translation>Alle, så længe ingen er valgt.</translation>
    </message>
    <message>
        <source>Create inbox</source>
        <translation>Opret indbakke</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::InboxItems</name>
    <message>
        <source>Inboxes</source>
        <translation>Indbakker</translation>
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
        <translation>Indbakker</translation>
    </message>
    <message>
        <source>inbox team members who sees name remove</source>
        <translation>indbakke team medlemmer hvem ser navn fjern</translation>
    </message>
    <message>
        <source>New inbox…</source>
        <translation>Ny indbakke&#xa0;…</translation>
    </message>
    <message>
        <source>What comes in where</source>
        <translation>Hvad der kommer ind hvor</translation>
    </message>
    <message>
        <source>channel mailbox account move</source>
        <translation>kanal postkasse konto flyt</translation>
    </message>
    <message>
        <source>Earlier conversations go along</source>
        <translation>Tidligere samtaler følger med</translation>
    </message>
    <message>
        <source>When a mailbox is moved. Switched off, only what begins from then on goes to the new inbox.</source>
        <translation>Når en postkasse flyttes. Slået fra går kun det, der begynder fra da af, til den nye indbakke.</translation>
    </message>
    <message>
        <source>The inboxes cannot be read.</source>
        <translation>Indbakkerne kan ikke læses.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Redigér %1</translation>
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
        <translation>ingen postkasse</translation>
    </message>
    <message>
        <source>No mailbox is connected yet.</source>
        <translation>Der er ikke tilsluttet nogen postkasse endnu.</translation>
    </message>
    <message>
        <source>With one inbox, everything comes in there. Make another one to sort mailboxes by.</source>
        <translation>Med én indbakke kommer alt ind dér. Opret en til for at fordele postkasserne.</translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Indbakke for %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::KeyboardPage</name>
    <message>
        <source>Keys</source>
        <translation>Genvejstaster</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Genvejstaster som i</translation>
    </message>
    <message>
        <source>Keys you changed yourself stay as they are.</source>
        <translation>Genvejstaster, du selv har ændret, bliver, som de er.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Genveje</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find en kommando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Kommandoer og deres genvejstaster</translation>
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
        <translation>Tryk på den nye tast</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Brug den her</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ingen tast</translation>
    </message>
    <message>
        <source>As in the scheme</source>
        <translation>Som i opsætningen</translation>
    </message>
    <message>
        <source>Forget all changes</source>
        <translation>Nulstil alle</translation>
    </message>
    <message>
        <source>%1 already does this: %2. Used here, it does that no more.</source>
        <translation>%1 gør allerede dette: %2. Bruges den her, gør den ikke det længere.</translation>
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
        <translation>Søgningen virkede ikke</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Søgeresultater</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>nyeste %1</translation>
    </message>
    <message>
        <source>newest %1 of %2</source>
        <translation>nyeste %1 af %2</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>første %1 af %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 fundet</translation>
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
        <translation>Listen kan ikke læses</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Indlæser&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Try fewer words, or operators such as from:kari, is:closed, has:attachment.</source>
        <translation>Prøv færre ord eller operatorer som fra:kari, er:lukket, har:vedhæftning.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alt er klaret</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer here.</source>
        <translation>Ingen venter på svar her.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Intet her</translation>
    </message>
    <message>
        <source>Conversations that belong here will appear by themselves.</source>
        <translation>Samtaler, der hører til her, dukker op af sig selv.</translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation>Intet her nu</translation>
    </message>
    <message>
        <source>Conversations that fit this view will appear by themselves.</source>
        <translation>Samtaler, der passer til denne visning, dukker op af sig selv.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer from you.</source>
        <translation>Ingen venter på svar fra dig.</translation>
    </message>
    <message>
        <source>See what nobody has taken</source>
        <translation>Se det, ingen har taget</translation>
    </message>
    <message>
        <source>Everything is taken</source>
        <translation>Alt er taget</translation>
    </message>
    <message>
        <source>What nobody has taken yet is found here. A gives it to somebody.</source>
        <translation>Det, ingen har taget endnu, ligger her. Med A giver du det til nogen.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>Ingen har nævnt dig</translation>
    </message>
    <message>
        <source>When a colleague writes @ and your name in a comment, the conversation is found here.</source>
        <translation>Når en kollega skriver @ og dit navn i en kommentar, finder du samtalen her.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Intet er udskudt</translation>
    </message>
    <message>
        <source>Press Z on what can wait: it comes back by itself when you say.</source>
        <translation>Tryk Z på det, der kan vente: Det kommer tilbage af sig selv, når du vil.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Intet sendt endnu</translation>
    </message>
    <message>
        <source>Conversations that somebody has answered are found here.</source>
        <translation>Samtaler, som nogen har svaret i, ligger her.</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Intet lukket endnu</translation>
    </message>
    <message>
        <source>Press E when a conversation is done. It can still be searched, and opens again when the customer answers.</source>
        <translation>Tryk E, når en samtale er færdig. Den kan stadig findes ved søgning og åbnes igen, når kunden svarer.</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>Ingen spam</translation>
    </message>
    <message>
        <source>Press ! on mail that nobody asked for. The same key takes it back.</source>
        <translation>Tryk ! på mail, som ingen har bedt om. Samme tast tager det tilbage.</translation>
    </message>
    <message>
        <source>The list ends before the last one. More words or operators in the search lead to the others.</source>
        <translation>Listen viser ikke alle. Flere ord eller operatorer i søgningen finder resten.</translation>
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
        <translation>Tast. Kan være tom, kommandolisten finder den på navn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does, in this order; one undo takes all of it back</source>
        <translation>Hvad den gør, i denne rækkefølge. Fortryd tager det hele tilbage på én gang</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Tilføj et trin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the macro?</source>
        <translation>Fjern makroen?</translation>
    </message>
    <message>
        <source>“%1” is removed for the whole team. Undo brings it back.</source>
        <translation>»%1« fjernes for hele teamet. Fortryd henter det tilbage.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tryk på tasterne</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MacroStepRow</name>
    <message>
        <source>What is done</source>
        <translation>Hvad der gøres</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Med hvad</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Fjern dette trin</translation>
    </message>
    <message>
        <source>Assign to</source>
        <comment>macro step</comment>
        <translation>Tildel til</translation>
    </message>
    <message>
        <source>Set status</source>
        <comment>macro step</comment>
        <translation>Sæt status</translation>
    </message>
    <message>
        <source>Set priority</source>
        <comment>macro step</comment>
        <translation>Sæt prioritet</translation>
    </message>
    <message>
        <source>Add tag</source>
        <comment>macro step</comment>
        <translation>Sæt etiket</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <comment>macro step</comment>
        <translation>Fjern etiket</translation>
    </message>
    <message>
        <source>Write saved reply</source>
        <comment>macro step</comment>
        <translation>Skriv gemt svar</translation>
    </message>
    <message>
        <source>Whoever runs it</source>
        <translation>Den, der kører makroen</translation>
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
        <translation>makro flere trin på én gang tast tildel luk etiket mærkat</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MailCheck</name>
    <message>
        <source>Who is this for? Add at least one recipient.</source>
        <translation>Hvem er dette til? Tilføj mindst én modtager.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>»%1« er ikke en mailadresse.</translation>
    </message>
    <message>
        <source>This mail is %1. Most servers refuse more than %2: remove an attachment or send a link instead.</source>
        <translation>Mailen fylder %1. De fleste servere afviser mere end %2: Fjern en vedhæftet fil, eller send et link i stedet.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read on this machine any more: %1. Attach them again, or take them out.</source>
        <translation>
            <numerusform>Filen %1 kan ikke længere læses på denne maskine. Vedhæft den igen, eller fjern den.</numerusform>
            <numerusform>%n filer kan ikke længere læses på denne maskine: %1. Vedhæft dem igen, eller fjern dem.</numerusform>
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
        <translation>Ingen samtale åben</translation>
    </message>
    <message>
        <source>Choose one in the list, or press J.</source>
        <translation>Vælg en på listen, eller tryk J.</translation>
    </message>
    <message>
        <source>Connect your mailbox</source>
        <translation>Tilslut din postkasse</translation>
    </message>
    <message>
        <source>Customer mail becomes conversations here. Everything stays on this computer and in your own mailbox; old mail is never answered by itself.</source>
        <translation>Mails fra kunder bliver til samtaler her. Alt bliver på denne computer og i din egen postkasse. Gamle mails bliver aldrig besvaret af sig selv.</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>Tilslut en postkasse</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Tildel&#xa0;…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Tildel til mig</translation>
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
        <translation>Etiket&#xa0;…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Udskyd&#xa0;…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Markér som ulæst</translation>
    </message>
    <message>
        <source>Spam or not spam</source>
        <translation>Spam eller ikke spam</translation>
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
        <translation>Ny mail</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Næste samtale</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Forrige samtale</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søg i alt</translation>
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
        <translation>Synkronisér nu</translation>
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
        <translation>Vis eller skjul sag og kontakt</translation>
    </message>
    <message>
        <source>Compact or roomy list</source>
        <translation>Tæt eller luftig liste</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>Tilslut en postkasse&#xa0;…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Genvejstaster</translation>
    </message>
    <message>
        <source>The mail is on its way.</source>
        <translation>Mailen er på vej.</translation>
    </message>
    <message>
        <source>Use a drop folder</source>
        <translation>Brug en modtagelsesmappe</translation>
    </message>
    <message>
        <source>Use a drop folder…</source>
        <translation>Brug en modtagelsesmappe&#xa0;…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markér som læst</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>Vælg eller fravælg</translation>
    </message>
    <message>
        <source>Select and go on</source>
        <translation>Vælg og gå videre</translation>
    </message>
    <message>
        <source>Select and go back</source>
        <translation>Vælg og gå tilbage</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Vælg alle</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Vælg ingen</translation>
    </message>
    <message>
        <source>Mailboxes: change, reorder, switch off, remove</source>
        <translation>Postkasser: ændre, flytte, slå fra, fjerne</translation>
    </message>
    <message>
        <source>Notifications and quiet hours</source>
        <translation>Notifikationer og stille timer</translation>
    </message>
    <message>
        <source>Signature…</source>
        <translation>Signatur&#xa0;…</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>Gemte svar&#xa0;…</translation>
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
        <translation>Flet&#xa0;…</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Følg eller hold op med at følge</translation>
    </message>
    <message>
        <source>Spam, and block the sender</source>
        <translation>Spam, og blokér afsenderen</translation>
    </message>
    <message>
        <source>Save the search as a view…</source>
        <translation>Gem søgningen som visning&#xa0;…</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Vis rundvisningen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Customers wait here</source>
        <translation>Her venter kunderne</translation>
    </message>
    <message>
        <source>Each mail becomes a conversation that somebody answers. %1 and %2 walk through the list, %3 closes a conversation when it is done.</source>
        <translation>Hver mail bliver en samtale, som nogen svarer på. %1 og %2 går gennem listen, %3 lukker en samtale, når den er færdig.</translation>
    </message>
    <message>
        <source>Answer together</source>
        <translation>Svar sammen</translation>
    </message>
    <message>
        <source>%1 answers, %2 writes a comment that only colleagues see, and %3 gives the conversation to one of them.</source>
        <translation>%1 svarer, %2 skriver en kommentar, som kun kollegerne ser, og %3 giver samtalen til en af dem.</translation>
    </message>
    <message>
        <source>Everything has a key</source>
        <translation>Alt har en tast</translation>
    </message>
    <message>
        <source>%1 finds every command by its name, %2 shows all keys, and %3 takes back what you did last.</source>
        <translation>%1 finder alle kommandoer ved navn, %2 viser alle taster, og %3 tager det tilbage, du gjorde sidst.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Omdøb visningen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Search for something first; then it can be saved as a view.</source>
        <translation>Søg efter noget først, så kan søgningen gemmes som visning.</translation>
    </message>
    <message>
        <source>Save the search as a view</source>
        <translation>Gem søgningen som visning</translation>
    </message>
    <message>
        <source>Saved as the view “%1”. Its menu shares it with the team.</source>
        <translation>Gemt som visningen »%1«. Menuen på den deler den med teamet.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Skift genvejstaster&#xa0;…</translation>
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
        <translation>(uden emne)</translation>
    </message>
    <message>
        <source>Backup, check, how long mail is kept</source>
        <translation>Sikkerhedskopi, kontrol, hvor længe mails beholdes</translation>
    </message>
    <message>
        <source>Inboxes: members, and what comes into each</source>
        <translation>Indbakker: medlemmer, og hvad der kommer ind hvor</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Indbakker</translation>
    </message>
    <message>
        <source>Contact fields…</source>
        <translation>Kontaktfelter&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>»%1« passer ikke til %2.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>an empty field</comment>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Mail filters…</source>
        <translation>Mailfiltre&#xa0;…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Læsning</translation>
    </message>
    <message>
        <source>Look at the files</source>
        <translation>Se på filerne</translation>
    </message>
    <message>
        <source>Save all files…</source>
        <translation>Gem alle filer&#xa0;…</translation>
    </message>
    <message>
        <source>Show the images of senders</source>
        <translation>Vis billeder fra afsendere</translation>
    </message>
    <message>
        <source>Unfold all messages</source>
        <translation>Fold alle beskeder ud</translation>
    </message>
    <message>
        <source>More about the newest message…</source>
        <translation>Mere om den nyeste besked&#xa0;…</translation>
    </message>
    <message>
        <source>New tickets: priority, assignee and tags of each mailbox</source>
        <translation>Nye sager: prioritet, ansvarlig og etiketter for hver postkasse</translation>
    </message>
    <message>
        <source>Your profile: name, picture and meeting link</source>
        <translation>Din profil: navn, billede og mødelink</translation>
    </message>
    <message>
        <source>Sync journal: what waits, what was decided otherwise</source>
        <translation>Synkroniseringslog: det, der venter, og det, der blev afgjort anderledes</translation>
    </message>
    <message>
        <source>Sync journal</source>
        <translation>Synkroniseringslog</translation>
    </message>
    <message>
        <source>You</source>
        <comment>heading over settings of one person</comment>
        <translation>Dig</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>heading over settings</comment>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>heading over settings</comment>
        <translation>Skrivning</translation>
    </message>
    <message>
        <source>Team and program</source>
        <comment>heading over settings</comment>
        <translation>Team og program</translation>
    </message>
    <message>
        <source>%1: it does not count. %2</source>
        <translation>%1: det gælder ikke. %2</translation>
    </message>
    <message>
        <source>Members and devices</source>
        <translation>Medlemmer og enheder</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Del&#xa0;…</translation>
    </message>
    <message>
        <source>Ask to join…</source>
        <translation>Bed om at være med&#xa0;…</translation>
    </message>
    <message>
        <source>%1 asks to join %2.</source>
        <translation>%1 beder om at være med i %2.</translation>
    </message>
    <message>
        <source>Let in or turn down…</source>
        <translation>Luk ind eller afvis&#xa0;…</translation>
    </message>
    <message>
        <source>Do colleagues answer the mail of %1, too? Share this workspace with them.</source>
        <translation>Svarer kolleger også på mailen til %1? Del dette arbejdsområde med dem.</translation>
    </message>
    <message>
        <source>%1 works together in %2. Ask to join to see what they decide, and to take part.</source>
        <translation>%1 arbejder sammen i %2. Bed om at være med for at se, hvad de beslutter, og for at deltage.</translation>
    </message>
    <message>
        <source>Members and devices: share, join, let in</source>
        <translation>Medlemmer og enheder: del, vær med, luk ind</translation>
    </message>
    <message>
        <source>Audit log: who decided what, when, and on which computer</source>
        <translation>Beslutninger: af hvem, hvornår, på hvilken computer</translation>
    </message>
    <message>
        <source>Groups: whom else conversations are assigned to</source>
        <translation>Grupper: hvem samtaler ellers kan tildeles</translation>
    </message>
    <message>
        <source>Available or away</source>
        <translation>Ledig eller ikke til stede</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Ikke til stede før&#xa0;…</translation>
    </message>
    <message>
        <source>%1 · I am back</source>
        <comment>that one is away</comment>
        <translation>%1 · Jeg er tilbage</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are assigned to you.</source>
        <translation>
            <numerusform>%n samtale er tildelt dig.</numerusform>
            <numerusform>%n samtaler er tildelt dig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are assigned to this member.</source>
        <translation>
            <numerusform>%n samtale er tildelt dette medlem.</numerusform>
            <numerusform>%n samtaler er tildelt dette medlem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdrag&#xa0;…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Hent tilbage</translation>
    </message>
    <message>
        <source>Quit Svarbord?</source>
        <translation>Afslut Svarbord?</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) have not left yet. If you quit now, they wait here and leave when Svarbord is started the next time.</source>
        <translation>
            <numerusform>%n mail er ikke sendt endnu. Afslutter du nu, venter den her og sendes, næste gang Svarbord startes.</numerusform>
            <numerusform>%n mails er ikke sendt endnu. Afslutter du nu, venter de her og sendes, næste gang Svarbord startes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bliv her</translation>
    </message>
    <message>
        <source>Find in the conversation…</source>
        <translation>Find i samtalen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MarksBar</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Udskyd</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markér som læst</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Vælg ingen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>number of conversations</comment>
        <translation>%1 valgt</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Vælg alle %1</translation>
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
            <numerusform>Sender om %n sek.</numerusform>
            <numerusform>Sender om %n sek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
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
        <translation>Notifikationer</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Giv besked når</translation>
    </message>
    <message>
        <source>a customer writes for the first time</source>
        <translation>en kunde skriver for første gang</translation>
    </message>
    <message>
        <source>a customer answers in a conversation of mine</source>
        <translation>en kunde svarer i en af mine samtaler</translation>
    </message>
    <message>
        <source>somebody assigns a conversation to me</source>
        <translation>nogen tildeler mig en samtale</translation>
    </message>
    <message>
        <source>somebody mentions me</source>
        <translation>nogen nævner mig</translation>
    </message>
    <message>
        <source>a mail could not be sent</source>
        <translation>en mail ikke kunne sendes</translation>
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
        <translation>Der gives ingen besked mellem disse tider. Systembakken tæller stadig.</translation>
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
        <translation>Oversigt på mail</translation>
    </message>
    <message>
        <source>Mail me once a day what waits</source>
        <translation>Send mig det, der venter, én gang om dagen</translation>
    </message>
    <message>
        <source>Of what is switched on above. Nothing comes when nothing waits.</source>
        <translation>Af det, der er slået til ovenfor. Der kommer intet, når intet venter.</translation>
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
        <translation>noget, jeg har udskudt, er tilbage</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::OutboxRow</name>
    <message>
        <source>(no subject)</source>
        <translation>(uden emne)</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send alligevel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send nu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>To %1 · written by %2</source>
        <translation>Til %1 · skrevet af %2</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Forstået</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuller afsendelsen</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>Everything has left</source>
        <translation>Alt er sendt</translation>
    </message>
    <message>
        <source>Mail that waits for its time, the network or you is listed here.</source>
        <translation>Her står mails, der venter på deres tidspunkt, på nettet eller på dig.</translation>
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
        <translation>Fortryd afsendelse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makroer</translation>
    </message>
    <message>
        <source>A macro works on conversations that are marked one by one.</source>
        <translation>En makro virker på samtaler, der er valgt én for én.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a macro</comment>
        <translation>Udført: %1</translation>
    </message>
    <message>
        <source>“%1” is held back: something new came in the conversation.</source>
        <translation>»%1« holdes tilbage: Der kom noget nyt i samtalen.</translation>
    </message>
    <message>
        <source>“%1” could not be sent: %2</source>
        <translation>»%1« kunne ikke sendes: %2</translation>
    </message>
    <message>
        <source>Discarded: “%1”</source>
        <translation>Kasseret: »%1«</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Kladden er kasseret.</translation>
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
        <translation>En indstilling for teamet</translation>
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
        <translation>Gør det igen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lad det stå</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Forstået</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::PageWriter</name>
    <message numerus="yes">
        <source>Open all %n earlier messages</source>
        <translation>
            <numerusform>Åbn %n tidligere besked</numerusform>
            <numerusform>Åbn alle %n tidligere beskeder</numerusform>
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
        <translation>svar pr. mail</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>automatisk svar</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>mailingliste</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>krypteret</translation>
    </message>
    <message>
        <source>signed, not checked</source>
        <translation>signeret, ikke kontrolleret</translation>
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
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>More about this message from %1</source>
        <translation>Mere om denne besked fra %1</translation>
    </message>
    <message>
        <source>The text is being fetched…</source>
        <translation>Henter teksten&#xa0;…</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Citeret tekst</translation>
    </message>
    <message>
        <source>Images from the internet are not shown.</source>
        <translation>Billeder fra internettet vises ikke.</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Vis billeder</translation>
    </message>
    <message>
        <source>Always from %1</source>
        <translation>Altid fra %1</translation>
    </message>
    <message>
        <source>Could not be delivered to %1: %2</source>
        <translation>Kunne ikke leveres til %1: %2</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Hvorfor ligger den her?</translation>
    </message>
    <message>
        <source>Attachment without a name</source>
        <translation>Vedhæftet fil uden navn</translation>
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
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send alligevel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Skil ad</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Gem alle&#xa0;…</translation>
    </message>
    <message>
        <source>%1 merged “%2” into this conversation</source>
        <translation>%1 flettede »%2« ind i denne samtale</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>This message is very long: only its beginning is shown.</source>
        <translation>Denne besked er meget lang: kun begyndelsen vises.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Vis det hele</translation>
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
        <translation>Ring til %1?</translation>
    </message>
    <message>
        <source>The number goes to this computer’s program for calls.</source>
        <translation>Nummeret åbnes i programmet til opkald på denne maskine.</translation>
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
        <translation>Vælg højst %1 samtaler, der skal flettes.</translation>
    </message>
    <message>
        <source>Merge this conversation with</source>
        <translation>Flet denne samtale med</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n conversations</source>
        <translation>
            <numerusform>Flettede %n samtale</numerusform>
            <numerusform>Flettede %n samtaler</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Skilt ad igen</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n messages</source>
        <translation>
            <numerusform>Udskilte %n besked</numerusform>
            <numerusform>Udskilte %n beskeder</numerusform>
        </translation>
    </message>
    <message>
        <source>Move this message to</source>
        <translation>Flyt beskeden til</translation>
    </message>
    <message>
        <source>Message moved</source>
        <translation>Beskeden er flyttet</translation>
    </message>
    <message>
        <source>Message moved back</source>
        <translation>Beskeden er flyttet tilbage</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::PreviewDialog</name>
    <message>
        <source>Previous attachment</source>
        <translation>Forrige vedhæftede fil</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>Næste vedhæftede fil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Gem som&#xa0;…</translation>
    </message>
    <message>
        <source>Pages of the attachment</source>
        <translation>Siderne i den vedhæftede fil</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Teksten i den vedhæftede fil</translation>
    </message>
    <message>
        <source>Attachment without a name</source>
        <translation>Vedhæftet fil uden navn</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>attachment, its number, how many</comment>
        <translation>%1 (%2 af %3)</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Open it with its own program, or save it.</source>
        <translation>Denne filtype kan ikke vises her. Åbn den med dens eget program, eller gem den.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Henter&#xa0;…</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Open it with its own program, or save it.</source>
        <translation>Denne fil kan ikke vises her. Åbn den med dens eget program, eller gem den.</translation>
    </message>
    <message>
        <source>Only the first pages are shown here.</source>
        <translation>Her vises kun de første sider.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ProfilePage</name>
    <message>
        <source>Your profile</source>
        <translation>Din profil</translation>
    </message>
    <message>
        <source>profile picture name meeting what customers see</source>
        <translation>profil billede navn møde hvad kunderne ser</translation>
    </message>
    <message>
        <source>Name for customers</source>
        <translation>Navn for kunder</translation>
    </message>
    <message>
        <source>Shown in chats. Without one, it is your name in the team.</source>
        <translation>Vises i chat. Uden et sådant bruges dit navn i teamet.</translation>
    </message>
    <message>
        <source>Where to meet you</source>
        <translation>Hvor man kan møde dig</translation>
    </message>
    <message>
        <source>A page where a time can be booked, or your meeting room. Signatures can name it as {agent.meeting_link}.</source>
        <translation>En side, hvor man kan bestille tid, eller dit mødelokale. I signaturer kan det indsættes som {agent.meeting_link}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>No meeting link</source>
        <translation>Intet mødelink</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Billeder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This file is no picture that can be used.</source>
        <translation>Denne fil er ikke et billede, der kan bruges.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ProviderPreset</name>
    <message>
        <source>This provider wants an app password: make one in the security settings of your account and use it here instead of your own password.</source>
        <translation>Denne udbyder kræver en app-adgangskode: Lav en i sikkerhedsindstillingerne for din konto, og brug den her i stedet for din egen adgangskode.</translation>
    </message>
    <message>
        <source>Microsoft lets passwords in only where the administrator has allowed IMAP and SMTP sign-in for this mailbox.</source>
        <translation>Microsoft accepterer kun adgangskoder, når administratoren har tilladt IMAP- og SMTP-login for denne postkasse.</translation>
    </message>
    <message>
        <source>The user name is the name of the mailbox in the control panel, often not the e-mail address.</source>
        <translation>Brugernavnet er navnet på postkassen i kontrolpanelet, ofte ikke mailadressen.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Indbakke</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>Ticket and contact</source>
        <translation>Sag og kontakt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Genvejstaster</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
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
        <translation>%1, ikke en mailadresse</translation>
    </message>
    <message>
        <source>%1 is one of your own mailboxes</source>
        <translation>%1 er en af jeres egne postkasser</translation>
    </message>
    <message>
        <source>%1 has never been written to from here</source>
        <translation>Der er aldrig skrevet til %1 herfra</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::RemoveInboxDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>Fjern %1?</translation>
    </message>
    <message>
        <source>No mail is removed, here or on the server, and undo brings the inbox back as it was.</source>
        <translation>Ingen mail fjernes, hverken her eller på serveren, og fortryd henter indbakken tilbage, som den var.</translation>
    </message>
    <message>
        <source>Its mailboxes and conversations go to</source>
        <translation>Postkasserne og samtalerne flyttes til</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Remove the inbox</source>
        <translation>Fjern indbakken</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SafetyPage</name>
    <message>
        <source>Data and backup</source>
        <translation>Data og sikkerhedskopi</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>The whole workspace in one file, while you go on working. Passwords are not in it. Put it back with: svarbordctl restore FILE</source>
        <translation>Hele arbejdsområdet i én fil, mens du arbejder videre. Adgangskoder er ikke med. Læg det tilbage med: svarbordctl restore FIL</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Tag sikkerhedskopi&#xa0;…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Holds the database and every stored file against their check sums.</source>
        <translation>Holder databasen og hver gemt fil op mod kontrolsummerne.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontrollér nu</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for altid</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dage</translation>
    </message>
    <message>
        <source>Keep closed conversations</source>
        <translation>Behold lukkede samtaler</translation>
    </message>
    <message>
        <source>Counted from the last mail.</source>
        <translation>Regnet fra den seneste mail.</translation>
    </message>
    <message>
        <source>Keep spam</source>
        <translation>Behold spam</translation>
    </message>
    <message>
        <source>Erase what is older</source>
        <translation>Slet det, der er ældre</translation>
    </message>
    <message>
        <source>Says first what would go. Nothing goes by itself.</source>
        <translation>Siger først, hvad der ville forsvinde. Intet forsvinder af sig selv.</translation>
    </message>
    <message>
        <source>Look what would go…</source>
        <translation>Se, hvad der ville forsvinde&#xa0;…</translation>
    </message>
    <message>
        <source>svarbord-%1.zip</source>
        <comment>file name of a backup, with the date</comment>
        <translation>svarbord-%1.zip</translation>
    </message>
    <message>
        <source>%1 saved in %2.</source>
        <translation>%1 gemt i %2.</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>Alt er i orden.</translation>
    </message>
    <message>
        <source>Nothing is that old.</source>
        <translation>Intet er så gammelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) would go for good, with all mails and files in them. This cannot be undone.</source>
        <translation>
            <numerusform>%n samtale ville forsvinde for altid med alle mails og filer i den. Det kan ikke fortrydes.</numerusform>
            <numerusform>%n samtaler ville forsvinde for altid med alle mails og filer i dem. Det kan ikke fortrydes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were erased.</source>
        <translation>
            <numerusform>%n samtale blev slettet.</numerusform>
            <numerusform>%n samtaler blev slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof of erasures</source>
        <translation>Bevis for sletninger</translation>
    </message>
    <message>
        <source>When and by whom contacts were erased, and what a search for traces found. Whom, is not written down.</source>
        <translation>Hvornår og af hvem kontakter blev slettet, og hvad en søgning efter spor fandt. Hvem det drejede sig om, er ikke skrevet ned.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Vis&#xa0;…</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when and by whom somebody was erased</comment>
        <translation>%1, af %2</translation>
    </message>
    <message>
        <source>Nobody was erased so far.</source>
        <translation>Ingen er slettet indtil nu.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Gemte visninger</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Omdøb&#xa0;…</translation>
    </message>
    <message>
        <source>Keep to myself</source>
        <translation>Kun for mig</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Del med teamet</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Søg i alt</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SearchSuggestionsPopup</name>
    <message>
        <source>Search suggestions</source>
        <translation>Søgeforslag</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SendChoices</name>
    <message>
        <source>Off</source>
        <comment>undo send</comment>
        <translation>Fra</translation>
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
        <translation>I eftermiddag</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>I aften</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>I morgen tidlig</translation>
    </message>
    <message>
        <source>Tomorrow afternoon</source>
        <translation>I morgen eftermiddag</translation>
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
        <translation>Hvornår skal mailen sendes?</translation>
    </message>
    <message>
        <source>It leaves while Svarbord is running; else as soon as it is started again.</source>
        <translation>Den sendes, mens Svarbord kører, ellers så snart programmet startes igen.</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag og klokkeslæt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Planlæg afsendelse</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SenderRow</name>
    <message>
        <source>%1 – switched off</source>
        <comment>a mailbox</comment>
        <translation>%1 – slået fra</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>The mailbox it leaves from (%1)</source>
        <translation>Postkassen, den sendes fra (%1)</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Søg i indstillingerne</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ingen indstilling har disse ord.</translation>
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
        <translation>Gem for teamet</translation>
    </message>
    <message>
        <source>Saved. The whole team can use it now.</source>
        <translation>Gemt. Nu kan hele teamet bruge det.</translation>
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
        <translation>Log på i browseren&#xa0;…</translation>
    </message>
    <message>
        <source>Client id, from your administrator</source>
        <translation>Klient-id, fra din administrator</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adressen på loginsiden</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adresse for adgangsnøgler</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Logget på</translation>
    </message>
    <message>
        <source>The client id is missing. Your administrator gets one from the provider.</source>
        <translation>Klient-id’et mangler. Din administrator får et hos udbyderen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Venter på browseren&#xa0;…</translation>
    </message>
    <message>
        <source>Scopes, with spaces between</source>
        <translation>Rettigheder (scopes), med mellemrum imellem</translation>
    </message>
    <message>
        <source>Client secret, where the provider gave one</source>
        <translation>Klienthemmelighed, hvis udbyderen gav en</translation>
    </message>
    <message>
        <source>The addresses of the provider’s sign-in page and for its tokens are missing. Your administrator knows them.</source>
        <translation>Adresserne på udbyderens login-side og til dens adgangsnøgler mangler. Din administrator kender dem.</translation>
    </message>
    <message>
        <source>The provider’s addresses have to begin with https://.</source>
        <translation>Udbyderens adresser skal begynde med https://.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SignatureEditor</name>
    <message>
        <source>Name the customer sees</source>
        <translation>Navnet, kunden ser</translation>
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
        <translation>Fed</translation>
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
        <translation>Indsæt navn&#xa0;…</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Edit the HTML itself</source>
        <translation>Redigér selve HTML-koden</translation>
    </message>
    <message>
        <source>Save for the team</source>
        <translation>Gem for teamet</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Kind regards
{agent.full_name}
{company.name}</source>
        <translation>Venlig hilsen
{agent.full_name}
{company.name}</translation>
    </message>
    <message>
        <source>HTML of the signature</source>
        <translation>Signaturens HTML</translation>
    </message>
    <message>
        <source>Preview of the signature</source>
        <translation>Forhåndsvisning af signaturen</translation>
    </message>
    <message>
        <source>You and the company: %1</source>
        <translation>Dig og firmaet: %1</translation>
    </message>
    <message>
        <source>The company alone: %1</source>
        <translation>Kun firmaet: %1</translation>
    </message>
    <message>
        <source>From: %1 &lt;%2&gt;</source>
        <translation>Fra: %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Saved. The whole team signs like this now.</source>
        <translation>Gemt. Nu skriver hele teamet under sådan.</translation>
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
        <translation>Postkasse</translation>
    </message>
    <message>
        <source>Each mailbox has a signature of its own.</source>
        <translation>Hver postkasse har sin egen signatur.</translation>
    </message>
    <message>
        <source>signature name from company sender preview</source>
        <translation>signatur navn fra firma afsender forhåndsvisning</translation>
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
        <translation>Udelad signaturen</translation>
    </message>
    <message>
        <source>Add signature</source>
        <translation>Tilføj signatur</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SnippetEditor</name>
    <message>
        <source>Saved replies</source>
        <translation>Gemte svar</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>Nyt gemt svar</translation>
    </message>
    <message>
        <source>Shortcut, typed after / in an answer</source>
        <translation>Genvej, skrives efter / i et svar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Hi {contact.first_name}, …</source>
        <translation>Hej {contact.first_name},&#xa0;…</translation>
    </message>
    <message>
        <source>Insert name…</source>
        <translation>Indsæt navn&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the saved reply?</source>
        <translation>Fjern det gemte svar?</translation>
    </message>
    <message>
        <source>“%1” is removed for the whole team. Undo brings it back.</source>
        <translation>»%1« fjernes for hele teamet. Fortryd henter det tilbage.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SnippetsPage</name>
    <message>
        <source>Saved replies</source>
        <translation>Gemte svar</translation>
    </message>
    <message>
        <source>saved reply snippet template text shortcut token</source>
        <translation>gemt svar skabelon tekst genvej</translation>
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
        <translation>Beskedens kilde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>Føj »%1« til ordbogen</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::StandingRow</name>
    <message>
        <source>Available…</source>
        <translation>Ledig&#xa0;…</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Ikke til stede&#xa0;…</translation>
    </message>
    <message>
        <source>Say whether %1 is available</source>
        <translation>Sig, om %1 er ledig</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SyncJournalView</name>
    <message>
        <source>Sync journal</source>
        <translation>Synkroniseringslog</translation>
    </message>
    <message>
        <source>Has no effect</source>
        <translation>Har ingen virkning</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Ikke overdraget endnu</translation>
    </message>
    <message>
        <source>Handed over lately</source>
        <translation>Overdraget for nylig</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Lad alle stå</translation>
    </message>
    <message>
        <source>Decided otherwise meanwhile</source>
        <translation>Afgjort anderledes i mellemtiden</translation>
    </message>
    <message>
        <source>Somebody decided about the same thing without knowing of your decision, and came later. What stands is the same for everybody.</source>
        <translation>Nogen tog stilling til det samme uden at kende din beslutning og kom senere. Det, der står, er ens for alle.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>… og %Ln mere</numerusform>
            <numerusform>… og %Ln flere</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided lately</source>
        <translation>Besluttet for nylig</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TakenRow</name>
    <message>
        <source>%1 goes on with this draft. To write on here, take it back.</source>
        <translation>%1 skriver videre på denne kladde. Tag den tilbage, hvis du vil skrive videre her.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tag tilbage</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TeamBar</name>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TeamDialog</name>
    <message>
        <source>Work together</source>
        <translation>Arbejd sammen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Din egen adresse</translation>
    </message>
    <message>
        <source>for notifications; may stay empty</source>
        <translation>til notifikationer; kan stå tom</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne computer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Share this workspace</source>
        <translation>Del dette arbejdsområde</translation>
    </message>
    <message>
        <source>Colleagues who connect %1 can ask to join, and you decide whom to let in. Assignments, comments, tags and settings are shared through a folder of that mailbox, signed by each computer. No other server is needed.</source>
        <translation>Kolleger, som tilslutter %1, kan bede om at være med, og du afgør, hvem du lukker ind. Tildelinger, kommentarer, etiketter og indstillinger deles gennem en mappe i den postkasse, signeret af hver computer. Ingen anden server er nødvendig.</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Teamets navn</translation>
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
        <translation>Bed om at være med</translation>
    </message>
    <message>
        <source>I have the recovery key…</source>
        <translation>Jeg har gendannelsesnøglen&#xa0;…</translation>
    </message>
    <message>
        <source>Come back with the recovery key</source>
        <translation>Kom tilbage med gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Kom tilbage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Looking who works together in %1…</source>
        <translation>Ser efter, hvem der arbejder sammen i %1&#xa0;…</translation>
    </message>
    <message>
        <source>The mailbox %1 cannot be read now.</source>
        <translation>Postkassen %1 kan ikke læses nu.</translation>
    </message>
    <message>
        <source>%1 works together in this mailbox</source>
        <translation>%1 arbejder sammen i denne postkasse</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>En ny person</translation>
    </message>
    <message>
        <source>%1, at another computer</source>
        <translation>%1, ved en anden computer</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Ingen nøglering</translation>
    </message>
    <message>
        <source>%1

The key of this computer can be kept in memory until the computer restarts; after that you have to be let in again. It is never written to disk. Better: start a keychain such as GNOME Keyring or KWallet.</source>
        <translation>%1

Nøglen til denne computer kan holdes i hukommelsen, indtil den genstarter; derefter skal du lukkes ind igen. Den skrives aldrig til disk. Bedre: start en nøglering som GNOME Keyring eller KWallet.</translation>
    </message>
    <message>
        <source>Keep until restart</source>
        <translation>Behold til genstart</translation>
    </message>
    <message>
        <source>Your team begins</source>
        <translation>Dit team begynder</translation>
    </message>
    <message>
        <source>Write the recovery key on paper and lock it away. It lets you back in when this computer is lost and no other administrator can help. It is shown only now and kept nowhere. Better still: make a colleague an administrator, too.</source>
        <translation>Skriv gendannelsesnøglen på papir, og lås den inde. Den lukker dig ind igen, når denne computer er tabt, og ingen anden administrator kan hjælpe. Den vises kun nu og gemmes ingen steder. Endnu bedre: gør også en kollega til administrator.</translation>
    </message>
    <message>
        <source>You wait to be let in</source>
        <translation>Du venter på at blive lukket ind</translation>
    </message>
    <message>
        <source>An administrator sees your request. Tell them this code, so that they know it is you. Until then you see the team&apos;s work, and what you decide is kept for later.</source>
        <translation>En administrator ser din anmodning. Sig vedkommende denne kode, så det er klart, at det er dig. Indtil da ser du teamets arbejde, og det, du beslutter, gemmes til senere.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Velkommen tilbage</translation>
    </message>
    <message>
        <source>This computer belongs to the team. Withdraw the lost one under Members and devices.</source>
        <translation>Denne computer hører til teamet. Træk den tabte tilbage under Medlemmer og enheder.</translation>
    </message>
    <message>
        <source>Making a new recovery key…</source>
        <translation>Laver en ny gendannelsesnøgle&#xa0;…</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Din nye gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Have you written the recovery key down?</source>
        <translation>Har du skrevet gendannelsesnøglen ned?</translation>
    </message>
    <message>
        <source>It cannot be shown again. Without it, and without another administrator, nobody gets back in once this computer is lost.</source>
        <translation>Den kan ikke vises igen. Uden den, og uden en anden administrator, kommer ingen ind igen, når denne computer er tabt.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Jeg har den på papir</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Vis den igen</translation>
    </message>
    <message>
        <source>It was shown once, when it was made. With it this computer belongs to the member it was given to, at once and without anybody&apos;s approval.</source>
        <translation>Den blev vist én gang, da den blev lavet. Med den hører denne computer til det medlem, som fik den, straks og uden nogens godkendelse.</translation>
    </message>
    <message>
        <source>It is good for coming back once this computer has reached the mail server.</source>
        <translation>Du kan komme tilbage med den, så snart denne computer har haft kontakt med mailserveren.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TeamPage</name>
    <message>
        <source>Members and devices</source>
        <translation>Medlemmer og enheder</translation>
    </message>
    <message>
        <source>team share colleagues join recovery key</source>
        <translation>team del kolleger være med gendannelsesnøgle</translation>
    </message>
    <message>
        <source>request join approve let in</source>
        <translation>anmodning være med godkend luk ind</translation>
    </message>
    <message>
        <source>member role seat computer device lost remove</source>
        <translation>medlem rolle plads computer enhed tabt fjern</translation>
    </message>
    <message>
        <source>invite leave</source>
        <translation>invitér forlad</translation>
    </message>
    <message>
        <source>You are %1, %2. The team&apos;s work lies in %3.</source>
        <translation>Du er %1, %2. Teamets arbejde ligger i %3.</translation>
    </message>
    <message>
        <source>Only you work in this workspace. Share it with colleagues through a mailbox that all of you can read, or join a team that works in one. No server but the mail server is needed.</source>
        <translation>Kun du arbejder i dette arbejdsområde. Del det med kolleger gennem en postkasse, som alle kan læse, eller vær med i et team, der arbejder i en. Ingen anden server end mailserveren er nødvendig.</translation>
    </message>
    <message>
        <source>Connect a mailbox first.</source>
        <translation>Tilslut en postkasse først.</translation>
    </message>
    <message>
        <source>Share or join…</source>
        <translation>Del eller deltag&#xa0;…</translation>
    </message>
    <message>
        <source>Share or join a team in %1</source>
        <translation>Del eller vær med i et team i %1</translation>
    </message>
    <message>
        <source>a mailbox that is not connected</source>
        <translation>en postkasse, der ikke er tilsluttet</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>Beder om at være med</translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <comment>a computer and what its owner reads out</comment>
        <translation>%1 · kode %2</translation>
    </message>
    <message>
        <source>Becomes another computer of %1.</source>
        <translation>Bliver en computer mere for %1.</translation>
    </message>
    <message>
        <source>%1 has read out this code to me</source>
        <translation>%1 har læst denne kode op for mig</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle for %1</translation>
    </message>
    <message>
        <source>Seat of %1</source>
        <translation>Plads for %1</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Turn down %1</source>
        <translation>Afvis %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Luk ind</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Luk %1 ind</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (dig)</translation>
    </message>
    <message>
        <source>Remove %1 from the team</source>
        <translation>Fjern %1 fra teamet</translation>
    </message>
    <message>
        <source>%1 · this computer</source>
        <translation>%1 · denne computer</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Træk tilbage&#xa0;…</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Træk %1 tilbage</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Kopiér invitationen</translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation>Forlad teamet&#xa0;…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Fjern %1?</translation>
    </message>
    <message>
        <source>%1 cannot decide anything here any more, from any computer. What %1 did stays. Change the mailbox&apos;s password, too: whoever knows it can read the mail.</source>
        <translation>%1 kan ikke beslutte noget her mere, fra nogen computer. Det, %1 har gjort, bliver stående. Skift også postkassens adgangskode: den, der kender den, kan læse mailen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Træk %1 tilbage?</translation>
    </message>
    <message>
        <source>Nothing that is decided at this computer counts from now on. Use it for a computer that was lost. Change the mailbox&apos;s password, too.</source>
        <translation>Intet, der besluttes på denne computer, gælder fra nu af. Brug det til en computer, der er tabt. Skift også postkassens adgangskode.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Forlad teamet?</translation>
    </message>
    <message>
        <source>Everything stays on this computer, but nothing is shared any more: what you decide reaches nobody, and what the others decide does not reach you. To come back, an administrator has to let you in.</source>
        <translation>Alt bliver på denne computer, men intet deles længere: det, du beslutter, når ingen, og det, de andre beslutter, når ikke dig. For at komme tilbage skal en administrator lukke dig ind.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlad</translation>
    </message>
    <message>
        <source>You are the only administrator. Make a colleague one, too, or keep the recovery key where you find it.</source>
        <translation>Du er den eneste administrator. Gør også en kollega til administrator, eller opbevar gendannelsesnøglen, hvor du kan finde den.</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Ny gendannelsesnøgle&#xa0;…</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Lave en ny gendannelsesnøgle?</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Lav en nøgle</translation>
    </message>
    <message>
        <source>Whoever holds it and knows the mailbox’s password can come in as you. Keys that were made before go on working: withdraw one that was lost.</source>
        <translation>Den, der har den og kender adgangskoden til postkassen, kan komme ind som dig. Nøgler, der blev lavet før, virker fortsat: træk en tilbage, der er blevet væk.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TicketPane</name>
    <message>
        <source>Ticket and contact</source>
        <translation>Sag og kontakt</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Sag</translation>
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
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
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
        <translation>Sprog</translation>
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
        <translation>Etiket %1, Delete fjerner den</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Tilføj etiket</translation>
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
        <translation>Åbn kontakten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Indbakke</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Intet telefonnummer</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring til %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ikke til stede</translation>
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
        <translation>Klokkeslæt</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TimelineText</name>
    <message>
        <source>%1 removed the assignment</source>
        <translation>%1 fjernede tildelingen</translation>
    </message>
    <message>
        <source>%1 took the conversation</source>
        <translation>%1 tog samtalen</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 tildelte samtalen til %2</translation>
    </message>
    <message>
        <source>%1 closed the conversation</source>
        <translation>%1 lukkede samtalen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Genåbnet</translation>
    </message>
    <message>
        <source>%1 reopened the conversation</source>
        <translation>%1 genåbnede samtalen</translation>
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
        <translation>%1 tilføjede etiketten %2</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1 fjernede etiketten %2</translation>
    </message>
    <message>
        <source>%1 snoozed the conversation</source>
        <translation>%1 udskød samtalen</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Tilbage efter udskydelse</translation>
    </message>
    <message>
        <source>%1 ended the snooze</source>
        <translation>%1 afsluttede udskydelsen</translation>
    </message>
    <message>
        <source>%1 marked this as spam</source>
        <translation>%1 markerede dette som spam</translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation>Sag åbnet</translation>
    </message>
    <message>
        <source>Ticket #%1 opened</source>
        <translation>Sag #%1 åbnet</translation>
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
        <translation>Denne besked startede samtalen.</translation>
    </message>
    <message>
        <source>It answers a message in this conversation (In-Reply-To %1).</source>
        <translation>Den svarer på en besked i denne samtale (In-Reply-To %1).</translation>
    </message>
    <message>
        <source>It refers to a message in this conversation (References %1).</source>
        <translation>Den henviser til en besked i denne samtale (References %1).</translation>
    </message>
    <message>
        <source>It came to the reply address of this conversation (%1).</source>
        <translation>Den kom til svaradressen for denne samtale (%1).</translation>
    </message>
    <message>
        <source>Same subject, same people, shortly after: “%1”. It does not name the message it answers.</source>
        <translation>Samme emne, samme personer, kort tid efter: »%1«. Den angiver ikke, hvilken besked den svarer på.</translation>
    </message>
    <message>
        <source>It came before the message it answers, which joined them (%1).</source>
        <translation>Den kom før den besked, den svarer på, som knyttede dem sammen (%1).</translation>
    </message>
    <message>
        <source>Somebody moved it here.</source>
        <translation>Nogen flyttede den hertil.</translation>
    </message>
    <message>
        <source>%1 moved it here.</source>
        <translation>%1 flyttede den hertil.</translation>
    </message>
    <message>
        <source>Will be tried again %1</source>
        <translation>Prøves igen %1</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Sendes %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Venter på at blive sendt</translation>
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
        <translation>Usikkert, om den blev sendt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Holdt tilbage</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <translation>%1 flettede en anden samtale ind i denne</translation>
    </message>
    <message>
        <source>%1 took merged conversations apart</source>
        <translation>%1 skilte flettede samtaler ad igen</translation>
    </message>
    <message>
        <source>%1 moved messages back</source>
        <translation>%1 flyttede beskeder tilbage</translation>
    </message>
    <message>
        <source>%1 moved messages to another conversation</source>
        <translation>%1 flyttede beskeder til en anden samtale</translation>
    </message>
    <message>
        <source>Also concerns “%1”</source>
        <translation>Vedrører også »%1«</translation>
    </message>
    <message>
        <source>%1 took this out of spam</source>
        <translation>%1 tog dette ud af spam</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TokenMenu</name>
    <message>
        <source>Your full name</source>
        <translation>Dit fulde navn</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Dit fornavn</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>Dit efternavn</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Din adresse</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Firmanavn</translation>
    </message>
    <message>
        <source>Customer&apos;s full name</source>
        <translation>Kundens fulde navn</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Kundens fornavn</translation>
    </message>
    <message>
        <source>Customer&apos;s last name</source>
        <translation>Kundens efternavn</translation>
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
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Your meeting link</source>
        <translation>Dit mødelink</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::Tray</name>
    <message>
        <source>Open Svarbord</source>
        <translation>Åbn Svarbord</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Ny mail</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
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
            <numerusform>Sendes om %n s · Fortryd</numerusform>
            <numerusform>Sendes om %n s · Fortryd</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo sending “%1”</source>
        <translation>Fortryd afsendelsen af »%1«</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::UpdateWindow</name>
    <message>
        <source>Svarbord is being updated</source>
        <translation>Svarbord opdateres</translation>
    </message>
    <message>
        <source>Your workspace is being brought up to date</source>
        <translation>Dit arbejdsområde opdateres</translation>
    </message>
    <message>
        <source>It was last used with an older version. A copy of it is kept, and no mail is lost if this is interrupted. With very much mail it takes a minute or two.</source>
        <translation>Det blev sidst brugt med en ældre version. En kopi af det gemmes, og ingen mail går tabt, hvis dette afbrydes. Med meget mail tager det et minut eller to.</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Et øjeblik&#xa0;…</translation>
    </message>
    <message>
        <source>Making a copy first…</source>
        <translation>Laver først en kopi&#xa0;…</translation>
    </message>
    <message>
        <source>Step %1 of %2…</source>
        <translation>Trin %1 af %2&#xa0;…</translation>
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
        <translation>Postkasser</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::WebEngineLibrary</name>
    <message>
        <source>Mail is shown as plain text: the part of Svarbord that shows it as its sender made it is missing or cannot be used. Install Svarbord again.</source>
        <translation>Mail vises som ren tekst: Den del af Svarbord, der viser den, som afsenderen lavede den, mangler eller kan ikke bruges. Installér Svarbord igen.</translation>
    </message>
    <message>
        <source>Mail is shown as plain text: the part of Svarbord that shows it as its sender made it is of another version than the program. Start Svarbord again; if this stays, install Svarbord again.</source>
        <translation>Mail vises som ren tekst: Den del af Svarbord, der viser den, som afsenderen lavede den, er af en anden version end programmet. Start Svarbord igen. Hjælper det ikke, så installér Svarbord igen.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::DecisionModel</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading over what was decided</comment>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nej: %1</translation>
    </message>
    <message>
        <source>Not shared yet</source>
        <translation>Ikke delt endnu</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Trukket tilbage</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::Digest</name>
    <message>
        <source>(no subject)</source>
        <translation>(uden emne)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>customer, subject, when</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) wait for you</source>
        <comment>name of the workspace</comment>
        <translation>
            <numerusform>%1: %n ting venter på dig</numerusform>
            <numerusform>%1: %n ting venter på dig</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers who wait for your answer</source>
        <translation>Kunder, der venter på svar fra dig</translation>
    </message>
    <message>
        <source>You were mentioned</source>
        <translation>Du blev nævnt</translation>
    </message>
    <message>
        <source>Taken by nobody</source>
        <translation>Ikke taget af nogen</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Kunne ikke sendes</translation>
    </message>
    <message>
        <source>Svarbord writes this once a day, when something waits. It is switched off in the settings, under Notifications.</source>
        <translation>Svarbord skriver dette én gang om dagen, når noget venter. Det slås fra i indstillingerne, under Notifikationer.</translation>
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
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
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
        <translation>Slettet for altid: %1.</translation>
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
            <numerusform>%n mail i udbakken</numerusform>
            <numerusform>%n mails i udbakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there: %1. Erase once more.</source>
        <comment>1 contact, 0 conversations, 2 mails, 0 mails in the outbox</comment>
        <translation>Stadig her: %1. Slet én gang til.</translation>
    </message>
    <message>
        <source>A search for traces afterwards found none.</source>
        <translation>En søgning efter spor bagefter fandt ingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) of other people still name the address.</source>
        <translation>
            <numerusform>%n mail fra andre nævner stadig adressen.</numerusform>
            <numerusform>%n mails fra andre nævner stadig adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A search for traces on this computer afterwards found none.</source>
        <translation>En søgning efter spor på denne computer bagefter fandt ingen.</translation>
    </message>
    <message>
        <source>Colleagues’ computers keep what they hold until it is erased there, too.</source>
        <translation>Kollegernes computere beholder det, de har, indtil det også er slettet dér.</translation>
    </message>
    <message numerus="yes">
        <source>The team’s journal keeps %n of the decisions.</source>
        <translation>
            <numerusform>Teamets log beholder %n af beslutningerne.</numerusform>
            <numerusform>Teamets log beholder %n af beslutningerne.</numerusform>
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
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::MemberStanding</name>
    <message>
        <source>nobody available</source>
        <translation>ingen ledig</translation>
    </message>
    <message>
        <source>nobody available until %1</source>
        <translation>ingen ledig før %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ikke til stede</translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>ikke til stede før %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: short weekday, day, short month</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>a colleague who is not at the desk</comment>
        <translation>ikke online</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Assigned to %1, where nobody is available</source>
        <translation>Tildelt %1, hvor ingen er ledig</translation>
    </message>
    <message>
        <source>Assigned to %1, where nobody is available until %2</source>
        <translation>Tildelt %1, hvor ingen er ledig før %2</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Tildelt %1</translation>
    </message>
    <message>
        <source>Assigned to %1, who is away</source>
        <translation>Tildelt %1, som ikke er til stede</translation>
    </message>
    <message>
        <source>Assigned to %1, who is away until %2</source>
        <translation>Tildelt %1, som ikke er til stede før %2</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <comment>a member&apos;s or a group&apos;s name</comment>
        <translation>%1 (ikke til stede)</translation>
    </message>
    <message>
        <source>For half an hour</source>
        <translation>I en halv time</translation>
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
        <translation>Indtil jeg siger, at jeg er tilbage</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::Notice</name>
    <message>
        <source>(no subject)</source>
        <translation>(uden emne)</translation>
    </message>
    <message>
        <source>%1 assigned a conversation to you</source>
        <translation>%1 tildelte dig en samtale</translation>
    </message>
    <message>
        <source>%1 assigned a conversation to %2</source>
        <comment>a group</comment>
        <translation>%1 tildelte %2 en samtale</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 nævnte dig</translation>
    </message>
    <message>
        <source>A mail was not sent</source>
        <translation>En mail blev ikke sendt</translation>
    </message>
    <message>
        <source>Back from snooze: %1</source>
        <translation>Tilbage efter udskydelse: %1</translation>
    </message>
    <message>
        <source>Goes on with the answer you began.</source>
        <translation>Skriver videre på det svar, du begyndte på.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::OutboxText</name>
    <message numerus="yes">
        <source>Tried %n time(s), next time %1.</source>
        <translation>
            <numerusform>Prøvet én gang, næste gang %1.</numerusform>
            <numerusform>Prøvet %n gange, næste gang %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the connection to the mail server.</source>
        <translation>Venter på forbindelse til mailserveren.</translation>
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
        <translation>På vej.</translation>
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
        <translation>Det er ikke sikkert, om den er sendt. Mappen med sendte mails vil vise det.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Kasseret.</translation>
    </message>
    <message>
        <source>Held back.</source>
        <translation>Holdt tilbage.</translation>
    </message>
    <message>
        <source>It leaves now, from the machine of %1.</source>
        <translation>Den sendes nu fra den maskine, som %1 bruger.</translation>
    </message>
    <message>
        <source>Waits for a machine that has %1.</source>
        <translation>Venter på en maskine, der har %1.</translation>
    </message>
    <message>
        <source>Leaves %1, from a machine that has %2.</source>
        <translation>Sendes %1 fra en maskine, der har %2.</translation>
    </message>
    <message>
        <source>Waits for the first machine of the team that reaches the mail server.</source>
        <translation>Venter på den første af teamets maskiner, der kan nå mailserveren.</translation>
    </message>
    <message>
        <source>Leaves %1, from whichever machine of the team is on then.</source>
        <translation>Sendes %1 fra den af teamets maskiner, der er tændt på det tidspunkt.</translation>
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
            <numerusform>%1 kigger på samtalen.</numerusform>
            <numerusform>%1 kigger på samtalen.</numerusform>
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
        <translation>hvem der skrev: et navn eller en adresse</translation>
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
        <translation>hvem den gik til</translation>
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
        <translation>åben, lukket, ulæst, udskudt, utildelt, spam</translation>
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
        <translation>hvem der har den</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>search operator, one word</comment>
        <translation>etiket</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>med denne etiket</translation>
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
        <translation>ny, åben, afventer, lukket</translation>
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
        <translation>en vedhæftning, en kladde eller en kommentar</translation>
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
        <translation>en dato eller 30d for tredive dage siden</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search operator, one word</comment>
        <translation>efter</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>a date, or 7d for a week ago</source>
        <translation>en dato eller 7d for en uge siden</translation>
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
        <translation>postkassen, den kom igennem</translation>
    </message>
    <message>
        <source>open</source>
        <comment>search value</comment>
        <translation>åben</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>search value</comment>
        <translation>lukket</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search value</comment>
        <translation>ulæst</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>search value</comment>
        <translation>udskudt</translation>
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
        <translation>spam</translation>
    </message>
    <message>
        <source>new</source>
        <comment>search value</comment>
        <translation>ny</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>search value</comment>
        <translation>afventer</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>search value</comment>
        <translation>vedhæftning</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>search value</comment>
        <translation>kladde</translation>
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
        <translation>for en uge siden</translation>
    </message>
    <message>
        <source>thirty days ago</source>
        <translation>for tredive dage siden</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>for et år siden</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search value, one word</comment>
        <translation>mig</translation>
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
        <translation>Et andet program holder dette arbejdsområde i takt</translation>
    </message>
    <message>
        <source>What you decide here is handed over by it.</source>
        <translation>Det overdrager det, du beslutter her.</translation>
    </message>
    <message>
        <source>No connection to the team</source>
        <translation>Ingen forbindelse til teamet</translation>
    </message>
    <message>
        <source>You can go on working: what you decide is kept, and handed over by itself.</source>
        <translation>Du kan arbejde videre: Det, du beslutter, gemmes og overdrages af sig selv.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are kept here, and handed over by themselves as soon as the mailbox answers.</source>
        <translation>
            <numerusform>%Ln beslutning er gemt her og overdrages af sig selv, så snart postkassen svarer.</numerusform>
            <numerusform>%Ln beslutninger er gemt her og overdrages af sig selv, så snart postkassen svarer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are on their way</source>
        <translation>
            <numerusform>%Ln beslutning er på vej</numerusform>
            <numerusform>%Ln beslutninger er på vej</numerusform>
        </translation>
    </message>
    <message>
        <source>They count here already; colleagues see them in a moment.</source>
        <translation>De gælder her allerede; kollegerne ser dem om et øjeblik.</translation>
    </message>
    <message>
        <source>Last looked %1.</source>
        <translation>Senest kontrolleret %1.</translation>
    </message>
    <message>
        <source>In step with the team</source>
        <translation>I takt med teamet</translation>
    </message>
    <message>
        <source>Your colleagues have everything that was decided here.</source>
        <translation>Dine kolleger har alt, hvad der er besluttet her.</translation>
    </message>
    <message>
        <source>This workspace is on this machine alone</source>
        <translation>Dette arbejdsområde findes kun på denne maskine</translation>
    </message>
    <message>
        <source>What you decide counts at once. Should a team share the workspace one day, all of it goes along.</source>
        <translation>Det, du beslutter, gælder med det samme. Hvis et team en dag deler arbejdsområdet, følger det hele med.</translation>
    </message>
    <message>
        <source>The key of this machine is missing</source>
        <translation>Nøglen til denne maskine mangler</translation>
    </message>
    <message>
        <source>Without it nothing can be handed over. What you decide is kept here.</source>
        <translation>Uden den kan intet overdrages. Det, du beslutter, gemmes her.</translation>
    </message>
    <message>
        <source>The team’s workspace is being set up</source>
        <translation>Teamets arbejdsområde bliver sat op</translation>
    </message>
    <message>
        <source>You can go on working: everything goes along.</source>
        <translation>Du kan arbejde videre: Det hele følger med.</translation>
    </message>
    <message>
        <source>An administrator has to let this machine in</source>
        <translation>En administrator skal lukke denne maskine ind</translation>
    </message>
    <message>
        <source>Until then what you decide is kept here.</source>
        <translation>Indtil da gemmes det, du beslutter, her.</translation>
    </message>
    <message>
        <source>This machine was not let in</source>
        <translation>Denne maskine blev ikke lukket ind</translation>
    </message>
    <message>
        <source>Ask again in the settings, under the team. What you decide is kept here.</source>
        <translation>Spørg igen i indstillingerne, under teamet. Det, du beslutter, gemmes her.</translation>
    </message>
    <message>
        <source>This machine does not belong to the team any more</source>
        <translation>Denne maskine hører ikke længere til teamet</translation>
    </message>
    <message>
        <source>What you decide stays here, and nobody else sees it.</source>
        <translation>Det, du beslutter, bliver her, og ingen andre ser det.</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Ikke tildelt nogen</translation>
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
        <translation>Etiket tilføjet: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Etiket fjernet: %1</translation>
    </message>
    <message>
        <source>This workspace was copied, and the one it was copied from may be at work still. Until then what you decide is kept here, and mail that waited is held.</source>
        <translation>Dette arbejdsområde er kopieret, og det oprindelige er måske stadig i brug. Indtil da gemmes det, du beslutter, her, og mail, der ventede, holdes tilbage.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::Team</name>
    <message>
        <source>Agent</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleder</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Oversætter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Full seat</source>
        <translation>Fuld plads</translation>
    </message>
    <message>
        <source>The signing key of this computer is missing, so nothing you decide reaches your colleagues. Leave the team on this computer and ask to join again.</source>
        <translation>Signeringsnøglen til denne computer mangler, så intet af det, du beslutter, når kollegerne. Forlad teamet på denne computer, og bed om at være med igen.</translation>
    </message>
    <message>
        <source>Your workspace is being shared. It takes a moment, or until the mailbox can be reached.</source>
        <translation>Dit arbejdsområde bliver delt. Det tager et øjeblik, eller indtil postkassen kan nås.</translation>
    </message>
    <message>
        <source>Your request to join is on its way to the mailbox.</source>
        <translation>Din anmodning om at være med er på vej til postkassen.</translation>
    </message>
    <message>
        <source>You wait for an administrator of %1 to let you in. Your code: %2</source>
        <translation>Du venter på, at en administrator i %1 lukker dig ind. Din kode: %2</translation>
    </message>
    <message>
        <source>You were not let in to %1. Ask an administrator, or ask to join again.</source>
        <translation>Du blev ikke lukket ind i %1. Spørg en administrator, eller bed om at være med igen.</translation>
    </message>
    <message>
        <source>This computer does not belong to %1 any more. What you decide here reaches nobody.</source>
        <translation>Denne computer hører ikke længere til %1. Det, du beslutter her, når ingen.</translation>
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
        <translation>Vær med i %1 i Svarbord:
1. Installér Svarbord, og tilslut postkassen %2.
2. Vælg »Bed om at være med«, når Svarbord tilbyder det.
3. Læs den kode, der vises, op for mig. Så lukker jeg dig ind.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Tildelinger</translation>
    </message>
    <message>
        <source>Opened and closed</source>
        <translation>Åbnet og lukket</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Merged conversations</source>
        <translation>Flettede samtaler</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Settings of the team</source>
        <translation>Teamets indstillinger</translation>
    </message>
    <message>
        <source>Members and roles</source>
        <translation>Medlemmer og roller</translation>
    </message>
    <message>
        <source>Computers let in</source>
        <translation>Computere lukket ind</translation>
    </message>
    <message>
        <source>Computers withdrawn</source>
        <translation>Computere trukket tilbage</translation>
    </message>
    <message>
        <source>Read-only seat</source>
        <translation>Kun læseadgang</translation>
    </message>
    <message>
        <source>This workspace was copied, so it counts as another computer of yours. An administrator of %1 has to let it in. Your code: %2</source>
        <translation>Dette arbejdsområde er kopieret og regnes derfor som endnu en af dine computere. En administrator i %1 skal lukke den ind. Din kode: %2</translation>
    </message>
</context>
</TS>
