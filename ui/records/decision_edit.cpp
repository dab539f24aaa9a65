#include "ui/records/decision_edit.h"

#include "core/base/text_normal.h"
#include "core/history/snapshot.h"
#include "ui/shell/view_context.h"
#include "ui/theme/colours.h"
#include "ui/widgets/partial_date_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kShownAtOnce = 12;

/// "123-QĐ/BTCTW · 01/09/2012 · Ban Tổ chức Trung ương".
QString lineOf(const DecisionDocument& document)
{
    QStringList parts{document.number.isEmpty() ? document.summary : document.number};
    if (document.signedOn) {
        parts << document.signedOn->text();
    }
    if (!document.authority.isEmpty()) {
        parts << document.authority;
    }
    return parts.join(u" · "_s);
}

} // namespace

DecisionEdit::DecisionEdit(ViewContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_known(new QStandardItemModel(this))
    , m_number(new QLineEdit(this))
    , m_signedOn(new PartialDateEdit(this))
    , m_authority(new QLineEdit(this))
    , m_signer(new QLineEdit(this))
    , m_summary(new QLineEdit(this))
    , m_state(new QLabel(this))
{
    m_number->setObjectName(u"decisionNumber"_s);
    m_signedOn->setObjectName(u"decisionSignedOn"_s);
    m_authority->setObjectName(u"decisionAuthority"_s);
    m_signer->setObjectName(u"decisionSigner"_s);
    m_summary->setObjectName(u"decisionSummary"_s);
    m_state->setObjectName(u"decisionState"_s);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_number);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    const std::array<QLineEdit*, 5> fields{m_number, m_signedOn, m_authority, m_signer, m_summary};
    const auto place = [&](QLineEdit* field, int row, int column, int span) {
        auto* caption = new QLabel(this);
        caption->setTextFormat(Qt::PlainText);
        caption->setForegroundRole(QPalette::PlaceholderText);
        m_captions.push_back(caption);
        grid->addWidget(caption, 2 * row, column, 1, span);
        grid->addWidget(field, 2 * row + 1, column, 1, span);
    };
    place(m_number, 0, 0, 1);
    place(m_signedOn, 0, 1, 1);
    place(m_authority, 1, 0, 1);
    place(m_signer, 1, 1, 1);
    place(m_summary, 2, 0, 2);
    grid->addWidget(m_state, 6, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);

    auto* completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(kShownAtOnce);
    m_number->setCompleter(completer);
    connect(completer,
            qOverload<const QModelIndex&>(&QCompleter::activated),
            this,
            [this](const QModelIndex& index) {
                setDocument(MaybeDocumentId::fromStored(index.data(kIdRole).toLongLong()));
                Q_EMIT changed();
            });
    connect(m_number, &QLineEdit::textEdited, this, &DecisionEdit::numberEdited);
    for (QLineEdit* field : fields) {
        connect(field, &QLineEdit::textEdited, this, &DecisionEdit::changed);
    }
    fillCompletion();
    retranslate();
}

void DecisionEdit::setDocument(MaybeDocumentId document)
{
    const std::shared_ptr<const Snapshot> office = m_context.snapshot();
    const DecisionDocument* found =
        office ? office->derived().structure->document(document) : nullptr;
    m_document = found ? document : MaybeDocumentId();
    show(found ? *found : DecisionDocument());
    lockFields();
}

void DecisionEdit::setRequired()
{
    m_isRequired = true;
    lockFields();
}

bool DecisionEdit::isEmpty() const
{
    return !m_document && m_number->text().trimmed().isEmpty() &&
           m_signedOn->text().trimmed().isEmpty() && m_authority->text().trimmed().isEmpty() &&
           m_signer->text().trimmed().isEmpty() && m_summary->text().trimmed().isEmpty();
}

QString DecisionEdit::problem() const
{
    if (m_document || isEmpty()) {
        return {};
    }
    const Result<DecisionDocument> document = typed();
    return document ? QString() : document.error().message;
}

Result<MaybeDocumentId> DecisionEdit::addTo(BatchDraft& draft) const
{
    if (m_document || isEmpty()) {
        return m_document;
    }
    KECAN_TRY(const DecisionDocument document, typed());
    KECAN_TRY(const std::vector<Event> events, draft.add(RegisterDocument{document}));
    return events.front().document;
}

void DecisionEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DecisionEdit::fillCompletion()
{
    const std::shared_ptr<const Snapshot> office = m_context.snapshot();
    if (!office) {
        return;
    }
    // The last ones first: most acts rest on a decision of these weeks.
    const auto& documents = office->derived().structure->documents;
    for (auto record = documents.rbegin(); record != documents.rend(); ++record) {
        if (*record) {
            auto* item = new QStandardItem(lineOf((*record)->document));
            item->setData(qlonglong((*record)->id.value()), kIdRole);
            item->setToolTip((*record)->document.summary);
            m_known->appendRow(item);
        }
    }
}

void DecisionEdit::numberEdited()
{
    if (!m_document) {
        return;
    }
    // Another number is another decision, whose other facts are to be typed.
    const QString number = m_number->text();
    m_document = {};
    show({});
    m_number->setText(number);
    lockFields();
}

void DecisionEdit::show(const DecisionDocument& document)
{
    m_number->setText(document.number);
    m_signedOn->setDate(document.signedOn);
    m_authority->setText(document.authority);
    m_signer->setText(document.signer);
    m_summary->setText(document.summary);
    for (QLineEdit* field : {m_number, m_authority, m_signer, m_summary}) {
        field->setCursorPosition(0);
    }
}

void DecisionEdit::lockFields()
{
    const bool isKnown = m_document.has();
    for (QLineEdit* field :
         {static_cast<QLineEdit*>(m_signedOn), m_authority, m_signer, m_summary}) {
        field->setReadOnly(isKnown);
    }
    m_state->setText(isKnown ? tr("A registered decision; another number starts a new one.")
                     : m_isRequired
                         ? tr("Type a number to find a registered decision, or enter a new one.")
                         : tr("Type a number to find a registered decision, or enter a new "
                              "one. Empty: no decision."));
}

void DecisionEdit::retranslate()
{
    const std::array<std::pair<QLineEdit*, QString>, 5> names{
        std::pair(m_number, tr("Number and symbol")),
        std::pair(static_cast<QLineEdit*>(m_signedOn), tr("Signed on")),
        std::pair(m_authority, tr("Issued by")),
        std::pair(m_signer, tr("Signer")),
        std::pair(m_summary, tr("Summary"))};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_captions[i]->setText(names[i].second);
        names[i].first->setAccessibleName(tr("Decision: %1").arg(names[i].second));
    }
    m_number->setPlaceholderText(tr("123-QD/ABC"));
    lockFields();
}

Result<DecisionDocument> DecisionEdit::typed() const
{
    KECAN_TRY(const std::optional<PartialDate> signedOn, m_signedOn->date());
    DecisionDocument document;
    document.number = normalizedText(m_number->text());
    document.signedOn = signedOn;
    document.authority = normalizedText(m_authority->text());
    document.signer = normalizedText(m_signer->text());
    document.summary = normalizedText(m_summary->text());
    if (document.number.isEmpty() && document.summary.isEmpty()) {
        return Error{ErrorCode::Validation,
                     tr("A decision needs its number, or at least what it is about.")};
    }
    return document;
}

} // namespace kecan::ui
