#pragma once

#include "core/history/history.h"

#include <QDialog>

#include <vector>

namespace kecan::ui {

/// How a copy of a store differs from the store.
struct RestoreDifference
{
    bool isOfThisStore = true;       ///< they have their first act in common
    std::vector<BatchId> lost = {};  ///< acts of the store that the copy does not have
    std::vector<BatchId> other = {}; ///< acts of the copy that the store does not have
};
RestoreDifference differenceOf(const History& present, const History& copy);

/// Shows what putting a copy in the place of the store would change, before it is done.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both histories outlive the dialog.
    RestoreDialog(const History& present,
                  const History& copy,
                  const QString& file,
                  QWidget* parent);
};

} // namespace kecan::ui
