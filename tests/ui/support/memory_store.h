#pragma once

#include "core/history/event_store.h"

#include <QHash>

namespace kecan::test {

/// A store that forgets when it is closed, and can act as one that somebody else writes.
class MemoryStore final : public EventStore
{
public:
    Result<RecordedHistory> load() override { return m_recorded; }
    Result<BatchRecord> append(const Batch& batch, const StoreHead& expected) override;
    Result<StoreHead> head() override;
    Result<QStringList> verify() override { return QStringList(); }
    [[nodiscard]] bool isReadOnly() const override { return !m_holder.isEmpty(); }
    [[nodiscard]] QString holder() const override { return m_holder; }
    Status backup(const QString& file) override;
    Result<std::optional<QString>> setting(const QString& key) override;
    Status setSetting(const QString& key, const QString& value) override;
    Result<QStringList> settingNames(const QString& prefix) override;
    Status removeSetting(const QString& key) override;

    void setHolder(const QString& holder) { m_holder = holder; }

private:
    RecordedHistory m_recorded;
    QHash<QString, QString> m_settings;
    QString m_holder;
};

} // namespace kecan::test
