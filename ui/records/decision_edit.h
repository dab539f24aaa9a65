#pragma once

#include "core/commands/batch_draft.h"
#include "core/model/decision.h"
#include "core/model/ids.h"
#include "ui/records/field_form.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace kecan::ui {

class PartialDateEdit;
class ViewContext;

/// The decision an act rests on: one that is registered, found by its number, or a new one; or none
/// while everything is empty.
class DecisionEdit final : public QWidget
{
    Q_OBJECT

public:
    /// @p context outlives the editor.
    DecisionEdit(ViewContext& context, QWidget* parent);

    /// The act needs a decision: the editor does not offer to leave it empty.
    void setRequired();
    /// The registered decision that is chosen; nothing for a new one and for none.
    [[nodiscard]] MaybeDocumentId document() const { return m_document; }
    void setDocument(MaybeDocumentId document);
    [[nodiscard]] bool isEmpty() const;
    /// What is wrong with what is typed; empty when nothing is.
    [[nodiscard]] QString problem() const;

    /// The decision to name in the commands of @p draft: a new one is registered in it first.
    /// @error Validation as problem(), and as RegisterDocument
    [[nodiscard]] Result<MaybeDocumentId> addTo(BatchDraft& draft) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillCompletion();
    void numberEdited();
    void show(const DecisionDocument& document);
    void lockFields();
    void retranslate();
    [[nodiscard]] Result<DecisionDocument> typed() const;

    ViewContext& m_context;
    MaybeDocumentId m_document;
    bool m_isRequired = false;
    QStandardItemModel* m_known = nullptr;
    QLineEdit* m_number = nullptr;
    PartialDateEdit* m_signedOn = nullptr;
    QLineEdit* m_authority = nullptr;
    QLineEdit* m_signer = nullptr;
    QLineEdit* m_summary = nullptr;
    QLabel* m_state = nullptr;
    std::vector<QLabel*> m_captions; ///< of the fields, in their order
};

} // namespace kecan::ui
