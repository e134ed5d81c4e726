// What becomes of each type of node where a medium cannot carry it as itself: one table for all channels.
import type { Loss } from '@kanaal/types'

/** What channels have in common: `social` for every network, `screen` for kiosks, `text` for what is plain text. */
export type Medium = 'email' | 'screen' | 'social' | 'text' | 'web'

export type Degradation = Pick<Loss, 'kind' | 'to' | 'by'> & { cause: string }

/** Every medium, or those that are named; a medium that is not named carries the node as itself. */
type Degradations = Readonly<Partial<Record<Medium | 'all', readonly Degradation[]>>>

const degradation = (kind: Loss['kind'], to: string, by: Loss['by'], cause: string): Degradation => ({
  kind,
  to,
  by,
  cause,
})
const toText = (cause: string): Degradation => degradation('flattened', 'text', 'capability', cause)
const toNothing = (by: Loss['by'], cause: string): Degradation => degradation('dropped', 'nothing', by, cause)

/** Behind its language: a file name, lines to mark. */
const codeMeta = degradation('flattened', 'code', 'capability', 'code-meta')

/** A post shows its lead image or a card; every other picture is in the document. */
const notAttached = toNothing('policy', 'attach')

/** By node type. Causes of conditions begin with the word that is given here; the rest names the condition. */
export const degradations: Readonly<Record<string, Degradations>> = {
  blockquote: { social: [toText('quotation')] },
  code: {
    email: [codeMeta],
    screen: [codeMeta],
    social: [toText('code')],
    text: [codeMeta],
  },
  conditional: {
    all: [toNothing('condition', 'only'), toNothing('condition', 'except'), toNothing('condition', 'when')],
  },
  delete: { social: [toText('strikethrough')] },
  embed: {
    email: [degradation('replaced', 'link', 'capability', 'embed')],
    screen: [degradation('replaced', 'qr', 'capability', 'interactive')],
    social: [degradation('replaced', 'link', 'capability', 'embed')],
    text: [degradation('replaced', 'link', 'capability', 'embed')],
  },
  figure: {
    // A screen shows what it has beside it: it must work without a network.
    screen: [degradation('replaced', 'text', 'capability', 'external-resource')],
    social: [degradation('flattened', 'image', 'capability', 'caption')],
    text: [toNothing('capability', 'image')],
  },
  footnoteReference: {
    screen: [toNothing('capability', 'footnote')],
    social: [toNothing('capability', 'footnote')],
  },
  foreign: {
    all: [toNothing('policy', 'shortcode'), degradation('flattened', 'text', 'policy', 'wiki-link')],
  },
  gallery: {
    email: [degradation('replaced', 'link', 'policy', 'gallery-four')],
    screen: [degradation('replaced', 'text', 'capability', 'external-resource')],
    social: [degradation('flattened', 'image', 'capability', 'caption'), notAttached],
    text: [toNothing('capability', 'image')],
  },
  heading: { social: [toText('heading')] },
  html: {
    // What a tag said is left out, or its element became a node that says less: marked words, terms, cells that span others.
    all: [
      toNothing('policy', 'raw-html'),
      degradation('flattened', 'emphasis', 'policy', 'raw-html'),
      degradation('flattened', 'list', 'policy', 'raw-html'),
      degradation('flattened', 'listItem', 'policy', 'raw-html'),
      degradation('flattened', 'tableCell', 'policy', 'raw-html'),
      // Blocks where only words can stand, as in a cell.
      degradation('flattened', 'text', 'policy', 'raw-html'),
      degradation('flattened', 'inlineCode', 'policy', 'raw-html'),
      degradation('flattened', 'image', 'policy', 'raw-html'),
      degradation('flattened', 'link', 'policy', 'raw-html'),
    ],
  },
  image: {
    screen: [degradation('replaced', 'text', 'capability', 'external-resource')],
    social: [notAttached],
    text: [toNothing('capability', 'image')],
  },
  include: { all: [toNothing('policy', 'include-missing')] },
  // Words that only an attribute holds, where a channel shows none.
  link: {
    email: [toText('title')],
    screen: [toText('title')],
    social: [toText('link'), toText('title'), degradation('flattened', 'image', 'capability', 'link')],
    text: [toText('title')],
  },
  list: {
    screen: [degradation('flattened', 'text', 'limit', 'list-depth')],
    social: [toText('list')],
  },
  table: {
    screen: [degradation('flattened', 'list', 'limit', 'table-columns')],
    social: [toText('table')],
  },
  variant: { all: [toNothing('condition', 'variant')] },
}

/**
 * What looks otherwise where a medium has no such node, and says the same: no loss. Bold and italic stress words that are
 * all there; a callout names its kind in words; code among words keeps its signs; breaks, folds and new screens are room.
 */
export const harmless: Readonly<Partial<Record<Medium, readonly string[]>>> = {
  screen: ['more'],
  social: ['callout', 'emphasis', 'inlineCode', 'more', 'slide', 'strong', 'thematicBreak'],
  text: ['emphasis', 'more', 'slide', 'strong'],
}

/** What a channel records where it degrades a node as the table says; the first entry where several are named. */
export function degradationOf(type: keyof typeof degradations, medium?: Medium): Degradation {
  const { all = [], [medium ?? 'all']: own = [] } = degradations[type] ?? {}
  const [first] = [...own, ...all]
  if (!first)
    throw new Error(`The table of degradations has nothing for ${type} on ${medium ?? 'all media'}.`)
  return first
}
