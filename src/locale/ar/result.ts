import { counted, countedAfter, MANDATORY, MOVE, POINT, REQUIREMENT } from './counted.js';
import { listed, number, pair, percent, plural, row as inARow } from './format.js';
import { row } from './grade.js';
import type { ResultMessages } from '../messages/result.js';

const shareOf = (share: number | undefined): string => (share === undefined ? '' : ` (${percent(share)})`);
/** A place on the ladder, in a change from one to another. */
const stand = (grade: string): string => (grade === '' ? '«لا مستوى بعد»' : `مستوى ${grade}`);
/** `أيٍّ منها`, of steps. */
const noneOfThem = (n: number): string => plural(n, { zero: 'عنها', one: 'عنها', two: 'عن أيٍّ منهما', few: 'عن أيٍّ منها', many: 'عن أيٍّ منها', other: 'عن أيٍّ منها' });

export const resultWords: ResultMessages = {
  title: 'السبب وما يلي',
  guidance: 'هذا للاسترشاد في الحديث، وليس حكمًا: فهو يعرف إجاباتك لا عملك.',
  why: 'السبب',
  rule: (threshold, even, mandatory) => {
    const what = even ? 'متطلباته' : 'متطلباته بحسب أوزانها';
    const share = threshold >= 1 ? 'تُستوفى متطلباته كلها' : mandatory ? `يُستوفى كل ما هو إلزامي فيه وما لا يقل عن ${percent(threshold)} من ${what}` : `يُستوفى ما لا يقل عن ${percent(threshold)} من ${what}`;
    return `يكون المستوى مناسبًا حين ${share}، وحين يصح ذلك على المستويات التي قبله.`;
  },
  rulePoints: (sum, even) => `تجمع إجاباتك ${countedAfter(sum, POINT)}${even ? '' : '، بحسب وزن كل مهارة'}.`,
  leftOut: (skills, mandatory) => `لا يُحتسب، لأن إجابتك عنه «غير منطبق»: ${listed(skills)}${mandatory > 0 ? ` (${counted(mandatory, MANDATORY)})` : ''}.`,
  fits: (level, numbers) => `مستوى ${level} مناسب${shareOf(numbers.share)}: ${row(numbers)}.`,
  open: (level, { met, total, mandatoryMet, mandatoryTotal, share = 0 }, threshold) => {
    const must = mandatoryTotal - mandatoryMet;
    const reasons = [
      ...(must > 0 ? [`لم يُستوفَ ${counted(must, MANDATORY)}`] : []),
      ...(share < threshold - 1e-9 ? [`استُوفي ${number(met)} من ${countedAfter(total, REQUIREMENT)} (${percent(share)})، ${threshold >= 1 ? 'ويلزم الكل' : `ويكفي ${percent(threshold)}`}`] : []),
    ];
    return `مستوى ${level} غير مكتمل: ${reasons.join('؛ ')}.`;
  },
  passed: (level, numbers, before) => `مستوى ${level} وحده مناسب: ${row(numbers)}؛ لكن ما قبله غير مكتمل: ${listed(before)}.`,
  undecided: (level) => `لا يمكن الحكم على مستوى ${level}: كل ما يطلبه غير منطبق.`,
  empty: (level) => `لا يطلب مستوى ${level} شيئًا.`,
  bandReached: (level, min) => `يبدأ مستوى ${level} من ${countedAfter(min, POINT)}، وقد بُلغ.`,
  bandOpen: (level, min, missing) => `يبدأ مستوى ${level} من ${countedAfter(min, POINT)}، وتنقص ${counted(missing, POINT)}.`,

  gapsTo: (level) => `ما ينقص لمستوى ${level}`,
  noGaps: (level) => `لا ينقص شيء مما يطلبه مستوى ${level}.`,
  groups: { mandatory: 'إلزامي', others: 'غير إلزامي', unanswered: 'بلا إجابة', leftOut: 'غير منطبق' },
  skillCount: (n) => counted(n, REQUIREMENT),
  to: 'إلى',
  unanswered: 'بلا إجابة',
  none: 'ليس بعد',
  inWords: 'وصف نصي',
  mandatory: 'إلزامي',
  goTo: (skill) => `الانتقال إلى ${skill}`,
  tryIt: 'تجربة',
  tryItOn: (skill) => `تجربة: ماذا لو استُوفيت مهارة ${skill}؟`,

  first: 'ما يحسن تعلّمه أولًا',
  firstWords: 'درجة واحدة لكل مهارة: الإلزامي أولًا، ثم ما تعود درجته بفائدة أكبر.',
  resources: (titles) => pair('للتعلّم', inARow(titles)),

  path: 'طريق قصير',
  pathSentence: (kind, steps, level) =>
    `تكفي ${counted(steps, MOVE)} لمستوى ${level}، ${kind === 'fewest' ? 'ولا يكفي ما دون ذلك' : `ولا يمكن الاستغناء ${noneOfThem(steps)}`}:`,
  noPath: (level) => `لا طريق إلى مستوى ${level} ما دام ما يطلبه غير منطبق.`,

  chart: (level) => `في مخطط، إلى جانب ما يطلبه مستوى ${level}`,
  you: 'أنت',
  partMissing: 'تعذّر تحميل جزء من هذه الأداة. يُرجى إغلاق هذا القسم وفتحه من جديد.',
  whatIf: 'ماذا لو…؟',
  whatIfHint: 'لتغيير الإجابات ورؤية ما ينتج عن ذلك. لا يُحفظ شيء إلا بطلب منك.',
  whatIfOn: 'هذه تجربة: ما يتغير الآن من إجابات لا يُحفظ.',
  whatIfMoves: (before, after) => `من ${stand(before)} إلى ${stand(after)}.`,
  whatIfSame: (grade) => (grade === '' ? 'لا مستوى بعد، كما كان.' : `يبقى مستوى ${grade} كما كان.`),
  whatIfKeep: 'حفظ هذه التغييرات',
  whatIfDrop: 'العودة إلى إجاباتي',
};
