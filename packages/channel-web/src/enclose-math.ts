// A part of a formula in a box or with a line through it to a row that the stylesheet draws them around.
import type { Element, RootContent } from 'hast'

/**
 * MathML 3 says `menclose`, which MathML Core has not and Chromium draws as if nothing were there: a term that is crossed
 * out would count again. https://www.w3.org/TR/mathml-core/ (2026-11-23)
 */
const LINES: Record<string, readonly string[]> = {
  actuarial: ['top', 'right'],
  bottom: ['bottom'],
  box: ['top', 'right', 'bottom', 'left'],
  circle: ['top', 'right', 'bottom', 'left', 'round'],
  downdiagonalstrike: ['down'],
  horizontalstrike: ['through'],
  left: ['left'],
  longdiv: ['top', 'left'],
  phasorangle: ['bottom', 'left'],
  right: ['right'],
  roundedbox: ['top', 'right', 'bottom', 'left', 'round'],
  top: ['top'],
  updiagonalstrike: ['up'],
  verticalstrike: ['upright'],
}

export const NOTATION = new RegExp(
  `^(?:${Object.keys(LINES).join('|')})(?: (?:${Object.keys(LINES).join('|')})){0,7}$`,
)

/** `<menclose notation="box">` as `<mrow class="enclosed top right bottom left">`. */
export function encloseMath({ properties, children }: Element): Element {
  const { notation = 'longdiv', ...others } = properties
  const lines = String(notation)
    .split(' ')
    .flatMap((name) => LINES[name] ?? [])
  return {
    type: 'element',
    tagName: 'mrow',
    properties: { ...others, className: ['enclosed', ...new Set(lines)] },
    children,
  }
}

export const holdsEnclosed = (node: RootContent): boolean =>
  node.type === 'element' &&
  ((Array.isArray(node.properties.className) && node.properties.className.includes('enclosed')) ||
    node.children.some(holdsEnclosed))

const line = (name: string, direction: string): string =>
  `.enclosed.${name}{--${name}:linear-gradient(${direction},transparent calc(50% - .04em),currentColor 0 calc(50% + .04em),transparent 0)}`

/** For pages that need it. Lines take no room: they are drawn behind what they cross. */
export const ENCLOSED_RULES = `
.enclosed{border:0 solid;padding:.2em;background:var(--up,none),var(--down,none),var(--through,none),var(--upright,none)}
.enclosed.top{border-top-width:.06em}.enclosed.right{border-right-width:.06em}.enclosed.bottom{border-bottom-width:.06em}.enclosed.left{border-left-width:.06em}.enclosed.round{border-radius:.5em}
${[line('up', 'to bottom right'), line('down', 'to bottom left'), line('through', 'to bottom'), line('upright', 'to right')].join('')}`
