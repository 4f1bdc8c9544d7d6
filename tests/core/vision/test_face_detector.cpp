// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/paths.h"
#include "core/vision/face_detector.h"
#include "tests/support/file_content.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
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
        QCOMPARE(makeFaceDetector()->name(), u"cascade"_s);
        const QString notice = translated(faceModelNotice());
        static const QRegularExpression expected(u"damaged\\.onnx.*cascade.*instead"_s);
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
        QCOMPARE(makeFaceDetector(DetectorChoice::Cascade)->name(), u"cascade"_s);
    }

    void nothingAtAllIsAnErrorThatNamesBoth()
    {
        useDamagedModel();
        // A cascade in the user's data folder takes precedence over the installed one.
        const QString folder = m_folder.filePath(u"video2music/models"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile cascade(folder + u"/haarcascade_frontalface_default.xml"_s);
        QVERIFY(cascade.open(QIODevice::WriteOnly));
        cascade.close();
        try {
            makeFaceDetector();
            QFAIL("a detector was made of nothing");
        } catch (const ModelError& error) {
            const QString sentence = QString::fromUtf8(error.what());
            QVERIFY(sentence.contains(u"damaged.onnx"_s));
            QVERIFY(sentence.contains(cascade.fileName()));
        }
        cascade.remove();
    }

private:
    void useDamagedModel()
    {
        const QString file = test::writeFile(m_folder.filePath(u"damaged.onnx"_s), "not a model");
        qputenv("VIDEO2MUSIC_FACE_MODEL", QFile::encodeName(file));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFaceDetector)
#include "test_face_detector.moc"
