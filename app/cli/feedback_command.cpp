// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/listing_text.h"
#include "app/cli/open_library.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/library/music_library.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(v2m::feedbackCommand)
};

struct TrackName {
    QString source;
    QString id;
};

/// Sources of folders have colons in their names, and ids may have them too, so the catalog's
/// longest source that fits is taken.
TrackName parseTrackName(const MusicLibrary& library, const QString& text)
{
    const qsizetype colon =
        text.startsWith(u"folder:") ? text.lastIndexOf(u':') : text.indexOf(u':');
    TrackName name{text.left(std::max<qsizetype>(0, colon)), text.mid(colon + 1)};
    for (const CatalogSource& source : library.repository().sources()) {
        if (source.name.size() >= name.source.size() && text.startsWith(source.name + u':'))
            name = {source.name, text.mid(source.name.size() + 1)};
    }
    if (name.source.isEmpty() || name.id.isEmpty()) {
        throw UsageError(Message("v2m::feedbackCommand",
                                 "Name the track as SOURCE:ID, such as "
                                 "starter:satie-gymnopedie-1; “%1” is not such a name.")
                             .arg(text));
    }
    return name;
}

void listFeedback(const CommonOptions& common, const std::stop_token& stop)
{
    const std::unique_ptr<MusicLibrary> library = openLibrary(common, stop);
    QJsonArray list;
    library->forEachNamedFeedback([&](const NamedFeedback& named) {
        const Feedback& feedback = named.feedback;
        if (stop.stop_requested())
            throw Cancelled();
        if (common.json) {
            list.append(
                QJsonObject{{u"source"_s, feedback.source},
                            {u"id"_s, feedback.id},
                            {u"title"_s, named.rowId ? QJsonValue(named.title) : QJsonValue()},
                            {u"kind"_s, textOf(feedbackName(feedback.kind))},
                            {u"at"_s, feedback.at.toString(Qt::ISODateWithMs)}});
            return true;
        }
        Track track;
        track.title = named.title;
        track.artist = named.artist;
        printText(u"%1  %2  %3:%4  %5"_s.arg(
            QLocale().toString(feedback.at.toLocalTime(), QLocale::ShortFormat),
            textOf(feedbackName(feedback.kind)).leftJustified(8), feedback.source,
            onOneLine(feedback.id),
            named.rowId ? trackName(track) : Text::tr("(no longer in the catalog)")));
        return true;
    });
    if (common.json)
        printJson({{u"feedback"_s, list}});
}

void addOpinion(const CommonOptions& common, FeedbackKind kind, const QString& name,
                const std::stop_token& stop)
{
    const std::unique_ptr<MusicLibrary> library = openLibrary(common, stop);
    const auto [source, id] = parseTrackName(*library, name);
    const std::optional<Track> track = library->repository().track(source, id);
    if (!track) {
        throw UsageError(Message("v2m::feedbackCommand",
                                 "The catalog has no track “%1”; see video2music-cli catalog "
                                 "list.")
                             .arg(name));
    }
    library->addFeedback(source, id, kind);
    if (common.json)
        printJson({{u"source"_s, source}, {u"id"_s, id}, {u"kind"_s, textOf(feedbackName(kind))}});
    else if (!common.quiet)
        printMessage(u"%1: %2"_s.arg(textOf(feedbackName(kind)), trackName(*track)));
}

void clearFeedback(const CommonOptions& common, const QString& name, const std::stop_token& stop)
{
    const std::unique_ptr<MusicLibrary> library = openLibrary(common, stop);
    const TrackName track = name.isEmpty() ? TrackName() : parseTrackName(*library, name);
    const std::int64_t removed = name.isEmpty() ? library->forgetFeedback()
                                                : library->forgetFeedback(track.source, track.id);
    if (common.json)
        printJson({{u"removed"_s, static_cast<qint64>(removed)}});
    else if (!common.quiet)
        printMessage(
            Text::tr("Likes, dislikes, skips and finished plays forgotten: %1.").arg(removed));
}

} // namespace

ExitCode runFeedback(const QStringList& arguments, const std::stop_token& stop)
{
    CommandLine line(u"feedback"_s,
                     Text::tr("What you like and dislike, and what the window noted of your "
                              "listening; it moves tracks that sound alike up or down:\n"
                              "  feedback list                         all of it, newest first\n"
                              "  feedback add like|dislike SOURCE:ID   your opinion of a track\n"
                              "  feedback clear [SOURCE:ID]            forgets it, of one track or "
                              "of all"),
                     u"list|add|clear ..."_s);
    if (!line.parse(arguments))
        return ExitCode::Done;
    const QStringList words = line.operands();
    const QString action = words.value(0);
    const auto kind = feedbackKindFromName(words.value(1).toStdString());
    if (action == u"list"_s && words.size() == 1)
        listFeedback(line.common(), stop);
    else if (action == u"add"_s && words.size() == 3 && kind && isOpinion(*kind))
        addOpinion(line.common(), *kind, words[2], stop);
    else if (action == u"clear"_s && words.size() <= 2)
        clearFeedback(line.common(), words.value(1), stop);
    else
        throw UsageError(Message("v2m::feedbackCommand",
                                 "feedback needs one of: list, add like|dislike SOURCE:ID, clear "
                                 "[SOURCE:ID]."));
    return ExitCode::Done;
}

} // namespace v2m
