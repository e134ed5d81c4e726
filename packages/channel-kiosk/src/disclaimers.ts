// Screens and the document's disclaimers to screens that say them: never left out, and where they concern somebody.
import { countWords, placeOf, toText } from '@kanaal/content'
import type { Disclaimer } from '@kanaal/types'
import type { Nodes, RootContent } from 'mdast'
import type { Draft } from './draft.ts'
import { limitOf } from './limits.ts'
import { loseLinksIn } from './links.ts'
import { roomOf } from './room.ts'
import { saidText } from './said.ts'
import type { Section } from './sections.ts'
import { packBlocks } from './split/pack.ts'
import type { Making } from './to-drafts.ts'
import { factsIn, isPrice } from './validity.ts'

/** Whether a screen says something that a disclaimer speaks of: a fact by its id, or any price. */
function concerns(disclaimer: Disclaimer, draft: Draft): boolean {
  const facts = [...draft.nodes, ...(draft.title ?? [])].flatMap(factsIn)
  return (disclaimer.for ?? []).some((key) =>
    facts.some((fact) => fact.id === key || (key === 'price' && isPrice(fact))),
  )
}

/**
 * Adds each disclaimer: a short one as the last line of every screen concerned, a long one on screens of its
 * own behind them. One that names nothing concerns its section; one that concerns no screen ends the deck.
 */
export function addDisclaimers(
  drafts: readonly Draft[],
  disclaimers: readonly Disclaimer[],
  sections: readonly Section[],
  making: Making,
): Draft[] {
  let screens = [...drafts]
  for (const disclaimer of disclaimers) {
    loseLinksIn(disclaimer, making.context)
    const home = sections.findIndex(({ blocks }) => blocks.some((block) => holds(block, disclaimer)))
    const isConcerned = (draft: Draft) =>
      draft.kind !== 'disclaimer' &&
      (disclaimer.for ? concerns(disclaimer, draft) : draft.section === home && draft.layout !== 'codes')
    const concerned = screens.filter(isConcerned)
    const words = countWords(toText(disclaimer), making.document.locale)
    if (concerned.length > 0 && words <= limitOf(making.context.limits, 'disclaimer-words')) {
      screens = screens.map((draft) =>
        concerned.includes(draft) ? { ...draft, small: [...draft.small, ...disclaimer.children] } : draft,
      )
    } else {
      const last = concerned.at(-1)
      const at = last ? screens.indexOf(last) + 1 : screens.length
      screens = screens.map((draft) =>
        concerned.includes(draft) ? withHint(draft, making.document.locale) : draft,
      )
      screens.splice(at, 0, ...ownScreens(disclaimer, last?.section, making))
    }
  }
  return screens
}

function withHint(draft: Draft, locale: string): Draft {
  const hint: RootContent = {
    type: 'paragraph',
    children: [saidText('conditionsFollow', locale)],
  }
  const hasHint = draft.small.some((node) => toText(node) === toText(hint))
  return hasHint ? draft : { ...draft, small: [...draft.small, hint] }
}

function ownScreens(
  disclaimer: Disclaimer,
  section: number | undefined,
  { context, document }: Making,
): Draft[] {
  return packBlocks(disclaimer.children, roomOf(context)).map((nodes) => ({
    kind: 'disclaimer',
    title: [saidText('conditions', document.locale)],
    nodes,
    codes: [],
    small: [],
    place: placeOf(disclaimer, document),
    ...(section !== undefined && { section }),
  }))
}

const holds = (node: Nodes, wanted: Nodes): boolean =>
  node === wanted || ('children' in node && node.children.some((child) => holds(child, wanted)))
