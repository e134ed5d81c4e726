// footnoteDefinition -> nothing in its place; transform lists them all at the end.
import type { EmailHandler } from './email-handler.ts'

export const footnoteDefinition: EmailHandler<'footnoteDefinition'> = () => undefined
