/** What is counted, with its number. */
import { plural } from './format.js';

const counted = (one: string, other: string) => (n: number): string => plural(n, { one: `# ${one}`, other: `# ${other}` });

export const answers = counted('respuesta', 'respuestas');
export const levels = counted('nivel', 'niveles');
export const points = counted('punto', 'puntos');
export const requirements = counted('requisito', 'requisitos');
export const roles = counted('rol', 'roles');
export const skills = counted('competencia', 'competencias');
export const steps = counted('escalón', 'escalones');
export const technologies = counted('tecnología', 'tecnologías');
