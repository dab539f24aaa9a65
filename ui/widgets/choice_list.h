#pragma once

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace kecan::ui {

// A list to choose one value of a code list from.

/// Fills @p choice with @p values called as @p nameOf says, and keeps what was chosen.
template <class Values, class NameOf>
void fillChoice(QComboBox& choice, const Values& values, const NameOf& nameOf)
{
    const QSignalBlocker quiet(&choice);
    const int chosen = std::max(choice.currentIndex(), 0);
    choice.clear();
    for (const auto value : values) {
        choice.addItem(nameOf(value), static_cast<int>(value));
    }
    choice.setCurrentIndex(chosen);
}

template <class Value>
void chooseValue(QComboBox& choice, Value value)
{
    choice.setCurrentIndex(choice.findData(static_cast<int>(value)));
}

template <class Value>
Value chosenValue(const QComboBox& choice)
{
    return static_cast<Value>(choice.currentData().toInt());
}

} // namespace kecan::ui
