#include "core/rules/rule_loader.h"

#include "core/rules/rule_json.h"
#include "core/rules/rule_reading.h"

#include <QDir>
#include <QFile>

namespace kecan {

using namespace Qt::Literals::StringLiterals;

Result<RuleBook> RuleLoader::load(const std::vector<RuleFile>& files)
{
    RuleReading reading;
    for (const RuleFile& file : files) {
        KECAN_TRY(const RuleJson root, RuleJson::parse(file.name, file.json));
        KECAN_CHECK(reading.add(root));
    }
    return reading.finish();
}

Result<std::shared_ptr<const RuleBook>> RuleLoader::loadShipped()
{
    const QString folder = u":/rules"_s;
    std::vector<RuleFile> files;
    for (const QString& name : QDir(folder).entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorCode::Io, tr("The rules in %1 cannot be read.").arg(name), name};
        }
        files.push_back({name, file.readAll()});
    }
    return load(files).map([](RuleBook book) -> std::shared_ptr<const RuleBook> {
        return std::make_shared<const RuleBook>(std::move(book));
    });
}

} // namespace kecan
