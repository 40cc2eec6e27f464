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
        <source>Later today %1</source>
        <translation>Senare i dag %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>I morgon %1</translation>
    </message>
    <message>
        <source>Monday %1</source>
        <translation>Måndag %1</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Om en vecka</translation>
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
        <source>This mail is not in the outbox any more.</source>
        <translation>Mejlet finns inte längre i utkorgen.</translation>
    </message>
    <message>
        <source>No mail account is connected that could send.</source>
        <translation>Inget anslutet konto kan skicka e-post.</translation>
    </message>
    <message>
        <source>Something new came in this conversation after the mail was written.</source>
        <translation>Det kom något nytt i konversationen efter att mejlet skrevs.</translation>
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
        <source>The certificate of %1 has expired. Ask whoever runs the server to renew it.</source>
        <translation>Certifikatet för %1 har gått ut. Be den som driver servern att förnya det.</translation>
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
        <source>Only for servers with a certificate of your own</source>
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
        <source>works</source>
        <translation>fungerar</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>misslyckas</translation>
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
        <source>%1 is connected already. A mailbox is connected once and serves everybody who works here.</source>
        <translation>%1 är redan ansluten. En brevlåda ansluts en gång och används av alla som arbetar här.</translation>
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
        <translation>Ta bort %1 från Svarbord? Mejlen på servern lämnas som den är, och det gör även de konversationer som redan finns här. Lösenordet glöms, och inget mer hämtas eller skickas.</translation>
    </message>
    <message>
        <source>Remove from Svarbord</source>
        <translation>Ta bort från Svarbord</translation>
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
        <translation>Välj en tid …</translation>
    </message>
    <message>
        <source>Fetching the files of the mail…</source>
        <translation>Hämtar filerna i mejlet …</translation>
    </message>
    <message>
        <source>The files of the mail could not be fetched: %1</source>
        <translation>Filerna i mejlet kunde inte hämtas: %1</translation>
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
        <translation>Slå ihop…</translation>
    </message>
    <message>
        <source>Hand out data…</source>
        <translation>Lämna ut data…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Radera…</translation>
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
        <source>Hand out data: a new folder</source>
        <translation>Lämna ut data: en ny mapp</translation>
    </message>
    <message>
        <source>Data of a contact</source>
        <translation>Uppgifter om en kontakt</translation>
    </message>
    <message numerus="yes">
        <source>Everything we have, with %n mail(s), lies in %1.</source>
        <translation>
            <numerusform>Allt vi har, med %n brev, ligger i %1.</numerusform>
            <numerusform>Allt vi har, med %n brev, ligger i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Radera %1?</translation>
    </message>
    <message numerus="yes">
        <source>All %n conversation(s) with this contact go for good: mails, files, comments, and what search knows of them. This cannot be undone. Mail on the server stays there, but does not come back.</source>
        <translation>
            <numerusform>Den enda konversationen med den här kontakten försvinner för gott: e-post, filer, kommentarer och det sökningen vet om den. Det går inte att ångra. E-post på servern ligger kvar där, men kommer inte tillbaka hit.</numerusform>
            <numerusform>Alla %n konversationer med den här kontakten försvinner för gott: e-post, filer, kommentarer och det sökningen vet om dem. Det går inte att ångra. E-post på servern ligger kvar där, men kommer inte tillbaka hit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Not everything could be erased. Try again, and look at the proof: svarbordctl erase.</source>
        <translation>Allt kunde inte raderas. Försök igen och titta på beviset: svarbordctl erase.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) of other people still name the address.</source>
        <translation>
            <numerusform>%n brev från andra nämner fortfarande adressen.</numerusform>
            <numerusform>%n brev från andra nämner fortfarande adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat</translation>
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
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
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
        <source>Erased: %1, %2. A search for traces found none.</source>
        <comment>3 mails, 1 file</comment>
        <translation>Raderat: %1, %2. En sökning efter spår hittade inga.</translation>
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
        <source>Me (%1)</source>
        <translation>Mig (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Markera som oläst</translation>
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
        <translation>Slå ihop med en annan …</translation>
    </message>
    <message>
        <source>Spam, and block the sender</source>
        <translation>Skräppost, och blockera avsändaren</translation>
    </message>
    <message>
        <source>Pick a day and a time…</source>
        <translation>Välj dag och klockslag …</translation>
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
        <translation>Varför är det här?</translation>
    </message>
    <message>
        <source>Move to another conversation…</source>
        <translation>Flytta till en annan konversation …</translation>
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
        <source>“%1” no longer acts on new mail, for the whole team. Undo brings it back.</source>
        <translation>”%1” gäller inte längre för nya mejl, för hela teamet. Ångra hämtar tillbaka det.</translation>
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
        <source>Me (%1)</source>
        <translation>Mig (%1)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
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
            <numerusform>Arbetar med %n konversation …</numerusform>
            <numerusform>Arbetar med %n konversationer …</numerusform>
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
        <translation>Välj dag och klockslag …</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Skjut upp</translation>
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
        <source>Make it</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Vem som ser den</translation>
    </message>
    <message>
        <source>Everybody, as long as nobody is chosen.</source>
        <translation>Alla, så länge ingen är vald.</translation>
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
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>Its mailboxes and conversations go to %1. No mail is removed, here or on the server, and undo brings the inbox back as it was.</source>
        <translation>Dess brevlådor och konversationer går till %1. Ingen e-post tas bort, varken här eller på servern, och ångra hämtar tillbaka inkorgen som den var.</translation>
    </message>
    <message>
        <source>Remove the inbox</source>
        <translation>Ta bort inkorgen</translation>
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
        <translation>Glöm alla ändringar</translation>
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
        <source>%1 found</source>
        <translation>%1 träffar</translation>
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
        <translation>Etikett</translation>
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
        <translation>Sätt etikett</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <comment>macro step</comment>
        <translation>Ta bort etikett</translation>
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
        <translation>makro flera steg på en gång tangent tilldela stäng etikett</translation>
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
        <translation>Signatur …</translation>
    </message>
    <message>
        <source>Saved replies…</source>
        <translation>Sparade svar …</translation>
    </message>
    <message>
        <source>Macros…</source>
        <translation>Makron …</translation>
    </message>
    <message>
        <source>About Svarbord, problem report</source>
        <translation>Om Svarbord, problemrapport</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå ihop …</translation>
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
        <translation>Spara sökningen som vy …</translation>
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
        <translation>Ändra kortkommandon …</translation>
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
        <translation>E-postfilter …</translation>
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
        <source>Drop</source>
        <translation>Kasta</translation>
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
    <name>svarbord::ui::OutgoingDesk</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Ångra skicka</translation>
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
        <translation>Ett makro fungerar på konversationer som är markerade en och en.</translation>
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
        <source>Drop</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Ta isär</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Spara alla …</translation>
    </message>
    <message>
        <source>%1 merged “%2” into this conversation</source>
        <translation>%1 slog ihop ”%2” med den här konversationen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
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
        <translation>Spara som …</translation>
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
        <translation>Hämtar …</translation>
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
        <translation>Säkerhetskopiera…</translation>
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
        <translation>Räknat från det senaste brevet.</translation>
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
        <translation>Se vad som skulle försvinna…</translation>
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
</context>
<context>
    <name>svarbord::ui::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn …</translation>
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
        <translation>Skicka då</translation>
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
        <translation>Infoga namn …</translation>
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
        <translation>Hej {contact.first_name}, …</translation>
    </message>
    <message>
        <source>Insert name…</source>
        <translation>Infoga namn …</translation>
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
        <translation>Tilldelad</translation>
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
        <translation>Tilldelad: %1</translation>
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
    <name>svarbord::viewmodels::Notice</name>
    <message>
        <source>(no subject)</source>
        <translation>(utan ämne)</translation>
    </message>
    <message>
        <source>%1 assigned a conversation to you</source>
        <translation>%1 tilldelade dig en konversation</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 nämnde dig</translation>
    </message>
    <message>
        <source>A mail was not sent</source>
        <translation>Ett mejl skickades inte</translation>
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
        <source>Dropped.</source>
        <translation>Kastat.</translation>
    </message>
    <message>
        <source>Held back.</source>
        <translation>Kvarhållet.</translation>
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
</TS>
