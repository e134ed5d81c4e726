// A channel and a piece of Markdown to the resolved document and context that a test renders with.
import { parseMarkdown, resolveDocument } from '@kanaal/content'
import {
  type Channel,
  type Context,
  defaultTheme,
  type Inputs,
  type Resolved,
  type Site,
  site as siteSchema,
  type Target,
} from '@kanaal/types'
import { configureTarget } from '../configure-target.ts'
import { createContext, type Ledger } from '../context.ts'
import { emptyInputs } from '../inputs.ts'

export interface TestContextOptions {
  markdown?: string
  /** Options of the target, as a configuration would give them. */
  options?: Target['options']
  site?: Partial<Site>
  inputs?: Partial<Inputs>
  locale?: string
  now?: string
}

export const testSite: Site = siteSchema.parse({
  url: 'https://site.example',
  name: 'Example',
  locales: ['en', 'nl', 'ar'],
  defaultLocale: 'en',
  timeZone: 'Europe/Amsterdam',
})

/** Everything `transform` and `serialize` need; `ledger` holds what they recorded. */
export async function createTestContext<Options, Tree>(
  channel: Channel<Options, Tree>,
  given: TestContextOptions = {},
): Promise<{ document: Resolved; context: Context<Options>; ledger: Ledger }> {
  const channels = new Map<string, Channel>([[channel.id, channel as Channel]])
  const input = { id: channel.id, channel: channel.id, options: given.options as Record<string, never> }
  const { target, limits } = await configureTarget({ ...input, options: input.options ?? {} }, channels)
  const site = { ...testSite, ...given.site }
  const inputs = { ...emptyInputs, ...given.inputs }
  const now = given.now === undefined ? {} : { now: given.now }
  const parsed = parseMarkdown(given.markdown ?? '# Title\n\nText.', {
    path: 'test.md',
    locale: given.locale ?? site.defaultLocale,
  })
  const { document } = resolveDocument(parsed, {
    target: { id: target.id, channel: channel.id },
    inputs,
    segments: channel.capabilities.segments ?? 'hidden',
    ...now,
  })
  const theme = defaultTheme
  const made = createContext<Options>({
    document,
    target: target as Target<Options>,
    limits,
    site,
    theme,
    inputs,
    ...now,
  })
  return { document, ...made }
}
