// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/figurerows.h"

#include "core/errorwords.h"
#include "store/claimrows.h"
#include "store/companyrows.h"
#include "store/database.h"
#include "store/query.h"
#include "store/sqlvalues.h"

namespace
{

const QString joint = QStringLiteral(" + ");

QString toJson(const std::vector<Money> &sums)
{
    QJsonArray array;
    for (const Money &money : sums)
        array.append(QJsonObject{{QStringLiteral("value"), money.value},
                                 {QStringLiteral("currency"), money.currency}});
    return SqlValues::json(array);
}

std::vector<Money> sumsOf(const QString &json)
{
    std::vector<Money> sums;
    const QJsonArray array = SqlValues::toArray(json);
    for (const QJsonValue &value : array)
        sums.push_back(
            {value[QLatin1String("value")].toDouble(), value[QLatin1String("currency")].toString()});
    return sums;
}

void bindFields(Query &query, const Figure &figure)
{
    query.bind("key", figure.key)
        .bind("measure", toString(figure.measure))
        .bind("value", figure.value)
        .bind("unit", figure.unit)
        .bind("comparator", toString(figure.comparator))
        .bind("edtf", SqlValues::date(figure.asOf))
        .bind("first", SqlValues::firstDay(figure.asOf))
        .bind("last", SqlValues::lastDay(figure.asOf))
        .bind("market", figure.market)
        .bind("region", figure.region)
        .bind("attributed", figure.attributedTo)
        .bind("also", toJson(figure.also))
        .bind("confidence", figure.confidence)
        .bind("review", toString(figure.review))
        .bind("extra", SqlValues::json(figure.extra));
}

Figure figureOf(const Query &query)
{
    Figure figure;
    figure.id = FigureId(query.integer(0));
    figure.key = query.text(1);
    figure.measure = measureName(query.text(2)).value_or(Measure::Other);
    figure.value = query.real(3);
    figure.unit = query.text(4);
    figure.comparator = comparatorName(query.text(5)).value_or(Comparator::Equal);
    figure.asOf = SqlValues::toDate(query.optionalText(6));
    figure.market = query.text(7);
    figure.region = query.text(8);
    figure.attributedTo = query.text(9);
    figure.also = sumsOf(query.text(10));
    figure.confidence = query.real(11);
    figure.review = reviewName(query.text(12)).value_or(Review::Unreviewed);
    figure.extra = SqlValues::toObject(query.text(13));
    return figure;
}

} // namespace

Result<FigureId> FigureRows::insert(const Figure &figure)
{
    auto query = Query::prepare(
        m_database,
        QStringLiteral(
            "INSERT INTO figure (key, measure, value, unit, comparator, edtf, first_day, last_day, market, "
            "region, attributed_to, also, confidence, review, extra) VALUES (:key, :measure, :value, :unit, "
            ":comparator, :edtf, :first, :last, :market, :region, :attributed, :also, :confidence, :review, "
            ":extra) ON CONFLICT (key) DO NOTHING"));
    if (!query)
        return query.error();
    bindFields(*query, figure);
    if (auto executed = query->execute(); !executed)
        return executed.error();
    if (query->rowsChanged() == 0)
        return FigureId();
    const FigureId id(query->insertedId());
    if (auto written = writeParts(id, figure); !written)
        return written.error();
    return id;
}

Result<Done> FigureRows::update(const Figure &figure)
{
    auto query = Query::prepare(
        m_database,
        QStringLiteral(
            "UPDATE figure SET key = :key, measure = :measure, value = :value, unit = :unit, "
            "comparator = :comparator, edtf = :edtf, first_day = :first, last_day = :last, market = :market, "
            "region = :region, attributed_to = :attributed, also = :also, confidence = :confidence, "
            "review = :review, extra = :extra WHERE id = :id"));
    if (!query)
        return query.error();
    bindFields(*query, figure);
    if (auto executed = query->bind("id", figure.id.value()).execute(); !executed)
        return executed;
    if (query->rowsChanged() == 0)
        return Error{ErrorWords::tr("There is no such figure."), m_database.path()};
    auto clear
        = Query::prepare(m_database, QStringLiteral("DELETE FROM figure_company WHERE figure_id = :id"));
    if (!clear)
        return clear.error();
    if (auto executed = clear->bind("id", figure.id.value()).execute(); !executed)
        return executed;
    if (auto cleared = ClaimRows(m_database, ClaimRows::Owner::Figure).clear(figure.id.value()); !cleared)
        return cleared;
    return writeParts(figure.id, figure);
}

Result<std::vector<CompanyId>> FigureRows::companiesOf(const QString &names)
{
    std::vector<CompanyId> ids;
    CompanyRows companies(m_database);
    const auto whole = companies.byCanonicalName(names);
    if (!whole)
        return whole.error();
    const QStringList holders = *whole ? QStringList(names) : names.split(joint, Qt::SkipEmptyParts);
    for (const QString &holder : holders) {
        const auto company = companies.named(holder, true);
        if (!company)
            return company.error();
        ids.push_back(company->id);
    }
    return ids;
}

Result<Done> FigureRows::writeParts(FigureId id, const Figure &figure)
{
    const auto companies = companiesOf(figure.company);
    if (!companies)
        return companies.error();
    auto query = Query::prepare(m_database,
                                QStringLiteral("INSERT INTO figure_company (figure_id, position, company_id) "
                                               "VALUES (:figure, :position, :company)"));
    if (!query)
        return query.error();
    int position = 0;
    for (const CompanyId company : *companies) {
        query->bind("figure", id.value()).bind("position", position++).bind("company", company.value());
        if (auto executed = query->execute(); !executed)
            return executed;
    }
    return ClaimRows(m_database, ClaimRows::Owner::Figure).write(id.value(), figure.claims, figure.sources);
}

Result<std::vector<Figure>> FigureRows::read(const std::vector<qint64> &ids)
{
    std::vector<Figure> figures;
    std::vector<qint64> found;
    auto query = Query::prepare(
        m_database,
        QStringLiteral(
            "SELECT figure.id, figure.key, measure, figure.value, unit, comparator, edtf, market, region, "
            "attributed_to, also, confidence, review, extra FROM json_each(:ids) AS wanted "
            "JOIN figure ON figure.id = wanted.value ORDER BY wanted.key"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("ids", SqlValues::list(ids)).execute(); !executed)
        return executed.error();
    while (query->next()) {
        figures.push_back(figureOf(*query));
        found.push_back(figures.back().id.value());
    }
    if (auto finished = query->finish(); !finished)
        return finished.error();

    auto holders = Query::prepare(
        m_database,
        QStringLiteral("SELECT wanted.key, company.name FROM json_each(:ids) AS wanted "
                       "JOIN figure_company ON figure_id = wanted.value "
                       "JOIN company ON company.id = company_id ORDER BY wanted.key, position"));
    if (!holders)
        return holders.error();
    if (auto executed = holders->bind("ids", SqlValues::list(found)).execute(); !executed)
        return executed.error();
    while (holders->next()) {
        QString &company = figures[size_t(holders->integer(0))].company;
        company += (company.isEmpty() ? QString() : joint) + holders->text(1);
    }
    if (auto finished = holders->finish(); !finished)
        return finished.error();

    ClaimRows rows(m_database, ClaimRows::Owner::Figure);
    if (auto read = rows.readClaims(
            found, [&](size_t i, Claim &&claim) { figures[i].claims.push_back(std::move(claim)); });
        !read)
        return read.error();
    if (auto read = rows.readSources(
            found,
            [&](size_t i, SourceReference &&source) { figures[i].sources.push_back(std::move(source)); });
        !read)
        return read.error();
    return figures;
}
