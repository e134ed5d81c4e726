// Rows and columns -> a table as Strapi's own look, that scrolls by itself where it is wide.
import { Box, Typography } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'

const Grid = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: 8px 12px 8px 0;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`

interface Props {
  label: string
  columns: ReactNode[]
  children: ReactNode
  /** Pixels above which it scrolls. */
  maxHeight?: number
}

export function PlainTable({ label, columns, children, maxHeight = 420 }: Props) {
  return (
    // A part that scrolls must be reached by keyboard.
    <Box tabIndex={0} role="region" aria-label={label} style={{ overflow: 'auto', maxHeight }}>
      <Grid>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stand where they stand
              <th key={index} scope="col">
                <Typography variant="sigma" textColor="neutral600">
                  {column}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </Grid>
    </Box>
  )
}
