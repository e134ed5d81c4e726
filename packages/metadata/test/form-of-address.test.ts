// M21 and M33: je and u in one text, and the sentences in which neither addresses anybody.
import { parseMarkdown } from '@kanaal/content'
import { describe, expect, test } from 'vitest'
import { policyRules, starterPolicies } from '../src/index.ts'
import { site } from './site.ts'

const { rules } = policyRules(starterPolicies)
const said = (markdown: string, locale = 'nl') =>
  rules
    .filter(({ id }) => id === 'form-of-address')
    .flatMap((rule) =>
      rule.run({
        document: parseMarkdown(markdown, { path: 'a.md', locale }),
        site,
        now: undefined,
      } as never),
    )
    .map(({ reason }) => reason)

describe('M21 M33 je and u in one text', () => {
  test.each([
    ['Je krijgt de tas thuis. U betaalt niets.', 'U', 'Je'],
    ['Bestel uw tas, en breng hem naar jouw winkel. Jij kiest.', 'uw', 'jouw'],
    ['Help uzelf aan koffie, en jullie kinderen aan thee.', 'uzelf', 'jullie'],
    ['UW TAS STAAT KLAAR. Jouw feest kan beginnen.', 'UW', 'Jouw'],
    ['U kunt bellen.\n\n::cta[Bestel je tas]{href="https://example.org"}', 'U', 'je'],
    ['---\ntitle: Uw tas\n---\n\nBestel je tas.', 'Uw', 'je'],
    ['Om 9 u gaan wij open, en dan kunt u bij je buurvrouw terecht.', 'u', 'je'],
    ['Zij zei “u”, maar je mag ook u zeggen.', 'u', 'je'],
  ])('%s', (text, one, other) => {
    const [reason, ...more] = said(text)
    expect(more).toEqual([])
    expect([reason?.includes(`“${one}”`), reason?.includes(`“${other}”`)]).toEqual([true, true])
  })

  test.each([
    'Jullie krijgen de tas. Je betaalt niets.',
    'Om 9 u ben je welkom, en tot 17.30 u blijf je zo lang je wilt.',
    'Met 80 km/u ben je op tijd.',
    'Vitamine U vind je in kool.',
    'De U.S. en de EU kun je bezoeken.',
    'Dat is je van het: uw tas staat klaar.',
    '“U bent te laat”, zei de conducteur. Neem jij de trein?',
    '„Komt u binnen”, «zegt u het maar», "gaat uw gang": zo heet hij je welkom.',
    '> U bent te laat, zei hij.\n\nNeem jij de trein?',
    'De letter `u` leer je als laatste.',
  ])('nothing: %s', (text) => {
    expect(said(text)).toEqual([])
  })

  test('a mark that is never closed hides nothing, and another language is left alone', () => {
    expect(said('De buis van 15" past bij u, en bij je buren.')).toHaveLength(1)
    expect(said('“Je krijgt de tas thuis. U betaalt niets.')).toHaveLength(1)
    expect(said('Je t’aime. U kunt bellen.', 'fr')).toEqual([])
  })
})
