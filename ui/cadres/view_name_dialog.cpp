#include "ui/cadres/view_name_dialog.h"

#include "core/base/text_normal.h"
#include "ui/cadres/roster_views.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

ViewNameDialog::ViewNameDialog(const RosterViews& views, QWidget* parent)
    : QDialog(parent)
    , m_views(views)
    , m_caption(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_name->setObjectName(u"viewName"_s);
    m_save->setObjectName(u"viewSave"_s);
    m_save->setDefault(true);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(8);
    column->addWidget(m_caption);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT named(normalizedText(m_name->text()));
        accept();
    });
    retranslate();
}

void ViewNameDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ViewNameDialog::retranslate()
{
    setWindowTitle(tr("Save this view"));
    m_caption->setText(tr("Name of the view"));
    m_name->setAccessibleName(m_caption->text());
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    check();
}

void ViewNameDialog::check()
{
    const QString name = normalizedText(m_name->text());
    const bool isTaken = std::ranges::any_of(m_views.all(), [&](const RosterView& view) {
        return view.isOwn && view.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    m_note->setText(isTaken ? tr("Your view of this name is replaced.")
                            : tr("Conditions, columns, order and grouping are kept on this "
                                 "computer."));
    m_save->setEnabled(!name.isEmpty());
}

} // namespace kecan::ui
