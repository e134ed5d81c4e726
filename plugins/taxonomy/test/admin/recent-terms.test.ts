// The list of terms that were chosen last, in a browser that keeps it, forgets it or refuses it.
import { expect, it } from 'vitest'
import { addRecent, readRecent } from '../../admin/src/model/recent-terms'

function createStore(stored: string | null = null) {
  let value = stored
  const setItem = (_name: string, next: string): void => {
    value = next
  }
  return { getItem: () => value, setItem }
}

it('T21 keeps the last five, the newest first, each once', () => {
  const store = createStore()
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) addRecent(store, 'field', key)
  expect(readRecent(store, 'field')).toEqual(['b', 'f', 'e', 'd', 'c'])
})

it('T21 begins anew where the browser holds something else, or keeps nothing', () => {
  expect(readRecent(createStore('{"a":'), 'field')).toEqual([])
  expect(readRecent(createStore('{"a":1}'), 'field')).toEqual([])
  const refusing = {
    getItem: () => null,
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  expect(addRecent(refusing, 'field', 'a')).toEqual(['a'])
})
