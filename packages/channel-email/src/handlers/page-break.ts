// slide, more -> nothing: page breaks for screens and short channels; they carry no content.
import type { EmailHandler } from './email-handler.ts'

export const slide: EmailHandler<'slide'> = () => undefined
export const more: EmailHandler<'more'> = () => undefined
