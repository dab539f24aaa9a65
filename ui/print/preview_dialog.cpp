#include "ui/print/preview_dialog.h"

#include "ui/print/heading_form.h"
#include "ui/print/paper_printer.h"
#include "ui/print/plan_forms_button.h"
#include "ui/services/error_presenter.h"
#include "ui/services/preferences.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLayoutDelay = 180; ///< @unit ms after the last key
constexpr double kZoomStep = 1.25;
constexpr std::array kPercents{50, 75, 100, 125, 150, 200, 300};
constexpr int kFitEntries = 2; ///< entries of the zoom list before the percents
const QString kStateName = u"preview"_s;

} // namespace

PreviewDialog::PreviewDialog(const PageServices& services,
                             Workspace& workspace,
                             std::shared_ptr<const Snapshot> snapshot,
                             PlanId plan,
                             PlanForm form,
                             QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_snapshot(std::move(snapshot))
    , m_plan(plan)
    , m_export(new PlanExport(services, this))
    , m_pages(new PageView(this))
    , m_form(new HeadingForm(loadPaperHeading(workspace.store(), *m_snapshot, plan), this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* fields = new QScrollArea(this);
    fields->setWidget(m_form);
    fields->setWidgetResizable(true);
    fields->setFrameShape(QFrame::NoFrame);
    fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fields->setFixedWidth(fontMetrics().averageCharWidth() * 50);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_pages, 1);
    middle->addWidget(fields);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(14, 10, 14, 12);
    buttons->setSpacing(8);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    buttons->addWidget(m_close);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeToolBar());
    m_forms->setCurrentIndex(m_forms->findData(static_cast<int>(form)));
    outer->addLayout(middle, 1);
    outer->addLayout(buttons);
    m_save->setDefault(true);
    m_print->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_message->setWordWrap(true);

    m_layoutTimer.setSingleShot(true);
    m_layoutTimer.setInterval(kLayoutDelay);
    connect(&m_layoutTimer, &QTimer::timeout, this, &PreviewDialog::layOutNow);
    connect(m_form, &HeadingForm::edited, this, [this] { m_layoutTimer.start(); });
    connect(m_forms, &QComboBox::currentIndexChanged, this, &PreviewDialog::layOutNow);
    connect(m_pages, &PageView::pageChanged, this, &PreviewDialog::showPage);
    connect(m_pages, &PageView::zoomChanged, this, &PreviewDialog::showZoom);
    connect(m_save, &QPushButton::clicked, this, &PreviewDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &PlanExport::written, this, [this](const QString& file) {
        m_message->setText(tr("Saved as %1.").arg(QFileInfo(file).fileName()));
    });

    retranslate();
    refreshIcons();
    if (!restoreGeometry(services.preferences.state(kStateName))) {
        resize(parent ? parent->window()->size() * 0.92 : QSize(1100, 700));
    }
    layOutNow();
    m_pages->setFocus();
}

void PreviewDialog::layOutNow()
{
    m_layoutTimer.stop();
    Result<std::vector<ReportDocument>> documents =
        planFormDocuments(m_workspace.history(), *m_snapshot, m_plan, form(), m_form->heading());
    const Result<print::ReportLayout> layout = documents
                                                   ? print::ReportLayout::make(*documents)
                                                   : Result<print::ReportLayout>(documents.error());
    m_save->setEnabled(layout.ok());
    m_print->setEnabled(layout.ok());
    QPalette words = palette();
    words.setColor(QPalette::WindowText,
                   layout ? coloursOf(words).mutedText : coloursOf(words).danger);
    m_message->setPalette(words);
    if (!layout) {
        m_message->setText(layout.error().message);
        return;
    }
    m_documents = *std::move(documents);
    m_layout = *layout;
    m_message->setText(layout->fontWarning());
    m_pages->setLayoutShown(*layout);
}

void PreviewDialog::savePdf()
{
    if (m_layoutTimer.isActive()) {
        layOutNow();
    }
    m_export->start(m_documents, planFormFileName(form(), planCode(), m_snapshot->day()));
}

void PreviewDialog::print()
{
    if (m_layoutTimer.isActive()) {
        layOutNow();
    }
    if (!m_layout) {
        return;
    }
    const Result<bool> printed = printOnPaper(*m_layout, planCode(), this);
    if (!printed) {
        m_services.errors.present(
            tr("The paper was not printed"), printed.error(), tr("All data are as before."));
    }
}

void PreviewDialog::done(int result)
{
    m_services.preferences.setState(kStateName, saveGeometry());
    // A store open for reading keeps no heading; it holds for this session's papers only.
    if (!m_workspace.store().isReadOnly()) {
        const Status saved = savePaperHeading(m_workspace.store(), planCode(), m_form->heading());
        if (!saved) {
            m_services.errors.present(tr("The heading was not remembered"),
                                      saved.error(),
                                      tr("The paper itself is not touched by this."));
        }
    }
    QDialog::done(result);
}

void PreviewDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    QDialog::changeEvent(event);
}

QWidget* PreviewDialog::makeToolBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(4);
    m_previous = addTool(u"previous"_s);
    m_next = addTool(u"next"_s);
    m_zoomOut = addTool(u"zoom-out"_s);
    m_zoomIn = addTool(u"zoom-in"_s);
    m_page = new QLabel(bar);
    m_page->setObjectName(u"previewPage"_s);
    m_forms = new QComboBox(bar);
    m_forms->setObjectName(u"previewForm"_s);
    for (const PlanForm form : kPlanForms) {
        m_forms->addItem(QString(), static_cast<int>(form));
    }
    nameForms(); // before it is as wide as its texts
    m_zoom = new QComboBox(bar);
    m_zoom->setMinimumContentsLength(12);
    m_zoom->addItems({QString(), QString()});
    for (const int percent : kPercents) {
        m_zoom->addItem(u"%1%"_s.arg(percent));
    }
    row->addWidget(m_forms);
    row->addSpacing(16);
    row->addWidget(m_previous);
    row->addWidget(m_page);
    row->addWidget(m_next);
    row->addSpacing(16);
    row->addWidget(m_zoomOut);
    row->addWidget(m_zoom);
    row->addWidget(m_zoomIn);
    row->addStretch();
    connect(m_previous, &QToolButton::clicked, this, [this] {
        m_pages->goToPage(m_pages->currentPage() - 1);
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        m_pages->goToPage(m_pages->currentPage() + 1);
    });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] {
        m_pages->setZoom(m_pages->zoom() / kZoomStep);
    });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] {
        m_pages->setZoom(m_pages->zoom() * kZoomStep);
    });
    connect(m_zoom, &QComboBox::activated, this, &PreviewDialog::zoomChosen);
    return bar;
}

QToolButton* PreviewDialog::addTool(const QString& iconName)
{
    auto* button = new QToolButton(this);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("iconName", iconName);
    return button;
}

void PreviewDialog::showPage()
{
    m_page->setText(tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(m_pages->pageCount()));
    m_previous->setEnabled(m_pages->currentPage() > 0);
    m_next->setEnabled(m_pages->currentPage() + 1 < m_pages->pageCount());
}

void PreviewDialog::showZoom()
{
    const int percent = qRound(m_pages->zoom() * 100);
    m_zoom->setItemText(0, tr("Page width"));
    m_zoom->setItemText(1, tr("Whole page"));
    if (m_pages->fit() != PageView::Fit::Free) {
        const int index = m_pages->fit() == PageView::Fit::Width ? 0 : 1;
        m_zoom->setItemText(index, u"%1 (%2%)"_s.arg(m_zoom->itemText(index)).arg(percent));
        m_zoom->setCurrentIndex(index);
        return;
    }
    const auto known = std::find(kPercents.begin(), kPercents.end(), percent);
    if (known != kPercents.end()) {
        m_zoom->setCurrentIndex(kFitEntries + static_cast<int>(known - kPercents.begin()));
    } else {
        m_zoom->setCurrentIndex(-1);
        m_zoom->setPlaceholderText(u"%1%"_s.arg(percent));
    }
}

void PreviewDialog::zoomChosen(int index)
{
    if (index < kFitEntries) {
        m_pages->setFit(index == 0 ? PageView::Fit::Width : PageView::Fit::Page);
    } else {
        m_pages->setZoom(kPercents[static_cast<std::size_t>(index - kFitEntries)] / 100.0);
    }
    showZoom();
}

void PreviewDialog::retranslate()
{
    setWindowTitle(tr("Preview: %1, as of %2").arg(planCode(), m_snapshot->day().text()));
    m_save->setText(tr("Save PDF…"));
    m_print->setText(tr("Print…"));
    m_close->setText(tr("Close"));
    nameForms();
    m_forms->setAccessibleName(tr("Paper"));
    m_pages->setAccessibleName(tr("Pages"));
    m_zoom->setAccessibleName(tr("Size of the pages"));
    const std::vector<std::pair<QToolButton*, QString>> tips{{m_previous, tr("Page before")},
                                                             {m_next, tr("Next page")},
                                                             {m_zoomOut, tr("Smaller")},
                                                             {m_zoomIn, tr("Larger")}};
    for (const auto& [button, tip] : tips) {
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    }
    showPage();
    showZoom();
}

void PreviewDialog::refreshIcons()
{
    for (QToolButton* button : {m_previous, m_next, m_zoomOut, m_zoomIn}) {
        button->setIcon(themeIcon(button->property("iconName").toString(), palette()));
    }
    m_save->setIcon(themeIcon(u"pdf"_s, palette()));
    m_print->setIcon(themeIcon(u"print"_s, palette()));
}

PlanForm PreviewDialog::form() const
{
    return static_cast<PlanForm>(m_forms->currentData().toInt());
}

void PreviewDialog::nameForms()
{
    for (int i = 0; i < m_forms->count(); ++i) {
        m_forms->setItemText(
            i, PlanFormsButton::textOf(static_cast<PlanForm>(m_forms->itemData(i).toInt())));
    }
}

QString PreviewDialog::planCode() const
{
    const PlanRecord* plan = m_snapshot->derived().plan(m_plan);
    return plan ? plan->profile.code : QString();
}

} // namespace kecan::ui
