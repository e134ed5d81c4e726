// Values that name targets -> each name that the site does not have, at its path; what stands there already stays.
import { expect, test } from 'vitest'
import { strangeTargets } from '../../server/src/stored/strange-targets'

const targets = [
  { id: 'web', channel: 'web' },
  { id: 'kiosk-lobby', channel: 'kiosk' },
]
const strange = (contentMetadata: object, standing: Record<string, unknown>[] = []) =>
  strangeTargets({ contentMetadata }, targets, standing).map(({ path, what }) => [path.join('.'), what])

test('M3 every key that is named after a target, or lists them, is judged by one rule', () => {
  const known = {
    channels: ['web', 'kiosk'],
    validity: { 'kiosk-lobby': { until: '2027-01-01' } },
    copy: { 'web@students': { text: 'Hi' }, '@students': { text: 'Hi' } },
    facts: [{ id: 'price', value: '1', requiredOn: ['all', 'web'] }],
  }
  expect(strange(known)).toEqual([])
  const paths = strange({
    channels: ['web', 'wob'],
    validity: { website: { until: '2027-01-01' } },
    copy: { 'twitter@students': { text: 'Hi' } },
    waivers: [{ rule: 'a/b', reason: 'r', until: '2027-01-01', target: 'mail' }],
    facts: [{ id: 'price', value: '1', requiredOn: ['kisok'] }],
  })
  expect(paths.map(([path]) => path)).toEqual([
    'contentMetadata.channels.1',
    'contentMetadata.validity.website',
    'contentMetadata.copy.twitter@students',
    'contentMetadata.waivers.0.target',
    'contentMetadata.facts.0.requiredOn.0',
  ])
  expect(paths[0]?.[1]).toEqual({
    en: 'There is no target "wob". Did you mean "web"? Use one of: web, kiosk-lobby, kiosk.',
    nl: 'Er is geen bestemming "wob". Bedoelde u "web"? Kies uit: web, kiosk-lobby, kiosk.',
  })
  const copy = strangeTargets({ channelCopy: { website: { text: 'Hi' } } }, targets, [])
  expect(copy.map(({ path }) => path)).toEqual([['channelCopy', 'website']])
})

test('M3 a target that was taken off the site locks nobody out of what names it already', () => {
  const standing = [{ contentMetadata: { channels: ['web', 'app'] } }, { contentMetadata: null }]
  expect(strange({ channels: ['app', 'web'] }, standing)).toEqual([])
  expect(strange({ channels: ['app', 'wob'] }, standing).map(([path]) => path)).toEqual([
    'contentMetadata.channels.1',
  ])
  // There it was a channel of the document; its dates are new.
  expect(strange({ validity: { app: {} } }, standing)).toHaveLength(1)
})
