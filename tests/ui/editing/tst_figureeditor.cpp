// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/figureeditor.h"

#include "editing/edtffield.h"
#include "editing/figuredialog.h"
#include "editing/figuresdialog.h"
#include "editing/valuefield.h"
#include "store/figureedits.h"
#include "support/windowparts.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace {
const QDate today(2021, 11, 17);
}

/// Figures are made, changed and deleted by hand, one edit a deed.
class TestFigureEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_workspace = sampleWorkspace();
        m_editor = std::make_unique<FigureEditor>(*m_workspace, m_parts.appearance, today);
    }

    void f46_numbersAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::newRow("plain") << QStringLiteral("0.6") << 0.6;
        QTest::newRow("thousands") << QStringLiteral("1,250,000") << 1'250'000.0;
        QTest::newRow("words") << QStringLiteral("429.6 million") << 429'600'000.0;
        QTest::newRow("chinese") << QStringLiteral("4.3亿") << 430'000'000.0;
        QTest::newRow("below nothing") << QStringLiteral("-3") << -3.0;
        QTest::newRow("letters") << QStringLiteral("many") << qQNaN();
        QTest::newRow("wrong groups") << QStringLiteral("1,25,0") << qQNaN();
        QTest::newRow("two numbers") << QStringLiteral("3 4") << qQNaN();
        QTest::newRow("too large") << QString(400, u'9') << qQNaN();
    }
    void f46_numbersAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(double, value);
        ValueField field(m_parts.appearance);
        field.field().setText(typed);
        QCOMPARE(field.isWrong(), qIsNaN(value));
        QCOMPARE(field.value().value_or(qQNaN()), value);
        if (!qIsNaN(value)) {
            ValueField again(m_parts.appearance);
            again.setValue(value);
            QCOMPARE(*again.value(), value); // what it writes it reads
        }
    }

    void f46_nothingIsKeptUntilItIsRight()
    {
        FigureDialog dialog(*m_workspace, m_parts.appearance, newFigure(), true, today);
        dialog.show();
        dialog.accept();
        QVERIFY(textsOf(dialog).contains(u"It needs a company"));
        dialog.companyField().setText(QStringLiteral("Amazon"));
        dialog.accept();
        QVERIFY(textsOf(dialog).contains(u"It needs a value"));
        dialog.valueField().field().setText(QStringLiteral("0.6"));
        dialog.unitField().setCurrentText(QStringLiteral("shells"));
        dialog.accept();
        QVERIFY(textsOf(dialog).contains(u"The unit is"));
        dialog.unitField().setCurrentText(QStringLiteral("percent"));
        dialog.dateField().field().setText(QStringLiteral("2019-02-30"));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(textsOf(dialog).contains(u"The date cannot be read"));
        dialog.dateField().field().setText(QStringLiteral("2018"));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.figure().asOf->toString(), QStringLiteral("2018"));
        QCOMPARE(dialog.figure().unit, QStringLiteral("percent"));
    }

    void f46_aFigureIsAddedChangedAndDeleted()
    {
        const size_t before = m_workspace->snapshot().figures.size();
        whenAsked([](FigureDialog &dialog) {
            dialog.companyField().setText(QStringLiteral("Amazon"));
            dialog.valueField().field().setText(QStringLiteral("1.5"));
            dialog.dateField().field().setText(QStringLiteral("2015"));
        });
        QVERIFY(m_editor->create(newFigure(), nullptr));
        QCOMPARE(m_workspace->snapshot().figures.size(), before + 1);
        const auto made = std::ranges::find(m_workspace->snapshot().figures, 1.5, &Figure::value);
        const FigureId id = made->id;
        QVERIFY(made->review == Review::Accepted);
        whenAsked([](FigureDialog &dialog) { dialog.valueField().field().setText(QStringLiteral("1.7")); });
        QVERIFY(m_editor->edit(id, nullptr));
        QVERIFY(std::ranges::find(m_workspace->snapshot().figures, 1.7, &Figure::value) != m_workspace->snapshot().figures.end());
        whenAsked([](FigureDialog &) { });
        QVERIFY(!m_editor->edit(id, nullptr)); // what was not changed leaves no trace
        QVERIFY(m_editor->remove({id}));
        QCOMPARE(m_workspace->snapshot().figures.size(), before);
        for (int i = 0; i < 3; ++i)
            m_workspace->undo();
        QCOMPARE(m_workspace->snapshot().figures.size(), before);
        for (int i = 0; i < 2; ++i)
            m_workspace->redo();
        QVERIFY(std::ranges::find(m_workspace->snapshot().figures, 1.7, &Figure::value) != m_workspace->snapshot().figures.end());
    }

    void f46_aFigureFromATextIsEditedFromThenOn()
    {
        const auto read = std::ranges::find_if(m_workspace->snapshot().figures, [](const Figure &figure) { return !figure.claims.empty(); });
        QVERIFY(read != m_workspace->snapshot().figures.end());
        const FigureId id = read->id;
        const size_t claims = read->claims.size();
        whenAsked([](FigureDialog &dialog) { dialog.valueField().field().setText(QStringLiteral("42")); });
        QVERIFY(m_editor->edit(id, nullptr));
        const auto now = m_workspace->project().figures().find(id);
        QVERIFY((*now)->review == Review::Edited);
        QCOMPARE((*now)->claims.size(), claims); // its sentences stay
    }

    void f46_allFiguresAreInATable()
    {
        FiguresDialog dialog(*m_workspace, m_parts.appearance, *m_editor, {});
        dialog.show();
        QCOMPARE(dialog.table().model()->rowCount(), int(m_workspace->snapshot().figures.size()));
        auto *words = dialog.findChild<QLineEdit *>();
        words->setText(QStringLiteral("amazon"));
        QVERIFY(dialog.table().model()->rowCount() < int(m_workspace->snapshot().figures.size()));
        words->clear();
        const int before = dialog.table().model()->rowCount();
        dialog.table().selectRow(0);
        buttonOf(dialog, QStringLiteral("&Delete"))->click();
        QCOMPARE(dialog.table().model()->rowCount(), before - 1);
        m_workspace->undo();
        QCOMPARE(dialog.table().model()->rowCount(), before);
    }

private:
    /// Fills the dialog that comes next and saves it.
    static void whenAsked(const std::function<void(FigureDialog &)> &fill)
    {
        QTimer::singleShot(0, [fill] {
            auto *dialog = qobject_cast<FigureDialog *>(QApplication::activeModalWidget());
            fill(*dialog);
            dialog->accept();
        });
    }

    WindowParts m_parts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FigureEditor> m_editor;
};

QTEST_MAIN(TestFigureEditor)
#include "tst_figureeditor.moc"
