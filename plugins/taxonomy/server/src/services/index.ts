// The plugin's services by name.
import { assignments } from './assignments'

export const services = { assignments }
