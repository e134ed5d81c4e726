// Texts that make parsers slow are refused, or done in time, and twice the text takes about twice the time.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentRules, parseMarkdown, RefusedDocument, resolveDocument } from '@kanaal/content'
import { emptyInputs } from '@kanaal/engine'
import { findData } from '../../find-data.ts'
import { type Claim, checkAll } from '../claim.ts'

/** A text is the concatenation of its parts, each so many times. */
interface Family {
  name: string
  parts: [text: string, times: number][]
}

const LIMIT_MS = 2_000
const RATIO = 2.6
/** Of processor time, below which a doubling says more about the machine than about the text: the caps keep what is quadratic below it. */
const NOISE_MS = 250
/** The least of so many runs: what else runs on the machine only ever adds. */
const RUNS = 5
const site = {
  ...{ url: 'https://example.org', name: 'Example', locales: ['en'], defaultLocale: 'en', timeZone: 'UTC' },
  permalink: '/:locale/:slug/',
}

/** Beside markdown-it's: what our own syntax, and what comes after the parser, could be slow at. */
const OWN: Family[] = [
  { name: 'directives that nothing closes', parts: [[':::callout\n', 5_000]] },
  { name: 'labels that nothing closes', parts: [['::cta[', 10_000]] },
  { name: 'attributes that nothing closes', parts: [[':fact[a]{b="', 10_000]] },
  { name: 'conditions', parts: [[':::only{channel="web"}\na\n:::\n\n', 2_000]] },
  { name: 'headings', parts: [['## a\n\nb\n\n', 2_000]] },
  { name: 'links', parts: [['[a](https://example.org/a) ', 2_000]] },
  { name: 'images', parts: [['![a](/a.jpg)\n\n', 2_000]] },
  {
    name: 'footnotes',
    parts: [
      ['a[^b]\n\n', 500],
      ['[^b]: c\n', 1],
    ],
  },
  { name: 'tags that nothing closes', parts: [['<b>a ', 2_000]] },
  { name: 'items', parts: [['- a\n', 2_000]] },
  {
    name: 'rows',
    parts: [
      ['| a |\n| - |\n', 1],
      ['| b |\n', 1_000],
    ],
  },
  { name: 'blocks of as many delimiters as are accepted', parts: [[`a**b${'c* '.repeat(990)}\n\n`, 20]] },
  { name: 'blocks of as many unclosed comments', parts: [[`${'<!--'.repeat(990)}\n\n`, 10]] },
  { name: 'prices', parts: [['€ 49,95 op 3 mei om 10:30. ', 2_000]] },
  { name: 'sentences without an end', parts: [['woord ', 10_000]] },
  { name: 'shortcodes that nothing closes', parts: [['{{< a ', 5_000]] },
]

/** One part at least is there, however small the text. */
const textOf = ({ parts }: Family, factor: number): string =>
  parts
    .map(([text, times]) => text.repeat(times > 1 ? Math.max(1, Math.floor(times * factor)) : times))
    .join('')

/** Processor time of reading a text as a document, of resolving it and of the rules on it, in milliseconds; undefined where it was refused. */
function read(text: string): number | undefined {
  const before = process.cpuUsage()
  const spent = (): number => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  }
  try {
    const document = parseMarkdown(text)
    resolveDocument(document, { target: { id: 'web', channel: 'web' }, inputs: emptyInputs })
    for (const rule of contentRules) rule.run({ document, site, now: '2026-11-21T00:00:00Z' })
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error
    if (spent() > LIMIT_MS) throw new Error('a refusal took longer than two seconds')
    return undefined
  }
  return spent()
}

/** How many times as long the text takes as half of it; undefined where it is done too soon to tell. */
function growthOf(family: Family, factor: number): number | undefined {
  let [whole, half] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let count = 0; count < RUNS; count += 1) {
    whole = Math.min(whole, read(textOf(family, factor)) ?? 0)
    half = Math.min(half, read(textOf(family, factor / 2)) ?? 0)
    if (whole < NOISE_MS) return undefined
  }
  return whole / half
}

export const growth: Claim = {
  id: 'growth',
  says: `Texts that make parsers slow are refused, or read, resolved and checked within ${LIMIT_MS / 1_000} seconds of processor time; of the largest that is accepted, where it takes more than ${NOISE_MS} ms, twice the text takes at most ${RATIO} times as long`,
  unit: 'families of texts',
  // A busy machine would make it fail in `npm test`, where the caps themselves are tested: parse-markdown.test.ts.
  size: { proof: 22 + OWN.length, test: 0 },
  needs: 'security/pathological-markdown',
  run(size, named = '') {
    // What is compiled at the first text is not what the text costs.
    for (let warm = 0; warm < 5; warm += 1) read('# a *b* [c](/d) `e`\n\n- f\n\n'.repeat(200))
    const families = [...OWN, ...markdownIt()].slice(0, size).filter(({ name }) => name.includes(named))
    return checkAll(families, (family) => {
      const whole = read(textOf(family, 1))
      if (whole !== undefined && whole > LIMIT_MS) return `${family.name}: ${Math.round(whole)} ms`
      let factor = 1
      while (read(textOf(family, factor)) === undefined && factor > 1e-5) factor /= 2
      const ratio = growthOf(family, factor)
      return ratio !== undefined && ratio > RATIO
        ? `${family.name}: ${ratio.toFixed(2)} times as long`
        : undefined
    })
  },
}

/** https://github.com/markdown-it/markdown-it, test/pathological.mjs: in the form of the shared data. */
function markdownIt(): Family[] {
  const folder = findData('security/pathological-markdown')
  if (folder === undefined) return []
  return JSON.parse(readFileSync(join(folder, 'markdown-it.json'), 'utf8')).cases
}
