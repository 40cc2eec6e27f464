// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/mention_completer.h"

#include "domain/group.h"
#include "ui/composer/word_completer.h"

#include <QTextCursor>
#include <QTextEdit>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

MentionCompleter::MentionCompleter(QTextEdit& edit)
    : QObject(&edit),
      m_edit(edit),
      m_words(new WordCompleter(edit, u'@', WordCompleter::Match::Beginning, u"mentionList"_s))
{
    connect(m_words, &WordCompleter::chosen, this, &MentionCompleter::insert);
}

void MentionCompleter::setMembers(const QList<domain::Member>& members)
{
    m_members = members;
    offer();
}

void MentionCompleter::setStandings(const viewmodels::MemberStandings& standings)
{
    if (standings == m_standings)
        return;
    m_standings = standings;
    offer();
}

void MentionCompleter::offer()
{
    QList<WordCompleter::Entry> entries;
    QList<WordCompleter::Entry> away;
    for (const domain::Member& member : std::as_const(m_members)) {
        if (domain::isGroup(member.id))
            continue;
        const QString name = member.name.isEmpty() ? member.id.value : member.name;
        const viewmodels::MemberStanding standing = m_standings.value(member.id);
        const QString shown = standing.isAway() ? QString(name + u" – "_s + standing.words) : name;
        (standing.isAway() ? away : entries).append({shown, name, member.id.value});
    }
    m_words->setEntries(entries + away);
}

void MentionCompleter::setEnabled(bool enabled)
{
    m_words->setEnabled(enabled);
}

bool MentionCompleter::takes(const QKeyEvent& key) const
{
    return m_words->takes(key);
}

bool MentionCompleter::dismiss()
{
    return m_words->dismiss();
}

void MentionCompleter::insert(const QString& word)
{
    m_words->removeTyped();
    m_edit.textCursor().insertText(u'@' + word + u' ');
}

} // namespace svarbord::ui
