import type { CatalogInput } from '../../src/model/schema.js';

/** Roles in Arabic, with Latin names within them. */
export const arabicRoles: CatalogInput = {
  format: 1,
  kind: 'catalog',
  name: 'أدوار الهندسة',
  lang: 'ar',
  families: [
    {
      id: 'software',
      name: 'البرمجيات',
      description: 'من يبني المنتج ويصونه.',
      roles: [
        { id: 'backend-ar', name: 'مهندس برمجيات الخادم', src: './backend-ar.json', description: 'يبني الخدمات التي تعمل خلف الواجهة.' },
        { id: 'frontend-ar', name: 'مهندس واجهات (Frontend)', src: './frontend-ar.json' },
      ],
    },
    { id: 'data', name: 'البيانات', roles: [{ id: 'analyst-ar', name: 'محلل بيانات', src: './analyst-ar.json', description: 'يجيب عن أسئلة الفرق بالأرقام.' }] },
  ],
};
