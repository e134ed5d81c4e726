// A template with `[[slots]]` to literal text and slot names in turn, ready to be filled.

/** Literal, slot, literal, slot … literal. */
export type Template = readonly string[]

const SLOT = /\[\[([\w.-]+)\]\]/

export const parseTemplate = (template: string): Template => template.split(SLOT)

/** Puts words in for the slots that have one and keeps the others. */
export const bindTemplate = (template: string, words: Record<string, string>): string =>
  template.replace(new RegExp(SLOT, 'g'), (slot, name: string) => words[name] ?? slot)

/** Fills every slot once; what is filled in is never read as a template again. */
export function fillTemplate(template: Template, value: (slot: string) => string): string {
  let text = template[0] ?? ''
  for (let index = 1; index < template.length; index += 2) {
    text += value(template[index] ?? '') + (template[index + 1] ?? '')
  }
  return text
}

export type Quote = '"' | "'" | undefined

/** The slots of a template that are not tokens, and the quote each stands between. */
export const slotsOf = (template: string): { slot: string; quote: Quote }[] => {
  const parts = parseTemplate(template)
  return quotesOf(parts)
    .map((quote, index) => ({ slot: parts[2 * index + 1] ?? '', quote }))
    .filter(({ slot }) => !slot.includes('.'))
}

/** For each slot the quote it stands between; none between tags. */
export function quotesOf(template: Template): Quote[] {
  const quotes: Quote[] = []
  let tag = false
  let quote: Quote
  for (let index = 0; index < template.length; index += 2) {
    for (const character of template[index] ?? '') {
      if (quote) quote = character === quote ? undefined : quote
      else if (tag && (character === '"' || character === "'")) quote = character
      else if (character === '<') tag = true
      else if (character === '>') tag = false
    }
    if (index + 1 < template.length) quotes.push(quote)
  }
  return quotes
}
