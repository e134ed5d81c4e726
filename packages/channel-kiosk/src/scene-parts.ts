// The part `scenes` of a rendition to scenes with what a rule or an editor wants to know of them.
import { type Output, place, scene } from '@kanaal/types'
import { z } from 'zod'

const scenePart = scene.extend({
  words: z.number(),
  /** What reading takes by the formula, whatever the author asked for. */
  readingMs: z.number(),
  place,
  section: z.number().optional(),
  overflow: z.object({ words: z.number(), lines: z.number(), screens: z.number() }).optional(),
})
type ScenePart = z.infer<typeof scenePart>

export const scenePartsOf = ({ parts }: Pick<Output, 'parts'>): ScenePart[] =>
  z.array(scenePart).parse(parts.scenes)
