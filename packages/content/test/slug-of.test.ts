// Names in any writing -> addresses.
import { expect, it } from 'vitest'
import { isSlug, slugOf, slugOfPath } from '../src/slug-of.ts'

const STAND_IN = /^d-[0-9a-f]{8}$/

it('writes a name in small letters, digits and hyphens', () => {
  expect(slugOf('Terug naar school!')).toBe('terug-naar-school')
  expect(slugOf('👋')).toBe('')
  expect(slugOfPath('/News//Open on Sunday/', 'a.md')).toBe('news/open-on-sunday')
  expect(slugOfPath('Sale / !!!', 'a.md')).toBe('sale')
})

it('gives a name that cannot be written a stand-in of its own, not the address of its folder', () => {
  const [folder, one] = slugOfPath('docs/👋', 'docs/👋.md').split('/')
  expect(folder).toBe('docs')
  expect(one).toMatch(STAND_IN)
  expect(slugOfPath('docs/文章', 'docs/文章.md')).not.toBe(slugOfPath('docs/目录', 'docs/目录.md'))
  expect(slugOfPath('', 'a.md')).toMatch(STAND_IN)
})

it('keeps documents of one folder together, whatever its name', () => {
  const one = slugOfPath('文章/een', 'a.md')
  const other = slugOfPath('文章/twee', 'b.md')
  expect(one.split('/')[0]).toBe(other.split('/')[0])
  expect(isSlug(one)).toBe(true)
})
