// The plugin's controllers by name.
import { assets } from './assets'
import { documents } from './documents'
import { history } from './history'
import { overview } from './overview'
import { panel } from './panel'
import { policies } from './policies'
import { transfer } from './transfer'

export const controllers = { assets, documents, history, overview, panel, policies, transfer }
