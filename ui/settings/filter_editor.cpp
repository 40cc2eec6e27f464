// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/filter_editor.h"

#include "base/when_done.h"
#include "ui/components/buttons.h"
#include "ui/components/choice_box.h"
#include "ui/components/spoken.h"
#include "ui/dialogs/dialogs.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;
using domain::MailFilter;
using Field = MailFilter::Field;
using Effect = MailFilter::Effect;

namespace {

constexpr int fieldHeight = 32;
constexpr int goneRole = Qt::UserRole + 1;

template <typename Value>
void refill(ChoiceBox& box, const std::initializer_list<std::pair<Value, QString>>& choices)
{
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto& [value, text] : choices)
        box.addItem(text, static_cast<int>(value));
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

template <typename Value>
Value chosen(const ChoiceBox& box)
{
    return static_cast<Value>(box.currentData().toInt());
}

} // namespace

FilterEditor::FilterEditor(services::FilterService& filters, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : SharedListEditor(u"Filter"_s, dialogs, theme, parent),
      m_filters(filters)
{
    setObjectName(u"filterEditor"_s);
    build();
    spoken(this, [this] { say(); });
    for (ChoiceBox* box : {m_field, m_inbox, m_effect})
        connect(box, &QComboBox::activated, this, &FilterEditor::changedByHand);
    for (QLineEdit* line : {m_header, m_text})
        connect(line, &QLineEdit::textEdited, this, &FilterEditor::changedByHand);
    connect(m_try, &QAbstractButton::clicked, this, &FilterEditor::tryIt);
    connect(&filters, &services::FilterService::changed, this, &FilterEditor::reload);
    open();
}

void FilterEditor::build()
{
    m_whenLabel = addLabel();
    auto* condition = new QHBoxLayout;
    condition->setSpacing(6);
    m_field = new ChoiceBox(this);
    m_field->setObjectName(u"filterField"_s);
    m_header = new QLineEdit(this);
    m_header->setObjectName(u"filterHeader"_s);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"filterText"_s);
    m_inbox = new ChoiceBox(this);
    m_inbox->setObjectName(u"filterInbox"_s);
    m_effect = new ChoiceBox(this);
    m_effect->setObjectName(u"filterEffect"_s);
    for (QWidget* field :
         {static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_text),
          static_cast<QWidget*>(m_inbox), static_cast<QWidget*>(m_effect)})
        field->setMinimumHeight(fieldHeight);
    condition->addWidget(m_field, 3);
    condition->addWidget(m_header, 2);
    form().addLayout(condition);
    form().addWidget(m_text);
    form().addWidget(m_inbox);
    m_thenLabel = addLabel();
    form().addWidget(m_effect);
    m_trial = addLabel();
    m_trial->setObjectName(u"filterTrial"_s);
    m_trial->setTextFormat(Qt::PlainText);
    form().addStretch(1);
    m_try = new FlatButton(theme(), {}, ButtonKind::Secondary, this);
    m_try->setObjectName(u"tryFilter"_s);
    foot().insertWidget(0, m_try);
}

void FilterEditor::say()
{
    setWords(tr("Filters"), tr("New filter"));
    m_whenLabel->setText(tr("Which mail"));
    m_field->setAccessibleName(m_whenLabel->text());
    m_header->setAccessibleName(tr("Header field"));
    m_header->setPlaceholderText(u"List-Id"_s);
    m_text->setAccessibleName(tr("What it looks for"));
    m_thenLabel->setText(tr("What becomes of it"));
    m_effect->setAccessibleName(m_thenLabel->text());
    m_try->setLabel(tr("Try on old mail"));
    m_inbox->setAccessibleName(tr("Inbox"));
    quietly([this] {
        fillChoices();
        fillInboxes();
    });
    fit();
}

void FilterEditor::fillChoices()
{
    refill<Field>(*m_field, {{Field::Sender, tr("Sender is")},
                             {Field::Domain, tr("Sender’s domain is")},
                             {Field::Subject, tr("Subject contains")},
                             {Field::Header, tr("Header field contains")}});
    refill<Effect>(*m_effect, {{Effect::Spam, tr("File it as spam")},
                               {Effect::Ignore, tr("Leave it out; it stays on the server only")},
                               {Effect::Allow, tr("Always let it through")}});
}

void FilterEditor::fillInboxes()
{
    const QString chosenInbox = m_inbox->currentData().toString();
    m_inbox->clear();
    m_inbox->addItem(tr("In all inboxes"), QString());
    for (const domain::Inbox& inbox : m_filters.inboxes().value_or(QList<domain::Inbox>()))
        m_inbox->addItem(inbox.name.isEmpty() ? tr("Only in the main inbox") : tr("Only in %1").arg(inbox.name),
                         inbox.id.value);
    showInbox(chosenInbox);
}

/// An inbox that is gone is said to be: a filter must not become one for all by being saved again.
void FilterEditor::showInbox(const QString& id)
{
    const int gone = m_inbox->findData(true, goneRole);
    if (gone >= 0 && m_inbox->itemData(gone).toString() != id)
        m_inbox->removeItem(gone);
    if (m_inbox->findData(id) < 0) {
        m_inbox->addItem(tr("Only in an inbox that is gone"), id);
        m_inbox->setItemData(m_inbox->count() - 1, true, goneRole);
    }
    m_inbox->setCurrentIndex(m_inbox->findData(id));
    m_inbox->setVisible(m_inbox->count() > 2);
}

void FilterEditor::fit()
{
    const auto field = chosen<Field>(*m_field);
    m_header->setVisible(field == Field::Header);
    m_try->setEnabled(field != Field::Header);
    m_text->setPlaceholderText(field == Field::Sender   ? u"kari@example.com"_s
                               : field == Field::Domain ? u"example.com"_s
                                                        : QString());
}

void FilterEditor::changedByHand()
{
    m_trial->clear();
    fit();
    touched();
}

MailFilter FilterEditor::filter() const
{
    MailFilter filter;
    filter.id = id();
    filter.name = name();
    filter.field = chosen<Field>(*m_field);
    filter.header = filter.field == Field::Header ? m_header->text() : QString();
    filter.text = m_text->text();
    filter.effect = chosen<Effect>(*m_effect);
    filter.inbox = {m_inbox->currentData().toString()};
    return filter;
}

QList<SharedListEditor::Entry> FilterEditor::entries()
{
    m_all = m_filters.filters().value_or(QList<MailFilter>());
    QList<Entry> entries;
    for (const MailFilter& filter : std::as_const(m_all))
        entries.append({filter.id, filter.name});
    return entries;
}

void FilterEditor::present(const QString& id)
{
    MailFilter shown;
    for (const MailFilter& stored : std::as_const(m_all))
        if (!id.isEmpty() && stored.id == id)
            shown = stored;
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(shown.field)));
    m_header->setText(shown.header);
    m_text->setText(shown.text);
    m_effect->setCurrentIndex(m_effect->findData(static_cast<int>(shown.effect)));
    showInbox(shown.inbox.value);
    m_trial->clear();
    fit();
}

void FilterEditor::tryIt()
{
    whenDone(m_filters.tryOnPast(filter()), this, [this](const Result<services::FilterTrial>& trial) { show(trial); });
}

void FilterEditor::show(const Result<services::FilterTrial>& trial)
{
    if (!trial) {
        m_trial->setText(trial.error().userText);
        return;
    }
    QStringList lines{trial->caught == 0
                          ? tr("Of the last %Ln mails it would have caught none.", nullptr, trial->looked)
                          : tr("Of the last %Ln mails it would have caught %1:", nullptr, trial->looked)
                                .arg(locale().toString(trial->caught))};
    for (const services::FilterTrial::Example& example : trial->examples)
        lines += tr("“%1” · %2", "subject, sender")
                     .arg(fontMetrics().elidedText(example.subject, Qt::ElideRight, width() / 2), example.sender);
    m_trial->setText(lines.join(u'\n'));
}

QFuture<Status> FilterEditor::put()
{
    return m_filters.put(filter());
}

QFuture<Status> FilterEditor::remove()
{
    return m_filters.remove(id());
}

Question FilterEditor::removal() const
{
    return {tr("Remove the filter?"),
            tr("“%1” no longer acts on new mail, for the whole team, and what it left out comes in. Undo brings the "
               "filter back.")
                .arg(name()),
            tr("Remove"), QString(), false};
}

} // namespace svarbord::ui
