import type { ResultMessages } from '../messages/result.js';
import { listed, number, pair, percent, plural, row as inARow } from './format.js';
import { row } from './grade.js';
import { are, areOf, mandatoryCount, points, requirementCount } from './phrases.js';

const NO_LEVEL = 'keinem Level';

export const resultWords: ResultMessages = {
  title: 'Begründung und nächste Schritte',
  guidance: 'Das ist eine Orientierung für ein Gespräch, kein Urteil: Bekannt sind hier Ihre Antworten, nicht Ihre Arbeit.',
  why: 'Begründung',
  rule: (threshold, even, mandatory) => {
    const must = mandatory && threshold < 1 ? 'alle Pflichtanforderungen und ' : '';
    const share = threshold >= 1 ? 'alle seine Anforderungen' : `mindestens ${percent(threshold)} seiner Anforderungen${even ? '' : ' (nach Gewicht)'}`;
    return `Ein Level passt, wenn ${must}${share} erfüllt sind und auch die Level davor passen.`;
  },
  rulePoints: (sum, even) => `Ihre Antworten ergeben ${plural(sum, { one: '# Punkt', other: '# Punkte' })}${even ? '' : ', gewichtet nach Skill'}.`,
  leftOut: (skills, mandatory) => `Nicht mitgezählt, da von Ihnen als nicht zutreffend angegeben: ${listed(skills)}${mandatory > 0 ? ` (${mandatoryCount(mandatory)})` : ''}.`,
  fits: (level, numbers) => `${level} passt: ${row(numbers)}${numbers.share === undefined ? '' : ` (${percent(numbers.share)})`}.`,
  open: (level, { met, total, mandatoryMet, mandatoryTotal, share = 0 }, threshold) => {
    const must = mandatoryTotal - mandatoryMet;
    const reasons = [
      ...(must > 0 ? [`${mandatoryCount(must)} ${are(must)} nicht erfüllt`] : []),
      ...(share < threshold - 1e-9 ? [`${number(met)} von ${requirementCount(total)} ${areOf(met, total)} erfüllt (${percent(share)}), ${threshold >= 1 ? 'nötig wären alle' : `genügen würden ${percent(threshold)}`}`] : []),
    ];
    return `${level} ist offen: ${reasons.join('; ')}.`;
  },
  passed: (level, numbers, before) => `${level} allein würde passen (${row(numbers)}), aber davor ${are(before.length)} ${listed(before)} noch offen.`,
  undecided: (level) => `Für ${level} lässt sich nichts sagen: Alles Geforderte ist als nicht zutreffend angegeben.`,
  empty: (level) => `Für ${level} ist nichts gefordert.`,
  bandReached: (level, min) => `${level} beginnt bei ${points(min)}: erreicht.`,
  bandOpen: (level, min, missing) => `${level} beginnt bei ${points(min)}: ${plural(missing, { one: 'Es fehlt noch #', other: 'Es fehlen noch #' })}.`,

  gapsTo: (level) => `Was für ${level} fehlt`,
  noGaps: (level) => `Für ${level} fehlt nichts.`,
  groups: { mandatory: 'Pflicht', others: 'Optional', unanswered: 'Ohne Antwort', leftOut: 'Nicht zutreffend' },
  skillCount: requirementCount,
  to: 'zu',
  unanswered: 'keine Antwort',
  none: 'noch nicht',
  inWords: 'in Worten beschrieben',
  mandatory: 'Pflicht',
  goTo: (skill) => `Zu ${skill} springen`,
  tryIt: 'Probieren',
  tryItOn: (skill) => `Probieren: Was wäre, wenn die Anforderung bei ${skill} erfüllt wäre?`,

  first: 'Was zuerst lernen?',
  firstWords: 'Je ein Schritt: zuerst, was Pflicht ist, dann, was pro Schritt am meisten bringt.',
  resources: (titles) => pair('Zum Lernen', inARow(titles)),

  path: 'Ein kurzer Weg',
  pathSentence: (kind, steps, level) => {
    const end = kind === 'fewest' ? 'weniger nicht' : plural(steps, { one: 'und er lässt sich nicht weglassen', other: 'und keiner davon lässt sich weglassen' });
    return `Für ${level} ${plural(steps, { one: 'würde # Schritt', other: 'würden # Schritte' })} genügen, ${end}:`;
  },
  noPath: (level) => `Zu ${level} führt kein Weg, solange das dafür Geforderte als nicht zutreffend angegeben ist.`,

  chart: (level) => `Als Diagramm, neben den Anforderungen für ${level}`,
  you: 'Sie',
  partMissing: 'Ein Teil dieses Widgets konnte nicht geladen werden. Bitte schließen und wieder öffnen.',
  whatIf: 'Was wäre, wenn\u00a0…?',
  whatIfHint: 'Antworten ändern und sehen, was folgen würde. Gespeichert wird erst auf Ihren Wunsch.',
  whatIfOn: 'Sie probieren etwas aus: Antworten, die Sie jetzt ändern, werden nicht gespeichert.',
  whatIfMoves: (before, after) => `Von ${before || NO_LEVEL} zu ${after || NO_LEVEL}.`,
  whatIfSame: (grade) => `Weiterhin ${grade || 'kein Level'}.`,
  whatIfKeep: 'Änderungen speichern',
  whatIfDrop: 'Zurück zu meinen Antworten',
};
