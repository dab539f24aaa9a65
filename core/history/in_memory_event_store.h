#pragma once

#include "core/base/clock.h"
#include "core/history/event_store.h"

#include <QCoreApplication>
#include <QHash>

namespace kecan {

/// A store that is gone when it is closed: for tests, trials and drafts of whole stores.
class InMemoryEventStore final : public EventStore
{
    Q_DECLARE_TR_FUNCTIONS(kecan::InMemoryEventStore)

public:
    /// Begins with @p recorded. @p clock outlives the store.
    explicit InMemoryEventStore(const Clock& clock, RecordedHistory recorded = {});

    Result<RecordedHistory> load() override { return m_recorded; }
    /// @error Bug when @p batch has no event; else as EventStore::append()
    Result<BatchRecord> append(const Batch& batch, const StoreHead& expected) override;
    Result<StoreHead> head() override;
    Result<QStringList> verify() override;
    [[nodiscard]] bool isReadOnly() const override { return m_isReadOnly; }
    [[nodiscard]] QString holder() const override { return m_holder; }
    /// Always refused: it has no file to copy, and one of its own making no other program could
    /// open. @error Permission
    Status backup(const QString& file) override;
    Result<std::optional<QString>> setting(const QString& key) override;
    Status setSetting(const QString& key, const QString& value) override;
    Result<QStringList> settingNames(const QString& prefix) override;
    Status removeSetting(const QString& key) override;

    /// From now on as if @p holder had it open for writing; a file that cannot be written has none.
    void setReadOnly(const QString& holder = {});

private:
    [[nodiscard]] StoreHead present() const;
    [[nodiscard]] Status checkWritable() const;

    const Clock& m_clock;
    RecordedHistory m_recorded;
    QHash<QString, QString> m_settings;
    bool m_isReadOnly = false;
    QString m_holder;
};

} // namespace kecan
