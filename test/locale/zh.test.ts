import { expect } from '@open-wc/testing';
import type { CompareNumbers } from '../../src/locale/messages/compare.js';
import type { StepInWords } from '../../src/locale/messages/faq.js';
import type { RoleInWords } from '../../src/locale/messages/summary.js';
import type { StepNumbers, Way } from '../../src/locale/messages/track.js';
import { tables } from '../../src/locale/zh/index.js';
import { everyWord, saysEverything } from '../support/every-word.js';

const { carry, compare, faq, grade, keep, nearest, opinion, phrases, progress, radar, result, share, stack, summary, track } = tables;

/** Every sentence of a table of arguments and what is said of them. */
const says = <Args extends readonly unknown[]>(say: (...args: Args) => string, cases: readonly (readonly [args: Args, said: string])[]): void => {
  for (const [args, said] of cases) it(`is: ${said}`, () => expect(say(...args)).to.equal(said));
};

describe('The Chinese words', () => {
  saysEverything(tables, ['n a', 'Docker SQL']);

  const said = everyWord(tables).map(({ place, said: words }) => ({ place, words: words.replaceAll(/\d+年\d+月\d+日/g, '') }));

  it('have a space between Chinese and other letters or digits', () => {
    expect(said.filter(({ words }) => /\p{Script=Han}[\p{Script=Latin}\p{Script=Greek}\d]|[\p{Script=Latin}\p{Script=Greek}\d]\p{Script=Han}/u.test(words))).to.deep.equal([]);
  });

  it('have Chinese punctuation, without a space beside it', () => {
    expect(said.filter(({ words }) => /\p{Script=Han} ?[,.:;!?()"]|[()"]\p{Script=Han}|\s[，。：；！？、（）“”…]|[，。：；！？、（“]\s/u.test(words))).to.deep.equal([]);
  });
});

describe('The Chinese sentence about a role', () => {
  const ROLE: RoleInWords = { role: 'Cook', family: undefined, familyIsSaid: false, skills: 3, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2, domains: [] };
  const START = 'Cook 涵盖 3 项技能，分为 2 个级别（从 Junior 到 Senior），共 ';
  says((change: Partial<RoleInWords>) => summary.role({ ...ROLE, ...change }), [
    [[{}], `${START}6 项要求，其中 2 项必备。`],
    [[{ family: 'Kitchen' }], 'Cook 属于 Kitchen 岗位族，涵盖 3 项技能，分为 2 个级别（从 Junior 到 Senior），共 6 项要求，其中 2 项必备。'],
    [[{ family: '厨房岗位族', familyIsSaid: true, skills: 0, levels: 0 }], 'Cook 属于 厨房岗位族，还没有技能。'],
    [[{ requirements: 1, mandatory: 1 }], `${START}1 项要求，为必备。`],
    [[{ requirements: 1, mandatory: 0 }], `${START}1 项要求，非必备。`],
    [[{ mandatory: 0 }], `${START}6 项要求，均非必备。`],
    [[{ mandatory: 6 }], `${START}6 项要求，均为必备。`],
    [[{ skills: 1, levels: 1 }], 'Cook 涵盖 1 项技能，只有 1 个级别（Junior），共 6 项要求，其中 2 项必备。'],
    [[{ levels: 3, last: ['Chef', 'Manager'] }], 'Cook 涵盖 3 项技能，分为 3 个级别（从 Junior 到 Chef 或 Manager），共 6 项要求，其中 2 项必备。'],
    [[{ levels: 4, first: ['A', 'B'] }], 'Cook 涵盖 3 项技能，分为 4 个级别，共 6 项要求，其中 2 项必备。'],
    [[{ requirements: 0, mandatory: 0 }], 'Cook 涵盖 3 项技能，分为 2 个级别（从 Junior 到 Senior），还没有要求。'],
    [[{ skills: 0 }], 'Cook 分为 2 个级别（从 Junior 到 Senior），还没有技能。'],
    [[{ levels: 0, requirements: 0, mandatory: 0 }], 'Cook 列出了 3 项技能，没有提出要求。'],
    [[{ domains: ['Sauces', 'Fish', 'Meat'] }], `${START}6 项要求，其中 2 项必备。主要领域：Sauces、Fish、Meat。`],
    [[{ skills: 10_000, requirements: 100_000, mandatory: 1_000 }], 'Cook 涵盖 10,000 项技能，分为 2 个级别（从 Junior 到 Senior），共 100,000 项要求，其中 1,000 项必备。'],
  ]);

  it('knows a family that says so itself', () => {
    expect(['厨房岗位族 ', '技术序列', 'Platform Family', 'Family Law', '厨房'].map(summary.saysFamily)).to.deep.equal([true, true, true, false, false]);
  });
});

describe('The Chinese sentence about a level', () => {
  const atLevel = (requirements: number, mandatory: number, technologies: number): string => summary.atLevel({ level: 'Senior', requirements, mandatory, technologies });
  says(atLevel, [
    [[58, 33, 8], 'Senior 有 58 项要求，其中 33 项必备，并列出 8 项技术。'],
    [[1, 1, 0], 'Senior 有 1 项要求，为必备。'],
    [[0, 0, 2], 'Senior 没有要求，但列出 2 项技术。'],
    [[0, 0, 0], 'Senior 没有要求。'],
  ]);
  says(summary.mandatory, [
    [[1, 285], '285 项要求中有 1 项必备'],
    [[285, 285], '285 项要求均为必备'],
    [[1, 1], '唯一的 1 项要求为必备'],
  ]);
});

describe('The Chinese sentence about a step', () => {
  const NONE: StepNumbers = { new: 0, newMandatory: 0, raised: 0, becomesMandatory: 0, changed: 0, lowered: 0, becomesOptional: 0, dropped: 0, technologiesNew: 0, technologiesChanged: 0, technologiesGone: 0 };
  says((way: Way, numbers: Partial<StepNumbers>) => track.sentence(way, way === 'start' ? '' : 'A', 'B', { ...NONE, ...numbers }), [
    [['up', {}], '从 A 到 B 没有变化。'],
    [['start', {}], 'B 没有要求。'],
    [['up', { new: 1, raised: 1, becomesMandatory: 1, technologiesNew: 1, technologiesChanged: 1 }], '从 A 到 B：新增 1 项技能，1 项技能的要求提高，1 项要求变为必备，新增 1 项技术，1 项技术有变化。'],
    [['down', { lowered: 2, becomesOptional: 3, dropped: 5, technologiesGone: 11 }], '从 A 退回 B：2 项技能的要求降低，3 项要求不再必备，5 项技能不再要求，11 项技术不再列出。'],
    [['across', { changed: 21 }], '从 A 转到 B：21 项要求表述不同。'],
    [['start', { new: 101, newMandatory: 13 }], '从零到 B：新增 101 项技能（其中 13 项必备）。'],
    [['start', { new: 2, newMandatory: 2 }], '从零到 B：新增 2 项技能（均为必备）。'],
    [['up', { new: 1, newMandatory: 1 }], '从 A 到 B：新增 1 项技能（必备）。'],
    [['up', { technologiesNew: 2 }], '从 A 到 B：要求没有变化，新增 2 项技术。'],
    [['start', { technologiesNew: 2 }], '从零到 B：没有技能要求，新增 2 项技术。'],
    [['up', { raised: 1_000 }], '从 A 到 B：1,000 项技能的要求提高。'],
  ]);
  says((way: Way, numbers: Partial<StepNumbers>) => track.brings(way, { ...NONE, ...numbers }), [
    [['up', {}], '要求不变'],
    [['start', {}], '没有要求'],
    [['up', { new: 1, raised: 2, newMandatory: 1, becomesMandatory: 2, dropped: 1 }], '新增 1，提高 2，必备 3，不再要求 1'],
  ]);
});

describe('The Chinese answers', () => {
  const ROLE = { role: 'Cook', skills: 3, categories: 2, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2 };
  says((change: Partial<typeof ROLE>) => faq.skills.answer({ ...ROLE, ...change }), [
    [[{}], 'Cook 岗位需要 3 项技能，分属 2 个类别。该岗位分为 2 个级别（从 Junior 到 Senior），共 6 项要求，其中 2 项必备。'],
    [[{ skills: 1, categories: 1, levels: 1 }], 'Cook 岗位需要 1 项技能，属于 1 个类别。该岗位只有 1 个级别（Junior），共 6 项要求，其中 2 项必备。'],
    [[{ categories: 0, levels: 0, requirements: 0, mandatory: 0 }], 'Cook 列出了 3 项技能，没有提出要求。'],
  ]);
  says(faq.advance.byThreshold, [
    [[0.8, true, true], '一般来说，达到一个级别需要满足全部必备要求，并满足至少 80% 的要求。之前的级别须先达到。'],
    [[0.675, false, false], '一般来说，达到一个级别需要满足至少 67.5% 的要求（按权重计，各项技能的权重不同）。之前的级别须先达到。'],
    [[1, false, true], '一般来说，达到一个级别需要满足全部要求。之前的级别须先达到。'],
  ]);
  says(faq.advance.byPoints, [
    [[[{ name: 'Working', points: 1 }, { name: 'Advanced', points: 2.5 }], [{ level: 'Junior', min: 1 }, { level: 'Senior', min: 36 }], true], '各熟练度对应的分数：Working 1 分、Advanced 2.5 分。所有技能的分数相加。总分决定级别：Junior 1 分起、Senior 36 分起。'],
    [[[{ name: 'Working', points: 1 }], [], false], '各熟练度对应的分数：Working 1 分。分数乘以技能的权重，再将所有技能相加。'],
    [[[], [], true], '目前没有任何熟练度计分。'],
  ]);
  says((step: Partial<StepInWords>) => faq.advance.changes({ raised: 0, added: 0, changed: 0, lowered: 0, dropped: 0, becomeMandatory: 0, becomeOptional: 0, ...step }), [
    [[{}], '没有变化'],
    [[{ raised: 41, added: 1, becomeMandatory: 20 }], '41 项要求提高，新增 1 项，20 项变为必备'],
    [[{ added: 1, dropped: 2 }], '新增 1 项要求，2 项不再要求'],
    [[{ lowered: 1, becomeOptional: 3 }], '1 项要求降低，3 项不再必备'],
  ]);
  says(faq.stack.answer, [
    [[33, ['A', 'B']], '技术栈在 2 个级别中列出 33 项技术。较低级别列出的技术沿用到下一级别。'],
    [[1, ['Senior']], '技术栈为 Senior 列出 1 项技术。'],
  ]);
});

describe('The Chinese result', () => {
  const STANDING = { met: 46, total: 58, mandatoryMet: 33, mandatoryTotal: 33, share: 0.799 };
  says(grade.row, [
    [[STANDING], '58 项要求中满足 46 项，33 项必备要求全部满足'],
    [[{ ...STANDING, met: 58, mandatoryTotal: 0 }], '58 项要求全部满足'],
    [[{ ...STANDING, met: 0, total: 0, mandatoryTotal: 0 }], '没有计入的要求'],
  ]);
  says(result.rule, [
    [[0.8, false, true], '符合一个级别的条件：满足全部必备要求，并满足至少 80% 的要求（按权重计）；之前的级别也须如此。'],
    [[1, true, true], '符合一个级别的条件：满足全部要求；之前的级别也须如此。'],
  ]);
  says(result.open, [
    [['B', { ...STANDING, mandatoryMet: 32 }, 0.8], '尚未达到 B：1 项必备要求未满足；58 项要求中满足 46 项（79%），达到 80% 即可。'],
    [['B', STANDING, 1], '尚未达到 B：58 项要求中满足 46 项（79%），需全部满足。'],
  ]);
  says(result.passed, [[['C', STANDING, ['A', 'B']], '单看 C 已符合（58 项要求中满足 46 项，33 项必备要求全部满足），但之前的 A 和 B 尚未达到。']]);
  says(result.fits, [[['B', STANDING], '符合 B：58 项要求中满足 46 项，33 项必备要求全部满足（79%）。']]);
  says(result.leftOut, [
    [[['A'], 0], '因你标为不适用而未计入：A。'],
    [[['A', 'B'], 2], '因你标为不适用而未计入：A、B（含 2 项必备要求）。'],
  ]);
  says(result.pathSentence, [
    [['fewest', 1, 'B'], '达到 B 只需 1 步，不能更少：'],
    [['short', 5, 'B'], '达到 B 只需 5 步，其中没有一步可以省去：'],
  ]);
  says(result.whatIfMoves, [
    [['', 'B'], '从暂无级别变为 B。'],
    [['A', ''], '从 A 变为暂无级别。'],
    [['A', 'B'], '从 A 变为 B。'],
  ]);
});

describe('The Chinese comparison', () => {
  const NONE: CompareNumbers = { different: 0, same: 0, onlyHere: 0, onlyThere: 0, unasked: { shared: 0, here: 0, there: 0 } };
  const sentence = (level: string, numbers: Partial<CompareNumbers>): string => compare.sentence(compare.roleAt('A', level), compare.roleAt('B', level), { here: 'A', there: 'B' }, { ...NONE, ...numbers });
  says(sentence, [
    [['X', {}], 'A（X）与 B（X）没有共同技能。'],
    [['', { onlyHere: 1 }], 'A 与 B 没有共同技能。1 项仅 A 有。'],
    [['X', { different: 1 }], 'A（X）与 B（X）有 1 项共同技能，要求不同。'],
    [['X', { same: 2, onlyThere: 3 }], 'A（X）与 B（X）有 2 项共同技能，要求均相同。3 项仅 B 有。'],
    [['', { different: 1_200, same: 3_000, onlyHere: 1, onlyThere: 1 }], 'A 与 B 有 4,200 项共同技能，其中 1,200 项要求不同，3,000 项要求相同。1 项仅 A 有，1 项仅 B 有。'],
  ]);
  says((shared: number, here: number, there: number) => compare.unasked({ shared, here, there }, 'A', 'B'), [
    [[0, 0, 0], ''],
    [[1, 2, 3], '未列出这两个级别都不要求的技能：两者都有的 1 项、A 的 2 项、B 的 3 项。'],
  ]);
  says(compare.steps, [[[2], '高 2 档'], [[-1], '低 1 档']]);
  says(carry.carried, [
    [[0, 1, 'A'], '你对 A 的 1 条回答在那里没有对应的内容，因此无法给出级别。'],
    [[0, 4, 'A'], '你对 A 的 4 条回答在那里都没有对应的内容，因此无法给出级别。'],
    [[1, 1, 'A'], '你对 A 的 1 条回答在那里同样计入。'],
    [[4, 4, 'A'], '你对 A 的 4 条回答在那里全部计入。'],
    [[3, 4, 'A'], '你对 A 的 4 条回答中，有 3 条在那里同样计入。'],
  ]);
  says(nearest.found, [
    [['B', 0.499], '最接近的其他岗位是 B：满足 49%。'],
    [['', 1], '没有其他可以读取的岗位。'],
  ]);
});

describe('What else is said in Chinese', () => {
  says(phrases.listed, [[[[]], ''], [[['A']], 'A'], [[['A', 'B']], 'A 和 B'], [[['A', 'B', 'C']], 'A、B 和 C']]);
  says(phrases.either, [[[['A', 'B', 'C']], 'A、B 或 C']]);
  says(phrases.day, [[[Date.UTC(2026, 10, 24)], '2026年11月24日']]);
  says(keep.removeAsk, [[[1], '要删除你的 1 条回答以及备注和快照吗？'], [[21], '要删除你的全部 21 条回答以及备注和快照吗？']]);
  says(keep.gone, [[[['A', 'B'], 0], '此矩阵已变更。以下回答已保留但不计入：A、B。'], [[['A'], 3], '此矩阵已变更。以下回答已保留但不计入：A 及另外 3 条。']]);
  says(keep.previewCounts, [[[{ added: 1, changed: 2, removed: 3, note: 5 }], '新增 1 条回答，更改 2 条回答，移除 3 条回答，更改 5 条备注。']]);
  says(share.holds, [[[12, 0, ''], '包含 12 条回答，不含姓名和备注。'], [[1, 2, 'Ann'], '包含 1 条回答、2 条备注、姓名 Ann。']]);
  says(opinion.title, [[['Ann', '2026-11-24'], 'Ann 的回答（2026年11月24日）'], [['', ''], '另一份回答']]);
  says(stack.needs, [
    [[{ new: 3, changed: 2, kept: 1, carried: 0 }, false], '6 项技术：3 项新增、2 项有变化、1 项不变'],
    [[{ new: 1, changed: 0, kept: 0, carried: 0 }, false], '1 项技术：新增'],
    [[{ new: 0, changed: 0, kept: 0, carried: 5 }, false], '5 项技术：均沿用'],
  ]);
  says(radar.title, [
    [['Senior', 'category', undefined], 'Senior 的要求（按类别）'],
    [['Senior', 'skill', 'Data'], 'Senior 的要求（Data，按技能）'],
    [[undefined, 'skill', undefined], '评估（按技能）'],
  ]);

  it('tells what has changed between two snapshots', () => {
    const none = Object.fromEntries(Object.keys(progress.kinds).map((kind) => [kind, 0])) as Parameters<typeof progress.counts>[0];
    expect(progress.counts({ ...none, answered: 2, raised: 1 })).to.equal('新增回答 2 项，提高 1 项。');
  });
});
