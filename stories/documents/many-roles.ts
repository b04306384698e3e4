import type { CatalogInput } from '../../src/model/schema.js';

type RoleInput = NonNullable<CatalogInput['roles']>[number];

const FAMILIES: readonly [id: string, name: string, roles: readonly string[]][] = [
  ['engineering', 'Engineering', ['Backend Engineer', 'Frontend Engineer', 'Mobile Engineer', 'Embedded Engineer', 'Full-stack Engineer', 'Integration Engineer']],
  ['platform', 'Platform & Infrastructure', ['Platform Engineer', 'Site Reliability Engineer', 'Network Engineer', 'Database Administrator', 'Build Engineer', 'Systems Administrator']],
  ['data', 'Data', ['Data Engineer', 'Data Analyst', 'Analytics Engineer', 'Data Steward', 'Data Architect', 'Database Developer']],
  ['quality', 'Quality', ['Test Engineer', 'Test Automation Engineer', 'Performance Engineer', 'Accessibility Specialist', 'Quality Manager', 'Release Manager']],
  ['security', 'Security', ['Security Engineer', 'Security Analyst', 'Penetration Tester', 'Security Architect', 'Privacy Engineer', 'Incident Responder']],
  ['design', 'Design & Research', ['Product Designer', 'Interaction Designer', 'Visual Designer', 'User Researcher', 'Content Designer', 'Service Designer']],
  ['product', 'Product', ['Product Manager', 'Product Owner', 'Product Analyst', 'Business Analyst', 'Growth Manager', 'Pricing Manager']],
  ['delivery', 'Delivery', ['Project Manager', 'Programme Manager', 'Agile Coach', 'Delivery Manager', 'Implementation Consultant', 'Solution Architect']],
  ['support', 'Customer Support', ['Support Engineer', 'Support Specialist', 'Customer Success Manager', 'Technical Account Manager', 'Onboarding Specialist', 'Knowledge Manager']],
  ['writing', 'Documentation & Training', ['Technical Writer', 'Editor', 'Localisation Manager', 'Trainer', 'Instructional Designer']],
  ['sales', 'Sales & Marketing', ['Account Executive', 'Sales Engineer', 'Marketing Manager', 'Event Manager', 'Market Researcher', 'Copywriter']],
  ['people', 'People & Operations', ['People Partner', 'Recruiter', 'Office Manager', 'Financial Analyst', 'Legal Counsel']],
];

const roleOf = (name: string): RoleInput => {
  const id = name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return { id, name, src: `./roles/${id}.json` };
};

/** 70 roles in 12 families: so many that families are folded. */
export const manyRoles: CatalogInput = {
  format: 1,
  kind: 'catalog',
  name: 'Every role of a company',
  lang: 'en',
  families: FAMILIES.map(([id, name, roles]) => ({ id, name, roles: roles.map(roleOf) })),
};
