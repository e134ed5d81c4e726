// The plugin's services by name.
import { evaluations } from './evaluations'
import { readings } from './readings'
import { rules } from './rules'
import { values } from './values'

export const services = { evaluations, readings, rules, values }
