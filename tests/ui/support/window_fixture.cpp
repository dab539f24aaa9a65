#include "tests/ui/support/window_fixture.h"

#include "ui/table/tree_model.h"

#include <QFile>
#include <QFileInfo>
#include <QTreeView>

#include <algorithm>

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::unique_ptr<EventStore>> openByName(const QString& file, ui::StoreMode mode)
{
    const QString name = QFileInfo(file).fileName();
    if (name.startsWith(u"foreign"_s)) {
        return Error{ErrorCode::Format, u"The file is no store of this program."_s};
    }
    if (mode == ui::StoreMode::Create || name.startsWith(u"empty"_s)) {
        return std::unique_ptr<EventStore>(std::make_unique<MemoryStore>());
    }
    KECAN_TRY(std::unique_ptr<MemoryStore> store, planOffice());
    if (name.startsWith(u"shared"_s)) {
        store->setHolder(u"binh.tt on PC-07"_s);
    }
    return std::unique_ptr<EventStore>(std::move(store));
}

Result<std::unique_ptr<EventStore>> openDemo(const QString&)
{
    KECAN_TRY(std::unique_ptr<MemoryStore> store, planOffice());
    return std::unique_ptr<EventStore>(std::move(store));
}

} // namespace

WindowFixture::WindowFixture()
    : preferences(folder.filePath(u"preferences.ini"_s))
    , window({clock, dialogs, preferences, theme, language},
             {openByName, openDemo},
             {u"an.nv"_s, u"PC-01"_s})
{
    preferences.setLastFolder(folder.path());
    window.resize(1366, 768);
    window.show();
    enter(u"planning"_s);
}

void WindowFixture::enter(const QString& id)
{
    const auto found = std::ranges::find(window.pages(), id, &ui::PageEntry::id);
    Q_ASSERT(found != window.pages().end());
    window.enterPage(static_cast<int>(found - window.pages().begin()));
}

QString WindowFixture::touch(const QString& name) const
{
    QFile made(file(name));
    if (!made.open(QIODevice::WriteOnly)) {
        return {};
    }
    made.write("x");
    return made.fileName();
}

QString currentKey(const QTreeView& tree)
{
    const auto* model = qobject_cast<const ui::TreeModel*>(tree.model());
    return model ? model->rowKey(tree.currentIndex()) : QString();
}

} // namespace kecan::test
