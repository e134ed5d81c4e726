// A JSON-LD object to a script element that no content can break out of.

const ESCAPES: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * Writes `< > &` and U+2028/9 as JSON escapes: the HTML parser sees text, the JSON parser the same values.
 *
 * `jsonLdToScript({ name: '</script>' })` gives `<script type="application/ld+json">{"name":"\u003c/script\u003e"}</script>`
 */
export const jsonLdToScript = (jsonLd: object): string => {
  const json = JSON.stringify(jsonLd).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? '')
  return `<script type="application/ld+json">${json}</script>`
}
