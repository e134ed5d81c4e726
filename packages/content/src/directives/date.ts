// `:date[3 May, 6 pm]{at="2027-05-03T18:00" tz="Europe/Berlin"}` to a moment.
import { defined } from '../defined.ts'
import { date as isoDate, required, timeZone } from './attributes.ts'
import { defineDirective } from './define-directive.ts'

export const date = defineDirective({
  name: 'date',
  forms: ['text'],
  attributes: { at: required(isoDate), tz: timeZone },
  toNode: ({ at, tz }, { label }) => ({ type: 'time', at, ...defined({ timeZone: tz }), children: label }),
})
