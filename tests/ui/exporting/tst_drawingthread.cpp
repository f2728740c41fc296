// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportpicture.h"

#include "support/sampleproject.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

/// What a picture that is drawn on another thread has done on this one.
class TestDrawingThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsHereWhileTheDrawingWaits()
    {
        Background work;
        int answer = 0;
        int seen = 0;
        work.start([&](const Background::Task &task) {
            DrawingThread::of(task).onMain([&] {
                QCOMPARE(QThread::currentThread(), thread());
                answer = 7;
            });
            seen = answer;
        });
        QTRY_VERIFY(!work.isRunning());
        QCOMPARE(seen, 7);
    }

    void aDrawingThatIsForgottenWaitsForNobody()
    {
        auto work = std::make_unique<Background>();
        QSemaphore begun;
        QSemaphore ended;
        bool acted = false;
        std::atomic<bool> stopped = false;
        work->start([&](const Background::Task &task) {
            const DrawingThread drawing = DrawingThread::of(task);
            begun.release();
            drawing.onMain([&] { acted = true; });
            stopped = drawing.isStopped();
            ended.release();
        });
        begun.acquire();
        work.reset(); // it may be waiting by now, or ask later
        QVERIFY(ended.tryAcquire(1, 10'000));
        QCoreApplication::processEvents();
        QVERIFY(stopped);
        QVERIFY(!acted);
    }

    void whatItAsksForMayForgetIt()
    {
        Background work;
        QSemaphore ended;
        int acted = 0;
        work.start([&](const Background::Task &task) {
            DrawingThread::of(task).onMain([&] {
                work.forget();
                ++acted;
            });
            DrawingThread::of(task).onMain([&] { ++acted; });
            ended.release();
        });
        QTRY_COMPARE(ended.available(), 1);
        QCOMPARE(acted, 1);
    }

    void f80_aPictureIsTheSameWhileTheWindowGoesOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.annals"));
        writeSampleProject(path);
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        QVERIFY(project.ok());
        for (const char *view : {"timeline", "market-share", "activity"})
            for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg}) {
                PictureOptions options;
                QVERIFY(applyView(QString::fromLatin1(view), options));
                options.format = format;
                Background work;
                std::optional<QByteArray> apart;
                drawPicture(work, **project, options, [&](const Result<DrawnPicture> &drawn) { apart = drawn ? drawn->bytes : QByteArray(); });
                QVERIFY(!apart);
                QTRY_VERIFY_WITH_TIMEOUT(apart.has_value(), 30'000);
                QVERIFY(!apart->isEmpty());
                QVERIFY(*apart == *pictureOf(**project, options));
            }
    }
};

QTEST_MAIN(TestDrawingThread)
#include "tst_drawingthread.moc"
