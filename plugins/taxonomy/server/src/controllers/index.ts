// The plugin's controllers by name.
import { answerRefusals } from '../answer-refusals'
import { collections } from './collections'
import { concepts } from './concepts'
import { descriptions } from './descriptions'
import { imports } from './imports'
import { indexRepair } from './index-repair'
import { overviews } from './overviews'
import { quality } from './quality'
import { queries } from './queries'
import { retags } from './retags'
import { schemes } from './schemes'
import { suggestions } from './suggestions'
import { vocabularies } from './vocabularies'
import { vocabularyConcepts } from './vocabulary-concepts'

export const controllers = answerRefusals({
  collections,
  concepts,
  descriptions,
  imports,
  'index-repair': indexRepair,
  overviews,
  quality,
  queries,
  retags,
  schemes,
  suggestions,
  vocabularies,
  'vocabulary-concepts': vocabularyConcepts,
})
