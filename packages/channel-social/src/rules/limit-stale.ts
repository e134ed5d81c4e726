// A limit that was last read too long ago.
import { defineRule } from '@kanaal/content'

/** Days after which a network's numbers are looked up again; ours. */
const STALE_DAYS = 180
const DAY_MS = 86_400_000

export const limitStale = defineRule<'rendition'>({
  id: 'limit-stale',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Limits not checked for long', nl: 'Limieten lang niet gecontroleerd' },
  why: {
    en: 'Networks change their limits without notice; numbers over 180 days old may be wrong.',
    nl: 'Netwerken veranderen hun limieten zonder aankondiging; cijfers van meer dan 180 dagen oud kunnen fout zijn.',
  },
  fix: {
    en: 'Update Kanaal, or override the limit on the target with today’s number, source and date.',
    nl: 'Werk Kanaal bij, of geef het doel een eigen limiet met het cijfer, de bron en de datum van vandaag.',
  },
  messages: {
    stale: {
      en: 'The limits of {target} were last checked on {checkedAt}, more than 180 days ago. Update Kanaal, or override them on the target.',
      nl: 'De limieten van {target} zijn voor het laatst gecontroleerd op {checkedAt}, meer dan 180 dagen geleden. Werk Kanaal bij, of geef het doel eigen limieten.',
    },
  },
  references: [],
  examples: {
    ok: [{ markdown: 'Alles voor school.', now: '2026-12-01T12:00:00Z' }],
    notOk: [{ markdown: 'Alles voor school.', now: '2027-09-01T12:00:00Z', messages: ['stale'] }],
  },
  *check({ context, limits }) {
    if (!context.now) return
    const oldest = limits.map(({ checkedAt }) => checkedAt).sort()[0]
    if (!oldest || Date.parse(context.now) - Date.parse(oldest) <= STALE_DAYS * DAY_MS) return
    yield { message: 'stale', values: { target: context.target.id, checkedAt: oldest } }
  },
})
