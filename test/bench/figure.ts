// What a figure is: the same work done by us and by a peer, measured in the same run.

export interface Contestant {
  name: string
  /** One operation. What it returns is thrown away. */
  run(): unknown
  /** Makes ready what the next so many operations use, outside the clock. */
  prepare?(count: number): Promise<void>
}

export interface Figure {
  /** Stays the same over the years, so that runs can be compared. */
  id: string
  /** What is compared, and what each side does that the other does not. */
  title: string
  /** `clock` where the work is done by another process, such as a database; the processor's time without. */
  by?: 'processor' | 'clock'
  /** Times faster than the peer that an issue promises; a run below it fails. */
  atLeast?: number
  /** Times as long as the peer that an issue allows; a run above it fails. */
  atMost?: number
  /** Operations of each side that an issue names; absent: as many as fit in the rounds. */
  operations?: number
  /** Queries that one of our operations sends beyond the peer's, and may send by the promise of an issue. */
  queries?: { more: number; atMost: number }
  /** ms for one of our operations that an issue promises. */
  withinMs?: number
  /** ms that 95 in 100 of our operations took, and may take by the promise of an issue. */
  p95?: { ms: number; withinMs: number }
  ours: Contestant
  peer: Contestant
}

/** Figures, and what was started for them. */
interface OpenFigures {
  figures: Figure[]
  close(): Promise<void>
}

/** Makes its figures ready: reading, compiling and checking that both sides do the work stands outside the clock. */
export type FigureSource = () => Promise<Figure[] | OpenFigures>
