// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/figure.h"
#include "editing/eventeditor.h"
#include "editing/figureeditor.h"
#include "items/background.h"
#include "items/reviewqueuemodel.h"
#include "review/reviewactions.h"

#include <QWidget>

#include <optional>

class Appearance;
class ArticleView;
class CandidatePanel;
class QComboBox;
class QLabel;
class QListView;
class ReviewProgress;
class Workspace;

/// The review: the article with the sentence at the left, what was understood in the middle, the queue at the right. One key decides
/// and goes on to the next; where it stopped is kept in the project. It reads the project while it is shown only.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    ReviewPage(Workspace &workspace, Appearance &appearance, const ReviewActions &actions, const QDate &today,
               QWidget *parent = nullptr);

    /// Reads the queue and goes to where the review stopped.
    void begin();
    void end();

    [[nodiscard]] const ReviewQueueModel &queue() const { return m_queue; }
    [[nodiscard]] const std::optional<FoundRecord> &current() const { return m_current; }
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] ArticleView &article() { return *m_article; }

Q_SIGNALS:
    void leaveWanted();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSource();
    [[nodiscard]] QWidget *makeCandidate();
    [[nodiscard]] QWidget *makeQueue();
    void connectActions();
    void readQueue();
    void takeQueue(std::vector<FoundRecord> findings);
    void followProject();
    void follow(const FoundRecord &finding);
    void go(int place);
    void advance();
    void showCurrent();
    void showClaim(size_t claim);
    void showHead();
    void enableActions();
    void applyTheme();
    void decide(Review review);
    void decided(int place); ///< goes on after it
    void undo();
    void keepPlace();
    [[nodiscard]] std::optional<FoundRecord> keptPlace();
    [[nodiscard]] std::optional<FoundRecord> findingOf(const QString &key);
    [[nodiscard]] QString sentenceOf(const FoundRecord &finding);
    // Of what is under review, whichever it is.
    [[nodiscard]] bool isThere() const { return m_event || m_figure; }
    [[nodiscard]] const QString &key() const { return m_event ? m_event->key : m_figure->key; }
    [[nodiscard]] const std::vector<Claim> &claims() const { return m_event ? m_event->claims : m_figure->claims; }
    [[nodiscard]] bool readCurrent(); ///< false, and said so, where it cannot be read
    bool edit();
    bool setReview(Review review); ///< true where it is so afterwards

    Workspace &m_workspace;
    Appearance &m_appearance;
    ReviewActions m_actions;
    EventEditor m_editor;
    FigureEditor m_figureEditor;
    ReviewQueueModel m_queue;
    Background m_reading;
    bool m_active = false;
    bool m_acting = false; ///< a deed is under way: the queue follows, the place does not
    bool m_why = false;
    std::optional<FoundRecord> m_current;
    std::optional<Event> m_event; ///< the current one
    std::optional<Event> m_twin;
    std::optional<Figure> m_figure; ///< the current one
    std::vector<QString> m_done; ///< keys of what was decided here, the last one last

    ReviewProgress *m_progress;
    QComboBox *m_scope;
    QComboBox *m_order;
    QLabel *m_byline;
    QLabel *m_title;
    ArticleView *m_article;
    QString m_shown; ///< hash of the article
    CandidatePanel *m_candidate;
    QListView *m_list;
    QLabel *m_left;
};
