// The fold to nothing: a page shows the whole text.
import type { More } from '@kanaal/types'
import type { WebHandler } from '../web-state.ts'

export const more: WebHandler<More> = () => undefined
