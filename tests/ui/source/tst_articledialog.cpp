// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/articledialog.h"

#include "explorer.h"
#include "linkbutton.h"
#include "source/sourcepanel.h"
#include "store/project.h"
#include "support/windowparts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

/// What is known of an article is put right by hand: an edit like any other.
class TestArticleDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_explorer = std::make_unique<Explorer>(sampleWorkspace(), m_parts.appearance);
        m_panel = m_explorer->findChild<SourcePanel *>();
    }

    void f49_aCorrectionIsAnEditInTheLog()
    {
        const Article before = workspace().snapshot().articles.front();
        correct(before, [](ArticleDialog &dialog) {
            const auto fields = dialog.findChildren<QLineEdit *>();
            QCOMPARE(fields.size(), 4);
            fields[0]->setText(QStringLiteral("  Amazon   leaves "));
            fields[1]->setText(QStringLiteral("Morning Post"));
            fields[2]->setText(QStringLiteral("A. Writer"));
            fields[3]->setText(QStringLiteral("https://example.org/a?b=1"));
            press(dialog, QDialogButtonBox::Save);
        });
        const Article after = *workspace().snapshot().article(before.hash);
        QCOMPARE(after.title, QStringLiteral("Amazon leaves"));
        QCOMPARE(after.publisher, QStringLiteral("Morning Post"));
        QCOMPARE(after.author, QStringLiteral("A. Writer"));
        QCOMPARE(after.url, QStringLiteral("https://example.org/a?b=1"));
        QVERIFY(after.published == before.published && after.publishedFrom == before.publishedFrom);
        QVERIFY2(textsOf(*m_panel).contains(QStringLiteral("Morning Post")), qPrintable(textsOf(*m_panel)));

        const auto log = workspace().project().audit().ofRecord(QStringLiteral("article"), before.hash);
        QVERIFY(log.ok() && !log->empty());
        const AuditEntry &entry = log->back();
        QCOMPARE(entry.who, QStringLiteral("Ann"));
        QVERIFY2(entry.before.contains(before.publisher), qPrintable(entry.before));
        QVERIFY2(entry.after.contains(QStringLiteral("Morning Post")), qPrintable(entry.after));
        QVERIFY(!entry.after.contains(QStringLiteral("\"text\""))); // only what differs
        QCOMPARE(workspace().editor().undoLabel(), QStringLiteral("Correction of an article"));
        workspace().undo();
        QCOMPARE(workspace().snapshot().article(before.hash)->publisher, before.publisher);
        QCOMPARE(workspace().snapshot().article(before.hash)->title, before.title);
        workspace().redo();
        QCOMPARE(workspace().snapshot().article(before.hash)->publisher, QStringLiteral("Morning Post"));
    }

    void f29_thePublishersOfTheFilterFollow()
    {
        const Article before = workspace().snapshot().articles.front();
        const auto knows = [&](const QString &name) {
            EventFilter filter;
            filter.publishers = {name};
            workspace().filter().apply(filter);
            return workspace().mask().count();
        };
        const auto told = knows(before.publisher);
        QVERIFY(told > 0);
        correct(before, [](ArticleDialog &dialog) {
            dialog.findChildren<QLineEdit *>()[1]->setText(QStringLiteral("Morning Post"));
            press(dialog, QDialogButtonBox::Save);
        });
        QCOMPARE(knows(before.publisher), EventIndex::Row(0));
        QCOMPARE(knows(QStringLiteral("Morning Post")), told);
    }

    void f46_whatChangesNothingIsNoEdit()
    {
        const QString label = workspace().editor().undoLabel();
        correct(workspace().snapshot().articles.front(), [](ArticleDialog &dialog) { press(dialog, QDialogButtonBox::Save); });
        QCOMPARE(workspace().editor().undoLabel(), label);
    }

    void f46_anAddressThatIsNoneIsCalledSo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("right");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("https") << QStringLiteral("https://example.org/1") << true;
        QTest::newRow("words") << QStringLiteral("in the paper") << false;
        QTest::newRow("a script") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("no host") << QStringLiteral("https://") << false;
    }
    void f46_anAddressThatIsNoneIsCalledSo()
    {
        QFETCH(QString, address);
        QFETCH(bool, right);
        const Article article = workspace().snapshot().articles.front();
        ArticleDialog dialog(article, workspace().snapshot(), m_parts.appearance);
        dialog.findChildren<QLineEdit *>()[3]->setText(address);
        press(dialog, QDialogButtonBox::Save);
        QCOMPARE(dialog.result() == int(QDialog::Accepted), right);
        QCOMPARE(textsOf(dialog).contains(QStringLiteral("https:// or http://")), !right);
    }

    void f46_anAddressThatCameInMayStay()
    {
        Article article = workspace().snapshot().articles.front();
        article.url = QStringLiteral("doi:10.1000/182");
        ArticleDialog dialog(article, workspace().snapshot(), m_parts.appearance);
        press(dialog, QDialogButtonBox::Save);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.article().url, article.url);
    }

private:
    Workspace &workspace() { return m_explorer->workspace(); }

    static void press(QDialog &dialog, QDialogButtonBox::StandardButton which)
    {
        dialog.findChild<QDialogButtonBox *>()->button(which)->click();
    }

    /// Shows the article and opens its dialog by the link.
    template <class Answer>
    void correct(const Article &article, Answer answer)
    {
        workspace().showSource(article.hash, {0, 1});
        auto *link = buttonOf(*m_panel, QStringLiteral("Correct the article…"));
        QVERIFY(link);
        bool answered = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<ArticleDialog *>(QApplication::activeModalWidget());
            answered = dialog != nullptr;
            if (dialog)
                answer(*dialog);
        });
        link->click();
        QVERIFY(answered);
    }

    WindowParts m_parts;
    std::unique_ptr<Explorer> m_explorer;
    SourcePanel *m_panel = nullptr;
};

QTEST_MAIN(TestArticleDialog)
#include "tst_articledialog.moc"
