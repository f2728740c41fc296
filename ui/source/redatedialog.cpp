// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/redatedialog.h"

#include "core/edtfwords.h"
#include "dialogbuttons.h"
#include "import/projectwords.h"
#include "linkbutton.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "store/inmemory.h"
#include "timeline/typeddate.h"
#include "windowroom.h"
#include "workspace.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

QString dateWords(const std::optional<Edtf> &date)
{
    return date ? inWords(*date) : RedateDialog::tr("date not known");
}

/// The day in a line of Article::publishedEvidence: "also <meta date>: 2019-04-19T08:00:00Z"; or empty.
QString dayIn(const QString &line)
{
    static const QRegularExpression day(QStringLiteral("\\b\\d{4}-\\d{2}-\\d{2}(?!\\d)"));
    return day.match(line).captured();
}

/// Read with the project's words, as at its import.
Result<Redating> redatedIn(Project &project, const QString &document, const std::optional<Edtf> &published)
{
    const auto extractor = extractorFor(project);
    if (!extractor)
        return extractor.error();
    return redated(project, document, published, [&](Article article) { return extractor->extract(std::move(article)); });
}

} // namespace

RedateDialog::RedateDialog(Workspace &workspace, const Appearance &appearance, const QString &document, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_document(document)
    , m_date(new QLineEdit)
    , m_says(textLabel({}, TextRole::Body, appearance.theme().ink2))
    , m_moved(new QTreeWidget)
    , m_take(new QPushButton(tr("Take the new dates")))
{
    setWindowTitle(tr("Publication date"));
    resizeOnScreen(*this, {1000, 480});
    const Article *article = workspace.snapshot().article(document);
    auto *title = textLabel(article ? (article->title.isEmpty() ? article->path : article->title) : QString(), TextRole::Title,
                            appearance.theme().ink);
    m_date->setText(article && article->published ? article->published->toString() : QString());
    m_date->setPlaceholderText(tr("24 November 2019, 2019-11, 2019; empty: as the text has it"));
    m_date->setAccessibleName(tr("Publication date"));
    m_moved->setColumnCount(4);
    m_moved->setHeaderLabels({tr("What happened"), tr("Date so far"), tr("New date"), tr("The sentence")});
    m_moved->setRootIsDecorated(false);
    m_moved->setUniformRowHeights(true);
    m_moved->setAlternatingRowColors(false);
    m_moved->header()->setStretchLastSection(true);
    m_moved->setAccessibleName(tr("Dates that move"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // not while nothing can be taken, either

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *name = new QLabel(tr("&Published"));
    name->setBuddy(m_date);
    row->addWidget(name);
    row->addWidget(m_date, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addLayout(row);
    if (article && !article->publishedEvidence.isEmpty())
        layout->addLayout(candidates(article->publishedEvidence));
    layout->addWidget(m_says);
    layout->addWidget(m_moved, 1);
    layout->addWidget(buttons);
    tabThrough(*buttons);

    m_take->setDefault(true); // once it is in the dialog
    connect(m_date, &QLineEdit::textChanged, this, &RedateDialog::resolve);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RedateDialog::take);
    resolve();
    m_date->selectAll();
}

QVBoxLayout *RedateDialog::candidates(const QString &evidence)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(textLabel(tr("What the article says of it; a click takes another:"), TextRole::Label, m_appearance.theme().ink2));
    for (const QString &line : evidence.split(u'\n', Qt::SkipEmptyParts)) {
        const QString day = dayIn(line);
        if (day.isEmpty()) {
            column->addWidget(textLabel(line, TextRole::Label, m_appearance.theme().ink3));
            continue;
        }
        auto *link = new LinkButton(line, m_appearance.theme(), TextRole::Label);
        connect(link, &LinkButton::clicked, m_date, [this, day] { m_date->setText(day); });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    return column;
}

void RedateDialog::resolve()
{
    m_redating.reset();
    m_take->setEnabled(false);
    m_resolving.forget();
    const QString text = m_date->text().trimmed();
    std::optional<Edtf> published;
    if (!text.isEmpty()) {
        const auto date = typedDate(text, QDate::currentDate(), QLocale::system());
        if (!date) {
            m_moved->clear();
            m_says->setText(date.error().message);
            setTextColour(*m_says, m_appearance.theme().error);
            return;
        }
        published = *date;
    }
    if (isInMemory(m_workspace.project()))
        return tell(redatedIn(m_workspace.project(), m_document, published));
    m_resolving.start([this, path = m_workspace.project().path(), document = m_document, published](const Background::Task &task) {
        auto project = Project::open(path, Project::Mode::ReadOnly);
        auto redating = project ? redatedIn(**project, document, published) : Result<Redating>(project.error());
        task.deliver([this, redating] { tell(redating); });
    });
}

void RedateDialog::tell(Result<Redating> redating)
{
    m_moved->clear();
    if (!redating) {
        m_says->setText(redating.error().message);
        setTextColour(*m_says, m_appearance.theme().error);
        return;
    }
    m_redating = std::move(redating).value();
    for (const RedatedRecord &record : m_redating->records) {
        auto *item = new QTreeWidgetItem({record.title, dateWords(record.before),
                                          record.kept ? tr("%1 (only this sentence: the date is settled)").arg(dateWords(record.after))
                                                      : dateWords(record.after),
                                          record.quote.simplified()});
        item->setToolTip(3, QStringLiteral("<p>%1</p>").arg(record.quote.simplified().toHtmlEscaped()));
        m_moved->addTopLevelItem(item);
    }
    m_moved->setColumnWidth(0, 220);
    for (const int column : {1, 2})
        m_moved->resizeColumnToContents(column);
    const bool same = m_redating->before.published == m_redating->after.published && m_redating->records.empty();
    const QString day = dateWords(m_redating->after.published);
    m_says->setText(same ? tr("This is its publication date now.")
                         : tr("Published %1: %n dates move, ", nullptr, int(m_redating->records.size())).arg(day)
                             + tr("%n stay.", nullptr, m_redating->unmoved));
    setTextColour(*m_says, m_appearance.theme().ink2);
    m_take->setEnabled(!same && !m_workspace.project().isReadOnly());
}

void RedateDialog::take()
{
    if (!m_redating)
        return;
    if (const auto done = m_workspace.editor().perform(m_redating->edit); !done) {
        m_says->setText(done.error().message);
        setTextColour(*m_says, m_appearance.theme().error);
        return;
    }
    accept();
}
