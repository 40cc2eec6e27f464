// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_delegate.h"

#include "ui/components/avatar.h"
#include "ui/components/icons.h"
#include "viewmodels/conversation_list_model.h"
#include "viewmodels/text.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int left = 15;
constexpr int avatarSide = 32;
constexpr int textLeft = 57;
constexpr int right = 15;
constexpr int edge = 3;
constexpr int miniAvatar = 20;
constexpr qsizetype mostPresent = 2; ///< shown in a row
constexpr int roomForIcons = 270;    ///< of a line; in narrower lists the subject needs it more
constexpr QChar hitBegin(0x2);
constexpr QChar hitEnd(0x3);

const QFontMetrics& metrics(bool strong)
{
    static const QFontMetrics plainMetrics(Theme::body());
    static const QFontMetrics strongMetrics(Theme::bodyStrong());
    return strong ? strongMetrics : plainMetrics;
}

const QFontMetrics& smallMetrics()
{
    static const QFontMetrics result(Theme::small());
    return result;
}

/// Digits each take the width of a zero, so that times stand in a column; gives the width used.
int paintTabular(QPainter& painter, const QRect& rect, const QString& text)
{
    const QFontMetrics& font = smallMetrics();
    const bool clock = std::all_of(text.begin(), text.end(), [](QChar c) { return !c.isLetter(); });
    if (!clock) {
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        return font.horizontalAdvance(text);
    }
    static const int digit = font.horizontalAdvance(u'0');
    int x = rect.right() + 1;
    for (auto c = text.rbegin(); c != text.rend(); ++c) {
        const int width = c->isDigit() ? digit : font.horizontalAdvance(*c);
        x -= width;
        painter.drawText(QRect(x, rect.y(), width, rect.height()), Qt::AlignCenter, *c);
    }
    return rect.right() + 1 - x;
}

} // namespace

RowChip statusChip(const QString& statusId)
{
    Tone tone = Tone::Neutral;
    if (statusId == u"new" || statusId == u"open")
        tone = Tone::Good;
    else if (statusId == u"waiting")
        tone = Tone::Warning;
    return {viewmodels::statusName(statusId), tone};
}

void paintMarked(QPainter& painter, const QRect& rect, const QString& marked, const QColor& plain, const QColor& strong)
{
    painter.save();
    painter.setClipRect(rect);
    int x = rect.x();
    qsizetype from = 0;
    bool inside = false;
    // The word that was searched for must show, however narrow the list is.
    const qsizetype hit = marked.indexOf(hitBegin);
    constexpr int wordsBefore = 12;
    if (hit > wordsBefore && smallMetrics().horizontalAdvance(marked.left(hit)) > rect.width() / 2) {
        from = marked.indexOf(u' ', hit - wordsBefore) + 1;
        if (from == 0 || from > hit)
            from = hit - wordsBefore;
        painter.setFont(Theme::small());
        painter.setPen(plain);
        painter.drawText(rect, Qt::AlignVCenter, u"…"_s);
        x += smallMetrics().horizontalAdvance(u'…');
    }
    while (from < marked.size() && x < rect.right()) {
        qsizetype to = marked.indexOf(inside ? hitEnd : hitBegin, from);
        if (to < 0)
            to = marked.size();
        const QString part = marked.mid(from, to - from).simplified() == marked.mid(from, to - from)
                                 ? marked.mid(from, to - from)
                                 : marked.mid(from, to - from).replace(u'\n', u' ');
        painter.setFont(inside ? Theme::font(12, QFont::DemiBold) : Theme::small());
        painter.setPen(inside ? strong : plain);
        const int width = painter.fontMetrics().horizontalAdvance(part);
        const QString shown =
            x + width > rect.right() ? painter.fontMetrics().elidedText(part, Qt::ElideRight, rect.right() - x) : part;
        painter.drawText(QRect(x, rect.y(), rect.right() - x + 1, rect.height()), Qt::AlignVCenter, shown);
        x += width;
        from = to + 1;
        inside = !inside;
    }
    painter.restore();
}

ConversationDelegate::ConversationDelegate(const viewmodels::ConversationListModel& model, const Theme& theme,
                                           const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent),
      m_model(model),
      m_theme(theme),
      m_clock(clock)
{}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, m_compact ? Theme::compactRowHeight : Theme::rowHeight};
}

QString ConversationDelegate::cut(ConversationId id, Line line, const QString& text, int width, bool strong) const
{
    const QFontMetrics& font = line == SnippetLine ? smallMetrics() : metrics(strong);
    Cut* kept = m_cuts.object(id.value);
    if (!kept || kept->strong != strong) {
        kept = new Cut;
        kept->strong = strong;
        m_cuts.insert(id.value, kept);
    }
    if (kept->width[line] != width || kept->whole[line] != text) {
        kept->whole[line] = text;
        kept->width[line] = width;
        // A snippet is one paragraph; only as much of it as can show is measured.
        const QString oneLine = text.left(width / 3 + 8).simplified();
        kept->text[line] = font.elidedText(oneLine, Qt::ElideRight, width);
    }
    return kept->text[line];
}

void ConversationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant value = index.data(viewmodels::ConversationListModel::RowRole);
    const bool marked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintBackground(*painter, option, marked);
    const QRect box = option.rect;
    if (!value.isValid()) {
        paintPlaceholder(*painter, box);
        return;
    }
    const auto row = value.value<domain::ConversationRow>();
    const bool selected = marked || (option.state.testFlag(QStyle::State_Selected) && !m_marking);
    const int top = box.y() + (m_compact ? 10 : 8);
    paintPicture(*painter, QRectF(box.x() + left, top, avatarSide, avatarSide), row, option, marked);
    const QRect text(box.x() + textLeft, box.y(), box.width() - textLeft - right, box.height());
    const int first = m_compact ? 7 : 8;
    paintFirstLine(*painter, QRect(text.x(), text.y() + first, text.width(), 19), row, selected);
    paintSecondLine(*painter, QRect(text.x(), text.y() + first + 19, text.width(), 19), row);
    if (!m_compact)
        paintThirdLine(*painter, QRect(text.x(), text.y() + 48, text.width(), 20), row,
                       index.data(viewmodels::ConversationListModel::HitRole).toString(), selected);
}

/// The customer, or the mark; under the mouse the place where a click marks.
void ConversationDelegate::paintPicture(QPainter& painter, const QRectF& place, const domain::ConversationRow& row,
                                        const QStyleOptionViewItem& option, bool marked) const
{
    const bool offered = m_marking && option.state.testFlag(QStyle::State_MouseOver);
    if (!marked && !offered) {
        paintAvatar(painter, place, row.customerName.isEmpty() ? row.customerAddress : row.customerName,
                    row.customerAddress.isEmpty() ? row.customerName : row.customerAddress);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(marked ? Qt::NoPen : QPen(m_theme.muted, 1.5));
    painter.setBrush(marked ? m_theme.accent : m_theme.background);
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    painter.restore();
    if (marked) {
        const qreal inset = (avatarSide - Theme::iconSize) / 2.0;
        painter.drawPixmap(
            place.topLeft() + QPointF(inset, inset),
            iconPixmap(Icon::Check, Theme::iconSize, painter.device()->devicePixelRatioF(), m_theme.onAccent));
    }
}

void ConversationDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option, bool marked) const
{
    const QRect box = option.rect;
    const bool open = option.state.testFlag(QStyle::State_Selected);
    const bool selected = marked || (open && !m_marking);
    painter.fillRect(box, selected                                         ? m_theme.accentBackground
                          : option.state.testFlag(QStyle::State_MouseOver) ? m_theme.hover
                                                                           : m_theme.background);
    painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), m_theme.line);
    if (open)
        painter.fillRect(QRect(box.x(), box.y(), edge, box.height()), m_theme.accent);
    const bool keyboard = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (option.state.testFlag(QStyle::State_HasFocus) && (keyboard || !selected)) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
}

void ConversationDelegate::paintFirstLine(QPainter& painter, const QRect& line, const domain::ConversationRow& row,
                                          bool selected) const
{
    painter.setPen(selected ? m_theme.secondary : m_theme.muted);
    painter.setFont(Theme::small());
    const bool snoozed = row.snoozedUntil > m_clock.now();
    int used = paintTabular(painter, line,
                            viewmodels::relativeTime(snoozed ? row.snoozedUntil : row.lastActivity, m_clock.now()));
    if (snoozed) {
        used += 18;
        painter.drawPixmap(line.right() - used + 1, line.y() + 3,
                           iconPixmap(Icon::Clock, 12, painter.device()->devicePixelRatioF(), m_theme.muted));
    }
    const QString name = row.customerName.isEmpty() ? row.customerAddress : row.customerName;
    painter.setFont(row.unread ? Theme::bodyStrong() : Theme::body());
    painter.setPen(m_theme.text);
    const int width = line.width() - used - 8;
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, cut(row.id, NameLine, name, width, row.unread));
}

void ConversationDelegate::paintSecondLine(QPainter& painter, const QRect& line,
                                           const domain::ConversationRow& row) const
{
    int end = line.right() + 1;
    const auto next = [&] {
        end -= miniAvatar;
        return QRectF(end, line.y() + (line.height() - miniAvatar) / 2.0 + 1, miniAvatar, miniAvatar);
    };
    const QList<viewmodels::PresentMember> present = m_model.presentAt(row.id);
    const bool assigneeIsThere =
        std::ranges::find(present, row.assignee, &viewmodels::PresentMember::member) != present.cend();
    if (row.assignee.isValid() && !assigneeIsThere) {
        const QString name = m_model.memberName(row.assignee);
        if (m_model.isAway(row.assignee))
            paintAway(painter, next(), name, row.assignee.value, m_theme);
        else
            paintAvatar(painter, next(), name, row.assignee.value);
        end -= 8;
    }
    for (const viewmodels::PresentMember& each : present.first(std::min<qsizetype>(present.size(), mostPresent))) {
        paintPresence(painter, next(), each.name, each.member.value, each.isWriting, m_theme);
        end -= 8;
    }
    if (!iconsBelow(line.width()))
        end = paintIcons(painter, end, line.y() + 2, row) - 8;
    const QString subject = row.subject.isEmpty() ? tr("(no subject)") : row.subject;
    painter.setFont(row.unread ? Theme::bodyStrong() : Theme::body());
    painter.setPen(m_theme.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     cut(row.id, SubjectLine, subject, end - line.x(), row.unread));
}

bool ConversationDelegate::iconsBelow(int width) const
{
    return !m_compact && width < roomForIcons;
}

/// The channel and what hangs on it; gives where they begin.
int ConversationDelegate::paintIcons(QPainter& painter, int end, int top, const domain::ConversationRow& row) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    end -= Theme::iconSize;
    painter.drawPixmap(end, top, iconPixmap(Icon::Mail, Theme::iconSize, ratio, m_theme.secondary));
    if (row.hasAttachments) {
        end -= 4 + Theme::iconSize;
        painter.drawPixmap(end, top, iconPixmap(Icon::Attachment, Theme::iconSize, ratio, m_theme.secondary));
    }
    return end;
}

void ConversationDelegate::paintThirdLine(QPainter& painter, const QRect& line, const domain::ConversationRow& row,
                                          const QString& hit, bool selected) const
{
    QRect rest = line;
    if (iconsBelow(line.width()))
        rest.setRight(paintIcons(painter, line.right() + 1, line.y() + 2, row) - 8);
    const auto chip = [&](const QString& text, Tone tone) {
        rest.setLeft(rest.left() + paintChip(painter, rest, text, m_theme, tone) + 6);
    };
    if (row.sendProblem)
        chip(tr("Not sent"), Tone::Danger);
    else if (row.hasDraft)
        chip(tr("Draft"), Tone::Neutral);
    else if (row.priority > domain::Priority::Normal && row.statusId != u"closed")
        chip(viewmodels::priorityName(row.priority),
             row.priority == domain::Priority::Urgent ? Tone::Danger : Tone::Warning);
    const RowChip status = statusChip(row.statusId);
    if (!status.text.isEmpty())
        chip(status.text, status.tone);
    if (!hit.isEmpty()) {
        paintMarked(painter, rest, hit, selected ? m_theme.secondary : m_theme.muted, m_theme.accentText);
        return;
    }
    painter.setFont(Theme::small());
    painter.setPen(selected ? m_theme.secondary : m_theme.muted);
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                     cut(row.id, SnippetLine, row.snippet, rest.width(), row.unread));
}

void ConversationDelegate::paintPlaceholder(QPainter& painter, const QRect& rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.rail);
    painter.drawEllipse(QRect(rect.x() + left, rect.y() + 8, avatarSide, avatarSide));
    painter.drawRoundedRect(QRect(rect.x() + textLeft, rect.y() + 12, 120, 10), 4, 4);
    painter.drawRoundedRect(QRect(rect.x() + textLeft, rect.y() + 32, 180, 10), 4, 4);
    painter.restore();
}

} // namespace svarbord::ui
