// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/wordscommand.h"

#include "cli/commandoptions.h"
#include "import/ownwordlist.h"
#include "import/projectwords.h"
#include "read/decoding.h"
#include "store/project.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentMap>

namespace {

constexpr size_t batch = 64; // articles in memory at once

Result<QString> contentOf(const QString &path)
{
    QFile file(path);
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return Error{QStringLiteral("This is no file."), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("The file cannot be read: %1.").arg(file.errorString()), path};
    const auto bytes = readWithin(file, wordsLimit, path);
    return bytes ? Result<QString>(QString::fromUtf8(*bytes)) : bytes.error();
}

/// Of a file that has both kinds; none of it where a line is wrong.
Result<OwnWords> wordsInFile(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    std::vector<Error> refused;
    const OwnWordList list = OwnWordList::parse(*content, refused);
    if (!refused.empty())
        return Error{refused.front().message, path, refused.front().line};
    return list.own();
}

/// Reads articles with the words that a project has and with others, and prints what differs.
class Comparison
{
public:
    Comparison(QTextStream &out, Extractor before, Extractor after)
        : m_out(out)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void add(Article &&article)
    {
        m_waiting.push_back(std::move(article));
        if (m_waiting.size() >= batch)
            compare();
    }

    void finish()
    {
        compare();
        m_out << m_articles << " of " << m_seen << " articles read differently: " << m_new << " new, " << m_gone << " gone.\n";
    }

private:
    void compare()
    {
        const auto changes = QtConcurrent::blockingMapped<std::vector<ReadingChange>>(
            m_waiting, [this](const Article &article) { return changeBetween(m_before.extract(article), m_after.extract(article)); });
        for (size_t i = 0; i < changes.size(); ++i)
            print(m_waiting[i], changes[i]);
        m_seen += qint64(m_waiting.size());
        m_waiting.clear();
    }

    void print(const Article &article, const ReadingChange &change)
    {
        if (change.isEmpty())
            return;
        ++m_articles;
        m_out << (article.path.isEmpty() ? article.title : article.path) << '\n';
        for (const Event &event : change.goneEvents)
            print('-', event);
        for (const Event &event : change.newEvents)
            print('+', event);
        for (const Figure &figure : change.goneFigures)
            print('-', figure);
        for (const Figure &figure : change.newFigures)
            print('+', figure);
    }
    void print(char sign, const Event &event)
    {
        (sign == '+' ? m_new : m_gone) += 1;
        m_out << "  " << sign << ' ' << toString(event.kind) << ", " << toString(event.modality) << ", "
              << (event.when ? event.when->toString() : QStringLiteral("undated")) << ": " << event.title << '\n';
    }
    void print(char sign, const Figure &figure)
    {
        (sign == '+' ? m_new : m_gone) += 1;
        m_out << "  " << sign << ' ' << toString(figure.measure) << ", " << figure.company << ": " << figure.value << ' ' << figure.unit << '\n';
    }

    QTextStream &m_out;
    Extractor m_before, m_after;
    std::vector<Article> m_waiting;
    qint64 m_seen = 0, m_articles = 0, m_new = 0, m_gone = 0;
};

} // namespace

int WordsCommand::run(const CommandContext &context)
{
    CommandOptions options(QStringLiteral("words [OPTION...] PROJECT"),
                           QStringLiteral("Shows what companies and words of your own would change in the articles of a project: '+' is found "
                                          "with them alone, '-' without them alone. Nothing is stored without --take; then they are used for "
                                          "what is imported from there on, and for the rest once the window has read it again (File). Without files, prints "
                                          "those that the project has."));
    options.add(QStringLiteral("companies"), QStringLiteral("FILE"),
                QStringLiteral("companies: name, type, parent, tickers, aliases, flags, separated by tabs (resources/companies/companies.tsv)"));
    options.add(QStringLiteral("triggers"), QStringLiteral("FILE"),
                QStringLiteral("words that set off an event (resources/lexicon/en/triggers.tsv explains the columns)"));
    options.add(QStringLiteral("words"), QStringLiteral("FILE"), QStringLiteral("both in one file, as the window exports them; in the place of all"));
    options.add(QStringLiteral("take"), {}, QStringLiteral("store them in the project; a kind without a file stays as it is"));
    options.add(QStringLiteral("remove"), {}, QStringLiteral("forget those that the project has"));
    if (const auto parsed = options.parse(context.arguments); !parsed)
        return wrongUsage(context, parsed.error().message);
    if (options.wantsHelp()) {
        context.out << options.help();
        return ExitStatus::done;
    }
    if (options.arguments().size() != 1)
        return wrongUsage(context, QStringLiteral("needs one project"));
    const bool changes = options.isSet(QStringLiteral("take")) || options.isSet(QStringLiteral("remove"));
    auto project = Project::open(options.arguments().constFirst(), changes ? Project::Mode::ReadWrite : Project::Mode::ReadOnly);
    if (!project)
        return failure(context, project.error());
    auto words = wordsOf(**project);
    if (!words)
        return failure(context, words.error());
    const OwnWords had = *words;
    if (options.isSet(QStringLiteral("remove")))
        words = OwnWords();
    if (options.isSet(QStringLiteral("words")))
        words = wordsInFile(options.value(QStringLiteral("words")));
    if (!words)
        return failure(context, words.error());
    for (const auto &[name, text] : {std::pair(QStringLiteral("companies"), &OwnWords::companies), std::pair(QStringLiteral("triggers"), &OwnWords::triggers)}) {
        if (!options.isSet(name))
            continue;
        auto content = contentOf(options.value(name));
        if (!content)
            return failure(context, content.error());
        (*words).*text = std::move(content).value();
    }
    if (*words == had) {
        context.out << had.companies << had.triggers;
        return ExitStatus::done;
    }
    auto before = extractorWith(had);
    auto after = extractorWith(*words);
    if (!before || !after)
        return failure(context, before ? after.error() : before.error());
    Comparison comparison(context.out, std::move(before).value(), std::move(after).value());
    const auto read = (*project)->articles().each([&comparison](Article &&article) { comparison.add(std::move(article)); });
    if (!read)
        return failure(context, read.error());
    comparison.finish();
    if (!changes)
        return ExitStatus::done;
    if (const auto taken = setWords(**project, *words); !taken)
        return failure(context, taken.error());
    return ExitStatus::done;
}
