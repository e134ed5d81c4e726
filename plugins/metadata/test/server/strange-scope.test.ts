// A policy's scope -> each name that the site does not have, at its path; what stands there already stays.
import { expect, test } from 'vitest'
import { strangeScope } from '../../server/src/policies/strange-scope'

const known = {
  types: ['api::event.event', 'event', 'news'],
  channels: ['web', 'kiosk'],
  locales: ['nl', 'en-GB'],
}

test('M21 a scope that names a type, channel or language the site does not have is refused at its path', () => {
  const scope = { types: ['api::event.event', 'evnet'], channels: ['website'], locales: ['en', 'de'] }
  const wrong = strangeScope(scope, known)
  expect(wrong.map(({ path }) => path)).toEqual([
    ['scope', 'types', 1],
    ['scope', 'channels', 0],
    ['scope', 'locales', 1],
  ])
  expect(wrong[0]?.what).toEqual({
    en: 'There is no type "evnet". Did you mean "event"? Use one of: api::event.event, event, news.',
    nl: 'Er is geen type "evnet". Bedoelde u "event"? Kies uit: api::event.event, event, news.',
  })
})

test('M21 what stands in the policy already stays, and what nobody knows is not refused', () => {
  const scope = { channels: ['app', 'wob'], locales: ['fr'] }
  const paths = strangeScope(scope, known, { channels: ['app'], locales: ['fr'] }).map(({ path }) => path)
  expect(paths).toEqual([['scope', 'channels', 1]])
  expect(strangeScope({ channels: ['app'] }, { ...known, channels: [] })).toEqual([])
})
