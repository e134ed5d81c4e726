// The public names, and lists that fit together.
import { expect, test } from 'vitest'
import * as preset from '../src/index.ts'

test('the public names', () => {
  expect(Object.keys(preset).sort()).toEqual(['defaultChannels', 'defaultRules', 'defaultTargets'])
})

test('the default targets, in this order, each with a channel and a Dutch title', () => {
  const targets = preset.defaultTargets()
  const channels = preset.defaultChannels().map(({ id }) => id)
  expect(targets.map(({ id }) => id)).toEqual([
    'web',
    'email',
    'x',
    'bluesky',
    'mastodon',
    'linkedin',
    'kiosk',
    'briefing',
  ])
  for (const { channel, title } of targets) {
    expect(channels).toContain(channel)
    expect(title?.nl).toBeTruthy()
  }
})

test('a list is new each time, so that nobody changes it for somebody else', () => {
  expect(preset.defaultTargets()).not.toBe(preset.defaultTargets())
  expect(preset.defaultTargets()[0]).not.toBe(preset.defaultTargets()[0])
})

test('every rule has its own name, says why and how to mend, and has an example', () => {
  const rules = preset.defaultRules()
  const ids = rules.map(({ source, id }) => `${source}/${id}`)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  for (const rule of rules) {
    expect(rule.id).toMatch(/^[a-z][a-z0-9-]*$/)
    expect(rule.why.nl, rule.id).toBeTruthy()
    expect(rule.fix.nl, rule.id).toBeTruthy()
    expect(rule.examples.ok.length, rule.id).toBeGreaterThan(0)
  }
})
