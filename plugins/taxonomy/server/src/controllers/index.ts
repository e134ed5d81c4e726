// The plugin's controllers by name.
import { concepts } from './concepts'
import { imports } from './imports'
import { indexRepair } from './index-repair'
import { queries } from './queries'
import { schemes } from './schemes'
import { suggestions } from './suggestions'
import { vocabularies } from './vocabularies'

export const controllers = {
  concepts,
  imports,
  'index-repair': indexRepair,
  queries,
  schemes,
  suggestions,
  vocabularies,
}
