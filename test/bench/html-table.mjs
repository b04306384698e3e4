/**
 * A matrix as one string of HTML: what the references draw. It runs in the server and in the page.
 *
 * Rows, columns, classes and names are those of `<skill-matrix>`; a test compares them cell by cell. It reads documents as
 * the benchmark's are, without looking for mistakes.
 */
const SHADES = 11;
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (it) => escapes[it]);

export function htmlTable({ name, levels, scale, categories }) {
  const steps = new Map(scale.map((step, rank) => [step.id, { ...step, shade: Math.round((rank / (scale.length - 1)) * SHADES) }]));

  const cell = (skill, level) => {
    const asked = skill.requirements[level.id];
    if (asked === undefined) return '<td tabindex="-1" class="absent" aria-label="not required">–</td>';
    const { proficiency, mandatory } = typeof asked === 'string' ? { proficiency: asked, mandatory: false } : asked;
    const { abbr, name: asks, shade } = steps.get(proficiency);
    const label = escape(`${skill.name}, ${level.name}: ${asks}, ${abbr}, ${mandatory ? 'mandatory' : 'optional'}`);
    return `<td><button class="cell s${shade}${mandatory ? ' must' : ''}" type="button" tabindex="-1" aria-label="${label}">${escape(abbr)}</button></td>`;
  };
  const row = (skill) => `<tr><th class="skill" scope="row" tabindex="-1">${escape(skill.name)}</th>${levels.map((level) => cell(skill, level)).join('')}</tr>`;
  const category = ({ name: title, skills }) => `<tbody><tr class="category"><th class="category" scope="rowgroup" tabindex="-1" colspan="${levels.length + 1}"><button class="fold" type="button" tabindex="-1" aria-expanded="true"><span class="title">${escape(title)}</span> <span class="count">${skills.length === 1 ? '1 skill' : `${skills.length} skills`}</span></button></th></tr>${skills.map(row).join('')}</tbody>`;
  const head = levels.map((level) => `<th scope="col" tabindex="-1"><button class="level" type="button" tabindex="-1">${escape(level.name)}</button></th>`).join('');
  return `<table class="grid" aria-label="${escape(`Skill matrix: ${name}`)}"><colgroup><col class="names">${'<col>'.repeat(levels.length)}</colgroup><thead><tr><th class="skills" scope="col" tabindex="-1">Skills</th>${head}</tr></thead>${categories.map(category).join('')}</table>`;
}
