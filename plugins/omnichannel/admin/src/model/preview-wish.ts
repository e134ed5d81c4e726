// What somebody who leaves for a document's form wants to see there -> the full view that opens when the form stands.
import type { Panes } from './panes'
import type { Switches } from './to-request'

interface Wish {
  documentId: string
  locale: string
  panes: Panes
  switches: Switches
}

/** Strapi writes the address of its form anew when it opens, and what a link said besides is lost. */
let wish: Wish | undefined

export function wishPreview(wanted: Wish | undefined): void {
  wish = wanted
}

/** Kept until it is seen: a form is drawn more than once before it stands. */
export const wishedPreview = (documentId: string | undefined, locale = ''): Wish | undefined =>
  wish?.documentId === documentId && wish?.locale === locale ? wish : undefined
