// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/field_editor.h"

#include "services/contact_service.h"
#include "ui/components/choice_box.h"
#include "ui/components/spoken.h"
#include "ui/dialogs/dialogs.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = domain::ContactField::Kind;

constexpr int fieldHeight = 32;
constexpr int choicesHeight = 110;

QStringList linesOf(const QString& text)
{
    QStringList lines;
    const QStringList typed = text.split(u'\n');
    for (const QString& line : typed)
        if (const QString choice = line.simplified(); !choice.isEmpty() && !lines.contains(choice, Qt::CaseInsensitive))
            lines.append(choice);
    return lines;
}

} // namespace

FieldEditor::FieldEditor(services::ContactService& contacts, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : SharedListEditor(u"Field"_s, dialogs, theme, parent),
      m_contacts(contacts)
{
    setObjectName(u"fieldEditor"_s);
    build();
    spoken(this, [this] { say(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showChoices();
        touched();
    });
    connect(m_choices, &QPlainTextEdit::textChanged, this, &FieldEditor::touched);
    connect(&contacts, &services::ContactService::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.shared)
            reload();
    });
    open();
}

void FieldEditor::build()
{
    m_kindLabel = addLabel();
    m_kind = new ChoiceBox(this);
    m_kind->setObjectName(u"fieldKind"_s);
    m_kind->setFixedHeight(fieldHeight);
    m_kindLabel->setBuddy(m_kind);
    for (const Kind kind : {Kind::Text, Kind::Number, Kind::Date, Kind::Choice, Kind::YesNo})
        m_kind->addItem(QString(), static_cast<int>(kind));
    form().addWidget(m_kind);
    m_choicesLabel = addLabel();
    m_choices = new QPlainTextEdit(this);
    m_choices->setObjectName(u"fieldChoices"_s);
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(choicesHeight);
    m_choicesLabel->setBuddy(m_choices);
    form().addWidget(m_choices);
    form().addStretch(1);
}

void FieldEditor::say()
{
    setWords(tr("Contact fields"), tr("New field"));
    m_kindLabel->setText(tr("What it holds"));
    m_kind->setAccessibleName(m_kindLabel->text());
    const QStringList kinds{tr("Text"), tr("Number"), tr("Date"), tr("One of several"), tr("Yes or no")};
    for (int i = 0; i < kinds.size(); ++i)
        m_kind->setItemText(i, kinds.at(i));
    m_choicesLabel->setText(tr("What there is to choose from, one on each line"));
    m_choices->setAccessibleName(m_choicesLabel->text());
}

void FieldEditor::showChoices()
{
    const bool chosen = m_kind->currentData().toInt() == static_cast<int>(Kind::Choice);
    m_choicesLabel->setVisible(chosen);
    m_choices->setVisible(chosen);
}

QList<SharedListEditor::Entry> FieldEditor::entries()
{
    m_all = m_contacts.fields().value_or(QList<domain::ContactField>());
    QList<Entry> entries;
    for (const domain::ContactField& field : std::as_const(m_all))
        entries.append({field.key, field.name});
    return entries;
}

void FieldEditor::present(const QString& id)
{
    domain::ContactField field;
    for (const domain::ContactField& stored : std::as_const(m_all))
        if (!id.isEmpty() && stored.key == id)
            field = stored;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(field.kind)));
    m_choices->setPlainText(field.choices.join(u'\n'));
    showChoices();
}

QFuture<Status> FieldEditor::put()
{
    domain::ContactField field;
    field.key = id();
    field.name = name();
    field.kind = static_cast<Kind>(m_kind->currentData().toInt());
    if (field.kind == Kind::Choice)
        field.choices = linesOf(m_choices->toPlainText());
    return m_contacts.setField(field);
}

QFuture<Status> FieldEditor::remove()
{
    return m_contacts.removeField(id());
}

Question FieldEditor::removal() const
{
    return {tr("Remove the field?"),
            tr("“%1” is no longer shown with contacts. What stands in it is kept, and undo brings the field back.")
                .arg(name()),
            tr("Remove"), QString(), false};
}

FieldsPage::FieldsPage(services::ContactService& contacts, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : SettingsPage(theme, Icon::Form, [] { return tr("Contact fields"); }, parent)
{
    setObjectName(u"fieldsPage"_s);
    addPart(new FieldEditor(contacts, dialogs, theme, this),
            [] { return tr("contact field customer number date choice yes no"); });
    finish();
}

} // namespace svarbord::ui
