// The plugin's controllers by name.
import { documents } from './documents'
import { overview } from './overview'
import { panel } from './panel'
import { transfer } from './transfer'

export const controllers = { documents, overview, panel, transfer }
