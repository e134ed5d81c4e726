// The default channels to a check of attack strings: put everywhere, rendered on every default target, and read back.
import { parseMarkdown, RefusedDocument } from '@kanaal/content'
import { createEngine, type Engine } from '@kanaal/engine'
import { defaultChannels, defaultTargets } from '@kanaal/preset-default'
import type { Rendition } from '@kanaal/types'
import { findHarmInRenditions } from './find-harm-in-renditions.ts'
import { headerNamesOf } from './find-mail-harm.ts'
import { hostileDocument, type Writing } from './hostile-document.ts'

const WRITINGS: readonly Writing[] = ['derived', 'copy']
const NOW = '2026-11-21T00:00:00Z'

export const createDefaultEngine = (): Promise<Engine> =>
  createEngine({
    channels: defaultChannels(),
    targets: defaultTargets(),
    site: {
      url: 'https://site.example',
      name: 'Site',
      locales: ['en'],
      defaultLocale: 'en',
      timeZone: 'Europe/Amsterdam',
      organization: { name: 'Site', email: 'post@site.example' },
    },
  })

export async function renderAttacks(
  engine: Engine,
  attacks: readonly string[],
  writing: Writing,
): Promise<Rendition[]> {
  const { markdown, path } = hostileDocument(attacks, writing)
  return engine.publish(parseMarkdown(markdown, { id: 'attack', path, defaultLocale: 'en' }), { now: NOW })
}

export interface HarmCheck {
  /** What these attacks do, all of them in one document for each way of writing (default: both). */
  harmOf(attacks: readonly string[], writings?: readonly Writing[]): Promise<string[]>
  /** Attacks whose document was refused before any channel saw it; they did nothing. */
  refused: Set<string>
}

export async function createHarmCheck(engine: Engine): Promise<HarmCheck> {
  const refused = new Set<string>()
  const headers = await headerNamesOf(emlOf(await renderAttacks(engine, ['harmless'], 'derived')))

  async function harmOf(attacks: readonly string[], writings = WRITINGS): Promise<string[]> {
    const harm: string[] = []
    for (const writing of writings) {
      try {
        const renditions = await renderAttacks(engine, attacks, writing)
        harm.push(...(await findHarmInRenditions(engine, renditions, headers)))
      } catch (error) {
        if (!(error instanceof RefusedDocument)) throw error
        const [attack] = attacks
        // One of several refused: the others are checked without it.
        if (attacks.length > 1) harm.push(`refused: ${error.message}`)
        else if (attack !== undefined) refused.add(attack)
      }
    }
    return harm
  }
  return { harmOf, refused }
}

function emlOf(renditions: readonly Rendition[]): string {
  const body = renditions.flatMap(({ files }) => files).find(({ role }) => role === 'eml')?.body
  if (body === undefined) throw new Error('no mail was made')
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
