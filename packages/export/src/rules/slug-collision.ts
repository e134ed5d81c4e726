// Two documents that ask for one address to a message for the one that did not get it.
import { defineRule } from '@kanaal/content'

export const slugCollision = defineRule({
  id: 'slug-collision',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'Two documents have the same slug', nl: 'Twee documenten hebben dezelfde slug' },
  why: {
    en: 'Two pages cannot have one address. The first in the order of the source keeps it; the other gets a suffix that nobody chose.',
    nl: 'Twee pagina’s kunnen niet één adres hebben. De eerste in de bron houdt het; de andere krijgt een achtervoegsel dat niemand koos.',
  },
  fix: {
    en: 'Give one of the two another `slug` in its front matter.',
    nl: 'Geef een van de twee een andere `slug` in de front matter.',
  },
  messages: {
    taken: {
      en: 'The slug "{slug}" belongs to {other}. Expected one of its own; "{given}" is used until you choose one.',
      nl: 'De slug "{slug}" is van {other}. Verwacht was een eigen slug; tot u er een kiest, wordt het "{given}".',
    },
    reserved: {
      en: 'The slug "{slug}" cannot be a path on every file system. Expected another one; "{given}" is used until you choose one.',
      nl: 'De slug "{slug}" kan niet op elk bestandssysteem een pad zijn. Verwacht was een andere; tot u er een kiest, wordt het "{given}".',
    },
  },
  references: [],
  examples: { ok: [{ markdown: '---\nslug: my-own\n---\n# Any document' }], notOk: [] },
  // Found by `assignSlugs`, which alone knows the whole source.
  check: () => [],
})
