// Published entries, in order, to an output directory: renditions, indexes, messages, errors and manifest.
import { join } from 'node:path'
import type { Engine } from '@kanaal/engine'
import type { Manifest, Message, Rendition } from '@kanaal/types'
import type { Assigned } from './assign-slugs.ts'
import { type AtomicFile, createAtomicFile, type Durability } from './atomic-file.ts'
import { makeDirectory } from './make-directory.ts'
import {
  createManifestWriter,
  type ManifestElement,
  readManifest,
  readManifestTargets,
} from './manifest-file.ts'
import { mergeManifest } from './merge-manifest.ts'
import { createLeftoverFinder, directoryOf, isMassDelete, type Leftovers } from './orphans.ts'
import type { Published } from './publish-entry.ts'
import { openReports } from './reports.ts'
import { openRun } from './run-marker.ts'
import { createFilesSink } from './sinks/files-sink.ts'
import { createNdjsonSink, NDJSON_FILE } from './sinks/ndjson-sink.ts'
import { type Address, type Sink, toDirectory } from './sinks/sink.ts'
import { toManifestElement, type Written } from './to-manifest-element.ts'

export interface OutputOptions {
  out: string
  engine: Engine
  sink: 'files' | 'ndjson'
  durability: Durability
  /** Everything in the source, whether this run is about it or not. */
  documents: readonly Assigned[]
  /** Ids of the targets of this run. */
  targets: readonly string[]
  /** Where people named only some: the rest of an earlier export is left alone. */
  locales?: readonly string[] | undefined
  audiences: readonly string[]
  now?: string | undefined
  allowMassDelete: boolean
  /** Were the targets named, or are they simply those that are on by default? */
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
  /** What only shows when the documents of the run are laid side by side. */
  addOfSet(messages: readonly Message[]): void
  /** Everything was done. */
  finish(): Promise<Removal>
  /** Stopped on the way: what is written stays, and the last manifest holds. */
  checkpoint(): Promise<void>
}

/** @throws EnvironmentError where the directory cannot be made, or another export is at work in it */
export async function openOutput(options: OutputOptions): Promise<Output> {
  await makeDirectory(options.out)
  const run = await openRun(options.out)
  try {
    return await fillOutput(options, run)
  } catch (error) {
    await run.close()
    throw error
  }
}

async function fillOutput(options: OutputOptions, run: { close(): Promise<void> }): Promise<Output> {
  const { out, engine, durability, targets, allowMassDelete } = options
  const createSink = options.sink === 'files' ? createFilesSink : createNdjsonSink
  const sink: Sink = await createSink(out, durability)
  const manifestPath = join(out, 'manifest.json')
  const previous: ManifestElement[] = []
  for await (const element of readManifest(manifestPath)) previous.push(element)
  const leftovers = createLeftoverFinder(previous, (rendition) => isCovered(rendition, options))
  const elements = await createAtomicFile(`${manifestPath}.elements`)
  const reports = await openReports(options)
  /** Of the renditions in one file: the others are found by the manifest. */
  const inOneFile = new Map<string, Address[]>(targets.map((target) => [target, []]))
  let isUnread = false

  async function writeRenditions({ renditions }: Published): Promise<Written> {
    const written: Written[number][] = []
    for (const rendition of renditions) {
      if (rendition.files.length === 0) continue // its channel failed: the last good one stays
      const files = await sink.write(rendition)
      const { target, locale, slug } = rendition
      written.push({ rendition, files })
      leftovers.made({ directory: toDirectory(rendition), paths: files.map(({ path }) => path) })
      if (files.length === 0) inOneFile.get(target)?.push({ target, locale, slug })
    }
    return written
  }

  /** The manifest that comes next, not yet in its place, and where the renditions of each target stand. */
  async function writeManifest(stays: readonly string[]) {
    const paths = new Set(stays)
    const addresses = new Map([...inOneFile].map(([target, own]) => [target, [...own]]))
    const named = { ...(await readManifestTargets(manifestPath)), ...toTargets(engine, targets) }
    const used = new Set([...targets, ...targetsOf(previous, paths)])
    const manifest = await createManifestWriter(
      manifestPath,
      Object.fromEntries(Object.entries(named).filter(([id]) => used.has(id))),
    )
    const order = engine.targets.map(({ id }) => id)
    for await (const element of mergeManifest(elementsOf(elements), { previous, paths, targets: order })) {
      await manifest.write(element)
      for (const rendition of element.renditions) {
        const address = toAddress(rendition)
        if (address) addresses.get(rendition.target)?.push(address)
      }
    }
    return { manifest, addresses }
  }
  async function* readBack(addresses: readonly Address[]): AsyncIterable<Rendition> {
    for (const address of addresses) {
      const rendition = await sink.read(address)
      if (rendition) yield rendition
    }
  }
  async function writeIndexes(made: ReadonlyMap<string, readonly Address[]>): Promise<void> {
    for (const [target, addresses] of made)
      for await (const file of engine.index(target, readBack(addresses), { now: options.now }))
        await sink.writeIndex(target, file)
  }
  function judge(found: Leftovers): Removal {
    const removal = { files: found.orphans.length, listed: found.listed }
    if (isUnread && removal.files > 0) return { state: 'skipped', ...removal }
    return { state: isMassDelete(found) && !allowMassDelete ? 'refused' : 'removed', ...removal }
  }
  async function removeGone({ replaced, orphans }: Leftovers, { state }: Removal): Promise<void> {
    for (const path of replaced) await sink.remove(path)
    if (state === 'removed') for (const path of orphans) await sink.remove(path)
    const wereInOneFile = previous.flatMap(({ renditions }) =>
      renditions.filter((one) => one.files.length === 0),
    )
    const isWhole =
      wereInOneFile.length > 0 && wereInOneFile.every((rendition) => isCovered(rendition, options))
    if (options.sink === 'files' && isWhole) await sink.remove(NDJSON_FILE)
  }

  return {
    read: (address) => sink.read(address),
    async add(published) {
      const { entry, errors, renditions } = published
      isUnread ||= published.isUnread
      const written = await writeRenditions(published)
      const failed = renditions.filter(({ files }) => files.length === 0).map(({ target }) => target)
      const isLost = errors.length > 0 && renditions.length === 0
      if (isLost || failed.length > 0) leftovers.lost(entry, isLost ? 'all' : failed)
      if (written.length > 0 || (errors.length === 0 && !published.isSkipped))
        await elements.write(`${JSON.stringify(toManifestElement(published, written))}\n`)
      await reports.add(published)
    },
    addOfSet: (messages) => reports.addOfSet(messages),
    async finish() {
      const found = leftovers.finish()
      const removal = judge(found)
      const stays = [...found.stays, ...(removal.state === 'removed' ? [] : found.orphans)]
      const { manifest, addresses } = await writeManifest(stays)
      try {
        await writeIndexes(addresses)
        await sink.commit()
        await reports.commit()
        await removeGone(found, removal)
        await manifest.commit()
      } catch (error) {
        await manifest.abort()
        throw error
      }
      await elements.abort()
      await run.close()
      return removal
    },
    async checkpoint() {
      try {
        await sink.abort()
        await elements.abort()
        await reports.commit()
      } finally {
        await run.close()
      }
    },
  }
}

async function* elementsOf(file: AtomicFile): AsyncIterable<ManifestElement> {
  for await (const line of file.lines()) yield JSON.parse(line) as ManifestElement
}

function* targetsOf(previous: readonly ManifestElement[], paths: ReadonlySet<string>): Iterable<string> {
  for (const { renditions } of previous)
    for (const { target, files } of renditions) if (files.some(({ path }) => paths.has(path))) yield target
}

function toAddress(rendition: ManifestElement['renditions'][number]): Address | undefined {
  const { target, locale } = rendition
  const slug = directoryOf(rendition)?.slice(`${target}/${locale}/`.length)
  return slug ? { target, locale, slug } : undefined
}

/** A target that must be asked for by name was not forgotten by a run that names none. */
function isCovered(
  { target, locale, audience }: ManifestElement['renditions'][number],
  { engine, isSelection, targets, locales, audiences }: OutputOptions,
): boolean {
  const isTarget =
    targets.includes(target) || !(isSelection || engine.targets.some(({ id }) => id === target))
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
