// A piece of mjml's HTML to a fragment: literal text and slots in turn, and what happens where it meets another.
import { quotesOf, type Template } from '../theme/template.ts'
import { SLOT_MARK } from './marks.ts'

/** How the value of one slot must be written there. */
export interface SlotPlace {
  /** What `minify` does to it: white space between tags is collapsed, an attribute without value loses its `=""`. */
  minified: 'text' | 'attribute' | 'kept'
  /** mjml trims what stands right after its own opening tag, and right before its closing one. */
  trimsStart: boolean
  trimsEnd: boolean
}

export interface Fragment {
  template: Template
  /** One for each slot of the template. */
  places: SlotPlace[]
  /** UTF-16 units that vanish where a neighbour's Outlook comment goes on in this one; 0 where there is none. */
  head: number
  tail: number
  /** White space at the ends of minified HTML, of which a joint keeps one. */
  spaceBefore: boolean
  spaceAfter: boolean
}

/** mjml-core removes `<![endif]-->` + white space + `<!--[if mso | IE]>` wherever two meet. */
const OPENS_FOR_OUTLOOK = /^\s*<!--\[if mso \| IE\]>/
const CLOSES_FOR_OUTLOOK = /<!\[endif\]-->\s*$/

/** `rewritten`: mjml prints every tag anew, as it does for minified HTML and for inline styles. */
export function toFragment(
  html: string,
  mjml: string,
  { minified, rewritten }: { minified: boolean; rewritten: boolean },
): Fragment {
  const text = minified ? html.replace(/^ | $/g, '') : html
  const template = text.split(SLOT_MARK)
  const quotes = quotesOf(template)
  const inPre = preOf(template)
  return {
    template,
    places: quotes.map((quote, index) => ({
      minified:
        quote !== undefined && rewritten
          ? 'attribute'
          : minified && quote === undefined && !inPre[index]
            ? 'text'
            : 'kept',
      ...trimsOf(mjml, template[2 * index + 1] ?? ''),
    })),
    head: OPENS_FOR_OUTLOOK.exec(text)?.[0].length ?? 0,
    tail: CLOSES_FOR_OUTLOOK.exec(text)?.[0].length ?? 0,
    spaceBefore: minified && html.startsWith(' '),
    spaceAfter: minified && html.endsWith(' '),
  }
}

function preOf(template: Template): boolean[] {
  const inside: boolean[] = []
  let depth = 0
  for (let index = 0; index < template.length; index += 2) {
    const literal = template[index] ?? ''
    depth += (literal.match(/<pre\b/g)?.length ?? 0) - (literal.match(/<\/pre>/g)?.length ?? 0)
    if (index + 1 < template.length) inside.push(depth > 0)
  }
  return inside
}

function trimsOf(mjml: string, slot: string): { trimsStart: boolean; trimsEnd: boolean } {
  const at = mjml.indexOf(`k7slot-${slot}-7k`)
  const after = mjml.slice(at + `k7slot-${slot}-7k`.length)
  return {
    trimsStart: at >= 0 && /<mj-[^<>]*>\s*$/.test(mjml.slice(0, at)),
    trimsEnd: at >= 0 && /^\s*<\/mj-/.test(after),
  }
}

/** Fills a fragment; `value` gives the markup of a slot. */
export function fillFragment(fragment: Fragment, value: (slot: string) => string): string {
  const { template, places } = fragment
  let html = template[0] ?? ''
  for (let index = 1; index < template.length; index += 2) {
    const place = places[(index - 1) / 2]
    const markup = value(template[index] ?? '')
    const literal = template[index + 1] ?? ''
    if (markup === '' && place?.minified === 'attribute') html = html.slice(0, -2) + literal.slice(1)
    else if (place?.minified === 'text') html = joinText(joinText(html, fit(markup, place)), literal)
    else html += (place ? fit(markup, place) : markup) + literal
  }
  return html
}

/** Two spaces that meet in minified text are one. */
const joinText = (before: string, after: string): string =>
  before.endsWith(' ') && after.startsWith(' ') ? before + after.slice(1) : before + after

function fit(markup: string, { minified, trimsStart, trimsEnd }: SlotPlace): string {
  let fitted = markup
  if (trimsStart) fitted = fitted.trimStart()
  if (trimsEnd) fitted = fitted.trimEnd()
  return minified === 'text' ? collapse(fitted) : fitted
}

/** As htmlnano does it: runs of ASCII white space between tags, except inside `<pre>`; `alt=""` is printed as `alt`. */
const collapse = (markup: string): string =>
  !/[\t\n\f\r]| {2}|=""/.test(markup)
    ? markup
    : markup.replace(/<pre\b[\s\S]*?<\/pre>|<[^>]*>|[\t\n\f\r ]+/g, (found) =>
        found.startsWith('<') ? found.replaceAll('=""', '') : ' ',
      )

/** Puts fragments side by side as mjml would have. */
export function joinFragments(filled: readonly { fragment: Fragment; html: string }[]): string {
  let joined = ''
  for (let index = 0; index < filled.length; index += 1) {
    const current = filled[index]
    if (!current) continue
    const before = filled[index - 1]?.fragment
    const after = filled[index + 1]?.fragment
    const start = before && before.tail > 0 ? current.fragment.head : 0
    const end = after && after.head > 0 ? current.fragment.tail : 0
    const merges = start > 0 && before && before.tail > 0
    if (before && !merges && (before.spaceAfter || current.fragment.spaceBefore)) joined += ' '
    joined += start > 0 || end > 0 ? current.html.slice(start, current.html.length - end) : current.html
  }
  return joined
}
