// Policies as data: the starter pack by its own examples, the kinds, and what is refused.
import { parseMarkdown } from '@kanaal/content'
import type { Rule } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import {
  overlayPolicies,
  policyRules,
  starterPolicies,
  terminologyPolicy,
  vocabulariesOf,
  withPreferredLabels,
} from '../src/index.ts'
import { site } from './site.ts'

const read = (markdown: string) =>
  parseMarkdown(markdown, { path: 'a.md', defaultLocale: 'en', locales: ['nl', 'en'] })
const isDocumentRule = (rule: { scope: string }): rule is Rule<'document'> => rule.scope === 'document'
const run = (policies: readonly unknown[] | undefined, markdown: string) =>
  policyRules(policies)
    .rules.filter(isDocumentRule)
    .flatMap((rule) => rule.run({ document: read(markdown), site, now: undefined }))
const own = (change: object) => ({
  id: 'mine',
  title: { en: 'T' },
  rationale: { en: 'W' },
  fix: { en: 'F' },
  category: 'brand',
  owner: 'editor',
  ...change,
})

describe.each(starterPolicies.map((policy) => [policy.id, policy] as const))(
  'M21 starter pack: %s',
  (_, policy) => {
    const { rules } = policyRules([policy])
    const messagesOf = (markdown: string) =>
      rules
        .filter(isDocumentRule)
        .flatMap((rule) => rule.run({ document: read(markdown), site, now: undefined }))

    test('its good examples give nothing, its bad ones what they say', () => {
      for (const markdown of policy.examples.ok) expect(messagesOf(markdown), markdown).toEqual([])
      for (const { markdown, messages } of policy.examples.notOk) {
        const found = messagesOf(markdown)
        expect(
          found.map(({ key }) => key),
          markdown,
        ).toEqual(messages)
        for (const { reason } of found) expect(reason).not.toMatch(/\{\w+\}/)
      }
    })

    test('it speaks English and Dutch, names an owner, and has both kinds of examples', () => {
      const rule = rules[0]
      for (const text of [policy.title, policy.rationale, policy.fix, ...Object.values(rule?.messages ?? {})])
        expect(text.en && text.nl).toBeTruthy()
      expect(policy.owner && policy.examples.ok.length && policy.examples.notOk.length).toBeTruthy()
    })
  },
)

describe('a policy of one’s own', () => {
  test('existence: words with wildcards and numbers, allowed ones apart, at their place', () => {
    const policy = own({
      kind: 'existence',
      match: [{ words: ['goedkoop*', 'top #'] }],
      allow: ['goedkoopste'],
    })
    const found = run([policy], 'De GOEDKOPE tas? Nee: goedkoper, goedkoopste, de top 10.\n')
    expect(found.map(({ actual }) => actual)).toEqual(['top 10'])
    const [hit] = run([policy], 'Een goedkoop\n**heel goedkope** tas.\n')
    expect(hit?.place?.position?.start).toEqual({ line: 1, column: 5, offset: 4 })
    expect(hit).toMatchObject({ source: 'policy', ruleId: 'mine', severity: 'warning' })
    const markdown = '- Snel &amp; echt\n  heel goedkoop.\n'
    const { start, end } = run([policy], markdown)[0]?.place?.position ?? {}
    expect(markdown.slice(start?.offset, end?.offset)).toBe('goedkoop')
    expect(start).toMatchObject({ line: 2, column: 8 })
  })

  test('substitution names the right word, and leaves it alone', () => {
    const policy = own({ kind: 'substitution', swap: { 'e mail': 'e-mail', site: 'website' } })
    const found = run([policy], 'Onze Site en onze website, per e mail.\n')
    expect(found.map(({ actual, expected }) => [actual, expected])).toEqual([
      ['Site', 'website'],
      ['e mail', 'e-mail'],
    ])
  })

  test('occurrence: no oftener than so many', () => {
    const policy = own({ kind: 'occurrence', groups: { super: ['super', 'mega*'] }, max: 1 })
    expect(run([policy], 'Super.\n')).toEqual([])
    expect(run([policy], 'Super, megaleuk, super.\n')[0]?.values).toEqual({
      text: 'megaleuk',
      count: 3,
      max: 1,
    })
  })

  test('a scope of types and locales, quotes, code and silence are respected', () => {
    const policy = own({
      kind: 'existence',
      match: [{ words: ['bad'] }],
      scope: { types: ['news'], locales: ['en'] },
    })
    expect(run([policy], 'bad\n')).toEqual([])
    expect(run([policy], '---\ntype: news\n---\n\nbad\n\n> bad\n\n`bad`\n')).toHaveLength(1)
    expect(run([policy], '---\ntype: news\nlocale: nl\n---\n\nbad\n')).toEqual([])
    expect(run([{ ...policy, enabled: false }], '---\ntype: news\n---\n\nbad\n')).toEqual([])
  })

  test('M21 a scope of types names one of Strapi by its uid, as the form of the admin does', () => {
    const scope = { types: ['api::event.event'] }
    const [rule] = policyRules([own({ kind: 'existence', match: [{ words: ['bad'] }], scope })]).rules
    if (!rule || !isDocumentRule(rule)) throw new Error('Expected a rule of documents.')
    const found = (id: string) => rule.run({ document: { ...read('bad\n'), id }, site, now: undefined })
    expect(found('api::event.event/a1')).toHaveLength(1)
    expect(found('api::event.event-series/a1')).toEqual([])
  })

  test('a scope of channels makes a rule of renditions, whose revision changes with the policy', () => {
    const policy = own({ kind: 'existence', match: [{ words: ['bad'] }], scope: { channels: ['x'] } })
    const [rule] = policyRules([policy]).rules
    const [other] = policyRules([{ ...policy, allow: ['bad'] }]).rules
    expect(rule?.scope).toBe('rendition')
    expect(rule?.revision).not.toBe(other?.revision)
  })

  test('hand-written copy and the description are read as well', () => {
    const policy = own({ kind: 'existence', match: [{ words: ['bad'] }] })
    const markdown = '---\ntitle: A\ndescription: bad\ncopy: { x: { text: so bad } }\n---\n\nGood.\n'
    expect(run([policy], markdown).map(({ place }) => place?.file)).toHaveLength(2)
  })

  test('what is no policy is refused with its path; nothing of the list holds then', () => {
    const issue = (policy: unknown) => policyRules([policy]).issues[0]
    expect(issue(own({ kind: 'magic' }))?.path).toBe('0.kind')
    expect(issue(own({ kind: 'existence', match: [{ words: ['!'] }] }))?.path).toMatch(/^0\.match/)
    expect(issue(own({ kind: 'existence', match: [{ detector: 'mind' }] }))?.path).toMatch(/^0\.match/)
    expect(issue(own({ kind: 'existence', match: [{ words: ['a'] }], extra: 1 }))?.message).toContain('extra')
    expect(policyRules([...starterPolicies, starterPolicies[0]]).issues[0]?.message).toContain('twice')
    expect(policyRules([]).rules).toEqual([])
    expect(policyRules(undefined).rules).toHaveLength(starterPolicies.length)
  })

  test('terminology: alternative labels ask for the preferred one, homonyms are left alone', () => {
    const policy = terminologyPolicy(
      [
        { prefLabel: { nl: 'fiets' }, altLabel: { nl: ['rijwiel', 'karretje'] } },
        { prefLabel: { nl: 'winkelwagen' }, altLabel: { nl: ['karretje', 'fiets'] } },
        { prefLabel: { en: 'bicycle' }, altLabel: { en: ['bike'] } },
      ],
      'nl',
    )
    const found = run([policy], '---\nlocale: nl\n---\n\nPak je rijwiel, je karretje en je fiets.\n')
    expect(found.map(({ actual, expected }) => [actual, expected])).toEqual([['rijwiel', 'fiets']])
    expect(terminologyPolicy([], 'nl')).toBeUndefined()
  })

  test('M21 a policy that names vocabularies asks for their preferred labels, in the language of the text', () => {
    const terms = [
      {
        scheme: 'house',
        prefLabel: { nl: 'duurzame tas', en: 'green bag' },
        altLabel: { nl: ['tas', 'ecotas'], en: ['eco bag'] },
      },
      { scheme: 'house', prefLabel: { nl: 'C-sharp' }, altLabel: { nl: ['C#'] } },
      { scheme: 'topic', prefLabel: { nl: 'school' }, altLabel: { nl: ['onderwijs'] } },
    ]
    const policy = own({
      kind: 'substitution',
      vocabularies: ['house'],
      swap: { ecotas: 'duurzame boodschappentas' },
    })
    expect(vocabulariesOf([policy, null, 'x', own({ kind: 'existence' })])).toEqual(['house'])
    const filled = withPreferredLabels([policy, null], terms)
    expect(filled[1]).toBeNull()
    const said = (locale: string, text: string) =>
      run([filled[0]], `---\nlocale: ${locale}\n---\n\n${text}\n`).map(({ actual, expected }) => [
        actual,
        expected,
      ])
    expect(said('nl', 'Een duurzame tas, een tas en een ecotas voor het onderwijs. Geen C 3.')).toEqual([
      ['tas', 'duurzame tas'],
      ['ecotas', 'duurzame boodschappentas'],
    ])
    expect(said('en', 'An eco bag, and a tas.')).toEqual([['eco bag', 'green bag']])
    expect(said('fr', 'Une tas, une eco bag.')).toEqual([])
    // Until somebody fills it in it only knows its own words, and one without either says nothing at all.
    expect(run([policy], 'tas, ecotas\n')).toHaveLength(1)
    expect(policyRules([own({ kind: 'substitution' })]).issues[0]).toMatchObject({ path: '0.swap' })
  })
})

test('M21 policies of the admin win by id over those of the configuration, or of the starter pack', () => {
  const own = [{ id: 'price-claim', enabled: false }, { id: 'ours' }]
  const withStarters = overlayPolicies(undefined, own).map((one) => (one as { id: string }).id)
  expect(withStarters).toEqual([...starterPolicies.map(({ id }) => id), 'ours'])
  expect(overlayPolicies(undefined, own)).toContain(own[0])
  expect(overlayPolicies([{ id: 'theirs' }, 'nonsense'], own)).toEqual([{ id: 'theirs' }, 'nonsense', ...own])
  expect(overlayPolicies([], [])).toEqual([])
})
