const UNBREAKABLE = 'Datenverarbeitungsauftragsdienstleistung'.repeat(5);
const SENTENCE = 'Begleitet die Rindfleischetikettierungsüberwachungsaufgabenübertragung von der Ausschreibung bis zur Betriebsübergabe und bleibt danach ansprechbar';

/** What German job titles do to a layout: compounds, a word of 200 characters, a long name wherever a name can stand. */
export const longWords = {
  format: 1,
  id: 'lange-namen',
  name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter',
  lang: 'de',
  revision: `Fassung-${UNBREAKABLE}`,
  source: `Betriebsvereinbarung über Kraftfahrzeughaftpflichtversicherungsangelegenheiten, ${UNBREAKABLE}`,
  license: 'Nutzungsrechtseinräumungsvereinbarung',
  notes: [`Anmerkung zur Grundstücksverkehrsgenehmigungszuständigkeitsübertragung: ${UNBREAKABLE}`],
  scale: [
    { id: 'grund', name: 'Grundlagenkenntnisvermittlungsfähigkeit', abbr: 'Grundl.' },
    { id: 'selbst', name: 'Selbstständigkeitsnachweis bei Routineangelegenheiten', abbr: 'S' },
    { id: 'meister', name: 'Meisterschaftsgrad', abbr: 'Meist.' },
  ],
  levels: [
    { id: 'anwaerter', name: 'Unterbeamtenanwärter', group: 'Vorbereitungsdienstverhältnisse' },
    { id: 'beamter', name: 'Hauptbetriebswerkbauunterbeamter', group: 'Dauerbeschäftigungsverhältnisse' },
    { id: 'leiter', name: 'Abteilungsleiterstellvertreter', group: 'Dauerbeschäftigungsverhältnisse' },
  ],
  categories: [
    {
      id: 'recht',
      name: 'Verkehrsinfrastrukturfinanzierungsgesellschaftsrecht',
      group: 'Verwaltungsverfahrensvereinfachungsmaßnahmen',
      skills: [
        {
          id: 'haftpflicht',
          name: 'Kraftfahrzeughaftpflichtversicherungsvertragsbedingungen',
          description: `${SENTENCE}. ${UNBREAKABLE}`,
          tags: [UNBREAKABLE],
          resources: [{ title: UNBREAKABLE, href: `https://skills.example/${UNBREAKABLE}` }],
          expectations: { grund: SENTENCE, selbst: [SENTENCE, UNBREAKABLE], meister: { text: SENTENCE, examples: [UNBREAKABLE] } },
          requirements: { anwaerter: 'grund', beamter: { proficiency: 'selbst', mandatory: true }, leiter: { proficiency: 'meister', mandatory: true } },
        },
        { id: 'ohne-ende', name: UNBREAKABLE, requirements: { beamter: 'grund', leiter: [UNBREAKABLE] } },
      ],
    },
    {
      id: 'technik',
      name: UNBREAKABLE,
      skills: [{ id: 'funkentstoerung', name: 'Fernmeldeanlagenfunkentstörungsmessdienst und Hochspannungsfreileitungsüberwachung', requirements: { anwaerter: 'grund', leiter: 'selbst' } }],
    },
  ],
};
