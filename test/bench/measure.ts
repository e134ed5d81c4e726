// A figure to its medians: rounds of both sides in turn, by the processor's time and not by the clock.
import type { Contestant, Figure } from './figure.ts'

export interface Measured {
  id: string
  title: string
  /** What the ms are of: the processor's, or the clock's. */
  by: Kind
  ours: Side
  peer: Side
  /** How many of our operations fit in one of the peer's: above 1 we are faster. */
  timesFaster: number
  /** The middle half of the rounds' own ratios: how far to trust it. */
  spread: [number, number]
  /** The same by the other of the two. */
  timesFasterByOther: number
  /** Of each side, in all rounds together. */
  operations: number
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
  const { ours, peer, by = 'processor', operations = 0 } = figure
  const other = by === 'clock' ? 'processor' : 'clock'
  const counts = new Map<Contestant, number>()
  for (const side of [ours, peer]) {
    await warmUp(side, by)
    counts.set(side, Math.max(await countFor(side, roundMs, by), Math.ceil(operations / rounds)))
  }
  const samples = new Map<Contestant, Spent[]>([
    [ours, []],
    [peer, []],
  ])
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes first pays for the other's garbage: they take turns.
    for (const side of round % 2 === 0 ? [ours, peer] : [peer, ours])
      samples.get(side)?.push(await spend(side, counts.get(side) ?? 1))
  }
  const msOf = (side: Contestant, kind: Kind) => (samples.get(side) ?? []).map((spent) => spent[kind])
  const ratiosBy = (kind: Kind) => {
    const others = msOf(peer, kind)
    return msOf(ours, kind).map((value, round) => (others[round] ?? Number.NaN) / value)
  }
  const own = msOf(ours, by)
  const others = msOf(peer, by)
  const ratios = ratiosBy(by)
  return {
    id: figure.id,
    title: figure.title,
    by,
    ours: { name: ours.name, cpuMs: quantile(own, 0.5) },
    peer: { name: peer.name, cpuMs: quantile(others, 0.5) },
    timesFaster: quantile(ratios, 0.5),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    timesFasterByOther: quantile(ratiosBy(other), 0.5),
    operations: (counts.get(ours) ?? 0) * rounds,
  }
}

/** Processor time until V8 has compiled what is hot, ms: more changes no figure by more than its spread. */
const WARM_UP_MS = 1_000

async function warmUp(side: Contestant, by: Kind): Promise<void> {
  for (let spent = 0; spent < WARM_UP_MS; ) spent += (await spend(side, 1))[by]
}

/** Operations that take `roundMs`; doubles until they do. */
async function countFor(side: Contestant, roundMs: number, by: Kind): Promise<number> {
  for (let count = 1; ; count *= 2) {
    const total = (await spend(side, count))[by] * count
    if (total >= roundMs) return Math.max(1, Math.round((count * roundMs) / total))
  }
}

type Kind = 'processor' | 'clock'
/** ms for one operation: of processor time, of all threads, and of the clock. */
type Spent = Record<Kind, number>

async function spend(side: Contestant, count: number): Promise<Spent> {
  await side.prepare?.(count)
  const start = performance.now()
  const before = process.cpuUsage()
  for (let index = 0; index < count; index += 1) {
    const result = side.run()
    if (result instanceof Promise) await result
  }
  const { user, system } = process.cpuUsage(before)
  return { processor: (user + system) / 1_000 / count, clock: (performance.now() - start) / count }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const position = (sorted.length - 1) * share
  const low = sorted[Math.floor(position)] ?? Number.NaN
  const high = sorted[Math.ceil(position)] ?? Number.NaN
  return low + (high - low) * (position - Math.floor(position))
}
