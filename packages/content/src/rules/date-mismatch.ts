// Rule: a date directive whose words and moment are two different ones.
import type { Time } from '@kanaal/types'
import { defineRule } from '../define-rule.ts'
import { type OtherDay, otherDayIn } from '../facts/day-names.ts'
import { amountsOf, isRightWeekday, isSameAmount } from '../facts/fact-amount.ts'
import { findMentions } from '../facts/find-mentions.ts'
import type { Mention } from '../facts/mention.ts'
import { placeOf } from '../place-of.ts'
import { toText } from '../to-text.ts'
import { visit } from '../visit.ts'

/** Months and days of the week are known in these languages only. */
const LANGUAGES = ['nl', 'en']

export const dateMismatch = defineRule<'document'>({
  id: 'date-mismatch',
  source: 'content',
  scope: 'document',
  severity: 'warning',
  title: { en: 'One date, two moments', nl: 'Eén datum, twee momenten' },
  why: {
    en: 'Readers see the words; calendars, search engines and screen readers get the moment. One of them is sent on the wrong day.',
    nl: 'Lezers zien de woorden; agenda’s, zoekmachines en schermlezers krijgen het moment. Een van hen komt op de verkeerde dag.',
  },
  fix: {
    en: 'Correct the words, or `at`, so that both say the same day and hour.',
    nl: 'Verbeter de woorden, of `at`, zodat beide dezelfde dag en hetzelfde uur zeggen.',
  },
  messages: {
    differs: {
      en: 'This says "{found}", and `at` says {at}. Correct one of the two.',
      nl: 'Hier staat "{found}", en `at` zegt {at}. Verbeter een van beide.',
    },
    weekday: {
      en: '"{found}" names the wrong day of the week for {at}. Correct the day.',
      nl: '"{found}" noemt de verkeerde weekdag voor {at}. Verbeter de dag.',
    },
  },
  references: [
    {
      title: 'HTML: the time element',
      url: 'https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element',
      checkedAt: '2026-11-23',
    },
  ],
  examples: {
    ok: [
      { markdown: 'On :date[3 May 2027, 6 pm]{at="2027-05-03T18:00"}.' },
      { markdown: 'See you :date[next week]{at="2027-05-03"}.' },
      { markdown: ':date[3 to 5 May]{at="2027-05-03"}' },
    ],
    notOk: [
      { markdown: 'On :date[3 May 2027]{at="2027-05-04"}.', messages: ['differs'] },
      { markdown: '---\nlocale: nl\n---\nOp :date[dinsdag 3 mei]{at="2027-05-03"}.', messages: ['weekday'] },
    ],
  },
  *check({ document, site }) {
    const { locale } = document
    if (!LANGUAGES.includes(locale.split('-')[0] ?? '')) return
    const nodes: Time[] = []
    visit(document.tree, 'time', (node) => void nodes.push(node))
    for (const node of nodes) {
      const moments = momentsOf(node, site.timeZone)
      const words = toText(node)
      const mentions = findMentions(words, locale)
      const differing = moments.map((moment) => differingFrom(moment, mentions, words))
      if (differing.some((found) => found === undefined)) continue
      const [found] = differing
      if (!found) continue
      const said = { found: found.text.trim(), at: node.at }
      yield {
        message: found.isWeekday ? 'weekday' : 'differs',
        values: said,
        place: placeOf(node, document),
        expected: node.at,
        actual: said.found,
      }
    }
  },
})

/** Of several dates in the words one must be the moment's; words without any say nothing else. */
function differingFrom(moment: string, mentions: readonly Mention[], words: string): OtherDay | undefined {
  const amounts = amountsOf({ value: moment })
  const hasDate = mentions.some(({ kind }) => kind === 'date')
  const year = { kind: 'year', value: moment.slice(0, 4) } as const
  for (const amount of hasDate ? amounts : [...amounts, year]) {
    const own = mentions.filter(({ kind }) => kind === amount.kind)
    const same = own.find((mention) => isSameAmount(mention, amount))
    const [first] = own
    if (!same && first) return { text: first.text, isWeekday: false }
    if (same && amount.kind === 'date' && !isRightWeekday(same, amount.value))
      return { text: same.text, isWeekday: true }
  }
  return hasDate ? undefined : otherDayIn(words, moment.slice(0, 10))
}

/** As it was written, and on the clock of the place where an offset says which instant it is: either may be meant. */
function momentsOf({ at, timeZone }: Time, siteZone: string): string[] {
  if (!/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(at) || Number.isNaN(Date.parse(at))) return [at]
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: timeZone ?? siteZone,
    ...({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const),
    hourCycle: 'h23',
  }).formatToParts(new Date(at))
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  const local = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
  return at.endsWith('Z') ? [local] : [at, local]
}
