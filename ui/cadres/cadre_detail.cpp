#include "ui/cadres/cadre_detail.h"

#include "ui/findings/finding_panel.h"
#include "ui/findings/judgement.h"
#include "ui/shell/view_context.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFindingsPercent = 45; ///< of the height, at the most

} // namespace

CadreDetail::CadreDetail(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_context(services.context)
    , m_actions(services.actions)
    , m_name(new QLabel(this))
    , m_post(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_body(new SheetView(this))
    , m_findings(new FindingPanel(services, this))
{
    m_name->setObjectName(u"detailName"_s);
    m_post->setObjectName(u"detailPost"_s);
    m_summary->setObjectName(u"detailSummary"_s);
    m_body->setObjectName(u"detailBody"_s);
    for (QLabel* label : {m_name, m_post, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    connect(m_body, &SheetView::subjectWanted, this, [this](const Subject& subject) {
        m_context.reveal(subject);
    });

    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_name, 1);
    for (const auto& [id, icon] : {std::pair(ActionId::EditCadre, u"person"_s),
                                   std::pair(ActionId::PreviousRow, u"previous"_s),
                                   std::pair(ActionId::NextRow, u"next"_s)}) {
        head->addWidget(addTool(id, icon), 0, Qt::AlignTop);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_post);
    column->addWidget(m_summary);
    column->addWidget(m_body, 1);
    column->addWidget(m_findings);
    m_findings->keepShown(services.preferences, u"cadres"_s);
    retranslate();
    refresh();
}

void CadreDetail::show(MaybeCadreId cadre)
{
    const bool isSame = cadre == m_cadre;
    if (isSame && m_context.snapshot() == m_office) {
        return;
    }
    m_cadre = cadre;
    const int place = m_body->verticalScrollBar()->value();
    refresh();
    m_findings->show(
        [this] { return m_cadre ? judge(m_context, Subject(*m_cadre)) : JudgedOffice(); });
    // Another day of the same person is read at the same place.
    m_body->verticalScrollBar()->setValue(isSame ? place : 0);
}

QString CadreDetail::text() const
{
    return QStringList{
        m_name->text(), m_post->text(), m_summary->text(), m_body->document()->toPlainText()}
        .join(u'\n');
}

void CadreDetail::resizeEvent(QResizeEvent* event)
{
    m_findings->setMost(height() * kFindingsPercent / 100);
    QWidget::resizeEvent(event);
}

void CadreDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

QToolButton* CadreDetail::addTool(ActionId id, const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("iconName", icon);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    QAction* action = m_actions.action(id);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
    });
    button->setEnabled(action->isEnabled());
    m_tools.emplace_back(id, button);
    return button;
}

void CadreDetail::refresh()
{
    for (const auto& [id, button] : m_tools) {
        button->setIcon(themeIcon(button->property("iconName").toString(), palette()));
    }
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    const Workspace* workspace = m_context.workspace();
    m_office = m_context.snapshot();
    const std::optional<CadreSheet> sheet =
        workspace && m_cadre ? CadreSheets::of(workspace->history(),
                                               *m_context.snapshot(),
                                               RuleSet(m_context.ruleBook(), m_context.day()),
                                               *m_cadre)
                             : std::nullopt;
    m_name->setText(sheet ? sheet->name : QString());
    m_post->setText(sheet ? sheet->post : tr("Choose somebody in the list."));
    m_summary->setText(sheet ? sheet->summary : QString());
    m_body->show({}, sheet ? sheet->sections : std::vector<SheetSection>());
}

void CadreDetail::retranslate()
{
    m_body->setAccessibleName(tr("Sheet of the person"));
    for (const auto& [id, button] : m_tools) {
        button->setToolTip(m_actions.tip(id));
        button->setAccessibleName(m_actions.action(id)->text().remove(u'&'));
    }
}

} // namespace kecan::ui
