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
/** A short text is read again and again, for so long: once says more about the machine than about the text. */
const MEASURED_MS = 150
/** The least of so many runs: what else runs on the machine only ever adds. */
const RUNS = 7
const site = {
  ...{ url: 'https://example.org', name: 'Example', locales: ['en'], defaultLocale: 'en', timeZone: 'UTC' },
  permalink: '/:locale/:slug/',
}

/** Beside markdown-it's: what our own syntax, and what comes after the parser, could be slow at. */
const OWN: Family[] = [
  { name: 'directives that nothing closes', parts: [[':::callout\n', 5_000]] },
  { name: 'fences that close nothing', parts: [['a\n:::\n\n', 5_000]] },
  { name: 'facts without words', parts: [['A :fact{id=a}\n\n', 2_000]] },
  { name: 'variants of blocks', parts: [['## a\n\n:::variant{block="a" audience="b"}\nc\n:::\n\n', 500]] },
  { name: 'raised digits', parts: [['10<sup>6</sup> ', 1_000]] },
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
  { name: 'blocks of as many delimiters as are accepted', parts: [[`a**b${'c* '.repeat(230)}\n\n`, 60]] },
  { name: 'blocks of as many unclosed comments', parts: [[`${'<!--'.repeat(230)}\n\n`, 30]] },
  { name: 'emphasis in one block', parts: [['*a* ', 1_500]] },
  { name: 'emphasis inside of words', parts: [['a*b', 300]] },
  { name: 'code in one block', parts: [['`a` ', 3_000]] },
  { name: 'links in one block', parts: [['[a](b) ', 3_000]] },
  { name: 'definitions', parts: [['[a]: https://example.org/a\n', 5_000]] },
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

/** Of one reading; of some, where the first was too slow: what else runs on the machine, and the compiler, only ever add. */
function leastOf(text: string): number | undefined {
  let least = read(text)
  for (let run = 1; least !== undefined && least > LIMIT_MS && run < RUNS; run += 1) least = read(text)
  return least
}

/** Of a text that is refused the largest part that is not, within some percents. */
function largestOf(family: Family): number {
  const isRefused = (factor: number) => read(textOf(family, factor)) === undefined
  let [accepted, refused] = [1, 1]
  while (isRefused(accepted) && accepted > 1e-5) [accepted, refused] = [accepted / 2, accepted]
  for (let step = 0; refused > accepted && step < 5; step += 1) {
    const between = (accepted + refused) / 2
    if (isRefused(between)) refused = between
    else accepted = between
  }
  return accepted
}

/** Of one reading, in milliseconds. */
function timeOf(text: string): number {
  let [sum, count] = [0, 0]
  for (; sum < MEASURED_MS; count += 1) sum += read(text) ?? Number.POSITIVE_INFINITY
  return sum / count
}

/** How many times as long the text takes as half of it. */
function growthOf(family: Family, factor: number): number {
  const [whole, half] = [textOf(family, factor), textOf(family, factor / 2)]
  let [most, least] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let count = 0; count < RUNS; count += 1) {
    most = Math.min(most, timeOf(whole))
    least = Math.min(least, timeOf(half))
  }
  return most / least
}

export const growth: Claim = {
  id: 'growth',
  says: `Texts that make parsers slow are refused, or read, resolved and checked within ${LIMIT_MS / 1_000} seconds of processor time; of the largest that is accepted, the whole takes at most ${RATIO} times as long as half of it`,
  unit: 'families of texts',
  // A busy machine would make it fail in `npm test`, where the caps themselves are tested: parse-markdown.test.ts.
  size: { proof: 22 + OWN.length, test: 0 },
  needs: 'security/pathological-markdown',
  run(size, named = '') {
    // What is compiled at the first text is not what the text costs.
    for (let warm = 0; warm < 5; warm += 1) read('# a *b* [c](/d) `e`\n\n- f\n\n'.repeat(200))
    const families = [...OWN, ...markdownIt()].slice(0, size).filter(({ name }) => name.includes(named))
    return checkAll(families, (family) => {
      const whole = leastOf(textOf(family, 1))
      if (whole !== undefined && whole > LIMIT_MS) return `${family.name}: ${Math.round(whole)} ms`
      const ratio = growthOf(family, largestOf(family))
      return ratio > RATIO ? `${family.name}: ${ratio.toFixed(2)} times as long` : undefined
    })
  },
}

/** https://github.com/markdown-it/markdown-it, test/pathological.mjs: in the form of the shared data. */
function markdownIt(): Family[] {
  const folder = findData('security/pathological-markdown')
  if (folder === undefined) return []
  return JSON.parse(readFileSync(join(folder, 'markdown-it.json'), 'utf8')).cases
}
