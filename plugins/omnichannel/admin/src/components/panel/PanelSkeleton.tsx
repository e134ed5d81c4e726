// Holds the panel's place until the first answer comes, so that nothing jumps.
import { Box, Flex, VisuallyHidden } from '@strapi/design-system'
import { useTranslate } from '../../hooks/use-translate'

const ROWS = ['60%', '45%', '70%', '50%', '65%', '40%']

export function PanelSkeleton() {
  const t = useTranslate()
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} paddingTop={2} paddingBottom={2}>
      <VisuallyHidden role="status">{t('panel.loading')}</VisuallyHidden>
      {ROWS.map((width) => (
        <Box key={width} width={width} height="12px" background="neutral150" hasRadius aria-hidden />
      ))}
    </Flex>
  )
}
