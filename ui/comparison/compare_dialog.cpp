#include "ui/comparison/compare_dialog.h"

#include "ui/search/subject_edit.h"
#include "ui/shell/view_context.h"
#include "ui/theme/colours.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLabelLetters = 24;  ///< width of the first column
constexpr int kPersonLetters = 34; ///< room for a person when the dialog opens
constexpr int kRowAir = 8;         ///< above and under the texts of a row. @unit px

/// Leaves air around texts of several lines.
class AiryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, kRowAir);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    }
};

} // namespace

CompareDialog::CompareDialog(const PageServices& services,
                             std::shared_ptr<const Snapshot> office,
                             std::span<const CadreId> people,
                             MaybePositionId position,
                             Asking asking,
                             QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_office(std::move(office))
    , m_asking(std::move(asking))
    , m_postLabel(new QLabel(this))
    , m_post(new SubjectEdit(services.context, SubjectKind::Post, this))
    , m_table(new QTableWidget(this))
    , m_differentOnly(new QCheckBox(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    const int letter = fontMetrics().averageCharWidth();
    auto* chosen = new QGridLayout;
    chosen->setHorizontalSpacing(6);
    chosen->setVerticalSpacing(8);
    chosen->setColumnMinimumWidth(0, letter * kLabelLetters);
    m_post->setObjectName(u"comparedPost"_s);
    m_postLabel->setBuddy(m_post);
    chosen->addWidget(m_postLabel, 0, 0);
    chosen->addWidget(m_post, 0, 1, 1, 2);
    for (std::size_t i = 0; i < kMostPeople; ++i) {
        auto* field = new SubjectEdit(services.context, SubjectKind::Person, this);
        field->setObjectName(u"comparedPerson%1"_s.arg(i + 1));
        if (i < people.size()) {
            field->setSubject(people[i]);
        }
        chosen->addWidget(field, 1, static_cast<int>(i) + 1);
        chosen->setColumnStretch(static_cast<int>(i) + 1, 1);
        m_people.push_back(field);
    }
    if (position) {
        m_post->setSubject(*position);
    }
    m_table->setObjectName(u"comparison"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new AiryDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(false);
    m_differentOnly->setObjectName(u"differentOnly"_s);
    m_copy->setAutoDefault(false);
    m_close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_differentOnly);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addLayout(chosen);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(letter * (kLabelLetters + kPersonLetters * static_cast<int>(kMostPeople)),
           fontMetrics().height() * 36);
    connectParts();
    retranslate();
    m_people[std::min(people.size(), kMostPeople - 1)]->setFocus(Qt::OtherFocusReason);
}

void CompareDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showFacts();
    }
    QDialog::changeEvent(event);
}

void CompareDialog::connectParts()
{
    for (SubjectEdit* field : m_people) {
        connect(field, &SubjectEdit::subjectChanged, this, &CompareDialog::compare);
    }
    connect(m_post, &SubjectEdit::subjectChanged, this, &CompareDialog::compare);
    connect(m_differentOnly, &QCheckBox::toggled, this, &CompareDialog::showFacts);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(comparisonAsText(names(), m_facts));
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_services.context, &ViewContext::workspaceChanged, this, &QDialog::reject);
}

std::vector<CompareDialog::Compared> CompareDialog::people() const
{
    std::vector<Compared> people;
    std::set<CadreId> seen;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const auto subject = m_people[i]->subject();
        const auto* cadre = subject ? std::get_if<CadreId>(&*subject) : nullptr;
        if (cadre && m_office->cadre(*cadre) && seen.insert(*cadre).second) {
            people.push_back({*cadre, static_cast<int>(i) + 1});
        }
    }
    return people;
}

QStringList CompareDialog::names() const
{
    QStringList names;
    for (const Compared& one : people()) {
        names += m_office->cadre(one.cadre)->name.full();
    }
    return names;
}

void CompareDialog::compare()
{
    std::vector<CadreId> compared;
    for (const Compared& one : people()) {
        compared.push_back(one.cadre);
    }
    m_facts.clear();
    if (!compared.empty()) {
        const Judge judge(m_office->derived(), m_services.context.ruleBook());
        std::optional<CandidateQuestion> question;
        const auto subject = m_post->subject();
        if (const auto* post = subject ? std::get_if<PositionId>(&*subject) : nullptr) {
            question = m_asking(compared.front(), *post);
        }
        m_facts = PeopleComparison::of(*m_office, judge, compared, question);
    }
    showFacts();
}

void CompareDialog::showFacts()
{
    const std::vector<Compared> compared = people();
    const Colours& colours = coloursOf(palette());
    m_table->clear();
    m_table->setRowCount(0);
    // As many columns as there are fields above, so that each stands under its own.
    m_table->setColumnCount(static_cast<int>(kMostPeople) + 1);
    QStringList headings(m_table->columnCount());
    for (const Compared& one : compared) {
        headings[one.column] = m_office->cadre(one.cadre)->name.full();
    }
    m_table->setHorizontalHeaderLabels(headings);
    for (const ComparedFact& fact : m_facts) {
        const bool isDifferent = compared.size() > 1 && fact.isDifferent();
        if (m_differentOnly->isChecked() && !isDifferent) {
            continue;
        }
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const auto put = [&](int column, const QString& text) {
            auto* item = new QTableWidgetItem(text);
            if (isDifferent) {
                item->setBackground(colours.postBand);
            }
            m_table->setItem(row, column, item);
            return item;
        };
        put(0, fact.label)->setForeground(colours.mutedText);
        for (std::size_t i = 0; i < compared.size(); ++i) {
            put(compared[i].column, fact.texts[static_cast<qsizetype>(i)]);
        }
    }
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, fontMetrics().averageCharWidth() * kLabelLetters);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_copy->setEnabled(!m_facts.empty());
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare people"));
    m_postLabel->setText(tr("For the post:"));
    m_post->setPlaceholderText(tr("Post the rules are asked about"));
    m_post->setAccessibleName(tr("Post the rules are asked about"));
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        m_people[i]->setPlaceholderText(tr("Add a person"));
        m_people[i]->setAccessibleName(tr("Person %1").arg(i + 1));
    }
    m_table->setAccessibleName(tr("Facts side by side"));
    m_differentOnly->setText(tr("Only what &differs"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
    compare();
}

} // namespace kecan::ui
