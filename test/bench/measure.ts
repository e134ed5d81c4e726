// A figure to its medians: rounds of both sides in turn, by the processor's time and not by the clock.
import type { Contestant, Figure } from './figure.ts'

export interface Measured {
  id: string
  title: string
  /** What the ms are of: the processor's, or the clock's. */
  by: 'processor' | 'clock'
  ours: Side
  peer: Side
  /** How many of our operations fit in one of the peer's: above 1 we are faster. */
  timesFaster: number
  /** The middle half of the rounds' own ratios: how far to trust it. */
  spread: [number, number]
}

export interface Side {
  name: string
  /** Median ms for one operation: of processor time (all threads), or of the clock where `by` says so. */
  cpuMs: number
}

export interface MeasureOptions {
  rounds: number
  /** Each side works at least so long in a round, ms of processor time: far above the 1 ms that counters tell apart. */
  roundMs: number
}

export async function measure(figure: Figure, { rounds, roundMs }: MeasureOptions): Promise<Measured> {
  const { ours, peer, by = 'processor' } = figure
  const msOf = by === 'clock' ? clockOf : cpuOf
  const counts = new Map<Contestant, number>()
  for (const side of [ours, peer]) {
    await warmUp(side, msOf)
    counts.set(side, await countFor(side, roundMs, msOf))
  }
  const samples = new Map<Contestant, number[]>([
    [ours, []],
    [peer, []],
  ])
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes first pays for the other's garbage: they take turns.
    for (const side of round % 2 === 0 ? [ours, peer] : [peer, ours])
      samples.get(side)?.push(await msOf(side, counts.get(side) ?? 1))
  }
  const own = samples.get(ours) ?? []
  const others = samples.get(peer) ?? []
  const ratios = own.map((value, round) => (others[round] ?? Number.NaN) / value)
  return {
    id: figure.id,
    title: figure.title,
    by,
    ours: { name: ours.name, cpuMs: quantile(own, 0.5) },
    peer: { name: peer.name, cpuMs: quantile(others, 0.5) },
    timesFaster: quantile(ratios, 0.5),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  }
}

/** Processor time until V8 has compiled what is hot, ms: more changes no figure by more than its spread. */
const WARM_UP_MS = 1_000

async function warmUp(side: Contestant, msOf: Clock): Promise<void> {
  for (let spent = 0; spent < WARM_UP_MS; ) spent += await msOf(side, 1)
}

/** Operations that take `roundMs`; doubles until they do. */
async function countFor(side: Contestant, roundMs: number, msOf: Clock): Promise<number> {
  for (let count = 1; ; count *= 2) {
    const total = (await msOf(side, count)) * count
    if (total >= roundMs) return Math.max(1, Math.round((count * roundMs) / total))
  }
}

type Clock = (side: Contestant, count: number) => Promise<number>

/** ms of processor time for one of `count` operations. */
async function cpuOf({ run }: Contestant, count: number): Promise<number> {
  const before = process.cpuUsage()
  for (let index = 0; index < count; index += 1) {
    const result = run()
    if (result instanceof Promise) await result
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000 / count
}

/** ms of the clock for one of `count` operations. */
async function clockOf({ run }: Contestant, count: number): Promise<number> {
  const before = performance.now()
  for (let index = 0; index < count; index += 1) await run()
  return (performance.now() - before) / count
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const position = (sorted.length - 1) * share
  const low = sorted[Math.floor(position)] ?? Number.NaN
  const high = sorted[Math.ceil(position)] ?? Number.NaN
  return low + (high - low) * (position - Math.floor(position))
}
