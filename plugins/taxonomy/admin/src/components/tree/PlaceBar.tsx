// Below the tree: how to take a concept to another place, and, while one is taken, where it can go.
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import type { ConceptTreeRow } from '../../model/tree-rows'

interface Props {
  held: ConceptTreeRow | undefined
  onTop(): void
  onRelease(): void
}

export function PlaceBar({ held, onTop, onRelease }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const [isOver, setOver] = useState(false)
  const name = held ? labelIn(held.node.label, locale, held.node.key) : ''
  return (
    <Box role="status" data-testid="place-bar">
      {held === undefined ? (
        <Typography variant="pi" textColor="neutral600">
          {t('tree.how-to-move')}
        </Typography>
      ) : (
        <Flex gap={2} wrap="wrap" justifyContent="space-between">
          <Typography variant="pi" textColor="neutral800">
            {t('tree.held', { name })}
          </Typography>
          <Flex gap={2}>
            <Box
              onDragOver={(event: React.DragEvent) => {
                event.preventDefault()
                setOver(true)
              }}
              onDragLeave={() => setOver(false)}
              onDrop={(event: React.DragEvent) => {
                event.preventDefault()
                setOver(false)
                onTop()
              }}
            >
              <Button size="S" variant={isOver ? 'default' : 'secondary'} onClick={onTop}>
                {t('tree.put-on-top')}
              </Button>
            </Box>
            <Button size="S" variant="tertiary" onClick={onRelease}>
              {t('dialog.cancel')}
            </Button>
          </Flex>
        </Flex>
      )}
    </Box>
  )
}
