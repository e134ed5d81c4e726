// The plugin's services by name.
import { assignments } from './assignments'
import { browser } from './browser'
import { editor } from './editor'
import { importer } from './importer'
import { presetList } from './preset-list'
import { query } from './query'
import { schemes } from './schemes'
import { suggestions } from './suggestions'
import { terms } from './terms'

export const services = {
  assignments,
  browser,
  editor,
  importer,
  presets: presetList,
  query,
  schemes,
  suggestions,
  terms,
}
