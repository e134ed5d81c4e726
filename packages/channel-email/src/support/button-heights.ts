// A mail's HTML to the heights of its buttons: links with room around their words, in a table cell of their own.

/** The cell that mjml and our own elements draw a button in, and the link inside it. */
const BUTTON = /<td\b([^>]*)>\s*<a\b([^>]*\sstyle="[^"]*display:\s*inline-block[^>]*)>/g

/** mjml's own font size of a button, CSS px (mjml-button 5.4.1). */
const FONT_SIZE = 13

/** CSS px. `<td style="border:none"><a style="display:inline-block;line-height:20px;padding:14px 28px">` gives `[48]` */
export const buttonHeights = (html: string): number[] =>
  [...html.matchAll(BUTTON)].map(([, cell = '', link = '']) => {
    const [top = 0, , bottom = top] = pixels(declared(link, 'padding'))
    const border = 2 * (pixels(declared(cell, 'border'))[0] ?? 0)
    const [least = 0] = pixels(declared(cell, 'height'))
    return border + Math.max(least, top + lineHeight(link) + bottom)
  })

/** The value of one property in a tag's style; of several, the last one holds. */
const declared = (tag: string, property: string): string =>
  [...tag.matchAll(new RegExp(`(?<![-\\w])${property}:([^;"]*)`, 'g'))].at(-1)?.[1] ?? ''

const pixels = (value: string): number[] =>
  [...value.matchAll(/(?<![\w.])(\d+(?:\.\d+)?)(?:px\b|(?=\s|$))/g)].map(([, number]) => Number(number))

function lineHeight(link: string): number {
  const written = declared(link, 'line-height').trim()
  const size = pixels(declared(link, 'font-size'))[0] ?? FONT_SIZE
  if (written.endsWith('px')) return Number.parseFloat(written)
  const times = Number.parseFloat(written) / (written.endsWith('%') ? 100 : 1)
  return Math.round(size * (Number.isNaN(times) ? 1.2 : times))
}
