// SPDX-License-Identifier: MIT
#include "core/base/paths.h"
#include "core/vision/face_model.h"
#include "tests/support/file_content.h"
#include "tests/support/shown_text.h"
#include "tests/support/test_data.h"
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

DownloadSource from(const LocalServer& server)
{
    DownloadSource source = faceModelSource();
    source.address = server.address();
    return source;
}

/// The one visible button that begins with this text, mnemonics left out.
QPushButton* button(const QDialog& dialog, const QString& text)
{
    for (auto* one : dialog.findChildren<QPushButton*>()) {
        if (one->isVisible() && one->text().remove(u'&').startsWith(text))
            return one;
    }
    return nullptr;
}

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
            LocalServer server;
            FaceModelDialog dialog(from(server), m_home.filePath(u"model"_s));
            QSignalSpy settings(&dialog, &FaceModelDialog::settingsRequested);
            dialog.setNetworkAllowed(isNetworkAllowed);
            dialog.show();
            QCOMPARE(dialog.focusWidget(), button(dialog, u"Not now"_s));
            QTest::keyClick(&dialog, Qt::Key_Return);
            QTest::qWait(50);
            QCOMPARE(settings.size(), 0);
            QCOMPARE(server.requests(), 0);
        }
    }

    void withoutTheNetworkItLeadsToTheSettings()
    {
        LocalServer server;
        FaceModelDialog dialog(from(server), m_home.filePath(u"model"_s));
        QSignalSpy settings(&dialog, &FaceModelDialog::settingsRequested);
        dialog.show();
        QVERIFY(button(dialog, u"Download"_s) == nullptr);
        QVERIFY(says(dialog, u"The network is switched off"_s));
        button(dialog, u"Open settings"_s)->click();
        QCOMPARE(settings.size(), 1);
        dialog.setNetworkAllowed(true);
        QVERIFY(button(dialog, u"Download"_s) != nullptr);
        QVERIFY(button(dialog, u"Open settings"_s) == nullptr);
        QTest::qWait(50);
        QCOMPARE(server.requests(), 0); // that was no click on “Download”
    }

    void modelIsStoredWhereItIsFound()
    {
        const QString published = sharedFile(u"models/yunet_n_320_320.onnx"_s);
        if (published.isEmpty())
            QSKIP("there is no face model in ../shared/data/models");
        const QByteArray bytes = contentOf(published);
        QCOMPARE(bytes.size(), kFaceModelBytes);
        LocalServer server;
        server.answerWith("200 OK", bytes);
        FaceModelDialog dialog(from(server));
        QSignalSpy installed(&dialog, &FaceModelDialog::installed);
        dialog.setNetworkAllowed(true);
        dialog.show();
        button(dialog, u"Download"_s)->click();
        QVERIFY(button(dialog, u"Cancel"_s) != nullptr);
        QTRY_COMPARE(installed.size(), 1);
        QCOMPARE(faceModelPaths().value(0), ownFaceModelPath());
        QCOMPARE(contentOf(ownFaceModelPath()), bytes);
        QVERIFY(says(dialog, u"The model is installed"_s));
        QVERIFY(button(dialog, u"Close"_s) != nullptr);
        QVERIFY(button(dialog, u"Download"_s) == nullptr);
    }

    void anythingElseIsNotKept()
    {
        LocalServer server;
        server.answerWith("200 OK", "not a model");
        const QString target = m_home.filePath(u"elsewhere/model.onnx"_s);
        FaceModelDialog dialog(from(server), target);
        QSignalSpy installed(&dialog, &FaceModelDialog::installed);
        dialog.setNetworkAllowed(true);
        dialog.show();
        button(dialog, u"Download"_s)->click();
        QTRY_VERIFY(says(dialog, u"is not this model"_s));
        QVERIFY(says(dialog, QString::fromLatin1(faceModelHash("not a model"))));
        QVERIFY(!QFile::exists(target));
        QCOMPARE(installed.size(), 0);
        QVERIFY(button(dialog, u"Download"_s) != nullptr); // to try again
    }

    void uncreatableFolderIsReported()
    {
        const QString published = sharedFile(u"models/yunet_n_320_320.onnx"_s);
        if (published.isEmpty())
            QSKIP("there is no face model in ../shared/data/models");
        QFile file(m_home.filePath(u"a-file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        LocalServer server;
        server.answerWith("200 OK", contentOf(published));
        FaceModelDialog dialog(from(server), file.fileName() + u"/model.onnx"_s);
        dialog.setNetworkAllowed(true);
        dialog.show();
        button(dialog, u"Download"_s)->click();
        QTRY_VERIFY(says(dialog, u"cannot be stored in "_s + file.fileName()));
    }

    void closingEndsTheDownload()
    {
        LocalServer server;
        FaceModelDialog dialog(from(server), m_home.filePath(u"model"_s));
        dialog.setNetworkAllowed(true);
        dialog.show();
        button(dialog, u"Download"_s)->click();
        QTRY_COMPARE(server.requests(), 1);
        button(dialog, u"Cancel"_s)->click();
        QTRY_COMPARE(server.openConnections(), 0);
        QVERIFY(!dialog.isVisible());
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestFaceModelDialog)
#include "test_face_model_dialog.moc"
