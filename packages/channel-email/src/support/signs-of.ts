// A mail's HTML to the signs of what it asks of a mail client: `property gap`, `selector :hover`, `tag video`.

/** Words of the content are no signs: escaped as they are, they stand neither in a style nor in a tag. */
export function signsOf(html: string): Set<string> {
  // Outlook for Windows alone reads what mjml writes in conditional comments for it.
  const shown = html.replace(/<!--[\s\S]*?-->/g, '')
  const signs = new Set<string>()
  for (const [, css = ''] of shown.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)) addSheet(css, signs)
  for (const [, tag = '', attributes = ''] of shown.matchAll(TAG))
    addTag(tag.toLowerCase(), attributes, signs)
  return signs
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g

function addTag(tag: string, attributes: string, signs: Set<string>): void {
  signs.add(`tag ${tag}`)
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare ?? ''
    signs.add(`attribute ${name.toLowerCase()}`)
    if (name.toLowerCase() === 'type') signs.add(`type ${tag}:${value.toLowerCase()}`)
    if (name.toLowerCase() === 'style') addDeclarations(value, signs)
  }
}

/** `@media (hover) { a > b:hover { gap: 1px } }` has three parts: an at-rule, a selector and its declarations. */
function addSheet(css: string, signs: Set<string>): void {
  const preludes = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{([^{}]*)\}/g, (_block, body: string) => {
    addDeclarations(body, signs)
    return ';'
  })
  for (const prelude of preludes.split(/[{};]/)) {
    const [, rule] = /^\s*@([a-z-]+)/i.exec(prelude) ?? []
    if (rule === undefined) addSelector(prelude, signs)
    else {
      signs.add(`at ${rule.toLowerCase()}`)
      for (const [, feature = ''] of prelude.matchAll(/\(\s*([a-z-]+)/gi))
        signs.add(`media ${feature.toLowerCase()}`)
    }
  }
}

/** Pseudo-elements of CSS 2 are also written with one colon. */
const OLD_ELEMENT = /^:(before|after|first-letter|first-line)$/

function addSelector(selector: string, signs: Set<string>): void {
  if (selector.includes('[')) signs.add('selector [')
  const bare = selector.replace(/\[[^\]]*\]/g, '')
  for (const [sign] of bare.matchAll(/:{1,2}[a-z-]+|[>+~*#]/gi)) {
    signs.add(`selector ${sign.toLowerCase().replace(OLD_ELEMENT, '::$1')}`)
  }
}

function addDeclarations(css: string, signs: Set<string>): void {
  for (const declaration of css.split(';')) {
    const [, name, written = ''] = /^\s*([a-z-]+)\s*:([\s\S]*)$/i.exec(declaration) ?? []
    if (name === undefined) continue
    const property = name.toLowerCase()
    const value = written.toLowerCase().replace(/"[^"]*"|'[^']*'|&quot;.*?&quot;|url\([^)]*\)/g, '')
    signs.add(`property ${property}`)
    for (const [word] of value.matchAll(/(?<![\w#.-])[a-z-]+(?![\w(-])/g)) {
      signs.add(`word ${word}`).add(`value ${property}:${word}`)
    }
    for (const [, called = ''] of value.matchAll(/([a-z-]+)\(/g)) signs.add(`function ${called}`)
    for (const [, unit = ''] of value.matchAll(/\d([a-z]+)\b/g)) signs.add(`unit ${unit}`)
  }
}
