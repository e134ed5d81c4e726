// A container whose contents decide for themselves.
import type { State } from '@kanaal/content'
import type { Parents } from 'mdast'

export const children = (node: Parents, state: State<never>): undefined => {
  state.all(node)
}
