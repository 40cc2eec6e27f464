// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"
#include "ui/components/theme.h"
#include "ui/composer/recipient_directory.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStringListModel;

namespace svarbord::ui {

class Chip;
class FlowLayout;

/// One address field: a chip for each recipient and a line to write more. Comma, semicolon, Enter and leaving the
/// field finish an address; Backspace in the empty line opens the last chip again. What is no address is shown so.
class RecipientField : public QWidget
{
    Q_OBJECT

public:
    /// name begins the object names: "to" gives toEdit, toChip0, …
    RecipientField(const Theme& theme, const QString& name, QWidget* parent = nullptr);
    ~RecipientField() override;
    void setLabel(const QString& label);

    void setAddresses(const domain::AddressList& addresses);
    /// Finishes what is being written first.
    [[nodiscard]] domain::AddressList addresses();
    [[nodiscard]] bool isEmpty() const;
    /// Offered before what the directory finds: those of the conversation.
    void setSuggestions(const domain::AddressList& known);
    void setDirectory(RecipientDirectory directory);
    static constexpr int captionWidth = 48;
    [[nodiscard]] QLineEdit* lineEdit() const { return m_edit; }

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool closesList(const QKeyEvent& key);
    void commit();
    void textEdited(const QString& text);
    void offer(const QString& typed);
    void rebuild();
    void removeAt(qsizetype index);
    void editAt(qsizetype index);
    [[nodiscard]] Chip* makeChip(qsizetype index);

    const Theme& m_theme;
    QString m_name;
    domain::AddressList m_addresses;
    domain::AddressList m_known;
    RecipientDirectory m_directory;
    QStringListModel* m_offered;
    FlowLayout* m_flow;
    QLabel* m_caption;
    QLineEdit* m_edit;
    QList<Chip*> m_chips;
};

} // namespace svarbord::ui
