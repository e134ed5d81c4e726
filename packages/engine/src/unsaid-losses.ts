// A document and what a channel made of it to what is lost besides: words that stand beside the tree, and are read nowhere.
import { lossesOf, placeOfMetadata } from '@kanaal/content'
import type { Loss, Output, Resolved } from '@kanaal/types'
import { squash, textsIn } from './parity/rendition-text.ts'

/** The heading that gave the title, and the caption of the lead picture: no channel meets them while it walks the tree. */
export function unsaidLosses(document: Resolved, output: Pick<Output, 'files' | 'parts'>): Loss[] {
  const { metadata, map, copy } = document
  const said = sayingOf(output)
  const losses: Loss[] = []
  if (map.heading && metadata.title !== undefined && !said(metadata.title))
    losses.push(...lossesOf(map.heading, document, copy ? REPLACED : UNSAID))
  const { src, caption } = metadata.image ?? {}
  if (src !== undefined && caption && !said(caption)) {
    const place = placeOfMetadata(['image', 'caption'], document)
    const figure = { type: 'figure', src, children: [{ type: 'text', value: caption }] } as const
    losses.push(...lossesOf(figure, document, CAPTION).map((loss) => ({ ...loss, place })))
  }
  return losses
}

const UNSAID = { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'document-title' } as const
const REPLACED = { kind: 'replaced', to: 'copy', by: 'condition', cause: 'variant' } as const
const CAPTION = { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'caption' } as const

/** An address is often made of the title's own words; whoever reads it has not been told the title. */
const ADDRESS = /(?:https?:\/\/|[\p{L}\p{N}-]+\.\p{L}{2,}\/)\S*/giu

/** Most often the words stand in a file letter by letter: the texts in it are read where they do not. */
function sayingOf({ files, parts }: Pick<Output, 'files' | 'parts'>): (words: string) => boolean {
  let whole: string | undefined
  return (words) => {
    const isThere = files.some(({ body }) => typeof body === 'string' && body.includes(words))
    if (isThere) return true
    const shown = () => [...textsIn({ files, parts }), JSON.stringify(parts.card ?? '')].join('\n')
    whole ??= squash(shown().replace(ADDRESS, '\n'))
    return whole.includes(squash(words))
  }
}
