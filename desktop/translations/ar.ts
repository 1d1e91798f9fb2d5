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
        <source>A call, meeting, e-mail or note about a contact, a company or a deal.</source>
        <translation>مكالمة أو اجتماع أو بريد إلكتروني أو ملاحظة عن جهة اتصال أو شركة أو صفقة.</translation>
    </message>
    <message>
        <source>A contact's role in a company besides the main one.</source>
        <translation>دور جهة الاتصال في شركة غير شركتها الرئيسية.</translation>
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
        <source>A file attached to a contact, a company, a deal or an activity.</source>
        <translation>ملف مرفق بجهة اتصال أو شركة أو صفقة أو نشاط.</translation>
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
        <source>A sequence of stages that deals go through.</source>
        <translation>سلسلة المراحل التي تمر بها الصفقات.</translation>
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
        <source>Allowed next stages</source>
        <translation>المراحل التالية المسموح بها</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>مبلغ مالي</translation>
    </message>
    <message>
        <source>An organisation the tenant does business with.</source>
        <translation>مؤسسة تتعامل معها المؤسسة المستخدِمة.</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>الإيرادات السنوية</translation>
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
        <source>Became company</source>
        <translation>الشركة الناتجة</translation>
    </message>
    <message>
        <source>Being checked for viruses</source>
        <translation>قيد الفحص من الفيروسات</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>المجموعة</translation>
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
        <source>Closed</source>
        <translation>تاريخ الإغلاق</translation>
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
        <source>Convert leads</source>
        <translation>تحويل العملاء المحتملين</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>محوَّل</translation>
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
        <source>Currency</source>
        <translation>العملة</translation>
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
        <source>Day</source>
        <translation>يوم</translation>
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
        <source>Decimals</source>
        <translation>المنازل العشرية</translation>
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
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>عدم التواصل</translation>
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
        <source>Due</source>
        <translation>الاستحقاق</translation>
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
        <source>Employees</source>
        <translation>عدد الموظفين</translation>
    </message>
    <message>
        <source>Empty for all that follow</source>
        <translation>فارغ لكل ما يلي</translation>
    </message>
    <message>
        <source>Empty means any stage of the pipeline</source>
        <translation>الفراغ يعني أي مرحلة في المسار</translation>
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
        <source>Expected close</source>
        <translation>الإغلاق المتوقع</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
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
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>يليه</translation>
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
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
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
        <source>Ids in other programs</source>
        <translation>المعرّفات في برامج أخرى</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
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
        <source>Into what it was before that was taken back</source>
        <translation>إلى ما كان عليه قبل التغيير المسحوب</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
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
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
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
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>آخر رقم</translation>
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
        <source>Lease series of numbers</source>
        <translation>حجز سلاسل أرقام</translation>
    </message>
    <message>
        <source>Leave out of mailings and calls</source>
        <translation>استثناء من الرسائل الجماعية والمكالمات</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>نص طويل</translation>
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
        <source>Make a company</source>
        <translation>إنشاء شركة</translation>
    </message>
    <message>
        <source>Make a contact</source>
        <translation>إنشاء جهة اتصال</translation>
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
        <source>Missing feature</source>
        <translation>ميزة ناقصة</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
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
        <source>Name of the deal</source>
        <translation>اسم الصفقة</translation>
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
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
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
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
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
        <source>Numbers that a document has</source>
        <translation>الأرقام التي يحملها المستند</translation>
    </message>
    <message>
        <source>Numbers that were skipped, or that a lost device can no longer give.</source>
        <translation>أرقام تم تخطيها أو لم يعد بإمكان جهاز مفقود إصدارها.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
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
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>تواصل صادر</translation>
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
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>الشركة الأم</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
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
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>يشير إلى</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
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
        <source>Qualified</source>
        <translation>مؤهل</translation>
    </message>
    <message>
        <source>Ranges of voided numbers</source>
        <translation>نطاقات الأرقام الملغاة</translation>
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
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
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
        <source>Retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
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
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>سلاسل الأرقام</translation>
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
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
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
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
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
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The device whose numbers these are</source>
        <translation>الجهاز صاحب هذه الأرقام</translation>
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
        <source>The numbers that one device may give, and the next of them.</source>
        <translation>الأرقام التي يجوز لجهاز واحد إصدارها، والرقم التالي منها.</translation>
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
        <source>Turned up after all</source>
        <translation>ظهر لاحقًا</translation>
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
        <source>Unqualified</source>
        <translation>غير مؤهل</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
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
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>What converting made</source>
        <translation>ما نتج عن التحويل</translation>
    </message>
    <message>
        <source>What every number begins with</source>
        <translation>ما يبدأ به كل رقم</translation>
    </message>
    <message>
        <source>What merging moved</source>
        <translation>ما نقله الدمج</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When is then midnight UTC of its first day</source>
        <translation>الوقت عندئذ هو منتصف ليل اليوم الأول بتوقيت UTC</translation>
    </message>
    <message>
        <source>Where it was moved to: letters between those of its neighbours</source>
        <translation>موضعه بعد النقل: أحرف بين أحرف ما قبله وما بعده</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Widths, what stays, groups, second order</source>
        <translation>العروض والأعمدة الثابتة والمجموعات والترتيب الثاني</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>رابحة</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Wrong details</source>
        <translation>بيانات خاطئة</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>over 5,000</source>
        <translation>أكثر من 5,000</translation>
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
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No {record} of that name: choose one or create it.</source>
        <translation>لا يوجد {record} بهذا الاسم: اختر من القائمة أو أنشئه.</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>البحث في {records}</translation>
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
        <source>'{text}' is too far away.</source>
        <translation>«{text}» بعيد جدًا.</translation>
    </message>
    <message>
        <source>'{text}' names no time.</source>
        <translation>«{text}» لا يدل على أي وقت.</translation>
    </message>
    <message>
        <source>'{value}' has more than {limit} decimals</source>
        <translation>في «{value}» أكثر من {limit} من المنازل العشرية</translation>
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
        <source>'{value}' is none of {choices}</source>
        <translation>«{value}» ليس أيًا من: {choices}</translation>
    </message>
    <message>
        <source>'{value}' is not a country; write its two letters, such as DE</source>
        <translation>«{value}» ليس بلدًا؛ اكتب اسمه أو حرفيه، مثل DE</translation>
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
        <source>'{value}' is too large</source>
        <translation>«{value}» أكبر من اللازم</translation>
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
        <source>A quotation mark in the row of line {line} is never closed: close it, or double it where it belongs to the text.</source>
        <translation>علامة اقتباس في الصف عند السطر {line} لم تُغلق: أغلقها، أو كرّرها إن كانت من النص.</translation>
    </message>
    <message>
        <source>A replica's key has {limit} bytes.</source>
        <translation>طول مفتاح السجلات على هذا الحاسوب {limit} بايت.</translation>
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
        <source>An estimated value needs a currency.</source>
        <translation>يلزم للقيمة المقدّرة عملة.</translation>
    </message>
    <message>
        <source>An exchange has at most {limit} bytes.</source>
        <translation>لا يتجاوز التبادل {limit} بايت.</translation>
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
        <source>Another {record} already has this {field}.</source>
        <translation>هذه القيمة مستخدمة من قبل في «{record}»: {field}.</translation>
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
        <source>Choose what the lead becomes: a contact, a company or both.</source>
        <translation>اختر ما سيصبح عليه العميل المحتمل: جهة اتصال أو شركة أو كلتيهما.</translation>
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
        <source>E-mail address or password is wrong.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور غير صحيح.</translation>
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
        <source>Line {line} is longer than {limit} characters.</source>
        <translation>السطر {line} أطول من {limit} حرف.</translation>
    </message>
    <message>
        <source>Line {line} is no line of a calendar: '{text}'.</source>
        <translation>السطر {line} ليس سطرًا من تقويم: «{text}».</translation>
    </message>
    <message>
        <source>Line {line}: entries lie too deep in each other.</source>
        <translation>السطر {line}: الإدخالات متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” ends, but was not begun.</source>
        <translation>السطر {line}: ينتهي «{name}» دون أن يبدأ.</translation>
    </message>
    <message>
        <source>No column could be matched with a field. The file has: {columns}.</source>
        <translation>تعذّر ربط أي عمود بحقل. في الملف: {columns}.</translation>
    </message>
    <message>
        <source>No more than {limit} records can be kept apart from one.</source>
        <translation>لا يمكن إبقاء أكثر من {limit} سجل منفصلًا عن سجل واحد.</translation>
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
        <source>One of these changes was made before.</source>
        <translation>أُجري أحد هذه التغييرات من قبل.</translation>
    </message>
    <message>
        <source>Organisations are created by whoever runs this server. Ask them for an account.</source>
        <translation>ينشئ المؤسسات من يدير هذا الخادم. اطلب منه حسابًا.</translation>
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
        <source>Say how long the file is: `Content-Length`, or `Content-Range: bytes first-last/size`.</source>
        <translation>اذكر طول الملف: `Content-Length` أو `Content-Range: bytes first-last/size`.</translation>
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
        <source>The access token has expired. Refresh it.</source>
        <translation>انتهت صلاحية رمز الوصول. جدّده.</translation>
    </message>
    <message>
        <source>The access token is not one of this server's. Sign in again.</source>
        <translation>رمز الوصول ليس من هذا الخادم. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The body is longer than its range says.</source>
        <translation>المحتوى أطول مما يذكره نطاقه.</translation>
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
        <source>The columns {column} and {other} are both mapped to {field}. Leave one of them out.</source>
        <translation>العمودان {column} و{other} مرتبطان كلاهما بـ«{field}». اترك أحدهما.</translation>
    </message>
    <message>
        <source>The connection was closed: {why}.</source>
        <translation>أُغلق الاتصال: {why}.</translation>
    </message>
    <message>
        <source>The digest must be 64 hexadecimal digits.</source>
        <translation>يجب أن تتكون البصمة من 64 رقمًا ست عشريًا.</translation>
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
        <source>The error file {file} cannot be written: {problem}. Nothing was imported.</source>
        <translation>تعذّرت كتابة ملف الأخطاء {file}: {problem}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The exchange is over.</source>
        <translation>انتهى التبادل.</translation>
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
        <source>The file has more than {limit} rows. Split it into several files.</source>
        <translation>في الملف أكثر من {limit} صف. قسّمه إلى عدة ملفات.</translation>
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
        <source>The file holds no vCard.</source>
        <translation>لا يحتوي الملف على أي بطاقة vCard.</translation>
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
        <source>The import was stopped. Nothing was written.</source>
        <translation>أُوقف الاستيراد. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The import was stopped. What was written already was taken back.</source>
        <translation>تم إيقاف الاستيراد، وتم التراجع عمّا كان قد كُتب.</translation>
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
        <source>The list of sign-ins in {file} is damaged. Move the file away and sign in again.</source>
        <translation>قائمة عمليات الدخول في {file} تالفة. انقل الملف وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The load is not complete.</source>
        <translation>لم يكتمل التحميل.</translation>
    </message>
    <message>
        <source>The number {number} was not this computer's to give.</source>
        <translation>لم يكن لهذا الحاسوب أن يعطي الرقم {number}.</translation>
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
        <source>The password must not be the e-mail address.</source>
        <translation>يجب ألا تكون كلمة المرور عنوان البريد الإلكتروني.</translation>
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
        <source>The row has {count} more cells than the header: put quotation marks around text that contains the separator.</source>
        <translation>في الصف {count} خلية زائدة على صف العناوين: ضع النص الذي يحتوي على الفاصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The saved view cannot be understood.</source>
        <translation>تعذّر فهم العرض المحفوظ.</translation>
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
        <source>The state is one of {states}.</source>
        <translation>الحالة واحدة من: {states}.</translation>
    </message>
    <message>
        <source>The storage for files does not answer right now. Try again later.</source>
        <translation>لا يجيب مخزن الملفات الآن. أعد المحاولة لاحقًا.</translation>
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
        <source>The thumbnail must be named by 64 hexadecimal digits.</source>
        <translation>يجب أن يتكون اسم الصورة المصغّرة من 64 رقمًا ست عشريًا.</translation>
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
        <source>The {record} to merge into was deleted. Restore it first.</source>
        <translation>حُذف السجل المراد الدمج فيه ({record}). استعده أولًا.</translation>
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
        <source>There are no two values that could both be kept.</source>
        <translation>لا توجد قيمتان يمكن الاحتفاظ بكلتيهما.</translation>
    </message>
    <message>
        <source>There are too many connections already. Close some, or wait a moment.</source>
        <translation>عدد الاتصالات كبير من قبل. أغلق بعضها أو انتظر لحظة.</translation>
    </message>
    <message>
        <source>There is already a {record} with this id.</source>
        <translation>يوجد سجل بهذا المعرّف من قبل ({record}).</translation>
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
        <source>There is no organisation '{name}'.</source>
        <translation>لا توجد مؤسسة «{name}».</translation>
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
        <source>There is something to send.</source>
        <translation>يوجد ما يجب إرساله.</translation>
    </message>
    <message>
        <source>These are more than {limit} cells. Save them as a file and import that.</source>
        <translation>هذه أكثر من {limit} خلية. احفظها في ملف ثم استورده.</translation>
    </message>
    <message>
        <source>This access token belongs to someone else. Open a connection of its own for it.</source>
        <translation>رمز الوصول هذا لشخص آخر. افتح له اتصالًا خاصًا به.</translation>
    </message>
    <message>
        <source>This address answers, but not as a Counterfoil server does.</source>
        <translation>يستجيب هذا العنوان، لكن ليس كخادم Counterfoil.</translation>
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
        <source>This device has handed over more than anybody can look at.</source>
        <translation>سلّم هذا الجهاز أكثر مما يمكن لأحد أن يراجعه.</translation>
    </message>
    <message>
        <source>This device was revoked. Ask an administrator, or sign in from another one.</source>
        <translation>أُلغي هذا الجهاز. اسأل مدير النظام أو سجّل الدخول من جهاز آخر.</translation>
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
        <source>This link leads to no table. Copy the link of the sheet from the address bar, or by “Share”.</source>
        <translation>لا يؤدي هذا الرابط إلى جدول. انسخ رابط الورقة من شريط العنوان أو عبر «مشاركة».</translation>
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
        <source>This table is private. Share it with everybody who has the link (“Share”, “General access”), or download it as CSV and import that.</source>
        <translation>هذا الجدول خاص. شاركه مع كل من لديه الرابط («مشاركة»، «الوصول العام»)، أو نزّله بصيغة CSV ثم استورده.</translation>
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
        <source>Too many attempts to sign in. Try again in {count} minutes.</source>
        <translation>محاولات دخول أكثر من اللازم. أعد المحاولة بعد {count} دقيقة.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Try again in {count} seconds.</source>
        <translation>محاولات دخول أكثر من اللازم. أعد المحاولة بعد {count} ثانية.</translation>
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
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>an Excel or other zipped file</source>
        <translation>ملف Excel أو ملف مضغوط آخر</translation>
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
        <source>its certificate is not trusted by this computer ({problem}). If your company checks connections, its certificate has to be installed in this system</source>
        <translation>لا يثق هذا الحاسوب بشهادته ({problem}). إذا كانت شركتك تفحص الاتصالات فيجب تثبيت شهادتها في هذا النظام</translation>
    </message>
    <message>
        <source>its name is not known here. Check the address, and whether this computer is connected</source>
        <translation>اسمه غير معروف هنا. تحقق من العنوان ومن اتصال هذا الحاسوب بالشبكة</translation>
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
        <source>the connection was broken off</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>the proxy of this network does not let it through ({problem})</source>
        <translation>وكيل هذه الشبكة لا يسمح بالمرور ({problem})</translation>
    </message>
    <message>
        <source>this computer has no way to it; it may not be connected</source>
        <translation>لا طريق لهذا الحاسوب إليه؛ ربما هو غير متصل</translation>
    </message>
    <message>
        <source>{above} stands below {below} already, so it cannot be its {field}.</source>
        <translation>{above} يتبع {below} من قبل، فلا يمكن اختياره هنا: {field}.</translation>
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
        <source>{folder} cannot be written to on this computer ({problem}).</source>
        <translation>لا يمكن الكتابة في {folder} على هذا الحاسوب ({problem}).</translation>
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
        <source>{name} was merged into {other}; the change was made there.</source>
        <translation>دُمج {name} في {other}؛ وأُجري التغيير هناك.</translation>
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
        <source>%n changes need you</source>
        <translation><numerusform>%Ln تغيير يحتاج إليك</numerusform><numerusform>تغيير واحد يحتاج إليك</numerusform><numerusform>تغييران يحتاجان إليك</numerusform><numerusform>%Ln تغييرات تحتاج إليك</numerusform><numerusform>%Ln تغييرًا يحتاج إليك</numerusform><numerusform>%Ln تغيير يحتاج إليك</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation><numerusform>لا تغييرات بانتظار الإرسال</numerusform><numerusform>تغيير واحد بانتظار الإرسال</numerusform><numerusform>تغييران بانتظار الإرسال</numerusform><numerusform>%n تغييرات بانتظار الإرسال</numerusform><numerusform>%n تغييرًا بانتظار الإرسال</numerusform><numerusform>%n تغيير بانتظار الإرسال</numerusform></translation>
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
        <source>Nothing is planned for today. G M leads to your tasks, G K to the calendar.</source>
        <translation>لا شيء مخطط لليوم. يفتح G M مهامك، ويفتح G K التقويم.</translation>
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
        <source>Change of a {record}</source>
        <translation>تغيير {record}</translation>
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
        <source>Finance</source>
        <translation>المالية</translation>
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
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
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
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
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
        <source>People</source>
        <translation>أشخاص</translation>
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
