#include "ui/cadres/view_strip.h"

#include "ui/actions/action_catalogue.h"
#include "ui/theme/icons.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/menu_button.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLettersOfName = 26;
constexpr int kGap = 8;
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
    , m_more(new MenuButton(this))
    , m_save(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(u"moreViews"_s);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ViewStrip::fillMenu);
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
    const int serving = m_model.countOf({});
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const RosterView& view = m_views.all()[i];
        m_counts[i] = m_model.countOf(view.query.filter);
        const QString share = view.query.filter.scope == RosterScope::Serving
                                  ? shareOf(m_counts[i], serving)
                                  : QString();
        const QString name = view.name.size() > kLettersOfName
                                 ? view.name.left(kLettersOfName - 1) + u'…'
                                 : view.name;
        m_tiles[i]->setFigure(QLocale().toString(m_counts[i]), share, name);
        m_tiles[i]->setToolTip(view.isOwn ? tr("%1: right click to forget this view").arg(view.name)
                                          : view.name);
    }
    arrange();
    mark();
}

void ViewStrip::mark()
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setChecked(m_views.all()[i].query == m_model.query());
    }
}

QSize ViewStrip::sizeHint() const
{
    int width = m_save->sizeHint().width();
    int height = m_save->sizeHint().height();
    for (const FigureTile* tile : m_tiles) {
        width += tile->sizeHint().width() + kGap;
        height = qMax(height, tile->sizeHint().height());
    }
    return {width, height};
}

QSize ViewStrip::minimumSizeHint() const
{
    return {m_more->sizeHint().width() + kGap + m_save->sizeHint().width(), sizeHint().height()};
}

void ViewStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_save->setIcon(themeIcon(u"plus"_s, palette()));
    } else if (event->type() == QEvent::FontChange) {
        arrange();
    }
    QWidget::changeEvent(event);
}

void ViewStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ViewStrip::makeTiles()
{
    qDeleteAll(m_tiles);
    m_tiles.clear();
    for (std::size_t i = 0; i < m_views.all().size(); ++i) {
        auto* tile = new FigureTile(this);
        tile->setObjectName(u"rosterView%1"_s.arg(i));
        connect(tile, &FigureTile::clicked, this, [this, i] { choose(i); });
        if (m_views.all()[i].isOwn) {
            makeForgettable(*tile, i);
        }
        m_tiles.push_back(tile);
    }
    m_counts.assign(m_tiles.size(), 0);
    // Tab goes through the tiles before what stands behind them.
    for (FigureTile* tile : m_tiles) {
        setTabOrder(tile, m_more);
    }
    setTabOrder(m_more, m_save);
}

void ViewStrip::makeForgettable(FigureTile& tile, std::size_t number)
{
    tile.setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* forget = new QAction(tr("Forget this view"), &tile);
    tile.addAction(forget);
    connect(forget, &QAction::triggered, this, [this, number] {
        const QString name = m_views.all()[number].name;
        Q_EMIT removeWanted(name);
    });
}

void ViewStrip::choose(std::size_t number)
{
    // A copy: whoever hears it may change the views.
    const RosterView view = m_views.all()[number];
    Q_EMIT viewChosen(view);
    // Choosing the view that is shown leaves it marked.
    mark();
}

void ViewStrip::arrange()
{
    const QSize more = m_more->sizeHint();
    const QSize save = m_save->sizeHint();
    int needed = save.width();
    for (const FigureTile* tile : m_tiles) {
        needed += tile->sizeHint().width() + kGap;
    }
    const bool fitsAll = needed <= width();
    const int end = width() - save.width() - kGap - (fitsAll ? 0 : more.width() + kGap);
    int x = 0;
    m_fitting = 0;
    bool hasRoom = true;
    for (FigureTile* tile : m_tiles) {
        const QSize size = tile->sizeHint();
        hasRoom = hasRoom && (fitsAll || x + size.width() <= end);
        tile->setVisible(hasRoom);
        if (hasRoom) {
            tile->setGeometry(QRect(QPoint(x, 0), size));
            x += size.width() + kGap;
            ++m_fitting;
        }
    }
    m_more->setVisible(!fitsAll);
    const auto place = [&](QWidget& widget, const QSize& size) {
        widget.setGeometry(QRect(QPoint(x, (height() - size.height()) / 2), size));
        x += size.width() + kGap;
    };
    if (!fitsAll) {
        place(*m_more, more);
    }
    place(*m_save, save);
    updateGeometry();
}

void ViewStrip::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    for (std::size_t i = m_fitting; i < m_tiles.size(); ++i) {
        const RosterView& view = m_views.all()[i];
        QString text = u"%1\t%2"_s.arg(view.name, QLocale().toString(m_counts[i]));
        QAction* action = menu->addAction(text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(view.query == m_model.query());
        connect(action, &QAction::triggered, this, [this, i] { choose(i); });
    }
}

void ViewStrip::retranslate()
{
    m_more->setText(tr("More views"));
    m_save->setText(tr("Save view"));
    m_save->setAccessibleName(tr("Save view"));
    m_save->setToolTip(m_actions.tip(ActionId::SaveView));
}

} // namespace kecan::ui
