import { expect } from '@open-wc/testing';
import { tables } from '../../src/locale/de/index.js';
import type { CompareNumbers } from '../../src/locale/messages/compare.js';
import type { SkillsInWords, StepInWords } from '../../src/locale/messages/faq.js';
import type { LevelInWords, RoleInWords } from '../../src/locale/messages/summary.js';
import type { StepNumbers, Way } from '../../src/locale/messages/track.js';
import { saysEverything } from '../support/every-word.js';

const { carry, compare, faq, grade, keep, nearest, phrases, result, stack, summary, track } = tables;

/** Each says what it is: the sentence is the name of its test. */
function says(cases: readonly (readonly [said: () => unknown, sentence: string])[]): void {
  for (const [said, sentence] of cases) it(sentence, () => expect(said()).to.equal(sentence));
}

describe('German', () => {
  saysEverything(tables, ['Skill', 'Skills', 'Level', 'Matrix', 'Details', 'Name', 'optional', 'skill matrix', 'Docker SQL']);
});

describe('German: a role', () => {
  const role = (change: Partial<RoleInWords>) => (): string =>
    summary.role({ role: 'Koch', family: undefined, familyIsSaid: false, skills: 3, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2, domains: [], ...change });
  says([
    [role({}), 'Die Rolle Koch umfasst 3 Skills auf 2 Leveln, von Junior bis Senior, mit 6 Anforderungen, davon 2 Pflicht.'],
    [role({ family: 'Küche' }), 'Die Rolle Koch gehört zur Jobfamilie Küche. Sie umfasst 3 Skills auf 2 Leveln, von Junior bis Senior, mit 6 Anforderungen, davon 2 Pflicht.'],
    [role({ family: 'Küchenfamilie', familyIsSaid: true, skills: 0 }), 'Die Rolle Koch gehört zur Küchenfamilie. Sie hat 2 Level, von Junior bis Senior, aber noch keine Skills.'],
    [role({ skills: 1, levels: 1, requirements: 1, mandatory: 1 }), 'Die Rolle Koch umfasst 1 Skill auf einem einzigen Level, Junior, mit 1 Anforderung, die Pflicht ist.'],
    [role({ levels: 1, first: [], requirements: 1, mandatory: 0 }), 'Die Rolle Koch umfasst 3 Skills auf einem einzigen Level mit 1 Anforderung, die nicht Pflicht ist.'],
    [role({ requirements: 2, mandatory: 2 }), 'Die Rolle Koch umfasst 3 Skills auf 2 Leveln, von Junior bis Senior, mit 2 Anforderungen, beide Pflicht.'],
    [role({ requirements: 3, mandatory: 3 }), 'Die Rolle Koch umfasst 3 Skills auf 2 Leveln, von Junior bis Senior, mit 3 Anforderungen, alle Pflicht.'],
    [role({ levels: 3, last: ['Chef', 'Leitung'], requirements: 21, mandatory: 0 }), 'Die Rolle Koch umfasst 3 Skills auf 3 Leveln, von Junior bis Chef oder Leitung, mit 21 Anforderungen, keine davon Pflicht.'],
    [role({ levels: 4, first: ['A', 'B'], skills: 101, domains: ['Soßen'] }), 'Die Rolle Koch umfasst 101 Skills auf 4 Leveln mit 6 Anforderungen, davon 2 Pflicht. Kernbereich: Soßen.'],
    [role({ skills: 1_000, requirements: 100_000, mandatory: 1, domains: ['Soßen', 'Fisch'] }), 'Die Rolle Koch umfasst 1.000 Skills auf 2 Leveln, von Junior bis Senior, mit 100.000 Anforderungen, davon 1 Pflicht. Kernbereiche: Soßen und Fisch.'],
    [role({ levels: 0, first: [], last: [], requirements: 0, mandatory: 0 }), 'Die Rolle Koch beschreibt 3 Skills ohne Anforderungen.'],
    [role({ levels: 1, requirements: 0, mandatory: 0 }), 'Die Rolle Koch hat 3 Skills und 1 Level, aber noch keine Anforderungen.'],
    [role({ skills: 0, levels: 0, first: [], last: [], requirements: 0, mandatory: 0 }), 'Die Rolle Koch hat noch keine Skills.'],
  ]);

  it('knows a family that says so itself, in a document in English too', () => {
    expect(['Plattformfamilie ', 'Job-Familie', 'Platform Family', 'Familienrecht', 'Family Law'].map(summary.saysFamily)).to.deep.equal([true, true, true, false, false]);
  });
});

describe('German: a level', () => {
  const level = (counts: Omit<LevelInWords, 'level'>) => (): string => summary.atLevel({ level: 'Senior', ...counts });
  says([
    [level({ requirements: 58, mandatory: 33, technologies: 8 }), 'Senior umfasst 58 Anforderungen, davon 33 Pflicht, und nennt 8 Technologien.'],
    [level({ requirements: 1, mandatory: 1, technologies: 1 }), 'Senior umfasst 1 Anforderung, die Pflicht ist, und nennt 1 Technologie.'],
    [level({ requirements: 0, mandatory: 0, technologies: 2 }), 'Senior umfasst keine Anforderungen und nennt 2 Technologien.'],
    [level({ requirements: 0, mandatory: 0, technologies: 0 }), 'Senior umfasst keine Anforderungen.'],
    [() => summary.mandatory(125, 285), '125 von 285 Anforderungen sind Pflicht'],
    [() => summary.mandatory(1, 285), '1 von 285 Anforderungen ist Pflicht'],
    [() => summary.mandatory(285, 285), 'Alle 285 Anforderungen sind Pflicht'],
    [() => summary.mandatory(2, 2), 'Beide Anforderungen sind Pflicht'],
    [() => summary.mandatory(1, 1), 'Die einzige Anforderung ist Pflicht'],
  ]);
});

describe('German: a step', () => {
  const NONE: StepNumbers = { new: 0, newMandatory: 0, raised: 0, becomesMandatory: 0, changed: 0, lowered: 0, becomesOptional: 0, dropped: 0, technologiesNew: 0, technologiesChanged: 0, technologiesGone: 0 };
  const step = (way: Way, numbers: Partial<StepNumbers>) => (): string => track.sentence(way, way === 'start' ? '' : 'A', 'B', { ...NONE, ...numbers });
  const brings = (way: Way, numbers: Partial<StepNumbers>) => (): string => track.brings(way, { ...NONE, ...numbers });
  says([
    [step('up', {}), 'Von A zu B ändert sich nichts.'],
    [step('start', {}), 'Für B ist nichts gefordert.'],
    [step('up', { new: 1, newMandatory: 1, raised: 1, becomesMandatory: 1, technologiesNew: 1, technologiesChanged: 1 }), 'Von A zu B: 1 Skill kommt hinzu (Pflicht), 1 Anforderung steigt, 1 Anforderung wird Pflicht, 1 Technologie kommt hinzu und 1 Technologie ändert sich.'],
    [step('up', { raised: 58, becomesMandatory: 20, technologiesNew: 7, technologiesChanged: 2 }), 'Von A zu B: 58 Anforderungen steigen, 20 Anforderungen werden Pflicht, 7 Technologien kommen hinzu und 2 Technologien ändern sich.'],
    [step('down', { lowered: 2, becomesOptional: 3, dropped: 4, technologiesGone: 5 }), 'Von A zurück zu B: 2 Anforderungen sinken, 3 Anforderungen sind nicht mehr Pflicht, 4 Skills sind nicht mehr gefordert und 5 Technologien werden nicht mehr genannt.'],
    [step('down', { lowered: 1, becomesOptional: 1, dropped: 1, technologiesGone: 1 }), 'Von A zurück zu B: 1 Anforderung sinkt, 1 Anforderung ist nicht mehr Pflicht, 1 Skill ist nicht mehr gefordert und 1 Technologie wird nicht mehr genannt.'],
    [step('across', { changed: 1 }), 'Von A hinüber zu B: 1 Anforderung ist anders formuliert.'],
    [step('across', { changed: 11, new: 2, newMandatory: 2 }), 'Von A hinüber zu B: 2 Skills kommen hinzu (beide Pflicht) und 11 Anforderungen sind anders formuliert.'],
    [step('start', { new: 57, newMandatory: 13 }), 'Einstieg mit B: 57 Skills kommen hinzu (davon 13 Pflicht).'],
    [step('start', { new: 1_000, newMandatory: 1_000 }), 'Einstieg mit B: 1.000 Skills kommen hinzu (alle Pflicht).'],
    [step('up', { technologiesNew: 2 }), 'Von A zu B: Keine Anforderung ändert sich und 2 Technologien kommen hinzu.'],
    [step('start', { technologiesNew: 1 }), 'Einstieg mit B: Kein Skill ist gefordert und 1 Technologie kommt hinzu.'],
    [brings('up', {}), 'fordert dasselbe'],
    [brings('start', {}), 'fordert nichts'],
    [brings('up', { new: 1, raised: 1, newMandatory: 1, becomesMandatory: 2, lowered: 1, dropped: 1 }), '1 neu, 1 steigt, 3 Pflicht, 1 sinkt, 1 entfällt'],
    [brings('up', { raised: 2, changed: 1, lowered: 2, dropped: 2 }), '2 steigen, 1 anders formuliert, 2 sinken, 2 entfallen'],
    [() => track.after(['A', 'B', 'C']), 'nach A, B oder C'],
    [() => stack.needs({ new: 3, changed: 1, kept: 0, carried: 2 }, false), '6 Technologien: 3\u00a0neu, 1\u00a0geändert, 2\u00a0übernommen'],
    [() => stack.needs({ new: 0, changed: 0, kept: 2, carried: 0 }, false), '2 Technologien: beide wie zuvor'],
    [() => stack.needs({ new: 1, changed: 0, kept: 0, carried: 0 }, false), '1 Technologie: neu'],
  ]);
});

describe('German: questions and answers', () => {
  const skills = (change: Partial<SkillsInWords>) => (): string => faq.skills.answer({ role: 'Koch', skills: 3, categories: 2, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2, ...change });
  const changes = (step: Partial<StepInWords>) => (): string => faq.advance.changes({ raised: 0, added: 0, changed: 0, lowered: 0, dropped: 0, becomeMandatory: 0, becomeOptional: 0, ...step });
  const points = [{ name: 'Kann', points: 1 }, { name: 'Lehrt', points: 2.5 }];
  says([
    [skills({}), 'Für die Rolle Koch sind 3 Skills in 2 Kategorien gefordert. Auf 2 Leveln, von Junior bis Senior, ergibt das 6 Anforderungen, davon 2 Pflicht.'],
    [skills({ skills: 1, categories: 1, levels: 1 }), 'Für die Rolle Koch ist 1 Skill in 1 Kategorie gefordert. Auf einem einzigen Level, Junior, ergibt das 6 Anforderungen, davon 2 Pflicht.'],
    [skills({ skills: 1_000, categories: 0, first: ['A', 'B'] }), 'Für die Rolle Koch sind 1.000 Skills gefordert. Auf 2 Leveln ergibt das 6 Anforderungen, davon 2 Pflicht.'],
    [skills({ levels: 0, requirements: 0, mandatory: 0 }), 'Die Rolle Koch beschreibt 3 Skills in 2 Kategorien ohne Anforderungen.'],
    [() => faq.advance.byThreshold(0.8, true, true), 'In der Regel ist ein Level erreicht, wenn alle Pflichtanforderungen und mindestens 80\u00a0% aller Anforderungen erfüllt sind. Die Level davor kommen zuerst.'],
    [() => faq.advance.byThreshold(0.675, false, false), 'In der Regel ist ein Level erreicht, wenn mindestens 67,5\u00a0% aller Anforderungen, nach Gewicht gerechnet (manche Skills zählen mehr als andere), erfüllt sind. Die Level davor kommen zuerst.'],
    [() => faq.advance.byThreshold(1, false, true), 'In der Regel ist ein Level erreicht, wenn alle seine Anforderungen erfüllt sind. Die Level davor kommen zuerst.'],
    [() => faq.advance.byPoints(points, [{ level: 'Junior', min: 1 }, { level: 'Senior', min: 36 }], true), 'Jede Stufe bringt Punkte: Kann 1 und Lehrt 2,5. Die Punkte werden über alle Skills addiert. Die Summe ergibt das Level: Junior ab 1 Punkt und Senior ab 36 Punkten.'],
    [() => faq.advance.byPoints([], [], true), 'Noch bringt keine Stufe Punkte.'],
    [changes({}), 'nichts ändert sich'],
    [changes({ raised: 41, added: 1, becomeMandatory: 20, dropped: 1 }), '41 Anforderungen steigen, 1 kommt hinzu, 20 werden Pflicht und 1 entfällt'],
    [changes({ lowered: 1, changed: 2, becomeOptional: 3 }), '2 Anforderungen sind anders formuliert, 1 sinkt und 3 werden optional'],
    [() => faq.stack.answer(33, ['A', 'B', 'C']), 'Der Tech-Stack nennt 33 Technologien auf 3 Leveln. Was ein Level nennt, gilt auch für das nächste.'],
    [() => faq.stack.answer(1, ['Senior']), 'Der Tech-Stack nennt 1 Technologie für Senior.'],
  ]);
});

describe('German: a grade', () => {
  const standing = { met: 46, total: 58, mandatoryMet: 30, mandatoryTotal: 33, share: 0.799 };
  says([
    [() => grade.row(standing), '46 von 58 erfüllt, Pflicht: 30 von 33'],
    [() => grade.row({ ...standing, met: 58, mandatoryMet: 2, mandatoryTotal: 2 }), 'alle 58 erfüllt, Pflicht: beide'],
    [() => grade.row({ ...standing, met: 1, total: 1, mandatoryTotal: 0 }), '1 von 1 erfüllt'],
    [() => grade.rowPoints(1, 21), '1 von 21 Punkten'],
    [() => grade.changed(''), 'Ihre Antworten passen jetzt noch zu keinem Level.'],
    [() => result.open('Senior', standing, 0.8), 'Senior ist offen: 3 Pflichtanforderungen sind nicht erfüllt; 46 von 58 Anforderungen sind erfüllt (79\u00a0%), genügen würden 80\u00a0%.'],
    [() => result.open('Senior', { met: 0, total: 1, mandatoryMet: 0, mandatoryTotal: 1, share: 0 }, 1), 'Senior ist offen: 1 Pflichtanforderung ist nicht erfüllt; 0 von 1 Anforderung ist erfüllt (0\u00a0%), nötig wären alle.'],
    [() => result.passed('Senior', standing, ['Middle']), 'Senior allein würde passen (46 von 58 erfüllt, Pflicht: 30 von 33), aber davor ist Middle noch offen.'],
    [() => result.passed('Lead', standing, ['Middle', 'Senior']), 'Lead allein würde passen (46 von 58 erfüllt, Pflicht: 30 von 33), aber davor sind Middle und Senior noch offen.'],
    [() => result.rule(0.8, false, true), 'Ein Level passt, wenn alle Pflichtanforderungen und mindestens 80\u00a0% seiner Anforderungen (nach Gewicht) erfüllt sind und auch die Level davor passen.'],
    [() => result.rulePoints(1, true), 'Ihre Antworten ergeben 1 Punkt.'],
    [() => result.bandOpen('Senior', 36, 1), 'Senior beginnt bei 36 Punkten: Es fehlt noch 1.'],
    [() => result.bandOpen('Junior', 1, 3), 'Junior beginnt bei 1 Punkt: Es fehlen noch 3.'],
    [() => result.leftOut(['SQL', 'Git'], 1), 'Nicht mitgezählt, da von Ihnen als nicht zutreffend angegeben: SQL und Git (1 Pflichtanforderung).'],
    [() => result.pathSentence('fewest', 1, 'Senior'), 'Für Senior würde 1 Schritt genügen, weniger nicht:'],
    [() => result.pathSentence('short', 1, 'Senior'), 'Für Senior würde 1 Schritt genügen, und er lässt sich nicht weglassen:'],
    [() => result.pathSentence('short', 5, 'Senior'), 'Für Senior würden 5 Schritte genügen, und keiner davon lässt sich weglassen:'],
    [() => result.whatIfMoves('', 'Senior'), 'Von keinem Level zu Senior.'],
  ]);
});

describe('German: a comparison', () => {
  const none: CompareNumbers = { different: 0, same: 0, onlyHere: 0, onlyThere: 0, unasked: { shared: 0, here: 0, there: 0 } };
  const sentence = (numbers: Partial<CompareNumbers>) => (): string => compare.sentence(compare.roleAt('A', 'X'), compare.roleAt('B', ''), { here: 'A', there: 'B' }, { ...none, ...numbers });
  says([
    [sentence({}), 'A (X) und B haben keinen Skill gemeinsam.'],
    [sentence({ different: 1, onlyHere: 1 }), 'A (X) und B haben 1 Skill gemeinsam, mit unterschiedlicher Anforderung. 1 Skill gibt es nur bei A.'],
    [sentence({ same: 2, onlyThere: 3 }), 'A (X) und B haben 2 Skills gemeinsam, beide mit gleicher Anforderung. 3 Skills gibt es nur bei B.'],
    [sentence({ same: 5, onlyHere: 1, onlyThere: 21 }), 'A (X) und B haben 5 Skills gemeinsam, alle mit gleicher Anforderung. 1 Skill gibt es nur bei A und 21 nur bei B.'],
    [sentence({ different: 1_200, same: 1 }), 'A (X) und B haben 1.201 Skills gemeinsam, 1.200 mit unterschiedlicher und 1 mit gleicher Anforderung.'],
    [() => compare.unasked({ shared: 1, here: 2, there: 1 }, 'A', 'B'), 'Nicht aufgeführt, da für keines der beiden Level gefordert: 1 gemeinsamer Skill, 2 Skills bei A und 1 Skill bei B.'],
    [() => compare.unasked({ shared: 0, here: 0, there: 0 }, 'A', 'B'), ''],
    [() => [1, -1, -3].map(compare.steps).join(), '1 Stufe mehr,1 Stufe weniger,3 Stufen weniger'],
    [() => carry.carried(0, 1, 'A'), 'Ihre einzige Antwort zu A sagt dort nichts aus, daher gibt es keine Einstufung.'],
    [() => carry.carried(0, 4, 'A'), 'Keine Ihrer 4 Antworten zu A sagt dort etwas aus, daher gibt es keine Einstufung.'],
    [() => carry.carried(1, 1, 'A'), 'Ihre einzige Antwort zu A zählt auch dort.'],
    [() => carry.carried(2, 2, 'A'), 'Beide Antworten zu A zählen auch dort.'],
    [() => carry.carried(4, 4, 'A'), 'Alle 4 Antworten zu A zählen auch dort.'],
    [() => carry.carried(1, 4, 'A'), '1 von Ihren 4 Antworten zu A zählt auch dort.'],
    [() => carry.carried(3, 1_000, 'A'), '3 von Ihren 1.000 Antworten zu A zählen auch dort.'],
    [() => carry.why['no-skill'](1, 'A', 'C#'), '1 Skill, den es bei C# nicht gibt'],
    [() => carry.why['no-skill'](2, 'A', 'B'), '2 Skills, die es bei B nicht gibt'],
    [() => nearest.found('B', 0.499), 'Unter den anderen Rollen kommen Ihre Antworten der Rolle B am nächsten: 49\u00a0% erfüllt.'],
  ]);
});

describe('German: what is kept', () => {
  says([
    [() => [1, 2, 3].map(keep.removeAsk).join(' '), 'Ihre Antwort samt Notizen und Momentaufnahmen löschen? Beide Antworten samt Notizen und Momentaufnahmen löschen? Alle 3 Antworten samt Notizen und Momentaufnahmen löschen?'],
    [() => keep.previewCounts({ added: 1, changed: 2, removed: 1, note: 1 }), '1 Antwort kommt hinzu, 2 Antworten ändern sich, 1 Antwort fällt weg und 1 Notiz ändert sich.'],
    [() => keep.previewCounts({ added: 21, changed: 1, removed: 11, note: 101 }), '21 Antworten kommen hinzu, 1 Antwort ändert sich, 11 Antworten fallen weg und 101 Notizen ändern sich.'],
    [() => keep.foreign(0, 1), 'Die einzige hier gespeicherte Antwort betrifft keinen Skill dieser Matrix. Passende übernehmen?'],
    [() => keep.foreign(0, 5), 'Keine der 5 hier gespeicherten Antworten betrifft Skills dieser Matrix. Passende übernehmen?'],
    [() => keep.foreign(1, 5), 'Nur 1 von 5 hier gespeicherten Antworten betrifft Skills dieser Matrix. Passende übernehmen?'],
    [() => keep.foreign(2, 5), 'Nur 2 von 5 hier gespeicherten Antworten betreffen Skills dieser Matrix. Passende übernehmen?'],
    [() => keep.gone(['SQL', 'Git'], 1), 'Diese Matrix hat sich geändert. Aufbewahrt, aber nicht mitgezählt: SQL, Git und 1 weitere Angabe.'],
    [() => phrases.day(Date.UTC(2026, 11, 3)), '3. Dezember 2026'],
  ]);
});
