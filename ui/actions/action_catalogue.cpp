#include "ui/actions/action_catalogue.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kActions{
    ActionSpec{ActionId::NewStore,
               ActionArea::File,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&New store…"),
               "new",
               "Ctrl+N"},
    ActionSpec{ActionId::OpenStore,
               ActionArea::File,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Open…"),
               "open",
               "Ctrl+O"},
    ActionSpec{ActionId::OpenDemo,
               ActionArea::File,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "Open &demonstration data"),
               "star",
               ""},
    ActionSpec{
        ActionId::PreviewPlan,
        ActionArea::File,
        QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Preview and print the planning list…"),
        "preview",
        "Ctrl+P"},
    ActionSpec{ActionId::ExportPlan,
               ActionArea::File,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Export the planning list to PDF…"),
               "pdf",
               "Ctrl+Shift+E"},
    ActionSpec{ActionId::Quit,
               ActionArea::File,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Quit"),
               "",
               "Ctrl+Q"},
    ActionSpec{ActionId::Find,
               ActionArea::Edit,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Find in the list"),
               "search",
               "Ctrl+F"},
    ActionSpec{ActionId::Copy,
               ActionArea::Edit,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Copy rows"),
               "",
               "Ctrl+C"},
    ActionSpec{ActionId::CopyWithHeadings,
               ActionArea::Edit,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "Copy rows with &headings"),
               "",
               "Ctrl+Shift+C"},
    ActionSpec{ActionId::ExpandAll,
               ActionArea::View,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Expand all"),
               "chevron-down",
               "Ctrl+Shift+Down"},
    ActionSpec{ActionId::CollapseAll,
               ActionArea::View,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Collapse all"),
               "chevron-right",
               "Ctrl+Shift+Up"},
    ActionSpec{ActionId::GoToDay,
               ActionArea::Day,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Type the day"),
               "calendar",
               "Ctrl+G"},
    ActionSpec{ActionId::Today,
               ActionArea::Day,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Today"),
               "today",
               "Ctrl+T"},
    ActionSpec{ActionId::DayBack,
               ActionArea::Day,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "A day back"),
               "",
               "Alt+Left"},
    ActionSpec{ActionId::DayForward,
               ActionArea::Day,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "A day forward"),
               "",
               "Alt+Right"},
    ActionSpec{ActionId::MonthBack,
               ActionArea::Day,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "A month back"),
               "",
               "Alt+PgUp"},
    ActionSpec{ActionId::MonthForward,
               ActionArea::Day,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "A month forward"),
               "",
               "Alt+PgDown"},
    ActionSpec{ActionId::YearBack,
               ActionArea::Day,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "A year back"),
               "",
               "Ctrl+PgUp"},
    ActionSpec{ActionId::YearForward,
               ActionArea::Day,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "A year forward"),
               "",
               "Ctrl+PgDown"},
    ActionSpec{ActionId::ThemeSystem,
               ActionArea::Theme,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "As the &desktop"),
               "",
               "",
               true},
    ActionSpec{ActionId::ThemeLight,
               ActionArea::Theme,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Light"),
               "",
               "",
               true},
    ActionSpec{ActionId::ThemeDark,
               ActionArea::Theme,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "Dar&k"),
               "",
               "",
               true},
    ActionSpec{ActionId::TextLarger,
               ActionArea::TextSize,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Larger"),
               "zoom-in",
               "Ctrl++"},
    ActionSpec{ActionId::TextSmaller,
               ActionArea::TextSize,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Smaller"),
               "zoom-out",
               "Ctrl+-"},
    ActionSpec{ActionId::TextNormal,
               ActionArea::TextSize,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Normal"),
               "",
               "Ctrl+0"},
    ActionSpec{ActionId::LanguageVietnamese, ActionArea::Language, "Tiếng &Việt", "", "", true},
    ActionSpec{ActionId::LanguageEnglish, ActionArea::Language, "&English", "", "", true},
    ActionSpec{ActionId::Shortcuts,
               ActionArea::Help,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&Keyboard shortcuts"),
               "help",
               "F1"},
    ActionSpec{ActionId::About,
               ActionArea::Help,
               QT_TRANSLATE_NOOP("kecan::ui::ActionCatalogue", "&About Kế Cận"),
               "info",
               ""},
};

/// Titles of languages stay in their own language.
QString textOf(const ActionSpec& spec)
{
    return spec.area == ActionArea::Language ? QString::fromUtf8(spec.text)
                                             : ActionCatalogue::tr(spec.text);
}

} // namespace

std::span<const ActionSpec> allActions()
{
    return kActions;
}

ActionCatalogue::ActionCatalogue(QObject* parent)
    : QObject(parent)
{
    QMap<ActionArea, QActionGroup*> groups;
    for (const ActionSpec& spec : kActions) {
        auto* action = new QAction(this);
        action->setCheckable(spec.checkable);
        action->setShortcut(QKeySequence(QString::fromUtf8(spec.key), QKeySequence::PortableText));
        if (spec.checkable) {
            QActionGroup*& group = groups[spec.area];
            if (!group) {
                group = new QActionGroup(this);
            }
            group->addAction(action);
        }
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
        m_actions.push_back(action);
    }
    retranslate();
    refreshIcons();
}

QAction* ActionCatalogue::action(ActionId id) const
{
    const auto spec = std::ranges::find(kActions, id, &ActionSpec::id);
    Q_ASSERT(spec != kActions.end());
    return m_actions[static_cast<std::size_t>(spec - kActions.begin())];
}

QString ActionCatalogue::tip(ActionId id) const
{
    const QAction* found = action(id);
    QString text = found->text().remove(u'&');
    if (!found->shortcut().isEmpty()) {
        text += u" (%1)"_s.arg(found->shortcut().toString(QKeySequence::NativeText));
    }
    return text;
}

QString ActionCatalogue::areaTitle(ActionArea area)
{
    switch (area) {
    case ActionArea::File:
        return tr("&File");
    case ActionArea::Edit:
        return tr("&Edit");
    case ActionArea::Day:
        return tr("&Day of view");
    case ActionArea::View:
        return tr("&View");
    case ActionArea::Theme:
        return tr("&Theme");
    case ActionArea::TextSize:
        return tr("Te&xt size");
    case ActionArea::Language:
        return tr("&Language");
    case ActionArea::Help:
        return tr("&Help");
    }
    return {};
}

void ActionCatalogue::retranslate()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setText(textOf(kActions[i]));
    }
}

void ActionCatalogue::refreshIcons()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const QString icon = QString::fromUtf8(kActions[i].icon);
        if (!icon.isEmpty()) {
            m_actions[i]->setIcon(themeIcon(icon, QGuiApplication::palette()));
        }
    }
}

} // namespace kecan::ui
