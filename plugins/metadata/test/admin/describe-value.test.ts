// Stored values -> what the record of changes says of them: names that people know, and no key where there is one.
import type { Json } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { describeValue, type Lexicon } from '../../admin/src/model/describe-value'

const NAMES = new Map(
  Object.entries({
    'callToAction.href': 'Leidt naar',
    label: 'Tekst',
    from: 'Vanaf',
    until: 'Tot en met',
    rule: 'Regel',
    reason: 'Reden',
    text: 'Tekst',
  }),
)
const TARGETS = new Map(Object.entries({ web: 'Webpagina', email: 'E-mail' }))
const lexicon: Lexicon = {
  nameOf: ([, ...path]) => NAMES.get(path.join('.')) ?? NAMES.get(path.at(-1) ?? ''),
  choice: (property, value) => (property === 'purpose' && value === 'inform' ? 'Informeren' : undefined),
  concept: (key) => (key === 'persona:parents' ? 'Ouders' : key),
  target: (id) => TARGETS.get(id),
  rule: (name) => (name === 'policy/price-claim' ? 'Van-voorprijs' : undefined),
  date: (text) => `«${text.slice(0, 10)}»`,
  answer: { yes: 'ja', no: 'nee' },
}
const say = (path: string, value: Json | null) => describeValue(value, path.split('.'), lexicon)

describe('M29 a value in the record', () => {
  it.each<[string, Json | null, string]>([
    ['contentMetadata.owner', 'Ann', 'Ann'],
    ['contentMetadata.owner', null, ''],
    ['contentMetadata.purpose', 'inform', 'Informeren'],
    ['contentMetadata.persona', ['persona:parents', 'persona:gone'], 'Ouders, persona:gone'],
    ['contentMetadata.channels', ['web', 'fax'], 'Webpagina, fax'],
    ['contentMetadata.reviewBy', '2030-01-01', '«2030-01-01»'],
    ['contentMetadata.keyMessage', 'From 2030-01-01 on', 'From 2030-01-01 on'],
    ['contentMetadata.draft', false, 'nee'],
    [
      'contentMetadata.callToAction',
      { label: 'Bestel', href: '/winkel' },
      'Tekst: Bestel; Leidt naar: /winkel',
    ],
    [
      'contentMetadata.validity',
      { web: { from: '2026-01-01', until: '2026-02-01' }, email: { until: '2026-03-01' } },
      'Webpagina (Vanaf: «2026-01-01»; Tot en met: «2026-02-01»); E-mail (Tot en met: «2026-03-01»)',
    ],
    [
      'contentMetadata.waivers',
      [
        { rule: 'policy/price-claim', reason: 'Akkoord', until: '2026-09-01' },
        { rule: 'content/odd', reason: 'Later', until: '2026-09-02' },
      ],
      'Regel: Van-voorprijs; Reden: Akkoord; Tot en met: «2026-09-01» | Regel: content/odd; Reden: Later; Tot en met: «2026-09-02»',
    ],
    [
      'taxonomyTerms.assignments',
      [{ key: 'persona:parents', provenance: 'manual', score: 0.4 }, { key: 'topic:school' }],
      'Ouders, topic:school',
    ],
    [
      'contentMetadata.facts',
      [
        { id: 'prijs', value: '25', unit: 'EUR', label: 'Prijs', text: '€ 25' },
        { id: 'begin', value: '2027-09-05', unit: 'date' },
        { id: 'korting', value: '5', unit: 'EUR' },
        { id: 'bel', value: '+3130', unit: 'phone' },
      ],
      'Prijs: € 25 | begin: «2027-09-05» | korting: 5 EUR | bel: +3130',
    ],
    ['channelCopy.x', { text: 'Kort', baseHash: 'f00', odd: { a: 1 } }, 'Tekst: Kort; odd (a: 1)'],
  ])('%s: %j', (path, value, expected) => {
    expect(say(path, value)).toBe(expected)
  })

  it('is short, and shows what a name of JavaScript would as it is', () => {
    expect(say('contentMetadata.description', 'w'.repeat(500))).toBe(`${'w'.repeat(160)}…`)
    expect(say('contentMetadata.custom', JSON.parse('{"constructor":"x","__proto__":["y"]}'))).toBe(
      'constructor: x; __proto__: y',
    )
  })
})
