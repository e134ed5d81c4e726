// What each channel makes of each type of node is what the one table says, and the table says nothing that no channel does.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Degradation, degradations, harmless, type Medium, parseMarkdown } from '@kanaal/content'
import { emptyInputs } from '@kanaal/engine'
import { defaultChannels } from '@kanaal/preset-default'
import type { Loss, Rendition } from '@kanaal/types'
import { beforeAll, describe, expect, it } from 'vitest'
import { createDefaultEngine } from '../bench/default-engine.ts'
import { probes } from './probes.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const MEDIA: Record<string, Medium> = { web: 'web', email: 'email', kiosk: 'screen', briefing: 'text' }
const mediumOf = ({ channel }: Rendition): Medium => MEDIA[channel] ?? 'social'

const nameOf = ({ kind, to, by, cause }: Omit<Degradation, 'cause'> & Pick<Loss, 'cause'>): string =>
  // A condition is named with its values: `only channel=web`.
  `${kind} to ${to} by ${by}: ${by === 'condition' ? cause?.split(' ')[0] : cause}`

const rendered = new Map<string, Rendition[]>()
beforeAll(async () => {
  const engine = await createDefaultEngine()
  for (const { type, markdown } of probes) {
    const document = parseMarkdown(markdown, { path: `${type}.md`, defaultLocale: 'en' })
    rendered.set(type, await engine.publish(document, { inputs: emptyInputs, now: '2026-11-21T00:00:00Z' }))
  }
}, 60_000)

const lossesOn = (type: string, medium: Medium): string[] => [
  ...new Set(
    (rendered.get(type) ?? [])
      .filter((rendition) => mediumOf(rendition) === medium)
      .flatMap(({ losses }) => losses)
      // Every probe has a title, which is not what is probed.
      .filter(({ cause }) => cause !== 'document-title')
      // Raw HTML may hold what the table names elsewhere.
      .filter((loss) => type !== 'html' || loss.type === 'html')
      // A linked picture that is not shown has lost more than where it led.
      .filter((loss) => type !== 'link' || loss.type !== 'image' || loss.cause === 'link')
      .map(nameOf),
  ),
]
const expectedOn = (type: string, medium: Medium): string[] => {
  const { all = [], [medium]: own = [] } = degradations[type] ?? {}
  return [...all, ...own].map(nameOf)
}

describe.each(probes.map(({ type }) => type))('%s', (type) => {
  it.each(['web', 'email', 'social', 'screen', 'text'] as const)('on %s', (medium) => {
    expect(lossesOn(type, medium).sort()).toEqual(expectedOn(type, medium).sort())
  })
})

it('is the only place that says so: no channel spells out a degradation of its own', () => {
  const entries = Object.values(degradations).flatMap((media) => Object.values(media).flat())
  const spelt = (source: string) =>
    entries.filter(({ kind, to, by, cause }) =>
      new RegExp(`kind: '${kind}',\\s*to: '${to}',\\s*by: '${by}',\\s*cause: '${cause}'`).test(source),
    )
  const channels = readdirSync(join(root, 'packages')).filter((name) => name.startsWith('channel-'))
  const restating = channels.flatMap((channel) =>
    readdirSync(join(root, 'packages', channel, 'src'), { recursive: true, encoding: 'utf8' })
      .map((file) => join(channel, 'src', file))
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => spelt(readFileSync(join(root, 'packages', file), 'utf8')).length > 0),
  )
  expect(channels.length).toBeGreaterThan(4)
  expect(restating).toEqual([])
})

it.each(['web', 'email', 'social', 'screen', 'text'] as const)(
  'on %s a node is native, is degraded, or changes without a loss, and the table says which',
  (medium) => {
    const channels = defaultChannels().filter(({ id }) => (MEDIA[id] ?? 'social') === medium)
    const isNative = (type: string) => channels.every(({ capabilities }) => capabilities.nodes.includes(type))
    const named = (type: string) => [
      ...(degradations[type]?.all ?? []),
      ...(degradations[type]?.[medium] ?? []),
    ]
    const types = probes.map(({ type }) => type)
    expect(types.filter((type) => !isNative(type) && named(type).length === 0).sort()).toEqual(
      [...(harmless[medium] ?? [])].sort(),
    )
  },
)

it('holds a probe of each type that the table names', () => {
  expect(Object.keys(degradations).filter((type) => !rendered.has(type))).toEqual([])
})
