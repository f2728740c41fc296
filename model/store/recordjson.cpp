// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recordjson.h"

#include "store/jsonvalues.h"

using namespace JsonValues;

namespace RecordJson
{
namespace
{

QJsonObject moneyToJson(const Money &money)
{
    return {{"value"_l, money.value}, {"currency"_l, money.currency}};
}

Money toMoney(const QJsonValue &value)
{
    return {value["value"_l].toDouble(), value["currency"_l].toString()};
}

QJsonObject claimToJson(const Claim &claim)
{
    return {
        {"id"_l, claim.key},
        {"document"_l, claim.document},
        {"start"_l, claim.span.start},
        {"end"_l, claim.span.end},
        {"quote"_l, claim.quote},
        {"prefix"_l, claim.prefix},
        {"suffix"_l, claim.suffix},
        {"kind"_l, claim.kind},
        {"modality"_l, claim.modality},
        {"when"_l, dateToJson(claim.when)},
        {"value"_l, claim.value ? QJsonValue(*claim.value) : QJsonValue()},
        {"rule"_l, claim.rule},
        {"trigger"_l, claim.trigger},
        {"score"_l, claim.score},
        {"rank"_l, toString(claim.rank)},
        {"reason"_l, claim.reason},
        {"explanation"_l, listToJson(claim.explanation.lines, [](const std::pair<QString, QString> &line) {
             return QJsonArray{line.first, line.second};
         })}};
}

Claim toClaim(const QJsonValue &value)
{
    Claim claim;
    claim.key = value["id"_l].toString();
    claim.document = value["document"_l].toString();
    claim.span = {value["start"_l].toInteger(), value["end"_l].toInteger()};
    claim.quote = value["quote"_l].toString();
    claim.prefix = value["prefix"_l].toString();
    claim.suffix = value["suffix"_l].toString();
    claim.kind = value["kind"_l].toString();
    claim.modality = value["modality"_l].toString();
    claim.when = toDate(value["when"_l]);
    if (value["value"_l].isDouble())
        claim.value = value["value"_l].toDouble();
    claim.rule = value["rule"_l].toString();
    claim.trigger = value["trigger"_l].toString();
    claim.score = value["score"_l].toDouble();
    claim.rank = rankName(value["rank"_l].toString()).value_or(Rank::Normal);
    claim.reason = value["reason"_l].toString();
    claim.explanation.lines
        = toVector<std::pair<QString, QString>>(value["explanation"_l], [](const QJsonValue &line) {
              return std::pair(line[0].toString(), line[1].toString());
          });
    return claim;
}

} // namespace

QJsonObject sourceToJson(const SourceReference &source)
{
    return {{"title"_l, source.title},
            {"publisher"_l, source.publisher},
            {"url"_l, source.url},
            {"published"_l, dateToJson(source.published)}};
}

SourceReference toSource(const QJsonValue &value)
{
    return {value["title"_l].toString(), value["publisher"_l].toString(), value["url"_l].toString(),
            toDate(value["published"_l])};
}

QJsonObject toJson(const Event &event)
{
    return {{"id"_l, event.key},
            {"kind"_l, toString(event.kind)},
            {"modality"_l, toString(event.modality)},
            {"when"_l, dateToJson(event.when)},
            {"title"_l, event.title},
            {"companies"_l,
             listToJson(event.companies,
                        [](const EventCompany &company) {
                            return QJsonObject{{"name"_l, company.name}, {"role"_l, toString(company.role)}};
                        })},
            {"amounts"_l,
             listToJson(event.amounts,
                        [](const Amount &amount) {
                            QJsonObject object = moneyToJson(amount.money);
                            object.insert("also"_l, listToJson(amount.also, moneyToJson));
                            return object;
                        })},
            {"places"_l, QJsonArray::fromStringList(event.places)},
            {"confidence"_l, event.confidence},
            {"review"_l, toString(event.review)},
            {"tags"_l, QJsonArray::fromStringList(event.tags)},
            {"note"_l, event.note},
            {"sources"_l, listToJson(event.sources, sourceToJson)},
            {"extra"_l, event.extra},
            {"claims"_l, listToJson(event.claims, claimToJson)}};
}

QJsonObject toJson(const Figure &figure)
{
    return {{"id"_l, figure.key},
            {"measure"_l, toString(figure.measure)},
            {"company"_l, figure.company},
            {"value"_l, figure.value},
            {"unit"_l, figure.unit},
            {"comparator"_l, toString(figure.comparator)},
            {"as_of"_l, dateToJson(figure.asOf)},
            {"market"_l, figure.market},
            {"region"_l, figure.region},
            {"attributed_to"_l, figure.attributedTo},
            {"also"_l, listToJson(figure.also, moneyToJson)},
            {"confidence"_l, figure.confidence},
            {"review"_l, toString(figure.review)},
            {"sources"_l, listToJson(figure.sources, sourceToJson)},
            {"extra"_l, figure.extra},
            {"claims"_l, listToJson(figure.claims, claimToJson)}};
}

Event toEvent(const QJsonObject &object)
{
    Event event;
    event.key = object["id"_l].toString();
    event.kind = eventKindName(object["kind"_l].toString()).value_or(EventKind::Other);
    event.modality = modalityName(object["modality"_l].toString()).value_or(Modality::Happened);
    event.when = toDate(object["when"_l]);
    event.title = object["title"_l].toString();
    event.companies = toVector<EventCompany>(object["companies"_l], [](const QJsonValue &value) {
        return EventCompany{value["name"_l].toString(),
                            roleName(value["role"_l].toString()).value_or(Role::Mention)};
    });
    event.amounts = toVector<Amount>(object["amounts"_l], [](const QJsonValue &value) {
        return Amount{toMoney(value), toVector<Money>(value["also"_l], toMoney)};
    });
    event.places = toTexts(object["places"_l]);
    event.confidence = object["confidence"_l].toDouble();
    event.review = reviewName(object["review"_l].toString()).value_or(Review::Unreviewed);
    event.tags = toTexts(object["tags"_l]);
    event.note = object["note"_l].toString();
    event.sources = toVector<SourceReference>(object["sources"_l], toSource);
    event.extra = object["extra"_l].toObject();
    event.claims = toVector<Claim>(object["claims"_l], toClaim);
    return event;
}

Figure toFigure(const QJsonObject &object)
{
    Figure figure;
    figure.key = object["id"_l].toString();
    figure.measure = measureName(object["measure"_l].toString()).value_or(Measure::Other);
    figure.company = object["company"_l].toString();
    figure.value = object["value"_l].toDouble();
    figure.unit = object["unit"_l].toString();
    figure.comparator = comparatorName(object["comparator"_l].toString()).value_or(Comparator::Equal);
    figure.asOf = toDate(object["as_of"_l]);
    figure.market = object["market"_l].toString();
    figure.region = object["region"_l].toString();
    figure.attributedTo = object["attributed_to"_l].toString();
    figure.also = toVector<Money>(object["also"_l], toMoney);
    figure.confidence = object["confidence"_l].toDouble();
    figure.review = reviewName(object["review"_l].toString()).value_or(Review::Unreviewed);
    figure.sources = toVector<SourceReference>(object["sources"_l], toSource);
    figure.extra = object["extra"_l].toObject();
    figure.claims = toVector<Claim>(object["claims"_l], toClaim);
    return figure;
}

} // namespace RecordJson
