// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/language.h"

#include "commands/shortcuts.h"
#include "commands/windowactions.h"
#include "controllers/commandscontroller.h"
#include "core/edtfwords.h"
#include "editing/amountsfield.h"
#include "items/eventwords.h"
#include "explorer.h"
#include "items/figurewords.h"
#include "items/querysuggestions.h"
#include "mainwindow.h"
#include "support/windowparts.h"
#include "timeline/typeddate.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString chinese = QStringLiteral("zh_CN");

struct Message {
    QString context;
    QString source;
    QStringList words;
    QString state; ///< empty where it is finished
};

std::vector<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    std::vector<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            messages.push_back({context, xml.readElementText(), {}, {}});
        } else if (xml.name() == u"translation") {
            messages.back().state = xml.attributes().value(QStringLiteral("type")).toString();
            const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.back().words << words.split(QRegularExpression(QStringLiteral("\\n\\s+")));
        }
    }
    return messages;
}

QString translations(const char *tag)
{
    return QStringLiteral(ANNALS_SOURCE_DIR "/resources/translations/annals_%1.ts").arg(QLatin1String(tag));
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?\\d|L?n)"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

bool hasSigns(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.script() == QChar::Script_Han; });
}

} // namespace

/// What the program says, in every language that it speaks.
class TestWindowLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f76_theTagIsFoundForWhatIsWanted_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("tag");
        QTest::newRow("itself") << chinese << chinese;
        QTest::newRow("language") << QStringLiteral("zh") << chinese;
        QTest::newRow("web") << QStringLiteral("zh-CN") << chinese;
        QTest::newRow("script") << QStringLiteral("zh-Hans-SG") << chinese;
        QTest::newRow("traditional") << QStringLiteral("zh_TW") << QString();
        QTest::newRow("british") << QStringLiteral("en_GB") << QStringLiteral("en");
        QTest::newRow("other") << QStringLiteral("de") << QString();
        QTest::newRow("rubbish") << QStringLiteral("¿/7") << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void f76_theTagIsFoundForWhatIsWanted()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, tag);
        QCOMPARE(languageOf(wanted).value_or(QString()), tag);
    }

    void f76_everyStringIsTranslated()
    {
        const auto messages = messagesIn(translations("zh_CN"));
        QVERIFY(messages.size() > 1000);
        for (const Message &message : messages) {
            QVERIFY2(message.state.isEmpty(), qPrintable(message.context + u": " + message.source));
            for (const QString &words : message.words)
                QVERIFY2(!words.isEmpty(), qPrintable(message.context + u": " + message.source));
        }
    }

    void f76_theListHasTheStringsOfTheSources()
    {
        const QString lupdate = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate");
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed");
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.ts"));
        QVERIFY(QFile::copy(translations("zh_CN"), copy));
        QProcess process;
        process.start(lupdate, {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete"),
                                QStringLiteral(ANNALS_SOURCE_DIR "/model"), QStringLiteral(ANNALS_SOURCE_DIR "/ui"), QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.readAllStandardError(), QByteArray()); // no word without a context
        QStringList missing;
        for (const Message &message : messagesIn(copy))
            if (!message.state.isEmpty())
                missing << message.context + QStringLiteral(": ") + message.source;
        QCOMPARE(missing.join(u'\n'), QString());
    }

    void f76_noPlaceIsLost()
    {
        for (const char *tag : {"zh_CN", "en"})
            for (const Message &message : messagesIn(translations(tag)))
                for (const QString &words : message.words) {
                    if (tag == QByteArray("en") && words == message.words.front())
                        continue; // one of a thing may be said without the number
                    QVERIFY2(placesIn(words) == placesIn(message.source), qPrintable(message.source + u" | " + words));
                    const bool letter = QString(message.source).remove(QStringLiteral("&&")).contains(u'&');
                    QVERIFY2(QString(words).remove(QStringLiteral("&&")).contains(u'&') == letter, qPrintable(message.source + u" | " + words));
                    QVERIFY2(message.source.endsWith(u'…') == words.endsWith(u'…') || message.source.startsWith(u'…'),
                             qPrintable(message.source + u" | " + words));
                }
    }

    void f76_whatIsMissingIsEnglish()
    {
        const Language language(chinese);
        QCOMPARE(QCoreApplication::translate("Explorer", "Company"), QStringLiteral("公司"));
        QCOMPARE(QCoreApplication::translate("Explorer", "No translation has this"), QStringLiteral("No translation has this"));
        QCOMPARE(QCoreApplication::translate("EditController", "&Edit"), QStringLiteral("编辑(&E)"));
        QCOMPARE(Language::sourceOf(QStringLiteral("编辑(&E)")), QStringLiteral("&Edit"));
        QCOMPARE(Language::sourceOf(QStringLiteral("no words of ours")), QStringLiteral("no words of ours"));
    }

    void f76_oneAndSeveral()
    {
        const auto deleted = [](int n) { return QCoreApplication::translate("FigureEditor", "Delete %n figure(s)", nullptr, n); };
        {
            const Language language(QStringLiteral("en"));
            QCOMPARE(deleted(1), QStringLiteral("Delete figure"));
            QCOMPARE(deleted(3), QStringLiteral("Delete 3 figures"));
        }
        const Language language(chinese);
        QCOMPARE(deleted(1), QStringLiteral("删除1个数据"));
        QCOMPARE(deleted(3), QStringLiteral("删除3个数据"));
    }

    void f76_numbersAndDates()
    {
        QCOMPARE(inWords(*Edtf::parse(u"2004-08-19")), QStringLiteral("19 August 2004"));
        const Language language(chinese);
        const std::pair<const char *, const char *> dates[] = {
            {"2004-08-19", "2004年8月19日"},  {"2019-04", "2019年4月"},          {"2019", "2019年"},           {"2014~", "约2014年"},
            {"2014?", "可能2014年"},          {"2019-35", "2019年第三季度"},     {"2018-40", "2018年上半年"},  {"201X", "2010年代"},
            {"2008/..", "2008年以来"},        {"../2018", "至2018年"},           {"2011/2012", "2011–2012年"}, {"2019-03/2019-05", "2019年3月至5月"},
            {"[1667,1668]", "1667年或1668年"}, {"2019-11-25/2020-01", "2019年11月25日至2020年1月"}, {"-0043", "公元前44年"},
            {"2019-24", "2019–2020年冬季"},        {"19", "20世纪"},
        };
        for (const auto &[edtf, words] : dates) {
            const auto date = Edtf::parse(QString::fromLatin1(edtf));
            QVERIFY2(date.ok(), edtf);
            QCOMPARE(inWords(*date), QString::fromUtf8(words));
        }
        QCOMPARE(moneyWords({75e6, QStringLiteral("USD")}), QStringLiteral("$7500万"));
        QCOMPARE(moneyWords({4.3e8, QString()}), QStringLiteral("4.3亿"));
        QCOMPARE(measureWord(Measure::MarketShare), QStringLiteral("市场份额"));
        QCOMPARE(kindWord(EventKind::Acquisition), QStringLiteral("收购"));
    }

    void f76_theExamplesOfAFieldCanBeTyped()
    {
        for (const QString &tag : {QStringLiteral("en"), chinese}) {
            const Language language(tag);
            const auto examples = [](const char *context, const char *source) {
                return QCoreApplication::translate(context, source).section(QRegularExpression(QStringLiteral("[:：] ?")), -1)
                    .split(QRegularExpression(QStringLiteral("、|, ")));
            };
            const QStringList dates = examples("EdtfField", "2019, April 2019, 2019-04-17, about 2014, 2018 to 2020")
                + examples("EraDialog", "2014/2016, 2019, since 2020") + examples("GoToDate", "Go to: 2019, April 2019, Q2 2019, 44 BCE");
            for (const QString &date : dates)
                QVERIFY2(typedDate(date, QDate(2021, 11, 17), QLocale()).ok(), qPrintable(date));
            WindowParts parts;
            AmountsField amounts(parts.appearance);
            amounts.field().setText(amounts.field().placeholderText());
            QCOMPARE(amounts.amounts().size(), size_t(2));
            QCOMPARE(amounts.amounts().back().also.size(), size_t(1));
        }
    }

    void f76_signsHaveTheirChineseForms() // not the Japanese ones, where no font is named for them
    {
        const WindowParts parts;
        for (const QFont &font : {QApplication::font(), textFont(TextRole::Title)})
            QVERIFY(font.families().contains(QStringLiteral("Noto Sans CJK SC")));
    }

    void f76_theWholeWindowSpeaksIt()
    {
        const Language language(chinese);
        const auto window = opened();
        for (const WindowAction &known : actionsOf(*window->menuBar())) {
            const QString name = nameOf(*known.action);
            const bool isName = name == u"English" || name == u"简体中文";
            QVERIFY2(isName || hasSigns(name), qPrintable(known.id));
            QVERIFY2(!hasSigns(known.id.section(u'/', 0, 0)), qPrintable(known.id)); // kept under its English
        }
        const QRegularExpression words(QStringLiteral("^[A-Z][a-z]+( [a-z]+)+$")); // of English: the sample's titles and companies are data
        QStringList english;
        for (const auto *label : window->findChildren<QLabel *>())
            if (words.match(label->text()).hasMatch() && label->isVisibleTo(window.get()))
                english << label->text();
        for (const auto *button : window->findChildren<QAbstractButton *>())
            if (words.match(button->text()).hasMatch())
                english << button->text();
        QCOMPARE(english.filter(QRegularExpression(QStringLiteral("^(?!Amazon|Alibaba|The |Pinduoduo)"))).join(u'\n'), QString());
    }

    void f75_theWindowFitsASmallScreen()
    {
        for (const LanguageName &each : languages()) {
            const Language language(each.tag);
            const auto window = opened();
            const auto fits = [&] {
                window->resize(400, 300); // as small as it gets, once all that is shown is there
                return window->width() <= 1280 && window->height() <= 720;
            };
            QTRY_VERIFY2(fits(),
                     qPrintable(QStringLiteral("%1: %2 × %3").arg(each.tag).arg(window->width()).arg(window->height())));
        }
    }

    void f76_noTwoActionsOfAMenuShareALetter()
    {
        const Language language(chinese);
        const auto window = opened();
        QHash<QString, QString> letters;
        for (const WindowAction &known : actionsOf(*window->menuBar())) {
            const auto at = known.action->text().indexOf(u'&');
            if (at < 0)
                continue;
            const QString letter = known.menu + known.action->text().mid(at + 1, 1).toUpper();
            QVERIFY2(!letters.contains(letter), qPrintable(letters.value(letter) + u" and " + known.action->text()));
            letters.insert(letter, known.action->text());
        }
    }

    void f76_wordsOfTheQueryAreOfferedWithTheirMeaning()
    {
        const Language language(chinese);
        const auto window = opened();
        const Workspace &workspace = window->explorer()->workspace();
        for (const QString &typed : {QStringLiteral("kind:acq"), QStringLiteral("kind:收")}) {
            const auto place = ExpressionPlace::at(typed, int(typed.size()));
            QVERIFY(place);
            const auto offers = suggestionsAt(*place, workspace.snapshot(), workspace.counts().facets);
            QVERIFY(!offers.empty());
            QCOMPARE(offers.front().text, QStringLiteral("acquisition"));
            QCOMPARE(offers.front().label, QStringLiteral("acquisition – 收购"));
        }
    }

    void f76_keysThatWereChangedAreKept()
    {
        const QKeySequence key(Qt::CTRL | Qt::ALT | Qt::Key_U);
        const auto undo = [](MainWindow &window) {
            const auto &actions = window.commands().shortcuts().actions();
            const auto found = std::find_if(actions.begin(), actions.end(), [](const WindowAction &known) { return known.id == u"Edit/Undo"; });
            return found == actions.end() ? nullptr : found->action;
        };
        {
            const auto window = opened();
            window->commands().shortcuts().set(*undo(*window), {key});
        }
        const Language language(chinese);
        const auto window = opened();
        QVERIFY(undo(*window));
        QCOMPARE(undo(*window)->shortcuts(), QList<QKeySequence>{key});
    }

    void f76_aLanguageThatIsRubbishIsTheSystems()
    {
        m_parts.settings.setValue(languageKey, QByteArray("\x00\xff", 2));
        QCOMPARE(languageOf(m_parts.settings.value(languageKey).toString()).value_or(systemLanguage()), systemLanguage());
        m_parts.settings.remove(languageKey);
    }

    void f76_theToolkitSpeaksItToo()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_zh_CN.qm")))
            QSKIP("the toolkit's translations are not installed");
        const Language language(chinese);
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QVERIFY(hasSigns(buttons.button(QDialogButtonBox::Cancel)->text()));
    }

private:
    std::unique_ptr<MainWindow> opened()
    {
        auto window = std::make_unique<MainWindow>(m_parts.settings, m_parts.recent, m_parts.appearance,
                                                   [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        window->resize(1280, 800);
        window->show();
        writeSampleProject(m_parts.file("Market.annals"));
        if (!window->openProject(m_parts.file("Market.annals")).ok())
            qFatal("no project");
        return window;
    }

    WindowParts m_parts;
};

QTEST_MAIN(TestWindowLanguage)
#include "tst_windowlanguage.moc"
