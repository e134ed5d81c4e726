// The plugin's services by name.
import { assignments } from './assignments'
import { browser } from './browser'
import { collections } from './collections'
import { describer } from './describer'
import { editor } from './editor'
import { importer } from './importer'
import { linker } from './linker'
import { paster } from './paster'
import { presetList } from './preset-list'
import { publisher } from './publisher'
import { query } from './query'
import { restorer } from './restorer'
import { retagger } from './retagger'
import { schemes } from './schemes'
import { suggestions } from './suggestions'
import { terms } from './terms'

export const services = {
  assignments,
  browser,
  collections,
  describer,
  editor,
  importer,
  linker,
  paster,
  presets: presetList,
  publisher,
  query,
  restorer,
  retagger,
  schemes,
  suggestions,
  terms,
}
