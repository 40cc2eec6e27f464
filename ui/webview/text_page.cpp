// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/text_page.h"

#include "ui/components/spoken.h"
#include "ui/webview/mail_view.h"

#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

/// The page's own marks that stand apart by their style alone: as text they need room, or are nothing.
QString withRoom(QString html)
{
    static const QRegularExpression ornaments(u"<a class=menu[^>]*>.*?</a>|<(\\w+) class=\"?avatar[^>]*>[^<]*</\\1>"_s);
    html.replace(ornaments, u" "_s);
    html.replace(u"<span class=who>"_s, u" <span class=who>"_s);
    html.replace(u"<details"_s, u"<br><details"_s);
    html.replace(u"</summary>"_s, u"</summary><br>"_s);
    html.replace(u"</article>"_s, u"</article><br>"_s);
    return html;
}

QList<QTextCursor> placesOf(const QTextDocument& page, const QString& text)
{
    QList<QTextCursor> places;
    for (QTextCursor at = page.find(text); !at.isNull(); at = page.find(text, at))
        places.append(at);
    return places;
}

/// Round the end.
qsizetype nextOf(const QList<QTextCursor>& places, int from, FindWay way)
{
    const auto first =
        std::ranges::find_if(places, [from](const QTextCursor& at) { return at.selectionStart() >= from; });
    const qsizetype behind = first - places.begin();
    return way == FindWay::Forward ? behind % places.size() : (behind + places.size() - 1) % places.size();
}

} // namespace

TextPage::TextPage(WebPageHost& host, const QString& reason, QWidget* parent)
    : m_host(host),
      m_widget(new QWidget(parent)),
      m_text(new QTextEdit(m_widget))
{
    auto* why = new QLabel(reason, m_widget);
    why->setObjectName(u"plainTextReason"_s);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setProperty("tone", u"warning"_s);
    spoken(m_text, [this] { m_text->setAccessibleName(MailView::tr("Conversation")); });
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_widget->setFocusProxy(m_text);
    auto* column = new QVBoxLayout(m_widget);
    column->setContentsMargins(18, 12, 18, 8);
    column->setSpacing(8);
    column->addWidget(why);
    column->addWidget(m_text, 1);
}

TextPage::~TextPage()
{
    delete m_widget;
}

void TextPage::setBackground(const QColor&)
{
    // The theme's palette and style sheet hold for every field of text.
}

void TextPage::setContent(const QByteArray& html, const QSet<QUrl>&)
{
    m_content = QTextDocumentFragment::fromHtml(withRoom(QString::fromUtf8(html))).toPlainText().trimmed();
}

void TextPage::load(const QUrl&)
{
    m_text->setPlainText(m_content);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    QTimer::singleShot(0, m_widget, [this] { m_host.pageLoaded(); });
}

void TextPage::reload()
{
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(m_content);
    m_text->verticalScrollBar()->setValue(place);
    QTimer::singleShot(0, m_widget, [this] { m_host.pageLoaded(); });
}

void TextPage::copySelection()
{
    m_text->copy();
}

void TextPage::selectAll()
{
    m_text->selectAll();
}

void TextPage::findText(const QString& text, FindWay way, std::function<void(const PageFinding&)> found)
{
    QTextCursor cursor = m_text->textCursor();
    const QList<QTextCursor> places = placesOf(*m_text->document(), text);
    QColor tint = m_text->palette().color(QPalette::Highlight);
    tint.setAlphaF(0.3F); // the one it stands on has the whole colour
    QList<QTextEdit::ExtraSelection> marks;
    for (const QTextCursor& place : places) {
        marks.append({place, {}});
        marks.last().format.setBackground(tint);
    }
    m_text->setExtraSelections(marks);
    // Who types on stays where he is.
    const bool goesOn = cursor.selectedText().compare(text, Qt::CaseInsensitive) == 0;
    const int from = goesOn && way == FindWay::Forward ? cursor.selectionEnd() : cursor.selectionStart();
    const qsizetype next = places.isEmpty() ? -1 : nextOf(places, from, way);
    cursor.clearSelection();
    m_text->setTextCursor(next < 0 ? cursor : places.at(next));
    found({static_cast<int>(next + 1), static_cast<int>(places.size())});
}

void TextPage::scrollBy(int pixels)
{
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + pixels);
}

void TextPage::plainText(std::function<void(const QString& text)> receive) const
{
    receive(m_text->toPlainText());
}

} // namespace svarbord::ui
