// Where no panel of channels stands beside it, the metadata panel offers exceptions and shows those that were made.
import { parseMarkdown } from '@kanaal/content'
import { articleProfile, defineProfile } from '@kanaal/metadata'
import { site } from '@kanaal/types'
import { expect, it } from 'vitest'
import { evaluate } from '../../server/src/evaluate'
import { judgedFindings, panelExceptions } from '../../server/src/panel-exceptions'

const profile = defineProfile({
  ...articleProfile,
  properties: articleProfile.properties.map((property) =>
    ['owner', 'keyMessage'].includes(property.key) ? { ...property, obligation: 'mandatory' } : property,
  ),
})
const settings = site.parse({
  url: 'https://example.org',
  name: 'Example',
  locales: ['nl'],
  defaultLocale: 'nl',
  timeZone: 'Europe/Amsterdam',
})
const shown = (front: string, now = '2027-05-31T12:00:00Z', mayWaive = true) => {
  const document = parseMarkdown(`---\ntitle: A\n${front}\n---\n`, { locale: 'nl', id: 'a' })
  const evaluation = evaluate(document, {
    version: 'v1',
    profiles: [profile],
    defaults: {},
    site: settings,
    targets: [{ id: 'web', channel: 'web', title: { en: 'Web' }, isDefault: true }],
  })
  const findings = judgedFindings(evaluation, [], document.metadata.waivers, {
    now: new Date(now),
    timeZone: settings.timeZone,
    gone: new Set(['Ada']),
    escalateMonths: 3,
    language: 'nl',
    fields: { body: [] },
  })
  return panelExceptions(findings, { mayWaive, approvers: {} })
}
const waived = (until: string) =>
  `waivers: [{ rule: metadata/property-missing, reason: Maandag, until: ${until}, by: Els }]`

it('M8 says what refuses in the editor’s language, for each thing that is missing', () => {
  const { refusals, made, mayWaive } = shown('purpose: inform')
  expect(refusals.map(({ source, ruleId }) => `${source}/${ruleId}`)).toEqual([
    'metadata/property-missing',
    'metadata/property-missing',
  ])
  expect(refusals.map(({ text }) => text).join(' ')).toMatch(/Eigenaar ontbreekt.*|Kernboodschap ontbreekt/)
  expect([made, mayWaive]).toEqual([[], true])
})

it('M32 shows an exception once, with its reason, until its last day has passed where the site is', () => {
  const { refusals, made } = shown(waived('2027-05-31'))
  expect(refusals).toEqual([])
  expect(made).toMatchObject([{ waiver: { reason: 'Maandag', until: '2027-05-31', by: 'Els' } }])
  // 31 May ends at 22:00 UTC in Amsterdam.
  expect(shown(waived('2027-05-31'), '2027-05-31T21:59:00Z').made).toHaveLength(1)
  const over = shown(waived('2027-05-31'), '2027-05-31T22:00:00Z')
  expect([over.made.length, over.refusals.length]).toEqual([0, 2])
})

it('M19 an exception for what is missing is none for an owner who left', () => {
  const { refusals, made } = shown(`owner: Ada\n${waived('2099-01-01')}`)
  expect(refusals.map(({ ruleId }) => ruleId)).toEqual(['owner-gone'])
  expect(made.map(({ ruleId }) => ruleId)).toEqual(['property-missing'])
})
