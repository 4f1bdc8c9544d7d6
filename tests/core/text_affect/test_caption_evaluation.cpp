// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/text_affect/caption_evaluation.h"
#include "core/text_affect/caption_input.h"
#include "core/text_affect/word_counts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace v2m;
using namespace Qt::StringLiterals;

namespace {

/// Tracks whose mood can be told from a word that no lexicon knows.
std::vector<Track> made(int count)
{
    std::vector<Track> tracks;
    for (int i = 0; i < count; ++i) {
        Track track;
        track.id = u"track%1"_s.arg(i);
        track.caption = i % 2 == 0 ? u"A cheerful, happy zumbel with a banjo."_s
                                   : u"A sad, mournful quorp with a cello."_s;
        tracks.push_back(track);
    }
    return tracks;
}

} // namespace

class TestCaptionEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("VIDEO2MUSIC_MODELS", "/nowhere"); }

    void whatIsMeasuredIsNeverLearnedFrom()
    {
        const QTemporaryDir none;
        const CaptionAffect affect(none.path());
        const std::vector<Track> tracks = made(200);
        const CaptionEvaluation evaluation = evaluateCaptions(tracks, affect, {});
        std::size_t held = 0;
        for (const Track& track : tracks)
            held += isHeldOut(track.id) ? 1 : 0;
        QCOMPARE(evaluation.heldOut, held);
        QCOMPARE(evaluation.training, tracks.size() - held);
        QVERIFY(held > 0 && held < tracks.size());
    }

    void wordCountsFindWhatTheLexiconCannot()
    {
        const QTemporaryDir none;
        const CaptionAffect affect(none.path());
        std::vector<Track> tracks = made(200);
        for (Track& track : tracks)
            track.caption.remove(u" with a banjo"_s).remove(u" with a cello"_s);
        const CaptionEvaluation evaluation = evaluateCaptions(tracks, affect, {});
        const std::size_t happy = index(Emotion::Happy);
        QVERIFY(evaluation.positives[happy] > 0);
        QCOMPARE(*evaluation.lexicon.area[happy], 0.5); // all that is left means nothing to it
        QCOMPARE(*evaluation.wordCounts.area[happy], 1.0);
        QVERIFY(*evaluation.wordCounts.valence > 0.99);
        QVERIFY(!evaluation.joined.area[index(Emotion::Angry)]); // nobody is angry
        QCOMPARE(evaluation.instruments.happy + evaluation.instruments.sad, std::size_t(0));
    }

    void instrumentsAloneTellHappyFromSad()
    {
        const QTemporaryDir none;
        const CaptionAffect affect(none.path());
        const CaptionEvaluation evaluation = evaluateCaptions(made(200), affect, {});
        QVERIFY(evaluation.instruments.happy > 0 && evaluation.instruments.sad > 0);
        QCOMPARE(*evaluation.instruments.lexicon, 1.0); // banjo against cello
    }

    void captionsWithoutAnyMoodAreRefused()
    {
        const CaptionAffect affect;
        std::vector<Track> tracks(10);
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            tracks[i].id = QString::number(i);
            tracks[i].caption = u"a piano"_s;
        }
        QVERIFY_THROWS_EXCEPTION(FileError, evaluateCaptions(tracks, affect, {}));
    }

    void stopsWhenAsked()
    {
        const CaptionAffect affect;
        std::stop_source source;
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, evaluateCaptions(made(20), affect, source.get_token()));
    }

    void ridgeShrinksTowardsTheMean()
    {
        const MoodLexicon lexicon = MoodLexicon::builtIn();
        std::vector<TrackReading> texts(4);
        texts[0].caption = texts[1].caption = readText(lexicon, u"alpha");
        texts[2].caption = texts[3].caption = readText(lexicon, u"beta");
        const std::vector<CaptionOutputs> targets = {{1.0F}, {1.0F}, {0.0F}, {0.0F}};
        const std::vector<float> weights(4, 1.0F);
        const WordCounts counts(texts, targets, weights);
        // Two rows of error 1/2 each against a ridge of 2: slope (2 * 1/2) / (2 + 2).
        QVERIFY(std::abs(counts.read(texts[0])[0] - 0.75F) < 1e-4F);
        QVERIFY(std::abs(counts.read(texts[2])[0] - 0.25F) < 1e-4F);
        TrackReading unknown;
        unknown.caption = readText(lexicon, u"gamma");
        QCOMPARE(counts.read(unknown)[0], 0.5F);
    }
};

QTEST_APPLESS_MAIN(TestCaptionEvaluation)
#include "test_caption_evaluation.moc"
