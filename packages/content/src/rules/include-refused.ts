// Rule: an include that leads in a circle, too deep, or to too many documents.
import { defineRule } from '../define-rule.ts'

export const includeRefused = defineRule<'document'>({
  id: 'include-refused',
  source: 'content',
  scope: 'document',
  severity: 'error',
  title: { en: 'Include in a circle or too deep', nl: 'Ingevoegd document in een kring of te diep' },
  why: {
    en: 'A reader would miss what the author meant to be there, such as conditions or opening hours.',
    nl: 'Een lezer zou missen wat de auteur daar wilde hebben, zoals voorwaarden of openingstijden.',
  },
  fix: {
    en: 'Name an existing document that does not include this one.',
    nl: 'Noem een bestaand document dat dit document niet zelf invoegt.',
  },
  messages: {
    cycle: {
      en: '"{id}" includes this document in turn. Nothing was included.',
      nl: '"{id}" voegt op zijn beurt dit document in. Er is niets ingevoegd.',
    },
    many: {
      en: 'More than {max} documents are included. "{id}" was left out.',
      nl: 'Er worden meer dan {max} documenten ingevoegd. "{id}" is weggelaten.',
    },
    depth: {
      en: '"{id}" stands more than {max} documents deep. Nothing was included.',
      nl: '"{id}" staat meer dan {max} documenten diep. Er is niets ingevoegd.',
    },
  },
  references: [
    {
      title: 'DITA 1.3: conref processing',
      url: 'https://docs.oasis-open.org/dita/dita/v1.3/os/part2-tech-content/archSpec/base/conref.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: 'Nothing to include.' }],
    // An example is the document `example`.
    notOk: [{ markdown: '::include{id="example"}', messages: ['cycle'] }],
  },
  // Reported by `placeIncludes`, which alone has the other documents.
  check: () => [],
})
