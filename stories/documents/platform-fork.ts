/** A ladder that forks and meets again: each branch takes over its own path, the top what is on either. */
export const platformFork = {
  format: 1,
  id: 'platform',
  name: 'Platform Engineer',
  levels: [
    { id: 'engineer', name: 'Engineer', stack: ['Git', 'SQL', { id: 'iac', name: 'Terraform basics', skills: ['infrastructure'] }, { name: 'Runbook', href: 'handbook/runbook.html' }] },
    { id: 'staff', name: 'Staff Engineer', track: 'expert', stack: [{ id: 'iac', name: 'Terraform and Pulumi', skills: ['infrastructure', 'policies'] }, 'eBPF'] },
    { id: 'manager', name: 'Engineering Manager', track: 'people', stack: [{ name: 'Roadmap board', href: 'https://boards.example/roadmap' }, 'SQL'] },
    { id: 'director', name: 'Director of Platform', stack: [{ id: 'iac', name: 'Infrastructure strategy' }] },
    { id: 'advisor', name: 'Advisor', track: 'outside', next: [] },
  ],
  skills: [
    { id: 'infrastructure', name: 'Infrastructure as code', requirements: { engineer: { text: 'Changes a module.' }, staff: { text: 'Owns the modules of others.' } } },
    { id: 'policies', name: 'Policies', requirements: { staff: { text: 'Writes rules that teams keep.' } } },
  ],
};
