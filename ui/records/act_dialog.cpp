#include "ui/records/act_dialog.h"

#include "core/history/event_effect.h"
#include "ui/services/command_runner.h"
#include "ui/services/error_presenter.h"
#include "ui/shell/view_context.h"
#include "ui/texts/event_texts.h"
#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPause = 150; ///< @unit milliseconds
constexpr int kLinesShown = 8;
constexpr int kLetters = 84;        ///< width of the fields at the least, in average letters
constexpr int kFollowsLetters = 46; ///< width of what follows when it stands beside them

} // namespace

ActDialog::ActDialog(const PageServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_lead(new QLabel(this))
    , m_form(new FieldForm(this))
    , m_body(new QVBoxLayout)
    , m_followsTitle(new QLabel(this))
    , m_follows(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_pause(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_follows->setObjectName(u"actFollows"_s);
    m_problem->setObjectName(u"actProblem"_s);
    m_accept->setObjectName(u"actAccept"_s);
    m_cancel->setObjectName(u"actCancel"_s);
    for (QLabel* label : {m_lead, m_followsTitle, m_follows, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_followsTitle->font();
    bold.setBold(true);
    m_followsTitle->setFont(bold);
    m_problem->hide();
    m_accept->setDefault(true);
    m_cancel->setAutoDefault(false);

    m_content = new QWidget(this);
    m_fields = new QWidget(m_content);
    auto* sides = new QHBoxLayout(m_content);
    sides->setContentsMargins(18, 16, 18, 8);
    sides->setSpacing(22);
    sides->addWidget(m_fields, 1);
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_lead);
    column->addWidget(m_form);
    column->addLayout(m_body);
    column->addWidget(m_followsTitle);
    column->addWidget(m_follows);
    column->addStretch(1);
    // At 200 % text a long form is higher than a small screen.
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(18, 4, 18, 14);
    buttons->setSpacing(8);
    buttons->addWidget(m_problem, 1);
    buttons->addStretch();
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addLayout(buttons);

    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &ActDialog::preview);
    connect(m_accept, &QPushButton::clicked, this, &ActDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&services.context, &ViewContext::workspaceChanged, this, &QDialog::reject);
    applyColours();
}

void ActDialog::accept()
{
    m_wasTried = true;
    FieldProblems problems;
    const std::optional<PlannedAct> act = plan(problems);
    if (!act) {
        Q_ASSERT(!problems.empty());
        showProblems(problems);
        if (!focusOutsideForm()) {
            m_form->focusProblem();
        }
        return;
    }
    const Result<ChangeSet> done =
        m_services.commands.record(act->draft, act->command, act->name, act->note);
    if (!done) {
        showProblems({{{}, done.error().message}});
        return;
    }
    Q_EMIT recorded(*done);
    QDialog::accept();
}

void ActDialog::setTexts(const QString& title, const QString& lead, const QString& acceptText)
{
    setWindowTitle(title);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_accept->setText(acceptText);
    m_cancel->setText(tr("Cancel"));
    m_followsTitle->setText(tr("What follows"));
}

void ActDialog::putFollowsBeside(QWidget* below)
{
    auto* side = new QVBoxLayout;
    side->setSpacing(10);
    for (QLabel* label : {m_followsTitle, m_follows}) {
        m_fields->layout()->removeWidget(label);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * kFollowsLetters / 2);
        label->setMaximumWidth(fontMetrics().averageCharWidth() * kFollowsLetters);
        side->addWidget(label);
    }
    if (below) {
        below->setMaximumWidth(fontMetrics().averageCharWidth() * kFollowsLetters);
        side->addWidget(below);
    }
    side->addStretch(1);
    auto* sides = static_cast<QHBoxLayout*>(m_content->layout());
    sides->addLayout(side);
    sides->setStretch(0, kLetters);
    sides->setStretch(1, kFollowsLetters);
    m_isFollowsBeside = true;
}

void ActDialog::fieldChanged()
{
    m_pause->start();
}

QStringList ActDialog::consequencesOf(const PlannedAct& act) const
{
    const Workspace* workspace = m_services.context.workspace();
    return EventTexts::linesOf(effectOf(workspace->history(), act.draft.events()),
                               *act.draft.history().derived());
}

void ActDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        preview();
    } else if (event->type() == QEvent::PaletteChange && m_problem) {
        applyColours();
    }
    QDialog::changeEvent(event);
}

bool ActDialog::event(QEvent* event)
{
    const bool handled = QDialog::event(event);
    // Once, before it is shown the first time: whoever derives from it is complete then.
    if (event->type() == QEvent::Polish) {
        retranslate();
        preview();
        if (!focusWidget()) {
            m_form->focusFirst();
        }
    }
    return handled;
}

void ActDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // Not when polished: a window not resized before takes the size of its layout afterwards.
    if (!event->spontaneous()) {
        fitScreen();
    }
}

void ActDialog::fitScreen()
{
    // Fields just shown or filled have not told their layouts yet.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QSize room = screen()->availableSize() * 9 / 10;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int foot = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int letters = m_isFollowsBeside ? kLetters + kFollowsLetters : kLetters;
    const int wanted =
        std::max(m_content->sizeHint().width() + bar, fontMetrics().averageCharWidth() * letters);
    const int wide = std::max(width(), std::min(wanted, room.width()));
    // Wrapped lines take more height than the hint of the layout says.
    const int content = m_content->layout()->hasHeightForWidth()
                            ? m_content->layout()->totalHeightForWidth(wide - bar)
                            : m_content->sizeHint().height();
    resize(wide, std::max(height(), std::min(content + foot, room.height())));
}

void ActDialog::preview()
{
    if (!m_services.context.workspace()) {
        return;
    }
    FieldProblems problems;
    const std::optional<PlannedAct> act = plan(problems);
    m_consequences = act ? consequencesOf(*act) : QStringList();
    QStringList lines = m_consequences.mid(0, kLinesShown);
    if (m_consequences.size() > kLinesShown) {
        lines << tr(
            "… and %n more", nullptr, static_cast<int>(m_consequences.size()) - kLinesShown);
    }
    m_follows->setText(lines.isEmpty() ? insteadOfFollows(problems)
                                       : u"• "_s + lines.join(u"\n• "_s));
    // Beside the fields the room is kept, so that they do not jump to and fro.
    m_followsTitle->setVisible(!lines.isEmpty() || m_isFollowsBeside);
    m_follows->setVisible(!lines.isEmpty() || m_isFollowsBeside);
    if (m_wasTried) {
        showProblems(problems);
    }
    if (isVisible()) {
        fitScreen();
    }
}

QString ActDialog::insteadOfFollows(const FieldProblems& problems) const
{
    const auto whole = std::ranges::find(problems, QString(), &FieldProblem::field);
    return whole != problems.end() ? whole->message
                                   : tr("Shown here once the fields are filled in.");
}

void ActDialog::showProblems(const FieldProblems& problems)
{
    const FieldProblems others = showOutsideForm(problems);
    m_form->setProblems(others);
    QStringList whole;
    for (const FieldProblem& problem : others) {
        if (m_form->problem(problem.field).isEmpty()) {
            whole << problem.message;
        }
    }
    m_problem->setText(whole.join(u'\n'));
    m_problem->setVisible(!whole.isEmpty());
    if (isVisible()) {
        fitScreen();
    }
}

void ActDialog::applyColours()
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, coloursOf(palette()).danger);
    m_problem->setPalette(red);
}

} // namespace kecan::ui
