// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rereading.h"

#include "core/errorwords.h"
#include "import/recordmerge.h"
#include "import/recordtitle.h"
#include "store/project.h"

#include <QCoreApplication>
#include <QHash>
#include <QtConcurrent>

#include <limits>
#include <set>

namespace {

constexpr size_t batch = 64; // articles at a time

const QString earlier = QStringLiteral("earlier "); // before the hashes and keys of what an article told so far

/// What matters of a claim to whoever compares two readings.
auto sayingOf(const Claim &claim)
{
    return std::tie(claim.span, claim.kind, claim.modality, claim.when, claim.value, claim.rule, claim.trigger, claim.explanation);
}

bool isFound(const Claim &claim)
{
    return claim.rule != u"manual" && claim.rule != u"table" && !claim.isGone();
}

/// The claims of one article by key, as the project has them.
using Known = std::map<QString, const Claim *>;

template <class Record>
void addClaims(const std::vector<Record> &records, Known &claims)
{
    for (const Record &record : records)
        for (const Claim &claim : record.claims)
            claims.emplace((std::is_same_v<Record, Event> ? u'e' : u'f') + claim.key, &claim);
}

bool saysTheSame(const Known &known, const Extraction &found)
{
    Known fresh;
    addClaims(found.events, fresh);
    addClaims(found.figures, fresh);
    return std::ranges::equal(known, fresh, [](const auto &a, const auto &b) {
        return a.first == b.first && sayingOf(*a.second) == sayingOf(*b.second);
    });
}

/// A repository of records in memory: what a merge does to those of the project, which stay as they are.
template <class Record, class Repository>
class Draft
{
public:
    using Id = decltype(Record::id);

    explicit Draft(Repository &repository)
        : m_repository(repository)
    {
    }

    Result<Done> load()
    {
        return m_repository.each({}, [this](Record &&record) {
            if (!record.claims.empty())
                keep(std::move(record));
        });
    }
    [[nodiscard]] const std::map<QString, Record> &stored() const { return m_stored; }
    /// By key, null where it is to go; only those that something was done to.
    [[nodiscard]] const std::map<QString, std::optional<Record>> &drafts() const { return m_drafts; }

    Result<std::optional<Record>> findByKey(const QString &key)
    {
        if (const auto draft = m_drafts.find(key); draft != m_drafts.end())
            return draft->second;
        if (const auto known = m_stored.find(key); known != m_stored.end())
            return std::optional(known->second);
        auto found = m_repository.findByKey(key); // one that no article tells, so far
        if (found && *found)
            keep(Record(**found));
        return found;
    }
    Result<Id> insert(const Record &record)
    {
        Record made = record;
        made.id = Id(m_next--);
        m_drafts.insert_or_assign(made.key, made);
        return made.id;
    }
    Result<Done> update(const Record &record)
    {
        m_drafts.insert_or_assign(record.key, record);
        return Done();
    }
    Result<Done> remove(Id id)
    {
        if (const auto key = m_keys.constFind(id.value()); key != m_keys.cend())
            m_drafts.insert_or_assign(*key, std::nullopt);
        return Done();
    }
    Result<std::optional<bool>> isStarred(const QString &key) { return m_repository.isStarred(key); }

private:
    void keep(Record &&record)
    {
        m_keys.insert(record.id.value(), record.key);
        m_stored.emplace(record.key, std::move(record));
    }

    Repository &m_repository;
    std::map<QString, Record> m_stored;
    QHash<qint64, QString> m_keys; ///< of the stored ones, by id
    std::map<QString, std::optional<Record>> m_drafts;
    qint64 m_next = std::numeric_limits<qint64>::max(); ///< ids that no project has
};

template <class Record>
using ByKey = std::map<QString, Record>;

/// The records as the merge has to see them: what is read anew was told by an earlier text.
template <class Record>
ByKey<Record> withdrawn(ByKey<Record> records, const std::set<QString> &documents)
{
    for (auto &[key, record] : records)
        for (Claim &claim : record.claims)
            if (documents.contains(claim.document)) {
                claim.document = earlier + claim.document;
                claim.key = earlier + claim.key;
            }
    return records;
}

QString quoteOf(const std::vector<Claim> &claims)
{
    return claims.empty() ? QString() : claims.front().quote.simplified();
}

/// Claims that another record takes over, by the key of the record that the project has them in.
template <class Record, class Repository>
std::map<QString, std::set<QString>> takenOver(const Draft<Record, Repository> &draft)
{
    std::map<QString, QString> owners; // by the key of the claim
    for (const auto &[key, record] : draft.stored())
        for (const Claim &claim : record.claims)
            owners.emplace(claim.key, key);
    std::map<QString, std::set<QString>> taken;
    for (const auto &[key, after] : draft.drafts()) {
        if (!after)
            continue;
        for (const Claim &claim : after->claims)
            if (const auto owner = owners.find(claim.key); owner != owners.end() && owner->second != key)
                taken[owner->second].insert(claim.key);
    }
    return taken;
}

/// The star of an event that goes.
template <class Record, class Repository>
Result<Done> takeStar(Draft<Record, Repository> &draft, const QString &key, std::vector<Change> &changes)
{
    if constexpr (std::is_same_v<Record, Event>) {
        const auto starred = draft.isStarred(key);
        if (!starred)
            return starred.error();
        if (starred->value_or(false))
            changes.push_back(Change::starOf(key, false));
    }
    return Done();
}

template <class Record>
RereadRecord recordOf(const std::optional<Record> &before, const std::optional<Record> &after)
{
    RereadRecord record{!before ? RereadRecord::What::New : after ? RereadRecord::What::Changed : RereadRecord::What::Gone,
                        after ? *after : *before, std::nullopt, quoteOf(after ? after->claims : before->claims)};
    if (before && after)
        record.before = *before;
    return record;
}

/// Turns what a draft says into changes that can be carried out one after the other.
template <class Record, class Repository>
Result<Done> takeChanges(Draft<Record, Repository> &draft, Rereading &rereading)
{
    const auto change = [](const std::optional<Record> &before, const std::optional<Record> &after) { return Change::of(before, after); };
    std::vector<Change> changes;
    ByKey<Record> current = draft.stored();
    const auto taken = takenOver(draft);
    for (const auto &[key, keys] : taken) { // a claim is in one record at a time: it leaves the one before it comes to the other
        const Record before = current.at(key);
        std::erase_if(current.at(key).claims, [&gone = keys](const Claim &claim) { return gone.contains(claim.key); });
        rereading.edit.changes.push_back(change(before, current.at(key)));
    }
    for (const auto &[key, after] : draft.drafts()) {
        const auto known = draft.stored().find(key);
        const std::optional<Record> stored = known == draft.stored().end() ? std::nullopt : std::optional(known->second);
        if (!stored && !after)
            continue;
        const Change whole = change(stored, after);
        if (stored && after && whole.before == whole.after)
            continue;
        if (!after)
            if (auto done = takeStar(draft, key, changes); !done)
                return done;
        changes.push_back(change(stored ? std::optional(current.at(key)) : std::nullopt, after));
        rereading.records.push_back(recordOf(stored, after));
    }
    // What goes makes room for what comes.
    std::ranges::stable_sort(changes, {}, [](const Change &each) { return each.after ? each.before ? 1 : 2 : 0; });
    rereading.edit.changes.insert(rereading.edit.changes.end(), changes.begin(), changes.end());
    return Done();
}

class Reader
{
public:
    Reader(Project &project, const std::function<Extraction(Article)> &extract, const std::function<bool(qint64, qint64)> &goOn)
        : m_project(project)
        , m_extract(extract)
        , m_goOn(goOn)
        , m_events(project.events())
        , m_figures(project.figures())
    {
    }

    Result<Rereading> run()
    {
        const auto count = m_project.articles().count();
        if (!count)
            return count.error();
        m_all = *count;
        if (auto loaded = m_events.load(); !loaded)
            return loaded.error();
        if (auto loaded = m_figures.load(); !loaded)
            return loaded.error();
        gather(m_events.stored(), u'e');
        gather(m_figures.stored(), u'f');
        const auto read = m_project.articles().each([this](Article &&article) {
            if (m_stopped)
                return;
            m_waiting.push_back(std::move(article));
            if (m_waiting.size() >= batch)
                readWaiting();
        });
        if (!read)
            return read.error();
        readWaiting();
        if (m_stopped)
            return Error{ErrorWords::tr("It was stopped, and nothing has changed.")};
        return merged();
    }

private:
    template <class Record>
    void gather(const ByKey<Record> &records, char16_t kind)
    {
        for (const auto &[key, record] : records)
            for (const Claim &claim : record.claims)
                if (isFound(claim))
                    m_known[claim.document].emplace(QChar(kind) + claim.key, &claim);
    }

    void readWaiting()
    {
        if (m_waiting.empty() || m_stopped)
            return;
        auto found = QtConcurrent::blockingMapped<std::vector<Extraction>>(m_waiting, [this](const Article &article) { return m_extract(article); });
        for (size_t i = 0; i < found.size(); ++i)
            if (isOther(m_waiting[i], found[i]))
                m_others.push_back(std::move(found[i]));
        m_read += qint64(m_waiting.size());
        m_waiting.clear();
        m_stopped = !m_goOn(m_read, m_all);
    }

    bool isOther(const Article &article, Extraction &found)
    {
        Article dated = article;
        if (article.publishedFrom != PublishedFrom::Option && article.publishedFrom != PublishedFrom::Metadata) {
            dated.published = found.article.published;
            dated.publishedFrom = found.article.publishedFrom;
            dated.publishedEvidence = found.article.publishedEvidence;
        }
        found.article = dated; // of the rest, the project knows more than the text
        if (dated.published != article.published || dated.publishedFrom != article.publishedFrom)
            m_redated.push_back(Change::of(std::optional(article), std::optional(dated)));
        static const Known nothing;
        const auto known = m_known.find(article.hash);
        return !saysTheSame(known == m_known.end() ? nothing : known->second, found);
    }

    Result<Rereading> merged()
    {
        Rereading rereading;
        rereading.articles = m_read;
        rereading.others = qint64(m_others.size());
        rereading.edit.label = QCoreApplication::translate("Deeds", "Reading of the articles again");
        rereading.edit.changes = std::move(m_redated);
        ChangedArticles changed;
        std::set<QString> documents;
        std::vector<Event> events;
        std::vector<Figure> figures;
        for (const Extraction &other : m_others) {
            changed.add(earlier + other.article.hash, other);
            documents.insert(other.article.hash);
            events.insert(events.end(), other.events.begin(), other.events.end());
            figures.insert(figures.end(), other.figures.begin(), other.figures.end());
        }
        if (auto done = merge(m_events, documents, changed, std::move(events), rereading); !done)
            return done.error();
        if (auto done = merge(m_figures, documents, changed, std::move(figures), rereading); !done)
            return done.error();
        std::ranges::stable_sort(rereading.records, {}, [](const RereadRecord &record) {
            return std::pair(record.what, std::visit([](const auto &each) { return titleOf(each); }, record.record));
        });
        return rereading;
    }

    template <class Record, class Repository>
    static Result<Done> merge(Draft<Record, Repository> &draft, const std::set<QString> &documents, ChangedArticles &changed,
                              std::vector<Record> fresh, Rereading &rereading)
    {
        ByKey<Record> known = withdrawn(draft.stored(), documents);
        QStringList made;
        std::vector<Change> unused; // of records whose sentences have other names here
        if (auto done = RecordMerge(draft, known, changed, made).run(std::move(fresh), unused); !done)
            return done;
        return takeChanges(draft, rereading);
    }

    Project &m_project;
    const std::function<Extraction(Article)> &m_extract;
    const std::function<bool(qint64, qint64)> &m_goOn;
    Draft<Event, EventRepository> m_events;
    Draft<Figure, FigureRepository> m_figures;
    std::map<QString, Known> m_known; ///< by document
    std::vector<Article> m_waiting;
    std::vector<Extraction> m_others; ///< of articles that are read differently now
    std::vector<Change> m_redated;
    qint64 m_all = 0;
    qint64 m_read = 0;
    bool m_stopped = false;
};

} // namespace

Result<Rereading> reread(Project &project, const std::function<Extraction(Article)> &extract,
                         const std::function<bool(qint64 done, qint64 all)> &goOn)
{
    return Reader(project, extract, goOn).run();
}
