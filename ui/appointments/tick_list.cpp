#include "ui/appointments/tick_list.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

TickList::TickList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 2);
    m_column->setSpacing(3);
}

void TickList::setItems(const std::vector<Item>& items)
{
    if (items == m_items) {
        return;
    }
    m_items = items;
    std::vector<Box> boxes;
    for (const Item& item : items) {
        const auto old = std::ranges::find(m_boxes, item.key, &Box::key);
        Box shown = old != m_boxes.end() ? *old : makeBox(item.key);
        QString text = item.text;
        // No letter of a name is a mnemonic: Alt with a letter belongs to the input method.
        shown.box->setText(text.replace(u'&', u"&&"_s));
        if (!shown.isChosen) {
            shown.box->setChecked(item.isTicked);
        }
        boxes.push_back(shown);
    }
    for (const Box& old : m_boxes) {
        if (std::ranges::find(boxes, old.key, &Box::key) == boxes.end()) {
            delete old.box;
        }
    }
    m_boxes = std::move(boxes);
    for (const Box& each : m_boxes) {
        m_column->removeWidget(each.box);
        m_column->addWidget(each.box);
        each.box->show();
    }
    setFocusProxy(m_boxes.empty() ? nullptr : m_boxes.front().box);
}

TickList::Box TickList::makeBox(qint64 key)
{
    auto* box = new QCheckBox(this);
    box->setObjectName(u"tick%1"_s.arg(key));
    connect(box, &QCheckBox::clicked, this, [this, key] {
        std::ranges::find(m_boxes, key, &Box::key)->isChosen = true;
        Q_EMIT changed();
    });
    return {key, box};
}

std::vector<qint64> TickList::ticked() const
{
    std::vector<qint64> keys;
    for (const Box& each : m_boxes) {
        if (each.box->isChecked()) {
            keys.push_back(each.key);
        }
    }
    return keys;
}

} // namespace kecan::ui
