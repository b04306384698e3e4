/**
 * Documents of any size for the benchmark: what a large company's matrix would look like, the same at every run.
 *
 * They are legal in format 1 and stay below its 8 MiB up to 10,000 skills × 10 levels.
 */
const KINDS = ['Streaming', 'Relational', 'Distributed', 'Embedded', 'Secure', 'Typed', 'Visual', 'Portable', 'Reactive', 'Columnar', 'Accessible', 'Concurrent', 'Declarative', 'Offline', 'Automated', 'Observable'];
const THINGS = ['queues', 'caches', 'pipelines', 'schemas', 'dashboards', 'compilers', 'forms', 'networks', 'protocols', 'notebooks', 'layouts', 'experiments', 'contracts', 'indexes', 'releases', 'interfaces'];
const DEEDS = ['Chooses between %s and says why', 'Finds the cause when %s fail at night', 'Explains %s to a newcomer', 'Keeps %s fast as they grow', 'Reviews how others build %s'];
const SCALE = [
  { id: 'awareness', name: 'Awareness', abbr: 'A', description: 'Knows what it is for.' },
  { id: 'working', name: 'Working', abbr: 'W', description: 'Does everyday tasks alone.' },
  { id: 'advanced', name: 'Advanced', abbr: 'V', description: 'Solves the hard cases.' },
  { id: 'expert', name: 'Expert', abbr: 'E', description: 'Sets the direction.' },
];

const SHARE_REQUIRED = 0.85;
const SHARE_MANDATORY = 1 / 3;
const SHARE_DESCRIBED = 0.4;

/**
 * @param {{ skills: number, levels: number, seed?: number }} size
 * @returns {object} a document of format 1
 */
export function generate({ skills, levels, seed = 1 }) {
  const random = randomFrom(seed);
  const below = (n) => Math.floor(random() * n);
  const pick = (list) => list[below(list.length)];
  const levelIds = Array.from({ length: levels }, (_, i) => `l${i + 1}`);

  const makeSkill = (number) => {
    const thing = pick(THINGS);
    const sentence = () => `${pick(DEEDS).replace('%s', `${pick(KINDS).toLowerCase()} ${thing}`)}.`;
    const start = below(2);
    const requirements = {};
    levelIds.forEach((id, i) => {
      const required = random() < SHARE_REQUIRED;
      const mandatory = random() < SHARE_MANDATORY;
      // Rises with the level, as in any ladder.
      const { id: proficiency } = SCALE[Math.min(SCALE.length - 1, start + Math.floor((i * SCALE.length) / (levels + 1)))];
      if (required) requirements[id] = mandatory ? { proficiency, mandatory } : proficiency;
    });
    return {
      id: `s${number}`,
      name: `${pick(KINDS)} ${thing} ${number}`,
      description: sentence(),
      ...(random() < SHARE_DESCRIBED && { expectations: Object.fromEntries(SCALE.map(({ id }) => [id, sentence()])) }),
      requirements,
    };
  };

  const categories = [];
  for (let made = 0; made < skills; ) {
    const left = skills - made;
    const count = left <= 20 ? left : Math.min(10 + below(11), left - 10);
    categories.push({ id: `c${categories.length + 1}`, name: `${pick(KINDS)} work ${categories.length + 1}`, skills: Array.from({ length: count }, (_, i) => makeSkill(made + i + 1)) });
    made += count;
  }
  return {
    format: 1,
    id: `generated-${skills}x${levels}`,
    name: `Generated, ${skills} skills`,
    scale: SCALE,
    levels: levelIds.map((id, i) => ({ id, name: `Level ${i + 1}`, abbr: `L${i + 1}` })),
    categories,
  };
}

/**
 * A company's catalog with the matrices of its roles, each with 40 to 46 skills.
 *
 * @param {{ roles: number, families: number }} size
 * @returns {{ catalog: object, matrices: Record<string, object> }} the matrices by the address that the catalog names
 */
export function generateCatalog({ roles, families }) {
  const all = Array.from({ length: roles }, (_, i) => {
    const id = `r${i + 1}`;
    return { role: { id, name: `${KINDS[i % KINDS.length]} engineer ${i + 1}`, description: `Works on ${THINGS[(i * 5) % THINGS.length]}, and answers for them.`, src: `roles/${id}.json` }, matrix: { ...generate({ skills: 40 + (i % 7), levels: 5, seed: i + 1 }), id, name: `Role ${i + 1}` } };
  });
  return {
    catalog: { format: 1, kind: 'catalog', name: 'Every role', families: Array.from({ length: families }, (_, f) => ({ id: `f${f + 1}`, name: `Family of ${THINGS[f % THINGS.length]}`, roles: all.filter((_, i) => i % families === f).map(({ role }) => role) })) },
    matrices: Object.fromEntries(all.map(({ role, matrix }) => [role.src, matrix])),
  };
}

/** Numbers from 0 to 1 that depend on the seed alone (mixed as in xorshift). */
function randomFrom(seed) {
  let state = Math.imul(seed, 2654435761) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
