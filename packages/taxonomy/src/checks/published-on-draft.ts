// Check: published documents that have a concept which is not published.
import { defineCheck } from './define-check.ts'
import { GOV_UK } from './references.ts'

export const publishedOnDraft = defineCheck({
  id: 'published-on-draft',
  severity: 'warning',
  title: { en: 'Published document, draft concept', nl: 'Gepubliceerd document, begrip in concept' },
  why: {
    en: 'Readers see a label that nobody has approved, or none at all.',
    nl: 'Lezers zien een label dat niemand heeft goedgekeurd, of helemaal geen.',
  },
  fix: {
    en: 'Publish the concept, or give the documents another.',
    nl: 'Publiceer het begrip of geef de documenten een ander.',
  },
  messages: {
    draft: {
      en: '{label} is a draft, and {count} published documents have it.',
      nl: '{label} is nog in concept, en {count} gepubliceerde documenten hebben het.',
    },
  },
  references: [GOV_UK],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept .', settings: { drafts: ['http://example.org/a'] } }],
    notOk: [
      {
        turtle: 'ex:a a skos:Concept .',
        settings: {
          drafts: ['http://example.org/a'],
          usage: { 'http://example.org/a': { documents: 2, published: 1 } },
        },
        messages: ['draft'],
      },
    ],
  },
  *check({ settings: { drafts = [], usage = {} } }) {
    for (const uri of drafts) {
      const count = Object.hasOwn(usage, uri) ? (usage[uri]?.published ?? 0) : 0
      if (count > 0) yield { message: 'draft', subject: uri, values: { count } }
    }
  },
})
