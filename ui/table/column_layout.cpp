#include "ui/table/column_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

QByteArray ColumnLayout::toText() const
{
    QJsonArray array;
    for (const Column& column : columns) {
        array.append(QJsonObject{
            {u"key"_s, column.key}, {u"width"_s, column.width}, {u"shown"_s, column.isShown}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::optional<ColumnLayout> ColumnLayout::fromText(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isArray()) {
        return std::nullopt;
    }
    ColumnLayout layout;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        layout.columns.push_back({object.value(u"key"_s).toString(),
                                  object.value(u"width"_s).toInt(),
                                  object.value(u"shown"_s).toBool()});
    }
    return layout;
}

} // namespace kecan::ui
