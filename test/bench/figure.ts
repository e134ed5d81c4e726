// What a figure is: the same work done by us and by a peer, measured in the same run.

export interface Contestant {
  name: string
  /** One operation. What it returns is thrown away. */
  run(): unknown
}

export interface Figure {
  /** Stays the same over the years, so that runs can be compared. */
  id: string
  /** What is compared, and what each side does that the other does not. */
  title: string
  ours: Contestant
  peer: Contestant
}

/** Makes its figures ready: reading, compiling and checking that both sides do the work stands outside the clock. */
export type FigureSource = () => Promise<Figure[]>
