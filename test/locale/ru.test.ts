import { expect } from '@open-wc/testing';
import type { CompareNumbers } from '../../src/locale/messages/compare.js';
import type { SkillsInWords, StepInWords } from '../../src/locale/messages/faq.js';
import type { LevelInWords, RoleInWords } from '../../src/locale/messages/summary.js';
import type { StepNumbers, Way } from '../../src/locale/messages/track.js';
import { tables } from '../../src/locale/ru/index.js';
import { saysEverything } from '../support/every-word.js';

/** At which Russian changes a form. */
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 101, 1_000];
/** A space that does not break is here as `_`. */
const seen = (said: string): string => said.replaceAll('\u00a0', '_');

describe('Russian', () => {
  saysEverything(tables, ['Docker SQL']);
});

describe('Russian counts', () => {
  const { matrix, catalog, ratings, keep, compare } = tables;
  const cases: [said: (n: number) => string, all: string][] = [
    [matrix.skillCount, '0 навыков, 1 навык, 2 навыка, 3 навыка, 5 навыков, 11 навыков, 21 навык, 101 навык, 1_000 навыков'],
    [(n) => matrix.shown(7, n), 'Показано 7 из 0 навыков, Показано 7 из 1 навыка, Показано 7 из 2 навыков, Показано 7 из 3 навыков, Показано 7 из 5 навыков, Показано 7 из 11 навыков, Показано 7 из 21 навыка, Показано 7 из 101 навыка, Показано 7 из 1_000 навыков'],
    [(n) => catalog.size(12, n), '12 ролей, 12 ролей, 12 ролей в 2 семействах, 12 ролей в 3 семействах, 12 ролей в 5 семействах, 12 ролей в 11 семействах, 12 ролей в 21 семействе, 12 ролей в 101 семействе, 12 ролей в 1_000 семействах'],
    [(n) => ratings.short(undefined, n), NUMBERS.map(() => 'не выполнено').join(', ')],
    [(n) => ratings.short('W', n), 'W, не хватает 0 ступеней, W, не хватает 1 ступени, W, не хватает 2 ступеней, W, не хватает 3 ступеней, W, не хватает 5 ступеней, W, не хватает 11 ступеней, W, не хватает 21 ступени, W, не хватает 101 ступени, W, не хватает 1_000 ступеней'],
    [(n) => compare.steps(-n), 'на 0 ступеней ниже, на 1 ступень ниже, на 2 ступени ниже, на 3 ступени ниже, на 5 ступеней ниже, на 11 ступеней ниже, на 21 ступень ниже, на 101 ступень ниже, на 1_000 ступеней ниже'],
    [(n) => keep.previewCounts({ added: 0, changed: 0, removed: 0, note: n || 1 }), '1 заметка изменится., 1 заметка изменится., 2 заметки изменятся., 3 заметки изменятся., 5 заметок изменятся., 11 заметок изменятся., 21 заметка изменится., 101 заметка изменится., 1_000 заметок изменятся.'],
  ];
  for (const [said, all] of cases) {
    it(`say: ${all.slice(0, 60)}`, () => {
      expect(seen(NUMBERS.map(said).join(', '))).to.equal(all);
    });
  }

  it('give a fraction the form of a few, and in another case that of one', () => {
    expect(tables.result.rulePoints(2.5, true)).to.equal('Ваши ответы дают 2,5 балла.');
    expect(tables.result.bandReached('A', 2.5)).to.equal('Уровень A начинается с 2,5 балла: достигнуто.');
  });
});

describe('The Russian summary', () => {
  const ROLE: RoleInWords = { role: 'Cook', family: undefined, familyIsSaid: false, skills: 3, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2, domains: [] };
  const cases: [change: Partial<RoleInWords>, said: string][] = [
    [{}, 'В роли Cook 3 навыка на 2 уровнях (начальный_— Junior, высший_— Senior) и 6 требований, из них 2 обязательных.'],
    [{ family: 'Kitchen', levels: 21, last: ['Chef', 'Manager'] }, 'Cook_— роль в семействе Kitchen. В ней 3 навыка на 21 уровне (начальный_— Junior, высший_— Chef или Manager) и 6 требований, из них 2 обязательных.'],
    [{ family: 'Семейство кухни', familyIsSaid: true, skills: 1, levels: 1 }, 'Cook_— роль (Семейство кухни). В ней 1 навык на единственном уровне (Junior) и 6 требований, из них 2 обязательных.'],
    [{ first: ['A', 'B'], requirements: 1, mandatory: 1 }, 'В роли Cook 3 навыка на 2 уровнях и 1 требование, обязательное.'],
    [{ requirements: 1, mandatory: 0, levels: 1 }, 'В роли Cook 3 навыка на единственном уровне (Junior) и 1 требование, необязательное.'],
    [{ requirements: 0, mandatory: 0, skills: 21, levels: 5 }, 'В роли Cook 21 навык и 5 уровней (начальный_— Junior, высший_— Senior), но требований пока нет.'],
    [{ requirements: 0, mandatory: 0, skills: 0 }, 'В роли Cook 2 уровня (начальный_— Junior, высший_— Senior), а навыков пока нет.'],
    [{ requirements: 0, mandatory: 0, skills: 0, levels: 0 }, 'В роли Cook пока нет навыков.'],
    [{ requirements: 0, mandatory: 0, skills: 2, levels: 0 }, 'В роли Cook описаны 2 навыка, но ничего не требуется.'],
    [{ skills: 1_000, requirements: 101, mandatory: 21, domains: ['Sauces'] }, 'В роли Cook 1_000 навыков на 2 уровнях (начальный_— Junior, высший_— Senior) и 101 требование, из них 21 обязательное. Ключевая область: Sauces.'],
    [{ requirements: 2, domains: ['Sauces', 'Fish'] }, 'В роли Cook 3 навыка на 2 уровнях (начальный_— Junior, высший_— Senior) и 2 требования, оба обязательные. Ключевые области: Sauces и Fish.'],
  ];
  for (const [change, said] of cases) it(`is: ${said}`, () => expect(seen(tables.summary.role({ ...ROLE, ...change }))).to.equal(said));

  it('knows a family that says so itself', () => {
    expect(['Семейство платформ', 'Platform family ', 'Семейственность', 'Platform'].map(tables.summary.saysFamily)).to.deep.equal([true, true, false, false]);
  });

  const levels: [Omit<LevelInWords, 'level'>, string][] = [
    [{ requirements: 58, mandatory: 33, technologies: 8 }, 'На уровне Senior 58 требований, из них 33 обязательных; названо 8 технологий.'],
    [{ requirements: 21, mandatory: 1, technologies: 21 }, 'На уровне Senior 21 требование, из них 1 обязательное; названа 21 технология.'],
    [{ requirements: 3, mandatory: 0, technologies: 0 }, 'На уровне Senior 3 требования, обязательных среди них нет.'],
    [{ requirements: 0, mandatory: 0, technologies: 2 }, 'На уровне Senior требований нет; названы 2 технологии.'],
  ];
  for (const [counts, said] of levels) it(`says of a level: ${said}`, () => expect(tables.summary.atLevel({ level: 'Senior', ...counts })).to.equal(said));

  it('says beside the bar how many are mandatory', () => {
    expect([[125, 285], [1, 285], [21, 101], [285, 285], [1, 1]].map(([some, all]) => tables.summary.mandatory(some!, all!))).to.deep.equal([
      'Обязательны 125 из 285 требований',
      'Обязательно 1 из 285 требований',
      'Обязательно 21 из 101 требования',
      'Обязательны все требования: 285',
      'Единственное требование обязательно',
    ]);
  });
});

describe('The Russian step', () => {
  const NONE: StepNumbers = { new: 0, newMandatory: 0, raised: 0, becomesMandatory: 0, changed: 0, lowered: 0, becomesOptional: 0, dropped: 0, technologiesNew: 0, technologiesChanged: 0, technologiesGone: 0 };
  const cases: [way: Way, numbers: Partial<StepNumbers>, said: string][] = [
    ['up', {}, 'С уровня A на уровень B ничего не меняется.'],
    ['start', {}, 'Уровень B ничего не требует.'],
    ['up', { new: 1, raised: 1, becomesMandatory: 1, technologiesNew: 1, technologiesChanged: 1 }, 'С уровня A на уровень B: 1 новый навык, требования к 1 навыку повышаются, 1 требование становится обязательным, 1 новая технология и 1 технология меняется.'],
    ['up', { raised: 58, becomesMandatory: 20, technologiesNew: 7 }, 'С уровня A на уровень B: требования к 58 навыкам повышаются, 20 требований становятся обязательными и 7 новых технологий.'],
    ['down', { lowered: 2, becomesOptional: 3, dropped: 4, technologiesGone: 21 }, 'С уровня A обратно на уровень B: требования к 2 навыкам понижаются, 3 требования больше не обязательны, 4 навыка больше не требуются и 21 технология больше не названа.'],
    ['across', { changed: 101 }, 'С уровня A в сторону, на уровень B: 101 требование описано иначе.'],
    ['start', { new: 57, newMandatory: 13 }, 'С нуля на уровень B: 57 новых навыков (из них 13 обязательных).'],
    ['start', { new: 21, newMandatory: 1 }, 'С нуля на уровень B: 21 новый навык (из них 1 обязательный).'],
    ['up', { new: 1, newMandatory: 1 }, 'С уровня A на уровень B: 1 новый навык (обязательный).'],
    ['up', { new: 2, newMandatory: 2 }, 'С уровня A на уровень B: 2 новых навыка (оба обязательные).'],
    ['up', { new: 5, newMandatory: 5 }, 'С уровня A на уровень B: 5 новых навыков (все обязательные).'],
    ['up', { technologiesNew: 2, technologiesChanged: 1 }, 'С уровня A на уровень B: требования не меняются; 2 новых технологии и 1 технология меняется.'],
    ['start', { technologiesNew: 1_000 }, 'С нуля на уровень B: навыков не требуется; 1_000 новых технологий.'],
  ];
  for (const [way, numbers, said] of cases) it(`is: ${said}`, () => expect(seen(tables.track.sentence(way, way === 'start' ? '' : 'A', 'B', { ...NONE, ...numbers }))).to.equal(said));

  it('is told in a few words', () => {
    const brief = (numbers: Partial<StepNumbers>, way: Way = 'up'): string => tables.track.brings(way, { ...NONE, ...numbers });
    expect([brief({}), brief({}, 'start'), brief({ new: 57, newMandatory: 13 }), brief({ new: 1, raised: 2, becomesMandatory: 21 }), brief({ changed: 2, lowered: 1, dropped: 1 })]).to.deep.equal([
      'требует того же',
      'ничего не требует',
      '57 новых, 13 обязательных',
      '1 новое, 2 выше, 21 обязательное',
      '2 описаны иначе, 1 ниже, 1 больше не нужно',
    ]);
    expect(tables.track.after(['A', 'B', 'C'])).to.equal('после уровня A, B или C');
  });

  const NOTHING: StepInWords = { raised: 0, added: 0, changed: 0, lowered: 0, dropped: 0, becomeMandatory: 0, becomeOptional: 0 };
  const changes: [Partial<StepInWords>, string][] = [
    [{}, 'ничего не меняется'],
    [{ raised: 41, added: 1 }, '41 требование повышается и 1 новое'],
    [{ raised: 11, becomeMandatory: 21 }, '11 требований повышаются и 21 становится обязательным'],
    [{ added: 3 }, '3 новых требования'],
    [{ changed: 2, becomeMandatory: 1, dropped: 5 }, '1 требование становится обязательным, 2 описаны иначе и 5 больше не нужны'],
  ];
  for (const [step, said] of changes) it(`is answered by: ${said}`, () => expect(tables.faq.advance.changes({ ...NOTHING, ...step })).to.equal(said));
});

describe('The Russian answers', () => {
  const { faq } = tables;
  const ROLE: SkillsInWords = { role: 'Cook', skills: 3, categories: 2, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2 };
  const cases: [change: Partial<SkillsInWords>, said: string][] = [
    [{}, 'В роли Cook нужны 3 навыка в 2 категориях. На 2 уровнях (начальный_— Junior, высший_— Senior) это 6 требований, из них 2 обязательных.'],
    [{ skills: 21, categories: 1, levels: 1 }, 'В роли Cook нужен 21 навык в 1 категории. На единственном уровне (Junior) это 6 требований, из них 2 обязательных.'],
    [{ skills: 11, categories: 0, mandatory: 6 }, 'В роли Cook нужно 11 навыков. На 2 уровнях (начальный_— Junior, высший_— Senior) это 6 требований, все обязательные.'],
    [{ levels: 0, requirements: 0, mandatory: 0 }, 'Роль Cook описывает 3 навыка в 2 категориях, но ничего не требует.'],
  ];
  for (const [change, said] of cases) it(`are: ${said}`, () => expect(seen(faq.skills.answer({ ...ROLE, ...change }))).to.equal(said));

  it('tell the rules', () => {
    expect(seen(faq.advance.byThreshold(0.675, false, true))).to.equal('Как правило, уровень достигнут, когда выполнены все обязательные требования и не менее 67,5_% всех его требований с учётом веса (одни навыки весят больше других). Сначала_— предыдущие уровни.');
    expect(seen(faq.advance.byThreshold(1, true, true))).to.equal('Как правило, уровень достигнут, когда выполнены все его требования. Сначала_— предыдущие уровни.');
    expect(seen(faq.advance.byPoints([{ name: 'W', points: 1 }, { name: 'A', points: 2.5 }], [{ level: 'Junior', min: 1 }, { level: 'Senior', min: 36 }], true))).to.equal(
      'Каждая ступень даёт баллы: W_— 1 и A_— 2,5. Они складываются по всем навыкам. Уровень определяет сумма: Junior_— от 1 балла и Senior_— от 36 баллов.',
    );
    expect(faq.stack.answer(33, ['A', 'B', 'C'])).to.equal('В стеке 33 технологии на 3 уровнях. Всё, что названо на уровне ниже, переходит на следующий.');
  });
});

describe('The Russian result', () => {
  const { result } = tables;
  it('says why', () => {
    const numbers = { met: 17, total: 58, mandatoryMet: 9, mandatoryTotal: 33, share: 0.299 };
    expect(seen(result.open('Senior', numbers, 0.8))).to.equal('Уровень Senior пока не подходит: 24 обязательных требования не выполнены; выполнено 17 из 58 требований (29_%), а хватило бы 80_%.');
    expect(seen(result.open('Senior', { ...numbers, mandatoryMet: 12 }, 1))).to.equal('Уровень Senior пока не подходит: 21 обязательное требование не выполнено; выполнено 17 из 58 требований (29_%), а нужны все.');
    expect(seen(result.fits('Junior', { met: 57, total: 57, mandatoryMet: 13, mandatoryTotal: 13, share: 1 }))).to.equal('Уровень Junior подходит: выполнены все_57, обязательные_—_все_13 (100_%).');
    expect(seen(result.fits('Junior', { met: 1, total: 1, mandatoryMet: 0, mandatoryTotal: 0, share: undefined }))).to.equal('Уровень Junior подходит: выполнено 1_из_1.');
    expect(seen(result.passed('Lead', { ...numbers, mandatoryTotal: 0 }, ['Middle', 'Senior']))).to.equal('Уровень Lead сам по себе подошёл бы (выполнено 17_из_58), но пока не подходят предыдущие уровни Middle и Senior.');
    expect(result.leftOut(['Docker', 'SQL'], 3)).to.equal('Не учитывается, потому что вы считаете это неприменимым: Docker и SQL (3 обязательных требования).');
  });

  it('says what would be enough', () => {
    expect(result.pathSentence('fewest', 21, 'Senior')).to.equal('Для уровня Senior хватило бы 21 шага, меньшим числом не обойтись:');
    expect(result.pathSentence('short', 5, 'Senior')).to.equal('Для уровня Senior хватило бы 5 шагов, и ни один из них нельзя пропустить:');
    expect(result.pathSentence('short', 1, 'Senior')).to.equal('Для уровня Senior хватило бы 1 шага, и пропустить его нельзя:');
  });
});

describe('The Russian comparison', () => {
  const NONE: CompareNumbers = { different: 0, same: 0, onlyHere: 0, onlyThere: 0, unasked: { shared: 0, here: 0, there: 0 } };
  const cases: [numbers: Partial<CompareNumbers>, said: string][] = [
    [{ onlyHere: 1 }, 'У ролей A (уровень X) и B нет общих навыков. Только в роли A_— 1 навык.'],
    [{ different: 1 }, 'У ролей A (уровень X) и B 1 общий навык с разными требованиями.'],
    [{ same: 21, onlyThere: 3 }, 'У ролей A (уровень X) и B 21 общий навык, все с одинаковыми требованиями. Только в роли B_— 3 навыка.'],
    [{ different: 1_200, same: 3_000, onlyHere: 5, onlyThere: 2 }, 'У ролей A (уровень X) и B 4_200 общих навыков: 1_200 с разными требованиями и 3_000 с одинаковыми. Только в роли A_— 5 навыков; только в роли B_— 2 навыка.'],
  ];
  for (const [numbers, said] of cases) {
    it(`is: ${said}`, () => {
      const { roleAt, sentence } = tables.compare;
      expect(seen(sentence(roleAt('A', 'X'), roleAt('B', ''), { here: 'A', there: 'B' }, { ...NONE, ...numbers }))).to.equal(said);
    });
  }

  it('counts what neither level asks for', () => {
    expect(tables.compare.unasked({ shared: 21, here: 2, there: 3 }, 'A', 'B')).to.equal('Не показаны навыки, которых не требует ни один из этих уровней: 21 общий, 2 из роли A и 3 из роли B.');
    expect(tables.compare.unasked({ shared: 0, here: 0, there: 0 }, 'A', 'B')).to.equal('');
  });

  it('says how many answers carry', () => {
    expect([[0, 1], [0, 4], [1, 1], [4, 4], [1, 4], [21, 40], [3, 4]].map(([some, all]) => tables.carry.carried(some!, all!, 'A'))).to.deep.equal([
      'Ваш единственный ответ для роли A здесь ни о чём не говорит, поэтому уровень определить не по чему.',
      'Ваши ответы для роли A (4) здесь ни о чём не говорят, поэтому уровень определить не по чему.',
      'Ваш единственный ответ для роли A учитывается и здесь.',
      'Все ваши ответы для роли A (4) учитываются и здесь.',
      'Из ваших ответов для роли A (4) здесь учитывается 1.',
      'Из ваших ответов для роли A (40) здесь учитывается 21.',
      'Из ваших ответов для роли A (4) здесь учитываются 3.',
    ]);
    expect([tables.nearest.gradeIs([]), tables.nearest.gradeIs(['A']), tables.nearest.gradeIs(['A', 'B'])]).to.deep.equal(['пока ни один уровень не подходит', 'подходит уровень A', 'подходят уровни A и B']);
  });
});

describe('The Russian words about keeping answers', () => {
  const { keep, share, phrases } = tables;
  it('count what is kept, shared and gone', () => {
    expect(keep.foreign(2, 40)).to.equal('Из 40 сохранённых здесь ответов к навыкам этой матрицы относятся только 2. Использовать подходящие?');
    expect(keep.foreign(1, 21)).to.equal('Из 21 сохранённого здесь ответа к навыкам этой матрицы относится только 1. Использовать подходящие?');
    expect(keep.foreign(0, 5)).to.equal('Из 5 сохранённых здесь ответов к навыкам этой матрицы не относится ни один. Использовать подходящие?');
    expect(keep.previewCounts({ added: 1, changed: 3, removed: 5, note: 21 })).to.equal('1 ответ появится, 3 ответа изменятся, 5 ответов исчезнут и 21 заметка изменится.');
    expect([keep.removeAsk(1), keep.removeAsk(21)]).to.deep.equal(['Удалить ваш ответ вместе с заметками и снимками?', 'Удалить все ваши ответы (21) вместе с заметками и снимками?']);
    expect(keep.gone(['Docker', keep.goneStep('expert', 'SQL')], 3)).to.equal('Матрица изменилась. Сохранено, но не учитывается: Docker, expert (SQL) и ещё 3.');
    expect([share.holds(5, 0, ''), share.holds(21, 2, 'Анна')]).to.deep.equal(['В ней 5 ответов; имени и заметок нет.', 'В ней 21 ответ, 2 заметки и имя Анна.']);
  });

  it('list names, and say days', () => {
    expect([phrases.listed(['A', 'B', 'C']), phrases.either(['A', 'B', 'C'])]).to.deep.equal(['A, B и C', 'A, B или C']);
    // Browsers have spaces of several kinds in it.
    expect(phrases.day(Date.UTC(2026, 0, 31)).replaceAll(/\s/g, ' ')).to.equal('31 января 2026 г.');
  });
});
