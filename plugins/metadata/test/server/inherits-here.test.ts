// What is inherited by the settings of this plugin alone is seen by no channel: a boot must say so.
import { articleProfile } from '@kanaal/metadata'
import { expect, it } from 'vitest'
import { config } from '../../server/src/config'
import { inheritsHere } from '../../server/src/inherits-here'

const [title, ...others] = articleProfile.properties
const description = others.find(({ key }) => key === 'description')
const withDefault = {
  ...articleProfile,
  properties: [title, { ...description, default: '{title} | {site.name}' }],
}

it('M3 is seen in a level, and in a default of a profile', () => {
  expect(inheritsHere({})).toBe(false)
  expect(inheritsHere({ defaults: {} })).toBe(false)
  expect(inheritsHere({ defaults: { site: { owner: 'Newsroom' } } })).toBe(true)
  expect(inheritsHere({ profiles: [articleProfile] })).toBe(false)
  expect(inheritsHere({ profiles: [withDefault] })).toBe(true)
})

it('M3 refuses at the boot what names nothing, with the path', () => {
  const boot = (settings: object) => () => config.validator(settings)
  expect(boot({ profiles: [withDefault] })).not.toThrow()
  const misspelt = {
    ...withDefault,
    properties: [title, { ...description, default: '{titel}' }],
  }
  expect(boot({ profiles: [misspelt] })).toThrow(
    'content-metadata.config.profiles.0.properties.1.default: there is no "titel", did you mean "title"?',
  )
  expect(boot({ profiles: [articleProfile], defaults: { site: { owner: { compute: '{teem}' } } } })).toThrow(
    'content-metadata.config.defaults.site.owner.compute: there is no "teem", did you mean "team"?',
  )
})
