import { expect, it } from 'vitest'
import * as names from '../src/index.ts'

it('has these public names', () => {
  expect(Object.keys(names).sort()).toEqual(['kioskChannel', 'kioskLimits', 'kioskOptions', 'kioskRules'])
})

it('is a channel whose options have defaults and can be drawn as a form', () => {
  expect(names.kioskChannel.id).toBe('kiosk')
  expect(names.kioskOptions.parse({})).toMatchObject({ wordsPerScene: 40, screen: { width: 1920 } })
  expect(names.kioskChannel.optionsJsonSchema).toMatchObject({ type: 'object' })
})

it('dates each limit and names its source', () => {
  const options = names.kioskOptions.parse({})
  for (const limit of names.kioskLimits({ id: 'kiosk', channel: 'kiosk', options })) {
    expect(limit.source).not.toBe('')
    expect(limit.checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})
