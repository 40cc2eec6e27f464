<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Imap</name>
    <message>
        <source>The mail server does not accept this user name and password.</source>
        <translation>E-postservern godtar inte användarnamnet och lösenordet.</translation>
    </message>
    <message>
        <source>This user may not open the mailbox.</source>
        <translation>Den här användaren har inte åtkomst till brevlådan.</translation>
    </message>
    <message>
        <source>The password has expired. Renew it with the mail provider.</source>
        <translation>Lösenordet har gått ut. Förnya det hos e-postleverantören.</translation>
    </message>
    <message>
        <source>The mail server wants an encrypted connection. Choose one in the account.</source>
        <translation>E-postservern kräver en krypterad anslutning. Välj det i kontot.</translation>
    </message>
    <message>
        <source>The mail server is unavailable at the moment.</source>
        <translation>E-postservern är inte tillgänglig just nu.</translation>
    </message>
    <message>
        <source>The mailbox is in use by another program.</source>
        <translation>Brevlådan används av ett annat program.</translation>
    </message>
    <message>
        <source>The mail server limits how much may be asked of it; trying again later.</source>
        <translation>E-postservern begränsar antalet förfrågningar. Försöker igen senare.</translation>
    </message>
    <message>
        <source>The mailbox changed meanwhile.</source>
        <translation>Brevlådan har ändrats under tiden.</translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own.</source>
        <translation>E-postservern rapporterar ett internt fel.</translation>
    </message>
    <message>
        <source>The mail server asks you to contact its administrator.</source>
        <translation>E-postservern ber dig kontakta administratören.</translation>
    </message>
    <message>
        <source>The mail server does not permit this.</source>
        <translation>E-postservern tillåter inte detta.</translation>
    </message>
    <message>
        <source>The mailbox is full. Delete mail on the server or ask for more space.</source>
        <translation>Brevlådan är full. Ta bort mejl på servern eller be om mer utrymme.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server.</source>
        <translation>Mappen finns inte på servern.</translation>
    </message>
    <message>
        <source>The folder exists already.</source>
        <translation>Mappen finns redan.</translation>
    </message>
    <message>
        <source>The mail is too large for the server.</source>
        <translation>Mejlet är för stort för servern.</translation>
    </message>
    <message>
        <source>The mail server cannot do this.</source>
        <translation>E-postservern stöder inte detta.</translation>
    </message>
    <message>
        <source>The mailbox is damaged on the server. Tell its administrator.</source>
        <translation>Brevlådan är skadad på servern. Kontakta administratören.</translation>
    </message>
    <message>
        <source>The mail server did not understand this program.</source>
        <translation>E-postservern förstod inte programmet.</translation>
    </message>
    <message>
        <source>The folder is read-only.</source>
        <translation>Mappen är skrivskyddad.</translation>
    </message>
    <message>
        <source>The mail server does not hand out this mail properly.</source>
        <translation>E-postservern lämnar inte ut mejlet korrekt.</translation>
    </message>
    <message>
        <source>This mail is larger than can be read safely.</source>
        <translation>Mejlet är för stort för att läsas säkert.</translation>
    </message>
    <message>
        <source>The mail server sent this mail in a form that cannot be read.</source>
        <translation>E-postservern skickade mejlet i ett format som inte kan läsas.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>No password is stored for this account.</source>
        <translation>Inget lösenord är sparat för det här kontot.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
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
        <translation>Spara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <translation>Skift</translation>
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
        <translation>Blanksteg</translation>
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
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera l&amp;änkadressen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This SQLite library has no full-text search.</source>
        <translation>Det här SQLite-biblioteket saknar fulltextsökning.</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: short weekday, day, short month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Om en vecka</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Senare i dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>On Monday</source>
        <translation>På måndag</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>New</source>
        <comment>status of a ticket</comment>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a ticket</comment>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <comment>status of a ticket</comment>
        <translation>Väntar på kund</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a ticket</comment>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>All open</source>
        <comment>view of the inbox</comment>
        <translation>Alla öppna</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>view of the inbox</comment>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>view of the inbox</comment>
        <translation>Ej tilldelade</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>view of the inbox</comment>
        <translation>Omnämnanden</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>view of the inbox</comment>
        <translation>Uppskjutna</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>view of the inbox</comment>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>view of the inbox</comment>
        <translation>Stängda</translation>
    </message>
    <message>
        <source>Spam</source>
        <comment>view of the inbox</comment>
        <translation>Skräppost</translation>
    </message>
    <message>
        <source>All</source>
        <comment>view of the inbox</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>language</comment>
        <translation>Norska</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <comment>language</comment>
        <translation>Nynorska</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>language</comment>
        <translation>Danska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>language</comment>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>German</source>
        <comment>language</comment>
        <translation>Tyska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>language</comment>
        <translation>Finska</translation>
    </message>
    <message>
        <source>French</source>
        <comment>language</comment>
        <translation>Franska</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day and short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: short month and year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>conversation, for screen readers</comment>
        <translation>Oläst</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>inget ämne</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioritet %1</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>inte tilldelad någon</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>tilldelad %1</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>har bilagor</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>har ett utkast</translation>
    </message>
    <message>
        <source>a reply could not be sent</source>
        <translation>ett svar kunde inte skickas</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>The file is too large to be searched.</source>
        <translation>Filen är för stor att söka i.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be searched.</source>
        <translation>Filer av det här slaget går inte att söka i.</translation>
    </message>
    <message>
        <source>The PDF file cannot be read.</source>
        <translation>PDF-filen går inte att läsa.</translation>
    </message>
    <message>
        <source>Install poppler-utils to search in PDF files.</source>
        <translation>Installera poppler-utils för att söka i PDF-filer.</translation>
    </message>
    <message>
        <source>Reading the PDF file took too long.</source>
        <translation>Det tog för lång tid att läsa PDF-filen.</translation>
    </message>
    <message>
        <source>The Word file cannot be read.</source>
        <translation>Word-filen går inte att läsa.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>%1 is not a member of this workspace.</source>
        <translation>%1 är inte medlem i den här arbetsytan.</translation>
    </message>
    <message>
        <source>%1 has no full seat and cannot be assigned.</source>
        <translation>%1 har ingen full plats och kan inte tilldelas ärenden.</translation>
    </message>
    <message>
        <source>This cannot be done: the value is not allowed.</source>
        <translation>Det går inte: värdet är inte tillåtet.</translation>
    </message>
    <message>
        <source>The file holds no table.</source>
        <translation>Det finns ingen tabell i filen.</translation>
    </message>
    <message>
        <source>The file holds more rows than can be imported at once.</source>
        <translation>Filen har fler rader än vad som kan importeras på en gång.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>”%1” är ingen e-postadress.</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>”%1” passar inte i %2.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>This entry of the journal cannot be read.</source>
        <translation>Den här posten i loggen kan inte läsas.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Inget är markerat.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>This change is not in the history.</source>
        <translation>Den här ändringen finns inte i historiken.</translation>
    </message>
    <message>
        <source>The decision could not be signed.</source>
        <translation>Beslutet kunde inte signeras.</translation>
    </message>
    <message>
        <source>%1 already belongs to %2.</source>
        <translation>%1 tillhör redan %2.</translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself.</source>
        <translation>En kontakt kan inte slås ihop med sig själv.</translation>
    </message>
    <message>
        <source>This conversation is not here.</source>
        <translation>Konversationen finns inte här.</translation>
    </message>
    <message>
        <source>This entry of the journal is larger than Svarbord ever writes one.</source>
        <translation>Den här posten i loggen är större än något som Svarbord skriver.</translation>
    </message>
    <message>
        <source>This entry of the journal was written by a newer Svarbord. Update the program to see it.</source>
        <translation>Den här posten i loggen är skriven av ett nyare Svarbord. Uppdatera programmet för att se den.</translation>
    </message>
    <message>
        <source>This message belongs to Svarbord, the help desk program. It holds what a member of the team decided, and the others&apos; programs read it. Please do not delete or move it.</source>
        <translation>Det här meddelandet hör till Svarbord, programmet för kundtjänst. Det innehåller vad en medlem i teamet har bestämt, och de andras program läser det. Ta inte bort eller flytta det.</translation>
    </message>
    <message>
        <source>What is known of the shared journal cannot be read.</source>
        <translation>Det som är känt om den gemensamma loggen kan inte läsas.</translation>
    </message>
    <message>
        <source>It cannot be read. Somebody put another message into the folder, or it was cut.</source>
        <translation>Den går inte att läsa. Någon har lagt ett annat meddelande i mappen, eller så är den avklippt.</translation>
    </message>
    <message>
        <source>It is larger than Svarbord ever writes an entry.</source>
        <translation>Den är större än något som Svarbord skriver.</translation>
    </message>
    <message>
        <source>A newer Svarbord wrote it. Update the program to see it.</source>
        <translation>Ett nyare Svarbord har skrivit den. Uppdatera programmet för att se den.</translation>
    </message>
    <message>
        <source>It lies before the beginning of the journal.</source>
        <translation>Den ligger före loggens början.</translation>
    </message>
    <message>
        <source>It belongs to another workspace.</source>
        <translation>Den hör till en annan arbetsyta.</translation>
    </message>
    <message>
        <source>It comes from a computer that was never let in.</source>
        <translation>Den kommer från en dator som aldrig har fått åtkomst.</translation>
    </message>
    <message>
        <source>It comes from a computer or a member that does not belong to the team any more.</source>
        <translation>Den kommer från en dator eller en medlem som inte längre hör till teamet.</translation>
    </message>
    <message>
        <source>Its signature is wrong: it was forged or changed.</source>
        <translation>Signaturen stämmer inte: den är förfalskad eller ändrad.</translation>
    </message>
    <message>
        <source>It claims what another member decided.</source>
        <translation>Den utger sig för att vara något som en annan medlem har bestämt.</translation>
    </message>
    <message>
        <source>Its decisions are not in the order they were made.</source>
        <translation>Det som är bestämt i den står inte i den ordning det gjordes.</translation>
    </message>
    <message>
        <source>It lies in the journal already.</source>
        <translation>Den ligger redan i loggen.</translation>
    </message>
    <message>
        <source>An earlier entry of the same computer is missing or was moved.</source>
        <translation>En tidigare post från samma dator saknas eller har flyttats.</translation>
    </message>
    <message>
        <source>It claims to be older than it can be.</source>
        <translation>Den utger sig för att vara äldre än den kan vara.</translation>
    </message>
    <message>
        <source>It claims a time that has not come yet. Check the clock of that computer.</source>
        <translation>Den anger en tidpunkt som inte har varit ännu. Kontrollera klockan på den datorn.</translation>
    </message>
    <message>
        <source>Only members of the team may do this.</source>
        <translation>Bara medlemmar i teamet kan göra det här.</translation>
    </message>
    <message>
        <source>This needs a full seat.</source>
        <translation>Det här kräver en full plats.</translation>
    </message>
    <message>
        <source>Only supervisors or administrators may do this.</source>
        <translation>Bara teamledare eller administratörer kan göra det här.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s comment cannot be taken back.</source>
        <translation>Andras kommentarer kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>This workspace, computer or key exists already.</source>
        <translation>Den här arbetsytan, datorn eller nyckeln finns redan.</translation>
    </message>
    <message>
        <source>At least one administrator with a computer has to remain.</source>
        <translation>Minst en administratör med en dator måste finnas kvar.</translation>
    </message>
    <message>
        <source>This cannot be done: the value is not allowed.</source>
        <translation>Det här går inte: värdet är inte tillåtet.</translation>
    </message>
    <message>
        <source>A snapshot of the shared journal cannot be used.</source>
        <translation>En ögonblicksbild av den gemensamma loggen kan inte användas.</translation>
    </message>
    <message>
        <source>This contact was merged already.</source>
        <translation>Den här kontakten har redan slagits ihop.</translation>
    </message>
    <message>
        <source>This message belongs to Svarbord, the help desk program. A computer that joins the team begins with it. Please do not delete or move it.</source>
        <translation>Det här meddelandet hör till Svarbord, programmet för kundtjänst. En dator som kommer med i teamet börjar med det. Ta inte bort eller flytta det.</translation>
    </message>
    <message>
        <source>A note on who is present cannot be read.</source>
        <translation>Ett meddelande om vilka som är på plats kan inte läsas.</translation>
    </message>
    <message>
        <source>You have a read-only seat: answering needs a full one. An administrator can give you one.</source>
        <translation>Du har bara läsbehörighet. För att svara behöver du en full plats, och den kan en administratör ge dig.</translation>
    </message>
    <message>
        <source>These contacts are not merged.</source>
        <translation>De här kontakterna är inte sammanslagna.</translation>
    </message>
    <message>
        <source>Another team works in this mailbox now, so nothing from here is put into its journal. Connect your own team&apos;s mailbox again, or join the other team in a new workspace.</source>
        <translation>Ett annat team arbetar i den här brevlådan nu, så inget härifrån läggs i dess logg. Anslut ditt eget teams brevlåda igen, eller gå med i det andra teamet i en ny arbetsyta.</translation>
    </message>
    <message>
        <source>The mail server lists it and does not hand it over, so what follows on it may be missing here. Svarbord keeps asking for it. If it stays so, ask whoever runs the mail server to repair the folder Svarbord/Journal.</source>
        <translation>E-postservern listar den men lämnar inte ut den, så det som bygger på den kan saknas här. Svarbord fortsätter att be om den. Om det fortsätter så måste den som driver e-postservern reparera mappen Svarbord/Journal.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Answers customer mail as a team.</source>
        <translation>Besvara kundmejl som ett team.</translation>
    </message>
    <message>
        <source>Folder of the workspace.</source>
        <translation>Arbetsytans mapp.</translation>
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
        <translation>En mailto:-länk att skriva till.</translation>
    </message>
    <message>
        <source>My inbox</source>
        <comment>name of a new workspace</comment>
        <translation>Min inkorg</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>This account is not connected.</source>
        <translation>Det här kontot är inte anslutet.</translation>
    </message>
    <message>
        <source>The address %1 is connected already.</source>
        <translation>Adressen %1 är redan ansluten.</translation>
    </message>
    <message>
        <source>An attachment could not be written to disk.</source>
        <translation>En bilaga kunde inte skrivas till disken.</translation>
    </message>
    <message>
        <source>This content is not here.</source>
        <translation>Innehållet finns inte här.</translation>
    </message>
    <message>
        <source>A stored attachment is damaged on disk.</source>
        <translation>En sparad bilaga är skadad på disken.</translation>
    </message>
    <message>
        <source>Stored content is damaged.</source>
        <translation>Sparat innehåll är skadat.</translation>
    </message>
    <message>
        <source>Stored content is too large.</source>
        <translation>Sparat innehåll är för stort.</translation>
    </message>
    <message>
        <source>This contact is not known.</source>
        <translation>Den här kontakten är okänd.</translation>
    </message>
    <message>
        <source>This conversation is not here.</source>
        <translation>Den här konversationen finns inte här.</translation>
    </message>
    <message>
        <source>This folder is not known.</source>
        <translation>Den här mappen är okänd.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing is lost.</source>
        <translation>Disken är full. Frigör lite utrymme. Inget har gått förlorat.</translation>
    </message>
    <message>
        <source>The workspace folder cannot be written. Check its permissions.</source>
        <translation>Det går inte att skriva till arbetsytans mapp. Kontrollera behörigheterna.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Det gick inte att läsa från eller skriva till disken.</translation>
    </message>
    <message>
        <source>The workspace database is damaged. Restore it from a backup.</source>
        <translation>Arbetsytans databas är skadad. Återställ den från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Another program is using the workspace. Try again in a moment.</source>
        <translation>Ett annat program använder arbetsytan. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>This is too large to be stored.</source>
        <translation>Det här är för stort för att sparas.</translation>
    </message>
    <message>
        <source>This does not fit what is stored already.</source>
        <translation>Det här stämmer inte med det som redan är sparat.</translation>
    </message>
    <message>
        <source>The workspace database reported an unexpected error.</source>
        <translation>Arbetsytans databas rapporterade ett oväntat fel.</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>Ett oväntat fel uppstod.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>Det här meddelandet finns inte här.</translation>
    </message>
    <message>
        <source>Too many messages carry the same second.</source>
        <translation>För många meddelanden har samma tidpunkt på sekunden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan inte skrivas.</translation>
    </message>
    <message>
        <source>This workspace was last used with a newer Svarbord. Update the program to open it.</source>
        <translation>Den här arbetsytan användes senast med en nyare Svarbord. Uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>A stored decision cannot be read.</source>
        <translation>Ett sparat beslut kan inte läsas.</translation>
    </message>
    <message>
        <source>The mail has left already, or is no longer in the outbox.</source>
        <translation>Mejlet har redan skickats eller finns inte längre i utkorgen.</translation>
    </message>
    <message>
        <source>This mail is no longer in the outbox.</source>
        <translation>Mejlet finns inte längre i utkorgen.</translation>
    </message>
    <message>
        <source>The text of this message is damaged in the database.</source>
        <translation>Texten i det här meddelandet är skadad i databasen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan inte skapas.</translation>
    </message>
    <message>
        <source>The backup is damaged or no backup of Svarbord.</source>
        <translation>Säkerhetskopian är skadad eller kommer inte från Svarbord.</translation>
    </message>
    <message>
        <source>There is a workspace in this folder already: %1</source>
        <translation>Det finns redan en arbetsyta i den här mappen: %1</translation>
    </message>
    <message>
        <source>This folder holds no whole export of a workspace.</source>
        <translation>Den här mappen innehåller ingen fullständig export av en arbetsyta.</translation>
    </message>
    <message>
        <source>A newer Svarbord wrote this export. Update the program to read it.</source>
        <translation>Ett nyare Svarbord har skrivit den här exporten. Uppdatera programmet för att läsa den.</translation>
    </message>
    <message>
        <source>The folder %1 holds a workspace already.</source>
        <translation>Mappen %1 innehåller redan en arbetsyta.</translation>
    </message>
    <message>
        <source>This contact was merged into another one.</source>
        <translation>Den här kontakten har slagits ihop med en annan.</translation>
    </message>
    <message>
        <source>%1 already belongs to somebody else.</source>
        <translation>%1 tillhör redan någon annan.</translation>
    </message>
    <message>
        <source>Another contact was merged into this one meanwhile.</source>
        <translation>En annan kontakt har under tiden slagits ihop med den här.</translation>
    </message>
    <message>
        <source>%1 (process %2) works with the workspace in %3. Close it first: what it writes from now on would be lost.</source>
        <translation>%1 (process %2) arbetar med arbetsytan i %3. Stäng programmet först: Det som skrivs från och med nu skulle gå förlorat.</translation>
    </message>
    <message>
        <source>Another program works with the workspace in %1. Close it first: what it writes from now on would be lost.</source>
        <translation>Ett annat program arbetar med arbetsytan i %1. Stäng det först: Det som skrivs från och med nu skulle gå förlorat.</translation>
    </message>
</context>
<context>
    <name>svarbord::app::WorkspaceRuntime</name>
    <message>
        <source>This folder holds no workspace yet.</source>
        <translation>Den här mappen innehåller ingen arbetsyta ännu.</translation>
    </message>
    <message>
        <source>There is a workspace in this folder already: %1</source>
        <translation>Det finns redan en arbetsyta i den här mappen: %1</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with: svarbordctl workspace init --name NAME</source>
        <translation>Det finns ingen arbetsyta i %1. Skapa en med: svarbordctl workspace init --name NAMN</translation>
    </message>
</context>
<context>
    <name>svarbord::connector</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Det går inte att skriva till mappen %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan inte läsas.</translation>
    </message>
    <message>
        <source>%1 is too large for a mail.</source>
        <translation>%1 är för stor för ett mejl.</translation>
    </message>
    <message>
        <source>%1 cannot be moved.</source>
        <translation>%1 kan inte flyttas.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 finns inte.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan inte läsas.</translation>
    </message>
    <message>
        <source>The import was interrupted.</source>
        <translation>Importen avbröts.</translation>
    </message>
    <message>
        <source>An empty file is no mail.</source>
        <translation>En tom fil är inget mejl.</translation>
    </message>
    <message>
        <source>Not accepted for: %1</source>
        <translation>Inte godkänt för: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the server confirmed.</source>
        <translation>Anslutningen bröts innan servern bekräftade.</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the Sent folder: %1</source>
        <translation>Mejlet har skickats, men kopian kunde inte läggas i mappen för skickade mejl: %1</translation>
    </message>
    <message>
        <source>It is not certain whether this mail has left. Ask the recipient, or send it again.</source>
        <translation>Det är osäkert om mejlet skickades. Fråga mottagaren eller skicka det igen.</translation>
    </message>
    <message>
        <source>The mail has no recipient.</source>
        <translation>Mejlet har ingen mottagare.</translation>
    </message>
    <message>
        <source>No mail account is connected that could send.</source>
        <translation>Inget anslutet konto kan skicka e-post.</translation>
    </message>
    <message>
        <source>Something new came in this conversation after the mail was written.</source>
        <translation>Det kom något nytt i konversationen efter att mejlet skrevs.</translation>
    </message>
    <message>
        <source>The folder of the shared journal was made anew on the server.</source>
        <translation>Mappen för den gemensamma loggen har skapats på nytt på servern.</translation>
    </message>
    <message>
        <source>Svarbord journal</source>
        <translation>Svarbord-logg</translation>
    </message>
    <message>
        <source>Another workstation may have sent this mail.</source>
        <translation>En annan dator kan ha skickat det här mejlet.</translation>
    </message>
    <message>
        <source>Svarbord notes here who is at work. It clears this up by itself.</source>
        <translation>Här noterar Svarbord vilka som arbetar. Det städas undan av sig självt.</translation>
    </message>
    <message>
        <source>This mail is not waiting any more.</source>
        <translation>Det här mejlet väntar inte längre.</translation>
    </message>
    <message>
        <source>The waiting mail “%1” is not the one that was written, and is not sent from here.</source>
        <translation>Mejlet ”%1” som väntar är inte det som skrevs och skickas inte härifrån.</translation>
    </message>
    <message>
        <source>Another workstation is sending this mail now, or has sent it.</source>
        <translation>En annan dator skickar det här mejlet nu eller har redan skickat det.</translation>
    </message>
    <message>
        <source>Another workstation had sent this mail before it was cancelled.</source>
        <translation>En annan dator hade redan skickat det här mejlet när det avbröts.</translation>
    </message>
    <message>
        <source>This workspace is a copy, and this mail may leave from where it was copied. Send it from here only if it does not.</source>
        <translation>Den här arbetsytan är en kopia, och mejlet kan komma att skickas från originalet. Skicka det härifrån bara om det inte skickas därifrån.</translation>
    </message>
    <message>
        <source>This workspace was restored, and this mail may have left since it was saved. Send it only if it has not.</source>
        <translation>Den här arbetsytan har återställts, och mejlet kan ha skickats efter att kopian togs. Skicka det bara om det inte har skickats.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>En kollega</translation>
    </message>
    <message>
        <source>Another workstation may have sent this mail before it was cancelled. As soon as that is known, you read it here.</source>
        <translation>En annan dator kan ha skickat det här mejlet innan det avbröts. Så snart det är klart ser du det här.</translation>
    </message>
    <message>
        <source>%1 set another time for this mail.</source>
        <translation>%1 har valt en annan tid för det här mejlet.</translation>
    </message>
    <message>
        <source>%1 cancelled this mail.</source>
        <translation>%1 avbröt det här mejlet.</translation>
    </message>
    <message>
        <source>This mail is leaving now, or has left.</source>
        <translation>Det här mejlet skickas nu eller har redan skickats.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::BrowserSignIn</name>
    <message>
        <source>The addresses for signing in and the client id are missing.</source>
        <translation>Adresserna för inloggning och klient-id saknas.</translation>
    </message>
    <message>
        <source>The browser could not answer this program: %1</source>
        <translation>Webbläsaren kan inte svara det här programmet: %1</translation>
    </message>
    <message>
        <source>Nothing to see here</source>
        <translation>Inget att se här</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>You can close this page and try again in Svarbord.</source>
        <translation>Du kan stänga den här sidan och försöka igen i Svarbord.</translation>
    </message>
    <message>
        <source>The provider did not let Svarbord in. Try again, and allow access to mail.</source>
        <translation>Leverantören släppte inte in Svarbord. Försök igen och tillåt åtkomst till mejl.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inloggad</translation>
    </message>
    <message>
        <source>You can close this page and go back to Svarbord.</source>
        <translation>Du kan stänga den här sidan och gå tillbaka till Svarbord.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::MboxWriter</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan inte skrivas.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::NetworkWorker</name>
    <message>
        <source>No server has this mail any more.</source>
        <translation>Mejlet finns inte längre på någon server.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Det här kontot finns inte.</translation>
    </message>
    <message>
        <source>Another running Svarbord sends the mail of this workspace.</source>
        <translation>En annan Svarbord som körs skickar e-posten från den här arbetsytan.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::TeamRights</name>
    <message>
        <source>The mail server could not be told who may write into the team&apos;s folders: %1</source>
        <translation>E-postservern kunde inte få besked om vem som får skriva i teamets mappar: %1</translation>
    </message>
    <message>
        <source>Everybody signs in to the mailbox with the same user name, so the mail server cannot keep agents out of what supervisors write there.</source>
        <translation>Alla loggar in i brevlådan med samma användarnamn, så e-postservern kan inte hålla handläggare borta från det som teamledarna skriver där.</translation>
    </message>
    <message>
        <source>The mail server lets only supervisors and administrators write the snapshots of the journal.</source>
        <translation>E-postservern låter bara teamledare och administratörer skriva ögonblicksbilderna av loggen.</translation>
    </message>
    <message>
        <source>Who may write into the team&apos;s folders is decided by whoever looks after the mailbox.</source>
        <translation>Vem som får skriva i teamets mappar bestämmer den som ansvarar för brevlådan.</translation>
    </message>
</context>
<context>
    <name>svarbord::engine::TeamSync</name>
    <message>
        <source>There is a workspace in this mailbox already: %1. Ask to join it instead.</source>
        <translation>Det finns redan en arbetsyta i den här brevlådan: %1. Be att få gå med i stället.</translation>
    </message>
    <message>
        <source>Nobody shares a workspace in this mailbox yet.</source>
        <translation>Ingen delar en arbetsyta i den här brevlådan än.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 är inte medlem.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to the workspace in this mailbox, or was withdrawn.</source>
        <translation>Den här återställningsnyckeln hör inte till arbetsytan i den här brevlådan, eller har dragits tillbaka.</translation>
    </message>
    <message>
        <source>This workspace is shared already. Leave its team first.</source>
        <translation>Den här arbetsytan delas redan. Lämna teamet först.</translation>
    </message>
    <message>
        <source>The mailbox that the team shares is not connected any more. Connect it again.</source>
        <translation>Brevlådan som teamet delar är inte längre ansluten. Anslut den igen.</translation>
    </message>
    <message>
        <source>The team&apos;s mailbox has not answered yet. What was decided is handed over later.</source>
        <translation>Teamets brevlåda har inte svarat än. Det som beslutats överlämnas senare.</translation>
    </message>
    <message>
        <source>This workspace is not shared.</source>
        <translation>Den här arbetsytan delas inte.</translation>
    </message>
</context>
<context>
    <name>svarbord::imap</name>
    <message>
        <source>This mail is not on the server any more.</source>
        <translation>Mejlet finns inte längre på servern.</translation>
    </message>
    <message>
        <source>This attachment is too large to be fetched here.</source>
        <translation>Bilagan är för stor för att hämtas här.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server.</source>
        <translation>Mappen finns inte på servern.</translation>
    </message>
</context>
<context>
    <name>svarbord::imap::Connection</name>
    <message>
        <source>%1 does not answer any more.</source>
        <translation>%1 svarar inte längre.</translation>
    </message>
    <message>
        <source>Somebody tampers with the connection to %1: unencrypted commands came where encryption was to begin. Do not sign in over this network.</source>
        <translation>Någon manipulerar anslutningen till %1: okrypterade kommandon kom där krypteringen skulle börja. Logga inte in via det här nätverket.</translation>
    </message>
    <message>
        <source>There is no connection to the mail server.</source>
        <translation>Det finns ingen anslutning till e-postservern.</translation>
    </message>
    <message>
        <source>The mail server sent something that cannot be read safely.</source>
        <translation>E-postservern skickade något som inte kan läsas säkert.</translation>
    </message>
    <message>
        <source>%1 does not speak IMAP. Check the port.</source>
        <translation>%1 talar inte IMAP. Kontrollera porten.</translation>
    </message>
</context>
<context>
    <name>svarbord::imap::Session</name>
    <message>
        <source>The mail server signs in before encryption begins, which cannot be trusted. Choose TLS from the start in the account.</source>
        <translation>E-postservern loggar in innan krypteringen börjar, och det går inte att lita på. Välj TLS från start i kontot.</translation>
    </message>
    <message>
        <source>The mail server does not offer encryption on this port. Choose TLS from the start in the account.</source>
        <translation>E-postservern erbjuder ingen kryptering på den här porten. Välj TLS från start i kontot.</translation>
    </message>
    <message>
        <source>The connection to the mail server was cut.</source>
        <translation>Anslutningen till e-postservern bröts.</translation>
    </message>
    <message>
        <source>The mail server wants an encrypted connection. Choose one in the account.</source>
        <translation>E-postservern kräver en krypterad anslutning. Välj det i kontot.</translation>
    </message>
</context>
<context>
    <name>svarbord::journal</name>
    <message>
        <source>This is not a recovery key. Compare it with the paper, letter by letter.</source>
        <translation>Det är ingen återställningsnyckel. Jämför den med papperet, bokstav för bokstav.</translation>
    </message>
    <message>
        <source>The recovery key could not be made.</source>
        <translation>Återställningsnyckeln kunde inte skapas.</translation>
    </message>
    <message>
        <source>What is in this workspace was decided by another team. Make a new workspace for this one.</source>
        <translation>Det som finns i den här arbetsytan har beslutats av ett annat team. Skapa en ny arbetsyta för det här.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>The team that this workspace has left may send this mail. Send it from here only if the team does not.</source>
        <translation>Teamet som den här arbetsytan har lämnat kan komma att skicka det här mejlet. Skicka det härifrån bara om teamet inte gör det.</translation>
    </message>
</context>
<context>
    <name>svarbord::mime</name>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>”%1” är ingen e-postadress.</translation>
    </message>
</context>
<context>
    <name>svarbord::net</name>
    <message>
        <source>“%1” is not a kind of encryption known here.</source>
        <translation>”%1” är ingen känd typ av kryptering.</translation>
    </message>
    <message>
        <source>A server address begins with %1:// or %2://.</source>
        <translation>En serveradress börjar med %1:// eller %2://.</translation>
    </message>
    <message>
        <source>“%1” is not a server address.</source>
        <translation>”%1” är ingen serveradress.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the server address.</source>
        <translation>Utelämna användarnamn och lösenord ur serveradressen.</translation>
    </message>
    <message>
        <source>A server address ends after the port.</source>
        <translation>En serveradress slutar efter porten.</translation>
    </message>
    <message>
        <source>Port 0 cannot be used.</source>
        <translation>Port 0 kan inte användas.</translation>
    </message>
    <message>
        <source>No password is stored for this account.</source>
        <translation>Inget lösenord är sparat för det här kontot.</translation>
    </message>
    <message>
        <source>The keychain did not hand out the password. Unlock it and try again.</source>
        <translation>Nyckelringen lämnade inte ut lösenordet. Lås upp den och försök igen.</translation>
    </message>
    <message>
        <source>This computer has no keychain running, so passwords cannot be stored safely.</source>
        <translation>Ingen nyckelring körs på datorn, så lösenord kan inte sparas säkert.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Do not use this server until its operator explains why.</source>
        <translation>Certifikatet för %1 har återkallats. Använd inte servern förrän driftansvarig har förklarat varför.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. The server’s operator has to renew it; check this computer’s date too.</source>
        <translation>Certifikatet för %1 gick ut %2. Serverns driftansvarige måste förnya det. Kontrollera även datorns datum.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Check this computer’s date.</source>
        <translation>Certifikatet för %1 gäller först från %2. Kontrollera datorns datum.</translation>
    </message>
    <message>
        <source>The certificate belongs to %2, not to %1. Check the server name in the account.</source>
        <translation>Certifikatet tillhör %2, inte %1. Kontrollera servernamnet i kontot.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself, so nobody vouches for it. If this is your own server, give its certificate file in the account.</source>
        <translation>%1 har gjort sitt certifikat själv, så ingen går i god för det. Om det är din egen server kan du ange certifikatfilen i kontot.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not know. If this is your own authority, give its certificate file in the account.</source>
        <translation>Certifikatet för %1 är utfärdat av ”%2”, som datorn inte känner till. Om det är din egen certifikatutfärdare kan du ange certifikatfilen i kontot.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not acceptable.</source>
        <translation>Certifikatet för %1 kan inte godtas.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read: %2</source>
        <translation>Certifikatfilen %1 kan inte läsas: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate (PEM).</source>
        <translation>Filen %1 innehåller inget certifikat (PEM).</translation>
    </message>
</context>
<context>
    <name>svarbord::net::KernelKeyStore</name>
    <message>
        <source>The password is not stored. Add the account again.</source>
        <translation>Lösenordet är inte sparat. Lägg till kontot igen.</translation>
    </message>
    <message>
        <source>The system&apos;s key storage cannot be used.</source>
        <translation>Systemets nyckellager kan inte användas.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Lösenordet är för långt.</translation>
    </message>
</context>
<context>
    <name>svarbord::net::NetworkSocket</name>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 svarar inte.</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the name and your network connection.</source>
        <translation>Det finns ingen server som heter %1. Kontrollera namnet och nätanslutningen.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the port.</source>
        <translation>%1 nekar anslutningen. Kontrollera porten.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check port and kind of encryption.</source>
        <translation>Det gick inte att skapa en krypterad anslutning till %1. Kontrollera port och krypteringstyp.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Det går inte att nå %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Anslutningen till %1 bröts.</translation>
    </message>
</context>
<context>
    <name>svarbord::net::OAuth</name>
    <message>
        <source>The sign-in has run out or was withdrawn. Sign in again in the mailbox settings.</source>
        <translation>Inloggningen har gått ut eller återkallats. Logga in igen i brevlådans inställningar.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer to the sign-in cannot be read.</source>
        <translation>Leverantörens svar på inloggningen går inte att läsa.</translation>
    </message>
    <message>
        <source>The address for signing in has to begin with https.</source>
        <translation>Adressen för inloggning måste börja med https.</translation>
    </message>
    <message>
        <source>%1 cannot be reached to sign in. Check the network and try again.</source>
        <translation>%1 går inte att nå för inloggning. Kontrollera nätverket och försök igen.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::AccountChannels</name>
    <message>
        <source>%1 is the personal address of %2. It cannot be connected a second time, for the team or for somebody else.</source>
        <translation>%1 är den personliga adressen för %2. Den kan inte anslutas en gång till, varken för teamet eller för någon annan.</translation>
    </message>
    <message>
        <source>%1 is connected as your personal address. The same address cannot be the team’s as well; remove it first.</source>
        <translation>%1 är ansluten som din personliga adress. Samma adress kan inte vara teamets också; ta bort den först.</translation>
    </message>
    <message>
        <source>%1 is an address of the whole team. The same address cannot be somebody’s personal one as well.</source>
        <translation>%1 är en adress för hela teamet. Samma adress kan inte också vara någons personliga.</translation>
    </message>
    <message>
        <source>The team has mail of %1 here from before, so it cannot become somebody’s personal address.</source>
        <translation>Teamet har mejl till %1 här sedan tidigare, så den kan inte bli någons personliga adress.</translation>
    </message>
    <message>
        <source>%1 is connected already, as your personal address.</source>
        <translation>%1 är redan ansluten, som din personliga adress.</translation>
    </message>
    <message>
        <source>%1 is connected already. A mailbox is connected once and serves everybody who works here.</source>
        <translation>%1 är redan ansluten. En brevlåda ansluts en gång och gäller för alla som arbetar här.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::AccountProfiles</name>
    <message>
        <source>“%1” is no address for a meeting. It begins with https://.</source>
        <translation>”%1” är ingen adress till ett möte. Den börjar med https://.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Bilden är för stor.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::AccountService</name>
    <message>
        <source>Sign in to receive mail</source>
        <translation>Logga in för att ta emot e-post</translation>
    </message>
    <message>
        <source>List folders</source>
        <translation>Lista mappar</translation>
    </message>
    <message>
        <source>Encrypt the connection for sending</source>
        <translation>Kryptera anslutningen för utskick</translation>
    </message>
    <message>
        <source>Sign in to send mail</source>
        <translation>Logga in för att skicka e-post</translation>
    </message>
    <message>
        <source>A member&apos;s short name has lower-case letters, digits, dots and dashes only.</source>
        <translation>En medlems kortnamn får bara ha små bokstäver, siffror, punkter och bindestreck.</translation>
    </message>
    <message>
        <source>There is a member with this short name already.</source>
        <translation>Det finns redan en medlem med det här kortnamnet.</translation>
    </message>
    <message>
        <source>Reach %1 for receiving (IMAP)</source>
        <translation>Nå %1 för mottagning (IMAP)</translation>
    </message>
    <message>
        <source>Reach %1 for sending (SMTP)</source>
        <translation>Nå %1 för sändning (SMTP)</translation>
    </message>
    <message>
        <source>%1 is not connected any more: edit the mail and send it again.</source>
        <translation>%1 är inte längre ansluten: redigera e-postmeddelandet och skicka det igen.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::ActText</name>
    <message numerus="yes">
        <source>Closed %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Stängde %n konversation</numerusform>
            <numerusform>Stängde %n konversationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n conversation(s) to waiting</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Satte %n konversation som väntande</numerusform>
            <numerusform>Satte %n konversationer som väntande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Öppnade %n konversation</numerusform>
            <numerusform>Öppnade %n konversationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Tilldelade %n konversation</numerusform>
            <numerusform>Tilldelade %n konversationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the priority of %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Ändrade prioritet på %n konversation</numerusform>
            <numerusform>Ändrade prioritet på %n konversationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Taggade %n konversation</numerusform>
            <numerusform>Taggade %n konversationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed a tag from %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Tog bort tagg från %n konversation</numerusform>
            <numerusform>Tog bort tagg från %n konversationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added a comment</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Lade till en kommentar</numerusform>
            <numerusform>Lade till kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back a comment</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Tog tillbaka en kommentar</numerusform>
            <numerusform>Tog tillbaka kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Sköt upp %n konversation</numerusform>
            <numerusform>Sköt upp %n konversationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as spam</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Markerade %n konversation som skräppost</numerusform>
            <numerusform>Markerade %n konversationer som skräppost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as read or unread</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Markerade %n konversation som läst eller oläst</numerusform>
            <numerusform>Markerade %n konversationer som lästa eller olästa</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the signature</source>
        <comment>what was undone</comment>
        <translation>Ändrade signaturen</translation>
    </message>
    <message>
        <source>Changed the saved replies</source>
        <comment>what was undone</comment>
        <translation>Ändrade de sparade svaren</translation>
    </message>
    <message>
        <source>Changed the macros</source>
        <comment>what was undone</comment>
        <translation>Ändrade makrona</translation>
    </message>
    <message>
        <source>Changed a setting of the team</source>
        <comment>what was undone</comment>
        <translation>Ändrade en inställning för teamet</translation>
    </message>
    <message numerus="yes">
        <source>Added %n contact(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Lade till %n kontakt</numerusform>
            <numerusform>Lade till %n kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n contact(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Ändrade %n kontakt</numerusform>
            <numerusform>Ändrade %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged two contacts</source>
        <comment>what was undone</comment>
        <translation>Slog ihop två kontakter</translation>
    </message>
    <message numerus="yes">
        <source>Followed %n conversation(s) or stopped following</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Följde %n konversation eller slutade följa den</numerusform>
            <numerusform>Följde %n konversationer eller slutade följa dem</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged conversations or took them apart</source>
        <comment>what was undone</comment>
        <translation>Slog ihop konversationer eller tog isär dem</translation>
    </message>
    <message>
        <source>Moved messages</source>
        <comment>what was undone</comment>
        <translation>Flyttade meddelanden</translation>
    </message>
    <message>
        <source>Changed the saved views</source>
        <comment>what was undone</comment>
        <translation>Ändrade de sparade vyerna</translation>
    </message>
    <message>
        <source>Blocked a sender or let one in again</source>
        <comment>what was undone</comment>
        <translation>Blockerade en avsändare eller släppte in en igen</translation>
    </message>
    <message>
        <source>Changed the fields of contacts</source>
        <comment>what was undone</comment>
        <translation>Ändrade kontakternas fält</translation>
    </message>
    <message>
        <source>Changed the inboxes</source>
        <comment>what was undone</comment>
        <translation>Ändrade inkorgarna</translation>
    </message>
    <message>
        <source>Moved a channel to another inbox</source>
        <comment>what was undone</comment>
        <translation>Flyttade en kanal till en annan inkorg</translation>
    </message>
    <message>
        <source>Changed the mail filters</source>
        <comment>what was undone</comment>
        <translation>Ändrade e-postfiltren</translation>
    </message>
    <message>
        <source>Changed how new tickets begin</source>
        <comment>what was undone</comment>
        <translation>Ändrade hur nya ärenden börjar</translation>
    </message>
    <message>
        <source>Changed who belongs to the team</source>
        <comment>what was undone</comment>
        <translation>Ändrade vilka som hör till teamet</translation>
    </message>
    <message>
        <source>Changed the profile</source>
        <comment>what was undone</comment>
        <translation>Ändrade profilen</translation>
    </message>
    <message>
        <source>Changed the groups</source>
        <comment>what was undone</comment>
        <translation>Ändrade grupperna</translation>
    </message>
    <message>
        <source>Changed who is available</source>
        <comment>what was undone</comment>
        <translation>Ändrade vem som är tillgänglig</translation>
    </message>
    <message numerus="yes">
        <source>Took %n conversation(s) out of spam</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Tog bort %n konversation från skräpposten</numerusform>
            <numerusform>Tog bort %n konversationer från skräpposten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::services::AvailabilityService</name>
    <message>
        <source>That time is over already.</source>
        <translation>Den tidpunkten har redan passerat.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 är inte medlem.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::ContactService</name>
    <message>
        <source>The file is too large to be imported.</source>
        <translation>Filen är för stor för att importeras.</translation>
    </message>
    <message>
        <source>The file holds no complete card.</source>
        <translation>Det finns inga fullständiga visitkort i filen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan inte skrivas.</translation>
    </message>
    <message>
        <source>merged another contact into this one</source>
        <translation>slog ihop en annan kontakt med den här</translation>
    </message>
    <message>
        <source>took a merge back</source>
        <translation>ångrade en sammanslagning</translation>
    </message>
    <message>
        <source>added the contact</source>
        <translation>lade till kontakten</translation>
    </message>
    <message>
        <source>removed the contact</source>
        <translation>tog bort kontakten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>company</source>
        <translation>företag</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ägare</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresser</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>egna fält</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed, and to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>ändrade %1</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ett fält behöver ett namn.</translation>
    </message>
    <message>
        <source>Say what there is to choose from.</source>
        <translation>Skriv vad det finns att välja på.</translation>
    </message>
    <message>
        <source>There is a field called %1 already.</source>
        <translation>Det finns redan ett fält som heter %1.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::FilterService</name>
    <message>
        <source>Say what the filter looks for.</source>
        <translation>Skriv vad filtret ska leta efter.</translation>
    </message>
    <message>
        <source>“%1” is no mail address. Choose “domain” for everybody of a company.</source>
        <translation>”%1” är ingen e-postadress. Välj domän för alla på ett företag.</translation>
    </message>
    <message>
        <source>A domain looks like example.com.</source>
        <translation>En domän ser ut som exempel.se.</translation>
    </message>
    <message>
        <source>Name the header field, for example List-Id.</source>
        <translation>Skriv namnet på huvudfältet, till exempel List-Id.</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Ett filter måste ha ett namn.</translation>
    </message>
    <message>
        <source>Header fields of old mail are not kept here, so this filter cannot be tried on it.</source>
        <translation>Huvudfälten i gamla mejl sparas inte här, så det här filtret kan inte provas på dem.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxDesks</name>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>An inbox needs a name.</source>
        <translation>En inkorg behöver ett namn.</translation>
    </message>
    <message>
        <source>There is an inbox called %1 already.</source>
        <translation>Det finns redan en inkorg som heter %1.</translation>
    </message>
    <message>
        <source>This inbox cannot be removed.</source>
        <translation>Den här inkorgen kan inte tas bort.</translation>
    </message>
    <message>
        <source>This inbox is not here any more.</source>
        <translation>Den här inkorgen finns inte längre.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxGroups</name>
    <message>
        <source>A group needs a name.</source>
        <translation>En grupp måste ha ett namn.</translation>
    </message>
    <message>
        <source>There is a group called %1 already.</source>
        <translation>Det finns redan en grupp som heter %1.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxPlaces</name>
    <message>
        <source>These messages are not in this conversation.</source>
        <translation>De här meddelandena finns inte i konversationen.</translation>
    </message>
    <message>
        <source>Choose at least two conversations.</source>
        <translation>Välj minst två konversationer.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::InboxViews</name>
    <message>
        <source>A view needs a name and a search.</source>
        <translation>En vy behöver ett namn och en sökning.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::MailService</name>
    <message>
        <source>There is no mail in this conversation to answer.</source>
        <translation>Det finns inget mejl att svara på i den här konversationen.</translation>
    </message>
    <message>
        <source>Connect a mail account before writing a new mail.</source>
        <translation>Anslut ett e-postkonto innan du skriver ett nytt mejl.</translation>
    </message>
    <message>
        <source>This image has not been fetched yet.</source>
        <translation>Bilden har inte hämtats ännu.</translation>
    </message>
    <message>
        <source>This mail cannot be edited any more.</source>
        <translation>Det här mejlet kan inte redigeras längre.</translation>
    </message>
    <message>
        <source>This draft is not in the mailbox any more.</source>
        <translation>Det här utkastet finns inte längre i brevlådan.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. Attach it again.</source>
        <translation>%1 kan inte längre läsas. Bifoga den igen.</translation>
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
        <translation>Väntar: %1 är avstängd här. Det skickas när du slår på brevlådan i inställningarna. Redigera det för att skicka från en annan.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::OvertakenService</name>
    <message>
        <source>This change is not in the list any more.</source>
        <translation>Den här ändringen finns inte kvar i listan.</translation>
    </message>
    <message>
        <source>Doing this again would have no effect.</source>
        <translation>Att göra det igen skulle inte ha någon verkan.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::PersonalExport</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan inte skrivas.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Mappen %1 är inte tom.</translation>
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
        <translation>---------- Vidarebefordrat meddelande ----------
Från: %1
Datum: %2
Ämne: %3
Till: %4</translation>
    </message>
</context>
<context>
    <name>svarbord::services::SafetyService</name>
    <message>
        <source>The stored file %1 is damaged or missing.</source>
        <translation>Den lagrade filen %1 är skadad eller saknas.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::TeamService</name>
    <message>
        <source>Founded the workspace %1</source>
        <translation>Grundade arbetsytan %1</translation>
    </message>
    <message>
        <source>%1 asked to join</source>
        <translation>%1 bad att få gå med</translation>
    </message>
    <message>
        <source>Removed %1 from the team</source>
        <translation>Tog bort %1 från teamet</translation>
    </message>
    <message>
        <source>Set the role or seat of %1</source>
        <translation>Angav roll eller plats för %1</translation>
    </message>
    <message>
        <source>Let in the computer %1</source>
        <translation>Släppte in datorn %1</translation>
    </message>
    <message>
        <source>Withdrew the computer %1</source>
        <translation>Drog tillbaka datorn %1</translation>
    </message>
    <message>
        <source>An entry that was there is gone: somebody deleted it, or an older mailbox was put back.</source>
        <translation>En post som fanns är borta: någon har raderat den, eller så har en äldre brevlåda lagts tillbaka.</translation>
    </message>
    <message>
        <source>Something else lies where an entry was: the past was changed.</source>
        <translation>Något annat ligger där en post fanns: loggen har ändrats.</translation>
    </message>
    <message>
        <source>An entry lies in another place than it did.</source>
        <translation>En post ligger på en annan plats än förut.</translation>
    </message>
    <message>
        <source>Say in which mailbox the team shares its work.</source>
        <translation>Ange i vilken brevlåda teamet delar sitt arbete.</translation>
    </message>
    <message>
        <source>%1 is not connected here.</source>
        <translation>%1 är inte ansluten här.</translation>
    </message>
    <message>
        <source>The team and you need a name that the others see.</source>
        <translation>Teamet och du måste ha ett namn som de andra ser.</translation>
    </message>
    <message>
        <source>Say who you are: an administrator decides by your name.</source>
        <translation>Skriv vem du är: en administratör avgör utifrån ditt namn.</translation>
    </message>
    <message>
        <source>This workspace is not shared.</source>
        <translation>Den här arbetsytan delas inte.</translation>
    </message>
    <message>
        <source>An administrator has to let you in first.</source>
        <translation>En administratör måste släppa in dig först.</translation>
    </message>
    <message>
        <source>Only administrators decide who belongs.</source>
        <translation>Bara administratörer avgör vilka som hör till.</translation>
    </message>
    <message>
        <source>Nobody waits with this computer any more.</source>
        <translation>Ingen väntar längre med den här datorn.</translation>
    </message>
    <message>
        <source>Whoever reads the mailbox can ask in the name of %1. Have %1 read out the code of the new computer, and let it in only if that is %2.</source>
        <translation>Den som har åtkomst till brevlådan kan be om att få vara med i namnet %1. Låt %1 läsa upp koden för den nya datorn och släpp bara in den om den är %2.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 är inte medlem.</translation>
    </message>
    <message>
        <source>This computer does not belong to the team.</source>
        <translation>Den här datorn hör inte till teamet.</translation>
    </message>
    <message>
        <source>The computer that asks as %1 has another code: %2. Compare it once more before you let it in.</source>
        <translation>Datorn som ber att få vara med som %1 har en annan kod: %2. Jämför den en gång till innan du släpper in den.</translation>
    </message>
</context>
<context>
    <name>svarbord::services::WorkspaceExport</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Filen %1 kan inte skrivas.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Mappen %1 är inte tom.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan inte skapas.</translation>
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
        <translation>Allt som fanns i en arbetsyta i Svarbord.

mail.mbox      all e-post, för vilket e-postprogram som helst
*.jsonl        en tabell var, en rad per post
blobs          innehållet i stora bilagor
manifest.json  hur många rader det är

Så blir det en arbetsyta igen: %1
Lösenord är inte med.
</translation>
    </message>
</context>
<context>
    <name>svarbord::services::WritingService</name>
    <message>
        <source>A saved reply needs a name and a text.</source>
        <translation>Ett sparat svar behöver ett namn och en text.</translation>
    </message>
    <message>
        <source>A shortcut has letters, digits, - and _ only.</source>
        <translation>En genväg har bara bokstäver, siffror, - och _.</translation>
    </message>
    <message>
        <source>“%1” has the shortcut /%2 already.</source>
        <translation>”%1” har redan genvägen /%2.</translation>
    </message>
    <message>
        <source>A macro needs a name and at least one step.</source>
        <translation>Ett makro behöver ett namn och minst ett steg.</translation>
    </message>
</context>
<context>
    <name>svarbord::smtp</name>
    <message>
        <source>%1 does not offer an encrypted connection. Nothing was sent.</source>
        <translation>%1 erbjuder ingen krypterad anslutning. Inget skickades.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read.</source>
        <translation>Filen med certifikatutfärdaren kan inte läsas.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified. Nothing was sent.</source>
        <translation>Identiteten för %1 kunde inte verifieras. Inget skickades.</translation>
    </message>
    <message>
        <source>The sending server refused the user name or password. It said: %1</source>
        <translation>Sändningsservern nekade användarnamnet eller lösenordet. Den svarade: %1</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full. The server said: %1</source>
        <translation>Mottagarens brevlåda är full. Servern svarade: %1</translation>
    </message>
    <message>
        <source>The mail is too large for the server. It said: %1</source>
        <translation>Mejlet är för stort för servern. Den svarade: %1</translation>
    </message>
    <message>
        <source>The server asked to try again later: %1</source>
        <translation>Servern ber oss försöka igen senare: %1</translation>
    </message>
    <message>
        <source>The server refused the mail: %1</source>
        <translation>Servern nekade mejlet: %1</translation>
    </message>
    <message>
        <source>%1 was refused as a recipient: %2</source>
        <translation>%1 nekades som mottagare: %2</translation>
    </message>
    <message>
        <source>%1 refused the user name or password.</source>
        <translation>%1 nekade användarnamnet eller lösenordet.</translation>
    </message>
    <message>
        <source>Sending was interrupted.</source>
        <translation>Sändningen avbröts.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the name and your network.</source>
        <translation>%1 hittades inte. Kontrollera namnet och nätverket.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2.</source>
        <translation>%1 svarar inte på port %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 tog för lång tid på sig att svara.</translation>
    </message>
    <message>
        <source>%1 does not speak the mail protocol expected.</source>
        <translation>%1 talar inte det förväntade e-postprotokollet.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Anslutningen till %1 förlorades.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. The server’s operator has to renew it; check this computer’s date too. Nothing was sent.</source>
        <translation>Certifikatet för %1 har gått ut. Serverns driftansvarige måste förnya det. Kontrollera även datorns datum. Inget skickades.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check this computer’s date. Nothing was sent.</source>
        <translation>Certifikatet för %1 är inte giltigt ännu. Kontrollera datorns datum. Inget skickades.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another server. Check the server name in the account. Nothing was sent.</source>
        <translation>Certifikatet för %1 gäller en annan server. Kontrollera servernamnet i kontot. Inget skickades.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know. If this is your own authority, give its certificate file in the account. Nothing was sent.</source>
        <translation>Certifikatet för %1 kommer från en utfärdare som datorn inte känner till. Om det är din egen certifikatutfärdare kan du ange certifikatfilen i kontot. Inget skickades.</translation>
    </message>
    <message>
        <source>%1 made its certificate itself, so nobody vouches for it. If this is your own server, give its certificate file in the account. Nothing was sent.</source>
        <translation>%1 har gjort sitt certifikat själv, så ingen går i god för det. Om det är din egen server kan du ange certifikatfilen i kontot. Inget skickades.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AboutPage</name>
    <message>
        <source>About and help</source>
        <translation>Om och hjälp</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Byggt med</translation>
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
        <translation>Spara problemrapporten</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparad.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierad.</translation>
    </message>
    <message>
        <source>This is the whole report. Addresses are masked, and there are no passwords, names or texts of mail in it. It stays on this computer until you send it to somebody.</source>
        <translation>Det här är hela rapporten. Adresser är maskerade, och den innehåller varken lösenord, namn eller text ur mejl. Den stannar på den här datorn tills du skickar den till någon.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>log error help support</source>
        <translation>logg fel hjälp support</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AccountDialog</name>
    <message>
        <source>Connect a mailbox</source>
        <translation>Anslut en brevlåda</translation>
    </message>
    <message>
        <source>The mail stays where it is. Svarbord keeps a copy here, so that everything works offline too.</source>
        <translation>E-posten stannar där den är. Svarbord har en kopia här, så allt fungerar även offline.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Shown to customers as the sender</source>
        <translation>Visas för kunderna som avsändare</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Find out from the address</source>
        <translation>Ta reda på från adressen</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Serverinställningar</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Egen certifikatutfärdare</translation>
    </message>
    <message>
        <source>Only for a certificate of your own</source>
        <translation>Bara för servrar med eget certifikat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj&#xa0;…</translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation>Inkommande (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation>Utgående (SMTP)</translation>
    </message>
    <message>
        <source>Trusted CA</source>
        <translation>Betrodd CA</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certifikatutfärdare</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certifikat (*.pem *.crt *.cer);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Mailbox settings</source>
        <translation>Inställningar för brevlåda</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation>E-postadressen</translation>
    </message>
    <message>
        <source>Which mailbox? Write its e-mail address.</source>
        <translation>Vilken brevlåda? Ange e-postadressen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>”%1” är ingen e-postadress.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Lösenordet saknas.</translation>
    </message>
    <message>
        <source>The name of a server is missing.</source>
        <translation>Namnet på en server saknas.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Certifikatfilen %1 kan inte läsas.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testar&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ansluter&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier mail</source>
        <translation>Tidigare e-post</translation>
    </message>
    <message>
        <source>Stays closed, but can be searched</source>
        <translation>Förblir stängd, men går att söka i</translation>
    </message>
    <message numerus="yes">
        <source>Open the last %n day(s)</source>
        <comment>of mail that was there before</comment>
        <translation>
            <numerusform>Öppna det senaste dygnet</numerusform>
            <numerusform>Öppna de senaste %n dagarna</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Med lösenord</translation>
    </message>
    <message>
        <source>In the browser (OAuth 2)</source>
        <translation>I webbläsaren (OAuth 2)</translation>
    </message>
    <message>
        <source>Sign in in the browser first.</source>
        <translation>Logga in i webbläsaren först.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Ingen nyckelring</translation>
    </message>
    <message>
        <source>%1

The password can be kept in memory until the computer restarts; it is then asked for again. It is never written to disk. Better: start a keychain such as GNOME Keyring or KWallet.</source>
        <translation>%1

Lösenordet kan ligga kvar i minnet tills datorn startas om; då frågas det efter igen. Det skrivs aldrig till disk. Bättre: starta en nyckelring som GNOME-nyckelring eller KWallet.</translation>
    </message>
    <message>
        <source>Keep until restart</source>
        <translation>Behåll till omstart</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Vem som ser den</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Hela teamet</translation>
    </message>
    <message>
        <source>Only me: it is my personal address</source>
        <translation>Bara jag: det är min personliga adress</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>mailbox account password server signature remove</source>
        <translation>brevlåda konto lösenord server signatur ta bort</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>Anslut en brevlåda&#xa0;…</translation>
    </message>
    <message>
        <source>No mailbox is connected yet.</source>
        <translation>Ingen brevlåda är ansluten än.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Flytta %1 uppåt</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Flytta %1 nedåt</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Fetch and send mail of %1</source>
        <translation>Hämta och skicka mejl för %1</translation>
    </message>
    <message>
        <source>Switched off: what is here stays, nothing new is fetched or sent.</source>
        <translation>Avstängd: det som finns här blir kvar, men inget nytt hämtas eller skickas.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>Remove %1 from Svarbord? The mail on the server stays as it is, and so do the conversations that are here already. The password is forgotten, and nothing more is fetched or sent.</source>
        <translation>Ta bort %1 från Svarbord? E-posten på servern lämnas som den är, och det gör även de konversationer som redan finns här. Lösenordet glöms, och inget mer hämtas eller skickas.</translation>
    </message>
    <message>
        <source>Remove from Svarbord</source>
        <translation>Ta bort från Svarbord</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Bara du ser den</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AddressRows</name>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Hemlig kopia</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Recipients the others do not see</source>
        <translation>Mottagare som de andra inte ser</translation>
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
        <translation>Grupp: %1</translation>
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
        <translation>Hämtar %1&#xa0;…</translation>
    </message>
    <message>
        <source>%1 could not be fetched: %2</source>
        <translation>%1 kunde inte hämtas: %2</translation>
    </message>
    <message>
        <source>Open the attachment?</source>
        <translation>Vill du öppna bilagan?</translation>
    </message>
    <message>
        <source>%1 can run as a program or a page when it is opened. Open it only when you know who sent it and why.</source>
        <translation>%1 kan köras som ett program eller en webbsida när den öppnas. Öppna den bara om du vet vem som skickade den och varför.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Öppna ändå</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 kunde inte öppnas: %2</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Spara bilagan</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 kunde inte sparas: %2</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Spara alla bilagor i</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AttachmentStrip</name>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1 är en mapp. Packa den i en fil först.</translation>
    </message>
    <message>
        <source>%1 is too large for mail (%2).</source>
        <translation>%1 är för stor för e-post (%2).</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 kunde inte läsas: %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Bilaga %1, %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan inte läsas</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>audit log filter member kind time</source>
        <translation>granskning logg filter medlem typ tid</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>Vems beslut</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>Vilka beslut</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sedan när</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Från början</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>De senaste 7 dagarna</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>De senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Audit log, newest first</source>
        <translation>Beslut, de senaste först</translation>
    </message>
    <message>
        <source>decisions who what when</source>
        <translation>beslut vem vad när</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Spara som %1&#xa0;…</translation>
    </message>
    <message>
        <source>export csv json</source>
        <translation>exportera csv json</translation>
    </message>
    <message>
        <source>decisions-%1</source>
        <comment>file name, with the date</comment>
        <translation>beslut-%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Kontroll av loggen</translation>
    </message>
    <message>
        <source>Reads the whole log in the mailbox once more and compares it with what was read here: whatever was changed, removed or turned around is found.</source>
        <translation>Läser hela loggen i brevlådan en gång till och jämför den med det som lästs här: allt som ändrats, tagits bort eller kastats om hittas.</translation>
    </message>
    <message>
        <source>check tampering</source>
        <translation>kontrollera manipulation</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Läser loggen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n entries read.</source>
        <translation>
            <numerusform>Loggen är orörd: %n post har lästs.</numerusform>
            <numerusform>Loggen är orörd: %n poster har lästs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not as they were written.</source>
        <translation>
            <numerusform>%n post är inte som den skrevs.</numerusform>
            <numerusform>%n poster är inte som de skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Post %1: %2</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Lagt åt sidan</translation>
    </message>
    <message>
        <source>What lies in the log and counts for nothing: forged, broken, or of somebody who does not belong to the team.</source>
        <translation>Det som ligger i loggen och inte gäller: förfalskat, trasigt eller från någon som inte hör till teamet.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Visa&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Inget har lagts åt sidan.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AvailabilityActs</name>
    <message>
        <source>You are available again</source>
        <translation>Du är tillgänglig igen</translation>
    </message>
    <message>
        <source>%1 is available again</source>
        <translation>%1 är tillgänglig igen</translation>
    </message>
    <message>
        <source>You are away</source>
        <translation>Du är frånvarande</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 är frånvarande</translation>
    </message>
    <message>
        <source>You are away until %1</source>
        <translation>Du är frånvarande till %1</translation>
    </message>
    <message>
        <source>%1 is away until %2</source>
        <translation>%1 är frånvarande till %2</translation>
    </message>
    <message>
        <source>I am available</source>
        <translation>Jag är tillgänglig</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 är tillgänglig</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Until a day and a time, with a note…</source>
        <translation>Till en dag och en tid, med en anteckning&#xa0;…</translation>
    </message>
    <message>
        <source>Note to colleagues, such as “course”</source>
        <translation>Anteckning till kollegor, t.ex. ”kurs”</translation>
    </message>
    <message>
        <source>Note to colleagues</source>
        <translation>Anteckning till kollegor</translation>
    </message>
    <message>
        <source>Away until then</source>
        <translation>Frånvarande till dess</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::BlockedSenders</name>
    <message>
        <source>Nobody is blocked. “Spam, and block the sender” in a conversation’s menu does it.</source>
        <translation>Ingen är blockerad. Det görs med ”Skräppost, och blockera avsändaren” i en konversations meny.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Häv blockering</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Häv blockeringen av %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ChannelRulesPage</name>
    <message>
        <source>New tickets</source>
        <translation>Nya ärenden</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Brevlåda</translation>
    </message>
    <message>
        <source>What is chosen here counts for mail that comes from now on, and for the whole team.</source>
        <translation>Det du väljer här gäller mejl som kommer från och med nu, och för hela teamet.</translation>
    </message>
    <message>
        <source>A new ticket begins with</source>
        <translation>Ett nytt ärende börjar med</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tilldelat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Med kommatecken emellan.</translation>
    </message>
    <message>
        <source>Forwarded mail</source>
        <translation>Vidarebefordrade mejl</translation>
    </message>
    <message>
        <source>Belongs to whoever forwarded it</source>
        <translation>Hör till den som vidarebefordrade dem</translation>
    </message>
    <message>
        <source>Switched off, it belongs to the customer who wrote it first, and answers go there.</source>
        <translation>När det är av hör de till kunden som skrev först, och svaren går dit.</translation>
    </message>
    <message>
        <source>invoice, urgent</source>
        <translation>faktura, brådskande</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>No mailbox is connected yet.</source>
        <translation>Ingen brevlåda är ansluten ännu.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Vad vill du göra?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ComposeWindow</name>
    <message>
        <source>New mail</source>
        <translation>Nytt mejl</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <source>Show the quoted text that is sent along</source>
        <translation>Visa den citerade texten som skickas med</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Write a comment that only your colleagues see. @name tells somebody.</source>
        <translation>Skriv en kommentar som bara dina kollegor ser. @namn meddelar någon.</translation>
    </message>
    <message>
        <source>Write your message…</source>
        <translation>Skriv ditt meddelande&#xa0;…</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Utkast sparat</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1</source>
        <translation>Utkastet kunde inte sparas: %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bifoga filer</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skriv något först.</translation>
    </message>
    <message>
        <source>No attachment</source>
        <translation>Ingen bilaga</translation>
    </message>
    <message>
        <source>You write of an attachment, but none is attached. Send anyway?</source>
        <translation>Du nämner en bilaga, men inget är bifogat. Vill du skicka ändå?</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Skicka ändå</translation>
    </message>
    <message>
        <source>Back to the mail</source>
        <translation>Tillbaka till mejlet</translation>
    </message>
    <message>
        <source>The mail could not be queued: %1</source>
        <translation>Mejlet kunde inte köas: %1</translation>
    </message>
    <message>
        <source>The files of the forwarded mail are still on their way.</source>
        <translation>Filerna i mejlet du vidarebefordrar hämtas fortfarande.</translation>
    </message>
    <message>
        <source>Something new has come</source>
        <translation>Det har kommit något nytt</translation>
    </message>
    <message>
        <source>A message came in this conversation after you began to write. Send your answer as it is?</source>
        <translation>Ett meddelande kom i konversationen efter att du började skriva. Vill du skicka svaret som det är?</translation>
    </message>
    <message>
        <source>Read it first</source>
        <translation>Läs det först</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Välj en tid&#xa0;…</translation>
    </message>
    <message>
        <source>Fetching the files of the mail…</source>
        <translation>Hämtar filerna i mejlet&#xa0;…</translation>
    </message>
    <message>
        <source>The files of the mail could not be fetched: %1</source>
        <translation>Filerna i mejlet kunde inte hämtas: %1</translation>
    </message>
    <message>
        <source>The files were not attached: another mail is open now.</source>
        <translation>Filerna bifogades inte: ett annat mejl är öppet nu.</translation>
    </message>
    <message>
        <source>Files are missing</source>
        <translation>Filer saknas</translation>
    </message>
    <message>
        <source>The files of the forwarded mail could not be fetched. Send it without them?</source>
        <translation>Filerna i det vidarebefordrade mejlet kunde inte hämtas. Skicka det utan dem?</translation>
    </message>
    <message>
        <source>Send without files</source>
        <translation>Skicka utan filer</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Hämta igen</translation>
    </message>
    <message>
        <source>The draft could not be thrown away: %1</source>
        <translation>Utkastet kunde inte kastas: %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ComposerTabs</name>
    <message>
        <source>New mail</source>
        <translation>Nytt mejl</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>Svara alla</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vidarebefordra</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Add recipients of a copy</source>
        <translation>Lägg till mottagare av kopia</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first recipient, number of others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Mottagare: %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConnectionReportView</name>
    <message>
        <source>The connection works.</source>
        <translation>Anslutningen fungerar.</translation>
    </message>
    <message>
        <source>Does not work: %1. %2</source>
        <translation>Fungerar inte: %1. %2</translation>
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
        <translation>Kund sedan %1</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Skriv e-post</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå ihop&#xa0;…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Radera&#xa0;…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Företag</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>”%1” passar inte i %2.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationer</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga ännu.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(inget ämne)</translation>
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
        <translation>Exportera data&#xa0;…</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ContactPicker</name>
    <message>
        <source>Name, address or company</source>
        <translation>Namn, adress eller företag</translation>
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
        <translation>E-postadress eller namn</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Kontakten har lagts till</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importera kontakter</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.vcf)</source>
        <translation>Kontakter (*.csv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen går inte att läsa.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportera kontakter</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>kontakter.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1.</source>
        <translation>
            <numerusform>%n kontakt har skrivits till %1.</numerusform>
            <numerusform>%n kontakter har skrivits till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is also %1?</source>
        <translation>Vem är också %1?</translation>
    </message>
    <message>
        <source>Contacts merged</source>
        <translation>Kontakterna har slagits ihop</translation>
    </message>
    <message>
        <source>Data of a contact</source>
        <translation>Uppgifter om en kontakt</translation>
    </message>
    <message numerus="yes">
        <source>Everything we have, with %n mail(s), lies in %1.</source>
        <translation>
            <numerusform>Allt vi har, med %n mejl, ligger i %1.</numerusform>
            <numerusform>Allt vi har, med %n mejl, ligger i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Radera %1?</translation>
    </message>
    <message numerus="yes">
        <source>All %n conversation(s) with this contact are erased for good: mails, files and comments, also from search. This cannot be undone. Mail on the server stays there, but is not fetched again.</source>
        <translation>
            <numerusform>Den enda konversationen med den här kontakten raderas för gott: e-post, filer och kommentarer, även ur sökningen. Det går inte att ångra. E-post på servern ligger kvar där, men hämtas inte hit igen.</numerusform>
            <numerusform>Alla %n konversationer med den här kontakten raderas för gott: e-post, filer och kommentarer, även ur sökningen. Det går inte att ångra. E-post på servern ligger kvar där, men hämtas inte hit igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Groups of contacts</source>
        <translation>Grupper av kontakter</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Hitta en kontakt</translation>
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
        <translation>Importera&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera&#xa0;…</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Ingen kontakt vald</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Välj en i listan.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittade</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Hittade ingen</translation>
    </message>
    <message>
        <source>Try part of a name, an address or a company.</source>
        <translation>Prova en del av ett namn, en adress eller ett företag.</translation>
    </message>
    <message>
        <source>Nobody is yours yet</source>
        <translation>Ingen är din ännu</translation>
    </message>
    <message>
        <source>Make yourself the owner on a contact’s card.</source>
        <translation>Gör dig själv till ägare på en kontakts kort.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Inga kontakter ännu</translation>
    </message>
    <message>
        <source>Whoever writes becomes a contact by itself. You can also import a list.</source>
        <translation>Alla som skriver blir kontakter av sig själva. Du kan också importera en lista.</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>%1 är raderad</translation>
    </message>
    <message>
        <source>This is kept as proof, without the name: in the settings, under Data and backup.</source>
        <translation>Detta sparas som bevis, utan namnet: i inställningarna, under Data och säkerhetskopia.</translation>
    </message>
    <message>
        <source>Export this contact’s data to a new folder</source>
        <translation>Exportera kontaktens data till en ny mapp</translation>
    </message>
    <message>
        <source>This is done on this computer alone. Colleagues’ computers and the team’s journal keep what they hold: have it erased there, too.</source>
        <translation>Detta görs bara på den här datorn. Kollegornas datorer och teamets logg behåller det de har: se till att det raderas där också.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConversationDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation>(inget ämne)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tilldela</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ärende %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(inget ämne)</translation>
    </message>
    <message>
        <source>End the snooze</source>
        <translation>Avsluta uppskjutningen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Markera som oläst</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Inte skräppost</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Skräppost</translation>
    </message>
    <message>
        <source>Show the source of the newest message</source>
        <translation>Visa källan till det senaste meddelandet</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Sluta följa</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Följ</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Slå ihop med en annan&#xa0;…</translation>
    </message>
    <message>
        <source>Spam, and block the sender</source>
        <translation>Skräppost, och blockera avsändaren</translation>
    </message>
    <message>
        <source>Pick a day and a time…</source>
        <translation>Välj dag och klockslag&#xa0;…</translation>
    </message>
    <message>
        <source>Find in the conversation…</source>
        <translation>Sök i konversationen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConversationPane</name>
    <message>
        <source>No conversation chosen</source>
        <translation>Ingen konversation vald</translation>
    </message>
    <message>
        <source>Choose one in the list, or move with J and K.</source>
        <translation>Välj en i listan eller bläddra med J och K.</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>Konversationen kan inte visas</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vidarebefordra</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiera adressen</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Visa källan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Skickas %1</translation>
    </message>
    <message>
        <source>The answer is being written in a window of its own.</source>
        <translation>Svaret skrivs i ett eget fönster.</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Varför hamnade det här?</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>Flytta till en annan konversation&#xa0;…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Flytta tillbaka</translation>
    </message>
    <message>
        <source>Split off this message</source>
        <translation>Bryt ut det här meddelandet</translation>
    </message>
    <message>
        <source>Split off from here on</source>
        <translation>Bryt ut härifrån och framåt</translation>
    </message>
    <message>
        <source>“%1” was merged into this conversation.</source>
        <translation>”%1” har slagits ihop med den här konversationen.</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Svara alla</translation>
    </message>
    <message>
        <source>There are no files in this conversation.</source>
        <translation>Det finns inga filer i den här konversationen.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopiera numret</translation>
    </message>
    <message>
        <source>This conversation is not in the list any more. It stays open here until you go on.</source>
        <translation>Den här konversationen finns inte längre i listan. Den är kvar här tills du går vidare.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ConversationPicker</name>
    <message>
        <source>Name, subject or ticket number</source>
        <translation>Namn, ämne eller ärendenummer</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>Hitta en konversation</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Hittade konversationer</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Tilldela mig</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the conversation</comment>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::DropFolderDialog</name>
    <message>
        <source>Drop folder</source>
        <translation>Mottagningsmapp</translation>
    </message>
    <message>
        <source>Work without a mail account</source>
        <translation>Arbeta utan e-postkonto</translation>
    </message>
    <message>
        <source>Every .eml file put into this folder becomes a conversation within a second. It then moves to “done”; nothing is ever deleted.</source>
        <translation>Varje .eml-fil som läggs i den här mappen blir en konversation inom en sekund. Sedan flyttas den till ”done”. Inget tas någonsin bort.</translation>
    </message>
    <message>
        <source>Answers are written as .eml files to its folder “out”, for another program to send. A file that cannot be read moves to “failed”.</source>
        <translation>Svar skrivs som .eml-filer till undermappen ”out”, så att ett annat program kan skicka dem. En fil som inte kan läsas flyttas till ”failed”.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Kopiera sökvägen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::EndpointFields</name>
    <message>
        <source>Incoming server (IMAP)</source>
        <translation>Inkommande server (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Utgående server (SMTP)</translation>
    </message>
    <message>
        <source>Port of the incoming server</source>
        <translation>Port för inkommande server</translation>
    </message>
    <message>
        <source>Port of the outgoing server</source>
        <translation>Port för utgående server</translation>
    </message>
    <message>
        <source>Security of the incoming server</source>
        <translation>Säkerhet för inkommande server</translation>
    </message>
    <message>
        <source>Security of the outgoing server</source>
        <translation>Säkerhet för utgående server</translation>
    </message>
    <message>
        <source>None (unsafe)</source>
        <translation>Ingen (osäkert)</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FieldEditor</name>
    <message>
        <source>Contact fields</source>
        <translation>Kontaktfält</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nytt fält</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Vad det innehåller</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Ett av flera val</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>What there is to choose from, one on each line</source>
        <translation>Vad det finns att välja på, ett på varje rad</translation>
    </message>
    <message>
        <source>Remove the field?</source>
        <translation>Ta bort fältet?</translation>
    </message>
    <message>
        <source>“%1” is no longer shown with contacts. What stands in it is kept, and undo brings the field back.</source>
        <translation>”%1” visas inte längre hos kontakterna. Det som står där sparas, och ångra hämtar tillbaka fältet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FieldsPage</name>
    <message>
        <source>Contact fields</source>
        <translation>Kontaktfält</translation>
    </message>
    <message>
        <source>contact field customer number date choice yes no</source>
        <translation>kontakt fält kundnummer datum val ja nej</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FilterEditor</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nytt filter</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Huvudfält</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Vad det letar efter</translation>
    </message>
    <message>
        <source>Try on old mail</source>
        <translation>Prova på gamla mejl</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln mails it would have caught none.</source>
        <translation>
            <numerusform>Av det senaste mejlet skulle det inte ha fångat något.</numerusform>
            <numerusform>Av de senaste %Ln mejlen skulle det inte ha fångat något.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln mails it would have caught %1:</source>
        <translation>
            <numerusform>Av det senaste mejlet skulle det ha fångat %1:</numerusform>
            <numerusform>Av de senaste %Ln mejlen skulle det ha fångat %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter?</source>
        <translation>Ta bort filtret?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>Vilka mejl</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad händer med dem</translation>
    </message>
    <message>
        <source>Sender is</source>
        <translation>Avsändaren är</translation>
    </message>
    <message>
        <source>Sender’s domain is</source>
        <translation>Avsändarens domän är</translation>
    </message>
    <message>
        <source>Subject contains</source>
        <translation>Ämnet innehåller</translation>
    </message>
    <message>
        <source>Header field contains</source>
        <translation>Huvudfält innehåller</translation>
    </message>
    <message>
        <source>File it as spam</source>
        <translation>Lägg dem i skräpposten</translation>
    </message>
    <message>
        <source>Leave it out; it stays on the server only</source>
        <translation>Utelämna dem; de ligger kvar bara på servern</translation>
    </message>
    <message>
        <source>Always let it through</source>
        <translation>Släpp alltid igenom dem</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>In all inboxes</source>
        <translation>I alla inkorgar</translation>
    </message>
    <message>
        <source>Only in the main inbox</source>
        <translation>Bara i huvudinkorgen</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Bara i %1</translation>
    </message>
    <message>
        <source>Only in an inbox that is gone</source>
        <translation>Bara i en inkorg som är borta</translation>
    </message>
    <message>
        <source>“%1” no longer acts on new mail, for the whole team, and what it left out comes in. Undo brings the filter back.</source>
        <translation>”%1” gäller inte längre för nya mejl, för hela teamet, och det som utelämnades kommer in. Ångra hämtar tillbaka filtret.</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>subject, sender</comment>
        <translation>”%1” · %2</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FiltersPage</name>
    <message>
        <source>Mail filters</source>
        <translation>E-postfilter</translation>
    </message>
    <message>
        <source>filter spam block allow ignore sender domain subject header list</source>
        <translation>filter skräppost blockera tillåt ignorera avsändare domän ämne huvudfält lista</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>Blockerade avsändare</translation>
    </message>
    <message>
        <source>blocked sender spam unblock</source>
        <translation>blockerad avsändare skräppost häv blockering</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FindBar</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Sök i konversationen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Föregående träff</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Stäng sökningen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
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
        <translation>På servern: %1. I konversationer: %2. Lagda åt sidan: %3. Dubbletter: %4. Oläsliga: %5. Väntar: %6.</translation>
    </message>
    <message>
        <source>No mailbox connected</source>
        <translation>Ingen brevlåda ansluten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Synchronising %1 of %2</source>
        <translation>Synkroniserar %1 av %2</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synkroniserar&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ansluter&#xa0;…</translation>
    </message>
    <message>
        <source>Offline. What you do is kept and sent later.</source>
        <translation>Offline. Det du gör sparas och skickas senare.</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synkroniserat</translation>
    </message>
    <message>
        <source>Synchronised %1</source>
        <translation>Synkroniserat kl. %1</translation>
    </message>
    <message>
        <source>Mail without a place: %1</source>
        <translation>Mejl utan plats: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Inte skickat: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>Väntar på att skickas: %1</translation>
    </message>
    <message>
        <source>Decided otherwise: %1</source>
        <comment>decisions of mine that were overtaken</comment>
        <translation>Avgjort annorlunda: %1</translation>
    </message>
    <message>
        <source>Not handed over yet: %1</source>
        <comment>decisions</comment>
        <translation>Inte överlämnat än: %1</translation>
    </message>
    <message>
        <source>Open the sync journal</source>
        <translation>Öppna synkroniseringsloggen</translation>
    </message>
    <message>
        <source>Decisions of yours that did not last: a colleague decided about the same thing without knowing of yours, and came later. Press to see them in the sync journal.</source>
        <translation>Något du bestämde gäller inte längre: en kollega bestämde något annat om samma sak efteråt, utan att känna till ditt beslut. Tryck för att se vad det är i synkroniseringsloggen.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) switched off. No mail is fetched.</source>
        <translation>
            <numerusform>Brevlådan är avstängd. Ingen e-post hämtas.</numerusform>
            <numerusform>%n brevlådor är avstängda. Ingen e-post hämtas.</numerusform>
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
        <translation>Punktlista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numrerad lista</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bifoga filer</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>Skicka och stäng</translation>
    </message>
    <message>
        <source>Send and close the conversation (%1)</source>
        <translation>Skicka och stäng konversationen (%1)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Address of the page:</source>
        <translation>Sidans adress:</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>verb</comment>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>Saved reply</source>
        <translation>Sparat svar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Skicka senare</translation>
    </message>
    <message>
        <source>Write in a window of its own</source>
        <translation>Skriv i ett eget fönster</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Kasta utkastet</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FoundDraftsRow</name>
    <message>
        <source>You began another mail, %1.</source>
        <comment>a time</comment>
        <translation>Du började på ett annat mejl, %1.</translation>
    </message>
    <message>
        <source>There is a draft in the mailbox, from %1.</source>
        <comment>a time</comment>
        <translation>Det finns ett utkast i brevlådan, från %1.</translation>
    </message>
    <message>
        <source>You wrote on another machine, %1.</source>
        <comment>a time</comment>
        <translation>Du skrev på en annan dator, %1.</translation>
    </message>
    <message>
        <source>%1 has begun to write, %2.</source>
        <comment>a colleague, a time</comment>
        <translation>%1 har börjat skriva, %2.</translation>
    </message>
    <message>
        <source>Use the text</source>
        <translation>Använd texten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>drafts</comment>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>who has begun, and how it begins</comment>
        <translation>%1 ”%2”</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Changes at once. Customers are answered in their own language.</source>
        <translation>Ändras direkt. Kunder får svar på sitt eget språk.</translation>
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
        <translation>Ljust, mörkt eller hög kontrast.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Kompakt lista</translation>
    </message>
    <message>
        <source>Two lines for each conversation instead of three.</source>
        <translation>Två rader för varje konversation i stället för tre.</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Ångra sändning</translation>
    </message>
    <message>
        <source>How long a mail waits after Send, so that you can take it back.</source>
        <translation>Hur länge ett mejl väntar efter Skicka, så att du kan ta tillbaka det.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Fortsätt när fönstret stängs</translation>
    </message>
    <message>
        <source>Mail goes on being fetched, and the icon in the tray opens the window again.</source>
        <translation>Mejl hämtas fortfarande, och ikonen i systemfältet öppnar fönstret igen.</translation>
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
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Vilka som är med</translation>
    </message>
    <message>
        <source>Remove the group?</source>
        <translation>Ta bort gruppen?</translation>
    </message>
    <message>
        <source>Nothing can be assigned to “%1” any more, and its view goes. What is assigned to it stays open; undo brings the group back.</source>
        <translation>Inget kan längre tilldelas ”%1”, och vyn försvinner. Det som är tilldelat gruppen förblir öppet. Ångra hämtar tillbaka gruppen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>A conversation can be assigned to a group until one of its members takes it. The group’s open conversations are a view of their own at the left.</source>
        <translation>En konversation kan tilldelas en grupp tills någon i gruppen tar den. Gruppens öppna konversationer är en egen vy till vänster.</translation>
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
        <translation>grupp avdelning tilldela flera medlemmar</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importera kontakter</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in the file, written in %1.</source>
        <translation>
            <numerusform>%n kontakt i filen, skriven i %1.</numerusform>
            <numerusform>%n kontakter i filen, skrivna i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Det här kommer in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Företag</translation>
    </message>
    <message>
        <source>Who is known already is not doubled: what was empty is filled in.</source>
        <translation>De som redan är kända blir inte dubbla: det som var tomt fylls i.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolumnerna i filen</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolumn i filen</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Till exempel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>%1 added, %2 filled in, %3 known already, %4 left out.</source>
        <translation>%1 tillagda, %2 ifyllda, %3 redan kända, %4 utelämnade.</translation>
    </message>
    <message>
        <source>Contacts imported</source>
        <translation>Kontakterna har importerats</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::InboxActs</name>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnad igen</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Inte tilldelad någon</translation>
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
        <translation>Tagg ”%1” tillagd</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Tagg ”%1” borttagen</translation>
    </message>
    <message>
        <source>Awake again</source>
        <translation>Inte längre uppskjuten</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Uppskjuten till %1</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Markerad som skräppost</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Inte skräppost</translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>Markerad som läst</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Markerad som oläst</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Inget att göra om</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>Avsluta uppskjutningen nu</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Tagg att lägga till</translation>
    </message>
    <message numerus="yes">
        <source>Working on %n conversations…</source>
        <translation>
            <numerusform>Arbetar med %n konversation&#xa0;…</numerusform>
            <numerusform>Arbetar med %n konversationer&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n conversations</source>
        <comment>what was done, and to how many</comment>
        <translation>
            <numerusform>%1 · %n konversation</numerusform>
            <numerusform>%1 · %n konversationer</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Följs</translation>
    </message>
    <message>
        <source>No longer followed</source>
        <translation>Följs inte längre</translation>
    </message>
    <message>
        <source>Spam, and the sender is blocked</source>
        <translation>Skräppost, och avsändaren är blockerad</translation>
    </message>
    <message>
        <source>Pick a day and a time…</source>
        <translation>Välj dag och klockslag&#xa0;…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Senders are blocked in conversations that are marked one by one.</source>
        <translation>Avsändare blockeras i konversationer som är valda en och en.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::InboxDialog</name>
    <message>
        <source>Change the inbox</source>
        <translation>Ändra inkorgen</translation>
    </message>
    <message>
        <source>New inbox</source>
        <translation>Ny inkorg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Sales, Support, Accounting…</source>
        <translation>Försäljning, Support, Ekonomi&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Vem som ser den</translation>
    </message>
    <message>
        <source>Everybody, as long as nobody is chosen.</source>
        <translation>Alla, så länge ingen är vald.</translation>
    </message>
    <message>
        <source>Create inbox</source>
        <translation>Skapa inkorg</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::InboxItems</name>
    <message>
        <source>Inboxes</source>
        <translation>Inkorgar</translation>
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
        <translation>Inkorgar</translation>
    </message>
    <message>
        <source>inbox team members who sees name remove</source>
        <translation>inkorg team medlemmar vem ser namn ta bort</translation>
    </message>
    <message>
        <source>New inbox…</source>
        <translation>Ny inkorg&#xa0;…</translation>
    </message>
    <message>
        <source>What comes in where</source>
        <translation>Vad som kommer in var</translation>
    </message>
    <message>
        <source>channel mailbox account move</source>
        <translation>kanal brevlåda konto flytta</translation>
    </message>
    <message>
        <source>Earlier conversations go along</source>
        <translation>Tidigare konversationer följer med</translation>
    </message>
    <message>
        <source>When a mailbox is moved. Switched off, only what begins from then on goes to the new inbox.</source>
        <translation>När en brevlåda flyttas. Avstängd går bara det som börjar därefter till den nya inkorgen.</translation>
    </message>
    <message>
        <source>The inboxes cannot be read.</source>
        <translation>Inkorgarna kan inte läsas.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>no mailbox</source>
        <translation>ingen brevlåda</translation>
    </message>
    <message>
        <source>No mailbox is connected yet.</source>
        <translation>Ingen brevlåda är ansluten än.</translation>
    </message>
    <message>
        <source>With one inbox, everything comes in there. Make another one to sort mailboxes by.</source>
        <translation>Med en inkorg kommer allt in där. Skapa en till för att fördela brevlådorna.</translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Inkorg för %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::KeyboardPage</name>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Kortkommandon som i</translation>
    </message>
    <message>
        <source>Keys you changed yourself stay as they are.</source>
        <translation>Kortkommandon du själv har ändrat förblir som de är.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Hitta ett kommando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Kommandon och deras tangenter</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Tryck på den nya tangenten</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Använd den här</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ingen tangent</translation>
    </message>
    <message>
        <source>As in the scheme</source>
        <translation>Som i uppsättningen</translation>
    </message>
    <message>
        <source>Forget all changes</source>
        <translation>Återställ alla</translation>
    </message>
    <message>
        <source>%1 already does this: %2. Used here, it does that no more.</source>
        <translation>%1 gör redan det här: %2. Används den här gör den inte det längre.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ListPane</name>
    <message>
        <source>Conversations</source>
        <translation>Konversationer</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Sökningen fungerade inte</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Sökresultat</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>senaste %1</translation>
    </message>
    <message>
        <source>newest %1 of %2</source>
        <translation>senaste %1 av %2</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>första %1 av %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Träffar: %1</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nyast först</translation>
    </message>
    <message>
        <source>%1 · newest first</source>
        <translation>%1 · nyast först</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>Listan kan inte läsas</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Try fewer words, or operators such as from:kari, is:closed, has:attachment.</source>
        <translation>Prova färre ord eller operatorer som från:kari, är:stängd, har:bilaga.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Allt är klart</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer here.</source>
        <translation>Ingen väntar på svar här.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Inget här</translation>
    </message>
    <message>
        <source>Conversations that belong here will appear by themselves.</source>
        <translation>Konversationer som hör hemma här dyker upp av sig själva.</translation>
    </message>
    <message>
        <source>Nothing here now</source>
        <translation>Inget här nu</translation>
    </message>
    <message>
        <source>Conversations that fit this view will appear by themselves.</source>
        <translation>Konversationer som passar i den här vyn dyker upp av sig själva.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer from you.</source>
        <translation>Ingen väntar på svar från dig.</translation>
    </message>
    <message>
        <source>See what nobody has taken</source>
        <translation>Se vad ingen har tagit</translation>
    </message>
    <message>
        <source>Everything is taken</source>
        <translation>Allt är taget</translation>
    </message>
    <message>
        <source>What nobody has taken yet is found here. A gives it to somebody.</source>
        <translation>Det som ingen har tagit än finns här. Med A ger du det till någon.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>Ingen har nämnt dig</translation>
    </message>
    <message>
        <source>When a colleague writes @ and your name in a comment, the conversation is found here.</source>
        <translation>När en kollega skriver @ och ditt namn i en kommentar hittar du konversationen här.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Inget är uppskjutet</translation>
    </message>
    <message>
        <source>Press Z on what can wait: it comes back by itself when you say.</source>
        <translation>Tryck Z på det som kan vänta: Det kommer tillbaka av sig självt när du vill.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Inget skickat än</translation>
    </message>
    <message>
        <source>Conversations that somebody has answered are found here.</source>
        <translation>Konversationer som någon har svarat i finns här.</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Inget stängt än</translation>
    </message>
    <message>
        <source>Press E when a conversation is done. It can still be searched, and opens again when the customer answers.</source>
        <translation>Tryck E när en konversation är klar. Den går fortfarande att söka i och öppnas igen när kunden svarar.</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>Ingen skräppost</translation>
    </message>
    <message>
        <source>Press ! on mail that nobody asked for. The same key takes it back.</source>
        <translation>Tryck ! på e-post som ingen har bett om. Samma tangent tar tillbaka det.</translation>
    </message>
    <message>
        <source>The list ends before the last one. More words or operators in the search lead to the others.</source>
        <translation>Listan visar inte alla. Fler ord eller operatorer i sökningen hittar resten.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MacroEditor</name>
    <message>
        <source>Macros</source>
        <translation>Makron</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nytt makro</translation>
    </message>
    <message>
        <source>Key; may be empty, the palette finds it by name</source>
        <translation>Tangent. Får vara tom, kommandolistan hittar det på namn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>What it does, in this order; one undo takes all of it back</source>
        <translation>Vad det gör, i den här ordningen. Ångra tar tillbaka allt på en gång</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lägg till ett steg</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the macro?</source>
        <translation>Ta bort makrot?</translation>
    </message>
    <message>
        <source>“%1” is removed for the whole team. Undo brings it back.</source>
        <translation>”%1” tas bort för hela teamet. Ångra hämtar tillbaka det.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tryck på tangenterna</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MacroStepRow</name>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Med vad</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Ta bort det här steget</translation>
    </message>
    <message>
        <source>Assign to</source>
        <comment>macro step</comment>
        <translation>Tilldela till</translation>
    </message>
    <message>
        <source>Set status</source>
        <comment>macro step</comment>
        <translation>Sätt status</translation>
    </message>
    <message>
        <source>Set priority</source>
        <comment>macro step</comment>
        <translation>Sätt prioritet</translation>
    </message>
    <message>
        <source>Add tag</source>
        <comment>macro step</comment>
        <translation>Sätt tagg</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <comment>macro step</comment>
        <translation>Ta bort tagg</translation>
    </message>
    <message>
        <source>Write saved reply</source>
        <comment>macro step</comment>
        <translation>Skriv in sparat svar</translation>
    </message>
    <message>
        <source>Whoever runs it</source>
        <translation>Den som kör makrot</translation>
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
        <translation>Makron</translation>
    </message>
    <message>
        <source>macro several steps at once key assign close tag</source>
        <translation>makro flera steg på en gång tangent tilldela stäng tagg etikett</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MailCheck</name>
    <message>
        <source>Who is this for? Add at least one recipient.</source>
        <translation>Vem är det här till? Lägg till minst en mottagare.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>”%1” är ingen e-postadress.</translation>
    </message>
    <message>
        <source>This mail is %1. Most servers refuse more than %2: remove an attachment or send a link instead.</source>
        <translation>Mejlet är på %1. De flesta servrar nekar mer än %2: ta bort en bilaga eller skicka en länk i stället.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read on this machine any more: %1. Attach them again, or take them out.</source>
        <translation>
            <numerusform>Filen %1 kan inte längre läsas på den här datorn. Bifoga den igen eller ta bort den.</numerusform>
            <numerusform>%n filer kan inte längre läsas på den här datorn: %1. Bifoga dem igen eller ta bort dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MailView</name>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MainWindow</name>
    <message>
        <source>No conversation open</source>
        <translation>Ingen öppen konversation</translation>
    </message>
    <message>
        <source>Choose one in the list, or press J.</source>
        <translation>Välj en i listan eller tryck J.</translation>
    </message>
    <message>
        <source>Connect your mailbox</source>
        <translation>Anslut din brevlåda</translation>
    </message>
    <message>
        <source>Customer mail becomes conversations here. Everything stays on this computer and in your own mailbox; old mail is never answered by itself.</source>
        <translation>E-post från kunder blir konversationer här. Allt stannar på den här datorn och i din egen brevlåda. Gammal e-post besvaras aldrig av sig själv.</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>Anslut en brevlåda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Tilldela&#xa0;…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Tilldela mig</translation>
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
        <translation>Tagg&#xa0;…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Skjut upp&#xa0;…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Markera som oläst</translation>
    </message>
    <message>
        <source>Spam or not spam</source>
        <translation>Skräppost eller inte</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Svara alla</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vidarebefordra</translation>
    </message>
    <message>
        <source>Internal comment</source>
        <translation>Intern kommentar</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nytt mejl</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nästa konversation</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Föregående konversation</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alla kommandon</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synkronisera nu</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synkroniserar&#xa0;…</translation>
    </message>
    <message>
        <source>Show or hide views</source>
        <translation>Visa eller dölj vyer</translation>
    </message>
    <message>
        <source>Show or hide ticket and contact</source>
        <translation>Visa eller dölj ärende och kontakt</translation>
    </message>
    <message>
        <source>Compact or roomy list</source>
        <translation>Kompakt eller luftig lista</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>Anslut en brevlåda&#xa0;…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>The mail is on its way.</source>
        <translation>Mejlet är på väg.</translation>
    </message>
    <message>
        <source>Use a drop folder</source>
        <translation>Använd en mottagningsmapp</translation>
    </message>
    <message>
        <source>Use a drop folder…</source>
        <translation>Använd en mottagningsmapp&#xa0;…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markera som läst</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>Välj eller välj bort</translation>
    </message>
    <message>
        <source>Select and go on</source>
        <translation>Välj och gå vidare</translation>
    </message>
    <message>
        <source>Select and go back</source>
        <translation>Välj och gå tillbaka</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Välj inga</translation>
    </message>
    <message>
        <source>Mailboxes: change, reorder, switch off, remove</source>
        <translation>Brevlådor: ändra, flytta, stänga av, ta bort</translation>
    </message>
    <message>
        <source>Notifications and quiet hours</source>
        <translation>Aviseringar och tysta timmar</translation>
    </message>
    <message>
        <source>Signature…</source>
        <translation>Signatur&#xa0;…</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>Sparade svar&#xa0;…</translation>
    </message>
    <message>
        <source>Macros…</source>
        <translation>Makron&#xa0;…</translation>
    </message>
    <message>
        <source>About Svarbord, problem report</source>
        <translation>Om Svarbord, problemrapport</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå ihop&#xa0;…</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Följ eller sluta följa</translation>
    </message>
    <message>
        <source>Spam, and block the sender</source>
        <translation>Skräppost, och blockera avsändaren</translation>
    </message>
    <message>
        <source>Save the search as a view…</source>
        <translation>Spara sökningen som vy&#xa0;…</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Visa rundturen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Customers wait here</source>
        <translation>Här väntar kunderna</translation>
    </message>
    <message>
        <source>Each mail becomes a conversation that somebody answers. %1 and %2 walk through the list, %3 closes a conversation when it is done.</source>
        <translation>Varje mejl blir en konversation som någon svarar på. %1 och %2 går genom listan, %3 stänger en konversation när den är klar.</translation>
    </message>
    <message>
        <source>Answer together</source>
        <translation>Svara tillsammans</translation>
    </message>
    <message>
        <source>%1 answers, %2 writes a comment that only colleagues see, and %3 gives the conversation to one of them.</source>
        <translation>%1 svarar, %2 skriver en kommentar som bara kollegorna ser, och %3 ger konversationen till en av dem.</translation>
    </message>
    <message>
        <source>Everything has a key</source>
        <translation>Allt har en tangent</translation>
    </message>
    <message>
        <source>%1 finds every command by its name, %2 shows all keys, and %3 takes back what you did last.</source>
        <translation>%1 hittar alla kommandon vid namn, %2 visar alla tangenter, och %3 tar tillbaka det du gjorde senast.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Byt namn på vyn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Search for something first; then it can be saved as a view.</source>
        <translation>Sök efter något först, så kan sökningen sparas som vy.</translation>
    </message>
    <message>
        <source>Save the search as a view</source>
        <translation>Spara sökningen som vy</translation>
    </message>
    <message>
        <source>Saved as the view “%1”. Its menu shares it with the team.</source>
        <translation>Sparad som vyn ”%1”. Dess meny delar den med teamet.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Ändra kortkommandon&#xa0;…</translation>
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
        <translation>(inget ämne)</translation>
    </message>
    <message>
        <source>Backup, check, how long mail is kept</source>
        <translation>Säkerhetskopia, kontroll, hur länge e-post behålls</translation>
    </message>
    <message>
        <source>Inboxes: members, and what comes into each</source>
        <translation>Inkorgar: medlemmar, och vad som kommer in var</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Inkorgar</translation>
    </message>
    <message>
        <source>Contact fields…</source>
        <translation>Kontaktfält&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>”%1” passar inte till %2.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>an empty field</comment>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Mail filters…</source>
        <translation>E-postfilter&#xa0;…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läsning</translation>
    </message>
    <message>
        <source>Look at the files</source>
        <translation>Titta på filerna</translation>
    </message>
    <message>
        <source>Save all files…</source>
        <translation>Spara alla filer&#xa0;…</translation>
    </message>
    <message>
        <source>Show the images of senders</source>
        <translation>Visa bilder från avsändare</translation>
    </message>
    <message>
        <source>Unfold all messages</source>
        <translation>Fäll ut alla meddelanden</translation>
    </message>
    <message>
        <source>More about the newest message…</source>
        <translation>Mer om det senaste meddelandet&#xa0;…</translation>
    </message>
    <message>
        <source>New tickets: priority, assignee and tags of each mailbox</source>
        <translation>Nya ärenden: prioritet, ansvarig och taggar för varje brevlåda</translation>
    </message>
    <message>
        <source>Your profile: name, picture and meeting link</source>
        <translation>Din profil: namn, bild och möteslänk</translation>
    </message>
    <message>
        <source>Sync journal: what waits, what was decided otherwise</source>
        <translation>Synkroniseringslogg: det som väntar och det som avgjordes annorlunda</translation>
    </message>
    <message>
        <source>Sync journal</source>
        <translation>Synkroniseringslogg</translation>
    </message>
    <message>
        <source>You</source>
        <comment>heading over settings of one person</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>heading over settings</comment>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Writing</source>
        <comment>heading over settings</comment>
        <translation>Skrivande</translation>
    </message>
    <message>
        <source>Team and program</source>
        <comment>heading over settings</comment>
        <translation>Team och program</translation>
    </message>
    <message>
        <source>%1: it does not count. %2</source>
        <translation>%1: det gäller inte. %2</translation>
    </message>
    <message>
        <source>Members and devices</source>
        <translation>Medlemmar och enheter</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Dela&#xa0;…</translation>
    </message>
    <message>
        <source>Ask to join…</source>
        <translation>Be att få gå med&#xa0;…</translation>
    </message>
    <message>
        <source>%1 asks to join %2.</source>
        <translation>%1 ber att få gå med i %2.</translation>
    </message>
    <message>
        <source>Let in or turn down…</source>
        <translation>Släpp in eller avslå&#xa0;…</translation>
    </message>
    <message>
        <source>Do colleagues answer the mail of %1, too? Share this workspace with them.</source>
        <translation>Svarar kollegor också på e-posten till %1? Dela den här arbetsytan med dem.</translation>
    </message>
    <message>
        <source>%1 works together in %2. Ask to join to see what they decide, and to take part.</source>
        <translation>%1 arbetar tillsammans i %2. Be att få gå med för att se vad de beslutar, och för att delta.</translation>
    </message>
    <message>
        <source>Members and devices: share, join, let in</source>
        <translation>Medlemmar och enheter: dela, gå med, släpp in</translation>
    </message>
    <message>
        <source>Audit log: who decided what, when, and on which computer</source>
        <translation>Beslut: av vem, när, på vilken dator</translation>
    </message>
    <message>
        <source>Groups: whom else conversations are assigned to</source>
        <translation>Grupper: andra som konversationer kan tilldelas</translation>
    </message>
    <message>
        <source>Available or away</source>
        <translation>Tillgänglig eller frånvarande</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Frånvarande till&#xa0;…</translation>
    </message>
    <message>
        <source>%1 · I am back</source>
        <comment>that one is away</comment>
        <translation>%1 · Jag är tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are assigned to you.</source>
        <translation>
            <numerusform>%n konversation är tilldelad dig.</numerusform>
            <numerusform>%n konversationer är tilldelade dig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are assigned to this member.</source>
        <translation>
            <numerusform>%n konversation är tilldelad den här medlemmen.</numerusform>
            <numerusform>%n konversationer är tilldelade den här medlemmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Lämna över&#xa0;…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Hämta tillbaka</translation>
    </message>
    <message>
        <source>Quit Svarbord?</source>
        <translation>Avsluta Svarbord?</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) have not left yet. If you quit now, they wait here and leave when Svarbord is started the next time.</source>
        <translation>
            <numerusform>%n mejl har inte skickats än. Om du avslutar nu väntar det här och skickas nästa gång Svarbord startas.</numerusform>
            <numerusform>%n mejl har inte skickats än. Om du avslutar nu väntar de här och skickas nästa gång Svarbord startas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
    <message>
        <source>Find in the conversation…</source>
        <translation>Sök i konversationen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MarksBar</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tilldela</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markera som läst</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Skräppost</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Välj inga</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>number of conversations</comment>
        <translation>%1 valda</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Välj alla %1</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::NavItem</name>
    <message>
        <source>%1, conversations: %2</source>
        <translation>%1, konversationer: %2</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::NoticeBar</name>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <translation>
            <numerusform>Skickar om %n s</numerusform>
            <numerusform>Skickar om %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dölj</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Säg till när</translation>
    </message>
    <message>
        <source>a customer writes for the first time</source>
        <translation>en kund skriver för första gången</translation>
    </message>
    <message>
        <source>a customer answers in a conversation of mine</source>
        <translation>en kund svarar i en av mina konversationer</translation>
    </message>
    <message>
        <source>somebody assigns a conversation to me</source>
        <translation>någon tilldelar mig en konversation</translation>
    </message>
    <message>
        <source>somebody mentions me</source>
        <translation>någon nämner mig</translation>
    </message>
    <message>
        <source>a mail could not be sent</source>
        <translation>ett mejl inte kunde skickas</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Tysta timmar</translation>
    </message>
    <message>
        <source>Nothing is told between these times. The tray still counts.</source>
        <translation>Inget aviseras mellan de här tiderna. Systemfältet räknar ändå.</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Från och till</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tyst från</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tyst till</translation>
    </message>
    <message>
        <source>Summary by mail</source>
        <translation>Sammanfattning med e-post</translation>
    </message>
    <message>
        <source>Mail me once a day what waits</source>
        <translation>Mejla mig det som väntar, en gång om dagen</translation>
    </message>
    <message>
        <source>Of what is switched on above. Nothing comes when nothing waits.</source>
        <translation>Av det som är påslaget ovan. Inget kommer när inget väntar.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klockan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>a snooze of mine ends</source>
        <translation>en uppskjuten konversation är tillbaka</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::OutboxRow</name>
    <message>
        <source>(no subject)</source>
        <translation>(inget ämne)</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Skicka ändå</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>To %1 · written by %2</source>
        <translation>Till %1 · skrivet av %2</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Jag förstår</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Avbryt sändningen</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Everything has left</source>
        <translation>Allt är skickat</translation>
    </message>
    <message>
        <source>Mail that waits for its time, the network or you is listed here.</source>
        <translation>Här står mejl som väntar på sin tid, på nätet eller på dig.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::OutcomeMark</name>
    <message>
        <source>works</source>
        <translation>fungerar</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fungerar inte</translation>
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
        <translation>Ångra sändning</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makron</translation>
    </message>
    <message>
        <source>A macro works on conversations that are marked one by one.</source>
        <translation>Ett makro fungerar på konversationer som är valda en och en.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a macro</comment>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>“%1” is held back: something new came in the conversation.</source>
        <translation>”%1” hålls kvar: det kom något nytt i konversationen.</translation>
    </message>
    <message>
        <source>“%1” could not be sent: %2</source>
        <translation>”%1” kunde inte skickas: %2</translation>
    </message>
    <message>
        <source>Discarded: “%1”</source>
        <translation>Kastat: ”%1”</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Utkastet kastades.</translation>
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
        <translation>En inställning för teamet</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>It has no effect: %1</source>
        <translation>Det har ingen verkan: %1</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gör om det</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt det stå</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Jag förstår</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::PageWriter</name>
    <message numerus="yes">
        <source>Open all %n earlier messages</source>
        <translation>
            <numerusform>Öppna %n tidigare meddelande</numerusform>
            <numerusform>Öppna alla %n tidigare meddelanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>recipients of a message</comment>
        <translation>till %1</translation>
    </message>
    <message>
        <source>reply by e-mail</source>
        <translation>svar via e-post</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>automatiskt svar</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>e-postlista</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>krypterat</translation>
    </message>
    <message>
        <source>signed, not checked</source>
        <translation>signerat, inte kontrollerat</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Från: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Till: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Kopia: %1</translation>
    </message>
    <message>
        <source>More about this message from %1</source>
        <translation>Mer om det här meddelandet från %1</translation>
    </message>
    <message>
        <source>The text is being fetched…</source>
        <translation>Hämtar texten&#xa0;…</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Citerad text</translation>
    </message>
    <message>
        <source>Images from the internet are not shown.</source>
        <translation>Bilder från internet visas inte.</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Visa bilder</translation>
    </message>
    <message>
        <source>Always from %1</source>
        <translation>Alltid från %1</translation>
    </message>
    <message>
        <source>Could not be delivered to %1: %2</source>
        <translation>Kunde inte levereras till %1: %2</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Varför hamnade det här?</translation>
    </message>
    <message>
        <source>Attachment without a name</source>
        <translation>Bilaga utan namn</translation>
    </message>
    <message>
        <source>internal comment</source>
        <translation>intern kommentar</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Skicka ändå</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Ta isär</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Spara alla&#xa0;…</translation>
    </message>
    <message>
        <source>%1 merged “%2” into this conversation</source>
        <translation>%1 slog ihop ”%2” med den här konversationen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>This message is very long: only its beginning is shown.</source>
        <translation>Det här meddelandet är mycket långt: bara början visas.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Visa allt</translation>
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
        <translation>Ringa %1?</translation>
    </message>
    <message>
        <source>The number goes to this computer’s program for calls.</source>
        <translation>Numret öppnas i datorns program för samtal.</translation>
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
        <translation>Välj högst %1 konversationer att slå ihop.</translation>
    </message>
    <message>
        <source>Merge this conversation with</source>
        <translation>Slå ihop konversationen med</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n conversations</source>
        <translation>
            <numerusform>Slog ihop %n konversation</numerusform>
            <numerusform>Slog ihop %n konversationer</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Isärtagna</translation>
    </message>
    <message numerus="yes">
        <source>Split off %n messages</source>
        <translation>
            <numerusform>Bröt ut %n meddelande</numerusform>
            <numerusform>Bröt ut %n meddelanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Move this message to</source>
        <translation>Flytta meddelandet till</translation>
    </message>
    <message>
        <source>Message moved</source>
        <translation>Meddelandet är flyttat</translation>
    </message>
    <message>
        <source>Message moved back</source>
        <translation>Meddelandet är tillbakaflyttat</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::PreviewDialog</name>
    <message>
        <source>Previous attachment</source>
        <translation>Föregående bilaga</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>Nästa bilaga</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som&#xa0;…</translation>
    </message>
    <message>
        <source>Pages of the attachment</source>
        <translation>Bilagans sidor</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Bilagans text</translation>
    </message>
    <message>
        <source>Attachment without a name</source>
        <translation>Bilaga utan namn</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>attachment, its number, how many</comment>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Open it with its own program, or save it.</source>
        <translation>Den här filtypen kan inte visas här. Öppna den med sitt eget program eller spara den.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Hämtar&#xa0;…</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Open it with its own program, or save it.</source>
        <translation>Den här filen kan inte visas här. Öppna den med sitt eget program eller spara den.</translation>
    </message>
    <message>
        <source>Only the first pages are shown here.</source>
        <translation>Här visas bara de första sidorna.</translation>
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
        <translation>profil bild namn möte vad kunderna ser</translation>
    </message>
    <message>
        <source>Name for customers</source>
        <translation>Namn för kunder</translation>
    </message>
    <message>
        <source>Shown in chats. Without one, it is your name in the team.</source>
        <translation>Visas i chatt. Utan ett sådant används ditt namn i teamet.</translation>
    </message>
    <message>
        <source>Where to meet you</source>
        <translation>Var man kan träffa dig</translation>
    </message>
    <message>
        <source>A page where a time can be booked, or your meeting room. Signatures can name it as {agent.meeting_link}.</source>
        <translation>En sida där man kan boka tid, eller ditt mötesrum. I signaturer kan det infogas som {agent.meeting_link}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>No meeting link</source>
        <translation>Ingen möteslänk</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>This file is no picture that can be used.</source>
        <translation>Den här filen är ingen bild som kan användas.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ProviderPreset</name>
    <message>
        <source>This provider wants an app password: make one in the security settings of your account and use it here instead of your own password.</source>
        <translation>Den här leverantören kräver ett applösenord: skapa ett i säkerhetsinställningarna för ditt konto och använd det här i stället för ditt eget lösenord.</translation>
    </message>
    <message>
        <source>Microsoft lets passwords in only where the administrator has allowed IMAP and SMTP sign-in for this mailbox.</source>
        <translation>Microsoft godtar lösenord bara om administratören har tillåtit IMAP- och SMTP-inloggning för den här brevlådan.</translation>
    </message>
    <message>
        <source>The user name is the name of the mailbox in the control panel, often not the e-mail address.</source>
        <translation>Användarnamnet är namnet på brevlådan i kontrollpanelen, ofta inte e-postadressen.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Ticket and contact</source>
        <translation>Ärende och kontakt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
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
        <translation>%1, ingen e-postadress</translation>
    </message>
    <message>
        <source>%1 is one of your own mailboxes</source>
        <translation>%1 är en av era egna brevlådor</translation>
    </message>
    <message>
        <source>%1 has never been written to from here</source>
        <translation>Ingen har skrivit till %1 härifrån</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::RemoveInboxDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>No mail is removed, here or on the server, and undo brings the inbox back as it was.</source>
        <translation>Inga mejl tas bort, varken här eller på servern, och ångra hämtar tillbaka inkorgen som den var.</translation>
    </message>
    <message>
        <source>Its mailboxes and conversations go to</source>
        <translation>Brevlådorna och konversationerna flyttas till</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remove the inbox</source>
        <translation>Ta bort inkorgen</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SafetyPage</name>
    <message>
        <source>Data and backup</source>
        <translation>Data och säkerhetskopia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>The whole workspace in one file, while you go on working. Passwords are not in it. Put it back with: svarbordctl restore FILE</source>
        <translation>Hela arbetsytan i en fil, medan du arbetar vidare. Lösenord är inte med. Lägg tillbaka den med: svarbordctl restore FIL</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Säkerhetskopiera&#xa0;…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Holds the database and every stored file against their check sums.</source>
        <translation>Jämför databasen och varje lagrad fil med kontrollsummorna.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>för alltid</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagar</translation>
    </message>
    <message>
        <source>Keep closed conversations</source>
        <translation>Behåll stängda konversationer</translation>
    </message>
    <message>
        <source>Counted from the last mail.</source>
        <translation>Räknat från det senaste mejlet.</translation>
    </message>
    <message>
        <source>Keep spam</source>
        <translation>Behåll skräppost</translation>
    </message>
    <message>
        <source>Erase what is older</source>
        <translation>Radera det som är äldre</translation>
    </message>
    <message>
        <source>Says first what would go. Nothing goes by itself.</source>
        <translation>Säger först vad som skulle försvinna. Inget försvinner av sig självt.</translation>
    </message>
    <message>
        <source>Look what would go…</source>
        <translation>Se vad som skulle försvinna&#xa0;…</translation>
    </message>
    <message>
        <source>svarbord-%1.zip</source>
        <comment>file name of a backup, with the date</comment>
        <translation>svarbord-%1.zip</translation>
    </message>
    <message>
        <source>%1 saved in %2.</source>
        <translation>%1 sparat i %2.</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>Allt är i ordning.</translation>
    </message>
    <message>
        <source>Nothing is that old.</source>
        <translation>Inget är så gammalt.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) would go for good, with all mails and files in them. This cannot be undone.</source>
        <translation>
            <numerusform>%n konversation skulle försvinna för gott, med all e-post och alla filer i den. Det går inte att ångra.</numerusform>
            <numerusform>%n konversationer skulle försvinna för gott, med all e-post och alla filer i dem. Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were erased.</source>
        <translation>
            <numerusform>%n konversation raderades.</numerusform>
            <numerusform>%n konversationer raderades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof of erasures</source>
        <translation>Bevis för raderingar</translation>
    </message>
    <message>
        <source>When and by whom contacts were erased, and what a search for traces found. Whom, is not written down.</source>
        <translation>När och av vem kontakter raderades, och vad en sökning efter spår hittade. Vem det gällde skrivs inte ned.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Visa&#xa0;…</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when and by whom somebody was erased</comment>
        <translation>%1, av %2</translation>
    </message>
    <message>
        <source>Nobody was erased so far.</source>
        <translation>Ingen har raderats hittills.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn&#xa0;…</translation>
    </message>
    <message>
        <source>Keep to myself</source>
        <translation>Bara för mig</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Dela med teamet</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SearchSuggestionsPopup</name>
    <message>
        <source>Search suggestions</source>
        <translation>Sökförslag</translation>
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
        <translation>I förmiddag</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>I eftermiddag</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>I kväll</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>I morgon bitti</translation>
    </message>
    <message>
        <source>Tomorrow afternoon</source>
        <translation>I morgon eftermiddag</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Måndag morgon</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SendLaterDialog</name>
    <message>
        <source>Send later</source>
        <translation>Skicka senare</translation>
    </message>
    <message>
        <source>When shall the mail leave?</source>
        <translation>När ska mejlet skickas?</translation>
    </message>
    <message>
        <source>It leaves while Svarbord is running; else as soon as it is started again.</source>
        <translation>Det skickas medan Svarbord är igång, annars så snart programmet startas igen.</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag och klockslag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Schemalägg</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SenderRow</name>
    <message>
        <source>%1 – switched off</source>
        <comment>a mailbox</comment>
        <translation>%1 – avstängd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>The mailbox it leaves from (%1)</source>
        <translation>Brevlådan det skickas från (%1)</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Sök i inställningarna</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ingen inställning har de orden.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SharedListEditor</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Save for the team</source>
        <translation>Spara för teamet</translation>
    </message>
    <message>
        <source>Saved. The whole team can use it now.</source>
        <translation>Sparat. Nu kan hela teamet använda det.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Borttaget.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SignInFields</name>
    <message>
        <source>Sign in in the browser…</source>
        <translation>Logga in i webbläsaren&#xa0;…</translation>
    </message>
    <message>
        <source>Client id, from your administrator</source>
        <translation>Klient-id, från din administratör</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adress till inloggningssidan</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adress för åtkomstnycklar</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inloggad</translation>
    </message>
    <message>
        <source>The client id is missing. Your administrator gets one from the provider.</source>
        <translation>Klient-id saknas. Din administratör får ett av leverantören.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Väntar på webbläsaren&#xa0;…</translation>
    </message>
    <message>
        <source>Scopes, with spaces between</source>
        <translation>Behörigheter (scopes), med mellanslag emellan</translation>
    </message>
    <message>
        <source>Client secret, where the provider gave one</source>
        <translation>Klienthemlighet, om leverantören gav en</translation>
    </message>
    <message>
        <source>The addresses of the provider’s sign-in page and for its tokens are missing. Your administrator knows them.</source>
        <translation>Adresserna till leverantörens inloggningssida och till åtkomstnycklarna saknas. Din administratör känner till dem.</translation>
    </message>
    <message>
        <source>The provider’s addresses have to begin with https://.</source>
        <translation>Leverantörens adresser måste börja med https://.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SignatureEditor</name>
    <message>
        <source>Name the customer sees</source>
        <translation>Namnet kunden ser</translation>
    </message>
    <message>
        <source>Signature of the team</source>
        <translation>Teamets signatur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
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
        <translation>Lista</translation>
    </message>
    <message>
        <source>Insert name…</source>
        <translation>Infoga namn&#xa0;…</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Edit the HTML itself</source>
        <translation>Redigera själva HTML-koden</translation>
    </message>
    <message>
        <source>Save for the team</source>
        <translation>Spara för teamet</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Kind regards
{agent.full_name}
{company.name}</source>
        <translation>Vänliga hälsningar
{agent.full_name}
{company.name}</translation>
    </message>
    <message>
        <source>HTML of the signature</source>
        <translation>Signaturens HTML</translation>
    </message>
    <message>
        <source>Preview of the signature</source>
        <translation>Förhandsvisning av signaturen</translation>
    </message>
    <message>
        <source>You and the company: %1</source>
        <translation>Du och företaget: %1</translation>
    </message>
    <message>
        <source>The company alone: %1</source>
        <translation>Bara företaget: %1</translation>
    </message>
    <message>
        <source>From: %1 &lt;%2&gt;</source>
        <translation>Från: %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Saved. The whole team signs like this now.</source>
        <translation>Sparat. Nu signerar hela teamet så här.</translation>
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
        <translation>Brevlåda</translation>
    </message>
    <message>
        <source>Each mailbox has a signature of its own.</source>
        <translation>Varje brevlåda har sin egen signatur.</translation>
    </message>
    <message>
        <source>signature name from company sender preview</source>
        <translation>signatur namn från företag avsändare förhandsvisning</translation>
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
        <translation>Utelämna signaturen</translation>
    </message>
    <message>
        <source>Add signature</source>
        <translation>Lägg till signatur</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SnippetEditor</name>
    <message>
        <source>Saved replies</source>
        <translation>Sparade svar</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>Nytt sparat svar</translation>
    </message>
    <message>
        <source>Shortcut, typed after / in an answer</source>
        <translation>Genväg, skrivs efter / i ett svar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hi {contact.first_name}, …</source>
        <translation>Hej {contact.first_name},&#xa0;…</translation>
    </message>
    <message>
        <source>Insert name…</source>
        <translation>Infoga namn&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the saved reply?</source>
        <translation>Ta bort det sparade svaret?</translation>
    </message>
    <message>
        <source>“%1” is removed for the whole team. Undo brings it back.</source>
        <translation>”%1” tas bort för hela teamet. Ångra hämtar tillbaka det.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SnippetsPage</name>
    <message>
        <source>Saved replies</source>
        <translation>Sparade svar</translation>
    </message>
    <message>
        <source>saved reply snippet template text shortcut token</source>
        <translation>sparat svar mall text genväg</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SourceDialog</name>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Meddelandets källa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Lägg till ”%1” i ordlistan</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::StandingRow</name>
    <message>
        <source>Available…</source>
        <translation>Tillgänglig&#xa0;…</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Frånvarande&#xa0;…</translation>
    </message>
    <message>
        <source>Say whether %1 is available</source>
        <translation>Ange om %1 är tillgänglig</translation>
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
        <translation>Har ingen verkan</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Inte överlämnat än</translation>
    </message>
    <message>
        <source>Handed over lately</source>
        <translation>Nyligen överlämnat</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Låt alla stå</translation>
    </message>
    <message>
        <source>Decided otherwise meanwhile</source>
        <translation>Avgjort annorlunda under tiden</translation>
    </message>
    <message>
        <source>Somebody decided about the same thing without knowing of your decision, and came later. What stands is the same for everybody.</source>
        <translation>Någon avgjorde samma sak utan att känna till ditt beslut och kom senare. Det som står gäller för alla.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>… och %Ln till</numerusform>
            <numerusform>… och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided lately</source>
        <translation>Nyligen bestämt</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TakenRow</name>
    <message>
        <source>%1 goes on with this draft. To write on here, take it back.</source>
        <translation>%1 skriver vidare på det här utkastet. Ta tillbaka det om du vill skriva vidare här.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TeamBar</name>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TeamDialog</name>
    <message>
        <source>Work together</source>
        <translation>Arbeta tillsammans</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Din egen adress</translation>
    </message>
    <message>
        <source>for notifications; may stay empty</source>
        <translation>för aviseringar; får vara tom</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Share this workspace</source>
        <translation>Dela den här arbetsytan</translation>
    </message>
    <message>
        <source>Colleagues who connect %1 can ask to join, and you decide whom to let in. Assignments, comments, tags and settings are shared through a folder of that mailbox, signed by each computer. No other server is needed.</source>
        <translation>Kollegor som ansluter %1 kan be att få gå med, och du avgör vilka du släpper in. Tilldelningar, kommentarer, taggar och inställningar delas genom en mapp i den brevlådan, signerade av varje dator. Ingen annan server behövs.</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Teamets namn</translation>
    </message>
    <message>
        <source>Share with colleagues</source>
        <translation>Dela med kollegor</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Jag är</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Be att få gå med</translation>
    </message>
    <message>
        <source>I have the recovery key…</source>
        <translation>Jag har återställningsnyckeln&#xa0;…</translation>
    </message>
    <message>
        <source>Come back with the recovery key</source>
        <translation>Kom tillbaka med återställningsnyckeln</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Kom tillbaka</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Looking who works together in %1…</source>
        <translation>Ser efter vilka som arbetar tillsammans i %1&#xa0;…</translation>
    </message>
    <message>
        <source>The mailbox %1 cannot be read now.</source>
        <translation>Brevlådan %1 kan inte läsas nu.</translation>
    </message>
    <message>
        <source>%1 works together in this mailbox</source>
        <translation>%1 arbetar tillsammans i den här brevlådan</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>En ny person</translation>
    </message>
    <message>
        <source>%1, at another computer</source>
        <translation>%1, vid en annan dator</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Ingen nyckelring</translation>
    </message>
    <message>
        <source>%1

The key of this computer can be kept in memory until the computer restarts; after that you have to be let in again. It is never written to disk. Better: start a keychain such as GNOME Keyring or KWallet.</source>
        <translation>%1

Datorns nyckel kan hållas i minnet tills datorn startas om; därefter måste du släppas in igen. Den skrivs aldrig till disk. Bättre: starta en nyckelring som GNOME Keyring eller KWallet.</translation>
    </message>
    <message>
        <source>Keep until restart</source>
        <translation>Behåll till omstart</translation>
    </message>
    <message>
        <source>Your team begins</source>
        <translation>Ditt team börjar</translation>
    </message>
    <message>
        <source>Write the recovery key on paper and lock it away. It lets you back in when this computer is lost and no other administrator can help. It is shown only now and kept nowhere. Better still: make a colleague an administrator, too.</source>
        <translation>Skriv återställningsnyckeln på papper och lås in den. Den släpper in dig igen när den här datorn är förlorad och ingen annan administratör kan hjälpa. Den visas bara nu och sparas ingenstans. Ännu bättre: gör även en kollega till administratör.</translation>
    </message>
    <message>
        <source>You wait to be let in</source>
        <translation>Du väntar på att bli insläppt</translation>
    </message>
    <message>
        <source>An administrator sees your request. Tell them this code, so that they know it is you. Until then you see the team&apos;s work, and what you decide is kept for later.</source>
        <translation>En administratör ser din förfrågan. Säg den här koden, så att det är klart att det är du. Till dess ser du teamets arbete, och det du beslutar sparas till senare.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Välkommen tillbaka</translation>
    </message>
    <message>
        <source>This computer belongs to the team. Withdraw the lost one under Members and devices.</source>
        <translation>Den här datorn hör till teamet. Dra tillbaka den förlorade under Medlemmar och enheter.</translation>
    </message>
    <message>
        <source>Making a new recovery key…</source>
        <translation>Skapar en ny återställningsnyckel&#xa0;…</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Din nya återställningsnyckel</translation>
    </message>
    <message>
        <source>Have you written the recovery key down?</source>
        <translation>Har du skrivit ner återställningsnyckeln?</translation>
    </message>
    <message>
        <source>It cannot be shown again. Without it, and without another administrator, nobody gets back in once this computer is lost.</source>
        <translation>Den kan inte visas igen. Utan den, och utan en annan administratör, kommer ingen in igen när den här datorn är borta.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Jag har den på papper</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Visa den igen</translation>
    </message>
    <message>
        <source>It was shown once, when it was made. With it this computer belongs to the member it was given to, at once and without anybody&apos;s approval.</source>
        <translation>Den visades en gång, när den skapades. Med den hör den här datorn till medlemmen som fick den, genast och utan att någon behöver godkänna det.</translation>
    </message>
    <message>
        <source>It is good for coming back once this computer has reached the mail server.</source>
        <translation>Du kan komma tillbaka med den så snart den här datorn har nått e-postservern.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TeamPage</name>
    <message>
        <source>Members and devices</source>
        <translation>Medlemmar och enheter</translation>
    </message>
    <message>
        <source>team share colleagues join recovery key</source>
        <translation>team dela kollegor gå med återställningsnyckel</translation>
    </message>
    <message>
        <source>request join approve let in</source>
        <translation>förfrågan gå med godkänn släpp in</translation>
    </message>
    <message>
        <source>member role seat computer device lost remove</source>
        <translation>medlem roll plats dator enhet förlorad ta bort</translation>
    </message>
    <message>
        <source>invite leave</source>
        <translation>bjud in lämna</translation>
    </message>
    <message>
        <source>You are %1, %2. The team&apos;s work lies in %3.</source>
        <translation>Du är %1, %2. Teamets arbete ligger i %3.</translation>
    </message>
    <message>
        <source>Only you work in this workspace. Share it with colleagues through a mailbox that all of you can read, or join a team that works in one. No server but the mail server is needed.</source>
        <translation>Bara du arbetar i den här arbetsytan. Dela den med kollegor genom en brevlåda som alla kan läsa, eller gå med i ett team som arbetar i en. Ingen annan server än e-postservern behövs.</translation>
    </message>
    <message>
        <source>Connect a mailbox first.</source>
        <translation>Anslut en brevlåda först.</translation>
    </message>
    <message>
        <source>Share or join…</source>
        <translation>Dela eller gå med&#xa0;…</translation>
    </message>
    <message>
        <source>Share or join a team in %1</source>
        <translation>Dela eller gå med i ett team i %1</translation>
    </message>
    <message>
        <source>a mailbox that is not connected</source>
        <translation>en brevlåda som inte är ansluten</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>Ber att få gå med</translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <comment>a computer and what its owner reads out</comment>
        <translation>%1 · kod %2</translation>
    </message>
    <message>
        <source>Becomes another computer of %1.</source>
        <translation>Blir ytterligare en dator för %1.</translation>
    </message>
    <message>
        <source>%1 has read out this code to me</source>
        <translation>%1 har läst upp den här koden för mig</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Roll för %1</translation>
    </message>
    <message>
        <source>Seat of %1</source>
        <translation>Plats för %1</translation>
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
        <translation>Släpp in</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Släpp in %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>Remove %1 from the team</source>
        <translation>Ta bort %1 från teamet</translation>
    </message>
    <message>
        <source>%1 · this computer</source>
        <translation>%1 · den här datorn</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Dra tillbaka&#xa0;…</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Dra tillbaka %1</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Kopiera inbjudan</translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation>Lämna teamet&#xa0;…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>%1 cannot decide anything here any more, from any computer. What %1 did stays. Change the mailbox&apos;s password, too: whoever knows it can read the mail.</source>
        <translation>%1 kan inte besluta något här längre, från någon dator. Det %1 har gjort står kvar. Byt även brevlådans lösenord: den som kan det kan läsa e-posten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Dra tillbaka %1?</translation>
    </message>
    <message>
        <source>Nothing that is decided at this computer counts from now on. Use it for a computer that was lost. Change the mailbox&apos;s password, too.</source>
        <translation>Inget som beslutas på den här datorn gäller från och med nu. Använd det för en dator som är förlorad. Byt även brevlådans lösenord.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Dra tillbaka</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Lämna teamet?</translation>
    </message>
    <message>
        <source>Everything stays on this computer, but nothing is shared any more: what you decide reaches nobody, and what the others decide does not reach you. To come back, an administrator has to let you in.</source>
        <translation>Allt stannar på den här datorn, men inget delas längre: det du beslutar når ingen, och det de andra beslutar når inte dig. För att komma tillbaka måste en administratör släppa in dig.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>You are the only administrator. Make a colleague one, too, or keep the recovery key where you find it.</source>
        <translation>Du är den enda administratören. Gör även en kollega till administratör, eller förvara återställningsnyckeln där du hittar den.</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Ny återställningsnyckel&#xa0;…</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Skapa en ny återställningsnyckel?</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Skapa en nyckel</translation>
    </message>
    <message>
        <source>Whoever holds it and knows the mailbox’s password can come in as you. Keys that were made before go on working: withdraw one that was lost.</source>
        <translation>Den som har den och kan lösenordet till brevlådan kan komma in som du. Nycklar som skapades tidigare fungerar fortfarande: dra tillbaka en som har kommit bort.</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TicketPane</name>
    <message>
        <source>Ticket and contact</source>
        <translation>Ärende och kontakt</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ärende</translation>
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
        <translation>Tilldelat</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Flöde</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
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
        <translation>Företag</translation>
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
        <translation>inget</translation>
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
        <translation>Tilldelat: %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>pipeline</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Tag %1, Delete removes it</source>
        <translation>Tagg %1, Delete tar bort den</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Lägg till tagg</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Skriv till %1</translation>
    </message>
    <message>
        <source>First contact %1</source>
        <translation>Första kontakt %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Earlier (%1)</source>
        <translation>Tidigare (%1)</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Öppna kontakten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Inget telefonnummer</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>frånvarande</translation>
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
        <translation>Klockslag</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TimelineText</name>
    <message>
        <source>%1 removed the assignment</source>
        <translation>%1 tog bort tilldelningen</translation>
    </message>
    <message>
        <source>%1 took the conversation</source>
        <translation>%1 tog konversationen</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 tilldelade konversationen till %2</translation>
    </message>
    <message>
        <source>%1 closed the conversation</source>
        <translation>%1 stängde konversationen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Öppnad igen</translation>
    </message>
    <message>
        <source>%1 reopened the conversation</source>
        <translation>%1 öppnade konversationen igen</translation>
    </message>
    <message>
        <source>%1 set the status to %2</source>
        <translation>%1 satte status till %2</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <translation>%1 satte prioritet till %2</translation>
    </message>
    <message>
        <source>%1 added the tag %2</source>
        <translation>%1 lade till taggen %2</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1 tog bort taggen %2</translation>
    </message>
    <message>
        <source>%1 snoozed the conversation</source>
        <translation>%1 sköt upp konversationen</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Tillbaka efter uppskjutning</translation>
    </message>
    <message>
        <source>%1 ended the snooze</source>
        <translation>%1 avslutade uppskjutningen</translation>
    </message>
    <message>
        <source>%1 marked this as spam</source>
        <translation>%1 markerade det här som skräppost</translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation>Ärende öppnat</translation>
    </message>
    <message>
        <source>Ticket #%1 opened</source>
        <translation>Ärende #%1 öppnat</translation>
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
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>This message started the conversation.</source>
        <translation>Det här meddelandet startade konversationen.</translation>
    </message>
    <message>
        <source>It answers a message in this conversation (In-Reply-To %1).</source>
        <translation>Det svarar på ett meddelande i den här konversationen (In-Reply-To %1).</translation>
    </message>
    <message>
        <source>It refers to a message in this conversation (References %1).</source>
        <translation>Det hänvisar till ett meddelande i den här konversationen (References %1).</translation>
    </message>
    <message>
        <source>It came to the reply address of this conversation (%1).</source>
        <translation>Det kom till svarsadressen för den här konversationen (%1).</translation>
    </message>
    <message>
        <source>Same subject, same people, shortly after: “%1”. It does not name the message it answers.</source>
        <translation>Samma ämne, samma personer, strax efter: ”%1”. Det anger inte vilket meddelande det svarar på.</translation>
    </message>
    <message>
        <source>It came before the message it answers, which joined them (%1).</source>
        <translation>Det kom före meddelandet det svarar på, som knöt ihop dem (%1).</translation>
    </message>
    <message>
        <source>Somebody moved it here.</source>
        <translation>Någon flyttade det hit.</translation>
    </message>
    <message>
        <source>%1 moved it here.</source>
        <translation>%1 flyttade det hit.</translation>
    </message>
    <message>
        <source>Will be tried again %1</source>
        <translation>Nytt försök %1</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Skickas %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Väntar på att skickas</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Skickar&#xa0;…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickat</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>Osäkert om det skickades</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Kvarhållet</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <translation>%1 slog ihop en annan konversation med den här</translation>
    </message>
    <message>
        <source>%1 took merged conversations apart</source>
        <translation>%1 tog isär ihopslagna konversationer</translation>
    </message>
    <message>
        <source>%1 moved messages back</source>
        <translation>%1 flyttade tillbaka meddelanden</translation>
    </message>
    <message>
        <source>%1 moved messages to another conversation</source>
        <translation>%1 flyttade meddelanden till en annan konversation</translation>
    </message>
    <message>
        <source>Also concerns “%1”</source>
        <translation>Gäller även ”%1”</translation>
    </message>
    <message>
        <source>%1 took this out of spam</source>
        <translation>%1 tog bort det här från skräpposten</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::TokenMenu</name>
    <message>
        <source>Your full name</source>
        <translation>Ditt fullständiga namn</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Ditt förnamn</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>Ditt efternamn</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Din adress</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Företagsnamn</translation>
    </message>
    <message>
        <source>Customer&apos;s full name</source>
        <translation>Kundens fullständiga namn</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Kundens förnamn</translation>
    </message>
    <message>
        <source>Customer&apos;s last name</source>
        <translation>Kundens efternamn</translation>
    </message>
    <message>
        <source>Customer&apos;s address</source>
        <translation>Kundens adress</translation>
    </message>
    <message>
        <source>Customer&apos;s company</source>
        <translation>Kundens företag</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Your meeting link</source>
        <translation>Din möteslänk</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::Tray</name>
    <message>
        <source>Open Svarbord</source>
        <translation>Öppna Svarbord</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nytt mejl</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Svarbord: nobody is waiting</source>
        <translation>Svarbord: ingen väntar</translation>
    </message>
    <message numerus="yes">
        <source>Svarbord: %n conversation(s) waiting</source>
        <translation>
            <numerusform>Svarbord: %n konversation väntar</numerusform>
            <numerusform>Svarbord: %n konversationer väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::UndoSend</name>
    <message numerus="yes">
        <source>Sending in %n s · Undo</source>
        <translation>
            <numerusform>Skickas om %n s · Ångra</numerusform>
            <numerusform>Skickas om %n s · Ångra</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo sending “%1”</source>
        <translation>Ångra att ”%1” skickas</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::UpdateWindow</name>
    <message>
        <source>Svarbord is being updated</source>
        <translation>Svarbord uppdateras</translation>
    </message>
    <message>
        <source>Your workspace is being brought up to date</source>
        <translation>Din arbetsyta uppdateras</translation>
    </message>
    <message>
        <source>It was last used with an older version. A copy of it is kept, and no mail is lost if this is interrupted. With very much mail it takes a minute or two.</source>
        <translation>Den användes senast med en äldre version. En kopia av den sparas, och inga mejl går förlorade om detta avbryts. Med väldigt många mejl tar det en minut eller två.</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Ett ögonblick&#xa0;…</translation>
    </message>
    <message>
        <source>Making a copy first…</source>
        <translation>Gör en kopia först&#xa0;…</translation>
    </message>
    <message>
        <source>Step %1 of %2…</source>
        <translation>Steg %1 av %2&#xa0;…</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Brevlådor</translation>
    </message>
</context>
<context>
    <name>svarbord::ui::WebEngineLibrary</name>
    <message>
        <source>Mail is shown as plain text: the part of Svarbord that shows it as its sender made it is missing or cannot be used. Install Svarbord again.</source>
        <translation>E-post visas som ren text: Den del av Svarbord som visar den så som avsändaren gjorde den saknas eller kan inte användas. Installera Svarbord igen.</translation>
    </message>
    <message>
        <source>Mail is shown as plain text: the part of Svarbord that shows it as its sender made it is of another version than the program. Start Svarbord again; if this stays, install Svarbord again.</source>
        <translation>E-post visas som ren text: Den del av Svarbord som visar den så som avsändaren gjorde den är av en annan version än programmet. Starta om Svarbord. Hjälper inte det, installera Svarbord igen.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::DecisionModel</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading over what was decided</comment>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nej: %1</translation>
    </message>
    <message>
        <source>Not shared yet</source>
        <translation>Inte delat än</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Återtaget</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::Digest</name>
    <message>
        <source>(no subject)</source>
        <translation>(inget ämne)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>customer, subject, when</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) wait for you</source>
        <comment>name of the workspace</comment>
        <translation>
            <numerusform>%1: %n sak väntar på dig</numerusform>
            <numerusform>%1: %n saker väntar på dig</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers who wait for your answer</source>
        <translation>Kunder som väntar på svar från dig</translation>
    </message>
    <message>
        <source>You were mentioned</source>
        <translation>Du nämndes</translation>
    </message>
    <message>
        <source>Taken by nobody</source>
        <translation>Inte tagna av någon</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Kunde inte skickas</translation>
    </message>
    <message>
        <source>Svarbord writes this once a day, when something waits. It is switched off in the settings, under Notifications.</source>
        <translation>Svarbord skriver det här en gång om dagen, när något väntar. Det stängs av i inställningarna, under Aviseringar.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::ErasureText</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n konversation</numerusform>
            <numerusform>%n konversationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mejl</numerusform>
            <numerusform>%n mejl</numerusform>
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
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out for good: %1.</source>
        <comment>2 conversations, 3 mails, 1 file, 4 decisions</comment>
        <translation>Raderat för gott: %1.</translation>
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
            <numerusform>%n mejl i utkorgen</numerusform>
            <numerusform>%n mejl i utkorgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there: %1. Erase once more.</source>
        <comment>1 contact, 0 conversations, 2 mails, 0 mails in the outbox</comment>
        <translation>Finns kvar: %1. Radera en gång till.</translation>
    </message>
    <message>
        <source>A search for traces afterwards found none.</source>
        <translation>En sökning efter spår efteråt hittade inga.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) of other people still name the address.</source>
        <translation>
            <numerusform>%n mejl från andra nämner fortfarande adressen.</numerusform>
            <numerusform>%n mejl från andra nämner fortfarande adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A search for traces on this computer afterwards found none.</source>
        <translation>En sökning efter spår på den här datorn efteråt hittade inga.</translation>
    </message>
    <message>
        <source>Colleagues’ computers keep what they hold until it is erased there, too.</source>
        <translation>Kollegornas datorer behåller det de har tills det raderas där också.</translation>
    </message>
    <message numerus="yes">
        <source>The team’s journal keeps %n of the decisions.</source>
        <translation>
            <numerusform>Teamets logg behåller %n av besluten.</numerusform>
            <numerusform>Teamets logg behåller %n av besluten.</numerusform>
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
        <translation>ingen tillgänglig</translation>
    </message>
    <message>
        <source>nobody available until %1</source>
        <translation>ingen tillgänglig förrän %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>frånvarande till %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: short weekday, day, short month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>a colleague who is not at the desk</comment>
        <translation>inte online</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tillgänglig</translation>
    </message>
    <message>
        <source>Assigned to %1, where nobody is available</source>
        <translation>Tilldelad %1, där ingen är tillgänglig</translation>
    </message>
    <message>
        <source>Assigned to %1, where nobody is available until %2</source>
        <translation>Tilldelad %1, där ingen är tillgänglig förrän %2</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Tilldelad %1</translation>
    </message>
    <message>
        <source>Assigned to %1, who is away</source>
        <translation>Tilldelad %1, som är frånvarande</translation>
    </message>
    <message>
        <source>Assigned to %1, who is away until %2</source>
        <translation>Tilldelad %1, som är frånvarande till %2</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <comment>a member&apos;s or a group&apos;s name</comment>
        <translation>%1 (frånvarande)</translation>
    </message>
    <message>
        <source>For half an hour</source>
        <translation>I en halvtimme</translation>
    </message>
    <message>
        <source>For two hours</source>
        <translation>I två timmar</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Till i morgon</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>Till måndag</translation>
    </message>
    <message>
        <source>Until I say that I am back</source>
        <translation>Tills jag säger att jag är tillbaka</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::Notice</name>
    <message>
        <source>(no subject)</source>
        <translation>(inget ämne)</translation>
    </message>
    <message>
        <source>%1 assigned a conversation to you</source>
        <translation>%1 tilldelade dig en konversation</translation>
    </message>
    <message>
        <source>%1 assigned a conversation to %2</source>
        <comment>a group</comment>
        <translation>%1 tilldelade %2 en konversation</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 nämnde dig</translation>
    </message>
    <message>
        <source>A mail was not sent</source>
        <translation>Ett mejl skickades inte</translation>
    </message>
    <message>
        <source>Back from snooze: %1</source>
        <translation>Tillbaka efter uppskjutning: %1</translation>
    </message>
    <message>
        <source>Goes on with the answer you began.</source>
        <translation>Skriver vidare på svaret du började på.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::OutboxText</name>
    <message numerus="yes">
        <source>Tried %n time(s), next time %1.</source>
        <translation>
            <numerusform>Försökt en gång, nästa gång %1.</numerusform>
            <numerusform>Försökt %n gånger, nästa gång %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the connection to the mail server.</source>
        <translation>Väntar på anslutning till e-postservern.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n second(s).</source>
        <translation>
            <numerusform>Skickas om %n sekund.</numerusform>
            <numerusform>Skickas om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>Skickas %1.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>På väg.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Skickat.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Inte skickat.</translation>
    </message>
    <message>
        <source>It is not certain yet whether it left: the Sent folder will tell.</source>
        <translation>Det är inte säkert om det skickades. Mappen för skickat visar det.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Kastat.</translation>
    </message>
    <message>
        <source>Held back.</source>
        <translation>Kvarhållet.</translation>
    </message>
    <message>
        <source>It leaves now, from the machine of %1.</source>
        <translation>Det skickas nu, från datorn som %1 använder.</translation>
    </message>
    <message>
        <source>Waits for a machine that has %1.</source>
        <translation>Väntar på en dator som har %1.</translation>
    </message>
    <message>
        <source>Leaves %1, from a machine that has %2.</source>
        <translation>Skickas %1, från en dator som har %2.</translation>
    </message>
    <message>
        <source>Waits for the first machine of the team that reaches the mail server.</source>
        <translation>Väntar på den första av teamets datorer som når e-postservern.</translation>
    </message>
    <message>
        <source>Leaves %1, from whichever machine of the team is on then.</source>
        <translation>Skickas %1, från den av teamets datorer som är på då.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::PresentMembers</name>
    <message numerus="yes">
        <source>%1 is writing an answer.</source>
        <comment>%n people, whose names are %1</comment>
        <translation>
            <numerusform>%1 skriver ett svar.</numerusform>
            <numerusform>%1 skriver ett svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is looking at this.</source>
        <comment>%n people, whose names are %1</comment>
        <translation>
            <numerusform>%1 tittar på konversationen.</numerusform>
            <numerusform>%1 tittar på konversationen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::SearchCompletion</name>
    <message>
        <source>from</source>
        <comment>search operator, one word</comment>
        <translation>från</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>who wrote it: a name or an address</source>
        <translation>vem som skrev: ett namn eller en adress</translation>
    </message>
    <message>
        <source>to</source>
        <comment>search operator, one word</comment>
        <translation>till</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>vem det gick till</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>search operator, one word</comment>
        <translation>ämne</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>ord i ämnet</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search operator, one word</comment>
        <translation>är</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Är</translation>
    </message>
    <message>
        <source>open, closed, unread, snoozed, unassigned, spam</source>
        <translation>öppen, stängd, oläst, uppskjuten, otilldelad, skräppost</translation>
    </message>
    <message>
        <source>assignee</source>
        <comment>search operator, one word</comment>
        <translation>ansvarig</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>vem som har det</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>search operator, one word</comment>
        <translation>tagg</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>med den här taggen</translation>
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
        <translation>ny, öppen, väntar, stängd</translation>
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
        <translation>en bilaga, ett utkast eller en kommentar</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search operator, one word</comment>
        <translation>innan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Innan</translation>
    </message>
    <message>
        <source>a date, or 30d for thirty days ago</source>
        <translation>ett datum, eller 30d för trettio dagar sedan</translation>
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
        <translation>ett datum, eller 7d för en vecka sedan</translation>
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
        <translation>brevlådan det kom genom</translation>
    </message>
    <message>
        <source>open</source>
        <comment>search value</comment>
        <translation>öppen</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>search value</comment>
        <translation>stängd</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search value</comment>
        <translation>oläst</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>search value</comment>
        <translation>uppskjuten</translation>
    </message>
    <message>
        <source>unassigned</source>
        <comment>search value</comment>
        <translation>otilldelad</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>search value</comment>
        <translation>tilldelad</translation>
    </message>
    <message>
        <source>spam</source>
        <comment>search value</comment>
        <translation>skräppost</translation>
    </message>
    <message>
        <source>new</source>
        <comment>search value</comment>
        <translation>ny</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>search value</comment>
        <translation>väntar</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>search value</comment>
        <translation>bilaga</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>search value</comment>
        <translation>utkast</translation>
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
        <translation>för en vecka sedan</translation>
    </message>
    <message>
        <source>thirty days ago</source>
        <translation>för trettio dagar sedan</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>för ett år sedan</translation>
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
        <translation>inte %1</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::SyncJournal</name>
    <message>
        <source>Another program keeps this workspace in step</source>
        <translation>Ett annat program håller den här arbetsytan i takt</translation>
    </message>
    <message>
        <source>What you decide here is handed over by it.</source>
        <translation>Det lämnar över det du bestämmer här.</translation>
    </message>
    <message>
        <source>No connection to the team</source>
        <translation>Ingen kontakt med teamet</translation>
    </message>
    <message>
        <source>You can go on working: what you decide is kept, and handed over by itself.</source>
        <translation>Du kan arbeta vidare: det du bestämmer sparas och lämnas över av sig självt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are kept here, and handed over by themselves as soon as the mailbox answers.</source>
        <translation>
            <numerusform>%Ln beslut är sparat här och lämnas över av sig självt så snart brevlådan svarar.</numerusform>
            <numerusform>%Ln beslut är sparade här och lämnas över av sig själva så snart brevlådan svarar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are on their way</source>
        <translation>
            <numerusform>%Ln beslut är på väg</numerusform>
            <numerusform>%Ln beslut är på väg</numerusform>
        </translation>
    </message>
    <message>
        <source>They count here already; colleagues see them in a moment.</source>
        <translation>De gäller redan här; kollegerna ser dem om en liten stund.</translation>
    </message>
    <message>
        <source>Last looked %1.</source>
        <translation>Senast kontrollerat %1.</translation>
    </message>
    <message>
        <source>In step with the team</source>
        <translation>I takt med teamet</translation>
    </message>
    <message>
        <source>Your colleagues have everything that was decided here.</source>
        <translation>Dina kollegor har allt som har bestämts här.</translation>
    </message>
    <message>
        <source>This workspace is on this machine alone</source>
        <translation>Den här arbetsytan finns bara på den här datorn</translation>
    </message>
    <message>
        <source>What you decide counts at once. Should a team share the workspace one day, all of it goes along.</source>
        <translation>Det du bestämmer gäller direkt. Om ett team en dag delar arbetsytan följer allt med.</translation>
    </message>
    <message>
        <source>The key of this machine is missing</source>
        <translation>Nyckeln till den här datorn saknas</translation>
    </message>
    <message>
        <source>Without it nothing can be handed over. What you decide is kept here.</source>
        <translation>Utan den kan inget lämnas över. Det du bestämmer sparas här.</translation>
    </message>
    <message>
        <source>The team’s workspace is being set up</source>
        <translation>Teamets arbetsyta ställs i ordning</translation>
    </message>
    <message>
        <source>You can go on working: everything goes along.</source>
        <translation>Du kan arbeta vidare: allt följer med.</translation>
    </message>
    <message>
        <source>An administrator has to let this machine in</source>
        <translation>En administratör måste släppa in den här datorn</translation>
    </message>
    <message>
        <source>Until then what you decide is kept here.</source>
        <translation>Till dess sparas det du bestämmer här.</translation>
    </message>
    <message>
        <source>This machine was not let in</source>
        <translation>Den här datorn släpptes inte in</translation>
    </message>
    <message>
        <source>Ask again in the settings, under the team. What you decide is kept here.</source>
        <translation>Fråga igen i inställningarna, under teamet. Det du bestämmer sparas här.</translation>
    </message>
    <message>
        <source>This machine does not belong to the team any more</source>
        <translation>Den här datorn hör inte längre till teamet</translation>
    </message>
    <message>
        <source>What you decide stays here, and nobody else sees it.</source>
        <translation>Det du bestämmer stannar här, och ingen annan ser det.</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Inte tilldelad någon</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Tilldelad %1</translation>
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
        <translation>Tagg tillagd: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Tagg borttagen: %1</translation>
    </message>
    <message>
        <source>This workspace was copied, and the one it was copied from may be at work still. Until then what you decide is kept here, and mail that waited is held.</source>
        <translation>Den här arbetsytan har kopierats, och originalet kan fortfarande vara i bruk. Till dess sparas det du bestämmer här, och mejl som väntade hålls kvar.</translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::Team</name>
    <message>
        <source>Agent</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamledare</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Översättare</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Full seat</source>
        <translation>Full plats</translation>
    </message>
    <message>
        <source>The signing key of this computer is missing, so nothing you decide reaches your colleagues. Leave the team on this computer and ask to join again.</source>
        <translation>Datorns signeringsnyckel saknas, så inget du beslutar når kollegorna. Lämna teamet på den här datorn och be att få gå med igen.</translation>
    </message>
    <message>
        <source>Your workspace is being shared. It takes a moment, or until the mailbox can be reached.</source>
        <translation>Din arbetsyta delas. Det tar en stund, eller tills brevlådan kan nås.</translation>
    </message>
    <message>
        <source>Your request to join is on its way to the mailbox.</source>
        <translation>Din förfrågan om att gå med är på väg till brevlådan.</translation>
    </message>
    <message>
        <source>You wait for an administrator of %1 to let you in. Your code: %2</source>
        <translation>Du väntar på att en administratör i %1 släpper in dig. Din kod: %2</translation>
    </message>
    <message>
        <source>You were not let in to %1. Ask an administrator, or ask to join again.</source>
        <translation>Du släpptes inte in i %1. Fråga en administratör, eller be att få gå med igen.</translation>
    </message>
    <message>
        <source>This computer does not belong to %1 any more. What you decide here reaches nobody.</source>
        <translation>Den här datorn hör inte längre till %1. Det du beslutar här når ingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s): %1.</source>
        <translation>
            <numerusform>%n medlem: %1.</numerusform>
            <numerusform>%n medlemmar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators: %1.</source>
        <translation>Administratörer: %1.</translation>
    </message>
    <message>
        <source>Join %1 in Svarbord:
1. Install Svarbord and connect the mailbox %2.
2. Choose &quot;Ask to join&quot; when Svarbord offers it.
3. Tell me the code that it shows. I let you in.</source>
        <translation>Gå med i %1 i Svarbord:
1. Installera Svarbord och anslut brevlådan %2.
2. Välj ”Be att få gå med” när Svarbord erbjuder det.
3. Läs upp koden som visas för mig. Så släpper jag in dig.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Tilldelningar</translation>
    </message>
    <message>
        <source>Opened and closed</source>
        <translation>Öppnat och stängt</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Merged conversations</source>
        <translation>Sammanslagna konversationer</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Settings of the team</source>
        <translation>Teamets inställningar</translation>
    </message>
    <message>
        <source>Members and roles</source>
        <translation>Medlemmar och roller</translation>
    </message>
    <message>
        <source>Computers let in</source>
        <translation>Insläppta datorer</translation>
    </message>
    <message>
        <source>Computers withdrawn</source>
        <translation>Tillbakadragna datorer</translation>
    </message>
    <message>
        <source>Read-only seat</source>
        <translation>Bara läsning</translation>
    </message>
    <message>
        <source>This workspace was copied, so it counts as another computer of yours. An administrator of %1 has to let it in. Your code: %2</source>
        <translation>Den här arbetsytan har kopierats och räknas därför som ännu en av dina datorer. En administratör i %1 måste släppa in den. Din kod: %2</translation>
    </message>
</context>
</TS>
