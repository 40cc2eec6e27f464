// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/macro.h"
#include "domain/sender_style.h"
#include "domain/snippet.h"
#include "domain/tokens.h"

#include <QFuture>
#include <QObject>

namespace svarbord::services {

struct Workspace;

/// What a team writes with: signatures, saved replies and macros, shared through the journal. GUI thread.
class WritingService : public QObject
{
    Q_OBJECT

public:
    explicit WritingService(Workspace& workspace, QObject* parent = nullptr);

    /// The style of an account's mail; the plain one where nobody decided.
    [[nodiscard]] Result<domain::SenderStyle> senderStyle(const QString& address) const;
    QFuture<Status> setSenderStyle(const QString& address, const domain::SenderStyle& style);

    /// By name.
    [[nodiscard]] Result<QList<domain::Snippet>> snippets() const;
    /// Without an id it is a new one. Conflict when another has the shortcut; InvalidInput without name or text.
    QFuture<Status> put(domain::Snippet snippet);
    QFuture<Status> removeSnippet(const QString& id);

    [[nodiscard]] Result<QList<domain::Macro>> macros() const;
    /// Without an id it is a new one. InvalidInput without name or steps.
    QFuture<Status> put(domain::Macro macro);
    QFuture<Status> removeMacro(const QString& id);
    /// Everything the macro decides, as one act for undo. Its saved replies are the composer's to write.
    QFuture<Status> run(const domain::Macro& macro, const QList<ConversationId>& conversations);

    /// What tokens stand for in an answer to this conversation (or a new mail) from this account.
    [[nodiscard]] domain::TokenValues tokens(ConversationId conversation, AccountId account) const;
    /// The names of all tokens, for menus: those of the agent first.
    [[nodiscard]] static QStringList tokenNames();
    /// Of the sender alone, for a preview.
    [[nodiscard]] domain::TokenValues senderTokens(const QString& company) const;
    /// What the customer writes in: nb, da, sv, en, or empty when nothing is known.
    [[nodiscard]] QString languageOf(ConversationId conversation) const;

signals:
    /// Somebody changed a signature, a saved reply or a macro.
    void changed();

private:
    Workspace& m_workspace;
};

} // namespace svarbord::services
