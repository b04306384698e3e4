/** A post without a ladder: a single column, so nothing to compare. */
export const oneLevel = {
  format: 1,
  id: 'receptionist',
  name: 'Receptionist',
  scale: [
    { id: 'helped', name: 'With help', abbr: 'H' },
    { id: 'alone', name: 'Alone', abbr: 'A' },
  ],
  levels: [{ id: 'receptionist', name: 'Receptionist' }],
  skills: [
    { id: 'phone', name: 'Telephone exchange', requirements: { receptionist: { proficiency: 'alone', mandatory: true } } },
    { id: 'visitors', name: 'Visitors and badges', requirements: { receptionist: 'alone' } },
    { id: 'rooms', name: 'Meeting rooms', requirements: { receptionist: 'helped' } },
  ],
};
