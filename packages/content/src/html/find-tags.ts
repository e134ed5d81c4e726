// HTML to the constructs in angle brackets that it holds, in one pass.

export interface Tag {
  /** Lower case; '' for a declaration, a processing instruction or CDATA. */
  name: string
  isClosing: boolean
  /** UTF-16 units from the start of the HTML. */
  start: number
  end: number
}

/** Comments are not among them: they say nothing. */
export function* findTags(html: string): Generator<Tag> {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4)
      if (end === -1) return
      at = end + 3
      continue
    }
    const name = /^<(\/?)([a-z][^\s/>]*)|^<[!?/]/i.exec(html.slice(at, at + NAME_UNITS))
    if (!name) {
      at += 1
      continue
    }
    const end = name[2] === undefined ? endOfDeclaration(html, at) : endOfTag(html, at + name[0].length)
    yield { name: (name[2] ?? '').toLowerCase(), isClosing: name[1] === '/', start: at, end }
    at = end
  }
}

/** Longer names are no element of HTML. */
const NAME_UNITS = 64

/** A tag that never ends takes the rest of the text with it, as it does in a browser. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at += 1) {
    const sign = html[at] ?? ''
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '>') return at + 1
    // A quotation mark opens a value only behind an equals sign.
    else if ((sign === '"' || sign === "'") && /=\s*$/.test(html.slice(Math.max(from, at - 8), at)))
      quote = sign
  }
  return html.length
}

function endOfDeclaration(html: string, at: number): number {
  const end = html.indexOf('>', at)
  return end === -1 ? html.length : end + 1
}
