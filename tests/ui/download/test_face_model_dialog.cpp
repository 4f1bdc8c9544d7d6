// SPDX-License-Identifier: MIT
#include "core/base/paths.h"
#include "core/vision/face_model.h"
#include "tests/support/file_content.h"
#include "tests/support/find_widget.h"
#include "tests/ui/download/local_server.h"
#include "ui/download/face_model_dialog.h"

#include <QFile>
#include <QLocale>
#include <QNetworkProxy>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace v2m;
using namespace v2m::test;

namespace {

const QByteArray kModel = "what the authors have published";

DownloadSource from(const LocalServer& server)
{
    DownloadSource source = faceModelSource();
    source.address = server.address();
    source.sha256 = faceModelHash(kModel);
    return source;
}

/// The dialog, and the server that it asks, which says nothing without a model to send.
struct Scene {
    explicit Scene(const QByteArray& model = {}, const QString& target = {},
                   bool isNetworkAllowed = true)
        : dialog(from(server), target)
    {
        if (!model.isEmpty())
            server.answerWith("200 OK", model);
        dialog.setNetworkAllowed(isNetworkAllowed);
        dialog.show();
    }

    QPushButton* button(const QString& text) const { return visibleButton(dialog, text); }

    bool says(const QString& text) const { return test::says(dialog, text); }

    LocalServer server;
    FaceModelDialog dialog;
    QSignalSpy installed{&dialog, &FaceModelDialog::installed};
    QSignalSpy settings{&dialog, &FaceModelDialog::settingsRequested};
};

} // namespace

class TestFaceModelDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        qunsetenv("VIDEO2MUSIC_FACE_MODEL");
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
    }

    /// The setup script fetches the same file, for those who build the program.
    void setupFetchesTheSameModel()
    {
        const QString setup =
            QString::fromUtf8(contentOf(QStringLiteral(V2M_SOURCE_DIR "/packaging/setup")));
        const auto value = [&setup](const QString& name) {
            const QRegularExpression line(u"^%1=(.*)$"_s.arg(name),
                                          QRegularExpression::MultilineOption);
            return line.match(setup).captured(1);
        };
        const QString name = value(u"face_model_name"_s);
        QCOMPARE(name, QString::fromLatin1(kFaceModelName));
        QCOMPARE(value(u"face_model_url"_s).replace(u"$face_model_name"_s, name),
                 QString::fromLatin1(kFaceModelAddress));
        QCOMPARE(value(u"face_model_sha256"_s), QString::fromLatin1(kFaceModelSha256));
    }

    void offerNamesAddressSizeLicenceAndChecksum()
    {
        FaceModelDialog dialog;
        dialog.show();
        QVERIFY(says(dialog, QString::fromLatin1(kFaceModelAddress)));
        QVERIFY(says(dialog, u"317 kB"_s));
        QVERIFY(says(dialog, u"Apache License 2.0"_s));
        QVERIFY(says(dialog, QString::fromLatin1(kFaceModelSha256)));
    }

    void enterAtOnceDownloadsNothing()
    {
        for (const bool isNetworkAllowed : {false, true}) {
            Scene scene({}, m_home.filePath(u"model"_s), isNetworkAllowed);
            QCOMPARE(scene.dialog.focusWidget(), scene.button(u"Not now"_s));
            QTest::keyClick(&scene.dialog, Qt::Key_Return);
            QTest::qWait(50);
            QCOMPARE(scene.settings.size(), 0);
            QCOMPARE(scene.server.requests(), 0);
        }
    }

    void withoutTheNetworkItLeadsToTheSettings()
    {
        Scene scene({}, m_home.filePath(u"model"_s), false);
        QVERIFY(scene.button(u"Download"_s) == nullptr);
        QVERIFY(scene.says(u"The network is switched off"_s));
        scene.button(u"Open settings…"_s)->click();
        QCOMPARE(scene.settings.size(), 1);
        scene.dialog.setNetworkAllowed(true);
        QVERIFY(scene.button(u"Download"_s) != nullptr);
        QVERIFY(scene.button(u"Open settings…"_s) == nullptr);
        QTest::qWait(50);
        QCOMPARE(scene.server.requests(), 0); // that was no click on “Download”
    }

    void modelIsStoredWhereItIsFound()
    {
        Scene scene(kModel);
        scene.button(u"Download"_s)->click();
        QVERIFY(scene.button(u"Cancel"_s) != nullptr);
        QTRY_COMPARE(scene.installed.size(), 1);
        QCOMPARE(faceModelPaths().value(0), ownFaceModelPath());
        QCOMPARE(contentOf(ownFaceModelPath()), kModel);
        QVERIFY(scene.says(u"The model is installed"_s));
        QVERIFY(scene.button(u"Close"_s) != nullptr);
        QVERIFY(scene.button(u"Download"_s) == nullptr);
    }

    void anythingElseIsNotKept()
    {
        const QString target = m_home.filePath(u"elsewhere/model.onnx"_s);
        Scene scene("not a model", target);
        scene.button(u"Download"_s)->click();
        QTRY_VERIFY(scene.says(u"is not this model"_s));
        QVERIFY(scene.says(QString::fromLatin1(faceModelHash("not a model"))));
        QVERIFY(!QFile::exists(target));
        QCOMPARE(scene.installed.size(), 0);
        QVERIFY(scene.button(u"Download"_s) != nullptr); // to try again
    }

    void uncreatableFolderIsReported()
    {
        const QString file = writeFile(m_home.filePath(u"a-file"_s));
        Scene scene(kModel, file + u"/model.onnx"_s);
        scene.button(u"Download"_s)->click();
        QTRY_VERIFY(scene.says(u"cannot be stored in "_s + file));
    }

    void closingEndsTheDownload()
    {
        Scene scene({}, m_home.filePath(u"model"_s));
        scene.button(u"Download"_s)->click();
        QTRY_COMPARE(scene.server.requests(), 1);
        scene.button(u"Cancel"_s)->click();
        QTRY_COMPARE(scene.server.openConnections(), 0);
        QVERIFY(!scene.dialog.isVisible());
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestFaceModelDialog)
#include "test_face_model_dialog.moc"
