// Attack strings in every place where an editor can type do no harm on any default target.
import { isSafePath } from '@kanaal/engine'
import { beforeAll, describe, expect, it } from 'vitest'
import { attacks } from './attacks.ts'
import { createDefaultEngine, createHarmCheck, type HarmCheck } from './create-harm-check.ts'
import { findGuilty, type Guilty, inGroups } from './find-guilty.ts'
import type { Writing } from './hostile-document.ts'
import { readPayloadLists } from './payload-lists.ts'

/** A group that fails is searched by halves, so that it costs little and hides nothing. */
const GROUP = 8
/** Of other people's lists every twelfth string, for the time it takes; `npm run proof` checks all. */
const SHARE = 12
const TIMEOUT_MS = 300_000

const payloads = readPayloadLists()
let check: HarmCheck

beforeAll(async () => {
  check = await createHarmCheck(await createDefaultEngine())
})

/** Groups are written in the ways of `writings` in turn. */
async function findAllGuilty(list: readonly string[], writings: readonly Writing[][]): Promise<Guilty[]> {
  const found: Guilty[] = []
  for (const [index, group] of inGroups(list, GROUP).entries()) {
    const ways = writings[index % writings.length]
    found.push(...(await findGuilty(group, (attacks) => check.harmOf(attacks, ways))))
  }
  return found
}

describe('attack strings', () => {
  it('of our own are at least sixty', () => expect(new Set(attacks).size).toBeGreaterThanOrEqual(60))

  it('of our own do no harm', { timeout: TIMEOUT_MS }, async () => {
    expect(await findAllGuilty(attacks, [['derived', 'copy']])).toEqual([])
    expect([...check.refused]).toEqual([])
  })

  it.skipIf(!payloads)('of other people do no harm', { timeout: TIMEOUT_MS }, async () => {
    const list = payloads ?? []
    expect(list.length).toBeGreaterThan(500)
    const share = list.filter((_, index) => index % SHARE === 0)
    expect(await findAllGuilty(share, [['derived'], ['copy']])).toEqual([])
  })

  it('leave the prototype of objects alone', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('cannot name a path that leaves its directory', () => {
    const climbing = ['CON', 'nul.html', '.htaccess', 'a/../b', '/a', 'a//b', 'a.', 'a\\b', 'a\0', 'c:a']
    expect(
      [...climbing, ...attacks.filter((attack) => /[\\:<>"|?*]|\.\./.test(attack))].filter(isSafePath),
    ).toEqual([])
  })
})
