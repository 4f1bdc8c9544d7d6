<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>CascadeDetector</name>
    <message>
        <source>The face cascade %1 cannot be read or is not a cascade of OpenCV&apos;s.</source>
        <translation>Die Gesichtskaskade %1 kann nicht gelesen werden oder ist keine Kaskade von OpenCV.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>„%1“ kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file: %2.</source>
        <translation>„%1“ ist keine CSV-Datei: %2.</translation>
    </message>
    <message>
        <source>“%1” is not in the format %2: its header lacks %3.</source>
        <translation>„%1“ hat nicht das Format %2; in der Kopfzeile fehlt: %3.</translation>
    </message>
    <message>
        <source>There is no format “%1”; use one of %2.</source>
        <translation>Es gibt kein Format „%1“; verwenden Sie eines von diesen: %2.</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>die Zeile hat %1 Felder, die Kopfzeile %2</translation>
    </message>
    <message>
        <source>the id “%1” already occurs in the file</source>
        <translation>die ID „%1“ kommt in der Datei schon vorher vor</translation>
    </message>
    <message>
        <source>“%1” holds no tracks.</source>
        <translation>„%1“ enthält keine Titel.</translation>
    </message>
    <message>
        <source>“%1” holds no usable track; in line %2, for instance, %3.</source>
        <translation>„%1“ enthält keinen brauchbaren Titel; zum Beispiel Zeile %2: %3.</translation>
    </message>
    <message>
        <source>a quotation mark is misplaced or not closed</source>
        <translation>ein Anführungszeichen steht, wo keines stehen darf, oder ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a field or the row is too long</source>
        <translation>ein Feld oder die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the text holds a NUL byte</source>
        <translation>der Text enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>The folder “%1” for the catalog cannot be made.</source>
        <translation>Der Ordner „%1“ für den Katalog kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device and cannot be a catalog.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät und kann kein Katalog sein.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>„%1“ ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>The catalog “%1” was made by a newer version of this program (its schema is %2, this program knows %3).</source>
        <translation>Der Katalog „%1“ wurde mit einer neueren Version dieses Programms angelegt (er hat das Schema %2, dieses Programm kennt %3).</translation>
    </message>
    <message>
        <source>the start “%1” is not a time in seconds</source>
        <translation>der Anfang „%1“ ist keine Zeit in Sekunden</translation>
    </message>
    <message>
        <source>the end “%1” is not a time in seconds</source>
        <translation>das Ende „%1“ ist keine Zeit in Sekunden</translation>
    </message>
    <message>
        <source>the clip ends before it starts</source>
        <translation>der Clip endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>the id is missing</source>
        <translation>die ID fehlt</translation>
    </message>
    <message>
        <source>the id is too long</source>
        <translation>die ID ist zu lang</translation>
    </message>
    <message>
        <source>the tags cannot be read: %1</source>
        <translation>die Schlagwörter können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>there is neither a caption nor a title nor a tag</source>
        <translation>es gibt weder eine Beschreibung noch einen Titel noch ein Schlagwort</translation>
    </message>
    <message>
        <source>“%1” is not the id of a video</source>
        <translation>„%1“ ist nicht die ID eines Videos</translation>
    </message>
    <message>
        <source>the start of the clip is missing</source>
        <translation>der Anfang des Clips fehlt</translation>
    </message>
    <message>
        <source>%1, at character %2 of aspect_list</source>
        <translation>%1 (Zeichen %2 in aspect_list)</translation>
    </message>
    <message>
        <source>there is neither a caption nor a tag</source>
        <translation>es gibt weder eine Beschreibung noch ein Schlagwort</translation>
    </message>
    <message>
        <source>a list must begin with [</source>
        <translation>eine Liste muss mit [ beginnen</translation>
    </message>
    <message>
        <source>a comma or ] is missing in a list</source>
        <translation>in einer Liste fehlt ein Komma oder ]</translation>
    </message>
    <message>
        <source>text follows after the end of a list</source>
        <translation>nach dem Ende einer Liste folgt Text</translation>
    </message>
    <message>
        <source>a list holds something other than text</source>
        <translation>eine Liste enthält etwas anderes als Text</translation>
    </message>
    <message>
        <source>a text in a list is not closed</source>
        <translation>ein Text in einer Liste ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>an escape sequence in a list is unknown</source>
        <translation>eine Escape-Sequenz in einer Liste ist unbekannt</translation>
    </message>
    <message>
        <source>an escape sequence in a list is wrong</source>
        <translation>eine Escape-Sequenz in einer Liste ist fehlerhaft</translation>
    </message>
    <message>
        <source>“%1” is not a catalog, or it is damaged.</source>
        <translation>„%1“ ist kein Katalog oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged; move it away and import your data again.</source>
        <translation>Der Katalog „%1“ ist beschädigt; legen Sie ihn beiseite und importieren Sie Ihre Daten neu.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalog “%1”; try again when it has finished.</source>
        <translation>Ein anderes Programm schreibt gerade in den Katalog „%1“; versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be opened for writing; look at the permissions of the file and its folder.</source>
        <translation>Der Katalog „%1“ kann nicht zum Schreiben geöffnet werden; prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>There is no space left for the catalog “%1”.</source>
        <translation>Für den Katalog „%1“ ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be read or written (%2).</source>
        <translation>Der Katalog „%1“ kann nicht gelesen oder geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be used (%2).</source>
        <translation>Der Katalog „%1“ kann nicht verwendet werden (%2).</translation>
    </message>
    <message>
        <source>Starter catalog</source>
        <translation>Startkatalog</translation>
    </message>
    <message>
        <source>works in the public domain</source>
        <translation>gemeinfreie Werke</translation>
    </message>
    <message>
        <source>“%1” is not a data set that this program knows: the first line of a CSV file must name the columns id and caption, separated by commas, semicolons or tabs.</source>
        <translation>„%1“ ist kein Datensatz, den dieses Programm kennt: Die erste Zeile einer CSV-Datei muss die Spalten id und caption nennen, getrennt durch Kommas, Semikolons oder Tabulatoren.</translation>
    </message>
    <message>
        <source>The catalog “%1” holds texts or numbers of a size that this program never writes; it is damaged, or not a catalog of this program.</source>
        <translation>Der Katalog „%1“ enthält Texte oder Zahlen einer Größe, wie sie dieses Programm nie schreibt; er ist beschädigt oder stammt nicht von ihm.</translation>
    </message>
    <message>
        <source>There is no home folder for the catalog; name a file for it.</source>
        <translation>Für den Katalog gibt es kein Benutzerverzeichnis; nennen Sie eine Datei dafür.</translation>
    </message>
    <message>
        <source>%1 It was opened read-only.</source>
        <translation>%1 Er wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>Eine Playlist braucht einen Namen.</translation>
    </message>
    <message>
        <source>The catalog “%1” holds commands of its own, which this program never writes; it is damaged, or was made by somebody else.</source>
        <translation>Der Katalog „%1“ enthält eigene Befehle, die dieses Programm nie schreibt; er ist beschädigt oder stammt von jemand anderem.</translation>
    </message>
    <message>
        <source>“%1” is not a data set; import music by its folder.</source>
        <translation>„%1“ ist kein Datensatz: Musik wird über ihren Ordner importiert.</translation>
    </message>
</context>
<context>
    <name>Circumplex</name>
    <message>
        <source>Tense</source>
        <translation>Angespannt</translation>
    </message>
    <message>
        <source>Joyful</source>
        <translation>Freudig</translation>
    </message>
    <message>
        <source>Gloomy</source>
        <translation>Bedrückt</translation>
    </message>
    <message>
        <source>Serene</source>
        <translation>Gelassen</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Unangenehm</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valenz</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Sleepy</source>
        <translation>Schläfrig</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>Erregung</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>Aufgeregt</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1:%2:%3</source>
        <extracomment>A length of time: hours, minutes and seconds</extracomment>
        <translation>%1:%2:%3</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>A length of time: minutes and seconds</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins parts of a length of time: 3 minutes, 7 seconds</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>Angry</source>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Angewidert</translation>
    </message>
    <message>
        <source>Fearful</source>
        <translation>Ängstlich</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Glücklich</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Überrascht</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage: 61%</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln percent</source>
        <extracomment>An emotion and how sure the program is of it, read aloud: Happy 61 percent</extracomment>
        <translation>
            <numerusform>%1 %Ln Prozent</numerusform>
            <numerusform>%1 %Ln Prozent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An emotion and its share: Happy 61%</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FaceDetector</name>
    <message>
        <source>OpenCV&apos;s face cascade is not installed; it comes with the package opencv-data.</source>
        <translation>Die Gesichtskaskade von OpenCV ist nicht installiert; sie gehört zum Paket opencv-data.</translation>
    </message>
    <message>
        <source>No face detector is available. %1 %2</source>
        <translation>Es steht kein Gesichtsdetektor zur Verfügung. %1 %2</translation>
    </message>
    <message>
        <source>%1 Faces are found by the simpler cascade instead.</source>
        <translation>%1 Stattdessen werden Gesichter mit der einfacheren Kaskade gesucht.</translation>
    </message>
    <message>
        <source>%1 The model %2 is used instead.</source>
        <translation>%1 Stattdessen wird das Modell %2 verwendet.</translation>
    </message>
    <message>
        <source>The face model yunet_n_320_320.onnx is not installed; the window offers it under Help &gt; Face Model.</source>
        <translation>Das Gesichtsmodell yunet_n_320_320.onnx ist nicht installiert; das Fenster bietet es unter Hilfe &gt; Gesichtsmodell an.</translation>
    </message>
</context>
<context>
    <name>FaceOverlay</name>
    <message>
        <source>%1 · %2 %3 now</source>
        <extracomment>On a face: its number, its leading emotion and how sure of it the program is in this frame</extracomment>
        <translation>%1 · %2 %3 jetzt</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <extracomment>On a face in a photo: its number, its leading emotion and how sure of it the program is</extracomment>
        <translation>%1 · %2 %3</translation>
    </message>
</context>
<context>
    <name>JspfReader</name>
    <message>
        <source>%1 is not a JSPF playlist: %2 (byte %3).</source>
        <translation>%1 ist keine JSPF-Playlist: %2 (Byte %3).</translation>
    </message>
    <message>
        <source>%1 is not a JSPF playlist: it holds no list of tracks.</source>
        <translation>%1 ist keine JSPF-Playlist: Die Datei enthält keine Liste von Titeln.</translation>
    </message>
</context>
<context>
    <name>M3u8Writer</name>
    <message>
        <source>%1: no file and no address known</source>
        <translation>%1: weder Datei noch Adresse bekannt</translation>
    </message>
</context>
<context>
    <name>MatchedPlaylist</name>
    <message numerus="yes">
        <source>None of the %Ln track(s) of “%1” is in the catalog.</source>
        <translation>
            <numerusform>Der einzige Titel von „%1“ ist nicht im Katalog.</numerusform>
            <numerusform>Keiner der %Ln Titel von „%1“ ist im Katalog.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodLexicon</name>
    <message>
        <source>The mood lexicon %1 is wrong in row %2: %3.</source>
        <translation>Das Stimmungslexikon %1 ist in Zeile %2 fehlerhaft: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a %2 from %3 to %4</source>
        <translation>„%1“ ist kein Wert für %2 von %3 bis %4</translation>
    </message>
    <message>
        <source>“%1” is not a kind of term</source>
        <translation>„%1“ ist keine Art von Begriff</translation>
    </message>
    <message>
        <source>“%1” is not an emotion with its value</source>
        <translation>„%1“ ist keine Emotion mit ihrem Wert</translation>
    </message>
    <message>
        <source>The mood lexicon %1 is not a CSV file: %2.</source>
        <translation>Das Stimmungslexikon %1 ist keine CSV-Datei: %2.</translation>
    </message>
    <message>
        <source>The mood lexicon is missing from the program.</source>
        <translation>Dem Programm fehlt das Stimmungslexikon.</translation>
    </message>
    <message>
        <source>it has %1 columns and not %2</source>
        <translation>die Zeile hat %1 statt %2 Spalten</translation>
    </message>
    <message>
        <source>the header names “%1”, not “%2”</source>
        <translation>die Kopfzeile nennt „%1“, nicht „%2“</translation>
    </message>
    <message>
        <source>the term is empty</source>
        <translation>der Begriff ist leer</translation>
    </message>
    <message>
        <source>“%1” occurs twice</source>
        <translation>„%1“ kommt doppelt vor</translation>
    </message>
</context>
<context>
    <name>PlaylistExport</name>
    <message>
        <source>The playlist could not be written to %1: %2.</source>
        <translation>Die Playlist konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>es gibt keinen Ordner %1</translation>
    </message>
</context>
<context>
    <name>PlaylistFormat</name>
    <message>
        <source>M3U playlist for players</source>
        <translation>M3U-Playlist für Medienspieler</translation>
    </message>
    <message>
        <source>XSPF playlist for players</source>
        <translation>XSPF-Playlist für Medienspieler</translation>
    </message>
    <message>
        <source>JSPF playlist for programs</source>
        <translation>JSPF-Playlist für Programme</translation>
    </message>
    <message>
        <source>CSV table for spreadsheets</source>
        <translation>CSV-Tabelle für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>%1 does not end in a known playlist extension; use one of %2.</source>
        <translation>%1 hat keine bekannte Playlist-Endung; möglich sind %2.</translation>
    </message>
</context>
<context>
    <name>PlaylistRow</name>
    <message>
        <source>+%1</source>
        <extracomment>A mark behind the first tags of a track: so many more</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>PreviewMessage</name>
    <message>
        <source>Playing the local file %1.</source>
        <translation>Die lokale Datei %1 wird abgespielt.</translation>
    </message>
    <message>
        <source>Asking yt-dlp for a stream of this track.</source>
        <translation>yt-dlp wird nach einem Stream für diesen Titel gefragt.</translation>
    </message>
    <message>
        <source>This track opens in the browser, at %1.</source>
        <translation>Dieser Titel wird im Browser auf %1 geöffnet.</translation>
    </message>
    <message>
        <source>This track cannot be played: the catalog knows no file and no address for it.</source>
        <translation>Dieser Titel kann nicht abgespielt werden: Im Katalog steht dafür weder eine Datei noch eine Adresse.</translation>
    </message>
    <message>
        <source>The file that the catalog names for it cannot be read.</source>
        <translation>Die Datei, die der Katalog dafür nennt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>To hear it here, put a file named after its id into the audio folder or allow the network in the settings.</source>
        <translation>Um es hier zu hören, legen Sie eine nach seiner ID benannte Datei in den Audioordner oder erlauben Sie in den Einstellungen das Netzwerk.</translation>
    </message>
    <message>
        <source>To hear it here, install yt-dlp or put a file named after its id into the audio folder.</source>
        <translation>Um es hier zu hören, installieren Sie yt-dlp oder legen Sie eine nach seiner ID benannte Datei in den Audioordner.</translation>
    </message>
    <message>
        <source>Playing the passage of this work that comes with the program.</source>
        <translation>Der dem Programm beiliegende Ausschnitt dieses Werks wird abgespielt.</translation>
    </message>
    <message>
        <source>This track cannot be played.</source>
        <translation>Dieser Titel kann nicht abgespielt werden.</translation>
    </message>
</context>
<context>
    <name>RankMode</name>
    <message>
        <source>Match</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheitern</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Beruhigen</translation>
    </message>
    <message>
        <source>Energize</source>
        <translation>Beleben</translation>
    </message>
    <message>
        <source>Music for the mood you are in</source>
        <translation>Musik, die zu Ihrer Stimmung passt</translation>
    </message>
    <message>
        <source>Begins where you are and leads to brighter music</source>
        <translation>Beginnt bei Ihrer Stimmung und führt zu fröhlicherer Musik</translation>
    </message>
    <message>
        <source>Begins where you are and leads to calmer music</source>
        <translation>Beginnt bei Ihrer Stimmung und führt zu ruhigerer Musik</translation>
    </message>
    <message>
        <source>Begins where you are and leads to livelier music</source>
        <translation>Beginnt bei Ihrer Stimmung und führt zu lebhafterer Musik</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Retraces the clip in time, from where you were to where you are</source>
        <translation>Geht den Clip noch einmal, von dort, wo Sie waren, bis dorthin, wo Sie sind</translation>
    </message>
</context>
<context>
    <name>ReadingSpan</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>last %1 s</source>
        <extracomment>%1: seconds before a reading</extracomment>
        <translation>letzte %1 s</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>whole clip</source>
        <translation>ganzer Clip</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>over %1 s</source>
        <extracomment>%1: seconds of a camera&apos;s picture, a while ago, that a list is made for</extracomment>
        <translation>über %1 s</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>close to the anger in your clip</source>
        <translation>nahe an der Wut in Ihrem Clip</translation>
    </message>
    <message>
        <source>close to the disgust in your clip</source>
        <translation>nahe am Ekel in Ihrem Clip</translation>
    </message>
    <message>
        <source>close to the fear in your clip</source>
        <translation>nahe an der Angst in Ihrem Clip</translation>
    </message>
    <message>
        <source>close to the happiness in your clip</source>
        <translation>nahe am Glück in Ihrem Clip</translation>
    </message>
    <message>
        <source>close to the sadness in your clip</source>
        <translation>nahe an der Traurigkeit in Ihrem Clip</translation>
    </message>
    <message>
        <source>close to the surprise in your clip</source>
        <translation>nahe an der Überraschung in Ihrem Clip</translation>
    </message>
    <message>
        <source>as even-tempered as your clip</source>
        <translation>so ausgeglichen wie Ihr Clip</translation>
    </message>
    <message>
        <source>it suits an angry mood</source>
        <translation>passt zu wütender Stimmung</translation>
    </message>
    <message>
        <source>it suits disgust</source>
        <translation>passt zu Ekel</translation>
    </message>
    <message>
        <source>it suits a fearful mood</source>
        <translation>passt zu ängstlicher Stimmung</translation>
    </message>
    <message>
        <source>it suits a happy mood</source>
        <translation>passt zu glücklicher Stimmung</translation>
    </message>
    <message>
        <source>it suits a sad mood</source>
        <translation>passt zu trauriger Stimmung</translation>
    </message>
    <message>
        <source>it suits a surprised mood</source>
        <translation>passt zu Überraschung</translation>
    </message>
    <message>
        <source>it suits an even mood</source>
        <translation>passt zu ausgeglichener Stimmung</translation>
    </message>
    <message>
        <source>a step towards brighter music</source>
        <translation>ein Schritt hin zu fröhlicherer Musik</translation>
    </message>
    <message>
        <source>a step towards calmer music</source>
        <translation>ein Schritt hin zu ruhigerer Musik</translation>
    </message>
    <message>
        <source>a step towards livelier music</source>
        <translation>ein Schritt hin zu lebhafterer Musik</translation>
    </message>
    <message>
        <source>near the mood you chose</source>
        <translation>nahe an der gewählten Stimmung</translation>
    </message>
    <message>
        <source>the bright end of the list</source>
        <translation>das fröhliche Ende der Liste</translation>
    </message>
    <message>
        <source>the calm end of the list</source>
        <translation>das ruhige Ende der Liste</translation>
    </message>
    <message>
        <source>the lively end of the list</source>
        <translation>das lebhafte Ende der Liste</translation>
    </message>
    <message>
        <source>it begins where you are</source>
        <translation>beginnt bei Ihrer Stimmung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a track&apos;s own words, as a list; %2: what it has to do with what was asked for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a step towards the mood you chose</source>
        <translation>ein Schritt zu der gewählten Stimmung</translation>
    </message>
    <message>
        <source>the closest available</source>
        <translation>nichts liegt näher</translation>
    </message>
    <message>
        <source>the closest available to anger</source>
        <translation>nichts liegt näher an Wut</translation>
    </message>
    <message>
        <source>the closest available to disgust</source>
        <translation>nichts liegt näher an Ekel</translation>
    </message>
    <message>
        <source>the closest available to fear</source>
        <translation>nichts liegt näher an Angst</translation>
    </message>
    <message>
        <source>the closest available to happiness</source>
        <translation>nichts liegt näher an Freude</translation>
    </message>
    <message>
        <source>the closest available to sadness</source>
        <translation>nichts liegt näher an Traurigkeit</translation>
    </message>
    <message>
        <source>the closest available to surprise</source>
        <translation>nichts liegt näher an Überraschung</translation>
    </message>
    <message>
        <source>the closest available to an even mood</source>
        <translation>nichts liegt näher an ausgeglichener Stimmung</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in your clip</source>
        <translation>aus der Mitte, denn in Ihrem Clip führt kein Gefühl</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in what you asked for</source>
        <translation>aus der Mitte, denn in Ihrer Anfrage führt kein Gefühl</translation>
    </message>
    <message>
        <source>%1, at first</source>
        <extracomment>%1: what a track has to do with the clip, such as “close to the sadness in your clip”</extracomment>
        <translation>%1, am Anfang</translation>
    </message>
    <message>
        <source>%1, in between</source>
        <extracomment>%1: as above</extracomment>
        <translation>%1, dazwischen</translation>
    </message>
    <message>
        <source>%1, at the end</source>
        <extracomment>%1: as above</extracomment>
        <translation>%1, am Ende</translation>
    </message>
    <message>
        <source>%1 (you asked for %2)</source>
        <extracomment>%1: a sentence; %2: words that the listener asked for and the track answers</extracomment>
        <translation>%1 (gefragt war nach %2)</translation>
    </message>
    <message>
        <source>For both</source>
        <extracomment>A track of a list for several people suits all of them; here two</extracomment>
        <translation>Für beide</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>For face %1</source>
        <extracomment>A track of a list for several people. %1: the number of the face whom it suits</extracomment>
        <translation>Für Gesicht %1</translation>
    </message>
    <message>
        <source>For faces %1</source>
        <extracomment>As above. %1: the numbers of the faces, as a list</extracomment>
        <translation>Für die Gesichter %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: whom a track suits, such as “For face 2”; %2: why, a sentence without a full stop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>it contains your words</source>
        <translation>es hat Wörter von Ihnen</translation>
    </message>
    <message>
        <source>close to the anger in your picture</source>
        <translation>nahe an der Wut in Ihrem Bild</translation>
    </message>
    <message>
        <source>close to the disgust in your picture</source>
        <translation>nahe am Ekel in Ihrem Bild</translation>
    </message>
    <message>
        <source>close to the fear in your picture</source>
        <translation>nahe an der Angst in Ihrem Bild</translation>
    </message>
    <message>
        <source>close to the happiness in your picture</source>
        <translation>nahe am Glück in Ihrem Bild</translation>
    </message>
    <message>
        <source>close to the sadness in your picture</source>
        <translation>nahe an der Traurigkeit in Ihrem Bild</translation>
    </message>
    <message>
        <source>close to the surprise in your picture</source>
        <translation>nahe an der Überraschung in Ihrem Bild</translation>
    </message>
    <message>
        <source>as even-tempered as your picture</source>
        <translation>so ausgeglichen wie Ihr Bild</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in your picture</source>
        <translation>aus der Mitte, denn in Ihrem Bild führt kein Gefühl</translation>
    </message>
    <message>
        <source>found by name</source>
        <extracomment>A track has the name of a work or an artist that the listener searched for</extracomment>
        <translation>über den Namen gefunden</translation>
    </message>
</context>
<context>
    <name>RequestMood</name>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>disgusted</source>
        <translation>angewidert</translation>
    </message>
    <message>
        <source>frightening</source>
        <translation>unheimlich</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>fröhlich</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>surprising</source>
        <translation>überraschend</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>angenehm</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>düster</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>viel Energie</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>wenig Energie</translation>
    </message>
    <message>
        <source>even-tempered</source>
        <translation>ausgeglichen</translation>
    </message>
</context>
<context>
    <name>SoundSupport</name>
    <message>
        <source>No sound can be played here because GStreamer&apos;s plugins are missing: install the packages gstreamer1.0-plugins-base and gstreamer1.0-plugins-good.</source>
        <translation>Hier kann kein Ton wiedergegeben werden, weil die Plugins von GStreamer fehlen: Installieren Sie die Pakete gstreamer1.0-plugins-base und gstreamer1.0-plugins-good.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds before now, on a time axis, as short as possible</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>A time in a clip as minutes and seconds: 12:34</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1:%2:%3</source>
        <extracomment>A time in a clip as hours, minutes and seconds: 1:02:03</extracomment>
        <translation>%1:%2:%3</translation>
    </message>
    <message>
        <source>The emotions over time appear here</source>
        <translation>Hier erscheint der Verlauf der Emotionen</translation>
    </message>
</context>
<context>
    <name>TrackFilter</name>
    <message>
        <source>expected “and”</source>
        <translation>„and“ erwartet</translation>
    </message>
    <message>
        <source>The filter “%1” is wrong at character %2: %3.</source>
        <translation>Der Filter „%1“ ist bei Zeichen %2 fehlerhaft: %3.</translation>
    </message>
    <message>
        <source>the quotation has no end</source>
        <translation>das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>der Wert ist leer</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>expected a comparison such as “=” or “&gt;=”</source>
        <translation>„=“ oder ein anderer Vergleich erwartet</translation>
    </message>
    <message>
        <source>expected “=”</source>
        <translation>„=“ erwartet</translation>
    </message>
    <message>
        <source>a tempo is slow, medium or fast</source>
        <translation>ein Tempo ist slow, medium oder fast</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>erwartet wird eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>“%1” is not a length, such as 4:30 or 270</source>
        <translation>„%1“ ist keine Länge wie 4:30 oder 270</translation>
    </message>
    <message>
        <source>expected instrumental, vocals, genre, tempo, mood, key, source, artist, album, quality, valence, arousal, bpm, year or length</source>
        <translation>erwartet wird instrumental, vocals, genre, tempo, mood, key, source, artist, album, quality, valence, arousal, bpm, year oder length</translation>
    </message>
    <message>
        <source>“%1” is not a known mood</source>
        <translation>„%1“ ist keine bekannte Stimmung</translation>
    </message>
    <message>
        <source>a key is major, minor, or one such as C, F#m, “B flat major” or 8A</source>
        <translation>eine Tonart ist major, minor oder etwa C, F#m, „B flat major“ oder 8A</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>none of its words is known</source>
        <translation>kein Wort davon ist bekannt</translation>
    </message>
    <message>
        <source>none of its words is known; did you mean %1?</source>
        <extracomment>%1: words that may have been meant</extracomment>
        <translation>kein Wort davon ist bekannt; war %1 gemeint?</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>%1: what is not to be in the music</extracomment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: moods, such as “sad, low energy”; %2: the words that say so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <extracomment>%1: a mood; %2: what is not to be in the music</extracomment>
        <translation>%1, ohne %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2: parts of a mood, such as “sad” and “low energy”</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by name: %1</source>
        <extracomment>What a search looks for. %1: names of works or artists</extracomment>
        <translation>nach dem Namen: %1</translation>
    </message>
    <message>
        <source>%1; by name: %2</source>
        <extracomment>%1: a mood, such as “sad, low energy (sad)”; %2: names of works or artists</extracomment>
        <translation>%1; nach dem Namen: %2</translation>
    </message>
</context>
<context>
    <name>XspfReader</name>
    <message>
        <source>%1 is not an XSPF playlist: it cannot be read past line %2.</source>
        <translation>%1 ist keine XSPF-Wiedergabeliste: Hinter Zeile %2 ist sie nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>YunetDecoder</name>
    <message>
        <source>The face model&apos;s output for stride %1 does not have the size that its input calls for.</source>
        <translation>Die Ausgabe des Gesichtsmodells für die Schrittweite %1 hat nicht die Größe, die zu ihrer Eingabe gehört.</translation>
    </message>
</context>
<context>
    <name>YunetDetector</name>
    <message>
        <source>The face model %1 cannot be read: %2.</source>
        <translation>Das Gesichtsmodell %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The face model %1 is not the published one: its SHA-256 is %2.</source>
        <translation>Das Gesichtsmodell %1 ist nicht das veröffentlichte: Sein SHA-256-Wert ist %2.</translation>
    </message>
    <message>
        <source>The face model %1 cannot be loaded by OpenCV: %2.</source>
        <translation>Das Gesichtsmodell %1 kann von OpenCV nicht geladen werden: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::AboutText</name>
    <message>
        <source>Reads the emotions of the faces in a clip and finds music for them, all on this computer.</source>
        <translation>Erkennt die Emotionen der Gesichter in einem Clip und findet dazu passende Musik, alles auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It runs on:</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie baut auf:</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>The emotion network was trained on FER2013 by this program itself, the caption network on the captions of MusicCaps (CC BY-SA 4.0). Faces are found by YuNet (Apache License 2.0) or by a cascade of OpenCV.</source>
        <translation>Das Emotionsnetz wurde von diesem Programm selbst mit FER2013 trainiert, das Beschreibungsnetz mit den Beschreibungen von MusicCaps (CC BY-SA 4.0). Gesichter findet YuNet (Apache-Lizenz 2.0) oder eine Kaskade von OpenCV.</translation>
    </message>
</context>
<context>
    <name>v2m::AnalysisExport</name>
    <message>
        <source>Analysis (*.json)</source>
        <translation>Analyse (*.json)</translation>
    </message>
    <message>
        <source>Timeline as a table (*.csv)</source>
        <translation>Zeitverlauf als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Timeline and pad as a picture (*.png)</source>
        <translation>Zeitverlauf und Stimmungsfeld als Bild (*.png)</translation>
    </message>
    <message>
        <source>An analysis can be saved as .json, .csv or .png, not as “%1”.</source>
        <translation>Eine Analyse kann als .json, .csv oder .png gespeichert werden, nicht als „%1“.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::AnsweredLine</name>
    <message>
        <source>Answers %1 (%2)</source>
        <extracomment>Above the list. %1: emotions with their shares; %2: the time they sum up: &quot;whole clip&quot;</extracomment>
        <translation>Antwort auf: %1 (%2)</translation>
    </message>
    <message>
        <source>Answers the target on the pad</source>
        <translation>Antwort auf das Ziel im Stimmungsfeld</translation>
    </message>
    <message>
        <source>Answers the words “%1”</source>
        <translation>Antwortet auf die Worte „%1“</translation>
    </message>
    <message>
        <source>Answers %1 (%2) and the words “%3”</source>
        <extracomment>Above the list. %3: the words of a search</extracomment>
        <translation>Antwortet auf %1 (%2) und die Worte „%3“</translation>
    </message>
    <message>
        <source>Answers the target on the pad and the words “%1”</source>
        <translation>Antwort auf das Ziel im Stimmungsfeld und die Worte „%1“</translation>
    </message>
    <message>
        <source>Playlist “%1”</source>
        <extracomment>Above the list. %1: the name of a list that was saved</extracomment>
        <translation>Playlist „%1“</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <extracomment>Above the list. %1: the title of a track</extracomment>
        <translation>Mehr wie „%1“</translation>
    </message>
    <message>
        <source>%1 · selection %2</source>
        <extracomment>Above the list. %1: &quot;Answers the words “rain”&quot;; %2: a number, from 2</extracomment>
        <translation>%1 · Auswahl %2</translation>
    </message>
    <message>
        <source>Answers the words “%1” alone, without their mood</source>
        <translation>Antwortet nur auf die Wörter „%1“, ohne ihre Stimmung</translation>
    </message>
</context>
<context>
    <name>v2m::BusyStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancels the current operation.</source>
        <translation>Bricht den laufenden Vorgang ab.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>v2m::CameraPicker</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>The camera that is shown and recorded.</source>
        <translation>Die Kamera, deren Bild gezeigt und aufgenommen wird.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>The size of the camera&apos;s picture in pixels.</source>
        <translation>Die Größe des Kamerabilds in Pixeln.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, the camera that is shown and recorded.</source>
        <translation>%1, die Kamera, die gezeigt und aufgenommen wird.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionAffect</name>
    <message>
        <source>The caption model (captions.safetensors) is not installed, so the moods of tracks are read from known words alone.</source>
        <translation>Das Beschreibungsmodell (captions.safetensors) ist nicht installiert; die Stimmung der Titel wird daher nur anhand von Stimmungswörtern erkannt.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionEvaluation</name>
    <message>
        <source>Too few of the captions name a mood to measure anything.</source>
        <translation>Zu wenige der Beschreibungen nennen eine Stimmung, als dass sich etwas messen ließe.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionNetwork</name>
    <message>
        <source>The model file “%1” holds no caption network: its tensor “%2” is missing or of another shape.</source>
        <translation>Die Modelldatei „%1“ enthält kein Textnetz: Der Tensor „%2“ fehlt oder hat eine andere Form.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptureBar</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Read your face live with the camera</source>
        <translation>Ihr Gesicht live mit der Kamera auswerten</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>Kamera ein- oder ausschalten</translation>
    </message>
    <message>
        <source>The camera has stopped.</source>
        <translation>Die Kamera liefert keine Bilder mehr.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or open a video instead.</source>
        <translation>Es wurde keine Kamera gefunden. Schließen Sie eine an, oder öffnen Sie ein Video.</translation>
    </message>
</context>
<context>
    <name>v2m::CatalogDialog</name>
    <message>
        <source>Music catalog</source>
        <translation>Musikkatalog</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Find tracks</source>
        <translation>&amp;Titel suchen</translation>
    </message>
    <message>
        <source>Pages of the catalog</source>
        <translation>Seiten des Katalogs</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Closes the catalog; an import keeps running.</source>
        <translation>Schließt den Katalog; ein Import läuft weiter.</translation>
    </message>
    <message>
        <source>Pla&amp;ylists</source>
        <translation>Pla&amp;ylists</translation>
    </message>
    <message>
        <source>Its sources, a search for tracks, and the playlists that you saved; the arrow keys go from one to the other.</source>
        <translation>Seine Quellen, eine Suche nach Titeln und Ihre gespeicherten Playlists; die Pfeiltasten wechseln zwischen ihnen.</translation>
    </message>
</context>
<context>
    <name>v2m::CircumplexPad</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A track&apos;s place in the list and its title</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Target: %1, valence %2, arousal %3.</source>
        <extracomment>%1: a mood such as &quot;Joyful&quot;; %2 and %3: numbers from -1 to 1</extracomment>
        <translation>Ziel: %1, Valenz %2, Erregung %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) on the plane.</source>
        <translation>
            <numerusform>%Ln Titel auf der Ebene.</numerusform>
            <numerusform>%Ln Titel auf der Ebene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Show “%1” in the List</source>
        <extracomment>%1: a track&apos;s title</extracomment>
        <translation>„%1“ in der Liste zeigen</translation>
    </message>
    <message>
        <source>Move the &amp;Target Here</source>
        <translation>&amp;Ziel hierher bewegen</translation>
    </message>
    <message>
        <source>&amp;Back to My Mood</source>
        <translation>Z&amp;urück zu meiner Stimmung</translation>
    </message>
    <message>
        <source>The words: %1, valence %2, arousal %3.</source>
        <extracomment>What was understood of a search. %1: a mood such as &quot;Gloomy&quot;; %2 and %3: from -1 to 1</extracomment>
        <translation>Die Wörter: %1, Valenz %2, Erregung %3.</translation>
    </message>
    <message>
        <source>Back to my mood</source>
        <translation>Zurück zu meiner Stimmung</translation>
    </message>
    <message>
        <source>Your mood: %1, valence %2, arousal %3.</source>
        <extracomment>%1: a mood such as &quot;Joyful&quot;; %2 and %3: numbers from -1 to 1</extracomment>
        <translation>Ihre Stimmung: %1, Valenz %2, Erregung %3.</translation>
    </message>
    <message>
        <source>Moves the target back to your mood (%1)</source>
        <translation>Führt das Ziel zu Ihrer Stimmung zurück (%1)</translation>
    </message>
    <message>
        <source>The arrow keys move the target, with Shift in larger steps; Home moves it back to your mood.</source>
        <translation>Die Pfeiltasten bewegen das Ziel, mit der Umschalttaste in größeren Schritten; Pos1 führt es zu Ihrer Stimmung zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of titles: so many more</extracomment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a dot: %1.</source>
        <extracomment>%1: a list of titles</extracomment>
        <translation>
            <numerusform>%Ln davon teilt sich einen Punkt: %1.</numerusform>
            <numerusform>%Ln davon teilen sich einen Punkt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;The plane of moods: pleasant is to the right, excited is at the top.&lt;/p&gt;&lt;p&gt;The line is the path of your face, the diamond sums it up, and the small dots are the tracks of the list, the first ten with their numbers; a larger one counts those that lie too close together. A speech bubble points to the mood that your words were understood to mean. Drag the target, or move it with the arrow keys, and the list leads there from where you are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Fläche der Stimmungen: Angenehm ist rechts, erregt ist oben.&lt;/p&gt;&lt;p&gt;Die Linie ist der Weg Ihres Gesichts, die Raute fasst ihn zusammen, und die kleinen Punkte sind die Titel der Liste, die ersten zehn mit ihrer Nummer; ein größerer zählt die, die zu dicht beieinanderliegen. Eine Sprechblase zeigt auf die Stimmung, als die Ihre Wörter verstanden wurden. Ziehen Sie das Ziel, oder bewegen Sie es mit den Pfeiltasten, und die Liste führt von Ihnen aus dorthin.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>v2m::ClipControls</name>
    <message>
        <source>%1 / %2</source>
        <comment>a place in a clip, and its length</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause the clip</source>
        <translation>Clip anhalten</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Clip abspielen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+P)</source>
        <extracomment>A tool tip. %1: &quot;Play the clip&quot; or &quot;Pause the clip&quot;</extracomment>
        <translation>%1 (Strg+P)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Stelle im Clip</translation>
    </message>
    <message>
        <source>Mute the clip</source>
        <translation>Clip stumm schalten</translation>
    </message>
    <message>
        <source>Volume of the clip</source>
        <translation>Lautstärke des Clips</translation>
    </message>
    <message>
        <source>Speed of the clip</source>
        <translation>Tempo des Clips</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>%1: how many times as fast as usual</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>The picture alone</source>
        <translation>Nur das Bild</translation>
    </message>
    <message>
        <source>Only the picture, on the whole screen (F)</source>
        <translation>Nur das Bild, auf dem ganzen Bildschirm (F)</translation>
    </message>
    <message>
        <source>The arrow keys move through the clip.</source>
        <translation>Die Pfeiltasten bewegen sich durch den Clip.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipDrop</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is neither a video nor a picture (%2).</source>
        <translation>%1 ist kein Video oder Bild (%2).</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped here.</source>
        <translation>Nur Dateien auf diesem Rechner können hierher gezogen werden.</translation>
    </message>
    <message>
        <source>%1 is a sound without a picture; drop the folder that it is in, and it joins your music.</source>
        <translation>%1 ist ein Ton ohne Bild; legen Sie den Ordner ab, in dem er liegt, dann gehört er zu Ihrer Musik.</translation>
    </message>
    <message>
        <source>Drop a video, a picture or a folder of music here.</source>
        <translation>Legen Sie hier ein Video, ein Bild oder einen Musikordner ab.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipLibrary</name>
    <message>
        <source>%1 is not the same clip as %2.</source>
        <translation>%1 ist nicht derselbe Clip wie %2.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipQueue</name>
    <message>
        <source>The faces in %1 are too small to be read; come closer to the camera.</source>
        <translation>Die Gesichter in %1 sind zu klein, um ausgewertet zu werden; kommen Sie näher an die Kamera.</translation>
    </message>
    <message>
        <source>There is no face in %1.</source>
        <translation>In %1 ist kein Gesicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipSession</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No face was found in %1.</source>
        <translation>In %1 wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>%1 has been read and is now among the clips.</source>
        <translation>%1 ist gelesen und steht bei den Clips.</translation>
    </message>
    <message>
        <source>%1 is still being read and will appear among the clips.</source>
        <translation>%1 wird noch gelesen und steht dann bei den Clips.</translation>
    </message>
    <message>
        <source>%1
The emotions and the music are still those of %2.</source>
        <translation>%1
Die Emotionen und die Musik sind noch die von %2.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipShelf</name>
    <message>
        <source>%1 %2</source>
        <extracomment>The strongest emotion of a clip and its share: Happy 61%</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A clip&apos;s strongest emotion with its share, and when it was opened: Happy 61%, 14:05</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file is no longer where it was: %1</source>
        <translation>Die Datei ist nicht mehr da, wo sie war: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>%1: a file&apos;s name; %2: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;; %3: when it was opened</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipStrip</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Remove from This &amp;List</source>
        <translation>Aus dieser &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clip Not Found</source>
        <translation>Clip nicht gefunden</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <extracomment>%1: a file&apos;s name; %2: a folder</extracomment>
        <translation>%1 liegt nicht mehr in %2.</translation>
    </message>
    <message>
        <source>If you moved the file, locate it: its analysis has been kept.</source>
        <translation>Wurde er verschoben, zeig, wo er jetzt liegt: Was aus ihm gelesen wurde, ist noch da.</translation>
    </message>
    <message>
        <source>&amp;Find the File…</source>
        <translation>Datei &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>Aus der Liste &amp;nehmen</translation>
    </message>
    <message>
        <source>Find the Clip</source>
        <translation>Den Clip suchen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Enter shows a clip again, Space plays it, F2 renames it, Delete removes it from this list.</source>
        <translation>Eingabe zeigt einen Clip wieder, F2 benennt ihn um, Entf nimmt ihn aus dieser Liste.</translation>
    </message>
    <message>
        <source>Remove &amp;All Clips</source>
        <translation>&amp;Alle Clips entfernen</translation>
    </message>
</context>
<context>
    <name>v2m::CommandLine</name>
    <message>
        <source>The command.</source>
        <translation>Der Befehl.</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe ausgeben.</translation>
    </message>
    <message>
        <source>Print neither messages nor progress.</source>
        <translation>Weder Meldungen noch Fortschritt ausgeben.</translation>
    </message>
    <message>
        <source>The catalog (default: %1).</source>
        <translation>Der Katalog (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>How many cores to use (default: all).</source>
        <translation>Wie viele Kerne verwendet werden (Vorgabe: alle).</translation>
    </message>
    <message>
        <source>%1 See video2music-cli %2 --help.</source>
        <translation>%1 Siehe video2music-cli %2 --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not “%3”.</source>
        <translation>--%1 verlangt eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The folder of the networks and their manifest, or a TorchScript file (.pt): that is a program, and runs in a sandbox.</source>
        <translation>Der Ordner der Netze und ihres Manifests oder eine TorchScript-Datei (.pt): Das ist ein Programm und läuft in einer Sandbox.</translation>
    </message>
    <message>
        <source>“%1” takes only options, not “%2”.</source>
        <translation>Auf „%1“ folgen nur Optionen; „%2“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>v2m::DesktopIntegration</name>
    <message>
        <source>The clip could not be read</source>
        <translation>Der Clip konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The import has ended</source>
        <translation>Der Import ist beendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are in the catalog now.</source>
        <translation>
            <numerusform>%Ln Titel ist jetzt im Katalog.</numerusform>
            <numerusform>%Ln Titel sind jetzt im Katalog.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::DetailsButton</name>
    <message>
        <source>Details of the reading</source>
        <translation>Einzelheiten der Auswertung</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryCalendar</name>
    <message>
        <source>Calendar of readings</source>
        <translation>Kalender der Messungen</translation>
    </message>
    <message>
        <source>Arrow keys choose a day, Page Up and Page Down go four weeks, Home goes to the first reading, End to today; Delete deletes the day.</source>
        <translation>Pfeiltasten wählen einen Tag, Bild auf und Bild ab gehen vier Wochen weiter, Pos1 geht zur ersten Messung, Ende zu heute; Entf löscht den Tag.</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryDayPath</name>
    <message>
        <source>valence</source>
        <translation>Valenz</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>Erregung</translation>
    </message>
    <message>
        <source>The usual path of a day</source>
        <translation>Der übliche Verlauf eines Tages</translation>
    </message>
    <message>
        <source>The mean of each hour over all days.</source>
        <translation>Das Mittel jeder Stunde über alle Tage.</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryDialog</name>
    <message numerus="yes">
        <source>%Ln reading(s) deleted.</source>
        <translation>
            <numerusform>%Ln Messung gelöscht.</numerusform>
            <numerusform>%Ln Messungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Music before better moments: none yet. This needs two readings in one sitting, with music between them.</source>
        <translation>Musik vor besseren Momenten: noch keine. Dazu braucht es zwei Messungen kurz nacheinander, mit Musik dazwischen.</translation>
    </message>
    <message>
        <source>Music before better moments. It says what came first, not why.</source>
        <translation>Musik vor besseren Momenten. Das sagt, was vorher kam, nicht warum.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>&amp;Keep each reading in the diary</source>
        <translation>Jede Messung ins &amp;Tagebuch schreiben</translation>
    </message>
    <message>
        <source>Time, scores, mode and music, without picture and sound, in the catalog on this machine</source>
        <translation>Zeit, Werte, Modus und Musik, ohne Bild und Ton, im Katalog auf diesem Rechner</translation>
    </message>
    <message>
        <source>The usual path of a day</source>
        <translation>Der übliche Verlauf eines Tages</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Valence</source>
        <comment>its change, as a heading</comment>
        <translation>Valenz</translation>
    </message>
    <message>
        <source>Readings</source>
        <comment>how many, as a heading</comment>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Music before better moments</source>
        <translation>Musik vor besseren Momenten</translation>
    </message>
    <message>
        <source>With the mean change of valence to the next reading, and how many readings that is from; with few of them a change counts for less.</source>
        <translation>Mit der mittleren Änderung der Valenz bis zur nächsten Messung und der Zahl der Messungen dahinter; bei wenigen zählt eine Änderung weniger.</translation>
    </message>
    <message>
        <source>&amp;Undo Deleting</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Brings back the readings that were deleted last</source>
        <translation>Holt die zuletzt gelöschten Messungen zurück</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>Writes all readings to a table for spreadsheets</source>
        <translation>Schreibt alle Messungen in eine Tabelle für Tabellenprogramme</translation>
    </message>
    <message>
        <source>&amp;Delete Day</source>
        <translation>Tag &amp;löschen</translation>
    </message>
    <message>
        <source>Deletes the readings of the chosen day; this can be undone while this page is open</source>
        <translation>Löscht die Messungen des gewählten Tages; das lässt sich rückgängig machen, solange diese Seite offen ist</translation>
    </message>
    <message>
        <source>Delete E&amp;verything</source>
        <translation>A&amp;lles löschen</translation>
    </message>
    <message>
        <source>Deletes every reading, so that nothing of them is left in the catalog&apos;s file; this can be undone while this page is open</source>
        <translation>Löscht alle Messungen, sodass in der Datei des Katalogs nichts davon übrig bleibt; das lässt sich rückgängig machen, solange diese Seite offen ist</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Closes the diary</source>
        <translation>Schließt das Tagebuch</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>%1 The catalog was not rewritten: traces of them may be left in its file until “Delete Everything” or “Delete Day” has finished.</source>
        <translation>%1 Der Katalog wurde nicht neu geschrieben: In seiner Datei können Spuren davon bleiben, bis „Alles löschen“ oder „Tag löschen“ fertig ist.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Leaves the catalog&apos;s file as it is; what was deleted stays deleted, but traces of it may be left there</source>
        <translation>Lässt die Datei des Katalogs, wie sie ist; Gelöschtes bleibt gelöscht, aber Spuren davon können dort bleiben</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryOffer</name>
    <message>
        <source>Keep a diary of your readings? It notes the time, the seven scores and the music, without picture and sound, on this machine only.</source>
        <translation>Ein Tagebuch Ihrer Messungen führen? Es hält Zeit, die sieben Werte und die Musik fest, ohne Bild und Ton, nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Yes, Keep a Diary</source>
        <translation>Ja, Tagebuch führen</translation>
    </message>
    <message>
        <source>Keeps this reading and those to come; you can delete them at any time</source>
        <translation>Behält diese und künftige Messungen; Sie können sie jederzeit löschen</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Keeps nothing, and asks again after the next start</source>
        <translation>Behält nichts und fragt nach dem nächsten Start wieder</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Keeps nothing, and does not ask again; the settings can change that</source>
        <translation>Behält nichts und fragt nicht wieder; die Einstellungen können das ändern</translation>
    </message>
    <message>
        <source>Never keep a diary</source>
        <translation>Nie ein Tagebuch führen</translation>
    </message>
</context>
<context>
    <name>v2m::EmotionBars</name>
    <message>
        <source>No face is in sight.</source>
        <translation>Es ist kein Gesicht zu sehen.</translation>
    </message>
    <message>
        <source>All faces: %1.</source>
        <extracomment>%1: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>Alle Gesichter: %1.</translation>
    </message>
    <message>
        <source>Face %1: %2.</source>
        <extracomment>%1: the face&apos;s number; %2: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>Gesicht %1: %2.</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emotionen</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>Alle Gesichter</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Gesicht %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above the emotions. %1: &quot;All faces&quot; or &quot;Face 2&quot;; %2: the time that is summed up, such as &quot;now&quot; or &quot;whole clip&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>v2m::Error</name>
    <message>
        <source>Interrupted.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>v2m::FaceModelDialog</name>
    <message>
        <source>Downloading from %1…</source>
        <translation>Wird von %1 heruntergeladen …</translation>
    </message>
    <message>
        <source>What %1 has sent is not this model: its checksum is %2. It was not kept.</source>
        <translation>Was %1 gesendet hat, ist nicht dieses Modell: Seine Prüfsumme ist %2. Es wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The model cannot be stored in %1 (%2).</source>
        <translation>Das Modell kann nicht in %1 gespeichert werden (%2).</translation>
    </message>
    <message>
        <source>The model is installed and finds faces from now on.</source>
        <translation>Das Modell ist installiert. Ab jetzt findet es die Gesichter.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Face Model</source>
        <translation>Gesichtsmodell</translation>
    </message>
    <message>
        <source>The YuNet model finds faces better, small ones and those turned to the side included. It cannot be shipped with the program; without it, the simpler cascade is used.</source>
        <translation>Mit dem Modell YuNet werden Gesichter besser gefunden: auch kleine und solche, die zur Seite gewandt sind. Wir dürfen es nicht beilegen; ohne es findet sie die einfachere Kaskade.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>Lizenz:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Prüfsumme:</translation>
    </message>
    <message>
        <source>Apache License 2.0, by the authors of libfacedetection.train</source>
        <translation>Apache-Lizenz 2.0, von den Autoren von libfacedetection.train</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1: 64 hexadecimal digits</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>Download the face model</source>
        <translation>Das Gesichtsmodell herunterladen</translation>
    </message>
    <message>
        <source>Open &amp;settings…</source>
        <translation>Einstellungen ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>The network is switched off. It can be allowed in the settings, under “Privacy”. Or download the file with your browser and put it into the folder %1.</source>
        <translation>Das Netzwerk ist ausgeschaltet. In den Einstellungen lässt es sich unter „Datenschutz“ erlauben. Oder laden Sie die Datei mit Ihrem Browser herunter und legen Sie sie in den Ordner %1.</translation>
    </message>
</context>
<context>
    <name>v2m::FileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>v2m::FileDownload</name>
    <message numerus="yes">
        <source>%1 has sent nothing for %n second(s).</source>
        <translation>
            <numerusform>%1 hat seit %n Sekunde nichts gesendet.</numerusform>
            <numerusform>%1 hat seit %n Sekunden nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No temporary file can be made for the download (%1).</source>
        <translation>Für den Download kann keine temporäre Datei angelegt werden (%1).</translation>
    </message>
    <message>
        <source>The download cannot be stored (%1).</source>
        <translation>Der Download kann nicht gespeichert werden (%1).</translation>
    </message>
    <message>
        <source>%1 sends far more than %2 has; the download was stopped.</source>
        <comment>a server&apos;s name, what is downloaded</comment>
        <translation>%1 sendet weit mehr, als %2 umfasst; der Download wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 answered with the error %2 instead of %3.</source>
        <comment>a server&apos;s name, a number, what was to be downloaded</comment>
        <translation>%1 hat statt mit %3 mit dem Fehler %2 geantwortet.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded from %2 (%3).</source>
        <comment>what was to be downloaded, a server&apos;s name, a reason</comment>
        <translation>%1 konnte nicht von %2 heruntergeladen werden (%3).</translation>
    </message>
</context>
<context>
    <name>v2m::FilterPanel</name>
    <message>
        <source>Instrumental only</source>
        <translation>Nur instrumental</translation>
    </message>
    <message>
        <source>Only tracks without singing, going by their descriptions</source>
        <translation>Nur Titel, in denen laut ihrer Beschreibung niemand singt</translation>
    </message>
    <message>
        <source>Hide low quality</source>
        <translation>Schlechte Qualität ausblenden</translation>
    </message>
    <message>
        <source>Leaves out noisy recordings, tutorials and mere sound effects</source>
        <translation>Blendet verrauschte Aufnahmen, Tutorials und bloße Geräusche aus</translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation>Beliebiges Genre</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genre: choose one or type your own</source>
        <translation>Genre: wählen Sie eines oder geben Sie ein eigenes ein</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Any tempo</source>
        <translation>Beliebiges Tempo</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Medium tempo</source>
        <translation>Mittleres Tempo</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: the data set that tracks come from</source>
        <translation>Quelle: der Datensatz, aus dem die Titel stammen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Tempo: how fast the music is</source>
        <translation>Tempo: wie schnell die Musik ist</translation>
    </message>
    <message>
        <source>Switches every filter off and empties the search</source>
        <translation>Schaltet alle Filter aus und leert die Suche</translation>
    </message>
    <message>
        <source>Clear Filters and Search</source>
        <translation>Filter und Suche löschen</translation>
    </message>
    <message>
        <source>Switches every filter off</source>
        <translation>Schaltet alle Filter aus</translation>
    </message>
</context>
<context>
    <name>v2m::FolderPanel</name>
    <message>
        <source>Listening to “%1” was stopped. What was heard is kept; add the folder again to go on.</source>
        <translation>Das Anhören von „%1“ wurde beendet. Was gehört wurde, bleibt; fügen Sie den Ordner erneut hinzu, um fortzufahren.</translation>
    </message>
    <message>
        <source>Looking for music in “%1”…</source>
        <translation>Suche nach Musik in „%1“…</translation>
    </message>
    <message>
        <source>Paused in “%1”: %2 of %3 files.</source>
        <translation>Pause in „%1“: %2 von %3 Dateien.</translation>
    </message>
    <message>
        <source>Listening to “%1”: %2 of %3 files.</source>
        <translation>„%1“ wird angehört: %2 von %3 Dateien.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening to “%1”: %2 of %3 files, %4.</source>
        <comment>%4: how long that takes</comment>
        <translation>„%1“ wird angehört: %2 von %3 Dateien, %4.</translation>
    </message>
    <message>
        <source>Progress of listening</source>
        <translation>Fortschritt des Anhörens</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation>Anhören anhalten</translation>
    </message>
    <message>
        <source>Lets the machine rest; press it again to go on listening</source>
        <translation>Lässt den Rechner ruhen; noch einmal gedrückt, geht es weiter</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Anhören beenden</translation>
    </message>
    <message>
        <source>Ends listening; what was heard is kept</source>
        <translation>Beendet das Anhören; was gehört wurde, bleibt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a message</comment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Hides the message about the folder</source>
        <translation>Blendet den Bericht über den Ordner aus</translation>
    </message>
</context>
<context>
    <name>v2m::FoldingPanes</name>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emotionen</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <source>One part is shown at a time; the arrow keys go from one to the other.</source>
        <translation>Ein Teil wird jeweils gezeigt; die Pfeiltasten führen von einem zum anderen.</translation>
    </message>
</context>
<context>
    <name>v2m::FoundTracksModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
</context>
<context>
    <name>v2m::ImportReport</name>
    <message>
        <source>“%1” was imported. Tracks added: %2, updated: %3, unchanged: %4.</source>
        <translation>„%1“ wurde importiert. Titel hinzugefügt: %2, aktualisiert: %3, unverändert: %4.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, with the reason why it was skipped</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) skipped.</source>
        <translation>
            <numerusform>%Ln weitere Zeile übersprungen.</numerusform>
            <numerusform>%Ln weitere Zeilen übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln weitere Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln weitere Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the catalog with %Ln file(s) of music.</source>
        <translation>
            <numerusform>„%1“ ist mit %Ln Musikdatei im Katalog.</numerusform>
            <numerusform>„%1“ ist mit %Ln Musikdateien im Katalog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Neu: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <translation>Nicht mehr da: %1.</translation>
    </message>
</context>
<context>
    <name>v2m::KeptPlaylistsMenu</name>
    <message>
        <source>Add to Pla&amp;ylist</source>
        <translation>Zu Pla&amp;ylist hinzufügen</translation>
    </message>
</context>
<context>
    <name>v2m::KeptPlaylistsModel</name>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>when</comment>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>v2m::KeyboardSplitter</name>
    <message>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>The arrow keys move the border between the areas beside it, with Shift in larger steps; Home and End as far as it goes.</source>
        <translation>Die Pfeiltasten verschieben die Grenze zwischen den Bereichen daneben, mit der Umschalttaste in größeren Schritten; Pos1 und Ende so weit es geht.</translation>
    </message>
</context>
<context>
    <name>v2m::LeftOutClips</name>
    <message>
        <source>Left out %1 of %2: %3.</source>
        <extracomment>Of several files that were given. %1: number of those that nothing could be done with; %2: how many there were; %3: the names of the former</extracomment>
        <translation>%1 von %2 ausgelassen: %3.</translation>
    </message>
    <message>
        <source>Left out one of %1: %2</source>
        <extracomment>Of several files that were given. %1: how many there were; %2: why one was left out: &quot;No face was found in a.mp4.&quot;</extracomment>
        <translation>Eines von %1 ausgelassen: %2</translation>
    </message>
</context>
<context>
    <name>v2m::ListHistory</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Mag ich</translation>
    </message>
    <message>
        <source>Dislike</source>
        <translation>Mag ich nicht</translation>
    </message>
    <message>
        <source>Take Back Opinion</source>
        <translation>Meinung zurücknehmen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Number of Tracks</source>
        <translation>Anzahl der Titel</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1: what is undone, such as &quot;Remove&quot;</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1: what is done again, such as &quot;Remove&quot;</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Open Playlist</source>
        <translation>Playlist öffnen</translation>
    </message>
    <message>
        <source>More Like This</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Another Selection</source>
        <translation>Andere Auswahl</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Mood of the Words</source>
        <translation>Stimmung der Wörter</translation>
    </message>
    <message>
        <source>Remove Clip</source>
        <translation>Clip herausnehmen</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Remove All Clips</source>
        <translation>Alle Clips entfernen</translation>
    </message>
</context>
<context>
    <name>v2m::MainWindow</name>
    <message>
        <source>Faces by cascade</source>
        <translation>Gesichter: Kaskade</translation>
    </message>
    <message>
        <source>Faces by YuNet</source>
        <translation>Gesichter: YuNet</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>Recorded to %1.</source>
        <translation>Aufgenommen nach %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames/s, %n dropped</source>
        <translation>
            <numerusform>%1 Bilder/s, %n verworfen</numerusform>
            <numerusform>%1 Bilder/s, %n verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Videos or Pictures</source>
        <translation>Videos oder Bilder öffnen</translation>
    </message>
    <message>
        <source>Videos and pictures (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)</source>
        <translation>Videos und Bilder (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>playlist</source>
        <translation>playlist</translation>
    </message>
    <message>
        <source>Export Playlist</source>
        <translation>Playlist exportieren</translation>
    </message>
    <message>
        <source>Music for a mood</source>
        <translation>Musik für eine Stimmung</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>Musik zu %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Export Analysis</source>
        <translation>Analyse exportieren</translation>
    </message>
    <message>
        <source>About Video2Music</source>
        <translation>Über Video2Music</translation>
    </message>
    <message>
        <source>Your likes and plays are forgotten.</source>
        <translation>Ihre Vorlieben und Wiedergaben wurden gelöscht.</translation>
    </message>
    <message>
        <source>The moods of the music stay as they were until the next start.</source>
        <translation>Die Stimmungen der Musik bleiben bis zum nächsten Start, wie sie waren.</translation>
    </message>
    <message>
        <source>Music like %1</source>
        <translation>Musik wie %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Opened “%1”.</source>
        <translation>„%1“ geöffnet.</translation>
    </message>
    <message>
        <source>Opened “%1” without %2 that are not in the catalog: %3</source>
        <translation>„%1“ geöffnet ohne %2, die nicht im Katalog sind: %3</translation>
    </message>
    <message>
        <source>Save as Playlist</source>
        <translation>Als Playlist speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the playlist:</source>
        <translation>&amp;Name der Playlist:</translation>
    </message>
    <message>
        <source>Replace the playlist “%1”?</source>
        <translation>Die Playlist „%1“ ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>That is already in the list.</source>
        <translation>Das steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Added to the list: %1.</source>
        <translation>Zur Liste hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Add a Folder of Music</source>
        <translation>Musikordner hinzufügen</translation>
    </message>
    <message>
        <source>Export Diary</source>
        <translation>Tagebuch exportieren</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>tagebuch</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Clip with Music</source>
        <translation>Clip mit Musik</translation>
    </message>
    <message>
        <source>Opened “%1” without one that is not in the catalog: %2</source>
        <translation>„%1“ geöffnet, ohne einen Titel, der nicht im Katalog ist: %2</translation>
    </message>
    <message>
        <source>%1 was removed. %2 brings it back.</source>
        <extracomment>%1: a clip&apos;s name; %2: the keys that undo</extracomment>
        <translation>%1 wurde herausgenommen. %2 holt den Clip zurück.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: what was undone, such as &quot;Remove&quot;</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>%1: what was done again, such as &quot;Remove&quot;</extracomment>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Add as Music</source>
        <translation>Als Musik hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 to your music?</source>
        <extracomment>%1: the names of folders or files</extracomment>
        <translation>%1 zu Ihrer Musik hinzufügen?</translation>
    </message>
    <message>
        <source>A folder or a table of tracks is not a video or a picture of a face.</source>
        <translation>Ein Ordner oder eine Tabelle mit Titeln ist weder ein Video noch ein Bild eines Gesichts.</translation>
    </message>
    <message>
        <source>&amp;Add as Music…</source>
        <translation>Als Musik &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>All clips were removed. %1 brings them back.</source>
        <translation>Alle Clips wurden entfernt. %1 holt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1; %Ln of its track(s) have no file and stand in it as addresses.</source>
        <translation>
            <numerusform>Nach %1 geschrieben; %Ln Titel daraus hat keine Datei und steht darin als Adresse.</numerusform>
            <numerusform>Nach %1 geschrieben; %Ln Titel daraus haben keine Datei und stehen darin als Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>v2m::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Words to find; Enter goes to the next match</source>
        <translation>Gesuchte Wörter; die Eingabetaste führt zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>v2m::Message</name>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>v2m::MessagePane</name>
    <message>
        <source>Drop a video here, open one, or use the camera</source>
        <translation>Ziehen Sie ein Video hierher, öffnen Sie eines oder verwenden Sie die Kamera</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Open a video…</source>
        <translation>Video ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>&amp;Kamera verwenden</translation>
    </message>
    <message>
        <source>Tries again what has just failed.</source>
        <translation>Wiederholt, was gerade fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Chooses a video or picture file to analyse.</source>
        <translation>Wählt eine Video- oder Bilddatei zur Analyse aus.</translation>
    </message>
    <message>
        <source>Shows the camera and reads emotions live.</source>
        <translation>Zeigt die Kamera und erkennt Emotionen live.</translation>
    </message>
</context>
<context>
    <name>v2m::ModelCheck</name>
    <message>
        <source>This file is not a TorchScript model: its name does not end in .pt.</source>
        <translation>Diese Datei ist kein TorchScript-Modell: Ihr Name endet nicht auf .pt.</translation>
    </message>
    <message>
        <source>Its description %1 is missing beside it.</source>
        <translation>Ihre Beschreibung %1 liegt nicht daneben.</translation>
    </message>
    <message>
        <source>There is no model in this folder.</source>
        <translation>In diesem Ordner ist kein Modell.</translation>
    </message>
    <message>
        <source>There are several models in this folder: choose one of the files.</source>
        <translation>In diesem Ordner sind mehrere Modelle: Wählen Sie eine der Dateien.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad ist nichts.</translation>
    </message>
</context>
<context>
    <name>v2m::MoodReadingStrip</name>
    <message numerus="yes">
        <source>A new model is reading the moods of %Ln track(s). The playlist will follow.</source>
        <translation>
            <numerusform>Ein neues Modell liest die Stimmung von %Ln Titel. Die Playlist folgt.</numerusform>
            <numerusform>Ein neues Modell liest die Stimmungen von %Ln Titeln. Die Playlist folgt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::MusicCaps</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not MusicCaps as Google published it: its rows differ.</source>
        <translation>%1 ist nicht MusicCaps, wie Google es veröffentlicht hat: Seine Zeilen weichen ab.</translation>
    </message>
</context>
<context>
    <name>v2m::MusicCapsOffer</name>
    <message>
        <source>More music: MusicCaps</source>
        <translation>Mehr Musik: MusicCaps</translation>
    </message>
    <message>
        <source>5,521 short clips, described by musicians. A download of 2.9 MB from Hugging Face, published by Google under the licence CC BY-SA 4.0.</source>
        <translation>5.521 kurze Clips, von Musikern beschrieben. Ein Download von 2,9&#xa0;MB von Hugging Face, von Google unter der Lizenz CC&#xa0;BY-SA&#xa0;4.0 veröffentlicht.</translation>
    </message>
    <message>
        <source>Address of MusicCaps</source>
        <translation>Adresse von MusicCaps</translation>
    </message>
    <message>
        <source>The page that MusicCaps is downloaded from.</source>
        <translation>Die Seite, von der MusicCaps heruntergeladen wird.</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>Download MusicCaps</source>
        <translation>MusicCaps herunterladen</translation>
    </message>
    <message>
        <source>Open &amp;settings…</source>
        <translation>Einstellungen ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Die Einstellungen öffnen</translation>
    </message>
    <message>
        <source>The network is switched off. It can be allowed in the settings, under “Privacy”. Or download the file musiccaps-public.csv with your browser and import it.</source>
        <translation>Das Netzwerk ist ausgeschaltet. In den Einstellungen lässt es sich unter „Datenschutz“ erlauben. Oder laden Sie die Datei musiccaps-public.csv mit Ihrem Browser herunter und importieren Sie sie.</translation>
    </message>
</context>
<context>
    <name>v2m::MusicLibrary</name>
    <message>
        <source>The catalog %1 holds no music: import some, or let the window&apos;s music catalog add the built-in works.</source>
        <translation>Der Katalog %1 enthält keine Musik: Importieren Sie welche, oder lassen Sie den Musikkatalog des Fensters die mitgelieferten Werke hinzufügen.</translation>
    </message>
</context>
<context>
    <name>v2m::Networks</name>
    <message>
        <source>The module with the networks (video2music-networks.so) is not installed, so no face can be read.</source>
        <translation>Das Modul mit den Netzen (video2music-networks.so) ist nicht installiert, daher kann kein Gesicht beurteilt werden.</translation>
    </message>
</context>
<context>
    <name>v2m::OfferChip</name>
    <message>
        <source>Do not offer this again</source>
        <translation>Nicht wieder anbieten</translation>
    </message>
    <message>
        <source>It can still be found in the Help and Music menus.</source>
        <translation>Über die Menüs „Hilfe“ und „Musik“ bleibt es erreichbar.</translation>
    </message>
</context>
<context>
    <name>v2m::PathCheck</name>
    <message>
        <source>This folder does not exist.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Dieser Ordner lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>This folder does not exist yet; it is made with the first recording.</source>
        <translation>Diesen Ordner gibt es noch nicht; er wird bei der ersten Aufnahme angelegt.</translation>
    </message>
</context>
<context>
    <name>v2m::PathField</name>
    <message>
        <source>%1 %2</source>
        <comment>what a path is for, what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>Einen Ordner auswählen: %1</translation>
    </message>
    <message>
        <source>Opens a dialog in which to choose a folder.</source>
        <translation>Öffnet einen Dialog zum Auswählen eines Ordners.</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Eine Datei auswählen: %1</translation>
    </message>
    <message>
        <source>Opens a dialog in which to choose a file.</source>
        <translation>Öffnet einen Dialog zum Auswählen einer Datei.</translation>
    </message>
</context>
<context>
    <name>v2m::Player</name>
    <message>
        <source>“%1” cannot be played: %2.</source>
        <extracomment>%1: &quot;Clair de lune by Claude Debussy&quot;; %2: why not</extracomment>
        <translation>„%1“ kann nicht abgespielt werden: %2.</translation>
    </message>
    <message>
        <source>Choose a track and press play.</source>
        <translation>Wählen Sie einen Titel und drücken Sie auf „Abspielen“.</translation>
    </message>
    <message>
        <source>The stream was stopped because the settings no longer allow the network.</source>
        <translation>Der Stream wurde angehalten, weil die Einstellungen das Netzwerk nicht mehr erlauben.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There is nothing to play yet.</source>
        <translation>Es gibt noch nichts abzuspielen.</translation>
    </message>
    <message>
        <source>This track plays only in the browser, at %1. Press play to open it.</source>
        <translation>Dieser Titel läuft nur im Browser, auf %1. Drücken Sie auf „Abspielen“, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>the catalog knows no file and no address</source>
        <translation>im Katalog steht weder eine Datei noch eine Adresse</translation>
    </message>
    <message>
        <source>The browser could not be opened. The page of this track is %1.</source>
        <translation>Der Browser konnte nicht geöffnet werden. Die Seite dieses Titels ist %1.</translation>
    </message>
    <message>
        <source>The catalog knows no address for “%1”.</source>
        <translation>Der Katalog kennt keine Adresse für „%1“.</translation>
    </message>
    <message>
        <source>“%1” opens in the browser, at %2.</source>
        <translation>„%1“ wird im Browser auf %2 geöffnet.</translation>
    </message>
    <message>
        <source>Opening the stream of this track at %1.</source>
        <translation>Der Stream dieses Titels wird bei %1 geöffnet.</translation>
    </message>
    <message>
        <source>Playing the stream of this track.</source>
        <translation>Der Stream dieses Titels wird abgespielt.</translation>
    </message>
    <message numerus="yes">
        <source>Passed over %Ln track(s) that play only in the browser.</source>
        <translation>
            <numerusform>%Ln Titel übersprungen, der nur im Browser läuft.</numerusform>
            <numerusform>%Ln Titel übersprungen, die nur im Browser laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could not be played.</source>
        <translation>
            <numerusform>%Ln Titel konnte nicht abgespielt werden.</numerusform>
            <numerusform>%Ln Titel konnten nicht abgespielt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of the list play only in the browser.</source>
        <translation>
            <numerusform>%Ln Titel der Liste läuft nur im Browser.</numerusform>
            <numerusform>%Ln Titel der Liste laufen nur im Browser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has ended.</source>
        <translation>Die Liste ist zu Ende.</translation>
    </message>
    <message>
        <source>its file is neither sound nor video</source>
        <translation>seine Datei ist weder Ton noch Video</translation>
    </message>
    <message>
        <source>its file %1 cannot be read</source>
        <translation>seine Datei %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its file is no longer at %1</source>
        <translation>seine Datei ist nicht mehr unter %1</translation>
    </message>
</context>
<context>
    <name>v2m::PlayerBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <extracomment>A tool tip. %1: &quot;Play&quot; or &quot;Pause&quot;</extracomment>
        <translation>%1 (Leertaste)</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Keine Wiedergabe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Sound is off: switch it on</source>
        <translation>Ton ist aus: einschalten</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Wiedergabesteuerung</translation>
    </message>
    <message>
        <source>Next Track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Previous Track</source>
        <translation>Vorheriger Titel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the page that plays this track</source>
        <translation>Die Adresse der Seite kopieren, die diesen Titel abspielt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a track&apos;s title; %2: a sentence about how it plays</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Repeat the List</source>
        <translation>Liste wiederholen</translation>
    </message>
    <message>
        <source>Play in Random Order</source>
        <translation>In zufälliger Reihenfolge spielen</translation>
    </message>
    <message>
        <source>Show the Playing Track</source>
        <translation>Spielenden Titel zeigen</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip. %1: what a button does; %2: its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Pin: keep at its place when the list changes</source>
        <translation>Anheften: am Platz halten, wenn sich die Liste ändert</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Gefällt mir</translation>
    </message>
    <message>
        <source>Like: more music of this kind</source>
        <translation>Gefällt mir: mehr Musik dieser Art</translation>
    </message>
    <message>
        <source>&amp;Dislike</source>
        <translation>Gefällt mir &amp;nicht</translation>
    </message>
    <message>
        <source>Dislike: less music of this kind</source>
        <translation>Gefällt mir nicht: weniger Musik dieser Art</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move D&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open at the &amp;Source</source>
        <translation>An der &amp;Quelle öffnen</translation>
    </message>
    <message>
        <source>Open at the source, in the browser</source>
        <translation>An der Quelle öffnen, im Browser</translation>
    </message>
    <message>
        <source>More Like &amp;This</source>
        <translation>&amp;Mehr davon</translation>
    </message>
    <message>
        <source>More like this, by mood and sound</source>
        <translation>Mehr davon, nach Stimmung und Klang</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Details: all that is known about the track</source>
        <translation>Einzelheiten: alles, was über den Titel bekannt ist</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Im Or&amp;dner zeigen</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Die Datei in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Cle&amp;ar the List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Take all tracks out of the list</source>
        <translation>Alle Titel aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistController</name>
    <message>
        <source>Choosing music…</source>
        <translation>Musik wird ausgesucht …</translation>
    </message>
    <message>
        <source>There is no music yet: import some, or add the built-in works.</source>
        <translation>Es gibt noch keine Musik: Importieren Sie welche, oder fügen Sie die mitgelieferten Werke hinzu.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistDelegate</name>
    <message>
        <source>Its place is due to more than its match: variety, your taste and what can be played count, too.</source>
        <translation>Ihr Platz hängt nicht nur von der Übereinstimmung ab: Auch Abwechslung, Ihr Geschmack und Abspielbarkeit zählen.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistLibrary</name>
    <message>
        <source>There is a playlist named “%1” already.</source>
        <translation>Es gibt schon eine Playlist namens „%1“.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Clair de lune by Claude Debussy&quot;; %2: the address of its page</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1: a piece of music; %2: its composer or performer</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Read aloud. %1: the rank; %2: &quot;Clair de lune by Claude Debussy&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>Wird abgespielt.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln percent.</source>
        <translation>
            <numerusform>Übereinstimmung %Ln Prozent.</numerusform>
            <numerusform>Übereinstimmung %Ln Prozent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>reason</comment>
        <extracomment>Read aloud. %1: the reason for a track, a sentence without a full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Length %1.</source>
        <extracomment>Read aloud. %1: &quot;3 minutes, 7 seconds&quot;</extracomment>
        <translation>Länge %1.</translation>
    </message>
    <message>
        <source>Tags: %1.</source>
        <extracomment>Read aloud. %1: a list of words</extracomment>
        <translation>Schlagwörter: %1.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Angeheftet.</translation>
    </message>
    <message>
        <source>Liked.</source>
        <translation>Gefällt Ihnen.</translation>
    </message>
    <message>
        <source>Disliked.</source>
        <translation>Gefällt Ihnen nicht.</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>%1 match: %2 would be exactly the mood that its place in the list asks for.</source>
        <extracomment>%1: the match as a percentage; %2: 100%</extracomment>
        <translation>%1 Übereinstimmung: %2 wäre genau die Stimmung, nach der ihr Platz in der Liste fragt.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistPane</name>
    <message>
        <source>Choosing music…</source>
        <translation>Musik wird ausgewählt&#xa0;…</translation>
    </message>
    <message>
        <source>No track in the catalog passes these filters.</source>
        <translation>Kein Titel im Katalog entspricht diesen Filtern.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>The catalog is empty.</source>
        <translation>Der Katalog ist leer.</translation>
    </message>
    <message>
        <source>Import Music…</source>
        <translation>Musik importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <extracomment>A button that shows the filters. %1: how many are set</extracomment>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in titles, captions and tags</source>
        <translation>In Titeln, Beschreibungen und Schlagwörtern suchen</translation>
    </message>
    <message>
        <source>Words in titles, captions and tags</source>
        <translation>Wörter in Titeln, Beschreibungen und Schlagwörtern</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Filter ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>Anzahl der Titel</translation>
    </message>
    <message>
        <source>Top %1</source>
        <extracomment>How many tracks the list has: Top 10</extracomment>
        <translation>Top %1</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Enter plays a track; Alt with the arrow keys moves it; the menu key shows more.</source>
        <translation>Die Eingabetaste spielt einen Titel ab, Alt mit den Pfeiltasten verschiebt ihn, die Menütaste zeigt mehr.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save the playlist as M3U8, XSPF, JSPF or CSV</source>
        <translation>Die Playlist als M3U8, XSPF, JSPF oder CSV speichern</translation>
    </message>
    <message>
        <source>Switches every filter off and empties the search</source>
        <translation>Schaltet alle Filter aus und leert die Suche</translation>
    </message>
    <message>
        <source>Opens the music catalog</source>
        <translation>Öffnet den Musikkatalog</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Keep the list as it is, whatever the face shows</source>
        <translation>Die Liste lassen, wie sie ist, was das Gesicht auch zeigt</translation>
    </message>
    <message>
        <source>The music could not be chosen.</source>
        <translation>Die Musik konnte nicht ausgesucht werden.</translation>
    </message>
    <message>
        <source>Show your face to the camera, open a clip, pick a point on the mood pad or type words into the search, and music for it appears here.</source>
        <translation>Zeigen Sie der Kamera Ihr Gesicht, öffnen Sie einen Clip, wählen Sie einen Punkt auf dem Stimmungsfeld oder geben Sie Worte in die Suche ein, und hier erscheint Musik dazu.</translation>
    </message>
    <message>
        <source>Add the Built-in Works</source>
        <translation>Mitgelieferte Werke hinzufügen</translation>
    </message>
    <message>
        <source>Works in the public domain that come with the program; most of them play without a network</source>
        <translation>Gemeinfreie Werke, die mit dem Programm kommen; die meisten spielen ohne Netz</translation>
    </message>
    <message>
        <source>No track that passes these filters matches “%1”.</source>
        <translation>Kein Titel, der diese Filter besteht, hat mit „%1“ zu tun.</translation>
    </message>
    <message>
        <source>No track in the catalog matches “%1”.</source>
        <translation>Kein Titel im Katalog hat mit „%1“ zu tun.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>Leert die Suche</translation>
    </message>
    <message>
        <source>Another selection</source>
        <translation>Andere Auswahl</translation>
    </message>
    <message>
        <source>Another selection: other tracks that suit about as well (F5)</source>
        <translation>Andere Auswahl: andere Titel, die etwa ebenso gut passen (F5)</translation>
    </message>
    <message>
        <source>Add a Folder of Music…</source>
        <translation>Musikordner hinzufügen…</translation>
    </message>
    <message>
        <source>Listens to the music files in a folder of yours, so that they appear here</source>
        <translation>Hört die Musikdateien in einem Ihrer Ordner an, sodass sie hier erscheinen</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the music is to do.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Match&lt;/b&gt; suits what you show. &lt;b&gt;Follow&lt;/b&gt; retraces the clip from its beginning to its end. &lt;b&gt;Lift&lt;/b&gt;, &lt;b&gt;Calm&lt;/b&gt; and &lt;b&gt;Energize&lt;/b&gt; begin where you are and lead to brighter, calmer or livelier music in steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Was die Musik soll.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Passend&lt;/b&gt; passt zu dem, was Sie zeigen. &lt;b&gt;Folgen&lt;/b&gt; geht den Clip von Anfang bis Ende noch einmal. &lt;b&gt;Aufheitern&lt;/b&gt;, &lt;b&gt;Beruhigen&lt;/b&gt; und &lt;b&gt;Beleben&lt;/b&gt; beginnen, wo Sie sind, und führen in Schritten zu heller, ruhigerer oder lebhafterer Musik.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A picture has no course in time to retrace</source>
        <translation>Ein Bild hat keinen zeitlichen Verlauf, dem man folgen könnte</translation>
    </message>
    <message>
        <source>Clear Filters and Search</source>
        <translation>Filter und Suche löschen</translation>
    </message>
    <message>
        <source>Switches every filter off</source>
        <translation>Schaltet alle Filter aus</translation>
    </message>
    <message>
        <source>You have emptied the list. %1 brings its tracks back.</source>
        <extracomment>%1: the keys that undo</extracomment>
        <translation>Sie haben die Liste geleert. %1 holt ihre Titel zurück.</translation>
    </message>
    <message>
        <source>Another Selection</source>
        <translation>Andere Auswahl</translation>
    </message>
    <message>
        <source>Other tracks that suit about as well</source>
        <translation>Andere Titel, die etwa ebenso gut passen</translation>
    </message>
    <message>
        <source>Music appears here as soon as a mood has been read.</source>
        <translation>Sobald eine Stimmung gelesen ist, erscheint hier Musik.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistsPage</name>
    <message>
        <source>Open a Playlist File</source>
        <translation>Playlist-Datei öffnen</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8 *.xspf *.jspf)</source>
        <translation>Playlists (*.m3u *.m3u8 *.xspf *.jspf)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Saved playlists</source>
        <translation>Gespeicherte Playlists</translation>
    </message>
    <message>
        <source>Enter opens a playlist, F2 renames it, Delete deletes it; the menu key shows more.</source>
        <translation>Die Eingabetaste öffnet eine Playlist, F2 benennt sie um, Entf löscht sie; die Menütaste zeigt mehr.</translation>
    </message>
    <message>
        <source>You can keep a list that you like: choose Save as Playlist in the Music menu, and it appears here.</source>
        <translation>Eine Liste, die Ihnen gefällt, können Sie behalten: Wählen Sie im Menü „Musik“ „Als Playlist speichern“, und sie steht hier.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo Deleting</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Open the chosen playlist</source>
        <translation>Die gewählte Playlist öffnen</translation>
    </message>
    <message>
        <source>Rename the chosen playlist</source>
        <translation>Die gewählte Playlist umbenennen</translation>
    </message>
    <message>
        <source>Delete the chosen playlist</source>
        <translation>Die gewählte Playlist löschen</translation>
    </message>
    <message>
        <source>Open a Fil&amp;e…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Opens a list in a file of this or another player: M3U8, XSPF or JSPF</source>
        <translation>Öffnet eine Liste aus einer Datei dieses oder eines anderen Players: M3U8, XSPF oder JSPF</translation>
    </message>
    <message>
        <source>Shows its tracks as the list</source>
        <translation>Zeigt ihre Titel als Liste</translation>
    </message>
    <message>
        <source>Gives it another name</source>
        <translation>Gibt ihr einen anderen Namen</translation>
    </message>
    <message>
        <source>Deletes it; this can be undone</source>
        <translation>Löscht sie; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Brings back the playlist that was deleted last</source>
        <translation>Bringt die zuletzt gelöschte Playlist zurück</translation>
    </message>
    <message>
        <source>“%1” already has that.</source>
        <translation>„%1“ enthält das schon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) added to “%1”.</source>
        <translation>
            <numerusform>%Ln Titel zu „%1“ hinzugefügt.</numerusform>
            <numerusform>%Ln Titel zu „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Adding</source>
        <translation>Hinzufügen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Takes the tracks out that were added last</source>
        <translation>Nimmt die zuletzt hinzugefügten Titel wieder heraus</translation>
    </message>
</context>
<context>
    <name>v2m::ReadingChip</name>
    <message>
        <source>Reading while music plays — Stop</source>
        <extracomment>A button, and the sign that the camera is read</extracomment>
        <translation>Liest, während Musik spielt – Beenden</translation>
    </message>
    <message>
        <source>The camera reads your face, and what comes next is planned from it. A click ends that; the music plays on.</source>
        <translation>Die Kamera liest Ihr Gesicht, und danach wird geplant, was als Nächstes kommt. Ein Klick beendet das; die Musik spielt weiter.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The camera reads your face while music plays. At each new track, what comes next is planned again, from where your face is to where the list leads; the less your mood follows, the smaller the steps. A click ends the reading; the music plays on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Kamera liest Ihr Gesicht, während Musik spielt, und bei jedem neuen Titel wird neu geplant, was nach ihm kommt: von dort, wo Ihr Gesicht ist, dorthin, wohin die Liste führt. Je weniger Ihre Stimmung folgt, desto kleiner werden die Schritte. Ein Klick beendet das Lesen; die Musik spielt weiter.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>v2m::ReadingLoop</name>
    <message>
        <source>Where you began: %1. Where you are: %2.</source>
        <translation>Wo Sie begannen: %1. Wo Sie sind: %2.</translation>
    </message>
    <message>
        <source>Where you began: %1. Where you are: %2, %3 of the way. No track seemed to help.</source>
        <translation>Wo Sie begannen: %1. Wo Sie sind: %2, %3 des Weges. Kein Titel schien zu helfen.</translation>
    </message>
    <message>
        <source>Where you began: %1. Where you are: %2, %3 of the way. What seemed to help: “%4”.</source>
        <translation>Wo Sie begannen: %1. Wo Sie sind: %2, %3 des Weges. Was zu helfen schien: „%4“.</translation>
    </message>
</context>
<context>
    <name>v2m::RecordButton</name>
    <message>
        <source>Stop %1</source>
        <translation>Stopp %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record a clip</source>
        <translation>Einen Clip aufnehmen</translation>
    </message>
    <message>
        <source>Record a clip of the camera</source>
        <translation>Einen Clip mit der Kamera aufnehmen</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>Abbrechen (%1)</translation>
    </message>
    <message>
        <source>Cancel the recording</source>
        <translation>Die Aufnahme abbrechen</translation>
    </message>
    <message>
        <source>Recording starts in a moment</source>
        <translation>Die Aufnahme beginnt gleich</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Stop and save the recording; it ends by itself after %1</source>
        <translation>Die Aufnahme beenden und speichern; nach %1 endet sie von selbst</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>The recording is being saved</source>
        <translation>Die Aufnahme wird gespeichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recording starts once the camera is on</source>
        <translation>Die Aufnahme beginnt, sobald die Kamera läuft</translation>
    </message>
</context>
<context>
    <name>v2m::RecordController</name>
    <message>
        <source>The camera was switched off.</source>
        <translation>Die Kamera wurde ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>v2m::RecoveredRecordings</name>
    <message>
        <source>A recording was recovered</source>
        <translation>Eine Aufnahme wurde gerettet</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was recording. %n recording(s) could be kept, in the folder %1.</source>
        <translation>
            <numerusform>Das Programm endete während einer Aufnahme. %n Aufnahme konnte erhalten werden, im Ordner %1.</numerusform>
            <numerusform>Das Programm endete während einer Aufnahme. %n Aufnahmen konnten erhalten werden, im Ordner %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <translation>„%1“ &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>v2m::SearchPage</name>
    <message>
        <source>Search the catalog</source>
        <translation>Den Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Finds tracks with these words in their title, artist, album, description or tags.</source>
        <translation>Findet Titel mit diesen Wörtern in Name, Interpret, Album, Beschreibung oder Schlagwörtern.</translation>
    </message>
    <message>
        <source>Tracks found</source>
        <translation>Gefundene Titel</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>No track has all these words.</source>
        <translation>Kein Titel enthält alle diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln track(s)</source>
        <translation>
            <numerusform>Bester Treffer</numerusform>
            <numerusform>Die %Ln besten Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) found</source>
        <translation>
            <numerusform>%Ln Titel gefunden</numerusform>
            <numerusform>%Ln Titel gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The tracks that were found, best first. Enter plays one, Insert adds it to the list; the menu key shows more.</source>
        <translation>Die gefundenen Titel, der beste zuerst. Die Eingabetaste spielt einen, Einfg fügt ihn der Liste hinzu; die Menütaste zeigt mehr.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Add to the List</source>
        <translation>Zur Liste &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;More Like This</source>
        <translation>&amp;Mehr davon</translation>
    </message>
    <message>
        <source>Adds the track to the list and plays it</source>
        <translation>Fügt den Titel der Liste hinzu und spielt ihn</translation>
    </message>
    <message>
        <source>Adds the chosen tracks to the list; they can be dragged there too</source>
        <translation>Fügt die gewählten Titel der Liste hinzu; Sie können sie auch dorthin ziehen</translation>
    </message>
    <message>
        <source>Shows tracks like this one, by mood and sound</source>
        <translation>Zeigt Titel, die diesem in Stimmung und Klang gleichen</translation>
    </message>
    <message>
        <source>Type words to find tracks by their title, artist, album, description or tags.</source>
        <translation>Tippen Sie Wörter, um Titel nach Name, Interpret, Album, Beschreibung oder Tags zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln track(s)</source>
        <translation>
            <numerusform>Der erste Titel</numerusform>
            <numerusform>Die ersten %Ln Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Applies the changes and closes the settings.</source>
        <translation>Übernimmt die Änderungen und schließt die Einstellungen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes the settings without applying the changes.</source>
        <translation>Schließt die Einstellungen, ohne die Änderungen zu übernehmen.</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Applies the changes and leaves the settings open.</source>
        <translation>Übernimmt die Änderungen und lässt die Einstellungen geöffnet.</translation>
    </message>
    <message>
        <source>Restore Defa&amp;ults</source>
        <translation>S&amp;tandardwerte</translation>
    </message>
    <message>
        <source>Sets every page to its defaults, to be applied or cancelled like other changes.</source>
        <translation>Setzt alle Seiten auf ihre Standardwerte; wie andere Änderungen wird das übernommen oder abgebrochen.</translation>
    </message>
</context>
<context>
    <name>v2m::SettingsForm</name>
    <message>
        <source>Allow the &amp;network</source>
        <translation>Net&amp;zwerk erlauben</translation>
    </message>
    <message>
        <source>Lets the program download MusicCaps when you ask for it and stream previews through your own yt-dlp; your pictures, videos and emotions never leave this machine.</source>
        <translation>Lässt das Programm auf Ihren Wunsch MusicCaps herunterladen und Hörproben über Ihr eigenes yt-dlp streamen; Ihre Bilder, Videos und Emotionen verlassen diesen Rechner nie.</translation>
    </message>
    <message>
        <source>Face &amp;detector:</source>
        <translation>Gesichts&amp;detektor:</translation>
    </message>
    <message>
        <source>Automatic takes YuNet where its model is installed, otherwise the cascade, which misses more faces.</source>
        <translation>„Automatisch“ nimmt YuNet, sofern dessen Modell installiert ist, sonst die Kaskade, die mehr Gesichter übersieht.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>YuNet</source>
        <translation>YuNet</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Kaskade</translation>
    </message>
    <message>
        <source>&amp;Processor cores:</source>
        <translation>&amp;Prozessorkerne:</translation>
    </message>
    <message>
        <source>How many cores work on a video at once.</source>
        <translation>Wie viele Kerne gleichzeitig an einem Video arbeiten.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Skipped frames:</source>
        <translation>Ü&amp;bersprungene Bilder:</translation>
    </message>
    <message>
        <source>How many frames of a video are skipped after each one that is read: more is faster and coarser.</source>
        <translation>Wie viele Bilder eines Videos nach jedem ausgewerteten ausgelassen werden: Mehr ist schneller und gröber.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>frames left out</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>folder</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Sm&amp;oothing:</source>
        <translation>&amp;Glättung:</translation>
    </message>
    <message>
        <source>How long readings are averaged over: more is steadier, less reacts faster.</source>
        <translation>Über welche Zeit die Messwerte geglättet werden: Mehr ist ruhiger, weniger folgt schneller.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Your own &amp;model:</source>
        <translation>Eigenes &amp;Modell:</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Das mitgelieferte</translation>
    </message>
    <message>
        <source>&amp;Audio folder:</source>
        <translation>&amp;Audioordner:</translation>
    </message>
    <message>
        <source>Sound files here that are named after a track&apos;s id are played as its preview.</source>
        <translation>Audiodateien in diesem Ordner, die nach der ID eines Titels benannt sind, werden als dessen Hörprobe abgespielt.</translation>
    </message>
    <message>
        <source>&amp;Recordings folder:</source>
        <translation>Aufnahme&amp;ordner:</translation>
    </message>
    <message>
        <source>Where clips that you record with the camera are kept.</source>
        <translation>Wo Clips abgelegt werden, die Sie mit der Kamera aufnehmen.</translation>
    </message>
    <message>
        <source>Longest r&amp;ecording:</source>
        <translation>&amp;Längste Aufnahme:</translation>
    </message>
    <message>
        <source>A recording ends by itself after this time.</source>
        <translation>Eine Aufnahme endet nach dieser Zeit von selbst.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Wird sofort wirksam.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Learn from what I li&amp;ke</source>
        <translation>Aus meinen &amp;Vorlieben lernen</translation>
    </message>
    <message>
        <source>Announce each ne&amp;w track</source>
        <translation>Jeden ne&amp;uen Titel melden</translation>
    </message>
    <message>
        <source>Shows a notification of the desktop when a track begins.</source>
        <translation>Zeigt eine Benachrichtigung des Desktops, wenn ein Titel beginnt.</translation>
    </message>
    <message>
        <source>Play all tracks e&amp;qually loud</source>
        <translation>Alle Titel &amp;gleich laut spielen</translation>
    </message>
    <message>
        <source>Files of your own whose loudness is known, by their tags or by listening, play at -18 LUFS.</source>
        <translation>Eigene Dateien, deren Lautheit aus ihren Tags oder durch Anhören bekannt ist, werden mit -18 LUFS gespielt.</translation>
    </message>
    <message>
        <source>Cross&amp;fade:</source>
        <translation>Ü&amp;berblenden:</translation>
    </message>
    <message>
        <source>How long one track fades into the next, where both are files.</source>
        <translation>Wie lange ein Titel in den nächsten übergeht, wenn beide Dateien sind.</translation>
    </message>
    <message>
        <source>A models folder with a manifest.json, or a TorchScript file (.pt) with its description (.json) beside it. Such a file is a program; it runs in a sandbox, where it can do nothing but compute.</source>
        <translation>Ein Modellordner mit einer manifest.json oder eine TorchScript-Datei (.pt) mit ihrer Beschreibung (.json) daneben. Eine solche Datei ist ein Programm; es läuft in einer Sandbox, in der es nichts kann als rechnen.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>The arrow keys go from one page to the other.</source>
        <translation>Die Pfeiltasten führen von einer Seite zur anderen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Camera and Clips</source>
        <translation>Kamera und Clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Ranks music higher or lower that sounds like what you liked, disliked, skipped or heard to the end; this stays in the catalog on this machine, and the Music menu forgets it.</source>
        <translation>Setzt Musik höher oder tiefer, die so klingt wie das, was Ihnen gefallen oder nicht gefallen hat, was Sie übersprungen oder zu Ende gehört haben; diese Angaben bleiben im Katalog auf diesem Rechner und lassen sich über das Menü „Musik“ löschen.</translation>
    </message>
    <message>
        <source>Keep a diar&amp;y</source>
        <translation>Ein &amp;Tagebuch führen</translation>
    </message>
    <message>
        <source>Keeps the time, the scores and the music of each reading in the catalog on this machine, without picture and sound; View &gt; Diary shows and deletes them.</source>
        <translation>Behält Zeit, Werte und Musik jeder Messung im Katalog auf diesem Rechner, ohne Bild und Ton; Ansicht &gt; Tagebuch zeigt und löscht sie.</translation>
    </message>
    <message>
        <source>Keep an i&amp;con in the tray</source>
        <translation>S&amp;ymbol in der Taskleiste behalten</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Diese Arbeitsumgebung hat keinen Platz für solche Symbole.</translation>
    </message>
    <message>
        <source>F&amp;irst selection:</source>
        <translation>Erste Auswa&amp;hl:</translation>
    </message>
    <message>
        <source>By the fit alone</source>
        <translation>Nur nach Eignung</translation>
    </message>
    <message>
        <source>Light, dark, in high contrast, or whichever the desktop uses.</source>
        <translation>Hell, dunkel, mit hohem Kontrast oder wie die Arbeitsoberfläche.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Which of the tracks that suit about equally well come first. The number was drawn for you and counts together with the clip and the face, so that not everybody with the same mood begins with the same track.</source>
        <translation>Welche der Titel, die etwa gleich gut passen, zuerst kommen. Die Zahl wurde für Sie ausgelost und zählt zusammen mit dem Clip und dem Gesicht, damit nicht alle mit derselben Stimmung mit demselben Titel beginnen.</translation>
    </message>
    <message>
        <source>It hides and shows the window, and plays, pauses and skips. If you close the window while music plays, the program stays in the tray and the music goes on.</source>
        <translation>Es blendet das Fenster aus und ein, spielt, hält an und springt weiter. Wenn Sie das Fenster schließen, während Musik läuft, bleibt das Programm im Infobereich, und die Musik spielt weiter.</translation>
    </message>
</context>
<context>
    <name>v2m::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Ein Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>v2m::SkippedRows</name>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln Zeile übersprungen</numerusform>
            <numerusform>%Ln Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows which rows were skipped, and why.</source>
        <translation>Zeigt, welche Zeilen übersprungen wurden und warum.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the skipped rows</source>
        <translation>Die übersprungenen Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copies the list of skipped rows to the clipboard.</source>
        <translation>Legt die Liste der übersprungenen Zeilen in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Übersprungene Zeilen</translation>
    </message>
    <message>
        <source>The skipped rows by their line in the file, each with the reason.</source>
        <translation>Die übersprungenen Zeilen mit ihrer Nummer in der Datei, jeweils mit dem Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows which files could not be read, and why.</source>
        <translation>Zeigt, welche Dateien nicht gelesen werden konnten, und warum.</translation>
    </message>
    <message>
        <source>Copy the list of files</source>
        <translation>Die Liste der Dateien kopieren</translation>
    </message>
    <message>
        <source>Puts the files that could not be read on the clipboard.</source>
        <translation>Legt die Dateien, die nicht gelesen werden konnten, in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>The files that could not be read, each with the reason.</source>
        <translation>Die Dateien, die nicht gelesen werden konnten, jede mit dem Grund.</translation>
    </message>
    <message>
        <source>Shows notes on the folder.</source>
        <translation>Zeigt Hinweise zum Ordner.</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>Hinweise kopieren</translation>
    </message>
    <message>
        <source>Copies the notes to the clipboard.</source>
        <translation>Kopiert die Hinweise in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notes on the folder and its files.</source>
        <translation>Hinweise zum Ordner und zu seinen Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SleepInhibitor</name>
    <message>
        <source>A clip is being recorded</source>
        <translation>Ein Clip wird aufgenommen</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Die Kamera ist in Gebrauch</translation>
    </message>
    <message>
        <source>Music is playing</source>
        <translation>Musik wird gespielt</translation>
    </message>
</context>
<context>
    <name>v2m::SoundNetwork</name>
    <message>
        <source>The model file “%1” holds no sound network: its tensor “%2” is missing or of another shape.</source>
        <translation>Die Modelldatei „%1“ enthält kein Klangnetz: Ihr Tensor „%2“ fehlt oder hat eine andere Form.</translation>
    </message>
    <message>
        <source>The model file “%1” was trained on other descriptors of sound than this program reads.</source>
        <translation>Die Modelldatei „%1“ wurde mit anderen Klangmerkmalen trainiert, als dieses Programm liest.</translation>
    </message>
</context>
<context>
    <name>v2m::SoundPlayer</name>
    <message>
        <source>the clip&apos;s place in it cannot be reached</source>
        <translation>die Stelle des Clips darin ist nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>it did not open within %n second(s)</source>
        <translation>
            <numerusform>innerhalb von %n Sekunde nicht geöffnet</numerusform>
            <numerusform>innerhalb von %n Sekunden nicht geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds no sound</source>
        <translation>kein Ton enthalten</translation>
    </message>
    <message>
        <source>GStreamer&apos;s plugins are missing</source>
        <translation>die Plug-ins von GStreamer fehlen</translation>
    </message>
</context>
<context>
    <name>v2m::SoundSource</name>
    <message>
        <source>Plays from a file, without a network.</source>
        <translation>Spielt aus einer Datei, ohne Netz.</translation>
    </message>
    <message>
        <source>Plays from a stream, over the network.</source>
        <translation>Spielt aus einem Stream, über das Netz.</translation>
    </message>
    <message>
        <source>Opens in the browser.</source>
        <translation>Öffnet sich im Browser.</translation>
    </message>
    <message>
        <source>Cannot be played: no file and no address is known.</source>
        <translation>Kann nicht gespielt werden: Es ist weder eine Datei noch eine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Cannot be played: its file is gone or cannot be read.</source>
        <translation>Kann nicht gespielt werden: Seine Datei ist nicht mehr da oder kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>v2m::SoundtrackDialog</name>
    <message>
        <source>%1 with music</source>
        <translation>%1 mit Musik</translation>
    </message>
    <message>
        <source>Looking for the tracks that have a file on this computer…</source>
        <translation>Sucht die Titel, die auf diesem Rechner eine Datei haben …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Writing the clip with its music…</source>
        <translation>Schreibt den Clip mit seiner Musik …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Clip with Music</source>
        <translation>Clip mit Musik</translation>
    </message>
    <message>
        <source>The clip gets the music of the list as its sound. Each track with a file on this computer can be heard where the clip has its mood.</source>
        <translation>Der Clip bekommt die Musik der Liste als Ton. Jeder Titel mit einer Datei auf diesem Rechner kann dort klingen, wo der Clip seine Stimmung hat.</translation>
    </message>
    <message>
        <source>Which track plays when</source>
        <translation>Welcher Titel wann spielt</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>Die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Choose another file, or WebM instead of MP4</source>
        <translation>Eine andere Datei wählen, oder WebM statt MP4</translation>
    </message>
    <message>
        <source>The clip’s &amp;own sound:</source>
        <translation>Der &amp;eigene Ton des Clips:</translation>
    </message>
    <message>
        <source>Lower it under the music</source>
        <translation>Unter der Musik absenken</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen, wie er ist</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>What happens to the clip&apos;s own sound</source>
        <translation>Was mit dem eigenen Ton des Clips geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Write the clip with its music to the file</source>
        <translation>Den Clip mit seiner Musik in die Datei schreiben</translation>
    </message>
</context>
<context>
    <name>v2m::SoundtrackStrip</name>
    <message>
        <source>No music yet.</source>
        <translation>Noch keine Musik.</translation>
    </message>
</context>
<context>
    <name>v2m::SourceTableModel</name>
    <message>
        <source>From the file “%1”</source>
        <translation>Aus der Datei „%1“</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Wird auf Änderungen beobachtet</translation>
    </message>
    <message>
        <source>Not watched for changes</source>
        <translation>Wird nicht auf Änderungen beobachtet</translation>
    </message>
    <message>
        <source>When ticked, the folder is read again whenever it changes</source>
        <translation>Angekreuzt wird der Ordner bei jeder Änderung neu gelesen</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>whether a folder is watched for changes</comment>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Ihre eigenen Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln no longer there</source>
        <extracomment>of a folder. %1: number of tracks; %Ln: of other ones</extracomment>
        <translation>
            <numerusform>%1, %Ln nicht mehr da</numerusform>
            <numerusform>%1, %Ln nicht mehr da</numerusform>
        </translation>
    </message>
    <message>
        <source>Works in the public domain</source>
        <translation>Gemeinfreie Werke</translation>
    </message>
</context>
<context>
    <name>v2m::SourcesPage</name>
    <message>
        <source>Another import is still running.</source>
        <translation>Ein anderer Import läuft noch.</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>„%1“ wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The import was cancelled; the catalog is as it was before.</source>
        <translation>Der Import wurde abgebrochen; der Katalog ist wie zuvor.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Der Download wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Import a data set</source>
        <translation>Einen Datensatz importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Downloading MusicCaps from %1…</source>
        <translation>MusicCaps wird von %1 heruntergeladen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Eine Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from the catalog?</source>
        <translation>„%1“ aus dem Katalog entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The file that it was imported from stays where it is.</source>
        <translation>
            <numerusform>Damit wird %Ln Titel entfernt. Die importierte Datei bleibt an ihrem Ort.</numerusform>
            <numerusform>Damit werden %Ln Titel entfernt. Die importierte Datei bleibt an ihrem Ort.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>CSV-Datei &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Eine CSV-Datei importieren</translation>
    </message>
    <message>
        <source>Brings the tracks of a data set on this machine into the catalog.</source>
        <translation>Nimmt die Titel eines Datensatzes von diesem Rechner in den Katalog auf.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the chosen source</source>
        <translation>Die ausgewählte Quelle entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen data set and its tracks from the catalog, after asking.</source>
        <translation>Nimmt den ausgewählten Datensatz mit seinen Titeln nach einer Rückfrage aus dem Katalog.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) in all</source>
        <translation>
            <numerusform>Insgesamt %Ln Titel</numerusform>
            <numerusform>Insgesamt %Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing “%1”…</source>
        <translation>„%1“ wird entfernt …</translation>
    </message>
    <message>
        <source>Built-in works</source>
        <translation>Mitgelieferte Werke</translation>
    </message>
    <message>
        <source>Add the &amp;Built-in Works</source>
        <translation>&amp;Mitgelieferte Werke hinzufügen</translation>
    </message>
    <message>
        <source>Add the built-in works</source>
        <translation>Mitgelieferte Werke hinzufügen</translation>
    </message>
    <message>
        <source>Works in the public domain that come with the program; most of them play without a network.</source>
        <translation>Gemeinfreie Werke, die mit dem Programm kommen; die meisten spielen ohne Netz.</translation>
    </message>
    <message>
        <source>Add a Folder of Music</source>
        <translation>Musikordner hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Read It Again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>&amp;Watch for Changes</source>
        <translation>Auf Änderungen &amp;beobachten</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The files themselves stay where they are.</source>
        <translation>
            <numerusform>Das entfernt %Ln Titel. Die Dateien selbst bleiben, wo sie sind.</numerusform>
            <numerusform>Das entfernt %Ln Titel. Die Dateien selbst bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is being listened to</source>
        <translation>Dieser Ordner wird gerade angehört</translation>
    </message>
    <message>
        <source>The data sets and folders in the catalog with their numbers of tracks and licences; the menu key shows what can be done with one.</source>
        <translation>Die Datensätze und Ordner im Katalog mit ihren Titelzahlen und Lizenzen; die Menütaste zeigt, was sich mit einem tun lässt.</translation>
    </message>
    <message>
        <source>Add a F&amp;older of Music…</source>
        <translation>&amp;Musikordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Musikordner hinzufügen</translation>
    </message>
    <message>
        <source>Listens to the music files in a folder of yours, so that they appear in the lists.</source>
        <translation>Hört die Musikdateien in einem Ihrer Ordner an, sodass sie in den Listen erscheinen.</translation>
    </message>
    <message>
        <source>Or drop a folder or a CSV file here. The first line of a CSV file names its columns, at least id and caption.</source>
        <translation>Oder legen Sie einen Ordner oder eine CSV-Datei hier ab. Die erste Zeile einer CSV-Datei nennt ihre Spalten, mindestens id und caption.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). They come with the program, and can be added again.</source>
        <translation>
            <numerusform>Das entfernt %Ln Titel. Er gehört zum Programm und kann wieder hinzugefügt werden.</numerusform>
            <numerusform>Das entfernt %Ln Titel. Sie gehören zum Programm und können wieder hinzugefügt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 has sent could not be imported. %2</source>
        <extracomment>%1: a server&apos;s name; %2: a sentence that says why</extracomment>
        <translation>Was %1 gesendet hat, konnte nicht importiert werden. %2</translation>
    </message>
    <message>
        <source>&amp;Show Its Tracks</source>
        <translation>Seine Titel &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>v2m::Stage</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Reading faces… %1</source>
        <translation>Gesichter werden ausgewertet&#xa0;… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading faces…</source>
        <translation>Gesichter werden ausgewertet&#xa0;…</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <extracomment>Several clips are analysed one after the other. %1: number of this one; %2: how many there are; %3: its file&apos;s name</extracomment>
        <translation>Clip %1 von %2: %3</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Die Kamera wird gestartet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>v2m::StepsChoice</name>
    <message>
        <source>Even steps</source>
        <translation>Gleiche Schritte</translation>
    </message>
    <message>
        <source>Arousal first</source>
        <translation>Erregung zuerst</translation>
    </message>
    <message>
        <source>Valence first</source>
        <translation>Valenz zuerst</translation>
    </message>
    <message>
        <source>Steps that adapt</source>
        <translation>Angepasste Schritte</translation>
    </message>
    <message>
        <source>Straight to the goal, each step as long as the others</source>
        <translation>Geradewegs zum Ziel, jeder Schritt so lang wie die anderen</translation>
    </message>
    <message>
        <source>First as calm or as lively as the goal, then as bright</source>
        <translation>Erst so ruhig oder lebhaft wie das Ziel, dann so hell</translation>
    </message>
    <message>
        <source>First as bright as the goal, then as calm or as lively</source>
        <translation>Erst so hell wie das Ziel, dann so ruhig oder lebhaft</translation>
    </message>
    <message>
        <source>Small steps first, which grow: the smaller, the farther the goal is</source>
        <translation>Erst kleine Schritte, die wachsen: je ferner das Ziel, desto kleinere</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How the music goes from where you are to where it leads</source>
        <translation>Wie die Musik von dort, wo Sie sind, dorthin geht, wohin sie führt</translation>
    </message>
    <message>
        <source>&lt;p&gt;How the music goes from where you are to where it leads: in &lt;b&gt;even&lt;/b&gt; steps; with the &lt;b&gt;arousal first&lt;/b&gt;, so that you are calm before you are cheerful; with the &lt;b&gt;valence first&lt;/b&gt;; or in &lt;b&gt;steps that adapt&lt;/b&gt;, which begin small and grow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie die Musik von dort, wo Sie sind, dorthin geht, wohin sie führt: in &lt;b&gt;gleichen&lt;/b&gt; Schritten; mit der &lt;b&gt;Erregung zuerst&lt;/b&gt;, sodass Sie ruhig sind, bevor Sie heiter werden; mit der &lt;b&gt;Valenz zuerst&lt;/b&gt;; oder in &lt;b&gt;angepassten Schritten&lt;/b&gt;, die klein beginnen und wachsen.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>v2m::TimelineView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An emotion and its percentage in a list: Happy: 61%</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No face is in sight.</source>
        <translation>Es ist kein Gesicht zu sehen.</translation>
    </message>
    <message>
        <source>There are no emotions to show yet.</source>
        <translation>Es gibt noch keine Emotionen zu zeigen.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <extracomment>%1: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>no face in sight</source>
        <translation>kein Gesicht zu sehen</translation>
    </message>
    <message>
        <source>At %1 of %2: %3.</source>
        <extracomment>%1: a time in the clip; %2: the clip&apos;s length; %3: a list such as &quot;Happy 61 percent&quot;</extracomment>
        <translation>Bei %1 von %2: %3.</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>Emotionen im Zeitverlauf</translation>
    </message>
    <message>
        <source>The arrow keys move through the video; Space plays it.</source>
        <translation>Die Pfeiltasten bewegen durch das Video; die Leertaste spielt es ab.</translation>
    </message>
    <message>
        <source>&lt;p&gt;How the emotions came and went: the taller an area, the more of that emotion at that moment.&lt;/p&gt;&lt;p&gt;Click, drag or use the arrow keys to go to a moment of the clip.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie die Emotionen kamen und gingen: Je höher eine Fläche, desto mehr von dieser Emotion in diesem Augenblick.&lt;/p&gt;&lt;p&gt;Klicken, ziehen oder die Pfeiltasten führen zu einem Augenblick des Clips.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>%1: a time in the clip</extracomment>
        <translation>&amp;Zu %1 gehen</translation>
    </message>
    <message>
        <source>Go to the &amp;Start</source>
        <translation>Zum &amp;Anfang gehen</translation>
    </message>
</context>
<context>
    <name>v2m::TotalLine</name>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: hours and minutes</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The length of %Ln track(s) is not known.</source>
        <translation>
            <numerusform>Die Länge von %Ln Titel ist nicht bekannt.</numerusform>
            <numerusform>Die Länge von %Ln Titeln ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Below the list. %1: &quot;12 tracks&quot;; %2: &quot;41 min&quot; or &quot;at least 41 min&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Below the list, where the lengths of some tracks are unknown. %1: &quot;41 min&quot;</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>Below the list. %1: how many are selected; %Ln: of how many</extracomment>
        <translation>
            <numerusform>%1 von %Ln Titel</numerusform>
            <numerusform>%1 von %Ln Titeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::Tour</name>
    <message>
        <source>Show your face</source>
        <translation>Zeigen Sie Ihr Gesicht</translation>
    </message>
    <message>
        <source>Open a video or a picture, drop one here, or switch the camera on. A few seconds are enough. No picture leaves this machine.</source>
        <translation>Öffnen Sie ein Video oder ein Bild, ziehen Sie eines hierher, oder schalten Sie die Kamera ein. Ein paar Sekunden reichen. Kein Bild verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>See what was read</source>
        <translation>Sehen Sie, was gelesen wurde</translation>
    </message>
    <message>
        <source>The bars are the seven emotions, the timeline shows when they came, and the pad shows your path between unpleasant and pleasant, calm and excited.</source>
        <translation>Die Balken sind die sieben Emotionen, die Zeitleiste sagt, wann sie kamen, und die Fläche zeigt Ihren Weg von unangenehm zu angenehm und von ruhig zu erregt.</translation>
    </message>
    <message>
        <source>Get music that answers</source>
        <translation>Hören Sie Musik, die antwortet</translation>
    </message>
    <message>
        <source>The list follows the bars, and each track says why it is there. Above it you choose what the music is to do: match your mood, follow it, lift it, calm it or energize it.</source>
        <translation>Die Liste folgt den Balken, und jeder Titel sagt, warum er da ist. Darüber wählen Sie, was die Musik soll: zur Stimmung passen, ihr folgen, sie aufheitern, beruhigen oder beleben.</translation>
    </message>
    <message>
        <source>Listen, and steer</source>
        <translation>Hören und steuern</translation>
    </message>
    <message>
        <source>Play the list here and take it with you. To go elsewhere, drag the target on the pad. F1 opens the manual, and the Help menu this tour.</source>
        <translation>Spielen Sie die Liste hier ab, und nehmen Sie sie mit. Woandershin führt das Ziel auf der Fläche. F1 öffnet das Handbuch, das Menü Hilfe diese Tour.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which card of a tour this is: 2 of 4</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>v2m::TrackAnnouncer</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a track&apos;s title. %1: who plays it; %2: the emotion that it answers</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>v2m::TrackDetails</name>
    <message>
        <source>%1 (valence %2, arousal %3)</source>
        <extracomment>%1: a mood in words, such as “sad, low energy”; %2 and %3: numbers from -1 to 1</extracomment>
        <translation>%1 (Valenz %2, Erregung %3)</translation>
    </message>
    <message>
        <source>Details of the track</source>
        <translation>Einzelheiten des Titels</translation>
    </message>
    <message>
        <source>Choose a track to see what is known about it.</source>
        <translation>Wählen Sie einen Titel, um zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>Here because</source>
        <translation>Hier, weil</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Place on the pad</source>
        <translation>Ort im Stimmungsfeld</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Place on the pad (● this track, ○ asked for)</source>
        <extracomment>What follows: a mood in words. The signs are those of a small picture of the pad</extracomment>
        <translation>Ort im Stimmungsfeld (● dieser Titel, ○ gewünscht)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
</context>
<context>
    <name>v2m::TrayIcon</name>
    <message>
        <source>&amp;Hide the Window</source>
        <translation>Fenster &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Show the Window</source>
        <translation>Fenster &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>&amp;Next Track</source>
        <translation>&amp;Nächster Titel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>P&amp;revious Track</source>
        <translation>&amp;Voriger Titel</translation>
    </message>
</context>
<context>
    <name>v2m::UnderstoodLine</name>
    <message>
        <source>Mood of the words: %1</source>
        <extracomment>%1: a mood that was understood of words, such as “Sad, low energy”</extracomment>
        <translation>Stimmung der Wörter: %1</translation>
    </message>
    <message>
        <source>A mood of your choice, in place of that of the words.</source>
        <translation>Eine Stimmung Ihrer Wahl, an Stelle der Stimmung der Wörter.</translation>
    </message>
    <message>
        <source>Inferred from what you do not want.</source>
        <extracomment>%1: words of a search, as a list</extracomment>
        <translation>Verstanden aus dem, was Sie nicht wollen.</translation>
    </message>
    <message>
        <source>Understood from: %1.</source>
        <translation>Verstanden aus: %1.</translation>
    </message>
    <message>
        <source>%1 A click changes the mood; the cross keeps the words without it.</source>
        <extracomment>%1: a sentence: from which words a mood was understood</extracomment>
        <translation>%1 Ein Klick ändert die Stimmung, und das Kreuz lässt nur die Wörter übrig.</translation>
    </message>
    <message>
        <source>Leave out the mood of the words</source>
        <translation>Stimmung der Wörter weglassen</translation>
    </message>
    <message>
        <source>Leave out this mood: only the words themselves are looked for</source>
        <translation>Diese Stimmung weglassen: Nur nach den Wörtern selbst wird gesucht</translation>
    </message>
    <message>
        <source>None of these words names a mood that is known here; the list has tracks that contain them.</source>
        <translation>Keines dieser Wörter nennt eine Stimmung, die hier bekannt ist; die Liste enthält Titel, in denen sie vorkommen.</translation>
    </message>
    <message>
        <source>%1 Did you mean:</source>
        <extracomment>%1: a sentence; below it are buttons with words that may have been meant</extracomment>
        <translation>%1 Meinten Sie:</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <extracomment>%1: a word</extracomment>
        <translation>Stattdessen nach „%1“ suchen</translation>
    </message>
    <message>
        <source>More Energy</source>
        <translation>Mehr Energie</translation>
    </message>
    <message>
        <source>Less Energy</source>
        <translation>Weniger Energie</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Dunkler</translation>
    </message>
    <message>
        <source>As Understood</source>
        <translation>Wie verstanden</translation>
    </message>
    <message>
        <source>Only the Words</source>
        <translation>Nur die Wörter</translation>
    </message>
    <message>
        <source>Mood of the Words</source>
        <translation>Stimmung der Wörter</translation>
    </message>
    <message>
        <source>By name: %1</source>
        <extracomment>On a chip. %1: names of works or artists that a search mentions, as a list</extracomment>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>On a chip. %1: what a listener does not want in the music, as a list</extracomment>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <extracomment>Below it are buttons with words that may have been meant</extracomment>
        <translation>Meinten Sie:</translation>
    </message>
</context>
<context>
    <name>v2m::VideoView</name>
    <message>
        <source>There is no picture.</source>
        <translation>Es ist kein Bild da.</translation>
    </message>
    <message>
        <source>No face is in sight.</source>
        <translation>Es ist kein Gesicht zu sehen.</translation>
    </message>
    <message>
        <source>Face %1: %2.</source>
        <extracomment>%1: a face&apos;s number</extracomment>
        <translation>Gesicht %1: %2.</translation>
    </message>
    <message>
        <source>Face %1 is too small to be read.</source>
        <translation>Gesicht %1 ist zu klein, um ausgewertet zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) in sight.</source>
        <translation>
            <numerusform>%Ln Gesicht zu sehen.</numerusform>
            <numerusform>%Ln Gesichter zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Tab goes from face to face, Enter chooses one, Escape all; Space plays a video.</source>
        <translation>Tab geht von Gesicht zu Gesicht, die Eingabetaste wählt eines, Escape alle; die Leertaste spielt ein Video ab.</translation>
    </message>
    <message>
        <source>&amp;All Faces</source>
        <translation>&amp;Alle Gesichter</translation>
    </message>
    <message>
        <source>Only Face %1</source>
        <translation>Nur Gesicht %1</translation>
    </message>
    <message>
        <source>The &amp;Picture Alone</source>
        <translation>Nur das &amp;Bild</translation>
    </message>
</context>
<context>
    <name>v2m::ViewPanels</name>
    <message>
        <source>Music &amp;List</source>
        <translation>&amp;Musikliste</translation>
    </message>
    <message>
        <source>&amp;Emotions</source>
        <translation>Em&amp;otionen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Mood &amp;Pad</source>
        <translation>&amp;Stimmungsfeld</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>&amp;Clips</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>Pla&amp;yer</translation>
    </message>
</context>
<context>
    <name>v2m::WindowActions</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a video or a picture of a face</source>
        <translation>Ein Video oder ein Bild eines Gesichts öffnen</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>Read your face live with the camera</source>
        <translation>Ihr Gesicht live mit der Kamera auswerten</translation>
    </message>
    <message>
        <source>Play C&amp;lip</source>
        <translation>&amp;Clip abspielen</translation>
    </message>
    <message>
        <source>Play the analysed clip with its faces marked</source>
        <translation>Den analysierten Clip mit markierten Gesichtern abspielen</translation>
    </message>
    <message>
        <source>&amp;Export Playlist…</source>
        <translation>&amp;Playlist exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Take the playlist with you as M3U8, XSPF, JSPF or CSV</source>
        <translation>Die Playlist als M3U8, XSPF, JSPF oder CSV mitnehmen</translation>
    </message>
    <message>
        <source>Export &amp;Analysis…</source>
        <translation>&amp;Analyse exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save what was read as JSON, CSV or a picture</source>
        <translation>Die Ergebnisse als JSON, CSV oder Bild speichern</translation>
    </message>
    <message>
        <source>&amp;Music Catalog…</source>
        <translation>&amp;Musikkatalog&#xa0;…</translation>
    </message>
    <message>
        <source>See, import and search the music</source>
        <translation>Die Musik ansehen, importieren und durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;About Video2Music</source>
        <translation>Ü&amp;ber Video2Music</translation>
    </message>
    <message>
        <source>&amp;Forget Likes and Plays…</source>
        <translation>&amp;Vorlieben und Wiedergaben löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Analyse a clip first</source>
        <translation>Zuerst einen Clip analysieren</translation>
    </message>
    <message>
        <source>Analyse a clip or pick a mood first</source>
        <translation>Zuerst einen Clip analysieren oder eine Stimmung wählen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find Music by Words</source>
        <translation>Musik mit Worten &amp;suchen</translation>
    </message>
    <message>
        <source>A picture stands still</source>
        <translation>Ein Bild steht still</translation>
    </message>
    <message>
        <source>&amp;Music</source>
        <translation>&amp;Musik</translation>
    </message>
    <message>
        <source>A&amp;nother Selection</source>
        <translation>A&amp;ndere Auswahl</translation>
    </message>
    <message>
        <source>&amp;Save as Playlist…</source>
        <translation>Als Playlist &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Playlists…</source>
        <translation>&amp;Playlists…</translation>
    </message>
    <message>
        <source>See, open and rename the playlists that you saved</source>
        <translation>Ihre gespeicherten Playlists sehen, öffnen und umbenennen</translation>
    </message>
    <message>
        <source>&amp;Add a Folder of Music…</source>
        <translation>Musik&amp;ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Listen to the music files in a folder of yours</source>
        <translation>Die Musikdateien in einem Ihrer Ordner anhören</translation>
    </message>
    <message>
        <source>Other tracks that suit about as well</source>
        <translation>Andere Titel, die etwa ebenso gut passen</translation>
    </message>
    <message>
        <source>Keep the list inside the program under a name</source>
        <translation>Die Liste unter einem Namen im Programm behalten</translation>
    </message>
    <message>
        <source>Keep &amp;Reading While Music Plays</source>
        <translation>Beim Musikhören weiter &amp;lesen</translation>
    </message>
    <message>
        <source>The camera reads your face while music plays, and what comes next is planned from it</source>
        <translation>Die Kamera liest Ihr Gesicht, während Musik spielt, und danach wird geplant, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Export Clip with &amp;Music…</source>
        <translation>Clip mit &amp;Musik exportieren …</translation>
    </message>
    <message>
        <source>&amp;Diary…</source>
        <translation>&amp;Tagebuch …</translation>
    </message>
    <message>
        <source>See your readings by day, and the music with them</source>
        <translation>Ihre Messungen nach Tagen sehen, mit der Musik dazu</translation>
    </message>
    <message>
        <source>Write the clip with the list’s music as its sound</source>
        <translation>Den Clip mit der Musik der Liste als Ton schreiben</translation>
    </message>
    <message>
        <source>Analyse a clip and get a list for it first</source>
        <translation>Zuerst einen Clip analysieren und eine Liste dazu erstellen</translation>
    </message>
    <message>
        <source>Recor&amp;d a Clip</source>
        <translation>Clip auf&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>v2m::WindowHelp</name>
    <message>
        <source>The List</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>The Pad</source>
        <translation>Die Fläche</translation>
    </message>
    <message>
        <source>Move the target</source>
        <translation>Das Ziel bewegen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the target in larger steps</source>
        <translation>Das Ziel in größeren Schritten bewegen</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>The Timeline</source>
        <translation>Die Zeitleiste</translation>
    </message>
    <message>
        <source>To another moment</source>
        <translation>Zu einem anderen Augenblick</translation>
    </message>
    <message>
        <source>Arrow keys, Page Up, Page Down</source>
        <translation>Pfeiltasten, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>In larger steps</source>
        <translation>In größeren Schritten</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Zum Anfang oder zum Ende</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>What the control is for</source>
        <translation>Wozu das Bedienelement da ist</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Umschalt+F1</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>T&amp;our</translation>
    </message>
    <message>
        <source>&amp;Face Model…</source>
        <translation>&amp;Gesichtsmodell …</translation>
    </message>
    <message>
        <source>Play or pause the music</source>
        <translation>Musik abspielen oder anhalten</translation>
    </message>
    <message>
        <source>%1, play key</source>
        <extracomment>%1: a key. The other is one that keyboards have for players</extracomment>
        <translation>%1, Wiedergabetaste</translation>
    </message>
    <message>
        <source>Back to your mood</source>
        <translation>Zurück zu Ihrer Stimmung</translation>
    </message>
</context>
<context>
    <name>v2m::WindowOffers</name>
    <message numerus="yes">
        <source>%Ln track(s) only; get MusicCaps (2.9 MB, CC BY-SA 4.0)</source>
        <extracomment>Below the list. MusicCaps is a data set with 5,521 descriptions of music</extracomment>
        <translation>
            <numerusform>Nur %Ln Titel; MusicCaps holen (2,9 MB, CC BY-SA 4.0)</numerusform>
            <numerusform>Nur %Ln Titel; MusicCaps holen (2,9 MB, CC BY-SA 4.0)</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the music catalog, which offers 5,521 more descriptions of music.</source>
        <translation>Öffnet den Musikkatalog, der 5.521 weitere Musikbeschreibungen anbietet.</translation>
    </message>
    <message>
        <source>Shows its size, licence and origin first, and then downloads it.</source>
        <translation>Nennt zuerst Größe, Lizenz und Herkunft und lädt ihn dann herunter.</translation>
    </message>
    <message>
        <source>Faces are found by the simpler detector; get the better one (%1, Apache 2.0)</source>
        <extracomment>In the status bar. %1: the size of a download, such as &quot;317 kB&quot;</extracomment>
        <translation>Gesichter findet der einfachere Detektor; den besseren holen (%1, Apache 2.0)</translation>
    </message>
</context>
<context>
    <name>v2m::WordVectors</name>
    <message>
        <source>The list of words “%1” cannot be read: %2</source>
        <translation>Die Wortliste „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” does not hold a vector for each word of its list.</source>
        <translation>„%1“ enthält nicht für jedes Wort der Liste einen Vektor.</translation>
    </message>
    <message>
        <source>“%1” holds values that are not numbers.</source>
        <translation>„%1“ enthält Werte, die keine Zahlen sind.</translation>
    </message>
</context>
<context>
    <name>v2m::WorkPanel</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The progress of the download or the import.</source>
        <translation>Wie weit der Download oder der Import ist.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops the download or the import; the catalog stays as it was before.</source>
        <translation>Bricht den Download oder den Import ab; der Katalog bleibt wie zuvor.</translation>
    </message>
</context>
<context>
    <name>v2m::YtDlpResolver</name>
    <message>
        <source>yt-dlp found no stream: %1</source>
        <translation>yt-dlp hat keinen Stream gefunden: %1</translation>
    </message>
    <message>
        <source>yt-dlp answered with something that is not the address of a stream</source>
        <translation>yt-dlp hat etwas geantwortet, das keine Stream-Adresse ist</translation>
    </message>
    <message numerus="yes">
        <source>yt-dlp did not answer within %n second(s)</source>
        <translation>
            <numerusform>yt-dlp hat nicht innerhalb von %n Sekunde geantwortet</numerusform>
            <numerusform>yt-dlp hat nicht innerhalb von %n Sekunden geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no stream to ask yt-dlp for</source>
        <translation>es gibt keinen Stream, nach dem yt-dlp gefragt werden könnte</translation>
    </message>
    <message>
        <source>yt-dlp could not be started: %1</source>
        <translation>yt-dlp konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>yt-dlp found no stream and did not say why</source>
        <translation>yt-dlp hat keinen Stream gefunden und keinen Grund genannt</translation>
    </message>
</context>
<context>
    <name>v2m::analyzeCommand</name>
    <message>
        <source>With --json: every reading of every face.</source>
        <translation>Mit --json: alle Messwerte aller Gesichter.</translation>
    </message>
    <message>
        <source>Analyse every Kth frame only (default: 1).</source>
        <translation>Nur jedes K-te Bild analysieren (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>Read the emotions only; needs no catalog.</source>
        <translation>Nur die Emotionen erkennen; braucht keinen Katalog.</translation>
    </message>
    <message>
        <source>Name at least one clip.</source>
        <translation>Geben Sie mindestens einen Clip an.</translation>
    </message>
    <message>
        <source>--playlist works only with a single clip.</source>
        <translation>--playlist ist nur mit einem einzelnen Clip möglich.</translation>
    </message>
    <message>
        <source>--playlist and --no-tracks exclude each other.</source>
        <translation>--playlist und --no-tracks schließen einander aus.</translation>
    </message>
    <message>
        <source>%1: %2
valence %3, arousal %4, faces %5, frames analysed %6 of %7</source>
        <translation>%1: %2
Valenz %3, Erregung %4, Gesichter %5, analysierte Bilder %6 von %7</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>Musik zu %1</translation>
    </message>
    <message>
        <source>Reads the emotions of the faces in a clip and lists music for them.</source>
        <translation>Erkennt die Emotionen der Gesichter in einem Clip und listet dazu passende Musik auf.</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Where the list is to lead: valence and arousal, each from -1 to 1.</source>
        <translation>Wohin die Liste führen soll: Valenz und Erregung, jeweils von -1 bis 1.</translation>
    </message>
    <message>
        <source>No track in the catalog matches --where, so no playlist was written.</source>
        <translation>Kein Titel des Katalogs entspricht dem, was --where verlangt; daher wurde keine Wiedergabeliste geschrieben.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>in time: %1; --mode follow retraces it</source>
        <translation>im Verlauf: %1; --mode follow geht ihn nach</translation>
    </message>
    <message>
        <source>Run a model that contains code (TorchScript) without a sandbox; it then has all your permissions.</source>
        <translation>Ein Modell, das ein Programm ist (TorchScript), ohne Sandbox ausführen; es kann dann alles, was Sie können.</translation>
    </message>
    <message>
        <source>The YuNet face model is not installed, so faces are found by the simpler cascade; the window offers it under Help &gt; Face Model.</source>
        <translation>Das Gesichtsmodell YuNet ist nicht installiert, daher werden Gesichter mit der einfacheren Kaskade gesucht; das Fenster bietet es unter Hilfe &gt; Gesichtsmodell an.</translation>
    </message>
    <message>
        <source>List music for one of several faces only, by its number (default: one list that is fair to all of them).</source>
        <translation>Nur für eines von mehreren Gesichtern Musik auflisten, nach seiner Nummer (Vorgabe: eine Liste, die allen gerecht wird).</translation>
    </message>
    <message>
        <source>Keep nothing of this in the diary, which is off until video2music-cli diary on.</source>
        <translation>Nichts davon ins Tagebuch schreiben, das bis video2music-cli diary on aus ist.</translation>
    </message>
    <message>
        <source>face %1: %2</source>
        <translation>Gesicht %1: %2</translation>
    </message>
    <message>
        <source>face %1: %2; the list serves them %3 %</source>
        <extracomment>%3: how well the list serves this person, in percent of a list for them alone</extracomment>
        <translation>Gesicht %1: %2; die Liste wird ihm zu %3 % gerecht</translation>
    </message>
    <message>
        <source>There is no face %1 in %2; the faces are %3.</source>
        <translation>Es gibt kein Gesicht %1 in %2; die Gesichter sind %3.</translation>
    </message>
    <message>
        <source>Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of that name is replaced.</source>
        <translation>Schreibt die Liste in eine Datei: .m3u8, .xspf, .jspf oder .csv. Eine Datei dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>A picture has no course in time to follow, so the list is as with --mode match.</source>
        <translation>Ein Bild hat keinen zeitlichen Verlauf, dem die Liste folgen könnte; sie ist daher wie mit --mode match.</translation>
    </message>
</context>
<context>
    <name>v2m::captionReport</name>
    <message>
        <source>captions held out %1, learned from %2; their mood words are hidden</source>
        <translation>Beschreibungen: zurückgehalten %1, zum Lernen verwendet %2; ihre Stimmungswörter sind verborgen</translation>
    </message>
    <message>
        <source>valence r</source>
        <translation>Valenz r</translation>
    </message>
    <message>
        <source>arousal r</source>
        <translation>Erreg. r</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>lexicon alone</source>
        <translation>Lexikon allein</translation>
    </message>
    <message>
        <source>word counts</source>
        <translation>Wortzählung</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>lexicon</source>
        <translation>Lexikon</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>average precision over the lexicon&apos;s: %1 times</source>
        <translation>mittlere Precision gegenüber dem Lexikon: das %1-Fache</translation>
    </message>
    <message>
        <source>happy (%1) against sad (%2) by instruments alone: AUC %3, standard error %4; lexicon %5, word counts %6</source>
        <translation>glücklich (%1) gegen traurig (%2) allein anhand der Instrumente: AUC %3, Standardfehler %4; Lexikon %5, Wortzählung %6</translation>
    </message>
</context>
<context>
    <name>v2m::captionsCommand</name>
    <message>
        <source>A CSV file as “catalog import” takes it: MusicCaps, or any with the columns id and caption; may be given several times.</source>
        <translation>Eine CSV-Datei, wie „catalog import“ sie annimmt: MusicCaps oder jede andere mit den Spalten id und caption; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Name the captions with --data.</source>
        <translation>Geben Sie mit --data die Beschreibungen an.</translation>
    </message>
    <message>
        <source>Rows that are not tracks: %1.</source>
        <translation>Zeilen, die keinen Titel ergeben: %1.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>Trains the network that reads a mood from captions which name none, and measures it on those that it did not see.</source>
        <translation>Trainiert das Netz, das eine Stimmung aus Beschreibungen erkennt, die keine nennen, und bewertet es anhand von Beschreibungen, die es nicht gesehen hat.</translation>
    </message>
    <message>
        <source>Learned from %1 captions in %2; written to %3.</source>
        <translation>Aus %1 Beschreibungen in %2 gelernt; geschrieben nach %3.</translation>
    </message>
    <message>
        <source>Measures how well the mood of captions is read when their mood words are hidden: by the model, the lexicon alone, and word counts.</source>
        <translation>Misst, wie gut die Stimmung von Beschreibungen erkannt wird, wenn ihre Stimmungswörter verborgen sind: vom Modell, vom Lexikon allein und durch Wortzählung.</translation>
    </message>
    <message>
        <source>A folder with vectors of words (glove_words.txt and glove_100d.safetensors): words that occur in no caption are then read as similar ones.</source>
        <translation>Ein Ordner mit Wortvektoren (glove_words.txt und glove_100d.safetensors): Wörter, die in keiner Beschreibung stehen, werden dann wie ähnliche gelesen.</translation>
    </message>
</context>
<context>
    <name>v2m::catalogCommand</name>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 skipped.</source>
        <translation>%1: %2 hinzugefügt, %3 aktualisiert, %4 unverändert, %5 übersprungen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>%1, tracks: %2</source>
        <translation>%1, Titel: %2</translation>
    </message>
    <message>
        <source>  %1, tracks: %2, %3, imported %4</source>
        <translation>  %1, Titel: %2, %3, importiert %4</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>Lizenz unbekannt</translation>
    </message>
    <message>
        <source>Name the words to search for.</source>
        <translation>Geben Sie die Wörter an, nach denen gesucht werden soll.</translation>
    </message>
    <message>
        <source>Nothing in the catalog matches “%1”.</source>
        <translation>Nichts im Katalog passt zu „%1“.</translation>
    </message>
    <message>
        <source>The catalog has no source “%1”; see video2music-cli catalog info.</source>
        <translation>Der Katalog hat keine Quelle „%1“; siehe video2music-cli catalog info.</translation>
    </message>
    <message>
        <source>Tracks removed: %1.</source>
        <translation>Entfernte Titel: %1.</translation>
    </message>
    <message>
        <source>The format of the file to import: %1 (default: as its header tells).</source>
        <translation>Format der zu importierenden Datei: %1 (Vorgabe: laut Kopfzeile).</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 missing, %6 skipped.</source>
        <translation>%1: %2 hinzugefügt, %3 aktualisiert, %4 unverändert, %5 fehlen, %6 übersprungen.</translation>
    </message>
    <message>
        <source>“%1” is a folder of music; the format %2 is for files.</source>
        <translation>„%1“ ist ein Musikordner; das Format %2 ist für Dateien.</translation>
    </message>
    <message>
        <source>Name the file or folder to import.</source>
        <translation>Geben Sie die Datei oder den Ordner an, der importiert werden soll.</translation>
    </message>
    <message>
        <source>The source “%1” has no track “%2”; see video2music-cli catalog search.</source>
        <translation>Die Quelle „%1“ hat keinen Titel „%2“; siehe video2music-cli catalog search.</translation>
    </message>
    <message>
        <source>valence %1, arousal %2</source>
        <translation>Valenz %1, Erregung %2</translation>
    </message>
    <message>
        <source>“%1” was not listened to, or is the only file that was.</source>
        <translation>„%1“ wurde nicht angehört oder ist die einzige angehörte Datei.</translation>
    </message>
    <message>
        <source>Name the folders to watch.</source>
        <translation>Nennen Sie die Ordner, die beobachtet werden sollen.</translation>
    </message>
    <message>
        <source>catalog needs one of: import FILE|DIR..., info, list, search TEXT, show SOURCE ID, like SOURCE ID, watch DIR..., remove SOURCE.</source>
        <translation>catalog braucht eines von: import FILE|DIR..., info, list, search TEXT, show SOURCE ID, like SOURCE ID, watch DIR..., remove SOURCE.</translation>
    </message>
    <message>
        <source>There are more than %1; these fit best.</source>
        <translation>Es gibt mehr als %1; diese passen am besten.</translation>
    </message>
    <message>
        <source>Fills and shows the catalog:
  catalog import FILE...   a CSV file (MusicCaps or generic), or a folder of
                           music: heard, and kept up to date
  catalog import starter   the built-in works
  catalog info             its sources
  catalog list             its tracks
  catalog search TEXT      tracks with these words
  catalog show SOURCE ID   what is known about one track
  catalog like SOURCE ID   files that sound most like one
  catalog watch DIR...     imports folders again whenever they change
  catalog remove SOURCE    a source with its tracks</source>
        <translation>Füllt und zeigt den Katalog:
  catalog import FILE...   eine CSV-Datei (MusicCaps oder allgemein) oder ein
                           Musikordner: wird angehört und aktuell gehalten
  catalog import starter   die eingebauten Werke
  catalog info             seine Quellen
  catalog list             seine Titel
  catalog search TEXT      Titel mit diesen Wörtern
  catalog show SOURCE ID   was über einen Titel bekannt ist
  catalog like SOURCE ID   Dateien, die am ähnlichsten klingen
  catalog watch DIR...     importiert Ordner neu, sobald sie sich ändern
  catalog remove SOURCE    eine Quelle mit ihren Titeln</translation>
    </message>
    <message>
        <source>Import only MusicCaps as Google published it, verified by its checksum.</source>
        <translation>Nichts importieren als MusicCaps, wie Google es veröffentlicht hat, erkannt an seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>%1 (its file is missing)</source>
        <comment>a track</comment>
        <translation>%1 (die Datei fehlt)</translation>
    </message>
    <message>
        <source>“%1” is a picture; import takes tables of tracks and folders of music.</source>
        <translation>„%1“ ist ein Bild; import nimmt Tabellen von Titeln und Ordner mit Musik.</translation>
    </message>
</context>
<context>
    <name>v2m::chain</name>
    <message>
        <source>No models are installed; name their folder with --models or VIDEO2MUSIC_MODELS.</source>
        <translation>Es sind keine Modelle installiert; geben Sie ihren Ordner mit --models oder VIDEO2MUSIC_MODELS an.</translation>
    </message>
</context>
<context>
    <name>v2m::clipFingerprint</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::collection</name>
    <message>
        <source>“%1” asks for more memory than there is.</source>
        <translation>„%1“ verlangt mehr Speicher, als es gibt.</translation>
    </message>
    <message>
        <source>There is no music in the folder “%1”.</source>
        <translation>Im Ordner „%1“ ist keine Musik.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read: %2.</source>
        <translation>Der Ordner „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The tags of “%1” cannot be read; it is named from its path.</source>
        <translation>Die Tags von „%1“ sind nicht lesbar; der Titel wird nach seinem Pfad benannt.</translation>
    </message>
    <message>
        <source>“%1” was already in the catalog: its tracks are kept, and its source now covers all of “%2”.</source>
        <translation>„%1“ war schon im Katalog: Die Titel daraus bleiben, und die Quelle umfasst jetzt den ganzen Ordner „%2“.</translation>
    </message>
    <message>
        <source>“%1” is already in the catalog by itself, so it was not imported again.</source>
        <translation>„%1“ ist schon als eigener Ordner im Katalog und wurde nicht noch einmal importiert.</translation>
    </message>
    <message>
        <source>“%1” ends before the length that it states.</source>
        <translation>„%1“ endet vor der Länge, die darin angegeben ist.</translation>
    </message>
</context>
<context>
    <name>v2m::console</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output: %1.</source>
        <translation>Das Ergebnis kann nicht auf die Standardausgabe geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>v2m::datasets</name>
    <message>
        <source>“%1” cannot be read: there is no such file.</source>
        <translation>„%1“ kann nicht gelesen werden: Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>„%1“ kann nicht zum Lesen geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file.</source>
        <translation>„%1“ ist keine CSV-Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The data holds no usable picture. %1</source>
        <translation>Die Daten enthalten kein brauchbares Bild. %1</translation>
    </message>
    <message>
        <source>The data holds no picture: %1.</source>
        <translation>Die Daten enthalten kein Bild: %1.</translation>
    </message>
    <message>
        <source>The votes “%1” belong to the rows of a CSV file, and the data has none.</source>
        <translation>Die Stimmen „%1“ gehören zu den Zeilen einer CSV-Datei, und die Daten enthalten keine.</translation>
    </message>
    <message>
        <source>The votes “%1” are for %2 rows, but “%3” has %4: they belong to another file.</source>
        <translation>Die Stimmen „%1“ gelten für %2 Zeilen, aber „%3“ hat %4: Sie gehören zu einer anderen Datei.</translation>
    </message>
    <message>
        <source>“%1” is not in the format of FER2013: it has no column “%2”.</source>
        <translation>„%1“ hat nicht das Format von FER2013: Die Spalte „%2“ fehlt.</translation>
    </message>
    <message>
        <source>“%1”, row %2: %3</source>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not a class from 0 to 6.</source>
        <translation>„%1“ ist keine Klasse von 0 bis 6.</translation>
    </message>
    <message>
        <source>“%1” is not a usage that FER2013 knows.</source>
        <translation>„%1“ ist keine Verwendung, die FER2013 kennt.</translation>
    </message>
    <message>
        <source>the picture does not have 2304 pixels.</source>
        <translation>Das Bild hat nicht 2304 Pixel.</translation>
    </message>
    <message>
        <source>a pixel is not a number from 0 to 255.</source>
        <translation>Ein Pixel ist keine Zahl von 0 bis 255.</translation>
    </message>
    <message>
        <source>“%1” is not in the format of FER2013: it is empty.</source>
        <translation>„%1“ hat nicht das Format von FER2013: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>“%1” holds no FER+ votes: it has no column “%2”.</source>
        <translation>„%1“ enthält keine FER+-Stimmen: Die Spalte „%2“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a number of votes.</source>
        <translation>„%1“ ist keine Stimmenzahl.</translation>
    </message>
    <message>
        <source>there are votes for row %1 already.</source>
        <translation>Für Zeile %1 gibt es schon Stimmen.</translation>
    </message>
    <message>
        <source>“%1” holds no FER+ votes: it is empty.</source>
        <translation>„%1“ enthält keine FER+-Stimmen: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>“%1” is named after none of the seven emotions.</source>
        <translation>„%1“ ist nach keiner der sieben Emotionen benannt.</translation>
    </message>
    <message>
        <source>“%1” lies in no folder that is named after an emotion.</source>
        <translation>„%1“ liegt in keinem Ordner, der nach einer Emotion benannt ist.</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder, which is not followed.</source>
        <translation>„%1“ ist ein Verweis auf einen Ordner, dem nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>“%1” does not have 48 × 48 pixels.</source>
        <translation>„%1“ hat nicht 48 × 48 Pixel.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>“%1” holds pictures, which this trainer cannot decode; give it a CSV file in the format of FER2013.</source>
        <translation>„%1“ enthält Bilder, die dieses Trainingsprogramm nicht dekodieren kann; geben Sie ihm eine CSV-Datei im Format von FER2013.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a table: a row has more than %2 MB.</source>
        <translation>„%1“ ist keine Tabelle: Eine Zeile davon hat mehr als %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
</context>
<context>
    <name>v2m::diaryCommand</name>
    <message>
        <source>--%1 takes a day such as 2026-03-01, not “%2”.</source>
        <translation>--%1 erwartet einen Tag wie 2026-03-01, nicht „%2“.</translation>
    </message>
    <message>
        <source>--day cannot be combined with --from or --to.</source>
        <translation>--day geht nicht zusammen mit --from und --to.</translation>
    </message>
    <message>
        <source>played</source>
        <translation>gespielt</translation>
    </message>
    <message>
        <source>heard to its end</source>
        <translation>zu Ende gehört</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>gefällt mir</translation>
    </message>
    <message>
        <source>disliked</source>
        <translation>gefällt mir nicht</translation>
    </message>
    <message>
        <source>%1  %2 %3 %  valence %4, arousal %5</source>
        <comment>a reading in the diary</comment>
        <translation>%1  %2 %3 %  Valenz %4, Erregung %5</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <comment>what was done with a track, and the track</comment>
        <translation>    %1: %2</translation>
    </message>
    <message>
        <source>Before better moments: %1 (valence %2, readings: %3)</source>
        <translation>Vor besseren Momenten: %1 (Valenz %2, Messungen: %3)</translation>
    </message>
    <message>
        <source>From now on each reading is kept in the diary.</source>
        <translation>Von jetzt an kommt jede Messung ins Tagebuch.</translation>
    </message>
    <message>
        <source>Nothing more is written to the diary. What it holds stays until diary clear.</source>
        <translation>Ins Tagebuch wird nichts mehr geschrieben. Was darin steht, bleibt bis diary clear.</translation>
    </message>
    <message>
        <source>The diary has no reading for these days.</source>
        <translation>Das Tagebuch hat keine Messung dieser Tage.</translation>
    </message>
    <message>
        <source>The diary is off and has no reading for these days; video2music-cli diary on starts it.</source>
        <translation>Das Tagebuch ist aus und hat keine Messung dieser Tage; video2music-cli diary on schaltet es ein.</translation>
    </message>
    <message>
        <source>Readings written to %1: %2.</source>
        <translation>Nach %1 geschriebene Messungen: %2.</translation>
    </message>
    <message>
        <source>Readings removed from the diary: %1.</source>
        <translation>Aus dem Tagebuch gelöschte Messungen: %1.</translation>
    </message>
    <message>
        <source>Keeps each reading with its time, scores and music, without picture and sound; off until you switch it on:
  diary on            from now on readings are kept, here and in the window
  diary off           no more; what is there stays
  diary list          the readings, oldest first
  diary export FILE   the same as a table (CSV)
  diary clear         removes them from the catalog&apos;s file for good</source>
        <translation>Behält jede Messung mit Zeit, Werten und Musik, ohne Bild und Ton; aus, bis Sie es einschalten:
  diary on            von jetzt an werden Messungen behalten, hier und im Fenster
  diary off           nicht mehr; was da ist, bleibt
  diary list          die Messungen, die ältesten zuerst
  diary export FILE   dasselbe als Tabelle (CSV)
  diary clear         entfernt sie endgültig aus der Datei des Katalogs</translation>
    </message>
    <message>
        <source>This day only.</source>
        <translation>Nur dieser Tag.</translation>
    </message>
    <message>
        <source>From this day on.</source>
        <translation>Ab diesem Tag.</translation>
    </message>
    <message>
        <source>Up to and including this day.</source>
        <translation>Bis zu diesem Tag einschließlich.</translation>
    </message>
    <message>
        <source>diary needs one of: on, off, list, export FILE, clear.</source>
        <translation>diary braucht eines von: on, off, list, export DATEI, clear.</translation>
    </message>
    <message>
        <source>--day, --from and --to work only with list, export and clear.</source>
        <translation>--day, --from und --to gehören zu list, export und clear.</translation>
    </message>
    <message>
        <source>Rewriting the catalog</source>
        <translation>Katalog wird neu geschrieben</translation>
    </message>
    <message>
        <source>The catalog was not rewritten: traces of them may be left in its file until diary clear has finished.</source>
        <translation>Der Katalog wurde nicht neu geschrieben: In seiner Datei können Spuren davon bleiben, bis diary clear fertig ist.</translation>
    </message>
</context>
<context>
    <name>v2m::diarySentences</name>
    <message>
        <source>%1: no reading</source>
        <extracomment>%1: a date</extracomment>
        <translation>%1: keine Messung</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 leads; %Ln reading(s), valence %3, arousal %4</source>
        <extracomment>%1: a date; %2: an emotion, such as Happy; %3 and %4: numbers from -1 to +1</extracomment>
        <translation>
            <numerusform>%1: %2 führt; %Ln Messung, Valenz %3, Erregung %4</numerusform>
            <numerusform>%1: %2 führt; %Ln Messungen, Valenz %3, Erregung %4</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Noch keine Messung.</translation>
    </message>
    <message>
        <source>%1: valence %2, arousal %3</source>
        <extracomment>%1: a time, such as 9:00; %2 and %3: numbers from -1 to +1</extracomment>
        <translation>%1: Valenz %2, Erregung %3</translation>
    </message>
</context>
<context>
    <name>v2m::duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>v2m::emotionCommand</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trains the emotion network on labelled faces, and resumes an interrupted training. See also: train captions --help, train sound --help.</source>
        <translation>Trainiert das Emotionsnetz an beschrifteten Gesichtern und setzt ein unterbrochenes Training fort. Siehe auch: train captions --help, train sound --help.</translation>
    </message>
    <message>
        <source>Name what to train: train emotion, train captions or train sound.</source>
        <translation>Sagen Sie, was trainiert werden soll: train emotion, train captions oder train sound.</translation>
    </message>
    <message>
        <source>Measures the emotion network on labelled faces. See also: evaluate captions --help, evaluate sound --help, evaluate text --help.</source>
        <translation>Misst das Emotionsnetz an beschrifteten Gesichtern. Siehe auch: evaluate captions --help, evaluate sound --help, evaluate text --help.</translation>
    </message>
    <message>
        <source>Name what to measure: evaluate emotion, evaluate captions, evaluate sound or evaluate text.</source>
        <translation>Sagen Sie, was gemessen werden soll: evaluate emotion, evaluate captions, evaluate sound oder evaluate text.</translation>
    </message>
</context>
<context>
    <name>v2m::emotionData</name>
    <message>
        <source>Name the faces with --data.</source>
        <translation>Geben Sie die Gesichter mit --data an.</translation>
    </message>
</context>
<context>
    <name>v2m::evaluateText</name>
    <message>
        <source>The table “%1” has no column “%2”; sentences have the columns lang, text, valence and arousal.</source>
        <translation>Die Tabelle „%1“ hat keine Spalte „%2“; Sätze haben die Spalten lang, text, valence und arousal.</translation>
    </message>
    <message>
        <source>the sentence is empty</source>
        <translation>der Satz ist leer</translation>
    </message>
    <message>
        <source>The table “%1” is wrong in line %2: %3.</source>
        <translation>Die Tabelle „%1“ ist in Zeile %2 falsch: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number from -1 to 1</source>
        <translation>„%1“ ist keine Zahl von -1 bis 1</translation>
    </message>
</context>
<context>
    <name>v2m::feedbackCommand</name>
    <message>
        <source>Name the track as SOURCE:ID, such as starter:satie-gymnopedie-1; “%1” is not such a name.</source>
        <translation>Geben Sie den Titel als SOURCE:ID an, etwa starter:satie-gymnopedie-1; „%1“ ist keine solche Angabe.</translation>
    </message>
    <message>
        <source>(no longer in the catalog)</source>
        <translation>(nicht mehr im Katalog)</translation>
    </message>
    <message>
        <source>The catalog has no track “%1”; see video2music-cli catalog list.</source>
        <translation>Im Katalog gibt es keinen Titel „%1“; siehe video2music-cli catalog list.</translation>
    </message>
    <message>
        <source>Likes, dislikes, skips and finished plays forgotten: %1.</source>
        <translation>Gelöschte Einträge (gefällt mir, gefällt mir nicht, übersprungen, zu Ende gehört): %1.</translation>
    </message>
    <message>
        <source>What you like and dislike, and what the window noted of your listening; it moves tracks that sound alike up or down:
  feedback list                         all of it, newest first
  feedback add like|dislike SOURCE:ID   your opinion of a track
  feedback clear [SOURCE:ID]            forgets it, of one track or of all</source>
        <translation>Was Ihnen gefällt und nicht gefällt und was das Fenster über Ihr Hören notiert hat; ähnlich klingende Titel setzt dies höher oder tiefer:
  feedback list                         alles, das Neueste zuerst
  feedback add like|dislike SOURCE:ID   Ihre Meinung zu einem Titel
  feedback clear [SOURCE:ID]            löscht die Angaben zu einem Titel oder zu allen</translation>
    </message>
    <message>
        <source>feedback needs one of: list, add like|dislike SOURCE:ID, clear [SOURCE:ID].</source>
        <translation>feedback braucht eines von diesen: list, add like|dislike SOURCE:ID, clear [SOURCE:ID].</translation>
    </message>
</context>
<context>
    <name>v2m::fileCopy</name>
    <message>
        <source>it has no file on this machine</source>
        <translation>er hat keine Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No track of the list has a file that could be copied.</source>
        <translation>Kein Titel der Liste hat eine Datei, die kopiert werden könnte.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The files need %1, but “%2” has only %3 free.</source>
        <translation>Die Dateien brauchen %1, und in „%2“ sind %3 frei.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::fileWords</name>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>lebhaft</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>düster</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>heiter</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>Moll</translation>
    </message>
    <message>
        <source>major</source>
        <translation>Dur</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>leise</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>laut</translation>
    </message>
    <message>
        <source>in a minor key</source>
        <translation>in Moll</translation>
    </message>
    <message>
        <source>in a major key</source>
        <translation>in Dur</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>karg</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a word of a track&apos;s own title or tags</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>sound: %1</source>
        <extracomment>%1: what a music file sounds like, such as “calm, minor, 72 BPM”</extracomment>
        <translation>Klang: %1</translation>
    </message>
    <message>
        <source>words: %1</source>
        <extracomment>%1: words of a track&apos;s title and tags that tell a mood</extracomment>
        <translation>Wörter: %1</translation>
    </message>
    <message>
        <source>album: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>Album: %1</translation>
    </message>
    <message>
        <source>album artist: %1</source>
        <extracomment>the artist of a whole album, in the tags of a music file</extracomment>
        <translation>Albuminterpret: %1</translation>
    </message>
    <message>
        <source>composer: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>Komponist: %1</translation>
    </message>
    <message>
        <source>conductor: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>Dirigent: %1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>Kommentar: %1</translation>
    </message>
</context>
<context>
    <name>v2m::forgetFeedback</name>
    <message>
        <source>Forget Likes and Plays</source>
        <translation>Vorlieben und Wiedergaben löschen</translation>
    </message>
    <message>
        <source>Forget everything you have liked, disliked, skipped and heard to the end?</source>
        <translation>Alle Angaben dazu löschen, was Ihnen gefallen oder nicht gefallen hat und was Sie übersprungen oder zu Ende gehört haben?</translation>
    </message>
    <message>
        <source>Playlists will no longer take it into account. This cannot be undone.</source>
        <translation>Playlists richten sich dann nicht mehr danach. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>v2m::importPlaylist</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than any playlist: it has more than %2 MB.</source>
        <translation>%1 ist größer als jede Wiedergabeliste: über %2 MB.</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be opened: its name ends in none of .m3u8, .m3u, .xspf and .jspf.</source>
        <translation>%1 ist keine Wiedergabeliste, die sich öffnen lässt: Ihr Name endet weder auf .m3u8 noch auf .m3u, .xspf oder .jspf.</translation>
    </message>
</context>
<context>
    <name>v2m::jobOptions</name>
    <message>
        <source>FER2013 as a CSV file, or a folder with one folder of pictures for each emotion, whose middle squares are taken; may be given several times.</source>
        <translation>FER2013 als CSV-Datei oder ein Ordner mit je einem Bilderordner pro Emotion, wobei das mittlere Quadrat jedes Bildes genommen wird; mehrfach möglich.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not “%2”.</source>
        <translation>--%1 verlangt eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not “%2”.</source>
        <translation>--%1 verlangt eine ganze Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 ist eins von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The FER+ votes for the first CSV file, as published or with a column “row”.</source>
        <translation>Die FER+-Stimmen zur ersten CSV-Datei, wie veröffentlicht oder mit einer Spalte „row“.</translation>
    </message>
    <message>
        <source>The weights to write, ending in .safetensors.</source>
        <translation>Die zu schreibenden Gewichte, mit der Endung .safetensors.</translation>
    </message>
    <message>
        <source>The file that records how far the training is (default: beside the weights).</source>
        <translation>Wo der Stand des Trainings gespeichert wird (Vorgabe: neben den Gewichten).</translation>
    </message>
    <message>
        <source>A CSV of the epochs; the curves are drawn beside it (default: beside the weights).</source>
        <translation>Eine CSV-Datei der Epochen; die Kurven werden daneben gezeichnet (Vorgabe: neben den Gewichten).</translation>
    </message>
    <message>
        <source>Begin with the weights of a trained network, such as models/emotion.safetensors; of several, with their mean.</source>
        <translation>Mit den Gewichten eines trainierten Netzes beginnen, etwa models/emotion.safetensors; bei mehreren mit ihrem Mittel.</translation>
    </message>
    <message>
        <source>How much of the targets is the teachers&apos; opinion, from 0 to 1.</source>
        <translation>Welchen Anteil das Urteil der Lehrer an den Zielen hat, von 0 bis 1.</translation>
    </message>
    <message>
        <source>How many times each face is seen.</source>
        <translation>Wie oft jedes Gesicht gesehen wird.</translation>
    </message>
    <message>
        <source>Over how many epochs at the end the learning rate falls to 0.</source>
        <translation>Über wie viele Epochen am Ende die Lernrate auf 0 sinkt.</translation>
    </message>
    <message>
        <source>Over how many epochs at the start the learning rate rises.</source>
        <translation>Über wie viele Epochen am Anfang die Lernrate steigt.</translation>
    </message>
    <message>
        <source>For how many epochs at the start the pictures have 32 pixels.</source>
        <translation>In wie vielen Epochen am Anfang mit Bildern von 32 Pixeln gelernt wird.</translation>
    </message>
    <message>
        <source>The highest learning rate, for batches of 64 faces.</source>
        <translation>Die höchste Lernrate, für Batches von 64 Gesichtern.</translation>
    </message>
    <message>
        <source>How strongly the faces are augmented, from 0 to 1.5.</source>
        <translation>Wie stark die Gesichter verändert werden, von 0 bis 1.5.</translation>
    </message>
    <message>
        <source>The share of batches whose faces are mixed in pairs, from 0 to 1.</source>
        <translation>Der Anteil der Batches, deren Gesichter paarweise gemischt werden, von 0 bis 1.</translation>
    </message>
    <message>
        <source>The radius of sharpness-aware minimization, such as 0.1; every epoch then takes twice as long (default: none).</source>
        <translation>Der Radius der Minimierung mit Blick auf die Schärfe (sharpness-aware minimization), etwa 0.1; jede Epoche dauert dann doppelt so lang (Vorgabe: keiner).</translation>
    </message>
    <message>
        <source>How many faces form a batch.</source>
        <translation>Aus wie vielen Gesichtern gleichzeitig gelernt wird.</translation>
    </message>
    <message>
        <source>The numbers to compute with (default: bfloat16 where the processor is made for it).</source>
        <translation>Die Zahlen, mit denen gerechnet wird (Vorgabe: bfloat16, wo der Prozessor dafür gemacht ist).</translation>
    </message>
    <message>
        <source>End after N epochs without improvement (default: never).</source>
        <translation>Nach N Epochen ohne Fortschritt enden (Vorgabe: nie).</translation>
    </message>
    <message>
        <source>The seed of all random draws.</source>
        <translation>Startwert für alles, was zufällig gezogen wird.</translation>
    </message>
    <message>
        <source>Give rare emotions more weight.</source>
        <translation>Seltene Emotionen stärker gewichten.</translation>
    </message>
    <message>
        <source>Train no further: write the best weights of the checkpoint as the model.</source>
        <translation>Nicht weiter trainieren: die besten Gewichte des Zwischenstands als Modell schreiben.</translation>
    </message>
    <message>
        <source>Check the data and count the faces of each emotion.</source>
        <translation>Die Daten prüfen und die Gesichter jeder Emotion zählen.</translation>
    </message>
    <message>
        <source>Only these rows: Training, PublicTest or PrivateTest.</source>
        <translation>Nur diese Zeilen: Training, PublicTest oder PrivateTest.</translation>
    </message>
    <message>
        <source>The FER+ votes for the first CSV file, as published or with a column “row”: adds agreement with them.</source>
        <translation>Die FER+-Stimmen zur ersten CSV-Datei, wie veröffentlicht oder mit einer Spalte „row“: gibt auch die Übereinstimmung mit ihnen an.</translation>
    </message>
    <message>
        <source>Average each face with its mirror image.</source>
        <translation>Jedes Gesicht mit seinem Spiegelbild mitteln.</translation>
    </message>
    <message>
        <source>Draw confusion.svg and calibration.svg in this folder: which emotions are mistaken for which, and how often each probability proves right.</source>
        <translation>confusion.svg und calibration.svg in diesen Ordner zeichnen: welche Emotionen mit welchen verwechselt werden und wie oft eine Wahrscheinlichkeit eintrifft.</translation>
    </message>
    <message>
        <source>Run a model that contains code (TorchScript) without a sandbox; it then has all your permissions.</source>
        <translation>Ein Modell, das ein Programm ist (TorchScript), ohne Sandbox ausführen; es kann dann alles, was Sie können.</translation>
    </message>
    <message>
        <source>The family of networks: the program&apos;s own (residual), or a larger one to learn from (mobilenet).</source>
        <translation>Die Familie der Netze: das eigene Netz des Programms (residual) oder ein größeres, von dem sich lernen lässt (mobilenet).</translation>
    </message>
    <message>
        <source>Begin with the convolutions of a MobileNet that was trained for another task.</source>
        <translation>Mit den Faltungen eines MobileNet beginnen, das für eine andere Aufgabe trainiert wurde.</translation>
    </message>
    <message>
        <source>A trained network, or a TorchScript model, whose opinion is learned beside the labels; several are averaged.</source>
        <translation>Ein trainiertes Netz oder TorchScript-Modell, dessen Urteil neben den Angaben mitgelernt wird; mehrere werden gemittelt.</translation>
    </message>
    <message>
        <source>Keep the teachers&apos; opinions in this file, or read them from it; without --teacher, several are averaged.</source>
        <translation>Die Urteile der Lehrer in dieser Datei aufbewahren oder daraus lesen; ohne --teacher werden mehrere gemittelt.</translation>
    </message>
    <message>
        <source>The side in pixels that a MobileNet resamples the faces to.</source>
        <translation>Die Seitenlänge in Pixeln, auf die ein MobileNet die Gesichter umrechnet.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least 0, not “%2”.</source>
        <translation>--%1 verlangt eine ganze Zahl ab 0, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The file of weights to write, ending in .safetensors; its folder can then be given to --models.</source>
        <translation>Die zu schreibenden Gewichte, mit der Endung .safetensors; ihr Ordner lässt sich danach mit --models angeben.</translation>
    </message>
    <message>
        <source>How many training steps to take.</source>
        <translation>In wie vielen Schritten gelernt wird.</translation>
    </message>
    <message>
        <source>Name the weights to write with --out.</source>
        <translation>Geben Sie mit --out die Gewichte an, die geschrieben werden sollen.</translation>
    </message>
</context>
<context>
    <name>v2m::jobText</name>
    <message>
        <source>%1 faces; %2 wrong labels, %3 wrong sizes, %4 unreadable, %5 with votes</source>
        <translation>%1 Gesichter; %2 falsche Labels, %3 falsche Größen, %4 unlesbar, %5 mit Stimmen</translation>
    </message>
    <message>
        <source>Pictures in no folder named after an emotion: %1</source>
        <translation>Bilder in keinem nach einer Emotion benannten Ordner: %1</translation>
    </message>
    <message>
        <source>Faces without votes: %1</source>
        <translation>Gesichter ohne Stimmen: %1</translation>
    </message>
    <message>
        <source>No face to learn %1 from.</source>
        <translation>Kein Gesicht, um „%1“ zu lernen.</translation>
    </message>
    <message>
        <source>This data cannot be trained on: it needs Training faces of every emotion.</source>
        <translation>Ein Training mit diesen Daten wird abgelehnt: Es braucht Gesichter jeder Emotion mit der Verwendung Training.</translation>
    </message>
    <message>
        <source>asking the teachers</source>
        <translation>fragt die Lehrer</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss %3</source>
        <translation>Epoche %1 von %2, Verlust %3</translation>
    </message>
    <message>
        <source>Epoch %1: loss %2, validation %3 % in %4</source>
        <translation>Epoche %1: Verlust %2, Validierung %3&#xa0;% in %4</translation>
    </message>
    <message>
        <source>Ended after epoch %1, because the last epochs brought no improvement.</source>
        <translation>Nach Epoche %1 beendet, weil die letzten keinen Fortschritt brachten.</translation>
    </message>
    <message>
        <source>Best after epoch %1: %2 % of the validation faces; written to %3.</source>
        <translation>Beste nach Epoche %1: %2&#xa0;% der Validierungsgesichter; geschrieben nach %3.</translation>
    </message>
    <message>
        <source>No epoch improved on the initial weights: %1 % of the validation faces; written to %2.</source>
        <translation>Am besten waren die Gewichte vom Anfang: %1&#xa0;% der Validierungsgesichter; geschrieben nach %2.</translation>
    </message>
    <message>
        <source>faces %1, images per second %2</source>
        <translation>Gesichter %1, Bilder pro Sekunde %2</translation>
    </message>
    <message>
        <source>accuracy %1, balanced accuracy %2, macro F1 %3</source>
        <translation>Genauigkeit %1, balancierte Genauigkeit %2, Makro-F1 %3</translation>
    </message>
    <message>
        <source>expected calibration error %1</source>
        <translation>erwarteter Kalibrierungsfehler %1</translation>
    </message>
    <message>
        <source>agreement with the FER+ majority, eight classes: %1 of %2</source>
        <translation>Übereinstimmung mit der FER+-Mehrheit, acht Klassen: %1 von %2</translation>
    </message>
    <message>
        <source>agreement with the FER+ majority, without contempt: %1 of %2</source>
        <translation>Übereinstimmung mit der FER+-Mehrheit, ohne Verachtung: %1 von %2</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
</context>
<context>
    <name>v2m::listingText</name>
    <message>
        <source>No track in the catalog matches --where or --text.</source>
        <translation>Kein Titel des Katalogs entspricht dem, was --where oder --text verlangt.</translation>
    </message>
    <message>
        <source>The list lasts %1 rather than %2: no other track fits into the time that is left.</source>
        <translation>Die Liste dauert %1 statt %2: In die verbleibende Zeit passt kein weiterer Titel.</translation>
    </message>
    <message>
        <source>There is no source “%1”; the catalog has %2.</source>
        <extracomment>%2: names of sources of tracks, as a list</extracomment>
        <translation>Eine Quelle „%1“ gibt es nicht; der Katalog hat %2.</translation>
    </message>
    <message>
        <source>No track is of the genre “%1”.</source>
        <translation>Kein Titel gehört zum Genre „%1“.</translation>
    </message>
    <message>
        <source>No track is of the genre “%1”; did you mean %2?</source>
        <translation>Kein Titel gehört zum Genre „%1“; meinten Sie %2?</translation>
    </message>
</context>
<context>
    <name>v2m::main</name>
    <message>
        <source>Make a playlist for the faces in a clip</source>
        <translation>Eine Playlist zu den Gesichtern in einem Clip erstellen</translation>
    </message>
    <message>
        <source>Make a playlist for an emotion, without a clip</source>
        <translation>Eine Playlist zu einer Emotion erstellen, ohne Clip</translation>
    </message>
    <message>
        <source>Import, list, search and remove music</source>
        <translation>Musik importieren, auflisten, suchen und entfernen</translation>
    </message>
    <message>
        <source>Train a network on your own data</source>
        <translation>Ein Netz mit eigenen Daten trainieren</translation>
    </message>
    <message>
        <source>Measure a network on labelled data</source>
        <translation>Ein Netz anhand gelabelter Daten bewerten</translation>
    </message>
    <message>
        <source>Usage: video2music-cli COMMAND [options]</source>
        <translation>Aufruf: video2music-cli BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>video2music-cli COMMAND --help explains each command; --version prints the version.</source>
        <translation>video2music-cli BEFEHL --help sagt mehr zu jedem Befehl; --version gibt die Version aus.</translation>
    </message>
    <message>
        <source>Reads the emotions of the faces in a clip and finds music for them.</source>
        <translation>Erkennt die Emotionen der Gesichter in einem Clip und findet dazu passende Musik.</translation>
    </message>
    <message>
        <source>Print the milliseconds from start to the first painted window, then exit.</source>
        <translation>Die Millisekunden vom Start bis zum ersten gezeichneten Fenster ausgeben und das Programm beenden.</translation>
    </message>
    <message>
        <source>The catalog.</source>
        <translation>Der Katalog.</translation>
    </message>
    <message>
        <source>Videos or pictures to open.</source>
        <translation>Videos oder Bilder, die geöffnet werden sollen.</translation>
    </message>
    <message>
        <source>Record and show what you like</source>
        <translation>Angeben und anzeigen, was Ihnen gefällt</translation>
    </message>
    <message>
        <source>Switch the camera on.</source>
        <translation>Die Kamera einschalten.</translation>
    </message>
    <message>
        <source>Ask for a clip to open.</source>
        <translation>Nach einem Clip fragen, der geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Open another window even if one is open already.</source>
        <translation>Ein eigenes Fenster öffnen, auch wenn schon eines offen ist.</translation>
    </message>
    <message>
        <source>Unexpected error: %1</source>
        <translation>Unerwarteter Fehler: %1</translation>
    </message>
    <message>
        <source>Write moods into the tags of your own music files</source>
        <translation>Stimmungen in die Tags Ihrer eigenen Musikdateien schreiben</translation>
    </message>
    <message>
        <source>Convert a network that is a program into plain data</source>
        <translation>Ein Netz, das ein Programm ist, in reine Daten umwandeln</translation>
    </message>
    <message>
        <source>The name of your folder “%1” is not UTF-8, so the window cannot keep anything there. video2music-cli can.</source>
        <translation>Der Name Ihres Ordners „%1“ ist kein UTF-8, daher kann das Fenster dort nichts aufbewahren. video2music-cli kann es.</translation>
    </message>
    <message>
        <source>Keep a diary of your readings, if you want one</source>
        <translation>Ein Tagebuch Ihrer Messungen führen, wenn Sie eines möchten</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”; see video2music-cli --help.</source>
        <translation>Den Befehl „%1“ gibt es nicht; siehe video2music-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean %2? See video2music-cli --help.</source>
        <translation>Den Befehl „%1“ gibt es nicht; meinten Sie %2? Siehe video2music-cli --help.</translation>
    </message>
</context>
<context>
    <name>v2m::media</name>
    <message>
        <source>The module for cameras (video2music-camera.so) is not installed, so no camera can be used.</source>
        <translation>Das Modul für Kameras (video2music-camera.so) ist nicht installiert, daher kann keine Kamera verwendet werden.</translation>
    </message>
    <message>
        <source>The camera “%1” is not connected.</source>
        <translation>Die Kamera „%1“ ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The camera “%1” is in use by another program.</source>
        <translation>Die Kamera „%1“ wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be opened: %2.</source>
        <translation>Die Kamera „%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a camera, or sends its pictures in a form that this program does not read.</source>
        <translation>„%1“ ist keine Kamera oder sendet ihre Bilder in einer Form, die dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>The camera “%1” sends no picture.</source>
        <translation>Die Kamera „%1“ sendet kein Bild.</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be started.</source>
        <translation>Die Kamera „%1“ kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The camera “%1” was unplugged.</source>
        <translation>Die Kamera „%1“ wurde abgezogen.</translation>
    </message>
    <message>
        <source>The camera “%1” has stopped sending pictures.</source>
        <translation>Die Kamera „%1“ sendet keine Bilder mehr.</translation>
    </message>
    <message>
        <source>The camera “%1” has failed.</source>
        <translation>Die Kamera „%1“ ist ausgefallen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file cannot grow any larger.</source>
        <translation>Die Datei kann nicht größer werden.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder.</source>
        <translation>In diesen Ordner darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>This computer cannot encode %1.</source>
        <translation>Dieser Rechner kann %1 nicht codieren.</translation>
    </message>
    <message>
        <source>The folder “%1” for recordings cannot be made.</source>
        <translation>Der Ordner „%1“ für Aufnahmen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>You are not allowed to write to the folder “%1” for recordings.</source>
        <translation>Sie dürfen nicht in den Ordner „%1“ für Aufnahmen schreiben.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera sent no picture.</source>
        <translation>Es wurde nichts aufgenommen: Die Kamera hat kein Bild gesendet.</translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation>Es wurde nichts aufgenommen. %1</translation>
    </message>
    <message>
        <source>%1 The recording ends after %2 seconds.</source>
        <translation>%1 Die Aufnahme endet nach %2 Sekunden.</translation>
    </message>
    <message>
        <source>The pictures in “%1” are coded as %2, which cannot be decoded here.</source>
        <translation>Die Bilder in „%1“ sind als %2 codiert, was hier nicht decodiert werden kann.</translation>
    </message>
    <message>
        <source>“%1” is not a video or a picture of a kind that can be read.</source>
        <translation>„%1“ ist kein Video oder Bild einer lesbaren Art.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: the part that says where its pictures are is missing or unreadable.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten: Der Teil, der sagt, wo die Bilder liegen, fehlt oder ist unlesbar.</translation>
    </message>
    <message>
        <source>“%1” holds sound but no moving picture.</source>
        <translation>„%1“ enthält Ton, aber kein bewegtes Bild.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: it holds no moving picture.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten: Es ist kein bewegtes Bild darin.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>You are not allowed to read the file “%1”.</source>
        <translation>Sie dürfen die Datei „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened: %2.</source>
        <translation>Die Datei „%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a video or a picture.</source>
        <translation>„%1“ ist ein Ordner, kein Video oder Bild.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a video or a picture file.</source>
        <translation>„%1“ ist eine Pipe oder ein Gerät, keine Video- oder Bilddatei.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large.</source>
        <translation>Das Bild „%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>Reading the picture “%1” failed.</source>
        <translation>Das Bild „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture “%1” is cut off.</source>
        <translation>Das Bild „%1“ ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged or of a kind that cannot be read.</source>
        <translation>Das Bild „%1“ ist beschädigt oder von einer Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: not one of its pictures can be read.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten: Keines der Bilder kann gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” breaks off in the middle: it was read up to second %2.</source>
        <translation>„%1“ bricht mittendrin ab: Es wurde bis Sekunde %2 gelesen.</translation>
    </message>
    <message>
        <source>Parts of “%1” are damaged: some of its pictures were left out.</source>
        <translation>Teile von „%1“ sind beschädigt: Einige Bilder wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are stored in a way that cannot be read (%2, %3 by %4 pixels).</source>
        <translation>Die Bilder von „%1“ sind so gespeichert, dass sie nicht gelesen werden können (%2, %3 mal %4 Pixel).</translation>
    </message>
    <message>
        <source>The picture “%1” is too large: %2 × %3 pixels are more than 8192 × 8192.</source>
        <translation>Das Bild „%1“ ist zu groß: %2 × %3 Pixel sind mehr als 8192 × 8192.</translation>
    </message>
    <message>
        <source>The picture “%1” is stored in a way that takes too much memory to decode.</source>
        <translation>Das Bild „%1“ ist so gespeichert, dass das Dekodieren zu viel Speicher braucht.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are too large: %2 × %3 pixels are more than 8192 × 8192.</source>
        <translation>Die Bilder von „%1“ sind zu groß: %2 × %3 Pixel sind mehr als 8192 × 8192.</translation>
    </message>
    <message>
        <source>You are not allowed to use the camera “%1”; on most systems the members of the group “video” are. To become one, run “sudo usermod -aG video $USER” and log in again.</source>
        <translation>Sie dürfen die Kamera „%1“ nicht verwenden; auf den meisten Systemen dürfen es die Mitglieder der Gruppe „video“. Um eines zu werden, rufen Sie „sudo usermod -aG video $USER“ auf und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are too large, or refer back to too many others: decoding them takes more than %2 MB.</source>
        <translation>Die Bilder von „%1“ sind zu groß oder greifen auf zu viele andere zurück: Sie zu dekodieren braucht mehr als %2 MB.</translation>
    </message>
</context>
<context>
    <name>v2m::models</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The list of models “%1” is missing.</source>
        <translation>Die Liste der Modelle „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The list of models “%1” is of another version than this program reads.</source>
        <translation>Die Liste der Modelle „%1“ hat eine andere Version, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>The list of models “%1” has an invalid entry: %2.</source>
        <translation>Die Liste der Modelle „%1“ hat einen ungültigen Eintrag: %2.</translation>
    </message>
    <message>
        <source>The list of models “%1” is damaged.</source>
        <translation>Die Liste der Modelle „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The list of models “%1” has no model called “%2”.</source>
        <translation>Die Liste der Modelle „%1“ enthält kein Modell namens „%2“.</translation>
    </message>
    <message>
        <source>The model file “%1” is not the one that its manifest describes (its SHA-256 differs).</source>
        <translation>Die Modelldatei „%1“ ist nicht die, die ihr Verzeichnis beschreibt (ihre SHA-256-Summe weicht ab).</translation>
    </message>
    <message>
        <source>The model file “%1” is missing.</source>
        <translation>Die Modelldatei „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The model file “%1” cannot be read.</source>
        <translation>Die Modelldatei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>sie ist zu kurz</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>ihr Kopf ist länger als die Datei</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>ihr Kopf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its tensors overlap or leave gaps</source>
        <translation>ihre Tensoren überlappen sich oder lassen Lücken</translation>
    </message>
    <message>
        <source>its length does not fit its header</source>
        <translation>ihre Länge passt nicht zu ihrem Kopf</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>sie bricht ab</translation>
    </message>
    <message>
        <source>“%1” is not a usable safetensors file: %2.</source>
        <translation>„%1“ ist keine brauchbare safetensors-Datei: %2.</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>ihr Kopf ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ihr Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>tensor “%1” has the unknown type “%2”</source>
        <translation>der Tensor „%1“ hat den unbekannten Typ „%2“</translation>
    </message>
    <message>
        <source>tensor “%1” has no valid shape</source>
        <translation>der Tensor „%1“ hat keine gültige Form</translation>
    </message>
    <message>
        <source>tensor “%1” is too large</source>
        <translation>der Tensor „%1“ ist zu groß</translation>
    </message>
    <message>
        <source>the length of tensor “%1” does not fit its shape</source>
        <translation>die Länge des Tensors „%1“ passt nicht zu seiner Form</translation>
    </message>
    <message>
        <source>its header states an invalid length</source>
        <translation>ihr Kopf gibt eine Länge an, die keine ist</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute a SHA-256.</source>
        <translation>OpenSSL kann keine SHA-256-Summe berechnen.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>The list of models “%1” cannot be read or is too large.</source>
        <translation>Die Liste der Modelle „%1“ kann nicht gelesen werden oder ist zu groß.</translation>
    </message>
    <message>
        <source>The model file “%1” is too large.</source>
        <translation>Die Modelldatei „%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>v2m::modelsCommand</name>
    <message>
        <source>%1 is a %2 of %3 numbers, written to %4. The scores of both differ by at most %5.</source>
        <extracomment>%1, %4: files; %2: a network&apos;s name, &quot;VGG-19&quot;</extracomment>
        <translation>%1 ist ein %2 aus %3 Zahlen, geschrieben nach %4. Die Werte beider weichen höchstens um %5 voneinander ab.</translation>
    </message>
    <message>
        <source>Converts a model that is a program into plain data:
  models convert SCRIPT OUT   writes the weights of a TorchScript file (.pt, with
                              the .json that describes it beside it) to OUT, a
                              .safetensors file, and its entry into manifest.json
                              there. The network must be a VGG, ResNet or ResNeXt
                              of any size, named as torchvision names it. The
                              script runs in a sandbox: it need not be trusted.</source>
        <translation>Macht aus einem Modell, das ein Programm ist, Daten:
  models convert SCRIPT OUT   schreibt die Gewichte einer TorchScript-Datei (.pt,
                              daneben die .json, die sie beschreibt) nach OUT, eine
                              .safetensors-Datei, und ihren Eintrag in die dortige
                              manifest.json. Das Netz muss ein VGG, ResNet oder
                              ResNeXt beliebiger Größe sein, benannt wie in
                              torchvision. Das Skript läuft in einer Sandbox: Man
                              muss ihm nicht vertrauen.</translation>
    </message>
    <message>
        <source>models needs: convert SCRIPT OUT.</source>
        <translation>models braucht: convert SCRIPT OUT.</translation>
    </message>
</context>
<context>
    <name>v2m::modules</name>
    <message>
        <source>The module “%1” cannot be loaded: %2</source>
        <translation>Das Modul „%1“ kann nicht geladen werden: %2</translation>
    </message>
</context>
<context>
    <name>v2m::moodTags</name>
    <message>
        <source>The tags of “%1” could not be written: %2.</source>
        <translation>Die Tags von „%1“ konnten nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>it has no tags that can be read</source>
        <translation>es hat keine lesbaren Tags</translation>
    </message>
    <message>
        <source>this kind of file has no tag for a mood</source>
        <translation>diese Art von Datei hat kein Tag für eine Stimmung</translation>
    </message>
    <message>
        <source>its tags have changed in the meantime</source>
        <translation>seine Tags haben sich inzwischen geändert</translation>
    </message>
    <message>
        <source>TagLib could not write them</source>
        <translation>TagLib konnte sie nicht schreiben</translation>
    </message>
    <message>
        <source>its sound would not stay the same</source>
        <translation>sein Klang bliebe nicht derselbe</translation>
    </message>
    <message>
        <source>“%1” is not a file made by “tags write”.</source>
        <translation>„%1“ ist keine Datei, mit der Tags zurückgenommen werden.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>what was written cannot be read again</source>
        <translation>was geschrieben wurde, lässt sich nicht wieder lesen</translation>
    </message>
    <message>
        <source>its other tags would not stay the same</source>
        <translation>ihre anderen Tags blieben nicht dieselben</translation>
    </message>
</context>
<context>
    <name>v2m::networks</name>
    <message>
        <source>The manifest gives other labels or another input size for “%1” than the network has.</source>
        <translation>Das Verzeichnis nennt für „%1“ andere Klassen oder eine andere Eingabegröße, als das Netz hat.</translation>
    </message>
    <message>
        <source>“%1” holds several TorchScript files; name one of them.</source>
        <translation>„%1“ enthält mehrere TorchScript-Dateien; geben Sie eine davon an.</translation>
    </message>
    <message>
        <source>“%1” is neither a folder with a model nor a TorchScript file, whose name ends in .pt or .pth.</source>
        <translation>„%1“ ist weder ein Ordner mit einem Modell noch eine TorchScript-Datei, deren Name auf .pt oder .pth endet.</translation>
    </message>
    <message>
        <source>“%1” does not describe an emotion network.</source>
        <translation>„%1“ beschreibt kein Emotionsnetz.</translation>
    </message>
    <message>
        <source>The tensor “%1” is missing in the file.</source>
        <translation>Der Tensor „%1“ fehlt in der Datei.</translation>
    </message>
    <message>
        <source>The tensor “%1” has the wrong shape.</source>
        <translation>Der Tensor „%1“ hat die falsche Form.</translation>
    </message>
    <message>
        <source>“%1” holds no emotion network.</source>
        <translation>„%1“ enthält kein Emotionsnetz.</translation>
    </message>
    <message>
        <source>“%1” holds no usable emotion network: %2</source>
        <translation>„%1“ enthält kein brauchbares Emotionsnetz: %2</translation>
    </message>
    <message>
        <source>“%1” is not a usable safetensors file: tensor “%2” has the unknown type “%3”.</source>
        <translation>„%1“ ist keine brauchbare safetensors-Datei: Der Tensor „%2“ hat den unbekannten Typ „%3“.</translation>
    </message>
    <message>
        <source>A tensor of type %1 cannot be stored in a safetensors file.</source>
        <translation>Ein Tensor vom Typ %1 kann nicht in einer safetensors-Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>The description “%1” of the model beside it is missing.</source>
        <translation>Die Beschreibung „%1“ des Modells daneben fehlt.</translation>
    </message>
    <message>
        <source>“%1” does not describe an emotion model: %2.</source>
        <translation>„%1“ beschreibt kein Emotionsmodell: %2.</translation>
    </message>
    <message>
        <source>“%1” is none of the seven emotions</source>
        <translation>„%1“ ist keine der sieben Emotionen</translation>
    </message>
    <message>
        <source>its labels are not the seven emotions, each once</source>
        <translation>die Klassen sind nicht die sieben Emotionen, jede einmal</translation>
    </message>
    <message>
        <source>its input size is not from 16 to 1024</source>
        <translation>die Eingabegröße liegt nicht zwischen 16 und 1024</translation>
    </message>
    <message>
        <source>its channels are neither “grey” nor “rgb”</source>
        <translation>die Kanäle sind weder „grey“ noch „rgb“</translation>
    </message>
    <message>
        <source>it needs one mean and one std per channel</source>
        <translation>je Kanal werden ein Wert für mean und einer für std gebraucht</translation>
    </message>
    <message>
        <source>a std is not above 0</source>
        <translation>ein Wert von std liegt nicht über 0</translation>
    </message>
    <message>
        <source>its output is neither “logits” nor “probabilities”</source>
        <translation>die Ausgabe ist weder „logits“ noch „probabilities“</translation>
    </message>
    <message>
        <source>its temperature is not above 0</source>
        <translation>die Temperatur liegt nicht über 0</translation>
    </message>
    <message>
        <source>The model “%1” returns values that are not numbers.</source>
        <translation>Das Modell „%1“ gibt Werte zurück, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The model “%1” returns no probabilities, which are at least 0 and sum to 1 for each face, although its description says so.</source>
        <translation>Das Modell „%1“ gibt entgegen seiner Beschreibung keine Wahrscheinlichkeiten zurück, die mindestens 0 sind und je Gesicht zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>The model “%1” does not take input of shape %2: %3</source>
        <translation>Das Modell „%1“ nimmt keine Eingabe der Form %2 an: %3</translation>
    </message>
    <message>
        <source>The model “%1” returns something other than one tensor.</source>
        <translation>Das Modell „%1“ gibt etwas anderes als genau einen Tensor zurück.</translation>
    </message>
    <message>
        <source>The model “%1” returns %2 for an input of shape %3; it must return one row of 7 numbers per face.</source>
        <translation>Das Modell „%1“ gibt für eine Eingabe der Form %3 %2 zurück; es muss je Gesicht eine Zeile mit 7 Zahlen zurückgeben.</translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript file.</source>
        <translation>„%1“ ist keine TorchScript-Datei.</translation>
    </message>
    <message>
        <source>LibTorch failed: %1</source>
        <translation>LibTorch ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Tensors are missing in the file: it holds %1 numbers, and a network of the shape that it gives has %2.</source>
        <translation>In der Datei fehlen Tensoren: Sie enthält %1 Zahlen, ein Netz der angegebenen Form hat %2.</translation>
    </message>
    <message>
        <source>The tensor “%1” holds values that are not numbers.</source>
        <translation>Der Tensor „%1“ enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>“%1” is a TorchScript file, which is a program, and there is no sandbox here to run it in. If you trust whoever made it, --trust-model runs it without.</source>
        <translation>„%1“ ist eine TorchScript-Datei, also ein Programm, und hier gibt es keine Sandbox dafür. Wenn Sie dem Urheber vertrauen, führt --trust-model sie ohne aus.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be opened: %2.</source>
        <translation>Das Modell „%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The model “%1” had not answered after %2 seconds, so it was stopped.</source>
        <translation>Das Modell „%1“ hatte nach %2 Sekunden nicht geantwortet und wurde beendet.</translation>
    </message>
    <message>
        <source>The process of the model “%1” has died (signal %2): it asked for too much memory, or did what a model may not do.</source>
        <translation>Der Prozess des Modells „%1“ ist abgebrochen (Signal %2): Er wollte zu viel Speicher oder tat, was ein Modell nicht darf.</translation>
    </message>
    <message>
        <source>The process of the model “%1” does not answer as it should.</source>
        <translation>Der Prozess des Modells „%1“ antwortet nicht, wie er soll.</translation>
    </message>
    <message>
        <source>a mean is not a number</source>
        <translation>ein Mittelwert ist keine Zahl</translation>
    </message>
    <message>
        <source>The model “%1” gives no probabilities: its weights or its temperature make no sense.</source>
        <translation>Das Modell „%1“ liefert keine Wahrscheinlichkeiten: Seine Gewichte oder seine Temperatur ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>The emotion model gives values that are not probabilities for a face; its weights are damaged or make no sense.</source>
        <translation>Das Emotionsmodell liefert für ein Gesicht Werte, die keine Wahrscheinlichkeiten sind; seine Gewichte sind beschädigt oder ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>its description gives another number of channels</source>
        <translation>seine Beschreibung nennt eine andere Zahl von Kanälen</translation>
    </message>
    <message>
        <source>The name “%1” does not end in .safetensors.</source>
        <translation>Der Name „%1“ endet nicht auf .safetensors.</translation>
    </message>
    <message>
        <source>its weights are too large</source>
        <translation>seine Gewichte sind zu groß</translation>
    </message>
    <message>
        <source>with its weights it computes something other than a %1 does</source>
        <translation>mit seinen Gewichten rechnet es etwas anderes als ein %1</translation>
    </message>
    <message>
        <source>“%1” cannot be converted: %2.</source>
        <translation>„%1“ kann nicht umgewandelt werden: %2.</translation>
    </message>
    <message>
        <source>it is none of the networks that this program knows (VGG, ResNet and ResNeXt, with their parts named as in torchvision): its tensor “%1” is missing, has another shape or does not belong there</source>
        <translation>es ist keines der Netze, die dieses Programm kennt (VGG, ResNet und ResNeXt mit den Namen der Teile wie bei torchvision): Sein Tensor „%1“ fehlt, hat eine andere Form oder gehört nicht dorthin</translation>
    </message>
    <message>
        <source>“%1” does not describe a MobileNet.</source>
        <translation>„%1“ beschreibt kein MobileNet.</translation>
    </message>
    <message>
        <source>Its tensors do not fit each other.</source>
        <translation>Seine Tensoren passen nicht zueinander.</translation>
    </message>
</context>
<context>
    <name>v2m::openLibrary</name>
    <message>
        <source>Reading moods</source>
        <translation>Stimmungen erkennen</translation>
    </message>
</context>
<context>
    <name>v2m::queryOptions</name>
    <message>
        <source>How many tracks to list (default: %1).</source>
        <translation>Wie viele Titel aufgelistet werden (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>There is no mode “%1”; the modes are %2.</source>
        <translation>Es gibt keinen Modus „%1“; die Modi sind %2.</translation>
    </message>
    <message>
        <source>There is no emotion “%1”; the emotions are %2.</source>
        <translation>Es gibt keine Emotion „%1“; die Emotionen sind %2.</translation>
    </message>
    <message>
        <source>The weight in “%1” is not a number of at least 0.</source>
        <translation>Das Gewicht in „%1“ ist keine Zahl ab 0.</translation>
    </message>
    <message>
        <source>At least one emotion needs a weight above 0.</source>
        <translation>Mindestens eine Emotion braucht ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>A point is two numbers from -1 to 1, valence and arousal, such as -0.5,0.3, not “%1”.</source>
        <translation>Ein Punkt besteht aus zwei Zahlen von -1 bis 1, Valenz und Erregung, etwa -0.5,0.3; „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>Ignore what you liked, disliked, skipped and heard.</source>
        <translation>Die Rangfolge unabhängig davon bilden, was Ihnen gefallen oder nicht gefallen hat und was Sie übersprungen oder gehört haben.</translation>
    </message>
    <message>
        <source>The list cannot lead to --point and to --mode %1; give one of them.</source>
        <translation>Die Liste kann nicht zugleich zu --point und zu --mode %1 führen; nur eines davon angeben.</translation>
    </message>
    <message>
        <source>How long the list is to last, in place of --top: 45m, 1h30m.</source>
        <translation>Wie lange die Liste dauern soll, statt --top: 45m, 1h30m.</translation>
    </message>
    <message>
        <source>A list has as many tracks as --top says, or lasts as long as --length says; give one of them.</source>
        <translation>Eine Liste hat so viele Titel, wie --top sagt, oder dauert so lange, wie --length sagt; geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>“%1” is not a length of a list, such as 45m, 1h30m or 1:15:00.</source>
        <translation>„%1“ ist keine Länge einer Liste wie 45m, 1h30m oder 1:15:00.</translation>
    </message>
    <message>
        <source>How a list that leads goes there: even; arousal-first, which is as calm or lively as the goal before it is as bright; valence-first; or adapt, with small steps first, which grow (default: even).</source>
        <translation>Wie eine führende Liste dorthin geht: even (gleichmäßig); arousal-first, zuerst so ruhig oder lebhaft wie das Ziel und dann so hell; valence-first; oder adapt, mit anfangs kleinen Schritten, die wachsen (Vorgabe: even).</translation>
    </message>
    <message>
        <source>There are no steps “%1”; the steps are %2.</source>
        <translation>Es gibt keine Schritte „%1“; die Schritte sind %2.</translation>
    </message>
    <message>
        <source>Which tracks may be in the list: conditions joined by “and”, each of them instrumental, vocals, genre=NAME, tempo=slow (or medium, fast), mood=sad, source=NAME, artist=NAME, album=NAME, key=minor (or major, Am, ...), or quality (0 to 1), valence or arousal (-1 to 1), bpm, year or length (such as 5:00) with =, &gt;=, &lt;=, &gt; or &lt; and a number; such as “genre=&quot;hip hop&quot; and bpm&gt;=120”.</source>
        <translation>Welche Titel in der Liste stehen dürfen: mit „and“ verbundene Bedingungen, jede davon instrumental, vocals, genre=NAME, tempo=slow (oder medium, fast), mood=sad, source=NAME, artist=NAME, album=NAME, key=minor (oder major, Am, ...), oder quality (0 bis 1), valence oder arousal (-1 bis 1), bpm, year oder length (etwa 5:00) mit =, &gt;=, &lt;=, &gt; oder &lt; und einer Zahl; etwa „genre=&quot;hip hop&quot; and bpm&gt;=120“.</translation>
    </message>
    <message>
        <source>What the list is to do: match the mood; follow, which retraces a clip in time; or lead from the mood: lift, calm, energize (default: match; the window chooses follow by itself where the mood turns).</source>
        <translation>Was die Liste soll: match, zur Stimmung passen; follow, den Clip in der Zeit nachgehen; oder von der Stimmung wegführen: lift, calm, energize (Vorgabe: match; das Fenster wählt follow von selbst, wo die Stimmung umschlägt).</translation>
    </message>
    <message>
        <source>Another selection of the tracks that suit about equally; the same number always gives the same, and 0 goes by the fit alone (default: 0; for a clip, a number drawn from its content and the face).</source>
        <translation>Eine andere Auswahl aus den Titeln, die etwa gleich gut passen; dieselbe Zahl ergibt immer dieselbe, und 0 geht allein danach, was am besten passt (Vorgabe: 0; bei einem Clip eine Zahl, die aus seinem Inhalt und dem Gesicht gelost wird).</translation>
    </message>
</context>
<context>
    <name>v2m::ratedSounds</name>
    <message>
        <source>The table “%1” has no column “%2”; rated sounds have the columns path, valence and arousal.</source>
        <translation>Die Tabelle „%1“ hat keine Spalte „%2“; bewertete Töne haben die Spalten path, valence und arousal.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” names no sound, or its valence or arousal is not a number from -1 to 1.</source>
        <translation>Zeile %1 von „%2“ nennt keinen Ton, oder ihre Valenz oder Erregung ist keine Zahl von -1 bis 1.</translation>
    </message>
</context>
<context>
    <name>v2m::recommendCommand</name>
    <message>
        <source>The emotions to suit, with weights, such as sad=2,fear.</source>
        <translation>Die Emotionen, zu denen die Musik passen soll, mit Gewichten, etwa sad=2,fear.</translation>
    </message>
    <message>
        <source>recommend takes no “%1”.</source>
        <translation>recommend nimmt kein „%1“ an.</translation>
    </message>
    <message>
        <source>Give --emotion NAME[=WEIGHT],..., --point V,A or --text WORDS.</source>
        <translation>Geben Sie --emotion NAME[=WEIGHT],..., --point V,A oder --text WORDS an.</translation>
    </message>
    <message>
        <source>Lists music for an emotion, a point on the valence-arousal plane, or words.</source>
        <translation>Listet Musik zu einer Emotion, einem Punkt der Valenz-Erregungs-Ebene oder Wörtern auf.</translation>
    </message>
    <message>
        <source>What to look for, in words, such as “rainy evening with a piano”; with --emotion or --point, beside them.</source>
        <translation>Was gesucht wird, in Worten wie „rainy evening with a piano“; mit --emotion oder --point zusätzlich dazu.</translation>
    </message>
    <message>
        <source>Name the words to look for with --text.</source>
        <translation>Nennen Sie mit --text die gesuchten Wörter.</translation>
    </message>
    <message>
        <source>Valence and arousal, each from -1 to 1: the mood to suit; with --emotion, the mood to lead to.</source>
        <translation>Valenz und Erregung, jeweils von -1 bis 1: die Stimmung, zu der die Musik passen soll; mit --emotion die Stimmung, zu der sie führen soll.</translation>
    </message>
    <message>
        <source>--mode follow retraces a clip in time, so it goes with analyze; recommend has no clip.</source>
        <translation>--mode follow geht einen Clip in der Zeit nach und gehört darum zu analyze; recommend hat keinen Clip.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <extracomment>%1: what was understood of the words, such as “sad, low energy (died)”</extracomment>
        <translation>Verstanden: %1</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a track, and why it was not copied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files copied to %1: %2.</source>
        <translation>Nach %1 kopierte Dateien: %2.</translation>
    </message>
    <message>
        <source>A folder, such as one on a stick, to copy the files of the list into, in its order, with a playlist. The list then has only tracks with a file on this computer.</source>
        <translation>Ein Ordner, etwa auf einem Stick, in den die Dateien der Liste in ihrer Reihenfolge kopiert werden, mit einer Wiedergabeliste. Die Liste enthält dann nur Titel mit einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>No track in the catalog matches the request, so no playlist was written.</source>
        <translation>Kein Titel des Katalogs ist, was gewünscht war; deshalb wurde keine Playlist geschrieben.</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>Musik für %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of that name is replaced.</source>
        <translation>Schreibt die Liste in eine Datei: .m3u8, .xspf, .jspf oder .csv. Eine Datei dieses Namens wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>v2m::sound</name>
    <message>
        <source>“%1” is not a music file of a kind that can be read.</source>
        <translation>„%1“ ist keine Musikdatei einer Art, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: its beginning cannot be read.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten: Der Anfang kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” takes so long to decode that it must be damaged.</source>
        <translation>„%1“ zu dekodieren dauert so lange, dass die Datei beschädigt sein muss.</translation>
    </message>
    <message>
        <source>“%1” holds no sound.</source>
        <translation>„%1“ enthält keinen Ton.</translation>
    </message>
    <message>
        <source>The sound in “%1” is coded as %2, which cannot be decoded here.</source>
        <translation>Der Ton in „%1“ ist als %2 kodiert, was hier nicht dekodiert werden kann.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be decoded.</source>
        <translation>„%1“ enthält keinen Ton, der dekodiert werden kann.</translation>
    </message>
</context>
<context>
    <name>v2m::soundCommand</name>
    <message>
        <source>A table with the columns path, valence and arousal, and perhaps series; paths of sound files are relative to it. May be given several times.</source>
        <translation>Eine Tabelle mit den Spalten path, valence und arousal, vielleicht auch series; die Pfade der Tondateien gelten von ihr aus. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>How many networks to train independently.</source>
        <translation>Wie viele Netze für sich lernen.</translation>
    </message>
    <message>
        <source>Name the rated sounds with --data.</source>
        <translation>Geben Sie die bewerteten Töne mit --data an.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Aufteilungen</translation>
    </message>
    <message>
        <source>Trains the network that hears the mood of music, and measures it by folds over the series of its data.</source>
        <translation>Trainiert das Netz, das die Stimmung von Musik hört, und misst es durch Aufteilung nach den Serien der Daten.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>Learned from %1 sounds; written to %2.</source>
        <translation>Aus %1 Tönen gelernt; geschrieben nach %2.</translation>
    </message>
    <message>
        <source>Measures how well the mood of rated music is heard: by the sound model, or by networks trained for it (--folds).</source>
        <translation>Misst, wie gut die Stimmung bewerteter Musik gehört wird: vom Klangmodell oder von Netzen, die dafür trainiert werden (--folds).</translation>
    </message>
    <message>
        <source>“series”: tests on each series a network trained on the others.</source>
        <translation>„series“: Jede Serie wird von einem Netz beurteilt, das aus den anderen gelernt hat.</translation>
    </message>
    <message>
        <source>With --folds, a table to learn from instead of --data; may be given several times.</source>
        <translation>Mit --folds eine Tabelle, aus der statt aus --data gelernt wird; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Folds are by “series”, not by “%1”.</source>
        <translation>Aufgeteilt wird nach „series“, nicht nach „%1“.</translation>
    </message>
    <message>
        <source>“%1” is silent.</source>
        <translation>„%1“ ist still.</translation>
    </message>
    <message>
        <source>%1: Pearson %2, Spearman %3, R2 %4, AUC of the sign %5</source>
        <translation>%1: Pearson %2, Spearman %3, R2 %4, AUC des Vorzeichens %5</translation>
    </message>
    <message>
        <source>Sounds: %1</source>
        <translation>Töne: %1</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valenz</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>Erregung</translation>
    </message>
</context>
<context>
    <name>v2m::soundtrack</name>
    <message>
        <source>The pictures cannot be encoded: %1.</source>
        <translation>Die Bilder lassen sich nicht kodieren: %1.</translation>
    </message>
    <message>
        <source>“%1” is a single picture, which has no length that music could fill.</source>
        <translation>„%1“ ist ein einzelnes Bild und hat keine Länge, die Musik füllen könnte.</translation>
    </message>
    <message>
        <source>The sound cannot be mixed: %1.</source>
        <translation>Der Ton lässt sich nicht mischen: %1.</translation>
    </message>
    <message>
        <source>The music and the clip&apos;s own sound are silent.</source>
        <translation>Die Musik und der eigene Ton des Clips sind stumm.</translation>
    </message>
    <message>
        <source>No track of the list has a sound file on this computer, so the clip cannot be given its music. Built-in works and your own music folders have files.</source>
        <translation>Kein Titel der Liste hat auf diesem Rechner eine Tondatei, deshalb kann der Clip seine Musik nicht bekommen. Die eingebauten Werke und Ihre eigenen Musikordner haben Dateien.</translation>
    </message>
    <message>
        <source>The module for soundtracks (video2music-soundtrack.so) is not installed, so no clip can be given its music.</source>
        <translation>Das Modul für Filmmusik (video2music-soundtrack.so) ist nicht installiert, deshalb kann kein Clip seine Musik bekommen.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The clip with its music needs about %1, but “%2” has only %3 free.</source>
        <translation>Der Clip mit seiner Musik braucht etwa %1, und in „%2“ sind %3 frei.</translation>
    </message>
    <message>
        <source>A clip with its music is written as .mp4 or .webm, which “%1” does not end with.</source>
        <translation>Ein Clip mit seiner Musik wird als .mp4 oder .webm geschrieben; „%1“ endet auf keines davon.</translation>
    </message>
    <message>
        <source>It is the clip itself.</source>
        <translation>Es ist der Clip selbst.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
</context>
<context>
    <name>v2m::soundtrackOption</name>
    <message>
        <source>The clip with its music is in %1:</source>
        <translation>Der Clip mit seiner Musik liegt in %1:</translation>
    </message>
    <message>
        <source>With --soundtrack: what happens to the clip&apos;s own sound; duck lowers it under the music (default), keep leaves it as it is, off leaves it out.</source>
        <translation>Mit --soundtrack: was aus dem eigenen Ton des Clips wird; duck senkt ihn unter der Musik ab (Vorgabe), keep lässt ihn, wie er ist, off lässt ihn weg.</translation>
    </message>
    <message>
        <source>--own-sound works only with --soundtrack.</source>
        <translation>--own-sound gehört zu --soundtrack.</translation>
    </message>
    <message>
        <source>--own-sound is one of %1, not “%2”.</source>
        <translation>--own-sound ist eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--soundtrack works only with a single clip.</source>
        <translation>--soundtrack gilt für einen einzelnen Clip.</translation>
    </message>
    <message>
        <source>--soundtrack and --no-tracks exclude each other.</source>
        <translation>--soundtrack und --no-tracks schließen einander aus.</translation>
    </message>
    <message>
        <source>Writing the clip</source>
        <translation>Schreibt den Clip</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of the list were passed over, as their sound file cannot be used.</source>
        <translation>
            <numerusform>%n Titel der Liste wurde übergangen, da seine Tondatei nicht abgespielt werden kann.</numerusform>
            <numerusform>%n Titel der Liste wurden übergangen, da ihre Tondatei nicht abgespielt werden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the clip with the list&apos;s music as its sound: .mp4 or .webm. The list then has only tracks with a file on this computer, each of which can be heard where the clip has its mood.</source>
        <translation>Den Clip mit der Musik der Liste als Ton schreiben: .mp4 oder .webm. Die Liste enthält dann nur Titel mit einer Datei auf diesem Rechner; jeder kann dort erklingen, wo der Clip seine Stimmung hat.</translation>
    </message>
</context>
<context>
    <name>v2m::tagsCommand</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>Liest Tags</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Schreibt Tags</translation>
    </message>
    <message>
        <source>Files that would change: %1. Nothing was written.</source>
        <translation>Dateien, die sich ändern würden: %1. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>“%1” already exists; what it can undo would be lost.</source>
        <translation>„%1“ gibt es schon; was sich damit zurücknehmen lässt, ginge verloren.</translation>
    </message>
    <message>
        <source>No file has to change.</source>
        <translation>Keine Datei muss sich ändern.</translation>
    </message>
    <message>
        <source>Files changed: %1. To undo this: video2music-cli tags undo %2</source>
        <translation>Geänderte Dateien: %1. Zum Zurücknehmen: video2music-cli tags undo %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Files restored: %1.</source>
        <translation>Dateien wieder wie vorher: %1.</translation>
    </message>
    <message>
        <source>Writes the moods that were found into the tags of your own music files, for
other players: MOOD, VALENCE and AROUSAL. Each file is replaced at once by a
copy whose sound is the same.
  tags preview     what would change; nothing is written
  tags write       writes it, and a file to undo it
  tags undo FILE   undoes what that file records</source>
        <translation>Schreibt die gefundenen Stimmungen in die Tags Ihrer eigenen Musikdateien, für
andere Abspielprogramme: MOOD, VALENCE und AROUSAL. Jede Datei wird auf einmal durch
eine Kopie mit demselben Klang ersetzt.
  tags preview     was sich ändern würde; nichts wird geschrieben
  tags write       schreibt es, und eine Datei, die es zurücknimmt
  tags undo FILE   nimmt zurück, was diese Datei sagt</translation>
    </message>
    <message>
        <source>Where “write” keeps what the tags were (default: beside the catalog).</source>
        <translation>Wo „write“ aufhebt, wie die Tags waren (sonst: neben dem Katalog).</translation>
    </message>
    <message>
        <source>tags needs one of: preview, write, undo FILE.</source>
        <translation>tags braucht eines von: preview, write, undo FILE.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>To undo what was written: video2music-cli tags undo %1</source>
        <translation>Zum Zurücknehmen des Geschriebenen: video2music-cli tags undo %1</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Keine Datei wurde geändert.</translation>
    </message>
</context>
<context>
    <name>v2m::textCommand</name>
    <message>
        <source>There is no sentence in the data.</source>
        <translation>In den Daten steht kein Satz.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>not on the side asked for: %1 “%2”, tracks: %3, valence %4, arousal %5</source>
        <extracomment>%1: a language&apos;s code; %2: a sentence; %3: how many tracks it found; %4, %5: their mean</extracomment>
        <translation>nicht auf der gefragten Seite: %1 „%2“, Titel: %3, Valenz %4, Erregung %5</translation>
    </message>
    <message>
        <source>a list takes %1 ms, the longest %2 ms</source>
        <translation>eine Liste dauert %1 ms, die längste %2 ms</translation>
    </message>
    <message>
        <source>Measures how many sentences in people&apos;s own words get music on the side of the valence-arousal plane that they ask for, in each language.</source>
        <translation>Misst je Sprache, wie viele Sätze in eigenen Worten Musik auf der gefragten Seite der Valenz-Erregungs-Ebene bekommen.</translation>
    </message>
    <message>
        <source>A CSV file with the columns lang, text, valence and arousal, of which the signs count; may be given several times.</source>
        <translation>Eine CSV-Datei mit den Spalten lang, text, valence und arousal, deren Vorzeichen zählen; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Name the sentences with --data.</source>
        <translation>Nennen Sie die Sätze mit --data.</translation>
    </message>
</context>
<context>
    <name>v2m::training</name>
    <message>
        <source>None of the captions names a mood, so there is nothing to learn.</source>
        <translation>Keine der Beschreibungen nennt eine Stimmung, daher gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>No file was named for the weights.</source>
        <translation>Es wurde keine Datei für die Gewichte angegeben.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Der Ordner „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a checkpoint of an emotion training.</source>
        <translation>„%1“ ist kein Zwischenstand eines Emotionstrainings.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is damaged.</source>
        <translation>Der Zwischenstand „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The data has no picture for the requested usage.</source>
        <translation>Die Daten enthalten kein Bild der gewünschten Verwendung.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a folder.</source>
        <translation>„%1“ kann nicht geschrieben werden: Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>The data has no picture to train these emotions with: %1.</source>
        <translation>Die Daten enthalten kein Bild, um diese Emotionen zu trainieren: %1.</translation>
    </message>
    <message>
        <source>“%1” holds no emotion network of the shape to train.</source>
        <translation>„%1“ enthält kein Emotionsnetz der Form, die trainiert werden soll.</translation>
    </message>
    <message>
        <source>There are too few pictures to train on and to validate with.</source>
        <translation>Es gibt zu wenige Bilder zum Trainieren und Prüfen.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” belongs to a training with other settings or other data; remove it or name another one.</source>
        <translation>Der Zwischenstand „%1“ gehört zu einem Training mit anderen Einstellungen oder anderen Daten; entfernen Sie ihn oder geben Sie einen anderen an.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is in its closing epochs, so their number cannot change any more.</source>
        <translation>Der Zwischenstand „%1“ ist in den abschließenden Epochen, daher kann sich deren Zahl nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Start it again with a lower rate and another checkpoint, because “%1” belongs to this rate: remove it or name another one.</source>
        <translation>Beginnen Sie es neu mit einer kleineren Rate und einem anderen Zwischenstand, denn „%1“ gehört zu dieser Rate: Entfernen Sie ihn oder geben Sie einen anderen an.</translation>
    </message>
    <message>
        <source>Start it again with a lower rate.</source>
        <translation>Beginnen Sie es neu mit einer kleineren Rate.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1: eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>die Gewichte</translation>
    </message>
    <message>
        <source>the new weights before they are installed</source>
        <translation>die neuen Gewichte bis zu ihrem Eintrag</translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation>die Liste der Modelle</translation>
    </message>
    <message>
        <source>the checkpoint</source>
        <translation>den Zwischenstand</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>the curves</source>
        <translation>die Kurven</translation>
    </message>
    <message>
        <source>“%1” is named twice: for %2 and for %3.</source>
        <translation>„%1“ ist zweimal angegeben: für %2 und für %3.</translation>
    </message>
    <message>
        <source>“%1”, named for %2, is a folder.</source>
        <translation>„%1“, angegeben für %2, ist ein Ordner.</translation>
    </message>
    <message>
        <source>The learning rate is a number above 0.</source>
        <translation>Die Lernrate ist eine Zahl über 0.</translation>
    </message>
    <message>
        <source>The radius of sharpness-aware minimization is a number of at least 0.</source>
        <translation>Der Radius der Minimierung mit Rücksicht auf die Schärfe ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>The strength of the augmentation</source>
        <translation>Die Stärke der Veränderungen</translation>
    </message>
    <message>
        <source>The share of mixed batches</source>
        <translation>Der Anteil gemischter Stapel</translation>
    </message>
    <message>
        <source>The teachers&apos; share of the targets</source>
        <translation>Der Anteil der Lehrer an den Zielen</translation>
    </message>
    <message>
        <source>A share of the targets is given to teachers, but none is named.</source>
        <translation>Ein Anteil der Ziele ist Lehrern zugedacht, aber es ist keiner angegeben.</translation>
    </message>
    <message>
        <source>The number of epochs</source>
        <translation>Die Zahl der Epochen</translation>
    </message>
    <message>
        <source>The number of epochs with a falling rate</source>
        <translation>Die Zahl der Epochen mit fallender Rate</translation>
    </message>
    <message>
        <source>The number of epochs with a rising rate</source>
        <translation>Die Zahl der Epochen mit steigender Rate</translation>
    </message>
    <message>
        <source>The number of epochs with small pictures</source>
        <translation>Die Zahl der Epochen mit kleinen Bildern</translation>
    </message>
    <message>
        <source>The number of epochs without progress until the end</source>
        <translation>Die Zahl der Epochen ohne Fortschritt bis zum Ende</translation>
    </message>
    <message>
        <source>The number of faces in a batch</source>
        <translation>Die Zahl der Gesichter in einem Stapel</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>die Daten</translation>
    </message>
    <message>
        <source>the votes</source>
        <translation>die Stimmen</translation>
    </message>
    <message>
        <source>The networks to start from are unusable: their outputs are not finite numbers.</source>
        <translation>Die Netze, von denen ausgegangen werden soll, sind unbrauchbar: Ihre Ausgaben sind keine endlichen Zahlen.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1: its loss is no longer a finite number.</source>
        <translation>Das Training ist in Epoche %1 divergiert: Der Verlust ist keine endliche Zahl mehr.</translation>
    </message>
    <message>
        <source>Without an epoch nothing is learned: only the mean of networks to start from can be written.</source>
        <translation>Ohne eine Epoche wird nichts gelernt: Nur das Mittel von Netzen, von denen ausgegangen wird, kann geschrieben werden.</translation>
    </message>
    <message>
        <source>Folds by series need at least two series; the data has %1.</source>
        <translation>Für die Aufteilung nach Serien braucht es mindestens zwei; die Daten haben %1.</translation>
    </message>
    <message>
        <source>There are %1 rated sounds; training needs at least %2.</source>
        <translation>Es gibt %1 bewertete Töne; zum Lernen braucht es mindestens %2.</translation>
    </message>
    <message>
        <source>The captions are too few or too much alike for anything to be learned from them.</source>
        <translation>Die Beschreibungen sind zu wenige oder zu ähnlich, als dass sich etwas aus ihnen lernen ließe.</translation>
    </message>
    <message>
        <source>“%1” holds no features of a MobileNet: %2</source>
        <translation>„%1“ enthält keine Merkmale eines MobileNet: %2</translation>
    </message>
    <message>
        <source>Features are for a MobileNet: add --architecture mobilenet.</source>
        <translation>Merkmale sind für ein MobileNet gedacht: Geben Sie auch --architecture mobilenet an.</translation>
    </message>
    <message>
        <source>A MobileNet begins either with --features or with --start.</source>
        <translation>Ein MobileNet beginnt entweder mit --features oder mit --start.</translation>
    </message>
    <message>
        <source>The input size</source>
        <translation>Die Eingabegröße</translation>
    </message>
    <message>
        <source>The teachers&apos; opinions go to one file: name one --teacher-cache, or several without --teacher.</source>
        <translation>Die Urteile der Lehrer kommen in eine einzige Datei: Geben Sie --teacher-cache einmal an, oder mehrmals ohne --teacher.</translation>
    </message>
    <message>
        <source>the teachers&apos; opinions</source>
        <translation>die Urteile der Lehrer</translation>
    </message>
    <message>
        <source>“%1” holds no opinions of teachers.</source>
        <translation>„%1“ enthält keine Urteile von Lehrern.</translation>
    </message>
    <message>
        <source>“%1” holds opinions on other pictures; remove it or name another file.</source>
        <translation>„%1“ enthält Urteile über andere Bilder; entfernen Sie die Datei oder geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>“%1” holds the opinions of other teachers; remove it or name another file.</source>
        <translation>„%1“ enthält die Urteile anderer Lehrer; entfernen Sie die Datei oder geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>“%1” holds no opinions of teachers: %2</source>
        <translation>„%1“ enthält keine Urteile von Lehrern: %2</translation>
    </message>
    <message>
        <source>The input size is that of a MobileNet which begins with --features.</source>
        <translation>Die Eingabegröße ist die eines MobileNet, das mit --features beginnt.</translation>
    </message>
    <message>
        <source>The tensor “%1” does not hold probabilities.</source>
        <translation>Der Tensor „%1“ enthält keine Wahrscheinlichkeiten.</translation>
    </message>
</context>
</TS>
