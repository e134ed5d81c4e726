// A leaf that resolving changed and the channel left out is one loss, with what became of it in the end.
import { leavesOf, parseMarkdown, toText } from '@kanaal/content'
import type { Loss, LossReason } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { testSite } from '../src/conformance/create-test-context.ts'
import { createEngine } from '../src/index.ts'
import { joinLosses } from '../src/join-losses.ts'
import { fakeChannel } from './fake-channel.ts'

const document = parseMarkdown('---\ntitle: Tools\n---\nWe use [[Saw]] and [[Plane]] in the workshop.\n', {
  path: 'tools.md',
})
const DROPPED: LossReason = { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'teaser' }

/** Losses of a channel that leaves out the first wiki link's words, for this reason. */
async function lossesOf(reason: LossReason): Promise<Loss[]> {
  const channel = fakeChannel({
    transform(resolved, context) {
      const leaf = leavesOf(resolved.tree).find((one) => toText(one as Nodes) === 'Saw')
      if (leaf) context.lose(leaf, reason)
      return []
    },
  })
  const targets = [{ id: 'one', channel: 'fake' }]
  const engine = await createEngine({ channels: [channel], targets, site: testSite })
  const [rendition] = await engine.publish(document)
  return rendition?.losses ?? []
}
const brief = (losses: readonly Loss[]): string[] =>
  losses.map(({ kind, cause, excerpt }) => `${excerpt}: ${kind}, ${cause}`)

test('what the channel drops is dropped, whatever resolving had made of it', async () => {
  expect(brief(await lossesOf(DROPPED))).toEqual(['Plane: flattened, wiki-link', 'Saw: dropped, teaser'])
})

test('what the channel flattens once more stays what it was', async () => {
  expect(brief(await lossesOf({ kind: 'flattened', to: 'text', by: 'capability', cause: 'list' }))).toEqual([
    'Saw: flattened, wiki-link',
    'Plane: flattened, wiki-link',
  ])
})

const at = (offset: number | undefined, change: Partial<Loss> = {}): Loss => {
  const point = { line: 1, column: 1, ...(offset !== undefined && { offset }) }
  return {
    type: 'text',
    ...DROPPED,
    place: { file: 'a.md', position: { start: point, end: point } },
    ...change,
  }
}

test('one for one: a piece that stands twice and is left out once is two losses', () => {
  const flattened = at(4, { kind: 'flattened' })
  const once = at(4)
  expect(joinLosses([flattened, { ...flattened }], [once])).toEqual([flattened, once])
})

test('only what is known to be one place is one loss', () => {
  const flattened = at(4, { kind: 'flattened' })
  const elsewhere = [at(5), at(4, { place: { ...at(4).place, file: 'b.md' } })]
  expect(joinLosses([flattened], elsewhere)).toEqual([flattened, ...elsewhere])
  const [vague, other] = [at(undefined, { kind: 'flattened' }), at(undefined)]
  expect(joinLosses([vague], [other])).toEqual([vague, other])
})
