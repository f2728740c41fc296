// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/boilerplate.h"
#include "extract/extractor.h"
#include "read/markdownreader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// The articles that the program carries: whole, readable, and telling enough to be found.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyArticleNamesItsSource_data();
    void everyArticleNamesItsSource();
    void everyArticleTellsSomething_data();
    void everyArticleTellsSomething();
    void sourcesDisagree();
    void someOfItIsSetAside();

private:
    void rows();
    QStringList shares(const QString &of) const;

    struct Sample {
        QString name;
        Extraction found;
    };
    std::vector<Sample> m_samples;
};

void TestSample::initTestCase()
{
    const Extractor extractor;
    const QDir folder(u":/sample"_s);
    for (const QString &name : folder.entryList({u"*.md"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto articles = MarkdownReader().read(file, name, {});
        QVERIFY2(articles.ok(), qPrintable(name));
        QCOMPARE(articles->size(), size_t(1));
        m_samples.push_back({name, extractor.extract(articles->front())});
    }
    QVERIFY(m_samples.size() >= 14);
}

void TestSample::rows()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_samples.size(); ++i)
        QTest::newRow(qPrintable(m_samples[i].name)) << int(i);
}

void TestSample::everyArticleNamesItsSource_data()
{
    rows();
}

void TestSample::everyArticleNamesItsSource()
{
    QFETCH(int, index);
    const Article &article = m_samples[size_t(index)].found.article;
    QVERIFY(!article.title.isEmpty());
    QVERIFY(!article.publisher.isEmpty());
    QVERIFY(!article.author.isEmpty());
    QVERIFY(article.url.startsWith(u"https://example.org/"_s));
    QVERIFY(article.language == u"en"_s || article.language == u"zh"_s);
    QVERIFY(article.published.has_value());
    QCOMPARE(article.published->precision(), Precision::Day);
    QVERIFY(!article.text.contains(u"---"_s));
    QVERIFY(article.language == u"zh"_s || article.text.split(u' ').size() >= 80);
    QVERIFY(article.text.split(u' ').size() <= 220);
}

void TestSample::everyArticleTellsSomething_data()
{
    rows();
}

void TestSample::everyArticleTellsSomething()
{
    QFETCH(int, index);
    const Extraction &found = m_samples[size_t(index)].found;
    QVERIFY(!found.mentions.empty());
    if (found.article.language == u"en"_s) // events are read from English so far
        QVERIFY(found.events.size() + found.figures.size() > 0);
}

QStringList TestSample::shares(const QString &of) const
{
    QStringList lines;
    for (const Sample &sample : m_samples) {
        for (const Figure &figure : sample.found.figures) {
            if (figure.measure == Measure::MarketShare && figure.company.startsWith(of))
                lines << toString(figure.comparator) + QString::number(figure.value) + u'@'
                        + (figure.asOf ? figure.asOf->toString() : QString()) + u' ' + figure.attributedTo;
        }
    }
    lines.removeDuplicates();
    lines.sort();
    return lines;
}

void TestSample::sourcesDisagree()
{
    const QStringList amazon = shares(u"Amazon"_s);
    for (const auto &line : {u"=0.6@2018 Analysys International"_s, u"=0.7@2018 eMarketer"_s, u"<1@2018-06 eMarketer"_s,
                             u"~15@2008 "_s, u">15@2011/2012 CNBC"_s})
        QVERIFY2(amazon.contains(line), qPrintable(line + u" is not in\n"_s + amazon.join(u'\n')));
    QCOMPARE(shares(u"Alibaba"_s), QStringList{u"=58.2@2018 eMarketer"_s});
    QCOMPARE(shares(u"JD.com"_s), QStringList{u"=16.3@2018 eMarketer"_s});
    QCOMPARE(shares(u"Pinduoduo"_s), QStringList{u"=5.2@2018 eMarketer"_s});
}

void TestSample::someOfItIsSetAside()
{
    int articles = 0;
    for (const Sample &sample : m_samples) {
        const QString &text = sample.found.article.text;
        const auto tokens = tokenize(text);
        articles += findBoilerplate(text, tokens, splitSentences(text, tokens)).empty() ? 0 : 1;
    }
    QCOMPARE(articles, 2);
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
