// Turns what must survive (call to action, address, conditions) and the hashtags into the end of the first post.
import type { Span } from '../split/protected-spans.ts'

export interface TailParts {
  /** What stands before the address, such as `Bestel nu`; and the address as it is shown. */
  links: { label: string; shown: string; href: string }[]
  disclaimers: string
  tags: readonly string[]
}

export interface Tail {
  text: string
  links: (Span & { href: string })[]
}

/** `Bestel nu: https://winkel.nl/x`, then `Zolang de voorraad strekt.`, then `#TerugNaarSchool` */
export function tailOf({ links, disclaimers, tags }: TailParts): Tail {
  const tail: Tail = { text: '', links: [] }
  for (const { label, shown, href } of links) {
    if (tail.text !== '') tail.text += '\n'
    tail.text += label === '' || shown === '' ? label : `${label}: `
    const start = tail.text.length
    tail.text += shown
    if (shown !== '') tail.links.push({ start, end: tail.text.length, href })
  }
  const blocks = [tail.text, disclaimers, tags.map((tag) => `#${tag}`).join(' ')]
  return { ...tail, text: blocks.filter((block) => block !== '').join('\n\n') }
}
