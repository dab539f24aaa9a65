#include "ui/findings/finding_panel.h"

#include "ui/findings/accept_finding_dialog.h"
#include "ui/findings/finding_list.h"
#include "ui/services/command_runner.h"
#include "ui/services/preferences.h"
#include "ui/shell/view_context.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSpacing = 4;
constexpr int kMostCards = 12; ///< that the panel grows with
const QByteArray kHidden = "hidden";

} // namespace

FindingPanel::FindingPanel(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new FindingModel(this))
    , m_empty(new QLabel(this))
    , m_list(new FindingList(*m_model, this))
{
    setObjectName(u"findings"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    column->addWidget(makeHeader());
    m_empty->setObjectName(u"findingEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FindingPanel::openMenu);
    connect(m_list, &FindingList::rowActivated, this, &FindingPanel::goTo);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_accept->setEnabled(canAccept());
    });
    retranslate();
    refresh();
}

void FindingPanel::show(Source source)
{
    m_source = std::move(source);
    m_isExpired = true;
    if (isVisible()) {
        catchUp();
    }
}

void FindingPanel::show(JudgedOffice judged)
{
    m_source = {};
    m_isExpired = false;
    m_model->show(std::move(judged));
    refresh();
}

void FindingPanel::setHint(const QString& text)
{
    m_hint = text;
    refresh();
}

void FindingPanel::listAll()
{
    std::set<FindingState> all;
    for (int state = 0; state < kFindingStates; ++state) {
        all.insert(static_cast<FindingState>(state));
    }
    m_model->setStates(all);
    refresh();
}

void FindingPanel::setMost(int height)
{
    if (height != m_most) {
        m_most = height;
        setMaximumHeight(std::max(height, minimumSizeHint().height()));
        updateGeometry();
    }
}

void FindingPanel::keepShown(Preferences& preferences, const QString& page)
{
    m_preferences = &preferences;
    m_place = u"findings/"_s + page;
    setVisible(preferences.state(m_place) != kHidden);
}

void FindingPanel::toggleShown()
{
    const bool isShown = isHidden();
    setVisible(isShown);
    m_preferences->setState(m_place, isShown ? QByteArray("shown") : kHidden);
}

QSize FindingPanel::sizeHint() const
{
    const int cards =
        m_list->isHidden() ? m_empty->heightForWidth(width()) : m_list->heightFor(kMostCards) + 2;
    const int header = layout()->itemAt(0)->widget()->heightForWidth(width());
    return {QWidget::sizeHint().width(), header + kSpacing + cards};
}

QSize FindingPanel::minimumSizeHint() const
{
    const int header = layout()->itemAt(0)->widget()->heightForWidth(width());
    return {0, header + kSpacing + 2 * fontMetrics().height()};
}

void FindingPanel::showEvent(QShowEvent* event)
{
    catchUp();
    QWidget::showEvent(event);
}

void FindingPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

void FindingPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

QWidget* FindingPanel::makeHeader()
{
    auto* header = new QWidget(this);
    auto* row = new FlowLayout(kSpacing, header);
    m_title = new QLabel(header);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    row->addWidget(m_title);
    for (int i = 0; i < kFindingStates; ++i) {
        const auto state = static_cast<FindingState>(i);
        auto* button = new QToolButton(header);
        button->setObjectName(u"finding-"_s + FindingTexts::icon(state));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, [this, state](bool isListed) {
            toggle(state, isListed);
        });
        m_states.push_back(button);
        row->addWidget(button);
    }
    m_accept = new QToolButton(header);
    m_accept->setObjectName(u"findingAccept"_s);
    m_accept->setAutoRaise(true);
    m_accept->setFocusPolicy(Qt::StrongFocus);
    connect(m_accept, &QToolButton::clicked, this, &FindingPanel::acceptChosen);
    row->addWidget(m_accept);
    m_copy = new QToolButton(header);
    m_copy->setObjectName(u"findingCopy"_s);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy, &QToolButton::clicked, this, &FindingPanel::copy);
    row->addWidget(m_copy);
    return header;
}

void FindingPanel::catchUp()
{
    if (m_isExpired) {
        m_isExpired = false;
        const QModelIndex chosen = m_list->currentIndex();
        const qint64 key = chosen.isValid() ? m_model->rowKey(chosen.row()) : 0;
        m_model->show(m_source ? m_source() : JudgedOffice());
        if (chosen.isValid()) {
            m_list->setCurrentIndex(m_model->index(m_model->rowOf(key), 0));
        }
        refresh();
    }
}

void FindingPanel::refresh()
{
    for (int i = 0; i < kFindingStates; ++i) {
        const auto state = static_cast<FindingState>(i);
        QToolButton* button = m_states[static_cast<std::size_t>(i)];
        const int count = m_model->count(state);
        button->setIcon(themeIcon(FindingTexts::icon(state), palette()));
        button->setText(u"%1 %2"_s.arg(QLocale().toString(count), FindingTexts::of(state)));
        button->setVisible(count > 0);
        button->setChecked(m_model->states().contains(state));
    }
    const bool isEmpty = m_model->rowCount() == 0;
    m_accept->setVisible(!isEmpty);
    m_accept->setEnabled(canAccept());
    m_copy->setVisible(!isEmpty);
    m_empty->setText(emptyText());
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    updateGeometry();
}

void FindingPanel::toggle(FindingState state, bool isListed)
{
    std::set<FindingState> states = m_model->states();
    isListed ? void(states.insert(state)) : void(states.erase(state));
    m_model->setStates(states);
    refresh();
}

void FindingPanel::goTo(int row)
{
    if (const auto target = m_model->leadsTo(row)) {
        m_services.context.reveal(*target);
    }
}

void FindingPanel::openMenu(const QPoint& place)
{
    const QModelIndex index = m_list->indexAt(place);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"findingMenu"_s);
    if (index.isValid()) {
        const FindingSubject subject = m_model->finding(index.row()).subject;
        const auto offer = [&](const QString& text, const auto& id) {
            if (id && !m_model->judged().isNamed && m_model->judged().home != Subject(*id)) {
                menu->addAction(text, this, [this, target = Subject(*id)] {
                    m_services.context.reveal(target);
                });
            }
        };
        offer(tr("Go to the person"), subject.cadre);
        offer(tr("Go to the post"), subject.position);
        offer(tr("Go to the unit"), subject.unit);
        offer(tr("Go to the plan"), subject.plan);
        menu->addSeparator();
        m_list->setCurrentIndex(index);
        QAction* accept = menu->addAction(m_accept->text(), this, &FindingPanel::acceptChosen);
        accept->setObjectName(u"findingAcceptAction"_s);
        accept->setEnabled(canAccept());
    }
    menu->addAction(m_services.actions.action(ActionId::WhyNot));
    menu->addAction(tr("Copy the list"), this, &FindingPanel::copy);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void FindingPanel::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

bool FindingPanel::canAccept() const
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid() || !m_services.commands.canWrite()) {
        return false;
    }
    // What is found of a draft is accepted once it is a plan of the store.
    const Finding& finding = m_model->finding(chosen.row());
    const MaybePlanId plan = finding.subject.plan;
    return isOpen(finding) &&
           (!plan || m_services.context.workspace()->history().derived()->plan(plan));
}

void FindingPanel::acceptChosen()
{
    if (!canAccept()) {
        return;
    }
    auto* dialog = new AcceptFindingDialog(
        m_services, m_model->judged().office, m_model->finding(m_list->currentIndex().row()), this);
    // A dialog of an act does not follow other acts by itself.
    connect(dialog, &ActDialog::recorded, this, [this] {
        m_isExpired = m_source != nullptr;
        catchUp();
    });
    dialog->open();
}

QString FindingPanel::emptyText() const
{
    if (!m_model->judged().office) {
        return m_hint;
    }
    int all = 0;
    for (int state = 0; state < kFindingStates; ++state) {
        all += m_model->count(static_cast<FindingState>(state));
    }
    if (all == 0) {
        return tr("No rule applies here on this day.");
    }
    return m_model->count(FindingState::Met) == all
               ? tr("Nothing against the rules: %n of them apply and all are met.", nullptr, all)
               : tr("All findings are left out by the choice above.");
}

void FindingPanel::retranslate()
{
    m_title->setText(tr("By the rules"));
    m_list->setAccessibleName(tr("Findings of the rules"));
    m_accept->setText(tr("Accept as exception…"));
    m_accept->setToolTip(
        tr("Record that whoever is competent accepts the finding chosen (special case)"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the findings listed, with tabs between, for a spreadsheet"));
    for (QToolButton* button : m_states) {
        button->setToolTip(tr("List these findings or leave them out"));
    }
}

} // namespace kecan::ui
