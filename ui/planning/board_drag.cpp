#include "ui/planning/board_drag.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <iterator>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFormat = u"application/x-kecan-candidates"_s;

template <class Id>
QList<qint64> numbers(const std::vector<Id>& ids)
{
    QList<qint64> values;
    std::ranges::transform(ids, std::back_inserter(values), &Id::value);
    return values;
}

template <class Id>
bool take(const QList<qint64>& values, std::vector<Id>& ids)
{
    for (const qint64 value : values) {
        const std::optional<Id> id = Id::from(value);
        if (!id) {
            return false;
        }
        ids.push_back(*id);
    }
    return true;
}

} // namespace

std::unique_ptr<QMimeData> mimeOf(const BoardDrag& drag)
{
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    // Numbers mean something only in the store of this very program.
    stream << QCoreApplication::applicationPid() << numbers(drag.entries) << numbers(drag.persons);
    auto mime = std::make_unique<QMimeData>();
    mime->setData(kFormat, data);
    return mime;
}

std::optional<BoardDrag> boardDragOf(const QMimeData* mime)
{
    if (!mime || !mime->hasFormat(kFormat)) {
        return std::nullopt;
    }
    QDataStream stream(mime->data(kFormat));
    qint64 program = 0;
    QList<qint64> entries;
    QList<qint64> persons;
    stream >> program >> entries >> persons;
    BoardDrag drag;
    const bool isOurs = stream.status() == QDataStream::Ok &&
                        program == QCoreApplication::applicationPid() &&
                        take(entries, drag.entries) && take(persons, drag.persons);
    return isOurs && !drag.isEmpty() ? std::optional(std::move(drag)) : std::nullopt;
}

} // namespace kecan::ui
