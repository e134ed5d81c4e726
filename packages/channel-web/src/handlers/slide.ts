// A page break for screens to nothing: a web page scrolls.
import type { Slide } from '@kanaal/types'
import type { WebHandler } from '../web-state.ts'

export const slide: WebHandler<Slide> = () => undefined
