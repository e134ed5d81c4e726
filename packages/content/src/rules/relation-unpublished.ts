// Rule: a related document that editors see and readers do not.
import { defineRule } from '../define-rule.ts'

export const relationUnpublished = defineRule<'document'>({
  id: 'relation-unpublished',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Related document not published', nl: 'Gekoppeld document niet gepubliceerd' },
  why: {
    en: 'Publishing copies a relation only where the other document is published too. Otherwise readers miss a name that the editor sees, and it does not come back by itself.',
    nl: 'Bij publiceren gaat een koppeling alleen mee als het andere document ook gepubliceerd is. Anders missen lezers een naam die de redacteur wel ziet, en die komt niet vanzelf terug.',
  },
  fix: {
    en: 'Publish the related document first. If it was published later, publish this document again.',
    nl: 'Publiceer eerst het gekoppelde document. Is dat pas later gebeurd, publiceer dit document dan opnieuw.',
  },
  messages: {
    unpublished: {
      en: 'Not published yet, so left out for readers: {names}.',
      nl: 'Nog niet gepubliceerd, dus voor lezers weggelaten: {names}.',
    },
  },
  references: [
    {
      title: 'Strapi 5: Draft & Publish and relations',
      url: 'https://docs.strapi.io/cms/features/draft-and-publish',
      checkedAt: '2026-11-22',
    },
  ],
  examples: { ok: [{ markdown: 'Plain text.' }], notOk: [] },
  // Reported by `fromEntry`, of related documents that whoever loaded the entry marked as `unpublished`.
  check: () => [],
})
