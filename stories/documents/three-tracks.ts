/** A ladder that parts into three tracks, two of which meet again; on the way some things fall, and some are asked no longer. */
export const threeTracks = {
  format: 1,
  id: 'three-tracks',
  name: 'Engineer',
  scale: [
    { id: 'aware', name: 'Aware', abbr: 'A' },
    { id: 'working', name: 'Working', abbr: 'W' },
    { id: 'expert', name: 'Expert', abbr: 'X' },
  ],
  levels: [
    { id: 'engineer-1', name: 'Engineer I', group: 'Engineer', focus: ['Finishing what is begun'], stack: ['Git'] },
    { id: 'engineer-2', name: 'Engineer II', group: 'Engineer', focus: ['A service from end to end'], stack: ['Docker'], next: ['staff', 'manager', 'researcher'] },
    { id: 'staff', name: 'Staff Engineer', track: 'Expert', focus: ['What five teams share'], next: ['principal'] },
    { id: 'principal', name: 'Principal Engineer', track: 'Expert', next: ['director'] },
    { id: 'manager', name: 'Manager', track: 'Management', focus: ['One team, and those in it'], next: ['director'] },
    { id: 'researcher', name: 'Researcher', track: 'Research', stack: [{ id: 'notebook', name: 'Notebooks' }], next: [] },
    { id: 'director', name: 'Director', focus: ['Where the department goes'] },
  ],
  categories: [
    {
      id: 'code',
      name: 'Code',
      skills: [
        { id: 'writing', name: 'Writing code', requirements: { 'engineer-1': 'aware', 'engineer-2': 'working', staff: { proficiency: 'expert', mandatory: true }, principal: { proficiency: 'expert', mandatory: true }, manager: 'aware', researcher: 'working' } },
        { id: 'review', name: 'Reviewing code', requirements: { 'engineer-1': 'aware', 'engineer-2': { proficiency: 'working', mandatory: true }, staff: 'expert', principal: 'expert', manager: 'working' } },
      ],
    },
    {
      id: 'people',
      name: 'People',
      skills: [
        { id: 'hiring', name: 'Hiring', requirements: { staff: 'aware', principal: 'working', manager: { proficiency: 'working', mandatory: true }, director: { proficiency: 'expert', mandatory: true } } },
        { id: 'teaching', name: 'Teaching', requirements: { 'engineer-2': ['Sits with a newcomer for the first week.'], staff: ['Writes the course that newcomers take.'], manager: ['Finds for everybody whom they can learn from.'] } },
      ],
    },
  ],
};
