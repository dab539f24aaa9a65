#include "ui/services/widget_dialogs.h"

#include "ui/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words with names and paths of the user's in them are no HTML.
QLabel* textLabel(const QString& text, QWidget* parent, Qt::TextFormat format = Qt::PlainText)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(format);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 58);
    return label;
}

QLabel* headline(const QString& text, QWidget* parent)
{
    QLabel* label = textLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    label->setFont(font);
    return label;
}

/// Icon at the left, texts in a column at its right, buttons below.
struct Frame
{
    explicit Frame(const QString& title, const QString& iconName)
        : dialog(QApplication::activeWindow())
    {
        dialog.setWindowTitle(title);
        auto* outer = new QVBoxLayout(&dialog);
        outer->setContentsMargins(20, 18, 20, 16);
        outer->setSpacing(16);
        auto* row = new QHBoxLayout;
        row->setSpacing(14);
        auto* sign = new QLabel(&dialog);
        const int side = sign->fontMetrics().height() * 2;
        sign->setPixmap(themeIcon(iconName, dialog.palette()).pixmap(side, side));
        row->addWidget(sign, 0, Qt::AlignTop);
        texts = new QVBoxLayout;
        texts->setSpacing(8);
        row->addLayout(texts, 1);
        outer->addLayout(row);
        buttons = new QDialogButtonBox(&dialog);
        outer->addWidget(buttons);
        QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    }

    QDialog dialog;
    QVBoxLayout* texts = nullptr;
    QDialogButtonBox* buttons = nullptr;
};

} // namespace

std::optional<QString> WidgetDialogs::fileToOpen(const FileQuestion& question)
{
    const QString file = QFileDialog::getOpenFileName(QApplication::activeWindow(),
                                                      question.title,
                                                      question.startAt,
                                                      question.kinds.join(u";;"_s));
    return file.isEmpty() ? std::nullopt : std::optional<QString>(file);
}

std::optional<QString> WidgetDialogs::fileToSave(const FileQuestion& question)
{
    QString file = QFileDialog::getSaveFileName(QApplication::activeWindow(),
                                                question.title,
                                                question.startAt,
                                                question.kinds.join(u";;"_s),
                                                nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty()) {
        return std::nullopt;
    }
    if (QFileInfo(file).suffix().isEmpty() && !question.suffix.isEmpty()) {
        file += u'.' + question.suffix;
    }
    return file;
}

bool WidgetDialogs::confirm(const Question& question)
{
    Frame frame(question.title, u"warning"_s);
    frame.texts->addWidget(headline(question.text, &frame.dialog));
    frame.texts->addWidget(textLabel(question.consequence, &frame.dialog));
    frame.buttons->addButton(question.yes, QDialogButtonBox::AcceptRole);
    QPushButton* no = frame.buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    no->setDefault(true);
    no->setFocus();
    return frame.dialog.exec() == QDialog::Accepted;
}

void WidgetDialogs::showProblem(const Problem& problem)
{
    Frame frame(problem.title, u"error"_s);
    frame.texts->addWidget(headline(problem.happened, &frame.dialog));
    for (const QString& text : {problem.kept, problem.advice}) {
        if (!text.isEmpty()) {
            frame.texts->addWidget(textLabel(text, &frame.dialog));
        }
    }
    auto* detail = new QPlainTextEdit(problem.detail, &frame.dialog);
    detail->setReadOnly(true);
    detail->setAccessibleName(tr("Details"));
    detail->setMaximumHeight(detail->fontMetrics().height() * 7);
    detail->hide();
    frame.texts->addWidget(detail);

    QPushButton* close = frame.buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    if (!problem.detail.isEmpty()) {
        auto* show = frame.buttons->addButton(tr("Show details"), QDialogButtonBox::ActionRole);
        auto* copy = frame.buttons->addButton(tr("Copy details"), QDialogButtonBox::ActionRole);
        QObject::connect(show, &QPushButton::clicked, detail, [detail, show, &frame] {
            detail->setVisible(!detail->isVisible());
            show->setText(detail->isVisible() ? tr("Hide details") : tr("Show details"));
            frame.dialog.adjustSize();
        });
        QObject::connect(copy, &QPushButton::clicked, detail, [&problem] {
            QApplication::clipboard()->setText(problem.title + u'\n' + problem.happened + u'\n' +
                                               problem.detail);
        });
    }
    frame.dialog.exec();
}

void WidgetDialogs::showNote(const QString& title, const QString& text)
{
    Frame frame(title, u"info"_s);
    frame.texts->addWidget(textLabel(text, &frame.dialog, Qt::RichText));
    frame.buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    frame.dialog.exec();
}

} // namespace kecan::ui
