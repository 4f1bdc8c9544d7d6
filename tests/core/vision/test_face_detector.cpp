// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/paths.h"
#include "core/vision/face_detector.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace v2m;

class TestFaceDetector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The models of the user who runs the tests must not matter.
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
        qunsetenv("VIDEO2MUSIC_FACE_MODEL");
    }

    void damagedModelFallsBackToTheCascadeAndIsReported()
    {
        if (faceCascadePath().isEmpty())
            QSKIP("OpenCV's cascades (package opencv-data) are not installed");
        useDamagedModel();
        QCOMPARE(makeFaceDetector()->name(), QStringLiteral("cascade"));
        const QString notice = translated(faceModelNotice());
        static const QRegularExpression expected(
            QStringLiteral("damaged\\.onnx.*cascade.*instead"));
        QVERIFY2(notice.contains(expected), qPrintable(notice));
    }

    void damagedModelIsAnErrorWhereYunetIsDemanded()
    {
        useDamagedModel();
        QVERIFY_THROWS_EXCEPTION(ModelError, makeFaceDetector(DetectorChoice::YuNet));
    }

    void cascadeIsUsedOnDemand()
    {
        if (faceCascadePath().isEmpty())
            QSKIP("OpenCV's cascades (package opencv-data) are not installed");
        QCOMPARE(makeFaceDetector(DetectorChoice::Cascade)->name(), QStringLiteral("cascade"));
    }

    void nothingAtAllIsAnErrorThatNamesBoth()
    {
        useDamagedModel();
        // A cascade in the user's data folder takes precedence over the installed one.
        const QString folder = m_folder.filePath(QStringLiteral("video2music/models"));
        QVERIFY(QDir().mkpath(folder));
        QFile cascade(folder + QStringLiteral("/haarcascade_frontalface_default.xml"));
        QVERIFY(cascade.open(QIODevice::WriteOnly));
        cascade.close();
        try {
            makeFaceDetector();
            QFAIL("a detector was made of nothing");
        } catch (const ModelError& error) {
            const QString sentence = QString::fromUtf8(error.what());
            QVERIFY(sentence.contains(QStringLiteral("damaged.onnx")));
            QVERIFY(sentence.contains(cascade.fileName()));
        }
        cascade.remove();
    }

private:
    void useDamagedModel()
    {
        QFile file(m_folder.filePath(QStringLiteral("damaged.onnx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a model");
        qputenv("VIDEO2MUSIC_FACE_MODEL", QFile::encodeName(file.fileName()));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFaceDetector)
#include "test_face_detector.moc"
