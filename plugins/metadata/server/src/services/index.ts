// The plugin's services by name.
import { values } from './values'

export const services = { values }
