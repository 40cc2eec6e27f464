// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/writing_pages.h"

#include "ui/components/choice_box.h"
#include "ui/settings/macro_editor.h"
#include "ui/settings/signature_editor.h"
#include "ui/settings/snippet_editor.h"

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

SignaturePage::SignaturePage(services::WritingService& writing, const QList<domain::Account>& accounts,
                             const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::Signature, [] { return tr("Signature"); }, parent),
      m_accounts(accounts),
      m_editor(new SignatureEditor(writing, theme, this))
{
    setObjectName(u"signaturePage"_s);
    auto* choice = new ChoiceBox(this);
    choice->setObjectName(u"signatureAccount"_s);
    choice->setFixedSize(260, 32);
    for (const domain::Account& account : accounts)
        choice->addItem(account.address);
    QWidget* row =
        addRow(choice, [] { return SettingText{tr("Mailbox"), tr("Each mailbox has a signature of its own.")}; });
    row->setVisible(accounts.size() > 1);
    m_editor->setEnabled(!accounts.isEmpty());
    addPart(m_editor, [] { return tr("signature name from company sender preview"); });
    finish();
    const auto show = [this](int index) {
        if (index >= 0 && index < m_accounts.size())
            m_editor->setAccount(m_accounts.at(index));
    };
    connect(choice, &QComboBox::currentIndexChanged, this, show);
    show(0);
}

SnippetsPage::SnippetsPage(services::WritingService& writing, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::Snippet, [] { return tr("Saved replies"); }, parent),
      m_editor(new SnippetEditor(writing, dialogs, theme, this))
{
    setObjectName(u"snippetsPage"_s);
    addPart(m_editor, [] { return tr("saved reply snippet template text shortcut token"); });
    finish();
}

MacrosPage::MacrosPage(services::WritingService& writing, const QList<domain::Member>& members, Dialogs& dialogs,
                       const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::Run, [] { return tr("Macros"); }, parent),
      m_editor(new MacroEditor(writing, members, dialogs, theme, this))
{
    setObjectName(u"macrosPage"_s);
    addPart(m_editor, [] { return tr("macro several steps at once key assign close tag"); });
    finish();
}

} // namespace svarbord::ui
