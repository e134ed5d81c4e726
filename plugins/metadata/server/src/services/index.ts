// The plugin's services by name.
import { assets } from './assets'
import { evaluations } from './evaluations'
import { readings } from './readings'
import { rules } from './rules'
import { values } from './values'

export const services = { assets, evaluations, readings, rules, values }
