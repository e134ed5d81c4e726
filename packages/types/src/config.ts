// The configuration of a site: one module that the main thread, workers, CLI and plugins each import.
import type { PluggableList } from 'unified'
import { z } from 'zod'
import { type Audience, audience } from './audience.ts'
import type { Channel } from './channel.ts'
import { type MetadataDefaults, metadataDefaults } from './metadata.ts'
import { type RuleLevel, ruleLevel } from './rule-level.ts'
import { type SiteInput, site } from './site.ts'
import { type TargetInput, targetInput } from './target.ts'
import { type Theme, theme } from './theme.ts'

/** Caps checked before parsing. A document over one is refused with the cap named. */
export const caps = z.object({
  /** UTF-8 bytes of a whole document. */
  bytes: z.number().int().positive().default(1_048_576),
  /**
   * Containers (lists, quotes, directives) inside each other: micromark goes through all of them at each line (4.0.2), and at
   * 100 twice as deep takes four times as long; 40 with as many empty lines take 3 times as long as 20, and 24 take 2.1 times as long
   * as 12 (measured 2026-11-23; the deepest of 3,900 real documents has 6). A directive counts twice: what it holds is read as a text
   * of its own.
   */
  nesting: z.number().int().positive().default(24),
  /**
   * Delimiters (`*`, `_`, `~`, backticks), brackets and unclosed `<` in one block that nothing beside them closes; of those
   * that are closed on the spot, such as `code` or [a](b), ten count as one. micromark takes quadratic time on them (4.0.2), which
   * up to here the rest of the work outweighs: twice as many take at most 2.6 times as long, and the worst block 0.03 s
   * of processor time (measured 2026-11-23; of 224 real documents the worst has 208, a drawing of signs, the next one 27).
   */
  delimiters: z.number().int().positive().default(240),
  /** Headings of the form with a line of `=` or `-` below: micromark takes quadratic time on them (4.0.2, measured 2026-11-22). */
  underlines: z.number().int().positive().default(1_000),
  /** Columns of one table. */
  columns: z.number().int().positive().default(200),
  /** UTF-8 bytes of front matter. */
  frontMatterBytes: z.number().int().positive().default(65_536),
})
export type Caps = z.infer<typeof caps>

/** A vocabulary in a file: RDF, a table or an indented list, as `kanaal taxonomy check` reads it. */
export const vocabularyFile = z.object({
  /** Key of its scheme: the part of a concept's key before the colon. */
  key: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected small letters, digits and hyphens'),
  /** Relative to the configuration. */
  file: z.string().min(1),
})
export type VocabularyFile = z.infer<typeof vocabularyFile>

/** The part of the configuration that is data. */
export const configData = z.object({
  site: site.optional(),
  targets: z.array(targetInput).optional(),
  theme: theme.optional(),
  audiences: z.array(audience).optional(),
  vocabularies: z.array(vocabularyFile).optional(),
  metadata: metadataDefaults.optional(),
  profiles: z.array(z.record(z.string(), z.unknown())).min(1).optional(),
  policies: z.array(z.record(z.string(), z.unknown())).optional(),
  levels: z.array(ruleLevel).optional(),
  caps: caps.partial().optional(),
})

export interface Config {
  site?: SiteInput
  channels?: Channel[]
  targets?: TargetInput[]
  theme?: Theme
  audiences?: Audience[]
  /** Concepts that metadata names by key, such as `topics: [topic:school]`. A CMS has its own. */
  vocabularies?: readonly VocabularyFile[]
  /** Values that documents inherit from the site, their locale, type or campaign. */
  metadata?: MetadataDefaults
  /** What kinds of documents must know of themselves, as `defineProfile` takes them. Absent: article, product, event and page. */
  profiles?: readonly object[]
  /** Absent: the starter pack. An empty list: none. */
  policies?: readonly object[]
  /** How loud rules are here; what nobody names is as loud as its rule says. */
  levels?: readonly RuleLevel[]
  remarkPlugins?: PluggableList
  rehypePlugins?: PluggableList
  caps?: Partial<Caps>
}

/** Declares a configuration; it only gives an editor the types. */
export const defineConfig = (config: Config): Config => config
/** Declares a channel. */
export const defineChannel = <Options, Tree>(channel: Channel<Options, Tree>): Channel<Options, Tree> =>
  channel
/** Declares a target. */
export const defineTarget = (target: TargetInput): TargetInput => target
