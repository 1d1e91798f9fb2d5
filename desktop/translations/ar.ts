<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Counterfoil keeps your own true copy of your organisation’s records, and reconciles it.</source>
        <translation>يحتفظ Counterfoil لك بنسخة صحيحة خاصة بك من سجلات مؤسستك، ويوفّق بينها وبين الأصل.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>بيئة التشغيل</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>unreleased</source>
        <translation>غير منشور</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Can be undone</source>
        <translation>يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>لا يمكن التراجع عنه</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Awaited</source>
        <translation>بانتظار الخادم</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الإرسال</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n lines can be read</source>
        <translation><numerusform>أسطر يمكن قراءتها: %n</numerusform><numerusform>أسطر يمكن قراءتها: %n</numerusform><numerusform>أسطر يمكن قراءتها: %n</numerusform><numerusform>أسطر يمكن قراءتها: %n</numerusform><numerusform>أسطر يمكن قراءتها: %n</numerusform><numerusform>أسطر يمكن قراءتها: %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines explained</source>
        <translation><numerusform>تم تفسير %n سطر</numerusform><numerusform>تم تفسير سطر واحد</numerusform><numerusform>تم تفسير سطرين</numerusform><numerusform>تم تفسير %n أسطر</numerusform><numerusform>تم تفسير %n سطرًا</numerusform><numerusform>تم تفسير %n سطر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines left out</source>
        <translation><numerusform>تم استبعاد %n سطر</numerusform><numerusform>تم استبعاد سطر واحد</numerusform><numerusform>تم استبعاد سطرين</numerusform><numerusform>تم استبعاد %n أسطر</numerusform><numerusform>تم استبعاد %n سطرًا</numerusform><numerusform>تم استبعاد %n سطر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines to explain</source>
        <translation><numerusform>للتفسير: %n سطر</numerusform><numerusform>للتفسير: سطر واحد</numerusform><numerusform>للتفسير: سطران</numerusform><numerusform>للتفسير: %n أسطر</numerusform><numerusform>للتفسير: %n سطرًا</numerusform><numerusform>للتفسير: %n سطر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation><numerusform>أسطر جديدة: %n</numerusform><numerusform>أسطر جديدة: %n</numerusform><numerusform>أسطر جديدة: %n</numerusform><numerusform>أسطر جديدة: %n</numerusform><numerusform>أسطر جديدة: %n</numerusform><numerusform>أسطر جديدة: %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new lines, balances checked</source>
        <translation><numerusform>أسطر جديدة: %n، دُقّقت الأرصدة</numerusform><numerusform>أسطر جديدة: %n، دُقّقت الأرصدة</numerusform><numerusform>أسطر جديدة: %n، دُقّقت الأرصدة</numerusform><numerusform>أسطر جديدة: %n، دُقّقت الأرصدة</numerusform><numerusform>أسطر جديدة: %n، دُقّقت الأرصدة</numerusform><numerusform>أسطر جديدة: %n، دُقّقت الأرصدة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation><numerusform>لا دفعات</numerusform><numerusform>دفعة واحدة</numerusform><numerusform>دفعتان</numerusform><numerusform>%n دفعات</numerusform><numerusform>%n دفعة</numerusform><numerusform>%n دفعة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statements taken back</source>
        <translation><numerusform>كشوف مسحوبة: %n</numerusform><numerusform>كشوف مسحوبة: %n</numerusform><numerusform>كشوف مسحوبة: %n</numerusform><numerusform>كشوف مسحوبة: %n</numerusform><numerusform>كشوف مسحوبة: %n</numerusform><numerusform>كشوف مسحوبة: %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation><numerusform>موجودة من قبل: %n</numerusform><numerusform>موجودة من قبل: %n</numerusform><numerusform>موجودة من قبل: %n</numerusform><numerusform>موجودة من قبل: %n</numerusform><numerusform>موجودة من قبل: %n</numerusform><numerusform>موجودة من قبل: %n</numerusform></translation>
    </message>
    <message>
        <source>1 line can be read</source>
        <translation>سطر واحد يمكن قراءته</translation>
    </message>
    <message>
        <source>1 line explained</source>
        <translation>تم تفسير سطر واحد</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>تم استبعاد سطر واحد</translation>
    </message>
    <message>
        <source>1 line to explain</source>
        <translation>سطر واحد للتفسير</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>سطر جديد واحد</translation>
    </message>
    <message>
        <source>1 new line, balances checked</source>
        <translation>سطر جديد واحد، دُقّقت الأرصدة</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>1 statement taken back</source>
        <translation>سُحب كشف واحد</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>واحد موجود من قبل</translation>
    </message>
    <message>
        <source>Accept all that is sure</source>
        <translation>قبول كل ما هو مؤكد</translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation>قبول المقترح</translation>
    </message>
    <message>
        <source>Account of the bank charge</source>
        <translation>حساب رسوم البنك</translation>
    </message>
    <message>
        <source>Account of the other side</source>
        <translation>حساب الطرف الآخر</translation>
    </message>
    <message>
        <source>Account or open item</source>
        <translation>حساب أو بند مفتوح</translation>
    </message>
    <message>
        <source>Account or open item of part {n}</source>
        <translation>حساب الجزء {n} أو بنده المفتوح</translation>
    </message>
    <message>
        <source>Always code lines like this…</source>
        <translation>ترميز مثل هذه الأسطر هكذا دائماً…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Amount of part {n}</source>
        <translation>مبلغ الجزء {n}</translation>
    </message>
    <message>
        <source>Amount paid out</source>
        <translation>المبلغ الخارج</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>المبلغ الوارد</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>جزء آخر</translation>
    </message>
    <message>
        <source>Balance after the line</source>
        <translation>الرصيد بعد السطر</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>لأن</translation>
    </message>
    <message>
        <source>Books: {books}</source>
        <translation>الدفاتر: {books}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Choose a bank statement</source>
        <translation>اختيار كشف حساب بنكي</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Code %n lines to</source>
        <translation><numerusform>ترحيل %n سطر إلى</numerusform><numerusform>ترحيل سطر واحد إلى</numerusform><numerusform>ترحيل سطرين إلى</numerusform><numerusform>ترحيل %n أسطر إلى</numerusform><numerusform>ترحيل %n سطرًا إلى</numerusform><numerusform>ترحيل %n سطر إلى</numerusform></translation>
    </message>
    <message>
        <source>Code 1 line to</source>
        <translation>ترحيل سطر واحد إلى</translation>
    </message>
    <message>
        <source>Code to an account…</source>
        <translation>الترحيل إلى حساب…</translation>
    </message>
    <message>
        <source>Columns of {file}</source>
        <translation>أعمدة {file}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day first, 20/11</source>
        <translation>اليوم أولاً، 20/11</translation>
    </message>
    <message>
        <source>Day of booking</source>
        <translation>يوم القيد</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>الكسور العشرية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Drop a file of your bank here: CAMT, MT940, OFX, QIF or CSV. Its lines are matched with what is open, and importing a file again does no harm.</source>
        <translation>أفلت هنا ملفاً من بنكك: CAMT أو MT940 أو OFX أو QIF أو CSV. تُطابق أسطره مع البنود المفتوحة، ولا ضرر من استيراد الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز النصي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Every line is explained</source>
        <translation>كل الأسطر مفسَّرة</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>تفسير</translation>
    </message>
    <message>
        <source>Files of banks (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif *.csv *.txt);;All files (*)</source>
        <translation>ملفات البنوك (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif *.csv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Find the open item…</source>
        <translation>البحث عن البند المفتوح…</translation>
    </message>
    <message numerus="yes">
        <source>Fits %n lines that are open</source>
        <translation><numerusform>أسطر مفتوحة تنطبق عليها: %n</numerusform><numerusform>أسطر مفتوحة تنطبق عليها: %n</numerusform><numerusform>أسطر مفتوحة تنطبق عليها: %n</numerusform><numerusform>أسطر مفتوحة تنطبق عليها: %n</numerusform><numerusform>أسطر مفتوحة تنطبق عليها: %n</numerusform><numerusform>أسطر مفتوحة تنطبق عليها: %n</numerusform></translation>
    </message>
    <message>
        <source>Fits 1 line that is open</source>
        <translation>تنطبق على سطر مفتوح واحد</translation>
    </message>
    <message>
        <source>Go to the bank</source>
        <translation>الانتقال إلى البنك</translation>
    </message>
    <message>
        <source>How much of it is settled?</source>
        <translation>كم سُدِّد منه؟</translation>
    </message>
    <message>
        <source>How much of the item is settled by part {n}</source>
        <translation>مقدار ما يسدده الجزء {n} من البند</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>استيراد كشف حساب…</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>استيراد {file}</translation>
    </message>
    <message>
        <source>It is a bank charge…</source>
        <translation>إنه رسم بنكي…</translation>
    </message>
    <message>
        <source>It is a rounding difference</source>
        <translation>إنه فرق تقريب</translation>
    </message>
    <message>
        <source>It is the discount for paying early</source>
        <translation>إنه خصم الدفع المبكر</translation>
    </message>
    <message>
        <source>It is written off</source>
        <translation>يُشطب</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>يبقى مفتوحاً</translation>
    </message>
    <message>
        <source>Leave the line out</source>
        <translation>استبعاد السطر</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Line with the names</source>
        <translation>سطر الأسماء</translation>
    </message>
    <message>
        <source>Mark all lines, or none</source>
        <translation>تحديد كل الأسطر أو لا شيء</translation>
    </message>
    <message>
        <source>Mark the line</source>
        <translation>تحديد السطر</translation>
    </message>
    <message>
        <source>Money that goes out is written without a minus</source>
        <translation>تُكتب المبالغ الخارجة بلا علامة ناقص</translation>
    </message>
    <message>
        <source>Month first, 11/20</source>
        <translation>الشهر أولاً، 11/20</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>قاعدة جديدة…</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>السطر التالي</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>بلا أسماء</translation>
    </message>
    <message>
        <source>Only {first} to {last}</source>
        <translation>فقط من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Open bank lines</source>
        <translation>الأسطر البنكية المفتوحة</translation>
    </message>
    <message>
        <source>Order of days</source>
        <translation>ترتيب التاريخ</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>ترتيب القواعد</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>السطر السابق</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>على الأرجح</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>مرجع البنك</translation>
    </message>
    <message>
        <source>Rule deleted</source>
        <translation>حُذفت القاعدة</translation>
    </message>
    <message>
        <source>Rule for bank lines</source>
        <translation>قاعدة لأسطر البنك</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>حُفظت القاعدة</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>القاعدة {name}</translation>
    </message>
    <message>
        <source>Rules for bank lines</source>
        <translation>قواعد أسطر البنك</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Say to which account the lines go.</source>
        <translation>حدد الحساب الذي تذهب إليه الأسطر.</translation>
    </message>
    <message>
        <source>Say what the lines have in common: a name, a purpose, an IBAN or a sum.</source>
        <translation>حدد ما تشترك فيه الأسطر: اسم أو غرض أو IBAN أو مبلغ.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>المسدَّد</translation>
    </message>
    <message>
        <source>Split the line…</source>
        <translation>تقسيم السطر…</translation>
    </message>
    <message>
        <source>Split {amount}</source>
        <translation>تقسيم {amount}</translation>
    </message>
    <message>
        <source>Statement of {day}: {statement} · Books: {books}</source>
        <translation>كشف {day}: {statement} · الدفاتر: {books}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>الكشوف</translation>
    </message>
    <message>
        <source>Statements taken back</source>
        <translation>سُحبت الكشوف</translation>
    </message>
    <message>
        <source>Statements…</source>
        <translation>الكشوف…</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>التراجع عن الأخير</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>سحب هذا الكشف</translation>
    </message>
    <message>
        <source>The first lines as they will be read</source>
        <translation>الأسطر الأولى كما ستُقرأ</translation>
    </message>
    <message>
        <source>The parts make up the line</source>
        <translation>الأجزاء تساوي السطر</translation>
    </message>
    <message>
        <source>This item is paid by money that moves the other way.</source>
        <translation>يُسدَّد هذا البند بحركة مال في الاتجاه الآخر.</translation>
    </message>
    <message>
        <source>To explain: {amount}</source>
        <translation>للتفسير: {amount}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>يوم القيمة</translation>
    </message>
    <message>
        <source>What becomes of the rest?</source>
        <translation>ماذا عن الباقي؟</translation>
    </message>
    <message>
        <source>What that is worth more or less in the books is an exchange difference.</source>
        <translation>فرق قيمته في الدفاتر زيادةً أو نقصًا هو فرق صرف.</translation>
    </message>
    <message>
        <source>Which open item is paid?</source>
        <translation>أي بند مفتوح يُدفع؟</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>Word for in or out</source>
        <translation>كلمة الوارد أو الصادر</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>جزء منه</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>amount less discount</source>
        <translation>المبلغ ناقص الخصم</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>بندًا</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>و%n غيرها</numerusform><numerusform>و%n غيرها</numerusform><numerusform>و%n غيرها</numerusform><numerusform>و%n غيرها</numerusform><numerusform>و%n غيرها</numerusform><numerusform>و%n غيرها</numerusform></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>وواحد آخر</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>عملة أخرى</translation>
    </message>
    <message>
        <source>code</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>digits of the number</source>
        <translation>أرقام الرقم</translation>
    </message>
    <message>
        <source>exchange difference {amount}</source>
        <translation>فرق الصرف {amount}</translation>
    </message>
    <message>
        <source>from {opening} to {closing}</source>
        <translation>من {opening} إلى {closing}</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>more than is open</source>
        <translation>أكثر من المفتوح</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>near the day's rate</source>
        <translation>قريب من سعر اليوم</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>payments of a batch</source>
        <translation>دفعات مجموعة واحدة</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>several fit</source>
        <translation>عدة احتمالات</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>اختصارات</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>اسم مشابه</translation>
    </message>
    <message>
        <source>split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>sum of several</source>
        <translation>مجموع عدة بنود</translation>
    </message>
    <message>
        <source>their account</source>
        <translation>حسابهم</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation><numerusform>استُخدمت %n مرة</numerusform><numerusform>استُخدمت %n مرة</numerusform><numerusform>استُخدمت %n مرة</numerusform><numerusform>استُخدمت %n مرة</numerusform><numerusform>استُخدمت %n مرة</numerusform><numerusform>استُخدمت %n مرة</numerusform></translation>
    </message>
    <message>
        <source>used once</source>
        <translation>استُخدمت مرة واحدة</translation>
    </message>
    <message>
        <source>{amount} in the books</source>
        <translation>{amount} في الدفاتر</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>يتبقى {amount}</translation>
    </message>
    <message>
        <source>{amount} of it are open.</source>
        <translation>المفتوح منه {amount}.</translation>
    </message>
    <message>
        <source>{amount} of {open} is paid, {rest} is left.</source>
        <translation>دُفع {amount} من {open} وبقي {rest}.</translation>
    </message>
    <message>
        <source>{amount} pay {number}, of which {open} are open.</source>
        <translation>يسدد {amount} {number}، والمفتوح منه {open}.</translation>
    </message>
    <message>
        <source>{done} of {count} explained</source>
        <translation>فُسّر {done} من {count}</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>لم يُستورد {file}</translation>
    </message>
    <message>
        <source>{first} to {last} ×</source>
        <translation>{first} إلى {last} ×</translation>
    </message>
    <message>
        <source>{opening} + {lines} = {closing}</source>
        <translation>{opening} + {lines} = {closing}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n days here</source>
        <translation><numerusform>هنا منذ %Ln يوم</numerusform><numerusform>هنا منذ يوم واحد</numerusform><numerusform>هنا منذ يومين</numerusform><numerusform>هنا منذ %Ln أيام</numerusform><numerusform>هنا منذ %Ln يومًا</numerusform><numerusform>هنا منذ %Ln يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation><numerusform>متأخرة %Ln يوم</numerusform><numerusform>متأخرة يومًا واحدًا</numerusform><numerusform>متأخرة يومين</numerusform><numerusform>متأخرة %Ln أيام</numerusform><numerusform>متأخرة %Ln يومًا</numerusform><numerusform>متأخرة %Ln يوم</numerusform></translation>
    </message>
    <message>
        <source>1 day here</source>
        <translation>هنا منذ يوم واحد</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>متأخرة يومًا واحدًا</translation>
    </message>
    <message>
        <source>A deal is a possible sale. Drag it from stage to stage until it is won; M moves it by keyboard.</source>
        <translation>الصفقة عملية بيع محتملة. اسحبها من مرحلة إلى أخرى حتى تكسبها، أو انقلها بالمفتاح M.</translation>
    </message>
    <message>
        <source>A lead is somebody who has shown interest. Move it on as you learn more; in the column Converted it becomes a contact, a company and a deal.</source>
        <translation>العميل المحتمل هو من أبدى اهتمامًا. انقله كلما عرفت عنه أكثر، وفي العمود «محوَّل» يصبح جهة اتصال وشركة وصفقة.</translation>
    </message>
    <message>
        <source>A pipeline says through which stages a deal goes. It arrives with the next synchronisation.</source>
        <translation>يحدد مسار المبيعات المراحل التي تمر بها الصفقة. سيصل مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Add a deal to this stage</source>
        <translation>إضافة صفقة إلى هذه المرحلة</translation>
    </message>
    <message>
        <source>Add a lead here</source>
        <translation>إضافة عميل محتمل هنا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>سبب آخر…</translation>
    </message>
    <message>
        <source>Anything that needs attention</source>
        <translation>كل ما يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>At least {amount}</source>
        <translation>{amount} على الأقل</translation>
    </message>
    <message>
        <source>Choose another pipeline</source>
        <translation>اختيار مسار آخر</translation>
    </message>
    <message>
        <source>Choose which deals are shown</source>
        <translation>اختيار الصفقات المعروضة</translation>
    </message>
    <message>
        <source>Choose which leads are shown</source>
        <translation>اختيار العملاء المحتملين المعروضين</translation>
    </message>
    <message>
        <source>Closes today</source>
        <translation>تُغلق اليوم</translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation>تُغلق {day}</translation>
    </message>
    <message>
        <source>Converted {day}</source>
        <translation>حُوِّل {day}</translation>
    </message>
    <message>
        <source>Deals board</source>
        <translation>لوحة الصفقات</translation>
    </message>
    <message>
        <source>Delete the deal</source>
        <translation>حذف الصفقة</translation>
    </message>
    <message>
        <source>Delete the lead</source>
        <translation>حذف العميل المحتمل</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>حذف {what}</translation>
    </message>
    <message>
        <source>Edit the deal</source>
        <translation>تعديل الصفقة</translation>
    </message>
    <message>
        <source>Edit the lead</source>
        <translation>تعديل العميل المحتمل</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>الإغلاق المتوقع</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <translation>التصفية: {words}</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>البحث في اللوحة</translation>
    </message>
    <message>
        <source>Follow up on {deal}</source>
        <translation>متابعة {deal}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Follow-up planned for {deal}</source>
        <translation>تم تخطيط متابعة لـ {deal}</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>بعد ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Lead above</source>
        <translation>العميل المحتمل أعلاه</translation>
    </message>
    <message>
        <source>Leads board</source>
        <translation>لوحة العملاء المحتملين</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Lost {day}</source>
        <translation>خسارة {day}</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>تعيين كخاسرة</translation>
    </message>
    <message>
        <source>Mark as unqualified</source>
        <translation>تعيين كغير مؤهل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>صفقاتي</translation>
    </message>
    <message>
        <source>Move of {record} to {stage}</source>
        <translation>نقل {record} إلى {stage}</translation>
    </message>
    <message>
        <source>Move the deal to…</source>
        <translation>نقل الصفقة إلى…</translation>
    </message>
    <message>
        <source>Move the lead to…</source>
        <translation>نقل العميل المحتمل إلى…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>إضافة صفقة</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>إضافة عميل محتمل</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>إضافة {record}</translation>
    </message>
    <message>
        <source>Next deal of the stage</source>
        <translation>الصفقة التالية في المرحلة</translation>
    </message>
    <message>
        <source>Next lead below</source>
        <translation>العميل المحتمل أدناه</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر القادم</translation>
    </message>
    <message>
        <source>No deals found</source>
        <translation>لا توجد صفقات مطابقة</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>لا توجد صفقات بعد</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>بلا متابعة</translation>
    </message>
    <message>
        <source>No leads found</source>
        <translation>لا يوجد عملاء محتملون مطابقون</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>لا يوجد عملاء محتملون بعد</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>بلا خطوة تالية</translation>
    </message>
    <message>
        <source>No pipeline on this computer yet</source>
        <translation>لا يوجد مسار على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Nothing here fits what you look for.</source>
        <translation>لا شيء هنا يطابق ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Only my deals, or all</source>
        <translation>صفقاتي فقط أو الكل</translation>
    </message>
    <message>
        <source>Only my leads, or all</source>
        <translation>عملائي المحتملون فقط أو الكل</translation>
    </message>
    <message>
        <source>Open deals are worth {sums}</source>
        <translation>قيمة الصفقات المفتوحة: {sums}</translation>
    </message>
    <message>
        <source>Open leads may be worth {sums}</source>
        <translation>القيمة الممكنة للعملاء المحتملين المفتوحين: {sums}</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>فتح الصفقة</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>فتح العميل المحتمل</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>متأخرة منذ {day}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Picked up. Arrows move it, Space puts it down, Escape puts it back.</source>
        <translation>تم الالتقاط. الأسهم للنقل، وSpace للإفلات، وEscape للإرجاع.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>المسار: {name}</translation>
    </message>
    <message>
        <source>Pipelines and stages…</source>
        <translation>المسارات والمراحل…</translation>
    </message>
    <message>
        <source>Press a digit to choose, Enter to go on.</source>
        <translation>اضغط رقمًا للاختيار، وEnter للمتابعة.</translation>
    </message>
    <message>
        <source>Previous deal of the stage</source>
        <translation>الصفقة السابقة في المرحلة</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>أُعيدت إلى مكانها.</translation>
    </message>
    <message>
        <source>Rename the deal</source>
        <translation>إعادة تسمية الصفقة</translation>
    </message>
    <message>
        <source>Rename the lead</source>
        <translation>إعادة تسمية العميل المحتمل</translation>
    </message>
    <message>
        <source>Search the deals on the board</source>
        <translation>البحث في صفقات اللوحة</translation>
    </message>
    <message>
        <source>Search the leads on the board</source>
        <translation>البحث في العملاء المحتملين على اللوحة</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>البحث في {records}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>إظهار كل الصفقات</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>إظهار كل العملاء المحتملين</translation>
    </message>
    <message>
        <source>Show all {count} as a list</source>
        <translation>عرض الكل ({count}) كقائمة</translation>
    </message>
    <message>
        <source>Show the deals as a list</source>
        <translation>عرض الصفقات كقائمة</translation>
    </message>
    <message>
        <source>Show the leads as a list</source>
        <translation>عرض العملاء المحتملين كقائمة</translation>
    </message>
    <message>
        <source>Show the whole column as a list</source>
        <translation>عرض العمود كله كقائمة</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>ربع السنة الحالي</translation>
    </message>
    <message>
        <source>Too long in its stage</source>
        <translation>أطالت البقاء في مرحلتها</translation>
    </message>
    <message>
        <source>Unqualified {day}</source>
        <translation>غير مؤهل منذ {day}</translation>
    </message>
    <message>
        <source>Why does {lead} come to nothing?</source>
        <translation>لماذا لم يثمر {lead}؟</translation>
    </message>
    <message>
        <source>Why was {deal} lost?</source>
        <translation>ما سبب خسارة {deal}؟</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>رابحة</translation>
    </message>
    <message>
        <source>Won {day}</source>
        <translation>ربح {day}</translation>
    </message>
    <message>
        <source>{column}, position {index}</source>
        <translation>العمود {column}، الموضع {index}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>المفتوحة: {count}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{deal} is won. Plan a follow-up?</source>
        <translation>تم كسب {deal}. هل تخطط لمتابعة؟</translation>
    </message>
    <message>
        <source>{record} moved to {stage}</source>
        <translation>تم نقل {record} إلى {stage}</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>تم حذف {what}</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message numerus="yes">
        <source>%n more lines</source>
        <translation><numerusform>لا أسطر إضافية (%n)</numerusform><numerusform>سطر إضافي واحد (%n)</numerusform><numerusform>سطران إضافيان (%n)</numerusform><numerusform>%n أسطر إضافية</numerusform><numerusform>%n سطرًا إضافيًا</numerusform><numerusform>%n سطر إضافي</numerusform></translation>
    </message>
    <message>
        <source>1 more line</source>
        <translation>سطر إضافي واحد</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>A second entry takes back every line of this one. Both stay in the books.</source>
        <translation>قيد ثانٍ يعكس كل سطر من هذا القيد، ويبقى كلاهما في الدفاتر.</translation>
    </message>
    <message>
        <source>A voucher needs two lines or more.</source>
        <translation>يحتاج السند إلى سطرين أو أكثر.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Accounts that are posted to by themselves</source>
        <translation>حسابات يُرحَّل إليها تلقائيًا</translation>
    </message>
    <message>
        <source>Accounts, taxes and journals come with the chart and are yours to change. Opening balances can wait.</source>
        <translation>تأتي الحسابات والضرائب ودفاتر اليومية مع دليل الحسابات ويمكنك تغييرها. أما الأرصدة الافتتاحية فيمكن أن تنتظر.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>الحساب التحليلي</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Bank lines to reconcile: {count}</source>
        <translation>أسطر البنك المطلوب تسويتها: {count}</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>العملة الأساسية</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>قبل الإقفال</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>Boxes of the return</source>
        <translation>خانات الإقرار</translation>
    </message>
    <message>
        <source>Boxes of the tax return</source>
        <translation>خانات الإقرار الضريبي</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>دليل الحسابات</translation>
    </message>
    <message>
        <source>Choose a chart of accounts, a currency and the first fiscal year. It takes a minute.</source>
        <translation>اختر دليل حسابات وعملة وأول سنة مالية. لا يستغرق ذلك سوى دقيقة.</translation>
    </message>
    <message>
        <source>Choose a journal, and type what every number begins with and how many there are.</source>
        <translation>اختر دفتر يومية واكتب ما يبدأ به كل رقم وعدد الأرقام.</translation>
    </message>
    <message>
        <source>Choose the account for what the tax office is owed in the settings of the books.</source>
        <translation>اختر في إعدادات الدفاتر حساب المستحق لمصلحة الضرائب.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the fiscal year {year}</source>
        <translation>إقفال السنة المالية {year}</translation>
    </message>
    <message>
        <source>Close the fiscal year…</source>
        <translation>إقفال السنة المالية…</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>إقفال الشهر</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>إقفال السنة</translation>
    </message>
    <message>
        <source>Close the year…</source>
        <translation>إقفال السنة…</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>إقفال {month}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الإقفال</translation>
    </message>
    <message>
        <source>Contra</source>
        <translation>تحويل داخلي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Customer or vendor</source>
        <translation>العميل أو المورّد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Debit {debit} · credit {credit}</source>
        <translation>مدين {debit} · دائن {credit}</translation>
    </message>
    <message>
        <source>Debits and credits are not equal yet.</source>
        <translation>المدين والدائن غير متساويين بعد.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Documents that are still drafts</source>
        <translation>مستندات ما زالت مسودات</translation>
    </message>
    <message>
        <source>Documents that are still drafts: {count}</source>
        <translation>مستندات ما زالت مسودات: {count}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>تم: {what}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft entry</source>
        <translation>قيد مسودة</translation>
    </message>
    <message>
        <source>Draft {text}</source>
        <translation>مسودة {text}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>يوم الاستحقاق</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>تعديل الحساب</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>End of {account}</source>
        <translation>إنهاء {account}</translation>
    </message>
    <message>
        <source>End the account, or use it again</source>
        <translation>إنهاء الحساب أو استخدامه من جديد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Entries that are still drafts</source>
        <translation>قيود ما زالت مسودات</translation>
    </message>
    <message>
        <source>Entries that are still drafts: {count}</source>
        <translation>قيود ما زالت مسودات: {count}</translation>
    </message>
    <message>
        <source>Every bank line is reconciled</source>
        <translation>سُوّيت كل أسطر البنك</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>المصروفات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>File a correction</source>
        <translation>تقديم تصحيح</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>المقدَّم</translation>
    </message>
    <message>
        <source>Filed tax returns</source>
        <translation>الإقرارات الضريبية المقدمة</translation>
    </message>
    <message>
        <source>Filed tax returns…</source>
        <translation>الإقرارات الضريبية المقدمة…</translation>
    </message>
    <message>
        <source>Filed {at}</source>
        <translation>قُدّم {at}</translation>
    </message>
    <message>
        <source>Filter by number or name</source>
        <translation>تصفية بالرقم أو الاسم</translation>
    </message>
    <message>
        <source>Filter the accounts</source>
        <translation>تصفية الحسابات</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>السنة الأولى</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>تبدأ السنة المالية في</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>السنة المالية {year}</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>المبلغ بالعملة الأجنبية</translation>
    </message>
    <message>
        <source>Foreign balances</source>
        <translation>أرصدة العملات الأجنبية</translation>
    </message>
    <message>
        <source>Foreign balances are revalued</source>
        <translation>أُعيد تقييم الأرصدة الأجنبية</translation>
    </message>
    <message>
        <source>Foreign balances to revalue: {count}</source>
        <translation>أرصدة أجنبية يلزم إعادة تقييمها: {count}</translation>
    </message>
    <message>
        <source>From the tax office: {amount}</source>
        <translation>من مصلحة الضرائب: {amount}</translation>
    </message>
    <message>
        <source>Gain: {amount}</source>
        <translation>ربح: {amount}</translation>
    </message>
    <message>
        <source>Go to closing</source>
        <translation>الانتقال إلى الإقفال</translation>
    </message>
    <message>
        <source>Go to the chart of accounts</source>
        <translation>الانتقال إلى دليل الحسابات</translation>
    </message>
    <message>
        <source>Go to {records}</source>
        <translation>الانتقال إلى {records}</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>كم رقمًا</translation>
    </message>
    <message>
        <source>I know that nobody can ever open this again</source>
        <translation>أعلم أنه لن يستطيع أحد فتح هذا مجددًا أبدًا</translation>
    </message>
    <message>
        <source>In suspense: {amount}</source>
        <translation>في الحساب المعلّق: {amount}</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>في الدفاتر</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>دفتر اليومية</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>قيد يومية</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Kept as a draft: {text}</source>
        <translation>حُفظ كمسودة: {text}</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>آخر معروف</translation>
    </message>
    <message>
        <source>Like the last one</source>
        <translation>مثل السابق</translation>
    </message>
    <message>
        <source>Line {line} has no account.</source>
        <translation>السطر {line} بلا حساب.</translation>
    </message>
    <message>
        <source>Line {line} has no amount.</source>
        <translation>السطر {line} بلا مبلغ.</translation>
    </message>
    <message>
        <source>Line {line} needs an account.</source>
        <translation>يحتاج السطر {line} إلى حساب.</translation>
    </message>
    <message>
        <source>Line {line}: {account} needs a customer or vendor.</source>
        <translation>السطر {line}: يحتاج {account} إلى عميل أو مورّد.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock for ever</source>
        <translation>قفل إلى الأبد</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>قفل الدفاتر</translation>
    </message>
    <message>
        <source>Lock the books…</source>
        <translation>قفل الدفاتر…</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>الأقفال</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>قفل…</translation>
    </message>
    <message>
        <source>Loss, carried on to {account}</source>
        <translation>خسارة تُرحَّل إلى {account}</translation>
    </message>
    <message>
        <source>Loss: {amount}</source>
        <translation>خسارة: {amount}</translation>
    </message>
    <message>
        <source>Make a journal of the kind opening or general first.</source>
        <translation>أنشئ أولًا دفتر يومية افتتاحيًا أو عامًا.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Months that are still open: {count}</source>
        <translation>أشهر ما زالت مفتوحة: {count}</translation>
    </message>
    <message>
        <source>More of the line</source>
        <translation>المزيد عن السطر</translation>
    </message>
    <message>
        <source>More of the line…</source>
        <translation>المزيد عن السطر…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>New account {code}</source>
        <translation>حساب جديد {code}</translation>
    </message>
    <message>
        <source>New account “{text}”…</source>
        <translation>حساب جديد «{text}»…</translation>
    </message>
    <message>
        <source>No document is a draft</source>
        <translation>لا مستند في حالة مسودة</translation>
    </message>
    <message>
        <source>No entry is a draft</source>
        <translation>لا قيد في حالة مسودة</translation>
    </message>
    <message>
        <source>No rate is known yet</source>
        <translation>لا سعر معروف بعد</translation>
    </message>
    <message>
        <source>No tax return was filed yet.</source>
        <translation>لم يُقدَّم أي إقرار ضريبي بعد.</translation>
    </message>
    <message>
        <source>Nothing has been posted in this journal yet.</source>
        <translation>لم يُرحَّل شيء في هذا الدفتر بعد.</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>لا شيء مقفل.</translation>
    </message>
    <message>
        <source>Nothing is open in another currency on that day.</source>
        <translation>لا شيء مفتوح بعملة أخرى في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Nothing is posted in a closed year any more. Reports carry its result on.</source>
        <translation>لا يُرحَّل شيء في سنة مقفلة. تنقل التقارير نتيجتها.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number of the invoice, or a text</source>
        <translation>رقم الفاتورة أو نص</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>رقم أو نص</translation>
    </message>
    <message>
        <source>Numbers are reserved for this computer</source>
        <translation>حُجزت أرقام لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Numbers for this computer</source>
        <translation>أرقام هذا الحاسوب</translation>
    </message>
    <message>
        <source>Numbers for this computer…</source>
        <translation>أرقام هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Open the books</source>
        <translation>فتح الدفاتر</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>فتح المستند</translation>
    </message>
    <message>
        <source>Open the fiscal year again…</source>
        <translation>إعادة فتح السنة المالية…</translation>
    </message>
    <message>
        <source>Open the fiscal year from {day}</source>
        <translation>فتح السنة المالية من {day}</translation>
    </message>
    <message>
        <source>Open the fiscal year {year} again</source>
        <translation>إعادة فتح السنة المالية {year}</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>فتح الشهر من جديد</translation>
    </message>
    <message>
        <source>Open the next fiscal year</source>
        <translation>فتح السنة المالية التالية</translation>
    </message>
    <message>
        <source>Open the next year</source>
        <translation>فتح السنة التالية</translation>
    </message>
    <message>
        <source>Open the year again…</source>
        <translation>إعادة فتح السنة…</translation>
    </message>
    <message>
        <source>Open your books</source>
        <translation>فتح دفاترك</translation>
    </message>
    <message>
        <source>Open your books…</source>
        <translation>فتح دفاترك…</translation>
    </message>
    <message>
        <source>Open {month} again</source>
        <translation>فتح {month} من جديد</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>أرصدة افتتاحية</translation>
    </message>
    <message>
        <source>Opening balances are posted</source>
        <translation>رُحّلت الأرصدة الافتتاحية</translation>
    </message>
    <message>
        <source>Opening balances…</source>
        <translation>أرصدة افتتاحية…</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Pending entry</source>
        <translation>قيد قيد الانتظار</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>الموضع في السلسلة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Post the voucher</source>
        <translation>ترحيل السند</translation>
    </message>
    <message>
        <source>Post {text}</source>
        <translation>ترحيل {text}</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>مُرحَّل</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>رحّله</translation>
    </message>
    <message>
        <source>Posted: {text}</source>
        <translation>تم الترحيل: {text}</translation>
    </message>
    <message>
        <source>Profit, carried on to {account}</source>
        <translation>ربح يُرحَّل إلى {account}</translation>
    </message>
    <message>
        <source>Provisional: the server gives the number</source>
        <translation>مؤقت: الخادم هو من يمنح الرقم</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Rate of {currency}</source>
        <translation>سعر {currency}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>قبض</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>إزالة السطر</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Rest to opening balances</source>
        <translation>الباقي إلى حساب الافتتاح</translation>
    </message>
    <message>
        <source>Result of the year</source>
        <translation>نتيجة السنة</translation>
    </message>
    <message>
        <source>Revalue foreign balances on {day}</source>
        <translation>إعادة تقييم العملات الأجنبية في {day}</translation>
    </message>
    <message>
        <source>Revalue foreign balances…</source>
        <translation>إعادة تقييم العملات الأجنبية…</translation>
    </message>
    <message>
        <source>Revalue…</source>
        <translation>إعادة التقييم…</translation>
    </message>
    <message>
        <source>Reversal of {entry}</source>
        <translation>عكس {entry}</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Reverse {entry}</source>
        <translation>عكس {entry}</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>تم العكس</translation>
    </message>
    <message>
        <source>Reversed by {entry}</source>
        <translation>عُكس بواسطة {entry}</translation>
    </message>
    <message>
        <source>Reverses {entry}</source>
        <translation>يعكس {entry}</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>عكس…</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>مبيعات</translation>
    </message>
    <message>
        <source>Say why, so that everybody understands it later.</source>
        <translation>اذكر السبب ليفهمه الجميع لاحقًا.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Settings of the books</source>
        <translation>إعدادات الدفاتر</translation>
    </message>
    <message>
        <source>Settings of the books…</source>
        <translation>إعدادات الدفاتر…</translation>
    </message>
    <message>
        <source>Show the ledger of the account</source>
        <translation>عرض دفتر أستاذ الحساب</translation>
    </message>
    <message>
        <source>Somebody who may change the settings of the books has to open them.</source>
        <translation>يجب أن يفتحها شخص يحق له تغيير إعدادات الدفاتر.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source of the rate of {currency}</source>
        <translation>مصدر سعر {currency}</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>ما زال مطلوبًا</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Suspense is empty</source>
        <translation>الحساب المعلّق فارغ</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>الإقرار الضريبي</translation>
    </message>
    <message>
        <source>Tax return…</source>
        <translation>الإقرار الضريبي…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The account of this line has no usual tax.</source>
        <translation>ليس لحساب هذا السطر ضريبة معتادة.</translation>
    </message>
    <message>
        <source>The books say what was filed.</source>
        <translation>الدفاتر تطابق ما قُدّم.</translation>
    </message>
    <message>
        <source>The chart of accounts of these books has no tax return.</source>
        <translation>دليل حسابات هذه الدفاتر بلا إقرار ضريبي.</translation>
    </message>
    <message>
        <source>The fiscal year {year} is closed</source>
        <translation>أُقفلت السنة المالية {year}</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The tax return is filed</source>
        <translation>قُدّم الإقرار الضريبي</translation>
    </message>
    <message>
        <source>The tax return is not filed</source>
        <translation>لم يُقدَّم الإقرار الضريبي</translation>
    </message>
    <message>
        <source>There is no journal for this. Add one under the chart of accounts.</source>
        <translation>لا يوجد دفتر يومية لهذا. أضف واحدًا ضمن دليل الحسابات.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>لا يوجد حساب كهذا.</translation>
    </message>
    <message>
        <source>There is nobody of that name.</source>
        <translation>لا يوجد أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>لا يوجد شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is nothing any more.</source>
        <translation>لم يعد هنا شيء.</translation>
    </message>
    <message>
        <source>This box is reckoned from others.</source>
        <translation>تُحسب هذه الخانة من خانات أخرى.</translation>
    </message>
    <message>
        <source>This entry has too many lines to be typed.</source>
        <translation>أسطر هذا القيد أكثر من أن تُكتب يدويًا.</translation>
    </message>
    <message>
        <source>This entry is no longer here.</source>
        <translation>لم يعد هذا القيد هنا.</translation>
    </message>
    <message>
        <source>This is not balanced: {missing}. The key = fills it in.</source>
        <translation>هذا غير متوازن: {missing}. المفتاح = يكمله.</translation>
    </message>
    <message>
        <source>Tick that you know it is for ever.</source>
        <translation>ضع علامة تؤكد علمك بأنه إلى الأبد.</translation>
    </message>
    <message>
        <source>To the tax office</source>
        <translation>إلى مصلحة الضرائب</translation>
    </message>
    <message>
        <source>To the tax office: {amount}</source>
        <translation>إلى مصلحة الضرائب: {amount}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type a currency by its three letters, such as EUR.</source>
        <translation>اكتب العملة بحروفها الثلاثة، مثل EUR.</translation>
    </message>
    <message>
        <source>Type a reason.</source>
        <translation>اكتب سببًا.</translation>
    </message>
    <message>
        <source>Type at least two lines.</source>
        <translation>اكتب سطرين على الأقل.</translation>
    </message>
    <message>
        <source>Type the day</source>
        <translation>كتابة اليوم</translation>
    </message>
    <message>
        <source>Type the rate of the currency.</source>
        <translation>اكتب سعر صرف العملة.</translation>
    </message>
    <message>
        <source>Type the rate of {currency}.</source>
        <translation>اكتب سعر {currency}.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>VAT or tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>السندات</translation>
    </message>
    <message>
        <source>Walk what was written last</source>
        <translation>التنقل بين آخر ما كُتب</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>What every number begins with</source>
        <translation>ما يبدأ به كل رقم</translation>
    </message>
    <message>
        <source>What is locked</source>
        <translation>ما يُقفل</translation>
    </message>
    <message>
        <source>What is open in other currencies is valued at that day's rate. The next day takes it back.</source>
        <translation>يُقيَّم المفتوح بعملات أخرى بسعر ذلك اليوم، ويعكسه اليوم التالي.</translation>
    </message>
    <message>
        <source>What is posted on this computer gets its number at once, also without a connection, and can be printed. If the computer is lost, an administrator voids the rest.</source>
        <translation>ما يُرحَّل على هذا الحاسوب يأخذ رقمه فورًا، حتى دون اتصال، ويمكن طباعته. إذا فُقد الحاسوب ألغى المسؤول الباقي.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>What the accounts stood at before this day, and what customers and vendors still owed, one by one.</source>
        <translation>أرصدة الحسابات قبل هذا اليوم، وما بقي مفتوحًا على العملاء والموردين بندًا بندًا.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Write vouchers</source>
        <translation>كتابة السندات</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>كُتب أخيرًا</translation>
    </message>
    <message>
        <source>Your books are not open yet</source>
        <translation>دفاترك لم تُفتح بعد</translation>
    </message>
    <message>
        <source>Your books are open.</source>
        <translation>دفاترك مفتوحة.</translation>
    </message>
    <message>
        <source>an entry without a number yet</source>
        <translation>قيد بلا رقم بعد</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إقفال</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>دفتر الأستاذ</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>missing on the credit side: {amount}</source>
        <translation>ينقص في الدائن: {amount}</translation>
    </message>
    <message>
        <source>missing on the debit side: {amount}</source>
        <translation>ينقص في المدين: {amount}</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>post</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>retained earnings</source>
        <translation>الأرباح المحتجزة</translation>
    </message>
    <message>
        <source>revalue</source>
        <translation>إعادة تقييم</translation>
    </message>
    <message>
        <source>rounded by {amount}</source>
        <translation>مقرَّب بمقدار {amount}</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>عدة خانات بينها فواصل</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>tax return</source>
        <translation>الإقرار الضريبي</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>هذا القيد</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>{account} in use again</source>
        <translation>{account} قيد الاستخدام من جديد</translation>
    </message>
    <message>
        <source>{account}: {balance}</source>
        <translation>{account}: {balance}</translation>
    </message>
    <message>
        <source>{amount} credit</source>
        <translation>{amount} دائن</translation>
    </message>
    <message>
        <source>{amount} debit</source>
        <translation>{amount} مدين</translation>
    </message>
    <message>
        <source>{amount} missing in credit</source>
        <translation>ينقص {amount} في الدائن</translation>
    </message>
    <message>
        <source>{amount} missing in debit</source>
        <translation>ينقص {amount} في المدين</translation>
    </message>
    <message>
        <source>{box}: {label}</source>
        <translation>{box}: {label}</translation>
    </message>
    <message>
        <source>{currency} in {base}</source>
        <translation>{currency} بـ {base}</translation>
    </message>
    <message>
        <source>{day} · {journal}</source>
        <translation>{day} · {journal}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{kind}: until {day}</source>
        <translation>{kind}: حتى {day}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{place} in its series</source>
        <translation>{place} في سلسلته</translation>
    </message>
    <message>
        <source>{state} · {amount}</source>
        <translation>{state} · {amount}</translation>
    </message>
    <message>
        <source>{words} · % takes out {tax}</source>
        <translation>{words} · % يستخرج {tax}</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>1 value will change</source>
        <translation>ستتغير قيمة واحدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>حقل آخر</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Assign {what} to</source>
        <translation>إسناد {what} إلى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change of {what}</source>
        <translation>تغيير {what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Completion of {what}</source>
        <translation>إكمال {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>حذف {what}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>تعديل {what}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Leave this field as it is</source>
        <translation>ترك هذا الحقل كما هو</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move by</source>
        <translation>إزاحة بمقدار</translation>
    </message>
    <message>
        <source>Move of {what}</source>
        <translation>نقل {what}</translation>
    </message>
    <message>
        <source>Move {what} to</source>
        <translation>نقل {what} إلى</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <translation>وسم جديد «{name}»</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء لتغييره</translation>
    </message>
    <message>
        <source>Now different: {values}</source>
        <translation>القيم الحالية مختلفة: {values}</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>القيمة الحالية: {value}</translation>
    </message>
    <message>
        <source>On {count} of {total}</source>
        <translation>على {count} من أصل {total}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Remove it from all</source>
        <translation>إزالته من الكل</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restoring of {what}</source>
        <translation>استعادة {what}</translation>
    </message>
    <message>
        <source>Say the new value, or choose “Clear”.</source>
        <translation>أدخل القيمة الجديدة، أو اختر «مسح».</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>تعيين إلى</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <translation>وسم {what}</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>الإجراءات المتاحة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>الإجراء المطلوب</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>stopped after {done} of {total}</source>
        <translation>توقّف بعد {done} من أصل {total}</translation>
    </message>
    <message>
        <source>{count} cannot be changed so</source>
        <translation>يتعذر تغييرها هكذا: {count}</translation>
    </message>
    <message>
        <source>{count} left out, which you may not edit</source>
        <translation>تم استبعاد ما لا يحق لك تعديله: {count}</translation>
    </message>
    <message>
        <source>{count} left out: {reason}</source>
        <translation>تم استبعاد {count}: {reason}</translation>
    </message>
    <message>
        <source>{count} marked</source>
        <translation>المحدد: {count}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>{count} values will change</source>
        <translation>عدد القيم التي ستتغير: {count}</translation>
    </message>
    <message>
        <source>{count} {records}</source>
        <translation>{records} ({count})</translation>
    </message>
    <message>
        <source>{done} of {total}…</source>
        <translation>{done} من أصل {total}…</translation>
    </message>
    <message>
        <source>{field} copied</source>
        <translation>تم نسخ {field}</translation>
    </message>
    <message>
        <source>{field} of {record}</source>
        <translation>{field} – {record}</translation>
    </message>
    <message>
        <source>{field} of {record}: {value}</source>
        <translation>{field} – {record}: {value}</translation>
    </message>
    <message>
        <source>{field} of {what}</source>
        <translation>{field} – {what}</translation>
    </message>
    <message>
        <source>{record} marked</source>
        <translation>تم تحديد {record}</translation>
    </message>
    <message>
        <source>{record} not marked any more</source>
        <translation>لم يعد {record} محددًا</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>تم تغيير {what}</translation>
    </message>
    <message>
        <source>{what} completed</source>
        <translation>تم إكمال {what}</translation>
    </message>
    <message>
        <source>{what} copied</source>
        <translation>تم نسخ {what}</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>تم حذف {what}</translation>
    </message>
    <message>
        <source>{what} moved</source>
        <translation>تم نقل {what}</translation>
    </message>
    <message>
        <source>{what} restored</source>
        <translation>تمت استعادة {what}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n entries exported to {file}</source>
        <translation><numerusform>تم تصدير %Ln إدخال إلى ⁦{file}⁩</numerusform><numerusform>تم تصدير إدخال واحد إلى ⁦{file}⁩</numerusform><numerusform>تم تصدير إدخالين إلى ⁦{file}⁩</numerusform><numerusform>تم تصدير %Ln إدخالات إلى ⁦{file}⁩</numerusform><numerusform>تم تصدير %Ln إدخالًا إلى ⁦{file}⁩</numerusform><numerusform>تم تصدير %Ln إدخال إلى ⁦{file}⁩</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries imported</source>
        <translation><numerusform>تم استيراد %Ln إدخال</numerusform><numerusform>تم استيراد إدخال واحد</numerusform><numerusform>تم استيراد إدخالين</numerusform><numerusform>تم استيراد %Ln إدخالات</numerusform><numerusform>تم استيراد %Ln إدخالًا</numerusform><numerusform>تم استيراد %Ln إدخال</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n have changed</source>
        <translation><numerusform>تم تغيير %Ln إدخال</numerusform><numerusform>تم تغيير إدخال واحد</numerusform><numerusform>تم تغيير إدخالين</numerusform><numerusform>تم تغيير %Ln إدخالات</numerusform><numerusform>تم تغيير %Ln إدخالًا</numerusform><numerusform>تم تغيير %Ln إدخال</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were left out</source>
        <translation><numerusform>تم استبعاد %Ln إدخال</numerusform><numerusform>تم استبعاد إدخال واحد</numerusform><numerusform>تم استبعاد إدخالين</numerusform><numerusform>تم استبعاد %Ln إدخالات</numerusform><numerusform>تم استبعاد %Ln إدخالًا</numerusform><numerusform>تم استبعاد %Ln إدخال</numerusform></translation>
    </message>
    <message>
        <source>15 minutes earlier</source>
        <translation>تقديم الموعد ربع ساعة</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>تأخير الموعد ربع ساعة</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>تقديم الموعد يومًا</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>تأخير الموعد يومًا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to the calendar</source>
        <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>ملفات التقويم (*.ics)</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>ملفات التقويم (*.ics);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>إلغاء الاجتماع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>إغلاق صفقة</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>حذف الإدخال</translation>
    </message>
    <message>
        <source>Deletion of {what}</source>
        <translation>حذف {what}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>استحقاق</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>تعديل الإدخال</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>تقويم الجميع</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>الإغلاق المتوقع</translation>
    </message>
    <message>
        <source>Expected closes of deals</source>
        <translation>مواعيد الإغلاق المتوقعة للصفقات</translation>
    </message>
    <message>
        <source>Export as a calendar file</source>
        <translation>تصدير كملف تقويم</translation>
    </message>
    <message>
        <source>Export the entry as a calendar file…</source>
        <translation>تصدير الإدخال كملف تقويم…</translation>
    </message>
    <message>
        <source>Export what is shown as a calendar file…</source>
        <translation>تصدير المعروض كملف تقويم…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>تصدير المعروض…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>الانتقال إلى يوم…</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الانتقال إلى اليوم الحالي</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>استيراد تقويم</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>استيراد ملف تقويم…</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>استيراد ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Length of {what}</source>
        <translation>مدة {what}</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>إطالة</translation>
    </message>
    <message>
        <source>Lunch with Ana 13:00 #deal name</source>
        <translation>غداء مع Ana 13:00 #deal name</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation>الاجتماعات والمكالمات</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>تقويمي</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>Move to a day…</source>
        <translation>نقل إلى يوم…</translation>
    </message>
    <message>
        <source>My calendar, or everybody's</source>
        <translation>تقويمي أو تقويم الجميع</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>إضافة إدخال</translation>
    </message>
    <message>
        <source>New entry given up</source>
        <translation>تم التخلي عن الإدخال الجديد</translation>
    </message>
    <message>
        <source>New entry in the calendar</source>
        <translation>إضافة إدخال إلى التقويم</translation>
    </message>
    <message>
        <source>New {what}</source>
        <translation>إضافة {what}</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>الإدخال التالي</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Next page of the calendar</source>
        <translation>الصفحة التالية من التقويم</translation>
    </message>
    <message>
        <source>Nothing new: everything in the file is here already</source>
        <translation>لا جديد: كل ما في الملف موجود هنا</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>One entry exported to {file}</source>
        <translation>تم تصدير إدخال واحد إلى ⁦{file}⁩</translation>
    </message>
    <message>
        <source>One entry imported</source>
        <translation>تم استيراد إدخال واحد</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>فتح الإدخال</translation>
    </message>
    <message>
        <source>Planned again</source>
        <translation>أُعيد تخطيطه</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>الإدخال السابق</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Previous page of the calendar</source>
        <translation>الصفحة السابقة من التقويم</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>تقصير</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>عرض يوم</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>عرض شهر</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>عرض أسبوع</translation>
    </message>
    <message>
        <source>Show an agenda</source>
        <translation>عرض جدول الأعمال</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Tasks with a day</source>
        <translation>المهام المحددة بيوم</translation>
    </message>
    <message>
        <source>There is more than can be shown</source>
        <translation>هناك أكثر مما يمكن عرضه</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Took place, or done</source>
        <translation>انعقد أو أُنجز</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>What the calendar shows…</source>
        <translation>ما يعرضه التقويم…</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>صاحب التقويم</translation>
    </message>
    <message>
        <source>Whose calendar…</source>
        <translation>صاحب التقويم…</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>one has changed</source>
        <translation>تغيّر إدخال واحد</translation>
    </message>
    <message>
        <source>one was left out</source>
        <translation>تم استبعاد إدخال واحد</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>{day}: {count} entries</source>
        <translation>{day}: عدد الإدخالات {count}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>تتعذر الكتابة إلى ⁦{file}⁩: {reason}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{what} cancelled</source>
        <translation>تم إلغاء {what}</translation>
    </message>
    <message>
        <source>{what} deleted</source>
        <translation>تم حذف {what}</translation>
    </message>
    <message>
        <source>{what} done</source>
        <translation>تم إنجاز {what}</translation>
    </message>
    <message>
        <source>{what} moved</source>
        <translation>تم نقل {what}</translation>
    </message>
    <message>
        <source>{what} planned again</source>
        <translation>أُعيد تخطيط {what}</translation>
    </message>
    <message>
        <source>{what} took place</source>
        <translation>تم عقد {what}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show {chart} as chart</source>
        <translation>عرض {chart} كمخطط</translation>
    </message>
    <message>
        <source>Show {chart} as table</source>
        <translation>عرض {chart} كجدول</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{view}, changed</source>
        <translation>معدّلة: {view}</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>Something went wrong. A report was saved on this computer: {name}</source>
        <translation>حدث خطأ. تم حفظ تقرير على هذا الحاسوب: {name}</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>{title}, {count} cards</source>
        <translation>العمود {title}، عدد البطاقات {count}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Alt+↑ and Alt+↓ move a column</source>
        <translation>Alt+↑ وAlt+↓ لتحريك عمود</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns that stay</source>
        <translation>الأعمدة الثابتة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>البحث عن حقل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Show the usual columns</source>
        <translation>إظهار الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>Stay while scrolling</source>
        <translation>ثابت عند التمرير</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تاريخ التحديث</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>حدّثه</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Do what?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Follow this link</source>
        <translation>فتح هذا الرابط</translation>
    </message>
    <message>
        <source>Go where?</source>
        <translation>إلى أين تنتقل؟</translation>
    </message>
    <message>
        <source>Id, the end of it, or a link</source>
        <translation>المعرّف أو نهايته أو رابط</translation>
    </message>
    <message>
        <source>Name, e-mail or phone</source>
        <translation>الاسم أو البريد الإلكتروني أو الهاتف</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>البحث أو تنفيذ أمر…</translation>
    </message>
    <message>
        <source>a record by its id</source>
        <translation>سجل بمعرّفه</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Crash reports</source>
        <translation>تقارير الأعطال</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>تصدير الأعمال غير المرسلة…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>For somebody who helps you. It holds times and counts, nothing of what your records say.</source>
        <translation>لمن يساعدك. يحتوي على أوقات وأعداد، ولا شيء من محتوى سجلاتك.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>حفظ ملف الدعم…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>إظهار التقارير</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>ملف الدعم</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>سجل المزامنة</translation>
    </message>
    <message>
        <source>Unsent work</source>
        <translation>الأعمال غير المرسلة</translation>
    </message>
    <message>
        <source>What was sent and received, when, and what became of each change.</source>
        <translation>ما تم إرساله واستلامه ووقته، ومصير كل تغيير.</translation>
    </message>
    <message>
        <source>Where in the program something went wrong. None is sent by itself.</source>
        <translation>مواضع الأخطاء التي حدثت في البرنامج. لا يُرسل أي تقرير تلقائيًا.</translation>
    </message>
    <message>
        <source>Writes what this computer has not sent yet to a file.</source>
        <translation>حفظ ما لم يرسله هذا الحاسوب بعد في ملف.</translation>
    </message>
    <message>
        <source>Your records are kept encrypted in {folder}.</source>
        <translation>سجلاتك محفوظة ومشفّرة في ⁦{folder}⁩.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Type a day such as {example}, fri, +2w or next month.</source>
        <translation>اكتب يومًا مثل {example} أو fri أو +2w أو next month.</translation>
    </message>
</context>
<context>
    <name>DayPrompt</name>
    <message>
        <source>No day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>No day is called so. Try fri, +2w or next month.</source>
        <translation>لا يوجد يوم بهذا الاسم. جرّب fri أو +2w أو next month.</translation>
    </message>
    <message>
        <source>fri 14:00, +2w, next month…</source>
        <translation>fri 14:00، +2w، next month…</translation>
    </message>
</context>
<context>
    <name>Declarations</name>
    <message>
        <source>1,001–5,000</source>
        <translation>من 1,001 إلى 5,000</translation>
    </message>
    <message>
        <source>11–50</source>
        <translation>من 11 إلى 50</translation>
    </message>
    <message>
        <source>1–10</source>
        <translation>من 1 إلى 10</translation>
    </message>
    <message>
        <source>251–1,000</source>
        <translation>من 251 إلى 1,000</translation>
    </message>
    <message>
        <source>51–250</source>
        <translation>من 51 إلى 250</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file of at most 70 kB, as base64</source>
        <translation>ملف PNG أو JPEG أو SVG لا يزيد على 70 كيلوبايت، بترميز base64</translation>
    </message>
    <message>
        <source>A call, meeting, e-mail or note about a contact, a company or a deal.</source>
        <translation>مكالمة أو اجتماع أو بريد إلكتروني أو ملاحظة عن جهة اتصال أو شركة أو صفقة.</translation>
    </message>
    <message>
        <source>A contact's role in a company besides the main one.</source>
        <translation>دور جهة الاتصال في شركة غير شركتها الرئيسية.</translation>
    </message>
    <message>
        <source>A currency that this organisation deals in, by its ISO 4217 code.</source>
        <translation>عملة تتعامل بها المؤسسة، برمزها حسب ISO 4217.</translation>
    </message>
    <message>
        <source>A document that is drawn up again and again: a rent, a subscription.</source>
        <translation>مستند يُصدر بصورة متكررة: إيجار أو اشتراك.</translation>
    </message>
    <message>
        <source>A field that the tenant has defined for one of its record types.</source>
        <translation>حقل عرّفته المؤسسة لأحد أنواع سجلاتها.</translation>
    </message>
    <message>
        <source>A field, with - before it for descending</source>
        <translation>حقل، تسبقه - للترتيب التنازلي</translation>
    </message>
    <message>
        <source>A file attached to a contact, a company, a deal, an activity or a document.</source>
        <translation>ملف مرفق بجهة اتصال أو شركة أو صفقة أو نشاط أو مستند.</translation>
    </message>
    <message>
        <source>A journal entry, as a draft or posted for good.</source>
        <translation>قيد يومية، مسودةً أو مرحَّلًا نهائيًا.</translation>
    </message>
    <message>
        <source>A journal gathers entries of one kind and gives them their numbers.</source>
        <translation>يجمع دفتر اليومية قيودًا من نوع واحد ويعطيها أرقامها.</translation>
    </message>
    <message>
        <source>A letter to somebody outside, with the documents that go with it.</source>
        <translation>رسالة إلى جهة خارجية مع المستندات المرافقة لها.</translation>
    </message>
    <message>
        <source>A month of the books: while it is open, entries of its days are posted.</source>
        <translation>شهر محاسبي: ما دام مفتوحًا تُرحَّل قيود أيامه.</translation>
    </message>
    <message>
        <source>A person or a company that has shown interest, before anybody knows whether there is a sale in it.</source>
        <translation>شخص أو شركة أبدت اهتمامًا، قبل أن يُعرف إن كان سيؤدي إلى بيع.</translation>
    </message>
    <message>
        <source>A person the tenant does business with, known by name or at least by e-mail.</source>
        <translation>شخص تتعامل معه المؤسسة، معروف بالاسم أو بالبريد الإلكتروني على الأقل.</translation>
    </message>
    <message>
        <source>A person who works for the tenant.</source>
        <translation>شخص يعمل في المؤسسة.</translation>
    </message>
    <message>
        <source>A possible sale to a company or a person.</source>
        <translation>عملية بيع محتملة لشركة أو شخص.</translation>
    </message>
    <message>
        <source>A project, department or place that lines are counted for besides their account.</source>
        <translation>مشروع أو قسم أو موقع تُحمَّل عليه السطور إضافةً إلى حسابها.</translation>
    </message>
    <message>
        <source>A quote, an invoice, a credit note, a bill or a vendor credit.</source>
        <translation>عرض سعر أو فاتورة أو إشعار دائن أو فاتورة مورد أو إشعار دائن من مورد.</translation>
    </message>
    <message>
        <source>A reminder that a customer got: what was open on that day, and on which level.</source>
        <translation>مطالبة أُرسلت إلى عميل: ما كان مستحقًا في ذلك اليوم، وفي أي مستوى.</translation>
    </message>
    <message>
        <source>A sequence of stages that deals go through.</source>
        <translation>سلسلة المراحل التي تمر بها الصفقات.</translation>
    </message>
    <message>
        <source>A statement of account goes along</source>
        <translation>يُرفق معها كشف حساب</translation>
    </message>
    <message>
        <source>A tax with its rates over time, the accounts it is posted to, and the boxes of the return it counts for.</source>
        <translation>ضريبة بنسبها عبر الزمن، والحسابات التي تُرحَّل إليها، وخانات الإقرار التي تُحتسب فيها.</translation>
    </message>
    <message>
        <source>A way of looking at a list that people come back to.</source>
        <translation>طريقة لعرض قائمة يُرجع إليها باستمرار.</translation>
    </message>
    <message>
        <source>A word people mark records with.</source>
        <translation>كلمة توسم بها السجلات.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Accept quotes</source>
        <translation>قبول عروض الأسعار</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Account for credit notes</source>
        <translation>حساب الإشعارات الدائنة</translation>
    </message>
    <message>
        <source>Account in the books</source>
        <translation>الحساب في الدفاتر</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>رقم الحساب</translation>
    </message>
    <message>
        <source>Account of the tax</source>
        <translation>حساب الضريبة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Accounts of verbs</source>
        <translation>حسابات الترحيل التلقائي</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>ارتباط</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>الارتباطات</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>كل القيود</translation>
    </message>
    <message>
        <source>Allocate payments</source>
        <translation>تخصيص المدفوعات</translation>
    </message>
    <message>
        <source>Allowed next stages</source>
        <translation>المراحل التالية المسموح بها</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Among rules that ask for equally much</source>
        <translation>بين القواعد التي تشترط القدر نفسه</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Amount as it was paid</source>
        <translation>المبلغ كما دُفع</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>مبلغ مالي</translation>
    </message>
    <message>
        <source>An account at a bank: our own, or one that a vendor is paid to.</source>
        <translation>حساب لدى بنك: حسابنا، أو حساب يُدفع إليه لمورد.</translation>
    </message>
    <message>
        <source>An organisation the tenant does business with.</source>
        <translation>مؤسسة تتعامل معها المؤسسة المستخدِمة.</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>حساب تحليلي</translation>
    </message>
    <message>
        <source>Analytic accounts</source>
        <translation>الحسابات التحليلية</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>الإيرادات السنوية</translation>
    </message>
    <message>
        <source>Any other country</source>
        <translation>أي بلد آخر</translation>
    </message>
    <message>
        <source>Approval of bills</source>
        <translation>اعتماد فواتير الموردين</translation>
    </message>
    <message>
        <source>Approval only above</source>
        <translation>الموافقة فقط فوق</translation>
    </message>
    <message>
        <source>Approve bills</source>
        <translation>اعتماد فواتير الموردين</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>As a list to confirm; nothing is written or sent by itself</source>
        <translation>كقائمة للتأكيد؛ لا يُكتب شيء أو يُرسل من تلقاء نفسه</translation>
    </message>
    <message>
        <source>As they were when it was written</source>
        <translation>كما كانا عند تحريره</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>طلب القيمة</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المكلَّف</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>ديون معدومة</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>Balances of the accounts of tax</source>
        <translation>أرصدة حسابات الضريبة</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>حساب بنكي</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>الحسابات البنكية</translation>
    </message>
    <message>
        <source>Bank and cash</source>
        <translation>البنك والصندوق</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>حركة بنكية</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>الحركات البنكية</translation>
    </message>
    <message>
        <source>Bank rule</source>
        <translation>قاعدة بنكية</translation>
    </message>
    <message>
        <source>Bank rules</source>
        <translation>القواعد البنكية</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>كشف حساب بنكي</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>كشوف الحسابات البنكية</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>العملة الأساسية</translation>
    </message>
    <message>
        <source>Base currency for one</source>
        <translation>بالعملة الأساسية للوحدة الواحدة</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>مجموعة الدفعات</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>الشركة الناتجة</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>قيد الفحص من الفيروسات</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يخص</translation>
    </message>
    <message>
        <source>Belongs to the contact</source>
        <translation>يخص جهة الاتصال</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>فاتورة مورد</translation>
    </message>
    <message>
        <source>Bills up to this amount need none; empty for all</source>
        <translation>الفواتير حتى هذا المبلغ لا تحتاج إليها؛ فارغ للكل</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>Boxes of the counter tax</source>
        <translation>خانات الضريبة المقابلة</translation>
    </message>
    <message>
        <source>Boxes of the net amount</source>
        <translation>خانات المبلغ الصافي</translation>
    </message>
    <message>
        <source>Boxes of the tax</source>
        <translation>خانات الضريبة</translation>
    </message>
    <message>
        <source>Boxes of the tax return</source>
        <translation>خانات الإقرار الضريبي</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Buyer has a VAT number</source>
        <translation>للمشتري رقم ضريبة القيمة المضافة</translation>
    </message>
    <message>
        <source>Buyer in</source>
        <translation>بلد المشتري</translation>
    </message>
    <message>
        <source>Buyer in group</source>
        <translation>مجموعة المشتري</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>By somebody else than who enters or posts</source>
        <translation>من شخص غير الذي يُدخل أو يرحّل</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Cash difference</source>
        <translation>فرق الصندوق</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>وقت التغيير</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>غيّره</translation>
    </message>
    <message>
        <source>Charge for late payment</source>
        <translation>رسم تأخر السداد</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>دليل الحسابات</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Close dunning runs</source>
        <translation>إغلاق دورات التذكير</translation>
    </message>
    <message>
        <source>Close fiscal years</source>
        <translation>إقفال السنوات المالية</translation>
    </message>
    <message>
        <source>Close periods</source>
        <translation>إقفال الفترات</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>وقت الإقفال</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>إقفال</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>الرصيد الختامي</translation>
    </message>
    <message>
        <source>Closing entry</source>
        <translation>قيد الإقفال</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>رمز السبب</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns of its CSV files</source>
        <translation>أعمدة ملفات CSV الخاصة به</translation>
    </message>
    <message>
        <source>Commas between several</source>
        <translation>تفصل الفواصل بين العناوين المتعددة</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Company that stays</source>
        <translation>الشركة الباقية</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>منافس</translation>
    </message>
    <message>
        <source>Complete tasks</source>
        <translation>إكمال المهام</translation>
    </message>
    <message>
        <source>Confirm bank accounts</source>
        <translation>تأكيد الحسابات البنكية</translation>
    </message>
    <message>
        <source>Confirm dunning runs</source>
        <translation>تأكيد دورات التذكير</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>تاريخ التأكيد</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكّده</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Contact that stays</source>
        <translation>جهة الاتصال الباقية</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>تكملة لـ</translation>
    </message>
    <message>
        <source>Convert leads</source>
        <translation>تحويل العملاء المحتملين</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>محوَّل</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>نسخة إلى</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>يصحح</translation>
    </message>
    <message>
        <source>Cost of sales</source>
        <translation>تكلفة المبيعات</translation>
    </message>
    <message>
        <source>Counter account</source>
        <translation>الحساب المقابل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>بطاقة ائتمان</translation>
    </message>
    <message>
        <source>Credit documents</source>
        <translation>إصدار إشعارات دائنة للمستندات</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Currency it was paid in</source>
        <translation>عملة الدفع</translation>
    </message>
    <message>
        <source>Currency of the credit</source>
        <translation>عملة الجانب الدائن</translation>
    </message>
    <message>
        <source>Currency of the debit</source>
        <translation>عملة الجانب المدين</translation>
    </message>
    <message>
        <source>Current asset</source>
        <translation>أصل متداول</translation>
    </message>
    <message>
        <source>Current liability</source>
        <translation>التزام متداول</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>حقل مخصص</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>يوم الشهر</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Days after the due day</source>
        <translation>الأيام بعد الاستحقاق</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>أيام السماح</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>صفقة</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>الصفقات</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>المنازل العشرية</translation>
    </message>
    <message>
        <source>Decline quotes</source>
        <translation>رفض عروض الأسعار</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تاريخ الحذف</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>الإهلاك</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>بصمة الملف</translation>
    </message>
    <message>
        <source>Digests of the files</source>
        <translation>بصمات الملفات</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>عدم التواصل</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Documents so far</source>
        <translation>المستندات حتى الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم الإنجاز</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>أنجزه</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>دفعة مقدمة</translation>
    </message>
    <message>
        <source>Down payment settled</source>
        <translation>دفعة مقدمة مسوّاة</translation>
    </message>
    <message>
        <source>Down payments made</source>
        <translation>دفعات مقدمة مدفوعة</translation>
    </message>
    <message>
        <source>Down payments received</source>
        <translation>دفعات مقدمة مقبوضة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draw up recurring documents</source>
        <translation>إعداد المستندات المتكررة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Dunning fees and interest</source>
        <translation>رسوم المطالبات وفوائدها</translation>
    </message>
    <message>
        <source>Dunning letter</source>
        <translation>خطاب مطالبة</translation>
    </message>
    <message>
        <source>Dunning letters</source>
        <translation>خطابات المطالبة</translation>
    </message>
    <message>
        <source>Dunning level</source>
        <translation>مستوى مطالبة</translation>
    </message>
    <message>
        <source>Dunning levels</source>
        <translation>مستويات المطالبة</translation>
    </message>
    <message>
        <source>Dunning run</source>
        <translation>دورة تذكير</translation>
    </message>
    <message>
        <source>Dunning runs</source>
        <translation>دورات التذكير</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>نطاق البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Early payment discount</source>
        <translation>خصم تعجيل الدفع</translation>
    </message>
    <message>
        <source>Early payment discount given</source>
        <translation>خصم تعجيل دفع ممنوح</translation>
    </message>
    <message>
        <source>Early payment discount taken</source>
        <translation>خصم تعجيل دفع مكتسب</translation>
    </message>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>بلد آخر في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>عدد الموظفين</translation>
    </message>
    <message>
        <source>Empty for all of it</source>
        <translation>فارغ: بالكامل</translation>
    </message>
    <message>
        <source>Empty for all that follow</source>
        <translation>فارغ لكل ما يلي</translation>
    </message>
    <message>
        <source>Empty for always</source>
        <translation>فارغ: دائمًا</translation>
    </message>
    <message>
        <source>Empty for anywhere</source>
        <translation>فارغ: أي مكان</translation>
    </message>
    <message>
        <source>Empty for both</source>
        <translation>فارغ: كلاهما</translation>
    </message>
    <message>
        <source>Empty for no tax</source>
        <translation>فارغ: بلا ضريبة</translation>
    </message>
    <message>
        <source>Empty for none</source>
        <translation>فارغ إن لم يلزم</translation>
    </message>
    <message>
        <source>Empty for our own</source>
        <translation>فارغ: حسابنا</translation>
    </message>
    <message>
        <source>Empty means any stage of the pipeline</source>
        <translation>الفراغ يعني أي مرحلة في المسار</translation>
    </message>
    <message>
        <source>Empty: as the books say</source>
        <translation>فارغ: كما تنص الدفاتر</translation>
    </message>
    <message>
        <source>Empty: as the books say, 0 for none</source>
        <translation>فارغ: كما تنص الدفاتر، و0 لعدم التقريب</translation>
    </message>
    <message>
        <source>Empty: as the group says</source>
        <translation>فارغ: حسب المجموعة</translation>
    </message>
    <message>
        <source>End of month</source>
        <translation>نهاية الشهر</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أدخله</translation>
    </message>
    <message>
        <source>Entries with tax</source>
        <translation>القيود ذات الضريبة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Entry of the charge</source>
        <translation>قيد رسم التأخر</translation>
    </message>
    <message>
        <source>Entry with the credit</source>
        <translation>قيد الجانب الدائن</translation>
    </message>
    <message>
        <source>Entry with the debit</source>
        <translation>قيد الجانب المدين</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>حقوق الملكية</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>القيمة التقديرية</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>كل ربع سنة</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>كل يوم عمل</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>Everyone sees it</source>
        <translation>مرئي للجميع</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>فرق عملة</translation>
    </message>
    <message>
        <source>Exchange gain</source>
        <translation>أرباح فروق العملة</translation>
    </message>
    <message>
        <source>Exchange loss</source>
        <translation>خسائر فروق العملة</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>أسعار الصرف</translation>
    </message>
    <message>
        <source>Execution day</source>
        <translation>يوم التنفيذ</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>الإغلاق المتوقع</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>مصروفات</translation>
    </message>
    <message>
        <source>Expense account</source>
        <translation>حساب المصروفات</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>مفسَّرة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Fee and interest are posted</source>
        <translation>تُرحَّل الرسوم والفوائد</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>File tax returns</source>
        <translation>تقديم الإقرارات الضريبية</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>وقت التقديم</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>المالية</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>أول شهر في السنة المالية</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>أول مرة في</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>سنة مالية</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>السنوات المالية</translation>
    </message>
    <message>
        <source>Fixed asset</source>
        <translation>أصل ثابت</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>يليه</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>المبلغ بالعملة الأجنبية</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>عميل سابق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>من المرحلة</translation>
    </message>
    <message>
        <source>From what was coded by hand</source>
        <translation>مما وُجِّه يدويًا</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>سلع</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Half to even</source>
        <translation>النصف إلى الزوجي</translation>
    </message>
    <message>
        <source>Half up</source>
        <translation>النصف إلى الأعلى</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>البصمة السابقة</translation>
    </message>
    <message>
        <source>Hash of the last</source>
        <translation>بصمة الأخير</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>حساب رئيسي</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Hold letters back</source>
        <translation>حجز الرسائل</translation>
    </message>
    <message>
        <source>How lines of a bank statement that look alike are coded.</source>
        <translation>كيف تُوجَّه الحركات المتشابهة في كشف الحساب البنكي.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Ids in other programs</source>
        <translation>المعرّفات في برامج أخرى</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import bank statements</source>
        <translation>استيراد كشوف الحساب البنكي</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>في المرحلة منذ</translation>
    </message>
    <message>
        <source>In the form that makes a new record</source>
        <translation>في نموذج إنشاء سجل جديد</translation>
    </message>
    <message>
        <source>In the stage before since</source>
        <translation>في المرحلة السابقة منذ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>إيرادات</translation>
    </message>
    <message>
        <source>Income account</source>
        <translation>حساب الإيرادات</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Infected</source>
        <translation>مصاب</translation>
    </message>
    <message>
        <source>Install charts of accounts</source>
        <translation>تثبيت أدلة الحسابات</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>الأقساط</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>بدلًا من</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>الفائدة</translation>
    </message>
    <message>
        <source>Interest a year</source>
        <translation>الفائدة السنوية</translation>
    </message>
    <message>
        <source>Into what it was before that was taken back</source>
        <translation>إلى ما كان عليه قبل التغيير المسحوب</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Issue quotes</source>
        <translation>إصدار عروض الأسعار</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>دفتر يومية</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>قيود اليومية</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>قيد يومية</translation>
    </message>
    <message>
        <source>Journal of general entries</source>
        <translation>يومية القيود العامة</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>دفاتر اليومية</translation>
    </message>
    <message>
        <source>Keep companies apart</source>
        <translation>إبقاء الشركات منفصلة</translation>
    </message>
    <message>
        <source>Keep contacts apart</source>
        <translation>إبقاء جهات الاتصال منفصلة</translation>
    </message>
    <message>
        <source>Keeps open items</source>
        <translation>يحتفظ ببنود مفتوحة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key of the statement</source>
        <translation>مفتاح كشف الحساب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of movement</source>
        <translation>نوع الحركة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>لغة المستندات</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>آخر رقم</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>آخر مرة في</translation>
    </message>
    <message>
        <source>Last statement</source>
        <translation>آخر كشف حساب</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملين</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>متعلَّمة</translation>
    </message>
    <message>
        <source>Lease series of numbers</source>
        <translation>حجز سلاسل أرقام</translation>
    </message>
    <message>
        <source>Leave bank lines out</source>
        <translation>استبعاد أسطر بنكية</translation>
    </message>
    <message>
        <source>Leave out of mailings and calls</source>
        <translation>استثناء من الرسائل الجماعية والمكالمات</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>Less than nothing for a credit</source>
        <translation>أقل من الصفر في حالة إشعار دائن</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>قالب رسالة</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>قوالب الرسائل</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Letters before</source>
        <translation>الإنذارات السابقة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Line of the credit</source>
        <translation>سطر الجانب الدائن</translation>
    </message>
    <message>
        <source>Line of the debit</source>
        <translation>سطر الجانب المدين</translation>
    </message>
    <message>
        <source>Line of the reports</source>
        <translation>سطر التقارير</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>قفل الدفاتر</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>الأقفال</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>نص طويل</translation>
    </message>
    <message>
        <source>Long-term liability</source>
        <translation>التزام طويل الأجل</translation>
    </message>
    <message>
        <source>Look on paper</source>
        <translation>مظهر المستندات</translation>
    </message>
    <message>
        <source>Looks on paper</source>
        <translation>مظاهر المستندات</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>خاسرة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and _</source>
        <translation>أحرف لاتينية صغيرة وأرقام و_</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>وقت الإجراء</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>ما أُنشئ حتى الآن</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم بريد</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>Make a company</source>
        <translation>إنشاء شركة</translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation>إنشاء جهة اتصال</translation>
    </message>
    <message>
        <source>Make invoices of quotes</source>
        <translation>تحويل عروض الأسعار إلى فواتير</translation>
    </message>
    <message>
        <source>Mark letters as not sent</source>
        <translation>تمييز الرسائل كغير مرسلة</translation>
    </message>
    <message>
        <source>Mark letters as sent</source>
        <translation>تمييز الرسائل كمرسلة</translation>
    </message>
    <message>
        <source>Match lines</source>
        <translation>مطابقة البنود</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>Matchings</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Merge companies</source>
        <translation>دمج الشركات</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>دمج جهات الاتصال</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>دُمج في</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Missing feature</source>
        <translation>ميزة ناقصة</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Money that came in or went out, and what it pays.</source>
        <translation>مال دخل أو خرج، وما يسدده.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Move deals</source>
        <translation>نقل الصفقات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>الاسم والعنوان</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>الاسم يحتوي على</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>اسم الصفقة</translation>
    </message>
    <message>
        <source>Name, address, logo, colour and the small print of documents.</source>
        <translation>الاسم والعنوان والشعار واللون وتذييل المستندات.</translation>
    </message>
    <message>
        <source>Needs a customer or vendor</source>
        <translation>يتطلب عميلًا أو موردًا</translation>
    </message>
    <message>
        <source>Negative: withheld</source>
        <translation>سالب: مستقطعة</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>المبلغ الصافي</translation>
    </message>
    <message>
        <source>Net in base currency</source>
        <translation>الصافي بالعملة الأساسية</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New deals start here</source>
        <translation>تبدأ الصفقات الجديدة هنا</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>الرقم التالي</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>المرة التالية في</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>لا توجد ميزانية</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>لا توجد حاجة</translation>
    </message>
    <message>
        <source>None, only on this machine</source>
        <translation>بلا حماية، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Not a customer for us</source>
        <translation>ليس عميلًا مناسبًا لنا</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>غير متطابقة</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>غير متطابق مع</translation>
    </message>
    <message>
        <source>Not to be dunned</source>
        <translation>لا تُرسل مطالبة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on documents</source>
        <translation>ملاحظة على المستندات</translation>
    </message>
    <message>
        <source>Note problems of recurring documents</source>
        <translation>تدوين مشكلات المستندات المتكررة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing is posted to it; others are part of it</source>
        <translation>لا يُرحَّل إليه شيء؛ تتفرع منه حسابات أخرى</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number changed at</source>
        <translation>وقت تغيير الرقم</translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation>الرقم في السلسلة</translation>
    </message>
    <message>
        <source>Number in the statement</source>
        <translation>الرقم في كشف الحساب</translation>
    </message>
    <message>
        <source>Number of the first line</source>
        <translation>رقم السطر الأول</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>سلسلة أرقام</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>عدد عشري</translation>
    </message>
    <message>
        <source>Number written by</source>
        <translation>كتب الرقم</translation>
    </message>
    <message>
        <source>Numbers begin with</source>
        <translation>تبدأ الأرقام بـ</translation>
    </message>
    <message>
        <source>Numbers that a document has</source>
        <translation>الأرقام التي يحملها المستند</translation>
    </message>
    <message>
        <source>Numbers that were skipped, or that a lost device can no longer give.</source>
        <translation>أرقام تم تخطيها أو لم يعد بإمكان جهاز مفقود إصدارها.</translation>
    </message>
    <message>
        <source>Of a down payment, by what</source>
        <translation>لدفعة مقدمة: بماذا</translation>
    </message>
    <message>
        <source>Of both prices; empty for the base currency</source>
        <translation>للسعرين؛ فارغ: العملة الأساسية</translation>
    </message>
    <message>
        <source>Of our own</source>
        <translation>لحساباتنا</translation>
    </message>
    <message>
        <source>Of the credit</source>
        <translation>مبلغ الجانب الدائن</translation>
    </message>
    <message>
        <source>Of the debit</source>
        <translation>مبلغ الجانب المدين</translation>
    </message>
    <message>
        <source>Of the other payments, where the bank has booked several as one sum</source>
        <translation>للدفعات الأخرى عندما يسجل المصرف عدة دفعات بمبلغ واحد</translation>
    </message>
    <message>
        <source>Off the balance sheet</source>
        <translation>خارج الميزانية</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>On top of other taxes</source>
        <translation>فوق ضرائب أخرى</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>مرة في السنة</translation>
    </message>
    <message>
        <source>One account of the chart.</source>
        <translation>حساب واحد من دليل الحسابات.</translation>
    </message>
    <message>
        <source>One movement on a bank account, and the entry that explains it.</source>
        <translation>حركة واحدة على حساب بنكي، والقيد الذي يفسرها.</translation>
    </message>
    <message>
        <source>One step of a deal from stage to stage; the first one comes from nowhere.</source>
        <translation>خطوة واحدة تنتقل بها صفقة من مرحلة إلى أخرى، والأولى لا مرحلة قبلها.</translation>
    </message>
    <message>
        <source>One step of a pipeline.</source>
        <translation>خطوة واحدة في مسار المبيعات.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Open fiscal years</source>
        <translation>فتح السنوات المالية</translation>
    </message>
    <message>
        <source>Open fiscal years again</source>
        <translation>إعادة فتح السنوات المالية</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>البنود المفتوحة</translation>
    </message>
    <message>
        <source>Open periods again</source>
        <translation>إعادة فتح الفترات</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>افتتاح</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>الأرصدة الافتتاحية</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>قيود أخرى</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>القيد الآخر</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>إيرادات أخرى</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>البند الآخر</translation>
    </message>
    <message>
        <source>Otherwise it waits as a draft</source>
        <translation>وإلا بقي مسودة</translation>
    </message>
    <message>
        <source>Otherwise they only stand in the letter. In the base currency alone</source>
        <translation>وإلا فتُذكر في الرسالة فقط. بالعملة الأساسية وحدها</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>تواصل صادر</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Outside the European Union</source>
        <translation>خارج الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Outside the scope of tax</source>
        <translation>خارج نطاق الضريبة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>يُدفع إلى</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>الشركة الأم</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>مستحق الدفع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>Payment batch</source>
        <translation>مجموعة دفعات</translation>
    </message>
    <message>
        <source>Payment batches</source>
        <translation>مجموعات الدفعات</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>شرط دفع</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>شروط الدفع</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Payments that go to the bank in one file, released by somebody who has not approved the bills.</source>
        <translation>دفعات تُرسل إلى البنك في ملف واحد، ويجيزها شخص لم يعتمد الفواتير.</translation>
    </message>
    <message>
        <source>Per document and rate</source>
        <translation>لكل مستند ونسبة</translation>
    </message>
    <message>
        <source>Per line</source>
        <translation>لكل سطر</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>ربما أُرسلت</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>فترة</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسار المبيعات</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>مسارات المبيعات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>الموضع في السلسلة المترابطة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>يشير إلى</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Post documents</source>
        <translation>ترحيل المستندات</translation>
    </message>
    <message>
        <source>Post journal entries</source>
        <translation>ترحيل قيود اليومية</translation>
    </message>
    <message>
        <source>Post payment batches</source>
        <translation>ترحيل دفعات المدفوعات</translation>
    </message>
    <message>
        <source>Post payments</source>
        <translation>ترحيل المدفوعات</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>مرحَّل</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>وقت الترحيل</translation>
    </message>
    <message>
        <source>Posted at once</source>
        <translation>ترحيل فوري</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>رحّله</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>مدفوعات مقدمة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>الأسعار شاملة الضريبة</translation>
    </message>
    <message>
        <source>Printed on documents</source>
        <translation>يُطبع على المستندات</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Proposals before</source>
        <translation>المقترحات السابقة</translation>
    </message>
    <message>
        <source>Propose dunning every day</source>
        <translation>اقتراح التذكيرات كل يوم</translation>
    </message>
    <message>
        <source>Propose dunning letters</source>
        <translation>اقتراح رسائل تذكير</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>سعر الشراء</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Purpose contains</source>
        <translation>الغرض يحتوي على</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>جمعه</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>مؤهل</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>Quotes begin with</source>
        <translation>تبدأ عروض الأسعار بـ</translation>
    </message>
    <message>
        <source>Ranges of voided numbers</source>
        <translation>نطاقات الأرقام الملغاة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>سبب الخسارة</translation>
    </message>
    <message>
        <source>Reason unqualified</source>
        <translation>سبب عدم التأهل</translation>
    </message>
    <message>
        <source>Reason without tax</source>
        <translation>سبب عدم احتساب الضريبة</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>مستحق القبض</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Reconcile bank lines</source>
        <translation>مطابقة الأسطر البنكية</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>قابل للاسترداد</translation>
    </message>
    <message>
        <source>Recurring document</source>
        <translation>مستند متكرر</translation>
    </message>
    <message>
        <source>Recurring documents</source>
        <translation>المستندات المتكررة</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل التجاري</translation>
    </message>
    <message>
        <source>Release payment batches</source>
        <translation>اعتماد دفعات المدفوعات</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>مجازة</translation>
    </message>
    <message>
        <source>Released at</source>
        <translation>وقت الإجازة</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>أجازها</translation>
    </message>
    <message>
        <source>Remind at</source>
        <translation>وقت التذكير</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Result of the year</source>
        <translation>نتيجة السنة</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>الأرباح المحتجزة</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>إعادة تقييم</translation>
    </message>
    <message>
        <source>Revalue foreign balances</source>
        <translation>إعادة تقييم أرصدة العملات الأجنبية</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>احتساب عكسي</translation>
    </message>
    <message>
        <source>Reverse charge: where the other half goes</source>
        <translation>الاحتساب العكسي: حيث يُرحَّل النصف الآخر</translation>
    </message>
    <message>
        <source>Reverse journal entries</source>
        <translation>عكس قيود اليومية</translation>
    </message>
    <message>
        <source>Reverse payments</source>
        <translation>عكس المدفوعات</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>عُكس بواسطة</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>يعكس</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Rounding of the total</source>
        <translation>تقريب الإجمالي</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of a small picture of it</source>
        <translation>قيمة SHA-256 لصورة مصغّرة منه</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>طريقة عرض محفوظة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Seller in</source>
        <translation>بلد البائع</translation>
    </message>
    <message>
        <source>Seller in group</source>
        <translation>مجموعة البائع</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Send letters again</source>
        <translation>إعادة إرسال الرسائل</translation>
    </message>
    <message>
        <source>Send test letters</source>
        <translation>إرسال رسائل تجريبية</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Sender's name</source>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>يُرسل فورًا</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>سلاسل الأرقام</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Settings of all books</source>
        <translation>إعدادات كل الدفاتر</translation>
    </message>
    <message>
        <source>Settings of the books</source>
        <translation>إعدادات الدفاتر</translation>
    </message>
    <message>
        <source>Settle down payments</source>
        <translation>تسوية الدفعات المقدمة</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>تمت تسويته</translation>
    </message>
    <message>
        <source>Settled in base currency</source>
        <translation>المسوّى بالعملة الأساسية</translation>
    </message>
    <message>
        <source>Settled, net</source>
        <translation>التسوية، صافي</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>يسوّي</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشتركة</translation>
    </message>
    <message>
        <source>Shown nowhere any more; the values stay</source>
        <translation>لم يعد يظهر في أي مكان، وتبقى قيمه محفوظة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>التذييل</translation>
    </message>
    <message>
        <source>So much of a debit and of a credit that belong together: an invoice and its payment.</source>
        <translation>القدر المتقابل من جانب مدين وجانب دائن: فاتورة ودفعتها.</translation>
    </message>
    <message>
        <source>Something that is sold or bought: goods or a service, with its price, accounts and taxes.</source>
        <translation>ما يُباع أو يُشترى: سلع أو خدمة، بسعرها وحساباتها وضرائبها.</translation>
    </message>
    <message>
        <source>Something to do for a contact, a company or a deal.</source>
        <translation>عمل مطلوب لجهة اتصال أو شركة أو صفقة.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>تغيير مرحلة</translation>
    </message>
    <message>
        <source>Stage change that is taken back</source>
        <translation>تغيير المرحلة المسحوب</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>تغييرات المراحل</translation>
    </message>
    <message>
        <source>Stage of the deal</source>
        <translation>مرحلة الصفقة</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Standard or reduced rate</source>
        <translation>نسبة أساسية أو مخفضة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <source>Statement from</source>
        <translation>كشف من</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>كشف حساب</translation>
    </message>
    <message>
        <source>Statement until</source>
        <translation>كشف حتى</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Subject and text of the letters of a kind in a language, in the place of the words that come with the product.</source>
        <translation>موضوع ونص رسائل نوع ما بلغة ما، بدلًا من الكلمات المرفقة بالبرنامج.</translation>
    </message>
    <message>
        <source>Such as #2f5fd0</source>
        <translation>مثل ‎#2f5fd0</translation>
    </message>
    <message>
        <source>Such as 0.05; empty for none</source>
        <translation>مثل 0.05؛ فارغ: بلا تقريب</translation>
    </message>
    <message>
        <source>Such as ECB</source>
        <translation>مثل ECB</translation>
    </message>
    <message>
        <source>Such as HRB 1234, Amtsgericht Bonn</source>
        <translation>مثل HRB 1234, Amtsgericht Bonn</translation>
    </message>
    <message>
        <source>Supplied on</source>
        <translation>تاريخ التوريد</translation>
    </message>
    <message>
        <source>Supplied until</source>
        <translation>التوريد حتى</translation>
    </message>
    <message>
        <source>Supply within the European Union</source>
        <translation>توريد داخل الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>حساب معلق</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Take bank statements back</source>
        <translation>سحب كشوف البنك</translation>
    </message>
    <message>
        <source>Take letters out of the outbox</source>
        <translation>أخذ الرسائل من صندوق الصادر</translation>
    </message>
    <message>
        <source>Take merged companies apart</source>
        <translation>فصل الشركات المدمجة</translation>
    </message>
    <message>
        <source>Take merged contacts apart</source>
        <translation>فصل جهات الاتصال المدمجة</translation>
    </message>
    <message>
        <source>Take the conversion of leads back</source>
        <translation>التراجع عن تحويل العملاء المحتملين</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>الضريبة المطبقة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ضريبة</translation>
    </message>
    <message>
        <source>Tax due when paid: where it waits</source>
        <translation>ضريبة تُستحق عند الدفع: حيث تنتظر</translation>
    </message>
    <message>
        <source>Tax is due</source>
        <translation>استحقاق الضريبة</translation>
    </message>
    <message>
        <source>Tax is rounded</source>
        <translation>تقريب الضريبة</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Tax released</source>
        <translation>الضريبة المحرّرة</translation>
    </message>
    <message>
        <source>Tax return</source>
        <translation>إقرار ضريبي</translation>
    </message>
    <message>
        <source>Tax returns</source>
        <translation>الإقرارات الضريبية</translation>
    </message>
    <message>
        <source>Tax returns are due</source>
        <translation>موعد الإقرارات الضريبية</translation>
    </message>
    <message>
        <source>Tax rule</source>
        <translation>قاعدة ضريبية</translation>
    </message>
    <message>
        <source>Tax rules</source>
        <translation>القواعد الضريبية</translation>
    </message>
    <message>
        <source>Tax settlement</source>
        <translation>تسوية الضريبة</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Taxes on purchases</source>
        <translation>ضرائب المشتريات</translation>
    </message>
    <message>
        <source>Taxes on sales</source>
        <translation>ضرائب المبيعات</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The base currency, the rules of rounding and tax, and the accounts that verbs post to by themselves.</source>
        <translation>العملة الأساسية وقواعد التقريب والضريبة والحسابات التي تُرحِّل إليها الإجراءات تلقائيًا.</translation>
    </message>
    <message>
        <source>The device whose numbers these are</source>
        <translation>الجهاز صاحب هذه الأرقام</translation>
    </message>
    <message>
        <source>The document that is repeated</source>
        <translation>المستند الذي يتكرر</translation>
    </message>
    <message>
        <source>The end of the block; empty for no end</source>
        <translation>نهاية المجموعة، وتُترك فارغة إن لم تكن لها نهاية</translation>
    </message>
    <message>
        <source>The language to write in, such as en or pt-BR</source>
        <translation>لغة المراسلة، مثل en أو pt-BR</translation>
    </message>
    <message>
        <source>The last day that is locked; empty for none</source>
        <translation>آخر يوم مقفل؛ فارغ: لا شيء</translation>
    </message>
    <message>
        <source>The letters that were due on a day; they are written when somebody confirms them.</source>
        <translation>رسائل التذكير المستحقة في يوم ما؛ تُكتب عندما يؤكدها أحد.</translation>
    </message>
    <message>
        <source>The numbers of one journal that the server or one device may give, and the next of them.</source>
        <translation>أرقام دفتر يومية واحد يمنحها الخادم أو جهاز واحد، والرقم التالي منها.</translation>
    </message>
    <message>
        <source>The only one whose entries it numbers</source>
        <translation>الوحيد الذي ترقّم قيوده</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>السجل الآخر</translation>
    </message>
    <message>
        <source>The part after the @</source>
        <translation>الجزء الذي يلي علامة @</translation>
    </message>
    <message>
        <source>The program and the id there, such as hubspot:1234</source>
        <translation>البرنامج والمعرّف فيه، مثل hubspot:1234</translation>
    </message>
    <message>
        <source>The same country</source>
        <translation>البلد نفسه</translation>
    </message>
    <message>
        <source>The server that takes letters, and in whose name they are sent. The password never leaves the server.</source>
        <translation>الخادم الذي يتسلم الرسائل، وباسم من تُرسل. لا تغادر كلمة المرور الخادم أبدًا.</translation>
    </message>
    <message>
        <source>Their number or order</source>
        <translation>رقمهم أو طلبهم</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>الصورة المصغّرة</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To stage</source>
        <translation>إلى المرحلة</translation>
    </message>
    <message>
        <source>To the customer's address, as soon as it is posted</source>
        <translation>إلى عنوان العميل بمجرد ترحيله</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Transfers under way</source>
        <translation>تحويلات قيد التنفيذ</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Turned up after all</source>
        <translation>ظهر لاحقًا</translation>
    </message>
    <message>
        <source>Twelve months for which the result is drawn up.</source>
        <translation>اثنا عشر شهرًا تُحدَّد نتيجتها.</translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation>حرفان، مثل DE</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>US letter</source>
        <translation>‏Letter الأمريكي</translation>
    </message>
    <message>
        <source>Undo matches</source>
        <translation>إلغاء المطابقات</translation>
    </message>
    <message>
        <source>Undo reconciliations</source>
        <translation>التراجع عن المطابقات</translation>
    </message>
    <message>
        <source>Undone at</source>
        <translation>وقت التراجع</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>غير مؤهل</translation>
    </message>
    <message>
        <source>Unrealised exchange gain</source>
        <translation>أرباح فروق عملة غير محققة</translation>
    </message>
    <message>
        <source>Unrealised exchange loss</source>
        <translation>خسائر فروق عملة غير محققة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Until it is paid</source>
        <translation>الحساب حتى الدفع</translation>
    </message>
    <message>
        <source>Until when a document is paid, in how many parts, and what paying early is worth.</source>
        <translation>موعد دفع المستند، وعدد أقساطه، وقيمة تعجيل الدفع.</translation>
    </message>
    <message>
        <source>Until when the discount is granted, though it is not printed</source>
        <translation>إلى متى يُمنح الخصم، وإن لم يُطبع ذلك</translation>
    </message>
    <message>
        <source>Until which day nothing is posted any more: for all entries, for those with tax, or for ever.</source>
        <translation>اليوم الذي لا يُرحَّل شيء حتى نهايته: لكل القيود، أو للقيود ذات الضريبة، أو نهائيًا.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مرات الاستخدام</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>مستخدم من</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>مستخدم حتى</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation>الحساب المعتاد</translation>
    </message>
    <message>
        <source>Usual tax</source>
        <translation>الضريبة المعتادة</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>رقم ضريبة القيمة المضافة</translation>
    </message>
    <message>
        <source>VAT or tax number</source>
        <translation>رقم ضريبة القيمة المضافة أو الرقم الضريبي</translation>
    </message>
    <message>
        <source>VATEX, such as VATEX-EU-AE</source>
        <translation>رمز VATEX، مثل VATEX-EU-AE</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>تاريخ القيمة</translation>
    </message>
    <message>
        <source>Vendor credit</source>
        <translation>إشعار دائن من مورد</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Void documents</source>
        <translation>إلغاء المستندات</translation>
    </message>
    <message>
        <source>Void series of numbers</source>
        <translation>إلغاء سلاسل أرقام</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Voided numbers</source>
        <translation>الأرقام الملغاة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>What a bank says happened on an account: from an opening balance to a closing one.</source>
        <translation>ما يبيّنه البنك من حركات الحساب: من رصيد افتتاحي إلى رصيد ختامي.</translation>
    </message>
    <message>
        <source>What converting made</source>
        <translation>ما نتج عن التحويل</translation>
    </message>
    <message>
        <source>What else it is</source>
        <translation>ما عدا ذلك</translation>
    </message>
    <message>
        <source>What every number begins with</source>
        <translation>ما يبدأ به كل رقم</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>What is posted to it is matched, as with customers</source>
        <translation>يُطابَق ما يُرحَّل إليه، كما مع العملاء</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>ما تسدده</translation>
    </message>
    <message>
        <source>What merging moved</source>
        <translation>ما نقله الدمج</translation>
    </message>
    <message>
        <source>What one unit of a currency was worth in the base currency on a day, and who says so.</source>
        <translation>قيمة وحدة من عملة بالعملة الأساسية في يوم ما، ومصدرها.</translation>
    </message>
    <message>
        <source>What was approved</source>
        <translation>ما تم اعتماده</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>What was told the tax office for some days, box by box.</source>
        <translation>ما أُبلغت به مصلحة الضرائب عن فترة ما، خانةً خانة.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When a reminder is written, in which words and for which fee.</source>
        <translation>متى تُحرَّر المطالبة، وبأي نص، وبأي رسم.</translation>
    </message>
    <message>
        <source>When invoiced</source>
        <translation>عند إصدار الفاتورة</translation>
    </message>
    <message>
        <source>When is then midnight UTC of its first day</source>
        <translation>الوقت عندئذ هو منتصف ليل اليوم الأول بتوقيت UTC</translation>
    </message>
    <message>
        <source>When paid</source>
        <translation>عند الدفع</translation>
    </message>
    <message>
        <source>Where it differs</source>
        <translation>إذا كان مختلفًا</translation>
    </message>
    <message>
        <source>Where it differs from the type's</source>
        <translation>إذا اختلف عن سطر النوع</translation>
    </message>
    <message>
        <source>Where it is kept in one alone</source>
        <translation>إذا كان بعملة واحدة فقط</translation>
    </message>
    <message>
        <source>Where it was moved to: letters between those of its neighbours</source>
        <translation>موضعه بعد النقل: أحرف بين أحرف ما قبله وما بعده</translation>
    </message>
    <message>
        <source>Where the account holds only one</source>
        <translation>إذا كان الحساب بعملة واحدة فقط</translation>
    </message>
    <message>
        <source>Where there is no IBAN</source>
        <translation>إذا لم يوجد IBAN</translation>
    </message>
    <message>
        <source>Which rate of tax counts</source>
        <translation>يحدد نسبة الضريبة المطبقة</translation>
    </message>
    <message>
        <source>Which tax takes the place of another for customers of some countries.</source>
        <translation>أي ضريبة تحل محل أخرى لعملاء بلدان معينة.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Whose writing nobody else has confirmed yet</source>
        <translation>من لم يؤكد أحد غيره ما كتبه بعد</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>سبب إعادة الفتح</translation>
    </message>
    <message>
        <source>Widths, what stays, groups, second order</source>
        <translation>العروض والأعمدة الثابتة والمجموعات والترتيب الثاني</translation>
    </message>
    <message>
        <source>With its country, such as DE123456789</source>
        <translation>مع رمز الدولة، مثل DE123456789</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>خلال أيام</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>رابحة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Words at the beginning</source>
        <translation>نص البداية</translation>
    </message>
    <message>
        <source>Words at the end</source>
        <translation>نص النهاية</translation>
    </message>
    <message>
        <source>Words on documents</source>
        <translation>النص على المستندات</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Write dunning letters</source>
        <translation>كتابة إنذارات السداد</translation>
    </message>
    <message>
        <source>Write off open items</source>
        <translation>شطب البنود المفتوحة</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>المشطوب</translation>
    </message>
    <message>
        <source>Wrong details</source>
        <translation>بيانات خاطئة</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>نسبة صفرية</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>كيلوغرام</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>لتر</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>متر</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>over 5,000</source>
        <translation>أكثر من 5,000</translation>
    </message>
    <message>
        <source>pdf, plain, ubl</source>
        <translation>pdf، plain، ubl</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>{number}, {total}, {due}, {day}, {name} and {sender} are filled in</source>
        <translation>تُملأ {number} و{total} و{due} و{day} و{name} و{sender}</translation>
    </message>
    <message>
        <source>{year} stands for the fiscal year, as in INV-{year}-</source>
        <translation>‏{year} هي السنة المالية، كما في INV-{year}-</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A down payment, or not</source>
        <translation>دفعة مقدمة أو لا</translation>
    </message>
    <message>
        <source>A page of this PDF is damaged.</source>
        <translation>صفحة من ملف PDF هذا تالفة.</translation>
    </message>
    <message>
        <source>A virus was found in this file. Nobody can open it.</source>
        <translation>عُثر على فيروس في هذا الملف. لا يمكن لأحد فتحه.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Add a line of text</source>
        <translation>إضافة سطر نصي</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Approve the bill</source>
        <translation>اعتماد فاتورة المورد</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Bills (*.pdf *.xml *.png *.jpg *.jpeg *.webp)</source>
        <translation>الفواتير (*.pdf *.xml *.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Choose the vendor’s file</source>
        <translation>اختر ملف المورّد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the document</source>
        <translation>نسخ المستند</translation>
    </message>
    <message>
        <source>Correct it by a credit note</source>
        <translation>تصحيحه بإشعار دائن</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Down payment taken off</source>
        <translation>خُصمت الدفعة المقدمة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Drop the vendor’s file here: a PDF, a picture or an e-invoice.</source>
        <translation>أفلت ملف المورّد هنا: ملف PDF أو صورة أو فاتورة إلكترونية.</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>يستحق في {day}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>File of the vendor</source>
        <translation>ملف المورّد</translation>
    </message>
    <message>
        <source>Give the document up</source>
        <translation>إلغاء المستند</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Is being fetched…</source>
        <translation>يجري الجلب…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Make an invoice</source>
        <translation>إنشاء فاتورة</translation>
    </message>
    <message>
        <source>Make an invoice of the quote</source>
        <translation>تحويل عرض السعر إلى فاتورة</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>نقل السطر إلى الأسفل</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>نقل السطر إلى الأعلى</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>New product {name}</source>
        <translation>منتج جديد {name}</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>إضافة {record}</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>جديد: {kind}</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <source>No {record} of that name: choose one or create it.</source>
        <translation>لا يوجد {record} بهذا الاسم: اختر واحدًا أو أنشئه.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only PDF files, pictures and e-invoices are shown here.</source>
        <translation>لا تُعرض هنا سوى ملفات PDF والصور والفواتير الإلكترونية.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Open: {open}. The rest of {rest} is the discount for paying early.</source>
        <translation>المتبقي: {open}. الباقي {rest} هو خصم الدفع المبكر.</translation>
    </message>
    <message>
        <source>Open: {open}. This pays all of it.</source>
        <translation>المتبقي: {open}. هذا يسدده بالكامل.</translation>
    </message>
    <message>
        <source>Open: {open}. What is written off is a loss, and the tax in it is taken back.</source>
        <translation>المفتوح: {open}. ما يُشطب خسارة، وتُسترد الضريبة التي فيه.</translation>
    </message>
    <message>
        <source>Open: {open}. {rest} more than that stay on the account, to be used later.</source>
        <translation>المتبقي: {open}. الزائد {rest} يبقى في الحساب لاستخدامه لاحقًا.</translation>
    </message>
    <message>
        <source>Open: {open}. {rest} of it stay open.</source>
        <translation>المتبقي: {open}. يبقى منه {rest} غير مدفوع.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>مدفوع جزئيًا</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Payment posted</source>
        <translation>تم ترحيل الدفعة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>Post the document</source>
        <translation>ترحيل المستند</translation>
    </message>
    <message>
        <source>Post the payment</source>
        <translation>ترحيل الدفعة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>Receive a payment</source>
        <translation>استلام دفعة</translation>
    </message>
    <message>
        <source>Receive or make the payment</source>
        <translation>استلام الدفعة أو سدادها</translation>
    </message>
    <message>
        <source>Repeat the document…</source>
        <translation>تكرار المستند…</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>حفظ المستند</translation>
    </message>
    <message>
        <source>Scroll the paper back</source>
        <translation>تمرير الورقة إلى الخلف</translation>
    </message>
    <message>
        <source>Scroll the paper on</source>
        <translation>تمرير الورقة إلى الأمام</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send the document</source>
        <translation>إرسال المستند</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Settle a down payment…</source>
        <translation>خصم دفعة مقدمة…</translation>
    </message>
    <message>
        <source>Show the paper beside the form</source>
        <translation>إظهار الورقة بجانب النموذج</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>إزالة السطر</translation>
    </message>
    <message>
        <source>The file says {amount} in total. Check the lines and their taxes.</source>
        <translation>يذكر الملف إجماليًا قدره {amount}. تحقق من الأسطر وضرائبها.</translation>
    </message>
    <message>
        <source>The first {count} pages are shown.</source>
        <translation>تُعرض أول {count} صفحات.</translation>
    </message>
    <message>
        <source>The items come to {rest} more than is paid.</source>
        <translation>تزيد البنود بمقدار {rest} عمّا يُدفع.</translation>
    </message>
    <message>
        <source>The items make up the payment.</source>
        <translation>البنود تساوي الدفعة.</translation>
    </message>
    <message>
        <source>The quote is accepted</source>
        <translation>عرض السعر مقبول</translation>
    </message>
    <message>
        <source>The quote is declined</source>
        <translation>عرض السعر مرفوض</translation>
    </message>
    <message>
        <source>There is no file of the vendor here.</source>
        <translation>لا يوجد ملف للمورّد هنا.</translation>
    </message>
    <message>
        <source>There is such a document of this vendor already: {reference}.</source>
        <translation>يوجد مستند كهذا من هذا المورد بالفعل: {reference}.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged, or a password protects it.</source>
        <translation>لا يمكن عرض ملف PDF هذا: إما تالف أو محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>تعذّرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MiB.</source>
        <translation>هذا الملف أكبر من {limit} ميبي بايت.</translation>
    </message>
    <message>
        <source>This file is not on this computer yet.</source>
        <translation>هذا الملف ليس على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>هذه الصورة تالفة.</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>مستحق الدفع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Until {day}, {amount} are enough.</source>
        <translation>حتى {day} يكفي {amount}.</translation>
    </message>
    <message>
        <source>What you had typed is here again.</source>
        <translation>ما كتبته موجود هنا من جديد.</translation>
    </message>
    <message>
        <source>Which down payment is settled?</source>
        <translation>أي دفعة مقدمة تُخصم؟</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Write off what is open…</source>
        <translation>شطب ما هو مفتوح…</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>تم الشطب</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>post</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>{amount} of it are open.</source>
        <translation>المفتوح منه {amount}.</translation>
    </message>
    <message>
        <source>{amount} of it are the discount for paying early.</source>
        <translation>منها {amount} خصم للدفع المبكر.</translation>
    </message>
    <message>
        <source>{document} accepted</source>
        <translation>{document}: تم القبول</translation>
    </message>
    <message>
        <source>{document} approved</source>
        <translation>{document}: تم الاعتماد</translation>
    </message>
    <message>
        <source>{document} declined</source>
        <translation>{document}: تم الرفض</translation>
    </message>
    <message>
        <source>{document} given up</source>
        <translation>{document}: أُلغي</translation>
    </message>
    <message>
        <source>{document} issued</source>
        <translation>{document}: تم الإصدار</translation>
    </message>
    <message>
        <source>{document} posted</source>
        <translation>{document}: تم الترحيل</translation>
    </message>
    <message>
        <source>{document} saved</source>
        <translation>{document}: تم الحفظ</translation>
    </message>
    <message>
        <source>{kind} for a down payment</source>
        <translation>{kind} لدفعة مقدمة</translation>
    </message>
    <message>
        <source>{name} ({number} of {count})</source>
        <translation>{name} ({number} من {count})</translation>
    </message>
    <message>
        <source>{name} kept with the bill</source>
        <translation>حُفظ {name} مع الفاتورة</translation>
    </message>
    <message>
        <source>{percent} % on {amount}</source>
        <translation>{percent} % على {amount}</translation>
    </message>
    <message>
        <source>{rest} are left over and stay on the account, to be used later.</source>
        <translation>يتبقى {rest} ويبقى في الحساب لاستخدامه لاحقًا.</translation>
    </message>
    <message>
        <source>{tax} on {amount}</source>
        <translation>{tax} على {amount}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Changes of the field {title}</source>
        <translation>تغييرات الحقل {title}</translation>
    </message>
    <message>
        <source>Changes of {title}</source>
        <translation>تغييرات {title}</translation>
    </message>
    <message>
        <source>Conversion of {title}</source>
        <translation>تحويل {title}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard {name}</source>
        <translation>تجاهل {name}</translation>
    </message>
    <message>
        <source>Meanwhile it was changed to {value}.</source>
        <translation>تغيّرت القيمة في هذه الأثناء إلى {value}.</translation>
    </message>
    <message>
        <source>Merge of {title} and others</source>
        <translation>دمج {title} مع غيره</translation>
    </message>
    <message>
        <source>New entry of the calendar: {title}</source>
        <translation>إدخال جديد في التقويم: {title}</translation>
    </message>
    <message>
        <source>New {record}: {title}</source>
        <translation>إضافة {record}: {title}</translation>
    </message>
    <message>
        <source>Next step for {title}</source>
        <translation>الخطوة التالية لـ {title}</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>غير محفوظ بعد</translation>
    </message>
    <message>
        <source>Note about {title}</source>
        <translation>ملاحظة عن {title}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show what is not stored yet…</source>
        <translation>إظهار ما لم يُحفظ بعد…</translation>
    </message>
    <message>
        <source>Show what was not stored</source>
        <translation>إظهار ما لم يُحفظ</translation>
    </message>
    <message>
        <source>Something you typed was not stored.</source>
        <translation>بعض ما كتبته لم يُحفظ.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Store {name}</source>
        <translation>حفظ {name}</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>What you have typed is not on the disk yet</source>
        <translation>ما كتبته لم يُحفظ على القرص بعد</translation>
    </message>
    <message>
        <source>You typed: {words}</source>
        <translation>كتبت: {words}</translation>
    </message>
    <message>
        <source>{count} things you typed were not stored.</source>
        <translation>عدد ما كتبته ولم يُحفظ: {count}.</translation>
    </message>
    <message>
        <source>{field} of {title}</source>
        <translation>{field} – {title}</translation>
    </message>
    <message>
        <source>{name}: not stored yet</source>
        <translation>غير محفوظ بعد: {name}</translation>
    </message>
    <message>
        <source>{title}, to be sent again</source>
        <translation>{title}، لإعادة الإرسال</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>مجموعة واحدة</translation>
    </message>
    <message>
        <source>1 group merged</source>
        <translation>تم دمج مجموعة واحدة</translation>
    </message>
    <message>
        <source>1–5 choose · ↑ ↓ move · Enter merges</source>
        <translation>1–5 للاختيار · ↑ ↓ للتنقل · Enter للدمج</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>آخر تغيير: {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ إجراء المقارنة</translation>
    </message>
    <message>
        <source>Comparing… {part} %</source>
        <translation>جارٍ إجراء المقارنة… {part}٪</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>السجلات المكررة</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاء منفصلين</translation>
    </message>
    <message>
        <source>Kept apart; you are not asked again</source>
        <translation>تم إبقاؤهما منفصلين، ولن تُسأل مجددًا</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Looks like {record}</source>
        <translation>يشبه {record}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge all certain</source>
        <translation>دمج كل المؤكد</translation>
    </message>
    <message>
        <source>Merge all certain duplicates</source>
        <translation>دمج كل التكرارات المؤكدة</translation>
    </message>
    <message>
        <source>Merge of all certain duplicates</source>
        <translation>دمج كل التكرارات المؤكدة</translation>
    </message>
    <message>
        <source>Merge of {count} {records}</source>
        <translation>دمج {count} من {records}</translation>
    </message>
    <message>
        <source>Merge these records</source>
        <translation>دمج هذه السجلات</translation>
    </message>
    <message>
        <source>Merge {count} {records}</source>
        <translation>دمج {count} من {records}</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>تم الدمج</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>عمليات الدمج السابقة</translation>
    </message>
    <message>
        <source>Merged into {title}</source>
        <translation>تم الدمج في {title}</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and phone numbers are compared on this computer.</source>
        <translation>تُقارن الأسماء وعناوين البريد الإلكتروني وأرقام الهواتف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>المجموعة التالية</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>لا سجلات مكررة</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>غير متطابقين</translation>
    </message>
    <message>
        <source>Nothing looks as if it were here twice. New records are compared as they come.</source>
        <translation>لا شيء يبدو مكررًا هنا. تُقارن السجلات الجديدة عند وصولها.</translation>
    </message>
    <message>
        <source>Nothing was merged yet</source>
        <translation>لم يُدمج شيء بعد</translation>
    </message>
    <message>
        <source>One of these was deleted or merged in the meantime. Nothing was merged.</source>
        <translation>تم حذف أحد هذه السجلات أو دمجه في هذه الأثناء. لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the first of them</source>
        <translation>فتح أولها</translation>
    </message>
    <message>
        <source>Open {record}</source>
        <translation>فتح {record}</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>المجموعة السابقة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Records that look alike</source>
        <translation>السجلات المتشابهة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Take apart what was merged</source>
        <translation>فصل ما تم دمجه</translation>
    </message>
    <message>
        <source>Take apart what was merged…</source>
        <translation>فصل ما تم دمجه…</translation>
    </message>
    <message>
        <source>The same in all: {fields}.</source>
        <translation>متطابق في الجميع: {fields}.</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>هذه ليست متطابقة</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Use {record}</source>
        <translation>استخدام {record}</translation>
    </message>
    <message>
        <source>What was missing of {record}</source>
        <translation>ما كان ناقصًا في {record}</translation>
    </message>
    <message>
        <source>What was moved, and has not changed since, goes back.</source>
        <translation>يعود ما تم نقله ولم يتغير منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>What you merge can be taken apart here, also much later.</source>
        <translation>يمكن هنا فصل ما تدمجه، حتى بعد وقت طويل.</translation>
    </message>
    <message>
        <source>merged into {title}</source>
        <translation>تم الدمج في {title}</translation>
    </message>
    <message>
        <source>merged {when}</source>
        <translation>تم الدمج {when}</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>الشركة نفسها</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>نطاق البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>المدينة نفسها</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>اسم مشابه</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>المجموعات: {count}</translation>
    </message>
    <message>
        <source>{count} groups merged</source>
        <translation>المجموعات المدمجة: {count}</translation>
    </message>
    <message>
        <source>{field} {value}</source>
        <translation>{field} {value}</translation>
    </message>
    <message>
        <source>{field}, merged</source>
        <translation>{field}، بعد الدمج</translation>
    </message>
    <message>
        <source>{groups}, {certain} certain</source>
        <translation>{groups}، المؤكد منها {certain}</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{record} was completed</source>
        <translation>تم استكمال {record}</translation>
    </message>
    <message>
        <source>{sureness} · {count} {records}</source>
        <translation>{sureness} · {count} من {records}</translation>
    </message>
    <message>
        <source>{title} is a record of its own again</source>
        <translation>عاد {title} سجلًا مستقلًا</translation>
    </message>
</context>
<context>
    <name>EditRecord</name>
    <message>
        <source>Edit {record}</source>
        <translation>تعديل {record}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{record} edited</source>
        <translation>تم تعديل {record}</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Add lines…</source>
        <translation>إضافة أسطر…</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>السطر {line}: {problem}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No {record} of that name: choose one or create it.</source>
        <translation>لا يوجد {record} بهذا الاسم: اختر من القائمة أو أنشئه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>البحث في {records}</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>لا يوجد هذا الاسم هنا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>All {count} that are shown</source>
        <translation>كل المعروض ({count})</translation>
    </message>
    <message>
        <source>CSV text</source>
        <translation>نص CSV</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export of {file}</source>
        <translation>تصدير {file}</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>توقف التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Export {records}</source>
        <translation>تصدير {records}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Readable for Excel (with a byte order mark)</source>
        <translation>قابل للقراءة في Excel (مع علامة ترتيب البايت)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>The columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>The {count} that are marked</source>
        <translation>المحدد ({count})</translation>
    </message>
    <message>
        <source>vCard address cards</source>
        <translation>بطاقات العناوين vCard</translation>
    </message>
    <message>
        <source>{count} records written to {file}</source>
        <translation>عدد السجلات المكتوبة في ⁦{file}⁩: {count}</translation>
    </message>
    <message>
        <source>{count} texts were longer than Excel allows and end early; CSV holds them whole.</source>
        <translation>عدد النصوص الأطول مما يسمح به Excel والتي اقتُطعت نهايتها: {count}. يحفظها CSV كاملة.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>'{name}' does not say what a column is.</source>
        <translation>«{name}» لا يحدد ماهية عمود.</translation>
    </message>
    <message>
        <source>'{text}' is too far away.</source>
        <translation>«{text}» بعيد جدًا.</translation>
    </message>
    <message>
        <source>'{text}' names no time.</source>
        <translation>«{text}» لا يدل على أي وقت.</translation>
    </message>
    <message>
        <source>'{text}', in the payment to {name}, has {count} characters; at most {limit} are allowed. Shorten it.</source>
        <translation>في '{text}' ضمن الدفعة إلى {name} ‏{count} حرفًا؛ والمسموح {limit} على الأكثر. اختصره.</translation>
    </message>
    <message>
        <source>'{value}' cannot be the identification of a payment: no slash at an end, nor two together.</source>
        <translation>لا يصلح '{value}' معرّفًا لدفعة: لا شرطة مائلة في أحد طرفيه ولا شرطتان متتاليتان.</translation>
    </message>
    <message>
        <source>'{value}' does not belong in an MT940 statement. Export the file again.</source>
        <translation>'{value}' ليس من كشف MT940. صدّر الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>'{value}' does not say whether money came in or went out.</source>
        <translation>'{value}' لا يبيّن هل دخل المال أم خرج.</translation>
    </message>
    <message>
        <source>'{value}' has more than {limit} decimals</source>
        <translation>في «{value}» أكثر من {limit} من المنازل العشرية</translation>
    </message>
    <message>
        <source>'{value}' has no year. Write it, or a line such as 'Y 2026' before.</source>
        <translation>'{value}' بلا سنة. اكتبها، أو اكتب قبلها سطرًا مثل 'Y 2026'.</translation>
    </message>
    <message>
        <source>'{value}' is a thousand or a one with decimals: add a line such as 'commodity 1,000.00 EUR' to the top of the file.</source>
        <translation>'{value}' قد تكون ألفًا أو واحدًا بكسور: أضف في أول الملف سطرًا مثل 'commodity 1,000.00 EUR'.</translation>
    </message>
    <message>
        <source>'{value}' is larger than any number that can be kept</source>
        <translation>«{value}» أكبر من أي عدد يمكن حفظه</translation>
    </message>
    <message>
        <source>'{value}' is neither yes nor no</source>
        <translation>«{value}» ليس «نعم» ولا «لا»</translation>
    </message>
    <message>
        <source>'{value}' is no amount.</source>
        <translation>'{value}' ليس مبلغًا.</translation>
    </message>
    <message>
        <source>'{value}' is no category of tax</source>
        <translation>'{value}' ليست فئة ضريبية</translation>
    </message>
    <message>
        <source>'{value}' is no currency</source>
        <translation>'{value}' ليست عملة</translation>
    </message>
    <message>
        <source>'{value}' is no e-mail address.</source>
        <translation>«{value}» ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>'{value}' is no line that a ledger begins.</source>
        <translation>لا يبدأ أي سطر في دفتر أستاذ بـ '{value}'.</translation>
    </message>
    <message>
        <source>'{value}' is no line that can be taken over.</source>
        <translation>'{value}' ليس سطرًا يمكن نقله.</translation>
    </message>
    <message>
        <source>'{value}' is no part of a QIF file that is known.</source>
        <translation>'{value}' ليس جزءًا معروفًا من ملف QIF.</translation>
    </message>
    <message>
        <source>'{value}' is no type of account that is known.</source>
        <translation>'{value}' ليس نوع حساب معروفًا.</translation>
    </message>
    <message>
        <source>'{value}' is no type of invoice that is known here</source>
        <translation>'{value}' ليس نوع فاتورة معروفا هنا</translation>
    </message>
    <message>
        <source>'{value}' is none of {choices}</source>
        <translation>«{value}» ليس أيًا من: {choices}</translation>
    </message>
    <message>
        <source>'{value}' is not a country; write its two letters, such as DE</source>
        <translation>«{value}» ليس بلدًا؛ اكتب اسمه أو حرفيه، مثل DE</translation>
    </message>
    <message>
        <source>'{value}' is not a currency such as EUR.</source>
        <translation>'{value}' ليست عملة مثل EUR.</translation>
    </message>
    <message>
        <source>'{value}' is not a currency.</source>
        <translation>'{value}' ليست عملة.</translation>
    </message>
    <message>
        <source>'{value}' is not a day such as 2026-11-20</source>
        <translation>«{value}» ليس يومًا مثل 2026-11-20</translation>
    </message>
    <message>
        <source>'{value}' is not a language; write its code, such as en or pt-BR</source>
        <translation>«{value}» ليست لغة؛ اكتب اسمها أو رمزها، مثل en أو pt-BR</translation>
    </message>
    <message>
        <source>'{value}' is not a number such as 1234.50</source>
        <translation>«{value}» ليس عددًا مثل 1234.50</translation>
    </message>
    <message>
        <source>'{value}' is not a time of the day</source>
        <translation>«{value}» ليس وقتًا من اليوم</translation>
    </message>
    <message>
        <source>'{value}' is not a year.</source>
        <translation>'{value}' ليست سنة.</translation>
    </message>
    <message>
        <source>'{value}' is not understood behind an amount.</source>
        <translation>'{value}' غير مفهوم بعد المبلغ.</translation>
    </message>
    <message>
        <source>'{value}' is not understood here.</source>
        <translation>'{value}' غير مفهوم هنا.</translation>
    </message>
    <message>
        <source>'{value}' is too large</source>
        <translation>«{value}» أكبر من اللازم</translation>
    </message>
    <message>
        <source>'{value}', in the payment to {name}, cannot be written in Latin letters: write it differently.</source>
        <translation>لا يمكن كتابة '{value}' في الدفعة إلى {name} بحروف لاتينية: اكتبه بشكل آخر.</translation>
    </message>
    <message>
        <source>'{value}', the account of {name}, is no IBAN: compare it with the invoice.</source>
        <translation>'{value}'، حساب {name}، ليس رقم IBAN: قارنه بالفاتورة.</translation>
    </message>
    <message>
        <source>'{value}', the bank of {name}, is no BIC: correct it, or leave it empty.</source>
        <translation>'{value}'، مصرف {name}، ليس رمز BIC: صحّحه أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>'{value}', the reference for {name}, is no creditor reference (RF…): correct it, or write it as text.</source>
        <translation>'{value}'، المرجع الخاص بـ {name}، ليس مرجع دائن (RF…): صحّحه أو اكتبه نصًا.</translation>
    </message>
    <message>
        <source>A SEPA file pays in EUR, not in {currency}.</source>
        <translation>ملف SEPA يدفع باليورو EUR وليس بعملة {currency}.</translation>
    </message>
    <message>
        <source>A VAT number begins with the two letters of its country ({rule})</source>
        <translation>يبدأ رقم ضريبة القيمة المضافة بحرفي بلده ({rule})</translation>
    </message>
    <message>
        <source>A VAT number begins with the two letters of its country, such as DE123456789.</source>
        <translation>يبدأ رقم ضريبة القيمة المضافة بحرفي دولته، مثل DE123456789.</translation>
    </message>
    <message>
        <source>A bank account is named, but not how to pay ({rule})</source>
        <translation>ذكر حساب مصرفي دون طريقة الدفع ({rule})</translation>
    </message>
    <message>
        <source>A choice needs at least one choice.</source>
        <translation>يلزم لقائمة الخيارات خيار واحد على الأقل.</translation>
    </message>
    <message>
        <source>A chunk of {records} lacks the columns every record has.</source>
        <translation>ينقص جزءًا من البيانات ({records}) أعمدة توجد في كل سجل.</translation>
    </message>
    <message>
        <source>A company cannot be its own parent.</source>
        <translation>لا يمكن أن تكون الشركة شركة أمًّا لنفسها.</translation>
    </message>
    <message>
        <source>A contact needs a name, an e-mail address or a phone number.</source>
        <translation>يلزم لجهة الاتصال اسم أو عنوان بريد إلكتروني أو رقم هاتف.</translation>
    </message>
    <message>
        <source>A deal in {stage} cannot go straight to {other}.</source>
        <translation>لا يمكن أن تنتقل صفقة من «{stage}» إلى «{other}» مباشرة.</translation>
    </message>
    <message>
        <source>A deal needs a stage.</source>
        <translation>يلزم للصفقة مرحلة.</translation>
    </message>
    <message>
        <source>A debit that is open can only be matched with a credit that is open.</source>
        <translation>لا يمكن مطابقة مدين مفتوح إلا مع دائن مفتوح.</translation>
    </message>
    <message>
        <source>A discount or a charge cannot be negative ({rule})</source>
        <translation>لا يمكن أن يكون الخصم أو الرسم سالبا ({rule})</translation>
    </message>
    <message>
        <source>A discount or a charge needs a reason ({rule})</source>
        <translation>يحتاج الخصم أو الرسم إلى سبب ({rule})</translation>
    </message>
    <message>
        <source>A document of this letter has no number yet.</source>
        <translation>أحد مستندات هذه الرسالة بلا رقم بعد.</translation>
    </message>
    <message>
        <source>A document of this letter no longer exists.</source>
        <translation>أحد مستندات هذه الرسالة لم يعد موجودا.</translation>
    </message>
    <message>
        <source>A file may have {limit} MiB at most.</source>
        <translation>لا يتجاوز حجم الملف {limit} ميبيبايت.</translation>
    </message>
    <message>
        <source>A file on this computer cannot be read ({problem}).</source>
        <translation>تعذّرت قراءة ملف على هذا الحاسوب ({problem}).</translation>
    </message>
    <message>
        <source>A file on this computer is damaged. It is fetched again from the server.</source>
        <translation>أحد الملفات على هذا الحاسوب تالف. يُجلب من الخادم مجددًا.</translation>
    </message>
    <message>
        <source>A fiscal year begins on the first of a month.</source>
        <translation>تبدأ السنة المالية في أول يوم من الشهر.</translation>
    </message>
    <message>
        <source>A hard lock needs a day.</source>
        <translation>يلزم للقفل النهائي تاريخ.</translation>
    </message>
    <message>
        <source>A key begins with a lower-case letter and has only letters, digits and _.</source>
        <translation>يبدأ المفتاح بحرف لاتيني صغير ولا يحتوي إلا على حروف وأرقام و_.</translation>
    </message>
    <message>
        <source>A lead is converted by its own action, which also makes its contact.</source>
        <translation>يُحوَّل العميل المحتمل بإجرائه الخاص الذي ينشئ جهة اتصاله أيضًا.</translation>
    </message>
    <message>
        <source>A lead needs a name, a company, an e-mail address or a phone number.</source>
        <translation>يلزم للعميل المحتمل اسم أو شركة أو عنوان بريد إلكتروني أو رقم هاتف.</translation>
    </message>
    <message>
        <source>A lease has 0 to {limit} hours; 0 means that it never ends.</source>
        <translation>مهلة الاستخدام من 0 إلى {limit} ساعة؛ و0 تعني أنها لا تنتهي.</translation>
    </message>
    <message>
        <source>A letter takes a PDF with the e-invoice inside, or a plain one.</source>
        <translation>تأخذ الرسالة ملف PDF يحوي الفاتورة الإلكترونية أو ملفًا بسيطًا.</translation>
    </message>
    <message>
        <source>A line has no text ({rule})</source>
        <translation>سطر بلا نص ({rule})</translation>
    </message>
    <message>
        <source>A line settles a down payment without saying which, or how much.</source>
        <translation>يسوّي أحد الأسطر دفعة مقدمة دون أن يذكر أيها أو مقدارها.</translation>
    </message>
    <message>
        <source>A line takes off another amount than it settles.</source>
        <translation>يخصم أحد الأسطر مبلغًا غير الذي يسوّيه.</translation>
    </message>
    <message>
        <source>A list is not grouped by {field}.</source>
        <translation>لا يمكن تجميع القائمة حسب «{field}».</translation>
    </message>
    <message>
        <source>A mutation and its record need an id each (a canonical UUID).</source>
        <translation>يلزم للتغيير ولسجله معرّف لكل منهما (UUID).</translation>
    </message>
    <message>
        <source>A newer version of the program has written these records. Install it again.</source>
        <translation>كتب إصدار أحدث من البرنامج هذه السجلات. ثبّته من جديد.</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>لا تتجاوز كلمة المرور {limit} حرفًا.</translation>
    </message>
    <message>
        <source>A password needs at least {limit} characters.</source>
        <translation>يلزم لكلمة المرور {limit} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>A payment needs an amount.</source>
        <translation>تحتاج الدفعة إلى مبلغ.</translation>
    </message>
    <message>
        <source>A payment needs the name of who pays and the name of who is paid.</source>
        <translation>تحتاج الدفعة إلى اسم الدافع واسم المدفوع له.</translation>
    </message>
    <message>
        <source>A posted document is not voided. Credit it instead.</source>
        <translation>المستند المُرحّل لا يُلغى. أصدر إشعارًا دائنًا به.</translation>
    </message>
    <message>
        <source>A quotation mark in the row of line {line} is never closed: close it, or double it where it belongs to the text.</source>
        <translation>علامة اقتباس في الصف عند السطر {line} لم تُغلق: أغلقها، أو كرّرها إن كانت من النص.</translation>
    </message>
    <message>
        <source>A quote is not posted. Make an invoice of it.</source>
        <translation>عرض السعر لا يُرحّل. حوّله إلى فاتورة.</translation>
    </message>
    <message>
        <source>A rate of a later day cannot value this one.</source>
        <translation>لا يصلح سعر يوم لاحق لتقييم هذا اليوم.</translation>
    </message>
    <message>
        <source>A rate of tax is never negative ({rule})</source>
        <translation>لا تكون نسبة الضريبة سالبة أبدا ({rule})</translation>
    </message>
    <message>
        <source>A record of the books that this needs no longer exists.</source>
        <translation>سجلّ محاسبي لازم لهذا الإجراء لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>A replica's key has {limit} bytes.</source>
        <translation>طول مفتاح السجلات على هذا الحاسوب {limit} بايت.</translation>
    </message>
    <message>
        <source>A return corrects one of the same form and the same days.</source>
        <translation>التصحيح يكون لإقرار من النموذج نفسه وللأيام نفسها.</translation>
    </message>
    <message>
        <source>A return of these days is filed already. Correct that one.</source>
        <translation>قُدّم إقرار لهذه الأيام بالفعل. صحّح ذلك الإقرار.</translation>
    </message>
    <message>
        <source>A series is leased to a device by its id.</source>
        <translation>تُخصَّص السلسلة لجهاز بمعرّفه.</translation>
    </message>
    <message>
        <source>A sheet of {file} reaches over {columns} columns and {rows} rows. Delete the empty columns and rows, or copy the table into a new workbook.</source>
        <translation>تمتد ورقة في {file} على {columns} عمودًا و{rows} صفًا. احذف الأعمدة والصفوف الفارغة، أو انسخ الجدول إلى مصنف جديد.</translation>
    </message>
    <message>
        <source>A statement needs its first and its last day.</source>
        <translation>يحتاج الكشف إلى يومه الأول ويومه الأخير.</translation>
    </message>
    <message>
        <source>A supply to another EU country needs its country ({rule})</source>
        <translation>يحتاج التوريد داخل الاتحاد الأوروبي إلى بلده ({rule})</translation>
    </message>
    <message>
        <source>A supply to another EU country needs its day or period ({rule})</source>
        <translation>يحتاج التوريد داخل الاتحاد الأوروبي إلى يومه أو فترته ({rule})</translation>
    </message>
    <message>
        <source>A tax has changed since {name}. Credit that, and charge all on the final document.</source>
        <translation>تغيّرت ضريبة منذ {name}. أصدر له إشعارًا دائنًا، وافرض كل شيء في المستند النهائي.</translation>
    </message>
    <message>
        <source>A tax of this document does not exist.</source>
        <translation>إحدى ضرائب هذا المستند غير موجودة.</translation>
    </message>
    <message>
        <source>A tax of this document has changed since it was posted, so its sums would be others.</source>
        <translation>تغيّرت ضريبة من ضرائب هذا المستند منذ ترحيله، وستختلف مجاميعه.</translation>
    </message>
    <message>
        <source>A tax of this document no longer exists.</source>
        <translation>إحدى ضرائب هذا المستند لم تعد موجودة.</translation>
    </message>
    <message>
        <source>A unit price cannot be negative; make the quantity negative instead ({rule})</source>
        <translation>لا يمكن أن يكون سعر الوحدة سالبا؛ اجعل الكمية سالبة بدلا من ذلك ({rule})</translation>
    </message>
    <message>
        <source>A value cannot be understood: install a newer version of the program.</source>
        <translation>تعذّر فهم إحدى القيم: ثبّت إصدارًا أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>A web page answers instead of the server. If your network asks for a sign-in, do that in a web browser and try again; else check the server's address.</source>
        <translation>تجيب صفحة ويب بدل الخادم. إذا كانت شبكتك تطلب تسجيل الدخول فافعل ذلك في متصفح ثم أعد المحاولة؛ وإلا فتحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>A {kind} cannot '{name}'.</source>
        <translation>لا يوجد لـ«{kind}» إجراء «{name}».</translation>
    </message>
    <message>
        <source>A {record} has no custom field '{name}'.</source>
        <translation>لا يوجد في «{record}» حقل مخصص «{name}».</translation>
    </message>
    <message>
        <source>A {record} has no field '{name}' to import. It has: {fields}.</source>
        <translation>لا يوجد في «{record}» حقل «{name}» يمكن استيراده. الموجود: {fields}.</translation>
    </message>
    <message>
        <source>A {record} has no field '{name}'.</source>
        <translation>لا يوجد في «{record}» حقل «{name}».</translation>
    </message>
    <message>
        <source>Access was taken away.</source>
        <translation>سُحب حق الوصول.</translation>
    </message>
    <message>
        <source>All of this document is credited already.</source>
        <translation>صدر إشعار دائن بكامل هذا المستند بالفعل.</translation>
    </message>
    <message>
        <source>An address has at most three lines beside its town ({rule})</source>
        <translation>للعنوان ثلاثة أسطر على الأكثر إلى جانب المدينة ({rule})</translation>
    </message>
    <message>
        <source>An affiliation cannot end before it begins.</source>
        <translation>لا يمكن أن ينتهي الارتباط قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>يلزم للمبلغ عملة.</translation>
    </message>
    <message>
        <source>An amount of money needs its currency.</source>
        <translation>يحتاج المبلغ المالي إلى عملته.</translation>
    </message>
    <message>
        <source>An annual revenue needs a currency.</source>
        <translation>يلزم للإيراد السنوي عملة.</translation>
    </message>
    <message>
        <source>An e-invoice has no currency with more than two decimals ({rule})</source>
        <translation>لا تقبل الفاتورة الإلكترونية عملة بأكثر من منزلتين عشريتين ({rule})</translation>
    </message>
    <message>
        <source>An e-invoice needs a line ({rule})</source>
        <translation>تحتاج الفاتورة الإلكترونية إلى سطر ({rule})</translation>
    </message>
    <message>
        <source>An e-invoice needs the sum of each tax, also where it is 0 % ({rule})</source>
        <translation>تحتاج الفاتورة الإلكترونية إلى مجموع كل ضريبة حتى عند 0 % ({rule})</translation>
    </message>
    <message>
        <source>An earlier invoice is named without its number ({rule})</source>
        <translation>ذكرت فاتورة سابقة دون رقمها ({rule})</translation>
    </message>
    <message>
        <source>An entry needs two lines or more.</source>
        <translation>يلزم للقيد سطران أو أكثر.</translation>
    </message>
    <message>
        <source>An entry of a document, or one that reverses another, is not written by hand.</source>
        <translation>قيد المستند، أو القيد الذي يعكس غيره، لا يُكتب يدويًا.</translation>
    </message>
    <message>
        <source>An estimated value needs a currency.</source>
        <translation>يلزم للقيمة المقدّرة عملة.</translation>
    </message>
    <message>
        <source>An exchange has at most {limit} bytes.</source>
        <translation>لا يتجاوز التبادل {limit} بايت.</translation>
    </message>
    <message>
        <source>An item stands twice in what is paid.</source>
        <translation>يوجد بند مكرر ضمن ما يُدفع.</translation>
    </message>
    <message>
        <source>An organisation needs at least one administrator. Appoint another one first.</source>
        <translation>يلزم للمؤسسة مدير نظام واحد على الأقل. عيّن آخر أولًا.</translation>
    </message>
    <message>
        <source>Another program holds the records on this computer.</source>
        <translation>يحتجز برنامج آخر السجلات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another statement continues this one. Take that one back first.</source>
        <translation>كشف آخر يكمل هذا الكشف. اسحب ذاك أولاً.</translation>
    </message>
    <message>
        <source>Another {record} already has this {field}.</source>
        <translation>هذه القيمة مستخدمة من قبل في «{record}»: {field}.</translation>
    </message>
    <message>
        <source>At these rates nothing differs from the books, so there is nothing to post.</source>
        <translation>بهذه الأسعار لا يختلف شيء عن الدفاتر، فلا شيء يُرحّل.</translation>
    </message>
    <message>
        <source>Changes after {after} do not follow those through {through}.</source>
        <translation>التغييرات بعد {after} لا تلي التي حتى {through}.</translation>
    </message>
    <message>
        <source>Changes after {after} do not follow what is stored.</source>
        <translation>التغييرات بعد {after} لا تلي ما هو محفوظ.</translation>
    </message>
    <message>
        <source>Choose a journal.</source>
        <translation>اختر دفتر يومية.</translation>
    </message>
    <message>
        <source>Choose an account for line {line}.</source>
        <translation>اختر حسابًا للسطر {line}.</translation>
    </message>
    <message>
        <source>Choose an account for the tax {name}.</source>
        <translation>اختر حسابًا للضريبة {name}.</translation>
    </message>
    <message>
        <source>Choose an account for {field} in the settings of the ledger.</source>
        <translation>اختر حسابًا لـ {field} في إعدادات دفتر الأستاذ.</translation>
    </message>
    <message>
        <source>Choose the account of dunning fees and interest in the settings of the books.</source>
        <translation>اختر حساب رسوم التذكير والفوائد في إعدادات الدفاتر.</translation>
    </message>
    <message>
        <source>Choose the company or the contact that this document is for.</source>
        <translation>اختر الشركة أو جهة الاتصال التي يخصها هذا المستند.</translation>
    </message>
    <message>
        <source>Choose the exchange rate of this document.</source>
        <translation>اختر سعر صرف هذا المستند.</translation>
    </message>
    <message>
        <source>Choose the journal of general entries in the settings of the books.</source>
        <translation>اختر يومية القيود العامة في إعدادات الدفاتر.</translation>
    </message>
    <message>
        <source>Choose the journal of the bank account first.</source>
        <translation>اختر أولًا يومية الحساب البنكي.</translation>
    </message>
    <message>
        <source>Choose the usual account of the journal {name}.</source>
        <translation>اختر الحساب المعتاد لليومية {name}.</translation>
    </message>
    <message>
        <source>Choose what the lead becomes: a contact, a company or both.</source>
        <translation>اختر ما سيصبح عليه العميل المحتمل: جهة اتصال أو شركة أو كلتيهما.</translation>
    </message>
    <message>
        <source>Choose whose statement of account it is.</source>
        <translation>اختر صاحب كشف الحساب.</translation>
    </message>
    <message>
        <source>Close the fiscal year {name} first.</source>
        <translation>أقفل السنة المالية {name} أولًا.</translation>
    </message>
    <message>
        <source>Correct it by another return.</source>
        <translation>صحّحه بإقرار آخر.</translation>
    </message>
    <message>
        <source>Counterfoil is already open with this account. Use that window, or close it.</source>
        <translation>Counterfoil مفتوح بالفعل بهذا الحساب. استخدم تلك النافذة أو أغلقها.</translation>
    </message>
    <message>
        <source>Counterfoil was updated since this import began, and cannot go on with it. Take back what is written, or leave it, and import the file again.</source>
        <translation>تم تحديث Counterfoil منذ بدء هذا الاستيراد ولا يمكنه متابعته. تراجع عمّا كُتب أو اتركه كما هو، ثم استورد الملف من جديد.</translation>
    </message>
    <message>
        <source>Credit it instead.</source>
        <translation>أصدر إشعارًا دائنًا به.</translation>
    </message>
    <message>
        <source>E-mail address or password is wrong.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>Entries of the bank account explain a line by themselves.</source>
        <translation>قيود الحساب المصرفي تفسر السطر وحدها.</translation>
    </message>
    <message>
        <source>Every frame of this protocol is binary.</source>
        <translation>كل إطار في هذا البروتوكول ثنائي.</translation>
    </message>
    <message>
        <source>Everyone uses this. Only its owner, or who may share such things, can change it.</source>
        <translation>يستخدم الجميع هذا. لا يغيّره إلا مالكه أو من يُسمح له بمشاركة مثله.</translation>
    </message>
    <message>
        <source>Excel holds {limit} records in a sheet. Narrow the list, or choose CSV.</source>
        <translation>تتسع ورقة Excel لـ{limit} سجل. ضيّق القائمة أو اختر CSV.</translation>
    </message>
    <message>
        <source>Foreign balances have changed since they were looked at. Look at them again.</source>
        <translation>تغيّرت أرصدة العملات الأجنبية منذ الاطلاع عليها. اطّلع عليها مجددًا.</translation>
    </message>
    <message>
        <source>Give the document a date.</source>
        <translation>أعطِ المستند تاريخًا.</translation>
    </message>
    <message>
        <source>Go on at byte {offset}.</source>
        <translation>تابع من البايت {offset}.</translation>
    </message>
    <message>
        <source>Google Sheets cannot be reached. Are you online? You can also download it as CSV.</source>
        <translation>تعذّر الوصول إلى Google Sheets. هل أنت متصل بالإنترنت؟ يمكنك أيضًا تنزيل الجدول بصيغة CSV.</translation>
    </message>
    <message>
        <source>Google Sheets cannot hand the table out just now (answer {status}). Try again later.</source>
        <translation>يتعذر على Google Sheets تسليم الجدول الآن (الجواب {status}). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Instead of the server, something sends this computer on to {to}. If your network asks for a sign-in, do that in a web browser and try again. If your server has moved, sign in at its new address.</source>
        <translation>بدل الخادم، يحيل شيء ما هذا الحاسوب إلى {to}. إذا كانت شبكتك تطلب تسجيل الدخول فافعل ذلك في متصفح ثم أعد المحاولة. وإذا انتقل خادمك فسجّل الدخول على عنوانه الجديد.</translation>
    </message>
    <message>
        <source>It cannot be told whether {account} is an asset, a liability, equity, income or an expense. Add a line 'account' with its name and, two spaces behind it, '; type: A' (or L, E, R, X).</source>
        <translation>لا يُعرف هل {account} أصل أم التزام أم حقوق ملكية أم إيراد أم مصروف. أضف سطر 'account' مع اسمه، وبعده بمسافتين '; type: A' (أو L أو E أو R أو X).</translation>
    </message>
    <message>
        <source>It must say until when it is to be paid ({rule})</source>
        <translation>يجب ذكر آخر موعد للدفع ({rule})</translation>
    </message>
    <message>
        <source>Line {line} does not say its foreign currency.</source>
        <translation>لا يذكر السطر {line} عملته الأجنبية.</translation>
    </message>
    <message>
        <source>Line {line} has a debit and a credit. Leave one of them.</source>
        <translation>في السطر {line} مدين ودائن. أبقِ أحدهما فقط.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {limit} characters.</source>
        <translation>السطر {line} أطول من {limit} حرف.</translation>
    </message>
    <message>
        <source>Line {line} is no line of a calendar: '{text}'.</source>
        <translation>السطر {line} ليس سطرًا من تقويم: «{text}».</translation>
    </message>
    <message>
        <source>Line {line} names a company and a contact. Leave one of them.</source>
        <translation>في السطر {line} شركة وجهة اتصال. أبقِ إحداهما فقط.</translation>
    </message>
    <message>
        <source>Line {line} needs a debit or a credit.</source>
        <translation>يلزم للسطر {line} مدين أو دائن.</translation>
    </message>
    <message>
        <source>Line {line} of {field}: {why}</source>
        <translation>السطر {line} من {field}: {why}</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}</source>
        <translation>السطر {line}، العمود {column}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: entries lie too deep in each other.</source>
        <translation>السطر {line}: الإدخالات متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>Line {line}: less than nothing or more than was sold.</source>
        <translation>السطر {line}: أقل من لا شيء أو أكثر مما بيع.</translation>
    </message>
    <message>
        <source>Line {line}: the account no longer exists.</source>
        <translation>السطر {line}: لم يعد الحساب موجودًا.</translation>
    </message>
    <message>
        <source>Line {line}: {code} holds only {currency}.</source>
        <translation>السطر {line}: لا يقبل الحساب {code} إلا {currency}.</translation>
    </message>
    <message>
        <source>Line {line}: {code} is a heading.</source>
        <translation>السطر {line}: {code} حساب رئيسي لا يُرحَّل إليه.</translation>
    </message>
    <message>
        <source>Line {line}: {code} is not in use that day.</source>
        <translation>السطر {line}: الحساب {code} غير مستخدم في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Line {line}: {code} needs a company or a contact.</source>
        <translation>السطر {line}: يلزم للحساب {code} شركة أو جهة اتصال.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” ends, but was not begun.</source>
        <translation>السطر {line}: ينتهي «{name}» دون أن يبدأ.</translation>
    </message>
    <message>
        <source>Lines of this entry are matched with others. Undo the matches first.</source>
        <translation>بعض أسطر هذا القيد مطابقة مع أسطر أخرى. ألغِ المطابقات أولًا.</translation>
    </message>
    <message>
        <source>Lines of this statement that are explained or left out: {count}. Open them again first.</source>
        <translation>أسطر هذا الكشف المفسَّرة أو المستبعدة: {count}. أعد فتحها أولاً.</translation>
    </message>
    <message>
        <source>More of {name} is credited than is left of it.</source>
        <translation>يُضاف إلى الدائن من {name} أكثر مما تبقى منه.</translation>
    </message>
    <message>
        <source>More of {name} is settled than is left of it.</source>
        <translation>يُسوّى من {name} أكثر مما تبقى منه.</translation>
    </message>
    <message>
        <source>More than {limit} characters. The file is damaged or no bank file: export it again.</source>
        <translation>أكثر من {limit} حرف. الملف تالف أو ليس ملفًا بنكيًا: صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>More than {limit} elements lie in each other. This is no bank file.</source>
        <translation>أكثر من {limit} عنصر متداخل. هذا ليس ملفًا بنكيًا.</translation>
    </message>
    <message>
        <source>No books are kept here yet.</source>
        <translation>لا توجد دفاتر هنا بعد.</translation>
    </message>
    <message>
        <source>No column could be matched with a field. The file has: {columns}.</source>
        <translation>تعذّر ربط أي عمود بحقل. في الملف: {columns}.</translation>
    </message>
    <message>
        <source>No e-invoice is attached to this PDF</source>
        <translation>لا توجد فاتورة إلكترونية مرفقة بهذا الملف</translation>
    </message>
    <message>
        <source>No font on this computer can draw a part of this document: {problem}</source>
        <translation>لا يوجد خط على هذا الحاسوب يمكنه رسم جزء من هذا المستند: {problem}</translation>
    </message>
    <message>
        <source>No mail server is set yet.</source>
        <translation>لم يُحدد خادم بريد بعد.</translation>
    </message>
    <message>
        <source>No more than {limit} records can be kept apart from one.</source>
        <translation>لا يمكن إبقاء أكثر من {limit} سجل منفصلًا عن سجل واحد.</translation>
    </message>
    <message>
        <source>No row has the headers of such an export: {value}.</source>
        <translation>لا يوجد صف فيه عناوين تصدير كهذا: {value}.</translation>
    </message>
    <message>
        <source>Nobody has signed up as '{email}'.</source>
        <translation>لم يسجّل أحد باسم «{email}».</translation>
    </message>
    <message>
        <source>Not all of {names} of a {kind} are known.</source>
        <translation>ليس كل شيء معروفًا من «{kind}»: {names}.</translation>
    </message>
    <message>
        <source>Nothing is known to fill in for '{name}'. There are: {placeholders}.</source>
        <translation>لا شيء معروف لملء «{name}». المتاح: {placeholders}.</translation>
    </message>
    <message>
        <source>Nothing is open in {currency} of one of the two. Write that rest off.</source>
        <translation>لا يوجد مبلغ مفتوح بعملة {currency} في أحد البندين. اشطب ذلك الباقي.</translation>
    </message>
    <message>
        <source>Of {name}, {amount} {currency} are credited already; this would be more than it charged.</source>
        <translation>قُيّد دائنًا من {name} بالفعل {amount} {currency}؛ سيكون هذا أكثر مما فُوتر.</translation>
    </message>
    <message>
        <source>One of these changes was made before.</source>
        <translation>أُجري أحد هذه التغييرات من قبل.</translation>
    </message>
    <message>
        <source>Only a draft of a batch is released.</source>
        <translation>لا تُعتمد إلا مسودة الدفعة.</translation>
    </message>
    <message>
        <source>Only a letter that waits can be held back.</source>
        <translation>لا يمكن حجز إلا رسالة في الانتظار.</translation>
    </message>
    <message>
        <source>Only a posted down payment is settled.</source>
        <translation>لا تُسوّى إلا دفعة مقدمة مُرحّلة.</translation>
    </message>
    <message>
        <source>Only a posted entry explains a bank line.</source>
        <translation>لا يفسّر سطرًا من كشف البنك إلا قيد مرحَّل.</translation>
    </message>
    <message>
        <source>Only a posted entry is reversed; a draft can be deleted.</source>
        <translation>لا يُعكس إلا القيد المرحَّل؛ أما المسودة فيمكن حذفها.</translation>
    </message>
    <message>
        <source>Only a posted payment is reversed; a draft can be deleted.</source>
        <translation>لا تُعكس إلا الدفعة المرحّلة؛ أما المسودة فيمكن حذفها.</translation>
    </message>
    <message>
        <source>Only a released batch is posted.</source>
        <translation>لا تُرحّل إلا الدفعة المعتمدة.</translation>
    </message>
    <message>
        <source>Only an invoice or a credit note can be an e-invoice ({rule})</source>
        <translation>لا تكون إلكترونية إلا الفاتورة أو الإشعار الدائن ({rule})</translation>
    </message>
    <message>
        <source>Only balances of accounts of tax are moved.</source>
        <translation>لا تُنقل إلا أرصدة حسابات الضريبة.</translation>
    </message>
    <message>
        <source>Only bills and vendor credits are approved.</source>
        <translation>لا تُعتمد إلا فواتير الموردين وإشعاراتهم الدائنة.</translation>
    </message>
    <message>
        <source>Only lines of posted entries can be matched.</source>
        <translation>لا يمكن مطابقة إلا بنود القيود المرحّلة.</translation>
    </message>
    <message>
        <source>Only lines of the same account and the same party can be matched.</source>
        <translation>لا يمكن مطابقة إلا أسطر الحساب نفسه والطرف نفسه.</translation>
    </message>
    <message>
        <source>Only posted invoices and bills are credited.</source>
        <translation>لا تصدر إشعارات دائنة إلا لفواتير مُرحّلة.</translation>
    </message>
    <message>
        <source>Only quotes, invoices and credit notes are sent by themselves.</source>
        <translation>تُرسل تلقائيًا عروض الأسعار والفواتير وإشعارات الدائن فقط.</translation>
    </message>
    <message>
        <source>Only what is open in a foreign currency is valued.</source>
        <translation>لا يُقيَّم إلا ما هو مفتوح بعملة أجنبية.</translation>
    </message>
    <message>
        <source>Only what is owed to us is dunned.</source>
        <translation>لا يُطالَب إلا بما هو مستحق لنا.</translation>
    </message>
    <message>
        <source>Only {amount} can be matched.</source>
        <translation>لا يمكن مطابقة سوى {amount}.</translation>
    </message>
    <message>
        <source>Only {amount} is open.</source>
        <translation>المبلغ المفتوح هو {amount} فقط.</translation>
    </message>
    <message>
        <source>Only {amount} of the down payment is left.</source>
        <translation>لم يتبق من الدفعة المقدمة سوى {amount}.</translation>
    </message>
    <message>
        <source>Organisations are created by whoever runs this server. Ask them for an account.</source>
        <translation>ينشئ المؤسسات من يدير هذا الخادم. اطلب منه حسابًا.</translation>
    </message>
    <message>
        <source>Payment files are written as {names}, not as '{value}'.</source>
        <translation>تُكتب ملفات الدفع بصيغة {names}، لا بصيغة '{value}'.</translation>
    </message>
    <message>
        <source>Payment {line} does not say to which account it goes.</source>
        <translation>لا تذكر الدفعة {line} الحساب الذي تذهب إليه.</translation>
    </message>
    <message>
        <source>Payment {line} names a record that is no longer there.</source>
        <translation>الدفعة {line} تشير إلى سجل لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Payment {line}: its words are longer than the {limit} letters that a bank carries.</source>
        <translation>الدفعة {line}: نصها أطول من {limit} حرفًا التي ينقلها البنك.</translation>
    </message>
    <message>
        <source>Payment {line}: nobody has approved the bill.</source>
        <translation>الدفعة {line}: لم يوافق أحد على الفاتورة.</translation>
    </message>
    <message>
        <source>Payment {line}: the bill is not posted yet.</source>
        <translation>الدفعة {line}: الفاتورة غير مرحّلة بعد.</translation>
    </message>
    <message>
        <source>Payment {line}: the credits come to as much as the bills they are set off against.</source>
        <translation>الدفعة {line}: الإشعارات الدائنة تبلغ قيمة الفواتير التي تُقاصّ بها.</translation>
    </message>
    <message>
        <source>Payment {line}: the discount could be taken until {day}.</source>
        <translation>الدفعة {line}: كان يمكن أخذ الخصم حتى {day}.</translation>
    </message>
    <message>
        <source>Payment {line}: the number of {name} is new. Somebody else must confirm it first.</source>
        <translation>الدفعة {line}: رقم {name} جديد. يجب أن يؤكده شخص آخر أولًا.</translation>
    </message>
    <message>
        <source>Payment {line}: what we owe is paid, and what is owed to us is set off against it.</source>
        <translation>الدفعة {line}: يُدفع ما علينا، ويُقاصّ به ما لنا.</translation>
    </message>
    <message>
        <source>Payment {line}: you have approved the bill. Somebody else must release it.</source>
        <translation>الدفعة {line}: أنت وافقت على الفاتورة. يجب أن يعتمدها شخص آخر.</translation>
    </message>
    <message>
        <source>Payment {line}: you have put this batch together, and nobody else has approved the bill. Somebody else must release it.</source>
        <translation>الدفعة {line}: أنت من أعدّ هذه الدفعة، ولم يوافق أحد غيرك على الفاتورة. يجب أن يعتمدها شخص آخر.</translation>
    </message>
    <message>
        <source>Payment {line}: {name} is not an account of who is paid.</source>
        <translation>الدفعة {line}: الحساب {name} ليس حساب المستفيد.</translation>
    </message>
    <message>
        <source>Peppol asks for a reference of the buyer or an order ({rule})</source>
        <translation>يطلب Peppol مرجعا للمشتري أو طلبا ({rule})</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Please sign in again: {reason}</source>
        <translation>يُرجى تسجيل الدخول مجددًا: {reason}</translation>
    </message>
    <message>
        <source>Release and post the batch before you write its file.</source>
        <translation>حرّر الدفعة المجمعة ورحّلها قبل كتابة ملفها.</translation>
    </message>
    <message>
        <source>Reverse it instead.</source>
        <translation>اعكسه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Reverse its payments instead.</source>
        <translation>اعكس دفعاتها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Say how long the file is: `Content-Length`, or `Content-Range: bytes first-last/size`.</source>
        <translation>اذكر طول الملف: `Content-Length` أو `Content-Range: bytes first-last/size`.</translation>
    </message>
    <message>
        <source>Say to whom the test letter goes.</source>
        <translation>حدد لمن تُرسل الرسالة التجريبية.</translation>
    </message>
    <message>
        <source>Say what kind of record the field points at.</source>
        <translation>حدد نوع السجل الذي يشير إليه الحقل.</translation>
    </message>
    <message>
        <source>Several organisations are called '{name}': {ids}. Name one by its id.</source>
        <translation>عدة مؤسسات تسمى «{name}»: {ids}. حدّد واحدة بمعرّفها.</translation>
    </message>
    <message>
        <source>Somebody has decided on this already.</source>
        <translation>اتخذ أحدهم قرارًا في هذا من قبل.</translation>
    </message>
    <message>
        <source>Somebody has signed up with this e-mail address. Sign in instead.</source>
        <translation>سجّل أحدهم بعنوان البريد هذا من قبل. سجّل الدخول بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Something can only be given up in the currency of the item.</source>
        <translation>لا يمكن التنازل عن مبلغ إلا بعملة البند.</translation>
    </message>
    <message>
        <source>Something on the way closes websockets at once.</source>
        <translation>يغلق شيء على الطريق اتصالات websocket فورًا.</translation>
    </message>
    <message>
        <source>Something on the way gives out other parts of files than were asked for.</source>
        <translation>يسلّم شيء على الطريق أجزاء من الملفات غير التي طُلبت.</translation>
    </message>
    <message>
        <source>Something on the way to the server blocks websockets (HTTP {status}).</source>
        <translation>يحجب شيء على الطريق إلى الخادم اتصالات websocket‏ (HTTP {status}).</translation>
    </message>
    <message>
        <source>Something on the way to the server blocks websockets ({problem}).</source>
        <translation>يحجب شيء على الطريق إلى الخادم اتصالات websocket‏ ({problem}).</translation>
    </message>
    <message>
        <source>That is too much to paste at once. Save it as a file and import that.</source>
        <translation>هذا أكثر مما يمكن لصقه دفعة واحدة. احفظه في ملف ثم استورده.</translation>
    </message>
    <message>
        <source>That stage no longer exists.</source>
        <translation>لم تعد هذه المرحلة موجودة.</translation>
    </message>
    <message>
        <source>The VAT number of the buyer is needed ({rule})</source>
        <translation>الرقم الضريبي للمشتري مطلوب ({rule})</translation>
    </message>
    <message>
        <source>The VAT number of the seller is needed ({rule})</source>
        <translation>الرقم الضريبي للبائع مطلوب ({rule})</translation>
    </message>
    <message>
        <source>The VAT number or the register number of the buyer is needed ({rule})</source>
        <translation>الرقم الضريبي أو رقم السجل للمشتري مطلوب ({rule})</translation>
    </message>
    <message>
        <source>The VAT number or the tax number of the seller is needed ({rule})</source>
        <translation>رقم القيمة المضافة أو الرقم الضريبي للبائع مطلوب ({rule})</translation>
    </message>
    <message>
        <source>The access token has expired. Refresh it.</source>
        <translation>انتهت صلاحية رمز الوصول. جدّده.</translation>
    </message>
    <message>
        <source>The access token is not one of this server's. Sign in again.</source>
        <translation>رمز الوصول ليس من هذا الخادم. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The account {account} begins with none of {words}.</source>
        <translation>لا يبدأ الحساب {account} بأي من {words}.</translation>
    </message>
    <message>
        <source>The account {account} has no number of at most {limit} digits.</source>
        <translation>ليس للحساب {account} رقم من {limit} خانات على الأكثر.</translation>
    </message>
    <message>
        <source>The accounts of a batch have 4 to 8 digits.</source>
        <translation>حسابات الدفعة من 4 إلى 8 خانات.</translation>
    </message>
    <message>
        <source>The adviser's number has 4 to 7 digits, the client's 1 to 5.</source>
        <translation>رقم المستشار من 4 إلى 7 خانات، ورقم العميل من 1 إلى 5.</translation>
    </message>
    <message>
        <source>The amount of an item must be more than nothing.</source>
        <translation>يجب أن يكون مبلغ البند أكبر من الصفر.</translation>
    </message>
    <message>
        <source>The amount to match must be more than nothing.</source>
        <translation>يجب أن يكون المبلغ المراد مطابقته أكبر من الصفر.</translation>
    </message>
    <message>
        <source>The amounts of this document are too large.</source>
        <translation>مبالغ هذا المستند كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The amounts of this entry are too large.</source>
        <translation>مبالغ هذا القيد أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The balance does not follow from the row before and the amount: rows are missing or were changed. Export the file again, or import it without its column of balances.</source>
        <translation>لا ينتج الرصيد من الصف السابق والمبلغ: هناك صفوف ناقصة أو معدّلة. صدّر الملف مرة أخرى، أو استورده دون عمود الأرصدة.</translation>
    </message>
    <message>
        <source>The bank account that this batch pays from is no longer there.</source>
        <translation>الحساب البنكي الذي تدفع منه هذه الدفعة المجمعة لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The body is longer than its range says.</source>
        <translation>المحتوى أطول مما يذكره نطاقه.</translation>
    </message>
    <message>
        <source>The books are locked for ever until {day}.</source>
        <translation>الدفاتر مقفلة نهائيًا حتى {day}.</translation>
    </message>
    <message>
        <source>The books are locked for ever until {day}; this cannot be taken back.</source>
        <translation>الدفاتر مقفلة نهائيًا حتى {day}؛ ولا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>The books are locked until {day}. Choose a later one.</source>
        <translation>الدفاتر مقفلة حتى {day}. اختر يومًا بعده.</translation>
    </message>
    <message>
        <source>The books do not allow this ({problem}). Nothing was changed.</source>
        <translation>لا تسمح الدفاتر بهذا ({problem}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The books have entries, so their settings and their currency stay.</source>
        <translation>في الدفاتر قيود، لذا تبقى إعداداتها وعملتها.</translation>
    </message>
    <message>
        <source>The books need a journal, an account of opening balances and one of what is owed. Choose them in the settings of the books.</source>
        <translation>تحتاج الدفاتر إلى يومية وحساب للأرصدة الافتتاحية وحساب للذمم. اخترها في إعدادات الدفاتر.</translation>
    </message>
    <message>
        <source>The buyer has no name ({rule})</source>
        <translation>المشتري بلا اسم ({rule})</translation>
    </message>
    <message>
        <source>The bytes that came are not those of the digest. Upload the file again.</source>
        <translation>البيانات الواردة لا تطابق البصمة. ارفع الملف من جديد.</translation>
    </message>
    <message>
        <source>The calendar holds more than {limit} meetings. Import it in parts.</source>
        <translation>في التقويم أكثر من {limit} اجتماع. استورده على أجزاء.</translation>
    </message>
    <message>
        <source>The calendar holds more than {limit} repeating meetings. Import it in parts.</source>
        <translation>في التقويم أكثر من {limit} اجتماع متكرر. استورده على أجزاء.</translation>
    </message>
    <message>
        <source>The calendar holds no meeting and no task.</source>
        <translation>لا يحتوي التقويم على أي اجتماع أو مهمة.</translation>
    </message>
    <message>
        <source>The chunk does not hold what the manifest says.</source>
        <translation>لا يحتوي هذا الجزء على ما أُعلن عنه.</translation>
    </message>
    <message>
        <source>The chunk holds records that are not in its range.</source>
        <translation>يحتوي هذا الجزء على سجلات خارج نطاقه.</translation>
    </message>
    <message>
        <source>The chunk is not part of the load that runs.</source>
        <translation>هذا الجزء ليس من التحميل الجاري.</translation>
    </message>
    <message>
        <source>The colour is not written as #1f3a5f</source>
        <translation>اللون غير مكتوب بالشكل #1f3a5f</translation>
    </message>
    <message>
        <source>The columns cannot be told by themselves: say which one has the day, and which one the amount.</source>
        <translation>لا يمكن معرفة الأعمدة من نفسها: حدّد أيها لليوم وأيها للمبلغ.</translation>
    </message>
    <message>
        <source>The columns {column} and {other} are both mapped to {field}. Leave one of them out.</source>
        <translation>العمودان {column} و{other} مرتبطان كلاهما بـ«{field}». اترك أحدهما.</translation>
    </message>
    <message>
        <source>The connection was closed: {why}.</source>
        <translation>أُغلق الاتصال: {why}.</translation>
    </message>
    <message>
        <source>The country of the buyer is missing or unknown ({rule})</source>
        <translation>بلد المشتري مفقود أو غير معروف ({rule})</translation>
    </message>
    <message>
        <source>The country of the delivery is missing or unknown ({rule})</source>
        <translation>بلد التسليم مفقود أو غير معروف ({rule})</translation>
    </message>
    <message>
        <source>The country of the seller is missing or unknown ({rule})</source>
        <translation>بلد البائع مفقود أو غير معروف ({rule})</translation>
    </message>
    <message>
        <source>The currency is not known ({rule})</source>
        <translation>العملة غير معروفة ({rule})</translation>
    </message>
    <message>
        <source>The customer of this recurring document has no e-mail address.</source>
        <translation>ليس لعميل هذا المستند المتكرر عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The days of a batch lie in one business year, the first before the last.</source>
        <translation>تقع أيام الدفعة في سنة مالية واحدة، الأول قبل الأخير.</translation>
    </message>
    <message>
        <source>The days of this file may begin with the day or with the month: say which when you import it.</source>
        <translation>قد تبدأ تواريخ هذا الملف باليوم أو بالشهر: حدّد ذلك عند الاستيراد.</translation>
    </message>
    <message>
        <source>The debits and the credits of this entry are not equal.</source>
        <translation>المدين والدائن في هذا القيد غير متساويين.</translation>
    </message>
    <message>
        <source>The digest must be 64 hexadecimal digits.</source>
        <translation>يجب أن تتكون البصمة من 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>The discount could be taken until {day}. Leave the rest open or write it off.</source>
        <translation>كان يمكن أخذ الخصم حتى {day}. اترك الباقي مفتوحًا أو اشطبه.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what you attached before is safe.</source>
        <translation>القرص ممتلئ. وفّر بعض المساحة؛ ما أرفقته من قبل محفوظ.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what you typed before is safe.</source>
        <translation>القرص ممتلئ. وفّر بعض المساحة؛ ما كتبته من قبل محفوظ.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the records on this computer ({problem}).</source>
        <translation>تعذّر على القرص قراءة السجلات أو كتابتها على هذا الحاسوب ({problem}).</translation>
    </message>
    <message>
        <source>The document could not be finished: its metadata was not found</source>
        <translation>تعذر إنهاء المستند: لم يعثر على بياناته الوصفية</translation>
    </message>
    <message>
        <source>The document could not be posted: {reason}</source>
        <translation>تعذّر ترحيل المستند: {reason}</translation>
    </message>
    <message>
        <source>The document has no line {line}.</source>
        <translation>لا يحتوي المستند على السطر {line}.</translation>
    </message>
    <message>
        <source>The document says {told} where its parts make {found} ({name}, rule {rule})</source>
        <translation>يذكر المستند {told} بينما مجموع أجزائه {found} ({name}، القاعدة {rule})</translation>
    </message>
    <message>
        <source>The document would be due before its date.</source>
        <translation>سيستحق المستند قبل تاريخه.</translation>
    </message>
    <message>
        <source>The down payment is somebody else's, or in another currency.</source>
        <translation>الدفعة المقدمة تخص طرفًا آخر أو بعملة أخرى.</translation>
    </message>
    <message>
        <source>The due day lies too far after {day}.</source>
        <translation>يوم الاستحقاق بعيد جدًا عن {day}.</translation>
    </message>
    <message>
        <source>The dunning letter is not issued yet.</source>
        <translation>لم يصدر خطاب المطالبة بعد.</translation>
    </message>
    <message>
        <source>The dunning levels must be numbered from 1, each once.</source>
        <translation>يجب ترقيم مستويات الإنذار من 1، كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>The e-invoice breaks the official rule {rule}: {text}</source>
        <translation>الفاتورة الإلكترونية تخالف القاعدة الرسمية {rule}: {text}</translation>
    </message>
    <message>
        <source>The electronic address of the buyer is needed ({rule})</source>
        <translation>العنوان الإلكتروني للمشتري مطلوب ({rule})</translation>
    </message>
    <message>
        <source>The electronic address of the seller is needed ({rule})</source>
        <translation>العنوان الإلكتروني للبائع مطلوب ({rule})</translation>
    </message>
    <message>
        <source>The entry {number} of {day} does not balance.</source>
        <translation>القيد {number} بتاريخ {day} غير متوازن.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} is too large.</source>
        <translation>القيد {number} بتاريخ {day} كبير جدًا.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} lies outside of the batch.</source>
        <translation>القيد {number} بتاريخ {day} خارج الدفعة.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} lies outside of the period.</source>
        <translation>القيد {number} بتاريخ {day} خارج الفترة.</translation>
    </message>
    <message>
        <source>The entry {number} of {day} names {value}, which is not in the master files.</source>
        <translation>القيد {number} بتاريخ {day} يسمي {value}، وهو ليس في الملفات الرئيسية.</translation>
    </message>
    <message>
        <source>The error file {file} cannot be written: {problem}. Nothing was imported.</source>
        <translation>تعذّرت كتابة ملف الأخطاء {file}: {problem}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The exchange is over.</source>
        <translation>انتهى التبادل.</translation>
    </message>
    <message>
        <source>The figures of this return are not those of the books. Reckon them again.</source>
        <translation>أرقام هذا الإقرار ليست أرقام الدفاتر. احسبها مجددًا.</translation>
    </message>
    <message>
        <source>The file brings definitions of its own (DOCTYPE), which no bank does and attackers do. Do not import it; ask who sent it.</source>
        <translation>يحمل الملف تعريفات خاصة به (DOCTYPE)، ولا يفعل ذلك بنك بل مهاجم. لا تستورده، واسأل من أرسله.</translation>
    </message>
    <message>
        <source>The file cannot be read or written on this computer ({problem}).</source>
        <translation>تعذّرت قراءة الملف أو كتابته على هذا الحاسوب ({problem}).</translation>
    </message>
    <message>
        <source>The file cannot be stored right now. Try again later.</source>
        <translation>لا يمكن حفظ الملف الآن. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The file does not begin with BEGIN:VCALENDAR.</source>
        <translation>لا يبدأ الملف بـ BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The file ends inside of {name}: it was cut off.</source>
        <translation>ينتهي الملف داخل {name}: إنه مبتور.</translation>
    </message>
    <message>
        <source>The file has a header but no rows below it.</source>
        <translation>في الملف صف عناوين ولا صفوف تحته.</translation>
    </message>
    <message>
        <source>The file has more than {limit} elements. Export a shorter period.</source>
        <translation>في الملف أكثر من {limit} عنصر. صدّر مدة أقصر.</translation>
    </message>
    <message>
        <source>The file has more than {limit} lines. Export a shorter period.</source>
        <translation>في الملف أكثر من {limit} سطر. صدّر مدة أقصر.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows.</source>
        <translation>في الملف أكثر من {limit} صف.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Split it into several files.</source>
        <translation>في الملف أكثر من {limit} صف. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The file has no column '{column}'.</source>
        <translation>ليس في الملف عمود '{column}'.</translation>
    </message>
    <message>
        <source>The file has no column '{column}'. It has: {columns}.</source>
        <translation>لا يوجد في الملف عمود «{column}». الموجود: {columns}.</translation>
    </message>
    <message>
        <source>The file has not been uploaded yet.</source>
        <translation>لم يُرفع الملف بعد.</translation>
    </message>
    <message>
        <source>The file has to be fetched from its beginning.</source>
        <translation>يجب جلب الملف من بدايته.</translation>
    </message>
    <message>
        <source>The file has {count} MB; a bank file may have at most {limit} MB. Export a shorter period.</source>
        <translation>حجم الملف {count} ميغابايت؛ ولا يتجاوز الملف البنكي {limit} ميغابايت. صدّر مدة أقصر.</translation>
    </message>
    <message>
        <source>The file has {count} columns; one import takes at most {limit}.</source>
        <translation>في الملف {count} عمودًا؛ ولا يتسع الاستيراد لأكثر من {limit}.</translation>
    </message>
    <message>
        <source>The file has {size} bytes.</source>
        <translation>حجم الملف {size} بايت.</translation>
    </message>
    <message>
        <source>The file holds more than {limit} entries.</source>
        <translation>في الملف أكثر من {limit} إدخال.</translation>
    </message>
    <message>
        <source>The file holds no statement of a bank account or credit card.</source>
        <translation>لا يحتوي الملف كشف حساب بنكي أو بطاقة ائتمان.</translation>
    </message>
    <message>
        <source>The file holds no statement, but an answer of the bank: {problem}</source>
        <translation>لا يحتوي الملف كشفًا، بل ردًّا من البنك: {problem}</translation>
    </message>
    <message>
        <source>The file holds no vCard.</source>
        <translation>لا يحتوي الملف على أي بطاقة vCard.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged ({problem}): export it again.</source>
        <translation>الملف مبتور أو تالف ({problem}): صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is cut off: export it again.</source>
        <translation>الملف مبتور: صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>الملف أكبر من {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>The file is missing on the server.</source>
        <translation>الملف غير موجود على الخادم.</translation>
    </message>
    <message>
        <source>The file is shorter than it ought to be.</source>
        <translation>الملف أقصر مما ينبغي.</translation>
    </message>
    <message>
        <source>The fiscal year {name} is closed.</source>
        <translation>السنة المالية {name} مقفلة.</translation>
    </message>
    <message>
        <source>The foreign balances of this day are valued already.</source>
        <translation>أرصدة العملات الأجنبية لهذا اليوم مقيّمة بالفعل.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>أُوقف الاستيراد. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The import was stopped. What was written already was taken back.</source>
        <translation>تم إيقاف الاستيراد، وتم التراجع عمّا كان قد كُتب.</translation>
    </message>
    <message>
        <source>The items come to more than the payment.</source>
        <translation>مجموع البنود يزيد على الدفعة.</translation>
    </message>
    <message>
        <source>The items of this account are valued one by one.</source>
        <translation>تُقيّم بنود هذا الحساب بندًا بندًا.</translation>
    </message>
    <message>
        <source>The journal no longer exists.</source>
        <translation>لم يعد دفتر اليومية موجودًا.</translation>
    </message>
    <message>
        <source>The key of these records is gone from this computer. Sign in again to load them anew; the old file stays.</source>
        <translation>لم يعد مفتاح هذه السجلات موجودًا على هذا الحاسوب. سجّل الدخول مجددًا لتحميلها من جديد؛ ويبقى الملف القديم.</translation>
    </message>
    <message>
        <source>The key on this computer does not open its records. Sign in again.</source>
        <translation>المفتاح الموجود على هذا الحاسوب لا يفتح سجلاته. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Sign in to this computer as usual, and try again.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب لا تستجيب. سجّل الدخول إلى هذا الحاسوب كالمعتاد ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Try again, and give its password when this computer asks for it.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب مقفلة. حاول مرة أخرى وأدخل كلمة مرورها عندما يطلبها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keyring with the key of the records on this computer does not answer. Sign in to this computer as usual and open Counterfoil there. To begin without those records, move {folder} away.</source>
        <translation>لا تجيب سلسلة المفاتيح التي فيها مفتاح السجلات على هذا الحاسوب. ادخل إلى هذا الحاسوب كالمعتاد وافتح Counterfoil هناك. وللبدء دون تلك السجلات انقل {folder}.</translation>
    </message>
    <message>
        <source>The kind of the electronic address is unknown ({rule})</source>
        <translation>نوع العنوان الإلكتروني غير معروف ({rule})</translation>
    </message>
    <message>
        <source>The last statement ends on {day} with {closing}, and this one begins with {opening}: {missing} {currency} lie between them. Import the statement in between first.</source>
        <translation>ينتهي آخر كشف حساب في {day} برصيد {closing}، ويبدأ هذا برصيد {opening}: الفرق بينهما {missing} {currency}. استورد أولاً الكشف الواقع بينهما.</translation>
    </message>
    <message>
        <source>The ledger has more than {limit} MB. Split it by year.</source>
        <translation>يزيد دفتر الأستاذ على {limit} ميغابايت. قسّمه حسب السنوات.</translation>
    </message>
    <message>
        <source>The ledger includes more than can be read, or itself.</source>
        <translation>يضم دفتر الأستاذ أكثر مما يمكن قراءته، أو يضم نفسه.</translation>
    </message>
    <message>
        <source>The ledger writes both {value} and {currency}: write one of them.</source>
        <translation>يكتب دفتر الأستاذ {value} و{currency} معًا: اكتب أحدهما فقط.</translation>
    </message>
    <message>
        <source>The letter has no recipient.</source>
        <translation>الرسالة بلا مستلم.</translation>
    </message>
    <message>
        <source>The list of sign-ins in {file} is damaged. Move the file away and sign in again.</source>
        <translation>قائمة عمليات الدخول في {file} تالفة. انقل الملف وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The load is not complete.</source>
        <translation>لم يكتمل التحميل.</translation>
    </message>
    <message>
        <source>The logo cannot be drawn: {problem}. Choose a PNG, JPEG or SVG file</source>
        <translation>لا يمكن رسم الشعار: {problem}. اختر ملف PNG أو JPEG أو SVG</translation>
    </message>
    <message>
        <source>The logo has more than 16 million points</source>
        <translation>في الشعار أكثر من 16 مليون نقطة</translation>
    </message>
    <message>
        <source>The logo is larger than 2 MiB</source>
        <translation>الشعار أكبر من 2 ميبيبايت</translation>
    </message>
    <message>
        <source>The logo is no PNG, JPEG or SVG picture</source>
        <translation>الشعار ليس صورة PNG أو JPEG أو SVG</translation>
    </message>
    <message>
        <source>The mail server did not answer in the end, so nobody knows whether the letter went out.</source>
        <translation>لم يُجب خادم البريد في النهاية، فلا أحد يعلم هل خرجت الرسالة.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached: {problem}</source>
        <translation>تعذر الوصول إلى خادم البريد {host}: {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} does not take this user and password: {problem}</source>
        <translation>خادم البريد {host} لا يقبل هذا المستخدم وكلمة المرور: {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} is not to be trusted: {problem}</source>
        <translation>خادم البريد {host} غير موثوق: {problem}</translation>
    </message>
    <message>
        <source>The mail server {host} lets nobody sign in here.</source>
        <translation>خادم البريد {host} لا يتيح تسجيل الدخول هنا.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption.</source>
        <translation>خادم البريد {host} لا يوفر التشفير.</translation>
    </message>
    <message>
        <source>The mail server {host} says: {problem}</source>
        <translation>يقول خادم البريد {host}: {problem}</translation>
    </message>
    <message>
        <source>The name and address have to be texts by their names.</source>
        <translation>يجب أن يكون الاسم والعنوان نصوصًا بأسمائها.</translation>
    </message>
    <message>
        <source>The number {number} was not this computer's to give.</source>
        <translation>لم يكن لهذا الحاسوب أن يعطي الرقم {number}.</translation>
    </message>
    <message>
        <source>The opening balance {opening} and the lines make {amount}, but the closing balance is {closing}: {missing} {currency} are missing.</source>
        <translation>الرصيد الافتتاحي {opening} مع الأسطر يساوي {amount}، لكن الرصيد الختامي هو {closing}: ينقص {missing} {currency}.</translation>
    </message>
    <message>
        <source>The opening balance {opening} and the lines make {amount}, but the closing balance is {closing}: {missing} {currency} are missing. The file is not whole: export it again.</source>
        <translation>الرصيد الافتتاحي {opening} مع الحركات يساوي {amount}، لكن الرصيد الختامي {closing}: ينقص {missing} {currency}. الملف غير كامل: صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>The opening balances do not come to zero.</source>
        <translation>أرصدة الافتتاح لا تساوي صفرًا.</translation>
    </message>
    <message>
        <source>The organisation's records could not be written ({reason}).</source>
        <translation>تعذّرت كتابة سجلات المؤسسة ({reason}).</translation>
    </message>
    <message>
        <source>The organisation's room for files is full: {count} of {limit} bytes are free, the file has {size}. Delete files that are not needed, or ask whoever runs this server for more.</source>
        <translation>امتلأت مساحة المؤسسة للملفات: المتاح {count} من {limit} بايت، وحجم الملف {size}. احذف ما لا يلزم من الملفات، أو اطلب المزيد ممن يدير هذا الخادم.</translation>
    </message>
    <message>
        <source>The organisation's room for files is full: {count} of {limit} bytes are free, the file has {size}. Uploads that are not complete take {waiting}, each until a week after it stopped. Delete files that are not needed, or ask whoever runs this server for more.</source>
        <translation>امتلأت مساحة المؤسسة للملفات: المتاح {count} من {limit} بايت، وحجم الملف {size}. تشغل عمليات الرفع غير المكتملة {waiting}، كل منها حتى أسبوع بعد توقفها. احذف ما لا يلزم من الملفات، أو اطلب المزيد ممن يدير هذا الخادم.</translation>
    </message>
    <message>
        <source>The parts make {amount}, the whole is {closing}. Mend it in the program it comes from.</source>
        <translation>مجموع الأجزاء {amount}، والكل {closing}. صحّحه في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>The password must not be the e-mail address.</source>
        <translation>يجب ألا تكون كلمة المرور عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The password of the mail server can no longer be read. Enter it again.</source>
        <translation>لم تعد كلمة مرور خادم البريد مقروءة. أدخلها مجددا.</translation>
    </message>
    <message>
        <source>The payment to {name} has both a text and a reference: leave one out.</source>
        <translation>للدفعة إلى {name} نص ومرجع معًا: احذف أحدهما.</translation>
    </message>
    <message>
        <source>The payment to {name} is of {amount} EUR; it must be more than nothing and at most {limit}.</source>
        <translation>الدفعة إلى {name} قدرها {amount} يورو؛ ويجب أن تزيد على الصفر وألا تتجاوز {limit}.</translation>
    </message>
    <message>
        <source>The period ends before it begins ({rule})</source>
        <translation>تنتهي الفترة قبل أن تبدأ ({rule})</translation>
    </message>
    <message>
        <source>The period {month} is closed. Choose a day in an open one.</source>
        <translation>الفترة {month} مقفلة. اختر يومًا في فترة مفتوحة.</translation>
    </message>
    <message>
        <source>The range in `Content-Range` does not fit its size.</source>
        <translation>النطاق في `Content-Range` لا يناسب حجمه.</translation>
    </message>
    <message>
        <source>The record would belong to itself, by way of others in this file.</source>
        <translation>سيتبع السجل نفسه عبر سجلات أخرى في هذا الملف.</translation>
    </message>
    <message>
        <source>The records are busy right now. Nothing was changed; try again in a moment.</source>
        <translation>السجلات مشغولة الآن. لم يتغير شيء؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The records cannot be read right now. Try again in a moment.</source>
        <translation>تتعذر قراءة السجلات الآن. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The records on this computer are damaged. Close Counterfoil and open it again.</source>
        <translation>السجلات على هذا الحاسوب تالفة. أغلق Counterfoil وافتحه من جديد.</translation>
    </message>
    <message>
        <source>The records on this computer are damaged. Close Counterfoil and open it again: what was not sent yet is saved first, then everything is loaded anew.</source>
        <translation>السجلات على هذا الحاسوب تالفة. أغلق Counterfoil وافتحه من جديد: يُحفظ أولًا ما لم يُرسل بعد، ثم يُحمَّل كل شيء مجددًا.</translation>
    </message>
    <message>
        <source>The refresh token is not one of this server's. Sign in again.</source>
        <translation>رمز التجديد ليس من هذا الخادم. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The return needs its days and its figures.</source>
        <translation>يحتاج الإقرار إلى أيامه وأرقامه.</translation>
    </message>
    <message>
        <source>The return that this one corrects is not filed.</source>
        <translation>الإقرار المراد تصحيحه لم يُقدَّم.</translation>
    </message>
    <message>
        <source>The row has {count} more cells than the header: put quotation marks around text that contains the separator.</source>
        <translation>في الصف {count} خلية زائدة على صف العناوين: ضع النص الذي يحتوي على الفاصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The same tax has two sums ({rule})</source>
        <translation>للضريبة نفسها مجموعان ({rule})</translation>
    </message>
    <message>
        <source>The saved view cannot be understood.</source>
        <translation>تعذّر فهم العرض المحفوظ.</translation>
    </message>
    <message>
        <source>The seller has no name ({rule})</source>
        <translation>البائع بلا اسم ({rule})</translation>
    </message>
    <message>
        <source>The seller needs a VAT number, a register number or an identifier ({rule})</source>
        <translation>يحتاج البائع إلى رقم ضريبي أو رقم سجل أو معرف ({rule})</translation>
    </message>
    <message>
        <source>The server cannot be reached: something on the way answers {status}.</source>
        <translation>تعذّر الوصول إلى الخادم: يجيب شيء على الطريق {status}.</translation>
    </message>
    <message>
        <source>The server cannot be reached: {why}.</source>
        <translation>تعذّر الوصول إلى الخادم: {why}.</translation>
    </message>
    <message>
        <source>The server could not store this change ({problem}). Nothing was changed.</source>
        <translation>تعذّر على الخادم حفظ هذا التغيير ({problem}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The server does not say where the file stands.</source>
        <translation>لا يذكر الخادم أين وصل الملف.</translation>
    </message>
    <message>
        <source>The server gives the numbers of this series. Begin a new one.</source>
        <translation>الخادم هو الذي يعطي أرقام هذه السلسلة. ابدأ سلسلة جديدة.</translation>
    </message>
    <message>
        <source>The server has fallen silent.</source>
        <translation>سكت الخادم.</translation>
    </message>
    <message>
        <source>The server has met a defect of its own with this change. Nothing was changed.</source>
        <translation>وقع في الخادم خطأ داخلي عند هذا التغيير. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The server has met a defect of its own. What had no verdict yet may be sent again.</source>
        <translation>وقع في الخادم خطأ داخلي. ما بقي بلا جواب يمكن إرساله من جديد.</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>يُعاد تشغيل الخادم. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The server is too old for this program: its records have version {told}, this program still understands {oldest} to {newest}. Have the server updated; what you change meanwhile stays on this computer.</source>
        <translation>الخادم أقدم من أن يعمل مع هذا البرنامج: إصدار سجلاته {told}، ويفهم هذا البرنامج من {oldest} إلى {newest}. اطلب تحديث الخادم؛ وما تغيّره في هذه الأثناء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server was stopped while it sent this letter, so nobody knows whether it went out.</source>
        <translation>أُوقف الخادم أثناء إرسال هذه الرسالة، فلا أحد يعلم هل خرجت.</translation>
    </message>
    <message>
        <source>The server's address must look like https://crm.example.org.</source>
        <translation>يجب أن يكون عنوان الخادم على هذا النحو: https://crm.example.org.</translation>
    </message>
    <message>
        <source>The server's records change faster than they can be loaded.</source>
        <translation>تتغير سجلات الخادم أسرع مما يمكن تحميلها.</translation>
    </message>
    <message>
        <source>The server's records have version {newest}; it does not understand version {told}.</source>
        <translation>إصدار سجلات الخادم {newest}؛ ولا يفهم الإصدار {told}.</translation>
    </message>
    <message>
        <source>The shares of the instalments must sum to 100 %.</source>
        <translation>يجب أن يكون مجموع حصص الأقساط 100 %.</translation>
    </message>
    <message>
        <source>The sheet has {count} columns; one import takes at most {limit}.</source>
        <translation>في الورقة {count} عمودًا؛ ولا يتسع الاستيراد لأكثر من {limit}.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is empty.</source>
        <translation>الورقة {sheet} فارغة.</translation>
    </message>
    <message>
        <source>The sheet {sheet} of {name} cannot be read: {problem}.</source>
        <translation>تعذّرت قراءة الورقة {sheet} من {name}: {problem}.</translation>
    </message>
    <message>
        <source>The snapshot in {folder} is damaged: its manifest cannot be read. Move the folder away to do without it.</source>
        <translation>اللقطة في {folder} تالفة: تعذّرت قراءة فهرسها. انقل المجلد للاستغناء عنها.</translation>
    </message>
    <message>
        <source>The snapshot in {folder} is damaged: the file {digest} is missing or was changed. Put it back from a copy, or move the whole folder away to do without it.</source>
        <translation>اللقطة في {folder} تالفة: الملف {digest} مفقود أو معدّل. أعده من نسخة، أو انقل المجلد كله للاستغناء عنها.</translation>
    </message>
    <message>
        <source>The standard category of tax is never 0 %; choose the zero rate or exempt ({rule})</source>
        <translation>لا تكون فئة الضريبة العادية 0 % أبدا؛ اختر النسبة الصفرية أو الإعفاء ({rule})</translation>
    </message>
    <message>
        <source>The state is one of {states}.</source>
        <translation>الحالة واحدة من: {states}.</translation>
    </message>
    <message>
        <source>The statement has no {element}: the file is cut off. Export it again.</source>
        <translation>ليس في الكشف {element}: الملف مبتور. صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>The statement is in {currency}, the account in {held}.</source>
        <translation>كشف الحساب بعملة {currency} والحساب بعملة {held}.</translation>
    </message>
    <message>
        <source>The storage for files does not answer right now. Try again later.</source>
        <translation>لا يجيب مخزن الملفات الآن. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The supply ends before it begins.</source>
        <translation>ينتهي التوريد قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The support file could not be written: {problem}. Choose another folder.</source>
        <translation>تعذّرت كتابة ملف الدعم: {problem}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The table has more than {limit} MB. Split it into several.</source>
        <translation>الجدول أكبر من {limit} ميغابايت. قسّمه.</translation>
    </message>
    <message>
        <source>The tax has no rate on {day}.</source>
        <translation>لا توجد نسبة لهذه الضريبة في {day}.</translation>
    </message>
    <message>
        <source>The tax in the currency of the tax office is missing ({rule})</source>
        <translation>الضريبة بعملة مصلحة الضرائب مفقودة ({rule})</translation>
    </message>
    <message>
        <source>The tax is further from its rate than rounding explains ({rule})</source>
        <translation>تبتعد الضريبة عن نسبتها أكثر مما يفسره التقريب ({rule})</translation>
    </message>
    <message>
        <source>The tax of category {category} is missing from the sums of tax ({rule})</source>
        <translation>ضريبة الفئة {category} غير موجودة في مجاميع الضرائب ({rule})</translation>
    </message>
    <message>
        <source>The tax of these days has changed since it was looked at. Look at it again.</source>
        <translation>تغيّرت ضريبة هذه الأيام منذ الاطلاع عليها. اطّلع عليها مجددًا.</translation>
    </message>
    <message>
        <source>The template of this recurring document no longer exists.</source>
        <translation>لم يعد قالب هذا المستند المتكرر موجودًا.</translation>
    </message>
    <message>
        <source>The thumbnail must be named by 64 hexadecimal digits.</source>
        <translation>يجب أن يتكون اسم الصورة المصغّرة من 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>The unit of a line is no code of UN/ECE Recommendation 20 ({rule})</source>
        <translation>وحدة السطر ليست رمزا من توصية UN/ECE رقم 20 ({rule})</translation>
    </message>
    <message>
        <source>The virus scanner does not answer; the file is taken as soon as it does.</source>
        <translation>لا يجيب فاحص الفيروسات؛ سيُقبل الملف حالما يجيب.</translation>
    </message>
    <message>
        <source>The virus scanner found {finding} in this file. It was put aside and nobody can open it.</source>
        <translation>عثر فاحص الفيروسات على {finding} في هذا الملف. وُضع جانبًا ولا يمكن لأحد فتحه.</translation>
    </message>
    <message>
        <source>The way to pay is no code of UNTDID 4461 ({rule})</source>
        <translation>طريقة الدفع ليست رمزا من UNTDID 4461 ({rule})</translation>
    </message>
    <message>
        <source>The {record} to merge into was deleted. Restore it first.</source>
        <translation>حُذف السجل المراد الدمج فيه ({record}). استعده أولًا.</translation>
    </message>
    <message>
        <source>There are characters that no text has. The file is damaged or no bank file: export it again.</source>
        <translation>فيه رموز لا توجد في أي نص. الملف تالف أو ليس ملفًا بنكيًا: صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>There are no books yet. Set them up first.</source>
        <translation>لا توجد دفاتر بعد. أنشئها أولا.</translation>
    </message>
    <message>
        <source>There are no records of this account on this computer.</source>
        <translation>لا توجد سجلات لهذا الحساب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There are no records on this computer yet.</source>
        <translation>لا توجد سجلات على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>There are no rows below the names of the columns.</source>
        <translation>لا صفوف تحت أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>There are no two values that could both be kept.</source>
        <translation>لا توجد قيمتان يمكن الاحتفاظ بكلتيهما.</translation>
    </message>
    <message>
        <source>There are too many connections already. Close some, or wait a moment.</source>
        <translation>عدد الاتصالات كبير من قبل. أغلق بعضها أو انتظر لحظة.</translation>
    </message>
    <message>
        <source>There are too many elements in each other or in all: this is no bank file.</source>
        <translation>هناك عناصر متداخلة أو كثيرة أكثر مما ينبغي: هذا ليس ملفًا بنكيًا.</translation>
    </message>
    <message>
        <source>There are too many lines for one statement. Choose fewer days.</source>
        <translation>هناك أسطر كثيرة جدًا لكشف واحد. اختر أيامًا أقل.</translation>
    </message>
    <message>
        <source>There is already a {record} with this id.</source>
        <translation>يوجد سجل بهذا المعرّف من قبل ({record}).</translation>
    </message>
    <message>
        <source>There is an invoice of this quote already.</source>
        <translation>توجد فاتورة من عرض السعر هذا بالفعل.</translation>
    </message>
    <message>
        <source>There is no '{name}'.</source>
        <translation>لا يوجد «{name}».</translation>
    </message>
    <message>
        <source>There is no amount in this row.</source>
        <translation>لا مبلغ في هذا الصف.</translation>
    </message>
    <message>
        <source>There is no custom field '{key}'.</source>
        <translation>لا يوجد حقل مخصص «{key}».</translation>
    </message>
    <message>
        <source>There is no encoding called '{encoding}'.</source>
        <translation>لا يوجد ترميز «{encoding}».</translation>
    </message>
    <message>
        <source>There is no fiscal year for {day}. Open it first.</source>
        <translation>لا توجد سنة مالية ليوم {day}. افتحها أولًا.</translation>
    </message>
    <message>
        <source>There is no format {name}. There are pdf, plain and ubl.</source>
        <translation>لا توجد صيغة {name}. الصيغ هي pdf وplain وubl.</translation>
    </message>
    <message>
        <source>There is no opening balance (:60F:) before it: export the file again.</source>
        <translation>لا رصيد افتتاحي (:60F:) قبله: صدّر الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no organisation '{name}'.</source>
        <translation>لا توجد مؤسسة «{name}».</translation>
    </message>
    <message>
        <source>There is no payment to write: choose at least one.</source>
        <translation>لا توجد دفعة لكتابتها: اختر واحدة على الأقل.</translation>
    </message>
    <message>
        <source>There is no rate of {currency} on {day}.</source>
        <translation>لا يوجد سعر صرف لـ {currency} في {day}.</translation>
    </message>
    <message>
        <source>There is no record type '{name}'.</source>
        <translation>لا يوجد نوع سجل «{name}».</translation>
    </message>
    <message>
        <source>There is no role '{role}'. Built in are {roles}.</source>
        <translation>لا يوجد دور «{role}». الموجود: {roles}.</translation>
    </message>
    <message>
        <source>There is no room for {file}. Nothing was written; make some room and try again.</source>
        <translation>لا مكان لـ{file}. لم يُكتب شيء؛ وفّر بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no such chunk any more. Fetch the manifest again and go on from there.</source>
        <translation>لم يعد هذا الجزء موجودًا. اجلب الفهرس من جديد وتابع منه.</translation>
    </message>
    <message>
        <source>There is no such discarded work in quarantine.</source>
        <translation>لا يوجد عمل متجاهَل كهذا في الحجر.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>There is no such piece of work in quarantine.</source>
        <translation>لا يوجد عمل كهذا في الحجر.</translation>
    </message>
    <message>
        <source>There is no such table any more, or the link is not complete.</source>
        <translation>لم يعد هذا الجدول موجودًا، أو أن الرابط غير مكتمل.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>لا يوجد نص للصقه.</translation>
    </message>
    <message>
        <source>There is no {record} '{name}'.</source>
        <translation>لم يُعثر على «{name}» ({record}).</translation>
    </message>
    <message>
        <source>There is nothing to approve: the bill has no lines.</source>
        <translation>لا يوجد ما يُعتمد: الفاتورة بلا بنود.</translation>
    </message>
    <message>
        <source>There is only one record of {records}, and its id is {id}.</source>
        <translation>يوجد سجل واحد فقط من هذا النوع ({records})، ومعرّفه {id}.</translation>
    </message>
    <message>
        <source>There is something to send.</source>
        <translation>يوجد ما يجب إرساله.</translation>
    </message>
    <message>
        <source>These are investments, not the movements of a bank account.</source>
        <translation>هذه استثمارات، لا حركات حساب بنكي.</translation>
    </message>
    <message>
        <source>These are more than {limit} cells. Save them as a file and import that.</source>
        <translation>هذه أكثر من {limit} خلية. احفظها في ملف ثم استورده.</translation>
    </message>
    <message>
        <source>These are {count} rows, too many for pages. Take fewer days, or a workbook.</source>
        <translation>هذه {count} صفوف، أكثر من أن توضع في صفحات. اختر أياما أقل أو مصنفا.</translation>
    </message>
    <message>
        <source>These books are kept in {currency}.</source>
        <translation>تُمسك هذه الدفاتر بعملة {currency}.</translation>
    </message>
    <message>
        <source>These books have a chart of accounts already.</source>
        <translation>لهذه الدفاتر دليل حسابات بالفعل.</translation>
    </message>
    <message>
        <source>This PDF cannot be read: {problem}</source>
        <translation>تعذرت قراءة ملف PDF هذا: {problem}</translation>
    </message>
    <message>
        <source>This PDF is larger than {limit} bytes</source>
        <translation>ملف PDF هذا أكبر من {limit} بايت</translation>
    </message>
    <message>
        <source>This XML file has a document type (DOCTYPE), which no e-invoice may have</source>
        <translation>في ملف XML هذا نوع مستند (DOCTYPE) لا يجوز في أي فاتورة إلكترونية</translation>
    </message>
    <message>
        <source>This XML file has too many elements, or they lie too deep within each other</source>
        <translation>في ملف XML هذا عناصر كثيرة جدا أو متداخلة بعمق زائد</translation>
    </message>
    <message>
        <source>This XML file is larger than {limit} bytes</source>
        <translation>ملف XML هذا أكبر من {limit} بايت</translation>
    </message>
    <message>
        <source>This XML is neither a Cross Industry Invoice nor a UBL invoice or credit note</source>
        <translation>ملف XML هذا ليس Cross Industry Invoice ولا فاتورة أو إشعارا دائنا بصيغة UBL</translation>
    </message>
    <message>
        <source>This access token belongs to someone else. Open a connection of its own for it.</source>
        <translation>رمز الوصول هذا لشخص آخر. افتح له اتصالًا خاصًا به.</translation>
    </message>
    <message>
        <source>This account belongs to somebody else. Statements are imported for our own.</source>
        <translation>هذا الحساب يخص طرفاً آخر. تُستورد كشوف حساباتنا نحن فقط.</translation>
    </message>
    <message>
        <source>This account has entries without a customer or vendor, so it cannot hold what they owe.</source>
        <translation>في هذا الحساب قيود بلا عميل أو مورّد، فلا يمكنه حمل ما عليهم.</translation>
    </message>
    <message>
        <source>This account keeps no open items.</source>
        <translation>هذا الحساب لا يحتفظ ببنود مفتوحة.</translation>
    </message>
    <message>
        <source>This address answers, but not as a Counterfoil server does.</source>
        <translation>يستجيب هذا العنوان، لكن ليس كخادم Counterfoil.</translation>
    </message>
    <message>
        <source>This bank account is confirmed already.</source>
        <translation>هذا الحساب البنكي مؤكد بالفعل.</translation>
    </message>
    <message>
        <source>This bank line is explained already.</source>
        <translation>هذا السطر البنكي مفسَّر بالفعل.</translation>
    </message>
    <message>
        <source>This bank line is in a foreign currency. Say its exchange rate.</source>
        <translation>هذا السطر البنكي بعملة أجنبية. حدّد سعر الصرف.</translation>
    </message>
    <message>
        <source>This bank line is open.</source>
        <translation>هذا السطر البنكي مفتوح.</translation>
    </message>
    <message>
        <source>This bill needs approval before it is posted.</source>
        <translation>تحتاج هذه الفاتورة إلى اعتماد قبل ترحيلها.</translation>
    </message>
    <message>
        <source>This category of tax has no amount of tax ({rule})</source>
        <translation>لا مبلغ ضريبة لهذه الفئة الضريبية ({rule})</translation>
    </message>
    <message>
        <source>This category of tax is always 0 % ({rule})</source>
        <translation>هذه الفئة الضريبية دائما 0 % ({rule})</translation>
    </message>
    <message>
        <source>This change cannot be taken back into the inbox any more.</source>
        <translation>لم يعد ممكنًا إعادة هذا التغيير إلى الوارد.</translation>
    </message>
    <message>
        <source>This change needs no decision any more.</source>
        <translation>لم يعد هذا التغيير يحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep secrets in.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح لحفظ الأسرار.</translation>
    </message>
    <message>
        <source>This computer has no numbers of its own left in this series.</source>
        <translation>لم تبقَ لهذا الحاسوب أرقام خاصة به في هذه السلسلة.</translation>
    </message>
    <message>
        <source>This customer does not exist.</source>
        <translation>هذا العميل غير موجود.</translation>
    </message>
    <message>
        <source>This device has handed over more than anybody can look at.</source>
        <translation>سلّم هذا الجهاز أكثر مما يمكن لأحد أن يراجعه.</translation>
    </message>
    <message>
        <source>This device was revoked. Ask an administrator, or sign in from another one.</source>
        <translation>أُلغي هذا الجهاز. اسأل مدير النظام أو سجّل الدخول من جهاز آخر.</translation>
    </message>
    <message>
        <source>This document comes to nothing, so there is nothing to post.</source>
        <translation>هذا المستند لا يساوي شيئًا، فلا يوجد ما يُرحّل.</translation>
    </message>
    <message>
        <source>This document does not exist.</source>
        <translation>هذا المستند غير موجود.</translation>
    </message>
    <message>
        <source>This document has been taken back already.</source>
        <translation>سُحب هذا المستند بالفعل.</translation>
    </message>
    <message>
        <source>This document is not a quote.</source>
        <translation>هذا المستند ليس عرض سعر.</translation>
    </message>
    <message>
        <source>This document is posted already.</source>
        <translation>هذا المستند مُرحّل بالفعل.</translation>
    </message>
    <message>
        <source>This document is void.</source>
        <translation>هذا المستند ملغى.</translation>
    </message>
    <message>
        <source>This document settles that down payment already.</source>
        <translation>هذا المستند يسوّي تلك الدفعة بالفعل.</translation>
    </message>
    <message>
        <source>This dunning run is done already.</source>
        <translation>دورة التذكير هذه منجزة بالفعل.</translation>
    </message>
    <message>
        <source>This entry explains a bank line. Undo the reconciliation of the line first.</source>
        <translation>يفسّر هذا القيد سطرًا من كشف البنك. تراجع أولًا عن تسوية السطر.</translation>
    </message>
    <message>
        <source>This entry explains another bank line.</source>
        <translation>هذا القيد يفسّر سطراً بنكياً آخر.</translation>
    </message>
    <message>
        <source>This entry has been reversed already.</source>
        <translation>عُكس هذا القيد من قبل.</translation>
    </message>
    <message>
        <source>This entry is posted already.</source>
        <translation>هذا القيد مرحَّل من قبل.</translation>
    </message>
    <message>
        <source>This entry takes another back. It explains no bank line.</source>
        <translation>هذا القيد يعكس قيدًا آخر، ولا يفسّر أي سطر من كشف البنك.</translation>
    </message>
    <message>
        <source>This file belongs to a posted document and is kept with it.</source>
        <translation>هذا الملف يخص مستندًا مُرحّلًا ويُحفظ معه.</translation>
    </message>
    <message>
        <source>This file is larger than it ought to be.</source>
        <translation>هذا الملف أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>This file is not on this computer.</source>
        <translation>هذا الملف ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This file is of the account {number}, not of {own}.</source>
        <translation>هذا الملف خاص بالحساب {number} وليس {own}.</translation>
    </message>
    <message>
        <source>This fiscal year is closed already.</source>
        <translation>هذه السنة المالية مقفلة بالفعل.</translation>
    </message>
    <message>
        <source>This fiscal year is open already.</source>
        <translation>هذه السنة المالية مفتوحة بالفعل.</translation>
    </message>
    <message>
        <source>This is no XML: {problem}</source>
        <translation>هذا ليس XML: {problem}</translation>
    </message>
    <message>
        <source>This is no account statement: it begins with {element}. Export CAMT.053, CAMT.052 or CAMT.054.</source>
        <translation>هذا ليس كشف حساب: يبدأ الملف بـ {element}. صدّر CAMT.053 أو CAMT.052 أو CAMT.054.</translation>
    </message>
    <message>
        <source>This is no calendar file: it has no VCALENDAR.</source>
        <translation>هذا ليس ملف تقويم: ينقصه VCALENDAR.</translation>
    </message>
    <message>
        <source>This is no link to a Google Sheets table. It begins with https://docs.google.com/spreadsheets/</source>
        <translation>هذا ليس رابطًا إلى جدول في Google Sheets. يبدأ الرابط بـ https://docs.google.com/spreadsheets/</translation>
    </message>
    <message>
        <source>This is no receipt that this server gave to this device.</source>
        <translation>ليس هذا إيصالًا أعطاه هذا الخادم لهذا الجهاز.</translation>
    </message>
    <message>
        <source>This is {why}. Open it in the program it comes from, save it as CSV, and import that.</source>
        <translation>هذا {why}. افتحه في البرنامج الذي جاء منه، واحفظه بصيغة CSV، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>This item is in {currency}, the bank line in {held}. Say how much of the line pays it.</source>
        <translation>هذا البند بعملة {currency} وسطر البنك بعملة {held}. حدّد كم من السطر يسدده.</translation>
    </message>
    <message>
        <source>This journal has entries, so it stays what it is.</source>
        <translation>في هذه اليومية قيود، لذا تبقى كما هي.</translation>
    </message>
    <message>
        <source>This lead was converted already.</source>
        <translation>حُوِّل هذا العميل المحتمل من قبل.</translation>
    </message>
    <message>
        <source>This lead was not converted before.</source>
        <translation>لم يسبق تحويل هذا العميل المحتمل.</translation>
    </message>
    <message>
        <source>This lead was not converted.</source>
        <translation>لم يُحوَّل هذا العميل المحتمل.</translation>
    </message>
    <message>
        <source>This letter is being sent and cannot be changed any more.</source>
        <translation>هذه الرسالة قيد الإرسال ولا يمكن تغييرها بعد الآن.</translation>
    </message>
    <message>
        <source>This letter is not being sent.</source>
        <translation>هذه الرسالة ليست قيد الإرسال.</translation>
    </message>
    <message>
        <source>This letter is not waiting to be sent now.</source>
        <translation>هذه الرسالة لا تنتظر الإرسال الآن.</translation>
    </message>
    <message>
        <source>This letter is on its way already.</source>
        <translation>هذه الرسالة في طريقها بالفعل.</translation>
    </message>
    <message>
        <source>This link leads to no table. Copy the link of the sheet from the address bar, or by “Share”.</source>
        <translation>لا يؤدي هذا الرابط إلى جدول. انسخ رابط الورقة من شريط العنوان أو عبر «مشاركة».</translation>
    </message>
    <message>
        <source>This match closes an entry that another made. Undo that one instead.</source>
        <translation>هذه المطابقة تغلق قيدًا أنشأته مطابقة أخرى. ألغِ تلك بدلًا منها.</translation>
    </message>
    <message>
        <source>This match is undone already.</source>
        <translation>هذه المطابقة ملغاة بالفعل.</translation>
    </message>
    <message>
        <source>This needs an access token: `Authorization: Bearer …`.</source>
        <translation>يلزم رمز وصول: `Authorization: Bearer …`.</translation>
    </message>
    <message>
        <source>This organisation is suspended. Ask whoever runs this server.</source>
        <translation>هذه المؤسسة موقوفة. اسأل من يدير هذا الخادم.</translation>
    </message>
    <message>
        <source>This passphrase is not right.</source>
        <translation>عبارة المرور هذه غير صحيحة.</translation>
    </message>
    <message>
        <source>This password is among the first that anybody would try. Choose another one.</source>
        <translation>كلمة المرور هذه من أول ما يجرّبه أي شخص. اختر غيرها.</translation>
    </message>
    <message>
        <source>This payment is posted already.</source>
        <translation>هذه الدفعة مرحّلة بالفعل.</translation>
    </message>
    <message>
        <source>This period is closed already.</source>
        <translation>هذه الفترة مقفلة من قبل.</translation>
    </message>
    <message>
        <source>This period is open already.</source>
        <translation>هذه الفترة مفتوحة من قبل.</translation>
    </message>
    <message>
        <source>This person belongs to the organisation already.</source>
        <translation>ينتمي هذا الشخص إلى المؤسسة من قبل.</translation>
    </message>
    <message>
        <source>This person does not belong to the organisation.</source>
        <translation>لا ينتمي هذا الشخص إلى المؤسسة.</translation>
    </message>
    <message>
        <source>This person has no such device.</source>
        <translation>ليس لهذا الشخص جهاز كهذا.</translation>
    </message>
    <message>
        <source>This program is too old for the server: its records have version {told}, the server still understands {oldest} to {newest}. Install a newer version; what was not sent yet stays on this computer.</source>
        <translation>هذا البرنامج أقدم من أن يعمل مع الخادم: إصدار سجلاته {told}، ويفهم الخادم من {oldest} إلى {newest}. ثبّت إصدارًا أحدث؛ وما لم يُرسل بعد يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This refresh token was used before, so this sign-in has ended. Sign in again.</source>
        <translation>استُخدم رمز التجديد هذا من قبل، فانتهت هذه الجلسة. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This replica was opened for reading only.</source>
        <translation>فُتحت هذه النسخة للقراءة فقط.</translation>
    </message>
    <message>
        <source>This series belongs to another device or is voided. Begin a new one.</source>
        <translation>هذه السلسلة تخص جهازًا آخر أو أُلغيت. ابدأ سلسلة جديدة.</translation>
    </message>
    <message>
        <source>This series does not say which journal it numbers. Begin a new one.</source>
        <translation>لا تذكر هذه السلسلة دفتر اليومية الذي ترقّمه. ابدأ سلسلة جديدة.</translation>
    </message>
    <message>
        <source>This series has given numbers. Begin a new one instead.</source>
        <translation>منحت هذه السلسلة أرقامًا من قبل. ابدأ سلسلة جديدة بدلًا منها.</translation>
    </message>
    <message>
        <source>This series numbers another journal.</source>
        <translation>ترقّم هذه السلسلة دفتر يومية آخر.</translation>
    </message>
    <message>
        <source>This server speaks sync protocol {oldest} to {newest}, the client only up to {told}. Install a newer version of the client.</source>
        <translation>يتكلم هذا الخادم بروتوكول المزامنة من {oldest} إلى {newest}، والبرنامج حتى {told} فقط. ثبّت إصدارًا أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>This server speaks the websocket subprotocol {name}.</source>
        <translation>يتكلم هذا الخادم بروتوكول websocket الفرعي {name}.</translation>
    </message>
    <message>
        <source>This sign-in has ended, and the time to hand over what was not sent is over.</source>
        <translation>انتهت هذه الجلسة، وانقضت مهلة تسليم ما لم يُرسل.</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again.</source>
        <translation>انتهت هذه الجلسة. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This statement is not of this bank account.</source>
        <translation>هذا الكشف ليس لهذا الحساب البنكي.</translation>
    </message>
    <message>
        <source>This statement is taken back already.</source>
        <translation>هذا الكشف مسحوب بالفعل.</translation>
    </message>
    <message>
        <source>This table is private. Share it with everybody who has the link (“Share”, “General access”), or download it as CSV and import that.</source>
        <translation>هذا الجدول خاص. شاركه مع كل من لديه الرابط («مشاركة»، «الوصول العام»)، أو نزّله بصيغة CSV ثم استورده.</translation>
    </message>
    <message>
        <source>This tax return is filed already.</source>
        <translation>هذا الإقرار مقدّم بالفعل.</translation>
    </message>
    <message>
        <source>This waits for a new {record} that was refused. Settle that first.</source>
        <translation>هذا في انتظار سجل جديد ({record}) رُفض. عالج ذلك أولًا.</translation>
    </message>
    <message>
        <source>This waits for a record that is still on another computer.</source>
        <translation>هذا في انتظار سجل ما زال على حاسوب آخر.</translation>
    </message>
    <message>
        <source>This was accepted before the server was restored from a backup, and cannot be done again: {reason}</source>
        <translation>قُبل هذا قبل استعادة الخادم من نسخة احتياطية، ولا يمكن تكراره: {reason}</translation>
    </message>
    <message>
        <source>This was written by a program whose records have version {told}; this server understands {oldest} to {newest}. Update the server, or discard it.</source>
        <translation>كتب هذا برنامج إصدار سجلاته {told}؛ ويفهم هذا الخادم من {oldest} إلى {newest}. حدّث الخادم أو تجاهل هذا العمل.</translation>
    </message>
    <message>
        <source>This {record} does not exist.</source>
        <translation>هذا السجل غير موجود ({record}).</translation>
    </message>
    <message>
        <source>This {record} has changed since version {version}.</source>
        <translation>تغيّر هذا السجل ({record}) منذ الإصدار {version}.</translation>
    </message>
    <message>
        <source>This {record} is final and cannot be deleted. {reason}</source>
        <translation>هذا السجل ({record}) نهائي ولا يمكن حذفه. {reason}</translation>
    </message>
    <message>
        <source>This {record} is final, so {field} cannot be changed. {reason}</source>
        <translation>هذا السجل ({record}) نهائي، فلا يمكن تغيير «{field}». {reason}</translation>
    </message>
    <message>
        <source>This {record} was deleted in the meantime by {who}. Restore it to change it.</source>
        <translation>حذف {who} هذا السجل ({record}) في هذه الأثناء. استعده لتغييره.</translation>
    </message>
    <message>
        <source>This {record} was deleted in the meantime. Restore it to change it.</source>
        <translation>حُذف هذا السجل ({record}) في هذه الأثناء. استعده لتغييره.</translation>
    </message>
    <message>
        <source>This {record} was not merged into another.</source>
        <translation>لم يُدمج هذا السجل ({record}) في غيره.</translation>
    </message>
    <message>
        <source>To be paid by transfer, a bank account is needed ({rule})</source>
        <translation>للدفع بالتحويل يلزم حساب مصرفي ({rule})</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Try again in {count} minutes.</source>
        <translation>محاولات دخول أكثر من اللازم. أعد المحاولة بعد {count} دقيقة.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Try again in {count} seconds.</source>
        <translation>محاولات دخول أكثر من اللازم. أعد المحاولة بعد {count} ثانية.</translation>
    </message>
    <message>
        <source>Two lines have the same key.</source>
        <translation>لسطرين المفتاح نفسه.</translation>
    </message>
    <message>
        <source>Undo it instead.</source>
        <translation>تراجع عنه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What an item of the same currency is paid with is its amount.</source>
        <translation>البند بالعملة نفسها يُسدَّد بمبلغه.</translation>
    </message>
    <message>
        <source>What is given up is worth nothing in the base currency.</source>
        <translation>المبلغ المتنازل عنه لا قيمة له بالعملة الأساسية.</translation>
    </message>
    <message>
        <source>What is given up of an item cannot be more than what is settled of it.</source>
        <translation>لا يمكن التنازل عن أكثر مما يُسوّى من البند.</translation>
    </message>
    <message>
        <source>What is not subject to VAT bears no VAT number ({rule})</source>
        <translation>ما لا يخضع للضريبة لا يحمل رقما ضريبيا ({rule})</translation>
    </message>
    <message>
        <source>What is not subject to VAT stands on an invoice of its own ({rule})</source>
        <translation>ما لا يخضع للضريبة يوضع في فاتورة مستقلة ({rule})</translation>
    </message>
    <message>
        <source>What is provisional has no number yet and cannot be sent ({rule})</source>
        <translation>ما هو مؤقت ليس له رقم بعد ولا يمكن إرساله ({rule})</translation>
    </message>
    <message>
        <source>What is provisional has no number yet and cannot be sent.</source>
        <translation>ما هو مؤقت بلا رقم بعد ولا يمكن إرساله.</translation>
    </message>
    <message>
        <source>What separates the columns must be one character.</source>
        <translation>يجب أن يكون فاصل الأعمدة حرفاً واحداً.</translation>
    </message>
    <message>
        <source>What settles a down payment is taken back as a whole.</source>
        <translation>ما يسوّي دفعة مقدمة يُسترد كاملًا.</translation>
    </message>
    <message>
        <source>What this document corrects has been taken back already.</source>
        <translation>ما يصححه هذا المستند سُحب بالفعل.</translation>
    </message>
    <message>
        <source>What this document corrects is not posted.</source>
        <translation>ما يصحّحه هذا المستند غير مُرحّل.</translation>
    </message>
    <message>
        <source>What this document corrects is of another kind, party or currency.</source>
        <translation>ما يصحّحه هذا المستند من نوع أو طرف أو عملة أخرى.</translation>
    </message>
    <message>
        <source>Why there is no tax must be said ({rule})</source>
        <translation>يجب ذكر سبب عدم وجود ضريبة ({rule})</translation>
    </message>
    <message>
        <source>Without encryption letters go only to a mail server on this machine.</source>
        <translation>دون تشفير لا تذهب الرسائل إلا إلى خادم بريد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Write another letter instead.</source>
        <translation>اكتب رسالة أخرى بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the buyer ({rule})</source>
        <translation>يطلب XRechnung الرمز البريدي ومدينة المشتري ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the delivery ({rule})</source>
        <translation>يطلب XRechnung الرمز البريدي ومدينة التسليم ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for postcode and town of the seller ({rule})</source>
        <translation>يطلب XRechnung الرمز البريدي ومدينة البائع ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for the buyer’s reference, the Leitweg-ID ({rule})</source>
        <translation>يطلب XRechnung مرجع المشتري، أي Leitweg-ID ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks for the seller’s contact with telephone and e-mail ({rule})</source>
        <translation>يطلب XRechnung جهة اتصال البائع مع الهاتف والبريد الإلكتروني ({rule})</translation>
    </message>
    <message>
        <source>XRechnung asks how to pay ({rule})</source>
        <translation>يطلب XRechnung طريقة الدفع ({rule})</translation>
    </message>
    <message>
        <source>You approved this bill yourself, so somebody else posts it.</source>
        <translation>لقد اعتمدت هذه الفاتورة بنفسك، لذا يرحّلها شخص آخر.</translation>
    </message>
    <message>
        <source>You do not belong to any organisation. Ask an administrator to add you.</source>
        <translation>لا تنتمي إلى أي مؤسسة. اطلب من مدير النظام أن يضيفك.</translation>
    </message>
    <message>
        <source>You do not belong to this organisation.</source>
        <translation>لا تنتمي إلى هذه المؤسسة.</translation>
    </message>
    <message>
        <source>You have entered this bill yourself. Somebody else must approve it.</source>
        <translation>لقد أدخلت هذه الفاتورة بنفسك. يجب أن يوافق عليها شخص آخر.</translation>
    </message>
    <message>
        <source>You have written this number yourself. Somebody else must confirm it.</source>
        <translation>أنت من كتب هذا الرقم. يجب أن يؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>You no longer belong to this organisation.</source>
        <translation>لم تعد تنتمي إلى هذه المؤسسة.</translation>
    </message>
    <message>
        <source>Your role does not allow you to attach files.</source>
        <translation>لا يسمح لك دورك بإرفاق الملفات.</translation>
    </message>
    <message>
        <source>Your role does not allow you to change {field}.</source>
        <translation>لا يسمح لك دورك بتغيير «{field}».</translation>
    </message>
    <message>
        <source>Your role does not allow you to create {records} for somebody else.</source>
        <translation>لا يسمح لك دورك بإنشاء هذا لغيرك: {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to create {records}.</source>
        <translation>لا يسمح لك دورك بإنشاء: {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to decide on quarantined work.</source>
        <translation>لا يسمح لك دورك بالبتّ في العمل المحجور.</translation>
    </message>
    <message>
        <source>Your role does not allow you to delete {records} that are not your own.</source>
        <translation>لا يسمح لك دورك بحذف ما ليس لك: {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to delete {records}.</source>
        <translation>لا يسمح لك دورك بحذف: {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to edit {records} that are not your own.</source>
        <translation>لا يسمح لك دورك بتعديل ما ليس لك: {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to edit {records}.</source>
        <translation>لا يسمح لك دورك بتعديل: {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to see quarantined work.</source>
        <translation>لا يسمح لك دورك برؤية العمل المحجور.</translation>
    </message>
    <message>
        <source>Your role does not allow you to see the books.</source>
        <translation>لا يسمح لك دورك بالاطلاع على الدفاتر.</translation>
    </message>
    <message>
        <source>Your role does not allow you to view attachments.</source>
        <translation>لا يسمح لك دورك برؤية المرفقات.</translation>
    </message>
    <message>
        <source>Your role does not allow you to view {records}.</source>
        <translation>لا يسمح لك دورك برؤية: {records}.</translation>
    </message>
    <message>
        <source>Your role does not allow you to {verb}.</source>
        <translation>لا يسمح دورك بهذا الإجراء: {verb}.</translation>
    </message>
    <message>
        <source>`Content-Range` is `bytes first-last/size`.</source>
        <translation>‏`Content-Range` هو `bytes first-last/size`.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a line has more than {limit} bytes.</source>
        <translation>سطر يزيد على {limit} بايت.</translation>
    </message>
    <message>
        <source>a lot is sold at another price than its cost: write the amount of every posting.</source>
        <translation>تُباع دفعة بسعر غير تكلفتها: اكتب مبلغ كل قيد.</translation>
    </message>
    <message>
        <source>a number cannot be reckoned.</source>
        <translation>لا يمكن حساب عدد.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a posting has a day of its own, {day}. Make two transactions of it.</source>
        <translation>لقيد يوم خاص به، {day}. اجعلهما عمليتين.</translation>
    </message>
    <message>
        <source>a posting names no account.</source>
        <translation>قيد لا يسمي حسابًا.</translation>
    </message>
    <message>
        <source>a posting with a cost or a price needs its amount.</source>
        <translation>القيد الذي له تكلفة أو سعر يحتاج إلى مبلغه.</translation>
    </message>
    <message>
        <source>a price stands behind no amount.</source>
        <translation>سعر لا يسبقه مبلغ.</translation>
    </message>
    <message>
        <source>a transaction has a payee and a text, and no third.</source>
        <translation>للعملية مستفيد ونص، ولا ثالث لهما.</translation>
    </message>
    <message>
        <source>a transaction has more than {limit} postings.</source>
        <translation>للعملية أكثر من {limit} قيد.</translation>
    </message>
    <message>
        <source>an Excel or other zipped file</source>
        <translation>ملف Excel أو ملف مضغوط آخر</translation>
    </message>
    <message>
        <source>an amount is larger than any that can be kept.</source>
        <translation>مبلغ أكبر من أي مبلغ يمكن حفظه.</translation>
    </message>
    <message>
        <source>an indented line belongs to no transaction.</source>
        <translation>سطر مزاح لا ينتمي إلى أي عملية.</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>مصنف Excel قديم</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>لا يجيب في الوقت المناسب</translation>
    </message>
    <message>
        <source>it does not balance: {amount} {currency} are left over.</source>
        <translation>لا تتوازن: يتبقى {amount} {currency}.</translation>
    </message>
    <message>
        <source>it is not clear which lots of {currency} leave {account}. Write their cost and day.</source>
        <translation>ليس واضحًا أي دفعات {currency} تخرج من {account}. اكتب تكلفتها ويومها.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by this computer ({problem}). If your company checks connections, its certificate has to be installed in this system</source>
        <translation>لا يثق هذا الحاسوب بشهادته ({problem}). إذا كانت شركتك تفحص الاتصالات فيجب تثبيت شهادتها في هذا النظام</translation>
    </message>
    <message>
        <source>its name is not known here. Check the address, and whether this computer is connected</source>
        <translation>اسمه غير معروف هنا. تحقق من العنوان ومن اتصال هذا الحاسوب بالشبكة</translation>
    </message>
    <message>
        <source>merging lots at their average cost is not taken over.</source>
        <translation>دمج الدفعات بمتوسط تكلفتها لا يُنقل.</translation>
    </message>
    <message>
        <source>no secure connection came about. Perhaps the address should begin with http, or a proxy is in the way</source>
        <translation>لم يتم اتصال آمن. ربما يجب أن يبدأ العنوان بـhttp، أو أن وكيلًا يعترض الطريق</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>لا شيء يجيب عند عنوانه</translation>
    </message>
    <message>
        <source>nothing in it is worth any money.</source>
        <translation>لا شيء فيها له قيمة نقدية.</translation>
    </message>
    <message>
        <source>periodic transactions are a budget or a forecast, not books. Remove them, or write them out.</source>
        <translation>العمليات الدورية ميزانية أو توقع، وليست دفاتر. احذفها أو اكتبها كاملة.</translation>
    </message>
    <message>
        <source>rules for automatic postings are not taken over. Write their postings out ('hledger print --auto').</source>
        <translation>قواعد القيود التلقائية لا تُنقل. اكتب قيودها كاملة ('hledger print --auto').</translation>
    </message>
    <message>
        <source>something is missing at the end of the line.</source>
        <translation>ينقص شيء في آخر السطر.</translation>
    </message>
    <message>
        <source>the account {account} is opened twice.</source>
        <translation>يُفتح الحساب {account} مرتين.</translation>
    </message>
    <message>
        <source>the cell is empty.</source>
        <translation>الخلية فارغة.</translation>
    </message>
    <message>
        <source>the connection was broken off</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>the file '{file}' is included and cannot be read.</source>
        <translation>الملف '{file}' مضمَّن ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>the file '{file}' is included. Give it as well, or put it in here.</source>
        <translation>الملف '{file}' مضمَّن. أعطه أيضًا، أو ضع محتواه هنا.</translation>
    </message>
    <message>
        <source>the number is longer than 20 signs.</source>
        <translation>الرقم أطول من 20 محرفًا.</translation>
    </message>
    <message>
        <source>the number {number} is {name} here. Change one of them.</source>
        <translation>الرقم {number} هنا هو {name}. غيّر أحدهما.</translation>
    </message>
    <message>
        <source>the number {number} stands there twice.</source>
        <translation>الرقم {number} مذكور مرتين.</translation>
    </message>
    <message>
        <source>the proxy of this network does not let it through ({problem})</source>
        <translation>وكيل هذه الشبكة لا يسمح بالمرور ({problem})</translation>
    </message>
    <message>
        <source>the row names nobody who owes or is owed.</source>
        <translation>الصف لا يسمي مدينًا ولا دائنًا.</translation>
    </message>
    <message>
        <source>the transaction does not balance: {amount} are left over.</source>
        <translation>العملية لا تتوازن: يتبقى {amount}.</translation>
    </message>
    <message>
        <source>there is no rate of {currency} to {base} on {day} or before. Add one to the ledger's prices.</source>
        <translation>لا يوجد سعر {currency} مقابل {base} في {day} أو قبله. أضف سعرًا إلى أسعار الدفتر.</translation>
    </message>
    <message>
        <source>there is no rate of {currency}. Store one first.</source>
        <translation>لا يوجد سعر صرف لـ {currency}. احفظ واحدًا أولًا.</translation>
    </message>
    <message>
        <source>this computer has no way to it; it may not be connected</source>
        <translation>لا طريق لهذا الحاسوب إليه؛ ربما هو غير متصل</translation>
    </message>
    <message>
        <source>this is no text file.</source>
        <translation>هذا ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>this is not UTF-8. Save the file as UTF-8.</source>
        <translation>هذا ليس UTF-8. احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>this posting needs an amount; only one may lack it.</source>
        <translation>يحتاج هذا القيد إلى مبلغ؛ لا يجوز أن يخلو منه إلا قيد واحد.</translation>
    </message>
    <message>
        <source>units that come in need their cost.</source>
        <translation>الوحدات الداخلة تحتاج إلى تكلفتها.</translation>
    </message>
    <message>
        <source>{above} stands below {below} already, so it cannot be its {field}.</source>
        <translation>{above} يتبع {below} من قبل، فلا يمكن اختياره هنا: {field}.</translation>
    </message>
    <message>
        <source>{account} is said to hold {amount} {currency}, and holds {value}.</source>
        <translation>يُقال إن {account} يحوي {amount} {currency}، وهو يحوي {value}.</translation>
    </message>
    <message>
        <source>{amount} {currency} has more decimals than that currency has. Round it in the other program.</source>
        <translation>في {amount} {currency} كسور أكثر مما في العملة. قرّبه في البرنامج الآخر.</translation>
    </message>
    <message>
        <source>{code} has entries without a customer or vendor.</source>
        <translation>في الحساب {code} قيود بلا عميل أو مورّد.</translation>
    </message>
    <message>
        <source>{code} has entries, so it cannot become a heading.</source>
        <translation>في الحساب {code} قيود، فلا يمكن أن يصبح عنوانًا.</translation>
    </message>
    <message>
        <source>{code} has entries, so it keeps its currency.</source>
        <translation>في الحساب {code} قيود، لذا يحتفظ بعملته.</translation>
    </message>
    <message>
        <source>{code} has entries, which would move to another part of the reports. Move its balance instead.</source>
        <translation>في الحساب {code} قيود كانت ستنتقل إلى موضع آخر في التقارير. رحّل رصيده بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{code} has entries: end its use instead.</source>
        <translation>في الحساب {code} قيود: أنهِ استخدامه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{count} records are called '{name}'.</source>
        <translation>{count} من السجلات تسمى «{name}».</translation>
    </message>
    <message>
        <source>{count} {records} have '{name}'; which one is meant?</source>
        <translation>‏«{name}» مكرر ({records}: {count})؛ أيها المقصود؟</translation>
    </message>
    <message>
        <source>{element} is missing. The file is not as banks write it: export it again.</source>
        <translation>{element} مفقود. ليس الملف كما تكتبه البنوك: صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>{explained} of {amount} {currency} are explained; {missing} are left.</source>
        <translation>تم تفسير {explained} من {amount} {currency}؛ يتبقى {missing}.</translation>
    </message>
    <message>
        <source>{fields}: changed by {who} in the meantime.</source>
        <translation>{fields}: غيّره {who} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{field} can hold only one of the two.</source>
        <translation>لا يتسع «{field}» إلا لأحد الاثنين.</translation>
    </message>
    <message>
        <source>{field} changes only through its own action.</source>
        <translation>لا يتغير «{field}» إلا بإجرائه الخاص.</translation>
    </message>
    <message>
        <source>{field} contains a character that cannot be stored.</source>
        <translation>في «{field}» حرف لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>{field} contains a number that is too large.</source>
        <translation>في «{field}» عدد أكبر من اللازم.</translation>
    </message>
    <message>
        <source>{field} contains text that cannot be stored.</source>
        <translation>في «{field}» نص لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>{field} has a key that is not a short text.</source>
        <translation>في «{field}» مفتاح ليس نصًا قصيرًا.</translation>
    </message>
    <message>
        <source>{field} has a member that is longer than {limit} characters or cannot be stored.</source>
        <translation>في «{field}» عنصر أطول من {limit} حرف أو لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>{field} has letters that could not be read; write them anew.</source>
        <translation>في «{field}» أحرف تعذّرت قراءتها؛ اكتبها من جديد.</translation>
    </message>
    <message>
        <source>{field} has more decimals than its currency.</source>
        <translation>المنازل العشرية في «{field}» أكثر مما لعملته.</translation>
    </message>
    <message>
        <source>{field} has more than {limit} lines.</source>
        <translation>في «{field}» أكثر من {limit} سطر.</translation>
    </message>
    <message>
        <source>{field} has more than {limit} members.</source>
        <translation>في «{field}» أكثر من {limit} عنصر.</translation>
    </message>
    <message>
        <source>{field} is between two values.</source>
        <translation>يقع «{field}» بين قيمتين.</translation>
    </message>
    <message>
        <source>{field} is compared with a day such as 2026-11-20.</source>
        <translation>يُقارن «{field}» بيوم مثل 2026-11-20.</translation>
    </message>
    <message>
        <source>{field} is compared with a list of values.</source>
        <translation>يُقارن «{field}» بقائمة من القيم.</translation>
    </message>
    <message>
        <source>{field} is compared with a number that is too large.</source>
        <translation>يُقارن «{field}» بعدد أكبر من اللازم.</translation>
    </message>
    <message>
        <source>{field} is compared with at most {limit} characters.</source>
        <translation>يُقارن «{field}» بـ{limit} حرف على الأكثر.</translation>
    </message>
    <message>
        <source>{field} is compared with one value.</source>
        <translation>يُقارن «{field}» بقيمة واحدة.</translation>
    </message>
    <message>
        <source>{field} is in {other}, but the row's currency is {currency}.</source>
        <translation>عملة «{field}» هي {other}، لكن عملة الصف {currency}.</translation>
    </message>
    <message>
        <source>{field} is longer than {limit} characters.</source>
        <translation>‏«{field}» أطول من {limit} حرف.</translation>
    </message>
    <message>
        <source>{field} is nested too deeply.</source>
        <translation>‏«{field}» متداخل بعمق زائد.</translation>
    </message>
    <message>
        <source>{field} is not compared in this way.</source>
        <translation>لا يُقارن «{field}» بهذه الطريقة.</translation>
    </message>
    <message>
        <source>{field} is not searched by its text.</source>
        <translation>لا يُبحث في «{field}» بنصه.</translation>
    </message>
    <message>
        <source>{field} is required.</source>
        <translation>‏«{field}» مطلوب.</translation>
    </message>
    <message>
        <source>{field} is set by the product and cannot be changed.</source>
        <translation>يضبط البرنامج «{field}» ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>{field} may hold only texts, whole numbers, true, false and null.</source>
        <translation>لا يتسع «{field}» إلا لنصوص وأعداد صحيحة وtrue وfalse وnull.</translation>
    </message>
    <message>
        <source>{field} must be a currency code such as EUR.</source>
        <translation>يجب أن يكون «{field}» رمز عملة مثل EUR.</translation>
    </message>
    <message>
        <source>{field} must be a day such as 2026-11-20.</source>
        <translation>يجب أن يكون «{field}» يومًا مثل 2026-11-20.</translation>
    </message>
    <message>
        <source>{field} must be a language code such as en or pt-BR.</source>
        <translation>يجب أن يكون «{field}» رمز لغة مثل en أو pt-BR.</translation>
    </message>
    <message>
        <source>{field} must be a list of lines.</source>
        <translation>يجب أن يكون «{field}» قائمة سطور.</translation>
    </message>
    <message>
        <source>{field} must be a list of record ids.</source>
        <translation>يجب أن يكون «{field}» قائمة معرّفات سجلات.</translation>
    </message>
    <message>
        <source>{field} must be a list of texts.</source>
        <translation>يجب أن يكون «{field}» قائمة نصوص.</translation>
    </message>
    <message>
        <source>{field} must be a two-letter country code such as DE.</source>
        <translation>يجب أن يكون «{field}» رمز بلد من حرفين مثل DE.</translation>
    </message>
    <message>
        <source>{field} must be a web address that starts with https://.</source>
        <translation>يجب أن يكون «{field}» عنوان ويب يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>{field} must be a whole number.</source>
        <translation>يجب أن يكون «{field}» عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>{field} must be an e-mail address such as name@example.org.</source>
        <translation>يجب أن يكون «{field}» عنوان بريد إلكتروني مثل name@example.org.</translation>
    </message>
    <message>
        <source>{field} must be between {low} and {high}.</source>
        <translation>يجب أن يكون «{field}» بين {low} و{high}.</translation>
    </message>
    <message>
        <source>{field} must be one of {options}.</source>
        <translation>يجب أن يكون «{field}» واحدًا من: {options}.</translation>
    </message>
    <message>
        <source>{field} must be text, as in '{example}'.</source>
        <translation>يجب أن يكون «{field}» نصًا، مثل «{example}».</translation>
    </message>
    <message>
        <source>{field} must be text.</source>
        <translation>يجب أن يكون «{field}» نصًا.</translation>
    </message>
    <message>
        <source>{field} must be the id of a record.</source>
        <translation>يجب أن يكون «{field}» معرّف سجل.</translation>
    </message>
    <message>
        <source>{field} must be true or false.</source>
        <translation>يجب أن يكون «{field}» صوابًا أو خطأ.</translation>
    </message>
    <message>
        <source>{field} needs a currency: map a column to it, or choose one for the import.</source>
        <translation>يلزم لـ«{field}» عملة: اربطها بعمود أو اختر واحدة للاستيراد.</translation>
    </message>
    <message>
        <source>{field} points at a record that does not exist.</source>
        <translation>يشير «{field}» إلى سجل غير موجود.</translation>
    </message>
    <message>
        <source>{field} would be no day of the calendar.</source>
        <translation>لن يكون «{field}» يومًا من التقويم.</translation>
    </message>
    <message>
        <source>{field}: there is no {record} called '{name}'.</source>
        <translation>{field}: لم يُعثر على «{name}» ({record}).</translation>
    </message>
    <message>
        <source>{field}: there is no {record} called '{name}'. There are: {names}.</source>
        <translation>{field}: لم يُعثر على «{name}» ({record}). الموجود: {names}.</translation>
    </message>
    <message>
        <source>{field}: {count} {records} are called '{name}'.</source>
        <translation>{field}: «{name}» مكرر ({records}: {count}).</translation>
    </message>
    <message>
        <source>{field}: {name} was deleted in the meantime.</source>
        <translation>{field}: حُذف {name} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{field}: {name} was merged into {other}.</source>
        <translation>{field}: دُمج {name} في {other}.</translation>
    </message>
    <message>
        <source>{field}: {why}.</source>
        <translation>{field}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as an Excel workbook: {problem}.</source>
        <translation>تعذّرت قراءة {file} كمصنف Excel:‏ {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>تعذّرت قراءة {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {problem}.</source>
        <translation>تعذّرت كتابة {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} has {count} MB; one import takes at most {limit} MB. Split it into several files.</source>
        <translation>حجم {file} ‏{count} ميغابايت؛ ولا يتسع الاستيراد لأكثر من {limit} ميغابايت. قسّم الملف.</translation>
    </message>
    <message>
        <source>{file} is damaged or no Excel workbook: {problem}.</source>
        <translation>{file} تالف أو ليس مصنف Excel:‏ {problem}.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB.</source>
        <translation>{file} أكبر من {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save it without one, and import that.</source>
        <translation>{file} محمي بكلمة مرور. احفظه دونها ثم استورده.</translation>
    </message>
    <message>
        <source>{file} unfolds to more than {limit} times its size, which no real table does. It was not opened.</source>
        <translation>يتوسع {file} إلى أكثر من {limit} ضعف حجمه، وهذا ما لا يفعله جدول حقيقي. لم يُفتح.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}، السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to on this computer ({problem}).</source>
        <translation>لا يمكن الكتابة في {folder} على هذا الحاسوب ({problem}).</translation>
    </message>
    <message>
        <source>{journal} is no journal for this kind of document.</source>
        <translation>{journal} ليس دفتر يومية لهذا النوع من المستندات.</translation>
    </message>
    <message>
        <source>{month} belongs to a fiscal year already.</source>
        <translation>ينتمي {month} إلى سنة مالية من قبل.</translation>
    </message>
    <message>
        <source>{name} charged {charged} {currency} net at {percent} % tax; {amount} of it are credited already. This would be more.</source>
        <translation>احتسبت {name} مبلغ {charged} {currency} صافيًا بضريبة {percent} %؛ وقد قُيّد منه {amount} بالفعل. سيكون هذا أكثر من ذلك.</translation>
    </message>
    <message>
        <source>{name} charged {charged} {currency} without tax; {amount} of it are credited already. This would be more.</source>
        <translation>احتسبت {name} مبلغ {charged} {currency} دون ضريبة؛ وقد قُيّد منه {amount} بالفعل. سيكون هذا أكثر من ذلك.</translation>
    </message>
    <message>
        <source>{name} has no rate on {day}.</source>
        <translation>لا توجد نسبة لـ {name} في {day}.</translation>
    </message>
    <message>
        <source>{name} has no sheet '{sheet}'. It has: {names}.</source>
        <translation>لا توجد في {name} ورقة «{sheet}». الموجود: {names}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is opened again as a whole or not at all.</source>
        <translation>يُعاد فتح {name} كاملًا أو لا يُفتح إطلاقًا.</translation>
    </message>
    <message>
        <source>{name} is settled already.</source>
        <translation>{name} مُسوّى بالفعل.</translation>
    </message>
    <message>
        <source>{name} was merged into {other}; the change was made there.</source>
        <translation>دُمج {name} في {other}؛ وأُجري التغيير هناك.</translation>
    </message>
    <message>
        <source>{number} is not how VAT numbers of {country} are written.</source>
        <translation>ليست {number} بالصيغة التي تُكتب بها أرقام ضريبة القيمة المضافة في {country}.</translation>
    </message>
    <message>
        <source>{reason} Other than CSV, a bank file may be OFX, CAMT, MT940 or QIF.</source>
        <translation>{reason} غير CSV، قد يكون الملف البنكي OFX أو CAMT أو MT940 أو QIF.</translation>
    </message>
    <message>
        <source>{records} are changed by the product itself, not by hand.</source>
        <translation>{records}: يغيّرها البرنامج بنفسه، لا باليد.</translation>
    </message>
    <message>
        <source>{records} are made by the product itself and cannot be imported.</source>
        <translation>{records}: ينشئها البرنامج بنفسه ولا يمكن استيرادها.</translation>
    </message>
    <message>
        <source>{verb} takes no argument '{name}'.</source>
        <translation>لا يقبل «{verb}» المعطى «{name}».</translation>
    </message>
    <message>
        <source>{where}: '{value}' is no day</source>
        <translation>{where}: '{value}' ليس يوما</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Enter edits it</source>
        <translation>Enter للتعديل</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Enter للفتح</translation>
    </message>
    <message>
        <source>Enter opens it, F2 edits it</source>
        <translation>Enter للفتح، F2 للتعديل</translation>
    </message>
    <message>
        <source>Not confirmed by the server yet</source>
        <translation>لم يؤكده الخادم بعد</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>فتح ⁦{address}⁩</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>A choice needs at least one choice.</source>
        <translation>يحتاج الحقل من نوع «خيار» إلى خيار واحد على الأقل.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>إضافة حقل…</translation>
    </message>
    <message>
        <source>An amount of money needs its currency.</source>
        <translation>يحتاج المبلغ المالي إلى عملته.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة التفعيل</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>إعادة تفعيل {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>تعديل {name}</translation>
    </message>
    <message>
        <source>Field of {records}</source>
        <translation>حقل في {records}</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>الحقل {name}</translation>
    </message>
    <message>
        <source>Fields that your organisation adds. Everybody sees them: in records, lists, filters and imports.</source>
        <translation>الحقول التي تضيفها مؤسستك. يراها الجميع في السجلات والقوائم وعوامل التصفية وعمليات الاستيراد.</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>نقل {name} للأسفل</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>نقل {name} للأعلى</translation>
    </message>
    <message>
        <source>New field of {records}</source>
        <translation>حقل جديد في {records}</translation>
    </message>
    <message>
        <source>No fields of your own yet.</source>
        <translation>لا حقول خاصة بكم بعد.</translation>
    </message>
    <message>
        <source>Order of fields</source>
        <translation>ترتيب الحقول</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>إيقاف {name}</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>الموقوفة</translation>
    </message>
    <message>
        <source>Say what kind of record the field points at.</source>
        <translation>حدد نوع السجل الذي يشير إليه الحقل.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{kind}, asked for</source>
        <translation>{kind}، مطلوب في النموذج</translation>
    </message>
    <message>
        <source>{name} brought back</source>
        <translation>تمت إعادة تفعيل {name}</translation>
    </message>
    <message>
        <source>{name} retired</source>
        <translation>تم إيقاف {name}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>إضافة شرط إلى هذه المجموعة</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>كل ما يلي</translation>
    </message>
    <message>
        <source>And…</source>
        <translation>و…</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>أيّ مما يلي</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>تغيير شرط</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Enter changes it, Del removes it</source>
        <translation>Enter للتغيير، Del للإزالة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by…</source>
        <translation>تصفية حسب…</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>البحث عن وقت</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>البحث عن قيمة</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>أو…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation>إزالة كل الشروط</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>حفظ كطريقة عرض…</translation>
    </message>
    <message>
        <source>Save as my own view…</source>
        <translation>حفظ كعرض خاص بي…</translation>
    </message>
    <message>
        <source>Show the view again as it was saved</source>
        <translation>إظهار طريقة العرض كما حُفظت</translation>
    </message>
    <message>
        <source>Whether all conditions have to hold, or any</source>
        <translation>وجوب تحقق كل الشروط أو أي منها</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>كلمات تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>قبل اليوم</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>يضم كل</translation>
    </message>
    <message>
        <source>has any of</source>
        <translation>يضم أيًّا من</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>لا يضم أيًّا من</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>أي من</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ليس أيًّا من</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>is not yes</source>
        <translation>ليس «نعم»</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>«نعم»</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>ربع السنة الماضي</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>الشهر القادم</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>ربع السنة القادم</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>السنة القادمة</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>the last {count} days</source>
        <translation>الأيام الماضية ({count})</translation>
    </message>
    <message>
        <source>the next {count} days</source>
        <translation>الأيام القادمة ({count})</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ربع السنة الحالي</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{field} (no longer there)</source>
        <translation>{field} (لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>{field} not: {value}</source>
        <translation>{field}: ليس {value}</translation>
    </message>
    <message>
        <source>{field} {comparison}</source>
        <translation>{field}: {comparison}</translation>
    </message>
    <message>
        <source>{field} {comparison} {value}</source>
        <translation>{field}: {comparison} {value}</translation>
    </message>
    <message>
        <source>{field}: me</source>
        <translation>{field}: أنا</translation>
    </message>
    <message>
        <source>{field}: no</source>
        <translation>{field}: لا</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation>{field}: نعم</translation>
    </message>
    <message>
        <source>{field}: {first} to {last}</source>
        <translation>{field}: من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
</context>
<context>
    <name>FirstLoad</name>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Getting your records</source>
        <translation>جارٍ جلب سجلاتك</translation>
    </message>
    <message>
        <source>They come as soon as the server can be reached.</source>
        <translation>ستصل حالما يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>{percent} % are here. You may close the window at any time: it goes on from there.</source>
        <translation>وصل {percent}٪. يمكنك إغلاق النافذة في أي وقت، وسيُستأنف التحميل من حيث توقف.</translation>
    </message>
    <message>
        <source>{percent} % are here. {reason} This is tried again by itself.</source>
        <translation>وصل {percent}٪. {reason} ستُعاد المحاولة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%Ln يوم</numerusform><numerusform>يوم واحد</numerusform><numerusform>يومان</numerusform><numerusform>%Ln أيام</numerusform><numerusform>%Ln يومًا</numerusform><numerusform>%Ln يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation><numerusform>%Ln صفقة</numerusform><numerusform>صفقة واحدة</numerusform><numerusform>صفقتان</numerusform><numerusform>%Ln صفقات</numerusform><numerusform>%Ln صفقة</numerusform><numerusform>%Ln صفقة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation><numerusform>%Ln ساعة</numerusform><numerusform>ساعة واحدة</numerusform><numerusform>ساعتان</numerusform><numerusform>%Ln ساعات</numerusform><numerusform>%Ln ساعة</numerusform><numerusform>%Ln ساعة</numerusform></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>صفقة واحدة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50٪ أو أكثر</translation>
    </message>
    <message>
        <source>75 % or more</source>
        <translation>75٪ أو أكثر</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>كل المسارات</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>As soon as deals are won, you see here how fast, and by whom.</source>
        <translation>عند كسب الصفقات، ترى هنا مدى سرعة ذلك ومن كسبها.</translation>
    </message>
    <message>
        <source>Average value won</source>
        <translation>متوسط قيمة الصفقة الرابحة</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>أفضل حالة</translation>
    </message>
    <message>
        <source>By month of expected close</source>
        <translation>حسب شهر الإغلاق المتوقع</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>حسب المسؤول</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>اختيار الفترة</translation>
    </message>
    <message>
        <source>Choose the pipeline of the reports</source>
        <translation>اختيار مسار التقارير</translation>
    </message>
    <message>
        <source>Choose whose deals are reckoned</source>
        <translation>اختيار أصحاب الصفقات المحتسبة</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>شبه المؤكد</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>نسخ المخططات كصورة</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>الصفقات</translation>
    </message>
    <message>
        <source>Deals that left</source>
        <translation>الصفقات التي غادرت</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>الصفقات الرابحة</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>Forecast and reports</source>
        <translation>التوقعات والتقارير</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>من مرحلة إلى مرحلة</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>قمع المبيعات</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>نسبة الانتقال</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>النصف</translation>
    </message>
    <message>
        <source>Half of the deals</source>
        <translation>نصف الصفقات</translation>
    </message>
    <message>
        <source>How long deals stay</source>
        <translation>مدة بقاء الصفقات</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>أقل احتمالًا</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>أطول من المعتاد</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>خاسرة</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>خسرت هنا</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>الخاسرة في {stage}</translation>
    </message>
    <message>
        <source>Lost: {reason}</source>
        <translation>خسارة: {reason}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Move deals on, and you see here how long they stay in each stage.</source>
        <translation>انقل الصفقات بين المراحل لترى هنا مدة بقائها في كل مرحلة.</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>التقرير التالي</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>تسع من كل عشر</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No deals: {words}</source>
        <translation>لا صفقات: {words}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Nothing to reckon with yet</source>
        <translation>لا شيء للاحتساب بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>الصفقات المفتوحة</translation>
    </message>
    <message>
        <source>Open deals with an amount and a day of expected close make the forecast.</source>
        <translation>تُحسب التوقعات من الصفقات المفتوحة التي لها مبلغ وتاريخ إغلاق متوقع.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>المسؤول: {name}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Period: {name}</source>
        <translation>الفترة: {name}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>تم نسخ الصورة</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>المسار: {name}</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>طباعة أو تصدير</translation>
    </message>
    <message>
        <source>Print this report, or save it as PDF…</source>
        <translation>طباعة هذا التقرير أو حفظه بصيغة PDF…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>بلغت المرحلة</translation>
    </message>
    <message>
        <source>Reached {stage}</source>
        <translation>بلغت {stage}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Report before</source>
        <translation>التقرير السابق</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>سرعة المبيعات</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>Save the figures as CSV…</source>
        <translation>حفظ الأرقام بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save the figures for Excel…</source>
        <translation>حفظ الأرقام لبرنامج Excel…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>تم حفظ {name}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Show charts as tables, or tables as charts</source>
        <translation>عرض المخططات كجداول، أو الجداول كمخططات</translation>
    </message>
    <message>
        <source>Show {report}</source>
        <translation>عرض {report}</translation>
    </message>
    <message>
        <source>Slowest stage</source>
        <translation>أبطأ مرحلة</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Speed and people</source>
        <translation>السرعة والأشخاص</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>لا تزال هنا</translation>
    </message>
    <message>
        <source>Still in {stage}</source>
        <translation>لا تزال في {stage}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لا تزال مفتوحة</translation>
    </message>
    <message>
        <source>The funnel shows how far the deals come that began in the period.</source>
        <translation>يُظهر القمع إلى أين تصل الصفقات التي بدأت في الفترة.</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>آخر تسعين يومًا</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>هناك الآن</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>ربع السنة الحالي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>المدة في المرحلة</translation>
    </message>
    <message>
        <source>Time to win</source>
        <translation>مدة الكسب</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>أطالت البقاء</translation>
    </message>
    <message>
        <source>Too long in its stage</source>
        <translation>أطالت البقاء في مرحلتها</translation>
    </message>
    <message>
        <source>Too long in {stage}</source>
        <translation>أطالت البقاء في {stage}</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>المرجّح</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>انتقلت</translation>
    </message>
    <message>
        <source>Went on from {stage}</source>
        <translation>انتقلت من {stage}</translation>
    </message>
    <message>
        <source>When a deal is lost you are asked why. The reasons add up here.</source>
        <translation>عند خسارة صفقة تُسأل عن السبب. تُجمع الأسباب هنا.</translation>
    </message>
    <message>
        <source>Where won deals came from</source>
        <translation>مصادر الصفقات الرابحة</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>أسباب خسارة الصفقات</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>معدل الكسب</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>رابحة</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>الرابحة والخاسرة</translation>
    </message>
    <message>
        <source>Won by {name}</source>
        <translation>كسبها {name}</translation>
    </message>
    <message>
        <source>Won in {month}</source>
        <translation>المكسوب في {month}</translation>
    </message>
    <message>
        <source>Won month by month</source>
        <translation>المكسوب شهرًا بشهر</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>المكسوب هذا الشهر</translation>
    </message>
    <message>
        <source>Won: {reason}</source>
        <translation>كسب: {reason}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>deals that began in the period</source>
        <translation>الصفقات التي بدأت في الفترة</translation>
    </message>
    <message>
        <source>half of the deals take longer than {time}</source>
        <translation>تستغرق نصف الصفقات أكثر من {time}</translation>
    </message>
    <message>
        <source>of {deals}</source>
        <translation>من {deals}</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>في المتوسط</translation>
    </message>
    <message>
        <source>period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>stays that ended in the period</source>
        <translation>فترات البقاء التي انتهت في الفترة</translation>
    </message>
    <message>
        <source>walk a chart</source>
        <translation>التنقل في المخطط</translation>
    </message>
    <message>
        <source>won and likely</source>
        <translation>الرابحة والمرجّحة</translation>
    </message>
    <message>
        <source>won and possible</source>
        <translation>الرابحة والممكنة</translation>
    </message>
    <message>
        <source>won in the period, and the win rate</source>
        <translation>الرابحة في الفترة ومعدل الكسب</translation>
    </message>
    <message>
        <source>{currency}, not weighted</source>
        <translation>غير مرجّح، {currency}</translation>
    </message>
    <message>
        <source>{currency}, weighted</source>
        <translation>مرجّح، {currency}</translation>
    </message>
    <message>
        <source>{currency}: {amount} weighted</source>
        <translation>المرجّح: {amount} ({currency})</translation>
    </message>
    <message>
        <source>{currency}: {amount} won</source>
        <translation>المكسوب: {amount} ({currency})</translation>
    </message>
    <message>
        <source>{deals} now</source>
        <translation>{deals} الآن</translation>
    </message>
    <message>
        <source>{month}: {amount} won, {deals}</source>
        <translation>المكسوب في {month}: {amount}، {deals}</translation>
    </message>
    <message>
        <source>{name}: {amount} weighted, {deals}</source>
        <translation>المرجّح لـ {name}: {amount}، {deals}</translation>
    </message>
    <message>
        <source>{name}: {amount} won, {share} of what was decided</source>
        <translation>المكسوب لـ {name}: {amount}، {share} مما حُسم</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>{number} too long</source>
        <translation>أطالت البقاء: {number}</translation>
    </message>
    <message>
        <source>{reason}: {deals}, {share}</source>
        <translation>السبب {reason}: {deals}، {share}</translation>
    </message>
    <message>
        <source>{share} go on</source>
        <translation>تنتقل {share}</translation>
    </message>
    <message>
        <source>{stage}: half of the deals stay up to {time}</source>
        <translation>في {stage}: تبقى نصف الصفقات حتى {time}</translation>
    </message>
    <message>
        <source>{stage}: nine of ten deals stay up to {time}</source>
        <translation>في {stage}: تبقى تسع من كل عشر صفقات حتى {time}</translation>
    </message>
    <message>
        <source>{won} won, {lost} lost</source>
        <translation>الرابحة {won}، الخاسرة {lost}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n more fields</source>
        <translation><numerusform>%Ln حقل آخر</numerusform><numerusform>حقل آخر</numerusform><numerusform>حقلان آخران</numerusform><numerusform>%Ln حقول أخرى</numerusform><numerusform>%Ln حقلًا آخر</numerusform><numerusform>%Ln حقل آخر</numerusform></translation>
    </message>
    <message>
        <source>1 more field</source>
        <translation>حقل آخر</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>حقول أقل</translation>
    </message>
    <message>
        <source>{field} of {title}</source>
        <translation>{field} – {title}</translation>
    </message>
    <message>
        <source>{section}, folded away</source>
        <translation>{section}، مطوي</translation>
    </message>
    <message>
        <source>{section}, unfolded</source>
        <translation>{section}، مفتوح</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Closed Lost</source>
        <translation>خاسرة</translation>
    </message>
    <message>
        <source>Closed Won</source>
        <translation>رابحة</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>تفاوض</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>مؤهلة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Without {field}</source>
        <translation>بدون {field}</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation>{field}: نعم</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message numerus="yes">
        <source>%n changes wait for a decision</source>
        <translation><numerusform>%Ln تغيير ينتظر قرارًا</numerusform><numerusform>تغيير واحد ينتظر قرارًا</numerusform><numerusform>تغييران ينتظران قرارًا</numerusform><numerusform>%Ln تغييرات تنتظر قرارًا</numerusform><numerusform>%Ln تغييرًا ينتظر قرارًا</numerusform><numerusform>%Ln تغيير ينتظر قرارًا</numerusform></translation>
    </message>
    <message>
        <source>1 change waits for a decision</source>
        <translation>تغيير واحد ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Changes that were handed over</source>
        <translation>التغييرات المُحالة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard what was wanted</source>
        <translation>تجاهل المطلوب</translation>
    </message>
    <message>
        <source>Discarded: {deed}</source>
        <translation>تم تجاهل: {deed}</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Do it over what others did</source>
        <translation>التنفيذ فوق تغييرات الآخرين</translation>
    </message>
    <message>
        <source>Do what was wanted</source>
        <translation>تنفيذ المطلوب</translation>
    </message>
    <message>
        <source>Do what was wanted, whatever others did since</source>
        <translation>تنفيذ المطلوب مهما غيّر الآخرون منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Done for {person}: {deed}</source>
        <translation>تم التنفيذ نيابة عن {person}: {deed}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>الأعمال المُحالة</translation>
    </message>
    <message>
        <source>Next piece of work</source>
        <translation>العمل التالي</translation>
    </message>
    <message>
        <source>Not done: {reason}</source>
        <translation>لم يُنفذ: {reason}</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>لا شيء ينتظر قرارًا</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open the record of the work</source>
        <translation>فتح سجل هذا العمل</translation>
    </message>
    <message>
        <source>Previous piece of work</source>
        <translation>العمل السابق</translation>
    </message>
    <message>
        <source>The server has the list</source>
        <translation>القائمة موجودة على الخادم</translation>
    </message>
    <message>
        <source>Tried before: {outcome}</source>
        <translation>محاولة سابقة: {outcome}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>When somebody loses access to records, what they had changed and not sent comes here, and you decide what becomes of it. Nothing of it is ever deleted.</source>
        <translation>عندما يفقد شخص حق الوصول إلى سجلات، تصل إلى هنا تغييراته التي لم تُرسل، وأنت تقرر مصيرها. لا يُحذف منها شيء أبدًا.</translation>
    </message>
    <message>
        <source>handed over {when}</source>
        <translation>تاريخ الإحالة: {when}</translation>
    </message>
    <message>
        <source>{fields} of {record}</source>
        <translation>{fields} – {record}</translation>
    </message>
    <message>
        <source>{person} lost access before this was sent. If you do it, it is your change, and the history says so.</source>
        <translation>فقد {person} حق الوصول قبل إرسال هذا. إذا نفّذته فهو تغيير باسمك، ويُذكر ذلك في السجل التاريخي.</translation>
    </message>
</context>
<context>
    <name>HeadButton</name>
    <message>
        <source>Switch organisation, sign out</source>
        <translation>تبديل المؤسسة، تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n bank lines are not explained yet</source>
        <translation><numerusform>لا أسطر مصرفية غير مفسَّرة</numerusform><numerusform>سطر مصرفي واحد غير مفسَّر بعد</numerusform><numerusform>سطران مصرفيان غير مفسَّرين بعد</numerusform><numerusform>%n أسطر مصرفية غير مفسَّرة بعد</numerusform><numerusform>%n سطرًا مصرفيًا غير مفسَّر بعد</numerusform><numerusform>%n سطر مصرفي غير مفسَّر بعد</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills are due within a week</source>
        <translation><numerusform>لا فواتير مستحقة خلال أسبوع</numerusform><numerusform>فاتورة واحدة مستحقة الدفع خلال أسبوع</numerusform><numerusform>فاتورتان مستحقتا الدفع خلال أسبوع</numerusform><numerusform>%n فواتير مستحقة الدفع خلال أسبوع</numerusform><numerusform>%n فاتورة مستحقة الدفع خلال أسبوع</numerusform><numerusform>%n فاتورة مستحقة الدفع خلال أسبوع</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills wait for approval</source>
        <translation><numerusform>لا فواتير موردين تنتظر الموافقة</numerusform><numerusform>فاتورة مورد واحدة تنتظر الموافقة</numerusform><numerusform>فاتورتا مورد تنتظران الموافقة</numerusform><numerusform>%n فواتير موردين تنتظر الموافقة</numerusform><numerusform>%n فاتورة مورد تنتظر الموافقة</numerusform><numerusform>%n فاتورة مورد تنتظر الموافقة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation><numerusform>%Ln تغيير يحتاج إليك</numerusform><numerusform>تغيير واحد يحتاج إليك</numerusform><numerusform>تغييران يحتاجان إليك</numerusform><numerusform>%Ln تغييرات تحتاج إليك</numerusform><numerusform>%Ln تغييرًا يحتاج إليك</numerusform><numerusform>%Ln تغيير يحتاج إليك</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation><numerusform>لا تغييرات بانتظار الإرسال</numerusform><numerusform>تغيير واحد بانتظار الإرسال</numerusform><numerusform>تغييران بانتظار الإرسال</numerusform><numerusform>%n تغييرات بانتظار الإرسال</numerusform><numerusform>%n تغييرًا بانتظار الإرسال</numerusform><numerusform>%n تغيير بانتظار الإرسال</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n invoices are overdue</source>
        <translation><numerusform>لا فواتير متأخرة</numerusform><numerusform>فاتورة واحدة متأخرة</numerusform><numerusform>فاتورتان متأخرتان</numerusform><numerusform>%n فواتير متأخرة</numerusform><numerusform>%n فاتورة متأخرة</numerusform><numerusform>%n فاتورة متأخرة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n letters could not be sent</source>
        <translation><numerusform>لا رسائل تعذّر إرسالها</numerusform><numerusform>رسالة واحدة تعذّر إرسالها</numerusform><numerusform>رسالتان تعذّر إرسالهما</numerusform><numerusform>%n رسائل تعذّر إرسالها</numerusform><numerusform>%n رسالة تعذّر إرسالها</numerusform><numerusform>%n رسالة تعذّر إرسالها</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are proposed</source>
        <translation><numerusform>لا تذكيرات مقترحة</numerusform><numerusform>تذكير واحد مقترح</numerusform><numerusform>تذكيران مقترحان</numerusform><numerusform>%n تذكيرات مقترحة</numerusform><numerusform>%n تذكيرًا مقترحًا</numerusform><numerusform>%n تذكير مقترح</numerusform></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a quick link…</source>
        <translation>إضافة رابط سريع…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Arrange this page</source>
        <translation>ترتيب هذه الصفحة</translation>
    </message>
    <message>
        <source>Arrange this page…</source>
        <translation>ترتيب هذه الصفحة…</translation>
    </message>
    <message>
        <source>Arrange {card}</source>
        <translation>ترتيب {card}</translation>
    </message>
    <message>
        <source>As in the beginning</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Books that need you</source>
        <translation>دفاتر تحتاج إليك</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Deals that need you</source>
        <translation>صفقات تحتاج إليك</translation>
    </message>
    <message>
        <source>Every deal of yours has its next step, and none is late.</source>
        <translation>لكل صفقة من صفقاتك خطوة تالية، ولا شيء متأخر.</translation>
    </message>
    <message>
        <source>Everything is sent, and nothing needs a choice of yours.</source>
        <translation>تم إرسال كل شيء، ولا شيء ينتظر قرارك.</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>طاب يومك</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Keep among the quick links, or take away</source>
        <translation>إضافة إلى الروابط السريعة أو إزالة منها</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل للأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل للأعلى</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>السطر التالي</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing waits to be paid, explained or closed.</source>
        <translation>لا شيء متأخر، ولا شيء ينتظر الدفع أو التفسير أو الإقفال.</translation>
    </message>
    <message>
        <source>Nothing is planned for today. G M leads to your tasks, G K to the calendar.</source>
        <translation>لا شيء مخطط لليوم. يفتح G M مهامك، ويفتح G K التقويم.</translation>
    </message>
    <message>
        <source>One bank line is not explained yet</source>
        <translation>سطر مصرفي واحد غير مفسَّر بعد</translation>
    </message>
    <message>
        <source>One bill is due within a week</source>
        <translation>فاتورة واحدة مستحقة الدفع خلال أسبوع</translation>
    </message>
    <message>
        <source>One bill waits for approval</source>
        <translation>فاتورة مورد واحدة تنتظر الموافقة</translation>
    </message>
    <message>
        <source>One change needs you</source>
        <translation>تغيير واحد يحتاج إليك</translation>
    </message>
    <message>
        <source>One change waits to be sent</source>
        <translation>تغيير واحد بانتظار الإرسال</translation>
    </message>
    <message>
        <source>One invoice is overdue</source>
        <translation>فاتورة واحدة متأخرة</translation>
    </message>
    <message>
        <source>One letter could not be sent</source>
        <translation>رسالة واحدة تعذّر إرسالها</translation>
    </message>
    <message>
        <source>One reminder is proposed</source>
        <translation>تذكير واحد مقترح</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>المفتوحة مؤخرًا</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>السطر السابق</translation>
    </message>
    <message>
        <source>Put places and records here that you often go to: press “Add”, or P on a record above.</source>
        <translation>ضع هنا الأماكن والسجلات التي تعود إليها كثيرًا: اضغط «إضافة»، أو P على سجل أعلاه.</translation>
    </message>
    <message>
        <source>Quick links</source>
        <translation>روابط سريعة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>إنجاز المهمة</translation>
    </message>
    <message>
        <source>The records you open stand here, so that one key leads back to them.</source>
        <translation>تظهر هنا السجلات التي تفتحها، فتعود إليها بمفتاح واحد.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>تُغلق اليوم</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>بلا خطوة تالية</translation>
    </message>
    <message>
        <source>should have closed {day}</source>
        <translation>كان المتوقع إغلاقها {day}</translation>
    </message>
    <message>
        <source>{days} days in its stage</source>
        <translation>أيامها في المرحلة: {days}</translation>
    </message>
    <message>
        <source>{month} can be closed</source>
        <translation>يمكن إقفال {month}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <source>1 row with a problem</source>
        <translation>صف واحد به مشكلة</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>3 أبريل</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>معنى 3/4/2026</translation>
    </message>
    <message>
        <source>4 March</source>
        <translation>4 مارس</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>تتكون العملة من ثلاثة أحرف، مثل EUR.</translation>
    </message>
    <message>
        <source>Add a second one</source>
        <translation>إضافة سجل ثانٍ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <source>Amounts without a currency are</source>
        <translation>عملة المبالغ غير المحددة</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Are a problem</source>
        <translation>يُعدّون مشكلة</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>يُستبعدون</translation>
    </message>
    <message>
        <source>Are me</source>
        <translation>يُستبدلون بي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checking {done} of {total} rows…</source>
        <translation>جارٍ فحص الصفوف: {done} من أصل {total}…</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>اختيار ملف للاستيراد</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here: a CSV export of HubSpot, Salesforce, Pipedrive, Outlook or Google Contacts, an Excel workbook, or vCards. You see what will happen before anything is written.</source>
        <translation>اختر ملفًا أو أفلته هنا: تصدير CSV من HubSpot أو Salesforce أو Pipedrive أو Outlook أو Google Contacts، أو مصنف Excel، أو بطاقات vCard. سترى ما سيحدث قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Colleagues who are not here</source>
        <translation>الزملاء غير الموجودين هنا</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>أعمدة الملف وحقولها</translation>
    </message>
    <message>
        <source>Currency of amounts without one</source>
        <translation>عملة المبالغ التي لا عملة لها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>عمليات الاستيراد السابقة…</translation>
    </message>
    <message>
        <source>Fetching the table…</source>
        <translation>جارٍ جلب الجدول…</translation>
    </message>
    <message>
        <source>Field for {column}</source>
        <translation>حقل {column}</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>استكمال</translation>
    </message>
    <message>
        <source>Fill what is empty</source>
        <translation>استكمال الفارغ</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>المتابعة في الخلفية</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>استيراد ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Import {records}</source>
        <translation>استيراد {records}</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>استيراد {what}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Link of a Google Sheets table</source>
        <translation>رابط جدول Google Sheets</translation>
    </message>
    <message>
        <source>Mend the saved rows in any spreadsheet and import that file as it is.</source>
        <translation>صحّح الصفوف المحفوظة في أي جدول بيانات، ثم استورد الملف كما هو.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>لم يُستورد شيء بعد</translation>
    </message>
    <message>
        <source>Or paste the link of a Google Sheets table</source>
        <translation>أو الصق رابط جدول Google Sheets</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>تجري قراءة ⁦{file}⁩…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Same id in the other program</source>
        <translation>المعرّف نفسه في البرنامج الآخر</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>Same name and company</source>
        <translation>الاسم والشركة نفسهما</translation>
    </message>
    <message>
        <source>Same number and name</source>
        <translation>الرقم والاسم نفسهما</translation>
    </message>
    <message>
        <source>Same {field}</source>
        <translation>تطابق {field}</translation>
    </message>
    <message>
        <source>Save rows with problems</source>
        <translation>حفظ الصفوف التي بها مشكلات</translation>
    </message>
    <message>
        <source>Save rows with problems…</source>
        <translation>حفظ الصفوف التي بها مشكلات…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>تم الحفظ باسم ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Show more columns</source>
        <translation>إظهار أعمدة أكثر</translation>
    </message>
    <message>
        <source>Show more of {count} columns</source>
        <translation>إظهار أعمدة أكثر ({count})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Tables and address books (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.vcf *.vcard)</source>
        <translation>الجداول ودفاتر العناوين (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Undone: {when} · {count} taken back</source>
        <translation>تم التراجع: {when} · المسحوب {count}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>تحديثه</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>What other rows show</source>
        <translation>ما تدل عليه الصفوف الأخرى</translation>
    </message>
    <message>
        <source>What somebody has changed, or come to use since, is left as it is and named here.</source>
        <translation>ما غيّره شخص أو استخدمه منذ ذلك الحين يُترك كما هو ويُذكر هنا.</translation>
    </message>
    <message>
        <source>What you import on this computer is listed here, and can be undone as a whole, also much later.</source>
        <translation>يُدرج هنا ما تستورده على هذا الحاسوب، ويمكن التراجع عنه كاملًا، حتى بعد وقت طويل.</translation>
    </message>
    <message>
        <source>Writing {done} of {total} changes…</source>
        <translation>تتم كتابة {done} من {total} من التغييرات…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>and {count} more: save the rows with problems to see each with its reason</source>
        <translation>و{count} أخرى: احفظ الصفوف التي بها مشكلات لترى كلًّا منها مع سببها</translation>
    </message>
    <message>
        <source>looks like an export of {program}</source>
        <translation>يبدو تصديرًا من {program}</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>الموجود هنا: {count}</translation>
    </message>
    <message>
        <source>{count} as they were</source>
        <translation>بلا تغيير: {count}</translation>
    </message>
    <message>
        <source>{count} could not be written, since something was changed meanwhile. {record}: {reason}</source>
        <translation>تعذّرت كتابة {count} لأن شيئًا ما تغيّر في هذه الأثناء. {record}: {reason}</translation>
    </message>
    <message>
        <source>{count} left as they are, since changed or used</source>
        <translation>متروك كما هو لتغيّره أو استخدامه: {count}</translation>
    </message>
    <message>
        <source>{count} made along</source>
        <translation>أُنشئ معها: {count}</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>الصفوف: {count}</translation>
    </message>
    <message>
        <source>{count} rows with problems</source>
        <translation>صفوف بها مشكلات: {count}</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>المحدّث: {count}</translation>
    </message>
    <message>
        <source>{field} where there is none</source>
        <translation>{field} عند عدم وجوده</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>تتعذر الكتابة إلى ⁦{file}⁩: {why}.</translation>
    </message>
    <message>
        <source>{label} is finished.</source>
        <translation>اكتمل: {label}.</translation>
    </message>
    <message>
        <source>{record}: named by {records}</source>
        <translation>مذكور في {records}: {record}</translation>
    </message>
    <message>
        <source>{what} imported</source>
        <translation>تم استيراد {what}</translation>
    </message>
    <message>
        <source>{what} made along</source>
        <translation>أُنشئ معها {what}</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>الجديد: {what}</translation>
    </message>
    <message>
        <source>{when} by {person}</source>
        <translation>{when} بواسطة {person}</translation>
    </message>
    <message>
        <source>{when} · undone</source>
        <translation>{when} · تم التراجع</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n changes need you</source>
        <translation><numerusform>%Ln تغيير يحتاج إليك</numerusform><numerusform>تغيير واحد يحتاج إليك</numerusform><numerusform>تغييران يحتاجان إليك</numerusform><numerusform>%Ln تغييرات تحتاج إليك</numerusform><numerusform>%Ln تغييرًا يحتاج إليك</numerusform><numerusform>%Ln تغيير يحتاج إليك</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more changes wait for this one</source>
        <translation><numerusform>%Ln تغيير آخر ينتظر هذا التغيير</numerusform><numerusform>تغيير آخر ينتظر هذا التغيير</numerusform><numerusform>تغييران آخران ينتظران هذا التغيير</numerusform><numerusform>%Ln تغييرات أخرى تنتظر هذا التغيير</numerusform><numerusform>%Ln تغييرًا آخر ينتظر هذا التغيير</numerusform><numerusform>%Ln تغيير آخر ينتظر هذا التغيير</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation><numerusform>%Ln تغيير آخر ينتظر</numerusform><numerusform>تغيير آخر ينتظر</numerusform><numerusform>تغييران آخران ينتظران</numerusform><numerusform>%Ln تغييرات أخرى تنتظر</numerusform><numerusform>%Ln تغييرًا آخر ينتظر</numerusform><numerusform>%Ln تغيير آخر ينتظر</numerusform></translation>
    </message>
    <message>
        <source>1 change needs you</source>
        <translation>تغيير واحد يحتاج إليك</translation>
    </message>
    <message>
        <source>1 more change waits for this one</source>
        <translation>تغيير آخر ينتظر هذا التغيير</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>تغيير آخر ينتظر</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Change day</source>
        <translation>تغيير اليوم</translation>
    </message>
    <message>
        <source>Change day…</source>
        <translation>تغيير اليوم…</translation>
    </message>
    <message>
        <source>Change of a {record}</source>
        <translation>تغيير {record}</translation>
    </message>
    <message>
        <source>Change the day, and send again…</source>
        <translation>تغيير اليوم والإرسال من جديد…</translation>
    </message>
    <message>
        <source>Changes that need you</source>
        <translation>تغييرات تحتاج إليك</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Deletion of a {record}</source>
        <translation>حذف {record}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>تجاهل التغيير</translation>
    </message>
    <message>
        <source>Discarded: {deed}</source>
        <translation>تم تجاهل: {deed}</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>التعديل وإعادة الإرسال</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بالنسختين</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Keep mine, or send again</source>
        <translation>الاحتفاظ بنسختي أو إعادة الإرسال</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>الاحتفاظ بنسختهم</translation>
    </message>
    <message>
        <source>Keep theirs, or use theirs</source>
        <translation>الاحتفاظ بنسختهم أو استخدامها</translation>
    </message>
    <message>
        <source>Kept both: {deed}</source>
        <translation>تم الاحتفاظ بالنسختين: {deed}</translation>
    </message>
    <message>
        <source>Kept theirs: {deed}</source>
        <translation>تم الاحتفاظ بنسختهم: {deed}</translation>
    </message>
    <message>
        <source>Kept yours: {deed}</source>
        <translation>تم الاحتفاظ بنسختك: {deed}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>إضافة {record}</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء يحتاج إليك</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>القيمة الحالية: {value}</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open the record of the change</source>
        <translation>فتح سجل هذا التغيير</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Restore and send again</source>
        <translation>الاستعادة وإعادة الإرسال</translation>
    </message>
    <message>
        <source>Restored, and sent again: {deed}</source>
        <translation>تمت الاستعادة وإعادة الإرسال: {deed}</translation>
    </message>
    <message>
        <source>Restoring of a {record}</source>
        <translation>استعادة {record}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send again as it was</source>
        <translation>إعادة الإرسال كما كان</translation>
    </message>
    <message>
        <source>Sent again: {deed}</source>
        <translation>أُعيد الإرسال: {deed}</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>The server did not accept this change.</source>
        <translation>لم يقبل الخادم هذا التغيير.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسختهم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>استخدام نسختهم</translation>
    </message>
    <message>
        <source>Used theirs: {deed}</source>
        <translation>استُخدمت نسختهم: {deed}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>What you changed was merged into {title}, which has something else for {fields}.</source>
        <translation>تم دمج ما غيّرته في {title}، وفيه قيمة أخرى لـ {fields}.</translation>
    </message>
    <message>
        <source>When somebody changes the same thing as you, or the server cannot take a change, it comes here and you decide. Everything else is sent by itself, and nothing you typed is ever lost.</source>
        <translation>عندما يغيّر شخص ما غيّرته أنت، أو يتعذر على الخادم قبول تغيير، يصل إلى هنا لتقرر بشأنه. كل ما عدا ذلك يُرسل تلقائيًا، ولا يضيع أبدًا شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Which one should stay?</source>
        <translation>أيهما يبقى؟</translation>
    </message>
    <message>
        <source>You: {when}</source>
        <translation>أنت: {when}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>{who} changed {fields} before your change arrived.</source>
        <translation>غيّر {who} القيم التالية قبل وصول تغييرك: {fields}.</translation>
    </message>
    <message>
        <source>{who}: {when}</source>
        <translation>{who}: {when}</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>«{field}»</translation>
    </message>
</context>
<context>
    <name>InstantEditor</name>
    <message>
        <source>Type a day and a time such as {example} or fri 14:00.</source>
        <translation>اكتب يومًا ووقتًا مثل {example} أو fri 14:00.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>All keys as they were</source>
        <translation>إعادة كل المفاتيح كما كانت</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
        <source>Single letters as shortcuts</source>
        <translation>الحروف المفردة كاختصارات</translation>
    </message>
    <message>
        <source>They never act while you type. Without them, everything is in menus and in the command palette.</source>
        <translation>لا تعمل أبدًا أثناء الكتابة. ومن دونها تجد كل شيء في القوائم وفي لوحة الأوامر.</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message numerus="yes">
        <source>%n activities, tasks and files come along.</source>
        <translation><numerusform>يُنقل معه %Ln عنصر من الأنشطة والمهام والملفات.</numerusform><numerusform>يُنقل معه عنصر واحد من الأنشطة والمهام والملفات.</numerusform><numerusform>يُنقل معه عنصران من الأنشطة والمهام والملفات.</numerusform><numerusform>يُنقل معه %Ln عناصر من الأنشطة والمهام والملفات.</numerusform><numerusform>يُنقل معه %Ln عنصرًا من الأنشطة والمهام والملفات.</numerusform><numerusform>يُنقل معه %Ln عنصر من الأنشطة والمهام والملفات.</numerusform></translation>
    </message>
    <message>
        <source>A deal needs a name.</source>
        <translation>يلزم اسم للصفقة.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Conversion of {lead}</source>
        <translation>تحويل {lead}</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Convert {lead}</source>
        <translation>تحويل {lead}</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>صفقة</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Make a deal as well</source>
        <translation>إنشاء صفقة أيضًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>اسم الصفقة</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>جديد: {name}</translation>
    </message>
    <message>
        <source>One activity, task or file comes along.</source>
        <translation>يُنقل معه نشاط أو مهمة أو ملف واحد.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Take conversion back</source>
        <translation>التراجع عن التحويل</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>عنوان البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>نطاق البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>{lead} converted</source>
        <translation>تم تحويل {lead}</translation>
    </message>
    <message>
        <source>{lead} is a lead again</source>
        <translation>عاد {lead} عميلًا محتملًا</translation>
    </message>
    <message>
        <source>{record} – {why}</source>
        <translation>{record} – {why}</translation>
    </message>
</context>
<context>
    <name>LedgerReports</name>
    <message>
        <source>A statement shows what somebody was invoiced, has paid, and owes.</source>
        <translation>يعرض كشف الحساب ما فُوتر لشخص ما وما دفعه وما عليه.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Analytic account</source>
        <translation>الحساب التحليلي</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>Back to what this is part of</source>
        <translation>الرجوع إلى ما هذا جزء منه</translation>
    </message>
    <message>
        <source>Choose a customer or vendor…</source>
        <translation>اختر عميلًا أو موردًا…</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>اختيار الأيام…</translation>
    </message>
    <message>
        <source>Choose the days of the report…</source>
        <translation>اختيار أيام التقرير…</translation>
    </message>
    <message>
        <source>Choose the period of the report</source>
        <translation>اختيار فترة التقرير</translation>
    </message>
    <message>
        <source>Choose what is compared</source>
        <translation>اختيار المقارنة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Comparison: {what}</source>
        <translation>المقارنة: {what}</translation>
    </message>
    <message>
        <source>Customer or vendor</source>
        <translation>عميل أو مورد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>End of last fiscal year</source>
        <translation>نهاية السنة المالية الماضية</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>نهاية الشهر الماضي</translation>
    </message>
    <message>
        <source>End of last quarter</source>
        <translation>نهاية الربع الماضي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Everything again</source>
        <translation>الكل من جديد</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>السنة المالية الماضية</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>الربع الماضي</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>شهرًا بشهر</translation>
    </message>
    <message>
        <source>Narrow the report</source>
        <translation>تضييق التقرير</translation>
    </message>
    <message>
        <source>Narrowed to: {what}</source>
        <translation>مقتصر على: {what}</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>لا توجد دفاتر بعد</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>بدون مقارنة</translation>
    </message>
    <message>
        <source>Nothing was posted</source>
        <translation>لم يُرحَّل شيء</translation>
    </message>
    <message>
        <source>Only a customer or vendor…</source>
        <translation>عميل أو مورد واحد فقط…</translation>
    </message>
    <message>
        <source>Only an analytic account…</source>
        <translation>حساب تحليلي واحد فقط…</translation>
    </message>
    <message>
        <source>Open the document of the line</source>
        <translation>فتح مستند السطر</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Period: {days}</source>
        <translation>الفترة: {days}</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>طباعة أو تصدير</translation>
    </message>
    <message>
        <source>Print this report…</source>
        <translation>طباعة هذا التقرير…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Reports of the books</source>
        <translation>تقارير الدفاتر</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save for Excel…</source>
        <translation>حفظ لبرنامج Excel…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>تم حفظ {name}</translation>
    </message>
    <message>
        <source>Send a statement of account…</source>
        <translation>إرسال كشف حساب…</translation>
    </message>
    <message>
        <source>Set up the books first: choose a country and a chart of accounts.</source>
        <translation>أنشئ الدفاتر أولاً: اختر بلدًا ودليل حسابات.</translation>
    </message>
    <message>
        <source>Show the accounts of each line</source>
        <translation>عرض حسابات كل سطر</translation>
    </message>
    <message>
        <source>Show the ledger of an account…</source>
        <translation>عرض دفتر أستاذ حساب…</translation>
    </message>
    <message>
        <source>Show {report}</source>
        <translation>عرض {report}</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>الفترة التالية</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>There is nothing in these days.</source>
        <translation>لا يوجد شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>This entry was not made from a document.</source>
        <translation>لم يُنشأ هذا القيد من مستند.</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>هذه السنة المالية</translation>
    </message>
    <message>
        <source>This line is reckoned from others; nothing was posted to it.</source>
        <translation>يُحسب هذا السطر من أسطر أخرى؛ ولم يُرحَّل إليه شيء.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Whose statement?</source>
        <translation>كشف حساب مَن؟</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>أسبق، لاحق</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>what it is made of</source>
        <translation>مم يتكون</translation>
    </message>
    <message>
        <source>{what} {days}</source>
        <translation>{what} {days}</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A sample invoice</source>
        <translation>فاتورة نموذجية</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>استشارة</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>المرفقات: {files}</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Choose all letters, or none</source>
        <translation>اختيار كل الرسائل أو لا شيء</translation>
    </message>
    <message>
        <source>Choose the letter, or leave it out</source>
        <translation>اختيار الرسالة أو استبعادها</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخر</translation>
    </message>
    <message>
        <source>Draw up what is due</source>
        <translation>إنشاء ما حان موعده</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>التذكير بالسداد</translation>
    </message>
    <message>
        <source>Dunning levels</source>
        <translation>مستويات التذكير</translation>
    </message>
    <message>
        <source>Edit the dunning levels</source>
        <translation>تعديل مستويات التذكير</translation>
    </message>
    <message>
        <source>Edit the look on paper</source>
        <translation>تحرير المظهر على الورق</translation>
    </message>
    <message>
        <source>Edit the mail server</source>
        <translation>تحرير خادم البريد</translation>
    </message>
    <message>
        <source>Edit the words of letters</source>
        <translation>تعديل نصوص الرسائل</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>فارغ: يبقى كما هو</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Go to dunning</source>
        <translation>الانتقال إلى التذكير بالسداد</translation>
    </message>
    <message>
        <source>Go to recurring documents</source>
        <translation>الانتقال إلى المستندات المتكررة</translation>
    </message>
    <message>
        <source>Goes to the sender's own address. What became of it stands in the outbox.</source>
        <translation>تذهب إلى عنوان المرسل نفسه. وما آلت إليه يظهر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>If you can read this, letters are sent.</source>
        <translation>إذا أمكنك قراءة هذا فالرسائل تُرسل.</translation>
    </message>
    <message>
        <source>In the outbox: {sent}. To print: {kept}.</source>
        <translation>في الصادر: {sent}. للطباعة: {kept}.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>الفوائد</translation>
    </message>
    <message>
        <source>It has no number yet. The letter waits until it has one, and then goes by itself.</source>
        <translation>ليس له رقم بعد. تنتظر الرسالة الرقم ثم تُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>It is drawn up by itself when its day comes.</source>
        <translation>يُنشأ تلقائيًا عندما يحين يومه.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Letter {subject}</source>
        <translation>رسالة {subject}</translation>
    </message>
    <message>
        <source>Letter: {kind}</source>
        <translation>رسالة: {kind}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Look on paper</source>
        <translation>المظهر على الورق</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Make a dunning level first: after how many days, in which words, for which fee.</source>
        <translation>أنشئ أولًا مستوى تذكير: بعد كم يوم، وبأي كلمات، وبأي رسوم.</translation>
    </message>
    <message>
        <source>Name, address, colour and small print of quotes, invoices and reminders.</source>
        <translation>الاسم والعنوان واللون والحواشي في عروض الأسعار والفواتير والتذكيرات.</translation>
    </message>
    <message>
        <source>No dunning level yet</source>
        <translation>لا يوجد مستوى تذكير بعد</translation>
    </message>
    <message>
        <source>Nobody to remind today</source>
        <translation>لا أحد لتذكيره اليوم</translation>
    </message>
    <message>
        <source>Not before {when}</source>
        <translation>ليس قبل {when}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Oak table</source>
        <translation>طاولة بلوط</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوح</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>فتح الرسالة</translation>
    </message>
    <message>
        <source>PDF with the e-invoice inside</source>
        <translation>ملف PDF بداخله الفاتورة الإلكترونية</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. Large pictures are made smaller.</source>
        <translation>PNG أو JPEG أو SVG. تُصغَّر الصور الكبيرة.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Plain PDF, and UBL as a file of its own</source>
        <translation>ملف PDF بسيط، وUBL في ملف مستقل</translation>
    </message>
    <message>
        <source>Plain PDF, without an e-invoice</source>
        <translation>ملف PDF بسيط دون فاتورة إلكترونية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Sample customer</source>
        <translation>عميل نموذجي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the letters to print</source>
        <translation>حفظ الرسائل للطباعة</translation>
    </message>
    <message>
        <source>Save the letters to print…</source>
        <translation>حفظ الرسائل للطباعة…</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>حُفظ: {files}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send a statement of account…</source>
        <translation>إرسال كشف حساب…</translation>
    </message>
    <message>
        <source>Send a test letter</source>
        <translation>إرسال رسالة تجريبية</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>إرسال…</translation>
    </message>
    <message>
        <source>Set up dunning levels</source>
        <translation>إعداد مستويات التذكير</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Subject and text by kind and language, filled in with number, total and due day.</source>
        <translation>الموضوع والنص حسب النوع واللغة، مع الرقم والمجموع والاستحقاق.</translation>
    </message>
    <message>
        <source>Takes your letters. The password stays on the server; nobody can read it.</source>
        <translation>يستلم رسائلك. تبقى كلمة المرور على الخادم ولا يمكن لأحد قراءتها.</translation>
    </message>
    <message>
        <source>Test letter</source>
        <translation>رسالة تجريبية</translation>
    </message>
    <message>
        <source>The letter before</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>The letter is in the outbox.</source>
        <translation>الرسالة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>The levels are not right</source>
        <translation>المستويات غير صحيحة</translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>The same, and UBL as a file of its own</source>
        <translation>مثله مع UBL في ملف مستقل</translation>
    </message>
    <message>
        <source>The test letter is in the outbox.</source>
        <translation>الرسالة التجريبية في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>When a reminder is written, in which words, for which fee.</source>
        <translation>متى يُكتب التذكير، وبأي كلمات، وبأي رسوم.</translation>
    </message>
    <message>
        <source>Whoever is late shows up here.</source>
        <translation>يظهر هنا كل من تأخر.</translation>
    </message>
    <message>
        <source>Words of letters</source>
        <translation>نصوص الرسائل</translation>
    </message>
    <message>
        <source>Write only this letter</source>
        <translation>كتابة هذه الرسالة فقط</translation>
    </message>
    <message>
        <source>Write the chosen letters</source>
        <translation>كتابة الرسائل المختارة</translation>
    </message>
    <message>
        <source>Write {count} dunning letters</source>
        <translation>كتابة {count} من رسائل التذكير</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} من {all} مختارة</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The record of this link is not on this computer yet. Try again when everything is loaded.</source>
        <translation>سجل هذا الرابط غير موجود على هذا الحاسوب بعد. حاول مجددًا بعد اكتمال التحميل.</translation>
    </message>
    <message>
        <source>The record of this link is not on this computer: it is gone for good, or you may not see it.</source>
        <translation>سجل هذا الرابط غير موجود على هذا الحاسوب: إما أنه حُذف نهائيًا أو لا يحق لك الاطلاع عليه.</translation>
    </message>
    <message>
        <source>This is not a link that Counterfoil understands.</source>
        <translation>هذا الرابط لا يفهمه Counterfoil.</translation>
    </message>
    <message>
        <source>This link belongs to an organisation that you are not signed in to on this computer.</source>
        <translation>يخص هذا الرابط مؤسسة لم تسجّل الدخول إليها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This link leads to a kind of record that this version of Counterfoil does not know.</source>
        <translation>يؤدي هذا الرابط إلى نوع سجلات لا يعرفه هذا الإصدار من Counterfoil.</translation>
    </message>
    <message>
        <source>This link leads to a place that you do not have.</source>
        <translation>يؤدي هذا الرابط إلى مكان غير متاح لك.</translation>
    </message>
    <message>
        <source>{title} was deleted.</source>
        <translation>تم حذف {title}.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n chosen records</source>
        <translation><numerusform>%Ln سجل مختار</numerusform><numerusform>سجل واحد مختار</numerusform><numerusform>سجلان مختاران</numerusform><numerusform>%Ln سجلات مختارة</numerusform><numerusform>%Ln سجلًا مختارًا</numerusform><numerusform>%Ln سجل مختار</numerusform></translation>
    </message>
    <message>
        <source>1 chosen record</source>
        <translation>سجل واحد مختار</translation>
    </message>
    <message>
        <source>Add a {one}</source>
        <translation>إضافة {one}</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>كل طرق العرض</translation>
    </message>
    <message>
        <source>As in all lists</source>
        <translation>كما في كل القوائم</translation>
    </message>
    <message>
        <source>Assign {many}…</source>
        <translation>إسناد {many}…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Choose the columns of these {many}</source>
        <translation>اختيار أعمدة {many}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Complete {many}</source>
        <translation>إكمال {many}</translation>
    </message>
    <message>
        <source>Copy {many}</source>
        <translation>نسخ {many}</translation>
    </message>
    <message>
        <source>Delete {many}</source>
        <translation>حذف {many}</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Edit fields of {many}…</source>
        <translation>تعديل حقول {many}…</translation>
    </message>
    <message>
        <source>Edit in the list</source>
        <translation>التعديل في القائمة</translation>
    </message>
    <message>
        <source>Edit the {one}</source>
        <translation>تعديل {one}</translation>
    </message>
    <message>
        <source>Export {many}…</source>
        <translation>تصدير {many}…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter {many}</source>
        <translation>تصفية {many}</translation>
    </message>
    <message>
        <source>Find in these {many}</source>
        <translation>البحث ضمن {many}</translation>
    </message>
    <message>
        <source>Fold all groups of {many}</source>
        <translation>طي كل مجموعات {many}</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>تجميع حسب…</translation>
    </message>
    <message>
        <source>Group these {many}</source>
        <translation>تجميع {many}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Mark all {many}</source>
        <translation>تحديد كل {many}</translation>
    </message>
    <message>
        <source>Mark the {one}</source>
        <translation>تحديد {one}</translation>
    </message>
    <message>
        <source>Merge {many}…</source>
        <translation>دمج {many}…</translation>
    </message>
    <message>
        <source>Move {many} to a stage…</source>
        <translation>نقل {many} إلى مرحلة…</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>إضافة {record}</translation>
    </message>
    <message>
        <source>Next {one}</source>
        <translation>التالي: {one}</translation>
    </message>
    <message>
        <source>No {records} found</source>
        <translation>لا نتائج في {records}</translation>
    </message>
    <message>
        <source>No {records} yet</source>
        <translation>لا شيء في {records} بعد</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Nothing here fits what you look for. Every word counts, or the beginning of it.</source>
        <translation>لا شيء هنا يطابق ما تبحث عنه. يُؤخذ في الحسبان كل كلمة أو بدايتها.</translation>
    </message>
    <message>
        <source>Open the {one}</source>
        <translation>فتح {one}</translation>
    </message>
    <message>
        <source>Paste into {many}…</source>
        <translation>لصق في {many}…</translation>
    </message>
    <message>
        <source>Press C to add the first one, or import a file.</source>
        <translation>اضغط C لإضافة أول سجل، أو استورد ملفًا.</translation>
    </message>
    <message>
        <source>Previous {one}</source>
        <translation>السابق: {one}</translation>
    </message>
    <message>
        <source>Rename the {one}</source>
        <translation>إعادة تسمية {one}</translation>
    </message>
    <message>
        <source>Restore {many}</source>
        <translation>استعادة {many}</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>واسعة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Search these {many}</source>
        <translation>البحث في {many}</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>البحث في {records}</translation>
    </message>
    <message>
        <source>Show all {records}</source>
        <translation>إظهار كل {records}</translation>
    </message>
    <message>
        <source>Show deleted {many}</source>
        <translation>إظهار المحذوف من {many}</translation>
    </message>
    <message>
        <source>Show the {records} as a board</source>
        <translation>عرض {records} كلوحة</translation>
    </message>
    <message>
        <source>Sort by {field}</source>
        <translation>ترتيب حسب {field}</translation>
    </message>
    <message>
        <source>Sort {many}, compact rows</source>
        <translation>ترتيب {many} والصفوف المتراصة</translation>
    </message>
    <message>
        <source>Tag {many}…</source>
        <translation>وسم {many}…</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>ثم حسب</translation>
    </message>
    <message>
        <source>Unfold all groups of {many}</source>
        <translation>توسيع كل مجموعات {many}</translation>
    </message>
    <message>
        <source>Unmark all {many}</source>
        <translation>إلغاء تحديد كل {many}</translation>
    </message>
    <message>
        <source>bin trash restore</source>
        <translation>سلة المحذوفات مهملات استعادة</translation>
    </message>
    <message>
        <source>label</source>
        <translation>وسم تصنيف</translation>
    </message>
    <message>
        <source>save CSV Excel vCard file</source>
        <translation>حفظ ملف CSV Excel vCard</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>{count} marked</source>
        <translation>المحدد: {count}</translation>
    </message>
    <message>
        <source>{count} {records}</source>
        <translation>{records}: {count}</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Counterfoil is still at work.</source>
        <translation>ما زال Counterfoil يعمل.</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>الإكمال ثم الإنهاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>الإنهاء الآن</translation>
    </message>
    <message>
        <source>Redoing is not finished: {label}, {done} of {total}.</source>
        <translation>لم تكتمل الإعادة: {label}، {done} من {total}.</translation>
    </message>
    <message>
        <source>Redoing: {label}</source>
        <translation>جارٍ الإعادة: {label}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Undoing is not finished: {label}, {done} of {total}.</source>
        <translation>لم يكتمل التراجع: {label}، {done} من {total}.</translation>
    </message>
    <message>
        <source>Undoing: {label}</source>
        <translation>جارٍ التراجع: {label}</translation>
    </message>
    <message>
        <source>{label} is finished.</source>
        <translation>اكتمل: {label}.</translation>
    </message>
    <message>
        <source>{label} is not finished: {done} of {total} changes are written.</source>
        <translation>لم يكتمل {label}: كُتب {done} من {total} من التغييرات.</translation>
    </message>
    <message>
        <source>{label}. If you quit now, it is lost.</source>
        <translation>{label}. إذا خرجت الآن فسيُفقد.</translation>
    </message>
    <message>
        <source>{label}: {done} of {total}. If you quit now, the rest is left as it is.</source>
        <translation>{label}: {done} من {total}. إذا أنهيت الآن فسيبقى الباقي كما هو.</translation>
    </message>
    <message>
        <source>{label}: {done} of {total}. If you quit now, you can go on with it at the next start.</source>
        <translation>{label}: {done} من {total}. إذا أنهيت الآن فيمكنك المتابعة عند بدء التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Everything is shown in this size from the next start.</source>
        <translation>سيُعرض كل شيء بهذا الحجم بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Everything larger or smaller. Also with {larger}, {smaller}, and {usual} for 100 %.</source>
        <translation>تكبير كل شيء أو تصغيره. كذلك بـ ⁦{larger}⁩ و⁦{smaller}⁩، وبـ ⁦{usual}⁩ للعودة إلى 100٪.</translation>
    </message>
    <message>
        <source>How much room the rows of all lists have, unless a list has its own.</source>
        <translation>مقدار المساحة لصفوف كل القوائم، ما لم يكن للقائمة مقدارها الخاص.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>More contrast follows your system’s accessibility settings.</source>
        <translation>يُضبط التباين الأعلى من إعدادات إمكانية الوصول في نظامك.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; from the next start. What your records say stays as it is.</source>
        <translation>لغة القوائم والأزرار والرسائل، بعد إعادة التشغيل. محتوى سجلاتك يبقى كما هو.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>واسعة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Getting your records…</source>
        <translation>جارٍ جلب سجلاتك…</translation>
    </message>
    <message>
        <source>Switch to {name}</source>
        <translation>التبديل إلى {name}</translation>
    </message>
    <message>
        <source>The first time this takes a moment.</source>
        <translation>يستغرق هذا بعض الوقت في المرة الأولى.</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Books</source>
        <translation>الدفاتر</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Current page</source>
        <translation>الصفحة الحالية</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>1 day late</source>
        <translation>متأخر يومًا واحدًا</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>إضافة خطوة تالية</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>الحد الأقصى لعدد الأحرف: {count}.</translation>
    </message>
    <message>
        <source>Mark as done: {task}</source>
        <translation>تعيين كمنجزة: {task}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step for {title}</source>
        <translation>الخطوة التالية لـ {title}</translation>
    </message>
    <message>
        <source>Next step?</source>
        <translation>ما الخطوة التالية؟</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>اكتب المطلوب عمله.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>إظهار الكل ({count})</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>حتى…</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>أيام التأخير: {count}</translation>
    </message>
    <message>
        <source>{task} done</source>
        <translation>تم إنجاز {task}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>People to name</source>
        <translation>الأشخاص الذين يمكن ذكرهم</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>هل تريد فتح هذه الصفحة في المتصفح؟</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The server's books are not those this computer has seen: posted entries were altered or removed, or the server was put back to an earlier day. Have your administrator check the books.</source>
        <translation>دفاتر الخادم ليست تلك التي رآها هذا الحاسوب: عُدّلت قيود مرحّلة أو حُذفت، أو أُعيد الخادم إلى يوم سابق. اطلب من المسؤول فحص الدفاتر.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A change of yours needs you</source>
        <translation>أحد تغييراتك يحتاج إليك</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>المسند إليّ</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation>يبدأ في {time}</translation>
    </message>
    <message>
        <source>Changes that need me</source>
        <translation>تغييرات تحتاج إليّ</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>In Counterfoil</source>
        <translation>داخل Counterfoil</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعيين الكل كمقروء</translation>
    </message>
    <message>
        <source>Mark all notifications as read</source>
        <translation>تعيين كل الإشعارات كمقروءة</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات إليّ</translation>
    </message>
    <message>
        <source>My deals</source>
        <translation>صفقاتي</translation>
    </message>
    <message>
        <source>Next notification</source>
        <translation>الإشعار التالي</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بلا إشعارات</translation>
    </message>
    <message>
        <source>Nothing is said on the desktop between these hours. The same hour twice means never.</source>
        <translation>لا يظهر شيء على سطح المكتب بين هاتين الساعتين. تساوي الساعتين يعني عدم وجود وقت هدوء.</translation>
    </message>
    <message>
        <source>Nothing to tell you</source>
        <translation>لا شيء لإعلامك به</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Of your tasks, and of meetings before they begin.</source>
        <translation>بمهامك، وبالاجتماعات قبل بدئها.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>على سطح المكتب</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>فتح موضوع الإشعار</translation>
    </message>
    <message>
        <source>Previous notification</source>
        <translation>الإشعار السابق</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Remind me in ten minutes</source>
        <translation>ذكّرني بعد عشر دقائق</translation>
    </message>
    <message>
        <source>Reminder of {title}</source>
        <translation>تذكير بـ {title}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Reminders are here, and what others do with your records: what they assign to you, move, or name you in.</source>
        <translation>هنا التذكيرات وما يفعله الآخرون بسجلاتك: ما يسندونه إليك أو ينقلونه أو يذكرونك فيه.</translation>
    </message>
    <message>
        <source>See the inbox</source>
        <translation>عرض الوارد</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في منطقة الإشعارات</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>إزالته من القائمة</translation>
    </message>
    <message>
        <source>Taken off the list: {title}</source>
        <translation>أُزيل من القائمة: {title}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>What closing the last window does. In the tray, Counterfoil goes on to sync and to tell you.</source>
        <translation>ما يحدث عند إغلاق آخر نافذة. في منطقة الإشعارات يواصل Counterfoil المزامنة وإعلامك.</translation>
    </message>
    <message>
        <source>When one was refused, or somebody was in the way.</source>
        <translation>عند رفض أحدها أو تعارضه مع تغيير شخص آخر.</translation>
    </message>
    <message>
        <source>When somebody makes you the owner of a record.</source>
        <translation>عندما يعيّنك شخص مسؤولًا عن سجل.</translation>
    </message>
    <message>
        <source>When somebody moves a deal of yours to another stage.</source>
        <translation>عندما ينقل شخص إحدى صفقاتك إلى مرحلة أخرى.</translation>
    </message>
    <message>
        <source>When somebody names you in a note.</source>
        <translation>عندما يذكرك شخص في ملاحظة.</translation>
    </message>
    <message>
        <source>You were mentioned {count} times</source>
        <translation>عدد مرات ذكرك: {count}</translation>
    </message>
    <message>
        <source>You will be reminded in ten minutes</source>
        <translation>سيتم تذكيرك بعد عشر دقائق</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>بواسطة {who}</translation>
    </message>
    <message>
        <source>records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>while you were away</source>
        <translation>أثناء غيابك</translation>
    </message>
    <message>
        <source>{count} changes of yours need you</source>
        <translation>{count} من تغييراتك بحاجة إليك</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>الجديد: {count}</translation>
    </message>
    <message>
        <source>{count} of your deals were moved</source>
        <translation>تم نقل {count} من صفقاتك</translation>
    </message>
    <message>
        <source>{count} reminders</source>
        <translation>التذكيرات: {count}</translation>
    </message>
    <message>
        <source>{count} {records} were assigned to you</source>
        <translation>أُسند إليك {count} من {records}</translation>
    </message>
    <message>
        <source>{who} assigned this to you</source>
        <translation>أسند {who} هذا إليك</translation>
    </message>
    <message>
        <source>{who} mentioned you</source>
        <translation>ذكرك {who}</translation>
    </message>
    <message>
        <source>{who} moved your deal to {stage}</source>
        <translation>نقل {who} صفقتك إلى {stage}</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>At most {count} decimals.</source>
        <translation>عدد المنازل العشرية {count} على الأكثر.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا الرقم كبير جدًا.</translation>
    </message>
    <message>
        <source>Type a number such as {example}.</source>
        <translation>اكتب رقمًا مثل {example}.</translation>
    </message>
</context>
<context>
    <name>OtherPrograms</name>
    <message numerus="yes">
        <source>%n are here already</source>
        <translation><numerusform>لا شيء موجود مسبقًا (%n)</numerusform><numerusform>%n موجود مسبقًا</numerusform><numerusform>%n موجودان مسبقًا</numerusform><numerusform>%n موجودة مسبقًا</numerusform><numerusform>%n موجودًا مسبقًا</numerusform><numerusform>%n موجود مسبقًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation><numerusform>لا جديد (%n)</numerusform><numerusform>%n جديد</numerusform><numerusform>%n جديدان</numerusform><numerusform>%n جديدة</numerusform><numerusform>%n جديدًا</numerusform><numerusform>%n جديد</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation><numerusform>لا شيء يتعذر أخذه (%n)</numerusform><numerusform>%n يتعذر أخذه</numerusform><numerusform>%n يتعذر أخذهما</numerusform><numerusform>%n يتعذر أخذها</numerusform><numerusform>%n يتعذر أخذها</numerusform><numerusform>%n يتعذر أخذها</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation><numerusform>لم يؤخذ شيء (%n)</numerusform><numerusform>أُخذ %n</numerusform><numerusform>أُخذ %n</numerusform><numerusform>أُخذت %n</numerusform><numerusform>أُخذ %n</numerusform><numerusform>أُخذ %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for their number</source>
        <translation><numerusform>لا شيء ينتظر رقمه (%n)</numerusform><numerusform>%n ينتظر رقمه</numerusform><numerusform>%n ينتظران رقميهما</numerusform><numerusform>%n تنتظر أرقامها</numerusform><numerusform>%n تنتظر أرقامها</numerusform><numerusform>%n تنتظر أرقامها</numerusform></translation>
    </message>
    <message>
        <source>1 cannot be taken</source>
        <translation>1 يتعذر أخذه</translation>
    </message>
    <message>
        <source>1 is here already</source>
        <translation>1 موجود مسبقًا</translation>
    </message>
    <message>
        <source>1 is new</source>
        <translation>1 جديد</translation>
    </message>
    <message>
        <source>1 taken over</source>
        <translation>أُخذ 1</translation>
    </message>
    <message>
        <source>1 waits for its number</source>
        <translation>1 ينتظر رقمه</translation>
    </message>
    <message>
        <source>A whole ledger of hledger, ledger or beancount; accounts, contacts and open items of QuickBooks or Xero.</source>
        <translation>دفاتر كاملة من hledger أو ledger أو beancount؛ وحسابات وجهات اتصال وبنود مفتوحة من QuickBooks أو Xero.</translation>
    </message>
    <message>
        <source>Accounts of QuickBooks or Xero</source>
        <translation>حسابات QuickBooks أو Xero</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose the day of taking over.</source>
        <translation>اختر يوم النقل.</translation>
    </message>
    <message>
        <source>Customers of QuickBooks or Xero</source>
        <translation>عملاء QuickBooks أو Xero</translation>
    </message>
    <message>
        <source>DATEV batch</source>
        <translation>دفعة DATEV</translation>
    </message>
    <message>
        <source>Day of taking over</source>
        <translation>يوم النقل</translation>
    </message>
    <message>
        <source>Export the books</source>
        <translation>تصدير الدفاتر</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import books</source>
        <translation>استيراد دفاتر</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Journal of hledger or ledger</source>
        <translation>يومية hledger أو ledger</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>Line {line}, {column}</source>
        <translation>السطر {line}، {column}</translation>
    </message>
    <message>
        <source>Number of the adviser</source>
        <translation>رقم المستشار</translation>
    </message>
    <message>
        <source>Open bills of QuickBooks or Xero</source>
        <translation>فواتير موردين مفتوحة من QuickBooks أو Xero</translation>
    </message>
    <message>
        <source>Open invoices of QuickBooks or Xero</source>
        <translation>فواتير مفتوحة من QuickBooks أو Xero</translation>
    </message>
    <message>
        <source>Posted entries for hledger, ledger, beancount, DATEV or an auditor. No network is needed.</source>
        <translation>قيود مرحّلة لـ hledger أو ledger أو beancount أو DATEV أو لمدقق. لا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>SAF-T file</source>
        <translation>ملف SAF-T</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entries</source>
        <translation><numerusform>لم يُحفظ أي قيد (%n)</numerusform><numerusform>حُفظ %n قيد</numerusform><numerusform>حُفظ %n قيدان</numerusform><numerusform>حُفظت %n قيود</numerusform><numerusform>حُفظ %n قيدًا</numerusform><numerusform>حُفظ %n قيد</numerusform></translation>
    </message>
    <message>
        <source>Saved 1 entry</source>
        <translation>حُفظ قيد واحد</translation>
    </message>
    <message>
        <source>Take over books</source>
        <translation>نقل الدفاتر إلى هنا</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>This is too long for one device. Send it to the server's import instead.</source>
        <translation>هذا كثير على جهاز واحد. أرسله إلى استيراد الخادم.</translation>
    </message>
    <message>
        <source>Vendors of QuickBooks or Xero</source>
        <translation>موردو QuickBooks أو Xero</translation>
    </message>
    <message>
        <source>What cannot be taken</source>
        <translation>ما يتعذر أخذه</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Write books out</source>
        <translation>إخراج الدفاتر</translation>
    </message>
    <message>
        <source>Your number there</source>
        <translation>رقمك لديه</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>beancount file</source>
        <translation>ملف beancount</translation>
    </message>
    <message>
        <source>books</source>
        <translation>books</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} ناقص.</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>A virus was found in this file. Nobody can open it.</source>
        <translation>عُثر على فيروس في هذا الملف. لا يمكن لأحد فتحه.</translation>
    </message>
    <message>
        <source>A virus was found in {files}. Nobody can open it.</source>
        <translation>عُثر على فيروس في {files}. لا يمكن لأحد فتح ذلك.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Attach what was copied</source>
        <translation>إرفاق المحتوى المنسوخ</translation>
    </message>
    <message>
        <source>Attaching of {name}</source>
        <translation>إرفاق {name}</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>قيد الفحص من الفيروسات</translation>
    </message>
    <message>
        <source>Changed by someone else, too</source>
        <translation>غيّره شخص آخر أيضًا</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>اختيار ملفات للإرفاق</translation>
    </message>
    <message>
        <source>Delete this {record}</source>
        <translation>حذف {record}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Deletion of {title}</source>
        <translation>حذف {title}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Edit how {name} belongs here</source>
        <translation>تعديل صلة {name} بهذا السجل</translation>
    </message>
    <message>
        <source>Edit this {record}</source>
        <translation>تعديل {record}</translation>
    </message>
    <message>
        <source>Image {when}</source>
        <translation>صورة {when}</translation>
    </message>
    <message>
        <source>Is being fetched…</source>
        <translation>قيد الجلب…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>الاحتفاظ بنسختهم</translation>
    </message>
    <message>
        <source>Let go to attach</source>
        <translation>أفلت للإرفاق</translation>
    </message>
    <message>
        <source>Log {activity}</source>
        <translation>{activity}</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تعيين كمنجز</translation>
    </message>
    <message>
        <source>Mark as open</source>
        <translation>تعيين كمفتوح</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>إضافة {record}</translation>
    </message>
    <message>
        <source>New {record} here</source>
        <translation>إضافة {record} هنا</translation>
    </message>
    <message>
        <source>Not everything this needs is on this computer. You see the result once the server has answered.</source>
        <translation>بعض ما يلزم لهذا غير موجود على هذا الحاسوب. ستظهر النتيجة بعد رد الخادم.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note about {title}</source>
        <translation>ملاحظة عن {title}</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>فتح {title}</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>صورة الملف</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Rename this {record}</source>
        <translation>إعادة تسمية {record}</translation>
    </message>
    <message>
        <source>Restore this {record}</source>
        <translation>استعادة {record}</translation>
    </message>
    <message>
        <source>Restoring of {title}</source>
        <translation>استعادة {title}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>تم حفظ {name}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>إظهار الكل ({count})</translation>
    </message>
    <message>
        <source>Show relationships</source>
        <translation>إظهار العلاقات</translation>
    </message>
    <message>
        <source>Still on the computer where it was attached</source>
        <translation>لا يزال على الحاسوب الذي أُرفق عليه</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>تتعذر قراءة الصورة.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسختهم</translation>
    </message>
    <message>
        <source>This change was refused</source>
        <translation>رُفض هذا التغيير</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>بانتظار الخادم</translation>
    </message>
    <message>
        <source>Will be sent later</source>
        <translation>يُرسل لاحقًا</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
    <message>
        <source>Write a note…  ({key})</source>
        <translation>اكتب ملاحظة…  (⁦{key}⁩)</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>الملفات: {count}</translation>
    </message>
    <message>
        <source>{name} attached</source>
        <translation>تم إرفاق {name}</translation>
    </message>
    <message>
        <source>{percent} % on the way</source>
        <translation>جارٍ النقل: {percent}٪</translation>
    </message>
    <message>
        <source>{title} deleted</source>
        <translation>تم حذف {title}</translation>
    </message>
    <message>
        <source>{title} done</source>
        <translation>تم إنجاز {title}</translation>
    </message>
    <message>
        <source>{title} open again</source>
        <translation>أُعيد فتح {title}</translation>
    </message>
    <message>
        <source>{title} restored</source>
        <translation>تمت استعادة {title}</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Open as a page</source>
        <translation>فتح كصفحة</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>ما يتبع له</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>As new {records}…</source>
        <translation>كسجلات جديدة: {records}…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message>
        <source>Paste onto {what}</source>
        <translation>لصق على {what}</translation>
    </message>
    <message>
        <source>Pasting into {what}</source>
        <translation>لصق في {what}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {problem}</source>
        <translation>الصف {row}، {column}: {problem}</translation>
    </message>
    <message>
        <source>Row {row}: {problem}</source>
        <translation>الصف {row}: {problem}</translation>
    </message>
    <message>
        <source>These cells are left out; their values stay as they are.</source>
        <translation>تُستبعد هذه الخلايا، وتبقى قيمها كما هي.</translation>
    </message>
    <message>
        <source>Your role does not allow you to change these records or to add new ones.</source>
        <translation>لا يسمح دورك بتغيير هذه السجلات أو إضافة سجلات جديدة.</translation>
    </message>
    <message>
        <source>{count} more cells cannot be read.</source>
        <translation>خلايا أخرى تتعذر قراءتها: {count}.</translation>
    </message>
    <message>
        <source>{count} rows below the end of the list are left out.</source>
        <translation>صفوف مستبعدة لوقوعها بعد نهاية القائمة: {count}.</translation>
    </message>
    <message>
        <source>{count} values in {what} will change.</source>
        <translation>عدد القيم التي ستتغير في {what}: {count}.</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>تم تغيير {what}</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message numerus="yes">
        <source>%n accounts confirmed</source>
        <translation><numerusform>تأكيد %n من الحسابات</numerusform><numerusform>تأكيد %n من الحسابات</numerusform><numerusform>تأكيد %n من الحسابات</numerusform><numerusform>تأكيد %n من الحسابات</numerusform><numerusform>تأكيد %n من الحسابات</numerusform><numerusform>تأكيد %n من الحسابات</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n batches</source>
        <translation><numerusform>%n دفعات مجمعة</numerusform><numerusform>%n دفعات مجمعة</numerusform><numerusform>%n دفعات مجمعة</numerusform><numerusform>%n دفعات مجمعة</numerusform><numerusform>%n دفعات مجمعة</numerusform><numerusform>%n دفعات مجمعة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills put into a batch</source>
        <translation><numerusform>وُضعت %n فواتير في دفعة مجمعة</numerusform><numerusform>وُضعت %n فواتير في دفعة مجمعة</numerusform><numerusform>وُضعت %n فواتير في دفعة مجمعة</numerusform><numerusform>وُضعت %n فواتير في دفعة مجمعة</numerusform><numerusform>وُضعت %n فواتير في دفعة مجمعة</numerusform><numerusform>وُضعت %n فواتير في دفعة مجمعة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n bills to pay</source>
        <translation><numerusform>%n فواتير للدفع</numerusform><numerusform>%n فواتير للدفع</numerusform><numerusform>%n فواتير للدفع</numerusform><numerusform>%n فواتير للدفع</numerusform><numerusform>%n فواتير للدفع</numerusform><numerusform>%n فواتير للدفع</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n بند</numerusform><numerusform>%n بند</numerusform><numerusform>%n بند</numerusform><numerusform>%n بند</numerusform><numerusform>%n بند</numerusform><numerusform>%n بند</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n matches taken back</source>
        <translation><numerusform>أُلغيت %n مطابقات</numerusform><numerusform>أُلغيت %n مطابقات</numerusform><numerusform>أُلغيت %n مطابقات</numerusform><numerusform>أُلغيت %n مطابقات</numerusform><numerusform>أُلغيت %n مطابقات</numerusform><numerusform>أُلغيت %n مطابقات</numerusform></translation>
    </message>
    <message>
        <source>1 account confirmed</source>
        <translation>تأكيد حساب واحد</translation>
    </message>
    <message>
        <source>1 batch</source>
        <translation>دفعة مجمعة واحدة</translation>
    </message>
    <message>
        <source>1 bill put into a batch</source>
        <translation>وُضعت فاتورة واحدة في دفعة مجمعة</translation>
    </message>
    <message>
        <source>1 bill to pay</source>
        <translation>فاتورة واحدة للدفع</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>بند واحد</translation>
    </message>
    <message>
        <source>1 match taken back</source>
        <translation>أُلغيت مطابقة واحدة</translation>
    </message>
    <message>
        <source>All of it is used.</source>
        <translation>استُخدمت كلها.</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>كل المدفوعات</translation>
    </message>
    <message>
        <source>Amount for {name}</source>
        <translation>المبلغ لـ {name}</translation>
    </message>
    <message>
        <source>Banks carry out payments today or later.</source>
        <translation>تنفّذ البنوك المدفوعات اليوم أو لاحقًا.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>دفعة مجمعة</translation>
    </message>
    <message>
        <source>Batch given up</source>
        <translation>أُلغيت الدفعة المجمعة</translation>
    </message>
    <message>
        <source>Batch released and posted</source>
        <translation>اعتُمدت الدفعة المجمعة ورُحّلت</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات المجمعة</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Changed account: confirm it</source>
        <translation>حساب مُغيَّر: أكّده</translation>
    </message>
    <message>
        <source>Choose the day of execution</source>
        <translation>اختيار يوم التنفيذ</translation>
    </message>
    <message>
        <source>Choose which account is paid from</source>
        <translation>اختيار الحساب الذي يُدفع منه</translation>
    </message>
    <message>
        <source>Confirm the changed account</source>
        <translation>تأكيد الحساب المُغيَّر</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Execution day</source>
        <translation>يوم التنفيذ</translation>
    </message>
    <message>
        <source>File for the bank…</source>
        <translation>ملف البنك…</translation>
    </message>
    <message>
        <source>Give the batch up</source>
        <translation>إلغاء الدفعة المجمعة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go to all payments</source>
        <translation>الانتقال إلى كل المدفوعات</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>في دفعة مجمعة</translation>
    </message>
    <message>
        <source>In a batch: confirm the account</source>
        <translation>في دفعة مجمعة: أكّد الحساب</translation>
    </message>
    <message>
        <source>Make a batch</source>
        <translation>إنشاء دفعة مجمعة</translation>
    </message>
    <message>
        <source>Make a batch of what is marked</source>
        <translation>إنشاء دفعة مجمعة مما هو محدد</translation>
    </message>
    <message>
        <source>Mark bills to pay and make a batch of them. Somebody else releases it, and its file goes to the bank.</source>
        <translation>حدّد فواتير وأنشئ منها دفعة مجمعة. يعتمدها شخص آخر ويُرسل ملفها إلى البنك.</translation>
    </message>
    <message>
        <source>Mark the bill</source>
        <translation>تحديد الفاتورة</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Matched in part</source>
        <translation>مطابق جزئيًا</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>السطر التالي</translation>
    </message>
    <message>
        <source>No bank account of the vendor</source>
        <translation>لا يوجد حساب بنكي للمورّد</translation>
    </message>
    <message>
        <source>No batches yet</source>
        <translation>لا توجد دفعات مجمعة بعد</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>غير معتمدة</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Nothing is to be paid</source>
        <translation>لا شيء للدفع</translation>
    </message>
    <message>
        <source>Nothing of this payment is open.</source>
        <translation>لا يوجد شيء مفتوح من هذه الدفعة.</translation>
    </message>
    <message>
        <source>Nothing that it could pay is open.</source>
        <translation>لا يوجد بند مفتوح يمكن أن تسدده.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open the bill or the batch</source>
        <translation>فتح الفاتورة أو الدفعة المجمعة</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>يُدفع من</translation>
    </message>
    <message>
        <source>Pay bills</source>
        <translation>دفع الفواتير</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>الدفع قبل</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>أُلغيت الدفعة</translation>
    </message>
    <message>
        <source>Payment used</source>
        <translation>استُخدمت الدفعة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Payments of {day}</source>
        <translation>مدفوعات {day}</translation>
    </message>
    <message>
        <source>Posted bills that are open appear here.</source>
        <translation>تظهر هنا الفواتير المرحّلة المفتوحة.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>السطر السابق</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Receive or make a payment…</source>
        <translation>استلام دفعة أو سدادها…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Release and post the batch</source>
        <translation>اعتماد الدفعة المجمعة وترحيلها</translation>
    </message>
    <message>
        <source>Save the file for the bank</source>
        <translation>حفظ ملف البنك</translation>
    </message>
    <message>
        <source>Save the file for the bank…</source>
        <translation>حفظ ملف البنك…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>Say first which bank account is paid from: one of ours with a journal.</source>
        <translation>حدّد أولًا الحساب البنكي الذي يُدفع منه: أحد حساباتنا وله دفتر يومية.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show all payments</source>
        <translation>عرض كل المدفوعات</translation>
    </message>
    <message>
        <source>Show the bills, or the batches</source>
        <translation>عرض الفواتير أو الدفعات المجمعة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Take its matches back</source>
        <translation>إلغاء مطابقاتها</translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation>إلغاء الدفعة</translation>
    </message>
    <message>
        <source>That is more than is open of it.</source>
        <translation>هذا أكثر من المفتوح منه.</translation>
    </message>
    <message>
        <source>The items come to {amount} more than is left of the payment.</source>
        <translation>تزيد البنود بمقدار {amount} عن المتبقي من الدفعة.</translation>
    </message>
    <message>
        <source>The oldest {n} are shown.</source>
        <translation>تُعرض أقدم {n}.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Use the payment</source>
        <translation>استخدام الدفعة</translation>
    </message>
    <message>
        <source>Use what is open of it…</source>
        <translation>استخدام المتبقي منها…</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>المورّد</translation>
    </message>
    <message>
        <source>What does it pay?</source>
        <translation>ماذا تسدد؟</translation>
    </message>
    <message>
        <source>Who pays, or is paid?</source>
        <translation>من يدفع أو يُدفع له؟</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>الدفعات المجمعة</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>يستحق {day}</translation>
    </message>
    <message>
        <source>is owed {amount}</source>
        <translation>له {amount}</translation>
    </message>
    <message>
        <source>make a batch</source>
        <translation>إنشاء دفعة مجمعة</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تحرّك</translation>
    </message>
    <message>
        <source>owes us {amount}</source>
        <translation>عليه لنا {amount}</translation>
    </message>
    <message>
        <source>release</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>{amount} marked</source>
        <translation>{amount} محددة</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>المفتوح {amount}</translation>
    </message>
    <message>
        <source>{amount} stay open, to be used later.</source>
        <translation>يبقى {amount} مفتوحًا لاستخدامه لاحقًا.</translation>
    </message>
    <message>
        <source>{name}: the marked credits are not less than the marked bills. Mark more bills, or no credit.</source>
        <translation>{name}: الإشعارات الدائنة المحددة ليست أقل من الفواتير المحددة. حدّد فواتير أكثر أو لا تحدّد أي إشعار.</translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation><numerusform>%Ln صفقة</numerusform><numerusform>صفقة واحدة</numerusform><numerusform>صفقتان</numerusform><numerusform>%Ln صفقات</numerusform><numerusform>%Ln صفقة</numerusform><numerusform>%Ln صفقة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open deals are in it.</source>
        <translation><numerusform>فيه %Ln صفقة مفتوحة.</numerusform><numerusform>فيه صفقة مفتوحة واحدة.</numerusform><numerusform>فيه صفقتان مفتوحتان.</numerusform><numerusform>فيه %Ln صفقات مفتوحة.</numerusform><numerusform>فيه %Ln صفقة مفتوحة.</numerusform><numerusform>فيه %Ln صفقة مفتوحة.</numerusform></translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>صفقة واحدة</translation>
    </message>
    <message>
        <source>A row is where a deal is, a column where it may go.</source>
        <translation>يدل الصف على موقع الصفقة، والعمود على المرحلة التي يمكن نقلها إليها.</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>Allowed moves</source>
        <translation>التنقلات المسموح بها</translation>
    </message>
    <message>
        <source>Allowed moves from {stage}</source>
        <translation>التنقلات المسموح بها من {stage}</translation>
    </message>
    <message>
        <source>Change of the stage {stage}</source>
        <translation>تغيير المرحلة {stage}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>From {source} to {target}</source>
        <translation>من {source} إلى {target}</translation>
    </message>
    <message>
        <source>Move them and retire</source>
        <translation>نقلها ثم الإيقاف</translation>
    </message>
    <message>
        <source>Move {stage} down</source>
        <translation>نقل {stage} للأسفل</translation>
    </message>
    <message>
        <source>Move {stage} up</source>
        <translation>نقل {stage} للأعلى</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>اسم المسار</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>اسم المرحلة</translation>
    </message>
    <message>
        <source>Name of {pipeline}</source>
        <translation>اسم {pipeline}</translation>
    </message>
    <message>
        <source>New deals start here</source>
        <translation>تبدأ الصفقات الجديدة هنا</translation>
    </message>
    <message>
        <source>New deals start in {pipeline}</source>
        <translation>تبدأ الصفقات الجديدة في {pipeline}</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>إضافة مسار</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>One open deal is in it.</source>
        <translation>فيه صفقة مفتوحة واحدة.</translation>
    </message>
    <message>
        <source>Order of the stages of {pipeline}</source>
        <translation>ترتيب مراحل {pipeline}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>المسارات والمراحل</translation>
    </message>
    <message>
        <source>Probability in percent</source>
        <translation>الاحتمال بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Retire this pipeline</source>
        <translation>إيقاف هذا المسار</translation>
    </message>
    <message>
        <source>Retire {stage}</source>
        <translation>إيقاف {stage}</translation>
    </message>
    <message>
        <source>Retire {what}</source>
        <translation>إيقاف {what}</translation>
    </message>
    <message>
        <source>Retirement of {what}</source>
        <translation>إيقاف {what}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>There is no other stage that its deals could go to.</source>
        <translation>لا توجد مرحلة أخرى يمكن نقل صفقاتها إليها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Where do they go? One undo takes all of it back.</source>
        <translation>إلى أين تُنقل؟ يمكن التراجع عن ذلك كله مرة واحدة.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>وجهة النقل</translation>
    </message>
    <message>
        <source>{pipeline} (default)</source>
        <translation>{pipeline} (افتراضي)</translation>
    </message>
    <message>
        <source>{pipeline}: {stage}</source>
        <translation>{pipeline}: {stage}</translation>
    </message>
    <message>
        <source>{what}: stored</source>
        <translation>{what}: حُفظ</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>السجلات المكررة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>الانتقال إلى الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Go to my tasks</source>
        <translation>الانتقال إلى مهامي</translation>
    </message>
    <message>
        <source>Go to the calendar</source>
        <translation>الانتقال إلى التقويم</translation>
    </message>
    <message>
        <source>Go to the duplicates</source>
        <translation>الانتقال إلى السجلات المكررة</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>الانتقال إلى الوارد</translation>
    </message>
    <message>
        <source>Go to the notifications</source>
        <translation>الانتقال إلى الإشعارات</translation>
    </message>
    <message>
        <source>Go to what was handed over</source>
        <translation>الانتقال إلى الأعمال المُحالة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>الأعمال المُحالة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>مهامي</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <source>day, week, month, agenda</source>
        <translation>يوم، أسبوع، شهر، جدول</translation>
    </message>
    <message>
        <source>discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>إنجاز</translation>
    </message>
    <message>
        <source>later</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>غير متطابقين</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>quick link</source>
        <translation>رابط سريع</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>نسختهم</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{records} as a board</source>
        <translation>عرض {records} كلوحة</translation>
    </message>
    <message>
        <source>{records} as a list</source>
        <translation>عرض {records} كقائمة</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>نفّذ</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>{action}?</source>
        <translation>{action}؟</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It could not be written. {reason}</source>
        <translation>تعذرت الكتابة. {reason}</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Print {what}</source>
        <translation>طباعة {what}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>تم حفظ {name}</translation>
    </message>
    <message>
        <source>Turn the paper</source>
        <translation>تدوير الورقة</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من أصل {total}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>1 record</source>
        <translation>سجل واحد</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>Print this list, or save it as PDF…</source>
        <translation>طباعة هذه القائمة أو حفظها كملف PDF…</translation>
    </message>
    <message>
        <source>Print this record, or save it as PDF…</source>
        <translation>طباعة هذا السجل أو حفظه كملف PDF…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>This record is gone.</source>
        <translation>لم يعد هذا السجل موجودًا.</translation>
    </message>
    <message>
        <source>search: {words}</source>
        <translation>البحث: {words}</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>السجلات: {count}</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Create and add another</source>
        <translation>إنشاء وإضافة آخر</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>إضافة {record}</translation>
    </message>
    <message>
        <source>New {record} given up</source>
        <translation>تم التخلي عن إضافة {record}</translation>
    </message>
    <message>
        <source>New {record} {title}</source>
        <translation>إضافة {record} {title}</translation>
    </message>
    <message>
        <source>{record} created</source>
        <translation>تم إنشاء {record}</translation>
    </message>
</context>
<context>
    <name>RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Open as a page</source>
        <translation>فتح كصفحة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>Close the record</source>
        <translation>إغلاق السجل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>البحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>نافذة</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Create {record} “{name}”</source>
        <translation>إنشاء {record} «{name}»</translation>
    </message>
</context>
<context>
    <name>ReferencesEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>It is tied to nothing yet.</source>
        <translation>لا يرتبط بشيء بعد.</translation>
    </message>
    <message>
        <source>Map of relationships</source>
        <translation>خريطة العلاقات</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Relationships of {title}</source>
        <translation>علاقات {title}</translation>
    </message>
    <message>
        <source>Stands below it</source>
        <translation>يتبع له</translation>
    </message>
    <message>
        <source>What it stands below</source>
        <translation>ما يتبع له</translation>
    </message>
    <message>
        <source>{count} more: {records}</source>
        <translation>و{count} أخرى: {records}</translation>
    </message>
    <message>
        <source>{tie}: {title}</source>
        <translation>{tie}: {title}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Counterfoil closed unexpectedly. What you typed is kept; a report is on this computer.</source>
        <translation>أُغلق Counterfoil على نحو غير متوقع. ما كتبته محفوظ، ويوجد تقرير على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>تقارير الأعطال</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>It could not be saved. {reason}</source>
        <translation>تعذر الحفظ. {reason}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Save to send</source>
        <translation>حفظ للإرسال</translation>
    </message>
    <message>
        <source>Save to send…</source>
        <translation>حفظ للإرسال…</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>تم حفظ {name}</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>لا توجد تقارير.</translation>
    </message>
    <message>
        <source>They say where in the program it happened, nothing of your records. None is sent by itself.</source>
        <translation>تذكر موضع الخطأ في البرنامج، ولا شيء من سجلاتك. لا يُرسل أي منها تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message>
        <source>The records on this computer were damaged and are being loaded again.</source>
        <translation>السجلات على هذا الحاسوب كانت تالفة، ويجري تحميلها من جديد.</translation>
    </message>
    <message>
        <source>The records on this computer were damaged and have been loaded again.</source>
        <translation>السجلات على هذا الحاسوب كانت تالفة، وتم تحميلها من جديد.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SendingAgain</name>
    <message>
        <source>Other day of {title}</source>
        <translation>يوم آخر لـ {title}</translation>
    </message>
    <message>
        <source>Restore and send again</source>
        <translation>الاستعادة وإعادة الإرسال</translation>
    </message>
    <message>
        <source>Restoring of {title}</source>
        <translation>استعادة {title}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>SequenceChip</name>
    <message>
        <source>{keys}…</source>
        <translation>⁦{keys}⁩…</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>برامج أخرى</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>As it was: {action}</source>
        <translation>إعادته كما كان: {action}</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>غيّرته أنت</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>لا يوجد اختصار بهذا الاسم.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Press the new key for {action}</source>
        <translation>اضغط المفتاح الجديد لـ «{action}»</translation>
    </message>
    <message>
        <source>Press the new key, or two one after the other</source>
        <translation>اضغط المفتاح الجديد، أو مفتاحين متتاليين</translation>
    </message>
    <message>
        <source>Press to change it</source>
        <translation>اضغط لتغييره</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>{action}: no key. Press to add.</source>
        <translation>{action}: بلا مفتاح. اضغط للإضافة.</translation>
    </message>
    <message>
        <source>{action}: {key}. Press to change it.</source>
        <translation>{action}: ⁦{key}⁩. اضغط للتغيير.</translation>
    </message>
    <message>
        <source>{key} is “{other}” now.</source>
        <translation>المفتاح ⁦{key}⁩ مخصص حاليًا لـ «{other}».</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>البحث أو تنفيذ أمر…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n attached files have not been sent.</source>
        <translation><numerusform>لم يُرسل بعد %Ln ملف مرفق.</numerusform><numerusform>لم يُرسل بعد ملف مرفق واحد.</numerusform><numerusform>لم يُرسل بعد ملفان مرفقان.</numerusform><numerusform>لم يُرسل بعد %Ln ملفات مرفقة.</numerusform><numerusform>لم يُرسل بعد %Ln ملفًا مرفقًا.</numerusform><numerusform>لم يُرسل بعد %Ln ملف مرفق.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes have not been sent.</source>
        <translation><numerusform>لم يُرسل بعد %Ln تغيير.</numerusform><numerusform>لم يُرسل بعد تغيير واحد.</numerusform><numerusform>لم يُرسل بعد تغييران.</numerusform><numerusform>لم يُرسل بعد %Ln تغييرات.</numerusform><numerusform>لم يُرسل بعد %Ln تغييرًا.</numerusform><numerusform>لم يُرسل بعد %Ln تغيير.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes in your inbox wait for you.</source>
        <translation><numerusform>ينتظرك في الوارد %Ln تغيير.</numerusform><numerusform>ينتظرك في الوارد تغيير واحد.</numerusform><numerusform>ينتظرك في الوارد تغييران.</numerusform><numerusform>ينتظرك في الوارد %Ln تغييرات.</numerusform><numerusform>ينتظرك في الوارد %Ln تغييرًا.</numerusform><numerusform>ينتظرك في الوارد %Ln تغيير.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes you had not sent could not be handed over.</source>
        <translation><numerusform>تعذرت إحالة %Ln تغيير مما لم ترسله.</numerusform><numerusform>تعذرت إحالة تغيير واحد مما لم ترسله.</numerusform><numerusform>تعذرت إحالة تغييرين مما لم ترسله.</numerusform><numerusform>تعذرت إحالة %Ln تغييرات مما لم ترسله.</numerusform><numerusform>تعذرت إحالة %Ln تغييرًا مما لم ترسله.</numerusform><numerusform>تعذرت إحالة %Ln تغيير مما لم ترسله.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes you had not sent were handed to your administrator.</source>
        <translation><numerusform>تمت إحالة %Ln تغيير مما لم ترسله إلى مدير النظام لديكم.</numerusform><numerusform>تمت إحالة تغيير واحد مما لم ترسله إلى مدير النظام لديكم.</numerusform><numerusform>تمت إحالة تغييرين مما لم ترسله إلى مدير النظام لديكم.</numerusform><numerusform>تمت إحالة %Ln تغييرات مما لم ترسله إلى مدير النظام لديكم.</numerusform><numerusform>تمت إحالة %Ln تغييرًا مما لم ترسله إلى مدير النظام لديكم.</numerusform><numerusform>تمت إحالة %Ln تغيير مما لم ترسله إلى مدير النظام لديكم.</numerusform></translation>
    </message>
    <message>
        <source>1 attached file has not been sent.</source>
        <translation>لم يُرسل بعد ملف مرفق واحد.</translation>
    </message>
    <message>
        <source>1 change has not been sent.</source>
        <translation>لم يُرسل بعد تغيير واحد.</translation>
    </message>
    <message>
        <source>1 change in your inbox waits for you.</source>
        <translation>ينتظرك في الوارد تغيير واحد.</translation>
    </message>
    <message>
        <source>1 change you had not sent could not be handed over.</source>
        <translation>تعذرت إحالة تغيير واحد لم ترسله.</translation>
    </message>
    <message>
        <source>1 change you had not sent was handed to your administrator.</source>
        <translation>تمت إحالة تغيير واحد لم ترسله إلى مدير النظام لديكم.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختيار عبارة مرور</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>اختيار مؤسسة</translation>
    </message>
    <message>
        <source>Connect to go on</source>
        <translation>اتصل بالخادم للمتابعة</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>تصدير الأعمال غير المرسلة…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It protects the records on this computer.</source>
        <translation>تحمي السجلات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>يُرجى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to Counterfoil</source>
        <translation>تسجيل الدخول إلى Counterfoil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out and remove the records from this computer?</source>
        <translation>هل تريد تسجيل الخروج وإزالة السجلات من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Signing out loses that for good.</source>
        <translation>تسجيل الخروج يفقدك ذلك نهائيًا.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>The clock of this computer was set back, so nobody can tell how long it has been away. Set it right, and connect to the server.</source>
        <translation>أُرجعت ساعة هذا الحاسوب إلى الوراء، فلا يمكن معرفة مدة غيابه. اضبط الساعة واتصل بالخادم.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>أعد كتابتها</translation>
    </message>
    <message>
        <source>The server cannot be reached from here now.</source>
        <translation>لا يمكن الوصول إلى الخادم من هنا الآن.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>This computer has no keyring. A passphrase protects your records on it instead; you will be asked for it each time Counterfoil starts. Nobody can recover it.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب، لذلك تحمي عبارة مرور سجلاتك عليه، وستُطلب منك عند كل تشغيل لـ Counterfoil. لا يمكن لأحد استرجاعها.</translation>
    </message>
    <message>
        <source>Too short: it needs at least {count} characters.</source>
        <translation>قصيرة جدًا: الحد الأدنى لعدد الأحرف {count}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Which server? Its address looks like https://crm.example.org.</source>
        <translation>ما الخادم؟ يكون عنوانه بهذا الشكل: https://crm.example.org.</translation>
    </message>
    <message>
        <source>Work offline in {organization}</source>
        <translation>العمل دون اتصال في {organization}</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>لم تُدخل عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Your passphrase, please</source>
        <translation>يُرجى إدخال عبارة المرور</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>لم تُدخل كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in — Counterfoil</source>
        <translation>تسجيل الدخول — Counterfoil</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} مليون</translation>
    </message>
    <message>
        <source>{number} bn</source>
        <translation>{number} مليار</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>{number} ألف</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n attached files are still to be sent</source>
        <translation><numerusform>لم يُرسل بعد %Ln ملف مرفق</numerusform><numerusform>لم يُرسل بعد ملف مرفق واحد</numerusform><numerusform>لم يُرسل بعد ملفان مرفقان</numerusform><numerusform>لم يُرسل بعد %Ln ملفات مرفقة</numerusform><numerusform>لم يُرسل بعد %Ln ملفًا مرفقًا</numerusform><numerusform>لم يُرسل بعد %Ln ملف مرفق</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation><numerusform>%Ln تغيير</numerusform><numerusform>تغيير واحد</numerusform><numerusform>تغييران</numerusform><numerusform>%Ln تغييرات</numerusform><numerusform>%Ln تغييرًا</numerusform><numerusform>%Ln تغيير</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are kept and will be sent then.</source>
        <translation><numerusform>تم حفظ %Ln تغيير للإرسال عندئذ.</numerusform><numerusform>تم حفظ تغيير واحد للإرسال عندئذ.</numerusform><numerusform>تم حفظ تغييرين للإرسال عندئذ.</numerusform><numerusform>تم حفظ %Ln تغييرات للإرسال عندئذ.</numerusform><numerusform>تم حفظ %Ln تغييرًا للإرسال عندئذ.</numerusform><numerusform>تم حفظ %Ln تغيير للإرسال عندئذ.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes of yours could not be read.</source>
        <translation><numerusform>تعذرت قراءة %Ln تغيير من تغييراتك.</numerusform><numerusform>تعذرت قراءة تغيير واحد من تغييراتك.</numerusform><numerusform>تعذرت قراءة تغييرين من تغييراتك.</numerusform><numerusform>تعذرت قراءة %Ln تغييرات من تغييراتك.</numerusform><numerusform>تعذرت قراءة %Ln تغييرًا من تغييراتك.</numerusform><numerusform>تعذرت قراءة %Ln تغيير من تغييراتك.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes received</source>
        <translation><numerusform>تم استلام %Ln تغيير</numerusform><numerusform>تم استلام تغيير واحد</numerusform><numerusform>تم استلام تغييرين</numerusform><numerusform>تم استلام %Ln تغييرات</numerusform><numerusform>تم استلام %Ln تغييرًا</numerusform><numerusform>تم استلام %Ln تغيير</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation><numerusform>تم رفض %Ln تغيير</numerusform><numerusform>تم رفض تغيير واحد</numerusform><numerusform>تم رفض تغييرين</numerusform><numerusform>تم رفض %Ln تغييرات</numerusform><numerusform>تم رفض %Ln تغييرًا</numerusform><numerusform>تم رفض %Ln تغيير</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent</source>
        <translation><numerusform>تم إرسال %Ln تغيير</numerusform><numerusform>تم إرسال تغيير واحد</numerusform><numerusform>تم إرسال تغييرين</numerusform><numerusform>تم إرسال %Ln تغييرات</numerusform><numerusform>تم إرسال %Ln تغييرًا</numerusform><numerusform>تم إرسال %Ln تغيير</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes to records you can no longer see were handed to your administrator.</source>
        <translation><numerusform>تمت إحالة %Ln تغيير على سجلات لم يعد يحق لك الاطلاع عليها إلى مدير النظام لديكم.</numerusform><numerusform>تمت إحالة تغيير واحد على سجلات لم يعد يحق لك الاطلاع عليها إلى مدير النظام لديكم.</numerusform><numerusform>تمت إحالة تغييرين على سجلات لم يعد يحق لك الاطلاع عليها إلى مدير النظام لديكم.</numerusform><numerusform>تمت إحالة %Ln تغييرات على سجلات لم يعد يحق لك الاطلاع عليها إلى مدير النظام لديكم.</numerusform><numerusform>تمت إحالة %Ln تغييرًا على سجلات لم يعد يحق لك الاطلاع عليها إلى مدير النظام لديكم.</numerusform><numerusform>تمت إحالة %Ln تغيير على سجلات لم يعد يحق لك الاطلاع عليها إلى مدير النظام لديكم.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation><numerusform>بانتظار الإرسال: %Ln تغيير</numerusform><numerusform>بانتظار الإرسال: تغيير واحد</numerusform><numerusform>بانتظار الإرسال: تغييران</numerusform><numerusform>بانتظار الإرسال: %Ln تغييرات</numerusform><numerusform>بانتظار الإرسال: %Ln تغييرًا</numerusform><numerusform>بانتظار الإرسال: %Ln تغيير</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation><numerusform>%Ln تعارض</numerusform><numerusform>تعارض واحد</numerusform><numerusform>تعارضان</numerusform><numerusform>%Ln تعارضات</numerusform><numerusform>%Ln تعارضًا</numerusform><numerusform>%Ln تعارض</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation><numerusform>قبل %Ln ساعة</numerusform><numerusform>قبل ساعة</numerusform><numerusform>قبل ساعتين</numerusform><numerusform>قبل %Ln ساعات</numerusform><numerusform>قبل %Ln ساعة</numerusform><numerusform>قبل %Ln ساعة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation><numerusform>قبل %Ln دقيقة</numerusform><numerusform>قبل دقيقة</numerusform><numerusform>قبل دقيقتين</numerusform><numerusform>قبل %Ln دقائق</numerusform><numerusform>قبل %Ln دقيقة</numerusform><numerusform>قبل %Ln دقيقة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation><numerusform>%Ln سجل</numerusform><numerusform>سجل واحد</numerusform><numerusform>سجلان</numerusform><numerusform>%Ln سجلات</numerusform><numerusform>%Ln سجلًا</numerusform><numerusform>%Ln سجل</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation><numerusform>%Ln محاولة</numerusform><numerusform>محاولة واحدة</numerusform><numerusform>محاولتان</numerusform><numerusform>%Ln محاولات</numerusform><numerusform>%Ln محاولة</numerusform><numerusform>%Ln محاولة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unsent changes were saved</source>
        <translation><numerusform>تم حفظ %Ln تغيير مما لم يُرسل</numerusform><numerusform>تم حفظ تغيير واحد مما لم يُرسل</numerusform><numerusform>تم حفظ تغييرين مما لم يُرسل</numerusform><numerusform>تم حفظ %Ln تغييرات مما لم يُرسل</numerusform><numerusform>تم حفظ %Ln تغييرًا مما لم يُرسل</numerusform><numerusform>تم حفظ %Ln تغيير مما لم يُرسل</numerusform></translation>
    </message>
    <message>
        <source>1 attached file is still to be sent</source>
        <translation>لم يُرسل بعد ملف مرفق واحد</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message>
        <source>1 change is kept and will be sent then.</source>
        <translation>تم حفظ تغيير واحد للإرسال عندئذ.</translation>
    </message>
    <message>
        <source>1 change of yours could not be read.</source>
        <translation>تعذرت قراءة تغيير واحد من تغييراتك.</translation>
    </message>
    <message>
        <source>1 change received</source>
        <translation>تم استلام تغيير واحد</translation>
    </message>
    <message>
        <source>1 change refused</source>
        <translation>تم رفض تغيير واحد</translation>
    </message>
    <message>
        <source>1 change sent</source>
        <translation>تم إرسال تغيير واحد</translation>
    </message>
    <message>
        <source>1 change to a record you can no longer see was handed to your administrator.</source>
        <translation>تمت إحالة تغيير واحد على سجل لم يعد يحق لك الاطلاع عليه إلى مدير النظام لديكم.</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>بانتظار الإرسال: تغيير واحد</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>تعارض واحد</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>سجل واحد</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>محاولة واحدة</translation>
    </message>
    <message>
        <source>1 unsent change was saved</source>
        <translation>تم حفظ تغيير واحد لم يُرسل</translation>
    </message>
    <message>
        <source>Access was taken away</source>
        <translation>تم سحب حق الوصول</translation>
    </message>
    <message>
        <source>Change of a {record}</source>
        <translation>تغيير {record}</translation>
    </message>
    <message>
        <source>Changed by someone else, too</source>
        <translation>غيّره شخص آخر أيضًا</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changes were saved out of a damaged copy</source>
        <translation>تم إنقاذ تغييرات من نسخة تالفة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Connect within %n hours to keep working here</source>
        <translation><numerusform>اتصل خلال %Ln ساعة لمواصلة العمل هنا</numerusform><numerusform>اتصل خلال ساعة واحدة لمواصلة العمل هنا</numerusform><numerusform>اتصل خلال ساعتين لمواصلة العمل هنا</numerusform><numerusform>اتصل خلال %Ln ساعات لمواصلة العمل هنا</numerusform><numerusform>اتصل خلال %Ln ساعة لمواصلة العمل هنا</numerusform><numerusform>اتصل خلال %Ln ساعة لمواصلة العمل هنا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Connect within %n minutes to keep working here</source>
        <translation><numerusform>اتصل خلال %Ln دقيقة لمواصلة العمل هنا</numerusform><numerusform>اتصل خلال دقيقة واحدة لمواصلة العمل هنا</numerusform><numerusform>اتصل خلال دقيقتين لمواصلة العمل هنا</numerusform><numerusform>اتصل خلال %Ln دقائق لمواصلة العمل هنا</numerusform><numerusform>اتصل خلال %Ln دقيقة لمواصلة العمل هنا</numerusform><numerusform>اتصل خلال %Ln دقيقة لمواصلة العمل هنا</numerusform></translation>
    </message>
    <message>
        <source>Connect within 1 hour to keep working here</source>
        <translation>اتصل خلال ساعة واحدة لمواصلة العمل هنا</translation>
    </message>
    <message>
        <source>Connect within 1 minute to keep working here</source>
        <translation>اتصل خلال دقيقة واحدة لمواصلة العمل هنا</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Counterfoil was closed</source>
        <translation>أُغلق Counterfoil</translation>
    </message>
    <message>
        <source>Damaged records were mended</source>
        <translation>تم إصلاح سجلات تالفة</translation>
    </message>
    <message>
        <source>Deletion of a {record}</source>
        <translation>حذف {record}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Everything on this computer has been sent.</source>
        <translation>تم إرسال كل ما على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation>تصدير الأعمال غير المرسلة</translation>
    </message>
    <message>
        <source>Filter by record</source>
        <translation>تصفية حسب السجل</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>الاحتفاظ بنسختهم</translation>
    </message>
    <message>
        <source>Loading waits: {reason}</source>
        <translation>التحميل بانتظار: {reason}</translation>
    </message>
    <message>
        <source>Loading {percent} %</source>
        <translation>جارٍ التحميل {percent}٪</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Made {time}</source>
        <translation>وقت الإجراء {time}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>إضافة {record}</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Offline, synced {when}</source>
        <translation>دون اتصال، آخر مزامنة {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Records have to be loaded</source>
        <translation>يلزم تحميل السجلات</translation>
    </message>
    <message>
        <source>Records that you may not see any more were removed</source>
        <translation>تمت إزالة سجلات لم يعد يحق لك الاطلاع عليها</translation>
    </message>
    <message>
        <source>Records were loaded</source>
        <translation>تم تحميل السجلات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Restoring of a {record}</source>
        <translation>استعادة {record}</translation>
    </message>
    <message>
        <source>Save support file</source>
        <translation>حفظ ملف الدعم</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>حفظ ملف الدعم…</translation>
    </message>
    <message>
        <source>Saved {name}. It holds times and counts, nothing of what your records say.</source>
        <translation>تم حفظ {name}. يحتوي على أوقات وأعداد، ولا شيء من محتوى سجلاتك.</translation>
    </message>
    <message>
        <source>Search and sorting were made anew, because they had missed records</source>
        <translation>أُعيد إنشاء البحث والترتيب لأن بعض السجلات كانت ناقصة فيهما</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Sent, merged with what others changed</source>
        <translation>أُرسل ودُمج مع تغييرات الآخرين</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>تمت تسويته</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>إعادة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again to sync</source>
        <translation>أعد تسجيل الدخول للمزامنة</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>توقفت المزامنة</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>سجل المزامنة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Synced {when}</source>
        <translation>آخر مزامنة {when}</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Synchronisation stopped</source>
        <translation>توقفت المزامنة</translation>
    </message>
    <message>
        <source>The connection ended</source>
        <translation>انتهى الاتصال</translation>
    </message>
    <message>
        <source>The copy on this computer got a new key</source>
        <translation>حصلت النسخة على هذا الحاسوب على مفتاح جديد</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Waiting to be sent, shown once it is answered</source>
        <translation>بانتظار الإرسال، ويظهر بعد رد الخادم</translation>
    </message>
    <message>
        <source>Waits for a change that was refused</source>
        <translation>بانتظار تغيير مرفوض</translation>
    </message>
    <message numerus="yes">
        <source>Your %n unsent changes are safe.</source>
        <translation><numerusform>%Ln تغيير غير مرسل محفوظ.</numerusform><numerusform>تغييرك غير المرسل محفوظ.</numerusform><numerusform>تغييراك غير المرسلين محفوظان.</numerusform><numerusform>تغييراتك غير المرسلة (%Ln) محفوظة.</numerusform><numerusform>تغييراتك غير المرسلة (%Ln) محفوظة.</numerusform><numerusform>تغييراتك غير المرسلة (%Ln) محفوظة.</numerusform></translation>
    </message>
    <message>
        <source>Your changes to records that you may not see any more were handed to your administrator</source>
        <translation>تمت إحالة تغييراتك على سجلات لم يعد يحق لك الاطلاع عليها إلى مدير النظام لديكم</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation shows records only on computers that were connected in the last %n hours.</source>
        <translation><numerusform>تعرض مؤسستك السجلات فقط على الحواسيب التي اتصلت خلال آخر %Ln ساعة.</numerusform><numerusform>تعرض مؤسستك السجلات فقط على الحواسيب التي اتصلت خلال آخر ساعة.</numerusform><numerusform>تعرض مؤسستك السجلات فقط على الحواسيب التي اتصلت خلال آخر ساعتين.</numerusform><numerusform>تعرض مؤسستك السجلات فقط على الحواسيب التي اتصلت خلال آخر %Ln ساعات.</numerusform><numerusform>تعرض مؤسستك السجلات فقط على الحواسيب التي اتصلت خلال آخر %Ln ساعة.</numerusform><numerusform>تعرض مؤسستك السجلات فقط على الحواسيب التي اتصلت خلال آخر %Ln ساعة.</numerusform></translation>
    </message>
    <message>
        <source>Your organisation shows records only on computers that were connected in the last hour.</source>
        <translation>تعرض مؤسستك السجلات فقط على الحواسيب التي اتصلت خلال آخر ساعة.</translation>
    </message>
    <message>
        <source>Your unsent change is safe.</source>
        <translation>تغييرك غير المرسل محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>و%Ln أخرى</numerusform><numerusform>وعنصر آخر</numerusform><numerusform>وعنصران آخران</numerusform><numerusform>و%Ln أخرى</numerusform><numerusform>و%Ln أخرى</numerusform><numerusform>و%Ln أخرى</numerusform></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>وعنصر آخر</translation>
    </message>
    <message>
        <source>answered {time}</source>
        <translation>وقت الرد {time}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>in step {time}</source>
        <translation>وقت التوافق {time}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>وقت الإرسال {time}</translation>
    </message>
    <message>
        <source>settled {time}</source>
        <translation>وقت التسوية {time}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the network or the server went away</source>
        <translation>انقطعت الشبكة أو الخادم</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>لا يمكن الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>the server was restored</source>
        <translation>تمت استعادة الخادم من نسخة احتياطية</translation>
    </message>
    <message>
        <source>there were none yet</source>
        <translation>لم تكن هناك سجلات بعد</translation>
    </message>
    <message>
        <source>this computer was away for long</source>
        <translation>غاب هذا الحاسوب طويلًا</translation>
    </message>
    <message>
        <source>too much has changed</source>
        <translation>تغيّر الكثير</translation>
    </message>
    <message>
        <source>you have to sign in again</source>
        <translation>يلزم تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>you may see other records than before</source>
        <translation>تغيّرت السجلات التي يحق لك الاطلاع عليها</translation>
    </message>
    <message>
        <source>{counts} to {json} and {csv}</source>
        <translation>{counts} في ⁦{json}⁩ و⁦{csv}⁩</translation>
    </message>
    <message>
        <source>{field} – mine: {mine}, theirs: {theirs}</source>
        <translation>الحقل {field} – نسختي: {mine}، نسختهم: {theirs}</translation>
    </message>
    <message>
        <source>{tries} until {time}</source>
        <translation>{tries} حتى {time}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Remove {tag}</source>
        <translation>إزالة {tag}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A day, !high, #record, @colleague and “every week” are understood.</source>
        <translation>يمكن كتابة يوم و‎!high و‎#record و‎@colleague و«every week».</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>Call Ana fri 14:00 !high #deal name</source>
        <translation>اتصال بـ Ana fri 14:00 !high #deal name</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>حذف المهمة</translation>
    </message>
    <message>
        <source>Deletion of {task}</source>
        <translation>حذف {task}</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>أُنجزت اليوم</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>تعديل المهمة</translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>مهام الجميع</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Give the task to…</source>
        <translation>إسناد المهمة إلى…</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>بعد أسبوعين</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مهامي</translation>
    </message>
    <message>
        <source>More or less urgent</source>
        <translation>رفع الأولوية أو خفضها</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>مهامي</translation>
    </message>
    <message>
        <source>My tasks, or everybody's</source>
        <translation>مهامي أو مهام الجميع</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>الأسماء المطابقة</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>New task {task}</source>
        <translation>إضافة مهمة {task}</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر القادم</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>المهمة التالية</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا مهام لديك</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>فتح المهمة</translation>
    </message>
    <message>
        <source>Open what the task is about</source>
        <translation>فتح السجل المرتبط بالمهمة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>المهمة السابقة</translation>
    </message>
    <message>
        <source>Priority of {task}</source>
        <translation>أولوية {task}</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>تأجيل إلى</translation>
    </message>
    <message>
        <source>Put the task off until…</source>
        <translation>تأجيل المهمة إلى…</translation>
    </message>
    <message>
        <source>Someday</source>
        <translation>يومًا ما</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Task done, or open again</source>
        <translation>إنجاز المهمة أو إعادة فتحها</translation>
    </message>
    <message>
        <source>Task one part down</source>
        <translation>نقل المهمة قسمًا للأسفل</translation>
    </message>
    <message>
        <source>Task one part up</source>
        <translation>نقل المهمة قسمًا للأعلى</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Tasks of a colleague…</source>
        <translation>مهام زميل…</translation>
    </message>
    <message>
        <source>There are more than are shown here: use the list of all tasks.</source>
        <translation>هناك أكثر مما يظهر هنا: استخدم قائمة كل المهام.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Understood: {what}. Press to leave it in the words.</source>
        <translation>تم فهم: {what}. اضغط لإبقائه ضمن النص.</translation>
    </message>
    <message>
        <source>Write what is to be done in the line above, with its day: “Call Ana fri 14:00”. X marks it as done.</source>
        <translation>اكتب المطلوب في السطر أعلاه مع يومه، مثل: «Call Ana fri 14:00». المفتاح X لتعيين المهمة كمنجزة.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>المفتوحة: {count}</translation>
    </message>
    <message>
        <source>{task} deleted</source>
        <translation>تم حذف {task}</translation>
    </message>
    <message>
        <source>{task} done</source>
        <translation>تم إنجاز {task}</translation>
    </message>
    <message>
        <source>{task} open again</source>
        <translation>أُعيد فتح {task}</translation>
    </message>
    <message>
        <source>{task}: assigned to {name}</source>
        <translation>تم إسناد {task} إلى {name}</translation>
    </message>
    <message>
        <source>{task}: {day}</source>
        <translation>{task}: {day}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Activity</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Discarded by you</source>
        <translation>تجاهلته أنت</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>تم إنجاز: {task}</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>رسائل البريد</translation>
    </message>
    <message>
        <source>Earlier changes are on the server. Try again when you are online.</source>
        <translation>التغييرات الأقدم موجودة على الخادم. حاول مجددًا عند الاتصال.</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>الأقدم…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Search in the activity</source>
        <translation>البحث في الأنشطة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>That is everything.</source>
        <translation>هذا كل شيء.</translation>
    </message>
    <message>
        <source>Theirs kept by you</source>
        <translation>احتفظت بنسختهم</translation>
    </message>
    <message>
        <source>What is shown of the activity</source>
        <translation>المعروض من الأنشطة</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>لم يُؤكد بعد</translation>
    </message>
    <message>
        <source>on another of your devices</source>
        <translation>على جهاز آخر من أجهزتك</translation>
    </message>
    <message>
        <source>{fields} changed</source>
        <translation>تم تغيير {fields}</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} و{count} أخرى</translation>
    </message>
    <message>
        <source>{record} created</source>
        <translation>تم إنشاء {record}</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>تم حذف {record}</translation>
    </message>
    <message>
        <source>{record} restored</source>
        <translation>تمت استعادة {record}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{message} ({undo}: {key})</source>
        <translation>{message} ({undo}: {key})</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Not undone, since changed: {kept}</source>
        <translation>لم يتم التراجع عنه لتغيّره لاحقًا: {kept}</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>تمت الإعادة</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>تمت إعادة: {label}</translation>
    </message>
    <message>
        <source>There was nothing left to take back.</source>
        <translation>لم يبقَ شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>تم التراجع عن: {label}</translation>
    </message>
    <message>
        <source>{done} – left alone, since changed: {kept}</source>
        <translation>{done} – تُرك لتغيّره لاحقًا: {kept}</translation>
    </message>
    <message>
        <source>{field} of {record}</source>
        <translation>{field} – {record}</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Counterfoil {version} is there. {notes}</source>
        <translation>يتوفر Counterfoil {version}. {notes}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>تخطي هذا الإصدار</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation><numerusform>%n سطر</numerusform><numerusform>سطر واحد</numerusform><numerusform>سطران</numerusform><numerusform>%n أسطر</numerusform><numerusform>%n سطرًا</numerusform><numerusform>%n سطر</numerusform></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>فواتير الموردين</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>إشعارات دائنة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>حذف طريقة العرض</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Deletion of {view}</source>
        <translation>حذف {view}</translation>
    </message>
    <message>
        <source>Everyone sees {view} now</source>
        <translation>أصبحت {view} مرئية للجميع</translation>
    </message>
    <message>
        <source>Find a view</source>
        <translation>البحث عن طريقة عرض</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>نار</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>علم</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>تجميع حسب…</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>سجلاتي</translation>
    </message>
    <message>
        <source>Move the view to the back</source>
        <translation>نقل طريقة العرض إلى الخلف</translation>
    </message>
    <message>
        <source>Move the view to the front</source>
        <translation>نقل طريقة العرض إلى الأمام</translation>
    </message>
    <message>
        <source>Move to the back</source>
        <translation>نقل إلى الخلف</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>نقل إلى الأمام</translation>
    </message>
    <message>
        <source>Name of the new view</source>
        <translation>اسم طريقة العرض الجديدة</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>غير متزامن</translation>
    </message>
    <message>
        <source>Only you see {view} now</source>
        <translation>أصبحت {view} مرئية لك وحدك</translation>
    </message>
    <message>
        <source>Order of views</source>
        <translation>ترتيب طرق العرض</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>إعادة تسمية طريقة العرض…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>إعادة تعيين طريقة العرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>حفظ كطريقة عرض جديدة…</translation>
    </message>
    <message>
        <source>Save as my own view…</source>
        <translation>حفظ كعرض خاص بي…</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Share the view, or keep it to oneself</source>
        <translation>مشاركة طريقة العرض أو قصرها عليك</translation>
    </message>
    <message>
        <source>Share with everyone</source>
        <translation>مشاركة مع الجميع</translation>
    </message>
    <message>
        <source>Show it to me alone</source>
        <translation>إظهارها لي وحدي</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>View {view}</source>
        <translation>طريقة العرض {view}</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>طريقة العرض: {view}</translation>
    </message>
    <message>
        <source>{view} deleted</source>
        <translation>تم حذف {view}</translation>
    </message>
    <message>
        <source>{view} names what is no longer there: {fields}. It is left out.</source>
        <translation>تشير {view} إلى ما لم يعد موجودًا: {fields}. تم تجاهله.</translation>
    </message>
    <message>
        <source>{view} saved</source>
        <translation>تم حفظ {view}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Next record of the list</source>
        <translation>السجل التالي في القائمة</translation>
    </message>
    <message>
        <source>Previous record of the list</source>
        <translation>السجل السابق في القائمة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>إغلاق السجل</translation>
    </message>
    <message>
        <source>Compact rows in all lists</source>
        <translation>صفوف متراصة في كل القوائم</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>عمليات الاستيراد السابقة…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Everything is shown at {percent} % from the next start.</source>
        <translation>سيُعرض كل شيء بحجم {percent}٪ بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Export unsent work…</source>
        <translation>تصدير الأعمال غير المرسلة…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Go to {records}</source>
        <translation>الانتقال إلى {records}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Import {records}…</source>
        <translation>استيراد {records}…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>New record here</source>
        <translation>إضافة سجل هنا</translation>
    </message>
    <message>
        <source>New {record}</source>
        <translation>إضافة {record}</translation>
    </message>
    <message>
        <source>Normal rows in all lists</source>
        <translation>صفوف عادية في كل القوائم</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Roomy rows in all lists</source>
        <translation>صفوف واسعة في كل القوائم</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>حفظ ملف الدعم…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>البحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings: {page}</source>
        <translation>الإعدادات: {page}</translation>
    </message>
    <message>
        <source>Show sync log</source>
        <translation>إظهار سجل المزامنة</translation>
    </message>
    <message>
        <source>Show sync status</source>
        <translation>إظهار حالة المزامنة</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>إعادة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to another organisation…</source>
        <translation>تسجيل الدخول إلى مؤسسة أخرى…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>Switch single-letter shortcuts off</source>
        <translation>إيقاف اختصارات الحرف الواحد</translation>
    </message>
    <message>
        <source>Switch single-letter shortcuts on</source>
        <translation>تشغيل اختصارات الحرف الواحد</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>مظهر النظام</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>density</source>
        <translation>كثافة تباعد</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <translation>تفضيلات خيارات ضبط</translation>
    </message>
    <message>
        <source>zoom size scale font</source>
        <translation>تكبير حجم مقياس خط</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Counterfoil goes on</source>
        <translation>لا يزال Counterfoil يعمل</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>تم نسخ الرابط</translation>
    </message>
    <message>
        <source>Open Counterfoil</source>
        <translation>فتح Counterfoil</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>فتح نافذة أخرى</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>فتح في نافذة</translation>
    </message>
    <message>
        <source>Open or quit it by its icon in the tray.</source>
        <translation>افتحه أو أنهِه من أيقونته في منطقة الإشعارات.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Show crash reports</source>
        <translation>إظهار تقارير الأعطال</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>نافذة</translation>
    </message>
    <message>
        <source>{count} for you</source>
        <translation>بانتظارك: {count}</translation>
    </message>
    <message>
        <source>{count} links copied</source>
        <translation>الروابط المنسوخة: {count}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Your role has changed. What you may not see any more was taken off this computer.</source>
        <translation>تغيّر دورك. تمت إزالة ما لم يعد يحق لك الاطلاع عليه من هذا الحاسوب.</translation>
    </message>
</context>
</TS>
