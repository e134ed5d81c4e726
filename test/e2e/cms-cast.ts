// Who and what the stories about one running CMS are told with.
import type { Callers } from './sign-in.ts'
import type { RunningCms } from './start-cms.ts'

/** `cms`, `as` and `seeded` are there from `beforeAll` on: read them in a story, not before. */
export interface CmsCast {
  readonly cms: RunningCms
  readonly as: Callers
  /** The seeded main article. */
  readonly seeded: string
  /** Values of a new article. */
  entry(title: string, more?: object): object
  /** The documentId of a new draft. */
  draft(title: string, locale?: string): Promise<string>
  /** How many locales of an article are published. */
  published(documentId: string): Promise<number>
  /** The address of an article's rendition. */
  rendition(documentId: string, query?: string): string
}
