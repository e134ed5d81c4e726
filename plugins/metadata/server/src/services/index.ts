// The plugin's services by name.
import { assets } from './assets'
import { choices } from './choices'
import { evaluations } from './evaluations'
import { findings } from './findings'
import { history } from './history'
import { overview } from './overview'
import { panel } from './panel'
import { people } from './people'
import { policies } from './policies'
import { readings } from './readings'
import { resolved } from './resolved'
import { rules } from './rules'
import { transfer } from './transfer'
import { values } from './values'

export const services = {
  assets,
  choices,
  evaluations,
  findings,
  history,
  overview,
  panel,
  people,
  policies,
  readings,
  resolved,
  rules,
  transfer,
  values,
}
