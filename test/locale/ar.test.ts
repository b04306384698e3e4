import { expect } from '@open-wc/testing';
import type { CompareNumbers } from '../../src/locale/messages/compare.js';
import type { StepInWords } from '../../src/locale/messages/faq.js';
import type { StandingNumbers } from '../../src/locale/messages/grade.js';
import type { RoleInWords } from '../../src/locale/messages/summary.js';
import type { StepNumbers, Way } from '../../src/locale/messages/track.js';
import { tables } from '../../src/locale/ar/index.js';
import { asText } from '../../src/locale/sentence.js';
import { saysEverything } from '../support/every-word.js';

const { calculator, carry, catalog, compare, faq, grade, keep, matrix, nearest, phrases, progress, radar, ratings, result, share, stack, summary, track } = tables;

/** A percent with the marks that keep its sign at the right of it. */
const percent = (n: number): string => `${n}\u200e%\u200e`;

const pins = (cases: readonly (readonly [said: string, expected: string])[]): void => {
  for (const [said, expected] of cases) it(`say: ${expected}`, () => expect(said).to.equal(expected));
};

describe('The Arabic words', () => {
  saysEverything(tables, ['skill matrix', 'chart']);
});

describe('Arabic counted words', () => {
  it('are a singular, a dual, a plural, an accusative', () => {
    const counts = [0, 1, 2, 3, 5, 10, 11, 21, 100, 101, 102, 103, 1_000];
    expect(counts.map(matrix.skillCount)).to.deep.equal(['0 مهارة', 'مهارة واحدة', 'مهارتان', '3 مهارات', '5 مهارات', '10 مهارات', '11 مهارة', '21 مهارة', '100 مهارة', '101 مهارة', '102 مهارة', '103 مهارات', '1,000 مهارة']);
    expect(counts.map(result.skillCount)).to.deep.equal(['0 متطلب', 'متطلب واحد', 'متطلبان', '3 متطلبات', '5 متطلبات', '10 متطلبات', '11 متطلبًا', '21 متطلبًا', '100 متطلب', '101 متطلب', '102 متطلب', '103 متطلبات', '1,000 متطلب']);
  });

  it('take another dual after a preposition', () => {
    expect([1, 2, 3, 11, 100].map((total) => calculator.answeredOf(0, total))).to.deep.equal(['تمت الإجابة عن 0 من مهارة واحدة', 'تمت الإجابة عن 0 من مهارتين', 'تمت الإجابة عن 0 من 3 مهارات', 'تمت الإجابة عن 0 من 11 مهارة', 'تمت الإجابة عن 0 من 100 مهارة']);
    expect([1, 2, 3, 11, 101].map((n) => catalog.size(2, n))).to.deep.equal(['دوران', 'دوران في عائلتين', 'دوران في 3 عائلات', 'دوران في 11 عائلة', 'دوران في 101 عائلة']);
  });
});

describe('The Arabic sentence about a role', () => {
  const ROLE: RoleInWords = { role: 'Cook', family: undefined, familyIsSaid: false, skills: 3, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2, domains: [] };
  const role = (change: Partial<RoleInWords>): string => summary.role({ ...ROLE, ...change });
  const level = (requirements: number, mandatory: number, technologies: number): string => summary.atLevel({ level: 'Senior', requirements, mandatory, technologies });
  pins([
    [role({}), 'دور Cook يضم 3 مهارات في مستويين، من Junior إلى Senior، وله 6 متطلبات، اثنان منها إلزاميان.'],
    [role({ family: 'Kitchen', skills: 11 }), 'دور Cook من أدوار عائلة Kitchen، ويضم 11 مهارة في مستويين، من Junior إلى Senior، وله 6 متطلبات، اثنان منها إلزاميان.'],
    [role({ family: 'عائلة المطبخ', familyIsSaid: true, skills: 2 }), 'دور Cook من أدوار عائلة المطبخ، ويضم مهارتين في مستويين، من Junior إلى Senior، وله 6 متطلبات، اثنان منها إلزاميان.'],
    [role({ levels: 1, last: ['Junior'], skills: 1, requirements: 1, mandatory: 1 }), 'دور Cook يضم مهارة واحدة في مستوى واحد هو Junior، وله متطلب إلزامي واحد.'],
    [role({ requirements: 1, mandatory: 0 }), 'دور Cook يضم 3 مهارات في مستويين، من Junior إلى Senior، وله متطلب اختياري واحد.'],
    [role({ requirements: 2, mandatory: 2, domains: ['Sauces'] }), 'دور Cook يضم 3 مهارات في مستويين، من Junior إلى Senior، وله متطلبان إلزاميان. المجال الرئيسي: Sauces.'],
    [role({ requirements: 2, mandatory: 1, domains: ['Sauces', 'Fish'] }), 'دور Cook يضم 3 مهارات في مستويين، من Junior إلى Senior، وله متطلبان، أحدهما إلزامي. المجالان الرئيسيان: Sauces وFish.'],
    [role({ levels: 3, last: ['Chef', 'Manager'], mandatory: 0 }), 'دور Cook يضم 3 مهارات في 3 مستويات، من Junior إلى Chef أو Manager، وله 6 متطلبات كلها اختيارية.'],
    [role({ levels: 4, first: ['A', 'B'], mandatory: 6 }), 'دور Cook يضم 3 مهارات في 4 مستويات، وله 6 متطلبات كلها إلزامية.'],
    [role({ skills: 10_000, requirements: 100_000, mandatory: 1_234 }), 'دور Cook يضم 10,000 مهارة في مستويين، من Junior إلى Senior، وله 100,000 متطلب، 1,234 منها إلزامية.'],
    [role({ levels: 0, requirements: 0, mandatory: 0 }), 'دور Cook يصف 3 مهارات دون اشتراط أيٍّ منها.'],
    [role({ levels: 0, skills: 2, requirements: 0, mandatory: 0 }), 'دور Cook يصف مهارتين دون اشتراط أيٍّ منهما.'],
    [role({ levels: 0, skills: 1, requirements: 0, mandatory: 0 }), 'دور Cook يصف مهارة واحدة دون اشتراطها.'],
    [role({ requirements: 0, mandatory: 0 }), 'دور Cook يضم 3 مهارات في مستويين، من Junior إلى Senior، ولا متطلبات له بعد.'],
    [role({ skills: 0, requirements: 0, mandatory: 0 }), 'دور Cook يتألف من مستويين، من Junior إلى Senior، ولا مهارات فيه بعد.'],
    [role({ skills: 0, levels: 0, requirements: 0, mandatory: 0, family: 'Kitchen' }), 'دور Cook من أدوار عائلة Kitchen، ولا يضم مهارات بعد.'],
    [level(58, 33, 8), 'مستوى Senior: 58 متطلبًا، 33 منها إلزامية، ويذكر 8 تقنيات.'],
    [level(1, 1, 2), 'مستوى Senior: متطلب إلزامي واحد، ويذكر تقنيتين.'],
    [level(5, 1, 0), 'مستوى Senior: 5 متطلبات، واحد منها إلزامي.'],
    [level(0, 0, 1), 'مستوى Senior: لا متطلبات، ويذكر تقنية واحدة.'],
    [summary.mandatory(125, 285), '125 متطلبًا إلزاميًا من أصل 285'],
    [summary.mandatory(2, 21), 'متطلبان إلزاميان من أصل 21'],
    [summary.mandatory(1, 1), 'المتطلب الوحيد إلزامي'],
    [summary.mandatory(2, 2), 'المتطلبان إلزاميان'],
    [summary.mandatory(101, 101), 'المتطلبات الـ101 كلها إلزامية'],
  ]);

  it('knows a family that says so itself', () => {
    expect(['عائلة المطبخ', ' العائلة', 'أسرة التقنية', 'العائلات', 'Kitchen family'].map(summary.saysFamily)).to.deep.equal([true, true, true, false, false]);
  });
});

describe('The Arabic sentence about a step', () => {
  const NONE: StepNumbers = { new: 0, newMandatory: 0, raised: 0, becomesMandatory: 0, changed: 0, lowered: 0, becomesOptional: 0, dropped: 0, technologiesNew: 0, technologiesChanged: 0, technologiesGone: 0 };
  const step = (way: Way, numbers: Partial<StepNumbers>): string => track.sentence(way, way === 'start' ? '' : 'A', 'B', { ...NONE, ...numbers });
  pins([
    [step('up', {}), 'لا شيء يتغير من A إلى B.'],
    [step('start', {}), 'لا يطلب مستوى B شيئًا.'],
    [step('up', { new: 1, raised: 1, becomesMandatory: 1, technologiesNew: 1, technologiesChanged: 1 }), 'من A إلى B: تُضاف مهارة واحدة، وترتفع درجة مهارة واحدة، ويمتد الإلزام إلى متطلب واحد، وتُضاف تقنية واحدة، وتتغير تقنية واحدة.'],
    [step('up', { raised: 58, becomesMandatory: 20, technologiesNew: 7 }), 'من A إلى B: ترتفع درجة 58 مهارة، ويمتد الإلزام إلى 20 متطلبًا، وتُضاف 7 تقنيات.'],
    [step('down', { lowered: 2, becomesOptional: 2, dropped: 3, technologiesGone: 2 }), 'رجوعًا من A إلى B: تنخفض درجة مهارتين، ويزول الإلزام عن متطلبين، ويُلغى اشتراط 3 مهارات، ويغيب ذكر تقنيتين.'],
    [step('across', { changed: 101 }), 'انتقالًا من A إلى B: تتغير صياغة 101 متطلب.'],
    [step('start', { new: 57, newMandatory: 13 }), 'من البداية إلى B: تُضاف 57 مهارة، 13 منها إلزامية.'],
    [step('start', { new: 5, newMandatory: 2 }), 'من البداية إلى B: تُضاف 5 مهارات، اثنتان منها إلزاميتان.'],
    [step('start', { new: 2, newMandatory: 2 }), 'من البداية إلى B: تُضاف مهارتان إلزاميتان.'],
    [step('up', { new: 1, newMandatory: 1 }), 'من A إلى B: تُضاف مهارة إلزامية واحدة.'],
    [step('up', { technologiesNew: 2, technologiesChanged: 1 }), 'من A إلى B: لا يتغير أي متطلب، وتُضاف تقنيتان، وتتغير تقنية واحدة.'],
    [step('start', { technologiesNew: 2_000 }), 'من البداية إلى B: لا تُطلب أي مهارة، وتُضاف 2,000 تقنية.'],
    [track.brings('up', { ...NONE, new: 1, raised: 2, newMandatory: 1, becomesMandatory: 2, dropped: 1_000 }), 'جديد: 1، أعلى: 2، إلزامي: 3، ملغى: 1,000'],
    [track.brings('start', NONE), 'لا شيء مطلوب'],
    [track.after(['A', 'B']), 'بعد A أو B'],
    [track.stackKept(2), 'تبقى تقنيتان بلا تغيير.'],
  ]);
});

describe('The Arabic answers to questions', () => {
  const NOTHING: StepInWords = { raised: 0, added: 0, changed: 0, lowered: 0, dropped: 0, becomeMandatory: 0, becomeOptional: 0 };
  const facts = { role: 'Cook', skills: 3, categories: 2, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2 };
  const points = [{ name: 'Working', points: 1 }, { name: 'Advanced', points: 2.5 }];
  pins([
    [faq.skills.question('Cook', true), 'ما المهارات المطلوبة لدور Cook؟'],
    [faq.skills.answer(facts), 'دور Cook يتطلب 3 مهارات في فئتين. ومجموع ذلك في مستويين، من Junior إلى Senior: 6 متطلبات، اثنان منها إلزاميان.'],
    [faq.skills.answer({ ...facts, skills: 1, categories: 0, levels: 1 }), 'دور Cook يتطلب مهارة واحدة. ومجموع ذلك في مستوى واحد هو Junior: 6 متطلبات، اثنان منها إلزاميان.'],
    [faq.skills.answer({ ...facts, requirements: 0 }), 'دور Cook يصف 3 مهارات في فئتين دون اشتراط أيٍّ منها.'],
    [faq.advance.byThreshold(0.8, true, true), `القاعدة أن المستوى يُبلَغ حين تُستوفى متطلباته الإلزامية كلها وما لا يقل عن ${percent(80)} من جميع متطلباته. وتأتي المستويات السابقة له أولًا.`],
    [faq.advance.byThreshold(0.675, false, false), `القاعدة أن المستوى يُبلَغ حين يُستوفى ما لا يقل عن ${percent(67.5)} من وزن جميع متطلباته (لبعض المهارات وزن أكبر من غيره). وتأتي المستويات السابقة له أولًا.`],
    [faq.advance.byPoints(points, [{ level: 'Junior', min: 1 }, { level: 'Senior', min: 36 }], true), 'تمنح كل درجة إتقان نقاطًا: Working (1)، وAdvanced (2.5). وتُجمع النقاط لكل المهارات. ويحدد المجموع المستوى: Junior ابتداءً من نقطة واحدة، وSenior ابتداءً من 36 نقطة.'],
    [faq.advance.changes(NOTHING), 'لا شيء يتغير'],
    [faq.advance.changes({ ...NOTHING, raised: 41, added: 1 }), 'ترتفع درجة 41 متطلبًا، ويُضاف متطلب واحد'],
    [faq.advance.changes({ ...NOTHING, becomeMandatory: 2, changed: 3, dropped: 2 }), 'يمتد الإلزام إلى متطلبين، وتتغير صياغة 3 متطلبات، ويُلغى متطلبان'],
    [faq.stack.answer(33, ['A', 'B', 'C']), 'تذكر الحزمة 33 تقنية في 3 مستويات. وما يذكره مستوى أدنى ينتقل إلى المستوى التالي.'],
    [faq.stack.answer(2, ['Senior']), 'تذكر الحزمة تقنيتين لمستوى Senior.'],
  ]);
});

describe('The Arabic words of a result', () => {
  const numbers = (met: number, total: number, mandatoryMet: number, mandatoryTotal: number, share?: number): StandingNumbers => ({ met, total, mandatoryMet, mandatoryTotal, share });
  pins([
    [grade.row(numbers(46, 58, 30, 33)), 'استُوفي 46 من 58، ومن الإلزامي 30 من 33'],
    [grade.row(numbers(58, 58, 33, 33)), 'استُوفي الكل (58)، والإلزامي كله (33)'],
    [grade.row(numbers(3, 5, 0, 0)), 'استُوفي 3 من 5'],
    [grade.rowPoints(0, 2), '0 من نقطتين'],
    [grade.mandatory.open('Senior', 1, 2), 'استُوفي 1 من متطلبين إلزاميين حتى مستوى Senior.'],
    [result.rule(0.8, true, true), `يكون المستوى مناسبًا حين يُستوفى كل ما هو إلزامي فيه وما لا يقل عن ${percent(80)} من متطلباته، وحين يصح ذلك على المستويات التي قبله.`],
    [result.rule(1, false, true), 'يكون المستوى مناسبًا حين تُستوفى متطلباته كلها، وحين يصح ذلك على المستويات التي قبله.'],
    [result.rulePoints(2, false), 'تجمع إجاباتك نقطتين، بحسب وزن كل مهارة.'],
    [result.leftOut(['A', 'B'], 2), 'لا يُحتسب، لأن إجابتك عنه «غير منطبق»: A وB (متطلبان إلزاميان).'],
    [result.fits('Middle', numbers(50, 58, 13, 13, 0.864)), `مستوى Middle مناسب (${percent(86)}): استُوفي 50 من 58، والإلزامي كله (13).`],
    [result.open('Senior', numbers(17, 58, 9, 33, 0.29), 0.8), `مستوى Senior غير مكتمل: لم يُستوفَ 24 متطلبًا إلزاميًا؛ استُوفي 17 من 58 متطلبًا (${percent(29)})، ويكفي ${percent(80)}.`],
    [result.open('Senior', numbers(1, 2, 1, 2, 0.5), 1), `مستوى Senior غير مكتمل: لم يُستوفَ متطلب إلزامي واحد؛ استُوفي 1 من متطلبين (${percent(50)})، ويلزم الكل.`],
    [result.passed('Lead', numbers(5, 5, 0, 0, 1), ['A', 'B']), 'مستوى Lead وحده مناسب: استُوفي الكل (5)؛ لكن ما قبله غير مكتمل: A وB.'],
    [result.bandOpen('Senior', 36, 1), 'يبدأ مستوى Senior من 36 نقطة، وتنقص نقطة واحدة.'],
    [result.pathSentence('fewest', 11, 'Senior'), 'تكفي 11 خطوة لمستوى Senior، ولا يكفي ما دون ذلك:'],
    [result.pathSentence('short', 2, 'Senior'), 'تكفي خطوتان لمستوى Senior، ولا يمكن الاستغناء عن أيٍّ منهما:'],
    [result.pathSentence('short', 1, 'Senior'), 'تكفي خطوة واحدة لمستوى Senior، ولا يمكن الاستغناء عنها:'],
    [result.whatIfMoves('', 'Junior'), 'من «لا مستوى بعد» إلى مستوى Junior.'],
    [ratings.short('Working', 2), 'Working، تنقص درجتان'],
    [ratings.short(null, 3), 'ليس بعد، تنقص 3 درجات'],
  ]);
});

describe('The Arabic words of a comparison', () => {
  const none: CompareNumbers = { different: 0, same: 0, onlyHere: 0, onlyThere: 0, unasked: { shared: 0, here: 0, there: 0 } };
  const sentence = (numbers: Partial<CompareNumbers>): string => compare.sentence(compare.roleAt('A', 'X'), compare.roleAt('B', ''), { here: 'A', there: 'B' }, { ...none, ...numbers });
  pins([
    [sentence({ onlyHere: 1 }), 'لا مهارة مشتركة بين دور A بمستوى X ودور B. في دور A وحده مهارة واحدة.'],
    [sentence({ different: 1 }), 'مهارة مشتركة واحدة بين دور A بمستوى X ودور B، والتوقعات فيها مختلفة.'],
    [sentence({ same: 2, onlyThere: 3 }), 'مهارتان مشتركتان بين دور A بمستوى X ودور B، والتوقعات فيهما متماثلة. في دور B وحده 3 مهارات.'],
    [sentence({ different: 1, same: 1 }), 'مهارتان مشتركتان بين دور A بمستوى X ودور B، والتوقعات مختلفة في إحداهما ومتماثلة في الأخرى.'],
    [sentence({ different: 1, same: 2, onlyHere: 2, onlyThere: 11 }), '3 مهارات مشتركة بين دور A بمستوى X ودور B، والتوقعات مختلفة في واحدة منها ومتماثلة في اثنتين منها. في دور A وحده مهارتان، وفي دور B وحده 11 مهارة.'],
    [sentence({ different: 1_200, same: 3_000 }), '4,200 مهارة مشتركة بين دور A بمستوى X ودور B، والتوقعات مختلفة في 1,200 منها ومتماثلة في 3,000 منها.'],
    [compare.unasked({ shared: 1, here: 2, there: 3 }, 'A', 'B'), 'لم يُدرج هنا ما لا يطلبه أيٌّ من المستويين: مهارة مشتركة واحدة، ومهارتان من دور A، و3 مهارات من دور B.'],
    [compare.unasked({ shared: 0, here: 0, there: 0 }, 'A', 'B'), ''],
    [[1, 2, -1, -3].map(compare.steps).join(' | '), 'أعلى بدرجة واحدة | أعلى بدرجتين | أدنى بدرجة واحدة | أدنى بـ3 درجات'],
    [carry.carried(0, 1, 'A'), 'إجابتك الوحيدة في دور A لا تدل على شيء هناك، فلا يمكن تحديد مستوى.'],
    [carry.carried(0, 2, 'A'), 'إجابتاك في دور A لا تدلان على شيء هناك، فلا يمكن تحديد مستوى.'],
    [carry.carried(2, 2, 'A'), 'إجابتاك في دور A تُحتسبان هناك أيضًا.'],
    [carry.carried(4, 4, 'A'), 'إجاباتك الـ4 في دور A تُحتسب هناك أيضًا.'],
    [carry.carried(1, 2, 'A'), 'تُحتسب هناك أيضًا إجابة واحدة من إجابتيك في دور A.'],
    [carry.carried(3, 21, 'A'), 'تُحتسب هناك أيضًا 3 إجابات من إجاباتك الـ21 في دور A.'],
    [carry.carried(1, 1, 'C#'), 'إجابتك الوحيدة في دور C# تُحتسب هناك أيضًا.'],
    [nearest.found('B', 0.499), `أقرب دور آخر هو B: استُوفي منه ${percent(49)}.`],
    [nearest.failed(2), 'تعذّرت قراءة دورين:'],
  ]);
});

describe('The Arabic words about answers', () => {
  pins([
    ...([[1, 'إجابتك'], [2, 'إجابتيك'], [3, 'إجاباتك الـ3 كلها'], [11, 'إجاباتك الـ11 كلها'], [1_000, 'إجاباتك الـ1,000 كلها']] as const).map(([n, what]) => [keep.removeAsk(n), `حذف ${what} مع الملاحظات واللقطات؟`] as const),
    [keep.setAsideWhy.damaged(keep.day(Date.parse('2026-11-24'))), 'ما كان هنا في 24 نوفمبر 2026 وتعذّرت قراءته'],
    [keep.gone(['A'], 2), 'تغيّرت هذه المصفوفة. محفوظ ولا يُحتسب: A واثنان غيرها.'],
    [keep.foreign(1, 3), 'هنا 3 إجابات محفوظة، واحدة منها فقط تخص مهارات هذه المصفوفة. هل يُستخدم المناسب منها؟'],
    [keep.foreign(2, 101), 'هنا 101 إجابة محفوظة، اثنتان منها فقط تخصان مهارات هذه المصفوفة. هل يُستخدم المناسب منها؟'],
    [keep.foreign(0, 2), 'هنا إجابتان محفوظتان، بلا صلة بمهارات هذه المصفوفة. هل يُستخدم المناسب منها؟'],
    [keep.previewCounts({ added: 1, changed: 2, removed: 21, note: 3 }), 'تُضاف إجابة واحدة، وتتغير إجابتان، وتُحذف 21 إجابة، وتتغير 3 ملاحظات.'],
    [progress.gone(2), 'لم تعد في هذه المصفوفة مهارتان من ذلك الوقت.'],
    [progress.at('', 0, 5), 'لا مستوى بعد، تمت الإجابة عن 0 من 5 مهارات'],
    [share.holds(2, 1, 'Ana'), 'يحمل الرابط إجابتين وملاحظة واحدة والاسم Ana.'],
    [share.holds(5, 0, ''), 'يحمل الرابط 5 إجابات، بلا اسم ولا ملاحظات.'],
    [asText(stack.after(['A', 'B'])), 'بعد A وB'],
    [stack.needs({ new: 3, changed: 2, kept: 1, carried: 0 }, false), '6 تقنيات: 3\u00a0جديدة، 2\u00a0متغيّرة، 1\u00a0كما كانت'],
    [stack.needs({ new: 0, changed: 0, kept: 0, carried: 2 }, false), 'تقنيتان: كلتاهما منقولة'],
    [radar.askedMean(0.72, 'Working', 2), `المتوسط ${percent(72)}، نحو Working؛ ومهارتان أخريان بوصف نصي`],
    [phrases.listed(['A', 'B']), 'A وB'],
    [phrases.either(['A', 'B']), 'A أو B'],
    [phrases.day(Date.UTC(2026, 10, 24)), '24 نوفمبر 2026'],
  ]);
});
