// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/signature_row.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/composer/closed_text_view.h"
#include "ui/composer/text_tab.h"

#include <QHBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

SignatureRow::SignatureRow(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_view(new ClosedTextView(this)),
      m_remove(new IconButton(theme, Icon::Close, {}, this)),
      m_add(new TextTab(theme, {}, this))
{
    setObjectName(u"signatureRow"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 8, 2);
    row->setSpacing(4);
    m_view->setObjectName(u"composerSignature"_s);
    m_view->setMaximumHeight(96);
    row->addWidget(m_view, 1);
    m_remove->setObjectName(u"leaveOutSignature"_s);
    m_remove->setSide(22, 12);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    m_add->setObjectName(u"addSignature"_s);
    row->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_remove, &QAbstractButton::clicked, this, [this] { choose(true); });
    connect(m_add, &QAbstractButton::clicked, this, [this] { choose(false); });
    spoken(this, [this] {
        m_view->setAccessibleName(tr("Signature"));
        m_remove->setName(tr("Leave the signature out"));
        m_add->setText(tr("Add signature"));
        m_add->setAccessibleName(m_add->text());
    });
    refresh();
}

void SignatureRow::setSignature(const QString& html)
{
    if (html == m_html)
        return;
    m_html = html;
    m_view->setHtml(html);
    refresh();
}

void SignatureRow::setLeftOut(bool leftOut)
{
    m_leftOut = leftOut;
    refresh();
}

void SignatureRow::choose(bool leftOut)
{
    setLeftOut(leftOut);
    emit changed();
}

void SignatureRow::refresh()
{
    setVisible(!m_html.isEmpty());
    m_view->setVisible(!m_leftOut);
    m_remove->setVisible(!m_leftOut);
    m_add->setVisible(m_leftOut);
    updateGeometry();
}

} // namespace svarbord::ui
