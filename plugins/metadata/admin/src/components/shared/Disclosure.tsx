// A line that unfolds what is less urgent.
import { PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Flex, Typography } from '@strapi/design-system'
import { CaretDown, CaretUp } from '@strapi/icons'
import { type ReactNode, useId, useState } from 'react'

interface Props {
  title: string
  /** Beside the title, such as how many there are. */
  note?: string
  isOpen?: boolean
  children: ReactNode
}

export function Disclosure({ title, note, isOpen = false, children }: Props) {
  const [open, setOpen] = useState(isOpen)
  const contentId = useId()
  const Caret = open ? CaretUp : CaretDown
  return (
    <Box width="100%">
      <PlainButton aria-expanded={open} aria-controls={contentId} onClick={() => setOpen(!open)}>
        <Flex gap={2} justifyContent="space-between">
          <Typography variant="omega" fontWeight="semiBold" textColor="neutral800">
            {title}
          </Typography>
          <Flex gap={2}>
            {note === undefined ? null : (
              <Typography variant="pi" textColor="neutral600">
                {note}
              </Typography>
            )}
            <Caret fill="neutral600" width={10} height={10} aria-hidden />
          </Flex>
        </Flex>
      </PlainButton>
      <Box id={contentId} paddingTop={open ? 3 : 0}>
        {open ? children : null}
      </Box>
    </Box>
  )
}
