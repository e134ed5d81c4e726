// Whose preview somebody left a table for -> the target that opens when its form is there.

interface Wish {
  documentId: string
  locale: string
  target: string
}

/** Strapi writes the address of its form anew when it opens, and what a link said besides is lost. */
let wish: Wish | undefined

export function wishPreview(wanted: Wish | undefined): void {
  wish = wanted
}

/** Kept until it is seen: a form is drawn more than once before it stands. */
export const wishedTarget = (documentId: string | undefined, locale = ''): string | undefined =>
  wish?.documentId === documentId && wish?.locale === locale ? wish?.target : undefined
