<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message numerus="yes">
        <source>%1 %Ln percent</source>
        <extracomment>An emotion and how sure the program is of it, read aloud: Happy 61 percent</extracomment>
        <translation>
            <numerusform>%1 %Ln percent</numerusform>
            <numerusform>%1 %Ln percent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchedPlaylist</name>
    <message numerus="yes">
        <source>None of the %Ln track(s) of “%1” is in the catalog.</source>
        <translation>
            <numerusform>The only track of “%1” is not in the catalog.</numerusform>
            <numerusform>None of the %Ln tracks of “%1” is in the catalog.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::CircumplexPad</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) on the plane.</source>
        <translation>
            <numerusform>%Ln track on the plane.</numerusform>
            <numerusform>%Ln tracks on the plane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of titles: so many more</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a dot: %1.</source>
        <extracomment>%1: a list of titles</extracomment>
        <translation>
            <numerusform>%Ln of them shares a dot: %1.</numerusform>
            <numerusform>%Ln of them share a dot: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::DesktopIntegration</name>
    <message numerus="yes">
        <source>%Ln track(s) are in the catalog now.</source>
        <translation>
            <numerusform>%Ln track is in the catalog now.</numerusform>
            <numerusform>%Ln tracks are in the catalog now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::DiaryDialog</name>
    <message numerus="yes">
        <source>%Ln reading(s) deleted.</source>
        <translation>
            <numerusform>%Ln reading deleted.</numerusform>
            <numerusform>%Ln readings deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::FileDownload</name>
    <message numerus="yes">
        <source>%1 has sent nothing for %n second(s).</source>
        <translation>
            <numerusform>%1 has sent nothing for %n second.</numerusform>
            <numerusform>%1 has sent nothing for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::FolderPanel</name>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::ImportReport</name>
    <message numerus="yes">
        <source>%Ln more row(s) skipped.</source>
        <translation>
            <numerusform>%Ln more row skipped.</numerusform>
            <numerusform>%Ln more rows skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln more file could not be read.</numerusform>
            <numerusform>%Ln more files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the catalog with %Ln file(s) of music.</source>
        <translation>
            <numerusform>“%1” is in the catalog with %Ln file of music.</numerusform>
            <numerusform>“%1” is in the catalog with %Ln files of music.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::MainWindow</name>
    <message numerus="yes">
        <source>%1 frames/s, %n dropped</source>
        <translation>
            <numerusform>%1 frames/s, %n dropped</numerusform>
            <numerusform>%1 frames/s, %n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to %1; %Ln of its track(s) have no file and stand in it as addresses.</source>
        <translation>
            <numerusform>Written to %1; %Ln of its tracks has no file and stands in it as an address.</numerusform>
            <numerusform>Written to %1; %Ln of its tracks have no file and stand in it as addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::MoodReadingStrip</name>
    <message numerus="yes">
        <source>A new model is reading the moods of %Ln track(s). The playlist will follow.</source>
        <translation>
            <numerusform>A new model reads the mood of %Ln track. The playlist follows.</numerusform>
            <numerusform>A new model reads the moods of %Ln tracks. The playlist follows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::Player</name>
    <message numerus="yes">
        <source>Passed over %Ln track(s) that play only in the browser.</source>
        <translation>
            <numerusform>Passed over %Ln track that plays only in the browser.</numerusform>
            <numerusform>Passed over %Ln tracks that play only in the browser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could not be played.</source>
        <translation>
            <numerusform>%Ln track could not be played.</numerusform>
            <numerusform>%Ln tracks could not be played.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of the list play only in the browser.</source>
        <translation>
            <numerusform>%Ln track of the list play only in the browser.</numerusform>
            <numerusform>%Ln tracks of the list play only in the browser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistModel</name>
    <message numerus="yes">
        <source>Match %Ln percent.</source>
        <translation>
            <numerusform>Match %Ln percent.</numerusform>
            <numerusform>Match %Ln percent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistsPage</name>
    <message numerus="yes">
        <source>%Ln track(s) added to “%1”.</source>
        <translation>
            <numerusform>%Ln track added to “%1”.</numerusform>
            <numerusform>%Ln tracks added to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::RecoveredRecordings</name>
    <message numerus="yes">
        <source>The program ended while it was recording. %n recording(s) could be kept, in the folder %1.</source>
        <translation>
            <numerusform>The program ended while it was recording. %n recording could be kept, in the folder %1.</numerusform>
            <numerusform>The program ended while it was recording. %n recordings could be kept, in the folder %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SearchPage</name>
    <message numerus="yes">
        <source>The best %Ln track(s)</source>
        <translation>
            <numerusform>The best %Ln track</numerusform>
            <numerusform>The best %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) found</source>
        <translation>
            <numerusform>%Ln track found</numerusform>
            <numerusform>%Ln tracks found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln track(s)</source>
        <translation>
            <numerusform>The first track</numerusform>
            <numerusform>The first %Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SkippedRows</name>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln row skipped</numerusform>
            <numerusform>%Ln rows skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SoundPlayer</name>
    <message numerus="yes">
        <source>it did not open within %n second(s)</source>
        <translation>
            <numerusform>it did not open within %n second</numerusform>
            <numerusform>it did not open within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SourceTableModel</name>
    <message numerus="yes">
        <source>%1, %Ln no longer there</source>
        <extracomment>of a folder. %1: number of tracks; %Ln: of other ones</extracomment>
        <translation>
            <numerusform>%1, %Ln no longer there</numerusform>
            <numerusform>%1, %Ln no longer there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SourcesPage</name>
    <message numerus="yes">
        <source>%Ln track(s) in all</source>
        <translation>
            <numerusform>%Ln track in all</numerusform>
            <numerusform>%Ln tracks in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The file that it was imported from stays where it is.</source>
        <translation>
            <numerusform>This removes %Ln track. The file that it was imported from stays where it is.</numerusform>
            <numerusform>This removes %Ln tracks. The file that they were imported from stays where it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The files themselves stay where they are.</source>
        <translation>
            <numerusform>This removes %Ln track. The files themselves stay where they are.</numerusform>
            <numerusform>This removes %Ln tracks. The files themselves stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). They come with the program, and can be added again.</source>
        <translation>
            <numerusform>This removes %Ln track. It comes with the program, and can be added again.</numerusform>
            <numerusform>This removes %Ln tracks. They come with the program, and can be added again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::Stage</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::TotalLine</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The length of %Ln track(s) is not known.</source>
        <translation>
            <numerusform>The length of %Ln track is not known.</numerusform>
            <numerusform>The length of %Ln tracks is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>Below the list. %1: how many are selected; %Ln: of how many</extracomment>
        <translation>
            <numerusform>%1 of %Ln track</numerusform>
            <numerusform>%1 of %Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::VideoView</name>
    <message numerus="yes">
        <source>%Ln face(s) in sight.</source>
        <translation>
            <numerusform>%Ln face in sight.</numerusform>
            <numerusform>%Ln faces in sight.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::WindowOffers</name>
    <message numerus="yes">
        <source>%Ln track(s) only; get MusicCaps (2.9 MB, CC BY-SA 4.0)</source>
        <extracomment>Below the list. MusicCaps is a data set with 5,521 descriptions of music</extracomment>
        <translation>
            <numerusform>%Ln track only; get MusicCaps (2.9 MB, CC BY-SA 4.0)</numerusform>
            <numerusform>%Ln tracks only; get MusicCaps (2.9 MB, CC BY-SA 4.0)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::YtDlpResolver</name>
    <message numerus="yes">
        <source>yt-dlp did not answer within %n second(s)</source>
        <translation>
            <numerusform>yt-dlp did not answer within %n second</numerusform>
            <numerusform>yt-dlp did not answer within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::diarySentences</name>
    <message numerus="yes">
        <source>%1: %2 leads; %Ln reading(s), valence %3, arousal %4</source>
        <extracomment>%1: a date; %2: an emotion, such as Happy; %3 and %4: numbers from -1 to +1</extracomment>
        <translation>
            <numerusform>%1: %2 leads; %Ln reading, valence %3, arousal %4</numerusform>
            <numerusform>%1: %2 leads; %Ln readings, valence %3, arousal %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::soundtrackOption</name>
    <message numerus="yes">
        <source>%n track(s) of the list were passed over, as their sound file cannot be used.</source>
        <translation>
            <numerusform>%n track of the list was passed over, as its sound file cannot be used.</numerusform>
            <numerusform>%n tracks of the list were passed over, as their sound file cannot be used.</numerusform>
        </translation>
    </message>
</context>
</TS>
