#include "ui/planning/draft_bar.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

DraftBar::DraftBar(const ActionCatalogue& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_problems(new QToolButton(this))
    , m_find(new QPushButton(this))
    , m_approve(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(8);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"draftText"_s);
    m_problems->setObjectName(u"draftProblems"_s);
    m_find->setObjectName(u"draftFind"_s);
    m_approve->setObjectName(u"draftApprove"_s);
    m_discard->setObjectName(u"draftDiscard"_s);
    m_leave->setObjectName(u"draftLeave"_s);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_problems);
    for (QPushButton* button : {m_find, m_approve, m_discard, m_leave}) {
        row->addWidget(button);
    }
    connect(m_find, &QPushButton::clicked, this, &DraftBar::findWanted);
    connect(m_approve, &QPushButton::clicked, this, &DraftBar::approveWanted);
    connect(m_discard, &QPushButton::clicked, this, &DraftBar::discardWanted);
    connect(m_leave, &QPushButton::clicked, this, &DraftBar::leaveWanted);
    connect(m_problems, &QToolButton::clicked, this, &DraftBar::problemsWanted);
    hide();
}

void DraftBar::show(const PlanDesk& desk)
{
    const PlanDraft* draft = desk.draft();
    setVisible(draft != nullptr);
    if (!draft) {
        return;
    }
    const DraftOverlay& overlay = desk.overlay();
    const PlanRecord* base = overlay.derived->plan(draft->base);
    m_code = overlay.fold.profile.code;
    m_start = draft->start;
    m_reviewed = base ? base->profile.code : QString();
    m_steps = static_cast<int>(draft->applied);
    m_problemCount = static_cast<int>(overlay.fold.problems.size());
    retranslate();
}

void DraftBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    painter.setPen(QPen(colours.accent, 1));
    painter.setBrush(colours.selection);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void DraftBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DraftBar::retranslate()
{
    m_icon->setPixmap(themeIcon(u"lock"_s, palette()).pixmap(smallIconSize(*this)));
    const QString what = m_start == PlanStart::Review
                             ? tr("Draft %1, review of %2").arg(m_code, m_reviewed)
                             : tr("Draft %1").arg(m_code);
    m_text->setText(what + u" · "_s + tr("%n step(s)", nullptr, m_steps) + u" · "_s +
                    tr("kept, counts only when approved"));
    m_problems->setVisible(m_problemCount > 0);
    m_problems->setText(tr("%n no longer fit(s)", nullptr, m_problemCount));
    m_problems->setIcon(themeIcon(u"warning"_s, palette()));
    m_find->setText(tr("Find candidates…"));
    m_find->setToolTip(m_actions.tip(ActionId::FindCandidates));
    m_approve->setText(tr("Approve…"));
    m_approve->setToolTip(m_actions.tip(ActionId::ApproveDraft));
    m_discard->setText(tr("Discard…"));
    m_discard->setToolTip(m_actions.tip(ActionId::DiscardDraft));
    m_leave->setText(tr("Leave"));
    m_leave->setToolTip(tr("Back to the plans; the draft stays as it is"));
}

} // namespace kecan::ui
