// How much a concept is used, as the admin half and the server half say it to each other.

/** A document counts once, in however many languages it is written. */
export interface Used {
  /** Documents that have the concept itself, */
  own: number
  /** and those that have it or something below it. */
  all: number
}

export interface UsedPart extends Used {
  /** A locale or a role; `''` where the type has no languages, or nobody chose a role. */
  value: string
}

export interface UsedType extends Used {
  uid: string
  /** What the content manager calls it. */
  name: string
}

export interface UsedMonth extends Used {
  /** Such as `2026-11`, in UTC. */
  month: string
}

/** Of documents that whoever asks may read. One that has several languages or roles counts with each of them. */
export interface Usage {
  documents: Used
  /** Those of which readers see it; of the others it is in a draft only. */
  published: Used
  types: UsedType[]
  locales: UsedPart[]
  roles: UsedPart[]
  /** The last twelve, the present one last: when a document first got what it has of it now. */
  months: UsedMonth[]
  /** Before those months, */
  earlier: Used
  /** and where nothing says when. */
  undated: Used
}
