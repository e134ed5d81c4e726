// `:::callout[Title]{type="warning"}` to a callout.
import { defined } from '../defined.ts'
import { toText } from '../to-text.ts'
import { oneOf, text } from './attributes.ts'
import { defineDirective } from './define-directive.ts'
import { toFlow } from './flow.ts'

export const callout = defineDirective({
  name: 'callout',
  forms: ['container', 'leaf'],
  attributes: { type: oneOf('info', 'warning', 'success', 'danger'), title: text },
  toNode({ type, title }, { label, children }) {
    // `::callout[Text]` has nothing but its label: that is the content, not a title over nothing.
    const content = children.length > 0 ? { label: [], children } : { label, children }
    const heading = title ?? (children.length > 0 && label.length > 0 ? toText(label) : undefined)
    return {
      type: 'callout',
      ...defined({ title: heading }),
      kind: type ?? 'info',
      children: toFlow(content),
    }
  },
})
