<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>La cascade de visages %1 est illisible ou n’est pas une cascade d’OpenCV.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier CSV&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not in the format %2: its header lacks %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas au format %2&#xa0;: dans son en-tête, il manque %3.</translation>
    </message>
    <message>
        <source>There is no format “%1”; use one of %2.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas&#xa0;; utilisez l’un des suivants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>la ligne compte %1 champs, l’en-tête %2</translation>
    </message>
    <message>
        <source>the id “%1” already occurs in the file</source>
        <translation>l’identifiant «&#xa0;%1&#xa0;» figure déjà plus haut dans le fichier</translation>
    </message>
    <message>
        <source>“%1” holds no tracks.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun morceau.</translation>
    </message>
    <message>
        <source>“%1” holds no usable track; in line %2, for instance, %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun morceau utilisable&#xa0;; à la ligne %2, par exemple, %3.</translation>
    </message>
    <message>
        <source>a quotation mark is misplaced or not closed</source>
        <translation>un guillemet est mal placé ou n’est pas fermé</translation>
    </message>
    <message>
        <source>a field or the row is too long</source>
        <translation>un champ ou la ligne est trop long</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>le texte n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>the text holds a NUL byte</source>
        <translation>le texte contient un octet NUL</translation>
    </message>
    <message>
        <source>The folder “%1” for the catalog cannot be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» du catalogue ne peut pas être créé.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device and cannot be a catalog.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier ou un périphérique et ne peut pas servir de catalogue.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>«&#xa0;%1&#xa0;» est une base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>The catalog “%1” was made by a newer version of this program (its schema is %2, this program knows %3).</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» a été créé par une version plus récente de ce programme (son schéma est %2, ce programme connaît %3).</translation>
    </message>
    <message>
        <source>the start “%1” is not a time in seconds</source>
        <translation>le début «&#xa0;%1&#xa0;» n’est pas un temps en secondes</translation>
    </message>
    <message>
        <source>the end “%1” is not a time in seconds</source>
        <translation>la fin «&#xa0;%1&#xa0;» n’est pas un temps en secondes</translation>
    </message>
    <message>
        <source>the clip ends before it starts</source>
        <translation>l’extrait se termine avant de commencer</translation>
    </message>
    <message>
        <source>the id is missing</source>
        <translation>l’identifiant manque</translation>
    </message>
    <message>
        <source>the id is too long</source>
        <translation>l’identifiant est trop long</translation>
    </message>
    <message>
        <source>the tags cannot be read: %1</source>
        <translation>les étiquettes sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is neither a caption nor a title nor a tag</source>
        <translation>il n’y a ni description, ni titre, ni étiquette</translation>
    </message>
    <message>
        <source>“%1” is not the id of a video</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’une vidéo</translation>
    </message>
    <message>
        <source>the start of the clip is missing</source>
        <translation>le début de l’extrait manque</translation>
    </message>
    <message>
        <source>%1, at character %2 of aspect_list</source>
        <translation>%1, au caractère %2 de aspect_list</translation>
    </message>
    <message>
        <source>there is neither a caption nor a tag</source>
        <translation>il n’y a ni description ni étiquette</translation>
    </message>
    <message>
        <source>a list must begin with [</source>
        <translation>une liste doit commencer par [</translation>
    </message>
    <message>
        <source>a comma or ] is missing in a list</source>
        <translation>il manque une virgule ou ] dans une liste</translation>
    </message>
    <message>
        <source>text follows after the end of a list</source>
        <translation>du texte suit la fin d’une liste</translation>
    </message>
    <message>
        <source>a list holds something other than text</source>
        <translation>une liste contient autre chose que du texte</translation>
    </message>
    <message>
        <source>a text in a list is not closed</source>
        <translation>un texte n’est pas fermé dans une liste</translation>
    </message>
    <message>
        <source>an escape sequence in a list is unknown</source>
        <translation>une séquence d’échappement est inconnue dans une liste</translation>
    </message>
    <message>
        <source>an escape sequence in a list is wrong</source>
        <translation>une séquence d’échappement est incorrecte dans une liste</translation>
    </message>
    <message>
        <source>“%1” is not a catalog, or it is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un catalogue, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged; move it away and import your data again.</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» est endommagé&#xa0;; déplacez-le, puis importez de nouveau vos données.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalog “%1”; try again when it has finished.</source>
        <translation>Un autre programme écrit dans le catalogue «&#xa0;%1&#xa0;»&#xa0;; réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be opened for writing; look at the permissions of the file and its folder.</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» ne peut pas être ouvert en écriture&#xa0;; vérifiez les droits d’accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>There is no space left for the catalog “%1”.</source>
        <translation>Il n’y a plus assez d’espace pour le catalogue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be read or written (%2).</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» ne peut être ni lu ni écrit (%2).</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be used (%2).</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» est inutilisable (%2).</translation>
    </message>
    <message>
        <source>Starter catalog</source>
        <translation>Catalogue de départ</translation>
    </message>
    <message>
        <source>works in the public domain</source>
        <translation>œuvres du domaine public</translation>
    </message>
    <message>
        <source>“%1” is not a data set that this program knows: the first line of a CSV file must name the columns id and caption, separated by commas, semicolons or tabs.</source>
        <translation>« %1 » n’est pas un jeu de données connu de ce programme : la première ligne d’un fichier CSV doit nommer les colonnes id et caption, séparées par des virgules, des points-virgules ou des tabulations.</translation>
    </message>
    <message>
        <source>The catalog “%1” holds texts or numbers of a size that this program never writes; it is damaged, or not a catalog of this program.</source>
        <translation>Le catalogue « %1 » contient des textes ou des nombres d’une taille que ce programme n’écrit jamais ; il est endommagé ou ne vient pas de lui.</translation>
    </message>
    <message>
        <source>There is no home folder for the catalog; name a file for it.</source>
        <translation>Il n’y a pas de dossier personnel pour le catalogue ; indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 It was opened read-only.</source>
        <translation>%1 Il a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>Une liste de lecture a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The catalog “%1” holds commands of its own, which this program never writes; it is damaged, or was made by somebody else.</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» contient ses propres commandes, que ce programme n’écrit jamais&#xa0;; il est endommagé ou a été fait par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“%1” is not a data set; import music by its folder.</source>
        <translation>« %1 » n’est pas un jeu de données : la musique s’importe par son dossier.</translation>
    </message>
</context>
<context>
    <name>Circumplex</name>
    <message>
        <source>Tense</source>
        <translation>Tendu</translation>
    </message>
    <message>
        <source>Joyful</source>
        <translation>Joyeux</translation>
    </message>
    <message>
        <source>Gloomy</source>
        <translation>Morose</translation>
    </message>
    <message>
        <source>Serene</source>
        <translation>Serein</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Déplaisant</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valence</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Plaisant</translation>
    </message>
    <message>
        <source>Sleepy</source>
        <translation>Somnolent</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>Excité</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
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
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
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
        <translation>Colère</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Dégoût</translation>
    </message>
    <message>
        <source>Fearful</source>
        <translation>Peur</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Joie</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Tristesse</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
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
            <numerusform>%1 %Ln pour cent</numerusform>
            <numerusform>%1 %Ln pour cent</numerusform>
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
        <translation>La cascade de visages d’OpenCV n’est pas installée&#xa0;; elle est fournie par le paquet opencv-data.</translation>
    </message>
    <message>
        <source>No face detector is available. %1 %2</source>
        <translation>Aucun détecteur de visages n’est disponible. %1 %2</translation>
    </message>
    <message>
        <source>%1 Faces are found by the simpler cascade instead.</source>
        <translation>%1 Les visages sont trouvés par la cascade, plus simple, à la place.</translation>
    </message>
    <message>
        <source>%1 The model %2 is used instead.</source>
        <translation>%1 Le modèle %2 est utilisé à la place.</translation>
    </message>
    <message>
        <source>The face model yunet_n_320_320.onnx is not installed; the window offers it under Help &gt; Face Model.</source>
        <translation>Le modèle de visages yunet_n_320_320.onnx n’est pas installé&#xa0;; la fenêtre le propose sous Aide &gt; Modèle de visages.</translation>
    </message>
</context>
<context>
    <name>FaceOverlay</name>
    <message>
        <source>%1 · %2 %3 now</source>
        <extracomment>On a face: its number, its leading emotion and how sure of it the program is in this frame</extracomment>
        <translation>%1 · %2 %3 maintenant</translation>
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
        <translation>%1 n’est pas une liste de lecture JSPF&#xa0;: %2 (octet %3).</translation>
    </message>
    <message>
        <source>%1 is not a JSPF playlist: it holds no list of tracks.</source>
        <translation>%1 n’est pas une liste de lecture JSPF&#xa0;: aucune liste de morceaux n’y figure.</translation>
    </message>
</context>
<context>
    <name>M3u8Writer</name>
    <message>
        <source>%1: no file and no address known</source>
        <translation>%1&#xa0;: ni fichier ni adresse connus</translation>
    </message>
</context>
<context>
    <name>MatchedPlaylist</name>
    <message numerus="yes">
        <source>None of the %Ln track(s) of “%1” is in the catalog.</source>
        <translation>
            <numerusform>Le seul morceau de « %1 » n’est pas dans le catalogue.</numerusform>
            <numerusform>Aucun des %Ln morceaux de « %1 » n’est dans le catalogue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodLexicon</name>
    <message>
        <source>The mood lexicon %1 is wrong in row %2: %3.</source>
        <translation>Le lexique des humeurs %1 est incorrect à la ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a %2 from %3 to %4</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de «&#xa0;%2&#xa0;» comprise entre %3 et %4</translation>
    </message>
    <message>
        <source>“%1” is not a kind of term</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de terme</translation>
    </message>
    <message>
        <source>“%1” is not an emotion with its value</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une émotion suivie de sa valeur</translation>
    </message>
    <message>
        <source>The mood lexicon %1 is not a CSV file: %2.</source>
        <translation>Le lexique des humeurs %1 n’est pas un fichier CSV&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The mood lexicon is missing from the program.</source>
        <translation>Le lexique des humeurs manque dans le programme.</translation>
    </message>
    <message>
        <source>it has %1 columns and not %2</source>
        <translation>elle compte %1 colonnes et non %2</translation>
    </message>
    <message>
        <source>the header names “%1”, not “%2”</source>
        <translation>l’en-tête nomme «&#xa0;%1&#xa0;» et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the term is empty</source>
        <translation>le terme est vide</translation>
    </message>
    <message>
        <source>“%1” occurs twice</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
</context>
<context>
    <name>PlaylistExport</name>
    <message>
        <source>The playlist could not be written to %1: %2.</source>
        <translation>La liste de lecture n’a pas pu être écrite dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>le dossier %1 n’existe pas</translation>
    </message>
</context>
<context>
    <name>PlaylistFormat</name>
    <message>
        <source>M3U playlist for players</source>
        <translation>Liste de lecture M3U pour lecteurs</translation>
    </message>
    <message>
        <source>XSPF playlist for players</source>
        <translation>Liste de lecture XSPF pour lecteurs</translation>
    </message>
    <message>
        <source>JSPF playlist for programs</source>
        <translation>Liste de lecture JSPF pour programmes</translation>
    </message>
    <message>
        <source>CSV table for spreadsheets</source>
        <translation>Tableau CSV pour tableurs</translation>
    </message>
    <message>
        <source>%1 does not end in a known playlist extension; use one of %2.</source>
        <translation>L’extension de %1 ne correspond à aucun format de liste de lecture&#xa0;; les extensions connues sont %2.</translation>
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
        <translation>Lecture du fichier local %1.</translation>
    </message>
    <message>
        <source>Asking yt-dlp for a stream of this track.</source>
        <translation>Recherche d’un flux pour ce morceau avec yt-dlp.</translation>
    </message>
    <message>
        <source>This track opens in the browser, at %1.</source>
        <translation>Ce morceau s’ouvre dans le navigateur, sur %1.</translation>
    </message>
    <message>
        <source>This track cannot be played: the catalog knows no file and no address for it.</source>
        <translation>Ce morceau ne peut pas être lu&#xa0;: le catalogue n’en connaît ni fichier ni adresse.</translation>
    </message>
    <message>
        <source>The file that the catalog names for it cannot be read.</source>
        <translation>Le fichier que le catalogue lui associe ne peut pas être lu.</translation>
    </message>
    <message>
        <source>To hear it here, put a file named after its id into the audio folder or allow the network in the settings.</source>
        <translation>Pour l’écouter ici, placez dans le dossier audio un fichier portant son identifiant, ou autorisez l’accès au réseau dans les paramètres.</translation>
    </message>
    <message>
        <source>To hear it here, install yt-dlp or put a file named after its id into the audio folder.</source>
        <translation>Pour l’écouter ici, installez yt-dlp ou placez dans le dossier audio un fichier portant son identifiant.</translation>
    </message>
    <message>
        <source>Playing the passage of this work that comes with the program.</source>
        <translation>Lecture de l’extrait de cette œuvre fourni avec le programme.</translation>
    </message>
    <message>
        <source>This track cannot be played.</source>
        <translation>Ce morceau ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>RankMode</name>
    <message>
        <source>Match</source>
        <translation>Refléter</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Égayer</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Apaiser</translation>
    </message>
    <message>
        <source>Energize</source>
        <translation>Dynamiser</translation>
    </message>
    <message>
        <source>Music for the mood you are in</source>
        <translation>Une musique à l’image de votre humeur</translation>
    </message>
    <message>
        <source>Begins where you are and leads to brighter music</source>
        <translation>Part de votre humeur et mène vers une musique plus lumineuse</translation>
    </message>
    <message>
        <source>Begins where you are and leads to calmer music</source>
        <translation>Part de votre humeur et mène vers une musique plus calme</translation>
    </message>
    <message>
        <source>Begins where you are and leads to livelier music</source>
        <translation>Part de votre humeur et mène vers une musique plus entraînante</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Retraces the clip in time, from where you were to where you are</source>
        <translation>Reparcourt le clip, de là où vous étiez à là où vous êtes</translation>
    </message>
</context>
<context>
    <name>ReadingSpan</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>last %1 s</source>
        <extracomment>%1: seconds before a reading</extracomment>
        <translation>dernières %1 s</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>whole clip</source>
        <translation>clip entier</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>over %1 s</source>
        <extracomment>%1: seconds of a camera&apos;s picture, a while ago, that a list is made for</extracomment>
        <translation>sur %1 s</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>close to the anger in your clip</source>
        <translation>proche de la colère de votre clip</translation>
    </message>
    <message>
        <source>close to the disgust in your clip</source>
        <translation>proche du dégoût de votre clip</translation>
    </message>
    <message>
        <source>close to the fear in your clip</source>
        <translation>proche de la peur de votre clip</translation>
    </message>
    <message>
        <source>close to the happiness in your clip</source>
        <translation>proche de la joie de votre clip</translation>
    </message>
    <message>
        <source>close to the sadness in your clip</source>
        <translation>proche de la tristesse de votre clip</translation>
    </message>
    <message>
        <source>close to the surprise in your clip</source>
        <translation>proche de la surprise de votre clip</translation>
    </message>
    <message>
        <source>as even-tempered as your clip</source>
        <translation>d’humeur aussi égale que votre clip</translation>
    </message>
    <message>
        <source>it suits an angry mood</source>
        <translation>convient à la colère</translation>
    </message>
    <message>
        <source>it suits disgust</source>
        <translation>convient au dégoût</translation>
    </message>
    <message>
        <source>it suits a fearful mood</source>
        <translation>convient à la peur</translation>
    </message>
    <message>
        <source>it suits a happy mood</source>
        <translation>convient à la joie</translation>
    </message>
    <message>
        <source>it suits a sad mood</source>
        <translation>convient à la tristesse</translation>
    </message>
    <message>
        <source>it suits a surprised mood</source>
        <translation>convient à la surprise</translation>
    </message>
    <message>
        <source>it suits an even mood</source>
        <translation>convient à une humeur égale</translation>
    </message>
    <message>
        <source>a step towards brighter music</source>
        <translation>un pas vers une musique plus lumineuse</translation>
    </message>
    <message>
        <source>a step towards calmer music</source>
        <translation>un pas vers une musique plus calme</translation>
    </message>
    <message>
        <source>a step towards livelier music</source>
        <translation>un pas vers une musique plus entraînante</translation>
    </message>
    <message>
        <source>near the mood you chose</source>
        <translation>proche de l’humeur choisie</translation>
    </message>
    <message>
        <source>the bright end of the list</source>
        <translation>l’aboutissement lumineux du parcours</translation>
    </message>
    <message>
        <source>the calm end of the list</source>
        <translation>l’aboutissement calme du parcours</translation>
    </message>
    <message>
        <source>the lively end of the list</source>
        <translation>l’aboutissement entraînant du parcours</translation>
    </message>
    <message>
        <source>it begins where you are</source>
        <translation>part de votre humeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a track&apos;s own words, as a list; %2: what it has to do with what was asked for</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a step towards the mood you chose</source>
        <translation>un pas vers l’humeur choisie</translation>
    </message>
    <message>
        <source>the closest available</source>
        <translation>le plus proche qu’il y ait</translation>
    </message>
    <message>
        <source>the closest available to anger</source>
        <translation>le plus proche qu’il y ait de la colère</translation>
    </message>
    <message>
        <source>the closest available to disgust</source>
        <translation>le plus proche qu’il y ait du dégoût</translation>
    </message>
    <message>
        <source>the closest available to fear</source>
        <translation>le plus proche qu’il y ait de la peur</translation>
    </message>
    <message>
        <source>the closest available to happiness</source>
        <translation>le plus proche qu’il y ait de la joie</translation>
    </message>
    <message>
        <source>the closest available to sadness</source>
        <translation>le plus proche qu’il y ait de la tristesse</translation>
    </message>
    <message>
        <source>the closest available to surprise</source>
        <translation>le plus proche qu’il y ait de la surprise</translation>
    </message>
    <message>
        <source>the closest available to an even mood</source>
        <translation>le plus proche qu’il y ait d’une humeur égale</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in your clip</source>
        <translation>du milieu, car aucune émotion ne domine dans votre clip</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in what you asked for</source>
        <translation>du milieu, car aucune émotion ne domine dans votre demande</translation>
    </message>
    <message>
        <source>%1, at first</source>
        <extracomment>%1: what a track has to do with the clip, such as “close to the sadness in your clip”</extracomment>
        <translation>%1, au début</translation>
    </message>
    <message>
        <source>%1, in between</source>
        <extracomment>%1: as above</extracomment>
        <translation>%1, entre-temps</translation>
    </message>
    <message>
        <source>%1, at the end</source>
        <extracomment>%1: as above</extracomment>
        <translation>%1, à la fin</translation>
    </message>
    <message>
        <source>%1 (you asked for %2)</source>
        <extracomment>%1: a sentence; %2: words that the listener asked for and the track answers</extracomment>
        <translation>%1 (vous demandiez %2)</translation>
    </message>
    <message>
        <source>For both</source>
        <extracomment>A track of a list for several people suits all of them; here two</extracomment>
        <translation>Pour les deux</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>For face %1</source>
        <extracomment>A track of a list for several people. %1: the number of the face whom it suits</extracomment>
        <translation>Pour le visage %1</translation>
    </message>
    <message>
        <source>For faces %1</source>
        <extracomment>As above. %1: the numbers of the faces, as a list</extracomment>
        <translation>Pour les visages %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: whom a track suits, such as “For face 2”; %2: why, a sentence without a full stop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>it contains your words</source>
        <translation>il contient de vos mots</translation>
    </message>
    <message>
        <source>close to the anger in your picture</source>
        <translation>proche de la colère de votre image</translation>
    </message>
    <message>
        <source>close to the disgust in your picture</source>
        <translation>proche du dégoût de votre image</translation>
    </message>
    <message>
        <source>close to the fear in your picture</source>
        <translation>proche de la peur de votre image</translation>
    </message>
    <message>
        <source>close to the happiness in your picture</source>
        <translation>proche de la joie de votre image</translation>
    </message>
    <message>
        <source>close to the sadness in your picture</source>
        <translation>proche de la tristesse de votre image</translation>
    </message>
    <message>
        <source>close to the surprise in your picture</source>
        <translation>proche de la surprise de votre image</translation>
    </message>
    <message>
        <source>as even-tempered as your picture</source>
        <translation>d’humeur aussi égale que votre image</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in your picture</source>
        <translation>du milieu, car aucune émotion ne domine dans votre image</translation>
    </message>
    <message>
        <source>found by name</source>
        <extracomment>A track has the name of a work or an artist that the listener searched for</extracomment>
        <translation>trouvé par le nom</translation>
    </message>
</context>
<context>
    <name>RequestMood</name>
    <message>
        <source>angry</source>
        <translation>en colère</translation>
    </message>
    <message>
        <source>disgusted</source>
        <translation>dégoûté</translation>
    </message>
    <message>
        <source>frightening</source>
        <translation>effrayant</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>joyeux</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>surprising</source>
        <translation>surprenant</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>agréable</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>beaucoup d’énergie</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>peu d’énergie</translation>
    </message>
    <message>
        <source>even-tempered</source>
        <translation>d’humeur égale</translation>
    </message>
</context>
<context>
    <name>SoundSupport</name>
    <message>
        <source>No sound can be played here because GStreamer&apos;s plugins are missing: install the packages gstreamer1.0-plugins-base and gstreamer1.0-plugins-good.</source>
        <translation>Aucun son ne peut être lu ici, car les greffons de GStreamer manquent&#xa0;: installez les paquets gstreamer1.0-plugins-base et gstreamer1.0-plugins-good.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>now</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds before now, on a time axis, as short as possible</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Aucun visage</translation>
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
        <translation>Les émotions au fil du temps apparaissent ici</translation>
    </message>
</context>
<context>
    <name>TrackFilter</name>
    <message>
        <source>expected “and”</source>
        <translation>«&#xa0;and&#xa0;» attendu</translation>
    </message>
    <message>
        <source>The filter “%1” is wrong at character %2: %3.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» est incorrect au caractère %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>the quotation has no end</source>
        <translation>le guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>la valeur est vide</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <source>expected a comparison such as “=” or “&gt;=”</source>
        <translation>«&#xa0;=&#xa0;» ou une autre comparaison attendue</translation>
    </message>
    <message>
        <source>expected “=”</source>
        <translation>«&#xa0;=&#xa0;» attendu</translation>
    </message>
    <message>
        <source>a tempo is slow, medium or fast</source>
        <translation>le tempo vaut slow, medium ou fast</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>attendu : un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>“%1” is not a length, such as 4:30 or 270</source>
        <translation>« %1 » n’est pas une durée telle que 4:30 ou 270</translation>
    </message>
    <message>
        <source>expected instrumental, vocals, genre, tempo, mood, key, source, artist, album, quality, valence, arousal, bpm, year or length</source>
        <translation>attendu : instrumental, vocals, genre, tempo, mood, key, source, artist, album, quality, valence, arousal, bpm, year ou length</translation>
    </message>
    <message>
        <source>“%1” is not a known mood</source>
        <translation>« %1 » n’est pas une humeur connue</translation>
    </message>
    <message>
        <source>a key is major, minor, or one such as C, F#m, “B flat major” or 8A</source>
        <translation>une tonalité est major, minor ou par exemple C, F#m, « B flat major » ou 8A</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>none of its words is known</source>
        <translation>aucun de ces mots n’est connu</translation>
    </message>
    <message>
        <source>none of its words is known; did you mean %1?</source>
        <extracomment>%1: words that may have been meant</extracomment>
        <translation>aucun de ces mots n’est connu ; vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>%1: what is not to be in the music</extracomment>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: moods, such as “sad, low energy”; %2: the words that say so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <extracomment>%1: a mood; %2: what is not to be in the music</extracomment>
        <translation>%1, sans %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2: parts of a mood, such as “sad” and “low energy”</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by name: %1</source>
        <extracomment>What a search looks for. %1: names of works or artists</extracomment>
        <translation>par le nom : %1</translation>
    </message>
    <message>
        <source>%1; by name: %2</source>
        <extracomment>%1: a mood, such as “sad, low energy (sad)”; %2: names of works or artists</extracomment>
        <translation>%1 ; par le nom : %2</translation>
    </message>
</context>
<context>
    <name>XspfReader</name>
    <message>
        <source>%1 is not an XSPF playlist: it cannot be read past line %2.</source>
        <translation>%1 n’est pas une liste de lecture XSPF : elle est illisible après la ligne %2.</translation>
    </message>
</context>
<context>
    <name>YunetDecoder</name>
    <message>
        <source>The face model&apos;s output for stride %1 does not have the size that its input calls for.</source>
        <translation>Pour le pas %1, la sortie du modèle de visages n’a pas la taille qu’implique son entrée.</translation>
    </message>
</context>
<context>
    <name>YunetDetector</name>
    <message>
        <source>The face model %1 cannot be read: %2.</source>
        <translation>Le modèle de visages %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The face model %1 is not the published one: its SHA-256 is %2.</source>
        <translation>Le modèle de visages %1 n’est pas celui qui a été publié&#xa0;: son empreinte SHA-256 est %2.</translation>
    </message>
    <message>
        <source>The face model %1 cannot be loaded by OpenCV: %2.</source>
        <translation>Le modèle de visages %1 ne peut pas être chargé par OpenCV&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::AboutText</name>
    <message>
        <source>Reads the emotions of the faces in a clip and finds music for them, all on this computer.</source>
        <translation>Lit les émotions des visages d’un clip et trouve la musique qui leur convient, entièrement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It runs on:</source>
        <translation>Logiciel libre sous licence MIT. Il s’appuie sur&#xa0;:</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>The emotion network was trained on FER2013 by this program itself, the caption network on the captions of MusicCaps (CC BY-SA 4.0). Faces are found by YuNet (Apache License 2.0) or by a cascade of OpenCV.</source>
        <translation>Le réseau des émotions a été entraîné sur FER2013 par ce programme lui-même, celui des descriptions sur les descriptions de MusicCaps (CC BY-SA 4.0). Les visages sont trouvés par YuNet (licence Apache 2.0) ou par une cascade d’OpenCV.</translation>
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
        <translation>Chronologie sous forme de tableau (*.csv)</translation>
    </message>
    <message>
        <source>Timeline and pad as a picture (*.png)</source>
        <translation>Chronologie et plan d’humeur sous forme d’image (*.png)</translation>
    </message>
    <message>
        <source>An analysis can be saved as .json, .csv or .png, not as “%1”.</source>
        <translation>Une analyse peut être enregistrée au format .json, .csv ou .png, mais pas sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::AnsweredLine</name>
    <message>
        <source>Answers %1 (%2)</source>
        <extracomment>Above the list. %1: emotions with their shares; %2: the time they sum up: &quot;whole clip&quot;</extracomment>
        <translation>Répond à : %1 (%2)</translation>
    </message>
    <message>
        <source>Answers the target on the pad</source>
        <translation>Répond à la cible sur le plan</translation>
    </message>
    <message>
        <source>Answers the words “%1”</source>
        <translation>Répond aux mots « %1 »</translation>
    </message>
    <message>
        <source>Answers %1 (%2) and the words “%3”</source>
        <extracomment>Above the list. %3: the words of a search</extracomment>
        <translation>Répond à %1 (%2) et aux mots « %3 »</translation>
    </message>
    <message>
        <source>Answers the target on the pad and the words “%1”</source>
        <translation>Répond à la cible sur le plan et aux mots « %1 »</translation>
    </message>
    <message>
        <source>Playlist “%1”</source>
        <extracomment>Above the list. %1: the name of a list that was saved</extracomment>
        <translation>Liste « %1 »</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <extracomment>Above the list. %1: the title of a track</extracomment>
        <translation>Plus comme « %1 »</translation>
    </message>
    <message>
        <source>%1 · selection %2</source>
        <extracomment>Above the list. %1: &quot;Answers the words “rain”&quot;; %2: a number, from 2</extracomment>
        <translation>%1 · sélection %2</translation>
    </message>
    <message>
        <source>Answers the words “%1” alone, without their mood</source>
        <translation>Répond aux seuls mots « %1 », sans leur humeur</translation>
    </message>
</context>
<context>
    <name>v2m::BusyStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancels the current operation.</source>
        <translation>Arrête l’opération en cours.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
        <translation>Caméra</translation>
    </message>
    <message>
        <source>The camera that is shown and recorded.</source>
        <translation>La caméra affichée et enregistrée.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Aucune caméra</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>The size of the camera&apos;s picture in pixels.</source>
        <translation>La taille de l’image de la caméra, en pixels.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1&#xa0;×&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, the camera that is shown and recorded.</source>
        <translation>%1, la caméra affichée et enregistrée.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionAffect</name>
    <message>
        <source>The caption model (captions.safetensors) is not installed, so the moods of tracks are read from known words alone.</source>
        <translation>Le modèle des descriptions (captions.safetensors) n’est pas installé&#xa0;; l’humeur des morceaux est donc déduite des seuls mots d’humeur.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionEvaluation</name>
    <message>
        <source>Too few of the captions name a mood to measure anything.</source>
        <translation>Trop peu de descriptions nomment une humeur pour que l’on puisse évaluer quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionNetwork</name>
    <message>
        <source>The model file “%1” holds no caption network: its tensor “%2” is missing or of another shape.</source>
        <translation>Le fichier de modèle «&#xa0;%1&#xa0;» ne contient pas de réseau de légendes&#xa0;: son tenseur «&#xa0;%2&#xa0;» manque ou a une autre forme.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptureBar</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Read your face live with the camera</source>
        <translation>Analyser votre visage en direct avec la caméra</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>Activer ou désactiver la caméra</translation>
    </message>
    <message>
        <source>The camera has stopped.</source>
        <translation>La caméra s’est arrêtée.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or open a video instead.</source>
        <translation>Aucune caméra n’a été trouvée. Branchez-en une, ou ouvrez plutôt une vidéo.</translation>
    </message>
</context>
<context>
    <name>v2m::CatalogDialog</name>
    <message>
        <source>Music catalog</source>
        <translation>Catalogue musical</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>&amp;Find tracks</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Pages of the catalog</source>
        <translation>Pages du catalogue</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Closes the catalog; an import keeps running.</source>
        <translation>Ferme le catalogue&#xa0;; une importation en cours se poursuit.</translation>
    </message>
    <message>
        <source>Pla&amp;ylists</source>
        <translation>&amp;Listes de lecture</translation>
    </message>
    <message>
        <source>Its sources, a search for tracks, and the playlists that you saved; the arrow keys go from one to the other.</source>
        <translation>Ses sources, une recherche de titres et les listes que vous avez enregistrées ; les flèches passent de l’une à l’autre.</translation>
    </message>
</context>
<context>
    <name>v2m::CircumplexPad</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
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
        <translation>Cible&#xa0;: %1, valence %2, activation %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) on the plane.</source>
        <translation>
            <numerusform>%Ln morceau sur le plan.</numerusform>
            <numerusform>%Ln morceaux sur le plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Show “%1” in the List</source>
        <extracomment>%1: a track&apos;s title</extracomment>
        <translation>Montrer « %1 » dans la liste</translation>
    </message>
    <message>
        <source>Move the &amp;Target Here</source>
        <translation>Déplacer la &amp;cible ici</translation>
    </message>
    <message>
        <source>&amp;Back to My Mood</source>
        <translation>&amp;Revenir à mon humeur</translation>
    </message>
    <message>
        <source>The words: %1, valence %2, arousal %3.</source>
        <extracomment>What was understood of a search. %1: a mood such as &quot;Gloomy&quot;; %2 and %3: from -1 to 1</extracomment>
        <translation>Les mots : %1, valence %2, activation %3.</translation>
    </message>
    <message>
        <source>Back to my mood</source>
        <translation>Revenir à mon humeur</translation>
    </message>
    <message>
        <source>Your mood: %1, valence %2, arousal %3.</source>
        <extracomment>%1: a mood such as &quot;Joyful&quot;; %2 and %3: numbers from -1 to 1</extracomment>
        <translation>Votre humeur&#xa0;: %1, valence %2, activation %3.</translation>
    </message>
    <message>
        <source>Moves the target back to your mood (%1)</source>
        <translation>Ramène la cible à votre humeur (%1)</translation>
    </message>
    <message>
        <source>The arrow keys move the target, with Shift in larger steps; Home moves it back to your mood.</source>
        <translation>Les touches fléchées déplacent la cible, par plus grands pas avec Maj&#xa0;; Début la ramène à votre humeur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of titles: so many more</extracomment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a dot: %1.</source>
        <extracomment>%1: a list of titles</extracomment>
        <translation>
            <numerusform>%Ln d’entre eux partage un point : %1.</numerusform>
            <numerusform>%Ln d’entre eux partagent un point : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;The plane of moods: pleasant is to the right, excited is at the top.&lt;/p&gt;&lt;p&gt;The line is the path of your face, the diamond sums it up, and the small dots are the tracks of the list, the first ten with their numbers; a larger one counts those that lie too close together. A speech bubble points to the mood that your words were understood to mean. Drag the target, or move it with the arrow keys, and the list leads there from where you are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le plan des humeurs : l’agréable est à droite, l’excité en haut.&lt;/p&gt;&lt;p&gt;La ligne est le chemin de votre visage, le losange le résume, et les petits points sont les morceaux de la liste, les dix premiers avec leur numéro ; un plus grand compte ceux qui sont trop proches. Une bulle montre l’humeur comprise de vos mots. Faites glisser la cible, ou déplacez-la avec les touches fléchées, et la liste y mène depuis là où vous êtes.&lt;/p&gt;</translation>
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
        <translation>Mettre le clip en pause</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Lire le clip</translation>
    </message>
    <message>
        <source>%1 (Ctrl+P)</source>
        <extracomment>A tool tip. %1: &quot;Play the clip&quot; or &quot;Pause the clip&quot;</extracomment>
        <translation>%1 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Position dans le clip</translation>
    </message>
    <message>
        <source>Mute the clip</source>
        <translation>Couper le son du clip</translation>
    </message>
    <message>
        <source>Volume of the clip</source>
        <translation>Volume du clip</translation>
    </message>
    <message>
        <source>Speed of the clip</source>
        <translation>Vitesse du clip</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>%1: how many times as fast as usual</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>The picture alone</source>
        <translation>L’image seule</translation>
    </message>
    <message>
        <source>Only the picture, on the whole screen (F)</source>
        <translation>L’image seule, en plein écran (F)</translation>
    </message>
    <message>
        <source>The arrow keys move through the clip.</source>
        <translation>Les touches fléchées parcourent le clip.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipDrop</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is neither a video nor a picture (%2).</source>
        <translation>%1 n’est ni une vidéo ni une image (%2).</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped here.</source>
        <translation>Seuls des fichiers de cet ordinateur peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>%1 is a sound without a picture; drop the folder that it is in, and it joins your music.</source>
        <translation>%1 est un son sans image ; déposez le dossier où il se trouve, et il rejoint votre musique.</translation>
    </message>
    <message>
        <source>Drop a video, a picture or a folder of music here.</source>
        <translation>Déposez ici une vidéo, une image ou un dossier de musique.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipLibrary</name>
    <message>
        <source>%1 is not the same clip as %2.</source>
        <translation>%1 n’est pas le même clip que %2.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipQueue</name>
    <message>
        <source>The faces in %1 are too small to be read; come closer to the camera.</source>
        <translation>Les visages de %1 sont trop petits pour être analysés&#xa0;; rapprochez-vous de la caméra.</translation>
    </message>
    <message>
        <source>There is no face in %1.</source>
        <translation>Il n’y a aucun visage dans %1.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipSession</name>
    <message>
        <source>Cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>No face was found in %1.</source>
        <translation>Aucun visage n’a été trouvé dans %1.</translation>
    </message>
    <message>
        <source>%1 has been read and is now among the clips.</source>
        <translation>%1 a été lu : il se trouve parmi les clips.</translation>
    </message>
    <message>
        <source>%1 is still being read and will appear among the clips.</source>
        <translation>%1 est encore en cours de lecture et se trouvera parmi les clips.</translation>
    </message>
    <message>
        <source>%1
The emotions and the music are still those of %2.</source>
        <translation>%1
Les émotions et la musique sont encore celles de %2.</translation>
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
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A clip&apos;s strongest emotion with its share, and when it was opened: Happy 61%, 14:05</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file is no longer where it was: %1</source>
        <translation>Le fichier n’est plus là où il était : %1</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>%1: a file&apos;s name; %2: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;; %3: when it was opened</extracomment>
        <translation>%1 : %2. %3.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipStrip</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Remove from This &amp;List</source>
        <translation>Retirer de cette &amp;liste</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clip Not Found</source>
        <translation>Clip introuvable</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <extracomment>%1: a file&apos;s name; %2: a folder</extracomment>
        <translation>%1 n’est plus dans %2.</translation>
    </message>
    <message>
        <source>If you moved the file, locate it: its analysis has been kept.</source>
        <translation>S’il a été déplacé, indiquez où il se trouve : ce qui en a été lu est conservé.</translation>
    </message>
    <message>
        <source>&amp;Find the File…</source>
        <translation>&amp;Chercher le fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Find the Clip</source>
        <translation>Chercher le clip</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Enter shows a clip again, Space plays it, F2 renames it, Delete removes it from this list.</source>
        <translation>Entrée montre de nouveau un clip, F2 le renomme, Suppr le retire de cette liste.</translation>
    </message>
    <message>
        <source>Remove &amp;All Clips</source>
        <translation>Retirer &amp;tous les clips</translation>
    </message>
</context>
<context>
    <name>v2m::CommandLine</name>
    <message>
        <source>The command.</source>
        <translation>La commande.</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>Afficher un document JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>Print neither messages nor progress.</source>
        <translation>N’afficher ni messages ni progression.</translation>
    </message>
    <message>
        <source>The catalog (default: %1).</source>
        <translation>Le catalogue (par défaut&#xa0;: %1).</translation>
    </message>
    <message>
        <source>How many cores to use (default: all).</source>
        <translation>Nombre de cœurs à utiliser (par défaut&#xa0;: tous).</translation>
    </message>
    <message>
        <source>%1 See video2music-cli %2 --help.</source>
        <translation>%1 Consultez video2music-cli %2 --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not “%3”.</source>
        <translation>--%1 attend un nombre entier d’au moins %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The folder of the networks and their manifest, or a TorchScript file (.pt): that is a program, and runs in a sandbox.</source>
        <translation>Le dossier des réseaux et de leur manifeste, ou un fichier TorchScript (.pt) : c’est un programme, exécuté dans un bac à sable.</translation>
    </message>
    <message>
        <source>“%1” takes only options, not “%2”.</source>
        <translation>« %1 » ne peut être suivi que d’options ; « %2 » n’en est pas une.</translation>
    </message>
</context>
<context>
    <name>v2m::DesktopIntegration</name>
    <message>
        <source>The clip could not be read</source>
        <translation>Le clip n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The import has ended</source>
        <translation>L’import est terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are in the catalog now.</source>
        <translation>
            <numerusform>%Ln morceau est maintenant dans le catalogue.</numerusform>
            <numerusform>%Ln morceaux sont maintenant dans le catalogue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::DetailsButton</name>
    <message>
        <source>Details of the reading</source>
        <translation>Détails de la lecture</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryCalendar</name>
    <message>
        <source>Calendar of readings</source>
        <translation>Calendrier des mesures</translation>
    </message>
    <message>
        <source>Arrow keys choose a day, Page Up and Page Down go four weeks, Home goes to the first reading, End to today; Delete deletes the day.</source>
        <translation>Les flèches choisissent un jour, Page préc. et Page suiv. avancent de quatre semaines, Début va à la première mesure, Fin à aujourd’hui ; Suppr supprime le jour.</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryDayPath</name>
    <message>
        <source>valence</source>
        <translation>valence</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>The usual path of a day</source>
        <translation>Le cours habituel d’une journée</translation>
    </message>
    <message>
        <source>The mean of each hour over all days.</source>
        <translation>La moyenne de chaque heure sur tous les jours.</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryDialog</name>
    <message numerus="yes">
        <source>%Ln reading(s) deleted.</source>
        <translation>
            <numerusform>%Ln mesure supprimée.</numerusform>
            <numerusform>%Ln mesures supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Music before better moments: none yet. This needs two readings in one sitting, with music between them.</source>
        <translation>Musique avant de meilleurs moments : aucune pour l’instant. Il faut deux mesures d’une même séance, avec de la musique entre elles.</translation>
    </message>
    <message>
        <source>Music before better moments. It says what came first, not why.</source>
        <translation>Musique avant de meilleurs moments. Cela dit ce qui a précédé, pas pourquoi.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Keep each reading in the diary</source>
        <translation>&amp;Garder chaque mesure dans le journal</translation>
    </message>
    <message>
        <source>Time, scores, mode and music, without picture and sound, in the catalog on this machine</source>
        <translation>Heure, valeurs, mode et musique, sans image ni son, dans le catalogue de cette machine</translation>
    </message>
    <message>
        <source>The usual path of a day</source>
        <translation>Le cours habituel d’une journée</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Valence</source>
        <comment>its change, as a heading</comment>
        <translation>Valence</translation>
    </message>
    <message>
        <source>Readings</source>
        <comment>how many, as a heading</comment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Music before better moments</source>
        <translation>Musique avant de meilleurs moments</translation>
    </message>
    <message>
        <source>With the mean change of valence to the next reading, and how many readings that is from; with few of them a change counts for less.</source>
        <translation>Avec le changement moyen de valence jusqu’à la mesure suivante et le nombre de mesures ; s’il y en a peu, un changement compte moins.</translation>
    </message>
    <message>
        <source>&amp;Undo Deleting</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>Brings back the readings that were deleted last</source>
        <translation>Rétablit les dernières mesures supprimées</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Writes all readings to a table for spreadsheets</source>
        <translation>Enregistre toutes les mesures dans un tableau pour tableurs</translation>
    </message>
    <message>
        <source>&amp;Delete Day</source>
        <translation>Supprimer le &amp;jour</translation>
    </message>
    <message>
        <source>Deletes the readings of the chosen day; this can be undone while this page is open</source>
        <translation>Supprime les mesures du jour choisi ; c’est annulable tant que cette page est ouverte</translation>
    </message>
    <message>
        <source>Delete E&amp;verything</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
    <message>
        <source>Deletes every reading, so that nothing of them is left in the catalog&apos;s file; this can be undone while this page is open</source>
        <translation>Supprime toutes les mesures, de sorte qu’il n’en reste rien dans le fichier du catalogue ; c’est annulable tant que cette page est ouverte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Closes the diary</source>
        <translation>Ferme le journal</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>%1 The catalog was not rewritten: traces of them may be left in its file until “Delete Everything” or “Delete Day” has finished.</source>
        <translation>%1 Le catalogue n&apos;a pas été réécrit : des traces peuvent en rester dans son fichier jusqu&apos;à ce que « Tout supprimer » ou « Supprimer le jour » ait terminé.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Leaves the catalog&apos;s file as it is; what was deleted stays deleted, but traces of it may be left there</source>
        <translation>Laisse le fichier du catalogue tel quel ; ce qui a été supprimé le reste, mais des traces peuvent y demeurer</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryOffer</name>
    <message>
        <source>Keep a diary of your readings? It notes the time, the seven scores and the music, without picture and sound, on this machine only.</source>
        <translation>Tenir un journal de vos mesures ? Il note l’heure, les sept valeurs et la musique, sans image ni son, sur cette machine seulement.</translation>
    </message>
    <message>
        <source>Yes, Keep a Diary</source>
        <translation>Oui, tenir un journal</translation>
    </message>
    <message>
        <source>Keeps this reading and those to come; you can delete them at any time</source>
        <translation>Garde cette mesure et les suivantes ; vous pouvez les supprimer à tout moment</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Keeps nothing, and asks again after the next start</source>
        <translation>Ne garde rien et redemande après le prochain démarrage</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Keeps nothing, and does not ask again; the settings can change that</source>
        <translation>Ne garde rien et ne redemande pas ; les paramètres peuvent le changer</translation>
    </message>
    <message>
        <source>Never keep a diary</source>
        <translation>Ne jamais tenir de journal</translation>
    </message>
</context>
<context>
    <name>v2m::EmotionBars</name>
    <message>
        <source>No face is in sight.</source>
        <translation>Aucun visage n’est visible.</translation>
    </message>
    <message>
        <source>All faces: %1.</source>
        <extracomment>%1: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>Tous les visages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Face %1: %2.</source>
        <extracomment>%1: the face&apos;s number; %2: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>Visage %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Émotions</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>Tous les visages</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Visage %1</translation>
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
        <translation>Interrompu.</translation>
    </message>
</context>
<context>
    <name>v2m::FaceModelDialog</name>
    <message>
        <source>Downloading from %1…</source>
        <translation>Téléchargement depuis %1…</translation>
    </message>
    <message>
        <source>What %1 has sent is not this model: its checksum is %2. It was not kept.</source>
        <translation>Ce que %1 a envoyé n’est pas ce modèle : sa somme de contrôle est %2. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>The model cannot be stored in %1 (%2).</source>
        <translation>Le modèle ne peut pas être stocké dans %1 (%2).</translation>
    </message>
    <message>
        <source>The model is installed and finds faces from now on.</source>
        <translation>Le modèle est installé. C’est lui qui trouve désormais les visages.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Face Model</source>
        <translation>Modèle de visages</translation>
    </message>
    <message>
        <source>The YuNet model finds faces better, small ones and those turned to the side included. It cannot be shipped with the program; without it, the simpler cascade is used.</source>
        <translation>Le modèle YuNet trouve mieux les visages, même petits ou tournés de côté. Il ne nous appartient pas de le distribuer ; sans lui, c’est la cascade, plus simple, qui les trouve.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse :</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille :</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>Licence :</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Somme de contrôle :</translation>
    </message>
    <message>
        <source>Apache License 2.0, by the authors of libfacedetection.train</source>
        <translation>Licence Apache 2.0, par les auteurs de libfacedetection.train</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1: 64 hexadecimal digits</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Download the face model</source>
        <translation>Télécharger le modèle de visages</translation>
    </message>
    <message>
        <source>Open &amp;settings…</source>
        <translation>&amp;Ouvrir les paramètres…</translation>
    </message>
    <message>
        <source>The network is switched off. It can be allowed in the settings, under “Privacy”. Or download the file with your browser and put it into the folder %1.</source>
        <translation>L’accès au réseau est désactivé. Vous pouvez l’autoriser dans les paramètres, sous « Confidentialité », ou télécharger le fichier avec votre navigateur et le placer dans le dossier %1.</translation>
    </message>
</context>
<context>
    <name>v2m::FileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>v2m::FileDownload</name>
    <message numerus="yes">
        <source>%1 has sent nothing for %n second(s).</source>
        <translation>
            <numerusform>%1 n’a rien envoyé depuis %n seconde.</numerusform>
            <numerusform>%1 n’a rien envoyé depuis %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No temporary file can be made for the download (%1).</source>
        <translation>Aucun fichier temporaire ne peut être créé pour le téléchargement (%1).</translation>
    </message>
    <message>
        <source>The download cannot be stored (%1).</source>
        <translation>Le téléchargement ne peut pas être stocké (%1).</translation>
    </message>
    <message>
        <source>%1 sends far more than %2 has; the download was stopped.</source>
        <comment>a server&apos;s name, what is downloaded</comment>
        <translation>%1 envoie bien plus de données que n’en contient %2 ; le téléchargement a été arrêté.</translation>
    </message>
    <message>
        <source>%1 answered with the error %2 instead of %3.</source>
        <comment>a server&apos;s name, a number, what was to be downloaded</comment>
        <translation>%1 a répondu par l’erreur %2 au lieu d’envoyer %3.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded from %2 (%3).</source>
        <comment>what was to be downloaded, a server&apos;s name, a reason</comment>
        <translation>%1 n’a pas pu être téléchargé depuis %2 (%3).</translation>
    </message>
</context>
<context>
    <name>v2m::FilterPanel</name>
    <message>
        <source>Instrumental only</source>
        <translation>Instrumental seul</translation>
    </message>
    <message>
        <source>Only tracks without singing, going by their descriptions</source>
        <translation>Uniquement les morceaux où personne ne chante, d’après leur description</translation>
    </message>
    <message>
        <source>Hide low quality</source>
        <translation>Masquer la basse qualité</translation>
    </message>
    <message>
        <source>Leaves out noisy recordings, tutorials and mere sound effects</source>
        <translation>Écarte les enregistrements bruités, les tutoriels et les simples effets sonores</translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genre: choose one or type your own</source>
        <translation>Genre&#xa0;: choisissez-en un ou saisissez le vôtre</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Any tempo</source>
        <translation>Tous les tempos</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Medium tempo</source>
        <translation>Tempo modéré</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: the data set that tracks come from</source>
        <translation>Source&#xa0;: le jeu de données dont proviennent les morceaux</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Tempo: how fast the music is</source>
        <translation>Tempo : la rapidité de la musique</translation>
    </message>
    <message>
        <source>Switches every filter off and empties the search</source>
        <translation>Désactive tous les filtres et vide la recherche</translation>
    </message>
    <message>
        <source>Clear Filters and Search</source>
        <translation>Effacer les filtres et la recherche</translation>
    </message>
    <message>
        <source>Switches every filter off</source>
        <translation>Désactive tous les filtres</translation>
    </message>
</context>
<context>
    <name>v2m::FolderPanel</name>
    <message>
        <source>Listening to “%1” was stopped. What was heard is kept; add the folder again to go on.</source>
        <translation>L’écoute de « %1 » a été arrêtée. Ce qui a été écouté est conservé ; ajoutez de nouveau le dossier pour continuer.</translation>
    </message>
    <message>
        <source>Looking for music in “%1”…</source>
        <translation>Recherche de musique dans « %1 »…</translation>
    </message>
    <message>
        <source>Paused in “%1”: %2 of %3 files.</source>
        <translation>En pause dans « %1 » : %2 fichiers sur %3.</translation>
    </message>
    <message>
        <source>Listening to “%1”: %2 of %3 files.</source>
        <translation>Écoute de « %1 » : %2 fichiers sur %3.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>environ %Ln minute restante</numerusform>
            <numerusform>environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>environ %Ln heure restante</numerusform>
            <numerusform>environ %Ln heures restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening to “%1”: %2 of %3 files, %4.</source>
        <comment>%4: how long that takes</comment>
        <translation>Écoute de « %1 » : %2 fichiers sur %3, %4.</translation>
    </message>
    <message>
        <source>Progress of listening</source>
        <translation>Progression de l’écoute</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation>Mettre l’écoute en pause</translation>
    </message>
    <message>
        <source>Lets the machine rest; press it again to go on listening</source>
        <translation>Laisse la machine se reposer ; un nouvel appui reprend l’écoute</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter l’écoute</translation>
    </message>
    <message>
        <source>Ends listening; what was heard is kept</source>
        <translation>Termine l’écoute ; ce qui a été écouté est conservé</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a message</comment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Hides the message about the folder</source>
        <translation>Masque le compte rendu du dossier</translation>
    </message>
</context>
<context>
    <name>v2m::FoldingPanes</name>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Émotions</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Parties de la fenêtre</translation>
    </message>
    <message>
        <source>One part is shown at a time; the arrow keys go from one to the other.</source>
        <translation>Une partie est affichée à la fois ; les touches fléchées passent de l’une à l’autre.</translation>
    </message>
</context>
<context>
    <name>v2m::FoundTracksModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
</context>
<context>
    <name>v2m::ImportReport</name>
    <message>
        <source>“%1” was imported. Tracks added: %2, updated: %3, unchanged: %4.</source>
        <translation>«&#xa0;%1&#xa0;» a été importé. Morceaux ajoutés&#xa0;: %2, mis à jour&#xa0;: %3, inchangés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, with the reason why it was skipped</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) skipped.</source>
        <translation>
            <numerusform>%Ln autre ligne ignorée.</numerusform>
            <numerusform>%Ln autres lignes ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln autre fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln autres fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the catalog with %Ln file(s) of music.</source>
        <translation>
            <numerusform>« %1 » est dans le catalogue avec %Ln fichier de musique.</numerusform>
            <numerusform>« %1 » est dans le catalogue avec %Ln fichiers de musique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajoutés : %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modifiés : %1.</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <translation>Disparus : %1.</translation>
    </message>
</context>
<context>
    <name>v2m::KeptPlaylistsMenu</name>
    <message>
        <source>Add to Pla&amp;ylist</source>
        <translation>A&amp;jouter à une liste de lecture</translation>
    </message>
</context>
<context>
    <name>v2m::KeptPlaylistsModel</name>
    <message>
        <source>Playlist</source>
        <translation>Liste de lecture</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>when</comment>
        <translation>Enregistrée</translation>
    </message>
</context>
<context>
    <name>v2m::KeyboardSplitter</name>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>The arrow keys move the border between the areas beside it, with Shift in larger steps; Home and End as far as it goes.</source>
        <translation>Les touches fléchées déplacent la limite entre les zones voisines, par pas plus grands avec Maj ; Début et Fin la mènent aussi loin que possible.</translation>
    </message>
</context>
<context>
    <name>v2m::LeftOutClips</name>
    <message>
        <source>Left out %1 of %2: %3.</source>
        <extracomment>Of several files that were given. %1: number of those that nothing could be done with; %2: how many there were; %3: the names of the former</extracomment>
        <translation>%1 sur %2 laissés de côté : %3.</translation>
    </message>
    <message>
        <source>Left out one of %1: %2</source>
        <extracomment>Of several files that were given. %1: how many there were; %2: why one was left out: &quot;No face was found in a.mp4.&quot;</extracomment>
        <translation>Un sur %1 laissé de côté : %2</translation>
    </message>
</context>
<context>
    <name>v2m::ListHistory</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Dislike</source>
        <translation>Je n’aime pas</translation>
    </message>
    <message>
        <source>Take Back Opinion</source>
        <translation>Retirer l’avis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Number of Tracks</source>
        <translation>Nombre de morceaux</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1: what is undone, such as &quot;Remove&quot;</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1: what is done again, such as &quot;Remove&quot;</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Open Playlist</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>More Like This</source>
        <translation>Plus de ce genre</translation>
    </message>
    <message>
        <source>Another Selection</source>
        <translation>Autre sélection</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Mood of the Words</source>
        <translation>Humeur des mots</translation>
    </message>
    <message>
        <source>Remove Clip</source>
        <translation>Retirer le clip</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Remove All Clips</source>
        <translation>Retirer tous les clips</translation>
    </message>
</context>
<context>
    <name>v2m::MainWindow</name>
    <message>
        <source>Faces by cascade</source>
        <translation>Visages&#xa0;: cascade</translation>
    </message>
    <message>
        <source>Faces by YuNet</source>
        <translation>Visages&#xa0;: YuNet</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>Recorded to %1.</source>
        <translation>Clip enregistré dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames/s, %n dropped</source>
        <translation>
            <numerusform>%1 images/s, %n perdue</numerusform>
            <numerusform>%1 images/s, %n perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Videos or Pictures</source>
        <translation>Ouvrir des vidéos ou des images</translation>
    </message>
    <message>
        <source>Videos and pictures (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)</source>
        <translation>Vidéos et images (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>playlist</source>
        <translation>liste de lecture</translation>
    </message>
    <message>
        <source>Export Playlist</source>
        <translation>Exporter la liste de lecture</translation>
    </message>
    <message>
        <source>Music for a mood</source>
        <translation>Musique pour une humeur</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>Musique pour %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Export Analysis</source>
        <translation>Exporter l’analyse</translation>
    </message>
    <message>
        <source>About Video2Music</source>
        <translation>À propos de Video2Music</translation>
    </message>
    <message>
        <source>Your likes and plays are forgotten.</source>
        <translation>Vos goûts et vos écoutes sont oubliés.</translation>
    </message>
    <message>
        <source>The moods of the music stay as they were until the next start.</source>
        <translation>Les humeurs de la musique restent telles quelles jusqu’au prochain démarrage.</translation>
    </message>
    <message>
        <source>Music like %1</source>
        <translation>Musique comme %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistrée sous « %1 ».</translation>
    </message>
    <message>
        <source>Opened “%1”.</source>
        <translation>« %1 » ouverte.</translation>
    </message>
    <message>
        <source>Opened “%1” without %2 that are not in the catalog: %3</source>
        <translation>« %1 » ouverte sans %2 qui ne sont pas dans le catalogue : %3</translation>
    </message>
    <message>
        <source>Save as Playlist</source>
        <translation>Enregistrer comme liste</translation>
    </message>
    <message>
        <source>&amp;Name of the playlist:</source>
        <translation>&amp;Nom de la liste :</translation>
    </message>
    <message>
        <source>Replace the playlist “%1”?</source>
        <translation>Remplacer la liste « %1 » ?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>That is already in the list.</source>
        <translation>C’est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Added to the list: %1.</source>
        <translation>Ajouté à la liste : %1.</translation>
    </message>
    <message>
        <source>Add a Folder of Music</source>
        <translation>Ajouter un dossier de musique</translation>
    </message>
    <message>
        <source>Export Diary</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Clip with Music</source>
        <translation>Clip avec musique</translation>
    </message>
    <message>
        <source>Opened “%1” without one that is not in the catalog: %2</source>
        <translation>« %1 » ouverte sans un morceau absent du catalogue : %2</translation>
    </message>
    <message>
        <source>%1 was removed. %2 brings it back.</source>
        <extracomment>%1: a clip&apos;s name; %2: the keys that undo</extracomment>
        <translation>%1 a été retiré. %2 le rétablit.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: what was undone, such as &quot;Remove&quot;</extracomment>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>%1: what was done again, such as &quot;Remove&quot;</extracomment>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Add as Music</source>
        <translation>Ajouter à la musique</translation>
    </message>
    <message>
        <source>Add %1 to your music?</source>
        <extracomment>%1: the names of folders or files</extracomment>
        <translation>Ajouter %1 à votre musique ?</translation>
    </message>
    <message>
        <source>A folder or a table of tracks is not a video or a picture of a face.</source>
        <translation>Un dossier ou un tableau de morceaux n’est ni une vidéo ni l’image d’un visage.</translation>
    </message>
    <message>
        <source>&amp;Add as Music…</source>
        <translation>&amp;Ajouter à la musique…</translation>
    </message>
    <message>
        <source>All clips were removed. %1 brings them back.</source>
        <translation>Tous les clips ont été retirés. %1 les rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1; %Ln of its track(s) have no file and stand in it as addresses.</source>
        <translation>
            <numerusform>Écrit dans %1 ; %Ln de ses morceaux n’a pas de fichier et y figure sous forme d’adresse.</numerusform>
            <numerusform>Écrit dans %1 ; %Ln de ses morceaux n’ont pas de fichier et y figurent sous forme d’adresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>v2m::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Words to find; Enter goes to the next match</source>
        <translation>Mots à trouver ; Entrée mène à l’endroit suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
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
        <translation>Déposez ici une vidéo, ouvrez-en une ou utilisez la caméra</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Open a video…</source>
        <translation>&amp;Ouvrir une vidéo…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>Utiliser la &amp;caméra</translation>
    </message>
    <message>
        <source>Tries again what has just failed.</source>
        <translation>Relance l’opération qui vient d’échouer.</translation>
    </message>
    <message>
        <source>Chooses a video or picture file to analyse.</source>
        <translation>Permet de choisir un fichier vidéo ou image à analyser.</translation>
    </message>
    <message>
        <source>Shows the camera and reads emotions live.</source>
        <translation>Affiche la caméra et lit les émotions en direct.</translation>
    </message>
</context>
<context>
    <name>v2m::ModelCheck</name>
    <message>
        <source>This file is not a TorchScript model: its name does not end in .pt.</source>
        <translation>Ce fichier n’est pas un modèle TorchScript : son nom ne se termine pas par .pt.</translation>
    </message>
    <message>
        <source>Its description %1 is missing beside it.</source>
        <translation>Sa description %1 n’est pas à côté.</translation>
    </message>
    <message>
        <source>There is no model in this folder.</source>
        <translation>Il n’y a pas de modèle dans ce dossier.</translation>
    </message>
    <message>
        <source>There are several models in this folder: choose one of the files.</source>
        <translation>Ce dossier contient plusieurs modèles : choisissez l’un des fichiers.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Il n’y a rien à cet emplacement.</translation>
    </message>
</context>
<context>
    <name>v2m::MoodReadingStrip</name>
    <message numerus="yes">
        <source>A new model is reading the moods of %Ln track(s). The playlist will follow.</source>
        <translation>
            <numerusform>Un nouveau modèle lit l’humeur de %Ln morceau. La playlist suit.</numerusform>
            <numerusform>Un nouveau modèle lit l’humeur de %Ln morceaux. La playlist suit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::MusicCaps</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is not MusicCaps as Google published it: its rows differ.</source>
        <translation>%1 n’est pas MusicCaps tel que Google l’a publié : ses lignes diffèrent.</translation>
    </message>
</context>
<context>
    <name>v2m::MusicCapsOffer</name>
    <message>
        <source>More music: MusicCaps</source>
        <translation>Plus de musique&#xa0;: MusicCaps</translation>
    </message>
    <message>
        <source>5,521 short clips, described by musicians. A download of 2.9 MB from Hugging Face, published by Google under the licence CC BY-SA 4.0.</source>
        <translation>5&#xa0;521 courts extraits décrits par des musiciens. Téléchargement de 2,9&#xa0;Mo depuis Hugging Face, publié par Google sous la licence CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Address of MusicCaps</source>
        <translation>Adresse de MusicCaps</translation>
    </message>
    <message>
        <source>The page that MusicCaps is downloaded from.</source>
        <translation>La page depuis laquelle MusicCaps est téléchargé.</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Download MusicCaps</source>
        <translation>Télécharger MusicCaps</translation>
    </message>
    <message>
        <source>Open &amp;settings…</source>
        <translation>&amp;Ouvrir les paramètres…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>The network is switched off. It can be allowed in the settings, under “Privacy”. Or download the file musiccaps-public.csv with your browser and import it.</source>
        <translation>L’accès au réseau est désactivé. Vous pouvez l’autoriser dans les paramètres, sous « Confidentialité », ou télécharger le fichier musiccaps-public.csv avec votre navigateur, puis l’importer.</translation>
    </message>
</context>
<context>
    <name>v2m::MusicLibrary</name>
    <message>
        <source>The catalog %1 holds no music: import some, or let the window&apos;s music catalog add the built-in works.</source>
        <translation>Le catalogue %1 ne contient aucune musique : importez-en, ou laissez le catalogue de musique de la fenêtre ajouter les œuvres intégrées.</translation>
    </message>
</context>
<context>
    <name>v2m::Networks</name>
    <message>
        <source>The module with the networks (video2music-networks.so) is not installed, so no face can be read.</source>
        <translation>Le module des réseaux (video2music-networks.so) n’est pas installé&#xa0;; aucun visage ne peut donc être évalué.</translation>
    </message>
</context>
<context>
    <name>v2m::OfferChip</name>
    <message>
        <source>Do not offer this again</source>
        <translation>Ne plus le proposer</translation>
    </message>
    <message>
        <source>It can still be found in the Help and Music menus.</source>
        <translation>Les menus Aide et Musique y mènent toujours.</translation>
    </message>
</context>
<context>
    <name>v2m::PathCheck</name>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Ceci est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Ce dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>Rien ne peut être écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>This folder does not exist yet; it is made with the first recording.</source>
        <translation>Ce dossier n’existe pas encore ; il sera créé au premier enregistrement.</translation>
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
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>Choisir un dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens a dialog in which to choose a folder.</source>
        <translation>Ouvre une boîte de dialogue pour choisir un dossier.</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens a dialog in which to choose a file.</source>
        <translation>Ouvre une boîte de dialogue pour choisir un fichier.</translation>
    </message>
</context>
<context>
    <name>v2m::Player</name>
    <message>
        <source>“%1” cannot be played: %2.</source>
        <extracomment>%1: &quot;Clair de lune by Claude Debussy&quot;; %2: why not</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose a track and press play.</source>
        <translation>Choisissez un morceau et lancez la lecture.</translation>
    </message>
    <message>
        <source>The stream was stopped because the settings no longer allow the network.</source>
        <translation>Le flux a été arrêté, car les paramètres n’autorisent plus l’accès au réseau.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Lecture arrêtée.</translation>
    </message>
    <message>
        <source>There is nothing to play yet.</source>
        <translation>Il n’y a encore rien à lire.</translation>
    </message>
    <message>
        <source>This track plays only in the browser, at %1. Press play to open it.</source>
        <translation>Ce morceau n’est lisible que dans le navigateur, sur %1. Lancez la lecture pour l’ouvrir.</translation>
    </message>
    <message>
        <source>the catalog knows no file and no address</source>
        <translation>le catalogue n’en connaît ni fichier ni adresse</translation>
    </message>
    <message>
        <source>The browser could not be opened. The page of this track is %1.</source>
        <translation>Le navigateur n’a pas pu être ouvert. La page de ce morceau est %1.</translation>
    </message>
    <message>
        <source>The catalog knows no address for “%1”.</source>
        <translation>Le catalogue ne connaît aucune adresse pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” opens in the browser, at %2.</source>
        <translation>«&#xa0;%1&#xa0;» s’ouvre dans le navigateur, sur %2.</translation>
    </message>
    <message>
        <source>Opening the stream of this track at %1.</source>
        <translation>Ouverture du flux de ce morceau sur %1.</translation>
    </message>
    <message>
        <source>Playing the stream of this track.</source>
        <translation>Lecture du flux de ce morceau.</translation>
    </message>
    <message numerus="yes">
        <source>Passed over %Ln track(s) that play only in the browser.</source>
        <translation>
            <numerusform>%Ln morceau lisible uniquement dans le navigateur a été passé.</numerusform>
            <numerusform>%Ln morceaux lisibles uniquement dans le navigateur ont été passés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could not be played.</source>
        <translation>
            <numerusform>%Ln morceau n’a pas pu être lu.</numerusform>
            <numerusform>%Ln morceaux n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of the list play only in the browser.</source>
        <translation>
            <numerusform>%Ln morceau de la liste n’est lisible que dans le navigateur.</numerusform>
            <numerusform>%Ln morceaux de la liste ne sont lisibles que dans le navigateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has ended.</source>
        <translation>La liste est terminée.</translation>
    </message>
    <message>
        <source>its file is neither sound nor video</source>
        <translation>son fichier n’est ni du son ni de la vidéo</translation>
    </message>
    <message>
        <source>its file %1 cannot be read</source>
        <translation>son fichier %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>its file is no longer at %1</source>
        <translation>son fichier n’est plus à l’emplacement %1</translation>
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
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <extracomment>A tool tip. %1: &quot;Play&quot; or &quot;Pause&quot;</extracomment>
        <translation>%1 (Espace)</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Aucune lecture en cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Sound is off: switch it on</source>
        <translation>Le son est coupé&#xa0;: le rétablir</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Next Track</source>
        <translation>Morceau suivant</translation>
    </message>
    <message>
        <source>Previous Track</source>
        <translation>Morceau précédent</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the address of the page that plays this track</source>
        <translation>Copier l’adresse de la page où écouter ce morceau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a track&apos;s title; %2: a sentence about how it plays</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Repeat the List</source>
        <translation>Répéter la liste</translation>
    </message>
    <message>
        <source>Play in Random Order</source>
        <translation>Lire dans un ordre aléatoire</translation>
    </message>
    <message>
        <source>Show the Playing Track</source>
        <translation>Afficher le morceau en cours</translation>
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
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>Épin&amp;gler</translation>
    </message>
    <message>
        <source>Pin: keep at its place when the list changes</source>
        <translation>Épingler&#xa0;: garder à sa place quand la liste change</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;J’aime</translation>
    </message>
    <message>
        <source>Like: more music of this kind</source>
        <translation>J’aime&#xa0;: plus de musique de ce genre</translation>
    </message>
    <message>
        <source>&amp;Dislike</source>
        <translation>Je n’aime &amp;pas</translation>
    </message>
    <message>
        <source>Dislike: less music of this kind</source>
        <translation>Je n’aime pas&#xa0;: moins de musique de ce genre</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move D&amp;own</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open at the &amp;Source</source>
        <translation>&amp;Ouvrir à la source</translation>
    </message>
    <message>
        <source>Open at the source, in the browser</source>
        <translation>Ouvrir à la source, dans le navigateur</translation>
    </message>
    <message>
        <source>More Like &amp;This</source>
        <translation>Plus de ce &amp;genre</translation>
    </message>
    <message>
        <source>More like this, by mood and sound</source>
        <translation>Plus de ce genre, par l’humeur et le son</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Details: all that is known about the track</source>
        <translation>Détails : tout ce que l’on sait du titre</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>&amp;Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Afficher le fichier dans son dossier</translation>
    </message>
    <message>
        <source>Cle&amp;ar the List</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Take all tracks out of the list</source>
        <translation>Retirer tous les morceaux de la liste</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistController</name>
    <message>
        <source>Choosing music…</source>
        <translation>Choix de la musique…</translation>
    </message>
    <message>
        <source>There is no music yet: import some, or add the built-in works.</source>
        <translation>Il n’y a pas encore de musique : importez-en, ou ajoutez les œuvres fournies.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistDelegate</name>
    <message>
        <source>Its place is due to more than its match: variety, your taste and what can be played count, too.</source>
        <translation>Sa place ne tient pas qu’à la correspondance : la variété, vos goûts et ce qui peut être lu comptent aussi.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistLibrary</name>
    <message>
        <source>There is a playlist named “%1” already.</source>
        <translation>Il existe déjà une liste nommée « %1 ».</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Clair de lune by Claude Debussy&quot;; %2: the address of its page</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1: a piece of music; %2: its composer or performer</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Read aloud. %1: the rank; %2: &quot;Clair de lune by Claude Debussy&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>En cours de lecture.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln percent.</source>
        <translation>
            <numerusform>Affinité de %Ln pour cent.</numerusform>
            <numerusform>Affinité de %Ln pour cent.</numerusform>
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
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tags: %1.</source>
        <extracomment>Read aloud. %1: a list of words</extracomment>
        <translation>Étiquettes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Épinglé.</translation>
    </message>
    <message>
        <source>Liked.</source>
        <translation>Aimé.</translation>
    </message>
    <message>
        <source>Disliked.</source>
        <translation>Pas aimé.</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Ajouté par vous</translation>
    </message>
    <message>
        <source>%1 match: %2 would be exactly the mood that its place in the list asks for.</source>
        <extracomment>%1: the match as a percentage; %2: 100%</extracomment>
        <translation>%1 de concordance : %2 serait exactement l’humeur que demande sa place dans la liste.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistPane</name>
    <message>
        <source>Choosing music…</source>
        <translation>Sélection de la musique…</translation>
    </message>
    <message>
        <source>No track in the catalog passes these filters.</source>
        <translation>Aucun morceau du catalogue ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>The catalog is empty.</source>
        <translation>Le catalogue est vide.</translation>
    </message>
    <message>
        <source>Import Music…</source>
        <translation>Importer de la musique…</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <extracomment>A button that shows the filters. %1: how many are set</extracomment>
        <translation>Filtres (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in titles, captions and tags</source>
        <translation>Rechercher dans les titres, les descriptions et les étiquettes</translation>
    </message>
    <message>
        <source>Words in titles, captions and tags</source>
        <translation>Mots des titres, des descriptions et des étiquettes</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Afficher ou masquer les filtres</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>Nombre de morceaux</translation>
    </message>
    <message>
        <source>Top %1</source>
        <extracomment>How many tracks the list has: Top 10</extracomment>
        <translation>Les %1 premiers</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Liste de lecture</translation>
    </message>
    <message>
        <source>Enter plays a track; Alt with the arrow keys moves it; the menu key shows more.</source>
        <translation>Entrée lit un morceau&#xa0;; Alt et les touches fléchées le déplacent&#xa0;; la touche Menu propose d’autres actions.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the playlist as M3U8, XSPF, JSPF or CSV</source>
        <translation>Enregistrer la liste de lecture au format M3U8, XSPF, JSPF ou CSV</translation>
    </message>
    <message>
        <source>Switches every filter off and empties the search</source>
        <translation>Désactive tous les filtres et vide la recherche</translation>
    </message>
    <message>
        <source>Opens the music catalog</source>
        <translation>Ouvre le catalogue musical</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the list as it is, whatever the face shows</source>
        <translation>Garder la liste telle quelle, quoi que montre le visage</translation>
    </message>
    <message>
        <source>The music could not be chosen.</source>
        <translation>La musique n’a pas pu être choisie.</translation>
    </message>
    <message>
        <source>Show your face to the camera, open a clip, pick a point on the mood pad or type words into the search, and music for it appears here.</source>
        <translation>Montrez votre visage à la caméra, ouvrez un clip, choisissez un point sur le plan des humeurs ou tapez des mots dans la recherche, et la musique qui y répond apparaît ici.</translation>
    </message>
    <message>
        <source>Add the Built-in Works</source>
        <translation>Ajouter les œuvres intégrées</translation>
    </message>
    <message>
        <source>Works in the public domain that come with the program; most of them play without a network</source>
        <translation>Œuvres du domaine public fournies avec le programme ; la plupart s’écoutent sans réseau</translation>
    </message>
    <message>
        <source>No track that passes these filters matches “%1”.</source>
        <translation>Aucun morceau retenu par ces filtres n’a de rapport avec « %1 ».</translation>
    </message>
    <message>
        <source>No track in the catalog matches “%1”.</source>
        <translation>Aucun morceau du catalogue n’a de rapport avec « %1 ».</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>Vide la recherche</translation>
    </message>
    <message>
        <source>Another selection</source>
        <translation>Autre sélection</translation>
    </message>
    <message>
        <source>Another selection: other tracks that suit about as well (F5)</source>
        <translation>Autre sélection : d’autres titres qui conviennent à peu près autant (F5)</translation>
    </message>
    <message>
        <source>Add a Folder of Music…</source>
        <translation>Ajouter un dossier de musique…</translation>
    </message>
    <message>
        <source>Listens to the music files in a folder of yours, so that they appear here</source>
        <translation>Écoute les fichiers de musique d’un de vos dossiers, pour qu’ils figurent ici</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the music is to do.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Match&lt;/b&gt; suits what you show. &lt;b&gt;Follow&lt;/b&gt; retraces the clip from its beginning to its end. &lt;b&gt;Lift&lt;/b&gt;, &lt;b&gt;Calm&lt;/b&gt; and &lt;b&gt;Energize&lt;/b&gt; begin where you are and lead to brighter, calmer or livelier music in steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ce que la musique doit faire.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Refléter&lt;/b&gt; convient à ce que vous montrez. &lt;b&gt;Suivre&lt;/b&gt; retrace le clip du début à la fin. &lt;b&gt;Égayer&lt;/b&gt;, &lt;b&gt;Apaiser&lt;/b&gt; et &lt;b&gt;Dynamiser&lt;/b&gt; partent de là où vous êtes et mènent pas à pas vers une musique plus gaie, plus calme ou plus vive.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A picture has no course in time to retrace</source>
        <translation>Une image n’a pas de cours dans le temps à reparcourir</translation>
    </message>
    <message>
        <source>Clear Filters and Search</source>
        <translation>Effacer les filtres et la recherche</translation>
    </message>
    <message>
        <source>Switches every filter off</source>
        <translation>Désactive tous les filtres</translation>
    </message>
    <message>
        <source>You have emptied the list. %1 brings its tracks back.</source>
        <extracomment>%1: the keys that undo</extracomment>
        <translation>Vous avez vidé la liste. %1 rétablit ses morceaux.</translation>
    </message>
    <message>
        <source>Another Selection</source>
        <translation>Autre sélection</translation>
    </message>
    <message>
        <source>Other tracks that suit about as well</source>
        <translation>D’autres titres qui conviennent à peu près autant</translation>
    </message>
    <message>
        <source>Music appears here as soon as a mood has been read.</source>
        <translation>La musique apparaît ici dès qu’une humeur a été lue.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistsPage</name>
    <message>
        <source>Open a Playlist File</source>
        <translation>Ouvrir un fichier de liste de lecture</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8 *.xspf *.jspf)</source>
        <translation>Listes de lecture (*.m3u *.m3u8 *.xspf *.jspf)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>« %1 » a été supprimée.</translation>
    </message>
    <message>
        <source>Saved playlists</source>
        <translation>Listes enregistrées</translation>
    </message>
    <message>
        <source>Enter opens a playlist, F2 renames it, Delete deletes it; the menu key shows more.</source>
        <translation>Entrée ouvre une liste, F2 la renomme, Suppr la supprime ; la touche de menu montre la suite.</translation>
    </message>
    <message>
        <source>You can keep a list that you like: choose Save as Playlist in the Music menu, and it appears here.</source>
        <translation>Vous pouvez garder une liste qui vous plaît : choisissez « Enregistrer comme liste » dans le menu Musique, et elle figure ici.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo Deleting</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>Open the chosen playlist</source>
        <translation>Ouvrir la liste choisie</translation>
    </message>
    <message>
        <source>Rename the chosen playlist</source>
        <translation>Renommer la liste choisie</translation>
    </message>
    <message>
        <source>Delete the chosen playlist</source>
        <translation>Supprimer la liste choisie</translation>
    </message>
    <message>
        <source>Open a Fil&amp;e…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Opens a list in a file of this or another player: M3U8, XSPF or JSPF</source>
        <translation>Ouvre une liste d’un fichier de ce lecteur ou d’un autre : M3U8, XSPF ou JSPF</translation>
    </message>
    <message>
        <source>Shows its tracks as the list</source>
        <translation>Affiche ses pistes dans la liste</translation>
    </message>
    <message>
        <source>Gives it another name</source>
        <translation>Lui donne un autre nom</translation>
    </message>
    <message>
        <source>Deletes it; this can be undone</source>
        <translation>La supprime ; c’est annulable</translation>
    </message>
    <message>
        <source>Brings back the playlist that was deleted last</source>
        <translation>Rétablit la dernière liste supprimée</translation>
    </message>
    <message>
        <source>“%1” already has that.</source>
        <translation>« %1 » le contient déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) added to “%1”.</source>
        <translation>
            <numerusform>%Ln morceau ajouté à « %1 ».</numerusform>
            <numerusform>%Ln morceaux ajoutés à « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Adding</source>
        <translation>&amp;Annuler l’ajout</translation>
    </message>
    <message>
        <source>Takes the tracks out that were added last</source>
        <translation>Retire les derniers morceaux ajoutés</translation>
    </message>
</context>
<context>
    <name>v2m::ReadingChip</name>
    <message>
        <source>Reading while music plays — Stop</source>
        <extracomment>A button, and the sign that the camera is read</extracomment>
        <translation>Lecture pendant la musique — Arrêter</translation>
    </message>
    <message>
        <source>The camera reads your face, and what comes next is planned from it. A click ends that; the music plays on.</source>
        <translation>La caméra lit votre visage, et la suite est planifiée d’après lui. Un clic y met fin ; la musique continue.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The camera reads your face while music plays. At each new track, what comes next is planned again, from where your face is to where the list leads; the less your mood follows, the smaller the steps. A click ends the reading; the music plays on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La caméra lit votre visage pendant la musique, et à chaque nouveau morceau la suite est replanifiée : de là où en est votre visage à là où mène la liste. Moins votre humeur suit, plus les pas sont petits. Un clic met fin à la lecture du visage ; la musique continue.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>v2m::ReadingLoop</name>
    <message>
        <source>Where you began: %1. Where you are: %2.</source>
        <translation>Au départ : %1. Maintenant : %2.</translation>
    </message>
    <message>
        <source>Where you began: %1. Where you are: %2, %3 of the way. No track seemed to help.</source>
        <translation>Au départ : %1. Maintenant : %2, %3 du chemin. Aucun morceau n’a semblé aider.</translation>
    </message>
    <message>
        <source>Where you began: %1. Where you are: %2, %3 of the way. What seemed to help: “%4”.</source>
        <translation>Au départ : %1. Maintenant : %2, %3 du chemin. Ce qui a semblé aider : « %4 ».</translation>
    </message>
</context>
<context>
    <name>v2m::RecordButton</name>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record a clip</source>
        <translation>Enregistrer un clip</translation>
    </message>
    <message>
        <source>Record a clip of the camera</source>
        <translation>Enregistrer un clip avec la caméra</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>Annuler (%1)</translation>
    </message>
    <message>
        <source>Cancel the recording</source>
        <translation>Annuler l’enregistrement</translation>
    </message>
    <message>
        <source>Recording starts in a moment</source>
        <translation>L’enregistrement va commencer</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Stop and save the recording; it ends by itself after %1</source>
        <translation>Arrêter et sauvegarder l’enregistrement&#xa0;; il s’arrête de lui-même au bout de %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>The recording is being saved</source>
        <translation>L’enregistrement est en cours de sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recording starts once the camera is on</source>
        <translation>L’enregistrement commence dès que la caméra est en marche</translation>
    </message>
</context>
<context>
    <name>v2m::RecordController</name>
    <message>
        <source>The camera was switched off.</source>
        <translation>La caméra a été désactivée.</translation>
    </message>
</context>
<context>
    <name>v2m::RecoveredRecordings</name>
    <message>
        <source>A recording was recovered</source>
        <translation>Un enregistrement a été récupéré</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was recording. %n recording(s) could be kept, in the folder %1.</source>
        <translation>
            <numerusform>Le programme s’est arrêté pendant un enregistrement. %n enregistrement a pu être conservé, dans le dossier %1.</numerusform>
            <numerusform>Le programme s’est arrêté pendant un enregistrement. %n enregistrements ont pu être conservés, dans le dossier %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <translation>&amp;Ouvrir « %1 »</translation>
    </message>
</context>
<context>
    <name>v2m::SearchPage</name>
    <message>
        <source>Search the catalog</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>Finds tracks with these words in their title, artist, album, description or tags.</source>
        <translation>Trouve les morceaux dont le titre, l’artiste, l’album, la description ou les étiquettes contiennent ces mots.</translation>
    </message>
    <message>
        <source>Tracks found</source>
        <translation>Morceaux trouvés</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>No track has all these words.</source>
        <translation>Aucun morceau ne contient tous ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln track(s)</source>
        <translation>
            <numerusform>Le meilleur morceau</numerusform>
            <numerusform>Les %Ln meilleurs morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) found</source>
        <translation>
            <numerusform>%Ln morceau trouvé</numerusform>
            <numerusform>%Ln morceaux trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>The tracks that were found, best first. Enter plays one, Insert adds it to the list; the menu key shows more.</source>
        <translation>Les titres trouvés, le meilleur d’abord. Entrée en joue un, Inser l’ajoute à la liste ; la touche de menu montre la suite.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Add to the List</source>
        <translation>&amp;Ajouter à la liste</translation>
    </message>
    <message>
        <source>&amp;More Like This</source>
        <translation>&amp;Plus de ce genre</translation>
    </message>
    <message>
        <source>Adds the track to the list and plays it</source>
        <translation>Ajoute le titre à la liste et le joue</translation>
    </message>
    <message>
        <source>Adds the chosen tracks to the list; they can be dragged there too</source>
        <translation>Ajoute à la liste les titres choisis ; on peut aussi les y faire glisser</translation>
    </message>
    <message>
        <source>Shows tracks like this one, by mood and sound</source>
        <translation>Montre des titres semblables à celui-ci par l’humeur et le son</translation>
    </message>
    <message>
        <source>Type words to find tracks by their title, artist, album, description or tags.</source>
        <translation>Tapez des mots pour trouver des morceaux par titre, artiste, album, description ou étiquettes.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln track(s)</source>
        <translation>
            <numerusform>Le premier morceau</numerusform>
            <numerusform>Les %Ln premiers morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Applies the changes and closes the settings.</source>
        <translation>Applique les modifications et ferme les paramètres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closes the settings without applying the changes.</source>
        <translation>Ferme les paramètres sans appliquer les modifications.</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Applies the changes and leaves the settings open.</source>
        <translation>Applique les modifications sans fermer les paramètres.</translation>
    </message>
    <message>
        <source>Restore Defa&amp;ults</source>
        <translation>Valeurs par défa&amp;ut</translation>
    </message>
    <message>
        <source>Sets every page to its defaults, to be applied or cancelled like other changes.</source>
        <translation>Remet toutes les pages à leurs valeurs par défaut, à appliquer ou à annuler comme les autres modifications.</translation>
    </message>
</context>
<context>
    <name>v2m::SettingsForm</name>
    <message>
        <source>Allow the &amp;network</source>
        <translation>Autoriser l’accès au &amp;réseau</translation>
    </message>
    <message>
        <source>Lets the program download MusicCaps when you ask for it and stream previews through your own yt-dlp; your pictures, videos and emotions never leave this machine.</source>
        <translation>Permet au programme de télécharger MusicCaps à votre demande et de diffuser des préécoutes à l’aide de votre propre yt-dlp&#xa0;; vos images, vos vidéos et vos émotions ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Face &amp;detector:</source>
        <translation>&amp;Détecteur de visages&#xa0;:</translation>
    </message>
    <message>
        <source>Automatic takes YuNet where its model is installed, otherwise the cascade, which misses more faces.</source>
        <translation>Automatique utilise YuNet si son modèle est installé, sinon la cascade, qui manque davantage de visages.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>YuNet</source>
        <translation>YuNet</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <source>&amp;Processor cores:</source>
        <translation>&amp;Cœurs du processeur&#xa0;:</translation>
    </message>
    <message>
        <source>How many cores work on a video at once.</source>
        <translation>Nombre de cœurs qui travaillent en même temps sur une vidéo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Skipped frames:</source>
        <translation>&amp;Saut d’images&#xa0;:</translation>
    </message>
    <message>
        <source>How many frames of a video are skipped after each one that is read: more is faster and coarser.</source>
        <translation>Nombre d’images d’une vidéo sautées après chaque image analysée&#xa0;: plus il est élevé, plus l’analyse est rapide et grossière.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>frames left out</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>folder</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Sm&amp;oothing:</source>
        <translation>&amp;Lissage&#xa0;:</translation>
    </message>
    <message>
        <source>How long readings are averaged over: more is steadier, less reacts faster.</source>
        <translation>Durée sur laquelle les mesures sont stabilisées&#xa0;: longue, elle rend l’affichage plus calme&#xa0;; courte, plus réactif.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Your own &amp;model:</source>
        <translation>Votre propre &amp;modèle&#xa0;:</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Celui du programme</translation>
    </message>
    <message>
        <source>&amp;Audio folder:</source>
        <translation>Dossier &amp;audio&#xa0;:</translation>
    </message>
    <message>
        <source>Sound files here that are named after a track&apos;s id are played as its preview.</source>
        <translation>Les fichiers audio de ce dossier qui portent l’identifiant d’un morceau en sont la préécoute.</translation>
    </message>
    <message>
        <source>&amp;Recordings folder:</source>
        <translation>Dossier d’&amp;enregistrement&#xa0;:</translation>
    </message>
    <message>
        <source>Where clips that you record with the camera are kept.</source>
        <translation>L’endroit où sont conservés les clips que vous enregistrez avec la caméra.</translation>
    </message>
    <message>
        <source>Longest r&amp;ecording:</source>
        <translation>Durée ma&amp;ximale&#xa0;:</translation>
    </message>
    <message>
        <source>A recording ends by itself after this time.</source>
        <translation>Un enregistrement s’arrête de lui-même au bout de ce temps.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Lan&amp;gue&#xa0;:</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Prend effet immédiatement.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Learn from what I li&amp;ke</source>
        <translation>Apprendre de ce que j’a&amp;ime</translation>
    </message>
    <message>
        <source>Announce each ne&amp;w track</source>
        <translation>Signaler chaque nou&amp;veau morceau</translation>
    </message>
    <message>
        <source>Shows a notification of the desktop when a track begins.</source>
        <translation>Affiche une notification du bureau quand un morceau commence.</translation>
    </message>
    <message>
        <source>Play all tracks e&amp;qually loud</source>
        <translation>Lire toutes les pistes au même &amp;volume</translation>
    </message>
    <message>
        <source>Files of your own whose loudness is known, by their tags or by listening, play at -18 LUFS.</source>
        <translation>Vos fichiers dont le niveau sonore est connu, par leurs étiquettes ou par l’écoute, sont lus à -18 LUFS.</translation>
    </message>
    <message>
        <source>Cross&amp;fade:</source>
        <translation>&amp;Fondu enchaîné :</translation>
    </message>
    <message>
        <source>How long one track fades into the next, where both are files.</source>
        <translation>Durée pendant laquelle une piste se fond dans la suivante, si toutes deux sont des fichiers.</translation>
    </message>
    <message>
        <source>A models folder with a manifest.json, or a TorchScript file (.pt) with its description (.json) beside it. Such a file is a program; it runs in a sandbox, where it can do nothing but compute.</source>
        <translation>Un dossier de modèles avec un manifest.json, ou un fichier TorchScript (.pt) accompagné de sa description (.json). Un tel fichier est un programme ; il s’exécute dans un bac à sable, où il ne peut que calculer.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>The arrow keys go from one page to the other.</source>
        <translation>Les touches fléchées passent d’une page à l’autre.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Camera and Clips</source>
        <translation>Caméra et clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture des visages</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Ranks music higher or lower that sounds like what you liked, disliked, skipped or heard to the end; this stays in the catalog on this machine, and the Music menu forgets it.</source>
        <translation>Fait monter ou descendre la musique qui ressemble à ce que vous avez aimé, pas aimé, passé ou écouté jusqu’au bout ; ces données restent dans le catalogue, sur cet ordinateur, et le menu Musique permet de les oublier.</translation>
    </message>
    <message>
        <source>Keep a diar&amp;y</source>
        <translation>Tenir un &amp;journal</translation>
    </message>
    <message>
        <source>Keeps the time, the scores and the music of each reading in the catalog on this machine, without picture and sound; View &gt; Diary shows and deletes them.</source>
        <translation>Garde l’heure, les valeurs et la musique de chaque mesure dans le catalogue de cette machine, sans image ni son ; Affichage &gt; Journal les montre et les supprime.</translation>
    </message>
    <message>
        <source>Keep an i&amp;con in the tray</source>
        <translation>Garder une icône dans la &amp;barre système</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de barre système.</translation>
    </message>
    <message>
        <source>F&amp;irst selection:</source>
        <translation>Première sélecti&amp;on :</translation>
    </message>
    <message>
        <source>By the fit alone</source>
        <translation>Selon l’adéquation seule</translation>
    </message>
    <message>
        <source>Light, dark, in high contrast, or whichever the desktop uses.</source>
        <translation>Clair, sombre, à contraste élevé, ou celui du bureau.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Which of the tracks that suit about equally well come first. The number was drawn for you and counts together with the clip and the face, so that not everybody with the same mood begins with the same track.</source>
        <translation>Lesquels des morceaux qui conviennent à peu près autant viennent d’abord. Le nombre a été tiré au sort pour vous et compte avec le clip et le visage, afin que tous ceux qui ont la même humeur ne commencent pas par le même morceau.</translation>
    </message>
    <message>
        <source>It hides and shows the window, and plays, pauses and skips. If you close the window while music plays, the program stays in the tray and the music goes on.</source>
        <translation>Elle masque et affiche la fenêtre, lit, met en pause et passe au suivant. Si vous fermez la fenêtre pendant la lecture, le programme reste dans la zone de notification et la musique continue.</translation>
    </message>
</context>
<context>
    <name>v2m::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>v2m::SkippedRows</name>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln ligne ignorée</numerusform>
            <numerusform>%Ln lignes ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows which rows were skipped, and why.</source>
        <translation>Indique quelles lignes ont été ignorées, et pourquoi.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the skipped rows</source>
        <translation>Copier les lignes ignorées</translation>
    </message>
    <message>
        <source>Copies the list of skipped rows to the clipboard.</source>
        <translation>Place la liste des lignes ignorées dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>The skipped rows by their line in the file, each with the reason.</source>
        <translation>Les lignes ignorées d’après leur numéro dans le fichier, chacune avec la raison.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows which files could not be read, and why.</source>
        <translation>Montre quels fichiers n’ont pas pu être lus, et pourquoi.</translation>
    </message>
    <message>
        <source>Copy the list of files</source>
        <translation>Copier la liste des fichiers</translation>
    </message>
    <message>
        <source>Puts the files that could not be read on the clipboard.</source>
        <translation>Place dans le presse-papiers les fichiers qui n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The files that could not be read, each with the reason.</source>
        <translation>Les fichiers qui n’ont pas pu être lus, chacun avec la raison.</translation>
    </message>
    <message>
        <source>Shows notes on the folder.</source>
        <translation>Affiche les remarques sur le dossier.</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>Copier les remarques</translation>
    </message>
    <message>
        <source>Copies the notes to the clipboard.</source>
        <translation>Copie les remarques dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Notes on the folder and its files.</source>
        <translation>Remarques sur le dossier et ses fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SleepInhibitor</name>
    <message>
        <source>A clip is being recorded</source>
        <translation>Un clip est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>La caméra est utilisée</translation>
    </message>
    <message>
        <source>Music is playing</source>
        <translation>De la musique est en lecture</translation>
    </message>
</context>
<context>
    <name>v2m::SoundNetwork</name>
    <message>
        <source>The model file “%1” holds no sound network: its tensor “%2” is missing or of another shape.</source>
        <translation>Le fichier de modèle « %1 » ne contient pas de réseau de son : son tenseur « %2 » manque ou est d’une autre forme.</translation>
    </message>
    <message>
        <source>The model file “%1” was trained on other descriptors of sound than this program reads.</source>
        <translation>Le fichier de modèle « %1 » a été entraîné sur d’autres descripteurs du son que ceux que lit ce programme.</translation>
    </message>
</context>
<context>
    <name>v2m::SoundPlayer</name>
    <message>
        <source>the clip&apos;s place in it cannot be reached</source>
        <translation>la position de l’extrait n’a pas pu être atteinte</translation>
    </message>
    <message numerus="yes">
        <source>it did not open within %n second(s)</source>
        <translation>
            <numerusform>l’ouverture a pris plus de %n seconde</numerusform>
            <numerusform>l’ouverture a pris plus de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds no sound</source>
        <translation>il ne contient pas de son</translation>
    </message>
    <message>
        <source>GStreamer&apos;s plugins are missing</source>
        <translation>les greffons de GStreamer manquent</translation>
    </message>
</context>
<context>
    <name>v2m::SoundSource</name>
    <message>
        <source>Plays from a file, without a network.</source>
        <translation>Joué depuis un fichier, sans réseau.</translation>
    </message>
    <message>
        <source>Plays from a stream, over the network.</source>
        <translation>Joué depuis un flux, par le réseau.</translation>
    </message>
    <message>
        <source>Opens in the browser.</source>
        <translation>S’ouvre dans le navigateur.</translation>
    </message>
    <message>
        <source>Cannot be played: no file and no address is known.</source>
        <translation>Ne peut pas être joué : aucun fichier ni aucune adresse n’est connu.</translation>
    </message>
    <message>
        <source>Cannot be played: its file is gone or cannot be read.</source>
        <translation>Ne peut pas être joué : son fichier a disparu ou ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>v2m::SoundtrackDialog</name>
    <message>
        <source>%1 with music</source>
        <translation>%1 avec musique</translation>
    </message>
    <message>
        <source>Looking for the tracks that have a file on this computer…</source>
        <translation>Recherche des titres qui ont un fichier sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Writing the clip with its music…</source>
        <translation>Écriture du clip avec sa musique…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Clip with Music</source>
        <translation>Clip avec musique</translation>
    </message>
    <message>
        <source>The clip gets the music of the list as its sound. Each track with a file on this computer can be heard where the clip has its mood.</source>
        <translation>Le clip reçoit la musique de la liste comme son. Chaque titre ayant un fichier sur cet ordinateur peut s’entendre là où le clip a son humeur.</translation>
    </message>
    <message>
        <source>Which track plays when</source>
        <translation>Quel titre s’entend à quel moment</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier :</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>Le fichier qui sera écrit</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose another file, or WebM instead of MP4</source>
        <translation>Choisir un autre fichier, ou WebM au lieu de MP4</translation>
    </message>
    <message>
        <source>The clip’s &amp;own sound:</source>
        <translation>Le s&amp;on du clip :</translation>
    </message>
    <message>
        <source>Lower it under the music</source>
        <translation>Le baisser sous la musique</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Le garder tel quel</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>What happens to the clip&apos;s own sound</source>
        <translation>Ce que devient le son que le clip a déjà</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Write the clip with its music to the file</source>
        <translation>Écrire le clip avec sa musique dans le fichier</translation>
    </message>
</context>
<context>
    <name>v2m::SoundtrackStrip</name>
    <message>
        <source>No music yet.</source>
        <translation>Pas encore de musique.</translation>
    </message>
</context>
<context>
    <name>v2m::SourceTableModel</name>
    <message>
        <source>From the file “%1”</source>
        <translation>Du fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Changements surveillés</translation>
    </message>
    <message>
        <source>Not watched for changes</source>
        <translation>Changements non surveillés</translation>
    </message>
    <message>
        <source>When ticked, the folder is read again whenever it changes</source>
        <translation>Coché, le dossier est relu à chaque changement</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>whether a folder is watched for changes</comment>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Vos propres fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln no longer there</source>
        <extracomment>of a folder. %1: number of tracks; %Ln: of other ones</extracomment>
        <translation>
            <numerusform>%1, %Ln disparu</numerusform>
            <numerusform>%1, %Ln disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>Works in the public domain</source>
        <translation>Œuvres du domaine public</translation>
    </message>
</context>
<context>
    <name>v2m::SourcesPage</name>
    <message>
        <source>Another import is still running.</source>
        <translation>Une autre importation est encore en cours.</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>Importation de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>The import was cancelled; the catalog is as it was before.</source>
        <translation>L’importation a été annulée&#xa0;; le catalogue est tel qu’il était auparavant.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Le téléchargement a été annulé.</translation>
    </message>
    <message>
        <source>Import a data set</source>
        <translation>Importer un jeu de données</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Downloading MusicCaps from %1…</source>
        <translation>Téléchargement de MusicCaps depuis %1…</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Supprimer une source</translation>
    </message>
    <message>
        <source>Remove “%1” from the catalog?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» du catalogue&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The file that it was imported from stays where it is.</source>
        <translation>
            <numerusform>%Ln morceau sera supprimé. Le fichier d’origine de l’importation reste à sa place.</numerusform>
            <numerusform>%Ln morceaux seront supprimés. Le fichier d’origine de l’importation reste à sa place.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>&amp;Importer un fichier CSV…</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Importer un fichier CSV</translation>
    </message>
    <message>
        <source>Brings the tracks of a data set on this machine into the catalog.</source>
        <translation>Ajoute au catalogue les morceaux d’un jeu de données de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Remove the chosen source</source>
        <translation>Supprimer la source sélectionnée</translation>
    </message>
    <message>
        <source>Removes the chosen data set and its tracks from the catalog, after asking.</source>
        <translation>Retire du catalogue le jeu de données sélectionné et ses morceaux, après confirmation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) in all</source>
        <translation>
            <numerusform>%Ln morceau au total</numerusform>
            <numerusform>%Ln morceaux au total</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing “%1”…</source>
        <translation>Suppression de « %1 »…</translation>
    </message>
    <message>
        <source>Built-in works</source>
        <translation>Œuvres intégrées</translation>
    </message>
    <message>
        <source>Add the &amp;Built-in Works</source>
        <translation>Ajouter les œuvres &amp;intégrées</translation>
    </message>
    <message>
        <source>Add the built-in works</source>
        <translation>Ajouter les œuvres intégrées</translation>
    </message>
    <message>
        <source>Works in the public domain that come with the program; most of them play without a network.</source>
        <translation>Œuvres du domaine public fournies avec le programme ; la plupart s’écoutent sans réseau.</translation>
    </message>
    <message>
        <source>Add a Folder of Music</source>
        <translation>Ajouter un dossier de musique</translation>
    </message>
    <message>
        <source>&amp;Read It Again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Watch for Changes</source>
        <translation>&amp;Surveiller les changements</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The files themselves stay where they are.</source>
        <translation>
            <numerusform>Cela retire %Ln titre. Les fichiers eux-mêmes restent où ils sont.</numerusform>
            <numerusform>Cela retire %Ln titres. Les fichiers eux-mêmes restent où ils sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is being listened to</source>
        <translation>Ce dossier est en cours d’écoute</translation>
    </message>
    <message>
        <source>The data sets and folders in the catalog with their numbers of tracks and licences; the menu key shows what can be done with one.</source>
        <translation>Les jeux de données et dossiers du catalogue avec leur nombre de titres et leurs licences ; la touche de menu montre ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>Add a F&amp;older of Music…</source>
        <translation>Ajouter un &amp;dossier de musique…</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Ajouter un dossier de musique</translation>
    </message>
    <message>
        <source>Listens to the music files in a folder of yours, so that they appear in the lists.</source>
        <translation>Écoute les fichiers de musique d’un de vos dossiers, pour qu’ils figurent dans les listes.</translation>
    </message>
    <message>
        <source>Or drop a folder or a CSV file here. The first line of a CSV file names its columns, at least id and caption.</source>
        <translation>Ou déposez ici un dossier ou un fichier CSV. La première ligne d’un fichier CSV nomme ses colonnes, au moins id et caption.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). They come with the program, and can be added again.</source>
        <translation>
            <numerusform>Cela retire %Ln morceau. Il est fourni avec le programme et peut être rajouté.</numerusform>
            <numerusform>Cela retire %Ln morceaux. Ils sont fournis avec le programme et peuvent être rajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 has sent could not be imported. %2</source>
        <extracomment>%1: a server&apos;s name; %2: a sentence that says why</extracomment>
        <translation>Les données envoyées par %1 n’ont pas pu être importées. %2</translation>
    </message>
    <message>
        <source>&amp;Show Its Tracks</source>
        <translation>&amp;Afficher ses morceaux</translation>
    </message>
</context>
<context>
    <name>v2m::Stage</name>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Reading faces… %1</source>
        <translation>Analyse des visages… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading faces…</source>
        <translation>Analyse des visages…</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <extracomment>Several clips are analysed one after the other. %1: number of this one; %2: how many there are; %3: its file&apos;s name</extracomment>
        <translation>Clip %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Démarrage de la caméra…</translation>
    </message>
</context>
<context>
    <name>v2m::StepsChoice</name>
    <message>
        <source>Even steps</source>
        <translation>Pas égaux</translation>
    </message>
    <message>
        <source>Arousal first</source>
        <translation>Activation d’abord</translation>
    </message>
    <message>
        <source>Valence first</source>
        <translation>Valence d’abord</translation>
    </message>
    <message>
        <source>Steps that adapt</source>
        <translation>Pas qui s’adaptent</translation>
    </message>
    <message>
        <source>Straight to the goal, each step as long as the others</source>
        <translation>Tout droit vers le but, chaque pas aussi long que les autres</translation>
    </message>
    <message>
        <source>First as calm or as lively as the goal, then as bright</source>
        <translation>D’abord aussi calme ou aussi vif que le but, puis aussi gai</translation>
    </message>
    <message>
        <source>First as bright as the goal, then as calm or as lively</source>
        <translation>D’abord aussi gai que le but, puis aussi calme ou aussi vif</translation>
    </message>
    <message>
        <source>Small steps first, which grow: the smaller, the farther the goal is</source>
        <translation>De petits pas d’abord, qui grandissent : d’autant plus petits que le but est loin</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>How the music goes from where you are to where it leads</source>
        <translation>Comment la musique va de là où vous êtes à là où elle mène</translation>
    </message>
    <message>
        <source>&lt;p&gt;How the music goes from where you are to where it leads: in &lt;b&gt;even&lt;/b&gt; steps; with the &lt;b&gt;arousal first&lt;/b&gt;, so that you are calm before you are cheerful; with the &lt;b&gt;valence first&lt;/b&gt;; or in &lt;b&gt;steps that adapt&lt;/b&gt;, which begin small and grow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Comment la musique va de là où vous êtes à là où elle mène : par pas &lt;b&gt;égaux&lt;/b&gt; ; avec l’&lt;b&gt;activation d’abord&lt;/b&gt;, pour que vous soyez calme avant d’être gai ; avec la &lt;b&gt;valence d’abord&lt;/b&gt; ; ou par &lt;b&gt;pas qui s’adaptent&lt;/b&gt;, petits au début, puis plus grands.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>v2m::TimelineView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An emotion and its percentage in a list: Happy: 61%</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No face is in sight.</source>
        <translation>Aucun visage n’est visible.</translation>
    </message>
    <message>
        <source>There are no emotions to show yet.</source>
        <translation>Il n’y a pas encore d’émotions à afficher.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <extracomment>%1: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>Maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no face in sight</source>
        <translation>aucun visage visible</translation>
    </message>
    <message>
        <source>At %1 of %2: %3.</source>
        <extracomment>%1: a time in the clip; %2: the clip&apos;s length; %3: a list such as &quot;Happy 61 percent&quot;</extracomment>
        <translation>À %1 sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>Émotions au fil du temps</translation>
    </message>
    <message>
        <source>The arrow keys move through the video; Space plays it.</source>
        <translation>Les touches fléchées parcourent la vidéo ; Espace la lit.</translation>
    </message>
    <message>
        <source>&lt;p&gt;How the emotions came and went: the taller an area, the more of that emotion at that moment.&lt;/p&gt;&lt;p&gt;Click, drag or use the arrow keys to go to a moment of the clip.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Comment les émotions sont venues et parties : plus une aire est haute, plus cette émotion est présente à cet instant.&lt;/p&gt;&lt;p&gt;Cliquez, faites glisser ou utilisez les touches fléchées pour aller à un instant du clip.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>%1: a time in the clip</extracomment>
        <translation>&amp;Aller à %1</translation>
    </message>
    <message>
        <source>Go to the &amp;Start</source>
        <translation>Aller au &amp;début</translation>
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
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The length of %Ln track(s) is not known.</source>
        <translation>
            <numerusform>La durée de %Ln morceau n’est pas connue.</numerusform>
            <numerusform>La durée de %Ln morceaux n’est pas connue.</numerusform>
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
        <translation>au moins %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>Below the list. %1: how many are selected; %Ln: of how many</extracomment>
        <translation>
            <numerusform>%1 sur %Ln morceau</numerusform>
            <numerusform>%1 sur %Ln morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::Tour</name>
    <message>
        <source>Show your face</source>
        <translation>Montrez votre visage</translation>
    </message>
    <message>
        <source>Open a video or a picture, drop one here, or switch the camera on. A few seconds are enough. No picture leaves this machine.</source>
        <translation>Ouvrez une vidéo ou une image, déposez-en une ici, ou allumez la caméra. Quelques secondes suffisent. Aucune image ne quitte cette machine.</translation>
    </message>
    <message>
        <source>See what was read</source>
        <translation>Voyez ce qui a été lu</translation>
    </message>
    <message>
        <source>The bars are the seven emotions, the timeline shows when they came, and the pad shows your path between unpleasant and pleasant, calm and excited.</source>
        <translation>Les barres sont les sept émotions, la chronologie dit quand elles sont venues, et le plan montre votre chemin du désagréable à l’agréable et du calme à l’excité.</translation>
    </message>
    <message>
        <source>Get music that answers</source>
        <translation>Recevez une musique qui répond</translation>
    </message>
    <message>
        <source>The list follows the bars, and each track says why it is there. Above it you choose what the music is to do: match your mood, follow it, lift it, calm it or energize it.</source>
        <translation>La liste suit les barres, et chaque morceau dit pourquoi il est là. Au-dessus, vous choisissez ce que la musique doit faire : refléter votre humeur, la suivre, l’égayer, l’apaiser ou la dynamiser.</translation>
    </message>
    <message>
        <source>Listen, and steer</source>
        <translation>Écoutez, et dirigez</translation>
    </message>
    <message>
        <source>Play the list here and take it with you. To go elsewhere, drag the target on the pad. F1 opens the manual, and the Help menu this tour.</source>
        <translation>Lisez la liste ici et emportez-la. Pour aller ailleurs, faites glisser la cible sur le plan. F1 ouvre le manuel, et le menu Aide cette visite.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which card of a tour this is: 2 of 4</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
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
        <translation>%1 (valence %2, activation %3)</translation>
    </message>
    <message>
        <source>Details of the track</source>
        <translation>Détails du titre</translation>
    </message>
    <message>
        <source>Choose a track to see what is known about it.</source>
        <translation>Choisissez un titre pour voir ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Here because</source>
        <translation>Présent parce que</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Place on the pad</source>
        <translation>Place sur le plan</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Place on the pad (● this track, ○ asked for)</source>
        <extracomment>What follows: a mood in words. The signs are those of a small picture of the pad</extracomment>
        <translation>Place sur le plan (● ce morceau, ○ demandé)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
</context>
<context>
    <name>v2m::TrayIcon</name>
    <message>
        <source>&amp;Hide the Window</source>
        <translation>&amp;Masquer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Show the Window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Next Track</source>
        <translation>Morceau &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>P&amp;revious Track</source>
        <translation>Morceau p&amp;récédent</translation>
    </message>
</context>
<context>
    <name>v2m::UnderstoodLine</name>
    <message>
        <source>Mood of the words: %1</source>
        <extracomment>%1: a mood that was understood of words, such as “Sad, low energy”</extracomment>
        <translation>Humeur des mots : %1</translation>
    </message>
    <message>
        <source>A mood of your choice, in place of that of the words.</source>
        <translation>Une humeur de votre choix, à la place de celle des mots.</translation>
    </message>
    <message>
        <source>Inferred from what you do not want.</source>
        <extracomment>%1: words of a search, as a list</extracomment>
        <translation>Compris d’après ce que vous ne voulez pas.</translation>
    </message>
    <message>
        <source>Understood from: %1.</source>
        <translation>Compris d’après : %1.</translation>
    </message>
    <message>
        <source>%1 A click changes the mood; the cross keeps the words without it.</source>
        <extracomment>%1: a sentence: from which words a mood was understood</extracomment>
        <translation>%1 Un clic change l’humeur, et la croix ne laisse que les mots.</translation>
    </message>
    <message>
        <source>Leave out the mood of the words</source>
        <translation>Laisser de côté l’humeur des mots</translation>
    </message>
    <message>
        <source>Leave out this mood: only the words themselves are looked for</source>
        <translation>Laisser cette humeur de côté : seuls les mots eux-mêmes sont cherchés</translation>
    </message>
    <message>
        <source>None of these words names a mood that is known here; the list has tracks that contain them.</source>
        <translation>Aucun de ces mots ne nomme une humeur connue ici ; la liste contient des morceaux où ils figurent.</translation>
    </message>
    <message>
        <source>%1 Did you mean:</source>
        <extracomment>%1: a sentence; below it are buttons with words that may have been meant</extracomment>
        <translation>%1 Vouliez-vous dire :</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <extracomment>%1: a word</extracomment>
        <translation>Chercher plutôt « %1 »</translation>
    </message>
    <message>
        <source>More Energy</source>
        <translation>Plus d’énergie</translation>
    </message>
    <message>
        <source>Less Energy</source>
        <translation>Moins d’énergie</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Plus gai</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Plus sombre</translation>
    </message>
    <message>
        <source>As Understood</source>
        <translation>Comme compris</translation>
    </message>
    <message>
        <source>Only the Words</source>
        <translation>Seulement les mots</translation>
    </message>
    <message>
        <source>Mood of the Words</source>
        <translation>Humeur des mots</translation>
    </message>
    <message>
        <source>By name: %1</source>
        <extracomment>On a chip. %1: names of works or artists that a search mentions, as a list</extracomment>
        <translation>Par nom : %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>On a chip. %1: what a listener does not want in the music, as a list</extracomment>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <extracomment>Below it are buttons with words that may have been meant</extracomment>
        <translation>Vouliez-vous dire :</translation>
    </message>
</context>
<context>
    <name>v2m::VideoView</name>
    <message>
        <source>There is no picture.</source>
        <translation>Il n’y a pas d’image.</translation>
    </message>
    <message>
        <source>No face is in sight.</source>
        <translation>Aucun visage n’est visible.</translation>
    </message>
    <message>
        <source>Face %1: %2.</source>
        <extracomment>%1: a face&apos;s number</extracomment>
        <translation>Visage %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Face %1 is too small to be read.</source>
        <translation>Le visage %1 est trop petit pour être analysé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) in sight.</source>
        <translation>
            <numerusform>%Ln visage visible.</numerusform>
            <numerusform>%Ln visages visibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Tab goes from face to face, Enter chooses one, Escape all; Space plays a video.</source>
        <translation>Tab passe d’un visage à l’autre, Entrée en choisit un, Échap les choisit tous ; Espace lit une vidéo.</translation>
    </message>
    <message>
        <source>&amp;All Faces</source>
        <translation>&amp;Tous les visages</translation>
    </message>
    <message>
        <source>Only Face %1</source>
        <translation>Seulement le visage %1</translation>
    </message>
    <message>
        <source>The &amp;Picture Alone</source>
        <translation>L’&amp;image seule</translation>
    </message>
</context>
<context>
    <name>v2m::ViewPanels</name>
    <message>
        <source>Music &amp;List</source>
        <translation>&amp;Liste de musique</translation>
    </message>
    <message>
        <source>&amp;Emotions</source>
        <translation>Émo&amp;tions</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>Mood &amp;Pad</source>
        <translation>Pla&amp;n des humeurs</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>Cli&amp;ps</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>Lecte&amp;ur</translation>
    </message>
</context>
<context>
    <name>v2m::WindowActions</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a video or a picture of a face</source>
        <translation>Ouvrir une vidéo ou une image d’un visage</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Caméra</translation>
    </message>
    <message>
        <source>Read your face live with the camera</source>
        <translation>Analyser votre visage en direct avec la caméra</translation>
    </message>
    <message>
        <source>Play C&amp;lip</source>
        <translation>&amp;Lire le clip</translation>
    </message>
    <message>
        <source>Play the analysed clip with its faces marked</source>
        <translation>Lire le clip analysé en y marquant les visages</translation>
    </message>
    <message>
        <source>&amp;Export Playlist…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>Take the playlist with you as M3U8, XSPF, JSPF or CSV</source>
        <translation>Emporter la liste de lecture au format M3U8, XSPF, JSPF ou CSV</translation>
    </message>
    <message>
        <source>Export &amp;Analysis…</source>
        <translation>Exporter l’&amp;analyse…</translation>
    </message>
    <message>
        <source>Save what was read as JSON, CSV or a picture</source>
        <translation>Enregistrer les résultats de l’analyse au format JSON, CSV ou sous forme d’image</translation>
    </message>
    <message>
        <source>&amp;Music Catalog…</source>
        <translation>Catalo&amp;gue…</translation>
    </message>
    <message>
        <source>See, import and search the music</source>
        <translation>Consulter, importer et rechercher la musique</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;About Video2Music</source>
        <translation>À &amp;propos de Video2Music</translation>
    </message>
    <message>
        <source>&amp;Forget Likes and Plays…</source>
        <translation>Ou&amp;blier les goûts et les écoutes…</translation>
    </message>
    <message>
        <source>Analyse a clip first</source>
        <translation>Analysez d’abord un clip</translation>
    </message>
    <message>
        <source>Analyse a clip or pick a mood first</source>
        <translation>Analysez d’abord un clip ou choisissez une humeur</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Find Music by Words</source>
        <translation>&amp;Chercher de la musique en mots</translation>
    </message>
    <message>
        <source>A picture stands still</source>
        <translation>Une image est fixe</translation>
    </message>
    <message>
        <source>&amp;Music</source>
        <translation>&amp;Musique</translation>
    </message>
    <message>
        <source>A&amp;nother Selection</source>
        <translation>A&amp;utre sélection</translation>
    </message>
    <message>
        <source>&amp;Save as Playlist…</source>
        <translation>&amp;Enregistrer comme liste…</translation>
    </message>
    <message>
        <source>&amp;Playlists…</source>
        <translation>&amp;Listes de lecture…</translation>
    </message>
    <message>
        <source>See, open and rename the playlists that you saved</source>
        <translation>Voir, ouvrir et renommer les listes que vous avez enregistrées</translation>
    </message>
    <message>
        <source>&amp;Add a Folder of Music…</source>
        <translation>&amp;Ajouter un dossier de musique…</translation>
    </message>
    <message>
        <source>Listen to the music files in a folder of yours</source>
        <translation>Écouter les fichiers de musique d’un de vos dossiers</translation>
    </message>
    <message>
        <source>Other tracks that suit about as well</source>
        <translation>D’autres titres qui conviennent à peu près autant</translation>
    </message>
    <message>
        <source>Keep the list inside the program under a name</source>
        <translation>Garder la liste dans le programme sous un nom</translation>
    </message>
    <message>
        <source>Keep &amp;Reading While Music Plays</source>
        <translation>&amp;Continuer à lire pendant la musique</translation>
    </message>
    <message>
        <source>The camera reads your face while music plays, and what comes next is planned from it</source>
        <translation>La caméra lit votre visage pendant la musique, et la suite est planifiée d’après lui</translation>
    </message>
    <message>
        <source>Export Clip with &amp;Music…</source>
        <translation>Exporter le clip avec &amp;musique…</translation>
    </message>
    <message>
        <source>&amp;Diary…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>See your readings by day, and the music with them</source>
        <translation>Voir vos mesures par jour, avec leur musique</translation>
    </message>
    <message>
        <source>Write the clip with the list’s music as its sound</source>
        <translation>Écrire le clip avec la musique de la liste comme son</translation>
    </message>
    <message>
        <source>Analyse a clip and get a list for it first</source>
        <translation>Analysez d’abord un clip et obtenez-en la liste</translation>
    </message>
    <message>
        <source>Recor&amp;d a Clip</source>
        <translation>Enregistrer un cli&amp;p</translation>
    </message>
</context>
<context>
    <name>v2m::WindowHelp</name>
    <message>
        <source>The List</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>The Pad</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Move the target</source>
        <translation>Déplacer la cible</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Move the target in larger steps</source>
        <translation>Déplacer la cible par plus grands pas</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Maj+Touches fléchées</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The Timeline</source>
        <translation>La chronologie</translation>
    </message>
    <message>
        <source>To another moment</source>
        <translation>À un autre instant</translation>
    </message>
    <message>
        <source>Arrow keys, Page Up, Page Down</source>
        <translation>Touches fléchées, Page précédente, Page suivante</translation>
    </message>
    <message>
        <source>In larger steps</source>
        <translation>Par plus grands pas</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Au début ou à la fin</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>What the control is for</source>
        <translation>À quoi sert l’élément</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Maj+F1</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Face Model…</source>
        <translation>Modèle de &amp;visages…</translation>
    </message>
    <message>
        <source>Play or pause the music</source>
        <translation>Lire ou mettre en pause la musique</translation>
    </message>
    <message>
        <source>%1, play key</source>
        <extracomment>%1: a key. The other is one that keyboards have for players</extracomment>
        <translation>%1, touche de lecture</translation>
    </message>
    <message>
        <source>Back to your mood</source>
        <translation>Revenir à votre humeur</translation>
    </message>
</context>
<context>
    <name>v2m::WindowOffers</name>
    <message numerus="yes">
        <source>%Ln track(s) only; get MusicCaps (2.9 MB, CC BY-SA 4.0)</source>
        <extracomment>Below the list. MusicCaps is a data set with 5,521 descriptions of music</extracomment>
        <translation>
            <numerusform>%Ln morceau seulement ; obtenir MusicCaps (2,9 Mo, CC BY-SA 4.0)</numerusform>
            <numerusform>%Ln morceaux seulement ; obtenir MusicCaps (2,9 Mo, CC BY-SA 4.0)</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the music catalog, which offers 5,521 more descriptions of music.</source>
        <translation>Ouvre le catalogue de musique, qui propose 5 521 descriptions de musique de plus.</translation>
    </message>
    <message>
        <source>Shows its size, licence and origin first, and then downloads it.</source>
        <translation>Indique d’abord sa taille, sa licence et son origine, puis le télécharge.</translation>
    </message>
    <message>
        <source>Faces are found by the simpler detector; get the better one (%1, Apache 2.0)</source>
        <extracomment>In the status bar. %1: the size of a download, such as &quot;317 kB&quot;</extracomment>
        <translation>Les visages sont trouvés par le détecteur simple ; obtenir le meilleur (%1, Apache 2.0)</translation>
    </message>
</context>
<context>
    <name>v2m::WordVectors</name>
    <message>
        <source>The list of words “%1” cannot be read: %2</source>
        <translation>La liste de mots « %1 » ne peut pas être lue : %2</translation>
    </message>
    <message>
        <source>“%1” does not hold a vector for each word of its list.</source>
        <translation>« %1 » ne contient pas un vecteur pour chaque mot de sa liste.</translation>
    </message>
    <message>
        <source>“%1” holds values that are not numbers.</source>
        <translation>« %1 » contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
</context>
<context>
    <name>v2m::WorkPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>The progress of the download or the import.</source>
        <translation>L’avancement du téléchargement ou de l’importation.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stops the download or the import; the catalog stays as it was before.</source>
        <translation>Arrête le téléchargement ou l’importation&#xa0;; le catalogue reste tel qu’il était auparavant.</translation>
    </message>
</context>
<context>
    <name>v2m::YtDlpResolver</name>
    <message>
        <source>yt-dlp found no stream: %1</source>
        <translation>yt-dlp n’a trouvé aucun flux&#xa0;: %1</translation>
    </message>
    <message>
        <source>yt-dlp answered with something that is not the address of a stream</source>
        <translation>yt-dlp a répondu par autre chose que l’adresse d’un flux</translation>
    </message>
    <message numerus="yes">
        <source>yt-dlp did not answer within %n second(s)</source>
        <translation>
            <numerusform>yt-dlp n’a pas répondu au bout de %n seconde</numerusform>
            <numerusform>yt-dlp n’a pas répondu au bout de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no stream to ask yt-dlp for</source>
        <translation>il n’y a aucun flux à demander à yt-dlp</translation>
    </message>
    <message>
        <source>yt-dlp could not be started: %1</source>
        <translation>yt-dlp n’a pas pu être lancé : %1</translation>
    </message>
    <message>
        <source>yt-dlp found no stream and did not say why</source>
        <translation>yt-dlp n’a trouvé aucun flux et n’a pas dit pourquoi</translation>
    </message>
</context>
<context>
    <name>v2m::analyzeCommand</name>
    <message>
        <source>With --json: every reading of every face.</source>
        <translation>Avec --json&#xa0;: toutes les mesures de tous les visages.</translation>
    </message>
    <message>
        <source>Analyse every Kth frame only (default: 1).</source>
        <translation>N’analyser qu’une image sur K (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>Read the emotions only; needs no catalog.</source>
        <translation>Lire seulement les émotions&#xa0;; aucun catalogue n’est nécessaire.</translation>
    </message>
    <message>
        <source>Name at least one clip.</source>
        <translation>Indiquez au moins un clip.</translation>
    </message>
    <message>
        <source>--playlist works only with a single clip.</source>
        <translation>--playlist ne s’emploie qu’avec un seul clip.</translation>
    </message>
    <message>
        <source>--playlist and --no-tracks exclude each other.</source>
        <translation>--playlist et --no-tracks s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>%1: %2
valence %3, arousal %4, faces %5, frames analysed %6 of %7</source>
        <translation>%1&#xa0;: %2
valence %3, activation %4, visages %5, images analysées %6 sur %7</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>Musique pour %1</translation>
    </message>
    <message>
        <source>Reads the emotions of the faces in a clip and lists music for them.</source>
        <translation>Lit les émotions des visages d’un clip et dresse une liste de musique qui leur convient.</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Where the list is to lead: valence and arousal, each from -1 to 1.</source>
        <translation>Où la liste doit mener&#xa0;: valence et activation (arousal), chacune de -1 à 1.</translation>
    </message>
    <message>
        <source>No track in the catalog matches --where, so no playlist was written.</source>
        <translation>Aucun morceau du catalogue ne répond à --where ; aucune liste de lecture n’a donc été écrite.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>in time: %1; --mode follow retraces it</source>
        <translation>au fil du temps : %1 ; --mode follow le reparcourt</translation>
    </message>
    <message>
        <source>Run a model that contains code (TorchScript) without a sandbox; it then has all your permissions.</source>
        <translation>Exécuter un modèle qui est un programme (TorchScript) sans bac à sable ; il peut alors faire tout ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>The YuNet face model is not installed, so faces are found by the simpler cascade; the window offers it under Help &gt; Face Model.</source>
        <translation>Le modèle de visages YuNet n’est pas installé&#xa0;; les visages sont donc trouvés par la cascade, plus simple. La fenêtre le propose sous Aide &gt; Modèle de visages.</translation>
    </message>
    <message>
        <source>List music for one of several faces only, by its number (default: one list that is fair to all of them).</source>
        <translation>Ne lister de la musique que pour l’un des visages, par son numéro (par défaut : une liste équitable pour tous).</translation>
    </message>
    <message>
        <source>Keep nothing of this in the diary, which is off until video2music-cli diary on.</source>
        <translation>N’en garder rien dans le journal, désactivé jusqu’à video2music-cli diary on.</translation>
    </message>
    <message>
        <source>face %1: %2</source>
        <translation>visage %1 : %2</translation>
    </message>
    <message>
        <source>face %1: %2; the list serves them %3 %</source>
        <extracomment>%3: how well the list serves this person, in percent of a list for them alone</extracomment>
        <translation>visage %1 : %2 ; la liste lui convient à %3 %</translation>
    </message>
    <message>
        <source>There is no face %1 in %2; the faces are %3.</source>
        <translation>Il n’y a pas de visage %1 dans %2 ; les visages sont %3.</translation>
    </message>
    <message>
        <source>Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of that name is replaced.</source>
        <translation>Écrit la liste dans un fichier : .m3u8, .xspf, .jspf ou .csv. Un fichier de ce nom est remplacé.</translation>
    </message>
    <message>
        <source>A picture has no course in time to follow, so the list is as with --mode match.</source>
        <translation>Une image ne se déroule pas dans le temps : la liste est donc la même qu’avec --mode match.</translation>
    </message>
</context>
<context>
    <name>v2m::captionReport</name>
    <message>
        <source>captions held out %1, learned from %2; their mood words are hidden</source>
        <translation>descriptions mises de côté&#xa0;: %1, apprises&#xa0;: %2&#xa0;; leurs mots d’humeur sont masqués</translation>
    </message>
    <message>
        <source>valence r</source>
        <translation>r valence</translation>
    </message>
    <message>
        <source>arousal r</source>
        <translation>r activ.</translation>
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
        <translation>modèle</translation>
    </message>
    <message>
        <source>lexicon alone</source>
        <translation>lexique seul</translation>
    </message>
    <message>
        <source>word counts</source>
        <translation>comptage de mots</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>émotion</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>morceaux</translation>
    </message>
    <message>
        <source>lexicon</source>
        <translation>lexique</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>average precision over the lexicon&apos;s: %1 times</source>
        <translation>précision moyenne par rapport à celle du lexique&#xa0;: %1 fois</translation>
    </message>
    <message>
        <source>happy (%1) against sad (%2) by instruments alone: AUC %3, standard error %4; lexicon %5, word counts %6</source>
        <translation>joie (%1) contre tristesse (%2) d’après les seuls instruments&#xa0;: AUC %3, erreur type %4&#xa0;; lexique %5, comptage de mots %6</translation>
    </message>
</context>
<context>
    <name>v2m::captionsCommand</name>
    <message>
        <source>A CSV file as “catalog import” takes it: MusicCaps, or any with the columns id and caption; may be given several times.</source>
        <translation>Un fichier CSV tel que l’accepte «&#xa0;catalog import&#xa0;»&#xa0;: MusicCaps, ou tout autre contenant les colonnes id et caption&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Name the captions with --data.</source>
        <translation>Indiquez les descriptions avec --data.</translation>
    </message>
    <message>
        <source>Rows that are not tracks: %1.</source>
        <translation>Lignes qui ne sont pas des morceaux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perte %1</translation>
    </message>
    <message>
        <source>Trains the network that reads a mood from captions which name none, and measures it on those that it did not see.</source>
        <translation>Entraîne le réseau qui déduit une humeur des descriptions qui n’en nomment aucune, et l’évalue sur celles qu’il n’a pas vues.</translation>
    </message>
    <message>
        <source>Learned from %1 captions in %2; written to %3.</source>
        <translation>Appris à partir de %1 descriptions en %2&#xa0;; écrit dans %3.</translation>
    </message>
    <message>
        <source>Measures how well the mood of captions is read when their mood words are hidden: by the model, the lexicon alone, and word counts.</source>
        <translation>Évalue avec quelle justesse l’humeur des descriptions est déduite quand leurs mots d’humeur sont masqués&#xa0;: par le modèle, par le lexique seul et par comptage de mots.</translation>
    </message>
    <message>
        <source>A folder with vectors of words (glove_words.txt and glove_100d.safetensors): words that occur in no caption are then read as similar ones.</source>
        <translation>Un dossier de vecteurs de mots (glove_words.txt et glove_100d.safetensors) : les mots qu’aucune description ne contient sont alors lus comme des mots semblables.</translation>
    </message>
</context>
<context>
    <name>v2m::catalogCommand</name>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 skipped.</source>
        <translation>%1&#xa0;: ajoutés %2, mis à jour %3, inchangés %4, ignorés %5.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>%1, tracks: %2</source>
        <translation>%1, morceaux&#xa0;: %2</translation>
    </message>
    <message>
        <source>  %1, tracks: %2, %3, imported %4</source>
        <translation>  %1, morceaux&#xa0;: %2, %3, importation le %4</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>licence inconnue</translation>
    </message>
    <message>
        <source>Name the words to search for.</source>
        <translation>Indiquez les mots à rechercher.</translation>
    </message>
    <message>
        <source>Nothing in the catalog matches “%1”.</source>
        <translation>Rien dans le catalogue ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The catalog has no source “%1”; see video2music-cli catalog info.</source>
        <translation>Le catalogue n’a pas de source «&#xa0;%1&#xa0;»&#xa0;; consultez video2music-cli catalog info.</translation>
    </message>
    <message>
        <source>Tracks removed: %1.</source>
        <translation>Morceaux supprimés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The format of the file to import: %1 (default: as its header tells).</source>
        <translation>Format du fichier à importer&#xa0;: %1 (par défaut&#xa0;: selon son en-tête).</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 missing, %6 skipped.</source>
        <translation>%1 : %2 ajoutés, %3 mis à jour, %4 inchangés, %5 manquants, %6 ignorés.</translation>
    </message>
    <message>
        <source>“%1” is a folder of music; the format %2 is for files.</source>
        <translation>« %1 » est un dossier de musique ; le format %2 est celui de fichiers.</translation>
    </message>
    <message>
        <source>Name the file or folder to import.</source>
        <translation>Indiquez le fichier ou le dossier à importer.</translation>
    </message>
    <message>
        <source>The source “%1” has no track “%2”; see video2music-cli catalog search.</source>
        <translation>La source « %1 » n’a pas de morceau « %2 » ; voir video2music-cli catalog search.</translation>
    </message>
    <message>
        <source>valence %1, arousal %2</source>
        <translation>valence %1, activation %2</translation>
    </message>
    <message>
        <source>“%1” was not listened to, or is the only file that was.</source>
        <translation>« %1 » n’est pas un fichier écouté, ou c’est le seul.</translation>
    </message>
    <message>
        <source>Name the folders to watch.</source>
        <translation>Indiquez les dossiers à surveiller.</translation>
    </message>
    <message>
        <source>catalog needs one of: import FILE|DIR..., info, list, search TEXT, show SOURCE ID, like SOURCE ID, watch DIR..., remove SOURCE.</source>
        <translation>catalog demande l’un de : import FILE|DIR..., info, list, search TEXT, show SOURCE ID, like SOURCE ID, watch DIR..., remove SOURCE.</translation>
    </message>
    <message>
        <source>There are more than %1; these fit best.</source>
        <translation>Il y en a plus de %1 ; voici celles qui conviennent le mieux.</translation>
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
        <translation>Remplit et montre le catalogue :
  catalog import FILE...   un fichier CSV (MusicCaps ou générique), ou un dossier
                           de musique : écouté et tenu à jour
  catalog import starter   les œuvres intégrées
  catalog info             ses sources
  catalog list             ses morceaux
  catalog search TEXT      les morceaux avec ces mots
  catalog show SOURCE ID   ce que l’on sait d’un morceau
  catalog like SOURCE ID   les fichiers qui sonnent le plus comme un autre
  catalog watch DIR...     réimporte les dossiers dès qu’ils changent
  catalog remove SOURCE    une source et ses morceaux</translation>
    </message>
    <message>
        <source>Import only MusicCaps as Google published it, verified by its checksum.</source>
        <translation>N’importer que MusicCaps tel que Google l’a publié, reconnu à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>%1 (its file is missing)</source>
        <comment>a track</comment>
        <translation>%1 (son fichier est manquant)</translation>
    </message>
    <message>
        <source>“%1” is a picture; import takes tables of tracks and folders of music.</source>
        <translation>« %1 » est une image ; import accepte des tableaux de morceaux et des dossiers de musique.</translation>
    </message>
</context>
<context>
    <name>v2m::chain</name>
    <message>
        <source>No models are installed; name their folder with --models or VIDEO2MUSIC_MODELS.</source>
        <translation>Aucun modèle n’est installé&#xa0;; indiquez leur dossier avec --models ou VIDEO2MUSIC_MODELS.</translation>
    </message>
</context>
<context>
    <name>v2m::clipFingerprint</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>v2m::collection</name>
    <message>
        <source>“%1” asks for more memory than there is.</source>
        <translation>« %1 » demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>There is no music in the folder “%1”.</source>
        <translation>Il n’y a pas de musique dans le dossier « %1 ».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read: %2.</source>
        <translation>Le dossier « %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>The tags of “%1” cannot be read; it is named from its path.</source>
        <translation>Les étiquettes de « %1 » sont illisibles ; le morceau est nommé d’après son chemin.</translation>
    </message>
    <message>
        <source>“%1” was already in the catalog: its tracks are kept, and its source now covers all of “%2”.</source>
        <translation>« %1 » était déjà dans le catalogue : ses morceaux sont conservés, et sa source couvre désormais tout « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is already in the catalog by itself, so it was not imported again.</source>
        <translation>« %1 » figure déjà séparément dans le catalogue et n’a pas été importé de nouveau.</translation>
    </message>
    <message>
        <source>“%1” ends before the length that it states.</source>
        <translation>« %1 » s’arrête avant la durée qu’il indique.</translation>
    </message>
</context>
<context>
    <name>v2m::console</name>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output: %1.</source>
        <translation>Le résultat ne peut pas être écrit sur la sortie standard&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>v2m::datasets</name>
    <message>
        <source>“%1” cannot be read: there is no such file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert en lecture.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier CSV.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The data holds no usable picture. %1</source>
        <translation>Les données ne contiennent aucune image utilisable. %1</translation>
    </message>
    <message>
        <source>The data holds no picture: %1.</source>
        <translation>Les données ne contiennent aucune image&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The votes “%1” belong to the rows of a CSV file, and the data has none.</source>
        <translation>Les votes «&#xa0;%1&#xa0;» se rapportent aux lignes d’un fichier CSV, et les données n’en contiennent pas.</translation>
    </message>
    <message>
        <source>The votes “%1” are for %2 rows, but “%3” has %4: they belong to another file.</source>
        <translation>Les votes «&#xa0;%1&#xa0;» portent sur %2 lignes, mais «&#xa0;%3&#xa0;» en a %4&#xa0;: ils viennent d’un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is not in the format of FER2013: it has no column “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas au format de FER2013&#xa0;: la colonne «&#xa0;%2&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1”, row %2: %3</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is not a class from 0 to 6.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une classe de 0 à 6.</translation>
    </message>
    <message>
        <source>“%1” is not a usage that FER2013 knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un usage connu de FER2013.</translation>
    </message>
    <message>
        <source>the picture does not have 2304 pixels.</source>
        <translation>l’image n’a pas 2304 pixels.</translation>
    </message>
    <message>
        <source>a pixel is not a number from 0 to 255.</source>
        <translation>un pixel n’est pas un nombre de 0 à 255.</translation>
    </message>
    <message>
        <source>“%1” is not in the format of FER2013: it is empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas au format de FER2013&#xa0;: le fichier est vide.</translation>
    </message>
    <message>
        <source>“%1” holds no FER+ votes: it has no column “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de votes FER+&#xa0;: la colonne «&#xa0;%2&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is not a number of votes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de votes.</translation>
    </message>
    <message>
        <source>there are votes for row %1 already.</source>
        <translation>il y a déjà des votes pour la ligne %1.</translation>
    </message>
    <message>
        <source>“%1” holds no FER+ votes: it is empty.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de votes FER+&#xa0;: le fichier est vide.</translation>
    </message>
    <message>
        <source>“%1” is named after none of the seven emotions.</source>
        <translation>«&#xa0;%1&#xa0;» ne porte le nom d’aucune des sept émotions.</translation>
    </message>
    <message>
        <source>“%1” lies in no folder that is named after an emotion.</source>
        <translation>«&#xa0;%1&#xa0;» ne se trouve pas dans un dossier portant le nom d’une émotion.</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder, which is not followed.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien vers un dossier, qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>“%1” does not have 48 × 48 pixels.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas 48 × 48 pixels.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>“%1” holds pictures, which this trainer cannot decode; give it a CSV file in the format of FER2013.</source>
        <translation>«&#xa0;%1&#xa0;» contient des images que ce programme d’entraînement ne sait pas décoder&#xa0;; donnez-lui un fichier CSV au format de FER2013.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a table: a row has more than %2 MB.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau&#xa0;: une de ses lignes a plus de %2&#xa0;Mo.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
</context>
<context>
    <name>v2m::diaryCommand</name>
    <message>
        <source>--%1 takes a day such as 2026-03-01, not “%2”.</source>
        <translation>--%1 attend un jour comme 2026-03-01, et non « %2 ».</translation>
    </message>
    <message>
        <source>--day cannot be combined with --from or --to.</source>
        <translation>--day ne se combine pas avec --from ni --to.</translation>
    </message>
    <message>
        <source>played</source>
        <translation>écouté</translation>
    </message>
    <message>
        <source>heard to its end</source>
        <translation>écouté jusqu’au bout</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>aimé</translation>
    </message>
    <message>
        <source>disliked</source>
        <translation>pas aimé</translation>
    </message>
    <message>
        <source>%1  %2 %3 %  valence %4, arousal %5</source>
        <comment>a reading in the diary</comment>
        <translation>%1  %2 %3 %  valence %4, activation %5</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <comment>what was done with a track, and the track</comment>
        <translation>    %1 : %2</translation>
    </message>
    <message>
        <source>Before better moments: %1 (valence %2, readings: %3)</source>
        <translation>Avant de meilleurs moments : %1 (valence %2, mesures : %3)</translation>
    </message>
    <message>
        <source>From now on each reading is kept in the diary.</source>
        <translation>Désormais, chaque mesure est gardée dans le journal.</translation>
    </message>
    <message>
        <source>Nothing more is written to the diary. What it holds stays until diary clear.</source>
        <translation>Plus rien n’est écrit dans le journal. Son contenu reste jusqu’à diary clear.</translation>
    </message>
    <message>
        <source>The diary has no reading for these days.</source>
        <translation>Le journal n’a aucune mesure de ces jours.</translation>
    </message>
    <message>
        <source>The diary is off and has no reading for these days; video2music-cli diary on starts it.</source>
        <translation>Le journal est désactivé et n’a aucune mesure de ces jours ; video2music-cli diary on le commence.</translation>
    </message>
    <message>
        <source>Readings written to %1: %2.</source>
        <translation>Mesures enregistrées dans %1 : %2.</translation>
    </message>
    <message>
        <source>Readings removed from the diary: %1.</source>
        <translation>Mesures supprimées du journal : %1.</translation>
    </message>
    <message>
        <source>Keeps each reading with its time, scores and music, without picture and sound; off until you switch it on:
  diary on            from now on readings are kept, here and in the window
  diary off           no more; what is there stays
  diary list          the readings, oldest first
  diary export FILE   the same as a table (CSV)
  diary clear         removes them from the catalog&apos;s file for good</source>
        <translation>Garde chaque mesure avec son heure, ses valeurs et la musique, sans image ni son ; désactivé tant que vous ne l’activez pas :
  diary on            désormais les mesures sont gardées, ici et dans la fenêtre
  diary off           plus maintenant ; ce qui existe reste
  diary list          les mesures, les plus anciennes d’abord
  diary export FILE   la même chose en tableau (CSV)
  diary clear         les supprime pour de bon du fichier du catalogue</translation>
    </message>
    <message>
        <source>This day only.</source>
        <translation>Ce jour seulement.</translation>
    </message>
    <message>
        <source>From this day on.</source>
        <translation>À partir de ce jour.</translation>
    </message>
    <message>
        <source>Up to and including this day.</source>
        <translation>Jusqu’à ce jour inclus.</translation>
    </message>
    <message>
        <source>diary needs one of: on, off, list, export FILE, clear.</source>
        <translation>diary attend l’un de : on, off, list, export FICHIER, clear.</translation>
    </message>
    <message>
        <source>--day, --from and --to work only with list, export and clear.</source>
        <translation>--day, --from et --to vont avec list, export et clear.</translation>
    </message>
    <message>
        <source>Rewriting the catalog</source>
        <translation>Réécriture du catalogue</translation>
    </message>
    <message>
        <source>The catalog was not rewritten: traces of them may be left in its file until diary clear has finished.</source>
        <translation>Le catalogue n&apos;a pas été réécrit : des traces peuvent en rester dans son fichier jusqu&apos;à ce que diary clear ait terminé.</translation>
    </message>
</context>
<context>
    <name>v2m::diarySentences</name>
    <message>
        <source>%1: no reading</source>
        <extracomment>%1: a date</extracomment>
        <translation>%1 : aucune mesure</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 leads; %Ln reading(s), valence %3, arousal %4</source>
        <extracomment>%1: a date; %2: an emotion, such as Happy; %3 and %4: numbers from -1 to +1</extracomment>
        <translation>
            <numerusform>%1 : %2 domine ; %Ln mesure, valence %3, activation %4</numerusform>
            <numerusform>%1 : %2 domine ; %Ln mesures, valence %3, activation %4</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Aucune mesure pour l’instant.</translation>
    </message>
    <message>
        <source>%1: valence %2, arousal %3</source>
        <extracomment>%1: a time, such as 9:00; %2 and %3: numbers from -1 to +1</extracomment>
        <translation>%1 : valence %2, activation %3</translation>
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
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Trains the emotion network on labelled faces, and resumes an interrupted training. See also: train captions --help, train sound --help.</source>
        <translation>Entraîne le réseau d’émotions sur des visages étiquetés, et reprend un entraînement interrompu. Voir aussi : train captions --help, train sound --help.</translation>
    </message>
    <message>
        <source>Name what to train: train emotion, train captions or train sound.</source>
        <translation>Dites quoi entraîner : train emotion, train captions ou train sound.</translation>
    </message>
    <message>
        <source>Measures the emotion network on labelled faces. See also: evaluate captions --help, evaluate sound --help, evaluate text --help.</source>
        <translation>Mesure le réseau d’émotions sur des visages étiquetés. Voir aussi : evaluate captions --help, evaluate sound --help, evaluate text --help.</translation>
    </message>
    <message>
        <source>Name what to measure: evaluate emotion, evaluate captions, evaluate sound or evaluate text.</source>
        <translation>Dites ce qu’il faut mesurer : evaluate emotion, evaluate captions, evaluate sound ou evaluate text.</translation>
    </message>
</context>
<context>
    <name>v2m::emotionData</name>
    <message>
        <source>Name the faces with --data.</source>
        <translation>Indiquez les visages avec --data.</translation>
    </message>
</context>
<context>
    <name>v2m::evaluateText</name>
    <message>
        <source>The table “%1” has no column “%2”; sentences have the columns lang, text, valence and arousal.</source>
        <translation>Le tableau « %1 » n’a pas de colonne « %2 » ; les phrases ont les colonnes lang, text, valence et arousal.</translation>
    </message>
    <message>
        <source>the sentence is empty</source>
        <translation>la phrase est vide</translation>
    </message>
    <message>
        <source>The table “%1” is wrong in line %2: %3.</source>
        <translation>Le tableau « %1 » est incorrect à la ligne %2 : %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number from -1 to 1</source>
        <translation>« %1 » n’est pas un nombre de -1 à 1</translation>
    </message>
</context>
<context>
    <name>v2m::feedbackCommand</name>
    <message>
        <source>Name the track as SOURCE:ID, such as starter:satie-gymnopedie-1; “%1” is not such a name.</source>
        <translation>Désignez le morceau sous la forme SOURCE:ID, par exemple starter:satie-gymnopedie-1&#xa0;; «&#xa0;%1&#xa0;» n’a pas cette forme.</translation>
    </message>
    <message>
        <source>(no longer in the catalog)</source>
        <translation>(n’est plus dans le catalogue)</translation>
    </message>
    <message>
        <source>The catalog has no track “%1”; see video2music-cli catalog list.</source>
        <translation>Le catalogue n’a pas de morceau «&#xa0;%1&#xa0;»&#xa0;; consultez video2music-cli catalog list.</translation>
    </message>
    <message>
        <source>Likes, dislikes, skips and finished plays forgotten: %1.</source>
        <translation>Avis, morceaux passés et écoutes complètes oubliés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What you like and dislike, and what the window noted of your listening; it moves tracks that sound alike up or down:
  feedback list                         all of it, newest first
  feedback add like|dislike SOURCE:ID   your opinion of a track
  feedback clear [SOURCE:ID]            forgets it, of one track or of all</source>
        <translation>Ce que vous aimez et n’aimez pas, et ce que la fenêtre a noté de vos écoutes&#xa0;; les morceaux qui y ressemblent montent ou descendent en conséquence&#xa0;:
  feedback list                         tout, du plus récent au plus ancien
  feedback add like|dislike SOURCE:ID   votre avis sur un morceau
  feedback clear [SOURCE:ID]            oublie tout cela, pour un morceau ou pour tous</translation>
    </message>
    <message>
        <source>feedback needs one of: list, add like|dislike SOURCE:ID, clear [SOURCE:ID].</source>
        <translation>feedback attend l’un des éléments suivants&#xa0;: list, add like|dislike SOURCE:ID, clear [SOURCE:ID].</translation>
    </message>
</context>
<context>
    <name>v2m::fileCopy</name>
    <message>
        <source>it has no file on this machine</source>
        <translation>il n’a pas de fichier sur cette machine</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>No track of the list has a file that could be copied.</source>
        <translation>Aucun morceau de la liste n’a de fichier à copier.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier « %1 ».</translation>
    </message>
    <message>
        <source>The files need %1, but “%2” has only %3 free.</source>
        <translation>Les fichiers occupent %1, et « %2 » n’a que %3 de libre.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>« %1 » n’a pas pu être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>v2m::fileWords</name>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>animé</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>lumineux</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>doux</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>in a minor key</source>
        <translation>en mode mineur</translation>
    </message>
    <message>
        <source>in a major key</source>
        <translation>en mode majeur</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>épuré</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>foisonnant</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a word of a track&apos;s own title or tags</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>sound: %1</source>
        <extracomment>%1: what a music file sounds like, such as “calm, minor, 72 BPM”</extracomment>
        <translation>son : %1</translation>
    </message>
    <message>
        <source>words: %1</source>
        <extracomment>%1: words of a track&apos;s title and tags that tell a mood</extracomment>
        <translation>mots : %1</translation>
    </message>
    <message>
        <source>album: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>album : %1</translation>
    </message>
    <message>
        <source>album artist: %1</source>
        <extracomment>the artist of a whole album, in the tags of a music file</extracomment>
        <translation>artiste de l’album : %1</translation>
    </message>
    <message>
        <source>composer: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>compositeur : %1</translation>
    </message>
    <message>
        <source>conductor: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>chef d’orchestre : %1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>commentaire : %1</translation>
    </message>
</context>
<context>
    <name>v2m::forgetFeedback</name>
    <message>
        <source>Forget Likes and Plays</source>
        <translation>Oublier les goûts et les écoutes</translation>
    </message>
    <message>
        <source>Forget everything you have liked, disliked, skipped and heard to the end?</source>
        <translation>Oublier tout ce que vous avez aimé, pas aimé, passé et écouté jusqu’au bout&#xa0;?</translation>
    </message>
    <message>
        <source>Playlists will no longer take it into account. This cannot be undone.</source>
        <translation>Les listes de lecture n’en tiendront plus compte. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>v2m::importPlaylist</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is larger than any playlist: it has more than %2 MB.</source>
        <translation>%1 est plus grand que toute liste de lecture : plus de %2 Mo.</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be opened: its name ends in none of .m3u8, .m3u, .xspf and .jspf.</source>
        <translation>%1 n’est pas une liste de lecture que l’on puisse ouvrir : son nom ne se termine ni par .m3u8, ni par .m3u, .xspf ou .jspf.</translation>
    </message>
</context>
<context>
    <name>v2m::jobOptions</name>
    <message>
        <source>FER2013 as a CSV file, or a folder with one folder of pictures for each emotion, whose middle squares are taken; may be given several times.</source>
        <translation>FER2013 sous forme de fichier CSV, ou un dossier contenant un dossier d’images par émotion, dont le carré central est utilisé&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not “%2”.</source>
        <translation>--%1 attend un nombre, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not “%2”.</source>
        <translation>--%1 attend un nombre entier, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 vaut l’un de %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The FER+ votes for the first CSV file, as published or with a column “row”.</source>
        <translation>Les votes FER+ pour le premier fichier CSV, tels que publiés ou avec une colonne «&#xa0;row&#xa0;».</translation>
    </message>
    <message>
        <source>The weights to write, ending in .safetensors.</source>
        <translation>Les poids à écrire, avec l’extension .safetensors.</translation>
    </message>
    <message>
        <source>The file that records how far the training is (default: beside the weights).</source>
        <translation>Le fichier où l’état de l’entraînement est conservé (par défaut&#xa0;: à côté des poids).</translation>
    </message>
    <message>
        <source>A CSV of the epochs; the curves are drawn beside it (default: beside the weights).</source>
        <translation>Un fichier CSV des époques&#xa0;; les courbes sont tracées à côté (par défaut&#xa0;: à côté des poids).</translation>
    </message>
    <message>
        <source>Begin with the weights of a trained network, such as models/emotion.safetensors; of several, with their mean.</source>
        <translation>Partir des poids d’un réseau entraîné, comme models/emotion.safetensors&#xa0;; de plusieurs, de leur moyenne.</translation>
    </message>
    <message>
        <source>How much of the targets is the teachers&apos; opinion, from 0 to 1.</source>
        <translation>La part de l’avis des enseignants dans les cibles, de 0 à 1.</translation>
    </message>
    <message>
        <source>How many times each face is seen.</source>
        <translation>Nombre de fois que chaque visage est vu.</translation>
    </message>
    <message>
        <source>Over how many epochs at the end the learning rate falls to 0.</source>
        <translation>Nombre d’époques finales pendant lesquelles le taux d’apprentissage descend à 0.</translation>
    </message>
    <message>
        <source>Over how many epochs at the start the learning rate rises.</source>
        <translation>Nombre d’époques initiales pendant lesquelles le taux d’apprentissage monte.</translation>
    </message>
    <message>
        <source>For how many epochs at the start the pictures have 32 pixels.</source>
        <translation>Nombre d’époques initiales sur des images de 32 pixels.</translation>
    </message>
    <message>
        <source>The highest learning rate, for batches of 64 faces.</source>
        <translation>Le taux d’apprentissage maximal, pour des lots de 64 visages.</translation>
    </message>
    <message>
        <source>How strongly the faces are augmented, from 0 to 1.5.</source>
        <translation>Intensité des modifications apportées aux visages, de 0 à 1.5.</translation>
    </message>
    <message>
        <source>The share of batches whose faces are mixed in pairs, from 0 to 1.</source>
        <translation>La part des lots dont les visages sont mélangés deux à deux, de 0 à 1.</translation>
    </message>
    <message>
        <source>The radius of sharpness-aware minimization, such as 0.1; every epoch then takes twice as long (default: none).</source>
        <translation>Le rayon de la minimisation tenant compte de la platitude (sharpness-aware minimization), par exemple 0.1 ; chaque époque dure alors deux fois plus longtemps (par défaut : aucun).</translation>
    </message>
    <message>
        <source>How many faces form a batch.</source>
        <translation>Nombre de visages appris à la fois.</translation>
    </message>
    <message>
        <source>The numbers to compute with (default: bfloat16 where the processor is made for it).</source>
        <translation>Les nombres utilisés pour le calcul (par défaut&#xa0;: bfloat16 si le processeur est fait pour cela).</translation>
    </message>
    <message>
        <source>End after N epochs without improvement (default: never).</source>
        <translation>Arrêter après N époques sans progrès (par défaut&#xa0;: jamais).</translation>
    </message>
    <message>
        <source>The seed of all random draws.</source>
        <translation>La graine de tous les tirages aléatoires.</translation>
    </message>
    <message>
        <source>Give rare emotions more weight.</source>
        <translation>Donner plus de poids aux émotions rares.</translation>
    </message>
    <message>
        <source>Train no further: write the best weights of the checkpoint as the model.</source>
        <translation>Ne pas poursuivre l’entraînement&#xa0;: écrire les meilleurs poids du point de reprise comme modèle.</translation>
    </message>
    <message>
        <source>Check the data and count the faces of each emotion.</source>
        <translation>Vérifier les données et compter les visages de chaque émotion.</translation>
    </message>
    <message>
        <source>Only these rows: Training, PublicTest or PrivateTest.</source>
        <translation>Uniquement ces lignes&#xa0;: Training, PublicTest ou PrivateTest.</translation>
    </message>
    <message>
        <source>The FER+ votes for the first CSV file, as published or with a column “row”: adds agreement with them.</source>
        <translation>Les votes FER+ pour le premier fichier CSV, tels que publiés ou avec une colonne «&#xa0;row&#xa0;»&#xa0;: ajoute la concordance avec eux.</translation>
    </message>
    <message>
        <source>Average each face with its mirror image.</source>
        <translation>Faire la moyenne de chaque visage et de son image en miroir.</translation>
    </message>
    <message>
        <source>Draw confusion.svg and calibration.svg in this folder: which emotions are mistaken for which, and how often each probability proves right.</source>
        <translation>Dessiner confusion.svg et calibration.svg dans ce dossier&#xa0;: quelles émotions sont confondues avec lesquelles, et à quelle fréquence une probabilité se vérifie.</translation>
    </message>
    <message>
        <source>Run a model that contains code (TorchScript) without a sandbox; it then has all your permissions.</source>
        <translation>Exécuter un modèle qui est un programme (TorchScript) sans bac à sable ; il peut alors faire tout ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>The family of networks: the program&apos;s own (residual), or a larger one to learn from (mobilenet).</source>
        <translation>La famille de réseaux&#xa0;: celui du programme (residual), ou un plus grand dont on apprend (mobilenet).</translation>
    </message>
    <message>
        <source>Begin with the convolutions of a MobileNet that was trained for another task.</source>
        <translation>Partir des convolutions d’un MobileNet entraîné pour une autre tâche.</translation>
    </message>
    <message>
        <source>A trained network, or a TorchScript model, whose opinion is learned beside the labels; several are averaged.</source>
        <translation>Un réseau entraîné ou un modèle TorchScript dont l’avis est appris en plus des étiquettes&#xa0;; plusieurs sont moyennés.</translation>
    </message>
    <message>
        <source>Keep the teachers&apos; opinions in this file, or read them from it; without --teacher, several are averaged.</source>
        <translation>Conserver les avis des enseignants dans ce fichier, ou les y lire&#xa0;; sans --teacher, plusieurs fichiers sont moyennés.</translation>
    </message>
    <message>
        <source>The side in pixels that a MobileNet resamples the faces to.</source>
        <translation>Le côté en pixels auquel un MobileNet rééchantillonne les visages.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least 0, not “%2”.</source>
        <translation>--%1 demande un nombre entier d’au moins 0, pas « %2 ».</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 demande une valeur.</translation>
    </message>
    <message>
        <source>The file of weights to write, ending in .safetensors; its folder can then be given to --models.</source>
        <translation>Les poids à écrire, avec l’extension .safetensors&#xa0;; leur dossier peut ensuite être donné à --models.</translation>
    </message>
    <message>
        <source>How many training steps to take.</source>
        <translation>Nombre d’étapes de l’apprentissage.</translation>
    </message>
    <message>
        <source>Name the weights to write with --out.</source>
        <translation>Indiquez avec --out les poids à écrire.</translation>
    </message>
</context>
<context>
    <name>v2m::jobText</name>
    <message>
        <source>%1 faces; %2 wrong labels, %3 wrong sizes, %4 unreadable, %5 with votes</source>
        <translation>visages&#xa0;: %1&#xa0;; étiquettes erronées&#xa0;: %2, tailles erronées&#xa0;: %3, illisibles&#xa0;: %4, avec votes&#xa0;: %5</translation>
    </message>
    <message>
        <source>Pictures in no folder named after an emotion: %1</source>
        <translation>Images hors des dossiers portant le nom d’une émotion&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Faces without votes: %1</source>
        <translation>Visages sans votes&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>No face to learn %1 from.</source>
        <translation>Aucun visage pour apprendre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This data cannot be trained on: it needs Training faces of every emotion.</source>
        <translation>Un entraînement avec ces données est refusé&#xa0;: il lui faut des visages de chaque émotion pour l’usage Training.</translation>
    </message>
    <message>
        <source>asking the teachers</source>
        <translation>consultation des enseignants</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss %3</source>
        <translation>époque %1 sur %2, perte %3</translation>
    </message>
    <message>
        <source>Epoch %1: loss %2, validation %3 % in %4</source>
        <translation>Époque %1&#xa0;: perte %2, validation %3&#xa0;% en %4</translation>
    </message>
    <message>
        <source>Ended after epoch %1, because the last epochs brought no improvement.</source>
        <translation>Terminé après l’époque&#xa0;%1, car les dernières n’ont apporté aucun progrès.</translation>
    </message>
    <message>
        <source>Best after epoch %1: %2 % of the validation faces; written to %3.</source>
        <translation>Meilleure après l’époque %1&#xa0;: %2&#xa0;% des visages de validation&#xa0;; écrit dans %3.</translation>
    </message>
    <message>
        <source>No epoch improved on the initial weights: %1 % of the validation faces; written to %2.</source>
        <translation>Les meilleurs étaient les poids de départ&#xa0;:&#xa0;%1&#xa0;% des visages de validation&#xa0;; écrit dans&#xa0;%2.</translation>
    </message>
    <message>
        <source>faces %1, images per second %2</source>
        <translation>visages %1, images par seconde %2</translation>
    </message>
    <message>
        <source>accuracy %1, balanced accuracy %2, macro F1 %3</source>
        <translation>exactitude %1, exactitude équilibrée %2, F1 macro %3</translation>
    </message>
    <message>
        <source>expected calibration error %1</source>
        <translation>erreur de calibration attendue %1</translation>
    </message>
    <message>
        <source>agreement with the FER+ majority, eight classes: %1 of %2</source>
        <translation>concordance avec la majorité FER+, huit classes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>agreement with the FER+ majority, without contempt: %1 of %2</source>
        <translation>concordance avec la majorité FER+, sans le mépris&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
</context>
<context>
    <name>v2m::listingText</name>
    <message>
        <source>No track in the catalog matches --where or --text.</source>
        <translation>Aucun morceau du catalogue ne répond à --where ou --text.</translation>
    </message>
    <message>
        <source>The list lasts %1 rather than %2: no other track fits into the time that is left.</source>
        <translation>La liste dure %1 au lieu de %2 : aucun autre morceau ne tient dans le temps restant.</translation>
    </message>
    <message>
        <source>There is no source “%1”; the catalog has %2.</source>
        <extracomment>%2: names of sources of tracks, as a list</extracomment>
        <translation>Il n’y a pas de source « %1 » ; le catalogue contient %2.</translation>
    </message>
    <message>
        <source>No track is of the genre “%1”.</source>
        <translation>Aucun morceau n’est du genre « %1 ».</translation>
    </message>
    <message>
        <source>No track is of the genre “%1”; did you mean %2?</source>
        <translation>Aucun morceau n’est du genre « %1 » ; vouliez-vous dire %2 ?</translation>
    </message>
</context>
<context>
    <name>v2m::main</name>
    <message>
        <source>Make a playlist for the faces in a clip</source>
        <translation>Créer une liste de lecture pour les visages d’un clip</translation>
    </message>
    <message>
        <source>Make a playlist for an emotion, without a clip</source>
        <translation>Créer une liste de lecture pour une émotion, sans clip</translation>
    </message>
    <message>
        <source>Import, list, search and remove music</source>
        <translation>Importer, lister, rechercher et supprimer de la musique</translation>
    </message>
    <message>
        <source>Train a network on your own data</source>
        <translation>Entraîner un réseau sur vos propres données</translation>
    </message>
    <message>
        <source>Measure a network on labelled data</source>
        <translation>Évaluer un réseau sur des données étiquetées</translation>
    </message>
    <message>
        <source>Usage: video2music-cli COMMAND [options]</source>
        <translation>Utilisation&#xa0;: video2music-cli COMMANDE [options]</translation>
    </message>
    <message>
        <source>video2music-cli COMMAND --help explains each command; --version prints the version.</source>
        <translation>video2music-cli COMMANDE --help donne plus de détails sur chacune&#xa0;; --version affiche la version.</translation>
    </message>
    <message>
        <source>Reads the emotions of the faces in a clip and finds music for them.</source>
        <translation>Lit les émotions des visages d’un clip et trouve la musique qui leur convient.</translation>
    </message>
    <message>
        <source>Print the milliseconds from start to the first painted window, then exit.</source>
        <translation>Afficher les millisecondes écoulées du démarrage à la première fenêtre dessinée, puis quitter.</translation>
    </message>
    <message>
        <source>The catalog.</source>
        <translation>Le catalogue.</translation>
    </message>
    <message>
        <source>Videos or pictures to open.</source>
        <translation>Vidéos ou images à ouvrir.</translation>
    </message>
    <message>
        <source>Record and show what you like</source>
        <translation>Indiquer et afficher ce que vous aimez</translation>
    </message>
    <message>
        <source>Switch the camera on.</source>
        <translation>Mettre la caméra en marche.</translation>
    </message>
    <message>
        <source>Ask for a clip to open.</source>
        <translation>Demander quel clip ouvrir.</translation>
    </message>
    <message>
        <source>Open another window even if one is open already.</source>
        <translation>Ouvrir une fenêtre à part, même si une autre est déjà ouverte.</translation>
    </message>
    <message>
        <source>Unexpected error: %1</source>
        <translation>Erreur imprévue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write moods into the tags of your own music files</source>
        <translation>Écrire les humeurs dans les étiquettes de vos fichiers de musique</translation>
    </message>
    <message>
        <source>Convert a network that is a program into plain data</source>
        <translation>Convertir en données un réseau qui est un programme</translation>
    </message>
    <message>
        <source>The name of your folder “%1” is not UTF-8, so the window cannot keep anything there. video2music-cli can.</source>
        <translation>Le nom de votre dossier « %1 » n’est pas en UTF-8 ; la fenêtre ne peut donc rien y conserver. video2music-cli le peut.</translation>
    </message>
    <message>
        <source>Keep a diary of your readings, if you want one</source>
        <translation>Tenir un journal de vos mesures, si vous le souhaitez</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”; see video2music-cli --help.</source>
        <translation>Il n’y a pas de commande « %1 » ; voir video2music-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean %2? See video2music-cli --help.</source>
        <translation>Il n’y a pas de commande « %1 » ; vouliez-vous dire %2 ? Voir video2music-cli --help.</translation>
    </message>
</context>
<context>
    <name>v2m::media</name>
    <message>
        <source>The module for cameras (video2music-camera.so) is not installed, so no camera can be used.</source>
        <translation>Le module des caméras (video2music-camera.so) n’est pas installé&#xa0;; aucune caméra ne peut donc être utilisée.</translation>
    </message>
    <message>
        <source>The camera “%1” is not connected.</source>
        <translation>La caméra «&#xa0;%1&#xa0;» n’est pas connectée.</translation>
    </message>
    <message>
        <source>The camera “%1” is in use by another program.</source>
        <translation>La caméra «&#xa0;%1&#xa0;» est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be opened: %2.</source>
        <translation>La caméra «&#xa0;%1&#xa0;» ne peut pas être ouverte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a camera, or sends its pictures in a form that this program does not read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une caméra, ou envoie ses images sous une forme que ce programme ne lit pas.</translation>
    </message>
    <message>
        <source>The camera “%1” sends no picture.</source>
        <translation>La caméra «&#xa0;%1&#xa0;» n’envoie aucune image.</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be started.</source>
        <translation>La caméra «&#xa0;%1&#xa0;» ne peut pas être démarrée.</translation>
    </message>
    <message>
        <source>The camera “%1” was unplugged.</source>
        <translation>La caméra «&#xa0;%1&#xa0;» a été débranchée.</translation>
    </message>
    <message>
        <source>The camera “%1” has stopped sending pictures.</source>
        <translation>La caméra «&#xa0;%1&#xa0;» a cessé d’envoyer des images.</translation>
    </message>
    <message>
        <source>The camera “%1” has failed.</source>
        <translation>La caméra «&#xa0;%1&#xa0;» est tombée en panne.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The file cannot grow any larger.</source>
        <translation>Le fichier a atteint la taille maximale autorisée.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder.</source>
        <translation>Rien ne peut être écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This computer cannot encode %1.</source>
        <translation>Cet ordinateur ne peut pas encoder le format %1.</translation>
    </message>
    <message>
        <source>The folder “%1” for recordings cannot be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» des enregistrements ne peut pas être créé.</translation>
    </message>
    <message>
        <source>You are not allowed to write to the folder “%1” for recordings.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier «&#xa0;%1&#xa0;» des enregistrements.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera sent no picture.</source>
        <translation>Rien n’a été enregistré&#xa0;: la caméra n’a envoyé aucune image.</translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation>Rien n’a été enregistré. %1</translation>
    </message>
    <message>
        <source>%1 The recording ends after %2 seconds.</source>
        <translation>%1 L’enregistrement s’arrête au bout de %2&#xa0;secondes.</translation>
    </message>
    <message>
        <source>The pictures in “%1” are coded as %2, which cannot be decoded here.</source>
        <translation>Les images de «&#xa0;%1&#xa0;» sont codées en %2, ce qui ne peut pas être décodé ici.</translation>
    </message>
    <message>
        <source>“%1” is not a video or a picture of a kind that can be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une vidéo ou une image d’un type lisible.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: the part that says where its pictures are is missing or unreadable.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou tronqué&#xa0;: la partie qui indique où sont ses images manque ou est illisible.</translation>
    </message>
    <message>
        <source>“%1” holds sound but no moving picture.</source>
        <translation>«&#xa0;%1&#xa0;» contient du son, mais pas d’image animée.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: it holds no moving picture.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou tronqué&#xa0;: aucune image animée n’y figure.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>You are not allowed to read the file “%1”.</source>
        <translation>Vous n’avez pas le droit de lire le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened: %2.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a video or a picture.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, et non une vidéo ou une image.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a video or a picture file.</source>
        <translation>«&#xa0;%1&#xa0;» est un tube ou un périphérique, et non un fichier vidéo ou image.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est trop grande.</translation>
    </message>
    <message>
        <source>Reading the picture “%1” failed.</source>
        <translation>La lecture de l’image «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>The picture “%1” is cut off.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est tronquée.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged or of a kind that cannot be read.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est endommagée ou d’un type illisible.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: not one of its pictures can be read.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou tronqué&#xa0;: aucune de ses images ne peut être lue.</translation>
    </message>
    <message>
        <source>“%1” breaks off in the middle: it was read up to second %2.</source>
        <translation>«&#xa0;%1&#xa0;» s’interrompt au milieu&#xa0;: la lecture s’est arrêtée à la seconde %2.</translation>
    </message>
    <message>
        <source>Parts of “%1” are damaged: some of its pictures were left out.</source>
        <translation>Certaines parties de «&#xa0;%1&#xa0;» sont endommagées&#xa0;: quelques-unes de ses images ont été omises.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are stored in a way that cannot be read (%2, %3 by %4 pixels).</source>
        <translation>Les images de «&#xa0;%1&#xa0;» sont stockées d’une façon qui ne peut être lue (%2, %3 sur %4 pixels).</translation>
    </message>
    <message>
        <source>The picture “%1” is too large: %2 × %3 pixels are more than 8192 × 8192.</source>
        <translation>L’image « %1 » est trop grande : %2 × %3 pixels dépassent 8192 × 8192.</translation>
    </message>
    <message>
        <source>The picture “%1” is stored in a way that takes too much memory to decode.</source>
        <translation>L’image « %1 » est enregistrée d’une façon qui demande trop de mémoire pour la décoder.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are too large: %2 × %3 pixels are more than 8192 × 8192.</source>
        <translation>Les images de « %1 » sont trop grandes : %2 × %3 pixels dépassent 8192 × 8192.</translation>
    </message>
    <message>
        <source>You are not allowed to use the camera “%1”; on most systems the members of the group “video” are. To become one, run “sudo usermod -aG video $USER” and log in again.</source>
        <translation>Vous n’avez pas le droit d’utiliser la caméra «&#xa0;%1&#xa0;»&#xa0;; sur la plupart des systèmes, les membres du groupe «&#xa0;video&#xa0;» l’ont. Pour en faire partie, lancez «&#xa0;sudo usermod -aG video $USER&#xa0;», puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are too large, or refer back to too many others: decoding them takes more than %2 MB.</source>
        <translation>Les images de «&#xa0;%1&#xa0;» sont trop grandes ou renvoient à trop d’autres&#xa0;: les décoder demande plus de %2&#xa0;Mo.</translation>
    </message>
</context>
<context>
    <name>v2m::models</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list of models “%1” is missing.</source>
        <translation>La liste des modèles «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The list of models “%1” is of another version than this program reads.</source>
        <translation>La liste des modèles «&#xa0;%1&#xa0;» est d’une autre version que celle que lit ce programme.</translation>
    </message>
    <message>
        <source>The list of models “%1” has an invalid entry: %2.</source>
        <translation>La liste des modèles «&#xa0;%1&#xa0;» contient une entrée non valide&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list of models “%1” is damaged.</source>
        <translation>La liste des modèles «&#xa0;%1&#xa0;» est endommagée.</translation>
    </message>
    <message>
        <source>The list of models “%1” has no model called “%2”.</source>
        <translation>La liste des modèles «&#xa0;%1&#xa0;» ne contient aucun modèle nommé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The model file “%1” is not the one that its manifest describes (its SHA-256 differs).</source>
        <translation>Le fichier de modèle «&#xa0;%1&#xa0;» n’est pas celui que décrit son manifeste (sa somme SHA-256 diffère).</translation>
    </message>
    <message>
        <source>The model file “%1” is missing.</source>
        <translation>Le fichier de modèle «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The model file “%1” cannot be read.</source>
        <translation>Le fichier de modèle «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>il est trop court</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>son en-tête est plus long que le fichier</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>son en-tête ne peut pas être lu</translation>
    </message>
    <message>
        <source>its tensors overlap or leave gaps</source>
        <translation>ses tenseurs se chevauchent ou laissent des trous</translation>
    </message>
    <message>
        <source>its length does not fit its header</source>
        <translation>sa longueur ne correspond pas à son en-tête</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>il s’interrompt</translation>
    </message>
    <message>
        <source>“%1” is not a usable safetensors file: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier safetensors utilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>son en-tête n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <source>tensor “%1” has the unknown type “%2”</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» est du type inconnu «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>tensor “%1” has no valid shape</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» n’a pas de forme valide</translation>
    </message>
    <message>
        <source>tensor “%1” is too large</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» est trop grand</translation>
    </message>
    <message>
        <source>the length of tensor “%1” does not fit its shape</source>
        <translation>la longueur du tenseur «&#xa0;%1&#xa0;» ne correspond pas à sa forme</translation>
    </message>
    <message>
        <source>its header states an invalid length</source>
        <translation>son en-tête donne une longueur qui n’en est pas une</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute a SHA-256.</source>
        <translation>OpenSSL ne peut pas calculer de somme SHA-256.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>The list of models “%1” cannot be read or is too large.</source>
        <translation>La liste des modèles « %1 » est illisible ou trop grande.</translation>
    </message>
    <message>
        <source>The model file “%1” is too large.</source>
        <translation>Le fichier de modèle « %1 » est trop grand.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>v2m::modelsCommand</name>
    <message>
        <source>%1 is a %2 of %3 numbers, written to %4. The scores of both differ by at most %5.</source>
        <extracomment>%1, %4: files; %2: a network&apos;s name, &quot;VGG-19&quot;</extracomment>
        <translation>%1 est un %2 de %3 nombres, écrit dans %4. Les scores des deux diffèrent d’au plus %5.</translation>
    </message>
    <message>
        <source>Converts a model that is a program into plain data:
  models convert SCRIPT OUT   writes the weights of a TorchScript file (.pt, with
                              the .json that describes it beside it) to OUT, a
                              .safetensors file, and its entry into manifest.json
                              there. The network must be a VGG, ResNet or ResNeXt
                              of any size, named as torchvision names it. The
                              script runs in a sandbox: it need not be trusted.</source>
        <translation>Fait des données d’un modèle qui est un programme :
  models convert SCRIPT OUT   écrit les poids d’un fichier TorchScript (.pt, avec à
                              côté le .json qui le décrit) dans OUT, un fichier
                              .safetensors, et son entrée dans le manifest.json qui
                              s’y trouve. Le réseau doit être un VGG, ResNet ou
                              ResNeXt de toute taille, nommé comme dans
                              torchvision. Le script s’exécute dans un bac à sable :
                              il n’est pas nécessaire de lui faire confiance.</translation>
    </message>
    <message>
        <source>models needs: convert SCRIPT OUT.</source>
        <translation>models demande : convert SCRIPT OUT.</translation>
    </message>
</context>
<context>
    <name>v2m::modules</name>
    <message>
        <source>The module “%1” cannot be loaded: %2</source>
        <translation>Le module «&#xa0;%1&#xa0;» ne peut pas être chargé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>v2m::moodTags</name>
    <message>
        <source>The tags of “%1” could not be written: %2.</source>
        <translation>Les étiquettes de « %1 » n’ont pas pu être écrites : %2.</translation>
    </message>
    <message>
        <source>it has no tags that can be read</source>
        <translation>il n’a pas d’étiquettes lisibles</translation>
    </message>
    <message>
        <source>this kind of file has no tag for a mood</source>
        <translation>ce type de fichier n’a pas d’étiquette d’humeur</translation>
    </message>
    <message>
        <source>its tags have changed in the meantime</source>
        <translation>ses étiquettes ont changé entre-temps</translation>
    </message>
    <message>
        <source>TagLib could not write them</source>
        <translation>TagLib n’a pas pu les écrire</translation>
    </message>
    <message>
        <source>its sound would not stay the same</source>
        <translation>son contenu sonore serait modifié</translation>
    </message>
    <message>
        <source>“%1” is not a file made by “tags write”.</source>
        <translation>« %1 » n’est pas un fichier d’annulation d’étiquettes.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>il est en lecture seule</translation>
    </message>
    <message>
        <source>what was written cannot be read again</source>
        <translation>ce qui a été écrit ne peut pas être relu</translation>
    </message>
    <message>
        <source>its other tags would not stay the same</source>
        <translation>ses autres étiquettes seraient modifiées</translation>
    </message>
</context>
<context>
    <name>v2m::networks</name>
    <message>
        <source>The manifest gives other labels or another input size for “%1” than the network has.</source>
        <translation>Le manifeste indique pour «&#xa0;%1&#xa0;» d’autres classes ou une autre taille d’entrée que celles du réseau.</translation>
    </message>
    <message>
        <source>“%1” holds several TorchScript files; name one of them.</source>
        <translation>«&#xa0;%1&#xa0;» contient plusieurs fichiers TorchScript&#xa0;; indiquez-en un.</translation>
    </message>
    <message>
        <source>“%1” is neither a folder with a model nor a TorchScript file, whose name ends in .pt or .pth.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un dossier contenant un modèle ni un fichier TorchScript, dont le nom finit par .pt ou .pth.</translation>
    </message>
    <message>
        <source>“%1” does not describe an emotion network.</source>
        <translation>«&#xa0;%1&#xa0;» ne décrit pas un réseau d’émotions.</translation>
    </message>
    <message>
        <source>The tensor “%1” is missing in the file.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» manque dans le fichier.</translation>
    </message>
    <message>
        <source>The tensor “%1” has the wrong shape.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>“%1” holds no emotion network.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de réseau d’émotions.</translation>
    </message>
    <message>
        <source>“%1” holds no usable emotion network: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de réseau d’émotions utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not a usable safetensors file: tensor “%2” has the unknown type “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier safetensors utilisable&#xa0;: le tenseur «&#xa0;%2&#xa0;» est du type inconnu «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>A tensor of type %1 cannot be stored in a safetensors file.</source>
        <translation>Un tenseur de type %1 ne peut pas être enregistré dans un fichier safetensors.</translation>
    </message>
    <message>
        <source>The description “%1” of the model beside it is missing.</source>
        <translation>La description «&#xa0;%1&#xa0;» du modèle voisin manque.</translation>
    </message>
    <message>
        <source>“%1” does not describe an emotion model: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne décrit pas un modèle d’émotions&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is none of the seven emotions</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucune des sept émotions</translation>
    </message>
    <message>
        <source>its labels are not the seven emotions, each once</source>
        <translation>ses classes ne sont pas les sept émotions, chacune une fois</translation>
    </message>
    <message>
        <source>its input size is not from 16 to 1024</source>
        <translation>sa taille d’entrée n’est pas comprise entre 16 et 1024</translation>
    </message>
    <message>
        <source>its channels are neither “grey” nor “rgb”</source>
        <translation>ses canaux ne sont ni «&#xa0;grey&#xa0;» ni «&#xa0;rgb&#xa0;»</translation>
    </message>
    <message>
        <source>it needs one mean and one std per channel</source>
        <translation>il faut une valeur mean et une valeur std par canal</translation>
    </message>
    <message>
        <source>a std is not above 0</source>
        <translation>une valeur de std n’est pas supérieure à 0</translation>
    </message>
    <message>
        <source>its output is neither “logits” nor “probabilities”</source>
        <translation>sa sortie n’est ni «&#xa0;logits&#xa0;» ni «&#xa0;probabilities&#xa0;»</translation>
    </message>
    <message>
        <source>its temperature is not above 0</source>
        <translation>sa température n’est pas supérieure à 0</translation>
    </message>
    <message>
        <source>The model “%1” returns values that are not numbers.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» renvoie des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The model “%1” returns no probabilities, which are at least 0 and sum to 1 for each face, although its description says so.</source>
        <translation>Contrairement à sa description, le modèle «&#xa0;%1&#xa0;» ne renvoie pas de probabilités, positives ou nulles et de somme 1 pour chaque visage.</translation>
    </message>
    <message>
        <source>The model “%1” does not take input of shape %2: %3</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’accepte pas d’entrée de forme %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The model “%1” returns something other than one tensor.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» renvoie autre chose qu’un seul tenseur.</translation>
    </message>
    <message>
        <source>The model “%1” returns %2 for an input of shape %3; it must return one row of 7 numbers per face.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» renvoie %2 pour une entrée de forme %3&#xa0;; il doit renvoyer une ligne de 7 nombres par visage.</translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier TorchScript.</translation>
    </message>
    <message>
        <source>LibTorch failed: %1</source>
        <translation>LibTorch a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tensors are missing in the file: it holds %1 numbers, and a network of the shape that it gives has %2.</source>
        <translation>Il manque des tenseurs dans le fichier : il contient %1 nombres, et un réseau de la forme indiquée en a %2.</translation>
    </message>
    <message>
        <source>The tensor “%1” holds values that are not numbers.</source>
        <translation>Le tenseur « %1 » contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>“%1” is a TorchScript file, which is a program, and there is no sandbox here to run it in. If you trust whoever made it, --trust-model runs it without.</source>
        <translation>« %1 » est un fichier TorchScript, donc un programme, et il n’y a pas ici de bac à sable pour l’exécuter. Si vous faites confiance à son auteur, --trust-model l’exécute sans.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be opened: %2.</source>
        <translation>Le modèle « %1 » ne peut pas être ouvert : %2.</translation>
    </message>
    <message>
        <source>The model “%1” had not answered after %2 seconds, so it was stopped.</source>
        <translation>Le modèle « %1 » n’avait pas répondu au bout de %2 secondes ; il a été arrêté.</translation>
    </message>
    <message>
        <source>The process of the model “%1” has died (signal %2): it asked for too much memory, or did what a model may not do.</source>
        <translation>Le processus du modèle « %1 » s’est arrêté (signal %2) : il a demandé trop de mémoire ou fait ce qu’un modèle ne peut pas faire.</translation>
    </message>
    <message>
        <source>The process of the model “%1” does not answer as it should.</source>
        <translation>Le processus du modèle « %1 » ne répond pas comme il le devrait.</translation>
    </message>
    <message>
        <source>a mean is not a number</source>
        <translation>une moyenne n’est pas un nombre</translation>
    </message>
    <message>
        <source>The model “%1” gives no probabilities: its weights or its temperature make no sense.</source>
        <translation>Le modèle « %1 » ne donne pas de probabilités : ses poids ou sa température n’ont pas de sens.</translation>
    </message>
    <message>
        <source>The emotion model gives values that are not probabilities for a face; its weights are damaged or make no sense.</source>
        <translation>Le modèle d’émotions donne pour un visage des valeurs qui ne sont pas des probabilités ; ses poids sont endommagés ou n’ont pas de sens.</translation>
    </message>
    <message>
        <source>its description gives another number of channels</source>
        <translation>sa description donne un autre nombre de canaux</translation>
    </message>
    <message>
        <source>The name “%1” does not end in .safetensors.</source>
        <translation>Le nom « %1 » ne se termine pas par .safetensors.</translation>
    </message>
    <message>
        <source>its weights are too large</source>
        <translation>ses poids sont trop grands</translation>
    </message>
    <message>
        <source>with its weights it computes something other than a %1 does</source>
        <translation>avec ses poids il calcule autre chose qu’un %1</translation>
    </message>
    <message>
        <source>“%1” cannot be converted: %2.</source>
        <translation>« %1 » ne peut pas être converti : %2.</translation>
    </message>
    <message>
        <source>it is none of the networks that this program knows (VGG, ResNet and ResNeXt, with their parts named as in torchvision): its tensor “%1” is missing, has another shape or does not belong there</source>
        <translation>ce n’est aucun des réseaux que ce programme connaît (VGG, ResNet et ResNeXt, aux parties nommées comme dans torchvision) : son tenseur « %1 » manque, a une autre forme ou n’y a pas sa place</translation>
    </message>
    <message>
        <source>“%1” does not describe a MobileNet.</source>
        <translation>«&#xa0;%1&#xa0;» ne décrit pas de MobileNet.</translation>
    </message>
    <message>
        <source>Its tensors do not fit each other.</source>
        <translation>Ses tenseurs ne vont pas ensemble.</translation>
    </message>
</context>
<context>
    <name>v2m::openLibrary</name>
    <message>
        <source>Reading moods</source>
        <translation>Analyse des humeurs</translation>
    </message>
</context>
<context>
    <name>v2m::queryOptions</name>
    <message>
        <source>How many tracks to list (default: %1).</source>
        <translation>Nombre de morceaux à lister (par défaut&#xa0;: %1).</translation>
    </message>
    <message>
        <source>There is no mode “%1”; the modes are %2.</source>
        <translation>Le mode «&#xa0;%1&#xa0;» n’existe pas&#xa0;; les modes sont %2.</translation>
    </message>
    <message>
        <source>There is no emotion “%1”; the emotions are %2.</source>
        <translation>L’émotion «&#xa0;%1&#xa0;» n’existe pas&#xa0;; les émotions sont %2.</translation>
    </message>
    <message>
        <source>The weight in “%1” is not a number of at least 0.</source>
        <translation>Le poids dans «&#xa0;%1&#xa0;» n’est pas un nombre supérieur ou égal à 0.</translation>
    </message>
    <message>
        <source>At least one emotion needs a weight above 0.</source>
        <translation>Au moins une émotion doit avoir un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>A point is two numbers from -1 to 1, valence and arousal, such as -0.5,0.3, not “%1”.</source>
        <translation>Un point se compose de deux nombres de -1 à 1, la valence et l’activation, comme -0.5,0.3&#xa0;; «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>Ignore what you liked, disliked, skipped and heard.</source>
        <translation>Classer sans tenir compte de ce que vous avez aimé, pas aimé, passé et écouté.</translation>
    </message>
    <message>
        <source>The list cannot lead to --point and to --mode %1; give one of them.</source>
        <translation>La liste ne peut mener à la fois à --point et à --mode %1&#xa0;; n’en donner qu’un.</translation>
    </message>
    <message>
        <source>How long the list is to last, in place of --top: 45m, 1h30m.</source>
        <translation>La durée de la liste, à la place de --top : 45m, 1h30m.</translation>
    </message>
    <message>
        <source>A list has as many tracks as --top says, or lasts as long as --length says; give one of them.</source>
        <translation>Une liste a le nombre de morceaux de --top ou la durée de --length ; indiquez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” is not a length of a list, such as 45m, 1h30m or 1:15:00.</source>
        <translation>« %1 » n’est pas une durée de liste telle que 45m, 1h30m ou 1:15:00.</translation>
    </message>
    <message>
        <source>How a list that leads goes there: even; arousal-first, which is as calm or lively as the goal before it is as bright; valence-first; or adapt, with small steps first, which grow (default: even).</source>
        <translation>Comment une liste qui mène à un but s’y rend : even (pas égaux) ; arousal-first, d’abord aussi calme ou vive que le but, puis aussi gaie ; valence-first ; ou adapt, avec de petits pas d’abord, qui grandissent (par défaut : even).</translation>
    </message>
    <message>
        <source>There are no steps “%1”; the steps are %2.</source>
        <translation>Les pas « %1 » n’existent pas ; les pas sont %2.</translation>
    </message>
    <message>
        <source>Which tracks may be in the list: conditions joined by “and”, each of them instrumental, vocals, genre=NAME, tempo=slow (or medium, fast), mood=sad, source=NAME, artist=NAME, album=NAME, key=minor (or major, Am, ...), or quality (0 to 1), valence or arousal (-1 to 1), bpm, year or length (such as 5:00) with =, &gt;=, &lt;=, &gt; or &lt; and a number; such as “genre=&quot;hip hop&quot; and bpm&gt;=120”.</source>
        <translation>Quels morceaux peuvent figurer dans la liste : des conditions reliées par « and », chacune instrumental, vocals, genre=NAME, tempo=slow (ou medium, fast), mood=sad, source=NAME, artist=NAME, album=NAME, key=minor (ou major, Am, ...), ou quality (0 à 1), valence ou arousal (-1 à 1), bpm, year ou length (comme 5:00) avec =, &gt;=, &lt;=, &gt; ou &lt; et un nombre ; par exemple « genre=&quot;hip hop&quot; and bpm&gt;=120 ».</translation>
    </message>
    <message>
        <source>What the list is to do: match the mood; follow, which retraces a clip in time; or lead from the mood: lift, calm, energize (default: match; the window chooses follow by itself where the mood turns).</source>
        <translation>Ce que la liste doit faire : match, refléter l’humeur ; follow, reparcourir le clip dans le temps ; ou partir de l’humeur : lift, calm, energize (par défaut : match ; la fenêtre choisit follow d’elle-même là où l’humeur bascule).</translation>
    </message>
    <message>
        <source>Another selection of the tracks that suit about equally; the same number always gives the same, and 0 goes by the fit alone (default: 0; for a clip, a number drawn from its content and the face).</source>
        <translation>Une autre sélection parmi les titres qui conviennent à peu près autant ; le même nombre donne toujours la même, et 0 ne suit que ce qui convient le mieux (par défaut : 0 ; pour un clip, un nombre tiré de son contenu et du visage).</translation>
    </message>
</context>
<context>
    <name>v2m::ratedSounds</name>
    <message>
        <source>The table “%1” has no column “%2”; rated sounds have the columns path, valence and arousal.</source>
        <translation>Le tableau « %1 » n’a pas de colonne « %2 » ; les sons notés ont les colonnes path, valence et arousal.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” names no sound, or its valence or arousal is not a number from -1 to 1.</source>
        <translation>La ligne %1 de « %2 » ne nomme pas de son, ou sa valence ou son activation n’est pas un nombre de -1 à 1.</translation>
    </message>
</context>
<context>
    <name>v2m::recommendCommand</name>
    <message>
        <source>The emotions to suit, with weights, such as sad=2,fear.</source>
        <translation>Les émotions auxquelles la musique doit convenir, avec leurs poids, comme sad=2,fear.</translation>
    </message>
    <message>
        <source>recommend takes no “%1”.</source>
        <translation>recommend n’accepte pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give --emotion NAME[=WEIGHT],..., --point V,A or --text WORDS.</source>
        <translation>Indiquez --emotion NAME[=WEIGHT],..., --point V,A ou --text WORDS.</translation>
    </message>
    <message>
        <source>Lists music for an emotion, a point on the valence-arousal plane, or words.</source>
        <translation>Liste de la musique pour une émotion, un point du plan valence-activation ou des mots.</translation>
    </message>
    <message>
        <source>What to look for, in words, such as “rainy evening with a piano”; with --emotion or --point, beside them.</source>
        <translation>Ce qu’il faut chercher, en mots, comme « rainy evening with a piano » ; avec --emotion ou --point, en plus.</translation>
    </message>
    <message>
        <source>Name the words to look for with --text.</source>
        <translation>Indiquez avec --text les mots à chercher.</translation>
    </message>
    <message>
        <source>Valence and arousal, each from -1 to 1: the mood to suit; with --emotion, the mood to lead to.</source>
        <translation>Valence et activation (arousal), chacune de -1 à 1&#xa0;: l’humeur à laquelle convenir&#xa0;; avec --emotion, l’humeur vers laquelle mener.</translation>
    </message>
    <message>
        <source>--mode follow retraces a clip in time, so it goes with analyze; recommend has no clip.</source>
        <translation>--mode follow reparcourt un clip dans le temps et va donc avec analyze ; recommend n’a pas de clip.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <extracomment>%1: what was understood of the words, such as “sad, low energy (died)”</extracomment>
        <translation>Compris : %1</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a track, and why it was not copied</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Files copied to %1: %2.</source>
        <translation>Fichiers copiés dans %1 : %2.</translation>
    </message>
    <message>
        <source>A folder, such as one on a stick, to copy the files of the list into, in its order, with a playlist. The list then has only tracks with a file on this computer.</source>
        <translation>Un dossier, par exemple sur une clé, où copier les fichiers de la liste dans l’ordre, avec une liste de lecture. La liste ne contient alors que des morceaux ayant un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No track in the catalog matches the request, so no playlist was written.</source>
        <translation>Aucune piste du catalogue ne correspond à la demande ; aucune liste n’a donc été écrite.</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>Musique pour %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of that name is replaced.</source>
        <translation>Écrit la liste dans un fichier : .m3u8, .xspf, .jspf ou .csv. Un fichier de ce nom est remplacé.</translation>
    </message>
</context>
<context>
    <name>v2m::sound</name>
    <message>
        <source>“%1” is not a music file of a kind that can be read.</source>
        <translation>« %1 » n’est pas un fichier de musique d’un type lisible.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: its beginning cannot be read.</source>
        <translation>« %1 » est endommagé ou tronqué : son début ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” takes so long to decode that it must be damaged.</source>
        <translation>Le décodage de « %1 » est si long que le fichier doit être endommagé.</translation>
    </message>
    <message>
        <source>“%1” holds no sound.</source>
        <translation>« %1 » ne contient pas de son.</translation>
    </message>
    <message>
        <source>The sound in “%1” is coded as %2, which cannot be decoded here.</source>
        <translation>Le son de « %1 » est codé en %2, qui ne peut pas être décodé ici.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be decoded.</source>
        <translation>« %1 » ne contient pas de son décodable.</translation>
    </message>
</context>
<context>
    <name>v2m::soundCommand</name>
    <message>
        <source>A table with the columns path, valence and arousal, and perhaps series; paths of sound files are relative to it. May be given several times.</source>
        <translation>Un tableau avec les colonnes path, valence et arousal, et peut-être series ; les chemins des fichiers sonores partent de lui. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>How many networks to train independently.</source>
        <translation>Combien de réseaux apprennent séparément.</translation>
    </message>
    <message>
        <source>Name the rated sounds with --data.</source>
        <translation>Indiquez les sons notés avec --data.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Trains the network that hears the mood of music, and measures it by folds over the series of its data.</source>
        <translation>Entraîne le réseau qui entend l’humeur de la musique, et le mesure par plis sur les séries de ses données.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perte %1</translation>
    </message>
    <message>
        <source>Learned from %1 sounds; written to %2.</source>
        <translation>Appris de %1 sons ; écrit dans %2.</translation>
    </message>
    <message>
        <source>Measures how well the mood of rated music is heard: by the sound model, or by networks trained for it (--folds).</source>
        <translation>Mesure à quel point l’humeur d’une musique notée est entendue : par le modèle de son, ou par des réseaux entraînés pour cela (--folds).</translation>
    </message>
    <message>
        <source>“series”: tests on each series a network trained on the others.</source>
        <translation>« series » : chaque série est jugée par un réseau qui a appris des autres.</translation>
    </message>
    <message>
        <source>With --folds, a table to learn from instead of --data; may be given several times.</source>
        <translation>Avec --folds, un tableau d’où apprendre au lieu de --data ; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Folds are by “series”, not by “%1”.</source>
        <translation>Les plis se font par « series », non par « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is silent.</source>
        <translation>« %1 » est silencieux.</translation>
    </message>
    <message>
        <source>%1: Pearson %2, Spearman %3, R2 %4, AUC of the sign %5</source>
        <translation>%1 : Pearson %2, Spearman %3, R2 %4, AUC du signe %5</translation>
    </message>
    <message>
        <source>Sounds: %1</source>
        <translation>Sons : %1</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valence</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>Activation</translation>
    </message>
</context>
<context>
    <name>v2m::soundtrack</name>
    <message>
        <source>The pictures cannot be encoded: %1.</source>
        <translation>Les images ne peuvent pas être encodées : %1.</translation>
    </message>
    <message>
        <source>“%1” is a single picture, which has no length that music could fill.</source>
        <translation>« %1 » est une image seule, sans durée que la musique puisse remplir.</translation>
    </message>
    <message>
        <source>The sound cannot be mixed: %1.</source>
        <translation>Le son ne peut pas être mixé : %1.</translation>
    </message>
    <message>
        <source>The music and the clip&apos;s own sound are silent.</source>
        <translation>La musique et le son du clip sont silencieux.</translation>
    </message>
    <message>
        <source>No track of the list has a sound file on this computer, so the clip cannot be given its music. Built-in works and your own music folders have files.</source>
        <translation>Aucun titre de la liste n’a de fichier son sur cet ordinateur ; le clip ne peut donc pas recevoir sa musique. Les œuvres intégrées et vos propres dossiers de musique ont des fichiers.</translation>
    </message>
    <message>
        <source>The module for soundtracks (video2music-soundtrack.so) is not installed, so no clip can be given its music.</source>
        <translation>Le module des bandes sonores (video2music-soundtrack.so) n’est pas installé ; aucun clip ne peut donc recevoir sa musique.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>« %1 » n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>The clip with its music needs about %1, but “%2” has only %3 free.</source>
        <translation>Le clip avec sa musique occupe environ %1, et il reste %3 libres dans « %2 ».</translation>
    </message>
    <message>
        <source>A clip with its music is written as .mp4 or .webm, which “%1” does not end with.</source>
        <translation>Un clip avec sa musique s’écrit en .mp4 ou .webm, ce par quoi « %1 » ne se termine pas.</translation>
    </message>
    <message>
        <source>It is the clip itself.</source>
        <translation>C’est le clip lui-même.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>v2m::soundtrackOption</name>
    <message>
        <source>The clip with its music is in %1:</source>
        <translation>Le clip avec sa musique se trouve dans %1 :</translation>
    </message>
    <message>
        <source>With --soundtrack: what happens to the clip&apos;s own sound; duck lowers it under the music (default), keep leaves it as it is, off leaves it out.</source>
        <translation>Avec --soundtrack : ce que devient le son du clip ; duck le baisse sous la musique (par défaut), keep le laisse tel quel, off l’omet.</translation>
    </message>
    <message>
        <source>--own-sound works only with --soundtrack.</source>
        <translation>--own-sound s’emploie avec --soundtrack.</translation>
    </message>
    <message>
        <source>--own-sound is one of %1, not “%2”.</source>
        <translation>--own-sound est l’un de %1, et non « %2 ».</translation>
    </message>
    <message>
        <source>--soundtrack works only with a single clip.</source>
        <translation>--soundtrack s’emploie avec un seul clip.</translation>
    </message>
    <message>
        <source>--soundtrack and --no-tracks exclude each other.</source>
        <translation>--soundtrack et --no-tracks s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>Writing the clip</source>
        <translation>Écriture du clip</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of the list were passed over, as their sound file cannot be used.</source>
        <translation>
            <numerusform>%n titre de la liste a été ignoré, car son fichier son ne peut pas être lu.</numerusform>
            <numerusform>%n titres de la liste ont été ignorés, car leur fichier son ne peut pas être lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the clip with the list&apos;s music as its sound: .mp4 or .webm. The list then has only tracks with a file on this computer, each of which can be heard where the clip has its mood.</source>
        <translation>Écrire le clip avec la musique de la liste comme son : .mp4 ou .webm. La liste ne contient alors que des morceaux ayant un fichier sur cet ordinateur ; chacun peut s’entendre là où le clip a son humeur.</translation>
    </message>
</context>
<context>
    <name>v2m::tagsCommand</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Écriture des étiquettes</translation>
    </message>
    <message>
        <source>Files that would change: %1. Nothing was written.</source>
        <translation>Fichiers qui changeraient : %1. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” already exists; what it can undo would be lost.</source>
        <translation>« %1 » existe déjà ; ce qu’il permet d’annuler serait perdu.</translation>
    </message>
    <message>
        <source>No file has to change.</source>
        <translation>Aucun fichier n’est à changer.</translation>
    </message>
    <message>
        <source>Files changed: %1. To undo this: video2music-cli tags undo %2</source>
        <translation>Fichiers changés : %1. Pour annuler : video2music-cli tags undo %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Files restored: %1.</source>
        <translation>Fichiers remis comme avant : %1.</translation>
    </message>
    <message>
        <source>Writes the moods that were found into the tags of your own music files, for
other players: MOOD, VALENCE and AROUSAL. Each file is replaced at once by a
copy whose sound is the same.
  tags preview     what would change; nothing is written
  tags write       writes it, and a file to undo it
  tags undo FILE   undoes what that file records</source>
        <translation>Écrit les humeurs trouvées dans les étiquettes de vos fichiers de musique, pour
d’autres lecteurs : MOOD, VALENCE et AROUSAL. Chaque fichier est remplacé d’un coup par
une copie dont le son est le même.
  tags preview     ce qui changerait ; rien n’est écrit
  tags write       l’écrit, ainsi qu’un fichier qui l’annule
  tags undo FILE   annule ce que dit ce fichier</translation>
    </message>
    <message>
        <source>Where “write” keeps what the tags were (default: beside the catalog).</source>
        <translation>Où « write » garde ce que disaient les étiquettes (par défaut : à côté du catalogue).</translation>
    </message>
    <message>
        <source>tags needs one of: preview, write, undo FILE.</source>
        <translation>tags attend l’un de : preview, write, undo FILE.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>To undo what was written: video2music-cli tags undo %1</source>
        <translation>Pour annuler ce qui a été écrit : video2music-cli tags undo %1</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Aucun fichier n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>v2m::textCommand</name>
    <message>
        <source>There is no sentence in the data.</source>
        <translation>Les données ne contiennent aucune phrase.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>right</source>
        <translation>justes</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>not on the side asked for: %1 “%2”, tracks: %3, valence %4, arousal %5</source>
        <extracomment>%1: a language&apos;s code; %2: a sentence; %3: how many tracks it found; %4, %5: their mean</extracomment>
        <translation>pas du côté demandé : %1 « %2 », morceaux : %3, valence %4, activation %5</translation>
    </message>
    <message>
        <source>a list takes %1 ms, the longest %2 ms</source>
        <translation>une liste prend %1 ms, la plus longue %2 ms</translation>
    </message>
    <message>
        <source>Measures how many sentences in people&apos;s own words get music on the side of the valence-arousal plane that they ask for, in each language.</source>
        <translation>Mesure, pour chaque langue, combien de phrases ordinaires obtiennent de la musique du côté demandé du plan valence-activation.</translation>
    </message>
    <message>
        <source>A CSV file with the columns lang, text, valence and arousal, of which the signs count; may be given several times.</source>
        <translation>Un fichier CSV aux colonnes lang, text, valence et arousal, dont comptent les signes ; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Name the sentences with --data.</source>
        <translation>Indiquez les phrases avec --data.</translation>
    </message>
</context>
<context>
    <name>v2m::training</name>
    <message>
        <source>None of the captions names a mood, so there is nothing to learn.</source>
        <translation>Aucune des légendes ne nomme d’humeur&#xa0;; il n’y a donc rien à apprendre.</translation>
    </message>
    <message>
        <source>No file was named for the weights.</source>
        <translation>Aucun fichier n’a été indiqué pour les poids.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not a checkpoint of an emotion training.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un point de reprise d’un entraînement aux émotions.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is damaged.</source>
        <translation>Le point de reprise «&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>The data has no picture for the requested usage.</source>
        <translation>Les données ne contiennent aucune image de l’usage demandé.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: c’est un dossier.</translation>
    </message>
    <message>
        <source>The data has no picture to train these emotions with: %1.</source>
        <translation>Les données ne contiennent aucune image pour entraîner ces émotions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” holds no emotion network of the shape to train.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de réseau d’émotions de la forme à entraîner.</translation>
    </message>
    <message>
        <source>There are too few pictures to train on and to validate with.</source>
        <translation>Il y a trop peu d’images pour entraîner et valider.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” belongs to a training with other settings or other data; remove it or name another one.</source>
        <translation>Le point de reprise «&#xa0;%1&#xa0;» appartient à un entraînement avec d’autres réglages ou d’autres données&#xa0;; supprimez-le ou indiquez-en un autre.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is in its closing epochs, so their number cannot change any more.</source>
        <translation>Le point de reprise «&#xa0;%1&#xa0;» en est à ses dernières époques&#xa0;; leur nombre ne peut donc plus changer.</translation>
    </message>
    <message>
        <source>Start it again with a lower rate and another checkpoint, because “%1” belongs to this rate: remove it or name another one.</source>
        <translation>Recommencez avec un taux plus faible et un autre point de reprise, car «&#xa0;%1&#xa0;» appartient à ce taux&#xa0;: supprimez-le ou indiquez-en un autre.</translation>
    </message>
    <message>
        <source>Start it again with a lower rate.</source>
        <translation>Recommencez avec un taux plus faible.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1&#xa0;: un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>les poids</translation>
    </message>
    <message>
        <source>the new weights before they are installed</source>
        <translation>les nouveaux poids jusqu’à leur inscription</translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation>la liste des modèles</translation>
    </message>
    <message>
        <source>the checkpoint</source>
        <translation>le point de reprise</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>the curves</source>
        <translation>les courbes</translation>
    </message>
    <message>
        <source>“%1” is named twice: for %2 and for %3.</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois&#xa0;: pour %2 et pour %3.</translation>
    </message>
    <message>
        <source>“%1”, named for %2, is a folder.</source>
        <translation>«&#xa0;%1&#xa0;», indiqué pour %2, est un dossier.</translation>
    </message>
    <message>
        <source>The learning rate is a number above 0.</source>
        <translation>Le taux d’apprentissage est un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>The radius of sharpness-aware minimization is a number of at least 0.</source>
        <translation>Le rayon de la minimisation tenant compte de l’acuité est un nombre d’au moins 0.</translation>
    </message>
    <message>
        <source>The strength of the augmentation</source>
        <translation>L’intensité de l’augmentation</translation>
    </message>
    <message>
        <source>The share of mixed batches</source>
        <translation>La part des lots mélangés</translation>
    </message>
    <message>
        <source>The teachers&apos; share of the targets</source>
        <translation>La part des enseignants dans les cibles</translation>
    </message>
    <message>
        <source>A share of the targets is given to teachers, but none is named.</source>
        <translation>Une part des cibles revient à des enseignants, mais aucun n’est indiqué.</translation>
    </message>
    <message>
        <source>The number of epochs</source>
        <translation>Le nombre d’époques</translation>
    </message>
    <message>
        <source>The number of epochs with a falling rate</source>
        <translation>Le nombre d’époques à taux décroissant</translation>
    </message>
    <message>
        <source>The number of epochs with a rising rate</source>
        <translation>Le nombre d’époques à taux croissant</translation>
    </message>
    <message>
        <source>The number of epochs with small pictures</source>
        <translation>Le nombre d’époques avec de petites images</translation>
    </message>
    <message>
        <source>The number of epochs without progress until the end</source>
        <translation>Le nombre d’époques sans progrès avant la fin</translation>
    </message>
    <message>
        <source>The number of faces in a batch</source>
        <translation>Le nombre de visages par lot</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>les données</translation>
    </message>
    <message>
        <source>the votes</source>
        <translation>les votes</translation>
    </message>
    <message>
        <source>The networks to start from are unusable: their outputs are not finite numbers.</source>
        <translation>Les réseaux de départ sont inutilisables&#xa0;: leurs sorties ne sont pas des nombres finis.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1: its loss is no longer a finite number.</source>
        <translation>L’entraînement a divergé à l’époque %1&#xa0;: sa perte n’est plus un nombre fini.</translation>
    </message>
    <message>
        <source>Without an epoch nothing is learned: only the mean of networks to start from can be written.</source>
        <translation>Sans époque, rien n’est appris&#xa0;: seule la moyenne de réseaux de départ peut être écrite.</translation>
    </message>
    <message>
        <source>Folds by series need at least two series; the data has %1.</source>
        <translation>Les plis par série demandent au moins deux séries ; les données en ont %1.</translation>
    </message>
    <message>
        <source>There are %1 rated sounds; training needs at least %2.</source>
        <translation>Il y a %1 sons notés ; il en faut au moins %2 pour apprendre.</translation>
    </message>
    <message>
        <source>The captions are too few or too much alike for anything to be learned from them.</source>
        <translation>Les descriptions sont trop peu nombreuses ou trop semblables pour que l’on puisse en apprendre quelque chose.</translation>
    </message>
    <message>
        <source>“%1” holds no features of a MobileNet: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas les caractéristiques d’un MobileNet&#xa0;: %2</translation>
    </message>
    <message>
        <source>Features are for a MobileNet: add --architecture mobilenet.</source>
        <translation>Les caractéristiques sont destinées à un MobileNet&#xa0;: ajoutez --architecture mobilenet.</translation>
    </message>
    <message>
        <source>A MobileNet begins either with --features or with --start.</source>
        <translation>Un MobileNet part soit de --features, soit de --start.</translation>
    </message>
    <message>
        <source>The input size</source>
        <translation>La taille d’entrée</translation>
    </message>
    <message>
        <source>The teachers&apos; opinions go to one file: name one --teacher-cache, or several without --teacher.</source>
        <translation>Les avis des enseignants vont dans un seul fichier&#xa0;: indiquez un seul --teacher-cache, ou plusieurs sans --teacher.</translation>
    </message>
    <message>
        <source>the teachers&apos; opinions</source>
        <translation>les avis des enseignants</translation>
    </message>
    <message>
        <source>“%1” holds no opinions of teachers.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas d’avis d’enseignants.</translation>
    </message>
    <message>
        <source>“%1” holds opinions on other pictures; remove it or name another file.</source>
        <translation>«&#xa0;%1&#xa0;» contient des avis sur d’autres images&#xa0;; supprimez-le ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” holds the opinions of other teachers; remove it or name another file.</source>
        <translation>«&#xa0;%1&#xa0;» contient les avis d’autres enseignants&#xa0;; supprimez-le ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” holds no opinions of teachers: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas d’avis d’enseignants&#xa0;: %2</translation>
    </message>
    <message>
        <source>The input size is that of a MobileNet which begins with --features.</source>
        <translation>La taille d’entrée est celle d’un MobileNet qui commence avec --features.</translation>
    </message>
    <message>
        <source>The tensor “%1” does not hold probabilities.</source>
        <translation>Le tenseur « %1 » ne contient pas de probabilités.</translation>
    </message>
</context>
</TS>
