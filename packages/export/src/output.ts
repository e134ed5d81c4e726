// Published entries, in order, to an output directory: renditions, indexes, messages, errors and manifest.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '@kanaal/engine'
import type { Manifest, Rendition } from '@kanaal/types'
import { createAtomicFile, type Durability } from './atomic-file.ts'
import { createManifestWriter, type ManifestElement, readManifest } from './manifest-file.ts'
import { createLeftoverFinder, isMassDelete, type Leftovers, mergeLeftovers } from './orphans.ts'
import type { Published } from './publish-entry.ts'
import { openRun } from './run-marker.ts'
import { createFilesSink } from './sinks/files-sink.ts'
import { createNdjsonSink } from './sinks/ndjson-sink.ts'
import type { Address, Sink } from './sinks/sink.ts'
import { toManifestElement, type Written } from './to-manifest-element.ts'

export interface OutputOptions {
  out: string
  engine: Engine
  sink: 'files' | 'ndjson'
  durability: Durability
  /** Ids of the targets of this run. */
  targets: readonly string[]
  /** Where people named only some: the rest of an earlier export is left alone. */
  locales?: readonly string[] | undefined
  audiences: readonly string[]
  now?: string | undefined
  allowMassDelete: boolean
  /** Were the targets named, or are they simply all that exist? */
  isSelection: boolean
}

/** What became of files that an earlier export made and this one does not. */
export interface Removal {
  state: 'removed' | 'refused' | 'skipped'
  files: number
  /** Of how many. */
  listed: number
}

export interface Output {
  read(address: Address): Promise<Rendition | undefined>
  add(published: Published): Promise<void>
  /** Everything was done. */
  finish(): Promise<Removal>
  /** Stopped on the way: what is written stays, and the last manifest holds. */
  checkpoint(): Promise<void>
}

export async function openOutput(options: OutputOptions): Promise<Output> {
  const { out, engine, durability, targets, allowMassDelete } = options
  await mkdir(out, { recursive: true })
  const run = await openRun(out)
  const sink: Sink =
    options.sink === 'files'
      ? await createFilesSink(out, durability)
      : await createNdjsonSink(out, durability)
  const manifestPath = join(out, 'manifest.json')
  const previous = await collect(readManifest(manifestPath))
  const leftovers = createLeftoverFinder(previous, (rendition) => isCovered(rendition, options))
  const manifest = await createManifestWriter(manifestPath, toTargets(engine, targets))
  const messages = await createAtomicFile(join(out, 'messages.ndjson'))
  const errors = await createAtomicFile(join(out, 'errors.ndjson'))
  const made = new Map<string, Address[]>(targets.map((target) => [target, []]))
  let isUnread = false

  async function writeRenditions(published: Published): Promise<Written> {
    const written: Written[number][] = []
    for (const rendition of published.renditions) {
      if (rendition.files.length === 0) continue // its channel failed: the last good one stays
      const { target, locale, slug, audience } = rendition
      written.push({ rendition, files: await sink.write(rendition) })
      if (audience === null) made.get(target)?.push({ target, locale, slug })
    }
    return written
  }
  async function* readBack(addresses: readonly Address[]): AsyncIterable<Rendition> {
    for (const address of addresses) {
      const rendition = await sink.read(address)
      if (rendition) yield rendition
    }
  }
  async function writeIndexes(): Promise<void> {
    for (const [target, addresses] of made)
      for await (const file of engine.index(target, readBack(addresses), { now: options.now }))
        await sink.writeIndex(target, file)
  }
  async function removeOrphans(found: Leftovers): Promise<Removal> {
    const removal = { files: found.orphans.length, listed: found.listed }
    if (isUnread && removal.files > 0) return { state: 'skipped', ...removal }
    if (isMassDelete(found) && !allowMassDelete) return { state: 'refused', ...removal }
    for (const path of found.orphans) await sink.remove(path)
    return { state: 'removed', ...removal }
  }

  return {
    read: (address) => sink.read(address),
    async add(published) {
      isUnread ||= published.isUnread
      const written = await writeRenditions(published)
      const isLost = published.errors.length > 0 && published.renditions.length === 0
      const failed = published.renditions
        .filter(({ files }) => files.length === 0)
        .map(({ target }) => target)
      const element = leftovers.next(toManifestElement(published, written), isLost ? 'all' : failed)
      if (!isLost || element.renditions.length > 0) await manifest.write(element)
      await messages.write(toLines(published))
      await errors.write(published.errors.map((error) => `${JSON.stringify(error)}\n`).join(''))
    },
    async finish() {
      await writeIndexes()
      await sink.commit()
      await messages.commit(durability)
      await errors.commit(durability)
      const found = leftovers.finish()
      const removal = await removeOrphans(found)
      await manifest.commit()
      const stays = new Set([...found.others, ...(removal.state === 'removed' ? [] : found.orphans)])
      if (stays.size > 0) {
        const elements = await collect(readManifest(manifestPath))
        const whole = await createManifestWriter(manifestPath, toTargets(engine, targets))
        for (const element of mergeLeftovers(elements, previous, stays)) await whole.write(element)
        await whole.commit()
      }
      await run.close()
      return removal
    },
    async checkpoint() {
      await sink.abort()
      await manifest.abort()
      await messages.commit(durability)
      await errors.commit(durability)
      await run.close()
    },
  }
}

function isCovered(
  { target, locale, audience }: ManifestElement['renditions'][number],
  { isSelection, targets, locales, audiences }: OutputOptions,
): boolean {
  const isTarget = !isSelection || targets.includes(target)
  const isLocale = !locales || locales.includes(locale)
  return isTarget && isLocale && (audience === null || audiences.length === 0 || audiences.includes(audience))
}

function toTargets(engine: Engine, ids: readonly string[]): Manifest['targets'] {
  const chosen = engine.targets.filter(({ id }) => ids.includes(id))
  return Object.fromEntries(
    chosen.map(({ id, channel }) => {
      const version = engine.channels.find((known) => known.id === channel)?.version ?? ''
      return [id, { channel, version, optionsHash: engine.optionsHash(id) }]
    }),
  )
}

const toLines = ({ entry, messages }: Published): string =>
  messages
    .map(({ target = null, ...rest }) => ({ id: entry.id, locale: entry.locale, target, ...rest }))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
