/** How many of what. In each form `#` stands for the number, and the word after a fraction is that of a few. */
import { number, plural } from './format.js';

export type Counted = (n: number) => string;

/** Who does something, or is done something to: `1 навык`, `2 навыка`, `5 навыков`. */
export const counted =
  (one: string, few: string, many: string): Counted =>
  (n) =>
    plural(n, { one, few, many, other: few });

/** In any other case there are but two forms: `из 1 навыка`, `из 2 навыков`, `из 5 навыков`. */
export const oblique =
  (one: string, more: string): Counted =>
  (n) =>
    plural(n, { one, few: more, many: more, other: one });

export const skills = counted('# навык', '# навыка', '# навыков');
export const ofSkills = oblique('# навыка', '# навыков');
export const levels = counted('# уровень', '# уровня', '# уровней');
export const requirements = counted('# требование', '# требования', '# требований');
export const ofRequirements = oblique('# требования', '# требований');
export const mandatoryRequirements = counted('# обязательное требование', '# обязательных требования', '# обязательных требований');
export const technologies = counted('# технология', '# технологии', '# технологий');
export const roles = counted('# роль', '# роли', '# ролей');
export const ofRoles = oblique('# роли', '# ролей');
export const answers = counted('# ответ', '# ответа', '# ответов');
export const points = counted('# балл', '# балла', '# баллов');
export const ofPoints = oblique('# балла', '# баллов');

/** `не хватает 2 ступеней` */
export const stepsShort = oblique('не хватает # ступени', 'не хватает # ступеней');

/** `ответы по 50 из 58 навыков` */
export const answered = (some: number, all: number): string => `ответы по ${number(some)} из ${ofSkills(all)}`;

const areMandatory = oblique('обязательно #', 'обязательны #');
/** `обязательны 125 из 285 требований` */
export const mandatoryOf = (mandatory: number, all: number): string => `${areMandatory(mandatory)} из ${ofRequirements(all)}`;

export const capital = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}`;
