// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/tablerecords.h"

#include "core/errorwords.h"
#include "extract/titles.h"
#include "read/cellnumbers.h"
#include "text/lexicon.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

constexpr qsizetype keyLength = 24; // hexadecimal digits

QString hashed(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(keyLength));
}

/// Takes the apostrophe off that keeps a spreadsheet from running a cell as a formula, as our own tables have it.
void unguard(QString &cell)
{
    if (cell.size() > 1 && cell[0] == u'\'' && QStringView(u"=+-@＝＋－＠").contains(cell[1]))
        cell.remove(0, 1);
}

bool isAddress(const QString &text)
{
    return text.startsWith(QLatin1String("http://")) || text.startsWith(QLatin1String("https://"))
        || text.startsWith(QLatin1String("www."));
}

QString normalized(const QString &word)
{
    return word.trimmed().toLower().replace(u'_', u' ').replace(u'-', u' ').simplified();
}

std::optional<Measure> measureWord(const QString &word)
{
    return measureName(normalized(word).replace(u' ', u'_'));
}

/// The verbs that titles are made with, and whether the company is what it happens to.
TitleParts titleVerb(EventKind kind)
{
    TitleParts parts;
    parts.kind = kind;
    const auto verb = [&parts](const char *third, const char *object = "") {
        parts.verb.third = QString::fromLatin1(third);
        parts.verb.base = parts.verb.third;
        parts.object = QString::fromLatin1(object);
        return parts;
    };
    switch (kind) {
    case EventKind::Acquisition: return verb("acquires");
    case EventKind::Merger: return verb("merges");
    case EventKind::Investment: return verb("raises", "funding");
    case EventKind::Ipo: return verb("goes", "public");
    case EventKind::Launch: return verb("launches");
    case EventKind::Opening: return verb("opens");
    case EventKind::Exit: return verb("exits");
    case EventKind::Closure: return verb("closes");
    case EventKind::Layoffs: return verb("lays off", "staff");
    case EventKind::Partnership: return verb("partners");
    case EventKind::Results: return verb("reports", "results");
    case EventKind::Leadership: return verb("changes", "leadership");
    default: return parts;
    }
}

} // namespace

std::optional<EventKind> kindWord(const QString &word)
{
    static const Lexicon words = Lexicon::bundled({QStringLiteral(":/lexicon/en/cells.tsv"), QStringLiteral(":/lexicon/zh/cells.tsv")});
    const QString wanted = normalized(word);
    if (const auto own = eventKindName(wanted))
        return own;
    const Lexicon::Entry *entry = words.find(wanted);
    return entry && entry->field(0) == QLatin1String("kind") ? eventKindName(entry->field(1)) : std::nullopt;
}

QString composedTitle(const Event &event)
{
    QStringList actors;
    QStringList others;
    for (const EventCompany &company : event.companies)
        (company.role == Role::Actor ? actors : others) << company.name;
    if (actors.isEmpty())
        actors.swap(others);
    if (actors.isEmpty())
        return event.note.left(80).simplified();
    if (event.kind == EventKind::Founding)
        return actors.front() + QStringLiteral(" founded");
    TitleParts parts = titleVerb(event.kind);
    if (parts.verb.third.isEmpty())
        return others.isEmpty() ? actors.front() : QString(actors.front() + QStringLiteral(", ") + others.front());
    parts.actors = {actors.front()};
    if (others.isEmpty())
        return titleOf(parts);
    if (event.kind == EventKind::Merger || event.kind == EventKind::Partnership)
        parts.partner = others.front();
    else
        parts.object = others.front();
    return titleOf(parts);
}

TableRecords::TableRecords(TableMapping mapping)
    : m_mapping(std::move(mapping))
    , m_dates(m_mapping.order)
    , m_scope(m_mapping.headings.join(QChar(0x1f)).toUtf8())
{
    const bool rowsAreCompanies = m_mapping.isWide() && m_mapping.columnOf(TableField::Company) >= 0;
    for (size_t i = 0; i < m_mapping.fields.size(); ++i)
        m_headingDates.push_back(rowsAreCompanies && holdsValue(m_mapping.fields[i]) ? headingDate(m_mapping.headings[qsizetype(i)])
                                                                                     : std::nullopt);
}

QString TableRecords::cell(const QStringList &cells, TableField field) const
{
    const QString text = cells.value(m_mapping.columnOf(field)).trimmed();
    return saysNothing(text) ? QString() : text;
}

void TableRecords::keep(TableField field, const QStringList &cells, QJsonObject &extra) const
{
    const qsizetype column = m_mapping.columnOf(field);
    extra.insert(m_mapping.headings[column], cells.value(column));
}

void TableRecords::keepExtra(const QStringList &cells, QJsonObject &extra) const
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (m_mapping.fields[size_t(i)] == TableField::Extra && !cells[i].isEmpty())
            extra.insert(m_mapping.headings[i], cells[i]);
}

Result<std::optional<Edtf>> TableRecords::dateOf(const QStringList &cells, QJsonObject &extra)
{
    std::optional<Edtf> dates[2];
    for (const TableField field : {TableField::Date, TableField::End}) {
        const qsizetype column = m_mapping.columnOf(field);
        if (column < 0)
            continue;
        const auto read = m_dates.read(cells.value(column));
        if (!read)
            return read.error();
        if (!read->whole)
            keep(field, cells, extra);
        dates[field == TableField::End] = read->date;
    }
    if (dates[0] && dates[1] && dates[0]->range().first > dates[1]->range().last)
        return Error{ErrorWords::tr("It ends (%1) before it begins (%2).").arg(dates[1]->toString(), dates[0]->toString())};
    if (dates[1]) {
        const bool saysMore = !dates[0] || dates[0]->range().last != dates[1]->range().last;
        const QString begin = dates[0] ? dates[0]->toString() : QStringLiteral("..");
        if (auto both = Edtf::parse(QString(begin + u'/' + dates[1]->toString())); both && saysMore)
            return std::optional(*std::move(both));
        keep(TableField::End, cells, extra); // nothing new, or no end that EDTF has a word for: of an interval, a season, a time
    }
    if (dates[0])
        return dates[0];

    const QString yearCell = cell(cells, TableField::Year);
    if (yearCell.isEmpty())
        return std::optional<Edtf>();
    std::optional<Edtf> year;
    if (const auto number = yearOf(yearCell)) {
        year = Edtf::year(*number);
    } else {
        const auto read = m_dates.read(yearCell);
        if (!read)
            return read.error();
        if (!read->whole)
            keep(TableField::Year, cells, extra);
        year = read->date; // a date that stands for its year: "2010-01-01" is 2010
        if (year && !year->isInterval() && year->precision() > Precision::Year && !year->range().startsOpen()) {
            keep(TableField::Year, cells, extra);
            year = Edtf::parse(year->toString().section(u'-', 0, 0)).ok() ? Edtf::parse(year->toString().section(u'-', 0, 0)).value() : *year;
        }
    }
    const QString monthCell = cell(cells, TableField::Month);
    if (monthCell.isEmpty() || !year)
        return year;
    const int month = monthOf(monthCell);
    if (month == 0)
        return Error{ErrorWords::tr("\"%1\" is no month.").arg(monthCell)};
    const auto number = yearOf(yearCell);
    return number ? std::optional(Edtf::month(*number, month)) : year;
}

QString TableRecords::keyOf(const QStringList &cells) const
{
    QByteArray bytes;
    bytes.reserve(m_scope.size() + 1000);
    bytes += m_scope;
    if (const QString id = cell(cells, TableField::Id); !m_mapping.idScope.isEmpty() && !id.isEmpty()) {
        bytes += '\x1d' + m_mapping.idScope.toUtf8() + '\x1e' + id.toUtf8();
        return hashed(bytes);
    }
    for (const QString &cell : cells)
        bytes += '\x1e' + cell.toUtf8();
    return hashed(bytes);
}

std::vector<SourceReference> TableRecords::sourcesOf(const QStringList &cells) const
{
    SourceReference source;
    source.url = cell(cells, TableField::Url);
    const QString named = cell(cells, TableField::Source);
    if (isAddress(named) && source.url.isEmpty())
        source.url = named;
    else
        source.publisher = named;
    if (source == SourceReference())
        return {};
    return {source};
}

void TableRecords::readAmount(const QStringList &cells, Event &event) const
{
    const QString amount = cell(cells, TableField::Amount);
    if (amount.isEmpty())
        return;
    const auto currency = currencyIn(cell(cells, TableField::Currency));
    const auto number = numberIn(amount);
    if (number && currency) {
        event.amounts.push_back({{*number * currency->value, currency->currency}, {}});
        if (currency->value == 1)
            return;
    } else if (const auto sum = sumIn(amount)) {
        event.amounts.push_back({*sum, {}});
    }
    // What the sum does not say word for word ("USD m"), or cannot say for want of a currency.
    keep(TableField::Amount, cells, event.extra);
    if (!cell(cells, TableField::Currency).isEmpty())
        keep(TableField::Currency, cells, event.extra);
}

QString TableRecords::addEvent(const QStringList &cells, int row, Records &records)
{
    Event event;
    auto when = dateOf(cells, event.extra);
    if (!when)
        return when.error().message;
    event.when = std::move(when).value();
    event.kind = m_mapping.kind;
    if (const QString word = cell(cells, TableField::Kind); !word.isEmpty()) {
        const auto kind = kindWord(word);
        event.kind = kind.value_or(EventKind::Other);
        if (!kind || toString(*kind) != word)
            keep(TableField::Kind, cells, event.extra);
    }
    if (const QString name = cell(cells, TableField::Company); !name.isEmpty())
        event.companies.push_back({name, Role::Actor});
    if (const QString name = cell(cells, TableField::OtherCompany); !name.isEmpty()) {
        const bool done = event.kind == EventKind::Acquisition || event.kind == EventKind::Investment || m_mapping.actorNamed;
        event.companies.push_back({name, done ? Role::Target : Role::Partner});
    }
    event.title = cell(cells, TableField::Title);
    event.note = cell(cells, TableField::Note);
    readAmount(cells, event);
    if (const QString place = cell(cells, TableField::Place); !place.isEmpty())
        event.places << place;
    for (size_t i = 0; i < m_mapping.fields.size(); ++i)
        if (m_mapping.fields[i] == TableField::Tag)
            for (const QString &tag : cells.value(qsizetype(i)).split(u',', Qt::SkipEmptyParts))
                if (!saysNothing(tag) && !event.tags.contains(tag.trimmed()))
                    event.tags << tag.trimmed();
    event.sources = sourcesOf(cells);
    if (event.title.isEmpty())
        event.title = composedTitle(event);
    if (event.title.isEmpty())
        return QStringLiteral("The row names neither a title nor a company.");
    if (!cell(cells, TableField::Id).isEmpty())
        keep(TableField::Id, cells, event.extra);
    keepExtra(cells, event.extra);
    event.confidence = 1;
    event.key = keyOf(cells);
    records.events.push_back(std::move(event));
    records.eventRows.push_back(row);
    return {};
}

QString TableRecords::addFigures(const QStringList &cells, int row, Records &records)
{
    Figure common;
    auto asOf = dateOf(cells, common.extra);
    if (!asOf)
        return asOf.error().message;
    common.asOf = std::move(asOf).value();
    common.company = cell(cells, TableField::Company);
    common.market = cell(cells, TableField::Market);
    common.region = cell(cells, TableField::Region);
    if (common.region.isEmpty())
        common.region = cell(cells, TableField::Place);
    common.attributedTo = cell(cells, TableField::AttributedTo);
    common.sources = sourcesOf(cells);
    common.confidence = 1;
    const QString measureCell = cell(cells, TableField::Measure);
    const auto measure = measureWord(measureCell);
    if (!measureCell.isEmpty() && (!measure || toString(*measure) != measureCell))
        keep(TableField::Measure, cells, common.extra);
    for (const TableField field : {TableField::Title, TableField::Note, TableField::Kind, TableField::OtherCompany, TableField::Tag,
                                   TableField::Id, TableField::Amount})
        if (m_mapping.columnOf(field) >= 0 && !cell(cells, field).isEmpty())
            keep(field, cells, common.extra);
    keepExtra(cells, common.extra);
    const QString rowKey = keyOf(cells);
    const bool wide = m_mapping.isWide();

    std::vector<Figure> figures;
    for (size_t i = 0; i < m_mapping.fields.size(); ++i) {
        const TableField field = m_mapping.fields[i];
        const QString written = cells.value(qsizetype(i)).trimmed();
        if (!holdsValue(field) || saysNothing(written))
            continue;
        const auto number = numberIn(written);
        const auto sum = number ? std::nullopt : sumIn(written);
        if (!number && !(sum && field == TableField::Value))
            return QStringLiteral("\"%1\" is no number.").arg(written.left(80));
        Figure figure = common;
        figure.value = number ? *number : sum->value;
        const auto currency = currencyIn(cell(cells, TableField::Currency));
        switch (field) {
        case TableField::Percent:
        case TableField::Fraction:
            figure.measure = measure.value_or(measureCell.isEmpty() ? Measure::MarketShare : Measure::Other);
            figure.unit = QStringLiteral("percent");
            if (field == TableField::Fraction)
                figure.value *= 100;
            if (figure.measure == Measure::MarketShare && (figure.value < 0 || figure.value > 100))
                return QStringLiteral("A share of %1 percent does not exist.").arg(figure.value);
            break;
        case TableField::Units:
            figure.measure = measure.value_or(measureCell.isEmpty() ? Measure::Shipments : Measure::Other);
            figure.unit = QStringLiteral("count");
            break;
        default:
            figure.measure = measure.value_or(Measure::Other);
            figure.unit = sum ? sum->currency : currency ? currency->currency : QStringLiteral("count");
            figure.value *= number && currency ? currency->value : 1;
            if (written.endsWith(u'%') || figure.measure == Measure::MarketShare)
                figure.unit = QStringLiteral("percent");
        }
        figure.key = wide ? hashed(QString(rowKey + QChar(0x1e) + m_mapping.headings[qsizetype(i)]).toUtf8()) : rowKey;
        if (m_headingDates[i])
            figure.asOf = m_headingDates[i];
        else if (wide && m_mapping.columnOf(TableField::Company) < 0)
            figure.company = m_mapping.headings[qsizetype(i)];
        figures.push_back(std::move(figure));
    }
    if (figures.empty())
        return QStringLiteral("The row holds no value.");
    for (Figure &figure : figures) {
        records.figures.push_back(std::move(figure));
        records.figureRows.push_back(row);
    }
    return {};
}

QString TableRecords::add(const QStringList &cells, int row, Records &records)
{
    const auto columns = qsizetype(m_mapping.fields.size());
    if (cells.size() > columns
        && std::any_of(cells.begin() + columns, cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
        return QStringLiteral("The row has %1 cells, the table %2 columns.").arg(cells.size()).arg(columns);
    QStringList fitting = cells.mid(0, columns);
    std::ranges::for_each(fitting, unguard);
    return m_mapping.isOfFigures() ? addFigures(fitting, row, records) : addEvent(fitting, row, records);
}
