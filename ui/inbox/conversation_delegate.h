// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/conversation.h"
#include "ui/components/chip.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace svarbord::viewmodels {
class ConversationListModel;
}

namespace svarbord::ui {

/// Paints a conversation row: who and when, what, how it stands; 76 px, or 52 px without the third line.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConversationDelegate(const viewmodels::ConversationListModel& model, const Theme& theme, const Clock& clock,
                         QObject* parent);

    /// Left of this a click marks the row (RowMarking).
    static constexpr int pictureWidth = 52;

    void setCompact(bool compact) { m_compact = compact; }
    /// While rows are marked, the one that is open is only outlined.
    void setMarking(bool marking) { m_marking = marking; }
    [[nodiscard]] bool isCompact() const { return m_compact; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// The texts of a row cut to its width; cutting is what costs.
    struct Cut
    {
        QString whole[3];
        int width[3] = {-1, -1, -1};
        bool strong = false;
        QString text[3];
    };
    enum Line { NameLine, SubjectLine, SnippetLine };

    [[nodiscard]] QString cut(ConversationId id, Line line, const QString& text, int width, bool strong) const;
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, bool marked) const;
    void paintPicture(QPainter& painter, const QRectF& place, const domain::ConversationRow& row,
                      const QStyleOptionViewItem& option, bool marked) const;
    void paintFirstLine(QPainter& painter, const QRect& line, const domain::ConversationRow& row, bool selected) const;
    void paintSecondLine(QPainter& painter, const QRect& line, const domain::ConversationRow& row) const;
    void paintThirdLine(QPainter& painter, const QRect& line, const domain::ConversationRow& row, const QString& hit,
                        bool selected) const;
    [[nodiscard]] bool iconsBelow(int width) const;
    int paintIcons(QPainter& painter, int end, int top, const domain::ConversationRow& row) const;
    void paintPlaceholder(QPainter& painter, const QRect& rect) const;

    const viewmodels::ConversationListModel& m_model;
    const Theme& m_theme;
    const Clock& m_clock;
    bool m_compact = false;
    bool m_marking = false;
    mutable QCache<qint64, Cut> m_cuts{400};
};

/// What the chip of a row says and how.
struct RowChip
{
    QString text;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] RowChip statusChip(const QString& statusId);
/// Text with U+0002 … U+0003 marks, the marked words strong; cut at the right.
void paintMarked(QPainter& painter, const QRect& rect, const QString& marked, const QColor& plain,
                 const QColor& strong);

} // namespace svarbord::ui
