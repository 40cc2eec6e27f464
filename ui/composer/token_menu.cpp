// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/token_menu.h"

#include <QCoreApplication>
#include <QMenu>
#include <QTextEdit>

#include <utility>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::ui::TokenMenu)
};

} // namespace

QString tokenText(const QString& name)
{
    const std::pair<QLatin1StringView, QString> texts[] = {
        {"agent.full_name"_L1, Text::tr("Your full name")},
        {"agent.first_name"_L1, Text::tr("Your first name")},
        {"agent.last_name"_L1, Text::tr("Your last name")},
        {"agent.address"_L1, Text::tr("Your address")},
        {"agent.meeting_link"_L1, Text::tr("Your meeting link")},
        {"company.name"_L1, Text::tr("Company name")},
        {"contact.full_name"_L1, Text::tr("Customer's full name")},
        {"contact.first_name"_L1, Text::tr("Customer's first name")},
        {"contact.last_name"_L1, Text::tr("Customer's last name")},
        {"contact.address"_L1, Text::tr("Customer's address")},
        {"contact.company"_L1, Text::tr("Customer's company")},
        {"ticket.number"_L1, Text::tr("Ticket number")},
        {"ticket.subject"_L1, Text::tr("Subject")},
    };
    for (const auto& [known, text] : texts)
        if (name == known)
            return text;
    return name;
}

QMenu* makeTokenMenu(const QStringList& names, QTextEdit& editor, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(u"tokenMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QString group;
    for (const QString& name : names) {
        if (const QString now = name.section(u'.', 0, 0); now != group && !std::exchange(group, now).isEmpty())
            menu->addSeparator();
        menu->addAction(tokenText(name), &editor, [&editor, name] {
            editor.textCursor().insertText(u"{%1}"_s.arg(name));
            editor.setFocus();
        });
    }
    return menu;
}

} // namespace svarbord::ui
