// A line that unfolds what is less urgent.
import { PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Flex, Typography } from '@strapi/design-system'
import { CaretDown, CaretUp } from '@strapi/icons'
import { type ReactNode, useId, useState } from 'react'

interface Props {
  title: string
  /** What the line says while it is open, where that differs. */
  opened?: string
  children: ReactNode
}

export function Disclosure({ title, opened, children }: Props) {
  const [open, setOpen] = useState(false)
  const contentId = useId()
  const Caret = open ? CaretUp : CaretDown
  return (
    <Box width="100%">
      <PlainButton aria-expanded={open} aria-controls={contentId} onClick={() => setOpen(!open)}>
        <Flex gap={2}>
          <Caret fill="neutral600" width={10} height={10} aria-hidden />
          <Typography variant="pi" textColor="neutral700">
            {open ? (opened ?? title) : title}
          </Typography>
        </Flex>
      </PlainButton>
      <Box id={contentId} paddingTop={open ? 2 : 0}>
        {open ? children : null}
      </Box>
    </Box>
  )
}
