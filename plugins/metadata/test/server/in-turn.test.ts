// Many who ask at once -> never more at work than there is room for, and nobody forgotten.
import { expect, it } from 'vitest'
import { createInTurn } from '../../server/src/assets/in-turn'

it('lets no more work at a time than it was told to, in the order of asking, whatever fails', async () => {
  const inTurn = createInTurn(2)
  const done: number[] = []
  let busy = 0
  let most = 0
  const work = async (index: number) => {
    busy += 1
    most = Math.max(most, busy)
    await new Promise((resolve) => setImmediate(resolve))
    busy -= 1
    done.push(index)
    if (index % 3 === 0) throw new Error(`${index} failed`)
    return index
  }
  const all = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => inTurn(() => work(index))))
  expect(most).toBe(2)
  expect(done).toEqual(Array.from({ length: 20 }, (_, index) => index))
  expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(7)
})
