// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/ownwordsdialog.h"

#include "dialogbuttons.h"
#include "editing/knownwords.h"
#include "formscroll.h"
#include "import/projectwords.h"
#include "importing/rereaddialog.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "personfolder.h"
#include "read/decoding.h"
#include "store/project.h"
#include "windowroom.h"
#include "words/companyform.h"
#include "words/triggerform.h"
#include "workspace.h"
#include "write/wholefile.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

namespace {

constexpr int formWidth = 320;
constexpr int toldRefusals = 3;

OwnWordList wordsIn(Project &project)
{
    const auto words = wordsOf(project);
    return words ? OwnWordList::of(*words) : OwnWordList();
}

} // namespace

OwnWordsDialog::OwnWordsDialog(Workspace &workspace, const Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_before(wordsIn(workspace.project()))
    , m_words(m_before)
    , m_table(new QTableView)
    , m_forms(new QStackedWidget)
    , m_says(textLabel({}, TextRole::Body, appearance.theme().ink2))
{
    setWindowTitle(tr("Words of your own"));
    resizeOnScreen(*this, {940, 600});
    auto *views = new QHBoxLayout;
    views->setSpacing(16);
    views->addWidget(makeTable(), 1);
    views->addWidget(makeForms(companyNamesOf(workspace.snapshot())));
    auto *buttons = makeButtons();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(views, 1);
    column->addWidget(m_says);
    column->addWidget(buttons);
    tabThrough(*buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OwnWordsDialog::follow);
    connect(&m_words, &QAbstractItemModel::modelReset, this, &OwnWordsDialog::follow);
    choose(0);
    follow();
    m_table->setFocus();
    QThreadPool::globalInstance()->start([] { (void)verbForms(QStringLiteral("be")); }); // the words that it knows are read before one types
}

QWidget *OwnWordsDialog::makeTable()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *company = new QPushButton(tr("Add &company"));
    auto *trigger = new QPushButton(tr("Add &event word"));
    m_remove = new QPushButton(tr("&Delete"));
    auto *import = new QPushButton(tr("&Import…"));
    m_export = new QPushButton(tr("E&xport…"));
    row->addWidget(company);
    row->addWidget(trigger);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(import);
    row->addWidget(m_export);
    for (QPushButton *button : {company, trigger, m_remove, import, m_export})
        button->setAutoDefault(false);
    m_table->setModel(&m_words);
    m_table->setAccessibleName(tr("Words of your own"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(OwnWordModel::Meaning, QHeaderView::Stretch);
    m_table->setColumnWidth(OwnWordModel::Word, 132);
    m_table->setColumnWidth(OwnWordModel::What, 140);
    m_table->setColumnWidth(OwnWordModel::Language, 72);
    connect(company, &QPushButton::clicked, this, [this] { addWord({OwnCompany{}, {}}); });
    connect(trigger, &QPushButton::clicked, this, [this] { addWord({OwnTrigger{}, {}}); });
    connect(m_remove, &QPushButton::clicked, this, &OwnWordsDialog::removeWord);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &OwnWordsDialog::removeWord);
    connect(import, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import words"), personFolder(), tr("Words (*.tsv *.txt);;All files (*)"));
        if (!path.isEmpty())
            importFile(path);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export words"), QDir(personFolder()).filePath(QStringLiteral("words.tsv")), tr("Words (*.tsv *.txt);;All files (*)"));
        if (!path.isEmpty())
            exportFile(path);
    });
    column->addLayout(row);
    column->addWidget(m_table, 1);
    return side;
}

QWidget *OwnWordsDialog::makeForms(const QStringList &companies)
{
    m_company = new CompanyForm(companies);
    m_trigger = new TriggerForm;
    auto *nothing = textLabel(tr("Companies that the program does not know, and words that set off an event, are read in the articles of this project "
                                 "once you add them. What that changes is shown before anything is stored."),
                              TextRole::Body, m_appearance.theme().ink2);
    nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_forms->addWidget(nothing);
    m_forms->addWidget(new FormScroll(m_company));
    m_forms->addWidget(new FormScroll(m_trigger));
    m_forms->setFixedWidth(formWidth);
    connect(m_company, &CompanyForm::edited, this, &OwnWordsDialog::takeForm);
    connect(m_trigger, &TriggerForm::edited, this, &OwnWordsDialog::takeForm);
    return m_forms;
}

QDialogButtonBox *OwnWordsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_show = buttons->addButton(tr("&Show what changes…"), QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    m_show->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnWordsDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &OwnWordsDialog::showEffect);
    return buttons;
}

int OwnWordsDialog::current() const
{
    return m_table->currentIndex().row();
}

void OwnWordsDialog::choose(int row)
{
    if (row < 0 || row >= m_words.rowCount())
        return;
    m_table->setCurrentIndex(m_words.index(row, 0));
    m_table->scrollTo(m_words.index(row, 0));
}

void OwnWordsDialog::addWord(const OwnWord &word)
{
    choose(m_words.append(word));
    follow();
    (word.company() ? static_cast<QWidget *>(m_company) : m_trigger)->setFocus();
}

void OwnWordsDialog::removeWord()
{
    const int row = current();
    if (row < 0)
        return;
    m_words.remove(row);
    choose(std::min(row, m_words.rowCount() - 1));
    follow();
}

void OwnWordsDialog::follow()
{
    const int row = current();
    m_remove->setEnabled(row >= 0);
    m_export->setEnabled(m_words.rowCount() > 0);
    m_show->setEnabled(isChanged());
    say({});
    if (row < 0)
        return m_forms->setCurrentIndex(0);
    const OwnWord &word = m_words.word(row);
    if (word.company())
        m_company->setCompany(*word.company());
    else
        m_trigger->setTrigger(*word.trigger());
    m_forms->setCurrentIndex(word.company() ? 1 : 2);
}

void OwnWordsDialog::takeForm()
{
    const int row = current();
    if (row < 0)
        return;
    OwnWord word = m_words.word(row);
    if (word.company())
        word.what = m_company->company();
    else
        word.what = m_trigger->trigger();
    m_words.setWord(row, word);
    m_show->setEnabled(isChanged());
    say({});
}

void OwnWordsDialog::say(const QString &words, bool wrong)
{
    m_says->setText(words);
    m_says->setVisible(!words.isEmpty());
    setTextColour(*m_says, wrong ? m_appearance.theme().error : m_appearance.theme().ink2);
}

void OwnWordsDialog::showEffect()
{
    for (int row = 0; row < m_words.rowCount(); ++row) {
        const OwnWord &word = m_words.word(row);
        QString fault = faultOf(word);
        if (fault.isEmpty() && m_words.list().twinOf(size_t(row)))
            fault = tr("“%1” stands here twice.").arg(word.name());
        if (fault.isEmpty())
            continue;
        choose(row);
        say(fault, true);
        return (word.company() ? static_cast<QWidget *>(m_company) : m_trigger)->setFocus();
    }
    RereadDialog effect(m_workspace, m_appearance, m_words.list().own(), this);
    if (effect.exec() == Accepted)
        accept();
}

void OwnWordsDialog::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("The file cannot be read: %1.").arg(file.errorString()), true);
    const auto bytes = readWithin(file, wordsLimit, QFileInfo(path).fileName());
    const auto text = bytes ? decodeText(*bytes, QFileInfo(path).fileName()) : bytes.error();
    if (!text)
        return say(text.error().text(), true);
    std::vector<Error> refused;
    OwnWordList list = m_words.list();
    const OwnWordList read = OwnWordList::parse(*text, refused);
    list.add(read);
    m_words.setList(std::move(list));
    choose(0);
    follow();
    QString words = tr("Words read: %1.").arg(locale().toString(qulonglong(read.words.size())));
    if (!refused.empty())
        words += u' ' + tr("Lines refused: %1.").arg(locale().toString(qulonglong(refused.size())));
    for (size_t i = 0; i < std::min<size_t>(toldRefusals, refused.size()); ++i)
        words += u'\n' + tr("Line %1: %2").arg(locale().toString(refused[i].line), refused[i].message);
    say(words, !refused.empty());
}

void OwnWordsDialog::exportFile(const QString &path)
{
    WholeFile file(path);
    if (const auto begun = file.begin(); !begun)
        return say(begun.error().text(), true);
    file.write(m_words.list().text().toUtf8());
    if (const auto written = file.finish(); !written)
        return say(written.error().text(), true);
    say(tr("Written to %1.").arg(path));
}

void OwnWordsDialog::reject()
{
    if (isChanged()
        && QMessageBox::question(this, windowTitle(), tr("Nobody has taken these words yet. Close without them?"), QMessageBox::Discard | QMessageBox::Cancel,
                                 QMessageBox::Cancel)
            != QMessageBox::Discard)
        return;
    QDialog::reject();
}
