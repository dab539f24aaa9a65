#include "tests/bench/bench_store.h"

#include "core/exchange/synthetic_office.h"
#include "core/storage/sql_event_store.h"
#include "tests/bench/invented_history.h"

#include <QSqlRecord>

namespace kecan::bench {

using namespace Qt::Literals::StringLiterals;

void makeStore(const QString& file, int cadres, const Clock& clock)
{
    auto store = storage::SqlEventStore::create(file, {.actor = {}, .clock = clock});
    if (!store || !(*store)->append(exchange::syntheticBatch(cadres, 1), {})) {
        qFatal("the store could not be made");
    }
}

std::size_t readAllRows(const QSqlDatabase& database)
{
    std::size_t read = 0;
    for (const auto* table :
         {u"batch", u"event", u"event_cadre", u"event_unit", u"event_position"}) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        run(query, u"SELECT * FROM %1 ORDER BY 1"_s.arg(QString::fromUtf16(table)));
        const int columns = query.record().count();
        while (query.next()) {
            for (int column = 0; column < columns; ++column) {
                read += query.value(column).isNull() ? 0U : 1U;
            }
        }
    }
    return read;
}

} // namespace kecan::bench
