// What `npm run proof` claims at full size holds at a small one, by the same code.
import { describe, expect, it } from 'vitest'
import { claims } from '../proof/claims/index.ts'
import { toTable } from '../proof/to-table.ts'

const TIMEOUT_MS = 300_000
/** The others are test files of their own. */
const small = claims.filter(({ size }) => size.test > 0)

describe.each(small)('$says', ({ run, size, unit }) => {
  it(`holds for ${size.test} ${unit}`, { timeout: TIMEOUT_MS }, async () => {
    const { checked, refuted } = await run(size.test)
    expect(refuted).toEqual([])
    expect(checked).toBe(size.test)
  })
})

describe('the page of proofs', () => {
  const circumstances = { commit: 'abc1234', date: '2026-11-21', node: 'v20', platform: 'linux x64' }
  const [claim] = small
  const pageOf = (refuted: string[]): string =>
    claim === undefined
      ? ''
      : toTable([{ claim, outcome: { checked: 652, refuted }, seconds: 3 }], circumstances)

  it('says what was looked at, where and when', () => {
    expect(pageOf([])).toContain('| 652 examples | holds | 3 s | abc1234 | 2026-11-21 |')
  })

  it('names what refutes a claim', () => {
    expect(pageOf(['example 7: GFM'])).toContain('**refuted**')
    expect(pageOf(['example 7: GFM'])).toContain('- `example 7: GFM`')
  })
})
