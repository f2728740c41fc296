// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/rereaddialog.h"

#include "core/edtfwords.h"
#include "deedrunner.h"
#include "dialogbuttons.h"
#include "import/projectwords.h"
#include "items/eventwords.h"
#include "items/figurewords.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "store/inmemory.h"
#include "store/project.h"
#include "windowroom.h"
#include "workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace {

constexpr size_t mostListed = 2000;
constexpr int nothingWidth = 560; // where nothing is listed

QString whenOf(const std::optional<Edtf> &date)
{
    return date ? inWords(*date) : RereadDialog::tr("undated");
}

QString titleOf(const std::variant<Event, Figure> &record)
{
    if (const auto *event = std::get_if<Event>(&record))
        return event->title;
    const auto &figure = std::get<Figure>(record);
    return figure.company.isEmpty() ? measureWord(figure.measure) : figure.company + QStringLiteral(" · ") + measureWord(figure.measure);
}

/// What a record says, its title apart.
QString wordsOf(const std::variant<Event, Figure> &record)
{
    QStringList words;
    if (const auto *event = std::get_if<Event>(&record)) {
        words << kindWord(event->kind) << modalityWord(event->modality) << whenOf(event->when);
        QStringList names;
        for (const EventCompany &company : event->companies)
            names << company.name;
        words << names.join(QStringLiteral(", "));
    } else {
        const auto &figure = std::get<Figure>(record);
        words << valueWords(figure) << whenOf(figure.asOf) << figure.attributedTo;
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString whatWords(RereadRecord::What what)
{
    switch (what) {
    case RereadRecord::What::New: return RereadDialog::tr("new");
    case RereadRecord::What::Changed: return RereadDialog::tr("changed");
    case RereadRecord::What::Gone: return RereadDialog::tr("gone");
    }
    return {};
}

/// With words that the project is to have, or those that it has.
Result<Rereading> rereadIn(Project &project, const std::optional<OwnWords> &words, const std::function<bool(qint64, qint64)> &goOn)
{
    const auto extractor = words ? extractorWith(*words) : extractorFor(project);
    if (!extractor)
        return extractor.error();
    auto rereading = reread(project, [&](Article article) { return extractor->extract(std::move(article)); }, goOn);
    if (!words || !rereading)
        return rereading;
    auto changes = changesTo(project, *words);
    if (!changes)
        return changes.error();
    Edit &edit = rereading->edit;
    edit.changes.insert(edit.changes.begin(), changes->begin(), changes->end());
    edit.label = RereadDialog::tr("Words of your own");
    return rereading;
}

} // namespace

RereadDialog::RereadDialog(Workspace &workspace, const Appearance &appearance, QWidget *parent)
    : RereadDialog(workspace, appearance, std::optional<OwnWords>(), parent)
{
}

RereadDialog::RereadDialog(Workspace &workspace, const Appearance &appearance, const OwnWords &words, QWidget *parent)
    : RereadDialog(workspace, appearance, std::optional(words), parent)
{
}

RereadDialog::RereadDialog(Workspace &workspace, const Appearance &appearance, std::optional<OwnWords> words, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_words(std::move(words))
    , m_appearance(appearance)
    , m_says(textLabel({}, TextRole::Body, appearance.theme().ink2))
    , m_bar(new QProgressBar)
    , m_records(new QTreeWidget)
    , m_take(new QPushButton(m_words ? tr("Take the words and what they change") : tr("Take what is read now")))
{
    setWindowTitle(m_words ? tr("What your words change") : tr("Read the articles again"));
    resizeOnScreen(*this, {1080, 560});
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_records->setHeaderLabels({tr("What"), tr("Record"), tr("So far"), tr("Now"), tr("The sentence")});
    m_records->setRootIsDecorated(false);
    m_records->setUniformRowHeights(true);
    m_records->header()->setStretchLastSection(true);
    m_records->setAccessibleName(tr("What is read differently"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_says);
    column->addWidget(m_bar);
    column->addWidget(m_records, 1);
    column->addWidget(buttons);
    tabThrough(*buttons);
    m_take->setDefault(true);
    m_take->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RereadDialog::take);
    read();
}

void RereadDialog::read()
{
    m_bar->setRange(0, 0);
    say(tr("The articles are read with the words and rules of today. Nothing changes until you say so."));
    if (isInMemory(m_workspace.project()))
        return tell(rereadIn(m_workspace.project(), m_words, [](qint64, qint64) { return true; }));
    m_reading.start([this, words = m_words, path = m_workspace.project().path()](const Background::Task &task) {
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        const auto goOn = [&](qint64 done, qint64 all) {
            task.deliver([this, done, all] {
                m_bar->setRange(0, int(all));
                m_bar->setValue(int(done));
                say(tr("%1 of %2 articles read", "how far it is").arg(locale().toString(done), locale().toString(all)));
            });
            return !task.isForgotten();
        };
        auto rereading = project ? rereadIn(**project, words, goOn) : Result<Rereading>(project.error());
        task.deliver([this, rereading]() mutable { tell(std::move(rereading)); });
    });
}

void RereadDialog::say(const QString &words, bool wrong)
{
    m_says->setText(words);
    setTextColour(*m_says, wrong ? m_appearance.theme().error : m_appearance.theme().ink2);
}

void RereadDialog::tell(Result<Rereading> rereading)
{
    m_bar->hide();
    if (!rereading)
        return say(rereading.error().text(), true);
    m_rereading = std::move(rereading).value();
    std::array<int, 3> counts{};
    for (const RereadRecord &record : m_rereading->records)
        ++counts[size_t(record.what)];
    const QString all = locale().toString(m_rereading->articles);
    m_take->setEnabled(isAnything());
    m_records->setHidden(m_rereading->records.empty());
    if (m_rereading->records.empty())
        resizeOnScreen(*this, {nothingWidth, sizeHint().height()});
    if (m_rereading->records.empty() && isAnything())
        return say(tr("All %1 articles say what they said. The words hold for what is imported from now on.").arg(all));
    if (!isAnything())
        return say(tr("All %1 articles say what they said: there is nothing to take.").arg(all));
    const auto count = [this](int number) { return locale().toString(number); };
    say(tr("Read differently: %1 of %2 articles. Records: %3 new, %4 changed, %5 gone. What you decided about stays as it is.")
            .arg(locale().toString(m_rereading->others), all, count(counts[0]), count(counts[1]), count(counts[2])));
    list();
}

bool RereadDialog::isAnything() const
{
    return m_rereading && !m_rereading->edit.changes.empty() && !m_workspace.project().isReadOnly();
}

void RereadDialog::list()
{
    QList<QTreeWidgetItem *> items;
    for (size_t i = 0; i < std::min(mostListed, m_rereading->records.size()); ++i) {
        const RereadRecord &record = m_rereading->records[i];
        const QString words = wordsOf(record.record);
        const bool gone = record.what == RereadRecord::What::Gone;
        auto *item = new QTreeWidgetItem(
            {whatWords(record.what), titleOf(record.record), gone ? words : record.before ? wordsOf(*record.before) : QString(), gone ? QString() : words, record.quote});
        for (int column = 1; column < 5; ++column)
            item->setToolTip(column, QStringLiteral("<p>%1</p>").arg(item->text(column).toHtmlEscaped()));
        items << item;
    }
    if (m_rereading->records.size() > mostListed)
        items << new QTreeWidgetItem({QString(), tr("and %1 more").arg(locale().toString(qulonglong(m_rereading->records.size() - mostListed)))});
    m_records->addTopLevelItems(items);
    const bool onlyNew = std::ranges::all_of(m_rereading->records, [](const RereadRecord &record) { return record.what == RereadRecord::What::New; });
    m_records->setColumnHidden(2, onlyNew); // there is no "so far"
    const std::array widths{80, 250, 260, 260};
    for (size_t column = 0; column < widths.size(); ++column)
        m_records->setColumnWidth(int(column), widths[column]);
}

void RereadDialog::take()
{
    if (!isAnything())
        return;
    m_take->setEnabled(false);
    constexpr qint64 weight = 5; // a record is written with its sentences, and looked through for the search
    DeedRunner::perform(
        m_workspace, m_rereading->edit.label, weight * qint64(m_rereading->edit.changes.size()),
        [edit = m_rereading->edit](Project &) { return Result<Edit>(edit); },
        [dialog = QPointer(this)](const Result<Done> &done) {
            if (!dialog)
                return;
            if (done)
                return dialog->accept();
            dialog->say(done.error().text(), true);
            dialog->m_take->setEnabled(true);
        });
}
