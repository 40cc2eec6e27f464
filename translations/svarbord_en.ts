<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>svarbord::services::ActText</name>
    <message numerus="yes">
        <source>Closed %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Closed %n conversation</numerusform>
            <numerusform>Closed %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n conversation(s) to waiting</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Set %n conversation to waiting</numerusform>
            <numerusform>Set %n conversations to waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Opened %n conversation</numerusform>
            <numerusform>Opened %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Assigned %n conversation</numerusform>
            <numerusform>Assigned %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the priority of %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Changed the priority of %n conversation</numerusform>
            <numerusform>Changed the priority of %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Tagged %n conversation</numerusform>
            <numerusform>Tagged %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed a tag from %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Removed a tag from %n conversation</numerusform>
            <numerusform>Removed a tag from %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added a comment</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Added a comment</numerusform>
            <numerusform>Added comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back a comment</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Took back a comment</numerusform>
            <numerusform>Took back comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n conversation(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Snoozed %n conversation</numerusform>
            <numerusform>Snoozed %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as spam</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Marked %n conversation as spam</numerusform>
            <numerusform>Marked %n conversations as spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as read or unread</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Marked %n conversation as read or unread</numerusform>
            <numerusform>Marked %n conversations as read or unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n contact(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Added %n contact</numerusform>
            <numerusform>Added %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n contact(s)</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Changed %n contact</numerusform>
            <numerusform>Changed %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Followed %n conversation(s) or stopped following</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Followed %n conversation or stopped following</numerusform>
            <numerusform>Followed %n conversations or stopped following</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::AccountDialog</name>
    <message numerus="yes">
        <source>Open the last %n day(s)</source>
        <comment>of mail that was there before</comment>
        <translation>
            <numerusform>Open the last %n day</numerusform>
            <numerusform>Open the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ContactsScreen</name>
    <message numerus="yes">
        <source>%n contact(s) written to %1.</source>
        <translation>
            <numerusform>%n contact written to %1.</numerusform>
            <numerusform>%n contacts written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything we have, with %n mail(s), lies in %1.</source>
        <translation>
            <numerusform>Everything we have, with %n mail, lies in %1.</numerusform>
            <numerusform>Everything we have, with %n mails, lies in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n conversation(s) with this contact go for good: mails, files, comments, and what search knows of them. This cannot be undone. Mail on the server stays there, but does not come back.</source>
        <translation>
            <numerusform>The one conversation with this contact goes for good: mails, files, comments, and what search knows of them. This cannot be undone. Mail on the server stays there, but does not come back.</numerusform>
            <numerusform>All %n conversations with this contact go for good: mails, files, comments, and what search knows of them. This cannot be undone. Mail on the server stays there, but does not come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) of other people still name the address.</source>
        <translation>
            <numerusform>%n mail of other people still names the address.</numerusform>
            <numerusform>%n mails of other people still name the address.</numerusform>
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
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FilterEditor</name>
    <message numerus="yes">
        <source>Of the last %Ln mails it would have caught none.</source>
        <translation>
            <numerusform>Of the last mail it would have caught none.</numerusform>
            <numerusform>Of the last %Ln mails it would have caught none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln mails it would have caught %1:</source>
        <translation>
            <numerusform>Of the last mail it would have caught %1:</numerusform>
            <numerusform>Of the last %Ln mails it would have caught %1:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n contact(s) in the file, written in %1.</source>
        <translation>
            <numerusform>%n contact in the file, written in %1.</numerusform>
            <numerusform>%n contacts in the file, written in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::InboxActs</name>
    <message numerus="yes">
        <source>Working on %n conversations…</source>
        <translation>
            <numerusform>Working on %n conversation…</numerusform>
            <numerusform>Working on %n conversations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n conversations</source>
        <comment>what was done, and to how many</comment>
        <translation>
            <numerusform>%1 · %n conversation</numerusform>
            <numerusform>%1 · %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::NoticeBar</name>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <translation>
            <numerusform>Sending in %n s</numerusform>
            <numerusform>Sending in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::PageWriter</name>
    <message numerus="yes">
        <source>Open all %n earlier messages</source>
        <translation>
            <numerusform>Open %n earlier message</numerusform>
            <numerusform>Open all %n earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::PlaceActs</name>
    <message numerus="yes">
        <source>Merged %n conversations</source>
        <translation>
            <numerusform>Merged %n conversation</numerusform>
            <numerusform>Merged %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split off %n messages</source>
        <translation>
            <numerusform>Split off %n message</numerusform>
            <numerusform>Split off %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SafetyPage</name>
    <message numerus="yes">
        <source>%n conversation(s) would go for good, with all mails and files in them. This cannot be undone.</source>
        <translation>
            <numerusform>%n conversation would go for good, with all mails and files in it. This cannot be undone.</numerusform>
            <numerusform>%n conversations would go for good, with all mails and files in them. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were erased.</source>
        <translation>
            <numerusform>%n conversation was erased.</numerusform>
            <numerusform>%n conversations were erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::SendChoices</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>undo send</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::Tray</name>
    <message numerus="yes">
        <source>Svarbord: %n conversation(s) waiting</source>
        <translation>
            <numerusform>Svarbord: %n conversation waiting</numerusform>
            <numerusform>Svarbord: %n conversations waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::UndoSend</name>
    <message numerus="yes">
        <source>Sending in %n s · Undo</source>
        <translation>
            <numerusform>Sending in %n s · Undo</numerusform>
            <numerusform>Sending in %n s · Undo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::OutboxText</name>
    <message numerus="yes">
        <source>Tried %n time(s), next time %1.</source>
        <translation>
            <numerusform>Tried once, next time %1.</numerusform>
            <numerusform>Tried %n times, next time %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n second(s).</source>
        <translation>
            <numerusform>Leaves in %n second.</numerusform>
            <numerusform>Leaves in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
