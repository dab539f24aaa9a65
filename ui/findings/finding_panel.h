#pragma once

#include "ui/findings/finding_model.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QToolButton;

namespace kecan::ui {

class FindingList;

/// What the rules say of what a page shows: how many findings of each gravity, to be listed or not
/// by a click, and a card for each, from which it can be accepted as an exception. Judged when
/// somebody sees it, not before.
class FindingPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Makes what is to be shown; without an office the panel asks to choose something.
    using Source = std::function<JudgedOffice()>;

    FindingPanel(const PageServices& services, QWidget* parent);

    /// Shows what @p source makes, now or when the panel is seen next. What it takes must live as
    /// long as the panel shows it.
    void show(Source source);
    /// Shows what is judged already.
    void show(JudgedOffice judged);
    /// Says @p text where there is nothing to show.
    void setHint(const QString& text);
    /// Lists also what the rules found in order.
    void listAll();
    /// Grows with its cards up to a height. @unit logical pixels
    void setMost(int height);

    /// Hides or shows itself as the user left it on @p page; @p preferences outlive it.
    void keepShown(Preferences& preferences, const QString& page);
    void toggleShown();

    [[nodiscard]] const FindingModel& model() const { return *m_model; }
    [[nodiscard]] FindingList& list() { return *m_list; }
    /// The cards listed, for the clipboard.
    [[nodiscard]] QString text() const { return findingsAsText(*m_model); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    void catchUp();
    void refresh();
    void toggle(FindingState state, bool isListed);
    void goTo(int row);
    void openMenu(const QPoint& place);
    void copy();
    /// Whether the finding chosen is open and can be accepted in this store.
    [[nodiscard]] bool canAccept() const;
    /// Asks for the exception that accepts the finding chosen.
    void acceptChosen();
    /// What stands in place of an empty list.
    [[nodiscard]] QString emptyText() const;
    void retranslate();

    PageServices m_services;
    FindingModel* m_model = nullptr;
    Source m_source;
    bool m_isExpired = true;
    QLabel* m_title = nullptr;
    std::vector<QToolButton*> m_states; ///< as FindingState
    QToolButton* m_accept = nullptr;
    QToolButton* m_copy = nullptr;
    QLabel* m_empty = nullptr;
    FindingList* m_list = nullptr;
    QString m_hint;
    Preferences* m_preferences = nullptr; ///< none where it cannot be hidden
    QString m_place;                      ///< its name in them
    int m_most = 0;
};

} // namespace kecan::ui
