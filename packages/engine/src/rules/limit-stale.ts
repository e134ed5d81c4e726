// A limit whose date is long ago, as `staleLimits` finds it, to a message.
import { defineRule } from '@kanaal/content'

export const limitStale = defineRule({
  id: 'limit-stale',
  source: 'engine',
  scope: 'publication',
  severity: 'info',
  title: { en: 'A limit has not been checked for long', nl: 'Een grens is lang niet nagekeken' },
  why: {
    en: 'Networks change their limits without notice. A number that nobody has read again may be wrong.',
    nl: 'Netwerken wijzigen hun grenzen zonder aankondiging. Een getal dat niemand meer nakeek, kan fout zijn.',
  },
  fix: {
    en: "Read the limit at its source, and override it in the target's `limits` with the new number and date.",
    nl: 'Lees de grens na bij de bron en zet het nieuwe getal met de datum bij `limits` van de bestemming.',
  },
  messages: {
    old: {
      en: 'The limit "{limit}" was checked {days} days ago, expected at most {max}. Read it again at {source}.',
      nl: 'De grens "{limit}" is {days} dagen geleden nagekeken, hoogstens {max} verwacht. Lees haar na bij {source}.',
    },
  },
  references: [],
  examples: { ok: [{ markdown: '# Any document' }], notOk: [] },
  // Limits belong to targets, not to documents: `staleLimits` looks at them once.
  check: () => [],
})
