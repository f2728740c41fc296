// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories/storypanel.h"

#include "explorer.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "panelcontents.h"
#include "store/project.h"
#include "stories/shownview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int textLines = 5;

/// What a new stop is called until somebody says it better: the event that it is about.
QString titleOf(Workspace &workspace)
{
    const auto row = workspace.current() ? workspace.index().rowOf(*workspace.current()) : std::nullopt;
    return row ? workspace.titleOf(*row) : QString();
}

QPushButton *iconButton(Icon icon, const QString &name, Appearance &appearance)
{
    auto *button = new QPushButton;
    setThemedIcon(*button, icon, appearance);
    button->setFixedSize(28, 28);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

StoryPanel::StoryPanel(Explorer &explorer, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_views(explorer.workspace())
    , m_names(new QComboBox)
    , m_more(iconButton(Icon::More, tr("More about the story"), appearance))
    , m_stops(new QListWidget)
    , m_title(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_empty(textLabel(tr("A story is a row of stops: views of the timeline with a few words each. Move to what you want to show, then add it."),
                        TextRole::Body, appearance.theme().ink2))
    , m_add(new QPushButton(tr("Add this view")))
    , m_take(iconButton(Icon::Copy, tr("Let the stop show what is in view now"), appearance))
    , m_up(iconButton(Icon::Up, tr("Move the stop up"), appearance))
    , m_down(iconButton(Icon::Down, tr("Move the stop down"), appearance))
    , m_remove(iconButton(Icon::Close, tr("Remove the stop"), appearance))
    , m_play(new QPushButton(tr("Play")))
    , m_export(new QPushButton(tr("Export…")))
{
    setAccessibleName(tr("Story"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(makeHead(appearance));
    column->addWidget(m_empty, 1, Qt::AlignTop);
    m_stops->setAccessibleName(tr("Stops of the story"));
    m_stops->setUniformItemSizes(true);
    m_stops->setMinimumHeight(48);
    column->addWidget(m_stops, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_add->setAutoDefault(false);
    row->addWidget(m_add);
    row->addStretch(1);
    for (QPushButton *button : {m_take, m_up, m_down, m_remove})
        row->addWidget(button);
    column->addLayout(row);
    m_title->setAccessibleName(tr("Title of the stop"));
    m_title->setPlaceholderText(m_title->accessibleName());
    m_text->setAccessibleName(tr("What the stop says"));
    m_text->setPlaceholderText(m_text->accessibleName());
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(48); // in a low window
    m_text->setMaximumHeight(textLines * m_text->fontMetrics().lineSpacing() + 16);
    m_text->installEventFilter(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(makeFoot());

    connect(m_names, &QComboBox::activated, this, [this] { showStory(m_names->currentText()); });
    connect(m_stops, &QListWidget::currentRowChanged, this, [this](int stop) {
        fillFields();
        if (!m_filling && stop >= 0)
            showView(m_explorer, m_story.stops[size_t(stop)].view);
    });
    connect(m_stops, &QListWidget::itemClicked, this, [this] { showView(m_explorer, m_story.stops[place()].view); }); // the chosen one again
    connect(m_stops, &QListWidget::itemActivated, m_title, qOverload<>(&QWidget::setFocus));
    connect(m_title, &QLineEdit::editingFinished, this, &StoryPanel::keepWords);
    connect(m_add, &QPushButton::clicked, this, &StoryPanel::addStop);
    connect(m_take, &QPushButton::clicked, this, &StoryPanel::keepView);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &StoryPanel::removeStop);
    connect(&appearance, &Appearance::changed, this, [this](const Theme &theme) { setTextColour(*m_empty, theme.ink2); });
    connect(&explorer.workspace().editor(), &ProjectEditor::changed, this, [this](const std::vector<Change> &changes) {
        if (std::ranges::any_of(changes, [](const Change &change) { return change.entity == u"view"; }))
            readStories(m_story.name);
    });
    readStories({});
}

QWidget *StoryPanel::makeHead(Appearance &appearance)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_names->setAccessibleName(tr("Story"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(m_names, 1);
    auto *fresh = iconButton(Icon::Plus, tr("New story…"), appearance);
    fresh->setEnabled(!m_explorer.workspace().project().isReadOnly());
    connect(fresh, &QPushButton::clicked, this, &StoryPanel::create);
    row->addWidget(fresh);
    row->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("&Rename the story…"), this, &StoryPanel::rename);
        menu->addAction(tr("&Delete the story"), this, &StoryPanel::removeStory);
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    return head;
}

QWidget *StoryPanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 8, 0, 0);
    row->addStretch(1);
    for (QPushButton *button : {m_export, m_play}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_play->setDefault(true);
    connect(m_play, &QPushButton::clicked, this, [this] { Q_EMIT playWanted(m_story.name, place()); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportWanted(m_story.name); });
    return foot;
}

QString StoryPanel::storyName() const
{
    return m_story.name;
}

size_t StoryPanel::place() const
{
    return size_t(std::max(0, m_stops->currentRow()));
}

void StoryPanel::showStory(const QString &name)
{
    if (name != m_story.name)
        readStories(name);
}

void StoryPanel::readStories(const QString &wanted)
{
    const auto stories = m_views.stories();
    const size_t at = wanted == m_story.name ? place() : 0;
    const auto found = std::ranges::find(stories, wanted, &Story::name);
    m_names->clear();
    for (const Story &story : stories)
        m_names->addItem(story.name);
    m_story = found != stories.end() ? *found : stories.empty() ? Story() : stories.front();
    m_names->setCurrentText(m_story.name);
    fillStops(at);
}

void StoryPanel::fillStops(size_t place)
{
    m_filling = true;
    m_stops->clear();
    for (size_t i = 0; i < m_story.stops.size(); ++i) {
        const QString &title = m_story.stops[i].title;
        m_stops->addItem(QStringLiteral("%1. %2").arg(i + 1).arg(title.isEmpty() ? tr("without a title") : title));
    }
    if (!m_story.stops.empty())
        m_stops->setCurrentRow(int(std::min(place, m_story.stops.size() - 1)));
    m_filling = false;
    fillFields();
    follow();
    Q_EMIT shown();
}

void StoryPanel::fillFields()
{
    const int row = m_stops->currentRow();
    const bool known = row >= 0 && size_t(row) < m_story.stops.size();
    const StoryStop stop = known ? m_story.stops[size_t(row)] : StoryStop();
    if (m_title->text() != stop.title)
        m_title->setText(stop.title);
    if (m_text->toPlainText() != stop.text)
        m_text->setPlainText(stop.text);
    follow();
}

void StoryPanel::follow()
{
    const bool writable = !m_explorer.workspace().project().isReadOnly();
    const int row = m_stops->currentRow();
    const bool chosen = row >= 0;
    m_empty->setVisible(m_story.stops.empty());
    m_stops->setVisible(!m_story.stops.empty());
    m_names->setEnabled(m_names->count() > 0);
    m_more->setEnabled(writable && !m_story.name.isEmpty());
    m_add->setEnabled(writable);
    m_take->setEnabled(writable && chosen);
    m_remove->setEnabled(writable && chosen);
    m_up->setEnabled(writable && row > 0);
    m_down->setEnabled(writable && chosen && row + 1 < m_stops->count());
    m_title->setEnabled(chosen);
    m_text->setEnabled(chosen);
    m_title->setReadOnly(!writable);
    m_text->setReadOnly(!writable);
    m_play->setEnabled(!m_story.stops.empty());
    m_export->setEnabled(!m_story.stops.empty());
}

bool StoryPanel::change(const QString &label, size_t place, const std::function<void(Story &)> &alter)
{
    Story story = m_story;
    alter(story);
    m_filling = true;
    const auto saved = m_views.save(story, label);
    m_filling = false;
    if (!saved)
        Q_EMIT m_explorer.workspace().failed(saved.error());
    else
        fillStops(place);
    return saved.ok();
}

void StoryPanel::keepWords()
{
    const int row = m_stops->currentRow();
    if (m_filling || row < 0 || size_t(row) >= m_story.stops.size())
        return;
    const QString title = m_title->text().simplified();
    const QString text = m_text->toPlainText().trimmed();
    const StoryStop &stop = m_story.stops[size_t(row)];
    if (stop.title != title || stop.text != text)
        change(tr("Edit stop"), size_t(row), [&](Story &story) {
            story.stops[size_t(row)].title = title;
            story.stops[size_t(row)].text = text;
        });
}

void StoryPanel::keepView()
{
    change(tr("Edit stop"), place(), [this](Story &story) { story.stops[place()].view = shownView(m_explorer); });
}

QString StoryPanel::askForName(const QString &heading, const QString &name)
{
    bool wanted = false;
    const QString typed
        = QInputDialog::getText(window(), heading, tr("Name of the story"), QLineEdit::Normal, name, &wanted).simplified();
    if (!wanted || typed.isEmpty() || typed == name)
        return {};
    if (!m_views.isTaken(typed))
        return typed;
    Q_EMIT m_explorer.workspace().failed(Error{tr("“%1” is there already, as a search, a view or a story.").arg(typed)});
    return {};
}

void StoryPanel::create()
{
    const QString name = askForName(tr("New story"), {});
    if (name.isEmpty())
        return;
    const Story story{name, {{titleOf(m_explorer.workspace()), {}, shownView(m_explorer)}}};
    if (const auto saved = m_views.save(story, tr("Add story “%1”").arg(name)); !saved)
        return Q_EMIT m_explorer.workspace().failed(saved.error());
    readStories(name);
    m_title->setFocus();
}

void StoryPanel::addStop()
{
    if (m_story.name.isEmpty())
        return create();
    const size_t at = m_story.stops.empty() ? 0 : place() + 1;
    const StoryStop stop{titleOf(m_explorer.workspace()), {}, shownView(m_explorer)};
    if (change(tr("Add stop"), at, [&](Story &story) { story.stops.insert(story.stops.begin() + qint64(at), stop); }))
        m_title->setFocus();
}

void StoryPanel::move(int by)
{
    const size_t from = place();
    const size_t to = size_t(int(from) + by);
    change(tr("Move stop"), to, [&](Story &story) { std::swap(story.stops[from], story.stops[to]); });
}

void StoryPanel::removeStop()
{
    change(tr("Remove stop"), place(), [this](Story &story) { story.stops.erase(story.stops.begin() + qint64(place())); });
}

void StoryPanel::rename()
{
    const QString name = askForName(tr("Rename the story"), m_story.name);
    if (name.isEmpty())
        return;
    if (const auto renamed = m_views.rename(m_story.name, name); !renamed)
        return Q_EMIT m_explorer.workspace().failed(renamed.error());
    readStories(name);
}

void StoryPanel::removeStory()
{
    if (const auto removed = m_views.remove(m_story.name); !removed)
        Q_EMIT m_explorer.workspace().failed(removed.error());
}

bool StoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        keepWords();
    return QWidget::eventFilter(watched, event);
}

void StoryPanel::hideEvent(QHideEvent *event)
{
    keepWords();
    QWidget::hideEvent(event);
}
