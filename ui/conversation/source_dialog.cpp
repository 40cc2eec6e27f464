// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/source_dialog.h"

#include "ui/components/buttons.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

SourceDialog::SourceDialog(const Theme& theme, const QString& subject, const QByteArray& source, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"sourceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Source: %1").arg(subject));
    resize(QSize(820, 640).boundedTo(parent->window()->size() - QSize(40, 60)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(u"sourceText"_s);
    text->setAccessibleName(tr("Source of the message"));
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // A mail is bytes of any encoding; what is not text shows as it is instead of failing.
    text->setPlainText(QString::fromUtf8(source.left(4'000'000)));
    column->addWidget(text);
    auto* close = new FlatButton(theme, tr("Close"), ButtonKind::Secondary, this);
    close->setObjectName(u"sourceClose"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace svarbord::ui
