#include "ui/cadres/view_strip.h"

#include "ui/actions/action_catalogue.h"
#include "ui/theme/icons.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLettersOfName = 26;
constexpr double kHundred = 100.0;

/// The share of those serving; nothing for all of them.
QString shareOf(int count, int serving)
{
    return serving > 0 && count < serving
               ? QLocale().toString(kHundred * count / serving, 'f', 1) + u'%'
               : QString();
}

} // namespace

ViewStrip::ViewStrip(const RosterModel& model,
                     const RosterViews& views,
                     const ActionCatalogue& actions,
                     QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_views(views)
    , m_actions(actions)
    , m_flow(new FlowLayout(8, this))
    , m_save(new QToolButton(this))
{
    m_save->setObjectName(u"saveView"_s);
    m_save->setFocusPolicy(Qt::StrongFocus);
    m_save->setIcon(themeIcon(u"plus"_s, palette()));
    connect(m_save, &QToolButton::clicked, this, &ViewStrip::saveWanted);
    retranslate();
    refresh();
}

void ViewStrip::refresh()
{
    if (m_tiles.size() != m_views.all().size()) {
        makeTiles();
    }
    RosterFilter everyone;
    const int serving = m_model.countOf(everyone);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const RosterView& view = m_views.all()[i];
        const int count = m_model.countOf(view.query.filter);
        const QString share =
            view.query.filter.scope == RosterScope::Serving ? shareOf(count, serving) : QString();
        QString name = view.name;
        if (name.size() > kLettersOfName) {
            name = name.left(kLettersOfName - 1) + u'…';
        }
        m_tiles[i]->setFigure(QLocale().toString(count), share, name);
        m_tiles[i]->setToolTip(view.isOwn ? tr("%1: right click to forget this view").arg(view.name)
                                          : view.name);
        m_tiles[i]->setChecked(view.query == m_model.query());
    }
}

void ViewStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_save->setIcon(themeIcon(u"plus"_s, palette()));
    }
    QWidget::changeEvent(event);
}

void ViewStrip::makeTiles()
{
    qDeleteAll(m_tiles);
    m_tiles.clear();
    m_flow->removeWidget(m_save);
    for (std::size_t i = 0; i < m_views.all().size(); ++i) {
        auto* tile = new FigureTile(this);
        tile->setObjectName(u"rosterView%1"_s.arg(i));
        connect(tile, &FigureTile::clicked, this, [this, i] {
            // A copy: whoever hears it may change the views.
            const RosterView view = m_views.all()[i];
            Q_EMIT viewChosen(view);
        });
        if (m_views.all()[i].isOwn) {
            tile->setContextMenuPolicy(Qt::ActionsContextMenu);
            auto* forget = new QAction(tr("Forget this view"), tile);
            tile->addAction(forget);
            connect(forget, &QAction::triggered, this, [this, i] {
                const QString name = m_views.all()[i].name;
                Q_EMIT removeWanted(name);
            });
        }
        m_flow->addWidget(tile);
        tile->show();
        m_tiles.push_back(tile);
    }
    m_flow->addWidget(m_save);
}

void ViewStrip::retranslate()
{
    m_save->setText(tr("Save view"));
    m_save->setAccessibleName(tr("Save view"));
    m_save->setToolTip(m_actions.tip(ActionId::SaveView));
}

} // namespace kecan::ui
