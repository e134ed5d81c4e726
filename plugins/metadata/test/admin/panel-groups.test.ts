// Properties -> what is wanted first, and the rest by what it is about.
import { expect, it } from 'vitest'
import { toPanelGroups } from '../../admin/src/model/panel-groups'
import type { PanelGap, PanelProperty } from '../../shared/contracts'

const said = { en: 'x' }
const gap = (more: Partial<PanelGap> = {}): PanelGap => ({
  what: said,
  why: said,
  fix: said,
  targets: ['web'],
  isBlocking: false,
  ...more,
})
const property = (key: string, more: Partial<PanelProperty> = {}): PanelProperty => ({
  key,
  title: said,
  type: 'text',
  max: 1,
  obligation: 'recommended',
  why: said,
  field: ['contentMetadata', key],
  ...more,
})

it('M31 puts what stops a publication first, then what a profile wants, then what no longer fits', () => {
  const { wanted, rest } = toPanelGroups(
    [
      property('team'),
      property('owner', { gap: gap() }),
      property('description', { drift: 0.2 }),
      property('reviewBy', { gap: gap({ isBlocking: true }) }),
      property('keyMessage', { gap: gap({ enforcedFrom: '2027-01-01' }), obligation: 'mandatory' }),
    ],
    new Set(),
  )
  expect(wanted.map(({ key }) => key)).toEqual(['reviewBy', 'keyMessage', 'description', 'owner'])
  expect(rest.care.map(({ key }) => key)).toEqual(['team'])
})

it('M31 keeps a field where it is while somebody types in it', () => {
  const filled = [property('owner', { value: { value: 'A', origin: { from: 'own' } } })]
  expect(toPanelGroups(filled, new Set(['owner'])).wanted.map(({ key }) => key)).toEqual(['owner'])
  expect(toPanelGroups(filled, new Set()).wanted).toEqual([])
})

it('leaves fields of the form to the form', () => {
  const { rest } = toPanelGroups(
    [property('title', { field: ['title'] }), property('offer', { type: 'money' }), property('purpose')],
    new Set(),
  )
  expect(
    Object.values(rest)
      .flat()
      .map(({ key }) => key),
  ).toEqual(['purpose'])
})
