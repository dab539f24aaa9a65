#include "ui/planning/structure_strip.h"

#include "ui/findings/finding_texts.h"
#include "ui/planning/plan_texts.h"
#include "ui/widgets/menu_button.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRows = 2;
constexpr int kGap = 6;

/// "≥ 15%"
QString targetOf(const Finding& finding)
{
    const QString limit = FindingTexts::amount(finding.unit, finding.limit);
    switch (finding.comparison) {
    case Comparison::AtLeast:
        return u"≥ "_s + limit;
    case Comparison::AtMost:
        return u"≤ "_s + limit;
    case Comparison::Under:
        return u"< "_s + limit;
    }
    return limit;
}

} // namespace

StructureStrip::StructureStrip(QWidget* parent)
    : QWidget(parent)
    , m_more(new MenuButton(this))
{
    using enum Figure;
    add(u"persons"_s, Persons, {}, {});
    add(u"entries"_s, Entries, {}, {});
    add(u"coefficient"_s, Coefficient, {}, {u"list.coefficient-min", u"list.coefficient-max"});
    add(u"women"_s, Part, PlanGroup::Women, {u"list.women"});
    add(u"minority"_s, Part, PlanGroup::Minority, {});
    add(u"young"_s, Part, PlanGroup::Young, {u"list.young", u"list.young-central"});
    add(u"middleAged"_s, Part, PlanGroup::MiddleAged, {u"list.age-bands"});
    add(u"old"_s, Part, PlanGroup::Old, {});
    add(u"ageUnknown"_s, Part, PlanGroup::AgeUnknown, {});
    add(u"averageAge"_s, AverageAge, {}, {});
    add(u"unplanned"_s, Part, PlanGap::Unplanned, {});
    add(u"tooFew"_s, Part, PlanGap::TooFew, {});
    add(u"overLimit"_s, Part, PlanGap::OverLimit, {});
    add(u"doctors"_s, Part, PlanGroup::Doctors, {});
    add(u"masters"_s, Part, PlanGroup::Masters, {});
    add(u"graduates"_s, Part, PlanGroup::Graduates, {});
    add(u"theoryAdvanced"_s, Part, PlanGroup::TheoryAdvanced, {});
    add(u"theoryIntermediate"_s, Part, PlanGroup::TheoryIntermediate, {});
    add(u"theoryElementary"_s, Part, PlanGroup::TheoryElementary, {});
    m_more->setObjectName(u"moreFigures"_s);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &StructureStrip::fillMore);
    showFigures();
}

void StructureStrip::show(StructureView view)
{
    m_view = std::move(view);
    m_tentative.reset();
    for (const Tile& tile : m_tiles) {
        tile.button->setRoomForBefore(m_view.isDraft);
    }
    showFigures();
}

void StructureStrip::setTentative(std::optional<PlanOverview> overview)
{
    if (overview != m_tentative) {
        m_tentative = std::move(overview);
        showFigures();
    }
}

void StructureStrip::setChosen(const PlanPart& part)
{
    bool isHidden = false;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const bool isChosen = m_tiles[i].figure == Figure::Part && m_tiles[i].part == part;
        m_tiles[i].button->setChecked(isChosen);
        isHidden = isHidden || (isChosen && std::ranges::count(m_hidden, i) > 0);
    }
    m_more->setChecked(isHidden);
}

void StructureStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showFigures();
    } else if (event->type() == QEvent::FontChange) {
        arrange();
    }
    QWidget::changeEvent(event);
}

void StructureStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StructureStrip::add(const QString& name,
                         Figure figure,
                         PlanPart part,
                         std::vector<QStringView> rules)
{
    auto* button = new StructureTile(this);
    button->setObjectName(u"figure-"_s + name);
    button->setCheckable(figure == Figure::Part);
    m_tiles.push_back({figure, part, std::move(rules), button});
    connect(button, &StructureTile::clicked, this, [this, i = m_tiles.size() - 1](bool isChecked) {
        choose(m_tiles[i], isChecked);
    });
}

void StructureStrip::choose(const Tile& tile, bool isChecked)
{
    if (tile.figure == Figure::Coefficient) {
        Q_EMIT postsWanted();
        return;
    }
    Q_EMIT chosen(isChecked ? tile.part : PlanPart());
}

const PlanOverview& StructureStrip::shown() const
{
    return m_tentative ? *m_tentative : m_view.now;
}

QString StructureStrip::numberOf(const Tile& tile, const PlanOverview& overview) const
{
    const PlanFigures& figures = overview.figures;
    const auto tenths = [](const std::optional<int>& value) {
        return value ? PlanTexts::tenths(*value) : u"–"_s;
    };
    switch (tile.figure) {
    case Figure::Persons:
        return QLocale().toString(figures.persons);
    case Figure::Entries:
        return QLocale().toString(figures.entries);
    case Figure::Coefficient:
        return tenths(figures.coefficientInTenths());
    case Figure::AverageAge:
        return tenths(figures.averageAgeInTenths());
    case Figure::Part:
        break;
    }
    return QLocale().toString(countOf(overview, tile.part));
}

QString StructureStrip::shareOf(const Tile& tile, const PlanOverview& overview) const
{
    const PlanFigures& figures = overview.figures;
    if (tile.figure == Figure::Coefficient) {
        return figures.undecidedPosts > 0
                   ? tr("%n post(s) without seats decided", nullptr, figures.undecidedPosts)
                   : tr("for %n seats", nullptr, figures.seats);
    }
    const auto* group = std::get_if<PlanGroup>(&tile.part);
    return group ? PlanTexts::tenths(figures.shareInTenths(*group)) + u'%' : QString();
}

QString StructureStrip::captionOf(const Tile& tile) const
{
    switch (tile.figure) {
    case Figure::Persons:
        return tr("Persons");
    case Figure::Entries:
        return tr("Entries");
    case Figure::Coefficient:
        return tr("Coefficient");
    case Figure::AverageAge:
        return tr("Average age");
    case Figure::Part:
        break;
    }
    return PlanTexts::inShort(tile.part, shown().figures.bands);
}

QString StructureStrip::meaningOf(const Tile& tile) const
{
    switch (tile.figure) {
    case Figure::Persons:
        return tr("Everybody in the plan on the day of view");
    case Figure::Entries:
        return tr("Entries in the plan: somebody planned for two posts stands in it twice");
    case Figure::Coefficient:
        return tr("Entries in the plan per seat; click for the posts");
    case Figure::AverageAge:
        return tr("Average age of everybody in the plan, in years");
    case Figure::Part:
        break;
    }
    return PlanTexts::of(tile.part, shown().figures.bands) + u'\n' + tr("Click for their names");
}

TileTexts StructureStrip::textsOf(const Tile& tile) const
{
    TileTexts texts{.before = {},
                    .number = numberOf(tile, shown()),
                    .share = shareOf(tile, shown()),
                    .caption = captionOf(tile),
                    .target = {},
                    .icon = {},
                    .state = {},
                    .tip = meaningOf(tile)};
    const QString there = numberOf(tile, m_view.now);
    const QString before = m_view.before ? numberOf(tile, *m_view.before) : there;
    texts.isTentative = m_tentative && there != texts.number;
    if (before != texts.number) {
        texts.before = before;
        texts.tip += u'\n' + (m_view.before ? tr("In the plan it began with: %1").arg(before)
                                            : tr("Now: %1").arg(before));
    }
    if (texts.isTentative && m_view.before) {
        texts.tip += u'\n' + tr("Now: %1").arg(there);
    }
    addTargets(texts, tile);
    return texts;
}

void StructureStrip::addTargets(TileTexts& texts, const Tile& tile) const
{
    const Finding* gravest = nullptr;
    QStringList targets;
    for (const QStringView rule : tile.rules) {
        const Finding* finding = shown().finding({rule});
        if (!finding) {
            continue;
        }
        targets += targetOf(*finding);
        const auto weight = [](const Finding& one) {
            return std::pair(!isOpen(one), stateOf(one));
        };
        gravest = !gravest || weight(*finding) < weight(*gravest) ? finding : gravest;
        const Rule* words = m_view.book ? m_view.book->rule(finding->ruleId) : nullptr;
        texts.tip += u'\n' + u"%1: %2 (%3)"_s.arg(FindingTexts::state(*finding),
                                                  FindingTexts::sentence(words, *finding),
                                                  sourceText(finding->source, ruleLanguage()));
    }
    if (gravest) {
        texts.target = targets.join(u"  "_s);
        texts.icon = FindingTexts::icon(stateOf(*gravest));
        texts.state = gravest->accepted && gravest->accepted->holds
                          ? FindingTexts::acceptance(*gravest)
                          : FindingTexts::of(stateOf(*gravest));
    }
}

bool StructureStrip::isWanted(const Tile& tile) const
{
    // Ages are known in an office in order.
    return tile.part != PlanPart(PlanGroup::AgeUnknown) || countOf(shown(), tile.part) > 0 ||
           countOf(m_view.now, tile.part) > 0;
}

void StructureStrip::showFigures()
{
    for (const Tile& tile : m_tiles) {
        tile.button->setTexts(textsOf(tile));
    }
    arrange();
}

void StructureStrip::arrange()
{
    m_more->setText(tr("%n more", nullptr, static_cast<int>(m_hidden.size())));
    const int moreWidth = m_more->sizeHint().width() + fontMetrics().averageCharWidth() * 2;
    int x = 0;
    int row = 0;
    const int tileHeight = m_tiles.front().button->sizeHint().height();
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i].button->hide();
        if (isWanted(m_tiles[i])) {
            wanted.push_back(i);
        }
    }
    m_hidden.clear();
    for (const std::size_t i : wanted) {
        StructureTile& tile = *m_tiles[i].button;
        const int wide = tile.sizeHint().width();
        const bool isLast = i == wanted.back();
        const auto room = [&] {
            // The last row keeps room for the menu of those that have none.
            return width() - (row == kRows - 1 && !isLast ? moreWidth + kGap : 0);
        };
        if (x > 0 && x + wide > room() && row < kRows - 1) {
            x = 0;
            ++row;
        }
        if (!m_hidden.empty() || (x > 0 && x + wide > room())) {
            m_hidden.push_back(i);
            continue;
        }
        tile.setGeometry(x, row * (tileHeight + kGap), std::min(wide, width()), tileHeight);
        tile.show();
        x += wide + kGap;
    }
    m_more->setVisible(!m_hidden.empty());
    m_more->setText(tr("%n more", nullptr, static_cast<int>(m_hidden.size())));
    const QSize more = m_more->sizeHint();
    m_more->setGeometry(std::min(x, std::max(0, width() - more.width())),
                        row * (tileHeight + kGap) + (tileHeight - more.height()) / 2,
                        more.width(),
                        more.height());
    setFixedHeight((row + 1) * tileHeight + row * kGap);
}

void StructureStrip::fillMore()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const std::size_t i : m_hidden) {
        const Tile& tile = m_tiles[i];
        const TileTexts& texts = tile.button->texts();
        QStringList parts{texts.before.isEmpty() ? QString() : texts.before + u" →"_s,
                          texts.number,
                          texts.share.isEmpty() ? QString() : u"(%1)"_s.arg(texts.share),
                          texts.target,
                          texts.state};
        parts.removeAll(QString());
        QString text = u"%1: %2"_s.arg(texts.caption, parts.join(u' '));
        QAction* action = menu->addAction(text.replace(u'&', u"&&"_s));
        action->setToolTip(tile.button->toolTip());
        action->setCheckable(tile.figure == Figure::Part);
        action->setChecked(tile.button->isChecked());
        connect(action, &QAction::triggered, this, [this, i](bool isChecked) {
            choose(m_tiles[i], isChecked);
        });
    }
}

} // namespace kecan::ui
