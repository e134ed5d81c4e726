// The rules of @kanaal/channel-web, as one list.
import type { Rule } from '@kanaal/types'
import { embedNoTitle } from './embed-no-title.ts'
import { fragmentUnresolved } from './fragment-unresolved.ts'
import { imageNoDimensions } from './image-no-dimensions.ts'
import { imageTooSmallForCard } from './image-too-small-for-card.ts'
import { tableNoHeader } from './table-no-header.ts'

export const webRules: Rule<'rendition'>[] = [
  imageNoDimensions,
  imageTooSmallForCard,
  fragmentUnresolved,
  tableNoHeader,
  embedNoTitle,
]
