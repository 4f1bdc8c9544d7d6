<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>人脸级联文件“%1”无法读取，或不是 OpenCV 的级联文件。</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>“%1”是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>无法读取“%1”（%2）。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file: %2.</source>
        <translation>“%1”不是 CSV 文件：%2。</translation>
    </message>
    <message>
        <source>“%1” is not in the format %2: its header lacks %3.</source>
        <translation>“%1”不是 %2 格式：表头缺少 %3。</translation>
    </message>
    <message>
        <source>There is no format “%1”; use one of %2.</source>
        <translation>没有“%1”这种格式；请使用以下格式之一：%2。</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>该行有 %1 个字段，而表头有 %2 个</translation>
    </message>
    <message>
        <source>the id “%1” already occurs in the file</source>
        <translation>标识符“%1”已在文件前面出现过</translation>
    </message>
    <message>
        <source>“%1” holds no tracks.</source>
        <translation>“%1”不含任何曲目。</translation>
    </message>
    <message>
        <source>“%1” holds no usable track; in line %2, for instance, %3.</source>
        <translation>“%1”不含可用的曲目；例如第 %2 行：%3。</translation>
    </message>
    <message>
        <source>a quotation mark is misplaced or not closed</source>
        <translation>引号出现在不允许的位置，或没有闭合</translation>
    </message>
    <message>
        <source>a field or the row is too long</source>
        <translation>字段或整行过长</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the text holds a NUL byte</source>
        <translation>文本含有 NUL 字节</translation>
    </message>
    <message>
        <source>The folder “%1” for the catalog cannot be made.</source>
        <translation>无法创建曲库文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device and cannot be a catalog.</source>
        <translation>“%1”是文件夹或设备，不能用作曲库。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>“%1”是其他程序的数据库。</translation>
    </message>
    <message>
        <source>The catalog “%1” was made by a newer version of this program (its schema is %2, this program knows %3).</source>
        <translation>曲库“%1”由本程序的较新版本创建（其架构版本为 %2，本程序支持到 %3）。</translation>
    </message>
    <message>
        <source>the start “%1” is not a time in seconds</source>
        <translation>起始时间“%1”不是以秒为单位的时间</translation>
    </message>
    <message>
        <source>the end “%1” is not a time in seconds</source>
        <translation>结束时间“%1”不是以秒为单位的时间</translation>
    </message>
    <message>
        <source>the clip ends before it starts</source>
        <translation>片段的结束时间早于起始时间</translation>
    </message>
    <message>
        <source>the id is missing</source>
        <translation>缺少标识符</translation>
    </message>
    <message>
        <source>the id is too long</source>
        <translation>标识符过长</translation>
    </message>
    <message>
        <source>the tags cannot be read: %1</source>
        <translation>无法读取标签：%1</translation>
    </message>
    <message>
        <source>there is neither a caption nor a title nor a tag</source>
        <translation>既没有描述，也没有标题或标签</translation>
    </message>
    <message>
        <source>“%1” is not the id of a video</source>
        <translation>“%1”不是视频的标识符</translation>
    </message>
    <message>
        <source>the start of the clip is missing</source>
        <translation>缺少片段的起始时间</translation>
    </message>
    <message>
        <source>%1, at character %2 of aspect_list</source>
        <translation>%1，位于 aspect_list 的第 %2 个字符</translation>
    </message>
    <message>
        <source>there is neither a caption nor a tag</source>
        <translation>既没有描述，也没有标签</translation>
    </message>
    <message>
        <source>a list must begin with [</source>
        <translation>列表必须以 [ 开头</translation>
    </message>
    <message>
        <source>a comma or ] is missing in a list</source>
        <translation>列表中缺少逗号或 ]</translation>
    </message>
    <message>
        <source>text follows after the end of a list</source>
        <translation>列表结束后还有文本</translation>
    </message>
    <message>
        <source>a list holds something other than text</source>
        <translation>列表中含有文本以外的内容</translation>
    </message>
    <message>
        <source>a text in a list is not closed</source>
        <translation>列表中的一段文本没有闭合</translation>
    </message>
    <message>
        <source>an escape sequence in a list is unknown</source>
        <translation>列表中有未知的转义序列</translation>
    </message>
    <message>
        <source>an escape sequence in a list is wrong</source>
        <translation>列表中有错误的转义序列</translation>
    </message>
    <message>
        <source>“%1” is not a catalog, or it is damaged.</source>
        <translation>“%1”不是曲库，或者已损坏。</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged; move it away and import your data again.</source>
        <translation>曲库“%1”已损坏；请将它移走，然后重新导入您的数据。</translation>
    </message>
    <message>
        <source>Another program is writing to the catalog “%1”; try again when it has finished.</source>
        <translation>另一个程序正在写入曲库“%1”；请等它完成后再试。</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be opened for writing; look at the permissions of the file and its folder.</source>
        <translation>无法打开曲库“%1”进行写入；请检查该文件及其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>There is no space left for the catalog “%1”.</source>
        <translation>没有剩余空间可供曲库“%1”使用。</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be read or written (%2).</source>
        <translation>无法读写曲库“%1”（%2）。</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be used (%2).</source>
        <translation>无法使用曲库“%1”（%2）。</translation>
    </message>
    <message>
        <source>Starter catalog</source>
        <translation>入门曲库</translation>
    </message>
    <message>
        <source>works in the public domain</source>
        <translation>公有领域作品</translation>
    </message>
    <message>
        <source>“%1” is not a data set that this program knows: the first line of a CSV file must name the columns id and caption, separated by commas, semicolons or tabs.</source>
        <translation>“%1”不是本程序认识的数据集：CSV 文件的第一行必须列出 id 和 caption 两列，用逗号、分号或制表符分隔。</translation>
    </message>
    <message>
        <source>The catalog “%1” holds texts or numbers of a size that this program never writes; it is damaged, or not a catalog of this program.</source>
        <translation>目录库“%1”包含本程序从不写入的超大文本或数字；它已损坏，或不是本程序创建的。</translation>
    </message>
    <message>
        <source>There is no home folder for the catalog; name a file for it.</source>
        <translation>没有可存放目录库的主文件夹；请为其指定一个文件。</translation>
    </message>
    <message>
        <source>%1 It was opened read-only.</source>
        <translation>%1 仅以只读方式打开。</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>播放列表需要一个名称。</translation>
    </message>
    <message>
        <source>The catalog “%1” holds commands of its own, which this program never writes; it is damaged, or was made by somebody else.</source>
        <translation>目录“%1”含有本程序从不写入的命令；它已损坏，或由他人制作。</translation>
    </message>
    <message>
        <source>“%1” is not a data set; import music by its folder.</source>
        <translation>“%1”不是数据集：音乐要按文件夹导入。</translation>
    </message>
</context>
<context>
    <name>Circumplex</name>
    <message>
        <source>Tense</source>
        <translation>紧张</translation>
    </message>
    <message>
        <source>Joyful</source>
        <translation>欢快</translation>
    </message>
    <message>
        <source>Gloomy</source>
        <translation>低落</translation>
    </message>
    <message>
        <source>Serene</source>
        <translation>宁静</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>不愉快</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>效价</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>愉快</translation>
    </message>
    <message>
        <source>Sleepy</source>
        <translation>困倦</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>唤醒度</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>兴奋</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
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
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
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
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>Fearful</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>高兴</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage: 61%</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln percent</source>
        <extracomment>An emotion and how sure the program is of it, read aloud: Happy 61 percent</extracomment>
        <translation>
            <numerusform>%1 %Ln%</numerusform>
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
        <translation>OpenCV 的人脸级联文件未安装；它包含在软件包 opencv-data 中。</translation>
    </message>
    <message>
        <source>No face detector is available. %1 %2</source>
        <translation>没有可用的人脸检测器。%1%2</translation>
    </message>
    <message>
        <source>%1 Faces are found by the simpler cascade instead.</source>
        <translation>%1 改用较简单的级联来查找人脸。</translation>
    </message>
    <message>
        <source>%1 The model %2 is used instead.</source>
        <translation>%1 改用模型 %2。</translation>
    </message>
    <message>
        <source>The face model yunet_n_320_320.onnx is not installed; the window offers it under Help &gt; Face Model.</source>
        <translation>人脸模型 yunet_n_320_320.onnx 未安装；可在窗口的“帮助”&gt;“人脸模型”中获取。</translation>
    </message>
</context>
<context>
    <name>FaceOverlay</name>
    <message>
        <source>%1 · %2 %3 now</source>
        <extracomment>On a face: its number, its leading emotion and how sure of it the program is in this frame</extracomment>
        <translation>%1 · 现在%2 %3</translation>
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
        <translation>“%1”不是 JSPF 播放列表：%2（第 %3 字节）。</translation>
    </message>
    <message>
        <source>%1 is not a JSPF playlist: it holds no list of tracks.</source>
        <translation>“%1”不是 JSPF 播放列表：其中没有曲目列表。</translation>
    </message>
</context>
<context>
    <name>M3u8Writer</name>
    <message>
        <source>%1: no file and no address known</source>
        <translation>%1：没有已知的文件或地址</translation>
    </message>
</context>
<context>
    <name>MatchedPlaylist</name>
    <message numerus="yes">
        <source>None of the %Ln track(s) of “%1” is in the catalog.</source>
        <translation>
            <numerusform>“%1”的 %Ln 首曲目都不在目录中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodLexicon</name>
    <message>
        <source>The mood lexicon %1 is wrong in row %2: %3.</source>
        <translation>情绪词典“%1”第 %2 行有误：%3。</translation>
    </message>
    <message>
        <source>“%1” is not a %2 from %3 to %4</source>
        <translation>“%1”不是介于 %3 与 %4 之间的 %2 值</translation>
    </message>
    <message>
        <source>“%1” is not a kind of term</source>
        <translation>“%1”不是词条类别</translation>
    </message>
    <message>
        <source>“%1” is not an emotion with its value</source>
        <translation>“%1”不是情绪及其数值</translation>
    </message>
    <message>
        <source>The mood lexicon %1 is not a CSV file: %2.</source>
        <translation>情绪词典“%1”不是 CSV 文件：%2。</translation>
    </message>
    <message>
        <source>The mood lexicon is missing from the program.</source>
        <translation>程序中缺少情绪词典。</translation>
    </message>
    <message>
        <source>it has %1 columns and not %2</source>
        <translation>它有 %1 列，而不是 %2 列</translation>
    </message>
    <message>
        <source>the header names “%1”, not “%2”</source>
        <translation>表头中的列名是“%1”，而不是“%2”</translation>
    </message>
    <message>
        <source>the term is empty</source>
        <translation>词条为空</translation>
    </message>
    <message>
        <source>“%1” occurs twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
</context>
<context>
    <name>PlaylistExport</name>
    <message>
        <source>The playlist could not be written to %1: %2.</source>
        <translation>无法将播放列表写入“%1”：%2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹“%1”</translation>
    </message>
</context>
<context>
    <name>PlaylistFormat</name>
    <message>
        <source>M3U playlist for players</source>
        <translation>M3U 播放列表（用于播放器）</translation>
    </message>
    <message>
        <source>XSPF playlist for players</source>
        <translation>XSPF 播放列表（用于播放器）</translation>
    </message>
    <message>
        <source>JSPF playlist for programs</source>
        <translation>JSPF 播放列表（用于其他程序）</translation>
    </message>
    <message>
        <source>CSV table for spreadsheets</source>
        <translation>CSV 表格（用于电子表格）</translation>
    </message>
    <message>
        <source>%1 does not end in a known playlist extension; use one of %2.</source>
        <translation>“%1”的扩展名不对应任何播放列表格式；支持的格式有 %2。</translation>
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
        <translation>正在播放本地文件“%1”。</translation>
    </message>
    <message>
        <source>Asking yt-dlp for a stream of this track.</source>
        <translation>正在通过 yt-dlp 获取此曲目的音频流。</translation>
    </message>
    <message>
        <source>This track opens in the browser, at %1.</source>
        <translation>此曲目将在浏览器中打开，网站为 %1。</translation>
    </message>
    <message>
        <source>This track cannot be played: the catalog knows no file and no address for it.</source>
        <translation>无法播放此曲目：曲库中没有它的文件或地址。</translation>
    </message>
    <message>
        <source>The file that the catalog names for it cannot be read.</source>
        <translation>无法读取曲库为它登记的文件。</translation>
    </message>
    <message>
        <source>To hear it here, put a file named after its id into the audio folder or allow the network in the settings.</source>
        <translation>若要在此处收听，请将以其标识符命名的文件放入音频文件夹，或在设置中允许访问网络。</translation>
    </message>
    <message>
        <source>To hear it here, install yt-dlp or put a file named after its id into the audio folder.</source>
        <translation>若要在此处收听，请安装 yt-dlp，或将以其标识符命名的文件放入音频文件夹。</translation>
    </message>
    <message>
        <source>Playing the passage of this work that comes with the program.</source>
        <translation>正在播放本程序自带的该作品片段。</translation>
    </message>
    <message>
        <source>This track cannot be played.</source>
        <translation>无法播放此曲目。</translation>
    </message>
</context>
<context>
    <name>RankMode</name>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提振</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>舒缓</translation>
    </message>
    <message>
        <source>Energize</source>
        <translation>活力</translation>
    </message>
    <message>
        <source>Music for the mood you are in</source>
        <translation>契合您当前心情的音乐</translation>
    </message>
    <message>
        <source>Begins where you are and leads to brighter music</source>
        <translation>从您当前的心情出发，逐渐过渡到更明快的音乐</translation>
    </message>
    <message>
        <source>Begins where you are and leads to calmer music</source>
        <translation>从您当前的心情出发，逐渐过渡到更舒缓的音乐</translation>
    </message>
    <message>
        <source>Begins where you are and leads to livelier music</source>
        <translation>从您当前的心情出发，逐渐过渡到更有活力的音乐</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Retraces the clip in time, from where you were to where you are</source>
        <translation>按时间重走片段，从您当时的心情到现在的心情</translation>
    </message>
</context>
<context>
    <name>ReadingSpan</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>last %1 s</source>
        <extracomment>%1: seconds before a reading</extracomment>
        <translation>最近 %1 秒</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>目前为止</translation>
    </message>
    <message>
        <source>whole clip</source>
        <translation>整个片段</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>over %1 s</source>
        <extracomment>%1: seconds of a camera&apos;s picture, a while ago, that a list is made for</extracomment>
        <translation>%1 秒内</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>close to the anger in your clip</source>
        <translation>与片段中的愤怒相近</translation>
    </message>
    <message>
        <source>close to the disgust in your clip</source>
        <translation>与片段中的厌恶相近</translation>
    </message>
    <message>
        <source>close to the fear in your clip</source>
        <translation>与片段中的恐惧相近</translation>
    </message>
    <message>
        <source>close to the happiness in your clip</source>
        <translation>与片段中的高兴相近</translation>
    </message>
    <message>
        <source>close to the sadness in your clip</source>
        <translation>与片段中的悲伤相近</translation>
    </message>
    <message>
        <source>close to the surprise in your clip</source>
        <translation>与片段中的惊讶相近</translation>
    </message>
    <message>
        <source>as even-tempered as your clip</source>
        <translation>与片段中的心情一样平和</translation>
    </message>
    <message>
        <source>it suits an angry mood</source>
        <translation>适合愤怒的心情</translation>
    </message>
    <message>
        <source>it suits disgust</source>
        <translation>适合厌恶的心情</translation>
    </message>
    <message>
        <source>it suits a fearful mood</source>
        <translation>适合恐惧的心情</translation>
    </message>
    <message>
        <source>it suits a happy mood</source>
        <translation>适合高兴的心情</translation>
    </message>
    <message>
        <source>it suits a sad mood</source>
        <translation>适合悲伤的心情</translation>
    </message>
    <message>
        <source>it suits a surprised mood</source>
        <translation>适合惊讶的心情</translation>
    </message>
    <message>
        <source>it suits an even mood</source>
        <translation>适合平和的心情</translation>
    </message>
    <message>
        <source>a step towards brighter music</source>
        <translation>向更明快的音乐迈进一步</translation>
    </message>
    <message>
        <source>a step towards calmer music</source>
        <translation>向更舒缓的音乐迈进一步</translation>
    </message>
    <message>
        <source>a step towards livelier music</source>
        <translation>向更有活力的音乐迈进一步</translation>
    </message>
    <message>
        <source>near the mood you chose</source>
        <translation>贴近您选择的心情</translation>
    </message>
    <message>
        <source>the bright end of the list</source>
        <translation>到达明快的终点</translation>
    </message>
    <message>
        <source>the calm end of the list</source>
        <translation>到达舒缓的终点</translation>
    </message>
    <message>
        <source>the lively end of the list</source>
        <translation>到达充满活力的终点</translation>
    </message>
    <message>
        <source>it begins where you are</source>
        <translation>从您当前的心情开始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a track&apos;s own words, as a list; %2: what it has to do with what was asked for</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a step towards the mood you chose</source>
        <translation>向您选择的情绪迈进一步</translation>
    </message>
    <message>
        <source>the closest available</source>
        <translation>现有的最接近的一首</translation>
    </message>
    <message>
        <source>the closest available to anger</source>
        <translation>现有曲目中最接近愤怒的一首</translation>
    </message>
    <message>
        <source>the closest available to disgust</source>
        <translation>现有曲目中最接近厌恶的一首</translation>
    </message>
    <message>
        <source>the closest available to fear</source>
        <translation>现有曲目中最接近恐惧的一首</translation>
    </message>
    <message>
        <source>the closest available to happiness</source>
        <translation>现有曲目中最接近快乐的一首</translation>
    </message>
    <message>
        <source>the closest available to sadness</source>
        <translation>现有曲目中最接近悲伤的一首</translation>
    </message>
    <message>
        <source>the closest available to surprise</source>
        <translation>现有曲目中最接近惊讶的一首</translation>
    </message>
    <message>
        <source>the closest available to an even mood</source>
        <translation>现有曲目中最接近平和心情的一首</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in your clip</source>
        <translation>取自中间，因为片段中没有主导的情绪</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in what you asked for</source>
        <translation>取自中间，因为您的要求中没有主导的情绪</translation>
    </message>
    <message>
        <source>%1, at first</source>
        <extracomment>%1: what a track has to do with the clip, such as “close to the sadness in your clip”</extracomment>
        <translation>%1（开始时）</translation>
    </message>
    <message>
        <source>%1, in between</source>
        <extracomment>%1: as above</extracomment>
        <translation>%1（中途）</translation>
    </message>
    <message>
        <source>%1, at the end</source>
        <extracomment>%1: as above</extracomment>
        <translation>%1（结尾）</translation>
    </message>
    <message>
        <source>%1 (you asked for %2)</source>
        <extracomment>%1: a sentence; %2: words that the listener asked for and the track answers</extracomment>
        <translation>%1（您要找的是 %2）</translation>
    </message>
    <message>
        <source>For both</source>
        <extracomment>A track of a list for several people suits all of them; here two</extracomment>
        <translation>适合两人</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>适合所有人</translation>
    </message>
    <message>
        <source>For face %1</source>
        <extracomment>A track of a list for several people. %1: the number of the face whom it suits</extracomment>
        <translation>适合人脸 %1</translation>
    </message>
    <message>
        <source>For faces %1</source>
        <extracomment>As above. %1: the numbers of the faces, as a list</extracomment>
        <translation>适合人脸 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: whom a track suits, such as “For face 2”; %2: why, a sentence without a full stop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>it contains your words</source>
        <translation>其中有您的词</translation>
    </message>
    <message>
        <source>close to the anger in your picture</source>
        <translation>与图片中的愤怒相近</translation>
    </message>
    <message>
        <source>close to the disgust in your picture</source>
        <translation>与图片中的厌恶相近</translation>
    </message>
    <message>
        <source>close to the fear in your picture</source>
        <translation>与图片中的恐惧相近</translation>
    </message>
    <message>
        <source>close to the happiness in your picture</source>
        <translation>与图片中的高兴相近</translation>
    </message>
    <message>
        <source>close to the sadness in your picture</source>
        <translation>与图片中的悲伤相近</translation>
    </message>
    <message>
        <source>close to the surprise in your picture</source>
        <translation>与图片中的惊讶相近</translation>
    </message>
    <message>
        <source>as even-tempered as your picture</source>
        <translation>与图片中的心情一样平和</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in your picture</source>
        <translation>取自中间，因为图片中没有主导的情绪</translation>
    </message>
    <message>
        <source>found by name</source>
        <extracomment>A track has the name of a work or an artist that the listener searched for</extracomment>
        <translation>按名称找到</translation>
    </message>
</context>
<context>
    <name>RequestMood</name>
    <message>
        <source>angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>disgusted</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>frightening</source>
        <translation>恐怖</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>快乐</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>surprising</source>
        <translation>惊奇</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>愉快</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>阴郁</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>高能量</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>低能量</translation>
    </message>
    <message>
        <source>even-tempered</source>
        <translation>平静</translation>
    </message>
</context>
<context>
    <name>SoundSupport</name>
    <message>
        <source>No sound can be played here because GStreamer&apos;s plugins are missing: install the packages gstreamer1.0-plugins-base and gstreamer1.0-plugins-good.</source>
        <translation>此处无法播放声音，因为缺少 GStreamer 插件：请安装软件包 gstreamer1.0-plugins-base 和 gstreamer1.0-plugins-good。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds before now, on a time axis, as short as possible</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>无人脸</translation>
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
        <translation>情绪随时间的变化将显示在这里</translation>
    </message>
</context>
<context>
    <name>TrackFilter</name>
    <message>
        <source>expected “and”</source>
        <translation>此处应为“and”</translation>
    </message>
    <message>
        <source>The filter “%1” is wrong at character %2: %3.</source>
        <translation>筛选条件“%1”在第 %2 个字符处有误：%3。</translation>
    </message>
    <message>
        <source>the quotation has no end</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>值为空</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>此处应有一个值</translation>
    </message>
    <message>
        <source>expected a comparison such as “=” or “&gt;=”</source>
        <translation>此处应为“=”或其他比较运算符</translation>
    </message>
    <message>
        <source>expected “=”</source>
        <translation>此处应为“=”</translation>
    </message>
    <message>
        <source>a tempo is slow, medium or fast</source>
        <translation>tempo 的值只能是 slow、medium 或 fast</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>应为 %1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>“%1” is not a length, such as 4:30 or 270</source>
        <translation>“%1”不是长度，例如 4:30 或 270</translation>
    </message>
    <message>
        <source>expected instrumental, vocals, genre, tempo, mood, key, source, artist, album, quality, valence, arousal, bpm, year or length</source>
        <translation>应为 instrumental、vocals、genre、tempo、mood、key、source、artist、album、quality、valence、arousal、bpm、year 或 length</translation>
    </message>
    <message>
        <source>“%1” is not a known mood</source>
        <translation>“%1”不是已知的心情</translation>
    </message>
    <message>
        <source>a key is major, minor, or one such as C, F#m, “B flat major” or 8A</source>
        <translation>调为 major、minor，或如 C、F#m、“B flat major”、8A</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>none of its words is known</source>
        <translation>其中没有认识的词</translation>
    </message>
    <message>
        <source>none of its words is known; did you mean %1?</source>
        <extracomment>%1: words that may have been meant</extracomment>
        <translation>其中没有认识的词；您是指 %1 吗？</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>%1: what is not to be in the music</extracomment>
        <translation>不要 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: moods, such as “sad, low energy”; %2: the words that say so</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <extracomment>%1: a mood; %2: what is not to be in the music</extracomment>
        <translation>%1，不要 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2: parts of a mood, such as “sad” and “low energy”</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>by name: %1</source>
        <extracomment>What a search looks for. %1: names of works or artists</extracomment>
        <translation>按名称：%1</translation>
    </message>
    <message>
        <source>%1; by name: %2</source>
        <extracomment>%1: a mood, such as “sad, low energy (sad)”; %2: names of works or artists</extracomment>
        <translation>%1；按名称：%2</translation>
    </message>
</context>
<context>
    <name>XspfReader</name>
    <message>
        <source>%1 is not an XSPF playlist: it cannot be read past line %2.</source>
        <translation>%1 不是 XSPF 播放列表：第 %2 行之后无法读取。</translation>
    </message>
</context>
<context>
    <name>YunetDecoder</name>
    <message>
        <source>The face model&apos;s output for stride %1 does not have the size that its input calls for.</source>
        <translation>人脸模型在步长 %1 上的输出大小与其输入不符。</translation>
    </message>
</context>
<context>
    <name>YunetDetector</name>
    <message>
        <source>The face model %1 cannot be read: %2.</source>
        <translation>无法读取人脸模型“%1”：%2。</translation>
    </message>
    <message>
        <source>The face model %1 is not the published one: its SHA-256 is %2.</source>
        <translation>人脸模型“%1”不是官方发布的版本：其 SHA-256 为 %2。</translation>
    </message>
    <message>
        <source>The face model %1 cannot be loaded by OpenCV: %2.</source>
        <translation>OpenCV 无法加载人脸模型“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>v2m::AboutText</name>
    <message>
        <source>Reads the emotions of the faces in a clip and finds music for them, all on this computer.</source>
        <translation>识别片段中人脸的情绪，并为其寻找音乐，全部在本机完成。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It runs on:</source>
        <translation>本程序是采用 MIT 许可证的自由软件。它基于以下组件运行：</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>The emotion network was trained on FER2013 by this program itself, the caption network on the captions of MusicCaps (CC BY-SA 4.0). Faces are found by YuNet (Apache License 2.0) or by a cascade of OpenCV.</source>
        <translation>情绪网络由本程序自身在 FER2013 上训练而成，描述网络由 MusicCaps（CC BY-SA 4.0）的描述训练而成。人脸由 YuNet（Apache 许可证 2.0）或 OpenCV 的级联分类器检测。</translation>
    </message>
</context>
<context>
    <name>v2m::AnalysisExport</name>
    <message>
        <source>Analysis (*.json)</source>
        <translation>分析结果 (*.json)</translation>
    </message>
    <message>
        <source>Timeline as a table (*.csv)</source>
        <translation>时间线表格 (*.csv)</translation>
    </message>
    <message>
        <source>Timeline and pad as a picture (*.png)</source>
        <translation>时间线与心情平面图片 (*.png)</translation>
    </message>
    <message>
        <source>An analysis can be saved as .json, .csv or .png, not as “%1”.</source>
        <translation>分析结果可保存为 .json、.csv 或 .png，不能保存为“%1”。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>v2m::AnsweredLine</name>
    <message>
        <source>Answers %1 (%2)</source>
        <extracomment>Above the list. %1: emotions with their shares; %2: the time they sum up: &quot;whole clip&quot;</extracomment>
        <translation>回应：%1（%2）</translation>
    </message>
    <message>
        <source>Answers the target on the pad</source>
        <translation>回应情绪面板上的目标</translation>
    </message>
    <message>
        <source>Answers the words “%1”</source>
        <translation>回应词语“%1”</translation>
    </message>
    <message>
        <source>Answers %1 (%2) and the words “%3”</source>
        <extracomment>Above the list. %3: the words of a search</extracomment>
        <translation>回应 %1（%2）和词语“%3”</translation>
    </message>
    <message>
        <source>Answers the target on the pad and the words “%1”</source>
        <translation>回应情绪面板上的目标和词语“%1”</translation>
    </message>
    <message>
        <source>Playlist “%1”</source>
        <extracomment>Above the list. %1: the name of a list that was saved</extracomment>
        <translation>播放列表“%1”</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <extracomment>Above the list. %1: the title of a track</extracomment>
        <translation>更多类似“%1”</translation>
    </message>
    <message>
        <source>%1 · selection %2</source>
        <extracomment>Above the list. %1: &quot;Answers the words “rain”&quot;; %2: a number, from 2</extracomment>
        <translation>%1 · 第 %2 组</translation>
    </message>
    <message>
        <source>Answers the words “%1” alone, without their mood</source>
        <translation>仅对应词语“%1”，不考虑其心情</translation>
    </message>
</context>
<context>
    <name>v2m::BusyStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancels the current operation.</source>
        <translation>停止正在进行的操作。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>v2m::CameraPicker</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>The camera that is shown and recorded.</source>
        <translation>用于显示和录制的摄像头。</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>无摄像头</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>The size of the camera&apos;s picture in pixels.</source>
        <translation>摄像头画面的大小（像素）。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, the camera that is shown and recorded.</source>
        <translation>%1，显示并录制的摄像头。</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionAffect</name>
    <message>
        <source>The caption model (captions.safetensors) is not installed, so the moods of tracks are read from known words alone.</source>
        <translation>描述模型（captions.safetensors）未安装，因此仅根据情绪词判断曲目的情绪。</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionEvaluation</name>
    <message>
        <source>Too few of the captions name a mood to measure anything.</source>
        <translation>提到情绪的描述太少，无法进行评测。</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionNetwork</name>
    <message>
        <source>The model file “%1” holds no caption network: its tensor “%2” is missing or of another shape.</source>
        <translation>模型文件“%1”不含描述网络：其张量“%2”缺失或形状不同。</translation>
    </message>
</context>
<context>
    <name>v2m::CaptureBar</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Read your face live with the camera</source>
        <translation>用摄像头实时识别您的表情</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>开启或关闭摄像头</translation>
    </message>
    <message>
        <source>The camera has stopped.</source>
        <translation>摄像头已停止。</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or open a video instead.</source>
        <translation>未找到摄像头。请接入一个，或改为打开视频。</translation>
    </message>
</context>
<context>
    <name>v2m::CatalogDialog</name>
    <message>
        <source>Music catalog</source>
        <translation>音乐曲库</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find tracks</source>
        <translation>查找曲目(&amp;F)</translation>
    </message>
    <message>
        <source>Pages of the catalog</source>
        <translation>曲库页面</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Closes the catalog; an import keeps running.</source>
        <translation>关闭曲库窗口；正在进行的导入会继续。</translation>
    </message>
    <message>
        <source>Pla&amp;ylists</source>
        <translation>播放列表(&amp;P)</translation>
    </message>
    <message>
        <source>Its sources, a search for tracks, and the playlists that you saved; the arrow keys go from one to the other.</source>
        <translation>其来源、曲目搜索和您保存的播放列表；方向键可在它们之间切换。</translation>
    </message>
</context>
<context>
    <name>v2m::CircumplexPad</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 首</numerusform>
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
        <translation>目标：%1，效价 %2，唤醒度 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) on the plane.</source>
        <translation>
            <numerusform>平面上有 %Ln 首曲目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>心情</translation>
    </message>
    <message>
        <source>Show “%1” in the List</source>
        <extracomment>%1: a track&apos;s title</extracomment>
        <translation>在列表中显示“%1”</translation>
    </message>
    <message>
        <source>Move the &amp;Target Here</source>
        <translation>把目标移到这里(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back to My Mood</source>
        <translation>回到我的心情(&amp;B)</translation>
    </message>
    <message>
        <source>The words: %1, valence %2, arousal %3.</source>
        <extracomment>What was understood of a search. %1: a mood such as &quot;Gloomy&quot;; %2 and %3: from -1 to 1</extracomment>
        <translation>词语：%1，效价 %2，唤醒度 %3。</translation>
    </message>
    <message>
        <source>Back to my mood</source>
        <translation>回到我的心情</translation>
    </message>
    <message>
        <source>Your mood: %1, valence %2, arousal %3.</source>
        <extracomment>%1: a mood such as &quot;Joyful&quot;; %2 and %3: numbers from -1 to 1</extracomment>
        <translation>您的心情：%1，效价 %2，唤醒度 %3。</translation>
    </message>
    <message>
        <source>Moves the target back to your mood (%1)</source>
        <translation>让目标回到您的心情（%1）</translation>
    </message>
    <message>
        <source>The arrow keys move the target, with Shift in larger steps; Home moves it back to your mood.</source>
        <translation>方向键移动目标，按住 Shift 步幅更大；Home 键使其回到您的心情。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of titles: so many more</extracomment>
        <translation>
            <numerusform>另外 %Ln 首</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a dot: %1.</source>
        <extracomment>%1: a list of titles</extracomment>
        <translation>
            <numerusform>其中 %Ln 首共用一个圆点：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;The plane of moods: pleasant is to the right, excited is at the top.&lt;/p&gt;&lt;p&gt;The line is the path of your face, the diamond sums it up, and the small dots are the tracks of the list, the first ten with their numbers; a larger one counts those that lie too close together. A speech bubble points to the mood that your words were understood to mean. Drag the target, or move it with the arrow keys, and the list leads there from where you are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;心情平面：右侧为愉快，上方为兴奋。&lt;/p&gt;&lt;p&gt;线条是您的面部的轨迹，菱形是其总和，小圆点是列表中的曲目，前十首带有编号；较大的圆点表示彼此过近的曲目的数量。对话气泡指向从您的词语中理解到的心情。拖动目标或用方向键移动它，列表就会从您所在之处通向那里。&lt;/p&gt;</translation>
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
        <translation>暂停片段</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>播放片段</translation>
    </message>
    <message>
        <source>%1 (Ctrl+P)</source>
        <extracomment>A tool tip. %1: &quot;Play the clip&quot; or &quot;Pause the clip&quot;</extracomment>
        <translation>%1 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>片段中的位置</translation>
    </message>
    <message>
        <source>Mute the clip</source>
        <translation>片段静音</translation>
    </message>
    <message>
        <source>Volume of the clip</source>
        <translation>片段音量</translation>
    </message>
    <message>
        <source>Speed of the clip</source>
        <translation>片段速度</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>%1: how many times as fast as usual</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>The picture alone</source>
        <translation>仅显示画面</translation>
    </message>
    <message>
        <source>Only the picture, on the whole screen (F)</source>
        <translation>仅显示画面，占满屏幕 (F)</translation>
    </message>
    <message>
        <source>The arrow keys move through the clip.</source>
        <translation>用方向键在片段中移动。</translation>
    </message>
</context>
<context>
    <name>v2m::ClipDrop</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>%1 is neither a video nor a picture (%2).</source>
        <translation>“%1”不是视频或图片（%2）。</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped here.</source>
        <translation>此处只能拖入本机上的文件。</translation>
    </message>
    <message>
        <source>%1 is a sound without a picture; drop the folder that it is in, and it joins your music.</source>
        <translation>%1 是没有画面的声音；拖入它所在的文件夹，即可加入您的音乐。</translation>
    </message>
    <message>
        <source>Drop a video, a picture or a folder of music here.</source>
        <translation>将视频、图片或音乐文件夹拖到这里。</translation>
    </message>
</context>
<context>
    <name>v2m::ClipLibrary</name>
    <message>
        <source>%1 is not the same clip as %2.</source>
        <translation>%1 不是原来的片段 %2。</translation>
    </message>
</context>
<context>
    <name>v2m::ClipQueue</name>
    <message>
        <source>The faces in %1 are too small to be read; come closer to the camera.</source>
        <translation>“%1”中的人脸太小，无法识别；请靠近摄像头。</translation>
    </message>
    <message>
        <source>There is no face in %1.</source>
        <translation>“%1”中没有人脸。</translation>
    </message>
</context>
<context>
    <name>v2m::ClipSession</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No face was found in %1.</source>
        <translation>“%1”中未找到人脸。</translation>
    </message>
    <message>
        <source>%1 has been read and is now among the clips.</source>
        <translation>%1 已读取完毕，位于片段之中。</translation>
    </message>
    <message>
        <source>%1 is still being read and will appear among the clips.</source>
        <translation>%1 仍在读取，完成后将位于片段之中。</translation>
    </message>
    <message>
        <source>%1
The emotions and the music are still those of %2.</source>
        <translation>%1
情绪和音乐仍是 %2 的。</translation>
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
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A clip&apos;s strongest emotion with its share, and when it was opened: Happy 61%, 14:05</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The file is no longer where it was: %1</source>
        <translation>文件已不在原处：%1</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>%1: a file&apos;s name; %2: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;; %3: when it was opened</extracomment>
        <translation>%1：%2。%3。</translation>
    </message>
</context>
<context>
    <name>v2m::ClipStrip</name>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Remove from This &amp;List</source>
        <translation>从此列表移除(&amp;L)</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Clip Not Found</source>
        <translation>片段不在原处</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <extracomment>%1: a file&apos;s name; %2: a folder</extracomment>
        <translation>%1 已不在 %2 中。</translation>
    </message>
    <message>
        <source>If you moved the file, locate it: its analysis has been kept.</source>
        <translation>如果它被移动了，请指出现在的位置：已读取的结果仍然保留。</translation>
    </message>
    <message>
        <source>&amp;Find the File…</source>
        <translation>查找文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>从列表中移除(&amp;T)</translation>
    </message>
    <message>
        <source>Find the Clip</source>
        <translation>查找片段</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Enter shows a clip again, Space plays it, F2 renames it, Delete removes it from this list.</source>
        <translation>回车重新显示片段，F2 重命名，Delete 将其从列表中移除。</translation>
    </message>
    <message>
        <source>Remove &amp;All Clips</source>
        <translation>移除所有片段(&amp;A)</translation>
    </message>
</context>
<context>
    <name>v2m::CommandLine</name>
    <message>
        <source>The command.</source>
        <translation>命令。</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>在标准输出上打印一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Print neither messages nor progress.</source>
        <translation>不打印消息和进度。</translation>
    </message>
    <message>
        <source>The catalog (default: %1).</source>
        <translation>曲库（默认：%1）。</translation>
    </message>
    <message>
        <source>How many cores to use (default: all).</source>
        <translation>使用的核心数（默认：全部）。</translation>
    </message>
    <message>
        <source>%1 See video2music-cli %2 --help.</source>
        <translation>%1 请参阅 video2music-cli %2 --help。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not “%3”.</source>
        <translation>--%1 的值必须是不小于 %2 的整数，而不是“%3”。</translation>
    </message>
    <message>
        <source>The folder of the networks and their manifest, or a TorchScript file (.pt): that is a program, and runs in a sandbox.</source>
        <translation>存放网络及其清单的文件夹，或 TorchScript 文件（.pt）：后者是程序，在沙箱中运行。</translation>
    </message>
    <message>
        <source>“%1” takes only options, not “%2”.</source>
        <translation>“%1”之后只能是选项；没有“%2”。</translation>
    </message>
</context>
<context>
    <name>v2m::DesktopIntegration</name>
    <message>
        <source>The clip could not be read</source>
        <translation>无法读取该片段</translation>
    </message>
    <message>
        <source>The import has ended</source>
        <translation>导入已结束</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are in the catalog now.</source>
        <translation>
            <numerusform>目录中现有 %Ln 首曲目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::DetailsButton</name>
    <message>
        <source>Details of the reading</source>
        <translation>读取详情</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryCalendar</name>
    <message>
        <source>Calendar of readings</source>
        <translation>识别结果日历</translation>
    </message>
    <message>
        <source>Arrow keys choose a day, Page Up and Page Down go four weeks, Home goes to the first reading, End to today; Delete deletes the day.</source>
        <translation>方向键选择日期，Page Up 和 Page Down 移动四周，Home 转到第一次识别，End 转到今天；Delete 删除这一天。</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryDayPath</name>
    <message>
        <source>valence</source>
        <translation>效价</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>唤醒度</translation>
    </message>
    <message>
        <source>The usual path of a day</source>
        <translation>一天的通常变化</translation>
    </message>
    <message>
        <source>The mean of each hour over all days.</source>
        <translation>每个小时在所有日子里的平均值。</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryDialog</name>
    <message numerus="yes">
        <source>%Ln reading(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 次识别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Music before better moments: none yet. This needs two readings in one sitting, with music between them.</source>
        <translation>心情变好之前的音乐：还没有。需要同一次使用中的两次识别，且其间播放过音乐。</translation>
    </message>
    <message>
        <source>Music before better moments. It says what came first, not why.</source>
        <translation>心情变好之前的音乐。它说明先后，而不是原因。</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日记</translation>
    </message>
    <message>
        <source>&amp;Keep each reading in the diary</source>
        <translation>把每次识别结果记入日记(&amp;K)</translation>
    </message>
    <message>
        <source>Time, scores, mode and music, without picture and sound, in the catalog on this machine</source>
        <translation>时间、分值、模式和音乐，不含图像和声音，保存在本机的曲库中</translation>
    </message>
    <message>
        <source>The usual path of a day</source>
        <translation>一天的通常变化</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Valence</source>
        <comment>its change, as a heading</comment>
        <translation>效价</translation>
    </message>
    <message>
        <source>Readings</source>
        <comment>how many, as a heading</comment>
        <translation>识别次数</translation>
    </message>
    <message>
        <source>Music before better moments</source>
        <translation>心情变好之前的音乐</translation>
    </message>
    <message>
        <source>With the mean change of valence to the next reading, and how many readings that is from; with few of them a change counts for less.</source>
        <translation>包括到下一次识别为止效价的平均变化及其识别次数；次数少时，变化的权重较小。</translation>
    </message>
    <message>
        <source>&amp;Undo Deleting</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>Brings back the readings that were deleted last</source>
        <translation>恢复最近删除的识别结果</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes all readings to a table for spreadsheets</source>
        <translation>将所有识别结果写入电子表格可用的表格</translation>
    </message>
    <message>
        <source>&amp;Delete Day</source>
        <translation>删除当天(&amp;D)</translation>
    </message>
    <message>
        <source>Deletes the readings of the chosen day; this can be undone while this page is open</source>
        <translation>删除所选日期的识别结果；此页面打开期间可以撤销</translation>
    </message>
    <message>
        <source>Delete E&amp;verything</source>
        <translation>全部删除(&amp;V)</translation>
    </message>
    <message>
        <source>Deletes every reading, so that nothing of them is left in the catalog&apos;s file; this can be undone while this page is open</source>
        <translation>删除所有识别结果，曲库文件中不留任何痕迹；此页面打开期间可以撤销</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Closes the diary</source>
        <translation>关闭日记</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>%1 The catalog was not rewritten: traces of them may be left in its file until “Delete Everything” or “Delete Day” has finished.</source>
        <translation>%1 曲库未被重写：在“全部删除”或“删除当天”完成之前，其文件中可能仍残留相关字节。</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Leaves the catalog&apos;s file as it is; what was deleted stays deleted, but traces of it may be left there</source>
        <translation>保持曲库文件不变；已删除的内容不会恢复，但文件中可能残留其字节</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryOffer</name>
    <message>
        <source>Keep a diary of your readings? It notes the time, the seven scores and the music, without picture and sound, on this machine only.</source>
        <translation>要为您的识别结果记日记吗？它记录时间、七个分值和音乐，不含图像和声音，仅保存在本机。</translation>
    </message>
    <message>
        <source>Yes, Keep a Diary</source>
        <translation>是，记日记</translation>
    </message>
    <message>
        <source>Keeps this reading and those to come; you can delete them at any time</source>
        <translation>记录本次及以后的识别结果；您可以随时删除</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Keeps nothing, and asks again after the next start</source>
        <translation>不记录，下次启动后再询问</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Keeps nothing, and does not ask again; the settings can change that</source>
        <translation>不记录，也不再询问；可在设置中更改</translation>
    </message>
    <message>
        <source>Never keep a diary</source>
        <translation>从不记日记</translation>
    </message>
</context>
<context>
    <name>v2m::EmotionBars</name>
    <message>
        <source>No face is in sight.</source>
        <translation>画面中没有人脸。</translation>
    </message>
    <message>
        <source>All faces: %1.</source>
        <extracomment>%1: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>所有人脸：%1。</translation>
    </message>
    <message>
        <source>Face %1: %2.</source>
        <extracomment>%1: the face&apos;s number; %2: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>人脸 %1：%2。</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>所有人脸</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>人脸 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above the emotions. %1: &quot;All faces&quot; or &quot;Face 2&quot;; %2: the time that is summed up, such as &quot;now&quot; or &quot;whole clip&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>v2m::Error</name>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
</context>
<context>
    <name>v2m::FaceModelDialog</name>
    <message>
        <source>Downloading from %1…</source>
        <translation>正在从 %1 下载…</translation>
    </message>
    <message>
        <source>What %1 has sent is not this model: its checksum is %2. It was not kept.</source>
        <translation>%1 发送的不是此模型：其校验和为 %2。未予保留。</translation>
    </message>
    <message>
        <source>The model cannot be stored in %1 (%2).</source>
        <translation>无法将模型保存到 %1（%2）。</translation>
    </message>
    <message>
        <source>The model is installed and finds faces from now on.</source>
        <translation>模型已安装。从现在起由它来查找人脸。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>Face Model</source>
        <translation>人脸模型</translation>
    </message>
    <message>
        <source>The YuNet model finds faces better, small ones and those turned to the side included. It cannot be shipped with the program; without it, the simpler cascade is used.</source>
        <translation>使用 YuNet 模型能更好地查找人脸，包括较小的和侧向的人脸。该模型不归我们分发；没有它时由较简单的级联检测器查找。</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>许可证：</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>校验和：</translation>
    </message>
    <message>
        <source>Apache License 2.0, by the authors of libfacedetection.train</source>
        <translation>Apache 许可证 2.0，作者为 libfacedetection.train 的开发者</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1: 64 hexadecimal digits</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>Download the face model</source>
        <translation>下载人脸模型</translation>
    </message>
    <message>
        <source>Open &amp;settings…</source>
        <translation>打开设置(&amp;S)…</translation>
    </message>
    <message>
        <source>The network is switched off. It can be allowed in the settings, under “Privacy”. Or download the file with your browser and put it into the folder %1.</source>
        <translation>网络访问已关闭。可在设置的“隐私”中允许访问。您也可以用浏览器下载该文件，然后放入文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>v2m::FileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>v2m::FileDownload</name>
    <message numerus="yes">
        <source>%1 has sent nothing for %n second(s).</source>
        <translation>
            <numerusform>%1 已有 %n 秒没有发送任何数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>No temporary file can be made for the download (%1).</source>
        <translation>无法为下载创建临时文件（%1）。</translation>
    </message>
    <message>
        <source>The download cannot be stored (%1).</source>
        <translation>无法保存下载的内容（%1）。</translation>
    </message>
    <message>
        <source>%1 sends far more than %2 has; the download was stopped.</source>
        <comment>a server&apos;s name, what is downloaded</comment>
        <translation>%1 发送的数据远多于 %2 应有的数据；下载已中止。</translation>
    </message>
    <message>
        <source>%1 answered with the error %2 instead of %3.</source>
        <comment>a server&apos;s name, a number, what was to be downloaded</comment>
        <translation>%1 没有提供 %3，而是返回了错误 %2。</translation>
    </message>
    <message>
        <source>%1 could not be downloaded from %2 (%3).</source>
        <comment>what was to be downloaded, a server&apos;s name, a reason</comment>
        <translation>无法从 %2 下载 %1（%3）。</translation>
    </message>
</context>
<context>
    <name>v2m::FilterPanel</name>
    <message>
        <source>Instrumental only</source>
        <translation>仅纯音乐</translation>
    </message>
    <message>
        <source>Only tracks without singing, going by their descriptions</source>
        <translation>仅显示根据其文字描述无人演唱的曲目</translation>
    </message>
    <message>
        <source>Hide low quality</source>
        <translation>隐藏低质量曲目</translation>
    </message>
    <message>
        <source>Leaves out noisy recordings, tutorials and mere sound effects</source>
        <translation>排除嘈杂的录音、教程和单纯的音效</translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation>任意流派</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Genre: choose one or type your own</source>
        <translation>流派：选择一个或自行输入</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Any tempo</source>
        <translation>任意速度</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>Medium tempo</source>
        <translation>中速</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source: the data set that tracks come from</source>
        <translation>来源：曲目所属的数据集</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Tempo: how fast the music is</source>
        <translation>速度：音乐的快慢</translation>
    </message>
    <message>
        <source>Switches every filter off and empties the search</source>
        <translation>关闭所有筛选条件并清空搜索</translation>
    </message>
    <message>
        <source>Clear Filters and Search</source>
        <translation>清除筛选和搜索</translation>
    </message>
    <message>
        <source>Switches every filter off</source>
        <translation>关闭所有筛选</translation>
    </message>
</context>
<context>
    <name>v2m::FolderPanel</name>
    <message>
        <source>Listening to “%1” was stopped. What was heard is kept; add the folder again to go on.</source>
        <translation>已停止聆听“%1”。已听过的内容会保留；再次添加该文件夹即可继续。</translation>
    </message>
    <message>
        <source>Looking for music in “%1”…</source>
        <translation>正在“%1”中查找音乐…</translation>
    </message>
    <message>
        <source>Paused in “%1”: %2 of %3 files.</source>
        <translation>在“%1”中暂停：%2 / %3 个文件。</translation>
    </message>
    <message>
        <source>Listening to “%1”: %2 of %3 files.</source>
        <translation>正在聆听“%1”：%2 / %3 个文件。</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening to “%1”: %2 of %3 files, %4.</source>
        <comment>%4: how long that takes</comment>
        <translation>正在聆听“%1”：%2 / %3 个文件，%4。</translation>
    </message>
    <message>
        <source>Progress of listening</source>
        <translation>聆听进度</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation>暂停聆听</translation>
    </message>
    <message>
        <source>Lets the machine rest; press it again to go on listening</source>
        <translation>让电脑休息；再按一次继续聆听</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>停止聆听</translation>
    </message>
    <message>
        <source>Ends listening; what was heard is kept</source>
        <translation>结束聆听；已听过的内容会保留</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a message</comment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Hides the message about the folder</source>
        <translation>隐藏关于该文件夹的消息</translation>
    </message>
</context>
<context>
    <name>v2m::FoldingPanes</name>
    <message>
        <source>Mood</source>
        <translation>心情</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>窗口的各部分</translation>
    </message>
    <message>
        <source>One part is shown at a time; the arrow keys go from one to the other.</source>
        <translation>每次显示一个部分；方向键在各部分之间切换。</translation>
    </message>
</context>
<context>
    <name>v2m::FoundTracksModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
</context>
<context>
    <name>v2m::ImportReport</name>
    <message>
        <source>“%1” was imported. Tracks added: %2, updated: %3, unchanged: %4.</source>
        <translation>已导入“%1”。新增曲目：%2，更新：%3，未变：%4。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, with the reason why it was skipped</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) skipped.</source>
        <translation>
            <numerusform>另外跳过了 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read.</source>
        <translation>
            <numerusform>另有 %Ln 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the catalog with %Ln file(s) of music.</source>
        <translation>
            <numerusform>“%1”已在曲库中，共 %Ln 个音乐文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>更改：%1。</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <translation>已不存在：%1。</translation>
    </message>
</context>
<context>
    <name>v2m::KeptPlaylistsMenu</name>
    <message>
        <source>Add to Pla&amp;ylist</source>
        <translation>添加到播放列表(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>v2m::KeptPlaylistsModel</name>
    <message>
        <source>Playlist</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>when</comment>
        <translation>保存时间</translation>
    </message>
</context>
<context>
    <name>v2m::KeyboardSplitter</name>
    <message>
        <source>Divider</source>
        <translation>分隔条</translation>
    </message>
    <message>
        <source>The arrow keys move the border between the areas beside it, with Shift in larger steps; Home and End as far as it goes.</source>
        <translation>方向键移动相邻区域之间的分界，按住 Shift 时步幅更大；Home 和 End 移到尽头。</translation>
    </message>
</context>
<context>
    <name>v2m::LeftOutClips</name>
    <message>
        <source>Left out %1 of %2: %3.</source>
        <extracomment>Of several files that were given. %1: number of those that nothing could be done with; %2: how many there were; %3: the names of the former</extracomment>
        <translation>%2 个中略过了 %1 个：%3。</translation>
    </message>
    <message>
        <source>Left out one of %1: %2</source>
        <extracomment>Of several files that were given. %1: how many there were; %2: why one was left out: &quot;No face was found in a.mp4.&quot;</extracomment>
        <translation>%1 个中略过了一个：%2</translation>
    </message>
</context>
<context>
    <name>v2m::ListHistory</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Dislike</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>Take Back Opinion</source>
        <translation>收回评价</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Number of Tracks</source>
        <translation>曲目数</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>心情</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1: what is undone, such as &quot;Remove&quot;</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1: what is done again, such as &quot;Remove&quot;</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Open Playlist</source>
        <translation>打开播放列表</translation>
    </message>
    <message>
        <source>More Like This</source>
        <translation>更多类似曲目</translation>
    </message>
    <message>
        <source>Another Selection</source>
        <translation>另选一组</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步伐</translation>
    </message>
    <message>
        <source>Mood of the Words</source>
        <translation>词语的心情</translation>
    </message>
    <message>
        <source>Remove Clip</source>
        <translation>移除片段</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Remove All Clips</source>
        <translation>移除所有片段</translation>
    </message>
</context>
<context>
    <name>v2m::MainWindow</name>
    <message>
        <source>Faces by cascade</source>
        <translation>人脸检测：级联</translation>
    </message>
    <message>
        <source>Faces by YuNet</source>
        <translation>人脸检测：YuNet</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 帧/秒</translation>
    </message>
    <message>
        <source>Recorded to %1.</source>
        <translation>已录制到“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames/s, %n dropped</source>
        <translation>
            <numerusform>%1 帧/秒，丢弃 %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Videos or Pictures</source>
        <translation>打开视频或图片</translation>
    </message>
    <message>
        <source>Videos and pictures (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)</source>
        <translation>视频和图片 (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>playlist</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Export Playlist</source>
        <translation>导出播放列表</translation>
    </message>
    <message>
        <source>Music for a mood</source>
        <translation>心情音乐</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>“%1”的配乐</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>Export Analysis</source>
        <translation>导出分析结果</translation>
    </message>
    <message>
        <source>About Video2Music</source>
        <translation>关于 Video2Music</translation>
    </message>
    <message>
        <source>Your likes and plays are forgotten.</source>
        <translation>您的喜好和播放记录已清除。</translation>
    </message>
    <message>
        <source>The moods of the music stay as they were until the next start.</source>
        <translation>音乐的情绪在下次启动前保持不变。</translation>
    </message>
    <message>
        <source>Music like %1</source>
        <translation>类似 %1 的音乐</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Opened “%1”.</source>
        <translation>已打开“%1”。</translation>
    </message>
    <message>
        <source>Opened “%1” without %2 that are not in the catalog: %3</source>
        <translation>已打开“%1”，其中 %2 首不在目录中：%3</translation>
    </message>
    <message>
        <source>Save as Playlist</source>
        <translation>保存为播放列表</translation>
    </message>
    <message>
        <source>&amp;Name of the playlist:</source>
        <translation>播放列表名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Replace the playlist “%1”?</source>
        <translation>替换播放列表“%1”？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>That is already in the list.</source>
        <translation>它已在列表中。</translation>
    </message>
    <message>
        <source>Added to the list: %1.</source>
        <translation>已添加到列表：%1。</translation>
    </message>
    <message>
        <source>Add a Folder of Music</source>
        <translation>添加音乐文件夹</translation>
    </message>
    <message>
        <source>Export Diary</source>
        <translation>导出日记</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>日记</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Clip with Music</source>
        <translation>带音乐的片段</translation>
    </message>
    <message>
        <source>Opened “%1” without one that is not in the catalog: %2</source>
        <translation>已打开“%1”，其中一首不在目录中：%2</translation>
    </message>
    <message>
        <source>%1 was removed. %2 brings it back.</source>
        <extracomment>%1: a clip&apos;s name; %2: the keys that undo</extracomment>
        <translation>已移除 %1。按 %2 可恢复。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: what was undone, such as &quot;Remove&quot;</extracomment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>%1: what was done again, such as &quot;Remove&quot;</extracomment>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Add as Music</source>
        <translation>添加为音乐</translation>
    </message>
    <message>
        <source>Add %1 to your music?</source>
        <extracomment>%1: the names of folders or files</extracomment>
        <translation>将 %1 添加到您的音乐？</translation>
    </message>
    <message>
        <source>A folder or a table of tracks is not a video or a picture of a face.</source>
        <translation>文件夹或曲目表格不是视频，也不是人脸图片。</translation>
    </message>
    <message>
        <source>&amp;Add as Music…</source>
        <translation>添加为音乐(&amp;A)…</translation>
    </message>
    <message>
        <source>All clips were removed. %1 brings them back.</source>
        <translation>已移除所有片段。按 %1 可恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1; %Ln of its track(s) have no file and stand in it as addresses.</source>
        <translation>
            <numerusform>已写入 %1；其中 %Ln 首曲目没有文件，以地址代替。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>v2m::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Words to find; Enter goes to the next match</source>
        <translation>要查找的词；按回车键转到下一处</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>v2m::Message</name>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>v2m::MessagePane</name>
    <message>
        <source>Drop a video here, open one, or use the camera</source>
        <translation>将视频拖到此处、打开视频，或使用摄像头</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a video…</source>
        <translation>打开视频(&amp;O)…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>使用摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>Tries again what has just failed.</source>
        <translation>重新执行刚才失败的操作。</translation>
    </message>
    <message>
        <source>Chooses a video or picture file to analyse.</source>
        <translation>选择要分析的视频或图片文件。</translation>
    </message>
    <message>
        <source>Shows the camera and reads emotions live.</source>
        <translation>显示摄像头画面并实时识别情绪。</translation>
    </message>
</context>
<context>
    <name>v2m::ModelCheck</name>
    <message>
        <source>This file is not a TorchScript model: its name does not end in .pt.</source>
        <translation>此文件不是 TorchScript 模型：其名称不以 .pt 结尾。</translation>
    </message>
    <message>
        <source>Its description %1 is missing beside it.</source>
        <translation>旁边没有其说明文件 %1。</translation>
    </message>
    <message>
        <source>There is no model in this folder.</source>
        <translation>此文件夹中没有模型。</translation>
    </message>
    <message>
        <source>There are several models in this folder: choose one of the files.</source>
        <translation>此文件夹中有多个模型：请选择其中一个文件。</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>此路径下没有任何内容。</translation>
    </message>
</context>
<context>
    <name>v2m::MoodReadingStrip</name>
    <message numerus="yes">
        <source>A new model is reading the moods of %Ln track(s). The playlist will follow.</source>
        <translation>
            <numerusform>新模型正在判断 %Ln 首曲目的情绪，随后显示播放列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::MusicCaps</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not MusicCaps as Google published it: its rows differ.</source>
        <translation>%1 不是 Google 发布的 MusicCaps：其行不同。</translation>
    </message>
</context>
<context>
    <name>v2m::MusicCapsOffer</name>
    <message>
        <source>More music: MusicCaps</source>
        <translation>更多音乐：MusicCaps</translation>
    </message>
    <message>
        <source>5,521 short clips, described by musicians. A download of 2.9 MB from Hugging Face, published by Google under the licence CC BY-SA 4.0.</source>
        <translation>5,521 个由音乐人撰写描述的短片段。从 Hugging Face 下载，大小 2.9 MB，由 Google 以 CC BY-SA 4.0 许可证发布。</translation>
    </message>
    <message>
        <source>Address of MusicCaps</source>
        <translation>MusicCaps 的地址</translation>
    </message>
    <message>
        <source>The page that MusicCaps is downloaded from.</source>
        <translation>MusicCaps 的下载页面。</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>Download MusicCaps</source>
        <translation>下载 MusicCaps</translation>
    </message>
    <message>
        <source>Open &amp;settings…</source>
        <translation>打开设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>The network is switched off. It can be allowed in the settings, under “Privacy”. Or download the file musiccaps-public.csv with your browser and import it.</source>
        <translation>网络访问已关闭。可在设置的“隐私”中允许访问。您也可以用浏览器下载文件 musiccaps-public.csv，然后将其导入。</translation>
    </message>
</context>
<context>
    <name>v2m::MusicLibrary</name>
    <message>
        <source>The catalog %1 holds no music: import some, or let the window&apos;s music catalog add the built-in works.</source>
        <translation>目录 %1 中没有音乐：请导入一些，或让窗口的音乐目录添加内置作品。</translation>
    </message>
</context>
<context>
    <name>v2m::Networks</name>
    <message>
        <source>The module with the networks (video2music-networks.so) is not installed, so no face can be read.</source>
        <translation>网络模块（video2music-networks.so）未安装，因此无法判断任何人脸。</translation>
    </message>
</context>
<context>
    <name>v2m::OfferChip</name>
    <message>
        <source>Do not offer this again</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>It can still be found in the Help and Music menus.</source>
        <translation>仍可通过“帮助”和“音乐”菜单找到它。</translation>
    </message>
</context>
<context>
    <name>v2m::PathCheck</name>
    <message>
        <source>This folder does not exist.</source>
        <translation>此文件夹不存在。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>无法读取此文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>无法向此文件夹写入任何内容。</translation>
    </message>
    <message>
        <source>This folder does not exist yet; it is made with the first recording.</source>
        <translation>此文件夹尚不存在；首次录制时会创建它。</translation>
    </message>
</context>
<context>
    <name>v2m::PathField</name>
    <message>
        <source>%1 %2</source>
        <comment>what a path is for, what is wrong with it</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>选择文件夹：%1</translation>
    </message>
    <message>
        <source>Opens a dialog in which to choose a folder.</source>
        <translation>打开一个用于选择文件夹的对话框。</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Opens a dialog in which to choose a file.</source>
        <translation>打开一个用于选择文件的对话框。</translation>
    </message>
</context>
<context>
    <name>v2m::Player</name>
    <message>
        <source>“%1” cannot be played: %2.</source>
        <extracomment>%1: &quot;Clair de lune by Claude Debussy&quot;; %2: why not</extracomment>
        <translation>无法播放“%1”：%2。</translation>
    </message>
    <message>
        <source>Choose a track and press play.</source>
        <translation>请选择一首曲目，然后按“播放”。</translation>
    </message>
    <message>
        <source>The stream was stopped because the settings no longer allow the network.</source>
        <translation>音频流已停止，因为设置不再允许访问网络。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>There is nothing to play yet.</source>
        <translation>还没有可播放的内容。</translation>
    </message>
    <message>
        <source>This track plays only in the browser, at %1. Press play to open it.</source>
        <translation>此曲目只能在浏览器中播放，网站为 %1。按“播放”即可打开。</translation>
    </message>
    <message>
        <source>the catalog knows no file and no address</source>
        <translation>曲库中没有它的文件或地址</translation>
    </message>
    <message>
        <source>The browser could not be opened. The page of this track is %1.</source>
        <translation>无法打开浏览器。此曲目的页面是 %1。</translation>
    </message>
    <message>
        <source>The catalog knows no address for “%1”.</source>
        <translation>曲库中没有“%1”的地址。</translation>
    </message>
    <message>
        <source>“%1” opens in the browser, at %2.</source>
        <translation>“%1”将在浏览器中打开，网站为 %2。</translation>
    </message>
    <message>
        <source>Opening the stream of this track at %1.</source>
        <translation>正在打开此曲目在 %1 上的音频流。</translation>
    </message>
    <message>
        <source>Playing the stream of this track.</source>
        <translation>正在播放此曲目的音频流。</translation>
    </message>
    <message numerus="yes">
        <source>Passed over %Ln track(s) that play only in the browser.</source>
        <translation>
            <numerusform>已跳过 %Ln 首只能在浏览器中播放的曲目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could not be played.</source>
        <translation>
            <numerusform>有 %Ln 首曲目无法播放。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of the list play only in the browser.</source>
        <translation>
            <numerusform>列表中有 %Ln 首曲目只能在浏览器中播放。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has ended.</source>
        <translation>列表已播放完毕。</translation>
    </message>
    <message>
        <source>its file is neither sound nor video</source>
        <translation>其文件既不是音频也不是视频</translation>
    </message>
    <message>
        <source>its file %1 cannot be read</source>
        <translation>无法读取其文件“%1”</translation>
    </message>
    <message>
        <source>its file is no longer at %1</source>
        <translation>其文件已不在“%1”</translation>
    </message>
</context>
<context>
    <name>v2m::PlayerBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <extracomment>A tool tip. %1: &quot;Play&quot; or &quot;Pause&quot;</extracomment>
        <translation>%1（空格键）</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>未在播放</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>已播放 %1，总长 %2</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Sound is off: switch it on</source>
        <translation>声音已关闭：点击可开启</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Next Track</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Previous Track</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Copy the address of the page that plays this track</source>
        <translation>复制可播放这首曲目的网页地址</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a track&apos;s title; %2: a sentence about how it plays</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Repeat the List</source>
        <translation>循环播放列表</translation>
    </message>
    <message>
        <source>Play in Random Order</source>
        <translation>随机播放</translation>
    </message>
    <message>
        <source>Show the Playing Track</source>
        <translation>显示正在播放的曲目</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip. %1: what a button does; %2: its shortcut</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>固定(&amp;I)</translation>
    </message>
    <message>
        <source>Pin: keep at its place when the list changes</source>
        <translation>固定：列表变化时保持其位置</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>喜欢(&amp;L)</translation>
    </message>
    <message>
        <source>Like: more music of this kind</source>
        <translation>喜欢：多推荐此类音乐</translation>
    </message>
    <message>
        <source>&amp;Dislike</source>
        <translation>不喜欢(&amp;D)</translation>
    </message>
    <message>
        <source>Dislike: less music of this kind</source>
        <translation>不喜欢：少推荐此类音乐</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move D&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open at the &amp;Source</source>
        <translation>在来源处打开(&amp;S)</translation>
    </message>
    <message>
        <source>Open at the source, in the browser</source>
        <translation>在浏览器中打开来源页面</translation>
    </message>
    <message>
        <source>More Like &amp;This</source>
        <translation>更多类似曲目(&amp;T)</translation>
    </message>
    <message>
        <source>More like this, by mood and sound</source>
        <translation>按情绪和声音查找更多类似曲目</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Details: all that is known about the track</source>
        <translation>详情：关于曲目的全部信息</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>在所在文件夹中显示文件</translation>
    </message>
    <message>
        <source>Cle&amp;ar the List</source>
        <translation>清空列表(&amp;A)</translation>
    </message>
    <message>
        <source>Take all tracks out of the list</source>
        <translation>从列表中移除所有曲目</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistController</name>
    <message>
        <source>Choosing music…</source>
        <translation>正在挑选音乐…</translation>
    </message>
    <message>
        <source>There is no music yet: import some, or add the built-in works.</source>
        <translation>还没有音乐：请导入一些，或添加内置作品。</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistDelegate</name>
    <message>
        <source>Its place is due to more than its match: variety, your taste and what can be played count, too.</source>
        <translation>它的位置不只取决于匹配度：多样性、您的喜好以及能否播放也会计入。</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistLibrary</name>
    <message>
        <source>There is a playlist named “%1” already.</source>
        <translation>已有名为“%1”的播放列表。</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Clair de lune by Claude Debussy&quot;; %2: the address of its page</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1: a piece of music; %2: its composer or performer</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Read aloud. %1: the rank; %2: &quot;Clair de lune by Claude Debussy&quot;</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>正在播放。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln percent.</source>
        <translation>
            <numerusform>匹配度 %Ln%。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>reason</comment>
        <extracomment>Read aloud. %1: the reason for a track, a sentence without a full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Length %1.</source>
        <extracomment>Read aloud. %1: &quot;3 minutes, 7 seconds&quot;</extracomment>
        <translation>时长 %1。</translation>
    </message>
    <message>
        <source>Tags: %1.</source>
        <extracomment>Read aloud. %1: a list of words</extracomment>
        <translation>标签：%1。</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>已固定。</translation>
    </message>
    <message>
        <source>Liked.</source>
        <translation>已标为喜欢。</translation>
    </message>
    <message>
        <source>Disliked.</source>
        <translation>已标为不喜欢。</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>%1 match: %2 would be exactly the mood that its place in the list asks for.</source>
        <extracomment>%1: the match as a percentage; %2: 100%</extracomment>
        <translation>匹配度 %1：%2 表示与其在列表中的位置所要求的心情完全一致。</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistPane</name>
    <message>
        <source>Choosing music…</source>
        <translation>正在挑选音乐…</translation>
    </message>
    <message>
        <source>No track in the catalog passes these filters.</source>
        <translation>曲库中没有符合这些筛选条件的曲目。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The catalog is empty.</source>
        <translation>曲库为空。</translation>
    </message>
    <message>
        <source>Import Music…</source>
        <translation>导入音乐…</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <extracomment>A button that shows the filters. %1: how many are set</extracomment>
        <translation>筛选（%1）</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in titles, captions and tags</source>
        <translation>在标题、描述和标签中搜索</translation>
    </message>
    <message>
        <source>Words in titles, captions and tags</source>
        <translation>标题、描述和标签中的词语</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>显示或隐藏筛选条件</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>曲目数量</translation>
    </message>
    <message>
        <source>Top %1</source>
        <extracomment>How many tracks the list has: Top 10</extracomment>
        <translation>前 %1 首</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Enter plays a track; Alt with the arrow keys moves it; the menu key shows more.</source>
        <translation>Enter 播放曲目；Alt 加方向键移动曲目；菜单键显示更多操作。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the playlist as M3U8, XSPF, JSPF or CSV</source>
        <translation>将播放列表保存为 M3U8、XSPF、JSPF 或 CSV</translation>
    </message>
    <message>
        <source>Switches every filter off and empties the search</source>
        <translation>关闭所有筛选条件并清空搜索</translation>
    </message>
    <message>
        <source>Opens the music catalog</source>
        <translation>打开音乐曲库</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Keep the list as it is, whatever the face shows</source>
        <translation>无论人脸显示什么，都保持列表不变</translation>
    </message>
    <message>
        <source>The music could not be chosen.</source>
        <translation>无法挑选音乐。</translation>
    </message>
    <message>
        <source>Show your face to the camera, open a clip, pick a point on the mood pad or type words into the search, and music for it appears here.</source>
        <translation>让摄像头看到您的脸、打开一个片段、在心情面板上选一个点，或在搜索框中输入词语，相应的音乐就会出现在这里。</translation>
    </message>
    <message>
        <source>Add the Built-in Works</source>
        <translation>添加内置作品</translation>
    </message>
    <message>
        <source>Works in the public domain that come with the program; most of them play without a network</source>
        <translation>随程序提供的公共领域作品；大多无需网络即可播放</translation>
    </message>
    <message>
        <source>No track that passes these filters matches “%1”.</source>
        <translation>符合这些筛选条件的曲目都与“%1”无关。</translation>
    </message>
    <message>
        <source>No track in the catalog matches “%1”.</source>
        <translation>目录中没有与“%1”有关的曲目。</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>Another selection</source>
        <translation>另选一组</translation>
    </message>
    <message>
        <source>Another selection: other tracks that suit about as well (F5)</source>
        <translation>另选一组：其他同样合适的曲目 (F5)</translation>
    </message>
    <message>
        <source>Add a Folder of Music…</source>
        <translation>添加音乐文件夹…</translation>
    </message>
    <message>
        <source>Listens to the music files in a folder of yours, so that they appear here</source>
        <translation>聆听您文件夹中的音乐文件，使其出现在这里</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the music is to do.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Match&lt;/b&gt; suits what you show. &lt;b&gt;Follow&lt;/b&gt; retraces the clip from its beginning to its end. &lt;b&gt;Lift&lt;/b&gt;, &lt;b&gt;Calm&lt;/b&gt; and &lt;b&gt;Energize&lt;/b&gt; begin where you are and lead to brighter, calmer or livelier music in steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;音乐要做什么。&lt;/p&gt;&lt;p&gt;&lt;b&gt;匹配&lt;/b&gt;适合您所表现的心情。&lt;b&gt;跟随&lt;/b&gt;从头到尾重走片段的历程。&lt;b&gt;提振&lt;/b&gt;、&lt;b&gt;舒缓&lt;/b&gt;和&lt;b&gt;活力&lt;/b&gt;从您所在之处出发，逐步通向更明快、更平静或更有活力的音乐。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A picture has no course in time to retrace</source>
        <translation>图片没有可重走的时间过程</translation>
    </message>
    <message>
        <source>Clear Filters and Search</source>
        <translation>清除筛选和搜索</translation>
    </message>
    <message>
        <source>Switches every filter off</source>
        <translation>关闭所有筛选</translation>
    </message>
    <message>
        <source>You have emptied the list. %1 brings its tracks back.</source>
        <extracomment>%1: the keys that undo</extracomment>
        <translation>您已清空列表。按 %1 可恢复其中的曲目。</translation>
    </message>
    <message>
        <source>Another Selection</source>
        <translation>另选一组</translation>
    </message>
    <message>
        <source>Other tracks that suit about as well</source>
        <translation>其他同样合适的曲目</translation>
    </message>
    <message>
        <source>Music appears here as soon as a mood has been read.</source>
        <translation>读出心情后，音乐就会出现在这里。</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistsPage</name>
    <message>
        <source>Open a Playlist File</source>
        <translation>打开播放列表文件</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8 *.xspf *.jspf)</source>
        <translation>播放列表 (*.m3u *.m3u8 *.xspf *.jspf)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Saved playlists</source>
        <translation>已保存的播放列表</translation>
    </message>
    <message>
        <source>Enter opens a playlist, F2 renames it, Delete deletes it; the menu key shows more.</source>
        <translation>Enter 打开播放列表，F2 重命名，Delete 删除；菜单键显示更多。</translation>
    </message>
    <message>
        <source>You can keep a list that you like: choose Save as Playlist in the Music menu, and it appears here.</source>
        <translation>喜欢的列表可以保留：在“音乐”菜单中选择“保存为播放列表”，它就会出现在这里。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo Deleting</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>Open the chosen playlist</source>
        <translation>打开所选播放列表</translation>
    </message>
    <message>
        <source>Rename the chosen playlist</source>
        <translation>重命名所选播放列表</translation>
    </message>
    <message>
        <source>Delete the chosen playlist</source>
        <translation>删除所选播放列表</translation>
    </message>
    <message>
        <source>Open a Fil&amp;e…</source>
        <translation>打开文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Opens a list in a file of this or another player: M3U8, XSPF or JSPF</source>
        <translation>打开本播放器或其他播放器的列表文件：M3U8、XSPF 或 JSPF</translation>
    </message>
    <message>
        <source>Shows its tracks as the list</source>
        <translation>将其曲目显示为列表</translation>
    </message>
    <message>
        <source>Gives it another name</source>
        <translation>为其改名</translation>
    </message>
    <message>
        <source>Deletes it; this can be undone</source>
        <translation>将其删除；可撤消</translation>
    </message>
    <message>
        <source>Brings back the playlist that was deleted last</source>
        <translation>恢复最后删除的播放列表</translation>
    </message>
    <message>
        <source>“%1” already has that.</source>
        <translation>“%1”中已有该曲目。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) added to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 首曲目添加到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Adding</source>
        <translation>撤销添加(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the tracks out that were added last</source>
        <translation>移除上次添加的曲目</translation>
    </message>
</context>
<context>
    <name>v2m::ReadingChip</name>
    <message>
        <source>Reading while music plays — Stop</source>
        <extracomment>A button, and the sign that the camera is read</extracomment>
        <translation>正在播放音乐时读取 — 停止</translation>
    </message>
    <message>
        <source>The camera reads your face, and what comes next is planned from it. A click ends that; the music plays on.</source>
        <translation>摄像头读取您的面部，并据此安排接下来的曲目。点击即可停止；音乐继续播放。</translation>
    </message>
    <message>
        <source>&lt;p&gt;The camera reads your face while music plays. At each new track, what comes next is planned again, from where your face is to where the list leads; the less your mood follows, the smaller the steps. A click ends the reading; the music plays on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;播放音乐时摄像头读取您的面部，每到新曲目，其后的曲目都会重新安排：从您面部当前的心情，走向列表所引导之处。跟随较少的人，步伐会更小。点击即可停止读取；音乐继续播放。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>v2m::ReadingLoop</name>
    <message>
        <source>Where you began: %1. Where you are: %2.</source>
        <translation>开始时：%1。现在：%2。</translation>
    </message>
    <message>
        <source>Where you began: %1. Where you are: %2, %3 of the way. No track seemed to help.</source>
        <translation>开始时：%1。现在：%2，已走完路程的 %3。似乎没有曲目起到作用。</translation>
    </message>
    <message>
        <source>Where you began: %1. Where you are: %2, %3 of the way. What seemed to help: “%4”.</source>
        <translation>开始时：%1。现在：%2，已走完路程的 %3。似乎起作用的是：“%4”。</translation>
    </message>
</context>
<context>
    <name>v2m::RecordButton</name>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Record a clip</source>
        <translation>录制片段</translation>
    </message>
    <message>
        <source>Record a clip of the camera</source>
        <translation>用摄像头录制片段</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>取消（%1）</translation>
    </message>
    <message>
        <source>Cancel the recording</source>
        <translation>取消录制</translation>
    </message>
    <message>
        <source>Recording starts in a moment</source>
        <translation>录制即将开始</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Stop and save the recording; it ends by itself after %1</source>
        <translation>停止并保存录制；录满 %1 会自动结束</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The recording is being saved</source>
        <translation>正在保存录制内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Recording starts once the camera is on</source>
        <translation>摄像头开启后即开始录制</translation>
    </message>
</context>
<context>
    <name>v2m::RecordController</name>
    <message>
        <source>The camera was switched off.</source>
        <translation>摄像头已关闭。</translation>
    </message>
</context>
<context>
    <name>v2m::RecoveredRecordings</name>
    <message>
        <source>A recording was recovered</source>
        <translation>已恢复一段录像</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was recording. %n recording(s) could be kept, in the folder %1.</source>
        <translation>
            <numerusform>程序在录像时结束。已在文件夹 %1 中保留 %n 段录像。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <translation>打开“%1”(&amp;O)</translation>
    </message>
</context>
<context>
    <name>v2m::SearchPage</name>
    <message>
        <source>Search the catalog</source>
        <translation>搜索曲库</translation>
    </message>
    <message>
        <source>Finds tracks with these words in their title, artist, album, description or tags.</source>
        <translation>查找标题、艺术家、专辑、描述或标签中含有这些词语的曲目。</translation>
    </message>
    <message>
        <source>Tracks found</source>
        <translation>找到的曲目</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No track has all these words.</source>
        <translation>没有同时含有所有这些词语的曲目。</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln track(s)</source>
        <translation>
            <numerusform>最符合的 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) found</source>
        <translation>
            <numerusform>找到 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>The tracks that were found, best first. Enter plays one, Insert adds it to the list; the menu key shows more.</source>
        <translation>找到的曲目，最佳的在前。Enter 播放，Insert 添加到列表；菜单键显示更多。</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Add to the List</source>
        <translation>添加到列表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;More Like This</source>
        <translation>更多类似曲目(&amp;M)</translation>
    </message>
    <message>
        <source>Adds the track to the list and plays it</source>
        <translation>将曲目添加到列表并播放</translation>
    </message>
    <message>
        <source>Adds the chosen tracks to the list; they can be dragged there too</source>
        <translation>将所选曲目添加到列表；也可以拖到那里</translation>
    </message>
    <message>
        <source>Shows tracks like this one, by mood and sound</source>
        <translation>按情绪和声音显示与此类似的曲目</translation>
    </message>
    <message>
        <source>Type words to find tracks by their title, artist, album, description or tags.</source>
        <translation>输入词语，按标题、艺术家、专辑、描述或标签查找曲目。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln track(s)</source>
        <translation>
            <numerusform>前 %Ln 首曲目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Applies the changes and closes the settings.</source>
        <translation>应用更改并关闭设置。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closes the settings without applying the changes.</source>
        <translation>关闭设置，不应用更改。</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>应用(&amp;Y)</translation>
    </message>
    <message>
        <source>Applies the changes and leaves the settings open.</source>
        <translation>应用更改，设置保持打开。</translation>
    </message>
    <message>
        <source>Restore Defa&amp;ults</source>
        <translation>恢复默认值(&amp;U)</translation>
    </message>
    <message>
        <source>Sets every page to its defaults, to be applied or cancelled like other changes.</source>
        <translation>将所有页面设为默认值，与其他更改一样可以应用或取消。</translation>
    </message>
</context>
<context>
    <name>v2m::SettingsForm</name>
    <message>
        <source>Allow the &amp;network</source>
        <translation>允许访问网络(&amp;N)</translation>
    </message>
    <message>
        <source>Lets the program download MusicCaps when you ask for it and stream previews through your own yt-dlp; your pictures, videos and emotions never leave this machine.</source>
        <translation>允许程序在您要求时下载 MusicCaps，并通过您自己的 yt-dlp 在线试听；您的图片、视频和情绪数据绝不会离开本机。</translation>
    </message>
    <message>
        <source>Face &amp;detector:</source>
        <translation>人脸检测器(&amp;D)：</translation>
    </message>
    <message>
        <source>Automatic takes YuNet where its model is installed, otherwise the cascade, which misses more faces.</source>
        <translation>“自动”会在已安装 YuNet 模型时使用 YuNet，否则使用级联；后者会漏掉更多人脸。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>YuNet</source>
        <translation>YuNet</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>级联</translation>
    </message>
    <message>
        <source>&amp;Processor cores:</source>
        <translation>处理器核心(&amp;P)：</translation>
    </message>
    <message>
        <source>How many cores work on a video at once.</source>
        <translation>同时用于处理一个视频的核心数。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Skipped frames:</source>
        <translation>跳过的帧(&amp;S)：</translation>
    </message>
    <message>
        <source>How many frames of a video are skipped after each one that is read: more is faster and coarser.</source>
        <translation>每识别一帧后跳过的帧数：数值越大，速度越快，结果越粗略。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>frames left out</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>folder</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Sm&amp;oothing:</source>
        <translation>平滑(&amp;O)：</translation>
    </message>
    <message>
        <source>How long readings are averaged over: more is steadier, less reacts faster.</source>
        <translation>对识别结果进行平滑的时长：越长越平稳，越短反应越快。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, after a number</comment>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Your own &amp;model:</source>
        <translation>自定义模型(&amp;M)：</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>&amp;Audio folder:</source>
        <translation>音频文件夹(&amp;A)：</translation>
    </message>
    <message>
        <source>Sound files here that are named after a track&apos;s id are played as its preview.</source>
        <translation>此处以曲目标识符命名的声音文件，将作为该曲目的试听播放。</translation>
    </message>
    <message>
        <source>&amp;Recordings folder:</source>
        <translation>录制文件夹(&amp;R)：</translation>
    </message>
    <message>
        <source>Where clips that you record with the camera are kept.</source>
        <translation>用于保存您用摄像头录制的片段。</translation>
    </message>
    <message>
        <source>Longest r&amp;ecording:</source>
        <translation>最长录制时间(&amp;E)：</translation>
    </message>
    <message>
        <source>A recording ends by itself after this time.</source>
        <translation>达到此时间后，录制会自动结束。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Learn from what I li&amp;ke</source>
        <translation>根据我的喜好学习(&amp;K)</translation>
    </message>
    <message>
        <source>Announce each ne&amp;w track</source>
        <translation>每首新曲目都通知(&amp;W)</translation>
    </message>
    <message>
        <source>Shows a notification of the desktop when a track begins.</source>
        <translation>曲目开始时显示桌面通知。</translation>
    </message>
    <message>
        <source>Play all tracks e&amp;qually loud</source>
        <translation>所有曲目音量一致(&amp;Q)</translation>
    </message>
    <message>
        <source>Files of your own whose loudness is known, by their tags or by listening, play at -18 LUFS.</source>
        <translation>响度已知（来自标签或聆听结果）的自有文件以 -18 LUFS 播放。</translation>
    </message>
    <message>
        <source>Cross&amp;fade:</source>
        <translation>交叉淡入淡出(&amp;F)：</translation>
    </message>
    <message>
        <source>How long one track fades into the next, where both are files.</source>
        <translation>两首曲目均为文件时，前一首淡入后一首的时长。</translation>
    </message>
    <message>
        <source>A models folder with a manifest.json, or a TorchScript file (.pt) with its description (.json) beside it. Such a file is a program; it runs in a sandbox, where it can do nothing but compute.</source>
        <translation>含有 manifest.json 的模型文件夹，或同目录下附有说明文件（.json）的 TorchScript 文件（.pt）。此类文件是程序，在沙箱中运行，除计算外什么都做不了。</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>The arrow keys go from one page to the other.</source>
        <translation>用方向键在页面之间切换。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Camera and Clips</source>
        <translation>摄像头与片段</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Ranks music higher or lower that sounds like what you liked, disliked, skipped or heard to the end; this stays in the catalog on this machine, and the Music menu forgets it.</source>
        <translation>将与您喜欢、不喜欢、跳过或完整听完的曲目相似的音乐排得更前或更后；这些记录只保存在本机的曲库中，可通过“音乐”菜单清除。</translation>
    </message>
    <message>
        <source>Keep a diar&amp;y</source>
        <translation>记日记(&amp;I)</translation>
    </message>
    <message>
        <source>Keeps the time, the scores and the music of each reading in the catalog on this machine, without picture and sound; View &gt; Diary shows and deletes them.</source>
        <translation>在本机的曲库中记录每次识别的时间、分值和音乐，不含图像和声音；可在“视图 &gt; 日记”中查看和删除。</translation>
    </message>
    <message>
        <source>Keep an i&amp;con in the tray</source>
        <translation>在系统托盘中保留图标(&amp;C)</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有系统托盘。</translation>
    </message>
    <message>
        <source>F&amp;irst selection:</source>
        <translation>首选组合(&amp;I)：</translation>
    </message>
    <message>
        <source>By the fit alone</source>
        <translation>仅按匹配度</translation>
    </message>
    <message>
        <source>Light, dark, in high contrast, or whichever the desktop uses.</source>
        <translation>浅色、深色、高对比度，或跟随桌面。</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>Which of the tracks that suit about equally well come first. The number was drawn for you and counts together with the clip and the face, so that not everybody with the same mood begins with the same track.</source>
        <translation>在同样合适的曲目中哪些排在前面。该数字是为您随机抽取的，并与片段和面部一起计算，这样心情相同的人不会都从同一首曲目开始。</translation>
    </message>
    <message>
        <source>It hides and shows the window, and plays, pauses and skips. If you close the window while music plays, the program stays in the tray and the music goes on.</source>
        <translation>它隐藏和显示窗口，并播放、暂停和跳过。如果在播放音乐时关闭窗口，程序会留在托盘中，音乐继续播放。</translation>
    </message>
</context>
<context>
    <name>v2m::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>v2m::SkippedRows</name>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>已跳过 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows which rows were skipped, and why.</source>
        <translation>显示哪些行被跳过及其原因。</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the skipped rows</source>
        <translation>复制跳过的行</translation>
    </message>
    <message>
        <source>Copies the list of skipped rows to the clipboard.</source>
        <translation>将跳过的行的列表放到剪贴板上。</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>跳过的行</translation>
    </message>
    <message>
        <source>The skipped rows by their line in the file, each with the reason.</source>
        <translation>跳过的行，按其在文件中的行号列出，并附有原因。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows which files could not be read, and why.</source>
        <translation>显示哪些文件无法读取及原因。</translation>
    </message>
    <message>
        <source>Copy the list of files</source>
        <translation>复制文件列表</translation>
    </message>
    <message>
        <source>Puts the files that could not be read on the clipboard.</source>
        <translation>将无法读取的文件放到剪贴板。</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>The files that could not be read, each with the reason.</source>
        <translation>无法读取的文件及各自的原因。</translation>
    </message>
    <message>
        <source>Shows notes on the folder.</source>
        <translation>显示关于该文件夹的说明。</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>复制说明</translation>
    </message>
    <message>
        <source>Copies the notes to the clipboard.</source>
        <translation>将说明复制到剪贴板。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Notes on the folder and its files.</source>
        <translation>关于该文件夹及其文件的说明。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条说明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SleepInhibitor</name>
    <message>
        <source>A clip is being recorded</source>
        <translation>正在录制片段</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>正在使用摄像头</translation>
    </message>
    <message>
        <source>Music is playing</source>
        <translation>正在播放音乐</translation>
    </message>
</context>
<context>
    <name>v2m::SoundNetwork</name>
    <message>
        <source>The model file “%1” holds no sound network: its tensor “%2” is missing or of another shape.</source>
        <translation>模型文件“%1”不含声音网络：其张量“%2”缺失或形状不同。</translation>
    </message>
    <message>
        <source>The model file “%1” was trained on other descriptors of sound than this program reads.</source>
        <translation>模型文件“%1”训练所用的声音描述符与本程序读取的不同。</translation>
    </message>
</context>
<context>
    <name>v2m::SoundPlayer</name>
    <message>
        <source>the clip&apos;s place in it cannot be reached</source>
        <translation>无法定位到其中的片段位置</translation>
    </message>
    <message numerus="yes">
        <source>it did not open within %n second(s)</source>
        <translation>
            <numerusform>未能在 %n 秒内打开</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds no sound</source>
        <translation>其中没有声音</translation>
    </message>
    <message>
        <source>GStreamer&apos;s plugins are missing</source>
        <translation>缺少 GStreamer 插件</translation>
    </message>
</context>
<context>
    <name>v2m::SoundSource</name>
    <message>
        <source>Plays from a file, without a network.</source>
        <translation>从文件播放，无需网络。</translation>
    </message>
    <message>
        <source>Plays from a stream, over the network.</source>
        <translation>通过网络串流播放。</translation>
    </message>
    <message>
        <source>Opens in the browser.</source>
        <translation>在浏览器中打开。</translation>
    </message>
    <message>
        <source>Cannot be played: no file and no address is known.</source>
        <translation>无法播放：没有已知的文件或地址。</translation>
    </message>
    <message>
        <source>Cannot be played: its file is gone or cannot be read.</source>
        <translation>无法播放：其文件已不存在或无法读取。</translation>
    </message>
</context>
<context>
    <name>v2m::SoundtrackDialog</name>
    <message>
        <source>%1 with music</source>
        <translation>%1 配乐</translation>
    </message>
    <message>
        <source>Looking for the tracks that have a file on this computer…</source>
        <translation>正在查找在这台电脑上有文件的曲目…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消，未写入任何内容。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Writing the clip with its music…</source>
        <translation>正在写入带音乐的片段…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Clip with Music</source>
        <translation>带音乐的片段</translation>
    </message>
    <message>
        <source>The clip gets the music of the list as its sound. Each track with a file on this computer can be heard where the clip has its mood.</source>
        <translation>片段将以列表中的音乐为声音。凡在这台电脑上有文件的曲目，都可在片段情绪与之相符处响起。</translation>
    </message>
    <message>
        <source>Which track plays when</source>
        <translation>哪首曲目何时响起</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>将要写入的文件</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose another file, or WebM instead of MP4</source>
        <translation>选择其他文件，或用 WebM 代替 MP4</translation>
    </message>
    <message>
        <source>The clip’s &amp;own sound:</source>
        <translation>片段自身的声音(&amp;O)：</translation>
    </message>
    <message>
        <source>Lower it under the music</source>
        <translation>在音乐下压低</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>What happens to the clip&apos;s own sound</source>
        <translation>如何处理片段原有的声音</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Write the clip with its music to the file</source>
        <translation>将带音乐的片段写入文件</translation>
    </message>
</context>
<context>
    <name>v2m::SoundtrackStrip</name>
    <message>
        <source>No music yet.</source>
        <translation>尚无声音。</translation>
    </message>
</context>
<context>
    <name>v2m::SourceTableModel</name>
    <message>
        <source>From the file “%1”</source>
        <translation>来自文件“%1”</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>正在监视更改</translation>
    </message>
    <message>
        <source>Not watched for changes</source>
        <translation>未监视更改</translation>
    </message>
    <message>
        <source>When ticked, the folder is read again whenever it changes</source>
        <translation>勾选后，文件夹每次更改都会重新读取</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>whether a folder is watched for changes</comment>
        <translation>监视</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>您自己的文件</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln no longer there</source>
        <extracomment>of a folder. %1: number of tracks; %Ln: of other ones</extracomment>
        <translation>
            <numerusform>%1，%Ln 首已不存在</numerusform>
        </translation>
    </message>
    <message>
        <source>Works in the public domain</source>
        <translation>公有领域作品</translation>
    </message>
</context>
<context>
    <name>v2m::SourcesPage</name>
    <message>
        <source>Another import is still running.</source>
        <translation>另一项导入仍在进行。</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>正在导入“%1”…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>The import was cancelled; the catalog is as it was before.</source>
        <translation>导入已取消；曲库保持原样。</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>下载已取消。</translation>
    </message>
    <message>
        <source>Import a data set</source>
        <translation>导入数据集</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Downloading MusicCaps from %1…</source>
        <translation>正在从 %1 下载 MusicCaps…</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>移除来源</translation>
    </message>
    <message>
        <source>Remove “%1” from the catalog?</source>
        <translation>要从曲库中移除“%1”吗？</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The file that it was imported from stays where it is.</source>
        <translation>
            <numerusform>这将移除 %Ln 首曲目。导入时所用的文件会保留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>导入 CSV 文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>导入 CSV 文件</translation>
    </message>
    <message>
        <source>Brings the tracks of a data set on this machine into the catalog.</source>
        <translation>将本机上某个数据集的曲目加入曲库。</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the chosen source</source>
        <translation>移除所选来源</translation>
    </message>
    <message>
        <source>Removes the chosen data set and its tracks from the catalog, after asking.</source>
        <translation>经确认后，将所选数据集及其曲目从曲库中移除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) in all</source>
        <translation>
            <numerusform>共 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing “%1”…</source>
        <translation>正在移除“%1”…</translation>
    </message>
    <message>
        <source>Built-in works</source>
        <translation>内置作品</translation>
    </message>
    <message>
        <source>Add the &amp;Built-in Works</source>
        <translation>添加内置作品(&amp;B)</translation>
    </message>
    <message>
        <source>Add the built-in works</source>
        <translation>添加内置作品</translation>
    </message>
    <message>
        <source>Works in the public domain that come with the program; most of them play without a network.</source>
        <translation>随程序提供的公共领域作品；大多无需网络即可播放。</translation>
    </message>
    <message>
        <source>Add a Folder of Music</source>
        <translation>添加音乐文件夹</translation>
    </message>
    <message>
        <source>&amp;Read It Again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Watch for Changes</source>
        <translation>监视更改(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The files themselves stay where they are.</source>
        <translation>
            <numerusform>这会移除 %Ln 首曲目。文件本身保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is being listened to</source>
        <translation>正在聆听此文件夹</translation>
    </message>
    <message>
        <source>The data sets and folders in the catalog with their numbers of tracks and licences; the menu key shows what can be done with one.</source>
        <translation>目录中的数据集和文件夹及其曲目数和许可；菜单键显示可执行的操作。</translation>
    </message>
    <message>
        <source>Add a F&amp;older of Music…</source>
        <translation>添加音乐文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>添加音乐文件夹</translation>
    </message>
    <message>
        <source>Listens to the music files in a folder of yours, so that they appear in the lists.</source>
        <translation>聆听您文件夹中的音乐文件，使其出现在列表中。</translation>
    </message>
    <message>
        <source>Or drop a folder or a CSV file here. The first line of a CSV file names its columns, at least id and caption.</source>
        <translation>或将文件夹或 CSV 文件拖到这里。CSV 文件的第一行是列名，至少有 id 和 caption。</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). They come with the program, and can be added again.</source>
        <translation>
            <numerusform>这将移除 %Ln 首曲目。它们随程序提供，可以再次添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 has sent could not be imported. %2</source>
        <extracomment>%1: a server&apos;s name; %2: a sentence that says why</extracomment>
        <translation>无法导入 %1 发送的内容。%2</translation>
    </message>
    <message>
        <source>&amp;Show Its Tracks</source>
        <translation>显示其曲目(&amp;S)</translation>
    </message>
</context>
<context>
    <name>v2m::Stage</name>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开“%1”…</translation>
    </message>
    <message>
        <source>Reading faces… %1</source>
        <translation>正在识别表情… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading faces…</source>
        <translation>正在识别表情…</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <extracomment>Several clips are analysed one after the other. %1: number of this one; %2: how many there are; %3: its file&apos;s name</extracomment>
        <translation>片段 %1/%2：%3</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>正在启动摄像头…</translation>
    </message>
</context>
<context>
    <name>v2m::StepsChoice</name>
    <message>
        <source>Even steps</source>
        <translation>均匀步伐</translation>
    </message>
    <message>
        <source>Arousal first</source>
        <translation>先调唤醒度</translation>
    </message>
    <message>
        <source>Valence first</source>
        <translation>先调效价</translation>
    </message>
    <message>
        <source>Steps that adapt</source>
        <translation>自适应步伐</translation>
    </message>
    <message>
        <source>Straight to the goal, each step as long as the others</source>
        <translation>直奔目标，每一步都一样长</translation>
    </message>
    <message>
        <source>First as calm or as lively as the goal, then as bright</source>
        <translation>先与目标一样平静或活跃，再一样明快</translation>
    </message>
    <message>
        <source>First as bright as the goal, then as calm or as lively</source>
        <translation>先与目标一样明快，再一样平静或活跃</translation>
    </message>
    <message>
        <source>Small steps first, which grow: the smaller, the farther the goal is</source>
        <translation>先小步，再逐渐加大：目标越远，起步越小</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步伐</translation>
    </message>
    <message>
        <source>How the music goes from where you are to where it leads</source>
        <translation>音乐如何从您所在之处走向它所引导之处</translation>
    </message>
    <message>
        <source>&lt;p&gt;How the music goes from where you are to where it leads: in &lt;b&gt;even&lt;/b&gt; steps; with the &lt;b&gt;arousal first&lt;/b&gt;, so that you are calm before you are cheerful; with the &lt;b&gt;valence first&lt;/b&gt;; or in &lt;b&gt;steps that adapt&lt;/b&gt;, which begin small and grow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;音乐如何从您所在之处走向它所引导之处：以&lt;b&gt;均匀&lt;/b&gt;的步伐；&lt;b&gt;先调唤醒度&lt;/b&gt;，让您先平静、再愉快；&lt;b&gt;先调效价&lt;/b&gt;；或以&lt;b&gt;自适应步伐&lt;/b&gt;，先小后大。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>v2m::TimelineView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An emotion and its percentage in a list: Happy: 61%</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No face is in sight.</source>
        <translation>画面中没有人脸。</translation>
    </message>
    <message>
        <source>There are no emotions to show yet.</source>
        <translation>还没有可显示的情绪。</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <extracomment>%1: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>现在：%1。</translation>
    </message>
    <message>
        <source>no face in sight</source>
        <translation>画面中没有人脸</translation>
    </message>
    <message>
        <source>At %1 of %2: %3.</source>
        <extracomment>%1: a time in the clip; %2: the clip&apos;s length; %3: a list such as &quot;Happy 61 percent&quot;</extracomment>
        <translation>%1（共 %2）：%3。</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>情绪随时间的变化</translation>
    </message>
    <message>
        <source>The arrow keys move through the video; Space plays it.</source>
        <translation>方向键在视频中移动；空格键播放。</translation>
    </message>
    <message>
        <source>&lt;p&gt;How the emotions came and went: the taller an area, the more of that emotion at that moment.&lt;/p&gt;&lt;p&gt;Click, drag or use the arrow keys to go to a moment of the clip.&lt;/p&gt;</source>
        <translation>&lt;p&gt;情绪如何来去：区域越高，那一刻该情绪越强。&lt;/p&gt;&lt;p&gt;单击、拖动或使用方向键可转到片段的某一时刻。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>%1: a time in the clip</extracomment>
        <translation>转到 %1(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the &amp;Start</source>
        <translation>转到开头(&amp;S)</translation>
    </message>
</context>
<context>
    <name>v2m::TotalLine</name>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: hours and minutes</extracomment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The length of %Ln track(s) is not known.</source>
        <translation>
            <numerusform>有 %Ln 首曲目的时长未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Below the list. %1: &quot;12 tracks&quot;; %2: &quot;41 min&quot; or &quot;at least 41 min&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Below the list, where the lengths of some tracks are unknown. %1: &quot;41 min&quot;</extracomment>
        <translation>至少 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>Below the list. %1: how many are selected; %Ln: of how many</extracomment>
        <translation>
            <numerusform>%1 / %Ln 首曲目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::Tour</name>
    <message>
        <source>Show your face</source>
        <translation>露出您的脸</translation>
    </message>
    <message>
        <source>Open a video or a picture, drop one here, or switch the camera on. A few seconds are enough. No picture leaves this machine.</source>
        <translation>打开视频或图片、将其拖放到此处，或打开摄像头。几秒钟就够了。任何画面都不会离开本机。</translation>
    </message>
    <message>
        <source>See what was read</source>
        <translation>查看读到的内容</translation>
    </message>
    <message>
        <source>The bars are the seven emotions, the timeline shows when they came, and the pad shows your path between unpleasant and pleasant, calm and excited.</source>
        <translation>条形表示七种情绪，时间线说明它们何时出现，平面显示您从不快到愉快、从平静到兴奋的轨迹。</translation>
    </message>
    <message>
        <source>Get music that answers</source>
        <translation>获得与之呼应的音乐</translation>
    </message>
    <message>
        <source>The list follows the bars, and each track says why it is there. Above it you choose what the music is to do: match your mood, follow it, lift it, calm it or energize it.</source>
        <translation>列表与条形对应，每首曲目都说明其入选原因。在上方选择音乐要做什么：匹配您的心情、跟随它、提振它、舒缓它或使它充满活力。</translation>
    </message>
    <message>
        <source>Listen, and steer</source>
        <translation>聆听与引导</translation>
    </message>
    <message>
        <source>Play the list here and take it with you. To go elsewhere, drag the target on the pad. F1 opens the manual, and the Help menu this tour.</source>
        <translation>在此播放列表并将其带走。要去往别处，请在平面上拖动目标。F1 打开手册，“帮助”菜单可再次打开此导览。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which card of a tour this is: 2 of 4</extracomment>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
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
        <translation>%1（效价 %2，唤醒度 %3）</translation>
    </message>
    <message>
        <source>Details of the track</source>
        <translation>曲目详情</translation>
    </message>
    <message>
        <source>Choose a track to see what is known about it.</source>
        <translation>选择一首曲目以查看相关信息。</translation>
    </message>
    <message>
        <source>Here because</source>
        <translation>入选原因</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Place on the pad</source>
        <translation>在情绪面板上的位置</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Place on the pad (● this track, ○ asked for)</source>
        <extracomment>What follows: a mood in words. The signs are those of a small picture of the pad</extracomment>
        <translation>在情绪面板上的位置（● 此曲目，○ 所求）</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
</context>
<context>
    <name>v2m::TrayIcon</name>
    <message>
        <source>&amp;Hide the Window</source>
        <translation>隐藏窗口(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show the Window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Track</source>
        <translation>下一首(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>P&amp;revious Track</source>
        <translation>上一曲(&amp;R)</translation>
    </message>
</context>
<context>
    <name>v2m::UnderstoodLine</name>
    <message>
        <source>Mood of the words: %1</source>
        <extracomment>%1: a mood that was understood of words, such as “Sad, low energy”</extracomment>
        <translation>词语的心情：%1</translation>
    </message>
    <message>
        <source>A mood of your choice, in place of that of the words.</source>
        <translation>您选择的心情，代替词语的心情。</translation>
    </message>
    <message>
        <source>Inferred from what you do not want.</source>
        <extracomment>%1: words of a search, as a list</extracomment>
        <translation>由您不想要的内容得出。</translation>
    </message>
    <message>
        <source>Understood from: %1.</source>
        <translation>由这些词得出：%1。</translation>
    </message>
    <message>
        <source>%1 A click changes the mood; the cross keeps the words without it.</source>
        <extracomment>%1: a sentence: from which words a mood was understood</extracomment>
        <translation>%1 单击可更改心情，叉号则只保留词语。</translation>
    </message>
    <message>
        <source>Leave out the mood of the words</source>
        <translation>不考虑词语的心情</translation>
    </message>
    <message>
        <source>Leave out this mood: only the words themselves are looked for</source>
        <translation>不考虑此心情：只查找词语本身</translation>
    </message>
    <message>
        <source>None of these words names a mood that is known here; the list has tracks that contain them.</source>
        <translation>这些词都不表示此处已知的心情；列表中是含有这些词的曲目。</translation>
    </message>
    <message>
        <source>%1 Did you mean:</source>
        <extracomment>%1: a sentence; below it are buttons with words that may have been meant</extracomment>
        <translation>%1 您是不是要找：</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <extracomment>%1: a word</extracomment>
        <translation>改为搜索“%1”</translation>
    </message>
    <message>
        <source>More Energy</source>
        <translation>更有活力</translation>
    </message>
    <message>
        <source>Less Energy</source>
        <translation>更平静</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>更明快</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>更阴沉</translation>
    </message>
    <message>
        <source>As Understood</source>
        <translation>按理解的心情</translation>
    </message>
    <message>
        <source>Only the Words</source>
        <translation>仅词语</translation>
    </message>
    <message>
        <source>Mood of the Words</source>
        <translation>词语的心情</translation>
    </message>
    <message>
        <source>By name: %1</source>
        <extracomment>On a chip. %1: names of works or artists that a search mentions, as a list</extracomment>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>On a chip. %1: what a listener does not want in the music, as a list</extracomment>
        <translation>不含%1</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <extracomment>Below it are buttons with words that may have been meant</extracomment>
        <translation>您是不是要找：</translation>
    </message>
</context>
<context>
    <name>v2m::VideoView</name>
    <message>
        <source>There is no picture.</source>
        <translation>没有画面。</translation>
    </message>
    <message>
        <source>No face is in sight.</source>
        <translation>画面中没有人脸。</translation>
    </message>
    <message>
        <source>Face %1: %2.</source>
        <extracomment>%1: a face&apos;s number</extracomment>
        <translation>人脸 %1：%2。</translation>
    </message>
    <message>
        <source>Face %1 is too small to be read.</source>
        <translation>人脸 %1 太小，无法识别。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) in sight.</source>
        <translation>
            <numerusform>画面中有 %Ln 张人脸。</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Tab goes from face to face, Enter chooses one, Escape all; Space plays a video.</source>
        <translation>Tab 在面孔间切换，回车选择一张，Esc 选择全部；空格键播放视频。</translation>
    </message>
    <message>
        <source>&amp;All Faces</source>
        <translation>所有面孔(&amp;A)</translation>
    </message>
    <message>
        <source>Only Face %1</source>
        <translation>仅面孔 %1</translation>
    </message>
    <message>
        <source>The &amp;Picture Alone</source>
        <translation>仅画面(&amp;P)</translation>
    </message>
</context>
<context>
    <name>v2m::ViewPanels</name>
    <message>
        <source>Music &amp;List</source>
        <translation>音乐列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Emotions</source>
        <translation>情绪(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间轴(&amp;T)</translation>
    </message>
    <message>
        <source>Mood &amp;Pad</source>
        <translation>情绪面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>片段(&amp;C)</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>播放器(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>v2m::WindowActions</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a video or a picture of a face</source>
        <translation>打开含有人脸的视频或图片</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>Read your face live with the camera</source>
        <translation>用摄像头实时识别您的表情</translation>
    </message>
    <message>
        <source>Play C&amp;lip</source>
        <translation>播放片段(&amp;L)</translation>
    </message>
    <message>
        <source>Play the analysed clip with its faces marked</source>
        <translation>播放已分析的片段，并标出人脸</translation>
    </message>
    <message>
        <source>&amp;Export Playlist…</source>
        <translation>导出播放列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Take the playlist with you as M3U8, XSPF, JSPF or CSV</source>
        <translation>将播放列表导出为 M3U8、XSPF、JSPF 或 CSV</translation>
    </message>
    <message>
        <source>Export &amp;Analysis…</source>
        <translation>导出分析结果(&amp;A)…</translation>
    </message>
    <message>
        <source>Save what was read as JSON, CSV or a picture</source>
        <translation>将识别结果保存为 JSON、CSV 或图片</translation>
    </message>
    <message>
        <source>&amp;Music Catalog…</source>
        <translation>音乐曲库(&amp;M)…</translation>
    </message>
    <message>
        <source>See, import and search the music</source>
        <translation>查看、导入和搜索音乐</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Video2Music</source>
        <translation>关于 Video2Music(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget Likes and Plays…</source>
        <translation>清除喜好和播放记录(&amp;F)…</translation>
    </message>
    <message>
        <source>Analyse a clip first</source>
        <translation>请先分析一个片段</translation>
    </message>
    <message>
        <source>Analyse a clip or pick a mood first</source>
        <translation>请先分析一个片段或选择一种心情</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find Music by Words</source>
        <translation>用词语查找音乐(&amp;F)</translation>
    </message>
    <message>
        <source>A picture stands still</source>
        <translation>图片是静止的</translation>
    </message>
    <message>
        <source>&amp;Music</source>
        <translation>音乐(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;nother Selection</source>
        <translation>另选一组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save as Playlist…</source>
        <translation>保存为播放列表(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Playlists…</source>
        <translation>播放列表(&amp;P)…</translation>
    </message>
    <message>
        <source>See, open and rename the playlists that you saved</source>
        <translation>查看、打开和重命名您保存的播放列表</translation>
    </message>
    <message>
        <source>&amp;Add a Folder of Music…</source>
        <translation>添加音乐文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Listen to the music files in a folder of yours</source>
        <translation>聆听您某个文件夹中的音乐文件</translation>
    </message>
    <message>
        <source>Other tracks that suit about as well</source>
        <translation>其他同样合适的曲目</translation>
    </message>
    <message>
        <source>Keep the list inside the program under a name</source>
        <translation>以名称将列表保留在程序中</translation>
    </message>
    <message>
        <source>Keep &amp;Reading While Music Plays</source>
        <translation>播放音乐时继续读取(&amp;R)</translation>
    </message>
    <message>
        <source>The camera reads your face while music plays, and what comes next is planned from it</source>
        <translation>播放音乐时摄像头读取您的面部，并据此安排接下来的曲目</translation>
    </message>
    <message>
        <source>Export Clip with &amp;Music…</source>
        <translation>导出带音乐的片段(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Diary…</source>
        <translation>日记(&amp;D)…</translation>
    </message>
    <message>
        <source>See your readings by day, and the music with them</source>
        <translation>按天查看您的识别结果及相应的音乐</translation>
    </message>
    <message>
        <source>Write the clip with the list’s music as its sound</source>
        <translation>将片段与列表中的音乐一起写入文件</translation>
    </message>
    <message>
        <source>Analyse a clip and get a list for it first</source>
        <translation>请先分析一个片段并为其生成列表</translation>
    </message>
    <message>
        <source>Recor&amp;d a Clip</source>
        <translation>录制片段(&amp;D)</translation>
    </message>
</context>
<context>
    <name>v2m::WindowHelp</name>
    <message>
        <source>The List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>The Pad</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Move the target</source>
        <translation>移动目标</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move the target in larger steps</source>
        <translation>以更大步幅移动目标</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>The Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>To another moment</source>
        <translation>转到另一时刻</translation>
    </message>
    <message>
        <source>Arrow keys, Page Up, Page Down</source>
        <translation>方向键、Page Up、Page Down</translation>
    </message>
    <message>
        <source>In larger steps</source>
        <translation>以更大步幅</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>转到开头或结尾</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>What the control is for</source>
        <translation>控件的用途</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>这是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Face Model…</source>
        <translation>人脸模型(&amp;F)…</translation>
    </message>
    <message>
        <source>Play or pause the music</source>
        <translation>播放或暂停音乐</translation>
    </message>
    <message>
        <source>%1, play key</source>
        <extracomment>%1: a key. The other is one that keyboards have for players</extracomment>
        <translation>%1、播放键</translation>
    </message>
    <message>
        <source>Back to your mood</source>
        <translation>回到您的心情</translation>
    </message>
</context>
<context>
    <name>v2m::WindowOffers</name>
    <message numerus="yes">
        <source>%Ln track(s) only; get MusicCaps (2.9 MB, CC BY-SA 4.0)</source>
        <extracomment>Below the list. MusicCaps is a data set with 5,521 descriptions of music</extracomment>
        <translation>
            <numerusform>仅有 %Ln 首曲目；获取 MusicCaps（2.9 MB，CC BY-SA 4.0）</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the music catalog, which offers 5,521 more descriptions of music.</source>
        <translation>打开音乐曲库，其中另提供 5,521 条音乐描述。</translation>
    </message>
    <message>
        <source>Shows its size, licence and origin first, and then downloads it.</source>
        <translation>先说明其大小、许可证和来源，然后再下载。</translation>
    </message>
    <message>
        <source>Faces are found by the simpler detector; get the better one (%1, Apache 2.0)</source>
        <extracomment>In the status bar. %1: the size of a download, such as &quot;317 kB&quot;</extracomment>
        <translation>目前使用较简单的检测器查找人脸；获取更好的检测器（%1，Apache 2.0）</translation>
    </message>
</context>
<context>
    <name>v2m::WordVectors</name>
    <message>
        <source>The list of words “%1” cannot be read: %2</source>
        <translation>无法读取词表“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” does not hold a vector for each word of its list.</source>
        <translation>“%1”没有为词表中的每个词提供向量。</translation>
    </message>
    <message>
        <source>“%1” holds values that are not numbers.</source>
        <translation>“%1”中含有不是数字的值。</translation>
    </message>
</context>
<context>
    <name>v2m::WorkPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The progress of the download or the import.</source>
        <translation>下载或导入的进度。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops the download or the import; the catalog stays as it was before.</source>
        <translation>停止下载或导入；曲库保持原样。</translation>
    </message>
</context>
<context>
    <name>v2m::YtDlpResolver</name>
    <message>
        <source>yt-dlp found no stream: %1</source>
        <translation>yt-dlp 未找到音频流：%1</translation>
    </message>
    <message>
        <source>yt-dlp answered with something that is not the address of a stream</source>
        <translation>yt-dlp 返回的内容不是音频流的地址</translation>
    </message>
    <message numerus="yes">
        <source>yt-dlp did not answer within %n second(s)</source>
        <translation>
            <numerusform>yt-dlp 未能在 %n 秒内响应</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no stream to ask yt-dlp for</source>
        <translation>没有可向 yt-dlp 请求的音频流</translation>
    </message>
    <message>
        <source>yt-dlp could not be started: %1</source>
        <translation>无法启动 yt-dlp：%1</translation>
    </message>
    <message>
        <source>yt-dlp found no stream and did not say why</source>
        <translation>yt-dlp 未找到音频流，也没有说明原因</translation>
    </message>
</context>
<context>
    <name>v2m::analyzeCommand</name>
    <message>
        <source>With --json: every reading of every face.</source>
        <translation>与 --json 连用：输出每张人脸的每次识别结果。</translation>
    </message>
    <message>
        <source>Analyse every Kth frame only (default: 1).</source>
        <translation>每 K 帧只分析一帧（默认：1）。</translation>
    </message>
    <message>
        <source>Read the emotions only; needs no catalog.</source>
        <translation>仅识别情绪；不需要曲库。</translation>
    </message>
    <message>
        <source>Name at least one clip.</source>
        <translation>请至少指定一个片段。</translation>
    </message>
    <message>
        <source>--playlist works only with a single clip.</source>
        <translation>--playlist 只能用于单个片段。</translation>
    </message>
    <message>
        <source>--playlist and --no-tracks exclude each other.</source>
        <translation>--playlist 与 --no-tracks 不能同时使用。</translation>
    </message>
    <message>
        <source>%1: %2
valence %3, arousal %4, faces %5, frames analysed %6 of %7</source>
        <translation>%1：%2
效价 %3，唤醒度 %4，人脸 %5，已分析 %6 帧（共 %7 帧）</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>“%1”的配乐</translation>
    </message>
    <message>
        <source>Reads the emotions of the faces in a clip and lists music for them.</source>
        <translation>识别片段中人脸的情绪，并列出与之相配的音乐。</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>Where the list is to lead: valence and arousal, each from -1 to 1.</source>
        <translation>列表要通往的位置：效价和唤醒度，均介于 -1 与 1 之间。</translation>
    </message>
    <message>
        <source>No track in the catalog matches --where, so no playlist was written.</source>
        <translation>目录中没有符合 --where 要求的曲目，因此没有写入播放列表。</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，然后</translation>
    </message>
    <message>
        <source>in time: %1; --mode follow retraces it</source>
        <translation>随时间：%1；--mode follow 可重走这一过程</translation>
    </message>
    <message>
        <source>Run a model that contains code (TorchScript) without a sandbox; it then has all your permissions.</source>
        <translation>不经沙箱运行本身是程序的模型（TorchScript）；它便能做您所能做的一切。</translation>
    </message>
    <message>
        <source>The YuNet face model is not installed, so faces are found by the simpler cascade; the window offers it under Help &gt; Face Model.</source>
        <translation>YuNet 人脸模型未安装，因此改用较简单的级联来查找人脸；可在窗口的“帮助”&gt;“人脸模型”中获取。</translation>
    </message>
    <message>
        <source>List music for one of several faces only, by its number (default: one list that is fair to all of them).</source>
        <translation>只为多张人脸中的一张列出音乐，按其编号（默认：一份对所有人都公平的列表）。</translation>
    </message>
    <message>
        <source>Keep nothing of this in the diary, which is off until video2music-cli diary on.</source>
        <translation>不把本次结果写入日记；在执行 video2music-cli diary on 之前日记是关闭的。</translation>
    </message>
    <message>
        <source>face %1: %2</source>
        <translation>人脸 %1：%2</translation>
    </message>
    <message>
        <source>face %1: %2; the list serves them %3 %</source>
        <extracomment>%3: how well the list serves this person, in percent of a list for them alone</extracomment>
        <translation>人脸 %1：%2；列表对其的满足程度为 %3 %</translation>
    </message>
    <message>
        <source>There is no face %1 in %2; the faces are %3.</source>
        <translation>%2 中没有人脸 %1；人脸有 %3。</translation>
    </message>
    <message>
        <source>Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of that name is replaced.</source>
        <translation>将列表写入文件：.m3u8、.xspf、.jspf 或 .csv。同名文件会被替换。</translation>
    </message>
    <message>
        <source>A picture has no course in time to follow, so the list is as with --mode match.</source>
        <translation>图片没有可跟随的时间过程，因此列表与 --mode match 相同。</translation>
    </message>
</context>
<context>
    <name>v2m::captionReport</name>
    <message>
        <source>captions held out %1, learned from %2; their mood words are hidden</source>
        <translation>留出的描述 %1，用于学习的描述 %2；其中的情绪词已隐藏</translation>
    </message>
    <message>
        <source>valence r</source>
        <translation>效价 r</translation>
    </message>
    <message>
        <source>arousal r</source>
        <translation>唤醒度 r</translation>
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
        <translation>模型</translation>
    </message>
    <message>
        <source>lexicon alone</source>
        <translation>仅词典</translation>
    </message>
    <message>
        <source>word counts</source>
        <translation>词频</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>lexicon</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词频</translation>
    </message>
    <message>
        <source>average precision over the lexicon&apos;s: %1 times</source>
        <translation>平均精确率为词典的 %1 倍</translation>
    </message>
    <message>
        <source>happy (%1) against sad (%2) by instruments alone: AUC %3, standard error %4; lexicon %5, word counts %6</source>
        <translation>仅凭乐器区分高兴（%1）与悲伤（%2）：AUC %3，标准误差 %4；词典 %5，词频 %6</translation>
    </message>
</context>
<context>
    <name>v2m::captionsCommand</name>
    <message>
        <source>A CSV file as “catalog import” takes it: MusicCaps, or any with the columns id and caption; may be given several times.</source>
        <translation>“catalog import”可接受的 CSV 文件：MusicCaps，或任何含有 id 和 caption 列的文件；可多次指定。</translation>
    </message>
    <message>
        <source>Name the captions with --data.</source>
        <translation>请用 --data 指定描述。</translation>
    </message>
    <message>
        <source>Rows that are not tracks: %1.</source>
        <translation>不是曲目的行：%1。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>Trains the network that reads a mood from captions which name none, and measures it on those that it did not see.</source>
        <translation>训练从未提及情绪的描述中识别情绪的网络，并在其未见过的描述上进行评测。</translation>
    </message>
    <message>
        <source>Learned from %1 captions in %2; written to %3.</source>
        <translation>已从 %1 条描述中学习，用时 %2；已写入“%3”。</translation>
    </message>
    <message>
        <source>Measures how well the mood of captions is read when their mood words are hidden: by the model, the lexicon alone, and word counts.</source>
        <translation>评测在隐藏情绪词后识别描述情绪的效果：分别采用模型、仅词典和词频。</translation>
    </message>
    <message>
        <source>A folder with vectors of words (glove_words.txt and glove_100d.safetensors): words that occur in no caption are then read as similar ones.</source>
        <translation>存放词向量的文件夹（glove_words.txt 和 glove_100d.safetensors）：任何描述中都没有的词将按相近的词来理解。</translation>
    </message>
</context>
<context>
    <name>v2m::catalogCommand</name>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 skipped.</source>
        <translation>%1：新增 %2，更新 %3，未变 %4，跳过 %5。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 行。</translation>
    </message>
    <message>
        <source>%1, tracks: %2</source>
        <translation>%1，曲目数：%2</translation>
    </message>
    <message>
        <source>  %1, tracks: %2, %3, imported %4</source>
        <translation>  %1，曲目数：%2，%3，导入时间 %4</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>许可证未知</translation>
    </message>
    <message>
        <source>Name the words to search for.</source>
        <translation>请指定要搜索的词语。</translation>
    </message>
    <message>
        <source>Nothing in the catalog matches “%1”.</source>
        <translation>曲库中没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>The catalog has no source “%1”; see video2music-cli catalog info.</source>
        <translation>曲库中没有来源“%1”；请参阅 video2music-cli catalog info。</translation>
    </message>
    <message>
        <source>Tracks removed: %1.</source>
        <translation>已移除曲目：%1。</translation>
    </message>
    <message>
        <source>The format of the file to import: %1 (default: as its header tells).</source>
        <translation>要导入的文件的格式：%1（默认：由其表头判断）。</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 missing, %6 skipped.</source>
        <translation>%1：新增 %2，更新 %3，未变 %4，缺失 %5，跳过 %6。</translation>
    </message>
    <message>
        <source>“%1” is a folder of music; the format %2 is for files.</source>
        <translation>“%1”是音乐文件夹；格式 %2 用于文件。</translation>
    </message>
    <message>
        <source>Name the file or folder to import.</source>
        <translation>请指定要导入的文件或文件夹。</translation>
    </message>
    <message>
        <source>The source “%1” has no track “%2”; see video2music-cli catalog search.</source>
        <translation>来源“%1”没有曲目“%2”；请参阅 video2music-cli catalog search。</translation>
    </message>
    <message>
        <source>valence %1, arousal %2</source>
        <translation>效价 %1，唤醒 %2</translation>
    </message>
    <message>
        <source>“%1” was not listened to, or is the only file that was.</source>
        <translation>“%1”不是已聆听的文件，或是唯一的一个。</translation>
    </message>
    <message>
        <source>Name the folders to watch.</source>
        <translation>请指定要监视的文件夹。</translation>
    </message>
    <message>
        <source>catalog needs one of: import FILE|DIR..., info, list, search TEXT, show SOURCE ID, like SOURCE ID, watch DIR..., remove SOURCE.</source>
        <translation>catalog 需要以下之一：import FILE|DIR...、info、list、search TEXT、show SOURCE ID、like SOURCE ID、watch DIR...、remove SOURCE。</translation>
    </message>
    <message>
        <source>There are more than %1; these fit best.</source>
        <translation>超过 %1 条；以下最为匹配。</translation>
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
        <translation>填充并显示曲库：
  catalog import FILE...   CSV 文件（MusicCaps 或通用），或音乐文件夹：
                           会被聆听并保持最新
  catalog import starter   内置作品
  catalog info             来源
  catalog list             曲目
  catalog search TEXT      含有这些词的曲目
  catalog show SOURCE ID   一首曲目的已知信息
  catalog like SOURCE ID   听起来最像某一首的文件
  catalog watch DIR...     文件夹有变化时重新导入
  catalog remove SOURCE    移除一个来源及其曲目</translation>
    </message>
    <message>
        <source>Import only MusicCaps as Google published it, verified by its checksum.</source>
        <translation>只导入 Google 发布的 MusicCaps 原文件，以校验和识别。</translation>
    </message>
    <message>
        <source>%1 (its file is missing)</source>
        <comment>a track</comment>
        <translation>%1（文件缺失）</translation>
    </message>
    <message>
        <source>“%1” is a picture; import takes tables of tracks and folders of music.</source>
        <translation>“%1”是图片；import 接受曲目表格和音乐文件夹。</translation>
    </message>
</context>
<context>
    <name>v2m::chain</name>
    <message>
        <source>No models are installed; name their folder with --models or VIDEO2MUSIC_MODELS.</source>
        <translation>未安装任何模型；请用 --models 或 VIDEO2MUSIC_MODELS 指定模型文件夹。</translation>
    </message>
</context>
<context>
    <name>v2m::clipFingerprint</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>v2m::collection</name>
    <message>
        <source>“%1” asks for more memory than there is.</source>
        <translation>“%1”需要的内存超过现有内存。</translation>
    </message>
    <message>
        <source>There is no music in the folder “%1”.</source>
        <translation>文件夹“%1”中没有音乐。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read: %2.</source>
        <translation>无法读取文件夹“%1”：%2。</translation>
    </message>
    <message>
        <source>The tags of “%1” cannot be read; it is named from its path.</source>
        <translation>无法读取“%1”的标签；将按其路径命名。</translation>
    </message>
    <message>
        <source>“%1” was already in the catalog: its tracks are kept, and its source now covers all of “%2”.</source>
        <translation>“%1”已在目录中：其曲目已保留，来源现在包含整个“%2”。</translation>
    </message>
    <message>
        <source>“%1” is already in the catalog by itself, so it was not imported again.</source>
        <translation>“%1”已单独列入目录，因此没有再次导入。</translation>
    </message>
    <message>
        <source>“%1” ends before the length that it states.</source>
        <translation>“%1”在其标明的时长之前就结束了。</translation>
    </message>
</context>
<context>
    <name>v2m::console</name>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output: %1.</source>
        <translation>无法将结果写入标准输出：%1。</translation>
    </message>
</context>
<context>
    <name>v2m::datasets</name>
    <message>
        <source>“%1” cannot be read: there is no such file.</source>
        <translation>无法读取“%1”：没有这个文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>无法打开“%1”进行读取。</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file.</source>
        <translation>“%1”不是 CSV 文件。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>未能将“%1”读到末尾。</translation>
    </message>
    <message>
        <source>The data holds no usable picture. %1</source>
        <translation>数据中没有可用的图片。%1</translation>
    </message>
    <message>
        <source>The data holds no picture: %1.</source>
        <translation>数据中没有图片：%1。</translation>
    </message>
    <message>
        <source>The votes “%1” belong to the rows of a CSV file, and the data has none.</source>
        <translation>投票“%1”对应 CSV 文件的各行，而数据中没有 CSV 文件。</translation>
    </message>
    <message>
        <source>The votes “%1” are for %2 rows, but “%3” has %4: they belong to another file.</source>
        <translation>投票“%1”有 %2 行，而“%3”有 %4 行：它们属于另一个文件。</translation>
    </message>
    <message>
        <source>“%1” is not in the format of FER2013: it has no column “%2”.</source>
        <translation>“%1”不是 FER2013 格式：缺少“%2”列。</translation>
    </message>
    <message>
        <source>“%1”, row %2: %3</source>
        <translation>“%1”，第 %2 行：%3</translation>
    </message>
    <message>
        <source>“%1” is not a class from 0 to 6.</source>
        <translation>“%1”不是 0 到 6 的类别。</translation>
    </message>
    <message>
        <source>“%1” is not a usage that FER2013 knows.</source>
        <translation>“%1”不是 FER2013 已知的用途。</translation>
    </message>
    <message>
        <source>the picture does not have 2304 pixels.</source>
        <translation>图片不是 2304 个像素。</translation>
    </message>
    <message>
        <source>a pixel is not a number from 0 to 255.</source>
        <translation>有像素不是 0 到 255 的数字。</translation>
    </message>
    <message>
        <source>“%1” is not in the format of FER2013: it is empty.</source>
        <translation>“%1”不是 FER2013 格式：文件为空。</translation>
    </message>
    <message>
        <source>“%1” holds no FER+ votes: it has no column “%2”.</source>
        <translation>“%1”不含 FER+ 投票：缺少“%2”列。</translation>
    </message>
    <message>
        <source>“%1” is not a number of votes.</source>
        <translation>“%1”不是票数。</translation>
    </message>
    <message>
        <source>there are votes for row %1 already.</source>
        <translation>第 %1 行已有投票。</translation>
    </message>
    <message>
        <source>“%1” holds no FER+ votes: it is empty.</source>
        <translation>“%1”不含 FER+ 投票：文件为空。</translation>
    </message>
    <message>
        <source>“%1” is named after none of the seven emotions.</source>
        <translation>“%1”未以七种情绪之一命名。</translation>
    </message>
    <message>
        <source>“%1” lies in no folder that is named after an emotion.</source>
        <translation>“%1”不在以情绪命名的文件夹中。</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder, which is not followed.</source>
        <translation>“%1”是指向文件夹的链接，不予跟随。</translation>
    </message>
    <message>
        <source>“%1” does not have 48 × 48 pixels.</source>
        <translation>“%1”不是 48 × 48 像素。</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>“%1” holds pictures, which this trainer cannot decode; give it a CSV file in the format of FER2013.</source>
        <translation>“%1”包含图片，本训练程序无法解码；请提供 FER2013 格式的 CSV 文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a table: a row has more than %2 MB.</source>
        <translation>“%1”不是表格：其中一行超过 %2 MB。</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>“%1”是文件夹或设备，不是文件。</translation>
    </message>
</context>
<context>
    <name>v2m::diaryCommand</name>
    <message>
        <source>--%1 takes a day such as 2026-03-01, not “%2”.</source>
        <translation>--%1 需要形如 2026-03-01 的日期，而不是“%2”。</translation>
    </message>
    <message>
        <source>--day cannot be combined with --from or --to.</source>
        <translation>--day 不能与 --from 和 --to 同时使用。</translation>
    </message>
    <message>
        <source>played</source>
        <translation>播放过</translation>
    </message>
    <message>
        <source>heard to its end</source>
        <translation>听完</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>disliked</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>%1  %2 %3 %  valence %4, arousal %5</source>
        <comment>a reading in the diary</comment>
        <translation>%1  %2 %3 %  效价 %4，唤醒度 %5</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <comment>what was done with a track, and the track</comment>
        <translation>    %1：%2</translation>
    </message>
    <message>
        <source>Before better moments: %1 (valence %2, readings: %3)</source>
        <translation>在心情变好之前：%1（效价 %2，识别次数：%3）</translation>
    </message>
    <message>
        <source>From now on each reading is kept in the diary.</source>
        <translation>从现在起，每次识别结果都会记入日记。</translation>
    </message>
    <message>
        <source>Nothing more is written to the diary. What it holds stays until diary clear.</source>
        <translation>不再写入日记。已有内容会保留，直到执行 diary clear。</translation>
    </message>
    <message>
        <source>The diary has no reading for these days.</source>
        <translation>日记中没有这些天的识别结果。</translation>
    </message>
    <message>
        <source>The diary is off and has no reading for these days; video2music-cli diary on starts it.</source>
        <translation>日记已关闭，也没有这些天的识别结果；用 video2music-cli diary on 开始记录。</translation>
    </message>
    <message>
        <source>Readings written to %1: %2.</source>
        <translation>写入“%1”的识别结果：%2。</translation>
    </message>
    <message>
        <source>Readings removed from the diary: %1.</source>
        <translation>从日记中删除的识别结果：%1。</translation>
    </message>
    <message>
        <source>Keeps each reading with its time, scores and music, without picture and sound; off until you switch it on:
  diary on            from now on readings are kept, here and in the window
  diary off           no more; what is there stays
  diary list          the readings, oldest first
  diary export FILE   the same as a table (CSV)
  diary clear         removes them from the catalog&apos;s file for good</source>
        <translation>记录每次识别的时间、分值和音乐，不含图像和声音；在您启用之前是关闭的：
  diary on            从现在起记录识别结果，命令行和窗口均适用
  diary off           不再记录；已有内容保留
  diary list          列出识别结果，最早的在前
  diary export FILE   同样的内容，以表格（CSV）形式
  diary clear         将其从曲库文件中彻底删除</translation>
    </message>
    <message>
        <source>This day only.</source>
        <translation>仅这一天。</translation>
    </message>
    <message>
        <source>From this day on.</source>
        <translation>从这一天起。</translation>
    </message>
    <message>
        <source>Up to and including this day.</source>
        <translation>到这一天为止（含当天）。</translation>
    </message>
    <message>
        <source>diary needs one of: on, off, list, export FILE, clear.</source>
        <translation>diary 需要以下之一：on、off、list、export 文件、clear。</translation>
    </message>
    <message>
        <source>--day, --from and --to work only with list, export and clear.</source>
        <translation>--day、--from 和 --to 与 list、export 和 clear 连用。</translation>
    </message>
    <message>
        <source>Rewriting the catalog</source>
        <translation>正在重写曲库</translation>
    </message>
    <message>
        <source>The catalog was not rewritten: traces of them may be left in its file until diary clear has finished.</source>
        <translation>曲库未被重写：在 diary clear 完成之前，其文件中可能仍残留相关字节。</translation>
    </message>
</context>
<context>
    <name>v2m::diarySentences</name>
    <message>
        <source>%1: no reading</source>
        <extracomment>%1: a date</extracomment>
        <translation>%1：没有识别结果</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 leads; %Ln reading(s), valence %3, arousal %4</source>
        <extracomment>%1: a date; %2: an emotion, such as Happy; %3 and %4: numbers from -1 to +1</extracomment>
        <translation>
            <numerusform>%1：以“%2”为主；%Ln 次识别，效价 %3，唤醒度 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>还没有识别结果。</translation>
    </message>
    <message>
        <source>%1: valence %2, arousal %3</source>
        <extracomment>%1: a time, such as 9:00; %2 and %3: numbers from -1 to +1</extracomment>
        <translation>%1：效价 %2，唤醒度 %3</translation>
    </message>
</context>
<context>
    <name>v2m::duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>v2m::emotionCommand</name>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Trains the emotion network on labelled faces, and resumes an interrupted training. See also: train captions --help, train sound --help.</source>
        <translation>用带标签的人脸训练情绪网络，并恢复中断的训练。另见：train captions --help、train sound --help。</translation>
    </message>
    <message>
        <source>Name what to train: train emotion, train captions or train sound.</source>
        <translation>请说明要训练什么：train emotion、train captions 或 train sound。</translation>
    </message>
    <message>
        <source>Measures the emotion network on labelled faces. See also: evaluate captions --help, evaluate sound --help, evaluate text --help.</source>
        <translation>用带标注的人脸衡量情绪网络。另见：evaluate captions --help、evaluate sound --help、evaluate text --help。</translation>
    </message>
    <message>
        <source>Name what to measure: evaluate emotion, evaluate captions, evaluate sound or evaluate text.</source>
        <translation>请说明要衡量什么：evaluate emotion、evaluate captions、evaluate sound 或 evaluate text。</translation>
    </message>
</context>
<context>
    <name>v2m::emotionData</name>
    <message>
        <source>Name the faces with --data.</source>
        <translation>请用 --data 指定人脸。</translation>
    </message>
</context>
<context>
    <name>v2m::evaluateText</name>
    <message>
        <source>The table “%1” has no column “%2”; sentences have the columns lang, text, valence and arousal.</source>
        <translation>表格“%1”没有“%2”列；句子的列为 lang、text、valence 和 arousal。</translation>
    </message>
    <message>
        <source>the sentence is empty</source>
        <translation>句子为空</translation>
    </message>
    <message>
        <source>The table “%1” is wrong in line %2: %3.</source>
        <translation>表格“%1”第 %2 行有误：%3。</translation>
    </message>
    <message>
        <source>“%1” is not a number from -1 to 1</source>
        <translation>“%1”不是 -1 到 1 之间的数</translation>
    </message>
</context>
<context>
    <name>v2m::feedbackCommand</name>
    <message>
        <source>Name the track as SOURCE:ID, such as starter:satie-gymnopedie-1; “%1” is not such a name.</source>
        <translation>请以 SOURCE:ID 的形式指定曲目，例如 starter:satie-gymnopedie-1；“%1”不是这种形式。</translation>
    </message>
    <message>
        <source>(no longer in the catalog)</source>
        <translation>（已不在曲库中）</translation>
    </message>
    <message>
        <source>The catalog has no track “%1”; see video2music-cli catalog list.</source>
        <translation>曲库中没有曲目“%1”；请参阅 video2music-cli catalog list。</translation>
    </message>
    <message>
        <source>Likes, dislikes, skips and finished plays forgotten: %1.</source>
        <translation>已清除喜欢、不喜欢、跳过和完整播放的记录：%1。</translation>
    </message>
    <message>
        <source>What you like and dislike, and what the window noted of your listening; it moves tracks that sound alike up or down:
  feedback list                         all of it, newest first
  feedback add like|dislike SOURCE:ID   your opinion of a track
  feedback clear [SOURCE:ID]            forgets it, of one track or of all</source>
        <translation>您喜欢和不喜欢的曲目，以及窗口程序记下的收听情况；相似的曲目会据此排得更前或更后：
  feedback list                         列出全部记录，最新的在前
  feedback add like|dislike SOURCE:ID   添加您对一首曲目的评价
  feedback clear [SOURCE:ID]            清除一首曲目或全部曲目的记录</translation>
    </message>
    <message>
        <source>feedback needs one of: list, add like|dislike SOURCE:ID, clear [SOURCE:ID].</source>
        <translation>feedback 需要以下之一：list、add like|dislike SOURCE:ID、clear [SOURCE:ID]。</translation>
    </message>
</context>
<context>
    <name>v2m::fileCopy</name>
    <message>
        <source>it has no file on this machine</source>
        <translation>它在这台电脑上没有文件</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>No track of the list has a file that could be copied.</source>
        <translation>列表中没有任何曲目有可以复制的文件。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>无法写入文件夹“%1”。</translation>
    </message>
    <message>
        <source>The files need %1, but “%2” has only %3 free.</source>
        <translation>这些文件需要 %1，而“%2”中只有 %3 可用。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>v2m::fileWords</name>
    <message>
        <source>calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>活泼</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>阴暗</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>明亮</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>小调</translation>
    </message>
    <message>
        <source>major</source>
        <translation>大调</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>轻柔</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>响亮</translation>
    </message>
    <message>
        <source>in a minor key</source>
        <translation>小调</translation>
    </message>
    <message>
        <source>in a major key</source>
        <translation>大调</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>稀疏</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>密集</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a word of a track&apos;s own title or tags</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>sound: %1</source>
        <extracomment>%1: what a music file sounds like, such as “calm, minor, 72 BPM”</extracomment>
        <translation>声音：%1</translation>
    </message>
    <message>
        <source>words: %1</source>
        <extracomment>%1: words of a track&apos;s title and tags that tell a mood</extracomment>
        <translation>文字：%1</translation>
    </message>
    <message>
        <source>album: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>专辑：%1</translation>
    </message>
    <message>
        <source>album artist: %1</source>
        <extracomment>the artist of a whole album, in the tags of a music file</extracomment>
        <translation>专辑艺人：%1</translation>
    </message>
    <message>
        <source>composer: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>作曲：%1</translation>
    </message>
    <message>
        <source>conductor: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>指挥：%1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>v2m::forgetFeedback</name>
    <message>
        <source>Forget Likes and Plays</source>
        <translation>清除喜好和播放记录</translation>
    </message>
    <message>
        <source>Forget everything you have liked, disliked, skipped and heard to the end?</source>
        <translation>要清除您喜欢、不喜欢、跳过和完整听完的所有记录吗？</translation>
    </message>
    <message>
        <source>Playlists will no longer take it into account. This cannot be undone.</source>
        <translation>播放列表将不再参考这些记录。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>清除(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>v2m::importPlaylist</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than any playlist: it has more than %2 MB.</source>
        <translation>%1 比任何播放列表都大：超过 %2 MB。</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be opened: its name ends in none of .m3u8, .m3u, .xspf and .jspf.</source>
        <translation>%1 不是可以打开的播放列表：其名称不以 .m3u8、.m3u、.xspf 或 .jspf 结尾。</translation>
    </message>
</context>
<context>
    <name>v2m::jobOptions</name>
    <message>
        <source>FER2013 as a CSV file, or a folder with one folder of pictures for each emotion, whose middle squares are taken; may be given several times.</source>
        <translation>CSV 文件形式的 FER2013，或每种情绪各有一个图片文件夹的文件夹（取每张图片中央的正方形）；可多次指定。</translation>
    </message>
    <message>
        <source>--%1 takes a number, not “%2”.</source>
        <translation>--%1 需要数字，而不是“%2”。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not “%2”.</source>
        <translation>--%1 需要整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 应为 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>The FER+ votes for the first CSV file, as published or with a column “row”.</source>
        <translation>第一个 CSV 文件的 FER+ 投票，采用发布时的格式，或带有“row”列。</translation>
    </message>
    <message>
        <source>The weights to write, ending in .safetensors.</source>
        <translation>要写入的权重文件，以 .safetensors 结尾。</translation>
    </message>
    <message>
        <source>The file that records how far the training is (default: beside the weights).</source>
        <translation>保存训练状态的位置（默认：与权重文件放在一起）。</translation>
    </message>
    <message>
        <source>A CSV of the epochs; the curves are drawn beside it (default: beside the weights).</source>
        <translation>记录各轮训练情况的 CSV 文件；曲线图保存在同一文件夹（默认：与权重文件放在一起）。</translation>
    </message>
    <message>
        <source>Begin with the weights of a trained network, such as models/emotion.safetensors; of several, with their mean.</source>
        <translation>从已训练网络的权重开始，例如 models/emotion.safetensors；给出多个时从其平均值开始。</translation>
    </message>
    <message>
        <source>How much of the targets is the teachers&apos; opinion, from 0 to 1.</source>
        <translation>教师网络的判断在学习目标中所占的比例，从 0 到 1。</translation>
    </message>
    <message>
        <source>How many times each face is seen.</source>
        <translation>每张人脸被学习的次数。</translation>
    </message>
    <message>
        <source>Over how many epochs at the end the learning rate falls to 0.</source>
        <translation>在最后多少轮中学习率降至 0。</translation>
    </message>
    <message>
        <source>Over how many epochs at the start the learning rate rises.</source>
        <translation>在最初多少轮中学习率逐渐升高。</translation>
    </message>
    <message>
        <source>For how many epochs at the start the pictures have 32 pixels.</source>
        <translation>最初使用 32 像素图片的轮数。</translation>
    </message>
    <message>
        <source>The highest learning rate, for batches of 64 faces.</source>
        <translation>最高学习率，以每批 64 张人脸为准。</translation>
    </message>
    <message>
        <source>How strongly the faces are augmented, from 0 to 1.5.</source>
        <translation>对人脸进行变换的强度，从 0 到 1.5。</translation>
    </message>
    <message>
        <source>The share of batches whose faces are mixed in pairs, from 0 to 1.</source>
        <translation>将人脸两两混合的批次所占的比例，从 0 到 1。</translation>
    </message>
    <message>
        <source>The radius of sharpness-aware minimization, such as 0.1; every epoch then takes twice as long (default: none).</source>
        <translation>锐度感知最小化（sharpness-aware minimization）的半径，例如 0.1；每个周期的用时会加倍（默认：不使用）。</translation>
    </message>
    <message>
        <source>How many faces form a batch.</source>
        <translation>每批同时学习的人脸数。</translation>
    </message>
    <message>
        <source>The numbers to compute with (default: bfloat16 where the processor is made for it).</source>
        <translation>计算时使用的数值格式（默认：处理器支持时使用 bfloat16）。</translation>
    </message>
    <message>
        <source>End after N epochs without improvement (default: never).</source>
        <translation>连续 N 轮没有进步时结束（默认：从不）。</translation>
    </message>
    <message>
        <source>The seed of all random draws.</source>
        <translation>所有随机抽取所用的种子。</translation>
    </message>
    <message>
        <source>Give rare emotions more weight.</source>
        <translation>提高罕见情绪的权重。</translation>
    </message>
    <message>
        <source>Train no further: write the best weights of the checkpoint as the model.</source>
        <translation>不再训练：把检查点中的最佳权重写为模型。</translation>
    </message>
    <message>
        <source>Check the data and count the faces of each emotion.</source>
        <translation>检查数据并统计每种情绪的人脸数。</translation>
    </message>
    <message>
        <source>Only these rows: Training, PublicTest or PrivateTest.</source>
        <translation>仅使用这些行：Training、PublicTest 或 PrivateTest。</translation>
    </message>
    <message>
        <source>The FER+ votes for the first CSV file, as published or with a column “row”: adds agreement with them.</source>
        <translation>第一个 CSV 文件的 FER+ 投票，采用发布时的格式，或带有“row”列：增加与投票的一致率。</translation>
    </message>
    <message>
        <source>Average each face with its mirror image.</source>
        <translation>对每张人脸与其镜像的结果取平均。</translation>
    </message>
    <message>
        <source>Draw confusion.svg and calibration.svg in this folder: which emotions are mistaken for which, and how often each probability proves right.</source>
        <translation>在此文件夹中绘制 confusion.svg 和 calibration.svg：哪些情绪被误认为哪些，以及概率有多常成真。</translation>
    </message>
    <message>
        <source>Run a model that contains code (TorchScript) without a sandbox; it then has all your permissions.</source>
        <translation>不经沙箱运行本身是程序的模型（TorchScript）；它便能做您所能做的一切。</translation>
    </message>
    <message>
        <source>The family of networks: the program&apos;s own (residual), or a larger one to learn from (mobilenet).</source>
        <translation>网络的类型：本程序自己的网络（residual），或更大的、供其学习的网络（mobilenet）。</translation>
    </message>
    <message>
        <source>Begin with the convolutions of a MobileNet that was trained for another task.</source>
        <translation>从为其他任务训练的 MobileNet 的卷积层开始。</translation>
    </message>
    <message>
        <source>A trained network, or a TorchScript model, whose opinion is learned beside the labels; several are averaged.</source>
        <translation>除标签外还学习其判断的已训练网络或 TorchScript 模型；给出多个时取平均。</translation>
    </message>
    <message>
        <source>Keep the teachers&apos; opinions in this file, or read them from it; without --teacher, several are averaged.</source>
        <translation>将教师网络的判断保存在此文件中，或从中读取；不带 --teacher 时，多个文件取平均。</translation>
    </message>
    <message>
        <source>The side in pixels that a MobileNet resamples the faces to.</source>
        <translation>MobileNet 将人脸重采样到的边长（像素）。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least 0, not “%2”.</source>
        <translation>--%1 需要不小于 0 的整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 需要一个值。</translation>
    </message>
    <message>
        <source>The file of weights to write, ending in .safetensors; its folder can then be given to --models.</source>
        <translation>要写入的权重文件，以 .safetensors 结尾；其所在文件夹随后可用于 --models。</translation>
    </message>
    <message>
        <source>How many training steps to take.</source>
        <translation>学习的步数。</translation>
    </message>
    <message>
        <source>Name the weights to write with --out.</source>
        <translation>请用 --out 指定要写入的权重文件。</translation>
    </message>
</context>
<context>
    <name>v2m::jobText</name>
    <message>
        <source>%1 faces; %2 wrong labels, %3 wrong sizes, %4 unreadable, %5 with votes</source>
        <translation>%1 张人脸；%2 个标签错误，%3 个尺寸错误，%4 个无法读取，%5 个带投票</translation>
    </message>
    <message>
        <source>Pictures in no folder named after an emotion: %1</source>
        <translation>不在以情绪命名的文件夹中的图片：%1</translation>
    </message>
    <message>
        <source>Faces without votes: %1</source>
        <translation>没有投票的人脸：%1</translation>
    </message>
    <message>
        <source>No face to learn %1 from.</source>
        <translation>没有可用于学习 %1 的人脸。</translation>
    </message>
    <message>
        <source>This data cannot be trained on: it needs Training faces of every emotion.</source>
        <translation>无法用这些数据训练：每种情绪都需要有用途为 Training 的人脸。</translation>
    </message>
    <message>
        <source>asking the teachers</source>
        <translation>正在询问教师网络</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss %3</source>
        <translation>第 %1 轮，共 %2 轮，损失 %3</translation>
    </message>
    <message>
        <source>Epoch %1: loss %2, validation %3 % in %4</source>
        <translation>第 %1 轮：损失 %2，验证 %3 %，用时 %4</translation>
    </message>
    <message>
        <source>Ended after epoch %1, because the last epochs brought no improvement.</source>
        <translation>在第 %1 轮之后结束，因为最后几轮没有进步。</translation>
    </message>
    <message>
        <source>Best after epoch %1: %2 % of the validation faces; written to %3.</source>
        <translation>最佳结果出现在第 %1 轮之后：验证人脸的 %2 %；已写入“%3”。</translation>
    </message>
    <message>
        <source>No epoch improved on the initial weights: %1 % of the validation faces; written to %2.</source>
        <translation>最佳的是起始权重：验证人脸的 %1 %；已写入“%2”。</translation>
    </message>
    <message>
        <source>faces %1, images per second %2</source>
        <translation>人脸 %1，每秒图片数 %2</translation>
    </message>
    <message>
        <source>accuracy %1, balanced accuracy %2, macro F1 %3</source>
        <translation>准确率 %1，平衡准确率 %2，宏平均 F1 %3</translation>
    </message>
    <message>
        <source>expected calibration error %1</source>
        <translation>期望校准误差 %1</translation>
    </message>
    <message>
        <source>agreement with the FER+ majority, eight classes: %1 of %2</source>
        <translation>与 FER+ 多数投票的一致率（八类）：%1（共 %2 张）</translation>
    </message>
    <message>
        <source>agreement with the FER+ majority, without contempt: %1 of %2</source>
        <translation>与 FER+ 多数投票的一致率（不含轻蔑）：%1（共 %2 张）</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
</context>
<context>
    <name>v2m::listingText</name>
    <message>
        <source>No track in the catalog matches --where or --text.</source>
        <translation>目录中没有符合 --where 或 --text 要求的曲目。</translation>
    </message>
    <message>
        <source>The list lasts %1 rather than %2: no other track fits into the time that is left.</source>
        <translation>列表时长为 %1 而不是 %2：剩余时间内放不下其他曲目。</translation>
    </message>
    <message>
        <source>There is no source “%1”; the catalog has %2.</source>
        <extracomment>%2: names of sources of tracks, as a list</extracomment>
        <translation>没有来源“%1”；目录中有 %2。</translation>
    </message>
    <message>
        <source>No track is of the genre “%1”.</source>
        <translation>没有流派为“%1”的曲目。</translation>
    </message>
    <message>
        <source>No track is of the genre “%1”; did you mean %2?</source>
        <translation>没有流派为“%1”的曲目；您是不是要找 %2？</translation>
    </message>
</context>
<context>
    <name>v2m::main</name>
    <message>
        <source>Make a playlist for the faces in a clip</source>
        <translation>为片段中的人脸生成播放列表</translation>
    </message>
    <message>
        <source>Make a playlist for an emotion, without a clip</source>
        <translation>无需片段，为某种情绪生成播放列表</translation>
    </message>
    <message>
        <source>Import, list, search and remove music</source>
        <translation>导入、列出、搜索和移除音乐</translation>
    </message>
    <message>
        <source>Train a network on your own data</source>
        <translation>用您自己的数据训练网络</translation>
    </message>
    <message>
        <source>Measure a network on labelled data</source>
        <translation>在带标签的数据上评测网络</translation>
    </message>
    <message>
        <source>Usage: video2music-cli COMMAND [options]</source>
        <translation>用法：video2music-cli COMMAND [选项]</translation>
    </message>
    <message>
        <source>video2music-cli COMMAND --help explains each command; --version prints the version.</source>
        <translation>用 video2music-cli COMMAND --help 可了解各命令的更多信息；用 --version 可显示版本。</translation>
    </message>
    <message>
        <source>Reads the emotions of the faces in a clip and finds music for them.</source>
        <translation>识别片段中人脸的情绪，并为其寻找音乐。</translation>
    </message>
    <message>
        <source>Print the milliseconds from start to the first painted window, then exit.</source>
        <translation>打印从启动到首次绘制窗口的毫秒数，然后退出。</translation>
    </message>
    <message>
        <source>The catalog.</source>
        <translation>曲库。</translation>
    </message>
    <message>
        <source>Videos or pictures to open.</source>
        <translation>要打开的视频或图片。</translation>
    </message>
    <message>
        <source>Record and show what you like</source>
        <translation>告知和查看您的喜好</translation>
    </message>
    <message>
        <source>Switch the camera on.</source>
        <translation>打开摄像头。</translation>
    </message>
    <message>
        <source>Ask for a clip to open.</source>
        <translation>询问要打开的片段。</translation>
    </message>
    <message>
        <source>Open another window even if one is open already.</source>
        <translation>即使已有打开的窗口，也另开一个窗口。</translation>
    </message>
    <message>
        <source>Unexpected error: %1</source>
        <translation>意外情况：%1</translation>
    </message>
    <message>
        <source>Write moods into the tags of your own music files</source>
        <translation>将情绪写入您自己音乐文件的标签</translation>
    </message>
    <message>
        <source>Convert a network that is a program into plain data</source>
        <translation>把作为程序的网络变成数据</translation>
    </message>
    <message>
        <source>The name of your folder “%1” is not UTF-8, so the window cannot keep anything there. video2music-cli can.</source>
        <translation>您的文件夹“%1”的名称不是 UTF-8，因此窗口无法在其中保存任何内容。video2music-cli 可以。</translation>
    </message>
    <message>
        <source>Keep a diary of your readings, if you want one</source>
        <translation>如果您愿意，为您的识别结果记日记</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no command “%1”; see video2music-cli --help.</source>
        <translation>没有命令“%1”；请参阅 video2music-cli --help。</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean %2? See video2music-cli --help.</source>
        <translation>没有命令“%1”；您是不是要用 %2？请参阅 video2music-cli --help。</translation>
    </message>
</context>
<context>
    <name>v2m::media</name>
    <message>
        <source>The module for cameras (video2music-camera.so) is not installed, so no camera can be used.</source>
        <translation>摄像头模块（video2music-camera.so）未安装，因此无法使用摄像头。</translation>
    </message>
    <message>
        <source>The camera “%1” is not connected.</source>
        <translation>摄像头“%1”未连接。</translation>
    </message>
    <message>
        <source>The camera “%1” is in use by another program.</source>
        <translation>摄像头“%1”正被另一个程序使用。</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be opened: %2.</source>
        <translation>无法打开摄像头“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a camera, or sends its pictures in a form that this program does not read.</source>
        <translation>“%1”不是摄像头，或其画面格式不为本程序所支持。</translation>
    </message>
    <message>
        <source>The camera “%1” sends no picture.</source>
        <translation>摄像头“%1”没有发送画面。</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be started.</source>
        <translation>无法启动摄像头“%1”。</translation>
    </message>
    <message>
        <source>The camera “%1” was unplugged.</source>
        <translation>摄像头“%1”已被拔出。</translation>
    </message>
    <message>
        <source>The camera “%1” has stopped sending pictures.</source>
        <translation>摄像头“%1”已停止发送画面。</translation>
    </message>
    <message>
        <source>The camera “%1” has failed.</source>
        <translation>摄像头“%1”发生故障。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The file cannot grow any larger.</source>
        <translation>文件大小已达上限。</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder.</source>
        <translation>无权写入此文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>This computer cannot encode %1.</source>
        <translation>此计算机无法编码 %1。</translation>
    </message>
    <message>
        <source>The folder “%1” for recordings cannot be made.</source>
        <translation>无法创建录制文件夹“%1”。</translation>
    </message>
    <message>
        <source>You are not allowed to write to the folder “%1” for recordings.</source>
        <translation>您没有写入录制文件夹“%1”的权限。</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera sent no picture.</source>
        <translation>未录制任何内容：摄像头没有发送画面。</translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation>未录制任何内容。%1</translation>
    </message>
    <message>
        <source>%1 The recording ends after %2 seconds.</source>
        <translation>%1录制在第 %2 秒处结束。</translation>
    </message>
    <message>
        <source>The pictures in “%1” are coded as %2, which cannot be decoded here.</source>
        <translation>“%1”中的画面以 %2 编码，此处无法解码。</translation>
    </message>
    <message>
        <source>“%1” is not a video or a picture of a kind that can be read.</source>
        <translation>“%1”不是可读取的视频或图片类型。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: the part that says where its pictures are is missing or unreadable.</source>
        <translation>“%1”已损坏或不完整：记录画面位置的部分缺失或无法读取。</translation>
    </message>
    <message>
        <source>“%1” holds sound but no moving picture.</source>
        <translation>“%1”只有声音，没有活动画面。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: it holds no moving picture.</source>
        <translation>“%1”已损坏或不完整：其中没有活动画面。</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>You are not allowed to read the file “%1”.</source>
        <translation>您没有读取文件“%1”的权限。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened: %2.</source>
        <translation>无法打开文件“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a video or a picture.</source>
        <translation>“%1”是文件夹，不是视频或图片。</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a video or a picture file.</source>
        <translation>“%1”是管道或设备，不是视频或图片文件。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>文件“%1”为空。</translation>
    </message>
    <message>
        <source>The picture “%1” is too large.</source>
        <translation>图片“%1”过大。</translation>
    </message>
    <message>
        <source>Reading the picture “%1” failed.</source>
        <translation>读取图片“%1”失败。</translation>
    </message>
    <message>
        <source>The picture “%1” is cut off.</source>
        <translation>图片“%1”不完整。</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged or of a kind that cannot be read.</source>
        <translation>图片“%1”已损坏，或属于无法读取的类型。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: not one of its pictures can be read.</source>
        <translation>“%1”已损坏或不完整：其中没有一帧画面可以读取。</translation>
    </message>
    <message>
        <source>“%1” breaks off in the middle: it was read up to second %2.</source>
        <translation>“%1”在中途中断：只读取到第 %2 秒。</translation>
    </message>
    <message>
        <source>Parts of “%1” are damaged: some of its pictures were left out.</source>
        <translation>“%1”的部分内容已损坏：有些画面已被略过。</translation>
    </message>
    <message>
        <source>The pictures of “%1” are stored in a way that cannot be read (%2, %3 by %4 pixels).</source>
        <translation>“%1”的画面以无法读取的方式存储（%2，%3 × %4 像素）。</translation>
    </message>
    <message>
        <source>The picture “%1” is too large: %2 × %3 pixels are more than 8192 × 8192.</source>
        <translation>图片“%1”太大：%2 × %3 像素超过了 8192 × 8192。</translation>
    </message>
    <message>
        <source>The picture “%1” is stored in a way that takes too much memory to decode.</source>
        <translation>图片“%1”的存储方式需要过多内存才能解码。</translation>
    </message>
    <message>
        <source>The pictures of “%1” are too large: %2 × %3 pixels are more than 8192 × 8192.</source>
        <translation>“%1”的画面过大：%2 × %3 像素超过了 8192 × 8192。</translation>
    </message>
    <message>
        <source>You are not allowed to use the camera “%1”; on most systems the members of the group “video” are. To become one, run “sudo usermod -aG video $USER” and log in again.</source>
        <translation>您没有使用摄像头“%1”的权限；在大多数系统上，“video”组的成员拥有此权限。要加入该组，请运行“sudo usermod -aG video $USER”，然后重新登录。</translation>
    </message>
    <message>
        <source>The pictures of “%1” are too large, or refer back to too many others: decoding them takes more than %2 MB.</source>
        <translation>“%1”的画面过大，或引用了过多其他画面：解码需要超过 %2 MB。</translation>
    </message>
</context>
<context>
    <name>v2m::models</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>The list of models “%1” is missing.</source>
        <translation>缺少模型列表“%1”。</translation>
    </message>
    <message>
        <source>The list of models “%1” is of another version than this program reads.</source>
        <translation>模型列表“%1”的版本与本程序读取的不同。</translation>
    </message>
    <message>
        <source>The list of models “%1” has an invalid entry: %2.</source>
        <translation>模型列表“%1”有无效条目：%2。</translation>
    </message>
    <message>
        <source>The list of models “%1” is damaged.</source>
        <translation>模型列表“%1”已损坏。</translation>
    </message>
    <message>
        <source>The list of models “%1” has no model called “%2”.</source>
        <translation>模型列表“%1”中没有名为“%2”的模型。</translation>
    </message>
    <message>
        <source>The model file “%1” is not the one that its manifest describes (its SHA-256 differs).</source>
        <translation>模型文件“%1”不是其清单所描述的文件（SHA-256 不同）。</translation>
    </message>
    <message>
        <source>The model file “%1” is missing.</source>
        <translation>缺少模型文件“%1”。</translation>
    </message>
    <message>
        <source>The model file “%1” cannot be read.</source>
        <translation>无法读取模型文件“%1”。</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>文件太短</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>文件头比文件还长</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>文件头无法读取</translation>
    </message>
    <message>
        <source>its tensors overlap or leave gaps</source>
        <translation>张量重叠或留有空隙</translation>
    </message>
    <message>
        <source>its length does not fit its header</source>
        <translation>长度与文件头不符</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>文件中断</translation>
    </message>
    <message>
        <source>“%1” is not a usable safetensors file: %2.</source>
        <translation>“%1”不是可用的 safetensors 文件：%2。</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>文件头不是 JSON 对象</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>tensor “%1” has the unknown type “%2”</source>
        <translation>张量“%1”的类型“%2”未知</translation>
    </message>
    <message>
        <source>tensor “%1” has no valid shape</source>
        <translation>张量“%1”的形状无效</translation>
    </message>
    <message>
        <source>tensor “%1” is too large</source>
        <translation>张量“%1”过大</translation>
    </message>
    <message>
        <source>the length of tensor “%1” does not fit its shape</source>
        <translation>张量“%1”的长度与形状不符</translation>
    </message>
    <message>
        <source>its header states an invalid length</source>
        <translation>文件头中的长度无效</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute a SHA-256.</source>
        <translation>OpenSSL 无法计算 SHA-256。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>The list of models “%1” cannot be read or is too large.</source>
        <translation>模型列表“%1”无法读取或过大。</translation>
    </message>
    <message>
        <source>The model file “%1” is too large.</source>
        <translation>模型文件“%1”过大。</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
</context>
<context>
    <name>v2m::modelsCommand</name>
    <message>
        <source>%1 is a %2 of %3 numbers, written to %4. The scores of both differ by at most %5.</source>
        <extracomment>%1, %4: files; %2: a network&apos;s name, &quot;VGG-19&quot;</extracomment>
        <translation>%1 是 %2，共 %3 个数，已写入 %4。两者的得分最多相差 %5。</translation>
    </message>
    <message>
        <source>Converts a model that is a program into plain data:
  models convert SCRIPT OUT   writes the weights of a TorchScript file (.pt, with
                              the .json that describes it beside it) to OUT, a
                              .safetensors file, and its entry into manifest.json
                              there. The network must be a VGG, ResNet or ResNeXt
                              of any size, named as torchvision names it. The
                              script runs in a sandbox: it need not be trusted.</source>
        <translation>把作为程序的模型变成数据：
  models convert SCRIPT OUT   将 TorchScript 文件（.pt，旁边有描述它的 .json）的
                              权重写入 OUT（.safetensors 文件），并把其条目写入那里
                              的 manifest.json。网络必须是任意大小的 VGG、ResNet 或
                              ResNeXt，命名与 torchvision 相同。脚本在沙箱中运行：
                              无需信任它。</translation>
    </message>
    <message>
        <source>models needs: convert SCRIPT OUT.</source>
        <translation>models 需要：convert SCRIPT OUT。</translation>
    </message>
</context>
<context>
    <name>v2m::modules</name>
    <message>
        <source>The module “%1” cannot be loaded: %2</source>
        <translation>无法加载模块“%1”：%2</translation>
    </message>
</context>
<context>
    <name>v2m::moodTags</name>
    <message>
        <source>The tags of “%1” could not be written: %2.</source>
        <translation>无法写入“%1”的标签：%2。</translation>
    </message>
    <message>
        <source>it has no tags that can be read</source>
        <translation>它没有可读取的标签</translation>
    </message>
    <message>
        <source>this kind of file has no tag for a mood</source>
        <translation>这种文件没有情绪标签</translation>
    </message>
    <message>
        <source>its tags have changed in the meantime</source>
        <translation>它的标签在此期间已改变</translation>
    </message>
    <message>
        <source>TagLib could not write them</source>
        <translation>TagLib 拒绝写入</translation>
    </message>
    <message>
        <source>its sound would not stay the same</source>
        <translation>它的声音会发生改变</translation>
    </message>
    <message>
        <source>“%1” is not a file made by “tags write”.</source>
        <translation>“%1”不是用于撤销标签的文件。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>它是只读的</translation>
    </message>
    <message>
        <source>what was written cannot be read again</source>
        <translation>写入的内容无法重新读取</translation>
    </message>
    <message>
        <source>its other tags would not stay the same</source>
        <translation>它的其他标签会发生改变</translation>
    </message>
</context>
<context>
    <name>v2m::networks</name>
    <message>
        <source>The manifest gives other labels or another input size for “%1” than the network has.</source>
        <translation>清单中“%1”的标签或输入尺寸与网络不同。</translation>
    </message>
    <message>
        <source>“%1” holds several TorchScript files; name one of them.</source>
        <translation>“%1”包含多个 TorchScript 文件；请指定其中一个。</translation>
    </message>
    <message>
        <source>“%1” is neither a folder with a model nor a TorchScript file, whose name ends in .pt or .pth.</source>
        <translation>“%1”既不是含模型的文件夹，也不是名称以 .pt 或 .pth 结尾的 TorchScript 文件。</translation>
    </message>
    <message>
        <source>“%1” does not describe an emotion network.</source>
        <translation>“%1”描述的不是情绪网络。</translation>
    </message>
    <message>
        <source>The tensor “%1” is missing in the file.</source>
        <translation>文件中缺少张量“%1”。</translation>
    </message>
    <message>
        <source>The tensor “%1” has the wrong shape.</source>
        <translation>张量“%1”的形状错误。</translation>
    </message>
    <message>
        <source>“%1” holds no emotion network.</source>
        <translation>“%1”不含情绪网络。</translation>
    </message>
    <message>
        <source>“%1” holds no usable emotion network: %2</source>
        <translation>“%1”不含可用的情绪网络：%2</translation>
    </message>
    <message>
        <source>“%1” is not a usable safetensors file: tensor “%2” has the unknown type “%3”.</source>
        <translation>“%1”不是可用的 safetensors 文件：张量“%2”的类型“%3”未知。</translation>
    </message>
    <message>
        <source>A tensor of type %1 cannot be stored in a safetensors file.</source>
        <translation>类型为 %1 的张量无法存入 safetensors 文件。</translation>
    </message>
    <message>
        <source>The description “%1” of the model beside it is missing.</source>
        <translation>缺少旁边模型的描述文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” does not describe an emotion model: %2.</source>
        <translation>“%1”描述的不是情绪模型：%2。</translation>
    </message>
    <message>
        <source>“%1” is none of the seven emotions</source>
        <translation>“%1”不是七种情绪之一</translation>
    </message>
    <message>
        <source>its labels are not the seven emotions, each once</source>
        <translation>其标签不是七种情绪各一次</translation>
    </message>
    <message>
        <source>its input size is not from 16 to 1024</source>
        <translation>其输入尺寸不在 16 到 1024 之间</translation>
    </message>
    <message>
        <source>its channels are neither “grey” nor “rgb”</source>
        <translation>其通道既不是“grey”也不是“rgb”</translation>
    </message>
    <message>
        <source>it needs one mean and one std per channel</source>
        <translation>每个通道需要一个 mean 和一个 std</translation>
    </message>
    <message>
        <source>a std is not above 0</source>
        <translation>某个 std 不大于 0</translation>
    </message>
    <message>
        <source>its output is neither “logits” nor “probabilities”</source>
        <translation>其输出既不是“logits”也不是“probabilities”</translation>
    </message>
    <message>
        <source>its temperature is not above 0</source>
        <translation>其温度不大于 0</translation>
    </message>
    <message>
        <source>The model “%1” returns values that are not numbers.</source>
        <translation>模型“%1”返回的值不是数字。</translation>
    </message>
    <message>
        <source>The model “%1” returns no probabilities, which are at least 0 and sum to 1 for each face, although its description says so.</source>
        <translation>模型“%1”返回的不是概率（不小于 0，且每张脸之和为 1），与其描述不符。</translation>
    </message>
    <message>
        <source>The model “%1” does not take input of shape %2: %3</source>
        <translation>模型“%1”不接受形状为 %2 的输入：%3</translation>
    </message>
    <message>
        <source>The model “%1” returns something other than one tensor.</source>
        <translation>模型“%1”返回的不是单个张量。</translation>
    </message>
    <message>
        <source>The model “%1” returns %2 for an input of shape %3; it must return one row of 7 numbers per face.</source>
        <translation>模型“%1”对形状为 %3 的输入返回 %2；它必须为每张脸返回一行 7 个数字。</translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript file.</source>
        <translation>“%1”不是 TorchScript 文件。</translation>
    </message>
    <message>
        <source>LibTorch failed: %1</source>
        <translation>LibTorch 出错：%1</translation>
    </message>
    <message>
        <source>Tensors are missing in the file: it holds %1 numbers, and a network of the shape that it gives has %2.</source>
        <translation>文件中缺少张量：其中有 %1 个数，而所述形状的网络有 %2 个。</translation>
    </message>
    <message>
        <source>The tensor “%1” holds values that are not numbers.</source>
        <translation>张量“%1”包含并非数字的值。</translation>
    </message>
    <message>
        <source>“%1” is a TorchScript file, which is a program, and there is no sandbox here to run it in. If you trust whoever made it, --trust-model runs it without.</source>
        <translation>“%1”是 TorchScript 文件，即一个程序，而此处没有可运行它的沙箱。如果您信任其制作者，可用 --trust-model 不经沙箱运行。</translation>
    </message>
    <message>
        <source>The model “%1” cannot be opened: %2.</source>
        <translation>无法打开模型“%1”：%2。</translation>
    </message>
    <message>
        <source>The model “%1” had not answered after %2 seconds, so it was stopped.</source>
        <translation>模型“%1”在 %2 秒后仍无应答，已被停止。</translation>
    </message>
    <message>
        <source>The process of the model “%1” has died (signal %2): it asked for too much memory, or did what a model may not do.</source>
        <translation>模型“%1”的进程已终止（信号 %2）：它请求了过多内存，或做了模型不允许做的事。</translation>
    </message>
    <message>
        <source>The process of the model “%1” does not answer as it should.</source>
        <translation>模型“%1”的进程应答不正确。</translation>
    </message>
    <message>
        <source>a mean is not a number</source>
        <translation>某个均值不是数字</translation>
    </message>
    <message>
        <source>The model “%1” gives no probabilities: its weights or its temperature make no sense.</source>
        <translation>模型“%1”给出的不是概率：其权重或温度没有意义。</translation>
    </message>
    <message>
        <source>The emotion model gives values that are not probabilities for a face; its weights are damaged or make no sense.</source>
        <translation>情绪模型对某张脸给出的值不是概率；其权重已损坏或没有意义。</translation>
    </message>
    <message>
        <source>its description gives another number of channels</source>
        <translation>其描述给出的通道数不同</translation>
    </message>
    <message>
        <source>The name “%1” does not end in .safetensors.</source>
        <translation>名称“%1”不以 .safetensors 结尾。</translation>
    </message>
    <message>
        <source>its weights are too large</source>
        <translation>其权重过大</translation>
    </message>
    <message>
        <source>with its weights it computes something other than a %1 does</source>
        <translation>它用其权重计算的结果与 %1 不同</translation>
    </message>
    <message>
        <source>“%1” cannot be converted: %2.</source>
        <translation>“%1”无法转换：%2。</translation>
    </message>
    <message>
        <source>it is none of the networks that this program knows (VGG, ResNet and ResNeXt, with their parts named as in torchvision): its tensor “%1” is missing, has another shape or does not belong there</source>
        <translation>它不是本程序所知的网络（各部分按 torchvision 命名的 VGG、ResNet 和 ResNeXt）：其张量“%1”缺失、形状不符或不应存在</translation>
    </message>
    <message>
        <source>“%1” does not describe a MobileNet.</source>
        <translation>“%1”描述的不是 MobileNet。</translation>
    </message>
    <message>
        <source>Its tensors do not fit each other.</source>
        <translation>其中的张量互不匹配。</translation>
    </message>
</context>
<context>
    <name>v2m::openLibrary</name>
    <message>
        <source>Reading moods</source>
        <translation>正在识别情绪</translation>
    </message>
</context>
<context>
    <name>v2m::queryOptions</name>
    <message>
        <source>How many tracks to list (default: %1).</source>
        <translation>要列出的曲目数（默认：%1）。</translation>
    </message>
    <message>
        <source>There is no mode “%1”; the modes are %2.</source>
        <translation>没有模式“%1”；可用的模式有 %2。</translation>
    </message>
    <message>
        <source>There is no emotion “%1”; the emotions are %2.</source>
        <translation>没有情绪“%1”；可用的情绪有 %2。</translation>
    </message>
    <message>
        <source>The weight in “%1” is not a number of at least 0.</source>
        <translation>“%1”中的权重不是大于或等于 0 的数字。</translation>
    </message>
    <message>
        <source>At least one emotion needs a weight above 0.</source>
        <translation>至少要有一种情绪的权重大于 0。</translation>
    </message>
    <message>
        <source>A point is two numbers from -1 to 1, valence and arousal, such as -0.5,0.3, not “%1”.</source>
        <translation>点由两个介于 -1 与 1 之间的数字组成，即效价和唤醒度，例如 -0.5,0.3；“%1”不是这样的点。</translation>
    </message>
    <message>
        <source>Ignore what you liked, disliked, skipped and heard.</source>
        <translation>排序时不参考您喜欢、不喜欢、跳过和听过的记录。</translation>
    </message>
    <message>
        <source>The list cannot lead to --point and to --mode %1; give one of them.</source>
        <translation>列表不能同时通往 --point 和 --mode %1；请只给出其中一个。</translation>
    </message>
    <message>
        <source>How long the list is to last, in place of --top: 45m, 1h30m.</source>
        <translation>列表应持续多久，代替 --top：45m、1h30m。</translation>
    </message>
    <message>
        <source>A list has as many tracks as --top says, or lasts as long as --length says; give one of them.</source>
        <translation>列表的曲目数由 --top 决定，或时长由 --length 决定；请只给出其中一个。</translation>
    </message>
    <message>
        <source>“%1” is not a length of a list, such as 45m, 1h30m or 1:15:00.</source>
        <translation>“%1”不是列表时长，例如 45m、1h30m 或 1:15:00。</translation>
    </message>
    <message>
        <source>How a list that leads goes there: even; arousal-first, which is as calm or lively as the goal before it is as bright; valence-first; or adapt, with small steps first, which grow (default: even).</source>
        <translation>引导型列表如何到达目标：even（均匀）；arousal-first，先与目标一样平静或活跃，再一样明快；valence-first；或 adapt，先小步，再逐渐加大（默认：even）。</translation>
    </message>
    <message>
        <source>There are no steps “%1”; the steps are %2.</source>
        <translation>没有步伐“%1”；可用的步伐有 %2。</translation>
    </message>
    <message>
        <source>Which tracks may be in the list: conditions joined by “and”, each of them instrumental, vocals, genre=NAME, tempo=slow (or medium, fast), mood=sad, source=NAME, artist=NAME, album=NAME, key=minor (or major, Am, ...), or quality (0 to 1), valence or arousal (-1 to 1), bpm, year or length (such as 5:00) with =, &gt;=, &lt;=, &gt; or &lt; and a number; such as “genre=&quot;hip hop&quot; and bpm&gt;=120”.</source>
        <translation>列表中可以有哪些曲目：用“and”连接的条件，每个条件为 instrumental、vocals、genre=NAME、tempo=slow（或 medium、fast）、mood=sad、source=NAME、artist=NAME、album=NAME、key=minor（或 major、Am 等），或 quality（0 到 1）、valence 或 arousal（-1 到 1）、bpm、year 或 length（如 5:00）加上 =、&gt;=、&lt;=、&gt; 或 &lt; 和一个数；例如“genre=&quot;hip hop&quot; and bpm&gt;=120”。</translation>
    </message>
    <message>
        <source>What the list is to do: match the mood; follow, which retraces a clip in time; or lead from the mood: lift, calm, energize (default: match; the window chooses follow by itself where the mood turns).</source>
        <translation>列表的作用：match 与心情匹配；follow 按时间重走片段；或由心情引向别处：lift、calm、energize（默认：match；心情发生转折时，窗口会自动选择 follow）。</translation>
    </message>
    <message>
        <source>Another selection of the tracks that suit about equally; the same number always gives the same, and 0 goes by the fit alone (default: 0; for a clip, a number drawn from its content and the face).</source>
        <translation>从同样合适的曲目中另选一组；相同的数字总是给出相同的结果，0 则只按匹配程度（默认：0；对于片段，则为根据其内容和面部得出的数字）。</translation>
    </message>
</context>
<context>
    <name>v2m::ratedSounds</name>
    <message>
        <source>The table “%1” has no column “%2”; rated sounds have the columns path, valence and arousal.</source>
        <translation>表“%1”没有“%2”列；带评分的声音有 path、valence、arousal 列。</translation>
    </message>
    <message>
        <source>Row %1 of “%2” names no sound, or its valence or arousal is not a number from -1 to 1.</source>
        <translation>“%2”的第 %1 行没有声音，或其效价、唤醒度不是 -1 到 1 的数。</translation>
    </message>
</context>
<context>
    <name>v2m::recommendCommand</name>
    <message>
        <source>The emotions to suit, with weights, such as sad=2,fear.</source>
        <translation>音乐应符合的情绪，可带权重，例如 sad=2,fear。</translation>
    </message>
    <message>
        <source>recommend takes no “%1”.</source>
        <translation>recommend 不接受“%1”。</translation>
    </message>
    <message>
        <source>Give --emotion NAME[=WEIGHT],..., --point V,A or --text WORDS.</source>
        <translation>请给出 --emotion NAME[=WEIGHT],...、--point V,A 或 --text WORDS。</translation>
    </message>
    <message>
        <source>Lists music for an emotion, a point on the valence-arousal plane, or words.</source>
        <translation>按情绪、效价-唤醒平面上的一点或文字列出音乐。</translation>
    </message>
    <message>
        <source>What to look for, in words, such as “rainy evening with a piano”; with --emotion or --point, beside them.</source>
        <translation>用文字说明要找什么，例如“rainy evening with a piano”；可与 --emotion 或 --point 一起使用。</translation>
    </message>
    <message>
        <source>Name the words to look for with --text.</source>
        <translation>请用 --text 给出要查找的文字。</translation>
    </message>
    <message>
        <source>Valence and arousal, each from -1 to 1: the mood to suit; with --emotion, the mood to lead to.</source>
        <translation>效价和唤醒度，均介于 -1 与 1 之间：要契合的情绪；与 --emotion 一起使用时，为要通往的情绪。</translation>
    </message>
    <message>
        <source>--mode follow retraces a clip in time, so it goes with analyze; recommend has no clip.</source>
        <translation>--mode follow 按时间重走片段，因此与 analyze 一起使用；recommend 没有片段。</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <extracomment>%1: what was understood of the words, such as “sad, low energy (died)”</extracomment>
        <translation>已理解：%1</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a track, and why it was not copied</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Files copied to %1: %2.</source>
        <translation>已复制到 %1 的文件：%2。</translation>
    </message>
    <message>
        <source>A folder, such as one on a stick, to copy the files of the list into, in its order, with a playlist. The list then has only tracks with a file on this computer.</source>
        <translation>一个文件夹（例如 U 盘上的），按列表顺序把文件连同播放列表复制进去。此时列表只包含在本机有文件的曲目。</translation>
    </message>
    <message>
        <source>No track in the catalog matches the request, so no playlist was written.</source>
        <translation>目录库中没有符合要求的曲目，因此未写入播放列表。</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>适合 %1 的音乐</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>还有 %1 个。</translation>
    </message>
    <message>
        <source>Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of that name is replaced.</source>
        <translation>将列表写入文件：.m3u8、.xspf、.jspf 或 .csv。同名文件会被替换。</translation>
    </message>
</context>
<context>
    <name>v2m::sound</name>
    <message>
        <source>“%1” is not a music file of a kind that can be read.</source>
        <translation>“%1”不是可读取类型的音乐文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: its beginning cannot be read.</source>
        <translation>“%1”已损坏或被截断：无法读取其开头。</translation>
    </message>
    <message>
        <source>“%1” takes so long to decode that it must be damaged.</source>
        <translation>“%1”解码时间过长，应已损坏。</translation>
    </message>
    <message>
        <source>“%1” holds no sound.</source>
        <translation>“%1”不含声音。</translation>
    </message>
    <message>
        <source>The sound in “%1” is coded as %2, which cannot be decoded here.</source>
        <translation>“%1”中的声音以 %2 编码，此处无法解码。</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be decoded.</source>
        <translation>“%1”不含可解码的声音。</translation>
    </message>
</context>
<context>
    <name>v2m::soundCommand</name>
    <message>
        <source>A table with the columns path, valence and arousal, and perhaps series; paths of sound files are relative to it. May be given several times.</source>
        <translation>含有 path、valence、arousal 列（可有 series）的表；声音文件的路径相对于该表。可多次给出。</translation>
    </message>
    <message>
        <source>How many networks to train independently.</source>
        <translation>各自学习的网络数量。</translation>
    </message>
    <message>
        <source>Name the rated sounds with --data.</source>
        <translation>请用 --data 指定带评分的声音。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>还有 %1 个。</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Trains the network that hears the mood of music, and measures it by folds over the series of its data.</source>
        <translation>训练听出音乐情绪的网络，并按数据的系列分折测量。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>Learned from %1 sounds; written to %2.</source>
        <translation>从 %1 个声音中学习；已写入 %2。</translation>
    </message>
    <message>
        <source>Measures how well the mood of rated music is heard: by the sound model, or by networks trained for it (--folds).</source>
        <translation>测量带评分音乐的情绪被听出的程度：用声音模型，或用为此训练的网络（--folds）。</translation>
    </message>
    <message>
        <source>“series”: tests on each series a network trained on the others.</source>
        <translation>“series”：每个系列由从其他系列学习的网络来评判。</translation>
    </message>
    <message>
        <source>With --folds, a table to learn from instead of --data; may be given several times.</source>
        <translation>与 --folds 一起：代替 --data 用来学习的表；可多次给出。</translation>
    </message>
    <message>
        <source>Folds are by “series”, not by “%1”.</source>
        <translation>分折只能按“series”，不能按“%1”。</translation>
    </message>
    <message>
        <source>“%1” is silent.</source>
        <translation>“%1”是静音。</translation>
    </message>
    <message>
        <source>%1: Pearson %2, Spearman %3, R2 %4, AUC of the sign %5</source>
        <translation>%1：Pearson %2，Spearman %3，R2 %4，符号的 AUC %5</translation>
    </message>
    <message>
        <source>Sounds: %1</source>
        <translation>声音：%1</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>效价</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>唤醒度</translation>
    </message>
</context>
<context>
    <name>v2m::soundtrack</name>
    <message>
        <source>The pictures cannot be encoded: %1.</source>
        <translation>无法编码画面：%1。</translation>
    </message>
    <message>
        <source>“%1” is a single picture, which has no length that music could fill.</source>
        <translation>“%1”是单张图片，没有可供音乐填充的时长。</translation>
    </message>
    <message>
        <source>The sound cannot be mixed: %1.</source>
        <translation>无法混合声音：%1。</translation>
    </message>
    <message>
        <source>The music and the clip&apos;s own sound are silent.</source>
        <translation>音乐和片段自身的声音都是静音。</translation>
    </message>
    <message>
        <source>No track of the list has a sound file on this computer, so the clip cannot be given its music. Built-in works and your own music folders have files.</source>
        <translation>列表中没有曲目在这台电脑上有声音文件，因此无法为片段配上音乐。内置作品和您自己的音乐文件夹都有文件。</translation>
    </message>
    <message>
        <source>The module for soundtracks (video2music-soundtrack.so) is not installed, so no clip can be given its music.</source>
        <translation>未安装配乐模块（video2music-soundtrack.so），因此无法为片段配上音乐。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>The clip with its music needs about %1, but “%2” has only %3 free.</source>
        <translation>带音乐的片段约需 %1，而“%2”中只剩 %3 可用空间。</translation>
    </message>
    <message>
        <source>A clip with its music is written as .mp4 or .webm, which “%1” does not end with.</source>
        <translation>带音乐的片段以 .mp4 或 .webm 保存，而“%1”并非以此结尾。</translation>
    </message>
    <message>
        <source>It is the clip itself.</source>
        <translation>这就是片段本身。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
</context>
<context>
    <name>v2m::soundtrackOption</name>
    <message>
        <source>The clip with its music is in %1:</source>
        <translation>带音乐的片段位于 %1：</translation>
    </message>
    <message>
        <source>With --soundtrack: what happens to the clip&apos;s own sound; duck lowers it under the music (default), keep leaves it as it is, off leaves it out.</source>
        <translation>与 --soundtrack 一起使用：如何处理片段自身的声音；duck 在音乐下将其压低（默认），keep 保持原样，off 去掉。</translation>
    </message>
    <message>
        <source>--own-sound works only with --soundtrack.</source>
        <translation>--own-sound 须与 --soundtrack 一起使用。</translation>
    </message>
    <message>
        <source>--own-sound is one of %1, not “%2”.</source>
        <translation>--own-sound 应为 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>--soundtrack works only with a single clip.</source>
        <translation>--soundtrack 只能用于单个片段。</translation>
    </message>
    <message>
        <source>--soundtrack and --no-tracks exclude each other.</source>
        <translation>--soundtrack 与 --no-tracks 不能同时使用。</translation>
    </message>
    <message>
        <source>Writing the clip</source>
        <translation>正在写入片段</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of the list were passed over, as their sound file cannot be used.</source>
        <translation>
            <numerusform>跳过了列表中的 %n 首曲目，因为它们的声音文件无法播放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the clip with the list&apos;s music as its sound: .mp4 or .webm. The list then has only tracks with a file on this computer, each of which can be heard where the clip has its mood.</source>
        <translation>将列表中的音乐作为声音写入片段：.mp4 或 .webm。此时列表只包含在本机有文件的曲目，每首会出现在片段情绪与之相符之处。</translation>
    </message>
</context>
<context>
    <name>v2m::tagsCommand</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>正在写入标签</translation>
    </message>
    <message>
        <source>Files that would change: %1. Nothing was written.</source>
        <translation>将会更改的文件：%1。未写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” already exists; what it can undo would be lost.</source>
        <translation>“%1”已存在；其中可撤消的内容会丢失。</translation>
    </message>
    <message>
        <source>No file has to change.</source>
        <translation>没有文件需要更改。</translation>
    </message>
    <message>
        <source>Files changed: %1. To undo this: video2music-cli tags undo %2</source>
        <translation>已更改的文件：%1。撤消：video2music-cli tags undo %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Files restored: %1.</source>
        <translation>已恢复原状的文件：%1。</translation>
    </message>
    <message>
        <source>Writes the moods that were found into the tags of your own music files, for
other players: MOOD, VALENCE and AROUSAL. Each file is replaced at once by a
copy whose sound is the same.
  tags preview     what would change; nothing is written
  tags write       writes it, and a file to undo it
  tags undo FILE   undoes what that file records</source>
        <translation>将得到的情绪写入您自己音乐文件的标签，供
其他播放器使用：MOOD、VALENCE 和 AROUSAL。每个文件都会一次性替换为
声音相同的副本。
  tags preview     会更改什么；不写入任何内容
  tags write       写入，并生成一个可撤消的文件
  tags undo FILE   撤消该文件所记录的更改</translation>
    </message>
    <message>
        <source>Where “write” keeps what the tags were (default: beside the catalog).</source>
        <translation>“write”保存原标签内容的位置（默认：目录库旁）。</translation>
    </message>
    <message>
        <source>tags needs one of: preview, write, undo FILE.</source>
        <translation>tags 需要以下之一：preview、write、undo FILE。</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>“%1”是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>To undo what was written: video2music-cli tags undo %1</source>
        <translation>撤消已写入的内容：video2music-cli tags undo %1</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>没有更改任何文件。</translation>
    </message>
</context>
<context>
    <name>v2m::textCommand</name>
    <message>
        <source>There is no sentence in the data.</source>
        <translation>数据中没有句子。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>not on the side asked for: %1 “%2”, tracks: %3, valence %4, arousal %5</source>
        <extracomment>%1: a language&apos;s code; %2: a sentence; %3: how many tracks it found; %4, %5: their mean</extracomment>
        <translation>不在所要求的一侧：%1“%2”，曲目：%3，效价 %4，唤醒度 %5</translation>
    </message>
    <message>
        <source>a list takes %1 ms, the longest %2 ms</source>
        <translation>生成一个列表需 %1 毫秒，最长 %2 毫秒</translation>
    </message>
    <message>
        <source>Measures how many sentences in people&apos;s own words get music on the side of the valence-arousal plane that they ask for, in each language.</source>
        <translation>按语言衡量有多少日常句子得到了位于效价-唤醒平面所要求一侧的音乐。</translation>
    </message>
    <message>
        <source>A CSV file with the columns lang, text, valence and arousal, of which the signs count; may be given several times.</source>
        <translation>含有 lang、text、valence 和 arousal 列的 CSV 文件，只看正负号；可多次给出。</translation>
    </message>
    <message>
        <source>Name the sentences with --data.</source>
        <translation>请用 --data 指定句子。</translation>
    </message>
</context>
<context>
    <name>v2m::training</name>
    <message>
        <source>None of the captions names a mood, so there is nothing to learn.</source>
        <translation>没有任何描述提到情绪，因此无可学习。</translation>
    </message>
    <message>
        <source>No file was named for the weights.</source>
        <translation>未指定权重文件。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is not a checkpoint of an emotion training.</source>
        <translation>“%1”不是情绪训练的检查点。</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is damaged.</source>
        <translation>检查点“%1”已损坏。</translation>
    </message>
    <message>
        <source>The data has no picture for the requested usage.</source>
        <translation>数据中没有所要求用途的图片。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a folder.</source>
        <translation>无法写入“%1”：它是文件夹。</translation>
    </message>
    <message>
        <source>The data has no picture to train these emotions with: %1.</source>
        <translation>数据中没有用于训练这些情绪的图片：%1。</translation>
    </message>
    <message>
        <source>“%1” holds no emotion network of the shape to train.</source>
        <translation>“%1”不含待训练形状的情绪网络。</translation>
    </message>
    <message>
        <source>There are too few pictures to train on and to validate with.</source>
        <translation>用于训练和验证的图片太少。</translation>
    </message>
    <message>
        <source>The checkpoint “%1” belongs to a training with other settings or other data; remove it or name another one.</source>
        <translation>检查点“%1”属于设置或数据不同的训练；请删除它或指定另一个。</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is in its closing epochs, so their number cannot change any more.</source>
        <translation>检查点“%1”已进入收尾轮次，因此其数量不能再改变。</translation>
    </message>
    <message>
        <source>Start it again with a lower rate and another checkpoint, because “%1” belongs to this rate: remove it or name another one.</source>
        <translation>请用更低的学习率和另一个检查点重新开始，因为“%1”属于当前学习率：请删除它或指定另一个。</translation>
    </message>
    <message>
        <source>Start it again with a lower rate.</source>
        <translation>请用更低的学习率重新开始。</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1：%2 到 %3 的数字。</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>the new weights before they are installed</source>
        <translation>登记之前的新权重</translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>the checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>the curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>“%1” is named twice: for %2 and for %3.</source>
        <translation>“%1”被指定了两次：用于%2和%3。</translation>
    </message>
    <message>
        <source>“%1”, named for %2, is a folder.</source>
        <translation>为%2指定的“%1”是文件夹。</translation>
    </message>
    <message>
        <source>The learning rate is a number above 0.</source>
        <translation>学习率是大于 0 的数字。</translation>
    </message>
    <message>
        <source>The radius of sharpness-aware minimization is a number of at least 0.</source>
        <translation>锐度感知最小化的半径是不小于 0 的数字。</translation>
    </message>
    <message>
        <source>The strength of the augmentation</source>
        <translation>增强的强度</translation>
    </message>
    <message>
        <source>The share of mixed batches</source>
        <translation>混合批次的比例</translation>
    </message>
    <message>
        <source>The teachers&apos; share of the targets</source>
        <translation>教师网络在目标中的比例</translation>
    </message>
    <message>
        <source>A share of the targets is given to teachers, but none is named.</source>
        <translation>目标的一部分来自教师网络，但未指定任何教师网络。</translation>
    </message>
    <message>
        <source>The number of epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>The number of epochs with a falling rate</source>
        <translation>学习率下降的轮数</translation>
    </message>
    <message>
        <source>The number of epochs with a rising rate</source>
        <translation>学习率上升的轮数</translation>
    </message>
    <message>
        <source>The number of epochs with small pictures</source>
        <translation>使用小图片的轮数</translation>
    </message>
    <message>
        <source>The number of epochs without progress until the end</source>
        <translation>无进展即结束的轮数</translation>
    </message>
    <message>
        <source>The number of faces in a batch</source>
        <translation>每批人脸数</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>the votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>The networks to start from are unusable: their outputs are not finite numbers.</source>
        <translation>起始网络不可用：其输出不是有限的数字。</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1: its loss is no longer a finite number.</source>
        <translation>训练在第 %1 轮发散：损失不再是有限的数字。</translation>
    </message>
    <message>
        <source>Without an epoch nothing is learned: only the mean of networks to start from can be written.</source>
        <translation>没有训练轮次就学不到任何东西：只能写出起始网络的平均值。</translation>
    </message>
    <message>
        <source>Folds by series need at least two series; the data has %1.</source>
        <translation>按系列分折至少需要两个系列；数据有 %1 个。</translation>
    </message>
    <message>
        <source>There are %1 rated sounds; training needs at least %2.</source>
        <translation>有 %1 个带评分的声音；学习至少需要 %2 个。</translation>
    </message>
    <message>
        <source>The captions are too few or too much alike for anything to be learned from them.</source>
        <translation>说明文字太少或过于相似，无法从中学到任何东西。</translation>
    </message>
    <message>
        <source>“%1” holds no features of a MobileNet: %2</source>
        <translation>“%1”不包含 MobileNet 的特征：%2</translation>
    </message>
    <message>
        <source>Features are for a MobileNet: add --architecture mobilenet.</source>
        <translation>特征用于 MobileNet：请加上 --architecture mobilenet。</translation>
    </message>
    <message>
        <source>A MobileNet begins either with --features or with --start.</source>
        <translation>MobileNet 要么从 --features 开始，要么从 --start 开始。</translation>
    </message>
    <message>
        <source>The input size</source>
        <translation>输入尺寸</translation>
    </message>
    <message>
        <source>The teachers&apos; opinions go to one file: name one --teacher-cache, or several without --teacher.</source>
        <translation>教师网络的判断保存在一个文件中：请只指定一个 --teacher-cache，或不带 --teacher 指定多个。</translation>
    </message>
    <message>
        <source>the teachers&apos; opinions</source>
        <translation>教师网络的判断</translation>
    </message>
    <message>
        <source>“%1” holds no opinions of teachers.</source>
        <translation>“%1”不包含教师网络的判断。</translation>
    </message>
    <message>
        <source>“%1” holds opinions on other pictures; remove it or name another file.</source>
        <translation>“%1”包含的是对其他图片的判断；请删除它或指定另一个文件。</translation>
    </message>
    <message>
        <source>“%1” holds the opinions of other teachers; remove it or name another file.</source>
        <translation>“%1”包含的是其他教师网络的判断；请删除它或指定另一个文件。</translation>
    </message>
    <message>
        <source>“%1” holds no opinions of teachers: %2</source>
        <translation>“%1”不包含教师网络的判断：%2</translation>
    </message>
    <message>
        <source>The input size is that of a MobileNet which begins with --features.</source>
        <translation>输入尺寸只适用于以 --features 开始的 MobileNet。</translation>
    </message>
    <message>
        <source>The tensor “%1” does not hold probabilities.</source>
        <translation>张量“%1”不包含概率。</translation>
    </message>
</context>
</TS>
