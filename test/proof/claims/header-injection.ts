// No words of an editor add, change or end a header of a mail.
import { parseMarkdown } from '@kanaal/content'
import fc from 'fast-check'
import { createDefaultEngine } from '../../security/create-harm-check.ts'
import { findMailHarm, headerNamesOf } from '../../security/find-mail-harm.ts'
import { type Claim, checkAll } from '../claim.ts'

const SEED = 20_261_123

/** What ends a line somewhere, encodes one that does, or looks like a header. */
const PIECES = [
  '\r\n',
  '\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\f',
  '\u0001',
  '\u007f',
  '\u202e',
  '\ud800',
  '%0d%0a',
  '\\r\\n',
  '&#13;&#10;',
  '=0D=0A',
  '=?utf-8?Q?=0D=0ABcc:_x@evil.example?=',
  '=?utf-8?B?DQpCY2M6IHhAZXZpbC5leGFtcGxl?=',
  'Bcc: x@evil.example',
  'Content-Type: text/html',
  '--boundary',
  '"x" <x@evil.example>',
  ',',
  ';',
  ':',
  '<',
  '>',
  '"',
  '\\',
  ' ',
  '\t',
  'Sale',
  'é',
  '👋',
  'x'.repeat(200),
]
const attack = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((parts) => `${parts.join('')} Sale`)

const PORTION = 1_000

function* attacks(count: number): Generator<string> {
  for (let made = 0; made < count; made += PORTION)
    yield* fc.sample(attack, { numRuns: Math.min(PORTION, count - made), seed: SEED + made })
}

/** In every place that reaches a header, or stands beside one. */
const write = (words: string): string =>
  `---\n${JSON.stringify({
    title: words,
    description: words,
    date: '2026-11-01',
    slug: words,
    authors: [{ name: words, email: words }],
    copy: { email: { subject: words, preheader: words } },
  })}\n---\n\nText.\n`

export const headerInjection: Claim = {
  id: 'header-injection',
  says: 'The header names of a mail are those of a mail with harmless words, and no value holds a control character',
  unit: 'generated texts, each as title, subject, preheader, description, slug and author',
  size: { proof: 10_000, test: 100 },
  async run(size) {
    const engine = await createDefaultEngine()
    const emlOf = async (words: string): Promise<string> => {
      const [rendition] = await engine.publish(parseMarkdown(write(words), { path: 'a.md' }), {
        targets: ['email'],
      })
      const body = rendition?.files.find(({ role }) => role === 'eml')?.body ?? ''
      return typeof body === 'string' ? body : new TextDecoder().decode(body)
    }
    const names = await headerNamesOf(await emlOf('Sale'))
    return checkAll(attacks(size), async (words) => {
      const harm = await findMailHarm(await emlOf(words), names)
      return harm.length === 0 ? undefined : `${JSON.stringify(words)}: ${harm.join('; ')}`
    })
  },
}
