#include "ui/actions/action_catalogue.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMap>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Titles of languages stay in their own language.
QString textOf(const ActionSpec& spec)
{
    return spec.area == ActionArea::Language ? QString::fromUtf8(spec.text)
                                             : ActionCatalogue::tr(spec.text);
}

} // namespace

ActionCatalogue::ActionCatalogue(QObject* parent)
    : QObject(parent)
{
    QMap<ActionArea, QActionGroup*> groups;
    for (const ActionSpec& spec : allActions()) {
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
    const auto spec = std::ranges::find(allActions(), id, &ActionSpec::id);
    Q_ASSERT(spec != allActions().end());
    return m_actions[static_cast<std::size_t>(spec - allActions().begin())];
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
    case ActionArea::Record:
        return tr("&Record");
    case ActionArea::Planning:
        return tr("&Planning");
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
        m_actions[i]->setText(textOf(allActions()[i]));
    }
}

void ActionCatalogue::refreshIcons()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const QString icon = QString::fromUtf8(allActions()[i].icon);
        if (!icon.isEmpty()) {
            m_actions[i]->setIcon(themeIcon(icon, QGuiApplication::palette()));
        }
    }
}

} // namespace kecan::ui
