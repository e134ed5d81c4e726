// All figures, in the order in which a document travels.
import type { FigureSource } from '../figure.ts'
import { deliver } from './deliver.ts'
import { email } from './email.ts'
import { metadata } from './metadata.ts'
import { parse } from './parse.ts'
import { post } from './post.ts'
import { preview } from './preview.ts'
import { publication } from './publication.ts'
import { publish } from './publish.ts'
import { tagging } from './tagging.ts'
import { taxonomy } from './taxonomy.ts'
import { web } from './web.ts'

export const figures: Record<string, FigureSource> = {
  parse,
  metadata,
  tagging,
  web,
  email,
  post,
  publish,
  preview,
  publication,
  taxonomy,
  deliver,
}
