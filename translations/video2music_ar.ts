<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <translation>تتعذر قراءة المصنّف التتابعي للوجوه ⁨%1⁩، أو أنه ليس مصنّفًا تتابعيًا من OpenCV.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>المسار «⁨%1⁩» مجلد أو جهاز وليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>تتعذر قراءة «⁨%1⁩» (⁨%2⁩).</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>الملف «⁨%1⁩» فارغ.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file: %2.</source>
        <translation>الملف «⁨%1⁩» ليس ملف CSV: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is not in the format %2: its header lacks %3.</source>
        <translation>الملف «⁨%1⁩» ليس بالتنسيق ⁨%2⁩: ينقص صفَّ العناوين فيه ⁨%3⁩.</translation>
    </message>
    <message>
        <source>There is no format “%1”; use one of %2.</source>
        <translation>لا يوجد تنسيق باسم «⁨%1⁩»؛ استخدم أحد التنسيقات التالية: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2</source>
        <translation>عدد الحقول في الصف %1 وفي صف العناوين %2</translation>
    </message>
    <message>
        <source>the id “%1” already occurs in the file</source>
        <translation>المعرّف «⁨%1⁩» وارد من قبل في الملف</translation>
    </message>
    <message>
        <source>“%1” holds no tracks.</source>
        <translation>لا يحتوي الملف «⁨%1⁩» على أي مقطوعة.</translation>
    </message>
    <message>
        <source>“%1” holds no usable track; in line %2, for instance, %3.</source>
        <translation>لا يحتوي الملف «⁨%1⁩» على أي مقطوعة صالحة؛ ففي السطر %2 مثلًا: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>a quotation mark is misplaced or not closed</source>
        <translation>توجد علامة اقتباس في غير موضعها أو غير مغلقة</translation>
    </message>
    <message>
        <source>a field or the row is too long</source>
        <translation>حقل ما أو الصف كله أطول من اللازم</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>النص ليس بترميز UTF-8 صحيح</translation>
    </message>
    <message>
        <source>the text holds a NUL byte</source>
        <translation>يحتوي النص على بايت NUL</translation>
    </message>
    <message>
        <source>The folder “%1” for the catalog cannot be made.</source>
        <translation>يتعذر إنشاء مجلد الفهرس «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device and cannot be a catalog.</source>
        <translation>المسار «⁨%1⁩» مجلد أو جهاز ولا يصلح أن يكون فهرسًا.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>الملف «⁨%1⁩» قاعدة بيانات لبرنامج آخر.</translation>
    </message>
    <message>
        <source>The catalog “%1” was made by a newer version of this program (its schema is %2, this program knows %3).</source>
        <translation>أُنشئ الفهرس «⁨%1⁩» بإصدار أحدث من هذا البرنامج (مخططه %2، وهذا البرنامج يعرف %3).</translation>
    </message>
    <message>
        <source>the start “%1” is not a time in seconds</source>
        <translation>البداية «⁨%1⁩» ليست وقتًا بالثواني</translation>
    </message>
    <message>
        <source>the end “%1” is not a time in seconds</source>
        <translation>النهاية «⁨%1⁩» ليست وقتًا بالثواني</translation>
    </message>
    <message>
        <source>the clip ends before it starts</source>
        <translation>ينتهي المقطع قبل أن يبدأ</translation>
    </message>
    <message>
        <source>the id is missing</source>
        <translation>المعرّف مفقود</translation>
    </message>
    <message>
        <source>the id is too long</source>
        <translation>المعرّف أطول من اللازم</translation>
    </message>
    <message>
        <source>the tags cannot be read: %1</source>
        <translation>تتعذر قراءة الوسوم: %1</translation>
    </message>
    <message>
        <source>there is neither a caption nor a title nor a tag</source>
        <translation>لا يوجد وصف ولا عنوان ولا وسم</translation>
    </message>
    <message>
        <source>“%1” is not the id of a video</source>
        <translation>القيمة «⁨%1⁩» ليست معرّف فيديو</translation>
    </message>
    <message>
        <source>the start of the clip is missing</source>
        <translation>بداية المقطع مفقودة</translation>
    </message>
    <message>
        <source>%1, at character %2 of aspect_list</source>
        <translation>%1، عند المحرف %2 من aspect_list</translation>
    </message>
    <message>
        <source>there is neither a caption nor a tag</source>
        <translation>لا يوجد وصف ولا وسم</translation>
    </message>
    <message>
        <source>a list must begin with [</source>
        <translation>يجب أن تبدأ القائمة بالقوس [</translation>
    </message>
    <message>
        <source>a comma or ] is missing in a list</source>
        <translation>توجد قائمة تنقصها فاصلة أو القوس ]</translation>
    </message>
    <message>
        <source>text follows after the end of a list</source>
        <translation>يوجد نص بعد نهاية القائمة</translation>
    </message>
    <message>
        <source>a list holds something other than text</source>
        <translation>تحتوي القائمة على غير النصوص</translation>
    </message>
    <message>
        <source>a text in a list is not closed</source>
        <translation>يوجد في القائمة نص غير مغلق</translation>
    </message>
    <message>
        <source>an escape sequence in a list is unknown</source>
        <translation>يوجد في القائمة تسلسل هروب غير معروف</translation>
    </message>
    <message>
        <source>an escape sequence in a list is wrong</source>
        <translation>يوجد في القائمة تسلسل هروب خاطئ</translation>
    </message>
    <message>
        <source>“%1” is not a catalog, or it is damaged.</source>
        <translation>الملف «⁨%1⁩» ليس فهرسًا، أو أنه تالف.</translation>
    </message>
    <message>
        <source>The catalog “%1” is damaged; move it away and import your data again.</source>
        <translation>الفهرس «⁨%1⁩» تالف؛ انقله إلى مكان آخر ثم استورد بياناتك من جديد.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalog “%1”; try again when it has finished.</source>
        <translation>يكتب برنامج آخر الآن في الفهرس «⁨%1⁩»؛ أعد المحاولة بعد انتهائه.</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be opened for writing; look at the permissions of the file and its folder.</source>
        <translation>يتعذر فتح الفهرس «⁨%1⁩» للكتابة؛ تحقّق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>There is no space left for the catalog “%1”.</source>
        <translation>لم تبقَ مساحة تخزين للفهرس «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be read or written (%2).</source>
        <translation>تتعذر القراءة من الفهرس «⁨%1⁩» أو الكتابة فيه (⁨%2⁩).</translation>
    </message>
    <message>
        <source>The catalog “%1” cannot be used (%2).</source>
        <translation>يتعذر استخدام الفهرس «⁨%1⁩» (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Starter catalog</source>
        <translation>فهرس البداية</translation>
    </message>
    <message>
        <source>works in the public domain</source>
        <translation>أعمال في الملكية العامة</translation>
    </message>
    <message>
        <source>“%1” is not a data set that this program knows: the first line of a CSV file must name the columns id and caption, separated by commas, semicolons or tabs.</source>
        <translation>«%1» ليس مجموعة بيانات يعرفها هذا البرنامج: يجب أن يسمّي السطر الأول من ملف CSV العمودين id وcaption، تفصل بينهما فواصل أو فواصل منقوطة أو علامات جدولة.</translation>
    </message>
    <message>
        <source>The catalog “%1” holds texts or numbers of a size that this program never writes; it is damaged, or not a catalog of this program.</source>
        <translation>الفهرس “%1” يحوي نصوصًا أو أعدادًا بحجم لا يكتبه هذا البرنامج أبدًا؛ فهو تالف أو ليس من فهارسه.</translation>
    </message>
    <message>
        <source>There is no home folder for the catalog; name a file for it.</source>
        <translation>لا يوجد مجلد منزل للفهرس؛ حدّد ملفًا له.</translation>
    </message>
    <message>
        <source>%1 It was opened read-only.</source>
        <translation>%1 يُقرأ فقط.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <translation>تحتاج قائمة التشغيل إلى اسم.</translation>
    </message>
    <message>
        <source>The catalog “%1” holds commands of its own, which this program never writes; it is damaged, or was made by somebody else.</source>
        <translation>يحتوي الفهرس «⁨%1⁩» على أوامر خاصة به لا يكتبها هذا البرنامج أبدًا؛ إما أنه تالف أو صنعه شخص آخر.</translation>
    </message>
    <message>
        <source>“%1” is not a data set; import music by its folder.</source>
        <translation>«%1» ليس مجموعة بيانات: تُستورد الموسيقى عبر مجلدها.</translation>
    </message>
</context>
<context>
    <name>Circumplex</name>
    <message>
        <source>Tense</source>
        <translation>توتر</translation>
    </message>
    <message>
        <source>Joyful</source>
        <translation>ابتهاج</translation>
    </message>
    <message>
        <source>Gloomy</source>
        <translation>كآبة</translation>
    </message>
    <message>
        <source>Serene</source>
        <translation>سكينة</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>غير سارّ</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>التكافؤ</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>سارّ</translation>
    </message>
    <message>
        <source>Sleepy</source>
        <translation>نعاس</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>الاستثارة</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>حماس</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>حياد</translation>
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
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins parts of a length of time: 3 minutes, 7 seconds</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>Angry</source>
        <translation>غضب</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>اشمئزاز</translation>
    </message>
    <message>
        <source>Fearful</source>
        <translation>خوف</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>سعادة</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>حزن</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>دهشة</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>حياد</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage: 61%</extracomment>
        <translation>%1٪؜</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln percent</source>
        <extracomment>An emotion and how sure the program is of it, read aloud: Happy 61 percent</extracomment>
        <translation>
            <numerusform>%1 %Ln في المئة</numerusform>
            <numerusform>%1 %Ln في المئة</numerusform>
            <numerusform>%1 %Ln في المئة</numerusform>
            <numerusform>%1 %Ln في المئة</numerusform>
            <numerusform>%1 %Ln في المئة</numerusform>
            <numerusform>%1 %Ln في المئة</numerusform>
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
        <translation>المصنّف التتابعي للوجوه من OpenCV غير مثبّت؛ وهو ضمن الحزمة opencv-data.</translation>
    </message>
    <message>
        <source>No face detector is available. %1 %2</source>
        <translation>لا يتوفر أي كاشف للوجوه. %1 %2</translation>
    </message>
    <message>
        <source>%1 Faces are found by the simpler cascade instead.</source>
        <translation>%1 بدلًا من ذلك يُبحث عن الوجوه بالمصنّف التتابعي الأبسط.</translation>
    </message>
    <message>
        <source>%1 The model %2 is used instead.</source>
        <translation>%1 يُستخدم النموذج %2 بدلًا منه.</translation>
    </message>
    <message>
        <source>The face model yunet_n_320_320.onnx is not installed; the window offers it under Help &gt; Face Model.</source>
        <translation>نموذج الوجوه yunet_n_320_320.onnx غير مثبّت؛ تعرضه النافذة ضمن مساعدة &gt; نموذج الوجوه.</translation>
    </message>
</context>
<context>
    <name>FaceOverlay</name>
    <message>
        <source>%1 · %2 %3 now</source>
        <extracomment>On a face: its number, its leading emotion and how sure of it the program is in this frame</extracomment>
        <translation>%1 · %2 %3 الآن</translation>
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
        <translation>الملف ⁨%1⁩ ليس قائمة تشغيل JSPF: ⁨%2⁩ (البايت %3).</translation>
    </message>
    <message>
        <source>%1 is not a JSPF playlist: it holds no list of tracks.</source>
        <translation>الملف ⁨%1⁩ ليس قائمة تشغيل JSPF: لا يحتوي على قائمة مقطوعات.</translation>
    </message>
</context>
<context>
    <name>M3u8Writer</name>
    <message>
        <source>%1: no file and no address known</source>
        <translation>المقطوعة %1: لا ملف لها ولا عنوان معروف</translation>
    </message>
</context>
<context>
    <name>MatchedPlaylist</name>
    <message numerus="yes">
        <source>None of the %Ln track(s) of “%1” is in the catalog.</source>
        <translation>
            <numerusform>لا مقطوعات في «%1».</numerusform>
            <numerusform>المقطوعة الوحيدة في «%1» ليست في الفهرس.</numerusform>
            <numerusform>ليست أي من مقطوعتي «%1» في الفهرس.</numerusform>
            <numerusform>ليست أي من مقطوعات «%1» الـ%Ln في الفهرس.</numerusform>
            <numerusform>ليست أي من مقطوعات «%1» الـ%Ln في الفهرس.</numerusform>
            <numerusform>ليست أي من مقطوعات «%1» الـ%Ln في الفهرس.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodLexicon</name>
    <message>
        <source>The mood lexicon %1 is wrong in row %2: %3.</source>
        <translation>معجم المزاج ⁨%1⁩ فيه خطأ في الصف %2: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>“%1” is not a %2 from %3 to %4</source>
        <translation>القيمة «⁨%1⁩» غير صالحة للعمود ⁨%2⁩، وحدودها من ⁨%3⁩ إلى ⁨%4⁩</translation>
    </message>
    <message>
        <source>“%1” is not a kind of term</source>
        <translation>القيمة «⁨%1⁩» ليست نوعًا من أنواع المصطلحات</translation>
    </message>
    <message>
        <source>“%1” is not an emotion with its value</source>
        <translation>القيمة «⁨%1⁩» ليست شعورًا مع قيمته</translation>
    </message>
    <message>
        <source>The mood lexicon %1 is not a CSV file: %2.</source>
        <translation>معجم المزاج ⁨%1⁩ ليس ملف CSV: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The mood lexicon is missing from the program.</source>
        <translation>معجم المزاج مفقود من البرنامج.</translation>
    </message>
    <message>
        <source>it has %1 columns and not %2</source>
        <translation>عدد أعمدته %1 وليس %2</translation>
    </message>
    <message>
        <source>the header names “%1”, not “%2”</source>
        <translation>يسمّي صف العناوين «⁨%1⁩» وليس «⁨%2⁩»</translation>
    </message>
    <message>
        <source>the term is empty</source>
        <translation>المصطلح فارغ</translation>
    </message>
    <message>
        <source>“%1” occurs twice</source>
        <translation>المصطلح «⁨%1⁩» وارد فيه مرتين</translation>
    </message>
</context>
<context>
    <name>PlaylistExport</name>
    <message>
        <source>The playlist could not be written to %1: %2.</source>
        <translation>تعذرت كتابة قائمة التشغيل إلى ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>إنه ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>لا يوجد مجلد باسم ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PlaylistFormat</name>
    <message>
        <source>M3U playlist for players</source>
        <translation>قائمة M3U للمشغّلات</translation>
    </message>
    <message>
        <source>XSPF playlist for players</source>
        <translation>قائمة XSPF للمشغّلات</translation>
    </message>
    <message>
        <source>JSPF playlist for programs</source>
        <translation>قائمة JSPF للبرامج</translation>
    </message>
    <message>
        <source>CSV table for spreadsheets</source>
        <translation>جدول CSV للجداول الحسابية</translation>
    </message>
    <message>
        <source>%1 does not end in a known playlist extension; use one of %2.</source>
        <translation>امتداد الملف ⁨%1⁩ لا يدل على تنسيق لقوائم التشغيل؛ التنسيقات المعروفة: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>PlaylistRow</name>
    <message>
        <source>+%1</source>
        <extracomment>A mark behind the first tags of a track: so many more</extracomment>
        <translation>‎+%1</translation>
    </message>
</context>
<context>
    <name>PreviewMessage</name>
    <message>
        <source>Playing the local file %1.</source>
        <translation>يجري تشغيل الملف المحلي ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Asking yt-dlp for a stream of this track.</source>
        <translation>يُطلب من yt-dlp بثّ لهذه المقطوعة.</translation>
    </message>
    <message>
        <source>This track opens in the browser, at %1.</source>
        <translation>تُفتح هذه المقطوعة في المتصفح على العنوان ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This track cannot be played: the catalog knows no file and no address for it.</source>
        <translation>يتعذر تشغيل هذه المقطوعة: لا يعرف الفهرس لها ملفًا ولا عنوانًا.</translation>
    </message>
    <message>
        <source>The file that the catalog names for it cannot be read.</source>
        <translation>تتعذر قراءة الملف الذي يذكره الفهرس لها.</translation>
    </message>
    <message>
        <source>To hear it here, put a file named after its id into the audio folder or allow the network in the settings.</source>
        <translation>لسماعها هنا، ضع في مجلد الصوت ملفًا باسم معرّفها أو اسمح باستخدام الشبكة في الإعدادات.</translation>
    </message>
    <message>
        <source>To hear it here, install yt-dlp or put a file named after its id into the audio folder.</source>
        <translation>لسماعها هنا، ثبّت yt-dlp أو ضع في مجلد الصوت ملفًا باسم معرّفها.</translation>
    </message>
    <message>
        <source>Playing the passage of this work that comes with the program.</source>
        <translation>يجري تشغيل المقطع المرفق بالبرنامج من هذا العمل.</translation>
    </message>
    <message>
        <source>This track cannot be played.</source>
        <translation>يتعذر تشغيل هذه المقطوعة.</translation>
    </message>
</context>
<context>
    <name>RankMode</name>
    <message>
        <source>Match</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>إبهاج</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>تهدئة</translation>
    </message>
    <message>
        <source>Energize</source>
        <translation>تنشيط</translation>
    </message>
    <message>
        <source>Music for the mood you are in</source>
        <translation>موسيقى للمزاج الذي أنت فيه</translation>
    </message>
    <message>
        <source>Begins where you are and leads to brighter music</source>
        <translation>تبدأ من حيث أنت وتقود إلى موسيقى أكثر إشراقًا</translation>
    </message>
    <message>
        <source>Begins where you are and leads to calmer music</source>
        <translation>تبدأ من حيث أنت وتقود إلى موسيقى أهدأ</translation>
    </message>
    <message>
        <source>Begins where you are and leads to livelier music</source>
        <translation>تبدأ من حيث أنت وتقود إلى موسيقى أكثر حيوية</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Retraces the clip in time, from where you were to where you are</source>
        <translation>تعيد مسار المقطع زمنيًا، من حيث كنت إلى حيث أنت الآن</translation>
    </message>
</context>
<context>
    <name>ReadingSpan</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>last %1 s</source>
        <extracomment>%1: seconds before a reading</extracomment>
        <translation>آخر %1 ث</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>whole clip</source>
        <translation>المقطع كله</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>over %1 s</source>
        <extracomment>%1: seconds of a camera&apos;s picture, a while ago, that a list is made for</extracomment>
        <translation>خلال %1 ث</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>close to the anger in your clip</source>
        <translation>قريبة من الغضب في مقطعك</translation>
    </message>
    <message>
        <source>close to the disgust in your clip</source>
        <translation>قريبة من الاشمئزاز في مقطعك</translation>
    </message>
    <message>
        <source>close to the fear in your clip</source>
        <translation>قريبة من الخوف في مقطعك</translation>
    </message>
    <message>
        <source>close to the happiness in your clip</source>
        <translation>قريبة من السعادة في مقطعك</translation>
    </message>
    <message>
        <source>close to the sadness in your clip</source>
        <translation>قريبة من الحزن في مقطعك</translation>
    </message>
    <message>
        <source>close to the surprise in your clip</source>
        <translation>قريبة من الدهشة في مقطعك</translation>
    </message>
    <message>
        <source>as even-tempered as your clip</source>
        <translation>متوازنة المزاج مثل مقطعك</translation>
    </message>
    <message>
        <source>it suits an angry mood</source>
        <translation>تناسب مزاجًا غاضبًا</translation>
    </message>
    <message>
        <source>it suits disgust</source>
        <translation>تناسب الشعور بالاشمئزاز</translation>
    </message>
    <message>
        <source>it suits a fearful mood</source>
        <translation>تناسب الشعور بالخوف</translation>
    </message>
    <message>
        <source>it suits a happy mood</source>
        <translation>تناسب مزاجًا سعيدًا</translation>
    </message>
    <message>
        <source>it suits a sad mood</source>
        <translation>تناسب مزاجًا حزينًا</translation>
    </message>
    <message>
        <source>it suits a surprised mood</source>
        <translation>تناسب الشعور بالدهشة</translation>
    </message>
    <message>
        <source>it suits an even mood</source>
        <translation>تناسب مزاجًا متوازنًا</translation>
    </message>
    <message>
        <source>a step towards brighter music</source>
        <translation>خطوة نحو موسيقى أكثر إشراقًا</translation>
    </message>
    <message>
        <source>a step towards calmer music</source>
        <translation>خطوة نحو موسيقى أهدأ</translation>
    </message>
    <message>
        <source>a step towards livelier music</source>
        <translation>خطوة نحو موسيقى أكثر حيوية</translation>
    </message>
    <message>
        <source>near the mood you chose</source>
        <translation>قريبة من المزاج الذي اخترته</translation>
    </message>
    <message>
        <source>the bright end of the list</source>
        <translation>نهاية المسار المشرقة</translation>
    </message>
    <message>
        <source>the calm end of the list</source>
        <translation>نهاية المسار الهادئة</translation>
    </message>
    <message>
        <source>the lively end of the list</source>
        <translation>نهاية المسار الحيوية</translation>
    </message>
    <message>
        <source>it begins where you are</source>
        <translation>تبدأ من حيث أنت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a track&apos;s own words, as a list; %2: what it has to do with what was asked for</extracomment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>a step towards the mood you chose</source>
        <translation>خطوة نحو المزاج الذي اخترته</translation>
    </message>
    <message>
        <source>the closest available</source>
        <translation>أقرب ما هو موجود</translation>
    </message>
    <message>
        <source>the closest available to anger</source>
        <translation>أقرب ما هو موجود إلى الغضب</translation>
    </message>
    <message>
        <source>the closest available to disgust</source>
        <translation>أقرب ما هو موجود إلى الاشمئزاز</translation>
    </message>
    <message>
        <source>the closest available to fear</source>
        <translation>أقرب ما هو موجود إلى الخوف</translation>
    </message>
    <message>
        <source>the closest available to happiness</source>
        <translation>أقرب ما هو موجود إلى السعادة</translation>
    </message>
    <message>
        <source>the closest available to sadness</source>
        <translation>أقرب ما هو موجود إلى الحزن</translation>
    </message>
    <message>
        <source>the closest available to surprise</source>
        <translation>أقرب ما هو موجود إلى الدهشة</translation>
    </message>
    <message>
        <source>the closest available to an even mood</source>
        <translation>أقرب ما هو موجود إلى مزاج متوازن</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in your clip</source>
        <translation>من الوسط، إذ لا شعور يغلب في مقطعك</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in what you asked for</source>
        <translation>من الوسط، إذ لا شعور يغلب فيما طلبته</translation>
    </message>
    <message>
        <source>%1, at first</source>
        <extracomment>%1: what a track has to do with the clip, such as “close to the sadness in your clip”</extracomment>
        <translation>%1، في البداية</translation>
    </message>
    <message>
        <source>%1, in between</source>
        <extracomment>%1: as above</extracomment>
        <translation>%1، في ما بينهما</translation>
    </message>
    <message>
        <source>%1, at the end</source>
        <extracomment>%1: as above</extracomment>
        <translation>%1، في النهاية</translation>
    </message>
    <message>
        <source>%1 (you asked for %2)</source>
        <extracomment>%1: a sentence; %2: words that the listener asked for and the track answers</extracomment>
        <translation>%1 (طلبتَ %2)</translation>
    </message>
    <message>
        <source>For both</source>
        <extracomment>A track of a list for several people suits all of them; here two</extracomment>
        <translation>للاثنين معًا</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>For face %1</source>
        <extracomment>A track of a list for several people. %1: the number of the face whom it suits</extracomment>
        <translation>للوجه %1</translation>
    </message>
    <message>
        <source>For faces %1</source>
        <extracomment>As above. %1: the numbers of the faces, as a list</extracomment>
        <translation>للوجوه %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: whom a track suits, such as “For face 2”; %2: why, a sentence without a full stop</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>it contains your words</source>
        <translation>فيه من كلماتك</translation>
    </message>
    <message>
        <source>close to the anger in your picture</source>
        <translation>قريبة من الغضب في صورتك</translation>
    </message>
    <message>
        <source>close to the disgust in your picture</source>
        <translation>قريبة من الاشمئزاز في صورتك</translation>
    </message>
    <message>
        <source>close to the fear in your picture</source>
        <translation>قريبة من الخوف في صورتك</translation>
    </message>
    <message>
        <source>close to the happiness in your picture</source>
        <translation>قريبة من السعادة في صورتك</translation>
    </message>
    <message>
        <source>close to the sadness in your picture</source>
        <translation>قريبة من الحزن في صورتك</translation>
    </message>
    <message>
        <source>close to the surprise in your picture</source>
        <translation>قريبة من الدهشة في صورتك</translation>
    </message>
    <message>
        <source>as even-tempered as your picture</source>
        <translation>متوازنة المزاج مثل صورتك</translation>
    </message>
    <message>
        <source>from the middle, as no emotion leads in your picture</source>
        <translation>من الوسط، إذ لا شعور يغلب في صورتك</translation>
    </message>
    <message>
        <source>found by name</source>
        <extracomment>A track has the name of a work or an artist that the listener searched for</extracomment>
        <translation>وُجد بالاسم</translation>
    </message>
</context>
<context>
    <name>RequestMood</name>
    <message>
        <source>angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>disgusted</source>
        <translation>مشمئز</translation>
    </message>
    <message>
        <source>frightening</source>
        <translation>مخيف</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>سعيد</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>حزين</translation>
    </message>
    <message>
        <source>surprising</source>
        <translation>مفاجئ</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>لطيف</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>قاتم</translation>
    </message>
    <message>
        <source>high energy</source>
        <translation>طاقة عالية</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>طاقة منخفضة</translation>
    </message>
    <message>
        <source>even-tempered</source>
        <translation>معتدل المزاج</translation>
    </message>
</context>
<context>
    <name>SoundSupport</name>
    <message>
        <source>No sound can be played here because GStreamer&apos;s plugins are missing: install the packages gstreamer1.0-plugins-base and gstreamer1.0-plugins-good.</source>
        <translation>يتعذر تشغيل الصوت هنا لأن ملحقات GStreamer مفقودة: ثبّت الحزمتين gstreamer1.0-plugins-base وgstreamer1.0-plugins-good.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds before now, on a time axis, as short as possible</extracomment>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>لا وجه</translation>
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
        <translation>تظهر هنا المشاعر عبر الزمن</translation>
    </message>
</context>
<context>
    <name>TrackFilter</name>
    <message>
        <source>expected “and”</source>
        <translation>المتوقَّع «and»</translation>
    </message>
    <message>
        <source>The filter “%1” is wrong at character %2: %3.</source>
        <translation>عامل التصفية «⁨%1⁩» فيه خطأ عند المحرف %2: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>the quotation has no end</source>
        <translation>الاقتباس بلا نهاية</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>القيمة فارغة</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>المتوقَّع قيمة</translation>
    </message>
    <message>
        <source>expected a comparison such as “=” or “&gt;=”</source>
        <translation>المتوقَّع «=» أو علامة مقارنة أخرى</translation>
    </message>
    <message>
        <source>expected “=”</source>
        <translation>المتوقَّع «=»</translation>
    </message>
    <message>
        <source>a tempo is slow, medium or fast</source>
        <translation>قيمة tempo تكون slow أو medium أو fast</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>القيمة «⁨%1⁩» ليست رقمًا</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>المتوقع رقم من %1 إلى %2</translation>
    </message>
    <message>
        <source>“%1” is not a length, such as 4:30 or 270</source>
        <translation>“%1” ليس مدة مثل 4:30 أو 270</translation>
    </message>
    <message>
        <source>expected instrumental, vocals, genre, tempo, mood, key, source, artist, album, quality, valence, arousal, bpm, year or length</source>
        <translation>المتوقع: instrumental أو vocals أو genre أو tempo أو mood أو key أو source أو artist أو album أو quality أو valence أو arousal أو bpm أو year أو length</translation>
    </message>
    <message>
        <source>“%1” is not a known mood</source>
        <translation>“%1” ليس مزاجًا معروفًا</translation>
    </message>
    <message>
        <source>a key is major, minor, or one such as C, F#m, “B flat major” or 8A</source>
        <translation>المقام هو major أو minor أو مثل C أو F#m أو “B flat major” أو 8A</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>none of its words is known</source>
        <translation>لا توجد فيه كلمة معروفة</translation>
    </message>
    <message>
        <source>none of its words is known; did you mean %1?</source>
        <extracomment>%1: words that may have been meant</extracomment>
        <translation>لا توجد فيه كلمة معروفة؛ هل تقصد %1؟</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>%1: what is not to be in the music</extracomment>
        <translation>بدون %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: moods, such as “sad, low energy”; %2: the words that say so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <extracomment>%1: a mood; %2: what is not to be in the music</extracomment>
        <translation>%1، بدون %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2: parts of a mood, such as “sad” and “low energy”</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>by name: %1</source>
        <extracomment>What a search looks for. %1: names of works or artists</extracomment>
        <translation>بالاسم: %1</translation>
    </message>
    <message>
        <source>%1; by name: %2</source>
        <extracomment>%1: a mood, such as “sad, low energy (sad)”; %2: names of works or artists</extracomment>
        <translation>%1؛ بالاسم: %2</translation>
    </message>
</context>
<context>
    <name>XspfReader</name>
    <message>
        <source>%1 is not an XSPF playlist: it cannot be read past line %2.</source>
        <translation>%1 ليست قائمة تشغيل XSPF: تتعذّر قراءتها بعد السطر %2.</translation>
    </message>
</context>
<context>
    <name>YunetDecoder</name>
    <message>
        <source>The face model&apos;s output for stride %1 does not have the size that its input calls for.</source>
        <translation>حجم خرج نموذج الوجوه عند الخطوة %1 لا يوافق ما يقتضيه دخله.</translation>
    </message>
</context>
<context>
    <name>YunetDetector</name>
    <message>
        <source>The face model %1 cannot be read: %2.</source>
        <translation>تتعذر قراءة نموذج الوجوه ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The face model %1 is not the published one: its SHA-256 is %2.</source>
        <translation>نموذج الوجوه ⁨%1⁩ ليس النموذج المنشور: قيمة SHA-256 له هي ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The face model %1 cannot be loaded by OpenCV: %2.</source>
        <translation>يتعذر على OpenCV تحميل نموذج الوجوه ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>v2m::AboutText</name>
    <message>
        <source>Reads the emotions of the faces in a clip and finds music for them, all on this computer.</source>
        <translation>يقرأ مشاعر الوجوه في المقطع ويجد لها الموسيقى، وكل ذلك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It runs on:</source>
        <translation>برنامج حر برخصة MIT. يعمل بالاعتماد على:</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>ملك عام</translation>
    </message>
    <message>
        <source>The emotion network was trained on FER2013 by this program itself, the caption network on the captions of MusicCaps (CC BY-SA 4.0). Faces are found by YuNet (Apache License 2.0) or by a cascade of OpenCV.</source>
        <translation>درّب هذا البرنامج نفسه شبكة المشاعر على بيانات FER2013، وشبكة الأوصاف على أوصاف MusicCaps ‏(CC BY-SA 4.0). وتُكتشف الوجوه بواسطة YuNet ‏(رخصة Apache 2.0) أو بمصنّف متسلسل من OpenCV.</translation>
    </message>
</context>
<context>
    <name>v2m::AnalysisExport</name>
    <message>
        <source>Analysis (*.json)</source>
        <translation>التحليل (*.json)</translation>
    </message>
    <message>
        <source>Timeline as a table (*.csv)</source>
        <translation>الخط الزمني في جدول (*.csv)</translation>
    </message>
    <message>
        <source>Timeline and pad as a picture (*.png)</source>
        <translation>الخط الزمني ولوحة المزاج في صورة (*.png)</translation>
    </message>
    <message>
        <source>An analysis can be saved as .json, .csv or .png, not as “%1”.</source>
        <translation>يمكن حفظ التحليل بالامتداد ‎.json أو ‎.csv أو ‎.png، وليس بالاسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت كتابة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>v2m::AnsweredLine</name>
    <message>
        <source>Answers %1 (%2)</source>
        <extracomment>Above the list. %1: emotions with their shares; %2: the time they sum up: &quot;whole clip&quot;</extracomment>
        <translation>تستجيب لـ: %1 (%2)</translation>
    </message>
    <message>
        <source>Answers the target on the pad</source>
        <translation>تستجيب للهدف على اللوحة</translation>
    </message>
    <message>
        <source>Answers the words “%1”</source>
        <translation>يستجيب للكلمات «%1»</translation>
    </message>
    <message>
        <source>Answers %1 (%2) and the words “%3”</source>
        <extracomment>Above the list. %3: the words of a search</extracomment>
        <translation>يستجيب لـ %1 (%2) وللكلمات «%3»</translation>
    </message>
    <message>
        <source>Answers the target on the pad and the words “%1”</source>
        <translation>تستجيب للهدف على اللوحة وللكلمات «%1»</translation>
    </message>
    <message>
        <source>Playlist “%1”</source>
        <extracomment>Above the list. %1: the name of a list that was saved</extracomment>
        <translation>قائمة التشغيل «%1»</translation>
    </message>
    <message>
        <source>More like “%1”</source>
        <extracomment>Above the list. %1: the title of a track</extracomment>
        <translation>المزيد مثل «%1»</translation>
    </message>
    <message>
        <source>%1 · selection %2</source>
        <extracomment>Above the list. %1: &quot;Answers the words “rain”&quot;; %2: a number, from 2</extracomment>
        <translation>%1 · الاختيار %2</translation>
    </message>
    <message>
        <source>Answers the words “%1” alone, without their mood</source>
        <translation>يجيب عن الكلمات “%1” وحدها، دون مزاجها</translation>
    </message>
</context>
<context>
    <name>v2m::BusyStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancels the current operation.</source>
        <translation>يوقف ما يجري تنفيذه.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
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
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>The camera that is shown and recorded.</source>
        <translation>الكاميرا التي تُعرض صورتها وتُسجَّل.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>The size of the camera&apos;s picture in pixels.</source>
        <translation>حجم صورة الكاميرا بالبكسل.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, the camera that is shown and recorded.</source>
        <translation>%1، الكاميرا التي تُعرض وتُسجَّل.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionAffect</name>
    <message>
        <source>The caption model (captions.safetensors) is not installed, so the moods of tracks are read from known words alone.</source>
        <translation>نموذج الأوصاف (captions.safetensors) غير مثبّت، لذا يُقرأ مزاج المقطوعات من كلمات المزاج وحدها.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionEvaluation</name>
    <message>
        <source>Too few of the captions name a mood to measure anything.</source>
        <translation>الأوصاف التي تذكر مزاجًا أقل من أن يُقاس بها شيء.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptionNetwork</name>
    <message>
        <source>The model file “%1” holds no caption network: its tensor “%2” is missing or of another shape.</source>
        <translation>لا يحتوي ملف النموذج «⁨%1⁩» على شبكة أوصاف: الموتر «⁨%2⁩» مفقود أو له شكل آخر.</translation>
    </message>
</context>
<context>
    <name>v2m::CaptureBar</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Read your face live with the camera</source>
        <translation>قراءة وجهك مباشرةً بالكاميرا</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>تشغيل الكاميرا أو إيقافها</translation>
    </message>
    <message>
        <source>The camera has stopped.</source>
        <translation>توقفت الكاميرا.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or open a video instead.</source>
        <translation>لم يُعثر على كاميرا. صِل واحدة، أو افتح فيديو بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>v2m::CatalogDialog</name>
    <message>
        <source>Music catalog</source>
        <translation>فهرس الموسيقى</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>ال&amp;مصادر</translation>
    </message>
    <message>
        <source>&amp;Find tracks</source>
        <translation>ال&amp;بحث عن مقطوعات</translation>
    </message>
    <message>
        <source>Pages of the catalog</source>
        <translation>صفحات الفهرس</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Closes the catalog; an import keeps running.</source>
        <translation>يغلق الفهرس؛ ويستمر الاستيراد الجاري.</translation>
    </message>
    <message>
        <source>Pla&amp;ylists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Its sources, a search for tracks, and the playlists that you saved; the arrow keys go from one to the other.</source>
        <translation>مصادره والبحث عن المقطوعات وقوائم التشغيل التي حفظتها؛ مفاتيح الأسهم تنتقل بينها.</translation>
    </message>
</context>
<context>
    <name>v2m::CircumplexPad</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا مقطوعات أخرى</numerusform>
            <numerusform>ومقطوعة أخرى</numerusform>
            <numerusform>ومقطوعتان أخريان</numerusform>
            <numerusform>و%Ln مقطوعات أخرى</numerusform>
            <numerusform>و%Ln مقطوعة أخرى</numerusform>
            <numerusform>و%Ln مقطوعة أخرى</numerusform>
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
        <translation>الهدف: %1، التكافؤ ⁨%2⁩، الاستثارة ⁨%3⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) on the plane.</source>
        <translation>
            <numerusform>لا مقطوعات على لوحة المزاج.</numerusform>
            <numerusform>مقطوعة واحدة على لوحة المزاج.</numerusform>
            <numerusform>مقطوعتان على لوحة المزاج.</numerusform>
            <numerusform>%Ln مقطوعات على لوحة المزاج.</numerusform>
            <numerusform>%Ln مقطوعة على لوحة المزاج.</numerusform>
            <numerusform>%Ln مقطوعة على لوحة المزاج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Show “%1” in the List</source>
        <extracomment>%1: a track&apos;s title</extracomment>
        <translation>إظهار “%1” في القائمة</translation>
    </message>
    <message>
        <source>Move the &amp;Target Here</source>
        <translation>نقل ال&amp;هدف إلى هنا</translation>
    </message>
    <message>
        <source>&amp;Back to My Mood</source>
        <translation>ال&amp;عودة إلى مزاجي</translation>
    </message>
    <message>
        <source>The words: %1, valence %2, arousal %3.</source>
        <extracomment>What was understood of a search. %1: a mood such as &quot;Gloomy&quot;; %2 and %3: from -1 to 1</extracomment>
        <translation>الكلمات: %1، التكافؤ ⁨%2⁩، الاستثارة ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Back to my mood</source>
        <translation>العودة إلى مزاجي</translation>
    </message>
    <message>
        <source>Your mood: %1, valence %2, arousal %3.</source>
        <extracomment>%1: a mood such as &quot;Joyful&quot;; %2 and %3: numbers from -1 to 1</extracomment>
        <translation>مزاجك: %1، التكافؤ ⁨%2⁩، الاستثارة ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Moves the target back to your mood (%1)</source>
        <translation>يعيد الهدف إلى مزاجك (%1)</translation>
    </message>
    <message>
        <source>The arrow keys move the target, with Shift in larger steps; Home moves it back to your mood.</source>
        <translation>تحرّك مفاتيح الأسهم الهدف، ومع Shift بخطوات أكبر؛ ويعيده المفتاح Home إلى مزاجك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>The end of a list of titles: so many more</extracomment>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them share a dot: %1.</source>
        <extracomment>%1: a list of titles</extracomment>
        <translation>
            <numerusform>%Ln منها تشترك في نقطة: %1.</numerusform>
            <numerusform>واحدة منها تشترك في نقطة: %1.</numerusform>
            <numerusform>اثنتان منها تشتركان في نقطة: %1.</numerusform>
            <numerusform>%Ln منها تشترك في نقطة: %1.</numerusform>
            <numerusform>%Ln منها تشترك في نقطة: %1.</numerusform>
            <numerusform>%Ln منها تشترك في نقطة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;p&gt;The plane of moods: pleasant is to the right, excited is at the top.&lt;/p&gt;&lt;p&gt;The line is the path of your face, the diamond sums it up, and the small dots are the tracks of the list, the first ten with their numbers; a larger one counts those that lie too close together. A speech bubble points to the mood that your words were understood to mean. Drag the target, or move it with the arrow keys, and the list leads there from where you are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;مستوى الأمزجة: السارّ إلى اليمين، والمتحمّس في الأعلى.&lt;/p&gt;&lt;p&gt;الخط هو مسار وجهك، والمعيّن مجموعه، والنقاط الصغيرة هي مقطوعات القائمة، والعشر الأولى منها بأرقامها؛ والنقطة الأكبر تعدّ ما تقارب منها كثيرًا. وتشير فقاعة كلام إلى المزاج الذي فُهم من كلماتك. اسحب الهدف، أو حرّكه بمفاتيح الأسهم، فتقود القائمة إليه من حيث أنت.&lt;/p&gt;</translation>
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
        <translation>إيقاف المقطع مؤقتًا</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>تشغيل المقطع</translation>
    </message>
    <message>
        <source>%1 (Ctrl+P)</source>
        <extracomment>A tool tip. %1: &quot;Play the clip&quot; or &quot;Pause the clip&quot;</extracomment>
        <translation>%1 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>الموضع في المقطع</translation>
    </message>
    <message>
        <source>Mute the clip</source>
        <translation>كتم صوت المقطع</translation>
    </message>
    <message>
        <source>Volume of the clip</source>
        <translation>مستوى صوت المقطع</translation>
    </message>
    <message>
        <source>Speed of the clip</source>
        <translation>سرعة المقطع</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>%1: how many times as fast as usual</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>The picture alone</source>
        <translation>الصورة وحدها</translation>
    </message>
    <message>
        <source>Only the picture, on the whole screen (F)</source>
        <translation>الصورة وحدها على الشاشة كلها (F)</translation>
    </message>
    <message>
        <source>The arrow keys move through the clip.</source>
        <translation>تتنقل مفاتيح الأسهم عبر المقطع.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipDrop</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>الملف ⁨%1⁩ غير موجود.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>العنصر ⁨%1⁩ ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>الملف ⁨%1⁩ فارغ.</translation>
    </message>
    <message>
        <source>%1 is neither a video nor a picture (%2).</source>
        <translation>الملف ⁨%1⁩ ليس فيديو ولا صورة (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped here.</source>
        <translation>لا يمكن أن تُفلت هنا إلا ملفات موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 is a sound without a picture; drop the folder that it is in, and it joins your music.</source>
        <translation>%1 صوت بلا صورة؛ أفلت المجلد الذي هو فيه فينضم إلى موسيقاك.</translation>
    </message>
    <message>
        <source>Drop a video, a picture or a folder of music here.</source>
        <translation>أفلت هنا فيديو أو صورة أو مجلد موسيقى.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipLibrary</name>
    <message>
        <source>%1 is not the same clip as %2.</source>
        <translation>%1 ليس المقطع الذي كان %2.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipQueue</name>
    <message>
        <source>The faces in %1 are too small to be read; come closer to the camera.</source>
        <translation>الوجوه في ⁨%1⁩ أصغر من أن تُقرأ؛ اقترب من الكاميرا.</translation>
    </message>
    <message>
        <source>There is no face in %1.</source>
        <translation>لا يوجد وجه في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>v2m::ClipSession</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>No face was found in %1.</source>
        <translation>لم يُعثر على وجه في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 has been read and is now among the clips.</source>
        <translation>قُرئ %1 وهو الآن بين المقاطع.</translation>
    </message>
    <message>
        <source>%1 is still being read and will appear among the clips.</source>
        <translation>لا يزال %1 يُقرأ، وسيكون بين المقاطع.</translation>
    </message>
    <message>
        <source>%1
The emotions and the music are still those of %2.</source>
        <translation>%1
المشاعر والموسيقى ما زالت لـ ⁨%2⁩.</translation>
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
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A clip&apos;s strongest emotion with its share, and when it was opened: Happy 61%, 14:05</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The file is no longer where it was: %1</source>
        <translation>لم يعد الملف في مكانه: %1</translation>
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
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>Remove from This &amp;List</source>
        <translation>إزالة من هذه ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Clip Not Found</source>
        <translation>المقطع غير موجود</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <extracomment>%1: a file&apos;s name; %2: a folder</extracomment>
        <translation>لم يعد %1 في %2.</translation>
    </message>
    <message>
        <source>If you moved the file, locate it: its analysis has been kept.</source>
        <translation>إن كان قد نُقل فحدِّد مكانه الآن: ما قُرئ منه محفوظ.</translation>
    </message>
    <message>
        <source>&amp;Find the File…</source>
        <translation>ال&amp;بحث عن الملف…</translation>
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation>إزا&amp;لة من القائمة</translation>
    </message>
    <message>
        <source>Find the Clip</source>
        <translation>البحث عن المقطع</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>Enter shows a clip again, Space plays it, F2 renames it, Delete removes it from this list.</source>
        <translation>يعرض مفتاح الإدخال المقطع ثانيةً، ويعيد F2 تسميته، ويزيله Delete من هذه القائمة.</translation>
    </message>
    <message>
        <source>Remove &amp;All Clips</source>
        <translation>إزالة &amp;كل المقاطع</translation>
    </message>
</context>
<context>
    <name>v2m::CommandLine</name>
    <message>
        <source>The command.</source>
        <translation>الأمر.</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>طباعة مستند JSON واحد على الخرج القياسي.</translation>
    </message>
    <message>
        <source>Print neither messages nor progress.</source>
        <translation>عدم طباعة الرسائل والتقدم.</translation>
    </message>
    <message>
        <source>The catalog (default: %1).</source>
        <translation>الفهرس (المبدئي: %1).</translation>
    </message>
    <message>
        <source>How many cores to use (default: all).</source>
        <translation>عدد الأنوية المستخدمة (المبدئي: كلها).</translation>
    </message>
    <message>
        <source>%1 See video2music-cli %2 --help.</source>
        <translation>%1 راجع video2music-cli %2 --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not “%3”.</source>
        <translation>يقبل الخيار --%1 عددًا صحيحًا لا يقل عن %2، وليس &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The folder of the networks and their manifest, or a TorchScript file (.pt): that is a program, and runs in a sandbox.</source>
        <translation>مجلد الشبكات وبيانها (manifest)، أو ملف TorchScript ‏(‎.pt): وهو برنامج يعمل في بيئة معزولة.</translation>
    </message>
    <message>
        <source>“%1” takes only options, not “%2”.</source>
        <translation>لا تأتي بعد «%1» إلا الخيارات؛ لا يوجد خيار باسم «%2».</translation>
    </message>
</context>
<context>
    <name>v2m::DesktopIntegration</name>
    <message>
        <source>The clip could not be read</source>
        <translation>تعذّرت قراءة المقطع</translation>
    </message>
    <message>
        <source>The import has ended</source>
        <translation>انتهى الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are in the catalog now.</source>
        <translation>
            <numerusform>لا مقطوعات في الفهرس الآن.</numerusform>
            <numerusform>مقطوعة واحدة في الفهرس الآن.</numerusform>
            <numerusform>مقطوعتان في الفهرس الآن.</numerusform>
            <numerusform>%Ln مقطوعات في الفهرس الآن.</numerusform>
            <numerusform>%Ln مقطوعة في الفهرس الآن.</numerusform>
            <numerusform>%Ln مقطوعة في الفهرس الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::DetailsButton</name>
    <message>
        <source>Details of the reading</source>
        <translation>تفاصيل القراءة</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryCalendar</name>
    <message>
        <source>Calendar of readings</source>
        <translation>تقويم القراءات</translation>
    </message>
    <message>
        <source>Arrow keys choose a day, Page Up and Page Down go four weeks, Home goes to the first reading, End to today; Delete deletes the day.</source>
        <translation>تختار مفاتيح الأسهم يومًا، وينتقل Page Up وPage Down أربعة أسابيع، وHome إلى أول قراءة، وEnd إلى اليوم؛ ويحذف Delete اليوم.</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryDayPath</name>
    <message>
        <source>valence</source>
        <translation>التكافؤ</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>الاستثارة</translation>
    </message>
    <message>
        <source>The usual path of a day</source>
        <translation>المسار المعتاد لليوم</translation>
    </message>
    <message>
        <source>The mean of each hour over all days.</source>
        <translation>متوسط كل ساعة عبر كل الأيام.</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryDialog</name>
    <message numerus="yes">
        <source>%Ln reading(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي قراءة.</numerusform>
            <numerusform>حُذفت قراءة واحدة.</numerusform>
            <numerusform>حُذفت قراءتان.</numerusform>
            <numerusform>حُذفت %Ln قراءات.</numerusform>
            <numerusform>حُذفت %Ln قراءة.</numerusform>
            <numerusform>حُذفت %Ln قراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب إلى ‎%1.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Music before better moments: none yet. This needs two readings in one sitting, with music between them.</source>
        <translation>الموسيقى قبل لحظات أفضل: لا شيء بعد. يلزم قراءتان في جلسة واحدة وبينهما موسيقى.</translation>
    </message>
    <message>
        <source>Music before better moments. It says what came first, not why.</source>
        <translation>الموسيقى قبل لحظات أفضل. تقول ما سبق، لا سببه.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>&amp;Keep each reading in the diary</source>
        <translation>حفظ كل &amp;قراءة في اليوميات</translation>
    </message>
    <message>
        <source>Time, scores, mode and music, without picture and sound, in the catalog on this machine</source>
        <translation>الوقت والقيم والنمط والموسيقى، بلا صورة ولا صوت، في الفهرس على هذا الجهاز</translation>
    </message>
    <message>
        <source>The usual path of a day</source>
        <translation>المسار المعتاد لليوم</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Valence</source>
        <comment>its change, as a heading</comment>
        <translation>التكافؤ</translation>
    </message>
    <message>
        <source>Readings</source>
        <comment>how many, as a heading</comment>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>Music before better moments</source>
        <translation>الموسيقى قبل لحظات أفضل</translation>
    </message>
    <message>
        <source>With the mean change of valence to the next reading, and how many readings that is from; with few of them a change counts for less.</source>
        <translation>مع متوسط تغيّر التكافؤ حتى القراءة التالية وعدد القراءات التي حُسب منها؛ ومع قلّتها يقلّ وزن التغيّر.</translation>
    </message>
    <message>
        <source>&amp;Undo Deleting</source>
        <translation>التراجع عن الحذف</translation>
    </message>
    <message>
        <source>Brings back the readings that were deleted last</source>
        <translation>يعيد القراءات التي حُذفت آخرًا</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;تصدير CSV…</translation>
    </message>
    <message>
        <source>Writes all readings to a table for spreadsheets</source>
        <translation>يكتب كل القراءات في جدول لبرامج الجداول</translation>
    </message>
    <message>
        <source>&amp;Delete Day</source>
        <translation>حذف ال&amp;يوم</translation>
    </message>
    <message>
        <source>Deletes the readings of the chosen day; this can be undone while this page is open</source>
        <translation>يحذف قراءات اليوم المختار؛ ويمكن التراجع ما دامت هذه الصفحة مفتوحة</translation>
    </message>
    <message>
        <source>Delete E&amp;verything</source>
        <translation>حذف ال&amp;كل</translation>
    </message>
    <message>
        <source>Deletes every reading, so that nothing of them is left in the catalog&apos;s file; this can be undone while this page is open</source>
        <translation>يحذف كل القراءات بحيث لا يبقى منها شيء في ملف الفهرس؛ ويمكن التراجع ما دامت هذه الصفحة مفتوحة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Closes the diary</source>
        <translation>يغلق اليوميات</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>%1 The catalog was not rewritten: traces of them may be left in its file until “Delete Everything” or “Delete Day” has finished.</source>
        <translation>%1 لم تُعَد كتابة الفهرس: قد تبقى بايتات منها في ملفه إلى أن يكتمل «حذف الكل» أو «حذف اليوم».</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إلغ&amp;اء</translation>
    </message>
    <message>
        <source>Leaves the catalog&apos;s file as it is; what was deleted stays deleted, but traces of it may be left there</source>
        <translation>يترك ملف الفهرس كما هو؛ ما حُذف يبقى محذوفًا، لكن قد تبقى فيه بايتات منه</translation>
    </message>
</context>
<context>
    <name>v2m::DiaryOffer</name>
    <message>
        <source>Keep a diary of your readings? It notes the time, the seven scores and the music, without picture and sound, on this machine only.</source>
        <translation>هل تريد تدوين يوميات لقراءاتك؟ تسجّل الوقت والقيم السبع والموسيقى، بلا صورة ولا صوت، على هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>Yes, Keep a Diary</source>
        <translation>نعم، دوّن اليوميات</translation>
    </message>
    <message>
        <source>Keeps this reading and those to come; you can delete them at any time</source>
        <translation>يحفظ هذه القراءة وما يليها؛ ويمكنك حذفها في أي وقت</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Keeps nothing, and asks again after the next start</source>
        <translation>لا يحفظ شيئًا، ويسأل مجددًا بعد التشغيل التالي</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Keeps nothing, and does not ask again; the settings can change that</source>
        <translation>لا يحفظ شيئًا ولا يسأل مجددًا؛ ويمكن تغيير ذلك في الإعدادات</translation>
    </message>
    <message>
        <source>Never keep a diary</source>
        <translation>عدم تدوين اليوميات أبدًا</translation>
    </message>
</context>
<context>
    <name>v2m::EmotionBars</name>
    <message>
        <source>No face is in sight.</source>
        <translation>لا يظهر أي وجه.</translation>
    </message>
    <message>
        <source>All faces: %1.</source>
        <extracomment>%1: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>كل الوجوه: %1.</translation>
    </message>
    <message>
        <source>Face %1: %2.</source>
        <extracomment>%1: the face&apos;s number; %2: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>الوجه %1: %2.</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>المشاعر</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>كل الوجوه</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>الوجه %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above the emotions. %1: &quot;All faces&quot; or &quot;Face 2&quot;; %2: the time that is summed up, such as &quot;now&quot; or &quot;whole clip&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>v2m::Error</name>
    <message>
        <source>Interrupted.</source>
        <translation>تمت المقاطعة.</translation>
    </message>
</context>
<context>
    <name>v2m::FaceModelDialog</name>
    <message>
        <source>Downloading from %1…</source>
        <translation>جارٍ التنزيل من ⁨%1⁩…</translation>
    </message>
    <message>
        <source>What %1 has sent is not this model: its checksum is %2. It was not kept.</source>
        <translation>ما أرسله ⁨%1⁩ ليس هذا النموذج: مجموعه الاختباري ⁨%2⁩. لم يُحتفظ به.</translation>
    </message>
    <message>
        <source>The model cannot be stored in %1 (%2).</source>
        <translation>يتعذر تخزين النموذج في ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>The model is installed and finds faces from now on.</source>
        <translation>ثُبّت النموذج، وهو الذي يجد الوجوه من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>Face Model</source>
        <translation>نموذج الوجوه</translation>
    </message>
    <message>
        <source>The YuNet model finds faces better, small ones and those turned to the side included. It cannot be shipped with the program; without it, the simpler cascade is used.</source>
        <translation>يجد النموذج YuNet الوجوه على نحو أفضل، حتى الصغيرة منها والملتفتة جانبًا. ليس لنا أن نوزّعه؛ ومن دونه يجدها الكاشف التتابعي الأبسط.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>الحجم:</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>الرخصة:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>المجموع الاختباري:</translation>
    </message>
    <message>
        <source>Apache License 2.0, by the authors of libfacedetection.train</source>
        <translation>رخصة أباتشي 2.0، من مؤلفي libfacedetection.train</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1: 64 hexadecimal digits</extracomment>
        <translation>SHA-256 ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;تنزيل</translation>
    </message>
    <message>
        <source>Download the face model</source>
        <translation>تنزيل نموذج الوجوه</translation>
    </message>
    <message>
        <source>Open &amp;settings…</source>
        <translation>&amp;فتح الإعدادات…</translation>
    </message>
    <message>
        <source>The network is switched off. It can be allowed in the settings, under “Privacy”. Or download the file with your browser and put it into the folder %1.</source>
        <translation>الشبكة معطّلة. يمكن السماح بها في الإعدادات ضمن «الخصوصية». أو نزّل الملف بمتصفحك وضعه في المجلد ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>v2m::FileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>v2m::FileDownload</name>
    <message numerus="yes">
        <source>%1 has sent nothing for %n second(s).</source>
        <translation>
            <numerusform>لم يرسل ⁨%1⁩ شيئًا منذ %n ثانية.</numerusform>
            <numerusform>لم يرسل ⁨%1⁩ شيئًا منذ ثانية واحدة.</numerusform>
            <numerusform>لم يرسل ⁨%1⁩ شيئًا منذ ثانيتين.</numerusform>
            <numerusform>لم يرسل ⁨%1⁩ شيئًا منذ %n ثوانٍ.</numerusform>
            <numerusform>لم يرسل ⁨%1⁩ شيئًا منذ %n ثانية.</numerusform>
            <numerusform>لم يرسل ⁨%1⁩ شيئًا منذ %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No temporary file can be made for the download (%1).</source>
        <translation>يتعذر إنشاء ملف مؤقت للتنزيل (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The download cannot be stored (%1).</source>
        <translation>يتعذر تخزين التنزيل (⁨%1⁩).</translation>
    </message>
    <message>
        <source>%1 sends far more than %2 has; the download was stopped.</source>
        <comment>a server&apos;s name, what is downloaded</comment>
        <translation>يرسل ⁨%1⁩ أكثر بكثير مما في ⁨%2⁩؛ أُوقف التنزيل.</translation>
    </message>
    <message>
        <source>%1 answered with the error %2 instead of %3.</source>
        <comment>a server&apos;s name, a number, what was to be downloaded</comment>
        <translation>أجاب ⁨%1⁩ بالخطأ ⁨%2⁩ بدلًا من ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded from %2 (%3).</source>
        <comment>what was to be downloaded, a server&apos;s name, a reason</comment>
        <translation>تعذر تنزيل ⁨%1⁩ من ⁨%2⁩ (⁨%3⁩).</translation>
    </message>
</context>
<context>
    <name>v2m::FilterPanel</name>
    <message>
        <source>Instrumental only</source>
        <translation>معزوفات فقط</translation>
    </message>
    <message>
        <source>Only tracks without singing, going by their descriptions</source>
        <translation>فقط المقطوعات التي لا غناء فيها بحسب وصفها نفسه</translation>
    </message>
    <message>
        <source>Hide low quality</source>
        <translation>إخفاء الجودة المنخفضة</translation>
    </message>
    <message>
        <source>Leaves out noisy recordings, tutorials and mere sound effects</source>
        <translation>يستبعد التسجيلات المشوّشة والدروس والمؤثرات الصوتية المجردة</translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع الموسيقي</translation>
    </message>
    <message>
        <source>Genre: choose one or type your own</source>
        <translation>النوع الموسيقي: اختر نوعًا أو اكتب ما تريد</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>سرعة الإيقاع</translation>
    </message>
    <message>
        <source>Any tempo</source>
        <translation>أي سرعة</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Medium tempo</source>
        <translation>متوسطة السرعة</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source: the data set that tracks come from</source>
        <translation>المصدر: مجموعة البيانات التي تأتي منها المقطوعات</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Tempo: how fast the music is</source>
        <translation>سرعة الإيقاع: مدى سرعة الموسيقى</translation>
    </message>
    <message>
        <source>Switches every filter off and empties the search</source>
        <translation>يوقف كل عوامل التصفية ويفرغ البحث</translation>
    </message>
    <message>
        <source>Clear Filters and Search</source>
        <translation>مسح المرشحات والبحث</translation>
    </message>
    <message>
        <source>Switches every filter off</source>
        <translation>يوقف كل المرشحات</translation>
    </message>
</context>
<context>
    <name>v2m::FolderPanel</name>
    <message>
        <source>Listening to “%1” was stopped. What was heard is kept; add the folder again to go on.</source>
        <translation>أوقف الاستماع إلى «%1». ما سُمع محفوظ؛ أضف المجلد مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Looking for music in “%1”…</source>
        <translation>جارٍ البحث عن الموسيقى في «%1»…</translation>
    </message>
    <message>
        <source>Paused in “%1”: %2 of %3 files.</source>
        <translation>متوقف مؤقتًا في «%1»: %2 من %3 ملف.</translation>
    </message>
    <message>
        <source>Listening to “%1”: %2 of %3 files.</source>
        <translation>جارٍ الاستماع إلى «%1»: %2 من %3 ملف.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>أقل من دقيقة متبقية</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>أقل من دقيقة متبقية</numerusform>
            <numerusform>نحو دقيقة واحدة متبقية</numerusform>
            <numerusform>نحو دقيقتين متبقيتين</numerusform>
            <numerusform>نحو %Ln دقائق متبقية</numerusform>
            <numerusform>نحو %Ln دقيقة متبقية</numerusform>
            <numerusform>نحو %Ln دقيقة متبقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>أقل من ساعة متبقية</numerusform>
            <numerusform>نحو ساعة واحدة متبقية</numerusform>
            <numerusform>نحو ساعتين متبقيتين</numerusform>
            <numerusform>نحو %Ln ساعات متبقية</numerusform>
            <numerusform>نحو %Ln ساعة متبقية</numerusform>
            <numerusform>نحو %Ln ساعة متبقية</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening to “%1”: %2 of %3 files, %4.</source>
        <comment>%4: how long that takes</comment>
        <translation>جارٍ الاستماع إلى «%1»: %2 من %3 ملف، %4.</translation>
    </message>
    <message>
        <source>Progress of listening</source>
        <translation>تقدم الاستماع</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation>إيقاف الاستماع مؤقتًا</translation>
    </message>
    <message>
        <source>Lets the machine rest; press it again to go on listening</source>
        <translation>يريح الجهاز؛ وبالضغط مرة أخرى يستمر الاستماع</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>إيقاف الاستماع</translation>
    </message>
    <message>
        <source>Ends listening; what was heard is kept</source>
        <translation>ينهي الاستماع؛ ويحفظ ما سُمع</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a message</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Hides the message about the folder</source>
        <translation>يخفي ما قيل عن المجلد</translation>
    </message>
</context>
<context>
    <name>v2m::FoldingPanes</name>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>المشاعر</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>أجزاء النافذة</translation>
    </message>
    <message>
        <source>One part is shown at a time; the arrow keys go from one to the other.</source>
        <translation>يُعرض جزء واحد في كل مرة؛ وتنقل مفاتيح الأسهم من جزء إلى آخر.</translation>
    </message>
</context>
<context>
    <name>v2m::FoundTracksModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
</context>
<context>
    <name>v2m::ImportReport</name>
    <message>
        <source>“%1” was imported. Tracks added: %2, updated: %3, unchanged: %4.</source>
        <translation>استُورد «⁨%1⁩». المقطوعات المضافة: %2، المحدَّثة: %3، غير المتغيرة: %4.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file, with the reason why it was skipped</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) skipped.</source>
        <translation>
            <numerusform>لم يتم تخطي صفوف أخرى.</numerusform>
            <numerusform>تم تخطي صف آخر.</numerusform>
            <numerusform>تم تخطي صفين آخرين.</numerusform>
            <numerusform>تم تخطي %Ln صفوف أخرى.</numerusform>
            <numerusform>تم تخطي %Ln صفًا آخر.</numerusform>
            <numerusform>تم تخطي %Ln صف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read.</source>
        <translation>
            <numerusform>لا ملفات أخرى تعذرت قراءتها.</numerusform>
            <numerusform>تعذرت قراءة ملف آخر.</numerusform>
            <numerusform>تعذرت قراءة ملفين آخرين.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات أخرى.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا آخر.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the catalog with %Ln file(s) of music.</source>
        <translation>
            <numerusform>«%1» في الفهرس بلا ملفات موسيقى.</numerusform>
            <numerusform>«%1» في الفهرس بملف موسيقى واحد.</numerusform>
            <numerusform>«%1» في الفهرس بملفي موسيقى.</numerusform>
            <numerusform>«%1» في الفهرس مع %Ln ملفات موسيقى.</numerusform>
            <numerusform>«%1» في الفهرس مع %Ln ملف موسيقى.</numerusform>
            <numerusform>«%1» في الفهرس مع %Ln ملف موسيقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>أضيف: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>تغيّر: %1.</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <translation>لم يعد موجودًا: %1.</translation>
    </message>
</context>
<context>
    <name>v2m::KeptPlaylistsMenu</name>
    <message>
        <source>Add to Pla&amp;ylist</source>
        <translation>إضافة إلى قائمة تشغيل</translation>
    </message>
</context>
<context>
    <name>v2m::KeptPlaylistsModel</name>
    <message>
        <source>Playlist</source>
        <translation>قائمة تشغيل</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>when</comment>
        <translation>تاريخ الحفظ</translation>
    </message>
</context>
<context>
    <name>v2m::KeyboardSplitter</name>
    <message>
        <source>Divider</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>The arrow keys move the border between the areas beside it, with Shift in larger steps; Home and End as far as it goes.</source>
        <translation>تحرّك مفاتيح الأسهم الحد بين المنطقتين المجاورتين، ومع مفتاح العالي بخطوات أكبر، وينقله المفتاحان Home وEnd إلى أقصى ما يمكن.</translation>
    </message>
</context>
<context>
    <name>v2m::LeftOutClips</name>
    <message>
        <source>Left out %1 of %2: %3.</source>
        <extracomment>Of several files that were given. %1: number of those that nothing could be done with; %2: how many there were; %3: the names of the former</extracomment>
        <translation>تُرك %1 من %2: %3.</translation>
    </message>
    <message>
        <source>Left out one of %1: %2</source>
        <extracomment>Of several files that were given. %1: how many there were; %2: why one was left out: &quot;No face was found in a.mp4.&quot;</extracomment>
        <translation>استُبعد واحد من %1: %2</translation>
    </message>
</context>
<context>
    <name>v2m::ListHistory</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>Dislike</source>
        <translation>عدم إعجاب</translation>
    </message>
    <message>
        <source>Take Back Opinion</source>
        <translation>سحب الرأي</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Number of Tracks</source>
        <translation>عدد المقطوعات</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1: what is undone, such as &quot;Remove&quot;</extracomment>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1: what is done again, such as &quot;Remove&quot;</extracomment>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Open Playlist</source>
        <translation>فتح قائمة تشغيل</translation>
    </message>
    <message>
        <source>More Like This</source>
        <translation>المزيد مثل هذه</translation>
    </message>
    <message>
        <source>Another Selection</source>
        <translation>اختيار آخر</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Mood of the Words</source>
        <translation>مزاج الكلمات</translation>
    </message>
    <message>
        <source>Remove Clip</source>
        <translation>إزالة المقطع</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>إفراغ القائمة</translation>
    </message>
    <message>
        <source>Remove All Clips</source>
        <translation>إزالة كل المقاطع</translation>
    </message>
</context>
<context>
    <name>v2m::MainWindow</name>
    <message>
        <source>Faces by cascade</source>
        <translation>كشف الوجوه: تتابعي</translation>
    </message>
    <message>
        <source>Faces by YuNet</source>
        <translation>كشف الوجوه: YuNet</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 إطار/ث</translation>
    </message>
    <message>
        <source>Recorded to %1.</source>
        <translation>سُجّل في ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%1 frames/s, %n dropped</source>
        <translation>
            <numerusform>%1 إطار/ث، لم يُهمل شيء</numerusform>
            <numerusform>%1 إطار/ث، أُهمل إطار واحد</numerusform>
            <numerusform>%1 إطار/ث، أُهمل إطاران</numerusform>
            <numerusform>%1 إطار/ث، أُهملت %n إطارات</numerusform>
            <numerusform>%1 إطار/ث، أُهمل %n إطارًا</numerusform>
            <numerusform>%1 إطار/ث، أُهمل %n إطار</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Videos or Pictures</source>
        <translation>فتح فيديوهات أو صور</translation>
    </message>
    <message>
        <source>Videos and pictures (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)</source>
        <translation>فيديوهات وصور (*.mp4 *.mov *.webm *.mkv *.avi *.m4v *.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>playlist</source>
        <translation>قائمة تشغيل</translation>
    </message>
    <message>
        <source>Export Playlist</source>
        <translation>تصدير قائمة التشغيل</translation>
    </message>
    <message>
        <source>Music for a mood</source>
        <translation>موسيقى لمزاج</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>موسيقى لـ %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Export Analysis</source>
        <translation>تصدير التحليل</translation>
    </message>
    <message>
        <source>About Video2Music</source>
        <translation>حول Video2Music</translation>
    </message>
    <message>
        <source>Your likes and plays are forgotten.</source>
        <translation>نُسيت إعجاباتك ومرات تشغيلك.</translation>
    </message>
    <message>
        <source>The moods of the music stay as they were until the next start.</source>
        <translation>تبقى أمزجة الموسيقى كما كانت حتى التشغيل التالي.</translation>
    </message>
    <message>
        <source>Music like %1</source>
        <translation>موسيقى مثل %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظت باسم «%1».</translation>
    </message>
    <message>
        <source>Opened “%1”.</source>
        <translation>فُتحت «%1».</translation>
    </message>
    <message>
        <source>Opened “%1” without %2 that are not in the catalog: %3</source>
        <translation>فُتحت «%1» دون %2 غير موجودة في الفهرس: %3</translation>
    </message>
    <message>
        <source>Save as Playlist</source>
        <translation>حفظ كقائمة تشغيل</translation>
    </message>
    <message>
        <source>&amp;Name of the playlist:</source>
        <translation>اسم القائمة:</translation>
    </message>
    <message>
        <source>Replace the playlist “%1”?</source>
        <translation>هل تريد استبدال القائمة «%1»؟</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>That is already in the list.</source>
        <translation>هذا في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>Added to the list: %1.</source>
        <translation>أضيف إلى القائمة: %1.</translation>
    </message>
    <message>
        <source>Add a Folder of Music</source>
        <translation>إضافة مجلد موسيقى</translation>
    </message>
    <message>
        <source>Export Diary</source>
        <translation>تصدير اليوميات</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>يوميات</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <source>Clip with Music</source>
        <translation>المقطع مع الموسيقى</translation>
    </message>
    <message>
        <source>Opened “%1” without one that is not in the catalog: %2</source>
        <translation>فُتحت «%1» من دون مقطوعة ليست في الفهرس: %2</translation>
    </message>
    <message>
        <source>%1 was removed. %2 brings it back.</source>
        <extracomment>%1: a clip&apos;s name; %2: the keys that undo</extracomment>
        <translation>أُزيل %1. يعيده %2.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: what was undone, such as &quot;Remove&quot;</extracomment>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>%1: what was done again, such as &quot;Remove&quot;</extracomment>
        <translation>تمت إعادة: %1</translation>
    </message>
    <message>
        <source>Add as Music</source>
        <translation>إضافة كموسيقى</translation>
    </message>
    <message>
        <source>Add %1 to your music?</source>
        <extracomment>%1: the names of folders or files</extracomment>
        <translation>هل تريد إضافة %1 إلى موسيقاك؟</translation>
    </message>
    <message>
        <source>A folder or a table of tracks is not a video or a picture of a face.</source>
        <translation>المجلد أو جدول المقطوعات ليس مقطع فيديو ولا صورة لوجه.</translation>
    </message>
    <message>
        <source>&amp;Add as Music…</source>
        <translation>إ&amp;ضافة كموسيقى…</translation>
    </message>
    <message>
        <source>All clips were removed. %1 brings them back.</source>
        <translation>أُزيلت كل المقاطع. يعيدها %1.</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1; %Ln of its track(s) have no file and stand in it as addresses.</source>
        <translation>
            <numerusform>كُتب إلى ‎%1؛ لكل مقطوعاته ملفات.</numerusform>
            <numerusform>كُتب إلى ‎%1؛ مقطوعة واحدة فيه بلا ملف وترد كعنوان.</numerusform>
            <numerusform>كُتب إلى ‎%1؛ مقطوعتان فيه بلا ملف وتردان كعنوانين.</numerusform>
            <numerusform>كُتب إلى ‎%1؛ %Ln مقطوعات فيه بلا ملف وترد كعناوين.</numerusform>
            <numerusform>كُتب إلى ‎%1؛ %Ln مقطوعة فيه بلا ملف وترد كعناوين.</numerusform>
            <numerusform>كُتب إلى ‎%1؛ %Ln مقطوعة فيه بلا ملف وترد كعناوين.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>v2m::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Words to find; Enter goes to the next match</source>
        <translation>كلمات للبحث؛ ويقود مفتاح الإدخال إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
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
        <translation>أفلت فيديو هنا، أو افتح واحدًا، أو استخدم الكاميرا</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Open a video…</source>
        <translation>&amp;فتح فيديو…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>استخدام ال&amp;كاميرا</translation>
    </message>
    <message>
        <source>Tries again what has just failed.</source>
        <translation>يعيد تنفيذ ما فشل للتو.</translation>
    </message>
    <message>
        <source>Chooses a video or picture file to analyse.</source>
        <translation>يختار ملف فيديو أو صورة لتحليله.</translation>
    </message>
    <message>
        <source>Shows the camera and reads emotions live.</source>
        <translation>يعرض صورة الكاميرا ويقرأ المشاعر مباشرةً.</translation>
    </message>
</context>
<context>
    <name>v2m::ModelCheck</name>
    <message>
        <source>This file is not a TorchScript model: its name does not end in .pt.</source>
        <translation>هذا الملف ليس نموذج TorchScript: لا ينتهي اسمه بـ .pt.</translation>
    </message>
    <message>
        <source>Its description %1 is missing beside it.</source>
        <translation>وصفه %1 ليس بجانبه.</translation>
    </message>
    <message>
        <source>There is no model in this folder.</source>
        <translation>لا يوجد نموذج في هذا المجلد.</translation>
    </message>
    <message>
        <source>There are several models in this folder: choose one of the files.</source>
        <translation>في هذا المجلد عدة نماذج: اختر أحد الملفات.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>لا يوجد شيء في هذا المسار.</translation>
    </message>
</context>
<context>
    <name>v2m::MoodReadingStrip</name>
    <message numerus="yes">
        <source>A new model is reading the moods of %Ln track(s). The playlist will follow.</source>
        <translation>
            <numerusform>نموذج جديد يقرأ المزاج، ولا مقطوعات لقراءتها (%Ln). ثم تظهر قائمة التشغيل.</numerusform>
            <numerusform>نموذج جديد يقرأ مزاج مقطوعة واحدة (%Ln). ثم تظهر قائمة التشغيل.</numerusform>
            <numerusform>نموذج جديد يقرأ مزاج مقطوعتين (%Ln). ثم تظهر قائمة التشغيل.</numerusform>
            <numerusform>نموذج جديد يقرأ مزاج %Ln مقطوعات. ثم تظهر قائمة التشغيل.</numerusform>
            <numerusform>نموذج جديد يقرأ مزاج %Ln مقطوعة. ثم تظهر قائمة التشغيل.</numerusform>
            <numerusform>نموذج جديد يقرأ مزاج %Ln مقطوعة. ثم تظهر قائمة التشغيل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::MusicCaps</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>لا يمكن قراءة الملف %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not MusicCaps as Google published it: its rows differ.</source>
        <translation>ليس %1 هو MusicCaps كما نشرته Google: صفوفه مختلفة.</translation>
    </message>
</context>
<context>
    <name>v2m::MusicCapsOffer</name>
    <message>
        <source>More music: MusicCaps</source>
        <translation>مزيد من الموسيقى: MusicCaps</translation>
    </message>
    <message>
        <source>5,521 short clips, described by musicians. A download of 2.9 MB from Hugging Face, published by Google under the licence CC BY-SA 4.0.</source>
        <translation>5521 مقطعًا قصيرًا وصفها موسيقيون. تنزيل بحجم 2.9 ميغابايت من Hugging Face، نشرته Google برخصة CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Address of MusicCaps</source>
        <translation>عنوان MusicCaps</translation>
    </message>
    <message>
        <source>The page that MusicCaps is downloaded from.</source>
        <translation>الصفحة التي يُنزَّل منها MusicCaps.</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;تنزيل</translation>
    </message>
    <message>
        <source>Download MusicCaps</source>
        <translation>تنزيل MusicCaps</translation>
    </message>
    <message>
        <source>Open &amp;settings…</source>
        <translation>&amp;فتح الإعدادات…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>The network is switched off. It can be allowed in the settings, under “Privacy”. Or download the file musiccaps-public.csv with your browser and import it.</source>
        <translation>الشبكة معطّلة. يمكن السماح بها في الإعدادات ضمن «الخصوصية». أو نزّل الملف musiccaps-public.csv بمتصفحك ثم استورده.</translation>
    </message>
</context>
<context>
    <name>v2m::MusicLibrary</name>
    <message>
        <source>The catalog %1 holds no music: import some, or let the window&apos;s music catalog add the built-in works.</source>
        <translation>لا يحتوي الفهرس %1 على موسيقى: استورد بعضها، أو دع فهرس الموسيقى في النافذة يضيف الأعمال المضمّنة.</translation>
    </message>
</context>
<context>
    <name>v2m::Networks</name>
    <message>
        <source>The module with the networks (video2music-networks.so) is not installed, so no face can be read.</source>
        <translation>وحدة الشبكات (video2music-networks.so) غير مثبّتة، فلا يمكن تقييم أي وجه.</translation>
    </message>
</context>
<context>
    <name>v2m::OfferChip</name>
    <message>
        <source>Do not offer this again</source>
        <translation>عدم عرض هذا مجددًا</translation>
    </message>
    <message>
        <source>It can still be found in the Help and Music menus.</source>
        <translation>تظل قائمتا «مساعدة» و«الموسيقى» تؤديان إليه.</translation>
    </message>
</context>
<context>
    <name>v2m::PathCheck</name>
    <message>
        <source>This folder does not exist.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>هذا ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>لا يمكن قراءة هذا المجلد.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>لا يمكن كتابة شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>This folder does not exist yet; it is made with the first recording.</source>
        <translation>هذا المجلد غير موجود بعد؛ يُنشأ مع أول تسجيل.</translation>
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
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>اختيار مجلد: %1</translation>
    </message>
    <message>
        <source>Opens a dialog in which to choose a folder.</source>
        <translation>يفتح مربع حوار لاختيار مجلد.</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>اختيار ملف: %1</translation>
    </message>
    <message>
        <source>Opens a dialog in which to choose a file.</source>
        <translation>يفتح مربع حوار لاختيار ملف.</translation>
    </message>
</context>
<context>
    <name>v2m::Player</name>
    <message>
        <source>“%1” cannot be played: %2.</source>
        <extracomment>%1: &quot;Clair de lune by Claude Debussy&quot;; %2: why not</extracomment>
        <translation>يتعذر تشغيل «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Choose a track and press play.</source>
        <translation>اختر مقطوعة واضغط زر التشغيل.</translation>
    </message>
    <message>
        <source>The stream was stopped because the settings no longer allow the network.</source>
        <translation>أُوقف البث لأن الإعدادات لم تعد تسمح باستخدام الشبكة.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>There is nothing to play yet.</source>
        <translation>لا يوجد ما يُشغَّل بعد.</translation>
    </message>
    <message>
        <source>This track plays only in the browser, at %1. Press play to open it.</source>
        <translation>لا تُشغَّل هذه المقطوعة إلا في المتصفح على العنوان ⁨%1⁩. اضغط زر التشغيل لفتحها.</translation>
    </message>
    <message>
        <source>the catalog knows no file and no address</source>
        <translation>لا يعرف الفهرس لها ملفًا ولا عنوانًا</translation>
    </message>
    <message>
        <source>The browser could not be opened. The page of this track is %1.</source>
        <translation>تعذر فتح المتصفح. صفحة هذه المقطوعة هي ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The catalog knows no address for “%1”.</source>
        <translation>لا يعرف الفهرس عنوانًا للمقطوعة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” opens in the browser, at %2.</source>
        <translation>تُفتح المقطوعة «⁨%1⁩» في المتصفح على العنوان ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Opening the stream of this track at %1.</source>
        <translation>يجري فتح بثّ هذه المقطوعة من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Playing the stream of this track.</source>
        <translation>يجري تشغيل بثّ هذه المقطوعة.</translation>
    </message>
    <message numerus="yes">
        <source>Passed over %Ln track(s) that play only in the browser.</source>
        <translation>
            <numerusform>لم يتم تخطي مقطوعات لا تُشغَّل إلا في المتصفح.</numerusform>
            <numerusform>تم تخطي مقطوعة واحدة لا تُشغَّل إلا في المتصفح.</numerusform>
            <numerusform>تم تخطي مقطوعتين لا تُشغَّلان إلا في المتصفح.</numerusform>
            <numerusform>تم تخطي %Ln مقطوعات لا تُشغَّل إلا في المتصفح.</numerusform>
            <numerusform>تم تخطي %Ln مقطوعة لا تُشغَّل إلا في المتصفح.</numerusform>
            <numerusform>تم تخطي %Ln مقطوعة لا تُشغَّل إلا في المتصفح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) could not be played.</source>
        <translation>
            <numerusform>لم يتعذر تشغيل أي مقطوعة.</numerusform>
            <numerusform>تعذر تشغيل مقطوعة واحدة.</numerusform>
            <numerusform>تعذر تشغيل مقطوعتين.</numerusform>
            <numerusform>تعذر تشغيل %Ln مقطوعات.</numerusform>
            <numerusform>تعذر تشغيل %Ln مقطوعة.</numerusform>
            <numerusform>تعذر تشغيل %Ln مقطوعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of the list play only in the browser.</source>
        <translation>
            <numerusform>لا مقطوعات في القائمة تقتصر على المتصفح.</numerusform>
            <numerusform>مقطوعة واحدة في القائمة لا تُشغَّل إلا في المتصفح.</numerusform>
            <numerusform>مقطوعتان في القائمة لا تُشغَّلان إلا في المتصفح.</numerusform>
            <numerusform>%Ln مقطوعات في القائمة لا تُشغَّل إلا في المتصفح.</numerusform>
            <numerusform>%Ln مقطوعة في القائمة لا تُشغَّل إلا في المتصفح.</numerusform>
            <numerusform>%Ln مقطوعة في القائمة لا تُشغَّل إلا في المتصفح.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has ended.</source>
        <translation>انتهت القائمة.</translation>
    </message>
    <message>
        <source>its file is neither sound nor video</source>
        <translation>ملفه ليس صوتًا ولا فيديو</translation>
    </message>
    <message>
        <source>its file %1 cannot be read</source>
        <translation>تتعذر قراءة ملفها ⁨%1⁩</translation>
    </message>
    <message>
        <source>its file is no longer at %1</source>
        <translation>لم يعد ملفها موجودًا في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>v2m::PlayerBar</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <extracomment>A tool tip. %1: &quot;Play&quot; or &quot;Pause&quot;</extracomment>
        <translation>%1 (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>لا شيء قيد التشغيل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Sound is off: switch it on</source>
        <translation>الصوت مكتوم: إعادة تشغيله</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Next Track</source>
        <translation>المقطوعة التالية</translation>
    </message>
    <message>
        <source>Previous Track</source>
        <translation>المقطوعة السابقة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy the address of the page that plays this track</source>
        <translation>نسخ عنوان الصفحة التي تشغّل هذه المقطوعة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a track&apos;s title; %2: a sentence about how it plays</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Repeat the List</source>
        <translation>تكرار القائمة</translation>
    </message>
    <message>
        <source>Play in Random Order</source>
        <translation>التشغيل بترتيب عشوائي</translation>
    </message>
    <message>
        <source>Show the Playing Track</source>
        <translation>إظهار المقطوعة الجاري تشغيلها</translation>
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
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>Pin: keep at its place when the list changes</source>
        <translation>تثبيت: إبقاؤها في موضعها عند تغيّر القائمة</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>إ&amp;عجاب</translation>
    </message>
    <message>
        <source>Like: more music of this kind</source>
        <translation>إعجاب: مزيد من هذا النوع من الموسيقى</translation>
    </message>
    <message>
        <source>&amp;Dislike</source>
        <translation>عدم إعجا&amp;ب</translation>
    </message>
    <message>
        <source>Dislike: less music of this kind</source>
        <translation>عدم إعجاب: أقل من هذا النوع من الموسيقى</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>ن&amp;قل لأعلى</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move D&amp;own</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>&amp;نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open at the &amp;Source</source>
        <translation>&amp;فتح عند المصدر</translation>
    </message>
    <message>
        <source>Open at the source, in the browser</source>
        <translation>فتح عند المصدر في المتصفح</translation>
    </message>
    <message>
        <source>More Like &amp;This</source>
        <translation>المزيد مثل هذه</translation>
    </message>
    <message>
        <source>More like this, by mood and sound</source>
        <translation>المزيد مثل هذه، بالمزاج والصوت</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details: all that is known about the track</source>
        <translation>التفاصيل: كل ما يُعرف عن المقطوعة</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>إظهار في ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>إظهار الملف في مجلده</translation>
    </message>
    <message>
        <source>Cle&amp;ar the List</source>
        <translation>إ&amp;فراغ القائمة</translation>
    </message>
    <message>
        <source>Take all tracks out of the list</source>
        <translation>إخراج كل المقطوعات من القائمة</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistController</name>
    <message>
        <source>Choosing music…</source>
        <translation>جارٍ اختيار الموسيقى…</translation>
    </message>
    <message>
        <source>There is no music yet: import some, or add the built-in works.</source>
        <translation>لا توجد موسيقى بعد: استورد بعضها أو أضف الأعمال المدمجة.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistDelegate</name>
    <message>
        <source>Its place is due to more than its match: variety, your taste and what can be played count, too.</source>
        <translation>لا يعود موضعها إلى مدى تطابقها وحده: فالتنوع وذوقك وما يمكن تشغيله تُحسب أيضًا.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistLibrary</name>
    <message>
        <source>There is a playlist named “%1” already.</source>
        <translation>توجد قائمة باسم «%1» بالفعل.</translation>
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
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Read aloud. %1: the rank; %2: &quot;Clair de lune by Claude Debussy&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>قيد التشغيل.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقفة مؤقتًا.</translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln percent.</source>
        <translation>
            <numerusform>التطابق %Ln في المئة.</numerusform>
            <numerusform>التطابق %Ln في المئة.</numerusform>
            <numerusform>التطابق %Ln في المئة.</numerusform>
            <numerusform>التطابق %Ln في المئة.</numerusform>
            <numerusform>التطابق %Ln في المئة.</numerusform>
            <numerusform>التطابق %Ln في المئة.</numerusform>
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
        <translation>المدة %1.</translation>
    </message>
    <message>
        <source>Tags: %1.</source>
        <extracomment>Read aloud. %1: a list of words</extracomment>
        <translation>الوسوم: %1.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>مثبّتة.</translation>
    </message>
    <message>
        <source>Liked.</source>
        <translation>أعجبتك.</translation>
    </message>
    <message>
        <source>Disliked.</source>
        <translation>لم تعجبك.</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>أضفتها أنت</translation>
    </message>
    <message>
        <source>%1 match: %2 would be exactly the mood that its place in the list asks for.</source>
        <extracomment>%1: the match as a percentage; %2: 100%</extracomment>
        <translation>تطابق %1: تعني %2 المزاج الذي يطلبه موضعها في القائمة تمامًا.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistPane</name>
    <message>
        <source>Choosing music…</source>
        <translation>يجري اختيار الموسيقى…</translation>
    </message>
    <message>
        <source>No track in the catalog passes these filters.</source>
        <translation>لا توجد في الفهرس مقطوعة تجتاز عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>The catalog is empty.</source>
        <translation>الفهرس فارغ.</translation>
    </message>
    <message>
        <source>Import Music…</source>
        <translation>استيراد موسيقى…</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <extracomment>A button that shows the filters. %1: how many are set</extracomment>
        <translation>التصفية (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in titles, captions and tags</source>
        <translation>البحث في العناوين والأوصاف والوسوم</translation>
    </message>
    <message>
        <source>Words in titles, captions and tags</source>
        <translation>كلمات في العناوين والأوصاف والوسوم</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>إظهار عوامل التصفية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>عدد المقطوعات</translation>
    </message>
    <message>
        <source>Top %1</source>
        <extracomment>How many tracks the list has: Top 10</extracomment>
        <translation>أفضل %1</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>قائمة التشغيل</translation>
    </message>
    <message>
        <source>Enter plays a track; Alt with the arrow keys moves it; the menu key shows more.</source>
        <translation>يشغّل المفتاح Enter المقطوعة؛ وتنقلها مفاتيح الأسهم مع Alt؛ ويعرض مفتاح القائمة المزيد.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Save the playlist as M3U8, XSPF, JSPF or CSV</source>
        <translation>حفظ قائمة التشغيل بتنسيق M3U8 أو XSPF أو JSPF أو CSV</translation>
    </message>
    <message>
        <source>Switches every filter off and empties the search</source>
        <translation>يوقف كل عوامل التصفية ويفرغ البحث</translation>
    </message>
    <message>
        <source>Opens the music catalog</source>
        <translation>يفتح فهرس الموسيقى</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Keep the list as it is, whatever the face shows</source>
        <translation>إبقاء القائمة كما هي مهما أظهر الوجه</translation>
    </message>
    <message>
        <source>The music could not be chosen.</source>
        <translation>تعذّر اختيار الموسيقى.</translation>
    </message>
    <message>
        <source>Show your face to the camera, open a clip, pick a point on the mood pad or type words into the search, and music for it appears here.</source>
        <translation>أظهر وجهك للكاميرا أو افتح مقطعًا أو اختر نقطة على لوحة المزاج أو اكتب كلمات في البحث، فتظهر هنا موسيقى تناسبها.</translation>
    </message>
    <message>
        <source>Add the Built-in Works</source>
        <translation>إضافة الأعمال المضمّنة</translation>
    </message>
    <message>
        <source>Works in the public domain that come with the program; most of them play without a network</source>
        <translation>أعمال من الملك العام تأتي مع البرنامج؛ يُسمع معظمها بلا شبكة</translation>
    </message>
    <message>
        <source>No track that passes these filters matches “%1”.</source>
        <translation>لا صلة لأي مقطوعة تجتاز هذه المرشحات بـ«%1».</translation>
    </message>
    <message>
        <source>No track in the catalog matches “%1”.</source>
        <translation>لا صلة لأي مقطوعة في الفهرس بـ«%1».</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Empties the search</source>
        <translation>يفرغ البحث</translation>
    </message>
    <message>
        <source>Another selection</source>
        <translation>اختيار آخر</translation>
    </message>
    <message>
        <source>Another selection: other tracks that suit about as well (F5)</source>
        <translation>اختيار آخر: مقطوعات أخرى ملائمة بالقدر نفسه تقريبًا (F5)</translation>
    </message>
    <message>
        <source>Add a Folder of Music…</source>
        <translation>إضافة مجلد موسيقى…</translation>
    </message>
    <message>
        <source>Listens to the music files in a folder of yours, so that they appear here</source>
        <translation>يستمع إلى ملفات الموسيقى في أحد مجلداتك كي تظهر هنا</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the music is to do.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Match&lt;/b&gt; suits what you show. &lt;b&gt;Follow&lt;/b&gt; retraces the clip from its beginning to its end. &lt;b&gt;Lift&lt;/b&gt;, &lt;b&gt;Calm&lt;/b&gt; and &lt;b&gt;Energize&lt;/b&gt; begin where you are and lead to brighter, calmer or livelier music in steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;ما المطلوب من الموسيقى.&lt;/p&gt;&lt;p&gt;&lt;b&gt;مطابقة&lt;/b&gt; تناسب ما تُظهره. &lt;b&gt;متابعة&lt;/b&gt; تعيد مسار المقطع من بدايته إلى نهايته. أما &lt;b&gt;إبهاج&lt;/b&gt; و&lt;b&gt;تهدئة&lt;/b&gt; و&lt;b&gt;تنشيط&lt;/b&gt; فتبدأ من حيث أنت وتقود خطوة خطوة إلى موسيقى أبهج أو أهدأ أو أنشط.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A picture has no course in time to retrace</source>
        <translation>ليس للصورة مسار زمني يُعاد</translation>
    </message>
    <message>
        <source>Clear Filters and Search</source>
        <translation>مسح المرشحات والبحث</translation>
    </message>
    <message>
        <source>Switches every filter off</source>
        <translation>يوقف كل المرشحات</translation>
    </message>
    <message>
        <source>You have emptied the list. %1 brings its tracks back.</source>
        <extracomment>%1: the keys that undo</extracomment>
        <translation>أفرغتَ القائمة. يعيد %1 مقطوعاتها.</translation>
    </message>
    <message>
        <source>Another Selection</source>
        <translation>اختيار آخر</translation>
    </message>
    <message>
        <source>Other tracks that suit about as well</source>
        <translation>مقطوعات أخرى ملائمة بالقدر نفسه تقريبًا</translation>
    </message>
    <message>
        <source>Music appears here as soon as a mood has been read.</source>
        <translation>تظهر الموسيقى هنا حالما يُقرأ مزاج.</translation>
    </message>
</context>
<context>
    <name>v2m::PlaylistsPage</name>
    <message>
        <source>Open a Playlist File</source>
        <translation>فتح ملف قائمة تشغيل</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8 *.xspf *.jspf)</source>
        <translation>قوائم التشغيل (*.m3u *.m3u8 *.xspf *.jspf)</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذفت «%1».</translation>
    </message>
    <message>
        <source>Saved playlists</source>
        <translation>قوائم التشغيل المحفوظة</translation>
    </message>
    <message>
        <source>Enter opens a playlist, F2 renames it, Delete deletes it; the menu key shows more.</source>
        <translation>يفتح Enter قائمة، ويعيد F2 تسميتها، ويحذفها Delete؛ ويعرض مفتاح القائمة المزيد.</translation>
    </message>
    <message>
        <source>You can keep a list that you like: choose Save as Playlist in the Music menu, and it appears here.</source>
        <translation>يمكنك الاحتفاظ بقائمة تعجبك: اختر «حفظ كقائمة تشغيل» من قائمة الموسيقى فتظهر هنا.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Undo Deleting</source>
        <translation>التراجع عن الحذف</translation>
    </message>
    <message>
        <source>Open the chosen playlist</source>
        <translation>فتح القائمة المختارة</translation>
    </message>
    <message>
        <source>Rename the chosen playlist</source>
        <translation>إعادة تسمية القائمة المختارة</translation>
    </message>
    <message>
        <source>Delete the chosen playlist</source>
        <translation>حذف القائمة المختارة</translation>
    </message>
    <message>
        <source>Open a Fil&amp;e…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Opens a list in a file of this or another player: M3U8, XSPF or JSPF</source>
        <translation>يفتح قائمة من ملف لهذا المشغل أو لغيره: M3U8 أو XSPF أو JSPF</translation>
    </message>
    <message>
        <source>Shows its tracks as the list</source>
        <translation>يعرض مقاطعها كقائمة</translation>
    </message>
    <message>
        <source>Gives it another name</source>
        <translation>يعطيها اسمًا آخر</translation>
    </message>
    <message>
        <source>Deletes it; this can be undone</source>
        <translation>يحذفها؛ ويمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Brings back the playlist that was deleted last</source>
        <translation>يعيد قائمة التشغيل التي حُذفت أخيرًا</translation>
    </message>
    <message>
        <source>“%1” already has that.</source>
        <translation>«%1» تحتوي على ذلك بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) added to “%1”.</source>
        <translation>
            <numerusform>لم تُضف مقطوعات إلى «%1».</numerusform>
            <numerusform>أُضيفت مقطوعة واحدة إلى «%1».</numerusform>
            <numerusform>أُضيفت مقطوعتان إلى «%1».</numerusform>
            <numerusform>أُضيفت %Ln مقطوعات إلى «%1».</numerusform>
            <numerusform>أُضيفت %Ln مقطوعة إلى «%1».</numerusform>
            <numerusform>أُضيفت %Ln مقطوعة إلى «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo Adding</source>
        <translation>تراجع عن الإضافة</translation>
    </message>
    <message>
        <source>Takes the tracks out that were added last</source>
        <translation>يزيل المقطوعات المضافة أخيرًا</translation>
    </message>
</context>
<context>
    <name>v2m::ReadingChip</name>
    <message>
        <source>Reading while music plays — Stop</source>
        <extracomment>A button, and the sign that the camera is read</extracomment>
        <translation>قراءة أثناء عزف الموسيقى — إيقاف</translation>
    </message>
    <message>
        <source>The camera reads your face, and what comes next is planned from it. A click ends that; the music plays on.</source>
        <translation>تقرأ الكاميرا وجهك ويُخطَّط لما يلي بناءً عليه. نقرة واحدة تنهي ذلك، وتستمر الموسيقى.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The camera reads your face while music plays. At each new track, what comes next is planned again, from where your face is to where the list leads; the less your mood follows, the smaller the steps. A click ends the reading; the music plays on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تقرأ الكاميرا وجهك أثناء عزف الموسيقى، ومع كل مقطوعة جديدة يُعاد تخطيط ما يليها: من حيث وجهك الآن إلى حيث تقود القائمة. ومن تجاوب أقل قِيدَ بخطوات أصغر. نقرة واحدة تنهي القراءة، وتستمر الموسيقى.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>v2m::ReadingLoop</name>
    <message>
        <source>Where you began: %1. Where you are: %2.</source>
        <translation>من حيث بدأت: %1. حيث أنت الآن: %2.</translation>
    </message>
    <message>
        <source>Where you began: %1. Where you are: %2, %3 of the way. No track seemed to help.</source>
        <translation>من حيث بدأت: %1. حيث أنت الآن: %2، %3 من الطريق. لم يبدُ أن أي مقطوعة ساعدت.</translation>
    </message>
    <message>
        <source>Where you began: %1. Where you are: %2, %3 of the way. What seemed to help: “%4”.</source>
        <translation>من حيث بدأت: %1. حيث أنت الآن: %2، %3 من الطريق. ما بدا أنه ساعد: &quot;%4&quot;.</translation>
    </message>
</context>
<context>
    <name>v2m::RecordButton</name>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record a clip</source>
        <translation>تسجيل مقطع</translation>
    </message>
    <message>
        <source>Record a clip of the camera</source>
        <translation>تسجيل مقطع من الكاميرا</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>إلغاء (%1)</translation>
    </message>
    <message>
        <source>Cancel the recording</source>
        <translation>إلغاء التسجيل</translation>
    </message>
    <message>
        <source>Recording starts in a moment</source>
        <translation>يبدأ التسجيل بعد لحظة</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Stop and save the recording; it ends by itself after %1</source>
        <translation>إيقاف التسجيل وحفظه؛ ينتهي من تلقاء نفسه بعد %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>The recording is being saved</source>
        <translation>يجري حفظ التسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Recording starts once the camera is on</source>
        <translation>يبدأ التسجيل حالما تعمل الكاميرا</translation>
    </message>
</context>
<context>
    <name>v2m::RecordController</name>
    <message>
        <source>The camera was switched off.</source>
        <translation>أُوقفت الكاميرا.</translation>
    </message>
</context>
<context>
    <name>v2m::RecoveredRecordings</name>
    <message>
        <source>A recording was recovered</source>
        <translation>استُعيد تسجيل</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it was recording. %n recording(s) could be kept, in the folder %1.</source>
        <translation>
            <numerusform>انتهى البرنامج أثناء التسجيل. لم يُحفظ أي تسجيل (%n) في المجلد %1.</numerusform>
            <numerusform>انتهى البرنامج أثناء التسجيل. حُفظ تسجيل واحد (%n) في المجلد %1.</numerusform>
            <numerusform>انتهى البرنامج أثناء التسجيل. حُفظ تسجيلان (%n) في المجلد %1.</numerusform>
            <numerusform>انتهى البرنامج أثناء التسجيل. حُفظت %n تسجيلات في المجلد %1.</numerusform>
            <numerusform>انتهى البرنامج أثناء التسجيل. حُفظ %n تسجيلًا في المجلد %1.</numerusform>
            <numerusform>انتهى البرنامج أثناء التسجيل. حُفظ %n تسجيل في المجلد %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <translation>ا&amp;فتح “%1”</translation>
    </message>
</context>
<context>
    <name>v2m::SearchPage</name>
    <message>
        <source>Search the catalog</source>
        <translation>البحث في الفهرس</translation>
    </message>
    <message>
        <source>Finds tracks with these words in their title, artist, album, description or tags.</source>
        <translation>يجد المقطوعات التي في عنوانها أو فنانها أو ألبومها أو وصفها أو وسومها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Tracks found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>No track has all these words.</source>
        <translation>لا توجد مقطوعة فيها كل هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln track(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>أفضل مقطوعة</numerusform>
            <numerusform>أفضل مقطوعتين</numerusform>
            <numerusform>أفضل %Ln مقطوعات</numerusform>
            <numerusform>أفضل %Ln مقطوعة</numerusform>
            <numerusform>أفضل %Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) found</source>
        <translation>
            <numerusform>لم يُعثر على مقطوعات</numerusform>
            <numerusform>عُثر على مقطوعة واحدة</numerusform>
            <numerusform>عُثر على مقطوعتين</numerusform>
            <numerusform>عُثر على %Ln مقطوعات</numerusform>
            <numerusform>عُثر على %Ln مقطوعة</numerusform>
            <numerusform>عُثر على %Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The tracks that were found, best first. Enter plays one, Insert adds it to the list; the menu key shows more.</source>
        <translation>المقطوعات التي عُثر عليها، الأفضل أولًا. يشغّل Enter واحدة، ويضيفها Insert إلى القائمة؛ ويعرض مفتاح القائمة المزيد.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>&amp;Add to the List</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>&amp;More Like This</source>
        <translation>المزيد مثل هذه</translation>
    </message>
    <message>
        <source>Adds the track to the list and plays it</source>
        <translation>يضيف المقطوعة إلى القائمة ويشغّلها</translation>
    </message>
    <message>
        <source>Adds the chosen tracks to the list; they can be dragged there too</source>
        <translation>يضيف المقطوعات المختارة إلى القائمة؛ ويمكن سحبها إليها أيضًا</translation>
    </message>
    <message>
        <source>Shows tracks like this one, by mood and sound</source>
        <translation>يعرض مقطوعات تشبه هذه في المزاج والصوت</translation>
    </message>
    <message>
        <source>Type words to find tracks by their title, artist, album, description or tags.</source>
        <translation>اكتب كلمات للعثور على مقطوعات حسب العنوان أو الفنان أو الألبوم أو الوصف أو الوسوم.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln track(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>المقطوعة الأولى</numerusform>
            <numerusform>المقطوعتان الأوليان</numerusform>
            <numerusform>أول %Ln مقطوعات</numerusform>
            <numerusform>أول %Ln مقطوعة</numerusform>
            <numerusform>أول %Ln مقطوعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Applies the changes and closes the settings.</source>
        <translation>يطبّق التغييرات ويغلق الإعدادات.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Closes the settings without applying the changes.</source>
        <translation>يغلق الإعدادات دون تطبيق التغييرات.</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>Applies the changes and leaves the settings open.</source>
        <translation>يطبّق التغييرات ويترك الإعدادات مفتوحة.</translation>
    </message>
    <message>
        <source>Restore Defa&amp;ults</source>
        <translation>استعادة الا&amp;فتراضيات</translation>
    </message>
    <message>
        <source>Sets every page to its defaults, to be applied or cancelled like other changes.</source>
        <translation>يعيد كل الصفحات إلى قيمها الافتراضية، وتُطبَّق أو تُلغى كسائر التغييرات.</translation>
    </message>
</context>
<context>
    <name>v2m::SettingsForm</name>
    <message>
        <source>Allow the &amp;network</source>
        <translation>السماح بال&amp;شبكة</translation>
    </message>
    <message>
        <source>Lets the program download MusicCaps when you ask for it and stream previews through your own yt-dlp; your pictures, videos and emotions never leave this machine.</source>
        <translation>يتيح للبرنامج تنزيل MusicCaps حين تطلب ذلك، وبثّ المعاينات عبر نسخة yt-dlp المثبّتة لديك؛ أما صورك وفيديوهاتك ومشاعرك فلا تغادر هذا الجهاز أبدًا.</translation>
    </message>
    <message>
        <source>Face &amp;detector:</source>
        <translation>&amp;كاشف الوجوه:</translation>
    </message>
    <message>
        <source>Automatic takes YuNet where its model is installed, otherwise the cascade, which misses more faces.</source>
        <translation>يستخدم الخيار التلقائي YuNet إن كان نموذجه مثبّتًا، وإلا فالمصنّف التتابعي الذي تفوته وجوه أكثر.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>YuNet</source>
        <translation>YuNet</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>تتابعي</translation>
    </message>
    <message>
        <source>&amp;Processor cores:</source>
        <translation>أنوية ال&amp;معالج:</translation>
    </message>
    <message>
        <source>How many cores work on a video at once.</source>
        <translation>عدد الأنوية التي تعالج الفيديو في آن واحد.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;Skipped frames:</source>
        <translation>الإطا&amp;رات المتخطّاة:</translation>
    </message>
    <message>
        <source>How many frames of a video are skipped after each one that is read: more is faster and coarser.</source>
        <translation>عدد إطارات الفيديو التي تُترك بعد كل إطار يُقرأ: كلما زادت كانت القراءة أسرع وأقل دقة.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>frames left out</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None</source>
        <comment>folder</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Sm&amp;oothing:</source>
        <translation>الت&amp;نعيم:</translation>
    </message>
    <message>
        <source>How long readings are averaged over: more is steadier, less reacts faster.</source>
        <translation>المدة التي تُنعَّم عليها القراءات: كلما طالت كانت أهدأ، وكلما قصرت كانت أسرع استجابة.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, after a number</comment>
        <translation> م.ث</translation>
    </message>
    <message>
        <source>Your own &amp;model:</source>
        <translation>نموذجك ال&amp;خاص:</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>نموذج البرنامج</translation>
    </message>
    <message>
        <source>&amp;Audio folder:</source>
        <translation>مجلد ال&amp;صوت:</translation>
    </message>
    <message>
        <source>Sound files here that are named after a track&apos;s id are played as its preview.</source>
        <translation>الملفات الصوتية في هذا المجلد التي تحمل معرّف مقطوعة تُشغَّل معاينةً لها.</translation>
    </message>
    <message>
        <source>&amp;Recordings folder:</source>
        <translation>مجلد ال&amp;تسجيلات:</translation>
    </message>
    <message>
        <source>Where clips that you record with the camera are kept.</source>
        <translation>المكان الذي تُحفظ فيه المقاطع التي تسجلها بالكاميرا.</translation>
    </message>
    <message>
        <source>Longest r&amp;ecording:</source>
        <translation>أ&amp;قصى مدة للتسجيل:</translation>
    </message>
    <message>
        <source>A recording ends by itself after this time.</source>
        <translation>ينتهي التسجيل من تلقاء نفسه بعد هذه المدة.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>يسري التغيير فورًا.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ال&amp;سمة:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Learn from what I li&amp;ke</source>
        <translation>التعلّم مما يعج&amp;بني</translation>
    </message>
    <message>
        <source>Announce each ne&amp;w track</source>
        <translation>الإخبار بكل مقطو&amp;عة جديدة</translation>
    </message>
    <message>
        <source>Shows a notification of the desktop when a track begins.</source>
        <translation>يعرض إشعارًا من سطح المكتب عندما تبدأ مقطوعة.</translation>
    </message>
    <message>
        <source>Play all tracks e&amp;qually loud</source>
        <translation>تشغيل كل المقاطع بالعلوّ نفسه</translation>
    </message>
    <message>
        <source>Files of your own whose loudness is known, by their tags or by listening, play at -18 LUFS.</source>
        <translation>تُشغَّل ملفاتك التي تُعرف شدة صوتها، من وسومها أو بالاستماع إليها، عند -18 LUFS.</translation>
    </message>
    <message>
        <source>Cross&amp;fade:</source>
        <translation>التداخل بين المقاطع:</translation>
    </message>
    <message>
        <source>How long one track fades into the next, where both are files.</source>
        <translation>مدة تداخل مقطع مع الذي يليه، حين يكون كلاهما ملفًا.</translation>
    </message>
    <message>
        <source>A models folder with a manifest.json, or a TorchScript file (.pt) with its description (.json) beside it. Such a file is a program; it runs in a sandbox, where it can do nothing but compute.</source>
        <translation>مجلد نماذج فيه manifest.json، أو ملف TorchScript ‏(‎.pt) وبجانبه وصفه (‎.json). مثل هذا الملف برنامج؛ وهو يعمل في بيئة معزولة لا يستطيع فيها إلا الحساب.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>The arrow keys go from one page to the other.</source>
        <translation>تنقل مفاتيح الأسهم من صفحة إلى أخرى.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Camera and Clips</source>
        <translation>الكاميرا والمقاطع</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Ranks music higher or lower that sounds like what you liked, disliked, skipped or heard to the end; this stays in the catalog on this machine, and the Music menu forgets it.</source>
        <translation>يرفع أو يخفض ترتيب الموسيقى التي تشبه ما أعجبك أو لم يعجبك أو تخطيته أو سمعته حتى النهاية؛ يبقى ذلك في الفهرس على هذا الجهاز، ويمكن محوه من قائمة «الموسيقى».</translation>
    </message>
    <message>
        <source>Keep a diar&amp;y</source>
        <translation>تدوين ال&amp;يوميات</translation>
    </message>
    <message>
        <source>Keeps the time, the scores and the music of each reading in the catalog on this machine, without picture and sound; View &gt; Diary shows and deletes them.</source>
        <translation>يحفظ وقت كل قراءة وقيمها وموسيقاها في الفهرس على هذا الجهاز، بلا صورة ولا صوت؛ ويعرضها عرض &gt; اليوميات ويحذفها.</translation>
    </message>
    <message>
        <source>Keep an i&amp;con in the tray</source>
        <translation>إبقاء أيقونة في &amp;درج النظام</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>ليس في سطح المكتب هذا درج نظام.</translation>
    </message>
    <message>
        <source>F&amp;irst selection:</source>
        <translation>الاختيار الأ&amp;ول:</translation>
    </message>
    <message>
        <source>By the fit alone</source>
        <translation>بحسب الملاءمة وحدها</translation>
    </message>
    <message>
        <source>Light, dark, in high contrast, or whichever the desktop uses.</source>
        <translation>فاتحة أو داكنة أو عالية التباين أو كما في سطح المكتب.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتحة</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكنة</translation>
    </message>
    <message>
        <source>Which of the tracks that suit about equally well come first. The number was drawn for you and counts together with the clip and the face, so that not everybody with the same mood begins with the same track.</source>
        <translation>أي المقطوعات المتقاربة في الملاءمة تأتي أولًا. سُحب الرقم لك بالقرعة، ويُحسب مع المقطع والوجه، كي لا يبدأ كل أصحاب المزاج نفسه بالمقطوعة نفسها.</translation>
    </message>
    <message>
        <source>It hides and shows the window, and plays, pauses and skips. If you close the window while music plays, the program stays in the tray and the music goes on.</source>
        <translation>تخفي النافذة وتظهرها، وتشغّل وتوقف مؤقتًا وتنتقل. وإذا أغلقت النافذة أثناء تشغيل الموسيقى، بقي البرنامج في علبة النظام واستمرت الموسيقى.</translation>
    </message>
</context>
<context>
    <name>v2m::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>البحث عن اختصار</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>v2m::SkippedRows</name>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>لم يتم تخطي أي صف</numerusform>
            <numerusform>تم تخطي صف واحد</numerusform>
            <numerusform>تم تخطي صفين</numerusform>
            <numerusform>تم تخطي %Ln صفوف</numerusform>
            <numerusform>تم تخطي %Ln صفًا</numerusform>
            <numerusform>تم تخطي %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows which rows were skipped, and why.</source>
        <translation>يعرض الصفوف المتخطّاة وسبب تخطيها.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the skipped rows</source>
        <translation>نسخ الصفوف المتخطّاة</translation>
    </message>
    <message>
        <source>Copies the list of skipped rows to the clipboard.</source>
        <translation>يضع قائمة الصفوف المتخطّاة في الحافظة.</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>الصفوف المتخطّاة</translation>
    </message>
    <message>
        <source>The skipped rows by their line in the file, each with the reason.</source>
        <translation>الصفوف المتخطّاة بحسب سطرها في الملف، ومع كل منها السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>لا ملفات تعذرت قراءتها</numerusform>
            <numerusform>تعذرت قراءة ملف واحد</numerusform>
            <numerusform>تعذرت قراءة ملفين</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows which files could not be read, and why.</source>
        <translation>يعرض الملفات التي تعذرت قراءتها والسبب.</translation>
    </message>
    <message>
        <source>Copy the list of files</source>
        <translation>نسخ قائمة الملفات</translation>
    </message>
    <message>
        <source>Puts the files that could not be read on the clipboard.</source>
        <translation>يضع الملفات التي تعذرت قراءتها في الحافظة.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>الملفات التي تعذرت قراءتها</translation>
    </message>
    <message>
        <source>The files that could not be read, each with the reason.</source>
        <translation>الملفات التي تعذرت قراءتها، كل منها مع السبب.</translation>
    </message>
    <message>
        <source>Shows notes on the folder.</source>
        <translation>يعرض ملاحظات عن المجلد.</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>نسخ الملاحظات</translation>
    </message>
    <message>
        <source>Copies the notes to the clipboard.</source>
        <translation>ينسخ الملاحظات إلى الحافظة.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Notes on the folder and its files.</source>
        <translation>ملاحظات عن المجلد وملفاته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::SleepInhibitor</name>
    <message>
        <source>A clip is being recorded</source>
        <translation>يجري تسجيل مقطع</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>الكاميرا قيد الاستخدام</translation>
    </message>
    <message>
        <source>Music is playing</source>
        <translation>تُشغَّل الموسيقى</translation>
    </message>
</context>
<context>
    <name>v2m::SoundNetwork</name>
    <message>
        <source>The model file “%1” holds no sound network: its tensor “%2” is missing or of another shape.</source>
        <translation>لا يحتوي ملف النموذج «%1» على شبكة صوت: الموتّر «%2» مفقود أو بشكل آخر.</translation>
    </message>
    <message>
        <source>The model file “%1” was trained on other descriptors of sound than this program reads.</source>
        <translation>دُرِّب ملف النموذج «%1» على واصفات صوت غير التي يقرؤها هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>v2m::SoundPlayer</name>
    <message>
        <source>the clip&apos;s place in it cannot be reached</source>
        <translation>يتعذر الوصول إلى موضع المقطع فيه</translation>
    </message>
    <message numerus="yes">
        <source>it did not open within %n second(s)</source>
        <translation>
            <numerusform>لم يُفتح خلال %n ثانية</numerusform>
            <numerusform>لم يُفتح خلال ثانية واحدة</numerusform>
            <numerusform>لم يُفتح خلال ثانيتين</numerusform>
            <numerusform>لم يُفتح خلال %n ثوانٍ</numerusform>
            <numerusform>لم يُفتح خلال %n ثانية</numerusform>
            <numerusform>لم يُفتح خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds no sound</source>
        <translation>لا يحتوي على صوت</translation>
    </message>
    <message>
        <source>GStreamer&apos;s plugins are missing</source>
        <translation>إضافات GStreamer غير موجودة</translation>
    </message>
</context>
<context>
    <name>v2m::SoundSource</name>
    <message>
        <source>Plays from a file, without a network.</source>
        <translation>يُسمع من ملف دون شبكة.</translation>
    </message>
    <message>
        <source>Plays from a stream, over the network.</source>
        <translation>يُسمع من بث عبر الشبكة.</translation>
    </message>
    <message>
        <source>Opens in the browser.</source>
        <translation>يُفتح في المتصفح.</translation>
    </message>
    <message>
        <source>Cannot be played: no file and no address is known.</source>
        <translation>لا يمكن تشغيله: لا يُعرف له ملف ولا عنوان.</translation>
    </message>
    <message>
        <source>Cannot be played: its file is gone or cannot be read.</source>
        <translation>لا يمكن تشغيله: لم يعد ملفه موجودًا أو تتعذر قراءته.</translation>
    </message>
</context>
<context>
    <name>v2m::SoundtrackDialog</name>
    <message>
        <source>%1 with music</source>
        <translation>%1 مع موسيقى</translation>
    </message>
    <message>
        <source>Looking for the tracks that have a file on this computer…</source>
        <translation>جارٍ البحث عن المقطوعات التي لها ملف على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب إلى ‎%1.</translation>
    </message>
    <message>
        <source>Writing the clip with its music…</source>
        <translation>جارٍ كتابة المقطع مع موسيقاه…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Clip with Music</source>
        <translation>المقطع مع الموسيقى</translation>
    </message>
    <message>
        <source>The clip gets the music of the list as its sound. Each track with a file on this computer can be heard where the clip has its mood.</source>
        <translation>يأخذ المقطع موسيقى القائمة صوتًا له. يمكن سماع كل مقطوعة لها ملف على هذا الحاسوب حيث يكون للمقطع مزاجها.</translation>
    </message>
    <message>
        <source>Which track plays when</source>
        <translation>أيّ مقطوعة تُسمع ومتى</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>الملف الذي سيُكتب</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose another file, or WebM instead of MP4</source>
        <translation>اختيار ملف آخر، أو WebM بدلًا من MP4</translation>
    </message>
    <message>
        <source>The clip’s &amp;own sound:</source>
        <translation>صوت المق&amp;طع نفسه:</translation>
    </message>
    <message>
        <source>Lower it under the music</source>
        <translation>خفضه تحت الموسيقى</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>What happens to the clip&apos;s own sound</source>
        <translation>ما يؤول إليه الصوت الموجود في المقطع</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>Write the clip with its music to the file</source>
        <translation>كتابة المقطع مع موسيقاه إلى الملف</translation>
    </message>
</context>
<context>
    <name>v2m::SoundtrackStrip</name>
    <message>
        <source>No music yet.</source>
        <translation>لا شيء يُسمع بعد.</translation>
    </message>
</context>
<context>
    <name>v2m::SourceTableModel</name>
    <message>
        <source>From the file “%1”</source>
        <translation>من الملف «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المقطوعات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Watched for changes</source>
        <translation>تُراقب التغييرات</translation>
    </message>
    <message>
        <source>Not watched for changes</source>
        <translation>لا تُراقب التغييرات</translation>
    </message>
    <message>
        <source>When ticked, the folder is read again whenever it changes</source>
        <translation>عند التحديد يُقرأ المجلد من جديد كلما تغيّر</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>whether a folder is watched for changes</comment>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>ملفاتك الخاصة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln no longer there</source>
        <extracomment>of a folder. %1: number of tracks; %Ln: of other ones</extracomment>
        <translation>
            <numerusform>%1، لا مفقود</numerusform>
            <numerusform>%1، واحدة لم تعد موجودة</numerusform>
            <numerusform>%1، اثنتان لم تعودا موجودتين</numerusform>
            <numerusform>%1، %Ln لم تعد موجودة</numerusform>
            <numerusform>%1، %Ln لم تعد موجودة</numerusform>
            <numerusform>%1، %Ln لم تعد موجودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Works in the public domain</source>
        <translation>أعمال في الملكية العامة</translation>
    </message>
</context>
<context>
    <name>v2m::SourcesPage</name>
    <message>
        <source>Another import is still running.</source>
        <translation>لا يزال استيراد آخر جاريًا.</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>يجري استيراد «⁨%1⁩»…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The import was cancelled; the catalog is as it was before.</source>
        <translation>أُلغي الاستيراد؛ بقي الفهرس كما كان من قبل.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>أُلغي التنزيل.</translation>
    </message>
    <message>
        <source>Import a data set</source>
        <translation>استيراد مجموعة بيانات</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Downloading MusicCaps from %1…</source>
        <translation>يجري تنزيل MusicCaps من ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>إزالة مصدر</translation>
    </message>
    <message>
        <source>Remove “%1” from the catalog?</source>
        <translation>هل تريد إزالة «⁨%1⁩» من الفهرس؟</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The file that it was imported from stays where it is.</source>
        <translation>
            <numerusform>لن تُزال أي مقطوعة. يبقى الملف الذي استُوردت منه في مكانه.</numerusform>
            <numerusform>ستُزال مقطوعة واحدة. يبقى الملف الذي استُوردت منه في مكانه.</numerusform>
            <numerusform>ستُزال مقطوعتان. يبقى الملف الذي استُوردتا منه في مكانه.</numerusform>
            <numerusform>ستُزال %Ln مقطوعات. يبقى الملف الذي استُوردت منه في مكانه.</numerusform>
            <numerusform>ستُزال %Ln مقطوعة. يبقى الملف الذي استُوردت منه في مكانه.</numerusform>
            <numerusform>ستُزال %Ln مقطوعة. يبقى الملف الذي استُوردت منه في مكانه.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>ا&amp;ستيراد ملف CSV…</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>استيراد ملف CSV</translation>
    </message>
    <message>
        <source>Brings the tracks of a data set on this machine into the catalog.</source>
        <translation>يضيف إلى الفهرس مقطوعات مجموعة بيانات موجودة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Remove the chosen source</source>
        <translation>إزالة المصدر المختار</translation>
    </message>
    <message>
        <source>Removes the chosen data set and its tracks from the catalog, after asking.</source>
        <translation>يزيل من الفهرس مجموعة البيانات المختارة ومقطوعاتها بعد سؤالك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) in all</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة إجمالًا</numerusform>
            <numerusform>مقطوعتان إجمالًا</numerusform>
            <numerusform>%Ln مقطوعات إجمالًا</numerusform>
            <numerusform>%Ln مقطوعة إجمالًا</numerusform>
            <numerusform>%Ln مقطوعة إجمالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing “%1”…</source>
        <translation>جارٍ إزالة «%1»…</translation>
    </message>
    <message>
        <source>Built-in works</source>
        <translation>الأعمال المضمّنة</translation>
    </message>
    <message>
        <source>Add the &amp;Built-in Works</source>
        <translation>إضافة الأعمال ال&amp;مضمّنة</translation>
    </message>
    <message>
        <source>Add the built-in works</source>
        <translation>إضافة الأعمال المضمّنة</translation>
    </message>
    <message>
        <source>Works in the public domain that come with the program; most of them play without a network.</source>
        <translation>أعمال من الملك العام تأتي مع البرنامج؛ يُسمع معظمها بلا شبكة.</translation>
    </message>
    <message>
        <source>Add a Folder of Music</source>
        <translation>إضافة مجلد موسيقى</translation>
    </message>
    <message>
        <source>&amp;Read It Again</source>
        <translation>قراءته مجددًا</translation>
    </message>
    <message>
        <source>&amp;Watch for Changes</source>
        <translation>مراقبة التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). The files themselves stay where they are.</source>
        <translation>
            <numerusform>لن تُزال أي مقطوعة. تبقى الملفات نفسها في مكانها.</numerusform>
            <numerusform>يزيل هذا مقطوعة واحدة. تبقى الملفات نفسها في مكانها.</numerusform>
            <numerusform>يزيل هذا مقطوعتين. تبقى الملفات نفسها في مكانها.</numerusform>
            <numerusform>يزيل هذا %Ln مقطوعات. تبقى الملفات نفسها في مكانها.</numerusform>
            <numerusform>يزيل هذا %Ln مقطوعة. تبقى الملفات نفسها في مكانها.</numerusform>
            <numerusform>يزيل هذا %Ln مقطوعة. تبقى الملفات نفسها في مكانها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is being listened to</source>
        <translation>يجري الاستماع إلى هذا المجلد</translation>
    </message>
    <message>
        <source>The data sets and folders in the catalog with their numbers of tracks and licences; the menu key shows what can be done with one.</source>
        <translation>مجموعات البيانات والمجلدات في الفهرس مع أعداد مقطوعاتها وتراخيصها؛ ويعرض مفتاح القائمة ما يمكن فعله بها.</translation>
    </message>
    <message>
        <source>Add a F&amp;older of Music…</source>
        <translation>إضافة مجلد موسيقى…</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>إضافة مجلد موسيقى</translation>
    </message>
    <message>
        <source>Listens to the music files in a folder of yours, so that they appear in the lists.</source>
        <translation>يستمع إلى ملفات الموسيقى في أحد مجلداتك كي تظهر في القوائم.</translation>
    </message>
    <message>
        <source>Or drop a folder or a CSV file here. The first line of a CSV file names its columns, at least id and caption.</source>
        <translation>أو أفلت هنا مجلدًا أو ملف CSV. يسمي السطر الأول من ملف CSV أعمدته، وعلى الأقل id وcaption.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %Ln track(s). They come with the program, and can be added again.</source>
        <translation>
            <numerusform>لن يزيل هذا أي مقطوعة.</numerusform>
            <numerusform>سيزيل هذا مقطوعة واحدة. تأتي مع البرنامج ويمكن إضافتها من جديد.</numerusform>
            <numerusform>سيزيل هذا مقطوعتين. تأتيان مع البرنامج ويمكن إضافتهما من جديد.</numerusform>
            <numerusform>سيزيل هذا %Ln مقطوعات. تأتي مع البرنامج ويمكن إضافتها من جديد.</numerusform>
            <numerusform>سيزيل هذا %Ln مقطوعة. تأتي مع البرنامج ويمكن إضافتها من جديد.</numerusform>
            <numerusform>سيزيل هذا %Ln مقطوعة. تأتي مع البرنامج ويمكن إضافتها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 has sent could not be imported. %2</source>
        <extracomment>%1: a server&apos;s name; %2: a sentence that says why</extracomment>
        <translation>تعذر استيراد ما أرسله ⁨%1⁩. %2</translation>
    </message>
    <message>
        <source>&amp;Show Its Tracks</source>
        <translation>إظهار مقطوعاته</translation>
    </message>
</context>
<context>
    <name>v2m::Stage</name>
    <message>
        <source>Opening %1…</source>
        <translation>يجري فتح ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Reading faces… %1</source>
        <translation>تجري قراءة الوجوه… %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>لم تبقَ ثوانٍ</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading faces…</source>
        <translation>تجري قراءة الوجوه…</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <extracomment>Several clips are analysed one after the other. %1: number of this one; %2: how many there are; %3: its file&apos;s name</extracomment>
        <translation>المقطع %1 من %2: %3</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>يجري تشغيل الكاميرا…</translation>
    </message>
</context>
<context>
    <name>v2m::StepsChoice</name>
    <message>
        <source>Even steps</source>
        <translation>خطوات متساوية</translation>
    </message>
    <message>
        <source>Arousal first</source>
        <translation>الاستثارة أولًا</translation>
    </message>
    <message>
        <source>Valence first</source>
        <translation>التكافؤ أولًا</translation>
    </message>
    <message>
        <source>Steps that adapt</source>
        <translation>خطوات متكيّفة</translation>
    </message>
    <message>
        <source>Straight to the goal, each step as long as the others</source>
        <translation>مباشرة إلى الهدف، كل خطوة بطول سواها</translation>
    </message>
    <message>
        <source>First as calm or as lively as the goal, then as bright</source>
        <translation>أولًا بهدوء الهدف أو حيويته، ثم ببهجته</translation>
    </message>
    <message>
        <source>First as bright as the goal, then as calm or as lively</source>
        <translation>أولًا ببهجة الهدف، ثم بهدوئه أو حيويته</translation>
    </message>
    <message>
        <source>Small steps first, which grow: the smaller, the farther the goal is</source>
        <translation>خطوات صغيرة أولًا ثم تكبر: كلما بَعُد الهدف كانت أصغر</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>How the music goes from where you are to where it leads</source>
        <translation>كيف تنتقل الموسيقى من حيث أنت إلى حيث تقود</translation>
    </message>
    <message>
        <source>&lt;p&gt;How the music goes from where you are to where it leads: in &lt;b&gt;even&lt;/b&gt; steps; with the &lt;b&gt;arousal first&lt;/b&gt;, so that you are calm before you are cheerful; with the &lt;b&gt;valence first&lt;/b&gt;; or in &lt;b&gt;steps that adapt&lt;/b&gt;, which begin small and grow.&lt;/p&gt;</source>
        <translation>&lt;p&gt;كيف تنتقل الموسيقى من حيث أنت إلى حيث تقود: بخطوات &lt;b&gt;متساوية&lt;/b&gt;؛ أو مع &lt;b&gt;الاستثارة أولًا&lt;/b&gt;، فتهدأ قبل أن تبتهج؛ أو مع &lt;b&gt;التكافؤ أولًا&lt;/b&gt;؛ أو &lt;b&gt;بخطوات متكيّفة&lt;/b&gt; تبدأ صغيرة ثم تكبر.&lt;/p&gt;</translation>
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
        <translation>لا يظهر أي وجه.</translation>
    </message>
    <message>
        <source>There are no emotions to show yet.</source>
        <translation>لا توجد مشاعر لعرضها بعد.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <extracomment>%1: a list such as &quot;Happy 61 percent, Neutral 20 percent&quot;</extracomment>
        <translation>الآن: %1.</translation>
    </message>
    <message>
        <source>no face in sight</source>
        <translation>لا يظهر أي وجه</translation>
    </message>
    <message>
        <source>At %1 of %2: %3.</source>
        <extracomment>%1: a time in the clip; %2: the clip&apos;s length; %3: a list such as &quot;Happy 61 percent&quot;</extracomment>
        <translation>عند %1 من %2: %3.</translation>
    </message>
    <message>
        <source>Emotions over time</source>
        <translation>المشاعر عبر الزمن</translation>
    </message>
    <message>
        <source>The arrow keys move through the video; Space plays it.</source>
        <translation>تتنقّل مفاتيح الأسهم في الفيديو؛ ويشغّله مفتاح المسافة.</translation>
    </message>
    <message>
        <source>&lt;p&gt;How the emotions came and went: the taller an area, the more of that emotion at that moment.&lt;/p&gt;&lt;p&gt;Click, drag or use the arrow keys to go to a moment of the clip.&lt;/p&gt;</source>
        <translation>&lt;p&gt;كيف جاءت المشاعر وذهبت: كلما ارتفعت المساحة زاد نصيب ذلك الشعور في تلك اللحظة.&lt;/p&gt;&lt;p&gt;انقر أو اسحب أو استعمل مفاتيح الأسهم للانتقال إلى لحظة من المقطع.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>%1: a time in the clip</extracomment>
        <translation>الا&amp;نتقال إلى %1</translation>
    </message>
    <message>
        <source>Go to the &amp;Start</source>
        <translation>الانتقال إلى ال&amp;بداية</translation>
    </message>
</context>
<context>
    <name>v2m::TotalLine</name>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: hours and minutes</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>لا مقطوعات</numerusform>
            <numerusform>مقطوعة واحدة</numerusform>
            <numerusform>مقطوعتان</numerusform>
            <numerusform>%Ln مقطوعات</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
            <numerusform>%Ln مقطوعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The length of %Ln track(s) is not known.</source>
        <translation>
            <numerusform>لا مقطوعات مدتها غير معروفة.</numerusform>
            <numerusform>مدة مقطوعة واحدة غير معروفة.</numerusform>
            <numerusform>مدة مقطوعتين غير معروفة.</numerusform>
            <numerusform>مدة %Ln مقطوعات غير معروفة.</numerusform>
            <numerusform>مدة %Ln مقطوعة غير معروفة.</numerusform>
            <numerusform>مدة %Ln مقطوعة غير معروفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Below the list. %1: &quot;12 tracks&quot;; %2: &quot;41 min&quot; or &quot;at least 41 min&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>Below the list, where the lengths of some tracks are unknown. %1: &quot;41 min&quot;</extracomment>
        <translation>%1 على الأقل</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <extracomment>Below the list. %1: how many are selected; %Ln: of how many</extracomment>
        <translation>
            <numerusform>%1 من %Ln مقطوعة</numerusform>
            <numerusform>%1 من مقطوعة واحدة</numerusform>
            <numerusform>%1 من مقطوعتين</numerusform>
            <numerusform>%1 من %Ln مقطوعات</numerusform>
            <numerusform>%1 من %Ln مقطوعة</numerusform>
            <numerusform>%1 من %Ln مقطوعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>v2m::Tour</name>
    <message>
        <source>Show your face</source>
        <translation>أظهر وجهك</translation>
    </message>
    <message>
        <source>Open a video or a picture, drop one here, or switch the camera on. A few seconds are enough. No picture leaves this machine.</source>
        <translation>افتح فيديو أو صورة، أو أفلت واحدة هنا، أو شغّل الكاميرا. تكفي بضع ثوانٍ. لا تغادر أي صورة هذا الجهاز.</translation>
    </message>
    <message>
        <source>See what was read</source>
        <translation>شاهد ما قُرئ</translation>
    </message>
    <message>
        <source>The bars are the seven emotions, the timeline shows when they came, and the pad shows your path between unpleasant and pleasant, calm and excited.</source>
        <translation>الأعمدة هي المشاعر السبعة، والخط الزمني يخبر متى جاءت، والمستوى يُظهر مسارك من المزعج إلى السارّ ومن الهادئ إلى المتحمّس.</translation>
    </message>
    <message>
        <source>Get music that answers</source>
        <translation>احصل على موسيقى تستجيب</translation>
    </message>
    <message>
        <source>The list follows the bars, and each track says why it is there. Above it you choose what the music is to do: match your mood, follow it, lift it, calm it or energize it.</source>
        <translation>تتبع القائمة الأعمدة، وتخبر كل مقطوعة عن سبب وجودها. وفوقها تختار ما المطلوب من الموسيقى: أن تطابق مزاجك أو تتابعه أو تبهجه أو تهدّئه أو تنشّطه.</translation>
    </message>
    <message>
        <source>Listen, and steer</source>
        <translation>استمع ووجّه</translation>
    </message>
    <message>
        <source>Play the list here and take it with you. To go elsewhere, drag the target on the pad. F1 opens the manual, and the Help menu this tour.</source>
        <translation>شغّل القائمة هنا وخذها معك. وللذهاب إلى مكان آخر اسحب الهدف على المستوى. يفتح F1 الدليل، وتفتح قائمة المساعدة هذه الجولة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which card of a tour this is: 2 of 4</extracomment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;تخطٍّ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>ت&amp;مّ</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>v2m::TrackAnnouncer</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a track&apos;s title. %1: who plays it; %2: the emotion that it answers</extracomment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>v2m::TrackDetails</name>
    <message>
        <source>%1 (valence %2, arousal %3)</source>
        <extracomment>%1: a mood in words, such as “sad, low energy”; %2 and %3: numbers from -1 to 1</extracomment>
        <translation>%1 (التكافؤ %2، الإثارة %3)</translation>
    </message>
    <message>
        <source>Details of the track</source>
        <translation>تفاصيل المقطوعة</translation>
    </message>
    <message>
        <source>Choose a track to see what is known about it.</source>
        <translation>اختر مقطوعة لترى ما يُعرف عنها.</translation>
    </message>
    <message>
        <source>Here because</source>
        <translation>سبب وجودها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Place on the pad</source>
        <translation>الموضع على اللوحة</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Place on the pad (● this track, ○ asked for)</source>
        <extracomment>What follows: a mood in words. The signs are those of a small picture of the pad</extracomment>
        <translation>الموضع على اللوحة (● هذه المقطوعة، ○ المطلوب)</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
</context>
<context>
    <name>v2m::TrayIcon</name>
    <message>
        <source>&amp;Hide the Window</source>
        <translation>إ&amp;خفاء النافذة</translation>
    </message>
    <message>
        <source>&amp;Show the Window</source>
        <translation>إ&amp;ظهار النافذة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إي&amp;قاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>&amp;Next Track</source>
        <translation>المقطوعة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>P&amp;revious Track</source>
        <translation>المقطوعة السابقة</translation>
    </message>
</context>
<context>
    <name>v2m::UnderstoodLine</name>
    <message>
        <source>Mood of the words: %1</source>
        <extracomment>%1: a mood that was understood of words, such as “Sad, low energy”</extracomment>
        <translation>مزاج الكلمات: %1</translation>
    </message>
    <message>
        <source>A mood of your choice, in place of that of the words.</source>
        <translation>مزاج من اختيارك، بدلًا من مزاج الكلمات.</translation>
    </message>
    <message>
        <source>Inferred from what you do not want.</source>
        <extracomment>%1: words of a search, as a list</extracomment>
        <translation>فُهم مما لا تريده.</translation>
    </message>
    <message>
        <source>Understood from: %1.</source>
        <translation>فُهم من: %1.</translation>
    </message>
    <message>
        <source>%1 A click changes the mood; the cross keeps the words without it.</source>
        <extracomment>%1: a sentence: from which words a mood was understood</extracomment>
        <translation>%1 النقر يغيّر المزاج، وعلامة الإغلاق تُبقي الكلمات وحدها.</translation>
    </message>
    <message>
        <source>Leave out the mood of the words</source>
        <translation>تجاهل مزاج الكلمات</translation>
    </message>
    <message>
        <source>Leave out this mood: only the words themselves are looked for</source>
        <translation>تجاهل هذا المزاج: يُبحث عن الكلمات نفسها فقط</translation>
    </message>
    <message>
        <source>None of these words names a mood that is known here; the list has tracks that contain them.</source>
        <translation>لا تدل أي من هذه الكلمات على مزاج معروف هنا؛ في القائمة مقطوعات ترد فيها.</translation>
    </message>
    <message>
        <source>%1 Did you mean:</source>
        <extracomment>%1: a sentence; below it are buttons with words that may have been meant</extracomment>
        <translation>%1 هل تقصد:</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <extracomment>%1: a word</extracomment>
        <translation>ابحث عن “%1” بدلًا من ذلك</translation>
    </message>
    <message>
        <source>More Energy</source>
        <translation>طاقة أكثر</translation>
    </message>
    <message>
        <source>Less Energy</source>
        <translation>طاقة أقل</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>أكثر إشراقًا</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>أكثر قتامة</translation>
    </message>
    <message>
        <source>As Understood</source>
        <translation>كما فُهم</translation>
    </message>
    <message>
        <source>Only the Words</source>
        <translation>الكلمات فقط</translation>
    </message>
    <message>
        <source>Mood of the Words</source>
        <translation>مزاج الكلمات</translation>
    </message>
    <message>
        <source>By name: %1</source>
        <extracomment>On a chip. %1: names of works or artists that a search mentions, as a list</extracomment>
        <translation>بالاسم: %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>On a chip. %1: what a listener does not want in the music, as a list</extracomment>
        <translation>بدون %1</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <extracomment>Below it are buttons with words that may have been meant</extracomment>
        <translation>هل تقصد:</translation>
    </message>
</context>
<context>
    <name>v2m::VideoView</name>
    <message>
        <source>There is no picture.</source>
        <translation>لا توجد صورة.</translation>
    </message>
    <message>
        <source>No face is in sight.</source>
        <translation>لا يظهر أي وجه.</translation>
    </message>
    <message>
        <source>Face %1: %2.</source>
        <extracomment>%1: a face&apos;s number</extracomment>
        <translation>الوجه %1: %2.</translation>
    </message>
    <message>
        <source>Face %1 is too small to be read.</source>
        <translation>الوجه %1 أصغر من أن يُقرأ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face(s) in sight.</source>
        <translation>
            <numerusform>لا يظهر أي وجه.</numerusform>
            <numerusform>يظهر وجه واحد.</numerusform>
            <numerusform>يظهر وجهان.</numerusform>
            <numerusform>تظهر %Ln وجوه.</numerusform>
            <numerusform>يظهر %Ln وجهًا.</numerusform>
            <numerusform>يظهر %Ln وجه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Tab goes from face to face, Enter chooses one, Escape all; Space plays a video.</source>
        <translation>ينتقل مفتاح Tab من وجه إلى وجه، ويختار مفتاح الإدخال واحدًا، وEscape الكل؛ ويشغّل مفتاح المسافة الفيديو.</translation>
    </message>
    <message>
        <source>&amp;All Faces</source>
        <translation>&amp;كل الوجوه</translation>
    </message>
    <message>
        <source>Only Face %1</source>
        <translation>الوجه %1 فقط</translation>
    </message>
    <message>
        <source>The &amp;Picture Alone</source>
        <translation>ال&amp;صورة وحدها</translation>
    </message>
</context>
<context>
    <name>v2m::ViewPanels</name>
    <message>
        <source>Music &amp;List</source>
        <translation>قائمة المو&amp;سيقى</translation>
    </message>
    <message>
        <source>&amp;Emotions</source>
        <translation>ال&amp;مشاعر</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
    <message>
        <source>Mood &amp;Pad</source>
        <translation>&amp;لوحة المزاج</translation>
    </message>
    <message>
        <source>&amp;Clips</source>
        <translation>المقا&amp;طع</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>المش&amp;غّل</translation>
    </message>
</context>
<context>
    <name>v2m::WindowActions</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>م&amp;سح هذه القائمة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح ملف &amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a video or a picture of a face</source>
        <translation>فتح فيديو أو صورة لوجه</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>ال&amp;كاميرا</translation>
    </message>
    <message>
        <source>Read your face live with the camera</source>
        <translation>قراءة وجهك مباشرةً بالكاميرا</translation>
    </message>
    <message>
        <source>Play C&amp;lip</source>
        <translation>تشغيل المق&amp;طع</translation>
    </message>
    <message>
        <source>Play the analysed clip with its faces marked</source>
        <translation>تشغيل المقطع المحلَّل مع تحديد الوجوه فيه</translation>
    </message>
    <message>
        <source>&amp;Export Playlist…</source>
        <translation>تص&amp;دير قائمة التشغيل…</translation>
    </message>
    <message>
        <source>Take the playlist with you as M3U8, XSPF, JSPF or CSV</source>
        <translation>أخذ قائمة التشغيل معك بتنسيق M3U8 أو XSPF أو JSPF أو CSV</translation>
    </message>
    <message>
        <source>Export &amp;Analysis…</source>
        <translation>تصدير التحلي&amp;ل…</translation>
    </message>
    <message>
        <source>Save what was read as JSON, CSV or a picture</source>
        <translation>حفظ ما قُرئ بتنسيق JSON أو CSV أو في صورة</translation>
    </message>
    <message>
        <source>&amp;Music Catalog…</source>
        <translation>فهرس المو&amp;سيقى…</translation>
    </message>
    <message>
        <source>See, import and search the music</source>
        <translation>عرض الموسيقى واستيرادها والبحث فيها</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;About Video2Music</source>
        <translation>&amp;حول Video2Music</translation>
    </message>
    <message>
        <source>&amp;Forget Likes and Plays…</source>
        <translation>نسيان الإع&amp;جابات ومرات التشغيل…</translation>
    </message>
    <message>
        <source>Analyse a clip first</source>
        <translation>حلّل مقطعًا أولًا</translation>
    </message>
    <message>
        <source>Analyse a clip or pick a mood first</source>
        <translation>حلّل مقطعًا أو اختر مزاجًا أولًا</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Find Music by Words</source>
        <translation>ال&amp;بحث عن موسيقى بالكلمات</translation>
    </message>
    <message>
        <source>A picture stands still</source>
        <translation>الصورة ثابتة</translation>
    </message>
    <message>
        <source>&amp;Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>A&amp;nother Selection</source>
        <translation>اختيار آخر</translation>
    </message>
    <message>
        <source>&amp;Save as Playlist…</source>
        <translation>حفظ كقائمة تشغيل…</translation>
    </message>
    <message>
        <source>&amp;Playlists…</source>
        <translation>قوائم التشغيل…</translation>
    </message>
    <message>
        <source>See, open and rename the playlists that you saved</source>
        <translation>عرض قوائم التشغيل التي حفظتها وفتحها وإعادة تسميتها</translation>
    </message>
    <message>
        <source>&amp;Add a Folder of Music…</source>
        <translation>إضافة مجلد موسيقى…</translation>
    </message>
    <message>
        <source>Listen to the music files in a folder of yours</source>
        <translation>الاستماع إلى ملفات الموسيقى في أحد مجلداتك</translation>
    </message>
    <message>
        <source>Other tracks that suit about as well</source>
        <translation>مقطوعات أخرى ملائمة بالقدر نفسه تقريبًا</translation>
    </message>
    <message>
        <source>Keep the list inside the program under a name</source>
        <translation>الاحتفاظ بالقائمة داخل البرنامج باسم</translation>
    </message>
    <message>
        <source>Keep &amp;Reading While Music Plays</source>
        <translation>متابعة ال&amp;قراءة أثناء عزف الموسيقى</translation>
    </message>
    <message>
        <source>The camera reads your face while music plays, and what comes next is planned from it</source>
        <translation>تقرأ الكاميرا وجهك أثناء عزف الموسيقى، ويُخطَّط لما يليها بناءً عليه</translation>
    </message>
    <message>
        <source>Export Clip with &amp;Music…</source>
        <translation>تصدير المقطع مع ال&amp;موسيقى…</translation>
    </message>
    <message>
        <source>&amp;Diary…</source>
        <translation>الي&amp;وميات…</translation>
    </message>
    <message>
        <source>See your readings by day, and the music with them</source>
        <translation>عرض قراءاتك حسب الأيام مع موسيقاها</translation>
    </message>
    <message>
        <source>Write the clip with the list’s music as its sound</source>
        <translation>كتابة المقطع مع موسيقى القائمة صوتًا له</translation>
    </message>
    <message>
        <source>Analyse a clip and get a list for it first</source>
        <translation>حلّل مقطعًا أولًا ولتكن له قائمة</translation>
    </message>
    <message>
        <source>Recor&amp;d a Clip</source>
        <translation>ت&amp;سجيل مقطع</translation>
    </message>
</context>
<context>
    <name>v2m::WindowHelp</name>
    <message>
        <source>The List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>The Pad</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Move the target</source>
        <translation>تحريك الهدف</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Move the target in larger steps</source>
        <translation>تحريك الهدف بخطوات أكبر</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Shift+مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>The Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>To another moment</source>
        <translation>إلى لحظة أخرى</translation>
    </message>
    <message>
        <source>Arrow keys, Page Up, Page Down</source>
        <translation>مفاتيح الأسهم وPage Up وPage Down</translation>
    </message>
    <message>
        <source>In larger steps</source>
        <translation>بخطوات أكبر</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>إلى البداية أو النهاية</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home وEnd</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>What the control is for</source>
        <translation>ما الغرض من العنصر</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;ما هذا؟</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ال&amp;جولة</translation>
    </message>
    <message>
        <source>&amp;Face Model…</source>
        <translation>&amp;نموذج الوجوه…</translation>
    </message>
    <message>
        <source>Play or pause the music</source>
        <translation>تشغيل الموسيقى أو إيقافها مؤقتًا</translation>
    </message>
    <message>
        <source>%1, play key</source>
        <extracomment>%1: a key. The other is one that keyboards have for players</extracomment>
        <translation>%1، مفتاح التشغيل</translation>
    </message>
    <message>
        <source>Back to your mood</source>
        <translation>العودة إلى مزاجك</translation>
    </message>
</context>
<context>
    <name>v2m::WindowOffers</name>
    <message numerus="yes">
        <source>%Ln track(s) only; get MusicCaps (2.9 MB, CC BY-SA 4.0)</source>
        <extracomment>Below the list. MusicCaps is a data set with 5,521 descriptions of music</extracomment>
        <translation>
            <numerusform>لا مقطوعات؛ احصل على MusicCaps‏ (٢٫٩ م.ب، CC BY-SA 4.0)</numerusform>
            <numerusform>مقطوعة واحدة فقط؛ احصل على MusicCaps‏ (٢٫٩ م.ب، CC BY-SA 4.0)</numerusform>
            <numerusform>مقطوعتان فقط؛ احصل على MusicCaps‏ (٢٫٩ م.ب، CC BY-SA 4.0)</numerusform>
            <numerusform>%Ln مقطوعات فقط؛ احصل على MusicCaps‏ (٢٫٩ م.ب، CC BY-SA 4.0)</numerusform>
            <numerusform>%Ln مقطوعة فقط؛ احصل على MusicCaps‏ (٢٫٩ م.ب، CC BY-SA 4.0)</numerusform>
            <numerusform>%Ln مقطوعة فقط؛ احصل على MusicCaps‏ (٢٫٩ م.ب، CC BY-SA 4.0)</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the music catalog, which offers 5,521 more descriptions of music.</source>
        <translation>يفتح فهرس الموسيقى الذي يعرض 5521 وصفًا إضافيًا للموسيقى.</translation>
    </message>
    <message>
        <source>Shows its size, licence and origin first, and then downloads it.</source>
        <translation>يذكر أولًا حجمه ورخصته ومصدره، ثم ينزّله.</translation>
    </message>
    <message>
        <source>Faces are found by the simpler detector; get the better one (%1, Apache 2.0)</source>
        <extracomment>In the status bar. %1: the size of a download, such as &quot;317 kB&quot;</extracomment>
        <translation>يعثر الكاشف الأبسط على الوجوه؛ احصل على الأفضل (%1، Apache 2.0)</translation>
    </message>
</context>
<context>
    <name>v2m::WordVectors</name>
    <message>
        <source>The list of words “%1” cannot be read: %2</source>
        <translation>تعذّرت قراءة قائمة الكلمات «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” does not hold a vector for each word of its list.</source>
        <translation>لا يحتوي «%1» على متجه لكل كلمة من قائمته.</translation>
    </message>
    <message>
        <source>“%1” holds values that are not numbers.</source>
        <translation>يحتوي «%1» على قيم ليست أعدادًا.</translation>
    </message>
</context>
<context>
    <name>v2m::WorkPanel</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>The progress of the download or the import.</source>
        <translation>ما أُنجز من التنزيل أو الاستيراد.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stops the download or the import; the catalog stays as it was before.</source>
        <translation>يوقف التنزيل أو الاستيراد؛ ويبقى الفهرس كما كان من قبل.</translation>
    </message>
</context>
<context>
    <name>v2m::YtDlpResolver</name>
    <message>
        <source>yt-dlp found no stream: %1</source>
        <translation>لم يجد yt-dlp بثًا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>yt-dlp answered with something that is not the address of a stream</source>
        <translation>أجاب yt-dlp بما ليس عنوان بثّ</translation>
    </message>
    <message numerus="yes">
        <source>yt-dlp did not answer within %n second(s)</source>
        <translation>
            <numerusform>لم يُجب yt-dlp خلال %n ثانية</numerusform>
            <numerusform>لم يُجب yt-dlp خلال ثانية واحدة</numerusform>
            <numerusform>لم يُجب yt-dlp خلال ثانيتين</numerusform>
            <numerusform>لم يُجب yt-dlp خلال %n ثوانٍ</numerusform>
            <numerusform>لم يُجب yt-dlp خلال %n ثانية</numerusform>
            <numerusform>لم يُجب yt-dlp خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no stream to ask yt-dlp for</source>
        <translation>لا يوجد بثّ يُطلب من yt-dlp</translation>
    </message>
    <message>
        <source>yt-dlp could not be started: %1</source>
        <translation>تعذر تشغيل yt-dlp: ⁨%1⁩</translation>
    </message>
    <message>
        <source>yt-dlp found no stream and did not say why</source>
        <translation>لم يجد yt-dlp بثًا ولم يذكر السبب</translation>
    </message>
</context>
<context>
    <name>v2m::analyzeCommand</name>
    <message>
        <source>With --json: every reading of every face.</source>
        <translation>مع --json: كل قراءة لكل وجه.</translation>
    </message>
    <message>
        <source>Analyse every Kth frame only (default: 1).</source>
        <translation>تحليل إطار واحد من كل K إطارات (المبدئي: 1).</translation>
    </message>
    <message>
        <source>Read the emotions only; needs no catalog.</source>
        <translation>قراءة المشاعر فقط؛ لا يلزم فهرس.</translation>
    </message>
    <message>
        <source>Name at least one clip.</source>
        <translation>اذكر مقطعًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>--playlist works only with a single clip.</source>
        <translation>لا يُستخدم --playlist إلا مع مقطع واحد.</translation>
    </message>
    <message>
        <source>--playlist and --no-tracks exclude each other.</source>
        <translation>لا يجتمع الخياران --playlist و --no-tracks.</translation>
    </message>
    <message>
        <source>%1: %2
valence %3, arousal %4, faces %5, frames analysed %6 of %7</source>
        <translation>%1: %2
التكافؤ %3، الاستثارة %4، الوجوه %5، الإطارات المحلَّلة %6 من %7</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>موسيقى لـ %1</translation>
    </message>
    <message>
        <source>Reads the emotions of the faces in a clip and lists music for them.</source>
        <translation>يقرأ مشاعر الوجوه في مقطع ويسرد موسيقى لها.</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>يجري التحليل</translation>
    </message>
    <message>
        <source>Where the list is to lead: valence and arousal, each from -1 to 1.</source>
        <translation>إلى أين تقود القائمة: التكافؤ والاستثارة، كل منهما من -1 إلى 1.</translation>
    </message>
    <message>
        <source>No track in the catalog matches --where, so no playlist was written.</source>
        <translation>لا توجد في الفهرس مقطوعات توافق ما يطلبه --where، لذا لم تُكتب قائمة تشغيل.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>، ثم </translation>
    </message>
    <message>
        <source>in time: %1; --mode follow retraces it</source>
        <translation>زمنيًا: %1؛ الخيار --mode follow يعيد المسار</translation>
    </message>
    <message>
        <source>Run a model that contains code (TorchScript) without a sandbox; it then has all your permissions.</source>
        <translation>تشغيل نموذج هو برنامج (TorchScript) بلا بيئة معزولة؛ يستطيع حينها أن يفعل كل ما تستطيعه.</translation>
    </message>
    <message>
        <source>The YuNet face model is not installed, so faces are found by the simpler cascade; the window offers it under Help &gt; Face Model.</source>
        <translation>نموذج الوجوه YuNet غير مثبّت، لذا يُبحث عن الوجوه بالكاشف التتابعي الأبسط؛ تعرضه النافذة ضمن مساعدة &gt; نموذج الوجوه.</translation>
    </message>
    <message>
        <source>List music for one of several faces only, by its number (default: one list that is fair to all of them).</source>
        <translation>سرد الموسيقى لوجه واحد فقط من عدة وجوه، برقمه (افتراضيًا: قائمة واحدة منصفة للجميع).</translation>
    </message>
    <message>
        <source>Keep nothing of this in the diary, which is off until video2music-cli diary on.</source>
        <translation>عدم حفظ أي شيء من هذا في اليوميات، وهي معطَّلة حتى video2music-cli diary on.</translation>
    </message>
    <message>
        <source>face %1: %2</source>
        <translation>الوجه %1: %2</translation>
    </message>
    <message>
        <source>face %1: %2; the list serves them %3 %</source>
        <extracomment>%3: how well the list serves this person, in percent of a list for them alone</extracomment>
        <translation>الوجه %1: %2؛ تناسبه القائمة بنسبة %3 %</translation>
    </message>
    <message>
        <source>There is no face %1 in %2; the faces are %3.</source>
        <translation>لا يوجد وجه %1 في %2؛ الوجوه هي %3.</translation>
    </message>
    <message>
        <source>Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of that name is replaced.</source>
        <translation>يكتب القائمة في ملف: ‎.m3u8 أو ‎.xspf أو ‎.jspf أو ‎.csv. ويُستبدل الملف إن وُجد بهذا الاسم.</translation>
    </message>
    <message>
        <source>A picture has no course in time to follow, so the list is as with --mode match.</source>
        <translation>ليس للصورة مجرى في الزمن تتبعه القائمة، فهي كما مع --mode match.</translation>
    </message>
</context>
<context>
    <name>v2m::captionReport</name>
    <message>
        <source>captions held out %1, learned from %2; their mood words are hidden</source>
        <translation>الأوصاف المحجوزة للقياس %1، والمتعلَّم منها %2؛ كلمات المزاج فيها مخفية</translation>
    </message>
    <message>
        <source>valence r</source>
        <translation>تكافؤ r</translation>
    </message>
    <message>
        <source>arousal r</source>
        <translation>استثارة r</translation>
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
        <translation>النموذج</translation>
    </message>
    <message>
        <source>lexicon alone</source>
        <translation>المعجم وحده</translation>
    </message>
    <message>
        <source>word counts</source>
        <translation>عدّ الكلمات</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>الشعور</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>مقطوعات</translation>
    </message>
    <message>
        <source>lexicon</source>
        <translation>المعجم</translation>
    </message>
    <message>
        <source>words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>average precision over the lexicon&apos;s: %1 times</source>
        <translation>نسبة متوسط الدقة إلى متوسط دقة المعجم: %1</translation>
    </message>
    <message>
        <source>happy (%1) against sad (%2) by instruments alone: AUC %3, standard error %4; lexicon %5, word counts %6</source>
        <translation>السعادة (%1) مقابل الحزن (%2) من الآلات الموسيقية وحدها: AUC %3، الخطأ المعياري %4؛ المعجم %5، عدّ الكلمات %6</translation>
    </message>
</context>
<context>
    <name>v2m::captionsCommand</name>
    <message>
        <source>A CSV file as “catalog import” takes it: MusicCaps, or any with the columns id and caption; may be given several times.</source>
        <translation>ملف CSV كما يقبله الأمر &quot;catalog import&quot;: MusicCaps أو أي ملف فيه العمودان id وcaption؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Name the captions with --data.</source>
        <translation>اذكر ملف الأوصاف بالخيار --data.</translation>
    </message>
    <message>
        <source>Rows that are not tracks: %1.</source>
        <translation>الصفوف التي ليست مقطوعات: %1.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>يجري التدريب</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>الخسارة %1</translation>
    </message>
    <message>
        <source>Trains the network that reads a mood from captions which name none, and measures it on those that it did not see.</source>
        <translation>يدرّب الشبكة التي تقرأ المزاج من أوصاف لا تذكره، ويقيس أداءها على الأوصاف التي لم ترها.</translation>
    </message>
    <message>
        <source>Learned from %1 captions in %2; written to %3.</source>
        <translation>تم التعلّم من %1 من الأوصاف خلال %2؛ كُتبت النتيجة في %3.</translation>
    </message>
    <message>
        <source>Measures how well the mood of captions is read when their mood words are hidden: by the model, the lexicon alone, and word counts.</source>
        <translation>يقيس جودة قراءة مزاج الأوصاف حين تُخفى كلمات المزاج فيها: بالنموذج، وبالمعجم وحده، وبعدّ الكلمات.</translation>
    </message>
    <message>
        <source>A folder with vectors of words (glove_words.txt and glove_100d.safetensors): words that occur in no caption are then read as similar ones.</source>
        <translation>مجلد فيه متجهات الكلمات (glove_words.txt وglove_100d.safetensors): تُقرأ حينئذٍ الكلمات التي لا ترد في أي وصف كما تُقرأ كلمات شبيهة بها.</translation>
    </message>
</context>
<context>
    <name>v2m::catalogCommand</name>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 skipped.</source>
        <translation>%1: المضافة %2، المحدَّثة %3، غير المتغيرة %4، المتخطّاة %5.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>والمتبقي: %1.</translation>
    </message>
    <message>
        <source>%1, tracks: %2</source>
        <translation>%1، المقطوعات: %2</translation>
    </message>
    <message>
        <source>  %1, tracks: %2, %3, imported %4</source>
        <translation>  %1، المقطوعات: %2، %3، تاريخ الاستيراد %4</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>رخصة غير معروفة</translation>
    </message>
    <message>
        <source>Name the words to search for.</source>
        <translation>اذكر الكلمات المراد البحث عنها.</translation>
    </message>
    <message>
        <source>Nothing in the catalog matches “%1”.</source>
        <translation>لا شيء في الفهرس يطابق &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The catalog has no source “%1”; see video2music-cli catalog info.</source>
        <translation>لا يوجد في الفهرس مصدر باسم &quot;%1&quot;؛ راجع video2music-cli catalog info.</translation>
    </message>
    <message>
        <source>Tracks removed: %1.</source>
        <translation>المقطوعات المزالة: %1.</translation>
    </message>
    <message>
        <source>The format of the file to import: %1 (default: as its header tells).</source>
        <translation>تنسيق الملف المراد استيراده: %1 (المبدئي: بحسب صف العناوين فيه).</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 updated, %4 unchanged, %5 missing, %6 skipped.</source>
        <translation>%1: أُضيف %2، حُدِّث %3، بلا تغيير %4، مفقود %5، تُخُطِّي %6.</translation>
    </message>
    <message>
        <source>“%1” is a folder of music; the format %2 is for files.</source>
        <translation>«%1» مجلد موسيقى؛ والتنسيق %2 مخصّص للملفات.</translation>
    </message>
    <message>
        <source>Name the file or folder to import.</source>
        <translation>حدّد الملف أو المجلد المراد استيراده.</translation>
    </message>
    <message>
        <source>The source “%1” has no track “%2”; see video2music-cli catalog search.</source>
        <translation>ليس في المصدر “%1” مقطوعة “%2”؛ انظر video2music-cli catalog search.</translation>
    </message>
    <message>
        <source>valence %1, arousal %2</source>
        <translation>التكافؤ %1، الإثارة %2</translation>
    </message>
    <message>
        <source>“%1” was not listened to, or is the only file that was.</source>
        <translation>“%1” ليس ملفًا استُمع إليه، أو هو الوحيد.</translation>
    </message>
    <message>
        <source>Name the folders to watch.</source>
        <translation>اذكر المجلدات المراد مراقبتها.</translation>
    </message>
    <message>
        <source>catalog needs one of: import FILE|DIR..., info, list, search TEXT, show SOURCE ID, like SOURCE ID, watch DIR..., remove SOURCE.</source>
        <translation>يحتاج catalog إلى أحد: import FILE|DIR... أو info أو list أو search TEXT أو show SOURCE ID أو like SOURCE ID أو watch DIR... أو remove SOURCE.</translation>
    </message>
    <message>
        <source>There are more than %1; these fit best.</source>
        <translation>هناك أكثر من %1؛ وهذه هي الأنسب.</translation>
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
        <translation>يملأ الفهرس ويعرضه:
  catalog import FILE...   ملف CSV (MusicCaps أو عام)، أو مجلد موسيقى:
                           يُستمع إليه ويبقى محدّثًا
  catalog import starter   الأعمال المضمّنة
  catalog info             مصادره
  catalog list             مقطوعاته
  catalog search TEXT      المقطوعات التي فيها هذه الكلمات
  catalog show SOURCE ID   ما يُعرف عن مقطوعة
  catalog like SOURCE ID   الملفات الأشبه صوتًا بملف
  catalog watch DIR...     يستورد المجلدات من جديد كلما تغيّرت
  catalog remove SOURCE    مصدر مع مقطوعاته</translation>
    </message>
    <message>
        <source>Import only MusicCaps as Google published it, verified by its checksum.</source>
        <translation>استيراد MusicCaps كما نشرته Google فقط، ويُعرف بمجموعه الاختباري.</translation>
    </message>
    <message>
        <source>%1 (its file is missing)</source>
        <comment>a track</comment>
        <translation>%1 (ملفها مفقود)</translation>
    </message>
    <message>
        <source>“%1” is a picture; import takes tables of tracks and folders of music.</source>
        <translation>«%1» صورة؛ يقبل import جداول المقطوعات ومجلدات الموسيقى.</translation>
    </message>
</context>
<context>
    <name>v2m::chain</name>
    <message>
        <source>No models are installed; name their folder with --models or VIDEO2MUSIC_MODELS.</source>
        <translation>لا توجد نماذج مثبّتة؛ اذكر مجلدها بالخيار --models أو بالمتغير VIDEO2MUSIC_MODELS.</translation>
    </message>
</context>
<context>
    <name>v2m::clipFingerprint</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::collection</name>
    <message>
        <source>“%1” asks for more memory than there is.</source>
        <translation>يطلب «%1» ذاكرة أكثر من المتاح.</translation>
    </message>
    <message>
        <source>There is no music in the folder “%1”.</source>
        <translation>لا توجد موسيقى في المجلد «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read: %2.</source>
        <translation>تتعذّر قراءة المجلد «%1»: %2.</translation>
    </message>
    <message>
        <source>The tags of “%1” cannot be read; it is named from its path.</source>
        <translation>تتعذر قراءة وسوم «%1»؛ سُمّيت المقطوعة حسب مسارها.</translation>
    </message>
    <message>
        <source>“%1” was already in the catalog: its tracks are kept, and its source now covers all of “%2”.</source>
        <translation>«%1» موجود في الفهرس من قبل: بقيت مقطوعاته، ومصدره يشمل الآن كل «%2».</translation>
    </message>
    <message>
        <source>“%1” is already in the catalog by itself, so it was not imported again.</source>
        <translation>«%1» موجود في الفهرس على حدة، فلم يُستورد مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” ends before the length that it states.</source>
        <translation>ينتهي «%1» قبل المدة التي يذكرها.</translation>
    </message>
</context>
<context>
    <name>v2m::console</name>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>The result cannot be written to standard output: %1.</source>
        <translation>تتعذر كتابة النتيجة إلى الخرج القياسي: %1.</translation>
    </message>
</context>
<context>
    <name>v2m::datasets</name>
    <message>
        <source>“%1” cannot be read: there is no such file.</source>
        <translation>تتعذر قراءة «⁨%1⁩»: لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>يتعذر فتح «⁨%1⁩» للقراءة.</translation>
    </message>
    <message>
        <source>“%1” is not a CSV file.</source>
        <translation>«⁨%1⁩» ليس ملف CSV.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>تعذرت قراءة «⁨%1⁩» حتى نهايته.</translation>
    </message>
    <message>
        <source>The data holds no usable picture. %1</source>
        <translation>لا تحتوي البيانات على أي صورة صالحة. %1</translation>
    </message>
    <message>
        <source>The data holds no picture: %1.</source>
        <translation>لا تحتوي البيانات على أي صورة: %1.</translation>
    </message>
    <message>
        <source>The votes “%1” belong to the rows of a CSV file, and the data has none.</source>
        <translation>تخص الأصوات «⁨%1⁩» صفوف ملف CSV، ولا يوجد ملف كهذا في البيانات.</translation>
    </message>
    <message>
        <source>The votes “%1” are for %2 rows, but “%3” has %4: they belong to another file.</source>
        <translation>الأصوات «⁨%1⁩» لعدد %2 من الصفوف، بينما في «⁨%3⁩» %4: فهي تخص ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not in the format of FER2013: it has no column “%2”.</source>
        <translation>«⁨%1⁩» ليس بتنسيق FER2013: لا يوجد عمود «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1”, row %2: %3</source>
        <translation>«⁨%1⁩»، الصف %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not a class from 0 to 6.</source>
        <translation>«⁨%1⁩» ليس صنفًا من 0 إلى 6.</translation>
    </message>
    <message>
        <source>“%1” is not a usage that FER2013 knows.</source>
        <translation>«⁨%1⁩» ليس استخدامًا يعرفه FER2013.</translation>
    </message>
    <message>
        <source>the picture does not have 2304 pixels.</source>
        <translation>ليس في الصورة 2304 بكسل.</translation>
    </message>
    <message>
        <source>a pixel is not a number from 0 to 255.</source>
        <translation>أحد البكسلات ليس رقمًا من 0 إلى 255.</translation>
    </message>
    <message>
        <source>“%1” is not in the format of FER2013: it is empty.</source>
        <translation>«⁨%1⁩» ليس بتنسيق FER2013: إنه فارغ.</translation>
    </message>
    <message>
        <source>“%1” holds no FER+ votes: it has no column “%2”.</source>
        <translation>لا يحتوي «⁨%1⁩» على أصوات FER+: لا يوجد عمود «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1” is not a number of votes.</source>
        <translation>«⁨%1⁩» ليس عدد أصوات.</translation>
    </message>
    <message>
        <source>there are votes for row %1 already.</source>
        <translation>توجد أصوات للصف %1 من قبل.</translation>
    </message>
    <message>
        <source>“%1” holds no FER+ votes: it is empty.</source>
        <translation>لا يحتوي «⁨%1⁩» على أصوات FER+: إنه فارغ.</translation>
    </message>
    <message>
        <source>“%1” is named after none of the seven emotions.</source>
        <translation>لا يحمل «⁨%1⁩» اسم أي من المشاعر السبعة.</translation>
    </message>
    <message>
        <source>“%1” lies in no folder that is named after an emotion.</source>
        <translation>لا يقع «⁨%1⁩» في مجلد يحمل اسم أحد المشاعر.</translation>
    </message>
    <message>
        <source>“%1” is a link to a folder, which is not followed.</source>
        <translation>«⁨%1⁩» رابط إلى مجلد، ولا يُتبع.</translation>
    </message>
    <message>
        <source>“%1” does not have 48 × 48 pixels.</source>
        <translation>أبعاد «⁨%1⁩» ليست 48 × 48 بكسل.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«⁨%1⁩» ليس مجلدًا.</translation>
    </message>
    <message>
        <source>“%1” holds pictures, which this trainer cannot decode; give it a CSV file in the format of FER2013.</source>
        <translation>يحتوي «⁨%1⁩» على صور لا يستطيع برنامج التدريب هذا فك ترميزها؛ أعطه ملف CSV بتنسيق FER2013.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «⁨%1⁩»: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a table: a row has more than %2 MB.</source>
        <translation>«⁨%1⁩» ليس جدولًا: أحد صفوفه أكبر من %2 م.ب.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>المسار «⁨%1⁩» مجلد أو جهاز وليس ملفًا.</translation>
    </message>
</context>
<context>
    <name>v2m::diaryCommand</name>
    <message>
        <source>--%1 takes a day such as 2026-03-01, not “%2”.</source>
        <translation>يأخذ --%1 يومًا مثل 2026-03-01، لا “%2”.</translation>
    </message>
    <message>
        <source>--day cannot be combined with --from or --to.</source>
        <translation>لا يُستعمل --day مع --from و--to.</translation>
    </message>
    <message>
        <source>played</source>
        <translation>شُغّل</translation>
    </message>
    <message>
        <source>heard to its end</source>
        <translation>سُمع حتى النهاية</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>أعجبني</translation>
    </message>
    <message>
        <source>disliked</source>
        <translation>لم يعجبني</translation>
    </message>
    <message>
        <source>%1  %2 %3 %  valence %4, arousal %5</source>
        <comment>a reading in the diary</comment>
        <translation>%1  %2 %3 %  التكافؤ %4، الإثارة %5</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <comment>what was done with a track, and the track</comment>
        <translation>    %1: %2</translation>
    </message>
    <message>
        <source>Before better moments: %1 (valence %2, readings: %3)</source>
        <translation>قبل لحظات أفضل: %1 (التكافؤ %2، القراءات: %3)</translation>
    </message>
    <message>
        <source>From now on each reading is kept in the diary.</source>
        <translation>من الآن تُحفظ كل قراءة في اليوميات.</translation>
    </message>
    <message>
        <source>Nothing more is written to the diary. What it holds stays until diary clear.</source>
        <translation>لن يُكتب شيء في اليوميات بعد الآن. ويبقى ما فيها حتى diary clear.</translation>
    </message>
    <message>
        <source>The diary has no reading for these days.</source>
        <translation>لا توجد في اليوميات قراءة لهذه الأيام.</translation>
    </message>
    <message>
        <source>The diary is off and has no reading for these days; video2music-cli diary on starts it.</source>
        <translation>اليوميات معطَّلة وليس فيها قراءة لهذه الأيام؛ يبدؤها video2music-cli diary on.</translation>
    </message>
    <message>
        <source>Readings written to %1: %2.</source>
        <translation>القراءات المكتوبة إلى %1: %2.</translation>
    </message>
    <message>
        <source>Readings removed from the diary: %1.</source>
        <translation>القراءات المحذوفة من اليوميات: %1.</translation>
    </message>
    <message>
        <source>Keeps each reading with its time, scores and music, without picture and sound; off until you switch it on:
  diary on            from now on readings are kept, here and in the window
  diary off           no more; what is there stays
  diary list          the readings, oldest first
  diary export FILE   the same as a table (CSV)
  diary clear         removes them from the catalog&apos;s file for good</source>
        <translation>تحفظ كل قراءة مع وقتها وقيمها وموسيقاها، بلا صورة ولا صوت؛ معطَّلة حتى تفعّلها:
  diary on            تُحفظ القراءات من الآن، هنا وفي النافذة
  diary off           لا مزيد؛ ويبقى ما هو موجود
  diary list          القراءات، الأقدم أولًا
  diary export FILE   الشيء نفسه كجدول (CSV)
  diary clear         يزيلها نهائيًا من ملف الفهرس</translation>
    </message>
    <message>
        <source>This day only.</source>
        <translation>هذا اليوم فقط.</translation>
    </message>
    <message>
        <source>From this day on.</source>
        <translation>من هذا اليوم فصاعدًا.</translation>
    </message>
    <message>
        <source>Up to and including this day.</source>
        <translation>حتى هذا اليوم، بما فيه هو.</translation>
    </message>
    <message>
        <source>diary needs one of: on, off, list, export FILE, clear.</source>
        <translation>يحتاج diary إلى أحد: on أو off أو list أو export FILE أو clear.</translation>
    </message>
    <message>
        <source>--day, --from and --to work only with list, export and clear.</source>
        <translation>تُستعمل --day و--from و--to مع list وexport وclear.</translation>
    </message>
    <message>
        <source>Rewriting the catalog</source>
        <translation>إعادة كتابة الفهرس</translation>
    </message>
    <message>
        <source>The catalog was not rewritten: traces of them may be left in its file until diary clear has finished.</source>
        <translation>لم تُعَد كتابة الفهرس: قد تبقى بايتات منها في ملفه إلى أن يكتمل diary clear.</translation>
    </message>
</context>
<context>
    <name>v2m::diarySentences</name>
    <message>
        <source>%1: no reading</source>
        <extracomment>%1: a date</extracomment>
        <translation>%1: لا توجد قراءة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 leads; %Ln reading(s), valence %3, arousal %4</source>
        <extracomment>%1: a date; %2: an emotion, such as Happy; %3 and %4: numbers from -1 to +1</extracomment>
        <translation>
            <numerusform>%1: يغلب %2؛ %Ln قراءة، التكافؤ %3، الإثارة %4</numerusform>
            <numerusform>%1: يغلب %2؛ قراءة واحدة، التكافؤ %3، الإثارة %4</numerusform>
            <numerusform>%1: يغلب %2؛ قراءتان، التكافؤ %3، الإثارة %4</numerusform>
            <numerusform>%1: يغلب %2؛ %Ln قراءات، التكافؤ %3، الإثارة %4</numerusform>
            <numerusform>%1: يغلب %2؛ %Ln قراءة، التكافؤ %3، الإثارة %4</numerusform>
            <numerusform>%1: يغلب %2؛ %Ln قراءة، التكافؤ %3، الإثارة %4</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>لا قراءة بعد.</translation>
    </message>
    <message>
        <source>%1: valence %2, arousal %3</source>
        <extracomment>%1: a time, such as 9:00; %2 and %3: numbers from -1 to +1</extracomment>
        <translation>%1: التكافؤ ⁨%2⁩، الاستثارة ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>v2m::duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>v2m::emotionCommand</name>
    <message>
        <source>Training</source>
        <translation>يجري التدريب</translation>
    </message>
    <message>
        <source>Trains the emotion network on labelled faces, and resumes an interrupted training. See also: train captions --help, train sound --help.</source>
        <translation>يدرّب شبكة المشاعر على وجوه موسومة، ويستأنف تدريبًا انقطع. انظر أيضًا: train captions --help و train sound --help.</translation>
    </message>
    <message>
        <source>Name what to train: train emotion, train captions or train sound.</source>
        <translation>حدّد ما يُدرَّب: train emotion أو train captions أو train sound.</translation>
    </message>
    <message>
        <source>Measures the emotion network on labelled faces. See also: evaluate captions --help, evaluate sound --help, evaluate text --help.</source>
        <translation>يقيس شبكة المشاعر على وجوه موسومة. انظر أيضًا: evaluate captions --help وevaluate sound --help وevaluate text --help.</translation>
    </message>
    <message>
        <source>Name what to measure: evaluate emotion, evaluate captions, evaluate sound or evaluate text.</source>
        <translation>حدِّد ما يُقاس: evaluate emotion أو evaluate captions أو evaluate sound أو evaluate text.</translation>
    </message>
</context>
<context>
    <name>v2m::emotionData</name>
    <message>
        <source>Name the faces with --data.</source>
        <translation>اذكر الوجوه بالخيار --data.</translation>
    </message>
</context>
<context>
    <name>v2m::evaluateText</name>
    <message>
        <source>The table “%1” has no column “%2”; sentences have the columns lang, text, valence and arousal.</source>
        <translation>لا يحتوي الجدول «%1» على العمود «%2»؛ للجمل الأعمدة lang وtext وvalence وarousal.</translation>
    </message>
    <message>
        <source>the sentence is empty</source>
        <translation>الجملة فارغة</translation>
    </message>
    <message>
        <source>The table “%1” is wrong in line %2: %3.</source>
        <translation>الجدول «%1» خاطئ في السطر %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number from -1 to 1</source>
        <translation>«%1» ليس عددًا من -1 إلى 1</translation>
    </message>
</context>
<context>
    <name>v2m::feedbackCommand</name>
    <message>
        <source>Name the track as SOURCE:ID, such as starter:satie-gymnopedie-1; “%1” is not such a name.</source>
        <translation>اذكر المقطوعة بالصيغة SOURCE:ID، مثل starter:satie-gymnopedie-1؛ أما &quot;%1&quot; فليس بهذه الصيغة.</translation>
    </message>
    <message>
        <source>(no longer in the catalog)</source>
        <translation>(لم تعد في الفهرس)</translation>
    </message>
    <message>
        <source>The catalog has no track “%1”; see video2music-cli catalog list.</source>
        <translation>لا توجد في الفهرس مقطوعة بالمعرّف &quot;%1&quot;؛ انظر video2music-cli catalog list.</translation>
    </message>
    <message>
        <source>Likes, dislikes, skips and finished plays forgotten: %1.</source>
        <translation>ما نُسي من حالات الإعجاب وعدم الإعجاب والتخطي والتشغيل حتى النهاية: %1.</translation>
    </message>
    <message>
        <source>What you like and dislike, and what the window noted of your listening; it moves tracks that sound alike up or down:
  feedback list                         all of it, newest first
  feedback add like|dislike SOURCE:ID   your opinion of a track
  feedback clear [SOURCE:ID]            forgets it, of one track or of all</source>
        <translation>ما يعجبك وما لا يعجبك، وما سجّلته النافذة من استماعك؛ يرفع ترتيب المقطوعات المتشابهة أو يخفضه:
  feedback list                         كل ذلك، الأحدث أولًا
  feedback add like|dislike SOURCE:ID   رأيك في مقطوعة
  feedback clear [SOURCE:ID]            نسيانه، لمقطوعة واحدة أو للكل</translation>
    </message>
    <message>
        <source>feedback needs one of: list, add like|dislike SOURCE:ID, clear [SOURCE:ID].</source>
        <translation>يتطلب feedback أحد الأوامر: list أو add like|dislike SOURCE:ID أو clear [SOURCE:ID].</translation>
    </message>
</context>
<context>
    <name>v2m::fileCopy</name>
    <message>
        <source>it has no file on this machine</source>
        <translation>ليس له ملف على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>تتعذر قراءة %1</translation>
    </message>
    <message>
        <source>No track of the list has a file that could be copied.</source>
        <translation>ليس لأي مقطوعة في القائمة ملف يمكن نسخه.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>لا يمكن الكتابة في المجلد “%1”.</translation>
    </message>
    <message>
        <source>The files need %1, but “%2” has only %3 free.</source>
        <translation>تحتاج الملفات إلى %1، والمتاح في “%2” هو %3.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>تعذرت كتابة “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>v2m::fileWords</name>
    <message>
        <source>calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>حيوي</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>قاتم</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>مشرق</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>مقام صغير</translation>
    </message>
    <message>
        <source>major</source>
        <translation>مقام كبير</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 نبضة في الدقيقة</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>in a minor key</source>
        <translation>في مقام صغير</translation>
    </message>
    <message>
        <source>in a major key</source>
        <translation>في مقام كبير</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>قليل النغمات</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>كثير النغمات</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a word of a track&apos;s own title or tags</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>sound: %1</source>
        <extracomment>%1: what a music file sounds like, such as “calm, minor, 72 BPM”</extracomment>
        <translation>الصوت: %1</translation>
    </message>
    <message>
        <source>words: %1</source>
        <extracomment>%1: words of a track&apos;s title and tags that tell a mood</extracomment>
        <translation>الكلمات: %1</translation>
    </message>
    <message>
        <source>album: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>الألبوم: %1</translation>
    </message>
    <message>
        <source>album artist: %1</source>
        <extracomment>the artist of a whole album, in the tags of a music file</extracomment>
        <translation>فنان الألبوم: %1</translation>
    </message>
    <message>
        <source>composer: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>الملحن: %1</translation>
    </message>
    <message>
        <source>conductor: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>قائد الأوركسترا: %1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <extracomment>in the tags of a music file</extracomment>
        <translation>تعليق: %1</translation>
    </message>
</context>
<context>
    <name>v2m::forgetFeedback</name>
    <message>
        <source>Forget Likes and Plays</source>
        <translation>نسيان الإعجابات ومرات التشغيل</translation>
    </message>
    <message>
        <source>Forget everything you have liked, disliked, skipped and heard to the end?</source>
        <translation>هل تريد نسيان كل ما أعجبك وما لم يعجبك وما تخطيته وما سمعته حتى النهاية؟</translation>
    </message>
    <message>
        <source>Playlists will no longer take it into account. This cannot be undone.</source>
        <translation>لن تراعيه قوائم التشغيل بعد ذلك. لا يمكن التراجع عن هذا الإجراء.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>v2m::importPlaylist</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>يتعذّر فتح %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than any playlist: it has more than %2 MB.</source>
        <translation>%1 أكبر من أي قائمة تشغيل: أكثر من %2 ميغابايت.</translation>
    </message>
    <message>
        <source>%1 is not a playlist that can be opened: its name ends in none of .m3u8, .m3u, .xspf and .jspf.</source>
        <translation>%1 ليست قائمة تشغيل يمكن فتحها: لا ينتهي اسمها بأيّ من .m3u8 و‎.m3u و‎.xspf و‎.jspf.</translation>
    </message>
</context>
<context>
    <name>v2m::jobOptions</name>
    <message>
        <source>FER2013 as a CSV file, or a folder with one folder of pictures for each emotion, whose middle squares are taken; may be given several times.</source>
        <translation>بيانات FER2013 في ملف CSV، أو مجلد فيه مجلد صور لكل شعور يؤخذ منها المربع الأوسط؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not “%2”.</source>
        <translation>يتطلب الخيار --%1 رقمًا، وليس «⁨%2⁩».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not “%2”.</source>
        <translation>يتطلب الخيار --%1 عددًا صحيحًا، وليس «⁨%2⁩».</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>الخيار --%1 واحد من %2، وليس «⁨%3⁩».</translation>
    </message>
    <message>
        <source>The FER+ votes for the first CSV file, as published or with a column “row”.</source>
        <translation>أصوات FER+ لأول ملف CSV، كما نُشرت أو مع عمود &quot;row&quot;.</translation>
    </message>
    <message>
        <source>The weights to write, ending in .safetensors.</source>
        <translation>ملف الأوزان المراد كتابته، وينتهي بالامتداد .safetensors.</translation>
    </message>
    <message>
        <source>The file that records how far the training is (default: beside the weights).</source>
        <translation>الملف الذي تُحفظ فيه حالة التدريب (المبدئي: بجانب الأوزان).</translation>
    </message>
    <message>
        <source>A CSV of the epochs; the curves are drawn beside it (default: beside the weights).</source>
        <translation>ملف CSV للدورات؛ تُرسم المنحنيات إلى جانبه (المبدئي: بجانب الأوزان).</translation>
    </message>
    <message>
        <source>Begin with the weights of a trained network, such as models/emotion.safetensors; of several, with their mean.</source>
        <translation>البدء من أوزان شبكة مدرَّبة، مثل models/emotion.safetensors؛ ومن متوسطها إن كانت عدة شبكات.</translation>
    </message>
    <message>
        <source>How much of the targets is the teachers&apos; opinion, from 0 to 1.</source>
        <translation>نصيب رأي الشبكات المعلِّمة من الأهداف، من 0 إلى 1.</translation>
    </message>
    <message>
        <source>How many times each face is seen.</source>
        <translation>عدد المرات التي يُرى فيها كل وجه.</translation>
    </message>
    <message>
        <source>Over how many epochs at the end the learning rate falls to 0.</source>
        <translation>عدد الدورات الأخيرة التي ينخفض خلالها معدل التعلّم إلى 0.</translation>
    </message>
    <message>
        <source>Over how many epochs at the start the learning rate rises.</source>
        <translation>عدد الدورات الأولى التي يرتفع خلالها معدل التعلّم.</translation>
    </message>
    <message>
        <source>For how many epochs at the start the pictures have 32 pixels.</source>
        <translation>عدد الدورات الأولى التي تُستخدم فيها صور بحجم 32 بكسل.</translation>
    </message>
    <message>
        <source>The highest learning rate, for batches of 64 faces.</source>
        <translation>أعلى معدل تعلّم، لدفعات من 64 وجهًا.</translation>
    </message>
    <message>
        <source>How strongly the faces are augmented, from 0 to 1.5.</source>
        <translation>شدة التغيير في الوجوه، من 0 إلى 1.5.</translation>
    </message>
    <message>
        <source>The share of batches whose faces are mixed in pairs, from 0 to 1.</source>
        <translation>نسبة الدفعات التي تُمزج وجوهها أزواجًا، من 0 إلى 1.</translation>
    </message>
    <message>
        <source>The radius of sharpness-aware minimization, such as 0.1; every epoch then takes twice as long (default: none).</source>
        <translation>نصف قطر التصغير المراعي للحدّة (sharpness-aware minimization)، مثل 0.1؛ وتستغرق كل دورة عندئذ ضعف الوقت (الافتراضي: لا شيء).</translation>
    </message>
    <message>
        <source>How many faces form a batch.</source>
        <translation>عدد الوجوه التي يُتعلّم منها دفعةً واحدة.</translation>
    </message>
    <message>
        <source>The numbers to compute with (default: bfloat16 where the processor is made for it).</source>
        <translation>نوع الأعداد التي يُحسب بها (المبدئي: bfloat16 حيث يدعمه المعالج).</translation>
    </message>
    <message>
        <source>End after N epochs without improvement (default: never).</source>
        <translation>الإنهاء بعد N دورات بلا تقدم (المبدئي: أبدًا).</translation>
    </message>
    <message>
        <source>The seed of all random draws.</source>
        <translation>بذرة كل ما يُسحب عشوائيًا.</translation>
    </message>
    <message>
        <source>Give rare emotions more weight.</source>
        <translation>زيادة وزن المشاعر النادرة.</translation>
    </message>
    <message>
        <source>Train no further: write the best weights of the checkpoint as the model.</source>
        <translation>عدم متابعة التدريب: كتابة أفضل أوزان نقطة الاستئناف نموذجًا.</translation>
    </message>
    <message>
        <source>Check the data and count the faces of each emotion.</source>
        <translation>فحص البيانات وعدّ وجوه كل شعور.</translation>
    </message>
    <message>
        <source>Only these rows: Training, PublicTest or PrivateTest.</source>
        <translation>هذه الصفوف فقط: Training أو PublicTest أو PrivateTest.</translation>
    </message>
    <message>
        <source>The FER+ votes for the first CSV file, as published or with a column “row”: adds agreement with them.</source>
        <translation>أصوات FER+ لأول ملف CSV، كما نُشرت أو مع عمود &quot;row&quot;: يضيف نسبة الاتفاق معها.</translation>
    </message>
    <message>
        <source>Average each face with its mirror image.</source>
        <translation>حساب متوسط كل وجه مع صورته المعكوسة.</translation>
    </message>
    <message>
        <source>Draw confusion.svg and calibration.svg in this folder: which emotions are mistaken for which, and how often each probability proves right.</source>
        <translation>رسم confusion.svg وcalibration.svg في هذا المجلد: أي المشاعر يُخلط بينها، وكم مرة يصدق الاحتمال.</translation>
    </message>
    <message>
        <source>Run a model that contains code (TorchScript) without a sandbox; it then has all your permissions.</source>
        <translation>تشغيل نموذج هو برنامج (TorchScript) بلا بيئة معزولة؛ يستطيع حينها أن يفعل كل ما تستطيعه.</translation>
    </message>
    <message>
        <source>The family of networks: the program&apos;s own (residual), or a larger one to learn from (mobilenet).</source>
        <translation>عائلة الشبكات: شبكة البرنامج نفسه (residual)، أو شبكة أكبر يُتعلَّم منها (mobilenet).</translation>
    </message>
    <message>
        <source>Begin with the convolutions of a MobileNet that was trained for another task.</source>
        <translation>البدء من طبقات الالتفاف في شبكة MobileNet دُرِّبت لمهمة أخرى.</translation>
    </message>
    <message>
        <source>A trained network, or a TorchScript model, whose opinion is learned beside the labels; several are averaged.</source>
        <translation>شبكة مدرَّبة أو نموذج TorchScript يُتعلَّم رأيه إلى جانب التصنيفات؛ ويُؤخذ متوسط آراء عدة منها.</translation>
    </message>
    <message>
        <source>Keep the teachers&apos; opinions in this file, or read them from it; without --teacher, several are averaged.</source>
        <translation>حفظ آراء الشبكات المعلِّمة في هذا الملف أو قراءتها منه؛ ومن دون ‎--teacher يُؤخذ متوسط عدة ملفات.</translation>
    </message>
    <message>
        <source>The side in pixels that a MobileNet resamples the faces to.</source>
        <translation>طول الضلع بالبكسل الذي تعيد شبكة MobileNet تحجيم الوجوه إليه.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least 0, not “%2”.</source>
        <translation>يتطلب ‎--%1 عددًا صحيحًا لا يقل عن 0، لا «%2».</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>يتطلب ‎--%1 قيمة.</translation>
    </message>
    <message>
        <source>The file of weights to write, ending in .safetensors; its folder can then be given to --models.</source>
        <translation>ملف الأوزان المراد كتابته، وينتهي بالامتداد .safetensors؛ ويصلح مجلده بعدئذ للخيار --models.</translation>
    </message>
    <message>
        <source>How many training steps to take.</source>
        <translation>عدد خطوات التعلّم.</translation>
    </message>
    <message>
        <source>Name the weights to write with --out.</source>
        <translation>اذكر ملف الأوزان المراد كتابته بالخيار --out.</translation>
    </message>
</context>
<context>
    <name>v2m::jobText</name>
    <message>
        <source>%1 faces; %2 wrong labels, %3 wrong sizes, %4 unreadable, %5 with votes</source>
        <translation>الوجوه: %1؛ تسميات خاطئة: %2، أحجام خاطئة: %3، غير مقروءة: %4، مع أصوات: %5</translation>
    </message>
    <message>
        <source>Pictures in no folder named after an emotion: %1</source>
        <translation>صور ليست في مجلد يحمل اسم شعور: %1</translation>
    </message>
    <message>
        <source>Faces without votes: %1</source>
        <translation>وجوه بلا أصوات: %1</translation>
    </message>
    <message>
        <source>No face to learn %1 from.</source>
        <translation>لا يوجد وجه لتعلّم %1 منه.</translation>
    </message>
    <message>
        <source>This data cannot be trained on: it needs Training faces of every emotion.</source>
        <translation>يُرفض التدريب بهذه البيانات: يلزم وجود وجوه لكل شعور مخصّصة للاستعمال Training.</translation>
    </message>
    <message>
        <source>asking the teachers</source>
        <translation>سؤال الشبكات المعلِّمة</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss %3</source>
        <translation>الدورة %1 من %2، الخسارة %3</translation>
    </message>
    <message>
        <source>Epoch %1: loss %2, validation %3 % in %4</source>
        <translation>الدورة %1: الخسارة %2، التحقق %3 % خلال %4</translation>
    </message>
    <message>
        <source>Ended after epoch %1, because the last epochs brought no improvement.</source>
        <translation>انتهى بعد الدورة %1، لأن الدورات الأخيرة لم تحقق تقدّمًا.</translation>
    </message>
    <message>
        <source>Best after epoch %1: %2 % of the validation faces; written to %3.</source>
        <translation>الأفضل بعد الدورة %1: %2 % من وجوه التحقق؛ كُتبت في %3.</translation>
    </message>
    <message>
        <source>No epoch improved on the initial weights: %1 % of the validation faces; written to %2.</source>
        <translation>الأفضل كانت الأوزان الأولى: %1 % من وجوه التحقق؛ كُتبت في %2.</translation>
    </message>
    <message>
        <source>faces %1, images per second %2</source>
        <translation>الوجوه %1، الصور في الثانية %2</translation>
    </message>
    <message>
        <source>accuracy %1, balanced accuracy %2, macro F1 %3</source>
        <translation>الدقة %1، الدقة المتوازنة %2، مقياس F1 الكلي (macro) %3</translation>
    </message>
    <message>
        <source>expected calibration error %1</source>
        <translation>خطأ المعايرة المتوقَّع %1</translation>
    </message>
    <message>
        <source>agreement with the FER+ majority, eight classes: %1 of %2</source>
        <translation>الاتفاق مع أغلبية FER+، ثماني فئات: %1 من %2</translation>
    </message>
    <message>
        <source>agreement with the FER+ majority, without contempt: %1 of %2</source>
        <translation>الاتفاق مع أغلبية FER+، من دون الازدراء: %1 من %2</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>الاسترجاع</translation>
    </message>
</context>
<context>
    <name>v2m::listingText</name>
    <message>
        <source>No track in the catalog matches --where or --text.</source>
        <translation>لا توجد في الفهرس مقطوعة توافق ما يطلبه --where أو --text.</translation>
    </message>
    <message>
        <source>The list lasts %1 rather than %2: no other track fits into the time that is left.</source>
        <translation>تدوم القائمة %1 بدلًا من %2: لا تتسع المدة الباقية لمقطوعة أخرى.</translation>
    </message>
    <message>
        <source>There is no source “%1”; the catalog has %2.</source>
        <extracomment>%2: names of sources of tracks, as a list</extracomment>
        <translation>لا يوجد مصدر باسم «%1»؛ في الفهرس %2.</translation>
    </message>
    <message>
        <source>No track is of the genre “%1”.</source>
        <translation>لا توجد مقطوعة من النوع «%1».</translation>
    </message>
    <message>
        <source>No track is of the genre “%1”; did you mean %2?</source>
        <translation>لا توجد مقطوعة من النوع «%1»؛ هل تقصد %2؟</translation>
    </message>
</context>
<context>
    <name>v2m::main</name>
    <message>
        <source>Make a playlist for the faces in a clip</source>
        <translation>إعداد قائمة تشغيل للوجوه في مقطع</translation>
    </message>
    <message>
        <source>Make a playlist for an emotion, without a clip</source>
        <translation>إعداد قائمة تشغيل لشعور ما، من دون مقطع</translation>
    </message>
    <message>
        <source>Import, list, search and remove music</source>
        <translation>استيراد الموسيقى وسردها والبحث فيها وإزالتها</translation>
    </message>
    <message>
        <source>Train a network on your own data</source>
        <translation>تدريب شبكة على بياناتك</translation>
    </message>
    <message>
        <source>Measure a network on labelled data</source>
        <translation>قياس أداء شبكة على بيانات مسمّاة</translation>
    </message>
    <message>
        <source>Usage: video2music-cli COMMAND [options]</source>
        <translation>الاستخدام: video2music-cli COMMAND [options]</translation>
    </message>
    <message>
        <source>video2music-cli COMMAND --help explains each command; --version prints the version.</source>
        <translation>يعرض video2music-cli COMMAND --help المزيد عن كل أمر؛ ويطبع --version الإصدار.</translation>
    </message>
    <message>
        <source>Reads the emotions of the faces in a clip and finds music for them.</source>
        <translation>يقرأ مشاعر الوجوه في مقطع ويجد موسيقى لها.</translation>
    </message>
    <message>
        <source>Print the milliseconds from start to the first painted window, then exit.</source>
        <translation>طباعة عدد أجزاء الألف من الثانية من البدء حتى رسم أول نافذة، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>The catalog.</source>
        <translation>الفهرس.</translation>
    </message>
    <message>
        <source>Videos or pictures to open.</source>
        <translation>فيديوهات أو صور لفتحها.</translation>
    </message>
    <message>
        <source>Record and show what you like</source>
        <translation>إبداء رأيك في المقطوعات وعرضه</translation>
    </message>
    <message>
        <source>Switch the camera on.</source>
        <translation>تشغيل الكاميرا.</translation>
    </message>
    <message>
        <source>Ask for a clip to open.</source>
        <translation>السؤال عن المقطع المراد فتحه.</translation>
    </message>
    <message>
        <source>Open another window even if one is open already.</source>
        <translation>فتح نافذة مستقلة حتى إن كانت هناك نافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Unexpected error: %1</source>
        <translation>حدث أمر غير متوقع: %1</translation>
    </message>
    <message>
        <source>Write moods into the tags of your own music files</source>
        <translation>كتابة الأمزجة في وسوم ملفاتك الموسيقية</translation>
    </message>
    <message>
        <source>Convert a network that is a program into plain data</source>
        <translation>تحويل شبكة هي برنامج إلى بيانات</translation>
    </message>
    <message>
        <source>The name of your folder “%1” is not UTF-8, so the window cannot keep anything there. video2music-cli can.</source>
        <translation>اسم مجلدك «%1» ليس بترميز UTF-8، لذا لا تستطيع النافذة حفظ شيء فيه. أما video2music-cli فيستطيع.</translation>
    </message>
    <message>
        <source>Keep a diary of your readings, if you want one</source>
        <translation>تدوين يوميات لقراءاتك إن أردت</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «⁨%1⁩»: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”; see video2music-cli --help.</source>
        <translation>لا يوجد أمر باسم «%1»؛ انظر video2music-cli --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”; did you mean %2? See video2music-cli --help.</source>
        <translation>لا يوجد أمر باسم «%1»؛ هل تقصد %2؟ انظر video2music-cli --help.</translation>
    </message>
</context>
<context>
    <name>v2m::media</name>
    <message>
        <source>The module for cameras (video2music-camera.so) is not installed, so no camera can be used.</source>
        <translation>وحدة الكاميرات (video2music-camera.so) غير مثبّتة، فلا يمكن استخدام أي كاميرا.</translation>
    </message>
    <message>
        <source>The camera “%1” is not connected.</source>
        <translation>الكاميرا «⁨%1⁩» غير متصلة.</translation>
    </message>
    <message>
        <source>The camera “%1” is in use by another program.</source>
        <translation>الكاميرا «⁨%1⁩» قيد الاستخدام في برنامج آخر.</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be opened: %2.</source>
        <translation>يتعذر فتح الكاميرا «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is not a camera, or sends its pictures in a form that this program does not read.</source>
        <translation>الجهاز «⁨%1⁩» ليس كاميرا، أو أنه يرسل صوره بصيغة لا يقرؤها هذا البرنامج.</translation>
    </message>
    <message>
        <source>The camera “%1” sends no picture.</source>
        <translation>لا ترسل الكاميرا «⁨%1⁩» أي صورة.</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be started.</source>
        <translation>يتعذر تشغيل الكاميرا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The camera “%1” was unplugged.</source>
        <translation>فُصلت الكاميرا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The camera “%1” has stopped sending pictures.</source>
        <translation>توقفت الكاميرا «⁨%1⁩» عن إرسال الصور.</translation>
    </message>
    <message>
        <source>The camera “%1” has failed.</source>
        <translation>تعطّلت الكاميرا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The file cannot grow any larger.</source>
        <translation>لا يُسمح بأن يصير الملف أكبر.</translation>
    </message>
    <message>
        <source>Nothing may be written to this folder.</source>
        <translation>لا تُسمح الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>تتعذر كتابة الملف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This computer cannot encode %1.</source>
        <translation>لا يستطيع هذا الحاسوب ترميز ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The folder “%1” for recordings cannot be made.</source>
        <translation>يتعذر إنشاء مجلد التسجيلات «⁨%1⁩».</translation>
    </message>
    <message>
        <source>You are not allowed to write to the folder “%1” for recordings.</source>
        <translation>ليس لديك إذن بالكتابة في مجلد التسجيلات «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera sent no picture.</source>
        <translation>لم يُسجَّل شيء: لم ترسل الكاميرا أي صورة.</translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation>لم يُسجَّل شيء. %1</translation>
    </message>
    <message>
        <source>%1 The recording ends after %2 seconds.</source>
        <translation>%1 ينتهي التسجيل عند الثانية %2.</translation>
    </message>
    <message>
        <source>The pictures in “%1” are coded as %2, which cannot be decoded here.</source>
        <translation>صور الفيديو في «⁨%1⁩» مرمّزة بالترميز ⁨%2⁩ الذي يتعذر فكّه هنا.</translation>
    </message>
    <message>
        <source>“%1” is not a video or a picture of a kind that can be read.</source>
        <translation>الملف «⁨%1⁩» ليس فيديو أو صورة من نوع يمكن قراءته.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: the part that says where its pictures are is missing or unreadable.</source>
        <translation>الملف «⁨%1⁩» تالف أو مبتور: الجزء الذي يحدد مواضع صوره مفقود أو غير مقروء.</translation>
    </message>
    <message>
        <source>“%1” holds sound but no moving picture.</source>
        <translation>يحتوي الملف «⁨%1⁩» على صوت ولكن بلا صورة متحركة.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: it holds no moving picture.</source>
        <translation>الملف «⁨%1⁩» تالف أو مبتور: لا يحتوي على صورة متحركة.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>الملف «⁨%1⁩» غير موجود.</translation>
    </message>
    <message>
        <source>You are not allowed to read the file “%1”.</source>
        <translation>ليس لديك إذن بقراءة الملف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened: %2.</source>
        <translation>يتعذر فتح الملف «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a video or a picture.</source>
        <translation>المسار «⁨%1⁩» مجلد وليس فيديو أو صورة.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a video or a picture file.</source>
        <translation>المسار «⁨%1⁩» أنبوب أو جهاز وليس ملف فيديو أو صورة.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>الملف «⁨%1⁩» فارغ.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large.</source>
        <translation>الصورة «⁨%1⁩» أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Reading the picture “%1” failed.</source>
        <translation>فشلت قراءة الصورة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The picture “%1” is cut off.</source>
        <translation>الصورة «⁨%1⁩» مبتورة.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged or of a kind that cannot be read.</source>
        <translation>الصورة «⁨%1⁩» تالفة أو من نوع لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: not one of its pictures can be read.</source>
        <translation>الملف «⁨%1⁩» تالف أو مبتور: لا يمكن قراءة أي من صوره.</translation>
    </message>
    <message>
        <source>“%1” breaks off in the middle: it was read up to second %2.</source>
        <translation>ينقطع الملف «⁨%1⁩» في وسطه: قُرئ حتى الثانية %2.</translation>
    </message>
    <message>
        <source>Parts of “%1” are damaged: some of its pictures were left out.</source>
        <translation>أجزاء من الملف «⁨%1⁩» تالفة: تُركت بعض صوره.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are stored in a way that cannot be read (%2, %3 by %4 pixels).</source>
        <translation>صور «%1» مخزّنة بطريقة تتعذّر قراءتها (%2، ‏%3 في %4 بكسل).</translation>
    </message>
    <message>
        <source>The picture “%1” is too large: %2 × %3 pixels are more than 8192 × 8192.</source>
        <translation>الصورة «%1» كبيرة جدًا: ‏%2 × %3 بكسل أكثر من 8192 × 8192.</translation>
    </message>
    <message>
        <source>The picture “%1” is stored in a way that takes too much memory to decode.</source>
        <translation>الصورة “%1” محفوظة بطريقة تحتاج إلى ذاكرة كبيرة جدًا لفك ترميزها.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are too large: %2 × %3 pixels are more than 8192 × 8192.</source>
        <translation>صور “%1” كبيرة جدًا: %2 × %3 بكسل أكثر من 8192 × 8192.</translation>
    </message>
    <message>
        <source>You are not allowed to use the camera “%1”; on most systems the members of the group “video” are. To become one, run “sudo usermod -aG video $USER” and log in again.</source>
        <translation>ليس لديك إذن باستخدام الكاميرا «⁨%1⁩»؛ يُمنح الإذن في معظم الأنظمة لأعضاء المجموعة «video». لتصبح عضوًا فيها شغّل الأمر «⁦sudo usermod -aG video $USER⁩» ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The pictures of “%1” are too large, or refer back to too many others: decoding them takes more than %2 MB.</source>
        <translation>صور «⁨%1⁩» كبيرة جدًا أو تعتمد على صور أخرى كثيرة: يحتاج فك ترميزها إلى أكثر من %2 م.ب.</translation>
    </message>
</context>
<context>
    <name>v2m::models</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>تتعذر كتابة «⁨%1⁩»: %2.</translation>
    </message>
    <message>
        <source>The list of models “%1” is missing.</source>
        <translation>قائمة النماذج «⁨%1⁩» مفقودة.</translation>
    </message>
    <message>
        <source>The list of models “%1” is of another version than this program reads.</source>
        <translation>قائمة النماذج «⁨%1⁩» من إصدار غير الذي يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The list of models “%1” has an invalid entry: %2.</source>
        <translation>في قائمة النماذج «⁨%1⁩» مدخل غير صالح: %2.</translation>
    </message>
    <message>
        <source>The list of models “%1” is damaged.</source>
        <translation>قائمة النماذج «⁨%1⁩» تالفة.</translation>
    </message>
    <message>
        <source>The list of models “%1” has no model called “%2”.</source>
        <translation>ليس في قائمة النماذج «⁨%1⁩» نموذج باسم «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The model file “%1” is not the one that its manifest describes (its SHA-256 differs).</source>
        <translation>ملف النموذج «⁨%1⁩» ليس الذي يصفه بيانه (قيمة SHA-256 مختلفة).</translation>
    </message>
    <message>
        <source>The model file “%1” is missing.</source>
        <translation>ملف النموذج «⁨%1⁩» مفقود.</translation>
    </message>
    <message>
        <source>The model file “%1” cannot be read.</source>
        <translation>تتعذر قراءة ملف النموذج «⁨%1⁩».</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>إنه قصير جدًا</translation>
    </message>
    <message>
        <source>its header is longer than the file</source>
        <translation>ترويسته أطول من الملف</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>تتعذر قراءة ترويسته</translation>
    </message>
    <message>
        <source>its tensors overlap or leave gaps</source>
        <translation>موتراته تتداخل أو تترك فجوات</translation>
    </message>
    <message>
        <source>its length does not fit its header</source>
        <translation>طوله لا يطابق ترويسته</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>إنه ينقطع</translation>
    </message>
    <message>
        <source>“%1” is not a usable safetensors file: %2.</source>
        <translation>«⁨%1⁩» ليس ملف safetensors صالحًا: %2.</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>ترويسته ليست كائن JSON</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ترويسته تالفة</translation>
    </message>
    <message>
        <source>tensor “%1” has the unknown type “%2”</source>
        <translation>للموتر «⁨%1⁩» نوع غير معروف «⁨%2⁩»</translation>
    </message>
    <message>
        <source>tensor “%1” has no valid shape</source>
        <translation>ليس للموتر «⁨%1⁩» شكل صالح</translation>
    </message>
    <message>
        <source>tensor “%1” is too large</source>
        <translation>الموتر «⁨%1⁩» كبير جدًا</translation>
    </message>
    <message>
        <source>the length of tensor “%1” does not fit its shape</source>
        <translation>طول الموتر «⁨%1⁩» لا يطابق شكله</translation>
    </message>
    <message>
        <source>its header states an invalid length</source>
        <translation>تذكر ترويسته طولًا غير صالح</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute a SHA-256.</source>
        <translation>يتعذر على OpenSSL حساب SHA-256.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>هو كبير جدًا</translation>
    </message>
    <message>
        <source>The list of models “%1” cannot be read or is too large.</source>
        <translation>تعذرت قراءة قائمة النماذج “%1” أو هي كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The model file “%1” is too large.</source>
        <translation>ملف النموذج “%1” كبير جدًا.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>إنه ليس ملفًا عاديًا</translation>
    </message>
</context>
<context>
    <name>v2m::modelsCommand</name>
    <message>
        <source>%1 is a %2 of %3 numbers, written to %4. The scores of both differ by at most %5.</source>
        <extracomment>%1, %4: files; %2: a network&apos;s name, &quot;VGG-19&quot;</extracomment>
        <translation>%1 هو %2 من %3 من الأعداد، كُتب في %4. لا تختلف نتائج الاثنين بأكثر من %5.</translation>
    </message>
    <message>
        <source>Converts a model that is a program into plain data:
  models convert SCRIPT OUT   writes the weights of a TorchScript file (.pt, with
                              the .json that describes it beside it) to OUT, a
                              .safetensors file, and its entry into manifest.json
                              there. The network must be a VGG, ResNet or ResNeXt
                              of any size, named as torchvision names it. The
                              script runs in a sandbox: it need not be trusted.</source>
        <translation>يحوّل نموذجًا هو برنامج إلى بيانات:
  models convert SCRIPT OUT   يكتب أوزان ملف TorchScript ‏(‎.pt وبجانبه ملف ‎.json
                              الذي يصفه) في OUT، وهو ملف ‎.safetensors، ومدخله في
                              ملف manifest.json هناك. يجب أن تكون الشبكة VGG أو
                              ResNet أو ResNeXt بأي حجم، مسماة كما في torchvision.
                              يعمل البرنامج في بيئة معزولة: فلا حاجة إلى الثقة به.</translation>
    </message>
    <message>
        <source>models needs: convert SCRIPT OUT.</source>
        <translation>يحتاج models إلى: convert SCRIPT OUT.</translation>
    </message>
</context>
<context>
    <name>v2m::modules</name>
    <message>
        <source>The module “%1” cannot be loaded: %2</source>
        <translation>يتعذر تحميل الوحدة «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>v2m::moodTags</name>
    <message>
        <source>The tags of “%1” could not be written: %2.</source>
        <translation>تعذرت كتابة وسوم “%1”: %2.</translation>
    </message>
    <message>
        <source>it has no tags that can be read</source>
        <translation>ليس فيه وسوم يمكن قراءتها</translation>
    </message>
    <message>
        <source>this kind of file has no tag for a mood</source>
        <translation>هذا النوع من الملفات ليس فيه وسم للمزاج</translation>
    </message>
    <message>
        <source>its tags have changed in the meantime</source>
        <translation>تغيرت وسومه في هذه الأثناء</translation>
    </message>
    <message>
        <source>TagLib could not write them</source>
        <translation>ترفض TagLib ذلك</translation>
    </message>
    <message>
        <source>its sound would not stay the same</source>
        <translation>لن يبقى صوته كما هو</translation>
    </message>
    <message>
        <source>“%1” is not a file made by “tags write”.</source>
        <translation>“%1” ليس ملفًا لاسترجاع الوسوم.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>إنه ليس ملفًا</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>إنه للقراءة فقط</translation>
    </message>
    <message>
        <source>what was written cannot be read again</source>
        <translation>تتعذر إعادة قراءة ما كُتب</translation>
    </message>
    <message>
        <source>its other tags would not stay the same</source>
        <translation>لن تبقى وسومه الأخرى كما هي</translation>
    </message>
</context>
<context>
    <name>v2m::networks</name>
    <message>
        <source>The manifest gives other labels or another input size for “%1” than the network has.</source>
        <translation>يذكر البيان للملف «⁨%1⁩» تسميات أو حجم إدخال غير ما في الشبكة.</translation>
    </message>
    <message>
        <source>“%1” holds several TorchScript files; name one of them.</source>
        <translation>يحتوي «⁨%1⁩» على عدة ملفات TorchScript؛ اذكر واحدًا منها.</translation>
    </message>
    <message>
        <source>“%1” is neither a folder with a model nor a TorchScript file, whose name ends in .pt or .pth.</source>
        <translation>«⁨%1⁩» ليس مجلدًا فيه نموذج ولا ملف TorchScript ينتهي اسمه بـ .pt أو .pth.</translation>
    </message>
    <message>
        <source>“%1” does not describe an emotion network.</source>
        <translation>لا يصف «⁨%1⁩» شبكة مشاعر.</translation>
    </message>
    <message>
        <source>The tensor “%1” is missing in the file.</source>
        <translation>الموتر «⁨%1⁩» مفقود في الملف.</translation>
    </message>
    <message>
        <source>The tensor “%1” has the wrong shape.</source>
        <translation>شكل الموتر «⁨%1⁩» خاطئ.</translation>
    </message>
    <message>
        <source>“%1” holds no emotion network.</source>
        <translation>لا يحتوي «⁨%1⁩» على شبكة مشاعر.</translation>
    </message>
    <message>
        <source>“%1” holds no usable emotion network: %2</source>
        <translation>لا يحتوي «⁨%1⁩» على شبكة مشاعر صالحة: %2</translation>
    </message>
    <message>
        <source>“%1” is not a usable safetensors file: tensor “%2” has the unknown type “%3”.</source>
        <translation>«⁨%1⁩» ليس ملف safetensors صالحًا: للموتر «⁨%2⁩» نوع غير معروف «⁨%3⁩».</translation>
    </message>
    <message>
        <source>A tensor of type %1 cannot be stored in a safetensors file.</source>
        <translation>لا يمكن حفظ موتر من النوع %1 في ملف safetensors.</translation>
    </message>
    <message>
        <source>The description “%1” of the model beside it is missing.</source>
        <translation>الوصف «⁨%1⁩» للنموذج المجاور مفقود.</translation>
    </message>
    <message>
        <source>“%1” does not describe an emotion model: %2.</source>
        <translation>لا يصف «⁨%1⁩» نموذج مشاعر: %2.</translation>
    </message>
    <message>
        <source>“%1” is none of the seven emotions</source>
        <translation>«⁨%1⁩» ليس من المشاعر السبعة</translation>
    </message>
    <message>
        <source>its labels are not the seven emotions, each once</source>
        <translation>تسمياته ليست المشاعر السبعة، كل منها مرة واحدة</translation>
    </message>
    <message>
        <source>its input size is not from 16 to 1024</source>
        <translation>حجم إدخاله ليس من 16 إلى 1024</translation>
    </message>
    <message>
        <source>its channels are neither “grey” nor “rgb”</source>
        <translation>قنواته ليست «⁨grey⁩» ولا «⁨rgb⁩»</translation>
    </message>
    <message>
        <source>it needs one mean and one std per channel</source>
        <translation>يلزم لكل قناة قيمة mean وقيمة std</translation>
    </message>
    <message>
        <source>a std is not above 0</source>
        <translation>إحدى قيم std ليست أكبر من 0</translation>
    </message>
    <message>
        <source>its output is neither “logits” nor “probabilities”</source>
        <translation>مخرجه ليس «⁨logits⁩» ولا «⁨probabilities⁩»</translation>
    </message>
    <message>
        <source>its temperature is not above 0</source>
        <translation>درجة حرارته ليست أكبر من 0</translation>
    </message>
    <message>
        <source>The model “%1” returns values that are not numbers.</source>
        <translation>يعيد النموذج «⁨%1⁩» قيمًا ليست أرقامًا.</translation>
    </message>
    <message>
        <source>The model “%1” returns no probabilities, which are at least 0 and sum to 1 for each face, although its description says so.</source>
        <translation>خلافًا لوصفه، لا يعيد النموذج «⁨%1⁩» احتمالات لا تقل عن 0 ومجموعها 1 لكل وجه.</translation>
    </message>
    <message>
        <source>The model “%1” does not take input of shape %2: %3</source>
        <translation>لا يقبل النموذج «⁨%1⁩» إدخالًا بالشكل %2: %3</translation>
    </message>
    <message>
        <source>The model “%1” returns something other than one tensor.</source>
        <translation>يعيد النموذج «⁨%1⁩» شيئًا غير موتر واحد.</translation>
    </message>
    <message>
        <source>The model “%1” returns %2 for an input of shape %3; it must return one row of 7 numbers per face.</source>
        <translation>يعيد النموذج «⁨%1⁩» القيمة %2 لإدخال بالشكل %3؛ وعليه أن يعيد صفًا من 7 أرقام لكل وجه.</translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript file.</source>
        <translation>«⁨%1⁩» ليس ملف TorchScript.</translation>
    </message>
    <message>
        <source>LibTorch failed: %1</source>
        <translation>فشل LibTorch: %1</translation>
    </message>
    <message>
        <source>Tensors are missing in the file: it holds %1 numbers, and a network of the shape that it gives has %2.</source>
        <translation>تنقص الملف موترات: فيه %1 من الأعداد، والشبكة ذات الشكل الذي يذكره لها %2.</translation>
    </message>
    <message>
        <source>The tensor “%1” holds values that are not numbers.</source>
        <translation>الموتر “%1” يحوي قيمًا ليست أعدادًا.</translation>
    </message>
    <message>
        <source>“%1” is a TorchScript file, which is a program, and there is no sandbox here to run it in. If you trust whoever made it, --trust-model runs it without.</source>
        <translation>“%1” ملف TorchScript، أي أنه برنامج، ولا توجد هنا بيئة معزولة لتشغيله. إن كنت تثق بصانعه فإن ‎--trust-model يشغّله بدونها.</translation>
    </message>
    <message>
        <source>The model “%1” cannot be opened: %2.</source>
        <translation>تعذر فتح النموذج “%1”: %2.</translation>
    </message>
    <message>
        <source>The model “%1” had not answered after %2 seconds, so it was stopped.</source>
        <translation>لم يُجب النموذج “%1” بعد %2 ثانية، فأُوقف.</translation>
    </message>
    <message>
        <source>The process of the model “%1” has died (signal %2): it asked for too much memory, or did what a model may not do.</source>
        <translation>انتهت عملية النموذج “%1” (الإشارة %2): طلبت ذاكرة كبيرة جدًا أو فعلت ما لا يجوز لنموذج.</translation>
    </message>
    <message>
        <source>The process of the model “%1” does not answer as it should.</source>
        <translation>لا تجيب عملية النموذج “%1” كما ينبغي.</translation>
    </message>
    <message>
        <source>a mean is not a number</source>
        <translation>أحد المتوسطات ليس عددًا</translation>
    </message>
    <message>
        <source>The model “%1” gives no probabilities: its weights or its temperature make no sense.</source>
        <translation>النموذج “%1” لا يعطي احتمالات: أوزانه أو درجة حرارته بلا معنى.</translation>
    </message>
    <message>
        <source>The emotion model gives values that are not probabilities for a face; its weights are damaged or make no sense.</source>
        <translation>يعطي نموذج المشاعر لأحد الوجوه قيمًا ليست احتمالات؛ أوزانه تالفة أو بلا معنى.</translation>
    </message>
    <message>
        <source>its description gives another number of channels</source>
        <translation>يذكر وصفه عددًا آخر من القنوات</translation>
    </message>
    <message>
        <source>The name “%1” does not end in .safetensors.</source>
        <translation>لا ينتهي الاسم «%1» بـ ‎.safetensors.</translation>
    </message>
    <message>
        <source>its weights are too large</source>
        <translation>أوزانه كبيرة جدًا</translation>
    </message>
    <message>
        <source>with its weights it computes something other than a %1 does</source>
        <translation>يحسب بأوزانه شيئًا غير ما تحسبه شبكة %1</translation>
    </message>
    <message>
        <source>“%1” cannot be converted: %2.</source>
        <translation>لا يمكن تحويل «%1»: %2.</translation>
    </message>
    <message>
        <source>it is none of the networks that this program knows (VGG, ResNet and ResNeXt, with their parts named as in torchvision): its tensor “%1” is missing, has another shape or does not belong there</source>
        <translation>ليس من الشبكات التي يعرفها هذا البرنامج (VGG وResNet وResNeXt بأسماء أجزائها في torchvision): الموتّر «%1» مفقود أو له شكل آخر أو لا مكان له</translation>
    </message>
    <message>
        <source>“%1” does not describe a MobileNet.</source>
        <translation>لا يصف «⁨%1⁩» شبكة MobileNet.</translation>
    </message>
    <message>
        <source>Its tensors do not fit each other.</source>
        <translation>موتراتها لا يلائم بعضها بعضًا.</translation>
    </message>
</context>
<context>
    <name>v2m::openLibrary</name>
    <message>
        <source>Reading moods</source>
        <translation>تجري قراءة المزاج</translation>
    </message>
</context>
<context>
    <name>v2m::queryOptions</name>
    <message>
        <source>How many tracks to list (default: %1).</source>
        <translation>عدد المقطوعات المسرودة (المبدئي: %1).</translation>
    </message>
    <message>
        <source>There is no mode “%1”; the modes are %2.</source>
        <translation>لا يوجد وضع باسم &quot;%1&quot;؛ الأوضاع هي %2.</translation>
    </message>
    <message>
        <source>There is no emotion “%1”; the emotions are %2.</source>
        <translation>لا يوجد شعور باسم &quot;%1&quot;؛ أسماء المشاعر هي %2.</translation>
    </message>
    <message>
        <source>The weight in “%1” is not a number of at least 0.</source>
        <translation>الوزن في &quot;%1&quot; ليس رقمًا يساوي 0 أو أكثر.</translation>
    </message>
    <message>
        <source>At least one emotion needs a weight above 0.</source>
        <translation>يجب أن يكون لشعور واحد على الأقل وزن أكبر من 0.</translation>
    </message>
    <message>
        <source>A point is two numbers from -1 to 1, valence and arousal, such as -0.5,0.3, not “%1”.</source>
        <translation>النقطة رقمان من -1 إلى 1، للتكافؤ والاستثارة، مثل -0.5,0.3؛ أما &quot;%1&quot; فليس نقطة.</translation>
    </message>
    <message>
        <source>Ignore what you liked, disliked, skipped and heard.</source>
        <translation>الترتيب من دون مراعاة ما أعجبك وما لم يعجبك وما تخطيته وما سمعته.</translation>
    </message>
    <message>
        <source>The list cannot lead to --point and to --mode %1; give one of them.</source>
        <translation>لا يمكن أن تقود القائمة إلى --point وإلى --mode %1 معًا؛ اختر واحدًا منهما.</translation>
    </message>
    <message>
        <source>How long the list is to last, in place of --top: 45m, 1h30m.</source>
        <translation>مدة القائمة بدلًا من --top: 45m أو 1h30m.</translation>
    </message>
    <message>
        <source>A list has as many tracks as --top says, or lasts as long as --length says; give one of them.</source>
        <translation>للقائمة عدد المقطوعات الذي يحدده --top أو المدة التي يحددها --length؛ اذكر أحدهما.</translation>
    </message>
    <message>
        <source>“%1” is not a length of a list, such as 45m, 1h30m or 1:15:00.</source>
        <translation>“%1” ليست مدة قائمة مثل 45m أو 1h30m أو 1:15:00.</translation>
    </message>
    <message>
        <source>How a list that leads goes there: even; arousal-first, which is as calm or lively as the goal before it is as bright; valence-first; or adapt, with small steps first, which grow (default: even).</source>
        <translation>كيف تصل القائمة التي تقود إلى هدفها: even (خطوات متساوية)؛ أو arousal-first، فتكون بهدوء الهدف أو حيويته قبل أن تكون ببهجته؛ أو valence-first؛ أو adapt، بخطوات صغيرة أولًا ثم تكبر (افتراضيًا: even).</translation>
    </message>
    <message>
        <source>There are no steps “%1”; the steps are %2.</source>
        <translation>لا توجد خطوات باسم &quot;%1&quot;؛ الخطوات هي %2.</translation>
    </message>
    <message>
        <source>Which tracks may be in the list: conditions joined by “and”, each of them instrumental, vocals, genre=NAME, tempo=slow (or medium, fast), mood=sad, source=NAME, artist=NAME, album=NAME, key=minor (or major, Am, ...), or quality (0 to 1), valence or arousal (-1 to 1), bpm, year or length (such as 5:00) with =, &gt;=, &lt;=, &gt; or &lt; and a number; such as “genre=&quot;hip hop&quot; and bpm&gt;=120”.</source>
        <translation>المقطوعات التي قد تكون في القائمة: شروط يربط بينها “and”، كل منها instrumental أو vocals أو genre=NAME أو tempo=slow (أو medium أو fast) أو mood=sad أو source=NAME أو artist=NAME أو album=NAME أو key=minor (أو major أو Am، ...) أو quality (من 0 إلى 1) أو valence أو arousal (من -1 إلى 1) أو bpm أو year أو length (مثل 5:00) مع = أو &gt;= أو &lt;= أو &gt; أو &lt; ورقم؛ مثل “genre=&quot;hip hop&quot; and bpm&gt;=120”.</translation>
    </message>
    <message>
        <source>What the list is to do: match the mood; follow, which retraces a clip in time; or lead from the mood: lift, calm, energize (default: match; the window chooses follow by itself where the mood turns).</source>
        <translation>ما ينبغي أن تفعله القائمة: match لمطابقة المزاج؛ وfollow لإعادة مسار المقطع زمنيًا؛ أو الانطلاق من المزاج: lift وcalm وenergize (الافتراضي: match؛ وتختار النافذة follow تلقائيًا حيث ينقلب المزاج).</translation>
    </message>
    <message>
        <source>Another selection of the tracks that suit about equally; the same number always gives the same, and 0 goes by the fit alone (default: 0; for a clip, a number drawn from its content and the face).</source>
        <translation>اختيار آخر من المقطوعات المتقاربة في ملاءمتها؛ الرقم نفسه يعطي دائمًا الاختيار نفسه، و0 يتبع الأكثر ملاءمة وحده (الافتراضي: 0؛ وللمقطع رقم يُستخرج من محتواه ومن الوجه).</translation>
    </message>
</context>
<context>
    <name>v2m::ratedSounds</name>
    <message>
        <source>The table “%1” has no column “%2”; rated sounds have the columns path, valence and arousal.</source>
        <translation>لا يحتوي الجدول «%1» على العمود «%2»؛ للأصوات المقيّمة الأعمدة path و valence و arousal.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” names no sound, or its valence or arousal is not a number from -1 to 1.</source>
        <translation>الصف %1 من «%2» لا يسمّي صوتًا، أو أن التكافؤ أو الإثارة فيه ليس عددًا من -1 إلى 1.</translation>
    </message>
</context>
<context>
    <name>v2m::recommendCommand</name>
    <message>
        <source>The emotions to suit, with weights, such as sad=2,fear.</source>
        <translation>المشاعر المطلوبة، مع أوزان، مثل sad=2,fear.</translation>
    </message>
    <message>
        <source>recommend takes no “%1”.</source>
        <translation>لا يقبل recommend القيمة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give --emotion NAME[=WEIGHT],..., --point V,A or --text WORDS.</source>
        <translation>أعطِ --emotion NAME[=WEIGHT],... أو --point V,A أو --text WORDS.</translation>
    </message>
    <message>
        <source>Lists music for an emotion, a point on the valence-arousal plane, or words.</source>
        <translation>يسرد موسيقى لعاطفة أو لنقطة على مستوى التكافؤ والاستثارة أو لكلمات.</translation>
    </message>
    <message>
        <source>What to look for, in words, such as “rainy evening with a piano”; with --emotion or --point, beside them.</source>
        <translation>ما يُبحث عنه بالكلمات، مثل «rainy evening with a piano»؛ ومع --emotion أو --point يضاف إليهما.</translation>
    </message>
    <message>
        <source>Name the words to look for with --text.</source>
        <translation>اذكر الكلمات المطلوبة بعد --text.</translation>
    </message>
    <message>
        <source>Valence and arousal, each from -1 to 1: the mood to suit; with --emotion, the mood to lead to.</source>
        <translation>التكافؤ والاستثارة، كل منهما من -1 إلى 1: المزاج المطلوب ملاءمته؛ ومع --emotion المزاج المطلوب الوصول إليه.</translation>
    </message>
    <message>
        <source>--mode follow retraces a clip in time, so it goes with analyze; recommend has no clip.</source>
        <translation>‏--mode follow يعيد مسار مقطع زمنيًا، لذا يُستعمل مع analyze؛ أما recommend فلا مقطع له.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <extracomment>%1: what was understood of the words, such as “sad, low energy (died)”</extracomment>
        <translation>فُهم: %1</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a track, and why it was not copied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files copied to %1: %2.</source>
        <translation>الملفات المنسوخة إلى %1: %2.</translation>
    </message>
    <message>
        <source>A folder, such as one on a stick, to copy the files of the list into, in its order, with a playlist. The list then has only tracks with a file on this computer.</source>
        <translation>مجلد، كأن يكون على ذاكرة محمولة، تُنسخ إليه ملفات القائمة بترتيبها مع قائمة تشغيل. لا تضم القائمة حينها إلا مقطوعات لها ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No track in the catalog matches the request, so no playlist was written.</source>
        <translation>لا يوجد في الفهرس مقطع يطابق المطلوب، لذلك لم تُكتب قائمة تشغيل.</translation>
    </message>
    <message>
        <source>Music for %1</source>
        <translation>موسيقى من أجل %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>و%1 أخرى.</translation>
    </message>
    <message>
        <source>Write the list to a file: .m3u8, .xspf, .jspf or .csv. A file of that name is replaced.</source>
        <translation>يكتب القائمة في ملف: ‎.m3u8 أو ‎.xspf أو ‎.jspf أو ‎.csv. ويُستبدل الملف إن وُجد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>v2m::sound</name>
    <message>
        <source>“%1” is not a music file of a kind that can be read.</source>
        <translation>«%1» ليس ملف موسيقى من نوع يمكن قراءته.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: its beginning cannot be read.</source>
        <translation>«%1» تالف أو مبتور: تتعذّر قراءة بدايته.</translation>
    </message>
    <message>
        <source>“%1” takes so long to decode that it must be damaged.</source>
        <translation>يستغرق فك ترميز «%1» وقتًا طويلًا، فلا بد أنه تالف.</translation>
    </message>
    <message>
        <source>“%1” holds no sound.</source>
        <translation>لا يحتوي «%1» على صوت.</translation>
    </message>
    <message>
        <source>The sound in “%1” is coded as %2, which cannot be decoded here.</source>
        <translation>الصوت في «%1» مرمّز بصيغة %2، ويتعذّر فك ترميزها هنا.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be decoded.</source>
        <translation>لا يحتوي «%1» على صوت يمكن فك ترميزه.</translation>
    </message>
</context>
<context>
    <name>v2m::soundCommand</name>
    <message>
        <source>A table with the columns path, valence and arousal, and perhaps series; paths of sound files are relative to it. May be given several times.</source>
        <translation>جدول بالأعمدة path و valence و arousal، وربما series؛ مسارات ملفات الصوت نسبية إليه. يمكن تكراره.</translation>
    </message>
    <message>
        <source>How many networks to train independently.</source>
        <translation>عدد الشبكات التي تتعلّم كلٌّ على حدة.</translation>
    </message>
    <message>
        <source>Name the rated sounds with --data.</source>
        <translation>حدّد الأصوات المقيّمة بالخيار --data.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>و%1 أخرى.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>الطيّات</translation>
    </message>
    <message>
        <source>Trains the network that hears the mood of music, and measures it by folds over the series of its data.</source>
        <translation>يدرّب الشبكة التي تسمع مزاج الموسيقى، ويقيسها بطيّات حسب سلاسل بياناتها.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>يجري التدريب</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>الخسارة %1</translation>
    </message>
    <message>
        <source>Learned from %1 sounds; written to %2.</source>
        <translation>تم التعلّم من %1 صوتًا؛ وكُتب في %2.</translation>
    </message>
    <message>
        <source>Measures how well the mood of rated music is heard: by the sound model, or by networks trained for it (--folds).</source>
        <translation>يقيس مدى جودة سماع مزاج الموسيقى المقيّمة: بنموذج الصوت، أو بشبكات تُدرَّب لذلك (--folds).</translation>
    </message>
    <message>
        <source>“series”: tests on each series a network trained on the others.</source>
        <translation>«series»: تُقيَّم كل سلسلة بشبكة تعلّمت من غيرها.</translation>
    </message>
    <message>
        <source>With --folds, a table to learn from instead of --data; may be given several times.</source>
        <translation>مع --folds: جدول يُتعلَّم منه بدلًا من --data؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>Folds are by “series”, not by “%1”.</source>
        <translation>الطيّات حسب «series»، لا حسب «%1».</translation>
    </message>
    <message>
        <source>“%1” is silent.</source>
        <translation>«%1» صامت.</translation>
    </message>
    <message>
        <source>%1: Pearson %2, Spearman %3, R2 %4, AUC of the sign %5</source>
        <translation>%1: بيرسون %2، سبيرمان %3، R2 %4، AUC للإشارة %5</translation>
    </message>
    <message>
        <source>Sounds: %1</source>
        <translation>الأصوات: %1</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>التكافؤ</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>الاستثارة</translation>
    </message>
</context>
<context>
    <name>v2m::soundtrack</name>
    <message>
        <source>The pictures cannot be encoded: %1.</source>
        <translation>تعذّر ترميز الصور: %1.</translation>
    </message>
    <message>
        <source>“%1” is a single picture, which has no length that music could fill.</source>
        <translation>«%1» صورة واحدة لا مدة لها لتملأها الموسيقى.</translation>
    </message>
    <message>
        <source>The sound cannot be mixed: %1.</source>
        <translation>تعذّر مزج الصوت: %1.</translation>
    </message>
    <message>
        <source>The music and the clip&apos;s own sound are silent.</source>
        <translation>الموسيقى وصوت المقطع نفسه صامتان.</translation>
    </message>
    <message>
        <source>No track of the list has a sound file on this computer, so the clip cannot be given its music. Built-in works and your own music folders have files.</source>
        <translation>لا يوجد لأي مقطوعة في القائمة ملف صوتي على هذا الحاسوب، لذا لا يمكن إضافة الموسيقى إلى المقطع. للأعمال المضمّنة ولمجلدات موسيقاك ملفات.</translation>
    </message>
    <message>
        <source>The module for soundtracks (video2music-soundtrack.so) is not installed, so no clip can be given its music.</source>
        <translation>وحدة الموسيقى التصويرية (video2music-soundtrack.so) غير مثبّتة، لذا لا يمكن إضافة الموسيقى إلى أي مقطع.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذّرت كتابة «%1»: %2</translation>
    </message>
    <message>
        <source>The clip with its music needs about %1, but “%2” has only %3 free.</source>
        <translation>يحتاج المقطع مع موسيقاه إلى نحو %1، والمتاح في «%2» هو %3.</translation>
    </message>
    <message>
        <source>A clip with its music is written as .mp4 or .webm, which “%1” does not end with.</source>
        <translation>يُكتب المقطع مع موسيقاه بصيغة ‎.mp4 أو ‎.webm، و«%1» لا ينتهي بأيٍّ منهما.</translation>
    </message>
    <message>
        <source>It is the clip itself.</source>
        <translation>إنه المقطع نفسه.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>ليس ملفًّا عاديًّا.</translation>
    </message>
</context>
<context>
    <name>v2m::soundtrackOption</name>
    <message>
        <source>The clip with its music is in %1:</source>
        <translation>المقطع مع موسيقاه في ‎%1:</translation>
    </message>
    <message>
        <source>With --soundtrack: what happens to the clip&apos;s own sound; duck lowers it under the music (default), keep leaves it as it is, off leaves it out.</source>
        <translation>مع ‎--soundtrack: ما يؤول إليه صوت المقطع نفسه؛ duck يخفضه تحت الموسيقى (الافتراضي)، وkeep يتركه كما هو، وoff يحذفه.</translation>
    </message>
    <message>
        <source>--own-sound works only with --soundtrack.</source>
        <translation>يُستخدم ‎--own-sound مع ‎--soundtrack.</translation>
    </message>
    <message>
        <source>--own-sound is one of %1, not “%2”.</source>
        <translation>‏‎--own-sound هو أحد %1، وليس «%2».</translation>
    </message>
    <message>
        <source>--soundtrack works only with a single clip.</source>
        <translation>يُستخدم ‎--soundtrack مع مقطع واحد.</translation>
    </message>
    <message>
        <source>--soundtrack and --no-tracks exclude each other.</source>
        <translation>لا يجتمع الخياران --soundtrack و --no-tracks.</translation>
    </message>
    <message>
        <source>Writing the clip</source>
        <translation>كتابة المقطع</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of the list were passed over, as their sound file cannot be used.</source>
        <translation>
            <numerusform>لم يتم تخطي أي مقطوعة من القائمة لتعذر تشغيلها.</numerusform>
            <numerusform>تم تخطي مقطوعة واحدة من القائمة، إذ يتعذر تشغيل ملفها الصوتي.</numerusform>
            <numerusform>تم تخطي مقطوعتين من القائمة، إذ يتعذر تشغيل ملفيهما الصوتيين.</numerusform>
            <numerusform>تم تخطي %n مقطوعات من القائمة، إذ يتعذر تشغيل ملفاتها الصوتية.</numerusform>
            <numerusform>تم تخطي %n مقطوعة من القائمة، إذ يتعذر تشغيل ملفاتها الصوتية.</numerusform>
            <numerusform>تم تخطي %n مقطوعة من القائمة، إذ يتعذر تشغيل ملفاتها الصوتية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the clip with the list&apos;s music as its sound: .mp4 or .webm. The list then has only tracks with a file on this computer, each of which can be heard where the clip has its mood.</source>
        <translation>كتابة المقطع مع موسيقى القائمة صوتًا له: ‎.mp4 أو ‎.webm. لا تضم القائمة حينها إلا مقطوعات لها ملف على هذا الحاسوب، ويمكن سماع كل منها حيث يوافق المقطع مزاجها.</translation>
    </message>
</context>
<context>
    <name>v2m::tagsCommand</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>قراءة الوسوم</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>كتابة الوسوم</translation>
    </message>
    <message>
        <source>Files that would change: %1. Nothing was written.</source>
        <translation>الملفات التي ستتغير: %1. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>“%1” already exists; what it can undo would be lost.</source>
        <translation>«%1» موجود بالفعل؛ وسيضيع ما يتيح التراجع عنه.</translation>
    </message>
    <message>
        <source>No file has to change.</source>
        <translation>لا حاجة إلى تغيير أي ملف.</translation>
    </message>
    <message>
        <source>Files changed: %1. To undo this: video2music-cli tags undo %2</source>
        <translation>الملفات المتغيرة: %1. للتراجع: video2music-cli tags undo %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذّر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>Files restored: %1.</source>
        <translation>ملفات عادت كما كانت: %1.</translation>
    </message>
    <message>
        <source>Writes the moods that were found into the tags of your own music files, for
other players: MOOD, VALENCE and AROUSAL. Each file is replaced at once by a
copy whose sound is the same.
  tags preview     what would change; nothing is written
  tags write       writes it, and a file to undo it
  tags undo FILE   undoes what that file records</source>
        <translation>يكتب الأمزجة التي عُثر عليها في وسوم ملفاتك الموسيقية لأجل
مشغّلات أخرى: MOOD وVALENCE وAROUSAL. ويُستبدل كل ملف دفعة واحدة
بنسخة لها الصوت نفسه.
  tags preview     ما الذي سيتغير؛ لا يُكتب شيء
  tags write       يكتبه، ومعه ملف يتراجع عنه
  tags undo FILE   يتراجع عمّا يذكره ذلك الملف</translation>
    </message>
    <message>
        <source>Where “write” keeps what the tags were (default: beside the catalog).</source>
        <translation>حيث يحفظ «write» ما كانت عليه الوسوم (افتراضيًا: بجانب الفهرس).</translation>
    </message>
    <message>
        <source>tags needs one of: preview, write, undo FILE.</source>
        <translation>يحتاج tags إلى واحد من: preview، write، undo FILE.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>المسار «⁨%1⁩» مجلد أو جهاز وليس ملفًا.</translation>
    </message>
    <message>
        <source>To undo what was written: video2music-cli tags undo %1</source>
        <translation>للتراجع عما كُتب: video2music-cli tags undo %1</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>لم يتغير أي ملف.</translation>
    </message>
</context>
<context>
    <name>v2m::textCommand</name>
    <message>
        <source>There is no sentence in the data.</source>
        <translation>لا توجد جملة في البيانات.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>right</source>
        <translation>الصحيحة</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>not on the side asked for: %1 “%2”, tracks: %3, valence %4, arousal %5</source>
        <extracomment>%1: a language&apos;s code; %2: a sentence; %3: how many tracks it found; %4, %5: their mean</extracomment>
        <translation>ليست في الجانب المطلوب: %1 «%2»، المقطوعات: %3، التكافؤ %4، الاستثارة %5</translation>
    </message>
    <message>
        <source>a list takes %1 ms, the longest %2 ms</source>
        <translation>تستغرق القائمة %1 م.ث، وأطولها %2 م.ث</translation>
    </message>
    <message>
        <source>Measures how many sentences in people&apos;s own words get music on the side of the valence-arousal plane that they ask for, in each language.</source>
        <translation>يقيس في كل لغة كم جملة بكلمات الناس أنفسهم تحصل على موسيقى في الجانب المطلوب من مستوى التكافؤ والاستثارة.</translation>
    </message>
    <message>
        <source>A CSV file with the columns lang, text, valence and arousal, of which the signs count; may be given several times.</source>
        <translation>ملف CSV بالأعمدة lang وtext وvalence وarousal التي تُحتسب إشاراتها؛ يمكن ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>Name the sentences with --data.</source>
        <translation>حدِّد الجمل باستخدام ‎--data.</translation>
    </message>
</context>
<context>
    <name>v2m::training</name>
    <message>
        <source>None of the captions names a mood, so there is nothing to learn.</source>
        <translation>لا يذكر أي من الأوصاف مزاجًا، فلا شيء يُتعلم.</translation>
    </message>
    <message>
        <source>No file was named for the weights.</source>
        <translation>لم يُذكر ملف للأوزان.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>المجلد «⁨%1⁩» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is not a checkpoint of an emotion training.</source>
        <translation>«⁨%1⁩» ليس نقطة استئناف لتدريب على المشاعر.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is damaged.</source>
        <translation>نقطة الاستئناف «⁨%1⁩» تالفة.</translation>
    </message>
    <message>
        <source>The data has no picture for the requested usage.</source>
        <translation>لا تحتوي البيانات على أي صورة للاستخدام المطلوب.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a folder.</source>
        <translation>تتعذر كتابة «⁨%1⁩»: إنه مجلد.</translation>
    </message>
    <message>
        <source>The data has no picture to train these emotions with: %1.</source>
        <translation>لا تحتوي البيانات على صور للتدريب على هذه المشاعر: %1.</translation>
    </message>
    <message>
        <source>“%1” holds no emotion network of the shape to train.</source>
        <translation>لا يحتوي «⁨%1⁩» على شبكة مشاعر بالشكل المراد تدريبه.</translation>
    </message>
    <message>
        <source>There are too few pictures to train on and to validate with.</source>
        <translation>الصور قليلة جدًا للتدريب والتحقق.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” belongs to a training with other settings or other data; remove it or name another one.</source>
        <translation>تخص نقطة الاستئناف «⁨%1⁩» تدريبًا بإعدادات أو بيانات أخرى؛ احذفها أو اذكر غيرها.</translation>
    </message>
    <message>
        <source>The checkpoint “%1” is in its closing epochs, so their number cannot change any more.</source>
        <translation>نقطة الاستئناف «⁨%1⁩» في حقبها الختامية، فلا يمكن تغيير عددها بعد الآن.</translation>
    </message>
    <message>
        <source>Start it again with a lower rate and another checkpoint, because “%1” belongs to this rate: remove it or name another one.</source>
        <translation>ابدأه من جديد بمعدل أقل ونقطة استئناف أخرى، لأن «⁨%1⁩» تخص هذا المعدل: احذفها أو اذكر غيرها.</translation>
    </message>
    <message>
        <source>Start it again with a lower rate.</source>
        <translation>ابدأه من جديد بمعدل أقل.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1: رقم من %2 إلى %3.</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>the new weights before they are installed</source>
        <translation>الأوزان الجديدة حتى قيدها</translation>
    </message>
    <message>
        <source>the list of models</source>
        <translation>قائمة النماذج</translation>
    </message>
    <message>
        <source>the checkpoint</source>
        <translation>نقطة الاستئناف</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>the curves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>“%1” is named twice: for %2 and for %3.</source>
        <translation>ذُكر «⁨%1⁩» مرتين: من أجل %2 ومن أجل %3.</translation>
    </message>
    <message>
        <source>“%1”, named for %2, is a folder.</source>
        <translation>«⁨%1⁩» المذكور من أجل %2 مجلد.</translation>
    </message>
    <message>
        <source>The learning rate is a number above 0.</source>
        <translation>معدل التعلم رقم أكبر من 0.</translation>
    </message>
    <message>
        <source>The radius of sharpness-aware minimization is a number of at least 0.</source>
        <translation>نصف قطر التصغير المراعي للحدة رقم لا يقل عن 0.</translation>
    </message>
    <message>
        <source>The strength of the augmentation</source>
        <translation>شدة التعديل</translation>
    </message>
    <message>
        <source>The share of mixed batches</source>
        <translation>نسبة الدفعات الممزوجة</translation>
    </message>
    <message>
        <source>The teachers&apos; share of the targets</source>
        <translation>حصة المعلمين من الأهداف</translation>
    </message>
    <message>
        <source>A share of the targets is given to teachers, but none is named.</source>
        <translation>خُصصت حصة من الأهداف للمعلمين، لكن لم يُذكر أي منهم.</translation>
    </message>
    <message>
        <source>The number of epochs</source>
        <translation>عدد الحقب</translation>
    </message>
    <message>
        <source>The number of epochs with a falling rate</source>
        <translation>عدد الحقب بمعدل متناقص</translation>
    </message>
    <message>
        <source>The number of epochs with a rising rate</source>
        <translation>عدد الحقب بمعدل متزايد</translation>
    </message>
    <message>
        <source>The number of epochs with small pictures</source>
        <translation>عدد الحقب بصور صغيرة</translation>
    </message>
    <message>
        <source>The number of epochs without progress until the end</source>
        <translation>عدد الحقب بلا تقدم قبل الإنهاء</translation>
    </message>
    <message>
        <source>The number of faces in a batch</source>
        <translation>عدد الوجوه في الدفعة</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>the votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>The networks to start from are unusable: their outputs are not finite numbers.</source>
        <translation>الشبكات التي يُبدأ منها غير صالحة: مخرجاتها ليست أرقامًا منتهية.</translation>
    </message>
    <message>
        <source>The training diverged in epoch %1: its loss is no longer a finite number.</source>
        <translation>تباعد التدريب في الحقبة %1: لم تعد خسارته رقمًا منتهيًا.</translation>
    </message>
    <message>
        <source>Without an epoch nothing is learned: only the mean of networks to start from can be written.</source>
        <translation>بلا حقب لا يُتعلم شيء: لا يمكن إلا كتابة متوسط الشبكات التي يُبدأ منها.</translation>
    </message>
    <message>
        <source>Folds by series need at least two series; the data has %1.</source>
        <translation>تحتاج الطيّات حسب السلسلة إلى سلسلتين على الأقل؛ وفي البيانات %1.</translation>
    </message>
    <message>
        <source>There are %1 rated sounds; training needs at least %2.</source>
        <translation>هناك %1 صوتًا مقيّمًا؛ ويلزم %2 على الأقل للتعلّم.</translation>
    </message>
    <message>
        <source>The captions are too few or too much alike for anything to be learned from them.</source>
        <translation>الأوصاف قليلة جدًا أو متشابهة جدًا بحيث لا يمكن تعلّم شيء منها.</translation>
    </message>
    <message>
        <source>“%1” holds no features of a MobileNet: %2</source>
        <translation>لا يحتوي «⁨%1⁩» على سمات شبكة MobileNet: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Features are for a MobileNet: add --architecture mobilenet.</source>
        <translation>السمات مخصصة لشبكة MobileNet: أضف ‎--architecture mobilenet.</translation>
    </message>
    <message>
        <source>A MobileNet begins either with --features or with --start.</source>
        <translation>تبدأ شبكة MobileNet إما بـ ‎--features وإما بـ ‎--start.</translation>
    </message>
    <message>
        <source>The input size</source>
        <translation>حجم الإدخال</translation>
    </message>
    <message>
        <source>The teachers&apos; opinions go to one file: name one --teacher-cache, or several without --teacher.</source>
        <translation>تُحفظ آراء الشبكات المعلِّمة في ملف واحد: اذكر ‎--teacher-cache واحدًا، أو عدة منها من دون ‎--teacher.</translation>
    </message>
    <message>
        <source>the teachers&apos; opinions</source>
        <translation>آراء الشبكات المعلِّمة</translation>
    </message>
    <message>
        <source>“%1” holds no opinions of teachers.</source>
        <translation>لا يحتوي «⁨%1⁩» على آراء شبكات معلِّمة.</translation>
    </message>
    <message>
        <source>“%1” holds opinions on other pictures; remove it or name another file.</source>
        <translation>يحتوي «⁨%1⁩» على آراء في صور أخرى؛ احذفه أو اذكر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” holds the opinions of other teachers; remove it or name another file.</source>
        <translation>يحتوي «⁨%1⁩» على آراء شبكات معلِّمة أخرى؛ احذفه أو اذكر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” holds no opinions of teachers: %2</source>
        <translation>لا يحتوي «⁨%1⁩» على آراء شبكات معلِّمة: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The input size is that of a MobileNet which begins with --features.</source>
        <translation>حجم الإدخال يخص شبكة MobileNet تبدأ بـ ‎--features.</translation>
    </message>
    <message>
        <source>The tensor “%1” does not hold probabilities.</source>
        <translation>لا يحتوي الموتر «⁨%1⁩» على احتمالات.</translation>
    </message>
</context>
</TS>
