// text -> the same text; the serializer escapes it.
import type { EmailHandler } from './email-handler.ts'

export const text: EmailHandler<'text'> = (node) => node.value
