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
    <message numerus="yes">
        <source>Took %n conversation(s) out of spam</source>
        <comment>what was undone</comment>
        <translation>
            <numerusform>Took %n conversation out of spam</numerusform>
            <numerusform>Took %n conversations out of spam</numerusform>
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
    <name>svarbord::ui::AuditPage</name>
    <message numerus="yes">
        <source>The log is as it was written: %n entries read.</source>
        <translation>
            <numerusform>The log is as it was written: %n entry read.</numerusform>
            <numerusform>The log is as it was written: %n entries read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not as they were written.</source>
        <translation>
            <numerusform>%n entry is not as it was written.</numerusform>
            <numerusform>%n entries are not as they were written.</numerusform>
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
        <source>All %n conversation(s) with this contact are erased for good: mails, files and comments, also from search. This cannot be undone. Mail on the server stays there, but is not fetched again.</source>
        <translation>
            <numerusform>The one conversation with this contact is erased for good: mails, files and comments, also from search. This cannot be undone. Mail on the server stays there, but is not fetched again.</numerusform>
            <numerusform>All %n conversations with this contact are erased for good: mails, files and comments, also from search. This cannot be undone. Mail on the server stays there, but is not fetched again.</numerusform>
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
    <name>svarbord::ui::FootBar</name>
    <message numerus="yes">
        <source>%n mailbox(es) switched off. No mail is fetched.</source>
        <translation>
            <numerusform>The mailbox is switched off. No mail is fetched.</numerusform>
            <numerusform>%n mailboxes are switched off. No mail is fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::FoundDraftsRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>drafts</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>svarbord::ui::MailCheck</name>
    <message numerus="yes">
        <source>%n file(s) cannot be read on this machine any more: %1. Attach them again, or take them out.</source>
        <translation>
            <numerusform>%1 cannot be read on this machine any more. Attach it again, or take it out.</numerusform>
            <numerusform>%n files cannot be read on this machine any more: %1. Attach them again, or take them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n conversations are assigned to you.</source>
        <translation>
            <numerusform>%n conversation is assigned to you.</numerusform>
            <numerusform>%n conversations are assigned to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are assigned to this member.</source>
        <translation>
            <numerusform>%n conversation is assigned to this member.</numerusform>
            <numerusform>%n conversations are assigned to this member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) have not left yet. If you quit now, they wait here and leave when Svarbord is started the next time.</source>
        <translation>
            <numerusform>%n mail has not left yet. If you quit now, it waits here and leaves when Svarbord is started the next time.</numerusform>
            <numerusform>%n mails have not left yet. If you quit now, they wait here and leave when Svarbord is started the next time.</numerusform>
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
    <name>svarbord::ui::SyncJournalView</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
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
    <name>svarbord::viewmodels::Digest</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) wait for you</source>
        <comment>name of the workspace</comment>
        <translation>
            <numerusform>%1: %n thing waits for you</numerusform>
            <numerusform>%1: %n things wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::ErasureText</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
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
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) in the outbox</source>
        <translation>
            <numerusform>%n mail in the outbox</numerusform>
            <numerusform>%n mails in the outbox</numerusform>
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
        <source>The team’s journal keeps %n of the decisions.</source>
        <translation>
            <numerusform>The team’s journal keeps %n of the decisions.</numerusform>
            <numerusform>The team’s journal keeps %n of the decisions.</numerusform>
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
<context>
    <name>svarbord::viewmodels::PresentMembers</name>
    <message numerus="yes">
        <source>%1 is writing an answer.</source>
        <comment>%n people, whose names are %1</comment>
        <translation>
            <numerusform>%1 is writing an answer.</numerusform>
            <numerusform>%1 are writing an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is looking at this.</source>
        <comment>%n people, whose names are %1</comment>
        <translation>
            <numerusform>%1 is looking at this.</numerusform>
            <numerusform>%1 are looking at this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::SyncJournal</name>
    <message numerus="yes">
        <source>%Ln decision(s) are kept here, and handed over by themselves as soon as the mailbox answers.</source>
        <translation>
            <numerusform>%Ln decision is kept here, and handed over by itself as soon as the mailbox answers.</numerusform>
            <numerusform>%Ln decisions are kept here, and handed over by themselves as soon as the mailbox answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are on their way</source>
        <translation>
            <numerusform>%Ln decision is on its way</numerusform>
            <numerusform>%Ln decisions are on their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svarbord::viewmodels::Team</name>
    <message numerus="yes">
        <source>%n member(s): %1.</source>
        <translation>
            <numerusform>%n member: %1.</numerusform>
            <numerusform>%n members: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
