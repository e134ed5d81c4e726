// Two colours to how well one is read on the other, as written and as a client turns them round.

type Rgb = readonly [number, number, number]

const toRgb = (hex: string): Rgb => {
  const long = hex.length === 4 ? Array.from(hex.slice(1), (digit) => digit + digit).join('') : hex.slice(1)
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255) as unknown as Rgb
}

/** WCAG 2.2, relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function ratio(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** `contrast('#000', '#fff')` gives 21 */
export const contrast = (one: string, other: string): number => ratio(toRgb(one), toRgb(other))

/** The rows of CSS `hue-rotate(180deg)` (https://www.w3.org/TR/filter-effects-1/#huerotateEquivalent). */
const HALF_TURN: readonly Rgb[] = [
  [-0.574, 1.43, 0.144],
  [0.426, 0.43, 0.144],
  [0.426, 1.43, -0.856],
]

/** Light for dark with the hue kept: `invert(1) hue-rotate(180deg)`, which comes near what Gmail and Outlook do. */
function turned(rgb: Rgb): Rgb {
  const [red, green, blue] = rgb.map((part) => 1 - part) as unknown as Rgb
  const rotated = HALF_TURN.map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue)))
  return rotated as unknown as Rgb
}

export const contrastTurned = (one: string, other: string): number =>
  ratio(turned(toRgb(one)), turned(toRgb(other)))
