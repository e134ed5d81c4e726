// What only people with another role may answer for -> which role that is, before anybody tries.
import { Box, Flex, Typography } from '@strapi/design-system'
import { useTranslate } from '../use-translate'
import type { Obstacle } from './exceptions'
import { ObstacleList } from './ObstacleList'

export function ApproverNote({ role, obstacles }: { role: string; obstacles: readonly Obstacle[] }) {
  const t = useTranslate()
  const said = t('exception.only-for', { role })
  return (
    <Box background="warning100" padding={4} hasRadius data-testid="exception-approver">
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
          {said}
        </Typography>
        <ObstacleList label={said} obstacles={obstacles} />
      </Flex>
    </Box>
  )
}
