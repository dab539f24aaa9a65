#include "ui/shell/change_log.h"

#include "core/base/text_normal.h"
#include "ui/services/command_runner.h"
#include "ui/services/dialog_service.h"
#include "ui/shell/change_log_model.h"
#include "ui/shell/view_context.h"
#include "ui/table/data_table.h"
#include "ui/texts/batch_texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

ChangeLog::ChangeLog(const PageServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_model(new ChangeLogModel)
    , m_words(new QLineEdit(this))
    , m_table(new DataTable(*m_model, u"changes"_s, services.preferences, 1, this))
    , m_note(new QLabel(this))
    , m_takeBack(new QPushButton(this))
    , m_goTo(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"changeLog"_s);
    // The table asks it for its columns to the last.
    m_model->setParent(m_table);
    m_words->setObjectName(u"changeWords"_s);
    m_words->setClearButtonEnabled(true);
    m_table->setObjectName(u"changes"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_note->setObjectName(u"changeNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_takeBack->setObjectName(u"changeTakeBack"_s);
    for (QPushButton* button : {m_takeBack, m_goTo, m_close}) {
        button->setAutoDefault(false);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_goTo);
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);

    connect(m_words, &QLineEdit::textChanged, this, &ChangeLog::reload);
    connect(m_table, &DataTable::typed, m_words, &QLineEdit::insert);
    connect(m_table, &DataTable::currentRowChanged, this, &ChangeLog::showCurrent);
    connect(m_table, &DataTable::rowActivated, this, &ChangeLog::goTo);
    connect(m_takeBack, &QPushButton::clicked, this, &ChangeLog::takeBack);
    connect(m_goTo, &QPushButton::clicked, this, &ChangeLog::goTo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&services.context, &ViewContext::recorded, this, &ChangeLog::reload);
    connect(&services.context, &ViewContext::workspaceChanged, this, [this] {
        m_model->show(nullptr, {});
        reject();
    });
    retranslate();
    reload();
    resize(fontMetrics().averageCharWidth() * 136, fontMetrics().height() * 30);
    m_table->setFocus(Qt::TabFocusReason);
}

ChangeLog::~ChangeLog() = default;

void ChangeLog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QDialog::changeEvent(event);
}

void ChangeLog::reload()
{
    m_model->show(&m_services.context.workspace()->history(),
                  searchFold(m_words->text()).split(u' ', Qt::SkipEmptyParts));
    if (!m_table->currentKey()) {
        m_table->step(1);
    }
    showCurrent();
}

void ChangeLog::showCurrent()
{
    const Workspace* workspace = m_services.context.workspace();
    const MaybeBatchId batch = m_model->batchAt(m_table->currentIndex().row());
    m_goTo->setEnabled(batch && BatchTexts::of(workspace->history(), *batch).leadsTo);
    const Status may = batch ? workspace->mayRetract(*batch) : Status();
    const bool canTakeBack = batch && may && m_services.commands.canWrite();
    m_takeBack->setEnabled(canTakeBack);
    m_note->setText(!batch ? tr("Nothing matches.") : may ? QString() : may.error().message);
}

void ChangeLog::takeBack()
{
    const MaybeBatchId batch = m_model->batchAt(m_table->currentIndex().row());
    if (!batch) {
        return;
    }
    const BatchWords words = BatchTexts::of(m_services.context.workspace()->history(), *batch);
    if (m_services.dialogs.confirm(
            {.title = tr("Take back an act"),
             .text = u"%1 – %2"_s.arg(words.what, words.about),
             .consequence = tr("All its records are taken back together. The history of changes "
                               "keeps both, and undo brings it back."),
             .yes = tr("Take back")})) {
        m_services.commands.run(RetractBatch{*batch, {}}, tr("Take back: %1").arg(words.what));
    }
}

void ChangeLog::goTo()
{
    const MaybeBatchId batch = m_model->batchAt(m_table->currentIndex().row());
    const auto subject =
        batch ? BatchTexts::of(m_services.context.workspace()->history(), *batch).leadsTo
              : std::nullopt;
    if (subject) {
        m_services.context.reveal(*subject);
        accept();
    }
}

void ChangeLog::retranslate()
{
    setWindowTitle(tr("History of changes"));
    m_words->setPlaceholderText(tr("Find an act, a name or who did it"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_table->setAccessibleName(tr("Acts, the last one first"));
    m_goTo->setText(tr("Go to"));
    m_takeBack->setText(tr("Take back…"));
    m_close->setText(tr("Close"));
}

} // namespace kecan::ui
