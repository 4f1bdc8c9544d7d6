<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>El clasificador en cascada de caras %1 no se puede leer o no es una cascada de OpenCV.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>«%1» es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>«%1» no se puede leer (%2).</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file: %2.</source>
        <translation>«%1» no es un archivo CSV: %2.</translation>
    </message>
    <message>
        <source>“%1” is not in the format %2: its header lacks %3.</source>
        <translation>«%1» no tiene el formato %2: a su cabecera le falta %3.</translation>
    </message>
    <message>
        <source>There is no format “%1”; use one of %2.</source>
        <translation>No existe el formato «%1»; use uno de estos: %2.</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>la fila tiene %1 campos; la cabecera, %2</translation>
    </message>
    <message>
        <source>the id “%1” already occurs in the file</source>
        <translation>el id «%1» ya figura antes en el archivo</translation>
    </message>
    <message>
        <source>“%1” holds no tracks.</source>
        <translation>«%1» no contiene ninguna pista.</translation>
    </message>
    <message>
        <source>“%1” holds no usable track; in line %2, for instance, %3.</source>
        <translation>«%1» no contiene ninguna pista utilizable; por ejemplo, en la línea %2, %3.</translation>
    </message>
    <message>
        <source>a quotation mark is misplaced or not closed</source>
        <translation>hay unas comillas donde no debe haberlas o unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>a field or the row is too long</source>
        <translation>un campo o la fila entera supera la longitud permitida</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>el texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>the text holds a NUL byte</source>
        <translation>el texto contiene un byte NUL</translation>
    </message>
    <message>
        <source>The folder “%1” for the catalog cannot be made.</source>
        <translation>No se puede crear la carpeta «%1» para el catálogo.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device and cannot be a catalog.</source>
        <translation>«%1» es una carpeta o un dispositivo y no puede ser un catálogo.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>«%1» es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>The catalog “%1” was made by a newer version of this program (its schema is %2, this program knows %3).</source>
        <translation>El catálogo «%1» se creó con una versión más reciente de este programa (su esquema es el %2; este programa conoce el %3).</translation>
    </message>
    <message>
        <source>the start “%1” is not a time in seconds</source>
        <translation>el inicio «%1» no es un tiempo en segundos</translation>
    </message>
    <message>
        <source>the end “%1” is not a time in seconds</source>
        <translation>el final «%1» no es un tiempo en segundos</translation>
    </message>
    <message>
        <source>the clip ends before it starts</source>
        <translation>el fragmento termina antes de empezar</translation>
    </message>
    <message>
        <source>the id is missing</source>
        <translation>falta el id</translation>
    </message>
    <message>
        <source>the id is too long</source>
        <translation>el id es demasiado largo</translation>
    </message>
    <message>
        <source>the tags cannot be read: %1</source>
        <translation>no se pueden leer las etiquetas: %1</translation>
    </message>
    <message>
        <source>there is neither a caption nor a title nor a tag</source>
        <translation>no hay descripción, título ni etiquetas</translation>
    </message>
    <message>
        <source>“%1” is not the id of a video</source>
        <translation>«%1» no es el id de un vídeo</translation>
    </message>
    <message>
        <source>the start of the clip is missing</source>
        <translation>falta el inicio del fragmento</translation>
    </message>
    <message>
        <source>%1, at character %2 of aspect_list</source>
        <translation>%1, en el carácter %2 de aspect_list</translation>
    </message>
    <message>
        <source>there is neither a caption nor a tag</source>
        <translation>no hay descripción ni etiquetas</translation>
    </message>
    <message>
        <source>a list must begin with [</source>
        <translation>una lista debe empezar por [</translation>
    </message>
    <message>
        <source>a comma or ] is missing in a list</source>
        <translation>falta una coma o un ] en una lista</translation>
    </message>
    <message>
        <source>text follows after the end of a list</source>
        <translation>hay texto después del final de una lista</translation>
    </message>
    <message>
        <source>a list holds something other than text</source>
        <translation>una lista contiene algo que no es texto</translation>
    </message>
    <message>
        <source>a text in a list is not closed</source>
        <translation>un texto de una lista está sin cerrar</translation>
    </message>
    <message>
        <source>an escape sequence in a list is unknown</source>
        <translation>una secuencia de escape de una lista es desconocida</translation>
    </message>
    <message>
        <source>an escape sequence in a list is wrong</source>
        <translation>una secuencia de escape de una lista es incorrecta</translation>
    </message>
    <message>
        <source>“%1” is not a catalog, or it is damaged.</source>
        <translation>«%1» no es un catálogo o está dañado.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged; move it away and import your data again.</source>
        <translation>El catálogo «%1» está dañado; muévalo a otro lugar e importe sus datos de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalog “%1”; try again when it has finished.</source>
        <translation>Otro programa está escribiendo en el catálogo «%1»; inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be opened for writing; look at the permissions of the file and its folder.</source>
        <translation>El catálogo «%1» no se puede abrir para escritura; compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>There is no space left for the catalog “%1”.</source>
        <translation>No queda espacio para el catálogo «%1».</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be read or written (%2).</source>
        <translation>El catálogo «%1» no se puede leer o escribir (%2).</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be used (%2).</source>
        <translation>El catálogo «%1» no se puede usar (%2).</translation>
    </message>
    <message>
        <source>Starter catalog</source>
        <translation>Catálogo inicial</translation>
    </message>
    <message>
        <source>works in the public domain</source>
        <translation>obras de dominio público</translation>
    </message>
    <message>
        <source>“%1” is not a data set that this program knows: the first line of a CSV file must name the columns id and caption, separated by commas, semicolons or tabs.</source>
        <translation>«%1» no es un conjunto de datos que este programa conozca: la primera línea de un archivo CSV debe nombrar las columnas id y caption, separadas por comas, puntos y comas o tabuladores.</translation>
    </message>
    <message>
        <source>The catalog “%1” holds texts or numbers of a size that this program never writes; it is damaged, or not a catalog of this program.</source>
        <translation>El catálogo «%1» contiene textos o números de un tamaño que este programa nunca escribe; está dañado o no es suyo.</translation>
    </message>
    <message>
        <source>There is no home folder for the catalog; name a file for it.</source>
        <translation>No hay carpeta personal para el catálogo; indique un archivo para él.</translation>
    </message>
    <message>
        <source>%1 It was opened read-only.</source>
        <translation>%1 Se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>Una lista necesita un nombre.</translation>
    </message>
    <message>
        <source>The catalog “%1” holds commands of its own, which this program never writes; it is damaged, or was made by somebody else.</source>
        <translation>El catálogo «%1» contiene órdenes propias, que este programa nunca escribe; está dañado o lo hizo otra persona.</translation>
    </message>
    <message>
        <source>“%1” is not a data set; import music by its folder.</source>
        <translation>«%1» no es un conjunto de datos: la música se importa por su carpeta.</translation>
    </message>
</context>
<context>
    <name>Circumplex</name>
    <message>
        <source>Tense</source>
        <translation>Tenso</translation>
    </message>
    <message>
        <source>Joyful</source>
        <translation>Alegre</translation>
    </message>
    <message>
        <source>Gloomy</source>
        <translation>Sombrío</translation>
    </message>
    <message>
        <source>Serene</source>
        <translation>Sereno</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Desagradable</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valencia</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Agradable</translation>
    </message>
    <message>
        <source>Sleepy</source>
        <translation>Somnoliento</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>Excitado</translation>
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
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
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
        <translation>Ira</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Asco</translation>
    </message>
    <message>
        <source>Fearful</source>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Alegría</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Sorpresa</translation>
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
            <numerusform>%1 %Ln por ciento</numerusform>
            <numerusform>%1 %Ln por ciento</numerusform>
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
        <translation>La cascada de caras de OpenCV no está instalada; viene con el paquete opencv-data.</translation>
    </message>
    <message>
        <source>No face detector is available. %1 %2</source>
        <translation>No hay ningún detector de caras disponible. %1 %2</translation>
    </message>
    <message>
        <source>%1 Faces are found by the simpler cascade instead.</source>
        <translation>%1 En su lugar, las caras se buscan con la cascada, más sencilla.</translation>
    </message>
    <message>
        <source>%1 The model %2 is used instead.</source>
        <translation>%1 En su lugar se usa el modelo %2.</translation>
    </message>
    <message>
        <source>The face model yunet_n_320_320.onnx is not installed; the window offers it under Help &gt; Face Model.</source>
        <translation>El modelo de caras yunet_n_320_320.onnx no está instalado; la ventana lo ofrece en Ayuda &gt; Modelo de caras.</translation>
    </message>
</context>
<context>
    <name>FaceOverlay</name>
    <message>
        <source>%1 · %2 %3 now</source>
        <extracomment>On a face: its number, its leading emotion and how sure of it the program is in this frame</extracomment>
        <translation>%1 · %2 %3 ahora</translation>
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
        <translation>%1 no es una lista de reproducción JSPF: %2 (byte %3).</translation>
    </message>
    <message>
        <source>%1 is not a JSPF playlist: it holds no list of tracks.</source>
        <translation>%1 no es una lista de reproducción JSPF: no contiene ninguna lista de pistas.</translation>
    </message>
</context>
<context>
    <name>M3u8Writer</name>
    <message>
        <source>%1: no file and no address known</source>
        <translation>%1: no se conoce ni archivo ni dirección</translation>
    </message>
</context>
<context>
    <name>MatchedPlaylist</name>
    <message numerus="yes">
        <source>None of the %Ln track(s) of “%1” is in the catalog.</source>
        <translation>
            <numerusform>La única pista de «%1» no está en el catálogo.</numerusform>
            <numerusform>Ninguna de las %Ln pistas de «%1» está en el catálogo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodLexicon</name>
    <message>
        <source>The mood lexicon %1 is wrong in row %2: %3.</source>
        <translation>El léxico de estados de ánimo %1 tiene un error en la fila %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a %2 from %3 to %4</source>
        <translation>«%1» no es un valor de %2 entre %3 y %4</translation>
    </message>
    <message>
        <source>“%1” is not a kind of term</source>
        <translation>«%1» no es un tipo de término</translation>
    </message>
    <message>
        <source>“%1” is not an emotion with its value</source>
        <translation>«%1» no es una emoción con su valor</translation>
    </message>
    <message>
        <source>The mood lexicon %1 is not a CSV file: %2.</source>
        <translation>El léxico de estados de ánimo %1 no es un archivo CSV: %2.</translation>
    </message>
    <message>
        <source>The mood lexicon is missing from the program.</source>
        <translation>Falta en el programa el léxico de estados de ánimo.</translation>
    </message>
    <message>
        <source>it has %1 columns and not %2</source>
        <translation>tiene %1 columnas y no %2</translation>
    </message>
    <message>
        <source>the header names “%1”, not “%2”</source>
        <translation>la cabecera nombra «%1» y no «%2»</translation>
    </message>
    <message>
        <source>the term is empty</source>
        <translation>el término está vacío</translation>
    </message>
    <message>
        <source>“%1” occurs twice</source>
        <translation>«%1» figura dos veces</translation>
    </message>
</context>
<context>
    <name>PlaylistExport</name>
    <message>
        <source>The playlist could not be written to %1: %2.</source>
        <translation>No se pudo guardar la lista de reproducción en %1: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>no existe la carpeta %1</translation>
    </message>
</context>
<context>
    <name>PlaylistFormat</name>
    <message>
        <source>M3U playlist for players</source>
        <translation>Lista de reproducción M3U para reproductores</translation>
    </message>
    <message>
        <source>XSPF playlist for players</source>
        <translation>Lista de reproducción XSPF para reproductores</translation>
    </message>
    <message>
        <source>JSPF playlist for programs</source>
        <translation>Lista de reproducción JSPF para programas</translation>
    </message>
    <message>
        <source>CSV table for spreadsheets</source>
        <translation>Tabla CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>%1 does not end in a known playlist extension; use one of %2.</source>
        <translation>La extensión de %1 no corresponde a ningún formato de lista de reproducción; los formatos conocidos son %2.</translation>
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
        <translation>Reproduciendo el archivo local %1.</translation>
    </message>
    <message>
        <source>Asking yt-dlp for a stream of this track.</source>
        <translation>Pidiendo a yt-dlp una transmisión de esta pista.</translation>
    </message>
    <message>
        <source>This track opens in the browser, at %1.</source>
        <translation>Esta pista se abre en el navegador, en %1.</translation>
    </message>
    <message>
        <source>This track cannot be played: the catalog knows no file and no address for it.</source>
        <translation>Esta pista no se puede reproducir: el catálogo no conoce ningún archivo ni dirección para ella.</translation>
    </message>
    <message>
        <source>The file that the catalog names for it cannot be read.</source>
        <translation>El archivo que el catálogo indica para ella no se puede leer.</translation>
    </message>
    <message>
        <source>To hear it here, put a file named after its id into the audio folder or allow the network in the settings.</source>
        <translation>Para escucharla aquí, ponga en la carpeta de audio un archivo cuyo nombre sea su id o permita la red en los ajustes.</translation>
    </message>
    <message>
        <source>To hear it here, install yt-dlp or put a file named after its id into the audio folder.</source>
        <translation>Para escucharla aquí, instale yt-dlp o ponga en la carpeta de audio un archivo cuyo nombre sea su id.</translation>
    </message>
    <message>
        <source>Playing the passage of this work that comes with the program.</source>
        <translation>Reproduciendo el fragmento de esta obra que viene con el programa.</translation>
    </message>
    <message>
        <source>This track cannot be played.</source>
        <translation>Esta pista no se puede reproducir.</translation>
    </message>
</context>
<context>
    <name>RankMode</name>
    <message>
        <source>Match</source>
        <translation>Acompañar</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calmar</translation>
    </message>
    <message>
        <source>Energize</source>
        <translation>Energizar</translation>
    </message>
    <message>
        <source>Music for the mood you are in</source>
        <translation>Música para su estado de ánimo actual</translation>
    </message>
    <message>
        <source>Begins where you are and leads to brighter music</source>
        <translation>Parte de su estado de ánimo y conduce a música más alegre</translation>
    </message>
    <message>
        <source>Begins where you are and leads to calmer music</source>
        <translation>Parte de su estado de ánimo y conduce a música más tranquila</translation>
    </message>
    <message>
        <source>Begins where you are and leads to livelier music</source>
        <translation>Parte de su estado de ánimo y conduce a música más enérgica</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Retraces the clip in time, from where you were to where you are</source>
        <translation>Recorre el clip, desde donde estaba hasta donde está</translation>
    </message>
</context>
<context>
    <name>ReadingSpan</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>last %1 s</source>
        <extracomment>%1: seconds before a reading</extracomment>
        <translation>últimos %1 s</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>whole clip</source>
        <translation>clip entero</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>over %1 s</source>
        <extracomment>%1: seconds of a camera&apos;s picture, a while ago, that a list is made for</extracomment>
        <translation>durante %1 s</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>close to the anger in your clip</source>
        <translation>cerca de la ira de su clip</translation>
    </message>
    <message>
        <source>close to the disgust in your clip</source>
        <translation>cerca del asco de su clip</translation>
    </message>
    <message>
        <source>close to the fear in your clip</source>
        <translation>cerca del miedo de su clip</translation>
    </message>
    <message>
        <source>close to the happiness in your clip</source>
        <translation>cerca de la alegría de su clip</translation>
    </message>
    <message>
        <source>close to the sadness in your clip</source>
        <translation>cerca de la tristeza de su clip</translation>
    </message>
    <message>
        <source>close to the surprise in your clip</source>
        <translation>cerca de la sorpresa de su clip</translation>
    </message>
    <message>
        <source>as even-tempered as your clip</source>
        <translation>tan neutral como su clip</translation>
    </message>
    <message>
        <source>it suits an angry mood</source>
        <translation>va bien con la ira</translation>
    </message>
    <message>
        <source>it suits disgust</source>
        <translation>va bien con el asco</translation>
    </message>
    <message>
        <source>it suits a fearful mood</source>
        <translation>va bien con el miedo</translation>
    </message>
    <message>
        <source>it suits a happy mood</source>
        <translation>va bien con la alegría</translation>
    </message>
    <message>
        <source>it suits a sad mood</source>
        <translation>va bien con la tristeza</translation>
    </message>
    <message>
        <source>it suits a surprised mood</source>
        <translation>va bien con la sorpresa</translation>
    </message>
    <message>
        <source>it suits an even mood</source>
        <translation>va bien con un ánimo neutral</translation>
    </message>
    <message>
        <source>a step towards brighter music</source>
        <translation>un paso hacia música más alegre</translation>
    </message>
    <message>
        <source>a step towards calmer music</source>
        <translation>un paso hacia música más tranquila</translation>
    </message>
    <message>
        <source>a step towards livelier music</source>
        <translation>un paso hacia música más enérgica</translation>
    </message>
    <message>
        <source>near the mood you chose</source>
        <translation>cerca del estado de ánimo elegido</translation>
    </message>
    <message>
        <source>the bright end of the list</source>
        <translation>el final alegre del recorrido</translation>
    </message>
    <message>
        <source>the calm end of the list</source>
        <translation>el final tranquilo del recorrido</translation>
    </message>
    <message>
        <source>the lively end of the list</source>
        <translation>el final enérgico del recorrido</translation>
    </message>
    <message>
        <source>it begins where you are</source>
        <translation>parte de su estado de ánimo actual</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a track&apos;s own words, as a list; %2: what it has to do with what was asked for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a step towards the mood you chose</source>
        <translation>un paso hacia el estado de ánimo elegido</translation>
    </message>
    <message>
        <source>the closest available</source>
        <translation>lo más parecido que hay</translation>
    </message>
    <message>
        <source>the closest available to anger</source>
        <translation>lo más parecido que hay a la ira</translation>
    </message>
    <message>
        <source>the closest available to disgust</source>
        <translation>lo más parecido que hay al asco</translation>
    </message>
    <message>
        <source>the closest available to fear</source>
        <translation>lo más parecido que hay al miedo</translation>
    </message>
    <message>
        <source>the closest available to happiness</source>
        <translation>lo más parecido que hay a la alegría</translation>
    </message>
    <message>
        <source>the closest available to sadness</source>
        <translation>lo más parecido que hay a la tristeza</translation>
    </message>
    <message>
        <source>the closest available to surprise</source>
        <translation>lo más parecido que hay a la sorpresa</translation>
    </message>
    <message>
        <source>the closest available to an even mood</source>
        <translation>lo más parecido que hay a un ánimo sereno</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in your clip</source>
        <translation>del centro, pues ninguna emoción domina en su clip</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in what you asked for</source>
        <translation>del centro, pues ninguna emoción domina en lo que pidió</translation>
    </message>
    <message>
        <source>%1, at first</source>
        <extracomment>%1: what a track has to do with the clip, such as “close to the sadness in your clip”</extracomment>
        <translation>%1, al principio</translation>
    </message>
    <message>
        <source>%1, in between</source>
        <extracomment>%1: as above</extracomment>
        <translation>%1, en medio</translation>
    </message>
    <message>
        <source>%1, at the end</source>
        <extracomment>%1: as above</extracomment>
        <translation>%1, al final</translation>
    </message>
    <message>
        <source>%1 (you asked for %2)</source>
        <extracomment>%1: a sentence; %2: words that the listener asked for and the track answers</extracomment>
        <translation>%1 (pediste %2)</translation>
    </message>
    <message>
        <source>For both</source>
        <extracomment>A track of a list for several people suits all of them; here two</extracomment>
        <translation>Para ambos</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>For face %1</source>
        <extracomment>A track of a list for several people. %1: the number of the face whom it suits</extracomment>
        <translation>Para la cara %1</translation>
    </message>
    <message>
        <source>For faces %1</source>
        <extracomment>As above. %1: the numbers of the faces, as a list</extracomment>
        <translation>Para las caras %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: whom a track suits, such as “For face 2”; %2: why, a sentence without a full stop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>it contains your words</source>
        <translation>tiene palabras suyas</translation>
    </message>
    <message>
        <source>close to the anger in your picture</source>
        <translation>cerca de la ira de su imagen</translation>
    </message>
    <message>
        <source>close to the disgust in your picture</source>
        <translation>cerca del asco de su imagen</translation>
    </message>
    <message>
        <source>close to the fear in your picture</source>
        <translation>cerca del miedo de su imagen</translation>
    </message>
    <message>
        <source>close to the happiness in your picture</source>
        <translation>cerca de la alegría de su imagen</translation>
    </message>
    <message>
        <source>close to the sadness in your picture</source>
        <translation>cerca de la tristeza de su imagen</translation>
    </message>
    <message>
        <source>close to the surprise in your picture</source>
        <translation>cerca de la sorpresa de su imagen</translation>
    </message>
    <message>
        <source>as even-tempered as your picture</source>
        <translation>tan neutral como su imagen</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in your picture</source>
        <translation>del centro, pues ninguna emoción domina en su imagen</translation>
    </message>
    <message>
        <source>found by name</source>
        <extracomment>A track has the name of a work or an artist that the listener searched for</extracomment>
        <translation>encontrado por el nombre</translation>
    </message>
</context>
<context>
    <name>RequestMood</name>
    <message>
        <source>angry</source>
        <translation>enfadado</translation>
    </message>
    <message>
        <source>disgusted</source>
        <translation>asqueado</translation>
    </message>
    <message>
        <source>frightening</source>
        <translation>inquietante</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>alegre</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>surprising</source>
        <translation>sorprendente</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>agradable</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>mucha energía</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>poca energía</translation>
    </message>
    <message>
        <source>even-tempered</source>
        <translation>sereno</translation>
    </message>
</context>
<context>
    <name>SoundSupport</name>
    <message>
        <source>No sound can be played here because GStreamer&apos;s plugins are missing: install the packages gstreamer1.0-plugins-base and gstreamer1.0-plugins-good.</source>
        <translation>Aquí no se puede reproducir sonido porque faltan los complementos de GStreamer: instale los paquetes gstreamer1.0-plugins-base y gstreamer1.0-plugins-good.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds before now, on a time axis, as short as possible</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sin caras</translation>
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
        <translation>Aquí aparecen las emociones a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>TrackFilter</name>
    <message>
        <source>expected “and”</source>
        <translation>se esperaba «and»</translation>
    </message>
    <message>
        <source>The filter “%1” is wrong at character %2: %3.</source>
        <translation>El filtro «%1» tiene un error en el carácter %2: %3.</translation>
    </message>
    <message>
        <source>the quotation has no end</source>
        <translation>faltan las comillas de cierre</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>el valor está vacío</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>expected a comparison such as “=” or “&gt;=”</source>
        <translation>se esperaba «=» u otra comparación</translation>
    </message>
    <message>
        <source>expected “=”</source>
        <translation>se esperaba «=»</translation>
    </message>
    <message>
        <source>a tempo is slow, medium or fast</source>
        <translation>los valores de tempo son slow, medium y fast</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>se esperaba un número de %1 a %2</translation>
    </message>
    <message>
        <source>“%1” is not a length, such as 4:30 or 270</source>
        <translation>«%1» no es una duración como 4:30 o 270</translation>
    </message>
    <message>
        <source>expected instrumental, vocals, genre, tempo, mood, key, source, artist, album, quality, valence, arousal, bpm, year or length</source>
        <translation>se esperaba instrumental, vocals, genre, tempo, mood, key, source, artist, album, quality, valence, arousal, bpm, year o length</translation>
    </message>
    <message>
        <source>“%1” is not a known mood</source>
        <translation>«%1» no es un estado de ánimo conocido</translation>
    </message>
    <message>
        <source>a key is major, minor, or one such as C, F#m, “B flat major” or 8A</source>
        <translation>una tonalidad es major, minor o una como C, F#m, «B flat major» u 8A</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>none of its words is known</source>
        <translation>no se conoce ninguna de esas palabras</translation>
    </message>
    <message>
        <source>none of its words is known; did you mean %1?</source>
        <extracomment>%1: words that may have been meant</extracomment>
        <translation>no se conoce ninguna de esas palabras; ¿querías decir %1?</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>%1: what is not to be in the music</extracomment>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: moods, such as “sad, low energy”; %2: the words that say so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <extracomment>%1: a mood; %2: what is not to be in the music</extracomment>
        <translation>%1, sin %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2: parts of a mood, such as “sad” and “low energy”</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by name: %1</source>
        <extracomment>What a search looks for. %1: names of works or artists</extracomment>
        <translation>por el nombre: %1</translation>
    </message>
    <message>
        <source>%1; by name: %2</source>
        <extracomment>%1: a mood, such as “sad, low energy (sad)”; %2: names of works or artists</extracomment>
        <translation>%1; por el nombre: %2</translation>
    </message>
</context>
<context>
    <name>XspfReader</name>
    <message>
        <source>%1 is not an XSPF playlist: it cannot be read past line %2.</source>
        <translation>%1 no es una lista de reproducción XSPF: no se puede leer después de la línea %2.</translation>
    </message>
</context>
<context>
    <name>YunetDecoder</name>
    <message>
        <source>The face model&apos;s output for stride %1 does not have the size that its input calls for.</source>
        <translation>La salida del modelo de caras para el paso (stride) %1 no tiene el tamaño que requiere su entrada.</translation>
    </message>
</context>
<context>
    <name>YunetDetector</name>
    <message>
        <source>The face model %1 cannot be read: %2.</source>
        <translation>El modelo de caras %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The face model %1 is not the published one: its SHA-256 is %2.</source>
        <translation>El modelo de caras %1 no es el publicado: su SHA-256 es %2.</translation>
    </message>
    <message>
        <source>The face model %1 cannot be loaded by OpenCV: %2.</source>
        <translation>OpenCV no puede cargar el modelo de caras %1: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::AboutText</name>
    <message>
        <source>Reads the emotions of the faces in a clip and finds music for them, all on this computer.</source>
        <translation>Lee las emociones de las caras de un clip y encuentra música para ellas, todo en este equipo.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It runs on:</source>
        <translation>Software libre con licencia MIT. Funciona con:</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>The emotion network was trained on FER2013 by this program itself, the caption network on the captions of MusicCaps (CC BY-SA 4.0). Faces are found by YuNet (Apache License 2.0) or by a cascade of OpenCV.</source>
        <translation>La red de emociones fue entrenada con FER2013 por este mismo programa, la de descripciones con las de MusicCaps (CC BY-SA 4.0). Las caras las encuentra YuNet (licencia Apache 2.0) o una cascada de OpenCV.</translation>
    </message>
</context>
<context>
    <name>v2m::AnalysisExport</name>
    <message>
        <source>Analysis (*.json)</source>
        <translation>Análisis (*.json)</translation>
    </message>
    <message>
        <source>Timeline as a table (*.csv)</source>
        <translation>Línea de tiempo como tabla (*.csv)</translation>
    </message>
    <message>
        <source>Timeline and pad as a picture (*.png)</source>
        <translation>Línea de tiempo y plano como imagen (*.png)</translation>
    </message>
    <message>
        <source>An analysis can be saved as .json, .csv or .png, not as “%1”.</source>
        <translation>Un análisis se puede guardar como .json, .csv o .png, no como «%1».</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo guardar %1: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::AnsweredLine</name>
    <message>
        <source>Answers %1 (%2)</source>
        <extracomment>Above the list. %1: emotions with their shares; %2: the time they sum up: &quot;whole clip&quot;</extracomment>
        <translation>Responde a: %1 (%2)</translation>
    </message>
    <message>
        <source>Answers the target on the pad</source>
        <translation>Responde al objetivo del panel</translation>
    </message>
    <message>
        <source>Answers the words “%1”</source>
        <translation>Responde a las palabras «%1»</translation>
    </message>
    <message>
        <source>Answers %1 (%2) and the words “%3”</source>
        <extracomment>Above the list. %3: the words of a search</extracomment>
        <translation>Responde a %1 (%2) y a las palabras «%3»</translation>
    </message>
    <message>
        <source>Answers the target on the pad and the words “%1”</source>
        <translation>Responde al objetivo del panel y a las palabras «%1»</translation>
    </message>
    <message>
        <source>Playlist “%1”</source>
        <extracomment>Above the list. %1: the name of a list that was saved</extracomment>
        <translation>Lista «%1»</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <extracomment>Above the list. %1: the title of a track</extracomment>
        <translation>Más como «%1»</translation>
    </message>
    <message>
        <source>%1 · selection %2</source>
        <extracomment>Above the list. %1: &quot;Answers the words “rain”&quot;; %2: a number, from 2</extracomment>
        <translation>%1 · selección %2</translation>
    </message>
    <message>
        <source>Answers the words “%1” alone, without their mood</source>
        <translation>Responde solo a las palabras «%1», sin su estado de ánimo</translation>
    </message>
</context>
<context>
    <name>v2m::BusyStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancels the current operation.</source>
        <translation>Detiene la operación en curso.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <translation>Cámara</translation>
    </message>
    <message>
        <source>The camera that is shown and recorded.</source>
        <translation>La cámara que se muestra y se graba.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>The size of the camera&apos;s picture in pixels.</source>
        <translation>El tamaño de la imagen de la cámara en píxeles.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1&#xa0;×&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, the camera that is shown and recorded.</source>
        <translation>%1, la cámara que se muestra y se graba.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionAffect</name>
    <message>
        <source>The caption model (captions.safetensors) is not installed, so the moods of tracks are read from known words alone.</source>
        <translation>El modelo de descripciones (captions.safetensors) no está instalado, por lo que el estado de ánimo de las pistas se lee solo de las palabras que lo nombran.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionEvaluation</name>
    <message>
        <source>Too few of the captions name a mood to measure anything.</source>
        <translation>Muy pocas de las descripciones nombran un estado de ánimo como para poder medir algo.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionNetwork</name>
    <message>
        <source>The model file “%1” holds no caption network: its tensor “%2” is missing or of another shape.</source>
        <translation>El archivo de modelo «%1» no contiene una red de descripciones: el tensor «%2» falta o tiene otra forma.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptureBar</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Read your face live with the camera</source>
        <translation>Leer su cara en directo con la cámara</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>Encender o apagar la cámara</translation>
    </message>
    <message>
        <source>The camera has stopped.</source>
        <translation>La cámara se ha detenido.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or open a video instead.</source>
        <translation>No se ha encontrado ninguna cámara. Conecte una o abra un vídeo.</translation>
    </message>
</context>
<context>
    <name>v2m::CatalogDialog</name>
    <message>
        <source>Music catalog</source>
        <translation>Catálogo de música</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>&amp;Find tracks</source>
        <translation>&amp;Buscar pistas</translation>
    </message>
    <message>
        <source>Pages of the catalog</source>
        <translation>Páginas del catálogo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Closes the catalog; an import keeps running.</source>
        <translation>Cierra el catálogo; una importación en curso continúa.</translation>
    </message>
    <message>
        <source>Pla&amp;ylists</source>
        <translation>&amp;Listas</translation>
    </message>
    <message>
        <source>Its sources, a search for tracks, and the playlists that you saved; the arrow keys go from one to the other.</source>
        <translation>Sus fuentes, una búsqueda de pistas y las listas que ha guardado; las flechas pasan de una a otra.</translation>
    </message>
</context>
<context>
    <name>v2m::CircumplexPad</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
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
        <translation>Objetivo: %1, valencia %2, activación %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) on the plane.</source>
        <translation>
            <numerusform>%Ln pista en el plano.</numerusform>
            <numerusform>%Ln pistas en el plano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Estado de ánimo</translation>
    </message>
    <message>
        <source>Show “%1” in the List</source>
        <extracomment>%1: a track&apos;s title</extracomment>
        <translation>Mostrar «%1» en la lista</translation>
    </message>
    <message>
        <source>Move the &amp;Target Here</source>
        <translation>Mover el &amp;objetivo aquí</translation>
    </message>
    <message>
        <source>&amp;Back to My Mood</source>
        <translation>&amp;Volver a mi ánimo</translation>
    </message>
    <message>
        <source>The words: %1, valence %2, arousal %3.</source>
        <extracomment>What was understood of a search. %1: a mood such as &quot;Gloomy&quot;; %2 and %3: from -1 to 1</extracomment>
        <translation>Las palabras: %1, valencia %2, activación %3.</translation>
    </message>
    <message>
        <source>Back to my mood</source>
        <translation>Volver a mi ánimo</translation>
    </message>
    <message>
        <source>Your mood: %1, valence %2, arousal %3.</source>
        <extracomment>%1: a mood such as &quot;Joyful&quot;; %2 and %3: numbers from -1 to 1</extracomment>
        <translation>Su estado de ánimo: %1, valencia %2, activación %3.</translation>
    </message>
    <message>
        <source>Moves the target back to your mood (%1)</source>
        <translation>Devuelve el objetivo a su estado de ánimo (%1)</translation>
    </message>
    <message>
        <source>The arrow keys move the target, with Shift in larger steps; Home moves it back to your mood.</source>
        <translation>Las teclas de flecha mueven el objetivo, con Mayús en pasos mayores; Inicio lo devuelve a su estado de ánimo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of titles: so many more</extracomment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a dot: %1.</source>
        <extracomment>%1: a list of titles</extracomment>
        <translation>
            <numerusform>%Ln de ellas comparte un punto: %1.</numerusform>
            <numerusform>%Ln de ellas comparten un punto: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;The plane of moods: pleasant is to the right, excited is at the top.&lt;/p&gt;&lt;p&gt;The line is the path of your face, the diamond sums it up, and the small dots are the tracks of the list, the first ten with their numbers; a larger one counts those that lie too close together. A speech bubble points to the mood that your words were understood to mean. Drag the target, or move it with the arrow keys, and the list leads there from where you are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El plano de los estados de ánimo: lo agradable está a la derecha; lo excitado, arriba.&lt;/p&gt;&lt;p&gt;La línea es el camino de su cara; el rombo lo resume, y los puntos pequeños son las pistas de la lista, las diez primeras con su número; uno más grande cuenta las que están demasiado juntas. Un bocadillo señala el estado de ánimo que se entendió de sus palabras. Arrastre el objetivo, o muévalo con las teclas de flecha, y la lista lleva hasta allí desde donde está usted.&lt;/p&gt;</translation>
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
        <translation>Pausar el clip</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Reproducir el clip</translation>
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
        <translation>Posición en el clip</translation>
    </message>
    <message>
        <source>Mute the clip</source>
        <translation>Silenciar el clip</translation>
    </message>
    <message>
        <source>Volume of the clip</source>
        <translation>Volumen del clip</translation>
    </message>
    <message>
        <source>Speed of the clip</source>
        <translation>Velocidad del clip</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>%1: how many times as fast as usual</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>The picture alone</source>
        <translation>Solo la imagen</translation>
    </message>
    <message>
        <source>Only the picture, on the whole screen (F)</source>
        <translation>Solo la imagen, en toda la pantalla (F)</translation>
    </message>
    <message>
        <source>The arrow keys move through the clip.</source>
        <translation>Las teclas de flecha recorren el clip.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipDrop</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is neither a video nor a picture (%2).</source>
        <translation>%1 no es un vídeo ni una imagen (%2).</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped here.</source>
        <translation>Aquí solo se pueden soltar archivos de este equipo.</translation>
    </message>
    <message>
        <source>%1 is a sound without a picture; drop the folder that it is in, and it joins your music.</source>
        <translation>%1 es un sonido sin imagen; suelte la carpeta en la que está y se unirá a su música.</translation>
    </message>
    <message>
        <source>Drop a video, a picture or a folder of music here.</source>
        <translation>Suelte aquí un vídeo, una imagen o una carpeta de música.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipLibrary</name>
    <message>
        <source>%1 is not the same clip as %2.</source>
        <translation>%1 no es el mismo clip que %2.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipQueue</name>
    <message>
        <source>The faces in %1 are too small to be read; come closer to the camera.</source>
        <translation>Las caras de %1 son demasiado pequeñas para leerlas; acérquese a la cámara.</translation>
    </message>
    <message>
        <source>There is no face in %1.</source>
        <translation>No hay ninguna cara en %1.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipSession</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>No face was found in %1.</source>
        <translation>No se encontró ninguna cara en %1.</translation>
    </message>
    <message>
        <source>%1 has been read and is now among the clips.</source>
        <translation>%1 se ha leído: está entre los clips.</translation>
    </message>
    <message>
        <source>%1 is still being read and will appear among the clips.</source>
        <translation>%1 todavía se está leyendo y estará entre los clips.</translation>
    </message>
    <message>
        <source>%1
The emotions and the music are still those of %2.</source>
        <translation>%1
Las emociones y la música siguen siendo las de %2.</translation>
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
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A clip&apos;s strongest emotion with its share, and when it was opened: Happy 61%, 14:05</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file is no longer where it was: %1</source>
        <translation>El archivo ya no está donde estaba: %1</translation>
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
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Remove from This &amp;List</source>
        <translation>Quitar de esta &amp;lista</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clip Not Found</source>
        <translation>Clip no encontrado</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <extracomment>%1: a file&apos;s name; %2: a folder</extracomment>
        <translation>%1 ya no está en %2.</translation>
    </message>
    <message>
        <source>If you moved the file, locate it: its analysis has been kept.</source>
        <translation>Si se movió, indica dónde está ahora: lo que se leyó de él se conserva.</translation>
    </message>
    <message>
        <source>&amp;Find the File…</source>
        <translation>&amp;Buscar el archivo…</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Find the Clip</source>
        <translation>Buscar el clip</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Enter shows a clip again, Space plays it, F2 renames it, Delete removes it from this list.</source>
        <translation>Intro vuelve a mostrar un clip, F2 lo renombra, Supr lo quita de esta lista.</translation>
    </message>
    <message>
        <source>Remove &amp;All Clips</source>
        <translation>Quitar &amp;todos los clips</translation>
    </message>
</context>
<context>
    <name>v2m::CommandLine</name>
    <message>
        <source>The command.</source>
        <translation>La orden.</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>Escribe un único documento JSON en la salida estándar.</translation>
    </message>
    <message>
        <source>Print neither messages nor progress.</source>
        <translation>No escribe mensajes ni muestra el progreso.</translation>
    </message>
    <message>
        <source>The catalog (default: %1).</source>
        <translation>El catálogo (por omisión: %1).</translation>
    </message>
    <message>
        <source>How many cores to use (default: all).</source>
        <translation>Cuántos núcleos usar (por omisión: todos).</translation>
    </message>
    <message>
        <source>%1 See video2music-cli %2 --help.</source>
        <translation>%1 Consulte video2music-cli %2 --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not “%3”.</source>
        <translation>--%1 requiere un número entero igual o mayor que %2, no «%3».</translation>
    </message>
    <message>
        <source>The folder of the networks and their manifest, or a TorchScript file (.pt): that is a program, and runs in a sandbox.</source>
        <translation>La carpeta de las redes y de su manifiesto, o un archivo TorchScript (.pt): es un programa y se ejecuta en un entorno aislado.</translation>
    </message>
    <message>
        <source>“%1” takes only options, not “%2”.</source>
        <translation>Después de «%1» solo van opciones; «%2» no es una opción.</translation>
    </message>
</context>
<context>
    <name>v2m::DesktopIntegration</name>
    <message>
        <source>The clip could not be read</source>
        <translation>No se pudo leer el clip</translation>
    </message>
    <message>
        <source>The import has ended</source>
        <translation>La importación ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are in the catalog now.</source>
        <translation>
            <numerusform>%Ln pista está ahora en el catálogo.</numerusform>
            <numerusform>%Ln pistas están ahora en el catálogo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::DetailsButton</name>
    <message>
        <source>Details of the reading</source>
        <translation>Detalles de la lectura</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryCalendar</name>
    <message>
        <source>Calendar of readings</source>
        <translation>Calendario de lecturas</translation>
    </message>
    <message>
        <source>Arrow keys choose a day, Page Up and Page Down go four weeks, Home goes to the first reading, End to today; Delete deletes the day.</source>
        <translation>Las flechas eligen un día, Re Pág y Av Pág avanzan cuatro semanas, Inicio va a la primera lectura, Fin a hoy; Supr elimina el día.</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryDayPath</name>
    <message>
        <source>valence</source>
        <translation>valencia</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>The usual path of a day</source>
        <translation>El curso habitual de un día</translation>
    </message>
    <message>
        <source>The mean of each hour over all days.</source>
        <translation>La media de cada hora en todos los días.</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryDialog</name>
    <message numerus="yes">
        <source>%Ln reading(s) deleted.</source>
        <translation>
            <numerusform>%Ln lectura eliminada.</numerusform>
            <numerusform>%Ln lecturas eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Music before better moments: none yet. This needs two readings in one sitting, with music between them.</source>
        <translation>Música antes de momentos mejores: todavía ninguna. Hacen falta dos lecturas de una misma sesión, con música entre ellas.</translation>
    </message>
    <message>
        <source>Music before better moments. It says what came first, not why.</source>
        <translation>Música antes de momentos mejores. Dice qué vino antes, no por qué.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>&amp;Keep each reading in the diary</source>
        <translation>&amp;Guardar cada lectura en el diario</translation>
    </message>
    <message>
        <source>Time, scores, mode and music, without picture and sound, in the catalog on this machine</source>
        <translation>Hora, valores, modo y música, sin imagen ni sonido, en el catálogo de este equipo</translation>
    </message>
    <message>
        <source>The usual path of a day</source>
        <translation>El curso habitual de un día</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Valence</source>
        <comment>its change, as a heading</comment>
        <translation>Valencia</translation>
    </message>
    <message>
        <source>Readings</source>
        <comment>how many, as a heading</comment>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Music before better moments</source>
        <translation>Música antes de momentos mejores</translation>
    </message>
    <message>
        <source>With the mean change of valence to the next reading, and how many readings that is from; with few of them a change counts for less.</source>
        <translation>Con el cambio medio de valencia hasta la lectura siguiente y de cuántas lecturas procede; con pocas, un cambio cuenta menos.</translation>
    </message>
    <message>
        <source>&amp;Undo Deleting</source>
        <translation>&amp;Deshacer eliminación</translation>
    </message>
    <message>
        <source>Brings back the readings that were deleted last</source>
        <translation>Recupera las últimas lecturas eliminadas</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <source>Writes all readings to a table for spreadsheets</source>
        <translation>Guarda todas las lecturas en una tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;Delete Day</source>
        <translation>Eliminar &amp;día</translation>
    </message>
    <message>
        <source>Deletes the readings of the chosen day; this can be undone while this page is open</source>
        <translation>Elimina las lecturas del día elegido; se puede deshacer mientras esta página esté abierta</translation>
    </message>
    <message>
        <source>Delete E&amp;verything</source>
        <translation>Eliminar &amp;todo</translation>
    </message>
    <message>
        <source>Deletes every reading, so that nothing of them is left in the catalog&apos;s file; this can be undone while this page is open</source>
        <translation>Elimina todas las lecturas, de modo que no quede nada de ellas en el archivo del catálogo; se puede deshacer mientras esta página esté abierta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Closes the diary</source>
        <translation>Cierra el diario</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>%1 The catalog was not rewritten: traces of them may be left in its file until “Delete Everything” or “Delete Day” has finished.</source>
        <translation>%1 El catálogo no se reescribió: pueden quedar restos de ellas en su archivo hasta que «Eliminar todo» o «Eliminar día» termine.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Leaves the catalog&apos;s file as it is; what was deleted stays deleted, but traces of it may be left there</source>
        <translation>Deja el archivo del catálogo como está; lo eliminado sigue eliminado, pero allí pueden quedar restos de ello</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryOffer</name>
    <message>
        <source>Keep a diary of your readings? It notes the time, the seven scores and the music, without picture and sound, on this machine only.</source>
        <translation>¿Llevar un diario de sus lecturas? Anota la hora, los siete valores y la música, sin imagen ni sonido, solo en este equipo.</translation>
    </message>
    <message>
        <source>Yes, Keep a Diary</source>
        <translation>Sí, llevar un diario</translation>
    </message>
    <message>
        <source>Keeps this reading and those to come; you can delete them at any time</source>
        <translation>Guarda esta lectura y las siguientes; puede eliminarlas cuando quiera</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Keeps nothing, and asks again after the next start</source>
        <translation>No guarda nada y vuelve a preguntar tras el próximo inicio</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Keeps nothing, and does not ask again; the settings can change that</source>
        <translation>No guarda nada ni vuelve a preguntar; puede cambiarse en los ajustes</translation>
    </message>
    <message>
        <source>Never keep a diary</source>
        <translation>No llevar nunca un diario</translation>
    </message>
</context>
<context>
    <name>v2m::EmotionBars</name>
    <message>
        <source>No face is in sight.</source>
        <translation>No hay ninguna cara a la vista.</translation>
    </message>
    <message>
        <source>All faces: %1.</source>
        <extracomment>%1: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>Todas las caras: %1.</translation>
    </message>
    <message>
        <source>Face %1: %2.</source>
        <extracomment>%1: the face&apos;s number; %2: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>Cara %1: %2.</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>Todas las caras</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Cara %1</translation>
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
        <translation>Interrumpido.</translation>
    </message>
</context>
<context>
    <name>v2m::FaceModelDialog</name>
    <message>
        <source>Downloading from %1…</source>
        <translation>Descargando de %1…</translation>
    </message>
    <message>
        <source>What %1 has sent is not this model: its checksum is %2. It was not kept.</source>
        <translation>Lo que ha enviado %1 no es este modelo: su suma de comprobación es %2. No se ha conservado.</translation>
    </message>
    <message>
        <source>The model cannot be stored in %1 (%2).</source>
        <translation>El modelo no se puede guardar en %1 (%2).</translation>
    </message>
    <message>
        <source>The model is installed and finds faces from now on.</source>
        <translation>El modelo está instalado. A partir de ahora encuentra él las caras.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>Face Model</source>
        <translation>Modelo de caras</translation>
    </message>
    <message>
        <source>The YuNet model finds faces better, small ones and those turned to the side included. It cannot be shipped with the program; without it, the simpler cascade is used.</source>
        <translation>Con el modelo YuNet se encuentran mejor las caras, también las pequeñas y las que miran hacia un lado. No nos corresponde distribuirlo; sin él las encuentra la cascada, más sencilla.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>Licencia:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Suma de comprobación:</translation>
    </message>
    <message>
        <source>Apache License 2.0, by the authors of libfacedetection.train</source>
        <translation>Licencia Apache 2.0, de los autores de libfacedetection.train</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1: 64 hexadecimal digits</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Download the face model</source>
        <translation>Descargar el modelo de caras</translation>
    </message>
    <message>
        <source>Open &amp;settings…</source>
        <translation>Abrir a&amp;justes…</translation>
    </message>
    <message>
        <source>The network is switched off. It can be allowed in the settings, under “Privacy”. Or download the file with your browser and put it into the folder %1.</source>
        <translation>La red está desactivada. Se puede permitir en los ajustes, en «Privacidad». También puede descargar el archivo con su navegador y ponerlo en la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>v2m::FileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>v2m::FileDownload</name>
    <message numerus="yes">
        <source>%1 has sent nothing for %n second(s).</source>
        <translation>
            <numerusform>%1 no ha enviado nada durante %n segundo.</numerusform>
            <numerusform>%1 no ha enviado nada durante %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No temporary file can be made for the download (%1).</source>
        <translation>No se puede crear ningún archivo temporal para la descarga (%1).</translation>
    </message>
    <message>
        <source>The download cannot be stored (%1).</source>
        <translation>No se puede guardar la descarga (%1).</translation>
    </message>
    <message>
        <source>%1 sends far more than %2 has; the download was stopped.</source>
        <comment>a server&apos;s name, what is downloaded</comment>
        <translation>%1 envía mucho más de lo que ocupa %2; se ha detenido la descarga.</translation>
    </message>
    <message>
        <source>%1 answered with the error %2 instead of %3.</source>
        <comment>a server&apos;s name, a number, what was to be downloaded</comment>
        <translation>%1 respondió con el error %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded from %2 (%3).</source>
        <comment>what was to be downloaded, a server&apos;s name, a reason</comment>
        <translation>No se pudo descargar %1 de %2 (%3).</translation>
    </message>
</context>
<context>
    <name>v2m::FilterPanel</name>
    <message>
        <source>Instrumental only</source>
        <translation>Solo instrumental</translation>
    </message>
    <message>
        <source>Only tracks without singing, going by their descriptions</source>
        <translation>Solo pistas en las que no canta nadie, según su propia descripción</translation>
    </message>
    <message>
        <source>Hide low quality</source>
        <translation>Ocultar baja calidad</translation>
    </message>
    <message>
        <source>Leaves out noisy recordings, tutorials and mere sound effects</source>
        <translation>Excluye grabaciones con ruido, tutoriales y meros efectos de sonido</translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation>Cualquier género</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Genre: choose one or type your own</source>
        <translation>Género: elija uno o escriba el suyo</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Any tempo</source>
        <translation>Cualquier tempo</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Medium tempo</source>
        <translation>Tempo medio</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source: the data set that tracks come from</source>
        <translation>Fuente: el conjunto de datos del que proceden las pistas</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Tempo: how fast the music is</source>
        <translation>Tempo: lo rápida que es la música</translation>
    </message>
    <message>
        <source>Switches every filter off and empties the search</source>
        <translation>Desactiva todos los filtros y vacía la búsqueda</translation>
    </message>
    <message>
        <source>Clear Filters and Search</source>
        <translation>Borrar filtros y búsqueda</translation>
    </message>
    <message>
        <source>Switches every filter off</source>
        <translation>Desactiva todos los filtros</translation>
    </message>
</context>
<context>
    <name>v2m::FolderPanel</name>
    <message>
        <source>Listening to “%1” was stopped. What was heard is kept; add the folder again to go on.</source>
        <translation>Se detuvo la escucha de «%1». Lo escuchado se conserva; añada de nuevo la carpeta para continuar.</translation>
    </message>
    <message>
        <source>Looking for music in “%1”…</source>
        <translation>Buscando música en «%1»…</translation>
    </message>
    <message>
        <source>Paused in “%1”: %2 of %3 files.</source>
        <translation>En pausa en «%1»: %2 de %3 archivos.</translation>
    </message>
    <message>
        <source>Listening to “%1”: %2 of %3 files.</source>
        <translation>Escuchando «%1»: %2 de %3 archivos.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln minuto</numerusform>
            <numerusform>quedan aproximadamente %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln hora</numerusform>
            <numerusform>quedan aproximadamente %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening to “%1”: %2 of %3 files, %4.</source>
        <comment>%4: how long that takes</comment>
        <translation>Escuchando «%1»: %2 de %3 archivos, %4.</translation>
    </message>
    <message>
        <source>Progress of listening</source>
        <translation>Progreso de la escucha</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation>Pausar la escucha</translation>
    </message>
    <message>
        <source>Lets the machine rest; press it again to go on listening</source>
        <translation>Deja descansar el equipo; al pulsarlo de nuevo, la escucha continúa</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Detener la escucha</translation>
    </message>
    <message>
        <source>Ends listening; what was heard is kept</source>
        <translation>Termina la escucha; lo escuchado se conserva</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a message</comment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Hides the message about the folder</source>
        <translation>Oculta el informe de la carpeta</translation>
    </message>
</context>
<context>
    <name>v2m::FoldingPanes</name>
    <message>
        <source>Mood</source>
        <translation>Estado de ánimo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Partes de la ventana</translation>
    </message>
    <message>
        <source>One part is shown at a time; the arrow keys go from one to the other.</source>
        <translation>Se muestra una parte cada vez; las flechas pasan de una a otra.</translation>
    </message>
</context>
<context>
    <name>v2m::FoundTracksModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
</context>
<context>
    <name>v2m::ImportReport</name>
    <message>
        <source>“%1” was imported. Tracks added: %2, updated: %3, unchanged: %4.</source>
        <translation>Se importó «%1». Pistas añadidas: %2, actualizadas: %3, sin cambios: %4.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, with the reason why it was skipped</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) skipped.</source>
        <translation>
            <numerusform>Se omitió %Ln fila más.</numerusform>
            <numerusform>Se omitieron %Ln filas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo más.</numerusform>
            <numerusform>No se pudieron leer %Ln archivos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the catalog with %Ln file(s) of music.</source>
        <translation>
            <numerusform>«%1» está en el catálogo con %Ln archivo de música.</numerusform>
            <numerusform>«%1» está en el catálogo con %Ln archivos de música.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Añadidos: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Cambiados: %1.</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <translation>Ya no están: %1.</translation>
    </message>
</context>
<context>
    <name>v2m::KeptPlaylistsMenu</name>
    <message>
        <source>Add to Pla&amp;ylist</source>
        <translation>Añadir a una lista &amp;de reproducción</translation>
    </message>
</context>
<context>
    <name>v2m::KeptPlaylistsModel</name>
    <message>
        <source>Playlist</source>
        <translation>Lista de reproducción</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>when</comment>
        <translation>Guardada</translation>
    </message>
</context>
<context>
    <name>v2m::KeyboardSplitter</name>
    <message>
        <source>Divider</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>The arrow keys move the border between the areas beside it, with Shift in larger steps; Home and End as far as it goes.</source>
        <translation>Las teclas de flecha mueven el límite entre las áreas contiguas, con Mayús en pasos más grandes; Inicio y Fin lo llevan hasta el tope.</translation>
    </message>
</context>
<context>
    <name>v2m::LeftOutClips</name>
    <message>
        <source>Left out %1 of %2: %3.</source>
        <extracomment>Of several files that were given. %1: number of those that nothing could be done with; %2: how many there were; %3: the names of the former</extracomment>
        <translation>Se omitieron %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Left out one of %1: %2</source>
        <extracomment>Of several files that were given. %1: how many there were; %2: why one was left out: &quot;No face was found in a.mp4.&quot;</extracomment>
        <translation>Se omitió uno de %1: %2</translation>
    </message>
</context>
<context>
    <name>v2m::ListHistory</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Dislike</source>
        <translation>No me gusta</translation>
    </message>
    <message>
        <source>Take Back Opinion</source>
        <translation>Retirar la opinión</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Number of Tracks</source>
        <translation>Número de pistas</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Estado de ánimo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1: what is undone, such as &quot;Remove&quot;</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1: what is done again, such as &quot;Remove&quot;</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Open Playlist</source>
        <translation>Abrir lista</translation>
    </message>
    <message>
        <source>More Like This</source>
        <translation>Más como esta</translation>
    </message>
    <message>
        <source>Another Selection</source>
        <translation>Otra selección</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Mood of the Words</source>
        <translation>Estado de ánimo de las palabras</translation>
    </message>
    <message>
        <source>Remove Clip</source>
        <translation>Quitar clip</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Remove All Clips</source>
        <translation>Quitar todos los clips</translation>
    </message>
</context>
<context>
    <name>v2m::MainWindow</name>
    <message>
        <source>Faces by cascade</source>
        <translation>Caras: cascada</translation>
    </message>
    <message>
        <source>Faces by YuNet</source>
        <translation>Caras: YuNet</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 fotogramas/s</translation>
    </message>
    <message>
        <source>Recorded to %1.</source>
        <translation>Grabado en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames/s, %n dropped</source>
        <translation>
            <numerusform>%1 fotogramas/s, %n descartado</numerusform>
            <numerusform>%1 fotogramas/s, %n descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Videos or Pictures</source>
        <translation>Abrir vídeos o imágenes</translation>
    </message>
    <message>
        <source>Videos and pictures (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)</source>
        <translation>Vídeos e imágenes (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>playlist</source>
        <translation>lista de reproducción</translation>
    </message>
    <message>
        <source>Export Playlist</source>
        <translation>Exportar lista de reproducción</translation>
    </message>
    <message>
        <source>Music for a mood</source>
        <translation>Música para un estado de ánimo</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>Música para %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Export Analysis</source>
        <translation>Exportar análisis</translation>
    </message>
    <message>
        <source>About Video2Music</source>
        <translation>Acerca de Video2Music</translation>
    </message>
    <message>
        <source>Your likes and plays are forgotten.</source>
        <translation>Se han olvidado sus gustos y reproducciones.</translation>
    </message>
    <message>
        <source>The moods of the music stay as they were until the next start.</source>
        <translation>Los estados de ánimo de la música quedan como estaban hasta el próximo inicio.</translation>
    </message>
    <message>
        <source>Music like %1</source>
        <translation>Música como %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardada como «%1».</translation>
    </message>
    <message>
        <source>Opened “%1”.</source>
        <translation>Se abrió «%1».</translation>
    </message>
    <message>
        <source>Opened “%1” without %2 that are not in the catalog: %3</source>
        <translation>Se abrió «%1» sin %2 que no están en el catálogo: %3</translation>
    </message>
    <message>
        <source>Save as Playlist</source>
        <translation>Guardar como lista</translation>
    </message>
    <message>
        <source>&amp;Name of the playlist:</source>
        <translation>&amp;Nombre de la lista:</translation>
    </message>
    <message>
        <source>Replace the playlist “%1”?</source>
        <translation>¿Reemplazar la lista «%1»?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>That is already in the list.</source>
        <translation>Eso ya está en la lista.</translation>
    </message>
    <message>
        <source>Added to the list: %1.</source>
        <translation>Añadido a la lista: %1.</translation>
    </message>
    <message>
        <source>Add a Folder of Music</source>
        <translation>Añadir una carpeta de música</translation>
    </message>
    <message>
        <source>Export Diary</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Clip with Music</source>
        <translation>Clip con música</translation>
    </message>
    <message>
        <source>Opened “%1” without one that is not in the catalog: %2</source>
        <translation>Se abrió «%1» sin una que no está en el catálogo: %2</translation>
    </message>
    <message>
        <source>%1 was removed. %2 brings it back.</source>
        <extracomment>%1: a clip&apos;s name; %2: the keys that undo</extracomment>
        <translation>%1 se ha quitado. %2 lo recupera.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: what was undone, such as &quot;Remove&quot;</extracomment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>%1: what was done again, such as &quot;Remove&quot;</extracomment>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Add as Music</source>
        <translation>Añadir como música</translation>
    </message>
    <message>
        <source>Add %1 to your music?</source>
        <extracomment>%1: the names of folders or files</extracomment>
        <translation>¿Añadir %1 a su música?</translation>
    </message>
    <message>
        <source>A folder or a table of tracks is not a video or a picture of a face.</source>
        <translation>Una carpeta o una tabla de pistas no es un vídeo ni una imagen de una cara.</translation>
    </message>
    <message>
        <source>&amp;Add as Music…</source>
        <translation>&amp;Añadir como música…</translation>
    </message>
    <message>
        <source>All clips were removed. %1 brings them back.</source>
        <translation>Se han quitado todos los clips. %1 los recupera.</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1; %Ln of its track(s) have no file and stand in it as addresses.</source>
        <translation>
            <numerusform>Escrito en %1; %Ln de sus pistas no tiene archivo y figura como dirección.</numerusform>
            <numerusform>Escrito en %1; %Ln de sus pistas no tienen archivo y figuran como direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>v2m::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Words to find; Enter goes to the next match</source>
        <translation>Palabras que buscar; Intro lleva al siguiente lugar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
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
        <translation>Suelte aquí un vídeo, abra uno o use la cámara</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Open a video…</source>
        <translation>A&amp;brir un vídeo…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>&amp;Usar la cámara</translation>
    </message>
    <message>
        <source>Tries again what has just failed.</source>
        <translation>Repite lo que acaba de fallar.</translation>
    </message>
    <message>
        <source>Chooses a video or picture file to analyse.</source>
        <translation>Permite elegir un archivo de vídeo o de imagen para analizarlo.</translation>
    </message>
    <message>
        <source>Shows the camera and reads emotions live.</source>
        <translation>Muestra la cámara y lee las emociones en directo.</translation>
    </message>
</context>
<context>
    <name>v2m::ModelCheck</name>
    <message>
        <source>This file is not a TorchScript model: its name does not end in .pt.</source>
        <translation>Este archivo no es un modelo TorchScript: su nombre no termina en .pt.</translation>
    </message>
    <message>
        <source>Its description %1 is missing beside it.</source>
        <translation>Su descripción %1 no está junto a él.</translation>
    </message>
    <message>
        <source>There is no model in this folder.</source>
        <translation>No hay ningún modelo en esta carpeta.</translation>
    </message>
    <message>
        <source>There are several models in this folder: choose one of the files.</source>
        <translation>Hay varios modelos en esta carpeta: elija uno de los archivos.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>No hay nada en esta ruta.</translation>
    </message>
</context>
<context>
    <name>v2m::MoodReadingStrip</name>
    <message numerus="yes">
        <source>A new model is reading the moods of %Ln track(s). The playlist will follow.</source>
        <translation>
            <numerusform>Un modelo nuevo lee el estado de ánimo de %Ln pista. La lista se actualiza después.</numerusform>
            <numerusform>Un modelo nuevo lee el estado de ánimo de %Ln pistas. La lista se actualiza después.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::MusicCaps</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>El archivo %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is not MusicCaps as Google published it: its rows differ.</source>
        <translation>%1 no es MusicCaps tal como lo publicó Google: sus filas difieren.</translation>
    </message>
</context>
<context>
    <name>v2m::MusicCapsOffer</name>
    <message>
        <source>More music: MusicCaps</source>
        <translation>Más música: MusicCaps</translation>
    </message>
    <message>
        <source>5,521 short clips, described by musicians. A download of 2.9 MB from Hugging Face, published by Google under the licence CC BY-SA 4.0.</source>
        <translation>5521 fragmentos breves, descritos por músicos. Una descarga de 2,9&#xa0;MB desde Hugging Face, publicada por Google con licencia CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Address of MusicCaps</source>
        <translation>Dirección de MusicCaps</translation>
    </message>
    <message>
        <source>The page that MusicCaps is downloaded from.</source>
        <translation>La página de la que se descarga MusicCaps.</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Download MusicCaps</source>
        <translation>Descargar MusicCaps</translation>
    </message>
    <message>
        <source>Open &amp;settings…</source>
        <translation>Abrir a&amp;justes…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>The network is switched off. It can be allowed in the settings, under “Privacy”. Or download the file musiccaps-public.csv with your browser and import it.</source>
        <translation>La red está desactivada. Se puede permitir en los ajustes, en «Privacidad». También puede descargar el archivo musiccaps-public.csv con su navegador e importarlo.</translation>
    </message>
</context>
<context>
    <name>v2m::MusicLibrary</name>
    <message>
        <source>The catalog %1 holds no music: import some, or let the window&apos;s music catalog add the built-in works.</source>
        <translation>El catálogo %1 no contiene música: importe alguna o deje que el catálogo de música de la ventana añada las obras incluidas.</translation>
    </message>
</context>
<context>
    <name>v2m::Networks</name>
    <message>
        <source>The module with the networks (video2music-networks.so) is not installed, so no face can be read.</source>
        <translation>El módulo con las redes (video2music-networks.so) no está instalado, por lo que no se puede evaluar ninguna cara.</translation>
    </message>
</context>
<context>
    <name>v2m::OfferChip</name>
    <message>
        <source>Do not offer this again</source>
        <translation>No volver a ofrecerlo</translation>
    </message>
    <message>
        <source>It can still be found in the Help and Music menus.</source>
        <translation>Los menús Ayuda y Música siguen llevando a ello.</translation>
    </message>
</context>
<context>
    <name>v2m::PathCheck</name>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Esta carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>No se puede escribir nada en esta carpeta.</translation>
    </message>
    <message>
        <source>This folder does not exist yet; it is made with the first recording.</source>
        <translation>Esta carpeta todavía no existe; se creará con la primera grabación.</translation>
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
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>Elegir una carpeta: %1</translation>
    </message>
    <message>
        <source>Opens a dialog in which to choose a folder.</source>
        <translation>Abre un cuadro de diálogo para elegir una carpeta.</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
    <message>
        <source>Opens a dialog in which to choose a file.</source>
        <translation>Abre un cuadro de diálogo para elegir un archivo.</translation>
    </message>
</context>
<context>
    <name>v2m::Player</name>
    <message>
        <source>“%1” cannot be played: %2.</source>
        <extracomment>%1: &quot;Clair de lune by Claude Debussy&quot;; %2: why not</extracomment>
        <translation>No se puede reproducir «%1»: %2.</translation>
    </message>
    <message>
        <source>Choose a track and press play.</source>
        <translation>Elija una pista y pulse Reproducir.</translation>
    </message>
    <message>
        <source>The stream was stopped because the settings no longer allow the network.</source>
        <translation>Se detuvo la transmisión porque los ajustes ya no permiten la red.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Reproducción detenida.</translation>
    </message>
    <message>
        <source>There is nothing to play yet.</source>
        <translation>Todavía no hay nada que reproducir.</translation>
    </message>
    <message>
        <source>This track plays only in the browser, at %1. Press play to open it.</source>
        <translation>Esta pista solo se reproduce en el navegador, en %1. Pulse Reproducir para abrirla.</translation>
    </message>
    <message>
        <source>the catalog knows no file and no address</source>
        <translation>el catálogo no conoce ningún archivo ni dirección</translation>
    </message>
    <message>
        <source>The browser could not be opened. The page of this track is %1.</source>
        <translation>No se pudo abrir el navegador. La página de esta pista es %1.</translation>
    </message>
    <message>
        <source>The catalog knows no address for “%1”.</source>
        <translation>El catálogo no conoce ninguna dirección para «%1».</translation>
    </message>
    <message>
        <source>“%1” opens in the browser, at %2.</source>
        <translation>«%1» se abre en el navegador, en %2.</translation>
    </message>
    <message>
        <source>Opening the stream of this track at %1.</source>
        <translation>Abriendo la transmisión de esta pista en %1.</translation>
    </message>
    <message>
        <source>Playing the stream of this track.</source>
        <translation>Reproduciendo la transmisión de esta pista.</translation>
    </message>
    <message numerus="yes">
        <source>Passed over %Ln track(s) that play only in the browser.</source>
        <translation>
            <numerusform>Se saltó %Ln pista que solo se reproduce en el navegador.</numerusform>
            <numerusform>Se saltaron %Ln pistas que solo se reproducen en el navegador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could not be played.</source>
        <translation>
            <numerusform>No se pudo reproducir %Ln pista.</numerusform>
            <numerusform>No se pudieron reproducir %Ln pistas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of the list play only in the browser.</source>
        <translation>
            <numerusform>%Ln pista de la lista solo se reproduce en el navegador.</numerusform>
            <numerusform>%Ln pistas de la lista solo se reproducen en el navegador.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has ended.</source>
        <translation>La lista ha terminado.</translation>
    </message>
    <message>
        <source>its file is neither sound nor video</source>
        <translation>su archivo no es ni sonido ni vídeo</translation>
    </message>
    <message>
        <source>its file %1 cannot be read</source>
        <translation>su archivo %1 no se puede leer</translation>
    </message>
    <message>
        <source>its file is no longer at %1</source>
        <translation>su archivo ya no está en %1</translation>
    </message>
</context>
<context>
    <name>v2m::PlayerBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <extracomment>A tool tip. %1: &quot;Play&quot; or &quot;Pause&quot;</extracomment>
        <translation>%1 (Espacio)</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>No se está reproduciendo nada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Sound is off: switch it on</source>
        <translation>El sonido está silenciado: activarlo</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Next Track</source>
        <translation>Pista siguiente</translation>
    </message>
    <message>
        <source>Previous Track</source>
        <translation>Pista anterior</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the address of the page that plays this track</source>
        <translation>Copiar la dirección de la página que reproduce esta pista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a track&apos;s title; %2: a sentence about how it plays</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Repeat the List</source>
        <translation>Repetir la lista</translation>
    </message>
    <message>
        <source>Play in Random Order</source>
        <translation>Reproducir en orden aleatorio</translation>
    </message>
    <message>
        <source>Show the Playing Track</source>
        <translation>Mostrar la pista que suena</translation>
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
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Pin: keep at its place when the list changes</source>
        <translation>Fijar: mantener en su lugar cuando cambie la lista</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Me gusta</translation>
    </message>
    <message>
        <source>Like: more music of this kind</source>
        <translation>Me gusta: más música de este tipo</translation>
    </message>
    <message>
        <source>&amp;Dislike</source>
        <translation>&amp;No me gusta</translation>
    </message>
    <message>
        <source>Dislike: less music of this kind</source>
        <translation>No me gusta: menos música de este tipo</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move D&amp;own</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open at the &amp;Source</source>
        <translation>Abrir en el sitio de &amp;origen</translation>
    </message>
    <message>
        <source>Open at the source, in the browser</source>
        <translation>Abrir en el sitio de origen, en el navegador</translation>
    </message>
    <message>
        <source>More Like &amp;This</source>
        <translation>Más como es&amp;ta</translation>
    </message>
    <message>
        <source>More like this, by mood and sound</source>
        <translation>Más como esta, por ánimo y sonido</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Details: all that is known about the track</source>
        <translation>Detalles: todo lo que se sabe de la pista</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Mostrar el archivo en su carpeta</translation>
    </message>
    <message>
        <source>Cle&amp;ar the List</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>Take all tracks out of the list</source>
        <translation>Quitar todas las pistas de la lista</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistController</name>
    <message>
        <source>Choosing music…</source>
        <translation>Eligiendo música…</translation>
    </message>
    <message>
        <source>There is no music yet: import some, or add the built-in works.</source>
        <translation>Aún no hay música: importe alguna o añada las obras incluidas.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistDelegate</name>
    <message>
        <source>Its place is due to more than its match: variety, your taste and what can be played count, too.</source>
        <translation>Su puesto no depende solo de la coincidencia: también cuentan la variedad, su gusto y lo que se puede reproducir.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistLibrary</name>
    <message>
        <source>There is a playlist named “%1” already.</source>
        <translation>Ya hay una lista llamada «%1».</translation>
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
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Read aloud. %1: the rank; %2: &quot;Clair de lune by Claude Debussy&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>En reproducción.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln percent.</source>
        <translation>
            <numerusform>Afinidad: %Ln por ciento.</numerusform>
            <numerusform>Afinidad: %Ln por ciento.</numerusform>
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
        <translation>Duración: %1.</translation>
    </message>
    <message>
        <source>Tags: %1.</source>
        <extracomment>Read aloud. %1: a list of words</extracomment>
        <translation>Etiquetas: %1.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Fijada.</translation>
    </message>
    <message>
        <source>Liked.</source>
        <translation>Marcada con «Me gusta».</translation>
    </message>
    <message>
        <source>Disliked.</source>
        <translation>Marcada con «No me gusta».</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Añadida por usted</translation>
    </message>
    <message>
        <source>%1 match: %2 would be exactly the mood that its place in the list asks for.</source>
        <extracomment>%1: the match as a percentage; %2: 100%</extracomment>
        <translation>%1 de coincidencia: %2 sería exactamente el ánimo que pide su lugar en la lista.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistPane</name>
    <message>
        <source>Choosing music…</source>
        <translation>Eligiendo música…</translation>
    </message>
    <message>
        <source>No track in the catalog passes these filters.</source>
        <translation>Ninguna pista del catálogo cumple estos filtros.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>The catalog is empty.</source>
        <translation>El catálogo está vacío.</translation>
    </message>
    <message>
        <source>Import Music…</source>
        <translation>Importar música…</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <extracomment>A button that shows the filters. %1: how many are set</extracomment>
        <translation>Filtros (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in titles, captions and tags</source>
        <translation>Buscar en títulos, descripciones y etiquetas</translation>
    </message>
    <message>
        <source>Words in titles, captions and tags</source>
        <translation>Palabras de títulos, descripciones y etiquetas</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Mostrar u ocultar los filtros</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>Número de pistas</translation>
    </message>
    <message>
        <source>Top %1</source>
        <extracomment>How many tracks the list has: Top 10</extracomment>
        <translation>Las %1 mejores</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista de reproducción</translation>
    </message>
    <message>
        <source>Enter plays a track; Alt with the arrow keys moves it; the menu key shows more.</source>
        <translation>Intro reproduce una pista; Alt con las teclas de flecha la mueve; la tecla de menú muestra más opciones.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the playlist as M3U8, XSPF, JSPF or CSV</source>
        <translation>Guardar la lista de reproducción como M3U8, XSPF, JSPF o CSV</translation>
    </message>
    <message>
        <source>Switches every filter off and empties the search</source>
        <translation>Desactiva todos los filtros y vacía la búsqueda</translation>
    </message>
    <message>
        <source>Opens the music catalog</source>
        <translation>Abre el catálogo de música</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Keep the list as it is, whatever the face shows</source>
        <translation>Dejar la lista como está, muestre lo que muestre el rostro</translation>
    </message>
    <message>
        <source>The music could not be chosen.</source>
        <translation>No se pudo elegir la música.</translation>
    </message>
    <message>
        <source>Show your face to the camera, open a clip, pick a point on the mood pad or type words into the search, and music for it appears here.</source>
        <translation>Muestre su rostro a la cámara, abra un clip, elija un punto en el plano de ánimo o escriba palabras en la búsqueda, y aquí aparecerá música para ello.</translation>
    </message>
    <message>
        <source>Add the Built-in Works</source>
        <translation>Añadir las obras incluidas</translation>
    </message>
    <message>
        <source>Works in the public domain that come with the program; most of them play without a network</source>
        <translation>Obras de dominio público que vienen con el programa; la mayoría suenan sin red</translation>
    </message>
    <message>
        <source>No track that passes these filters matches “%1”.</source>
        <translation>Ninguna pista que pase estos filtros tiene que ver con «%1».</translation>
    </message>
    <message>
        <source>No track in the catalog matches “%1”.</source>
        <translation>Ninguna pista del catálogo tiene que ver con «%1».</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>Vacía la búsqueda</translation>
    </message>
    <message>
        <source>Another selection</source>
        <translation>Otra selección</translation>
    </message>
    <message>
        <source>Another selection: other tracks that suit about as well (F5)</source>
        <translation>Otra selección: otras pistas que encajan más o menos igual (F5)</translation>
    </message>
    <message>
        <source>Add a Folder of Music…</source>
        <translation>Añadir una carpeta de música…</translation>
    </message>
    <message>
        <source>Listens to the music files in a folder of yours, so that they appear here</source>
        <translation>Escucha los archivos de música de una carpeta suya para que aparezcan aquí</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the music is to do.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Match&lt;/b&gt; suits what you show. &lt;b&gt;Follow&lt;/b&gt; retraces the clip from its beginning to its end. &lt;b&gt;Lift&lt;/b&gt;, &lt;b&gt;Calm&lt;/b&gt; and &lt;b&gt;Energize&lt;/b&gt; begin where you are and lead to brighter, calmer or livelier music in steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qué debe hacer la música.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Acompañar&lt;/b&gt; se ajusta a lo que usted muestra. &lt;b&gt;Seguir&lt;/b&gt; recorre de nuevo el clip de principio a fin. &lt;b&gt;Animar&lt;/b&gt;, &lt;b&gt;Calmar&lt;/b&gt; y &lt;b&gt;Energizar&lt;/b&gt; empiezan donde está usted y llevan paso a paso a una música más alegre, más tranquila o más viva.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A picture has no course in time to retrace</source>
        <translation>Una imagen no tiene un curso en el tiempo que recorrer</translation>
    </message>
    <message>
        <source>Clear Filters and Search</source>
        <translation>Borrar filtros y búsqueda</translation>
    </message>
    <message>
        <source>Switches every filter off</source>
        <translation>Desactiva todos los filtros</translation>
    </message>
    <message>
        <source>You have emptied the list. %1 brings its tracks back.</source>
        <extracomment>%1: the keys that undo</extracomment>
        <translation>Ha vaciado la lista. %1 recupera sus pistas.</translation>
    </message>
    <message>
        <source>Another Selection</source>
        <translation>Otra selección</translation>
    </message>
    <message>
        <source>Other tracks that suit about as well</source>
        <translation>Otras pistas que encajan más o menos igual</translation>
    </message>
    <message>
        <source>Music appears here as soon as a mood has been read.</source>
        <translation>La música aparece aquí en cuanto se ha leído un estado de ánimo.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistsPage</name>
    <message>
        <source>Open a Playlist File</source>
        <translation>Abrir un archivo de lista</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8 *.xspf *.jspf)</source>
        <translation>Listas (*.m3u *.m3u8 *.xspf *.jspf)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Saved playlists</source>
        <translation>Listas guardadas</translation>
    </message>
    <message>
        <source>Enter opens a playlist, F2 renames it, Delete deletes it; the menu key shows more.</source>
        <translation>Intro abre una lista, F2 le cambia el nombre, Supr la elimina; la tecla de menú muestra más.</translation>
    </message>
    <message>
        <source>You can keep a list that you like: choose Save as Playlist in the Music menu, and it appears here.</source>
        <translation>Puede conservar una lista que le guste: elija «Guardar como lista» en el menú Música y aparecerá aquí.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Undo Deleting</source>
        <translation>&amp;Deshacer eliminación</translation>
    </message>
    <message>
        <source>Open the chosen playlist</source>
        <translation>Abrir la lista elegida</translation>
    </message>
    <message>
        <source>Rename the chosen playlist</source>
        <translation>Cambiar el nombre de la lista elegida</translation>
    </message>
    <message>
        <source>Delete the chosen playlist</source>
        <translation>Eliminar la lista elegida</translation>
    </message>
    <message>
        <source>Open a Fil&amp;e…</source>
        <translation>Abrir un a&amp;rchivo…</translation>
    </message>
    <message>
        <source>Opens a list in a file of this or another player: M3U8, XSPF or JSPF</source>
        <translation>Abre una lista de un archivo de este u otro reproductor: M3U8, XSPF o JSPF</translation>
    </message>
    <message>
        <source>Shows its tracks as the list</source>
        <translation>Muestra sus pistas como lista</translation>
    </message>
    <message>
        <source>Gives it another name</source>
        <translation>Le da otro nombre</translation>
    </message>
    <message>
        <source>Deletes it; this can be undone</source>
        <translation>La elimina; se puede deshacer</translation>
    </message>
    <message>
        <source>Brings back the playlist that was deleted last</source>
        <translation>Recupera la última lista eliminada</translation>
    </message>
    <message>
        <source>“%1” already has that.</source>
        <translation>«%1» ya lo contiene.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) added to “%1”.</source>
        <translation>
            <numerusform>%Ln pista añadida a «%1».</numerusform>
            <numerusform>%Ln pistas añadidas a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Adding</source>
        <translation>&amp;Deshacer la adición</translation>
    </message>
    <message>
        <source>Takes the tracks out that were added last</source>
        <translation>Quita las últimas pistas añadidas</translation>
    </message>
</context>
<context>
    <name>v2m::ReadingChip</name>
    <message>
        <source>Reading while music plays — Stop</source>
        <extracomment>A button, and the sign that the camera is read</extracomment>
        <translation>Leyendo mientras suena música — Detener</translation>
    </message>
    <message>
        <source>The camera reads your face, and what comes next is planned from it. A click ends that; the music plays on.</source>
        <translation>La cámara lee su cara, y a partir de ella se planea lo que sigue. Un clic lo termina; la música sigue sonando.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The camera reads your face while music plays. At each new track, what comes next is planned again, from where your face is to where the list leads; the less your mood follows, the smaller the steps. A click ends the reading; the music plays on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La cámara lee su cara mientras suena música, y con cada pista nueva se vuelve a planear lo que viene después: desde donde está su cara hasta donde conduce la lista. Cuanto menos sigue su estado de ánimo, más pequeños son los pasos. Un clic termina la lectura; la música sigue sonando.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>v2m::ReadingLoop</name>
    <message>
        <source>Where you began: %1. Where you are: %2.</source>
        <translation>Dónde empezó: %1. Dónde está: %2.</translation>
    </message>
    <message>
        <source>Where you began: %1. Where you are: %2, %3 of the way. No track seemed to help.</source>
        <translation>Dónde empezó: %1. Dónde está: %2, %3 del camino. Ninguna pista pareció ayudar.</translation>
    </message>
    <message>
        <source>Where you began: %1. Where you are: %2, %3 of the way. What seemed to help: “%4”.</source>
        <translation>Dónde empezó: %1. Dónde está: %2, %3 del camino. Lo que pareció ayudar: «%4».</translation>
    </message>
</context>
<context>
    <name>v2m::RecordButton</name>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Record a clip</source>
        <translation>Grabar un clip</translation>
    </message>
    <message>
        <source>Record a clip of the camera</source>
        <translation>Grabar un clip con la cámara</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>Cancelar (%1)</translation>
    </message>
    <message>
        <source>Cancel the recording</source>
        <translation>Cancelar la grabación</translation>
    </message>
    <message>
        <source>Recording starts in a moment</source>
        <translation>La grabación empieza en un momento</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Stop and save the recording; it ends by itself after %1</source>
        <translation>Detener y guardar la grabación; termina por sí sola al llegar a %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The recording is being saved</source>
        <translation>Se está guardando la grabación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recording starts once the camera is on</source>
        <translation>La grabación empieza cuando la cámara esté encendida</translation>
    </message>
</context>
<context>
    <name>v2m::RecordController</name>
    <message>
        <source>The camera was switched off.</source>
        <translation>Se apagó la cámara.</translation>
    </message>
</context>
<context>
    <name>v2m::RecoveredRecordings</name>
    <message>
        <source>A recording was recovered</source>
        <translation>Se recuperó una grabación</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was recording. %n recording(s) could be kept, in the folder %1.</source>
        <translation>
            <numerusform>El programa terminó mientras grababa. Se pudo conservar %n grabación, en la carpeta %1.</numerusform>
            <numerusform>El programa terminó mientras grababa. Se pudieron conservar %n grabaciones, en la carpeta %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <translation>&amp;Abrir «%1»</translation>
    </message>
</context>
<context>
    <name>v2m::SearchPage</name>
    <message>
        <source>Search the catalog</source>
        <translation>Buscar en el catálogo</translation>
    </message>
    <message>
        <source>Finds tracks with these words in their title, artist, album, description or tags.</source>
        <translation>Busca pistas con estas palabras en el título, el intérprete, el álbum, la descripción o las etiquetas.</translation>
    </message>
    <message>
        <source>Tracks found</source>
        <translation>Pistas encontradas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No track has all these words.</source>
        <translation>Ninguna pista contiene todas estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln track(s)</source>
        <translation>
            <numerusform>%Ln pista, la mejor</numerusform>
            <numerusform>Las %Ln mejores pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) found</source>
        <translation>
            <numerusform>%Ln pista encontrada</numerusform>
            <numerusform>%Ln pistas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The tracks that were found, best first. Enter plays one, Insert adds it to the list; the menu key shows more.</source>
        <translation>Las pistas encontradas, la mejor primero. Intro reproduce una, Insert la añade a la lista; la tecla de menú muestra más.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Add to the List</source>
        <translation>&amp;Añadir a la lista</translation>
    </message>
    <message>
        <source>&amp;More Like This</source>
        <translation>&amp;Más como esta</translation>
    </message>
    <message>
        <source>Adds the track to the list and plays it</source>
        <translation>Añade la pista a la lista y la reproduce</translation>
    </message>
    <message>
        <source>Adds the chosen tracks to the list; they can be dragged there too</source>
        <translation>Añade a la lista las pistas elegidas; también se pueden arrastrar hasta allí</translation>
    </message>
    <message>
        <source>Shows tracks like this one, by mood and sound</source>
        <translation>Muestra pistas parecidas a esta en ánimo y sonido</translation>
    </message>
    <message>
        <source>Type words to find tracks by their title, artist, album, description or tags.</source>
        <translation>Escriba palabras para buscar pistas por título, intérprete, álbum, descripción o etiquetas.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln track(s)</source>
        <translation>
            <numerusform>La primera pista</numerusform>
            <numerusform>Las primeras %Ln pistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Applies the changes and closes the settings.</source>
        <translation>Aplica los cambios y cierra los ajustes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes the settings without applying the changes.</source>
        <translation>Cierra los ajustes sin aplicar los cambios.</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Applies the changes and leaves the settings open.</source>
        <translation>Aplica los cambios y deja abiertos los ajustes.</translation>
    </message>
    <message>
        <source>Restore Defa&amp;ults</source>
        <translation>Restab&amp;lecer valores</translation>
    </message>
    <message>
        <source>Sets every page to its defaults, to be applied or cancelled like other changes.</source>
        <translation>Pone todas las páginas en sus valores predeterminados, que se aplican o cancelan como los demás cambios.</translation>
    </message>
</context>
<context>
    <name>v2m::SettingsForm</name>
    <message>
        <source>Allow the &amp;network</source>
        <translation>Permitir la &amp;red</translation>
    </message>
    <message>
        <source>Lets the program download MusicCaps when you ask for it and stream previews through your own yt-dlp; your pictures, videos and emotions never leave this machine.</source>
        <translation>Permite que el programa descargue MusicCaps cuando usted lo pida y reproduzca muestras en línea mediante su propio yt-dlp; sus imágenes, vídeos y emociones nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>Face &amp;detector:</source>
        <translation>&amp;Detector de caras:</translation>
    </message>
    <message>
        <source>Automatic takes YuNet where its model is installed, otherwise the cascade, which misses more faces.</source>
        <translation>Automático usa YuNet si su modelo está instalado y, si no, la cascada, que pasa por alto más caras.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>YuNet</source>
        <translation>YuNet</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>&amp;Processor cores:</source>
        <translation>&amp;Núcleos del procesador:</translation>
    </message>
    <message>
        <source>How many cores work on a video at once.</source>
        <translation>Cuántos núcleos trabajan a la vez en un vídeo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Skipped frames:</source>
        <translation>&amp;Omisión de fotogramas:</translation>
    </message>
    <message>
        <source>How many frames of a video are skipped after each one that is read: more is faster and coarser.</source>
        <translation>Cuántos fotogramas de un vídeo se omiten después de cada uno que se lee: con más, el análisis es más rápido y menos preciso.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>frames left out</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>folder</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Sm&amp;oothing:</source>
        <translation>&amp;Suavizado:</translation>
    </message>
    <message>
        <source>How long readings are averaged over: more is steadier, less reacts faster.</source>
        <translation>Durante cuánto tiempo se estabilizan las lecturas: con más tiempo son más estables; con menos, reaccionan más deprisa.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Your own &amp;model:</source>
        <translation>&amp;Modelo propio:</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>El del programa</translation>
    </message>
    <message>
        <source>&amp;Audio folder:</source>
        <translation>Carpeta de &amp;audio:</translation>
    </message>
    <message>
        <source>Sound files here that are named after a track&apos;s id are played as its preview.</source>
        <translation>Los archivos de sonido de esta carpeta cuyo nombre sea el id de una pista se reproducen como su muestra.</translation>
    </message>
    <message>
        <source>&amp;Recordings folder:</source>
        <translation>Carpeta de &amp;grabaciones:</translation>
    </message>
    <message>
        <source>Where clips that you record with the camera are kept.</source>
        <translation>Donde se guardan los clips que graba con la cámara.</translation>
    </message>
    <message>
        <source>Longest r&amp;ecording:</source>
        <translation>Duración má&amp;xima:</translation>
    </message>
    <message>
        <source>A recording ends by itself after this time.</source>
        <translation>Una grabación termina por sí sola al cabo de este tiempo.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Se aplica de inmediato.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Learn from what I li&amp;ke</source>
        <translation>A&amp;prender de lo que me gusta</translation>
    </message>
    <message>
        <source>Announce each ne&amp;w track</source>
        <translation>Avisar de cada pista nue&amp;va</translation>
    </message>
    <message>
        <source>Shows a notification of the desktop when a track begins.</source>
        <translation>Muestra una notificación del escritorio cuando empieza una pista.</translation>
    </message>
    <message>
        <source>Play all tracks e&amp;qually loud</source>
        <translation>Reproducir todas las pistas con &amp;igual volumen</translation>
    </message>
    <message>
        <source>Files of your own whose loudness is known, by their tags or by listening, play at -18 LUFS.</source>
        <translation>Los archivos propios cuya sonoridad se conoce, por sus etiquetas o por haberlos escuchado, suenan a -18 LUFS.</translation>
    </message>
    <message>
        <source>Cross&amp;fade:</source>
        <translation>&amp;Fundido cruzado:</translation>
    </message>
    <message>
        <source>How long one track fades into the next, where both are files.</source>
        <translation>Durante cuánto tiempo una pista se funde con la siguiente, si ambas son archivos.</translation>
    </message>
    <message>
        <source>A models folder with a manifest.json, or a TorchScript file (.pt) with its description (.json) beside it. Such a file is a program; it runs in a sandbox, where it can do nothing but compute.</source>
        <translation>Una carpeta de modelos con un manifest.json, o un archivo TorchScript (.pt) con su descripción (.json) al lado. Un archivo así es un programa; se ejecuta en un entorno aislado, donde no puede hacer más que calcular.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>The arrow keys go from one page to the other.</source>
        <translation>Las teclas de flecha pasan de una página a otra.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Camera and Clips</source>
        <translation>Cámara y clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Ranks music higher or lower that sounds like what you liked, disliked, skipped or heard to the end; this stays in the catalog on this machine, and the Music menu forgets it.</source>
        <translation>Sube o baja la música que suena parecida a la que le gustó, no le gustó, saltó o escuchó hasta el final; esto se queda en el catálogo de este equipo y se olvida desde el menú Música.</translation>
    </message>
    <message>
        <source>Keep a diar&amp;y</source>
        <translation>&amp;Llevar un diario</translation>
    </message>
    <message>
        <source>Keeps the time, the scores and the music of each reading in the catalog on this machine, without picture and sound; View &gt; Diary shows and deletes them.</source>
        <translation>Guarda la hora, los valores y la música de cada lectura en el catálogo de este equipo, sin imagen ni sonido; Ver &gt; Diario las muestra y las elimina.</translation>
    </message>
    <message>
        <source>Keep an i&amp;con in the tray</source>
        <translation>Mantener un i&amp;cono en la bandeja</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <source>F&amp;irst selection:</source>
        <translation>Prim&amp;era selección:</translation>
    </message>
    <message>
        <source>By the fit alone</source>
        <translation>Solo por afinidad</translation>
    </message>
    <message>
        <source>Light, dark, in high contrast, or whichever the desktop uses.</source>
        <translation>Claro, oscuro, con alto contraste o el que use el escritorio.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Which of the tracks that suit about equally well come first. The number was drawn for you and counts together with the clip and the face, so that not everybody with the same mood begins with the same track.</source>
        <translation>Cuáles de las pistas que encajan más o menos igual van primero. El número se sorteó para usted y cuenta junto con el clip y la cara, para que no todos los que tienen el mismo ánimo empiecen con la misma pista.</translation>
    </message>
    <message>
        <source>It hides and shows the window, and plays, pauses and skips. If you close the window while music plays, the program stays in the tray and the music goes on.</source>
        <translation>Oculta y muestra la ventana, reproduce, pausa y salta. Si cierra la ventana mientras suena música, el programa se queda en la bandeja y la música sigue.</translation>
    </message>
</context>
<context>
    <name>v2m::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>v2m::SkippedRows</name>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln fila omitida</numerusform>
            <numerusform>%Ln filas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows which rows were skipped, and why.</source>
        <translation>Muestra qué filas se omitieron y por qué.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the skipped rows</source>
        <translation>Copiar las filas omitidas</translation>
    </message>
    <message>
        <source>Copies the list of skipped rows to the clipboard.</source>
        <translation>Copia la lista de filas omitidas en el portapapeles.</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>The skipped rows by their line in the file, each with the reason.</source>
        <translation>Las filas omitidas por su línea en el archivo, cada una con el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo</numerusform>
            <numerusform>No se pudieron leer %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows which files could not be read, and why.</source>
        <translation>Muestra qué archivos no se pudieron leer y por qué.</translation>
    </message>
    <message>
        <source>Copy the list of files</source>
        <translation>Copiar la lista de archivos</translation>
    </message>
    <message>
        <source>Puts the files that could not be read on the clipboard.</source>
        <translation>Pone en el portapapeles los archivos que no se pudieron leer.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>The files that could not be read, each with the reason.</source>
        <translation>Los archivos que no se pudieron leer, cada uno con el motivo.</translation>
    </message>
    <message>
        <source>Shows notes on the folder.</source>
        <translation>Muestra las notas sobre la carpeta.</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>Copiar las notas</translation>
    </message>
    <message>
        <source>Copies the notes to the clipboard.</source>
        <translation>Copia las notas al portapapeles.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on the folder and its files.</source>
        <translation>Notas sobre la carpeta y sus archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SleepInhibitor</name>
    <message>
        <source>A clip is being recorded</source>
        <translation>Se está grabando un clip</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>La cámara está en uso</translation>
    </message>
    <message>
        <source>Music is playing</source>
        <translation>Se está reproduciendo música</translation>
    </message>
</context>
<context>
    <name>v2m::SoundNetwork</name>
    <message>
        <source>The model file “%1” holds no sound network: its tensor “%2” is missing or of another shape.</source>
        <translation>El archivo de modelo «%1» no contiene una red de sonido: su tensor «%2» falta o tiene otra forma.</translation>
    </message>
    <message>
        <source>The model file “%1” was trained on other descriptors of sound than this program reads.</source>
        <translation>El archivo de modelo «%1» se entrenó con otros descriptores de sonido que los que lee este programa.</translation>
    </message>
</context>
<context>
    <name>v2m::SoundPlayer</name>
    <message>
        <source>the clip&apos;s place in it cannot be reached</source>
        <translation>no se puede llegar al punto del archivo donde está el fragmento</translation>
    </message>
    <message numerus="yes">
        <source>it did not open within %n second(s)</source>
        <translation>
            <numerusform>no se abrió en %n segundo</numerusform>
            <numerusform>no se abrió en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds no sound</source>
        <translation>no contiene sonido</translation>
    </message>
    <message>
        <source>GStreamer&apos;s plugins are missing</source>
        <translation>faltan los complementos de GStreamer</translation>
    </message>
</context>
<context>
    <name>v2m::SoundSource</name>
    <message>
        <source>Plays from a file, without a network.</source>
        <translation>Suena desde un archivo, sin red.</translation>
    </message>
    <message>
        <source>Plays from a stream, over the network.</source>
        <translation>Suena desde una transmisión, por la red.</translation>
    </message>
    <message>
        <source>Opens in the browser.</source>
        <translation>Se abre en el navegador.</translation>
    </message>
    <message>
        <source>Cannot be played: no file and no address is known.</source>
        <translation>No se puede reproducir: no se conoce ningún archivo ni dirección.</translation>
    </message>
    <message>
        <source>Cannot be played: its file is gone or cannot be read.</source>
        <translation>No se puede reproducir: su archivo ya no está o no se puede leer.</translation>
    </message>
</context>
<context>
    <name>v2m::SoundtrackDialog</name>
    <message>
        <source>%1 with music</source>
        <translation>%1 con música</translation>
    </message>
    <message>
        <source>Looking for the tracks that have a file on this computer…</source>
        <translation>Buscando las pistas que tienen un archivo en este equipo…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Writing the clip with its music…</source>
        <translation>Escribiendo el clip con su música…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Clip with Music</source>
        <translation>Clip con música</translation>
    </message>
    <message>
        <source>The clip gets the music of the list as its sound. Each track with a file on this computer can be heard where the clip has its mood.</source>
        <translation>El clip recibe la música de la lista como sonido. Cada pista con un archivo en este equipo puede sonar donde el clip tiene su ánimo.</translation>
    </message>
    <message>
        <source>Which track plays when</source>
        <translation>Qué pista suena y cuándo</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>El archivo que se escribirá</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose another file, or WebM instead of MP4</source>
        <translation>Elegir otro archivo, o WebM en lugar de MP4</translation>
    </message>
    <message>
        <source>The clip’s &amp;own sound:</source>
        <translation>El sonido &amp;propio del clip:</translation>
    </message>
    <message>
        <source>Lower it under the music</source>
        <translation>Bajarlo bajo la música</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>What happens to the clip&apos;s own sound</source>
        <translation>Qué ocurre con el sonido que ya tiene el clip</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>E&amp;scribir</translation>
    </message>
    <message>
        <source>Write the clip with its music to the file</source>
        <translation>Escribir el clip con su música en el archivo</translation>
    </message>
</context>
<context>
    <name>v2m::SoundtrackStrip</name>
    <message>
        <source>No music yet.</source>
        <translation>Todavía no hay música.</translation>
    </message>
</context>
<context>
    <name>v2m::SourceTableModel</name>
    <message>
        <source>From the file “%1”</source>
        <translation>Del archivo «%1»</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>Se vigilan los cambios</translation>
    </message>
    <message>
        <source>Not watched for changes</source>
        <translation>No se vigilan los cambios</translation>
    </message>
    <message>
        <source>When ticked, the folder is read again whenever it changes</source>
        <translation>Si está marcada, la carpeta se vuelve a leer cada vez que cambia</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>whether a folder is watched for changes</comment>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Sus propios archivos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln no longer there</source>
        <extracomment>of a folder. %1: number of tracks; %Ln: of other ones</extracomment>
        <translation>
            <numerusform>%1, %Ln ya no está</numerusform>
            <numerusform>%1, %Ln ya no están</numerusform>
        </translation>
    </message>
    <message>
        <source>Works in the public domain</source>
        <translation>Obras de dominio público</translation>
    </message>
</context>
<context>
    <name>v2m::SourcesPage</name>
    <message>
        <source>Another import is still running.</source>
        <translation>Todavía hay otra importación en curso.</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>Importando «%1»…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se quitó «%1».</translation>
    </message>
    <message>
        <source>The import was cancelled; the catalog is as it was before.</source>
        <translation>Se canceló la importación; el catálogo está como antes.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Se canceló la descarga.</translation>
    </message>
    <message>
        <source>Import a data set</source>
        <translation>Importar un conjunto de datos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Downloading MusicCaps from %1…</source>
        <translation>Descargando MusicCaps de %1…</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Quitar una fuente</translation>
    </message>
    <message>
        <source>Remove “%1” from the catalog?</source>
        <translation>¿Quitar «%1» del catálogo?</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The file that it was imported from stays where it is.</source>
        <translation>
            <numerusform>Se quitará %Ln pista. El archivo desde el que se importó se queda donde está.</numerusform>
            <numerusform>Se quitarán %Ln pistas. El archivo desde el que se importaron se queda donde está.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>&amp;Importar un archivo CSV…</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Importar un archivo CSV</translation>
    </message>
    <message>
        <source>Brings the tracks of a data set on this machine into the catalog.</source>
        <translation>Incorpora al catálogo las pistas de un conjunto de datos de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove the chosen source</source>
        <translation>Quitar la fuente seleccionada</translation>
    </message>
    <message>
        <source>Removes the chosen data set and its tracks from the catalog, after asking.</source>
        <translation>Quita del catálogo el conjunto de datos seleccionado y sus pistas, previa confirmación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) in all</source>
        <translation>
            <numerusform>%Ln pista en total</numerusform>
            <numerusform>%Ln pistas en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing “%1”…</source>
        <translation>Eliminando «%1»…</translation>
    </message>
    <message>
        <source>Built-in works</source>
        <translation>Obras incluidas</translation>
    </message>
    <message>
        <source>Add the &amp;Built-in Works</source>
        <translation>Añadir las obras in&amp;cluidas</translation>
    </message>
    <message>
        <source>Add the built-in works</source>
        <translation>Añadir las obras incluidas</translation>
    </message>
    <message>
        <source>Works in the public domain that come with the program; most of them play without a network.</source>
        <translation>Obras de dominio público que vienen con el programa; la mayoría suenan sin red.</translation>
    </message>
    <message>
        <source>Add a Folder of Music</source>
        <translation>Añadir una carpeta de música</translation>
    </message>
    <message>
        <source>&amp;Read It Again</source>
        <translation>&amp;Volver a leerla</translation>
    </message>
    <message>
        <source>&amp;Watch for Changes</source>
        <translation>&amp;Vigilar los cambios</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The files themselves stay where they are.</source>
        <translation>
            <numerusform>Esto quita %Ln pista. Los archivos permanecen donde están.</numerusform>
            <numerusform>Esto quita %Ln pistas. Los archivos permanecen donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is being listened to</source>
        <translation>Esta carpeta se está escuchando</translation>
    </message>
    <message>
        <source>The data sets and folders in the catalog with their numbers of tracks and licences; the menu key shows what can be done with one.</source>
        <translation>Los conjuntos de datos y carpetas del catálogo con su número de pistas y licencias; la tecla de menú muestra qué se puede hacer con cada uno.</translation>
    </message>
    <message>
        <source>Add a F&amp;older of Music…</source>
        <translation>Añadir una &amp;carpeta de música…</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Añadir una carpeta de música</translation>
    </message>
    <message>
        <source>Listens to the music files in a folder of yours, so that they appear in the lists.</source>
        <translation>Escucha los archivos de música de una carpeta suya para que aparezcan en las listas.</translation>
    </message>
    <message>
        <source>Or drop a folder or a CSV file here. The first line of a CSV file names its columns, at least id and caption.</source>
        <translation>O suelte aquí una carpeta o un archivo CSV. La primera línea de un archivo CSV nombra sus columnas, al menos id y caption.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). They come with the program, and can be added again.</source>
        <translation>
            <numerusform>Esto quita %Ln pista. Viene con el programa y se puede volver a añadir.</numerusform>
            <numerusform>Esto quita %Ln pistas. Vienen con el programa y se pueden volver a añadir.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 has sent could not be imported. %2</source>
        <extracomment>%1: a server&apos;s name; %2: a sentence that says why</extracomment>
        <translation>No se pudo importar lo que ha enviado %1. %2</translation>
    </message>
    <message>
        <source>&amp;Show Its Tracks</source>
        <translation>&amp;Mostrar sus pistas</translation>
    </message>
</context>
<context>
    <name>v2m::Stage</name>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Reading faces… %1</source>
        <translation>Leyendo caras… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading faces…</source>
        <translation>Leyendo caras…</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <extracomment>Several clips are analysed one after the other. %1: number of this one; %2: how many there are; %3: its file&apos;s name</extracomment>
        <translation>Clip %1 de %2: %3</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Encendiendo la cámara…</translation>
    </message>
</context>
<context>
    <name>v2m::StepsChoice</name>
    <message>
        <source>Even steps</source>
        <translation>Pasos iguales</translation>
    </message>
    <message>
        <source>Arousal first</source>
        <translation>Activación primero</translation>
    </message>
    <message>
        <source>Valence first</source>
        <translation>Valencia primero</translation>
    </message>
    <message>
        <source>Steps that adapt</source>
        <translation>Pasos que se adaptan</translation>
    </message>
    <message>
        <source>Straight to the goal, each step as long as the others</source>
        <translation>Directo a la meta, cada paso igual de largo que los demás</translation>
    </message>
    <message>
        <source>First as calm or as lively as the goal, then as bright</source>
        <translation>Primero tan tranquilo o tan vivo como la meta, después tan alegre</translation>
    </message>
    <message>
        <source>First as bright as the goal, then as calm or as lively</source>
        <translation>Primero tan alegre como la meta, después tan tranquilo o tan vivo</translation>
    </message>
    <message>
        <source>Small steps first, which grow: the smaller, the farther the goal is</source>
        <translation>Pasos pequeños al principio, que crecen: cuanto más lejos la meta, más pequeños</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How the music goes from where you are to where it leads</source>
        <translation>Cómo va la música desde donde está usted hasta donde conduce</translation>
    </message>
    <message>
        <source>&lt;p&gt;How the music goes from where you are to where it leads: in &lt;b&gt;even&lt;/b&gt; steps; with the &lt;b&gt;arousal first&lt;/b&gt;, so that you are calm before you are cheerful; with the &lt;b&gt;valence first&lt;/b&gt;; or in &lt;b&gt;steps that adapt&lt;/b&gt;, which begin small and grow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cómo va la música desde donde está usted hasta donde conduce: en pasos &lt;b&gt;iguales&lt;/b&gt;; con la &lt;b&gt;activación primero&lt;/b&gt;, para que esté tranquilo antes que alegre; con la &lt;b&gt;valencia primero&lt;/b&gt;; o en &lt;b&gt;pasos que se adaptan&lt;/b&gt;, que empiezan pequeños y crecen.&lt;/p&gt;</translation>
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
        <translation>No hay ninguna cara a la vista.</translation>
    </message>
    <message>
        <source>There are no emotions to show yet.</source>
        <translation>Todavía no hay emociones que mostrar.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <extracomment>%1: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>Ahora: %1.</translation>
    </message>
    <message>
        <source>no face in sight</source>
        <translation>ninguna cara a la vista</translation>
    </message>
    <message>
        <source>At %1 of %2: %3.</source>
        <extracomment>%1: a time in the clip; %2: the clip&apos;s length; %3: a list such as &quot;Happy 61 percent&quot;</extracomment>
        <translation>En %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>Emociones a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The arrow keys move through the video; Space plays it.</source>
        <translation>Las flechas recorren el vídeo; la barra espaciadora lo reproduce.</translation>
    </message>
    <message>
        <source>&lt;p&gt;How the emotions came and went: the taller an area, the more of that emotion at that moment.&lt;/p&gt;&lt;p&gt;Click, drag or use the arrow keys to go to a moment of the clip.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cómo vinieron y se fueron las emociones: cuanto más alta es un área, más de esa emoción hay en ese momento.&lt;/p&gt;&lt;p&gt;Haga clic, arrastre o use las teclas de flecha para ir a un momento del clip.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>%1: a time in the clip</extracomment>
        <translation>&amp;Ir a %1</translation>
    </message>
    <message>
        <source>Go to the &amp;Start</source>
        <translation>Ir al &amp;principio</translation>
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
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The length of %Ln track(s) is not known.</source>
        <translation>
            <numerusform>No se conoce la duración de %Ln pista.</numerusform>
            <numerusform>No se conoce la duración de %Ln pistas.</numerusform>
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
        <translation>al menos %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>Below the list. %1: how many are selected; %Ln: of how many</extracomment>
        <translation>
            <numerusform>%1 de %Ln pista</numerusform>
            <numerusform>%1 de %Ln pistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::Tour</name>
    <message>
        <source>Show your face</source>
        <translation>Muestre su cara</translation>
    </message>
    <message>
        <source>Open a video or a picture, drop one here, or switch the camera on. A few seconds are enough. No picture leaves this machine.</source>
        <translation>Abra un vídeo o una imagen, suelte uno aquí o encienda la cámara. Bastan unos segundos. Ninguna imagen sale de este equipo.</translation>
    </message>
    <message>
        <source>See what was read</source>
        <translation>Vea lo que se ha leído</translation>
    </message>
    <message>
        <source>The bars are the seven emotions, the timeline shows when they came, and the pad shows your path between unpleasant and pleasant, calm and excited.</source>
        <translation>Las barras son las siete emociones, la línea de tiempo dice cuándo llegaron y el plano muestra su camino de lo desagradable a lo agradable y de lo tranquilo a lo excitado.</translation>
    </message>
    <message>
        <source>Get music that answers</source>
        <translation>Reciba música que responde</translation>
    </message>
    <message>
        <source>The list follows the bars, and each track says why it is there. Above it you choose what the music is to do: match your mood, follow it, lift it, calm it or energize it.</source>
        <translation>La lista sigue a las barras, y cada pista dice por qué está ahí. Encima elige qué debe hacer la música: acompañar su ánimo, seguirlo, animarlo, calmarlo o darle energía.</translation>
    </message>
    <message>
        <source>Listen, and steer</source>
        <translation>Escuche y dirija</translation>
    </message>
    <message>
        <source>Play the list here and take it with you. To go elsewhere, drag the target on the pad. F1 opens the manual, and the Help menu this tour.</source>
        <translation>Reproduzca la lista aquí y llévesela. Para ir a otro lugar, arrastre el objetivo en el plano. F1 abre el manual, y el menú Ayuda, este recorrido.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which card of a tour this is: 2 of 4</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
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
        <translation>%1 (valencia %2, activación %3)</translation>
    </message>
    <message>
        <source>Details of the track</source>
        <translation>Detalles de la pista</translation>
    </message>
    <message>
        <source>Choose a track to see what is known about it.</source>
        <translation>Elija una pista para ver lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Here because</source>
        <translation>Está aquí porque</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Place on the pad</source>
        <translation>Lugar en el panel</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Estado de ánimo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Place on the pad (● this track, ○ asked for)</source>
        <extracomment>What follows: a mood in words. The signs are those of a small picture of the pad</extracomment>
        <translation>Lugar en el panel (● esta pista, ○ lo pedido)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
</context>
<context>
    <name>v2m::TrayIcon</name>
    <message>
        <source>&amp;Hide the Window</source>
        <translation>&amp;Ocultar la ventana</translation>
    </message>
    <message>
        <source>&amp;Show the Window</source>
        <translation>Mo&amp;strar la ventana</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Next Track</source>
        <translation>Pista &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>P&amp;revious Track</source>
        <translation>Pista ante&amp;rior</translation>
    </message>
</context>
<context>
    <name>v2m::UnderstoodLine</name>
    <message>
        <source>Mood of the words: %1</source>
        <extracomment>%1: a mood that was understood of words, such as “Sad, low energy”</extracomment>
        <translation>Estado de ánimo de las palabras: %1</translation>
    </message>
    <message>
        <source>A mood of your choice, in place of that of the words.</source>
        <translation>Un estado de ánimo elegido por usted, en lugar del de las palabras.</translation>
    </message>
    <message>
        <source>Inferred from what you do not want.</source>
        <extracomment>%1: words of a search, as a list</extracomment>
        <translation>Entendido por lo que usted no quiere.</translation>
    </message>
    <message>
        <source>Understood from: %1.</source>
        <translation>Entendido por: %1.</translation>
    </message>
    <message>
        <source>%1 A click changes the mood; the cross keeps the words without it.</source>
        <extracomment>%1: a sentence: from which words a mood was understood</extracomment>
        <translation>%1 Un clic cambia el estado de ánimo, y la cruz deja solo las palabras.</translation>
    </message>
    <message>
        <source>Leave out the mood of the words</source>
        <translation>Prescindir del estado de ánimo de las palabras</translation>
    </message>
    <message>
        <source>Leave out this mood: only the words themselves are looked for</source>
        <translation>Prescindir de este estado de ánimo: solo se buscan las palabras mismas</translation>
    </message>
    <message>
        <source>None of these words names a mood that is known here; the list has tracks that contain them.</source>
        <translation>Ninguna de estas palabras nombra un estado de ánimo conocido aquí; la lista tiene pistas en las que aparecen.</translation>
    </message>
    <message>
        <source>%1 Did you mean:</source>
        <extracomment>%1: a sentence; below it are buttons with words that may have been meant</extracomment>
        <translation>%1 Quizá quiso decir:</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <extracomment>%1: a word</extracomment>
        <translation>Buscar «%1» en su lugar</translation>
    </message>
    <message>
        <source>More Energy</source>
        <translation>Más energía</translation>
    </message>
    <message>
        <source>Less Energy</source>
        <translation>Menos energía</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Más alegre</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Más sombrío</translation>
    </message>
    <message>
        <source>As Understood</source>
        <translation>Como se entendió</translation>
    </message>
    <message>
        <source>Only the Words</source>
        <translation>Solo las palabras</translation>
    </message>
    <message>
        <source>Mood of the Words</source>
        <translation>Estado de ánimo de las palabras</translation>
    </message>
    <message>
        <source>By name: %1</source>
        <extracomment>On a chip. %1: names of works or artists that a search mentions, as a list</extracomment>
        <translation>Por nombre: %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>On a chip. %1: what a listener does not want in the music, as a list</extracomment>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <extracomment>Below it are buttons with words that may have been meant</extracomment>
        <translation>Quizá quiso decir:</translation>
    </message>
</context>
<context>
    <name>v2m::VideoView</name>
    <message>
        <source>There is no picture.</source>
        <translation>No hay imagen.</translation>
    </message>
    <message>
        <source>No face is in sight.</source>
        <translation>No hay ninguna cara a la vista.</translation>
    </message>
    <message>
        <source>Face %1: %2.</source>
        <extracomment>%1: a face&apos;s number</extracomment>
        <translation>Cara %1: %2.</translation>
    </message>
    <message>
        <source>Face %1 is too small to be read.</source>
        <translation>La cara %1 es demasiado pequeña para leerla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) in sight.</source>
        <translation>
            <numerusform>%Ln cara a la vista.</numerusform>
            <numerusform>%Ln caras a la vista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Tab goes from face to face, Enter chooses one, Escape all; Space plays a video.</source>
        <translation>Tab va de un rostro a otro, Intro elige uno, Escape todos; la barra espaciadora reproduce un vídeo.</translation>
    </message>
    <message>
        <source>&amp;All Faces</source>
        <translation>&amp;Todas las caras</translation>
    </message>
    <message>
        <source>Only Face %1</source>
        <translation>Solo la cara %1</translation>
    </message>
    <message>
        <source>The &amp;Picture Alone</source>
        <translation>Solo la &amp;imagen</translation>
    </message>
</context>
<context>
    <name>v2m::ViewPanels</name>
    <message>
        <source>Music &amp;List</source>
        <translation>&amp;Lista de música</translation>
    </message>
    <message>
        <source>&amp;Emotions</source>
        <translation>&amp;Emociones</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Línea de &amp;tiempo</translation>
    </message>
    <message>
        <source>Mood &amp;Pad</source>
        <translation>Pa&amp;nel de ánimo</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>&amp;Clips</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>Repro&amp;ductor</translation>
    </message>
</context>
<context>
    <name>v2m::WindowActions</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a video or a picture of a face</source>
        <translation>Abrir un vídeo o una imagen de una cara</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>Read your face live with the camera</source>
        <translation>Leer su cara en directo con la cámara</translation>
    </message>
    <message>
        <source>Play C&amp;lip</source>
        <translation>Reproducir c&amp;lip</translation>
    </message>
    <message>
        <source>Play the analysed clip with its faces marked</source>
        <translation>Reproducir el clip analizado con las caras marcadas</translation>
    </message>
    <message>
        <source>&amp;Export Playlist…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <source>Take the playlist with you as M3U8, XSPF, JSPF or CSV</source>
        <translation>Llevarse la lista de reproducción como M3U8, XSPF, JSPF o CSV</translation>
    </message>
    <message>
        <source>Export &amp;Analysis…</source>
        <translation>Exportar a&amp;nálisis…</translation>
    </message>
    <message>
        <source>Save what was read as JSON, CSV or a picture</source>
        <translation>Guardar lo leído como JSON, CSV o imagen</translation>
    </message>
    <message>
        <source>&amp;Music Catalog…</source>
        <translation>Catálogo de &amp;música…</translation>
    </message>
    <message>
        <source>See, import and search the music</source>
        <translation>Ver, importar y buscar música</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;About Video2Music</source>
        <translation>&amp;Acerca de Video2Music</translation>
    </message>
    <message>
        <source>&amp;Forget Likes and Plays…</source>
        <translation>&amp;Olvidar gustos y reproducciones…</translation>
    </message>
    <message>
        <source>Analyse a clip first</source>
        <translation>Analice primero un clip</translation>
    </message>
    <message>
        <source>Analyse a clip or pick a mood first</source>
        <translation>Analice primero un clip o elija un estado de ánimo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find Music by Words</source>
        <translation>&amp;Buscar música con palabras</translation>
    </message>
    <message>
        <source>A picture stands still</source>
        <translation>Una imagen no se mueve</translation>
    </message>
    <message>
        <source>&amp;Music</source>
        <translation>&amp;Música</translation>
    </message>
    <message>
        <source>A&amp;nother Selection</source>
        <translation>O&amp;tra selección</translation>
    </message>
    <message>
        <source>&amp;Save as Playlist…</source>
        <translation>&amp;Guardar como lista…</translation>
    </message>
    <message>
        <source>&amp;Playlists…</source>
        <translation>&amp;Listas…</translation>
    </message>
    <message>
        <source>See, open and rename the playlists that you saved</source>
        <translation>Ver, abrir y renombrar las listas que ha guardado</translation>
    </message>
    <message>
        <source>&amp;Add a Folder of Music…</source>
        <translation>&amp;Añadir una carpeta de música…</translation>
    </message>
    <message>
        <source>Listen to the music files in a folder of yours</source>
        <translation>Escuchar los archivos de música de una carpeta suya</translation>
    </message>
    <message>
        <source>Other tracks that suit about as well</source>
        <translation>Otras pistas que encajan más o menos igual</translation>
    </message>
    <message>
        <source>Keep the list inside the program under a name</source>
        <translation>Conservar la lista en el programa con un nombre</translation>
    </message>
    <message>
        <source>Keep &amp;Reading While Music Plays</source>
        <translation>Seguir &amp;leyendo mientras suena música</translation>
    </message>
    <message>
        <source>The camera reads your face while music plays, and what comes next is planned from it</source>
        <translation>La cámara lee su cara mientras suena música, y a partir de ella se planea lo que sigue</translation>
    </message>
    <message>
        <source>Export Clip with &amp;Music…</source>
        <translation>Exportar clip con &amp;música…</translation>
    </message>
    <message>
        <source>&amp;Diary…</source>
        <translation>&amp;Diario…</translation>
    </message>
    <message>
        <source>See your readings by day, and the music with them</source>
        <translation>Ver sus lecturas por días, con la música que las acompañó</translation>
    </message>
    <message>
        <source>Write the clip with the list’s music as its sound</source>
        <translation>Escribir el clip con la música de la lista como sonido</translation>
    </message>
    <message>
        <source>Analyse a clip and get a list for it first</source>
        <translation>Analice primero un clip y obtenga una lista para él</translation>
    </message>
    <message>
        <source>Recor&amp;d a Clip</source>
        <translation>&amp;Grabar un clip</translation>
    </message>
</context>
<context>
    <name>v2m::WindowHelp</name>
    <message>
        <source>The List</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>The Pad</source>
        <translation>El plano</translation>
    </message>
    <message>
        <source>Move the target</source>
        <translation>Mover el objetivo</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Move the target in larger steps</source>
        <translation>Mover el objetivo en pasos mayores</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Mayús+Teclas de flecha</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The Timeline</source>
        <translation>La línea de tiempo</translation>
    </message>
    <message>
        <source>To another moment</source>
        <translation>A otro momento</translation>
    </message>
    <message>
        <source>Arrow keys, Page Up, Page Down</source>
        <translation>Teclas de flecha, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>In larger steps</source>
        <translation>En pasos mayores</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Al principio o al final</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>What the control is for</source>
        <translation>Para qué sirve el control</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Mayús+F1</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>&amp;Face Model…</source>
        <translation>Modelo de &amp;caras…</translation>
    </message>
    <message>
        <source>Play or pause the music</source>
        <translation>Reproducir o pausar la música</translation>
    </message>
    <message>
        <source>%1, play key</source>
        <extracomment>%1: a key. The other is one that keyboards have for players</extracomment>
        <translation>%1, tecla de reproducción</translation>
    </message>
    <message>
        <source>Back to your mood</source>
        <translation>Volver a su estado de ánimo</translation>
    </message>
</context>
<context>
    <name>v2m::WindowOffers</name>
    <message numerus="yes">
        <source>%Ln track(s) only; get MusicCaps (2.9 MB, CC BY-SA 4.0)</source>
        <extracomment>Below the list. MusicCaps is a data set with 5,521 descriptions of music</extracomment>
        <translation>
            <numerusform>Solo %Ln pista; obtener MusicCaps (2,9 MB, CC BY-SA 4.0)</numerusform>
            <numerusform>Solo %Ln pistas; obtener MusicCaps (2,9 MB, CC BY-SA 4.0)</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the music catalog, which offers 5,521 more descriptions of music.</source>
        <translation>Abre el catálogo de música, que ofrece 5521 descripciones de música más.</translation>
    </message>
    <message>
        <source>Shows its size, licence and origin first, and then downloads it.</source>
        <translation>Primero indica su tamaño, licencia y origen, y después lo descarga.</translation>
    </message>
    <message>
        <source>Faces are found by the simpler detector; get the better one (%1, Apache 2.0)</source>
        <extracomment>In the status bar. %1: the size of a download, such as &quot;317 kB&quot;</extracomment>
        <translation>Las caras las encuentra el detector más simple; obtener el mejor (%1, Apache 2.0)</translation>
    </message>
</context>
<context>
    <name>v2m::WordVectors</name>
    <message>
        <source>The list of words “%1” cannot be read: %2</source>
        <translation>No se puede leer la lista de palabras «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” does not hold a vector for each word of its list.</source>
        <translation>«%1» no contiene un vector para cada palabra de su lista.</translation>
    </message>
    <message>
        <source>“%1” holds values that are not numbers.</source>
        <translation>«%1» contiene valores que no son números.</translation>
    </message>
</context>
<context>
    <name>v2m::WorkPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The progress of the download or the import.</source>
        <translation>Cuánto han avanzado la descarga o la importación.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stops the download or the import; the catalog stays as it was before.</source>
        <translation>Detiene la descarga o la importación; el catálogo queda como antes.</translation>
    </message>
</context>
<context>
    <name>v2m::YtDlpResolver</name>
    <message>
        <source>yt-dlp found no stream: %1</source>
        <translation>yt-dlp no encontró ninguna transmisión: %1</translation>
    </message>
    <message>
        <source>yt-dlp answered with something that is not the address of a stream</source>
        <translation>yt-dlp respondió con algo que no es la dirección de una transmisión</translation>
    </message>
    <message numerus="yes">
        <source>yt-dlp did not answer within %n second(s)</source>
        <translation>
            <numerusform>yt-dlp no respondió en %n segundo</numerusform>
            <numerusform>yt-dlp no respondió en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no stream to ask yt-dlp for</source>
        <translation>no hay ninguna transmisión que pedir a yt-dlp</translation>
    </message>
    <message>
        <source>yt-dlp could not be started: %1</source>
        <translation>no se pudo iniciar yt-dlp: %1</translation>
    </message>
    <message>
        <source>yt-dlp found no stream and did not say why</source>
        <translation>yt-dlp no encontró ninguna transmisión y no dijo por qué</translation>
    </message>
</context>
<context>
    <name>v2m::analyzeCommand</name>
    <message>
        <source>With --json: every reading of every face.</source>
        <translation>Con --json: todas las lecturas de todas las caras.</translation>
    </message>
    <message>
        <source>Analyse every Kth frame only (default: 1).</source>
        <translation>Analiza solo uno de cada K fotogramas (por omisión: 1).</translation>
    </message>
    <message>
        <source>Read the emotions only; needs no catalog.</source>
        <translation>Lee solo las emociones; no necesita catálogo.</translation>
    </message>
    <message>
        <source>Name at least one clip.</source>
        <translation>Indique al menos un clip.</translation>
    </message>
    <message>
        <source>--playlist works only with a single clip.</source>
        <translation>--playlist solo se admite con un único clip.</translation>
    </message>
    <message>
        <source>--playlist and --no-tracks exclude each other.</source>
        <translation>--playlist y --no-tracks se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>%1: %2
valence %3, arousal %4, faces %5, frames analysed %6 of %7</source>
        <translation>%1: %2
valencia %3, activación %4, caras %5, fotogramas analizados %6 de %7</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>Música para %1</translation>
    </message>
    <message>
        <source>Reads the emotions of the faces in a clip and lists music for them.</source>
        <translation>Lee las emociones de las caras de un clip y propone una lista de música para ellas.</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Where the list is to lead: valence and arousal, each from -1 to 1.</source>
        <translation>Adónde debe llevar la lista: valencia y activación, cada una de -1 a 1.</translation>
    </message>
    <message>
        <source>No track in the catalog matches --where, so no playlist was written.</source>
        <translation>Ninguna pista del catálogo cumple lo que pide --where, así que no se escribió ninguna lista de reproducción.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message>
        <source>in time: %1; --mode follow retraces it</source>
        <translation>en el tiempo: %1; --mode follow lo recorre</translation>
    </message>
    <message>
        <source>Run a model that contains code (TorchScript) without a sandbox; it then has all your permissions.</source>
        <translation>Ejecutar un modelo que es un programa (TorchScript) sin entorno aislado; entonces puede hacer todo lo que puede hacer usted.</translation>
    </message>
    <message>
        <source>The YuNet face model is not installed, so faces are found by the simpler cascade; the window offers it under Help &gt; Face Model.</source>
        <translation>El modelo de caras YuNet no está instalado, por lo que las caras se buscan con la cascada, más sencilla; la ventana lo ofrece en Ayuda &gt; Modelo de caras.</translation>
    </message>
    <message>
        <source>List music for one of several faces only, by its number (default: one list that is fair to all of them).</source>
        <translation>Listar música solo para una de varias caras, por su número (por defecto: una lista justa para todas).</translation>
    </message>
    <message>
        <source>Keep nothing of this in the diary, which is off until video2music-cli diary on.</source>
        <translation>No guardar nada de esto en el diario, que está desactivado hasta video2music-cli diary on.</translation>
    </message>
    <message>
        <source>face %1: %2</source>
        <translation>cara %1: %2</translation>
    </message>
    <message>
        <source>face %1: %2; the list serves them %3 %</source>
        <extracomment>%3: how well the list serves this person, in percent of a list for them alone</extracomment>
        <translation>cara %1: %2; la lista le sirve al %3 %</translation>
    </message>
    <message>
        <source>There is no face %1 in %2; the faces are %3.</source>
        <translation>No hay ninguna cara %1 en %2; las caras son %3.</translation>
    </message>
    <message>
        <source>Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of that name is replaced.</source>
        <translation>Escribe la lista en un archivo: .m3u8, .xspf, .jspf o .csv. Un archivo con ese nombre se reemplaza.</translation>
    </message>
    <message>
        <source>A picture has no course in time to follow, so the list is as with --mode match.</source>
        <translation>Una imagen no transcurre en el tiempo, así que la lista es como con --mode match.</translation>
    </message>
</context>
<context>
    <name>v2m::captionReport</name>
    <message>
        <source>captions held out %1, learned from %2; their mood words are hidden</source>
        <translation>descripciones reservadas %1, de entrenamiento %2; sus palabras de estado de ánimo están ocultas</translation>
    </message>
    <message>
        <source>valence r</source>
        <translation>valencia r</translation>
    </message>
    <message>
        <source>arousal r</source>
        <translation>activ. r</translation>
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
        <translation>modelo</translation>
    </message>
    <message>
        <source>lexicon alone</source>
        <translation>léxico solo</translation>
    </message>
    <message>
        <source>word counts</source>
        <translation>conteo palabras</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>emoción</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>pistas</translation>
    </message>
    <message>
        <source>lexicon</source>
        <translation>léxico</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palab.</translation>
    </message>
    <message>
        <source>average precision over the lexicon&apos;s: %1 times</source>
        <translation>precisión media: %1 veces la del léxico</translation>
    </message>
    <message>
        <source>happy (%1) against sad (%2) by instruments alone: AUC %3, standard error %4; lexicon %5, word counts %6</source>
        <translation>alegría (%1) frente a tristeza (%2) solo por los instrumentos: AUC %3, error estándar %4; léxico %5, conteo de palabras %6</translation>
    </message>
</context>
<context>
    <name>v2m::captionsCommand</name>
    <message>
        <source>A CSV file as “catalog import” takes it: MusicCaps, or any with the columns id and caption; may be given several times.</source>
        <translation>Un archivo CSV como los que admite «catalog import»: MusicCaps o cualquiera con las columnas id y caption; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Name the captions with --data.</source>
        <translation>Indique con --data las descripciones.</translation>
    </message>
    <message>
        <source>Rows that are not tracks: %1.</source>
        <translation>Filas que no son pistas: %1.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message>
        <source>Trains the network that reads a mood from captions which name none, and measures it on those that it did not see.</source>
        <translation>Entrena la red que lee el estado de ánimo en las descripciones que no nombran ninguno y la evalúa con las que no ha visto.</translation>
    </message>
    <message>
        <source>Learned from %1 captions in %2; written to %3.</source>
        <translation>Se aprendió de %1 descripciones en %2; guardado en %3.</translation>
    </message>
    <message>
        <source>Measures how well the mood of captions is read when their mood words are hidden: by the model, the lexicon alone, and word counts.</source>
        <translation>Evalúa lo bien que se lee el estado de ánimo de las descripciones cuando se ocultan las palabras que lo nombran: con el modelo, con el léxico solo y con el conteo de palabras.</translation>
    </message>
    <message>
        <source>A folder with vectors of words (glove_words.txt and glove_100d.safetensors): words that occur in no caption are then read as similar ones.</source>
        <translation>Una carpeta con vectores de palabras (glove_words.txt y glove_100d.safetensors): las palabras que no figuran en ninguna descripción se leen entonces como otras parecidas.</translation>
    </message>
</context>
<context>
    <name>v2m::catalogCommand</name>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 skipped.</source>
        <translation>%1: añadidas %2, actualizadas %3, sin cambios %4, omitidas %5.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>%1, tracks: %2</source>
        <translation>%1, pistas: %2</translation>
    </message>
    <message>
        <source>  %1, tracks: %2, %3, imported %4</source>
        <translation>  %1, pistas: %2, %3, importación: %4</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>licencia desconocida</translation>
    </message>
    <message>
        <source>Name the words to search for.</source>
        <translation>Indique las palabras que desea buscar.</translation>
    </message>
    <message>
        <source>Nothing in the catalog matches “%1”.</source>
        <translation>Nada en el catálogo coincide con «%1».</translation>
    </message>
    <message>
        <source>The catalog has no source “%1”; see video2music-cli catalog info.</source>
        <translation>El catálogo no tiene ninguna fuente «%1»; consulte video2music-cli catalog info.</translation>
    </message>
    <message>
        <source>Tracks removed: %1.</source>
        <translation>Pistas quitadas: %1.</translation>
    </message>
    <message>
        <source>The format of the file to import: %1 (default: as its header tells).</source>
        <translation>Formato del archivo que se va a importar: %1 (por omisión: según su cabecera).</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 missing, %6 skipped.</source>
        <translation>%1: %2 añadidas, %3 actualizadas, %4 sin cambios, %5 ausentes, %6 omitidas.</translation>
    </message>
    <message>
        <source>“%1” is a folder of music; the format %2 is for files.</source>
        <translation>«%1» es una carpeta de música; el formato %2 es de archivos.</translation>
    </message>
    <message>
        <source>Name the file or folder to import.</source>
        <translation>Indique el archivo o la carpeta que desea importar.</translation>
    </message>
    <message>
        <source>The source “%1” has no track “%2”; see video2music-cli catalog search.</source>
        <translation>La fuente «%1» no tiene la pista «%2»; vea video2music-cli catalog search.</translation>
    </message>
    <message>
        <source>valence %1, arousal %2</source>
        <translation>valencia %1, activación %2</translation>
    </message>
    <message>
        <source>“%1” was not listened to, or is the only file that was.</source>
        <translation>«%1» no es un archivo escuchado, o es el único.</translation>
    </message>
    <message>
        <source>Name the folders to watch.</source>
        <translation>Indique las carpetas que vigilar.</translation>
    </message>
    <message>
        <source>catalog needs one of: import FILE|DIR..., info, list, search TEXT, show SOURCE ID, like SOURCE ID, watch DIR..., remove SOURCE.</source>
        <translation>catalog necesita uno de: import FILE|DIR..., info, list, search TEXT, show SOURCE ID, like SOURCE ID, watch DIR..., remove SOURCE.</translation>
    </message>
    <message>
        <source>There are more than %1; these fit best.</source>
        <translation>Hay más de %1; estas son las que mejor encajan.</translation>
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
        <translation>Llena y muestra el catálogo:
  catalog import FILE...   un archivo CSV (MusicCaps o genérico) o una carpeta
                           de música: se escucha y se mantiene al día
  catalog import starter   las obras incluidas
  catalog info             sus fuentes
  catalog list             sus pistas
  catalog search TEXT      pistas con estas palabras
  catalog show SOURCE ID   lo que se sabe de una pista
  catalog like SOURCE ID   los archivos que más se parecen a uno al oído
  catalog watch DIR...     vuelve a importar carpetas cuando cambian
  catalog remove SOURCE    una fuente con sus pistas</translation>
    </message>
    <message>
        <source>Import only MusicCaps as Google published it, verified by its checksum.</source>
        <translation>Importa solo MusicCaps tal como lo publicó Google, reconocido por su suma de comprobación.</translation>
    </message>
    <message>
        <source>%1 (its file is missing)</source>
        <comment>a track</comment>
        <translation>%1 (falta su archivo)</translation>
    </message>
    <message>
        <source>“%1” is a picture; import takes tables of tracks and folders of music.</source>
        <translation>«%1» es una imagen; import acepta tablas de pistas y carpetas de música.</translation>
    </message>
</context>
<context>
    <name>v2m::chain</name>
    <message>
        <source>No models are installed; name their folder with --models or VIDEO2MUSIC_MODELS.</source>
        <translation>No hay modelos instalados; indique su carpeta con --models o VIDEO2MUSIC_MODELS.</translation>
    </message>
</context>
<context>
    <name>v2m::clipFingerprint</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::collection</name>
    <message>
        <source>“%1” asks for more memory than there is.</source>
        <translation>«%1» pide más memoria de la que hay.</translation>
    </message>
    <message>
        <source>There is no music in the folder “%1”.</source>
        <translation>No hay música en la carpeta «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read: %2.</source>
        <translation>No se puede leer la carpeta «%1»: %2.</translation>
    </message>
    <message>
        <source>The tags of “%1” cannot be read; it is named from its path.</source>
        <translation>Las etiquetas de «%1» no se pueden leer; la pista se nombra según su ruta.</translation>
    </message>
    <message>
        <source>“%1” was already in the catalog: its tracks are kept, and its source now covers all of “%2”.</source>
        <translation>«%1» ya estaba en el catálogo: sus pistas se conservan y su fuente abarca ahora todo «%2».</translation>
    </message>
    <message>
        <source>“%1” is already in the catalog by itself, so it was not imported again.</source>
        <translation>«%1» ya está en el catálogo por separado y no se ha importado de nuevo.</translation>
    </message>
    <message>
        <source>“%1” ends before the length that it states.</source>
        <translation>«%1» termina antes de la duración que indica.</translation>
    </message>
</context>
<context>
    <name>v2m::console</name>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output: %1.</source>
        <translation>No se puede escribir el resultado en la salida estándar: %1.</translation>
    </message>
</context>
<context>
    <name>v2m::datasets</name>
    <message>
        <source>“%1” cannot be read: there is no such file.</source>
        <translation>No se puede leer «%1»: el archivo no existe.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>No se puede abrir «%1» para leerlo.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file.</source>
        <translation>«%1» no es un archivo CSV.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>No se pudo leer «%1» hasta el final.</translation>
    </message>
    <message>
        <source>The data holds no usable picture. %1</source>
        <translation>Los datos no contienen ninguna imagen utilizable. %1</translation>
    </message>
    <message>
        <source>The data holds no picture: %1.</source>
        <translation>Los datos no contienen ninguna imagen: %1.</translation>
    </message>
    <message>
        <source>The votes “%1” belong to the rows of a CSV file, and the data has none.</source>
        <translation>Los votos «%1» corresponden a las filas de un archivo CSV, y los datos no tienen ninguno.</translation>
    </message>
    <message>
        <source>The votes “%1” are for %2 rows, but “%3” has %4: they belong to another file.</source>
        <translation>Los votos «%1» son de %2 filas, pero «%3» tiene %4: son de otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is not in the format of FER2013: it has no column “%2”.</source>
        <translation>«%1» no tiene el formato de FER2013: falta la columna «%2».</translation>
    </message>
    <message>
        <source>“%1”, row %2: %3</source>
        <translation>«%1», fila %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not a class from 0 to 6.</source>
        <translation>«%1» no es una clase de 0 a 6.</translation>
    </message>
    <message>
        <source>“%1” is not a usage that FER2013 knows.</source>
        <translation>«%1» no es un uso que FER2013 conozca.</translation>
    </message>
    <message>
        <source>the picture does not have 2304 pixels.</source>
        <translation>la imagen no tiene 2304 píxeles.</translation>
    </message>
    <message>
        <source>a pixel is not a number from 0 to 255.</source>
        <translation>un píxel no es un número de 0 a 255.</translation>
    </message>
    <message>
        <source>“%1” is not in the format of FER2013: it is empty.</source>
        <translation>«%1» no tiene el formato de FER2013: está vacío.</translation>
    </message>
    <message>
        <source>“%1” holds no FER+ votes: it has no column “%2”.</source>
        <translation>«%1» no contiene votos de FER+: falta la columna «%2».</translation>
    </message>
    <message>
        <source>“%1” is not a number of votes.</source>
        <translation>«%1» no es un número de votos.</translation>
    </message>
    <message>
        <source>there are votes for row %1 already.</source>
        <translation>ya hay votos para la fila %1.</translation>
    </message>
    <message>
        <source>“%1” holds no FER+ votes: it is empty.</source>
        <translation>«%1» no contiene votos de FER+: está vacío.</translation>
    </message>
    <message>
        <source>“%1” is named after none of the seven emotions.</source>
        <translation>«%1» no lleva el nombre de ninguna de las siete emociones.</translation>
    </message>
    <message>
        <source>“%1” lies in no folder that is named after an emotion.</source>
        <translation>«%1» no está en una carpeta con el nombre de una emoción.</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder, which is not followed.</source>
        <translation>«%1» es un enlace a una carpeta, que no se sigue.</translation>
    </message>
    <message>
        <source>“%1” does not have 48 × 48 pixels.</source>
        <translation>«%1» no tiene 48 × 48 píxeles.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«%1» no es una carpeta.</translation>
    </message>
    <message>
        <source>“%1” holds pictures, which this trainer cannot decode; give it a CSV file in the format of FER2013.</source>
        <translation>«%1» contiene imágenes que este programa de entrenamiento no puede decodificar; déle un archivo CSV con el formato de FER2013.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a table: a row has more than %2 MB.</source>
        <translation>«%1» no es una tabla: una de sus filas tiene más de %2 MB.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>«%1» es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
</context>
<context>
    <name>v2m::diaryCommand</name>
    <message>
        <source>--%1 takes a day such as 2026-03-01, not “%2”.</source>
        <translation>--%1 espera un día como 2026-03-01, no «%2».</translation>
    </message>
    <message>
        <source>--day cannot be combined with --from or --to.</source>
        <translation>--day no se combina con --from ni --to.</translation>
    </message>
    <message>
        <source>played</source>
        <translation>reproducida</translation>
    </message>
    <message>
        <source>heard to its end</source>
        <translation>escuchada hasta el final</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>me gusta</translation>
    </message>
    <message>
        <source>disliked</source>
        <translation>no me gusta</translation>
    </message>
    <message>
        <source>%1  %2 %3 %  valence %4, arousal %5</source>
        <comment>a reading in the diary</comment>
        <translation>%1  %2 %3 %  valencia %4, activación %5</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <comment>what was done with a track, and the track</comment>
        <translation>    %1: %2</translation>
    </message>
    <message>
        <source>Before better moments: %1 (valence %2, readings: %3)</source>
        <translation>Antes de momentos mejores: %1 (valencia %2, lecturas: %3)</translation>
    </message>
    <message>
        <source>From now on each reading is kept in the diary.</source>
        <translation>A partir de ahora cada lectura se guarda en el diario.</translation>
    </message>
    <message>
        <source>Nothing more is written to the diary. What it holds stays until diary clear.</source>
        <translation>Ya no se escribe nada en el diario. Lo que contiene permanece hasta diary clear.</translation>
    </message>
    <message>
        <source>The diary has no reading for these days.</source>
        <translation>El diario no tiene lecturas de estos días.</translation>
    </message>
    <message>
        <source>The diary is off and has no reading for these days; video2music-cli diary on starts it.</source>
        <translation>El diario está desactivado y no tiene lecturas de estos días; video2music-cli diary on lo empieza.</translation>
    </message>
    <message>
        <source>Readings written to %1: %2.</source>
        <translation>Lecturas guardadas en %1: %2.</translation>
    </message>
    <message>
        <source>Readings removed from the diary: %1.</source>
        <translation>Lecturas eliminadas del diario: %1.</translation>
    </message>
    <message>
        <source>Keeps each reading with its time, scores and music, without picture and sound; off until you switch it on:
  diary on            from now on readings are kept, here and in the window
  diary off           no more; what is there stays
  diary list          the readings, oldest first
  diary export FILE   the same as a table (CSV)
  diary clear         removes them from the catalog&apos;s file for good</source>
        <translation>Guarda cada lectura con su hora, valores y música, sin imagen ni sonido; desactivado hasta que lo active:
  diary on            desde ahora se guardan las lecturas, aquí y en la ventana
  diary off           ya no; lo que hay permanece
  diary list          las lecturas, las más antiguas primero
  diary export FILE   lo mismo como tabla (CSV)
  diary clear         las elimina para siempre del archivo del catálogo</translation>
    </message>
    <message>
        <source>This day only.</source>
        <translation>Solo este día.</translation>
    </message>
    <message>
        <source>From this day on.</source>
        <translation>A partir de este día.</translation>
    </message>
    <message>
        <source>Up to and including this day.</source>
        <translation>Hasta este día, incluido.</translation>
    </message>
    <message>
        <source>diary needs one of: on, off, list, export FILE, clear.</source>
        <translation>diary necesita uno de: on, off, list, export ARCHIVO, clear.</translation>
    </message>
    <message>
        <source>--day, --from and --to work only with list, export and clear.</source>
        <translation>--day, --from y --to van con list, export y clear.</translation>
    </message>
    <message>
        <source>Rewriting the catalog</source>
        <translation>Reescribiendo el catálogo</translation>
    </message>
    <message>
        <source>The catalog was not rewritten: traces of them may be left in its file until diary clear has finished.</source>
        <translation>El catálogo no se reescribió: pueden quedar restos de ellas en su archivo hasta que diary clear termine.</translation>
    </message>
</context>
<context>
    <name>v2m::diarySentences</name>
    <message>
        <source>%1: no reading</source>
        <extracomment>%1: a date</extracomment>
        <translation>%1: ninguna lectura</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 leads; %Ln reading(s), valence %3, arousal %4</source>
        <extracomment>%1: a date; %2: an emotion, such as Happy; %3 and %4: numbers from -1 to +1</extracomment>
        <translation>
            <numerusform>%1: domina %2; %Ln lectura, valencia %3, activación %4</numerusform>
            <numerusform>%1: domina %2; %Ln lecturas, valencia %3, activación %4</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Todavía no hay lecturas.</translation>
    </message>
    <message>
        <source>%1: valence %2, arousal %3</source>
        <extracomment>%1: a time, such as 9:00; %2 and %3: numbers from -1 to +1</extracomment>
        <translation>%1: valencia %2, activación %3</translation>
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
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Trains the emotion network on labelled faces, and resumes an interrupted training. See also: train captions --help, train sound --help.</source>
        <translation>Entrena la red de emociones con caras etiquetadas y reanuda un entrenamiento interrumpido. Véase también: train captions --help, train sound --help.</translation>
    </message>
    <message>
        <source>Name what to train: train emotion, train captions or train sound.</source>
        <translation>Diga qué entrenar: train emotion, train captions o train sound.</translation>
    </message>
    <message>
        <source>Measures the emotion network on labelled faces. See also: evaluate captions --help, evaluate sound --help, evaluate text --help.</source>
        <translation>Mide la red de emociones con rostros etiquetados. Véase también: evaluate captions --help, evaluate sound --help, evaluate text --help.</translation>
    </message>
    <message>
        <source>Name what to measure: evaluate emotion, evaluate captions, evaluate sound or evaluate text.</source>
        <translation>Di qué hay que medir: evaluate emotion, evaluate captions, evaluate sound o evaluate text.</translation>
    </message>
</context>
<context>
    <name>v2m::emotionData</name>
    <message>
        <source>Name the faces with --data.</source>
        <translation>Indique las caras con --data.</translation>
    </message>
</context>
<context>
    <name>v2m::evaluateText</name>
    <message>
        <source>The table “%1” has no column “%2”; sentences have the columns lang, text, valence and arousal.</source>
        <translation>La tabla «%1» no tiene la columna «%2»; las frases tienen las columnas lang, text, valence y arousal.</translation>
    </message>
    <message>
        <source>the sentence is empty</source>
        <translation>la frase está vacía</translation>
    </message>
    <message>
        <source>The table “%1” is wrong in line %2: %3.</source>
        <translation>La tabla «%1» es incorrecta en la línea %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number from -1 to 1</source>
        <translation>«%1» no es un número de -1 a 1</translation>
    </message>
</context>
<context>
    <name>v2m::feedbackCommand</name>
    <message>
        <source>Name the track as SOURCE:ID, such as starter:satie-gymnopedie-1; “%1” is not such a name.</source>
        <translation>Indique la pista como SOURCE:ID, por ejemplo starter:satie-gymnopedie-1; «%1» no tiene esa forma.</translation>
    </message>
    <message>
        <source>(no longer in the catalog)</source>
        <translation>(ya no está en el catálogo)</translation>
    </message>
    <message>
        <source>The catalog has no track “%1”; see video2music-cli catalog list.</source>
        <translation>El catálogo no contiene la pista «%1»; consulte video2music-cli catalog list.</translation>
    </message>
    <message>
        <source>Likes, dislikes, skips and finished plays forgotten: %1.</source>
        <translation>«Me gusta», «No me gusta», saltos y reproducciones completas olvidados: %1.</translation>
    </message>
    <message>
        <source>What you like and dislike, and what the window noted of your listening; it moves tracks that sound alike up or down:
  feedback list                         all of it, newest first
  feedback add like|dislike SOURCE:ID   your opinion of a track
  feedback clear [SOURCE:ID]            forgets it, of one track or of all</source>
        <translation>Lo que le gusta y lo que no, y lo que la ventana anotó de sus escuchas; sube o baja las pistas que suenan parecidas:
  feedback list                         todo, primero lo más reciente
  feedback add like|dislike SOURCE:ID   su opinión sobre una pista
  feedback clear [SOURCE:ID]            lo olvida, de una pista o de todas</translation>
    </message>
    <message>
        <source>feedback needs one of: list, add like|dislike SOURCE:ID, clear [SOURCE:ID].</source>
        <translation>feedback necesita una de estas acciones: list, add like|dislike SOURCE:ID, clear [SOURCE:ID].</translation>
    </message>
</context>
<context>
    <name>v2m::fileCopy</name>
    <message>
        <source>it has no file on this machine</source>
        <translation>no tiene ningún archivo en este equipo</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>No track of the list has a file that could be copied.</source>
        <translation>Ninguna pista de la lista tiene un archivo que se pueda copiar.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>No se puede escribir en la carpeta «%1».</translation>
    </message>
    <message>
        <source>The files need %1, but “%2” has only %3 free.</source>
        <translation>Los archivos ocupan %1 y en «%2» hay %3 libres.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>No se pudo escribir «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::fileWords</name>
    <message>
        <source>calm</source>
        <translation>tranquila</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>animada</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombría</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>luminosa</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>major</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápida</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>in a minor key</source>
        <translation>en modo menor</translation>
    </message>
    <message>
        <source>in a major key</source>
        <translation>en modo mayor</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>escasa en notas</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>cargada de notas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a word of a track&apos;s own title or tags</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>sound: %1</source>
        <extracomment>%1: what a music file sounds like, such as “calm, minor, 72 BPM”</extracomment>
        <translation>sonido: %1</translation>
    </message>
    <message>
        <source>words: %1</source>
        <extracomment>%1: words of a track&apos;s title and tags that tell a mood</extracomment>
        <translation>palabras: %1</translation>
    </message>
    <message>
        <source>album: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>álbum: %1</translation>
    </message>
    <message>
        <source>album artist: %1</source>
        <extracomment>the artist of a whole album, in the tags of a music file</extracomment>
        <translation>artista del álbum: %1</translation>
    </message>
    <message>
        <source>composer: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>compositor: %1</translation>
    </message>
    <message>
        <source>conductor: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>director: %1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>comentario: %1</translation>
    </message>
</context>
<context>
    <name>v2m::forgetFeedback</name>
    <message>
        <source>Forget Likes and Plays</source>
        <translation>Olvidar gustos y reproducciones</translation>
    </message>
    <message>
        <source>Forget everything you have liked, disliked, skipped and heard to the end?</source>
        <translation>¿Olvidar todo lo que le gustó, no le gustó, saltó y escuchó hasta el final?</translation>
    </message>
    <message>
        <source>Playlists will no longer take it into account. This cannot be undone.</source>
        <translation>Las listas de reproducción dejarán de tenerlo en cuenta. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>v2m::importPlaylist</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 no se puede abrir.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than any playlist: it has more than %2 MB.</source>
        <translation>%1 es más grande que cualquier lista de reproducción: más de %2 MB.</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be opened: its name ends in none of .m3u8, .m3u, .xspf and .jspf.</source>
        <translation>%1 no es una lista de reproducción que se pueda abrir: su nombre no termina en .m3u8, .m3u, .xspf ni .jspf.</translation>
    </message>
</context>
<context>
    <name>v2m::jobOptions</name>
    <message>
        <source>FER2013 as a CSV file, or a folder with one folder of pictures for each emotion, whose middle squares are taken; may be given several times.</source>
        <translation>FER2013 como archivo CSV, o una carpeta con una carpeta de imágenes por emoción, de las que se toma el cuadrado central; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not “%2”.</source>
        <translation>--%1 requiere un número, no «%2».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not “%2”.</source>
        <translation>--%1 requiere un número entero, no «%2».</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 es uno de %2, no «%3».</translation>
    </message>
    <message>
        <source>The FER+ votes for the first CSV file, as published or with a column “row”.</source>
        <translation>Los votos de FER+ para el primer archivo CSV, tal como se publicaron o con una columna «row».</translation>
    </message>
    <message>
        <source>The weights to write, ending in .safetensors.</source>
        <translation>Los pesos que se van a guardar, con extensión .safetensors.</translation>
    </message>
    <message>
        <source>The file that records how far the training is (default: beside the weights).</source>
        <translation>Dónde se guarda el estado del entrenamiento (por omisión: junto a los pesos).</translation>
    </message>
    <message>
        <source>A CSV of the epochs; the curves are drawn beside it (default: beside the weights).</source>
        <translation>Un CSV de las épocas; las curvas se dibujan a su lado (por omisión: junto a los pesos).</translation>
    </message>
    <message>
        <source>Begin with the weights of a trained network, such as models/emotion.safetensors; of several, with their mean.</source>
        <translation>Empezar con los pesos de una red entrenada, como models/emotion.safetensors; de varias, con su media.</translation>
    </message>
    <message>
        <source>How much of the targets is the teachers&apos; opinion, from 0 to 1.</source>
        <translation>Qué parte de los objetivos es la opinión de las redes maestras, de 0 a 1.</translation>
    </message>
    <message>
        <source>How many times each face is seen.</source>
        <translation>Cuántas veces se ve cada cara.</translation>
    </message>
    <message>
        <source>Over how many epochs at the end the learning rate falls to 0.</source>
        <translation>Durante cuántas épocas del final baja a 0 la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Over how many epochs at the start the learning rate rises.</source>
        <translation>Durante cuántas épocas del inicio sube la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>For how many epochs at the start the pictures have 32 pixels.</source>
        <translation>Cuántas épocas del inicio ven imágenes de 32 píxeles.</translation>
    </message>
    <message>
        <source>The highest learning rate, for batches of 64 faces.</source>
        <translation>La tasa de aprendizaje máxima, para lotes de 64 caras.</translation>
    </message>
    <message>
        <source>How strongly the faces are augmented, from 0 to 1.5.</source>
        <translation>Con qué intensidad se modifican las caras, de 0 a 1.5.</translation>
    </message>
    <message>
        <source>The share of batches whose faces are mixed in pairs, from 0 to 1.</source>
        <translation>La proporción de lotes cuyas caras se mezclan por parejas, de 0 a 1.</translation>
    </message>
    <message>
        <source>The radius of sharpness-aware minimization, such as 0.1; every epoch then takes twice as long (default: none).</source>
        <translation>El radio de la minimización sensible a la agudeza (sharpness-aware minimization), por ejemplo 0.1; cada época tarda entonces el doble (por omisión: ninguno).</translation>
    </message>
    <message>
        <source>How many faces form a batch.</source>
        <translation>De cuántas caras se aprende a la vez.</translation>
    </message>
    <message>
        <source>The numbers to compute with (default: bfloat16 where the processor is made for it).</source>
        <translation>Los números con los que se calcula (por omisión: bfloat16 si el procesador está hecho para ello).</translation>
    </message>
    <message>
        <source>End after N epochs without improvement (default: never).</source>
        <translation>Termina tras N épocas sin progreso (por omisión: nunca).</translation>
    </message>
    <message>
        <source>The seed of all random draws.</source>
        <translation>Semilla de todo lo que se elige al azar.</translation>
    </message>
    <message>
        <source>Give rare emotions more weight.</source>
        <translation>Da más peso a las emociones poco frecuentes.</translation>
    </message>
    <message>
        <source>Train no further: write the best weights of the checkpoint as the model.</source>
        <translation>No entrenar más: escribir los mejores pesos del punto de control como modelo.</translation>
    </message>
    <message>
        <source>Check the data and count the faces of each emotion.</source>
        <translation>Comprueba los datos y cuenta las caras de cada emoción.</translation>
    </message>
    <message>
        <source>Only these rows: Training, PublicTest or PrivateTest.</source>
        <translation>Solo estas filas: Training, PublicTest o PrivateTest.</translation>
    </message>
    <message>
        <source>The FER+ votes for the first CSV file, as published or with a column “row”: adds agreement with them.</source>
        <translation>Los votos de FER+ para el primer archivo CSV, tal como se publicaron o con una columna «row»: añade la concordancia con ellos.</translation>
    </message>
    <message>
        <source>Average each face with its mirror image.</source>
        <translation>Promedia cada cara con su imagen especular.</translation>
    </message>
    <message>
        <source>Draw confusion.svg and calibration.svg in this folder: which emotions are mistaken for which, and how often each probability proves right.</source>
        <translation>Dibujar confusion.svg y calibration.svg en esta carpeta: qué emociones se confunden con cuáles y con qué frecuencia se cumple una probabilidad.</translation>
    </message>
    <message>
        <source>Run a model that contains code (TorchScript) without a sandbox; it then has all your permissions.</source>
        <translation>Ejecutar un modelo que es un programa (TorchScript) sin entorno aislado; entonces puede hacer todo lo que puede hacer usted.</translation>
    </message>
    <message>
        <source>The family of networks: the program&apos;s own (residual), or a larger one to learn from (mobilenet).</source>
        <translation>La familia de redes: la del propio programa (residual) o una mayor de la que aprender (mobilenet).</translation>
    </message>
    <message>
        <source>Begin with the convolutions of a MobileNet that was trained for another task.</source>
        <translation>Empezar con las convoluciones de una MobileNet entrenada para otra tarea.</translation>
    </message>
    <message>
        <source>A trained network, or a TorchScript model, whose opinion is learned beside the labels; several are averaged.</source>
        <translation>Una red entrenada o un modelo TorchScript cuya opinión se aprende junto a las etiquetas; de varios se toma la media.</translation>
    </message>
    <message>
        <source>Keep the teachers&apos; opinions in this file, or read them from it; without --teacher, several are averaged.</source>
        <translation>Guardar en este archivo las opiniones de las redes maestras, o leerlas de él; sin --teacher, de varios se toma la media.</translation>
    </message>
    <message>
        <source>The side in pixels that a MobileNet resamples the faces to.</source>
        <translation>El lado en píxeles al que una MobileNet remuestrea los rostros.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least 0, not “%2”.</source>
        <translation>--%1 requiere un número entero de al menos 0, no «%2».</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 requiere un valor.</translation>
    </message>
    <message>
        <source>The file of weights to write, ending in .safetensors; its folder can then be given to --models.</source>
        <translation>Los pesos que se van a guardar, con extensión .safetensors; su carpeta sirve después para --models.</translation>
    </message>
    <message>
        <source>How many training steps to take.</source>
        <translation>En cuántos pasos se aprende.</translation>
    </message>
    <message>
        <source>Name the weights to write with --out.</source>
        <translation>Indique con --out los pesos que se van a guardar.</translation>
    </message>
</context>
<context>
    <name>v2m::jobText</name>
    <message>
        <source>%1 faces; %2 wrong labels, %3 wrong sizes, %4 unreadable, %5 with votes</source>
        <translation>Caras: %1; etiquetas erróneas: %2, tamaños erróneos: %3, ilegibles: %4, con votos: %5</translation>
    </message>
    <message>
        <source>Pictures in no folder named after an emotion: %1</source>
        <translation>Imágenes fuera de las carpetas con nombre de emoción: %1</translation>
    </message>
    <message>
        <source>Faces without votes: %1</source>
        <translation>Caras sin votos: %1</translation>
    </message>
    <message>
        <source>No face to learn %1 from.</source>
        <translation>No hay ninguna cara de la que aprender %1.</translation>
    </message>
    <message>
        <source>This data cannot be trained on: it needs Training faces of every emotion.</source>
        <translation>Un entrenamiento con estos datos se rechaza: necesita caras de cada emoción para el uso Training.</translation>
    </message>
    <message>
        <source>asking the teachers</source>
        <translation>se consulta a las redes maestras</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss %3</source>
        <translation>época %1 de %2, pérdida %3</translation>
    </message>
    <message>
        <source>Epoch %1: loss %2, validation %3 % in %4</source>
        <translation>Época %1: pérdida %2, validación %3&#xa0;% en %4</translation>
    </message>
    <message>
        <source>Ended after epoch %1, because the last epochs brought no improvement.</source>
        <translation>Terminado tras la época %1, porque las últimas no trajeron ningún avance.</translation>
    </message>
    <message>
        <source>Best after epoch %1: %2 % of the validation faces; written to %3.</source>
        <translation>El mejor resultado, tras la época %1: %2&#xa0;% de las caras de validación; guardado en %3.</translation>
    </message>
    <message>
        <source>No epoch improved on the initial weights: %1 % of the validation faces; written to %2.</source>
        <translation>Los mejores fueron los pesos iniciales: %1&#xa0;% de las caras de validación; guardado en %2.</translation>
    </message>
    <message>
        <source>faces %1, images per second %2</source>
        <translation>caras %1, imágenes por segundo %2</translation>
    </message>
    <message>
        <source>accuracy %1, balanced accuracy %2, macro F1 %3</source>
        <translation>exactitud %1, exactitud equilibrada %2, F1 macro %3</translation>
    </message>
    <message>
        <source>expected calibration error %1</source>
        <translation>error de calibración esperado %1</translation>
    </message>
    <message>
        <source>agreement with the FER+ majority, eight classes: %1 of %2</source>
        <translation>concordancia con la mayoría de FER+, ocho clases: %1 de %2</translation>
    </message>
    <message>
        <source>agreement with the FER+ majority, without contempt: %1 of %2</source>
        <translation>concordancia con la mayoría de FER+, sin desprecio: %1 de %2</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
</context>
<context>
    <name>v2m::listingText</name>
    <message>
        <source>No track in the catalog matches --where or --text.</source>
        <translation>Ninguna pista del catálogo es lo que piden --where o --text.</translation>
    </message>
    <message>
        <source>The list lasts %1 rather than %2: no other track fits into the time that is left.</source>
        <translation>La lista dura %1 en lugar de %2: ninguna otra pista cabe en el tiempo restante.</translation>
    </message>
    <message>
        <source>There is no source “%1”; the catalog has %2.</source>
        <extracomment>%2: names of sources of tracks, as a list</extracomment>
        <translation>No hay ninguna fuente «%1»; el catálogo tiene %2.</translation>
    </message>
    <message>
        <source>No track is of the genre “%1”.</source>
        <translation>Ninguna pista es del género «%1».</translation>
    </message>
    <message>
        <source>No track is of the genre “%1”; did you mean %2?</source>
        <translation>Ninguna pista es del género «%1»; ¿quería decir %2?</translation>
    </message>
</context>
<context>
    <name>v2m::main</name>
    <message>
        <source>Make a playlist for the faces in a clip</source>
        <translation>Crea una lista de reproducción para las caras de un clip</translation>
    </message>
    <message>
        <source>Make a playlist for an emotion, without a clip</source>
        <translation>Crea una lista de reproducción para una emoción, sin clip</translation>
    </message>
    <message>
        <source>Import, list, search and remove music</source>
        <translation>Importa, muestra, busca y quita música</translation>
    </message>
    <message>
        <source>Train a network on your own data</source>
        <translation>Entrena una red con datos propios</translation>
    </message>
    <message>
        <source>Measure a network on labelled data</source>
        <translation>Evalúa una red con datos etiquetados</translation>
    </message>
    <message>
        <source>Usage: video2music-cli COMMAND [options]</source>
        <translation>Uso: video2music-cli ORDEN [opciones]</translation>
    </message>
    <message>
        <source>video2music-cli COMMAND --help explains each command; --version prints the version.</source>
        <translation>video2music-cli ORDEN --help explica cada orden; --version muestra la versión.</translation>
    </message>
    <message>
        <source>Reads the emotions of the faces in a clip and finds music for them.</source>
        <translation>Lee las emociones de las caras de un clip y encuentra música para ellas.</translation>
    </message>
    <message>
        <source>Print the milliseconds from start to the first painted window, then exit.</source>
        <translation>Escribe los milisegundos desde el inicio hasta la primera ventana dibujada y termina.</translation>
    </message>
    <message>
        <source>The catalog.</source>
        <translation>El catálogo.</translation>
    </message>
    <message>
        <source>Videos or pictures to open.</source>
        <translation>Vídeos o imágenes que abrir.</translation>
    </message>
    <message>
        <source>Record and show what you like</source>
        <translation>Indica y muestra lo que le gusta a usted</translation>
    </message>
    <message>
        <source>Switch the camera on.</source>
        <translation>Encender la cámara.</translation>
    </message>
    <message>
        <source>Ask for a clip to open.</source>
        <translation>Preguntar qué clip abrir.</translation>
    </message>
    <message>
        <source>Open another window even if one is open already.</source>
        <translation>Abrir una ventana propia, aunque ya haya otra abierta.</translation>
    </message>
    <message>
        <source>Unexpected error: %1</source>
        <translation>Error imprevisto: %1</translation>
    </message>
    <message>
        <source>Write moods into the tags of your own music files</source>
        <translation>Escribir estados de ánimo en las etiquetas de sus archivos de música</translation>
    </message>
    <message>
        <source>Convert a network that is a program into plain data</source>
        <translation>Convierte en datos una red que es un programa</translation>
    </message>
    <message>
        <source>The name of your folder “%1” is not UTF-8, so the window cannot keep anything there. video2music-cli can.</source>
        <translation>El nombre de su carpeta «%1» no es UTF-8, por lo que la ventana no puede guardar nada en ella. video2music-cli sí puede.</translation>
    </message>
    <message>
        <source>Keep a diary of your readings, if you want one</source>
        <translation>Llevar un diario de sus lecturas, si lo desea</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”; see video2music-cli --help.</source>
        <translation>No existe la orden «%1»; véase video2music-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean %2? See video2music-cli --help.</source>
        <translation>No existe la orden «%1»; ¿quería decir %2? Véase video2music-cli --help.</translation>
    </message>
</context>
<context>
    <name>v2m::media</name>
    <message>
        <source>The module for cameras (video2music-camera.so) is not installed, so no camera can be used.</source>
        <translation>El módulo para cámaras (video2music-camera.so) no está instalado, por lo que no se puede usar ninguna cámara.</translation>
    </message>
    <message>
        <source>The camera “%1” is not connected.</source>
        <translation>La cámara «%1» no está conectada.</translation>
    </message>
    <message>
        <source>The camera “%1” is in use by another program.</source>
        <translation>Otro programa está usando la cámara «%1».</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be opened: %2.</source>
        <translation>No se puede abrir la cámara «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a camera, or sends its pictures in a form that this program does not read.</source>
        <translation>«%1» no es una cámara o envía sus imágenes en un formato que este programa no lee.</translation>
    </message>
    <message>
        <source>The camera “%1” sends no picture.</source>
        <translation>La cámara «%1» no envía ninguna imagen.</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be started.</source>
        <translation>No se puede encender la cámara «%1».</translation>
    </message>
    <message>
        <source>The camera “%1” was unplugged.</source>
        <translation>Se desconectó la cámara «%1».</translation>
    </message>
    <message>
        <source>The camera “%1” has stopped sending pictures.</source>
        <translation>La cámara «%1» ha dejado de enviar imágenes.</translation>
    </message>
    <message>
        <source>The camera “%1” has failed.</source>
        <translation>La cámara «%1» ha fallado.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The file cannot grow any larger.</source>
        <translation>El archivo no puede crecer más.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder.</source>
        <translation>No se permite escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>This computer cannot encode %1.</source>
        <translation>Este equipo no puede codificar %1.</translation>
    </message>
    <message>
        <source>The folder “%1” for recordings cannot be made.</source>
        <translation>No se puede crear la carpeta «%1» para las grabaciones.</translation>
    </message>
    <message>
        <source>You are not allowed to write to the folder “%1” for recordings.</source>
        <translation>No tiene permiso para escribir en la carpeta «%1» para las grabaciones.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera sent no picture.</source>
        <translation>No se grabó nada: la cámara no envió ninguna imagen.</translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation>No se grabó nada. %1</translation>
    </message>
    <message>
        <source>%1 The recording ends after %2 seconds.</source>
        <translation>%1 La grabación termina a los %2 segundos.</translation>
    </message>
    <message>
        <source>The pictures in “%1” are coded as %2, which cannot be decoded here.</source>
        <translation>Las imágenes de «%1» están codificadas como %2, que aquí no se puede descodificar.</translation>
    </message>
    <message>
        <source>“%1” is not a video or a picture of a kind that can be read.</source>
        <translation>«%1» no es un vídeo ni una imagen de un tipo que se pueda leer.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: the part that says where its pictures are is missing or unreadable.</source>
        <translation>«%1» está dañado o cortado: falta o no se puede leer la parte que indica dónde están las imágenes.</translation>
    </message>
    <message>
        <source>“%1” holds sound but no moving picture.</source>
        <translation>«%1» contiene sonido, pero ninguna imagen en movimiento.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: it holds no moving picture.</source>
        <translation>«%1» está dañado o cortado: no contiene ninguna imagen en movimiento.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>El archivo «%1» no existe.</translation>
    </message>
    <message>
        <source>You are not allowed to read the file “%1”.</source>
        <translation>No tiene permiso para leer el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened: %2.</source>
        <translation>No se puede abrir el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a video or a picture.</source>
        <translation>«%1» es una carpeta, no un vídeo ni una imagen.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a video or a picture file.</source>
        <translation>«%1» es una tubería o un dispositivo, no un archivo de vídeo o de imagen.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>El archivo «%1» está vacío.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large.</source>
        <translation>La imagen «%1» es demasiado grande.</translation>
    </message>
    <message>
        <source>Reading the picture “%1” failed.</source>
        <translation>No se pudo leer la imagen «%1».</translation>
    </message>
    <message>
        <source>The picture “%1” is cut off.</source>
        <translation>La imagen «%1» está cortada.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged or of a kind that cannot be read.</source>
        <translation>La imagen «%1» está dañada o es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: not one of its pictures can be read.</source>
        <translation>«%1» está dañado o cortado: no se puede leer ni una sola de sus imágenes.</translation>
    </message>
    <message>
        <source>“%1” breaks off in the middle: it was read up to second %2.</source>
        <translation>«%1» se interrumpe a la mitad: se leyó hasta el segundo %2.</translation>
    </message>
    <message>
        <source>Parts of “%1” are damaged: some of its pictures were left out.</source>
        <translation>Algunas partes de «%1» están dañadas: se omitieron algunas de sus imágenes.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are stored in a way that cannot be read (%2, %3 by %4 pixels).</source>
        <translation>Las imágenes de «%1» están guardadas de una forma que no se puede leer (%2, %3 por %4 píxeles).</translation>
    </message>
    <message>
        <source>The picture “%1” is too large: %2 × %3 pixels are more than 8192 × 8192.</source>
        <translation>La imagen «%1» es demasiado grande: %2 × %3 píxeles son más que 8192 × 8192.</translation>
    </message>
    <message>
        <source>The picture “%1” is stored in a way that takes too much memory to decode.</source>
        <translation>La imagen «%1» está guardada de un modo que exige demasiada memoria para descodificarla.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are too large: %2 × %3 pixels are more than 8192 × 8192.</source>
        <translation>Las imágenes de «%1» son demasiado grandes: %2 × %3 píxeles son más de 8192 × 8192.</translation>
    </message>
    <message>
        <source>You are not allowed to use the camera “%1”; on most systems the members of the group “video” are. To become one, run “sudo usermod -aG video $USER” and log in again.</source>
        <translation>No tiene permiso para usar la cámara «%1»; en la mayoría de los sistemas lo tienen los miembros del grupo «video». Para ser uno de ellos, ejecute «sudo usermod -aG video $USER» y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are too large, or refer back to too many others: decoding them takes more than %2 MB.</source>
        <translation>Las imágenes de «%1» son demasiado grandes o remiten a demasiadas otras: descodificarlas requiere más de %2 MB.</translation>
    </message>
</context>
<context>
    <name>v2m::models</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>The list of models “%1” is missing.</source>
        <translation>Falta la lista de modelos «%1».</translation>
    </message>
    <message>
        <source>The list of models “%1” is of another version than this program reads.</source>
        <translation>La lista de modelos «%1» es de otra versión que la que lee este programa.</translation>
    </message>
    <message>
        <source>The list of models “%1” has an invalid entry: %2.</source>
        <translation>La lista de modelos «%1» tiene una entrada no válida: %2.</translation>
    </message>
    <message>
        <source>The list of models “%1” is damaged.</source>
        <translation>La lista de modelos «%1» está dañada.</translation>
    </message>
    <message>
        <source>The list of models “%1” has no model called “%2”.</source>
        <translation>La lista de modelos «%1» no tiene ningún modelo llamado «%2».</translation>
    </message>
    <message>
        <source>The model file “%1” is not the one that its manifest describes (its SHA-256 differs).</source>
        <translation>El archivo de modelo «%1» no es el que describe su manifiesto (su suma SHA-256 es distinta).</translation>
    </message>
    <message>
        <source>The model file “%1” is missing.</source>
        <translation>Falta el archivo de modelo «%1».</translation>
    </message>
    <message>
        <source>The model file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo de modelo «%1».</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>es demasiado corto</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>su cabecera es más larga que el archivo</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>no se puede leer su cabecera</translation>
    </message>
    <message>
        <source>its tensors overlap or leave gaps</source>
        <translation>sus tensores se solapan o dejan huecos</translation>
    </message>
    <message>
        <source>its length does not fit its header</source>
        <translation>su longitud no corresponde a su cabecera</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>se interrumpe</translation>
    </message>
    <message>
        <source>“%1” is not a usable safetensors file: %2.</source>
        <translation>«%1» no es un archivo safetensors utilizable: %2.</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>su cabecera no es un objeto JSON</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <source>tensor “%1” has the unknown type “%2”</source>
        <translation>el tensor «%1» es del tipo desconocido «%2»</translation>
    </message>
    <message>
        <source>tensor “%1” has no valid shape</source>
        <translation>el tensor «%1» no tiene una forma válida</translation>
    </message>
    <message>
        <source>tensor “%1” is too large</source>
        <translation>el tensor «%1» es demasiado grande</translation>
    </message>
    <message>
        <source>the length of tensor “%1” does not fit its shape</source>
        <translation>la longitud del tensor «%1» no corresponde a su forma</translation>
    </message>
    <message>
        <source>its header states an invalid length</source>
        <translation>su cabecera da una longitud que no lo es</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute a SHA-256.</source>
        <translation>OpenSSL no puede calcular una suma SHA-256.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>The list of models “%1” cannot be read or is too large.</source>
        <translation>La lista de modelos «%1» no se puede leer o es demasiado grande.</translation>
    </message>
    <message>
        <source>The model file “%1” is too large.</source>
        <translation>El archivo de modelo «%1» es demasiado grande.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
</context>
<context>
    <name>v2m::modelsCommand</name>
    <message>
        <source>%1 is a %2 of %3 numbers, written to %4. The scores of both differ by at most %5.</source>
        <extracomment>%1, %4: files; %2: a network&apos;s name, &quot;VGG-19&quot;</extracomment>
        <translation>%1 es una %2 de %3 números, escrita en %4. Los valores de ambas difieren como máximo en %5.</translation>
    </message>
    <message>
        <source>Converts a model that is a program into plain data:
  models convert SCRIPT OUT   writes the weights of a TorchScript file (.pt, with
                              the .json that describes it beside it) to OUT, a
                              .safetensors file, and its entry into manifest.json
                              there. The network must be a VGG, ResNet or ResNeXt
                              of any size, named as torchvision names it. The
                              script runs in a sandbox: it need not be trusted.</source>
        <translation>Convierte en datos un modelo que es un programa:
  models convert SCRIPT OUT   escribe los pesos de un archivo TorchScript (.pt, con
                              el .json que lo describe al lado) en OUT, un archivo
                              .safetensors, y su entrada en el manifest.json de
                              allí. La red debe ser una VGG, ResNet o ResNeXt de
                              cualquier tamaño, con los nombres de torchvision. El
                              script se ejecuta en un entorno aislado: no hace falta
                              confiar en él.</translation>
    </message>
    <message>
        <source>models needs: convert SCRIPT OUT.</source>
        <translation>models necesita: convert SCRIPT OUT.</translation>
    </message>
</context>
<context>
    <name>v2m::modules</name>
    <message>
        <source>The module “%1” cannot be loaded: %2</source>
        <translation>No se puede cargar el módulo «%1»: %2</translation>
    </message>
</context>
<context>
    <name>v2m::moodTags</name>
    <message>
        <source>The tags of “%1” could not be written: %2.</source>
        <translation>No se pudieron escribir las etiquetas de «%1»: %2.</translation>
    </message>
    <message>
        <source>it has no tags that can be read</source>
        <translation>no tiene etiquetas legibles</translation>
    </message>
    <message>
        <source>this kind of file has no tag for a mood</source>
        <translation>este tipo de archivo no tiene etiqueta para el estado de ánimo</translation>
    </message>
    <message>
        <source>its tags have changed in the meantime</source>
        <translation>sus etiquetas han cambiado entretanto</translation>
    </message>
    <message>
        <source>TagLib could not write them</source>
        <translation>TagLib no pudo escribirlos</translation>
    </message>
    <message>
        <source>its sound would not stay the same</source>
        <translation>su sonido no quedaría igual</translation>
    </message>
    <message>
        <source>“%1” is not a file made by “tags write”.</source>
        <translation>«%1» no es un archivo para deshacer etiquetas.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>es de solo lectura</translation>
    </message>
    <message>
        <source>what was written cannot be read again</source>
        <translation>lo escrito no se puede volver a leer</translation>
    </message>
    <message>
        <source>its other tags would not stay the same</source>
        <translation>sus otras etiquetas no quedarían igual</translation>
    </message>
</context>
<context>
    <name>v2m::networks</name>
    <message>
        <source>The manifest gives other labels or another input size for “%1” than the network has.</source>
        <translation>El manifiesto indica para «%1» otras clases u otro tamaño de entrada que los de la red.</translation>
    </message>
    <message>
        <source>“%1” holds several TorchScript files; name one of them.</source>
        <translation>«%1» contiene varios archivos TorchScript; indique uno de ellos.</translation>
    </message>
    <message>
        <source>“%1” is neither a folder with a model nor a TorchScript file, whose name ends in .pt or .pth.</source>
        <translation>«%1» no es una carpeta con un modelo ni un archivo TorchScript, cuyo nombre acaba en .pt o .pth.</translation>
    </message>
    <message>
        <source>“%1” does not describe an emotion network.</source>
        <translation>«%1» no describe una red de emociones.</translation>
    </message>
    <message>
        <source>The tensor “%1” is missing in the file.</source>
        <translation>Falta el tensor «%1» en el archivo.</translation>
    </message>
    <message>
        <source>The tensor “%1” has the wrong shape.</source>
        <translation>El tensor «%1» tiene una forma incorrecta.</translation>
    </message>
    <message>
        <source>“%1” holds no emotion network.</source>
        <translation>«%1» no contiene una red de emociones.</translation>
    </message>
    <message>
        <source>“%1” holds no usable emotion network: %2</source>
        <translation>«%1» no contiene una red de emociones utilizable: %2</translation>
    </message>
    <message>
        <source>“%1” is not a usable safetensors file: tensor “%2” has the unknown type “%3”.</source>
        <translation>«%1» no es un archivo safetensors utilizable: el tensor «%2» es del tipo desconocido «%3».</translation>
    </message>
    <message>
        <source>A tensor of type %1 cannot be stored in a safetensors file.</source>
        <translation>Un tensor de tipo %1 no se puede guardar en un archivo safetensors.</translation>
    </message>
    <message>
        <source>The description “%1” of the model beside it is missing.</source>
        <translation>Falta la descripción «%1» del modelo contiguo.</translation>
    </message>
    <message>
        <source>“%1” does not describe an emotion model: %2.</source>
        <translation>«%1» no describe un modelo de emociones: %2.</translation>
    </message>
    <message>
        <source>“%1” is none of the seven emotions</source>
        <translation>«%1» no es ninguna de las siete emociones</translation>
    </message>
    <message>
        <source>its labels are not the seven emotions, each once</source>
        <translation>sus clases no son las siete emociones, cada una una vez</translation>
    </message>
    <message>
        <source>its input size is not from 16 to 1024</source>
        <translation>su tamaño de entrada no está entre 16 y 1024</translation>
    </message>
    <message>
        <source>its channels are neither “grey” nor “rgb”</source>
        <translation>sus canales no son ni «grey» ni «rgb»</translation>
    </message>
    <message>
        <source>it needs one mean and one std per channel</source>
        <translation>necesita un valor mean y un valor std por canal</translation>
    </message>
    <message>
        <source>a std is not above 0</source>
        <translation>un valor de std no es mayor que 0</translation>
    </message>
    <message>
        <source>its output is neither “logits” nor “probabilities”</source>
        <translation>su salida no es ni «logits» ni «probabilities»</translation>
    </message>
    <message>
        <source>its temperature is not above 0</source>
        <translation>su temperatura no es mayor que 0</translation>
    </message>
    <message>
        <source>The model “%1” returns values that are not numbers.</source>
        <translation>El modelo «%1» devuelve valores que no son números.</translation>
    </message>
    <message>
        <source>The model “%1” returns no probabilities, which are at least 0 and sum to 1 for each face, although its description says so.</source>
        <translation>En contra de su descripción, el modelo «%1» no devuelve probabilidades, que son al menos 0 y suman 1 por cara.</translation>
    </message>
    <message>
        <source>The model “%1” does not take input of shape %2: %3</source>
        <translation>El modelo «%1» no acepta entradas de forma %2: %3</translation>
    </message>
    <message>
        <source>The model “%1” returns something other than one tensor.</source>
        <translation>El modelo «%1» devuelve algo distinto de un único tensor.</translation>
    </message>
    <message>
        <source>The model “%1” returns %2 for an input of shape %3; it must return one row of 7 numbers per face.</source>
        <translation>El modelo «%1» devuelve %2 para una entrada de forma %3; debe devolver una fila de 7 números por cara.</translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript file.</source>
        <translation>«%1» no es un archivo TorchScript.</translation>
    </message>
    <message>
        <source>LibTorch failed: %1</source>
        <translation>LibTorch falló: %1</translation>
    </message>
    <message>
        <source>Tensors are missing in the file: it holds %1 numbers, and a network of the shape that it gives has %2.</source>
        <translation>Faltan tensores en el archivo: contiene %1 números y una red de la forma que indica tiene %2.</translation>
    </message>
    <message>
        <source>The tensor “%1” holds values that are not numbers.</source>
        <translation>El tensor «%1» contiene valores que no son números.</translation>
    </message>
    <message>
        <source>“%1” is a TorchScript file, which is a program, and there is no sandbox here to run it in. If you trust whoever made it, --trust-model runs it without.</source>
        <translation>«%1» es un archivo TorchScript, es decir, un programa, y aquí no hay un entorno aislado para ejecutarlo. Si confía en quien lo hizo, --trust-model lo ejecuta sin él.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be opened: %2.</source>
        <translation>No se puede abrir el modelo «%1»: %2.</translation>
    </message>
    <message>
        <source>The model “%1” had not answered after %2 seconds, so it was stopped.</source>
        <translation>El modelo «%1» no había respondido al cabo de %2 segundos y se detuvo.</translation>
    </message>
    <message>
        <source>The process of the model “%1” has died (signal %2): it asked for too much memory, or did what a model may not do.</source>
        <translation>El proceso del modelo «%1» ha terminado (señal %2): pidió demasiada memoria o hizo lo que un modelo no puede hacer.</translation>
    </message>
    <message>
        <source>The process of the model “%1” does not answer as it should.</source>
        <translation>El proceso del modelo «%1» no responde como debería.</translation>
    </message>
    <message>
        <source>a mean is not a number</source>
        <translation>una media no es un número</translation>
    </message>
    <message>
        <source>The model “%1” gives no probabilities: its weights or its temperature make no sense.</source>
        <translation>El modelo «%1» no da probabilidades: sus pesos o su temperatura no tienen sentido.</translation>
    </message>
    <message>
        <source>The emotion model gives values that are not probabilities for a face; its weights are damaged or make no sense.</source>
        <translation>El modelo de emociones da para una cara valores que no son probabilidades; sus pesos están dañados o no tienen sentido.</translation>
    </message>
    <message>
        <source>its description gives another number of channels</source>
        <translation>su descripción indica otro número de canales</translation>
    </message>
    <message>
        <source>The name “%1” does not end in .safetensors.</source>
        <translation>El nombre «%1» no termina en .safetensors.</translation>
    </message>
    <message>
        <source>its weights are too large</source>
        <translation>sus pesos son demasiado grandes</translation>
    </message>
    <message>
        <source>with its weights it computes something other than a %1 does</source>
        <translation>con sus pesos calcula algo distinto de lo que calcula una %1</translation>
    </message>
    <message>
        <source>“%1” cannot be converted: %2.</source>
        <translation>«%1» no se puede convertir: %2.</translation>
    </message>
    <message>
        <source>it is none of the networks that this program knows (VGG, ResNet and ResNeXt, with their parts named as in torchvision): its tensor “%1” is missing, has another shape or does not belong there</source>
        <translation>no es ninguna de las redes que conoce este programa (VGG, ResNet y ResNeXt, con las partes llamadas como en torchvision): su tensor «%1» falta, tiene otra forma o sobra</translation>
    </message>
    <message>
        <source>“%1” does not describe a MobileNet.</source>
        <translation>«%1» no describe una MobileNet.</translation>
    </message>
    <message>
        <source>Its tensors do not fit each other.</source>
        <translation>Sus tensores no encajan entre sí.</translation>
    </message>
</context>
<context>
    <name>v2m::openLibrary</name>
    <message>
        <source>Reading moods</source>
        <translation>Leyendo estados de ánimo</translation>
    </message>
</context>
<context>
    <name>v2m::queryOptions</name>
    <message>
        <source>How many tracks to list (default: %1).</source>
        <translation>Cuántas pistas mostrar en la lista (por omisión: %1).</translation>
    </message>
    <message>
        <source>There is no mode “%1”; the modes are %2.</source>
        <translation>No existe el modo «%1»; los modos son %2.</translation>
    </message>
    <message>
        <source>There is no emotion “%1”; the emotions are %2.</source>
        <translation>No existe la emoción «%1»; las emociones son %2.</translation>
    </message>
    <message>
        <source>The weight in “%1” is not a number of at least 0.</source>
        <translation>El peso de «%1» no es un número igual o mayor que 0.</translation>
    </message>
    <message>
        <source>At least one emotion needs a weight above 0.</source>
        <translation>Al menos una emoción necesita un peso mayor que 0.</translation>
    </message>
    <message>
        <source>A point is two numbers from -1 to 1, valence and arousal, such as -0.5,0.3, not “%1”.</source>
        <translation>Un punto son dos números de -1 a 1, valencia y activación, como -0.5,0.3; «%1» no lo es.</translation>
    </message>
    <message>
        <source>Ignore what you liked, disliked, skipped and heard.</source>
        <translation>Ordena sin tener en cuenta lo que le gustó, no le gustó, saltó y escuchó.</translation>
    </message>
    <message>
        <source>The list cannot lead to --point and to --mode %1; give one of them.</source>
        <translation>La lista no puede llevar a --point y a --mode %1 a la vez; indique solo uno.</translation>
    </message>
    <message>
        <source>How long the list is to last, in place of --top: 45m, 1h30m.</source>
        <translation>Cuánto debe durar la lista, en lugar de --top: 45m, 1h30m.</translation>
    </message>
    <message>
        <source>A list has as many tracks as --top says, or lasts as long as --length says; give one of them.</source>
        <translation>Una lista tiene tantas pistas como dice --top o dura lo que dice --length; indique uno de los dos.</translation>
    </message>
    <message>
        <source>“%1” is not a length of a list, such as 45m, 1h30m or 1:15:00.</source>
        <translation>«%1» no es la duración de una lista, como 45m, 1h30m o 1:15:00.</translation>
    </message>
    <message>
        <source>How a list that leads goes there: even; arousal-first, which is as calm or lively as the goal before it is as bright; valence-first; or adapt, with small steps first, which grow (default: even).</source>
        <translation>Cómo llega a su meta una lista que conduce: even (pasos iguales); arousal-first, tan tranquila o viva como la meta antes de ser tan alegre; valence-first; o adapt, con pasos pequeños al principio, que crecen (por defecto: even).</translation>
    </message>
    <message>
        <source>There are no steps “%1”; the steps are %2.</source>
        <translation>No existen los pasos «%1»; los pasos son %2.</translation>
    </message>
    <message>
        <source>Which tracks may be in the list: conditions joined by “and”, each of them instrumental, vocals, genre=NAME, tempo=slow (or medium, fast), mood=sad, source=NAME, artist=NAME, album=NAME, key=minor (or major, Am, ...), or quality (0 to 1), valence or arousal (-1 to 1), bpm, year or length (such as 5:00) with =, &gt;=, &lt;=, &gt; or &lt; and a number; such as “genre=&quot;hip hop&quot; and bpm&gt;=120”.</source>
        <translation>Qué pistas pueden estar en la lista: condiciones unidas por «and», cada una instrumental, vocals, genre=NAME, tempo=slow (o medium, fast), mood=sad, source=NAME, artist=NAME, album=NAME, key=minor (o major, Am, ...), o quality (de 0 a 1), valence o arousal (de -1 a 1), bpm, year o length (como 5:00) con =, &gt;=, &lt;=, &gt; o &lt; y un número; como «genre=&quot;hip hop&quot; and bpm&gt;=120».</translation>
    </message>
    <message>
        <source>What the list is to do: match the mood; follow, which retraces a clip in time; or lead from the mood: lift, calm, energize (default: match; the window chooses follow by itself where the mood turns).</source>
        <translation>Qué debe hacer la lista: match, acompañar el ánimo; follow, recorrer el clip en el tiempo; o partir del ánimo: lift, calm, energize (por omisión: match; la ventana elige follow por sí sola donde el ánimo cambia).</translation>
    </message>
    <message>
        <source>Another selection of the tracks that suit about equally; the same number always gives the same, and 0 goes by the fit alone (default: 0; for a clip, a number drawn from its content and the face).</source>
        <translation>Otra selección de las pistas que encajan más o menos igual; el mismo número da siempre la misma, y 0 sigue solo lo que mejor encaja (predeterminado: 0; con un clip, un número que se saca de su contenido y de la cara).</translation>
    </message>
</context>
<context>
    <name>v2m::ratedSounds</name>
    <message>
        <source>The table “%1” has no column “%2”; rated sounds have the columns path, valence and arousal.</source>
        <translation>La tabla «%1» no tiene la columna «%2»; los sonidos valorados tienen las columnas path, valence y arousal.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” names no sound, or its valence or arousal is not a number from -1 to 1.</source>
        <translation>La fila %1 de «%2» no nombra ningún sonido, o su valencia o activación no es un número de -1 a 1.</translation>
    </message>
</context>
<context>
    <name>v2m::recommendCommand</name>
    <message>
        <source>The emotions to suit, with weights, such as sad=2,fear.</source>
        <translation>Las emociones que se buscan, con sus pesos, por ejemplo sad=2,fear.</translation>
    </message>
    <message>
        <source>recommend takes no “%1”.</source>
        <translation>recommend no admite «%1».</translation>
    </message>
    <message>
        <source>Give --emotion NAME[=WEIGHT],..., --point V,A or --text WORDS.</source>
        <translation>Indique --emotion NAME[=WEIGHT],..., --point V,A o --text WORDS.</translation>
    </message>
    <message>
        <source>Lists music for an emotion, a point on the valence-arousal plane, or words.</source>
        <translation>Enumera música para una emoción, un punto del plano de valencia y activación o unas palabras.</translation>
    </message>
    <message>
        <source>What to look for, in words, such as “rainy evening with a piano”; with --emotion or --point, beside them.</source>
        <translation>Lo que se busca, en palabras, como «rainy evening with a piano»; con --emotion o --point, además de ellos.</translation>
    </message>
    <message>
        <source>Name the words to look for with --text.</source>
        <translation>Indique con --text las palabras que se buscan.</translation>
    </message>
    <message>
        <source>Valence and arousal, each from -1 to 1: the mood to suit; with --emotion, the mood to lead to.</source>
        <translation>Valencia y activación, cada una de -1 a 1: el estado de ánimo al que debe ajustarse; con --emotion, aquel al que debe llevar.</translation>
    </message>
    <message>
        <source>--mode follow retraces a clip in time, so it goes with analyze; recommend has no clip.</source>
        <translation>--mode follow recorre un clip en el tiempo, así que va con analyze; recommend no tiene clip.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <extracomment>%1: what was understood of the words, such as “sad, low energy (died)”</extracomment>
        <translation>Entendido: %1</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a track, and why it was not copied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files copied to %1: %2.</source>
        <translation>Archivos copiados a %1: %2.</translation>
    </message>
    <message>
        <source>A folder, such as one on a stick, to copy the files of the list into, in its order, with a playlist. The list then has only tracks with a file on this computer.</source>
        <translation>Una carpeta, por ejemplo en una memoria USB, a la que copiar los archivos de la lista en su orden, con una lista de reproducción. La lista contiene entonces solo pistas con un archivo en este equipo.</translation>
    </message>
    <message>
        <source>No track in the catalog matches the request, so no playlist was written.</source>
        <translation>Ninguna pista del catálogo es lo que se pidió, así que no se escribió ninguna lista.</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>Música para %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of that name is replaced.</source>
        <translation>Escribe la lista en un archivo: .m3u8, .xspf, .jspf o .csv. Un archivo con ese nombre se reemplaza.</translation>
    </message>
</context>
<context>
    <name>v2m::sound</name>
    <message>
        <source>“%1” is not a music file of a kind that can be read.</source>
        <translation>«%1» no es un archivo de música de un tipo que se pueda leer.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: its beginning cannot be read.</source>
        <translation>«%1» está dañado o cortado: no se puede leer su comienzo.</translation>
    </message>
    <message>
        <source>“%1” takes so long to decode that it must be damaged.</source>
        <translation>Decodificar «%1» tarda tanto que debe de estar dañado.</translation>
    </message>
    <message>
        <source>“%1” holds no sound.</source>
        <translation>«%1» no contiene sonido.</translation>
    </message>
    <message>
        <source>The sound in “%1” is coded as %2, which cannot be decoded here.</source>
        <translation>El sonido de «%1» está codificado como %2, que no se puede decodificar aquí.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be decoded.</source>
        <translation>«%1» no contiene sonido que se pueda decodificar.</translation>
    </message>
</context>
<context>
    <name>v2m::soundCommand</name>
    <message>
        <source>A table with the columns path, valence and arousal, and perhaps series; paths of sound files are relative to it. May be given several times.</source>
        <translation>Una tabla con las columnas path, valence y arousal, y quizá series; las rutas de los archivos de sonido parten de ella. Puede darse varias veces.</translation>
    </message>
    <message>
        <source>How many networks to train independently.</source>
        <translation>Cuántas redes aprenden por separado.</translation>
    </message>
    <message>
        <source>Name the rated sounds with --data.</source>
        <translation>Indique los sonidos valorados con --data.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>Trains the network that hears the mood of music, and measures it by folds over the series of its data.</source>
        <translation>Entrena la red que oye el ánimo de la música y la mide con pliegues por las series de los datos.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message>
        <source>Learned from %1 sounds; written to %2.</source>
        <translation>Aprendido de %1 sonidos; escrito en %2.</translation>
    </message>
    <message>
        <source>Measures how well the mood of rated music is heard: by the sound model, or by networks trained for it (--folds).</source>
        <translation>Mide lo bien que se oye el ánimo de música valorada: con el modelo de sonido o con redes entrenadas para ello (--folds).</translation>
    </message>
    <message>
        <source>“series”: tests on each series a network trained on the others.</source>
        <translation>«series»: cada serie la juzga una red que aprendió de las demás.</translation>
    </message>
    <message>
        <source>With --folds, a table to learn from instead of --data; may be given several times.</source>
        <translation>Con --folds, una tabla de la que aprender en lugar de --data; puede darse varias veces.</translation>
    </message>
    <message>
        <source>Folds are by “series”, not by “%1”.</source>
        <translation>Los pliegues son por «series», no por «%1».</translation>
    </message>
    <message>
        <source>“%1” is silent.</source>
        <translation>«%1» está en silencio.</translation>
    </message>
    <message>
        <source>%1: Pearson %2, Spearman %3, R2 %4, AUC of the sign %5</source>
        <translation>%1: Pearson %2, Spearman %3, R2 %4, AUC del signo %5</translation>
    </message>
    <message>
        <source>Sounds: %1</source>
        <translation>Sonidos: %1</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valencia</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>Activación</translation>
    </message>
</context>
<context>
    <name>v2m::soundtrack</name>
    <message>
        <source>The pictures cannot be encoded: %1.</source>
        <translation>No se pueden codificar las imágenes: %1.</translation>
    </message>
    <message>
        <source>“%1” is a single picture, which has no length that music could fill.</source>
        <translation>«%1» es una sola imagen y no tiene duración que la música pueda llenar.</translation>
    </message>
    <message>
        <source>The sound cannot be mixed: %1.</source>
        <translation>No se puede mezclar el sonido: %1.</translation>
    </message>
    <message>
        <source>The music and the clip&apos;s own sound are silent.</source>
        <translation>La música y el sonido propio del clip están en silencio.</translation>
    </message>
    <message>
        <source>No track of the list has a sound file on this computer, so the clip cannot be given its music. Built-in works and your own music folders have files.</source>
        <translation>Ninguna pista de la lista tiene un archivo de sonido en este equipo, así que el clip no puede recibir su música. Las obras incluidas y sus propias carpetas de música tienen archivos.</translation>
    </message>
    <message>
        <source>The module for soundtracks (video2music-soundtrack.so) is not installed, so no clip can be given its music.</source>
        <translation>El módulo de bandas sonoras (video2music-soundtrack.so) no está instalado, así que ningún clip puede recibir su música.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
    <message>
        <source>The clip with its music needs about %1, but “%2” has only %3 free.</source>
        <translation>El clip con su música ocupa unos %1, y en «%2» quedan %3 libres.</translation>
    </message>
    <message>
        <source>A clip with its music is written as .mp4 or .webm, which “%1” does not end with.</source>
        <translation>Un clip con su música se escribe como .mp4 o .webm, y «%1» no termina así.</translation>
    </message>
    <message>
        <source>It is the clip itself.</source>
        <translation>Es el propio clip.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
</context>
<context>
    <name>v2m::soundtrackOption</name>
    <message>
        <source>The clip with its music is in %1:</source>
        <translation>El clip con su música está en %1:</translation>
    </message>
    <message>
        <source>With --soundtrack: what happens to the clip&apos;s own sound; duck lowers it under the music (default), keep leaves it as it is, off leaves it out.</source>
        <translation>Con --soundtrack: qué ocurre con el sonido propio del clip; duck lo baja bajo la música (predeterminado), keep lo deja como está, off lo omite.</translation>
    </message>
    <message>
        <source>--own-sound works only with --soundtrack.</source>
        <translation>--own-sound va con --soundtrack.</translation>
    </message>
    <message>
        <source>--own-sound is one of %1, not “%2”.</source>
        <translation>--own-sound es uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>--soundtrack works only with a single clip.</source>
        <translation>--soundtrack va con un solo clip.</translation>
    </message>
    <message>
        <source>--soundtrack and --no-tracks exclude each other.</source>
        <translation>--soundtrack y --no-tracks se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>Writing the clip</source>
        <translation>Escribiendo el clip</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of the list were passed over, as their sound file cannot be used.</source>
        <translation>
            <numerusform>Se pasó por alto %n pista de la lista, pues su archivo de sonido no se puede reproducir.</numerusform>
            <numerusform>Se pasaron por alto %n pistas de la lista, pues su archivo de sonido no se puede reproducir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the clip with the list&apos;s music as its sound: .mp4 or .webm. The list then has only tracks with a file on this computer, each of which can be heard where the clip has its mood.</source>
        <translation>Escribir el clip con la música de la lista como sonido: .mp4 o .webm. La lista contiene entonces solo pistas con un archivo en este equipo; cada una puede sonar donde el clip tiene su ánimo.</translation>
    </message>
</context>
<context>
    <name>v2m::tagsCommand</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>Leyendo etiquetas</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Escribiendo etiquetas</translation>
    </message>
    <message>
        <source>Files that would change: %1. Nothing was written.</source>
        <translation>Archivos que cambiarían: %1. No se escribió nada.</translation>
    </message>
    <message>
        <source>“%1” already exists; what it can undo would be lost.</source>
        <translation>«%1» ya existe; se perdería lo que permite deshacer.</translation>
    </message>
    <message>
        <source>No file has to change.</source>
        <translation>No hay que cambiar ningún archivo.</translation>
    </message>
    <message>
        <source>Files changed: %1. To undo this: video2music-cli tags undo %2</source>
        <translation>Archivos cambiados: %1. Para deshacerlo: video2music-cli tags undo %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Files restored: %1.</source>
        <translation>Archivos como estaban antes: %1.</translation>
    </message>
    <message>
        <source>Writes the moods that were found into the tags of your own music files, for
other players: MOOD, VALENCE and AROUSAL. Each file is replaced at once by a
copy whose sound is the same.
  tags preview     what would change; nothing is written
  tags write       writes it, and a file to undo it
  tags undo FILE   undoes what that file records</source>
        <translation>Escribe los estados de ánimo hallados en las etiquetas de sus archivos de música, para
otros reproductores: MOOD, VALENCE y AROUSAL. Cada archivo se sustituye de una vez por
una copia cuyo sonido es el mismo.
  tags preview     lo que cambiaría; no se escribe nada
  tags write       lo escribe, y un archivo que lo deshace
  tags undo FILE   deshace lo que dice ese archivo</translation>
    </message>
    <message>
        <source>Where “write” keeps what the tags were (default: beside the catalog).</source>
        <translation>Dónde guarda «write» lo que decían las etiquetas (por defecto: junto al catálogo).</translation>
    </message>
    <message>
        <source>tags needs one of: preview, write, undo FILE.</source>
        <translation>tags necesita una de: preview, write, undo FILE.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>«%1» es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>To undo what was written: video2music-cli tags undo %1</source>
        <translation>Para deshacer lo escrito: video2music-cli tags undo %1</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>No se cambió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>v2m::textCommand</name>
    <message>
        <source>There is no sentence in the data.</source>
        <translation>No hay ninguna frase en los datos.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correctas</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>not on the side asked for: %1 “%2”, tracks: %3, valence %4, arousal %5</source>
        <extracomment>%1: a language&apos;s code; %2: a sentence; %3: how many tracks it found; %4, %5: their mean</extracomment>
        <translation>no está en el lado pedido: %1 «%2», pistas: %3, valencia %4, activación %5</translation>
    </message>
    <message>
        <source>a list takes %1 ms, the longest %2 ms</source>
        <translation>una lista tarda %1 ms; la más larga, %2 ms</translation>
    </message>
    <message>
        <source>Measures how many sentences in people&apos;s own words get music on the side of the valence-arousal plane that they ask for, in each language.</source>
        <translation>Mide, en cada idioma, cuántas frases corrientes reciben música del lado pedido del plano de valencia y activación.</translation>
    </message>
    <message>
        <source>A CSV file with the columns lang, text, valence and arousal, of which the signs count; may be given several times.</source>
        <translation>Un archivo CSV con las columnas lang, text, valence y arousal, de las que cuentan los signos; puede darse varias veces.</translation>
    </message>
    <message>
        <source>Name the sentences with --data.</source>
        <translation>Indica las frases con --data.</translation>
    </message>
</context>
<context>
    <name>v2m::training</name>
    <message>
        <source>None of the captions names a mood, so there is nothing to learn.</source>
        <translation>Ninguna de las descripciones nombra un estado de ánimo, así que no hay nada que aprender.</translation>
    </message>
    <message>
        <source>No file was named for the weights.</source>
        <translation>No se indicó ningún archivo para los pesos.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” is not a checkpoint of an emotion training.</source>
        <translation>«%1» no es un punto de control de un entrenamiento de emociones.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is damaged.</source>
        <translation>El punto de control «%1» está dañado.</translation>
    </message>
    <message>
        <source>The data has no picture for the requested usage.</source>
        <translation>Los datos no contienen ninguna imagen del uso pedido.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a folder.</source>
        <translation>No se puede escribir «%1»: es una carpeta.</translation>
    </message>
    <message>
        <source>The data has no picture to train these emotions with: %1.</source>
        <translation>Los datos no contienen ninguna imagen para entrenar estas emociones: %1.</translation>
    </message>
    <message>
        <source>“%1” holds no emotion network of the shape to train.</source>
        <translation>«%1» no contiene una red de emociones de la forma que se va a entrenar.</translation>
    </message>
    <message>
        <source>There are too few pictures to train on and to validate with.</source>
        <translation>Hay muy pocas imágenes para entrenar y validar.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” belongs to a training with other settings or other data; remove it or name another one.</source>
        <translation>El punto de control «%1» pertenece a un entrenamiento con otros ajustes u otros datos; elimínelo o indique otro.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is in its closing epochs, so their number cannot change any more.</source>
        <translation>El punto de control «%1» está en sus épocas finales, así que su número ya no puede cambiar.</translation>
    </message>
    <message>
        <source>Start it again with a lower rate and another checkpoint, because “%1” belongs to this rate: remove it or name another one.</source>
        <translation>Empiécelo de nuevo con una tasa menor y otro punto de control, porque «%1» pertenece a esta tasa: elimínelo o indique otro.</translation>
    </message>
    <message>
        <source>Start it again with a lower rate.</source>
        <translation>Empiécelo de nuevo con una tasa menor.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1: un número de %2 a %3.</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>los pesos</translation>
    </message>
    <message>
        <source>the new weights before they are installed</source>
        <translation>los nuevos pesos hasta su registro</translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation>la lista de modelos</translation>
    </message>
    <message>
        <source>the checkpoint</source>
        <translation>el punto de control</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>the curves</source>
        <translation>las curvas</translation>
    </message>
    <message>
        <source>“%1” is named twice: for %2 and for %3.</source>
        <translation>«%1» está indicado dos veces: para %2 y para %3.</translation>
    </message>
    <message>
        <source>“%1”, named for %2, is a folder.</source>
        <translation>«%1», indicado para %2, es una carpeta.</translation>
    </message>
    <message>
        <source>The learning rate is a number above 0.</source>
        <translation>La tasa de aprendizaje es un número mayor que 0.</translation>
    </message>
    <message>
        <source>The radius of sharpness-aware minimization is a number of at least 0.</source>
        <translation>El radio de la minimización consciente de la agudeza es un número de al menos 0.</translation>
    </message>
    <message>
        <source>The strength of the augmentation</source>
        <translation>La intensidad del aumento</translation>
    </message>
    <message>
        <source>The share of mixed batches</source>
        <translation>La proporción de lotes mezclados</translation>
    </message>
    <message>
        <source>The teachers&apos; share of the targets</source>
        <translation>La parte de los maestros en los objetivos</translation>
    </message>
    <message>
        <source>A share of the targets is given to teachers, but none is named.</source>
        <translation>Una parte de los objetivos corresponde a maestros, pero no se indica ninguno.</translation>
    </message>
    <message>
        <source>The number of epochs</source>
        <translation>El número de épocas</translation>
    </message>
    <message>
        <source>The number of epochs with a falling rate</source>
        <translation>El número de épocas con tasa decreciente</translation>
    </message>
    <message>
        <source>The number of epochs with a rising rate</source>
        <translation>El número de épocas con tasa creciente</translation>
    </message>
    <message>
        <source>The number of epochs with small pictures</source>
        <translation>El número de épocas con imágenes pequeñas</translation>
    </message>
    <message>
        <source>The number of epochs without progress until the end</source>
        <translation>El número de épocas sin progreso hasta el final</translation>
    </message>
    <message>
        <source>The number of faces in a batch</source>
        <translation>El número de caras de un lote</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>los datos</translation>
    </message>
    <message>
        <source>the votes</source>
        <translation>los votos</translation>
    </message>
    <message>
        <source>The networks to start from are unusable: their outputs are not finite numbers.</source>
        <translation>Las redes de partida son inservibles: sus salidas no son números finitos.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1: its loss is no longer a finite number.</source>
        <translation>El entrenamiento divergió en la época %1: su pérdida ya no es un número finito.</translation>
    </message>
    <message>
        <source>Without an epoch nothing is learned: only the mean of networks to start from can be written.</source>
        <translation>Sin ninguna época no se aprende nada: solo se puede escribir la media de redes de partida.</translation>
    </message>
    <message>
        <source>Folds by series need at least two series; the data has %1.</source>
        <translation>Los pliegues por series necesitan al menos dos; los datos tienen %1.</translation>
    </message>
    <message>
        <source>There are %1 rated sounds; training needs at least %2.</source>
        <translation>Hay %1 sonidos valorados; se necesitan al menos %2 para aprender.</translation>
    </message>
    <message>
        <source>The captions are too few or too much alike for anything to be learned from them.</source>
        <translation>Las descripciones son muy pocas o demasiado parecidas para aprender algo de ellas.</translation>
    </message>
    <message>
        <source>“%1” holds no features of a MobileNet: %2</source>
        <translation>«%1» no contiene las características de una MobileNet: %2</translation>
    </message>
    <message>
        <source>Features are for a MobileNet: add --architecture mobilenet.</source>
        <translation>Las características son para una MobileNet: añada --architecture mobilenet.</translation>
    </message>
    <message>
        <source>A MobileNet begins either with --features or with --start.</source>
        <translation>Una MobileNet empieza o bien con --features o bien con --start.</translation>
    </message>
    <message>
        <source>The input size</source>
        <translation>El tamaño de entrada</translation>
    </message>
    <message>
        <source>The teachers&apos; opinions go to one file: name one --teacher-cache, or several without --teacher.</source>
        <translation>Las opiniones de las redes maestras van a un solo archivo: indique un solo --teacher-cache, o varios sin --teacher.</translation>
    </message>
    <message>
        <source>the teachers&apos; opinions</source>
        <translation>las opiniones de las redes maestras</translation>
    </message>
    <message>
        <source>“%1” holds no opinions of teachers.</source>
        <translation>«%1» no contiene opiniones de redes maestras.</translation>
    </message>
    <message>
        <source>“%1” holds opinions on other pictures; remove it or name another file.</source>
        <translation>«%1» contiene opiniones sobre otras imágenes; elimínelo o indique otro archivo.</translation>
    </message>
    <message>
        <source>“%1” holds the opinions of other teachers; remove it or name another file.</source>
        <translation>«%1» contiene las opiniones de otras redes maestras; elimínelo o indique otro archivo.</translation>
    </message>
    <message>
        <source>“%1” holds no opinions of teachers: %2</source>
        <translation>«%1» no contiene opiniones de redes maestras: %2</translation>
    </message>
    <message>
        <source>The input size is that of a MobileNet which begins with --features.</source>
        <translation>El tamaño de entrada es el de un MobileNet que empieza con --features.</translation>
    </message>
    <message>
        <source>The tensor “%1” does not hold probabilities.</source>
        <translation>El tensor «%1» no contiene probabilidades.</translation>
    </message>
</context>
</TS>
