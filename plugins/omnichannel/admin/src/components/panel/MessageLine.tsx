// One sentence of the panel; a click on it puts the cursor in the field it speaks of.
import { PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Typography } from '@strapi/design-system'
import { styled } from 'styled-components'

const INDENT_PX = 24

const Line = styled(Typography)`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow-wrap: anywhere;
`

const Link = styled(PlainButton)`
  &:hover ${Line} {
    text-decoration: underline;
  }
`

interface Props {
  children: string
  place: Place | undefined
  onGoTo(place: Place): void
  /** Below the title of a row, not beside an icon of its own. */
  indented?: boolean
}

export function MessageLine({ children, place, onGoTo, indented = false }: Props) {
  const line = (
    <Line variant="pi" textColor="neutral700" title={children}>
      {children}
    </Line>
  )
  const style = indented ? { marginInlineStart: INDENT_PX, width: `calc(100% - ${INDENT_PX}px)` } : {}
  if (place?.field === undefined) return <div style={style}>{line}</div>
  return (
    <Link style={style} onClick={() => onGoTo(place)}>
      {line}
    </Link>
  )
}
