#include "ui/cadres/cadre_detail.h"

#include "ui/shell/view_context.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Links of the sheet: the kind of the subject and its number.
QString linkOf(const Subject& subject)
{
    return std::visit([&](auto id) { return u"%1:%2"_s.arg(subject.index()).arg(id.value()); },
                      subject);
}

template <std::size_t Index = 0>
std::optional<Subject> subjectOf(std::size_t kind, qint64 number)
{
    if constexpr (Index < std::variant_size_v<Subject>) {
        if (kind == Index) {
            const auto id = std::variant_alternative_t<Index, Subject>::from(number);
            return id ? std::optional<Subject>(*id) : std::nullopt;
        }
        return subjectOf<Index + 1>(kind, number);
    } else {
        return std::nullopt;
    }
}

std::optional<Subject> subjectOf(const QString& link)
{
    const qsizetype colon = link.indexOf(u':');
    return colon < 0 ? std::nullopt
                     : subjectOf(static_cast<std::size_t>(link.left(colon).toUInt()),
                                 link.mid(colon + 1).toLongLong());
}

} // namespace

CadreDetail::CadreDetail(ViewContext& context, const ActionCatalogue& actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_name(new QLabel(this))
    , m_post(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_body(new QTextBrowser(this))
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
    m_body->setOpenLinks(false);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->viewport()->setAutoFillBackground(false);
    m_body->setUndoRedoEnabled(false);
    connect(m_body, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const std::optional<Subject> subject = subjectOf(link.toString())) {
            m_context.reveal(*subject);
        }
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
    retranslate();
    refresh();
}

void CadreDetail::show(MaybeCadreId cadre)
{
    const bool isSame = cadre == m_cadre;
    m_cadre = cadre;
    const int place = m_body->verticalScrollBar()->value();
    refresh();
    // Another day of the same person is read at the same place.
    m_body->verticalScrollBar()->setValue(isSame ? place : 0);
}

QString CadreDetail::text() const
{
    return QStringList{
        m_name->text(), m_post->text(), m_summary->text(), m_body->document()->toPlainText()}
        .join(u'\n');
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
    const std::optional<CadreSheet> sheet =
        workspace && m_cadre
            ? CadreSheets::of(workspace->history(), *m_context.snapshot(), *m_cadre)
            : std::nullopt;
    m_name->setText(sheet ? sheet->name : QString());
    m_post->setText(sheet ? sheet->post : tr("Choose somebody in the list."));
    m_summary->setText(sheet ? sheet->summary : QString());
    m_body->setHtml(sheet ? html(*sheet) : QString());
}

void CadreDetail::retranslate()
{
    m_body->setAccessibleName(tr("Sheet of the person"));
    for (const auto& [id, button] : m_tools) {
        button->setToolTip(m_actions.tip(id));
        button->setAccessibleName(m_actions.action(id)->text().remove(u'&'));
    }
}

QString CadreDetail::html(const CadreSheet& sheet) const
{
    const Colours& colours = coloursOf(palette());
    const QString muted = colours.mutedText.name();
    QString text = u"<style>a { color: %1; text-decoration: none; } td { padding: 1px 10px 1px 0; "
                   "} p { margin: 10px 0 2px 0; }</style>"_s.arg(colours.text.name());
    // One edge for the words of all sections.
    int labels = 0;
    for (const SheetSection& section : sheet.sections) {
        for (const SheetLine& line : section.lines) {
            labels = qMax(labels, fontMetrics().horizontalAdvance(line.label));
        }
    }
    for (const SheetSection& section : sheet.sections) {
        text += u"<p><b>%1</b></p><table cellspacing=\"0\">"_s.arg(section.title.toHtmlEscaped());
        for (const SheetLine& line : section.lines) {
            QString words = line.text.toHtmlEscaped();
            if (line.leadsTo) {
                words = u"<a href=\"%1\">%2</a>"_s.arg(linkOf(*line.leadsTo), words);
            }
            if (line.isPast) {
                words = u"<span style=\"color:%1\">%2</span>"_s.arg(muted, words);
            }
            text += u"<tr><td width=\"%4\" style=\"color:%1\">%2</td><td>%3</td></tr>"_s.arg(
                muted, line.label.toHtmlEscaped(), words, QString::number(labels + 12));
        }
        text += u"</table>"_s;
    }
    return text;
}

} // namespace kecan::ui
