// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/networks/emotion_model.h"
#include "tests/core/networks/scripted_network.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <ATen/Parallel.h>
#include <torch/script.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace v2m;
using test::ScriptedNetwork;

namespace {

constexpr const char* kDescription =
    R"({"labels": ["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"],
        "input_size": 48})";

/// Well-behaved but for what it does on a face that is bright: there stands %1.
constexpr const char* kScript = R"(
def forward(self, x):
    if x.mean() > 0.9:
        %1
    return torch.zeros([x.size(0), 7])
)";

torch::Tensor face(double grey)
{
    return torch::full({1, 1, 48, 48}, grey);
}

/// From now on, this process and those that it begins can make no filter of system calls.
bool forbidFilters()
{
    const auto refuse = static_cast<std::uint32_t>(SECCOMP_RET_ERRNO | EPERM);
    std::array<sock_filter, 7> program = {
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_seccomp, 3, 0),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_prctl, 0, 3),
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PR_SET_SECCOMP, 0, 1),
        sock_filter BPF_STMT(BPF_RET | BPF_K, refuse),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
    sock_fprog whole = {static_cast<unsigned short>(program.size()), program.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &whole) == 0;
}

} // namespace

/// TorchScript files of people whom nobody knows.
class TestScriptSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAModelMayNotDoIsToldAndTheNextFaceWorks_data()
    {
        QTest::addColumn<QByteArray>("deed");
        QTest::addColumn<QByteArray>("said");
        const QByteArray victim = m_folder.write("victim", "kept").string().c_str();
        const QByteArray made = m_folder.path("made").string().c_str();
        QTest::newRow("write a file")
            << "x = torch.from_file('" + victim + "', shared=True, size=400000)"
            << QByteArray("Operation not permitted");
        QTest::newRow("read a file")
            << "x = torch.from_file('" + victim + "', shared=False, size=1)"
            << QByteArray("Operation not permitted");
        QTest::newRow("save") << "torch.save(x, '" + made + "')"
                              << QByteArray(); // LibTorch writes nothing and says nothing
        QTest::newRow("10 GB") << QByteArray("x = torch.zeros([2500000000])")
                               << QByteArray("memory");
        QTest::newRow("loop") << QByteArray("while True:\n            x = x + 0.0")
                              << QByteArray("had not answered after 10 seconds");
        QTest::newRow("fail") << QByteArray("x = x.view([3, 5])") << QByteArray("invalid");
    }

    void whatAModelMayNotDoIsToldAndTheNextFaceWorks()
    {
        QFETCH(QByteArray, deed);
        QFETCH(QByteArray, said);
        if (!write(deed))
            QSKIP("this LibTorch's scripts have no such operation");
        const auto model = openEmotionModel(m_folder.path("model.pt"));
        const QByteArray sentence = test::refusalOf<ModelError>([&] { model->predict(face(1.0)); });
        QVERIFY2(sentence.contains(said) && sentence.isEmpty() == said.isEmpty(), sentence);
        QVERIFY2(!sentence.contains('\n'), sentence);
        QCOMPARE(m_folder.read("victim"), QByteArray("kept"));
        QVERIFY(!std::filesystem::exists(m_folder.path("made")));
        QVERIFY(torch::allclose(model->predict(face(0.2)).emotions, torch::full({1, 7}, 1.0 / 7)));
    }

    void whatAModelPrintsIsSwallowed()
    {
        QVERIFY(write("print('hello from the model')"));
        const QByteArray caught = m_folder.path("caught").string().c_str();
        const int kept = ::dup(STDOUT_FILENO);
        const int file = ::open(caught.constData(), O_RDWR | O_CREAT, 0600);
        std::fflush(stdout);
        ::dup2(file, STDOUT_FILENO);
        openEmotionModel(m_folder.path("model.pt"))->predict(face(1.0));
        std::fflush(stdout);
        ::dup2(kept, STDOUT_FILENO);
        ::close(kept);
        ::close(file);
        QCOMPARE(m_folder.read("caught"), QByteArray());
    }

    void aTrustedModelGivesTheSameScores()
    {
        QVERIFY(write("pass"));
        const torch::Tensor faces = torch::rand({5, 1, 48, 48});
        const auto alone = openEmotionModel(m_folder.path("model.pt"));
        const auto here = openEmotionModel(m_folder.path("model.pt"), EmotionModelTrust::Full);
        QVERIFY(torch::equal(alone->predict(faces).emotions, here->predict(faces).emotions));
    }

    void aTrustedResNetGivesTheSameScores()
    {
        ScriptedNetwork network;
        network.resNet(32, {2, 2, 2}, 32, 0, 1);
        network.save(m_folder.path("model.pt"));
        m_folder.write("model.json",
                       QByteArray(kDescription).replace("48", "64, \"channels\": \"rgb\""));
        at::set_num_threads(1);
        const torch::Tensor faces = torch::rand({5, 1, 48, 48});
        const auto alone = openEmotionModel(m_folder.path("model.pt"));
        const auto here = openEmotionModel(m_folder.path("model.pt"), EmotionModelTrust::Full);
        QVERIFY(torch::allclose(alone->predict(faces).emotions, here->predict(faces).emotions));
    }

    /// In a process that may have no filters, as in some containers.
    void withoutASandboxOnlyATrustedModelRuns()
    {
        QVERIFY(write("pass"));
        const pid_t child = ::fork();
        if (child == 0) {
            if (!forbidFilters())
                std::_Exit(3);
            const QByteArray said =
                test::refusalOf<ModelError>([&] { openEmotionModel(m_folder.path("model.pt")); });
            if (!said.contains("--trust-model"))
                std::_Exit(1);
            const QByteArray trusted = test::refusalOf<ModelError>(
                [&] { openEmotionModel(m_folder.path("model.pt"), EmotionModelTrust::Full); });
            std::_Exit(trusted.isEmpty() ? 0 : 2);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status) && WEXITSTATUS(status) == 3)
            QSKIP("this kernel has no system call filters");
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

private:
    /// False where LibTorch does not know what it calls.
    bool write(const QByteArray& deed) const
    {
        torch::jit::Module module("network");
        try {
            module.define(QByteArray(kScript).replace("%1", deed).toStdString());
        } catch (const std::exception& error) {
            qWarning("%s", error.what());
            return false;
        }
        module.save(m_folder.path("model.pt").string());
        m_folder.write("model.json", kDescription);
        return true;
    }

    test::TemporaryFolder m_folder;
};

QTEST_APPLESS_MAIN(TestScriptSandbox)
#include "test_script_sandbox.moc"
