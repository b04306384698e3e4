import { countedAfter, ENTRY } from './counted.js';
import { LTR } from './marks.js';
import type { OwnerMessages } from '../messages/matrix.js';

/** Apart from the other words, since most pages never show them. */
export const ownerWords: OwnerMessages = {
  forOwner: 'لمالك هذه الصفحة',
  notShown: (n) => `تعذّر عرض ${countedAfter(n, ENTRY)}`,
  hints: {
    'load/invalid-url': 'يُرجى التحقق من السمة src.',
    'load/mixed-content': 'يُرجى تقديم المستند عبر https.',
    'load/offline': 'يفيد المتصفح بعدم وجود شبكة.',
    'load/unreachable': 'لا يذكر المتصفح السبب. الأسباب المعتادة: اسم مضيف خاطئ، أو غياب الترويسة Access-Control-Allow-Origin (CORS)، أو إعادة توجيه إلى موقع آخر، أو شهادة غير موثوق بها.',
    'load/interrupted': 'انتهت الاستجابة قبل اكتمالها أو كان ترميزها خاطئًا.',
    'load/timeout': 'لم يصل شيء طوال المدة التي تنتظرها هذه الصفحة.',
    'load/unauthorized': `رفض الخادم الطلب. لإرسال ملفات تعريف الارتباط إلى أصل آخر يلزم ضبط credentials="include"${LTR} والسماح بذلك هناك.`,
    'load/not-found': 'يُرجى التحقق من السمة src: تُفسَّر قيمتها نسبةً إلى عنوان الصفحة.',
    'load/too-many-requests': 'رد الخادم بالرمز 429: طلبات كثيرة جدًا.',
    'load/server': 'أخفق الخادم أثناء الرد.',
    'load/http': 'رد الخادم بحالة غير متوقعة.',
    'load/empty': 'الاستجابة بلا متن.',
    'load/html': 'الاستجابة HTML وليست JSON: صفحة تسجيل دخول أو صفحة خطأ أو عنوان خاطئ.',
    'load/not-utf-8': 'المستند ليس بترميز UTF-8. يُرجى حفظه بترميز UTF-8.',
    'load/too-large': 'المستند أكبر من 8 ميبيبايت.',
    'load/internal': 'تعذّر تحميل جزء من skill-matrix، أو أن فيه خطأ.',
    'load/document': 'في المستند خطأ يمنع رسم أي شيء منه.',
  },
};
