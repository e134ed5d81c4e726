// What is in the way -> a list of sentences, each once.
import { Typography } from '@strapi/design-system'
import { PlainList } from '../parts/PlainList'
import type { Obstacle } from './exceptions'

export function ObstacleList({ label, obstacles }: { label: string; obstacles: readonly Obstacle[] }) {
  return (
    <PlainList aria-label={label}>
      {[...new Set(obstacles.map(({ sentence }) => sentence))].map((sentence) => (
        <Typography key={sentence} tag="li" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {sentence}
        </Typography>
      ))}
    </PlainList>
  )
}
