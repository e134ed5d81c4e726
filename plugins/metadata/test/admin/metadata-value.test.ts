// Values of the form -> the same values with one written, reset, judged again or read again.
import { expect, it } from 'vitest'
import { type Choice, choicesFor, keyIn, nameOfChoice } from '../../admin/src/model/choices'
import {
  authorsOf,
  listOf,
  monthsAfter,
  stillCorrect,
  stillFits,
  withCopy,
  withProperty,
  withSuggestion,
} from '../../admin/src/model/metadata-value'
import { valueAt, withValueAt } from '../../shared/value-at'

const at = { sketch: 'a'.repeat(128), today: '2026-11-22' }

it('M4 takes a value away, and everything that only stood for it', () => {
  const written = withProperty({ owner: 'Ann' }, { key: 'description', value: 'Mine.', ...at })
  expect(written).toEqual({
    owner: 'Ann',
    description: 'Mine.',
    overrides: { description: { sketch: at.sketch, at: at.today } },
  })
  expect(withProperty(written, { key: 'description', value: null, ...at })).toEqual({ owner: 'Ann' })
  expect(withProperty({ persona: ['a'] }, { key: 'persona', value: [], ...at })).toEqual({})
})

it('M6 keeps a value that was read again, beside the text as it is now', () => {
  const old = { description: 'Mine.', overrides: { description: { sketch: 'b'.repeat(128) } } }
  expect(stillFits(old, { key: 'description', ...at })).toEqual({
    description: 'Mine.',
    overrides: { description: { sketch: at.sketch, at: at.today } },
  })
})

it('keeps beside copy for one channel what text it was written from', () => {
  const [old, copyBase] = ['b'.repeat(64), 'c'.repeat(64)]
  const written = withCopy({}, { path: 'x.text', value: 'Come.', copyBase: old })
  expect(written).toEqual({ x: { text: 'Come.', baseHash: old } })
  const again = withCopy(written, { path: 'x.title', value: 'Open', copyBase })
  expect(again).toEqual({ x: { text: 'Come.', title: 'Open', baseHash: copyBase } })
  const bare = withCopy({ x: { text: 'Come.', baseHash: old } }, { path: 'x.text', value: '', copyBase })
  expect(bare).toEqual({})
})

it('M20 says who read it, and when it is read next', () => {
  const act = { by: 'An Author', note: ' klopt ', today: '2026-08-31', months: 6 }
  expect(stillCorrect({ owner: 'Ann', reviewBy: '2026-01-01' }, act)).toEqual({
    owner: 'Ann',
    reviewBy: '2027-02-28',
    reviewed: { at: '2026-08-31', by: 'An Author', note: 'klopt' },
  })
  expect(stillCorrect({}, { ...act, by: '', note: '' }).reviewed).toEqual({ at: '2026-08-31' })
  expect(monthsAfter('2026-11-22', 3)).toBe('2027-02-22')
  expect(monthsAfter('2027-12-31', 2)).toBe('2028-02-29')
})

it('reads and writes by path, and nothing that the object did not write itself', () => {
  expect(valueAt({ a: { b: 1 } }, 'a.b')).toBe(1)
  expect(valueAt({}, 'constructor.name')).toBeUndefined()
  expect(withValueAt({ validity: { web: { until: 'x' } } }, 'validity.web.until', null)).toEqual({})
  expect(withValueAt({ a: [1] }, 'a.b', 2)).toEqual({ a: { b: 2 } })
})

it('reads a list as it is typed', () => {
  expect(listOf('ouder, student,, ouder ,')).toEqual(['ouder', 'student'])
})

it('M22 writes the key of whatever name somebody knows, and what no vocabulary knows as it is', () => {
  const choices: Choice[] = [
    { key: 'persona:ouder', label: { nl: 'Ouder', en: 'Parent' } },
    { key: 'persona:x', label: {} },
  ]
  expect(['ouder', ' Parent ', 'persona:ouder'].map((text) => keyIn(choices, text, 'nl'))).toEqual(
    Array(3).fill('persona:ouder'),
  )
  expect(keyIn(choices, ' tante Truus ', 'nl')).toBe('tante Truus')
  expect([nameOfChoice(choices[0] ?? '', 'nl-BE'), nameOfChoice(choices[1] ?? '', 'nl')]).toEqual([
    'Ouder',
    'persona:x',
  ])
  expect(choicesFor({ persona: choices }, { key: 'notFor.persona' })).toBe(choices)
  expect(choicesFor({ persona: choices }, { key: 'owner' })).toEqual([])
  const ofScheme = { key: 'custom.persona', scheme: 'region' }
  expect(choicesFor({ persona: choices, schemes: { region: choices } }, ofScheme)).toBe(choices)
  expect(choicesFor({ persona: choices, schemes: {} }, { ...ofScheme, scheme: 'constructor' })).toEqual([])
})

it('M4 writes an accepted suggestion as the document’s own value, in a list once', () => {
  const one = { key: 'custom.region', own: undefined, max: 1, match: 'region:a' }
  expect(withSuggestion({ owner: 'Ann' }, one)).toEqual({ owner: 'Ann', custom: { region: 'region:a' } })
  const list = { ...one, max: 3, own: ['region:b'] }
  expect(withSuggestion({}, list)).toEqual({ custom: { region: ['region:b', 'region:a'] } })
  expect(withSuggestion({}, { ...list, match: 'region:b' })).toEqual({ custom: { region: ['region:b'] } })
})

it('writes authors as authors, and keeps what else is known of one', () => {
  const stored = [{ name: 'Noor', email: 'noor@example.org' }]
  expect(authorsOf('Noor, Bea de Vries,', stored)).toEqual([...stored, { name: 'Bea de Vries' }])
  expect(authorsOf('', stored)).toEqual([])
})
