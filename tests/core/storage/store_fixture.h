#pragma once

#include "core/storage/sql_event_store.h"
#include "tests/support/sample_events.h"

#include <QString>
#include <QTemporaryDir>

#include <initializer_list>
#include <memory>
#include <vector>

namespace kecan::storage {

/// A folder with room for a store, made anew for every test.
class StoreFixture
{
public:
    /// Empties everything; false when there is no folder to be had.
    bool reset();

    [[nodiscard]] test::FixedClock& clock() { return m_clock; }
    [[nodiscard]] StoreContext context(const QString& user = QStringLiteral("an.nv"),
                                       const QString& workstation = QStringLiteral("PC-12")) const;
    [[nodiscard]] QString path(const QString& name) const;
    /// The store; its name has blanks and marks, as officers' files do.
    [[nodiscard]] QString file() const;
    [[nodiscard]] QStringList filesInFolder() const;

    Result<std::unique_ptr<SqlEventStore>> create();
    Result<std::unique_ptr<SqlEventStore>> open();
    /// Makes a store with act(1) … act(@p count) and closes it.
    Status createWithActs(int count);

    /// A small act about cadre @p number: registered, and appointed to a post.
    [[nodiscard]] Batch act(int number) const;
    /// Some events about other records than those of sampleEvents().
    [[nodiscard]] std::vector<Event> moreEvents() const;
    /// Whether @p loaded are the events of @p batches one after the other, with their ids.
    [[nodiscard]] bool sameEvents(const std::vector<Event>& loaded,
                                  std::initializer_list<Batch> batches) const;

    /// Lets the open store grow to @p count pages, as if the disk were full after them.
    bool allowPages(int count) const;
    /// Runs SQL on the store past the program, with the triggers in force.
    [[nodiscard]] QString runSql(const QString& sql) const;
    /// The same after all triggers are dropped: what somebody with another program could do.
    [[nodiscard]] QString tamper(const QString& sql) const;

    static bool writeFile(const QString& file, const QByteArray& bytes);
    static QByteArray readFile(const QString& file);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
};

} // namespace kecan::storage
