// Digits and signs of `<sup>` and `<sub>` to the characters that Unicode has for them.

const PLAIN = '0123456789+-=()'
const SCRIPTS: Record<string, readonly string[]> = {
  sup: [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'],
  sub: [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'],
}

/**
 * `6` in `10<sup>6</sup>` gives `⁶`: without its place the number would be 106.
 *
 * @returns undefined for words, which say the same on the line: `1<sup>st</sup>`
 */
export function raiseDigits(name: string, text: string): string | undefined {
  const script = SCRIPTS[name]
  const characters = [...text.trim()].map((one) => script?.[PLAIN.indexOf(one === '−' ? '-' : one)])
  return characters.length > 0 && characters.every((one) => one !== undefined)
    ? characters.join('')
    : undefined
}
