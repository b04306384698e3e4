import type { CalculatorMessages } from '../messages/calculator.js';
import { number } from './format.js';
import { apart } from './marks.js';
import { answeredOf } from './phrases.js';

export const calculatorWords: CalculatorMessages = {
  category: 'الفئة',
  // As in English: digits with a stroke between them stay in order beside letters of any script.
  categoryWith: (name, answered, total) => `${name} (${number(answered)}/${number(total)})`,
  place: (at, of) => `${number(at)} من ${number(of)}`,
  skills: 'المهارات',
  show: 'عرض',
  oneAtATime: 'فئة واحدة',
  allInAList: 'الكل',
  answeredOf,
  allAnswered: 'تمت الإجابة عن كل المهارات.',
  previous: (name) => `السابق: ${apart(name)}`,
  next: (name) => `التالي: ${apart(name)}`,
  nextOpen: 'التالي بلا إجابة',
  undo: 'تراجع',
  undone: (skill) => `عادت مهارة ${skill} كما كانت.`,
  undoneAll: 'عادت إجاباتك كما كانت.',
  keys: (steps) => `المفاتيح: 0 ليس بعد، ${steps === 0 ? 'و1 نعم' : steps === 1 ? 'و1 للدرجة الوحيدة' : `ومن 1 إلى ${number(steps)} للدرجات`}؛ Enter للمتابعة.`,
  notYet: 'ليس بعد',
  notYetWords: 'لم أعمل بها حتى الآن.',
  notApplicable: 'غير منطبق',
  notApplicableWords: 'ليست جزءًا من عملي، فلا يُحتسب ما تطلبه المستويات منها.',
  askedAt: 'مطلوب في',
  mandatory: 'إلزامي',
  yourTarget: 'وهو مستواك المستهدف',
  met: 'نعم، أقوم بذلك',
  notMet: 'ليس بعد',
  noWords: 'يطلب المستند هذه المهارة بلا وصف.',
  examples: 'أمثلة',
  note: 'ملاحظة',
  noteOf: (skill) => `ملاحظة عن مهارة ${skill}`,
  noteHint: 'ما الذي يُظهر ذلك؟ مشروع، مراجعة، رابط…',
  takeBack: 'سحب الإجابة',
  takeBackOf: (skill) => `سحب الإجابة: ${skill}`,
  noSkills: 'لا مهارات في هذا الدور بعد، فلا شيء للإجابة عنه.',
};
