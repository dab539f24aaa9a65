#include "ui/stores/restore_dialog.h"

#include "ui/texts/batch_texts.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More lines than anybody reads; the count is said anyway.
constexpr std::size_t kLinesShown = 500;

void addActs(QTreeWidget& list,
             const QString& title,
             const History& history,
             const std::vector<BatchId>& acts)
{
    if (acts.empty()) {
        return;
    }
    auto* top = new QTreeWidgetItem(&list, {title});
    QFont bold = list.font();
    bold.setBold(true);
    top->setFont(0, bold);
    top->setFirstColumnSpanned(true);
    // The last one first.
    for (std::size_t i = acts.size(); i > 0 && acts.size() - i < kLinesShown; --i) {
        const BatchRecord& batch = history.batch(acts[i - 1]);
        const BatchWords words = BatchTexts::of(history, acts[i - 1]);
        new QTreeWidgetItem(
            top,
            {QLocale().toString(batch.recordedAt.toLocalTime(), QLocale::ShortFormat),
             words.what,
             words.about,
             batch.actor.user});
    }
    top->setExpanded(true);
}

} // namespace

RestoreDifference differenceOf(const History& present, const History& copy)
{
    const auto [firstLost, firstOther] = std::ranges::mismatch(
        present.batches(), copy.batches(), {}, &BatchRecord::uid, &BatchRecord::uid);
    RestoreDifference difference;
    difference.isOfThisStore = firstLost != present.batches().begin() ||
                               present.batches().empty() || copy.batches().empty();
    for (auto batch = firstLost; batch != present.batches().end(); ++batch) {
        difference.lost.push_back(batch->id);
    }
    for (auto batch = firstOther; batch != copy.batches().end(); ++batch) {
        difference.other.push_back(batch->id);
    }
    return difference;
}

RestoreDialog::RestoreDialog(const History& present,
                             const History& copy,
                             const QString& file,
                             QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore from a backup"));
    const RestoreDifference difference = differenceOf(present, copy);
    QStringList words{
        tr("The backup “%1” takes the place of the store.").arg(QFileInfo(file).fileName())};
    if (!copy.batches().empty()) {
        words << tr("Its last act was recorded at %1.")
                     .arg(QLocale().toString(copy.batches().back().recordedAt.toLocalTime(),
                                             QLocale::ShortFormat));
    }
    if (!difference.isOfThisStore) {
        words << tr("It is a backup of another store: nothing in it is of this one.");
    }
    words << tr("The present store is kept beside it as a copy.");
    auto* lead = new QLabel(words.join(u' '), this);
    lead->setObjectName(u"restoreLead"_s);
    lead->setTextFormat(Qt::PlainText);
    lead->setWordWrap(true);
    auto* list = new QTreeWidget(this);
    list->setObjectName(u"restoreList"_s);
    list->setAccessibleName(tr("What differs"));
    list->setUniformRowHeights(true);
    list->setColumnCount(4);
    list->setHeaderLabels({tr("Recorded at"), tr("What was done"), tr("About"), tr("By")});
    addActs(*list,
            tr("%n act(s) that would be gone", nullptr, static_cast<int>(difference.lost.size())),
            present,
            difference.lost);
    addActs(
        *list,
        tr("%n act(s) that would come back", nullptr, static_cast<int>(difference.other.size())),
        copy,
        difference.other);
    if (difference.lost.empty() && difference.other.empty()) {
        new QTreeWidgetItem(list, {tr("Nothing differs.")});
    }
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto* restore = new QPushButton(tr("Restore"), this);
    restore->setObjectName(u"restoreAccept"_s);
    restore->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"restoreCancel"_s);
    cancel->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(restore);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(lead);
    column->addWidget(list, 1);
    column->addLayout(buttons);
    connect(restore, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 26);
}

} // namespace kecan::ui
